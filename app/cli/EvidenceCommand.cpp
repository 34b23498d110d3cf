// SPDX-License-Identifier: GPL-3.0-or-later
// Proof of misconduct: out of the vault into a file, and judged by anybody who has the genesis; also
// the files that a peer keeps.
#include "EvidenceCommand.h"

#include "FetchConsortium.h"
#include "NodeRecords.h"
#include "VaultAccess.h"

#include "base/File.h"
#include "lightnode/Misconduct.h"

namespace seabridge::cli {

namespace {

Outcome exportTo(const std::filesystem::path& path, const Arguments& arguments) {
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    auto items = app::storedMisconduct(vault->database());
    if (!items) return failed(items.error());
    if (items->empty()) return notFound("nobody was proven to lie");
    const auto count = items->size();
    const auto network = items->front().known.header.network;
    lightnode::EvidenceFile file{.network = network, .items = std::move(*items)};
    const auto made = base::createFile(path, codec::encoded(file));
    if (!made) return failed(made.error());
    if (!*made) return refused(path.string() + " exists");
    return Answer{fmt::format("{}: {} written", path.string(), count),
                  fmt::format("{{\"file\":{},\"items\":{}}}", codec::jsonQuoted(path.string()),
                              count)};
}

std::string findingText(const lightnode::Finding& finding) {
    auto out = fmt::format("{} at block {}, signed by\n", wordOf(finding.offence), finding.height);
    for (const auto& member : finding.culprits) out += "  " + base::toHex(member) + '\n';
    return out;
}

std::string findingJson(const lightnode::Finding& finding) {
    std::string by;
    for (const auto& member : finding.culprits)
        by += (by.empty() ? "\"" : ",\"") + base::toHex(member) + '"';
    return fmt::format("{{\"offence\":\"{}\",\"height\":{},\"by\":[{}]}}", wordOf(finding.offence),
                       finding.height, by);
}

std::expected<ledger::Genesis, Problem> genesisOf(const Arguments& arguments) {
    const auto path = arguments.value("--genesis");
    if (!path) return wrongUse("verify needs --genesis FILE");
    auto consortium = consortiumAt(std::filesystem::path(*path));
    if (!consortium) return std::unexpected(consortium.error());
    return std::move(consortium->genesis);
}

Outcome verifyEvidence(const std::filesystem::path& path, const Arguments& arguments) {
    const auto genesis = genesisOf(arguments);
    if (!genesis) return std::unexpected(genesis.error());
    const auto bytes = base::readFile(path, lightnode::kMaxEvidenceBytes);
    if (!bytes) return failed(bytes.error());
    const auto file = lightnode::evidenceFrom(*bytes);
    if (!file) return refused(path.string() + ": no evidence file");
    std::string text;
    std::string json;
    std::optional<base::Error> unproven;
    for (const auto& item : file->items) {
        const auto finding = lightnode::judge(*genesis, item);
        if (!finding) {
            unproven = finding.error();
            continue;
        }
        text += findingText(*finding);
        json += (json.empty() ? "" : ",") + findingJson(*finding);
    }
    const auto findings = fmt::format("\"findings\":[{}]", json);
    if (!unproven) return Answer{std::move(text), "{" + findings + "}"};
    auto problem = problemOf(*unproven);
    problem.json = "," + findings;
    if (!text.empty()) problem.detail += "; the rest is proven:\n" + text;
    return std::unexpected(std::move(problem));
}

}  // namespace

const std::string_view kEvidenceDetails =
    "  export FILE   writes what the vault keeps against members that were proven to lie; exits 3\n"
    "                if there is nothing, and never replaces a file. Works offline.\n"
    "  verify FILE   judges such a file with the founding file of the network alone, without a\n"
    "                vault: certificates by the members of that time, whom certified changes of\n"
    "                the membership lead to. Exits 0 if all of it is proven, 1 if not,\n"
    "                and tells then too what is.\n"
    "  --genesis FILE   the consortium file, for verify\n"
    "  Offences: forked-heads (two certified headers that no chain holds both) and double-vote\n"
    "  (one member voted for two headers of a height). A rewritten feed is not-proven here: only\n"
    "  who saw it knows.\n"
    "  JSON: {\"file\":F,\"items\":N}, or {\"findings\":[{\"offence\",\"height\",\"by\":[MEMBER]}]}, the\n"
    "  findings beside the error too.\n";

Outcome evidence(const Arguments& arguments) {
    const std::filesystem::path path(arguments.operands()[1]);
    if (arguments.operands()[0] == "export") return exportTo(path, arguments);
    if (arguments.operands()[0] == "verify") return verifyEvidence(path, arguments);
    return wrongUse("chain evidence export FILE, or verify FILE");
}

}  // namespace seabridge::cli
