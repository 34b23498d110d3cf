// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerTrouble.h"

#include "PeerCommand.h"
#include "base/File.h"
#include "base/Log.h"
#include "codec/Fields.h"
#include "lightnode/Misconduct.h"
#include "store/PeerStore.h"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>

namespace seabridge::app {
namespace {

using base::Result;
using peer::Trouble;

constexpr std::size_t kMaxTroubleBytes = 1 << 20;
constexpr std::uint64_t kMostAlarmBytes = 16 << 20;

constexpr std::string_view kLiftMeaning =
    "A peer that is stopped signs nothing, because it or its members' ledger is wrong. Lift it only\n"
    "once that is mended. DIVERGED: the cause was this machine (memory, disk) or this program, and\n"
    "another one is in place; the peer then follows the members' blocks, and votes again once it\n"
    "agrees with them. FORK: more than f members signed two ledgers, and the members have agreed that\n"
    "the one in this store is the true one; the peer then votes on it at once.\n";

struct TroubleFile {
    std::string domain = "seabridge/trouble/1";
    std::optional<Trouble> trouble;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("trouble", self.trouble);
    }
};

lightnode::Head headOf(const peer::CertifiedHead& head) {
    return {head.header, head.certificate, head.signers};
}

lightnode::Evidence evidenceOf(const peer::Accuse& accuse) {
    using lightnode::Offence;
    lightnode::Evidence out;
    out.offence = accuse.votes.empty() ? Offence::ForkedHeads : Offence::DoubleVote;
    out.known = headOf(accuse.known);
    out.other = headOf(accuse.other);
    if (accuse.link) out.proof = codec::encoded(*accuse.link);
    out.votes = accuse.votes;
    for (const auto& change : accuse.changes) out.changes.push_back(headOf(change));
    return out;
}

std::string fileNameOf(const peer::Accuse& accuse) {
    const auto shortOf = [](const auto& id) { return base::toHex(id).substr(0, 16); };
    if (!accuse.votes.empty())
        return fmt::format("double-vote-{}.evidence", shortOf(accuse.votes.front().member));
    return fmt::format("fork-{}-{}.evidence", accuse.known.header.height,
                       shortOf(accuse.known.header.id()));
}

std::string judged(const std::filesystem::path& path, const ledger::Genesis& genesis) {
    const auto bytes = base::readFile(path, lightnode::kMaxEvidenceBytes);
    if (!bytes) return nameOf(bytes.error().code).data();
    const auto file = lightnode::evidenceFrom(*bytes);
    if (!file) return "no evidence file";
    std::string out;
    for (const auto& item : file->items) {
        const auto finding = lightnode::judge(genesis, item);
        out += out.empty() ? "" : "; ";
        if (!finding) {
            out += "proves nothing: " + finding.error().detail;
            continue;
        }
        out += fmt::format("{} at block {}, signed by", wordOf(finding->offence), finding->height);
        for (const auto& member : finding->culprits) out += ' ' + base::toHex(member);
    }
    return out;
}

int refuse(const std::string& text) {
    std::fputs(("seabridge-peer: " + text + "\n").c_str(), stderr);
    return 1;
}

/// Nothing: another command, or another program, ends it.
std::string whyNotLifted(const Trouble& trouble) {
    if (trouble.stops()) return {};
    return "it is not stopped: it follows the members, and votes again by itself once it agrees "
           "with them; where the order stays wrong, a change of the epoch ends it";
}

Result<void> syncAlarms(const PeerPaths& paths) {
    const auto file = base::openFile(paths.alarms(), O_WRONLY);
    if (!file) return std::unexpected(file.error());
    if (const auto done = file->sync(); !done) return done;
    return base::syncFolder(paths.data);
}

/// What others had a say in must not make lines of its own, nor move a terminal's cursor.
std::string inOneLine(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) out += fmt::format("\\x{:02x}", byte);
        else out.push_back(c);
    }
    return out;
}

/// The reason is in the log, on the disk, before anything changes.
Result<void> lift(const PeerPaths& paths, const Trouble& trouble, const std::string& reason) {
    const auto what = fmt::format("{} at height {}",
                                  trouble.kind == Trouble::Kind::Fork ? "FORK" : "DIVERGED",
                                  trouble.height);
    const auto text = fmt::format("{} lifted by the operator: {}", what, reason);
    base::logAlarm("peer", "{}", text);
    // A full log must not keep it stopped; the system's journal has the line too.
    const auto told = appendAlarm(paths, text);
    if (!told && told.error().code != base::ErrorCode::TooLarge) return told;
    if (const auto done = syncAlarms(paths); !done) return done;
    if (trouble.kind == Trouble::Kind::Fork) return storeTrouble(paths, std::nullopt);
    return storeTrouble(paths, Trouble{Trouble::Kind::Watched, trouble.height,
                                       text + ": following the members' blocks, not voting until "
                                              "it agrees with them"});
}

}  // namespace

Result<void> storeTrouble(const PeerPaths& paths, const std::optional<Trouble>& trouble) {
    return base::replaceFile(paths.trouble(), codec::encoded(TroubleFile{.trouble = trouble}));
}

Result<std::optional<Trouble>> keptTrouble(const PeerPaths& paths) {
    const auto bytes = base::readFile(paths.trouble(), kMaxTroubleBytes);
    if (!bytes && bytes.error().code == base::ErrorCode::NotFound) return std::optional<Trouble>();
    if (!bytes) return std::unexpected(bytes.error());
    auto file = codec::decoded<TroubleFile>(*bytes);
    if (!file || file->domain != TroubleFile().domain)
        return base::fail(base::ErrorCode::Damaged, paths.trouble().string());
    return std::move(file->trouble);
}

std::string textOf(const Trouble& trouble) {
    return (trouble.stops() ? "stopped    " : "not voting ") + trouble.text;
}

Result<std::filesystem::path> keepEvidence(const PeerPaths& paths, const peer::Accuse& accuse) {
    if (const auto made = base::makePrivateFolder(paths.evidence()); !made)
        return std::unexpected(made.error());
    lightnode::EvidenceFile file;
    file.network = accuse.known.header.network;
    file.items.push_back(evidenceOf(accuse));
    const auto path = paths.evidence() / fileNameOf(accuse);
    if (const auto made = base::createFile(path, codec::encoded(file)); !made)
        return std::unexpected(made.error());
    return path;
}

std::vector<std::string> evidenceLines(const PeerPaths& paths, const ledger::Genesis& genesis) {
    std::vector<std::string> out;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(paths.evidence(), error))
        if (entry.path().extension() == ".evidence")
            out.push_back(fmt::format("evidence   {}: {}", entry.path().string(),
                                      judged(entry.path(), genesis)));
    std::ranges::sort(out);
    return out;
}

Result<void> appendAlarm(const PeerPaths& paths, const std::string& text) {
    const auto file = base::openFile(paths.alarms(), O_WRONLY | O_CREAT);
    if (!file) return std::unexpected(file.error());
    const auto size = file->size();
    if (!size) return std::unexpected(size.error());
    if (*size > kMostAlarmBytes)
        return base::fail(base::ErrorCode::TooLarge, paths.alarms().string());
    const auto line = fmt::format("{} {}\n", base::isoOf(base::wallClockMs()), inOneLine(text));
    return file->writeAt(*size, base::viewOf(line));
}

int liftPeer(const PeerCommand& command) {
    const auto config = loadPeerConfig(command.file);
    if (!config) return failed(config.error());
    const PeerPaths paths{config->data};
    // Its lock keeps a peer that runs from writing what this changes.
    const auto store = store::PeerStore::open(paths.blocks());
    if (!store && store.error().code == base::ErrorCode::InUse)
        return refuse("the peer runs: stop it first");
    if (!store) return failed(store.error());
    const auto trouble = keptTrouble(paths);
    if (!trouble) return failed(trouble.error());
    if (!*trouble) return refuse("nothing is to be lifted");
    if (const auto why = whyNotLifted(**trouble); !why.empty()) return refuse(why);
    if (!command.confirmed) {
        std::fputs(fmt::format("{}\n{}\nNothing was done: --yes is missing.\n", textOf(**trouble),
                               kLiftMeaning).c_str(), stderr);
        return 2;
    }
    if (const auto done = lift(paths, **trouble, command.reason); !done)
        return failed(done.error());
    std::fputs("lifted: the peer goes on once it is started\n", stdout);
    return 0;
}

}  // namespace seabridge::app
