<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AccentChoice</name>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>canned answers, no account</source>
        <translation>用意された回答、アカウントなし</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
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
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Codexアカウント</translation>
    </message>
    <message>
        <source>From the Codex CLI</source>
        <translation>Codex CLIから</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>カスタムエンドポイント</translation>
    </message>
    <message>
        <source>Lectern forgets this account. The Codex CLI stays signed in.</source>
        <translation>このアカウントがLecternから削除されます。Codex CLIはサインインしたままです。</translation>
    </message>
    <message>
        <source>The address of this server goes from the list, and its key from %1.</source>
        <translation>このサーバーのアドレスが一覧から、キーが%1から削除されます。</translation>
    </message>
    <message>
        <source>The key is removed from %1. It stays valid until you delete it at OpenAI.</source>
        <translation>キーは%1から削除されます。OpenAIで削除するまでは有効なままです。</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and forgotten.</source>
        <translation>サインインはOpenAIで取り消され、破棄されます。</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and removed from %1.</source>
        <translation>サインインはOpenAIで取り消され、%1から削除されます。</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer, and your ChatGPT account stays as it is.</source>
        <translation>会話と設定はこのコンピューターに残り、ChatGPTアカウントも変わりません。</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer.</source>
        <translation>会話と設定はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>your Mac&apos;s keychain</source>
        <translation>Macのキーチェーン</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>Windowsの資格情報マネージャー</translation>
    </message>
    <message>
        <source>your system&apos;s keychain</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.</source>
        <translation>Lecternによるキーチェーンの使用を許可するか、Macから確認されることがあります。「常に許可」を選ぶと、確認は一度だけになります。</translation>
    </message>
    <message>
        <source>If the keychain is locked, your system asks for its password.</source>
        <translation>キーリングがロックされている場合は、システムからパスワードを求められます。</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>一時的な会話</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>ピン留めした会話%1</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>この会話の名前を変更</translation>
    </message>
    <message>
        <source>Pin or unpin this conversation</source>
        <translation>この会話をピン留め/解除</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>この会話のタグ</translation>
    </message>
    <message>
        <source>Archive this conversation</source>
        <translation>この会話をアーカイブ</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>この会話をエクスポート</translation>
    </message>
    <message>
        <source>Move this conversation to the trash</source>
        <translation>この会話をゴミ箱に移動</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>すべての会話を表示</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>アーカイブを表示</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>ゴミ箱を表示</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>自分の質問</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>前の質問</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>最後の質問を編集</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Previous version of the last turn</source>
        <translation>最後のターンの前のバージョン</translation>
    </message>
    <message>
        <source>Next version of the last turn</source>
        <translation>最後のターンの次のバージョン</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>最後のコードをコピー</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>質問を書く</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>キーボードでテキストを選択</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトの配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークの配色</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>ハイコントラストのオン/オフ</translation>
    </message>
    <message>
        <source>Line numbers of code on or off</source>
        <translation>コードの行番号のオン/オフ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>すべての会話をエクスポート</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>会話をインポート</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>Lecternを終了</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
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
        <translation>ここから分岐</translation>
    </message>
    <message>
        <source>A new conversation that begins with all down to here</source>
        <translation>ここまでのすべてを引き継いだ新しい会話</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>バージョンを比較…</translation>
    </message>
    <message>
        <source>Two answers side by side, with what differs marked</source>
        <translation>2つの回答を並べ、違いを示します</translation>
    </message>
    <message>
        <source>Ask again first: there is one answer only</source>
        <translation>回答が1つしかありません。先にもう一度質問してください</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Attach files or a folder</source>
        <translation>ファイルやフォルダーを添付</translation>
    </message>
</context>
<context>
    <name>AttachMenu</name>
    <message>
        <source>Files…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>フォルダーを添付</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>%1, changed since</source>
        <translation>%1、その後に変更</translation>
    </message>
</context>
<context>
    <name>AttachmentFace</name>
    <message>
        <source>Changed: read again</source>
        <translation>変更あり: 再読み込み</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>削除（Delete）</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>Attached: %n</source>
        <translation>
            <numerusform>添付: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合計: %1</translation>
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
            <numerusform>≈ %nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 k tokens</source>
        <extracomment>thousands of tokens</extracomment>
        <translation>≈ %1kトークン</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a picture was scaled down, from one size to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>a file was not UTF-8</extracomment>
        <translation>%1として読み込み</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you may open it.</source>
        <translation>「%1」を読み取れません。開く権限があるか確認してください。</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>「%1」は自分自身に戻るリンクです。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>「%1」はパイプまたはデバイスで、ファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach its files.</source>
        <translation>「%1」はフォルダーです。中のファイルを添付してください。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be attached.</source>
        <translation>「%1」は大きすぎます（%2）。添付できるのは%3までです。</translation>
    </message>
    <message>
        <source>“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.</source>
        <translation>「%1」はテキスト、PDF、PNG、JPEG、WebP、GIFのいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture.</source>
        <translation>「%1」は破損した画像です。</translation>
    </message>
    <message>
        <source>“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.</source>
        <translation>「%1」は画像が大きすぎます（%2メガピクセル）。縮小できるのは%3メガピクセルまでです。</translation>
    </message>
    <message>
        <source>“%1” is one too many: at most %2 things can be attached to a question.</source>
        <translation>「%1」は添付できません。1つの質問に添付できるのは%2件までです。</translation>
    </message>
    <message>
        <source>“%1” does not fit: with it the attachments would have %2, and a question takes %3.</source>
        <translation>「%1」は収まりません。添付の合計が%2になりますが、1つの質問に添付できるのは%3までです。</translation>
    </message>
</context>
<context>
    <name>BranchStepper</name>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the number of a version, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>バージョン%1/%2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Sign in there; this page goes on by itself.</source>
        <translation>ブラウザーでサインインしてください。このページは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser of this computer.</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーして、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Waiting on port %1 of this computer.</source>
        <translation>このコンピューターのポート%1で待機しています。</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>サインイン情報は%1に保存され、ファイルには保存されません。%2</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>set here</source>
        <translation>ここでの設定</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>this machine needs none</source>
        <translation>このコンピューターには不要</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment variable</comment>
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a name, its addresses</comment>
        <translation>%1は%2</translation>
    </message>
    <message>
        <source>The address is http: nothing is encrypted.</source>
        <translation>アドレスがhttpのため、何も暗号化されません。</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1、%2の証明書、発行者: %3</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used.</source>
        <translation>追加の証明書のファイルを使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n extra certificate(s), %1</source>
        <translation>
            <numerusform>追加の証明書%n件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation>サーバーの時計と一致</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>サーバーより%1進んでいます</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>サーバーより%1遅れています</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The server speaks WebSocket.</source>
        <translation>サーバーはWebSocketに対応しています。</translation>
    </message>
    <message>
        <source>The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.</source>
        <translation>サーバーまたは経路上の何かがWebSocketを受け付けません（ステータス%1）。代わりにHTTPを使用します。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1、ポート%2</translation>
    </message>
    <message>
        <source>The server answers over HTTP.</source>
        <translation>サーバーはHTTPで応答しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
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
        <translation>モデル</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>最近の切断</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1 ms)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a proxy, who says so</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used: %1</source>
        <translation>追加の証明書のファイルを使用できません: %1</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <comment>certificates</comment>
        <translation>システムの証明書のみ</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>証明書%n件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>no extra certificates</source>
        <translation>追加の証明書なし</translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <comment>an account&apos;s name, its plan</comment>
        <translation>%1、プラン: %2</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>使用できます。</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>パスワードストア</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>It is damaged. What can be read is taken over when Lectern needs it, and the damaged file is kept.</source>
        <translation>破損しています。読み取れる内容はLecternで必要になったときに引き継がれ、破損したファイルは残されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>as QT_QUICK_BACKEND or QSG_RHI_BACKEND says</source>
        <translation>QT_QUICK_BACKENDまたはQSG_RHI_BACKENDの指定</translation>
    </message>
    <message>
        <source>as the command line says</source>
        <translation>コマンドラインの指定</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>設定による</translation>
    </message>
    <message>
        <source>there is no graphics processor</source>
        <translation>GPUがありません</translation>
    </message>
    <message>
        <source>the display is on another machine</source>
        <translation>ディスプレイは別のコンピューターにあります</translation>
    </message>
    <message>
        <source>the graphics processor was tried and cannot draw windows</source>
        <translation>GPUを試しましたが、ウィンドウを描画できません</translation>
    </message>
    <message>
        <source>OpenGL would be computed by the processor: %1</source>
        <translation>OpenGLはCPUで計算されます: %1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>GPUがあります</translation>
    </message>
    <message>
        <source>there seems to be one; the first window finds out</source>
        <translation>GPUがあるようです。最初のウィンドウで確認します</translation>
    </message>
    <message>
        <source>every such machine has one</source>
        <translation>この種のコンピューターには必ずGPUがあります</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>GPUで描画</translation>
    </message>
    <message>
        <source>without a graphics processor</source>
        <translation>GPUなしで描画</translation>
    </message>
    <message>
        <source>as Qt is told</source>
        <translation>Qtの指定どおり</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how windows are drawn, why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Keep Lectern running?</source>
        <translation>Lecternを実行したままにしますか？</translation>
    </message>
    <message>
        <source>It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.</source>
        <translation>トレイに常駐できます。クイックプロンプトがすぐに開き、回答の受信も続きます。この確認は一度だけです。設定で変更できます。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行したままにする</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>CodeFoot</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>すべて表示（%n行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <translation>行を折り返さない</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>More about this code</source>
        <translation>このコードのその他の操作</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy commands only</source>
        <translation>コマンドだけをコピー</translation>
    </message>
    <message>
        <source>Copy with prompts</source>
        <translation>プロンプトも含めてコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>エディターで開く</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation>最初の行だけを表示</translation>
    </message>
</context>
<context>
    <name>CodeOffer</name>
    <message>
        <source>A code instead</source>
        <translation>代わりにコードを使用</translation>
    </message>
    <message>
        <source>The browser does not come back?</source>
        <translation>ブラウザーから戻ってきませんか？</translation>
    </message>
    <message>
        <source>It may be on another computer, or something keeps its answer away. Then sign in with a code: it is typed in any browser, and signs you in as the Codex CLI does.</source>
        <translation>ブラウザーが別のコンピューターにあるか、応答が何かに妨げられている可能性があります。その場合はコードでサインインしてください。コードはどのブラウザーでも入力でき、Codex CLIと同じ方法でサインインします。</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>代わりにコードを使用</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type this code in a browser</source>
        <translation>このコードをブラウザーで入力</translation>
    </message>
    <message>
        <source>Open the page below in any browser, sign in, and type the code. This page goes on by itself.</source>
        <translation>下のページを任意のブラウザーで開き、サインインしてコードを入力してください。このページは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The code ends %1.</source>
        <translation>コードの有効期限は%1です。</translation>
    </message>
    <message>
        <source>Type only the code that you see here. A code that somebody sends you would let them into your account.</source>
        <translation>ここに表示されたコードだけを入力してください。他人から送られたコードを入力すると、その人があなたのアカウントに入れるようになります。</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>ここでページを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; ChatGPT&apos;s security settings have to allow it.</source>
        <translation>コードではCodex CLIと同じ方法でサインインします。OpenAIはこの方法をほかのプログラム向けに文書化していません。ChatGPTのセキュリティ設定で許可されている必要があります。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>サインイン情報は%1に保存され、ファイルには保存されません。%2</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Save code</source>
        <translation>コードを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>CodeSaver</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code, %1, %2</source>
        <comment>language, lines</comment>
        <translation>コード、%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the scripted server in the box.</source>
        <translation>内蔵のスクリプトサーバーに質問します。</translation>
    </message>
    <message>
        <source>Ask the Responses server at URL; its key is read from LECTERN_API_KEY.</source>
        <translation>URLのResponsesサーバーに質問します。キーはLECTERN_API_KEYから読み取ります。</translation>
    </message>
    <message>
        <source>The model to ask.</source>
        <translation>質問するモデル。</translation>
    </message>
    <message>
        <source>How hard the model thinks.</source>
        <translation>モデルの思考レベル。</translation>
    </message>
    <message>
        <source>Keep everything in DIR, apart from your own profile.</source>
        <translation>すべてをDIRに保存し、自分のプロファイルと分けます。</translation>
    </message>
    <message>
        <source>Ask TEXT at start.</source>
        <translation>起動時にTEXTを質問します。</translation>
    </message>
    <message>
        <source>Save the window as a picture once it has settled, then quit.</source>
        <translation>ウィンドウの表示が落ち着いたら画像として保存し、終了します。</translation>
    </message>
    <message>
        <source>Write timing marks to FILE as JSON lines.</source>
        <translation>計測の時刻をJSON LinesとしてFILEに書き込みます。</translation>
    </message>
    <message>
        <source>Give up after SECONDS without a word of the server.</source>
        <translation>サーバーからの応答がSECONDS秒間なければ中止します。</translation>
    </message>
    <message>
        <source>Listen on this port; a free one without it.</source>
        <translation>このポートで待ち受けます。指定しない場合は空いているポートを使います。</translation>
    </message>
    <message>
        <source>Replay recorded events, one a line, instead of the built-in answers.</source>
        <translation>組み込みの回答の代わりに、記録したイベントを1行に1つずつ再生します。</translation>
    </message>
    <message>
        <source>Tokens per second of the demo; 0 for as fast as it goes.</source>
        <translation>デモの1秒あたりのトークン数。0で最高速。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1はこのコマンドでは使えません。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--portには0から65535までの数を指定します。</translation>
    </message>
    <message>
        <source>--rate takes a number of tokens per second, 0 for no limit.</source>
        <translation>--rateには1秒あたりのトークン数を指定します。0で無制限です。</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, 1 or more.</source>
        <translation>--timeoutには1以上の秒数を指定します。</translation>
    </message>
    <message>
        <source>--demo and --endpoint cannot go together.</source>
        <translation>--demoと--endpointは同時に指定できません。</translation>
    </message>
    <message>
        <source>--endpoint takes an address such as https://example.org/v1.</source>
        <translation>--endpointにはhttps://example.org/v1のようなアドレスを指定します。</translation>
    </message>
    <message>
        <source>“%1” is not a command of Lectern.</source>
        <translation>「%1」はLecternのコマンドではありません。</translation>
    </message>
    <message>
        <source>Lectern, a desktop client for OpenAI Codex.</source>
        <translation>Lectern – OpenAI Codexのデスクトップクライアント。</translation>
    </message>
    <message>
        <source>streams the answer to standard output</source>
        <translation>回答を標準出力に逐次出力する</translation>
    </message>
    <message>
        <source>runs the scripted server alone</source>
        <translation>スクリプトサーバーだけを実行する</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 interrupted.</source>
        <translation>終了ステータス: 0 完了、1 失敗、2 使い方の誤り、3 サインインが必要、4 上限に到達、130 中断。</translation>
    </message>
    <message>
        <source>auto: WebSockets and HTTP; sse: HTTP alone.</source>
        <translation>auto: WebSocketとHTTP。sse: HTTPのみ。</translation>
    </message>
    <message>
        <source>Misbehave like this, once or as often as NAME:N or NAME:always says; may be given several times. A wrong NAME shows all there are.</source>
        <translation>指定した異常な動作をします。1回だけ、またはNAME:NやNAME:alwaysで指定した回数。複数指定できます。誤ったNAMEを指定するとすべての名前が表示されます。</translation>
    </message>
    <message>
        <source>“%1” is not a --fault of the demo server. There are:</source>
        <translation>「%1」はデモサーバーの--faultにはありません。使えるものは次のとおりです:</translation>
    </message>
    <message>
        <source>--transport takes auto or sse.</source>
        <translation>--transportにはautoまたはsseを指定します。</translation>
    </message>
    <message>
        <source>looks at the way to the server</source>
        <translation>サーバーまでの経路を調べる</translation>
    </message>
    <message>
        <source>Sign in with a code that is typed on any machine&apos;s browser.</source>
        <translation>任意のコンピューターのブラウザーで入力するコードでサインインします。</translation>
    </message>
    <message>
        <source>Sign in with a key, from LECTERN_API_KEY or a line of standard input.</source>
        <translation>LECTERN_API_KEYまたは標準入力の1行から読み取ったキーでサインインします。</translation>
    </message>
    <message>
        <source>Sign in as the Codex CLI does, which OpenAI does not document for others.</source>
        <translation>Codex CLIと同じ方法でサインインします。OpenAIはこの方法をほかのプログラム向けに文書化していません。</translation>
    </message>
    <message>
        <source>Choose one way to sign in: --device, --api-key, --codex or --endpoint.</source>
        <translation>サインイン方法を1つ選んでください: --device、--api-key、--codex、--endpoint。</translation>
    </message>
    <message>
        <source>signs in, here or on another machine</source>
        <translation>サインインする（ここで、または別のコンピューターで）</translation>
    </message>
    <message>
        <source>signs out, without it the account in use</source>
        <translation>サインアウトする（省略時は使用中のアカウント）</translation>
    </message>
    <message>
        <source>lists the accounts, or uses this one</source>
        <translation>アカウントを一覧表示する、または指定したものを使う</translation>
    </message>
    <message>
        <source>md, html, json or pdf; md without it.</source>
        <translation>md、html、json、pdfのいずれか。省略時はmd。</translation>
    </message>
    <message>
        <source>Write into this folder or file, - for standard output; without it JSON goes to standard output, the others into the current folder.</source>
        <translation>このフォルダーまたはファイルに書き込みます。-は標準出力です。省略時、JSONは標準出力に、それ以外は現在のフォルダーに書き込みます。</translation>
    </message>
    <message>
        <source>Export every conversation.</source>
        <translation>すべての会話をエクスポートします。</translation>
    </message>
    <message>
        <source>--format takes md, html, json or pdf.</source>
        <translation>--formatにはmd、html、json、pdfのいずれかを指定します。</translation>
    </message>
    <message>
        <source>Name the conversations to export, or give --all.</source>
        <translation>エクスポートする会話を指定するか、--allを付けてください。</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>インポートするファイルを指定してください。</translation>
    </message>
    <message>
        <source>writes conversations into files, or all with --all</source>
        <translation>会話をファイルに書き込む（--allですべて）</translation>
    </message>
    <message>
        <source>takes in exports, of ChatGPT too, and sessions of the Codex CLI</source>
        <translation>エクスポートしたファイル（ChatGPTのものも可）とCodex CLIのセッションをインポートする</translation>
    </message>
    <message>
        <source>Print every received event as one line of JSON; of doctor, accounts, import and search, all as JSON.</source>
        <translation>受信したイベントをそれぞれ1行のJSONで出力します。doctor、accounts、import、searchではすべてをJSONで出力します。</translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation>最大N件のメッセージを出力します。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limitには1から%1までの数を指定します。</translation>
    </message>
    <message>
        <source>Only JSON takes more than one conversation in one file. Name a folder instead.</source>
        <translation>複数の会話を1つのファイルにまとめられるのはJSONだけです。代わりにフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>finds messages in all conversations</source>
        <translation>すべての会話からメッセージを検索する</translation>
    </message>
    <message>
        <source>makes the index of the search anew</source>
        <translation>検索の索引を作り直す</translation>
    </message>
    <message>
        <source>--bench takes one of: %1.</source>
        <translation>--benchには次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>--bench writes to --bench-log, which is missing.</source>
        <translation>--benchの書き込み先である--bench-logが指定されていません。</translation>
    </message>
    <message>
        <source>Do what SCENARIO says in the window, for its marks.</source>
        <translation>計測のため、SCENARIOの内容をウィンドウで実行します。</translation>
    </message>
    <message>
        <source>Where the workloads of --bench are.</source>
        <translation>--benchのワークロードがある場所。</translation>
    </message>
    <message>
        <source>The server that --bench asks, as the address of its WebSocket.</source>
        <translation>--benchが質問するサーバー（WebSocketのアドレス）。</translation>
    </message>
    <message>
        <source>Measure the gaps between frames, too, with --bench.</source>
        <translation>--benchで、フレームの間隔も計測します。</translation>
    </message>
    <message>
        <source>Make the window as high as its page for --screenshot.</source>
        <translation>--screenshotのために、ウィンドウをページ全体の高さにします。</translation>
    </message>
    <message>
        <source>--renderer takes auto, gpu or software.</source>
        <translation>--rendererにはauto、gpu、softwareのいずれかを指定します。</translation>
    </message>
    <message>
        <source>Draw by the graphics processor (gpu) or without it (software); auto finds out.</source>
        <translation>GPUで描画する（gpu）か、GPUなしで描画します（software）。autoでは自動的に判断します。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル%1がありません。</translation>
    </message>
    <message>
        <source>opens the window, or raises it, with the files attached</source>
        <translation>ファイルを添付してウィンドウを開く（開いている場合は前面に出す）</translation>
    </message>
    <message>
        <source>opens the quick prompt</source>
        <translation>クイックプロンプトを開く</translation>
    </message>
    <message>
        <source>Give FILE along with the question; may be given several times.</source>
        <translation>質問にFILEを添えます。複数指定できます。</translation>
    </message>
    <message>
        <source>Attach FILE at start; may be given several times.</source>
        <translation>起動時にFILEを添付します。複数指定できます。</translation>
    </message>
    <message>
        <source>Start without a window, until somebody asks for one.</source>
        <translation>要求されるまでウィンドウを開かずに起動します。</translation>
    </message>
</context>
<context>
    <name>ComparisonContent</name>
    <message>
        <source>Compare versions</source>
        <translation>バージョンを比較</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n行が異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>1つ目の回答</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>2つ目の回答</translation>
    </message>
    <message>
        <source>Both answers, line by line</source>
        <translation>両方の回答（行ごと）</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Only in the first: %1</source>
        <translation>1つ目のみ: %1</translation>
    </message>
    <message>
        <source>Only in the second: %1</source>
        <translation>2つ目のみ: %1</translation>
    </message>
    <message>
        <source>Different. First: %1 Second: %2</source>
        <translation>相違。1つ目: %1 2つ目: %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも聞いてください</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Send (%1)</source>
        <translation>送信（%1）</translation>
    </message>
    <message>
        <source>Send (%1; %2 with several lines)</source>
        <translation>送信（%1、複数行の場合は%2）</translation>
    </message>
    <message>
        <source>Send (%1, as there are several lines)</source>
        <translation>送信（複数行のため%1）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No password store is running, so no sign-in can be kept. Start one, then try again.</source>
        <translation>パスワードストアが実行されていないため、サインインを保存できません。起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, then try again.</source>
        <translation>パスワードストアに拒否されました。Lecternに使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY and use lectern ask --endpoint URL</source>
        <translation>パスワードストアがなくても、キーを使って1つずつ質問できます。キーをLECTERN_API_KEYに設定し、lectern ask --endpoint URLを使ってください</translation>
    </message>
    <message>
        <source>There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint.</source>
        <translation>質問に使えるアカウントがありません。「lectern login」でサインインするか、--demoまたは--endpointを使ってください。</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Temporary: nothing of this is kept, and it goes when you leave it.</source>
        <translation>一時的な会話: 何も保存されず、ここを離れると消えます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Until you quit: nothing of it is kept.</source>
        <translation>終了するまで有効です。何も保存されません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Lectern may not use your plan yet, so it cannot ask anything with this account.</source>
        <translation>Lecternはまだプランを使用できないため、このアカウントでは質問できません。</translation>
    </message>
    <message>
        <source>Sign in once more and allow it</source>
        <translation>もう一度サインインして許可</translation>
    </message>
    <message>
        <source>Start asking</source>
        <translation>質問を始める</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>テキストとして挿入</translation>
    </message>
</context>
<context>
    <name>EraseContent</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>%n件の会話を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.</source>
        <translation>このコンピューターの履歴、検索の索引、およびこれらの会話だけで使われているファイルが削除されます。以前に作成した履歴のバックアップには残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>That cannot be used as it is.</source>
        <translation>このままでは使用できません。</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>ファイルを使用できません。</translation>
    </message>
    <message>
        <source>The port is taken by another program. Choose another one, or none.</source>
        <translation>ポートは別のプログラムが使用しています。別のポートを選ぶか、指定せずにお試しください。</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server runs, then try again.</source>
        <translation>サーバーのアドレスから応答がありません。サーバーが動作しているか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection ended before the answer did. Try again.</source>
        <translation>回答が終わる前に接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server stayed silent for too long. Try again.</source>
        <translation>サーバーからの応答が長い間ありません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no Responses server at this address. Check the address.</source>
        <translation>このアドレスにResponsesサーバーはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read; it was left out.</source>
        <translation>サーバーから読み取れないデータが届いたため、省略しました。</translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation>サーバーがキーを受け付けません。キーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not have this model. Choose another one.</source>
        <translation>このモデルはサーバーにありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one or choose another model.</source>
        <translation>会話がこのモデルには長すぎます。新しい会話を始めるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <translation>リクエストが一度に多すぎます。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has no room for this model now. Try again or choose another model.</source>
        <translation>現在、サーバーにこのモデルの空きがありません。もう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The server failed. Try again.</source>
        <translation>サーバーでエラーが発生しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>An answer is still being written. Wait for it or stop it.</source>
        <translation>回答がまだ書かれています。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 サーバーからのメッセージ: 「%2」</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found. You may be offline: check the network and the address.</source>
        <translation>サーバー名が見つかりません。オフラインの可能性があります。ネットワークとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>No trusted connection to the server can be made. See under Network who issued its certificate.</source>
        <translation>サーバーへの信頼できる接続を確立できません。証明書の発行者を「ネットワーク」で確認してください。</translation>
    </message>
    <message>
        <source>The proxy does not let Lectern through. Check its address and password under Network.</source>
        <translation>プロキシがLecternの接続を許可しません。アドレスとパスワードを「ネットワーク」で確認してください。</translation>
    </message>
    <message>
        <source>This account may not do that. Choose another model.</source>
        <translation>このアカウントでは許可されていません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>A usage limit of this account is reached. Choose another model or wait.</source>
        <translation>このアカウントの使用量の上限に達しました。別のモデルを選ぶか、お待ちください。</translation>
    </message>
    <message>
        <source>The server refuses this request for what it contains. Ask in another way.</source>
        <translation>内容を理由に、サーバーがこのリクエストを拒否しました。聞き方を変えてください。</translation>
    </message>
    <message>
        <source>Lectern ended before the answer did.</source>
        <translation>回答が終わる前にLecternが終了しました。</translation>
    </message>
    <message>
        <source>The question could not be saved first. Make room on the disk, then try again.</source>
        <translation>送信前に質問を保存できませんでした。ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Free again %1.</source>
        <translation>%1に再び使えるようになります。</translation>
    </message>
    <message>
        <source>It should be free again.</source>
        <translation>もう使えるようになっているはずです。</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>サーバーから%1待つよう求められています。</translation>
    </message>
    <message>
        <source>The question with all that belongs to it, or the answer, is too large for one message. Ask for less at once.</source>
        <translation>質問とそれに付随する内容、または回答が、1つのメッセージには大きすぎます。一度に求める量を減らしてください。</translation>
    </message>
    <message>
        <source>The server does not accept this request. Change it or choose another model.</source>
        <translation>サーバーがこのリクエストを受け付けません。内容を変えるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Your sign-in has ended; nothing is lost. Sign in again.</source>
        <translation>サインインの有効期限が切れました。失われたものはありません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Try again, or choose another way.</source>
        <translation>ブラウザーでサインインが拒否されました。もう一度試すか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>This workspace does not allow Codex. Ask who administers it, or sign in with another account.</source>
        <translation>このワークスペースではCodexが許可されていません。管理者に問い合わせるか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>You are signed in, but Lectern may not use your plan. Sign in once more and allow it.</source>
        <translation>サインインしていますが、Lecternはプランを使用できません。もう一度サインインして許可してください。</translation>
    </message>
    <message>
        <source>What came back could not be proven to be from the sign-in server, so it is not used. Sign in again.</source>
        <translation>届いた応答がサインインサーバーからのものだと確認できないため、使用しません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the sign-in cannot be checked. Set the clock, then sign in again.</source>
        <translation>このコンピューターの時計がずれているため、サインインを確認できません。時計を合わせてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Try again, or use a code instead.</source>
        <translation>ブラウザーから戻ってきませんでした。もう一度試すか、代わりにコードを使用してください。</translation>
    </message>
    <message>
        <source>This account does not allow codes. Allow device sign-in in ChatGPT&apos;s security settings, or use the browser.</source>
        <translation>このアカウントではコードが許可されていません。ChatGPTのセキュリティ設定でデバイスからのサインインを許可するか、ブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>The code was not typed in time. Ask for a new one.</source>
        <translation>コードが時間内に入力されませんでした。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>No password store is running, so the sign-in cannot be kept. Start one, or stay signed in until you quit.</source>
        <translation>パスワードストアが実行されていないため、サインインを保存できません。起動するか、終了するまでサインインしたままにしてください。</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, then try again.</source>
        <translation>パスワードストアがロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, or stay signed in until you quit.</source>
        <translation>パスワードストアに拒否されました。Lecternに使用を許可するか、終了するまでサインインしたままにしてください。</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for a window of its own that waits for you, then try again.</source>
        <translation>パスワードストアが応答しません。操作を待っているパスワードストアのウィンドウがないか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another Lectern is at work on your accounts. Try again in a moment.</source>
        <translation>別のLecternがアカウントを処理しています。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept. Make room on it, then try again; all that was kept is still there.</source>
        <translation>ディスクがいっぱいのため、新しい内容を保存できません。空き容量を増やしてから、もう一度お試しください。これまでに保存した内容はすべて残っています。</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read of it is here, and the damaged file is kept beside it.</source>
        <translation>履歴が破損していました。読み取れた内容をここに表示しています。破損したファイルはその隣に残してあります。</translation>
    </message>
    <message>
        <source>The history was written by a newer Lectern, so it can only be read. Update Lectern to go on.</source>
        <translation>履歴は新しいバージョンのLecternで書かれたため、読み取りしかできません。続けるにはLecternを更新してください。</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it, then try again.</source>
        <translation>別のプログラムが履歴を使用しています。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The history cannot be written, only read. Allow Lectern to write to its folder, then try again.</source>
        <translation>履歴は読み取り専用で、書き込めません。Lecternにフォルダーへの書き込みを許可してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Exporting: %1</source>
        <translation>エクスポート中: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選択…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n damaged entry(s) were left out.</source>
        <translation>
            <numerusform>破損した項目%n件を省略しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of more than 100 MB were left out.</source>
        <translation>
            <numerusform>100 MBを超える項目%n件を省略しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow nothing that is there. They begin branches of their own.</source>
        <translation>
            <numerusform>%n件のメッセージは、前のメッセージが見つかりません。それぞれ独立した分岐の始まりになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be. Others stand in.</source>
        <translation>
            <numerusform>%n件の時刻はあり得ない値のため、別の時刻に置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) are not in the file and were left out.</source>
        <translation>
            <numerusform>%n件の画像またはファイルはこのファイルに含まれていないため、省略しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are of a kind that Lectern does not know.</source>
        <translation>
            <numerusform>%n件の項目は、Lecternが知らない種類です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported.</source>
        <translation>
            <numerusform>%n件の会話をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n件はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a message were left out.</source>
        <translation>
            <numerusform>メッセージのない%n件を省略しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>ファイルを最後まで読み取れません。</translation>
    </message>
    <message>
        <source>This is no export of Lectern or ChatGPT and no session of the Codex CLI.</source>
        <translation>これはLecternやChatGPTからエクスポートしたファイルでも、Codex CLIのセッションでもありません。</translation>
    </message>
    <message>
        <source>A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.</source>
        <translation>このファイルは新しいバージョンのLecternで書かれています。何もインポートしていません。先にLecternを更新してください。</translation>
    </message>
    <message>
        <source>The file ends in the middle. What came whole was taken.</source>
        <translation>ファイルが途中で終わっています。完全な部分だけをインポートしました。</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>すべての会話をエクスポート</translation>
    </message>
    <message>
        <source>Of every account on this computer, with the archive and without the trash.</source>
        <translation>このコンピューターのすべてのアカウントが対象です。アーカイブを含み、ゴミ箱は含みません。</translation>
    </message>
    <message>
        <source>Markdown: text for every editor</source>
        <translation>Markdown: どのエディターでも使えるテキスト</translation>
    </message>
    <message>
        <source>HTML: a page to read and print</source>
        <translation>HTML: 閲覧と印刷用のページ</translation>
    </message>
    <message>
        <source>JSON: everything, to import again</source>
        <translation>JSON: すべての内容、再インポート用</translation>
    </message>
    <message>
        <source>PDF: pages to print and send</source>
        <translation>PDF: 印刷と送付用のページ</translation>
    </message>
    <message>
        <source>Each conversation becomes a file of its own in a folder.</source>
        <translation>会話ごとに1つのファイルとしてフォルダーに保存します。</translation>
    </message>
    <message>
        <source>The conversation becomes one file.</source>
        <translation>会話を1つのファイルに保存します。</translation>
    </message>
    <message>
        <source>All of them go into one file.</source>
        <translation>すべてを1つのファイルに保存します。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>You are not signed in yet</source>
        <translation>まだサインインしていません</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>代わりにブラウザーを使用</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>代わりにコードを使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>別の方法を選択</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>refuses the WebSocket handshake with this HTTP status (200 to 599)</source>
        <translation>WebSocketのハンドシェイクをこのHTTPステータス（200～599）で拒否する</translation>
    </message>
    <message>
        <source>answers POST /responses with this HTTP status</source>
        <translation>POST /responsesにこのHTTPステータスで応答する</translation>
    </message>
    <message>
        <source>answers the handshake and POST /responses alike with this HTTP status</source>
        <translation>ハンドシェイクとPOST /responsesの両方にこのHTTPステータスで応答する</translation>
    </message>
    <message>
        <source>answers GET /models with this HTTP status</source>
        <translation>GET /modelsにこのHTTPステータスで応答する</translation>
    </message>
    <message>
        <source>answers GET /usage with this HTTP status</source>
        <translation>GET /usageにこのHTTPステータスで応答する</translation>
    </message>
    <message>
        <source>one of the above with this error code, e.g. upgrade-503-server-is-overloaded; usage-limit and overloaded are short forms</source>
        <translation>上記のいずれかに、このエラーコードを付ける（例: upgrade-503-server-is-overloaded）。usage-limitとoverloadedは短縮形</translation>
    </message>
    <message>
        <source>one of the above with Retry-After: 2; also behind a code</source>
        <translation>上記のいずれかに、Retry-After: 2を付ける。コードの後ろにも付けられる</translation>
    </message>
    <message>
        <source>one of the above with a body of the form {&quot;detail&quot;:…}; also last of all</source>
        <translation>上記のいずれかで、本文を{&quot;detail&quot;:…}の形式にする。末尾にも付けられる</translation>
    </message>
    <message>
        <source>one of the above with a web page as its body; also last of all</source>
        <translation>上記のいずれかで、本文をWebページにする。末尾にも付けられる</translation>
    </message>
    <message>
        <source>one of the above without a body; also last of all</source>
        <translation>上記のいずれかで、本文を付けない。末尾にも付けられる</translation>
    </message>
    <message>
        <source>takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers</source>
        <translation>リクエストを受け取るが（PLACE: upgrade、http、refuse、models、usage）、応答しない</translation>
    </message>
    <message>
        <source>answers with a line that is not HTTP</source>
        <translation>HTTPではない行で応答する</translation>
    </message>
    <message>
        <source>hangs up without an answer</source>
        <translation>応答せずに切断する</translation>
    </message>
    <message>
        <source>accepts the handshake with Connection: keep-alive, Upgrade, then stays silent</source>
        <translation>Connection: keep-alive, Upgradeでハンドシェイクを受け入れ、その後何も送らない</translation>
    </message>
    <message>
        <source>accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent</source>
        <translation>誤ったSec-WebSocket-Acceptでハンドシェイクを受け入れ、その後何も送らない</translation>
    </message>
    <message>
        <source>sends an error event instead of an answer; CODE may be left out</source>
        <translation>回答の代わりにエラーイベントを送る。CODEは省略できる</translation>
    </message>
    <message>
        <source>sends an error event with Retry-After: 2 in its headers</source>
        <translation>ヘッダーにRetry-After: 2を含むエラーイベントを送る</translation>
    </message>
    <message>
        <source>sends an error event without a status</source>
        <translation>ステータスのないエラーイベントを送る</translation>
    </message>
    <message>
        <source>sends an error event in the flat form; a STATUS may stand before CODE</source>
        <translation>フラット形式のエラーイベントを送る。CODEの前にSTATUSを置ける</translation>
    </message>
    <message>
        <source>sends an error event with status_code instead of status</source>
        <translation>statusの代わりにstatus_codeを持つエラーイベントを送る</translation>
    </message>
    <message>
        <source>sends an error event whose code stands in type</source>
        <translation>コードがtypeに入ったエラーイベントを送る</translation>
    </message>
    <message>
        <source>ends the response with response.failed</source>
        <translation>response.failedで応答を終える</translation>
    </message>
    <message>
        <source>ends the response with response.failed whose error is null</source>
        <translation>errorがnullのresponse.failedで応答を終える</translation>
    </message>
    <message>
        <source>ends the response with response.incomplete, e.g. incomplete-content-filter</source>
        <translation>response.incompleteで応答を終える（例: incomplete-content-filter）</translation>
    </message>
    <message>
        <source>sends a close frame with this code (1000 to 4999); over SSE ends the stream</source>
        <translation>このコード（1000～4999）のクローズフレームを送る。SSEではストリームを終える</translation>
    </message>
    <message>
        <source>ends the stream in order, but without an event that ends the response; a close frame 1000 over WebSocket</source>
        <translation>応答を終えるイベントなしで、ストリームを正しく終える。WebSocketではクローズフレーム1000</translation>
    </message>
    <message>
        <source>hangs up without a word</source>
        <translation>何も言わずに切断する</translation>
    </message>
    <message>
        <source>sends nothing more and keeps the connection</source>
        <translation>それ以上何も送らず、接続を保つ</translation>
    </message>
    <message>
        <source>sends nothing more but pings (comments over SSE)</source>
        <translation>ping（SSEではコメント）だけを送り、ほかには何も送らない</translation>
    </message>
    <message>
        <source>sends a message of more than 64 MiB</source>
        <translation>64 MiBを超えるメッセージを送る</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits; bytes between the chunks over SSE</source>
        <translation>予約ビットの立ったフレームを送る。SSEではチャンクの間にバイトを挟む</translation>
    </message>
    <message>
        <source>sends a text frame that is not UTF-8; bytes between the chunks over SSE</source>
        <translation>UTF-8ではないテキストフレームを送る。SSEではチャンクの間にバイトを挟む</translation>
    </message>
    <message>
        <source>sends a binary message and goes on; an ordinary event over SSE</source>
        <translation>バイナリメッセージを送って続ける。SSEでは通常のイベント</translation>
    </message>
    <message>
        <source>sends a ping (a comment over SSE) and goes on</source>
        <translation>ping（SSEではコメント）を送って続ける</translation>
    </message>
    <message>
        <source>sends half an object, an array, an object without type, an unknown type and null, and goes on</source>
        <translation>途中で切れたオブジェクト、配列、typeのないオブジェクト、未知のtype、nullを送って続ける</translation>
    </message>
    <message>
        <source>sends a message that is cut off in the middle, and goes on</source>
        <translation>途中で切れたメッセージを送って続ける</translation>
    </message>
    <message>
        <source>one of the above, from event-STATUS-CODE on, before the first event</source>
        <translation>event-STATUS-CODE以降の上記のいずれかを、最初のイベントの前に行う</translation>
    </message>
    <message>
        <source>one of these before the first piece of text</source>
        <translation>これらのいずれかを、最初のテキスト断片の前に行う</translation>
    </message>
    <message>
        <source>one of these in the middle of the text</source>
        <translation>これらのいずれかを、テキストの途中で行う</translation>
    </message>
    <message>
        <source>one of these after the text, before its item is done</source>
        <translation>これらのいずれかを、テキストの後、項目の完了前に行う</translation>
    </message>
    <message>
        <source>one of these after the item is done, before the response is</source>
        <translation>これらのいずれかを、項目の完了後、応答の完了前に行う</translation>
    </message>
    <message>
        <source>says that the connection has reached its 60 minutes</source>
        <translation>接続が60分に達したと伝える</translation>
    </message>
    <message>
        <source>does not know the previous response of a request that continues one</source>
        <translation>前の応答を続けるリクエストで、その応答を知らない</translation>
    </message>
    <message>
        <source>refuses a request with generate: false</source>
        <translation>generate: falseのリクエストを拒否する</translation>
    </message>
    <message>
        <source>never answers a request with generate: false</source>
        <translation>generate: falseのリクエストに応答しない</translation>
    </message>
    <message>
        <source>sends [DONE] after the end</source>
        <translation>終わりの後に[DONE]を送る</translation>
    </message>
    <message>
        <source>completes with end_turn: false, which asks for one more request</source>
        <translation>end_turn: falseで完了し、もう1回のリクエストを求める</translation>
    </message>
    <message>
        <source>sends response.done instead of response.completed</source>
        <translation>response.completedの代わりにresponse.doneを送る</translation>
    </message>
    <message>
        <source>completes without an id</source>
        <translation>idなしで完了する</translation>
    </message>
    <message>
        <source>completes without usage</source>
        <translation>usageなしで完了する</translation>
    </message>
    <message>
        <source>completes with a word as usage</source>
        <translation>usageを単語にして完了する</translation>
    </message>
    <message>
        <source>completes with an empty output</source>
        <translation>空のoutputで完了する</translation>
    </message>
    <message>
        <source>sends the text in pieces only: no text, part or item is ever done</source>
        <translation>テキストを断片でのみ送り、テキスト、パート、項目を完了させない</translation>
    </message>
    <message>
        <source>leaves out response.created</source>
        <translation>response.createdを省く</translation>
    </message>
    <message>
        <source>sends the answer as a refusal</source>
        <translation>回答を拒否として送る</translation>
    </message>
    <message>
        <source>calls a function that nobody offered</source>
        <translation>提供されていない関数を呼び出す</translation>
    </message>
    <message>
        <source>hands out a turn state and completes with end_turn: false</source>
        <translation>ターンの状態を渡し、end_turn: falseで完了する</translation>
    </message>
    <message>
        <source>ends the lines of server-sent events with CR LF</source>
        <translation>サーバー送信イベントの行をCR LFで終える</translation>
    </message>
    <message>
        <source>sends comments and unknown fields among server-sent events</source>
        <translation>サーバー送信イベントにコメントと未知のフィールドを混ぜる</translation>
    </message>
    <message>
        <source>sends data: before event:</source>
        <translation>event:の前にdata:を送る</translation>
    </message>
    <message>
        <source>sends no event: lines</source>
        <translation>event:行を送らない</translation>
    </message>
    <message>
        <source>spreads the JSON over two data: lines</source>
        <translation>JSONを2つのdata:行に分ける</translation>
    </message>
    <message>
        <source>sends server-sent events byte by byte</source>
        <translation>サーバー送信イベントを1バイトずつ送る</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>フォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Exports and sessions (*.json *.jsonl)</source>
        <translation>エクスポートしたファイルとセッション (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1/%2以上</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致（F3）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>FolderContent</name>
    <message>
        <source>Attach the folder “%1”</source>
        <translation>フォルダー「%1」を添付</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %n so far</source>
        <translation>
            <numerusform>フォルダーを調べています: 現在%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択中: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>%n件のファイルを添付</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the list only</source>
        <translation>一覧だけを添付</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1、展開済み</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ済み</translation>
    </message>
</context>
<context>
    <name>FontButton</name>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FontRows</name>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>この回答のその他の操作</translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>Name of header %1</source>
        <translation>ヘッダー%1の名前</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>ヘッダー%1の値</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>ヘッダーを追加</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing with the tag “%1”</source>
        <translation>タグ「%1」の会話はありません</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>アーカイブは空です</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>会話はまだありません</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be restored. Then it goes for good.</source>
        <translation>削除した会話は30日間ここに残り、復元できます。その後は完全に削除されます。</translation>
    </message>
    <message>
        <source>What you archive leaves the list and stays as it is.</source>
        <translation>アーカイブした会話は、一覧から外れてそのまま残ります。</translation>
    </message>
    <message>
        <source>Whatever you ask is kept here, on this computer.</source>
        <translation>質問した内容はすべて、このコンピューターのここに保存されます。</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>HistoryNotice</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>HistoryRowContent</name>
    <message>
        <source>What can be done with “%1”</source>
        <translation>「%1」に対する操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
</context>
<context>
    <name>HotkeyOffer</name>
    <message>
        <source>A key can open a quick prompt over whatever you do. The desktop will ask you which.</source>
        <translation>作業中の画面にいつでもクイックプロンプトを開けるキーを設定できます。使用するキーはデスクトップから確認されます。</translation>
    </message>
    <message>
        <source>%1 can open a quick prompt over whatever you do.</source>
        <translation>%1で、作業中の画面にいつでもクイックプロンプトを開けます。</translation>
    </message>
    <message>
        <source>Set a hotkey</source>
        <translation>ホットキーを設定</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>設定しない</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Picture without a description</source>
        <translation>説明のない画像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Press to enlarge it</source>
        <translation>押すと拡大します</translation>
    </message>
    <message>
        <source>A picture that is too large to be shown: %1</source>
        <translation>大きすぎて表示できない画像: %1</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>表示できない画像: %1</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture without a description</source>
        <translation>説明のない画像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>画像を閉じる</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Files with something to say</source>
        <translation>確認事項のあるファイル</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>最初の会話を開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>JumpPill</name>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use an API key</source>
        <translation>APIキーを使用</translation>
    </message>
    <message>
        <source>Requests are charged to the key&apos;s project at OpenAI.</source>
        <translation>リクエストの料金は、OpenAIでこのキーが属するプロジェクトに請求されます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The key is checked with one request for the list of models, then kept in %1, never in a file. %2</source>
        <translation>モデルの一覧を1回リクエストしてキーを確認し、%1に保存します。ファイルには保存されません。%2</translation>
    </message>
    <message>
        <source>Where to make a key</source>
        <translation>キーの作成場所</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsCommand</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしているアカウントはありません。</translation>
    </message>
    <message>
        <source>There is no account “%1”. “lectern accounts” shows them.</source>
        <translation>アカウント「%1」はありません。「lectern accounts」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>“%1” are several accounts. Use the id that “lectern accounts” shows.</source>
        <translation>「%1」に当てはまるアカウントが複数あります。「lectern accounts」で表示されるIDを使ってください。</translation>
    </message>
    <message>
        <source>Nobody is signed in. “lectern login” begins.</source>
        <translation>サインインしているアカウントはありません。「lectern login」で始めてください。</translation>
    </message>
    <message>
        <source>Signed out: %1. Conversations and settings stay.</source>
        <translation>サインアウトしました: %1。会話と設定は残ります。</translation>
    </message>
    <message>
        <source>The server could not be told, so it may count the sign-in for a while: %1</source>
        <translation>サーバーに通知できなかったため、しばらくの間サインインが有効と見なされることがあります: %1</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1はサインアウトされていません: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsViewModel</name>
    <message>
        <source>%1 · the sign-in has ended</source>
        <translation>%1 · サインインの有効期限切れ</translation>
    </message>
    <message>
        <source>%1 · until you quit</source>
        <translation>%1 · 終了するまで</translation>
    </message>
    <message>
        <source>%1 is signed out here, but not everywhere: %2</source>
        <translation>%1はここではサインアウトしましたが、ほかの場所ではまだです: %2</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1はサインアウトされていません: %2</translation>
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
        <translation>%1は「%2」に割り当てられています。</translation>
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
        <translation>サーバーにモデルの一覧がありません。--modelで指定してください。</translation>
    </message>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>再接続中 %1/%2</translation>
    </message>
</context>
<context>
    <name>Lectern::AttachmentList</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>貼り付けた画像%1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>貼り付けたテキスト%1</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1のファイル</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</source>
        <translation>
            <numerusform>添付後に変更されました: %1。再読み込みするか、もう一度送信して添付時のまま送ってください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::BrowserWait</name>
    <message>
        <source>Port %1 of this computer is taken by another program.</source>
        <translation>このコンピューターのポート%1は、別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer could not arrive, so it goes on with a code.</source>
        <translation>ブラウザーの応答を受け取れないため、コードで続けます。</translation>
    </message>
</context>
<context>
    <name>Lectern::CodeDesk</name>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>ディスクがいっぱいです。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>その場所には書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Code can only be saved in a folder of this computer. Choose another place.</source>
        <translation>コードはこのコンピューターのフォルダーにだけ保存できます。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The code was not saved. %1</source>
        <translation>コードは保存されませんでした。%1</translation>
    </message>
    <message>
        <source>The code cannot be opened: no copy of it can be made. Save it and open it yourself.</source>
        <translation>コピーを作成できないため、コードを開けません。保存してから、自分で開いてください。</translation>
    </message>
    <message>
        <source>No program opens %1. Save the code and open it yourself.</source>
        <translation>%1を開くプログラムがありません。コードを保存してから、自分で開いてください。</translation>
    </message>
</context>
<context>
    <name>Lectern::DesktopHost</name>
    <message>
        <source>Open the quick prompt</source>
        <translation>クイックプロンプトを開く</translation>
    </message>
</context>
<context>
    <name>Lectern::DoctorCommand</name>
    <message>
        <source>Something is broken.</source>
        <translation>異常が見つかりました。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>There is no server to look at; what needs one was left out.</source>
        <translation>調べるサーバーがないため、サーバーが必要な項目は省略しました。</translation>
    </message>
</context>
<context>
    <name>Lectern::ExportCommand</name>
    <message>
        <source>There is no conversation “%1”.</source>
        <translation>会話「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Lectern::FolderTree</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored by .gitignore</source>
        <translation>
            <numerusform>.gitignoreの対象%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary</source>
        <translation>
            <numerusform>バイナリ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), device(s) or closed folder(s)</source>
        <translation>
            <numerusform>リンク、デバイス、または開けないフォルダー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>除外: %1。</translation>
    </message>
    <message>
        <source>There is more: only %1 files are listed. Choose a smaller folder.</source>
        <translation>ほかにもあります。一覧に表示できるのは%1個のファイルまでです。小さいフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>A question takes at most %n file(s): choose fewer, or attach the list only.</source>
        <translation>
            <numerusform>1つの質問に添付できるファイルは%n個までです。数を減らすか、一覧だけを添付してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A question takes at most %1: choose less, or attach the list only.</source>
        <translation>1つの質問に添付できるのは%1までです。量を減らすか、一覧だけを添付してください。</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryExchange</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many conversations of all</comment>
        <translation>%2件中%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) read</source>
        <translation>
            <numerusform>%n件の会話を読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations can only be written to a place on this computer.</source>
        <translation>会話はこのコンピューター上の場所にのみ書き込めます。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n conversation(s) were written before.</source>
        <translation>
            <numerusform>キャンセルしました。それまでに%n件の会話を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>エクスポートする会話がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s) to “%1”.</source>
        <translation>
            <numerusform>%n件の会話を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <comment>a file and why</comment>
        <translation>書き込めません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were written before.</source>
        <translation>
            <numerusform>それまでに%n件の会話を書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>今日削除されます</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n day(s)</source>
        <translation>
            <numerusform>%n日後に削除されます</numerusform>
        </translation>
    </message>
    <message>
        <source>answer is coming</source>
        <translation>回答を受信中</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryViewModel</name>
    <message>
        <source>Renamed</source>
        <translation>名前を変更しました</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話をピン留めしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話のピン留めを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話をアーカイブしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>%n件の会話をアーカイブから戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s) “%1”</source>
        <translation>
            <numerusform>%n件の会話にタグ「%1」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話からタグ「%1」を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>%n件の会話をゴミ箱に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話を復元しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>%n件の会話を完全に削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>An answer is coming here in another window of Lectern. Open the conversation again later.</source>
        <translation>Lecternの別のウィンドウで、この会話の回答を受信しています。後でもう一度この会話を開いてください。</translation>
    </message>
</context>
<context>
    <name>Lectern::HotkeyViewModel</name>
    <message>
        <source>Another program has %1. Choose other keys, or end that program.</source>
        <translation>%1は別のプログラムが使用しています。別のキーを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, for the command “lectern quick”.</source>
        <translation>デスクトップはLecternにホットキーを割り当てませんでした。デスクトップの設定で、コマンド「lectern quick」にキーを割り当てられます。</translation>
    </message>
    <message>
        <source>This desktop has no hotkeys for programs. Choose keys in its settings, for the command “lectern quick”.</source>
        <translation>このデスクトップは、プログラムのホットキーに対応していません。デスクトップの設定で、コマンド「lectern quick」にキーを割り当ててください。</translation>
    </message>
    <message>
        <source>This keyboard has no %1. Choose other keys.</source>
        <translation>このキーボードには%1がありません。別のキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Lectern::ImportReportModel</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>why</comment>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n個のファイルを読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::LinkWords</name>
    <message>
        <source>It leads to %1, not to %2.</source>
        <translation>リンク先は%2ではなく、%1です。</translation>
    </message>
    <message>
        <source>%1 is written “%2” there.</source>
        <comment>the name of a host, as it is and as it looks</comment>
        <translation>%1は、そこでは「%2」と表記されています。</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>リンク先は%1です。</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened. This one can be copied.</source>
        <translation>開けるのはhttpsとmailtoのアドレスだけです。このアドレスはコピーできます。</translation>
    </message>
</context>
<context>
    <name>Lectern::LoginCommand</name>
    <message>
        <source>Open this page in a browser on this machine, and sign in there:</source>
        <translation>このコンピューターのブラウザーで次のページを開き、サインインしてください:</translation>
    </message>
    <message>
        <source>Is the browser on another machine? Press Ctrl+C and use: lectern login --device</source>
        <translation>ブラウザーは別のコンピューターにありますか？ Ctrl+Cを押して、次のコマンドを使ってください: lectern login --device</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>ポート%1は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Open this page in any browser:</source>
        <translation>任意のブラウザーで次のページを開いてください:</translation>
    </message>
    <message>
        <source>Type this code there: %1</source>
        <translation>そこに次のコードを入力してください: %1</translation>
    </message>
    <message>
        <source>It can be used until %1. Never type a code that somebody else has sent you.</source>
        <translation>%1まで使用できます。他人から送られたコードは決して入力しないでください。</translation>
    </message>
    <message>
        <source>Signed in: %1. The credential is in the system&apos;s password store.</source>
        <translation>サインインしました: %1。資格情報はシステムのパスワードストアにあります。</translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. A code needs none: lectern login --device</source>
        <translation>ブラウザーの応答を受け取るポートが空いていません。コードならポートは不要です: lectern login --device</translation>
    </message>
</context>
<context>
    <name>Lectern::ModelChoice</name>
    <message>
        <source>No thinking</source>
        <translation>思考なし</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>最小</translation>
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
        <translation>非常に高い</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The server lists no models. Start Lectern with --model to name one.</source>
        <translation>サーバーにモデルの一覧がありません。--modelで指定してLecternを起動してください。</translation>
    </message>
</context>
<context>
    <name>Lectern::NetworkViewModel</name>
    <message>
        <source>That is not the address of a proxy. It looks like http://proxy.example:3128 or socks5://proxy.example:1080; the password has a field of its own.</source>
        <translation>プロキシのアドレスではありません。http://proxy.example:3128やsocks5://proxy.example:1080のような形式です。パスワードには専用の欄があります。</translation>
    </message>
    <message>
        <source>There are no certificates to be read in this file. It has to be in PEM form.</source>
        <translation>このファイルには読み取れる証明書がありません。PEM形式である必要があります。</translation>
    </message>
    <message>
        <source>Lectern, the way to %1</source>
        <translation>Lectern、%1までの経路</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Extra certificates: %1</source>
        <translation>追加の証明書: %1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>接続方式: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::OpenConversation</name>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>再接続中 %1/%2</translation>
    </message>
    <message>
        <source>Waiting for the server · %1</source>
        <translation>サーバーを待っています · %1</translation>
    </message>
</context>
<context>
    <name>Lectern::PaletteModel</name>
    <message>
        <source>Model, in use</source>
        <translation>モデル、使用中</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Search what was said for “%1”</source>
        <translation>会話の内容から「%1」を検索</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an entry that is read aloud</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Lectern::ProgramFacts</name>
    <message>
        <source>Answers your questions and says which models there are. Every question goes there with the conversation that it belongs to.</source>
        <translation>質問に回答し、使えるモデルを知らせます。すべての質問が、その会話とともに送られます。</translation>
    </message>
    <message>
        <source>Says how much of your plan is used.</source>
        <translation>プランの使用量を知らせます。</translation>
    </message>
    <message>
        <source>Only to sign in with ChatGPT, and to renew that from time to time.</source>
        <translation>ChatGPTでのサインインと、その定期的な更新にだけ使います。</translation>
    </message>
    <message>
        <source>This computer itself: your browser comes back there from signing in, and the demo answers there.</source>
        <translation>このコンピューター自体です。サインイン時にブラウザーがここへ戻り、デモはここで応答します。</translation>
    </message>
    <message>
        <source>nowhere: it goes when Lectern ends</source>
        <translation>どこにも保存されず、Lecternを終了すると消えます</translation>
    </message>
    <message>
        <source>Conversations, what you have typed, and backups</source>
        <translation>会話、入力した内容、バックアップ</translation>
    </message>
    <message>
        <source>Settings and keyboard shortcuts</source>
        <translation>設定とキーボードショートカット</translation>
    </message>
    <message>
        <source>Lists of models that servers have sent</source>
        <translation>サーバーから送られたモデルの一覧</translation>
    </message>
    <message>
        <source>Passwords, keys and sign-ins</source>
        <translation>パスワード、キー、サインイン情報</translation>
    </message>
    <message>
        <source>the password store of your system</source>
        <translation>システムのパスワードストア</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
</context>
<context>
    <name>Lectern::RebuildCommand</name>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>検索の索引を作り直しました。</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchCommand</name>
    <message>
        <source>There is nothing to look for. Give some words of what you want to find.</source>
        <translation>検索する言葉がありません。探したい内容の言葉を入力してください。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n message(s).</source>
        <translation>
            <numerusform>%n件を超えるメッセージがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s).</source>
        <translation>
            <numerusform>%n件のメッセージがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::SearchModel</name>
    <message>
        <source>The title matches</source>
        <translation>タイトルが一致</translation>
    </message>
    <message>
        <source>Answer in %1: %2</source>
        <translation>%1の回答: %2</translation>
    </message>
    <message>
        <source>Question in %1: %2</source>
        <translation>%1の質問: %2</translation>
    </message>
    <message>
        <source>Answer in %1, %2: %3</source>
        <translation>%1の回答、%2: %3</translation>
    </message>
    <message>
        <source>Question in %1, %2: %3</source>
        <translation>%1の質問、%2: %3</translation>
    </message>
    <message>
        <source>%1: the title matches</source>
        <translation>%1: タイトルが一致</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>written by me, by lectern or by a model</source>
        <translation>書いた人: me、lectern、またはモデル名</translation>
    </message>
    <message>
        <source>asked of a model</source>
        <translation>指定したモデルへの質問</translation>
    </message>
    <message>
        <source>in conversations with a tag</source>
        <translation>指定したタグの会話</translation>
    </message>
    <message>
        <source>on a day or later: yesterday, 2026-11 or 2026-11-21</source>
        <translation>指定した日以降: yesterday、2026-11、2026-11-21など</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>指定した日より前</translation>
    </message>
    <message>
        <source>with a block of code</source>
        <translation>コードブロックあり</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>ファイルあり</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>アーカイブ内</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>words in just this order, up to the next quotation mark</source>
        <translation>次の引用符まで、この順に並んだ語句</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>続く語を含まない</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchViewModel</name>
    <message numerus="yes">
        <source>%n+ conversation(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%n件以上の会話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ messages in %2</source>
        <comment>a number, so many conversations</comment>
        <translation>%2に%1件以上のメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%2に%1</translation>
    </message>
    <message numerus="yes">
        <source>No message with all of it, but %n conversation(s) with words that begin so</source>
        <translation>
            <numerusform>すべてを含むメッセージはありませんが、これらで始まる語を含む会話が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, words that begin so in none</source>
        <comment>so much was found</comment>
        <translation>%1、これらで始まる語を含む会話はなし</translation>
    </message>
    <message numerus="yes">
        <source>%1, words that begin so in %n</source>
        <comment>so much was found</comment>
        <translation>
            <numerusform>%1、これらで始まる語を含む会話は%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”</source>
        <translation>アーカイブに「%1」と一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing in the trash matches “%1”</source>
        <translation>ゴミ箱に「%1」と一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing in your conversations matches “%1”</source>
        <translation>会話に「%1」と一致するものはありません</translation>
    </message>
</context>
<context>
    <name>Lectern::ServerTest</name>
    <message>
        <source>Something is broken.</source>
        <translation>異常が見つかりました。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
</context>
<context>
    <name>Lectern::SignInViewModel</name>
    <message>
        <source>Paste your key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>キーに空白やアクセント付きの文字は含まれません。もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The account could not be written to the disk: it is gone after the next start.</source>
        <translation>アカウントをディスクに書き込めませんでした。次回の起動時には失われます。</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Use a code instead.</source>
        <translation>ブラウザーの応答を受け取るポートが、このコンピューターで空いていません。代わりにコードを使用してください。</translation>
    </message>
    <message>
        <source>The Codex CLI&apos;s sign-in has ended. Use the Codex CLI once, then try again.</source>
        <translation>Codex CLIのサインインの有効期限が切れました。Codex CLIを一度使ってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Lectern::StatusViewModel</name>
    <message>
        <source>Context %1</source>
        <comment>percent</comment>
        <translation>コンテキスト %1</translation>
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
        <translation>Lectern: 回答を受信中</translation>
    </message>
    <message numerus="yes">
        <source>Lectern: %n new answer(s)</source>
        <translation>
            <numerusform>Lectern: 新しい回答%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>クイックプロンプト</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Open Lectern</source>
        <translation>Lecternを開く</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Lectern::WindowApplication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>フォルダー%1を作成できません。--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; they start anew.</source>
        <translation>%1の設定を読み取れません。初期設定に戻します。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>The window cannot be made; this installation of Lectern is not complete.</source>
        <translation>ウィンドウを作成できません。Lecternのインストールが不完全です。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>画像を%1に書き込めません。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written; changes hold until Lectern ends.</source>
        <translation>%1に設定を書き込めません。変更はLecternを終了するまで有効です。</translation>
    </message>
    <message>
        <source>The window cannot be drawn: %1</source>
        <translation>ウィンドウを描画できません: %1</translation>
    </message>
    <message>
        <source>The graphics processor cannot draw the window; from now on Lectern draws it itself.</source>
        <translation>GPUでウィンドウを描画できません。今後はLecternが自ら描画します。</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened</source>
        <translation>開けるのはhttpsとmailtoのアドレスだけです</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>ListMark</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Demo – Lectern</source>
        <translation>デモ – Lectern</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>There is nothing to ask. Give a prompt, or - to read it from standard input.</source>
        <translation>質問する内容がありません。プロンプトを指定するか、-を指定して標準入力から読み取らせてください。</translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
        <translation>「lectern --help」で使い方を表示できます。</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It is not shown.</source>
        <translation>キーを貼り付けてEnterを押してください。キーは表示されません。</translation>
    </message>
    <message>
        <source>There is no key. Paste it on standard input, or put it into LECTERN_API_KEY.</source>
        <translation>キーがありません。標準入力に貼り付けるか、LECTERN_API_KEYに設定してください。</translation>
    </message>
    <message>
        <source>Lectern is already running and does not answer. End it, then start it again.</source>
        <translation>Lecternはすでに実行中ですが、応答しません。終了してから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Formula: %1</source>
        <translation>数式: %1</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Loading models…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>思考レベル: %1</translation>
    </message>
</context>
<context>
    <name>NetworkContent</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Way to this server</source>
        <translation>このサーバーへの接続方式</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>自動: WebSocket（使えない場合はHTTP）</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>WebSocketのみ</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>HTTPのみ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Automatic: as the environment says, else the system</source>
        <translation>自動: 環境変数（なければシステムの設定）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次のプロキシ:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User, if it wants one</source>
        <translation>ユーザー名（必要な場合）</translation>
    </message>
    <message>
        <source>Password; kept only until Lectern quits</source>
        <translation>パスワード（Lecternを終了するまで保持）</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>このプロキシを使用</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates</source>
        <translation>PEM形式のファイル。システムの証明書に加えて信頼します</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>このファイルを使用</translation>
    </message>
    <message>
        <source>At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.</source>
        <translation>LECTERN_PROXY_PASSWORDが設定されている場合、次回の起動時にパスワードをそこから読み取ります。</translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>接続方式</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>最近の切断</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>NetworkTest</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Looks at every part of the way to the server. It asks no model and costs nothing.</source>
        <translation>サーバーまでの経路をすべて調べます。モデルには質問せず、料金もかかりません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
</context>
<context>
    <name>NotKeptPage</name>
    <message>
        <source>Your sign-in is not kept yet</source>
        <translation>サインインはまだ保存されていません</translation>
    </message>
    <message>
        <source>You are signed in. Lectern keeps that in %1 only, never in a file.</source>
        <translation>サインインしました。Lecternはサインイン情報を%1にだけ保存し、ファイルには保存しません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep me signed in until I quit</source>
        <translation>終了するまでサインインしたままにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Forgets this sign-in</source>
        <translation>このサインインを破棄します</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The answer goes on where it stops</source>
        <translation>回答を途切れたところから続けます</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The question is asked again</source>
        <translation>質問をもう一度送信します</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <comment>a setting</comment>
        <translation>%1: 減らす</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a setting</comment>
        <translation>%1: 増やす</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Nothing is called that</source>
        <translation>その名前のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>commands, conversations and models</comment>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command, conversation or model</source>
        <translation>コマンド、会話、またはモデル</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter chooses it</source>
        <translation>↑と↓で結果を移動し、Enterで選びます</translation>
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
        <translation>無料</translation>
    </message>
    <message>
        <source>Free workspace</source>
        <translation>無料ワークスペース</translation>
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
        <translation>Enterprise試用版</translation>
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
        <translation>金融サービス</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Keeping your sign-in</source>
        <translation>サインインを保存しています</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Checking your sign-in</source>
        <translation>サインインを確認しています</translation>
    </message>
    <message>
        <source>It goes into %1, never into a file. %2</source>
        <translation>%1に保存され、ファイルには保存されません。%2</translation>
    </message>
    <message>
        <source>The sign-in server is asked how to go on.</source>
        <translation>サインインサーバーに手順を問い合わせています。</translation>
    </message>
    <message>
        <source>The sign-in of the Codex CLI is read.</source>
        <translation>Codex CLIのサインインを読み取っています。</translation>
    </message>
    <message>
        <source>You are done in the browser; the rest is between the servers and this computer. It is then kept in %1. %2</source>
        <translation>ブラウザーでの操作は完了しました。残りはサーバーとこのコンピューターの間で行われ、その後%1に保存されます。%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
    <message>
        <source>Level %1</source>
        <translation>レベル%1</translation>
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
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Edited question</source>
        <translation>編集した質問</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>保存して送信</translation>
    </message>
    <message>
        <source>The answer to the old question stays as another version</source>
        <translation>元の質問への回答は別のバージョンとして残ります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル（Esc）</translation>
    </message>
    <message>
        <source>Save and send (%1)</source>
        <translation>保存して送信（%1）</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enterで送信、Shift+Enterで改行</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 sends, Enter starts a new line</source>
        <translation>%1で送信、Enterで改行します</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>質問%1/%2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which question it is, its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionsContent</name>
    <message>
        <source>My questions</source>
        <translation>自分の質問</translation>
    </message>
    <message>
        <source>Filter my questions</source>
        <translation>自分の質問を絞り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n件の質問</numerusform>
        </translation>
    </message>
    <message>
        <source>No question has this in it</source>
        <translation>これを含む質問はありません</translation>
    </message>
</context>
<context>
    <name>QueueButtons</name>
    <message>
        <source>Steer</source>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>Stop the answer and ask this instead (%1)</source>
        <translation>回答を停止し、代わりにこれを質問（%1）</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Ask this when the answer is complete (%1)</source>
        <translation>回答が完了したらこれを質問（%1）</translation>
    </message>
</context>
<context>
    <name>QueueFace</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>添付%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>この質問を取り消す</translation>
    </message>
    <message>
        <source>Do not ask this (Delete)</source>
        <translation>この質問を取り消す（Delete）</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>添付%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this anew</source>
        <translation>この質問を書き直す</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>Not asked yet: %n</source>
        <translation>
            <numerusform>未送信の質問: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be asked next: %n</source>
        <translation>
            <numerusform>次の質問: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ質問</translation>
    </message>
    <message>
        <source>Questions to be asked next</source>
        <translation>次に送信する質問</translation>
    </message>
</context>
<context>
    <name>QuickHead</name>
    <message>
        <source>Quick prompt</source>
        <translation>クイックプロンプト</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも聞いてください</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, effort</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Temporary: nothing is kept</source>
        <translation>一時的: 何も保存されません</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>履歴に保存されます</translation>
    </message>
    <message>
        <source>Keep chats in the history</source>
        <translation>会話を履歴に保存</translation>
    </message>
    <message>
        <source>Temporary: keep nothing</source>
        <translation>一時的: 何も保存しない</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>開いたままになります</translation>
    </message>
    <message>
        <source>Hides when you go on elsewhere</source>
        <translation>ほかの作業に移ると隠れます</translation>
    </message>
    <message>
        <source>Unpin (Ctrl+P)</source>
        <translation>ピン留めを外す（Ctrl+P）</translation>
    </message>
    <message>
        <source>Pin (Ctrl+P)</source>
        <translation>ピン留め（Ctrl+P）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
</context>
<context>
    <name>QuickModels</name>
    <message>
        <source>Effort: %1</source>
        <translation>思考レベル: %1</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick prompt – Lectern</source>
        <translation>クイックプロンプト – Lectern</translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1、展開済み</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ済み</translation>
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
        <translation>このページは閉じてかまいません。Lecternは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>The sign-in was declined. You can close this page; Lectern says what is next.</source>
        <translation>サインインが拒否されました。このページは閉じてかまいません。次の手順はLecternに表示されます。</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Lectern waits for. Close it, and use the page that Lectern has opened.</source>
        <translation>このページは、Lecternが待っているサインインのものではありません。閉じて、Lecternが開いたページを使ってください。</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Declined: %1</source>
        <translation>拒否: %1</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
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
        <translation>このサーバーにはこの接続方式が設定されています。</translation>
    </message>
    <message>
        <source>WebSockets do not work with this server; they are tried again %1.</source>
        <translation>このサーバーではWebSocketを使えません。%1に再試行します。</translation>
    </message>
    <message>
        <source>%1, %2 over %3: %4</source>
        <comment>when, which server, way, what happened</comment>
        <translation>%1、%2（%3）: %4</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SearchContent</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>質問と回答を検索</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter opens it</source>
        <translation>↑と↓で結果を選び、Enterで開きます</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>入力できる条件</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>SearchEmpty</name>
    <message>
        <source>Search the archive</source>
        <translation>アーカイブを検索</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ 選択   Enter 開く   Esc 閉じる</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>プレーンテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation>リッチテキストとしてコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
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
        <translation>調べています…</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>The name of a header has only letters, digits and hyphens.</source>
        <translation>ヘッダーの名前に使えるのは、英字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds characters that cannot be sent.</source>
        <translation>ヘッダー%1の値に、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like https://server.example/v1 or http://localhost:11434/v1.</source>
        <translation>サーバーのアドレスではありません。https://server.example/v1やhttp://localhost:11434/v1のような形式です。</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>キーに空白やアクセント付きの文字は含まれません。もう一度貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Custom endpoint</source>
        <translation>カスタムエンドポイント</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API.</source>
        <translation>Responses APIに対応した任意のサーバー。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>キー（必要な場合）</translation>
    </message>
    <message>
        <source>Way to this server</source>
        <translation>このサーバーへの接続方式</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>自動: WebSocket（使えない場合はHTTP）</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>WebSocketのみ</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>HTTPのみ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>このサーバーを使用</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Looks at every part of the way; asks no model and costs nothing</source>
        <translation>経路をすべて調べます。モデルには質問せず、料金もかかりません</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The key and the values of headers are kept in %1, never in a file. %2</source>
        <translation>キーとヘッダーの値は%1に保存され、ファイルには保存されません。%2</translation>
    </message>
</context>
<context>
    <name>ServerPresets</name>
    <message>
        <source>On this computer:</source>
        <translation>このコンピューター:</translation>
    </message>
    <message>
        <source>Fills in the address</source>
        <translation>アドレスを入力します</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Your sign-in has ended; nothing is lost.</source>
        <translation>サインインの有効期限が切れました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Lectern may not use your ChatGPT plan.</source>
        <translation>LecternはChatGPTプランを使用できません。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>許可…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>without a graphics processor</source>
        <translation>GPUなしで描画</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>GPUで描画</translation>
    </message>
    <message>
        <source>Lectern %1, Qt %2, %3, drawn %4</source>
        <translation>Lectern %1、Qt %2、%3、%4</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>version licence renderer</source>
        <translation>バージョン ライセンス レンダラー 描画</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>MIT. Lectern is made with these libraries:</source>
        <translation>MIT。Lecternは次のライブラリを使って作られています:</translation>
    </message>
    <message>
        <source>libraries open source</source>
        <translation>ライブラリ オープンソース</translation>
    </message>
    <message>
        <source>libraries licence open source</source>
        <translation>ライブラリ ライセンス オープンソース</translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>sign in out account user key</source>
        <translation>サインイン サインアウト ログイン ログアウト アカウント ユーザー キー</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>theme light dark system</source>
        <translation>テーマ ライト ダーク システム 色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>high contrast accessibility theme</source>
        <translation>ハイコントラスト アクセシビリティ テーマ</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>It becomes as light or dark as it takes to be read.</source>
        <translation>読みやすくなるように明るさが調整されます。</translation>
    </message>
    <message>
        <source>accent color highlight</source>
        <translation>アクセント 色 カラー ハイライト 強調</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>ウィンドウ全体に適用されます。</translation>
    </message>
    <message>
        <source>larger smaller scale size</source>
        <translation>拡大 縮小 倍率 大きさ サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>compact space rows</source>
        <translation>コンパクト 余白 間隔 行</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>本文の幅</translation>
    </message>
    <message>
        <source>The longest line of an answer.</source>
        <translation>回答の1行の最大の長さ。</translation>
    </message>
    <message>
        <source>column measure line length</source>
        <translation>列 段 幅 行の長さ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>The caret does not blink. Nothing else moves by itself.</source>
        <translation>カーソルが点滅しません。ほかに自動で動くものはありません。</translation>
    </message>
    <message>
        <source>reduced motion animation blink accessibility</source>
        <translation>モーション アニメーション 視差効果 点滅 アクセシビリティ</translation>
    </message>
</context>
<context>
    <name>SettingsComposer</name>
    <message>
        <source>What sends a question</source>
        <translation>質問を送信するキー</translation>
    </message>
    <message>
        <source>Shift+Enter always starts a new line.</source>
        <translation>Shift+Enterではいつでも改行します。</translation>
    </message>
    <message>
        <source>send key enter return new line</source>
        <translation>送信 キー enter return 改行</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter; %1 with several lines</source>
        <translation>Enter（複数行の場合は%1）</translation>
    </message>
</context>
<context>
    <name>SettingsContent</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>「%1」に関する設定はありません</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>The conversations stand beside the page where there is room for both.</source>
        <translation>十分な幅があるとき、会話の一覧をページの横に表示します。</translation>
    </message>
    <message>
        <source>start list conversations window</source>
        <translation>起動 開始 一覧 リスト 会話 ウィンドウ</translation>
    </message>
    <message>
        <source>Read answers aloud as they come</source>
        <translation>回答を受信しながら読み上げる</translation>
    </message>
    <message>
        <source>A screen reader is told each paragraph, else only the end of an answer.</source>
        <translation>スクリーンリーダーに段落ごとに伝えます。オフの場合は回答の終わりだけを伝えます。</translation>
    </message>
    <message>
        <source>accessibility speech voice</source>
        <translation>アクセシビリティ 読み上げ 音声 声</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, JSON or PDF.</source>
        <translation>すべての会話をMarkdown、HTML、JSON、またはPDFとして保存します。</translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation>保存 バックアップ コピー</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.</source>
        <translation>LecternやChatGPTからエクスポートしたファイルと、Codex CLIのセッション。</translation>
    </message>
    <message>
        <source>restore backup open</source>
        <translation>復元 バックアップ 開く</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good after 30 days.</source>
        <translation>ゴミ箱の中のものは、30日後に完全に削除されます。</translation>
    </message>
    <message>
        <source>delete erase restore</source>
        <translation>削除 消去 復元</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>ゴミ箱を表示</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.</source>
        <translation>新しいバージョンが履歴を変更する前に、そのコピーを隣の「backups」フォルダーに残します。</translation>
    </message>
    <message>
        <source>copy folder migration</source>
        <translation>コピー フォルダー 移行</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What is in use at the moment, why, and a test of every step of it.</source>
        <translation>現在使用中の経路とその理由、各段階のテスト。</translation>
    </message>
    <message>
        <source>network test report websocket http doctor</source>
        <translation>ネットワーク テスト レポート 診断 websocket http doctor</translation>
    </message>
    <message>
        <source>Network and test…</source>
        <translation>ネットワークとテスト…</translation>
    </message>
    <message>
        <source>network proxy certificate websocket http password</source>
        <translation>ネットワーク プロキシ 証明書 パスワード websocket http</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.</source>
        <translation>Lecternが通信するのは次のコンピューターだけです。統計は送信せず、回答の内容によって何かが読み込まれることもありません。</translation>
    </message>
    <message>
        <source>host server computer telemetry</source>
        <translation>ホスト サーバー コンピューター テレメトリ</translation>
    </message>
    <message>
        <source>file folder kept stored path</source>
        <translation>ファイル フォルダー 保存先 場所 パス</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Text and code</source>
        <translation>テキストとコード</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
</context>
<context>
    <name>SettingsShortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.</source>
        <translation>項目を選んでから新しいキーを押します。Escで変更を取り消し、Backspaceでキーの割り当てを解除します。</translation>
    </message>
    <message>
        <source>keys keyboard reset</source>
        <translation>キー キーボード リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Font of the interface</source>
        <translation>インターフェイスのフォント</translation>
    </message>
    <message>
        <source>font family typeface text</source>
        <translation>フォント 書体 文字 テキスト</translation>
    </message>
    <message>
        <source>Size of the interface&apos;s text</source>
        <translation>インターフェイスの文字サイズ</translation>
    </message>
    <message>
        <source>font size larger smaller text</source>
        <translation>フォント サイズ 大きさ 拡大 縮小 文字 テキスト</translation>
    </message>
    <message>
        <source>Font of questions and answers</source>
        <translation>質問と回答のフォント</translation>
    </message>
    <message>
        <source>Size of questions and answers</source>
        <translation>質問と回答の文字サイズ</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>コードのフォント</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>コードの文字サイズ</translation>
    </message>
    <message>
        <source>Colours of code on light ground</source>
        <translation>明るい背景でのコードの配色</translation>
    </message>
    <message>
        <source>They become as light or dark as it takes to be read.</source>
        <translation>読みやすくなるように明るさが調整されます。</translation>
    </message>
    <message>
        <source>code theme syntax highlighting</source>
        <translation>コード テーマ 構文 シンタックス ハイライト</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Colours of code on dark ground</source>
        <translation>暗い背景でのコードの配色</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Beside every code.</source>
        <translation>すべてのコードの横に表示します。</translation>
    </message>
    <message>
        <source>code numbers</source>
        <translation>コード 番号</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1 belongs to “%2”. Enter takes it from there, Esc leaves it.</source>
        <translation>%1は「%2」に割り当てられています。Enterでこちらに割り当て直し、Escでそのままにします。</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>サイドバーの幅</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>Back to all conversations</source>
        <translation>すべての会話に戻る</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>タグ「%1」</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>%1: nothing of it is kept</source>
        <comment>temporary conversation (shortcut)</comment>
        <translation>%1: 何も保存されません</translation>
    </message>
</context>
<context>
    <name>SignInContent</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>SignOutContent</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>ここではサインアウトしました</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>サインアウトしますか？</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウト中…</translation>
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
    <name>SourceLink</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>出典%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>説明のない画像</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>数式: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>コード、%1</translation>
    </message>
    <message>
        <source>Code, %1, %2</source>
        <translation>コード、%1、%2</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>表、%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: </source>
        <translation>完了: </translation>
    </message>
    <message>
        <source>To do: </source>
        <translation>未完了: </translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答が完了しました。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Using ChatGPT plan</source>
        <translation>ChatGPTプランを使用中</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>使用量: %1</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>スプレッドシート用にコピー</translation>
    </message>
    <message>
        <source>With tabs between the cells</source>
        <translation>セルをタブで区切ります</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
    <message>
        <source>With commas, and quotes where they are needed</source>
        <translation>コンマで区切り、必要に応じて引用符を付けます</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table…</source>
        <translation>表をコピー…</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>表、%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagContent</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>昨日 %1</translation>
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
        <translation>デモ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>サイドバーを隠す</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時的</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>UsageDetails</name>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>接続方式</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>前回のターン</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>1週間の上限</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>1か月の上限</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>%1-day limit</source>
        <translation>%1日間の上限</translation>
    </message>
    <message>
        <source>%1-hour limit</source>
        <translation>%1時間の上限</translation>
    </message>
    <message>
        <source>%1-minute limit</source>
        <translation>%1分間の上限</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切りました</translation>
    </message>
    <message>
        <source>%1 used · %2 left</source>
        <translation>%1使用 · 残り%2</translation>
    </message>
    <message>
        <source>when it starts anew is unknown</source>
        <translation>リセット時期は不明</translation>
    </message>
    <message>
        <source>starts anew %1, in %2</source>
        <comment>at a time, in a span</comment>
        <translation>%1にリセット（あと%2）</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>of an unknown time</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>unknown since it started anew</source>
        <translation>リセット後は不明</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>%1まで利用不可</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1%未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>a limit</comment>
        <translation>%1に到達</translation>
    </message>
    <message>
        <source>%1 %2 used</source>
        <comment>a limit, percent</comment>
        <translation>%1 %2使用</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 tokens; how many fit is unknown</source>
        <translation>%1トークン（最大数は不明）</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1/%2トークン</translation>
    </message>
    <message>
        <source>%1, of these %2 cached</source>
        <translation>%1（うちキャッシュ%2）</translation>
    </message>
    <message>
        <source>%1, of these %2 reasoning</source>
        <translation>%1（うち推論%2）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>再送信を省略</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>a time</comment>
        <translation>%1から利用可能</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours as the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Read answers as they come</source>
        <translation>回答を受信しながら読み上げる</translation>
    </message>
    <message>
        <source>The screen reader is told each paragraph</source>
        <translation>段落ごとにスクリーンリーダーに伝えます</translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation>現在%1%</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Lecternへようこそ</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign in, ask, and read the answer while it is written.</source>
        <translation>サインインして質問すると、書かれていく回答をその場で読めます。</translation>
    </message>
    <message>
        <source>The accounts that are there stay signed in.</source>
        <translation>既存のアカウントはサインインしたままです。</translation>
    </message>
    <message>
        <source>Continue with ChatGPT</source>
        <translation>ChatGPTで続ける</translation>
    </message>
    <message>
        <source>Opens your browser. Requests use your ChatGPT plan and leave from this computer only; what lets you in stays here.</source>
        <translation>ブラウザーを開きます。リクエストにはChatGPTプランを使い、このコンピューターからのみ送信します。サインインに必要な情報はここに留まります。</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>APIキーを使用</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>代わりにコードを使用</translation>
    </message>
    <message>
        <source>For a browser on another computer</source>
        <translation>別のコンピューターのブラウザーを使う場合</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Canned answers, without account and network</source>
        <translation>用意された回答。アカウントもネットワークも不要です</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>その他の方法</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ済み</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Codexアカウント</translation>
    </message>
    <message>
        <source>Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may stop working at any time.</source>
        <translation>Codex CLIと同じ方法でサインインします。OpenAIはこの方法をほかのプログラム向けに文書化していないため、いつ使えなくなるかわかりません。</translation>
    </message>
    <message>
        <source>From the Codex CLI on this computer</source>
        <translation>このコンピューターのCodex CLIから</translation>
    </message>
    <message>
        <source>Reads its sign-in and changes nothing: it is used until it expires, then read anew.</source>
        <translation>そのサインインを読み取るだけで、何も変更しません。期限が切れるまで使い、その後読み直します。</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>カスタムエンドポイント</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API, in the cloud or on this computer.</source>
        <translation>クラウドまたはこのコンピューター上の、Responses APIに対応した任意のサーバー。</translation>
    </message>
    <message>
        <source>Secrets stay in %1, never in a file.</source>
        <translation>秘密の情報は%1に保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>What your ChatGPT plan has left</source>
        <translation>ChatGPTプランの残量</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>Temporary conversation</source>
        <translation>一時的な会話</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>何を知りたいですか？</translation>
    </message>
    <message>
        <source>This is a demo: the answers are canned. Type /demo to see what it can show.</source>
        <translation>これはデモです。回答はあらかじめ用意されています。/demoと入力すると、できることが表示されます。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done: with what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考え中…</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <comment>a duration</comment>
        <translation>思考時間: %1</translation>
    </message>
    <message>
        <source>Searching the web</source>
        <translation>Webを検索中</translation>
    </message>
    <message>
        <source>Searched the web</source>
        <translation>Webを検索しました</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>ページを閲覧中</translation>
    </message>
    <message>
        <source>Read a page</source>
        <translation>ページを閲覧しました</translation>
    </message>
    <message>
        <source>Looking in a page</source>
        <translation>ページ内を検索中</translation>
    </message>
    <message>
        <source>Looked in a page</source>
        <translation>ページ内を検索しました</translation>
    </message>
    <message>
        <source>Wants to call a tool</source>
        <translation>ツールの呼び出しを要求</translation>
    </message>
    <message>
        <source>Wants to run a command</source>
        <translation>コマンドの実行を要求</translation>
    </message>
    <message>
        <source>Making an image</source>
        <translation>画像を作成中</translation>
    </message>
    <message>
        <source>Made an image</source>
        <translation>画像を作成しました</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stopped. What had come is kept.</source>
        <translation>停止しました。受信した内容は残っています。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The answer was cut: it reached the model&apos;s length limit. Ask it to go on.</source>
        <translation>モデルの長さの上限に達したため、回答が打ち切られました。続けるよう頼んでください。</translation>
    </message>
    <message>
        <source>The server cut the answer for its content.</source>
        <translation>内容を理由に、サーバーが回答を打ち切りました。</translation>
    </message>
    <message>
        <source>The server ended the answer early.</source>
        <translation>サーバーが回答を途中で終了しました。</translation>
    </message>
    <message>
        <source>The server ended the answer early: %1.</source>
        <translation>サーバーが回答を途中で終了しました: %1。</translation>
    </message>
    <message>
        <source>%1 What had come is kept.</source>
        <translation>%1 受信した内容は残っています。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>回答を作成中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Running code</source>
        <translation>コードを実行中</translation>
    </message>
    <message>
        <source>Ran code</source>
        <translation>コードを実行しました</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>ファイルを検索中</translation>
    </message>
    <message>
        <source>Searched files</source>
        <translation>ファイルを検索しました</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>コマンドを実行中</translation>
    </message>
    <message>
        <source>Ran a command</source>
        <translation>コマンドを実行しました</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>ファイルを変更中</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>ファイルを変更しました</translation>
    </message>
    <message>
        <source>Asking for tools</source>
        <translation>ツールを問い合わせ中</translation>
    </message>
    <message>
        <source>Asked for tools</source>
        <translation>ツールを問い合わせました</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>ツールを使用中</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>ツールを使用しました</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost after %n paragraph(s). What had come is kept.</source>
        <translation>
            <numerusform>%n段落を受信したところで接続が切れました。受信した内容は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The question was not sent.</source>
        <translation>%1 質問は送信されていません。</translation>
    </message>
    <message>
        <source>%1 The question was sent; whether it was answered is not known.</source>
        <translation>%1 質問は送信されましたが、回答されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.</source>
        <translation>このサーバーまたは経路上の何かがWebSocketを受け付けないため、HTTPで質問しています。</translation>
    </message>
    <message>
        <source>The connection was lost before the server said that the answer was over. It may be whole.</source>
        <translation>回答が終わったとサーバーから伝えられる前に、接続が切れました。回答は完全かもしれません。</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>ツールを呼び出しました</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
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
