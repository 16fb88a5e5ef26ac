# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# Holds qml/ to a few rules that qmllint doesn't know, and every source to its licence header.
#
#   cmake -DSOURCE_DIR=<checkout> -P check_qml.cmake
cmake_minimum_required(VERSION 3.25)

set(problems "")

# forbid(FILE TEXT PATTERN MESSAGE): no line of TEXT may match PATTERN.
function(forbid file text pattern message)
    string(REGEX MATCH "${pattern}" offence "${text}")
    if(offence STREQUAL "")
        return()
    endif()
    string(FIND "${text}" "${offence}" position)
    string(SUBSTRING "${text}" 0 ${position} before)
    string(REGEX MATCHALL "\n" newlines "${before}")
    list(LENGTH newlines line)
    math(EXPR line "${line} + 1")
    list(APPEND problems "${message} (${file}:${line})")
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/qml/*.qml")
foreach(file IN LISTS files)
    file(READ "${SOURCE_DIR}/${file}" text)
    # Semicolons would make lists of it; comments may name what code may not.
    string(REPLACE ";" "," text "${text}")
    string(REGEX REPLACE "(^|[\n \t,{}])//[^\n]*" "\\1" text "${text}")
    cmake_path(GET file FILENAME name)

    # These formats fetch remote images, and the default is one of them.
    forbid("${file}" "${text}" "(AutoText|MarkdownText|StyledText)"
        "only PlainText and RichText are allowed: the other formats may fetch what an answer names")
    forbid("${file}" "${text}" "property[ \t]+(var|variant)[ \t\n:]" "a property needs a type")
    if(NOT name STREQUAL "Theme.qml")
        forbid("${file}" "${text}" "[\"']#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]+[\"']" "colours live in Theme.qml")
    endif()

    string(REGEX MATCHALL "(^|[^A-Za-z0-9_])(Text|Label|TextEdit|TextArea)[ \t\n]*{" items "${text}")
    string(REGEX MATCHALL "textFormat[ \t]*:" formats "${text}")
    list(LENGTH items item_count)
    list(LENGTH formats format_count)
    if(format_count LESS item_count)
        list(APPEND problems
            "${item_count} text items, but ${format_count} say their textFormat: each one has to (${file})")
    endif()
endforeach()

set(sources "")
foreach(folder IN ITEMS .ci bench cmake packaging qml scripts src tests)
    file(GLOB_RECURSE found RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/${folder}/*")
    list(APPEND sources ${found})
endforeach()
list(FILTER sources INCLUDE REGEX
    "\\.(h|hpp|cpp|cc|mm|qml|js|mjs|py|sh|cmake)$|/CMakeLists\\.txt$|^(scripts|\\.ci)/[^/.]+$")
list(FILTER sources EXCLUDE REGEX "/node_modules/")
foreach(file IN ITEMS CMakeLists.txt ${sources})
    if(NOT EXISTS "${SOURCE_DIR}/${file}")
        continue()
    endif()
    file(READ "${SOURCE_DIR}/${file}" head LIMIT 400)
    if(NOT head MATCHES "SPDX-FileCopyrightText: " OR NOT head MATCHES "SPDX-License-Identifier: MIT")
        list(APPEND problems "the two SPDX lines are missing (${file}:1)")
    endif()
endforeach()

if(problems)
    list(LENGTH problems count)
    list(JOIN problems "\n  " problems)
    message(FATAL_ERROR "Rules of the sources, ${count} broken:\n  ${problems}\n")
endif()
list(LENGTH files qml_count)
list(LENGTH sources source_count)
message("${qml_count} QML files keep to the rules, ${source_count} sources name their licence.")
