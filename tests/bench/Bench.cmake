# SPDX-License-Identifier: GPL-3.0-or-later
# Measures, run by ./dev bench: lines of JSON, no assertion on seconds.

# A world with accounts, a peer on real files, clocks: what the programs share.
add_library(benchsupport STATIC EXCLUDE_FROM_ALL bench/support/Measure.cpp bench/support/Node.cpp
    bench/support/World.cpp ${CMAKE_SOURCE_DIR}/app/CheckPool.cpp)
target_include_directories(benchsupport PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/bench
    ${CMAKE_SOURCE_DIR}/app)
target_compile_options(benchsupport PRIVATE -O2)
target_link_libraries(benchsupport PUBLIC peer lightnode fmt::fmt Threads::Threads
    PRIVATE seabridge_options)

# What ./dev bench builds, and CI too, so that it goes on compiling.
add_custom_target(bench_programs)
function(seabridge_bench name)
    add_executable(${name} EXCLUDE_FROM_ALL bench/${name}.cpp ${ARGN})
    target_compile_options(${name} PRIVATE -O2)
    target_link_libraries(${name} PRIVATE benchsupport seabridge_options)
    add_dependencies(bench_programs ${name})
endfunction()

seabridge_bench(PaymentBench)
seabridge_bench(StateBench)
seabridge_bench(HeaderBench)
seabridge_bench(FeedBench)
target_link_libraries(FeedBench PRIVATE desk store)
seabridge_bench(PostgresBench bench/support/Postgres.cpp)
target_link_libraries(PostgresBench PRIVATE Qt6::Core)
seabridge_bench(WindowBench)
target_link_libraries(WindowBench PRIVATE Qt6::Core)
target_compile_definitions(WindowBench PRIVATE SEABRIDGE_BIN="${CMAKE_BINARY_DIR}/bin")

add_executable(EmptyWindow EXCLUDE_FROM_ALL bench/EmptyWindow.cpp
    ${CMAKE_SOURCE_DIR}/app/gui/ExitWhenShown.cpp)
target_include_directories(EmptyWindow PRIVATE ${CMAKE_SOURCE_DIR}/app)
target_link_libraries(EmptyWindow PRIVATE Qt6::Widgets seabridge_options)
add_dependencies(WindowBench EmptyWindow seabridge seabridge-cli)
