<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>about</name>
    <message>
        <source>About Agent Console</source>
        <translation>Agent Console について</translation>
    </message>
    <message>
        <source>Agent Console comes under the Apache License, version 2.0, and without any warranty.</source>
        <translation>Agent Console は Apache License 2.0 の下で、いかなる保証もなく提供されます。</translation>
    </message>
    <message>
        <source>For three years after you received this program its maintainers give you the source of the Qt in it for what sending it costs. The texts of both GNU licences lie beside the program.</source>
        <translation>このプログラムの受領後 3 年間、保守者は同梱の Qt のソースを送付の実費で提供します。両 GNU ライセンスの本文はプログラムに同梱されています。</translation>
    </message>
    <message>
        <source>Open the licence texts</source>
        <translation>ライセンス本文を開く</translation>
    </message>
    <message>
        <source>Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like finding out what goes wrong with a Qt of your own, this program&apos;s licence does not take away.</source>
        <translation>Qt は GNU Lesser General Public License 3 の下にあります。自分の Qt で不具合を調べるなど、同ライセンスが Qt について認めることを、このプログラムのライセンスが奪うことはありません。</translation>
    </message>
    <message>
        <source>This runs from source; what it is made with is listed in requirements.lock.</source>
        <translation>ソースから実行されています。構成は requirements.lock にあります。</translation>
    </message>
    <message>
        <source>Version {version}, with Python {python} and Qt {qt}.</source>
        <translation>バージョン {version}、Python {python}、Qt {qt}。</translation>
    </message>
    <message>
        <source>What is passed on with it, and under which licence</source>
        <translation>同梱物とそのライセンス</translation>
    </message>
    <message>
        <source>You may replace Qt&apos;s libraries with your own build of the same version line: they are files in {folder}.</source>
        <translation>Qt のライブラリは同じ系列の自作ビルドに置き換えられます。ファイルは {folder} にあります。</translation>
    </message>
</context>
<context>
    <name>active</name>
    <message numerus="yes">
        <source>%Ln more are in work</source>
        <comment>1 more is in work</comment>
        <translation>
            <numerusform>ほか %Ln 件が対応中</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Nothing in work.</source>
        <translation>対応中のものはありません。</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln offers are waiting</source>
        <comment>1 offer is waiting</comment>
        <translation>
            <numerusform>%Ln 件のオファーが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed</source>
        <comment>1 offer was missed</comment>
        <translation>
            <numerusform>%Ln 件のオファーを逃しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A test of the notifications</source>
        <translation>通知のテスト</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console is still running</source>
        <translation>Agent Console は動作中です</translation>
    </message>
    <message>
        <source>An offer shows its caller and queue here.</source>
        <translation>オファーの発信者とキューがここに表示されます。</translation>
    </message>
    <message>
        <source>Check that a sound output is connected and switched on, then test the ring.</source>
        <translation>音声出力が接続され、オンになっているか確かめてから、着信音をテストしてください。</translation>
    </message>
    <message>
        <source>Choose another sound in the settings.</source>
        <translation>設定で別の音を選んでください。</translation>
    </message>
    <message>
        <source>Connect it, or choose another in the settings.</source>
        <translation>接続するか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Desktop notifications do not appear.</source>
        <translation>デスクトップ通知が表示されません。</translation>
    </message>
    <message>
        <source>Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.</source>
        <translation>pipewire-bin、pulseaudio-utils、alsa-utils のいずれかを入れて、再起動してください。</translation>
    </message>
    <message>
        <source>It did not come to an end.</source>
        <translation>終了しませんでした。</translation>
    </message>
    <message>
        <source>It ended with code {code}.</source>
        <translation>コード {code} で終了しました。</translation>
    </message>
    <message>
        <source>It is not a sound file.</source>
        <translation>音声ファイルではありません。</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>応答内容: {words}</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>新しいオファー</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>認証されていません</translation>
    </message>
    <message>
        <source>Offer: {caller}</source>
        <translation>オファー: {caller}</translation>
    </message>
    <message>
        <source>Offers cannot ring: this computer has no program that plays sounds.</source>
        <translation>着信音を鳴らせません。このコンピューターには音を再生するプログラムがありません。</translation>
    </message>
    <message>
        <source>Offers go on ringing. Quit it from the menu of its icon.</source>
        <translation>オファーの着信音は鳴り続けます。終了はアイコンのメニューから行います。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Only 16-bit samples can be played.</source>
        <translation>16 ビットの音だけを再生できます。</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Slow connection</source>
        <translation>接続が低速</translation>
    </message>
    <message>
        <source>The ring could not play: {subject} failed.</source>
        <translation>着信音を鳴らせませんでした: {subject} の失敗。</translation>
    </message>
    <message>
        <source>The ring is muted</source>
        <translation>着信音は消音中</translation>
    </message>
    <message>
        <source>The ring is muted: offers are only shown.</source>
        <translation>着信音は消音中です。オファーは表示だけされます。</translation>
    </message>
    <message>
        <source>The session bus was lost.</source>
        <translation>セッションバスが失われました。</translation>
    </message>
    <message>
        <source>The sound device {subject} cannot be used; the ring plays on the usual one.</source>
        <translation>音声装置 {subject} は使えません。いつもの装置で鳴らします。</translation>
    </message>
    <message>
        <source>The sound {subject} cannot be played; another one rings in its place.</source>
        <translation>音 {subject} は再生できません。代わりの音を鳴らします。</translation>
    </message>
    <message>
        <source>The test ring was played with {player}. If you heard nothing, check the volume.</source>
        <translation>テスト音を {player} で鳴らしました。聞こえなければ音量を確かめてください。</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>セッションバスがありません。</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>{caller}: {news}</source>
        <translation>{caller}: {news}</translation>
    </message>
</context>
<context>
    <name>auto accept</name>
    <message>
        <source>Accepted by itself in {span}</source>
        <translation>{span}後に自動応答</translation>
    </message>
    <message>
        <source>Do not accept by itself</source>
        <translation>自動応答しない</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message numerus="yes">
        <source>%Ln offers are still ringing. They can ring on, and you can answer them, or be rejected too.</source>
        <comment>An offer is still ringing. It can ring on, and you can answer it, or be rejected too.</comment>
        <translation>
            <numerusform>%Ln 件のオファーがまだ鳴っています。鳴らし続けて応答することも、あわせて拒否することもできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Going to {activity}</source>
        <translation>{activity}への変更</translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation>鳴らし続ける</translation>
    </message>
    <message>
        <source>Reject too</source>
        <translation>あわせて拒否</translation>
    </message>
    <message>
        <source>Stay {activity}</source>
        <translation>{activity}のままにする</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>5 more minutes</source>
        <translation>あと 5 分</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Everything about the task</source>
        <translation>タスクのすべて</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>タスク…</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>応答までの残り時間</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>後処理</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>最新ではありません</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>優先度 {n}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>待ち {time}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message numerus="yes">
        <source>%Ln characters too long</source>
        <comment>1 character too long</comment>
        <translation>
            <numerusform>%Ln 文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now.</source>
        <translation>割り当てから 23 時間。TaskRouter は 24 時間でタスクを完了せずに削除します。今すぐ終了してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>結果を選んでください</translation>
    </message>
    <message>
        <source>Complete with this</source>
        <translation>これで完了</translation>
    </message>
    <message>
        <source>Completes itself in {time}</source>
        <translation>{time}後に自動完了</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>結果はどうでしたか?</translation>
    </message>
    <message>
        <source>Notes, kept on the task</source>
        <translation>メモ(タスクに保存)</translation>
    </message>
    <message>
        <source>Reason, for reports</source>
        <translation>理由(レポート用)</translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation>後処理の時間が終わりました</translation>
    </message>
    <message>
        <source>{time} left to wrap up</source>
        <translation>後処理 残り {time}</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>ending…</source>
        <translation>終了中…</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>タスクの詳細</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>詳細を検索</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Read this before you send it to anybody. Nothing is sent by itself.</source>
        <translation>誰かに送る前に読んでください。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断を保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} 日</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 日 {h} 時間</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 時間</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} 時間 {min} 分</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} 分</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ミリ秒</translation>
    </message>
    <message>
        <source>{n}h</source>
        <translation>{n}h</translation>
    </message>
    <message>
        <source>{n}s</source>
        <translation>{n}s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A newer question came.</source>
        <translation>新しい問い合わせが入りました。</translation>
    </message>
    <message>
        <source>A newer version of Agent Console has taken the archive over.</source>
        <translation>新しいバージョンの Agent Console が記録を引き継ぎました。</translation>
    </message>
    <message>
        <source>A newer version of Agent Console wrote this archive.</source>
        <translation>この記録はより新しい Agent Console が書いたものです。</translation>
    </message>
    <message>
        <source>A page names one that was read already.</source>
        <translation>読み込み済みのページが再び示されました。</translation>
    </message>
    <message>
        <source>A part of the archive is damaged.</source>
        <translation>記録の一部が壊れています。</translation>
    </message>
    <message>
        <source>A web address is missing or not valid.</source>
        <translation>Web アドレスがないか、無効です。</translation>
    </message>
    <message>
        <source>AC or SK and 32 hexadecimal digits are expected.</source>
        <translation>AC または SK と 32 桁の 16 進数が必要です。</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API キー SID</translation>
    </message>
    <message>
        <source>Accept it instead of ringing a phone.</source>
        <translation>電話を鳴らさずに応答してください。</translation>
    </message>
    <message>
        <source>An older version wrote this archive.</source>
        <translation>この記録は古いバージョンが書いたものです。</translation>
    </message>
    <message>
        <source>Another console on this computer uses it: {file}. Close that one first.</source>
        <translation>このコンピューターの別のコンソールが使用中です：{file}。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>別のプログラムが記録を使用中です。</translation>
    </message>
    <message>
        <source>Ask an administrator to give the key access to TaskRouter.</source>
        <translation>キーに TaskRouter の権限を付けるよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>管理者に相談してください。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network.</source>
        <translation>このネットワークの担当者に相談してください。</translation>
    </message>
    <message>
        <source>At most {count} characters can be kept; auth tokens and API keys are shorter.</source>
        <translation>保存できるのは {count} 文字までです。認証トークンと API キーはもっと短いものです。</translation>
    </message>
    <message>
        <source>Check the address of the server and the network&apos;s proxy.</source>
        <translation>サーバーのアドレスとネットワークのプロキシを確かめてください。</translation>
    </message>
    <message>
        <source>Check the key and its secret, then sign in again.</source>
        <translation>キーとシークレットを確かめて、サインインし直してください。</translation>
    </message>
    <message>
        <source>Check the network and the name {peer}.</source>
        <translation>ネットワークと名前 {peer} を確かめてください。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>ネットワーク接続を確かめてください。</translation>
    </message>
    <message>
        <source>Check the phone and the caller ID.</source>
        <translation>電話と発信者番号を確かめてください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>このコンピューターの日時を確かめてください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; {address} was not trusted.</source>
        <translation>このコンピューターの日付を確かめてください。{address} は信頼されませんでした。</translation>
    </message>
    <message>
        <source>Choose another activity.</source>
        <translation>別のアクティビティを選んでください。</translation>
    </message>
    <message>
        <source>Connecting took too long.</source>
        <translation>接続に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Copy it from where the key was made.</source>
        <translation>キーを作成した場所からコピーしてください。</translation>
    </message>
    <message>
        <source>Enter the auth token or the API key&apos;s secret.</source>
        <translation>認証トークンか API キーのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Give a user and password for {proxy}.</source>
        <translation>{proxy} のユーザーとパスワードを指定してください。</translation>
    </message>
    <message>
        <source>Give client:name, sip:user@host or a number such as +15551234567.</source>
        <translation>client:名前、sip:user@host、または +15551234567 のような番号を指定してください。</translation>
    </message>
    <message>
        <source>Install gnome-keyring (on Debian and Ubuntu: sudo apt install gnome-keyring), or turn on the Secret Service of KWallet or KeePassXC, and sign in to the desktop again.</source>
        <translation>gnome-keyring を入れる(Debian と Ubuntu では sudo apt install gnome-keyring)か、KWallet や KeePassXC の Secret Service を有効にして、デスクトップにサインインし直してください。</translation>
    </message>
    <message>
        <source>It does not fit the archive, or its row there is damaged; all else is kept. {sids}</source>
        <translation>記録に入らないか、その行が壊れています。ほかはすべて保存されました。{sids}</translation>
    </message>
    <message>
        <source>It ended or went to someone else.</source>
        <translation>終了したか、別の人に渡りました。</translation>
    </message>
    <message>
        <source>It ended some minutes ago, or an address in the settings is wrong.</source>
        <translation>数分前に終わったか、設定のアドレスが誤っています。</translation>
    </message>
    <message>
        <source>It goes on after more pages than there can be.</source>
        <translation>ありえない数のページを過ぎても続きます。</translation>
    </message>
    <message>
        <source>It holds blanks or characters that no auth token has: copy it once more.</source>
        <translation>空白か、認証トークンにない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>It is no announcement of a version.</source>
        <translation>バージョンのお知らせではありません。</translation>
    </message>
    <message>
        <source>It is not what TaskRouter sends (at {field}).</source>
        <translation>TaskRouter が送る内容ではありません({field})。</translation>
    </message>
    <message>
        <source>It names no version.</source>
        <translation>バージョンが書かれていません。</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>応答内容: {message}</translation>
    </message>
    <message>
        <source>It was answered, withdrawn or it ran out. Nothing needs to be done.</source>
        <translation>応答済み、取り下げ、または期限切れです。何もする必要はありません。</translation>
    </message>
    <message>
        <source>It was never kept here, or has been removed.</source>
        <translation>ここに保存されたことがないか、削除されました。</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>最後まで読まれませんでした。</translation>
    </message>
    <message>
        <source>Its compressed data cannot be read.</source>
        <translation>圧縮データを読めません。</translation>
    </message>
    <message>
        <source>Its compressed data is incomplete.</source>
        <translation>圧縮データが不完全です。</translation>
    </message>
    <message>
        <source>Look at it again, then decide anew.</source>
        <translation>もう一度見て、判断し直してください。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>安全な接続ができませんでした。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <source>None of this computer&apos;s authorities vouches for {address}. On a company network, the company&apos;s own certificate may have to be installed.</source>
        <translation>{address} を保証する認証局がこのコンピューターにありません。社内ネットワークでは、会社の証明書の導入が必要かもしれません。</translation>
    </message>
    <message>
        <source>Nothing answers at {peer}.</source>
        <translation>{peer} から応答がありません。</translation>
    </message>
    <message>
        <source>Nothing else was asked.</source>
        <translation>ほかには何も問い合わせていません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Nothing of it could be read. It is kept as {file}.</source>
        <translation>何も読めませんでした。{file} として残してあります。</translation>
    </message>
    <message>
        <source>Nothing was asked there, and nothing was told to it.</source>
        <translation>そこには何も問い合わせず、何も伝えていません。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Only https addresses without a name or password are asked.</source>
        <translation>名前やパスワードのない https アドレスだけに問い合わせます。</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in there, then try again.</source>
        <translation>ブラウザーで Web ページを開いてサインインし、もう一度試してください。</translation>
    </message>
    <message>
        <source>Open the desktop&apos;s own program for passwords and look there.</source>
        <translation>デスクトップのパスワード管理プログラムを開いて確かめてください。</translation>
    </message>
    <message>
        <source>Pages of {host} may not be opened from here.</source>
        <translation>{host} のページはここから開けません。</translation>
    </message>
    <message>
        <source>Somebody else may be answering for {address}.</source>
        <translation>別の誰かが {address} を名乗って応答している可能性があります。</translation>
    </message>
    <message>
        <source>Something could not be stored.</source>
        <translation>保存できないものがありました。</translation>
    </message>
    <message>
        <source>Something other than TaskRouter answered.</source>
        <translation>TaskRouter 以外が応答しました。</translation>
    </message>
    <message>
        <source>Start this console again: what happens until then is shown, and read back afterwards.</source>
        <translation>このコンソールを再起動してください。それまでの出来事は表示され、後で読み直されます。</translation>
    </message>
    <message>
        <source>TaskRouter did not answer in time.</source>
        <translation>TaskRouter が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>TaskRouter does not accept this sign-in.</source>
        <translation>TaskRouter はこのサインインを受け付けません。</translation>
    </message>
    <message>
        <source>TaskRouter does not know this any more.</source>
        <translation>TaskRouter にはもう存在しません。</translation>
    </message>
    <message>
        <source>TaskRouter has a fault.</source>
        <translation>TaskRouter に障害があります。</translation>
    </message>
    <message>
        <source>TaskRouter is busy.</source>
        <translation>TaskRouter が混み合っています。</translation>
    </message>
    <message>
        <source>TaskRouter refused this.</source>
        <translation>TaskRouter が拒否しました。</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s answers do not say when they were made.</source>
        <translation>TaskRouter の応答に作成時刻がありません。</translation>
    </message>
    <message>
        <source>The account SID or API key SID cannot be right.</source>
        <translation>アカウント SID または API キー SID が正しくありません。</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>アカウントは停止されています。</translation>
    </message>
    <message>
        <source>The announcement of versions is too large.</source>
        <translation>バージョンのお知らせが大きすぎます。</translation>
    </message>
    <message>
        <source>The answer came in a form that was not asked for.</source>
        <translation>求めていない形式の応答が届きました。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>応答を読めませんでした。</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>応答が途中で終わりました。</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <translation>応答が壊れています。</translation>
    </message>
    <message>
        <source>The answer is not HTTP that can be read.</source>
        <translation>応答は読める HTTP ではありません。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The answer names a next page that is no URL.</source>
        <translation>応答の示す次のページが URL ではありません。</translation>
    </message>
    <message>
        <source>The answer points to another server.</source>
        <translation>応答が別のサーバーを指しています。</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>記録を開けません。</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>記録を使えません。</translation>
    </message>
    <message>
        <source>The archive is closing.</source>
        <translation>記録を閉じています。</translation>
    </message>
    <message>
        <source>The archive may not be opened.</source>
        <translation>記録を開く権限がありません。</translation>
    </message>
    <message>
        <source>The archive may not be written.</source>
        <translation>記録に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>The archive was damaged, and a new one was begun.</source>
        <translation>記録が壊れていたため、新しく始めました。</translation>
    </message>
    <message>
        <source>The base URL cannot be used:</source>
        <translation>ベース URL を使えません:</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>電話をかけられませんでした。</translation>
    </message>
    <message>
        <source>The caller ID is missing or not valid.</source>
        <translation>発信者番号がないか、無効です。</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>発信者が電話を切りました。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to TaskRouter is closed.</source>
        <translation>TaskRouter への接続は閉じています。</translation>
    </message>
    <message>
        <source>The connection to {peer} broke off.</source>
        <translation>{peer} への接続が切れました。</translation>
    </message>
    <message>
        <source>The console closed before the answer came.</source>
        <translation>応答の前にコンソールが閉じました。</translation>
    </message>
    <message>
        <source>The console is closing.</source>
        <translation>コンソールを閉じています。</translation>
    </message>
    <message>
        <source>The counts are not those of the rows.</source>
        <translation>件数が行と一致しません。</translation>
    </message>
    <message>
        <source>The desktop may be asking for its password: answer that, then try again.</source>
        <translation>デスクトップがパスワードを求めているかもしれません。答えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>ディスクが応答しません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The event log has no end.</source>
        <translation>イベントログに終わりがありません。</translation>
    </message>
    <message>
        <source>The event log leads in a circle.</source>
        <translation>イベントログが循環しています。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be read: {reason}.</source>
        <translation>プロファイルのファイル {file} を読めません: {reason}。</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be written: {reason}.</source>
        <translation>プロファイルのファイル {file} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The file of profiles {file} has a wrong value: {reason}</source>
        <translation>プロファイルのファイル {file} に誤った値があります: {reason}</translation>
    </message>
    <message>
        <source>The file of profiles {file} has something else where {wanted} is expected.</source>
        <translation>プロファイルのファイル {file} には、{wanted} のあるべき所に別のものがあります。</translation>
    </message>
    <message>
        <source>The file of profiles {file} has two profiles of one name.</source>
        <translation>プロファイルのファイル {file} に同じ名前のプロファイルが 2 つあります。</translation>
    </message>
    <message>
        <source>The file of profiles {file} is not valid TOML: {reason}.</source>
        <translation>プロファイルのファイル {file} は正しい TOML ではありません: {reason}。</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>履歴は今読めません。</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>履歴を読めません。</translation>
    </message>
    <message>
        <source>The history could not be deleted.</source>
        <translation>履歴を削除できませんでした。</translation>
    </message>
    <message>
        <source>The history was not deleted.</source>
        <translation>履歴は削除されませんでした。</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>キーリングが応答しません。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>キーリングが拒否しました。</translation>
    </message>
    <message>
        <source>The list leads in a circle.</source>
        <translation>一覧が循環しています。</translation>
    </message>
    <message>
        <source>The name of the {noun} was not found.</source>
        <translation>{noun}の名前が見つかりません。</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>ネットワークに到達できません。</translation>
    </message>
    <message>
        <source>The network wants you to sign in.</source>
        <translation>ネットワークがサインインを求めています。</translation>
    </message>
    <message>
        <source>The notes are {over} characters too long for the task. Shorten them.</source>
        <translation>メモがタスクに対して {over} 文字超過しています。短くしてください。</translation>
    </message>
    <message>
        <source>The phone to ring is missing or not valid.</source>
        <translation>鳴らす電話がないか、無効です。</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>プロキシを使えません。</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>プロキシが接続しませんでした。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>プロキシがサインインを求めています。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong into its address.</source>
        <translation>プロキシのパスワードはアドレスに含めません。</translation>
    </message>
    <message>
        <source>The secret cannot be right.</source>
        <translation>シークレットが正しくありません。</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>シークレットが空です。</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>シークレットがありません。</translation>
    </message>
    <message>
        <source>The secret is not in the keyring.</source>
        <translation>シークレットがキーリングにありません。</translation>
    </message>
    <message>
        <source>The secret is not known here.</source>
        <translation>シークレットがここでは不明です。</translation>
    </message>
    <message>
        <source>The secret is too long for a keyring.</source>
        <translation>シークレットがキーリングには長すぎます。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書は期限切れです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name.</source>
        <translation>サーバーの証明書は別の名前のものです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>サーバーの証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>サーバーの証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The task has no version, so that a change could be lost: nothing is written.</source>
        <translation>タスクにバージョンがなく、変更が失われる恐れがあるため、何も書き込みません。</translation>
    </message>
    <message>
        <source>The task&apos;s attributes cannot be read, so nothing is added to them.</source>
        <translation>タスクの属性を読めないため、何も追加しません。</translation>
    </message>
    <message>
        <source>The {noun} could not be reached.</source>
        <translation>{noun}に到達できませんでした。</translation>
    </message>
    <message>
        <source>The {noun} refused the connection.</source>
        <translation>{noun}が接続を拒否しました。</translation>
    </message>
    <message>
        <source>There is no call in this task.</source>
        <translation>このタスクに通話はありません。</translation>
    </message>
    <message>
        <source>There is no folder for an archive.</source>
        <translation>記録用のフォルダーがありません。</translation>
    </message>
    <message>
        <source>This activity cannot be used here.</source>
        <translation>このアクティビティはここでは使えません。</translation>
    </message>
    <message>
        <source>This changed in the meantime.</source>
        <translation>その間に変わりました。</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>このデスクトップにはキーリングがありません。</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>もう存在しません。</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>このキーでは許可されていません。</translation>
    </message>
    <message>
        <source>This offer is no longer open.</source>
        <translation>このオファーはもう受けられません。</translation>
    </message>
    <message>
        <source>This task is no longer yours.</source>
        <translation>このタスクはもうあなたのものではありません。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account or that it has verified.</source>
        <translation>アカウントの番号か、検証済みの番号を使ってください。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>What can be read is shown, and new work is stored. Keep a copy of {file} ({found}).</source>
        <translation>読めるものは表示し、新しい作業は保存します。{file} の控えを取っておいてください({found})。</translation>
    </message>
    <message>
        <source>What can be read of the old one is taken over. It is kept as {aside}.</source>
        <translation>古いものから読めるものを引き継ぎます。{aside} として残してあります。</translation>
    </message>
    <message>
        <source>What is announced cannot be read.</source>
        <translation>お知らせの内容を読めません。</translation>
    </message>
    <message>
        <source>What was read is kept, but not as known: nobody can say which time it is of.</source>
        <translation>読んだ内容は保存しますが、既知とはしません。いつのものか判断できないためです。</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>以前の内容は変わっていません。</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>a name or password does not belong into it; the credential is given apart</source>
        <translation>名前やパスワードは含めず、資格情報は別に指定します</translation>
    </message>
    <message>
        <source>account SID</source>
        <translation>アカウント SID</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>http is for this computer only (127.0.0.1, ::1, localhost); use https</source>
        <translation>http はこのコンピューター専用です(127.0.0.1、::1、localhost)。https を使ってください</translation>
    </message>
    <message>
        <source>http://host:port is expected; SOCKS and PAC are not supported.</source>
        <translation>http://host:port が必要です。SOCKS と PAC には対応していません。</translation>
    </message>
    <message>
        <source>it belongs to the archive that is read</source>
        <translation>読み込み中の記録のファイルです</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>it has to end after the host and port</source>
        <translation>ホストとポートで終わる必要があります</translation>
    </message>
    <message>
        <source>it has to end before the ? or #</source>
        <translation>? や # の前で終わる必要があります</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>デバイスです</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it names no host that can be used</source>
        <translation>使えるホストがありません</translation>
    </message>
    <message>
        <source>its host or port cannot be read</source>
        <translation>ホストかポートを読めません</translation>
    </message>
    <message>
        <source>profile {number}, {key}</source>
        <translation>プロファイル {number}、{key}</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>worker SID</source>
        <translation>エージェント SID</translation>
    </message>
    <message>
        <source>workspace SID</source>
        <translation>ワークスペース SID</translation>
    </message>
    <message>
        <source>{address} answered with HTTP {status}.</source>
        <translation>{address} の応答は HTTP {status} でした。</translation>
    </message>
    <message>
        <source>{address} did not answer to the end.</source>
        <translation>{address} の応答が途中で途切れました。</translation>
    </message>
    <message>
        <source>{address} did not answer.</source>
        <translation>{address} が応答しませんでした。</translation>
    </message>
    <message>
        <source>{address} speaks no TLS that is safe enough, or none at all.</source>
        <translation>{address} の TLS は安全性が足りないか、ありません。</translation>
    </message>
    <message>
        <source>{address} was asked.</source>
        <translation>問い合わせ先: {address}。</translation>
    </message>
    <message>
        <source>{address} was asked. Check the network.</source>
        <translation>問い合わせ先: {address}。ネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{file} has format {version}, this version knows {known}. It was left alone: install the newer one.</source>
        <translation>{file} は形式 {version} で、このバージョンが扱えるのは {known} です。手を付けていません。新しいバージョンを入れてください。</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date.</source>
        <translation>{file} を更新する必要があります。</translation>
    </message>
    <message>
        <source>{file} is damaged or no archive.</source>
        <translation>{file} は壊れているか、記録ではありません。</translation>
    </message>
    <message>
        <source>{file} is no archive of this program.</source>
        <translation>{file} はこのプログラムの記録ではありません。</translation>
    </message>
    <message>
        <source>{file}: {reason}. What you chose is in force until the console ends.</source>
        <translation>{file}: {reason}。選んだ内容はコンソールの終了まで有効です。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} がありません。</translation>
    </message>
    <message>
        <source>{name}: a name of at most {limit} characters is expected.</source>
        <translation>{name}: {limit} 文字までの名前が必要です。</translation>
    </message>
    <message>
        <source>{name}: a text is expected.</source>
        <translation>{name}: テキストが必要です。</translation>
    </message>
    <message>
        <source>{name}: one of {choices} is expected.</source>
        <translation>{name}: {choices} のどれかが必要です。</translation>
    </message>
    <message>
        <source>{name}: {expected}.</source>
        <translation>{name}: {expected}。</translation>
    </message>
    <message>
        <source>{noun} SID</source>
        <translation>{noun} SID</translation>
    </message>
    <message>
        <source>{peer} did not answer. Check the network.</source>
        <translation>{peer} が応答しませんでした。ネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>{place} has signs that cannot be within an address.</source>
        <translation>{place} にアドレスに使えない文字があります。</translation>
    </message>
    <message>
        <source>{place} is no short line of text for this task.</source>
        <translation>{place} はこのタスクでは短い 1 行のテキストではありません。</translation>
    </message>
    <message>
        <source>{place} is not known for this task.</source>
        <translation>{place} はこのタスクにありません。</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; this is the SID of the {noun}</source>
        <translation>{prefix} と 32 桁の 16 進数が必要です。これは{noun}の SID です</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; {count} characters were given</source>
        <translation>{prefix} と 32 桁の 16 進数が必要です。入力は {count} 文字でした</translation>
    </message>
    <message>
        <source>{proxy} answered: {answer}</source>
        <translation>{proxy} の応答: {answer}</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one, {lost} could not be read. It is kept as {file}.</source>
        <translation>予約 {restored} 件を新しい記録に移し、{lost} 件は読めませんでした。元は {file} として残してあります。</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one. It is kept as {file}.</source>
        <translation>予約 {restored} 件を新しい記録に移しました。元は {file} として残してあります。</translation>
    </message>
    <message>
        <source>{title} What happens now is shown, and forgotten at the end.</source>
        <translation>{title} これから起こることは表示されますが、終了時に失われます。</translation>
    </message>
    <message>
        <source>{why} Of what waited, the oldest {count} had to be dropped: there is no room for them.</source>
        <translation>{why} 待機中のうち古い {count} 件は、空きがないため破棄されました。</translation>
    </message>
    <message>
        <source>{why}. The usual one is {url}</source>
        <translation>{why}。通常は {url}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>task created</source>
        <translation>タスク作成</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>デスクトップの配色</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>コンパクト表示</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>着信音を消す</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新しいプロファイル…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>設定とショートカット</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>サインインし直す…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>着信音をテスト</translation>
    </message>
    <message>
        <source>Then {activity}, once your work is done: press to cancel</source>
        <translation>対応が終わったら{activity}: 押すと取り消します</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>なぜ仕事が来ないのか?</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>{span}</translation>
    </message>
    <message>
        <source>then {activity}</source>
        <translation>次は{activity}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln entries are waiting.</source>
        <comment>1 entry is waiting.</comment>
        <translation>
            <numerusform>%Ln 件が待機中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read: what happened around them is not known.</source>
        <comment>One event could not be read: what happened around it is not known.</comment>
        <translation>
            <numerusform>%Ln 件のイベントを読めませんでした。その前後のことは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: show them</source>
        <comment>1 newer: show it</comment>
        <translation>
            <numerusform>新しいもの %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations</source>
        <comment>1 reservation</comment>
        <translation>
            <numerusform>%Ln 件の予約</numerusform>
        </translation>
    </message>
    <message>
        <source>A status that this version does not know</source>
        <translation>このバージョンが知らない状態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャネル</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>書き出し中です。</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV(表計算用)</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>日を選ぶ</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを消す</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reservations to {file}</source>
        <comment>Exported 1 reservation to {file}</comment>
        <translation>
            <numerusform>%Ln 件の予約を {file} に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} reservations</source>
        <translation>書き出し中: {total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>開始日 … 終了日 …</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>対応時間</translation>
    </message>
    <message>
        <source>Hide figures</source>
        <translation>数値を隠す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Known: {origins}</source>
        <translation>情報源: {origins}</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Longest answer first</source>
        <translation>応答が長い順</translation>
    </message>
    <message>
        <source>Longest handling first</source>
        <translation>対応が長い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No reservations here yet.</source>
        <translation>まだ予約はありません。</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>最新ではありません: {why}</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>このフィルターでは見つかりません。</translation>
    </message>
    <message>
        <source>Nothing is kept of this reservation.</source>
        <translation>この予約の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing is known from {since} to {until}.</source>
        <translation>{since} から {until} までは不明です。</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>{link} を開く</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中…</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>過去を読み込む</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past · %Ln events</source>
        <comment>Reading the past · 1 event</comment>
        <translation>
            <numerusform>過去を読み込み中 · イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>過去を読み込み中…</translation>
    </message>
    <message>
        <source>Reading the reservation…</source>
        <translation>予約を読み込み中…</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>Search caller, queue, SID…</source>
        <translation>履歴を検索…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>数値を表示</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}以降</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The archive of an earlier version is being brought up to date: {percent} %</source>
        <translation>以前のバージョンの記録を更新しています: {percent} %</translation>
    </message>
    <message>
        <source>The export failed; nothing was written. {why}</source>
        <translation>書き出しに失敗し、何も書き込まれていません。{why}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>書き出しを中止し、何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation>履歴を読めませんでした。{why}</translation>
    </message>
    <message>
        <source>The past could not be read. {why}</source>
        <translation>過去を読めませんでした。{why}</translation>
    </message>
    <message>
        <source>The reading of the past was cancelled.</source>
        <translation>過去の読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The selected reservation</source>
        <translation>選択中の予約</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such gaps.</source>
        <comment>There is one more such gap.</comment>
        <translation>
            <numerusform>ほかに %Ln 件の空白があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>書き出すものがありません。</translation>
    </message>
    <message>
        <source>This key may not list events: of the time in which nobody watched only what TaskRouter still lists is known.</source>
        <translation>このキーではイベントを一覧できません。見ていなかった時間については、TaskRouter がまだ一覧するものしか分かりません。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>What is new is kept in memory until it can be written.</source>
        <translation>新しい内容は、書き込めるまでメモリーに保持します。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>後処理中</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>accept rate {n} %</source>
        <translation>応答率 {n} %</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>from the API&apos;s list</source>
        <translation>API の一覧から</translation>
    </message>
    <message>
        <source>from the event log</source>
        <translation>イベントログから</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>median answer {span}</source>
        <translation>応答の中央値 {span}</translation>
    </message>
    <message>
        <source>median handle {span}</source>
        <translation>対応の中央値 {span}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>優先度 {n}</translation>
    </message>
    <message>
        <source>seen live</source>
        <translation>その場で確認</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}から{last}</translation>
    </message>
    <message>
        <source>{line} · known back to {time}</source>
        <translation>{line} · {time} まで既知</translation>
    </message>
    <message>
        <source>{seen}, {span} later</source>
        <translation>{seen}、{span}後</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message numerus="yes">
        <source>%Ln more are waiting</source>
        <comment>1 more is waiting</comment>
        <translation>
            <numerusform>ほか %Ln 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>New offer: {caller}</source>
        <translation>新しいオファー: {caller}</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>なぜ仕事が来ないのか?</translation>
    </message>
    <message numerus="yes">
        <source>{caller}: %Ln seconds left</source>
        <comment>{caller}: 1 second left</comment>
        <translation>
            <numerusform>{caller}: 残り %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>About Agent Console</source>
        <translation>Agent Console について</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>This computer refused the change: {reason}.</source>
        <translation>コンピューターが変更を拒否しました: {reason}。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着情報</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>A supervisor&apos;s window has no offers of its own.</source>
        <translation>スーパーバイザーのウィンドウにはオファーがありません。</translation>
    </message>
    <message>
        <source>Accepted {caller}.</source>
        <translation>{caller} に応答しました。</translation>
    </message>
    <message>
        <source>Asked for {activity}; there is no answer yet.</source>
        <translation>{activity}を要求しました。まだ応答がありません。</translation>
    </message>
    <message>
        <source>Nothing is ringing.</source>
        <translation>何も鳴っていません。</translation>
    </message>
    <message>
        <source>Offers are ringing: the window asks what becomes of them.</source>
        <translation>オファーが鳴っています。どうするかをウィンドウが尋ねています。</translation>
    </message>
    <message>
        <source>Rejected {caller}.</source>
        <translation>{caller} を拒否しました。</translation>
    </message>
    <message>
        <source>Sent; there is no answer yet.</source>
        <translation>送信しました。まだ応答がありません。</translation>
    </message>
    <message>
        <source>Shown in the console. It dials nothing by itself.</source>
        <translation>コンソールに表示しました。自動で発信はしません。</translation>
    </message>
    <message>
        <source>The console was running already: its window is in front.</source>
        <translation>コンソールはすでに動作中です。ウィンドウを前面に出しました。</translation>
    </message>
    <message>
        <source>The offer has only just come: ask again.</source>
        <translation>オファーは届いたばかりです。もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no activity {name}. There are: {names}.</source>
        <translation>アクティビティ {name} はありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>You are {activity}.</source>
        <translation>現在のアクティビティ: {activity}。</translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>+15551234567, client:name or sip:user@host</source>
        <translation>+15551234567、client:名前、sip:user@host</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Another answer is under way.</source>
        <translation>別の応答が進行中です。</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>{caller} に応答</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>電話につなぐ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Left out ({default})</source>
        <translation>省略({default})</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No parameter is called so.</source>
        <translation>その名前のパラメーターはありません。</translation>
    </message>
    <message>
        <source>Not in a workspace with multitasking.</source>
        <translation>マルチタスクのワークスペースでは使えません。</translation>
    </message>
    <message>
        <source>Not ready to be sent</source>
        <translation>まだ送信できません</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Refuses the task. It comes back to you unless you move to an activity without offers.</source>
        <translation>タスクを拒否します。オファーのないアクティビティに移らない限り、また届きます。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rings your phone and connects the waiting caller when you answer.</source>
        <translation>電話を鳴らし、出ると待っている発信者につなぎます。</translation>
    </message>
    <message>
        <source>Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept says to take it at once.</source>
        <translation>電話を鳴らし、出ると TwiML を実行します。CallAccept が即時に受けない限り、オファーは受けられるまで残ります。</translation>
    </message>
    <message>
        <source>Rings your phone, and brings you and the caller into a conference when you answer.</source>
        <translation>電話を鳴らし、出ると発信者との会議に入ります。</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>パラメーターを検索</translation>
    </message>
    <message>
        <source>Send {instruction}</source>
        <translation>{instruction}を送信</translation>
    </message>
    <message>
        <source>Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to take it at once.</source>
        <translation>待っている発信者を別の TwiML に送ります。RedirectAccept が即時に受けない限り、オファーは受けられるまで残ります。</translation>
    </message>
    <message>
        <source>Takes the task. Nobody is called: the caller is connected elsewhere.</source>
        <translation>タスクを受けます。電話はかけず、発信者は別の場所でつながります。</translation>
    </message>
    <message>
        <source>The offer has been taken: there is nothing to answer any more.</source>
        <translation>オファーは受けられました。応答するものはもうありません。</translation>
    </message>
    <message>
        <source>The offer is over.</source>
        <translation>オファーは終わりました。</translation>
    </message>
    <message>
        <source>The offer is over: {reason}.</source>
        <translation>オファーは終わりました: {reason}。</translation>
    </message>
    <message>
        <source>The task could not be read, so it is not known whether it has a call.</source>
        <translation>タスクを読めなかったため、通話があるか不明です。</translation>
    </message>
    <message>
        <source>The task is being read.</source>
        <translation>タスクを読み込み中です。</translation>
    </message>
    <message>
        <source>There is no call on this task, and nobody to be called (outbound_to).</source>
        <translation>このタスクに通話はなく、発信先もありません(outbound_to)。</translation>
    </message>
    <message>
        <source>There is no call on this task.</source>
        <translation>このタスクに通話はありません。</translation>
    </message>
    <message>
        <source>This instruction has no parameters.</source>
        <translation>この指示にパラメーターはありません。</translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. It comes back unless you move to an activity without offers.</source>
        <comment>This was rejected once. It comes back unless you move to an activity without offers.</comment>
        <translation>
            <numerusform>%Ln 回拒否されました。オファーのないアクティビティに移らない限り、また届きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. Some accounts cancel a task at {limit} rejections: the caller is lost.</source>
        <comment>This was rejected once. Some accounts cancel a task at {limit} rejections: the caller is lost.</comment>
        <translation>
            <numerusform>%Ln 回拒否されました。{limit} 回の拒否でタスクを取り消すアカウントもあり、その場合は発信者を失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>{choices} から複数</translation>
    </message>
    <message>
        <source>https URL</source>
        <translation>https の URL</translation>
    </message>
    <message>
        <source>left out: {default}</source>
        <translation>省略時: {default}</translation>
    </message>
    <message>
        <source>needed: a number of the account</source>
        <translation>必要: アカウントの番号</translation>
    </message>
    <message>
        <source>needed: your worker has no contact_uri</source>
        <translation>必要: エージェントに contact_uri がありません</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} のいずれか</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %Ln characters</source>
        <comment>text of at most 1 character</comment>
        <translation>
            <numerusform>%Ln 文字以内のテキスト</numerusform>
        </translation>
    </message>
    <message>
        <source>whole number from {low} to {high}</source>
        <translation>{low} から {high} の整数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>{noun} ({prefix}…)</source>
        <translation>{noun}({prefix}…)</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>残り {span}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln offers are ringing. Nobody answers them once the console is closed, and an offer that is missed makes you unavailable.</source>
        <comment>An offer is ringing. Nobody answers it once the console is closed, and an offer that is missed makes you unavailable.</comment>
        <translation>
            <numerusform>%Ln 件のオファーが鳴っています。コンソールを閉じると誰も応答せず、オファーが時間切れになると受付不可になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Agent Console?</source>
        <translation>Agent Console を閉じますか?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>You are {activity}, and offers go on coming. Nothing rings once the console is closed, and an offer that is missed makes you unavailable.</source>
        <translation>現在のアクティビティは{activity}で、オファーは引き続き届きます。コンソールを閉じると何も鳴らず、オファーが時間切れになると受付不可になります。</translation>
    </message>
</context>
<context>
    <name>meanwhile</name>
    <message numerus="yes">
        <source>%Ln callers left: {callers}.</source>
        <comment>1 caller left: {callers}.</comment>
        <translation>
            <numerusform>%Ln 人の発信者が切断しました: {callers}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers went to others: {callers}.</source>
        <comment>1 offer went to another: {callers}.</comment>
        <translation>
            <numerusform>%Ln 件のオファーは他のエージェントが応答しました: {callers}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed: {callers}.</source>
        <comment>1 offer was missed: {callers}.</comment>
        <translation>
            <numerusform>%Ln 件のオファーが時間切れになりました: {callers}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back after {span}.</source>
        <translation>{span}ぶりに再接続しました。</translation>
    </message>
    <message>
        <source>No offer was missed.</source>
        <translation>時間切れのオファーはありません。</translation>
    </message>
    <message>
        <source>There may have been more: not everything could be read.</source>
        <translation>すべては読み取れませんでした。ほかにもあった可能性があります。</translation>
    </message>
    <message>
        <source>Your activity changed to {activity}.</source>
        <translation>アクティビティが{activity}に変わりました。</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Dequeue to phone</source>
        <translation>電話につなぐ</translation>
    </message>
    <message>
        <source>Everything about the task…</source>
        <translation>タスクのすべて…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>その他の応答</translation>
    </message>
    <message>
        <source>No dequeue yet: the task is being read.</source>
        <translation>まだつなげません: タスクを読み込み中です。</translation>
    </message>
    <message>
        <source>No dequeue: no phone is known. Add one in the settings.</source>
        <translation>つなげません: 電話が不明です。設定で追加してください。</translation>
    </message>
    <message>
        <source>No dequeue: the task could not be read.</source>
        <translation>つなげません: タスクを読めませんでした。</translation>
    </message>
    <message>
        <source>No dequeue: this task has no call.</source>
        <translation>つなげません: このタスクに通話はありません。</translation>
    </message>
    <message>
        <source>Reject to another activity…</source>
        <translation>拒否して別のアクティビティへ…</translation>
    </message>
    <message>
        <source>Reject to {activity}</source>
        <translation>拒否して{activity}へ</translation>
    </message>
    <message>
        <source>Reject to…</source>
        <translation>拒否して…</translation>
    </message>
    <message>
        <source>Reject, keep my activity</source>
        <translation>拒否(アクティビティはそのまま)</translation>
    </message>
    <message>
        <source>calling from the workspace&apos;s default number</source>
        <translation>ワークスペースの既定の番号から発信</translation>
    </message>
    <message>
        <source>calling from {number}</source>
        <translation>{number} から発信</translation>
    </message>
    <message>
        <source>{instruction}…</source>
        <translation>{instruction}…</translation>
    </message>
    <message>
        <source>{phone} (did not answer)</source>
        <translation>{phone}(応答なし)</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation>アクティビティを変更…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>Move {name} from {before} to {after}?</source>
        <translation>{name} を{before}から{after}に移しますか?</translation>
    </message>
    <message>
        <source>Moving {name} to {after}…</source>
        <translation>{name} を{after}に移しています…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking where {name} is…</source>
        <translation>明確な応答がありません。{name} の状態を確認中…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Offers that are ringing go on ringing; new ones do not come.</source>
        <translation>鳴っているオファーは鳴り続け、新しいものは届きません。</translation>
    </message>
    <message>
        <source>{name} was moved to {after}.</source>
        <translation>{name} を{after}に移しました。</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>Open {host}</source>
        <translation>{host} を開く</translation>
    </message>
    <message>
        <source>This is version {version}. Nothing is installed by itself.</source>
        <translation>これはバージョン {version} です。自動では何もインストールされません。</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>バージョン {version} が利用できます</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>新しくなった点</translation>
    </message>
    <message>
        <source>Where your administrator installs programs, the new version comes from there.</source>
        <translation>管理者がプログラムをインストールしている場合は、新しいバージョンも管理者から届きます。</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>This is version {version}.</source>
        <translation>バージョン {version} です。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着情報</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln reservations could not be read and are not shown.</source>
        <comment>One reservation could not be read and is not shown.</comment>
        <translation>
            <numerusform>%Ln 件の予約を読めなかったため、表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program handed over {address}. The console dials nothing by itself.</source>
        <translation>別のプログラムから {address} を受け取りました。自動で発信はしません。</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Go back to {activity}</source>
        <translation>{activity}に戻る</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>サインインし直す…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>着信音をテスト</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>消音を解除</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>バージョン {version} が利用できます。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>新機能…</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>1 to {longest} printable characters are expected</source>
        <translation>印字可能な 1 から {longest} 文字が必要です</translation>
    </message>
    <message>
        <source>Activity after it; not with multitasking.</source>
        <translation>終了後のアクティビティ(マルチタスクでは不可)。</translation>
    </message>
    <message>
        <source>Activity after the call.</source>
        <translation>通話後のアクティビティ。</translation>
    </message>
    <message>
        <source>Activity to move to.</source>
        <translation>移るアクティビティ。</translation>
    </message>
    <message>
        <source>Audio held back.</source>
        <translation>音声のバッファー。</translation>
    </message>
    <message>
        <source>Beep when the caller joins.</source>
        <translation>発信者が入るときのビープ音。</translation>
    </message>
    <message>
        <source>Caller ID shown.</source>
        <translation>表示する発信者番号。</translation>
    </message>
    <message>
        <source>Caller ID shown; a number of the account.</source>
        <translation>表示する発信者番号(アカウントの番号)。</translation>
    </message>
    <message>
        <source>Channels recorded.</source>
        <translation>録音するチャネル。</translation>
    </message>
    <message>
        <source>End when the caller leaves.</source>
        <translation>発信者が出たら終了。</translation>
    </message>
    <message>
        <source>End when the worker leaves.</source>
        <translation>エージェントが出たら終了。</translation>
    </message>
    <message>
        <source>Events to report.</source>
        <translation>報告するイベント。</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>問い合わせの方法。</translation>
    </message>
    <message>
        <source>How the music is asked.</source>
        <translation>音楽の問い合わせ方法。</translation>
    </message>
    <message>
        <source>Join muted.</source>
        <translation>ミュートで入る。</translation>
    </message>
    <message>
        <source>Let the worker hear the ringing.</source>
        <translation>エージェントに呼出音を聞かせる。</translation>
    </message>
    <message>
        <source>Most participants.</source>
        <translation>最大参加人数。</translation>
    </message>
    <message>
        <source>Music before the start.</source>
        <translation>開始前の音楽。</translation>
    </message>
    <message>
        <source>Password for a SIP phone.</source>
        <translation>SIP 電話のパスワード。</translation>
    </message>
    <message>
        <source>Phone that rings.</source>
        <translation>鳴らす電話。</translation>
    </message>
    <message>
        <source>Record the call.</source>
        <translation>通話を録音。</translation>
    </message>
    <message>
        <source>Record the participants.</source>
        <translation>参加者を録音。</translation>
    </message>
    <message>
        <source>Record the whole.</source>
        <translation>全体を録音。</translation>
    </message>
    <message>
        <source>Seconds to ring.</source>
        <translation>鳴らす秒数。</translation>
    </message>
    <message>
        <source>Seconds to ring; 600 at most over SIP.</source>
        <translation>鳴らす秒数(SIP では最大 600)。</translation>
    </message>
    <message>
        <source>Silence at both ends.</source>
        <translation>前後の無音。</translation>
    </message>
    <message>
        <source>Start when the worker joins.</source>
        <translation>エージェントが入ったら開始。</translation>
    </message>
    <message>
        <source>Steps of the leg to report.</source>
        <translation>報告する通話区間の段階。</translation>
    </message>
    <message>
        <source>Steps to report.</source>
        <translation>報告する段階。</translation>
    </message>
    <message>
        <source>Take the task at once.</source>
        <translation>タスクを即時に受ける。</translation>
    </message>
    <message>
        <source>The call in the queue.</source>
        <translation>キュー内の通話。</translation>
    </message>
    <message>
        <source>TwiML for the call.</source>
        <translation>通話の TwiML。</translation>
    </message>
    <message>
        <source>TwiML for the worker&apos;s leg.</source>
        <translation>エージェント側の TwiML。</translation>
    </message>
    <message>
        <source>User name for a SIP phone.</source>
        <translation>SIP 電話のユーザー名。</translation>
    </message>
    <message>
        <source>When a beep is played.</source>
        <translation>ビープ音を鳴らすとき。</translation>
    </message>
    <message>
        <source>Where events are reported.</source>
        <translation>イベントの報告先。</translation>
    </message>
    <message>
        <source>Where its recording is reported.</source>
        <translation>その録音の報告先。</translation>
    </message>
    <message>
        <source>Where recordings are reported.</source>
        <translation>録音の報告先。</translation>
    </message>
    <message>
        <source>Where the audio is mixed.</source>
        <translation>音声をミックスする場所。</translation>
    </message>
    <message>
        <source>Where the call&apos;s end is reported.</source>
        <translation>通話終了の報告先。</translation>
    </message>
    <message>
        <source>Where the call&apos;s progress is reported.</source>
        <translation>通話経過の報告先。</translation>
    </message>
    <message>
        <source>Where the worker&apos;s leg is reported.</source>
        <translation>エージェント側の報告先。</translation>
    </message>
    <message>
        <source>a JSON object of at most {longest} characters is expected</source>
        <translation>{longest} 文字以内の JSON オブジェクトが必要です</translation>
    </message>
    <message>
        <source>a URL of at most {longest} characters is expected</source>
        <translation>{longest} 文字以内の URL が必要です</translation>
    </message>
    <message>
        <source>a URL that begins with https:// and a host without placeholders is expected</source>
        <translation>https:// で始まり、ホストに差し込みのない URL が必要です</translation>
    </message>
    <message>
        <source>a URL that begins with https:// is expected</source>
        <translation>https:// で始まる URL が必要です</translation>
    </message>
    <message>
        <source>a URL without a user name or password is expected</source>
        <translation>ユーザー名やパスワードのない URL が必要です</translation>
    </message>
    <message>
        <source>a URL without a user name, blanks or a broken port is expected</source>
        <translation>ユーザー名、空白、不正なポートのない URL が必要です</translation>
    </message>
    <message>
        <source>a URL without blanks or control characters is expected</source>
        <translation>空白や制御文字のない URL が必要です</translation>
    </message>
    <message>
        <source>a moment with its time zone is expected</source>
        <translation>タイムゾーン付きの日時が必要です</translation>
    </message>
    <message>
        <source>a secret is never kept in a file</source>
        <translation>シークレットはファイルに保存しません</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} is expected</source>
        <translation>{low} から {high} の整数が必要です</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>an absolute http or https URL is expected</source>
        <translation>http か https の完全な URL が必要です</translation>
    </message>
    <message>
        <source>client:name, sip:user@host or +15551234567 is expected</source>
        <translation>client:名前、sip:user@host、+15551234567 のいずれかが必要です</translation>
    </message>
    <message>
        <source>contact_uri of the worker</source>
        <translation>エージェントの contact_uri</translation>
    </message>
    <message>
        <source>hold music</source>
        <translation>保留音</translation>
    </message>
    <message>
        <source>must begin with one of {choices}</source>
        <translation>{choices} のいずれかで始めてください</translation>
    </message>
    <message>
        <source>must have Parameter=value once for each parameter ({line})</source>
        <translation>パラメーターごとに Parameter=value を 1 回書いてください({line})</translation>
    </message>
    <message>
        <source>must have a {key} that works: {words}</source>
        <translation>有効な {key} が必要です: {words}</translation>
    </message>
    <message>
        <source>no telephone number has this country code and length</source>
        <translation>この国番号と桁数の電話番号はありません</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>{choices} のいずれかが必要です</translation>
    </message>
    <message>
        <source>placeholders are written {one} or {other}</source>
        <translation>差し込みは {one} や {other} と書きます</translation>
    </message>
    <message>
        <source>the number the caller dialed</source>
        <translation>発信者がかけた番号</translation>
    </message>
    <message>
        <source>the same activity</source>
        <translation>同じアクティビティ</translation>
    </message>
    <message>
        <source>this instruction has no such parameter</source>
        <translation>この指示にそのパラメーターはありません</translation>
    </message>
    <message>
        <source>this instruction needs it</source>
        <translation>この指示に必要です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true か false が必要です</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Activity: not known yet</source>
        <translation>アクティビティ: まだ不明</translation>
    </message>
    <message>
        <source>Activity: {activity}</source>
        <translation>アクティビティ: {activity}</translation>
    </message>
    <message>
        <source>Type to find an activity</source>
        <translation>入力してアクティビティを検索</translation>
    </message>
    <message>
        <source>When my work is done</source>
        <translation>対応が終わったら</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message numerus="yes">
        <source>%Ln answered: {span}</source>
        <comment>1 answered: {span}</comment>
        <translation>
            <numerusform>%Ln 件に応答: {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 answered within</source>
        <translation>9 割の応答時間</translation>
    </message>
    <message>
        <source>9 of 10 handled within</source>
        <translation>9 割の対応時間</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキストで</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>応答の中央値</translation>
    </message>
    <message>
        <source>Median handle</source>
        <translation>対応の中央値</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>逃した</translation>
    </message>
    <message>
        <source>No answers to draw.</source>
        <translation>描く応答がありません。</translation>
    </message>
    <message>
        <source>No offers to draw.</source>
        <translation>描くオファーがありません。</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>まだ不明です。</translation>
    </message>
    <message>
        <source>Not known: no reservation in this selection has it.</source>
        <translation>不明: この選択の予約にはありません。</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>この日は不明です。</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Offers by time</source>
        <translation>時間別のオファー</translation>
    </message>
    <message>
        <source>Offers by time, the newest 31 days</source>
        <translation>時間別のオファー(最近 31 日)</translation>
    </message>
    <message>
        <source>The day: activities, with every offer as a tick</source>
        <translation>1 日: アクティビティと、オファーごとの印</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>数値を読めませんでした。</translation>
    </message>
    <message>
        <source>The plots as text</source>
        <translation>グラフをテキストで</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答までの時間</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>available</source>
        <translation>受付可</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>{since}から</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>逃した</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>{until}まで</translation>
    </message>
    <message>
        <source>{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other</source>
        <translation>{day} {since} から {until}: 応答 {a}、逃した {m}、拒否 {r}、その他 {o}</translation>
    </message>
    <message>
        <source>{n} ({rate} %)</source>
        <translation>{n} ({rate} %)</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較をやめる</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message numerus="yes">
        <source>%Ln offers</source>
        <comment>1 offer</comment>
        <translation>
            <numerusform>%Ln 件のオファー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers · {available} available</source>
        <comment>1 worker · {available} available</comment>
        <translation>
            <numerusform>エージェント %Ln 人 · 受付可 {available} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a worker, skill or activity</source>
        <translation>エージェント、スキルを検索</translation>
    </message>
    <message>
        <source>No worker has that name, skill or activity.</source>
        <translation>その名前、スキル、アクティビティのエージェントはいません。</translation>
    </message>
    <message>
        <source>Not in the workspace any more</source>
        <translation>もうワークスペースにいません</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>最新ではありません。</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>エージェントを読み込み中…</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>エージェントを読めませんでした。</translation>
    </message>
    <message>
        <source>There are no workers in this workspace.</source>
        <translation>このワークスペースにエージェントはいません。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>{activity} since {moment}</source>
        <translation>{activity} {moment} から</translation>
    </message>
    <message>
        <source>{activity} since {moment}: did not answer {caller}</source>
        <translation>{activity} {moment} から: {caller} に応答せず</translation>
    </message>
    <message>
        <source>{n}+ offers</source>
        <translation>{n}+ 件のオファー</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0: without a limit. Its end is said, and five more minutes can be had.</source>
        <translation>0: 制限なし。終わりを知らせ、5 分延ばせます。</translation>
    </message>
    <message>
        <source>A line under everything else: from offer to ring, and from click to answer.</source>
        <translation>一番下の 1 行に、オファーから着信音まで、クリックから応答までの時間を表示します。</translation>
    </message>
    <message>
        <source>A queue may have its own sound, and be accepted by itself after a tone.</source>
        <translation>キューごとに音を変え、音のあと自動応答させることができます。</translation>
    </message>
    <message>
        <source>Accept by itself after</source>
        <translation>自動応答まで</translation>
    </message>
    <message>
        <source>Accept the oldest offer</source>
        <translation>最も古いオファーに応答</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>追加: {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: agent-console config check.</source>
        <comment>And 1 more: agent-console config check.</comment>
        <translation>
            <numerusform>ほか %Ln 件: agent-console config check。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answer the oldest offer as prepared; 1 is Dequeue to phone</source>
        <translation>最も古いオファーに用意した応答をする(1 は「電話につなぐ」)</translation>
    </message>
    <message>
        <source>Answers and work</source>
        <translation>応答と対応</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone.</source>
        <translation>各オファーのボタン。この順に Ctrl+2、Ctrl+3、…。Ctrl+1 は「電話につなぐ」です。</translation>
    </message>
    <message>
        <source>Caller id</source>
        <translation>発信者番号</translation>
    </message>
    <message>
        <source>Changes last until the console ends.</source>
        <translation>変更はコンソールの終了まで有効です。</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>ウィンドウを閉じてもトレイに残す</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Complete work when that time is over</source>
        <translation>その時間が過ぎたら対応を完了する</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>既定: {name}</translation>
    </message>
    <message>
        <source>Dequeue the oldest offer to a phone…</source>
        <translation>最も古いオファーを電話につなぐ…</translation>
    </message>
    <message>
        <source>For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false</source>
        <translation>例: conference; To={worker.contact_uri}; From={task.to}; Beep=false</translation>
    </message>
    <message>
        <source>For example: https://crm.example/find?number={task.from}</source>
        <translation>例: https://crm.example/find?number={task.from}</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>破棄するまで</translation>
    </message>
    <message>
        <source>Go back to the activity you were moved from</source>
        <translation>移される前のアクティビティに戻る</translation>
    </message>
    <message>
        <source>Hosts of such pages</source>
        <translation>ページのホスト</translation>
    </message>
    <message>
        <source>How work can end</source>
        <translation>対応の結果</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>読めません: {reason}。</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. It seems to have been cut off. What is above is used.</source>
        <translation>ここから先は正しい TOML ではありません: {reason}。ファイルが途中で切れているようです。ここより上は使われます。</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. What is above is used.</source>
        <translation>ここから先は正しい TOML ではありません: {reason}。ここより上は使われます。</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>保存先: {file}</translation>
    </message>
    <message>
        <source>Kept in {file}; what could not be read there is now {aside}.</source>
        <translation>保存先: {file}。読めなかった内容は {aside} に移しました。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>1 日 1 回、新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>Look for offers every</source>
        <translation>オファーの確認間隔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>その語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is installed, and nothing is sent about you or this computer.</source>
        <translation>何もインストールされず、あなたやこのコンピューターに関する情報は送信されません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>番号またはアドレス</translation>
    </message>
    <message>
        <source>Of the size that the desktop has; everything grows with it.</source>
        <translation>デスクトップの文字サイズに対する割合。全体が拡大します。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Offered when work is completed, and kept on the task.</source>
        <translation>完了時に選べ、タスクに保存されます。</translation>
    </message>
    <message>
        <source>Older reservations are deleted from this computer. 0 keeps them for ever.</source>
        <translation>これより古い予約をこのコンピューターから削除します。0 は無期限に保存します。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>One of ours, none, or the path of a 16-bit .wav file.</source>
        <translation>付属の音、なし、または 16 ビットの .wav ファイルのパス。</translation>
    </message>
    <message>
        <source>One that is gone is told of, and the ring plays on the usual one.</source>
        <translation>なくなった場合はお知らせし、通常の出力で着信音を鳴らします。</translation>
    </message>
    <message>
        <source>Only a strip of offers above other windows, or the console again</source>
        <translation>ほかのウィンドウの上のオファー表示と、コンソールとの切り替え</translation>
    </message>
    <message>
        <source>Only an administrator can bring this in, with the machine&apos;s policy.</source>
        <translation>管理者だけが、このコンピューターのポリシーで有効にできます。</translation>
    </message>
    <message>
        <source>Only their last two digits are kept. What is stored already stays as it is.</source>
        <translation>下 2 桁だけを残します。保存済みのものはそのままです。</translation>
    </message>
    <message>
        <source>Only where the credential may, too.</source>
        <translation>資格情報でも許可されている場合だけです。</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray.</source>
        <translation>デスクトップにトレイがある場合だけです。</translation>
    </message>
    <message>
        <source>Open it when the offer is accepted</source>
        <translation>オファーに応答したら開く</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Opened in the browser from active work, filled in from the task.</source>
        <translation>対応中のものからブラウザーで開き、タスクの内容を差し込みます。</translation>
    </message>
    <message>
        <source>Otherwise each offer rings once.</source>
        <translation>そうでなければ 1 回だけ鳴ります。</translation>
    </message>
    <message>
        <source>Otherwise every</source>
        <translation>それ以外の間隔</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages about callers</source>
        <translation>発信者のページ</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Phones and caller ids</source>
        <translation>電話と発信者番号</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>用意した応答</translation>
    </message>
    <message>
        <source>Privacy and archive</source>
        <translation>プライバシーと記録</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>パルス</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Queues of their own</source>
        <translation>個別のキュー</translation>
    </message>
    <message>
        <source>Reject the oldest offer to…</source>
        <translation>最も古いオファーを拒否して…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>削除: {name}</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>着信音</translation>
    </message>
    <message>
        <source>Ring for offers</source>
        <translation>オファーで鳴らす</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>誰かが応答するまで鳴らす</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Separated by blanks. Empty: any host, always with https.</source>
        <translation>空白で区切ります。空欄: すべてのホスト(常に https)。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show how long things take</source>
        <translation>所要時間を表示</translation>
    </message>
    <message>
        <source>Show offers as notifications of the desktop</source>
        <translation>オファーをデスクトップ通知で表示</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>このショートカットを表示</translation>
    </message>
    <message>
        <source>Some accounts cancel a task at 10 rejections; the platform does at 1,000.</source>
        <translation>10 回の拒否でタスクを取り消すアカウントもあります。プラットフォームでは 1,000 回です。</translation>
    </message>
    <message>
        <source>Some settings cannot be used; all others are.</source>
        <translation>一部の設定が使えません。ほかはすべて有効です。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Start as an entry of the task bar</source>
        <translation>タスクバーに最小化して起動</translation>
    </message>
    <message>
        <source>Store phone numbers masked</source>
        <translation>電話番号を伏せて保存</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Supervisors may move workers to another activity</source>
        <translation>スーパーバイザーがエージェントを別のアクティビティに移せる</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>通知をテスト</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>着信音をテスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The address of a small file that whoever gave you the program names.</source>
        <translation>小さなファイルのアドレスです。プログラムの提供元が知らせます。</translation>
    </message>
    <message>
        <source>The default of your administrator: {file}.</source>
        <translation>管理者の既定値: {file}。</translation>
    </message>
    <message>
        <source>The keys of the first; the others count on to 9.</source>
        <translation>最初のもののキー。以降は 9 まで続きます。</translation>
    </message>
    <message>
        <source>The number your phone is called from. Empty: the one that the caller dialled.</source>
        <translation>あなたの電話にかける番号。空欄: 発信者がかけた番号。</translation>
    </message>
    <message>
        <source>The policy cannot be read: {reason}.</source>
        <translation>ポリシーを読めません: {reason}。</translation>
    </message>
    <message>
        <source>The policy is not followed: {reason}</source>
        <translation>ポリシーには従いません: {reason}</translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation>後処理の時間</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Warn when a task was rejected</source>
        <translation>タスクの拒否を警告する回数</translation>
    </message>
    <message>
        <source>Where a caller can be sent with Dequeue, beside your own phone.</source>
        <translation>自分の電話のほかに、発信者をつなげる先。</translation>
    </message>
    <message>
        <source>Where they are announced</source>
        <translation>案内のアドレス</translation>
    </message>
    <message>
        <source>While you can get them. Less finds them sooner, for more of your requests.</source>
        <translation>受け付け可能な間。短いほど早く見つかり、リクエストが増えます。</translation>
    </message>
    <message>
        <source>While your activity brings no offers.</source>
        <translation>オファーの来ないアクティビティの間。</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>なぜ仕事が来ないのか?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Your administrator has set this: {file}.</source>
        <translation>管理者が設定しました: {file}。</translation>
    </message>
    <message>
        <source>Your own value is kept, without effect.</source>
        <translation>あなたの値は残りますが、効果はありません。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引用符付きのテキスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>has no {parts}</source>
        <translation>{parts} がありません</translation>
    </message>
    <message>
        <source>is not known here and has no effect</source>
        <translation>ここでは知られておらず、効果がありません</translation>
    </message>
    <message>
        <source>is not known here and has no effect; {near} may be meant</source>
        <translation>ここでは知られておらず、効果がありません。{near} のことかもしれません</translation>
    </message>
    <message>
        <source>it is larger than {size} KB</source>
        <translation>{size} KB を超えています</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>must be a URL that begins with https://, without a user</source>
        <translation>https:// で始まり、ユーザー名のない URL が必要です</translation>
    </message>
    <message>
        <source>must be a list ([[{key}]])</source>
        <translation>リストが必要です([[{key}]])</translation>
    </message>
    <message>
        <source>must be a name</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>must be a number in international form (+14155550100), client:NAME or sip:ADDRESS</source>
        <translation>国際形式の番号(+14155550100)、client:名前、sip:アドレスのいずれかが必要です</translation>
    </message>
    <message>
        <source>must be a table ([{key}])</source>
        <translation>テーブルが必要です([{key}])</translation>
    </message>
    <message>
        <source>must be a table, not {value}</source>
        <translation>{value} ではなく、テーブルが必要です</translation>
    </message>
    <message>
        <source>must be keys that end in 1 (Ctrl+1)</source>
        <translation>1 で終わるキーが必要です(Ctrl+1)</translation>
    </message>
    <message>
        <source>must be keys with Ctrl, Alt or Meta (Ctrl+Return), or a function key (F5)</source>
        <translation>Ctrl、Alt、Meta を含むキー(Ctrl+Return)か、ファンクションキー(F5)が必要です</translation>
    </message>
    <message>
        <source>must be right: {problem}</source>
        <translation>修正が必要です: {problem}</translation>
    </message>
    <message>
        <source>must be the name of a queue</source>
        <translation>キューの名前が必要です</translation>
    </message>
    <message>
        <source>must be {expected}, not {value}</source>
        <translation>{value} ではなく、{expected}が必要です</translation>
    </message>
    <message>
        <source>must be {sounds}, or the path of a .wav file</source>
        <translation>{sounds}、または .wav ファイルのパスが必要です</translation>
    </message>
    <message>
        <source>others than administrators may change {file} ({others}).</source>
        <translation>管理者以外も {file} を変更できます({others})。</translation>
    </message>
    <message>
        <source>others than administrators may write to {file}.</source>
        <translation>管理者以外も {file} に書き込めます。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>{choices} or {last}</source>
        <translation>{choices} または {last}</translation>
    </message>
    <message>
        <source>{file} belongs to a user who is no administrator.</source>
        <translation>{file} の所有者は管理者ではありません。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file} {line} 行目: {text}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same keys; {first} keeps them.</source>
        <translation>{first} と {second} は同じキーです。{first} のものになります。</translation>
    </message>
    <message>
        <source>{keys} is taken: {name}.</source>
        <translation>{keys} は使用中です: {name}。</translation>
    </message>
    <message>
        <source>{label} {problem}.</source>
        <translation>{label}: {problem}。</translation>
    </message>
    <message>
        <source>{name} has no effect: it is locked as well.</source>
        <translation>{name} は効果がありません。ロックもされています。</translation>
    </message>
    <message>
        <source>{name} is not known; a policy has {tables}.</source>
        <translation>{name} は知られていません。ポリシーにあるのは {tables} です。</translation>
    </message>
    <message>
        <source>{name} must be a table ([{name}]).</source>
        <translation>{name} はテーブルでなければなりません([{name}])。</translation>
    </message>
    <message>
        <source>{name}: another</source>
        <translation>{name}: 追加</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: 減らす</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: 増やす</translation>
    </message>
    <message>
        <source>{number} from {low} to {high}</source>
        <translation>{low} から {high} の{number}</translation>
    </message>
    <message>
        <source>{problem}, not {value}</source>
        <translation>{problem}({value} は不可)</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>sids</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>task channel</source>
        <translation>タスクチャネル</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>タスクキュー</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>worker channel</source>
        <translation>エージェントのチャネル</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message numerus="yes">
        <source>%Ln found.</source>
        <comment>1 found.</comment>
        <translation>
            <numerusform>%Ln 件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Type a part of the name, or choose one.</source>
        <comment>1 found. Type a part of the name, or choose it.</comment>
        <translation>
            <numerusform>%Ln 件見つかりました。名前の一部を入力するか、選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>1 more character</comment>
        <translation>
            <numerusform>あと %Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were found and entered. Look through them.</source>
        <comment>1 setting was found and entered. Look at it.</comment>
        <translation>
            <numerusform>%Ln 項目を見つけて入力しました。確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key can be limited to what you need, and taken back without troubling others.</source>
        <translation>キーは必要な範囲に絞れ、ほかの人に影響なく取り消せます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>API key (recommended)</source>
        <translation>API キー(推奨)</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API キー SID</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>アカウント SID</translation>
    </message>
    <message>
        <source>Activities: {names}.</source>
        <translation>アクティビティ: {names}。</translation>
    </message>
    <message>
        <source>Another server, region or proxy</source>
        <translation>別のサーバー、リージョン、プロキシ</translation>
    </message>
    <message>
        <source>Asking for the worker…</source>
        <translation>エージェントを問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking for the workspace…</source>
        <translation>ワークスペースを問い合わせ中…</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>認証トークン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begins with AC. It is on the first page of the Twilio console.</source>
        <translation>AC で始まります。Twilio コンソールの最初のページにあります。</translation>
    </message>
    <message>
        <source>Begins with SK. Made in the Twilio console under API keys and tokens.</source>
        <translation>SK で始まります。Twilio コンソールの API keys and tokens で作成します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. Otherwise http://host:port, http://user@host:port, or none.</source>
        <translation>空欄: システムの設定。または http://host:port、http://user@host:port、none。</translation>
    </message>
    <message>
        <source>Enter the secret to go on.</source>
        <translation>続けるにはシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>自分を探す</translation>
    </message>
    <message>
        <source>Find workspaces</source>
        <translation>ワークスペースを探す</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>For this session only: you are signed in until the console ends, then asked again.</source>
        <translation>このセッションのみ: コンソールの終了までサインインし、次回はまた尋ねます。</translation>
    </message>
    <message>
        <source>I answer callers</source>
        <translation>電話を受ける</translation>
    </message>
    <message>
        <source>I supervise</source>
        <translation>監督する</translation>
    </message>
    <message>
        <source>It is kept with the secret, and given to the proxy alone.</source>
        <translation>シークレットと一緒に保存され、プロキシだけに渡されます。</translation>
    </message>
    <message>
        <source>It may not answer reservations: Accept, Reject and Dequeue would fail.</source>
        <translation>予約に応答できません。応答、拒否、電話につなぐは失敗します。</translation>
    </message>
    <message>
        <source>It may not change the worker: activities can only be looked at.</source>
        <translation>エージェントを変更できません。アクティビティは見るだけです。</translation>
    </message>
    <message>
        <source>It may not list activities: there are none to choose from.</source>
        <translation>アクティビティを一覧できません。選べるものがありません。</translation>
    </message>
    <message>
        <source>It may not list workers: there is no roster.</source>
        <translation>エージェントを一覧できません。一覧は表示されません。</translation>
    </message>
    <message>
        <source>It may not read channels: a full one is not named as why no work comes.</source>
        <translation>チャネルを読めません。満杯のチャネルが仕事の来ない理由として示されません。</translation>
    </message>
    <message>
        <source>It may not read events: history begins today, and gaps in it are not filled in.</source>
        <translation>イベントを読めません。履歴は今日から始まり、空白は埋まりません。</translation>
    </message>
    <message>
        <source>It may not read reservations: no offers could be shown.</source>
        <translation>予約を読めません。オファーを表示できません。</translation>
    </message>
    <message>
        <source>It may not read tasks: callers stay without a name.</source>
        <translation>タスクを読めません。発信者の名前が表示されません。</translation>
    </message>
    <message>
        <source>It may not read the worker: your name and activity are not shown.</source>
        <translation>エージェントを読めません。名前とアクティビティは表示されません。</translation>
    </message>
    <message>
        <source>It may not read workflows: offers have no countdown.</source>
        <translation>ワークフローを読めません。オファーに残り時間が出ません。</translation>
    </message>
    <message>
        <source>Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces.</source>
        <translation>SID は WS で始まり、Twilio コンソールの TaskRouter、Workspaces にあります。</translation>
    </message>
    <message>
        <source>Keep the secret in this desktop&apos;s keyring</source>
        <translation>シークレットをこのデスクトップのキーリングに保存</translation>
    </message>
    <message>
        <source>Looking what the key may do…</source>
        <translation>キーの権限を確認中…</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com</source>
        <translation>別のリージョンやシミュレーターの場合のみ: https://taskrouter.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>プロキシのユーザーのパスワード</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>設定を貼り付け</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Shown once, when the key is made. It is kept in the keyring or not at all.</source>
        <translation>キーの作成時に一度だけ表示されます。キーリング以外には保存しません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>サインインし直す</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>それでもサインイン</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or replaced. Copy both anew; keys of another region are not accepted here.</source>
        <translation>TaskRouter がキーとシークレットを受け付けません。どちらかが誤っているか、キーが削除または交換されました。両方をコピーし直してください。別のリージョンのキーは使えません。</translation>
    </message>
    <message>
        <source>TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your cards stay, and the shift goes on.</source>
        <translation>TaskRouter がキーを受け付けなくなりました。交換、削除、または期限切れです。新しいものを入力してください。カードは残り、シフトは続きます。</translation>
    </message>
    <message>
        <source>The SID begins with WK. Or type a part of your name or e-mail, then find it.</source>
        <translation>SID は WK で始まります。または名前やメールの一部を入力して探します。</translation>
    </message>
    <message>
        <source>The account has no such workspace. Is the SID from another account or region?</source>
        <translation>そのワークスペースはアカウントにありません。別のアカウントやリージョンの SID ではありませんか?</translation>
    </message>
    <message>
        <source>The account&apos;s auth token can do everything with the account, and cannot be taken back from one desk alone. Ask for a restricted API key.</source>
        <translation>認証トークンはアカウントのすべてを操作でき、1 台だけ取り消すことはできません。制限付きの API キーを依頼してください。</translation>
    </message>
    <message>
        <source>The auth token can do everything with the account: use it to try things out.</source>
        <translation>認証トークンはアカウントのすべてを操作できます。お試し用にしてください。</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>接続できました。</translation>
    </message>
    <message>
        <source>The key may do everything that the console does.</source>
        <translation>キーはコンソールのすべての操作を行えます。</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <source>The keyring does not take the secret</source>
        <translation>キーリングがシークレットを受け付けません</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>The secret is written nowhere else: not into a file, and not into the settings.</source>
        <translation>シークレットはファイルにも設定にも、ほかには一切書き込まれません。</translation>
    </message>
    <message>
        <source>The worker has no phone of its own; others can be added in the settings.</source>
        <translation>エージェントに専用の電話がありません。設定で追加できます。</translation>
    </message>
    <message>
        <source>There are blanks in it: copy it once more.</source>
        <translation>空白が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is no keyring to keep the secret in</source>
        <translation>シークレットを保存するキーリングがありません</translation>
    </message>
    <message>
        <source>There is no such worker in this workspace. One of the two SIDs may be another&apos;s.</source>
        <translation>そのエージェントはこのワークスペースにいません。どちらかの SID が別のものかもしれません。</translation>
    </message>
    <message>
        <source>This is the SID of the {kind}: here one that begins with {prefix} is expected.</source>
        <translation>これは{kind}の SID です。ここでは {prefix} で始まるものが必要です。</translation>
    </message>
    <message>
        <source>This key may also list the account&apos;s workspaces, which nobody needs here: it is probably not restricted. A restricted API key is safer.</source>
        <translation>このキーはアカウントのワークスペースも一覧できますが、ここでは不要です。おそらく制限されていません。制限付きの API キーのほうが安全です。</translation>
    </message>
    <message>
        <source>This key may not list them: enter the SID by hand.</source>
        <translation>このキーでは一覧できません。SID を手で入力してください。</translation>
    </message>
    <message>
        <source>This worker belongs to another workspace: {name}.</source>
        <translation>このエージェントは別のワークスペースに属しています: {name}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>接続を試す</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>What was copied holds no SIDs and no secret. Copy the settings, then paste.</source>
        <translation>コピーした内容に SID もシークレットもありません。設定をコピーしてから貼り付けてください。</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>What you sign in with</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and press Paste settings.</source>
        <translation>コンタクトセンターの担当者から受け取るものです。まとめて届いたら、コピーして「設定を貼り付け」を押してください。</translation>
    </message>
    <message>
        <source>Worker: you</source>
        <translation>エージェント(あなた)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>You are {name}, now {activity}.</source>
        <translation>{name} さん、現在{activity}です。</translation>
    </message>
    <message>
        <source>You supervise the workspace {name}.</source>
        <translation>ワークスペース {name} を監督します。</translation>
    </message>
    <message>
        <source>Your phone: {phone}.</source>
        <translation>あなたの電話: {phone}。</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>タスクキュー</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>{prefix} and 32 of the characters 0 to 9 and a to f are expected.</source>
        <translation>{prefix} と、0 から 9 および a から f の 32 文字が必要です。</translation>
    </message>
    <message>
        <source>✓ It has the form of such a SID.</source>
        <translation>✓ SID の形式です。</translation>
    </message>
</context>
<context>
    <name>signout</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete the history on this computer as well</source>
        <translation>このコンピューターの履歴も削除する</translation>
    </message>
    <message>
        <source>Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is older cannot be had again.</source>
        <translation>削除しなければ残り、次のサインイン後にまた表示されます。TaskRouter 自体は 30 日分を保持し、それより古いものは取り戻せません。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>それでもサインアウト</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>サインアウト: {name}</translation>
    </message>
    <message>
        <source>The history stays, because other profiles use it: {names}.</source>
        <translation>ほかのプロファイルが使うため、履歴は残ります: {names}。</translation>
    </message>
    <message>
        <source>The key itself goes on working wherever else it is kept: to end that, have it deleted in the Twilio console.</source>
        <translation>キー自体は、ほかに保存されている所で使え続けます。止めるには Twilio コンソールで削除してもらってください。</translation>
    </message>
    <message>
        <source>The profile is removed from this computer. The secret stays in the keyring, because other profiles use it: {names}.</source>
        <translation>プロファイルはこのコンピューターから削除されます。ほかのプロファイルが使うため、シークレットはキーリングに残ります: {names}。</translation>
    </message>
    <message>
        <source>The secret is deleted from the keyring, and the profile is removed from this computer.</source>
        <translation>シークレットはキーリングから、プロファイルはこのコンピューターから削除されます。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>{trouble} Going on leaves the secret in the keyring.</source>
        <translation>{trouble} 続けるとシークレットはキーリングに残ります。</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>accepted</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否済み</translation>
    </message>
    <message>
        <source>rescinded</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>wrapping</source>
        <translation>後処理</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message numerus="yes">
        <source>%Ln more in the console</source>
        <comment>1 more in the console</comment>
        <translation>
            <numerusform>ほか %Ln 件はコンソールに</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>オファーなし</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>終了中…</translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Choose a second worker to compare with.</source>
        <translation>比較する 2 人目のエージェントを選んでください。</translation>
    </message>
    <message>
        <source>Choose a worker to see their history.</source>
        <translation>履歴を見るエージェントを選んでください。</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>タスクの属性</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>属性を選んでください</translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation>タスクを閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Dial {shown}</source>
        <translation>{shown} に発信</translation>
    </message>
    <message>
        <source>Open {shown}</source>
        <translation>{shown} を開く</translation>
    </message>
    <message>
        <source>Search the attributes</source>
        <translation>属性を検索</translation>
    </message>
    <message>
        <source>Task of {caller}</source>
        <translation>{caller} のタスク</translation>
    </message>
    <message>
        <source>This computer has no program for that: {link}</source>
        <translation>このコンピューターに対応するプログラムがありません: {link}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Write to {shown}</source>
        <translation>{shown} に書く</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
</context>
<context>
    <name>timings</name>
    <message>
        <source>How long things take</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>answers: network</source>
        <translation>応答: ネットワーク</translation>
    </message>
    <message>
        <source>answers: server</source>
        <translation>応答: サーバー</translation>
    </message>
    <message>
        <source>click → confirmed</source>
        <translation>クリック → 確定</translation>
    </message>
    <message>
        <source>half within {half}, 95 % within {most}; measured: {n}</source>
        <translation>半数が {half} 以内、95 % が {most} 以内、測定数 {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>offer → seen</source>
        <translation>オファー → 検知</translation>
    </message>
    <message>
        <source>seen → rung</source>
        <translation>検知 → 着信音</translation>
    </message>
    <message>
        <source>{half} · 95 %: {most}</source>
        <translation>{half} · 95 %: {most}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>コンパクト表示</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>着信音を消す</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console: closing…</source>
        <translation>Agent Console: 終了中…</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>オファーを確認中…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>自分の電話</translation>
    </message>
    <message>
        <source>No offers come in while you are {activity}.</source>
        <translation>{activity}の間、オファーは届きません。</translation>
    </message>
    <message>
        <source>No offers right now.</source>
        <translation>現在オファーはありません。</translation>
    </message>
    <message>
        <source>Whether there are offers is not known.</source>
        <translation>オファーがあるか不明です。</translation>
    </message>
    <message>
        <source>{name}: Agent Console</source>
        <translation>{name}: Agent Console</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accept</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>応答中…</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Caller left</source>
        <translation>発信者が切断</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Change of activity</source>
        <translation>アクティビティの変更</translation>
    </message>
    <message>
        <source>Changing to {activity}</source>
        <translation>{activity}に変更中</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Completing…</source>
        <translation>完了中…</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>電話につなぐ</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>発信中…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking what became of it…</source>
        <translation>明確な応答がありません。どうなったか確認中…</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>時間内に応答せず</translation>
    </message>
    <message>
        <source>Not answered in {span}</source>
        <translation>{span}以内に応答せず</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>認証されていません</translation>
    </message>
    <message>
        <source>Not connected yet: no offers can be seen.</source>
        <translation>まだ接続していません。オファーは見えません。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>{time} からオフライン</translation>
    </message>
    <message>
        <source>Offline: new offers are not seen and what is shown may be out of date.</source>
        <translation>オフライン: 新しいオファーは見えず、表示が古い可能性があります。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Reading the task…</source>
        <translation>タスクを読み込み中…</translation>
    </message>
    <message>
        <source>Reconnecting in {span}</source>
        <translation>{span}後に再接続</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Redirecting…</source>
        <translation>転送中…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否済み</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>別の場所で拒否</translation>
    </message>
    <message>
        <source>Rejected: you are now {activity}</source>
        <translation>拒否しました。現在{activity}です</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>拒否中…</translation>
    </message>
    <message>
        <source>Rescinded</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Ringing {phone}: answer it there.</source>
        <translation>{phone} を呼び出し中です。そちらで出てください。</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Taken by another agent</source>
        <translation>別のエージェントが応答</translation>
    </message>
    <message>
        <source>Task no longer available</source>
        <translation>タスクはもうありません</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key: nothing is up to date.</source>
        <translation>TaskRouter がキーを受け付けません。表示は最新ではありません。</translation>
    </message>
    <message>
        <source>The caller was sent on. The offer still stands: accept it, or let it go.</source>
        <translation>発信者は転送されました。オファーはまだ有効です。応答するか、見送ってください。</translation>
    </message>
    <message>
        <source>The offer was withdrawn</source>
        <translation>オファーは取り下げられました</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Too late: {reason}</source>
        <translation>遅すぎました: {reason}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation.</source>
        <translation>届いたかどうかはもう分かりません: {click}。TaskRouter に予約が残っていません。</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. What is known of the offer: {reason}.</source>
        <translation>届いたかどうかは分かりません: {click}。オファーについて分かること: {reason}。</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. You were moved since, and are {activity}.</source>
        <translation>届いたかどうかは分かりません: {click}。その後移され、現在{activity}です。</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}.</source>
        <translation>届いたかどうかは分かりません: {click}。{name} はその後移され、現在{activity}です。</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>後処理</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>後処理</translation>
    </message>
    <message>
        <source>Wrapping up…</source>
        <translation>後処理に移行中…</translation>
    </message>
    <message>
        <source>You did not answer an offer: you are now {activity}.</source>
        <translation>オファーに応答しなかったため、現在{activity}です。</translation>
    </message>
    <message>
        <source>You did not answer {caller} in time: you are now {activity}.</source>
        <translation>{caller} に時間内に応答しなかったため、現在{activity}です。</translation>
    </message>
    <message>
        <source>You did not answer {caller} in {span}: you are now {activity}.</source>
        <translation>{caller} に{span}以内に応答しなかったため、現在{activity}です。</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on another desk? This one sets nothing back.</source>
        <translation>ここで変更したあと、アクティビティが別の場所でまた変更されました。別の席でコンソールを開いていませんか? このコンソールは何も元に戻しません。</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere at {time}: {before} → {after}.</source>
        <translation>アクティビティが {time} に別の場所で変更されました: {before} → {after}。</translation>
    </message>
    <message>
        <source>Your change to {activity} at {time}</source>
        <translation>{time} の{activity}への変更</translation>
    </message>
    <message>
        <source>Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}</source>
        <translation>クリックは送信されますが、このコンピューターに記録できません。異常終了すると分からなくなります。{reason}</translation>
    </message>
    <message>
        <source>Your move of {name} to {activity} at {time}</source>
        <translation>{time} の {name} の{activity}への移動</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>あなたの電話</translation>
    </message>
    <message>
        <source>Your {verb} of {caller} at {time}</source>
        <translation>{time} の {caller} への「{verb}」</translation>
    </message>
    <message>
        <source>a worker</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>オファー</translation>
    </message>
    <message>
        <source>it had been accepted</source>
        <translation>すでに応答済み</translation>
    </message>
    <message>
        <source>it had been rejected</source>
        <translation>すでに拒否済み</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>時間内に応答せず</translation>
    </message>
    <message>
        <source>taken by another agent</source>
        <translation>別のエージェントが応答</translation>
    </message>
    <message>
        <source>the caller left</source>
        <translation>発信者が切断</translation>
    </message>
    <message>
        <source>the work was complete</source>
        <translation>対応は完了済み</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>あなたの電話</translation>
    </message>
    <message>
        <source>{activity} (unavailable)</source>
        <translation>{activity}(受付不可)</translation>
    </message>
    <message>
        <source>{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} は、ここではなく別の場所で応答されました。別の席でコンソールを開いているか、プログラムが代わりに応答していませんか? このコンソールは何も元に戻しません。</translation>
    </message>
    <message>
        <source>{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} は、ここではなく別の場所で拒否されました。別の席でコンソールを開いているか、プログラムが代わりに応答していませんか? このコンソールは何も元に戻しません。</translation>
    </message>
    <message>
        <source>{change}, then {activity}</source>
        <translation>{change}、次は{activity}</translation>
    </message>
    <message>
        <source>{click} did arrive.</source>
        <translation>{click}は届きました。</translation>
    </message>
    <message>
        <source>{click} did not arrive, and nothing has changed: you can do it again.</source>
        <translation>{click}は届かず、何も変わっていません。もう一度行えます。</translation>
    </message>
    <message>
        <source>{click} did not arrive: you are {activity}.</source>
        <translation>{click}は届きませんでした。現在{activity}です。</translation>
    </message>
    <message>
        <source>{click} did not arrive: {name} is {activity}.</source>
        <translation>{click}は届きませんでした。{name} は現在{activity}です。</translation>
    </message>
    <message>
        <source>{click} did not arrive; the offer ended: {reason}.</source>
        <translation>{click}は届かず、オファーは終わりました: {reason}。</translation>
    </message>
    <message>
        <source>{missed}: you are now {activity}</source>
        <translation>{missed}: 現在{activity}です</translation>
    </message>
    <message>
        <source>{phone} was busy or could not be reached: the offer goes on, perhaps to you again</source>
        <translation>{phone} は話し中か、つながりませんでした。オファーは続き、また届くことがあります</translation>
    </message>
    <message>
        <source>{phone} was called; whether it answers is not told. The offer still stands.</source>
        <translation>{phone} を呼び出しました。応答の有無は伝えられません。オファーはまだ有効です。</translation>
    </message>
    <message>
        <source>{phone} was not answered: the offer goes on, perhaps to you again</source>
        <translation>{phone} に応答がありませんでした。オファーは続き、また届くことがあります</translation>
    </message>
    <message>
        <source>{phone} was not connected</source>
        <translation>{phone} につながりませんでした</translation>
    </message>
    <message>
        <source>{state} · checked just now</source>
        <translation>{state} · たった今確認</translation>
    </message>
    <message>
        <source>{state} · checked {span} ago</source>
        <translation>{state} · {span}前に確認</translation>
    </message>
    <message>
        <source>{verb} came too late.</source>
        <translation>「{verb}」は間に合いませんでした。</translation>
    </message>
    <message>
        <source>{verb} had no effect so far. Try again.</source>
        <translation>「{verb}」はまだ反映されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>{verb} is not permitted with this key.</source>
        <translation>「{verb}」はこのキーでは許可されていません。</translation>
    </message>
    <message>
        <source>{verb} was not carried out: TaskRouter is busy. Try again.</source>
        <translation>「{verb}」は実行されませんでした。TaskRouter が混み合っています。もう一度試してください。</translation>
    </message>
    <message>
        <source>{verb} was not sent. Try again.</source>
        <translation>「{verb}」は送信されませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>{verb} was refused.</source>
        <translation>「{verb}」は拒否されました。</translation>
    </message>
    <message>
        <source>{verb}: confirmed in {span}.</source>
        <translation>「{verb}」: {span}で確認されました。</translation>
    </message>
    <message>
        <source>{verb}: what became of it is not known yet.</source>
        <translation>「{verb}」: どうなったかまだ不明です。</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. It counts against your channel&apos;s capacity.</source>
        <comment>1 pending, from {caller}. It counts against your channel&apos;s capacity.</comment>
        <translation>
            <numerusform>%Ln 件が保留中(最も古いのは {caller})。チャネルの枠に数えられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.</source>
        <comment>1 pending, from {caller}. Until it is answered, its channel takes no other offer.</comment>
        <translation>
            <numerusform>%Ln 件が保留中(最も古いのは {caller})。応答するまで、そのチャネルにほかのオファーは届きません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks offers</source>
        <translation>オファーを妨げます</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Desktop notifications appear.</source>
        <translation>デスクトップ通知は表示されます。</translation>
    </message>
    <message>
        <source>Desktop notifications are switched off.</source>
        <translation>デスクトップ通知はオフです。</translation>
    </message>
    <message>
        <source>Everything is ready: offers come as soon as there is work for your queues and skills.</source>
        <translation>準備完了です。あなたのキューとスキルの仕事があり次第、オファーが届きます。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.</source>
        <translation>満杯: {channels}。対応中のものを完了するか、スーパーバイザーに枠の追加を頼んでください。</translation>
    </message>
    <message>
        <source>How many tasks your channels take is not known.</source>
        <translation>チャネルが受けられるタスク数は不明です。</translation>
    </message>
    <message>
        <source>May cost offers</source>
        <translation>オファーを逃す恐れ</translation>
    </message>
    <message>
        <source>No desktop notification was needed yet in this shift.</source>
        <translation>このシフトではまだ通知の必要がありませんでした。</translation>
    </message>
    <message>
        <source>No missed offer moved you.</source>
        <translation>オファーを逃して移されたことはありません。</translation>
    </message>
    <message>
        <source>No other offer waits for you.</source>
        <translation>ほかに待っているオファーはありません。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing was found so far; not everything is known.</source>
        <translation>今のところ問題は見つかりませんが、不明な点もあります。</translation>
    </message>
    <message>
        <source>Offers can come, but one may pass unnoticed.</source>
        <translation>オファーは届きますが、気づかない恐れがあります。</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>オファーを表示</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>サインインし直す…</translation>
    </message>
    <message>
        <source>Something keeps offers away from you.</source>
        <translation>オファーが届かない原因があります。</translation>
    </message>
    <message>
        <source>Take offers again</source>
        <translation>オファーの受付を再開</translation>
    </message>
    <message>
        <source>TaskRouter has not answered yet.</source>
        <translation>TaskRouter はまだ応答していません。</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s time is not known yet.</source>
        <translation>TaskRouter の時刻はまだ不明です。</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>通知をテスト</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>着信音をテスト</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago.</source>
        <translation>TaskRouter の最後の確認は {span}前です。</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago: offers may be there that you do not see.</source>
        <translation>TaskRouter の最後の確認は {span}前です。見えていないオファーがあるかもしれません。</translation>
    </message>
    <message>
        <source>The ring has not sounded yet in this shift.</source>
        <translation>このシフトではまだ着信音が鳴っていません。</translation>
    </message>
    <message>
        <source>The ring is switched off.</source>
        <translation>着信音はオフです。</translation>
    </message>
    <message>
        <source>The ring sounds.</source>
        <translation>着信音は鳴ります。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with TaskRouter&apos;s.</source>
        <translation>このコンピューターの時計は TaskRouter と合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>このコンピューターの時計は {span}進んでいます。残り時間は TaskRouter の時刻に従います。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>このコンピューターの時計は {span}遅れています。残り時間は TaskRouter の時刻に従います。</translation>
    </message>
    <message>
        <source>Whether your sign-in is accepted is not known yet.</source>
        <translation>サインインが有効かまだ不明です。</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>なぜ仕事が来ないのか?</translation>
    </message>
    <message>
        <source>You are {activity}, for {span}: no offers come in this activity.</source>
        <translation>{activity}になって {span}: このアクティビティではオファーが届きません。</translation>
    </message>
    <message>
        <source>You are {activity}: offers come in this activity.</source>
        <translation>{activity}です。このアクティビティではオファーが届きます。</translation>
    </message>
    <message>
        <source>You did not answer {caller}, and TaskRouter moved you to {activity}.</source>
        <translation>{caller} に応答しなかったため、TaskRouter が{activity}に移しました。</translation>
    </message>
    <message>
        <source>Your activity is not known yet.</source>
        <translation>アクティビティはまだ不明です。</translation>
    </message>
    <message>
        <source>Your channels have room.</source>
        <translation>チャネルに空きがあります。</translation>
    </message>
    <message>
        <source>Your sign-in is accepted.</source>
        <translation>サインインは有効です。</translation>
    </message>
    <message>
        <source>Your sign-in is refused.</source>
        <translation>サインインは拒否されています。</translation>
    </message>
    <message>
        <source>Your sign-in may not read everything.</source>
        <translation>サインインの権限では一部を読めません。</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>オファー</translation>
    </message>
</context>
</TS>
