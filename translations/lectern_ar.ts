<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccentChoice</name>
    <message>
        <source>Standard</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>canned answers, no account</source>
        <translation>إجابات جاهزة، بلا حساب</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
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
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>حساب Codex</translation>
    </message>
    <message>
        <source>From the Codex CLI</source>
        <translation>من Codex CLI</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>نقطة نهاية مخصصة</translation>
    </message>
    <message>
        <source>Lectern forgets this account. The Codex CLI stays signed in.</source>
        <translation>ينسى Lectern هذا الحساب. يبقى تسجيل الدخول في Codex CLI كما هو.</translation>
    </message>
    <message>
        <source>The address of this server goes from the list, and its key from %1.</source>
        <translation>يُزال عنوان هذا الخادم من القائمة ويُحذف مفتاحه من %1.</translation>
    </message>
    <message>
        <source>The key is removed from %1. It stays valid until you delete it at OpenAI.</source>
        <translation>يُحذف المفتاح من %1. ويبقى صالحًا إلى أن تحذفه لدى OpenAI.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and forgotten.</source>
        <translation>يُلغى تسجيل الدخول لدى OpenAI ويُنسى.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and removed from %1.</source>
        <translation>يُلغى تسجيل الدخول لدى OpenAI ويُحذف من %1.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer, and your ChatGPT account stays as it is.</source>
        <translation>تبقى محادثاتك وإعداداتك على هذا الجهاز، ويبقى حسابك في ChatGPT كما هو.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer.</source>
        <translation>تبقى محادثاتك وإعداداتك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>your Mac&apos;s keychain</source>
        <translation>سلسلة مفاتيح جهاز Mac</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>«إدارة بيانات الاعتماد» في Windows</translation>
    </message>
    <message>
        <source>your system&apos;s keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.</source>
        <translation>قد يسأل جهاز Mac عمّا إذا كان يُسمح لـ Lectern باستخدام سلسلة المفاتيح: اختر «السماح دائمًا» كي يسأل مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>If the keychain is locked, your system asks for its password.</source>
        <translation>إذا كانت سلسلة المفاتيح مقفلة، فسيطلب النظام كلمة مرورها.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>المحادثة المثبّتة %1</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>إعادة تسمية هذه المحادثة</translation>
    </message>
    <message>
        <source>Pin or unpin this conversation</source>
        <translation>تثبيت هذه المحادثة أو إلغاء تثبيتها</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>وسوم هذه المحادثة</translation>
    </message>
    <message>
        <source>Archive this conversation</source>
        <translation>أرشفة هذه المحادثة</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <source>Move this conversation to the trash</source>
        <translation>نقل هذه المحادثة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>إظهار كل المحادثات</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>إظهار الأرشيف</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>إظهار سلة المهملات</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>تعديل السؤال الأخير</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة السؤال</translation>
    </message>
    <message>
        <source>Previous version of the last turn</source>
        <translation>الإصدار السابق من الدور الأخير</translation>
    </message>
    <message>
        <source>Next version of the last turn</source>
        <translation>الإصدار التالي من الدور الأخير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>نسخ الشيفرة الأخيرة</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>كتابة سؤال</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>تحديد النص بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>تشغيل التباين العالي أو إيقافه</translation>
    </message>
    <message>
        <source>Line numbers of code on or off</source>
        <translation>إظهار أرقام أسطر الشيفرة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>إنهاء Lectern</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
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
        <translation>التفريع من هنا</translation>
    </message>
    <message>
        <source>A new conversation that begins with all down to here</source>
        <translation>محادثة جديدة تبدأ بكل ما سبق حتى هنا</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>مقارنة الإصدارات…</translation>
    </message>
    <message>
        <source>Two answers side by side, with what differs marked</source>
        <translation>إجابتان جنبًا إلى جنب مع تمييز الاختلافات</translation>
    </message>
    <message>
        <source>Ask again first: there is one answer only</source>
        <translation>أعد السؤال أولًا: لا توجد سوى إجابة واحدة</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach files or a folder</source>
        <translation>إرفاق ملفات أو مجلد</translation>
    </message>
</context>
<context>
    <name>AttachMenu</name>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>إرفاق مجلد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>%1, changed since</source>
        <translation>%1، تغيّر منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>AttachmentFace</name>
    <message>
        <source>Changed: read again</source>
        <translation>تغيّر: إعادة القراءة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>Attached: %n</source>
        <translation>
            <numerusform>المرفقات: %n</numerusform>
            <numerusform>المرفقات: %n</numerusform>
            <numerusform>المرفقات: %n</numerusform>
            <numerusform>المرفقات: %n</numerusform>
            <numerusform>المرفقات: %n</numerusform>
            <numerusform>المرفقات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار %n مرفق آخر</numerusform>
            <numerusform>إظهار مرفق آخر</numerusform>
            <numerusform>إظهار مرفقين آخرين</numerusform>
            <numerusform>إظهار %n مرفقات أخرى</numerusform>
            <numerusform>إظهار %n مرفقًا آخر</numerusform>
            <numerusform>إظهار %n مرفق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>المجموع: %1</translation>
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
            <numerusform>≈ %n توكن</numerusform>
            <numerusform>≈ توكن واحد</numerusform>
            <numerusform>≈ توكنان</numerusform>
            <numerusform>≈ %n توكنات</numerusform>
            <numerusform>≈ %n توكنًا</numerusform>
            <numerusform>≈ %n توكن</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 k tokens</source>
        <extracomment>thousands of tokens</extracomment>
        <translation>≈ %1 ألف توكن</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a picture was scaled down, from one size to another</extracomment>
        <translation>صُغّرت من %1 إلى %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>a file was not UTF-8</extracomment>
        <translation>قُرئ بترميز %1</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you may open it.</source>
        <translation>تعذّرت قراءة «%1». تحقق من أن لديك إذنًا بفتحه.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>العنصر «%1» رابط يؤدي إلى نفسه.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>العنصر «%1» أنبوب أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach its files.</source>
        <translation>العنصر «%1» مجلد. أرفق ملفاته.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be attached.</source>
        <translation>الملف «%1» كبير جدًا: حجمه %2، ويمكن إرفاق %3 كحد أقصى.</translation>
    </message>
    <message>
        <source>“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.</source>
        <translation>الملف «%1» ليس نصًا ولا PDF أو PNG أو JPEG أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture.</source>
        <translation>الصورة «%1» تالفة.</translation>
    </message>
    <message>
        <source>“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.</source>
        <translation>الصورة «%1» كبيرة جدًا: %2 ميغابكسل، ويمكن تصغير %3 كحد أقصى.</translation>
    </message>
    <message>
        <source>“%1” is one too many: at most %2 things can be attached to a question.</source>
        <translation>المرفق «%1» زائد عن الحد: أقصى عدد لمرفقات السؤال هو %2.</translation>
    </message>
    <message>
        <source>“%1” does not fit: with it the attachments would have %2, and a question takes %3.</source>
        <translation>لا مكان للمرفق «%1»: سيصبح حجم المرفقات معه %2، والسؤال يقبل %3.</translation>
    </message>
</context>
<context>
    <name>BranchStepper</name>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the number of a version, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>الإصدار %1 من %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Sign in there; this page goes on by itself.</source>
        <translation>سجّل الدخول هناك؛ ستتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser of this computer.</source>
        <translation>تعذّر فتح أي متصفح. انسخ العنوان وافتحه في متصفح على هذا الجهاز.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Waiting on port %1 of this computer.</source>
        <translation>في الانتظار على المنفذ %1 من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>يُحفظ تسجيل دخولك في %1، ولا يُحفظ في ملف أبدًا. %2</translation>
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
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>set here</source>
        <translation>وفق هذه الإعدادات</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>من النظام</translation>
    </message>
    <message>
        <source>this machine needs none</source>
        <translation>لا يحتاج إليه هذا الجهاز</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment variable</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a name, its addresses</comment>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>The address is http: nothing is encrypted.</source>
        <translation>العنوان من نوع http: لا شيء مشفّر.</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1، شهادة %2، صادرة عن %3</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used.</source>
        <translation>تعذّر استخدام ملف الشهادات الإضافية.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra certificate(s), %1</source>
        <translation>
            <numerusform>لا شهادات إضافية، %1</numerusform>
            <numerusform>شهادة إضافية واحدة، %1</numerusform>
            <numerusform>شهادتان إضافيتان، %1</numerusform>
            <numerusform>%n شهادات إضافية، %1</numerusform>
            <numerusform>%n شهادة إضافية، %1</numerusform>
            <numerusform>%n شهادة إضافية، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation>مطابقة لساعة الخادم</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>متقدمة على ساعة الخادم بمقدار %1</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>متأخرة عن ساعة الخادم بمقدار %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>The server speaks WebSocket.</source>
        <translation>يدعم الخادم WebSocket.</translation>
    </message>
    <message>
        <source>The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.</source>
        <translation>لا يقبل الخادم، أو شيء ما في الطريق، اتصالات WebSocket (الحالة %1). يُستخدم HTTP بدلًا منها.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>The server answers over HTTP.</source>
        <translation>يجيب الخادم عبر HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
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
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>آخر الانقطاعات</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>بحالة جيدة</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>بحاجة إلى مراجعة</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1 ملي ثانية)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a proxy, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used: %1</source>
        <translation>تعذّر استخدام ملف الشهادات الإضافية: %1</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <comment>certificates</comment>
        <translation>لا شيء سوى شهادات النظام</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>لا شهادات، %1</numerusform>
            <numerusform>شهادة واحدة، %1</numerusform>
            <numerusform>شهادتان، %1</numerusform>
            <numerusform>%n شهادات، %1</numerusform>
            <numerusform>%n شهادة، %1</numerusform>
            <numerusform>%n شهادة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no extra certificates</source>
        <translation>لا شهادات إضافية</translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <comment>an account&apos;s name, its plan</comment>
        <translation>%1، خطة %2</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>إنه جاهز.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>مخزن كلمات المرور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>It is damaged. What can be read is taken over when Lectern needs it, and the damaged file is kept.</source>
        <translation>إنه تالف. سيُنقل ما يمكن قراءته عندما يحتاج إليه Lectern، ويُحتفظ بالملف التالف.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>as QT_QUICK_BACKEND or QSG_RHI_BACKEND says</source>
        <translation>وفق QT_QUICK_BACKEND أو QSG_RHI_BACKEND</translation>
    </message>
    <message>
        <source>as the command line says</source>
        <translation>وفق سطر الأوامر</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>وفق الإعدادات</translation>
    </message>
    <message>
        <source>there is no graphics processor</source>
        <translation>لا يوجد معالج رسومات</translation>
    </message>
    <message>
        <source>the display is on another machine</source>
        <translation>الشاشة على جهاز آخر</translation>
    </message>
    <message>
        <source>the graphics processor was tried and cannot draw windows</source>
        <translation>جُرّب معالج الرسومات ولا يمكنه رسم النوافذ</translation>
    </message>
    <message>
        <source>OpenGL would be computed by the processor: %1</source>
        <translation>سيتولى المعالج حساب OpenGL: %1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>هناك معالج رسومات</translation>
    </message>
    <message>
        <source>there seems to be one; the first window finds out</source>
        <translation>يبدو أن هناك معالج رسومات؛ ستبيّن ذلك أول نافذة</translation>
    </message>
    <message>
        <source>every such machine has one</source>
        <translation>في كل جهاز كهذا معالج رسومات</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>باستخدام معالج الرسومات</translation>
    </message>
    <message>
        <source>without a graphics processor</source>
        <translation>بدون معالج رسومات</translation>
    </message>
    <message>
        <source>as Qt is told</source>
        <translation>وفق ما يُطلب من Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how windows are drawn, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسومات</translation>
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
        <translation>هل تريد إبقاء Lectern قيد التشغيل؟</translation>
    </message>
    <message>
        <source>It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.</source>
        <translation>يمكنه البقاء في علبة النظام: يُفتح السؤال السريع فورًا وتستمر الإجابات. يُطرح هذا السؤال مرة واحدة، ويمكن تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>إبقاء التشغيل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>CodeFoot</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>إظهار %n سطر</numerusform>
            <numerusform>إظهار السطر الواحد</numerusform>
            <numerusform>إظهار السطرين</numerusform>
            <numerusform>إظهار كل الأسطر (%n)</numerusform>
            <numerusform>إظهار كل الأسطر (%n)</numerusform>
            <numerusform>إظهار كل الأسطر (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <translation>عدم التفاف الأسطر</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>More about this code</source>
        <translation>المزيد عن هذه الشيفرة</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy commands only</source>
        <translation>نسخ الأوامر فقط</translation>
    </message>
    <message>
        <source>Copy with prompts</source>
        <translation>النسخ مع محثّات الأوامر</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>فتح في المحرر</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>إظهار كل الأسطر</translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation>إظهار الأسطر الأولى فقط</translation>
    </message>
</context>
<context>
    <name>CodeOffer</name>
    <message>
        <source>A code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The browser does not come back?</source>
        <translation>ألا يعود الردّ من المتصفح؟</translation>
    </message>
    <message>
        <source>It may be on another computer, or something keeps its answer away. Then sign in with a code: it is typed in any browser, and signs you in as the Codex CLI does.</source>
        <translation>قد يكون على جهاز آخر، أو أن شيئًا ما يمنع وصول ردّه. في هذه الحالة سجّل الدخول برمز: يُكتب في أي متصفح، ويسجّل دخولك كما يفعل Codex CLI.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type this code in a browser</source>
        <translation>اكتب هذا الرمز في متصفح</translation>
    </message>
    <message>
        <source>Open the page below in any browser, sign in, and type the code. This page goes on by itself.</source>
        <translation>افتح الصفحة أدناه في أي متصفح، وسجّل الدخول، واكتب الرمز. ستتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The code ends %1.</source>
        <translation>تنتهي صلاحية الرمز %1.</translation>
    </message>
    <message>
        <source>Type only the code that you see here. A code that somebody sends you would let them into your account.</source>
        <translation>لا تكتب إلا الرمز الذي تراه هنا. فالرمز الذي يرسله إليك شخص آخر يتيح له دخول حسابك.</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>فتح الصفحة هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; ChatGPT&apos;s security settings have to allow it.</source>
        <translation>يسجّل الرمز دخولك كما يفعل Codex CLI، وهو ما لا توثّقه OpenAI للبرامج الأخرى؛ ويجب أن تسمح به إعدادات الأمان في ChatGPT.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>يُحفظ تسجيل دخولك في %1، ولا يُحفظ في ملف أبدًا. %2</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Save code</source>
        <translation>حفظ الشيفرة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>CodeSaver</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code, %1, %2</source>
        <comment>language, lines</comment>
        <translation>شيفرة، %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the scripted server in the box.</source>
        <translation>سؤال الخادم المبرمج المرفق.</translation>
    </message>
    <message>
        <source>Ask the Responses server at URL; its key is read from LECTERN_API_KEY.</source>
        <translation>سؤال خادم Responses على العنوان URL؛ ويُقرأ مفتاحه من LECTERN_API_KEY.</translation>
    </message>
    <message>
        <source>The model to ask.</source>
        <translation>النموذج المطلوب سؤاله.</translation>
    </message>
    <message>
        <source>How hard the model thinks.</source>
        <translation>مقدار الجهد الذي يبذله النموذج في التفكير.</translation>
    </message>
    <message>
        <source>Keep everything in DIR, apart from your own profile.</source>
        <translation>حفظ كل شيء في DIR، بعيدًا عن ملفك الشخصي.</translation>
    </message>
    <message>
        <source>Ask TEXT at start.</source>
        <translation>طرح السؤال TEXT عند البدء.</translation>
    </message>
    <message>
        <source>Save the window as a picture once it has settled, then quit.</source>
        <translation>حفظ النافذة كصورة بعد استقرارها، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Write timing marks to FILE as JSON lines.</source>
        <translation>كتابة علامات التوقيت في FILE على شكل أسطر JSON.</translation>
    </message>
    <message>
        <source>Give up after SECONDS without a word of the server.</source>
        <translation>التوقف بعد SECONDS من الثواني دون أي ردّ من الخادم.</translation>
    </message>
    <message>
        <source>Listen on this port; a free one without it.</source>
        <translation>الاستماع على هذا المنفذ؛ وعلى منفذ حر إن لم يُحدَّد.</translation>
    </message>
    <message>
        <source>Replay recorded events, one a line, instead of the built-in answers.</source>
        <translation>إعادة تشغيل أحداث مسجّلة، حدث في كل سطر، بدلًا من الإجابات المضمّنة.</translation>
    </message>
    <message>
        <source>Tokens per second of the demo; 0 for as fast as it goes.</source>
        <translation>عدد التوكنات في الثانية للعرض التجريبي؛ و0 لأقصى سرعة.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>إظهار هذا النص.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>إظهار الإصدار.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>الخيار ‎--%1 لا يخص هذا الأمر.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>يقبل ‎--port رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>--rate takes a number of tokens per second, 0 for no limit.</source>
        <translation>يقبل ‎--rate عدد التوكنات في الثانية، و0 بلا حد.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, 1 or more.</source>
        <translation>يقبل ‎--timeout عدد الثواني، 1 أو أكثر.</translation>
    </message>
    <message>
        <source>--demo and --endpoint cannot go together.</source>
        <translation>لا يمكن استخدام ‎--demo و‎--endpoint معًا.</translation>
    </message>
    <message>
        <source>--endpoint takes an address such as https://example.org/v1.</source>
        <translation>يقبل ‎--endpoint عنوانًا مثل https://example.org/v1.</translation>
    </message>
    <message>
        <source>“%1” is not a command of Lectern.</source>
        <translation>الأمر «%1» ليس من أوامر Lectern.</translation>
    </message>
    <message>
        <source>Lectern, a desktop client for OpenAI Codex.</source>
        <translation>برنامج Lectern، عميل لسطح المكتب لخدمة OpenAI Codex.</translation>
    </message>
    <message>
        <source>streams the answer to standard output</source>
        <translation>يبث الإجابة إلى الخرج القياسي</translation>
    </message>
    <message>
        <source>runs the scripted server alone</source>
        <translation>يشغّل الخادم المبرمج وحده</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 interrupted.</source>
        <translation>حالة الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ، 3 يلزم تسجيل الدخول، 4 تم بلوغ الحد، 130 تمت المقاطعة.</translation>
    </message>
    <message>
        <source>auto: WebSockets and HTTP; sse: HTTP alone.</source>
        <translation>الخيار auto: كل من WebSocket وHTTP؛ والخيار sse: بروتوكول HTTP وحده.</translation>
    </message>
    <message>
        <source>Misbehave like this, once or as often as NAME:N or NAME:always says; may be given several times. A wrong NAME shows all there are.</source>
        <translation>التعطّل على هذا النحو، مرة واحدة أو بعدد ما يحدده NAME:N أو NAME:always؛ ويمكن تكراره. يُظهر الاسم NAME الخاطئ كل المتاح.</translation>
    </message>
    <message>
        <source>“%1” is not a --fault of the demo server. There are:</source>
        <translation>القيمة «%1» ليست من قيم ‎--fault لخادم العرض التجريبي. القيم المتاحة:</translation>
    </message>
    <message>
        <source>--transport takes auto or sse.</source>
        <translation>يقبل ‎--transport القيمة auto أو sse.</translation>
    </message>
    <message>
        <source>looks at the way to the server</source>
        <translation>يفحص الطريق إلى الخادم</translation>
    </message>
    <message>
        <source>Sign in with a code that is typed on any machine&apos;s browser.</source>
        <translation>تسجيل الدخول برمز يُكتب في متصفح على أي جهاز.</translation>
    </message>
    <message>
        <source>Sign in with a key, from LECTERN_API_KEY or a line of standard input.</source>
        <translation>تسجيل الدخول بمفتاح من LECTERN_API_KEY أو من سطر في الدخل القياسي.</translation>
    </message>
    <message>
        <source>Sign in as the Codex CLI does, which OpenAI does not document for others.</source>
        <translation>تسجيل الدخول كما يفعل Codex CLI، وهو ما لا توثّقه OpenAI لغيره.</translation>
    </message>
    <message>
        <source>Choose one way to sign in: --device, --api-key, --codex or --endpoint.</source>
        <translation>اختر طريقة واحدة لتسجيل الدخول: ‎--device أو ‎--api-key أو ‎--codex أو ‎--endpoint.</translation>
    </message>
    <message>
        <source>signs in, here or on another machine</source>
        <translation>يسجّل الدخول، هنا أو على جهاز آخر</translation>
    </message>
    <message>
        <source>signs out, without it the account in use</source>
        <translation>يسجّل الخروج؛ من الحساب المستخدم إن لم يُحدَّد غيره</translation>
    </message>
    <message>
        <source>lists the accounts, or uses this one</source>
        <translation>يسرد الحسابات، أو يستخدم هذا الحساب</translation>
    </message>
    <message>
        <source>md, html, json or pdf; md without it.</source>
        <translation>القيمة md أو html أو json أو pdf؛ وإن لم تُحدَّد فالقيمة md.</translation>
    </message>
    <message>
        <source>Write into this folder or file, - for standard output; without it JSON goes to standard output, the others into the current folder.</source>
        <translation>الكتابة في هذا المجلد أو الملف، و - للخرج القياسي؛ وإن لم يُحدَّد فيذهب JSON إلى الخرج القياسي والباقي إلى المجلد الحالي.</translation>
    </message>
    <message>
        <source>Export every conversation.</source>
        <translation>تصدير كل المحادثات.</translation>
    </message>
    <message>
        <source>--format takes md, html, json or pdf.</source>
        <translation>يقبل ‎--format القيمة md أو html أو json أو pdf.</translation>
    </message>
    <message>
        <source>Name the conversations to export, or give --all.</source>
        <translation>حدّد المحادثات المطلوب تصديرها أو استخدم ‎--all.</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>حدّد الملفات المطلوب استيرادها.</translation>
    </message>
    <message>
        <source>writes conversations into files, or all with --all</source>
        <translation>يكتب المحادثات في ملفات، أو كلها مع ‎--all</translation>
    </message>
    <message>
        <source>takes in exports, of ChatGPT too, and sessions of the Codex CLI</source>
        <translation>يستورد الملفات المصدّرة، ومنها ملفات ChatGPT، وجلسات Codex CLI</translation>
    </message>
    <message>
        <source>Print every received event as one line of JSON; of doctor, accounts, import and search, all as JSON.</source>
        <translation>طباعة كل حدث مستلَم كسطر JSON؛ ومع doctor وaccounts وimport وsearch طباعة الكل بصيغة JSON.</translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation>طباعة N من الرسائل كحد أقصى.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>يقبل ‎--limit رقمًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Only JSON takes more than one conversation in one file. Name a folder instead.</source>
        <translation>لا يقبل أكثر من محادثة في ملف واحد إلا JSON. حدّد مجلدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>finds messages in all conversations</source>
        <translation>يعثر على رسائل في كل المحادثات</translation>
    </message>
    <message>
        <source>makes the index of the search anew</source>
        <translation>ينشئ فهرس البحث من جديد</translation>
    </message>
    <message>
        <source>--bench takes one of: %1.</source>
        <translation>يقبل ‎--bench إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>--bench writes to --bench-log, which is missing.</source>
        <translation>يكتب ‎--bench إلى ‎--bench-log، وهو غير محدَّد.</translation>
    </message>
    <message>
        <source>Do what SCENARIO says in the window, for its marks.</source>
        <translation>تنفيذ ما يحدده SCENARIO في النافذة من أجل علاماته.</translation>
    </message>
    <message>
        <source>Where the workloads of --bench are.</source>
        <translation>مكان أحمال العمل الخاصة بـ ‎--bench.</translation>
    </message>
    <message>
        <source>The server that --bench asks, as the address of its WebSocket.</source>
        <translation>الخادم الذي يسأله ‎--bench، على شكل عنوان WebSocket الخاص به.</translation>
    </message>
    <message>
        <source>Measure the gaps between frames, too, with --bench.</source>
        <translation>قياس الفواصل بين الإطارات أيضًا مع ‎--bench.</translation>
    </message>
    <message>
        <source>Make the window as high as its page for --screenshot.</source>
        <translation>جعل النافذة بارتفاع صفحتها من أجل ‎--screenshot.</translation>
    </message>
    <message>
        <source>--renderer takes auto, gpu or software.</source>
        <translation>يقبل ‎--renderer القيمة auto أو gpu أو software.</translation>
    </message>
    <message>
        <source>Draw by the graphics processor (gpu) or without it (software); auto finds out.</source>
        <translation>الرسم باستخدام معالج الرسومات (gpu) أو بدونه (software)؛ ويتولى auto معرفة ذلك.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>opens the window, or raises it, with the files attached</source>
        <translation>يفتح النافذة، أو يُحضرها إلى المقدمة، مع إرفاق الملفات</translation>
    </message>
    <message>
        <source>opens the quick prompt</source>
        <translation>يفتح السؤال السريع</translation>
    </message>
    <message>
        <source>Give FILE along with the question; may be given several times.</source>
        <translation>إرسال FILE مع السؤال؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>Attach FILE at start; may be given several times.</source>
        <translation>إرفاق FILE عند البدء؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>Start without a window, until somebody asks for one.</source>
        <translation>البدء بلا نافذة إلى أن تُطلب.</translation>
    </message>
</context>
<context>
    <name>ComparisonContent</name>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا اختلافات</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>لا أسطر مختلفة</numerusform>
            <numerusform>سطر واحد مختلف</numerusform>
            <numerusform>سطران مختلفان</numerusform>
            <numerusform>%n أسطر مختلفة</numerusform>
            <numerusform>%n سطرًا مختلفًا</numerusform>
            <numerusform>%n سطر مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>الإجابة الأولى</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>الإجابة الثانية</translation>
    </message>
    <message>
        <source>Both answers, line by line</source>
        <translation>الإجابتان، سطرًا بسطر</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Only in the first: %1</source>
        <translation>في الأولى فقط: %1</translation>
    </message>
    <message>
        <source>Only in the second: %1</source>
        <translation>في الثانية فقط: %1</translation>
    </message>
    <message>
        <source>Different. First: %1 Second: %2</source>
        <translation>مختلف. الأولى: %1 الثانية: %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>اسأل عن أي شيء</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Send (%1)</source>
        <translation>إرسال (%1)</translation>
    </message>
    <message>
        <source>Send (%1; %2 with several lines)</source>
        <translation>إرسال (%1؛ و%2 عند تعدد الأسطر)</translation>
    </message>
    <message>
        <source>Send (%1, as there are several lines)</source>
        <translation>إرسال (%1، لتعدد الأسطر)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No password store is running, so no sign-in can be kept. Start one, then try again.</source>
        <translation>لا يوجد مخزن كلمات مرور قيد التشغيل، لذا لا يمكن حفظ أي تسجيل دخول. شغّل واحدًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, then try again.</source>
        <translation>رفض مخزن كلمات المرور الطلب. اسمح لـ Lectern باستخدامه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY and use lectern ask --endpoint URL</source>
        <translation>بدونه يمكن طرح سؤال واحد في كل مرة باستخدام مفتاح: ضعه في LECTERN_API_KEY واستخدم lectern ask --endpoint URL</translation>
    </message>
    <message>
        <source>There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint.</source>
        <translation>لا يوجد حساب لسؤاله. سجّل الدخول بالأمر «lectern login»، أو استخدم ‎--demo أو ‎--endpoint.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Temporary: nothing of this is kept, and it goes when you leave it.</source>
        <translation>محادثة مؤقتة: لا يُحفظ منها شيء، وتختفي عند مغادرتها.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
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
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Until you quit: nothing of it is kept.</source>
        <translation>إلى أن تُنهي التطبيق: لا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Lectern may not use your plan yet, so it cannot ask anything with this account.</source>
        <translation>لا يُسمح لـ Lectern باستخدام خطتك بعد، لذا لا يمكنه طرح أي سؤال بهذا الحساب.</translation>
    </message>
    <message>
        <source>Sign in once more and allow it</source>
        <translation>تسجيل الدخول مرة أخرى والسماح بذلك</translation>
    </message>
    <message>
        <source>Start asking</source>
        <translation>بدء طرح الأسئلة</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>إدراج كنص</translation>
    </message>
</context>
<context>
    <name>EraseContent</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>هل تريد حذف %n محادثة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف محادثة واحدة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف محادثتين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n محادثات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n محادثة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n محادثة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.</source>
        <translation>ستُحذف من السجل على هذا الجهاز ومن البحث فيه، مع الملفات التي لا تستخدمها سواها. وتبقى في النسخ الاحتياطية السابقة للسجل. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائيًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>That cannot be used as it is.</source>
        <translation>لا يمكن استخدام ذلك كما هو.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>تعذّر استخدام الملف.</translation>
    </message>
    <message>
        <source>The port is taken by another program. Choose another one, or none.</source>
        <translation>يستخدم برنامج آخر هذا المنفذ. اختر منفذًا آخر، أو لا تحدد أي منفذ.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server runs, then try again.</source>
        <translation>لا يجيب شيء على عنوان الخادم. تحقق من أن الخادم يعمل، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection ended before the answer did. Try again.</source>
        <translation>انتهى الاتصال قبل انتهاء الإجابة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server stayed silent for too long. Try again.</source>
        <translation>بقي الخادم صامتًا مدة طويلة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no Responses server at this address. Check the address.</source>
        <translation>لا يوجد خادم Responses على هذا العنوان. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read; it was left out.</source>
        <translation>أرسل الخادم شيئًا لا يمكن قراءته؛ تم تخطّيه.</translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation>لا يقبل الخادم المفتاح. تحقق منه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server does not have this model. Choose another one.</source>
        <translation>ليس لدى الخادم هذا النموذج. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one or choose another model.</source>
        <translation>المحادثة أطول مما يسمح به هذا النموذج. ابدأ محادثة جديدة أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <translation>طلبات كثيرة في وقت واحد. انتظر قليلًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server has no room for this model now. Try again or choose another model.</source>
        <translation>لا تتوفر لدى الخادم سعة لهذا النموذج الآن. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server failed. Try again.</source>
        <translation>حدث خلل في الخادم. حاول مجددًا.</translation>
    </message>
    <message>
        <source>An answer is still being written. Wait for it or stop it.</source>
        <translation>لا تزال إجابة قيد الكتابة. انتظر انتهاءها أو أوقفها.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 يقول الخادم: «%2»</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found. You may be offline: check the network and the address.</source>
        <translation>لم يُعثر على اسم الخادم. قد لا يكون الجهاز متصلًا: تحقق من الشبكة والعنوان.</translation>
    </message>
    <message>
        <source>No trusted connection to the server can be made. See under Network who issued its certificate.</source>
        <translation>تعذّر إنشاء اتصال موثوق بالخادم. راجع في «الشبكة» الجهة التي أصدرت شهادته.</translation>
    </message>
    <message>
        <source>The proxy does not let Lectern through. Check its address and password under Network.</source>
        <translation>لا يسمح الوكيل لـ Lectern بالمرور. تحقق من عنوانه وكلمة مروره في «الشبكة».</translation>
    </message>
    <message>
        <source>This account may not do that. Choose another model.</source>
        <translation>لا يُسمح لهذا الحساب بذلك. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>A usage limit of this account is reached. Choose another model or wait.</source>
        <translation>تم بلوغ أحد حدود الاستخدام لهذا الحساب. اختر نموذجًا آخر أو انتظر.</translation>
    </message>
    <message>
        <source>The server refuses this request for what it contains. Ask in another way.</source>
        <translation>يرفض الخادم هذا الطلب بسبب محتواه. اسأل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Lectern ended before the answer did.</source>
        <translation>أُنهي Lectern قبل انتهاء الإجابة.</translation>
    </message>
    <message>
        <source>The question could not be saved first. Make room on the disk, then try again.</source>
        <translation>تعذّر حفظ السؤال أولًا. وفّر مساحة على القرص، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Free again %1.</source>
        <translation>يصبح متاحًا مجددًا %1.</translation>
    </message>
    <message>
        <source>It should be free again.</source>
        <translation>من المفترض أن يكون متاحًا مجددًا.</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>يطلب الخادم الانتظار %1.</translation>
    </message>
    <message>
        <source>The question with all that belongs to it, or the answer, is too large for one message. Ask for less at once.</source>
        <translation>السؤال بكل ما يتبعه، أو الإجابة، أكبر من أن تحتويه رسالة واحدة. اطلب أقل في كل مرة.</translation>
    </message>
    <message>
        <source>The server does not accept this request. Change it or choose another model.</source>
        <translation>لا يقبل الخادم هذا الطلب. غيّره أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Your sign-in has ended; nothing is lost. Sign in again.</source>
        <translation>انتهت جلسة تسجيل دخولك؛ لم يُفقد شيء. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Try again, or choose another way.</source>
        <translation>رُفض تسجيل الدخول في المتصفح. حاول مجددًا، أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>This workspace does not allow Codex. Ask who administers it, or sign in with another account.</source>
        <translation>لا تسمح مساحة العمل هذه باستخدام Codex. اسأل من يديرها، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <source>You are signed in, but Lectern may not use your plan. Sign in once more and allow it.</source>
        <translation>تم تسجيل دخولك، لكن لا يُسمح لـ Lectern باستخدام خطتك. سجّل الدخول مرة أخرى واسمح بذلك.</translation>
    </message>
    <message>
        <source>What came back could not be proven to be from the sign-in server, so it is not used. Sign in again.</source>
        <translation>تعذّر إثبات أن الرد وارد من خادم تسجيل الدخول، لذا لم يُستخدم. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the sign-in cannot be checked. Set the clock, then sign in again.</source>
        <translation>ساعة هذا الجهاز غير صحيحة، لذا لا يمكن التحقق من تسجيل الدخول. اضبط الساعة، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Try again, or use a code instead.</source>
        <translation>لم يصل أي رد من المتصفح. حاول مجددًا، أو استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This account does not allow codes. Allow device sign-in in ChatGPT&apos;s security settings, or use the browser.</source>
        <translation>لا يسمح هذا الحساب باستخدام الرموز. اسمح بتسجيل دخول الأجهزة في إعدادات الأمان في ChatGPT، أو استخدم المتصفح.</translation>
    </message>
    <message>
        <source>The code was not typed in time. Ask for a new one.</source>
        <translation>لم يُكتب الرمز في الوقت المحدد. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>No password store is running, so the sign-in cannot be kept. Start one, or stay signed in until you quit.</source>
        <translation>لا يوجد مخزن كلمات مرور قيد التشغيل، لذا لا يمكن حفظ تسجيل الدخول. شغّل واحدًا، أو أبقِ تسجيل الدخول إلى أن تُنهي التطبيق.</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, then try again.</source>
        <translation>مخزن كلمات المرور مقفل. افتح قفله، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, or stay signed in until you quit.</source>
        <translation>رفض مخزن كلمات المرور الطلب. اسمح لـ Lectern باستخدامه، أو أبقِ تسجيل الدخول إلى أن تُنهي التطبيق.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for a window of its own that waits for you, then try again.</source>
        <translation>لا يستجيب مخزن كلمات المرور. ابحث عن نافذة خاصة به في انتظارك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another Lectern is at work on your accounts. Try again in a moment.</source>
        <translation>هناك عملية أخرى من Lectern تعمل على حساباتك. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept. Make room on it, then try again; all that was kept is still there.</source>
        <translation>القرص ممتلئ، لذا لا يمكن حفظ أي جديد. وفّر مساحة عليه، ثم حاول مجددًا؛ كل ما حُفظ لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read of it is here, and the damaged file is kept beside it.</source>
        <translation>كان السجل تالفًا. ما أمكنت قراءته منه موجود هنا، والملف التالف محفوظ بجانبه.</translation>
    </message>
    <message>
        <source>The history was written by a newer Lectern, so it can only be read. Update Lectern to go on.</source>
        <translation>كُتب السجل بإصدار أحدث من Lectern، لذا يمكن قراءته فقط. حدّث Lectern للمتابعة.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it, then try again.</source>
        <translation>يستخدم برنامج آخر السجل. أغلقه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The history cannot be written, only read. Allow Lectern to write to its folder, then try again.</source>
        <translation>يمكن قراءة السجل فقط، ولا يمكن الكتابة فيه. اسمح لـ Lectern بالكتابة في مجلده، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Exporting: %1</source>
        <translation>جارٍ التصدير: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n damaged entry(s) were left out.</source>
        <translation>
            <numerusform>تم تخطّي %n عنصر تالف.</numerusform>
            <numerusform>تم تخطّي عنصر تالف واحد.</numerusform>
            <numerusform>تم تخطّي عنصرين تالفين.</numerusform>
            <numerusform>تم تخطّي %n عناصر تالفة.</numerusform>
            <numerusform>تم تخطّي %n عنصرًا تالفًا.</numerusform>
            <numerusform>تم تخطّي %n عنصر تالف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of more than 100 MB were left out.</source>
        <translation>
            <numerusform>تم تخطّي %n عنصر بحجم أكبر من 100 ميغابايت.</numerusform>
            <numerusform>تم تخطّي عنصر واحد بحجم أكبر من 100 ميغابايت.</numerusform>
            <numerusform>تم تخطّي عنصرين بحجم أكبر من 100 ميغابايت.</numerusform>
            <numerusform>تم تخطّي %n عناصر بحجم أكبر من 100 ميغابايت.</numerusform>
            <numerusform>تم تخطّي %n عنصرًا بحجم أكبر من 100 ميغابايت.</numerusform>
            <numerusform>تم تخطّي %n عنصر بحجم أكبر من 100 ميغابايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow nothing that is there. They begin branches of their own.</source>
        <translation>
            <numerusform>%n رسالة لا تلي أي رسالة موجودة، وتبدأ كلٌّ منها فرعًا خاصًا بها.</numerusform>
            <numerusform>رسالة واحدة لا تلي أي رسالة موجودة، وتبدأ فرعًا خاصًا بها.</numerusform>
            <numerusform>رسالتان لا تليان أي رسالة موجودة، وتبدأ كلٌّ منهما فرعًا خاصًا بها.</numerusform>
            <numerusform>%n رسائل لا تلي أي رسالة موجودة، وتبدأ كلٌّ منها فرعًا خاصًا بها.</numerusform>
            <numerusform>%n رسالة لا تلي أي رسالة موجودة، وتبدأ كلٌّ منها فرعًا خاصًا بها.</numerusform>
            <numerusform>%n رسالة لا تلي أي رسالة موجودة، وتبدأ كلٌّ منها فرعًا خاصًا بها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be. Others stand in.</source>
        <translation>
            <numerusform>تم استبدال %n توقيت غير ممكن.</numerusform>
            <numerusform>تم استبدال توقيت واحد غير ممكن.</numerusform>
            <numerusform>تم استبدال توقيتين غير ممكنين.</numerusform>
            <numerusform>تم استبدال %n توقيتات غير ممكنة.</numerusform>
            <numerusform>تم استبدال %n توقيتًا غير ممكن.</numerusform>
            <numerusform>تم استبدال %n توقيت غير ممكن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) are not in the file and were left out.</source>
        <translation>
            <numerusform>صور أو ملفات غير موجودة في الملف وتم تخطّيها: %n.</numerusform>
            <numerusform>صورة واحدة أو ملف واحد غير موجود في الملف، وتم تخطّيه.</numerusform>
            <numerusform>صورتان أو ملفان غير موجودين في الملف، وتم تخطّيهما.</numerusform>
            <numerusform>صور أو ملفات غير موجودة في الملف وتم تخطّيها: %n.</numerusform>
            <numerusform>صور أو ملفات غير موجودة في الملف وتم تخطّيها: %n.</numerusform>
            <numerusform>صور أو ملفات غير موجودة في الملف وتم تخطّيها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are of a kind that Lectern does not know.</source>
        <translation>
            <numerusform>%n عنصر من نوع لا يعرفه Lectern.</numerusform>
            <numerusform>عنصر واحد من نوع لا يعرفه Lectern.</numerusform>
            <numerusform>عنصران من نوع لا يعرفه Lectern.</numerusform>
            <numerusform>%n عناصر من نوع لا يعرفه Lectern.</numerusform>
            <numerusform>%n عنصرًا من نوع لا يعرفه Lectern.</numerusform>
            <numerusform>%n عنصر من نوع لا يعرفه Lectern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported.</source>
        <translation>
            <numerusform>تم استيراد %n محادثة.</numerusform>
            <numerusform>تم استيراد محادثة واحدة.</numerusform>
            <numerusform>تم استيراد محادثتين.</numerusform>
            <numerusform>تم استيراد %n محادثات.</numerusform>
            <numerusform>تم استيراد %n محادثة.</numerusform>
            <numerusform>تم استيراد %n محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n محادثة كانت موجودة من قبل.</numerusform>
            <numerusform>محادثة واحدة كانت موجودة من قبل.</numerusform>
            <numerusform>محادثتان كانتا موجودتين من قبل.</numerusform>
            <numerusform>%n محادثات كانت موجودة من قبل.</numerusform>
            <numerusform>%n محادثة كانت موجودة من قبل.</numerusform>
            <numerusform>%n محادثة كانت موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a message were left out.</source>
        <translation>
            <numerusform>تم تخطّي %n محادثة بلا رسائل.</numerusform>
            <numerusform>تم تخطّي محادثة واحدة بلا رسائل.</numerusform>
            <numerusform>تم تخطّي محادثتين بلا رسائل.</numerusform>
            <numerusform>تم تخطّي %n محادثات بلا رسائل.</numerusform>
            <numerusform>تم تخطّي %n محادثة بلا رسائل.</numerusform>
            <numerusform>تم تخطّي %n محادثة بلا رسائل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>تعذّرت قراءة الملف حتى نهايته.</translation>
    </message>
    <message>
        <source>This is no export of Lectern or ChatGPT and no session of the Codex CLI.</source>
        <translation>هذا ليس ملفًا مصدّرًا من Lectern أو ChatGPT، ولا جلسة من Codex CLI.</translation>
    </message>
    <message>
        <source>A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Lectern. لم يُستورد منه شيء؛ حدّث Lectern أولًا.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What came whole was taken.</source>
        <translation>ينتهي الملف في المنتصف. تم استيراد ما وصل كاملًا.</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>محادثة بلا عنوان</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>تصدير %n محادثة</numerusform>
            <numerusform>تصدير محادثة واحدة</numerusform>
            <numerusform>تصدير محادثتين</numerusform>
            <numerusform>تصدير %n محادثات</numerusform>
            <numerusform>تصدير %n محادثة</numerusform>
            <numerusform>تصدير %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Of every account on this computer, with the archive and without the trash.</source>
        <translation>من كل الحسابات على هذا الجهاز، مع الأرشيف وبدون سلة المهملات.</translation>
    </message>
    <message>
        <source>Markdown: text for every editor</source>
        <translation>تنسيق Markdown: نص لأي محرر</translation>
    </message>
    <message>
        <source>HTML: a page to read and print</source>
        <translation>تنسيق HTML: صفحة للقراءة والطباعة</translation>
    </message>
    <message>
        <source>JSON: everything, to import again</source>
        <translation>تنسيق JSON: كل شيء، للاستيراد مجددًا</translation>
    </message>
    <message>
        <source>PDF: pages to print and send</source>
        <translation>تنسيق PDF: صفحات للطباعة والإرسال</translation>
    </message>
    <message>
        <source>Each conversation becomes a file of its own in a folder.</source>
        <translation>تُحفظ كل محادثة في ملف مستقل داخل مجلد.</translation>
    </message>
    <message>
        <source>The conversation becomes one file.</source>
        <translation>تُحفظ المحادثة في ملف واحد.</translation>
    </message>
    <message>
        <source>All of them go into one file.</source>
        <translation>تُحفظ كلها في ملف واحد.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>لم يتم تسجيل دخولك بعد</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>استخدام المتصفح بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>اختيار طريقة أخرى</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>refuses the WebSocket handshake with this HTTP status (200 to 599)</source>
        <translation>يرفض مصافحة WebSocket بحالة HTTP هذه (من 200 إلى 599)</translation>
    </message>
    <message>
        <source>answers POST /responses with this HTTP status</source>
        <translation>يجيب على POST /responses بحالة HTTP هذه</translation>
    </message>
    <message>
        <source>answers the handshake and POST /responses alike with this HTTP status</source>
        <translation>يجيب على المصافحة وعلى POST /responses معًا بحالة HTTP هذه</translation>
    </message>
    <message>
        <source>answers GET /models with this HTTP status</source>
        <translation>يجيب على GET /models بحالة HTTP هذه</translation>
    </message>
    <message>
        <source>answers GET /usage with this HTTP status</source>
        <translation>يجيب على GET /usage بحالة HTTP هذه</translation>
    </message>
    <message>
        <source>one of the above with this error code, e.g. upgrade-503-server-is-overloaded; usage-limit and overloaded are short forms</source>
        <translation>أحد ما سبق مع رمز الخطأ هذا، مثل upgrade-503-server-is-overloaded؛ والصيغتان usage-limit وoverloaded مختصرتان</translation>
    </message>
    <message>
        <source>one of the above with Retry-After: 2; also behind a code</source>
        <translation>أحد ما سبق مع Retry-After: 2؛ وأيضًا بعد رمز</translation>
    </message>
    <message>
        <source>one of the above with a body of the form {&quot;detail&quot;:…}; also last of all</source>
        <translation>أحد ما سبق بمتن على الشكل ‎{&quot;detail&quot;:…}‎؛ وأيضًا في آخر الكل</translation>
    </message>
    <message>
        <source>one of the above with a web page as its body; also last of all</source>
        <translation>أحد ما سبق بصفحة ويب كمتن؛ وأيضًا في آخر الكل</translation>
    </message>
    <message>
        <source>one of the above without a body; also last of all</source>
        <translation>أحد ما سبق بلا متن؛ وأيضًا في آخر الكل</translation>
    </message>
    <message>
        <source>takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers</source>
        <translation>يستلم الطلب (PLACE: upgrade, http, refuse, models, usage) ولا يجيب أبدًا</translation>
    </message>
    <message>
        <source>answers with a line that is not HTTP</source>
        <translation>يجيب بسطر ليس من HTTP</translation>
    </message>
    <message>
        <source>hangs up without an answer</source>
        <translation>يقطع الاتصال دون إجابة</translation>
    </message>
    <message>
        <source>accepts the handshake with Connection: keep-alive, Upgrade, then stays silent</source>
        <translation>يقبل المصافحة مع Connection: keep-alive, Upgrade، ثم يبقى صامتًا</translation>
    </message>
    <message>
        <source>accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent</source>
        <translation>يقبل المصافحة مع Sec-WebSocket-Accept خاطئ، ثم يبقى صامتًا</translation>
    </message>
    <message>
        <source>sends an error event instead of an answer; CODE may be left out</source>
        <translation>يرسل حدث خطأ بدلًا من إجابة؛ ويمكن حذف CODE</translation>
    </message>
    <message>
        <source>sends an error event with Retry-After: 2 in its headers</source>
        <translation>يرسل حدث خطأ مع Retry-After: 2 في ترويساته</translation>
    </message>
    <message>
        <source>sends an error event without a status</source>
        <translation>يرسل حدث خطأ بلا حالة</translation>
    </message>
    <message>
        <source>sends an error event in the flat form; a STATUS may stand before CODE</source>
        <translation>يرسل حدث خطأ بالصيغة المسطحة؛ وقد يسبق STATUS الرمز CODE</translation>
    </message>
    <message>
        <source>sends an error event with status_code instead of status</source>
        <translation>يرسل حدث خطأ يحمل status_code بدلًا من status</translation>
    </message>
    <message>
        <source>sends an error event whose code stands in type</source>
        <translation>يرسل حدث خطأ رمزه موجود في type</translation>
    </message>
    <message>
        <source>ends the response with response.failed</source>
        <translation>ينهي الاستجابة بالحدث response.failed</translation>
    </message>
    <message>
        <source>ends the response with response.failed whose error is null</source>
        <translation>ينهي الاستجابة بالحدث response.failed وقيمة الخطأ فيه null</translation>
    </message>
    <message>
        <source>ends the response with response.incomplete, e.g. incomplete-content-filter</source>
        <translation>ينهي الاستجابة بالحدث response.incomplete، مثل incomplete-content-filter</translation>
    </message>
    <message>
        <source>sends a close frame with this code (1000 to 4999); over SSE ends the stream</source>
        <translation>يرسل إطار إغلاق بهذا الرمز (من 1000 إلى 4999)؛ وعبر SSE ينهي الدفق</translation>
    </message>
    <message>
        <source>ends the stream in order, but without an event that ends the response; a close frame 1000 over WebSocket</source>
        <translation>ينهي الدفق بانتظام لكن بلا حدث ينهي الاستجابة؛ وعبر WebSocket إطار إغلاق 1000</translation>
    </message>
    <message>
        <source>hangs up without a word</source>
        <translation>يقطع الاتصال دون أي كلمة</translation>
    </message>
    <message>
        <source>sends nothing more and keeps the connection</source>
        <translation>لا يرسل شيئًا آخر ويُبقي الاتصال</translation>
    </message>
    <message>
        <source>sends nothing more but pings (comments over SSE)</source>
        <translation>لا يرسل شيئًا آخر سوى ping (وعبر SSE تعليقات)</translation>
    </message>
    <message>
        <source>sends a message of more than 64 MiB</source>
        <translation>يرسل رسالة أكبر من 64 MiB</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits; bytes between the chunks over SSE</source>
        <translation>يرسل إطارًا فيه بتات محجوزة؛ وعبر SSE بايتات بين القطع</translation>
    </message>
    <message>
        <source>sends a text frame that is not UTF-8; bytes between the chunks over SSE</source>
        <translation>يرسل إطار نص ليس بترميز UTF-8؛ وعبر SSE بايتات بين القطع</translation>
    </message>
    <message>
        <source>sends a binary message and goes on; an ordinary event over SSE</source>
        <translation>يرسل رسالة ثنائية ويتابع؛ وعبر SSE حدثًا عاديًا</translation>
    </message>
    <message>
        <source>sends a ping (a comment over SSE) and goes on</source>
        <translation>يرسل ping (وعبر SSE تعليقًا) ويتابع</translation>
    </message>
    <message>
        <source>sends half an object, an array, an object without type, an unknown type and null, and goes on</source>
        <translation>يرسل نصف كائن ومصفوفة وكائنًا بلا type وقيمة type غير معروفة وnull، ثم يتابع</translation>
    </message>
    <message>
        <source>sends a message that is cut off in the middle, and goes on</source>
        <translation>يرسل رسالة مقطوعة في منتصفها ويتابع</translation>
    </message>
    <message>
        <source>one of the above, from event-STATUS-CODE on, before the first event</source>
        <translation>أحد ما سبق، بدءًا من event-STATUS-CODE، قبل الحدث الأول</translation>
    </message>
    <message>
        <source>one of these before the first piece of text</source>
        <translation>أحد هذه قبل أول جزء من النص</translation>
    </message>
    <message>
        <source>one of these in the middle of the text</source>
        <translation>أحد هذه في وسط النص</translation>
    </message>
    <message>
        <source>one of these after the text, before its item is done</source>
        <translation>أحد هذه بعد النص وقبل اكتمال عنصره</translation>
    </message>
    <message>
        <source>one of these after the item is done, before the response is</source>
        <translation>أحد هذه بعد اكتمال العنصر وقبل اكتمال الاستجابة</translation>
    </message>
    <message>
        <source>says that the connection has reached its 60 minutes</source>
        <translation>يقول إن الاتصال بلغ 60 دقيقة</translation>
    </message>
    <message>
        <source>does not know the previous response of a request that continues one</source>
        <translation>لا يعرف الاستجابة السابقة لطلب يتابع استجابة</translation>
    </message>
    <message>
        <source>refuses a request with generate: false</source>
        <translation>يرفض طلبًا فيه generate: false</translation>
    </message>
    <message>
        <source>never answers a request with generate: false</source>
        <translation>لا يجيب أبدًا على طلب فيه generate: false</translation>
    </message>
    <message>
        <source>sends [DONE] after the end</source>
        <translation>يرسل ‎[DONE]‎ بعد النهاية</translation>
    </message>
    <message>
        <source>completes with end_turn: false, which asks for one more request</source>
        <translation>يكتمل مع end_turn: false، وهو ما يستدعي طلبًا آخر</translation>
    </message>
    <message>
        <source>sends response.done instead of response.completed</source>
        <translation>يرسل response.done بدلًا من response.completed</translation>
    </message>
    <message>
        <source>completes without an id</source>
        <translation>يكتمل بلا id</translation>
    </message>
    <message>
        <source>completes without usage</source>
        <translation>يكتمل بلا usage</translation>
    </message>
    <message>
        <source>completes with a word as usage</source>
        <translation>يكتمل وقيمة usage فيه كلمة</translation>
    </message>
    <message>
        <source>completes with an empty output</source>
        <translation>يكتمل مع output فارغ</translation>
    </message>
    <message>
        <source>sends the text in pieces only: no text, part or item is ever done</source>
        <translation>يرسل النص على أجزاء فقط: لا يكتمل أي نص أو جزء أو عنصر</translation>
    </message>
    <message>
        <source>leaves out response.created</source>
        <translation>يحذف response.created</translation>
    </message>
    <message>
        <source>sends the answer as a refusal</source>
        <translation>يرسل الإجابة على شكل رفض</translation>
    </message>
    <message>
        <source>calls a function that nobody offered</source>
        <translation>يستدعي دالة لم يعرضها أحد</translation>
    </message>
    <message>
        <source>hands out a turn state and completes with end_turn: false</source>
        <translation>يسلّم حالة دور ويكتمل مع end_turn: false</translation>
    </message>
    <message>
        <source>ends the lines of server-sent events with CR LF</source>
        <translation>ينهي أسطر الأحداث المرسلة من الخادم بالحرفين CR LF</translation>
    </message>
    <message>
        <source>sends comments and unknown fields among server-sent events</source>
        <translation>يرسل تعليقات وحقولًا غير معروفة بين الأحداث المرسلة من الخادم</translation>
    </message>
    <message>
        <source>sends data: before event:</source>
        <translation>يرسل data:‎ قبل event:‎</translation>
    </message>
    <message>
        <source>sends no event: lines</source>
        <translation>لا يرسل أسطر event:‎</translation>
    </message>
    <message>
        <source>spreads the JSON over two data: lines</source>
        <translation>يوزّع JSON على سطرين من data:‎</translation>
    </message>
    <message>
        <source>sends server-sent events byte by byte</source>
        <translation>يرسل الأحداث المرسلة من الخادم بايتًا بايتًا</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Exports and sessions (*.json *.jsonl)</source>
        <translation>ملفات مصدّرة وجلسات (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 من %2+</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>التطابق السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>التطابق التالي (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>FolderContent</name>
    <message>
        <source>Attach the folder “%1”</source>
        <translation>إرفاق المجلد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %n so far</source>
        <translation>
            <numerusform>جارٍ تصفّح المجلد: %n حتى الآن</numerusform>
            <numerusform>جارٍ تصفّح المجلد: %n حتى الآن</numerusform>
            <numerusform>جارٍ تصفّح المجلد: %n حتى الآن</numerusform>
            <numerusform>جارٍ تصفّح المجلد: %n حتى الآن</numerusform>
            <numerusform>جارٍ تصفّح المجلد: %n حتى الآن</numerusform>
            <numerusform>جارٍ تصفّح المجلد: %n حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>المختار: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>إرفاق %n ملف</numerusform>
            <numerusform>إرفاق ملف واحد</numerusform>
            <numerusform>إرفاق ملفين</numerusform>
            <numerusform>إرفاق %n ملفات</numerusform>
            <numerusform>إرفاق %n ملفًا</numerusform>
            <numerusform>إرفاق %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the list only</source>
        <translation>إرفاق القائمة فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1، موسّع</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطويّ</translation>
    </message>
</context>
<context>
    <name>FontButton</name>
    <message>
        <source>Standard</source>
        <translation>افتراضي</translation>
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
        <translation>افتراضي</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة السؤال</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>المزيد عن هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>Name of header %1</source>
        <translation>اسم الترويسة %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>قيمة الترويسة %1</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>إضافة ترويسة</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing with the tag “%1”</source>
        <translation>لا شيء بالوسم «%1»</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be restored. Then it goes for good.</source>
        <translation>ما تحذفه يبقى هنا 30 يومًا ويمكن استعادته. ثم يُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>What you archive leaves the list and stays as it is.</source>
        <translation>ما تؤرشفه يغادر القائمة ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Whatever you ask is kept here, on this computer.</source>
        <translation>كل ما تسأل عنه يُحفظ هنا، على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائيًا…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>HistoryNotice</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>HistoryRowContent</name>
    <message>
        <source>What can be done with “%1”</source>
        <translation>إجراءات «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
</context>
<context>
    <name>HotkeyOffer</name>
    <message>
        <source>A key can open a quick prompt over whatever you do. The desktop will ask you which.</source>
        <translation>يمكن لمفتاح أن يفتح سؤالًا سريعًا فوق أي شيء تعمل عليه. سيسألك سطح المكتب عن المفتاح.</translation>
    </message>
    <message>
        <source>%1 can open a quick prompt over whatever you do.</source>
        <translation>يمكن للاختصار %1 أن يفتح سؤالًا سريعًا فوق أي شيء تعمل عليه.</translation>
    </message>
    <message>
        <source>Set a hotkey</source>
        <translation>تعيين اختصار عام</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>لا، شكرًا</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Picture without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Press to enlarge it</source>
        <translation>اضغط لتكبيرها</translation>
    </message>
    <message>
        <source>A picture that is too large to be shown: %1</source>
        <translation>صورة أكبر من أن تُعرض: %1</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>صورة لا يمكن عرضها: %1</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>إغلاق الصورة</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Files with something to say</source>
        <translation>ملفات عليها ملاحظات</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>فتح الأولى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>JumpPill</name>
    <message>
        <source>Jump to latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use an API key</source>
        <translation>استخدام مفتاح API</translation>
    </message>
    <message>
        <source>Requests are charged to the key&apos;s project at OpenAI.</source>
        <translation>تُحتسب تكلفة الطلبات على مشروع المفتاح لدى OpenAI.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The key is checked with one request for the list of models, then kept in %1, never in a file. %2</source>
        <translation>يجري التحقق من المفتاح بطلب واحد لقائمة النماذج، ثم يُحفظ في %1، ولا يُحفظ في ملف أبدًا. %2</translation>
    </message>
    <message>
        <source>Where to make a key</source>
        <translation>أين يُنشأ المفتاح</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsCommand</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “lectern accounts” shows them.</source>
        <translation>لا يوجد حساب باسم «%1». يعرض الأمر «lectern accounts» الحسابات.</translation>
    </message>
    <message>
        <source>“%1” are several accounts. Use the id that “lectern accounts” shows.</source>
        <translation>ينطبق «%1» على عدة حسابات. استخدم المعرّف الذي يعرضه «lectern accounts».</translation>
    </message>
    <message>
        <source>Nobody is signed in. “lectern login” begins.</source>
        <translation>لم يسجّل أحد الدخول. ابدأ بالأمر «lectern login».</translation>
    </message>
    <message>
        <source>Signed out: %1. Conversations and settings stay.</source>
        <translation>تم تسجيل الخروج: %1. تبقى المحادثات والإعدادات.</translation>
    </message>
    <message>
        <source>The server could not be told, so it may count the sign-in for a while: %1</source>
        <translation>تعذّر إبلاغ الخادم، لذا قد يظل يحتسب تسجيل الدخول مدة من الوقت: %1</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>لم يتم تسجيل خروج %1: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsViewModel</name>
    <message>
        <source>%1 · the sign-in has ended</source>
        <translation>%1 · انتهت جلسة تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 · until you quit</source>
        <translation>%1 · إلى أن تُنهي التطبيق</translation>
    </message>
    <message>
        <source>%1 is signed out here, but not everywhere: %2</source>
        <translation>تم تسجيل خروج %1 هنا، ولكن ليس في كل مكان: %2</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>لم يتم تسجيل خروج %1: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>الاختصار %1 يخص «%2».</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shortcuts</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Lectern::AskCommand</name>
    <message>
        <source>The server lists no models. Name one with --model.</source>
        <translation>لا يعرض الخادم أي نماذج. حدّد نموذجًا باستخدام ‎--model.</translation>
    </message>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>جارٍ إعادة الاتصال %1/%2</translation>
    </message>
</context>
<context>
    <name>Lectern::AttachmentList</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>صورة ملصقة %1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>نص ملصق %1</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>ملفات %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</source>
        <translation>
            <numerusform>تغيّر منذ إرفاقه: %1. أعد قراءته، أو أرسل مرة أخرى لإرساله كما كان.</numerusform>
            <numerusform>تغيّر منذ إرفاقه: %1. أعد قراءته، أو أرسل مرة أخرى لإرساله كما كان.</numerusform>
            <numerusform>تغيّر ملفان منذ إرفاقهما: %1. أعد قراءتهما، أو أرسل مرة أخرى لإرسالهما كما كانا.</numerusform>
            <numerusform>تغيّرت ملفات منذ إرفاقها: %1. أعد قراءتها، أو أرسل مرة أخرى لإرسالها كما كانت.</numerusform>
            <numerusform>تغيّرت ملفات منذ إرفاقها: %1. أعد قراءتها، أو أرسل مرة أخرى لإرسالها كما كانت.</numerusform>
            <numerusform>تغيّرت ملفات منذ إرفاقها: %1. أعد قراءتها، أو أرسل مرة أخرى لإرسالها كما كانت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::BrowserWait</name>
    <message>
        <source>Port %1 of this computer is taken by another program.</source>
        <translation>يستخدم برنامج آخر المنفذ %1 من هذا الجهاز.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer could not arrive, so it goes on with a code.</source>
        <translation>تعذّر وصول رد المتصفح، لذا تستمر العملية باستخدام رمز.</translation>
    </message>
</context>
<context>
    <name>Lectern::CodeDesk</name>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>القرص ممتلئ. وفّر مساحة عليه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>لا يمكن كتابة أي شيء هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Code can only be saved in a folder of this computer. Choose another place.</source>
        <translation>لا يمكن حفظ الشيفرة إلا في مجلد على هذا الجهاز. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The code was not saved. %1</source>
        <translation>لم تُحفظ الشيفرة. %1</translation>
    </message>
    <message>
        <source>The code cannot be opened: no copy of it can be made. Save it and open it yourself.</source>
        <translation>تعذّر فتح الشيفرة: لا يمكن إنشاء نسخة منها. احفظها وافتحها بنفسك.</translation>
    </message>
    <message>
        <source>No program opens %1. Save the code and open it yourself.</source>
        <translation>لا يوجد برنامج يفتح %1. احفظ الشيفرة وافتحها بنفسك.</translation>
    </message>
</context>
<context>
    <name>Lectern::DesktopHost</name>
    <message>
        <source>Open the quick prompt</source>
        <translation>فتح السؤال السريع</translation>
    </message>
</context>
<context>
    <name>Lectern::DoctorCommand</name>
    <message>
        <source>Something is broken.</source>
        <translation>هناك خلل.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>There is no server to look at; what needs one was left out.</source>
        <translation>لا يوجد خادم لفحصه؛ تم تخطّي ما يحتاج إلى خادم.</translation>
    </message>
</context>
<context>
    <name>Lectern::ExportCommand</name>
    <message>
        <source>There is no conversation “%1”.</source>
        <translation>لا توجد محادثة باسم «%1».</translation>
    </message>
</context>
<context>
    <name>Lectern::FolderTree</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored by .gitignore</source>
        <translation>
            <numerusform>لا شيء يتجاهله .gitignore</numerusform>
            <numerusform>واحد يتجاهله .gitignore</numerusform>
            <numerusform>اثنان يتجاهلهما .gitignore</numerusform>
            <numerusform>%n يتجاهلها .gitignore</numerusform>
            <numerusform>%n يتجاهلها .gitignore</numerusform>
            <numerusform>%n يتجاهلها .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary</source>
        <translation>
            <numerusform>لا ملفات ثنائية</numerusform>
            <numerusform>ملف ثنائي واحد</numerusform>
            <numerusform>ملفان ثنائيان</numerusform>
            <numerusform>%n ملفات ثنائية</numerusform>
            <numerusform>%n ملفًا ثنائيًا</numerusform>
            <numerusform>%n ملف ثنائي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), device(s) or closed folder(s)</source>
        <translation>
            <numerusform>لا روابط أو أجهزة أو مجلدات مغلقة</numerusform>
            <numerusform>رابط أو جهاز أو مجلد مغلق واحد</numerusform>
            <numerusform>اثنان من الروابط أو الأجهزة أو المجلدات المغلقة</numerusform>
            <numerusform>%n من الروابط أو الأجهزة أو المجلدات المغلقة</numerusform>
            <numerusform>%n من الروابط أو الأجهزة أو المجلدات المغلقة</numerusform>
            <numerusform>%n من الروابط أو الأجهزة أو المجلدات المغلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>تم استبعاد: %1.</translation>
    </message>
    <message>
        <source>There is more: only %1 files are listed. Choose a smaller folder.</source>
        <translation>هناك المزيد: لا يُسرد سوى عدد محدود من الملفات (%1). اختر مجلدًا أصغر.</translation>
    </message>
    <message numerus="yes">
        <source>A question takes at most %n file(s): choose fewer, or attach the list only.</source>
        <translation>
            <numerusform>لا يقبل السؤال أي ملف: أرفق القائمة فقط.</numerusform>
            <numerusform>يقبل السؤال ملفًا واحدًا كحد أقصى: اختر أقل، أو أرفق القائمة فقط.</numerusform>
            <numerusform>يقبل السؤال ملفين كحد أقصى: اختر أقل، أو أرفق القائمة فقط.</numerusform>
            <numerusform>يقبل السؤال %n ملفات كحد أقصى: اختر أقل، أو أرفق القائمة فقط.</numerusform>
            <numerusform>يقبل السؤال %n ملفًا كحد أقصى: اختر أقل، أو أرفق القائمة فقط.</numerusform>
            <numerusform>يقبل السؤال %n ملف كحد أقصى: اختر أقل، أو أرفق القائمة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question takes at most %1: choose less, or attach the list only.</source>
        <translation>يقبل السؤال %1 كحد أقصى: اختر أقل، أو أرفق القائمة فقط.</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryExchange</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many conversations of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) read</source>
        <translation>
            <numerusform>تمت قراءة %n محادثة</numerusform>
            <numerusform>تمت قراءة محادثة واحدة</numerusform>
            <numerusform>تمت قراءة محادثتين</numerusform>
            <numerusform>تمت قراءة %n محادثات</numerusform>
            <numerusform>تمت قراءة %n محادثة</numerusform>
            <numerusform>تمت قراءة %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations can only be written to a place on this computer.</source>
        <translation>لا يمكن كتابة المحادثات إلا في مكان على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>تم الإلغاء. لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n conversation(s) were written before.</source>
        <translation>
            <numerusform>تم الإلغاء. تمت كتابة %n محادثة قبل ذلك.</numerusform>
            <numerusform>تم الإلغاء. تمت كتابة محادثة واحدة قبل ذلك.</numerusform>
            <numerusform>تم الإلغاء. تمت كتابة محادثتين قبل ذلك.</numerusform>
            <numerusform>تم الإلغاء. تمت كتابة %n محادثات قبل ذلك.</numerusform>
            <numerusform>تم الإلغاء. تمت كتابة %n محادثة قبل ذلك.</numerusform>
            <numerusform>تم الإلغاء. تمت كتابة %n محادثة قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>لا توجد محادثات لتصديرها.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s) to “%1”.</source>
        <translation>
            <numerusform>تم تصدير %n محادثة إلى «%1».</numerusform>
            <numerusform>تم تصدير محادثة واحدة إلى «%1».</numerusform>
            <numerusform>تم تصدير محادثتين إلى «%1».</numerusform>
            <numerusform>تم تصدير %n محادثات إلى «%1».</numerusform>
            <numerusform>تم تصدير %n محادثة إلى «%1».</numerusform>
            <numerusform>تم تصدير %n محادثة إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <comment>a file and why</comment>
        <translation>تعذّرت الكتابة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were written before.</source>
        <translation>
            <numerusform>تمت كتابة %n محادثة قبل ذلك.</numerusform>
            <numerusform>تمت كتابة محادثة واحدة قبل ذلك.</numerusform>
            <numerusform>تمت كتابة محادثتين قبل ذلك.</numerusform>
            <numerusform>تمت كتابة %n محادثات قبل ذلك.</numerusform>
            <numerusform>تمت كتابة %n محادثة قبل ذلك.</numerusform>
            <numerusform>تمت كتابة %n محادثة قبل ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>محادثة بلا عنوان</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>تُحذف اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n day(s)</source>
        <translation>
            <numerusform>تُحذف خلال %n يوم</numerusform>
            <numerusform>تُحذف خلال يوم واحد</numerusform>
            <numerusform>تُحذف خلال يومين</numerusform>
            <numerusform>تُحذف خلال %n أيام</numerusform>
            <numerusform>تُحذف خلال %n يومًا</numerusform>
            <numerusform>تُحذف خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>answer is coming</source>
        <translation>هناك إجابة قادمة</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>إجابة جديدة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryViewModel</name>
    <message>
        <source>Renamed</source>
        <translation>تمت إعادة التسمية</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>تم تثبيت %n محادثة</numerusform>
            <numerusform>تم تثبيت محادثة واحدة</numerusform>
            <numerusform>تم تثبيت محادثتين</numerusform>
            <numerusform>تم تثبيت %n محادثات</numerusform>
            <numerusform>تم تثبيت %n محادثة</numerusform>
            <numerusform>تم تثبيت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>تم إلغاء تثبيت %n محادثة</numerusform>
            <numerusform>تم إلغاء تثبيت محادثة واحدة</numerusform>
            <numerusform>تم إلغاء تثبيت محادثتين</numerusform>
            <numerusform>تم إلغاء تثبيت %n محادثات</numerusform>
            <numerusform>تم إلغاء تثبيت %n محادثة</numerusform>
            <numerusform>تم إلغاء تثبيت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>تمت أرشفة %n محادثة</numerusform>
            <numerusform>تمت أرشفة محادثة واحدة</numerusform>
            <numerusform>تمت أرشفة محادثتين</numerusform>
            <numerusform>تمت أرشفة %n محادثات</numerusform>
            <numerusform>تمت أرشفة %n محادثة</numerusform>
            <numerusform>تمت أرشفة %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>تم إخراج %n محادثة من الأرشيف</numerusform>
            <numerusform>تم إخراج محادثة واحدة من الأرشيف</numerusform>
            <numerusform>تم إخراج محادثتين من الأرشيف</numerusform>
            <numerusform>تم إخراج %n محادثات من الأرشيف</numerusform>
            <numerusform>تم إخراج %n محادثة من الأرشيف</numerusform>
            <numerusform>تم إخراج %n محادثة من الأرشيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s) “%1”</source>
        <translation>
            <numerusform>تم وسم %n محادثة بالوسم «%1»</numerusform>
            <numerusform>تم وسم محادثة واحدة بالوسم «%1»</numerusform>
            <numerusform>تم وسم محادثتين بالوسم «%1»</numerusform>
            <numerusform>تم وسم %n محادثات بالوسم «%1»</numerusform>
            <numerusform>تم وسم %n محادثة بالوسم «%1»</numerusform>
            <numerusform>تم وسم %n محادثة بالوسم «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n conversation(s)</source>
        <translation>
            <numerusform>تمت إزالة الوسم «%1» من %n محادثة</numerusform>
            <numerusform>تمت إزالة الوسم «%1» من محادثة واحدة</numerusform>
            <numerusform>تمت إزالة الوسم «%1» من محادثتين</numerusform>
            <numerusform>تمت إزالة الوسم «%1» من %n محادثات</numerusform>
            <numerusform>تمت إزالة الوسم «%1» من %n محادثة</numerusform>
            <numerusform>تمت إزالة الوسم «%1» من %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>تم نقل %n محادثة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل محادثة واحدة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل محادثتين إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %n محادثات إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %n محادثة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %n محادثة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>تمت استعادة %n محادثة</numerusform>
            <numerusform>تمت استعادة محادثة واحدة</numerusform>
            <numerusform>تمت استعادة محادثتين</numerusform>
            <numerusform>تمت استعادة %n محادثات</numerusform>
            <numerusform>تمت استعادة %n محادثة</numerusform>
            <numerusform>تمت استعادة %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>تم حذف %n محادثة نهائيًا</numerusform>
            <numerusform>تم حذف محادثة واحدة نهائيًا</numerusform>
            <numerusform>تم حذف محادثتين نهائيًا</numerusform>
            <numerusform>تم حذف %n محادثات نهائيًا</numerusform>
            <numerusform>تم حذف %n محادثة نهائيًا</numerusform>
            <numerusform>تم حذف %n محادثة نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>An answer is coming here in another window of Lectern. Open the conversation again later.</source>
        <translation>تصل إجابة إلى هذه المحادثة في نافذة أخرى من Lectern. افتح المحادثة مجددًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Lectern::HotkeyViewModel</name>
    <message>
        <source>Another program has %1. Choose other keys, or end that program.</source>
        <translation>يستخدم برنامج آخر %1. اختر مفاتيح أخرى، أو أنهِ ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, for the command “lectern quick”.</source>
        <translation>لم يمنح سطح المكتب Lectern اختصارًا عامًا. يمكنك اختيار واحد في إعدادات سطح المكتب للأمر «lectern quick».</translation>
    </message>
    <message>
        <source>This desktop has no hotkeys for programs. Choose keys in its settings, for the command “lectern quick”.</source>
        <translation>لا يوفر سطح المكتب هذا اختصارات عامة للبرامج. اختر المفاتيح في إعداداته للأمر «lectern quick».</translation>
    </message>
    <message>
        <source>This keyboard has no %1. Choose other keys.</source>
        <translation>لا يوجد %1 في لوحة المفاتيح هذه. اختر مفاتيح أخرى.</translation>
    </message>
</context>
<context>
    <name>Lectern::ImportReportModel</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>why</comment>
        <translation>تعذّرت قراءة الملف: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::LinkWords</name>
    <message>
        <source>It leads to %1, not to %2.</source>
        <translation>يؤدي إلى %1، وليس إلى %2.</translation>
    </message>
    <message>
        <source>%1 is written “%2” there.</source>
        <comment>the name of a host, as it is and as it looks</comment>
        <translation>يُكتب %1 هناك «%2».</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>يؤدي إلى %1.</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened. This one can be copied.</source>
        <translation>لا تُفتح إلا عناوين https وmailto. يمكن نسخ هذا العنوان.</translation>
    </message>
</context>
<context>
    <name>Lectern::LoginCommand</name>
    <message>
        <source>Open this page in a browser on this machine, and sign in there:</source>
        <translation>افتح هذه الصفحة في متصفح على هذا الجهاز، وسجّل الدخول فيها:</translation>
    </message>
    <message>
        <source>Is the browser on another machine? Press Ctrl+C and use: lectern login --device</source>
        <translation>هل المتصفح على جهاز آخر؟ اضغط Ctrl+C واستخدم: lectern login --device</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>يستخدم برنامج آخر المنفذ %1.</translation>
    </message>
    <message>
        <source>Open this page in any browser:</source>
        <translation>افتح هذه الصفحة في أي متصفح:</translation>
    </message>
    <message>
        <source>Type this code there: %1</source>
        <translation>اكتب هذا الرمز هناك: %1</translation>
    </message>
    <message>
        <source>It can be used until %1. Never type a code that somebody else has sent you.</source>
        <translation>يمكن استخدامه حتى الساعة %1. لا تكتب أبدًا رمزًا أرسله إليك شخص آخر.</translation>
    </message>
    <message>
        <source>Signed in: %1. The credential is in the system&apos;s password store.</source>
        <translation>تم تسجيل الدخول: %1. بيانات الاعتماد محفوظة في مخزن كلمات المرور الخاص بالنظام.</translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. A code needs none: lectern login --device</source>
        <translation>لا يوجد منفذ حر لرد المتصفح. لا يحتاج الرمز إلى منفذ: lectern login --device</translation>
    </message>
</context>
<context>
    <name>Lectern::ModelChoice</name>
    <message>
        <source>No thinking</source>
        <translation>بلا تفكير</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>أقصى</translation>
    </message>
    <message>
        <source>The server lists no models. Start Lectern with --model to name one.</source>
        <translation>لا يعرض الخادم أي نماذج. شغّل Lectern مع ‎--model لتحديد نموذج.</translation>
    </message>
</context>
<context>
    <name>Lectern::NetworkViewModel</name>
    <message>
        <source>That is not the address of a proxy. It looks like http://proxy.example:3128 or socks5://proxy.example:1080; the password has a field of its own.</source>
        <translation>هذا ليس عنوان وكيل. يكون العنوان على شكل http://proxy.example:3128 أو socks5://proxy.example:1080؛ ولكلمة المرور حقل خاص بها.</translation>
    </message>
    <message>
        <source>There are no certificates to be read in this file. It has to be in PEM form.</source>
        <translation>لا توجد في هذا الملف شهادات يمكن قراءتها. يجب أن يكون بتنسيق PEM.</translation>
    </message>
    <message>
        <source>Lectern, the way to %1</source>
        <translation>برنامج Lectern، الطريق إلى %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>الوكيل: %1</translation>
    </message>
    <message>
        <source>Extra certificates: %1</source>
        <translation>الشهادات الإضافية: %1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>طريقة الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::OpenConversation</name>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>جارٍ إعادة الاتصال %1/%2</translation>
    </message>
    <message>
        <source>Waiting for the server · %1</source>
        <translation>في انتظار الخادم · %1</translation>
    </message>
</context>
<context>
    <name>Lectern::PaletteModel</name>
    <message>
        <source>Model, in use</source>
        <translation>نموذج، قيد الاستخدام</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Search what was said for “%1”</source>
        <translation>البحث عن «%1» فيما قيل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an entry that is read aloud</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Lectern::ProgramFacts</name>
    <message>
        <source>Answers your questions and says which models there are. Every question goes there with the conversation that it belongs to.</source>
        <translation>يجيب عن أسئلتك ويذكر النماذج المتاحة. يُرسل إليه كل سؤال مع المحادثة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>Says how much of your plan is used.</source>
        <translation>يذكر مقدار ما استُخدم من خطتك.</translation>
    </message>
    <message>
        <source>Only to sign in with ChatGPT, and to renew that from time to time.</source>
        <translation>لتسجيل الدخول باستخدام ChatGPT فقط، ولتجديده من حين إلى آخر.</translation>
    </message>
    <message>
        <source>This computer itself: your browser comes back there from signing in, and the demo answers there.</source>
        <translation>هذا الجهاز نفسه: يعود إليه المتصفح بعد تسجيل الدخول، ويجيب العرض التجريبي منه.</translation>
    </message>
    <message>
        <source>nowhere: it goes when Lectern ends</source>
        <translation>لا مكان: يُحذف عند إنهاء Lectern</translation>
    </message>
    <message>
        <source>Conversations, what you have typed, and backups</source>
        <translation>المحادثات وما كتبته والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings and keyboard shortcuts</source>
        <translation>الإعدادات واختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lists of models that servers have sent</source>
        <translation>قوائم النماذج التي أرسلتها الخوادم</translation>
    </message>
    <message>
        <source>Passwords, keys and sign-ins</source>
        <translation>كلمات المرور والمفاتيح وبيانات تسجيل الدخول</translation>
    </message>
    <message>
        <source>the password store of your system</source>
        <translation>مخزن كلمات المرور في نظامك</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملكية عامة</translation>
    </message>
</context>
<context>
    <name>Lectern::RebuildCommand</name>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>تم إنشاء فهرس البحث من جديد.</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchCommand</name>
    <message>
        <source>There is nothing to look for. Give some words of what you want to find.</source>
        <translation>لا يوجد ما يُبحث عنه. اكتب بعض الكلمات مما تريد العثور عليه.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n message(s).</source>
        <translation>
            <numerusform>عُثر على أكثر من %n رسالة.</numerusform>
            <numerusform>عُثر على أكثر من رسالة واحدة.</numerusform>
            <numerusform>عُثر على أكثر من رسالتين.</numerusform>
            <numerusform>عُثر على أكثر من %n رسائل.</numerusform>
            <numerusform>عُثر على أكثر من %n رسالة.</numerusform>
            <numerusform>عُثر على أكثر من %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s).</source>
        <translation>
            <numerusform>عُثر على %n رسالة.</numerusform>
            <numerusform>عُثر على رسالة واحدة.</numerusform>
            <numerusform>عُثر على رسالتين.</numerusform>
            <numerusform>عُثر على %n رسائل.</numerusform>
            <numerusform>عُثر على %n رسالة.</numerusform>
            <numerusform>عُثر على %n رسالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::SearchModel</name>
    <message>
        <source>The title matches</source>
        <translation>العنوان مطابق</translation>
    </message>
    <message>
        <source>Answer in %1: %2</source>
        <translation>إجابة في %1: %2</translation>
    </message>
    <message>
        <source>Question in %1: %2</source>
        <translation>سؤال في %1: %2</translation>
    </message>
    <message>
        <source>Answer in %1, %2: %3</source>
        <translation>إجابة في %1، %2: %3</translation>
    </message>
    <message>
        <source>Question in %1, %2: %3</source>
        <translation>سؤال في %1، %2: %3</translation>
    </message>
    <message>
        <source>%1: the title matches</source>
        <translation>%1: العنوان مطابق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>محادثة بلا عنوان</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>تضييق نطاق البحث</translation>
    </message>
    <message>
        <source>written by me, by lectern or by a model</source>
        <translation>من كتبه: me (أنت) أو lectern أو نموذج</translation>
    </message>
    <message>
        <source>asked of a model</source>
        <translation>سُئل عنه نموذج معيّن</translation>
    </message>
    <message>
        <source>in conversations with a tag</source>
        <translation>في محادثات تحمل وسمًا</translation>
    </message>
    <message>
        <source>on a day or later: yesterday, 2026-11 or 2026-11-21</source>
        <translation>في يوم معيّن أو بعده: yesterday (أمس) أو 2026-11 أو 2026-11-21</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>قبل يوم معيّن</translation>
    </message>
    <message>
        <source>with a block of code</source>
        <translation>مع كتلة شيفرة</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>مع ملف</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>words in just this order, up to the next quotation mark</source>
        <translation>كلمات بهذا الترتيب تمامًا، حتى علامة الاقتباس التالية</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>بدون الكلمة التي تلي</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchViewModel</name>
    <message numerus="yes">
        <source>%n+ conversation(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%n+ محادثة</numerusform>
            <numerusform>محادثة واحدة أو أكثر</numerusform>
            <numerusform>محادثتين أو أكثر</numerusform>
            <numerusform>%n+ محادثات</numerusform>
            <numerusform>%n+ محادثة</numerusform>
            <numerusform>%n+ محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ messages in %2</source>
        <comment>a number, so many conversations</comment>
        <translation>%1+ رسالة في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>No message with all of it, but %n conversation(s) with words that begin so</source>
        <translation>
            <numerusform>لا توجد رسالة تحتوي على كل ذلك، لكن هناك كلمات تبدأ هكذا في %n محادثة</numerusform>
            <numerusform>لا توجد رسالة تحتوي على كل ذلك، لكن هناك كلمات تبدأ هكذا في محادثة واحدة</numerusform>
            <numerusform>لا توجد رسالة تحتوي على كل ذلك، لكن هناك كلمات تبدأ هكذا في محادثتين</numerusform>
            <numerusform>لا توجد رسالة تحتوي على كل ذلك، لكن هناك كلمات تبدأ هكذا في %n محادثات</numerusform>
            <numerusform>لا توجد رسالة تحتوي على كل ذلك، لكن هناك كلمات تبدأ هكذا في %n محادثة</numerusform>
            <numerusform>لا توجد رسالة تحتوي على كل ذلك، لكن هناك كلمات تبدأ هكذا في %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, words that begin so in none</source>
        <comment>so much was found</comment>
        <translation>%1؛ ولا توجد كلمات تبدأ هكذا في أي محادثة</translation>
    </message>
    <message numerus="yes">
        <source>%1, words that begin so in %n</source>
        <comment>so much was found</comment>
        <translation>
            <numerusform>%1؛ وهناك كلمات تبدأ هكذا في %n</numerusform>
            <numerusform>%1؛ وهناك كلمات تبدأ هكذا في واحدة</numerusform>
            <numerusform>%1؛ وهناك كلمات تبدأ هكذا في اثنتين</numerusform>
            <numerusform>%1؛ وهناك كلمات تبدأ هكذا في %n</numerusform>
            <numerusform>%1؛ وهناك كلمات تبدأ هكذا في %n</numerusform>
            <numerusform>%1؛ وهناك كلمات تبدأ هكذا في %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”</source>
        <translation>لا شيء في الأرشيف يطابق «%1»</translation>
    </message>
    <message>
        <source>Nothing in the trash matches “%1”</source>
        <translation>لا شيء في سلة المهملات يطابق «%1»</translation>
    </message>
    <message>
        <source>Nothing in your conversations matches “%1”</source>
        <translation>لا شيء في محادثاتك يطابق «%1»</translation>
    </message>
</context>
<context>
    <name>Lectern::ServerTest</name>
    <message>
        <source>Something is broken.</source>
        <translation>هناك خلل.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
</context>
<context>
    <name>Lectern::SignInViewModel</name>
    <message>
        <source>Paste your key first.</source>
        <translation>الصق مفتاحك أولًا.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>لا يحتوي المفتاح على مسافات ولا على حروف مشكّلة. الصقه مرة أخرى.</translation>
    </message>
    <message>
        <source>The account could not be written to the disk: it is gone after the next start.</source>
        <translation>تعذّرت كتابة الحساب على القرص: سيختفي بعد بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Use a code instead.</source>
        <translation>لا يوجد منفذ حر على هذا الجهاز لرد المتصفح. استخدم رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The Codex CLI&apos;s sign-in has ended. Use the Codex CLI once, then try again.</source>
        <translation>انتهت جلسة تسجيل الدخول في Codex CLI. استخدم Codex CLI مرة واحدة، ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Lectern::StatusViewModel</name>
    <message>
        <source>Context %1</source>
        <comment>percent</comment>
        <translation>السياق %1</translation>
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
        <translation>هناك إجابة قادمة في Lectern</translation>
    </message>
    <message numerus="yes">
        <source>Lectern: %n new answer(s)</source>
        <translation>
            <numerusform>لا إجابات جديدة في Lectern</numerusform>
            <numerusform>إجابة جديدة واحدة في Lectern</numerusform>
            <numerusform>إجابتان جديدتان في Lectern</numerusform>
            <numerusform>%n إجابات جديدة في Lectern</numerusform>
            <numerusform>%n إجابة جديدة في Lectern</numerusform>
            <numerusform>%n إجابة جديدة في Lectern</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Open Lectern</source>
        <translation>فتح Lectern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Lectern::WindowApplication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>تعذّر إنشاء المجلد %1. اختر مجلدًا آخر باستخدام ‎--data-dir.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; they start anew.</source>
        <translation>تعذّرت قراءة الإعدادات في %1؛ ستبدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
    <message>
        <source>The window cannot be made; this installation of Lectern is not complete.</source>
        <translation>تعذّر إنشاء النافذة؛ تثبيت Lectern هذا غير مكتمل.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>تعذّرت كتابة الصورة في %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written; changes hold until Lectern ends.</source>
        <translation>تعذّرت كتابة الإعدادات في %1؛ تسري التغييرات إلى أن ينتهي Lectern.</translation>
    </message>
    <message>
        <source>The window cannot be drawn: %1</source>
        <translation>تعذّر رسم النافذة: %1</translation>
    </message>
    <message>
        <source>The graphics processor cannot draw the window; from now on Lectern draws it itself.</source>
        <translation>لا يمكن لمعالج الرسومات رسم النافذة؛ من الآن فصاعدًا يرسمها Lectern بنفسه.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء النص المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار النص المكتوب</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened</source>
        <translation>لا تُفتح إلا عناوين https وmailto</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>ListMark</name>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير منجزة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Demo – Lectern</source>
        <translation>عرض تجريبي – Lectern</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>There is nothing to ask. Give a prompt, or - to read it from standard input.</source>
        <translation>لا يوجد ما يُسأل عنه. اكتب سؤالًا، أو - لقراءته من الدخل القياسي.</translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
        <translation>يعرض الأمر «lectern --help» كل المتاح.</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It is not shown.</source>
        <translation>الصق المفتاح واضغط Enter. لن يظهر المفتاح.</translation>
    </message>
    <message>
        <source>There is no key. Paste it on standard input, or put it into LECTERN_API_KEY.</source>
        <translation>لا يوجد مفتاح. الصقه في الدخل القياسي، أو ضعه في LECTERN_API_KEY.</translation>
    </message>
    <message>
        <source>Lectern is already running and does not answer. End it, then start it again.</source>
        <translation>برنامج Lectern قيد التشغيل بالفعل ولا يستجيب. أنهِه ثم ابدأه مجددًا.</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Formula: %1</source>
        <translation>صيغة رياضية: %1</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Loading models…</source>
        <translation>جارٍ تحميل النماذج…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا يوجد نموذج</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>الجهد: %1</translation>
    </message>
</context>
<context>
    <name>NetworkContent</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Way to this server</source>
        <translation>طريقة الاتصال بهذا الخادم</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>تلقائي: WebSocket، أو HTTP حيث لا يعمل ذلك</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>باستخدام WebSocket فقط</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>باستخدام HTTP فقط</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Automatic: as the environment says, else the system</source>
        <translation>تلقائي: وفق متغيرات البيئة، وإلا فوفق النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا الوكيل:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User, if it wants one</source>
        <translation>المستخدم، إن كان مطلوبًا</translation>
    </message>
    <message>
        <source>Password; kept only until Lectern quits</source>
        <translation>كلمة المرور؛ تُحفظ إلى أن يُنهى Lectern فقط</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>استخدام هذا الوكيل</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>شهادات إضافية</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates</source>
        <translation>ملف بتنسيق PEM، يُوثق به إلى جانب شهادات النظام</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>عدم استخدام أي ملف</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>استخدام هذا الملف</translation>
    </message>
    <message>
        <source>At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.</source>
        <translation>عند بدء التشغيل التالي تُقرأ كلمة المرور من LECTERN_PROXY_PASSWORD إن كان معيّنًا.</translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>الشهادات الإضافية</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>آخر الانقطاعات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>NetworkTest</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Looks at every part of the way to the server. It asks no model and costs nothing.</source>
        <translation>يفحص كل جزء من الطريق إلى الخادم. لا يسأل أي نموذج ولا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>NotKeptPage</name>
    <message>
        <source>Your sign-in is not kept yet</source>
        <translation>لم يُحفظ تسجيل دخولك بعد</translation>
    </message>
    <message>
        <source>You are signed in. Lectern keeps that in %1 only, never in a file.</source>
        <translation>تم تسجيل دخولك. يحفظ Lectern ذلك في %1 فقط، ولا يحفظه في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep me signed in until I quit</source>
        <translation>إبقاء تسجيل دخولي إلى أن أُنهي التطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Forgets this sign-in</source>
        <translation>ينسى تسجيل الدخول هذا</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The answer goes on where it stops</source>
        <translation>تستمر الإجابة من حيث توقفت</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The question is asked again</source>
        <translation>يُطرح السؤال مجددًا</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <comment>a setting</comment>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a setting</comment>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Nothing is called that</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>commands, conversations and models</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command, conversation or model</source>
        <translation>أمر أو محادثة أو نموذج</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter chooses it</source>
        <translation>يتنقل السهمان للأعلى والأسفل بين النتائج، ويختار Enter النتيجة</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Free</source>
        <translation>مجانية</translation>
    </message>
    <message>
        <source>Free workspace</source>
        <translation>مساحة عمل مجانية</translation>
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
        <translation>فترة تجريبية من Enterprise</translation>
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
        <translation>تعليم</translation>
    </message>
    <message>
        <source>K-12</source>
        <translation>K-12</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>خدمات مالية</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Keeping your sign-in</source>
        <translation>جارٍ حفظ تسجيل دخولك</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Checking your sign-in</source>
        <translation>جارٍ التحقق من تسجيل دخولك</translation>
    </message>
    <message>
        <source>It goes into %1, never into a file. %2</source>
        <translation>يُحفظ في %1، ولا يُحفظ في ملف أبدًا. %2</translation>
    </message>
    <message>
        <source>The sign-in server is asked how to go on.</source>
        <translation>يُسأل خادم تسجيل الدخول عن كيفية المتابعة.</translation>
    </message>
    <message>
        <source>The sign-in of the Codex CLI is read.</source>
        <translation>تجري قراءة تسجيل الدخول الخاص بـ Codex CLI.</translation>
    </message>
    <message>
        <source>You are done in the browser; the rest is between the servers and this computer. It is then kept in %1. %2</source>
        <translation>انتهى ما عليك في المتصفح؛ والباقي بين الخوادم وهذا الجهاز. ثم يُحفظ في %1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>ProseText</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit question</source>
        <translation>تعديل السؤال</translation>
    </message>
    <message>
        <source>Edited question</source>
        <translation>السؤال المعدّل</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>حفظ وإرسال</translation>
    </message>
    <message>
        <source>The answer to the old question stays as another version</source>
        <translation>تبقى إجابة السؤال القديم كإصدار آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Save and send (%1)</source>
        <translation>حفظ وإرسال (%1)</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>للإرسال Enter، ولبدء سطر جديد Shift+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 sends, Enter starts a new line</source>
        <translation>للإرسال %1، ولبدء سطر جديد Enter</translation>
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
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>تعديل السؤال</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
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
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Filter my questions</source>
        <translation>تصفية أسئلتي</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>No question has this in it</source>
        <translation>لا يوجد سؤال يحتوي على هذا</translation>
    </message>
</context>
<context>
    <name>QueueButtons</name>
    <message>
        <source>Steer</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Stop the answer and ask this instead (%1)</source>
        <translation>إيقاف الإجابة وطرح هذا السؤال بدلًا منها (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>إضافة إلى الانتظار</translation>
    </message>
    <message>
        <source>Ask this when the answer is complete (%1)</source>
        <translation>طرح هذا السؤال عند اكتمال الإجابة (%1)</translation>
    </message>
</context>
<context>
    <name>QueueFace</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>عدم طرح هذا السؤال</translation>
    </message>
    <message>
        <source>Do not ask this (Delete)</source>
        <translation>عدم طرح هذا السؤال (Delete)</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this anew</source>
        <translation>إعادة كتابة هذا السؤال</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>Not asked yet: %n</source>
        <translation>
            <numerusform>أسئلة لم تُطرح بعد: %n</numerusform>
            <numerusform>أسئلة لم تُطرح بعد: %n</numerusform>
            <numerusform>أسئلة لم تُطرح بعد: %n</numerusform>
            <numerusform>أسئلة لم تُطرح بعد: %n</numerusform>
            <numerusform>أسئلة لم تُطرح بعد: %n</numerusform>
            <numerusform>أسئلة لم تُطرح بعد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be asked next: %n</source>
        <translation>
            <numerusform>الأسئلة التالية: %n</numerusform>
            <numerusform>الأسئلة التالية: %n</numerusform>
            <numerusform>الأسئلة التالية: %n</numerusform>
            <numerusform>الأسئلة التالية: %n</numerusform>
            <numerusform>الأسئلة التالية: %n</numerusform>
            <numerusform>الأسئلة التالية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>السؤال الآن</translation>
    </message>
    <message>
        <source>Questions to be asked next</source>
        <translation>الأسئلة التي ستُطرح تاليًا</translation>
    </message>
</context>
<context>
    <name>QuickHead</name>
    <message>
        <source>Quick prompt</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>اسأل عن أي شيء</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا يوجد نموذج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, effort</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>Temporary: nothing is kept</source>
        <translation>مؤقت: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>يُحفظ في السجل</translation>
    </message>
    <message>
        <source>Keep chats in the history</source>
        <translation>حفظ المحادثات في السجل</translation>
    </message>
    <message>
        <source>Temporary: keep nothing</source>
        <translation>مؤقت: عدم حفظ أي شيء</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>تبقى مفتوحة</translation>
    </message>
    <message>
        <source>Hides when you go on elsewhere</source>
        <translation>تختفي عند الانتقال إلى نافذة أخرى</translation>
    </message>
    <message>
        <source>Unpin (Ctrl+P)</source>
        <translation>إلغاء التثبيت (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pin (Ctrl+P)</source>
        <translation>تثبيت (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
</context>
<context>
    <name>QuickModels</name>
    <message>
        <source>Effort: %1</source>
        <translation>الجهد: %1</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick prompt – Lectern</source>
        <translation>سؤال سريع – Lectern</translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1، موسّع</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطويّ</translation>
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
        <translation>يمكنك إغلاق هذه الصفحة. يتابع Lectern تلقائيًا.</translation>
    </message>
    <message>
        <source>The sign-in was declined. You can close this page; Lectern says what is next.</source>
        <translation>رُفض تسجيل الدخول. يمكنك إغلاق هذه الصفحة؛ وسيوضّح Lectern الخطوة التالية.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Lectern waits for. Close it, and use the page that Lectern has opened.</source>
        <translation>هذه الصفحة لا تخص تسجيل الدخول الذي ينتظره Lectern. أغلقها واستخدم الصفحة التي فتحها Lectern.</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Declined: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
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
        <translation>طريقة الاتصال هذه محددة لهذا الخادم.</translation>
    </message>
    <message>
        <source>WebSockets do not work with this server; they are tried again %1.</source>
        <translation>لا تعمل اتصالات WebSocket مع هذا الخادم؛ ستُعاد المحاولة %1.</translation>
    </message>
    <message>
        <source>%1, %2 over %3: %4</source>
        <comment>when, which server, way, what happened</comment>
        <translation>%1، %2 عبر %3: %4</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchContent</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>البحث في الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter opens it</source>
        <translation>يتنقل السهمان للأعلى والأسفل بين النتائج، ويفتح Enter النتيجة</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>ما يمكن كتابته</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>SearchEmpty</name>
    <message>
        <source>Search the archive</source>
        <translation>البحث في الأرشيف</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ للاختيار   Enter للفتح   Esc للإغلاق</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بتنسيق Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>نسخ كنص عادي</translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation>نسخ كنص منسّق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
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
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>The name of a header has only letters, digits and hyphens.</source>
        <translation>لا يحتوي اسم الترويسة إلا على حروف وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds characters that cannot be sent.</source>
        <translation>تحتوي قيمة الترويسة %1 على محارف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like https://server.example/v1 or http://localhost:11434/v1.</source>
        <translation>هذا ليس عنوان خادم. يكون العنوان على شكل https://server.example/v1 أو http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>لا يحتوي المفتاح على مسافات ولا على حروف مشكّلة. الصقه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Custom endpoint</source>
        <translation>نقطة نهاية مخصصة</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API.</source>
        <translation>أي خادم يدعم Responses API.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>المفتاح، إن كان مطلوبًا</translation>
    </message>
    <message>
        <source>Way to this server</source>
        <translation>طريقة الاتصال بهذا الخادم</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>تلقائي: WebSocket، أو HTTP حيث لا يعمل ذلك</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>باستخدام WebSocket فقط</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>باستخدام HTTP فقط</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Looks at every part of the way; asks no model and costs nothing</source>
        <translation>يفحص كل جزء من الطريق؛ لا يسأل أي نموذج ولا يكلّف شيئًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The key and the values of headers are kept in %1, never in a file. %2</source>
        <translation>يُحفظ المفتاح وقيم الترويسات في %1، ولا تُحفظ في ملف أبدًا. %2</translation>
    </message>
</context>
<context>
    <name>ServerPresets</name>
    <message>
        <source>On this computer:</source>
        <translation>على هذا الجهاز:</translation>
    </message>
    <message>
        <source>Fills in the address</source>
        <translation>يملأ العنوان</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Your sign-in has ended; nothing is lost.</source>
        <translation>انتهت جلسة تسجيل دخولك؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Lectern may not use your ChatGPT plan.</source>
        <translation>لا يُسمح لـ Lectern باستخدام خطتك في ChatGPT.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>السماح بذلك…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة ضبط «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>without a graphics processor</source>
        <translation>بدون معالج رسومات</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>باستخدام معالج الرسومات</translation>
    </message>
    <message>
        <source>Lectern %1, Qt %2, %3, drawn %4</source>
        <translation>برنامج Lectern %1، Qt %2، %3، الرسم %4</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>version licence renderer</source>
        <translation>إصدار ترخيص رسومات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>MIT. Lectern is made with these libraries:</source>
        <translation>رخصة MIT. أُنشئ Lectern بهذه المكتبات:</translation>
    </message>
    <message>
        <source>libraries open source</source>
        <translation>مكتبات مفتوحة المصدر</translation>
    </message>
    <message>
        <source>libraries licence open source</source>
        <translation>مكتبات ترخيص رخصة مفتوحة المصدر</translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>sign in out account user key</source>
        <translation>تسجيل الدخول الخروج حساب مستخدم مفتاح</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>theme light dark system</source>
        <translation>سمة فاتح داكن النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>high contrast accessibility theme</source>
        <translation>تباين عالٍ عالي إمكانية الوصول سمة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>It becomes as light or dark as it takes to be read.</source>
        <translation>يصبح فاتحًا أو داكنًا بالقدر اللازم لقراءته.</translation>
    </message>
    <message>
        <source>accent color highlight</source>
        <translation>تمييز لون إبراز</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>لكل ما في النافذة.</translation>
    </message>
    <message>
        <source>larger smaller scale size</source>
        <translation>أكبر أصغر مقياس حجم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>compact space rows</source>
        <translation>مضغوط مسافة صفوف</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>عرض القراءة</translation>
    </message>
    <message>
        <source>The longest line of an answer.</source>
        <translation>أطول سطر في الإجابة.</translation>
    </message>
    <message>
        <source>column measure line length</source>
        <translation>عمود قياس طول السطر</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>The caret does not blink. Nothing else moves by itself.</source>
        <translation>لا يومض المؤشر. ولا شيء آخر يتحرك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>reduced motion animation blink accessibility</source>
        <translation>تقليل الحركة رسوم متحركة وميض إمكانية الوصول</translation>
    </message>
</context>
<context>
    <name>SettingsComposer</name>
    <message>
        <source>What sends a question</source>
        <translation>ما يرسل السؤال</translation>
    </message>
    <message>
        <source>Shift+Enter always starts a new line.</source>
        <translation>يبدأ Shift+Enter سطرًا جديدًا دائمًا.</translation>
    </message>
    <message>
        <source>send key enter return new line</source>
        <translation>إرسال مفتاح enter إدخال سطر جديد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter; %1 with several lines</source>
        <translation>مفتاح Enter؛ و%1 عند تعدد الأسطر</translation>
    </message>
</context>
<context>
    <name>SettingsContent</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>لا يوجد إعداد يتعلق بـ «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>The conversations stand beside the page where there is room for both.</source>
        <translation>تظهر المحادثات بجانب الصفحة حيث يتسع المكان لكليهما.</translation>
    </message>
    <message>
        <source>start list conversations window</source>
        <translation>بدء قائمة محادثات نافذة</translation>
    </message>
    <message>
        <source>Read answers aloud as they come</source>
        <translation>قراءة الإجابات بصوت عالٍ فور وصولها</translation>
    </message>
    <message>
        <source>A screen reader is told each paragraph, else only the end of an answer.</source>
        <translation>تصل كل فقرة إلى قارئ الشاشة، وإلا فلا يصل إليه سوى انتهاء الإجابة.</translation>
    </message>
    <message>
        <source>accessibility speech voice</source>
        <translation>إمكانية الوصول نطق صوت</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, JSON or PDF.</source>
        <translation>كل المحادثات بتنسيق Markdown أو HTML أو JSON أو PDF.</translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation>حفظ نسخة احتياطية نسخ</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.</source>
        <translation>الملفات المصدّرة من Lectern ومن ChatGPT، وجلسات Codex CLI.</translation>
    </message>
    <message>
        <source>restore backup open</source>
        <translation>استعادة نسخة احتياطية فتح</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good after 30 days.</source>
        <translation>يُحذف ما في سلة المهملات نهائيًا بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>delete erase restore</source>
        <translation>حذف مسح استعادة</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>إظهار سلة المهملات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.</source>
        <translation>قبل أن يغيّر إصدار جديد السجل، تُحفظ نسخة منه في المجلد «backups» بجانبه.</translation>
    </message>
    <message>
        <source>copy folder migration</source>
        <translation>نسخة مجلد ترحيل</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What is in use at the moment, why, and a test of every step of it.</source>
        <translation>ما يُستخدم حاليًا، وسبب ذلك، واختبار لكل خطوة منه.</translation>
    </message>
    <message>
        <source>network test report websocket http doctor</source>
        <translation>شبكة اختبار تقرير websocket http doctor</translation>
    </message>
    <message>
        <source>Network and test…</source>
        <translation>الشبكة والاختبار…</translation>
    </message>
    <message>
        <source>network proxy certificate websocket http password</source>
        <translation>شبكة وكيل proxy شهادة websocket http كلمة مرور</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.</source>
        <translation>يتصل Lectern بهذه الأجهزة دون سواها. ولا يرسل إحصاءات، ولا يمكن لأي شيء في الإجابة أن يجعله يحمّل شيئًا.</translation>
    </message>
    <message>
        <source>host server computer telemetry</source>
        <translation>مضيف خادم جهاز قياس عن بعد</translation>
    </message>
    <message>
        <source>file folder kept stored path</source>
        <translation>ملف مجلد محفوظ مخزّن مسار</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text and code</source>
        <translation>النص والشيفرة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>SettingsShortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.</source>
        <translation>اختر واحدًا ثم اضغط المفاتيح الجديدة. يتركه Esc كما هو، ويتركه Backspace بلا مفاتيح.</translation>
    </message>
    <message>
        <source>keys keyboard reset</source>
        <translation>مفاتيح لوحة المفاتيح إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Font of the interface</source>
        <translation>خط الواجهة</translation>
    </message>
    <message>
        <source>font family typeface text</source>
        <translation>خط عائلة نوع نص</translation>
    </message>
    <message>
        <source>Size of the interface&apos;s text</source>
        <translation>حجم نص الواجهة</translation>
    </message>
    <message>
        <source>font size larger smaller text</source>
        <translation>خط حجم أكبر أصغر نص</translation>
    </message>
    <message>
        <source>Font of questions and answers</source>
        <translation>خط الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Size of questions and answers</source>
        <translation>حجم الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>خط الشيفرة</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>حجم الشيفرة</translation>
    </message>
    <message>
        <source>Colours of code on light ground</source>
        <translation>ألوان الشيفرة على خلفية فاتحة</translation>
    </message>
    <message>
        <source>They become as light or dark as it takes to be read.</source>
        <translation>تصبح فاتحة أو داكنة بالقدر اللازم لقراءتها.</translation>
    </message>
    <message>
        <source>code theme syntax highlighting</source>
        <translation>شيفرة سمة تمييز الصياغة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Colours of code on dark ground</source>
        <translation>ألوان الشيفرة على خلفية داكنة</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>Beside every code.</source>
        <translation>بجانب كل شيفرة.</translation>
    </message>
    <message>
        <source>code numbers</source>
        <translation>شيفرة أرقام</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1 belongs to “%2”. Enter takes it from there, Esc leaves it.</source>
        <translation>الاختصار %1 يخص «%2». ينقله Enter إلى هنا، ويتركه Esc مكانه.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
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
        <translation>الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائيًا…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>عرض الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>Back to all conversations</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>الوسم «%1»</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>%1: nothing of it is kept</source>
        <comment>temporary conversation (shortcut)</comment>
        <translation>%1: لا يُحفظ منها شيء</translation>
    </message>
</context>
<context>
    <name>SignInContent</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SignOutContent</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>تم تسجيل الخروج هنا</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>هل تريد تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما سيُزال</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما سيبقى</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>المصدر %1: %2، %3</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>صيغة رياضية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>شيفرة، %1</translation>
    </message>
    <message>
        <source>Code, %1, %2</source>
        <translation>شيفرة، %1، %2</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>جدول، %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: </source>
        <translation>منجزة: </translation>
    </message>
    <message>
        <source>To do: </source>
        <translation>غير منجزة: </translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>الإجابة مكتملة.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Using ChatGPT plan</source>
        <translation>باستخدام خطة ChatGPT</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>نسخ لجدول بيانات</translation>
    </message>
    <message>
        <source>With tabs between the cells</source>
        <translation>مع علامات جدولة بين الخلايا</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بتنسيق CSV</translation>
    </message>
    <message>
        <source>With commas, and quotes where they are needed</source>
        <translation>مع فواصل، وعلامات اقتباس حيث تلزم</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بتنسيق Markdown</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table…</source>
        <translation>نسخ الجدول…</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>جدول، %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagContent</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and a month&apos;s short name</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day and a month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a date, a time of day</comment>
        <translation>في %1 الساعة %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day, a month and a year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>إخفاء الشريط الجانبي</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>مؤقتة</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>UsageDetails</name>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>طريقة الاتصال</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>الدور الأخير</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>الحد الأسبوعي</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>الحد الشهري</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>%1-day limit</source>
        <translation>حد %1 أيام</translation>
    </message>
    <message>
        <source>%1-hour limit</source>
        <translation>حد %1 ساعات</translation>
    </message>
    <message>
        <source>%1-minute limit</source>
        <translation>حد %1 دقيقة</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>استُنفد</translation>
    </message>
    <message>
        <source>%1 used · %2 left</source>
        <translation>المستخدم %1 · المتبقي %2</translation>
    </message>
    <message>
        <source>when it starts anew is unknown</source>
        <translation>موعد التجديد غير معروف</translation>
    </message>
    <message>
        <source>starts anew %1, in %2</source>
        <comment>at a time, in a span</comment>
        <translation>يتجدد %1، خلال %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>of an unknown time</source>
        <translation>من وقت غير معروف</translation>
    </message>
    <message>
        <source>unknown since it started anew</source>
        <translation>غير معروف منذ التجديد</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>محظور حتى %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>a limit</comment>
        <translation>تم بلوغ %1</translation>
    </message>
    <message>
        <source>%1 %2 used</source>
        <comment>a limit, percent</comment>
        <translation>%1: استُخدم %2</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 tokens; how many fit is unknown</source>
        <translation>التوكنات: %1؛ عدد ما يتسع له غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>التوكنات: %1 من %2</translation>
    </message>
    <message>
        <source>%1, of these %2 cached</source>
        <translation>%1، منها %2 من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>%1, of these %2 reasoning</source>
        <translation>%1، منها %2 للتفكير</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المُستلَم</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>ما لم يُرسَل مجددًا</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>التوكنات الداخلة</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>التوكنات الخارجة</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>a time</comment>
        <translation>متاح: %1</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours as the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Read answers as they come</source>
        <translation>قراءة الإجابات فور وصولها</translation>
    </message>
    <message>
        <source>The screen reader is told each paragraph</source>
        <translation>تصل كل فقرة إلى قارئ الشاشة</translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation>الآن %1%</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>مرحبًا بك في Lectern</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign in, ask, and read the answer while it is written.</source>
        <translation>سجّل الدخول، واسأل، واقرأ الإجابة أثناء كتابتها.</translation>
    </message>
    <message>
        <source>The accounts that are there stay signed in.</source>
        <translation>تبقى الحسابات الموجودة مسجّلة الدخول.</translation>
    </message>
    <message>
        <source>Continue with ChatGPT</source>
        <translation>المتابعة باستخدام ChatGPT</translation>
    </message>
    <message>
        <source>Opens your browser. Requests use your ChatGPT plan and leave from this computer only; what lets you in stays here.</source>
        <translation>يفتح متصفحك. تستخدم الطلبات خطتك في ChatGPT ولا تخرج إلا من هذا الجهاز؛ ويبقى هنا ما يتيح لك الدخول.</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>استخدام مفتاح API</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>For a browser on another computer</source>
        <translation>لمتصفح على جهاز آخر</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>Canned answers, without account and network</source>
        <translation>إجابات جاهزة، بلا حساب ولا شبكة</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>حساب Codex</translation>
    </message>
    <message>
        <source>Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may stop working at any time.</source>
        <translation>يسجّل الدخول كما يفعل Codex CLI. لا توثّق OpenAI ذلك للبرامج الأخرى: قد يتوقف عن العمل في أي وقت.</translation>
    </message>
    <message>
        <source>From the Codex CLI on this computer</source>
        <translation>من Codex CLI على هذا الجهاز</translation>
    </message>
    <message>
        <source>Reads its sign-in and changes nothing: it is used until it expires, then read anew.</source>
        <translation>يقرأ تسجيل دخوله ولا يغيّر شيئًا: يُستخدم إلى أن تنتهي صلاحيته، ثم يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>نقطة نهاية مخصصة</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API, in the cloud or on this computer.</source>
        <translation>أي خادم يدعم Responses API، في السحابة أو على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Secrets stay in %1, never in a file.</source>
        <translation>تُحفظ البيانات السرية في %1، ولا تُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>What your ChatGPT plan has left</source>
        <translation>المتبقي من خطتك في ChatGPT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>Temporary conversation</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>This is a demo: the answers are canned. Type /demo to see what it can show.</source>
        <translation>هذا عرض تجريبي: الإجابات جاهزة مسبقًا. اكتب ‎/demo لترى ما يمكنه عرضه.</translation>
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
        <translation>أقل من 1 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>جارٍ التفكير…</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <comment>a duration</comment>
        <translation>فكّر لمدة %1</translation>
    </message>
    <message>
        <source>Searching the web</source>
        <translation>جارٍ البحث في الويب</translation>
    </message>
    <message>
        <source>Searched the web</source>
        <translation>بُحث في الويب</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>جارٍ قراءة صفحة</translation>
    </message>
    <message>
        <source>Read a page</source>
        <translation>قُرئت صفحة</translation>
    </message>
    <message>
        <source>Looking in a page</source>
        <translation>جارٍ البحث في صفحة</translation>
    </message>
    <message>
        <source>Looked in a page</source>
        <translation>بُحث في صفحة</translation>
    </message>
    <message>
        <source>Wants to call a tool</source>
        <translation>يريد استدعاء أداة</translation>
    </message>
    <message>
        <source>Wants to run a command</source>
        <translation>يريد تشغيل أمر</translation>
    </message>
    <message>
        <source>Making an image</source>
        <translation>جارٍ إنشاء صورة</translation>
    </message>
    <message>
        <source>Made an image</source>
        <translation>أُنشئت صورة</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Stopped. What had come is kept.</source>
        <translation>تم الإيقاف. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The answer was cut: it reached the model&apos;s length limit. Ask it to go on.</source>
        <translation>قُطعت الإجابة: بلغت الحد الأقصى لطول إجابات النموذج. اطلب منه المتابعة.</translation>
    </message>
    <message>
        <source>The server cut the answer for its content.</source>
        <translation>قطع الخادم الإجابة بسبب محتواها.</translation>
    </message>
    <message>
        <source>The server ended the answer early.</source>
        <translation>أنهى الخادم الإجابة مبكرًا.</translation>
    </message>
    <message>
        <source>The server ended the answer early: %1.</source>
        <translation>أنهى الخادم الإجابة مبكرًا: %1.</translation>
    </message>
    <message>
        <source>%1 What had come is kept.</source>
        <translation>%1 ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا توكنات</numerusform>
            <numerusform>توكن واحد</numerusform>
            <numerusform>توكنان</numerusform>
            <numerusform>%n توكنات</numerusform>
            <numerusform>%n توكنًا</numerusform>
            <numerusform>%n توكن</numerusform>
        </translation>
    </message>
    <message>
        <source>Running code</source>
        <translation>جارٍ تشغيل شيفرة</translation>
    </message>
    <message>
        <source>Ran code</source>
        <translation>شُغّلت شيفرة</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>جارٍ البحث في ملفات</translation>
    </message>
    <message>
        <source>Searched files</source>
        <translation>بُحث في ملفات</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>جارٍ تشغيل أمر</translation>
    </message>
    <message>
        <source>Ran a command</source>
        <translation>شُغّل أمر</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>جارٍ تغيير ملفات</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>غُيّرت ملفات</translation>
    </message>
    <message>
        <source>Asking for tools</source>
        <translation>جارٍ طلب أدوات</translation>
    </message>
    <message>
        <source>Asked for tools</source>
        <translation>طُلبت أدوات</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>جارٍ استخدام أداة</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>استُخدمت أداة</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost after %n paragraph(s). What had come is kept.</source>
        <translation>
            <numerusform>انقطع الاتصال بعد %n فقرة. ما وصل محفوظ.</numerusform>
            <numerusform>انقطع الاتصال بعد فقرة واحدة. ما وصل محفوظ.</numerusform>
            <numerusform>انقطع الاتصال بعد فقرتين. ما وصل محفوظ.</numerusform>
            <numerusform>انقطع الاتصال بعد %n فقرات. ما وصل محفوظ.</numerusform>
            <numerusform>انقطع الاتصال بعد %n فقرة. ما وصل محفوظ.</numerusform>
            <numerusform>انقطع الاتصال بعد %n فقرة. ما وصل محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The question was not sent.</source>
        <translation>%1 لم يُرسل السؤال.</translation>
    </message>
    <message>
        <source>%1 The question was sent; whether it was answered is not known.</source>
        <translation>%1 أُرسل السؤال؛ ولا يُعرف ما إذا كان قد أُجيب عنه.</translation>
    </message>
    <message>
        <source>This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.</source>
        <translation>لا يقبل هذا الخادم، أو شيء ما في الطريق، اتصالات WebSocket؛ يُسأل الآن عبر HTTP.</translation>
    </message>
    <message>
        <source>The connection was lost before the server said that the answer was over. It may be whole.</source>
        <translation>انقطع الاتصال قبل أن يعلن الخادم انتهاء الإجابة. قد تكون كاملة.</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>استُدعيت أداة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
</context>
</TS>
