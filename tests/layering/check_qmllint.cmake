# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# qmllint over every file below qml/, those that no module lists among them; any warning fails. It needs the built
# tree: the types come from qml_modules, and the resource lists tell it which file belongs to which module.
# What qmllint gets wrong is switched off in the file: // qmllint disable.
#
#   cmake -DQMLLINT=<program> -DSOURCE_DIR=<checkout> -DBINARY_DIR=<build folder> -P check_qmllint.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/qml/*.qml")
if(NOT files)
    message("There is no QML.")
    return()
endif()

set(options -I "${BINARY_DIR}/qml_modules")
file(GLOB_RECURSE resources "${BINARY_DIR}/qml/*.qrc")
foreach(resource IN LISTS resources)
    list(APPEND options --resource "${resource}")
endforeach()

execute_process(COMMAND "${QMLLINT}" ${options} ${files}
    WORKING_DIRECTORY "${SOURCE_DIR}" RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
# The releases of Qt differ in whether a warning makes qmllint fail.
if(NOT status EQUAL 0 OR output MATCHES "(^|\n)(Warning|Error|Critical)")
    message("${output}")
    message(FATAL_ERROR "qmllint complains (status ${status}).")
endif()
list(LENGTH files count)
message("qmllint has no word against ${count} files.")
