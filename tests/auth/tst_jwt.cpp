// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/jwt.h"
#include "auth/pkce.h"

#include "support/tokensigner.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QByteArray tokenOf(const QByteArray &claims, const QByteArray &header = "{}")
{
    return Testing::base64Url(header) + '.' + Testing::base64Url(claims) + ".c2ln";
}

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTokensSay_data();
    void readsWhatTokensSay();
    void takesApart();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void believesNoImpossibleTime_data();
    void believesNoImpossibleTime();
    void verifierIsRandomAndItsChallengeKnown();
    void wordsAreRandom();
};

void JwtTest::readsWhatTokensSay_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("isFedramp");
    QTest::addColumn<bool>("isBound");
    const auto row = [](const char *name, const char *claims, const QString &email, const QString &account,
                        const QString &plan, bool isFedramp, bool isBound) {
        QTest::newRow(name) << QByteArray(claims) << email << account << plan << isFedramp << isBound;
    };
    row("all",
        R"({"email":"a@b.c","https://api.openai.com/auth":{"chatgpt_account_id":"acct","chatgpt_plan_type":"pro"}})",
        u"a@b.c"_s, u"acct"_s, u"pro"_s, false, false);
    row("profile", R"({"https://api.openai.com/profile":{"email":"p@b.c"}})", u"p@b.c"_s, {}, {}, false,
        false);
    row("government", R"({"https://api.openai.com/auth":{"chatgpt_account_is_fedramp":true}})", {}, {}, {},
        true, true);
    row("region", R"({"https://api.openai.com/auth":{"chatgpt_compute_residency":"us"}})", {}, {}, {}, false,
        true);
    row("no region", R"({"https://api.openai.com/auth":{"chatgpt_compute_residency":"no_constraint"}})", {},
        {}, {}, false, false);
    row("wrong types",
        R"({"email":7,"https://api.openai.com/auth":[],"https://api.openai.com/profile":"x","exp":"soon"})",
        {}, {}, {}, false, false);
}

void JwtTest::readsWhatTokensSay()
{
    QFETCH(const QByteArray, claims);
    const TokenClaims read = claimsOf(Secret(tokenOf(claims)));
    QTEST(read.email, "email");
    QTEST(read.accountId, "account");
    QTEST(read.plan, "plan");
    QTEST(read.isFedramp, "isFedramp");
    QTEST(read.isBoundToRegion, "isBound");
    QVERIFY(!read.expiresAt.isValid());
}

void JwtTest::takesApart()
{
    const std::optional<Jwt> jwt = decodeJwt(tokenOf(R"({"exp":1790000000})", R"({"alg":"RS256"})"));
    QVERIFY(jwt);
    QCOMPARE(jwt->header.value("alg"_L1).toString(), u"RS256"_s);
    QCOMPARE(jwt->signature, "sig"_ba);
    QCOMPARE(readClaims(jwt->claims).expiresAt, QDateTime::fromSecsSinceEpoch(1790000000, QTimeZone::utc()));
}

void JwtTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("opaque") << "rt_0123456789"_ba;
    QTest::newRow("two parts") << "e30.e30"_ba;
    QTest::newRow("four parts") << "e30.e30.e30.e30"_ba;
    QTest::newRow("header is a list") << "W10.e30.c2ln"_ba;
    QTest::newRow("claims are no JSON") << "e30.aGVsbG8.c2ln"_ba;
    QTest::newRow("not base64") << "e30.{}.c2ln"_ba;
    QTest::newRow("dots") << ".."_ba;
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("deep") << tokenOf(QByteArray(20'000, '['));
    QTest::newRow("huge") << tokenOf("{\"a\":\"" + QByteArray(200'000, 'a') + "\"}");
}

void JwtTest::refusesWhatIsNone()
{
    QFETCH(const QByteArray, token);
    QVERIFY(!decodeJwt(token));
    QVERIFY(claimsOf(Secret(token)).accountId.isEmpty());
}

void JwtTest::believesNoImpossibleTime_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::newRow("text") << R"({"exp":"1790000000"})"_ba;
    QTest::newRow("negative") << R"({"exp":-5})"_ba;
    QTest::newRow("huge") << R"({"exp":1e300})"_ba;
    QTest::newRow("null") << R"({"exp":null})"_ba;
}

void JwtTest::believesNoImpossibleTime()
{
    QFETCH(const QByteArray, claims);
    QVERIFY(!claimsOf(Secret(tokenOf(claims))).expiresAt.isValid());
}

void JwtTest::verifierIsRandomAndItsChallengeKnown()
{
    static const QRegularExpression letters(u"^[A-Za-z0-9_-]{86}$"_s);
    const Pkce one = Pkce::make();
    const Pkce other = Pkce::make();
    QVERIFY(letters.match(QString::fromLatin1(one.verifier.reveal())).hasMatch());
    QVERIFY(one.verifier.reveal() != other.verifier.reveal());
    QCOMPARE(one.challenge, Pkce::challengeOf(one.verifier));
    // RFC 7636, appendix B
    QCOMPARE(Pkce::challengeOf(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void JwtTest::wordsAreRandom()
{
    QSet<QByteArray> words;
    for (int i = 0; i < 100; ++i)
        words.insert(randomWord());
    QCOMPARE(words.size(), 100);
    QCOMPARE(words.begin()->size(), 43);
}

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
