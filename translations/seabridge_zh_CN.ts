<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
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
        <translation>本地 %1 · 对方 %2</translation>
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
        <source>The vault is an older copy than the one last used here. It was not opened for signing, so that nothing is signed twice. Restore the newest copy or follow the steps for restoring a backup.</source>
        <translation>保险库副本早于上次使用的版本。为避免重复签署，未开放签署。请恢复最新副本，或按备份恢复步骤操作。</translation>
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
        <translation>某成员的答复不符合协议，已弃用并转询其他成员。无需处理；如持续如此，请通知联盟运营方。</translation>
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
        <source>What is shown is out of date because no new block was proven for some time. Nothing was lost. Wait for the connection before you decide on it.</source>
        <translation>数据已过时：已有一段时间未证明新的区块。未丢失任何内容。请待连接恢复后再作决定。</translation>
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
        <translation>机构已加入</translation>
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
        <translation>货币已定义</translation>
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
        <source>Payment falls due</source>
        <translation>付款义务到期日已确定</translation>
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
        <translation>预留资金已释放</translation>
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
        <translation>定义货币</translation>
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
        <translation>释放预留资金</translation>
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
        <translation>只有承担该职责的活跃成员才能执行此操作。未作任何更改。请向联盟运营方确认负责的成员。</translation>
    </message>
    <message>
        <source>No rule of your organization lets you do this. Nothing was changed. Ask somebody with the right role, or an administrator to change the rules.</source>
        <translation>贵机构的规则不允许您执行此操作。未作任何更改。请由具有相应角色的人员办理，或请管理员修改规则。</translation>
    </message>
    <message>
        <source>The amount is over the limit that your organization&apos;s rules set. Nothing was changed. Lower the amount or ask an administrator to review the limit.</source>
        <translation>金额超出贵机构规则设定的限额。未作任何更改。请降低金额，或请管理员复核限额。</translation>
    </message>
    <message>
        <source>Your organization is not a party to this order or quote. Nothing was changed. Check the number; only the parties can do this.</source>
        <translation>贵机构不是该订单或报价单的当事方。未作任何更改。请核对编号；此操作仅限当事方。</translation>
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
        <translation>贵机构没有有效的KYC鉴证。未作任何更改。请在KYC中申请或续期。</translation>
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
        <translation>没有该笔预留资金。未作任何更改。请重新打开订单；该资金可能已释放。</translation>
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
        <translation>贵机构待复核的操作过多。未作任何更改。请先处理其中一部分。</translation>
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
        <translation>该笔付款已有预留资金。未作任何更改。如需改由其他来源付款，请先释放。</translation>
    </message>
    <message>
        <source>The security deposit has been posted already. Nothing was changed. See the order for what is held.</source>
        <translation>保证金已缴纳。未作任何更改。所持金额见订单。</translation>
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
        <translation>其中的国家代码不存在，或该国没有此类号码。</translation>
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
        <translation>持有中</translation>
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
        <translation>已批准加入，尚未启用</translation>
    </message>
    <message>
        <source>Active member</source>
        <translation>活跃成员</translation>
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
        <translation>证券识别码(ISIN)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>正确</translation>
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
</context>
</TS>
