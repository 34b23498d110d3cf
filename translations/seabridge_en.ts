<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Given by %1. Trading is possible.</source>
        <translation>Given by %1. Trading is possible.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>The standing is known once the members&apos; answers are proven.</source>
        <translation>The standing is known once the members&apos; answers are proven.</translation>
    </message>
    <message>
        <source>No valid attestation</source>
        <translation>No valid attestation</translation>
    </message>
    <message>
        <source>Trading is not possible without one.</source>
        <translation>Trading is not possible without one.</translation>
    </message>
    <message>
        <source>KYC application</source>
        <translation>KYC application</translation>
    </message>
    <message>
        <source>What you type is kept in the vault on this computer.</source>
        <translation>What you type is kept in the vault on this computer.</translation>
    </message>
    <message>
        <source>Not kept: there is a My Number in it. Remove it.</source>
        <translation>Not kept: there is a My Number in it. Remove it.</translation>
    </message>
    <message>
        <source>Before sending: %1</source>
        <translation>Before sending: %1</translation>
    </message>
    <message>
        <source>%1 things are missing; first: %2</source>
        <translation>%1 things are missing; first: %2</translation>
    </message>
    <message>
        <source>Company and business complete</source>
        <translation>Company and business complete</translation>
    </message>
    <message numerus="yes">
        <source>Company and business: %n field(s) to complete</source>
        <translation>
            <numerusform>Company and business: %n field to complete</numerusform>
            <numerusform>Company and business: %n fields to complete</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners explained</source>
        <translation>Owners explained</translation>
    </message>
    <message>
        <source>Owners are not explained yet</source>
        <translation>Owners are not explained yet</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Documents: %1</translation>
    </message>
    <message>
        <source>Licence or register extract is missing</source>
        <translation>Licence or register extract is missing</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Goes to %1</translation>
    </message>
    <message>
        <source>Choose the attesting member</source>
        <translation>Choose the attesting member</translation>
    </message>
    <message>
        <source>This member has no reading key yet; nothing can be sealed for it.</source>
        <translation>This member has no reading key yet; nothing can be sealed for it.</translation>
    </message>
    <message>
        <source>Clerks, compliance officers and administrators send applications.</source>
        <translation>Clerks, compliance officers and administrators send applications.</translation>
    </message>
    <message>
        <source>This device is not enrolled for a firm yet.</source>
        <translation>This device is not enrolled for a firm yet.</translation>
    </message>
    <message>
        <source>The dossier and its documents are sealed for %1 and this firm; the ledger holds only a commitment.</source>
        <translation>The dossier and its documents are sealed for %1 and this firm; the ledger holds only a commitment.</translation>
    </message>
    <message>
        <source>Attesting member</source>
        <translation>Attesting member</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The attesting member gave no reason.</source>
        <translation>The attesting member gave no reason.</translation>
    </message>
    <message>
        <source>The attesting member wrote: %1</source>
        <translation>The attesting member wrote: %1</translation>
    </message>
    <message>
        <source>KYC renewal</source>
        <translation>KYC renewal</translation>
    </message>
</context>
<context>
    <name>ConsortiumWords</name>
    <message>
        <source>Admit %1 as a member</source>
        <translation>Admit %1 as a member</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspend %1</translation>
    </message>
    <message>
        <source>Expel %1</source>
        <translation>Expel %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a parameter, %2 its new value with its unit.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adopt rules number %1</source>
        <translation>Adopt rules number %1</translation>
    </message>
    <message>
        <source>Define the currency %1</source>
        <translation>Define the currency %1</translation>
    </message>
    <message>
        <source>It becomes a member, but signs blocks only once its own peer has caught up and said so. Then one more yes may be needed for what the members decide.</source>
        <translation>It becomes a member, but signs blocks only once its own peer has caught up and said so. Then one more yes may be needed for what the members decide.</translation>
    </message>
    <message>
        <source>Its peer signs no blocks from the next one on, and it has no vote until it is admitted anew. The remaining members then bear %1 that fail or lie.</source>
        <translation>Its peer signs no blocks from the next one on, and it has no vote until it is admitted anew. The remaining members then bear %1 that fail or lie.</translation>
    </message>
    <message>
        <source>Its membership ends and its peer&apos;s keys are revoked; it could come back only under new keys. The remaining members then bear %1 that fail or lie.</source>
        <translation>Its membership ends and its peer&apos;s keys are revoked; it could come back only under new keys. The remaining members then bear %1 that fail or lie.</translation>
    </message>
    <message>
        <source>Changes from %1 to %2 when the ballot passes. What it is: %3.</source>
        <extracomment>%1 and %2 are values with their units, %3 says what the parameter is for.</extracomment>
        <translation>Changes from %1 to %2 when the ballot passes. What it is: %3.</translation>
    </message>
    <message>
        <source>Rules number %1 comes into force %2 after the ballot. A peer that does not know it stops there, so all members update first.</source>
        <translation>Rules number %1 comes into force %2 after the ballot. A peer that does not know it stops there, so all members update first.</translation>
    </message>
    <message>
        <source>The member&apos;s peer signs with its new keys from the next block on; the old ones are revoked.</source>
        <translation>The member&apos;s peer signs with its new keys from the next block on; the old ones are revoked.</translation>
    </message>
    <message>
        <source>Its issuer may then bring it into circulation. Places and the rights to freeze and to claw back are fixed for ever.</source>
        <translation>Its issuer may then bring it into circulation. Places and the rights to freeze and to claw back are fixed for ever.</translation>
    </message>
    <message>
        <source>Nobody can pay, trade or sign anything but ballots, refusals and evidence until the members resume the ledger.</source>
        <translation>Nobody can pay, trade or sign anything but ballots, refusals and evidence until the members resume the ledger.</translation>
    </message>
    <message>
        <source>All that was held up by the halt can be signed again.</source>
        <translation>All that was held up by the halt can be signed again.</translation>
    </message>
    <message>
        <source>It takes effect as soon as enough members have said yes.</source>
        <translation>It takes effect as soon as enough members have said yes.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>without a special task</source>
        <translation>without a special task</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>Peer&apos;s address</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>Peer&apos;s key</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Faults tolerated</source>
        <translation>Faults tolerated</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rules number</source>
        <translation>Rules number</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>in operation</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>halted</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Decimal places</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>signed, our rules want more</source>
        <translation>signed, our rules want more</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message numerus="yes">
        <source>signed by %n person(s)</source>
        <translation>
            <numerusform>signed by %n person</numerusform>
            <numerusform>signed by %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>has no vote: it is concerned</source>
        <translation>has no vote: it is concerned</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Your vote</translation>
    </message>
    <message>
        <source>You signed</source>
        <translation>You signed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <extracomment>%1 members have signed, %2 have to.</extracomment>
        <translation>%1 of %2 needed</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>proposed by %1</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>by you</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>Lapses after</translation>
    </message>
    <message>
        <source>if too few have said yes by then, nothing happens</source>
        <translation>if too few have said yes by then, nothing happens</translation>
    </message>
    <message>
        <source>Has run out</source>
        <translation>Has run out</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Within 7 days</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Within 90 days</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>KYC attestation</source>
        <translation>KYC attestation</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Action that waits for signatures</source>
        <translation>Action that waits for signatures</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Locked rate</source>
        <translation>Locked rate</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>Reserved money</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>Freeze order</translation>
    </message>
    <message>
        <source>without a new one the firm can no longer trade</source>
        <translation>without a new one the firm can no longer trade</translation>
    </message>
    <message>
        <source>then nobody signs in this place</source>
        <translation>then nobody signs in this place</translation>
    </message>
    <message>
        <source>then it is gone and nothing happens</source>
        <translation>then it is gone and nothing happens</translation>
    </message>
    <message>
        <source>then it lapses and nothing is changed</source>
        <translation>then it lapses and nothing is changed</translation>
    </message>
    <message>
        <source>then it can no longer be accepted</source>
        <translation>then it can no longer be accepted</translation>
    </message>
    <message>
        <source>the rate holds until the due date</source>
        <translation>the rate holds until the due date</translation>
    </message>
    <message>
        <source>then its owner may take it back</source>
        <translation>then its owner may take it back</translation>
    </message>
    <message>
        <source>then the money is free again</source>
        <translation>then the money is free again</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>in less than a day</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Active members</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <extracomment>All that are or were members.</extracomment>
        <translation>%1 in the list</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>not proven yet</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>every member has to be honest</source>
        <translation>every member has to be honest</translation>
    </message>
    <message>
        <source>members that may fail or lie</source>
        <translation>members that may fail or lie</translation>
    </message>
    <message>
        <source>Open ballots</source>
        <translation>Open ballots</translation>
    </message>
    <message>
        <source>waiting for your vote: %1</source>
        <translation>waiting for your vote: %1</translation>
    </message>
    <message>
        <source>none waits for your vote</source>
        <translation>none waits for your vote</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Halted by ballot</source>
        <extracomment>State of the ledger.</extracomment>
        <translation>Halted by ballot</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>In operation</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <extracomment>A member that does not sign blocks now.</extracomment>
        <translation>Has no vote</translation>
    </message>
    <message>
        <source>Confirms it</source>
        <translation>Confirms it</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>may be frozen</source>
        <translation>may be frozen</translation>
    </message>
    <message>
        <source>may be clawed back</source>
        <translation>may be clawed back</translation>
    </message>
    <message>
        <source>New value, in seconds</source>
        <translation>New value, in seconds</translation>
    </message>
    <message>
        <source>New value, in minutes</source>
        <translation>New value, in minutes</translation>
    </message>
    <message>
        <source>New value, in hours</source>
        <translation>New value, in hours</translation>
    </message>
    <message>
        <source>New value, in days</source>
        <translation>New value, in days</translation>
    </message>
    <message>
        <source>New value, in blocks</source>
        <translation>New value, in blocks</translation>
    </message>
    <message>
        <source>New value, in positions</source>
        <translation>New value, in positions</translation>
    </message>
    <message>
        <source>New value, a number</source>
        <translation>New value, a number</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days.</extracomment>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <translation>
            <numerusform>%1 block</numerusform>
            <numerusform>%1 blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 position(s)</source>
        <translation>
            <numerusform>%1 position</numerusform>
            <numerusform>%1 positions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Interval of idle blocks</source>
        <translation>Interval of idle blocks</translation>
    </message>
    <message>
        <source>Entries in a block</source>
        <translation>Entries in a block</translation>
    </message>
    <message>
        <source>Longest validity of an action</source>
        <translation>Longest validity of an action</translation>
    </message>
    <message>
        <source>Actions that wait, for each organization</source>
        <translation>Actions that wait, for each organization</translation>
    </message>
    <message>
        <source>Quota of a member</source>
        <translation>Quota of a member</translation>
    </message>
    <message>
        <source>Quota window</source>
        <translation>Quota window</translation>
    </message>
    <message>
        <source>Receipts for a sealed document</source>
        <translation>Receipts for a sealed document</translation>
    </message>
    <message>
        <source>Age of a usable rate</source>
        <translation>Age of a usable rate</translation>
    </message>
    <message>
        <source>Claim window</source>
        <translation>Claim window</translation>
    </message>
    <message>
        <source>Deadline of reserved money</source>
        <translation>Deadline of reserved money</translation>
    </message>
    <message>
        <source>Fewest members who may vote</source>
        <translation>Fewest members who may vote</translation>
    </message>
    <message>
        <source>Age of a newcomer&apos;s head</source>
        <translation>Age of a newcomer&apos;s head</translation>
    </message>
    <message>
        <source>Pause between two newcomers</source>
        <translation>Pause between two newcomers</translation>
    </message>
    <message>
        <source>Delay of new rules</source>
        <translation>Delay of new rules</translation>
    </message>
    <message>
        <source>Share of an organization in a block</source>
        <translation>Share of an organization in a block</translation>
    </message>
    <message>
        <source>without transactions a block still comes after this time</source>
        <translation>without transactions a block still comes after this time</translation>
    </message>
    <message>
        <source>a block closes at this number</source>
        <translation>a block closes at this number</translation>
    </message>
    <message>
        <source>how far ahead a signed action may end; ballots lapse then</source>
        <translation>how far ahead a signed action may end; ballots lapse then</translation>
    </message>
    <message>
        <source>more are refused until one of them ends</source>
        <translation>more are refused until one of them ends</translation>
    </message>
    <message>
        <source>what one member may put into the order within the counted positions</source>
        <translation>what one member may put into the order within the counted positions</translation>
    </message>
    <message>
        <source>the newest positions of the order</source>
        <translation>the newest positions of the order</translation>
    </message>
    <message>
        <source>members that must have stored it before it is signed</source>
        <translation>members that must have stored it before it is signed</translation>
    </message>
    <message>
        <source>an older one no longer counts for the reference</source>
        <translation>an older one no longer counts for the reference</translation>
    </message>
    <message>
        <source>after acceptance of the goods; then deposits return</source>
        <translation>after acceptance of the goods; then deposits return</translation>
    </message>
    <message>
        <source>after it the owner may take it back</source>
        <translation>after it the owner may take it back</translation>
    </message>
    <message>
        <source>a ballot with fewer is refused</source>
        <translation>a ballot with fewer is refused</translation>
    </message>
    <message>
        <source>how many blocks behind a newcomer may be when it becomes active</source>
        <translation>how many blocks behind a newcomer may be when it becomes active</translation>
    </message>
    <message>
        <source>from one member&apos;s activation to the next</source>
        <translation>from one member&apos;s activation to the next</translation>
    </message>
    <message>
        <source>from the ballot until they are in force</source>
        <translation>from the ballot until they are in force</translation>
    </message>
    <message>
        <source>what it sends beyond that waits for a later block</source>
        <translation>what it sends beyond that waits for a later block</translation>
    </message>
    <message>
        <source>votes for that carry a ballot</source>
        <translation>votes for that carry a ballot</translation>
    </message>
    <message>
        <source>Freeze money of %1</source>
        <translation>Freeze money of %1</translation>
    </message>
    <message>
        <source>Lift a freeze of %1</source>
        <translation>Lift a freeze of %1</translation>
    </message>
    <message>
        <source>It stops: %1.</source>
        <translation>It stops: %1.</translation>
    </message>
    <message>
        <source>It does not stop: %1.</source>
        <translation>It does not stop: %1.</translation>
    </message>
    <message>
        <source>The one frozen has no vote and hears of it once it is decided.</source>
        <translation>The one frozen has no vote and hears of it once it is decided.</translation>
    </message>
    <message>
        <source>The money is free again as soon as enough have said yes. The one frozen reads the reason.</source>
        <translation>The money is free again as soon as enough have said yes. The one frozen reads the reason.</translation>
    </message>
    <message>
        <source>yes, for ever</source>
        <translation>yes, for ever</translation>
    </message>
    <message>
        <source>no, for ever</source>
        <translation>no, for ever</translation>
    </message>
    <message>
        <source>Key of its connections</source>
        <translation>Key of its connections</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>Most that may be issued</translation>
    </message>
    <message>
        <source>without a cap</source>
        <translation>without a cap</translation>
    </message>
    <message>
        <source>May be frozen</source>
        <translation>May be frozen</translation>
    </message>
    <message>
        <source>May be clawed back</source>
        <translation>May be clawed back</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Whose money</translation>
    </message>
    <message>
        <source>every one that may be frozen</source>
        <translation>every one that may be frozen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>when it is decided</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Appeal to</source>
        <translation>Appeal to</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>cannot be frozen</source>
        <translation>cannot be frozen</translation>
    </message>
    <message>
        <source>cannot be clawed back</source>
        <translation>cannot be clawed back</translation>
    </message>
    <message>
        <source>payments to others</source>
        <translation>payments to others</translation>
    </message>
    <message>
        <source>payments from others</source>
        <translation>payments from others</translation>
    </message>
    <message>
        <source>settling what it owes</source>
        <translation>settling what it owes</translation>
    </message>
    <message>
        <source>what others settle with it</source>
        <translation>what others settle with it</translation>
    </message>
    <message>
        <source>setting money aside for deposits and conversions</source>
        <translation>setting money aside for deposits and conversions</translation>
    </message>
    <message>
        <source>its held money going to whom it is held for</source>
        <translation>its held money going to whom it is held for</translation>
    </message>
    <message>
        <source>money that is held for it</source>
        <translation>money that is held for it</translation>
    </message>
    <message>
        <source>its own held money coming back</source>
        <translation>its own held money coming back</translation>
    </message>
    <message>
        <source>newly issued money</source>
        <translation>newly issued money</translation>
    </message>
    <message>
        <source>clawback by the issuer, where the currency has that right</source>
        <translation>clawback by the issuer, where the currency has that right</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>not for this desk</source>
        <translation>not for this desk</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Only the one frozen and the member that proposed it can read the reasons and where to appeal.</source>
        <translation>Only the one frozen and the member that proposed it can read the reasons and where to appeal.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Not yet in force</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>New value, in kB</source>
        <translation>New value, in kB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Announces at</source>
        <translation>Announces at</translation>
    </message>
</context>
<context>
    <name>ConvertWords</name>
    <message>
        <source>Rate %1/%2: %2 for one %1</source>
        <extracomment>&quot;Rate USD/CNY: CNY for one USD&quot;</extracomment>
        <translation>Rate %1/%2: %2 for one %1</translation>
    </message>
    <message>
        <source>Choose who converts.</source>
        <translation>Choose who converts.</translation>
    </message>
    <message>
        <source>Write the rate as 7.1032.</source>
        <translation>Write the rate as 7.1032.</translation>
    </message>
    <message>
        <source>Say where the rate is from.</source>
        <translation>Say where the rate is from.</translation>
    </message>
</context>
<context>
    <name>DepositWords</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>on 1 order</source>
        <translation>on 1 order</translation>
    </message>
    <message>
        <source>on %1 orders</source>
        <translation>on %1 orders</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>Free balance</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>%1 more is needed on the account; the free balance is %2.</source>
        <translation>%1 more is needed on the account; the free balance is %2.</translation>
    </message>
    <message>
        <source>Return asked</source>
        <translation>Return asked</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>Pending approval</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>whose deposit</extracomment>
        <translation>Ours</translation>
    </message>
    <message>
        <source>We post it</source>
        <translation>We post it</translation>
    </message>
    <message>
        <source>Returned by consent</source>
        <translation>Returned by consent</translation>
    </message>
    <message>
        <source>Your yes is asked</source>
        <translation>Your yes is asked</translation>
    </message>
    <message>
        <source>Waits for others&apos; consent</source>
        <translation>Waits for others&apos; consent</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nothing left to do</translation>
    </message>
    <message>
        <source>Our deposits held</source>
        <translation>Our deposits held</translation>
    </message>
    <message>
        <source>Free on our accounts</source>
        <translation>Free on our accounts</translation>
    </message>
    <message>
        <source>can be posted at once</source>
        <translation>can be posted at once</translation>
    </message>
    <message>
        <source>Required from us</source>
        <translation>Required from us</translation>
    </message>
    <message>
        <source>Deposits of others held for us</source>
        <translation>Deposits of others held for us</translation>
    </message>
    <message>
        <source>Deposit of</source>
        <translation>Deposit of</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Acts next</source>
        <translation>Acts next</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Open until</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Free now</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>Free afterwards</translation>
    </message>
    <message>
        <source>It is returned when both parties consent, or by itself when the time for claims after acceptance is over.</source>
        <translation>It is returned when both parties consent, or by itself when the time for claims after acceptance is over.</translation>
    </message>
    <message>
        <source>Somebody signed this already. Your consent carries it out, or brings it one step further.</source>
        <translation>Somebody signed this already. Your consent carries it out, or brings it one step further.</translation>
    </message>
    <message>
        <source>The amount is back on its owner&apos;s account.</source>
        <translation>The amount is back on its owner&apos;s account.</translation>
    </message>
    <message>
        <source>The other party has not posted it yet. Nothing can be done here until it does.</source>
        <translation>The other party has not posted it yet. Nothing can be done here until it does.</translation>
    </message>
    <message>
        <source>Post deposit</source>
        <translation>Post deposit</translation>
    </message>
    <message>
        <source>Ask for its return</source>
        <translation>Ask for its return</translation>
    </message>
    <message>
        <source>Offer its return</source>
        <translation>Offer its return</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>The amount is held on the ledger until both parties return it, or until the time for claims after acceptance is over.</source>
        <translation>The amount is held on the ledger until both parties return it, or until the time for claims after acceptance is over.</translation>
    </message>
    <message>
        <source>With the consent of both parties the amount goes back to %1 at once. It secures nothing any more.</source>
        <translation>With the consent of both parties the amount goes back to %1 at once. It secures nothing any more.</translation>
    </message>
    <message>
        <source>The other party is asked. Once it consents, the amount goes back to %1 and secures nothing any more.</source>
        <translation>The other party is asked. Once it consents, the amount goes back to %1 and secures nothing any more.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Decline the return</source>
        <translation>Decline the return</translation>
    </message>
    <message>
        <source>Decline the deposit</source>
        <translation>Decline the deposit</translation>
    </message>
    <message>
        <source>The request ends and nothing moves. Whoever made it sees your reason.</source>
        <translation>The request ends and nothing moves. Whoever made it sees your reason.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Held money</source>
        <extracomment>money of an account that is held</extracomment>
        <translation>Held money</translation>
    </message>
    <message>
        <source>The amount is held on the ledger as security and stays ours.</source>
        <translation>The amount is held on the ledger as security and stays ours.</translation>
    </message>
    <message>
        <source>Our firm has signed; it waits for others. Nothing has moved yet.</source>
        <translation>Our firm has signed; it waits for others. Nothing has moved yet.</translation>
    </message>
    <message>
        <source>They post it</source>
        <extracomment>The other party, whose name stands in the same row.</extracomment>
        <translation>They post it</translation>
    </message>
    <message>
        <source>or after the claim window</source>
        <extracomment>Goes on from &quot;Returned by consent&quot;: a deposit comes back at the latest then.</extracomment>
        <translation>or after the claim window</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Enter a date such as 2027-01-10.</source>
        <translation>Enter a date such as 2027-01-10.</translation>
    </message>
    <message>
        <source>Enter a time such as 18:00.</source>
        <translation>Enter a time such as 18:00.</translation>
    </message>
    <message>
        <source>Enter a percentage up to 100.</source>
        <translation>Enter a percentage up to 100.</translation>
    </message>
    <message>
        <source>This moment has passed already.</source>
        <translation>This moment has passed already.</translation>
    </message>
    <message>
        <source>Enter the date of its end.</source>
        <translation>Enter the date of its end.</translation>
    </message>
    <message>
        <source>The lines have no amount yet.</source>
        <translation>The lines have no amount yet.</translation>
    </message>
    <message>
        <source>Nothing is left for this part.</source>
        <translation>Nothing is left for this part.</translation>
    </message>
    <message>
        <source>Two letters, such as CN.</source>
        <translation>Two letters, such as CN.</translation>
    </message>
    <message>
        <source>A unit such as pieces, kg or its code, C62.</source>
        <translation>A unit such as pieces, kg or its code, C62.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Counter-offer %1</source>
        <translation>Counter-offer %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>not saved yet · version %1</source>
        <translation>not saved yet · version %1</translation>
    </message>
    <message>
        <source>saved %1 · version %2</source>
        <extracomment>%1 is an age such as &quot;3 s ago&quot;</extracomment>
        <translation>saved %1 · version %2</translation>
    </message>
    <message>
        <source>You are now in a copy with the number %1.</source>
        <translation>You are now in a copy with the number %1.</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>The draft is not saved: %1</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <translation>Ready to be signed</translation>
    </message>
    <message>
        <source>Still to be put right: %1</source>
        <translation>Still to be put right: %1</translation>
    </message>
    <message>
        <source>%1 rows were not pasted: a quote has at most %2 lines.</source>
        <translation>%1 rows were not pasted: a quote has at most %2 lines.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <extracomment>the same moment at the other party&apos;s</extracomment>
        <translation>theirs: %1</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>Unit price %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Amount %1</translation>
    </message>
    <message>
        <source>Goods in other languages</source>
        <translation>Goods in other languages</translation>
    </message>
    <message>
        <source>Goods of line %1 in other languages</source>
        <translation>Goods of line %1 in other languages</translation>
    </message>
    <message>
        <source>Named port</source>
        <translation>Named port</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>Named place</translation>
    </message>
    <message>
        <source>days %1</source>
        <extracomment>after a number of days; %1 is &quot;after the contract&quot; and the like</extracomment>
        <translation>days %1</translation>
    </message>
    <message>
        <source>the rest</source>
        <extracomment>in place of a share: this part of the payment takes what is left</extracomment>
        <translation>the rest</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Nothing can be sealed to %1 yet: the company has no reading key.</source>
        <translation>Nothing can be sealed to %1 yet: the company has no reading key.</translation>
    </message>
    <message>
        <source>%1 is suspended and cannot accept.</source>
        <translation>%1 is suspended and cannot accept.</translation>
    </message>
    <message>
        <source>It is valid for more than 366 days; the ledger refuses that.</source>
        <translation>It is valid for more than 366 days; the ledger refuses that.</translation>
    </message>
    <message>
        <source>Deposit, seller</source>
        <translation>Deposit, seller</translation>
    </message>
    <message>
        <source>Deposit, buyer</source>
        <translation>Deposit, buyer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>the counterparty</source>
        <translation>the counterparty</translation>
    </message>
    <message>
        <source>You, as maker</source>
        <translation>You, as maker</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>Second signature</translation>
    </message>
    <message>
        <source>by a colleague, where your organization&apos;s policy asks for one</source>
        <translation>by a colleague, where your organization&apos;s policy asks for one</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Send to %1</translation>
    </message>
    <message>
        <source>sealed; only the two of you can read it</source>
        <translation>sealed; only the two of you can read it</translation>
    </message>
    <message>
        <source>%1 · nothing can be sealed to it yet</source>
        <translation>%1 · nothing can be sealed to it yet</translation>
    </message>
    <message>
        <source>Press again to delete</source>
        <translation>Press again to delete</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>The draft is deleted.</translation>
    </message>
    <message>
        <source>A counter-offer ends the offer that it answers once it is sent.</source>
        <translation>A counter-offer ends the offer that it answers once it is sent.</translation>
    </message>
    <message>
        <source>No rate of that pair and day is known here; import the rates or type one.</source>
        <translation>No rate of that pair and day is known here; import the rates or type one.</translation>
    </message>
    <message>
        <source>1 row was not pasted: a quote has at most %1 lines.</source>
        <translation>1 row was not pasted: a quote has at most %1 lines.</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>after the number 1; %1 is &quot;after the contract&quot; and the like</extracomment>
        <translation>day %1</translation>
    </message>
    <message>
        <source>The offer is valid beyond the latest delivery.</source>
        <translation>The offer is valid beyond the latest delivery.</translation>
    </message>
    <message>
        <source>The offer is valid beyond the start of shipment.</source>
        <translation>The offer is valid beyond the start of shipment.</translation>
    </message>
    <message>
        <source>Line %1 has a unit price of zero.</source>
        <translation>Line %1 has a unit price of zero.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>The decimal places of %1 and the country of your organization are not proven yet; without them amounts and dates could be written wrongly. The draft opens by itself as soon as they are.</source>
        <extracomment>%1 is a currency such as JPY</extracomment>
        <translation>The decimal places of %1 and the country of your organization are not proven yet; without them amounts and dates could be written wrongly. The draft opens by itself as soon as they are.</translation>
    </message>
    <message>
        <source>A quote can be drafted once the country of your organization is proven: dates are written by the clocks there.</source>
        <translation>A quote can be drafted once the country of your organization is proven: dates are written by the clocks there.</translation>
    </message>
    <message>
        <source>It is signed and on its way. What becomes of it is said here as soon as it is known.</source>
        <translation>It is signed and on its way. What becomes of it is said here as soon as it is known.</translation>
    </message>
    <message>
        <source>Nothing was signed: the draft in the vault is not the one that was shown for signing. Check it and sign again.</source>
        <translation>Nothing was signed: the draft in the vault is not the one that was shown for signing. Check it and sign again.</translation>
    </message>
    <message>
        <source>no approval rule allows it: rules with a limit do not cover a firm offer, whose amount is sealed</source>
        <translation>no approval rule allows it: rules with a limit do not cover a firm offer, whose amount is sealed</translation>
    </message>
    <message>
        <source>none is needed by your approval rules</source>
        <translation>none is needed by your approval rules</translation>
    </message>
    <message>
        <source>Signed and sent; what became of it is not known yet.</source>
        <translation>Signed and sent; what became of it is not known yet.</translation>
    </message>
</context>
<context>
    <name>EpochWords</name>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Blocks go on</source>
        <translation>Blocks go on</translation>
    </message>
    <message>
        <source>Blocks stand still</source>
        <translation>Blocks stand still</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven. Nothing is synced or sent until people have looked at the evidence.</source>
        <translation>A member&apos;s misconduct was proven. Nothing is synced or sent until people have looked at the evidence.</translation>
    </message>
    <message>
        <source>New blocks come in and are certified. Nothing needs deciding.</source>
        <translation>New blocks come in and are certified. Nothing needs deciding.</translation>
    </message>
    <message>
        <source>No new block since %1. Not reached: %2.</source>
        <extracomment>%1 is a time; %2 names members.</extracomment>
        <translation>No new block since %1. Not reached: %2.</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>not heard yet</translation>
    </message>
    <message>
        <source>etcd</source>
        <extracomment>The order is kept by an etcd cluster, not by one member&apos;s peer.</extracomment>
        <translation>etcd</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>%1 is the number of the epoch: 0.</extracomment>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>by the word of %1&apos;s peer</source>
        <extracomment>%1 is a member.</extracomment>
        <translation>by the word of %1&apos;s peer</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Newest block</translation>
    </message>
    <message>
        <source>Members reached</source>
        <translation>Members reached</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Without its votes</source>
        <translation>Without its votes</translation>
    </message>
    <message>
        <source>keeps header %1</source>
        <extracomment>%1 is the beginning of a header&apos;s id.</extracomment>
        <translation>keeps header %1</translation>
    </message>
    <message>
        <source>Epoch %1, held by %2</source>
        <extracomment>%1 is a number, %2 a member.</extracomment>
        <translation>Epoch %1, held by %2</translation>
    </message>
    <message>
        <source>Known once a quorum of members has signed. Nothing up to block %1 is lost: it is certified.</source>
        <extracomment>%1 is a block&apos;s number.</extracomment>
        <translation>Known once a quorum of members has signed. Nothing up to block %1 is lost: it is certified.</translation>
    </message>
    <message>
        <source>None: new blocks begin after block %1.</source>
        <translation>None: new blocks begin after block %1.</translation>
    </message>
    <message>
        <source>Block %1 is kept, and new blocks begin after it.</source>
        <translation>Block %1 is kept, and new blocks begin after it.</translation>
    </message>
    <message>
        <source>More members have to sign before it is known. Nothing up to block %1 is lost.</source>
        <translation>More members have to sign before it is known. Nothing up to block %1 is lost.</translation>
    </message>
    <message>
        <source>Block %1 may have been certified and is not at hand: a member that has it must be reached.</source>
        <translation>Block %1 may have been certified and is not at hand: a member that has it must be reached.</translation>
    </message>
    <message>
        <source>Several may have been certified, and a quorum of members must name the one to keep. People can err here: what the others led to may have been shown to somebody as final. Agree with the other members first.</source>
        <translation>Several may have been certified, and a quorum of members must name the one to keep. People can err here: what the others led to may have been shown to somebody as final. Agree with the other members first.</translation>
    </message>
    <message>
        <source>Block %1, %2 · shown votes: %3</source>
        <extracomment>%1 is a block&apos;s number, %2 the beginning of its id, %3 a number of members.</extracomment>
        <translation>Block %1, %2 · shown votes: %3</translation>
    </message>
    <message>
        <source>None: go on after block %1</source>
        <translation>None: go on after block %1</translation>
    </message>
    <message>
        <source>Your people who voted for this: %1</source>
        <translation>Your people who voted for this: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>%1 · does not count: device or role is gone</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>%1 · does not count: device or role is gone</translation>
    </message>
    <message>
        <source>Who may vote is not proven yet.</source>
        <translation>Who may vote is not proven yet.</translation>
    </message>
    <message>
        <source>Blocks go on: nothing needs deciding.</source>
        <translation>Blocks go on: nothing needs deciding.</translation>
    </message>
    <message>
        <source>Only people of active members vote on this.</source>
        <translation>Only people of active members vote on this.</translation>
    </message>
    <message>
        <source>Your organization&apos;s rules for ballots do not ask for any of your roles.</source>
        <translation>Your organization&apos;s rules for ballots do not ask for any of your roles.</translation>
    </message>
    <message>
        <source>Your own member&apos;s peer is not reached, and no other takes your vote. Its operator has to start it first.</source>
        <translation>Your own member&apos;s peer is not reached, and no other takes your vote. Its operator has to start it first.</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven: nothing is signed.</source>
        <translation>A member&apos;s misconduct was proven: nothing is signed.</translation>
    </message>
    <message>
        <source>Choose which block is kept.</source>
        <translation>Choose which block is kept.</translation>
    </message>
    <message>
        <source>Your member has signed for epoch %1 already; a lower number cannot be used.</source>
        <translation>Your member has signed for epoch %1 already; a lower number cannot be used.</translation>
    </message>
    <message>
        <source>Your member&apos;s peer has signed this. The other members decide when it begins.</source>
        <translation>Your member&apos;s peer has signed this. The other members decide when it begins.</translation>
    </message>
    <message>
        <source>You have voted for this. Another of your people has to vote too.</source>
        <translation>You have voted for this. Another of your people has to vote too.</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>header %1</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>as decided</translation>
    </message>
    <message>
        <source>Certified until</source>
        <translation>Certified until</translation>
    </message>
    <message>
        <source>Kept beyond it</source>
        <translation>Kept beyond it</translation>
    </message>
    <message>
        <source>How blocks go on is shown once peers have proven who the members are.</source>
        <translation>How blocks go on is shown once peers have proven who the members are.</translation>
    </message>
    <message>
        <source>No new block since %1. Every member&apos;s peer is reached, so their votes differ or the block order is lost.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>No new block since %1. Every member&apos;s peer is reached, so their votes differ or the block order is lost.</translation>
    </message>
    <message>
        <source>Block order held by</source>
        <translation>Block order held by</translation>
    </message>
    <message>
        <source>Choose whose peer holds the block order from now on.</source>
        <translation>Choose whose peer holds the block order from now on.</translation>
    </message>
    <message>
        <source>Begin epoch %1, the block order held by %2</source>
        <extracomment>%1 is a number, %2 a member.</extracomment>
        <translation>Begin epoch %1, the block order held by %2</translation>
    </message>
    <message>
        <source>%1, as founded</source>
        <translation>%1, as founded</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is a block&apos;s number, %2 its time, %3 its age: &quot;6 min ago&quot;.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoch %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <extracomment>%1 is a member.</extracomment>
        <translation>held by %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>Statements for epoch %1: %2 of %3 signed, %4 needed</source>
        <extracomment>%1 is the number of the epoch, %2 how many there are.</extracomment>
        <translation>Statements for epoch %1: %2 of %3 signed, %4 needed</translation>
    </message>
    <message>
        <source>Your people who voted for this: %1 (needed: %2)</source>
        <translation>Your people who voted for this: %1 (needed: %2)</translation>
    </message>
    <message>
        <source>Without news</source>
        <extracomment>Too few peers are reached to know whether blocks go on.</extracomment>
        <translation>Without news</translation>
    </message>
    <message>
        <source>No news here since %1, and too few members&apos; peers are reached to know whether blocks go on. Not reached: %2.</source>
        <extracomment>%1 is a time; %2 names members.</extracomment>
        <translation>No news here since %1, and too few members&apos; peers are reached to know whether blocks go on. Not reached: %2.</translation>
    </message>
    <message>
        <source>No statement for another epoch is known here.</source>
        <translation>No statement for another epoch is known here.</translation>
    </message>
</context>
<context>
    <name>FirstRunWords</name>
    <message>
        <source>Confirm the recovery phrase</source>
        <translation>Confirm the recovery phrase</translation>
    </message>
    <message>
        <source>Type these three words from what you wrote down.</source>
        <translation>Type these three words from what you wrote down.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Write down the recovery phrase</source>
        <translation>Write down the recovery phrase</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>I have written them down</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Welcome to Seabridge</source>
        <translation>Welcome to Seabridge</translation>
    </message>
    <message>
        <source>Choose your language. It can be changed at any time.</source>
        <translation>Choose your language. It can be changed at any time.</translation>
    </message>
    <message>
        <source>Which consortium?</source>
        <translation>Which consortium?</translation>
    </message>
    <message>
        <source>The consortium file names the members whose signatures you rely on. Take it from somebody you trust, and compare its fingerprint with a member.</source>
        <translation>The consortium file names the members whose signatures you rely on. Take it from somebody you trust, and compare its fingerprint with a member.</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Your keys</translation>
    </message>
    <message>
        <source>All keys of this device come from a recovery phrase of 24 words.</source>
        <translation>All keys of this device come from a recovery phrase of 24 words.</translation>
    </message>
    <message>
        <source>Protect this computer&apos;s vault</source>
        <translation>Protect this computer&apos;s vault</translation>
    </message>
    <message>
        <source>The passphrase opens the encrypted vault on this computer. It is another secret than the recovery phrase. Use at least %1 characters.</source>
        <translation>The passphrase opens the encrypted vault on this computer. It is another secret than the recovery phrase. Use at least %1 characters.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Making the vault</translation>
    </message>
    <message>
        <source>Choose a file that exists.</source>
        <translation>Choose a file that exists.</translation>
    </message>
    <message>
        <source>This is not a consortium file.</source>
        <translation>This is not a consortium file.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Use at least %1 characters.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Word %1 is in none of the three word lists.</source>
        <translation>Word %1 is in none of the three word lists.</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>A recovery phrase has 12, 15, 18, 21 or 24 words.</translation>
    </message>
    <message>
        <source>The words are known, but one of them is wrong or in another place.</source>
        <translation>The words are known, but one of them is wrong or in another place.</translation>
    </message>
    <message>
        <source>This text is no recovery phrase.</source>
        <translation>This text is no recovery phrase.</translation>
    </message>
    <message>
        <source>These words, in this order, are all your keys. Write them on paper and keep it safe: once you have confirmed them they are never shown again, and nobody can recover them for you.</source>
        <translation>These words, in this order, are all your keys. Write them on paper and keep it safe: once you have confirmed them they are never shown again, and nobody can recover them for you.</translation>
    </message>
</context>
<context>
    <name>GoodsWords</name>
    <message>
        <source>Line %1 · %2</source>
        <extracomment>A line of a quote: %1 is its place, %2 its HS code.</extracomment>
        <translation>Line %1 · %2</translation>
    </message>
    <message>
        <source>%1 %2 × %3 = %4</source>
        <extracomment>%1 is a quantity, %2 its unit, %3 the price of one, %4 the amount.</extracomment>
        <translation>%1 %2 × %3 = %4</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>A partner&apos;s quote that waits for our answer.</extracomment>
        <translation>Quote</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>firm until then</source>
        <extracomment>A quote that cannot be withdrawn before it expires.</extracomment>
        <translation>firm until then</translation>
    </message>
    <message>
        <source>may be withdrawn</source>
        <translation>may be withdrawn</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>a new person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>Latin name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Registry number</translation>
    </message>
    <message>
        <source>Legal entity identifier</source>
        <translation>Legal entity identifier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>none: has left</source>
        <translation>none: has left</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>Device key</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Attester</source>
        <translation>Attester</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Decimal places</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Seller&apos;s deposit</source>
        <translation>Seller&apos;s deposit</translation>
    </message>
    <message>
        <source>Buyer&apos;s deposit</source>
        <translation>Buyer&apos;s deposit</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Back to</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Paid in</translation>
    </message>
    <message>
        <source>Converted by</source>
        <translation>Converted by</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>Reserved money</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Signatures so far</source>
        <translation>Signatures so far</translation>
    </message>
    <message>
        <source>Sign by</source>
        <translation>Sign by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>Free balance</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Contract with</source>
        <translation>Contract with</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Ended by</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>An action that an approver sent back to its maker.</extracomment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>KYC review</source>
        <translation>KYC review</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A payment that we owe.</extracomment>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Deposit</source>
        <extracomment>A security deposit that we have to post.</extracomment>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is an amount of time such as &quot;8 h&quot;: a deadline.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <extracomment>%1 is an amount of time such as &quot;2 d&quot;.</extracomment>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>made by %1 · signed by %2</source>
        <extracomment>%1 is a person, %2 how many have signed.</extracomment>
        <translation>made by %1 · signed by %2</translation>
    </message>
    <message>
        <source>%1 of yours wait for others</source>
        <extracomment>%1 actions made by this person wait for other people&apos;s signatures.</extracomment>
        <translation>%1 of yours wait for others</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a person&apos;s number, %2 the organization.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Review the dossier of %1</source>
        <translation>Review the dossier of %1</translation>
    </message>
    <message>
        <source>Answer quote %1</source>
        <translation>Answer quote %1</translation>
    </message>
    <message>
        <source>Settle the payment of %1</source>
        <extracomment>%1 is an order number.</extracomment>
        <translation>Settle the payment of %1</translation>
    </message>
    <message>
        <source>Post the security deposit of %1</source>
        <extracomment>%1 is an order number.</extracomment>
        <translation>Post the security deposit of %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <extracomment>%1 is an age such as &quot;2 d ago&quot;.</extracomment>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>If nobody signs, it ends on %1 and nothing happens.</source>
        <translation>If nobody signs, it ends on %1 and nothing happens.</translation>
    </message>
    <message>
        <source>If nobody answers, the offer expires on %1.</source>
        <translation>If nobody answers, the offer expires on %1.</translation>
    </message>
    <message>
        <source>It is overdue. The creditor sees that, and the deposit stays held.</source>
        <translation>It is overdue. The creditor sees that, and the deposit stays held.</translation>
    </message>
    <message>
        <source>If it is not settled by then, it is overdue and the creditor sees that.</source>
        <translation>If it is not settled by then, it is overdue and the creditor sees that.</translation>
    </message>
    <message>
        <source>Until it is reviewed, the applicant cannot trade. There is no deadline.</source>
        <translation>Until it is reviewed, the applicant cannot trade. There is no deadline.</translation>
    </message>
    <message>
        <source>The contract asks for this deposit. There is no deadline on the ledger.</source>
        <translation>The contract asks for this deposit. There is no deadline on the ledger.</translation>
    </message>
    <message>
        <source>It has ended and nothing happened. Mend it and submit it again, if it is still wanted.</source>
        <translation>It has ended and nothing happened. Mend it and submit it again, if it is still wanted.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>There is not enough money for a payment.</extracomment>
        <translation>Short</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Not due</source>
        <extracomment>Its due date waits for shipment, receipt or acceptance of the goods.</extracomment>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Money that a partner owes us and that is not due yet.</extracomment>
        <translation>Expected</translation>
    </message>
    <message>
        <source>short of %1</source>
        <extracomment>How much money is missing for a payment.</extracomment>
        <translation>short of %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>none due within 24 hours</source>
        <translation>none due within 24 hours</translation>
    </message>
    <message>
        <source>%1 due within 24 hours</source>
        <translation>%1 due within 24 hours</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 in 7 days</translation>
    </message>
    <message>
        <source>%1 · %2 overdue</source>
        <translation>%1 · %2 overdue</translation>
    </message>
    <message>
        <source>%1 to post · %2 held from partners</source>
        <extracomment>%1 deposits we have to post, %2 deposits of partners that are held.</extracomment>
        <translation>%1 to post · %2 held from partners</translation>
    </message>
    <message>
        <source>%1 overdue · %2 delivered</source>
        <extracomment>Payments that partners owe us: %1 past their date, %2 for goods that they have.</extracomment>
        <translation>%1 overdue · %2 delivered</translation>
    </message>
    <message>
        <source>and %1 more currencies</source>
        <translation>and %1 more currencies</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No money in a key figure.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>US east</source>
        <extracomment>The east coast of the United States, for the time of day there.</extracomment>
        <translation>US east</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>What is paid in exchange; the value is &quot;the payment of order LN-2026-0042&quot;.</extracomment>
        <translation>Against</translation>
    </message>
    <message>
        <source>the payment of order %1</source>
        <translation>the payment of order %1</translation>
    </message>
    <message>
        <source>1 of yours waits for others</source>
        <translation>1 of yours waits for others</translation>
    </message>
    <message>
        <source>It is overdue. The creditor sees that.</source>
        <translation>It is overdue. The creditor sees that.</translation>
    </message>
    <message>
        <source>and 1 more currency</source>
        <translation>and 1 more currency</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>By the rules of the ledger, after approval; the title beside it says so. Short.</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Pending approval: signed, and waits for a second signature. Short.</extracomment>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Debtor gives</source>
        <extracomment>The two amounts of a conversion: what the debtor pays in, and what its creditor is paid.</extracomment>
        <translation>Debtor gives</translation>
    </message>
    <message>
        <source>Creditor gets</source>
        <translation>Creditor gets</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>Peer&apos;s key</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>Peer&apos;s address</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Rules number</source>
        <translation>Rules number</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>none any more</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Organization to be frozen</source>
        <translation>Organization to be frozen</translation>
    </message>
    <message>
        <source>all that may be frozen</source>
        <translation>all that may be frozen</translation>
    </message>
    <message>
        <source>Reach of the freeze</source>
        <translation>Reach of the freeze</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Appeal to</source>
        <translation>Appeal to</translation>
    </message>
    <message>
        <source>Frozen organization</source>
        <translation>Frozen organization</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>Freeze order</translation>
    </message>
    <message>
        <source>yes, for ever</source>
        <translation>yes, for ever</translation>
    </message>
    <message>
        <source>no, for ever</source>
        <translation>no, for ever</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>Most that may be issued</translation>
    </message>
    <message>
        <source>May be frozen</source>
        <translation>May be frozen</translation>
    </message>
    <message>
        <source>May be clawed back</source>
        <translation>May be clawed back</translation>
    </message>
    <message>
        <source>Quoted to</source>
        <translation>Quoted to</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Taken from</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Quoted by</translation>
    </message>
    <message>
        <source>Payment, part %1 of %2</source>
        <extracomment>%1 is the place of a payment part, %2 how many there are.</extracomment>
        <translation>Payment, part %1 of %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Whose signature is missing yet.</extracomment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>More lines</source>
        <extracomment>How many lines of a quote are not shown here.</extracomment>
        <translation>More lines</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the place of an approval rule.</extracomment>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>A weakness of the new approval rules.</extracomment>
        <translation>Take care</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>What a parameter of the consortium is for.</extracomment>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>KycWords</name>
    <message>
        <source>Registered name</source>
        <translation>Registered name</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>How a name sounds: in kana for a firm in Japan, else in Latin letters.</extracomment>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Name in Latin letters</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>Country of registration</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Registry number</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>Address in Latin letters</source>
        <translation>Address in Latin letters</translation>
    </message>
    <message>
        <source>HS chapters traded</source>
        <translation>HS chapters traded</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Expected volume a year</source>
        <translation>Expected volume a year</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Contact for questions</source>
        <translation>Contact for questions</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Shorten this text.</source>
        <translation>Shorten this text.</translation>
    </message>
    <message>
        <source>Remove the invisible or control characters.</source>
        <translation>Remove the invisible or control characters.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Choose a country from the list.</translation>
    </message>
    <message>
        <source>This is no such number.</source>
        <translation>This is no such number.</translation>
    </message>
    <message>
        <source>Enter whole units above zero.</source>
        <translation>Enter whole units above zero.</translation>
    </message>
    <message>
        <source>Enter 0 to 100 %.</source>
        <translation>Enter 0 to 100 %.</translation>
    </message>
    <message>
        <source>There are too many; remove some.</source>
        <translation>There are too many; remove some.</translation>
    </message>
    <message>
        <source>The owners are not explained.</source>
        <translation>The owners are not explained.</translation>
    </message>
    <message>
        <source>A My Number must not be kept. Remove it.</source>
        <translation>A My Number must not be kept. Remove it.</translation>
    </message>
    <message>
        <source>If this is a My Number, remove it.</source>
        <translation>If this is a My Number, remove it.</translation>
    </message>
    <message>
        <source>Two digits each, parted by commas: 84, 85.</source>
        <translation>Two digits each, parted by commas: 84, 85.</translation>
    </message>
    <message>
        <source>Add the business licence or register extract.</source>
        <translation>Add the business licence or register extract.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Owner %1: shares</source>
        <translation>Owner %1: shares</translation>
    </message>
    <message>
        <source>Owner %1: votes</source>
        <translation>Owner %1: votes</translation>
    </message>
    <message>
        <source>Owner %1: name</source>
        <translation>Owner %1: name</translation>
    </message>
    <message>
        <source>China: 25 % or more of shares or votes, or control; else the person in charge of daily management</source>
        <translation>China: 25 % or more of shares or votes, or control; else the person in charge of daily management</translation>
    </message>
    <message>
        <source>United States: everybody with 25 % or more of the shares, and one person who controls the firm</source>
        <translation>United States: everybody with 25 % or more of the shares, and one person who controls the firm</translation>
    </message>
    <message>
        <source>Choose the country first; its law decides who counts.</source>
        <translation>Choose the country first; its law decides who counts.</translation>
    </message>
    <message>
        <source>No rule is built in for this country; the attesting member decides by its own.</source>
        <translation>No rule is built in for this country; the attesting member decides by its own.</translation>
    </message>
    <message>
        <source>Beneficial owner</source>
        <translation>Beneficial owner</translation>
    </message>
    <message>
        <source>Beneficial owner by control</source>
        <translation>Beneficial owner by control</translation>
    </message>
    <message>
        <source>Counts as representative</source>
        <translation>Counts as representative</translation>
    </message>
    <message>
        <source>Does not count: another holds over half</source>
        <translation>Does not count: another holds over half</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>Shares are 0 to 100 %</source>
        <translation>Shares are 0 to 100 %</translation>
    </message>
    <message>
        <source>Named twice: add the shares up</source>
        <translation>Named twice: add the shares up</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name as it is written, %2 in Latin letters</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of shares and votes</source>
        <translation>%1 of shares and votes</translation>
    </message>
    <message>
        <source>%1 of the shares, %2 of the votes</source>
        <translation>%1 of the shares, %2 of the votes</translation>
    </message>
    <message>
        <source>%1 held by persons who are not named</source>
        <translation>%1 held by persons who are not named</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Licence or register extract</source>
        <translation>Licence or register extract</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>Articles of association</translation>
    </message>
    <message>
        <source>List of owners</source>
        <translation>List of owners</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Identity document</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Proof of address</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>Japan: over 25 % of the votes, or only the holder of over 50 %; else other control; else the representative</source>
        <translation>Japan: over 25 % of the votes, or only the holder of over 50 %; else other control; else the representative</translation>
    </message>
    <message>
        <source>Mark the one person who controls the firm</source>
        <translation>Mark the one person who controls the firm</translation>
    </message>
    <message>
        <source>Nobody counts by shares: mark the representative</source>
        <translation>Nobody counts by shares: mark the representative</translation>
    </message>
    <message>
        <source>What nobody is named for could hide another beneficial owner</source>
        <translation>What nobody is named for could hide another beneficial owner</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %</source>
        <translation>The shares add up to more than 100 %</translation>
    </message>
    <message>
        <source>Mark only one person as in control</source>
        <translation>Mark only one person as in control</translation>
    </message>
    <message>
        <source>The attesting member decides who counts</source>
        <translation>The attesting member decides who counts</translation>
    </message>
    <message>
        <source>No gap that matters</source>
        <translation>No gap that matters</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>Reading of the name</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Misconduct of a member was proven, so nothing more is taken from this network. What was proven before stays. Call your consortium before you sign anything.</source>
        <translation>Misconduct of a member was proven, so nothing more is taken from this network. What was proven before stays. Call your consortium before you sign anything.</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>No new block for 45 seconds: lists may lack what happened since. Look at your connection; it goes on by itself once enough peers answer.</source>
        <translation>No new block for 45 seconds: lists may lack what happened since. Look at your connection; it goes on by itself once enough peers answer.</translation>
    </message>
    <message>
        <source>No fault tolerated</source>
        <translation>No fault tolerated</translation>
    </message>
    <message>
        <source>With fewer than four members not one may fail or lie. A fourth member makes the consortium bear one that does.</source>
        <translation>With fewer than four members not one may fail or lie. A fourth member makes the consortium bear one that does.</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulated data</translation>
    </message>
    <message>
        <source>This consortium is simulated: its clocks, firms and money are not real.</source>
        <translation>This consortium is simulated: its clocks, firms and money are not real.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Newest proven block</source>
        <translation>Newest proven block</translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation>not heard of yet</translation>
    </message>
    <message>
        <source>Peers connected</source>
        <extracomment>%1 connected peers of %2.</extracomment>
        <translation>Peers connected</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>one peer a member</source>
        <translation>one peer a member</translation>
    </message>
    <message>
        <source>enough to rely on it</source>
        <translation>enough to rely on it</translation>
    </message>
    <message>
        <source>not enough to rely on it</source>
        <translation>not enough to rely on it</translation>
    </message>
    <message>
        <source>Faults tolerated</source>
        <translation>Faults tolerated</translation>
    </message>
    <message>
        <source>nothing is proven yet</source>
        <translation>nothing is proven yet</translation>
    </message>
    <message>
        <source>every member has to be honest</source>
        <translation>every member has to be honest</translation>
    </message>
    <message>
        <source>members that may fail or lie</source>
        <translation>members that may fail or lie</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>all deadlines go by it</source>
        <translation>all deadlines go by it</translation>
    </message>
    <message>
        <source>no member yet</source>
        <translation>no member yet</translation>
    </message>
    <message>
        <source>with fewer than four members none is</source>
        <translation>with fewer than four members none is</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Own history</source>
        <extracomment>The own organization&apos;s history.</extracomment>
        <translation>Own history</translation>
    </message>
    <message>
        <source>complete to block %1</source>
        <translation>complete to block %1</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>not proven yet</translation>
    </message>
    <message>
        <source>On their way</source>
        <extracomment>Transactions that were signed here and have no outcome yet.</extracomment>
        <translation>On their way</translation>
    </message>
    <message>
        <source>signed here; what became of them is not known yet</source>
        <translation>signed here; what became of them is not known yet</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>not enrolled</translation>
    </message>
    <message>
        <source>Confirms it</source>
        <extracomment>Whether a peer agrees that the newest block is the newest.</extracomment>
        <translation>Confirms it</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>out of %1</source>
        <extracomment>%1 members in all; said where not one of them may fail</extracomment>
        <translation>out of %1</translation>
    </message>
    <message>
        <source>all that was signed here has an outcome</source>
        <translation>all that was signed here has an outcome</translation>
    </message>
    <message>
        <source>The members changed, and the newest block that this desk trusts is over 180 days old: it cannot tell by itself who signs now, and takes nothing new. Call your consortium; what was proven before stays.</source>
        <translation>The members changed, and the newest block that this desk trusts is over 180 days old: it cannot tell by itself who signs now, and takes nothing new. Call your consortium; what was proven before stays.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Too few members&apos; peers confirm the newest block, and those that do could keep newer ones back: nothing is signed here. Look at your connection; it goes on by itself once more of them answer.</source>
        <translation>Too few members&apos; peers confirm the newest block, and those that do could keep newer ones back: nothing is signed here. Look at your connection; it goes on by itself once more of them answer.</translation>
    </message>
    <message>
        <source>known to block %1</source>
        <extracomment>What came after that block is not known.</extracomment>
        <translation>known to block %1</translation>
    </message>
</context>
<context>
    <name>OlderWords</name>
    <message>
        <source>The ledger does not know this device, so there is nothing to compare the vault with. Ask an administrator to enrol the device, then open the vault again.</source>
        <translation>The ledger does not know this device, so there is nothing to compare the vault with. Ask an administrator to enrol the device, then open the vault again.</translation>
    </message>
    <message>
        <source>Own history</source>
        <extracomment>%1 is the number of a block.</extracomment>
        <translation>Own history</translation>
    </message>
    <message>
        <source>complete up to block %1</source>
        <translation>complete up to block %1</translation>
    </message>
    <message>
        <source>Entries in this vault</source>
        <translation>Entries in this vault</translation>
    </message>
    <message>
        <source>Entries it lacks</source>
        <translation>Entries it lacks</translation>
    </message>
    <message>
        <source>Signed here later</source>
        <extracomment>What this device signed after the copy of the vault was made.</extracomment>
        <translation>Signed here later</translation>
    </message>
    <message>
        <source>Signed before, outcome open</source>
        <extracomment>What the vault had signed, and what became of that is not known in it.</extracomment>
        <translation>Signed before, outcome open</translation>
    </message>
    <message>
        <source>sent on once the vault is accepted</source>
        <translation>sent on once the vault is accepted</translation>
    </message>
    <message>
        <source>It is being compared with the ledger. Nothing can be said before enough members have answered with proof.</source>
        <translation>It is being compared with the ledger. Nothing can be said before enough members have answered with proof.</translation>
    </message>
    <message>
        <source>It is being compared with the ledger, at block %1 so far.</source>
        <translation>It is being compared with the ledger, at block %1 so far.</translation>
    </message>
    <message>
        <source>The ledger knows nothing of this device or your organization that the vault lacks. Drafts and other things that only the later vault held are gone.</source>
        <translation>The ledger knows nothing of this device or your organization that the vault lacks. Drafts and other things that only the later vault held are gone.</translation>
    </message>
    <message>
        <source>This happened after the copy was made; it is brought in from the ledger. What only the later vault held is gone for good: drafts, names, and reading keys that were never shared. Read what was signed before you sign anything again.</source>
        <translation>This happened after the copy was made; it is brought in from the ledger. What only the later vault held is gone for good: drafts, names, and reading keys that were never shared. Read what was signed before you sign anything again.</translation>
    </message>
    <message>
        <source>The ledger contradicts what this vault holds as proven, so it cannot be accepted. Sign nothing more, and tell the consortium operator and your compliance officer.</source>
        <translation>The ledger contradicts what this vault holds as proven, so it cannot be accepted. Sign nothing more, and tell the consortium operator and your compliance officer.</translation>
    </message>
</context>
<context>
    <name>OrderFormWords</name>
    <message>
        <source>Write it as 2026-11-23 17:00.</source>
        <translation>Write it as 2026-11-23 17:00.</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>Not after %1.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Not before %1.</translation>
    </message>
    <message>
        <source>Shorten it, without invisible characters.</source>
        <translation>Shorten it, without invisible characters.</translation>
    </message>
</context>
<context>
    <name>OrderPageWords</name>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>contracted %1</source>
        <translation>contracted %1</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>Contract amount</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Security deposits held</source>
        <translation>Security deposits held</translation>
    </message>
    <message>
        <source>none agreed</source>
        <translation>none agreed</translation>
    </message>
    <message>
        <source>Goods and money</source>
        <translation>Goods and money</translation>
    </message>
    <message>
        <source>%1 signed events, %2 on the goods</source>
        <translation>%1 signed events, %2 on the goods</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>each proven by itself · %1</source>
        <extracomment>%1 is a zone such as UTC+8</extracomment>
        <translation>each proven by itself · %1</translation>
    </message>
    <message>
        <source>The goods are accepted; nothing is left to record.</source>
        <translation>The goods are accepted; nothing is left to record.</translation>
    </message>
    <message>
        <source>Only the seller signs the shipment: %1.</source>
        <translation>Only the seller signs the shipment: %1.</translation>
    </message>
    <message>
        <source>Only the buyer signs the receipt: %1.</source>
        <translation>Only the buyer signs the receipt: %1.</translation>
    </message>
    <message>
        <source>Only the buyer signs the acceptance: %1.</source>
        <translation>Only the buyer signs the acceptance: %1.</translation>
    </message>
    <message>
        <source>It is signed already and waits for a second signature.</source>
        <translation>It is signed already and waits for a second signature.</translation>
    </message>
    <message>
        <source>Order number %1 is copied.</source>
        <translation>Order number %1 is copied.</translation>
    </message>
    <message>
        <source>The order could not be traced</source>
        <translation>The order could not be traced</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>There is no such order</translation>
    </message>
    <message>
        <source>Proven to block %1: there is no order %2, or none that this organization may know of. Compare the number with the original.</source>
        <translation>Proven to block %1: there is no order %2, or none that this organization may know of. Compare the number with the original.</translation>
    </message>
    <message>
        <source>1 signed event, %1 on the goods</source>
        <extracomment>the last number is how many of the events concern the goods</extracomment>
        <translation>1 signed event, %1 on the goods</translation>
    </message>
    <message>
        <source>Show the quote</source>
        <extracomment>%1 is the number of a quote.</extracomment>
        <translation>Show the quote</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Quote %1</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>The buyer sees your signature on it. It cannot be changed, and payments that wait for shipment get their due dates.</source>
        <translation>The buyer sees your signature on it. It cannot be changed, and payments that wait for shipment get their due dates.</translation>
    </message>
    <message>
        <source>The seller sees your signature on it. It cannot be changed, and payments that wait for receipt get their due dates.</source>
        <translation>The seller sees your signature on it. It cannot be changed, and payments that wait for receipt get their due dates.</translation>
    </message>
    <message>
        <source>You confirm that the goods are as agreed. It cannot be taken back; the time of the deposits&apos; return starts with it.</source>
        <translation>You confirm that the goods are as agreed. It cannot be taken back; the time of the deposits&apos; return starts with it.</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>of goods, after inspection; short, in a table</extracomment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Part paid</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>We sell</source>
        <translation>We sell</translation>
    </message>
    <message>
        <source>We buy</source>
        <translation>We buy</translation>
    </message>
    <message>
        <source>Record shipment</source>
        <translation>Record shipment</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>Record acceptance</translation>
    </message>
    <message>
        <source>Shipment expected</source>
        <translation>Shipment expected</translation>
    </message>
    <message>
        <source>Receipt expected</source>
        <translation>Receipt expected</translation>
    </message>
    <message>
        <source>Acceptance expected</source>
        <translation>Acceptance expected</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Shipment</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>below &quot;Shipment&quot;: it has not happened</extracomment>
        <translation>not yet</translation>
    </message>
    <message>
        <source>to be signed by %1</source>
        <extracomment>%1 is a firm</extracomment>
        <translation>to be signed by %1</translation>
    </message>
    <message>
        <source>Number of the bill of lading</source>
        <translation>Number of the bill of lading</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Number of the delivery note</translation>
    </message>
    <message>
        <source>Number of the inspection report</source>
        <translation>Number of the inspection report</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>known to block %1, later records not proven yet, %2 records</source>
        <translation>known to block %1, later records not proven yet, %2 records</translation>
    </message>
    <message>
        <source>complete to block %1, %2 records</source>
        <translation>complete to block %1, %2 records</translation>
    </message>
    <message>
        <source>%1% of the contract</source>
        <translation>%1% of the contract</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>%1 of %2 payments</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Payment %1</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Liquidity provider</source>
        <extracomment>below the name of the liquidity provider</extracomment>
        <translation>Liquidity provider</translation>
    </message>
    <message>
        <source>%1 of 1 payment</source>
        <translation>%1 of 1 payment</translation>
    </message>
    <message>
        <source>known to block %1, %2, %3 records</source>
        <extracomment>%2 is why there may be more: &quot;not confirmed yet&quot;, &quot;without news&quot;.</extracomment>
        <translation>known to block %1, %2, %3 records</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a date on which a payment falls due.</extracomment>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since then this computer knows how it ended.</extracomment>
        <translation>known since %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <extracomment>For the screen reader; %1 is what was signed, such as &quot;Pay&quot;.</extracomment>
        <translation>Dismiss: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How what was signed ended, short: it was carried out.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>The same: it waits for the next signature.</extracomment>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>The same: the rules forbid it.</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The same: it never reached the ledger.</extracomment>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <extracomment>The same: another transaction of this device came first.</extracomment>
        <translation>Overtaken</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Counter-offer %1</source>
        <translation>Counter-offer %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>made by %1</translation>
    </message>
    <message>
        <source>made by %1 · version %2 · original in %3</source>
        <translation>made by %1 · version %2 · original in %3</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Valid until (theirs)</source>
        <translation>Valid until (theirs)</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Proven under block %1, %2: the document is the one that the ledger names.</source>
        <translation>Proven under block %1, %2: the document is the one that the ledger names.</translation>
    </message>
    <message>
        <source>Show order %1</source>
        <translation>Show order %1</translation>
    </message>
    <message>
        <source>The document is not open yet.</source>
        <translation>The document is not open yet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>Opening the document</translation>
    </message>
    <message>
        <source>It is fetched, its proof is checked and it is unsealed here.</source>
        <translation>It is fetched, its proof is checked and it is unsealed here.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>Propose a ballot</source>
        <translation>Propose a ballot</translation>
    </message>
    <message>
        <source>Import ECB file</source>
        <extracomment>The file in which the European Central Bank publishes its rates.</extracomment>
        <translation>Import ECB file</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>One alone</source>
        <translation>One alone</translation>
    </message>
    <message>
        <source>One can block</source>
        <translation>One can block</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Nobody has it</translation>
    </message>
    <message>
        <source>Never decides</source>
        <translation>Never decides</translation>
    </message>
    <message>
        <source>No day limit</source>
        <translation>No day limit</translation>
    </message>
    <message>
        <source>No firm offer</source>
        <translation>No firm offer</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Own peer</source>
        <translation>Own peer</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>No device yet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>from the consortium file</source>
        <translation>from the consortium file</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Deputy</source>
        <extracomment>Who signs in a person&apos;s place; %1 and %2 are times.</extracomment>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>Person&apos;s id</translation>
    </message>
    <message>
        <source>for enrolling a device</source>
        <translation>for enrolling a device</translation>
    </message>
    <message>
        <source>%1 people, %2 of them administrators</source>
        <extracomment>How many people an organization has, and how many of them administer it.</extracomment>
        <translation>%1 people, %2 of them administrators</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>none any more</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Take care</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of the person at the desk.</extracomment>
        <translation>%1 (you)</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>Free balance</translation>
    </message>
    <message>
        <source>%1 more is needed on the account; the free balance is %2.</source>
        <translation>%1 more is needed on the account; the free balance is %2.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>up to the smallest unit, at our cost</source>
        <translation>up to the smallest unit, at our cost</translation>
    </message>
    <message>
        <source>The amount goes to %1 at once, and the payment is settled. It cannot be taken back.</source>
        <translation>The amount goes to %1 at once, and the payment is settled. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Our money goes to %1, which pays %2 in the same step: both or neither. It waits for the consent of %1.</source>
        <translation>Our money goes to %1, which pays %2 in the same step: both or neither. It waits for the consent of %1.</translation>
    </message>
    <message>
        <source>The other payment is funded already: both are paid in the same step. It cannot be taken back.</source>
        <translation>The other payment is funded already: both are paid in the same step. It cannot be taken back.</translation>
    </message>
    <message>
        <source>The amount is set aside until %1 funds its payment; then both are paid in the same step. After the deadline we can take it back.</source>
        <translation>The amount is set aside until %1 funds its payment; then both are paid in the same step. After the deadline we can take it back.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>We pay</translation>
    </message>
    <message>
        <source>rounded up, at our cost</source>
        <translation>rounded up, at our cost</translation>
    </message>
    <message>
        <source>Creditor gets</source>
        <translation>Creditor gets</translation>
    </message>
    <message>
        <source>We receive</source>
        <translation>We receive</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>Free afterwards</translation>
    </message>
    <message>
        <source>Liquidity provider</source>
        <translation>Liquidity provider</translation>
    </message>
    <message>
        <source>Your consent carries the payment out, or brings it one step further: %1.</source>
        <translation>Your consent carries the payment out, or brings it one step further: %1.</translation>
    </message>
    <message>
        <source>The request ends and nothing moves; the payment stays open. Whoever made it sees your reason.</source>
        <translation>The request ends and nothing moves; the payment stays open. Whoever made it sees your reason.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The money is free again, and the payment is open as before.</source>
        <translation>The money is free again, and the payment is open as before.</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>Held money</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n × %1</source>
        <extracomment>%n is how many people, %1 a role such as Approver.</extracomment>
        <translation>
            <numerusform>%n × %1</numerusform>
            <numerusform>%n × %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 is what a rule decides, such as &quot;Free payments&quot;, %2 the other organization.</extracomment>
        <translation>%1 with %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <extracomment>%1 is what a rule decides, %2 an amount of money.</extracomment>
        <translation>%1 up to %2</translation>
    </message>
    <message>
        <source>%1, at most %2 in a day</source>
        <extracomment>%1 is what a rule decides, %2 what may be given in all on one day.</extracomment>
        <translation>%1, at most %2 in a day</translation>
    </message>
    <message>
        <source>%1: nobody is named yet who has to sign.</source>
        <extracomment>%1 is what a rule decides.</extracomment>
        <translation>%1: nobody is named yet who has to sign.</translation>
    </message>
    <message>
        <source>%1: signed by %2 alone.</source>
        <extracomment>%1 is what a rule decides, %2 who has to sign.</extracomment>
        <translation>%1: signed by %2 alone.</translation>
    </message>
    <message numerus="yes">
        <source>%1: signed by %2; %n different people.</source>
        <extracomment>%1 is what a rule decides, %2 who has to sign, %n how many that are.</extracomment>
        <translation>
            <numerusform>%1: signed by %2; %n different person.</numerusform>
            <numerusform>%1: signed by %2; %n different people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: nobody can satisfy it. %n more person(s) are needed, such as one with the role %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 a role.</extracomment>
        <translation>
            <numerusform>Rule %1, %2: nobody can satisfy it. %n more person is needed, such as one with the role %3.</numerusform>
            <numerusform>Rule %1, %2: nobody can satisfy it. %n more people are needed, such as one with the role %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1, %2: one signature is enough. It can be given by %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 names of people.</extracomment>
        <translation>Rule %1, %2: one signature is enough. It can be given by %3.</translation>
    </message>
    <message>
        <source>Rule %1, %2: cannot pass if any one of these is absent: %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 names of people.</extracomment>
        <translation>Rule %1, %2: cannot pass if any one of these is absent: %3.</translation>
    </message>
    <message>
        <source>Rules ask for the role %1, and nobody has it.</source>
        <translation>Rules ask for the role %1, and nobody has it.</translation>
    </message>
    <message>
        <source>Rule %1, %2: it never decides, for rule %3 comes first and fits whatever it fits.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 the place of an earlier rule.</extracomment>
        <translation>Rule %1, %2: it never decides, for rule %3 comes first and fits whatever it fits.</translation>
    </message>
    <message>
        <source>Rule %1, %2: one person can give the amount as often as wanted. A limit for a day would end that.</source>
        <translation>Rule %1, %2: one person can give the amount as often as wanted. A limit for a day would end that.</translation>
    </message>
    <message>
        <source>Nobody can make a firm offer: its amount is sealed, so rules with a limit do not cover it, and every rule for quotes has one.</source>
        <translation>Nobody can make a firm offer: its amount is sealed, so rules with a limit do not cover it, and every rule for quotes has one.</translation>
    </message>
    <message>
        <source>Rule %1, %2: cannot pass if %3 is absent.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 a person.</extracomment>
        <translation>Rule %1, %2: cannot pass if %3 is absent.</translation>
    </message>
    <message>
        <source>Rules %1: one signature is enough. It can be given by %2.</source>
        <extracomment>%1 are the places of rules, %2 names of people.</extracomment>
        <translation>Rules %1: one signature is enough. It can be given by %2.</translation>
    </message>
    <message>
        <source>Rules %1: cannot pass if %2 is absent.</source>
        <extracomment>%1 are the places of rules, %2 a person.</extracomment>
        <translation>Rules %1: cannot pass if %2 is absent.</translation>
    </message>
    <message>
        <source>Rules %1: cannot pass if any one of these is absent: %2.</source>
        <extracomment>%1 are the places of rules, %2 names of people.</extracomment>
        <translation>Rules %1: cannot pass if any one of these is absent: %2.</translation>
    </message>
</context>
<context>
    <name>QuoteWords</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Acceptance pending</source>
        <translation>Acceptance pending</translation>
    </message>
    <message>
        <source>Our counter-offer</source>
        <translation>Our counter-offer</translation>
    </message>
    <message>
        <source>Counter-offer received</source>
        <translation>Counter-offer received</translation>
    </message>
    <message>
        <source>Our quote</source>
        <translation>Our quote</translation>
    </message>
    <message>
        <source>Quote received</source>
        <translation>Quote received</translation>
    </message>
    <message>
        <source>We sell</source>
        <translation>We sell</translation>
    </message>
    <message>
        <source>We buy</source>
        <translation>We buy</translation>
    </message>
    <message>
        <source>Firm offer</source>
        <translation>Firm offer</translation>
    </message>
    <message>
        <source>Subject to confirmation</source>
        <translation>Subject to confirmation</translation>
    </message>
    <message>
        <source>It cannot be withdrawn before its date (CISG article 16); an acceptance makes the contract at once.</source>
        <translation>It cannot be withdrawn before its date (CISG article 16); an acceptance makes the contract at once.</translation>
    </message>
    <message>
        <source>It can be withdrawn, and an acceptance makes the contract only once the maker has confirmed it.</source>
        <translation>It can be withdrawn, and an acceptance makes the contract only once the maker has confirmed it.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <extracomment>time that is left, in days, hours or minutes</extracomment>
        <translation>%1 d left</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 h left</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>Delivery term</translation>
    </message>
    <message>
        <source>Shipment period</source>
        <translation>Shipment period</translation>
    </message>
    <message>
        <source>Payment, part %1 of %2</source>
        <translation>Payment, part %1 of %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Security deposit of the seller</source>
        <translation>Security deposit of the seller</translation>
    </message>
    <message>
        <source>Security deposit of the buyer</source>
        <translation>Security deposit of the buyer</translation>
    </message>
    <message>
        <source>Rate lock</source>
        <translation>Rate lock</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <extracomment>in the column of totals: the document was not opened on this device yet</extracomment>
        <translation>not opened yet</translation>
    </message>
    <message>
        <source>The ledger does not know this device yet; without it there is no organization to draft for.</source>
        <translation>The ledger does not know this device yet; without it there is no organization to draft for.</translation>
    </message>
    <message>
        <source>No quote matches</source>
        <translation>No quote matches</translation>
    </message>
    <message>
        <source>Choose another filter or search for something else.</source>
        <translation>Choose another filter or search for something else.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>No quotes yet</translation>
    </message>
    <message>
        <source>Draft a quote to a company you trade with; it is sealed, so that only the two of you can read it.</source>
        <translation>Draft a quote to a company you trade with; it is sealed, so that only the two of you can read it.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Whether there are quotes is known once the peers have proven it. You can draft a new one meanwhile.</source>
        <translation>Whether there are quotes is known once the peers have proven it. You can draft a new one meanwhile.</translation>
    </message>
    <message>
        <source>This device cannot open the document</source>
        <translation>This device cannot open the document</translation>
    </message>
    <message>
        <source>It is sealed to the two parties, and your organization&apos;s reading key is not on this device. Ask a colleague whose desk can read it to share the key with you.</source>
        <translation>It is sealed to the two parties, and your organization&apos;s reading key is not on this device. Ask a colleague whose desk can read it to share the key with you.</translation>
    </message>
    <message>
        <source>There is no such quote</source>
        <translation>There is no such quote</translation>
    </message>
    <message>
        <source>It is proven that the ledger holds no quote of this number that you may know of. Nothing was changed.</source>
        <translation>It is proven that the ledger holds no quote of this number that you may know of. Nothing was changed.</translation>
    </message>
    <message>
        <source>The document is not what the ledger says</source>
        <translation>The document is not what the ledger says</translation>
    </message>
    <message>
        <source>A peer gave a document whose proof does not hold. It is not shown; other peers are asked when you try again.</source>
        <translation>A peer gave a document whose proof does not hold. It is not shown; other peers are asked when you try again.</translation>
    </message>
    <message>
        <source>The document cannot be reached now</source>
        <translation>The document cannot be reached now</translation>
    </message>
    <message>
        <source>No peer answered in time. Nothing was changed; try again once the network is there.</source>
        <translation>No peer answered in time. Nothing was changed; try again once the network is there.</translation>
    </message>
    <message>
        <source>The document could not be opened</source>
        <translation>The document could not be opened</translation>
    </message>
    <message>
        <source>Latest delivery</source>
        <translation>Latest delivery</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>offers that are valid</extracomment>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1 waiting for a signature</source>
        <translation>%1 waiting for a signature</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 draft</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 drafts</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <extracomment>State of a quote that was signed and sent, and nobody knows yet what became of it; short.</extracomment>
        <translation>Outcome not known</translation>
    </message>
    <message>
        <source>Signed and sent</source>
        <extracomment>Second line below the number of such a quote; short.</extracomment>
        <translation>Signed and sent</translation>
    </message>
</context>
<context>
    <name>RatesWords</name>
    <message>
        <source>One candle a day, from the rate of the day before to its own</source>
        <translation>One candle a day, from the rate of the day before to its own</translation>
    </message>
    <message>
        <source>One candle a week: first, highest, lowest and last daily rate</source>
        <translation>One candle a week: first, highest, lowest and last daily rate</translation>
    </message>
    <message>
        <source>One candle a month: first, highest, lowest and last daily rate</source>
        <translation>One candle a month: first, highest, lowest and last daily rate</translation>
    </message>
    <message>
        <source>One candle a quarter: first, highest, lowest and last daily rate</source>
        <translation>One candle a quarter: first, highest, lowest and last daily rate</translation>
    </message>
    <message>
        <source>One candle a year: first, highest, lowest and last daily rate</source>
        <translation>One candle a year: first, highest, lowest and last daily rate</translation>
    </message>
    <message>
        <source>Reference rates of the European Central Bank, one a day · last day %1</source>
        <translation>Reference rates of the European Central Bank, one a day · last day %1</translation>
    </message>
    <message>
        <source>Made up for the demonstration, nobody&apos;s market · last day %1 · import the ECB&apos;s file in place of it</source>
        <translation>Made up for the demonstration, nobody&apos;s market · last day %1 · import the ECB&apos;s file in place of it</translation>
    </message>
    <message>
        <source>Reference rates of the European Central Bank, from a file</source>
        <translation>Reference rates of the European Central Bank, from a file</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulated data</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>European Central Bank</translation>
    </message>
    <message>
        <source>simulated</source>
        <extracomment>Source of a rate that the demonstration made up</extracomment>
        <translation>simulated</translation>
    </message>
    <message>
        <source>for demonstration only</source>
        <translation>for demonstration only</translation>
    </message>
    <message>
        <source>mid, for reference only</source>
        <translation>mid, for reference only</translation>
    </message>
    <message>
        <source>%1 %2 = %3 %4</source>
        <extracomment>1 CNY = 20.9700 JPY</extracomment>
        <translation>%1 %2 = %3 %4</translation>
    </message>
    <message>
        <source>1 EUR = %1 %2</source>
        <extracomment>1 EUR = 8.2711 CNY, exactly as published</extracomment>
        <translation>1 EUR = %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: no rate was published yet.</source>
        <translation>%1: no rate was published yet.</translation>
    </message>
    <message>
        <source>%1: no rate was published. Last day before: %2, %3</source>
        <translation>%1: no rate was published. Last day before: %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Day and its rate; the first day there is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 on the published day before</source>
        <extracomment>Day, its rate, and the change to the published day before</extracomment>
        <translation>%1 · %2 · %3 on the published day before</translation>
    </message>
    <message>
        <source>Line: one rate a day</source>
        <translation>Line: one rate a day</translation>
    </message>
    <message>
        <source>%1. Band: 14 days, ±2σ, line: their mean</source>
        <translation>%1. Band: 14 days, ±2σ, line: their mean</translation>
    </message>
    <message>
        <source>Line: one rate a day. Band: Bollinger band of 14 days, ±2σ; thin line: their mean</source>
        <translation>Line: one rate a day. Band: Bollinger band of 14 days, ±2σ; thin line: their mean</translation>
    </message>
    <message>
        <source>Chart of %1: arrow keys move the day, Page Up and Page Down a month, plus and minus zoom, Ctrl and arrow keys move the part shown</source>
        <translation>Chart of %1: arrow keys move the day, Page Up and Page Down a month, plus and minus zoom, Ctrl and arrow keys move the part shown</translation>
    </message>
    <message>
        <source>Step 1 of 2: reading and checking the file</source>
        <translation>Step 1 of 2: reading and checking the file</translation>
    </message>
    <message>
        <source>Step 2 of 2: storing the rates</source>
        <translation>Step 2 of 2: storing the rates</translation>
    </message>
    <message>
        <source>%1 rates of %2 to %3 were imported in place of the earlier ones.</source>
        <translation>%1 rates of %2 to %3 were imported in place of the earlier ones.</translation>
    </message>
    <message>
        <source>The import was cancelled. The rates are as they were before.</source>
        <translation>The import was cancelled. The rates are as they were before.</translation>
    </message>
    <message>
        <source>Another import is running. Nothing was changed; try again when it is done.</source>
        <translation>Another import is running. Nothing was changed; try again when it is done.</translation>
    </message>
    <message>
        <source>The file is not there any more. The rates are as they were; choose the file again.</source>
        <translation>The file is not there any more. The rates are as they were; choose the file again.</translation>
    </message>
    <message>
        <source>The file is damaged and was not used. The rates are as they were; download it again.</source>
        <translation>The file is damaged and was not used. The rates are as they were; download it again.</translation>
    </message>
    <message>
        <source>Line %1 of the file is not in the form of the ECB, so nothing was imported. The rates are as they were; download the file again.</source>
        <translation>Line %1 of the file is not in the form of the ECB, so nothing was imported. The rates are as they were; download the file again.</translation>
    </message>
    <message>
        <source>This is not the ECB&apos;s file of reference rates (eurofxref-hist.zip or its csv). The rates are as they were.</source>
        <translation>This is not the ECB&apos;s file of reference rates (eurofxref-hist.zip or its csv). The rates are as they were.</translation>
    </message>
    <message>
        <source>The stored rates are damaged and are not shown. Import the ECB&apos;s file again.</source>
        <translation>The stored rates are damaged and are not shown. Import the ECB&apos;s file again.</translation>
    </message>
    <message>
        <source>Import the ECB&apos;s reference rates</source>
        <translation>Import the ECB&apos;s reference rates</translation>
    </message>
    <message>
        <source>Reference rates (*.zip *.csv)</source>
        <extracomment>Kinds of files in a dialog; the bracket stays as it is</extracomment>
        <translation>Reference rates (*.zip *.csv)</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>requested %1</source>
        <translation>requested %1</translation>
    </message>
    <message>
        <source>KYC review</source>
        <translation>KYC review</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 of %2 open</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>Open a case first.</translation>
    </message>
    <message>
        <source>Choose at least one country in which the attestation holds.</source>
        <translation>Choose at least one country in which the attestation holds.</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <translation>Opening the dossier</translation>
    </message>
    <message>
        <source>It is fetched from the members and opened with this firm&apos;s reading key.</source>
        <translation>It is fetched from the members and opened with this firm&apos;s reading key.</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>The dossier could not be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>No applications</translation>
    </message>
    <message>
        <source>No firm has asked this member for an attestation. New applications appear here by themselves.</source>
        <translation>No firm has asked this member for an attestation. New applications appear here by themselves.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Whether there are applications is known once the members&apos; answers are proven.</source>
        <translation>Whether there are applications is known once the members&apos; answers are proven.</translation>
    </message>
    <message>
        <source>%1 may trade until %2, once a second person of this firm has approved.</source>
        <translation>%1 may trade until %2, once a second person of this firm has approved.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>Valid in</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason, kept sealed with the case</source>
        <translation>Reason, kept sealed with the case</translation>
    </message>
    <message>
        <source>waits for the second person: %1</source>
        <extracomment>%1 is what was decided, as &quot;Give a KYC attestation&quot;.</extracomment>
        <translation>waits for the second person: %1</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
</context>
<context>
    <name>SettlementWords</name>
    <message>
        <source>Fixed rate</source>
        <translation>Fixed rate</translation>
    </message>
    <message>
        <source>At that rate</source>
        <translation>At that rate</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>rounded up</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Short of funds</source>
        <translation>Short of funds</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>Pending approval</translation>
    </message>
    <message>
        <source>Other party pays</source>
        <translation>Other party pays</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Payment %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>next 7 days</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>To receive</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>Free afterwards</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Open until</translation>
    </message>
    <message>
        <source>Your consent is asked. Nothing has moved yet.</source>
        <translation>Your consent is asked. Nothing has moved yet.</translation>
    </message>
    <message>
        <source>It waits for the consent of others. Nothing has moved yet.</source>
        <translation>It waits for the consent of others. Nothing has moved yet.</translation>
    </message>
    <message>
        <source>%1 has set the money aside. It is yours as soon as you fund your payment to it.</source>
        <translation>%1 has set the money aside. It is yours as soon as you fund your payment to it.</translation>
    </message>
    <message>
        <source>%1 pays it. It can be paid at any time, also before its due date.</source>
        <translation>%1 pays it. It can be paid at any time, also before its due date.</translation>
    </message>
    <message>
        <source>We have set the money aside. It moves when the other party funds its payment; after the deadline we can take it back.</source>
        <translation>We have set the money aside. It moves when the other party funds its payment; after the deadline we can take it back.</translation>
    </message>
    <message>
        <source>Its date comes with the goods. It can be paid before.</source>
        <translation>Its date comes with the goods. It can be paid before.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Take the money back</source>
        <translation>Take the money back</translation>
    </message>
    <message>
        <source>The deadline is being read.</source>
        <translation>The deadline is being read.</translation>
    </message>
    <message>
        <source>Possible after %1.</source>
        <translation>Possible after %1.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Waits for payment of</source>
        <translation>Waits for payment of</translation>
    </message>
    <message>
        <source>%1 d after contract</source>
        <extracomment>A due date that is not known yet; %1 is a number of days.</extracomment>
        <translation>%1 d after contract</translation>
    </message>
    <message>
        <source>%1 d after shipment</source>
        <translation>%1 d after shipment</translation>
    </message>
    <message>
        <source>%1 d after receipt</source>
        <translation>%1 d after receipt</translation>
    </message>
    <message>
        <source>%1 d after acceptance</source>
        <translation>%1 d after acceptance</translation>
    </message>
</context>
<context>
    <name>SignersWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many people have signed, and how many have to in all.</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>SigningWords</name>
    <message>
        <source>Deposit that you will have to post</source>
        <translation>Deposit that you will have to post</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation; without one nothing can be contracted.</source>
        <translation>Your organization has no valid KYC attestation; without one nothing can be contracted.</translation>
    </message>
    <message>
        <source>This quote waits for a second signature before it is sent: yours is asked for.</source>
        <translation>This quote waits for a second signature before it is sent: yours is asked for.</translation>
    </message>
    <message>
        <source>The acceptance waits for a second signature: yours is asked for.</source>
        <translation>The acceptance waits for a second signature: yours is asked for.</translation>
    </message>
    <message>
        <source>The buyer has accepted; the contract waits for your confirmation.</source>
        <translation>The buyer has accepted; the contract waits for your confirmation.</translation>
    </message>
    <message>
        <source>You have signed; it waits for the signature of somebody else.</source>
        <translation>You have signed; it waits for the signature of somebody else.</translation>
    </message>
    <message>
        <source>It waits for the signature of a colleague.</source>
        <translation>It waits for the signature of a colleague.</translation>
    </message>
    <message>
        <source>It waits for the signature of the other party.</source>
        <translation>It waits for the signature of the other party.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Counterparty</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Approve the quote</source>
        <translation>Approve the quote</translation>
    </message>
    <message>
        <source>Approve the acceptance</source>
        <translation>Approve the acceptance</translation>
    </message>
    <message>
        <source>With the last signature the quote is open to the counterparty, sealed for the two of you only.</source>
        <translation>With the last signature the quote is open to the counterparty, sealed for the two of you only.</translation>
    </message>
    <message>
        <source>With the last signature the contract is made; its terms are then known to the members of the ledger.</source>
        <translation>With the last signature the contract is made; its terms are then known to the members of the ledger.</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>Return for changes</translation>
    </message>
    <message>
        <source>It goes back to its maker, who can mend it and submit it anew. Nothing is sent.</source>
        <translation>It goes back to its maker, who can mend it and submit it anew. Nothing is sent.</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>What has to be changed</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>It ends here and nothing is sent.</source>
        <translation>It ends here and nothing is sent.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Accept quote %1</source>
        <translation>Accept quote %1</translation>
    </message>
    <message>
        <source>This makes the contract. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</source>
        <translation>This makes the contract. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</translation>
    </message>
    <message>
        <source>The contract is made once the maker has confirmed. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</source>
        <translation>The contract is made once the maker has confirmed. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</translation>
    </message>
    <message>
        <source>Payment, part %1</source>
        <translation>Payment, part %1</translation>
    </message>
    <message>
        <source>Decline quote %1</source>
        <translation>Decline quote %1</translation>
    </message>
    <message>
        <source>The offer ends for you and cannot be accepted any more. Its maker sees the reason.</source>
        <translation>The offer ends for you and cannot be accepted any more. Its maker sees the reason.</translation>
    </message>
    <message>
        <source>Withdraw quote %1</source>
        <translation>Withdraw quote %1</translation>
    </message>
    <message>
        <source>The offer ends and cannot be accepted any more. Its recipient sees the reason.</source>
        <translation>The offer ends and cannot be accepted any more. Its recipient sees the reason.</translation>
    </message>
    <message>
        <source>Sign and submit counter-offer %1</source>
        <translation>Sign and submit counter-offer %1</translation>
    </message>
    <message>
        <source>Sign and submit quote %1</source>
        <translation>Sign and submit quote %1</translation>
    </message>
    <message>
        <source>A counter-offer ends the offer that it answers. After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</source>
        <translation>A counter-offer ends the offer that it answers. After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</translation>
    </message>
    <message>
        <source>After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</source>
        <translation>After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>Delivery term</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>It is not sent yet; the approver can return or decline it.</source>
        <translation>It is not sent yet; the approver can return or decline it.</translation>
    </message>
    <message>
        <source>It has ended: %1.</source>
        <translation>It has ended: %1.</translation>
    </message>
    <message>
        <source>A firm offer cannot be withdrawn before its date (CISG article 16).</source>
        <translation>A firm offer cannot be withdrawn before its date (CISG article 16).</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>It has expired.</translation>
    </message>
    <message>
        <source>%1 signed so far · lapses after %2</source>
        <translation>%1 signed so far · lapses after %2</translation>
    </message>
    <message>
        <source>An acceptance waits for a signature already.</source>
        <translation>An acceptance waits for a signature already.</translation>
    </message>
    <message>
        <source>You have signed; it waits for %1</source>
        <extracomment>%1 is who has to sign yet: &quot;1 person with the role Approver: Zhou Min&quot;.</extracomment>
        <translation>You have signed; it waits for %1</translation>
    </message>
    <message>
        <source>It waits for %1</source>
        <translation>It waits for %1</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <translation>Approval rule</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Nobody signs what cannot be read: the document is not open here.</source>
        <translation>Nobody signs what cannot be read: the document is not open here.</translation>
    </message>
    <message>
        <source>You are the last to sign: it takes effect at once.</source>
        <translation>You are the last to sign: it takes effect at once.</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Making keys and the consortium file</source>
        <translation>Making keys and the consortium file</translation>
    </message>
    <message>
        <source>Making everybody&apos;s encrypted vault</source>
        <translation>Making everybody&apos;s encrypted vault</translation>
    </message>
    <message>
        <source>Starting the peers</source>
        <translation>Starting the peers</translation>
    </message>
    <message>
        <source>Opening the desks</source>
        <translation>Opening the desks</translation>
    </message>
    <message>
        <source>Playing forty-five days of trade</source>
        <translation>Playing forty-five days of trade</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>pieces</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>H87, counted machines or devices</extracomment>
        <translation>units</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>sets</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pairs</translation>
    </message>
    <message>
        <source>dozens</source>
        <translation>dozens</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>t</source>
        <extracomment>metric tons</extracomment>
        <translation>t</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>litres</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>cartons</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
</context>
<context>
    <name>WalletWords</name>
    <message>
        <source>Done</source>
        <extracomment>Outcome of a transaction.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>not enrolled</translation>
    </message>
    <message>
        <source>Give this key to an administrator of your organization, who enrols it.</source>
        <translation>Give this key to an administrator of your organization, who enrols it.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>not proven yet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>can be read here</source>
        <translation>can be read here</translation>
    </message>
    <message>
        <source>reading key is missing</source>
        <translation>reading key is missing</translation>
    </message>
    <message>
        <source>for payments</source>
        <translation>for payments</translation>
    </message>
    <message>
        <source>as deposits</source>
        <translation>as deposits</translation>
    </message>
    <message>
        <source>deposits, payments</source>
        <translation>deposits, payments</translation>
    </message>
    <message>
        <source>Not proven yet: entries may be missing. %1 shown</source>
        <translation>Not proven yet: entries may be missing. %1 shown</translation>
    </message>
    <message>
        <source>Complete to block %1, from the beginning · %2 entries</source>
        <extracomment>%1 is a block number, %2 a number of entries.</extracomment>
        <translation>Complete to block %1, from the beginning · %2 entries</translation>
    </message>
    <message>
        <source>Complete to block %1 · %2 entries, older ones by scrolling</source>
        <extracomment>%1 is a block number, %2 a number of entries; older ones are loaded by scrolling.</extracomment>
        <translation>Complete to block %1 · %2 entries, older ones by scrolling</translation>
    </message>
    <message>
        <source>%1 is free. The ledger checks the KYC of both sides first.</source>
        <extracomment>%1 is the money that can be spent. Both sides need a valid KYC attestation.</extracomment>
        <translation>%1 is free. The ledger checks the KYC of both sides first.</translation>
    </message>
    <message>
        <source>Only %1 is free.</source>
        <translation>Only %1 is free.</translation>
    </message>
    <message>
        <source>Known to block %1, %2 · %3 entries</source>
        <extracomment>%1 is a block number, %2 why there may be more, %3 a number of entries.</extracomment>
        <translation>Known to block %1, %2 · %3 entries</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not known to this version</source>
        <translation>not known to this version</translation>
    </message>
    <message>
        <source>Proven complete to block %1 · %2</source>
        <extracomment>Proof badge. %1 is a block number, %2 an age such as &quot;2 s ago&quot;.</extracomment>
        <translation>Proven complete to block %1 · %2</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Not proven yet · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>Not proven yet · block %1 · %2</translation>
    </message>
    <message>
        <source>Out of date · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>Out of date · block %1 · %2</translation>
    </message>
    <message>
        <source>%1 here · %2 there</source>
        <extracomment>A deadline in the reader&apos;s time zone (%1) and the counterparty&apos;s (%2).</extracomment>
        <translation>%1 here · %2 there</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>s, min, h and d are the units second, minute, hour and day.</extracomment>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d ago</translation>
    </message>
    <message>
        <source>The data could not be accepted because part of it is not valid. Nothing was changed. Correct what is marked and try again.</source>
        <translation>The data could not be accepted because part of it is not valid. Nothing was changed. Correct what is marked and try again.</translation>
    </message>
    <message>
        <source>It is larger than allowed here. Nothing was taken over. Choose something smaller or divide it.</source>
        <translation>It is larger than allowed here. Nothing was taken over. Choose something smaller or divide it.</translation>
    </message>
    <message>
        <source>It was not found. Nothing was changed. Check the number or refresh the list.</source>
        <translation>It was not found. Nothing was changed. Check the number or refresh the list.</translation>
    </message>
    <message>
        <source>You are not entitled to see this. Nothing was shown or changed. Ask an administrator if your work needs it.</source>
        <translation>You are not entitled to see this. Nothing was shown or changed. Ask an administrator if your work needs it.</translation>
    </message>
    <message>
        <source>The content was purged under the retention rule. Its record and hash are kept. Ask the issuer if you need a copy.</source>
        <translation>The content was purged under the retention rule. Its record and hash are kept. Ask the issuer if you need a copy.</translation>
    </message>
    <message>
        <source>The program is busy with earlier work. Your entry is kept. Try again in a moment.</source>
        <translation>The program is busy with earlier work. Your entry is kept. Try again in a moment.</translation>
    </message>
    <message>
        <source>No answer came in time, so the outcome is not known yet. What you signed is kept and is never carried out twice. Wait for the state to be proven, or try again.</source>
        <translation>No answer came in time, so the outcome is not known yet. What you signed is kept and is never carried out twice. Wait for the state to be proven, or try again.</translation>
    </message>
    <message>
        <source>The work was stopped at your request. What was finished before is kept. Start again when you like.</source>
        <translation>The work was stopped at your request. What was finished before is kept. Start again when you like.</translation>
    </message>
    <message>
        <source>The vault passphrase is not right. The vault is unchanged. Type it again; check the keyboard and Caps Lock.</source>
        <translation>The vault passphrase is not right. The vault is unchanged. Type it again; check the keyboard and Caps Lock.</translation>
    </message>
    <message>
        <source>Stored data is damaged and was not used. The file is left as it is. Restore the newest backup.</source>
        <translation>Stored data is damaged and was not used. The file is left as it is. Restore the newest backup.</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved. Everything before it is kept. Free some space and try again.</source>
        <translation>The disk is full, so the last step was not saved. Everything before it is kept. Free some space and try again.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, so the last step was not saved. Everything before it is kept. Check the permissions and try again.</source>
        <translation>The folder cannot be written to, so the last step was not saved. Everything before it is kept. Check the permissions and try again.</translation>
    </message>
    <message>
        <source>The vault is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>The vault is open in another window or program. Nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version. Nothing was changed. Install that version to open it.</source>
        <translation>The vault was written by a newer version. Nothing was changed. Install that version to open it.</translation>
    </message>
    <message>
        <source>The self-test found that data would lie on the disk without encryption. Nothing was written. Reinstall the program and do not use this installation.</source>
        <translation>The self-test found that data would lie on the disk without encryption. Nothing was written. Reinstall the program and do not use this installation.</translation>
    </message>
    <message>
        <source>The operating system could not read or write a file. What was saved before is kept. Check the disk and try again.</source>
        <translation>The operating system could not read or write a file. What was saved before is kept. Check the disk and try again.</translation>
    </message>
    <message>
        <source>The vault is locked. Drafts are saved and nothing was signed. Unlock it and try again.</source>
        <translation>The vault is locked. Drafts are saved and nothing was signed. Unlock it and try again.</translation>
    </message>
    <message>
        <source>There is no connection to enough members. Your work is kept here and goes out when the connection is back. Check the network if it lasts.</source>
        <translation>There is no connection to enough members. Your work is kept here and goes out when the connection is back. Check the network if it lasts.</translation>
    </message>
    <message>
        <source>The member did not prove who it is. Nothing was sent to it. If it lasts, tell the consortium operator.</source>
        <translation>The member did not prove who it is. Nothing was sent to it. If it lasts, tell the consortium operator.</translation>
    </message>
    <message>
        <source>A member answered in a way that the rules forbid. Its answer was discarded and other members are asked. There is nothing to do; if it lasts, tell the consortium operator.</source>
        <translation>A member answered in a way that the rules forbid. Its answer was discarded and other members are asked. There is nothing to do; if it lasts, tell the consortium operator.</translation>
    </message>
    <message>
        <source>The claim came without the proof that it needs and was not believed. What is shown stays as last proven. Wait, or try again.</source>
        <translation>The claim came without the proof that it needs and was not believed. What is shown stays as last proven. Wait, or try again.</translation>
    </message>
    <message>
        <source>There is proof that members contradicted themselves. Syncing has stopped and the evidence is kept. Sign nothing more and tell the consortium operator and your compliance officer.</source>
        <translation>There is proof that members contradicted themselves. Syncing has stopped and the evidence is kept. Sign nothing more and tell the consortium operator and your compliance officer.</translation>
    </message>
    <message>
        <source>The program found an error of its own and stopped this step. Everything saved before is kept. Restart it and tell support what you did.</source>
        <translation>The program found an error of its own and stopped this step. Everything saved before is kept. Restart it and tell support what you did.</translation>
    </message>
    <message>
        <source>The member could not read the request. Nothing was sent on. Update the program and try again.</source>
        <translation>The member could not read the request. Nothing was sent on. Update the program and try again.</translation>
    </message>
    <message>
        <source>The member runs an older version that cannot answer this. Nothing was changed. Another member will be asked.</source>
        <translation>The member runs an older version that cannot answer this. Nothing was changed. Another member will be asked.</translation>
    </message>
    <message>
        <source>The member says that you are not entitled to see this. Nothing was changed. Ask an administrator if your work needs it.</source>
        <translation>The member says that you are not entitled to see this. Nothing was changed. Ask an administrator if your work needs it.</translation>
    </message>
    <message>
        <source>The member does not have it. Nothing was changed. Another member will be asked.</source>
        <translation>The member does not have it. Nothing was changed. Another member will be asked.</translation>
    </message>
    <message>
        <source>The member purged it under the retention rule. The record and its hash are kept. Ask the issuer if you need a copy.</source>
        <translation>The member purged it under the retention rule. The record and its hash are kept. Ask the issuer if you need a copy.</translation>
    </message>
    <message>
        <source>The member is busy. Your request is kept and asked again shortly. There is nothing to do.</source>
        <translation>The member is busy. Your request is kept and asked again shortly. There is nothing to do.</translation>
    </message>
    <message>
        <source>The member no longer keeps anything that old. What you have here is kept. Ask a member that keeps the whole history.</source>
        <translation>The member no longer keeps anything that old. What you have here is kept. Ask a member that keeps the whole history.</translation>
    </message>
    <message>
        <source>The member is catching up itself. Nothing was changed. Another member will be asked.</source>
        <translation>The member is catching up itself. Nothing was changed. Another member will be asked.</translation>
    </message>
    <message>
        <source>The request is larger than the member accepts. Nothing was changed. Divide it and try again.</source>
        <translation>The request is larger than the member accepts. Nothing was changed. Divide it and try again.</translation>
    </message>
    <message>
        <source>The member does not keep the order of entries. Nothing was changed. The right member will be asked.</source>
        <translation>The member does not keep the order of entries. Nothing was changed. The right member will be asked.</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <translation>Refused by the rules</translation>
    </message>
    <message>
        <source>Organization admitted</source>
        <translation>Organization admitted</translation>
    </message>
    <message>
        <source>Roles of a person changed</source>
        <translation>Roles of a person changed</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Device enrolled</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Device revoked</translation>
    </message>
    <message>
        <source>Approval rules changed</source>
        <translation>Approval rules changed</translation>
    </message>
    <message>
        <source>New reading key</source>
        <translation>New reading key</translation>
    </message>
    <message>
        <source>Reading key given to a device</source>
        <translation>Reading key given to a device</translation>
    </message>
    <message>
        <source>KYC application sent</source>
        <translation>KYC application sent</translation>
    </message>
    <message>
        <source>KYC attestation given</source>
        <translation>KYC attestation given</translation>
    </message>
    <message>
        <source>KYC application refused</source>
        <translation>KYC application refused</translation>
    </message>
    <message>
        <source>Currency defined</source>
        <translation>Currency defined</translation>
    </message>
    <message>
        <source>Money issued</source>
        <translation>Money issued</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Money received</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>Money paid out</translation>
    </message>
    <message>
        <source>Quote opened</source>
        <translation>Quote opened</translation>
    </message>
    <message>
        <source>Quote declined by buyer</source>
        <translation>Quote declined by buyer</translation>
    </message>
    <message>
        <source>Quote withdrawn</source>
        <translation>Quote withdrawn</translation>
    </message>
    <message>
        <source>Counter-offer made</source>
        <translation>Counter-offer made</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>Quote accepted</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>Submitted for approval</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Countersigned</translation>
    </message>
    <message>
        <source>Declined by the approver</source>
        <translation>Declined by the approver</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Returned for changes</translation>
    </message>
    <message>
        <source>Approved and carried out</source>
        <translation>Approved and carried out</translation>
    </message>
    <message>
        <source>Approved, then refused by the rules</source>
        <translation>Approved, then refused by the rules</translation>
    </message>
    <message>
        <source>Security deposit posted</source>
        <translation>Security deposit posted</translation>
    </message>
    <message>
        <source>Security deposit returned</source>
        <translation>Security deposit returned</translation>
    </message>
    <message>
        <source>Payment settled</source>
        <translation>Payment settled</translation>
    </message>
    <message>
        <source>Money reserved for a payment</source>
        <translation>Money reserved for a payment</translation>
    </message>
    <message>
        <source>Reserved money released</source>
        <translation>Reserved money released</translation>
    </message>
    <message>
        <source>Goods event signed</source>
        <translation>Goods event signed</translation>
    </message>
    <message>
        <source>Rate submitted by a member</source>
        <translation>Rate submitted by a member</translation>
    </message>
    <message>
        <source>Reference rate changed</source>
        <translation>Reference rate changed</translation>
    </message>
    <message>
        <source>KYC applications and attestations</source>
        <translation>KYC applications and attestations</translation>
    </message>
    <message>
        <source>after the contract</source>
        <translation>after the contract</translation>
    </message>
    <message>
        <source>after the date of shipment</source>
        <translation>after the date of shipment</translation>
    </message>
    <message>
        <source>after receipt of the goods</source>
        <translation>after receipt of the goods</translation>
    </message>
    <message>
        <source>after acceptance on inspection</source>
        <translation>after acceptance on inspection</translation>
    </message>
    <message>
        <source>Admit an organization</source>
        <translation>Admit an organization</translation>
    </message>
    <message>
        <source>Change a person&apos;s roles</source>
        <translation>Change a person&apos;s roles</translation>
    </message>
    <message>
        <source>Enrol a device</source>
        <translation>Enrol a device</translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation>Revoke a device</translation>
    </message>
    <message>
        <source>Change the approval rules</source>
        <translation>Change the approval rules</translation>
    </message>
    <message>
        <source>Add a reading key</source>
        <translation>Add a reading key</translation>
    </message>
    <message>
        <source>Give a device the reading key</source>
        <translation>Give a device the reading key</translation>
    </message>
    <message>
        <source>Apply for a KYC attestation</source>
        <translation>Apply for a KYC attestation</translation>
    </message>
    <message>
        <source>Give a KYC attestation</source>
        <translation>Give a KYC attestation</translation>
    </message>
    <message>
        <source>Refuse a KYC application</source>
        <translation>Refuse a KYC application</translation>
    </message>
    <message>
        <source>Define a currency</source>
        <translation>Define a currency</translation>
    </message>
    <message>
        <source>Issue currency</source>
        <translation>Issue currency</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Send a quote</source>
        <translation>Send a quote</translation>
    </message>
    <message>
        <source>Decline a quote</source>
        <translation>Decline a quote</translation>
    </message>
    <message>
        <source>Withdraw a quote</source>
        <translation>Withdraw a quote</translation>
    </message>
    <message>
        <source>Accept a quote</source>
        <translation>Accept a quote</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Send back for changes</source>
        <translation>Send back for changes</translation>
    </message>
    <message>
        <source>Post the security deposit</source>
        <translation>Post the security deposit</translation>
    </message>
    <message>
        <source>Return the security deposit</source>
        <translation>Return the security deposit</translation>
    </message>
    <message>
        <source>Settle a payment</source>
        <translation>Settle a payment</translation>
    </message>
    <message>
        <source>Settle a payment with conversion</source>
        <translation>Settle a payment with conversion</translation>
    </message>
    <message>
        <source>Reserve money for a payment</source>
        <translation>Reserve money for a payment</translation>
    </message>
    <message>
        <source>Release reserved money</source>
        <translation>Release reserved money</translation>
    </message>
    <message>
        <source>Sign a goods event</source>
        <translation>Sign a goods event</translation>
    </message>
    <message>
        <source>Submit a rate</source>
        <translation>Submit a rate</translation>
    </message>
    <message>
        <source>Carry out what is due</source>
        <translation>Carry out what is due</translation>
    </message>
    <message>
        <source>Done: it stands in the ledger.</source>
        <translation>Done: it stands in the ledger.</translation>
    </message>
    <message>
        <source>It is signed and waits for the second signature; the approver sees it in the inbox.</source>
        <translation>It is signed and waits for the second signature; the approver sees it in the inbox.</translation>
    </message>
    <message>
        <source>The same action was carried out before and had no second effect. There is nothing to do.</source>
        <translation>The same action was carried out before and had no second effect. There is nothing to do.</translation>
    </message>
    <message>
        <source>The network could not read the transaction. Nothing was changed. Update the program and try again; if it happens again, tell support.</source>
        <translation>The network could not read the transaction. Nothing was changed. Update the program and try again; if it happens again, tell support.</translation>
    </message>
    <message>
        <source>The network does not know this kind of transaction yet. Nothing was changed. Wait until the members have updated, or ask the consortium operator.</source>
        <translation>The network does not know this kind of transaction yet. Nothing was changed. Wait until the members have updated, or ask the consortium operator.</translation>
    </message>
    <message>
        <source>The transaction was signed for another network. Nothing was changed. Check which network this vault belongs to and sign again.</source>
        <translation>The transaction was signed for another network. Nothing was changed. Check which network this vault belongs to and sign again.</translation>
    </message>
    <message>
        <source>A text is empty, too long or holds invisible characters. Nothing was changed. Correct the text and sign again.</source>
        <translation>A text is empty, too long or holds invisible characters. Nothing was changed. Correct the text and sign again.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>It holds invisible characters.</source>
        <translation>It holds invisible characters.</translation>
    </message>
    <message>
        <source>An amount is zero, negative or larger than the ledger can hold. Nothing was changed. Correct the amount and sign again.</source>
        <translation>An amount is zero, negative or larger than the ledger can hold. Nothing was changed. Correct the amount and sign again.</translation>
    </message>
    <message>
        <source>The currency does not fit this action. Nothing was changed. Choose the currency of the order and sign again.</source>
        <translation>The currency does not fit this action. Nothing was changed. Choose the currency of the order and sign again.</translation>
    </message>
    <message>
        <source>There are more or fewer items than this action allows. Nothing was changed. Change the number of items and sign again.</source>
        <translation>There are more or fewer items than this action allows. Nothing was changed. Change the number of items and sign again.</translation>
    </message>
    <message>
        <source>A key is not usable or its holder was not proven. Nothing was changed. Create a new key on that device and enrol it again.</source>
        <translation>A key is not usable or its holder was not proven. Nothing was changed. Create a new key on that device and enrol it again.</translation>
    </message>
    <message>
        <source>A date or time lies outside what is allowed here. Nothing was changed. Correct the date and sign again.</source>
        <translation>A date or time lies outside what is allowed here. Nothing was changed. Correct the date and sign again.</translation>
    </message>
    <message>
        <source>The exchange rate is not a valid rate. Nothing was changed. Enter the rate again as the market writes it and sign again.</source>
        <translation>The exchange rate is not a valid rate. Nothing was changed. Enter the rate again as the market writes it and sign again.</translation>
    </message>
    <message>
        <source>The terms shown are not those of the quote that was signed. Nothing was changed. Open the quote again and accept the version that you see.</source>
        <translation>The terms shown are not those of the quote that was signed. Nothing was changed. Open the quote again and accept the version that you see.</translation>
    </message>
    <message>
        <source>A member&apos;s receipt for the stored document does not verify. Nothing was changed. Send the document again; another member will store it.</source>
        <translation>A member&apos;s receipt for the stored document does not verify. Nothing was changed. Send the document again; another member will store it.</translation>
    </message>
    <message>
        <source>The transaction is larger than the network accepts. Nothing was changed. Shorten it or divide it into several.</source>
        <translation>The transaction is larger than the network accepts. Nothing was changed. Shorten it or divide it into several.</translation>
    </message>
    <message>
        <source>The electronic signature does not fit the content. Nothing was changed. Sign again on this device; if it happens again, tell your administrator.</source>
        <translation>The electronic signature does not fit the content. Nothing was changed. Sign again on this device; if it happens again, tell your administrator.</translation>
    </message>
    <message>
        <source>This device&apos;s key is not enrolled or was revoked. Nothing was changed. Ask your administrator to enrol the device.</source>
        <translation>This device&apos;s key is not enrolled or was revoked. Nothing was changed. Ask your administrator to enrol the device.</translation>
    </message>
    <message>
        <source>The organization is not known to the ledger. Nothing was changed. Check the party and choose it from the list again.</source>
        <translation>The organization is not known to the ledger. Nothing was changed. Check the party and choose it from the list again.</translation>
    </message>
    <message>
        <source>Only an active member with that task may do this. Nothing was changed. Ask the consortium operator which member is responsible.</source>
        <translation>Only an active member with that task may do this. Nothing was changed. Ask the consortium operator which member is responsible.</translation>
    </message>
    <message>
        <source>No rule of your organization lets you do this. Nothing was changed. Ask somebody with the right role, or an administrator to change the rules.</source>
        <translation>No rule of your organization lets you do this. Nothing was changed. Ask somebody with the right role, or an administrator to change the rules.</translation>
    </message>
    <message>
        <source>The amount is over the limit that your organization&apos;s rules set. Nothing was changed. Lower the amount or ask an administrator to review the limit.</source>
        <translation>The amount is over the limit that your organization&apos;s rules set. Nothing was changed. Lower the amount or ask an administrator to review the limit.</translation>
    </message>
    <message>
        <source>Your organization is not a party to this order or quote. Nothing was changed. Check the number; only the parties can do this.</source>
        <translation>Your organization is not a party to this order or quote. Nothing was changed. Check the number; only the parties can do this.</translation>
    </message>
    <message>
        <source>The maker cannot be the approver of the same action. Nothing was changed. Another person has to approve it.</source>
        <translation>The maker cannot be the approver of the same action. Nothing was changed. Another person has to approve it.</translation>
    </message>
    <message>
        <source>A signature is missing, and this action cannot wait for it. Nothing was changed. Have the person with the full right carry it out.</source>
        <translation>A signature is missing, and this action cannot wait for it. Nothing was changed. Have the person with the full right carry it out.</translation>
    </message>
    <message>
        <source>The organization is suspended. Nothing was changed. Contact the consortium operator.</source>
        <translation>The organization is suspended. Nothing was changed. Contact the consortium operator.</translation>
    </message>
    <message>
        <source>Only the issuer of this currency may do this. Nothing was changed. Send the request to the issuer.</source>
        <translation>Only the issuer of this currency may do this. Nothing was changed. Send the request to the issuer.</translation>
    </message>
    <message>
        <source>You are not entitled to this. Nothing was changed. If you need it for your work, ask an administrator.</source>
        <translation>You are not entitled to this. Nothing was changed. If you need it for your work, ask an administrator.</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation. Nothing was changed. Apply for one, or for its renewal, under KYC.</source>
        <translation>Your organization has no valid KYC attestation. Nothing was changed. Apply for one, or for its renewal, under KYC.</translation>
    </message>
    <message>
        <source>The counterparty has no valid KYC attestation at present. Nothing was changed. It can go on once the attestation is in place.</source>
        <translation>The counterparty has no valid KYC attestation at present. Nothing was changed. It can go on once the attestation is in place.</translation>
    </message>
    <message>
        <source>The free balance does not cover the amount. Nothing was changed. Add funds or lower the amount, then sign again.</source>
        <translation>The free balance does not cover the amount. Nothing was changed. Add funds or lower the amount, then sign again.</translation>
    </message>
    <message>
        <source>The amount would exceed the cap of this currency&apos;s supply. Nothing was changed. Lower the amount or ask the members to raise the cap.</source>
        <translation>The amount would exceed the cap of this currency&apos;s supply. Nothing was changed. Lower the amount or ask the members to raise the cap.</translation>
    </message>
    <message>
        <source>The currency is not known to the ledger. Nothing was changed. Choose one from the list.</source>
        <translation>The currency is not known to the ledger. Nothing was changed. Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no such quote, or you may not see it. Nothing was changed. Check the number or ask the counterparty to send it again.</source>
        <translation>There is no such quote, or you may not see it. Nothing was changed. Check the number or ask the counterparty to send it again.</translation>
    </message>
    <message>
        <source>There is no such order, or you may not see it. Nothing was changed. Check the order number.</source>
        <translation>There is no such order, or you may not see it. Nothing was changed. Check the order number.</translation>
    </message>
    <message>
        <source>The order has no such obligation. Nothing was changed. Open the order again and choose the payment from the list.</source>
        <translation>The order has no such obligation. Nothing was changed. Open the order again and choose the payment from the list.</translation>
    </message>
    <message>
        <source>Nothing of that kind waits for a decision. Nothing was changed. Refresh the inbox; somebody may have decided already.</source>
        <translation>Nothing of that kind waits for a decision. Nothing was changed. Refresh the inbox; somebody may have decided already.</translation>
    </message>
    <message>
        <source>There is no such KYC case, or it is not yours. Nothing was changed. Refresh the list of cases.</source>
        <translation>There is no such KYC case, or it is not yours. Nothing was changed. Refresh the list of cases.</translation>
    </message>
    <message>
        <source>The organization has no such person. Nothing was changed. Check the list of people.</source>
        <translation>The organization has no such person. Nothing was changed. Check the list of people.</translation>
    </message>
    <message>
        <source>There is no such reserved money. Nothing was changed. Open the order again; it may have been released already.</source>
        <translation>There is no such reserved money. Nothing was changed. Open the order again; it may have been released already.</translation>
    </message>
    <message>
        <source>The ledger has no reference rate for this pair. Nothing was changed. Choose another pair or wait for the members&apos; rates.</source>
        <translation>The ledger has no reference rate for this pair. Nothing was changed. Choose another pair or wait for the members&apos; rates.</translation>
    </message>
    <message>
        <source>Both sides are the same organization. Nothing was changed. Choose another counterparty.</source>
        <translation>Both sides are the same organization. Nothing was changed. Choose another counterparty.</translation>
    </message>
    <message>
        <source>The condition for this has not come yet. Nothing was changed. Wait for the event or the date on which it depends.</source>
        <translation>The condition for this has not come yet. Nothing was changed. Wait for the event or the date on which it depends.</translation>
    </message>
    <message>
        <source>A firm quote cannot be withdrawn before its date. Nothing was changed. It ends at its date, or when the buyer declines it.</source>
        <translation>A firm quote cannot be withdrawn before its date. Nothing was changed. It ends at its date, or when the buyer declines it.</translation>
    </message>
    <message>
        <source>The amount is not the one that is owed. Nothing was changed. Take over the amount that the order shows and sign again.</source>
        <translation>The amount is not the one that is owed. Nothing was changed. Take over the amount that the order shows and sign again.</translation>
    </message>
    <message>
        <source>The parties have agreed no fixed rate for this payment. Nothing was changed. Pay in the contract&apos;s currency or agree an amendment.</source>
        <translation>The parties have agreed no fixed rate for this payment. Nothing was changed. Pay in the contract&apos;s currency or agree an amendment.</translation>
    </message>
    <message>
        <source>Too many actions of your organization wait for approval. Nothing was changed. Have some approved or declined first.</source>
        <translation>Too many actions of your organization wait for approval. Nothing was changed. Have some approved or declined first.</translation>
    </message>
    <message>
        <source>Too few members have confirmed that they store the document. Nothing was changed. Send it again when more members can be reached.</source>
        <translation>Too few members have confirmed that they store the document. Nothing was changed. Send it again when more members can be reached.</translation>
    </message>
    <message>
        <source>Afterwards nobody could administer the organization any more. Nothing was changed. Keep two administrators with working keys.</source>
        <translation>Afterwards nobody could administer the organization any more. Nothing was changed. Keep two administrators with working keys.</translation>
    </message>
    <message>
        <source>This step comes after another one. Nothing was changed. Finish the earlier step first.</source>
        <translation>This step comes after another one. Nothing was changed. Finish the earlier step first.</translation>
    </message>
    <message>
        <source>It exists already. Nothing was changed. Open the existing one.</source>
        <translation>It exists already. Nothing was changed. Open the existing one.</translation>
    </message>
    <message>
        <source>It has ended already and cannot be changed any more. Nothing was changed. Refresh the view to see how it ended.</source>
        <translation>It has ended already and cannot be changed any more. Nothing was changed. Refresh the view to see how it ended.</translation>
    </message>
    <message>
        <source>You have approved this already. Nothing was changed. Another person has to give the next signature.</source>
        <translation>You have approved this already. Nothing was changed. Another person has to give the next signature.</translation>
    </message>
    <message>
        <source>This key is in use or was used before. Nothing was changed. Create a new key; a key is never used twice.</source>
        <translation>This key is in use or was used before. Nothing was changed. Create a new key; a key is never used twice.</translation>
    </message>
    <message>
        <source>This payment is settled already. Nothing was changed. There is nothing left to pay; the receipt is in the order.</source>
        <translation>This payment is settled already. Nothing was changed. There is nothing left to pay; the receipt is in the order.</translation>
    </message>
    <message>
        <source>Money is reserved for this payment already. Nothing was changed. Release it first if another source is to pay.</source>
        <translation>Money is reserved for this payment already. Nothing was changed. Release it first if another source is to pay.</translation>
    </message>
    <message>
        <source>The security deposit has been posted already. Nothing was changed. See the order for what is held.</source>
        <translation>The security deposit has been posted already. Nothing was changed. See the order for what is held.</translation>
    </message>
    <message>
        <source>It reached the ledger after its time was over. Nothing was changed. Sign it again if it is still wanted.</source>
        <translation>It reached the ledger after its time was over. Nothing was changed. Sign it again if it is still wanted.</translation>
    </message>
    <message>
        <source>Its end lies farther ahead than the network allows. Nothing was changed. Choose an earlier end and sign again.</source>
        <translation>Its end lies farther ahead than the network allows. Nothing was changed. Choose an earlier end and sign again.</translation>
    </message>
    <message>
        <source>The quote has expired. Nothing was changed. Ask the seller for a new one.</source>
        <translation>The quote has expired. Nothing was changed. Ask the seller for a new one.</translation>
    </message>
    <message>
        <source>Too many actions were signed on this device out of turn. Nothing was changed. Wait until the earlier ones are settled and sign again.</source>
        <translation>Too many actions were signed on this device out of turn. Nothing was changed. Wait until the earlier ones are settled and sign again.</translation>
    </message>
    <message>
        <source>The network found an error of its own and stopped this action; the members were alerted. Nothing was changed. Do not repeat it; ask support first.</source>
        <translation>The network found an error of its own and stopped this action; the members were alerted. Nothing was changed. Do not repeat it; ask support first.</translation>
    </message>
    <message>
        <source>Two certified blocks exclude each other</source>
        <translation>Two certified blocks exclude each other</translation>
    </message>
    <message>
        <source>A proven history was rewritten</source>
        <translation>A proven history was rewritten</translation>
    </message>
    <message>
        <source>EXW Ex Works</source>
        <translation>EXW Ex Works</translation>
    </message>
    <message>
        <source>FCA Free Carrier</source>
        <translation>FCA Free Carrier</translation>
    </message>
    <message>
        <source>FAS Free Alongside Ship</source>
        <translation>FAS Free Alongside Ship</translation>
    </message>
    <message>
        <source>FOB Free On Board</source>
        <translation>FOB Free On Board</translation>
    </message>
    <message>
        <source>CFR Cost and Freight</source>
        <translation>CFR Cost and Freight</translation>
    </message>
    <message>
        <source>CIF Cost, Insurance and Freight</source>
        <translation>CIF Cost, Insurance and Freight</translation>
    </message>
    <message>
        <source>CPT Carriage Paid To</source>
        <translation>CPT Carriage Paid To</translation>
    </message>
    <message>
        <source>CIP Carriage and Insurance Paid To</source>
        <translation>CIP Carriage and Insurance Paid To</translation>
    </message>
    <message>
        <source>DAP Delivered At Place</source>
        <translation>DAP Delivered At Place</translation>
    </message>
    <message>
        <source>DPU Delivered At Place Unloaded</source>
        <translation>DPU Delivered At Place Unloaded</translation>
    </message>
    <message>
        <source>DDP Delivered Duty Paid</source>
        <translation>DDP Delivered Duty Paid</translation>
    </message>
    <message>
        <source>Fill this in; the quote cannot go without it.</source>
        <translation>Fill this in; the quote cannot go without it.</translation>
    </message>
    <message>
        <source>Shorten this text.</source>
        <translation>Shorten this text.</translation>
    </message>
    <message>
        <source>Remove the invisible or control characters.</source>
        <translation>Remove the invisible or control characters.</translation>
    </message>
    <message>
        <source>There are too many items here; remove some.</source>
        <translation>There are too many items here; remove some.</translation>
    </message>
    <message>
        <source>The version number has to count on from the one before.</source>
        <translation>The version number has to count on from the one before.</translation>
    </message>
    <message>
        <source>Seller and buyer have to be different.</source>
        <translation>Seller and buyer have to be different.</translation>
    </message>
    <message>
        <source>An HS code has 6 to 12 digits.</source>
        <translation>An HS code has 6 to 12 digits.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Choose a country from the list.</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Choose a unit from the list.</translation>
    </message>
    <message>
        <source>The quantity has to be above zero.</source>
        <translation>The quantity has to be above zero.</translation>
    </message>
    <message>
        <source>The unit price cannot be negative.</source>
        <translation>The unit price cannot be negative.</translation>
    </message>
    <message>
        <source>The amount is larger than the ledger can carry.</source>
        <translation>The amount is larger than the ledger can carry.</translation>
    </message>
    <message>
        <source>The amount is not quantity times unit price.</source>
        <translation>The amount is not quantity times unit price.</translation>
    </message>
    <message>
        <source>The total is not the sum of the lines.</source>
        <translation>The total is not the sum of the lines.</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>Choose a currency from the list.</translation>
    </message>
    <message>
        <source>Only the 2020 edition of Incoterms is supported.</source>
        <translation>Only the 2020 edition of Incoterms is supported.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>This delivery term takes a shipment period or a delivery date, not both.</source>
        <translation>This delivery term takes a shipment period or a delivery date, not both.</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>The amount has to be above zero.</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to the total.</source>
        <translation>The parts of the payment do not add up to the total.</translation>
    </message>
    <message>
        <source>The number of days is outside what is allowed.</source>
        <translation>The number of days is outside what is allowed.</translation>
    </message>
    <message>
        <source>The fixed rate is not valid or names another pair.</source>
        <translation>The fixed rate is not valid or names another pair.</translation>
    </message>
    <message>
        <source>The validity has to end in the future.</source>
        <translation>The validity has to end in the future.</translation>
    </message>
    <message>
        <source>IMO ship number</source>
        <translation>IMO ship number</translation>
    </message>
    <message>
        <source>IMO company number</source>
        <translation>IMO company number</translation>
    </message>
    <message>
        <source>Fill in the number.</source>
        <translation>Fill in the number.</translation>
    </message>
    <message>
        <source>It holds a character that never occurs in such a number.</source>
        <translation>It holds a character that never occurs in such a number.</translation>
    </message>
    <message>
        <source>It has the wrong number of characters.</source>
        <translation>It has the wrong number of characters.</translation>
    </message>
    <message>
        <source>A letter stands where a digit belongs, or the reverse.</source>
        <translation>A letter stands where a digit belongs, or the reverse.</translation>
    </message>
    <message>
        <source>The country in it does not exist or has no such number.</source>
        <translation>The country in it does not exist or has no such number.</translation>
    </message>
    <message>
        <source>The region code in it does not exist.</source>
        <translation>The region code in it does not exist.</translation>
    </message>
    <message>
        <source>The date in it does not exist.</source>
        <translation>The date in it does not exist.</translation>
    </message>
    <message>
        <source>The check digit does not match; compare it with the original.</source>
        <translation>The check digit does not match; compare it with the original.</translation>
    </message>
    <message>
        <source>This number must not be kept; remove it and ask for a copy with it blacked out.</source>
        <translation>This number must not be kept; remove it and ask for a copy with it blacked out.</translation>
    </message>
    <message>
        <source>The organization code inside it does not check; compare it with the licence.</source>
        <translation>The organization code inside it does not check; compare it with the licence.</translation>
    </message>
    <message>
        <source>It looks like a person&apos;s social security number; ask for the firm&apos;s number.</source>
        <translation>It looks like a person&apos;s social security number; ask for the firm&apos;s number.</translation>
    </message>
    <message>
        <source>Its prefix has not been assigned; compare it with the tax form.</source>
        <translation>Its prefix has not been assigned; compare it with the tax form.</translation>
    </message>
    <message>
        <source>It belongs to a test system, not to a bank in service.</source>
        <translation>It belongs to a test system, not to a bank in service.</translation>
    </message>
    <message>
        <source>It has the old form without a check digit; ask for the current number.</source>
        <translation>It has the old form without a check digit; ask for the current number.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Enter an amount.</translation>
    </message>
    <message>
        <source>Enter digits, with a point before the decimals.</source>
        <translation>Enter digits, with a point before the decimals.</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>The amount cannot be negative.</translation>
    </message>
    <message>
        <source>This currency has fewer decimal places.</source>
        <translation>This currency has fewer decimal places.</translation>
    </message>
    <message>
        <source>Trade clerk</source>
        <translation>Trade clerk</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Compliance officer</translation>
    </message>
    <message>
        <source>Finance staff</source>
        <translation>Finance staff</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The member&apos;s own peer</source>
        <translation>The member&apos;s own peer</translation>
    </message>
    <message>
        <source>Attests KYC</source>
        <translation>Attests KYC</translation>
    </message>
    <message>
        <source>Submits rates</source>
        <translation>Submits rates</translation>
    </message>
    <message>
        <source>Clearing house</source>
        <translation>Clearing house</translation>
    </message>
    <message>
        <source>Issuer of currency</source>
        <translation>Issuer of currency</translation>
    </message>
    <message>
        <source>People, keys and rules</source>
        <translation>People, keys and rules</translation>
    </message>
    <message>
        <source>Quotes and contracts</source>
        <translation>Quotes and contracts</translation>
    </message>
    <message>
        <source>Free payments</source>
        <translation>Free payments</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>Security deposits</translation>
    </message>
    <message>
        <source>Settlement of obligations</source>
        <translation>Settlement of obligations</translation>
    </message>
    <message>
        <source>Conversion as liquidity provider</source>
        <translation>Conversion as liquidity provider</translation>
    </message>
    <message>
        <source>Shipment, receipt and inspection of goods</source>
        <translation>Shipment, receipt and inspection of goods</translation>
    </message>
    <message>
        <source>Submission of rates</source>
        <translation>Submission of rates</translation>
    </message>
    <message>
        <source>Issue and redemption of currency</source>
        <translation>Issue and redemption of currency</translation>
    </message>
    <message>
        <source>Members and ballots</source>
        <translation>Members and ballots</translation>
    </message>
    <message>
        <source>Central bank digital currency (CBDC)</source>
        <translation>Central bank digital currency (CBDC)</translation>
    </message>
    <message>
        <source>Token of a bank deposit</source>
        <translation>Token of a bank deposit</translation>
    </message>
    <message>
        <source>Token issued by a firm</source>
        <translation>Token issued by a firm</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currency pair</source>
        <translation>Currency pair</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>Members of the consortium</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Countered</source>
        <translation>Countered</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined by buyer</source>
        <translation>Declined by buyer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>Pending approval</translation>
    </message>
    <message>
        <source>Expired before approval</source>
        <translation>Expired before approval</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>Money reserved</source>
        <translation>Money reserved</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Security deposit</source>
        <translation>Security deposit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Released to its owner</source>
        <translation>Released to its owner</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Admitted, not yet active</source>
        <translation>Admitted, not yet active</translation>
    </message>
    <message>
        <source>Active member</source>
        <translation>Active member</translation>
    </message>
    <message>
        <source>Suspended member</source>
        <translation>Suspended member</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>Expelled</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Attestation given</source>
        <translation>Attestation given</translation>
    </message>
    <message>
        <source>Not attested</source>
        <translation>Not attested</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Accepted after inspection</source>
        <translation>Accepted after inspection</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Not loaded yet</translation>
    </message>
    <message>
        <source>Proven to exist</source>
        <translation>Proven to exist</translation>
    </message>
    <message>
        <source>Proven not to exist</source>
        <translation>Proven not to exist</translation>
    </message>
    <message>
        <source>Not entitled to see this</source>
        <translation>Not entitled to see this</translation>
    </message>
    <message>
        <source>Legal entity identifier (LEI)</source>
        <translation>Legal entity identifier (LEI)</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>Corporate number (Japan)</source>
        <translation>Corporate number (Japan)</translation>
    </message>
    <message>
        <source>International bank account number (IBAN)</source>
        <translation>International bank account number (IBAN)</translation>
    </message>
    <message>
        <source>Bank identifier (BIC)</source>
        <translation>Bank identifier (BIC)</translation>
    </message>
    <message>
        <source>Resident identity number (China)</source>
        <translation>Resident identity number (China)</translation>
    </message>
    <message>
        <source>Individual number (My Number, Japan)</source>
        <translation>Individual number (My Number, Japan)</translation>
    </message>
    <message>
        <source>Employer identification number (EIN)</source>
        <translation>Employer identification number (EIN)</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Container number</translation>
    </message>
    <message>
        <source>Securities number (ISIN)</source>
        <translation>Securities number (ISIN)</translation>
    </message>
    <message>
        <source>Format valid</source>
        <translation>Format valid</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nothing to look at</translation>
    </message>
    <message>
        <source>Correct amount</source>
        <translation>Correct amount</translation>
    </message>
    <message>
        <source>An approver declined</source>
        <translation>An approver declined</translation>
    </message>
    <message>
        <source>Carried out after approval</source>
        <translation>Carried out after approval</translation>
    </message>
    <message>
        <source>Payment funded in advance</source>
        <translation>Payment funded in advance</translation>
    </message>
    <message>
        <source>1 day %1</source>
        <extracomment>&quot;1 day after receipt of the goods&quot;</extracomment>
        <translation>1 day %1</translation>
    </message>
    <message>
        <source>%1 days %2</source>
        <extracomment>&quot;30 days after receipt of the goods&quot;</extracomment>
        <translation>%1 days %2</translation>
    </message>
    <message>
        <source>%1: done and proven on the ledger.</source>
        <extracomment>%1 is the action&apos;s name, such as &quot;Post deposit&quot;.</extracomment>
        <translation>%1: done and proven on the ledger.</translation>
    </message>
    <message>
        <source>%1: signed. It waits for the next signature.</source>
        <translation>%1: signed. It waits for the next signature.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <extracomment>%2 is a whole sentence that says why.</extracomment>
        <translation>%1: refused. %2</translation>
    </message>
    <message>
        <source>%1: signed and on its way. The page Network will say what becomes of it; do not sign it again.</source>
        <translation>%1: signed and on its way. The page Network will say what becomes of it; do not sign it again.</translation>
    </message>
    <message>
        <source>%1: expired before it reached the ledger. Nothing happened; sign again if it is still wanted.</source>
        <translation>%1: expired before it reached the ledger. Nothing happened; sign again if it is still wanted.</translation>
    </message>
    <message>
        <source>%1: another transaction of this device came first. Look at the history before signing again.</source>
        <translation>%1: another transaction of this device came first. Look at the history before signing again.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, with the space that belongs there.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label and its value.
----------
%1 is what was signed, %2 what became of it: the rest of the sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Member admitted by ballot</source>
        <translation>Member admitted by ballot</translation>
    </message>
    <message>
        <source>Member has become active</source>
        <translation>Member has become active</translation>
    </message>
    <message>
        <source>Member suspended by ballot</source>
        <translation>Member suspended by ballot</translation>
    </message>
    <message>
        <source>Member expelled by ballot</source>
        <translation>Member expelled by ballot</translation>
    </message>
    <message>
        <source>Keys of a member replaced</source>
        <translation>Keys of a member replaced</translation>
    </message>
    <message>
        <source>Parameter changed by ballot</source>
        <translation>Parameter changed by ballot</translation>
    </message>
    <message>
        <source>New rules adopted by ballot</source>
        <translation>New rules adopted by ballot</translation>
    </message>
    <message>
        <source>Ledger halted by ballot</source>
        <translation>Ledger halted by ballot</translation>
    </message>
    <message>
        <source>Ledger resumed by ballot</source>
        <translation>Ledger resumed by ballot</translation>
    </message>
    <message>
        <source>Admit a member</source>
        <translation>Admit a member</translation>
    </message>
    <message>
        <source>Become an active member</source>
        <translation>Become an active member</translation>
    </message>
    <message>
        <source>Suspend a member</source>
        <translation>Suspend a member</translation>
    </message>
    <message>
        <source>Expel a member</source>
        <translation>Expel a member</translation>
    </message>
    <message>
        <source>Replace a member&apos;s keys</source>
        <translation>Replace a member&apos;s keys</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>Change a parameter</translation>
    </message>
    <message>
        <source>Adopt new rules</source>
        <translation>Adopt new rules</translation>
    </message>
    <message>
        <source>Halt the ledger</source>
        <translation>Halt the ledger</translation>
    </message>
    <message>
        <source>Resume the ledger</source>
        <translation>Resume the ledger</translation>
    </message>
    <message>
        <source>The block it refers to is not certified by the present members. Nothing was changed. The peer repeats it with a newer block by itself.</source>
        <translation>The block it refers to is not certified by the present members. Nothing was changed. The peer repeats it with a newer block by itself.</translation>
    </message>
    <message>
        <source>No ballot may set a parameter to this value. Nothing was changed. Choose a value within the range that is shown.</source>
        <translation>No ballot may set a parameter to this value. Nothing was changed. Choose a value within the range that is shown.</translation>
    </message>
    <message>
        <source>Too few members may vote on this, as those concerned have no vote. Nothing was changed. It can be voted on when more members are active.</source>
        <translation>Too few members may vote on this, as those concerned have no vote. Nothing was changed. It can be voted on when more members are active.</translation>
    </message>
    <message>
        <source>The members have halted the ledger. Nothing was changed. Only ballots and evidence are accepted until they resume it.</source>
        <translation>The members have halted the ledger. Nothing was changed. Only ballots and evidence are accepted until they resume it.</translation>
    </message>
    <message>
        <source>The consortium has no such member. Nothing was changed. Choose one from the list of members.</source>
        <translation>The consortium has no such member. Nothing was changed. Choose one from the list of members.</translation>
    </message>
    <message>
        <source>The block it refers to is too old. Nothing was changed. The peer repeats it once it has caught up.</source>
        <translation>The block it refers to is too old. Nothing was changed. The peer repeats it once it has caught up.</translation>
    </message>
    <message>
        <source>A member signed two blocks of one height</source>
        <translation>A member signed two blocks of one height</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>Deputy named</translation>
    </message>
    <message>
        <source>Deputy&apos;s time ended</source>
        <translation>Deputy&apos;s time ended</translation>
    </message>
    <message>
        <source>A deputy signed</source>
        <translation>A deputy signed</translation>
    </message>
    <message>
        <source>Name a deputy or end the time of one</source>
        <translation>Name a deputy or end the time of one</translation>
    </message>
    <message>
        <source>Together with what was signed today, the amount is over the limit that your organization&apos;s rules set for a day. Nothing was changed. Lower the amount, wait until tomorrow (UTC), or ask an administrator to review the limit.</source>
        <translation>Together with what was signed today, the amount is over the limit that your organization&apos;s rules set for a day. Nothing was changed. Lower the amount, wait until tomorrow (UTC), or ask an administrator to review the limit.</translation>
    </message>
    <message>
        <source>Your organization has sent more than one block takes from it. Nothing was changed. It is sent again by itself until it goes through or its time is over.</source>
        <translation>Your organization has sent more than one block takes from it. Nothing was changed. It is sent again by itself until it goes through or its time is over.</translation>
    </message>
    <message>
        <source>Freeze ordered by ballot</source>
        <translation>Freeze ordered by ballot</translation>
    </message>
    <message>
        <source>Freeze lifted by ballot</source>
        <translation>Freeze lifted by ballot</translation>
    </message>
    <message>
        <source>Clawback by the issuer</source>
        <translation>Clawback by the issuer</translation>
    </message>
    <message>
        <source>Order of a court</source>
        <translation>Order of a court</translation>
    </message>
    <message>
        <source>Order of an authority</source>
        <translation>Order of an authority</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Law against money laundering</source>
        <translation>Law against money laundering</translation>
    </message>
    <message>
        <source>Insolvency proceedings</source>
        <translation>Insolvency proceedings</translation>
    </message>
    <message>
        <source>Fraud or theft</source>
        <translation>Fraud or theft</translation>
    </message>
    <message>
        <source>Payment made by mistake</source>
        <translation>Payment made by mistake</translation>
    </message>
    <message>
        <source>Terms of the currency</source>
        <translation>Terms of the currency</translation>
    </message>
    <message>
        <source>Nothing may be sent</source>
        <translation>Nothing may be sent</translation>
    </message>
    <message>
        <source>Nothing may be sent or arrive</source>
        <translation>Nothing may be sent or arrive</translation>
    </message>
    <message>
        <source>Order a freeze</source>
        <translation>Order a freeze</translation>
    </message>
    <message>
        <source>Lift a freeze</source>
        <translation>Lift a freeze</translation>
    </message>
    <message>
        <source>Carry out a clawback</source>
        <translation>Carry out a clawback</translation>
    </message>
    <message>
        <source>Money that would have to move is frozen by an order of the members. Nothing was changed. It can go on when the freeze has ended or was lifted; the order says where to appeal.</source>
        <translation>Money that would have to move is frozen by an order of the members. Nothing was changed. It can go on when the freeze has ended or was lifted; the order says where to appeal.</translation>
    </message>
    <message>
        <source>By a freeze order no money may arrive on the receiver&apos;s account. Nothing was changed. It can go on when the freeze has ended.</source>
        <translation>By a freeze order no money may arrive on the receiver&apos;s account. Nothing was changed. It can go on when the freeze has ended.</translation>
    </message>
    <message>
        <source>The rest of the money is reserved for others and cannot be taken. Nothing was changed. Lower the amount to the free balance.</source>
        <translation>The rest of the money is reserved for others and cannot be taken. Nothing was changed. Lower the amount to the free balance.</translation>
    </message>
    <message>
        <source>This currency was defined without the right to freeze it. Nothing was changed. The right can never be added later.</source>
        <translation>This currency was defined without the right to freeze it. Nothing was changed. The right can never be added later.</translation>
    </message>
    <message>
        <source>This currency was defined without the right of clawback. Nothing was changed. The right can never be added later.</source>
        <translation>This currency was defined without the right of clawback. Nothing was changed. The right can never be added later.</translation>
    </message>
    <message>
        <source>There is no such freeze order in force. Nothing was changed. Check the number; it may have ended or been lifted already.</source>
        <translation>There is no such freeze order in force. Nothing was changed. Check the number; it may have ended or been lifted already.</translation>
    </message>
    <message>
        <source>signed. It waits for more of your people.</source>
        <translation>signed. It waits for more of your people.</translation>
    </message>
    <message>
        <source>your member&apos;s peer has signed. A quorum of members begins the epoch.</source>
        <translation>your member&apos;s peer has signed. A quorum of members begins the epoch.</translation>
    </message>
    <message>
        <source>refused. This peer takes votes of its own member&apos;s people only.</source>
        <translation>refused. This peer takes votes of its own member&apos;s people only.</translation>
    </message>
    <message>
        <source>refused. This device is not yours on the ledger, or it is revoked.</source>
        <translation>refused. This device is not yours on the ledger, or it is revoked.</translation>
    </message>
    <message>
        <source>refused. Your organization&apos;s rules for ballots ask for other roles.</source>
        <translation>refused. Your organization&apos;s rules for ballots ask for other roles.</translation>
    </message>
    <message>
        <source>refused. A block was certified a moment ago: nothing needs deciding.</source>
        <translation>refused. A block was certified a moment ago: nothing needs deciding.</translation>
    </message>
    <message>
        <source>refused. Your member&apos;s peer stands at another block. Wait a moment, then vote again.</source>
        <translation>refused. Your member&apos;s peer stands at another block. Wait a moment, then vote again.</translation>
    </message>
    <message>
        <source>refused. This number has been used or cannot be. Take the next.</source>
        <translation>refused. This number has been used or cannot be. Take the next.</translation>
    </message>
    <message>
        <source>refused. The holder is no active member.</source>
        <translation>refused. The holder is no active member.</translation>
    </message>
    <message>
        <source>refused. A newer vote of yours is known.</source>
        <translation>refused. A newer vote of yours is known.</translation>
    </message>
    <message>
        <source>refused. You voted a moment ago. Wait, then vote again.</source>
        <translation>refused. You voted a moment ago. Wait, then vote again.</translation>
    </message>
    <message>
        <source>refused. Your member does not sign blocks now.</source>
        <translation>refused. Your member does not sign blocks now.</translation>
    </message>
    <message>
        <source>What is shown may be out of date: no new block was proven for some time, or too few members&apos; peers confirm the newest one. Nothing was lost. Wait for the connection before you decide on it.</source>
        <translation>What is shown may be out of date: no new block was proven for some time, or too few members&apos; peers confirm the newest one. Nothing was lost. Wait for the connection before you decide on it.</translation>
    </message>
    <message>
        <source>This is signed already and on its way. Wait until its outcome is shown.</source>
        <translation>This is signed already and on its way. Wait until its outcome is shown.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Too few members&apos; peers confirm the newest block known here (%1, needed: %2), so something may be missing. It goes on by itself once more of them answer.</source>
        <extracomment>%1 and %2 are numbers of members.</extracomment>
        <translation>Too few members&apos; peers confirm the newest block known here (%1, needed: %2), so something may be missing. It goes on by itself once more of them answer.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
    <message>
        <source>All is proven to block %1, and the newest block is %2: what happened in between is on its way.</source>
        <extracomment>%1 and %2 are numbers of blocks.</extracomment>
        <translation>All is proven to block %1, and the newest block is %2: what happened in between is on its way.</translation>
    </message>
    <message>
        <source>Without news</source>
        <translation>Without news</translation>
    </message>
    <message>
        <source>No new block has come for 45 seconds, so what happened since is not known here. It goes on by itself once enough members&apos; peers answer.</source>
        <translation>No new block has come for 45 seconds, so what happened since is not known here. It goes on by itself once enough members&apos; peers answer.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven, so nothing more is taken from this network and something may be missing. Call your consortium before you sign anything.</source>
        <translation>A member&apos;s misconduct was proven, so nothing more is taken from this network and something may be missing. Call your consortium before you sign anything.</translation>
    </message>
    <message>
        <source>The desk has stopped</source>
        <translation>The desk has stopped</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <extracomment>These stand in notes, beside what is shown.</extracomment>
        <translation>not proven yet</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>catching up</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>without news</source>
        <translation>without news</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>the desk has stopped</source>
        <translation>the desk has stopped</translation>
    </message>
    <message>
        <source>Catching up · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>Catching up · block %1 · %2</translation>
    </message>
    <message>
        <source>Not confirmed yet · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>Not confirmed yet · block %1 · %2</translation>
    </message>
    <message>
        <source>Stopped: misconduct was proven</source>
        <extracomment>Proof badge, red.</extracomment>
        <translation>Stopped: misconduct was proven</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinese yuan</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pound sterling</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Hong Kong dollar</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanese yen</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>South Korean won</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapore dollar</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US dollar</translation>
    </message>
    <message>
        <source>Check digit matches</source>
        <translation>Check digit matches</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>It could not be written there: choose another place</source>
        <translation>It could not be written there: choose another place</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Due date fixed</source>
        <translation>Due date fixed</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy, or open it again: it is compared with the ledger, and you can accept what it lacks.</source>
        <translation>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy, or open it again: it is compared with the ledger, and you can accept what it lacks.</translation>
    </message>
    <message>
        <source>%1: not signed. The same was signed before, and what became of it is not known yet. The page Network will say it.</source>
        <translation>%1: not signed. The same was signed before, and what became of it is not known yet. The page Network will say it.</translation>
    </message>
    <message>
        <source>Sign a second time: %1</source>
        <extracomment>Title of a sheet; %1 is what is signed, such as &quot;Pay USD 10.00&quot;.</extracomment>
        <translation>Sign a second time: %1</translation>
    </message>
    <message>
        <source>The same was signed on this computer before, and what became of it is not known yet: it may still be carried out. If you sign a second time, both may be carried out.</source>
        <translation>The same was signed on this computer before, and what became of it is not known yet: it may still be carried out. If you sign a second time, both may be carried out.</translation>
    </message>
    <message>
        <source>I want it a second time, even if both are carried out</source>
        <extracomment>Box on that sheet; nothing is signed unless it is ticked.</extracomment>
        <translation>I want it a second time, even if both are carried out</translation>
    </message>
    <message>
        <source>Signed before</source>
        <extracomment>Label: what was signed and did not end yet.</extracomment>
        <translation>Signed before</translation>
    </message>
    <message>
        <source>Can be carried out until</source>
        <extracomment>Label: until when that can still be carried out.</extracomment>
        <translation>Can be carried out until</translation>
    </message>
    <message>
        <source>It takes more steps than one attempt may. Nothing was signed. Try again: it goes on where it stopped.</source>
        <translation>It takes more steps than one attempt may. Nothing was signed. Try again: it goes on where it stopped.</translation>
    </message>
    <message>
        <source>These words are no recovery phrase. Nothing was changed. Compare each with what was written down.</source>
        <translation>These words are no recovery phrase. Nothing was changed. Compare each with what was written down.</translation>
    </message>
    <message>
        <source>This is not a consortium file. Nothing was changed. Take it from somebody you trust.</source>
        <translation>This is not a consortium file. Nothing was changed. Take it from somebody you trust.</translation>
    </message>
    <message>
        <source>The keys were proven for another organization, person or consortium. Nothing was changed. Have the proof made again for this one.</source>
        <translation>The keys were proven for another organization, person or consortium. Nothing was changed. Have the proof made again for this one.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ApplicationPage</name>
    <message>
        <source>Sign and submit…</source>
        <translation>Sign and submit…</translation>
    </message>
    <message>
        <source>Sign and submit the application</source>
        <translation>Sign and submit the application</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ApplicationSide</name>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Before sending</translation>
    </message>
    <message>
        <source>Attesting member</source>
        <translation>Attesting member</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Choose a member</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>This firm has sent no application yet.</source>
        <translation>This firm has sent no application yet.</translation>
    </message>
    <message>
        <source>Not proven yet whether there are applications.</source>
        <translation>Not proven yet whether there are applications.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BalanceCard</name>
    <message>
        <source>Balances</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>&quot;Free&quot; and &quot;Held&quot; are kinds of money in an account: to be spent, and set aside.</extracomment>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>No money here</source>
        <translation>No money here</translation>
    </message>
    <message>
        <source>An issuer or a partner pays it to your organization; it appears here once proven.</source>
        <translation>An issuer or a partner pays it to your organization; it appears here once proven.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Balances appear once peers have proven them.</source>
        <translation>Balances appear once peers have proven them.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BallotCard</name>
    <message>
        <source>Approve and sign</source>
        <translation>Approve and sign</translation>
    </message>
    <message>
        <source>End this ballot</source>
        <translation>End this ballot</translation>
    </message>
    <message>
        <source>Only yeses are counted; a member&apos;s yes counts once its own rules are met. Who is against does not sign.</source>
        <translation>Only yeses are counted; a member&apos;s yes counts once its own rules are met. Who is against does not sign.</translation>
    </message>
    <message>
        <source>You have signed already; your yes counts.</source>
        <translation>You have signed already; your yes counts.</translation>
    </message>
    <message>
        <source>Your organization has no vote on this ballot.</source>
        <translation>Your organization has no vote on this ballot.</translation>
    </message>
    <message>
        <source>Only who proposed it, or a member without whom it cannot pass, can end it. To be against, do not sign.</source>
        <translation>Only who proposed it, or a member without whom it cannot pass, can end it. To be against, do not sign.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BallotList</name>
    <message>
        <source>Open ballots</source>
        <translation>Open ballots</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>Lapses after</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Open ballots are shown once peers have proven your history.</source>
        <translation>Open ballots are shown once peers have proven your history.</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>No ballot is open</translation>
    </message>
    <message>
        <source>A ballot that you or another member proposes appears here until enough have said yes or it lapses.</source>
        <translation>A ballot that you or another member proposes appears here until enough have said yes or it lapses.</translation>
    </message>
    <message>
        <source>Ballots are put to the members of the consortium. What they have decided stands among the decisions.</source>
        <translation>Ballots are put to the members of the consortium. What they have decided stands among the decisions.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CalendarPage</name>
    <message>
        <source>What runs out</source>
        <translation>What runs out</translation>
    </message>
    <message>
        <source>by block time; Enter goes where it is looked after</source>
        <translation>by block time; Enter goes where it is looked after</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>How near</translation>
    </message>
    <message>
        <source>What, and what happens then</source>
        <translation>What, and what happens then</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>What runs out is shown once peers have proven your history.</source>
        <translation>What runs out is shown once peers have proven your history.</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>Nothing runs out</translation>
    </message>
    <message>
        <source>Attestations, deputies, ballots, quotes and what waits for signatures appear here with their last day.</source>
        <translation>Attestations, deputies, ballots, quotes and what waits for signatures appear here with their last day.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CompanyForm</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>as it stands in the register</source>
        <translation>as it stands in the register</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>what is traded, how much, and who answers for it</source>
        <translation>what is traded, how much, and who answers for it</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ConsortiumScreen</name>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Part of the consortium</source>
        <translation>Part of the consortium</translation>
    </message>
    <message>
        <source>Propose a ballot</source>
        <translation>Propose a ballot</translation>
    </message>
    <message>
        <source>No ballot is selected</source>
        <translation>No ballot is selected</translation>
    </message>
    <message>
        <source>Select an open ballot to see what it asks, who has decided and when it ends.</source>
        <translation>Select an open ballot to see what it asks, who has decided and when it ends.</translation>
    </message>
    <message>
        <source>Vote yes: %1</source>
        <extracomment>%1 is what a ballot asks, such as &quot;Suspend Aoba Trading&quot;.</extracomment>
        <translation>Vote yes: %1</translation>
    </message>
    <message>
        <source>Your signature counts as a yes of your organization and cannot be taken back. %1</source>
        <extracomment>%1 says what comes of the ballot, in whole sentences.</extracomment>
        <translation>Your signature counts as a yes of your organization and cannot be taken back. %1</translation>
    </message>
    <message>
        <source>End the ballot: %1</source>
        <translation>End the ballot: %1</translation>
    </message>
    <message>
        <source>The ballot ends for good and nothing is changed.</source>
        <translation>The ballot ends for good and nothing is changed.</translation>
    </message>
    <message>
        <source>Why is it ended?</source>
        <translation>Why is it ended?</translation>
    </message>
    <message>
        <source>Propose: %1</source>
        <translation>Propose: %1</translation>
    </message>
    <message>
        <source>It is put to all members and counts as your yes. %1</source>
        <translation>It is put to all members and counts as your yes. %1</translation>
    </message>
    <message>
        <source>Votes for so far</source>
        <translation>Votes for so far</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Freezes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>Parameters, currencies</source>
        <translation>Parameters, currencies</translation>
    </message>
    <message>
        <source>Once enough of your people have voted for the very same, your member&apos;s peer leaves the present epoch for good and says so to the others. It cannot be taken back.</source>
        <translation>Once enough of your people have voted for the very same, your member&apos;s peer leaves the present epoch for good and says so to the others. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Block order</source>
        <translation>Block order</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ConvertWay</name>
    <message>
        <source>Liquidity provider</source>
        <translation>Liquidity provider</translation>
    </message>
    <message>
        <source>Choose who converts</source>
        <translation>Choose who converts</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>We give</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source of the rate</translation>
    </message>
    <message>
        <source>such as the bank&apos;s offer and its number</source>
        <translation>such as the bank&apos;s offer and its number</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CurrencyForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>such as USD-BANK</source>
        <translation>such as USD-BANK</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Decimal places</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Choose a kind</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>Most that may be issued</translation>
    </message>
    <message>
        <source>empty: without a cap</source>
        <translation>empty: without a cap</translation>
    </message>
    <message>
        <source>The members may freeze it by ballot</source>
        <translation>The members may freeze it by ballot</translation>
    </message>
    <message>
        <source>The issuer may claw it back</source>
        <translation>The issuer may claw it back</translation>
    </message>
    <message>
        <source>Both rights are fixed here for ever, given or not, so that nobody who holds the currency is surprised later. Code, places and cap never change either.</source>
        <translation>Both rights are fixed here for ever, given or not, so that nobody who holds the currency is surprised later. Code, places and cap never change either.</translation>
    </message>
    <message>
        <source>Your organization is the issuer. It takes your organization&apos;s yes by its own rules on issuing, and the members&apos; quorum.</source>
        <translation>Your organization is the issuer. It takes your organization&apos;s yes by its own rules on issuing, and the members&apos; quorum.</translation>
    </message>
    <message>
        <source>Only a member with the task of issuing, or a firm whose KYC attestation is valid, can have a currency defined.</source>
        <translation>Only a member with the task of issuing, or a firm whose KYC attestation is valid, can have a currency defined.</translation>
    </message>
    <message>
        <source>There is a currency with this code already.</source>
        <translation>There is a currency with this code already.</translation>
    </message>
    <message>
        <source>Give the name by which people know it.</source>
        <translation>Give the name by which people know it.</translation>
    </message>
    <message>
        <source>Choose the kind.</source>
        <translation>Choose the kind.</translation>
    </message>
    <message>
        <source>Leave it empty for no cap.</source>
        <translation>Leave it empty for no cap.</translation>
    </message>
    <message>
        <source>3 to 12 of A–Z, 0–9, hyphen.</source>
        <translation>3 to 12 of A–Z, 0–9, hyphen.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DayTable</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 per euro</source>
        <extracomment>%1 is a currency: JPY per euro</extracomment>
        <translation>%1 per euro</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>Exact value</translation>
    </message>
    <message>
        <source>Published days</source>
        <translation>Published days</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DecisionPanel</name>
    <message>
        <source>Before approval</source>
        <translation>Before approval</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Level of the review</source>
        <translation>Level of the review</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>Valid until the end of</source>
        <translation>Valid until the end of</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>Valid in</translation>
    </message>
    <message>
        <source>Tell the applicant the reason</source>
        <translation>Tell the applicant the reason</translation>
    </message>
    <message>
        <source>If you refuse: the applicant sees &quot;not attested&quot; and the reason that you write.</source>
        <translation>If you refuse: the applicant sees &quot;not attested&quot; and the reason that you write.</translation>
    </message>
    <message>
        <source>If you refuse: the applicant sees &quot;not attested&quot; and nothing else. The reason stays sealed for this firm.</source>
        <translation>If you refuse: the applicant sees &quot;not attested&quot; and nothing else. The reason stays sealed for this firm.</translation>
    </message>
    <message>
        <source>Names in both scripts</source>
        <translation>Names in both scripts</translation>
    </message>
    <message>
        <source>Identifiers hold</source>
        <translation>Identifiers hold</translation>
    </message>
    <message>
        <source>Owners settled</source>
        <translation>Owners settled</translation>
    </message>
    <message>
        <source>Licence or register extract is there</source>
        <translation>Licence or register extract is there</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>A name is missing</translation>
    </message>
    <message>
        <source>An identifier does not hold</source>
        <translation>An identifier does not hold</translation>
    </message>
    <message>
        <source>Owners are not settled</source>
        <translation>Owners are not settled</translation>
    </message>
    <message>
        <source>No licence or register extract</source>
        <translation>No licence or register extract</translation>
    </message>
    <message>
        <source>This dossier has another form: check it by hand.</source>
        <translation>This dossier has another form: check it by hand.</translation>
    </message>
    <message>
        <source>A second person approves after you</source>
        <translation>A second person approves after you</translation>
    </message>
    <message>
        <source>A decision waits for the second person</source>
        <translation>A decision waits for the second person</translation>
    </message>
    <message>
        <source>Simplified check, where the risk is low.</source>
        <translation>Simplified check, where the risk is low.</translation>
    </message>
    <message>
        <source>Standard check.</source>
        <translation>Standard check.</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD), where the risk is high.</source>
        <translation>Enhanced due diligence (EDD), where the risk is high.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositDetail</name>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Open order</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositRow</name>
    <message>
        <source>Percentage or amount: %1</source>
        <translation>Percentage or amount: %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositsScreen</name>
    <message>
        <source>Security deposits</source>
        <translation>Security deposits</translation>
    </message>
    <message>
        <source>Held on the ledger until the contract is performed; never part of the price</source>
        <translation>Held on the ledger until the contract is performed; never part of the price</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</translation>
    </message>
    <message>
        <source>Which deposits</source>
        <translation>Which deposits</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Deposit of</source>
        <translation>Deposit of</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Acts next</source>
        <translation>Acts next</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>No peer has proven the list of deposits. It appears as soon as one does; nothing is lost.</source>
        <translation>No peer has proven the list of deposits. It appears as soon as one does; nothing is lost.</translation>
    </message>
    <message>
        <source>No deposit is in this state</source>
        <translation>No deposit is in this state</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>Choose All to see the others.</translation>
    </message>
    <message>
        <source>No deposits</source>
        <translation>No deposits</translation>
    </message>
    <message>
        <source>No order asks for a security deposit. It is agreed in the quote. Proven: nothing is missing here.</source>
        <translation>No order asks for a security deposit. It is agreed in the quote. Proven: nothing is missing here.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DeputyForm</name>
    <message>
        <source>Until the end of</source>
        <translation>Until the end of</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>Name the deputy</translation>
    </message>
    <message>
        <source>End the deputy&apos;s time</source>
        <translation>End the deputy&apos;s time</translation>
    </message>
    <message>
        <source>Choose who stands in.</source>
        <translation>Choose who stands in.</translation>
    </message>
    <message>
        <source>Stands in as deputy</source>
        <translation>Stands in as deputy</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>First day of a deputy&apos;s time.</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>In these roles</source>
        <translation>In these roles</translation>
    </message>
    <message>
        <source>A deputy needs at least one role.</source>
        <translation>A deputy needs at least one role.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DeviceList</name>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>No device is enrolled yet, so this person can sign nothing.</source>
        <translation>No device is enrolled yet, so this person can sign nothing.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DocumentsEditor</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>encrypted in the vault, sealed for the attesting member</source>
        <translation>encrypted in the vault, sealed for the attesting member</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Add documents…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>Or drop them here: PDF, PNG or JPEG, up to %1 each. Never the side of a card with a My Number.</source>
        <translation>Or drop them here: PDF, PNG or JPEG, up to %1 each. Never the side of a card with a My Number.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG are taken; this file is something else inside.</source>
        <translation>Only PDF, PNG and JPEG are taken; this file is something else inside.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>The file is larger than %1.</translation>
    </message>
    <message>
        <source>What %1 shows</source>
        <translation>What %1 shows</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DossierView</name>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>sealed by the applicant; this program never opens them</source>
        <translation>sealed by the applicant; this program never opens them</translation>
    </message>
    <message>
        <source>The dossier names no documents.</source>
        <translation>The dossier names no documents.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved as %1; its bytes are those of the dossier.</source>
        <translation>Saved as %1; its bytes are those of the dossier.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>Save %1 as</translation>
    </message>
    <message>
        <source>Only its hash is in the dossier; ask the applicant for it.</source>
        <translation>Only its hash is in the dossier; ask the applicant for it.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EditorSide</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EpochCard</name>
    <message>
        <source>Another epoch</source>
        <translation>Another epoch</translation>
    </message>
    <message>
        <source>decided beside the ledger</source>
        <translation>decided beside the ledger</translation>
    </message>
    <message>
        <source>Nothing needs deciding</source>
        <translation>Nothing needs deciding</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Who may decide this is shown once peers have proven the members.</source>
        <translation>Who may decide this is shown once peers have proven the members.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Number of the epoch</source>
        <translation>Number of the epoch</translation>
    </message>
    <message>
        <source>Kept beyond the certified blocks</source>
        <translation>Kept beyond the certified blocks</translation>
    </message>
    <message>
        <source>Block to keep</source>
        <translation>Block to keep</translation>
    </message>
    <message>
        <source>What the operator can do instead</source>
        <translation>What the operator can do instead</translation>
    </message>
    <message>
        <source>On the machine of your member&apos;s peer, with the path of its own configuration. It has the same effect as the vote of enough of your people.</source>
        <translation>On the machine of your member&apos;s peer, with the path of its own configuration. It has the same effect as the vote of enough of your people.</translation>
    </message>
    <message>
        <source>Command for the operator</source>
        <translation>Command for the operator</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Vote and sign</source>
        <translation>Vote and sign</translation>
    </message>
    <message>
        <source>Blocks go on. Only when they stand still and cannot go on by themselves do the members&apos; people begin a new epoch here. To move the block order while it works, the operators use the command seabridge-peer epoch.</source>
        <translation>Blocks go on. Only when they stand still and cannot go on by themselves do the members&apos; people begin a new epoch here. To move the block order while it works, the operators use the command seabridge-peer epoch.</translation>
    </message>
    <message>
        <source>If the blocks cannot go on by themselves, a quorum of members begins a new epoch: each leaves the present block order for good and says what it has voted for. Agree with the other members on the number and the holder first.</source>
        <translation>If the blocks cannot go on by themselves, a quorum of members begins a new epoch: each leaves the present block order for good and says what it has voted for. Agree with the other members on the number and the holder first.</translation>
    </message>
    <message>
        <source>Block order held from now on by</source>
        <translation>Block order held from now on by</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EpochPage</name>
    <message>
        <source>Statements of the members</source>
        <translation>Statements of the members</translation>
    </message>
    <message>
        <source>verified here by their signatures</source>
        <translation>verified here by their signatures</translation>
    </message>
    <message>
        <source>What it signed</source>
        <translation>What it signed</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>The members are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>The members are shown once peers have proven them. Nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>Block production</source>
        <translation>Block production</translation>
    </message>
    <message>
        <source>Member and its peer</source>
        <translation>Member and its peer</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FindingList</name>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Nothing: no rule can be met by one person alone or stopped by one absence.</source>
        <translation>Nothing: no rule can be met by one person alone or stopped by one absence.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FreezeForm</name>
    <message>
        <source>Whose money</source>
        <translation>Whose money</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Choose an organization</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Every one that may be frozen</source>
        <translation>Every one that may be frozen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Choose the ground</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>when it is decided</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Until the end of</translation>
    </message>
    <message>
        <source>Where the one frozen can appeal</source>
        <translation>Where the one frozen can appeal</translation>
    </message>
    <message>
        <source>Only money of currencies defined with the right to freeze stays where it is. The one frozen has no vote, hears of it once it is decided, and then reads the legal basis, the reference and where to appeal. A freeze lasts a year at most; longer takes a new ballot.</source>
        <translation>Only money of currencies defined with the right to freeze stays where it is. The one frozen has no vote, hears of it once it is decided, and then reads the legal basis, the reference and where to appeal. A freeze lasts a year at most; longer takes a new ballot.</translation>
    </message>
    <message>
        <source>Choose whose money it is.</source>
        <translation>Choose whose money it is.</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Choose the legal basis.</translation>
    </message>
    <message>
        <source>Name the document.</source>
        <translation>Name the document.</translation>
    </message>
    <message>
        <source>Say where the one frozen is heard.</source>
        <translation>Say where the one frozen is heard.</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>The end has to lie after the beginning.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FreezesPage</name>
    <message>
        <source>Freeze orders</source>
        <translation>Freeze orders</translation>
    </message>
    <message>
        <source>as far as they are proven to this desk</source>
        <translation>as far as they are proven to this desk</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Whose money</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Until the end of</translation>
    </message>
    <message>
        <source>Propose a freeze</source>
        <translation>Propose a freeze</translation>
    </message>
    <message>
        <source>Propose to lift it</source>
        <translation>Propose to lift it</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Freeze orders are shown once peers have proven your history.</source>
        <translation>Freeze orders are shown once peers have proven your history.</translation>
    </message>
    <message>
        <source>No freeze order is known here</source>
        <translation>No freeze order is known here</translation>
    </message>
    <message>
        <source>Orders against organizations that are known here appear as soon as the members have decided them.</source>
        <translation>Orders against organizations that are known here appear as soon as the members have decided them.</translation>
    </message>
    <message>
        <source>If the members freeze money of yours, the order appears here as soon as it is decided, with the legal basis and where you can appeal.</source>
        <translation>If the members freeze money of yours, the order appears here as soon as it is decided, with the legal basis and where you can appeal.</translation>
    </message>
    <message>
        <source>It concerns your organization, which therefore has no vote on it. Appeal to the place named above.</source>
        <translation>It concerns your organization, which therefore has no vote on it. Appeal to the place named above.</translation>
    </message>
    <message>
        <source>Only an active member can propose to lift it.</source>
        <translation>Only an active member can propose to lift it.</translation>
    </message>
    <message>
        <source>It has ended; nothing is frozen by it any more.</source>
        <translation>It has ended; nothing is frozen by it any more.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::GoodsEventForm</name>
    <message>
        <source>When, in %1</source>
        <extracomment>%1 is a zone such as UTC+8</extracomment>
        <translation>When, in %1</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Container number</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Every quote, payment and approval that concerns you will stand here with its proof.</source>
        <translation>Every quote, payment and approval that concerns you will stand here with its proof.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>The history appears once peers have proven it.</source>
        <translation>The history appears once peers have proven it.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>The history cannot be read</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::HomeScreen</name>
    <message>
        <source>Open first item</source>
        <translation>Open first item</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>Money at risk</translation>
    </message>
    <message>
        <source>Next settlements</source>
        <translation>Next settlements</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>Deposits held</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>sorted by what happens first</source>
        <translation>sorted by what happens first</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter opens · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ move · Enter opens · Ctrl+Enter review and sign</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>What waits for you is shown once peers have proven your history. Nothing is lost meanwhile.</source>
        <translation>What waits for you is shown once peers have proven your history. Nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <translation>This device is not enrolled</translation>
    </message>
    <message>
        <source>An administrator of your organization enrols its key; then you can work here.</source>
        <translation>An administrator of your organization enrols its key; then you can work here.</translation>
    </message>
    <message>
        <source>Show the device key</source>
        <translation>Show the device key</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>That is proven complete to block %1.</source>
        <extracomment>%1 is a block number.</extracomment>
        <translation>That is proven complete to block %1.</translation>
    </message>
    <message>
        <source>Write a quote</source>
        <translation>Write a quote</translation>
    </message>
    <message>
        <source>Look at the KYC cases</source>
        <translation>Look at the KYC cases</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>Look at the orders</translation>
    </message>
    <message>
        <source>%1: something may be missing</source>
        <extracomment>%1 is why: &quot;not proven yet&quot;, &quot;without news&quot;.</extracomment>
        <translation>%1: something may be missing</translation>
    </message>
    <message>
        <source>Nothing is known here yet that waits for you.</source>
        <translation>Nothing is known here yet that waits for you.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::KeysForm</name>
    <message>
        <source>What the newcomer hands in</source>
        <translation>What the newcomer hands in</translation>
    </message>
    <message>
        <source>What seabridge-peer rotate printed</source>
        <translation>What seabridge-peer rotate printed</translation>
    </message>
    <message>
        <source>Paste it here, or choose the file.</source>
        <translation>Paste it here, or choose the file.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Choose the newcomer&apos;s file</source>
        <translation>Choose the newcomer&apos;s file</translation>
    </message>
    <message>
        <source>Choose the file with the new keys</source>
        <translation>Choose the file with the new keys</translation>
    </message>
    <message>
        <source>File of the organization to be admitted</source>
        <translation>File of the organization to be admitted</translation>
    </message>
    <message>
        <source>New keys of the own peer</source>
        <translation>New keys of the own peer</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>The newcomer hands in its file: organization, tasks, its peer&apos;s keys with their proof, and addresses. A suspended member comes back the same way.</source>
        <translation>The newcomer hands in its file: organization, tasks, its peer&apos;s keys with their proof, and addresses. A suspended member comes back the same way.</translation>
    </message>
    <message>
        <source>The peer signs with the new keys from the block after the ballot on, and the old ones are revoked for ever. Then: seabridge-peer rotate --use, and a restart of the peer. Compare the keys with what the peer printed.</source>
        <translation>The peer signs with the new keys from the block after the ballot on, and the old ones are revoked for ever. Then: seabridge-peer rotate --use, and a restart of the peer. Compare the keys with what the peer printed.</translation>
    </message>
    <message>
        <source>Paste what the newcomer handed in, or choose its file.</source>
        <translation>Paste what the newcomer handed in, or choose its file.</translation>
    </message>
    <message>
        <source>Paste what the peer printed, or choose the file.</source>
        <translation>Paste what the peer printed, or choose the file.</translation>
    </message>
    <message>
        <source>This is not a newcomer&apos;s file: %1</source>
        <extracomment>%1 is a technical place in English, such as &quot;peer.signing: not 32 bytes&quot;.</extracomment>
        <translation>This is not a newcomer&apos;s file: %1</translation>
    </message>
    <message>
        <source>This is not what seabridge-peer rotate prints: %1</source>
        <translation>This is not what seabridge-peer rotate prints: %1</translation>
    </message>
    <message>
        <source>The proof of the keys is for another organization or another network.</source>
        <translation>The proof of the keys is for another organization or another network.</translation>
    </message>
    <message>
        <source>Your organization is no member, so it has no peer.</source>
        <translation>Your organization is no member, so it has no peer.</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is what it is before the change.</extracomment>
        <translation>now %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::KycScreen</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Own application</source>
        <translation>Own application</translation>
    </message>
    <message>
        <source>Side of KYC</source>
        <translation>Side of KYC</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::LinesCard</name>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>paste from a spreadsheet with Ctrl+V</source>
        <translation>paste from a spreadsheet with Ctrl+V</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Duplicate the line</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Move the line up</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Move the line down</translation>
    </message>
    <message>
        <source>Duplicate the line (Ctrl+D)</source>
        <translation>Duplicate the line (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>Remove the line (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Move the line up (Alt+Up)</source>
        <translation>Move the line up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the line down (Alt+Down)</source>
        <translation>Move the line down (Alt+Down)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>Lines of the quote</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::LockFields</name>
    <message>
        <source>Rate lock: settle in another currency at an agreed rate</source>
        <translation>Rate lock: settle in another currency at an agreed rate</translation>
    </message>
    <message>
        <source>Rate lock</source>
        <translation>Rate lock</translation>
    </message>
    <message>
        <source>Rate of the day</source>
        <translation>Rate of the day</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Take the imported rate of that day</source>
        <translation>Take the imported rate of that day</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>Base currency</translation>
    </message>
    <message>
        <source>Quote currency</source>
        <translation>Quote currency</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::MatchWay</name>
    <message>
        <source>Against their payment</source>
        <translation>Against their payment</translation>
    </message>
    <message>
        <source>The creditor owes us nothing in another currency, so there is no payment to set against this one.</source>
        <translation>The creditor owes us nothing in another currency, so there is no payment to set against this one.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::MemberCard</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>they keep the ledger together</source>
        <translation>they keep the ledger together</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Newest block</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>The members are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>The members are shown once peers have proven them. Nothing is lost meanwhile.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::NetworkScreen</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Copy device key</source>
        <translation>Copy device key</translation>
    </message>
    <message>
        <source>The device&apos;s public key is on the clipboard.</source>
        <translation>The device&apos;s public key is on the clipboard.</translation>
    </message>
    <message>
        <source>none: the vault is locked or has not been made yet</source>
        <translation>none: the vault is locked or has not been made yet</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>What is proven</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Public signing key of this device, to be compared by people</source>
        <translation>Public signing key of this device, to be compared by people</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OrderList</name>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 of %2 orders</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Search orders</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Which orders</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open</source>
        <translation>↑ ↓ move · Enter open</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Tracing %1</source>
        <translation>Tracing %1</translation>
    </message>
    <message>
        <source>The order and its whole history are fetched and proven.</source>
        <translation>The order and its whole history are fetched and proven.</translation>
    </message>
    <message>
        <source>Back to all orders</source>
        <translation>Back to all orders</translation>
    </message>
    <message>
        <source>This order is not in the list</source>
        <translation>This order is not in the list</translation>
    </message>
    <message>
        <source>The number is complete and its check character is right. Tracing asks the network, with proof, whether there is such an order.</source>
        <translation>The number is complete and its check character is right. Tracing asks the network, with proof, whether there is such an order.</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>Trace %1</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>No peer has proven the list of orders. It appears as soon as one does; nothing is lost.</source>
        <translation>No peer has proven the list of orders. It appears as soon as one does; nothing is lost.</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>No order fits</translation>
    </message>
    <message>
        <source>Search by another part of the number or name, or show all orders.</source>
        <translation>Search by another part of the number or name, or show all orders.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>An order comes into being when a quote is accepted. Proven: nothing is missing here.</source>
        <translation>An order comes into being when a quote is accepted. Proven: nothing is missing here.</translation>
    </message>
    <message>
        <source>%1 of 1 order</source>
        <translation>%1 of 1 order</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 order</translation>
    </message>
    <message>
        <source>Order number or company</source>
        <translation>Order number or company</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OrderPage</name>
    <message>
        <source>All orders</source>
        <translation>All orders</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Copy the order number</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>How the way of the goods is shown</source>
        <translation>How the way of the goods is shown</translation>
    </message>
    <message>
        <source>Enter opens an unpaid one in Settlement</source>
        <translation>Enter opens an unpaid one in Settlement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>Security deposits</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Payments or goods of the order</source>
        <translation>Payments or goods of the order</translation>
    </message>
    <message>
        <source>The quote is being opened</source>
        <translation>The quote is being opened</translation>
    </message>
    <message>
        <source>The goods cannot be read here</source>
        <translation>The goods cannot be read here</translation>
    </message>
    <message>
        <source>They stand in the sealed quote. This desk cannot open it, or no peer answered in time; open the quote to learn why.</source>
        <translation>They stand in the sealed quote. This desk cannot open it, or no peer answered in time; open the quote to learn why.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OutcomeList</name>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>signed here, ended later</source>
        <extracomment>Beside the title: the list has what was signed on this computer and ended later.</extracomment>
        <translation>signed here, ended later</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: takes this line off the list, for it has been read.</extracomment>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OwnersEditor</name>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>everybody who holds, votes or controls, down to the person</source>
        <translation>everybody who holds, votes or controls, down to the person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>In Latin letters</translation>
    </message>
    <message>
        <source>Held through</source>
        <translation>Held through</translation>
    </message>
    <message>
        <source>Shares %</source>
        <translation>Shares %</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>Votes %</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>In control</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Owner %1: %2</source>
        <translation>Owner %1: %2</translation>
    </message>
    <message>
        <source>Remove owner %1</source>
        <translation>Remove owner %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PartRow</name>
    <message>
        <source>Share of part %1</source>
        <translation>Share of part %1</translation>
    </message>
    <message>
        <source>Days of part %1</source>
        <translation>Days of part %1</translation>
    </message>
    <message>
        <source>Percentage or amount of part %1</source>
        <translation>Percentage or amount of part %1</translation>
    </message>
    <message>
        <source>What starts the days of part %1</source>
        <translation>What starts the days of part %1</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>Remove part %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PaymentFields</name>
    <message>
        <source>Payment and deposits</source>
        <translation>Payment and deposits</translation>
    </message>
    <message>
        <source>the last part takes the rest</source>
        <translation>the last part takes the rest</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Deposit, seller</source>
        <translation>Deposit, seller</translation>
    </message>
    <message>
        <source>Deposit, buyer</source>
        <translation>Deposit, buyer</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PaymentPane</name>
    <message>
        <source>How to pay</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>PvP</source>
        <extracomment>payment versus payment, in short</extracomment>
        <translation>PvP</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Open order</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PeerCard</name>
    <message>
        <source>Peers of the consortium</source>
        <translation>Peers of the consortium</translation>
    </message>
    <message>
        <source>they keep the ledger; each belongs to a member</source>
        <translation>they keep the ledger; each belongs to a member</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Newest block</translation>
    </message>
    <message>
        <source>No consortium is open</source>
        <translation>No consortium is open</translation>
    </message>
    <message>
        <source>The peers stand in the consortium file. They appear here once the vault is open.</source>
        <translation>The peers stand in the consortium file. They appear here once the vault is open.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>People and devices</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Approval rules</translation>
    </message>
    <message>
        <source>Part of the administration</source>
        <translation>Part of the administration</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>a new person</translation>
    </message>
    <message>
        <source>The person&apos;s id is on the clipboard.</source>
        <translation>The person&apos;s id is on the clipboard.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Change the roles of %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>It takes effect once your rules on people are met, as a rule by a second administrator.</source>
        <translation>It takes effect once your rules on people are met, as a rule by a second administrator.</translation>
    </message>
    <message>
        <source>The person can sign nothing until a device is enrolled. It takes effect once your rules on people are met.</source>
        <translation>The person can sign nothing until a device is enrolled. It takes effect once your rules on people are met.</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 has left</translation>
    </message>
    <message>
        <source>All roles end and no signature of this person counts any more, for good. Who comes back is added as a new person.</source>
        <translation>All roles end and no signature of this person counts any more, for good. Who comes back is added as a new person.</translation>
    </message>
    <message>
        <source>none: has left</source>
        <translation>none: has left</translation>
    </message>
    <message>
        <source>Revoke a device of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Revoke a device of %1</translation>
    </message>
    <message>
        <source>Nothing that this device signs counts any more, for good. What it holds is not wiped.</source>
        <translation>Nothing that this device signs counts any more, for good. What it holds is not wiped.</translation>
    </message>
    <message>
        <source>This is the device that you are working on: once it is revoked, you can sign nothing here any more.</source>
        <translation>This is the device that you are working on: once it is revoked, you can sign nothing here any more.</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>Device key</translation>
    </message>
    <message>
        <source>Enrol a device for %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Enrol a device for %1</translation>
    </message>
    <message>
        <source>Whoever holds this device signs as this person. Compare the key with the one that the device shows.</source>
        <translation>Whoever holds this device signs as this person. Compare the key with the one that the device shows.</translation>
    </message>
    <message>
        <source>Name a deputy for %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Name a deputy for %1</translation>
    </message>
    <message>
        <source>End the deputy&apos;s time of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>End the deputy&apos;s time of %1</translation>
    </message>
    <message>
        <source>The deputy&apos;s signature counts in these roles until then. What the person signs too is not counted twice.</source>
        <translation>The deputy&apos;s signature counts in these roles until then. What the person signs too is not counted twice.</translation>
    </message>
    <message>
        <source>From then on nobody signs in this person&apos;s place.</source>
        <translation>From then on nobody signs in this person&apos;s place.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Change the approval rules</source>
        <translation>Change the approval rules</translation>
    </message>
    <message>
        <source>The new rules decide as soon as the present ones on people, keys and rules are met.</source>
        <translation>The new rules decide as soon as the present ones on people, keys and rules are met.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PersonCard</name>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>Name, kept in this vault only</source>
        <translation>Name, kept in this vault only</translation>
    </message>
    <message>
        <source>the ledger holds no names of people</source>
        <translation>the ledger holds no names of people</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copy the id</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Add and sign</source>
        <translation>Add and sign</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Change the roles</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <extracomment>Button: opens what a person signs when somebody has left the organization.</extracomment>
        <translation>Mark as left…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>On the new device enter this person&apos;s id, copy what it shows, and paste it here. Compare the keys by telephone.</source>
        <translation>On the new device enter this person&apos;s id, copy what it shows, and paste it here. Compare the keys by telephone.</translation>
    </message>
    <message>
        <source>What the device shows</source>
        <translation>What the device shows</translation>
    </message>
    <message>
        <source>Enrol and sign</source>
        <translation>Enrol and sign</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>A person needs at least one role.</translation>
    </message>
    <message>
        <source>These are the present roles.</source>
        <translation>These are the present roles.</translation>
    </message>
    <message>
        <source>Two administrators have to remain, or nobody could change anything.</source>
        <translation>Two administrators have to remain, or nobody could change anything.</translation>
    </message>
    <message>
        <source>Who has left does not come back under this id; add a new person.</source>
        <translation>Who has left does not come back under this id; add a new person.</translation>
    </message>
    <message>
        <source>The member&apos;s own peer: it is run by the consortium&apos;s ballots, not from here.</source>
        <translation>The member&apos;s own peer: it is run by the consortium&apos;s ballots, not from here.</translation>
    </message>
    <message>
        <source>The name is too long or holds invisible characters.</source>
        <translation>The name is too long or holds invisible characters.</translation>
    </message>
    <message>
        <source>Paste what the device shows, or choose its file.</source>
        <translation>Paste what the device shows, or choose its file.</translation>
    </message>
    <message>
        <source>This is not what a new device shows: keys or the proof are missing.</source>
        <translation>This is not what a new device shows: keys or the proof are missing.</translation>
    </message>
    <message>
        <source>The proof is for another person or another network.</source>
        <translation>The proof is for another person or another network.</translation>
    </message>
    <message>
        <source>Keys of the new device</source>
        <translation>Keys of the new device</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PlainWay</name>
    <message>
        <source>Paid in</source>
        <translation>Paid in</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PolicyPage</name>
    <message>
        <source>Approval rules</source>
        <translation>Approval rules</translation>
    </message>
    <message>
        <source>top to bottom; the first match applies</source>
        <translation>top to bottom; the first match applies</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>What is decided, and who has to sign</source>
        <translation>What is decided, and who has to sign</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a rule up in the order.</extracomment>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a rule down in the order.</extracomment>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>The rules are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>The rules are shown once peers have proven them. Nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>These rules are in force.</translation>
    </message>
    <message>
        <source>Changed here, and not in force before it is signed.</source>
        <translation>Changed here, and not in force before it is signed.</translation>
    </message>
    <message>
        <source>The rules in force have changed meanwhile: discard your changes, and look again.</source>
        <translation>The rules in force have changed meanwhile: discard your changes, and look again.</translation>
    </message>
    <message>
        <source>A policy needs at least one rule.</source>
        <translation>A policy needs at least one rule.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Complete to block</source>
        <translation>Complete to block</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Block time</translation>
    </message>
    <message>
        <source>no member yet</source>
        <translation>no member yet</translation>
    </message>
    <message>
        <source>Peers connected</source>
        <translation>Peers connected</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 connected peers of %2 members.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>not proven yet</translation>
    </message>
    <message>
        <source>Simulated consortium: no real money and no real firms.</source>
        <translation>Simulated consortium: no real money and no real firms.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <extracomment>Which members&apos; peers confirm that the newest block is the newest.</extracomment>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Known to block</source>
        <extracomment>Instead of &quot;Complete to block&quot;, where something newer may be missing.</extracomment>
        <translation>Known to block</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ProposalCard</name>
    <message>
        <source>New ballot</source>
        <translation>New ballot</translation>
    </message>
    <message>
        <source>What the members should decide</source>
        <translation>What the members should decide</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Reason, read by all members</source>
        <translation>Reason, read by all members</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Choose a member</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose the member whom it concerns.</source>
        <translation>Choose the member whom it concerns.</translation>
    </message>
    <message>
        <source>Say why; the other members decide by it.</source>
        <translation>Say why; the other members decide by it.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>A whole number is needed.</translation>
    </message>
    <message>
        <source>It has to lie within %1.</source>
        <extracomment>%1 is a range such as &quot;1 s to 30 s&quot;.</extracomment>
        <translation>It has to lie within %1.</translation>
    </message>
    <message>
        <source>That is the present value.</source>
        <translation>That is the present value.</translation>
    </message>
    <message>
        <source>Now %1, possible %2. What it means: %3.</source>
        <extracomment>%1 is a value with its unit, %2 a range, %3 says what the parameter is for.</extracomment>
        <translation>Now %1, possible %2. What it means: %3.</translation>
    </message>
    <message>
        <source>A suspended member&apos;s peer signs no blocks and it has no vote, until it is admitted anew. The one concerned does not vote on it.</source>
        <translation>A suspended member&apos;s peer signs no blocks and it has no vote, until it is admitted anew. The one concerned does not vote on it.</translation>
    </message>
    <message>
        <source>While the ledger is halted, nothing but ballots, refusals and evidence can be signed by anybody.</source>
        <translation>While the ledger is halted, nothing but ballots, refusals and evidence can be signed by anybody.</translation>
    </message>
    <message>
        <source>The ledger is halted. This ends the halt.</source>
        <translation>The ledger is halted. This ends the halt.</translation>
    </message>
    <message>
        <source>All peers have to know the next rules first: one that does not stops there.</source>
        <translation>All peers have to know the next rules first: one that does not stops there.</translation>
    </message>
    <message>
        <source>Only an active member of the consortium can propose a ballot.</source>
        <translation>Only an active member of the consortium can propose a ballot.</translation>
    </message>
    <message>
        <source>The members are not proven yet.</source>
        <translation>The members are not proven yet.</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>Change a parameter</translation>
    </message>
    <message>
        <source>Admit or take back a member</source>
        <translation>Admit or take back a member</translation>
    </message>
    <message>
        <source>Suspend a member</source>
        <translation>Suspend a member</translation>
    </message>
    <message>
        <source>Expel a member</source>
        <translation>Expel a member</translation>
    </message>
    <message>
        <source>Resume the ledger</source>
        <translation>Resume the ledger</translation>
    </message>
    <message>
        <source>Halt the ledger</source>
        <translation>Halt the ledger</translation>
    </message>
    <message>
        <source>Adopt the next rules</source>
        <translation>Adopt the next rules</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>Freeze order</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>Choose the order</translation>
    </message>
    <message>
        <source>Choose the order that should end.</source>
        <translation>Choose the order that should end.</translation>
    </message>
    <message>
        <source>It ends the freeze before its time, as after an appeal. The one frozen has no vote and reads the reason once it is lifted.</source>
        <translation>It ends the freeze before its time, as after an appeal. The one frozen has no vote and reads the reason once it is lifted.</translation>
    </message>
    <message>
        <source>Define a currency</source>
        <translation>Define a currency</translation>
    </message>
    <message>
        <source>Replace our peer&apos;s keys</source>
        <translation>Replace our peer&apos;s keys</translation>
    </message>
    <message>
        <source>Freeze money</source>
        <translation>Freeze money</translation>
    </message>
    <message>
        <source>Lift a freeze</source>
        <translation>Lift a freeze</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuoteEditor</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the list (Esc); the draft is kept</source>
        <translation>Back to the list (Esc); the draft is kept</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as copy</source>
        <translation>Save as copy</translation>
    </message>
    <message>
        <source>Sign and submit…</source>
        <translation>Sign and submit…</translation>
    </message>
    <message>
        <source>Sign and submit (Ctrl+Enter)</source>
        <translation>Sign and submit (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuoteList</name>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>New quote (Ctrl+N)</source>
        <translation>New quote (Ctrl+N)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Which quotes are shown</source>
        <translation>Which quotes are shown</translation>
    </message>
    <message>
        <source>Number or company</source>
        <translation>Number or company</translation>
    </message>
    <message>
        <source>Search quotes by number or company</source>
        <translation>Search quotes by number or company</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Counterparty</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>Waiting for a signature</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuotePage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Copy to a new draft</source>
        <translation>Copy to a new draft</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Counter…</source>
        <translation>Counter…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Show the offer that this one answers</source>
        <translation>Show the offer that this one answers</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuotePaper</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RateFacts</name>
    <message>
        <source>About this rate</source>
        <translation>About this rate</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Which currency is counted for one of which</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>The two numbers per euro that the bank published</extracomment>
        <translation>Published</translation>
    </message>
    <message>
        <source>Exact value</source>
        <extracomment>The exact fraction</extracomment>
        <translation>Exact value</translation>
    </message>
    <message>
        <source>Change shown</source>
        <translation>Change shown</translation>
    </message>
    <message>
        <source>Range shown</source>
        <extracomment>Lowest and highest rate of the part of time that is seen</extracomment>
        <translation>Range shown</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatility</translation>
    </message>
    <message>
        <source>30 days, annualised</source>
        <translation>30 days, annualised</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RateImport</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancel the import</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RatePanel</name>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1Y</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5Y</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All the time there is</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Candles</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>There are no rates of this pair.</source>
        <translation>There are no rates of this pair.</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6M</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RatesScreen</name>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>Import ECB file</source>
        <translation>Import ECB file</translation>
    </message>
    <message>
        <source>Reads eurofxref-hist.zip or its csv; nothing is fetched from the network</source>
        <translation>Reads eurofxref-hist.zip or its csv; nothing is fetched from the network</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>An import is running</translation>
    </message>
    <message>
        <source>No exchange rates yet</source>
        <translation>No exchange rates yet</translation>
    </message>
    <message>
        <source>The European Central Bank publishes the euro reference rates of every working day since 1999 in one file, eurofxref-hist.zip, on the pages of its euro foreign exchange reference rates. Save it on this computer, then import it here.</source>
        <translation>The European Central Bank publishes the euro reference rates of every working day since 1999 in one file, eurofxref-hist.zip, on the pages of its euro foreign exchange reference rates. Save it on this computer, then import it here.</translation>
    </message>
    <message>
        <source>Reading the rates…</source>
        <translation>Reading the rates…</translation>
    </message>
    <message>
        <source>The rates cannot be read</source>
        <translation>The rates cannot be read</translation>
    </message>
    <message>
        <source>Currency pairs</source>
        <translation>Currency pairs</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RemarkFields</name>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>in each language in which the quote is to be read</source>
        <translation>in each language in which the quote is to be read</translation>
    </message>
    <message>
        <source>Language of the remarks</source>
        <translation>Language of the remarks</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ReviewPage</name>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation>Refuse the application</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>Attest…</translation>
    </message>
    <message>
        <source>Give the attestation</source>
        <translation>Give the attestation</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Applications of firms come here by themselves.</source>
        <translation>Applications of firms come here by themselves.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the place of a rule in the policy.</extracomment>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Limit in</source>
        <translation>Limit in</translation>
    </message>
    <message>
        <source>Up to, each time</source>
        <translation>Up to, each time</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>At most in a day</translation>
    </message>
    <message>
        <source>Who has to sign, each a different person</source>
        <translation>Who has to sign, each a different person</translation>
    </message>
    <message>
        <source>Select a rule to change it, or add one.</source>
        <translation>Select a rule to change it, or add one.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>any amount</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>anybody</translation>
    </message>
    <message>
        <source>Say who has to sign.</source>
        <translation>Say who has to sign.</translation>
    </message>
    <message>
        <source>At most eight people can be asked for.</source>
        <translation>At most eight people can be asked for.</translation>
    </message>
    <message>
        <source>At most four roles can be asked for.</source>
        <translation>At most four roles can be asked for.</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>The amount has to be above zero.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RulesPage</name>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>changed by ballot only</source>
        <translation>changed by ballot only</translation>
    </message>
    <message>
        <source>Parameter and what it does</source>
        <translation>Parameter and what it does</translation>
    </message>
    <message>
        <source>Value and range</source>
        <translation>Value and range</translation>
    </message>
    <message>
        <source>Propose another value</source>
        <translation>Propose another value</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Currencies</translation>
    </message>
    <message>
        <source>of the consortium, and those you met</source>
        <translation>of the consortium, and those you met</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>the newest first</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>The members have decided nothing since the consortium was founded.</source>
        <translation>The members have decided nothing since the consortium was founded.</translation>
    </message>
    <message>
        <source>Not proven yet.</source>
        <translation>Not proven yet.</translation>
    </message>
    <message>
        <source>Issuer and cap</source>
        <translation>Issuer and cap</translation>
    </message>
    <message>
        <source>Rights, fixed</source>
        <translation>Rights, fixed</translation>
    </message>
    <message>
        <source>Propose a currency</source>
        <translation>Propose a currency</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SendCard</name>
    <message>
        <source>Send money</source>
        <translation>Send money</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note, read by both</source>
        <translation>Note, read by both</translation>
    </message>
    <message>
        <source>Choose a party</source>
        <translation>Choose a party</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Review and sign</translation>
    </message>
    <message>
        <source>Choose who receives the money.</source>
        <translation>Choose who receives the money.</translation>
    </message>
    <message>
        <source>This organization is suspended and cannot receive money.</source>
        <translation>This organization is suspended and cannot receive money.</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>Choose a currency.</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>The amount has to be above zero.</translation>
    </message>
    <message>
        <source>The note is too long or holds invisible characters.</source>
        <translation>The note is too long or holds invisible characters.</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation, so it cannot pay.</source>
        <translation>Your organization has no valid KYC attestation, so it cannot pay.</translation>
    </message>
    <message>
        <source>This device is not enrolled, so it cannot sign payments.</source>
        <translation>This device is not enrolled, so it cannot sign payments.</translation>
    </message>
    <message>
        <source>There is no account to pay from.</source>
        <translation>There is no account to pay from.</translation>
    </message>
    <message>
        <source>Balances are not proven yet.</source>
        <translation>Balances are not proven yet.</translation>
    </message>
    <message>
        <source>A payment is on its way. The next one can be made once its outcome is known.</source>
        <translation>A payment is on its way. The next one can be made once its outcome is known.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SettlementCard</name>
    <message>
        <source>Next settlements</source>
        <translation>Next settlements</translation>
    </message>
    <message>
        <source>nearest first</source>
        <translation>nearest first</translation>
    </message>
    <message>
        <source>No payments ahead</source>
        <translation>No payments ahead</translation>
    </message>
    <message>
        <source>Nobody owes a payment on an order of yours.</source>
        <translation>Nobody owes a payment on an order of yours.</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>Payments appear once peers have proven the history.</source>
        <translation>Payments appear once peers have proven the history.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SettlementScreen</name>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Payments of all orders that are not settled, by block time</source>
        <translation>Payments of all orders that are not settled, by block time</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Which payments</translation>
    </message>
    <message>
        <source>Payments that are not settled</source>
        <translation>Payments that are not settled</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>No peer has proven the list of payments. It appears as soon as one does; nothing is lost.</source>
        <translation>No peer has proven the list of payments. It appears as soon as one does; nothing is lost.</translation>
    </message>
    <message>
        <source>No payment here</source>
        <translation>No payment here</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>Choose All to see the others.</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Everything is settled</translation>
    </message>
    <message>
        <source>No payment is open, neither ours nor one to us. Proven: nothing is missing here.</source>
        <translation>No payment is open, neither ours nor one to us. Proven: nothing is missing here.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SideCard</name>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Public signing key, to be compared by people</source>
        <translation>Public signing key, to be compared by people</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copy the key</translation>
    </message>
    <message>
        <source>Select an entry of the history to see all it says.</source>
        <translation>Select an entry of the history to see all it says.</translation>
    </message>
    <message>
        <source>Copy the transaction&apos;s number</source>
        <translation>Copy the transaction&apos;s number</translation>
    </message>
    <message>
        <source>The device&apos;s public key is on the clipboard.</source>
        <translation>The device&apos;s public key is on the clipboard.</translation>
    </message>
    <message>
        <source>The transaction&apos;s number is on the clipboard.</source>
        <translation>The transaction&apos;s number is on the clipboard.</translation>
    </message>
    <message>
        <source>none: the vault is locked or has not been made yet</source>
        <translation>none: the vault is locked or has not been made yet</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::StaffList</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>each acts only in the roles that are given here</source>
        <translation>each acts only in the roles that are given here</translation>
    </message>
    <message>
        <source>Person and roles</source>
        <translation>Person and roles</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Not proven yet</translation>
    </message>
    <message>
        <source>The people are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>The people are shown once peers have proven them. Nothing is lost meanwhile.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TaskDetail</name>
    <message>
        <source>Approve and sign</source>
        <translation>Approve and sign</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Your roles may not end what waits; ask an approver.</source>
        <translation>Your roles may not end what waits; ask an approver.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TaskSigning</name>
    <message>
        <source>Approve: %1</source>
        <extracomment>%1 is an action such as &quot;Send a quote Q-17&quot;.</extracomment>
        <translation>Approve: %1</translation>
    </message>
    <message>
        <source>Your signature counts as a yes. If it is the last one that is missing, the action takes effect at once.</source>
        <translation>Your signature counts as a yes. If it is the last one that is missing, the action takes effect at once.</translation>
    </message>
    <message>
        <source>You are the last to sign: it takes effect at once.</source>
        <translation>You are the last to sign: it takes effect at once.</translation>
    </message>
    <message>
        <source>Your signature counts as a yes. Others have to sign after you.</source>
        <translation>Your signature counts as a yes. Others have to sign after you.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <extracomment>Label: the rule of the own organization that says who signs.</extracomment>
        <translation>Approval rule</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>Free balance</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <extracomment>%1 is an action.</extracomment>
        <translation>Return: %1</translation>
    </message>
    <message>
        <source>The action ends and goes back to its maker, who can mend it and submit it again.</source>
        <translation>The action ends and goes back to its maker, who can mend it and submit it again.</translation>
    </message>
    <message>
        <source>What should be mended?</source>
        <translation>What should be mended?</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <extracomment>%1 is an action.</extracomment>
        <translation>Decline: %1</translation>
    </message>
    <message>
        <source>The action ends for good and nothing happens.</source>
        <translation>The action ends for good and nothing happens.</translation>
    </message>
    <message>
        <source>Why is it declined?</source>
        <translation>Why is it declined?</translation>
    </message>
    <message>
        <source>The quote is being opened; the sheet to sign it on follows.</source>
        <translation>The quote is being opened; the sheet to sign it on follows.</translation>
    </message>
    <message>
        <source>The quote cannot be opened here, and nobody signs what cannot be read.</source>
        <translation>The quote cannot be opened here, and nobody signs what cannot be read.</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TermFields</name>
    <message>
        <source>Our number</source>
        <translation>Our number</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Language of the original</translation>
    </message>
    <message>
        <source>Delivery term (Incoterms 2020)</source>
        <translation>Delivery term (Incoterms 2020)</translation>
    </message>
    <message>
        <source>Shipment from</source>
        <translation>Shipment from</translation>
    </message>
    <message>
        <source>Shipment until</source>
        <translation>Shipment until</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Name in any script</source>
        <translation>Name in any script</translation>
    </message>
    <message>
        <source>Latest delivery</source>
        <translation>Latest delivery</translation>
    </message>
    <message>
        <source>Time (yours)</source>
        <translation>Time (yours)</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::WaitBar</name>
    <message>
        <source>Show in the inbox</source>
        <translation>Show in the inbox</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::WalletScreen</name>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>Free balance</translation>
    </message>
    <message>
        <source>Once all who have to sign have signed, the money is the receiver&apos;s. You cannot call it back.</source>
        <translation>Once all who have to sign have signed, the money is the receiver&apos;s. You cannot call it back.</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::DeskRow</name>
    <message>
        <source>Demo desks</source>
        <extracomment>Before the people whose desks the demo has.</extracomment>
        <translation>Demo desks</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::EnrolPage</name>
    <message>
        <source>This device is not enrolled yet</source>
        <translation>This device is not enrolled yet</translation>
    </message>
    <message>
        <source>Looking for this device on the ledger</source>
        <translation>Looking for this device on the ledger</translation>
    </message>
    <message>
        <source>Nothing can be shown before a member has answered with proof.</source>
        <translation>Nothing can be shown before a member has answered with proof.</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copy for the administrator</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Encryption key</translation>
    </message>
    <message>
        <source>Transport key</source>
        <translation>Transport key</translation>
    </message>
    <message>
        <source>An administrator of your organization adds you at People and tells you your person&apos;s id. Enter it here and give back what this page copies. Two administrators sign; then this page ends by itself. Compare all groups of the keys by voice.</source>
        <translation>An administrator of your organization adds you at People and tells you your person&apos;s id. Enter it here and give back what this page copies. Two administrators sign; then this page ends by itself. Compare all groups of the keys by voice.</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>Person&apos;s id</translation>
    </message>
    <message>
        <source>32 digits and letters a to f</source>
        <translation>32 digits and letters a to f</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>A person&apos;s id has 32 digits and letters a to f. An administrator copies it at People.</source>
        <translation>A person&apos;s id has 32 digits and letters a to f. An administrator copies it at People.</translation>
    </message>
    <message>
        <source>Copied. An administrator pastes it at People, at this person.</source>
        <translation>Copied. An administrator pastes it at People, at this person.</translation>
    </message>
    <message>
        <source>Saved. An administrator opens the file at People, at this person.</source>
        <translation>Saved. An administrator opens the file at People, at this person.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>The file could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Keys of this device</source>
        <translation>Keys of this device</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Consortium file</source>
        <translation>Consortium file</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>A new recovery phrase</source>
        <translation>A new recovery phrase</translation>
    </message>
    <message>
        <source>I have a recovery phrase</source>
        <translation>I have a recovery phrase</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Recovery phrase</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>Vault passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Deriving keys and making the encrypted vault.</source>
        <translation>Deriving keys and making the encrypted vault.</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>The vault is closed, the keys are wiped and nothing is synced.</source>
        <translation>The vault is closed, the keys are wiped and nothing is synced.</translation>
    </message>
    <message>
        <source>The vault is closed. In this demo the passphrase is: %1</source>
        <translation>The vault is closed. In this demo the passphrase is: %1</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>Vault passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::MainWindow</name>
    <message>
        <source>Seabridge</source>
        <translation>Seabridge</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::MessagePage</name>
    <message>
        <source>Lock, and open again</source>
        <translation>Lock, and open again</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Opening the vault</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a moment, so that nobody can guess it quickly.</source>
        <translation>The key is being derived from the passphrase. This takes a moment, so that nobody can guess it quickly.</translation>
    </message>
    <message>
        <source>The work has stopped</source>
        <translation>The work has stopped</translation>
    </message>
    <message>
        <source>Looking for this device on the ledger</source>
        <translation>Looking for this device on the ledger</translation>
    </message>
    <message>
        <source>Nothing can be shown before a member has answered with proof.</source>
        <translation>Nothing can be shown before a member has answered with proof.</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::OlderPage</name>
    <message>
        <source>This vault is older than it was</source>
        <translation>This vault is older than it was</translation>
    </message>
    <message>
        <source>It was restored from a backup, or its folder was put back from a copy. It does not know what was signed since, so nothing can be signed with it until it was compared with the ledger and you accept what it lacks.</source>
        <translation>It was restored from a backup, or its folder was put back from a copy. It does not know what was signed since, so nothing can be signed with it until it was compared with the ledger and you accept what it lacks.</translation>
    </message>
    <message>
        <source>What the vault lacks, newest first</source>
        <translation>What the vault lacks, newest first</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>Vault passphrase</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Accept, and open the vault</source>
        <translation>Accept, and open the vault</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::Palette</name>
    <message>
        <source>Search orders, parties, actions</source>
        <translation>Search orders, parties, actions</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::PhrasePage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::PhraseView</name>
    <message>
        <source>Word %1</source>
        <extracomment>%1 is the word&apos;s place in the recovery phrase, from 1.</extracomment>
        <translation>Word %1</translation>
    </message>
    <message>
        <source>This is not the word in that place. Look at what you wrote down.</source>
        <translation>This is not the word in that place. Look at what you wrote down.</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::Rail</name>
    <message>
        <source>Seabridge</source>
        <extracomment>The product&apos;s name: 海桥 in Chinese, 海橋 in Japanese.</extracomment>
        <translation>Seabridge</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::StartPage</name>
    <message>
        <source>The demo could not start</source>
        <translation>The demo could not start</translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation>Starting the demo</translation>
    </message>
    <message>
        <source>Four members&apos; peers start on this computer, and forty-five days of trade between invented firms are played through the real programs. Firms, people and rates are simulated data.</source>
        <translation>Four members&apos; peers start on this computer, and forty-five days of trade between invented firms are played through the real programs. Firms, people and rates are simulated data.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::TopBar</name>
    <message>
        <source>Search orders, parties, actions</source>
        <translation>Search orders, parties, actions</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulated data</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>seabridge::widgets::GoodsTable</name>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>%1 is a currency such as USD.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>Unit price %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Amount %1</translation>
    </message>
</context>
<context>
    <name>seabridge::widgets::Sheet</name>
    <message>
        <source>Type the vault passphrase to sign.</source>
        <translation>Type the vault passphrase to sign.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the signing sheet without signing.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sign (%1)</source>
        <extracomment>%1 is a key combination such as Ctrl+Shift+S.</extracomment>
        <translation>Sign (%1)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>Vault passphrase</translation>
    </message>
    <message>
        <source>Give a reason; the others read it.</source>
        <translation>Give a reason; the others read it.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column on the signing sheet: how it is now.</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Head of the column beside it: how it is once it is signed.</extracomment>
        <translation>Then</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>What is signed</translation>
    </message>
    <message>
        <source>Tick the box if this is what you want.</source>
        <translation>Tick the box if this is what you want.</translation>
    </message>
</context>
</TS>
