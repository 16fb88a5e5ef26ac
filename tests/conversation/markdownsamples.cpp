// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "markdownsamples.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString summary(const Prose &prose)
{
    QString text;
    for (const Span &span : prose) {
        QString inner = span.text;
        inner.replace(QChar(QChar::LineSeparator), u"<br>"_s);
        if (span.styles.testFlag(SpanStyle::Math))
            inner = u'{' + QString(span.source).replace(u'\n', u"\\n"_s) + u'}';
        if (span.styles.testFlag(SpanStyle::Code))
            inner = u'`' + inner + u'`';
        if (span.styles.testFlag(SpanStyle::FootnoteReference))
            inner = u'^' + inner + u'^';
        if (span.styles.testFlag(SpanStyle::Strikethrough))
            inner = u"~~"_s + inner + u"~~"_s;
        if (span.styles.testFlag(SpanStyle::Italic))
            inner = u'_' + inner + u'_';
        if (span.styles.testFlag(SpanStyle::Bold))
            inner = u"**"_s + inner + u"**"_s;
        text += span.href.isEmpty() ? inner : u'[' + inner + u"]("_s + span.href + u')';
    }
    return text;
}

QString summary(const Table &table)
{
    QString text;
    for (const ColumnAlignment column : table.columns)
        text += QStringView(u"-<^>")[static_cast<int>(column)];
    for (qsizetype n = 0; n < table.cells.size(); ++n)
        text += (n % table.columns.size() == 0 ? u" / "_s : u" | "_s) + summary(table.cells[n]);
    return text;
}

QString kindName(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return u"P"_s;
    case BlockKind::Heading:
        return u"H%1"_s.arg(block.headingLevel);
    case BlockKind::Code:
        return u"C:"_s + block.language + (block.open ? u"..."_s : QString());
    case BlockKind::Table:
        return u"T"_s;
    case BlockKind::Rule:
        return u"R"_s;
    case BlockKind::Footnote:
        return u"F"_s;
    case BlockKind::Image:
        return u"I:"_s + QString::fromLatin1(block.image.base64);
    case BlockKind::Math:
        return u"M"_s;
    case BlockKind::Title:
        return u"!"_s + admonitionName(block.containers.constLast());
    }
    return {};
}

QString summary(const Block &block)
{
    QStringList parts{kindName(block)};
    QString containers;
    for (const BlockContainer container : block.containers)
        containers += container == BlockContainer::List ? u'L' : u'Q';
    if (block.continued > 0)
        containers.insert(block.continued, u'.');
    if (!containers.isEmpty())
        parts += containers;
    if (!block.marker.isEmpty())
        parts += u'<' + block.marker + u'>';
    if (block.task != TaskState::None)
        parts += block.task == TaskState::Done ? u"[x]"_s : u"[ ]"_s;
    if (block.tight)
        parts += u"~"_s;
    const QString text =
        summary(block.prose) + block.code.toString().replace(u'\n', u"\\n"_s) + summary(block.table);
    if (!text.isEmpty())
        parts += text;
    return parts.join(u' ');
}

} // namespace

const QList<MarkdownSample> &markdownSamples()
{
    static const QList<MarkdownSample> samples = {
        {"paragraphs", u"one\ntwo\n\nthree"_s, u"P one two\nP three"_s},
        {"hard breaks", u"one  \ntwo\\\nthree"_s, u"P one<br>two<br>three"_s},
        {"Chinese lines join", u"第一行\n第二行，\n*第三行*\nend\n行"_s,
         u"P 第一行第二行，_第三行_ end 行"_s},
        {"Korean lines keep a space", u"한국어\n문장"_s, u"P 한국어 문장"_s},
        {"looks", u"*i* **b** ***bi*** ~~s~~ `c` _**x**y_"_s, u"P _i_ **b** **_bi_** ~~s~~ `c` **_x_**_y_"_s},
        {"links", u"[a *b*](/u \"t\") <https://x.example> [](/e)"_s,
         u"P [a ](/u)[_b_](/u) [https://x.example](https://x.example)"_s},
        {"bare links", u"www.x.example, https://y.example/a_b. me@z.example"_s,
         u"P [www.x.example](https://www.x.example), [https://y.example/a_b](https://y.example/a_b). "
         "[me@z.example](mailto:me@z.example)"_s},
        {"images are links", u"![alt *x*](/i) ![](/j) [![in](/k)](/l)"_s,
         u"P [alt x](/i) [/j](/j) [in](/l)"_s},
        {"raw HTML is text", u"<b>x</b>\n\n<div>\n*y*\n</div>\n\n<script>z</script>"_s,
         u"P <b>x</b>\nP <div> _y_ </div>\nP <script>z</script>"_s},
        {"entities", u"&amp; &copy; &#65; &#x42; &NotEqualTilde; &nope; &#0; &#x110000;"_s,
         u"P & © A B ≂̸ &nope; � �"_s},
        {"NUL", u"a%1b `c%1` \n\n```\n%1\n```"_s.arg(QChar(QChar::Null)), u"P a�b `c�`\nC: �"_s},
        {"headings", u"# one\ntext\n## two ##\n#\nthree\n===\nfour\n---\n####### no"_s,
         u"H1 one\nP text\nH2 two\nH1\nH1 three\nH2 four\nP ####### no"_s},
        {"rules", u"a\n\n---\n***\n- - -\n"_s, u"P a\nR\nR\nR"_s},
        {"code", u"```cpp foo\nint a;\n\n  b\n```\n~~~\nx\n~~~"_s, u"C:cpp int a;\\n\\n  b\nC: x"_s},
        {"open code", u"text\n```py\nx\n"_s, u"P text\nC:py... x"_s},
        {"empty code", u"```\n```\n\n```x"_s, u"C:\nC:x..."_s},
        {"code with fences in it", u"````md\n```\nx\n```\n````\n"_s, u"C:md ```\\nx\\n```"_s},
        {"code keeps its tabs", u"```make\nall:\n\techo\n```"_s, u"C:make all:\\n\techo"_s},
        {"indented fence", u" ```\n  a\n b\n ```\nc"_s, u"C:  a\\nb\nP c"_s},
        {"fence that is a paragraph", u"a\n    ```\nb"_s, u"P a ``` b"_s},
        {"indented code", u"    a\n\n      b\n\nc"_s, u"C: a\\n\\n  b\nP c"_s},
        {"info with escapes", u"``` c\\+\\+ &amp;\nx\n```"_s, u"C:c++ x"_s},
        {"tight list", u"- a\n- b\n  - c\n    1. d\n- e"_s,
         u"P L <•> a\nP L. <•> ~ b\nP L.L <•> ~ c\nP LL.L <1.> ~ d\nP L. <•> ~ e"_s},
        {"loose list", u"1. a\n\n2. b\n\n   c\n3. d"_s, u"P L <1.> a\nP L. <2.> b\nP L. c\nP L. <3.> d"_s},
        {"numbers are counted", u"7) a\n1) b\n9) c"_s, u"P L <7)> a\nP L. <8)> ~ b\nP L. <9)> ~ c"_s},
        {"lists side by side", u"- a\n- b\n\n* c\n\n1. d\n1) e"_s,
         u"P L <•> a\nP L. <•> ~ b\nP L <•> c\nP L <1.> d\nP L <1)> e"_s},
        {"tasks", u"- [ ] a\n- [x] b\n- [X] c\n- [y] d"_s,
         u"P L <•> [ ] a\nP L. <•> [x] ~ b\nP L. <•> [x] ~ c\nP L. <•> ~ [y] d"_s},
        {"empty items", u"- a\n-\n- c\n\n1."_s, u"P L <•> a\nP L. <•> ~\nP L. <•> ~ c\nP L <1.>"_s},
        {"list in the first line of an item", u"1. - a\n   - b"_s, u"P LL <1. •> a\nP LL. <•> ~ b"_s},
        {"code in a list", u"1. a\n   ```sh\n   x\n     y\n   ```\n2. b\n\n         z"_s,
         u"P L <1.> a\nC:sh L. x\\n  y\nP L. <2.> b\nC: L.   z"_s},
        {"open code in a list", u"- a\n  ```c\n  x"_s, u"P L <•> a\nC:c... L. x"_s},
        {"code behind a list", u"- a\n```\nx\n\n- y\n```\nb"_s, u"P L <•> a\nC: x\\n\\n- y\nP b"_s},
        {"code behind a lazy line", u"- a\nlazy\n ```\n x\n\ny\n ```\nb"_s,
         u"P L <•> a lazy\nC: x\\n\\ny\nP b"_s},
        {"text behind a list", u"- a\nlazy\n\nb\n- c\n# d"_s, u"P L <•> a lazy\nP b\nP L <•> c\nH1 d"_s},
        {"item with everything", u"- a\n\n  > q\n\n  |x|\n  |-|\n\n  # h\n\n  ***\n"_s,
         u"P L <•> a\nP L.Q q\nT L. - / x\nH1 L. h\nR L."_s},
        {"quotes", u"> a\nlazy\n>\n> b\n> > c\n\n> d"_s, u"P Q a lazy\nP Q. b\nP Q.Q c\nP Q d"_s},
        {"list in a quote", u"> - a\n> - b\n>\n> ```\n> x\n> ```"_s, u"P QL <•> a\nP QL. <•> ~ b\nC: Q. x"_s},
        {"table", u"|a|b|c|d|\n|-|:-|:-:|-:|\n|1|`x\\|y`|**3**|\n|5|6|7|8|9|\n\nafter"_s,
         u"T -<^> / a | b | c | d / 1 | `x|y` | **3** |  / 5 | 6 | 7 | 8\nP after"_s},
        {"table without edges", u"a | b\n--- | ---\n1 | 2\n# h"_s, u"T -- / a | b / 1 | 2\nH1 h"_s},
        {"table with cells without a character", u"|a|b|c|\n|-|-|-|\n||x||\n|y||z|"_s,
         u"T --- / a | b | c /  | x |  / y |  | z"_s},
        {"delimiter row that does not fit", u"|a|b|\n|---|\n"_s, u"P |a|b| |---|"_s},
        {"delimiter row in code", u"- a\n  ```\n  |a|\n  |-|\n  ```"_s, u"P L <•> a\nC: L. |a|\\n|-|"_s},
        {"references", u"[a] [B][] [t][c] [none]\n\n[A]: /1\n[b]: </2 3>\n\n[c]: /3 'x'\n\n[a]: /late"_s,
         u"P [a](/1) [B](/2 3) [t](/3) [none]"_s},
        {"definition before its use", u"[x y]: /1\n\na\n\n- [x y]\n\n> t [ X\n> Y ]"_s,
         u"P a\nP L <•> [x y](/1)\nP Q t [ X Y](/1)"_s},
        {"definition in a quote", u"[x]\n\n> [x]: <>\n\n[y]\n\n- [y]: /2"_s, u"P x\nP [y](/2)\nP L <•>"_s},
        {"labels are folded", u"[ẞ] [ΑΓΩ]\n\n[SS]: /s\n[αγω]: /g"_s, u"P [ẞ](/s) [ΑΓΩ](/g)"_s},
        {"footnotes",
         u"a[^1] **b**[^n-2]\n\n[^1]: one\nlazy *i*\n\n    more\n\n    - c\n[^n-2]: two\n\nend"_s,
         u"P a^1^ **b**^n-2^\nF <1> one lazy _i_\nF more\nP L <•> c\nF <n-2> two\nP end"_s},
        {"footnote without a text", u"[^e]:\n\n[^c]:\n    ```\n    x\n    ```"_s, u"F <e>\nF <c>\nC: x"_s},
        {"no footnote references", u"`[^1]` [[^1]](/u) \\[^1] [^a b] ![^1]\n\n    [^1]"_s,
         u"P `[^1]` [[^1]](/u) [^1] [^a b] !^1^\nC: [^1]"_s},
        {"footnote in a table", u"|a[^1]|\n|-|\n"_s, u"T - / a^1^"_s},
        {"emoji and right to left", u"👨‍👩‍👧 **שלום**\n- مرحبا\n\n```\n😀\n```"_s,
         u"P 👨‍👩‍👧 **שלום**\nP L <•> مرحبا\nC: 😀"_s},
        {"tabs", u"-\ta\n\n\tb\n\n>\tc\n\n\td"_s, u"P L <•> a\nP L. b\nP Q c\nC: d"_s},
        {"formulas in prose", u"a $x_1 * y_2$ b \\(\\alpha^*\\) and $$z$$, **$w$**c"_s,
         u"P a {$x_1 * y_2$} b {\\(\\alpha^*\\)} and {$$z$$}, **{$w$}**c"_s},
        {"formula over two lines of prose", u"so $a +\nb$ is\n$c\n- d$"_s,
         u"P so {$a +\\nb$} is $c\nP L <•> d$"_s},
        {"formulas on lines of their own", u"so\n$$x\\\\y$$\nand\n\\[\nx_1\n= *y*\n- 2\n\\].\n\nend"_s,
         u"P so\nM {$$x\\\\y$$}\nP and\nM {\\[\\nx_1\\n= *y*\\n- 2\\n\\].}\nP end"_s},
        {"formulas in lists and quotes",
         u"1. $$a$$\n2. b\n   $$\n   # c\n   $$\n   d\n- \\[e\\]\n\n> \\[\n> > f\n> \\]\n> g"_s,
         u"M L <1.> {$$a$$}\nP L. <2.> ~ b\nM L. {$$\\n# c\\n$$}\nP L. d\nM L <•> {\\[e\\]}\n"
         u"M Q {\\[\\n> f\\n\\]}\nP Q. g"_s},
        {"formulas in a table", u"|$|a|$|b|\n|-|-|\n|$$c$$|\\(d|e\\)|\n"_s,
         u"T -- / {$|a|$} | b / {$$c$$} | {\\(d|e\\)}"_s},
        {"formulas in headings, links, footnotes",
         u"# $a$\n\n[$b$](/u) ![$c$](/v)\n\n[^1]: $d_1$\n    $$\n    e\n    $$"_s,
         u"H1 {$a$}\nP [{$b$}](/u) [$c$](/v)\nF <1> {$d_1$}\nM {$$\\ne\\n$$}"_s},
        {"formula that is being written", u"so\n$$\\frac{a_1}{b_1}\n+ c"_s,
         u"P so\nM {$$\\frac{a_1}{b_1}\\n+ c}"_s},
        {"formula that ends with its paragraph", u"\\[ x\n\ny\\]\n\n$$ is our *currency*"_s,
         u"M {\\[ x}\nP y]\nP $$ is our _currency_"_s},
        {"no formulas",
         u"\\$c$ $5 and $10, $5-$10, US$5 or 6$ $ a$ $b $, $HOME/$USER, $20 (in US$), $$$d$$$, $?$ \\[1\\] [a]\\(b\\)"_s,
         u"P $c$ $5 and $10, $5-$10, US$5 or 6$ $ a$ $b $, $HOME/$USER, $20 (in US$), $$$d$$$, $?$ [1] [a](b)"_s},
        {"no formulas in code",
         u"`$a$ \\(b` ``$``$`` `$` and `$`\n\n- x\n  ```\n  $$\n  a_b\n  ```\n\n    $*c*$"_s,
         u"P `$a$ \\(b` `$`$`` `$` and `$`\nP L <•> x\nC: L. $$\\na_b\nP L. {$*c*$}"_s},
        {"no formulas in code blocks", u"    $*a*$\n\n```\n$$\nb\n```\n\n$$\n~~~\nc$$\n~~~"_s,
         u"C: $*a*$\nC: $$\\nb\nM {$$}\nC: c$$"_s},
        {"no formulas in addresses", u"[c](</$d$> \"$e$\") <https://y.example/$f$>"_s,
         u"P [c](/$d$) [https://y.example/$f$](https://y.example/$f$)"_s},
        {"admonitions",
         u"> [!NOTE]\n> a\n>\n> - b\n\n> [!warning]\n\n- > [!TIP]  \n  > > [!Caution]\n  > > c"_s,
         u"!NOTE Q\nP Q. a\nP Q.L <•> b\n!WARNING Q\n!TIP LQ <•>\n!CAUTION LQ.Q\nP LQQ. c"_s},
        {"no admonitions", u"> [!NOTE] a\n\n> [!NOPE]\n> b\n\n> a\n> [!TIP]\n\n[!TIP]\nc\n\n> **[!TIP]**"_s,
         u"P Q [!NOTE] a\nP Q [!NOPE] b\nP Q a [!TIP]\nP [!TIP] c\nP Q **[!TIP]**"_s},
        {"images with their data",
         u"![an *a*](data:image/png;base64,aGk=)\n\n- ![](data:image/gif;base64,x)"_s,
         u"I:aGk= an a\nI:x L <•>"_s},
        {"images with data in a text", u"a ![b](data:image/png;base64,aGk=)\n\n![c](data:image/svg+xml,x)"_s,
         u"P a [b](data:image/png;base64,aGk=)\nP [c](data:image/svg+xml,x)"_s},
        {"white space only", u" \n\t\n \n"_s, QString()},
        {"nothing", QString(), QString()},
    };
    return samples;
}

QString summary(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks)
        lines += summary(block);
    return lines.join(u'\n');
}

} // namespace Lectern
