<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
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
        <source>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy or follow the steps for restoring a backup.</source>
        <translation>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy or follow the steps for restoring a backup.</translation>
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
        <source>What is shown is out of date because no new block was proven for some time. Nothing was lost. Wait for the connection before you decide on it.</source>
        <translation>What is shown is out of date because no new block was proven for some time. Nothing was lost. Wait for the connection before you decide on it.</translation>
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
        <source>Payment falls due</source>
        <translation>Payment falls due</translation>
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
        <source>Correct</source>
        <translation>Correct</translation>
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
</context>
</TS>
