# SPDX-License-Identifier: GPL-3.0-or-later
# Every foreign library by one name. The folder that hides it links it PRIVATE.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test Widgets Charts Svg LinguistTools)
find_package(fmt REQUIRED)
pkg_check_modules(botan REQUIRED IMPORTED_TARGET botan-2)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zmq REQUIRED IMPORTED_TARGET libzmq)
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(curl REQUIRED IMPORTED_TARGET libcurl)

# SQLCipher 4.14 (SQLite 3.51.3): ./dev fetches the pinned amalgamation. Hidden symbols, because
# libbotan-2 loads the system's libsqlite3 into the same process (reliability.md part 0, finding 1).
set(sqlcipher_source ${CMAKE_SOURCE_DIR}/build/third_party/sqlcipher)
if(NOT EXISTS ${sqlcipher_source}/sqlite3.c)
    message(FATAL_ERROR "SQLCipher's source is missing: run ./dev setup")
endif()
add_library(sqlcipher STATIC ${sqlcipher_source}/sqlite3.c)
target_include_directories(sqlcipher SYSTEM PUBLIC ${sqlcipher_source})
# Not ours to check, and much slower with sanitizers.
target_compile_options(sqlcipher PRIVATE -fvisibility=hidden -w -fno-sanitize=all)
target_compile_definitions(sqlcipher
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE HAVE_STDINT_H=1 SQLITE_TEMP_STORE=2 SQLITE_EXTRA_INIT=sqlcipher_extra_init
    SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown SQLCIPHER_CRYPTO_OPENSSL SQLITE_THREADSAFE=1
    SQLITE_ENABLE_FTS5 SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION)
target_link_libraries(sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads m)
