# SPDX-License-Identifier: GPL-3.0-or-later
# The workstation's screens: moc, icons, translations and the tests that need a (virtual) screen.

# What is read once for all: by `ui`, and by the screens and their tests.
set(ui_headers
    <algorithm> <array> <cstdint> <expected> <functional> <map> <memory> <optional> <span>
    <string> <string_view> <utility> <variant> <vector>
    <QtCore/QHash> <QtCore/QString> <QtCore/QTimer> <QtGui/QColor> <QtGui/QPainter>
    <QtGui/QKeyEvent> <QtWidgets/QApplication> <QtWidgets/QBoxLayout> <QtWidgets/QLabel>
    <QtWidgets/QLineEdit> <QtWidgets/QPushButton> <QtWidgets/QTableView> <QtWidgets/QWidget>)
set(screens_headers ${ui_headers} ${CMAKE_SOURCE_DIR}/ui/screens/Screen.h
    ${CMAKE_SOURCE_DIR}/ui/text/Parties.h ${CMAKE_SOURCE_DIR}/ui/widgets/RowModel.h)

# Qt 6.4's moc cannot parse libstdc++'s C++20 <concepts>; the guard macro makes it skip that header.
function(seabridge_moc target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON
        AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS=1")
endfunction()

# seabridge_icons(target list): the Lucide icons named in `list`, one a line, under :/icons.
function(seabridge_icons target list)
    set(folder ${CMAKE_SOURCE_DIR}/build/third_party/lucide)
    if(NOT EXISTS ${folder}/house.svg)
        message(FATAL_ERROR "The icons are missing: run ./dev setup")
    endif()
    file(STRINGS ${list} names REGEX "^[a-z]")
    list(TRANSFORM names PREPEND "${folder}/")
    list(TRANSFORM names APPEND ".svg")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    qt_add_resources(${target} seabridge_icons PREFIX /icons BASE ${folder} FILES ${names})
    qt_add_resources(${target} seabridge_logo PREFIX /icons BASE ${CMAKE_SOURCE_DIR}/resources
        FILES ${CMAKE_SOURCE_DIR}/resources/seabridge.svg)
endfunction()

# seabridge_translations(target): translations/*.ts compiled to :/translations/*.qm. The target
# `update_translations` reads new texts from the sources into the .ts files.
function(seabridge_translations target)
    file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*.ts)
    set(binaries "")
    foreach(catalogue ${catalogues})
        get_filename_component(name ${catalogue} NAME_WE)
        set(binary ${CMAKE_BINARY_DIR}/generated/translations/${name}.qm)
        add_custom_command(OUTPUT ${binary} DEPENDS ${catalogue}
            COMMAND Qt6::lrelease -silent ${catalogue} -qm ${binary})
        list(APPEND binaries ${binary})
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/generated/translations)
    qt_add_resources(${target} seabridge_translations PREFIX /translations
        BASE ${CMAKE_BINARY_DIR}/generated/translations FILES ${binaries})
    add_custom_target(update_translations
        COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${CMAKE_BINARY_DIR}/headers/ui
            ${CMAKE_SOURCE_DIR}/ui -ts ${catalogues})
endfunction()

# seabridge_screens(target folder [depends...]): the sources of ui/<folder> as a library over `ui`.
function(seabridge_screens target folder)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    if(NOT sources)
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE ui ${ARGN})
        return()
    endif()
    add_library(${target} STATIC ${sources})
    seabridge_moc(${target})
    # Qt6::Svg only because the precompiled header was made with its macro.
    target_link_libraries(${target} PUBLIC ui ${ARGN} PRIVATE Qt6::Svg seabridge_options)
    target_precompile_headers(${target} REUSE_FROM screens_pch)
endfunction()

# seabridge_ui_test(source targets...): one test program on the offscreen platform, where the same
# pixels come out on every machine.
function(seabridge_ui_test source)
    get_filename_component(test ${source} NAME_WE)
    add_executable(${test} ${source})
    seabridge_test_moc(${test} ${source})
    set_target_properties(${test} PROPERTIES UNITY_BUILD OFF
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${test} PRIVATE ${ARGN} Qt6::Test seabridge_options)
    target_precompile_headers(${test} REUSE_FROM ui_test_pch)
    target_compile_definitions(${test} PRIVATE SEABRIDGE_SOURCE="${CMAKE_SOURCE_DIR}"
        SEABRIDGE_DATA="${CMAKE_SOURCE_DIR}/../shared/data")
    seabridge_label(${test} ui)
    add_test(NAME ${test} COMMAND ${test})
    set_tests_properties(${test} PROPERTIES TIMEOUT 300 LABELS ui SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=1;LC_ALL=C.UTF-8")
endfunction()

# seabridge_ui_tests(DEPENDS target...): every *Test.cpp here is one.
function(seabridge_ui_tests)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*Test.cpp)
    foreach(source ${tests})
        seabridge_ui_test(${source} ${ARG_DEPENDS})
    endforeach()
endfunction()
