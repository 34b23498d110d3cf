<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Words</name>
    <message>
        <source>not known to this version</source>
        <translation>この版では不明</translation>
    </message>
    <message>
        <source>Proven complete to block %1 · %2</source>
        <extracomment>Proof badge. %1 is a block number, %2 an age such as &quot;2 s ago&quot;.</extracomment>
        <translation>網羅性証明済み · ブロック%1 · %2</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Not proven yet · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>未証明 · ブロック%1 · %2</translation>
    </message>
    <message>
        <source>Out of date · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>データが古い · ブロック%1 · %2</translation>
    </message>
    <message>
        <source>%1 here · %2 there</source>
        <extracomment>A deadline in the reader&apos;s time zone (%1) and the counterparty&apos;s (%2).</extracomment>
        <translation>当地 %1 · 相手側 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>s, min, h and d are the units second, minute, hour and day.</extracomment>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>The data could not be accepted because part of it is not valid. Nothing was changed. Correct what is marked and try again.</source>
        <translation>一部のデータが正しくないため受け付けられませんでした。何も変更されていません。示された箇所を直して再試行してください。</translation>
    </message>
    <message>
        <source>It is larger than allowed here. Nothing was taken over. Choose something smaller or divide it.</source>
        <translation>大きさが上限を超えています。何も取り込まれていません。小さくするか分割してください。</translation>
    </message>
    <message>
        <source>It was not found. Nothing was changed. Check the number or refresh the list.</source>
        <translation>見つかりませんでした。何も変更されていません。番号を確かめるか、一覧を更新してください。</translation>
    </message>
    <message>
        <source>You are not entitled to see this. Nothing was shown or changed. Ask an administrator if your work needs it.</source>
        <translation>閲覧権限がありません。表示も変更もされていません。業務で必要な場合は管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The content was purged under the retention rule. Its record and hash are kept. Ask the issuer if you need a copy.</source>
        <translation>内容は規定により消去済みです。記録とハッシュ値は残っています。写しが必要な場合は発行者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The program is busy with earlier work. Your entry is kept. Try again in a moment.</source>
        <translation>先の処理で混み合っています。入力は残っています。しばらくして再試行してください。</translation>
    </message>
    <message>
        <source>No answer came in time, so the outcome is not known yet. What you signed is kept and is never carried out twice. Wait for the state to be proven, or try again.</source>
        <translation>時間内に応答がなく、結果はまだ分かりません。署名した内容は残り、二重に実行されることはありません。状態が証明されるのを待つか、再試行してください。</translation>
    </message>
    <message>
        <source>The work was stopped at your request. What was finished before is kept. Start again when you like.</source>
        <translation>ご指示により中止しました。終わった分は残っています。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>The vault passphrase is not right. The vault is unchanged. Type it again; check the keyboard and Caps Lock.</source>
        <translation>保管庫のパスフレーズが違います。保管庫はそのままです。キーボードとCaps Lockを確かめ、入力し直してください。</translation>
    </message>
    <message>
        <source>Stored data is damaged and was not used. The file is left as it is. Restore the newest backup.</source>
        <translation>保存データが壊れているため使用しませんでした。ファイルはそのまま残しています。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved. Everything before it is kept. Free some space and try again.</source>
        <translation>ディスクがいっぱいで、最後の操作は保存されていません。それ以前の内容は残っています。空き容量を増やして再試行してください。</translation>
    </message>
    <message>
        <source>The folder cannot be written to, so the last step was not saved. Everything before it is kept. Check the permissions and try again.</source>
        <translation>フォルダーに書き込めないため、最後の操作は保存されていません。それ以前の内容は残っています。権限を確かめて再試行してください。</translation>
    </message>
    <message>
        <source>The vault is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>保管庫は別のウィンドウまたはプログラムで開かれています。何も変更されていません。そちらを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>The vault was written by a newer version. Nothing was changed. Install that version to open it.</source>
        <translation>保管庫は新しい版のプログラムで書かれています。何も変更されていません。その版を入れて開いてください。</translation>
    </message>
    <message>
        <source>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy or follow the steps for restoring a backup.</source>
        <translation>保管庫が、前回使用したものより古い写しです。二重署名を防ぐため、署名できる状態では開いていません。最新の写しに戻すか、バックアップの復元手順に従ってください。</translation>
    </message>
    <message>
        <source>The self-test found that data would lie on the disk without encryption. Nothing was written. Reinstall the program and do not use this installation.</source>
        <translation>自己診断で、データが暗号化されずに保存されることが分かりました。何も書き込まれていません。この導入環境は使わず、プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>The operating system could not read or write a file. What was saved before is kept. Check the disk and try again.</source>
        <translation>オペレーティングシステムがファイルを読み書きできませんでした。保存済みの内容は残っています。ディスクを確かめて再試行してください。</translation>
    </message>
    <message>
        <source>The vault is locked. Drafts are saved and nothing was signed. Unlock it and try again.</source>
        <translation>保管庫はロックされています。下書きは保存され、何も署名されていません。ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>There is no connection to enough members. Your work is kept here and goes out when the connection is back. Check the network if it lasts.</source>
        <translation>十分な数の会員に接続できません。作業内容はここに残り、接続が戻ると送信されます。続く場合はネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>The member did not prove who it is. Nothing was sent to it. If it lasts, tell the consortium operator.</source>
        <translation>会員が本人であることを証明できませんでした。何も送信していません。続く場合はコンソーシアムの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>A member answered in a way that the rules forbid. Its answer was discarded and other members are asked. There is nothing to do; if it lasts, tell the consortium operator.</source>
        <translation>ある会員の応答が規約に反していたため破棄し、他の会員に問い合わせています。対応は不要です。続く場合はコンソーシアムの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>The claim came without the proof that it needs and was not believed. What is shown stays as last proven. Wait, or try again.</source>
        <translation>必要な証明がないため信用しませんでした。表示は前回証明された内容のままです。待つか、再試行してください。</translation>
    </message>
    <message>
        <source>There is proof that members contradicted themselves. Syncing has stopped and the evidence is kept. Sign nothing more and tell the consortium operator and your compliance officer.</source>
        <translation>会員が矛盾した署名をした証拠があります。同期を止め、証拠を保存しました。これ以上署名せず、コンソーシアムの運営者とコンプライアンス担当者に連絡してください。</translation>
    </message>
    <message>
        <source>What is shown is out of date because no new block was proven for some time. Nothing was lost. Wait for the connection before you decide on it.</source>
        <translation>データが古くなっています。しばらく新しいブロックが証明されていません。失われたものはありません。接続の回復を待って判断してください。</translation>
    </message>
    <message>
        <source>The program found an error of its own and stopped this step. Everything saved before is kept. Restart it and tell support what you did.</source>
        <translation>プログラム自身の誤りが見つかり、この処理を止めました。保存済みの内容は残っています。再起動し、行った操作をサポートに伝えてください。</translation>
    </message>
    <message>
        <source>The member could not read the request. Nothing was sent on. Update the program and try again.</source>
        <translation>会員が要求を読み取れませんでした。何も転送されていません。プログラムを更新して再試行してください。</translation>
    </message>
    <message>
        <source>The member runs an older version that cannot answer this. Nothing was changed. Another member will be asked.</source>
        <translation>会員の版が古く、応答できません。何も変更されていません。別の会員に問い合わせます。</translation>
    </message>
    <message>
        <source>The member says that you are not entitled to see this. Nothing was changed. Ask an administrator if your work needs it.</source>
        <translation>会員によると、閲覧権限がありません。何も変更されていません。業務で必要な場合は管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The member does not have it. Nothing was changed. Another member will be asked.</source>
        <translation>会員はこれを持っていません。何も変更されていません。別の会員に問い合わせます。</translation>
    </message>
    <message>
        <source>The member purged it under the retention rule. The record and its hash are kept. Ask the issuer if you need a copy.</source>
        <translation>会員は規定により消去済みです。記録とハッシュ値は残っています。写しが必要な場合は発行者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The member is busy. Your request is kept and asked again shortly. There is nothing to do.</source>
        <translation>会員が混み合っています。要求は残り、まもなく再送されます。対応は不要です。</translation>
    </message>
    <message>
        <source>The member no longer keeps anything that old. What you have here is kept. Ask a member that keeps the whole history.</source>
        <translation>会員はそこまで古い内容を保存していません。手元の内容は残っています。全履歴を保存する会員に問い合わせてください。</translation>
    </message>
    <message>
        <source>The member is catching up itself. Nothing was changed. Another member will be asked.</source>
        <translation>会員自身が同期中です。何も変更されていません。別の会員に問い合わせます。</translation>
    </message>
    <message>
        <source>The request is larger than the member accepts. Nothing was changed. Divide it and try again.</source>
        <translation>要求が会員の受け付ける大きさを超えています。何も変更されていません。分割して再試行してください。</translation>
    </message>
    <message>
        <source>The member does not keep the order of entries. Nothing was changed. The right member will be asked.</source>
        <translation>会員は順序付けを担当していません。何も変更されていません。担当の会員に問い合わせます。</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <translation>規則により拒否</translation>
    </message>
    <message>
        <source>Organization admitted</source>
        <translation>法人・機関の登録</translation>
    </message>
    <message>
        <source>Roles of a person changed</source>
        <translation>担当者の役割を変更</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>端末を登録</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>端末を失効</translation>
    </message>
    <message>
        <source>Approval rules changed</source>
        <translation>承認規則を変更</translation>
    </message>
    <message>
        <source>New reading key</source>
        <translation>閲覧鍵を追加</translation>
    </message>
    <message>
        <source>Reading key given to a device</source>
        <translation>閲覧鍵を端末に配布</translation>
    </message>
    <message>
        <source>KYC application sent</source>
        <translation>KYCを申請</translation>
    </message>
    <message>
        <source>KYC attestation given</source>
        <translation>KYC適格証明を発行</translation>
    </message>
    <message>
        <source>KYC application refused</source>
        <translation>KYC申請を不承認</translation>
    </message>
    <message>
        <source>Currency defined</source>
        <translation>通貨を定義</translation>
    </message>
    <message>
        <source>Money issued</source>
        <translation>通貨を発行</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Quote opened</source>
        <translation>見積書を発行</translation>
    </message>
    <message>
        <source>Quote declined by buyer</source>
        <translation>買主が見積を辞退</translation>
    </message>
    <message>
        <source>Quote withdrawn</source>
        <translation>見積書を撤回</translation>
    </message>
    <message>
        <source>Counter-offer made</source>
        <translation>カウンターオファー提示</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>見積書を承諾</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>承認を申請</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>承認署名</translation>
    </message>
    <message>
        <source>Declined by the approver</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Approved and carried out</source>
        <translation>承認・実行済み</translation>
    </message>
    <message>
        <source>Approved, then refused by the rules</source>
        <translation>承認後に規則で拒否</translation>
    </message>
    <message>
        <source>Security deposit posted</source>
        <translation>保証金を差入れ</translation>
    </message>
    <message>
        <source>Security deposit returned</source>
        <translation>保証金を返還</translation>
    </message>
    <message>
        <source>Payment falls due</source>
        <translation>支払期日が確定</translation>
    </message>
    <message>
        <source>Payment settled</source>
        <translation>支払を決済</translation>
    </message>
    <message>
        <source>Money reserved for a payment</source>
        <translation>支払のための留保資金</translation>
    </message>
    <message>
        <source>Reserved money released</source>
        <translation>留保資金を解放</translation>
    </message>
    <message>
        <source>Goods event signed</source>
        <translation>商品の受渡記録に署名</translation>
    </message>
    <message>
        <source>Rate submitted by a member</source>
        <translation>会員がレートを提出</translation>
    </message>
    <message>
        <source>Reference rate changed</source>
        <translation>参照レートが変動</translation>
    </message>
    <message>
        <source>KYC applications and attestations</source>
        <translation>KYCの申請と適格証明</translation>
    </message>
    <message>
        <source>after the contract</source>
        <translation>契約成立後</translation>
    </message>
    <message>
        <source>after the date of shipment</source>
        <translation>船積日後</translation>
    </message>
    <message>
        <source>after receipt of the goods</source>
        <translation>受領後</translation>
    </message>
    <message>
        <source>after acceptance on inspection</source>
        <translation>検収後</translation>
    </message>
    <message>
        <source>Admit an organization</source>
        <translation>法人・機関を登録する</translation>
    </message>
    <message>
        <source>Change a person&apos;s roles</source>
        <translation>担当者の役割を変更する</translation>
    </message>
    <message>
        <source>Enrol a device</source>
        <translation>端末を登録する</translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation>端末を失効させる</translation>
    </message>
    <message>
        <source>Change the approval rules</source>
        <translation>承認規則を変更する</translation>
    </message>
    <message>
        <source>Add a reading key</source>
        <translation>閲覧鍵を追加する</translation>
    </message>
    <message>
        <source>Give a device the reading key</source>
        <translation>閲覧鍵を端末に配布する</translation>
    </message>
    <message>
        <source>Apply for a KYC attestation</source>
        <translation>KYC適格証明を申請する</translation>
    </message>
    <message>
        <source>Give a KYC attestation</source>
        <translation>KYC適格証明を発行する</translation>
    </message>
    <message>
        <source>Refuse a KYC application</source>
        <translation>KYC申請を不承認にする</translation>
    </message>
    <message>
        <source>Define a currency</source>
        <translation>通貨を定義する</translation>
    </message>
    <message>
        <source>Issue currency</source>
        <translation>通貨を発行する</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支払う</translation>
    </message>
    <message>
        <source>Send a quote</source>
        <translation>見積書を発行する</translation>
    </message>
    <message>
        <source>Decline a quote</source>
        <translation>見積を辞退する</translation>
    </message>
    <message>
        <source>Withdraw a quote</source>
        <translation>見積書を撤回する</translation>
    </message>
    <message>
        <source>Accept a quote</source>
        <translation>見積書を承諾する</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>承認署名</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Send back for changes</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Post the security deposit</source>
        <translation>保証金を差し入れる</translation>
    </message>
    <message>
        <source>Return the security deposit</source>
        <translation>保証金を返還する</translation>
    </message>
    <message>
        <source>Settle a payment</source>
        <translation>支払を決済する</translation>
    </message>
    <message>
        <source>Settle a payment with conversion</source>
        <translation>両替を伴う支払を決済する</translation>
    </message>
    <message>
        <source>Reserve money for a payment</source>
        <translation>支払資金を留保する</translation>
    </message>
    <message>
        <source>Release reserved money</source>
        <translation>留保資金を解放する</translation>
    </message>
    <message>
        <source>Sign a goods event</source>
        <translation>商品の受渡記録に署名する</translation>
    </message>
    <message>
        <source>Submit a rate</source>
        <translation>レートを提出する</translation>
    </message>
    <message>
        <source>Carry out what is due</source>
        <translation>期限到来分を実行する</translation>
    </message>
    <message>
        <source>Done: it stands in the ledger.</source>
        <translation>完了し、台帳に記録されました。</translation>
    </message>
    <message>
        <source>It is signed and waits for the second signature; the approver sees it in the inbox.</source>
        <translation>署名済みで、承認者の署名を待っています。承認者の「要対応」に表示されます。</translation>
    </message>
    <message>
        <source>The same action was carried out before and had no second effect. There is nothing to do.</source>
        <translation>同じ操作は既に実行されており、二重には反映されません。対応は不要です。</translation>
    </message>
    <message>
        <source>The network could not read the transaction. Nothing was changed. Update the program and try again; if it happens again, tell support.</source>
        <translation>ネットワークがこのトランザクションを読み取れませんでした。何も変更されていません。プログラムを更新して再試行し、繰り返す場合はサポートに連絡してください。</translation>
    </message>
    <message>
        <source>The network does not know this kind of transaction yet. Nothing was changed. Wait until the members have updated, or ask the consortium operator.</source>
        <translation>ネットワークはこの種類のトランザクションにまだ対応していません。何も変更されていません。会員の更新を待つか、コンソーシアムの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The transaction was signed for another network. Nothing was changed. Check which network this vault belongs to and sign again.</source>
        <translation>このトランザクションは別のネットワーク向けに署名されています。何も変更されていません。この保管庫がどのネットワークのものかを確かめ、署名し直してください。</translation>
    </message>
    <message>
        <source>A text is empty, too long or holds invisible characters. Nothing was changed. Correct the text and sign again.</source>
        <translation>空欄、長すぎる、または見えない文字を含む文字列があります。何も変更されていません。文字列を直して署名し直してください。</translation>
    </message>
    <message>
        <source>An amount is zero, negative or larger than the ledger can hold. Nothing was changed. Correct the amount and sign again.</source>
        <translation>金額がゼロか負、または台帳で扱える範囲を超えています。何も変更されていません。金額を直して署名し直してください。</translation>
    </message>
    <message>
        <source>The currency does not fit this action. Nothing was changed. Choose the currency of the order and sign again.</source>
        <translation>通貨がこの操作に合っていません。何も変更されていません。取引の通貨を選び、署名し直してください。</translation>
    </message>
    <message>
        <source>There are more or fewer items than this action allows. Nothing was changed. Change the number of items and sign again.</source>
        <translation>項目の数がこの操作で認められる範囲にありません。何も変更されていません。項目の数を直して署名し直してください。</translation>
    </message>
    <message>
        <source>A key is not usable or its holder was not proven. Nothing was changed. Create a new key on that device and enrol it again.</source>
        <translation>鍵が使用できないか、保有者の証明がありません。何も変更されていません。その端末で新しい鍵を作り、登録し直してください。</translation>
    </message>
    <message>
        <source>A date or time lies outside what is allowed here. Nothing was changed. Correct the date and sign again.</source>
        <translation>日時が認められる範囲の外です。何も変更されていません。日時を直して署名し直してください。</translation>
    </message>
    <message>
        <source>The exchange rate is not a valid rate. Nothing was changed. Enter the rate again as the market writes it and sign again.</source>
        <translation>為替レートが正しくありません。何も変更されていません。市場の表記どおりにレートを入力し直し、署名し直してください。</translation>
    </message>
    <message>
        <source>The terms shown are not those of the quote that was signed. Nothing was changed. Open the quote again and accept the version that you see.</source>
        <translation>示された条件が、署名された見積書の内容と一致しません。何も変更されていません。見積書を開き直し、表示されている版を承諾してください。</translation>
    </message>
    <message>
        <source>A member&apos;s receipt for the stored document does not verify. Nothing was changed. Send the document again; another member will store it.</source>
        <translation>文書の保管を示す会員の受領証を検証できませんでした。何も変更されていません。文書を送り直してください。別の会員が保管します。</translation>
    </message>
    <message>
        <source>The transaction is larger than the network accepts. Nothing was changed. Shorten it or divide it into several.</source>
        <translation>トランザクションがネットワークの上限を超えています。何も変更されていません。内容を短くするか、複数に分けてください。</translation>
    </message>
    <message>
        <source>The electronic signature does not fit the content. Nothing was changed. Sign again on this device; if it happens again, tell your administrator.</source>
        <translation>電子署名が内容と一致しません。何も変更されていません。この端末で署名し直し、繰り返す場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This device&apos;s key is not enrolled or was revoked. Nothing was changed. Ask your administrator to enrol the device.</source>
        <translation>この端末の鍵は登録されていないか、失効しています。何も変更されていません。管理者に端末の登録を依頼してください。</translation>
    </message>
    <message>
        <source>The organization is not known to the ledger. Nothing was changed. Check the party and choose it from the list again.</source>
        <translation>この法人・機関は台帳にありません。何も変更されていません。相手を確かめ、一覧から選び直してください。</translation>
    </message>
    <message>
        <source>Only an active member with that task may do this. Nothing was changed. Ask the consortium operator which member is responsible.</source>
        <translation>この操作ができるのは、その役割を持つ有効な会員だけです。何も変更されていません。担当の会員をコンソーシアムの運営者に確認してください。</translation>
    </message>
    <message>
        <source>No rule of your organization lets you do this. Nothing was changed. Ask somebody with the right role, or an administrator to change the rules.</source>
        <translation>組織の規則では、あなたはこの操作を行えません。何も変更されていません。権限のある担当者に依頼するか、管理者に規則の変更を依頼してください。</translation>
    </message>
    <message>
        <source>The amount is over the limit that your organization&apos;s rules set. Nothing was changed. Lower the amount or ask an administrator to review the limit.</source>
        <translation>金額が組織の規則で定めた限度額を超えています。何も変更されていません。金額を下げるか、管理者に限度額の見直しを依頼してください。</translation>
    </message>
    <message>
        <source>Your organization is not a party to this order or quote. Nothing was changed. Check the number; only the parties can do this.</source>
        <translation>あなたの組織は、この取引または見積書の当事者ではありません。何も変更されていません。番号を確かめてください。この操作は当事者だけが行えます。</translation>
    </message>
    <message>
        <source>The maker cannot be the approver of the same action. Nothing was changed. Another person has to approve it.</source>
        <translation>申請者は同じ操作の承認者になれません。何も変更されていません。別の人が承認する必要があります。</translation>
    </message>
    <message>
        <source>A signature is missing, and this action cannot wait for it. Nothing was changed. Have the person with the full right carry it out.</source>
        <translation>必要な署名が足りず、この操作は承認待ちにできません。何も変更されていません。十分な権限を持つ人が実行してください。</translation>
    </message>
    <message>
        <source>The organization is suspended. Nothing was changed. Contact the consortium operator.</source>
        <translation>この法人・機関は資格停止中です。何も変更されていません。コンソーシアムの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>Only the issuer of this currency may do this. Nothing was changed. Send the request to the issuer.</source>
        <translation>この操作ができるのは、この通貨の発行者だけです。何も変更されていません。発行者に依頼してください。</translation>
    </message>
    <message>
        <source>You are not entitled to this. Nothing was changed. If you need it for your work, ask an administrator.</source>
        <translation>この操作の権限がありません。何も変更されていません。業務で必要な場合は管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation. Nothing was changed. Apply for one, or for its renewal, under KYC.</source>
        <translation>あなたの組織には有効なKYC適格証明がありません。何も変更されていません。KYCの画面で申請または更新してください。</translation>
    </message>
    <message>
        <source>The counterparty has no valid KYC attestation at present. Nothing was changed. It can go on once the attestation is in place.</source>
        <translation>取引先には現在、有効なKYC適格証明がありません。何も変更されていません。証明が整えば続けられます。</translation>
    </message>
    <message>
        <source>The free balance does not cover the amount. Nothing was changed. Add funds or lower the amount, then sign again.</source>
        <translation>利用できる残高が金額に足りません。何も変更されていません。資金を補うか金額を下げ、署名し直してください。</translation>
    </message>
    <message>
        <source>The amount would exceed the cap of this currency&apos;s supply. Nothing was changed. Lower the amount or ask the members to raise the cap.</source>
        <translation>金額がこの通貨の発行上限を超えます。何も変更されていません。金額を下げるか、会員に上限の引き上げを求めてください。</translation>
    </message>
    <message>
        <source>The currency is not known to the ledger. Nothing was changed. Choose one from the list.</source>
        <translation>この通貨は台帳にありません。何も変更されていません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no such quote, or you may not see it. Nothing was changed. Check the number or ask the counterparty to send it again.</source>
        <translation>この見積書は存在しないか、閲覧権限がありません。何も変更されていません。番号を確かめるか、取引先に再送を依頼してください。</translation>
    </message>
    <message>
        <source>There is no such order, or you may not see it. Nothing was changed. Check the order number.</source>
        <translation>この取引は存在しないか、閲覧権限がありません。何も変更されていません。注文番号を確かめてください。</translation>
    </message>
    <message>
        <source>The order has no such obligation. Nothing was changed. Open the order again and choose the payment from the list.</source>
        <translation>この取引にそのような支払債務はありません。何も変更されていません。取引を開き直し、一覧から支払を選んでください。</translation>
    </message>
    <message>
        <source>Nothing of that kind waits for a decision. Nothing was changed. Refresh the inbox; somebody may have decided already.</source>
        <translation>判断を待つ該当の項目はありません。何も変更されていません。「要対応」を更新してください。既に処理された可能性があります。</translation>
    </message>
    <message>
        <source>There is no such KYC case, or it is not yours. Nothing was changed. Refresh the list of cases.</source>
        <translation>この案件は存在しないか、担当ではありません。何も変更されていません。案件の一覧を更新してください。</translation>
    </message>
    <message>
        <source>The organization has no such person. Nothing was changed. Check the list of people.</source>
        <translation>この組織にその担当者はいません。何も変更されていません。担当者の一覧を確かめてください。</translation>
    </message>
    <message>
        <source>There is no such reserved money. Nothing was changed. Open the order again; it may have been released already.</source>
        <translation>該当する留保資金がありません。何も変更されていません。取引を開き直してください。既に解放された可能性があります。</translation>
    </message>
    <message>
        <source>The ledger has no reference rate for this pair. Nothing was changed. Choose another pair or wait for the members&apos; rates.</source>
        <translation>台帳にこの通貨ペアの参照レートがありません。何も変更されていません。別のペアを選ぶか、会員のレートを待ってください。</translation>
    </message>
    <message>
        <source>Both sides are the same organization. Nothing was changed. Choose another counterparty.</source>
        <translation>双方が同じ法人・機関です。何も変更されていません。別の取引先を選んでください。</translation>
    </message>
    <message>
        <source>The condition for this has not come yet. Nothing was changed. Wait for the event or the date on which it depends.</source>
        <translation>条件がまだ満たされていません。何も変更されていません。前提となる出来事または期日を待ってください。</translation>
    </message>
    <message>
        <source>A firm quote cannot be withdrawn before its date. Nothing was changed. It ends at its date, or when the buyer declines it.</source>
        <translation>確定申込は期日前に撤回できません。何も変更されていません。期日または買主の辞退によって終了します。</translation>
    </message>
    <message>
        <source>The amount is not the one that is owed. Nothing was changed. Take over the amount that the order shows and sign again.</source>
        <translation>金額が支払うべき額と異なります。何も変更されていません。取引に表示された金額を使い、署名し直してください。</translation>
    </message>
    <message>
        <source>The parties have agreed no fixed rate for this payment. Nothing was changed. Pay in the contract&apos;s currency or agree an amendment.</source>
        <translation>この支払には、当事者間で固定したレートがありません。何も変更されていません。契約の通貨で支払うか、契約変更に合意してください。</translation>
    </message>
    <message>
        <source>Too many actions of your organization wait for approval. Nothing was changed. Have some approved or declined first.</source>
        <translation>組織の承認待ちが多すぎます。何も変更されていません。先に一部を承認または却下してください。</translation>
    </message>
    <message>
        <source>Too few members have confirmed that they store the document. Nothing was changed. Send it again when more members can be reached.</source>
        <translation>文書の保管を確認した会員が足りません。何も変更されていません。より多くの会員に接続できるときに送り直してください。</translation>
    </message>
    <message>
        <source>Afterwards nobody could administer the organization any more. Nothing was changed. Keep two administrators with working keys.</source>
        <translation>変更すると、組織を管理できる人がいなくなります。何も変更されていません。有効な鍵を持つ管理者を二人残してください。</translation>
    </message>
    <message>
        <source>This step comes after another one. Nothing was changed. Finish the earlier step first.</source>
        <translation>この手順は別の手順の後に行います。何も変更されていません。先に前の手順を済ませてください。</translation>
    </message>
    <message>
        <source>It exists already. Nothing was changed. Open the existing one.</source>
        <translation>既に存在します。何も変更されていません。既にあるものを開いてください。</translation>
    </message>
    <message>
        <source>It has ended already and cannot be changed any more. Nothing was changed. Refresh the view to see how it ended.</source>
        <translation>既に終了しており、変更できません。何も変更されていません。画面を更新して結果を確認してください。</translation>
    </message>
    <message>
        <source>You have approved this already. Nothing was changed. Another person has to give the next signature.</source>
        <translation>あなたは既に承認しています。何も変更されていません。次の署名は別の人が行う必要があります。</translation>
    </message>
    <message>
        <source>This key is in use or was used before. Nothing was changed. Create a new key; a key is never used twice.</source>
        <translation>この鍵は使用中か、以前に使われています。何も変更されていません。新しい鍵を作ってください。鍵の再使用はできません。</translation>
    </message>
    <message>
        <source>This payment is settled already. Nothing was changed. There is nothing left to pay; the receipt is in the order.</source>
        <translation>この支払は決済済みです。何も変更されていません。追加の支払は不要です。記録は取引にあります。</translation>
    </message>
    <message>
        <source>Money is reserved for this payment already. Nothing was changed. Release it first if another source is to pay.</source>
        <translation>この支払には既に資金が留保されています。何も変更されていません。別の資金で支払う場合は、先に解放してください。</translation>
    </message>
    <message>
        <source>The security deposit has been posted already. Nothing was changed. See the order for what is held.</source>
        <translation>保証金は既に差し入れられています。何も変更されていません。保管中の額は取引で確認してください。</translation>
    </message>
    <message>
        <source>It reached the ledger after its time was over. Nothing was changed. Sign it again if it is still wanted.</source>
        <translation>有効時刻を過ぎて台帳に届きました。何も変更されていません。必要であれば署名し直してください。</translation>
    </message>
    <message>
        <source>Its end lies farther ahead than the network allows. Nothing was changed. Choose an earlier end and sign again.</source>
        <translation>期限がネットワークの認める範囲より先です。何も変更されていません。より早い期限を選び、署名し直してください。</translation>
    </message>
    <message>
        <source>The quote has expired. Nothing was changed. Ask the seller for a new one.</source>
        <translation>見積書は期限切れです。何も変更されていません。売主に新しい見積書を依頼してください。</translation>
    </message>
    <message>
        <source>Too many actions were signed on this device out of turn. Nothing was changed. Wait until the earlier ones are settled and sign again.</source>
        <translation>この端末で署名した操作の順番が離れすぎています。何も変更されていません。先の操作の完了を待って署名し直してください。</translation>
    </message>
    <message>
        <source>The network found an error of its own and stopped this action; the members were alerted. Nothing was changed. Do not repeat it; ask support first.</source>
        <translation>ネットワーク自身の誤りが見つかり、この操作は止められました。会員には通知済みです。何も変更されていません。繰り返さず、先にサポートに連絡してください。</translation>
    </message>
    <message>
        <source>Two certified blocks exclude each other</source>
        <translation>証明された二つのブロックが両立しません</translation>
    </message>
    <message>
        <source>A proven history was rewritten</source>
        <translation>証明済みの履歴が書き換えられました</translation>
    </message>
    <message>
        <source>EXW Ex Works</source>
        <translation>EXW 工場渡し</translation>
    </message>
    <message>
        <source>FCA Free Carrier</source>
        <translation>FCA 運送人渡し</translation>
    </message>
    <message>
        <source>FAS Free Alongside Ship</source>
        <translation>FAS 船側渡し</translation>
    </message>
    <message>
        <source>FOB Free On Board</source>
        <translation>FOB 本船渡し</translation>
    </message>
    <message>
        <source>CFR Cost and Freight</source>
        <translation>CFR 運賃込み</translation>
    </message>
    <message>
        <source>CIF Cost, Insurance and Freight</source>
        <translation>CIF 運賃保険料込み</translation>
    </message>
    <message>
        <source>CPT Carriage Paid To</source>
        <translation>CPT 輸送費込み</translation>
    </message>
    <message>
        <source>CIP Carriage and Insurance Paid To</source>
        <translation>CIP 輸送費保険料込み</translation>
    </message>
    <message>
        <source>DAP Delivered At Place</source>
        <translation>DAP 仕向地持込渡し</translation>
    </message>
    <message>
        <source>DPU Delivered At Place Unloaded</source>
        <translation>DPU 荷卸込持込渡し</translation>
    </message>
    <message>
        <source>DDP Delivered Duty Paid</source>
        <translation>DDP 関税込持込渡し</translation>
    </message>
    <message>
        <source>Fill this in; the quote cannot go without it.</source>
        <translation>入力してください。これがないと見積書を発行できません。</translation>
    </message>
    <message>
        <source>Shorten this text.</source>
        <translation>文字列を短くしてください。</translation>
    </message>
    <message>
        <source>Remove the invisible or control characters.</source>
        <translation>見えない文字または制御文字を取り除いてください。</translation>
    </message>
    <message>
        <source>There are too many items here; remove some.</source>
        <translation>項目が多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>The version number has to count on from the one before.</source>
        <translation>版番号は前の版に続く番号にしてください。</translation>
    </message>
    <message>
        <source>Seller and buyer have to be different.</source>
        <translation>売主と買主は別の者にしてください。</translation>
    </message>
    <message>
        <source>An HS code has 6 to 12 digits.</source>
        <translation>HSコードは6桁から12桁の数字です。</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>国・地域を一覧から選んでください。</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>単位を一覧から選んでください。</translation>
    </message>
    <message>
        <source>The quantity has to be above zero.</source>
        <translation>数量はゼロより大きくしてください。</translation>
    </message>
    <message>
        <source>The unit price cannot be negative.</source>
        <translation>単価は負にできません。</translation>
    </message>
    <message>
        <source>The amount is larger than the ledger can carry.</source>
        <translation>金額が台帳で扱える範囲を超えています。</translation>
    </message>
    <message>
        <source>The amount is not quantity times unit price.</source>
        <translation>金額が数量×単価と一致しません。</translation>
    </message>
    <message>
        <source>The total is not the sum of the lines.</source>
        <translation>合計が明細行の和と一致しません。</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>通貨を一覧から選んでください。</translation>
    </message>
    <message>
        <source>Only the 2020 edition of Incoterms is supported.</source>
        <translation>インコタームズは2020年版のみ対応しています。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>This delivery term takes a shipment period or a delivery date, not both.</source>
        <translation>この貿易条件では、船積時期か受渡日のどちらか一方だけを定めます。</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>金額はゼロより大きくしてください。</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to the total.</source>
        <translation>分割払いの合計が総額と一致しません。</translation>
    </message>
    <message>
        <source>The number of days is outside what is allowed.</source>
        <translation>日数が認められる範囲にありません。</translation>
    </message>
    <message>
        <source>The fixed rate is not valid or names another pair.</source>
        <translation>固定レートが正しくないか、通貨ペアが異なります。</translation>
    </message>
    <message>
        <source>The validity has to end in the future.</source>
        <translation>有効期限は現在より後にしてください。</translation>
    </message>
    <message>
        <source>IMO ship number</source>
        <translation>IMO船舶番号</translation>
    </message>
    <message>
        <source>IMO company number</source>
        <translation>IMO会社番号</translation>
    </message>
    <message>
        <source>Fill in the number.</source>
        <translation>番号を入力してください。</translation>
    </message>
    <message>
        <source>It holds a character that never occurs in such a number.</source>
        <translation>この種の番号に現れない文字が含まれています。</translation>
    </message>
    <message>
        <source>It has the wrong number of characters.</source>
        <translation>桁数が正しくありません。</translation>
    </message>
    <message>
        <source>A letter stands where a digit belongs, or the reverse.</source>
        <translation>英字と数字の位置が正しくありません。</translation>
    </message>
    <message>
        <source>The country in it does not exist or has no such number.</source>
        <translation>含まれる国コードが存在しないか、その国にこの番号はありません。</translation>
    </message>
    <message>
        <source>The region code in it does not exist.</source>
        <translation>含まれる地域コードが存在しません。</translation>
    </message>
    <message>
        <source>The date in it does not exist.</source>
        <translation>含まれる日付が存在しません。</translation>
    </message>
    <message>
        <source>The check digit does not match; compare it with the original.</source>
        <translation>チェックディジットが不一致です。原本と照合してください。</translation>
    </message>
    <message>
        <source>This number must not be kept; remove it and ask for a copy with it blacked out.</source>
        <translation>この番号は保存できません。削除し、黒塗りした写しを求めてください。</translation>
    </message>
    <message>
        <source>The organization code inside it does not check; compare it with the licence.</source>
        <translation>内部の組織機構コードの検査が合いません。営業許可証と照合してください。</translation>
    </message>
    <message>
        <source>It looks like a person&apos;s social security number; ask for the firm&apos;s number.</source>
        <translation>個人の社会保障番号のようです。企業の番号を求めてください。</translation>
    </message>
    <message>
        <source>Its prefix has not been assigned; compare it with the tax form.</source>
        <translation>先頭の番号が割り当てられていません。税務書類と照合してください。</translation>
    </message>
    <message>
        <source>It belongs to a test system, not to a bank in service.</source>
        <translation>試験用システムのコードで、稼働中の銀行のものではありません。</translation>
    </message>
    <message>
        <source>It has the old form without a check digit; ask for the current number.</source>
        <translation>チェックディジットのない旧形式です。現行の番号を求めてください。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>金額を入力してください。</translation>
    </message>
    <message>
        <source>Enter digits, with a point before the decimals.</source>
        <translation>数字で入力してください。小数点は「.」です。</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>金額は負にできません。</translation>
    </message>
    <message>
        <source>This currency has fewer decimal places.</source>
        <translation>この通貨の小数桁数を超えています。</translation>
    </message>
    <message>
        <source>Trade clerk</source>
        <translation>貿易事務担当</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>コンプライアンス担当者</translation>
    </message>
    <message>
        <source>Finance staff</source>
        <translation>財務担当</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>The member&apos;s own peer</source>
        <translation>会員のピア</translation>
    </message>
    <message>
        <source>Attests KYC</source>
        <translation>KYC適格証明を担当</translation>
    </message>
    <message>
        <source>Submits rates</source>
        <translation>レートを提出</translation>
    </message>
    <message>
        <source>Clearing house</source>
        <translation>清算機関</translation>
    </message>
    <message>
        <source>Issuer of currency</source>
        <translation>通貨の発行者</translation>
    </message>
    <message>
        <source>People, keys and rules</source>
        <translation>担当者・鍵・規則</translation>
    </message>
    <message>
        <source>Quotes and contracts</source>
        <translation>見積書と契約</translation>
    </message>
    <message>
        <source>Free payments</source>
        <translation>一般の支払</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>保証金の取扱い</translation>
    </message>
    <message>
        <source>Settlement of obligations</source>
        <translation>支払債務の決済</translation>
    </message>
    <message>
        <source>Conversion as liquidity provider</source>
        <translation>流動性提供者としての両替</translation>
    </message>
    <message>
        <source>Shipment, receipt and inspection of goods</source>
        <translation>商品の船積み・受領・検収</translation>
    </message>
    <message>
        <source>Submission of rates</source>
        <translation>レートの提出</translation>
    </message>
    <message>
        <source>Issue and redemption of currency</source>
        <translation>通貨の発行と償還</translation>
    </message>
    <message>
        <source>Members and ballots</source>
        <translation>会員と投票</translation>
    </message>
    <message>
        <source>Central bank digital currency (CBDC)</source>
        <translation>中央銀行デジタル通貨(CBDC)</translation>
    </message>
    <message>
        <source>Token of a bank deposit</source>
        <translation>銀行預金トークン</translation>
    </message>
    <message>
        <source>Token issued by a firm</source>
        <translation>企業が発行するトークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>法人・機関</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Currency pair</source>
        <translation>通貨ペア</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>コンソーシアムの会員</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Countered</source>
        <translation>カウンター提示済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Declined by buyer</source>
        <translation>買主辞退</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Expired before approval</source>
        <translation>承認前に期限切れ</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Money reserved</source>
        <translation>資金留保済み</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>Security deposit</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>払出済み</translation>
    </message>
    <message>
        <source>Released to its owner</source>
        <translation>所有者に解放済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>資格停止</translation>
    </message>
    <message>
        <source>Admitted, not yet active</source>
        <translation>入会承認済み・未稼働</translation>
    </message>
    <message>
        <source>Active member</source>
        <translation>有効な会員</translation>
    </message>
    <message>
        <source>Suspended member</source>
        <translation>資格停止中</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>除名</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>Attestation given</source>
        <translation>適格証明済み</translation>
    </message>
    <message>
        <source>Not attested</source>
        <translation>証明なし</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>船積み済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領済み</translation>
    </message>
    <message>
        <source>Accepted after inspection</source>
        <translation>検収済み</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>未読込</translation>
    </message>
    <message>
        <source>Proven to exist</source>
        <translation>存在を証明済み</translation>
    </message>
    <message>
        <source>Proven not to exist</source>
        <translation>不存在を証明済み</translation>
    </message>
    <message>
        <source>Not entitled to see this</source>
        <translation>閲覧権限なし</translation>
    </message>
    <message>
        <source>Legal entity identifier (LEI)</source>
        <translation>取引主体識別子(LEI)</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>統一社会信用コード</translation>
    </message>
    <message>
        <source>Corporate number (Japan)</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>International bank account number (IBAN)</source>
        <translation>国際銀行口座番号(IBAN)</translation>
    </message>
    <message>
        <source>Bank identifier (BIC)</source>
        <translation>銀行識別コード(BIC)</translation>
    </message>
    <message>
        <source>Resident identity number (China)</source>
        <translation>居民身分証番号（中国）</translation>
    </message>
    <message>
        <source>Individual number (My Number, Japan)</source>
        <translation>個人番号（マイナンバー）</translation>
    </message>
    <message>
        <source>Employer identification number (EIN)</source>
        <translation>雇用者番号(EIN)</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>コンテナ番号</translation>
    </message>
    <message>
        <source>Securities number (ISIN)</source>
        <translation>証券コード(ISIN)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>正しい形式です</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>確認事項なし</translation>
    </message>
    <message>
        <source>Correct amount</source>
        <translation>正しい金額です</translation>
    </message>
    <message>
        <source>An approver declined</source>
        <translation>承認者が却下</translation>
    </message>
    <message>
        <source>Carried out after approval</source>
        <translation>承認後に実行</translation>
    </message>
    <message>
        <source>Payment funded in advance</source>
        <translation>支払資金を留保</translation>
    </message>
</context>
<context>
    <name>seabridge::widgets::Sheet</name>
    <message>
        <source>Type the vault passphrase to sign.</source>
        <translation>署名するには保管庫のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the signing sheet without signing.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign (%1)</source>
        <extracomment>%1 is a key combination such as Ctrl+Shift+S.</extracomment>
        <translation>署名する (%1)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名する</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
</context>
</TS>
