# SPDX-License-Identifier: GPL-3.0-or-later
# Included by tests/CMakeLists.txt: a folder of its own would need precompiled headers of its own.
# The targets as plain functions. Single sources of lightnode, net, store and app, not their whole
# folders: the fuzzers build with another compiler, and only what they need.
set(root ${CMAKE_SOURCE_DIR})
add_library(fuzz_targets STATIC fuzz/Sample.cpp fuzz/Noncanonical.cpp fuzz/LedgerTypes.cpp
    fuzz/MessageTypes.cpp fuzz/Targets.cpp fuzz/LedgerTargets.cpp fuzz/ProofTargets.cpp
    fuzz/TextTargets.cpp fuzz/FileTargets.cpp
    ${root}/app/PeerConfig.cpp ${root}/app/cli/FromJson.cpp ${root}/app/cli/GenesisSpec.cpp ${root}/app/cli/AdminForms.cpp
    ${root}/core/orderer/Base64.cpp ${root}/core/orderer/EtcdAnswers.cpp
    ${root}/core/orderer/EtcdRequests.cpp
    ${root}/core/lightnode/Envelope.cpp ${root}/core/net/Frame.cpp ${root}/core/net/Protocol.cpp
    ${root}/core/store/Header.cpp ${root}/core/store/VoteLock.cpp)
target_include_directories(fuzz_targets PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} PRIVATE ${root}/app
    ${CMAKE_BINARY_DIR}/headers/lightnode ${CMAKE_BINARY_DIR}/headers/net
    ${CMAKE_BINARY_DIR}/headers/orderer ${CMAKE_BINARY_DIR}/headers/peer
    ${CMAKE_BINARY_DIR}/headers/store)
target_link_libraries(fuzz_targets PUBLIC trade compliance ledger codec merkle crypto base
    PRIVATE seabridge_options)
if(SEABRIDGE_SANITIZE MATCHES undefined)
    target_compile_options(fuzz_targets PRIVATE -fsanitize=undefined -fno-sanitize-recover=undefined)
endif()
# Each file has its own `kTargets`.
set_target_properties(fuzz_targets PROPERTIES UNITY_BUILD OFF)
target_precompile_headers(fuzz_targets PRIVATE <algorithm> <map> <set> <fmt/format.h>
    ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/WireTypes.h ${root}/core/ledger/Transaction.h)

if(SEABRIDGE_FUZZ)
    target_sources(fuzz_targets PRIVATE ${root}/core/peer/Snapshot.cpp)
    add_executable(seabridge-fuzz fuzz/Fuzz.cpp)
    target_link_libraries(seabridge-fuzz PRIVATE fuzz_targets seabridge_options)
    target_link_options(seabridge-fuzz PRIVATE -fsanitize=fuzzer)
endif()

seabridge_tests(fuzz DEPENDS fuzz_targets support torture LABELS core PCH scene_pch)
target_sources(CorpusTest PRIVATE fuzz/Memory.cpp)
set_source_files_properties(fuzz/Memory.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
target_compile_definitions(CorpusTest PRIVATE SEABRIDGE_CORPUS="${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus")
