# SPDX-License-Identifier: GPL-3.0-or-later
# The BIP-39 word lists come from Debian's python3-mnemonic, pinned by hash: a phrase written down
# today must open the same keys for ever, so a changed list ends the configuration.
set(SEABRIDGE_WORD_LISTS /usr/lib/python3/dist-packages/mnemonic/wordlist CACHE PATH
    "english.txt, chinese_simplified.txt and japanese.txt of BIP-39")

# Appends the definition of `constant` from <file>.txt to the variable `source`.
function(seabridge_word_list source constant file sha256)
    set(path ${SEABRIDGE_WORD_LISTS}/${file}.txt)
    if(NOT EXISTS ${path})
        message(FATAL_ERROR "${path} is missing: install python3-mnemonic")
    endif()
    file(SHA256 ${path} actual)
    if(NOT actual STREQUAL sha256)
        message(FATAL_ERROR "${path} has SHA-256 ${actual}, not the pinned ${sha256}")
    endif()
    file(STRINGS ${path} words ENCODING UTF-8)
    list(TRANSFORM words REPLACE "^(.+)$" "    \"\\1\",")
    list(JOIN words "\n" rows)
    set(${source} "${${source}}constinit const WordList ${constant}{\n${rows}\n};\n\n" PARENT_SCOPE)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
endfunction()

set(definitions "")
seabridge_word_list(definitions kEnglishWords english
    2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda)
seabridge_word_list(definitions kChineseSimplifiedWords chinese_simplified
    5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726)
seabridge_word_list(definitions kJapaneseWords japanese
    2eed0aef492291e061633d7ad8117f1a2b03eb80a29d0e4e3117ac2528d05ffd)
set(word_lists ${CMAKE_BINARY_DIR}/generated/WordLists.cpp)
file(CONFIGURE OUTPUT ${word_lists} @ONLY CONTENT
    "#include \"crypto/WordLists.h\"\n\nnamespace seabridge::crypto {\n\n${definitions}}\n")
target_sources(crypto PRIVATE ${word_lists})
