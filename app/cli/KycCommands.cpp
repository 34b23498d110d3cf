// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dossier.h"

#include "lightnode/Envelope.h"

#include <algorithm>

namespace seabridge::cli {

namespace {

constexpr std::size_t kMaxReason = 2000;
constexpr const char* kReason = "reason";

std::string_view wordOf(ledger::KycCaseStatus status) {
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
    const auto sent = (*online)->desk().requestKyc(*dossier, *attester);
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
    std::ranges::sort(out);
    const auto repeats = std::ranges::unique(out);
    out.erase(repeats.begin(), repeats.end());
    return out;
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
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto kycCase = (*online)->get<ledger::KycCase>(*id);
    if (!kycCase) return std::unexpected(kycCase.error());
    return (*online)->submit(ledger::AttestKyc{*id, static_cast<std::uint8_t>(*level), *until,
                                               kycCase->commitment, countriesFrom(*countries)});
}

/// The reason under the reading keys of the attester and, if `tells`, the applicant; its blob.
std::expected<base::Hash, Problem> sealReason(Online& online, const ledger::KycCase& kycCase,
                                              std::string_view reason, bool tells) {
    std::vector<ledger::OrgId> readers{online.self().org};
    if (tells) readers.push_back(kycCase.applicant);
    std::vector<lightnode::Recipient> recipients;
    for (const auto& id : readers) {
        const auto org = online.desk().organization(id);
        if (!org) return failed(org.error());
        const auto recipient = lightnode::recipientOf(*org);
        if (!recipient) return notFound("no reading key: " + base::toHex(id));
        recipients.push_back(*recipient);
    }
    const ledger::Document document{{fieldOf(kReason, std::string(reason))}};
    auto sealed = lightnode::seal(document, online.profile().network(), std::move(recipients));
    if (!sealed) return failed(sealed.error());
    const auto stored = online.driver().putBlobNow(std::move(*sealed), online.patience());
    if (!stored) return failed(stored.error());
    return stored->hash;
}

Outcome refuse(const Arguments& arguments) {
    const auto id = hashFrom(arguments.operands()[0], "CASE");
    if (!id) return std::unexpected(id.error());
    const auto reason = arguments.value("--reason");
    if (reason && (reason->empty() || reason->size() > kMaxReason))
        return wrongUse(fmt::format("--reason has 1 to {} bytes", kMaxReason));
    if (!reason && arguments.has("--tell-applicant")) return wrongUse("--reason is missing");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto kycCase = (*online)->get<ledger::KycCase>(*id);
    if (!kycCase) return std::unexpected(kycCase.error());
    ledger::RefuseKyc action{*id, {}};
    if (reason) {
        const auto blob =
            sealReason(**online, *kycCase, *reason, arguments.has("--tell-applicant"));
        if (!blob) return std::unexpected(blob.error());
        action.blob = *blob;
    }
    return (*online)->submit(action);
}

/// Nothing where this organization may not read it.
base::Result<std::optional<std::string>> reasonOf(Online& online, const ledger::KycCase& kycCase) {
    if (!kycCase.reason) return std::nullopt;
    const auto own = online.desk().organization(online.self().org);
    if (!own) return std::unexpected(own.error());
    const auto secrets = online.profile().readingSecrets(own->readingKeys);
    if (!secrets) return std::unexpected(secrets.error());
    const auto bytes = online.driver().getBlobNow(*kycCase.reason, online.patience());
    if (!bytes) return std::unexpected(bytes.error());
    // The ledger names the blob's hash, and so what the envelope says it commits to.
    const auto envelope = codec::decoded<lightnode::Envelope>(*bytes);
    if (!envelope) return base::fail(base::ErrorCode::InvalidInput, "envelope");
    const auto document = lightnode::open(*bytes, online.self().org, *secrets,
                                          online.profile().network(), envelope->commitment);
    if (!document && document.error().code == base::ErrorCode::NotEntitled) return std::nullopt;
    if (!document) return std::unexpected(document.error());
    const auto* field = document->find(kReason);
    const auto text = field == nullptr ? std::nullopt
                                       : std::optional(codec::decoded<std::string>(field->value));
    if (!text || !*text) return base::fail(base::ErrorCode::InvalidInput, kReason);
    return **text;
}

Outcome showCase(Online& online, const base::Hash& id) {
    const auto kycCase = online.get<ledger::KycCase>(id);
    if (!kycCase) return std::unexpected(kycCase.error());
    auto answer = online.showValue({}, *kycCase);
    auto text = fmt::format("case       {}\napplicant  {}\nattester   {}\nstatus     {}\n",
                            base::toHex(id), base::toHex(kycCase->applicant),
                            base::toHex(kycCase->attester), wordOf(kycCase->status));
    std::string more;
    const auto opened = online.opened([&] { return online.desk().readKyc(id); });
    if (opened) {
        text += "dossier, as the commitment proves:\n" + dossierText(opened->dossier);
        more += ",\"dossier\":" + dossierJson(opened->dossier);
    } else {
        text += fmt::format("dossier    not opened: {}\n", nameOf(opened.error().code));
        more += fmt::format(",\"dossier\":null,\"notOpened\":\"{}\"", nameOf(opened.error().code));
    }
    const auto reason = reasonOf(online, *kycCase);
    if (reason && *reason) {
        text += fmt::format("reason     {}\n", harmless(**reason));
        more += ",\"reason\":" + codec::jsonQuoted(**reason);
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

Outcome show(const Arguments& arguments) {
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
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kRefuseDetails =
    "  For the attester of an open case. The ledger says only that it is refused.\n"
    "  --reason TEXT      kept sealed, for the own organization\n"
    "  --tell-applicant   seals it for the applicant too\n"
    "  JSON as of kyc attest.\n";

constexpr std::string_view kShowDetails =
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
         .options = submitOptions({{"--level", "N"}, {"--until", "DATE"}, {"--countries", "LIST"}}),
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
         .details = kShowDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = show},
    };
}

}  // namespace seabridge::cli
