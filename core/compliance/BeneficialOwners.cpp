// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/BeneficialOwners.h"

#include <algorithm>
#include <unordered_set>

namespace seabridge::compliance {
namespace {

constexpr int kQuarterBp = 2'500;
constexpr int kHalfBp = 5'000;

bool isInRange(int bp) { return bp >= 0 && bp <= kWholeBp; }

/// What cannot be is told once by `checkInput` and then counts as nothing.
int counted(int bp) { return isInRange(bp) ? bp : 0; }

long long sumOf(std::span<const Owner> owners, int Owner::*part) {
    long long sum = 0;
    for (const Owner& owner : owners) sum += counted(owner.*part);
    return sum;
}

bool holdsMajority(const Owner& owner) { return counted(owner.votingBp) > kHalfBp; }

class Declaration {
public:
    explicit Declaration(std::span<const Owner> owners) : owners_(owners) {}

    void china() {
        for (std::size_t i = 0; i < owners_.size(); ++i) {
            if (shareOf(i) >= kQuarterBp) add(BoCode::DeclareForShare, i);
            else if (votesOf(i) >= kQuarterBp) add(BoCode::DeclareForVoting, i);
            else if (owners_[i].isControlPerson) add(BoCode::DeclareForControl, i);
        }
        fallBackToRepresentative();
        checkTotal(&Owner::shareBp, kQuarterBp);
        checkTotal(&Owner::votingBp, kQuarterBp);
    }

    void unitedStates() {
        bool controlled = false;
        for (std::size_t i = 0; i < owners_.size(); ++i) {
            if (shareOf(i) >= kQuarterBp) add(BoCode::DeclareForShare, i);
            if (!owners_[i].isControlPerson) continue;
            if (controlled) add(BoCode::ControlPersonAmbiguous, i);
            else if (shareOf(i) < kQuarterBp) add(BoCode::DeclareForControl, i);
            controlled = true;
        }
        if (!controlled) addForFirm(BoCode::ControlPersonMissing);
        checkTotal(&Owner::shareBp, kQuarterBp);
    }

    void japan() {
        const bool majority = std::ranges::any_of(owners_, holdsMajority);
        for (std::size_t i = 0; i < owners_.size(); ++i) {
            if (votesOf(i) <= kQuarterBp) continue;
            const bool excluded = majority && !holdsMajority(owners_[i]);
            add(excluded ? BoCode::ExcludedByMajority : BoCode::DeclareForVoting, i);
        }
        if (!hasDeclaration()) declareControl();
        fallBackToRepresentative();
        // More than a quarter counts, so a remainder of exactly that hides nobody; nor does any
        // beside a majority.
        checkTotal(&Owner::votingBp, majority ? kWholeBp + 1 : kQuarterBp + 1);
    }

    void checkInput() {
        std::unordered_set<std::string_view> names;
        for (std::size_t i = 0; i < owners_.size(); ++i) {
            const Owner& owner = owners_[i];
            if (owner.name.empty()) add(BoCode::NameMissing, i);
            else if (!names.insert(owner.name).second) add(BoCode::NameTwice, i);
            if (!isInRange(owner.shareBp) || !isInRange(owner.votingBp)) {
                add(BoCode::ShareOutOfRange, i);
            }
        }
    }

    std::vector<BoFinding> take() {
        std::ranges::stable_sort(ofOwners_, {}, [](const BoFinding& f) { return *f.owner; });
        ofOwners_.insert(ofOwners_.end(), ofFirm_.begin(), ofFirm_.end());
        return std::move(ofOwners_);
    }

private:
    int shareOf(std::size_t i) const { return counted(owners_[i].shareBp); }
    int votesOf(std::size_t i) const { return counted(owners_[i].votingBp); }
    void add(BoCode code, std::size_t owner) { ofOwners_.push_back({code, owner}); }
    void addForFirm(BoCode code) {
        const BoFinding finding{code, std::nullopt};
        if (std::ranges::find(ofFirm_, finding) == ofFirm_.end()) ofFirm_.push_back(finding);
    }

    bool hasDeclaration() const {
        return std::ranges::any_of(ofOwners_, isDeclaration, &BoFinding::code);
    }

    void declareControl() {
        for (std::size_t i = 0; i < owners_.size(); ++i) {
            if (owners_[i].isControlPerson) add(BoCode::DeclareForControl, i);
        }
    }

    void fallBackToRepresentative() {
        if (hasDeclaration()) return;
        for (std::size_t i = 0; i < owners_.size(); ++i) {
            if (owners_[i].isRepresentative) add(BoCode::DeclareAsRepresentative, i);
        }
        if (!hasDeclaration()) addForFirm(BoCode::RepresentativeMissing);
    }

    /// `hides`: the smallest remainder in which another owner could be.
    void checkTotal(int Owner::*part, int hides) {
        const long long sum = sumOf(owners_, part);
        if (sum > kWholeBp) addForFirm(BoCode::SumOverWhole);
        if (kWholeBp - sum >= hides) addForFirm(BoCode::RemainderUnexplained);
    }

    std::span<const Owner> owners_;
    std::vector<BoFinding> ofOwners_;
    std::vector<BoFinding> ofFirm_;
};

}  // namespace

bool isDeclaration(BoCode code) { return code <= BoCode::DeclareAsRepresentative; }

bool isGap(BoCode code) { return code >= BoCode::ControlPersonMissing; }

std::vector<BoFinding> findBeneficialOwners(std::string_view country,
                                            std::span<const Owner> owners) {
    Declaration declaration(owners);
    declaration.checkInput();
    if (country == "CN") declaration.china();
    else if (country == "US") declaration.unitedStates();
    else if (country == "JP") declaration.japan();
    else return {{BoCode::CountryUnknown, std::nullopt}};
    return declaration.take();
}

}  // namespace seabridge::compliance
