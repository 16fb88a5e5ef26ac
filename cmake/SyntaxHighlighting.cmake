# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# lectern_syntax: KDE Syntax Highlighting, the packaged KF6 or a KF5 5.116 that was built for Qt 6 into
# LECTERN_KSH_PREFIX. Without either the target is empty and code is shown without colours.
# The distribution's own KF5 is built for Qt 5 and must never be found here.

find_package(KF6SyntaxHighlighting QUIET)
if(NOT TARGET KF6::SyntaxHighlighting AND LECTERN_KSH_PREFIX)
    find_package(KF5SyntaxHighlighting QUIET PATHS "${LECTERN_KSH_PREFIX}" NO_DEFAULT_PATH)
endif()

add_library(lectern_syntax INTERFACE)
set(lectern_syntax_found "none: code is shown without colours")
foreach(generation IN ITEMS KF6 KF5)
    if(TARGET ${generation}::SyntaxHighlighting)
        target_link_libraries(lectern_syntax INTERFACE ${generation}::SyntaxHighlighting)
        target_compile_definitions(lectern_syntax INTERFACE LECTERN_HAVE_HIGHLIGHTING=1)
        set(lectern_syntax_found "${generation} ${${generation}SyntaxHighlighting_VERSION}")
        break()
    endif()
endforeach()
message(STATUS "Syntax highlighting: ${lectern_syntax_found}")
