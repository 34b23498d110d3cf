<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Given by %1. Trading is possible.</source>
        <translation>由 %1 出具，可以交易。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>The standing is known once the members&apos; answers are proven.</source>
        <translation>成员的答复得到证明后方知KYC状态。</translation>
    </message>
    <message>
        <source>No valid attestation</source>
        <translation>没有有效鉴证</translation>
    </message>
    <message>
        <source>Trading is not possible without one.</source>
        <translation>没有鉴证不能交易。</translation>
    </message>
    <message>
        <source>KYC application</source>
        <translation>KYC申请</translation>
    </message>
    <message>
        <source>What you type is kept in the vault on this computer.</source>
        <translation>输入内容保存在本机保险库中。</translation>
    </message>
    <message>
        <source>Not kept: there is a My Number in it. Remove it.</source>
        <translation>未保存：含有日本个人编号，请删除。</translation>
    </message>
    <message>
        <source>Before sending: %1</source>
        <translation>提交前须处理：%1</translation>
    </message>
    <message>
        <source>%1 things are missing; first: %2</source>
        <translation>尚缺 %1 项，首先：%2</translation>
    </message>
    <message>
        <source>Company and business complete</source>
        <translation>公司与业务信息齐全</translation>
    </message>
    <message numerus="yes">
        <source>Company and business: %n field(s) to complete</source>
        <translation>
            <numerusform>公司与业务信息：还有 %n 项待完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners explained</source>
        <translation>股权结构已说明</translation>
    </message>
    <message>
        <source>Owners are not explained yet</source>
        <translation>股权结构尚未说明</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>文件：%1 份</translation>
    </message>
    <message>
        <source>Licence or register extract is missing</source>
        <translation>缺少营业执照或登记簿摘录</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>提交至 %1</translation>
    </message>
    <message>
        <source>Choose the attesting member</source>
        <translation>请选择鉴证成员</translation>
    </message>
    <message>
        <source>This member has no reading key yet; nothing can be sealed for it.</source>
        <translation>该成员尚无阅读密钥，无法向其加密发送。</translation>
    </message>
    <message>
        <source>Clerks, compliance officers and administrators send applications.</source>
        <translation>申请由贸易专员、合规官和管理员提交。</translation>
    </message>
    <message>
        <source>This device is not enrolled for a firm yet.</source>
        <translation>本设备尚未登记于任何机构。</translation>
    </message>
    <message>
        <source>The dossier and its documents are sealed for %1 and this firm; the ledger holds only a commitment.</source>
        <translation>客户档案及其文件加密，仅 %1 和本机构可阅读；账本只记录承诺值。</translation>
    </message>
    <message>
        <source>Attesting member</source>
        <translation>鉴证成员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 份，%2</translation>
    </message>
    <message>
        <source>The attesting member gave no reason.</source>
        <translation>鉴证成员未说明理由。</translation>
    </message>
    <message>
        <source>The attesting member wrote: %1</source>
        <translation>鉴证成员说明：%1</translation>
    </message>
    <message>
        <source>KYC renewal</source>
        <translation>KYC续期</translation>
    </message>
</context>
<context>
    <name>ConsortiumWords</name>
    <message>
        <source>Admit %1 as a member</source>
        <translation>批准%1加入联盟</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>暂停%1的成员资格</translation>
    </message>
    <message>
        <source>Expel %1</source>
        <translation>将%1除名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a parameter, %2 its new value with its unit.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Adopt rules number %1</source>
        <translation>采用第 %1 号规则</translation>
    </message>
    <message>
        <source>Define the currency %1</source>
        <translation>定义币种 %1</translation>
    </message>
    <message>
        <source>It becomes a member, but signs blocks only once its own peer has caught up and said so. Then one more yes may be needed for what the members decide.</source>
        <translation>该机构成为成员，但须待其对等节点追上进度并自行确认后方可签署区块。此后成员表决所需的同意票可能增加一票。</translation>
    </message>
    <message>
        <source>Its peer signs no blocks from the next one on, and it has no vote until it is admitted anew. The remaining members then bear %1 that fail or lie.</source>
        <translation>自下一区块起，其对等节点不再签署区块；重新批准加入前没有表决权。其余成员届时可容忍 %1 个成员失效或作假。</translation>
    </message>
    <message>
        <source>Its membership ends and its peer&apos;s keys are revoked; it could come back only under new keys. The remaining members then bear %1 that fail or lie.</source>
        <translation>其成员资格终止，对等节点密钥被吊销；如再加入须使用新密钥。其余成员届时可容忍 %1 个成员失效或作假。</translation>
    </message>
    <message>
        <source>Changes from %1 to %2 when the ballot passes. What it is: %3.</source>
        <extracomment>%1 and %2 are values with their units, %3 says what the parameter is for.</extracomment>
        <translation>表决通过后由 %1 改为 %2。含义：%3。</translation>
    </message>
    <message>
        <source>Rules number %1 comes into force %2 after the ballot. A peer that does not know it stops there, so all members update first.</source>
        <translation>第 %1 号规则在表决后 %2 生效。不认识该规则的对等节点将在该处停止，因此所有成员须先升级。</translation>
    </message>
    <message>
        <source>The member&apos;s peer signs with its new keys from the next block on; the old ones are revoked.</source>
        <translation>自下一区块起，该成员的对等节点使用新密钥签署；旧密钥被吊销。</translation>
    </message>
    <message>
        <source>Its issuer may then bring it into circulation. Places and the rights to freeze and to claw back are fixed for ever.</source>
        <translation>此后发行方可将其投入流通。小数位数以及冻结、追回的权利永久固定。</translation>
    </message>
    <message>
        <source>Nobody can pay, trade or sign anything but ballots, refusals and evidence until the members resume the ledger.</source>
        <translation>在成员恢复账本之前，除表决、拒绝和证据外，任何人不得付款、交易或签署。</translation>
    </message>
    <message>
        <source>All that was held up by the halt can be signed again.</source>
        <translation>因暂停而搁置的事项均可重新签署。</translation>
    </message>
    <message>
        <source>It takes effect as soon as enough members have said yes.</source>
        <translation>足够多的成员同意后立即生效。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>without a special task</source>
        <translation>无特定职责</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>对等节点地址</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>对等节点密钥</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Faults tolerated</source>
        <translation>可容忍的故障数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rules number</source>
        <translation>规则编号</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未表决</translation>
    </message>
    <message>
        <source>signed, our rules want more</source>
        <translation>已签署，按本机构规则仍需他人签署</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message numerus="yes">
        <source>signed by %n person(s)</source>
        <translation>
            <numerusform>%n 人已签署</numerusform>
        </translation>
    </message>
    <message>
        <source>has no vote: it is concerned</source>
        <translation>回避：为当事成员</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>待您表决</translation>
    </message>
    <message>
        <source>You signed</source>
        <translation>您已签署</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <extracomment>%1 members have signed, %2 have to.</extracomment>
        <translation>已得 %1 票，需 %2 票</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>由%1提出</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>由您提出</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>if too few have said yes by then, nothing happens</source>
        <translation>届时同意票不足则不产生任何效力</translation>
    </message>
    <message>
        <source>Has run out</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7天内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30天内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90天内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>90天以后</translation>
    </message>
    <message>
        <source>KYC attestation</source>
        <translation>KYC鉴证</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Action that waits for signatures</source>
        <translation>待签署的操作</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Locked rate</source>
        <translation>锁定汇率</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>预留资金</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>冻结令</translation>
    </message>
    <message>
        <source>without a new one the firm can no longer trade</source>
        <translation>未更新则该机构不能再交易</translation>
    </message>
    <message>
        <source>then nobody signs in this place</source>
        <translation>届时无人代签</translation>
    </message>
    <message>
        <source>then it is gone and nothing happens</source>
        <translation>届时失效，不产生任何效力</translation>
    </message>
    <message>
        <source>then it lapses and nothing is changed</source>
        <translation>届时表决失效，不作任何更改</translation>
    </message>
    <message>
        <source>then it can no longer be accepted</source>
        <translation>届时不能再接受</translation>
    </message>
    <message>
        <source>the rate holds until the due date</source>
        <translation>汇率有效至付款到期日</translation>
    </message>
    <message>
        <source>then its owner may take it back</source>
        <translation>届时所有者可收回</translation>
    </message>
    <message>
        <source>then the money is free again</source>
        <translation>届时资金解除冻结</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>不足一天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>生效成员</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <extracomment>All that are or were members.</extracomment>
        <translation>名单共 %1 个</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>every member has to be honest</source>
        <translation>须所有成员诚实</translation>
    </message>
    <message>
        <source>members that may fail or lie</source>
        <translation>可失效或作假的成员数</translation>
    </message>
    <message>
        <source>Open ballots</source>
        <translation>进行中的表决</translation>
    </message>
    <message>
        <source>waiting for your vote: %1</source>
        <translation>%1 项待您表决</translation>
    </message>
    <message>
        <source>none waits for your vote</source>
        <translation>没有待您表决的事项</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Halted by ballot</source>
        <extracomment>State of the ledger.</extracomment>
        <translation>经表决暂停</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Has no vote</source>
        <extracomment>A member that does not sign blocks now.</extracomment>
        <translation>无表决权</translation>
    </message>
    <message>
        <source>Confirms it</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>may be frozen</source>
        <translation>可冻结</translation>
    </message>
    <message>
        <source>may be clawed back</source>
        <translation>可追回</translation>
    </message>
    <message>
        <source>New value, in seconds</source>
        <translation>新值（秒）</translation>
    </message>
    <message>
        <source>New value, in minutes</source>
        <translation>新值（分钟）</translation>
    </message>
    <message>
        <source>New value, in hours</source>
        <translation>新值（小时）</translation>
    </message>
    <message>
        <source>New value, in days</source>
        <translation>新值（天）</translation>
    </message>
    <message>
        <source>New value, in blocks</source>
        <translation>新值（区块数）</translation>
    </message>
    <message>
        <source>New value, in positions</source>
        <translation>新值（位置数）</translation>
    </message>
    <message>
        <source>New value, a number</source>
        <translation>新值（数字）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours.</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days.</extracomment>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <translation>
            <numerusform>%1 个区块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 position(s)</source>
        <translation>
            <numerusform>%1 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Interval of idle blocks</source>
        <translation>空闲出块间隔</translation>
    </message>
    <message>
        <source>Entries in a block</source>
        <translation>每区块条目数</translation>
    </message>
    <message>
        <source>Longest validity of an action</source>
        <translation>操作的最长有效期</translation>
    </message>
    <message>
        <source>Actions that wait, for each organization</source>
        <translation>每个机构的待签署操作数</translation>
    </message>
    <message>
        <source>Quota of a member</source>
        <translation>成员配额</translation>
    </message>
    <message>
        <source>Quota window</source>
        <translation>配额统计范围</translation>
    </message>
    <message>
        <source>Receipts for a sealed document</source>
        <translation>加密文件的存储回执</translation>
    </message>
    <message>
        <source>Age of a usable rate</source>
        <translation>可用汇率的时效</translation>
    </message>
    <message>
        <source>Claim window</source>
        <translation>索赔期</translation>
    </message>
    <message>
        <source>Deadline of reserved money</source>
        <translation>预留资金期限</translation>
    </message>
    <message>
        <source>Fewest members who may vote</source>
        <translation>最少表决成员数</translation>
    </message>
    <message>
        <source>Age of a newcomer&apos;s head</source>
        <translation>新成员区块滞后上限</translation>
    </message>
    <message>
        <source>Pause between two newcomers</source>
        <translation>两次成员生效的间隔</translation>
    </message>
    <message>
        <source>Delay of new rules</source>
        <translation>新规则的延迟</translation>
    </message>
    <message>
        <source>Share of an organization in a block</source>
        <translation>单一机构的区块份额</translation>
    </message>
    <message>
        <source>without transactions a block still comes after this time</source>
        <translation>无账本记录时，经此时间仍产生区块</translation>
    </message>
    <message>
        <source>a block closes at this number</source>
        <translation>达到此数即出块</translation>
    </message>
    <message>
        <source>how far ahead a signed action may end; ballots lapse then</source>
        <translation>已签署操作最远的截止时间；表决届时失效</translation>
    </message>
    <message>
        <source>more are refused until one of them ends</source>
        <translation>超出部分在有操作结束前被拒绝</translation>
    </message>
    <message>
        <source>what one member may put into the order within the counted positions</source>
        <translation>一个成员在统计位置内可提交的数据量</translation>
    </message>
    <message>
        <source>the newest positions of the order</source>
        <translation>排序中最新的位置</translation>
    </message>
    <message>
        <source>members that must have stored it before it is signed</source>
        <translation>签署前须已存储该文件的成员数</translation>
    </message>
    <message>
        <source>an older one no longer counts for the reference</source>
        <translation>更旧的汇率不再计入参考汇率</translation>
    </message>
    <message>
        <source>after acceptance of the goods; then deposits return</source>
        <translation>货物验收后起算；期满退还保证金</translation>
    </message>
    <message>
        <source>after it the owner may take it back</source>
        <translation>期满后资金所有者可收回</translation>
    </message>
    <message>
        <source>a ballot with fewer is refused</source>
        <translation>少于此数的表决被拒绝</translation>
    </message>
    <message>
        <source>how many blocks behind a newcomer may be when it becomes active</source>
        <translation>新成员生效时最多可落后的区块数</translation>
    </message>
    <message>
        <source>from one member&apos;s activation to the next</source>
        <translation>一个成员生效到下一个成员生效</translation>
    </message>
    <message>
        <source>from the ballot until they are in force</source>
        <translation>自表决通过至生效</translation>
    </message>
    <message>
        <source>what it sends beyond that waits for a later block</source>
        <translation>超出部分留待后续区块</translation>
    </message>
    <message>
        <source>votes for that carry a ballot</source>
        <translation>表决通过所需同意票</translation>
    </message>
    <message>
        <source>Freeze money of %1</source>
        <translation>冻结%1的资金</translation>
    </message>
    <message>
        <source>Lift a freeze of %1</source>
        <translation>解除对%1的冻结</translation>
    </message>
    <message>
        <source>It stops: %1.</source>
        <translation>禁止：%1。</translation>
    </message>
    <message>
        <source>It does not stop: %1.</source>
        <translation>不受影响：%1。</translation>
    </message>
    <message>
        <source>The one frozen has no vote and hears of it once it is decided.</source>
        <translation>被冻结方没有表决权，作出决定后方获通知。</translation>
    </message>
    <message>
        <source>The money is free again as soon as enough have said yes. The one frozen reads the reason.</source>
        <translation>同意票达到所需数量后资金立即解冻。被冻结方可看到理由。</translation>
    </message>
    <message>
        <source>yes, for ever</source>
        <translation>是（永久固定）</translation>
    </message>
    <message>
        <source>no, for ever</source>
        <translation>否（永久固定）</translation>
    </message>
    <message>
        <source>Key of its connections</source>
        <translation>连接密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发行方</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>发行上限</translation>
    </message>
    <message>
        <source>without a cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>May be frozen</source>
        <translation>可否冻结</translation>
    </message>
    <message>
        <source>May be clawed back</source>
        <translation>可否追回</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>资金所有方</translation>
    </message>
    <message>
        <source>every one that may be frozen</source>
        <translation>全部可冻结币种</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>作出决定时</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Appeal to</source>
        <translation>申诉受理方</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>cannot be frozen</source>
        <translation>不可冻结</translation>
    </message>
    <message>
        <source>cannot be clawed back</source>
        <translation>不可追回</translation>
    </message>
    <message>
        <source>payments to others</source>
        <translation>向他方付款</translation>
    </message>
    <message>
        <source>payments from others</source>
        <translation>接收他方付款</translation>
    </message>
    <message>
        <source>settling what it owes</source>
        <translation>清偿其应付款项</translation>
    </message>
    <message>
        <source>what others settle with it</source>
        <translation>他方向其清偿款项</translation>
    </message>
    <message>
        <source>setting money aside for deposits and conversions</source>
        <translation>为保证金和兑换预留资金</translation>
    </message>
    <message>
        <source>its held money going to whom it is held for</source>
        <translation>其预留资金划给受益方</translation>
    </message>
    <message>
        <source>money that is held for it</source>
        <translation>接收他方为其预留的资金</translation>
    </message>
    <message>
        <source>its own held money coming back</source>
        <translation>其自有预留资金退回</translation>
    </message>
    <message>
        <source>newly issued money</source>
        <translation>接收新发行的资金</translation>
    </message>
    <message>
        <source>clawback by the issuer, where the currency has that right</source>
        <translation>发行方追回（以该币种设有追回权为限）</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>not for this desk</source>
        <translation>本机构不可查阅</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Only the one frozen and the member that proposed it can read the reasons and where to appeal.</source>
        <translation>只有被冻结方和提出该冻结的成员可以查阅理由和申诉受理方。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已期满</translation>
    </message>
    <message>
        <source>New value, in kB</source>
        <translation>新值（kB）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Announces at</source>
        <translation>公告地址</translation>
    </message>
</context>
<context>
    <name>ConvertWords</name>
    <message>
        <source>Rate %1/%2: %2 for one %1</source>
        <extracomment>&quot;Rate USD/CNY: CNY for one USD&quot;</extracomment>
        <translation>汇率 %1/%2（1 %1 兑 %2）</translation>
    </message>
    <message>
        <source>Choose who converts.</source>
        <translation>请选择流动性提供方。</translation>
    </message>
    <message>
        <source>Write the rate as 7.1032.</source>
        <translation>请按7.1032的形式填写汇率。</translation>
    </message>
    <message>
        <source>Say where the rate is from.</source>
        <translation>请注明汇率来源。</translation>
    </message>
</context>
<context>
    <name>DepositWords</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>on 1 order</source>
        <translation>1 笔订单</translation>
    </message>
    <message>
        <source>on %1 orders</source>
        <translation>%1 笔订单</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已缴存</translation>
    </message>
    <message>
        <source>%1 more is needed on the account; the free balance is %2.</source>
        <translation>账户尚缺 %1，可用余额为 %2。</translation>
    </message>
    <message>
        <source>Return asked</source>
        <translation>已申请退还</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>待缴纳</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>whose deposit</extracomment>
        <translation>我方</translation>
    </message>
    <message>
        <source>We post it</source>
        <translation>由我方缴纳</translation>
    </message>
    <message>
        <source>Returned by consent</source>
        <translation>双方同意即退还</translation>
    </message>
    <message>
        <source>Your yes is asked</source>
        <translation>待您同意</translation>
    </message>
    <message>
        <source>Waits for others&apos; consent</source>
        <translation>待他人同意</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>无需办理</translation>
    </message>
    <message>
        <source>Our deposits held</source>
        <translation>我方已缴保证金</translation>
    </message>
    <message>
        <source>Free on our accounts</source>
        <translation>我方账户可用余额</translation>
    </message>
    <message>
        <source>can be posted at once</source>
        <translation>可立即缴纳</translation>
    </message>
    <message>
        <source>Required from us</source>
        <translation>我方待缴保证金</translation>
    </message>
    <message>
        <source>Deposits of others held for us</source>
        <translation>对方已缴保证金</translation>
    </message>
    <message>
        <source>Deposit of</source>
        <translation>缴纳方</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Acts next</source>
        <translation>待办方</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>签署截止</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>当前可用</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>缴纳后可用</translation>
    </message>
    <message>
        <source>It is returned when both parties consent, or by itself when the time for claims after acceptance is over.</source>
        <translation>双方同意后退还；或在验收后的索赔期届满时自动退还。</translation>
    </message>
    <message>
        <source>Somebody signed this already. Your consent carries it out, or brings it one step further.</source>
        <translation>已有人签署。同意后即予执行，或进入下一步签署。</translation>
    </message>
    <message>
        <source>The amount is back on its owner&apos;s account.</source>
        <translation>金额已退回缴纳方账户。</translation>
    </message>
    <message>
        <source>The other party has not posted it yet. Nothing can be done here until it does.</source>
        <translation>对方尚未缴纳。在其缴纳之前，此处无可办理的操作。</translation>
    </message>
    <message>
        <source>Post deposit</source>
        <translation>缴纳保证金</translation>
    </message>
    <message>
        <source>Ask for its return</source>
        <translation>申请退还</translation>
    </message>
    <message>
        <source>Offer its return</source>
        <translation>提议退还</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>The amount is held on the ledger until both parties return it, or until the time for claims after acceptance is over.</source>
        <translation>金额在账本上预留，直至双方同意退还，或验收后的索赔期届满。</translation>
    </message>
    <message>
        <source>With the consent of both parties the amount goes back to %1 at once. It secures nothing any more.</source>
        <translation>经双方同意，金额立即退回 %1，不再起担保作用。</translation>
    </message>
    <message>
        <source>The other party is asked. Once it consents, the amount goes back to %1 and secures nothing any more.</source>
        <translation>将征求对方同意。对方同意后，金额退回 %1，不再起担保作用。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Decline the return</source>
        <translation>驳回退还申请</translation>
    </message>
    <message>
        <source>Decline the deposit</source>
        <translation>驳回缴纳申请</translation>
    </message>
    <message>
        <source>The request ends and nothing moves. Whoever made it sees your reason.</source>
        <translation>申请终止，不划转资金。申请人可看到理由。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Held money</source>
        <extracomment>money of an account that is held</extracomment>
        <translation>预留资金</translation>
    </message>
    <message>
        <source>The amount is held on the ledger as security and stays ours.</source>
        <translation>该金额作为担保在账本上预留，仍归我方所有。</translation>
    </message>
    <message>
        <source>Our firm has signed; it waits for others. Nothing has moved yet.</source>
        <translation>我方已签署，正在等待他人。资金尚未划转。</translation>
    </message>
    <message>
        <source>They post it</source>
        <extracomment>The other party, whose name stands in the same row.</extracomment>
        <translation>由对方缴纳</translation>
    </message>
    <message>
        <source>or after the claim window</source>
        <extracomment>Goes on from &quot;Returned by consent&quot;: a deposit comes back at the latest then.</extracomment>
        <translation>或索赔期满退还</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Enter a date such as 2027-01-10.</source>
        <translation>请输入日期，如2027-01-10。</translation>
    </message>
    <message>
        <source>Enter a time such as 18:00.</source>
        <translation>请输入时间，如18:00。</translation>
    </message>
    <message>
        <source>Enter a percentage up to 100.</source>
        <translation>请输入不超过100的百分比。</translation>
    </message>
    <message>
        <source>This moment has passed already.</source>
        <translation>该时间已过。</translation>
    </message>
    <message>
        <source>Enter the date of its end.</source>
        <translation>请输入有效期截止日期。</translation>
    </message>
    <message>
        <source>The lines have no amount yet.</source>
        <translation>明细行尚无金额。</translation>
    </message>
    <message>
        <source>Nothing is left for this part.</source>
        <translation>本期已无剩余金额。</translation>
    </message>
    <message>
        <source>Two letters, such as CN.</source>
        <translation>请填两位字母代码，如CN。</translation>
    </message>
    <message>
        <source>A unit such as pieces, kg or its code, C62.</source>
        <translation>请填单位或其代码，如件、千克、C62。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Counter-offer %1</source>
        <translation>还盘 %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价单 %1</translation>
    </message>
    <message>
        <source>not saved yet · version %1</source>
        <translation>尚未保存 · 第 %1 版</translation>
    </message>
    <message>
        <source>saved %1 · version %2</source>
        <extracomment>%1 is an age such as &quot;3 s ago&quot;</extracomment>
        <translation>已保存 · %1 · 第 %2 版</translation>
    </message>
    <message>
        <source>You are now in a copy with the number %1.</source>
        <translation>当前为副本，编号 %1。</translation>
    </message>
    <message>
        <source>The draft is not saved: %1</source>
        <translation>草稿未保存：%1</translation>
    </message>
    <message>
        <source>Ready to be signed</source>
        <translation>可以签署</translation>
    </message>
    <message>
        <source>Still to be put right: %1</source>
        <translation>待修正 %1 项</translation>
    </message>
    <message>
        <source>%1 rows were not pasted: a quote has at most %2 lines.</source>
        <translation>有 %1 行未粘贴：报价单最多 %2 个明细行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <extracomment>the same moment at the other party&apos;s</extracomment>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS编码</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产地</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>单价 %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金额 %1</translation>
    </message>
    <message>
        <source>Goods in other languages</source>
        <translation>货物的其他语言名称</translation>
    </message>
    <message>
        <source>Goods of line %1 in other languages</source>
        <translation>第 %1 行货物的其他语言名称</translation>
    </message>
    <message>
        <source>Named port</source>
        <translation>指定港口</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>指定地点</translation>
    </message>
    <message>
        <source>days %1</source>
        <extracomment>after a number of days; %1 is &quot;after the contract&quot; and the like</extracomment>
        <translation>天（%1）</translation>
    </message>
    <message>
        <source>the rest</source>
        <extracomment>in place of a share: this part of the payment takes what is left</extracomment>
        <translation>余款</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Nothing can be sealed to %1 yet: the company has no reading key.</source>
        <translation>暂无法向 %1 加密发送：该公司没有阅读密钥。</translation>
    </message>
    <message>
        <source>%1 is suspended and cannot accept.</source>
        <translation>%1 已被暂停资格，不能接受报价。</translation>
    </message>
    <message>
        <source>It is valid for more than 366 days; the ledger refuses that.</source>
        <translation>有效期超过366天，账本不予接受。</translation>
    </message>
    <message>
        <source>Deposit, seller</source>
        <translation>卖方保证金</translation>
    </message>
    <message>
        <source>Deposit, buyer</source>
        <translation>买方保证金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the counterparty</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>You, as maker</source>
        <translation>本人（经办人）</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>复核签署</translation>
    </message>
    <message>
        <source>by a colleague, where your organization&apos;s policy asks for one</source>
        <translation>由同事签署（如本机构复核规则要求）</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送至 %1</translation>
    </message>
    <message>
        <source>sealed; only the two of you can read it</source>
        <translation>加密，仅双方可阅读</translation>
    </message>
    <message>
        <source>%1 · nothing can be sealed to it yet</source>
        <translation>%1 · 暂无法加密发送</translation>
    </message>
    <message>
        <source>Press again to delete</source>
        <translation>再按一次删除</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <source>A counter-offer ends the offer that it answers once it is sent.</source>
        <translation>还盘一经发出，所答复的报价即告终止。</translation>
    </message>
    <message>
        <source>No rate of that pair and day is known here; import the rates or type one.</source>
        <translation>本机没有该货币对当日的汇率；请导入汇率或手工输入。</translation>
    </message>
    <message>
        <source>1 row was not pasted: a quote has at most %1 lines.</source>
        <translation>有 1 行未粘贴：报价单最多 %1 个明细行。</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>after the number 1; %1 is &quot;after the contract&quot; and the like</extracomment>
        <translation>天（%1）</translation>
    </message>
    <message>
        <source>The offer is valid beyond the latest delivery.</source>
        <translation>报价有效期晚于最迟交货日。</translation>
    </message>
    <message>
        <source>The offer is valid beyond the start of shipment.</source>
        <translation>报价有效期晚于装运期起始日。</translation>
    </message>
    <message>
        <source>Line %1 has a unit price of zero.</source>
        <translation>第 %1 行单价为零。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>The decimal places of %1 and the country of your organization are not proven yet; without them amounts and dates could be written wrongly. The draft opens by itself as soon as they are.</source>
        <extracomment>%1 is a currency such as JPY</extracomment>
        <translation>%1 的小数位数和本机构所在国家尚未证实，此时写出的金额和日期可能有误。证实后草稿会自动打开。</translation>
    </message>
    <message>
        <source>A quote can be drafted once the country of your organization is proven: dates are written by the clocks there.</source>
        <translation>须先证实本机构所在国家才能起草报价单：日期按当地时间书写。</translation>
    </message>
    <message>
        <source>It is signed and on its way. What becomes of it is said here as soon as it is known.</source>
        <translation>已签署并发出。结果一经确定即在此告知。</translation>
    </message>
    <message>
        <source>Nothing was signed: the draft in the vault is not the one that was shown for signing. Check it and sign again.</source>
        <translation>未签署任何内容：保险库中的草稿与签署时显示的不一致。请核对后重新签署。</translation>
    </message>
    <message>
        <source>no approval rule allows it: rules with a limit do not cover a firm offer, whose amount is sealed</source>
        <translation>没有适用的复核规则：实盘金额已加密，设有限额的规则不适用于实盘</translation>
    </message>
    <message>
        <source>none is needed by your approval rules</source>
        <translation>贵机构的复核规则不要求</translation>
    </message>
    <message>
        <source>Signed and sent; what became of it is not known yet.</source>
        <translation>已签署并发出，结果尚不明确。</translation>
    </message>
</context>
<context>
    <name>EpochWords</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Blocks go on</source>
        <translation>区块持续产生</translation>
    </message>
    <message>
        <source>Blocks stand still</source>
        <translation>区块停滞</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven. Nothing is synced or sent until people have looked at the evidence.</source>
        <translation>已证明有成员违规。在人员核查证据之前，不再同步或发送任何内容。</translation>
    </message>
    <message>
        <source>New blocks come in and are certified. Nothing needs deciding.</source>
        <translation>新区块正常产生并获确认，无需作出决定。</translation>
    </message>
    <message>
        <source>No new block since %1. Not reached: %2.</source>
        <extracomment>%1 is a time; %2 names members.</extracomment>
        <translation>自 %1 起没有新区块。未连通：%2。</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>尚未获知</translation>
    </message>
    <message>
        <source>etcd</source>
        <extracomment>The order is kept by an etcd cluster, not by one member&apos;s peer.</extracomment>
        <translation>etcd</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>%1 is the number of the epoch: 0.</extracomment>
        <translation>纪元</translation>
    </message>
    <message>
        <source>by the word of %1&apos;s peer</source>
        <extracomment>%1 is a member.</extracomment>
        <translation>据%1的对等节点所述</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Members reached</source>
        <translation>已连通成员</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>未连通：%1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Without its votes</source>
        <translation>不含其投票</translation>
    </message>
    <message>
        <source>keeps header %1</source>
        <extracomment>%1 is the beginning of a header&apos;s id.</extracomment>
        <translation>保留区块头 %1</translation>
    </message>
    <message>
        <source>Epoch %1, held by %2</source>
        <extracomment>%1 is a number, %2 a member.</extracomment>
        <translation>纪元 %1，由%2承担</translation>
    </message>
    <message>
        <source>Known once a quorum of members has signed. Nothing up to block %1 is lost: it is certified.</source>
        <extracomment>%1 is a block&apos;s number.</extracomment>
        <translation>达到法定人数的成员签署后即可确定。截至区块 %1 的内容均已确认，不会丢失。</translation>
    </message>
    <message>
        <source>None: new blocks begin after block %1.</source>
        <translation>无：新区块接在区块 %1 之后。</translation>
    </message>
    <message>
        <source>Block %1 is kept, and new blocks begin after it.</source>
        <translation>保留区块 %1，新区块接在其后。</translation>
    </message>
    <message>
        <source>More members have to sign before it is known. Nothing up to block %1 is lost.</source>
        <translation>须有更多成员签署方可确定。截至区块 %1 的内容不会丢失。</translation>
    </message>
    <message>
        <source>Block %1 may have been certified and is not at hand: a member that has it must be reached.</source>
        <translation>区块 %1 可能已获确认，但目前无法取得：须连通持有该区块的成员。</translation>
    </message>
    <message>
        <source>Several may have been certified, and a quorum of members must name the one to keep. People can err here: what the others led to may have been shown to somebody as final. Agree with the other members first.</source>
        <translation>可能有多个区块已获确认，须由达到法定人数的成员指定保留哪一个。此处人为判断可能出错：其余区块的结果可能已作为最终结果向他人展示。请先与其他成员协商一致。</translation>
    </message>
    <message>
        <source>Block %1, %2 · shown votes: %3</source>
        <extracomment>%1 is a block&apos;s number, %2 the beginning of its id, %3 a number of members.</extracomment>
        <translation>区块 %1，%2 · 已示出投票：%3</translation>
    </message>
    <message>
        <source>None: go on after block %1</source>
        <translation>无：从区块 %1 之后继续</translation>
    </message>
    <message>
        <source>Your people who voted for this: %1</source>
        <translation>本机构已投此票的人员：%1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 · does not count: device or role is gone</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>%1 · 不计入：设备或角色已失效</translation>
    </message>
    <message>
        <source>Who may vote is not proven yet.</source>
        <translation>投票资格尚未证实。</translation>
    </message>
    <message>
        <source>Blocks go on: nothing needs deciding.</source>
        <translation>区块持续产生，无需作出决定。</translation>
    </message>
    <message>
        <source>Only people of active members vote on this.</source>
        <translation>仅生效成员的人员可就此投票。</translation>
    </message>
    <message>
        <source>Your organization&apos;s rules for ballots do not ask for any of your roles.</source>
        <translation>按本机构的表决规则，无须您的任何角色签署。</translation>
    </message>
    <message>
        <source>Your own member&apos;s peer is not reached, and no other takes your vote. Its operator has to start it first.</source>
        <translation>未连通本成员的对等节点，而其他对等节点不接收您的投票。须由其运维人员先行启动。</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven: nothing is signed.</source>
        <translation>已证明有成员违规：不签署任何内容。</translation>
    </message>
    <message>
        <source>Choose which block is kept.</source>
        <translation>请选择保留哪个区块。</translation>
    </message>
    <message>
        <source>Your member has signed for epoch %1 already; a lower number cannot be used.</source>
        <translation>本成员已签署纪元 %1，不能再使用更小的编号。</translation>
    </message>
    <message>
        <source>Your member&apos;s peer has signed this. The other members decide when it begins.</source>
        <translation>本成员的对等节点已就此签署。何时开始取决于其他成员。</translation>
    </message>
    <message>
        <source>You have voted for this. Another of your people has to vote too.</source>
        <translation>您已投此票，还须本机构另一人员投票。</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>区块头 %1</translation>
    </message>
    <message>
        <source>as decided</source>
        <translation>依声明判定</translation>
    </message>
    <message>
        <source>Certified until</source>
        <translation>已确认至</translation>
    </message>
    <message>
        <source>Kept beyond it</source>
        <translation>此后保留</translation>
    </message>
    <message>
        <source>How blocks go on is shown once peers have proven who the members are.</source>
        <translation>待对等节点证明成员名单后，显示区块的推进情况。</translation>
    </message>
    <message>
        <source>No new block since %1. Every member&apos;s peer is reached, so their votes differ or the block order is lost.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>自 %1 起没有新区块。各成员的对等节点均可连通，因此可能是投票不一致，或区块排序已丢失。</translation>
    </message>
    <message>
        <source>Block order held by</source>
        <translation>区块排序承担方</translation>
    </message>
    <message>
        <source>Choose whose peer holds the block order from now on.</source>
        <translation>请选择今后由哪个成员的对等节点承担区块排序。</translation>
    </message>
    <message>
        <source>Begin epoch %1, the block order held by %2</source>
        <extracomment>%1 is a number, %2 a member.</extracomment>
        <translation>开始纪元 %1，区块排序由%2承担</translation>
    </message>
    <message>
        <source>%1, as founded</source>
        <translation>%1（创立时）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is a block&apos;s number, %2 its time, %3 its age: &quot;6 min ago&quot;.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>纪元 %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <extracomment>%1 is a member.</extracomment>
        <translation>由%1承担</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已连通</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未连通</translation>
    </message>
    <message>
        <source>Statements for epoch %1: %2 of %3 signed, %4 needed</source>
        <extracomment>%1 is the number of the epoch, %2 how many there are.</extracomment>
        <translation>纪元 %1 的声明：已签 %2/%3，需 %4</translation>
    </message>
    <message>
        <source>Your people who voted for this: %1 (needed: %2)</source>
        <translation>本机构已投此票的人员：%1 人（需要 %2 人）</translation>
    </message>
    <message>
        <source>Without news</source>
        <extracomment>Too few peers are reached to know whether blocks go on.</extracomment>
        <translation>无最新消息</translation>
    </message>
    <message>
        <source>No news here since %1, and too few members&apos; peers are reached to know whether blocks go on. Not reached: %2.</source>
        <extracomment>%1 is a time; %2 names members.</extracomment>
        <translation>自 %1 起本端未收到新消息，且已连通的成员对等节点过少，无法判断区块是否仍在产生。未连通：%2。</translation>
    </message>
    <message>
        <source>No statement for another epoch is known here.</source>
        <translation>此处未获知有关另一纪元的声明。</translation>
    </message>
</context>
<context>
    <name>FirstRunWords</name>
    <message>
        <source>Confirm the recovery phrase</source>
        <translation>确认助记词</translation>
    </message>
    <message>
        <source>Type these three words from what you wrote down.</source>
        <translation>请按抄写的内容输入以下三个词。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Write down the recovery phrase</source>
        <translation>抄写助记词</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>已抄写</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Welcome to Seabridge</source>
        <translation>欢迎使用海桥</translation>
    </message>
    <message>
        <source>Choose your language. It can be changed at any time.</source>
        <translation>请选择语言，之后可随时更改。</translation>
    </message>
    <message>
        <source>Which consortium?</source>
        <translation>选择联盟</translation>
    </message>
    <message>
        <source>The consortium file names the members whose signatures you rely on. Take it from somebody you trust, and compare its fingerprint with a member.</source>
        <translation>联盟文件列明签名可予信赖的成员。请从可信的人处取得，并与某一成员核对其指纹。</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>All keys of this device come from a recovery phrase of 24 words.</source>
        <translation>本设备的所有密钥均由24个词的助记词生成。</translation>
    </message>
    <message>
        <source>Protect this computer&apos;s vault</source>
        <translation>保护本机保险库</translation>
    </message>
    <message>
        <source>The passphrase opens the encrypted vault on this computer. It is another secret than the recovery phrase. Use at least %1 characters.</source>
        <translation>口令用于打开本机的加密保险库，与助记词互不相同。至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>正在创建保险库</translation>
    </message>
    <message>
        <source>Choose a file that exists.</source>
        <translation>请选择存在的文件。</translation>
    </message>
    <message>
        <source>This is not a consortium file.</source>
        <translation>这不是联盟文件。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Word %1 is in none of the three word lists.</source>
        <translation>第 %1 个词不在三种语言的词表中。</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words.</source>
        <translation>助记词应为12、15、18、21或24个词。</translation>
    </message>
    <message>
        <source>The words are known, but one of them is wrong or in another place.</source>
        <translation>各词均在词表中，但有词错误或位置不对。</translation>
    </message>
    <message>
        <source>This text is no recovery phrase.</source>
        <translation>这不是助记词。</translation>
    </message>
    <message>
        <source>These words, in this order, are all your keys. Write them on paper and keep it safe: once you have confirmed them they are never shown again, and nobody can recover them for you.</source>
        <translation>按此顺序排列的这些词就是全部密钥。请抄写在纸上并妥善保管：确认之后不再显示，任何人都无法代为找回。</translation>
    </message>
</context>
<context>
    <name>GoodsWords</name>
    <message>
        <source>Line %1 · %2</source>
        <extracomment>A line of a quote: %1 is its place, %2 its HS code.</extracomment>
        <translation>第 %1 行 · %2</translation>
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
        <translation>金额</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>A partner&apos;s quote that waits for our answer.</extracomment>
        <translation>报价单</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>firm until then</source>
        <extracomment>A quote that cannot be withdrawn before it expires.</extracomment>
        <translation>有效期内不可撤销</translation>
    </message>
    <message>
        <source>may be withdrawn</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>拉丁字母名称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Legal entity identifier</source>
        <translation>全球法人识别编码</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>none: has left</source>
        <translation>无：已离职</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>设备密钥</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Attester</source>
        <translation>鉴证成员</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请方</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>报价性质</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>Seller&apos;s deposit</source>
        <translation>卖方保证金</translation>
    </message>
    <message>
        <source>Buyer&apos;s deposit</source>
        <translation>买方保证金</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>退回至</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>付款币种</translation>
    </message>
    <message>
        <source>Converted by</source>
        <translation>流动性提供方</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Reserved money</source>
        <translation>预留资金</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>单据号</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>所代表的机构</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Signatures so far</source>
        <translation>已签人数</translation>
    </message>
    <message>
        <source>Sign by</source>
        <translation>签署截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Contract with</source>
        <translation>合同对方</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>终止人</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>账本记录</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>An action that an approver sent back to its maker.</extracomment>
        <translation>已退回修改</translation>
    </message>
    <message>
        <source>KYC review</source>
        <translation>KYC审核</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A payment that we owe.</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Deposit</source>
        <extracomment>A security deposit that we have to post.</extracomment>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is an amount of time such as &quot;8 h&quot;: a deadline.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <extracomment>%1 is an amount of time such as &quot;2 d&quot;.</extracomment>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>made by %1 · signed by %2</source>
        <extracomment>%1 is a person, %2 how many have signed.</extracomment>
        <translation>经办 %1 · 已签 %2 人</translation>
    </message>
    <message>
        <source>%1 of yours wait for others</source>
        <extracomment>%1 actions made by this person wait for other people&apos;s signatures.</extracomment>
        <translation>本人经办的 %1 项待他人签署</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a person&apos;s number, %2 the organization.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Review the dossier of %1</source>
        <translation>审核 %1 的客户档案</translation>
    </message>
    <message>
        <source>Answer quote %1</source>
        <translation>答复报价单 %1</translation>
    </message>
    <message>
        <source>Settle the payment of %1</source>
        <extracomment>%1 is an order number.</extracomment>
        <translation>结算订单 %1 的付款</translation>
    </message>
    <message>
        <source>Post the security deposit of %1</source>
        <extracomment>%1 is an order number.</extracomment>
        <translation>缴纳订单 %1 的保证金</translation>
    </message>
    <message>
        <source>asked %1</source>
        <extracomment>%1 is an age such as &quot;2 d ago&quot;.</extracomment>
        <translation>申请于 %1</translation>
    </message>
    <message>
        <source>If nobody signs, it ends on %1 and nothing happens.</source>
        <translation>如无人签署，将于 %1 终止，不生效。</translation>
    </message>
    <message>
        <source>If nobody answers, the offer expires on %1.</source>
        <translation>如无人答复，报价将于 %1 过期。</translation>
    </message>
    <message>
        <source>It is overdue. The creditor sees that, and the deposit stays held.</source>
        <translation>已逾期。收款方可看到，保证金仍不退还。</translation>
    </message>
    <message>
        <source>If it is not settled by then, it is overdue and the creditor sees that.</source>
        <translation>届时未结算即为逾期，收款方可看到。</translation>
    </message>
    <message>
        <source>Until it is reviewed, the applicant cannot trade. There is no deadline.</source>
        <translation>审核完成前，申请方不能交易。不设期限。</translation>
    </message>
    <message>
        <source>The contract asks for this deposit. There is no deadline on the ledger.</source>
        <translation>合同要求缴纳此保证金。账本上不设期限。</translation>
    </message>
    <message>
        <source>It has ended and nothing happened. Mend it and submit it again, if it is still wanted.</source>
        <translation>该操作已终止，未生效。如仍需办理，请修改后重新提交。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可结算</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>There is not enough money for a payment.</extracomment>
        <translation>资金不足</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not due</source>
        <extracomment>Its due date waits for shipment, receipt or acceptance of the goods.</extracomment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Money that a partner owes us and that is not due yet.</extracomment>
        <translation>待收</translation>
    </message>
    <message>
        <source>short of %1</source>
        <extracomment>How much money is missing for a payment.</extracomment>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>none due within 24 hours</source>
        <translation>24小时内无到期</translation>
    </message>
    <message>
        <source>%1 due within 24 hours</source>
        <translation>24小时内到期 %1 项</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>7天内 %1 笔</translation>
    </message>
    <message>
        <source>%1 · %2 overdue</source>
        <translation>%1 · 逾期 %2 笔</translation>
    </message>
    <message>
        <source>%1 to post · %2 held from partners</source>
        <extracomment>%1 deposits we have to post, %2 deposits of partners that are held.</extracomment>
        <translation>待缴 %1 笔 · 对方已缴 %2 笔</translation>
    </message>
    <message>
        <source>%1 overdue · %2 delivered</source>
        <extracomment>Payments that partners owe us: %1 past their date, %2 for goods that they have.</extracomment>
        <translation>逾期 %1 笔 · 已交货 %2 笔</translation>
    </message>
    <message>
        <source>and %1 more currencies</source>
        <translation>另有 %1 种货币</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No money in a key figure.</extracomment>
        <translation>无</translation>
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
        <translation>美国东部</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>What is paid in exchange; the value is &quot;the payment of order LN-2026-0042&quot;.</extracomment>
        <translation>对应付款</translation>
    </message>
    <message>
        <source>the payment of order %1</source>
        <translation>订单 %1 的付款</translation>
    </message>
    <message>
        <source>1 of yours waits for others</source>
        <translation>本人经办的 1 项待他人签署</translation>
    </message>
    <message>
        <source>It is overdue. The creditor sees that.</source>
        <translation>已逾期。收款方可看到。</translation>
    </message>
    <message>
        <source>and 1 more currency</source>
        <translation>另有 1 种货币</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>By the rules of the ledger, after approval; the title beside it says so. Short.</extracomment>
        <translation>被规则拒绝</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Pending approval: signed, and waits for a second signature. Short.</extracomment>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Debtor gives</source>
        <extracomment>The two amounts of a conversion: what the debtor pays in, and what its creditor is paid.</extracomment>
        <translation>付款方支付</translation>
    </message>
    <message>
        <source>Creditor gets</source>
        <translation>收款方实收</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>对等节点密钥</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>对等节点地址</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Rules number</source>
        <translation>规则编号</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>被代理人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>不再有代理人</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Organization to be frozen</source>
        <translation>拟冻结的机构</translation>
    </message>
    <message>
        <source>all that may be frozen</source>
        <translation>全部可冻结币种</translation>
    </message>
    <message>
        <source>Reach of the freeze</source>
        <translation>冻结范围</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Appeal to</source>
        <translation>申诉受理方</translation>
    </message>
    <message>
        <source>Frozen organization</source>
        <translation>被冻结的机构</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>冻结令</translation>
    </message>
    <message>
        <source>yes, for ever</source>
        <translation>是（永久固定）</translation>
    </message>
    <message>
        <source>no, for ever</source>
        <translation>否（永久固定）</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>发行上限</translation>
    </message>
    <message>
        <source>May be frozen</source>
        <translation>可否冻结</translation>
    </message>
    <message>
        <source>May be clawed back</source>
        <translation>可否追回</translation>
    </message>
    <message>
        <source>Quoted to</source>
        <translation>报价对象</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>被追回方</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>报价方</translation>
    </message>
    <message>
        <source>Payment, part %1 of %2</source>
        <extracomment>%1 is the place of a payment part, %2 how many there are.</extracomment>
        <translation>第 %1 期付款（共 %2 期）</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Whose signature is missing yet.</extracomment>
        <translation>尚缺签署</translation>
    </message>
    <message>
        <source>More lines</source>
        <extracomment>How many lines of a quote are not shown here.</extracomment>
        <translation>其余行数</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the place of an approval rule.</extracomment>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>A weakness of the new approval rules.</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>What a parameter of the consortium is for.</extracomment>
        <translation>作用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>KycWords</name>
    <message>
        <source>Registered name</source>
        <translation>注册名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>How a name sounds: in kana for a firm in Japan, else in Latin letters.</extracomment>
        <translation>读音</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>拉丁字母名称</translation>
    </message>
    <message>
        <source>Country of registration</source>
        <translation>注册国家或地区</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Address in Latin letters</source>
        <translation>拉丁字母地址</translation>
    </message>
    <message>
        <source>HS chapters traded</source>
        <translation>经营商品HS章</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>主营业务</translation>
    </message>
    <message>
        <source>Expected volume a year</source>
        <translation>预计年交易额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contact for questions</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Shorten this text.</source>
        <translation>请缩短文本。</translation>
    </message>
    <message>
        <source>Remove the invisible or control characters.</source>
        <translation>请删除不可见字符或控制字符。</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>请从列表中选择国家或地区。</translation>
    </message>
    <message>
        <source>This is no such number.</source>
        <translation>号码无效。</translation>
    </message>
    <message>
        <source>Enter whole units above zero.</source>
        <translation>请输入大于零的整数金额。</translation>
    </message>
    <message>
        <source>Enter 0 to 100 %.</source>
        <translation>请输入0至100%。</translation>
    </message>
    <message>
        <source>There are too many; remove some.</source>
        <translation>数量过多，请删减。</translation>
    </message>
    <message>
        <source>The owners are not explained.</source>
        <translation>股权结构未说明。</translation>
    </message>
    <message>
        <source>A My Number must not be kept. Remove it.</source>
        <translation>不得保存日本个人编号，请删除。</translation>
    </message>
    <message>
        <source>If this is a My Number, remove it.</source>
        <translation>如为日本个人编号，请删除。</translation>
    </message>
    <message>
        <source>Two digits each, parted by commas: 84, 85.</source>
        <translation>每章两位数字，以逗号分隔：84, 85。</translation>
    </message>
    <message>
        <source>Add the business licence or register extract.</source>
        <translation>请添加营业执照或登记簿摘录。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Owner %1: shares</source>
        <translation>所有人 %1：股份</translation>
    </message>
    <message>
        <source>Owner %1: votes</source>
        <translation>所有人 %1：表决权</translation>
    </message>
    <message>
        <source>Owner %1: name</source>
        <translation>所有人 %1：姓名</translation>
    </message>
    <message>
        <source>China: 25 % or more of shares or votes, or control; else the person in charge of daily management</source>
        <translation>中国：股份或表决权25%（含）以上，或实施控制；均无的，为日常经营管理负责人</translation>
    </message>
    <message>
        <source>United States: everybody with 25 % or more of the shares, and one person who controls the firm</source>
        <translation>美国：股份25%（含）以上的所有人，以及一名主要管理负责人</translation>
    </message>
    <message>
        <source>Choose the country first; its law decides who counts.</source>
        <translation>请先选择国家或地区，认定标准以其法律为准。</translation>
    </message>
    <message>
        <source>No rule is built in for this country; the attesting member decides by its own.</source>
        <translation>未内置该国家或地区的规则，由鉴证成员按自身规则认定。</translation>
    </message>
    <message>
        <source>Beneficial owner</source>
        <translation>受益所有人</translation>
    </message>
    <message>
        <source>Beneficial owner by control</source>
        <translation>受益所有人（控制）</translation>
    </message>
    <message>
        <source>Counts as representative</source>
        <translation>按代表人认定</translation>
    </message>
    <message>
        <source>Does not count: another holds over half</source>
        <translation>不予认定：他人持有过半数</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>Shares are 0 to 100 %</source>
        <translation>持股比例须为0至100%</translation>
    </message>
    <message>
        <source>Named twice: add the shares up</source>
        <translation>重复列名：请合并持股比例</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person&apos;s name as it is written, %2 in Latin letters</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of shares and votes</source>
        <translation>股份及表决权 %1</translation>
    </message>
    <message>
        <source>%1 of the shares, %2 of the votes</source>
        <translation>股份 %1，表决权 %2</translation>
    </message>
    <message>
        <source>%1 held by persons who are not named</source>
        <translation>%1 的持有人未列明</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Licence or register extract</source>
        <translation>营业执照或登记簿摘录</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>公司章程</translation>
    </message>
    <message>
        <source>List of owners</source>
        <translation>股东名册</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>地址证明</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
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
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Japan: over 25 % of the votes, or only the holder of over 50 %; else other control; else the representative</source>
        <translation>日本：表决权超过25%者（有人超过50%时仅该人）；无则以其他方式控制者；再无则代表人</translation>
    </message>
    <message>
        <source>Mark the one person who controls the firm</source>
        <translation>请在“控制人”栏标明一名主要管理负责人</translation>
    </message>
    <message>
        <source>Nobody counts by shares: mark the representative</source>
        <translation>无人可按持股比例认定：请标明代表人</translation>
    </message>
    <message>
        <source>What nobody is named for could hide another beneficial owner</source>
        <translation>未列明持有人的份额可能隐藏其他受益所有人</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %</source>
        <translation>持股比例合计超过100%</translation>
    </message>
    <message>
        <source>Mark only one person as in control</source>
        <translation>“控制人”只能标明一名</translation>
    </message>
    <message>
        <source>The attesting member decides who counts</source>
        <translation>由鉴证成员认定</translation>
    </message>
    <message>
        <source>No gap that matters</source>
        <translation>无影响认定的未列明持股</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>名称读音</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Misconduct of a member was proven, so nothing more is taken from this network. What was proven before stays. Call your consortium before you sign anything.</source>
        <translation>已证明有成员违规，因此不再接收该网络的任何内容。此前已证明的内容仍然有效。签署任何内容前，请先联系联盟运营方。</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>版本过旧</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>数据已过时</translation>
    </message>
    <message>
        <source>No new block for 45 seconds: lists may lack what happened since. Look at your connection; it goes on by itself once enough peers answer.</source>
        <translation>已有45秒没有新区块：列表可能缺少此后发生的内容。请检查网络连接；有足够的对等节点应答后将自动继续。</translation>
    </message>
    <message>
        <source>No fault tolerated</source>
        <translation>无容错</translation>
    </message>
    <message>
        <source>With fewer than four members not one may fail or lie. A fourth member makes the consortium bear one that does.</source>
        <translation>成员不足四个时，任何成员都不得失效或作假。有四个成员时，联盟可容忍其中一个失效或作假。</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模拟数据</translation>
    </message>
    <message>
        <source>This consortium is simulated: its clocks, firms and money are not real.</source>
        <translation>此联盟为模拟环境：时钟、企业和资金均非真实。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Newest proven block</source>
        <translation>最新已证明区块</translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Peers connected</source>
        <extracomment>%1 connected peers of %2.</extracomment>
        <translation>已连接对等节点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>one peer a member</source>
        <translation>每个成员一个对等节点</translation>
    </message>
    <message>
        <source>enough to rely on it</source>
        <translation>足以信赖</translation>
    </message>
    <message>
        <source>not enough to rely on it</source>
        <translation>不足以信赖</translation>
    </message>
    <message>
        <source>Faults tolerated</source>
        <translation>可容忍的故障数</translation>
    </message>
    <message>
        <source>nothing is proven yet</source>
        <translation>尚无已证明的内容</translation>
    </message>
    <message>
        <source>every member has to be honest</source>
        <translation>须所有成员诚实</translation>
    </message>
    <message>
        <source>members that may fail or lie</source>
        <translation>可失效或作假的成员数</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>all deadlines go by it</source>
        <translation>所有期限以此为准</translation>
    </message>
    <message>
        <source>no member yet</source>
        <translation>尚无成员</translation>
    </message>
    <message>
        <source>with fewer than four members none is</source>
        <translation>成员不足四个时为零</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>Own history</source>
        <extracomment>The own organization&apos;s history.</extracomment>
        <translation>本机构历史</translation>
    </message>
    <message>
        <source>complete to block %1</source>
        <translation>截至区块 %1 无遗漏</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>On their way</source>
        <extracomment>Transactions that were signed here and have no outcome yet.</extracomment>
        <translation>发送中</translation>
    </message>
    <message>
        <source>signed here; what became of them is not known yet</source>
        <translation>本机已签署，结果尚不明确</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Confirms it</source>
        <extracomment>Whether a peer agrees that the newest block is the newest.</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认成员</translation>
    </message>
    <message>
        <source>out of %1</source>
        <extracomment>%1 members in all; said where not one of them may fail</extracomment>
        <translation>共 %1 个成员</translation>
    </message>
    <message>
        <source>all that was signed here has an outcome</source>
        <translation>本机签署的内容均已有结果</translation>
    </message>
    <message>
        <source>The members changed, and the newest block that this desk trusts is over 180 days old: it cannot tell by itself who signs now, and takes nothing new. Call your consortium; what was proven before stays.</source>
        <translation>成员已变更，而本机信任的最新区块已超过180天，无法自行确认现由哪些成员签署，因此不再接收新内容。请联系联盟运营方；此前已证明的内容仍然保留。</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Too few members&apos; peers confirm the newest block, and those that do could keep newer ones back: nothing is signed here. Look at your connection; it goes on by itself once more of them answer.</source>
        <translation>确认最新区块的成员对等节点过少，而已确认的节点可能隐瞒更新的区块：此处不签署任何内容。请检查网络连接；有更多对等节点应答后将自动继续。</translation>
    </message>
    <message>
        <source>known to block %1</source>
        <extracomment>What came after that block is not known.</extracomment>
        <translation>已知至区块 %1</translation>
    </message>
</context>
<context>
    <name>OlderWords</name>
    <message>
        <source>The ledger does not know this device, so there is nothing to compare the vault with. Ask an administrator to enrol the device, then open the vault again.</source>
        <translation>账本中没有本设备，无法与保险库进行比对。请联系管理员登记本设备，然后重新打开保险库。</translation>
    </message>
    <message>
        <source>Own history</source>
        <extracomment>%1 is the number of a block.</extracomment>
        <translation>本机构历史</translation>
    </message>
    <message>
        <source>complete up to block %1</source>
        <translation>截至区块 %1 无遗漏</translation>
    </message>
    <message>
        <source>Entries in this vault</source>
        <translation>本保险库中的记录</translation>
    </message>
    <message>
        <source>Entries it lacks</source>
        <translation>缺少的记录</translation>
    </message>
    <message>
        <source>Signed here later</source>
        <extracomment>What this device signed after the copy of the vault was made.</extracomment>
        <translation>此后本设备签署的</translation>
    </message>
    <message>
        <source>Signed before, outcome open</source>
        <extracomment>What the vault had signed, and what became of that is not known in it.</extracomment>
        <translation>此前签署、结果未明的</translation>
    </message>
    <message>
        <source>sent on once the vault is accepted</source>
        <translation>接受保险库后继续发送</translation>
    </message>
    <message>
        <source>It is being compared with the ledger. Nothing can be said before enough members have answered with proof.</source>
        <translation>正在与账本比对。在足够多的成员附证明答复之前，无法得出任何结论。</translation>
    </message>
    <message>
        <source>It is being compared with the ledger, at block %1 so far.</source>
        <translation>正在与账本比对，目前已至区块 %1。</translation>
    </message>
    <message>
        <source>The ledger knows nothing of this device or your organization that the vault lacks. Drafts and other things that only the later vault held are gone.</source>
        <translation>关于本设备和本机构，账本中没有保险库缺少的内容。只存在于较新保险库中的草稿等内容已经丢失。</translation>
    </message>
    <message>
        <source>This happened after the copy was made; it is brought in from the ledger. What only the later vault held is gone for good: drafts, names, and reading keys that were never shared. Read what was signed before you sign anything again.</source>
        <translation>以上事项发生在制作该副本之后，将从账本补入。只存在于较新保险库中的内容已永久丢失：草稿、姓名以及从未共享过的阅读密钥。再次签署任何内容之前，请先查看已签署的内容。</translation>
    </message>
    <message>
        <source>The ledger contradicts what this vault holds as proven, so it cannot be accepted. Sign nothing more, and tell the consortium operator and your compliance officer.</source>
        <translation>账本与本保险库中已证明的内容相矛盾，因此不能接受此保险库。请勿再签署任何内容，并通知联盟运营方和合规官。</translation>
    </message>
</context>
<context>
    <name>OrderFormWords</name>
    <message>
        <source>Write it as 2026-11-23 17:00.</source>
        <translation>请按2026-11-23 17:00的格式填写。</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>不得晚于 %1。</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>不得早于 %1。</translation>
    </message>
    <message>
        <source>Shorten it, without invisible characters.</source>
        <translation>请缩短文本，且不含不可见字符。</translation>
    </message>
</context>
<context>
    <name>OrderPageWords</name>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>contracted %1</source>
        <translation>%1 签约</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Security deposits held</source>
        <translation>已缴存的保证金</translation>
    </message>
    <message>
        <source>none agreed</source>
        <translation>未约定</translation>
    </message>
    <message>
        <source>Goods and money</source>
        <translation>货物与款项</translation>
    </message>
    <message>
        <source>%1 signed events, %2 on the goods</source>
        <translation>已签署事件 %1 项，其中货物 %2 项</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>each proven by itself · %1</source>
        <extracomment>%1 is a zone such as UTC+8</extracomment>
        <translation>均单独证明 · %1</translation>
    </message>
    <message>
        <source>The goods are accepted; nothing is left to record.</source>
        <translation>货物已验收合格，无需再登记。</translation>
    </message>
    <message>
        <source>Only the seller signs the shipment: %1.</source>
        <translation>装运仅由卖方签署：%1。</translation>
    </message>
    <message>
        <source>Only the buyer signs the receipt: %1.</source>
        <translation>收货仅由买方签署：%1。</translation>
    </message>
    <message>
        <source>Only the buyer signs the acceptance: %1.</source>
        <translation>验收仅由买方签署：%1。</translation>
    </message>
    <message>
        <source>It is signed already and waits for a second signature.</source>
        <translation>已签署，正在等待复核签署。</translation>
    </message>
    <message>
        <source>Order number %1 is copied.</source>
        <translation>已复制订单编号 %1。</translation>
    </message>
    <message>
        <source>The order could not be traced</source>
        <translation>无法追溯该订单</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>没有该订单</translation>
    </message>
    <message>
        <source>Proven to block %1: there is no order %2, or none that this organization may know of. Compare the number with the original.</source>
        <translation>已证明至区块 %1：没有订单 %2，或本机构无权知悉。请与原件核对编号。</translation>
    </message>
    <message>
        <source>1 signed event, %1 on the goods</source>
        <extracomment>the last number is how many of the events concern the goods</extracomment>
        <translation>已签署事件 1 项，其中货物 %1 项</translation>
    </message>
    <message>
        <source>Show the quote</source>
        <extracomment>%1 is the number of a quote.</extracomment>
        <translation>查看报价单</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价单 %1</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>The buyer sees your signature on it. It cannot be changed, and payments that wait for shipment get their due dates.</source>
        <translation>买方将看到此签署。签署后不可更改；以装运为条件的付款将确定到期日。</translation>
    </message>
    <message>
        <source>The seller sees your signature on it. It cannot be changed, and payments that wait for receipt get their due dates.</source>
        <translation>卖方将看到此签署。签署后不可更改；以收货为条件的付款将确定到期日。</translation>
    </message>
    <message>
        <source>You confirm that the goods are as agreed. It cannot be taken back; the time of the deposits&apos; return starts with it.</source>
        <translation>签署即确认货物符合约定，不可撤回；保证金退还期限自此起算。</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>of goods, after inspection; short, in a table</extracomment>
        <translation>验收合格</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已缴存</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>待缴纳</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>We sell</source>
        <translation>我方销售</translation>
    </message>
    <message>
        <source>We buy</source>
        <translation>我方采购</translation>
    </message>
    <message>
        <source>Record shipment</source>
        <translation>登记装运</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>登记收货</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>登记验收</translation>
    </message>
    <message>
        <source>Shipment expected</source>
        <translation>待装运</translation>
    </message>
    <message>
        <source>Receipt expected</source>
        <translation>待收货</translation>
    </message>
    <message>
        <source>Acceptance expected</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>装运</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>below &quot;Shipment&quot;: it has not happened</extracomment>
        <translation>尚未</translation>
    </message>
    <message>
        <source>to be signed by %1</source>
        <extracomment>%1 is a firm</extracomment>
        <translation>由 %1 签署</translation>
    </message>
    <message>
        <source>Number of the bill of lading</source>
        <translation>提单号</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>送货单号</translation>
    </message>
    <message>
        <source>Number of the inspection report</source>
        <translation>检验报告号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>单据号</translation>
    </message>
    <message>
        <source>known to block %1, later records not proven yet, %2 records</source>
        <translation>已知至区块 %1，其后记录尚未证实，共 %2 条</translation>
    </message>
    <message>
        <source>complete to block %1, %2 records</source>
        <translation>截至区块 %1 无遗漏，共 %2 条记录</translation>
    </message>
    <message>
        <source>%1% of the contract</source>
        <translation>占合同金额 %1%</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>已付 %1 / %2 期</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>第 %1 期付款</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>Liquidity provider</source>
        <extracomment>below the name of the liquidity provider</extracomment>
        <translation>流动性提供方</translation>
    </message>
    <message>
        <source>%1 of 1 payment</source>
        <translation>已付 %1 / 1 期</translation>
    </message>
    <message>
        <source>known to block %1, %2, %3 records</source>
        <extracomment>%2 is why there may be more: &quot;not confirmed yet&quot;, &quot;without news&quot;.</extracomment>
        <translation>已知至区块 %1，%2，共 %3 条</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a date on which a payment falls due.</extracomment>
        <translation>%1 到期</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>known since %1</source>
        <extracomment>%1 is a time: since then this computer knows how it ended.</extracomment>
        <translation>%1 得知</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <extracomment>For the screen reader; %1 is what was signed, such as &quot;Pay&quot;.</extracomment>
        <translation>知道了：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How what was signed ended, short: it was carried out.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>The same: it waits for the next signature.</extracomment>
        <translation>待签署</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>The same: the rules forbid it.</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The same: it never reached the ledger.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <extracomment>The same: another transaction of this device came first.</extracomment>
        <translation>被抢先</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>发送中</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Counter-offer %1</source>
        <translation>还盘 %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价单 %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>由 %1 出具</translation>
    </message>
    <message>
        <source>made by %1 · version %2 · original in %3</source>
        <translation>由 %1 出具 · 第 %2 版 · 原文为%3</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>报价性质</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid until (theirs)</source>
        <translation>有效期至（对方时间）</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Proven under block %1, %2: the document is the one that the ledger names.</source>
        <translation>已由区块 %1（%2）证明：该文件即账本所载文件。</translation>
    </message>
    <message>
        <source>Show order %1</source>
        <translation>查看订单 %1</translation>
    </message>
    <message>
        <source>The document is not open yet.</source>
        <translation>文件尚未打开。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>It is fetched, its proof is checked and it is unsealed here.</source>
        <translation>正在获取文件、核验证明并在本机解密。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Screen</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新建报价单</translation>
    </message>
    <message>
        <source>Propose a ballot</source>
        <translation>提请表决</translation>
    </message>
    <message>
        <source>Import ECB file</source>
        <extracomment>The file in which the European Central Bank publishes its rates.</extracomment>
        <translation>导入欧洲央行文件</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Blocked</source>
        <translation>无法满足</translation>
    </message>
    <message>
        <source>One alone</source>
        <translation>一人可定</translation>
    </message>
    <message>
        <source>One can block</source>
        <translation>一人缺席即停</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>无人担任</translation>
    </message>
    <message>
        <source>Never decides</source>
        <translation>从不适用</translation>
    </message>
    <message>
        <source>No day limit</source>
        <translation>无日限额</translation>
    </message>
    <message>
        <source>No firm offer</source>
        <translation>不能发实盘</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Own peer</source>
        <translation>本机构对等节点</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>from the consortium file</source>
        <translation>来自联盟文件</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>Deputy</source>
        <extracomment>Who signs in a person&apos;s place; %1 and %2 are times.</extracomment>
        <translation>代理人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>人员标识</translation>
    </message>
    <message>
        <source>for enrolling a device</source>
        <translation>用于登记设备</translation>
    </message>
    <message>
        <source>%1 people, %2 of them administrators</source>
        <extracomment>How many people an organization has, and how many of them administer it.</extracomment>
        <translation>%1 人，其中管理员 %2 人</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>不再有</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of the person at the desk.</extracomment>
        <translation>%1（本人）</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>%1 more is needed on the account; the free balance is %2.</source>
        <translation>账户尚缺 %1，可用余额为 %2。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>up to the smallest unit, at our cost</source>
        <translation>向上取整至最小单位，差额由我方承担</translation>
    </message>
    <message>
        <source>The amount goes to %1 at once, and the payment is settled. It cannot be taken back.</source>
        <translation>金额立即付给 %1，付款即告结算，不可撤回。</translation>
    </message>
    <message>
        <source>Our money goes to %1, which pays %2 in the same step: both or neither. It waits for the consent of %1.</source>
        <translation>我方资金付给 %1，由其同步付给 %2：两笔同时完成，或均不发生。须待 %1 同意。</translation>
    </message>
    <message>
        <source>The other payment is funded already: both are paid in the same step. It cannot be taken back.</source>
        <translation>对方付款的资金已预留：双方同步付款，不可撤回。</translation>
    </message>
    <message>
        <source>The amount is set aside until %1 funds its payment; then both are paid in the same step. After the deadline we can take it back.</source>
        <translation>金额先行预留，待 %1 为其付款预留资金后，双方同步付款。截止时间过后，我方可收回。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对应付款</translation>
    </message>
    <message>
        <source>We pay</source>
        <translation>我方支付</translation>
    </message>
    <message>
        <source>rounded up, at our cost</source>
        <translation>向上取整，差额由我方承担</translation>
    </message>
    <message>
        <source>Creditor gets</source>
        <translation>收款方实收</translation>
    </message>
    <message>
        <source>We receive</source>
        <translation>我方收到</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>付款后可用</translation>
    </message>
    <message>
        <source>Liquidity provider</source>
        <translation>流动性提供方</translation>
    </message>
    <message>
        <source>Your consent carries the payment out, or brings it one step further: %1.</source>
        <translation>同意后即执行付款，或进入下一步签署：%1。</translation>
    </message>
    <message>
        <source>The request ends and nothing moves; the payment stays open. Whoever made it sees your reason.</source>
        <translation>申请终止，不划转资金，付款仍为未付。申请人可看到理由。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The money is free again, and the payment is open as before.</source>
        <translation>资金恢复可用，付款恢复为未付。</translation>
    </message>
    <message>
        <source>Held money</source>
        <translation>预留资金</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n × %1</source>
        <extracomment>%n is how many people, %1 a role such as Approver.</extracomment>
        <translation>
            <numerusform>%n 名%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 is what a rule decides, such as &quot;Free payments&quot;, %2 the other organization.</extracomment>
        <translation>与%2的%1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <extracomment>%1 is what a rule decides, %2 an amount of money.</extracomment>
        <translation>%1（不超过 %2）</translation>
    </message>
    <message>
        <source>%1, at most %2 in a day</source>
        <extracomment>%1 is what a rule decides, %2 what may be given in all on one day.</extracomment>
        <translation>%1，每日合计不超过 %2</translation>
    </message>
    <message>
        <source>%1: nobody is named yet who has to sign.</source>
        <extracomment>%1 is what a rule decides.</extracomment>
        <translation>%1：尚未指定签署人。</translation>
    </message>
    <message>
        <source>%1: signed by %2 alone.</source>
        <extracomment>%1 is what a rule decides, %2 who has to sign.</extracomment>
        <translation>%1：由 %2单独签署。</translation>
    </message>
    <message numerus="yes">
        <source>%1: signed by %2; %n different people.</source>
        <extracomment>%1 is what a rule decides, %2 who has to sign, %n how many that are.</extracomment>
        <translation>
            <numerusform>%1：由 %2签署，共 %n 名不同人员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: nobody can satisfy it. %n more person(s) are needed, such as one with the role %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 a role.</extracomment>
        <translation>
            <numerusform>规则 %1（%2）：无人能满足，还需 %n 人，例如%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1, %2: one signature is enough. It can be given by %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 names of people.</extracomment>
        <translation>规则 %1（%2）：一人签署即可，可由%3签署。</translation>
    </message>
    <message>
        <source>Rule %1, %2: cannot pass if any one of these is absent: %3.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 names of people.</extracomment>
        <translation>规则 %1（%2）：%3中任何一人缺席，即无法通过。</translation>
    </message>
    <message>
        <source>Rules ask for the role %1, and nobody has it.</source>
        <translation>规则要求“%1”角色，但无人担任。</translation>
    </message>
    <message>
        <source>Rule %1, %2: it never decides, for rule %3 comes first and fits whatever it fits.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 the place of an earlier rule.</extracomment>
        <translation>规则 %1（%2）：从不适用，因为排在前面的规则 %3 已涵盖其全部情形。</translation>
    </message>
    <message>
        <source>Rule %1, %2: one person can give the amount as often as wanted. A limit for a day would end that.</source>
        <translation>规则 %1（%2）：一人可不限次数支出该金额，设定每日限额即可避免。</translation>
    </message>
    <message>
        <source>Nobody can make a firm offer: its amount is sealed, so rules with a limit do not cover it, and every rule for quotes has one.</source>
        <translation>无人可发出实盘：实盘金额已加密，设有限额的规则不适用，而报价规则均设有限额。</translation>
    </message>
    <message>
        <source>Rule %1, %2: cannot pass if %3 is absent.</source>
        <extracomment>%1 is the place of a rule, %2 what it decides, %3 a person.</extracomment>
        <translation>规则 %1（%2）：%3缺席，即无法通过。</translation>
    </message>
    <message>
        <source>Rules %1: one signature is enough. It can be given by %2.</source>
        <extracomment>%1 are the places of rules, %2 names of people.</extracomment>
        <translation>规则 %1：一人签署即可，可由%2签署。</translation>
    </message>
    <message>
        <source>Rules %1: cannot pass if %2 is absent.</source>
        <extracomment>%1 are the places of rules, %2 a person.</extracomment>
        <translation>规则 %1：%2缺席，即无法通过。</translation>
    </message>
    <message>
        <source>Rules %1: cannot pass if any one of these is absent: %2.</source>
        <extracomment>%1 are the places of rules, %2 names of people.</extracomment>
        <translation>规则 %1：%2中任何一人缺席，即无法通过。</translation>
    </message>
</context>
<context>
    <name>QuoteWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Acceptance pending</source>
        <translation>接受待复核</translation>
    </message>
    <message>
        <source>Our counter-offer</source>
        <translation>我方还盘</translation>
    </message>
    <message>
        <source>Counter-offer received</source>
        <translation>收到还盘</translation>
    </message>
    <message>
        <source>Our quote</source>
        <translation>我方报价单</translation>
    </message>
    <message>
        <source>Quote received</source>
        <translation>收到报价单</translation>
    </message>
    <message>
        <source>We sell</source>
        <translation>我方销售</translation>
    </message>
    <message>
        <source>We buy</source>
        <translation>我方采购</translation>
    </message>
    <message>
        <source>Firm offer</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>Subject to confirmation</source>
        <translation>虚盘（须确认）</translation>
    </message>
    <message>
        <source>It cannot be withdrawn before its date (CISG article 16); an acceptance makes the contract at once.</source>
        <translation>有效期届满前不得撤销（CISG第16条）；一经接受，合同即告成立。</translation>
    </message>
    <message>
        <source>It can be withdrawn, and an acceptance makes the contract only once the maker has confirmed it.</source>
        <translation>可以撤销；接受后须经出具方确认，合同方告成立。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <extracomment>time that is left, in days, hours or minutes</extracomment>
        <translation>剩余 %1 天</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩余 %1 小时</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>贸易术语</translation>
    </message>
    <message>
        <source>Shipment period</source>
        <translation>装运期</translation>
    </message>
    <message>
        <source>Payment, part %1 of %2</source>
        <translation>第 %1 期付款（共 %2 期）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Security deposit of the seller</source>
        <translation>卖方保证金</translation>
    </message>
    <message>
        <source>Security deposit of the buyer</source>
        <translation>买方保证金</translation>
    </message>
    <message>
        <source>Rate lock</source>
        <translation>锁定汇率</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <extracomment>in the column of totals: the document was not opened on this device yet</extracomment>
        <translation>尚未打开</translation>
    </message>
    <message>
        <source>The ledger does not know this device yet; without it there is no organization to draft for.</source>
        <translation>账本上尚无本设备，因此没有可代为起草的机构。</translation>
    </message>
    <message>
        <source>No quote matches</source>
        <translation>没有符合条件的报价单</translation>
    </message>
    <message>
        <source>Choose another filter or search for something else.</source>
        <translation>请更换筛选条件或搜索内容。</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>暂无报价单</translation>
    </message>
    <message>
        <source>Draft a quote to a company you trade with; it is sealed, so that only the two of you can read it.</source>
        <translation>请起草给往来单位的报价单；内容加密，仅双方可阅读。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Whether there are quotes is known once the peers have proven it. You can draft a new one meanwhile.</source>
        <translation>对等节点证明后方知是否有报价单。在此期间可先起草新报价单。</translation>
    </message>
    <message>
        <source>This device cannot open the document</source>
        <translation>本设备无法打开该文件</translation>
    </message>
    <message>
        <source>It is sealed to the two parties, and your organization&apos;s reading key is not on this device. Ask a colleague whose desk can read it to share the key with you.</source>
        <translation>文件仅对双方加密，而本设备没有本机构的阅读密钥。请能够阅读的同事向本设备分发该密钥。</translation>
    </message>
    <message>
        <source>There is no such quote</source>
        <translation>没有该报价单</translation>
    </message>
    <message>
        <source>It is proven that the ledger holds no quote of this number that you may know of. Nothing was changed.</source>
        <translation>已证明账本中没有本机构可知悉的该编号报价单。未作任何更改。</translation>
    </message>
    <message>
        <source>The document is not what the ledger says</source>
        <translation>文件与账本记载不符</translation>
    </message>
    <message>
        <source>A peer gave a document whose proof does not hold. It is not shown; other peers are asked when you try again.</source>
        <translation>某对等节点提供的文件未通过证明核验，不予显示。重试时将转询其他对等节点。</translation>
    </message>
    <message>
        <source>The document cannot be reached now</source>
        <translation>暂时无法获取文件</translation>
    </message>
    <message>
        <source>No peer answered in time. Nothing was changed; try again once the network is there.</source>
        <translation>对等节点未在规定时间内应答。未作任何更改；请待网络恢复后重试。</translation>
    </message>
    <message>
        <source>The document could not be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>Latest delivery</source>
        <translation>最迟交货日</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>offers that are valid</extracomment>
        <translation>有效 %1 份</translation>
    </message>
    <message>
        <source>%1 waiting for a signature</source>
        <translation>待签署 %1 份</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>草稿 1 份</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>草稿 %1 份</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <extracomment>State of a quote that was signed and sent, and nobody knows yet what became of it; short.</extracomment>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Signed and sent</source>
        <extracomment>Second line below the number of such a quote; short.</extracomment>
        <translation>已签署并发出</translation>
    </message>
</context>
<context>
    <name>RatesWords</name>
    <message>
        <source>One candle a day, from the rate of the day before to its own</source>
        <translation>每日一根K线，自前一日汇率至当日汇率</translation>
    </message>
    <message>
        <source>One candle a week: first, highest, lowest and last daily rate</source>
        <translation>每周一根K线：首日、最高、最低和末日汇率</translation>
    </message>
    <message>
        <source>One candle a month: first, highest, lowest and last daily rate</source>
        <translation>每月一根K线：首日、最高、最低和末日汇率</translation>
    </message>
    <message>
        <source>One candle a quarter: first, highest, lowest and last daily rate</source>
        <translation>每季一根K线：首日、最高、最低和末日汇率</translation>
    </message>
    <message>
        <source>One candle a year: first, highest, lowest and last daily rate</source>
        <translation>每年一根K线：首日、最高、最低和末日汇率</translation>
    </message>
    <message>
        <source>Reference rates of the European Central Bank, one a day · last day %1</source>
        <translation>欧洲央行每日参考汇率 · 最近日期 %1</translation>
    </message>
    <message>
        <source>Made up for the demonstration, nobody&apos;s market · last day %1 · import the ECB&apos;s file in place of it</source>
        <translation>演示用虚构数据，非市场行情 · 最近日期 %1 · 可导入欧洲央行文件替换</translation>
    </message>
    <message>
        <source>Reference rates of the European Central Bank, from a file</source>
        <translation>欧洲央行参考汇率，由文件导入</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模拟数据</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>欧洲中央银行</translation>
    </message>
    <message>
        <source>simulated</source>
        <extracomment>Source of a rate that the demonstration made up</extracomment>
        <translation>模拟</translation>
    </message>
    <message>
        <source>for demonstration only</source>
        <translation>仅供演示</translation>
    </message>
    <message>
        <source>mid, for reference only</source>
        <translation>买卖中间汇率，仅供参考</translation>
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
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: no rate was published yet.</source>
        <translation>%1：尚未公布汇率。</translation>
    </message>
    <message>
        <source>%1: no rate was published. Last day before: %2, %3</source>
        <translation>%1：未公布汇率。前一公布日：%2，%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Day and its rate; the first day there is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 on the published day before</source>
        <extracomment>Day, its rate, and the change to the published day before</extracomment>
        <translation>%1 · %2 · 较前一公布日 %3</translation>
    </message>
    <message>
        <source>Line: one rate a day</source>
        <translation>折线：每日汇率</translation>
    </message>
    <message>
        <source>%1. Band: 14 days, ±2σ, line: their mean</source>
        <translation>%1。带：14日±2σ，细线：均值</translation>
    </message>
    <message>
        <source>Line: one rate a day. Band: Bollinger band of 14 days, ±2σ; thin line: their mean</source>
        <translation>折线：每日汇率。带：14日布林带，±2σ；细线：均值</translation>
    </message>
    <message>
        <source>Chart of %1: arrow keys move the day, Page Up and Page Down a month, plus and minus zoom, Ctrl and arrow keys move the part shown</source>
        <translation>%1 图表：方向键移动日期，Page Up和Page Down移动一个月，加减号缩放，Ctrl加方向键移动显示区间</translation>
    </message>
    <message>
        <source>Step 1 of 2: reading and checking the file</source>
        <translation>第1步（共2步）：读取并检查文件</translation>
    </message>
    <message>
        <source>Step 2 of 2: storing the rates</source>
        <translation>第2步（共2步）：保存汇率</translation>
    </message>
    <message>
        <source>%1 rates of %2 to %3 were imported in place of the earlier ones.</source>
        <translation>已导入 %2 至 %3 的 %1 个汇率，替换原有汇率。</translation>
    </message>
    <message>
        <source>The import was cancelled. The rates are as they were before.</source>
        <translation>已取消导入。汇率保持原样。</translation>
    </message>
    <message>
        <source>Another import is running. Nothing was changed; try again when it is done.</source>
        <translation>另一导入正在进行。未作任何更改；请待其完成后重试。</translation>
    </message>
    <message>
        <source>The file is not there any more. The rates are as they were; choose the file again.</source>
        <translation>文件已不存在。汇率保持原样；请重新选择文件。</translation>
    </message>
    <message>
        <source>The file is damaged and was not used. The rates are as they were; download it again.</source>
        <translation>文件已损坏，未被使用。汇率保持原样；请重新下载。</translation>
    </message>
    <message>
        <source>Line %1 of the file is not in the form of the ECB, so nothing was imported. The rates are as they were; download the file again.</source>
        <translation>文件第 %1 行不符合欧洲央行格式，未导入任何内容。汇率保持原样；请重新下载文件。</translation>
    </message>
    <message>
        <source>This is not the ECB&apos;s file of reference rates (eurofxref-hist.zip or its csv). The rates are as they were.</source>
        <translation>这不是欧洲央行的参考汇率文件（eurofxref-hist.zip或其csv）。汇率保持原样。</translation>
    </message>
    <message>
        <source>The stored rates are damaged and are not shown. Import the ECB&apos;s file again.</source>
        <translation>已保存的汇率损坏，不予显示。请重新导入欧洲央行文件。</translation>
    </message>
    <message>
        <source>Import the ECB&apos;s reference rates</source>
        <translation>导入欧洲央行参考汇率</translation>
    </message>
    <message>
        <source>Reference rates (*.zip *.csv)</source>
        <extracomment>Kinds of files in a dialog; the bracket stays as it is</extracomment>
        <translation>参考汇率 (*.zip *.csv)</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>requested %1</source>
        <translation>申请于 %1</translation>
    </message>
    <message>
        <source>KYC review</source>
        <translation>KYC审核</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>审核队列</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>未完成 %1 项 / 共 %2 项</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>请先打开审核任务。</translation>
    </message>
    <message>
        <source>Choose at least one country in which the attestation holds.</source>
        <translation>请至少选择一个鉴证适用的国家或地区。</translation>
    </message>
    <message>
        <source>Opening the dossier</source>
        <translation>正在打开客户档案</translation>
    </message>
    <message>
        <source>It is fetched from the members and opened with this firm&apos;s reading key.</source>
        <translation>正在从成员处获取，并用本机构的阅读密钥打开。</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>无法打开客户档案</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>没有申请</translation>
    </message>
    <message>
        <source>No firm has asked this member for an attestation. New applications appear here by themselves.</source>
        <translation>没有机构向本成员申请鉴证。新申请将自动在此显示。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Whether there are applications is known once the members&apos; answers are proven.</source>
        <translation>成员的答复得到证明后方知有无申请。</translation>
    </message>
    <message>
        <source>%1 may trade until %2, once a second person of this firm has approved.</source>
        <translation>经本机构第二人复核通过后，%1 可交易至 %2。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请方</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Reason, kept sealed with the case</source>
        <translation>理由（随审核任务加密保存）</translation>
    </message>
    <message>
        <source>waits for the second person: %1</source>
        <extracomment>%1 is what was decided, as &quot;Give a KYC attestation&quot;.</extracomment>
        <translation>待第二人复核：%1</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>联盟</translation>
    </message>
</context>
<context>
    <name>SettlementWords</name>
    <message>
        <source>Fixed rate</source>
        <translation>锁定汇率</translation>
    </message>
    <message>
        <source>At that rate</source>
        <translation>按此汇率</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来7天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Short of funds</source>
        <translation>资金不足</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Other party pays</source>
        <translation>待对方付款</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>第 %1 期付款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>未来7天</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Free afterwards</source>
        <translation>付款后可用</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>签署截止</translation>
    </message>
    <message>
        <source>Your consent is asked. Nothing has moved yet.</source>
        <translation>等待您同意。资金尚未划转。</translation>
    </message>
    <message>
        <source>It waits for the consent of others. Nothing has moved yet.</source>
        <translation>正在等待他人同意。资金尚未划转。</translation>
    </message>
    <message>
        <source>%1 has set the money aside. It is yours as soon as you fund your payment to it.</source>
        <translation>%1 已预留资金。我方为付给对方的款项预留资金后，该资金即归我方。</translation>
    </message>
    <message>
        <source>%1 pays it. It can be paid at any time, also before its due date.</source>
        <translation>由 %1 付款。可随时付款，包括在到期日之前。</translation>
    </message>
    <message>
        <source>We have set the money aside. It moves when the other party funds its payment; after the deadline we can take it back.</source>
        <translation>我方已预留资金。对方为其付款预留资金后即划转；截止时间过后，我方可收回。</translation>
    </message>
    <message>
        <source>Its date comes with the goods. It can be paid before.</source>
        <translation>到期日由货物事件确定，可提前付款。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>核对并签署</translation>
    </message>
    <message>
        <source>Take the money back</source>
        <translation>收回资金</translation>
    </message>
    <message>
        <source>The deadline is being read.</source>
        <translation>正在读取截止时间。</translation>
    </message>
    <message>
        <source>Possible after %1.</source>
        <translation>%1 之后方可收回。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Waits for payment of</source>
        <translation>等待付款的订单</translation>
    </message>
    <message>
        <source>%1 d after contract</source>
        <extracomment>A due date that is not known yet; %1 is a number of days.</extracomment>
        <translation>签约后%1天</translation>
    </message>
    <message>
        <source>%1 d after shipment</source>
        <translation>装运后%1天</translation>
    </message>
    <message>
        <source>%1 d after receipt</source>
        <translation>收货后%1天</translation>
    </message>
    <message>
        <source>%1 d after acceptance</source>
        <translation>验收后%1天</translation>
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
        <translation>我方须缴纳的保证金</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation; without one nothing can be contracted.</source>
        <translation>本机构没有有效的KYC鉴证，不能签订合同。</translation>
    </message>
    <message>
        <source>This quote waits for a second signature before it is sent: yours is asked for.</source>
        <translation>此报价单发出前须复核签署，等待您签署。</translation>
    </message>
    <message>
        <source>The acceptance waits for a second signature: yours is asked for.</source>
        <translation>接受报价须复核签署，等待您签署。</translation>
    </message>
    <message>
        <source>The buyer has accepted; the contract waits for your confirmation.</source>
        <translation>买方已接受，合同待我方确认。</translation>
    </message>
    <message>
        <source>You have signed; it waits for the signature of somebody else.</source>
        <translation>本人已签署，正在等待他人签署。</translation>
    </message>
    <message>
        <source>It waits for the signature of a colleague.</source>
        <translation>正在等待同事签署。</translation>
    </message>
    <message>
        <source>It waits for the signature of the other party.</source>
        <translation>正在等待对方签署。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Approve the quote</source>
        <translation>报价单：复核通过</translation>
    </message>
    <message>
        <source>Approve the acceptance</source>
        <translation>接受报价：复核通过</translation>
    </message>
    <message>
        <source>With the last signature the quote is open to the counterparty, sealed for the two of you only.</source>
        <translation>最后一人签署后，报价单即向往来单位发出；内容加密，仅双方可阅读。</translation>
    </message>
    <message>
        <source>With the last signature the contract is made; its terms are then known to the members of the ledger.</source>
        <translation>最后一人签署后，合同即告成立，账本成员随之知悉其条款。</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>It goes back to its maker, who can mend it and submit it anew. Nothing is sent.</source>
        <translation>退回经办人，可修改后重新提交。不会发出任何内容。</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>需要修改的内容</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>It ends here and nothing is sent.</source>
        <translation>到此终止，不会发出任何内容。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Accept quote %1</source>
        <translation>接受报价单 %1</translation>
    </message>
    <message>
        <source>This makes the contract. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</source>
        <translation>合同由此成立。当事方、合计、各期付款、保证金和锁定汇率将为账本成员知悉；明细行的货物和价格仍加密。</translation>
    </message>
    <message>
        <source>The contract is made once the maker has confirmed. Parties, total, payment parts, deposits and rate lock become known to the members of the ledger; goods and prices of the lines stay sealed.</source>
        <translation>出具方确认后合同成立。当事方、合计、各期付款、保证金和锁定汇率将为账本成员知悉；明细行的货物和价格仍加密。</translation>
    </message>
    <message>
        <source>Payment, part %1</source>
        <translation>第 %1 期付款</translation>
    </message>
    <message>
        <source>Decline quote %1</source>
        <translation>谢绝报价单 %1</translation>
    </message>
    <message>
        <source>The offer ends for you and cannot be accepted any more. Its maker sees the reason.</source>
        <translation>该报价对我方终止，不能再接受。出具方可看到理由。</translation>
    </message>
    <message>
        <source>Withdraw quote %1</source>
        <translation>撤销报价单 %1</translation>
    </message>
    <message>
        <source>The offer ends and cannot be accepted any more. Its recipient sees the reason.</source>
        <translation>该报价终止，不能再被接受。接收方可看到理由。</translation>
    </message>
    <message>
        <source>Sign and submit counter-offer %1</source>
        <translation>签署并提交还盘 %1</translation>
    </message>
    <message>
        <source>Sign and submit quote %1</source>
        <translation>签署并提交报价单 %1</translation>
    </message>
    <message>
        <source>A counter-offer ends the offer that it answers. After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</source>
        <translation>还盘使所答复的报价终止。完成本机构要求的签署后，即向往来单位发出；内容加密，仅双方可阅读。</translation>
    </message>
    <message>
        <source>After the signatures that your organization asks for it is open to the counterparty, sealed for the two of you only.</source>
        <translation>完成本机构要求的签署后，即向往来单位发出；内容加密，仅双方可阅读。</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买方</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖方</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>贸易术语</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>报价性质</translation>
    </message>
    <message>
        <source>It is not sent yet; the approver can return or decline it.</source>
        <translation>尚未发出；复核人可退回修改或驳回。</translation>
    </message>
    <message>
        <source>It has ended: %1.</source>
        <translation>已终止：%1。</translation>
    </message>
    <message>
        <source>A firm offer cannot be withdrawn before its date (CISG article 16).</source>
        <translation>实盘在有效期届满前不得撤销（CISG第16条）。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>%1 signed so far · lapses after %2</source>
        <translation>已签 %1 人 · %2 后失效</translation>
    </message>
    <message>
        <source>An acceptance waits for a signature already.</source>
        <translation>已有接受正在等待签署。</translation>
    </message>
    <message>
        <source>You have signed; it waits for %1</source>
        <extracomment>%1 is who has to sign yet: &quot;1 person with the role Approver: Zhou Min&quot;.</extracomment>
        <translation>您已签署；尚待签署：%1</translation>
    </message>
    <message>
        <source>It waits for %1</source>
        <translation>尚待签署：%1</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <translation>复核规则</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签署人数</translation>
    </message>
    <message>
        <source>Nobody signs what cannot be read: the document is not open here.</source>
        <translation>无法阅读的内容不得签署：文件未在此打开。</translation>
    </message>
    <message>
        <source>You are the last to sign: it takes effect at once.</source>
        <translation>您是最后一位签署人，签署后立即生效。</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Making keys and the consortium file</source>
        <translation>正在生成密钥和联盟文件</translation>
    </message>
    <message>
        <source>Making everybody&apos;s encrypted vault</source>
        <translation>正在为各人创建加密保险库</translation>
    </message>
    <message>
        <source>Starting the peers</source>
        <translation>正在启动对等节点</translation>
    </message>
    <message>
        <source>Opening the desks</source>
        <translation>正在打开工作台</translation>
    </message>
    <message>
        <source>Playing forty-five days of trade</source>
        <translation>正在推演45天的贸易</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>units</source>
        <extracomment>H87, counted machines or devices</extracomment>
        <translation>台</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>套</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>双</translation>
    </message>
    <message>
        <source>dozens</source>
        <translation>打</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>g</source>
        <translation>克</translation>
    </message>
    <message>
        <source>t</source>
        <extracomment>metric tons</extracomment>
        <translation>吨</translation>
    </message>
    <message>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>立方米</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>升</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
</context>
<context>
    <name>WalletWords</name>
    <message>
        <source>Done</source>
        <extracomment>Outcome of a transaction.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>账本记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Give this key to an administrator of your organization, who enrols it.</source>
        <translation>请将此密钥交给本机构管理员登记。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>can be read here</source>
        <translation>可在本设备阅读</translation>
    </message>
    <message>
        <source>reading key is missing</source>
        <translation>缺少阅读密钥</translation>
    </message>
    <message>
        <source>for payments</source>
        <translation>用于付款</translation>
    </message>
    <message>
        <source>as deposits</source>
        <translation>用作保证金</translation>
    </message>
    <message>
        <source>deposits, payments</source>
        <translation>保证金、付款</translation>
    </message>
    <message>
        <source>Not proven yet: entries may be missing. %1 shown</source>
        <translation>尚未证实：可能缺少记录。已显示 %1 条</translation>
    </message>
    <message>
        <source>Complete to block %1, from the beginning · %2 entries</source>
        <extracomment>%1 is a block number, %2 a number of entries.</extracomment>
        <translation>自始至区块 %1 无遗漏 · %2 条记录</translation>
    </message>
    <message>
        <source>Complete to block %1 · %2 entries, older ones by scrolling</source>
        <extracomment>%1 is a block number, %2 a number of entries; older ones are loaded by scrolling.</extracomment>
        <translation>截至区块 %1 无遗漏 · %2 条记录，滚动可查看更早的记录</translation>
    </message>
    <message>
        <source>%1 is free. The ledger checks the KYC of both sides first.</source>
        <extracomment>%1 is the money that can be spent. Both sides need a valid KYC attestation.</extracomment>
        <translation>可用 %1。账本先核查双方的KYC状态。</translation>
    </message>
    <message>
        <source>Only %1 is free.</source>
        <translation>可用余额仅 %1。</translation>
    </message>
    <message>
        <source>Known to block %1, %2 · %3 entries</source>
        <extracomment>%1 is a block number, %2 why there may be more, %3 a number of entries.</extracomment>
        <translation>已知至区块 %1，%2 · %3 条</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not known to this version</source>
        <translation>此版本无法识别</translation>
    </message>
    <message>
        <source>Proven complete to block %1 · %2</source>
        <extracomment>Proof badge. %1 is a block number, %2 an age such as &quot;2 s ago&quot;.</extracomment>
        <translation>已证明无遗漏 · 区块 %1 · %2</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Not proven yet · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>尚未证实 · 区块 %1 · %2</translation>
    </message>
    <message>
        <source>Out of date · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>数据已过时 · 区块 %1 · %2</translation>
    </message>
    <message>
        <source>%1 here · %2 there</source>
        <extracomment>A deadline in the reader&apos;s time zone (%1) and the counterparty&apos;s (%2).</extracomment>
        <translation>我方 %1 · 对方 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>s, min, h and d are the units second, minute, hour and day.</extracomment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>The data could not be accepted because part of it is not valid. Nothing was changed. Correct what is marked and try again.</source>
        <translation>部分数据无效，未被接受。未作任何更改。请修改标出的内容后重试。</translation>
    </message>
    <message>
        <source>It is larger than allowed here. Nothing was taken over. Choose something smaller or divide it.</source>
        <translation>大小超出限制。未导入任何内容。请选择较小的内容或分批处理。</translation>
    </message>
    <message>
        <source>It was not found. Nothing was changed. Check the number or refresh the list.</source>
        <translation>未找到。未作任何更改。请核对编号或刷新列表。</translation>
    </message>
    <message>
        <source>You are not entitled to see this. Nothing was shown or changed. Ask an administrator if your work needs it.</source>
        <translation>您无权查看。未显示也未更改任何内容。如工作需要，请联系管理员。</translation>
    </message>
    <message>
        <source>The content was purged under the retention rule. Its record and hash are kept. Ask the issuer if you need a copy.</source>
        <translation>内容已按规定销毁，其记录与哈希值仍保留。如需副本，请联系出具方。</translation>
    </message>
    <message>
        <source>The program is busy with earlier work. Your entry is kept. Try again in a moment.</source>
        <translation>程序正在处理先前的任务。您的输入已保留，请稍后重试。</translation>
    </message>
    <message>
        <source>No answer came in time, so the outcome is not known yet. What you signed is kept and is never carried out twice. Wait for the state to be proven, or try again.</source>
        <translation>未在规定时间内收到答复，结果尚不明确。已签署的内容已保留，且不会重复执行。请等待状态得到证明，或重试。</translation>
    </message>
    <message>
        <source>The work was stopped at your request. What was finished before is kept. Start again when you like.</source>
        <translation>已按您的要求停止。此前完成的部分已保留，可随时重新开始。</translation>
    </message>
    <message>
        <source>The vault passphrase is not right. The vault is unchanged. Type it again; check the keyboard and Caps Lock.</source>
        <translation>保险库口令不正确。保险库未受影响。请检查键盘与大写锁定后重新输入。</translation>
    </message>
    <message>
        <source>Stored data is damaged and was not used. The file is left as it is. Restore the newest backup.</source>
        <translation>存储的数据已损坏，未被使用。原文件保持不动。请恢复最新备份。</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved. Everything before it is kept. Free some space and try again.</source>
        <translation>磁盘空间已满，最后一步未保存，之前的内容均已保留。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The folder cannot be written to, so the last step was not saved. Everything before it is kept. Check the permissions and try again.</source>
        <translation>文件夹不可写入，最后一步未保存，之前的内容均已保留。请检查权限后重试。</translation>
    </message>
    <message>
        <source>The vault is open in another window or program. Nothing was changed. Close it there and try again.</source>
        <translation>保险库已在其他窗口或程序中打开。未作任何更改。请先在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The vault was written by a newer version. Nothing was changed. Install that version to open it.</source>
        <translation>保险库由较新版本的程序写入。未作任何更改。请安装该版本后打开。</translation>
    </message>
    <message>
        <source>The self-test found that data would lie on the disk without encryption. Nothing was written. Reinstall the program and do not use this installation.</source>
        <translation>自检发现数据将以未加密形式写入磁盘。未写入任何内容。请重新安装程序，勿使用当前安装。</translation>
    </message>
    <message>
        <source>The operating system could not read or write a file. What was saved before is kept. Check the disk and try again.</source>
        <translation>操作系统无法读写文件。此前保存的内容已保留。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The vault is locked. Drafts are saved and nothing was signed. Unlock it and try again.</source>
        <translation>保险库已锁定。草稿已保存，未签署任何内容。请解锁后重试。</translation>
    </message>
    <message>
        <source>There is no connection to enough members. Your work is kept here and goes out when the connection is back. Check the network if it lasts.</source>
        <translation>未能连接到足够的成员。您的工作已保存在本机，恢复连接后自动发送。如持续如此，请检查网络。</translation>
    </message>
    <message>
        <source>The member did not prove who it is. Nothing was sent to it. If it lasts, tell the consortium operator.</source>
        <translation>对方成员未能证明其身份。未向其发送任何内容。如持续如此，请通知联盟运营方。</translation>
    </message>
    <message>
        <source>A member answered in a way that the rules forbid. Its answer was discarded and other members are asked. There is nothing to do; if it lasts, tell the consortium operator.</source>
        <translation>某成员的答复不符合规则，已弃用并转询其他成员。无需处理；如持续如此，请通知联盟运营方。</translation>
    </message>
    <message>
        <source>The claim came without the proof that it needs and was not believed. What is shown stays as last proven. Wait, or try again.</source>
        <translation>该信息缺少所需的证明，未予采信。页面仍显示上次已证明的内容。请等待或重试。</translation>
    </message>
    <message>
        <source>There is proof that members contradicted themselves. Syncing has stopped and the evidence is kept. Sign nothing more and tell the consortium operator and your compliance officer.</source>
        <translation>已有证据证明成员作出了自相矛盾的签署。同步已停止，证据已保存。请停止签署，并通知联盟运营方和合规官。</translation>
    </message>
    <message>
        <source>The program found an error of its own and stopped this step. Everything saved before is kept. Restart it and tell support what you did.</source>
        <translation>程序发现自身错误并中止了此步骤。此前保存的内容已保留。请重新启动并将操作过程告知技术支持。</translation>
    </message>
    <message>
        <source>The member could not read the request. Nothing was sent on. Update the program and try again.</source>
        <translation>对方成员无法读取请求。未继续发送。请更新程序后重试。</translation>
    </message>
    <message>
        <source>The member runs an older version that cannot answer this. Nothing was changed. Another member will be asked.</source>
        <translation>对方成员的版本较旧，无法答复。未作任何更改。将转询其他成员。</translation>
    </message>
    <message>
        <source>The member says that you are not entitled to see this. Nothing was changed. Ask an administrator if your work needs it.</source>
        <translation>对方成员表示您无权查看。未作任何更改。如工作需要，请联系管理员。</translation>
    </message>
    <message>
        <source>The member does not have it. Nothing was changed. Another member will be asked.</source>
        <translation>对方成员没有该内容。未作任何更改。将转询其他成员。</translation>
    </message>
    <message>
        <source>The member purged it under the retention rule. The record and its hash are kept. Ask the issuer if you need a copy.</source>
        <translation>对方成员已按规定销毁。记录与哈希值仍保留。如需副本，请联系出具方。</translation>
    </message>
    <message>
        <source>The member is busy. Your request is kept and asked again shortly. There is nothing to do.</source>
        <translation>对方成员繁忙。请求已保留，稍后自动重试，无需处理。</translation>
    </message>
    <message>
        <source>The member no longer keeps anything that old. What you have here is kept. Ask a member that keeps the whole history.</source>
        <translation>对方成员不再保留如此久远的内容。本机内容已保留。请向保存完整历史的成员查询。</translation>
    </message>
    <message>
        <source>The member is catching up itself. Nothing was changed. Another member will be asked.</source>
        <translation>对方成员自身正在同步。未作任何更改。将转询其他成员。</translation>
    </message>
    <message>
        <source>The request is larger than the member accepts. Nothing was changed. Divide it and try again.</source>
        <translation>请求超出对方成员允许的大小。未作任何更改。请拆分后重试。</translation>
    </message>
    <message>
        <source>The member does not keep the order of entries. Nothing was changed. The right member will be asked.</source>
        <translation>对方成员不负责排序。未作任何更改。将转询负责的成员。</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <translation>被规则拒绝</translation>
    </message>
    <message>
        <source>Organization admitted</source>
        <translation>机构已登记</translation>
    </message>
    <message>
        <source>Roles of a person changed</source>
        <translation>人员角色已变更</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>设备已登记</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>设备已吊销</translation>
    </message>
    <message>
        <source>Approval rules changed</source>
        <translation>复核规则已变更</translation>
    </message>
    <message>
        <source>New reading key</source>
        <translation>新增阅读密钥</translation>
    </message>
    <message>
        <source>Reading key given to a device</source>
        <translation>阅读密钥已分发至设备</translation>
    </message>
    <message>
        <source>KYC application sent</source>
        <translation>已提交KYC申请</translation>
    </message>
    <message>
        <source>KYC attestation given</source>
        <translation>已出具KYC鉴证</translation>
    </message>
    <message>
        <source>KYC application refused</source>
        <translation>KYC申请未获通过</translation>
    </message>
    <message>
        <source>Currency defined</source>
        <translation>币种已定义</translation>
    </message>
    <message>
        <source>Money issued</source>
        <translation>货币已发行</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>款项入账</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>款项出账</translation>
    </message>
    <message>
        <source>Quote opened</source>
        <translation>报价单已发出</translation>
    </message>
    <message>
        <source>Quote declined by buyer</source>
        <translation>买方谢绝报价</translation>
    </message>
    <message>
        <source>Quote withdrawn</source>
        <translation>报价单已撤销</translation>
    </message>
    <message>
        <source>Counter-offer made</source>
        <translation>已还盘</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>报价单已接受</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>已提交复核</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>已复核签署</translation>
    </message>
    <message>
        <source>Declined by the approver</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>已退回修改</translation>
    </message>
    <message>
        <source>Approved and carried out</source>
        <translation>已通过并执行</translation>
    </message>
    <message>
        <source>Approved, then refused by the rules</source>
        <translation>已通过但被规则拒绝</translation>
    </message>
    <message>
        <source>Security deposit posted</source>
        <translation>保证金已缴纳</translation>
    </message>
    <message>
        <source>Security deposit returned</source>
        <translation>保证金已退还</translation>
    </message>
    <message>
        <source>Payment settled</source>
        <translation>付款已结算</translation>
    </message>
    <message>
        <source>Money reserved for a payment</source>
        <translation>付款预留资金</translation>
    </message>
    <message>
        <source>Reserved money released</source>
        <translation>已解除资金预留</translation>
    </message>
    <message>
        <source>Goods event signed</source>
        <translation>货物事件已签署</translation>
    </message>
    <message>
        <source>Rate submitted by a member</source>
        <translation>成员已提交汇率</translation>
    </message>
    <message>
        <source>Reference rate changed</source>
        <translation>参考汇率变动</translation>
    </message>
    <message>
        <source>KYC applications and attestations</source>
        <translation>KYC申请与鉴证</translation>
    </message>
    <message>
        <source>after the contract</source>
        <translation>合同成立后</translation>
    </message>
    <message>
        <source>after the date of shipment</source>
        <translation>装运日后</translation>
    </message>
    <message>
        <source>after receipt of the goods</source>
        <translation>收货后</translation>
    </message>
    <message>
        <source>after acceptance on inspection</source>
        <translation>验收合格后</translation>
    </message>
    <message>
        <source>Admit an organization</source>
        <translation>登记机构</translation>
    </message>
    <message>
        <source>Change a person&apos;s roles</source>
        <translation>变更人员角色</translation>
    </message>
    <message>
        <source>Enrol a device</source>
        <translation>登记设备</translation>
    </message>
    <message>
        <source>Revoke a device</source>
        <translation>吊销设备</translation>
    </message>
    <message>
        <source>Change the approval rules</source>
        <translation>变更复核规则</translation>
    </message>
    <message>
        <source>Add a reading key</source>
        <translation>新增阅读密钥</translation>
    </message>
    <message>
        <source>Give a device the reading key</source>
        <translation>向设备分发阅读密钥</translation>
    </message>
    <message>
        <source>Apply for a KYC attestation</source>
        <translation>申请KYC鉴证</translation>
    </message>
    <message>
        <source>Give a KYC attestation</source>
        <translation>出具KYC鉴证</translation>
    </message>
    <message>
        <source>Refuse a KYC application</source>
        <translation>不予KYC鉴证</translation>
    </message>
    <message>
        <source>Define a currency</source>
        <translation>定义币种</translation>
    </message>
    <message>
        <source>Issue currency</source>
        <translation>发行货币</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Send a quote</source>
        <translation>发出报价单</translation>
    </message>
    <message>
        <source>Decline a quote</source>
        <translation>谢绝报价</translation>
    </message>
    <message>
        <source>Withdraw a quote</source>
        <translation>撤销报价</translation>
    </message>
    <message>
        <source>Accept a quote</source>
        <translation>接受报价</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>复核签署</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Send back for changes</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Post the security deposit</source>
        <translation>缴纳保证金</translation>
    </message>
    <message>
        <source>Return the security deposit</source>
        <translation>退还保证金</translation>
    </message>
    <message>
        <source>Settle a payment</source>
        <translation>结算付款</translation>
    </message>
    <message>
        <source>Settle a payment with conversion</source>
        <translation>结算付款（含兑换）</translation>
    </message>
    <message>
        <source>Reserve money for a payment</source>
        <translation>为付款预留资金</translation>
    </message>
    <message>
        <source>Release reserved money</source>
        <translation>解除资金预留</translation>
    </message>
    <message>
        <source>Sign a goods event</source>
        <translation>签署货物事件</translation>
    </message>
    <message>
        <source>Submit a rate</source>
        <translation>提交汇率</translation>
    </message>
    <message>
        <source>Carry out what is due</source>
        <translation>执行到期事项</translation>
    </message>
    <message>
        <source>Done: it stands in the ledger.</source>
        <translation>已完成，并已记入账本。</translation>
    </message>
    <message>
        <source>It is signed and waits for the second signature; the approver sees it in the inbox.</source>
        <translation>已签署，正在等待复核人签署；复核人可在待办中看到。</translation>
    </message>
    <message>
        <source>The same action was carried out before and had no second effect. There is nothing to do.</source>
        <translation>同一操作此前已执行，本次不重复生效，无需处理。</translation>
    </message>
    <message>
        <source>The network could not read the transaction. Nothing was changed. Update the program and try again; if it happens again, tell support.</source>
        <translation>网络无法读取这条账本记录。未作任何更改。请更新程序后重试；如再次出现，请联系技术支持。</translation>
    </message>
    <message>
        <source>The network does not know this kind of transaction yet. Nothing was changed. Wait until the members have updated, or ask the consortium operator.</source>
        <translation>网络尚不支持此类账本记录。未作任何更改。请等待成员升级，或咨询联盟运营方。</translation>
    </message>
    <message>
        <source>The transaction was signed for another network. Nothing was changed. Check which network this vault belongs to and sign again.</source>
        <translation>该账本记录是为另一个网络签署的。未作任何更改。请确认此保险库所属的网络后重新签署。</translation>
    </message>
    <message>
        <source>A text is empty, too long or holds invisible characters. Nothing was changed. Correct the text and sign again.</source>
        <translation>有文本为空、过长或含有不可见字符。未作任何更改。请修改文本后重新签署。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>It holds invisible characters.</source>
        <translation>含有不可见字符。</translation>
    </message>
    <message>
        <source>An amount is zero, negative or larger than the ledger can hold. Nothing was changed. Correct the amount and sign again.</source>
        <translation>金额为零、为负或超出账本可记录的范围。未作任何更改。请修改金额后重新签署。</translation>
    </message>
    <message>
        <source>The currency does not fit this action. Nothing was changed. Choose the currency of the order and sign again.</source>
        <translation>币种与此操作不符。未作任何更改。请选择该订单的币种后重新签署。</translation>
    </message>
    <message>
        <source>There are more or fewer items than this action allows. Nothing was changed. Change the number of items and sign again.</source>
        <translation>项目数量超出或不足此操作允许的范围。未作任何更改。请调整项目数量后重新签署。</translation>
    </message>
    <message>
        <source>A key is not usable or its holder was not proven. Nothing was changed. Create a new key on that device and enrol it again.</source>
        <translation>密钥不可用，或未能证明由其持有人掌握。未作任何更改。请在该设备上重新生成密钥并登记。</translation>
    </message>
    <message>
        <source>A date or time lies outside what is allowed here. Nothing was changed. Correct the date and sign again.</source>
        <translation>日期或时间超出允许范围。未作任何更改。请修改日期后重新签署。</translation>
    </message>
    <message>
        <source>The exchange rate is not a valid rate. Nothing was changed. Enter the rate again as the market writes it and sign again.</source>
        <translation>汇率无效。未作任何更改。请按市场报价方式重新输入汇率并签署。</translation>
    </message>
    <message>
        <source>The terms shown are not those of the quote that was signed. Nothing was changed. Open the quote again and accept the version that you see.</source>
        <translation>所出示的条款与已签署的报价单不一致。未作任何更改。请重新打开报价单，并接受所显示的版本。</translation>
    </message>
    <message>
        <source>A member&apos;s receipt for the stored document does not verify. Nothing was changed. Send the document again; another member will store it.</source>
        <translation>成员出具的文件保存回执未通过验证。未作任何更改。请重新发送文件，将由其他成员保存。</translation>
    </message>
    <message>
        <source>The transaction is larger than the network accepts. Nothing was changed. Shorten it or divide it into several.</source>
        <translation>该账本记录超出网络允许的大小。未作任何更改。请精简内容或分成多条。</translation>
    </message>
    <message>
        <source>The electronic signature does not fit the content. Nothing was changed. Sign again on this device; if it happens again, tell your administrator.</source>
        <translation>电子签名与内容不符。未作任何更改。请在本设备上重新签署；如再次出现，请通知管理员。</translation>
    </message>
    <message>
        <source>This device&apos;s key is not enrolled or was revoked. Nothing was changed. Ask your administrator to enrol the device.</source>
        <translation>本设备的密钥未登记或已被吊销。未作任何更改。请联系管理员登记本设备。</translation>
    </message>
    <message>
        <source>The organization is not known to the ledger. Nothing was changed. Check the party and choose it from the list again.</source>
        <translation>账本中没有该机构。未作任何更改。请核对并从列表中重新选择。</translation>
    </message>
    <message>
        <source>Only an active member with that task may do this. Nothing was changed. Ask the consortium operator which member is responsible.</source>
        <translation>只有承担该职责的生效成员才能执行此操作。未作任何更改。请向联盟运营方确认负责的成员。</translation>
    </message>
    <message>
        <source>No rule of your organization lets you do this. Nothing was changed. Ask somebody with the right role, or an administrator to change the rules.</source>
        <translation>本机构的规则不允许您执行此操作。未作任何更改。请由具有相应角色的人员办理，或请管理员修改规则。</translation>
    </message>
    <message>
        <source>The amount is over the limit that your organization&apos;s rules set. Nothing was changed. Lower the amount or ask an administrator to review the limit.</source>
        <translation>金额超出本机构规则设定的限额。未作任何更改。请降低金额，或请管理员重新核定限额。</translation>
    </message>
    <message>
        <source>Your organization is not a party to this order or quote. Nothing was changed. Check the number; only the parties can do this.</source>
        <translation>本机构不是该订单或报价单的当事方。未作任何更改。请核对编号；此操作仅限当事方。</translation>
    </message>
    <message>
        <source>The maker cannot be the approver of the same action. Nothing was changed. Another person has to approve it.</source>
        <translation>经办人不能同时担任同一操作的复核人。未作任何更改。须由另一人复核。</translation>
    </message>
    <message>
        <source>A signature is missing, and this action cannot wait for it. Nothing was changed. Have the person with the full right carry it out.</source>
        <translation>缺少所需签署，且此操作不能等待复核。未作任何更改。请由具有完整权限的人员执行。</translation>
    </message>
    <message>
        <source>The organization is suspended. Nothing was changed. Contact the consortium operator.</source>
        <translation>该机构已被暂停资格。未作任何更改。请联系联盟运营方。</translation>
    </message>
    <message>
        <source>Only the issuer of this currency may do this. Nothing was changed. Send the request to the issuer.</source>
        <translation>只有该货币的发行方才能执行此操作。未作任何更改。请向发行方提出申请。</translation>
    </message>
    <message>
        <source>You are not entitled to this. Nothing was changed. If you need it for your work, ask an administrator.</source>
        <translation>您无权执行此操作。未作任何更改。如工作需要，请联系管理员。</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation. Nothing was changed. Apply for one, or for its renewal, under KYC.</source>
        <translation>本机构没有有效的KYC鉴证。未作任何更改。请在KYC中申请或续期。</translation>
    </message>
    <message>
        <source>The counterparty has no valid KYC attestation at present. Nothing was changed. It can go on once the attestation is in place.</source>
        <translation>往来单位目前没有有效的KYC鉴证。未作任何更改。鉴证到位后即可继续。</translation>
    </message>
    <message>
        <source>The free balance does not cover the amount. Nothing was changed. Add funds or lower the amount, then sign again.</source>
        <translation>可用余额不足。未作任何更改。请补足资金或降低金额后重新签署。</translation>
    </message>
    <message>
        <source>The amount would exceed the cap of this currency&apos;s supply. Nothing was changed. Lower the amount or ask the members to raise the cap.</source>
        <translation>金额将超过该货币的发行上限。未作任何更改。请降低金额，或提请成员提高上限。</translation>
    </message>
    <message>
        <source>The currency is not known to the ledger. Nothing was changed. Choose one from the list.</source>
        <translation>账本中没有该货币。未作任何更改。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such quote, or you may not see it. Nothing was changed. Check the number or ask the counterparty to send it again.</source>
        <translation>没有该报价单，或您无权查看。未作任何更改。请核对编号，或请对方重新发送。</translation>
    </message>
    <message>
        <source>There is no such order, or you may not see it. Nothing was changed. Check the order number.</source>
        <translation>没有该订单，或您无权查看。未作任何更改。请核对订单编号。</translation>
    </message>
    <message>
        <source>The order has no such obligation. Nothing was changed. Open the order again and choose the payment from the list.</source>
        <translation>该订单没有此项付款义务。未作任何更改。请重新打开订单，从列表中选择付款。</translation>
    </message>
    <message>
        <source>Nothing of that kind waits for a decision. Nothing was changed. Refresh the inbox; somebody may have decided already.</source>
        <translation>没有等待处理的此项操作。未作任何更改。请刷新待办；可能已有人处理。</translation>
    </message>
    <message>
        <source>There is no such KYC case, or it is not yours. Nothing was changed. Refresh the list of cases.</source>
        <translation>没有该审核任务，或不属于您。未作任何更改。请刷新任务列表。</translation>
    </message>
    <message>
        <source>The organization has no such person. Nothing was changed. Check the list of people.</source>
        <translation>该机构没有此人员。未作任何更改。请核对人员列表。</translation>
    </message>
    <message>
        <source>There is no such reserved money. Nothing was changed. Open the order again; it may have been released already.</source>
        <translation>没有该笔预留资金。未作任何更改。请重新打开订单；该预留可能已解除。</translation>
    </message>
    <message>
        <source>The ledger has no reference rate for this pair. Nothing was changed. Choose another pair or wait for the members&apos; rates.</source>
        <translation>账本中没有该货币对的参考汇率。未作任何更改。请选择其他货币对，或等待成员提交汇率。</translation>
    </message>
    <message>
        <source>Both sides are the same organization. Nothing was changed. Choose another counterparty.</source>
        <translation>双方为同一机构。未作任何更改。请选择其他往来单位。</translation>
    </message>
    <message>
        <source>The condition for this has not come yet. Nothing was changed. Wait for the event or the date on which it depends.</source>
        <translation>条件尚未满足。未作任何更改。请等待所依据的事件或日期。</translation>
    </message>
    <message>
        <source>A firm quote cannot be withdrawn before its date. Nothing was changed. It ends at its date, or when the buyer declines it.</source>
        <translation>实盘在有效期届满前不得撤销。未作任何更改。将于到期日或买方谢绝时终止。</translation>
    </message>
    <message>
        <source>The amount is not the one that is owed. Nothing was changed. Take over the amount that the order shows and sign again.</source>
        <translation>金额与应付金额不符。未作任何更改。请采用订单显示的金额后重新签署。</translation>
    </message>
    <message>
        <source>The parties have agreed no fixed rate for this payment. Nothing was changed. Pay in the contract&apos;s currency or agree an amendment.</source>
        <translation>双方未就此笔付款约定锁定汇率。未作任何更改。请以合同币种付款，或签订合同变更。</translation>
    </message>
    <message>
        <source>Too many actions of your organization wait for approval. Nothing was changed. Have some approved or declined first.</source>
        <translation>本机构待复核的操作过多。未作任何更改。请先处理其中一部分。</translation>
    </message>
    <message>
        <source>Too few members have confirmed that they store the document. Nothing was changed. Send it again when more members can be reached.</source>
        <translation>确认保存文件的成员数量不足。未作任何更改。请在更多成员可连接时重新发送。</translation>
    </message>
    <message>
        <source>Afterwards nobody could administer the organization any more. Nothing was changed. Keep two administrators with working keys.</source>
        <translation>此更改后将无人能够管理该机构。未作任何更改。请保留两名持有有效密钥的管理员。</translation>
    </message>
    <message>
        <source>This step comes after another one. Nothing was changed. Finish the earlier step first.</source>
        <translation>此步骤须在另一步骤之后进行。未作任何更改。请先完成前一步骤。</translation>
    </message>
    <message>
        <source>It exists already. Nothing was changed. Open the existing one.</source>
        <translation>已存在。未作任何更改。请打开已有的一项。</translation>
    </message>
    <message>
        <source>It has ended already and cannot be changed any more. Nothing was changed. Refresh the view to see how it ended.</source>
        <translation>该项已终止，不能再更改。未作任何更改。请刷新页面查看结果。</translation>
    </message>
    <message>
        <source>You have approved this already. Nothing was changed. Another person has to give the next signature.</source>
        <translation>您已复核此项。未作任何更改。下一签署须由另一人作出。</translation>
    </message>
    <message>
        <source>This key is in use or was used before. Nothing was changed. Create a new key; a key is never used twice.</source>
        <translation>该密钥正在使用或曾被使用。未作任何更改。请生成新密钥；密钥不得重复使用。</translation>
    </message>
    <message>
        <source>This payment is settled already. Nothing was changed. There is nothing left to pay; the receipt is in the order.</source>
        <translation>该笔付款已结算。未作任何更改。无需再付款；凭证见订单。</translation>
    </message>
    <message>
        <source>Money is reserved for this payment already. Nothing was changed. Release it first if another source is to pay.</source>
        <translation>该笔付款已有预留资金。未作任何更改。如需改由其他来源付款，请先解除预留。</translation>
    </message>
    <message>
        <source>The security deposit has been posted already. Nothing was changed. See the order for what is held.</source>
        <translation>保证金已缴纳。未作任何更改。已缴存金额见订单。</translation>
    </message>
    <message>
        <source>It reached the ledger after its time was over. Nothing was changed. Sign it again if it is still wanted.</source>
        <translation>到达账本时已过有效时间。未作任何更改。如仍需办理，请重新签署。</translation>
    </message>
    <message>
        <source>Its end lies farther ahead than the network allows. Nothing was changed. Choose an earlier end and sign again.</source>
        <translation>截止时间超出网络允许的范围。未作任何更改。请选择较早的时间后重新签署。</translation>
    </message>
    <message>
        <source>The quote has expired. Nothing was changed. Ask the seller for a new one.</source>
        <translation>报价单已过期。未作任何更改。请向卖方索取新的报价单。</translation>
    </message>
    <message>
        <source>Too many actions were signed on this device out of turn. Nothing was changed. Wait until the earlier ones are settled and sign again.</source>
        <translation>本设备签署的操作次序间隔过大。未作任何更改。请等待先前操作完成后重新签署。</translation>
    </message>
    <message>
        <source>The network found an error of its own and stopped this action; the members were alerted. Nothing was changed. Do not repeat it; ask support first.</source>
        <translation>网络发现自身错误并中止了此操作，已通知各成员。未作任何更改。请勿重复操作，先联系技术支持。</translation>
    </message>
    <message>
        <source>Two certified blocks exclude each other</source>
        <translation>两个已确认的区块相互矛盾</translation>
    </message>
    <message>
        <source>A proven history was rewritten</source>
        <translation>已证明的历史记录被改写</translation>
    </message>
    <message>
        <source>EXW Ex Works</source>
        <translation>EXW 工厂交货</translation>
    </message>
    <message>
        <source>FCA Free Carrier</source>
        <translation>FCA 货交承运人</translation>
    </message>
    <message>
        <source>FAS Free Alongside Ship</source>
        <translation>FAS 船边交货</translation>
    </message>
    <message>
        <source>FOB Free On Board</source>
        <translation>FOB 船上交货</translation>
    </message>
    <message>
        <source>CFR Cost and Freight</source>
        <translation>CFR 成本加运费</translation>
    </message>
    <message>
        <source>CIF Cost, Insurance and Freight</source>
        <translation>CIF 成本、保险费加运费</translation>
    </message>
    <message>
        <source>CPT Carriage Paid To</source>
        <translation>CPT 运费付至</translation>
    </message>
    <message>
        <source>CIP Carriage and Insurance Paid To</source>
        <translation>CIP 运费、保险费付至</translation>
    </message>
    <message>
        <source>DAP Delivered At Place</source>
        <translation>DAP 目的地交货</translation>
    </message>
    <message>
        <source>DPU Delivered At Place Unloaded</source>
        <translation>DPU 目的地卸货后交货</translation>
    </message>
    <message>
        <source>DDP Delivered Duty Paid</source>
        <translation>DDP 完税后交货</translation>
    </message>
    <message>
        <source>Fill this in; the quote cannot go without it.</source>
        <translation>请填写；缺少此项无法发出报价单。</translation>
    </message>
    <message>
        <source>Shorten this text.</source>
        <translation>请缩短文本。</translation>
    </message>
    <message>
        <source>Remove the invisible or control characters.</source>
        <translation>请删除不可见字符或控制字符。</translation>
    </message>
    <message>
        <source>There are too many items here; remove some.</source>
        <translation>项目过多，请删减。</translation>
    </message>
    <message>
        <source>The version number has to count on from the one before.</source>
        <translation>版本号须在前一版基础上递增。</translation>
    </message>
    <message>
        <source>Seller and buyer have to be different.</source>
        <translation>卖方与买方不能相同。</translation>
    </message>
    <message>
        <source>An HS code has 6 to 12 digits.</source>
        <translation>HS编码为6至12位数字。</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>请从列表中选择国家或地区。</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>请从列表中选择单位。</translation>
    </message>
    <message>
        <source>The quantity has to be above zero.</source>
        <translation>数量须大于零。</translation>
    </message>
    <message>
        <source>The unit price cannot be negative.</source>
        <translation>单价不能为负。</translation>
    </message>
    <message>
        <source>The amount is larger than the ledger can carry.</source>
        <translation>金额超出账本可记录的范围。</translation>
    </message>
    <message>
        <source>The amount is not quantity times unit price.</source>
        <translation>金额不等于数量乘以单价。</translation>
    </message>
    <message>
        <source>The total is not the sum of the lines.</source>
        <translation>合计不等于各明细行之和。</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>请从列表中选择币种。</translation>
    </message>
    <message>
        <source>Only the 2020 edition of Incoterms is supported.</source>
        <translation>仅支持2020年版Incoterms。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束日早于开始日。</translation>
    </message>
    <message>
        <source>This delivery term takes a shipment period or a delivery date, not both.</source>
        <translation>该贸易术语只适用装运期或交货日期之一。</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>金额须大于零。</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to the total.</source>
        <translation>各期付款之和与合计不符。</translation>
    </message>
    <message>
        <source>The number of days is outside what is allowed.</source>
        <translation>天数超出允许范围。</translation>
    </message>
    <message>
        <source>The fixed rate is not valid or names another pair.</source>
        <translation>锁定汇率无效或货币对不符。</translation>
    </message>
    <message>
        <source>The validity has to end in the future.</source>
        <translation>有效期须晚于现在。</translation>
    </message>
    <message>
        <source>IMO ship number</source>
        <translation>IMO船舶编号</translation>
    </message>
    <message>
        <source>IMO company number</source>
        <translation>IMO公司编号</translation>
    </message>
    <message>
        <source>Fill in the number.</source>
        <translation>请填写号码。</translation>
    </message>
    <message>
        <source>It holds a character that never occurs in such a number.</source>
        <translation>含有此类号码不会出现的字符。</translation>
    </message>
    <message>
        <source>It has the wrong number of characters.</source>
        <translation>位数不正确。</translation>
    </message>
    <message>
        <source>A letter stands where a digit belongs, or the reverse.</source>
        <translation>字母与数字的位置不正确。</translation>
    </message>
    <message>
        <source>The country in it does not exist or has no such number.</source>
        <translation>其中的国家或地区代码不存在，或该国家或地区没有此类号码。</translation>
    </message>
    <message>
        <source>The region code in it does not exist.</source>
        <translation>其中的地区代码不存在。</translation>
    </message>
    <message>
        <source>The date in it does not exist.</source>
        <translation>其中的日期不存在。</translation>
    </message>
    <message>
        <source>The check digit does not match; compare it with the original.</source>
        <translation>校验位不符，请与原件核对。</translation>
    </message>
    <message>
        <source>This number must not be kept; remove it and ask for a copy with it blacked out.</source>
        <translation>该号码不得保存；请删除，并索取遮盖后的副本。</translation>
    </message>
    <message>
        <source>The organization code inside it does not check; compare it with the licence.</source>
        <translation>其中的组织机构代码校验不符，请与营业执照核对。</translation>
    </message>
    <message>
        <source>It looks like a person&apos;s social security number; ask for the firm&apos;s number.</source>
        <translation>疑似个人社会保障号，请索取企业号码。</translation>
    </message>
    <message>
        <source>Its prefix has not been assigned; compare it with the tax form.</source>
        <translation>前缀尚未分配，请与税务文件核对。</translation>
    </message>
    <message>
        <source>It belongs to a test system, not to a bank in service.</source>
        <translation>属于测试系统，并非正式运行的银行。</translation>
    </message>
    <message>
        <source>It has the old form without a check digit; ask for the current number.</source>
        <translation>为旧式号码，没有校验位，请索取现行号码。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>Enter digits, with a point before the decimals.</source>
        <translation>请输入数字，小数用小数点。</translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>This currency has fewer decimal places.</source>
        <translation>该货币的小数位数较少。</translation>
    </message>
    <message>
        <source>Trade clerk</source>
        <translation>贸易专员</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>合规官</translation>
    </message>
    <message>
        <source>Finance staff</source>
        <translation>财务人员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>The member&apos;s own peer</source>
        <translation>成员的对等节点</translation>
    </message>
    <message>
        <source>Attests KYC</source>
        <translation>出具KYC鉴证</translation>
    </message>
    <message>
        <source>Submits rates</source>
        <translation>提交汇率</translation>
    </message>
    <message>
        <source>Clearing house</source>
        <translation>清算所</translation>
    </message>
    <message>
        <source>Issuer of currency</source>
        <translation>货币发行方</translation>
    </message>
    <message>
        <source>People, keys and rules</source>
        <translation>人员、密钥与规则</translation>
    </message>
    <message>
        <source>Quotes and contracts</source>
        <translation>报价单与合同</translation>
    </message>
    <message>
        <source>Free payments</source>
        <translation>一般付款</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>保证金事务</translation>
    </message>
    <message>
        <source>Settlement of obligations</source>
        <translation>付款义务的结算</translation>
    </message>
    <message>
        <source>Conversion as liquidity provider</source>
        <translation>作为流动性提供方兑换</translation>
    </message>
    <message>
        <source>Shipment, receipt and inspection of goods</source>
        <translation>货物的装运、收货与验收</translation>
    </message>
    <message>
        <source>Submission of rates</source>
        <translation>汇率提交</translation>
    </message>
    <message>
        <source>Issue and redemption of currency</source>
        <translation>货币发行与赎回</translation>
    </message>
    <message>
        <source>Members and ballots</source>
        <translation>成员与表决</translation>
    </message>
    <message>
        <source>Central bank digital currency (CBDC)</source>
        <translation>中央银行数字货币(CBDC)</translation>
    </message>
    <message>
        <source>Token of a bank deposit</source>
        <translation>银行存款代币</translation>
    </message>
    <message>
        <source>Token issued by a firm</source>
        <translation>企业发行的代币</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Currency pair</source>
        <translation>货币对</translation>
    </message>
    <message>
        <source>Members of the consortium</source>
        <translation>联盟成员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Countered</source>
        <translation>已还盘</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined by buyer</source>
        <translation>买方谢绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Expired before approval</source>
        <translation>复核前已过期</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Money reserved</source>
        <translation>资金已预留</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Security deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预留中</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已划付</translation>
    </message>
    <message>
        <source>Released to its owner</source>
        <translation>已退回所有人</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停资格</translation>
    </message>
    <message>
        <source>Admitted, not yet active</source>
        <translation>已批准加入，尚未生效</translation>
    </message>
    <message>
        <source>Active member</source>
        <translation>生效成员</translation>
    </message>
    <message>
        <source>Suspended member</source>
        <translation>已暂停资格</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>已除名</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Attestation given</source>
        <translation>已出具鉴证</translation>
    </message>
    <message>
        <source>Not attested</source>
        <translation>未予鉴证</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已装运</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Accepted after inspection</source>
        <translation>验收合格</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未载入</translation>
    </message>
    <message>
        <source>Proven to exist</source>
        <translation>已证明存在</translation>
    </message>
    <message>
        <source>Proven not to exist</source>
        <translation>已证明不存在</translation>
    </message>
    <message>
        <source>Not entitled to see this</source>
        <translation>无权查看</translation>
    </message>
    <message>
        <source>Legal entity identifier (LEI)</source>
        <translation>全球法人识别编码(LEI)</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Corporate number (Japan)</source>
        <translation>法人番号（日本）</translation>
    </message>
    <message>
        <source>International bank account number (IBAN)</source>
        <translation>国际银行账号(IBAN)</translation>
    </message>
    <message>
        <source>Bank identifier (BIC)</source>
        <translation>银行识别代码(BIC)</translation>
    </message>
    <message>
        <source>Resident identity number (China)</source>
        <translation>居民身份证号码</translation>
    </message>
    <message>
        <source>Individual number (My Number, Japan)</source>
        <translation>个人编号（日本My Number）</translation>
    </message>
    <message>
        <source>Employer identification number (EIN)</source>
        <translation>雇主识别号(EIN)</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>集装箱号</translation>
    </message>
    <message>
        <source>Securities number (ISIN)</source>
        <translation>国际证券识别码(ISIN)</translation>
    </message>
    <message>
        <source>Format valid</source>
        <translation>格式有效</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>无需查看</translation>
    </message>
    <message>
        <source>Correct amount</source>
        <translation>金额正确</translation>
    </message>
    <message>
        <source>An approver declined</source>
        <translation>被复核人驳回</translation>
    </message>
    <message>
        <source>Carried out after approval</source>
        <translation>已通过并执行</translation>
    </message>
    <message>
        <source>Payment funded in advance</source>
        <translation>已为付款预留资金</translation>
    </message>
    <message>
        <source>1 day %1</source>
        <extracomment>&quot;1 day after receipt of the goods&quot;</extracomment>
        <translation>%1 1 天</translation>
    </message>
    <message>
        <source>%1 days %2</source>
        <extracomment>&quot;30 days after receipt of the goods&quot;</extracomment>
        <translation>%2 %1 天</translation>
    </message>
    <message>
        <source>%1: done and proven on the ledger.</source>
        <extracomment>%1 is the action&apos;s name, such as &quot;Post deposit&quot;.</extracomment>
        <translation>%1：已完成，并经账本证明。</translation>
    </message>
    <message>
        <source>%1: signed. It waits for the next signature.</source>
        <translation>%1：已签署，正在等待下一签署。</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <extracomment>%2 is a whole sentence that says why.</extracomment>
        <translation>%1：被拒绝。%2</translation>
    </message>
    <message>
        <source>%1: signed and on its way. The page Network will say what becomes of it; do not sign it again.</source>
        <translation>%1：已签署，正在发送。结果将显示在“网络”页面，请勿重复签署。</translation>
    </message>
    <message>
        <source>%1: expired before it reached the ledger. Nothing happened; sign again if it is still wanted.</source>
        <translation>%1：到达账本前已过期，未生效。如仍需办理，请重新签署。</translation>
    </message>
    <message>
        <source>%1: another transaction of this device came first. Look at the history before signing again.</source>
        <translation>%1：本设备的另一账本记录已先行入账。请先查看历史，再重新签署。</translation>
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
        <translation>经表决批准成员加入</translation>
    </message>
    <message>
        <source>Member has become active</source>
        <translation>成员已生效</translation>
    </message>
    <message>
        <source>Member suspended by ballot</source>
        <translation>经表决暂停成员资格</translation>
    </message>
    <message>
        <source>Member expelled by ballot</source>
        <translation>经表决将成员除名</translation>
    </message>
    <message>
        <source>Keys of a member replaced</source>
        <translation>成员密钥已更换</translation>
    </message>
    <message>
        <source>Parameter changed by ballot</source>
        <translation>经表决修改参数</translation>
    </message>
    <message>
        <source>New rules adopted by ballot</source>
        <translation>经表决采用新规则</translation>
    </message>
    <message>
        <source>Ledger halted by ballot</source>
        <translation>经表决暂停账本</translation>
    </message>
    <message>
        <source>Ledger resumed by ballot</source>
        <translation>经表决恢复账本</translation>
    </message>
    <message>
        <source>Admit a member</source>
        <translation>批准成员加入</translation>
    </message>
    <message>
        <source>Become an active member</source>
        <translation>成为生效成员</translation>
    </message>
    <message>
        <source>Suspend a member</source>
        <translation>暂停成员资格</translation>
    </message>
    <message>
        <source>Expel a member</source>
        <translation>将成员除名</translation>
    </message>
    <message>
        <source>Replace a member&apos;s keys</source>
        <translation>更换成员密钥</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>修改参数</translation>
    </message>
    <message>
        <source>Adopt new rules</source>
        <translation>采用新规则</translation>
    </message>
    <message>
        <source>Halt the ledger</source>
        <translation>暂停账本</translation>
    </message>
    <message>
        <source>Resume the ledger</source>
        <translation>恢复账本</translation>
    </message>
    <message>
        <source>The block it refers to is not certified by the present members. Nothing was changed. The peer repeats it with a newer block by itself.</source>
        <translation>所引用的区块未经现任成员确认。未作任何更改。对等节点会自动以较新的区块重新提交。</translation>
    </message>
    <message>
        <source>No ballot may set a parameter to this value. Nothing was changed. Choose a value within the range that is shown.</source>
        <translation>任何表决都不得将参数设为此值。未作任何更改。请在所示范围内选择数值。</translation>
    </message>
    <message>
        <source>Too few members may vote on this, as those concerned have no vote. Nothing was changed. It can be voted on when more members are active.</source>
        <translation>利害相关方须回避，有权表决的成员过少。未作任何更改。待更多成员生效后方可表决。</translation>
    </message>
    <message>
        <source>The members have halted the ledger. Nothing was changed. Only ballots and evidence are accepted until they resume it.</source>
        <translation>成员已暂停账本。未作任何更改。恢复之前仅受理表决和证据。</translation>
    </message>
    <message>
        <source>The consortium has no such member. Nothing was changed. Choose one from the list of members.</source>
        <translation>联盟中没有此成员。未作任何更改。请从成员列表中选择。</translation>
    </message>
    <message>
        <source>The block it refers to is too old. Nothing was changed. The peer repeats it once it has caught up.</source>
        <translation>所引用的区块过旧。未作任何更改。对等节点追上进度后会重新提交。</translation>
    </message>
    <message>
        <source>A member signed two blocks of one height</source>
        <translation>有成员签署了同一高度的两个区块</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>已指定代理人</translation>
    </message>
    <message>
        <source>Deputy&apos;s time ended</source>
        <translation>代理期已结束</translation>
    </message>
    <message>
        <source>A deputy signed</source>
        <translation>代理人已签署</translation>
    </message>
    <message>
        <source>Name a deputy or end the time of one</source>
        <translation>指定代理人或结束代理</translation>
    </message>
    <message>
        <source>Together with what was signed today, the amount is over the limit that your organization&apos;s rules set for a day. Nothing was changed. Lower the amount, wait until tomorrow (UTC), or ask an administrator to review the limit.</source>
        <translation>连同今天已签署的部分，金额超过本机构规则规定的每日限额。未作任何更改。请减少金额、等到明天（UTC），或请管理员重新核定限额。</translation>
    </message>
    <message>
        <source>Your organization has sent more than one block takes from it. Nothing was changed. It is sent again by itself until it goes through or its time is over.</source>
        <translation>本机构发送的内容超过一个区块可接收的量。未作任何更改。系统会自动重发，直到通过或有效期结束。</translation>
    </message>
    <message>
        <source>Freeze ordered by ballot</source>
        <translation>经表决冻结</translation>
    </message>
    <message>
        <source>Freeze lifted by ballot</source>
        <translation>经表决解除冻结</translation>
    </message>
    <message>
        <source>Clawback by the issuer</source>
        <translation>发行方追回</translation>
    </message>
    <message>
        <source>Order of a court</source>
        <translation>法院命令</translation>
    </message>
    <message>
        <source>Order of an authority</source>
        <translation>主管机关命令</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>制裁</translation>
    </message>
    <message>
        <source>Law against money laundering</source>
        <translation>反洗钱法律</translation>
    </message>
    <message>
        <source>Insolvency proceedings</source>
        <translation>破产程序</translation>
    </message>
    <message>
        <source>Fraud or theft</source>
        <translation>欺诈或盗窃</translation>
    </message>
    <message>
        <source>Payment made by mistake</source>
        <translation>误付款</translation>
    </message>
    <message>
        <source>Terms of the currency</source>
        <translation>币种条款</translation>
    </message>
    <message>
        <source>Nothing may be sent</source>
        <translation>不得转出</translation>
    </message>
    <message>
        <source>Nothing may be sent or arrive</source>
        <translation>不得转出或转入</translation>
    </message>
    <message>
        <source>Order a freeze</source>
        <translation>下达冻结令</translation>
    </message>
    <message>
        <source>Lift a freeze</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <source>Carry out a clawback</source>
        <translation>执行追回</translation>
    </message>
    <message>
        <source>Money that would have to move is frozen by an order of the members. Nothing was changed. It can go on when the freeze has ended or was lifted; the order says where to appeal.</source>
        <translation>所需划转的资金已被成员冻结令冻结。未作任何更改。冻结期满或解除后可继续；申诉受理方见冻结令。</translation>
    </message>
    <message>
        <source>By a freeze order no money may arrive on the receiver&apos;s account. Nothing was changed. It can go on when the freeze has ended.</source>
        <translation>根据冻结令，收款方账户不得转入资金。未作任何更改。冻结期满后可继续。</translation>
    </message>
    <message>
        <source>The rest of the money is reserved for others and cannot be taken. Nothing was changed. Lower the amount to the free balance.</source>
        <translation>其余资金已为他人预留，不可取用。未作任何更改。请将金额降至可用余额以内。</translation>
    </message>
    <message>
        <source>This currency was defined without the right to freeze it. Nothing was changed. The right can never be added later.</source>
        <translation>该币种定义时未设冻结权。未作任何更改。此后无法补设。</translation>
    </message>
    <message>
        <source>This currency was defined without the right of clawback. Nothing was changed. The right can never be added later.</source>
        <translation>该币种定义时未设追回权。未作任何更改。此后无法补设。</translation>
    </message>
    <message>
        <source>There is no such freeze order in force. Nothing was changed. Check the number; it may have ended or been lifted already.</source>
        <translation>没有此项现行冻结令。未作任何更改。请核对编号；可能已期满或已解除。</translation>
    </message>
    <message>
        <source>signed. It waits for more of your people.</source>
        <translation>已签署，尚待本机构其他人员投票。</translation>
    </message>
    <message>
        <source>your member&apos;s peer has signed. A quorum of members begins the epoch.</source>
        <translation>本成员的对等节点已签署。达到法定人数的成员签署后，该纪元开始。</translation>
    </message>
    <message>
        <source>refused. This peer takes votes of its own member&apos;s people only.</source>
        <translation>已拒绝。该对等节点只接收本成员人员的投票。</translation>
    </message>
    <message>
        <source>refused. This device is not yours on the ledger, or it is revoked.</source>
        <translation>已拒绝。账本上该设备不属于您，或已被吊销。</translation>
    </message>
    <message>
        <source>refused. Your organization&apos;s rules for ballots ask for other roles.</source>
        <translation>已拒绝。本机构的表决规则要求由其他角色签署。</translation>
    </message>
    <message>
        <source>refused. A block was certified a moment ago: nothing needs deciding.</source>
        <translation>已拒绝。刚有区块获确认，无需作出决定。</translation>
    </message>
    <message>
        <source>refused. Your member&apos;s peer stands at another block. Wait a moment, then vote again.</source>
        <translation>已拒绝。本成员的对等节点处于另一区块。请稍候再投票。</translation>
    </message>
    <message>
        <source>refused. This number has been used or cannot be. Take the next.</source>
        <translation>已拒绝。该编号已被使用或不可用，请使用下一个编号。</translation>
    </message>
    <message>
        <source>refused. The holder is no active member.</source>
        <translation>已拒绝。所选承担方不是生效成员。</translation>
    </message>
    <message>
        <source>refused. A newer vote of yours is known.</source>
        <translation>已拒绝。已收到您更新的投票。</translation>
    </message>
    <message>
        <source>refused. You voted a moment ago. Wait, then vote again.</source>
        <translation>已拒绝。您刚刚投过票，请稍候再投。</translation>
    </message>
    <message>
        <source>refused. Your member does not sign blocks now.</source>
        <translation>已拒绝。本成员目前不签署区块。</translation>
    </message>
    <message>
        <source>What is shown may be out of date: no new block was proven for some time, or too few members&apos; peers confirm the newest one. Nothing was lost. Wait for the connection before you decide on it.</source>
        <translation>所示内容可能已过时：已有一段时间未证明新的区块，或确认最新区块的成员对等节点过少。未丢失任何内容。请待连接恢复后再作决定。</translation>
    </message>
    <message>
        <source>This is signed already and on its way. Wait until its outcome is shown.</source>
        <translation>此项已签署，正在发送。请等待结果显示。</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Too few members&apos; peers confirm the newest block known here (%1, needed: %2), so something may be missing. It goes on by itself once more of them answer.</source>
        <extracomment>%1 and %2 are numbers of members.</extracomment>
        <translation>确认此处所知最新区块的成员对等节点过少（%1 个，需要 %2 个），可能有遗漏。有更多对等节点应答后将自动继续。</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>正在追赶</translation>
    </message>
    <message>
        <source>All is proven to block %1, and the newest block is %2: what happened in between is on its way.</source>
        <extracomment>%1 and %2 are numbers of blocks.</extracomment>
        <translation>已证明至区块 %1，而最新区块为 %2：其间发生的内容正在获取。</translation>
    </message>
    <message>
        <source>Without news</source>
        <translation>无最新消息</translation>
    </message>
    <message>
        <source>No new block has come for 45 seconds, so what happened since is not known here. It goes on by itself once enough members&apos; peers answer.</source>
        <translation>已有45秒没有新区块，此后发生的内容在此处不得而知。有足够成员的对等节点应答后将自动继续。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>A member&apos;s misconduct was proven, so nothing more is taken from this network and something may be missing. Call your consortium before you sign anything.</source>
        <translation>已证明有成员违规，因此不再接收该网络的任何内容，可能有遗漏。签署任何内容前，请先联系联盟运营方。</translation>
    </message>
    <message>
        <source>The desk has stopped</source>
        <translation>工作台已停止</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <extracomment>These stand in notes, beside what is shown.</extracomment>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>正在追赶</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>without news</source>
        <translation>无最新消息</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>the desk has stopped</source>
        <translation>工作台已停止</translation>
    </message>
    <message>
        <source>Catching up · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>正在追赶 · 区块 %1 · %2</translation>
    </message>
    <message>
        <source>Not confirmed yet · block %1 · %2</source>
        <extracomment>Proof badge, amber. %1 is a block number, %2 an age.</extracomment>
        <translation>尚未确认 · 区块 %1 · %2</translation>
    </message>
    <message>
        <source>Stopped: misconduct was proven</source>
        <extracomment>Proof badge, red.</extracomment>
        <translation>已停止：已证明有违规</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Check digit matches</source>
        <translation>校验位相符</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出CSV…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>It could not be written there: choose another place</source>
        <translation>无法写入该处，请另选位置</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV文件 (*.csv)</translation>
    </message>
    <message>
        <source>Due date fixed</source>
        <translation>付款义务到期日已确定</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>账本记录</translation>
    </message>
    <message>
        <source>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy, or open it again: it is compared with the ledger, and you can accept what it lacks.</source>
        <translation>保险库副本早于上次使用的版本。为避免重复签署，未开放签署。请恢复最新副本；或重新打开，系统会将其与账本比对，由您决定是否接受其缺少的内容。</translation>
    </message>
    <message>
        <source>%1: not signed. The same was signed before, and what became of it is not known yet. The page Network will say it.</source>
        <translation>%1：未签署。此前已签署相同内容，结果尚不明确。结果将显示在“网络”页面。</translation>
    </message>
    <message>
        <source>Sign a second time: %1</source>
        <extracomment>Title of a sheet; %1 is what is signed, such as &quot;Pay USD 10.00&quot;.</extracomment>
        <translation>再次签署：%1</translation>
    </message>
    <message>
        <source>The same was signed on this computer before, and what became of it is not known yet: it may still be carried out. If you sign a second time, both may be carried out.</source>
        <translation>此前已在这台计算机上签署相同内容，结果尚不明确：该内容仍有可能被执行。如再次签署，两次都可能被执行。</translation>
    </message>
    <message>
        <source>I want it a second time, even if both are carried out</source>
        <extracomment>Box on that sheet; nothing is signed unless it is ticked.</extracomment>
        <translation>即使两次都被执行，我仍要再次签署</translation>
    </message>
    <message>
        <source>Signed before</source>
        <extracomment>Label: what was signed and did not end yet.</extracomment>
        <translation>此前签署</translation>
    </message>
    <message>
        <source>Can be carried out until</source>
        <extracomment>Label: until when that can still be carried out.</extracomment>
        <translation>最迟执行时间</translation>
    </message>
    <message>
        <source>It takes more steps than one attempt may. Nothing was signed. Try again: it goes on where it stopped.</source>
        <translation>所需步骤超过单次尝试的上限。未作任何签署。请重试，将从中断处继续。</translation>
    </message>
    <message>
        <source>These words are no recovery phrase. Nothing was changed. Compare each with what was written down.</source>
        <translation>这些词不构成有效的助记词。未作任何更改。请逐词与抄写件核对。</translation>
    </message>
    <message>
        <source>This is not a consortium file. Nothing was changed. Take it from somebody you trust.</source>
        <translation>这不是联盟文件。未作任何更改。请从可信的人处取得。</translation>
    </message>
    <message>
        <source>The keys were proven for another organization, person or consortium. Nothing was changed. Have the proof made again for this one.</source>
        <translation>该密钥证明是为另一机构、人员或联盟出具的。未作任何更改。请为本方重新出具证明。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ApplicationPage</name>
    <message>
        <source>Sign and submit…</source>
        <translation>签署并提交…</translation>
    </message>
    <message>
        <source>Sign and submit the application</source>
        <translation>签署并提交申请</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ApplicationSide</name>
    <message>
        <source>Standing</source>
        <translation>KYC状态</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>提交前检查</translation>
    </message>
    <message>
        <source>Attesting member</source>
        <translation>鉴证成员</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>请选择成员</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This firm has sent no application yet.</source>
        <translation>本机构尚未提交申请。</translation>
    </message>
    <message>
        <source>Not proven yet whether there are applications.</source>
        <translation>有无申请尚未证实。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BalanceCard</name>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>&quot;Free&quot; and &quot;Held&quot; are kinds of money in an account: to be spent, and set aside.</extracomment>
        <translation>币种</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>No money here</source>
        <translation>暂无资金</translation>
    </message>
    <message>
        <source>An issuer or a partner pays it to your organization; it appears here once proven.</source>
        <translation>发行方或往来单位向本机构付款并经证明后，在此显示。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Balances appear once peers have proven them.</source>
        <translation>余额经对等节点证明后显示。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BallotCard</name>
    <message>
        <source>Approve and sign</source>
        <translation>同意并签署</translation>
    </message>
    <message>
        <source>End this ballot</source>
        <translation>终止表决</translation>
    </message>
    <message>
        <source>Only yeses are counted; a member&apos;s yes counts once its own rules are met. Who is against does not sign.</source>
        <translation>只计同意票；成员满足自身规则后其同意票方计入。反对者不签署即可。</translation>
    </message>
    <message>
        <source>You have signed already; your yes counts.</source>
        <translation>您已签署，同意票已计入。</translation>
    </message>
    <message>
        <source>Your organization has no vote on this ballot.</source>
        <translation>本机构对此事项没有表决权。</translation>
    </message>
    <message>
        <source>Only who proposed it, or a member without whom it cannot pass, can end it. To be against, do not sign.</source>
        <translation>只有提出者，或缺其同意即无法通过的成员可以终止。如反对，不签署即可。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::BallotList</name>
    <message>
        <source>Open ballots</source>
        <translation>进行中的表决</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>同意票</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Open ballots are shown once peers have proven your history.</source>
        <translation>本机构历史经对等节点证明后显示进行中的表决。</translation>
    </message>
    <message>
        <source>No ballot is open</source>
        <translation>没有进行中的表决</translation>
    </message>
    <message>
        <source>A ballot that you or another member proposes appears here until enough have said yes or it lapses.</source>
        <translation>您或其他成员提出的表决在此显示，直至同意票足够或到期失效。</translation>
    </message>
    <message>
        <source>Ballots are put to the members of the consortium. What they have decided stands among the decisions.</source>
        <translation>表决由联盟成员进行。已作出的决定见“已决定事项”。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CalendarPage</name>
    <message>
        <source>What runs out</source>
        <translation>到期日历</translation>
    </message>
    <message>
        <source>by block time; Enter goes where it is looked after</source>
        <translation>以区块时间为准；按 Enter 前往处理</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>临近程度</translation>
    </message>
    <message>
        <source>What, and what happens then</source>
        <translation>事项及到期后果</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>相关方</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>What runs out is shown once peers have proven your history.</source>
        <translation>本机构历史经对等节点证明后显示到期事项。</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>Attestations, deputies, ballots, quotes and what waits for signatures appear here with their last day.</source>
        <translation>KYC鉴证、代理、表决、报价单和待签署事项及其截止日在此显示。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CompanyForm</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>as it stands in the register</source>
        <translation>以登记为准</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>what is traded, how much, and who answers for it</source>
        <translation>经营品种、规模与负责人</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ConsortiumScreen</name>
    <message>
        <source>Consortium</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>到期日历</translation>
    </message>
    <message>
        <source>Part of the consortium</source>
        <translation>联盟视图</translation>
    </message>
    <message>
        <source>Propose a ballot</source>
        <translation>提请表决</translation>
    </message>
    <message>
        <source>No ballot is selected</source>
        <translation>未选择表决事项</translation>
    </message>
    <message>
        <source>Select an open ballot to see what it asks, who has decided and when it ends.</source>
        <translation>选择一项进行中的表决，查看其内容、已表决的成员和截止时间。</translation>
    </message>
    <message>
        <source>Vote yes: %1</source>
        <extracomment>%1 is what a ballot asks, such as &quot;Suspend Aoba Trading&quot;.</extracomment>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>Your signature counts as a yes of your organization and cannot be taken back. %1</source>
        <extracomment>%1 says what comes of the ballot, in whole sentences.</extracomment>
        <translation>您的签名计为本机构的同意票，不可撤回。%1</translation>
    </message>
    <message>
        <source>End the ballot: %1</source>
        <translation>终止表决：%1</translation>
    </message>
    <message>
        <source>The ballot ends for good and nothing is changed.</source>
        <translation>该表决永久终止，不作任何更改。</translation>
    </message>
    <message>
        <source>Why is it ended?</source>
        <translation>终止的理由</translation>
    </message>
    <message>
        <source>Propose: %1</source>
        <translation>提请表决：%1</translation>
    </message>
    <message>
        <source>It is put to all members and counts as your yes. %1</source>
        <translation>提交全体成员表决，并计为本机构的同意。%1</translation>
    </message>
    <message>
        <source>Votes for so far</source>
        <translation>目前同意票</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Parameters, currencies</source>
        <translation>参数与币种</translation>
    </message>
    <message>
        <source>Once enough of your people have voted for the very same, your member&apos;s peer leaves the present epoch for good and says so to the others. It cannot be taken back.</source>
        <translation>本机构足够人员投出完全相同的票后，本成员的对等节点将永久退出当前纪元并告知其他成员。此操作不可撤回。</translation>
    </message>
    <message>
        <source>Block order</source>
        <translation>区块排序</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ConvertWay</name>
    <message>
        <source>Liquidity provider</source>
        <translation>流动性提供方</translation>
    </message>
    <message>
        <source>Choose who converts</source>
        <translation>请选择流动性提供方</translation>
    </message>
    <message>
        <source>We give</source>
        <translation>支付币种</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>such as the bank&apos;s offer and its number</source>
        <translation>如银行报价及其编号</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::CurrencyForm</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>such as USD-BANK</source>
        <translation>例如 USD-BANK</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>请选择种类</translation>
    </message>
    <message>
        <source>Most that may be issued</source>
        <translation>发行上限</translation>
    </message>
    <message>
        <source>empty: without a cap</source>
        <translation>留空表示无上限</translation>
    </message>
    <message>
        <source>The members may freeze it by ballot</source>
        <translation>成员可经表决冻结</translation>
    </message>
    <message>
        <source>The issuer may claw it back</source>
        <translation>发行方可追回</translation>
    </message>
    <message>
        <source>Both rights are fixed here for ever, given or not, so that nobody who holds the currency is surprised later. Code, places and cap never change either.</source>
        <translation>两项权利无论授予与否，均在此永久固定，以免持有人日后遭遇意外。代码、小数位数和上限同样不可更改。</translation>
    </message>
    <message>
        <source>Your organization is the issuer. It takes your organization&apos;s yes by its own rules on issuing, and the members&apos; quorum.</source>
        <translation>本机构为发行方。须按本机构的发行审批规则获得同意，并达到成员法定人数。</translation>
    </message>
    <message>
        <source>Only a member with the task of issuing, or a firm whose KYC attestation is valid, can have a currency defined.</source>
        <translation>只有承担发行职责的成员，或KYC鉴证有效的企业，才能提请定义币种。</translation>
    </message>
    <message>
        <source>There is a currency with this code already.</source>
        <translation>已有使用该代码的币种。</translation>
    </message>
    <message>
        <source>Give the name by which people know it.</source>
        <translation>请填写通用名称。</translation>
    </message>
    <message>
        <source>Choose the kind.</source>
        <translation>请选择种类。</translation>
    </message>
    <message>
        <source>Leave it empty for no cap.</source>
        <translation>无上限请留空。</translation>
    </message>
    <message>
        <source>3 to 12 of A–Z, 0–9, hyphen.</source>
        <translation>3至12位：A–Z、0–9、连字符。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DayTable</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>%1 per euro</source>
        <extracomment>%1 is a currency: JPY per euro</extracomment>
        <translation>每欧元 %1</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Published days</source>
        <translation>公布日</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DecisionPanel</name>
    <message>
        <source>Before approval</source>
        <translation>通过前检查</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审核决定</translation>
    </message>
    <message>
        <source>Level of the review</source>
        <translation>审核级别</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>1级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>2级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>3级</translation>
    </message>
    <message>
        <source>Valid until the end of</source>
        <translation>有效期至（当日终了）</translation>
    </message>
    <message>
        <source>Valid in</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Tell the applicant the reason</source>
        <translation>向申请方说明理由</translation>
    </message>
    <message>
        <source>If you refuse: the applicant sees &quot;not attested&quot; and the reason that you write.</source>
        <translation>如不予鉴证：申请方可看到“未予鉴证”及所填理由。</translation>
    </message>
    <message>
        <source>If you refuse: the applicant sees &quot;not attested&quot; and nothing else. The reason stays sealed for this firm.</source>
        <translation>如不予鉴证：申请方只看到“未予鉴证”。理由加密，仅本机构可阅读。</translation>
    </message>
    <message>
        <source>Names in both scripts</source>
        <translation>两种文字的名称齐全</translation>
    </message>
    <message>
        <source>Identifiers hold</source>
        <translation>识别号码有效</translation>
    </message>
    <message>
        <source>Owners settled</source>
        <translation>受益所有人已认定</translation>
    </message>
    <message>
        <source>Licence or register extract is there</source>
        <translation>已有营业执照或登记簿摘录</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>An identifier does not hold</source>
        <translation>识别号码无效</translation>
    </message>
    <message>
        <source>Owners are not settled</source>
        <translation>受益所有人未认定</translation>
    </message>
    <message>
        <source>No licence or register extract</source>
        <translation>缺少营业执照或登记簿摘录</translation>
    </message>
    <message>
        <source>This dossier has another form: check it by hand.</source>
        <translation>该客户档案为其他格式，请人工核对。</translation>
    </message>
    <message>
        <source>A second person approves after you</source>
        <translation>之后由第二人复核</translation>
    </message>
    <message>
        <source>A decision waits for the second person</source>
        <translation>已有决定等待第二人复核</translation>
    </message>
    <message>
        <source>Simplified check, where the risk is low.</source>
        <translation>简化尽职调查，适用于低风险。</translation>
    </message>
    <message>
        <source>Standard check.</source>
        <translation>标准尽职调查。</translation>
    </message>
    <message>
        <source>Enhanced due diligence (EDD), where the risk is high.</source>
        <translation>强化尽职调查(EDD)，适用于高风险。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositDetail</name>
    <message>
        <source>Decline</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositRow</name>
    <message>
        <source>Percentage or amount: %1</source>
        <translation>百分比或金额：%1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DepositsScreen</name>
    <message>
        <source>Security deposits</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Held on the ledger until the contract is performed; never part of the price</source>
        <translation>在账本上预留至合同履行完毕，不属于价款</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>待缴纳</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已缴存</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ 移动 · Enter 打开订单 · Ctrl+Enter 核对并签署</translation>
    </message>
    <message>
        <source>Which deposits</source>
        <translation>筛选保证金</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Deposit of</source>
        <translation>缴纳方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Acts next</source>
        <translation>待办方</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>No peer has proven the list of deposits. It appears as soon as one does; nothing is lost.</source>
        <translation>尚无对等节点证明保证金列表。一经证明即显示，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>No deposit is in this state</source>
        <translation>没有处于此状态的保证金</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>选择“全部”可查看其他保证金。</translation>
    </message>
    <message>
        <source>No deposits</source>
        <translation>没有保证金</translation>
    </message>
    <message>
        <source>No order asks for a security deposit. It is agreed in the quote. Proven: nothing is missing here.</source>
        <translation>没有订单要求缴纳保证金。保证金在报价单中约定。已证明：此处无遗漏。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DeputyForm</name>
    <message>
        <source>Until the end of</source>
        <translation>有效至（含当日）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>End the deputy&apos;s time</source>
        <translation>终止代理</translation>
    </message>
    <message>
        <source>Choose who stands in.</source>
        <translation>请选择代理人。</translation>
    </message>
    <message>
        <source>Stands in as deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>First day of a deputy&apos;s time.</extracomment>
        <translation>开始日</translation>
    </message>
    <message>
        <source>In these roles</source>
        <translation>代理的角色</translation>
    </message>
    <message>
        <source>A deputy needs at least one role.</source>
        <translation>代理人至少需要一个角色。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DeviceList</name>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>No device is enrolled yet, so this person can sign nothing.</source>
        <translation>尚未登记设备，此人无法签署。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DocumentsEditor</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>encrypted in the vault, sealed for the attesting member</source>
        <translation>在保险库中加密，并对鉴证成员加密</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Or drop them here: PDF, PNG or JPEG, up to %1 each. Never the side of a card with a My Number.</source>
        <translation>也可拖放到此处：PDF、PNG或JPEG，每份不超过 %1。切勿添加载有日本个人编号的证件面。</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>文件 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG are taken; this file is something else inside.</source>
        <translation>仅接受PDF、PNG和JPEG；此文件的实际内容并非这些格式。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件超过 %1。</translation>
    </message>
    <message>
        <source>What %1 shows</source>
        <translation>%1 的文件类型</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::DossierView</name>
    <message>
        <source>Owners</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>sealed by the applicant; this program never opens them</source>
        <translation>由申请方加密；本程序不会打开其内容</translation>
    </message>
    <message>
        <source>The dossier names no documents.</source>
        <translation>客户档案未列文件。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saved as %1; its bytes are those of the dossier.</source>
        <translation>已另存为 %1，与客户档案中的文件逐字节一致。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>另存 %1</translation>
    </message>
    <message>
        <source>Only its hash is in the dossier; ask the applicant for it.</source>
        <translation>客户档案中只有其哈希值，请向申请方索取。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EditorSide</name>
    <message>
        <source>Signatures</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>金额汇总</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EpochCard</name>
    <message>
        <source>Another epoch</source>
        <translation>新纪元</translation>
    </message>
    <message>
        <source>decided beside the ledger</source>
        <translation>在账本之外决定</translation>
    </message>
    <message>
        <source>Nothing needs deciding</source>
        <translation>无需作出决定</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Who may decide this is shown once peers have proven the members.</source>
        <translation>待对等节点证明成员名单后，显示谁可以决定。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Number of the epoch</source>
        <translation>纪元编号</translation>
    </message>
    <message>
        <source>Kept beyond the certified blocks</source>
        <translation>已确认区块之后的保留</translation>
    </message>
    <message>
        <source>Block to keep</source>
        <translation>保留的区块</translation>
    </message>
    <message>
        <source>What the operator can do instead</source>
        <translation>运维人员可采取的替代方式</translation>
    </message>
    <message>
        <source>On the machine of your member&apos;s peer, with the path of its own configuration. It has the same effect as the vote of enough of your people.</source>
        <translation>在本成员对等节点所在的计算机上执行，并填入其配置文件路径。效力等同于本机构足够人员的投票。</translation>
    </message>
    <message>
        <source>Command for the operator</source>
        <translation>供运维人员使用的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Vote and sign</source>
        <translation>投票并签署</translation>
    </message>
    <message>
        <source>Blocks go on. Only when they stand still and cannot go on by themselves do the members&apos; people begin a new epoch here. To move the block order while it works, the operators use the command seabridge-peer epoch.</source>
        <translation>区块持续产生。仅当区块停滞且无法自行恢复时，才由各成员的人员在此开始新纪元。如需在正常运行时移交区块排序，由运维人员使用命令 seabridge-peer epoch。</translation>
    </message>
    <message>
        <source>If the blocks cannot go on by themselves, a quorum of members begins a new epoch: each leaves the present block order for good and says what it has voted for. Agree with the other members on the number and the holder first.</source>
        <translation>如区块无法自行恢复，由达到法定人数的成员开始新纪元：各成员永久退出当前区块排序，并声明自己投过的票。请先与其他成员商定编号和承担方。</translation>
    </message>
    <message>
        <source>Block order held from now on by</source>
        <translation>今后的区块排序承担方</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::EpochPage</name>
    <message>
        <source>Statements of the members</source>
        <translation>成员声明</translation>
    </message>
    <message>
        <source>verified here by their signatures</source>
        <translation>签名已在本机核验</translation>
    </message>
    <message>
        <source>What it signed</source>
        <translation>签署情况</translation>
    </message>
    <message>
        <source>For</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>The members are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>成员经对等节点证明后显示。在此期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Block production</source>
        <translation>区块产生情况</translation>
    </message>
    <message>
        <source>Member and its peer</source>
        <translation>成员及其对等节点</translation>
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
        <translation>无：没有任何规则可由一人单独满足，或因一人缺席而受阻。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FreezeForm</name>
    <message>
        <source>Whose money</source>
        <translation>资金所有方</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>请选择机构</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Every one that may be frozen</source>
        <translation>全部可冻结币种</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>请选择依据</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>作出决定时</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>截止日（含当日）</translation>
    </message>
    <message>
        <source>Where the one frozen can appeal</source>
        <translation>被冻结方的申诉受理方</translation>
    </message>
    <message>
        <source>Only money of currencies defined with the right to freeze stays where it is. The one frozen has no vote, hears of it once it is decided, and then reads the legal basis, the reference and where to appeal. A freeze lasts a year at most; longer takes a new ballot.</source>
        <translation>仅冻结定义时设有冻结权的币种的资金。被冻结方没有表决权，作出决定后方获通知，并可查阅法律依据、文书编号和申诉受理方。冻结最长一年；延长须重新表决。</translation>
    </message>
    <message>
        <source>Choose whose money it is.</source>
        <translation>请选择资金所有方。</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>请选择法律依据。</translation>
    </message>
    <message>
        <source>Name the document.</source>
        <translation>请填写文书编号。</translation>
    </message>
    <message>
        <source>Say where the one frozen is heard.</source>
        <translation>请填写申诉受理方。</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>截止日须在开始日之后。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文书编号</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::FreezesPage</name>
    <message>
        <source>Freeze orders</source>
        <translation>冻结令</translation>
    </message>
    <message>
        <source>as far as they are proven to this desk</source>
        <translation>以本机构可证实者为限</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>资金所有方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Propose a freeze</source>
        <translation>提请冻结</translation>
    </message>
    <message>
        <source>Propose to lift it</source>
        <translation>提请解除冻结</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Freeze orders are shown once peers have proven your history.</source>
        <translation>本机构历史经对等节点证明后显示冻结令。</translation>
    </message>
    <message>
        <source>No freeze order is known here</source>
        <translation>此处没有已知的冻结令</translation>
    </message>
    <message>
        <source>Orders against organizations that are known here appear as soon as the members have decided them.</source>
        <translation>针对本机构所知机构的冻结令，成员作出决定后即显示于此。</translation>
    </message>
    <message>
        <source>If the members freeze money of yours, the order appears here as soon as it is decided, with the legal basis and where you can appeal.</source>
        <translation>如成员冻结本机构的资金，作出决定后冻结令即显示于此，并列明法律依据和申诉受理方。</translation>
    </message>
    <message>
        <source>It concerns your organization, which therefore has no vote on it. Appeal to the place named above.</source>
        <translation>该冻结令涉及本机构，本机构因此没有表决权。请向上述受理方申诉。</translation>
    </message>
    <message>
        <source>Only an active member can propose to lift it.</source>
        <translation>只有生效成员可提请解除冻结。</translation>
    </message>
    <message>
        <source>It has ended; nothing is frozen by it any more.</source>
        <translation>已终止，不再冻结任何资金。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::GoodsEventForm</name>
    <message>
        <source>When, in %1</source>
        <extracomment>%1 is a zone such as UTC+8</extracomment>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>集装箱号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>核对并签署</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <source>Every quote, payment and approval that concerns you will stand here with its proof.</source>
        <translation>与本机构有关的每项报价、付款和复核及其证明均在此列出。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>The history appears once peers have proven it.</source>
        <translation>历史经对等节点证明后显示。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::HomeScreen</name>
    <message>
        <source>Open first item</source>
        <translation>打开第一项</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>有风险的应收款</translation>
    </message>
    <message>
        <source>Next settlements</source>
        <translation>近期结算</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>已缴存的保证金</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>sorted by what happens first</source>
        <translation>按期限先后排序</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter opens · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ 移动 · Enter 打开 · Ctrl+Enter 核对并签署</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>What waits for you is shown once peers have proven your history. Nothing is lost meanwhile.</source>
        <translation>本机构历史经对等节点证明后显示待办事项。在此期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <translation>本设备未登记</translation>
    </message>
    <message>
        <source>An administrator of your organization enrols its key; then you can work here.</source>
        <translation>由本机构管理员登记设备密钥后，即可在此工作。</translation>
    </message>
    <message>
        <source>Show the device key</source>
        <translation>显示设备密钥</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>That is proven complete to block %1.</source>
        <extracomment>%1 is a block number.</extracomment>
        <translation>已证明无遗漏，截至区块 %1。</translation>
    </message>
    <message>
        <source>Write a quote</source>
        <translation>起草报价单</translation>
    </message>
    <message>
        <source>Look at the KYC cases</source>
        <translation>查看KYC审核任务</translation>
    </message>
    <message>
        <source>Look at the orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>%1: something may be missing</source>
        <extracomment>%1 is why: &quot;not proven yet&quot;, &quot;without news&quot;.</extracomment>
        <translation>%1：可能有遗漏</translation>
    </message>
    <message>
        <source>Nothing is known here yet that waits for you.</source>
        <translation>目前此处未获知待您处理的事项。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::KeysForm</name>
    <message>
        <source>What the newcomer hands in</source>
        <translation>新成员提交的内容</translation>
    </message>
    <message>
        <source>What seabridge-peer rotate printed</source>
        <translation>seabridge-peer rotate 的输出</translation>
    </message>
    <message>
        <source>Paste it here, or choose the file.</source>
        <translation>粘贴到此处，或选择文件。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Choose the newcomer&apos;s file</source>
        <translation>选择新成员的文件</translation>
    </message>
    <message>
        <source>Choose the file with the new keys</source>
        <translation>选择含新密钥的文件</translation>
    </message>
    <message>
        <source>File of the organization to be admitted</source>
        <translation>拟加入机构的文件</translation>
    </message>
    <message>
        <source>New keys of the own peer</source>
        <translation>本机构对等节点的新密钥</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON文件 (*.json)</translation>
    </message>
    <message>
        <source>The newcomer hands in its file: organization, tasks, its peer&apos;s keys with their proof, and addresses. A suspended member comes back the same way.</source>
        <translation>由新成员提交文件：机构、职责、对等节点密钥及其证明、地址。被暂停资格的成员恢复时方式相同。</translation>
    </message>
    <message>
        <source>The peer signs with the new keys from the block after the ballot on, and the old ones are revoked for ever. Then: seabridge-peer rotate --use, and a restart of the peer. Compare the keys with what the peer printed.</source>
        <translation>表决通过后的下一区块起，对等节点使用新密钥签署，旧密钥永久吊销。随后运行 seabridge-peer rotate --use 并重启对等节点。请与对等节点输出的密钥核对。</translation>
    </message>
    <message>
        <source>Paste what the newcomer handed in, or choose its file.</source>
        <translation>请粘贴新成员提交的内容，或选择其文件。</translation>
    </message>
    <message>
        <source>Paste what the peer printed, or choose the file.</source>
        <translation>请粘贴对等节点的输出，或选择文件。</translation>
    </message>
    <message>
        <source>This is not a newcomer&apos;s file: %1</source>
        <extracomment>%1 is a technical place in English, such as &quot;peer.signing: not 32 bytes&quot;.</extracomment>
        <translation>这不是新成员的文件：%1</translation>
    </message>
    <message>
        <source>This is not what seabridge-peer rotate prints: %1</source>
        <translation>这不是 seabridge-peer rotate 的输出：%1</translation>
    </message>
    <message>
        <source>The proof of the keys is for another organization or another network.</source>
        <translation>该密钥证明属于其他机构或其他网络。</translation>
    </message>
    <message>
        <source>Your organization is no member, so it has no peer.</source>
        <translation>本机构不是成员，因此没有对等节点。</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is what it is before the change.</extracomment>
        <translation>现为 %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::KycScreen</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Own application</source>
        <translation>本机构申请</translation>
    </message>
    <message>
        <source>Side of KYC</source>
        <translation>KYC视图</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::LinesCard</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>paste from a spreadsheet with Ctrl+V</source>
        <translation>可从电子表格粘贴 · Ctrl+V</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>复制该行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除该行</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>上移该行</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>下移该行</translation>
    </message>
    <message>
        <source>Duplicate the line (Ctrl+D)</source>
        <translation>复制该行 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>删除该行 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Move the line up (Alt+Up)</source>
        <translation>上移该行 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the line down (Alt+Down)</source>
        <translation>下移该行 (Alt+↓)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>报价单明细</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::LockFields</name>
    <message>
        <source>Rate lock: settle in another currency at an agreed rate</source>
        <translation>锁定汇率：按约定汇率以其他币种结算</translation>
    </message>
    <message>
        <source>Rate lock</source>
        <translation>锁定汇率</translation>
    </message>
    <message>
        <source>Rate of the day</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Take the imported rate of that day</source>
        <translation>采用已导入的当日汇率</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>Quote currency</source>
        <translation>计价货币</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::MatchWay</name>
    <message>
        <source>Against their payment</source>
        <translation>对应的对方付款</translation>
    </message>
    <message>
        <source>The creditor owes us nothing in another currency, so there is no payment to set against this one.</source>
        <translation>收款方没有以其他币种欠付我方的款项，因此没有可对应的付款。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::MemberCard</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>they keep the ledger together</source>
        <translation>共同保存账本</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>The members are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>成员经对等节点证明后显示。在此期间不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::NetworkScreen</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Copy device key</source>
        <translation>复制设备密钥</translation>
    </message>
    <message>
        <source>The device&apos;s public key is on the clipboard.</source>
        <translation>设备公钥已复制到剪贴板。</translation>
    </message>
    <message>
        <source>none: the vault is locked or has not been made yet</source>
        <translation>无：保险库已锁定或尚未创建</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>已证明的内容</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>Public signing key of this device, to be compared by people</source>
        <translation>本设备的签署公钥，供人工核对</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OrderList</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 笔订单</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 / %2 笔订单</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>筛选订单</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open</source>
        <translation>↑ ↓ 移动 · Enter 打开</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>买卖方向</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下一到期日</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Tracing %1</source>
        <translation>正在追溯 %1</translation>
    </message>
    <message>
        <source>The order and its whole history are fetched and proven.</source>
        <translation>正在获取并证明该订单及其全部历史。</translation>
    </message>
    <message>
        <source>Back to all orders</source>
        <translation>返回全部订单</translation>
    </message>
    <message>
        <source>This order is not in the list</source>
        <translation>该订单不在列表中</translation>
    </message>
    <message>
        <source>The number is complete and its check character is right. Tracing asks the network, with proof, whether there is such an order.</source>
        <translation>编号完整，校验位正确。追溯将向网络查询有无该订单，结果附有证明。</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>追溯 %1</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>No peer has proven the list of orders. It appears as soon as one does; nothing is lost.</source>
        <translation>尚无对等节点证明订单列表。一经证明即显示，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>没有符合条件的订单</translation>
    </message>
    <message>
        <source>Search by another part of the number or name, or show all orders.</source>
        <translation>请用编号或名称的其他部分搜索，或显示全部订单。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>暂无订单</translation>
    </message>
    <message>
        <source>An order comes into being when a quote is accepted. Proven: nothing is missing here.</source>
        <translation>报价单被接受后即形成订单。已证明：此处无遗漏。</translation>
    </message>
    <message>
        <source>%1 of 1 order</source>
        <translation>%1 / 1 笔订单</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 笔订单</translation>
    </message>
    <message>
        <source>Order number or company</source>
        <translation>订单编号或往来单位</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OrderPage</name>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>复制订单编号</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>How the way of the goods is shown</source>
        <translation>货物轨迹的显示方式</translation>
    </message>
    <message>
        <source>Enter opens an unpaid one in Settlement</source>
        <translation>按 Enter 在结算页面打开未付款项</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>单据号</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Security deposits</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>到期条件</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Payments or goods of the order</source>
        <translation>订单的付款或货物</translation>
    </message>
    <message>
        <source>The quote is being opened</source>
        <translation>正在打开报价单</translation>
    </message>
    <message>
        <source>The goods cannot be read here</source>
        <translation>此处无法查看货物</translation>
    </message>
    <message>
        <source>They stand in the sealed quote. This desk cannot open it, or no peer answered in time; open the quote to learn why.</source>
        <translation>货物载于加密的报价单中。本终端无法打开，或没有节点及时答复；打开报价单可查看原因。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OutcomeList</name>
    <message>
        <source>What became of it</source>
        <translation>后来的结果</translation>
    </message>
    <message>
        <source>signed here, ended later</source>
        <extracomment>Beside the title: the list has what was signed on this computer and ended later.</extracomment>
        <translation>在本机签署，之后才有结果</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: takes this line off the list, for it has been read.</extracomment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::OwnersEditor</name>
    <message>
        <source>Owners</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>everybody who holds, votes or controls, down to the person</source>
        <translation>所有持股、享有表决权或实施控制者，追溯至自然人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Held through</source>
        <translation>经由公司</translation>
    </message>
    <message>
        <source>Shares %</source>
        <translation>股份 %</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>表决权 %</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>控制人</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>代表人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Owner %1: %2</source>
        <translation>所有人 %1：%2</translation>
    </message>
    <message>
        <source>Remove owner %1</source>
        <translation>删除所有人 %1</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PartRow</name>
    <message>
        <source>Share of part %1</source>
        <translation>第 %1 期的份额</translation>
    </message>
    <message>
        <source>Days of part %1</source>
        <translation>第 %1 期的天数</translation>
    </message>
    <message>
        <source>Percentage or amount of part %1</source>
        <translation>第 %1 期的百分比或金额</translation>
    </message>
    <message>
        <source>What starts the days of part %1</source>
        <translation>第 %1 期天数的起算事项</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>删除第 %1 期</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PaymentFields</name>
    <message>
        <source>Payment and deposits</source>
        <translation>付款与保证金</translation>
    </message>
    <message>
        <source>the last part takes the rest</source>
        <translation>最后一期为余款</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加一期</translation>
    </message>
    <message>
        <source>Deposit, seller</source>
        <translation>卖方保证金</translation>
    </message>
    <message>
        <source>Deposit, buyer</source>
        <translation>买方保证金</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PaymentPane</name>
    <message>
        <source>How to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>直接付款</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>兑换付款</translation>
    </message>
    <message>
        <source>PvP</source>
        <extracomment>payment versus payment, in short</extracomment>
        <translation>PvP</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PeerCard</name>
    <message>
        <source>Peers of the consortium</source>
        <translation>联盟的对等节点</translation>
    </message>
    <message>
        <source>they keep the ledger; each belongs to a member</source>
        <translation>共同保存账本，各属一个成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>No consortium is open</source>
        <translation>未打开联盟</translation>
    </message>
    <message>
        <source>The peers stand in the consortium file. They appear here once the vault is open.</source>
        <translation>对等节点列于联盟文件中，打开保险库后在此显示。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>人员与设备</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>复核规则</translation>
    </message>
    <message>
        <source>Part of the administration</source>
        <translation>管理视图</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>The person&apos;s id is on the clipboard.</source>
        <translation>人员标识已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>变更%1的角色</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>It takes effect once your rules on people are met, as a rule by a second administrator.</source>
        <translation>满足本机构的人员管理规则后生效，通常须由第二名管理员签署。</translation>
    </message>
    <message>
        <source>The person can sign nothing until a device is enrolled. It takes effect once your rules on people are met.</source>
        <translation>登记设备之前，此人无法签署。满足本机构的人员管理规则后生效。</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1已离职</translation>
    </message>
    <message>
        <source>All roles end and no signature of this person counts any more, for good. Who comes back is added as a new person.</source>
        <translation>全部角色终止，此人的签署自此永久不再计入。如再入职，按新人员添加。</translation>
    </message>
    <message>
        <source>none: has left</source>
        <translation>无：已离职</translation>
    </message>
    <message>
        <source>Revoke a device of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>吊销%1的设备</translation>
    </message>
    <message>
        <source>Nothing that this device signs counts any more, for good. What it holds is not wiped.</source>
        <translation>该设备的签署自此永久不再计入。设备中的内容不会被清除。</translation>
    </message>
    <message>
        <source>This is the device that you are working on: once it is revoked, you can sign nothing here any more.</source>
        <translation>这是您正在使用的设备：吊销后将无法在此签署。</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>设备密钥</translation>
    </message>
    <message>
        <source>Enrol a device for %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>为%1登记设备</translation>
    </message>
    <message>
        <source>Whoever holds this device signs as this person. Compare the key with the one that the device shows.</source>
        <translation>持有该设备者即以此人名义签署。请与设备上显示的密钥核对。</translation>
    </message>
    <message>
        <source>Name a deputy for %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>为%1指定代理人</translation>
    </message>
    <message>
        <source>End the deputy&apos;s time of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>终止%1的代理</translation>
    </message>
    <message>
        <source>The deputy&apos;s signature counts in these roles until then. What the person signs too is not counted twice.</source>
        <translation>在此之前，代理人的签名以上述角色计入。本人同时签署的不重复计算。</translation>
    </message>
    <message>
        <source>From then on nobody signs in this person&apos;s place.</source>
        <translation>此后无人代其签署。</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change the approval rules</source>
        <translation>变更复核规则</translation>
    </message>
    <message>
        <source>The new rules decide as soon as the present ones on people, keys and rules are met.</source>
        <translation>满足现行的人员、密钥与规则条款后，新规则立即适用。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PersonCard</name>
    <message>
        <source>A new person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Name, kept in this vault only</source>
        <translation>姓名（仅保存在本保险库）</translation>
    </message>
    <message>
        <source>the ledger holds no names of people</source>
        <translation>账本不存个人姓名</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>复制标识</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Add and sign</source>
        <translation>添加并签署</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>变更角色</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <extracomment>Button: opens what a person signs when somebody has left the organization.</extracomment>
        <translation>办理离职…</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>On the new device enter this person&apos;s id, copy what it shows, and paste it here. Compare the keys by telephone.</source>
        <translation>在新设备上输入此人员标识，复制其显示的内容并粘贴于此。请通过电话核对密钥。</translation>
    </message>
    <message>
        <source>What the device shows</source>
        <translation>设备显示的内容</translation>
    </message>
    <message>
        <source>Enrol and sign</source>
        <translation>登记并签署</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>至少需要一个角色。</translation>
    </message>
    <message>
        <source>These are the present roles.</source>
        <translation>与现有角色相同。</translation>
    </message>
    <message>
        <source>Two administrators have to remain, or nobody could change anything.</source>
        <translation>须保留两名管理员，否则无人能作任何更改。</translation>
    </message>
    <message>
        <source>Who has left does not come back under this id; add a new person.</source>
        <translation>离职者不能以此标识恢复；请添加新人员。</translation>
    </message>
    <message>
        <source>The member&apos;s own peer: it is run by the consortium&apos;s ballots, not from here.</source>
        <translation>成员自身的对等节点：由联盟表决管理，不在此处操作。</translation>
    </message>
    <message>
        <source>The name is too long or holds invisible characters.</source>
        <translation>姓名过长或含有不可见字符。</translation>
    </message>
    <message>
        <source>Paste what the device shows, or choose its file.</source>
        <translation>请粘贴设备显示的内容，或选择其文件。</translation>
    </message>
    <message>
        <source>This is not what a new device shows: keys or the proof are missing.</source>
        <translation>这不是新设备显示的内容：缺少密钥或证明。</translation>
    </message>
    <message>
        <source>The proof is for another person or another network.</source>
        <translation>该证明属于其他人员或其他网络。</translation>
    </message>
    <message>
        <source>Keys of the new device</source>
        <translation>新设备的密钥</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PlainWay</name>
    <message>
        <source>Paid in</source>
        <translation>付款币种</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::PolicyPage</name>
    <message>
        <source>Approval rules</source>
        <translation>复核规则</translation>
    </message>
    <message>
        <source>top to bottom; the first match applies</source>
        <translation>自上而下，首个相符者适用</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What is decided, and who has to sign</source>
        <translation>事项及须签署者</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a rule up in the order.</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a rule down in the order.</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>核对并签署</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>The rules are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>规则经对等节点证明后显示。在此期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>以上规则现行有效。</translation>
    </message>
    <message>
        <source>Changed here, and not in force before it is signed.</source>
        <translation>已在此修改，签署前不生效。</translation>
    </message>
    <message>
        <source>The rules in force have changed meanwhile: discard your changes, and look again.</source>
        <translation>现行规则已有变动：请放弃更改后重新核对。</translation>
    </message>
    <message>
        <source>A policy needs at least one rule.</source>
        <translation>至少需要一条规则。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Complete to block</source>
        <translation>无遗漏至区块</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>区块时间</translation>
    </message>
    <message>
        <source>no member yet</source>
        <translation>尚无成员</translation>
    </message>
    <message>
        <source>Peers connected</source>
        <translation>已连接对等节点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 connected peers of %2 members.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Simulated consortium: no real money and no real firms.</source>
        <translation>模拟联盟：资金和企业均非真实。</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <extracomment>Which members&apos; peers confirm that the newest block is the newest.</extracomment>
        <translation>确认成员</translation>
    </message>
    <message>
        <source>Known to block</source>
        <extracomment>Instead of &quot;Complete to block&quot;, where something newer may be missing.</extracomment>
        <translation>已知至区块</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ProposalCard</name>
    <message>
        <source>New ballot</source>
        <translation>新表决</translation>
    </message>
    <message>
        <source>What the members should decide</source>
        <translation>请成员表决的事项</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Reason, read by all members</source>
        <translation>理由（全体成员可见）</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>请选择成员</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>核对并签署</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose the member whom it concerns.</source>
        <translation>请选择相关成员。</translation>
    </message>
    <message>
        <source>Say why; the other members decide by it.</source>
        <translation>请说明理由，供其他成员表决时参考。</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>须为整数。</translation>
    </message>
    <message>
        <source>It has to lie within %1.</source>
        <extracomment>%1 is a range such as &quot;1 s to 30 s&quot;.</extracomment>
        <translation>须在 %1 范围内。</translation>
    </message>
    <message>
        <source>That is the present value.</source>
        <translation>与当前值相同。</translation>
    </message>
    <message>
        <source>Now %1, possible %2. What it means: %3.</source>
        <extracomment>%1 is a value with its unit, %2 a range, %3 says what the parameter is for.</extracomment>
        <translation>现为 %1，可设 %2。含义：%3。</translation>
    </message>
    <message>
        <source>A suspended member&apos;s peer signs no blocks and it has no vote, until it is admitted anew. The one concerned does not vote on it.</source>
        <translation>被暂停资格的成员，其对等节点不签署区块，且没有表决权，直至重新批准加入。当事成员须回避表决。</translation>
    </message>
    <message>
        <source>While the ledger is halted, nothing but ballots, refusals and evidence can be signed by anybody.</source>
        <translation>账本暂停期间，任何人只能签署表决、拒绝和证据。</translation>
    </message>
    <message>
        <source>The ledger is halted. This ends the halt.</source>
        <translation>账本已暂停。此项表决用于恢复。</translation>
    </message>
    <message>
        <source>All peers have to know the next rules first: one that does not stops there.</source>
        <translation>所有对等节点须先支持下一号规则，否则将在该处停止。</translation>
    </message>
    <message>
        <source>Only an active member of the consortium can propose a ballot.</source>
        <translation>只有联盟的生效成员可提请表决。</translation>
    </message>
    <message>
        <source>The members are not proven yet.</source>
        <translation>成员尚未证实。</translation>
    </message>
    <message>
        <source>Change a parameter</source>
        <translation>修改参数</translation>
    </message>
    <message>
        <source>Admit or take back a member</source>
        <translation>批准加入或恢复成员</translation>
    </message>
    <message>
        <source>Suspend a member</source>
        <translation>暂停成员资格</translation>
    </message>
    <message>
        <source>Expel a member</source>
        <translation>将成员除名</translation>
    </message>
    <message>
        <source>Resume the ledger</source>
        <translation>恢复账本</translation>
    </message>
    <message>
        <source>Halt the ledger</source>
        <translation>暂停账本</translation>
    </message>
    <message>
        <source>Adopt the next rules</source>
        <translation>采用下一号规则</translation>
    </message>
    <message>
        <source>Freeze order</source>
        <translation>冻结令</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>请选择冻结令</translation>
    </message>
    <message>
        <source>Choose the order that should end.</source>
        <translation>请选择拟解除的冻结令。</translation>
    </message>
    <message>
        <source>It ends the freeze before its time, as after an appeal. The one frozen has no vote and reads the reason once it is lifted.</source>
        <translation>在期满前终止冻结，例如申诉成立后。被冻结方没有表决权，解除后可看到理由。</translation>
    </message>
    <message>
        <source>Define a currency</source>
        <translation>定义币种</translation>
    </message>
    <message>
        <source>Replace our peer&apos;s keys</source>
        <translation>更换本机构对等节点的密钥</translation>
    </message>
    <message>
        <source>Freeze money</source>
        <translation>冻结资金</translation>
    </message>
    <message>
        <source>Lift a freeze</source>
        <translation>解除冻结</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuoteEditor</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list (Esc); the draft is kept</source>
        <translation>返回列表 (Esc)，草稿保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤消 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as copy</source>
        <translation>另存为副本</translation>
    </message>
    <message>
        <source>Sign and submit…</source>
        <translation>签署并提交…</translation>
    </message>
    <message>
        <source>Sign and submit (Ctrl+Enter)</source>
        <translation>签署并提交 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuoteList</name>
    <message>
        <source>New quote</source>
        <translation>新建报价单</translation>
    </message>
    <message>
        <source>New quote (Ctrl+N)</source>
        <translation>新建报价单 (Ctrl+N)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Which quotes are shown</source>
        <translation>筛选报价单</translation>
    </message>
    <message>
        <source>Number or company</source>
        <translation>编号或公司</translation>
    </message>
    <message>
        <source>Search quotes by number or company</source>
        <translation>按编号或公司搜索报价单</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>报价性质</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation>待签署</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuotePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copy to a new draft</source>
        <translation>复制为新草稿</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>谢绝…</translation>
    </message>
    <message>
        <source>Counter…</source>
        <translation>还盘…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>磋商过程</translation>
    </message>
    <message>
        <source>Show the offer that this one answers</source>
        <translation>查看所答复的报价</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::QuotePaper</name>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RateFacts</name>
    <message>
        <source>About this rate</source>
        <translation>汇率详情</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Which currency is counted for one of which</extracomment>
        <translation>标价方向</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>The two numbers per euro that the bank published</extracomment>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Exact value</source>
        <extracomment>The exact fraction</extracomment>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Change shown</source>
        <translation>区间涨跌</translation>
    </message>
    <message>
        <source>Range shown</source>
        <extracomment>Lowest and highest rate of the part of time that is seen</extracomment>
        <translation>区间高低</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>30 days, annualised</source>
        <translation>30日，年化</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RateImport</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RatePanel</name>
    <message>
        <source>1M</source>
        <translation>1个月</translation>
    </message>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>K线</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>布林带</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>There are no rates of this pair.</source>
        <translation>没有该货币对的汇率。</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3个月</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6个月</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RatesScreen</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Import ECB file</source>
        <translation>导入欧洲央行文件</translation>
    </message>
    <message>
        <source>Reads eurofxref-hist.zip or its csv; nothing is fetched from the network</source>
        <translation>读取eurofxref-hist.zip或其csv，不从网络下载</translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>No exchange rates yet</source>
        <translation>暂无汇率</translation>
    </message>
    <message>
        <source>The European Central Bank publishes the euro reference rates of every working day since 1999 in one file, eurofxref-hist.zip, on the pages of its euro foreign exchange reference rates. Save it on this computer, then import it here.</source>
        <translation>欧洲中央银行在其欧元参考汇率网页上，以eurofxref-hist.zip一个文件公布1999年以来每个工作日的欧元参考汇率。请将文件保存到本机，再在此导入。</translation>
    </message>
    <message>
        <source>Reading the rates…</source>
        <translation>正在读取汇率…</translation>
    </message>
    <message>
        <source>The rates cannot be read</source>
        <translation>无法读取汇率</translation>
    </message>
    <message>
        <source>Currency pairs</source>
        <translation>货币对</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RemarkFields</name>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>in each language in which the quote is to be read</source>
        <translation>按报价单的各阅读语言填写</translation>
    </message>
    <message>
        <source>Language of the remarks</source>
        <translation>备注语言</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::ReviewPage</name>
    <message>
        <source>Refuse…</source>
        <translation>不予鉴证…</translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation>不予鉴证</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>出具鉴证…</translation>
    </message>
    <message>
        <source>Give the attestation</source>
        <translation>出具鉴证</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Applications of firms come here by themselves.</source>
        <translation>各机构的申请会自动出现在此处。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RuleEditor</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>%1 is the place of a rule in the policy.</extracomment>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>适用事项</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>交易对象</translation>
    </message>
    <message>
        <source>Limit in</source>
        <translation>限额币种</translation>
    </message>
    <message>
        <source>Up to, each time</source>
        <translation>每笔不超过</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>每日合计不超过</translation>
    </message>
    <message>
        <source>Who has to sign, each a different person</source>
        <translation>须签署者（须为不同人员）</translation>
    </message>
    <message>
        <source>Select a rule to change it, or add one.</source>
        <translation>选择一条规则进行修改，或添加规则。</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>不限金额</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Say who has to sign.</source>
        <translation>请指定须签署者。</translation>
    </message>
    <message>
        <source>At most eight people can be asked for.</source>
        <translation>最多可要求八人。</translation>
    </message>
    <message>
        <source>At most four roles can be asked for.</source>
        <translation>最多可要求四种角色。</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>金额须大于零。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::RulesPage</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>changed by ballot only</source>
        <translation>仅可经表决修改</translation>
    </message>
    <message>
        <source>Parameter and what it does</source>
        <translation>参数及其含义</translation>
    </message>
    <message>
        <source>Value and range</source>
        <translation>值与范围</translation>
    </message>
    <message>
        <source>Propose another value</source>
        <translation>提请修改</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>of the consortium, and those you met</source>
        <translation>联盟币种及本机构接触过的币种</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定事项</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>相关方</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The members have decided nothing since the consortium was founded.</source>
        <translation>联盟成立以来成员尚未作出任何决定。</translation>
    </message>
    <message>
        <source>Not proven yet.</source>
        <translation>尚未证实。</translation>
    </message>
    <message>
        <source>Issuer and cap</source>
        <translation>发行方与上限</translation>
    </message>
    <message>
        <source>Rights, fixed</source>
        <translation>权利（固定）</translation>
    </message>
    <message>
        <source>Propose a currency</source>
        <translation>提请定义币种</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SendCard</name>
    <message>
        <source>Send money</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note, read by both</source>
        <translation>附言（双方可见）</translation>
    </message>
    <message>
        <source>Choose a party</source>
        <translation>请选择往来单位</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>核对并签署</translation>
    </message>
    <message>
        <source>Choose who receives the money.</source>
        <translation>请选择收款方。</translation>
    </message>
    <message>
        <source>This organization is suspended and cannot receive money.</source>
        <translation>该机构已被暂停资格，不能收款。</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>请选择币种。</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>金额须大于零。</translation>
    </message>
    <message>
        <source>The note is too long or holds invisible characters.</source>
        <translation>附言过长或含有不可见字符。</translation>
    </message>
    <message>
        <source>Your organization has no valid KYC attestation, so it cannot pay.</source>
        <translation>本机构没有有效的KYC鉴证，不能付款。</translation>
    </message>
    <message>
        <source>This device is not enrolled, so it cannot sign payments.</source>
        <translation>本设备未登记，不能签署付款。</translation>
    </message>
    <message>
        <source>There is no account to pay from.</source>
        <translation>没有可付款的账户。</translation>
    </message>
    <message>
        <source>Balances are not proven yet.</source>
        <translation>余额尚未证实。</translation>
    </message>
    <message>
        <source>A payment is on its way. The next one can be made once its outcome is known.</source>
        <translation>一笔付款正在处理中。结果明确后才能进行下一笔。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SettlementCard</name>
    <message>
        <source>Next settlements</source>
        <translation>近期结算</translation>
    </message>
    <message>
        <source>nearest first</source>
        <translation>最近的在前</translation>
    </message>
    <message>
        <source>No payments ahead</source>
        <translation>近期无付款</translation>
    </message>
    <message>
        <source>Nobody owes a payment on an order of yours.</source>
        <translation>本机构的订单没有应收应付款项。</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>Payments appear once peers have proven the history.</source>
        <translation>历史经对等节点证明后显示付款。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SettlementScreen</name>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Payments of all orders that are not settled, by block time</source>
        <translation>所有订单的未结算付款，以区块时间为准</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open the order · Ctrl+Enter review and sign</source>
        <translation>↑ ↓ 移动 · Enter 打开订单 · Ctrl+Enter 核对并签署</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>筛选付款</translation>
    </message>
    <message>
        <source>Payments that are not settled</source>
        <translation>未结算的付款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>No peer has proven the list of payments. It appears as soon as one does; nothing is lost.</source>
        <translation>尚无对等节点证明付款列表。一经证明即显示，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>No payment here</source>
        <translation>此处没有付款</translation>
    </message>
    <message>
        <source>Choose All to see the others.</source>
        <translation>选择“全部”可查看其他付款。</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>已全部结算</translation>
    </message>
    <message>
        <source>No payment is open, neither ours nor one to us. Proven: nothing is missing here.</source>
        <translation>没有未结算的付款，无论应付或应收。已证明：此处无遗漏。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::SideCard</name>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Public signing key, to be compared by people</source>
        <translation>签署公钥，供人工核对</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Select an entry of the history to see all it says.</source>
        <translation>选择一条历史记录以查看全部内容。</translation>
    </message>
    <message>
        <source>Copy the transaction&apos;s number</source>
        <translation>复制账本记录编号</translation>
    </message>
    <message>
        <source>The device&apos;s public key is on the clipboard.</source>
        <translation>设备公钥已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The transaction&apos;s number is on the clipboard.</source>
        <translation>账本记录编号已复制到剪贴板。</translation>
    </message>
    <message>
        <source>none: the vault is locked or has not been made yet</source>
        <translation>无：保险库已锁定或尚未创建</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::StaffList</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>each acts only in the roles that are given here</source>
        <translation>仅可按此处赋予的角色行事</translation>
    </message>
    <message>
        <source>Person and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未证实</translation>
    </message>
    <message>
        <source>The people are shown once peers have proven them. Nothing is lost meanwhile.</source>
        <translation>人员经对等节点证明后显示。在此期间不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TaskDetail</name>
    <message>
        <source>Approve and sign</source>
        <translation>通过并签署</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Your roles may not end what waits; ask an approver.</source>
        <translation>当前角色无权终止待办事项，请联系复核人。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事项</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TaskSigning</name>
    <message>
        <source>Approve: %1</source>
        <extracomment>%1 is an action such as &quot;Send a quote Q-17&quot;.</extracomment>
        <translation>通过：%1</translation>
    </message>
    <message>
        <source>Your signature counts as a yes. If it is the last one that is missing, the action takes effect at once.</source>
        <translation>签署即表示同意。如为所缺的最后一个签署，操作立即生效。</translation>
    </message>
    <message>
        <source>You are the last to sign: it takes effect at once.</source>
        <translation>您是最后一位签署人，签署后立即生效。</translation>
    </message>
    <message>
        <source>Your signature counts as a yes. Others have to sign after you.</source>
        <translation>签署即表示同意，之后仍需他人签署。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签署人数</translation>
    </message>
    <message>
        <source>Approval rule</source>
        <extracomment>Label: the rule of the own organization that says who signs.</extracomment>
        <translation>复核规则</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <extracomment>%1 is an action.</extracomment>
        <translation>退回修改：%1</translation>
    </message>
    <message>
        <source>The action ends and goes back to its maker, who can mend it and submit it again.</source>
        <translation>操作终止并退回经办人，可修改后重新提交。</translation>
    </message>
    <message>
        <source>What should be mended?</source>
        <translation>需要修改什么？</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <extracomment>%1 is an action.</extracomment>
        <translation>驳回：%1</translation>
    </message>
    <message>
        <source>The action ends for good and nothing happens.</source>
        <translation>操作就此终止，不生效。</translation>
    </message>
    <message>
        <source>Why is it declined?</source>
        <translation>驳回理由</translation>
    </message>
    <message>
        <source>The quote is being opened; the sheet to sign it on follows.</source>
        <translation>正在打开报价单，随后显示签署页。</translation>
    </message>
    <message>
        <source>The quote cannot be opened here, and nobody signs what cannot be read.</source>
        <translation>此处无法打开该报价单，无法阅读的内容不得签署。</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::TermFields</name>
    <message>
        <source>Our number</source>
        <translation>我方编号</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>买卖方向</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Delivery term (Incoterms 2020)</source>
        <translation>贸易术语（Incoterms 2020）</translation>
    </message>
    <message>
        <source>Shipment from</source>
        <translation>装运期起</translation>
    </message>
    <message>
        <source>Shipment until</source>
        <translation>装运期止</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>报价性质</translation>
    </message>
    <message>
        <source>Name in any script</source>
        <translation>名称（任意文字）</translation>
    </message>
    <message>
        <source>Latest delivery</source>
        <translation>最迟交货日</translation>
    </message>
    <message>
        <source>Time (yours)</source>
        <translation>时间（我方）</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::WaitBar</name>
    <message>
        <source>Show in the inbox</source>
        <translation>在待办中查看</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回修改…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>通过…</translation>
    </message>
</context>
<context>
    <name>seabridge::screens::WalletScreen</name>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>%1 is an amount of money.</extracomment>
        <translation>支付 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Once all who have to sign have signed, the money is the receiver&apos;s. You cannot call it back.</source>
        <translation>所需签署全部完成后，款项即归收款方，您不能撤回。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::DeskRow</name>
    <message>
        <source>Demo desks</source>
        <extracomment>Before the people whose desks the demo has.</extracomment>
        <translation>演示工作台</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::EnrolPage</name>
    <message>
        <source>This device is not enrolled yet</source>
        <translation>本设备尚未登记</translation>
    </message>
    <message>
        <source>Looking for this device on the ledger</source>
        <translation>正在账本上查找本设备</translation>
    </message>
    <message>
        <source>Nothing can be shown before a member has answered with proof.</source>
        <translation>在成员附证明答复之前，无法显示任何内容。</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>复制给管理员</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签署密钥</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>Transport key</source>
        <translation>传输密钥</translation>
    </message>
    <message>
        <source>An administrator of your organization adds you at People and tells you your person&apos;s id. Enter it here and give back what this page copies. Two administrators sign; then this page ends by itself. Compare all groups of the keys by voice.</source>
        <translation>本机构管理员先在“人员”页面添加您，并告知人员标识。请在此输入该标识，并把本页复制的内容交回管理员。两名管理员签署后，本页自动结束。请通过语音核对密钥的每一组字符。</translation>
    </message>
    <message>
        <source>Person&apos;s id</source>
        <translation>人员标识</translation>
    </message>
    <message>
        <source>32 digits and letters a to f</source>
        <translation>32位数字及字母 a 至 f</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>A person&apos;s id has 32 digits and letters a to f. An administrator copies it at People.</source>
        <translation>人员标识为32位数字及字母 a 至 f，由管理员在“人员”页面复制。</translation>
    </message>
    <message>
        <source>Copied. An administrator pastes it at People, at this person.</source>
        <translation>已复制。请管理员在“人员”页面该人员处粘贴。</translation>
    </message>
    <message>
        <source>Saved. An administrator opens the file at People, at this person.</source>
        <translation>已保存。请管理员在“人员”页面该人员处打开此文件。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>无法写入文件，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Keys of this device</source>
        <translation>本设备的密钥</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::FirstRun</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Consortium file</source>
        <translation>联盟文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>A new recovery phrase</source>
        <translation>生成新助记词</translation>
    </message>
    <message>
        <source>I have a recovery phrase</source>
        <translation>已有助记词</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保险库口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Deriving keys and making the encrypted vault.</source>
        <translation>正在派生密钥并创建加密保险库。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The vault is closed, the keys are wiped and nothing is synced.</source>
        <translation>保险库已关闭，密钥已清除，同步已停止。</translation>
    </message>
    <message>
        <source>The vault is closed. In this demo the passphrase is: %1</source>
        <translation>保险库已关闭。本演示的口令为：%1</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保险库口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::MainWindow</name>
    <message>
        <source>Seabridge</source>
        <translation>海桥</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::MessagePage</name>
    <message>
        <source>Lock, and open again</source>
        <translation>锁定后重新打开</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>正在打开保险库</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a moment, so that nobody can guess it quickly.</source>
        <translation>正在由口令派生密钥。为防止快速猜测口令，需稍候片刻。</translation>
    </message>
    <message>
        <source>The work has stopped</source>
        <translation>工作已停止</translation>
    </message>
    <message>
        <source>Looking for this device on the ledger</source>
        <translation>正在账本上查找本设备</translation>
    </message>
    <message>
        <source>Nothing can be shown before a member has answered with proof.</source>
        <translation>在成员附证明答复之前，无法显示任何内容。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::OlderPage</name>
    <message>
        <source>This vault is older than it was</source>
        <translation>此保险库不是最新状态</translation>
    </message>
    <message>
        <source>It was restored from a backup, or its folder was put back from a copy. It does not know what was signed since, so nothing can be signed with it until it was compared with the ledger and you accept what it lacks.</source>
        <translation>它是从备份恢复的，或其文件夹被旧副本替换。它不知道此后签署过的内容，因此在与账本比对并由您接受其缺少的内容之前，不能用它签署任何内容。</translation>
    </message>
    <message>
        <source>What the vault lacks, newest first</source>
        <translation>保险库缺少的内容，由新到旧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保险库口令</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Accept, and open the vault</source>
        <translation>接受并打开保险库</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::Palette</name>
    <message>
        <source>Search orders, parties, actions</source>
        <translation>搜索订单、往来单位、操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::PhrasePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::PhraseView</name>
    <message>
        <source>Word %1</source>
        <extracomment>%1 is the word&apos;s place in the recovery phrase, from 1.</extracomment>
        <translation>第 %1 个词</translation>
    </message>
    <message>
        <source>This is not the word in that place. Look at what you wrote down.</source>
        <translation>与该位置的词不符，请核对抄写的内容。</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::Rail</name>
    <message>
        <source>Seabridge</source>
        <extracomment>The product&apos;s name: 海桥 in Chinese, 海橋 in Japanese.</extracomment>
        <translation>海桥</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::StartPage</name>
    <message>
        <source>The demo could not start</source>
        <translation>演示无法启动</translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation>正在启动演示</translation>
    </message>
    <message>
        <source>Four members&apos; peers start on this computer, and forty-five days of trade between invented firms are played through the real programs. Firms, people and rates are simulated data.</source>
        <translation>本机将启动四个成员的对等节点，并用真实程序推演虚构企业之间45天的贸易。企业、人员和汇率均为模拟数据。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>seabridge::shell::TopBar</name>
    <message>
        <source>Search orders, parties, actions</source>
        <translation>搜索订单、往来单位、操作</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>模拟数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁定 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>seabridge::widgets::GoodsTable</name>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>%1 is a currency such as USD.</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS编码</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price %1</source>
        <translation>单价 %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金额 %1</translation>
    </message>
</context>
<context>
    <name>seabridge::widgets::Sheet</name>
    <message>
        <source>Type the vault passphrase to sign.</source>
        <translation>请输入保险库口令以签署。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the signing sheet without signing.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign (%1)</source>
        <extracomment>%1 is a key combination such as Ctrl+Shift+S.</extracomment>
        <translation>签署 (%1)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Vault passphrase</source>
        <translation>保险库口令</translation>
    </message>
    <message>
        <source>Give a reason; the others read it.</source>
        <translation>请填写理由，其他人可看到。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column on the signing sheet: how it is now.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Head of the column beside it: how it is once it is signed.</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>签署内容</translation>
    </message>
    <message>
        <source>Tick the box if this is what you want.</source>
        <translation>如确需如此，请勾选方框。</translation>
    </message>
</context>
</TS>
