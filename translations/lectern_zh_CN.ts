<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccentChoice</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>canned answers, no account</source>
        <translation>预设回答，无账户</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Codex 账户</translation>
    </message>
    <message>
        <source>From the Codex CLI</source>
        <translation>来自 Codex CLI</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>自定义端点</translation>
    </message>
    <message>
        <source>Lectern forgets this account. The Codex CLI stays signed in.</source>
        <translation>Lectern 将移除此账户。Codex CLI 仍保持登录。</translation>
    </message>
    <message>
        <source>The address of this server goes from the list, and its key from %1.</source>
        <translation>此服务器的地址将从列表中移除，其密钥将从%1中移除。</translation>
    </message>
    <message>
        <source>The key is removed from %1. It stays valid until you delete it at OpenAI.</source>
        <translation>密钥将从%1中移除。在 OpenAI 删除之前，它仍然有效。</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and forgotten.</source>
        <translation>登录将在 OpenAI 撤销，并被清除。</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and removed from %1.</source>
        <translation>登录将在 OpenAI 撤销，并从%1中移除。</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer, and your ChatGPT account stays as it is.</source>
        <translation>对话和设置会保留在这台电脑上，ChatGPT 账户也不受影响。</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer.</source>
        <translation>对话和设置会保留在这台电脑上。</translation>
    </message>
    <message>
        <source>your Mac&apos;s keychain</source>
        <translation>Mac 的钥匙串</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>Windows 凭据管理器</translation>
    </message>
    <message>
        <source>your system&apos;s keychain</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.</source>
        <translation>Mac 可能会询问是否允许 Lectern 使用钥匙串：选择“始终允许”后便不再询问。</translation>
    </message>
    <message>
        <source>If the keychain is locked, your system asks for its password.</source>
        <translation>如果密钥环已锁定，系统会要求输入其密码。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>置顶对话 %1</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>重命名此对话</translation>
    </message>
    <message>
        <source>Pin or unpin this conversation</source>
        <translation>置顶或取消置顶此对话</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>此对话的标签</translation>
    </message>
    <message>
        <source>Archive this conversation</source>
        <translation>归档此对话</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>导出此对话</translation>
    </message>
    <message>
        <source>Move this conversation to the trash</source>
        <translation>将此对话移到回收站</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>显示所有对话</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>显示归档</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>我的提问</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一个提问</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个提问</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>编辑最后一个提问</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Previous version of the last turn</source>
        <translation>最后一轮的上一版本</translation>
    </message>
    <message>
        <source>Next version of the last turn</source>
        <translation>最后一轮的下一版本</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后一个回答</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>复制最后一段代码</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>撰写提问</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>用键盘选择文本</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>颜色跟随系统</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>开启或关闭高对比度</translation>
    </message>
    <message>
        <source>Line numbers of code on or off</source>
        <translation>开启或关闭代码行号</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>退出 Lectern</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>Fork from here</source>
        <translation>从此处创建分支</translation>
    </message>
    <message>
        <source>A new conversation that begins with all down to here</source>
        <translation>以到此为止的全部内容开始新对话</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>比较版本…</translation>
    </message>
    <message>
        <source>Two answers side by side, with what differs marked</source>
        <translation>并排显示两个回答，并标出不同之处</translation>
    </message>
    <message>
        <source>Ask again first: there is one answer only</source>
        <translation>目前只有一个回答，请先重新提问</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files or a folder</source>
        <translation>添加文件或文件夹作为附件</translation>
    </message>
</context>
<context>
    <name>AttachMenu</name>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件附件</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>添加文件夹附件</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>%1, changed since</source>
        <translation>%1，之后已更改</translation>
    </message>
</context>
<context>
    <name>AttachmentFace</name>
    <message>
        <source>Changed: read again</source>
        <translation>已更改：重新读取</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>移除（Delete）</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>Attached: %n</source>
        <translation>
            <numerusform>附件：%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>显示其余 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>≈ %n token(s)</source>
        <translation>
            <numerusform>≈ %n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 k tokens</source>
        <extracomment>thousands of tokens</extracomment>
        <translation>≈ %1k 个 token</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a picture was scaled down, from one size to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>a file was not UTF-8</extracomment>
        <translation>按 %1 读取</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you may open it.</source>
        <translation>无法读取“%1”。请检查是否有权打开。</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>“%1”是指回自身的链接。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>“%1”是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach its files.</source>
        <translation>“%1”是文件夹。请添加其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be attached.</source>
        <translation>“%1”过大：%2，附件最大为 %3。</translation>
    </message>
    <message>
        <source>“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.</source>
        <translation>“%1”不是文本，也不是 PDF、PNG、JPEG、WebP 或 GIF。</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture.</source>
        <translation>“%1”是已损坏的图片。</translation>
    </message>
    <message>
        <source>“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.</source>
        <translation>“%1”图片过大：%2 百万像素，最多能缩小 %3 百万像素的图片。</translation>
    </message>
    <message>
        <source>“%1” is one too many: at most %2 things can be attached to a question.</source>
        <translation>“%1”超出数量：一个提问最多可添加 %2 个附件。</translation>
    </message>
    <message>
        <source>“%1” does not fit: with it the attachments would have %2, and a question takes %3.</source>
        <translation>“%1”放不下：加上它附件共 %2，而一个提问最多容纳 %3。</translation>
    </message>
</context>
<context>
    <name>BranchStepper</name>
    <message>
        <source>Previous version</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the number of a version, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>第 %1 个版本，共 %2 个</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一版本</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>Sign in there; this page goes on by itself.</source>
        <translation>请在浏览器中登录，此页面会自动继续。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser of this computer.</source>
        <translation>无法打开浏览器。请复制地址，并在这台电脑的浏览器中打开。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Waiting on port %1 of this computer.</source>
        <translation>正在这台电脑的端口 %1 上等待。</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>登录信息保存在%1中，绝不写入文件。%2</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>set here</source>
        <translation>在此处设置</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>来自系统</translation>
    </message>
    <message>
        <source>this machine needs none</source>
        <translation>本机不需要</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment variable</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a name, its addresses</comment>
        <translation>%1 对应 %2</translation>
    </message>
    <message>
        <source>The address is http: nothing is encrypted.</source>
        <translation>地址为 http：所有内容均未加密。</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1，%2 的证书，由 %3 颁发</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used.</source>
        <translation>无法使用额外证书文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n extra certificate(s), %1</source>
        <translation>
            <numerusform>%n 个额外证书，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation>与服务器一致</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>比服务器快 %1</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>比服务器慢 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The server speaks WebSocket.</source>
        <translation>服务器支持 WebSocket。</translation>
    </message>
    <message>
        <source>The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.</source>
        <translation>服务器或途中的某个环节不接受 WebSocket（状态 %1），因此改用 HTTP。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>The server answers over HTTP.</source>
        <translation>服务器通过 HTTP 响应。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>最近断开</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1 ms)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, how it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a proxy, who says so</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used: %1</source>
        <translation>无法使用额外证书文件：%1</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <comment>certificates</comment>
        <translation>仅系统自带的证书</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>%n 个证书，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>no extra certificates</source>
        <translation>无额外证书</translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <comment>an account&apos;s name, its plan</comment>
        <translation>%1，套餐：%2</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>密码库</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>It is damaged. What can be read is taken over when Lectern needs it, and the damaged file is kept.</source>
        <translation>历史记录已损坏。可读取的内容会在 Lectern 需要时接管，损坏的文件会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>as QT_QUICK_BACKEND or QSG_RHI_BACKEND says</source>
        <translation>由 QT_QUICK_BACKEND 或 QSG_RHI_BACKEND 指定</translation>
    </message>
    <message>
        <source>as the command line says</source>
        <translation>由命令行指定</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>there is no graphics processor</source>
        <translation>没有 GPU</translation>
    </message>
    <message>
        <source>the display is on another machine</source>
        <translation>显示器在另一台计算机上</translation>
    </message>
    <message>
        <source>the graphics processor was tried and cannot draw windows</source>
        <translation>已尝试 GPU，但它无法绘制窗口</translation>
    </message>
    <message>
        <source>OpenGL would be computed by the processor: %1</source>
        <translation>OpenGL 会由 CPU 计算：%1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>有 GPU</translation>
    </message>
    <message>
        <source>there seems to be one; the first window finds out</source>
        <translation>似乎有 GPU，打开第一个窗口时确认</translation>
    </message>
    <message>
        <source>every such machine has one</source>
        <translation>此类计算机都有 GPU</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>使用 GPU</translation>
    </message>
    <message>
        <source>without a graphics processor</source>
        <translation>不使用 GPU</translation>
    </message>
    <message>
        <source>as Qt is told</source>
        <translation>按 Qt 的设定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how windows are drawn, why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Keep Lectern running?</source>
        <translation>保持 Lectern 运行？</translation>
    </message>
    <message>
        <source>It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.</source>
        <translation>可驻留在托盘中：快速提问即刻打开，回答也会继续。仅询问这一次，可在设置中更改。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>CodeFoot</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>显示全部 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <translation>不自动换行</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>More about this code</source>
        <translation>此代码的更多操作</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy commands only</source>
        <translation>仅复制命令</translation>
    </message>
    <message>
        <source>Copy with prompts</source>
        <translation>连同提示符一起复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation>仅显示前几行</translation>
    </message>
</context>
<context>
    <name>CodeOffer</name>
    <message>
        <source>A code instead</source>
        <translation>改用登录码</translation>
    </message>
    <message>
        <source>The browser does not come back?</source>
        <translation>浏览器没有返回？</translation>
    </message>
    <message>
        <source>It may be on another computer, or something keeps its answer away. Then sign in with a code: it is typed in any browser, and signs you in as the Codex CLI does.</source>
        <translation>浏览器可能在另一台电脑上，或者其响应受到阻拦。此时请用登录码登录：可在任意浏览器中输入，登录方式与 Codex CLI 相同。</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用登录码</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type this code in a browser</source>
        <translation>在浏览器中输入此登录码</translation>
    </message>
    <message>
        <source>Open the page below in any browser, sign in, and type the code. This page goes on by itself.</source>
        <translation>在任意浏览器中打开下面的页面，登录并输入登录码。此页面会自动继续。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>登录码</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The code ends %1.</source>
        <translation>登录码将于 %1 失效。</translation>
    </message>
    <message>
        <source>Type only the code that you see here. A code that somebody sends you would let them into your account.</source>
        <translation>只输入此处显示的登录码。若输入他人发来的登录码，对方就能进入你的账户。</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>在此处打开页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; ChatGPT&apos;s security settings have to allow it.</source>
        <translation>登录码的登录方式与 Codex CLI 相同，OpenAI 并未面向其他程序公开说明；需要在 ChatGPT 的安全设置中允许。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>登录信息保存在%1中，绝不写入文件。%2</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Save code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>CodeSaver</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code, %1, %2</source>
        <comment>language, lines</comment>
        <translation>代码，%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the scripted server in the box.</source>
        <translation>向内置的脚本服务器提问。</translation>
    </message>
    <message>
        <source>Ask the Responses server at URL; its key is read from LECTERN_API_KEY.</source>
        <translation>向 URL 处的 Responses 服务器提问；密钥从 LECTERN_API_KEY 读取。</translation>
    </message>
    <message>
        <source>The model to ask.</source>
        <translation>要提问的模型。</translation>
    </message>
    <message>
        <source>How hard the model thinks.</source>
        <translation>模型的思考强度。</translation>
    </message>
    <message>
        <source>Keep everything in DIR, apart from your own profile.</source>
        <translation>将所有内容保存在 DIR 中，与自己的配置分开。</translation>
    </message>
    <message>
        <source>Ask TEXT at start.</source>
        <translation>启动时提问 TEXT。</translation>
    </message>
    <message>
        <source>Save the window as a picture once it has settled, then quit.</source>
        <translation>窗口稳定后将其保存为图片，然后退出。</translation>
    </message>
    <message>
        <source>Write timing marks to FILE as JSON lines.</source>
        <translation>将计时标记以 JSON Lines 写入 FILE。</translation>
    </message>
    <message>
        <source>Give up after SECONDS without a word of the server.</source>
        <translation>服务器在 SECONDS 秒内毫无响应时放弃。</translation>
    </message>
    <message>
        <source>Listen on this port; a free one without it.</source>
        <translation>在此端口上监听；不指定则使用空闲端口。</translation>
    </message>
    <message>
        <source>Replay recorded events, one a line, instead of the built-in answers.</source>
        <translation>重放已记录的事件（每行一个），代替内置回答。</translation>
    </message>
    <message>
        <source>Tokens per second of the demo; 0 for as fast as it goes.</source>
        <translation>演示的每秒 token 数；0 表示尽可能快。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>显示此文本。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 不适用于此命令。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 需要 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>--rate takes a number of tokens per second, 0 for no limit.</source>
        <translation>--rate 需要每秒 token 数，0 表示不限。</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, 1 or more.</source>
        <translation>--timeout 需要秒数，至少为 1。</translation>
    </message>
    <message>
        <source>--demo and --endpoint cannot go together.</source>
        <translation>--demo 与 --endpoint 不能同时使用。</translation>
    </message>
    <message>
        <source>--endpoint takes an address such as https://example.org/v1.</source>
        <translation>--endpoint 需要类似 https://example.org/v1 的地址。</translation>
    </message>
    <message>
        <source>“%1” is not a command of Lectern.</source>
        <translation>“%1”不是 Lectern 的命令。</translation>
    </message>
    <message>
        <source>Lectern, a desktop client for OpenAI Codex.</source>
        <translation>Lectern，OpenAI Codex 的桌面客户端。</translation>
    </message>
    <message>
        <source>streams the answer to standard output</source>
        <translation>将回答流式输出到标准输出</translation>
    </message>
    <message>
        <source>runs the scripted server alone</source>
        <translation>仅运行脚本服务器</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 interrupted.</source>
        <translation>退出状态：0 完成，1 失败，2 用法错误，3 需要登录，4 达到限额，130 被中断。</translation>
    </message>
    <message>
        <source>auto: WebSockets and HTTP; sse: HTTP alone.</source>
        <translation>auto：WebSocket 和 HTTP；sse：仅 HTTP。</translation>
    </message>
    <message>
        <source>Misbehave like this, once or as often as NAME:N or NAME:always says; may be given several times. A wrong NAME shows all there are.</source>
        <translation>按此方式出错，一次，或按 NAME:N、NAME:always 指定的次数；可多次给出。给出错误的 NAME 会列出所有可用名称。</translation>
    </message>
    <message>
        <source>“%1” is not a --fault of the demo server. There are:</source>
        <translation>“%1”不是演示服务器的 --fault。可用的有：</translation>
    </message>
    <message>
        <source>--transport takes auto or sse.</source>
        <translation>--transport 需要 auto 或 sse。</translation>
    </message>
    <message>
        <source>looks at the way to the server</source>
        <translation>检查到服务器的连接</translation>
    </message>
    <message>
        <source>Sign in with a code that is typed on any machine&apos;s browser.</source>
        <translation>用登录码登录，可在任意计算机的浏览器中输入。</translation>
    </message>
    <message>
        <source>Sign in with a key, from LECTERN_API_KEY or a line of standard input.</source>
        <translation>用密钥登录，密钥取自 LECTERN_API_KEY 或标准输入的一行。</translation>
    </message>
    <message>
        <source>Sign in as the Codex CLI does, which OpenAI does not document for others.</source>
        <translation>按 Codex CLI 的方式登录，OpenAI 并未面向其他程序公开说明。</translation>
    </message>
    <message>
        <source>Choose one way to sign in: --device, --api-key, --codex or --endpoint.</source>
        <translation>请选择一种登录方式：--device、--api-key、--codex 或 --endpoint。</translation>
    </message>
    <message>
        <source>signs in, here or on another machine</source>
        <translation>登录，可在本机或另一台计算机上进行</translation>
    </message>
    <message>
        <source>signs out, without it the account in use</source>
        <translation>退出登录，省略时为当前账户</translation>
    </message>
    <message>
        <source>lists the accounts, or uses this one</source>
        <translation>列出账户，或使用指定的账户</translation>
    </message>
    <message>
        <source>md, html, json or pdf; md without it.</source>
        <translation>md、html、json 或 pdf；省略时为 md。</translation>
    </message>
    <message>
        <source>Write into this folder or file, - for standard output; without it JSON goes to standard output, the others into the current folder.</source>
        <translation>写入此文件夹或文件，- 表示标准输出；省略时 JSON 写到标准输出，其他格式写到当前文件夹。</translation>
    </message>
    <message>
        <source>Export every conversation.</source>
        <translation>导出所有对话。</translation>
    </message>
    <message>
        <source>--format takes md, html, json or pdf.</source>
        <translation>--format 需要 md、html、json 或 pdf。</translation>
    </message>
    <message>
        <source>Name the conversations to export, or give --all.</source>
        <translation>请指定要导出的对话，或使用 --all。</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>请指定要导入的文件。</translation>
    </message>
    <message>
        <source>writes conversations into files, or all with --all</source>
        <translation>将对话写入文件，用 --all 写入全部</translation>
    </message>
    <message>
        <source>takes in exports, of ChatGPT too, and sessions of the Codex CLI</source>
        <translation>导入导出文件（包括 ChatGPT 的）和 Codex CLI 的会话</translation>
    </message>
    <message>
        <source>Print every received event as one line of JSON; of doctor, accounts, import and search, all as JSON.</source>
        <translation>将收到的每个事件打印为一行 JSON；对于 doctor、accounts、import 和 search，全部以 JSON 打印。</translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation>最多打印 N 条消息。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit 需要 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>Only JSON takes more than one conversation in one file. Name a folder instead.</source>
        <translation>只有 JSON 能在一个文件中容纳多个对话。请改为指定文件夹。</translation>
    </message>
    <message>
        <source>finds messages in all conversations</source>
        <translation>在所有对话中查找消息</translation>
    </message>
    <message>
        <source>makes the index of the search anew</source>
        <translation>重建搜索索引</translation>
    </message>
    <message>
        <source>--bench takes one of: %1.</source>
        <translation>--bench 需要以下之一：%1。</translation>
    </message>
    <message>
        <source>--bench writes to --bench-log, which is missing.</source>
        <translation>--bench 会写入 --bench-log，但未给出该选项。</translation>
    </message>
    <message>
        <source>Do what SCENARIO says in the window, for its marks.</source>
        <translation>在窗口中执行 SCENARIO 所述操作，以记录其标记。</translation>
    </message>
    <message>
        <source>Where the workloads of --bench are.</source>
        <translation>--bench 的工作负载所在位置。</translation>
    </message>
    <message>
        <source>The server that --bench asks, as the address of its WebSocket.</source>
        <translation>--bench 提问的服务器，以其 WebSocket 地址表示。</translation>
    </message>
    <message>
        <source>Measure the gaps between frames, too, with --bench.</source>
        <translation>使用 --bench 时，同时测量帧间隔。</translation>
    </message>
    <message>
        <source>Make the window as high as its page for --screenshot.</source>
        <translation>为 --screenshot 将窗口高度设为整个页面的高度。</translation>
    </message>
    <message>
        <source>--renderer takes auto, gpu or software.</source>
        <translation>--renderer 需要 auto、gpu 或 software。</translation>
    </message>
    <message>
        <source>Draw by the graphics processor (gpu) or without it (software); auto finds out.</source>
        <translation>使用 GPU 绘制（gpu）或不使用（software）；auto 自动判断。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>opens the window, or raises it, with the files attached</source>
        <translation>打开窗口或将其置于前台，并附上文件</translation>
    </message>
    <message>
        <source>opens the quick prompt</source>
        <translation>打开快速提问</translation>
    </message>
    <message>
        <source>Give FILE along with the question; may be given several times.</source>
        <translation>随提问附上 FILE；可多次指定。</translation>
    </message>
    <message>
        <source>Attach FILE at start; may be given several times.</source>
        <translation>启动时附上 FILE；可多次指定。</translation>
    </message>
    <message>
        <source>Start without a window, until somebody asks for one.</source>
        <translation>启动时不显示窗口，直到需要时才打开。</translation>
    </message>
</context>
<context>
    <name>ComparisonContent</name>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>第一个回答</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>第二个回答</translation>
    </message>
    <message>
        <source>Both answers, line by line</source>
        <translation>两个回答，逐行对照</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Only in the first: %1</source>
        <translation>仅第一个有：%1</translation>
    </message>
    <message>
        <source>Only in the second: %1</source>
        <translation>仅第二个有：%1</translation>
    </message>
    <message>
        <source>Different. First: %1 Second: %2</source>
        <translation>不同。第一个：%1 第二个：%2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>有问题，尽管问</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Send (%1)</source>
        <translation>发送（%1）</translation>
    </message>
    <message>
        <source>Send (%1; %2 with several lines)</source>
        <translation>发送（%1；多行时为 %2）</translation>
    </message>
    <message>
        <source>Send (%1, as there are several lines)</source>
        <translation>发送（因有多行，按 %1）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No password store is running, so no sign-in can be kept. Start one, then try again.</source>
        <translation>没有正在运行的密码库，因此无法保存登录。请启动密码库后重试。</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, then try again.</source>
        <translation>密码库拒绝了请求。请允许 Lectern 使用它，然后重试。</translation>
    </message>
    <message>
        <source>Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY and use lectern ask --endpoint URL</source>
        <translation>没有密码库时，仍可用密钥逐个提问：将密钥放入 LECTERN_API_KEY，并使用 lectern ask --endpoint URL</translation>
    </message>
    <message>
        <source>There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint.</source>
        <translation>没有可用于提问的账户。请用“lectern login”登录，或使用 --demo 或 --endpoint。</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Temporary: nothing of this is kept, and it goes when you leave it.</source>
        <translation>临时对话：内容不会保存，离开后即消失。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Until you quit: nothing of it is kept.</source>
        <translation>仅在退出前有效：不会保存任何内容。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Lectern may not use your plan yet, so it cannot ask anything with this account.</source>
        <translation>Lectern 尚不能使用此套餐，因此无法用此账户提问。</translation>
    </message>
    <message>
        <source>Sign in once more and allow it</source>
        <translation>重新登录并允许</translation>
    </message>
    <message>
        <source>Start asking</source>
        <translation>开始提问</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>作为文本插入</translation>
    </message>
</context>
<context>
    <name>EraseContent</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 个对话？</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.</source>
        <translation>它们将从这台电脑的历史记录和搜索中删除，仅由它们使用的文件也会一并删除。此前创建的历史记录备份中仍会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>That cannot be used as it is.</source>
        <translation>无法按现状使用。</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>无法使用该文件。</translation>
    </message>
    <message>
        <source>The port is taken by another program. Choose another one, or none.</source>
        <translation>端口已被其他程序占用。请选择其他端口，或不指定端口。</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server runs, then try again.</source>
        <translation>服务器地址没有响应。请确认服务器正在运行，然后重试。</translation>
    </message>
    <message>
        <source>The connection ended before the answer did. Try again.</source>
        <translation>回答完成前连接已断开。请重试。</translation>
    </message>
    <message>
        <source>The server stayed silent for too long. Try again.</source>
        <translation>服务器长时间没有响应。请重试。</translation>
    </message>
    <message>
        <source>There is no Responses server at this address. Check the address.</source>
        <translation>此地址没有 Responses 服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read; it was left out.</source>
        <translation>服务器发来了无法读取的内容，已略过。</translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation>服务器不接受此密钥。请检查后重试。</translation>
    </message>
    <message>
        <source>The server does not have this model. Choose another one.</source>
        <translation>服务器没有此模型。请选择其他模型。</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one or choose another model.</source>
        <translation>对话对此模型而言过长。请开始新对话或选择其他模型。</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <translation>同时请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>The server has no room for this model now. Try again or choose another model.</source>
        <translation>服务器目前没有余力提供此模型。请重试或选择其他模型。</translation>
    </message>
    <message>
        <source>The server failed. Try again.</source>
        <translation>服务器出错。请重试。</translation>
    </message>
    <message>
        <source>An answer is still being written. Wait for it or stop it.</source>
        <translation>仍在写回答。请等待其完成，或停止它。</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 服务器消息：“%2”</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found. You may be offline: check the network and the address.</source>
        <translation>找不到服务器名称。可能已离线：请检查网络和地址。</translation>
    </message>
    <message>
        <source>No trusted connection to the server can be made. See under Network who issued its certificate.</source>
        <translation>无法与服务器建立受信任的连接。请在“网络”中查看其证书的颁发者。</translation>
    </message>
    <message>
        <source>The proxy does not let Lectern through. Check its address and password under Network.</source>
        <translation>代理不允许 Lectern 通过。请在“网络”中检查其地址和密码。</translation>
    </message>
    <message>
        <source>This account may not do that. Choose another model.</source>
        <translation>此账户无权执行该操作。请选择其他模型。</translation>
    </message>
    <message>
        <source>A usage limit of this account is reached. Choose another model or wait.</source>
        <translation>此账户的用量限额已用完。请选择其他模型，或等待恢复。</translation>
    </message>
    <message>
        <source>The server refuses this request for what it contains. Ask in another way.</source>
        <translation>服务器因内容而拒绝此请求。请换一种方式提问。</translation>
    </message>
    <message>
        <source>Lectern ended before the answer did.</source>
        <translation>回答完成前 Lectern 已退出。</translation>
    </message>
    <message>
        <source>The question could not be saved first. Make room on the disk, then try again.</source>
        <translation>发送前无法保存提问。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Free again %1.</source>
        <translation>将于 %1 恢复可用。</translation>
    </message>
    <message>
        <source>It should be free again.</source>
        <translation>现在应已恢复可用。</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>服务器要求等待 %1。</translation>
    </message>
    <message>
        <source>The question with all that belongs to it, or the answer, is too large for one message. Ask for less at once.</source>
        <translation>提问及其附带内容，或回答，超出了单条消息的大小。请一次少问一些。</translation>
    </message>
    <message>
        <source>The server does not accept this request. Change it or choose another model.</source>
        <translation>服务器不接受此请求。请修改请求或选择其他模型。</translation>
    </message>
    <message>
        <source>Your sign-in has ended; nothing is lost. Sign in again.</source>
        <translation>登录已失效，但没有丢失任何内容。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Try again, or choose another way.</source>
        <translation>登录在浏览器中被拒绝。请重试，或选择其他方式。</translation>
    </message>
    <message>
        <source>This workspace does not allow Codex. Ask who administers it, or sign in with another account.</source>
        <translation>此工作空间不允许使用 Codex。请联系其管理员，或用其他账户登录。</translation>
    </message>
    <message>
        <source>You are signed in, but Lectern may not use your plan. Sign in once more and allow it.</source>
        <translation>已登录，但 Lectern 不能使用此套餐。请重新登录并允许。</translation>
    </message>
    <message>
        <source>What came back could not be proven to be from the sign-in server, so it is not used. Sign in again.</source>
        <translation>无法证明返回的内容来自登录服务器，因此未予使用。请重新登录。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the sign-in cannot be checked. Set the clock, then sign in again.</source>
        <translation>这台电脑的时钟不准，因此无法验证登录。请校准时钟后重新登录。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Try again, or use a code instead.</source>
        <translation>浏览器没有返回结果。请重试，或改用登录码。</translation>
    </message>
    <message>
        <source>This account does not allow codes. Allow device sign-in in ChatGPT&apos;s security settings, or use the browser.</source>
        <translation>此账户不允许使用登录码。请在 ChatGPT 的安全设置中允许设备登录，或使用浏览器。</translation>
    </message>
    <message>
        <source>The code was not typed in time. Ask for a new one.</source>
        <translation>未在有效时间内输入登录码。请获取新的登录码。</translation>
    </message>
    <message>
        <source>No password store is running, so the sign-in cannot be kept. Start one, or stay signed in until you quit.</source>
        <translation>没有正在运行的密码库，因此无法保存登录。请启动密码库，或在退出前保持登录。</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, then try again.</source>
        <translation>密码库已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, or stay signed in until you quit.</source>
        <translation>密码库拒绝了请求。请允许 Lectern 使用它，或在退出前保持登录。</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for a window of its own that waits for you, then try again.</source>
        <translation>密码库没有响应。请查看是否有它的窗口在等待操作，然后重试。</translation>
    </message>
    <message>
        <source>Another Lectern is at work on your accounts. Try again in a moment.</source>
        <translation>另一个 Lectern 正在处理账户。请稍后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept. Make room on it, then try again; all that was kept is still there.</source>
        <translation>磁盘已满，无法保存新内容。请腾出空间后重试；已保存的内容都还在。</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read of it is here, and the damaged file is kept beside it.</source>
        <translation>历史记录已损坏。能读取的内容都在这里，损坏的文件保留在其旁边。</translation>
    </message>
    <message>
        <source>The history was written by a newer Lectern, so it can only be read. Update Lectern to go on.</source>
        <translation>历史记录由更新版本的 Lectern 写入，因此只能读取。请更新 Lectern 后继续。</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it, then try again.</source>
        <translation>历史记录正被其他程序占用。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The history cannot be written, only read. Allow Lectern to write to its folder, then try again.</source>
        <translation>历史记录只能读取，无法写入。请允许 Lectern 写入其文件夹，然后重试。</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Exporting: %1</source>
        <translation>正在导出：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n damaged entry(s) were left out.</source>
        <translation>
            <numerusform>略过了 %n 个损坏的条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of more than 100 MB were left out.</source>
        <translation>
            <numerusform>略过了 %n 个超过 100 MB 的条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow nothing that is there. They begin branches of their own.</source>
        <translation>
            <numerusform>%n 条消息找不到其前文，各自作为新分支的开头。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be. Others stand in.</source>
        <translation>
            <numerusform>%n 个时间不可能存在，已用其他时间代替。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) are not in the file and were left out.</source>
        <translation>
            <numerusform>%n 张图片或文件不在该文件中，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are of a kind that Lectern does not know.</source>
        <translation>
            <numerusform>%n 个条目属于 Lectern 不认识的类型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 个已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a message were left out.</source>
        <translation>
            <numerusform>略过了 %n 个没有消息的对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>无法将文件读取到末尾。</translation>
    </message>
    <message>
        <source>This is no export of Lectern or ChatGPT and no session of the Codex CLI.</source>
        <translation>这不是 Lectern 或 ChatGPT 的导出文件，也不是 Codex CLI 的会话。</translation>
    </message>
    <message>
        <source>A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.</source>
        <translation>此文件由更新版本的 Lectern 写入，未导入任何内容；请先更新 Lectern。</translation>
    </message>
    <message>
        <source>The file ends in the middle. What came whole was taken.</source>
        <translation>文件在中间中断。完整的部分已导入。</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>无标题对话</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>导出 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Of every account on this computer, with the archive and without the trash.</source>
        <translation>包括这台电脑上的所有账户，含归档，不含回收站。</translation>
    </message>
    <message>
        <source>Markdown: text for every editor</source>
        <translation>Markdown：适用于任何编辑器的文本</translation>
    </message>
    <message>
        <source>HTML: a page to read and print</source>
        <translation>HTML：用于阅读和打印的页面</translation>
    </message>
    <message>
        <source>JSON: everything, to import again</source>
        <translation>JSON：全部内容，可重新导入</translation>
    </message>
    <message>
        <source>PDF: pages to print and send</source>
        <translation>PDF：用于打印和发送的页面</translation>
    </message>
    <message>
        <source>Each conversation becomes a file of its own in a folder.</source>
        <translation>每个对话在文件夹中各成一个文件。</translation>
    </message>
    <message>
        <source>The conversation becomes one file.</source>
        <translation>对话成为一个文件。</translation>
    </message>
    <message>
        <source>All of them go into one file.</source>
        <translation>全部放入一个文件。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>You are not signed in yet</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>改用浏览器</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用登录码</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>选择其他方式</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>refuses the WebSocket handshake with this HTTP status (200 to 599)</source>
        <translation>以此 HTTP 状态（200 至 599）拒绝 WebSocket 握手</translation>
    </message>
    <message>
        <source>answers POST /responses with this HTTP status</source>
        <translation>以此 HTTP 状态响应 POST /responses</translation>
    </message>
    <message>
        <source>answers the handshake and POST /responses alike with this HTTP status</source>
        <translation>以此 HTTP 状态同样响应握手和 POST /responses</translation>
    </message>
    <message>
        <source>answers GET /models with this HTTP status</source>
        <translation>以此 HTTP 状态响应 GET /models</translation>
    </message>
    <message>
        <source>answers GET /usage with this HTTP status</source>
        <translation>以此 HTTP 状态响应 GET /usage</translation>
    </message>
    <message>
        <source>one of the above with this error code, e.g. upgrade-503-server-is-overloaded; usage-limit and overloaded are short forms</source>
        <translation>上述之一并带此错误代码，例如 upgrade-503-server-is-overloaded；usage-limit 和 overloaded 是简写形式</translation>
    </message>
    <message>
        <source>one of the above with Retry-After: 2; also behind a code</source>
        <translation>上述之一并带 Retry-After: 2；也可放在代码之后</translation>
    </message>
    <message>
        <source>one of the above with a body of the form {&quot;detail&quot;:…}; also last of all</source>
        <translation>上述之一，正文形如 {&quot;detail&quot;:…}；也可放在最后</translation>
    </message>
    <message>
        <source>one of the above with a web page as its body; also last of all</source>
        <translation>上述之一，正文为网页；也可放在最后</translation>
    </message>
    <message>
        <source>one of the above without a body; also last of all</source>
        <translation>上述之一，没有正文；也可放在最后</translation>
    </message>
    <message>
        <source>takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers</source>
        <translation>接受请求（PLACE：upgrade、http、refuse、models、usage）但从不响应</translation>
    </message>
    <message>
        <source>answers with a line that is not HTTP</source>
        <translation>以一行非 HTTP 内容响应</translation>
    </message>
    <message>
        <source>hangs up without an answer</source>
        <translation>不响应即挂断</translation>
    </message>
    <message>
        <source>accepts the handshake with Connection: keep-alive, Upgrade, then stays silent</source>
        <translation>以 Connection: keep-alive, Upgrade 接受握手，然后保持沉默</translation>
    </message>
    <message>
        <source>accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent</source>
        <translation>以错误的 Sec-WebSocket-Accept 接受握手，然后保持沉默</translation>
    </message>
    <message>
        <source>sends an error event instead of an answer; CODE may be left out</source>
        <translation>发送错误事件代替回答；CODE 可省略</translation>
    </message>
    <message>
        <source>sends an error event with Retry-After: 2 in its headers</source>
        <translation>发送标头中带 Retry-After: 2 的错误事件</translation>
    </message>
    <message>
        <source>sends an error event without a status</source>
        <translation>发送没有状态的错误事件</translation>
    </message>
    <message>
        <source>sends an error event in the flat form; a STATUS may stand before CODE</source>
        <translation>以扁平形式发送错误事件；CODE 之前可有 STATUS</translation>
    </message>
    <message>
        <source>sends an error event with status_code instead of status</source>
        <translation>发送以 status_code 代替 status 的错误事件</translation>
    </message>
    <message>
        <source>sends an error event whose code stands in type</source>
        <translation>发送代码位于 type 中的错误事件</translation>
    </message>
    <message>
        <source>ends the response with response.failed</source>
        <translation>以 response.failed 结束响应</translation>
    </message>
    <message>
        <source>ends the response with response.failed whose error is null</source>
        <translation>以 error 为 null 的 response.failed 结束响应</translation>
    </message>
    <message>
        <source>ends the response with response.incomplete, e.g. incomplete-content-filter</source>
        <translation>以 response.incomplete 结束响应，例如 incomplete-content-filter</translation>
    </message>
    <message>
        <source>sends a close frame with this code (1000 to 4999); over SSE ends the stream</source>
        <translation>发送带此代码（1000 至 4999）的关闭帧；SSE 下结束流</translation>
    </message>
    <message>
        <source>ends the stream in order, but without an event that ends the response; a close frame 1000 over WebSocket</source>
        <translation>正常结束流，但没有结束响应的事件；WebSocket 下为关闭帧 1000</translation>
    </message>
    <message>
        <source>hangs up without a word</source>
        <translation>不发一言即挂断</translation>
    </message>
    <message>
        <source>sends nothing more and keeps the connection</source>
        <translation>不再发送任何内容，但保持连接</translation>
    </message>
    <message>
        <source>sends nothing more but pings (comments over SSE)</source>
        <translation>除 ping（SSE 下为注释）外不再发送任何内容</translation>
    </message>
    <message>
        <source>sends a message of more than 64 MiB</source>
        <translation>发送超过 64 MiB 的消息</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits; bytes between the chunks over SSE</source>
        <translation>发送设置了保留位的帧；SSE 下在分块之间插入字节</translation>
    </message>
    <message>
        <source>sends a text frame that is not UTF-8; bytes between the chunks over SSE</source>
        <translation>发送非 UTF-8 的文本帧；SSE 下在分块之间插入字节</translation>
    </message>
    <message>
        <source>sends a binary message and goes on; an ordinary event over SSE</source>
        <translation>发送二进制消息并继续；SSE 下为普通事件</translation>
    </message>
    <message>
        <source>sends a ping (a comment over SSE) and goes on</source>
        <translation>发送 ping（SSE 下为注释）并继续</translation>
    </message>
    <message>
        <source>sends half an object, an array, an object without type, an unknown type and null, and goes on</source>
        <translation>发送半个对象、数组、没有 type 的对象、未知 type 和 null，并继续</translation>
    </message>
    <message>
        <source>sends a message that is cut off in the middle, and goes on</source>
        <translation>发送中途截断的消息并继续</translation>
    </message>
    <message>
        <source>one of the above, from event-STATUS-CODE on, before the first event</source>
        <translation>event-STATUS-CODE 起的上述之一，在第一个事件之前</translation>
    </message>
    <message>
        <source>one of these before the first piece of text</source>
        <translation>这些之一，在第一段文本之前</translation>
    </message>
    <message>
        <source>one of these in the middle of the text</source>
        <translation>这些之一，在文本中间</translation>
    </message>
    <message>
        <source>one of these after the text, before its item is done</source>
        <translation>这些之一，在文本之后、其条目完成之前</translation>
    </message>
    <message>
        <source>one of these after the item is done, before the response is</source>
        <translation>这些之一，在条目完成之后、响应完成之前</translation>
    </message>
    <message>
        <source>says that the connection has reached its 60 minutes</source>
        <translation>声明连接已达到 60 分钟</translation>
    </message>
    <message>
        <source>does not know the previous response of a request that continues one</source>
        <translation>对于续接的请求，不认识其前一个响应</translation>
    </message>
    <message>
        <source>refuses a request with generate: false</source>
        <translation>拒绝带 generate: false 的请求</translation>
    </message>
    <message>
        <source>never answers a request with generate: false</source>
        <translation>从不响应带 generate: false 的请求</translation>
    </message>
    <message>
        <source>sends [DONE] after the end</source>
        <translation>在结束后发送 [DONE]</translation>
    </message>
    <message>
        <source>completes with end_turn: false, which asks for one more request</source>
        <translation>以 end_turn: false 完成，即要求再发一次请求</translation>
    </message>
    <message>
        <source>sends response.done instead of response.completed</source>
        <translation>发送 response.done 代替 response.completed</translation>
    </message>
    <message>
        <source>completes without an id</source>
        <translation>完成时没有 id</translation>
    </message>
    <message>
        <source>completes without usage</source>
        <translation>完成时没有 usage</translation>
    </message>
    <message>
        <source>completes with a word as usage</source>
        <translation>完成时 usage 为一个单词</translation>
    </message>
    <message>
        <source>completes with an empty output</source>
        <translation>完成时 output 为空</translation>
    </message>
    <message>
        <source>sends the text in pieces only: no text, part or item is ever done</source>
        <translation>仅分片发送文本：文本、部分和条目从不完成</translation>
    </message>
    <message>
        <source>leaves out response.created</source>
        <translation>省略 response.created</translation>
    </message>
    <message>
        <source>sends the answer as a refusal</source>
        <translation>将回答作为拒绝发送</translation>
    </message>
    <message>
        <source>calls a function that nobody offered</source>
        <translation>调用无人提供的函数</translation>
    </message>
    <message>
        <source>hands out a turn state and completes with end_turn: false</source>
        <translation>给出轮次状态，并以 end_turn: false 完成</translation>
    </message>
    <message>
        <source>ends the lines of server-sent events with CR LF</source>
        <translation>服务器发送事件的各行以 CR LF 结尾</translation>
    </message>
    <message>
        <source>sends comments and unknown fields among server-sent events</source>
        <translation>在服务器发送事件中夹带注释和未知字段</translation>
    </message>
    <message>
        <source>sends data: before event:</source>
        <translation>先发送 data: 再发送 event:</translation>
    </message>
    <message>
        <source>sends no event: lines</source>
        <translation>不发送 event: 行</translation>
    </message>
    <message>
        <source>spreads the JSON over two data: lines</source>
        <translation>将 JSON 分散到两个 data: 行</translation>
    </message>
    <message>
        <source>sends server-sent events byte by byte</source>
        <translation>逐字节发送服务器发送事件</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exports and sessions (*.json *.jsonl)</source>
        <translation>导出文件和会话 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1/%2+</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项（F3）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>FolderContent</name>
    <message>
        <source>Attach the folder “%1”</source>
        <translation>添加文件夹“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %n so far</source>
        <translation>
            <numerusform>正在查看文件夹：目前 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the list only</source>
        <translation>仅添加列表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>FontButton</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FontRows</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>此回答的更多操作</translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>Name of header %1</source>
        <translation>标头 %1 的名称</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>标头 %1 的值</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>添加标头</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing with the tag “%1”</source>
        <translation>没有带标签“%1”的内容</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>归档为空</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>还没有对话</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be restored. Then it goes for good.</source>
        <translation>删除的内容会在此保留 30 天，期间可以恢复，之后将永久删除。</translation>
    </message>
    <message>
        <source>What you archive leaves the list and stays as it is.</source>
        <translation>归档的内容会离开列表，并保持原样。</translation>
    </message>
    <message>
        <source>Whatever you ask is kept here, on this computer.</source>
        <translation>所有提问都保存在这里，在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>HistoryNotice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>HistoryRowContent</name>
    <message>
        <source>What can be done with “%1”</source>
        <translation>对“%1”的操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>HotkeyOffer</name>
    <message>
        <source>A key can open a quick prompt over whatever you do. The desktop will ask you which.</source>
        <translation>可用按键随时打开快速提问，无论正在做什么。桌面会询问使用哪个按键。</translation>
    </message>
    <message>
        <source>%1 can open a quick prompt over whatever you do.</source>
        <translation>无论正在做什么，按 %1 即可打开快速提问。</translation>
    </message>
    <message>
        <source>Set a hotkey</source>
        <translation>设置热键</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用了</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Picture without a description</source>
        <translation>无描述的图片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Press to enlarge it</source>
        <translation>按下可放大</translation>
    </message>
    <message>
        <source>A picture that is too large to be shown: %1</source>
        <translation>图片过大，无法显示：%1</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>无法显示的图片：%1</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture without a description</source>
        <translation>无描述的图片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>关闭图片</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Files with something to say</source>
        <translation>有提示信息的文件</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>打开第一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>JumpPill</name>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use an API key</source>
        <translation>使用 API 密钥</translation>
    </message>
    <message>
        <source>Requests are charged to the key&apos;s project at OpenAI.</source>
        <translation>请求费用计入该密钥在 OpenAI 的项目。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The key is checked with one request for the list of models, then kept in %1, never in a file. %2</source>
        <translation>会用一次获取模型列表的请求检查密钥，然后保存在%1中，绝不写入文件。%2</translation>
    </message>
    <message>
        <source>Where to make a key</source>
        <translation>在哪里创建密钥</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsCommand</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有已登录的账户。</translation>
    </message>
    <message>
        <source>There is no account “%1”. “lectern accounts” shows them.</source>
        <translation>没有账户“%1”。用“lectern accounts”查看所有账户。</translation>
    </message>
    <message>
        <source>“%1” are several accounts. Use the id that “lectern accounts” shows.</source>
        <translation>“%1”对应多个账户。请使用“lectern accounts”显示的 ID。</translation>
    </message>
    <message>
        <source>Nobody is signed in. “lectern login” begins.</source>
        <translation>没有已登录的账户。用“lectern login”开始。</translation>
    </message>
    <message>
        <source>Signed out: %1. Conversations and settings stay.</source>
        <translation>已退出登录：%1。对话和设置会保留。</translation>
    </message>
    <message>
        <source>The server could not be told, so it may count the sign-in for a while: %1</source>
        <translation>无法通知服务器，因此它可能在一段时间内仍视为已登录：%1</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1 未退出登录：%2</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsViewModel</name>
    <message>
        <source>%1 · the sign-in has ended</source>
        <translation>%1 · 登录已失效</translation>
    </message>
    <message>
        <source>%1 · until you quit</source>
        <translation>%1 · 退出前有效</translation>
    </message>
    <message>
        <source>%1 is signed out here, but not everywhere: %2</source>
        <translation>%1 已在此处退出登录，但并非在所有地方：%2</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1 未退出登录：%2</translation>
    </message>
</context>
<context>
    <name>Lectern::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 属于“%2”。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shortcuts</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Lectern::AskCommand</name>
    <message>
        <source>The server lists no models. Name one with --model.</source>
        <translation>服务器没有列出模型。请用 --model 指定一个。</translation>
    </message>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>正在重新连接 %1/%2</translation>
    </message>
</context>
<context>
    <name>Lectern::AttachmentList</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>粘贴的图片 %1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>粘贴的文本 %1</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</source>
        <translation>
            <numerusform>添加后已更改：%1。请重新读取，或再次发送以按原样发出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::BrowserWait</name>
    <message>
        <source>Port %1 of this computer is taken by another program.</source>
        <translation>这台电脑的端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer could not arrive, so it goes on with a code.</source>
        <translation>无法接收浏览器的响应，因此改用登录码继续。</translation>
    </message>
</context>
<context>
    <name>Lectern::CodeDesk</name>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>无法写入该位置。请选择其他位置。</translation>
    </message>
    <message>
        <source>Code can only be saved in a folder of this computer. Choose another place.</source>
        <translation>代码只能保存在这台电脑的文件夹中。请选择其他位置。</translation>
    </message>
    <message>
        <source>The code was not saved. %1</source>
        <translation>代码未保存。%1</translation>
    </message>
    <message>
        <source>The code cannot be opened: no copy of it can be made. Save it and open it yourself.</source>
        <translation>无法打开代码：不能创建其副本。请保存后自行打开。</translation>
    </message>
    <message>
        <source>No program opens %1. Save the code and open it yourself.</source>
        <translation>没有可打开 %1 的程序。请保存代码后自行打开。</translation>
    </message>
</context>
<context>
    <name>Lectern::DesktopHost</name>
    <message>
        <source>Open the quick prompt</source>
        <translation>打开快速提问</translation>
    </message>
</context>
<context>
    <name>Lectern::DoctorCommand</name>
    <message>
        <source>Something is broken.</source>
        <translation>存在故障。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>There is no server to look at; what needs one was left out.</source>
        <translation>没有可检查的服务器；需要服务器的项目已跳过。</translation>
    </message>
</context>
<context>
    <name>Lectern::ExportCommand</name>
    <message>
        <source>There is no conversation “%1”.</source>
        <translation>没有对话“%1”。</translation>
    </message>
</context>
<context>
    <name>Lectern::FolderTree</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored by .gitignore</source>
        <translation>
            <numerusform>被 .gitignore 忽略 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary</source>
        <translation>
            <numerusform>二进制文件 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), device(s) or closed folder(s)</source>
        <translation>
            <numerusform>链接、设备或无法打开的文件夹 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已排除：%1。</translation>
    </message>
    <message>
        <source>There is more: only %1 files are listed. Choose a smaller folder.</source>
        <translation>还有更多：仅列出 %1 个文件。请选择更小的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>A question takes at most %n file(s): choose fewer, or attach the list only.</source>
        <translation>
            <numerusform>一个提问最多可添加 %n 个文件：请减少数量，或仅添加列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>A question takes at most %1: choose less, or attach the list only.</source>
        <translation>一个提问最多容纳 %1：请减少内容，或仅添加列表。</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryExchange</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many conversations of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) read</source>
        <translation>
            <numerusform>已读取 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations can only be written to a place on this computer.</source>
        <translation>对话只能写入这台电脑上的位置。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n conversation(s) were written before.</source>
        <translation>
            <numerusform>已取消。此前已写入 %n 个对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>没有可导出的对话。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s) to “%1”.</source>
        <translation>
            <numerusform>已将 %n 个对话导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <comment>a file and why</comment>
        <translation>无法写入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were written before.</source>
        <translation>
            <numerusform>此前已写入 %n 个对话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>无标题对话</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>今天删除</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n day(s)</source>
        <translation>
            <numerusform>%n 天后删除</numerusform>
        </translation>
    </message>
    <message>
        <source>answer is coming</source>
        <translation>正在接收回答</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>新回答</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryViewModel</name>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>已置顶 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>已取消置顶 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>已归档 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>已将 %n 个对话移出归档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s) “%1”</source>
        <translation>
            <numerusform>已为 %n 个对话添加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n conversation(s)</source>
        <translation>
            <numerusform>已从 %n 个对话中移除标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>已将 %n 个对话移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>已恢复 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>已永久删除 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>An answer is coming here in another window of Lectern. Open the conversation again later.</source>
        <translation>Lectern 的另一个窗口正在接收此对话的回答。请稍后再打开此对话。</translation>
    </message>
</context>
<context>
    <name>Lectern::HotkeyViewModel</name>
    <message>
        <source>Another program has %1. Choose other keys, or end that program.</source>
        <translation>%1 已被其他程序占用。请选择其他按键，或结束该程序。</translation>
    </message>
    <message>
        <source>The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, for the command “lectern quick”.</source>
        <translation>桌面未给 Lectern 分配热键。可在桌面的设置中为命令“lectern quick”选择一个。</translation>
    </message>
    <message>
        <source>This desktop has no hotkeys for programs. Choose keys in its settings, for the command “lectern quick”.</source>
        <translation>此桌面不提供程序热键。请在其设置中为命令“lectern quick”选择按键。</translation>
    </message>
    <message>
        <source>This keyboard has no %1. Choose other keys.</source>
        <translation>此键盘没有 %1。请选择其他按键。</translation>
    </message>
</context>
<context>
    <name>Lectern::ImportReportModel</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>why</comment>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 个文件无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::LinkWords</name>
    <message>
        <source>It leads to %1, not to %2.</source>
        <translation>它指向 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 is written “%2” there.</source>
        <comment>the name of a host, as it is and as it looks</comment>
        <translation>%1 在此处显示为“%2”。</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>它指向 %1。</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened. This one can be copied.</source>
        <translation>只能打开 https 和 mailto 地址。此地址可以复制。</translation>
    </message>
</context>
<context>
    <name>Lectern::LoginCommand</name>
    <message>
        <source>Open this page in a browser on this machine, and sign in there:</source>
        <translation>请在本机的浏览器中打开此页面，并在其中登录：</translation>
    </message>
    <message>
        <source>Is the browser on another machine? Press Ctrl+C and use: lectern login --device</source>
        <translation>浏览器在另一台计算机上？请按 Ctrl+C，然后使用：lectern login --device</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Open this page in any browser:</source>
        <translation>请在任意浏览器中打开此页面：</translation>
    </message>
    <message>
        <source>Type this code there: %1</source>
        <translation>在其中输入此登录码：%1</translation>
    </message>
    <message>
        <source>It can be used until %1. Never type a code that somebody else has sent you.</source>
        <translation>有效期至 %1。切勿输入他人发来的登录码。</translation>
    </message>
    <message>
        <source>Signed in: %1. The credential is in the system&apos;s password store.</source>
        <translation>已登录：%1。凭据保存在系统的密码库中。</translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. A code needs none: lectern login --device</source>
        <translation>没有空闲端口可接收浏览器的响应。使用登录码则无需端口：lectern login --device</translation>
    </message>
</context>
<context>
    <name>Lectern::ModelChoice</name>
    <message>
        <source>No thinking</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>极低</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>The server lists no models. Start Lectern with --model to name one.</source>
        <translation>服务器没有列出模型。启动 Lectern 时请用 --model 指定一个。</translation>
    </message>
</context>
<context>
    <name>Lectern::NetworkViewModel</name>
    <message>
        <source>That is not the address of a proxy. It looks like http://proxy.example:3128 or socks5://proxy.example:1080; the password has a field of its own.</source>
        <translation>这不是代理的地址。其形式如 http://proxy.example:3128 或 socks5://proxy.example:1080；密码另有输入框。</translation>
    </message>
    <message>
        <source>There are no certificates to be read in this file. It has to be in PEM form.</source>
        <translation>此文件中没有可读取的证书。文件必须为 PEM 格式。</translation>
    </message>
    <message>
        <source>Lectern, the way to %1</source>
        <translation>Lectern，到 %1 的连接</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>代理：%1</translation>
    </message>
    <message>
        <source>Extra certificates: %1</source>
        <translation>额外证书：%1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>连接方式：%1</translation>
    </message>
</context>
<context>
    <name>Lectern::OpenConversation</name>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>正在重新连接 %1/%2</translation>
    </message>
    <message>
        <source>Waiting for the server · %1</source>
        <translation>正在等待服务器 · %1</translation>
    </message>
</context>
<context>
    <name>Lectern::PaletteModel</name>
    <message>
        <source>Model, in use</source>
        <translation>模型，使用中</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Search what was said for “%1”</source>
        <translation>在对话内容中搜索“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an entry that is read aloud</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Lectern::ProgramFacts</name>
    <message>
        <source>Answers your questions and says which models there are. Every question goes there with the conversation that it belongs to.</source>
        <translation>回答提问，并告知有哪些模型。每个提问都会连同所属对话发送到那里。</translation>
    </message>
    <message>
        <source>Says how much of your plan is used.</source>
        <translation>告知套餐已用多少。</translation>
    </message>
    <message>
        <source>Only to sign in with ChatGPT, and to renew that from time to time.</source>
        <translation>仅用于通过 ChatGPT 登录，以及不时续期。</translation>
    </message>
    <message>
        <source>This computer itself: your browser comes back there from signing in, and the demo answers there.</source>
        <translation>这台电脑本身：登录后浏览器返回到这里，演示也在这里应答。</translation>
    </message>
    <message>
        <source>nowhere: it goes when Lectern ends</source>
        <translation>不保存：Lectern 退出后即消失</translation>
    </message>
    <message>
        <source>Conversations, what you have typed, and backups</source>
        <translation>对话、输入的内容和备份</translation>
    </message>
    <message>
        <source>Settings and keyboard shortcuts</source>
        <translation>设置和键盘快捷键</translation>
    </message>
    <message>
        <source>Lists of models that servers have sent</source>
        <translation>服务器发来的模型列表</translation>
    </message>
    <message>
        <source>Passwords, keys and sign-ins</source>
        <translation>密码、密钥和登录信息</translation>
    </message>
    <message>
        <source>the password store of your system</source>
        <translation>系统的密码库</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公共领域</translation>
    </message>
</context>
<context>
    <name>Lectern::RebuildCommand</name>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>已重建搜索索引。</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchCommand</name>
    <message>
        <source>There is nothing to look for. Give some words of what you want to find.</source>
        <translation>没有要查找的内容。请给出想查找内容中的几个词。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n message(s).</source>
        <translation>
            <numerusform>有超过 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s).</source>
        <translation>
            <numerusform>有 %n 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::SearchModel</name>
    <message>
        <source>The title matches</source>
        <translation>标题匹配</translation>
    </message>
    <message>
        <source>Answer in %1: %2</source>
        <translation>%1 中的回答：%2</translation>
    </message>
    <message>
        <source>Question in %1: %2</source>
        <translation>%1 中的提问：%2</translation>
    </message>
    <message>
        <source>Answer in %1, %2: %3</source>
        <translation>%1 中的回答，%2：%3</translation>
    </message>
    <message>
        <source>Question in %1, %2: %3</source>
        <translation>%1 中的提问，%2：%3</translation>
    </message>
    <message>
        <source>%1: the title matches</source>
        <translation>%1：标题匹配</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>无标题对话</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>written by me, by lectern or by a model</source>
        <translation>由 me、lectern 或某个模型所写</translation>
    </message>
    <message>
        <source>asked of a model</source>
        <translation>向某个模型提问</translation>
    </message>
    <message>
        <source>in conversations with a tag</source>
        <translation>在带某个标签的对话中</translation>
    </message>
    <message>
        <source>on a day or later: yesterday, 2026-11 or 2026-11-21</source>
        <translation>某天及之后：yesterday、2026-11 或 2026-11-21</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>某天之前</translation>
    </message>
    <message>
        <source>with a block of code</source>
        <translation>含有代码块</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>含有文件</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>在归档中</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>words in just this order, up to the next quotation mark</source>
        <translation>完全按此顺序的词，直到下一个引号</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>不含后面的词</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchViewModel</name>
    <message numerus="yes">
        <source>%n+ conversation(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%n+ 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ messages in %2</source>
        <comment>a number, so many conversations</comment>
        <translation>%2中有 %1+ 条消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%2中有 %1</translation>
    </message>
    <message numerus="yes">
        <source>No message with all of it, but %n conversation(s) with words that begin so</source>
        <translation>
            <numerusform>没有包含全部内容的消息，但有 %n 个对话含有以此开头的词</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, words that begin so in none</source>
        <comment>so much was found</comment>
        <translation>%1，没有对话含有以此开头的词</translation>
    </message>
    <message numerus="yes">
        <source>%1, words that begin so in %n</source>
        <comment>so much was found</comment>
        <translation>
            <numerusform>%1，%n 个对话含有以此开头的词</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”</source>
        <translation>归档中没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Nothing in the trash matches “%1”</source>
        <translation>回收站中没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Nothing in your conversations matches “%1”</source>
        <translation>对话中没有与“%1”匹配的内容</translation>
    </message>
</context>
<context>
    <name>Lectern::ServerTest</name>
    <message>
        <source>Something is broken.</source>
        <translation>存在故障。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>Lectern::SignInViewModel</name>
    <message>
        <source>Paste your key first.</source>
        <translation>请先粘贴密钥。</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>密钥不含空格和带变音符号的字母。请重新粘贴。</translation>
    </message>
    <message>
        <source>The account could not be written to the disk: it is gone after the next start.</source>
        <translation>无法将账户写入磁盘：下次启动后它将消失。</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Use a code instead.</source>
        <translation>这台电脑没有空闲端口可接收浏览器的响应。请改用登录码。</translation>
    </message>
    <message>
        <source>The Codex CLI&apos;s sign-in has ended. Use the Codex CLI once, then try again.</source>
        <translation>Codex CLI 的登录已失效。请先使用一次 Codex CLI，然后重试。</translation>
    </message>
</context>
<context>
    <name>Lectern::StatusViewModel</name>
    <message>
        <source>Context %1</source>
        <comment>percent</comment>
        <translation>上下文 %1</translation>
    </message>
</context>
<context>
    <name>Lectern::TrayDesk</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>Lectern: an answer comes</source>
        <translation>Lectern：正在接收回答</translation>
    </message>
    <message numerus="yes">
        <source>Lectern: %n new answer(s)</source>
        <translation>
            <numerusform>Lectern：%n 个新回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Open Lectern</source>
        <translation>打开 Lectern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Lectern::WindowApplication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>无法创建文件夹 %1。请用 --data-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; they start anew.</source>
        <translation>无法读取 %1 中的设置，将重新开始。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The window cannot be made; this installation of Lectern is not complete.</source>
        <translation>无法创建窗口；Lectern 的安装不完整。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written; changes hold until Lectern ends.</source>
        <translation>无法写入 %1 中的设置；更改仅在 Lectern 退出前有效。</translation>
    </message>
    <message>
        <source>The window cannot be drawn: %1</source>
        <translation>无法绘制窗口：%1</translation>
    </message>
    <message>
        <source>The graphics processor cannot draw the window; from now on Lectern draws it itself.</source>
        <translation>GPU 无法绘制窗口；今后由 Lectern 自行绘制。</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened</source>
        <translation>只能打开 https 和 mailto 地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>ListMark</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Demo – Lectern</source>
        <translation>演示 – Lectern</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>There is nothing to ask. Give a prompt, or - to read it from standard input.</source>
        <translation>没有提问内容。请给出提示词，或用 - 从标准输入读取。</translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
        <translation>“lectern --help”会显示所有用法。</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It is not shown.</source>
        <translation>粘贴密钥并按 Enter。密钥不会显示。</translation>
    </message>
    <message>
        <source>There is no key. Paste it on standard input, or put it into LECTERN_API_KEY.</source>
        <translation>没有密钥。请在标准输入中粘贴，或放入 LECTERN_API_KEY。</translation>
    </message>
    <message>
        <source>Lectern is already running and does not answer. End it, then start it again.</source>
        <translation>Lectern 已在运行但没有响应。请先将其结束，再重新启动。</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Loading models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>思考强度：%1</translation>
    </message>
</context>
<context>
    <name>NetworkContent</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Way to this server</source>
        <translation>到此服务器的连接方式</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>自动：WebSocket，不可用时使用 HTTP</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>仅 WebSocket</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>仅 HTTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Automatic: as the environment says, else the system</source>
        <translation>自动：按环境变量，否则按系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User, if it wants one</source>
        <translation>用户名（如需要）</translation>
    </message>
    <message>
        <source>Password; kept only until Lectern quits</source>
        <translation>密码；仅保留到 Lectern 退出</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>额外证书</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates</source>
        <translation>PEM 格式的文件，除系统证书外也予以信任</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>使用此文件</translation>
    </message>
    <message>
        <source>At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.</source>
        <translation>若已设置 LECTERN_PROXY_PASSWORD，下次启动时将从中读取密码。</translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>额外证书</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>最近断开</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>NetworkTest</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Looks at every part of the way to the server. It asks no model and costs nothing.</source>
        <translation>检查到服务器的每个环节。不向模型提问，也不产生费用。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>NotKeptPage</name>
    <message>
        <source>Your sign-in is not kept yet</source>
        <translation>登录尚未保存</translation>
    </message>
    <message>
        <source>You are signed in. Lectern keeps that in %1 only, never in a file.</source>
        <translation>已登录。Lectern 只将登录信息保存在%1中，绝不写入文件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep me signed in until I quit</source>
        <translation>在退出前保持登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forgets this sign-in</source>
        <translation>清除此次登录</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The answer goes on where it stops</source>
        <translation>从中断处继续回答</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The question is asked again</source>
        <translation>再次发送提问</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <comment>a setting</comment>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a setting</comment>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Nothing is called that</source>
        <translation>没有此名称的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>commands, conversations and models</comment>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command, conversation or model</source>
        <translation>命令、对话或模型</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter chooses it</source>
        <translation>按 ↑ 和 ↓ 浏览结果，按 Enter 选择</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Free</source>
        <translation>免费版</translation>
    </message>
    <message>
        <source>Free workspace</source>
        <translation>免费工作空间</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Pro Lite</source>
        <translation>Pro Lite</translation>
    </message>
    <message>
        <source>Pro Max</source>
        <translation>Pro Max</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Enterprise trial</source>
        <translation>Enterprise 试用版</translation>
    </message>
    <message>
        <source>Edu</source>
        <translation>Edu</translation>
    </message>
    <message>
        <source>Edu Plus</source>
        <translation>Edu Plus</translation>
    </message>
    <message>
        <source>Edu Pro</source>
        <translation>Edu Pro</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>K-12</source>
        <translation>K-12</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>金融服务</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Keeping your sign-in</source>
        <translation>正在保存登录</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Checking your sign-in</source>
        <translation>正在验证登录</translation>
    </message>
    <message>
        <source>It goes into %1, never into a file. %2</source>
        <translation>将存入%1，绝不写入文件。%2</translation>
    </message>
    <message>
        <source>The sign-in server is asked how to go on.</source>
        <translation>正在向登录服务器询问后续步骤。</translation>
    </message>
    <message>
        <source>The sign-in of the Codex CLI is read.</source>
        <translation>正在读取 Codex CLI 的登录。</translation>
    </message>
    <message>
        <source>You are done in the browser; the rest is between the servers and this computer. It is then kept in %1. %2</source>
        <translation>浏览器中的操作已完成，其余由服务器与这台电脑处理。之后会保存在%1中。%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
    <message>
        <source>Level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>ProseText</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit question</source>
        <translation>编辑提问</translation>
    </message>
    <message>
        <source>Edited question</source>
        <translation>编辑后的提问</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>保存并发送</translation>
    </message>
    <message>
        <source>The answer to the old question stays as another version</source>
        <translation>原提问的回答会作为另一版本保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>Save and send (%1)</source>
        <translation>保存并发送（%1）</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>按 Enter 发送，按 Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 sends, Enter starts a new line</source>
        <translation>按 %1 发送，按 Enter 换行</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>编辑提问</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 个提问，共 %2 个</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which question it is, its text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>QuestionsContent</name>
    <message>
        <source>My questions</source>
        <translation>我的提问</translation>
    </message>
    <message>
        <source>Filter my questions</source>
        <translation>筛选我的提问</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个提问</numerusform>
        </translation>
    </message>
    <message>
        <source>No question has this in it</source>
        <translation>没有包含此内容的提问</translation>
    </message>
</context>
<context>
    <name>QueueButtons</name>
    <message>
        <source>Steer</source>
        <translation>改问</translation>
    </message>
    <message>
        <source>Stop the answer and ask this instead (%1)</source>
        <translation>停止回答，改为提问此内容（%1）</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Ask this when the answer is complete (%1)</source>
        <translation>回答完成后提问此内容（%1）</translation>
    </message>
</context>
<context>
    <name>QueueFace</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>取消此提问</translation>
    </message>
    <message>
        <source>Do not ask this (Delete)</source>
        <translation>取消此提问（Delete）</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this anew</source>
        <translation>重新编辑此提问</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>Not asked yet: %n</source>
        <translation>
            <numerusform>尚未提问：%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be asked next: %n</source>
        <translation>
            <numerusform>接下来提问：%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即提问</translation>
    </message>
    <message>
        <source>Questions to be asked next</source>
        <translation>接下来的提问</translation>
    </message>
</context>
<context>
    <name>QuickHead</name>
    <message>
        <source>Quick prompt</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>有问题，尽管问</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, effort</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Temporary: nothing is kept</source>
        <translation>临时：内容不会保存</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>保存到历史记录</translation>
    </message>
    <message>
        <source>Keep chats in the history</source>
        <translation>将对话保存到历史记录</translation>
    </message>
    <message>
        <source>Temporary: keep nothing</source>
        <translation>临时：不保存内容</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Hides when you go on elsewhere</source>
        <translation>转到别处时自动隐藏</translation>
    </message>
    <message>
        <source>Unpin (Ctrl+P)</source>
        <translation>取消固定（Ctrl+P）</translation>
    </message>
    <message>
        <source>Pin (Ctrl+P)</source>
        <translation>固定（Ctrl+P）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
</context>
<context>
    <name>QuickModels</name>
    <message>
        <source>Effort: %1</source>
        <translation>思考强度：%1</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick prompt – Lectern</source>
        <translation>快速提问 – Lectern</translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>RedirectWords</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>You can close this page. Lectern goes on by itself.</source>
        <translation>可以关闭此页面。Lectern 会自动继续。</translation>
    </message>
    <message>
        <source>The sign-in was declined. You can close this page; Lectern says what is next.</source>
        <translation>登录被拒绝。可以关闭此页面；后续步骤请看 Lectern。</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Lectern waits for. Close it, and use the page that Lectern has opened.</source>
        <translation>此页面不属于 Lectern 正在等待的登录。请将其关闭，并使用 Lectern 打开的页面。</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Declined: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>This way is set for this server.</source>
        <translation>已为此服务器设定此连接方式。</translation>
    </message>
    <message>
        <source>WebSockets do not work with this server; they are tried again %1.</source>
        <translation>此服务器无法使用 WebSocket，将于 %1 重试。</translation>
    </message>
    <message>
        <source>%1, %2 over %3: %4</source>
        <comment>when, which server, way, what happened</comment>
        <translation>%1，%2（%3）：%4</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchContent</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>搜索提问和回答</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter opens it</source>
        <translation>按 ↑ 和 ↓ 浏览结果，按 Enter 打开</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>可输入的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SearchEmpty</name>
    <message>
        <source>Search the archive</source>
        <translation>搜索归档</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ 选择   Enter 打开   Esc 关闭</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation>复制为富文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
</context>
<context>
    <name>ServerFindings</name>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>The name of a header has only letters, digits and hyphens.</source>
        <translation>标头名称只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds characters that cannot be sent.</source>
        <translation>标头 %1 的值含有无法发送的字符。</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like https://server.example/v1 or http://localhost:11434/v1.</source>
        <translation>这不是服务器的地址。其形式如 https://server.example/v1 或 http://localhost:11434/v1。</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>密钥不含空格和带变音符号的字母。请重新粘贴。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Custom endpoint</source>
        <translation>自定义端点</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API.</source>
        <translation>任何支持 Responses API 的服务器。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>密钥（如需要）</translation>
    </message>
    <message>
        <source>Way to this server</source>
        <translation>到此服务器的连接方式</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>自动：WebSocket，不可用时使用 HTTP</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>仅 WebSocket</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>仅 HTTP</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>使用此服务器</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Looks at every part of the way; asks no model and costs nothing</source>
        <translation>检查每个环节；不向模型提问，也不产生费用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The key and the values of headers are kept in %1, never in a file. %2</source>
        <translation>密钥和标头的值保存在%1中，绝不写入文件。%2</translation>
    </message>
</context>
<context>
    <name>ServerPresets</name>
    <message>
        <source>On this computer:</source>
        <translation>这台电脑上：</translation>
    </message>
    <message>
        <source>Fills in the address</source>
        <translation>填入地址</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Your sign-in has ended; nothing is lost.</source>
        <translation>登录已失效，但没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Lectern may not use your ChatGPT plan.</source>
        <translation>Lectern 不能使用 ChatGPT 套餐。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>允许…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>without a graphics processor</source>
        <translation>不使用 GPU</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>使用 GPU</translation>
    </message>
    <message>
        <source>Lectern %1, Qt %2, %3, drawn %4</source>
        <translation>Lectern %1，Qt %2，%3，%4 绘制</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>version licence renderer</source>
        <translation>版本 许可证 渲染器 绘制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>MIT. Lectern is made with these libraries:</source>
        <translation>MIT。Lectern 使用以下库构建：</translation>
    </message>
    <message>
        <source>libraries open source</source>
        <translation>库 开源</translation>
    </message>
    <message>
        <source>libraries licence open source</source>
        <translation>库 许可证 开源</translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>sign in out account user key</source>
        <translation>登录 退出 登出 账户 账号 用户 密钥</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>theme light dark system</source>
        <translation>主题 浅色 深色 系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>high contrast accessibility theme</source>
        <translation>高对比度 无障碍 辅助功能 主题</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>It becomes as light or dark as it takes to be read.</source>
        <translation>会调整深浅以便看清。</translation>
    </message>
    <message>
        <source>accent color highlight</source>
        <translation>强调色 颜色 高亮</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>适用于窗口中的所有内容。</translation>
    </message>
    <message>
        <source>larger smaller scale size</source>
        <translation>放大 缩小 比例 大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>compact space rows</source>
        <translation>紧凑 间距 空间 行</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>阅读宽度</translation>
    </message>
    <message>
        <source>The longest line of an answer.</source>
        <translation>回答中一行的最大长度。</translation>
    </message>
    <message>
        <source>column measure line length</source>
        <translation>栏 宽度 行长</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>The caret does not blink. Nothing else moves by itself.</source>
        <translation>光标不闪烁。除此之外没有自行移动的内容。</translation>
    </message>
    <message>
        <source>reduced motion animation blink accessibility</source>
        <translation>减少动态 动画 闪烁 无障碍 辅助功能</translation>
    </message>
</context>
<context>
    <name>SettingsComposer</name>
    <message>
        <source>What sends a question</source>
        <translation>发送提问的按键</translation>
    </message>
    <message>
        <source>Shift+Enter always starts a new line.</source>
        <translation>按 Shift+Enter 始终换行。</translation>
    </message>
    <message>
        <source>send key enter return new line</source>
        <translation>发送 按键 enter 回车 换行</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter; %1 with several lines</source>
        <translation>Enter；多行时为 %1</translation>
    </message>
</context>
<context>
    <name>SettingsContent</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>没有与“%1”相关的设置</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>The conversations stand beside the page where there is room for both.</source>
        <translation>空间足够时，对话列表显示在页面旁边。</translation>
    </message>
    <message>
        <source>start list conversations window</source>
        <translation>启动 列表 对话 窗口</translation>
    </message>
    <message>
        <source>Read answers aloud as they come</source>
        <translation>边接收边朗读回答</translation>
    </message>
    <message>
        <source>A screen reader is told each paragraph, else only the end of an answer.</source>
        <translation>逐段告知屏幕阅读器；否则仅告知回答结束。</translation>
    </message>
    <message>
        <source>accessibility speech voice</source>
        <translation>无障碍 辅助功能 朗读 语音</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, JSON or PDF.</source>
        <translation>将所有对话导出为 Markdown、HTML、JSON 或 PDF。</translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation>保存 备份 复制</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.</source>
        <translation>Lectern 和 ChatGPT 的导出文件，以及 Codex CLI 的会话。</translation>
    </message>
    <message>
        <source>restore backup open</source>
        <translation>恢复 备份 打开</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good after 30 days.</source>
        <translation>回收站中的内容会在 30 天后永久删除。</translation>
    </message>
    <message>
        <source>delete erase restore</source>
        <translation>删除 清除 恢复</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.</source>
        <translation>新版本更改历史记录之前，会在其旁边的文件夹“backups”中保留一份副本。</translation>
    </message>
    <message>
        <source>copy folder migration</source>
        <translation>副本 文件夹 迁移</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What is in use at the moment, why, and a test of every step of it.</source>
        <translation>当前使用的连接及其原因，以及对每个环节的测试。</translation>
    </message>
    <message>
        <source>network test report websocket http doctor</source>
        <translation>网络 测试 报告 诊断 websocket http doctor</translation>
    </message>
    <message>
        <source>Network and test…</source>
        <translation>网络与测试…</translation>
    </message>
    <message>
        <source>network proxy certificate websocket http password</source>
        <translation>网络 代理 证书 密码 websocket http</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.</source>
        <translation>Lectern 只与以下电脑通信，不与其他电脑通信。它不发送统计数据，回答中的任何内容也无法让它加载任何东西。</translation>
    </message>
    <message>
        <source>host server computer telemetry</source>
        <translation>主机 服务器 电脑 遥测</translation>
    </message>
    <message>
        <source>file folder kept stored path</source>
        <translation>文件 文件夹 保存 存储 路径</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text and code</source>
        <translation>文本和代码</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>SettingsShortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.</source>
        <translation>选择一项，然后按下新的按键。按 Esc 保持不变，按 Backspace 清除按键。</translation>
    </message>
    <message>
        <source>keys keyboard reset</source>
        <translation>按键 键盘 重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Font of the interface</source>
        <translation>界面字体</translation>
    </message>
    <message>
        <source>font family typeface text</source>
        <translation>字体 字体系列 字型 文本</translation>
    </message>
    <message>
        <source>Size of the interface&apos;s text</source>
        <translation>界面文字大小</translation>
    </message>
    <message>
        <source>font size larger smaller text</source>
        <translation>字体 字号 大小 放大 缩小 文本</translation>
    </message>
    <message>
        <source>Font of questions and answers</source>
        <translation>提问和回答的字体</translation>
    </message>
    <message>
        <source>Size of questions and answers</source>
        <translation>提问和回答的文字大小</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>代码字体</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>代码文字大小</translation>
    </message>
    <message>
        <source>Colours of code on light ground</source>
        <translation>浅色背景下的代码颜色</translation>
    </message>
    <message>
        <source>They become as light or dark as it takes to be read.</source>
        <translation>会调整深浅以便看清。</translation>
    </message>
    <message>
        <source>code theme syntax highlighting</source>
        <translation>代码 主题 语法高亮</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Colours of code on dark ground</source>
        <translation>深色背景下的代码颜色</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Beside every code.</source>
        <translation>显示在所有代码旁。</translation>
    </message>
    <message>
        <source>code numbers</source>
        <translation>代码 编号</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1 belongs to “%2”. Enter takes it from there, Esc leaves it.</source>
        <translation>%1 属于“%2”。按 Enter 改用于此处，按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>侧边栏宽度</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>Back to all conversations</source>
        <translation>返回所有对话</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>%1: nothing of it is kept</source>
        <comment>temporary conversation (shortcut)</comment>
        <translation>%1：内容不会保存</translation>
    </message>
</context>
<context>
    <name>SignInContent</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>SignOutContent</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>已在此处退出登录</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>退出登录？</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将移除的内容</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>将保留的内容</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
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
    <name>SourceLink</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>来源 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>无描述的图片</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>代码，%1</translation>
    </message>
    <message>
        <source>Code, %1, %2</source>
        <translation>代码，%1，%2</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>表格，%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: </source>
        <translation>已完成: </translation>
    </message>
    <message>
        <source>To do: </source>
        <translation>未完成: </translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答已完成。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Using ChatGPT plan</source>
        <translation>正在使用 ChatGPT 套餐</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>用量：%1</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>复制以用于电子表格</translation>
    </message>
    <message>
        <source>With tabs between the cells</source>
        <translation>单元格之间用制表符分隔</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>With commas, and quotes where they are needed</source>
        <translation>用逗号分隔，必要时加引号</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table…</source>
        <translation>复制表格…</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>表格，%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagContent</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and a month&apos;s short name</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day and a month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day, a month and a year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>UsageDetails</name>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此对话</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>每周限额</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>每月限额</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>每日限额</translation>
    </message>
    <message>
        <source>%1-day limit</source>
        <translation>%1 天限额</translation>
    </message>
    <message>
        <source>%1-hour limit</source>
        <translation>%1 小时限额</translation>
    </message>
    <message>
        <source>%1-minute limit</source>
        <translation>%1 分钟限额</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>%1 used · %2 left</source>
        <translation>已用 %1 · 剩余 %2</translation>
    </message>
    <message>
        <source>when it starts anew is unknown</source>
        <translation>重置时间未知</translation>
    </message>
    <message>
        <source>starts anew %1, in %2</source>
        <comment>at a time, in a span</comment>
        <translation>%1 重置，还有 %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>of an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>unknown since it started anew</source>
        <translation>重置后未知</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>%1 前不可用</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>a limit</comment>
        <translation>%1已用完</translation>
    </message>
    <message>
        <source>%1 %2 used</source>
        <comment>a limit, percent</comment>
        <translation>%1已用 %2</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 tokens; how many fit is unknown</source>
        <translation>%1 个 token，容量未知</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1/%2 个 token</translation>
    </message>
    <message>
        <source>%1, of these %2 cached</source>
        <translation>%1，其中缓存 %2</translation>
    </message>
    <message>
        <source>%1, of these %2 reasoning</source>
        <translation>%1，其中推理 %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>免重发</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>a time</comment>
        <translation>%1 恢复可用</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours as the system</source>
        <translation>颜色跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Read answers as they come</source>
        <translation>边接收边朗读回答</translation>
    </message>
    <message>
        <source>The screen reader is told each paragraph</source>
        <translation>逐段告知屏幕阅读器</translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation>当前 %1%</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>欢迎使用 Lectern</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Sign in, ask, and read the answer while it is written.</source>
        <translation>登录、提问，并在回答写出时阅读。</translation>
    </message>
    <message>
        <source>The accounts that are there stay signed in.</source>
        <translation>现有账户会保持登录。</translation>
    </message>
    <message>
        <source>Continue with ChatGPT</source>
        <translation>使用 ChatGPT 继续</translation>
    </message>
    <message>
        <source>Opens your browser. Requests use your ChatGPT plan and leave from this computer only; what lets you in stays here.</source>
        <translation>将打开浏览器。请求使用 ChatGPT 套餐，且只从这台电脑发出；登录凭据留在这里。</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>使用 API 密钥</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用登录码</translation>
    </message>
    <message>
        <source>For a browser on another computer</source>
        <translation>适用于另一台电脑上的浏览器</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Canned answers, without account and network</source>
        <translation>预设回答，无需账户和网络</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>更多方式</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Codex 账户</translation>
    </message>
    <message>
        <source>Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may stop working at any time.</source>
        <translation>按 Codex CLI 的方式登录。OpenAI 并未面向其他程序公开说明：随时可能失效。</translation>
    </message>
    <message>
        <source>From the Codex CLI on this computer</source>
        <translation>来自这台电脑上的 Codex CLI</translation>
    </message>
    <message>
        <source>Reads its sign-in and changes nothing: it is used until it expires, then read anew.</source>
        <translation>读取其登录，不作任何更改：使用至过期，然后重新读取。</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>自定义端点</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API, in the cloud or on this computer.</source>
        <translation>任何支持 Responses API 的服务器，可在云端或这台电脑上。</translation>
    </message>
    <message>
        <source>Secrets stay in %1, never in a file.</source>
        <translation>机密信息保存在%1中，绝不写入文件。</translation>
    </message>
    <message>
        <source>What your ChatGPT plan has left</source>
        <translation>ChatGPT 套餐剩余用量</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>Temporary conversation</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>想了解什么？</translation>
    </message>
    <message>
        <source>This is a demo: the answers are canned. Type /demo to see what it can show.</source>
        <translation>这是演示：回答均为预设。输入 /demo 查看可展示的内容。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done: with what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <comment>a duration</comment>
        <translation>已思考 %1</translation>
    </message>
    <message>
        <source>Searching the web</source>
        <translation>正在搜索网页</translation>
    </message>
    <message>
        <source>Searched the web</source>
        <translation>已搜索网页</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>正在阅读网页</translation>
    </message>
    <message>
        <source>Read a page</source>
        <translation>已阅读网页</translation>
    </message>
    <message>
        <source>Looking in a page</source>
        <translation>正在网页中查找</translation>
    </message>
    <message>
        <source>Looked in a page</source>
        <translation>已在网页中查找</translation>
    </message>
    <message>
        <source>Wants to call a tool</source>
        <translation>请求调用工具</translation>
    </message>
    <message>
        <source>Wants to run a command</source>
        <translation>请求运行命令</translation>
    </message>
    <message>
        <source>Making an image</source>
        <translation>正在生成图片</translation>
    </message>
    <message>
        <source>Made an image</source>
        <translation>已生成图片</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stopped. What had come is kept.</source>
        <translation>已停止。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The answer was cut: it reached the model&apos;s length limit. Ask it to go on.</source>
        <translation>回答被截断：已达到模型的长度限制。可让它继续。</translation>
    </message>
    <message>
        <source>The server cut the answer for its content.</source>
        <translation>服务器因内容截断了回答。</translation>
    </message>
    <message>
        <source>The server ended the answer early.</source>
        <translation>服务器提前结束了回答。</translation>
    </message>
    <message>
        <source>The server ended the answer early: %1.</source>
        <translation>服务器提前结束了回答：%1。</translation>
    </message>
    <message>
        <source>%1 What had come is kept.</source>
        <translation>%1 已收到的内容会保留。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在撰写</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Running code</source>
        <translation>正在运行代码</translation>
    </message>
    <message>
        <source>Ran code</source>
        <translation>已运行代码</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>正在搜索文件</translation>
    </message>
    <message>
        <source>Searched files</source>
        <translation>已搜索文件</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>正在运行命令</translation>
    </message>
    <message>
        <source>Ran a command</source>
        <translation>已运行命令</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>正在更改文件</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>已更改文件</translation>
    </message>
    <message>
        <source>Asking for tools</source>
        <translation>正在查询工具</translation>
    </message>
    <message>
        <source>Asked for tools</source>
        <translation>已查询工具</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>正在使用工具</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>已使用工具</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost after %n paragraph(s). What had come is kept.</source>
        <translation>
            <numerusform>收到 %n 个段落后连接断开。已收到的内容会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The question was not sent.</source>
        <translation>%1 提问未发送。</translation>
    </message>
    <message>
        <source>%1 The question was sent; whether it was answered is not known.</source>
        <translation>%1 提问已发送；是否已得到回答尚不清楚。</translation>
    </message>
    <message>
        <source>This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.</source>
        <translation>此服务器或途中的某个环节不接受 WebSocket，现改用 HTTP。</translation>
    </message>
    <message>
        <source>The connection was lost before the server said that the answer was over. It may be whole.</source>
        <translation>服务器表明回答结束之前，连接已断开。回答可能是完整的。</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>已调用工具</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
</context>
</TS>
