// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "madetext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::Bench {

namespace {

constexpr int kWords = 20'000;

const QStringList &common(Tongue tongue)
{
    static const QStringList english =
        u"the of and to in is that it for you with on as this are be or an by not can if from which will "
        "have one your all use when has more may function value then error file time code data same list "
        "type string return number each test class before after program server user name line example set "
        "call result work first case table need message index query write read key change thread memory "
        "text into between configure confirm confident weather rain storm question answer because there"_s
            .split(u' ');
    static const QStringList german =
        u"der die und das ist nicht mit für über auf eine wird werden können müssen größer Fehler Datei "
        "Straße Änderung Überschrift Schlüssel Größe Wert Verbindung Donaudampfschifffahrt "
        "Zeichenkette Rückgabewert Geschwindigkeitsbegrenzung Prüfung schließlich natürlich"_s.split(u' ');
    static const QStringList russian =
        u"и в не на что это как по для если функция ошибка файл строка сервер "
        "данные значение память поток ключ таблица запрос погода"_s.split(u' ');
    static const QStringList arabic =
        u"في من على هذا أن إلى الطقس اليوم جميل ملف خطأ دالة قيمة خادم بيانات ذاكرة جدول سؤال"_s.split(u' ');
    static const QStringList hebrew =
        u"של את על לא זה הוא מזג האוויר היום קובץ שגיאה פונקציה ערך שרת נתונים זיכרון טבלה"_s.split(u' ');
    static const QStringList chinese = u"的 是 在 我们 可以 天气 错误 文件 函数 数据 服务器 如果 使用 返回 "
                                       u"明天 预报 测试 程序 内存 线程 下雨 "
                                       "查询 问题 字符串"_s.split(u' ');
    static const QStringList japanese =
        u"の は を です ます 天気 関数 データ サーバー ファイル エラー 東京 明日 使う 返す 値 する 文字列 質問"_s
            .split(u' ');
    static const QStringList korean =
        u"오늘 날씨가 좋습니다 함수 오류가 파일을 데이터 서버 값을 반환합니다 그리고 문자열 질문 메모리"_s
            .split(u' ');
    static const QList<QStringList> all{english, german, russian, arabic, hebrew, chinese, japanese, korean};
    return all.at(int(tongue));
}

bool hasSpaces(Tongue tongue)
{
    return tongue != Tongue::Chinese && tongue != Tongue::Japanese;
}

QString madeWord(QRandomGenerator &random)
{
    static const QStringList syllables =
        u"ba be bo ca ce co da de di fa fe ga gi ha he ja ka ki la le li lo ma me mi na ne no pa pe po ra re "
        "ri ro sa se si ta te ti to va ve za ter ing ion ment pro con str ent al"_s.split(u' ');
    QString made;
    for (int i = 2 + random.bounded(3); i > 0; --i)
        made += syllables.at(random.bounded(int(syllables.size())));
    return made;
}

} // namespace

MadeText::MadeText(quint32 seed)
    : m_random(seed)
    , m_english(common(Tongue::English))
{
    while (m_english.size() < kWords)
        m_english.append(madeWord(m_random));
}

Tongue MadeText::tongue()
{
    const int choice = m_random.bounded(100);
    return choice < 76 ? Tongue::English : Tongue(1 + choice % 7);
}

/// The second most frequent word is half as frequent as the first one, the third a third, and so on.
QString MadeText::word(Tongue tongue)
{
    const QStringList &words = tongue == Tongue::English ? m_english : common(tongue);
    const double place = std::exp(m_random.generateDouble() * std::log(double(words.size())));
    return words.at(std::min(qsizetype(place) - 1, words.size() - 1));
}

QString MadeText::sentence(Tongue tongue, int words)
{
    QString made;
    for (int i = 0; i < words; ++i) {
        if (i > 0 && hasSpaces(tongue))
            made += u' ';
        made += word(tongue);
    }
    made[0] = made.at(0).toUpper();
    return made;
}

QString MadeText::paragraph(Tongue tongue)
{
    QString made;
    for (int i = 1 + m_random.bounded(4); i > 0; --i)
        made += sentence(tongue, 4 + m_random.bounded(14)) + u". "_s;
    if (oneIn(100))
        made += u"Heavy rain is likely. "_s;
    if (oneIn(200))
        made += u"Done 🎉 "_s;
    if (oneIn(20'000))
        made += u"A quokka smiles. "_s;
    made.chop(1);
    return made;
}

QString MadeText::code()
{
    const QString name = word(Tongue::English) + u'_' + word(Tongue::English);
    switch (m_random.bounded(3)) {
    case 0:
        return u"```python\nclass %1:\n    def __init__(self, %2):\n        self.%2 = %2\n\n"
               "    def run(self):\n        return [x for x in self.%2 if x > %3]\n```\n\n"_s
                   .arg(name, word(Tongue::English))
                   .arg(m_random.bounded(1000));
    case 1:
        return u"```cpp\nint %1(const Node *a, int b)\n{\n    if (a->next == nullptr || a->%2 < b)\n"
               "        return %3;\n    return std::max(a->%2, b);\n}\n```\n\n"_s
                   .arg(name, word(Tongue::English))
                   .arg(m_random.bounded(1000));
    default:
        return u"```\n$ grep -rn %1 . | head -%2\n```\n\n"_s.arg(name).arg(m_random.bounded(50));
    }
}

QString MadeText::title(Tongue tongue)
{
    return sentence(tongue, 3 + m_random.bounded(4));
}

QString MadeText::question(Tongue tongue)
{
    QString made = sentence(tongue, 4 + m_random.bounded(oneIn(5) ? 60 : 16)) + u'?';
    if (oneIn(12))
        made += u"\n\n"_s + code();
    return made;
}

QString MadeText::answer(Tongue tongue)
{
    QString made;
    for (int i = 1 + m_random.bounded(oneIn(8) ? 10 : 4); i > 0; --i) {
        if (oneIn(6))
            made += u"## "_s + sentence(tongue, 3) + u"\n\n"_s;
        made += paragraph(tongue) + u"\n\n"_s;
        if (oneIn(5))
            made += code();
        if (oneIn(8)) {
            for (int entry = 0; entry < 3; ++entry)
                made += u"- "_s + sentence(tongue, 5) + u'\n';
            made += u'\n';
        }
    }
    return made.trimmed();
}

} // namespace Lectern::Bench
