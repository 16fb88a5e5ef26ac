# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# The options target that every room links, and the functions that declare rooms, QML modules and tests.

foreach(policy IN ITEMS QTP0001 QTP0004 QTP0005)
    if(QT_KNOWN_POLICY_${policy})
        qt_policy(SET ${policy} NEW)
    endif()
endforeach()

add_library(lectern_options INTERFACE)
target_compile_features(lectern_options INTERFACE cxx_std_20)
target_compile_definitions(lectern_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_DISABLE_DEPRECATED_UP_TO=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(lectern_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wconversion
        -Wno-missing-field-initializers # what a designated initializer leaves out has its default
        $<$<BOOL:${LECTERN_WERROR}>:-Werror>)
    if(LECTERN_SANITIZE)
        target_compile_options(lectern_options INTERFACE
            -fsanitize=${LECTERN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(lectern_options INTERFACE -fsanitize=${LECTERN_SANITIZE})
    endif()
    if(LECTERN_COVERAGE)
        target_compile_options(lectern_options INTERFACE --coverage)
        target_link_options(lectern_options INTERFACE --coverage)
    endif()
endif()

# Linked behind lectern_options, so that its options win: QTRY_* of Qt 6.8 narrows in our code.
add_library(lectern_test_options INTERFACE)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(lectern_test_options INTERFACE -Wno-conversion -O0) # built once, run for a second
    find_program(LECTERN_MOLD mold) # links two hundred programs in a fifth of the time
    if(LECTERN_MOLD AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
        target_link_options(lectern_test_options INTERFACE -fuse-ld=mold)
    endif()
endif()

# What nearly every source includes, compiled once for the rooms, once for the tests and once for what Qt generates from
# QML. Sources include what they use all the same: the presets dev and asan build without it.
set(lectern_common_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTemporaryDir> <QTimer> <QUrl> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant>)
set(lectern_qml_headers
    <QtQml/qqmlprivate.h> <QtCore/qdatetime.h> <QtCore/qobject.h> <QtCore/qstring.h> <QtCore/qstringlist.h>
    <QtCore/qurl.h> <QtCore/qvariant.h> <QtQml/qjsengine.h> <QtQml/qjsprimitivevalue.h> <QtQml/qjsvalue.h>
    <QtQml/qqmlcomponent.h> <QtQml/qqmlcontext.h> <QtQml/qqmlengine.h>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_compile_options(lectern_options INTERFACE -fpch-preprocess) # for ccache
endif()

# lectern_precompile(NAME HEADERS ... LINK ...): a target whose precompiled headers others with its options take.
function(lectern_precompile name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINK")
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "// What is precompiled is the header.\n")
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()
lectern_precompile(lectern_room_headers HEADERS ${lectern_common_headers} LINK Qt6::Core lectern_options)
lectern_precompile(lectern_test_headers HEADERS ${lectern_common_headers}
    LINK Qt6::Core lectern_options lectern_test_options)
lectern_precompile(lectern_module_headers HEADERS ${lectern_qml_headers} LINK Qt6::Quick lectern_options)

# lectern_add_library(NAME SOURCES ... [PUBLIC_LINK ...] [PRIVATE_LINK ...]): one room of src/.
function(lectern_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC_LINK;PRIVATE_LINK")
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC_LINK} PRIVATE lectern_options ${arg_PRIVATE_LINK})
    target_precompile_headers(${name} REUSE_FROM lectern_room_headers)
endfunction()

# lectern_add_qml_module(NAME URI QML_FILES ... [SINGLETONS ...] [IMPORTS ...]): one directory of qml/.
function(lectern_add_qml_module name uri)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "QML_FILES;SINGLETONS;DEPENDS")
    qt_add_library(${name} STATIC)
    set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    string(REPLACE "." "/" path "${uri}")
    qt_add_qml_module(${name}
        URI ${uri} VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml_modules/${path}"
        IMPORT_PATH "${CMAKE_BINARY_DIR}/qml_modules"
        QML_FILES ${arg_SINGLETONS} ${arg_QML_FILES})
    target_link_libraries(${name} PRIVATE lectern_options Qt6::Quick)
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-w>)   # all of it is generated
    target_precompile_headers(${name} REUSE_FROM lectern_module_headers)
    if(arg_DEPENDS)
        add_dependencies(${name} ${arg_DEPENDS})
    endif()
endfunction()

# lectern_moc_test(NAME SOURCES ...): moc for the tests among the sources, each of which has its class in itself and
# includes its .moc. Two hundred times AUTOMOC, with a target and an empty source each, would take minutes.
function(lectern_moc_test name)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    foreach(source IN LISTS ARGN)
        if(source MATCHES "^(tst_.*)\\.cpp$")
            qt_generate_moc(${source} ${CMAKE_MATCH_1}.moc TARGET ${name})
            target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${CMAKE_MATCH_1}.moc")
        endif()
    endforeach()
endfunction()

# lectern_add_test_program(NAME SOURCES ... [LINK ...]): an executable of the tests that CTest does not know by itself.
function(lectern_add_test_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE lectern_options lectern_test_options Qt6::Test ${arg_LINK})
    target_precompile_headers(${name} REUSE_FROM lectern_test_headers)
    lectern_moc_test(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES QT_QML_MODULE_NO_IMPORT_SCAN TRUE)
endfunction()

# lectern_add_test(NAME SOURCES ... [LINK ...] [LABEL label]): one Qt Test executable, run without a display.
function(lectern_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL" "SOURCES;LINK")
    lectern_add_test_program(${name} SOURCES ${arg_SOURCES} LINK ${arg_LINK})
    add_test(NAME ${name} COMMAND ${name})
    lectern_test_environment(${name} ${arg_LABEL})
endfunction()

# lectern_test_environment(NAME [LABEL]): what every test runs with.
function(lectern_test_environment name)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 600
        LABELS "${ARGN}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LECTERN_SOURCE_DIR=${CMAKE_SOURCE_DIR};LECTERN_BINARY=${CMAKE_BINARY_DIR}/bin/lectern;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")
endfunction()
