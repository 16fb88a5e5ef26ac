# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# Whether check_layers.cmake and check_qml.cmake catch what they are there for: each is run on small trees that
# break one rule, and on one that breaks none.
#
#   cmake -DWORK_DIR=<folder to write in> -P check_selftest.cmake
cmake_minimum_required(VERSION 3.25)

set(spdx "// SPDX-FileCopyrightText: 2026 Lectern contributors\n// SPDX-License-Identifier: MIT\n")
set(failures 0)

# expect(CHECK FILE CONTENT MESSAGE): a tree with FILE makes CHECK fail with MESSAGE, or pass when MESSAGE is "".
function(expect check file content message)
    file(REMOVE_RECURSE "${WORK_DIR}")
    file(WRITE "${WORK_DIR}/src/base/fine.h" "${spdx}#include <QString>\n#include \"base/error.h\"\n")
    file(WRITE "${WORK_DIR}/${file}" "${content}")
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DSOURCE_DIR=${WORK_DIR}" -P "${CMAKE_CURRENT_LIST_DIR}/${check}"
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}") # CMake wraps its messages
    string(FIND "${output}" "${message}" position)
    if(message STREQUAL "" AND status EQUAL 0)
        return()
    endif()
    if(NOT message STREQUAL "" AND NOT status EQUAL 0 AND NOT position EQUAL -1)
        return()
    endif()
    math(EXPR failures "${failures} + 1")
    set(failures ${failures} PARENT_SCOPE)
    message(SEND_ERROR "${check} on ${file}: expected '${message}', got status ${status}: ${output}")
endfunction()

set(check check_layers.cmake)
expect(${check} src/app/main.cpp
    "${spdx}#include \"demo/server.h\"\n#include <QQmlApplicationEngine>\n#include <vector>\n" "")
expect(${check} src/protocol/a.cpp "${spdx}\n#include \"base/error.h\"\n#include \"viewmodel/x.h\"\n"
    "'protocol' may not include 'viewmodel' (src/protocol/a.cpp:5)")
expect(${check} src/viewmodel/a.h "#include \"demo/server.h\"\n" "'viewmodel' may not include 'demo' (src/viewmodel/a.h:1)")
expect(${check} src/base/deep/a.h "  #  include <storage/history.h>\n" "'base' may not include 'storage'")
expect(${check} src/codex/a.cpp "#include \"../base/error.h\"\n" "'../base/error.h' is a relative include")
expect(${check} src/codex/a.cpp "#include \"base/../base/error.h\"\n" "is a relative include")
expect(${check} src/utils/a.h "${spdx}" "'utils' is not in the table of rooms")
expect(${check} src/protocol/a.h "#include <QWebSocket>\n" "may not include <QWebSocket>, which is private to: codex, demo")
expect(${check} src/codex/a.cpp "#include <QtWebSockets/QWebSocketServer>\n#include <QNetworkRequest>\n" "")
expect(${check} src/viewmodel/a.cpp "#include <md4c.h>\n" "may not include <md4c.h>")
expect(${check} src/conversation/a.cpp "#include <KSyntaxHighlighting/Repository>\n" "private to: viewmodel")
expect(${check} src/storage/a.cpp "#include <qt6keychain/keychain.h>\n" "private to: auth")
expect(${check} src/codex/a.cpp "#include <QSqlDatabase>\n" "private to: storage")
expect(${check} src/conversation/a.h "#include <QtQml/qqmlregistration.h>\n" "private to: viewmodel, app")
expect(${check} src/conversation/a.h "#include <QQuickItem>\n" "private to: viewmodel, app")
expect(${check} src/viewmodel/a.cpp "#include <QtNetwork/QNetworkReply>\n" "private to: codex, demo, auth, app")

set(check check_qml.cmake)
set(head "${spdx}import QtQuick\n")
expect(${check} qml/app/A.qml
    "${head}// never AutoText\nItem {\n    Text { textFormat: Text.PlainText; text: \"#1\" }\n    required property int n\n}\n" "")
expect(${check} qml/controls/Theme.qml "${head}QtObject { readonly property color ink: \"#202020\" }\n" "")
expect(${check} qml/app/A.qml "${head}Text { textFormat: Text.AutoText }\n" "only PlainText and RichText are allowed")
expect(${check} qml/app/A.qml "${head}Text {\n    textFormat: TextEdit.MarkdownText\n}\n" "(qml/app/A.qml:5)")
expect(${check} qml/app/A.qml "${head}Item { required property var model }\n" "a property needs a type (qml/app/A.qml:4)")
expect(${check} qml/app/A.qml "${head}Rectangle { color: \"#fa0\" }\n" "colours live in Theme.qml (qml/app/A.qml:4)")
expect(${check} qml/app/A.qml "${head}Item {\n    T.Label { textFormat: Text.PlainText }\n    Text { text: \"a\" }\n}\n"
    "2 text items, but 1 say their textFormat")
expect(${check} qml/app/A.qml "import QtQuick\nItem {}\n" "the two SPDX lines are missing (qml/app/A.qml:1)")
expect(${check} scripts/tool "#!/bin/sh\n" "the two SPDX lines are missing (scripts/tool:1)")

file(REMOVE_RECURSE "${WORK_DIR}")
if(failures EQUAL 0)
    message("The checks catch what they should.")
endif()
