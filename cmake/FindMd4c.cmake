# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# lectern_md4c: the Markdown parser, through its CMake package where there is one, else pkg-config.

add_library(lectern_md4c INTERFACE)
find_package(md4c QUIET)
if(TARGET md4c::md4c)
    target_link_libraries(lectern_md4c INTERFACE md4c::md4c)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)
    target_link_libraries(lectern_md4c INTERFACE PkgConfig::md4c)
endif()
