// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SelfTest.h"

#include "base/File.h"
#include "crypto/Random.h"
#include "store/Write.h"

#include <algorithm>

#include <unistd.h>

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxScratch = 1 << 20;
constexpr std::string_view kEnds[] = {"", "-wal", "-journal", "-shm"};

void removeAll(const fs::path& path) {
    for (const auto end : kEnds) (void)unlink((path.string() + std::string(end)).c_str());
}

Result<void> refuseMarker(const fs::path& path, base::ByteView marker) {
    for (const auto end : kEnds) {
        const auto bytes = base::readFile(path.string() + std::string(end), kMaxScratch);
        if (!bytes && bytes.error().code == ErrorCode::NotFound) continue;
        if (!bytes) return std::unexpected(bytes.error());
        if (!std::ranges::search(*bytes, marker).empty())
            return fail(ErrorCode::NotEncrypted, "the marker is readable");
    }
    return refusePlainFile(path);
}

Result<void> writeMarker(Database& database, base::ByteView marker) {
    return write(database, [&](Transaction& transaction) {
        const auto made = database.execute("CREATE TABLE scratch(value BLOB NOT NULL) STRICT");
        return made ? transaction.run("INSERT INTO scratch VALUES(?)", marker) : made;
    });
}

Result<void> testIn(const fs::path& path) {
    const auto marker = crypto::randomBytes(32);
    auto database =
        Database::openEncrypted(path, crypto::randomSecret(32), Database::Creation::IfAbsent);
    if (!database) return std::unexpected(database.error());
    const auto version = cipherVersion(*database);
    if (!version) return std::unexpected(version.error());
    if (!version->isBundled) return fail(ErrorCode::NotEncrypted, "sqlite " + version->sqlite);
    if (version->cipher.empty()) return fail(ErrorCode::NotEncrypted, "no cipher");
    if (const auto done = writeMarker(*database, marker); !done) return done;
    if (const auto done = refuseMarker(path, marker); !done) return done;
    // Once more when the write-ahead log has gone into the file.
    if (const auto done = database->check(); !done) return done;
    return refuseMarker(path, marker);
}

}  // namespace

Result<void> selfTest(const fs::path& folder) {
    const fs::path path = folder / ("selftest-" + base::toHex(crypto::randomBytes(8)));
    const auto passed = testIn(path);
    removeAll(path);
    return passed;
}

}  // namespace seabridge::store
