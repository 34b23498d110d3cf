<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Given by %1. Trading is possible.</source>
        <translation>%1が発行しました。取引できます。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The standing is known once the members&apos; answers are proven.</source>
        <translation>KYCの状況は、会員の応答が証明されると分かります。</translation>
    </message>
    <message>
        <source>No valid attestation</source>
        <translation>有効な適格証明なし</translation>
    </message>
    <message>
        <source>Trading is not possible without one.</source>
        <translation>適格証明がないと取引できません。</translation>
    </message>
    <message>
        <source>KYC application</source>
        <translation>KYC申請</translation>
    </message>
    <message>
        <source>What you type is kept in the vault on this computer.</source>
        <translation>入力内容は、このコンピューターの保管庫に保存されます。</translation>
    </message>
    <message>
        <source>Not kept: there is a My Number in it. Remove it.</source>
        <translation>未保存：マイナンバーが含まれています。削除してください。</translation>
    </message>
    <message>
        <source>Before sending: %1</source>
        <translation>送信前に：%1</translation>
    </message>
    <message>
        <source>%1 things are missing; first: %2</source>
        <translation>不足は%1件。まず：%2</translation>
    </message>
    <message>
        <source>Company and business complete</source>
        <translation>会社・事業は入力済み</translation>
    </message>
    <message numerus="yes">
        <source>Company and business: %n field(s) to complete</source>
        <translation>
            <numerusform>会社・事業：あと%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners explained</source>
        <translation>所有関係は説明済み</translation>
    </message>
    <message>
        <source>Owners are not explained yet</source>
        <translation>所有関係の説明が不足</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>書類：%1件</translation>
    </message>
    <message>
        <source>Licence or register extract is missing</source>
        <translation>営業許可証または登記事項証明書がありません</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>送付先 %1</translation>
    </message>
    <message>
        <source>Choose the attesting member</source>
        <translation>証明担当会員を選択</translation>
    </message>
    <message>
        <source>This member has no reading key yet; nothing can be sealed for it.</source>
        <translation>この会員にはまだ閲覧鍵がなく、この会員宛てに暗号化できません。</translation>
    </message>
    <message>
        <source>Clerks, compliance officers and administrators send applications.</source>
        <translation>申請を送るのは、貿易事務担当・コンプライアンス担当者・管理者です。</translation>
    </message>
    <message>
        <source>This device is not enrolled for a firm yet.</source>
        <translation>この端末はまだどの企業にも登録されていません。</translation>
    </message>
    <message>
        <source>The dossier and its documents are sealed for %1 and this firm; the ledger holds only a commitment.</source>
        <translation>顧客ファイルと書類は、%1と自社だけが閲覧できるよう暗号化されます。台帳に載るのはコミットメントのみです。</translation>
    </message>
    <message>
        <source>Attesting member</source>
        <translation>証明担当会員</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1件、%2</translation>
    </message>
    <message>
        <source>The attesting member gave no reason.</source>
        <translation>証明担当会員は理由を示していません。</translation>
    </message>
    <message>
        <source>The attesting member wrote: %1</source>
        <translation>証明担当会員からの記載：%1</translation>
    </message>
    <message>
        <source>KYC renewal</source>
        <translation>KYC更新</translation>
    </message>
</context>
<context>
    <name>ConsortiumWords</name>
    <message>
        <source>Admit %1 as a member</source>
        <translation>%1の入会を承認</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1の会員資格を停止</translation>
    </message>
    <message>
        <source>Expel %1</source>
        <translation>%1を除名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a parameter, %2 its new value with its unit.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Adopt rules number %1</source>
        <translation>規則番号%1を採択</translation>
    </message>
    <message>
        <source>Define the currency %1</source>
        <translation>通貨%1を定義</translation>
    </message>
    <message>
        <source>It becomes a member, but signs blocks only once its own peer has caught up and said so. Then one more yes may be needed for what the members decide.</source>
        <translation>会員になりますが、ブロックへの署名は、そのピアが追いついて自ら申し出てからです。以後、会員の投票に必要な賛成が1票増えることがあります。</translation>
    </message>
    <message>
        <source>Its peer signs no blocks from the next one on, and it has no vote until it is admitted anew. The remaining members then bear %1 that fail or lie.</source>
        <translation>次のブロックからそのピアは署名せず、改めて入会が承認されるまで投票権もありません。残る会員が許容できる障害・虚偽は%1会員までとなります。</translation>
    </message>
    <message>
        <source>Its membership ends and its peer&apos;s keys are revoked; it could come back only under new keys. The remaining members then bear %1 that fail or lie.</source>
        <translation>会員資格が終了し、ピアの鍵は失効します。復帰するには新しい鍵が必要です。残る会員が許容できる障害・虚偽は%1会員までとなります。</translation>
    </message>
    <message>
        <source>Changes from %1 to %2 when the ballot passes. What it is: %3.</source>
        <extracomment>%1 and %2 are values with their units, %3 says what the parameter is for.</extracomment>
        <translation>投票が成立すると、%1から%2に変わります。意味：%3。</translation>
    </message>
    <message>
        <source>Rules number %1 comes into force %2 after the ballot. A peer that does not know it stops there, so all members update first.</source>
        <translation>規則番号%1は、投票の%2後に発効します。対応していないピアはそこで停止するため、先に全会員が更新してください。</translation>
    </message>
    <message>
        <source>The member&apos;s peer signs with its new keys from the next block on; the old ones are revoked.</source>
        <translation>次のブロックから会員のピアは新しい鍵で署名し、古い鍵は失効します。</translation>
    </message>
    <message>
        <source>Its issuer may then bring it into circulation. Places and the rights to freeze and to claw back are fixed for ever.</source>
        <translation>以後、発行者が流通させることができます。小数桁数と、凍結・クローバックの権利は永久に固定されます。</translation>
    </message>
    <message>
        <source>Nobody can pay, trade or sign anything but ballots, refusals and evidence until the members resume the ledger.</source>
        <translation>会員が台帳を再開するまで、投票・拒否・証拠を除き、誰も支払・取引・署名ができません。</translation>
    </message>
    <message>
        <source>All that was held up by the halt can be signed again.</source>
        <translation>停止で止まっていたものは、すべて再び署名できます。</translation>
    </message>
    <message>
        <source>It takes effect as soon as enough members have said yes.</source>
        <translation>必要な数の会員が賛成し次第、効力を生じます。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>担当業務</translation>
    </message>
    <message>
        <source>without a special task</source>
        <translation>特定の担当業務なし</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>ピアのアドレス</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>ピアの鍵</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Faults tolerated</source>
        <translation>許容できる障害数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rules number</source>
        <translation>規則番号</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数桁数</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未投票</translation>
    </message>
    <message>
        <source>signed, our rules want more</source>
        <translation>署名済み（自社の規則ではさらに必要）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>賛成</translation>
    </message>
    <message numerus="yes">
        <source>signed by %n person(s)</source>
        <translation>
            <numerusform>%n名が署名</numerusform>
        </translation>
    </message>
    <message>
        <source>has no vote: it is concerned</source>
        <translation>回避（当事者のため投票権なし）</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>要投票</translation>
    </message>
    <message>
        <source>You signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>投票中</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <extracomment>%1 members have signed, %2 have to.</extracomment>
        <translation>賛成%1票（必要%2票）</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>%1の提案</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>本人の提案</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案日時</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>if too few have said yes by then, nothing happens</source>
        <translation>それまでに賛成が足りなければ何も起きません</translation>
    </message>
    <message>
        <source>Has run out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90日以内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>91日以降</translation>
    </message>
    <message>
        <source>KYC attestation</source>
        <translation>KYC適格証明</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Action that waits for signatures</source>
        <translation>署名待ちの操作</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積書</translation>
    </message>
    <message>
        <source>Locked rate</source>
        <translation>固定レート</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>留保資金</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>凍結命令</translation>
    </message>
    <message>
        <source>without a new one the firm can no longer trade</source>
        <translation>更新しないと取引できなくなる</translation>
    </message>
    <message>
        <source>then nobody signs in this place</source>
        <translation>以後、代わりに署名する人がいない</translation>
    </message>
    <message>
        <source>then it is gone and nothing happens</source>
        <translation>以後は無効となり、何も起きない</translation>
    </message>
    <message>
        <source>then it lapses and nothing is changed</source>
        <translation>以後は失効し、何も変わらない</translation>
    </message>
    <message>
        <source>then it can no longer be accepted</source>
        <translation>以後は承諾できない</translation>
    </message>
    <message>
        <source>the rate holds until the due date</source>
        <translation>レートは支払期日まで有効</translation>
    </message>
    <message>
        <source>then its owner may take it back</source>
        <translation>以後、持ち主が取り戻せる</translation>
    </message>
    <message>
        <source>then the money is free again</source>
        <translation>以後、資金の凍結が解ける</translation>
    </message>
    <message>
        <source>over</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>1日以内</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>有効な会員</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <extracomment>All that are or were members.</extracomment>
        <translation>名簿に%1会員</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>every member has to be honest</source>
        <translation>全会員の誠実さが前提</translation>
    </message>
    <message>
        <source>members that may fail or lie</source>
        <translation>障害・虚偽を許容できる会員数</translation>
    </message>
    <message>
        <source>Open ballots</source>
        <translation>投票中の議案</translation>
    </message>
    <message>
        <source>waiting for your vote: %1</source>
        <translation>%1件があなたの投票待ち</translation>
    </message>
    <message>
        <source>none waits for your vote</source>
        <translation>投票待ちはありません</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Halted by ballot</source>
        <extracomment>State of the ledger.</extracomment>
        <translation>投票により停止中</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <extracomment>A member that does not sign blocks now.</extracomment>
        <translation>投票権なし</translation>
    </message>
    <message>
        <source>Confirms it</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>may be frozen</source>
        <translation>凍結可</translation>
    </message>
    <message>
        <source>may be clawed back</source>
        <translation>クローバック可</translation>
    </message>
    <message>
        <source>New value, in seconds</source>
        <translation>新しい値（秒）</translation>
    </message>
    <message>
        <source>New value, in minutes</source>
        <translation>新しい値（分）</translation>
    </message>
    <message>
        <source>New value, in hours</source>
        <translation>新しい値（時間）</translation>
    </message>
    <message>
        <source>New value, in days</source>
        <translation>新しい値（日）</translation>
    </message>
    <message>
        <source>New value, in blocks</source>
        <translation>新しい値（ブロック数）</translation>
    </message>
    <message>
        <source>New value, in positions</source>
        <translation>新しい値（位置数）</translation>
    </message>
    <message>
        <source>New value, a number</source>
        <translation>新しい値（数）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days.</extracomment>
        <translation>%1日</translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <translation>
            <numerusform>%1ブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 position(s)</source>
        <translation>
            <numerusform>%1位置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Interval of idle blocks</source>
        <translation>無取引時のブロック間隔</translation>
    </message>
    <message>
        <source>Entries in a block</source>
        <translation>1ブロックの項目数</translation>
    </message>
    <message>
        <source>Longest validity of an action</source>
        <translation>操作の最長有効期間</translation>
    </message>
    <message>
        <source>Actions that wait, for each organization</source>
        <translation>法人・機関ごとの署名待ち件数</translation>
    </message>
    <message>
        <source>Quota of a member</source>
        <translation>会員の割当量</translation>
    </message>
    <message>
        <source>Quota window</source>
        <translation>割当量の算定範囲</translation>
    </message>
    <message>
        <source>Receipts for a sealed document</source>
        <translation>暗号化文書の受領証数</translation>
    </message>
    <message>
        <source>Age of a usable rate</source>
        <translation>有効なレートの経過時間</translation>
    </message>
    <message>
        <source>Claim window</source>
        <translation>補償請求期間</translation>
    </message>
    <message>
        <source>Deadline of reserved money</source>
        <translation>留保資金の期限</translation>
    </message>
    <message>
        <source>Fewest members who may vote</source>
        <translation>投票できる会員の最少数</translation>
    </message>
    <message>
        <source>Age of a newcomer&apos;s head</source>
        <translation>新会員の遅れの上限</translation>
    </message>
    <message>
        <source>Pause between two newcomers</source>
        <translation>会員の有効化の間隔</translation>
    </message>
    <message>
        <source>Delay of new rules</source>
        <translation>新規則の猶予</translation>
    </message>
    <message>
        <source>Share of an organization in a block</source>
        <translation>法人・機関当たりのブロック占有上限</translation>
    </message>
    <message>
        <source>without transactions a block still comes after this time</source>
        <translation>取引がなくても、この時間でブロックができる</translation>
    </message>
    <message>
        <source>a block closes at this number</source>
        <translation>この数に達するとブロックを締める</translation>
    </message>
    <message>
        <source>how far ahead a signed action may end; ballots lapse then</source>
        <translation>署名した操作の期限の上限。投票もここで失効</translation>
    </message>
    <message>
        <source>more are refused until one of them ends</source>
        <translation>超過分は、どれかが終わるまで拒否</translation>
    </message>
    <message>
        <source>what one member may put into the order within the counted positions</source>
        <translation>算定範囲内に1会員が順序に載せられる量</translation>
    </message>
    <message>
        <source>the newest positions of the order</source>
        <translation>順序の最新部分</translation>
    </message>
    <message>
        <source>members that must have stored it before it is signed</source>
        <translation>署名の前に保管を済ませる会員の数</translation>
    </message>
    <message>
        <source>an older one no longer counts for the reference</source>
        <translation>これより古いものは参照レートに算入しない</translation>
    </message>
    <message>
        <source>after acceptance of the goods; then deposits return</source>
        <translation>検収後の期間。満了すると保証金を返還</translation>
    </message>
    <message>
        <source>after it the owner may take it back</source>
        <translation>経過後、資金の持ち主が取り戻せる</translation>
    </message>
    <message>
        <source>a ballot with fewer is refused</source>
        <translation>これより少ない投票は拒否</translation>
    </message>
    <message>
        <source>how many blocks behind a newcomer may be when it becomes active</source>
        <translation>有効化の時点で許される遅れのブロック数</translation>
    </message>
    <message>
        <source>from one member&apos;s activation to the next</source>
        <translation>ある会員の有効化から次の有効化まで</translation>
    </message>
    <message>
        <source>from the ballot until they are in force</source>
        <translation>投票の成立から発効まで</translation>
    </message>
    <message>
        <source>what it sends beyond that waits for a later block</source>
        <translation>超過分は後のブロックまで待つ</translation>
    </message>
    <message>
        <source>votes for that carry a ballot</source>
        <translation>投票の成立に必要な賛成</translation>
    </message>
    <message>
        <source>Freeze money of %1</source>
        <translation>%1の資金を凍結</translation>
    </message>
    <message>
        <source>Lift a freeze of %1</source>
        <translation>%1に対する凍結を解除</translation>
    </message>
    <message>
        <source>It stops: %1.</source>
        <translation>止まるもの：%1。</translation>
    </message>
    <message>
        <source>It does not stop: %1.</source>
        <translation>止まらないもの：%1。</translation>
    </message>
    <message>
        <source>The one frozen has no vote and hears of it once it is decided.</source>
        <translation>凍結される当事者に投票権はなく、決定後に初めて通知されます。</translation>
    </message>
    <message>
        <source>The money is free again as soon as enough have said yes. The one frozen reads the reason.</source>
        <translation>必要な賛成が集まり次第、資金の凍結は解除されます。理由は凍結されている当事者も閲覧できます。</translation>
    </message>
    <message>
        <source>yes, for ever</source>
        <translation>可（永久に固定）</translation>
    </message>
    <message>
        <source>no, for ever</source>
        <translation>不可（永久に固定）</translation>
    </message>
    <message>
        <source>Key of its connections</source>
        <translation>接続用の鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>発行上限</translation>
    </message>
    <message>
        <source>without a cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>May be frozen</source>
        <translation>凍結の可否</translation>
    </message>
    <message>
        <source>May be clawed back</source>
        <translation>クローバックの可否</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>資金の保有者</translation>
    </message>
    <message>
        <source>every one that may be frozen</source>
        <translation>凍結できる全通貨</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>決定の時点</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Appeal to</source>
        <translation>不服申立先</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>cannot be frozen</source>
        <translation>凍結不可</translation>
    </message>
    <message>
        <source>cannot be clawed back</source>
        <translation>クローバック不可</translation>
    </message>
    <message>
        <source>payments to others</source>
        <translation>他者への支払</translation>
    </message>
    <message>
        <source>payments from others</source>
        <translation>他者からの支払の受取り</translation>
    </message>
    <message>
        <source>settling what it owes</source>
        <translation>自らの債務の決済</translation>
    </message>
    <message>
        <source>what others settle with it</source>
        <translation>他者からの債務決済の受取り</translation>
    </message>
    <message>
        <source>setting money aside for deposits and conversions</source>
        <translation>保証金・通貨交換のための資金の留保</translation>
    </message>
    <message>
        <source>its held money going to whom it is held for</source>
        <translation>自らの留保資金の受取先への引渡し</translation>
    </message>
    <message>
        <source>money that is held for it</source>
        <translation>自らのために留保された資金の受取り</translation>
    </message>
    <message>
        <source>its own held money coming back</source>
        <translation>自らの留保資金の戻り</translation>
    </message>
    <message>
        <source>newly issued money</source>
        <translation>新規発行の受取り</translation>
    </message>
    <message>
        <source>clawback by the issuer, where the currency has that right</source>
        <translation>発行者によるクローバック（その権利を持つ通貨のみ）</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>not for this desk</source>
        <translation>自機関では閲覧不可</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Only the one frozen and the member that proposed it can read the reasons and where to appeal.</source>
        <translation>理由と不服申立先を閲覧できるのは、凍結された当事者と提案した会員だけです。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定日時</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除済み</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>発効前</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効中</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>期間満了</translation>
    </message>
    <message>
        <source>New value, in kB</source>
        <translation>新しい値（kB）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Announces at</source>
        <translation>通知用アドレス</translation>
    </message>
</context>
<context>
    <name>ConvertWords</name>
    <message>
        <source>Rate %1/%2: %2 for one %1</source>
        <extracomment>&quot;Rate USD/CNY: CNY for one USD&quot;</extracomment>
        <translation>レート %1/%2：1 %1当たりの%2</translation>
    </message>
    <message>
        <source>Choose who converts.</source>
        <translation>流動性提供者を選んでください。</translation>
    </message>
    <message>
        <source>Write the rate as 7.1032.</source>
        <translation>レートは7.1032のように入力してください。</translation>
    </message>
    <message>
        <source>Say where the rate is from.</source>
        <translation>レートの出所を記入してください。</translation>
    </message>
</context>
<context>
    <name>DepositWords</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>on 1 order</source>
        <translation>取引1件</translation>
    </message>
    <message>
        <source>on %1 orders</source>
        <translation>取引%1件</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>利用可能残高</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>%1 more is needed on the account; the free balance is %2.</source>
        <translation>口座にあと%1必要です。利用可能残高は%2です。</translation>
    </message>
    <message>
        <source>Return asked</source>
        <translation>返還請求中</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>差入れ待ち</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返還済み</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>whose deposit</extracomment>
        <translation>当社</translation>
    </message>
    <message>
        <source>We post it</source>
        <translation>当社が差し入れる</translation>
    </message>
    <message>
        <source>Returned by consent</source>
        <translation>双方の同意で返還</translation>
    </message>
    <message>
        <source>Your yes is asked</source>
        <translation>同意を求められています</translation>
    </message>
    <message>
        <source>Waits for others&apos; consent</source>
        <translation>他者の同意待ち</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>残る手続きなし</translation>
    </message>
    <message>
        <source>Our deposits held</source>
        <translation>当社差入れ・保管中</translation>
    </message>
    <message>
        <source>Free on our accounts</source>
        <translation>当社口座の利用可能額</translation>
    </message>
    <message>
        <source>can be posted at once</source>
        <translation>直ちに差入れ可能</translation>
    </message>
    <message>
        <source>Required from us</source>
        <translation>当社の要差入額</translation>
    </message>
    <message>
        <source>Deposits of others held for us</source>
        <translation>当社のために保管中の保証金</translation>
    </message>
    <message>
        <source>Deposit of</source>
        <translation>差入れ者</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Acts next</source>
        <translation>次の対応者</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>受付期限</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>現在の利用可能額</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>不足額</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>実行後の利用可能額</translation>
    </message>
    <message>
        <source>It is returned when both parties consent, or by itself when the time for claims after acceptance is over.</source>
        <translation>双方が同意したとき、または検収後の補償請求期間が終わると自動的に返還されます。</translation>
    </message>
    <message>
        <source>Somebody signed this already. Your consent carries it out, or brings it one step further.</source>
        <translation>既に署名した人がいます。あなたが同意すると実行されるか、次の段階に進みます。</translation>
    </message>
    <message>
        <source>The amount is back on its owner&apos;s account.</source>
        <translation>金額は所有者の口座に戻りました。</translation>
    </message>
    <message>
        <source>The other party has not posted it yet. Nothing can be done here until it does.</source>
        <translation>相手先がまだ差し入れていません。それまで、ここでできることはありません。</translation>
    </message>
    <message>
        <source>Post deposit</source>
        <translation>保証金を差し入れる</translation>
    </message>
    <message>
        <source>Ask for its return</source>
        <translation>返還を請求する</translation>
    </message>
    <message>
        <source>Offer its return</source>
        <translation>返還を申し出る</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>The amount is held on the ledger until both parties return it, or until the time for claims after acceptance is over.</source>
        <translation>双方が返還するか、検収後の補償請求期間が終わるまで、金額は台帳で保管されます。</translation>
    </message>
    <message>
        <source>With the consent of both parties the amount goes back to %1 at once. It secures nothing any more.</source>
        <translation>双方が同意すると、金額は直ちに%1に戻り、担保ではなくなります。</translation>
    </message>
    <message>
        <source>The other party is asked. Once it consents, the amount goes back to %1 and secures nothing any more.</source>
        <translation>相手先に同意を求めます。同意があると金額は%1に戻り、担保ではなくなります。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Decline the return</source>
        <translation>返還を却下する</translation>
    </message>
    <message>
        <source>Decline the deposit</source>
        <translation>差入れを却下する</translation>
    </message>
    <message>
        <source>The request ends and nothing moves. Whoever made it sees your reason.</source>
        <translation>申請は終了し、資金は動きません。理由は申請者に表示されます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Held money</source>
        <extracomment>money of an account that is held</extracomment>
        <translation>留保資金</translation>
    </message>
    <message>
        <source>The amount is held on the ledger as security and stays ours.</source>
        <translation>金額は担保として台帳で保管され、所有者は当社のままです。</translation>
    </message>
    <message>
        <source>Our firm has signed; it waits for others. Nothing has moved yet.</source>
        <translation>当社は署名済みで、他者の署名を待っています。資金はまだ動いていません。</translation>
    </message>
    <message>
        <source>They post it</source>
        <extracomment>The other party, whose name stands in the same row.</extracomment>
        <translation>相手先が差し入れる</translation>
    </message>
    <message>
        <source>or after the claim window</source>
        <extracomment>Goes on from &quot;Returned by consent&quot;: a deposit comes back at the latest then.</extracomment>
        <translation>または請求期間満了で返還</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Enter a date such as 2027-01-10.</source>
        <translation>2027-01-10のように日付を入力してください。</translation>
    </message>
    <message>
        <source>Enter a time such as 18:00.</source>
        <translation>18:00のように時刻を入力してください。</translation>
    </message>
    <message>
        <source>Enter a percentage up to 100.</source>
        <translation>100以下の百分率を入力してください。</translation>
    </message>
    <message>
        <source>This moment has passed already.</source>
        <translation>この日時は既に過ぎています。</translation>
    </message>
    <message>
        <source>Enter the date of its end.</source>
        <translation>終わりの日付を入力してください。</translation>
    </message>
    <message>
        <source>The lines have no amount yet.</source>
        <translation>明細行にまだ金額がありません。</translation>
    </message>
    <message>
        <source>Nothing is left for this part.</source>
        <translation>この分割に残る金額がありません。</translation>
    </message>
    <message>
        <source>Two letters, such as CN.</source>
        <translation>CNのように英字2文字で入力してください。</translation>
    </message>
    <message>
        <source>A unit such as pieces, kg or its code, C62.</source>
        <translation>個、kgなどの単位、またはC62などのコード。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Counter-offer %1</source>
        <translation>カウンターオファー %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>見積書 %1</translation>
    </message>
    <message>
        <source>not saved yet · version %1</source>
        <translation>未保存 · 第%1版</translation>
    </message>
    <message>
        <source>saved %1 · version %2</source>
        <extracomment>%1 is an age such as &quot;3 s ago&quot;</extracomment>
        <translation>%1保存 · 第%2版</translation>
    </message>
    <message>
        <source>You are now in a copy with the number %1.</source>
        <translation>番号%1のコピーを編集しています。</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>下書きを保存できません：%1</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <translation>署名できます</translation>
    </message>
    <message>
        <source>Still to be put right: %1</source>
        <translation>未修正の項目：%1</translation>
    </message>
    <message>
        <source>%1 rows were not pasted: a quote has at most %2 lines.</source>
        <translation>%1行は貼り付けませんでした。見積書の明細は%2行までです。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <extracomment>the same moment at the other party&apos;s</extracomment>
        <translation>先方時刻：%1</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買主</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>売主</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HSコード</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原産国</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>単価 %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金額 %1</translation>
    </message>
    <message>
        <source>Goods in other languages</source>
        <translation>他言語の品名</translation>
    </message>
    <message>
        <source>Goods of line %1 in other languages</source>
        <translation>%1行目の他言語の品名</translation>
    </message>
    <message>
        <source>Named port</source>
        <translation>指定港</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>指定地</translation>
    </message>
    <message>
        <source>days %1</source>
        <extracomment>after a number of days; %1 is &quot;after the contract&quot; and the like</extracomment>
        <translation>日（%1）</translation>
    </message>
    <message>
        <source>the rest</source>
        <extracomment>in place of a share: this part of the payment takes what is left</extracomment>
        <translation>残額</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>Nothing can be sealed to %1 yet: the company has no reading key.</source>
        <translation>%1宛てにはまだ暗号化できません。閲覧鍵がありません。</translation>
    </message>
    <message>
        <source>%1 is suspended and cannot accept.</source>
        <translation>%1は資格停止中のため承諾できません。</translation>
    </message>
    <message>
        <source>It is valid for more than 366 days; the ledger refuses that.</source>
        <translation>有効期間が366日を超えるため、台帳に拒否されます。</translation>
    </message>
    <message>
        <source>Deposit, seller</source>
        <translation>売主の保証金</translation>
    </message>
    <message>
        <source>Deposit, buyer</source>
        <translation>買主の保証金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>the counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>You, as maker</source>
        <translation>あなた（申請者）</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>承認署名</translation>
    </message>
    <message>
        <source>by a colleague, where your organization&apos;s policy asks for one</source>
        <translation>社内規則で必要な場合に同僚が署名</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1へ送付</translation>
    </message>
    <message>
        <source>sealed; only the two of you can read it</source>
        <translation>両当事者だけが閲覧できるよう暗号化</translation>
    </message>
    <message>
        <source>%1 · nothing can be sealed to it yet</source>
        <translation>%1 · まだ暗号化できません</translation>
    </message>
    <message>
        <source>Press again to delete</source>
        <translation>もう一度押すと削除</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>下書きを削除</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>下書きを削除しました。</translation>
    </message>
    <message>
        <source>A counter-offer ends the offer that it answers once it is sent.</source>
        <translation>カウンターオファーを送ると、元の申込は効力を失います。</translation>
    </message>
    <message>
        <source>No rate of that pair and day is known here; import the rates or type one.</source>
        <translation>この通貨ペアと日付のレートがありません。レートを取り込むか入力してください。</translation>
    </message>
    <message>
        <source>1 row was not pasted: a quote has at most %1 lines.</source>
        <translation>1行は貼り付けませんでした。見積書の明細は%1行までです。</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>after the number 1; %1 is &quot;after the contract&quot; and the like</extracomment>
        <translation>日（%1）</translation>
    </message>
    <message>
        <source>The offer is valid beyond the latest delivery.</source>
        <translation>申込の有効期限が受渡期限より後です。</translation>
    </message>
    <message>
        <source>The offer is valid beyond the start of shipment.</source>
        <translation>申込の有効期限が船積期間の開始より後です。</translation>
    </message>
    <message>
        <source>Line %1 has a unit price of zero.</source>
        <translation>%1行目の単価がゼロです。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The decimal places of %1 and the country of your organization are not proven yet; without them amounts and dates could be written wrongly. The draft opens by itself as soon as they are.</source>
        <extracomment>%1 is a currency such as JPY</extracomment>
        <translation>%1の小数桁数と自社の所在国が未証明のため、金額や日付を誤って表示するおそれがあります。証明され次第、下書きは自動的に開きます。</translation>
    </message>
    <message>
        <source>A quote can be drafted once the country of your organization is proven: dates are written by the clocks there.</source>
        <translation>見積書は、自社の所在国が証明されてから作成できます。日付は現地の時刻で書かれるためです。</translation>
    </message>
    <message>
        <source>It is signed and on its way. What becomes of it is said here as soon as it is known.</source>
        <translation>署名済みで処理中です。結果がわかり次第、ここでお知らせします。</translation>
    </message>
    <message>
        <source>Nothing was signed: the draft in the vault is not the one that was shown for signing. Check it and sign again.</source>
        <translation>何も署名されていません。保管庫の下書きが、署名時に表示されたものと異なります。確認してもう一度署名してください。</translation>
    </message>
    <message>
        <source>no approval rule allows it: rules with a limit do not cover a firm offer, whose amount is sealed</source>
        <translation>適用できる承認規則がありません。確定申込は金額が暗号化されるため、限度額のある規則は使えません</translation>
    </message>
    <message>
        <source>none is needed by your approval rules</source>
        <translation>承認規則では不要</translation>
    </message>
    <message>
        <source>Signed and sent; what became of it is not known yet.</source>
        <translation>署名・送信済みです。結果はまだ分かりません。</translation>
    </message>
</context>
<context>
    <name>EpochWords</name>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Blocks go on</source>
        <translation>ブロック生成は継続中</translation>
    </message>
    <message>
        <source>Blocks stand still</source>
        <translation>ブロック生成が停止</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven. Nothing is synced or sent until people have looked at the evidence.</source>
        <translation>会員の不正が証明されました。担当者が証拠を確認するまで、同期も送信も行いません。</translation>
    </message>
    <message>
        <source>New blocks come in and are certified. Nothing needs deciding.</source>
        <translation>新しいブロックが届き、ブロック証明書が付いています。決定すべきことはありません。</translation>
    </message>
    <message>
        <source>No new block since %1. Not reached: %2.</source>
        <extracomment>%1 is a time; %2 names members.</extracomment>
        <translation>%1以降、新しいブロックがありません。未接続：%2。</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>etcd</source>
        <extracomment>The order is kept by an etcd cluster, not by one member&apos;s peer.</extracomment>
        <translation>etcd</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>%1 is the number of the epoch: 0.</extracomment>
        <translation>エポック</translation>
    </message>
    <message>
        <source>by the word of %1&apos;s peer</source>
        <extracomment>%1 is a member.</extracomment>
        <translation>%1のピアの申告による</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>最新ブロック</translation>
    </message>
    <message>
        <source>Members reached</source>
        <translation>接続中の会員</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>未接続：%1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Without its votes</source>
        <translation>自票の記録なし</translation>
    </message>
    <message>
        <source>keeps header %1</source>
        <extracomment>%1 is the beginning of a header&apos;s id.</extracomment>
        <translation>ヘッダー%1を残す</translation>
    </message>
    <message>
        <source>Epoch %1, held by %2</source>
        <extracomment>%1 is a number, %2 a member.</extracomment>
        <translation>エポック%1、担当は%2</translation>
    </message>
    <message>
        <source>Known once a quorum of members has signed. Nothing up to block %1 is lost: it is certified.</source>
        <extracomment>%1 is a block&apos;s number.</extracomment>
        <translation>定足数の会員が署名した時点で確定します。ブロック%1まではブロック証明書があり、失われません。</translation>
    </message>
    <message>
        <source>None: new blocks begin after block %1.</source>
        <translation>なし：新しいブロックはブロック%1の次から始まります。</translation>
    </message>
    <message>
        <source>Block %1 is kept, and new blocks begin after it.</source>
        <translation>ブロック%1を残し、その次から新しいブロックが始まります。</translation>
    </message>
    <message>
        <source>More members have to sign before it is known. Nothing up to block %1 is lost.</source>
        <translation>確定にはさらに会員の署名が必要です。ブロック%1までは失われません。</translation>
    </message>
    <message>
        <source>Block %1 may have been certified and is not at hand: a member that has it must be reached.</source>
        <translation>ブロック%1には既にブロック証明書がある可能性がありますが、手元にありません。保有する会員への接続が必要です。</translation>
    </message>
    <message>
        <source>Several may have been certified, and a quorum of members must name the one to keep. People can err here: what the others led to may have been shown to somebody as final. Agree with the other members first.</source>
        <translation>ブロック証明書のあり得るブロックが複数あり、残すものを定足数の会員が指定しなければなりません。ここでは人の判断が誤り得ます。残さないブロックの結果が、確定したものとして既に誰かに示されている可能性があります。先に他の会員と合意してください。</translation>
    </message>
    <message>
        <source>Block %1, %2 · shown votes: %3</source>
        <extracomment>%1 is a block&apos;s number, %2 the beginning of its id, %3 a number of members.</extracomment>
        <translation>ブロック%1、%2 · 示された票：%3</translation>
    </message>
    <message>
        <source>None: go on after block %1</source>
        <translation>なし：ブロック%1の次から続ける</translation>
    </message>
    <message>
        <source>Your people who voted for this: %1</source>
        <translation>これに投票した自社の担当者：%1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 · does not count: device or role is gone</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>%1 · 無効：端末または役割が失効</translation>
    </message>
    <message>
        <source>Who may vote is not proven yet.</source>
        <translation>投票資格は未証明です。</translation>
    </message>
    <message>
        <source>Blocks go on: nothing needs deciding.</source>
        <translation>ブロックの生成が続いているため、決定は不要です。</translation>
    </message>
    <message>
        <source>Only people of active members vote on this.</source>
        <translation>投票できるのは有効な会員の担当者のみです。</translation>
    </message>
    <message>
        <source>Your organization&apos;s rules for ballots do not ask for any of your roles.</source>
        <translation>自社の投票規則では、あなたの役割の署名は求められていません。</translation>
    </message>
    <message>
        <source>Your own member&apos;s peer is not reached, and no other takes your vote. Its operator has to start it first.</source>
        <translation>所属会員のピアに接続できず、他のピアはあなたの票を受け付けません。先に運用担当者が起動する必要があります。</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven: nothing is signed.</source>
        <translation>会員の不正が証明されたため、署名は行いません。</translation>
    </message>
    <message>
        <source>Choose which block is kept.</source>
        <translation>残すブロックを選択してください。</translation>
    </message>
    <message>
        <source>Your member has signed for epoch %1 already; a lower number cannot be used.</source>
        <translation>所属会員は既にエポック%1に署名しており、それより小さい番号は使えません。</translation>
    </message>
    <message>
        <source>Your member&apos;s peer has signed this. The other members decide when it begins.</source>
        <translation>所属会員のピアはこれに署名済みです。いつ始まるかは他の会員次第です。</translation>
    </message>
    <message>
        <source>You have voted for this. Another of your people has to vote too.</source>
        <translation>あなたは投票済みです。自社のもう一人の投票が必要です。</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>ヘッダー%1</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>声明による判定どおり</translation>
    </message>
    <message>
        <source>Certified until</source>
        <translation>ブロック証明書のある範囲</translation>
    </message>
    <message>
        <source>Kept beyond it</source>
        <translation>それ以降に残すもの</translation>
    </message>
    <message>
        <source>How blocks go on is shown once peers have proven who the members are.</source>
        <translation>ピアが会員を証明した後に、ブロックの進行状況を表示します。</translation>
    </message>
    <message>
        <source>No new block since %1. Every member&apos;s peer is reached, so their votes differ or the block order is lost.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>%1以降、新しいブロックがありません。すべての会員のピアに接続できているため、票が割れているか、ブロックの順序が失われています。</translation>
    </message>
    <message>
        <source>Block order held by</source>
        <translation>ブロック順序の担当</translation>
    </message>
    <message>
        <source>Choose whose peer holds the block order from now on.</source>
        <translation>今後ブロック順序を担当するピアの会員を選択してください。</translation>
    </message>
    <message>
        <source>Begin epoch %1, the block order held by %2</source>
        <extracomment>%1 is a number, %2 a member.</extracomment>
        <translation>エポック%1を開始し、ブロック順序の担当を%2とする</translation>
    </message>
    <message>
        <source>%1, as founded</source>
        <translation>%1（設立時）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is a block&apos;s number, %2 its time, %3 its age: &quot;6 min ago&quot;.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック%1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <extracomment>%1 is a member.</extracomment>
        <translation>担当は%1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Statements for epoch %1: %2 of %3 signed, %4 needed</source>
        <extracomment>%1 is the number of the epoch, %2 how many there are.</extracomment>
        <translation>エポック%1の声明：%3会員中%2署名、必要%4</translation>
    </message>
    <message>
        <source>Your people who voted for this: %1 (needed: %2)</source>
        <translation>これに投票した自社の担当者：%1名（必要数%2名）</translation>
    </message>
    <message>
        <source>Without news</source>
        <extracomment>Too few peers are reached to know whether blocks go on.</extracomment>
        <translation>新着情報なし</translation>
    </message>
    <message>
        <source>No news here since %1, and too few members&apos; peers are reached to know whether blocks go on. Not reached: %2.</source>
        <extracomment>%1 is a time; %2 names members.</extracomment>
        <translation>%1以降、この端末に新しい情報が届いていません。接続中の会員のピアが少なすぎるため、ブロックが続いているか判断できません。未接続：%2。</translation>
    </message>
    <message>
        <source>No statement for another epoch is known here.</source>
        <translation>別のエポックの声明は届いていません。</translation>
    </message>
</context>
<context>
    <name>FirstRunWords</name>
    <message>
        <source>Confirm the recovery phrase</source>
        <translation>復元フレーズの確認</translation>
    </message>
    <message>
        <source>Type these three words from what you wrote down.</source>
        <translation>書き留めた中から、次の3語を入力してください。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Write down the recovery phrase</source>
        <translation>復元フレーズを書き留める</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Welcome to Seabridge</source>
        <translation>海橋へようこそ</translation>
    </message>
    <message>
        <source>Choose your language. It can be changed at any time.</source>
        <translation>言語を選んでください。いつでも変更できます。</translation>
    </message>
    <message>
        <source>Which consortium?</source>
        <translation>コンソーシアムの選択</translation>
    </message>
    <message>
        <source>The consortium file names the members whose signatures you rely on. Take it from somebody you trust, and compare its fingerprint with a member.</source>
        <translation>コンソーシアムファイルには、署名を信頼する会員が記されています。信頼できる人から受け取り、フィンガープリントを会員と照合してください。</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>All keys of this device come from a recovery phrase of 24 words.</source>
        <translation>この端末の鍵はすべて、24語の復元フレーズから作られます。</translation>
    </message>
    <message>
        <source>Protect this computer&apos;s vault</source>
        <translation>このコンピューターの保管庫を保護</translation>
    </message>
    <message>
        <source>The passphrase opens the encrypted vault on this computer. It is another secret than the recovery phrase. Use at least %1 characters.</source>
        <translation>パスフレーズは、このコンピューターの暗号化された保管庫を開くもので、復元フレーズとは別のものです。%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>保管庫を作成する</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>保管庫を作成しています</translation>
    </message>
    <message>
        <source>Choose a file that exists.</source>
        <translation>存在するファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not a consortium file.</source>
        <translation>コンソーシアムファイルではありません。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>二つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Word %1 is in none of the three word lists.</source>
        <translation>%1番目の単語が、三つの単語一覧のどれにもありません。</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>復元フレーズは12、15、18、21または24語です。</translation>
    </message>
    <message>
        <source>The words are known, but one of them is wrong or in another place.</source>
        <translation>単語は一覧にありますが、誤りか順序違いがあります。</translation>
    </message>
    <message>
        <source>This text is no recovery phrase.</source>
        <translation>復元フレーズではありません。</translation>
    </message>
    <message>
        <source>These words, in this order, are all your keys. Write them on paper and keep it safe: once you have confirmed them they are never shown again, and nobody can recover them for you.</source>
        <translation>この順に並んだ単語が、あなたの鍵のすべてです。紙に書いて安全に保管してください。確認後は二度と表示されず、失うと誰にも復元できません。</translation>
    </message>
</context>
<context>
    <name>GoodsWords</name>
    <message>
        <source>Line %1 · %2</source>
        <extracomment>A line of a quote: %1 is its place, %2 its HS code.</extracomment>
        <translation>%1行目 · %2</translation>
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
        <translation>金額</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>A partner&apos;s quote that waits for our answer.</extracomment>
        <translation>見積書</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>支払人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>firm until then</source>
        <extracomment>A quote that cannot be withdrawn before it expires.</extracomment>
        <translation>期日まで撤回不可</translation>
    </message>
    <message>
        <source>may be withdrawn</source>
        <translation>撤回可能</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>新しい担当者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>ローマ字表記</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Legal entity identifier</source>
        <translation>取引主体識別子</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>none: has left</source>
        <translation>なし（退職）</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>端末の鍵</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Attester</source>
        <translation>証明担当会員</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請企業</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>審査レベル</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>対象国</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数桁数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証憑</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>オファーの種類</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>売主</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買主</translation>
    </message>
    <message>
        <source>Seller&apos;s deposit</source>
        <translation>売主の保証金</translation>
    </message>
    <message>
        <source>Buyer&apos;s deposit</source>
        <translation>買主の保証金</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>返還先</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>支払通貨</translation>
    </message>
    <message>
        <source>Converted by</source>
        <translation>流動性提供者</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>留保資金</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>名義</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Signatures so far</source>
        <translation>署名済み人数</translation>
    </message>
    <message>
        <source>Sign by</source>
        <translation>署名期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>利用可能残高</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Contract with</source>
        <translation>契約相手</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>終了させた者</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>An action that an approver sent back to its maker.</extracomment>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>KYC review</source>
        <translation>KYC審査</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A payment that we owe.</extracomment>
        <translation>支払</translation>
    </message>
    <message>
        <source>Deposit</source>
        <extracomment>A security deposit that we have to post.</extracomment>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is an amount of time such as &quot;8 h&quot;: a deadline.</extracomment>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <extracomment>%1 is an amount of time such as &quot;2 d&quot;.</extracomment>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>made by %1 · signed by %2</source>
        <extracomment>%1 is a person, %2 how many have signed.</extracomment>
        <translation>申請 %1 · 署名%2名</translation>
    </message>
    <message>
        <source>%1 of yours wait for others</source>
        <extracomment>%1 actions made by this person wait for other people&apos;s signatures.</extracomment>
        <translation>あなたの申請%1件が他者の署名待ち</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a person&apos;s number, %2 the organization.</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Review the dossier of %1</source>
        <translation>%1の顧客ファイルを審査</translation>
    </message>
    <message>
        <source>Answer quote %1</source>
        <translation>見積書 %1に回答</translation>
    </message>
    <message>
        <source>Settle the payment of %1</source>
        <extracomment>%1 is an order number.</extracomment>
        <translation>%1の支払を決済</translation>
    </message>
    <message>
        <source>Post the security deposit of %1</source>
        <extracomment>%1 is an order number.</extracomment>
        <translation>%1の保証金を差し入れる</translation>
    </message>
    <message>
        <source>asked %1</source>
        <extracomment>%1 is an age such as &quot;2 d ago&quot;.</extracomment>
        <translation>%1に依頼</translation>
    </message>
    <message>
        <source>If nobody signs, it ends on %1 and nothing happens.</source>
        <translation>誰も署名しないと%1に終了し、何も実行されません。</translation>
    </message>
    <message>
        <source>If nobody answers, the offer expires on %1.</source>
        <translation>回答がないと、申込は%1に期限切れになります。</translation>
    </message>
    <message>
        <source>It is overdue. The creditor sees that, and the deposit stays held.</source>
        <translation>期日を過ぎています。債権者にも表示され、保証金は保管されたままです。</translation>
    </message>
    <message>
        <source>If it is not settled by then, it is overdue and the creditor sees that.</source>
        <translation>それまでに決済しないと期日超過となり、債権者にも表示されます。</translation>
    </message>
    <message>
        <source>Until it is reviewed, the applicant cannot trade. There is no deadline.</source>
        <translation>審査が済むまで申請企業は取引できません。期限はありません。</translation>
    </message>
    <message>
        <source>The contract asks for this deposit. There is no deadline on the ledger.</source>
        <translation>契約で定めた保証金です。台帳上の期限はありません。</translation>
    </message>
    <message>
        <source>It has ended and nothing happened. Mend it and submit it again, if it is still wanted.</source>
        <translation>終了し、何も実行されていません。必要なら直して再申請してください。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>支払可能</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>There is not enough money for a payment.</extracomment>
        <translation>資金不足</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期日超過</translation>
    </message>
    <message>
        <source>Not due</source>
        <extracomment>Its due date waits for shipment, receipt or acceptance of the goods.</extracomment>
        <translation>期日前</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Money that a partner owes us and that is not due yet.</extracomment>
        <translation>入金予定</translation>
    </message>
    <message>
        <source>short of %1</source>
        <extracomment>How much money is missing for a payment.</extracomment>
        <translation>%1不足</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期日 %1</translation>
    </message>
    <message>
        <source>none due within 24 hours</source>
        <translation>24時間以内の期日なし</translation>
    </message>
    <message>
        <source>%1 due within 24 hours</source>
        <translation>24時間以内に期日 %1件</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>7日以内 %1件</translation>
    </message>
    <message>
        <source>%1 · %2 overdue</source>
        <translation>%1 · 期日超過 %2件</translation>
    </message>
    <message>
        <source>%1 to post · %2 held from partners</source>
        <extracomment>%1 deposits we have to post, %2 deposits of partners that are held.</extracomment>
        <translation>要差入れ %1件 · 預り %2件</translation>
    </message>
    <message>
        <source>%1 overdue · %2 delivered</source>
        <extracomment>Payments that partners owe us: %1 past their date, %2 for goods that they have.</extracomment>
        <translation>期日超過 %1件 · 受渡済み %2件</translation>
    </message>
    <message>
        <source>and %1 more currencies</source>
        <translation>ほか%1通貨</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No money in a key figure.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>US east</source>
        <extracomment>The east coast of the United States, for the time of day there.</extracomment>
        <translation>米国東部</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>What is paid in exchange; the value is &quot;the payment of order LN-2026-0042&quot;.</extracomment>
        <translation>引換え</translation>
    </message>
    <message>
        <source>the payment of order %1</source>
        <translation>取引%1の支払</translation>
    </message>
    <message>
        <source>1 of yours waits for others</source>
        <translation>あなたの申請1件が他者の署名待ち</translation>
    </message>
    <message>
        <source>It is overdue. The creditor sees that.</source>
        <translation>期日を過ぎています。債権者にも表示されます。</translation>
    </message>
    <message>
        <source>and 1 more currency</source>
        <translation>ほか1通貨</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>By the rules of the ledger, after approval; the title beside it says so. Short.</extracomment>
        <translation>規則で拒否</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Pending approval: signed, and waits for a second signature. Short.</extracomment>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Debtor gives</source>
        <extracomment>The two amounts of a conversion: what the debtor pays in, and what its creditor is paid.</extracomment>
        <translation>債務者の支払額</translation>
    </message>
    <message>
        <source>Creditor gets</source>
        <translation>債権者の受取額</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>ピアの鍵</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>ピアのアドレス</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Rules number</source>
        <translation>規則番号</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>代理される人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>以後なし</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Organization to be frozen</source>
        <translation>凍結対象の法人・機関</translation>
    </message>
    <message>
        <source>all that may be frozen</source>
        <translation>凍結できる全通貨</translation>
    </message>
    <message>
        <source>Reach of the freeze</source>
        <translation>凍結の範囲</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Appeal to</source>
        <translation>不服申立先</translation>
    </message>
    <message>
        <source>Frozen organization</source>
        <translation>凍結された法人・機関</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>凍結命令</translation>
    </message>
    <message>
        <source>yes, for ever</source>
        <translation>可（永久に固定）</translation>
    </message>
    <message>
        <source>no, for ever</source>
        <translation>不可（永久に固定）</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>発行上限</translation>
    </message>
    <message>
        <source>May be frozen</source>
        <translation>凍結の可否</translation>
    </message>
    <message>
        <source>May be clawed back</source>
        <translation>クローバックの可否</translation>
    </message>
    <message>
        <source>Quoted to</source>
        <translation>見積提出先</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>クローバックの対象者</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>見積発行者</translation>
    </message>
    <message>
        <source>Payment, part %1 of %2</source>
        <extracomment>%1 is the place of a payment part, %2 how many there are.</extracomment>
        <translation>第%1回支払（全%2回）</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Whose signature is missing yet.</extracomment>
        <translation>未署名</translation>
    </message>
    <message>
        <source>More lines</source>
        <extracomment>How many lines of a quote are not shown here.</extracomment>
        <translation>残りの行数</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the place of an approval rule.</extracomment>
        <translation>規則%1</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>A weakness of the new approval rules.</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>What a parameter of the consortium is for.</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>KycWords</name>
    <message>
        <source>Registered name</source>
        <translation>登記上の名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>How a name sounds: in kana for a firm in Japan, else in Latin letters.</extracomment>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ローマ字名称</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>登記国・地域</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>登記上の住所</translation>
    </message>
    <message>
        <source>Address in Latin letters</source>
        <translation>ローマ字住所</translation>
    </message>
    <message>
        <source>HS chapters traded</source>
        <translation>取扱商品のHS類番号</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Expected volume a year</source>
        <translation>年間の予定取引額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Contact for questions</source>
        <translation>照会先</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>入力してください。</translation>
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
        <source>Choose a country from the list.</source>
        <translation>国・地域を一覧から選んでください。</translation>
    </message>
    <message>
        <source>This is no such number.</source>
        <translation>正しい番号ではありません。</translation>
    </message>
    <message>
        <source>Enter whole units above zero.</source>
        <translation>ゼロより大きい整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter 0 to 100 %.</source>
        <translation>0～100%で入力してください。</translation>
    </message>
    <message>
        <source>There are too many; remove some.</source>
        <translation>項目が多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>The owners are not explained.</source>
        <translation>所有関係の説明が不足しています。</translation>
    </message>
    <message>
        <source>A My Number must not be kept. Remove it.</source>
        <translation>マイナンバーは保存できません。削除してください。</translation>
    </message>
    <message>
        <source>If this is a My Number, remove it.</source>
        <translation>マイナンバーであれば削除してください。</translation>
    </message>
    <message>
        <source>Two digits each, parted by commas: 84, 85.</source>
        <translation>2桁ずつ、コンマ区切り：84, 85。</translation>
    </message>
    <message>
        <source>Add the business licence or register extract.</source>
        <translation>営業許可証または登記事項証明書を追加してください。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Owner %1: shares</source>
        <translation>所有者%1：持分</translation>
    </message>
    <message>
        <source>Owner %1: votes</source>
        <translation>所有者%1：議決権</translation>
    </message>
    <message>
        <source>Owner %1: name</source>
        <translation>所有者%1：氏名</translation>
    </message>
    <message>
        <source>China: 25 % or more of shares or votes, or control; else the person in charge of daily management</source>
        <translation>中国：持分・議決権25%以上、または支配。該当者がなければ日常の経営管理の責任者</translation>
    </message>
    <message>
        <source>United States: everybody with 25 % or more of the shares, and one person who controls the firm</source>
        <translation>米国：持分25%以上の全員と、経営責任者1名</translation>
    </message>
    <message>
        <source>Choose the country first; its law decides who counts.</source>
        <translation>先に国・地域を選んでください。対象者はその法令で決まります。</translation>
    </message>
    <message>
        <source>No rule is built in for this country; the attesting member decides by its own.</source>
        <translation>この国・地域の規則は組み込まれていません。証明担当会員が自らの規則で判断します。</translation>
    </message>
    <message>
        <source>Beneficial owner</source>
        <translation>実質的支配者</translation>
    </message>
    <message>
        <source>Beneficial owner by control</source>
        <translation>実質的支配者（支配による）</translation>
    </message>
    <message>
        <source>Counts as representative</source>
        <translation>代表者として該当</translation>
    </message>
    <message>
        <source>Does not count: another holds over half</source>
        <translation>非該当：過半を持つ者が他にいる</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>氏名が未入力</translation>
    </message>
    <message>
        <source>Shares are 0 to 100 %</source>
        <translation>持分は0～100%</translation>
    </message>
    <message>
        <source>Named twice: add the shares up</source>
        <translation>氏名が重複：持分を合算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name as it is written, %2 in Latin letters</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of shares and votes</source>
        <translation>持分・議決権 %1</translation>
    </message>
    <message>
        <source>%1 of the shares, %2 of the votes</source>
        <translation>持分 %1、議決権 %2</translation>
    </message>
    <message>
        <source>%1 held by persons who are not named</source>
        <translation>氏名未記載の者が%1を保有</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Licence or register extract</source>
        <translation>営業許可証・登記事項証明書</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>定款</translation>
    </message>
    <message>
        <source>List of owners</source>
        <translation>株主・出資者名簿</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>住所証明書類</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>その他の書類</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
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
        <translation>年間%1</translation>
    </message>
    <message>
        <source>Japan: over 25 % of the votes, or only the holder of over 50 %; else other control; else the representative</source>
        <translation>日本：議決権25%超。50%超の者がいればその者のみ。いなければ他の方法で支配する者、次に代表者</translation>
    </message>
    <message>
        <source>Mark the one person who controls the firm</source>
        <translation>経営責任者1名の「支配」に印を付けてください</translation>
    </message>
    <message>
        <source>Nobody counts by shares: mark the representative</source>
        <translation>持分による該当者がいません：代表者に印を付けてください</translation>
    </message>
    <message>
        <source>What nobody is named for could hide another beneficial owner</source>
        <translation>氏名のない持分に、別の実質的支配者が隠れている可能性があります</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %</source>
        <translation>持分の合計が100%を超えています</translation>
    </message>
    <message>
        <source>Mark only one person as in control</source>
        <translation>「支配」に印を付けられるのは1名のみ</translation>
    </message>
    <message>
        <source>The attesting member decides who counts</source>
        <translation>対象者は証明担当会員が判断します</translation>
    </message>
    <message>
        <source>No gap that matters</source>
        <translation>認定に影響する不明持分なし</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>名称の読み</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Misconduct of a member was proven, so nothing more is taken from this network. What was proven before stays. Call your consortium before you sign anything.</source>
        <translation>会員の不正が証明されたため、このネットワークからは何も取り込みません。以前に証明された内容は残っています。署名する前にコンソーシアムに連絡してください。</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>旧バージョン</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>データが古い</translation>
    </message>
    <message>
        <source>No new block for 45 seconds: lists may lack what happened since. Look at your connection; it goes on by itself once enough peers answer.</source>
        <translation>45秒間、新しいブロックがありません。以後の出来事が一覧にない可能性があります。接続を確かめてください。十分な数のピアが応答すると自動的に再開します。</translation>
    </message>
    <message>
        <source>No fault tolerated</source>
        <translation>障害許容なし</translation>
    </message>
    <message>
        <source>With fewer than four members not one may fail or lie. A fourth member makes the consortium bear one that does.</source>
        <translation>会員が4未満では、1会員の障害や虚偽も許容できません。4番目の会員が加わると1会員まで許容できます。</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模擬データ</translation>
    </message>
    <message>
        <source>This consortium is simulated: its clocks, firms and money are not real.</source>
        <translation>このコンソーシアムは模擬です。時計も企業も資金も実在しません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Newest proven block</source>
        <translation>証明済みの最新ブロック</translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation>まだ受信なし</translation>
    </message>
    <message>
        <source>Peers connected</source>
        <extracomment>%1 connected peers of %2.</extracomment>
        <translation>接続中のピア</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>one peer a member</source>
        <translation>1会員につき1ピア</translation>
    </message>
    <message>
        <source>enough to rely on it</source>
        <translation>信頼に足る数</translation>
    </message>
    <message>
        <source>not enough to rely on it</source>
        <translation>信頼に足る数に不足</translation>
    </message>
    <message>
        <source>Faults tolerated</source>
        <translation>許容できる障害数</translation>
    </message>
    <message>
        <source>nothing is proven yet</source>
        <translation>まだ何も証明されていません</translation>
    </message>
    <message>
        <source>every member has to be honest</source>
        <translation>全会員の誠実さが前提</translation>
    </message>
    <message>
        <source>members that may fail or lie</source>
        <translation>障害・虚偽を許容できる会員数</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>ブロック時刻</translation>
    </message>
    <message>
        <source>all deadlines go by it</source>
        <translation>すべての期限の基準</translation>
    </message>
    <message>
        <source>no member yet</source>
        <translation>会員なし</translation>
    </message>
    <message>
        <source>with fewer than four members none is</source>
        <translation>会員4未満のため許容なし</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>コンソーシアム</translation>
    </message>
    <message>
        <source>Own history</source>
        <extracomment>The own organization&apos;s history.</extracomment>
        <translation>自社の履歴</translation>
    </message>
    <message>
        <source>complete to block %1</source>
        <translation>ブロック%1まで漏れなし</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>On their way</source>
        <extracomment>Transactions that were signed here and have no outcome yet.</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>signed here; what became of them is not known yet</source>
        <translation>ここで署名済み・結果はまだ不明</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Confirms it</source>
        <extracomment>Whether a peer agrees that the newest block is the newest.</extracomment>
        <translation>最新と確認</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認した会員</translation>
    </message>
    <message>
        <source>out of %1</source>
        <extracomment>%1 members in all; said where not one of them may fail</extracomment>
        <translation>全%1会員中</translation>
    </message>
    <message>
        <source>all that was signed here has an outcome</source>
        <translation>ここで署名した操作はすべて結果が出ています</translation>
    </message>
    <message>
        <source>The members changed, and the newest block that this desk trusts is over 180 days old: it cannot tell by itself who signs now, and takes nothing new. Call your consortium; what was proven before stays.</source>
        <translation>会員が入れ替わり、この端末が信頼する最新のブロックは180日以上前のものです。現在の署名者を自力で確認できないため、新しい内容は受け取りません。コンソーシアムに連絡してください。証明済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Too few members&apos; peers confirm the newest block, and those that do could keep newer ones back: nothing is signed here. Look at your connection; it goes on by itself once more of them answer.</source>
        <translation>最新ブロックを確認した会員のピアが少なすぎ、そのピアが新しいブロックを隠している可能性もあるため、ここでは署名しません。接続を確かめてください。応答するピアが増えると自動的に再開します。</translation>
    </message>
    <message>
        <source>known to block %1</source>
        <extracomment>What came after that block is not known.</extracomment>
        <translation>ブロック%1まで把握</translation>
    </message>
</context>
<context>
    <name>OlderWords</name>
    <message>
        <source>The ledger does not know this device, so there is nothing to compare the vault with. Ask an administrator to enrol the device, then open the vault again.</source>
        <translation>この端末は台帳にないため、保管庫と照合する対象がありません。管理者に端末の登録を依頼し、その後で保管庫を開き直してください。</translation>
    </message>
    <message>
        <source>Own history</source>
        <extracomment>%1 is the number of a block.</extracomment>
        <translation>自社の履歴</translation>
    </message>
    <message>
        <source>complete up to block %1</source>
        <translation>ブロック%1まで漏れなし</translation>
    </message>
    <message>
        <source>Entries in this vault</source>
        <translation>この保管庫にある記録</translation>
    </message>
    <message>
        <source>Entries it lacks</source>
        <translation>不足している記録</translation>
    </message>
    <message>
        <source>Signed here later</source>
        <extracomment>What this device signed after the copy of the vault was made.</extracomment>
        <translation>その後この端末で署名した件数</translation>
    </message>
    <message>
        <source>Signed before, outcome open</source>
        <extracomment>What the vault had signed, and what became of that is not known in it.</extracomment>
        <translation>以前に署名し結果が未確定の件数</translation>
    </message>
    <message>
        <source>sent on once the vault is accepted</source>
        <translation>保管庫を受け入れた後、引き続き送信</translation>
    </message>
    <message>
        <source>It is being compared with the ledger. Nothing can be said before enough members have answered with proof.</source>
        <translation>台帳と照合しています。十分な数の会員が証明とともに応答するまで、何も判断できません。</translation>
    </message>
    <message>
        <source>It is being compared with the ledger, at block %1 so far.</source>
        <translation>台帳と照合しています。現在ブロック%1まで進んでいます。</translation>
    </message>
    <message>
        <source>The ledger knows nothing of this device or your organization that the vault lacks. Drafts and other things that only the later vault held are gone.</source>
        <translation>この端末と組織について、台帳にあって保管庫にないものはありません。新しいほうの保管庫だけにあった下書きなどは失われています。</translation>
    </message>
    <message>
        <source>This happened after the copy was made; it is brought in from the ledger. What only the later vault held is gone for good: drafts, names, and reading keys that were never shared. Read what was signed before you sign anything again.</source>
        <translation>これらは写しを作った後の出来事で、台帳から取り込まれます。新しいほうの保管庫だけにあったもの（下書き、氏名、共有していない閲覧鍵）は戻りません。再び署名する前に、署名済みの内容を確認してください。</translation>
    </message>
    <message>
        <source>The ledger contradicts what this vault holds as proven, so it cannot be accepted. Sign nothing more, and tell the consortium operator and your compliance officer.</source>
        <translation>台帳が、この保管庫に証明済みとしてあるものと矛盾しているため、受け入れることはできません。これ以上何も署名せず、コンソーシアムの運営者とコンプライアンス担当者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>OrderFormWords</name>
    <message>
        <source>Write it as 2026-11-23 17:00.</source>
        <translation>2026-11-23 17:00のように入力してください。</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>%1以前にしてください。</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>%1以後にしてください。</translation>
    </message>
    <message>
        <source>Shorten it, without invisible characters.</source>
        <translation>短くし、見えない文字を除いてください。</translation>
    </message>
</context>
<context>
    <name>OrderPageWords</name>
    <message>
        <source>Order %1</source>
        <translation>取引 %1</translation>
    </message>
    <message>
        <source>contracted %1</source>
        <translation>契約 %1</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>契約金額</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Security deposits held</source>
        <translation>保管中の保証金</translation>
    </message>
    <message>
        <source>none agreed</source>
        <translation>取決めなし</translation>
    </message>
    <message>
        <source>Goods and money</source>
        <translation>商品と代金</translation>
    </message>
    <message>
        <source>%1 signed events, %2 on the goods</source>
        <translation>署名済みの記録%1件（うち商品%2件）</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>each proven by itself · %1</source>
        <extracomment>%1 is a zone such as UTC+8</extracomment>
        <translation>1件ずつ証明済み · %1</translation>
    </message>
    <message>
        <source>The goods are accepted; nothing is left to record.</source>
        <translation>商品は検収済みです。残る記録はありません。</translation>
    </message>
    <message>
        <source>Only the seller signs the shipment: %1.</source>
        <translation>船積みに署名できるのは売主（%1）のみです。</translation>
    </message>
    <message>
        <source>Only the buyer signs the receipt: %1.</source>
        <translation>受領に署名できるのは買主（%1）のみです。</translation>
    </message>
    <message>
        <source>Only the buyer signs the acceptance: %1.</source>
        <translation>検収に署名できるのは買主（%1）のみです。</translation>
    </message>
    <message>
        <source>It is signed already and waits for a second signature.</source>
        <translation>署名済みで、承認署名を待っています。</translation>
    </message>
    <message>
        <source>Order number %1 is copied.</source>
        <translation>注文番号%1をコピーしました。</translation>
    </message>
    <message>
        <source>The order could not be traced</source>
        <translation>取引を追跡できませんでした</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>該当する取引はありません</translation>
    </message>
    <message>
        <source>Proven to block %1: there is no order %2, or none that this organization may know of. Compare the number with the original.</source>
        <translation>ブロック%1まで証明済み：取引%2は存在しないか、この組織に閲覧権限がありません。番号を原本と照合してください。</translation>
    </message>
    <message>
        <source>1 signed event, %1 on the goods</source>
        <extracomment>the last number is how many of the events concern the goods</extracomment>
        <translation>署名済みの記録1件（うち商品%1件）</translation>
    </message>
    <message>
        <source>Show the quote</source>
        <extracomment>%1 is the number of a quote.</extracomment>
        <translation>見積書を表示</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>見積書 %1</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>The buyer sees your signature on it. It cannot be changed, and payments that wait for shipment get their due dates.</source>
        <translation>あなたの署名は買主に表示されます。後から変更できず、船積みを起点とする支払の期日が決まります。</translation>
    </message>
    <message>
        <source>The seller sees your signature on it. It cannot be changed, and payments that wait for receipt get their due dates.</source>
        <translation>あなたの署名は売主に表示されます。後から変更できず、受領を起点とする支払の期日が決まります。</translation>
    </message>
    <message>
        <source>You confirm that the goods are as agreed. It cannot be taken back; the time of the deposits&apos; return starts with it.</source>
        <translation>商品が約定どおりであることを確認します。撤回できず、保証金返還までの期間が始まります。</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>契約済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>of goods, after inspection; short, in a table</extracomment>
        <translation>検収済み</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>一部支払済み</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返還済み</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>差入れ待ち</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>期日未定</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期日超過</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>期日未到来</translation>
    </message>
    <message>
        <source>We sell</source>
        <translation>販売</translation>
    </message>
    <message>
        <source>We buy</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Record shipment</source>
        <translation>船積みを記録</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>受領を記録</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>検収を記録</translation>
    </message>
    <message>
        <source>Shipment expected</source>
        <translation>船積み予定</translation>
    </message>
    <message>
        <source>Receipt expected</source>
        <translation>受領予定</translation>
    </message>
    <message>
        <source>Acceptance expected</source>
        <translation>検収予定</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>船積み</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>検収</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>below &quot;Shipment&quot;: it has not happened</extracomment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>to be signed by %1</source>
        <extracomment>%1 is a firm</extracomment>
        <translation>署名者：%1</translation>
    </message>
    <message>
        <source>Number of the bill of lading</source>
        <translation>船荷証券番号</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>納品書番号</translation>
    </message>
    <message>
        <source>Number of the inspection report</source>
        <translation>検査報告書番号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>known to block %1, later records not proven yet, %2 records</source>
        <translation>ブロック%1まで把握、以後は未証明、記録%2件</translation>
    </message>
    <message>
        <source>complete to block %1, %2 records</source>
        <translation>ブロック%1まで漏れなし、記録%2件</translation>
    </message>
    <message>
        <source>%1% of the contract</source>
        <translation>契約額の%1%</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>支払%2件中%1件</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>第%1回支払</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>売主</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買主</translation>
    </message>
    <message>
        <source>Liquidity provider</source>
        <extracomment>below the name of the liquidity provider</extracomment>
        <translation>流動性提供者</translation>
    </message>
    <message>
        <source>%1 of 1 payment</source>
        <translation>支払1件中%1件</translation>
    </message>
    <message>
        <source>known to block %1, %2, %3 records</source>
        <extracomment>%2 is why there may be more: &quot;not confirmed yet&quot;, &quot;without news&quot;.</extracomment>
        <translation>ブロック%1まで把握、%2、記録%3件</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a date on which a payment falls due.</extracomment>
        <translation>期日 %1</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since then this computer knows how it ended.</extracomment>
        <translation>%1 に判明</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <extracomment>For the screen reader; %1 is what was signed, such as &quot;Pay&quot;.</extracomment>
        <translation>確認済みにする：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How what was signed ended, short: it was carried out.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>The same: it waits for the next signature.</extracomment>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>The same: the rules forbid it.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The same: it never reached the ledger.</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <extracomment>The same: another transaction of this device came first.</extracomment>
        <translation>先行あり</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Counter-offer %1</source>
        <translation>カウンターオファー %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>見積書 %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>作成者 %1</translation>
    </message>
    <message>
        <source>made by %1 · version %2 · original in %3</source>
        <translation>作成者 %1 · 第%2版 · 原文は%3</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>オファーの種類</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Valid until (theirs)</source>
        <translation>有効期限（先方時刻）</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Proven under block %1, %2: the document is the one that the ledger names.</source>
        <translation>ブロック%1で証明済み、%2：文書は台帳の記載と一致しています。</translation>
    </message>
    <message>
        <source>Show order %1</source>
        <translation>取引 %1を表示</translation>
    </message>
    <message>
        <source>The document is not open yet.</source>
        <translation>文書はまだ開かれていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>文書を開いています</translation>
    </message>
    <message>
        <source>It is fetched, its proof is checked and it is unsealed here.</source>
        <translation>取得して証明を検査し、この端末で復号します。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗の切替え</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積書</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新規見積書</translation>
    </message>
    <message>
        <source>Propose a ballot</source>
        <translation>議案を提出</translation>
    </message>
    <message>
        <source>Import ECB file</source>
        <extracomment>The file in which the European Central Bank publishes its rates.</extracomment>
        <translation>ECBファイルを取り込む</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Blocked</source>
        <translation>成立不能</translation>
    </message>
    <message>
        <source>One alone</source>
        <translation>一人で可</translation>
    </message>
    <message>
        <source>One can block</source>
        <translation>一人不在で停止</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>Never decides</source>
        <translation>適用なし</translation>
    </message>
    <message>
        <source>No day limit</source>
        <translation>日限度なし</translation>
    </message>
    <message>
        <source>No firm offer</source>
        <translation>確定申込不可</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Own peer</source>
        <translation>自社のピア</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>端末なし</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>from the consortium file</source>
        <translation>コンソーシアムファイルから</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Deputy</source>
        <extracomment>Who signs in a person&apos;s place; %1 and %2 are times.</extracomment>
        <translation>代理人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>担当者ID</translation>
    </message>
    <message>
        <source>for enrolling a device</source>
        <translation>端末の登録に使用</translation>
    </message>
    <message>
        <source>%1 people, %2 of them administrators</source>
        <extracomment>How many people an organization has, and how many of them administer it.</extracomment>
        <translation>%1名（うち管理者%2名）</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則%1</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of the person at the desk.</extracomment>
        <translation>%1（あなた）</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Open</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>利用可能残高</translation>
    </message>
    <message>
        <source>%1 more is needed on the account; the free balance is %2.</source>
        <translation>口座にあと%1必要です。利用可能残高は%2です。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>up to the smallest unit, at our cost</source>
        <translation>最小単位に切上げ、当社負担</translation>
    </message>
    <message>
        <source>The amount goes to %1 at once, and the payment is settled. It cannot be taken back.</source>
        <translation>金額は直ちに%1に渡り、支払は決済されます。撤回できません。</translation>
    </message>
    <message>
        <source>Our money goes to %1, which pays %2 in the same step: both or neither. It waits for the consent of %1.</source>
        <translation>当社の資金が%1に渡ると同時に、%2に支払われます。双方の支払が同時に成立するか、いずれも成立しません。%1の同意待ちになります。</translation>
    </message>
    <message>
        <source>The other payment is funded already: both are paid in the same step. It cannot be taken back.</source>
        <translation>相手の支払は資金手当て済みです。両方が同時に支払われ、撤回できません。</translation>
    </message>
    <message>
        <source>The amount is set aside until %1 funds its payment; then both are paid in the same step. After the deadline we can take it back.</source>
        <translation>%1が支払資金を手当てするまで金額を留保し、その後、両方を同時に支払います。期限後は引き戻せます。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>引換え</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>当社の支払額</translation>
    </message>
    <message>
        <source>rounded up, at our cost</source>
        <translation>切上げ、当社負担</translation>
    </message>
    <message>
        <source>Creditor gets</source>
        <translation>債権者の受取額</translation>
    </message>
    <message>
        <source>We receive</source>
        <translation>当社の受取額</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>不足額</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>実行後の利用可能額</translation>
    </message>
    <message>
        <source>Liquidity provider</source>
        <translation>流動性提供者</translation>
    </message>
    <message>
        <source>Your consent carries the payment out, or brings it one step further: %1.</source>
        <translation>同意すると、この支払が実行されるか、次の段階に進みます：%1</translation>
    </message>
    <message>
        <source>The request ends and nothing moves; the payment stays open. Whoever made it sees your reason.</source>
        <translation>申請は終了し、資金は動かず、支払は未払いのままです。理由は申請者に表示されます。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The money is free again, and the payment is open as before.</source>
        <translation>資金の留保は解除され、支払は元どおり未払いに戻ります。</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>留保資金</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n × %1</source>
        <extracomment>%n is how many people, %1 a role such as Approver.</extracomment>
        <translation>
            <numerusform>%1 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 is what a rule decides, such as &quot;Free payments&quot;, %2 the other organization.</extracomment>
        <translation>%1（相手：%2）</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <extracomment>%1 is what a rule decides, %2 an amount of money.</extracomment>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1, at most %2 in a day</source>
        <extracomment>%1 is what a rule decides, %2 what may be given in all on one day.</extracomment>
        <translation>%1、1日合計%2まで</translation>
    </message>
    <message>
        <source>%1: nobody is named yet who has to sign.</source>
        <extracomment>%1 is what a rule decides.</extracomment>
        <translation>%1：署名者がまだ指定されていません。</translation>
    </message>
    <message>
        <source>%1: signed by %2 alone.</source>
        <extracomment>%1 is what a rule decides, %2 who has to sign.</extracomment>
        <translation>%1：%2の署名だけで足ります。</translation>
    </message>
    <message numerus="yes">
        <source>%1: signed by %2; %n different people.</source>
        <extracomment>%1 is what a rule decides, %2 who has to sign, %n how many that are.</extracomment>
        <translation>
            <numerusform>%1：%2の署名が必要（計%n名、全員別人）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: nobody can satisfy it. %n more person(s) are needed, such as one with the role %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 a role.</extracomment>
        <translation>
            <numerusform>規則%1（%2）：満たせる人がいません。あと%n名、例えば%3が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1, %2: one signature is enough. It can be given by %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 names of people.</extracomment>
        <translation>規則%1（%2）：一人の署名で足ります。署名できるのは%3です。</translation>
    </message>
    <message>
        <source>Rule %1, %2: cannot pass if any one of these is absent: %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 names of people.</extracomment>
        <translation>規則%1（%2）：%3のうち一人でも不在だと成立しません。</translation>
    </message>
    <message>
        <source>Rules ask for the role %1, and nobody has it.</source>
        <translation>規則が「%1」を求めていますが、該当者がいません。</translation>
    </message>
    <message>
        <source>Rule %1, %2: it never decides, for rule %3 comes first and fits whatever it fits.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 the place of an earlier rule.</extracomment>
        <translation>規則%1（%2）：先にある規則%3がすべて当てはまるため、適用されることがありません。</translation>
    </message>
    <message>
        <source>Rule %1, %2: one person can give the amount as often as wanted. A limit for a day would end that.</source>
        <translation>規則%1（%2）：一人でその金額を何度でも支出できます。1日の限度額を設ければ防げます。</translation>
    </message>
    <message>
        <source>Nobody can make a firm offer: its amount is sealed, so rules with a limit do not cover it, and every rule for quotes has one.</source>
        <translation>確定申込を出せる人がいません。確定申込は金額が暗号化されるため限度額のある規則は適用されず、見積の規則にはすべて限度額があります。</translation>
    </message>
    <message>
        <source>Rule %1, %2: cannot pass if %3 is absent.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 a person.</extracomment>
        <translation>規則%1（%2）：%3が不在だと成立しません。</translation>
    </message>
    <message>
        <source>Rules %1: one signature is enough. It can be given by %2.</source>
        <extracomment>%1 are the places of rules, %2 names of people.</extracomment>
        <translation>規則%1：一人の署名で足ります。署名できるのは%2です。</translation>
    </message>
    <message>
        <source>Rules %1: cannot pass if %2 is absent.</source>
        <extracomment>%1 are the places of rules, %2 a person.</extracomment>
        <translation>規則%1：%2が不在だと成立しません。</translation>
    </message>
    <message>
        <source>Rules %1: cannot pass if any one of these is absent: %2.</source>
        <extracomment>%1 are the places of rules, %2 names of people.</extracomment>
        <translation>規則%1：%2のうち一人でも不在だと成立しません。</translation>
    </message>
</context>
<context>
    <name>QuoteWords</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Acceptance pending</source>
        <translation>承諾の承認待ち</translation>
    </message>
    <message>
        <source>Our counter-offer</source>
        <translation>当社カウンターオファー</translation>
    </message>
    <message>
        <source>Counter-offer received</source>
        <translation>カウンターオファー受領</translation>
    </message>
    <message>
        <source>Our quote</source>
        <translation>当社見積</translation>
    </message>
    <message>
        <source>Quote received</source>
        <translation>受領した見積</translation>
    </message>
    <message>
        <source>We sell</source>
        <translation>販売</translation>
    </message>
    <message>
        <source>We buy</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Firm offer</source>
        <translation>確定申込(ファームオファー)</translation>
    </message>
    <message>
        <source>Subject to confirmation</source>
        <translation>確認条件付</translation>
    </message>
    <message>
        <source>It cannot be withdrawn before its date (CISG article 16); an acceptance makes the contract at once.</source>
        <translation>期日前に撤回できません（CISG第16条）。承諾と同時に契約が成立します。</translation>
    </message>
    <message>
        <source>It can be withdrawn, and an acceptance makes the contract only once the maker has confirmed it.</source>
        <translation>撤回できます。承諾後、申込者が確認した時点で契約が成立します。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <extracomment>time that is left, in days, hours or minutes</extracomment>
        <translation>残り%1日</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り%1時間</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>売主</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買主</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>貿易条件</translation>
    </message>
    <message>
        <source>Shipment period</source>
        <translation>船積時期</translation>
    </message>
    <message>
        <source>Payment, part %1 of %2</source>
        <translation>第%1回支払（全%2回）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Security deposit of the seller</source>
        <translation>売主の保証金</translation>
    </message>
    <message>
        <source>Security deposit of the buyer</source>
        <translation>買主の保証金</translation>
    </message>
    <message>
        <source>Rate lock</source>
        <translation>レート固定</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>見積書</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <extracomment>in the column of totals: the document was not opened on this device yet</extracomment>
        <translation>未開封</translation>
    </message>
    <message>
        <source>The ledger does not know this device yet; without it there is no organization to draft for.</source>
        <translation>この端末は台帳に未登録です。登録されるまで、起案する組織がありません。</translation>
    </message>
    <message>
        <source>No quote matches</source>
        <translation>該当する見積書なし</translation>
    </message>
    <message>
        <source>Choose another filter or search for something else.</source>
        <translation>別の絞り込みを選ぶか、別の語で検索してください。</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>見積書はまだありません</translation>
    </message>
    <message>
        <source>Draft a quote to a company you trade with; it is sealed, so that only the two of you can read it.</source>
        <translation>取引先への見積書を起案してください。両当事者だけが閲覧できるよう暗号化されます。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Whether there are quotes is known once the peers have proven it. You can draft a new one meanwhile.</source>
        <translation>見積書の有無は、ピアが証明すると分かります。それまでも新規に起案できます。</translation>
    </message>
    <message>
        <source>This device cannot open the document</source>
        <translation>この端末では文書を開けません</translation>
    </message>
    <message>
        <source>It is sealed to the two parties, and your organization&apos;s reading key is not on this device. Ask a colleague whose desk can read it to share the key with you.</source>
        <translation>両当事者だけが閲覧できるよう暗号化されていますが、組織の閲覧鍵がこの端末にありません。閲覧できる同僚に、鍵の共有を依頼してください。</translation>
    </message>
    <message>
        <source>There is no such quote</source>
        <translation>該当する見積書はありません</translation>
    </message>
    <message>
        <source>It is proven that the ledger holds no quote of this number that you may know of. Nothing was changed.</source>
        <translation>閲覧できる範囲に、この番号の見積書が台帳にないことが証明されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>The document is not what the ledger says</source>
        <translation>文書が台帳の記載と異なります</translation>
    </message>
    <message>
        <source>A peer gave a document whose proof does not hold. It is not shown; other peers are asked when you try again.</source>
        <translation>ピアが渡した文書の証明が成り立たないため、表示していません。再試行すると別のピアに問い合わせます。</translation>
    </message>
    <message>
        <source>The document cannot be reached now</source>
        <translation>現在、文書を取得できません</translation>
    </message>
    <message>
        <source>No peer answered in time. Nothing was changed; try again once the network is there.</source>
        <translation>時間内に応答したピアがありません。何も変更されていません。ネットワークの回復後に再試行してください。</translation>
    </message>
    <message>
        <source>The document could not be opened</source>
        <translation>文書を開けませんでした</translation>
    </message>
    <message>
        <source>Latest delivery</source>
        <translation>受渡期限</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>offers that are valid</extracomment>
        <translation>有効 %1件</translation>
    </message>
    <message>
        <source>%1 waiting for a signature</source>
        <translation>署名待ち %1件</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>下書き 1件</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>下書き %1件</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <extracomment>State of a quote that was signed and sent, and nobody knows yet what became of it; short.</extracomment>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Signed and sent</source>
        <extracomment>Second line below the number of such a quote; short.</extracomment>
        <translation>署名・送信済み</translation>
    </message>
</context>
<context>
    <name>RatesWords</name>
    <message>
        <source>One candle a day, from the rate of the day before to its own</source>
        <translation>1日1本：前日のレートから当日のレートまで</translation>
    </message>
    <message>
        <source>One candle a week: first, highest, lowest and last daily rate</source>
        <translation>1週1本：日次レートの始値・高値・安値・終値</translation>
    </message>
    <message>
        <source>One candle a month: first, highest, lowest and last daily rate</source>
        <translation>1か月1本：日次レートの始値・高値・安値・終値</translation>
    </message>
    <message>
        <source>One candle a quarter: first, highest, lowest and last daily rate</source>
        <translation>四半期1本：日次レートの始値・高値・安値・終値</translation>
    </message>
    <message>
        <source>One candle a year: first, highest, lowest and last daily rate</source>
        <translation>1年1本：日次レートの始値・高値・安値・終値</translation>
    </message>
    <message>
        <source>Reference rates of the European Central Bank, one a day · last day %1</source>
        <translation>欧州中央銀行の参照レート、1日1件 · 最終日 %1</translation>
    </message>
    <message>
        <source>Made up for the demonstration, nobody&apos;s market · last day %1 · import the ECB&apos;s file in place of it</source>
        <translation>デモ用の架空データで、市場の値ではありません · 最終日 %1 · ECBのファイルの取り込みで置き換わります</translation>
    </message>
    <message>
        <source>Reference rates of the European Central Bank, from a file</source>
        <translation>欧州中央銀行の参照レート（ファイルから）</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模擬データ</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>欧州中央銀行</translation>
    </message>
    <message>
        <source>simulated</source>
        <extracomment>Source of a rate that the demonstration made up</extracomment>
        <translation>模擬</translation>
    </message>
    <message>
        <source>for demonstration only</source>
        <translation>デモ専用</translation>
    </message>
    <message>
        <source>mid, for reference only</source>
        <translation>売買の中間レート、参考用</translation>
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
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: no rate was published yet.</source>
        <translation>%1：公表済みのレートがありません。</translation>
    </message>
    <message>
        <source>%1: no rate was published. Last day before: %2, %3</source>
        <translation>%1：レートの公表なし。直前の公表日：%2、%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Day and its rate; the first day there is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 on the published day before</source>
        <extracomment>Day, its rate, and the change to the published day before</extracomment>
        <translation>%1 · %2 · 前公表日比 %3</translation>
    </message>
    <message>
        <source>Line: one rate a day</source>
        <translation>ライン：1日1件のレート</translation>
    </message>
    <message>
        <source>%1. Band: 14 days, ±2σ, line: their mean</source>
        <translation>%1。バンド：14日、±2σ、線は平均</translation>
    </message>
    <message>
        <source>Line: one rate a day. Band: Bollinger band of 14 days, ±2σ; thin line: their mean</source>
        <translation>ライン：1日1件のレート。バンド：14日のボリンジャーバンド、±2σ。細線は平均</translation>
    </message>
    <message>
        <source>Chart of %1: arrow keys move the day, Page Up and Page Down a month, plus and minus zoom, Ctrl and arrow keys move the part shown</source>
        <translation>%1のチャート：矢印キーで日、Page Up・Page Downで月を移動、+と-で拡大・縮小、Ctrl+矢印キーで表示範囲を移動</translation>
    </message>
    <message>
        <source>Step 1 of 2: reading and checking the file</source>
        <translation>手順1/2：ファイルの読み込みと検査</translation>
    </message>
    <message>
        <source>Step 2 of 2: storing the rates</source>
        <translation>手順2/2：レートの保存</translation>
    </message>
    <message>
        <source>%1 rates of %2 to %3 were imported in place of the earlier ones.</source>
        <translation>%2～%3のレート%1件を取り込み、以前のものと置き換えました。</translation>
    </message>
    <message>
        <source>The import was cancelled. The rates are as they were before.</source>
        <translation>取り込みを中止しました。レートは以前のままです。</translation>
    </message>
    <message>
        <source>Another import is running. Nothing was changed; try again when it is done.</source>
        <translation>別の取り込みを実行中です。何も変更されていません。終わってから再試行してください。</translation>
    </message>
    <message>
        <source>The file is not there any more. The rates are as they were; choose the file again.</source>
        <translation>ファイルが見つかりません。レートは以前のままです。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>The file is damaged and was not used. The rates are as they were; download it again.</source>
        <translation>ファイルが壊れているため使用しませんでした。レートは以前のままです。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>Line %1 of the file is not in the form of the ECB, so nothing was imported. The rates are as they were; download the file again.</source>
        <translation>ファイルの%1行目がECBの形式でないため、何も取り込みませんでした。レートは以前のままです。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>This is not the ECB&apos;s file of reference rates (eurofxref-hist.zip or its csv). The rates are as they were.</source>
        <translation>ECBの参照レートのファイル（eurofxref-hist.zipまたはそのCSV）ではありません。レートは以前のままです。</translation>
    </message>
    <message>
        <source>The stored rates are damaged and are not shown. Import the ECB&apos;s file again.</source>
        <translation>保存したレートが壊れているため表示していません。ECBのファイルを取り込み直してください。</translation>
    </message>
    <message>
        <source>Import the ECB&apos;s reference rates</source>
        <translation>ECBの参照レートを取り込む</translation>
    </message>
    <message>
        <source>Reference rates (*.zip *.csv)</source>
        <extracomment>Kinds of files in a dialog; the bracket stays as it is</extracomment>
        <translation>参照レート (*.zip *.csv)</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>requested %1</source>
        <translation>%1申請</translation>
    </message>
    <message>
        <source>KYC review</source>
        <translation>KYC審査</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>審査待ち</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%2件中%1件が未処理</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>先に案件を開いてください。</translation>
    </message>
    <message>
        <source>Choose at least one country in which the attestation holds.</source>
        <translation>適格証明が有効な国・地域を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <translation>顧客ファイルを開いています</translation>
    </message>
    <message>
        <source>It is fetched from the members and opened with this firm&apos;s reading key.</source>
        <translation>会員から取得し、自社の閲覧鍵で開封します。</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>顧客ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>申請なし</translation>
    </message>
    <message>
        <source>No firm has asked this member for an attestation. New applications appear here by themselves.</source>
        <translation>この会員に適格証明を申請した企業はありません。新しい申請は自動的に表示されます。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Whether there are applications is known once the members&apos; answers are proven.</source>
        <translation>申請の有無は、会員の応答が証明されると分かります。</translation>
    </message>
    <message>
        <source>%1 may trade until %2, once a second person of this firm has approved.</source>
        <translation>自社の二人目が承認すると、%1は%2まで取引できます。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請企業</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>審査レベル</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>有効な国・地域</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>顧客ファイル</translation>
    </message>
    <message>
        <source>Reason, kept sealed with the case</source>
        <translation>理由（案件とともに暗号化して保存）</translation>
    </message>
    <message>
        <source>waits for the second person: %1</source>
        <extracomment>%1 is what was decided, as &quot;Give a KYC attestation&quot;.</extracomment>
        <translation>二人目の承認待ち：%1</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>見積書</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>コンソーシアム</translation>
    </message>
</context>
<context>
    <name>SettlementWords</name>
    <message>
        <source>Fixed rate</source>
        <translation>固定レート</translation>
    </message>
    <message>
        <source>At that rate</source>
        <translation>同レートでの額</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>切上げ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期日超過</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>期日未定</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>期日未到来</translation>
    </message>
    <message>
        <source>Short of funds</source>
        <translation>資金不足</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Other party pays</source>
        <translation>相手先が支払う</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>第%1回支払</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>支払予定</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>入金予定</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>不足額</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>実行後の利用可能額</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>債権者</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>債務者</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>受付期限</translation>
    </message>
    <message>
        <source>Your consent is asked. Nothing has moved yet.</source>
        <translation>同意を求められています。資金はまだ動いていません。</translation>
    </message>
    <message>
        <source>It waits for the consent of others. Nothing has moved yet.</source>
        <translation>他者の同意を待っています。資金はまだ動いていません。</translation>
    </message>
    <message>
        <source>%1 has set the money aside. It is yours as soon as you fund your payment to it.</source>
        <translation>%1が資金を留保済みです。当社の支払の資金を手当てすると、直ちに受け取れます。</translation>
    </message>
    <message>
        <source>%1 pays it. It can be paid at any time, also before its due date.</source>
        <translation>%1が支払います。期日前でも、いつでも支払えます。</translation>
    </message>
    <message>
        <source>We have set the money aside. It moves when the other party funds its payment; after the deadline we can take it back.</source>
        <translation>当社の資金は留保済みです。相手先が支払資金を手当てすると動きます。期限後は引き戻せます。</translation>
    </message>
    <message>
        <source>Its date comes with the goods. It can be paid before.</source>
        <translation>期日は商品の受渡しで決まります。その前でも支払えます。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>確認して署名</translation>
    </message>
    <message>
        <source>Take the money back</source>
        <translation>資金を引き戻す</translation>
    </message>
    <message>
        <source>The deadline is being read.</source>
        <translation>期限を読み込んでいます。</translation>
    </message>
    <message>
        <source>Possible after %1.</source>
        <translation>%1以後に可能。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>留保額</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期日間近</translation>
    </message>
    <message>
        <source>Waits for payment of</source>
        <translation>支払待ちの取引</translation>
    </message>
    <message>
        <source>%1 d after contract</source>
        <extracomment>A due date that is not known yet; %1 is a number of days.</extracomment>
        <translation>契約後%1日</translation>
    </message>
    <message>
        <source>%1 d after shipment</source>
        <translation>船積み後%1日</translation>
    </message>
    <message>
        <source>%1 d after receipt</source>
        <translation>受領後%1日</translation>
    </message>
    <message>
        <source>%1 d after acceptance</source>
        <translation>検収後%1日</translation>
    </message>
</context>
<context>
    <name>SignersWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many people have signed, and how many have to in all.</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>SigningWords</name>
    <message>
        <source>Deposit that you will have to post</source>
        <translation>要差入れの保証金</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation; without one nothing can be contracted.</source>
        <translation>組織に有効なKYC適格証明がなく、契約を締結できません。</translation>
    </message>
    <message>
        <source>This quote waits for a second signature before it is sent: yours is asked for.</source>
        <translation>この見積書は送付前の承認署名待ちです。あなたの署名が必要です。</translation>
    </message>
    <message>
        <source>The acceptance waits for a second signature: yours is asked for.</source>
        <translation>承諾は承認署名待ちです。あなたの署名が必要です。</translation>
    </message>
    <message>
        <source>The buyer has accepted; the contract waits for your confirmation.</source>
        <translation>買主が承諾しました。契約はあなたの確認待ちです。</translation>
    </message>
    <message>
        <source>You have signed; it waits for the signature of somebody else.</source>
        <translation>署名済みです。他者の署名を待っています。</translation>
    </message>
    <message>
        <source>It waits for the signature of a colleague.</source>
        <translation>同僚の署名を待っています。</translation>
    </message>
    <message>
        <source>It waits for the signature of the other party.</source>
        <translation>相手先の署名を待っています。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Approve the quote</source>
        <translation>見積書を承認する</translation>
    </message>
    <message>
        <source>Approve the acceptance</source>
        <translation>承諾を承認する</translation>
    </message>
    <message>
        <source>With the last signature the quote is open to the counterparty, sealed for the two of you only.</source>
        <translation>最後の署名がそろうと、見積書は取引先に対して有効になります。両当事者だけが閲覧できるよう暗号化されます。</translation>
    </message>
    <message>
        <source>With the last signature the contract is made; its terms are then known to the members of the ledger.</source>
        <translation>最後の署名がそろうと契約が成立し、条件は台帳の会員に開示されます。</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>It goes back to its maker, who can mend it and submit it anew. Nothing is sent.</source>
        <translation>申請者に戻り、修正して再申請できます。何も送信されません。</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>修正が必要な点</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>It ends here and nothing is sent.</source>
        <translation>ここで終了し、何も送信されません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Accept quote %1</source>
        <translation>見積書 %1を承諾する</translation>
    </message>
    <message>
        <source>This makes the contract. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</source>
        <translation>契約が成立します。当事者、合計、分割払い、保証金、レート固定は台帳の会員に開示されます。明細の商品と価格は暗号化されたままです。</translation>
    </message>
    <message>
        <source>The contract is made once the maker has confirmed. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</source>
        <translation>申込者が確認した時点で契約が成立します。当事者、合計、分割払い、保証金、レート固定は台帳の会員に開示されます。明細の商品と価格は暗号化されたままです。</translation>
    </message>
    <message>
        <source>Payment, part %1</source>
        <translation>第%1回支払</translation>
    </message>
    <message>
        <source>Decline quote %1</source>
        <translation>見積書 %1を辞退する</translation>
    </message>
    <message>
        <source>The offer ends for you and cannot be accepted any more. Its maker sees the reason.</source>
        <translation>自社に対する申込は終了し、以後は承諾できません。理由は申込者に表示されます。</translation>
    </message>
    <message>
        <source>Withdraw quote %1</source>
        <translation>見積書 %1を撤回する</translation>
    </message>
    <message>
        <source>The offer ends and cannot be accepted any more. Its recipient sees the reason.</source>
        <translation>申込は終了し、以後は承諾できません。理由は受信者に表示されます。</translation>
    </message>
    <message>
        <source>Sign and submit counter-offer %1</source>
        <translation>カウンターオファー %1に署名して申請</translation>
    </message>
    <message>
        <source>Sign and submit quote %1</source>
        <translation>見積書 %1に署名して申請</translation>
    </message>
    <message>
        <source>A counter-offer ends the offer that it answers. After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</source>
        <translation>カウンターオファーにより元の申込は終了します。組織が求める署名がそろうと取引先に対して有効になり、両当事者だけが閲覧できるよう暗号化されます。</translation>
    </message>
    <message>
        <source>After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</source>
        <translation>組織が求める署名がそろうと取引先に対して有効になり、両当事者だけが閲覧できるよう暗号化されます。</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買主</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>売主</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>貿易条件</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>オファーの種類</translation>
    </message>
    <message>
        <source>It is not sent yet; the approver can return or decline it.</source>
        <translation>まだ送信されていません。承認者は差戻しまたは却下ができます。</translation>
    </message>
    <message>
        <source>It has ended: %1.</source>
        <translation>終了しています：%1</translation>
    </message>
    <message>
        <source>A firm offer cannot be withdrawn before its date (CISG article 16).</source>
        <translation>確定申込は期日前に撤回できません（CISG第16条）。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>期限切れです。</translation>
    </message>
    <message>
        <source>%1 signed so far · lapses after %2</source>
        <translation>署名済み%1名 · %2に失効</translation>
    </message>
    <message>
        <source>An acceptance waits for a signature already.</source>
        <translation>既に承諾が署名待ちです。</translation>
    </message>
    <message>
        <source>You have signed; it waits for %1</source>
        <extracomment>%1 is who has to sign yet: &quot;1 person with the role Approver: Zhou Min&quot;.</extracomment>
        <translation>署名済みです。残りの署名：%1</translation>
    </message>
    <message>
        <source>It waits for %1</source>
        <translation>署名待ち：%1</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <translation>承認規則</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名人数</translation>
    </message>
    <message>
        <source>Nobody signs what cannot be read: the document is not open here.</source>
        <translation>読めないものには署名できません。この文書はここで開かれていません。</translation>
    </message>
    <message>
        <source>You are the last to sign: it takes effect at once.</source>
        <translation>あなたが最後の署名者です。署名すると直ちに効力が生じます。</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Making keys and the consortium file</source>
        <translation>鍵とコンソーシアムファイルを作成しています</translation>
    </message>
    <message>
        <source>Making everybody&apos;s encrypted vault</source>
        <translation>全員の暗号化された保管庫を作成しています</translation>
    </message>
    <message>
        <source>Starting the peers</source>
        <translation>ピアを起動しています</translation>
    </message>
    <message>
        <source>Opening the desks</source>
        <translation>デスクを開いています</translation>
    </message>
    <message>
        <source>Playing forty-five days of trade</source>
        <translation>45日分の取引を再現しています</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>pieces</source>
        <translation>個</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>H87, counted machines or devices</extracomment>
        <translation>台</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>dozens</source>
        <translation>ダース</translation>
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
        <translation>リットル</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>カートン</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Give this key to an administrator of your organization, who enrols it.</source>
        <translation>この鍵を組織の管理者に渡してください。管理者が登録します。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>法人・機関</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>can be read here</source>
        <translation>ここで閲覧可能</translation>
    </message>
    <message>
        <source>reading key is missing</source>
        <translation>閲覧鍵なし</translation>
    </message>
    <message>
        <source>for payments</source>
        <translation>支払分</translation>
    </message>
    <message>
        <source>as deposits</source>
        <translation>保証金分</translation>
    </message>
    <message>
        <source>deposits, payments</source>
        <translation>保証金・支払分</translation>
    </message>
    <message>
        <source>Not proven yet: entries may be missing. %1 shown</source>
        <translation>未証明：漏れの可能性あり。%1件を表示</translation>
    </message>
    <message>
        <source>Complete to block %1, from the beginning · %2 entries</source>
        <extracomment>%1 is a block number, %2 a number of entries.</extracomment>
        <translation>最初からブロック%1まで漏れなし · %2件</translation>
    </message>
    <message>
        <source>Complete to block %1 · %2 entries, older ones by scrolling</source>
        <extracomment>%1 is a block number, %2 a number of entries; older ones are loaded by scrolling.</extracomment>
        <translation>ブロック%1まで漏れなし · %2件、以前の分はスクロールで表示</translation>
    </message>
    <message>
        <source>%1 is free. The ledger checks the KYC of both sides first.</source>
        <extracomment>%1 is the money that can be spent. Both sides need a valid KYC attestation.</extracomment>
        <translation>利用可能額は%1です。台帳が先に双方のKYCを確認します。</translation>
    </message>
    <message>
        <source>Only %1 is free.</source>
        <translation>利用可能額は%1のみです。</translation>
    </message>
    <message>
        <source>Known to block %1, %2 · %3 entries</source>
        <extracomment>%1 is a block number, %2 why there may be more, %3 a number of entries.</extracomment>
        <translation>ブロック%1まで把握、%2 · %3件</translation>
    </message>
</context>
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
        <translation>当方 %1 · 先方 %2</translation>
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
        <translation>会員の身元を確認できませんでした。何も送信していません。続く場合はコンソーシアムの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>A member answered in a way that the rules forbid. Its answer was discarded and other members are asked. There is nothing to do; if it lasts, tell the consortium operator.</source>
        <translation>ある会員の応答が規則に反していたため破棄し、他の会員に問い合わせています。対応は不要です。続く場合はコンソーシアムの運営者に連絡してください。</translation>
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
        <source>The program found an error of its own and stopped this step. Everything saved before is kept. Restart it and tell support what you did.</source>
        <translation>プログラム自身の誤りが見つかり、この処理を止めました。保存済みの内容は残っています。再起動し、行った操作をサポートに伝えてください。</translation>
    </message>
    <message>
        <source>The member could not read the request. Nothing was sent on. Update the program and try again.</source>
        <translation>会員が要求を読み取れませんでした。何も転送されていません。プログラムを更新して再試行してください。</translation>
    </message>
    <message>
        <source>The member runs an older version that cannot answer this. Nothing was changed. Another member will be asked.</source>
        <translation>会員のプログラムの版が古く、応答できません。何も変更されていません。別の会員に問い合わせます。</translation>
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
        <translation>会員側では規定により消去済みです。記録とハッシュ値は残っています。写しが必要な場合は発行者に問い合わせてください。</translation>
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
        <source>Payment settled</source>
        <translation>支払を決済</translation>
    </message>
    <message>
        <source>Money reserved for a payment</source>
        <translation>支払のための留保資金</translation>
    </message>
    <message>
        <source>Reserved money released</source>
        <translation>資金の留保を解除</translation>
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
        <translation>通貨交換を伴う支払を決済する</translation>
    </message>
    <message>
        <source>Reserve money for a payment</source>
        <translation>支払資金を留保する</translation>
    </message>
    <message>
        <source>Release reserved money</source>
        <translation>資金の留保を解除する</translation>
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
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>It holds invisible characters.</source>
        <translation>見えない文字が含まれています。</translation>
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
        <translation>この操作ができるのは、その担当業務を持つ有効な会員だけです。何も変更されていません。担当の会員をコンソーシアムの運営者に確認してください。</translation>
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
        <translation>この法人・機関にその担当者はいません。何も変更されていません。担当者の一覧を確かめてください。</translation>
    </message>
    <message>
        <source>There is no such reserved money. Nothing was changed. Open the order again; it may have been released already.</source>
        <translation>該当する留保資金がありません。何も変更されていません。取引を開き直してください。留保が既に解除された可能性があります。</translation>
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
        <translation>この支払には既に資金が留保されています。何も変更されていません。別の資金で支払う場合は、先に留保を解除してください。</translation>
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
        <translation>ブロック証明書のある二つのブロックが両立しません</translation>
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
        <translation>流動性提供者としての通貨交換</translation>
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
        <translation>カウンターオファー済み</translation>
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
        <translation>留保中</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>払出済み</translation>
    </message>
    <message>
        <source>Released to its owner</source>
        <translation>所有者に返戻済み</translation>
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
        <translation>入会承認済み・有効化前</translation>
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
        <translation>雇用主識別番号(EIN)</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>コンテナ番号</translation>
    </message>
    <message>
        <source>Securities number (ISIN)</source>
        <translation>国際証券コード(ISIN)</translation>
    </message>
    <message>
        <source>Format valid</source>
        <translation>形式は有効</translation>
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
    <message>
        <source>1 day %1</source>
        <extracomment>&quot;1 day after receipt of the goods&quot;</extracomment>
        <translation>%1 1日</translation>
    </message>
    <message>
        <source>%1 days %2</source>
        <extracomment>&quot;30 days after receipt of the goods&quot;</extracomment>
        <translation>%2 %1日</translation>
    </message>
    <message>
        <source>%1: done and proven on the ledger.</source>
        <extracomment>%1 is the action&apos;s name, such as &quot;Post deposit&quot;.</extracomment>
        <translation>%1：完了し、台帳で証明されました。</translation>
    </message>
    <message>
        <source>%1: signed. It waits for the next signature.</source>
        <translation>%1：署名済み。次の署名を待っています。</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <extracomment>%2 is a whole sentence that says why.</extracomment>
        <translation>%1：拒否。%2</translation>
    </message>
    <message>
        <source>%1: signed and on its way. The page Network will say what becomes of it; do not sign it again.</source>
        <translation>%1：署名済みで処理中です。結果は「ネットワーク」の画面に表示されます。再度署名しないでください。</translation>
    </message>
    <message>
        <source>%1: expired before it reached the ledger. Nothing happened; sign again if it is still wanted.</source>
        <translation>%1：台帳に届く前に期限が切れ、何も実行されていません。必要なら署名し直してください。</translation>
    </message>
    <message>
        <source>%1: another transaction of this device came first. Look at the history before signing again.</source>
        <translation>%1：この端末の別のトランザクションが先に処理されました。署名し直す前に履歴を確認してください。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, with the space that belongs there.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label and its value.
----------
%1 is what was signed, %2 what became of it: the rest of the sentence.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Member admitted by ballot</source>
        <translation>投票による会員の入会承認</translation>
    </message>
    <message>
        <source>Member has become active</source>
        <translation>会員が有効になりました</translation>
    </message>
    <message>
        <source>Member suspended by ballot</source>
        <translation>投票による会員資格の停止</translation>
    </message>
    <message>
        <source>Member expelled by ballot</source>
        <translation>投票による会員の除名</translation>
    </message>
    <message>
        <source>Keys of a member replaced</source>
        <translation>会員の鍵の交換</translation>
    </message>
    <message>
        <source>Parameter changed by ballot</source>
        <translation>投票によるパラメーターの変更</translation>
    </message>
    <message>
        <source>New rules adopted by ballot</source>
        <translation>投票による新規則の採択</translation>
    </message>
    <message>
        <source>Ledger halted by ballot</source>
        <translation>投票による台帳の停止</translation>
    </message>
    <message>
        <source>Ledger resumed by ballot</source>
        <translation>投票による台帳の再開</translation>
    </message>
    <message>
        <source>Admit a member</source>
        <translation>会員の入会を承認する</translation>
    </message>
    <message>
        <source>Become an active member</source>
        <translation>有効な会員になる</translation>
    </message>
    <message>
        <source>Suspend a member</source>
        <translation>会員資格を停止する</translation>
    </message>
    <message>
        <source>Expel a member</source>
        <translation>会員を除名する</translation>
    </message>
    <message>
        <source>Replace a member&apos;s keys</source>
        <translation>会員の鍵を交換する</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>パラメーターを変更する</translation>
    </message>
    <message>
        <source>Adopt new rules</source>
        <translation>新しい規則を採択する</translation>
    </message>
    <message>
        <source>Halt the ledger</source>
        <translation>台帳を停止する</translation>
    </message>
    <message>
        <source>Resume the ledger</source>
        <translation>台帳を再開する</translation>
    </message>
    <message>
        <source>The block it refers to is not certified by the present members. Nothing was changed. The peer repeats it with a newer block by itself.</source>
        <translation>参照したブロックに現在の会員によるブロック証明書がありません。何も変更されていません。ピアが新しいブロックで自動的にやり直します。</translation>
    </message>
    <message>
        <source>No ballot may set a parameter to this value. Nothing was changed. Choose a value within the range that is shown.</source>
        <translation>投票でもこの値には設定できません。何も変更されていません。表示された範囲内の値を選んでください。</translation>
    </message>
    <message>
        <source>Too few members may vote on this, as those concerned have no vote. Nothing was changed. It can be voted on when more members are active.</source>
        <translation>当事者には投票権がないため、投票できる会員が足りません。何も変更されていません。有効な会員が増えれば投票できます。</translation>
    </message>
    <message>
        <source>The members have halted the ledger. Nothing was changed. Only ballots and evidence are accepted until they resume it.</source>
        <translation>会員が台帳を停止しています。何も変更されていません。再開されるまで、受け付けるのは投票と証拠だけです。</translation>
    </message>
    <message>
        <source>The consortium has no such member. Nothing was changed. Choose one from the list of members.</source>
        <translation>コンソーシアムにそのような会員はいません。何も変更されていません。会員の一覧から選んでください。</translation>
    </message>
    <message>
        <source>The block it refers to is too old. Nothing was changed. The peer repeats it once it has caught up.</source>
        <translation>参照したブロックが古すぎます。何も変更されていません。ピアは追いついた後にやり直します。</translation>
    </message>
    <message>
        <source>A member signed two blocks of one height</source>
        <translation>ある会員が同じ高さの二つのブロックに署名しました</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>代理人を指定</translation>
    </message>
    <message>
        <source>Deputy&apos;s time ended</source>
        <translation>代理期間の終了</translation>
    </message>
    <message>
        <source>A deputy signed</source>
        <translation>代理人が署名</translation>
    </message>
    <message>
        <source>Name a deputy or end the time of one</source>
        <translation>代理人の指定または代理の終了</translation>
    </message>
    <message>
        <source>Together with what was signed today, the amount is over the limit that your organization&apos;s rules set for a day. Nothing was changed. Lower the amount, wait until tomorrow (UTC), or ask an administrator to review the limit.</source>
        <translation>本日署名済みの分と合わせると、組織の規則が定める1日の限度額を超えます。何も変更されていません。金額を下げるか、明日（UTC）まで待つか、管理者に限度額の見直しを依頼してください。</translation>
    </message>
    <message>
        <source>Your organization has sent more than one block takes from it. Nothing was changed. It is sent again by itself until it goes through or its time is over.</source>
        <translation>組織の送信量が1ブロックで受け付ける量を超えました。何も変更されていません。受け付けられるか期限が切れるまで自動的に再送されます。</translation>
    </message>
    <message>
        <source>Freeze ordered by ballot</source>
        <translation>投票による凍結</translation>
    </message>
    <message>
        <source>Freeze lifted by ballot</source>
        <translation>投票による凍結の解除</translation>
    </message>
    <message>
        <source>Clawback by the issuer</source>
        <translation>発行者によるクローバック</translation>
    </message>
    <message>
        <source>Order of a court</source>
        <translation>裁判所の命令</translation>
    </message>
    <message>
        <source>Order of an authority</source>
        <translation>当局の命令</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>制裁</translation>
    </message>
    <message>
        <source>Law against money laundering</source>
        <translation>マネー・ローンダリング防止法令</translation>
    </message>
    <message>
        <source>Insolvency proceedings</source>
        <translation>倒産手続</translation>
    </message>
    <message>
        <source>Fraud or theft</source>
        <translation>詐欺または窃盗</translation>
    </message>
    <message>
        <source>Payment made by mistake</source>
        <translation>誤った支払</translation>
    </message>
    <message>
        <source>Terms of the currency</source>
        <translation>通貨の条件</translation>
    </message>
    <message>
        <source>Nothing may be sent</source>
        <translation>送金不可</translation>
    </message>
    <message>
        <source>Nothing may be sent or arrive</source>
        <translation>送金・入金ともに不可</translation>
    </message>
    <message>
        <source>Order a freeze</source>
        <translation>凍結を命じる</translation>
    </message>
    <message>
        <source>Lift a freeze</source>
        <translation>凍結を解除する</translation>
    </message>
    <message>
        <source>Carry out a clawback</source>
        <translation>クローバックを実行する</translation>
    </message>
    <message>
        <source>Money that would have to move is frozen by an order of the members. Nothing was changed. It can go on when the freeze has ended or was lifted; the order says where to appeal.</source>
        <translation>移動に必要な資金は、会員の凍結命令により凍結されています。何も変更されていません。凍結の終了または解除後に続けられます。不服申立先は命令に記載されています。</translation>
    </message>
    <message>
        <source>By a freeze order no money may arrive on the receiver&apos;s account. Nothing was changed. It can go on when the freeze has ended.</source>
        <translation>凍結命令により、受取人の口座には入金できません。何も変更されていません。凍結の終了後に続けられます。</translation>
    </message>
    <message>
        <source>The rest of the money is reserved for others and cannot be taken. Nothing was changed. Lower the amount to the free balance.</source>
        <translation>残りの資金は他者のために留保されており、取り戻せません。何も変更されていません。金額を利用可能残高まで下げてください。</translation>
    </message>
    <message>
        <source>This currency was defined without the right to freeze it. Nothing was changed. The right can never be added later.</source>
        <translation>この通貨は凍結の権利なしで定義されています。何も変更されていません。後から権利を加えることはできません。</translation>
    </message>
    <message>
        <source>This currency was defined without the right of clawback. Nothing was changed. The right can never be added later.</source>
        <translation>この通貨はクローバックの権利なしで定義されています。何も変更されていません。後から権利を加えることはできません。</translation>
    </message>
    <message>
        <source>There is no such freeze order in force. Nothing was changed. Check the number; it may have ended or been lifted already.</source>
        <translation>該当する有効な凍結命令はありません。何も変更されていません。番号を確認してください。既に終了または解除された可能性があります。</translation>
    </message>
    <message>
        <source>signed. It waits for more of your people.</source>
        <translation>署名しました。自社の他の担当者の投票を待っています。</translation>
    </message>
    <message>
        <source>your member&apos;s peer has signed. A quorum of members begins the epoch.</source>
        <translation>所属会員のピアが署名しました。定足数の会員の署名によりエポックが始まります。</translation>
    </message>
    <message>
        <source>refused. This peer takes votes of its own member&apos;s people only.</source>
        <translation>拒否されました。このピアが受け付けるのは、このピアの属する会員の担当者の票のみです。</translation>
    </message>
    <message>
        <source>refused. This device is not yours on the ledger, or it is revoked.</source>
        <translation>拒否されました。この端末は台帳上あなたのものでないか、失効しています。</translation>
    </message>
    <message>
        <source>refused. Your organization&apos;s rules for ballots ask for other roles.</source>
        <translation>拒否されました。自社の投票規則は別の役割の署名を求めています。</translation>
    </message>
    <message>
        <source>refused. A block was certified a moment ago: nothing needs deciding.</source>
        <translation>拒否されました。直前にブロック証明書が成立したため、決定は不要です。</translation>
    </message>
    <message>
        <source>refused. Your member&apos;s peer stands at another block. Wait a moment, then vote again.</source>
        <translation>拒否されました。所属会員のピアは別のブロックの時点にあります。少し待ってから再度投票してください。</translation>
    </message>
    <message>
        <source>refused. This number has been used or cannot be. Take the next.</source>
        <translation>拒否されました。この番号は使用済みか使えません。次の番号を使ってください。</translation>
    </message>
    <message>
        <source>refused. The holder is no active member.</source>
        <translation>拒否されました。担当に選ばれたのは有効な会員ではありません。</translation>
    </message>
    <message>
        <source>refused. A newer vote of yours is known.</source>
        <translation>拒否されました。あなたのより新しい票が既にあります。</translation>
    </message>
    <message>
        <source>refused. You voted a moment ago. Wait, then vote again.</source>
        <translation>拒否されました。直前に投票されています。少し待ってから再度投票してください。</translation>
    </message>
    <message>
        <source>refused. Your member does not sign blocks now.</source>
        <translation>拒否されました。所属会員は現在ブロックに署名していません。</translation>
    </message>
    <message>
        <source>What is shown may be out of date: no new block was proven for some time, or too few members&apos; peers confirm the newest one. Nothing was lost. Wait for the connection before you decide on it.</source>
        <translation>表示内容が古い可能性があります。しばらく新しいブロックが証明されていないか、最新ブロックを確認した会員のピアが少なすぎます。失われたものはありません。接続の回復を待って判断してください。</translation>
    </message>
    <message>
        <source>This is signed already and on its way. Wait until its outcome is shown.</source>
        <translation>これは署名済みで処理中です。結果が表示されるまでお待ちください。</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Too few members&apos; peers confirm the newest block known here (%1, needed: %2), so something may be missing. It goes on by itself once more of them answer.</source>
        <extracomment>%1 and %2 are numbers of members.</extracomment>
        <translation>ここで把握している最新ブロックを確認した会員のピアが少なすぎるため（%1、必要数%2）、漏れの可能性があります。応答するピアが増えると自動的に再開します。</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追いつき中</translation>
    </message>
    <message>
        <source>All is proven to block %1, and the newest block is %2: what happened in between is on its way.</source>
        <extracomment>%1 and %2 are numbers of blocks.</extracomment>
        <translation>ブロック%1まで証明済みで、最新ブロックは%2です。その間の出来事を取得中です。</translation>
    </message>
    <message>
        <source>Without news</source>
        <translation>新着情報なし</translation>
    </message>
    <message>
        <source>No new block has come for 45 seconds, so what happened since is not known here. It goes on by itself once enough members&apos; peers answer.</source>
        <translation>45秒間、新しいブロックが届いていないため、以後の出来事はここでは分かりません。十分な数の会員のピアが応答すると自動的に再開します。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven, so nothing more is taken from this network and something may be missing. Call your consortium before you sign anything.</source>
        <translation>会員の不正が証明されたため、このネットワークからは何も取り込まず、漏れの可能性があります。署名する前にコンソーシアムに連絡してください。</translation>
    </message>
    <message>
        <source>The desk has stopped</source>
        <translation>デスクが停止しました</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <extracomment>These stand in notes, beside what is shown.</extracomment>
        <translation>未証明</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>追いつき中</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>without news</source>
        <translation>新着情報なし</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>the desk has stopped</source>
        <translation>デスク停止</translation>
    </message>
    <message>
        <source>Catching up · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>追いつき中 · ブロック%1 · %2</translation>
    </message>
    <message>
        <source>Not confirmed yet · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>未確認 · ブロック%1 · %2</translation>
    </message>
    <message>
        <source>Stopped: misconduct was proven</source>
        <extracomment>Proof badge, red.</extracomment>
        <translation>停止：不正が証明されました</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英ポンド</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>香港ドル</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日本円</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韓国ウォン</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>シンガポールドル</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Check digit matches</source>
        <translation>チェックディジット一致</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>選択行をコピー</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVに書き出す…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>It could not be written there: choose another place</source>
        <translation>そこには書き込めませんでした。別の場所を選んでください</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Due date fixed</source>
        <translation>支払期日が確定</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy, or open it again: it is compared with the ledger, and you can accept what it lacks.</source>
        <translation>この保管庫は、ここで前回使用したものより古い写しです。二重署名を防ぐため、署名できる状態では開いていません。最新の写しに戻すか、開き直してください。開き直すと台帳と照合され、不足しているものを受け入れることができます。</translation>
    </message>
    <message>
        <source>%1: not signed. The same was signed before, and what became of it is not known yet. The page Network will say it.</source>
        <translation>%1：署名していません。同じ内容が以前に署名されており、結果はまだ分かりません。結果は「ネットワーク」の画面に表示されます。</translation>
    </message>
    <message>
        <source>Sign a second time: %1</source>
        <extracomment>Title of a sheet; %1 is what is signed, such as &quot;Pay USD 10.00&quot;.</extracomment>
        <translation>もう一度署名：%1</translation>
    </message>
    <message>
        <source>The same was signed on this computer before, and what became of it is not known yet: it may still be carried out. If you sign a second time, both may be carried out.</source>
        <translation>同じ内容がこのコンピューターで以前に署名されており、結果はまだ分かりません。これから実行される可能性があります。もう一度署名すると、両方が実行される場合があります。</translation>
    </message>
    <message>
        <source>I want it a second time, even if both are carried out</source>
        <extracomment>Box on that sheet; nothing is signed unless it is ticked.</extracomment>
        <translation>両方が実行されても、もう一度署名します</translation>
    </message>
    <message>
        <source>Signed before</source>
        <extracomment>Label: what was signed and did not end yet.</extracomment>
        <translation>以前の署名</translation>
    </message>
    <message>
        <source>Can be carried out until</source>
        <extracomment>Label: until when that can still be carried out.</extracomment>
        <translation>実行される可能性がある期限</translation>
    </message>
    <message>
        <source>It takes more steps than one attempt may. Nothing was signed. Try again: it goes on where it stopped.</source>
        <translation>必要な手順が1回の上限を超えました。署名は行われていません。もう一度試すと、中断した所から続きます。</translation>
    </message>
    <message>
        <source>These words are no recovery phrase. Nothing was changed. Compare each with what was written down.</source>
        <translation>復元フレーズとして正しくありません。何も変更されていません。書き留めたものと1語ずつ照合してください。</translation>
    </message>
    <message>
        <source>This is not a consortium file. Nothing was changed. Take it from somebody you trust.</source>
        <translation>コンソーシアムファイルではありません。何も変更されていません。信頼できる人から受け取ってください。</translation>
    </message>
    <message>
        <source>The keys were proven for another organization, person or consortium. Nothing was changed. Have the proof made again for this one.</source>
        <translation>この鍵の証明は、別の法人・担当者またはコンソーシアム向けのものです。何も変更されていません。こちら向けに証明を作り直してもらってください。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ApplicationPage</name>
    <message>
        <source>Sign and submit…</source>
        <translation>署名して送信…</translation>
    </message>
    <message>
        <source>Sign and submit the application</source>
        <translation>申請に署名して送信</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ApplicationSide</name>
    <message>
        <source>Standing</source>
        <translation>KYCの状況</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>送信前の確認</translation>
    </message>
    <message>
        <source>Attesting member</source>
        <translation>証明担当会員</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>会員を選択</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>This firm has sent no application yet.</source>
        <translation>この企業はまだ申請を送っていません。</translation>
    </message>
    <message>
        <source>Not proven yet whether there are applications.</source>
        <translation>申請の有無は未証明です。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BalanceCard</name>
    <message>
        <source>Balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>&quot;Free&quot; and &quot;Held&quot; are kinds of money in an account: to be spent, and set aside.</extracomment>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>留保中</translation>
    </message>
    <message>
        <source>No money here</source>
        <translation>資金なし</translation>
    </message>
    <message>
        <source>An issuer or a partner pays it to your organization; it appears here once proven.</source>
        <translation>発行者または取引先から組織に支払われ、証明されるとここに表示されます。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Balances appear once peers have proven them.</source>
        <translation>ピアが証明すると残高が表示されます。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BallotCard</name>
    <message>
        <source>Approve and sign</source>
        <translation>賛成して署名</translation>
    </message>
    <message>
        <source>End this ballot</source>
        <translation>投票を終了する</translation>
    </message>
    <message>
        <source>Only yeses are counted; a member&apos;s yes counts once its own rules are met. Who is against does not sign.</source>
        <translation>数えるのは賛成だけです。会員の賛成は、その会員自身の規則が満たされると数えられます。反対なら署名しません。</translation>
    </message>
    <message>
        <source>You have signed already; your yes counts.</source>
        <translation>署名済みです。賛成として数えられています。</translation>
    </message>
    <message>
        <source>Your organization has no vote on this ballot.</source>
        <translation>自社にはこの議案の投票権がありません。</translation>
    </message>
    <message>
        <source>Only who proposed it, or a member without whom it cannot pass, can end it. To be against, do not sign.</source>
        <translation>終了できるのは、提案者か、その賛成なしには成立しない会員だけです。反対なら署名しないでください。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BallotList</name>
    <message>
        <source>Open ballots</source>
        <translation>投票中の議案</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>賛成</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Open ballots are shown once peers have proven your history.</source>
        <translation>ピアが履歴を証明すると、投票中の議案が表示されます。</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>投票中の議案はありません</translation>
    </message>
    <message>
        <source>A ballot that you or another member proposes appears here until enough have said yes or it lapses.</source>
        <translation>自社または他の会員が提案した議案は、賛成が足りるか失効するまで、ここに表示されます。</translation>
    </message>
    <message>
        <source>Ballots are put to the members of the consortium. What they have decided stands among the decisions.</source>
        <translation>投票するのはコンソーシアムの会員です。決まったことは「決定事項」にあります。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CalendarPage</name>
    <message>
        <source>What runs out</source>
        <translation>期限カレンダー</translation>
    </message>
    <message>
        <source>by block time; Enter goes where it is looked after</source>
        <translation>ブロック時刻基準。Enterで担当画面へ</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>期限まで</translation>
    </message>
    <message>
        <source>What, and what happens then</source>
        <translation>対象と、期限後の扱い</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>What runs out is shown once peers have proven your history.</source>
        <translation>ピアが履歴を証明すると、期限が表示されます。</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>期限のあるものはありません</translation>
    </message>
    <message>
        <source>Attestations, deputies, ballots, quotes and what waits for signatures appear here with their last day.</source>
        <translation>KYC適格証明・代理人・投票・見積書・署名待ちの期限がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CompanyForm</name>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>as it stands in the register</source>
        <translation>登記の記載どおり</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>what is traded, how much, and who answers for it</source>
        <translation>取扱商品、規模、責任者</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ConsortiumScreen</name>
    <message>
        <source>Consortium</source>
        <translation>コンソーシアム</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Part of the consortium</source>
        <translation>コンソーシアムの表示区分</translation>
    </message>
    <message>
        <source>Propose a ballot</source>
        <translation>議案を提出</translation>
    </message>
    <message>
        <source>No ballot is selected</source>
        <translation>議案が選ばれていません</translation>
    </message>
    <message>
        <source>Select an open ballot to see what it asks, who has decided and when it ends.</source>
        <translation>議案を選ぶと、内容・投票した会員・期限が表示されます。</translation>
    </message>
    <message>
        <source>Vote yes: %1</source>
        <extracomment>%1 is what a ballot asks, such as &quot;Suspend Aoba Trading&quot;.</extracomment>
        <translation>賛成：%1</translation>
    </message>
    <message>
        <source>Your signature counts as a yes of your organization and cannot be taken back. %1</source>
        <extracomment>%1 says what comes of the ballot, in whole sentences.</extracomment>
        <translation>あなたの署名は自社の賛成として数えられ、取り消せません。%1</translation>
    </message>
    <message>
        <source>End the ballot: %1</source>
        <translation>投票を終了：%1</translation>
    </message>
    <message>
        <source>The ballot ends for good and nothing is changed.</source>
        <translation>この議案の投票は終了して再開できず、何も変わりません。</translation>
    </message>
    <message>
        <source>Why is it ended?</source>
        <translation>終了する理由</translation>
    </message>
    <message>
        <source>Propose: %1</source>
        <translation>提案：%1</translation>
    </message>
    <message>
        <source>It is put to all members and counts as your yes. %1</source>
        <translation>全会員の投票に付され、自社の賛成として数えられます。%1</translation>
    </message>
    <message>
        <source>Votes for so far</source>
        <translation>現在の賛成</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Parameters, currencies</source>
        <translation>パラメーターと通貨</translation>
    </message>
    <message>
        <source>Once enough of your people have voted for the very same, your member&apos;s peer leaves the present epoch for good and says so to the others. It cannot be taken back.</source>
        <translation>自社の必要な人数がまったく同じ内容に投票すると、所属会員のピアは現在のエポックを恒久的に離れ、その旨を他の会員に伝えます。取り消しはできません。</translation>
    </message>
    <message>
        <source>Block order</source>
        <translation>ブロック順序</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ConvertWay</name>
    <message>
        <source>Liquidity provider</source>
        <translation>流動性提供者</translation>
    </message>
    <message>
        <source>Choose who converts</source>
        <translation>流動性提供者を選択</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>当社の支払額</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>レートの出所</translation>
    </message>
    <message>
        <source>such as the bank&apos;s offer and its number</source>
        <translation>銀行の提示レートとその番号など</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CurrencyForm</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>such as USD-BANK</source>
        <translation>例：USD-BANK</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数桁数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>種類を選択</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>発行上限</translation>
    </message>
    <message>
        <source>empty: without a cap</source>
        <translation>空欄は上限なし</translation>
    </message>
    <message>
        <source>The members may freeze it by ballot</source>
        <translation>会員が投票で凍結できる</translation>
    </message>
    <message>
        <source>The issuer may claw it back</source>
        <translation>発行者がクローバックできる</translation>
    </message>
    <message>
        <source>Both rights are fixed here for ever, given or not, so that nobody who holds the currency is surprised later. Code, places and cap never change either.</source>
        <translation>両方の権利は、付与の有無にかかわらずここで永久に固定されます。保有者に後から不意打ちを与えないためです。コード・小数桁数・上限も変更できません。</translation>
    </message>
    <message>
        <source>Your organization is the issuer. It takes your organization&apos;s yes by its own rules on issuing, and the members&apos; quorum.</source>
        <translation>発行者は自機関です。自機関の発行に関する承認規則による賛成と、会員の定足数の両方が必要です。</translation>
    </message>
    <message>
        <source>Only a member with the task of issuing, or a firm whose KYC attestation is valid, can have a currency defined.</source>
        <translation>通貨の定義を提案できるのは、発行の担当業務を持つ会員か、KYC適格証明が有効な企業だけです。</translation>
    </message>
    <message>
        <source>There is a currency with this code already.</source>
        <translation>このコードの通貨は既にあります。</translation>
    </message>
    <message>
        <source>Give the name by which people know it.</source>
        <translation>一般に使う名称を入力してください。</translation>
    </message>
    <message>
        <source>Choose the kind.</source>
        <translation>種類を選んでください。</translation>
    </message>
    <message>
        <source>Leave it empty for no cap.</source>
        <translation>上限なしの場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>3 to 12 of A–Z, 0–9, hyphen.</source>
        <translation>A–Z、0–9、ハイフンの3～12字</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DayTable</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変動</translation>
    </message>
    <message>
        <source>%1 per euro</source>
        <extracomment>%1 is a currency: JPY per euro</extracomment>
        <translation>1ユーロ当たり%1</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>正確な値</translation>
    </message>
    <message>
        <source>Published days</source>
        <translation>公表日</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DecisionPanel</name>
    <message>
        <source>Before approval</source>
        <translation>承認前の確認</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Level of the review</source>
        <translation>審査レベル</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>レベル1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>レベル2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>レベル3</translation>
    </message>
    <message>
        <source>Valid until the end of</source>
        <translation>有効期限（当日末）</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>有効な国・地域</translation>
    </message>
    <message>
        <source>Tell the applicant the reason</source>
        <translation>申請企業に理由を伝える</translation>
    </message>
    <message>
        <source>If you refuse: the applicant sees &quot;not attested&quot; and the reason that you write.</source>
        <translation>不承認の場合：申請企業には「証明なし」と、記載した理由が表示されます。</translation>
    </message>
    <message>
        <source>If you refuse: the applicant sees &quot;not attested&quot; and nothing else. The reason stays sealed for this firm.</source>
        <translation>不承認の場合：申請企業には「証明なし」とだけ表示されます。理由は自社だけが閲覧できるよう暗号化されます。</translation>
    </message>
    <message>
        <source>Names in both scripts</source>
        <translation>両表記の名称あり</translation>
    </message>
    <message>
        <source>Identifiers hold</source>
        <translation>番号は検査に適合</translation>
    </message>
    <message>
        <source>Owners settled</source>
        <translation>所有関係は確認済み</translation>
    </message>
    <message>
        <source>Licence or register extract is there</source>
        <translation>営業許可証・登記事項証明書あり</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>名称が不足</translation>
    </message>
    <message>
        <source>An identifier does not hold</source>
        <translation>検査に適合しない番号あり</translation>
    </message>
    <message>
        <source>Owners are not settled</source>
        <translation>所有関係が未確認</translation>
    </message>
    <message>
        <source>No licence or register extract</source>
        <translation>営業許可証・登記事項証明書なし</translation>
    </message>
    <message>
        <source>This dossier has another form: check it by hand.</source>
        <translation>この顧客ファイルは形式が異なります。目視で確認してください。</translation>
    </message>
    <message>
        <source>A second person approves after you</source>
        <translation>この後、二人目が承認します</translation>
    </message>
    <message>
        <source>A decision waits for the second person</source>
        <translation>判断は二人目の承認待ち</translation>
    </message>
    <message>
        <source>Simplified check, where the risk is low.</source>
        <translation>簡易な確認。リスクが低い場合。</translation>
    </message>
    <message>
        <source>Standard check.</source>
        <translation>通常の確認。</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD), where the risk is high.</source>
        <translation>厳格な顧客管理(EDD)。リスクが高い場合。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositDetail</name>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>取引を開く</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositRow</name>
    <message>
        <source>Percentage or amount: %1</source>
        <translation>百分率または金額：%1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositsScreen</name>
    <message>
        <source>Security deposits</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Held on the ledger until the contract is performed; never part of the price</source>
        <translation>契約の履行まで台帳で保管。代金の一部にはなりません</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>差入れ待ち</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返還済み</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ 移動 · Enter 取引を開く · Ctrl+Enter 確認して署名</translation>
    </message>
    <message>
        <source>Which deposits</source>
        <translation>表示する保証金</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Deposit of</source>
        <translation>差入れ者</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Acts next</source>
        <translation>次の対応者</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>No peer has proven the list of deposits. It appears as soon as one does; nothing is lost.</source>
        <translation>保証金の一覧を証明したピアがまだありません。証明され次第表示されます。失われたものはありません。</translation>
    </message>
    <message>
        <source>No deposit is in this state</source>
        <translation>この状態の保証金なし</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>他の状態を見るには「すべて」を選んでください。</translation>
    </message>
    <message>
        <source>No deposits</source>
        <translation>保証金なし</translation>
    </message>
    <message>
        <source>No order asks for a security deposit. It is agreed in the quote. Proven: nothing is missing here.</source>
        <translation>保証金を求める取引はありません。保証金は見積書で取り決めます。漏れがないことは証明済みです。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DeputyForm</name>
    <message>
        <source>Until the end of</source>
        <translation>期限（当日まで）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>代理人を指定</translation>
    </message>
    <message>
        <source>End the deputy&apos;s time</source>
        <translation>代理を終了</translation>
    </message>
    <message>
        <source>Choose who stands in.</source>
        <translation>代理人を選んでください。</translation>
    </message>
    <message>
        <source>Stands in as deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>First day of a deputy&apos;s time.</extracomment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>In these roles</source>
        <translation>代理する役割</translation>
    </message>
    <message>
        <source>A deputy needs at least one role.</source>
        <translation>代理人には役割が少なくとも一つ必要です。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DeviceList</name>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>No device is enrolled yet, so this person can sign nothing.</source>
        <translation>端末が未登録のため、この担当者は何も署名できません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DocumentsEditor</name>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>encrypted in the vault, sealed for the attesting member</source>
        <translation>保管庫で暗号化し、証明担当会員宛てにも暗号化</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>書類を追加…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>書類を追加</translation>
    </message>
    <message>
        <source>Or drop them here: PDF, PNG or JPEG, up to %1 each. Never the side of a card with a My Number.</source>
        <translation>ここにドロップもできます：PDF、PNG、JPEG、各%1まで。マイナンバーのあるカードの面は不可。</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>書類 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG are taken; this file is something else inside.</source>
        <translation>使えるのはPDF、PNG、JPEGのみです。このファイルの中身は別の形式です。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>ファイルが%1を超えています。</translation>
    </message>
    <message>
        <source>What %1 shows</source>
        <translation>%1の内容</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DossierView</name>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>sealed by the applicant; this program never opens them</source>
        <translation>申請企業が暗号化したもの。本プログラムでは開きません</translation>
    </message>
    <message>
        <source>The dossier names no documents.</source>
        <translation>顧客ファイルに書類の記載がありません。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>Saved as %1; its bytes are those of the dossier.</source>
        <translation>%1として保存しました。内容は顧客ファイルと同一です。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>%1の保存先</translation>
    </message>
    <message>
        <source>Only its hash is in the dossier; ask the applicant for it.</source>
        <translation>顧客ファイルにあるのはハッシュ値のみです。申請企業に原本を依頼してください。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EditorSide</name>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>金額のまとめ</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EpochCard</name>
    <message>
        <source>Another epoch</source>
        <translation>別のエポック</translation>
    </message>
    <message>
        <source>decided beside the ledger</source>
        <translation>台帳の外で決定</translation>
    </message>
    <message>
        <source>Nothing needs deciding</source>
        <translation>決定は不要</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Who may decide this is shown once peers have proven the members.</source>
        <translation>ピアが会員を証明した後に、誰が決定できるかを表示します。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Number of the epoch</source>
        <translation>エポックの番号</translation>
    </message>
    <message>
        <source>Kept beyond the certified blocks</source>
        <translation>ブロック証明書のあるブロックより先に残すもの</translation>
    </message>
    <message>
        <source>Block to keep</source>
        <translation>残すブロック</translation>
    </message>
    <message>
        <source>What the operator can do instead</source>
        <translation>運用担当者による代替手段</translation>
    </message>
    <message>
        <source>On the machine of your member&apos;s peer, with the path of its own configuration. It has the same effect as the vote of enough of your people.</source>
        <translation>所属会員のピアが動くマシンで、その設定ファイルのパスを指定して実行します。自社の必要な人数の投票と同じ効果があります。</translation>
    </message>
    <message>
        <source>Command for the operator</source>
        <translation>運用担当者用のコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Vote and sign</source>
        <translation>投票して署名</translation>
    </message>
    <message>
        <source>Blocks go on. Only when they stand still and cannot go on by themselves do the members&apos; people begin a new epoch here. To move the block order while it works, the operators use the command seabridge-peer epoch.</source>
        <translation>ブロックの生成は続いています。停止して自力で再開できないときに限り、会員の担当者がここで新しいエポックを始めます。稼働中にブロック順序の担当を移す場合は、運用担当者がコマンド seabridge-peer epoch を使います。</translation>
    </message>
    <message>
        <source>If the blocks cannot go on by themselves, a quorum of members begins a new epoch: each leaves the present block order for good and says what it has voted for. Agree with the other members on the number and the holder first.</source>
        <translation>ブロックが自力で再開できない場合、定足数の会員が新しいエポックを始めます。各会員は現在のブロック順序を恒久的に離れ、自らの票を申告します。番号と担当について、先に他の会員と合意してください。</translation>
    </message>
    <message>
        <source>Block order held from now on by</source>
        <translation>今後のブロック順序の担当</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EpochPage</name>
    <message>
        <source>Statements of the members</source>
        <translation>会員の声明</translation>
    </message>
    <message>
        <source>verified here by their signatures</source>
        <translation>署名をこの端末で検証済み</translation>
    </message>
    <message>
        <source>What it signed</source>
        <translation>署名状況</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The members are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>会員はピアによる証明後に表示されます。その間も失われるものはありません。</translation>
    </message>
    <message>
        <source>Block production</source>
        <translation>ブロックの生成状況</translation>
    </message>
    <message>
        <source>Member and its peer</source>
        <translation>会員とそのピア</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FindingList</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing: no rule can be met by one person alone or stopped by one absence.</source>
        <translation>ありません。一人で満たせる規則も、一人の不在で止まる規則もありません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FreezeForm</name>
    <message>
        <source>Whose money</source>
        <translation>資金の保有者</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>法人・機関を選択</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Every one that may be frozen</source>
        <translation>凍結できる全通貨</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>根拠を選択</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>決定の時点</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>終了日（当日まで）</translation>
    </message>
    <message>
        <source>Where the one frozen can appeal</source>
        <translation>凍結される当事者の不服申立先</translation>
    </message>
    <message>
        <source>Only money of currencies defined with the right to freeze stays where it is. The one frozen has no vote, hears of it once it is decided, and then reads the legal basis, the reference and where to appeal. A freeze lasts a year at most; longer takes a new ballot.</source>
        <translation>凍結の権利付きで定義された通貨の資金だけが対象です。凍結される当事者に投票権はなく、決定後に通知を受け、法的根拠・文書番号・不服申立先を閲覧できます。凍結は最長1年で、それを超えるには新たな投票が必要です。</translation>
    </message>
    <message>
        <source>Choose whose money it is.</source>
        <translation>資金の保有者を選んでください。</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>選択してください。</translation>
    </message>
    <message>
        <source>Name the document.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Say where the one frozen is heard.</source>
        <translation>不服申立先を入力してください。</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>終了日は開始日より後にしてください。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文書番号</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FreezesPage</name>
    <message>
        <source>Freeze orders</source>
        <translation>凍結命令</translation>
    </message>
    <message>
        <source>as far as they are proven to this desk</source>
        <translation>この端末で証明されたもの</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>資金の保有者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Propose a freeze</source>
        <translation>凍結を提案</translation>
    </message>
    <message>
        <source>Propose to lift it</source>
        <translation>解除を提案</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Freeze orders are shown once peers have proven your history.</source>
        <translation>ピアが履歴を証明すると、凍結命令が表示されます。</translation>
    </message>
    <message>
        <source>No freeze order is known here</source>
        <translation>把握している凍結命令はありません</translation>
    </message>
    <message>
        <source>Orders against organizations that are known here appear as soon as the members have decided them.</source>
        <translation>自機関が把握している機関に対する命令は、会員が決定し次第ここに表示されます。</translation>
    </message>
    <message>
        <source>If the members freeze money of yours, the order appears here as soon as it is decided, with the legal basis and where you can appeal.</source>
        <translation>会員が自機関の資金を凍結した場合、決定され次第、命令が法的根拠と不服申立先とともにここに表示されます。</translation>
    </message>
    <message>
        <source>It concerns your organization, which therefore has no vote on it. Appeal to the place named above.</source>
        <translation>自機関に関する命令のため、投票権はありません。上記の不服申立先に申し立ててください。</translation>
    </message>
    <message>
        <source>Only an active member can propose to lift it.</source>
        <translation>解除を提案できるのは有効な会員だけです。</translation>
    </message>
    <message>
        <source>It has ended; nothing is frozen by it any more.</source>
        <translation>終了しており、これにより凍結されている資金はありません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::GoodsEventForm</name>
    <message>
        <source>When, in %1</source>
        <extracomment>%1 is a zone such as UTC+8</extracomment>
        <translation>日時（%1）</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>コンテナ番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>確認して署名</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>Every quote, payment and approval that concerns you will stand here with its proof.</source>
        <translation>自社に関わる見積書・支払・承認が、証明とともにここに並びます。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The history appears once peers have proven it.</source>
        <translation>ピアが証明すると履歴が表示されます。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み込めません</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::HomeScreen</name>
    <message>
        <source>Open first item</source>
        <translation>先頭の項目を開く</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>自分の対応待ち</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>未回収リスク額</translation>
    </message>
    <message>
        <source>Next settlements</source>
        <translation>次の決済</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>保管中の保証金</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>sorted by what happens first</source>
        <translation>期限の早い順</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter opens · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ 移動 · Enter 開く · Ctrl+Enter 確認して署名</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>対応待ちはありません。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>What waits for you is shown once peers have proven your history. Nothing is lost meanwhile.</source>
        <translation>ピアが履歴を証明すると対応待ちが表示されます。それまでに失われるものはありません。</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <translation>この端末は未登録です</translation>
    </message>
    <message>
        <source>An administrator of your organization enrols its key; then you can work here.</source>
        <translation>組織の管理者が端末の鍵を登録すると、ここで業務ができます。</translation>
    </message>
    <message>
        <source>Show the device key</source>
        <translation>端末の鍵を表示</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>対応待ちはありません</translation>
    </message>
    <message>
        <source>That is proven complete to block %1.</source>
        <extracomment>%1 is a block number.</extracomment>
        <translation>ブロック%1まで網羅性証明済みです。</translation>
    </message>
    <message>
        <source>Write a quote</source>
        <translation>見積書を作成</translation>
    </message>
    <message>
        <source>Look at the KYC cases</source>
        <translation>KYC案件を見る</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>取引を見る</translation>
    </message>
    <message>
        <source>%1: something may be missing</source>
        <extracomment>%1 is why: &quot;not proven yet&quot;, &quot;without news&quot;.</extracomment>
        <translation>%1：漏れの可能性あり</translation>
    </message>
    <message>
        <source>Nothing is known here yet that waits for you.</source>
        <translation>あなたの処理を待つものは、まだ把握していません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::KeysForm</name>
    <message>
        <source>What the newcomer hands in</source>
        <translation>新会員の提出内容</translation>
    </message>
    <message>
        <source>What seabridge-peer rotate printed</source>
        <translation>seabridge-peer rotate の出力</translation>
    </message>
    <message>
        <source>Paste it here, or choose the file.</source>
        <translation>ここに貼り付けるか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Choose the newcomer&apos;s file</source>
        <translation>新会員のファイルを選択</translation>
    </message>
    <message>
        <source>Choose the file with the new keys</source>
        <translation>新しい鍵のファイルを選択</translation>
    </message>
    <message>
        <source>File of the organization to be admitted</source>
        <translation>入会する法人・機関のファイル</translation>
    </message>
    <message>
        <source>New keys of the own peer</source>
        <translation>自機関のピアの新しい鍵</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>The newcomer hands in its file: organization, tasks, its peer&apos;s keys with their proof, and addresses. A suspended member comes back the same way.</source>
        <translation>新会員がファイルを提出します。内容は法人・機関、担当業務、ピアの鍵とその証明、アドレスです。資格停止中の会員も同じ方法で復帰します。</translation>
    </message>
    <message>
        <source>The peer signs with the new keys from the block after the ballot on, and the old ones are revoked for ever. Then: seabridge-peer rotate --use, and a restart of the peer. Compare the keys with what the peer printed.</source>
        <translation>投票成立の次のブロックから、ピアは新しい鍵で署名し、古い鍵は永久に失効します。その後 seabridge-peer rotate --use を実行し、ピアを再起動してください。鍵はピアの出力と照合してください。</translation>
    </message>
    <message>
        <source>Paste what the newcomer handed in, or choose its file.</source>
        <translation>新会員の提出内容を貼り付けるか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Paste what the peer printed, or choose the file.</source>
        <translation>ピアの出力を貼り付けるか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not a newcomer&apos;s file: %1</source>
        <extracomment>%1 is a technical place in English, such as &quot;peer.signing: not 32 bytes&quot;.</extracomment>
        <translation>新会員のファイルではありません：%1</translation>
    </message>
    <message>
        <source>This is not what seabridge-peer rotate prints: %1</source>
        <translation>seabridge-peer rotate の出力ではありません：%1</translation>
    </message>
    <message>
        <source>The proof of the keys is for another organization or another network.</source>
        <translation>鍵の証明が別の法人・機関または別のネットワークのものです。</translation>
    </message>
    <message>
        <source>Your organization is no member, so it has no peer.</source>
        <translation>自機関は会員ではないため、ピアがありません。</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is what it is before the change.</extracomment>
        <translation>現在 %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::KycScreen</name>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Own application</source>
        <translation>自社の申請</translation>
    </message>
    <message>
        <source>Side of KYC</source>
        <translation>KYCの表示区分</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::LinesCard</name>
    <message>
        <source>Lines</source>
        <translation>明細行</translation>
    </message>
    <message>
        <source>paste from a spreadsheet with Ctrl+V</source>
        <translation>Ctrl+Vで表計算から貼り付け</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>行を複製</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>Duplicate the line (Ctrl+D)</source>
        <translation>行を複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>行を削除 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Move the line up (Alt+Up)</source>
        <translation>行を上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the line down (Alt+Down)</source>
        <translation>行を下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>見積書の明細行</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::LockFields</name>
    <message>
        <source>Rate lock: settle in another currency at an agreed rate</source>
        <translation>レート固定：合意したレートで別の通貨により決済</translation>
    </message>
    <message>
        <source>Rate lock</source>
        <translation>レート固定</translation>
    </message>
    <message>
        <source>Rate of the day</source>
        <translation>レートの日付</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Take the imported rate of that day</source>
        <translation>取り込み済みの当日レートを使う</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準通貨（1単位）</translation>
    </message>
    <message>
        <source>Quote currency</source>
        <translation>相手通貨</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::MatchWay</name>
    <message>
        <source>Against their payment</source>
        <translation>相手の支払と引換え</translation>
    </message>
    <message>
        <source>The creditor owes us nothing in another currency, so there is no payment to set against this one.</source>
        <translation>債権者には別の通貨で当社に支払う債務がなく、引換えにできる支払がありません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::MemberCard</name>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>they keep the ledger together</source>
        <translation>共同で台帳を保管</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>最新ブロック</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The members are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>会員はピアによる証明後に表示されます。その間も失われるものはありません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::NetworkScreen</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Copy device key</source>
        <translation>端末の鍵をコピー</translation>
    </message>
    <message>
        <source>The device&apos;s public key is on the clipboard.</source>
        <translation>端末の公開鍵をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>none: the vault is locked or has not been made yet</source>
        <translation>なし：保管庫がロック中か、未作成です</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>証明の範囲</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>このデスク</translation>
    </message>
    <message>
        <source>Public signing key of this device, to be compared by people</source>
        <translation>この端末の署名用公開鍵（人による照合用）</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OrderList</name>
    <message>
        <source>Orders</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>取引%1件</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>取引%2件中%1件</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>取引を検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>表示する取引</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open</source>
        <translation>↑ ↓ 移動 · Enter 開く</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>代金</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次の期日</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>契約日</translation>
    </message>
    <message>
        <source>Tracing %1</source>
        <translation>%1を追跡しています</translation>
    </message>
    <message>
        <source>The order and its whole history are fetched and proven.</source>
        <translation>取引とその全履歴を取得し、証明します。</translation>
    </message>
    <message>
        <source>Back to all orders</source>
        <translation>取引一覧に戻る</translation>
    </message>
    <message>
        <source>This order is not in the list</source>
        <translation>この取引は一覧にありません</translation>
    </message>
    <message>
        <source>The number is complete and its check character is right. Tracing asks the network, with proof, whether there is such an order.</source>
        <translation>番号はそろっており、チェック文字も正しい番号です。追跡すると、取引の有無をネットワークに証明付きで照会します。</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>%1を追跡</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>No peer has proven the list of orders. It appears as soon as one does; nothing is lost.</source>
        <translation>取引の一覧を証明したピアがまだありません。証明され次第表示されます。失われたものはありません。</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>該当する取引なし</translation>
    </message>
    <message>
        <source>Search by another part of the number or name, or show all orders.</source>
        <translation>番号や名称の別の部分で検索するか、すべての取引を表示してください。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>取引はまだありません</translation>
    </message>
    <message>
        <source>An order comes into being when a quote is accepted. Proven: nothing is missing here.</source>
        <translation>見積書が承諾されると取引になります。漏れがないことは証明済みです。</translation>
    </message>
    <message>
        <source>%1 of 1 order</source>
        <translation>取引1件中%1件</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>取引1件</translation>
    </message>
    <message>
        <source>Order number or company</source>
        <translation>注文番号または取引先</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OrderPage</name>
    <message>
        <source>All orders</source>
        <translation>すべての取引</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>How the way of the goods is shown</source>
        <translation>商品の流れの表示方法</translation>
    </message>
    <message>
        <source>Enter opens an unpaid one in Settlement</source>
        <translation>Enterで未払い分を決済画面に表示</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>支払時期</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Payments or goods of the order</source>
        <translation>注文の支払いまたは商品</translation>
    </message>
    <message>
        <source>The quote is being opened</source>
        <translation>見積書を開いています</translation>
    </message>
    <message>
        <source>The goods cannot be read here</source>
        <translation>商品をここでは表示できません</translation>
    </message>
    <message>
        <source>They stand in the sealed quote. This desk cannot open it, or no peer answered in time; open the quote to learn why.</source>
        <translation>商品は暗号化された見積書に記載されています。この端末で開けないか、ノードから期限内に応答がありませんでした。見積書を開くと理由が分かります。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OutcomeList</name>
    <message>
        <source>What became of it</source>
        <translation>その後の結果</translation>
    </message>
    <message>
        <source>signed here, ended later</source>
        <extracomment>Beside the title: the list has what was signed on this computer and ended later.</extracomment>
        <translation>この端末で署名し、後で結果が出たもの</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: takes this line off the list, for it has been read.</extracomment>
        <translation>確認済みにする</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OwnersEditor</name>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>everybody who holds, votes or controls, down to the person</source>
        <translation>持分・議決権・支配を持つ全員（最終的な個人まで）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>ローマ字表記</translation>
    </message>
    <message>
        <source>Held through</source>
        <translation>保有の経路</translation>
    </message>
    <message>
        <source>Shares %</source>
        <translation>持分 %</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>議決権 %</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>支配</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Owner %1: %2</source>
        <translation>所有者%1：%2</translation>
    </message>
    <message>
        <source>Remove owner %1</source>
        <translation>所有者%1を削除</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PartRow</name>
    <message>
        <source>Share of part %1</source>
        <translation>第%1回の割合</translation>
    </message>
    <message>
        <source>Days of part %1</source>
        <translation>第%1回の日数</translation>
    </message>
    <message>
        <source>Percentage or amount of part %1</source>
        <translation>第%1回の百分率または金額</translation>
    </message>
    <message>
        <source>What starts the days of part %1</source>
        <translation>第%1回の日数の起算点</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>第%1回を削除</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PaymentFields</name>
    <message>
        <source>Payment and deposits</source>
        <translation>支払と保証金</translation>
    </message>
    <message>
        <source>the last part takes the rest</source>
        <translation>最終回は残額</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>分割を追加</translation>
    </message>
    <message>
        <source>Deposit, seller</source>
        <translation>売主の保証金</translation>
    </message>
    <message>
        <source>Deposit, buyer</source>
        <translation>買主の保証金</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PaymentPane</name>
    <message>
        <source>How to pay</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>通貨交換</translation>
    </message>
    <message>
        <source>PvP</source>
        <extracomment>payment versus payment, in short</extracomment>
        <translation>PvP</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>取引を開く</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PeerCard</name>
    <message>
        <source>Peers of the consortium</source>
        <translation>コンソーシアムのピア</translation>
    </message>
    <message>
        <source>they keep the ledger; each belongs to a member</source>
        <translation>台帳を保管。各ピアは会員に属する</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>最新ブロック</translation>
    </message>
    <message>
        <source>No consortium is open</source>
        <translation>コンソーシアムが開かれていません</translation>
    </message>
    <message>
        <source>The peers stand in the consortium file. They appear here once the vault is open.</source>
        <translation>ピアはコンソーシアムファイルに記載されています。保管庫を開くと表示されます。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>担当者と端末</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>承認規則</translation>
    </message>
    <message>
        <source>Part of the administration</source>
        <translation>管理の表示区分</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>新しい担当者</translation>
    </message>
    <message>
        <source>The person&apos;s id is on the clipboard.</source>
        <translation>担当者IDをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1の役割を変更</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>It takes effect once your rules on people are met, as a rule by a second administrator.</source>
        <translation>自社の担当者に関する規則が満たされると発効します。通常は二人目の管理者の署名によります。</translation>
    </message>
    <message>
        <source>The person can sign nothing until a device is enrolled. It takes effect once your rules on people are met.</source>
        <translation>端末を登録するまで、この担当者は何も署名できません。自社の担当者に関する規則が満たされると発効します。</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1は退職</translation>
    </message>
    <message>
        <source>All roles end and no signature of this person counts any more, for good. Who comes back is added as a new person.</source>
        <translation>すべての役割が終了し、この担当者の署名は今後一切数えられません。復職するときは新しい担当者として追加します。</translation>
    </message>
    <message>
        <source>none: has left</source>
        <translation>なし（退職）</translation>
    </message>
    <message>
        <source>Revoke a device of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1の端末を失効</translation>
    </message>
    <message>
        <source>Nothing that this device signs counts any more, for good. What it holds is not wiped.</source>
        <translation>この端末の署名は今後一切数えられません。端末内のデータは消去されません。</translation>
    </message>
    <message>
        <source>This is the device that you are working on: once it is revoked, you can sign nothing here any more.</source>
        <translation>現在使用中の端末です。失効させると、ここでは何も署名できなくなります。</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>端末の鍵</translation>
    </message>
    <message>
        <source>Enrol a device for %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1の端末を登録</translation>
    </message>
    <message>
        <source>Whoever holds this device signs as this person. Compare the key with the one that the device shows.</source>
        <translation>この端末の持ち主が、この担当者として署名します。端末に表示された鍵と照合してください。</translation>
    </message>
    <message>
        <source>Name a deputy for %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1の代理人を指定</translation>
    </message>
    <message>
        <source>End the deputy&apos;s time of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1の代理を終了</translation>
    </message>
    <message>
        <source>The deputy&apos;s signature counts in these roles until then. What the person signs too is not counted twice.</source>
        <translation>期限まで、代理人の署名はこれらの役割で数えられます。本人も署名した場合、二重には数えません。</translation>
    </message>
    <message>
        <source>From then on nobody signs in this person&apos;s place.</source>
        <translation>以後、代わりに署名する人はいません。</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change the approval rules</source>
        <translation>承認規則を変更</translation>
    </message>
    <message>
        <source>The new rules decide as soon as the present ones on people, keys and rules are met.</source>
        <translation>現行の「担当者・鍵・規則」の規則が満たされ次第、新しい規則が適用されます。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PersonCard</name>
    <message>
        <source>A new person</source>
        <translation>新しい担当者</translation>
    </message>
    <message>
        <source>Name, kept in this vault only</source>
        <translation>氏名（この保管庫だけに保存）</translation>
    </message>
    <message>
        <source>the ledger holds no names of people</source>
        <translation>台帳に個人名は載りません</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Add and sign</source>
        <translation>追加して署名</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <extracomment>Button: opens what a person signs when somebody has left the organization.</extracomment>
        <translation>退職処理…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>On the new device enter this person&apos;s id, copy what it shows, and paste it here. Compare the keys by telephone.</source>
        <translation>新しい端末でこの担当者IDを入力し、表示された内容をここに貼り付けてください。鍵は電話で照合してください。</translation>
    </message>
    <message>
        <source>What the device shows</source>
        <translation>端末に表示された内容</translation>
    </message>
    <message>
        <source>Enrol and sign</source>
        <translation>登録して署名</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>役割が少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>These are the present roles.</source>
        <translation>現在の役割と同じです。</translation>
    </message>
    <message>
        <source>Two administrators have to remain, or nobody could change anything.</source>
        <translation>管理者が二名残らないと、誰も何も変更できなくなります。</translation>
    </message>
    <message>
        <source>Who has left does not come back under this id; add a new person.</source>
        <translation>退職者はこのIDでは復帰できません。新しい担当者を追加してください。</translation>
    </message>
    <message>
        <source>The member&apos;s own peer: it is run by the consortium&apos;s ballots, not from here.</source>
        <translation>会員自身のピアです。ここではなく、コンソーシアムの投票で管理します。</translation>
    </message>
    <message>
        <source>The name is too long or holds invisible characters.</source>
        <translation>氏名が長すぎるか、見えない文字を含んでいます。</translation>
    </message>
    <message>
        <source>Paste what the device shows, or choose its file.</source>
        <translation>端末に表示された内容を貼り付けるか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not what a new device shows: keys or the proof are missing.</source>
        <translation>新しい端末に表示された内容ではありません。鍵か証明が欠けています。</translation>
    </message>
    <message>
        <source>The proof is for another person or another network.</source>
        <translation>証明が別の担当者または別のネットワークのものです。</translation>
    </message>
    <message>
        <source>Keys of the new device</source>
        <translation>新しい端末の鍵</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PlainWay</name>
    <message>
        <source>Paid in</source>
        <translation>支払通貨</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PolicyPage</name>
    <message>
        <source>Approval rules</source>
        <translation>承認規則</translation>
    </message>
    <message>
        <source>top to bottom; the first match applies</source>
        <translation>上から順に、最初に当てはまる規則を適用</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What is decided, and who has to sign</source>
        <translation>対象と、署名が必要な人</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>規則を追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a rule up in the order.</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a rule down in the order.</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>確認して署名</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The rules are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>ピアが証明すると規則が表示されます。それまでに失われるものはありません。</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>これらの規則が適用中です。</translation>
    </message>
    <message>
        <source>Changed here, and not in force before it is signed.</source>
        <translation>ここで変更中です。署名するまで適用されません。</translation>
    </message>
    <message>
        <source>The rules in force have changed meanwhile: discard your changes, and look again.</source>
        <translation>適用中の規則が変わりました。変更を破棄して、確認し直してください。</translation>
    </message>
    <message>
        <source>A policy needs at least one rule.</source>
        <translation>規則が少なくとも一つ必要です。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Complete to block</source>
        <translation>漏れなし（ブロック）</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>ブロック時刻</translation>
    </message>
    <message>
        <source>no member yet</source>
        <translation>会員なし</translation>
    </message>
    <message>
        <source>Peers connected</source>
        <translation>接続中のピア</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 connected peers of %2 members.</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Simulated consortium: no real money and no real firms.</source>
        <translation>模擬コンソーシアム：資金も企業も実在しません。</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <extracomment>Which members&apos; peers confirm that the newest block is the newest.</extracomment>
        <translation>確認した会員</translation>
    </message>
    <message>
        <source>Known to block</source>
        <extracomment>Instead of &quot;Complete to block&quot;, where something newer may be missing.</extracomment>
        <translation>把握済みブロック</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ProposalCard</name>
    <message>
        <source>New ballot</source>
        <translation>新しい議案</translation>
    </message>
    <message>
        <source>What the members should decide</source>
        <translation>会員に諮る事項</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Reason, read by all members</source>
        <translation>理由（全会員が閲覧）</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>会員を選択</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>確認して署名</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose the member whom it concerns.</source>
        <translation>対象の会員を選んでください。</translation>
    </message>
    <message>
        <source>Say why; the other members decide by it.</source>
        <translation>理由を書いてください。他の会員の判断材料になります。</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>It has to lie within %1.</source>
        <extracomment>%1 is a range such as &quot;1 s to 30 s&quot;.</extracomment>
        <translation>%1の範囲で入力してください。</translation>
    </message>
    <message>
        <source>That is the present value.</source>
        <translation>現在の値と同じです。</translation>
    </message>
    <message>
        <source>Now %1, possible %2. What it means: %3.</source>
        <extracomment>%1 is a value with its unit, %2 a range, %3 says what the parameter is for.</extracomment>
        <translation>現在%1、設定可能な範囲は%2。意味：%3。</translation>
    </message>
    <message>
        <source>A suspended member&apos;s peer signs no blocks and it has no vote, until it is admitted anew. The one concerned does not vote on it.</source>
        <translation>資格停止中は、そのピアはブロックに署名せず、改めて入会が承認されるまで投票権もありません。当事者は投票を回避します。</translation>
    </message>
    <message>
        <source>While the ledger is halted, nothing but ballots, refusals and evidence can be signed by anybody.</source>
        <translation>台帳の停止中に署名できるのは、誰であっても投票・拒否・証拠だけです。</translation>
    </message>
    <message>
        <source>The ledger is halted. This ends the halt.</source>
        <translation>台帳は停止中です。この議案で再開します。</translation>
    </message>
    <message>
        <source>All peers have to know the next rules first: one that does not stops there.</source>
        <translation>先に全ピアが次の規則に対応している必要があります。未対応のピアはそこで停止します。</translation>
    </message>
    <message>
        <source>Only an active member of the consortium can propose a ballot.</source>
        <translation>議案を提出できるのは、コンソーシアムの有効な会員だけです。</translation>
    </message>
    <message>
        <source>The members are not proven yet.</source>
        <translation>会員は未証明です。</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>パラメーターを変更</translation>
    </message>
    <message>
        <source>Admit or take back a member</source>
        <translation>会員の入会・復帰を承認</translation>
    </message>
    <message>
        <source>Suspend a member</source>
        <translation>会員資格を停止</translation>
    </message>
    <message>
        <source>Expel a member</source>
        <translation>会員を除名</translation>
    </message>
    <message>
        <source>Resume the ledger</source>
        <translation>台帳を再開</translation>
    </message>
    <message>
        <source>Halt the ledger</source>
        <translation>台帳を停止</translation>
    </message>
    <message>
        <source>Adopt the next rules</source>
        <translation>次の規則を採択</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>凍結命令</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>命令を選択</translation>
    </message>
    <message>
        <source>Choose the order that should end.</source>
        <translation>解除する命令を選んでください。</translation>
    </message>
    <message>
        <source>It ends the freeze before its time, as after an appeal. The one frozen has no vote and reads the reason once it is lifted.</source>
        <translation>不服申立てが認められた場合など、期間満了前に凍結を終えます。凍結されている当事者に投票権はなく、解除後に理由を閲覧できます。</translation>
    </message>
    <message>
        <source>Define a currency</source>
        <translation>通貨を定義</translation>
    </message>
    <message>
        <source>Replace our peer&apos;s keys</source>
        <translation>自機関のピアの鍵を交換</translation>
    </message>
    <message>
        <source>Freeze money</source>
        <translation>資金を凍結</translation>
    </message>
    <message>
        <source>Lift a freeze</source>
        <translation>凍結を解除</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuoteEditor</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the list (Esc); the draft is kept</source>
        <translation>一覧に戻る (Esc)。下書きは残ります</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as copy</source>
        <translation>コピーを作成</translation>
    </message>
    <message>
        <source>Sign and submit…</source>
        <translation>署名して申請…</translation>
    </message>
    <message>
        <source>Sign and submit (Ctrl+Enter)</source>
        <translation>署名して申請 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuoteList</name>
    <message>
        <source>New quote</source>
        <translation>新規見積書</translation>
    </message>
    <message>
        <source>New quote (Ctrl+N)</source>
        <translation>新規見積書 (Ctrl+N)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Which quotes are shown</source>
        <translation>表示する見積書</translation>
    </message>
    <message>
        <source>Number or company</source>
        <translation>番号または会社</translation>
    </message>
    <message>
        <source>Search quotes by number or company</source>
        <translation>見積書を番号・会社で検索</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>見積書</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>オファーの種類</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>署名待ち</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuotePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Copy to a new draft</source>
        <translation>新しい下書きに複製</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>辞退…</translation>
    </message>
    <message>
        <source>Counter…</source>
        <translation>カウンターオファー…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>承諾…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る (Esc)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉経過</translation>
    </message>
    <message>
        <source>Show the offer that this one answers</source>
        <translation>回答対象の申込を表示</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuotePaper</name>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細行</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RateFacts</name>
    <message>
        <source>About this rate</source>
        <translation>このレートについて</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Which currency is counted for one of which</extracomment>
        <translation>建値の向き</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>The two numbers per euro that the bank published</extracomment>
        <translation>公表値</translation>
    </message>
    <message>
        <source>Exact value</source>
        <extracomment>The exact fraction</extracomment>
        <translation>正確な値</translation>
    </message>
    <message>
        <source>Change shown</source>
        <translation>表示期間の変動</translation>
    </message>
    <message>
        <source>Range shown</source>
        <extracomment>Lowest and highest rate of the part of time that is seen</extracomment>
        <translation>表示期間の範囲</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>ボラティリティ</translation>
    </message>
    <message>
        <source>30 days, annualised</source>
        <translation>30日、年率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RateImport</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取り込みを中止</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RatePanel</name>
    <message>
        <source>1Y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5年</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All the time there is</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>ローソク足</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>There are no rates of this pair.</source>
        <translation>この通貨ペアのレートはありません。</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6か月</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RatesScreen</name>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Import ECB file</source>
        <translation>ECBファイルを取り込む</translation>
    </message>
    <message>
        <source>Reads eurofxref-hist.zip or its csv; nothing is fetched from the network</source>
        <translation>eurofxref-hist.zipまたはそのCSVを読み込みます。ネットワークからは取得しません</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>取り込みを実行中です</translation>
    </message>
    <message>
        <source>No exchange rates yet</source>
        <translation>為替レートはまだありません</translation>
    </message>
    <message>
        <source>The European Central Bank publishes the euro reference rates of every working day since 1999 in one file, eurofxref-hist.zip, on the pages of its euro foreign exchange reference rates. Save it on this computer, then import it here.</source>
        <translation>欧州中央銀行は、1999年以降の全営業日のユーロ参照レートを一つのファイルeurofxref-hist.zipにまとめ、ユーロ外国為替参照レートのページで公開しています。このコンピューターに保存してから、ここで取り込んでください。</translation>
    </message>
    <message>
        <source>Reading the rates…</source>
        <translation>レートを読み込んでいます…</translation>
    </message>
    <message>
        <source>The rates cannot be read</source>
        <translation>レートを読み込めません</translation>
    </message>
    <message>
        <source>Currency pairs</source>
        <translation>通貨ペア</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RemarkFields</name>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>in each language in which the quote is to be read</source>
        <translation>見積書で使う言語ごとに記入</translation>
    </message>
    <message>
        <source>Language of the remarks</source>
        <translation>備考の言語</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ReviewPage</name>
    <message>
        <source>Refuse…</source>
        <translation>不承認…</translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation>申請を不承認にする</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>適格証明を発行…</translation>
    </message>
    <message>
        <source>Give the attestation</source>
        <translation>適格証明を発行する</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請企業</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Applications of firms come here by themselves.</source>
        <translation>企業からの申請は自動的にここに表示されます。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the place of a rule in the policy.</extracomment>
        <translation>規則%1</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Limit in</source>
        <translation>限度額の通貨</translation>
    </message>
    <message>
        <source>Up to, each time</source>
        <translation>1回の上限</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>Who has to sign, each a different person</source>
        <translation>署名が必要な人（それぞれ別の人）</translation>
    </message>
    <message>
        <source>Select a rule to change it, or add one.</source>
        <translation>規則を選んで変更するか、追加してください。</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>金額制限なし</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Say who has to sign.</source>
        <translation>署名が必要な人を指定してください。</translation>
    </message>
    <message>
        <source>At most eight people can be asked for.</source>
        <translation>求められるのは八名までです。</translation>
    </message>
    <message>
        <source>At most four roles can be asked for.</source>
        <translation>求められる役割は四つまでです。</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>金額はゼロより大きくしてください。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RulesPage</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>changed by ballot only</source>
        <translation>変更は投票だけ</translation>
    </message>
    <message>
        <source>Parameter and what it does</source>
        <translation>パラメーターと意味</translation>
    </message>
    <message>
        <source>Value and range</source>
        <translation>値と範囲</translation>
    </message>
    <message>
        <source>Propose another value</source>
        <translation>別の値を提案</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>of the consortium, and those you met</source>
        <translation>コンソーシアムの通貨と、取引で出会った通貨</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>小数桁</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>The members have decided nothing since the consortium was founded.</source>
        <translation>コンソーシアムの設立以来、会員の決定はまだありません。</translation>
    </message>
    <message>
        <source>Not proven yet.</source>
        <translation>未証明です。</translation>
    </message>
    <message>
        <source>Issuer and cap</source>
        <translation>発行者と上限</translation>
    </message>
    <message>
        <source>Rights, fixed</source>
        <translation>権利（固定）</translation>
    </message>
    <message>
        <source>Propose a currency</source>
        <translation>通貨の定義を提案</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SendCard</name>
    <message>
        <source>Send money</source>
        <translation>送金</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Note, read by both</source>
        <translation>備考（双方が閲覧）</translation>
    </message>
    <message>
        <source>Choose a party</source>
        <translation>取引先を選択</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>確認して署名</translation>
    </message>
    <message>
        <source>Choose who receives the money.</source>
        <translation>受取人を選んでください。</translation>
    </message>
    <message>
        <source>This organization is suspended and cannot receive money.</source>
        <translation>この法人・機関は資格停止中のため受け取れません。</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>通貨を選んでください。</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>金額はゼロより大きくしてください。</translation>
    </message>
    <message>
        <source>The note is too long or holds invisible characters.</source>
        <translation>備考が長すぎるか、見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation, so it cannot pay.</source>
        <translation>組織に有効なKYC適格証明がないため支払えません。</translation>
    </message>
    <message>
        <source>This device is not enrolled, so it cannot sign payments.</source>
        <translation>この端末は未登録のため、支払に署名できません。</translation>
    </message>
    <message>
        <source>There is no account to pay from.</source>
        <translation>支払元の口座がありません。</translation>
    </message>
    <message>
        <source>Balances are not proven yet.</source>
        <translation>残高は未証明です。</translation>
    </message>
    <message>
        <source>A payment is on its way. The next one can be made once its outcome is known.</source>
        <translation>支払を1件処理中です。結果が判明した後に次の支払ができます。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SettlementCard</name>
    <message>
        <source>Next settlements</source>
        <translation>次の決済</translation>
    </message>
    <message>
        <source>nearest first</source>
        <translation>期日の近い順</translation>
    </message>
    <message>
        <source>No payments ahead</source>
        <translation>今後の支払なし</translation>
    </message>
    <message>
        <source>Nobody owes a payment on an order of yours.</source>
        <translation>自社の取引に未払いの支払はありません。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Payments appear once peers have proven the history.</source>
        <translation>ピアが履歴を証明すると支払が表示されます。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SettlementScreen</name>
    <message>
        <source>Settlement</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Payments of all orders that are not settled, by block time</source>
        <translation>全取引の未決済の支払（ブロック時刻基準）</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ 移動 · Enter 取引を開く · Ctrl+Enter 確認して署名</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>表示する支払</translation>
    </message>
    <message>
        <source>Payments that are not settled</source>
        <translation>未決済の支払</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>No peer has proven the list of payments. It appears as soon as one does; nothing is lost.</source>
        <translation>支払の一覧を証明したピアがまだありません。証明され次第表示されます。失われたものはありません。</translation>
    </message>
    <message>
        <source>No payment here</source>
        <translation>該当する支払なし</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>他の支払を見るには「すべて」を選んでください。</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>すべて決済済み</translation>
    </message>
    <message>
        <source>No payment is open, neither ours nor one to us. Proven: nothing is missing here.</source>
        <translation>当社分・先方分とも未決済の支払はありません。漏れがないことは証明済みです。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SideCard</name>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>選択中の履歴</translation>
    </message>
    <message>
        <source>Public signing key, to be compared by people</source>
        <translation>署名用公開鍵（人による照合用）</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>鍵をコピー</translation>
    </message>
    <message>
        <source>Select an entry of the history to see all it says.</source>
        <translation>履歴の項目を選ぶと詳細を表示します。</translation>
    </message>
    <message>
        <source>Copy the transaction&apos;s number</source>
        <translation>トランザクション番号をコピー</translation>
    </message>
    <message>
        <source>The device&apos;s public key is on the clipboard.</source>
        <translation>端末の公開鍵をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The transaction&apos;s number is on the clipboard.</source>
        <translation>トランザクション番号をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>none: the vault is locked or has not been made yet</source>
        <translation>なし：保管庫がロック中か、未作成です</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::StaffList</name>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>each acts only in the roles that are given here</source>
        <translation>ここで与えた役割だけで業務を行います</translation>
    </message>
    <message>
        <source>Person and roles</source>
        <translation>担当者と役割</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The people are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>ピアが証明すると担当者が表示されます。それまでに失われるものはありません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TaskDetail</name>
    <message>
        <source>Approve and sign</source>
        <translation>承認して署名</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Your roles may not end what waits; ask an approver.</source>
        <translation>あなたの役割では待機中の申請を終了できません。承認者に依頼してください。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>対応待ちの内容</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TaskSigning</name>
    <message>
        <source>Approve: %1</source>
        <extracomment>%1 is an action such as &quot;Send a quote Q-17&quot;.</extracomment>
        <translation>「%1」を承認</translation>
    </message>
    <message>
        <source>Your signature counts as a yes. If it is the last one that is missing, the action takes effect at once.</source>
        <translation>署名は賛成として数えられます。最後の署名であれば、操作は直ちに実行されます。</translation>
    </message>
    <message>
        <source>You are the last to sign: it takes effect at once.</source>
        <translation>あなたが最後の署名者です。署名すると直ちに効力が生じます。</translation>
    </message>
    <message>
        <source>Your signature counts as a yes. Others have to sign after you.</source>
        <translation>署名は同意とみなされます。その後、他の人の署名も必要です。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名人数</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <extracomment>Label: the rule of the own organization that says who signs.</extracomment>
        <translation>承認規則</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>利用可能残高</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <extracomment>%1 is an action.</extracomment>
        <translation>差戻し：%1</translation>
    </message>
    <message>
        <source>The action ends and goes back to its maker, who can mend it and submit it again.</source>
        <translation>操作は終了して申請者に戻り、修正して再申請できます。</translation>
    </message>
    <message>
        <source>What should be mended?</source>
        <translation>修正が必要な点</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <extracomment>%1 is an action.</extracomment>
        <translation>却下：%1</translation>
    </message>
    <message>
        <source>The action ends for good and nothing happens.</source>
        <translation>操作は終了し、何も実行されません。再開できません。</translation>
    </message>
    <message>
        <source>Why is it declined?</source>
        <translation>却下の理由</translation>
    </message>
    <message>
        <source>The quote is being opened; the sheet to sign it on follows.</source>
        <translation>見積書を開いています。続いて署名画面を表示します。</translation>
    </message>
    <message>
        <source>The quote cannot be opened here, and nobody signs what cannot be read.</source>
        <translation>この見積書はここでは開けません。読めないものには署名できません。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TermFields</name>
    <message>
        <source>Our number</source>
        <translation>当社番号</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>原文の言語</translation>
    </message>
    <message>
        <source>Delivery term (Incoterms 2020)</source>
        <translation>貿易条件（インコタームズ2020）</translation>
    </message>
    <message>
        <source>Shipment from</source>
        <translation>船積開始日</translation>
    </message>
    <message>
        <source>Shipment until</source>
        <translation>船積期限</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>オファーの種類</translation>
    </message>
    <message>
        <source>Name in any script</source>
        <translation>名称（表記は自由）</translation>
    </message>
    <message>
        <source>Latest delivery</source>
        <translation>受渡期限</translation>
    </message>
    <message>
        <source>Time (yours)</source>
        <translation>時刻（当方）</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::WaitBar</name>
    <message>
        <source>Show in the inbox</source>
        <translation>要対応で表示</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::WalletScreen</name>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>%1を支払う</translation>
    </message>
    <message>
        <source>From</source>
        <translation>支払人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>利用可能残高</translation>
    </message>
    <message>
        <source>Once all who have to sign have signed, the money is the receiver&apos;s. You cannot call it back.</source>
        <translation>必要な署名がすべてそろうと、資金は受取人のものになります。取り戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::DeskRow</name>
    <message>
        <source>Demo desks</source>
        <extracomment>Before the people whose desks the demo has.</extracomment>
        <translation>デモのデスク</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::EnrolPage</name>
    <message>
        <source>This device is not enrolled yet</source>
        <translation>この端末はまだ登録されていません</translation>
    </message>
    <message>
        <source>Looking for this device on the ledger</source>
        <translation>台帳でこの端末を探しています</translation>
    </message>
    <message>
        <source>Nothing can be shown before a member has answered with proof.</source>
        <translation>会員が証明とともに応答するまで、何も表示できません。</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>管理者向けにコピー</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名用の鍵</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>暗号化用の鍵</translation>
    </message>
    <message>
        <source>Transport key</source>
        <translation>通信用の鍵</translation>
    </message>
    <message>
        <source>An administrator of your organization adds you at People and tells you your person&apos;s id. Enter it here and give back what this page copies. Two administrators sign; then this page ends by itself. Compare all groups of the keys by voice.</source>
        <translation>組織の管理者が「担当者」の画面であなたを追加し、担当者IDを伝えます。そのIDをここに入力し、この画面でコピーした内容を管理者に渡してください。管理者二名が署名すると、この画面は自動的に終わります。鍵のすべての組を口頭で照合してください。</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>担当者ID</translation>
    </message>
    <message>
        <source>32 digits and letters a to f</source>
        <translation>数字と a～f の32文字</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>A person&apos;s id has 32 digits and letters a to f. An administrator copies it at People.</source>
        <translation>担当者IDは数字と a～f の32文字です。管理者が「担当者」の画面でコピーできます。</translation>
    </message>
    <message>
        <source>Copied. An administrator pastes it at People, at this person.</source>
        <translation>コピーしました。管理者が「担当者」の画面で、この担当者の欄に貼り付けます。</translation>
    </message>
    <message>
        <source>Saved. An administrator opens the file at People, at this person.</source>
        <translation>保存しました。管理者が「担当者」の画面で、この担当者の欄からファイルを開きます。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Keys of this device</source>
        <translation>この端末の鍵</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::FirstRun</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Consortium file</source>
        <translation>コンソーシアムファイル</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>A new recovery phrase</source>
        <translation>新しい復元フレーズ</translation>
    </message>
    <message>
        <source>I have a recovery phrase</source>
        <translation>復元フレーズを持っている</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>復元フレーズ</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Deriving keys and making the encrypted vault.</source>
        <translation>鍵を導出し、暗号化された保管庫を作成しています。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>The vault is closed, the keys are wiped and nothing is synced.</source>
        <translation>保管庫を閉じ、鍵を消去しました。同期も止まっています。</translation>
    </message>
    <message>
        <source>The vault is closed. In this demo the passphrase is: %1</source>
        <translation>保管庫は閉じています。このデモのパスフレーズ：%1</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::MainWindow</name>
    <message>
        <source>Seabridge</source>
        <translation>海橋</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::MessagePage</name>
    <message>
        <source>Lock, and open again</source>
        <translation>ロックして開き直す</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>保管庫を開いています</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a moment, so that nobody can guess it quickly.</source>
        <translation>パスフレーズから鍵を導出しています。容易に推測されないよう、少し時間がかかります。</translation>
    </message>
    <message>
        <source>The work has stopped</source>
        <translation>処理が停止しました</translation>
    </message>
    <message>
        <source>Looking for this device on the ledger</source>
        <translation>台帳でこの端末を探しています</translation>
    </message>
    <message>
        <source>Nothing can be shown before a member has answered with proof.</source>
        <translation>会員が証明とともに応答するまで、何も表示できません。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::OlderPage</name>
    <message>
        <source>This vault is older than it was</source>
        <translation>この保管庫は最新の状態ではありません</translation>
    </message>
    <message>
        <source>It was restored from a backup, or its folder was put back from a copy. It does not know what was signed since, so nothing can be signed with it until it was compared with the ledger and you accept what it lacks.</source>
        <translation>バックアップから復元されたか、フォルダーが古い写しに置き換えられています。その後に署名したものが分からないため、台帳と照合し、不足しているものを受け入れるまで、この保管庫では何も署名できません。</translation>
    </message>
    <message>
        <source>What the vault lacks, newest first</source>
        <translation>保管庫にないもの（新しい順）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Accept, and open the vault</source>
        <translation>受け入れて保管庫を開く</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::Palette</name>
    <message>
        <source>Search orders, parties, actions</source>
        <translation>取引、取引先、操作を検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::PhrasePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::PhraseView</name>
    <message>
        <source>Word %1</source>
        <extracomment>%1 is the word&apos;s place in the recovery phrase, from 1.</extracomment>
        <translation>%1番目の単語</translation>
    </message>
    <message>
        <source>This is not the word in that place. Look at what you wrote down.</source>
        <translation>その位置の単語ではありません。書き留めたものを確かめてください。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::Rail</name>
    <message>
        <source>Seabridge</source>
        <extracomment>The product&apos;s name: 海桥 in Chinese, 海橋 in Japanese.</extracomment>
        <translation>海橋</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::StartPage</name>
    <message>
        <source>The demo could not start</source>
        <translation>デモを開始できませんでした</translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation>デモを開始しています</translation>
    </message>
    <message>
        <source>Four members&apos; peers start on this computer, and forty-five days of trade between invented firms are played through the real programs. Firms, people and rates are simulated data.</source>
        <translation>4会員のピアがこのコンピューターで起動し、架空の企業による45日分の取引を実際のプログラムで再現します。企業、人物、レートは模擬データです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::TopBar</name>
    <message>
        <source>Search orders, parties, actions</source>
        <translation>取引、取引先、操作を検索</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模擬データ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗の切替え</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>ロック (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>seabridge::widgets::GoodsTable</name>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>%1 is a currency such as USD.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HSコード</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>単価 %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金額 %1</translation>
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
    <message>
        <source>Give a reason; the others read it.</source>
        <translation>理由を入力してください。他の人が読みます。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column on the signing sheet: how it is now.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Head of the column beside it: how it is once it is signed.</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>署名する内容</translation>
    </message>
    <message>
        <source>Tick the box if this is what you want.</source>
        <translation>それでよければチェックを入れてください。</translation>
    </message>
</context>
</TS>
