# SPDX-License-Identifier: GPL-3.0-or-later
include(CMakeParseArguments)

# One precompiled header for all core targets: the standard library and fmt.
file(WRITE ${CMAKE_BINARY_DIR}/pch.cpp "")
add_library(seabridge_pch OBJECT ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(seabridge_pch PRIVATE seabridge_options fmt::fmt)
target_precompile_headers(seabridge_pch PRIVATE
    <algorithm> <array> <cstdint> <expected> <functional> <map> <memory> <optional> <span>
    <string> <string_view> <unordered_map> <utility> <variant> <vector> <fmt/format.h>)

# seabridge_library(name [DEPENDS folder...] [HIDES foreign...])
# core/<name> becomes the target <name>. Headers are reached as "name/X.h" through a private link
# folder, so a target sees only the folders that it names: the link line is the dependency rule.
function(seabridge_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;HIDES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    set(headers ${CMAKE_BINARY_DIR}/headers/${name})
    file(MAKE_DIRECTORY ${headers})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/${name} ${headers}/${name} SYMBOLIC)
    if(sources)
        add_library(${name} STATIC ${sources})
        target_include_directories(${name} PUBLIC ${headers})
        target_link_libraries(${name} PUBLIC ${ARG_DEPENDS} fmt::fmt
            PRIVATE seabridge_options ${ARG_HIDES})
        target_precompile_headers(${name} REUSE_FROM seabridge_pch)
    else()
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${headers})
        target_link_libraries(${name} INTERFACE ${ARG_DEPENDS})
    endif()
endfunction()

# seabridge_program(name SOURCES file... DEPENDS target...)
function(seabridge_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} fmt::fmt seabridge_options)
    target_precompile_headers(${name} REUSE_FROM seabridge_pch)
endfunction()

# seabridge_test_moc(target source): what the test's source includes at its end, by moc alone; for a
# hundred programs of one file AUTOMOC's two rules and one object each take minutes.
# Qt 6.4's moc cannot parse libstdc++'s C++20 <concepts>; the guard macro makes it skip that header.
function(seabridge_test_moc target source)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc)
    file(MAKE_DIRECTORY ${folder})
    get_filename_component(name ${source} NAME_WE)
    add_custom_command(OUTPUT ${folder}/${name}.moc DEPENDS ${source}
        COMMAND Qt6::moc -D_GLIBCXX_CONCEPTS=1 ${source} -o ${folder}/${name}.moc)
    target_sources(${target} PRIVATE ${folder}/${name}.moc)
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# seabridge_label(test label...): all tests of a label are built at once by <label>_tests.
function(seabridge_label test)
    foreach(label ${ARGN})
        if(NOT TARGET ${label}_tests)
            add_custom_target(${label}_tests)
        endif()
        add_dependencies(${label}_tests ${test})
    endforeach()
endfunction()

# seabridge_tests(folder DEPENDS target... [TIMEOUT s] [PCH target]): every <folder>/*Test.cpp is one
# test program, and one test, or as many as there are names in <Test>_FUNCTIONS. Tests named in
# SEABRIDGE_PLAIN_TOO get a second label, `plain`.
function(seabridge_tests folder)
    cmake_parse_arguments(ARG "" "TIMEOUT;PCH" "DEPENDS;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(NOT ARG_PCH)
        set(ARG_PCH test_pch)
    endif()
    file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*Test.cpp)
    foreach(source ${tests})
        get_filename_component(test ${source} NAME_WE)
        add_executable(${test} ${source})
        seabridge_test_moc(${test} ${source})
        set_target_properties(${test} PROPERTIES UNITY_BUILD OFF
            RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        target_link_libraries(${test} PRIVATE ${ARG_DEPENDS} Qt6::Core Qt6::Test fmt::fmt
            seabridge_options)
        target_precompile_headers(${test} REUSE_FROM ${ARG_PCH})
        target_compile_definitions(${test} PRIVATE
            SEABRIDGE_DATA="${CMAKE_SOURCE_DIR}/../shared/data"
            SEABRIDGE_BIN="${CMAKE_BINARY_DIR}/bin")
        set(labels ${ARG_LABELS})
        if(test IN_LIST SEABRIDGE_PLAIN_TOO)
            list(APPEND labels plain)
        endif()
        seabridge_label(${test} ${labels})
        set(runs ${test})
        if(NOT ${test}_FUNCTIONS)
            add_test(NAME ${test} COMMAND ${test})
        else()
            list(TRANSFORM ${test}_FUNCTIONS PREPEND ${test}. OUTPUT_VARIABLE runs)
            foreach(function ${${test}_FUNCTIONS})
                add_test(NAME ${test}.${function} COMMAND ${test} ${function})
            endforeach()
        endif()
        # What may take longest begins first; those with real peers mostly wait, beside the others.
        # Qt Test's own limit is five minutes a function.
        set_tests_properties(${runs} PROPERTIES TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT}
            LABELS "${labels}"
            SKIP_RETURN_CODE 77 ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
    endforeach()
endfunction()
