# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# lectern_httplib: the loopback HTTP server. pkg-config first: Debian's package is compiled, not header-only, and only
# its pkg-config file says with what.

add_library(lectern_httplib INTERFACE)
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(httplib IMPORTED_TARGET cpp-httplib)
endif()
if(TARGET PkgConfig::httplib)
    target_link_libraries(lectern_httplib INTERFACE PkgConfig::httplib OpenSSL::Crypto) # its headers call it, too
else()
    find_package(httplib REQUIRED)
    target_link_libraries(lectern_httplib INTERFACE httplib::httplib)
endif()
find_package(Threads REQUIRED)
target_link_libraries(lectern_httplib INTERFACE Threads::Threads)
