# SPDX-License-Identifier: GPL-3.0-or-later
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

set(SEABRIDGE_SANITIZE "" CACHE STRING "address,undefined or thread, or nothing")
option(SEABRIDGE_FUZZ "with clang's libFuzzer: ./dev fuzz" OFF)

find_program(CCACHE ccache)
if(CCACHE)
    set(ccache_launcher ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${ccache_launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${ccache_launcher})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# Third-party sources compile without these; our own targets link seabridge_options.
add_library(seabridge_options INTERFACE)
target_compile_options(seabridge_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-qual -Wconversion -Wno-sign-conversion
    -fstack-protector-strong -fstack-clash-protection -fcf-protection)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options(-O2)
    if(NOT SEABRIDGE_SANITIZE)
        add_compile_definitions(_FORTIFY_SOURCE=2)
    endif()
endif()
add_compile_definitions(_GLIBCXX_ASSERTIONS)
add_link_options(-Wl,-z,relro,-z,now)
if(CCACHE)
    target_compile_options(seabridge_options INTERFACE -fpch-preprocess)
endif()
if(SEABRIDGE_FUZZ)
    # Another compiler's taste in warnings is not the subject here.
    add_compile_options(-fsanitize=fuzzer-no-link -w)
endif()
if(SEABRIDGE_SANITIZE)
    # GCC 12 takes moved optionals for uninitialized at -O1; the release build has that warning.
    add_compile_options(-fsanitize=${SEABRIDGE_SANITIZE} -fno-omit-frame-pointer -g1 -O1
        -Wno-maybe-uninitialized)
    add_link_options(-fsanitize=${SEABRIDGE_SANITIZE})
    if(SEABRIDGE_SANITIZE MATCHES undefined)
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
    if(NOT SEABRIDGE_FUZZ)
        # A check at each pointer costs a third of the build, and a bad one is found by the address
        # sanitizer too. The fuzzers keep them.
        add_compile_options(-fno-sanitize=null,alignment,object-size,vptr)
    endif()
endif()
