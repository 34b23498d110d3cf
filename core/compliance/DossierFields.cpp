// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier's form as named texts. An owner or a document is one text of "key=value" words with the
// name last, so that a person reads it in any program and a strict reader needs no quoting.
#include "compliance/Dossier.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace seabridge::compliance {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

constexpr const char* kForm = "form";
constexpr const char* kVersion = "seabridge/dossier/1";
constexpr std::string_view kOwner = "owner.";
constexpr std::string_view kFile = "file.";
constexpr std::size_t kMaxParts = 256;

/// The company's texts with their names.
void eachText(auto& dossier, auto&& visit) {
    visit("nativeName", dossier.nativeName);
    visit("reading", dossier.reading);
    visit("latinName", dossier.latinName);
    visit("country", dossier.country);
    visit("registryId", dossier.registryId);
    visit("lei", dossier.lei);
    visit("addressLocal", dossier.addressLocal);
    visit("addressLatin", dossier.addressLatin);
    visit("hsChapters", dossier.hsChapters);
    visit("business", dossier.business);
    visit("representative", dossier.representative);
    visit("contact", dossier.contact);
}

std::string ownerText(const DossierOwner& owner) {
    return fmt::format("share={} votes={} control={} representative={} name={}", owner.shareBp,
                       owner.votingBp, owner.isControlPerson ? 1 : 0,
                       owner.isRepresentative ? 1 : 0, owner.name);
}

std::string fileText(const DossierFile& file) {
    return fmt::format("sha256={} size={} type={} kind={} name={}", base::toHex(file.id), file.size,
                       file.type, static_cast<int>(file.kind), file.name);
}

std::string partsText(const DossierFile& file) {
    std::string out;
    for (const auto& part : file.parts)
        out += fmt::format("{}{}:{}", out.empty() ? "" : " ", base::toHex(part.blob),
                           base::toHex(part.commitment));
    return out;
}

/// The words of one text, in the order wanted: takes each from the front, the last to the end.
class Words {
public:
    explicit Words(std::string_view text) : rest_(text) {}

    std::string_view take(std::string_view key, bool isLast = false) {
        if (!rest_.starts_with(key) || !rest_.substr(key.size()).starts_with('=')) return bad();
        rest_.remove_prefix(key.size() + 1);
        const auto end = isLast ? rest_.size() : rest_.find(' ');
        if (end == std::string_view::npos) return bad();
        const auto value = rest_.substr(0, end);
        rest_.remove_prefix(isLast ? end : end + 1);
        return value;
    }
    template <class Number>
    Number number(std::string_view key) {
        Number out = 0;
        const auto text = take(key);
        const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
        if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) bad();
        return out;
    }
    bool flag(std::string_view key) {
        const auto text = take(key);
        if (text != "0" && text != "1") bad();
        return text == "1";
    }
    [[nodiscard]] bool isGood() const { return isGood_; }

private:
    std::string_view bad() {
        isGood_ = false;
        return {};
    }
    std::string_view rest_;
    bool isGood_ = true;
};

std::optional<base::Hash> hashFrom(std::string_view hex) {
    const auto bytes = base::fromHex(hex);
    return bytes ? base::Hash::from(*bytes) : std::nullopt;
}

bool readOwner(std::string_view text, DossierOwner& out) {
    Words words(text);
    out.shareBp = words.number<std::int32_t>("share");
    out.votingBp = words.number<std::int32_t>("votes");
    out.isControlPerson = words.flag("control");
    out.isRepresentative = words.flag("representative");
    out.name = words.take("name", true);
    return words.isGood();
}

bool readFile(std::string_view text, DossierFile& out) {
    Words words(text);
    const auto id = hashFrom(words.take("sha256"));
    out.size = words.number<std::uint64_t>("size");
    out.type = words.take("type");
    out.kind = static_cast<FileKind>(words.number<std::uint8_t>("kind"));
    out.name = words.take("name", true);
    if (!id || !isKnown(out.kind)) return false;
    out.id = *id;
    return words.isGood();
}

bool readParts(std::string_view text, std::vector<FilePart>& out) {
    while (!text.empty() && out.size() < kMaxParts) {
        const auto word = text.substr(0, text.find(' '));
        const auto colon = word.find(':');
        if (colon == std::string_view::npos) return false;
        const auto blob = hashFrom(word.substr(0, colon));
        const auto commitment = hashFrom(word.substr(colon + 1));
        if (!blob || !commitment) return false;
        out.push_back({*blob, *commitment});
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return text.empty();
}

bool readVolume(std::string_view text, Dossier& out) {
    const auto space = text.find(' ');
    if (space == std::string_view::npos) return false;
    const auto number = text.substr(space + 1);
    const auto end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, out.volume);
    out.volumeCurrency = text.substr(0, space);
    return read.ec == std::errc() && read.ptr == end && !number.empty();
}

/// Reads what it is asked for and forgets it; what is left was not of this form.
class Bag {
public:
    explicit Bag(const std::vector<DossierField>& fields) : rest_(fields) {}
    std::optional<std::string> take(std::string_view name) {
        const auto found = std::ranges::find(rest_, name, &DossierField::name);
        if (found == rest_.end()) return std::nullopt;
        auto out = std::move(found->text);
        rest_.erase(found);
        return out;
    }
    std::vector<DossierField> rest() { return std::move(rest_); }

private:
    std::vector<DossierField> rest_;
};

}  // namespace

std::vector<DossierField> toFields(const Dossier& dossier) {
    std::vector<DossierField> out{{kForm, kVersion}};
    const auto add = [&](std::string name, std::string text) {
        if (!text.empty()) out.push_back({std::move(name), std::move(text)});
    };
    eachText(dossier, [&](const char* name, const std::string& text) { add(name, text); });
    add("volume", fmt::format("{} {}", dossier.volumeCurrency, dossier.volume));
    for (std::size_t i = 0; i < dossier.owners.size(); ++i) {
        const auto name = fmt::format("{}{}", kOwner, i + 1);
        add(name, ownerText(dossier.owners[i]));
        add(name + ".latin", dossier.owners[i].latin);
        add(name + ".through", dossier.owners[i].through);
    }
    for (std::size_t i = 0; i < dossier.files.size(); ++i) {
        const auto name = fmt::format("{}{}", kFile, i + 1);
        add(name, fileText(dossier.files[i]));
        add(name + ".parts", partsText(dossier.files[i]));
    }
    return out;
}

Result<ReadDossier> dossierFrom(const std::vector<DossierField>& fields) {
    Bag bag(fields);
    if (bag.take(kForm) != kVersion) return fail(ErrorCode::InvalidInput, kForm);
    ReadDossier out;
    auto& dossier = out.dossier;
    eachText(dossier, [&](const char* name, std::string& text) {
        text = bag.take(name).value_or(std::string());
    });
    if (const auto volume = bag.take("volume"); volume && !readVolume(*volume, dossier))
        return fail(ErrorCode::InvalidInput, "volume");
    for (std::size_t i = 1; i <= Dossier::kMaxOwners; ++i) {
        const auto name = fmt::format("{}{}", kOwner, i);
        const auto text = bag.take(name);
        if (!text) break;
        auto& owner = dossier.owners.emplace_back();
        if (!readOwner(*text, owner)) return fail(ErrorCode::InvalidInput, name);
        owner.latin = bag.take(name + ".latin").value_or(std::string());
        owner.through = bag.take(name + ".through").value_or(std::string());
    }
    for (std::size_t i = 1; i <= Dossier::kMaxFiles; ++i) {
        const auto name = fmt::format("{}{}", kFile, i);
        const auto text = bag.take(name);
        if (!text) break;
        auto& file = dossier.files.emplace_back();
        const auto parts = bag.take(name + ".parts").value_or(std::string());
        if (!readFile(*text, file) || !readParts(parts, file.parts))
            return fail(ErrorCode::InvalidInput, name);
    }
    out.others = bag.rest();
    return out;
}

}  // namespace seabridge::compliance
