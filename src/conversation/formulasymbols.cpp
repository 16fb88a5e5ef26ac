// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/formulasymbols.h"

#include <QHash>

#include <string_view>
#include <utility>

namespace Lectern {

namespace {

struct Group
{
    FormulaKind kind;
    std::u16string_view symbols; ///< name and symbol in turn, with spaces between
};

constexpr Group kGroups[] = {
    {FormulaKind::Ordinary,
     u"alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ "
     u"lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi "
     u"ϕ "
     u"varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ "
     u"Omega Ω"},
    {FormulaKind::Ordinary,
     u"partial ∂ nabla ∇ infty ∞ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ "
     u"aleph ℵ beth ℶ hbar ℏ ell ℓ wp ℘ Re ℜ Im ℑ angle ∠ triangle △ square □ blacksquare ■ Box □ diamond ⋄ "
     u"top ⊤ bot ⊥ prime ′ dagger † ddagger ‡ degree ° circ ∘ bullet • star ⋆ ast ∗ ldots … dots … cdots ⋯ "
     u"vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ checkmark ✓ surd √ flat ♭ sharp ♯ natural ♮ clubsuit ♣ heartsuit ♥ "
     u"spadesuit ♠ diamondsuit ♦ imath ı jmath ȷ therefore ∴ because ∵ complement ∁ qed ∎ pounds £ yen ¥ "
     u"euro € S § P ¶ copyright © backslash \\ % % # # & & $ $ _ _ AA Å l ł o ø ss ß ae æ oe œ lvert | rvert "
     u"| "
     u"lVert ‖ rVert ‖ vert | Vert ‖ | ‖ colon :"},
    {FormulaKind::Binary,
     u"pm ± mp ∓ times × div ÷ cdot · oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ sqcup ⊔ sqcap ⊓ uplus ⊎ "
     u"setminus ∖ smallsetminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ bmod mod ltimes ⋉ rtimes ⋊ wr ≀ amalg ⨿"},
    {FormulaKind::Relation,
     u"leq ≤ le ≤ geq ≥ ge ≥ leqslant ⩽ geqslant ⩾ lt < gt > neq ≠ ne ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong "
     u"≅ "
     u"propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ preceq ≼ succeq ≽ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ "
     u"supseteq ⊇ subsetneq ⊊ supsetneq ⊋ sqsubseteq ⊑ sqsupseteq ⊒ vdash ⊢ dashv ⊣ models ⊨ perp ⟂ parallel "
     u"∥ "
     u"mid ∣ nmid ∤ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ lesssim ≲ gtrsim ≳ bowtie ⋈ to → rightarrow → "
     u"leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸ "
     u"iff ⟺ mapsto ↦ longmapsto ⟼ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ "
     u"Longleftarrow ⟸ Longleftrightarrow ⟺ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ "
     u"nearrow ↗ "
     u"searrow ↘ nwarrow ↖ swarrow ↙ hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ leftharpoonup ↼ "
     u"rightleftharpoons ⇌ rightsquigarrow ⇝ leadsto ⇝ twoheadrightarrow ↠ upharpoonright ↾"},
    {FormulaKind::Open, u"{ { lbrace { lbrack [ langle ⟨ lfloor ⌊ lceil ⌈ lgroup ⟮"},
    {FormulaKind::Close, u"} } rbrace } rbrack ] rangle ⟩ rfloor ⌋ rceil ⌉ rgroup ⟯"},
    {FormulaKind::Function,
     u"sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan sinh sinh "
     u"cosh cosh tanh tanh coth coth log log ln ln lg lg exp exp lim lim limsup limsup liminf liminf max max "
     u"min min sup sup inf inf det det dim dim ker ker gcd gcd deg deg arg arg hom hom Pr Pr argmax argmax "
     u"argmin argmin "
     u"sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ "
     u"bigotimes ⨂"},
};

constexpr std::u16string_view kRaised =
    u"0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"
    u"AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿϕᵠχᵡ∘°′′";
constexpr std::u16string_view kLowered =
    u"0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨϕᵩχᵪ";

QHash<QString, FormulaSymbol> readGroups()
{
    QHash<QString, FormulaSymbol> symbols;
    for (const Group &group : kGroups) {
        const auto words = QStringView(group.symbols.data(), std::ssize(group.symbols)).split(u' ');
        for (qsizetype n = 0; n + 1 < words.size(); n += 2)
            symbols.insert(words[n].toString(), {words[n + 1].toString(), group.kind});
    }
    for (const char16_t space : std::u16string_view(u",;: >"))
        symbols.insert(QString(QChar(space)), {QString(u' '), FormulaKind::Space});
    for (const auto *wide : {"quad", "qquad", "space", "enspace", "thinspace", "medspace", "thickspace"})
        symbols.insert(QString::fromLatin1(wide), {QString(u' '), FormulaKind::Space});
    for (const auto *nothing :
         {"!",     "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "nonumber",
          "notag", "left",         "right",     "middle",      "big",    "Big",      "bigg",
          "Bigg",  "bigl",         "bigr",      "Bigl",        "Bigr",   "biggl",    "biggr",
          "Biggl", "Biggr",        "hline",     "rm",          "bf",     "it"})
        symbols.insert(QString::fromLatin1(nothing), {});
    return symbols;
}

std::optional<QString> mapped(QStringView text, std::u16string_view pairs)
{
    QString result;
    for (const QChar c : text) {
        if (c == u' ')
            continue; // there is no room for it
        size_t at = 0;
        while (at + 1 < pairs.size() && pairs[at] != c.unicode())
            at += 2;
        if (at + 1 >= pairs.size())
            return std::nullopt;
        result += QChar(pairs[at + 1]);
    }
    return result.isEmpty() ? std::nullopt : std::optional(result);
}

/// Where the capital and the small letters of an alphabet begin, and which letters stand elsewhere.
struct Alphabet
{
    char32_t capitals;
    char32_t smalls;
    std::u16string_view exceptions; ///< letter and form in turn
};

Alphabet alphabetOf(FormulaAlphabet alphabet)
{
    switch (alphabet) {
    case FormulaAlphabet::DoubleStruck:
        return {0x1D538, 0x1D552, u"CℂHℍNℕPℙQℚRℝZℤ"};
    case FormulaAlphabet::Script:
        return {0x1D49C, 0x1D4B6, u"BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"};
    case FormulaAlphabet::Fraktur:
        return {0x1D504, 0x1D51E, u"CℭHℌIℑRℜZℨ"};
    }
    return {};
}

} // namespace

std::optional<FormulaSymbol> formulaSymbol(QStringView name)
{
    static const QHash<QString, FormulaSymbol> symbols = readGroups();
    const auto found = symbols.constFind(name.toString());
    return found == symbols.cend() ? std::nullopt : std::optional(*found);
}

QString inAlphabet(QStringView text, FormulaAlphabet alphabet)
{
    const auto [capitals, smalls, exceptions] = alphabetOf(alphabet);
    QString result;
    for (const QChar c : text) {
        const auto exception = mapped(QStringView(&c, 1), exceptions);
        if (exception)
            result += *exception;
        else if (c >= u'A' && c <= u'Z')
            result += QChar::fromUcs4(capitals + c.unicode() - u'A');
        else if (c >= u'a' && c <= u'z')
            result += QChar::fromUcs4(smalls + c.unicode() - u'a');
        else if (c == u'1' && alphabet == FormulaAlphabet::DoubleStruck)
            result += QChar::fromUcs4(0x1D7D9);
        else
            result += c;
    }
    return result;
}

std::optional<QString> raised(QStringView text)
{
    return mapped(text, kRaised);
}

std::optional<QString> lowered(QStringView text)
{
    return mapped(text, kLowered);
}

} // namespace Lectern
