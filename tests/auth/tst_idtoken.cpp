// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/idtoken.h"

#include "support/fakeclock.h"
#include "support/tokensigner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lectern;
using namespace Lectern::Testing;

Q_DECLARE_METATYPE(std::function<void(QJsonObject &)>)
Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

namespace {

using Change = std::function<void(QJsonObject &)>;
using Flaw = TokenSigner::Flaw;
using Algorithm = TokenSigner::Algorithm;
using Seconds = std::optional<std::chrono::seconds>;

const FakeClock kClock;

IdTokenRules rules(Seconds ahead = {})
{
    return {u"https://auth.example"_s, u"oaiapp_1"_s, "nonce-1"_ba, kClock.wallNow(), ahead};
}

qint64 at(std::chrono::seconds fromNow)
{
    return kClock.wallNow().addSecs(fromNow.count()).toSecsSinceEpoch();
}

QJsonObject claims()
{
    return {{u"iss"_s, u"https://auth.example"_s},
            {u"aud"_s, u"oaiapp_1"_s},
            {u"nonce"_s, u"nonce-1"_s},
            {u"iat"_s, at(0s)},
            {u"exp"_s, at(1h)},
            {u"email"_s, u"ada@example.org"_s}};
}

QList<QJsonObject> keys(const QJsonObject &set = TokenSigner::shared().keySet())
{
    const Result<QList<QJsonObject>> read = keysFrom({200, {}, QJsonDocument(set).toJson()});
    return read ? *read : QList<QJsonObject>();
}

/// Nothing went wrong, or what.
std::optional<ErrorKind> faultOf(const QByteArray &token, const QList<QJsonObject> &with,
                                 const IdTokenRules &by = rules())
{
    const Result<QJsonObject> result = verifyIdToken(Secret(token), with, by);
    return result ? std::nullopt : std::optional(result.error().kind);
}

std::optional<ErrorKind> faultOf(const QByteArray &token)
{
    return faultOf(token, keys());
}

QByteArray withHeader(const QByteArray &token, const QJsonObject &header)
{
    const QByteArrayList parts = token.split('.');
    return base64Url(QJsonDocument(header).toJson()) + '.' + parts.at(1) + '.' + parts.at(2);
}

QJsonObject keyNamed(const QString &id)
{
    for (const QJsonObject &key : keys()) {
        if (key.value("kid"_L1).toString() == id)
            return key;
    }
    return {};
}

} // namespace

class IdTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatThePublishedKeySigned_data();
    void takesWhatThePublishedKeySigned();
    void refusesOtherSignatures_data();
    void refusesOtherSignatures();
    void publicKeyIsNoSecretOfOurs();
    void algorithmMustBeTheOneOfTheKey();
    void weakKeyIsNone_data();
    void weakKeyIsNone();
    void refusesOtherClaims_data();
    void refusesOtherClaims();
    void tellsAWrongClockFromAStaleToken_data();
    void tellsAWrongClockFromAStaleToken();
    void survivesAnyKeys_data();
    void survivesAnyKeys();
    void readsNoKeysFromOtherAnswers();
};

void IdTokenTest::takesWhatThePublishedKeySigned_data()
{
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("RS256") << Algorithm::Rs256;
    QTest::newRow("ES256") << Algorithm::Es256;
}

void IdTokenTest::takesWhatThePublishedKeySigned()
{
    QFETCH(const Algorithm, algorithm);
    const QByteArray token = TokenSigner::shared().sign(claims(), algorithm);
    const Result<QJsonObject> result = verifyIdToken(Secret(token), keys(), rules());
    QVERIFY(result);
    QCOMPARE(result->value("email"_L1).toString(), u"ada@example.org"_s);
}

void IdTokenTest::refusesOtherSignatures_data()
{
    QTest::addColumn<QByteArray>("token");
    const TokenSigner &signer = TokenSigner::shared();
    const QByteArray good = signer.sign(claims());
    QTest::newRow("of another text") << signer.sign(claims(), Algorithm::Rs256, Flaw::Signature);
    QTest::newRow("of another text, curve") << signer.sign(claims(), Algorithm::Es256, Flaw::Signature);
    QTest::newRow("unknown key") << signer.sign(claims(), Algorithm::Rs256, Flaw::UnknownKey);
    QTest::newRow("none") << signer.sign(claims(), Algorithm::Rs256, Flaw::Unsigned);
    QTest::newRow("of a stranger") << TokenSigner().sign(claims());
    QTest::newRow("cut") << good.chopped(8);
    QTest::newRow("missing") << good.left(good.lastIndexOf('.') + 1);
    QTest::newRow("no token") << QByteArray();
    QTest::newRow("algorithm None") << withHeader(good, {{u"alg"_s, u"None"_s}, {u"kid"_s, u"rsa-1"_s}});
    QTest::newRow("no algorithm") << withHeader(good, {{u"kid"_s, u"rsa-1"_s}});
    QTest::newRow("unknown algorithm") << withHeader(good, {{u"alg"_s, u"EdDSA"_s}, {u"kid"_s, u"rsa-1"_s}});
}

void IdTokenTest::refusesOtherSignatures()
{
    QFETCH(const QByteArray, token);
    QCOMPARE(faultOf(token), ErrorKind::IdentityNotProven);
}

/// HS256 with what everybody can read as the key.
void IdTokenTest::publicKeyIsNoSecretOfOurs()
{
    const QByteArray text = base64Url(R"({"alg":"HS256","kid":"rsa-1"})") + '.' +
                            base64Url(QJsonDocument(claims()).toJson(QJsonDocument::Compact));
    const QByteArray key = keyNamed(u"rsa-1"_s).value("n"_L1).toString().toLatin1();
    for (const QByteArray &secret : {key, QByteArray::fromBase64(key, QByteArray::Base64UrlEncoding)}) {
        const QByteArray mac = QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
        QCOMPARE(faultOf(text + '.' + base64Url(mac)), ErrorKind::IdentityNotProven);
    }
}

void IdTokenTest::algorithmMustBeTheOneOfTheKey()
{
    const QByteArray token = TokenSigner::shared().sign(claims());
    QJsonObject key = keyNamed(u"rsa-1"_s);
    QVERIFY(!faultOf(token, {key}));
    key[u"alg"_s] = u"PS256"_s;
    QCOMPARE(faultOf(token, {key}), ErrorKind::IdentityNotProven);
    key[u"alg"_s] = u"RS256"_s;
    key[u"use"_s] = u"enc"_s;
    QCOMPARE(faultOf(token, {key}), ErrorKind::IdentityNotProven);
    key.remove(u"use"_s);
    key.remove(u"alg"_s);
    QVERIFY(!faultOf(token, {key}));
}

void IdTokenTest::weakKeyIsNone_data()
{
    QTest::addColumn<uint>("bits");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("1024") << 1024U << false;
    QTest::newRow("2048") << 2048U << true;
}

void IdTokenTest::weakKeyIsNone()
{
    QFETCH(const uint, bits);
    QFETCH(const bool, isFine);
    EVP_PKEY *pair = EVP_RSA_gen(bits);
    BIGNUM *modulus = nullptr;
    EVP_PKEY_get_bn_param(pair, OSSL_PKEY_PARAM_RSA_N, &modulus);
    QByteArray number(BN_num_bytes(modulus), '\0');
    BN_bn2bin(modulus, reinterpret_cast<unsigned char *>(number.data()));

    const QByteArray text = base64Url(R"({"alg":"RS256"})") + '.' +
                            base64Url(QJsonDocument(claims()).toJson(QJsonDocument::Compact));
    size_t size = bits / 8;
    QByteArray signature(qsizetype(size), '\0');
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, pair);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()));
    EVP_MD_CTX_free(context);
    BN_free(modulus);
    EVP_PKEY_free(pair);

    const QJsonObject key{
        {u"kty"_s, u"RSA"_s}, {u"n"_s, QString::fromLatin1(base64Url(number))}, {u"e"_s, u"AQAB"_s}};
    const std::optional<ErrorKind> fault = faultOf(text + '.' + base64Url(signature), {key});
    QCOMPARE(fault, isFine ? std::nullopt : std::optional(ErrorKind::IdentityNotProven));
}

void IdTokenTest::refusesOtherClaims_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *name, const QString &claim, const QJsonValue &value,
                        bool isFine = false) {
        QTest::newRow(name) << Change([claim, value](QJsonObject &all) { all[claim] = value; }) << isFine;
    };
    row("issuer", u"iss"_s, u"https://auth.example.evil"_s);
    row("issuer missing", u"iss"_s, {});
    row("audience", u"aud"_s, u"oaiapp_2"_s);
    row("audience in a list", u"aud"_s, QJsonArray{u"oaiapp_1"_s}, true);
    row("two audiences", u"aud"_s, QJsonArray{u"oaiapp_1"_s, u"oaiapp_2"_s});
    row("other audience in a list", u"aud"_s, QJsonArray{u"oaiapp_2"_s});
    row("no audience", u"aud"_s, QJsonArray{});
    row("authorized party", u"azp"_s, u"oaiapp_1"_s, true);
    row("other party", u"azp"_s, u"oaiapp_2"_s);
    row("nonce", u"nonce"_s, u"nonce-2"_s);
    row("nonce missing", u"nonce"_s, {});
    row("nonce is a number", u"nonce"_s, 1);
    row("just expired", u"exp"_s, at(-60s), true);
    row("expired", u"exp"_s, at(-1h));
    row("no expiry", u"exp"_s, {});
    row("issued a moment later", u"iat"_s, at(60s), true);
    row("issued tomorrow", u"iat"_s, at(24h));
    row("issued yesterday", u"iat"_s, at(-24h));
    row("not issued", u"iat"_s, {});
    row("not valid yet", u"nbf"_s, at(2h));
}

void IdTokenTest::refusesOtherClaims()
{
    QFETCH(const Change, change);
    QFETCH(const bool, isFine);
    QJsonObject all = claims();
    change(all);
    const std::optional<ErrorKind> fault = faultOf(TokenSigner::shared().sign(all));
    QCOMPARE(fault, isFine ? std::nullopt : std::optional(ErrorKind::IdentityNotProven));
}

void IdTokenTest::tellsAWrongClockFromAStaleToken_data()
{
    QTest::addColumn<qint64>("made");   // seconds from now, by our clock
    QTest::addColumn<Seconds>("ahead"); // our clock, of the server's
    QTest::addColumn<bool>("isClock");
    QTest::newRow("an hour fast") << qint64(-3600) << Seconds(3600s) << true;
    QTest::newRow("an hour slow") << qint64(3600) << Seconds(-3600s) << true;
    QTest::newRow("a year fast") << qint64(-31'536'000) << Seconds(31'536'000s) << true;
    QTest::newRow("stale") << qint64(-3600) << Seconds(0s) << false;
    QTest::newRow("server says no time") << qint64(-3600) << Seconds() << false;
}

void IdTokenTest::tellsAWrongClockFromAStaleToken()
{
    QFETCH(const qint64, made);
    QFETCH(const Seconds, ahead);
    QFETCH(const bool, isClock);
    QJsonObject all = claims();
    all[u"iat"_s] = at(std::chrono::seconds(made));
    all[u"exp"_s] = at(std::chrono::seconds(made) + 1h);
    const ErrorKind expected = isClock ? ErrorKind::ClockWrong : ErrorKind::IdentityNotProven;
    QCOMPARE(faultOf(TokenSigner::shared().sign(all), keys(), rules(ahead)), expected);

    all[u"nonce"_s] = u"another"_s;
    QCOMPARE(faultOf(TokenSigner::shared().sign(all), keys(), rules(ahead)), ErrorKind::IdentityNotProven);
}

void IdTokenTest::survivesAnyKeys_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::newRow("not objects") << R"({"keys":[1,null,"x",[]]})"_ba;
    QTest::newRow("empty") << R"({"keys":[{}]})"_ba;
    QTest::newRow("no numbers") << R"({"keys":[{"kty":"RSA","kid":"rsa-1"}]})"_ba;
    QTest::newRow("wrong types") << R"({"keys":[{"kty":"RSA","kid":"rsa-1","n":7,"e":{}}]})"_ba;
    QTest::newRow("not base64") << R"({"keys":[{"kty":"RSA","kid":"rsa-1","n":"&&&","e":"AQAB"}]})"_ba;
    QTest::newRow("zero exponent") << R"({"keys":[{"kty":"RSA","kid":"rsa-1","n":")" +
                                          base64Url(QByteArray(256, '\xc5')) + R"(","e":"AA"}]})";
    QTest::newRow("gigantic") << R"({"keys":[{"kty":"RSA","kid":"rsa-1","n":")" +
                                     base64Url(QByteArray(100'000, '\xc5')) + R"(","e":"AQAB"}]})";
    QTest::newRow("off the curve") << R"({"keys":[{"kty":"EC","kid":"rsa-1","crv":"P-256","x":")" +
                                          base64Url(QByteArray(32, '\x01')) + R"(","y":")" +
                                          base64Url(QByteArray(32, '\x02')) + R"("}]})";
}

void IdTokenTest::survivesAnyKeys()
{
    QFETCH(const QByteArray, set);
    const QList<QJsonObject> read = keys(QJsonDocument::fromJson(set).object());
    const QByteArray token = TokenSigner::shared().sign(claims());
    QCOMPARE(faultOf(token, read), ErrorKind::IdentityNotProven);
    const QByteArray curve =
        withHeader(TokenSigner::shared().sign(claims(), Algorithm::Es256), {{u"alg"_s, u"ES256"_s}});
    QCOMPARE(faultOf(curve, read), ErrorKind::IdentityNotProven);
}

void IdTokenTest::readsNoKeysFromOtherAnswers()
{
    QCOMPARE(keysFrom({500, {}, "oops"}).error().kind, ErrorKind::Server);
    QCOMPARE(keysFrom({200, {}, "<html>"}).error().kind, ErrorKind::Protocol);
    QCOMPARE(keysFrom({200, {}, "{}"}).error().kind, ErrorKind::Protocol);
    QCOMPARE(keysFrom({302, {}, {}}).error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(IdTokenTest)
#include "tst_idtoken.moc"
