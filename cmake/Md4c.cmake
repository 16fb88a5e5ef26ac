# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# lectern_md4c: the Markdown parser. pkg-config first: Debian's CMake package also wants md4c's HTML renderer,
# which is another package.

add_library(lectern_md4c INTERFACE)
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(md4c IMPORTED_TARGET md4c)
endif()
if(TARGET PkgConfig::md4c)
    target_link_libraries(lectern_md4c INTERFACE PkgConfig::md4c)
else()
    find_package(md4c REQUIRED)
    target_link_libraries(lectern_md4c INTERFACE md4c::md4c)
endif()
