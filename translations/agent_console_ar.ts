<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>about</name>
    <message>
        <source>About Agent Console</source>
        <translation>حول Agent Console</translation>
    </message>
    <message>
        <source>Agent Console comes under the Apache License, version 2.0, and without any warranty.</source>
        <translation>يُوزَّع Agent Console بموجب رخصة Apache، الإصدار 2.0، ومن دون أي ضمان.</translation>
    </message>
    <message>
        <source>For three years after you received this program its maintainers give you the source of the Qt in it for what sending it costs. The texts of both GNU licences lie beside the program.</source>
        <translation>لثلاث سنوات بعد استلامك هذا البرنامج يعطيك القائمون عليه مصدر Qt المضمَّن فيه بتكلفة إرساله. نصّا رخصتي GNU مرفقان بالبرنامج.</translation>
    </message>
    <message>
        <source>Open the licence texts</source>
        <translation>فتح نصوص الرخص</translation>
    </message>
    <message>
        <source>Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like finding out what goes wrong with a Qt of your own, this program&apos;s licence does not take away.</source>
        <translation>يُوزَّع Qt بموجب رخصة GNU Lesser General Public License، الإصدار 3. ما تسمح لك به مع Qt، كالبحث عن الخلل بنسخة Qt خاصة بك، لا تسلبه رخصة هذا البرنامج.</translation>
    </message>
    <message>
        <source>This runs from source; what it is made with is listed in requirements.lock.</source>
        <translation>يعمل البرنامج من المصدر؛ ومكوّناته مدرجة في requirements.lock.</translation>
    </message>
    <message>
        <source>Version {version}, with Python {python} and Qt {qt}.</source>
        <translation>الإصدار {version}، مع Python {python} وQt {qt}.</translation>
    </message>
    <message>
        <source>What is passed on with it, and under which licence</source>
        <translation>ما يُوزَّع معه، وبأي رخصة</translation>
    </message>
    <message>
        <source>You may replace Qt&apos;s libraries with your own build of the same version line: they are files in {folder}.</source>
        <translation>يمكنك استبدال مكتبات Qt بنسخ من عندك من خط الإصدار نفسه: هي ملفات في {folder}.</translation>
    </message>
</context>
<context>
    <name>active</name>
    <message numerus="yes">
        <source>%Ln more are in work</source>
        <comment>1 more is in work</comment>
        <translation>
            <numerusform>لا مزيد قيد العمل</numerusform>
            <numerusform>واحدة أخرى قيد العمل</numerusform>
            <numerusform>اثنتان أخريان قيد العمل</numerusform>
            <numerusform>%Ln أخرى قيد العمل</numerusform>
            <numerusform>%Ln أخرى قيد العمل</numerusform>
            <numerusform>%Ln أخرى قيد العمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Nothing in work.</source>
        <translation>لا شيء قيد العمل.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln offers are waiting</source>
        <comment>1 offer is waiting</comment>
        <translation>
            <numerusform>لا عروض منتظرة</numerusform>
            <numerusform>عرض واحد ينتظر</numerusform>
            <numerusform>عرضان ينتظران</numerusform>
            <numerusform>%Ln عروض تنتظر</numerusform>
            <numerusform>%Ln عرضًا ينتظر</numerusform>
            <numerusform>%Ln عرض ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed</source>
        <comment>1 offer was missed</comment>
        <translation>
            <numerusform>لم يفت أي عرض</numerusform>
            <numerusform>فات عرض واحد</numerusform>
            <numerusform>فات عرضان</numerusform>
            <numerusform>فاتت %Ln عروض</numerusform>
            <numerusform>فات %Ln عرضًا</numerusform>
            <numerusform>فات %Ln عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>A test of the notifications</source>
        <translation>اختبار للإشعارات</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console is still running</source>
        <translation>ما زال Agent Console يعمل</translation>
    </message>
    <message>
        <source>An offer shows its caller and queue here.</source>
        <translation>يُظهر العرض هنا المتصل وقائمة الانتظار.</translation>
    </message>
    <message>
        <source>Check that a sound output is connected and switched on, then test the ring.</source>
        <translation>تأكد من توصيل مخرج صوت وتشغيله، ثم اختبر الرنين.</translation>
    </message>
    <message>
        <source>Choose another sound in the settings.</source>
        <translation>اختر صوتًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Connect it, or choose another in the settings.</source>
        <translation>وصّله، أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Desktop notifications do not appear.</source>
        <translation>لا تظهر إشعارات سطح المكتب.</translation>
    </message>
    <message>
        <source>Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.</source>
        <translation>ثبّت pipewire-bin أو pulseaudio-utils أو alsa-utils، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>It did not come to an end.</source>
        <translation>لم يصل إلى نهاية.</translation>
    </message>
    <message>
        <source>It ended with code {code}.</source>
        <translation>انتهى بالرمز {code}.</translation>
    </message>
    <message>
        <source>It is not a sound file.</source>
        <translation>ليس ملف صوت.</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>كان الرد: {words}</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>غير مصرَّح</translation>
    </message>
    <message>
        <source>Offer: {caller}</source>
        <translation>عرض: {caller}</translation>
    </message>
    <message>
        <source>Offers cannot ring: this computer has no program that plays sounds.</source>
        <translation>لا يمكن للعروض أن ترنّ: لا يوجد في هذا الحاسوب برنامج يشغّل الأصوات.</translation>
    </message>
    <message>
        <source>Offers go on ringing. Quit it from the menu of its icon.</source>
        <translation>تستمر العروض في الرنين. أنهِ البرنامج من قائمة أيقونته.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Only 16-bit samples can be played.</source>
        <translation>لا يُشغَّل إلا صوت بعمق 16 بت.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>فتح لوحة العمل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>جارٍ إعادة الاتصال</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Slow connection</source>
        <translation>اتصال بطيء</translation>
    </message>
    <message>
        <source>The ring could not play: {subject} failed.</source>
        <translation>تعذّر الرنين: أخفق {subject}.</translation>
    </message>
    <message>
        <source>The ring is muted</source>
        <translation>الرنين مكتوم</translation>
    </message>
    <message>
        <source>The ring is muted: offers are only shown.</source>
        <translation>الرنين مكتوم: تُعرض العروض فقط.</translation>
    </message>
    <message>
        <source>The session bus was lost.</source>
        <translation>فُقد ناقل الجلسة.</translation>
    </message>
    <message>
        <source>The sound device {subject} cannot be used; the ring plays on the usual one.</source>
        <translation>لا يمكن استخدام جهاز الصوت {subject}؛ الرنين على الجهاز المعتاد.</translation>
    </message>
    <message>
        <source>The sound {subject} cannot be played; another one rings in its place.</source>
        <translation>لا يمكن تشغيل الصوت {subject}؛ يرنّ صوت آخر مكانه.</translation>
    </message>
    <message>
        <source>The test ring was played with {player}. If you heard nothing, check the volume.</source>
        <translation>شُغّل الرنين التجريبي بواسطة {player}. إن لم تسمع شيئًا فتحقق من مستوى الصوت.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>لا يوجد ناقل جلسة.</translation>
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
        <translation>يُقبل تلقائيًا بعد {span}</translation>
    </message>
    <message>
        <source>Do not accept by itself</source>
        <translation>دون قبول تلقائي</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message numerus="yes">
        <source>%Ln offers are still ringing. They can ring on, and you can answer them, or be rejected too.</source>
        <comment>An offer is still ringing. It can ring on, and you can answer it, or be rejected too.</comment>
        <translation>
            <numerusform>لا عروض ترنّ.</numerusform>
            <numerusform>ما زال عرض يرنّ. يمكن أن يستمر وتقبله، أو يُرفض أيضًا.</numerusform>
            <numerusform>ما زال عرضان يرنّان. يمكن أن يستمرا وتقبلهما، أو يُرفضا أيضًا.</numerusform>
            <numerusform>ما زالت %Ln عروض ترنّ. يمكن أن تستمر وتقبلها، أو تُرفض أيضًا.</numerusform>
            <numerusform>ما زال %Ln عرضًا يرنّ. يمكن أن تستمر وتقبلها، أو تُرفض أيضًا.</numerusform>
            <numerusform>ما زال %Ln عرض يرنّ. يمكن أن تستمر وتقبلها، أو تُرفض أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going to {activity}</source>
        <translation>الانتقال إلى {activity}</translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation>متابعة الرنين</translation>
    </message>
    <message>
        <source>Reject too</source>
        <translation>رفضها أيضًا</translation>
    </message>
    <message>
        <source>Stay {activity}</source>
        <translation>البقاء في {activity}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>5 more minutes</source>
        <translation>5 دقائق إضافية</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
    <message>
        <source>Everything about the task</source>
        <translation>كل شيء عن المهمة</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>ملاحظات…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>المهمة…</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>الوقت المتبقي للرد</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>معالجة لاحقة</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>الأولوية {n}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>ينتظر {time}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message numerus="yes">
        <source>%Ln characters too long</source>
        <comment>1 character too long</comment>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%Ln أحرف زائدة</numerusform>
            <numerusform>%Ln حرفًا زائدًا</numerusform>
            <numerusform>%Ln حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now.</source>
        <translation>مُسندة منذ 23 ساعة. يحذف TaskRouter المهمة بعد 24 دون إكمالها: أنهِها الآن.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>اختر كيف انتهت</translation>
    </message>
    <message>
        <source>Complete with this</source>
        <translation>إكمال بهذا</translation>
    </message>
    <message>
        <source>Completes itself in {time}</source>
        <translation>تكتمل تلقائيًا بعد {time}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>كيف انتهت؟</translation>
    </message>
    <message>
        <source>Notes, kept on the task</source>
        <translation>ملاحظات تُحفظ مع المهمة</translation>
    </message>
    <message>
        <source>Reason, for reports</source>
        <translation>السبب، للتقارير</translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation>انتهى وقت المعالجة اللاحقة</translation>
    </message>
    <message>
        <source>{time} left to wrap up</source>
        <translation>بقي {time} للمعالجة اللاحقة</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>ending…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>البحث في التفاصيل</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>Read this before you send it to anybody. Nothing is sent by itself.</source>
        <translation>اقرأ هذا قبل إرساله إلى أحد. لا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} ي</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} ي {h} س</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} س</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} س {min} د</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} د</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} د {s} ث</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} مللي ثانية</translation>
    </message>
    <message>
        <source>{n}h</source>
        <translation>{n}س</translation>
    </message>
    <message>
        <source>{n}s</source>
        <translation>{n}ث</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A newer question came.</source>
        <translation>جاء استعلام أحدث.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console has taken the archive over.</source>
        <translation>تولّى إصدار أحدث من Agent Console الأرشيف.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console wrote this archive.</source>
        <translation>كتب هذا الأرشيف إصدار أحدث من Agent Console.</translation>
    </message>
    <message>
        <source>A page names one that was read already.</source>
        <translation>تشير صفحة إلى صفحة قُرئت من قبل.</translation>
    </message>
    <message>
        <source>A part of the archive is damaged.</source>
        <translation>جزء من الأرشيف تالف.</translation>
    </message>
    <message>
        <source>A web address is missing or not valid.</source>
        <translation>عنوان ويب ناقص أو غير صالح.</translation>
    </message>
    <message>
        <source>AC or SK and 32 hexadecimal digits are expected.</source>
        <translation>المتوقع AC أو SK و32 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>المعرّف SID لمفتاح API</translation>
    </message>
    <message>
        <source>Accept it instead of ringing a phone.</source>
        <translation>اقبلها بدل أن يرنّ هاتف.</translation>
    </message>
    <message>
        <source>An older version wrote this archive.</source>
        <translation>كتب هذا الأرشيف إصدار أقدم.</translation>
    </message>
    <message>
        <source>Another console on this computer uses it: {file}. Close that one first.</source>
        <translation>تستخدمه وحدة تحكم أخرى على هذا الحاسوب: {file}. أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>برنامج آخر يستخدم الأرشيف.</translation>
    </message>
    <message>
        <source>Ask an administrator to give the key access to TaskRouter.</source>
        <translation>اطلب من مسؤول أن يمنح المفتاح صلاحية TaskRouter.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network.</source>
        <translation>راجع المسؤول عن هذه الشبكة.</translation>
    </message>
    <message>
        <source>At most {count} characters can be kept; auth tokens and API keys are shorter.</source>
        <translation>يمكن حفظ {count} حرفًا على الأكثر؛ رموز المصادقة ومفاتيح API أقصر.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network&apos;s proxy.</source>
        <translation>تحقق من عنوان الخادم ومن وكيل الشبكة (proxy).</translation>
    </message>
    <message>
        <source>Check the key and its secret, then sign in again.</source>
        <translation>تحقق من المفتاح وسرّه، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Check the network and the name {peer}.</source>
        <translation>تحقق من الشبكة ومن الاسم {peer}.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>تحقق من اتصال الشبكة.</translation>
    </message>
    <message>
        <source>Check the phone and the caller ID.</source>
        <translation>تحقق من الهاتف ورقم المتصل الظاهر.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; {address} was not trusted.</source>
        <translation>تحقق من تاريخ هذا الحاسوب؛ لم يوثق بـ {address}.</translation>
    </message>
    <message>
        <source>Choose another activity.</source>
        <translation>اختر نشاطًا آخر.</translation>
    </message>
    <message>
        <source>Connecting took too long.</source>
        <translation>استغرق الاتصال وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Copy it from where the key was made.</source>
        <translation>انسخه من حيث أُنشئ المفتاح.</translation>
    </message>
    <message>
        <source>Enter the auth token or the API key&apos;s secret.</source>
        <translation>أدخل رمز المصادقة أو سرّ مفتاح API.</translation>
    </message>
    <message>
        <source>Give a user and password for {proxy}.</source>
        <translation>أعطِ اسم مستخدم وكلمة مرور لـ {proxy}.</translation>
    </message>
    <message>
        <source>Give client:name, sip:user@host or a number such as +15551234567.</source>
        <translation>أعطِ client:name أو sip:user@host أو رقمًا مثل ⁦+15551234567⁩.</translation>
    </message>
    <message>
        <source>Install gnome-keyring (on Debian and Ubuntu: sudo apt install gnome-keyring), or turn on the Secret Service of KWallet or KeePassXC, and sign in to the desktop again.</source>
        <translation>ثبّت gnome-keyring (في Debian وUbuntu: sudo apt install gnome-keyring)، أو فعّل Secret Service في KWallet أو KeePassXC، ثم ادخل إلى سطح المكتب مجددًا.</translation>
    </message>
    <message>
        <source>It does not fit the archive, or its row there is damaged; all else is kept. {sids}</source>
        <translation>لا يناسب الأرشيف، أو أن سطره فيه تالف؛ حُفظ كل ما عداه. {sids}</translation>
    </message>
    <message>
        <source>It ended or went to someone else.</source>
        <translation>انتهت أو ذهبت إلى شخص آخر.</translation>
    </message>
    <message>
        <source>It ended some minutes ago, or an address in the settings is wrong.</source>
        <translation>انتهى قبل دقائق، أو أن عنوانًا في الإعدادات خاطئ.</translation>
    </message>
    <message>
        <source>It goes on after more pages than there can be.</source>
        <translation>يستمر بعد صفحات أكثر مما يمكن.</translation>
    </message>
    <message>
        <source>It holds blanks or characters that no auth token has: copy it once more.</source>
        <translation>فيه فراغات أو أحرف لا توجد في رموز المصادقة: انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>It is no announcement of a version.</source>
        <translation>ليس إعلانًا عن إصدار.</translation>
    </message>
    <message>
        <source>It is not what TaskRouter sends (at {field}).</source>
        <translation>ليس هذا ما يرسله TaskRouter (عند {field}).</translation>
    </message>
    <message>
        <source>It names no version.</source>
        <translation>لا يسمّي إصدارًا.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>الرد: {message}</translation>
    </message>
    <message>
        <source>It was answered, withdrawn or it ran out. Nothing needs to be done.</source>
        <translation>رُدّ عليه أو سُحب أو انتهت مهلته. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>It was never kept here, or has been removed.</source>
        <translation>لم يُحفظ هنا قط، أو أُزيل.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>لم يُقرأ حتى نهايته.</translation>
    </message>
    <message>
        <source>Its compressed data cannot be read.</source>
        <translation>لا يمكن قراءة بياناته المضغوطة.</translation>
    </message>
    <message>
        <source>Its compressed data is incomplete.</source>
        <translation>بياناته المضغوطة ناقصة.</translation>
    </message>
    <message>
        <source>Look at it again, then decide anew.</source>
        <translation>انظر إليه مجددًا ثم قرّر.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل رد.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>لم يقم اتصال آمن.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>None of this computer&apos;s authorities vouches for {address}. On a company network, the company&apos;s own certificate may have to be installed.</source>
        <translation>لا تشهد أي جهة موثوقة في هذا الحاسوب لـ {address}. في شبكة شركة قد يلزم تثبيت شهادة الشركة.</translation>
    </message>
    <message>
        <source>Nothing answers at {peer}.</source>
        <translation>لا شيء يجيب عند {peer}.</translation>
    </message>
    <message>
        <source>Nothing else was asked.</source>
        <translation>لم يُسأل عن شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing of it could be read. It is kept as {file}.</source>
        <translation>لم يمكن قراءة شيء منه. حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Nothing was asked there, and nothing was told to it.</source>
        <translation>لم يُسأل هناك عن شيء ولم يُخبر بشيء.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Only https addresses without a name or password are asked.</source>
        <translation>لا تُسأل إلا عناوين https بلا اسم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in there, then try again.</source>
        <translation>افتح صفحة ويب في متصفح وسجّل الدخول فيها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Open the desktop&apos;s own program for passwords and look there.</source>
        <translation>افتح برنامج كلمات المرور في سطح المكتب وانظر فيه.</translation>
    </message>
    <message>
        <source>Pages of {host} may not be opened from here.</source>
        <translation>لا يُسمح بفتح صفحات {host} من هنا.</translation>
    </message>
    <message>
        <source>Somebody else may be answering for {address}.</source>
        <translation>ربما يجيب غيره باسم {address}.</translation>
    </message>
    <message>
        <source>Something could not be stored.</source>
        <translation>تعذّر حفظ شيء ما.</translation>
    </message>
    <message>
        <source>Something other than TaskRouter answered.</source>
        <translation>أجاب شيء غير TaskRouter.</translation>
    </message>
    <message>
        <source>Start this console again: what happens until then is shown, and read back afterwards.</source>
        <translation>أعد تشغيل وحدة التحكم هذه: يُعرض ما يحدث حتى ذلك الحين ثم يُقرأ من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>TaskRouter did not answer in time.</source>
        <translation>لم يجب TaskRouter في الوقت المناسب.</translation>
    </message>
    <message>
        <source>TaskRouter does not accept this sign-in.</source>
        <translation>لا يقبل TaskRouter تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this any more.</source>
        <translation>لم يعد TaskRouter يعرف هذا.</translation>
    </message>
    <message>
        <source>TaskRouter has a fault.</source>
        <translation>في TaskRouter عطل.</translation>
    </message>
    <message>
        <source>TaskRouter is busy.</source>
        <translation>خدمة TaskRouter مشغولة.</translation>
    </message>
    <message>
        <source>TaskRouter refused this.</source>
        <translation>رفض TaskRouter هذا.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s answers do not say when they were made.</source>
        <translation>لا تذكر إجابات TaskRouter وقت إنشائها.</translation>
    </message>
    <message>
        <source>The account SID or API key SID cannot be right.</source>
        <translation>لا يمكن أن يكون SID الحساب أو مفتاح API صحيحًا.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>الحساب موقوف.</translation>
    </message>
    <message>
        <source>The announcement of versions is too large.</source>
        <translation>إعلان الإصدارات كبير جدًا.</translation>
    </message>
    <message>
        <source>The answer came in a form that was not asked for.</source>
        <translation>جاء الرد بصيغة لم تُطلب.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>تعذّرت قراءة الرد.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>انتهى الرد مبكرًا.</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <translation>الرد تالف.</translation>
    </message>
    <message>
        <source>The answer is not HTTP that can be read.</source>
        <translation>الرد ليس HTTP مقروءًا.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>الرد كبير جدًا.</translation>
    </message>
    <message>
        <source>The answer names a next page that is no URL.</source>
        <translation>يسمّي الرد صفحة تالية ليست عنوان URL.</translation>
    </message>
    <message>
        <source>The answer points to another server.</source>
        <translation>يشير الرد إلى خادم آخر.</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>لا يمكن فتح الأرشيف.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>لا يمكن استخدام الأرشيف.</translation>
    </message>
    <message>
        <source>The archive is closing.</source>
        <translation>يجري إغلاق الأرشيف.</translation>
    </message>
    <message>
        <source>The archive may not be opened.</source>
        <translation>لا يُسمح بفتح الأرشيف.</translation>
    </message>
    <message>
        <source>The archive may not be written.</source>
        <translation>لا يُسمح بالكتابة في الأرشيف.</translation>
    </message>
    <message>
        <source>The archive was damaged, and a new one was begun.</source>
        <translation>كان الأرشيف تالفًا، وبدأ أرشيف جديد.</translation>
    </message>
    <message>
        <source>The base URL cannot be used:</source>
        <translation>لا يمكن استخدام عنوان URL الأساسي:</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>تعذّر إجراء المكالمة.</translation>
    </message>
    <message>
        <source>The caller ID is missing or not valid.</source>
        <translation>رقم المتصل الظاهر ناقص أو غير صالح.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>أغلق المتصل الخط.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The connection to TaskRouter is closed.</source>
        <translation>الاتصال بـ TaskRouter مغلق.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke off.</source>
        <translation>انقطع الاتصال بـ {peer}.</translation>
    </message>
    <message>
        <source>The console closed before the answer came.</source>
        <translation>أُغلقت لوحة العمل قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The console is closing.</source>
        <translation>يجري إغلاق لوحة العمل.</translation>
    </message>
    <message>
        <source>The counts are not those of the rows.</source>
        <translation>الأعداد لا تطابق الصفوف.</translation>
    </message>
    <message>
        <source>The desktop may be asking for its password: answer that, then try again.</source>
        <translation>ربما يطلب سطح المكتب كلمة مروره: أجب عن ذلك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>لا يستجيب القرص.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The event log has no end.</source>
        <translation>لا نهاية لسجل الأحداث.</translation>
    </message>
    <message>
        <source>The event log leads in a circle.</source>
        <translation>يدور سجل الأحداث في حلقة.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة ملف الملفات الشخصية {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة ملف الملفات الشخصية {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has a wrong value: {reason}</source>
        <translation>في ملف الملفات الشخصية {file} قيمة خاطئة: {reason}</translation>
    </message>
    <message>
        <source>The file of profiles {file} has something else where {wanted} is expected.</source>
        <translation>في ملف الملفات الشخصية {file} شيء آخر في موضع {wanted}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has two profiles of one name.</source>
        <translation>في ملف الملفات الشخصية {file} ملفان بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The file of profiles {file} is not valid TOML: {reason}.</source>
        <translation>ملف الملفات الشخصية {file} ليس TOML صالحًا: {reason}.</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>لا يمكن قراءة السجل.</translation>
    </message>
    <message>
        <source>The history could not be deleted.</source>
        <translation>تعذّر حذف السجل.</translation>
    </message>
    <message>
        <source>The history was not deleted.</source>
        <translation>لم يُحذف السجل.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>لا تستجيب حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حافظة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>رفضت حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>The list leads in a circle.</source>
        <translation>تدور القائمة في حلقة.</translation>
    </message>
    <message>
        <source>The name of the {noun} was not found.</source>
        <translation>لم يُعثر على اسم {noun}.</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>لا يمكن الوصول إلى الشبكة.</translation>
    </message>
    <message>
        <source>The network wants you to sign in.</source>
        <translation>تطلب الشبكة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The notes are {over} characters too long for the task. Shorten them.</source>
        <translation>الملاحظات أطول مما تتسع له المهمة بمقدار {over} حرفًا. اختصرها.</translation>
    </message>
    <message>
        <source>The phone to ring is missing or not valid.</source>
        <translation>الهاتف المطلوب رنينه ناقص أو غير صالح.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>لا يمكن استخدام الوكيل (proxy).</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>لم يصل الوكيل (proxy).</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>يطلب الوكيل (proxy) تسجيل دخول.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong into its address.</source>
        <translation>كلمة مرور الوكيل (proxy) لا مكان لها في عنوانه.</translation>
    </message>
    <message>
        <source>The secret cannot be right.</source>
        <translation>لا يمكن أن يكون السرّ صحيحًا.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>السرّ فارغ.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>السرّ ناقص.</translation>
    </message>
    <message>
        <source>The secret is not in the keyring.</source>
        <translation>السرّ ليس في حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>The secret is not known here.</source>
        <translation>السرّ غير معروف هنا.</translation>
    </message>
    <message>
        <source>The secret is too long for a keyring.</source>
        <translation>السرّ أطول مما تسعه حافظة مفاتيح.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>انتهت صلاحية شهادة الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name.</source>
        <translation>شهادة الخادم صادرة باسم آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>شهادة الخادم غير موثوقة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>لم تبدأ صلاحية شهادة الخادم بعد.</translation>
    </message>
    <message>
        <source>The task has no version, so that a change could be lost: nothing is written.</source>
        <translation>ليس للمهمة إصدار، وقد يضيع تغيير: لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>The task&apos;s attributes cannot be read, so nothing is added to them.</source>
        <translation>لا يمكن قراءة سمات المهمة، فلا يُضاف إليها شيء.</translation>
    </message>
    <message>
        <source>The {noun} could not be reached.</source>
        <translation>تعذّر الوصول إلى {noun}.</translation>
    </message>
    <message>
        <source>The {noun} refused the connection.</source>
        <translation>رفض {noun} الاتصال.</translation>
    </message>
    <message>
        <source>There is no call in this task.</source>
        <translation>لا مكالمة في هذه المهمة.</translation>
    </message>
    <message>
        <source>There is no folder for an archive.</source>
        <translation>لا يوجد مجلد للأرشيف.</translation>
    </message>
    <message>
        <source>This activity cannot be used here.</source>
        <translation>لا يمكن استخدام هذا النشاط هنا.</translation>
    </message>
    <message>
        <source>This changed in the meantime.</source>
        <translation>تغيّر هذا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>ليس في سطح المكتب هذا حافظة مفاتيح.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>لا يُسمح لهذا المفتاح بذلك.</translation>
    </message>
    <message>
        <source>This offer is no longer open.</source>
        <translation>لم يعد هذا العرض مفتوحًا.</translation>
    </message>
    <message>
        <source>This task is no longer yours.</source>
        <translation>لم تعد هذه المهمة لك.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتح قفلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account or that it has verified.</source>
        <translation>استخدم رقمًا يملكه الحساب أو تحقق منه.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>What can be read is shown, and new work is stored. Keep a copy of {file} ({found}).</source>
        <translation>يُعرض ما يمكن قراءته ويُحفظ العمل الجديد. احتفظ بنسخة من {file} ({found}).</translation>
    </message>
    <message>
        <source>What can be read of the old one is taken over. It is kept as {aside}.</source>
        <translation>يُنقل ما يمكن قراءته من القديم. حُفظ باسم {aside}.</translation>
    </message>
    <message>
        <source>What is announced cannot be read.</source>
        <translation>لا يمكن قراءة الإعلان.</translation>
    </message>
    <message>
        <source>What was read is kept, but not as known: nobody can say which time it is of.</source>
        <translation>حُفظ ما قُرئ، لكن لا كشيء معروف: لا أحد يعلم من أي وقت هو.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>لم يتغير ما كان موجودًا.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>تعذّر حفظ إعداداتك.</translation>
    </message>
    <message>
        <source>a name or password does not belong into it; the credential is given apart</source>
        <translation>لا مكان فيه لاسم أو كلمة مرور؛ تُعطى بيانات الاعتماد على حدة</translation>
    </message>
    <message>
        <source>account SID</source>
        <translation>المعرّف SID للحساب</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>http is for this computer only (127.0.0.1, ::1, localhost); use https</source>
        <translation>البروتوكول http لهذا الحاسوب فقط (127.0.0.1 و::1 وlocalhost)؛ استخدم https</translation>
    </message>
    <message>
        <source>http://host:port is expected; SOCKS and PAC are not supported.</source>
        <translation>المتوقع http://host:port؛ لا يُدعم SOCKS وPAC.</translation>
    </message>
    <message>
        <source>it belongs to the archive that is read</source>
        <translation>هو تابع للأرشيف الذي يُقرأ</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>it has to end after the host and port</source>
        <translation>يجب أن ينتهي بعد المضيف والمنفذ</translation>
    </message>
    <message>
        <source>it has to end before the ? or #</source>
        <translation>يجب أن ينتهي قبل ? أو #</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>هو جهاز</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it names no host that can be used</source>
        <translation>لا يسمّي مضيفًا يمكن استخدامه</translation>
    </message>
    <message>
        <source>its host or port cannot be read</source>
        <translation>لا يمكن قراءة المضيف أو المنفذ</translation>
    </message>
    <message>
        <source>profile {number}, {key}</source>
        <translation>الملف الشخصي {number}، {key}</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>الوكيل (proxy)</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>worker SID</source>
        <translation>المعرّف SID للموظف</translation>
    </message>
    <message>
        <source>workspace SID</source>
        <translation>المعرّف SID لمساحة العمل</translation>
    </message>
    <message>
        <source>{address} answered with HTTP {status}.</source>
        <translation>أجاب {address} بـ HTTP {status}.</translation>
    </message>
    <message>
        <source>{address} did not answer to the end.</source>
        <translation>لم يجب {address} حتى النهاية.</translation>
    </message>
    <message>
        <source>{address} did not answer.</source>
        <translation>لم يجب {address}.</translation>
    </message>
    <message>
        <source>{address} speaks no TLS that is safe enough, or none at all.</source>
        <translation>لا يتحدث {address} بروتوكول TLS آمنًا بما يكفي، أو لا يتحدثه أصلًا.</translation>
    </message>
    <message>
        <source>{address} was asked.</source>
        <translation>سُئل {address}.</translation>
    </message>
    <message>
        <source>{address} was asked. Check the network.</source>
        <translation>سُئل {address}. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has format {version}, this version knows {known}. It was left alone: install the newer one.</source>
        <translation>صيغة {file} هي {version}، وهذا الإصدار يعرف {known}. تُرك كما هو: ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date.</source>
        <translation>يجب تحديث {file}.</translation>
    </message>
    <message>
        <source>{file} is damaged or no archive.</source>
        <translation>الملف {file} تالف أو ليس أرشيفًا.</translation>
    </message>
    <message>
        <source>{file} is no archive of this program.</source>
        <translation>الملف {file} ليس أرشيفًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>{file}: {reason}. What you chose is in force until the console ends.</source>
        <translation>{file}: {reason}. ما اخترته سارٍ حتى تنتهي لوحة العمل.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} غير موجود.</translation>
    </message>
    <message>
        <source>{name}: a name of at most {limit} characters is expected.</source>
        <translation>{name}: يُتوقع اسم لا يزيد على {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>{name}: a text is expected.</source>
        <translation>{name}: يُتوقع نص.</translation>
    </message>
    <message>
        <source>{name}: one of {choices} is expected.</source>
        <translation>{name}: يُتوقع واحد من {choices}.</translation>
    </message>
    <message>
        <source>{name}: {expected}.</source>
        <translation>{name}: {expected}.</translation>
    </message>
    <message>
        <source>{noun} SID</source>
        <translation>المعرّف SID ({noun})</translation>
    </message>
    <message>
        <source>{peer} did not answer. Check the network.</source>
        <translation>لم يجب {peer}. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>{place} has signs that cannot be within an address.</source>
        <translation>في {place} علامات لا يمكن أن تكون في عنوان.</translation>
    </message>
    <message>
        <source>{place} is no short line of text for this task.</source>
        <translation>ليس {place} سطرًا نصيًا قصيرًا في هذه المهمة.</translation>
    </message>
    <message>
        <source>{place} is not known for this task.</source>
        <translation>لا يُعرف {place} في هذه المهمة.</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; this is the SID of the {noun}</source>
        <translation>المتوقع {prefix} و32 رقمًا ست عشريًا؛ هذا SID من نوع «{noun}»</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; {count} characters were given</source>
        <translation>المتوقع {prefix} و32 رقمًا ست عشريًا؛ أُعطي {count} حرفًا</translation>
    </message>
    <message>
        <source>{proxy} answered: {answer}</source>
        <translation>أجاب {proxy}: {answer}</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one, {lost} could not be read. It is kept as {file}.</source>
        <translation>في الجديد {restored} من حجوزاته، وتعذّرت قراءة {lost}. حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one. It is kept as {file}.</source>
        <translation>في الجديد {restored} من حجوزاته. حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>{title} What happens now is shown, and forgotten at the end.</source>
        <translation>{title} ما يحدث الآن يُعرض ويُنسى في النهاية.</translation>
    </message>
    <message>
        <source>{why} Of what waited, the oldest {count} had to be dropped: there is no room for them.</source>
        <translation>{why} مما كان ينتظر وجب إسقاط أقدم {count}: لا مكان لها.</translation>
    </message>
    <message>
        <source>{why}. The usual one is {url}</source>
        <translation>{why}. المعتاد هو {url}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>task created</source>
        <translation>أُنشئت المهمة</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>سير العمل</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
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
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>ألوان سطح المكتب</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>شريط مصغّر</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>المدة التي تستغرقها الأمور</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>كتم الرنين</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>ملف شخصي جديد…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>الإعدادات والاختصارات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>اختبار الرنين</translation>
    </message>
    <message>
        <source>Then {activity}, once your work is done: press to cancel</source>
        <translation>ثم {activity} حالما ينتهي عملك: اضغط للإلغاء</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>لماذا لا يصلني عمل؟</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>منذ {span}</translation>
    </message>
    <message>
        <source>then {activity}</source>
        <translation>ثم {activity}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln entries are waiting.</source>
        <comment>1 entry is waiting.</comment>
        <translation>
            <numerusform>لا سجلات منتظرة.</numerusform>
            <numerusform>سجل واحد ينتظر.</numerusform>
            <numerusform>سجلان ينتظران.</numerusform>
            <numerusform>%Ln سجلات تنتظر.</numerusform>
            <numerusform>%Ln سجلًا ينتظر.</numerusform>
            <numerusform>%Ln سجل ينتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read: what happened around them is not known.</source>
        <comment>One event could not be read: what happened around it is not known.</comment>
        <translation>
            <numerusform>لم يتعذّر شيء.</numerusform>
            <numerusform>تعذّرت قراءة حدث واحد: ما جرى حوله غير معروف.</numerusform>
            <numerusform>تعذّرت قراءة حدثين: ما جرى حولهما غير معروف.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أحداث: ما جرى حولها غير معروف.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حدثًا: ما جرى حولها غير معروف.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حدث: ما جرى حولها غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: show them</source>
        <comment>1 newer: show it</comment>
        <translation>
            <numerusform>لا أحدث</numerusform>
            <numerusform>واحد أحدث: عرضه</numerusform>
            <numerusform>اثنان أحدث: عرضهما</numerusform>
            <numerusform>%Ln أحدث: عرضها</numerusform>
            <numerusform>%Ln أحدث: عرضها</numerusform>
            <numerusform>%Ln أحدث: عرضها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations</source>
        <comment>1 reservation</comment>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%Ln حجوزات</numerusform>
            <numerusform>%Ln حجزًا</numerusform>
            <numerusform>%Ln حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>A status that this version does not know</source>
        <translation>حالة لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل قوائم الانتظار</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>يجري تصدير.</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>الرد خلال</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>ملف CSV، لجدول بيانات</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>اختيار الأيام</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reservations to {file}</source>
        <comment>Exported 1 reservation to {file}</comment>
        <translation>
            <numerusform>لم يُصدَّر شيء إلى {file}</numerusform>
            <numerusform>صُدّر حجز واحد إلى {file}</numerusform>
            <numerusform>صُدّر حجزان إلى {file}</numerusform>
            <numerusform>صُدّرت %Ln حجوزات إلى {file}</numerusform>
            <numerusform>صُدّر %Ln حجزًا إلى {file}</numerusform>
            <numerusform>صُدّر %Ln حجز إلى {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} reservations</source>
        <translation>جارٍ التصدير: {done} من {total} حجزًا</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Hide figures</source>
        <translation>إخفاء الأرقام</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Known: {origins}</source>
        <translation>المصدر: {origins}</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Longest answer first</source>
        <translation>أطول رد أولًا</translation>
    </message>
    <message>
        <source>Longest handling first</source>
        <translation>أطول معالجة أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No reservations here yet.</source>
        <translation>لا حجوزات هنا بعد.</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>غير محدَّث: {why}</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>لم يُعثر على شيء بهذه المرشحات.</translation>
    </message>
    <message>
        <source>Nothing is kept of this reservation.</source>
        <translation>لا شيء محفوظ عن هذا الحجز.</translation>
    </message>
    <message>
        <source>Nothing is known from {since} to {until}.</source>
        <translation>لا يُعرف شيء من {since} إلى {until}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>فتح {link}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>قراءة الماضي</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past · %Ln events</source>
        <comment>Reading the past · 1 event</comment>
        <translation>
            <numerusform>جارٍ قراءة الماضي · لا أحداث</numerusform>
            <numerusform>جارٍ قراءة الماضي · حدث واحد</numerusform>
            <numerusform>جارٍ قراءة الماضي · حدثان</numerusform>
            <numerusform>جارٍ قراءة الماضي · %Ln أحداث</numerusform>
            <numerusform>جارٍ قراءة الماضي · %Ln حدثًا</numerusform>
            <numerusform>جارٍ قراءة الماضي · %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>جارٍ قراءة الماضي…</translation>
    </message>
    <message>
        <source>Reading the reservation…</source>
        <translation>جارٍ قراءة الحجز…</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>Search caller, queue, SID…</source>
        <translation>البحث في السجل…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The archive of an earlier version is being brought up to date: {percent} %</source>
        <translation>يجري تحديث أرشيف إصدار سابق: {percent} %</translation>
    </message>
    <message>
        <source>The export failed; nothing was written. {why}</source>
        <translation>أخفق التصدير؛ لم يُكتب شيء. {why}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation>تعذّرت قراءة السجل. {why}</translation>
    </message>
    <message>
        <source>The past could not be read. {why}</source>
        <translation>تعذّرت قراءة الماضي. {why}</translation>
    </message>
    <message>
        <source>The reading of the past was cancelled.</source>
        <translation>أُلغيت قراءة الماضي.</translation>
    </message>
    <message>
        <source>The selected reservation</source>
        <translation>الحجز المحدد</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such gaps.</source>
        <comment>There is one more such gap.</comment>
        <translation>
            <numerusform>لا فجوات أخرى.</numerusform>
            <numerusform>هناك فجوة أخرى كهذه.</numerusform>
            <numerusform>هناك فجوتان أخريان كهذه.</numerusform>
            <numerusform>هناك %Ln فجوات أخرى كهذه.</numerusform>
            <numerusform>هناك %Ln فجوة أخرى كهذه.</numerusform>
            <numerusform>هناك %Ln فجوة أخرى كهذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا شيء لتصديره.</translation>
    </message>
    <message>
        <source>This key may not list events: of the time in which nobody watched only what TaskRouter still lists is known.</source>
        <translation>لا يُسمح لهذا المفتاح بسرد الأحداث: عن الوقت الذي لم يراقب فيه أحد لا يُعرف إلا ما زال TaskRouter يسرده.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is new is kept in memory until it can be written.</source>
        <translation>يبقى الجديد في الذاكرة حتى يمكن كتابته.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>معالجة لاحقة</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>accept rate {n} %</source>
        <translation>نسبة القبول {n} %</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>from the API&apos;s list</source>
        <translation>من قائمة API</translation>
    </message>
    <message>
        <source>from the event log</source>
        <translation>من سجل الأحداث</translation>
    </message>
    <message>
        <source>history</source>
        <translation>history</translation>
    </message>
    <message>
        <source>median answer {span}</source>
        <translation>وسيط الرد {span}</translation>
    </message>
    <message>
        <source>median handle {span}</source>
        <translation>وسيط المعالجة {span}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>الأولوية {n}</translation>
    </message>
    <message>
        <source>seen live</source>
        <translation>شوهد مباشرة</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>لوحة العمل هذه</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{line} · known back to {time}</source>
        <translation>{line} · معروف حتى {time}</translation>
    </message>
    <message>
        <source>{seen}, {span} later</source>
        <translation>{seen}، بعد {span}</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message numerus="yes">
        <source>%Ln more are waiting</source>
        <comment>1 more is waiting</comment>
        <translation>
            <numerusform>لا مزيد في الانتظار</numerusform>
            <numerusform>عرض آخر ينتظر</numerusform>
            <numerusform>عرضان آخران ينتظران</numerusform>
            <numerusform>%Ln عروض أخرى تنتظر</numerusform>
            <numerusform>%Ln عرضًا آخر ينتظر</numerusform>
            <numerusform>%Ln عرض آخر ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>New offer: {caller}</source>
        <translation>عرض جديد: {caller}</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>لماذا لا يصلني عمل؟</translation>
    </message>
    <message numerus="yes">
        <source>{caller}: %Ln seconds left</source>
        <comment>{caller}: 1 second left</comment>
        <translation>
            <numerusform>{caller}: انتهى الوقت</numerusform>
            <numerusform>{caller}: بقيت ثانية واحدة</numerusform>
            <numerusform>{caller}: بقيت ثانيتان</numerusform>
            <numerusform>{caller}: بقيت %Ln ثوانٍ</numerusform>
            <numerusform>{caller}: بقيت %Ln ثانية</numerusform>
            <numerusform>{caller}: بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>About Agent Console</source>
        <translation>حول Agent Console</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند دخول النظام</translation>
    </message>
    <message>
        <source>This computer refused the change: {reason}.</source>
        <translation>رفض هذا الحاسوب التغيير: {reason}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>A supervisor&apos;s window has no offers of its own.</source>
        <translation>ليس لنافذة المشرف عروض خاصة بها.</translation>
    </message>
    <message>
        <source>Accepted {caller}.</source>
        <translation>قُبل {caller}.</translation>
    </message>
    <message>
        <source>Asked for {activity}; there is no answer yet.</source>
        <translation>طُلب {activity}؛ لا رد بعد.</translation>
    </message>
    <message>
        <source>Nothing is ringing.</source>
        <translation>لا شيء يرنّ.</translation>
    </message>
    <message>
        <source>Offers are ringing: the window asks what becomes of them.</source>
        <translation>عروض ترنّ: تسأل النافذة عن مصيرها.</translation>
    </message>
    <message>
        <source>Rejected {caller}.</source>
        <translation>رُفض {caller}.</translation>
    </message>
    <message>
        <source>Sent; there is no answer yet.</source>
        <translation>أُرسل؛ لا رد بعد.</translation>
    </message>
    <message>
        <source>Shown in the console. It dials nothing by itself.</source>
        <translation>عُرض في لوحة العمل. لا تتصل بأحد تلقائيًا.</translation>
    </message>
    <message>
        <source>The console was running already: its window is in front.</source>
        <translation>كانت لوحة العمل تعمل بالفعل: نافذتها في المقدمة.</translation>
    </message>
    <message>
        <source>The offer has only just come: ask again.</source>
        <translation>وصل العرض للتو: اطلب مجددًا.</translation>
    </message>
    <message>
        <source>There is no activity {name}. There are: {names}.</source>
        <translation>لا يوجد نشاط {name}. الموجود: {names}.</translation>
    </message>
    <message>
        <source>You are {activity}.</source>
        <translation>أنت في {activity}.</translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>+15551234567, client:name or sip:user@host</source>
        <translation>⁦+15551234567⁩ أو client:name أو sip:user@host</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Another answer is under way.</source>
        <translation>رد آخر قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>الرد على {caller}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>وصل بالهاتف</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Left out ({default})</source>
        <translation>متروك ({default})</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No parameter is called so.</source>
        <translation>لا معامل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Not in a workspace with multitasking.</source>
        <translation>ليس في مساحة عمل متعددة المهام.</translation>
    </message>
    <message>
        <source>Not ready to be sent</source>
        <translation>غير جاهز للإرسال</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Refuses the task. It comes back to you unless you move to an activity without offers.</source>
        <translation>يرفض المهمة. تعود إليك ما لم تنتقل إلى نشاط بلا عروض.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Rings your phone and connects the waiting caller when you answer.</source>
        <translation>يرنّ هاتفك ويصلك بالمتصل المنتظر عندما ترد.</translation>
    </message>
    <message>
        <source>Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept says to take it at once.</source>
        <translation>يرنّ هاتفك ويشغّل TwiML عندما ترد. يبقى العرض حتى يُقبل، ما لم يقبله CallAccept فورًا.</translation>
    </message>
    <message>
        <source>Rings your phone, and brings you and the caller into a conference when you answer.</source>
        <translation>يرنّ هاتفك، ويجمعك بالمتصل في مؤتمر عندما ترد.</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>البحث في المعاملات</translation>
    </message>
    <message>
        <source>Send {instruction}</source>
        <translation>إرسال {instruction}</translation>
    </message>
    <message>
        <source>Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to take it at once.</source>
        <translation>يرسل المتصل المنتظر إلى TwiML آخر. يبقى العرض حتى يُقبل، ما لم يقبله RedirectAccept فورًا.</translation>
    </message>
    <message>
        <source>Takes the task. Nobody is called: the caller is connected elsewhere.</source>
        <translation>يقبل المهمة. لا يُتصل بأحد: يوصل المتصل في مكان آخر.</translation>
    </message>
    <message>
        <source>The offer has been taken: there is nothing to answer any more.</source>
        <translation>قُبل العرض: لم يبق ما يُرد عليه.</translation>
    </message>
    <message>
        <source>The offer is over.</source>
        <translation>انتهى العرض.</translation>
    </message>
    <message>
        <source>The offer is over: {reason}.</source>
        <translation>انتهى العرض: {reason}.</translation>
    </message>
    <message>
        <source>The task could not be read, so it is not known whether it has a call.</source>
        <translation>تعذّرت قراءة المهمة، فلا يُعرف إن كانت فيها مكالمة.</translation>
    </message>
    <message>
        <source>The task is being read.</source>
        <translation>يجري قراءة المهمة.</translation>
    </message>
    <message>
        <source>There is no call on this task, and nobody to be called (outbound_to).</source>
        <translation>لا مكالمة في هذه المهمة، ولا أحد يُتصل به (outbound_to).</translation>
    </message>
    <message>
        <source>There is no call on this task.</source>
        <translation>لا مكالمة في هذه المهمة.</translation>
    </message>
    <message>
        <source>This instruction has no parameters.</source>
        <translation>ليس لهذه التعليمة معاملات.</translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. It comes back unless you move to an activity without offers.</source>
        <comment>This was rejected once. It comes back unless you move to an activity without offers.</comment>
        <translation>
            <numerusform>لم تُرفض. تعود إليك ما لم تنتقل إلى نشاط بلا عروض.</numerusform>
            <numerusform>رُفضت مرة واحدة. تعود إليك ما لم تنتقل إلى نشاط بلا عروض.</numerusform>
            <numerusform>رُفضت مرتين. تعود إليك ما لم تنتقل إلى نشاط بلا عروض.</numerusform>
            <numerusform>رُفضت %Ln مرات. تعود إليك ما لم تنتقل إلى نشاط بلا عروض.</numerusform>
            <numerusform>رُفضت %Ln مرة. تعود إليك ما لم تنتقل إلى نشاط بلا عروض.</numerusform>
            <numerusform>رُفضت %Ln مرة. تعود إليك ما لم تنتقل إلى نشاط بلا عروض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. Some accounts cancel a task at {limit} rejections: the caller is lost.</source>
        <comment>This was rejected once. Some accounts cancel a task at {limit} rejections: the caller is lost.</comment>
        <translation>
            <numerusform>لم تُرفض. تلغي بعض الحسابات المهمة عند {limit} مرات رفض: يضيع المتصل.</numerusform>
            <numerusform>رُفضت مرة واحدة. تلغي بعض الحسابات المهمة عند {limit} مرات رفض: يضيع المتصل.</numerusform>
            <numerusform>رُفضت مرتين. تلغي بعض الحسابات المهمة عند {limit} مرات رفض: يضيع المتصل.</numerusform>
            <numerusform>رُفضت %Ln مرات. تلغي بعض الحسابات المهمة عند {limit} مرات رفض: يضيع المتصل.</numerusform>
            <numerusform>رُفضت %Ln مرة. تلغي بعض الحسابات المهمة عند {limit} مرات رفض: يضيع المتصل.</numerusform>
            <numerusform>رُفضت %Ln مرة. تلغي بعض الحسابات المهمة عند {limit} مرات رفض: يضيع المتصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>أي عدد من {choices}</translation>
    </message>
    <message>
        <source>https URL</source>
        <translation>عنوان URL يبدأ بـ https</translation>
    </message>
    <message>
        <source>left out: {default}</source>
        <translation>إن تُرك: {default}</translation>
    </message>
    <message>
        <source>needed: a number of the account</source>
        <translation>مطلوب: رقم من أرقام الحساب</translation>
    </message>
    <message>
        <source>needed: your worker has no contact_uri</source>
        <translation>مطلوب: ليس لموظفك contact_uri</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>واحد من {choices}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %Ln characters</source>
        <comment>text of at most 1 character</comment>
        <translation>
            <numerusform>نص فارغ</numerusform>
            <numerusform>نص من حرف واحد على الأكثر</numerusform>
            <numerusform>نص من حرفين على الأكثر</numerusform>
            <numerusform>نص من %Ln أحرف على الأكثر</numerusform>
            <numerusform>نص من %Ln حرفًا على الأكثر</numerusform>
            <numerusform>نص من %Ln حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>whole number from {low} to {high}</source>
        <translation>عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>{noun} ({prefix}…)</source>
        <translation>{noun} ({prefix}…)</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>بقي {span}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln offers are ringing. Nobody answers them once the console is closed, and an offer that is missed makes you unavailable.</source>
        <comment>An offer is ringing. Nobody answers it once the console is closed, and an offer that is missed makes you unavailable.</comment>
        <translation>
            <numerusform>لا عروض ترنّ. بعد إغلاق وحدة التحكم لا يجيب أحد، والعرض الفائت يجعلك غير متاح.</numerusform>
            <numerusform>عرض يرنّ الآن. بعد إغلاق وحدة التحكم لا يجيب أحد، والعرض الفائت يجعلك غير متاح.</numerusform>
            <numerusform>عرضان يرنّان الآن. بعد إغلاق وحدة التحكم لا يجيب أحد، والعرض الفائت يجعلك غير متاح.</numerusform>
            <numerusform>%Ln عروض ترنّ الآن. بعد إغلاق وحدة التحكم لا يجيب أحد، والعرض الفائت يجعلك غير متاح.</numerusform>
            <numerusform>%Ln عرضًا يرنّ الآن. بعد إغلاق وحدة التحكم لا يجيب أحد، والعرض الفائت يجعلك غير متاح.</numerusform>
            <numerusform>%Ln عرض يرنّ الآن. بعد إغلاق وحدة التحكم لا يجيب أحد، والعرض الفائت يجعلك غير متاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Agent Console?</source>
        <translation>إغلاق Agent Console؟</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>الإغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>You are {activity}, and offers go on coming. Nothing rings once the console is closed, and an offer that is missed makes you unavailable.</source>
        <translation>نشاطك {activity} وما زالت العروض تصل. بعد إغلاق وحدة التحكم لا يرنّ شيء، والعرض الفائت يجعلك غير متاح.</translation>
    </message>
</context>
<context>
    <name>meanwhile</name>
    <message numerus="yes">
        <source>%Ln callers left: {callers}.</source>
        <comment>1 caller left: {callers}.</comment>
        <translation>
            <numerusform>لم يغادر أي متصل: {callers}.</numerusform>
            <numerusform>غادر متصل واحد: {callers}.</numerusform>
            <numerusform>غادر متصلان: {callers}.</numerusform>
            <numerusform>غادر %Ln متصلين: {callers}.</numerusform>
            <numerusform>غادر %Ln متصلًا: {callers}.</numerusform>
            <numerusform>غادر %Ln متصل: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers went to others: {callers}.</source>
        <comment>1 offer went to another: {callers}.</comment>
        <translation>
            <numerusform>لم يذهب أي عرض إلى غيرك: {callers}.</numerusform>
            <numerusform>ذهب عرض واحد إلى غيرك: {callers}.</numerusform>
            <numerusform>ذهب عرضان إلى غيرك: {callers}.</numerusform>
            <numerusform>ذهبت %Ln عروض إلى غيرك: {callers}.</numerusform>
            <numerusform>ذهب %Ln عرضًا إلى غيرك: {callers}.</numerusform>
            <numerusform>ذهب %Ln عرض إلى غيرك: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed: {callers}.</source>
        <comment>1 offer was missed: {callers}.</comment>
        <translation>
            <numerusform>لم يفت أي عرض: {callers}.</numerusform>
            <numerusform>فات عرض واحد: {callers}.</numerusform>
            <numerusform>فات عرضان: {callers}.</numerusform>
            <numerusform>فاتت %Ln عروض: {callers}.</numerusform>
            <numerusform>فات %Ln عرضًا: {callers}.</numerusform>
            <numerusform>فات %Ln عرض: {callers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back after {span}.</source>
        <translation>عاد الاتصال بعد {span}.</translation>
    </message>
    <message>
        <source>No offer was missed.</source>
        <translation>لم يفت أي عرض.</translation>
    </message>
    <message>
        <source>There may have been more: not everything could be read.</source>
        <translation>ربما حدث المزيد: تعذرت قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Your activity changed to {activity}.</source>
        <translation>تغير نشاطك إلى {activity}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Dequeue to phone</source>
        <translation>إلى الهاتف</translation>
    </message>
    <message>
        <source>Everything about the task…</source>
        <translation>كل شيء عن المهمة…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>ردود أخرى</translation>
    </message>
    <message>
        <source>No dequeue yet: the task is being read.</source>
        <translation>لا وصل بعد: يجري قراءة المهمة.</translation>
    </message>
    <message>
        <source>No dequeue: no phone is known. Add one in the settings.</source>
        <translation>لا وصل: لا هاتف معروف. أضف واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>No dequeue: the task could not be read.</source>
        <translation>لا وصل: تعذّرت قراءة المهمة.</translation>
    </message>
    <message>
        <source>No dequeue: this task has no call.</source>
        <translation>لا وصل: لا مكالمة في هذه المهمة.</translation>
    </message>
    <message>
        <source>Reject to another activity…</source>
        <translation>رفض إلى نشاط آخر…</translation>
    </message>
    <message>
        <source>Reject to {activity}</source>
        <translation>رفض إلى {activity}</translation>
    </message>
    <message>
        <source>Reject to…</source>
        <translation>رفض إلى…</translation>
    </message>
    <message>
        <source>Reject, keep my activity</source>
        <translation>رفض مع إبقاء نشاطي</translation>
    </message>
    <message>
        <source>calling from the workspace&apos;s default number</source>
        <translation>الاتصال من الرقم الافتراضي لمساحة العمل</translation>
    </message>
    <message>
        <source>calling from {number}</source>
        <translation>الاتصال من {number}</translation>
    </message>
    <message>
        <source>{instruction}…</source>
        <translation>{instruction}…</translation>
    </message>
    <message>
        <source>{phone} (did not answer)</source>
        <translation>{phone} (لم يرد)</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation>تغيير النشاط…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move {name} from {before} to {after}?</source>
        <translation>نقل {name} من {before} إلى {after}؟</translation>
    </message>
    <message>
        <source>Moving {name} to {after}…</source>
        <translation>جارٍ نقل {name} إلى {after}…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking where {name} is…</source>
        <translation>لم يصل رد واضح. جارٍ التحقق من موضع {name}…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Offers that are ringing go on ringing; new ones do not come.</source>
        <translation>تستمر العروض التي ترنّ؛ ولا تصل عروض جديدة.</translation>
    </message>
    <message>
        <source>{name} was moved to {after}.</source>
        <translation>نُقل {name} إلى {after}.</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>Open {host}</source>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <source>This is version {version}. Nothing is installed by itself.</source>
        <translation>هذا هو الإصدار {version}. لا يُثبَّت شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>الإصدار {version} متاح</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>ما الجديد فيه</translation>
    </message>
    <message>
        <source>Where your administrator installs programs, the new version comes from there.</source>
        <translation>إذا كان المسؤول لديك هو من يثبّت البرامج، فسيصلك الإصدار الجديد منه.</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>This is version {version}.</source>
        <translation>هذا هو الإصدار {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln reservations could not be read and are not shown.</source>
        <comment>One reservation could not be read and is not shown.</comment>
        <translation>
            <numerusform>لا حجوزات متعذرة.</numerusform>
            <numerusform>تعذّرت قراءة حجز واحد ولا يُعرض.</numerusform>
            <numerusform>تعذّرت قراءة حجزين ولا يُعرضان.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حجوزات ولا تُعرض.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حجزًا ولا تُعرض.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حجز ولا تُعرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program handed over {address}. The console dials nothing by itself.</source>
        <translation>سلّم برنامج آخر {address}. لا تتصل لوحة العمل بأحد تلقائيًا.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
    <message>
        <source>Go back to {activity}</source>
        <translation>العودة إلى {activity}</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>عرض في السجل</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>اختبار الرنين</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>الإصدار {version} متاح.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>ما الجديد…</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>1 to {longest} printable characters are expected</source>
        <translation>المتوقع من 1 إلى {longest} حرفًا قابلًا للطباعة</translation>
    </message>
    <message>
        <source>Activity after it; not with multitasking.</source>
        <translation>النشاط بعدها؛ ليس مع تعدد المهام.</translation>
    </message>
    <message>
        <source>Activity after the call.</source>
        <translation>النشاط بعد المكالمة.</translation>
    </message>
    <message>
        <source>Activity to move to.</source>
        <translation>النشاط الذي تنتقل إليه.</translation>
    </message>
    <message>
        <source>Audio held back.</source>
        <translation>صوت محتجز.</translation>
    </message>
    <message>
        <source>Beep when the caller joins.</source>
        <translation>صفير عند انضمام المتصل.</translation>
    </message>
    <message>
        <source>Caller ID shown.</source>
        <translation>رقم المتصل الظاهر.</translation>
    </message>
    <message>
        <source>Caller ID shown; a number of the account.</source>
        <translation>رقم المتصل الظاهر؛ رقم من أرقام الحساب.</translation>
    </message>
    <message>
        <source>Channels recorded.</source>
        <translation>القنوات المسجَّلة.</translation>
    </message>
    <message>
        <source>End when the caller leaves.</source>
        <translation>الإنهاء عند خروج المتصل.</translation>
    </message>
    <message>
        <source>End when the worker leaves.</source>
        <translation>الإنهاء عند خروج الموظف.</translation>
    </message>
    <message>
        <source>Events to report.</source>
        <translation>الأحداث التي يُبلَّغ بها.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>كيف يُطلب.</translation>
    </message>
    <message>
        <source>How the music is asked.</source>
        <translation>كيف تُطلب الموسيقى.</translation>
    </message>
    <message>
        <source>Join muted.</source>
        <translation>الانضمام مكتومًا.</translation>
    </message>
    <message>
        <source>Let the worker hear the ringing.</source>
        <translation>أن يسمع الموظف الرنين.</translation>
    </message>
    <message>
        <source>Most participants.</source>
        <translation>أقصى عدد للمشاركين.</translation>
    </message>
    <message>
        <source>Music before the start.</source>
        <translation>موسيقى قبل البدء.</translation>
    </message>
    <message>
        <source>Password for a SIP phone.</source>
        <translation>كلمة مرور لهاتف SIP.</translation>
    </message>
    <message>
        <source>Phone that rings.</source>
        <translation>الهاتف الذي يرنّ.</translation>
    </message>
    <message>
        <source>Record the call.</source>
        <translation>تسجيل المكالمة.</translation>
    </message>
    <message>
        <source>Record the participants.</source>
        <translation>تسجيل المشاركين.</translation>
    </message>
    <message>
        <source>Record the whole.</source>
        <translation>تسجيل الكل.</translation>
    </message>
    <message>
        <source>Seconds to ring.</source>
        <translation>ثواني الرنين.</translation>
    </message>
    <message>
        <source>Seconds to ring; 600 at most over SIP.</source>
        <translation>ثواني الرنين؛ 600 على الأكثر عبر SIP.</translation>
    </message>
    <message>
        <source>Silence at both ends.</source>
        <translation>الصمت في الطرفين.</translation>
    </message>
    <message>
        <source>Start when the worker joins.</source>
        <translation>البدء عند انضمام الموظف.</translation>
    </message>
    <message>
        <source>Steps of the leg to report.</source>
        <translation>خطوات الطرف التي يُبلَّغ بها.</translation>
    </message>
    <message>
        <source>Steps to report.</source>
        <translation>الخطوات التي يُبلَّغ بها.</translation>
    </message>
    <message>
        <source>Take the task at once.</source>
        <translation>قبول المهمة فورًا.</translation>
    </message>
    <message>
        <source>The call in the queue.</source>
        <translation>المكالمة في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>TwiML for the call.</source>
        <translation>برنامج TwiML للمكالمة.</translation>
    </message>
    <message>
        <source>TwiML for the worker&apos;s leg.</source>
        <translation>برنامج TwiML لطرف الموظف.</translation>
    </message>
    <message>
        <source>User name for a SIP phone.</source>
        <translation>اسم مستخدم لهاتف SIP.</translation>
    </message>
    <message>
        <source>When a beep is played.</source>
        <translation>متى يُسمع صفير.</translation>
    </message>
    <message>
        <source>Where events are reported.</source>
        <translation>أين يُبلَّغ بالأحداث.</translation>
    </message>
    <message>
        <source>Where its recording is reported.</source>
        <translation>أين يُبلَّغ بتسجيله.</translation>
    </message>
    <message>
        <source>Where recordings are reported.</source>
        <translation>أين يُبلَّغ بالتسجيلات.</translation>
    </message>
    <message>
        <source>Where the audio is mixed.</source>
        <translation>أين يُمزج الصوت.</translation>
    </message>
    <message>
        <source>Where the call&apos;s end is reported.</source>
        <translation>أين يُبلَّغ بنهاية المكالمة.</translation>
    </message>
    <message>
        <source>Where the call&apos;s progress is reported.</source>
        <translation>أين يُبلَّغ بسير المكالمة.</translation>
    </message>
    <message>
        <source>Where the worker&apos;s leg is reported.</source>
        <translation>أين يُبلَّغ بطرف الموظف.</translation>
    </message>
    <message>
        <source>a JSON object of at most {longest} characters is expected</source>
        <translation>المتوقع كائن JSON من {longest} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>a URL of at most {longest} characters is expected</source>
        <translation>المتوقع عنوان URL من {longest} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>a URL that begins with https:// and a host without placeholders is expected</source>
        <translation>المتوقع عنوان URL يبدأ بـ https:// ومضيف بلا مواضع تُملأ</translation>
    </message>
    <message>
        <source>a URL that begins with https:// is expected</source>
        <translation>المتوقع عنوان URL يبدأ بـ https://</translation>
    </message>
    <message>
        <source>a URL without a user name or password is expected</source>
        <translation>المتوقع عنوان URL بلا اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>a URL without a user name, blanks or a broken port is expected</source>
        <translation>المتوقع عنوان URL بلا اسم مستخدم أو فراغات أو منفذ معطوب</translation>
    </message>
    <message>
        <source>a URL without blanks or control characters is expected</source>
        <translation>المتوقع عنوان URL بلا فراغات أو أحرف تحكم</translation>
    </message>
    <message>
        <source>a moment with its time zone is expected</source>
        <translation>المتوقع وقت مع منطقته الزمنية</translation>
    </message>
    <message>
        <source>a secret is never kept in a file</source>
        <translation>لا يُحفظ سرّ في ملف أبدًا</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} is expected</source>
        <translation>المتوقع عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>المتوقع عدد صحيح</translation>
    </message>
    <message>
        <source>an absolute http or https URL is expected</source>
        <translation>المتوقع عنوان URL كامل بـ http أو https</translation>
    </message>
    <message>
        <source>client:name, sip:user@host or +15551234567 is expected</source>
        <translation>المتوقع client:name أو sip:user@host أو ⁦+15551234567⁩</translation>
    </message>
    <message>
        <source>contact_uri of the worker</source>
        <translation>قيمة contact_uri للموظف</translation>
    </message>
    <message>
        <source>hold music</source>
        <translation>موسيقى الانتظار</translation>
    </message>
    <message>
        <source>must begin with one of {choices}</source>
        <translation>يجب أن يبدأ بواحد من {choices}</translation>
    </message>
    <message>
        <source>must have Parameter=value once for each parameter ({line})</source>
        <translation>يجب أن يكون فيه Parameter=value مرة لكل معامل ({line})</translation>
    </message>
    <message>
        <source>must have a {key} that works: {words}</source>
        <translation>يجب أن يكون فيه {key} صالح: {words}</translation>
    </message>
    <message>
        <source>no telephone number has this country code and length</source>
        <translation>لا رقم هاتف بهذا الرمز وهذا الطول</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>المتوقع واحد من {choices}</translation>
    </message>
    <message>
        <source>placeholders are written {one} or {other}</source>
        <translation>تُكتب المواضع {one} أو {other}</translation>
    </message>
    <message>
        <source>the number the caller dialed</source>
        <translation>الرقم الذي طلبه المتصل</translation>
    </message>
    <message>
        <source>the same activity</source>
        <translation>النشاط نفسه</translation>
    </message>
    <message>
        <source>this instruction has no such parameter</source>
        <translation>ليس لهذه التعليمة معامل كهذا</translation>
    </message>
    <message>
        <source>this instruction needs it</source>
        <translation>تحتاج إليه هذه التعليمة</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقع true أو false</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Activity: not known yet</source>
        <translation>النشاط: غير معروف بعد</translation>
    </message>
    <message>
        <source>Activity: {activity}</source>
        <translation>النشاط: {activity}</translation>
    </message>
    <message>
        <source>Type to find an activity</source>
        <translation>اكتب لتجد نشاطًا</translation>
    </message>
    <message>
        <source>When my work is done</source>
        <translation>عندما ينتهي عملي</translation>
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
            <numerusform>لم يُرد: {span}</numerusform>
            <numerusform>رُدّ على واحد: {span}</numerusform>
            <numerusform>رُدّ على اثنين: {span}</numerusform>
            <numerusform>رُدّ على %Ln: {span}</numerusform>
            <numerusform>رُدّ على %Ln: {span}</numerusform>
            <numerusform>رُدّ على %Ln: {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 answered within</source>
        <translation>رُدّ على 9 من 10 خلال</translation>
    </message>
    <message>
        <source>9 of 10 handled within</source>
        <translation>عولج 9 من 10 خلال</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>وسيط الرد</translation>
    </message>
    <message>
        <source>Median handle</source>
        <translation>وسيط المعالجة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>No answers to draw.</source>
        <translation>لا ردود تُرسم.</translation>
    </message>
    <message>
        <source>No offers to draw.</source>
        <translation>لا عروض تُرسم.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>غير معروف بعد.</translation>
    </message>
    <message>
        <source>Not known: no reservation in this selection has it.</source>
        <translation>غير معروف: لا يوجد في أي حجز من هذا التحديد.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>لا يُعرف شيء عن هذا اليوم.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>المعروضة</translation>
    </message>
    <message>
        <source>Offers by time</source>
        <translation>العروض حسب الوقت</translation>
    </message>
    <message>
        <source>Offers by time, the newest 31 days</source>
        <translation>العروض حسب الوقت، أحدث 31 يومًا</translation>
    </message>
    <message>
        <source>The day: activities, with every offer as a tick</source>
        <translation>اليوم: الأنشطة، مع علامة لكل عرض</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>تعذّرت قراءة الأرقام.</translation>
    </message>
    <message>
        <source>The plots as text</source>
        <translation>الرسوم كنص</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>مردود عليها</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>من {since}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>حتى {until}</translation>
    </message>
    <message>
        <source>{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other</source>
        <translation>{day}، من {since} إلى {until}: {a} مقبولة، {m} فائتة، {r} مرفوضة، {o} أخرى</translation>
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
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إنهاء المقارنة</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message numerus="yes">
        <source>%Ln offers</source>
        <comment>1 offer</comment>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%Ln عروض</numerusform>
            <numerusform>%Ln عرضًا</numerusform>
            <numerusform>%Ln عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers · {available} available</source>
        <comment>1 worker · {available} available</comment>
        <translation>
            <numerusform>لا موظفين · المتاح {available}</numerusform>
            <numerusform>موظف واحد · المتاح {available}</numerusform>
            <numerusform>موظفان · المتاح {available}</numerusform>
            <numerusform>%Ln موظفين · المتاح {available}</numerusform>
            <numerusform>%Ln موظفًا · المتاح {available}</numerusform>
            <numerusform>%Ln موظف · المتاح {available}</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a worker, skill or activity</source>
        <translation>البحث عن موظف أو مهارة أو نشاط</translation>
    </message>
    <message>
        <source>No worker has that name, skill or activity.</source>
        <translation>لا موظف بهذا الاسم أو المهارة أو النشاط.</translation>
    </message>
    <message>
        <source>Not in the workspace any more</source>
        <translation>لم يعد في مساحة العمل</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>غير محدَّث.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>جارٍ قراءة الموظفين…</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>تعذّرت قراءة الموظفين.</translation>
    </message>
    <message>
        <source>There are no workers in this workspace.</source>
        <translation>لا موظفين في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{activity} since {moment}</source>
        <translation>في {activity} منذ {moment}</translation>
    </message>
    <message>
        <source>{activity} since {moment}: did not answer {caller}</source>
        <translation>في {activity} منذ {moment}: لم يرد على {caller}</translation>
    </message>
    <message>
        <source>{n}+ offers</source>
        <translation>{n}+ عروض</translation>
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
        <translation>0: بلا حد. يُعلَن انتهاؤه، ويمكن أخذ خمس دقائق أخرى.</translation>
    </message>
    <message>
        <source>A line under everything else: from offer to ring, and from click to answer.</source>
        <translation>سطر أسفل كل شيء: من العرض إلى الرنين ومن النقرة إلى الرد.</translation>
    </message>
    <message>
        <source>A queue may have its own sound, and be accepted by itself after a tone.</source>
        <translation>يمكن أن يكون لقائمة انتظار صوتها الخاص، وأن تُقبل تلقائيًا بعد نغمة.</translation>
    </message>
    <message>
        <source>Accept by itself after</source>
        <translation>قبول تلقائي بعد</translation>
    </message>
    <message>
        <source>Accept the oldest offer</source>
        <translation>قبول أقدم عرض</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>إضافة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: agent-console config check.</source>
        <comment>And 1 more: agent-console config check.</comment>
        <translation>
            <numerusform>ولا غيرها: agent-console config check.</numerusform>
            <numerusform>وواحد آخر: agent-console config check.</numerusform>
            <numerusform>واثنان آخران: agent-console config check.</numerusform>
            <numerusform>و%Ln أخرى: agent-console config check.</numerusform>
            <numerusform>و%Ln أخرى: agent-console config check.</numerusform>
            <numerusform>و%Ln أخرى: agent-console config check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answer the oldest offer as prepared; 1 is Dequeue to phone</source>
        <translation>الرد على أقدم عرض كما أُعدّ؛ 1 هو «إلى الهاتف»</translation>
    </message>
    <message>
        <source>Answers and work</source>
        <translation>الردود والعمل</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>ككل الأخرى</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone.</source>
        <translation>أزرار على كل عرض، وCtrl+2 وCtrl+3 و… بهذا الترتيب؛ Ctrl+1 هو «إلى الهاتف».</translation>
    </message>
    <message>
        <source>Caller id</source>
        <translation>رقم المتصل الظاهر</translation>
    </message>
    <message>
        <source>Changes last until the console ends.</source>
        <translation>تدوم التغييرات حتى تنتهي لوحة العمل.</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>رنين ناعم</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>إغلاق النافذة يُبقي لوحة العمل في شريط النظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Complete work when that time is over</source>
        <translation>إكمال العمل عند انتهاء هذا الوقت</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>الافتراضي: {name}</translation>
    </message>
    <message>
        <source>Dequeue the oldest offer to a phone…</source>
        <translation>وصل أقدم عرض بهاتف…</translation>
    </message>
    <message>
        <source>For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false</source>
        <translation>مثلًا: conference; To={worker.contact_uri}; From={task.to}; Beep=false</translation>
    </message>
    <message>
        <source>For example: https://crm.example/find?number={task.from}</source>
        <translation>مثلًا: https://crm.example/find?number={task.from}</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>النسيان بعد</translation>
    </message>
    <message>
        <source>Go back to the activity you were moved from</source>
        <translation>العودة إلى النشاط الذي نُقلت منه</translation>
    </message>
    <message>
        <source>Hosts of such pages</source>
        <translation>مضيفو هذه الصفحات</translation>
    </message>
    <message>
        <source>How work can end</source>
        <translation>كيف يمكن أن ينتهي العمل</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>تتعذر القراءة: {reason}.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. It seems to have been cut off. What is above is used.</source>
        <translation>ما بعد هذا ليس TOML صالحًا: {reason}. يبدو أن الملف مبتور. يُستخدم ما فوقه.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. What is above is used.</source>
        <translation>ما بعد هذا ليس TOML صالحًا: {reason}. يُستخدم ما فوقه.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>محفوظ في {file}</translation>
    </message>
    <message>
        <source>Kept in {file}; what could not be read there is now {aside}.</source>
        <translation>محفوظ في {file}؛ ما تعذّرت قراءته هناك صار {aside}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>البحث عن إصدارات أحدث مرة في اليوم</translation>
    </message>
    <message>
        <source>Look for offers every</source>
        <translation>البحث عن عروض كل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing is installed, and nothing is sent about you or this computer.</source>
        <translation>لا يُثبَّت شيء، ولا يُرسَل شيء عنك أو عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>رقم أو عنوان</translation>
    </message>
    <message>
        <source>Of the size that the desktop has; everything grows with it.</source>
        <translation>من حجم نص سطح المكتب؛ يكبر معه كل شيء.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Offered when work is completed, and kept on the task.</source>
        <translation>تُعرض عند إكمال العمل وتُحفظ مع المهمة.</translation>
    </message>
    <message>
        <source>Older reservations are deleted from this computer. 0 keeps them for ever.</source>
        <translation>تُحذف الحجوزات الأقدم من هذا الحاسوب. 0 يحفظها دائمًا.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>One of ours, none, or the path of a 16-bit .wav file.</source>
        <translation>واحد من أصواتنا، أو لا شيء، أو مسار ملف .wav بعمق 16 بت.</translation>
    </message>
    <message>
        <source>One that is gone is told of, and the ring plays on the usual one.</source>
        <translation>إذا غاب المخرج يُبلَّغ بذلك ويرنّ على المخرج المعتاد.</translation>
    </message>
    <message>
        <source>Only a strip of offers above other windows, or the console again</source>
        <translation>شريط عروض فقط فوق النوافذ الأخرى، أو لوحة العمل من جديد</translation>
    </message>
    <message>
        <source>Only an administrator can bring this in, with the machine&apos;s policy.</source>
        <translation>لا يستطيع تفعيل هذا إلا المسؤول، عبر سياسة الجهاز.</translation>
    </message>
    <message>
        <source>Only their last two digits are kept. What is stored already stays as it is.</source>
        <translation>يُحفظ آخر رقمين منها فقط. ما حُفظ من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Only where the credential may, too.</source>
        <translation>فقط حيث تسمح بيانات الاعتماد أيضًا.</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray.</source>
        <translation>فقط حيث لسطح المكتب شريط نظام.</translation>
    </message>
    <message>
        <source>Open it when the offer is accepted</source>
        <translation>فتحها عند قبول العرض</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Opened in the browser from active work, filled in from the task.</source>
        <translation>تُفتح في المتصفح من العمل الجاري، وتُملأ من المهمة.</translation>
    </message>
    <message>
        <source>Otherwise each offer rings once.</source>
        <translation>وإلا رنّ كل عرض مرة واحدة.</translation>
    </message>
    <message>
        <source>Otherwise every</source>
        <translation>وإلا كل</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages about callers</source>
        <translation>صفحات عن المتصلين</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Phones and caller ids</source>
        <translation>الهواتف وأرقام المتصل الظاهرة</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>ردود معدّة</translation>
    </message>
    <message>
        <source>Privacy and archive</source>
        <translation>الخصوصية والأرشيف</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>نبضة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queues of their own</source>
        <translation>قوائم لها إعداداتها</translation>
    </message>
    <message>
        <source>Reject the oldest offer to…</source>
        <translation>رفض أقدم عرض إلى…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>رنين</translation>
    </message>
    <message>
        <source>Ring for offers</source>
        <translation>الرنين عند العروض</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>الرنين حتى يرد أحد</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Separated by blanks. Empty: any host, always with https.</source>
        <translation>تفصل بينها فراغات. فارغ: أي مضيف، دائمًا بـ https.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show how long things take</source>
        <translation>عرض المدة التي تستغرقها الأمور</translation>
    </message>
    <message>
        <source>Show offers as notifications of the desktop</source>
        <translation>عرض العروض كإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>عرض هذه الاختصارات</translation>
    </message>
    <message>
        <source>Some accounts cancel a task at 10 rejections; the platform does at 1,000.</source>
        <translation>تلغي بعض الحسابات المهمة عند 10 مرات رفض؛ والمنصة عند 1,000.</translation>
    </message>
    <message>
        <source>Some settings cannot be used; all others are.</source>
        <translation>لا يمكن استخدام بعض الإعدادات؛ وكل ما عداها سارٍ.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Start as an entry of the task bar</source>
        <translation>البدء كعنصر في شريط المهام</translation>
    </message>
    <message>
        <source>Store phone numbers masked</source>
        <translation>حفظ أرقام الهواتف مقنّعة</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Supervisors may move workers to another activity</source>
        <translation>يمكن للمشرفين نقل الموظفين إلى نشاط آخر</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>اختبار إشعار</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>اختبار الرنين</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The address of a small file that whoever gave you the program names.</source>
        <translation>عنوان ملف صغير يخبرك به من أعطاك البرنامج.</translation>
    </message>
    <message>
        <source>The default of your administrator: {file}.</source>
        <translation>القيمة الافتراضية من مسؤولك: {file}.</translation>
    </message>
    <message>
        <source>The keys of the first; the others count on to 9.</source>
        <translation>مفاتيح الأول؛ وتتابع الأخرى حتى 9.</translation>
    </message>
    <message>
        <source>The number your phone is called from. Empty: the one that the caller dialled.</source>
        <translation>الرقم الذي يُتصل منه بهاتفك. فارغ: الذي طلبه المتصل.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة السياسة: {reason}.</translation>
    </message>
    <message>
        <source>The policy is not followed: {reason}</source>
        <translation>لا تُتبع السياسة: {reason}</translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation>وقت المعالجة اللاحقة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Warn when a task was rejected</source>
        <translation>التنبيه عند رفض مهمة</translation>
    </message>
    <message>
        <source>Where a caller can be sent with Dequeue, beside your own phone.</source>
        <translation>إلى أين يمكن وصل المتصل، إلى جانب هاتفك.</translation>
    </message>
    <message>
        <source>Where they are announced</source>
        <translation>مكان الإعلان عنها</translation>
    </message>
    <message>
        <source>While you can get them. Less finds them sooner, for more of your requests.</source>
        <translation>ما دامت تصلك. الأقل يجدها أسرع، بطلبات أكثر منك.</translation>
    </message>
    <message>
        <source>While your activity brings no offers.</source>
        <translation>ما دام نشاطك لا يأتي بعروض.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>لماذا لا يصلني عمل؟</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Your administrator has set this: {file}.</source>
        <translation>حدّد مسؤولك هذا: {file}.</translation>
    </message>
    <message>
        <source>Your own value is kept, without effect.</source>
        <translation>قيمتك محفوظة دون أثر.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>نص بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>has no {parts}</source>
        <translation>لا يحتوي على {parts}</translation>
    </message>
    <message>
        <source>is not known here and has no effect</source>
        <translation>غير معروف هنا ولا أثر له</translation>
    </message>
    <message>
        <source>is not known here and has no effect; {near} may be meant</source>
        <translation>غير معروف هنا ولا أثر له؛ ربما المقصود {near}</translation>
    </message>
    <message>
        <source>it is larger than {size} KB</source>
        <translation>أكبر من {size} كيلوبايت</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>must be a URL that begins with https://, without a user</source>
        <translation>يجب أن يكون عنوان URL يبدأ بـ https://، بلا مستخدم</translation>
    </message>
    <message>
        <source>must be a list ([[{key}]])</source>
        <translation>يجب أن يكون قائمة ([[{key}]])</translation>
    </message>
    <message>
        <source>must be a name</source>
        <translation>يجب أن يكون اسمًا</translation>
    </message>
    <message>
        <source>must be a number in international form (+14155550100), client:NAME or sip:ADDRESS</source>
        <translation>يجب أن يكون رقمًا بالصيغة الدولية (⁦+14155550100⁩) أو client:NAME أو sip:ADDRESS</translation>
    </message>
    <message>
        <source>must be a table ([{key}])</source>
        <translation>يجب أن يكون جدولًا ([{key}])</translation>
    </message>
    <message>
        <source>must be a table, not {value}</source>
        <translation>يجب أن يكون جدولًا، لا {value}</translation>
    </message>
    <message>
        <source>must be keys that end in 1 (Ctrl+1)</source>
        <translation>يجب أن تكون مفاتيح تنتهي بـ 1 (Ctrl+1)</translation>
    </message>
    <message>
        <source>must be keys with Ctrl, Alt or Meta (Ctrl+Return), or a function key (F5)</source>
        <translation>يجب أن تكون مفاتيح مع Ctrl أو Alt أو Meta (Ctrl+Return)، أو مفتاح وظيفة (F5)</translation>
    </message>
    <message>
        <source>must be right: {problem}</source>
        <translation>يجب تصحيحه: {problem}</translation>
    </message>
    <message>
        <source>must be the name of a queue</source>
        <translation>يجب أن يكون اسم قائمة انتظار</translation>
    </message>
    <message>
        <source>must be {expected}, not {value}</source>
        <translation>يجب أن يكون {expected}، لا {value}</translation>
    </message>
    <message>
        <source>must be {sounds}, or the path of a .wav file</source>
        <translation>يجب أن يكون {sounds}، أو مسار ملف .wav</translation>
    </message>
    <message>
        <source>others than administrators may change {file} ({others}).</source>
        <translation>يمكن لغير المسؤولين تغيير {file} ({others}).</translation>
    </message>
    <message>
        <source>others than administrators may write to {file}.</source>
        <translation>يمكن لغير المسؤولين الكتابة في {file}.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>القيمة true أو false</translation>
    </message>
    <message>
        <source>{choices} or {last}</source>
        <translation>{choices} أو {last}</translation>
    </message>
    <message>
        <source>{file} belongs to a user who is no administrator.</source>
        <translation>{file} ملك لمستخدم ليس مسؤولًا.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}، السطر {line}: {text}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same keys; {first} keeps them.</source>
        <translation>{first} و{second} لهما المفاتيح نفسها؛ تبقى لـ {first}.</translation>
    </message>
    <message>
        <source>{keys} is taken: {name}.</source>
        <translation>{keys} مستخدم: {name}.</translation>
    </message>
    <message>
        <source>{label} {problem}.</source>
        <translation>{label} {problem}.</translation>
    </message>
    <message>
        <source>{name} has no effect: it is locked as well.</source>
        <translation>{name} بلا أثر: هو مقفل أيضًا.</translation>
    </message>
    <message>
        <source>{name} is not known; a policy has {tables}.</source>
        <translation>{name} غير معروف؛ في السياسة {tables}.</translation>
    </message>
    <message>
        <source>{name} must be a table ([{name}]).</source>
        <translation>{name} يجب أن يكون جدولًا ([{name}]).</translation>
    </message>
    <message>
        <source>{name}: another</source>
        <translation>{name}: آخر</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: أقل</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: أكثر</translation>
    </message>
    <message>
        <source>{number} from {low} to {high}</source>
        <translation>{number} من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{problem}, not {value}</source>
        <translation>{problem}، لا {value}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>sids</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>task channel</source>
        <translation>قناة المهام</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>قائمة انتظار المهام</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>worker channel</source>
        <translation>قناة الموظف</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>مساحة العمل</translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message numerus="yes">
        <source>%Ln found.</source>
        <comment>1 found.</comment>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>عُثر على واحد.</numerusform>
            <numerusform>عُثر على اثنين.</numerusform>
            <numerusform>عُثر على %Ln.</numerusform>
            <numerusform>عُثر على %Ln.</numerusform>
            <numerusform>عُثر على %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Type a part of the name, or choose one.</source>
        <comment>1 found. Type a part of the name, or choose it.</comment>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>عُثر على واحد. اكتب جزءًا من الاسم أو اختره.</numerusform>
            <numerusform>عُثر على اثنين. اكتب جزءًا من الاسم أو اختر.</numerusform>
            <numerusform>عُثر على %Ln. اكتب جزءًا من الاسم أو اختر.</numerusform>
            <numerusform>عُثر على %Ln. اكتب جزءًا من الاسم أو اختر.</numerusform>
            <numerusform>عُثر على %Ln. اكتب جزءًا من الاسم أو اختر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>1 more character</comment>
        <translation>
            <numerusform>لا أحرف أخرى</numerusform>
            <numerusform>حرف آخر</numerusform>
            <numerusform>حرفان آخران</numerusform>
            <numerusform>%Ln أحرف أخرى</numerusform>
            <numerusform>%Ln حرفًا آخر</numerusform>
            <numerusform>%Ln حرف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were found and entered. Look through them.</source>
        <comment>1 setting was found and entered. Look at it.</comment>
        <translation>
            <numerusform>لم يُعثر على بيانات.</numerusform>
            <numerusform>عُثر على بيان واحد وأُدخل. راجعه.</numerusform>
            <numerusform>عُثر على بيانين وأُدخلا. راجعهما.</numerusform>
            <numerusform>عُثر على %Ln بيانات وأُدخلت. راجعها.</numerusform>
            <numerusform>عُثر على %Ln بيانًا وأُدخلت. راجعها.</numerusform>
            <numerusform>عُثر على %Ln بيان وأُدخلت. راجعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key can be limited to what you need, and taken back without troubling others.</source>
        <translation>يمكن حصر المفتاح فيما تحتاجه، وسحبه دون إزعاج الآخرين.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API key (recommended)</source>
        <translation>مفتاح API (موصى به)</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>المعرّف SID لمفتاح API</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>المعرّف SID للحساب</translation>
    </message>
    <message>
        <source>Activities: {names}.</source>
        <translation>الأنشطة: {names}.</translation>
    </message>
    <message>
        <source>Another server, region or proxy</source>
        <translation>خادم آخر أو منطقة أو وكيل (proxy)</translation>
    </message>
    <message>
        <source>Asking for the worker…</source>
        <translation>جارٍ الاستعلام عن الموظف…</translation>
    </message>
    <message>
        <source>Asking for the workspace…</source>
        <translation>جارٍ الاستعلام عن مساحة العمل…</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begins with AC. It is on the first page of the Twilio console.</source>
        <translation>يبدأ بـ AC. تجده في الصفحة الأولى من وحدة تحكم Twilio.</translation>
    </message>
    <message>
        <source>Begins with SK. Made in the Twilio console under API keys and tokens.</source>
        <translation>يبدأ بـ SK. يُنشأ في وحدة تحكم Twilio تحت API keys and tokens.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. Otherwise http://host:port, http://user@host:port, or none.</source>
        <translation>فارغ: ما في النظام. وإلا http://host:port أو http://user@host:port أو none.</translation>
    </message>
    <message>
        <source>Enter the secret to go on.</source>
        <translation>أدخل السرّ للمتابعة.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>ابحث عني</translation>
    </message>
    <message>
        <source>Find workspaces</source>
        <translation>البحث عن مساحات العمل</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>For this session only: you are signed in until the console ends, then asked again.</source>
        <translation>لهذه الجلسة فقط: تبقى داخلًا حتى تنتهي لوحة العمل، ثم تُسأل مجددًا.</translation>
    </message>
    <message>
        <source>I answer callers</source>
        <translation>أرد على المتصلين</translation>
    </message>
    <message>
        <source>I supervise</source>
        <translation>أشرف</translation>
    </message>
    <message>
        <source>It is kept with the secret, and given to the proxy alone.</source>
        <translation>تُحفظ مع السرّ، ولا تُعطى إلا للوكيل (proxy).</translation>
    </message>
    <message>
        <source>It may not answer reservations: Accept, Reject and Dequeue would fail.</source>
        <translation>لا يُسمح له بالرد على الحجوزات: سيخفق القبول والرفض والوصل.</translation>
    </message>
    <message>
        <source>It may not change the worker: activities can only be looked at.</source>
        <translation>لا يُسمح له بتغيير الموظف: الأنشطة للعرض فقط.</translation>
    </message>
    <message>
        <source>It may not list activities: there are none to choose from.</source>
        <translation>لا يُسمح له بسرد الأنشطة: لا شيء للاختيار منه.</translation>
    </message>
    <message>
        <source>It may not list workers: there is no roster.</source>
        <translation>لا يُسمح له بسرد الموظفين: لا قائمة بهم.</translation>
    </message>
    <message>
        <source>It may not read channels: a full one is not named as why no work comes.</source>
        <translation>لا يُسمح له بقراءة القنوات: لا تُذكر القناة الممتلئة سببًا لعدم وصول عمل.</translation>
    </message>
    <message>
        <source>It may not read events: history begins today, and gaps in it are not filled in.</source>
        <translation>لا يُسمح له بقراءة الأحداث: يبدأ السجل اليوم، ولا تُملأ فجواته.</translation>
    </message>
    <message>
        <source>It may not read reservations: no offers could be shown.</source>
        <translation>لا يُسمح له بقراءة الحجوزات: لا يمكن عرض أي عرض.</translation>
    </message>
    <message>
        <source>It may not read tasks: callers stay without a name.</source>
        <translation>لا يُسمح له بقراءة المهام: يبقى المتصلون بلا اسم.</translation>
    </message>
    <message>
        <source>It may not read the worker: your name and activity are not shown.</source>
        <translation>لا يُسمح له بقراءة الموظف: لا يُعرض اسمك ونشاطك.</translation>
    </message>
    <message>
        <source>It may not read workflows: offers have no countdown.</source>
        <translation>لا يُسمح له بقراءة سير العمل: ليس للعروض عدّ تنازلي.</translation>
    </message>
    <message>
        <source>Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces.</source>
        <translation>يبدأ SID الخاص بها بـ WS: في وحدة تحكم Twilio تحت TaskRouter، ثم Workspaces.</translation>
    </message>
    <message>
        <source>Keep the secret in this desktop&apos;s keyring</source>
        <translation>حفظ السرّ في حافظة مفاتيح سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Looking what the key may do…</source>
        <translation>جارٍ النظر فيما يُسمح للمفتاح به…</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com</source>
        <translation>فقط لمنطقة أخرى أو محاكٍ: https://taskrouter.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>كلمة مرور مستخدم الوكيل (proxy)</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>لصق البيانات</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل (proxy)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السرّ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Shown once, when the key is made. It is kept in the keyring or not at all.</source>
        <translation>يظهر مرة واحدة عند إنشاء المفتاح. يُحفظ في حافظة المفاتيح أو لا يُحفظ.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>تسجيل الدخول رغم ذلك</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or replaced. Copy both anew; keys of another region are not accepted here.</source>
        <translation>لا يقبل TaskRouter المفتاح وسرّه. أحدهما خاطئ، أو أن المفتاح حُذف أو استُبدل. انسخ كليهما من جديد؛ مفاتيح منطقة أخرى لا تُقبل هنا.</translation>
    </message>
    <message>
        <source>TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your cards stay, and the shift goes on.</source>
        <translation>لم يعد TaskRouter يقبل المفتاح: استُبدل أو حُذف أو انتهت صلاحيته. أدخل الجديد. تبقى بطاقاتك وتستمر المناوبة.</translation>
    </message>
    <message>
        <source>The SID begins with WK. Or type a part of your name or e-mail, then find it.</source>
        <translation>يبدأ SID بـ WK. أو اكتب جزءًا من اسمك أو بريدك ثم ابحث.</translation>
    </message>
    <message>
        <source>The account has no such workspace. Is the SID from another account or region?</source>
        <translation>ليس في الحساب مساحة عمل كهذه. هل SID من حساب آخر أو منطقة أخرى؟</translation>
    </message>
    <message>
        <source>The account&apos;s auth token can do everything with the account, and cannot be taken back from one desk alone. Ask for a restricted API key.</source>
        <translation>يمكن لرمز المصادقة فعل كل شيء بالحساب، ولا يمكن سحبه من مكتب واحد وحده. اطلب مفتاح API مقيّدًا.</translation>
    </message>
    <message>
        <source>The auth token can do everything with the account: use it to try things out.</source>
        <translation>يمكن لرمز المصادقة فعل كل شيء بالحساب: استخدمه للتجربة.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>The key may do everything that the console does.</source>
        <translation>يُسمح للمفتاح بكل ما تفعله لوحة العمل.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>لا تستجيب حافظة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring does not take the secret</source>
        <translation>لا تقبل حافظة المفاتيح السرّ</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>حافظة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The secret is written nowhere else: not into a file, and not into the settings.</source>
        <translation>لا يُكتب السرّ في أي مكان آخر: لا في ملف ولا في الإعدادات.</translation>
    </message>
    <message>
        <source>The worker has no phone of its own; others can be added in the settings.</source>
        <translation>ليس للموظف هاتف خاص به؛ يمكن إضافة غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>There are blanks in it: copy it once more.</source>
        <translation>فيه فراغات: انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the secret in</source>
        <translation>لا توجد حافظة مفاتيح لحفظ السرّ</translation>
    </message>
    <message>
        <source>There is no such worker in this workspace. One of the two SIDs may be another&apos;s.</source>
        <translation>لا موظف كهذا في مساحة العمل هذه. قد يكون أحد الرمزين لغيرك.</translation>
    </message>
    <message>
        <source>This is the SID of the {kind}: here one that begins with {prefix} is expected.</source>
        <translation>هذا SID من نوع «{kind}»: المتوقع هنا ما يبدأ بـ {prefix}.</translation>
    </message>
    <message>
        <source>This key may also list the account&apos;s workspaces, which nobody needs here: it is probably not restricted. A restricted API key is safer.</source>
        <translation>يُسمح لهذا المفتاح أيضًا بسرد مساحات عمل الحساب، ولا أحد يحتاج ذلك هنا: الأرجح أنه غير مقيّد. مفتاح API مقيّد أكثر أمانًا.</translation>
    </message>
    <message>
        <source>This key may not list them: enter the SID by hand.</source>
        <translation>لا يُسمح لهذا المفتاح بسردها: أدخل SID يدويًا.</translation>
    </message>
    <message>
        <source>This worker belongs to another workspace: {name}.</source>
        <translation>هذا الموظف تابع لمساحة عمل أخرى: {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>تجربة الاتصال</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>What was copied holds no SIDs and no secret. Copy the settings, then paste.</source>
        <translation>ليس فيما نُسخ SID ولا سرّ. انسخ البيانات ثم الصقها.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>What you sign in with</source>
        <translation>بماذا تسجّل الدخول</translation>
    </message>
    <message>
        <source>Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and press Paste settings.</source>
        <translation>يعطيك هذه البيانات المسؤول عن مركز الاتصال لديك. هل وصلت دفعة واحدة؟ انسخها واضغط «لصق البيانات».</translation>
    </message>
    <message>
        <source>Worker: you</source>
        <translation>الموظف: أنت</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>You are {name}, now {activity}.</source>
        <translation>أنت {name}، وأنت الآن في {activity}.</translation>
    </message>
    <message>
        <source>You supervise the workspace {name}.</source>
        <translation>تشرف على مساحة العمل {name}.</translation>
    </message>
    <message>
        <source>Your phone: {phone}.</source>
        <translation>هاتفك: {phone}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>قائمة انتظار المهام</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>{prefix} and 32 of the characters 0 to 9 and a to f are expected.</source>
        <translation>المتوقع {prefix} و32 من الأحرف 0 إلى 9 وa إلى f.</translation>
    </message>
    <message>
        <source>✓ It has the form of such a SID.</source>
        <translation>✓ له صيغة SID كهذا.</translation>
    </message>
</context>
<context>
    <name>signout</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete the history on this computer as well</source>
        <translation>حذف السجل من هذا الحاسوب أيضًا</translation>
    </message>
    <message>
        <source>Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is older cannot be had again.</source>
        <translation>وإلا بقي، وعاد بعد تسجيل الدخول التالي. يحفظ TaskRouter نفسه ثلاثين يومًا: ما هو أقدم لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>تسجيل الخروج رغم ذلك</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>تسجيل الخروج: {name}</translation>
    </message>
    <message>
        <source>The history stays, because other profiles use it: {names}.</source>
        <translation>يبقى السجل لأن ملفات شخصية أخرى تستخدمه: {names}.</translation>
    </message>
    <message>
        <source>The key itself goes on working wherever else it is kept: to end that, have it deleted in the Twilio console.</source>
        <translation>يبقى المفتاح نفسه صالحًا حيثما حُفظ: لإنهاء ذلك اطلب حذفه في وحدة تحكم Twilio.</translation>
    </message>
    <message>
        <source>The profile is removed from this computer. The secret stays in the keyring, because other profiles use it: {names}.</source>
        <translation>يُزال الملف الشخصي من هذا الحاسوب. يبقى السرّ في حافظة المفاتيح لأن ملفات شخصية أخرى تستخدمه: {names}.</translation>
    </message>
    <message>
        <source>The secret is deleted from the keyring, and the profile is removed from this computer.</source>
        <translation>يُحذف السرّ من حافظة المفاتيح، ويُزال الملف الشخصي من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>سجّلت الخروج.</translation>
    </message>
    <message>
        <source>{trouble} Going on leaves the secret in the keyring.</source>
        <translation>{trouble} إن تابعت بقي السرّ في حافظة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>rescinded</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>wrapping</source>
        <translation>معالجة لاحقة</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message numerus="yes">
        <source>%Ln more in the console</source>
        <comment>1 more in the console</comment>
        <translation>
            <numerusform>لا مزيد في لوحة العمل</numerusform>
            <numerusform>واحد آخر في لوحة العمل</numerusform>
            <numerusform>اثنان آخران في لوحة العمل</numerusform>
            <numerusform>%Ln أخرى في لوحة العمل</numerusform>
            <numerusform>%Ln أخرى في لوحة العمل</numerusform>
            <numerusform>%Ln أخرى في لوحة العمل</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>لا عروض</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>فتح لوحة العمل</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Choose a second worker to compare with.</source>
        <translation>اختر موظفًا ثانيًا للمقارنة.</translation>
    </message>
    <message>
        <source>Choose a worker to see their history.</source>
        <translation>اختر موظفًا لترى سجله.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحدة</numerusform>
            <numerusform>عُثر على اثنتين</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>سمات المهمة</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>اختر سمة</translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation>إغلاق المهمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Dial {shown}</source>
        <translation>الاتصال بـ {shown}</translation>
    </message>
    <message>
        <source>Open {shown}</source>
        <translation>فتح {shown}</translation>
    </message>
    <message>
        <source>Search the attributes</source>
        <translation>البحث في السمات</translation>
    </message>
    <message>
        <source>Task of {caller}</source>
        <translation>مهمة {caller}</translation>
    </message>
    <message>
        <source>This computer has no program for that: {link}</source>
        <translation>ليس في هذا الحاسوب برنامج لذلك: {link}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Write to {shown}</source>
        <translation>الكتابة إلى {shown}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>timings</name>
    <message>
        <source>How long things take</source>
        <translation>المدة التي تستغرقها الأمور</translation>
    </message>
    <message>
        <source>answers: network</source>
        <translation>الردود: الشبكة</translation>
    </message>
    <message>
        <source>answers: server</source>
        <translation>الردود: الخادم</translation>
    </message>
    <message>
        <source>click → confirmed</source>
        <translation>نقرة ← تأكيد</translation>
    </message>
    <message>
        <source>half within {half}, 95 % within {most}; measured: {n}</source>
        <translation>النصف خلال {half} و95 % خلال {most}؛ عدد القياسات: {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>offer → seen</source>
        <translation>عرض ← ظهور</translation>
    </message>
    <message>
        <source>seen → rung</source>
        <translation>ظهور ← رنين</translation>
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
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>شريط مصغّر</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>كتم الرنين</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>فتح لوحة العمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
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
        <translation>جارٍ إغلاق Agent Console…</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>جارٍ البحث عن عروض…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>No offers come in while you are {activity}.</source>
        <translation>لا تصل عروض ما دمت في {activity}.</translation>
    </message>
    <message>
        <source>No offers right now.</source>
        <translation>لا عروض الآن.</translation>
    </message>
    <message>
        <source>Whether there are offers is not known.</source>
        <translation>لا يُعرف إن كانت هناك عروض.</translation>
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
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>جارٍ القبول…</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Caller left</source>
        <translation>أغلق المتصل الخط</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Change of activity</source>
        <translation>تغيير النشاط</translation>
    </message>
    <message>
        <source>Changing to {activity}</source>
        <translation>جارٍ التغيير إلى {activity}</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Completing…</source>
        <translation>جارٍ الإكمال…</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>وصل بالهاتف</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>جارٍ طلب الرقم…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking what became of it…</source>
        <translation>لم يصل رد واضح. جارٍ التحقق مما حدث…</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>لم يُرد في الوقت المناسب</translation>
    </message>
    <message>
        <source>Not answered in {span}</source>
        <translation>لم يُرد خلال {span}</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>غير مصرَّح</translation>
    </message>
    <message>
        <source>Not connected yet: no offers can be seen.</source>
        <translation>لا اتصال بعد: لا يمكن رؤية العروض.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>دون اتصال منذ {time}</translation>
    </message>
    <message>
        <source>Offline: new offers are not seen and what is shown may be out of date.</source>
        <translation>دون اتصال: لا تُرى العروض الجديدة، وقد يكون المعروض قديمًا.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Reading the task…</source>
        <translation>جارٍ قراءة المهمة…</translation>
    </message>
    <message>
        <source>Reconnecting in {span}</source>
        <translation>إعادة الاتصال بعد {span}</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Redirecting…</source>
        <translation>جارٍ إعادة التوجيه…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>رُفض في مكان آخر</translation>
    </message>
    <message>
        <source>Rejected: you are now {activity}</source>
        <translation>رُفض: أنت الآن في {activity}</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>جارٍ الرفض…</translation>
    </message>
    <message>
        <source>Rescinded</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Ringing {phone}: answer it there.</source>
        <translation>يرنّ {phone}: رُد هناك.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Taken by another agent</source>
        <translation>أخذه موظف آخر</translation>
    </message>
    <message>
        <source>Task no longer available</source>
        <translation>لم تعد المهمة متاحة</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key: nothing is up to date.</source>
        <translation>لا يقبل TaskRouter المفتاح: لا شيء محدَّث.</translation>
    </message>
    <message>
        <source>The caller was sent on. The offer still stands: accept it, or let it go.</source>
        <translation>أُرسل المتصل إلى وجهة أخرى. ما زال العرض قائمًا: اقبله أو دعه يمر.</translation>
    </message>
    <message>
        <source>The offer was withdrawn</source>
        <translation>سُحب العرض</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Too late: {reason}</source>
        <translation>فات الأوان: {reason}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>متصل غير معروف</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation.</source>
        <translation>لم يعد ممكنًا معرفة إن كان قد وصل: {click}. نسي TaskRouter الحجز.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. What is known of the offer: {reason}.</source>
        <translation>لا يمكن معرفة إن كان قد وصل: {click}. المعروف عن العرض: {reason}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. You were moved since, and are {activity}.</source>
        <translation>لا يمكن معرفة إن كان قد وصل: {click}. نُقلت بعد ذلك، وأنت في {activity}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}.</source>
        <translation>لا يمكن معرفة إن كان قد وصل: {click}. نُقل {name} بعد ذلك، وهو في {activity}.</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>معالجة لاحقة</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>معالجة لاحقة</translation>
    </message>
    <message>
        <source>Wrapping up…</source>
        <translation>إلى المعالجة اللاحقة…</translation>
    </message>
    <message>
        <source>You did not answer an offer: you are now {activity}.</source>
        <translation>لم ترد على عرض: أنت الآن في {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in time: you are now {activity}.</source>
        <translation>لم ترد على {caller} في الوقت المناسب: أنت الآن في {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in {span}: you are now {activity}.</source>
        <translation>لم ترد على {caller} خلال {span}: أنت الآن في {activity}.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on another desk? This one sets nothing back.</source>
        <translation>غُيّر نشاطك في مكان آخر مجددًا بعد أن غيّرته هنا. هل لك لوحة عمل مفتوحة على مكتب آخر؟ هذه لا تعيد شيئًا.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere at {time}: {before} → {after}.</source>
        <translation>غُيّر نشاطك في مكان آخر عند {time}: {before} ← {after}.</translation>
    </message>
    <message>
        <source>Your change to {activity} at {time}</source>
        <translation>انتقالك إلى {activity} عند {time}</translation>
    </message>
    <message>
        <source>Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}</source>
        <translation>تُرسل نقراتك، لكن لا يمكن تدوينها في هذا الحاسوب: بعد عطل لن يُعرف عنها شيء. {reason}</translation>
    </message>
    <message>
        <source>Your move of {name} to {activity} at {time}</source>
        <translation>نقلك {name} إلى {activity} عند {time}</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>Your {verb} of {caller} at {time}</source>
        <translation>أمرك «{verb}» لـ {caller} عند {time}</translation>
    </message>
    <message>
        <source>a worker</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>it had been accepted</source>
        <translation>كان قد قُبل</translation>
    </message>
    <message>
        <source>it had been rejected</source>
        <translation>كان قد رُفض</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>لم يُرد في الوقت المناسب</translation>
    </message>
    <message>
        <source>taken by another agent</source>
        <translation>أخذه موظف آخر</translation>
    </message>
    <message>
        <source>the caller left</source>
        <translation>أغلق المتصل الخط</translation>
    </message>
    <message>
        <source>the work was complete</source>
        <translation>كان العمل مكتملًا</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>{activity} (unavailable)</source>
        <translation>{activity} (غير متاح)</translation>
    </message>
    <message>
        <source>{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>قُبل {caller} في مكان آخر، لا هنا. هل لك لوحة عمل مفتوحة على مكتب آخر، أم يرد برنامج عنك؟ هذه لا تعيد شيئًا.</translation>
    </message>
    <message>
        <source>{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>رُفض {caller} في مكان آخر، لا هنا. هل لك لوحة عمل مفتوحة على مكتب آخر، أم يرد برنامج عنك؟ هذه لا تعيد شيئًا.</translation>
    </message>
    <message>
        <source>{change}, then {activity}</source>
        <translation>{change}، ثم {activity}</translation>
    </message>
    <message>
        <source>{click} did arrive.</source>
        <translation>{click}: وصل.</translation>
    </message>
    <message>
        <source>{click} did not arrive, and nothing has changed: you can do it again.</source>
        <translation>{click}: لم يصل ولم يتغير شيء، يمكنك تكراره.</translation>
    </message>
    <message>
        <source>{click} did not arrive: you are {activity}.</source>
        <translation>{click}: لم يصل، وأنت في {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive: {name} is {activity}.</source>
        <translation>{click}: لم يصل، و{name} في {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive; the offer ended: {reason}.</source>
        <translation>{click}: لم يصل، وانتهى العرض: {reason}.</translation>
    </message>
    <message>
        <source>{missed}: you are now {activity}</source>
        <translation>{missed}: أنت الآن في {activity}</translation>
    </message>
    <message>
        <source>{phone} was busy or could not be reached: the offer goes on, perhaps to you again</source>
        <translation>كان {phone} مشغولًا أو تعذّر الوصول إليه: يستمر العرض، وقد يعود إليك</translation>
    </message>
    <message>
        <source>{phone} was called; whether it answers is not told. The offer still stands.</source>
        <translation>اتُصل بـ {phone}؛ ولا يُعلَم هل يُرد عليه. ما زال العرض قائمًا.</translation>
    </message>
    <message>
        <source>{phone} was not answered: the offer goes on, perhaps to you again</source>
        <translation>لم يُرد على {phone}: يستمر العرض، وقد يعود إليك</translation>
    </message>
    <message>
        <source>{phone} was not connected</source>
        <translation>لم يتصل {phone}</translation>
    </message>
    <message>
        <source>{state} · checked just now</source>
        <translation>{state} · تحقق للتو</translation>
    </message>
    <message>
        <source>{state} · checked {span} ago</source>
        <translation>{state} · تحقق قبل {span}</translation>
    </message>
    <message>
        <source>{verb} came too late.</source>
        <translation>جاء «{verb}» متأخرًا.</translation>
    </message>
    <message>
        <source>{verb} had no effect so far. Try again.</source>
        <translation>لم يكن لـ «{verb}» أثر حتى الآن. حاول مجددًا.</translation>
    </message>
    <message>
        <source>{verb} is not permitted with this key.</source>
        <translation>لا يُسمح بـ «{verb}» بهذا المفتاح.</translation>
    </message>
    <message>
        <source>{verb} was not carried out: TaskRouter is busy. Try again.</source>
        <translation>لم يُنفَّذ «{verb}»: TaskRouter مشغول. حاول مجددًا.</translation>
    </message>
    <message>
        <source>{verb} was not sent. Try again.</source>
        <translation>لم يُرسل «{verb}». حاول مجددًا.</translation>
    </message>
    <message>
        <source>{verb} was refused.</source>
        <translation>قوبل «{verb}» بالرفض.</translation>
    </message>
    <message>
        <source>{verb}: confirmed in {span}.</source>
        <translation>«{verb}»: تأكد خلال {span}.</translation>
    </message>
    <message>
        <source>{verb}: what became of it is not known yet.</source>
        <translation>«{verb}»: لا يُعرف بعد ما حدث.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. It counts against your channel&apos;s capacity.</source>
        <comment>1 pending, from {caller}. It counts against your channel&apos;s capacity.</comment>
        <translation>
            <numerusform>لا عروض معلّقة، {caller}.</numerusform>
            <numerusform>عرض معلّق من {caller}. يُحسب من سعة قناتك.</numerusform>
            <numerusform>عرضان معلّقان، أقدمهما من {caller}. يُحسبان من سعة قناتك.</numerusform>
            <numerusform>%Ln عروض معلّقة، أقدمها من {caller}. تُحسب من سعة قناتك.</numerusform>
            <numerusform>%Ln عرضًا معلّقًا، أقدمها من {caller}. تُحسب من سعة قناتك.</numerusform>
            <numerusform>%Ln عرض معلّق، أقدمها من {caller}. تُحسب من سعة قناتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.</source>
        <comment>1 pending, from {caller}. Until it is answered, its channel takes no other offer.</comment>
        <translation>
            <numerusform>لا عروض معلّقة، {caller}.</numerusform>
            <numerusform>عرض معلّق من {caller}. حتى يُرد عليه لا تقبل قناته عرضًا آخر.</numerusform>
            <numerusform>عرضان معلّقان، أقدمهما من {caller}. حتى يُرد عليه لا تقبل قناته عرضًا آخر.</numerusform>
            <numerusform>%Ln عروض معلّقة، أقدمها من {caller}. حتى يُرد عليه لا تقبل قناته عرضًا آخر.</numerusform>
            <numerusform>%Ln عرضًا معلّقًا، أقدمها من {caller}. حتى يُرد عليه لا تقبل قناته عرضًا آخر.</numerusform>
            <numerusform>%Ln عرض معلّق، أقدمها من {caller}. حتى يُرد عليه لا تقبل قناته عرضًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks offers</source>
        <translation>يمنع العروض</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Desktop notifications appear.</source>
        <translation>تظهر إشعارات سطح المكتب.</translation>
    </message>
    <message>
        <source>Desktop notifications are switched off.</source>
        <translation>إشعارات سطح المكتب متوقفة.</translation>
    </message>
    <message>
        <source>Everything is ready: offers come as soon as there is work for your queues and skills.</source>
        <translation>كل شيء جاهز: تصل العروض حالما يوجد عمل لقوائمك ومهاراتك.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.</source>
        <translation>ممتلئ: {channels}. أكمل ما لديك، أو اطلب من مشرف سعة أكبر.</translation>
    </message>
    <message>
        <source>How many tasks your channels take is not known.</source>
        <translation>لا يُعرف كم مهمة تسع قنواتك.</translation>
    </message>
    <message>
        <source>May cost offers</source>
        <translation>قد يكلّف عروضًا</translation>
    </message>
    <message>
        <source>No desktop notification was needed yet in this shift.</source>
        <translation>لم تلزم أي إشعارات في هذه المناوبة بعد.</translation>
    </message>
    <message>
        <source>No missed offer moved you.</source>
        <translation>لم ينقلك أي عرض فائت.</translation>
    </message>
    <message>
        <source>No other offer waits for you.</source>
        <translation>لا عرض آخر ينتظرك.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing was found so far; not everything is known.</source>
        <translation>لم يُعثر على شيء حتى الآن؛ ليس كل شيء معروفًا.</translation>
    </message>
    <message>
        <source>Offers can come, but one may pass unnoticed.</source>
        <translation>يمكن أن تصل العروض، لكن قد يمر أحدها دون ملاحظة.</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>عرض العرض</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Something keeps offers away from you.</source>
        <translation>شيء ما يمنع وصول العروض إليك.</translation>
    </message>
    <message>
        <source>Take offers again</source>
        <translation>استئناف استقبال العروض</translation>
    </message>
    <message>
        <source>TaskRouter has not answered yet.</source>
        <translation>لم يجب TaskRouter بعد.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s time is not known yet.</source>
        <translation>وقت TaskRouter غير معروف بعد.</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>اختبار إشعار</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>اختبار الرنين</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago.</source>
        <translation>كانت آخر نظرة إلى TaskRouter قبل {span}.</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago: offers may be there that you do not see.</source>
        <translation>كانت آخر نظرة إلى TaskRouter قبل {span}: قد تكون هناك عروض لا تراها.</translation>
    </message>
    <message>
        <source>The ring has not sounded yet in this shift.</source>
        <translation>لم يرنّ شيء في هذه المناوبة بعد.</translation>
    </message>
    <message>
        <source>The ring is switched off.</source>
        <translation>الرنين متوقف.</translation>
    </message>
    <message>
        <source>The ring sounds.</source>
        <translation>الرنين يُسمع.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with TaskRouter&apos;s.</source>
        <translation>ساعة هذا الحاسوب متفقة مع ساعة TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>ساعة هذا الحاسوب متقدمة {span}. يتبع العد التنازلي وقت TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>ساعة هذا الحاسوب متأخرة {span}. يتبع العد التنازلي وقت TaskRouter.</translation>
    </message>
    <message>
        <source>Whether your sign-in is accepted is not known yet.</source>
        <translation>لا يُعرف بعد إن كان تسجيل دخولك مقبولًا.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>لماذا لا يصلني عمل؟</translation>
    </message>
    <message>
        <source>You are {activity}, for {span}: no offers come in this activity.</source>
        <translation>أنت في {activity} منذ {span}: لا تصل عروض في هذا النشاط.</translation>
    </message>
    <message>
        <source>You are {activity}: offers come in this activity.</source>
        <translation>أنت في {activity}: تصل العروض في هذا النشاط.</translation>
    </message>
    <message>
        <source>You did not answer {caller}, and TaskRouter moved you to {activity}.</source>
        <translation>لم ترد على {caller}، فنقلك TaskRouter إلى {activity}.</translation>
    </message>
    <message>
        <source>Your activity is not known yet.</source>
        <translation>نشاطك غير معروف بعد.</translation>
    </message>
    <message>
        <source>Your channels have room.</source>
        <translation>في قنواتك متسع.</translation>
    </message>
    <message>
        <source>Your sign-in is accepted.</source>
        <translation>تسجيل دخولك مقبول.</translation>
    </message>
    <message>
        <source>Your sign-in is refused.</source>
        <translation>تسجيل دخولك مرفوض.</translation>
    </message>
    <message>
        <source>Your sign-in may not read everything.</source>
        <translation>لا يُسمح لتسجيل دخولك بقراءة كل شيء.</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>عرض</translation>
    </message>
</context>
</TS>
