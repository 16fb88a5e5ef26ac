// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/formulatext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestFormulaText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesUnicode_data();
    void writesUnicode();
    void takesDelimitersOff_data();
    void takesDelimitersOff();
    void everyBeginningIsTaken();
    void deepGroupsStay();
};

void TestFormulaText::writesUnicode_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QString &tex, const QString &text) {
        QTest::newRow(name) << tex << text;
    };
    add("nothing", u""_s, u""_s);
    add("Greek", uR"(\alpha+\beta-\Gamma)"_s, u"α + β − Γ"_s);
    add("spaces mean nothing", u"a   +b\n = c"_s, u"a + b = c"_s);
    add("sign", u"-x=-1, (-y)"_s, u"−x = −1, (−y)"_s);
    add("thousands", u"1,000;x,y"_s, u"1,000; x, y"_s);
    add("scripts", uR"(x^2 + y_{ij} = e^{-n} x_1^{10})"_s, u"x² + yᵢⱼ = e⁻ⁿx₁¹⁰"_s);
    add("scripts that Unicode has not", uR"(e^{-x^2} A_{\max} x^{a/b} y_q)"_s, u"e^(−x²)Aₘₐₓx^(a/b)y_q"_s);
    add("primes", u"f'(x) = g''"_s, u"f′(x) = g′′"_s);
    add("star", u"x^* a*b"_s, u"x*a ∗ b"_s);
    add("sum", uR"(\sum_{i=1}^{n} i \le \int_0^\infty f)"_s, u"∑ᵢ₌₁ⁿ i ≤ ∫₀^∞ f"_s);
    add("fractions", uR"(\frac{a}{b} \dfrac{a+b}{2} \frac12 \frac{x}{2})"_s, u"a/b(a + b)/21⁄2x/2"_s);
    add("fraction in a fraction", uR"(\frac{\frac{a}{b}}{c})"_s, u"(a/b)/c"_s);
    add("roots", uR"(\sqrt{x} \sqrt[3]{x+1} \sqrt[n]2)"_s, u"√x∛(x + 1)ⁿ√2"_s);
    add("alphabets", uR"(\mathbb R \mathbb{Q} \mathcal{L} \mathfrak g)"_s, u"ℝℚℒ𝔤"_s);
    add("text", uR"(x \text{ if } y_1 \mathrm{d}x)"_s, u"x if y₁dx"_s);
    add("functions", uR"(2\sin x\cos(y) \log_2 n \lim_{x\to 0}f)"_s,
        u"2 sin x cos(y) log₂ n lim_(x → 0) f"_s);
    add("operators", uR"(a\times b\cdot c \in A\cup B)"_s, u"a × b · c ∈ A ∪ B"_s);
    add("arrows", uR"(a\to b\implies c \xrightarrow{n} d)"_s, u"a → b ⟹ c →ⁿ d"_s);
    add("brackets", uR"(\left(\frac{a}{b}\right] \left. \{x\} \|y\| \langle z\rangle)"_s,
        u"(a/b]{x}‖y‖⟨z⟩"_s);
    add("accents", uR"(\hat x \vec{v} \overline{ab} \bar{x}_1)"_s, u"x\u0302v\u20D7a\u0305b\u0305x\u0304₁"_s);
    add("matrix", uR"(\begin{pmatrix} a & b \\ c & -d \end{pmatrix})"_s, u"(a  b; c  −d)"_s);
    add("cases", uR"(f = \begin{cases} 1 & \text{if } x>0 \\ 0 \\ \end{cases})"_s, u"f = { 1 if x > 0; 0"_s);
    add("rows", uR"(\begin{aligned} a &= b \\ &= c \end{aligned})"_s, u"a = b\u2028= c"_s);
    add("rows without an environment", uR"(a \\[4pt] b)"_s, u"a\u2028b"_s);
    add("binomial", uR"(\binom{n}{k})"_s, u"(n choose k)"_s);
    add("modulo", uR"(a \equiv b \pmod{n})"_s, u"a ≡ b (mod n)"_s);
    add("negation", uR"(a \not= b \notin c)"_s, u"a =\u0338 b ∉ c"_s);
    add("wide spaces", uR"(a \quad b\,c\!d)"_s, u"a b cd"_s);
    add("escapes", uR"(100\% \$5 a\_b)"_s, u"100%$5a_b"_s);
    add("dropped", uR"(\displaystyle \sum\limits_{k} x \label{eq:1} \tag{2})"_s, u"∑ₖ x (2)"_s);
    add("named operator", uR"(\operatorname*{argmax}_x f)"_s, u"argmaxₓ f"_s);
    add("unknown", uR"(\foo{a} \bar)"_s, u"\\foo a"_s);
    add("unclosed", uR"(\frac{a)"_s, u"a/"_s);
    add("closed twice", uR"(a}b})"_s, u"a}b}"_s);
    add("ends with a backslash", u"a\\"_s, u"a \\"_s);
}

void TestFormulaText::writesUnicode()
{
    QFETCH(QString, tex);
    QTEST(formulaText(tex), "text");
}

void TestFormulaText::takesDelimitersOff_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("formula");
    QTest::newRow("dollar") << u"$a$"_s << u"a"_s;
    QTest::newRow("dollars") << u"$$ a $$."_s << u"a."_s;
    QTest::newRow("round") << u"\\(a\\)"_s << u"a"_s;
    QTest::newRow("square") << u"\\[\na\n\\],"_s << u"a,"_s;
    QTest::newRow("open dollars") << u"$$a"_s << u"a"_s;
    QTest::newRow("open square") << u"\\[ a \\$"_s << u" a \\$"_s;
    QTest::newRow("mere delimiter") << u"$$"_s << u""_s;
    QTest::newRow("nothing") << u"$"_s << u"$"_s;
}

void TestFormulaText::takesDelimitersOff()
{
    QFETCH(QString, source);
    QTEST(formulaOf(source), "formula");
}

void TestFormulaText::everyBeginningIsTaken()
{
    const QString tex =
        uR"(\begin{cases}\frac{\sqrt[n]{x_{1}}}{\text{a}}&\left\{\hat{y}^{2}\right\}\\[2pt]\not\in\end{cases})"_s;
    for (qsizetype length = 1; length <= tex.size(); ++length)
        QVERIFY2(formulaText(tex.first(length)).size() <= 2 * length, qPrintable(tex.first(length)));
    QVERIFY(!formulaText(tex).contains(u"\\begin"_s));
}

void TestFormulaText::deepGroupsStay()
{
    for (const QString &open :
         {u"{"_s, u"\\frac{"_s, u"\\sqrt["_s, u"^{"_s, u"\\begin{cases}"_s, u"\\hat"_s}) {
        const QString deep = open.repeated(20'000) + u"x"_s;
        QVERIFY(!formulaText(deep).isNull());
    }
}

QTEST_APPLESS_MAIN(TestFormulaText)

#include "tst_formulatext.moc"
