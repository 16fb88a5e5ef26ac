# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# lectern_add_translations(TARGET ROOMS ...): compiles translations/*.ts into TARGET under :/i18n and gives the
# target `update_translations`, which reads every source and QML file of the rooms anew.

find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

function(lectern_add_translations target)
    set(sources "")
    foreach(room IN LISTS ARGN)
        get_target_property(files ${room} SOURCES)
        get_target_property(dir ${room} SOURCE_DIR)
        foreach(file IN LISTS files)
            cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${dir}" NORMALIZE)
            cmake_path(IS_PREFIX CMAKE_BINARY_DIR "${file}" NORMALIZE generated)
            if(NOT generated AND file MATCHES "\\.(cpp|h|qml)$")
                list(APPEND sources "${file}")
            endif()
        endforeach()
    endforeach()
    file(GLOB catalogues CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/*.ts")
    qt_add_translations(${target}
        TS_FILES ${catalogues}
        RESOURCE_PREFIX /i18n
        SOURCES ${sources}
        LUPDATE_OPTIONS -no-obsolete -locations none)
endfunction()
