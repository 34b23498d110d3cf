// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dossier.h"

#include <algorithm>

namespace seabridge::cli {

namespace {

std::string_view caseWord(ledger::KycCaseStatus status) {
    switch (status) {
        case ledger::KycCaseStatus::Open: return "open";
        case ledger::KycCaseStatus::Attested: return "attested";
        case ledger::KycCaseStatus::Refused: return "refused";
    }
    return "";
}

Outcome request(const Arguments& arguments) {
    const auto dossier = dossierFrom(arguments.operands()[1]);
    if (!dossier) return std::unexpected(dossier.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto attester = (*online)->org(arguments.operands()[0]);
    if (!attester) return std::unexpected(attester.error());
    auto action = (*online)->desk().prepareKycRequest(*dossier, *attester);
    if (!action) return failed(action.error());
    const auto sent = (*online)->desk().submit(std::move(*action));
    return (*online)->tell(sent, sent && sent->id
                                     ? fmt::format(",\"case\":\"{}\"", base::toHex(*sent->id))
                                     : std::string());
}

/// A date holds through its last millisecond.
std::expected<base::TimeMs, Problem> untilFrom(std::string_view text) {
    const auto time = timeFrom(text);
    return time && !text.contains('T') ? *time + base::kDayMs - 1 : time;
}

std::vector<std::string> countriesFrom(std::string_view words) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= words.size();) {
        const auto comma = std::min(words.find(',', at), words.size());
        out.emplace_back(words.substr(at, comma - at));
        at = comma + 1;
    }
    return out;
}

/// "" if none is given.
std::expected<std::string, Problem> reasonFrom(const Arguments& arguments) {
    const auto reason = arguments.value("--reason");
    if (reason && (reason->empty() || reason->size() > api::kMaxReasonBytes))
        return wrongUse(fmt::format("--reason has 1 to {} bytes", api::kMaxReasonBytes));
    return std::string(reason.value_or(""));
}

Outcome attest(const Arguments& arguments) {
    const auto id = hashFrom(arguments.operands()[0], "CASE");
    if (!id) return std::unexpected(id.error());
    const auto level = numberFrom(arguments.value("--level").value_or(""), 3);
    if (!level || *level == 0) return wrongUse("--level is 1, 2 or 3");
    const auto until = untilFrom(arguments.value("--until").value_or(""));
    if (!until) return std::unexpected(until.error());
    const auto countries = arguments.value("--countries");
    if (!countries) return wrongUse("--countries is missing");
    auto reason = reasonFrom(arguments);
    if (!reason) return std::unexpected(reason.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto action = (*online)->desk().prepareAttestation(
        {*id, static_cast<std::uint8_t>(*level), *until, countriesFrom(*countries),
         std::move(*reason)});
    if (!action) return failed(action.error());
    return (*online)->submit(*action);
}

Outcome refuse(const Arguments& arguments) {
    const auto id = hashFrom(arguments.operands()[0], "CASE");
    if (!id) return std::unexpected(id.error());
    const auto reason = reasonFrom(arguments);
    if (!reason) return std::unexpected(reason.error());
    if (reason->empty() && arguments.has("--tell-applicant"))
        return wrongUse("--reason is missing");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto action =
        (*online)->desk().prepareRefusal(*id, *reason, arguments.has("--tell-applicant"));
    if (!action) return failed(action.error());
    return (*online)->submit(*action);
}

Outcome showCase(Online& online, const base::Hash& id) {
    const auto kycCase = online.get<ledger::KycCase>(id);
    if (!kycCase) return std::unexpected(kycCase.error());
    auto answer = online.showValue({}, *kycCase);
    auto text = fmt::format("case       {}\napplicant  {}\nattester   {}\nstatus     {}\n",
                            base::toHex(id), base::toHex(kycCase->applicant),
                            base::toHex(kycCase->attester), caseWord(kycCase->status));
    std::string more;
    const auto opened = online.opened([&] { return online.desk().readKyc(id); });
    if (opened) {
        text += "dossier, as the commitment proves:\n" + dossierText(opened->dossier);
        more += ",\"dossier\":" + dossierJson(opened->dossier);
    } else {
        text += fmt::format("dossier    not opened: {}\n", nameOf(opened.error().code));
        more += fmt::format(",\"dossier\":null,\"notOpened\":\"{}\"", nameOf(opened.error().code));
    }
    if (opened && opened->reason) {
        text += fmt::format("reason     {}\n", harmless(*opened->reason));
        more += ",\"reason\":" + codec::jsonQuoted(*opened->reason);
    }
    answer.json.insert(answer.json.size() - 1, more);
    return Answer{text + answer.text, std::move(answer.json)};
}

Outcome showStanding(Online& online, const ledger::OrgId& org) {
    const auto standing = online.get<ledger::KycStanding>(org);
    if (!standing) return std::unexpected(standing.error());
    const bool isValid = standing->validAt(online.driver().status().blockTime);
    std::string countries;
    for (const auto& country : standing->countries) countries += " " + country;
    auto answer = online.showValue(
        fmt::format("organization  {}\nmay trade     {}, until {}\nlevel         {}\n"
                    "attester      {}\ncountries    {}\n",
                    base::toHex(org), isValid ? "yes" : "no (over)",
                    base::isoOf(standing->validUntil), standing->level,
                    base::toHex(standing->attester), countries),
        *standing);
    answer.json.insert(answer.json.size() - 1, fmt::format(",\"valid\":{}", isValid));
    return answer;
}

Outcome showKyc(const Arguments& arguments) {
    constexpr std::size_t kCaseDigits = 64;
    const auto word = arguments.operands().empty() ? "me" : arguments.operands()[0];
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    if (word.size() == kCaseDigits) {
        const auto id = hashFrom(word, "CASE");
        return id ? showCase(**online, *id) : std::unexpected(id.error());
    }
    const auto org = (*online)->org(word);
    return org ? showStanding(**online, *org) : std::unexpected(org.error());
}

constexpr std::string_view kRequestDetails =
    "  ATTESTER is a member with the compliance role. DOSSIER.json is an object; each of its up\n"
    "  to 64 members becomes a salted field of the dossier, which is sealed to the attester and\n"
    "  the own organization. Only its commitment stands on the ledger. Texts are kept as they\n"
    "  are, other values as their JSON text.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX,\n"
    "  \"case\":ID}\n";

constexpr std::string_view kAttestDetails =
    "  For the attester of an open case; kyc show CASE opens the dossier.\n"
    "  --level N          1 to 3\n"
    "  --until DATE       how long it holds, at most 3 years; a date includes its last day (UTC)\n"
    "  --countries LIST   where it holds: CN,US\n"
    "  --reason TEXT      kept sealed, for the own organization\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kRefuseDetails =
    "  For the attester of an open case. The ledger says only that it is refused.\n"
    "  --reason TEXT      kept sealed, for the own organization\n"
    "  --tell-applicant   seals it for the applicant too\n"
    "  JSON as of kyc attest.\n";

constexpr std::string_view kKycShowDetails =
    "  Of an organization (32 hex digits or me, the default): whether it may trade and until\n"
    "  when, never why. Of a case (64 hex digits), for its applicant and attester: the case with\n"
    "  its dossier, proven to be the one that the ledger commits to.\n"
    "  JSON: {\"proof\":{...},\"value\":{standing},\"valid\":...}, or {\"proof\":{...},\n"
    "  \"value\":{case},\"dossier\":{...}|null,\n"
    "  \"notOpened\"?:CODE,\"reason\"?:TEXT}. Exits 3 when proven absent.\n";

}  // namespace

std::vector<Command> kycCommands() {
    return {
        {.group = "kyc",
         .name = "request",
         .operands = "ATTESTER DOSSIER.json",
         .summary = "Applies for an attestation with a sealed dossier",
         .details = kRequestDetails,
         .options = onlineOptions(),
         .minOperands = 2,
         .maxOperands = 2,
         .run = request},
        {.group = "kyc",
         .name = "attest",
         .operands = "CASE",
         .summary = "Attests that the applicant may trade until a date",
         .details = kAttestDetails,
         .options = submitOptions({{"--level", "N"}, {"--until", "DATE"}, {"--countries", "LIST"},
                                   {"--reason", "TEXT"}}),
         .minOperands = 1,
         .maxOperands = 1,
         .run = attest},
        {.group = "kyc",
         .name = "refuse",
         .operands = "CASE",
         .summary = "Refuses an application",
         .details = kRefuseDetails,
         .options = submitOptions({{"--reason", "TEXT"}, {"--tell-applicant"}}),
         .minOperands = 1,
         .maxOperands = 1,
         .run = refuse},
        {.group = "kyc",
         .name = "show",
         .operands = "[ORG|CASE]",
         .summary = "Shows a standing, or a case with its dossier, proven",
         .details = kKycShowDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = showKyc},
    };
}

}  // namespace seabridge::cli
