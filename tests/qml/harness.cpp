// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "harness.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>
#include <QMimeData>
#include <QQuickItem>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTcpServer>
#include <QTest>
#include <QUuid>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("LECTERN_SOURCE_DIR");
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void sendInput(const QString &preedit, const QString &text)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(text);
    if (QObject *focus = QGuiApplication::focusObject())
        QCoreApplication::sendEvent(focus, &event);
}

/// A response of one message, in pieces.
QList<QJsonObject> eventsOf(const QString &text)
{
    constexpr qsizetype kPiece = 40;
    const QJsonObject part{
        {u"type"_s, u"output_text"_s}, {u"text"_s, text}, {u"annotations"_s, QJsonArray()}};
    QJsonObject item{{u"id"_s, u"msg_1"_s}, {u"type"_s, u"message"_s}, {u"role"_s, u"assistant"_s}};
    QList<QJsonObject> events{
        {{u"type"_s, u"response.created"_s}, {u"response"_s, QJsonObject{{u"id"_s, u"resp_1"_s}}}},
        {{u"type"_s, u"response.output_item.added"_s}, {u"output_index"_s, 0}, {u"item"_s, item}}};
    for (qsizetype at = 0; at < text.size(); at += kPiece)
        events.append({{u"type"_s, u"response.output_text.delta"_s},
                       {u"item_id"_s, u"msg_1"_s},
                       {u"output_index"_s, 0},
                       {u"content_index"_s, 0},
                       {u"delta"_s, text.sliced(at, std::min(kPiece, text.size() - at))}});
    item.insert(u"status"_s, u"completed"_s);
    item.insert(u"content"_s, QJsonArray{part});
    events.append({{u"type"_s, u"response.output_item.done"_s}, {u"output_index"_s, 0}, {u"item"_s, item}});
    events.append(
        {{u"type"_s, u"response.completed"_s}, {u"response"_s, QJsonObject{{u"id"_s, u"resp_1"_s}}}});
    return events;
}

template <typename Value> Value valueOf(QFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

/// Where nobody answers.
QUrl deadServer()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
}

/// Long enough to look at a page as it is at first.
constexpr std::chrono::milliseconds kBrowserPatience{400};

const QHash<QString, ErrorKind> kErrors{
    {u"declined"_s, ErrorKind::SignInDeclined},  {u"timeout"_s, ErrorKind::SignInTimeout},
    {u"no codes"_s, ErrorKind::DeviceCodeOff},   {u"no port"_s, ErrorKind::PortInUse},
    {u"wrong key"_s, ErrorKind::SignInNeeded},   {u"offline"_s, ErrorKind::HostNotFound},
    {u"store locked"_s, ErrorKind::StoreLocked}, {u"store missing"_s, ErrorKind::StoreMissing},
    {u"clock"_s, ErrorKind::ClockWrong},
};

Error errorOf(const QString &kind)
{
    return {kErrors.value(kind), u"what the machine says about it"_s};
}

/// From QML: what is left out has its default.
Account accountFrom(const QVariantMap &map)
{
    Account account;
    account.kind = AccountKind(map.value(u"kind"_s, int(AccountKind::ChatGpt)).toInt());
    account.name = map.value(u"name"_s).toString();
    account.plan = map.value(u"plan"_s).toString();
    account.workspace = account.workspaceName = map.value(u"workspace"_s).toString();
    account.usageUrl = QUrl(map.value(u"usageUrl"_s).toString());
    account.sharesPlan = map.value(u"sharesPlan"_s, true).toBool();
    return account;
}

} // namespace

Harness::Harness()
    : m_settings(m_dir.filePath(u"settings.ini"_s))
    , m_preferences(m_settings)
    , m_signIn(m_desk.signInParts(), m_list, m_clock, kBrowserPatience)
    , m_accounts(m_desk.accountParts(), m_list)
    , m_app(m_preferences, Profile{}, m_clock)
{
    m_app.setSignIn(&m_signIn, &m_accounts);
    const auto use = [this](const QString &id) { ask(*m_list.find(id)); };
    connect(&m_signIn, &SignInViewModel::signedIn, this, use);
    connect(&m_accounts, &AccountsViewModel::activated, this, use);
    connect(&m_accounts, &AccountsViewModel::signedOut, this, [this] {
        if (const Account *next = m_list.active())
            ask(*next);
        else
            useNobody();
    });
}

void Harness::useDemo(double tokensPerSecond)
{
    listen({.tokensPerSecond = tokensPerSecond});
}

void Harness::listen(const DemoServer::Options &options)
{
    const Result<QUrl> url = m_demo.listen(options);
    if (url)
        show({u"demo"_s, u"demo"_s, u"Demo"_s, Endpoint{*url, {}}, true});
}

void Harness::useAnswer(const QString &text, double tokensPerSecond)
{
    QFile script(m_files.filePath(u"answer.jsonl"_s));
    if (!script.open(QIODevice::WriteOnly))
        return;
    for (const QJsonObject &event : eventsOf(text))
        script.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    script.close();
    listen({.scriptFile = script.fileName(), .tokensPerSecond = tokensPerSecond});
    QFile::remove(script.fileName());
}

void Harness::useFaultyDemo(const QStringList &faults)
{
    listen({.tokensPerSecond = 0, .faults = faults});
}

void Harness::answerWith(const QString &markdown, const QString &picture)
{
    const QString id = u"resp_1"_s;
    const QJsonObject response{{u"id"_s, id}, {u"model"_s, u"demo"_s}};
    QJsonArray events{QJsonObject{{u"type"_s, u"response.created"_s}, {u"response"_s, response}}};
    if (!picture.isEmpty()) {
        const QJsonObject item{{u"type"_s, u"image_generation_call"_s},
                               {u"id"_s, u"ig_1"_s},
                               {u"status"_s, u"completed"_s},
                               {u"revised_prompt"_s, u"a dot"_s},
                               {u"result"_s, picture}};
        events += QJsonObject{
            {u"type"_s, u"response.output_item.done"_s}, {u"output_index"_s, 0}, {u"item"_s, item}};
    }
    events += QJsonObject{{u"type"_s, u"response.output_text.delta"_s},
                          {u"output_index"_s, 1},
                          {u"content_index"_s, 0},
                          {u"item_id"_s, u"msg_1"_s},
                          {u"delta"_s, markdown}};
    events += QJsonObject{{u"type"_s, u"response.completed"_s}, {u"response"_s, response}};
    QFile file(m_dir.filePath(u"answer.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const QJsonValue &event : std::as_const(events))
        file.write(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    DemoServer::Options options;
    options.tokensPerSecond = 0;
    options.scriptFile = file.fileName();
    if (const Result<QUrl> url = m_demo.listen(options))
        show({u"demo"_s, u"demo"_s, u"Demo"_s, Endpoint{*url, {}}, true});
}

/// Each test begins with a new conversation.
void Harness::show(const ActiveAccount &account, const QString &model)
{
    m_app.conversation()->stop();
    m_owner = account.owner;
    m_app.setAccount(account, model, {}, false);
    m_app.desk()->openNew();
}

void Harness::showLong(int turns)
{
    QList<Turn> path;
    for (int i = 0; i < turns; ++i) {
        AnswerItem item;
        item.outputIndex = 0;
        item.item.body = Protocol::MessageItem{.role = u"assistant"_s};
        item.done = true;
        QString text;
        for (int paragraph = 0; paragraph <= i % 5; ++paragraph)
            text +=
                u"Paragraph %1 of answer %2. "_s.arg(paragraph).arg(i).repeated(1 + (i * 7) % 11) + u"\n\n"_s;
        item.parts = {TextPart{.text = text}};
        Turn turn;
        turn.id = TurnId(quint64(i) + 1);
        turn.parent = TurnId(quint64(i));
        turn.question = u"Question %1"_s.arg(i);
        turn.state = TurnState::Completed;
        turn.items = {item};
        path.append(turn);
    }
    const ConversationViewModel::Page page = m_app.conversation()->make();
    page->conversation().prependEarlier(path);
    m_app.conversation()->show(page);
}

void Harness::emptyHistory()
{
    HistoryStore &store = m_app.store();
    for (const HistoryShelf shelf : {HistoryShelf::Open, HistoryShelf::Archive, HistoryShelf::Trash}) {
        const Result<ConversationPage> page = valueOf(store.list({shelf, m_owner, {}}, 1'000'000));
        QList<ConversationId> ids;
        for (const ConversationRecord &record : page->records)
            ids.append(record.id);
        if (!ids.isEmpty())
            valueOf(store.erase(ids));
    }
}

void Harness::fillHistory(int number)
{
    emptyHistory();
    HistoryStore::Done last;
    for (int i = 0; i < number; ++i) {
        ConversationRecord record;
        record.id = m_ids.next<ConversationId>();
        record.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.owner = m_owner;
        record.title = u"Number %1"_s.arg(i);
        record.createdAt = record.changedAt = m_clock.wallNow().addSecs(-3600LL * i);
        last = m_app.store().put(record);
    }
    if (number > 0)
        valueOf(last);
}

QUrl Harness::file(const QString &name) const
{
    return QUrl::fromLocalFile(m_files.filePath(name));
}

QStringList Harness::files() const
{
    return QDir(m_files.path()).entryList(QDir::Files, QDir::Name);
}

QUrl Harness::sample(const QString &name) const
{
    return QUrl::fromLocalFile(sourceDir() + u"/tests/storage/data/"_s + name);
}

void Harness::keepQuestion(int number, const QString &question)
{
    const Result<ConversationPage> page =
        valueOf(m_app.store().list({HistoryShelf::Open, m_owner, {}}, 1'000'000));
    Turn turn;
    turn.id = m_ids.next<TurnId>();
    turn.question = question;
    turn.state = TurnState::Completed;
    for (const ConversationRecord &record : page->records) {
        turn.askedAt = record.changedAt;
        if (record.title == u"Number %1"_s.arg(number))
            valueOf(m_app.store().keepTurn(record.id, turn));
    }
}

void Harness::useNobody()
{
    m_app.setAccount({});
}

void Harness::useDeadServer(const QString &model)
{
    show({u"nobody"_s, u"nobody"_s, u"Nobody"_s, Endpoint{deadServer(), {}}, false}, model);
}

void Harness::ask(const Account &account)
{
    Endpoint endpoint{deadServer(), {}};
    endpoint.usageUrl = account.usageUrl;
    show({account.id, account.id, account.name, endpoint, false}, u"gpt-test"_s);
}

void Harness::useAccount(int index)
{
    ask(m_list.accounts()[index]);
}

void Harness::giveLink(const QString &link, int port)
{
    Q_EMIT m_desk.attempt->linkReady(QUrl(link), quint16(port));
}

void Harness::takePort(int port)
{
    Q_EMIT m_desk.attempt->portTaken(quint16(port));
}

void Harness::giveCode(const QString &page, const QString &code)
{
    Q_EMIT m_desk.attempt->codeReady({QUrl(page), code, m_clock.wallNow().addSecs(900)});
}

void Harness::answer()
{
    Q_EMIT m_desk.attempt->answered();
}

void Harness::succeed(const QVariantMap &account)
{
    Q_EMIT m_desk.attempt->finished(SignedIn{accountFrom(account), {}});
}

void Harness::fail(const QString &kind)
{
    Q_EMIT m_desk.attempt->finished(errorOf(kind));
}

void Harness::store(const QString &problem)
{
    if (m_desk.stored)
        m_desk.stored(problem.isEmpty() ? std::nullopt : std::optional(errorOf(problem)));
}

void Harness::forget(const QString &problem)
{
    m_desk.forgotten(problem.isEmpty() ? std::nullopt : std::optional(errorOf(problem)));
}

void Harness::setBrowser(bool opens)
{
    m_desk.hasBrowser = opens;
}

QString Harness::serveUsage(int percent)
{
    m_usage.answerHttp(200, R"({"plan_type":"plus","rate_limit":{"primary_window":{"used_percent":)"_ba +
                                QByteArray::number(percent) +
                                R"(,"limit_window_seconds":18000,"reset_at":4102444800}}})"_ba);
    return u"http://127.0.0.1:%1/usage"_s.arg(m_usage.serverPort());
}

QString Harness::requestedKey() const
{
    return m_desk.requests.isEmpty() ? QString()
                                     : QString::fromUtf8(m_desk.requests.constLast().key.reveal());
}

QStringList Harness::requestedHeaders() const
{
    QStringList lines;
    for (const auto &[name, value] : m_desk.requests.constLast().headers)
        lines += QString::fromLatin1(name + ": " + value.reveal());
    return lines;
}

QString Harness::requestedAddress() const
{
    return m_desk.requests.constLast().address.toString();
}

void Harness::setAccounts(const QVariantList &accounts)
{
    m_signIn.cancel();
    const QList<Account> before = m_list.accounts();
    for (const Account &account : before)
        m_list.remove(account.id);
    for (const QVariant &account : accounts)
        m_list.put(accountFrom(account.toMap()));
}

void Harness::setCodexCli(bool found)
{
    m_accounts.setCodexCliFound(found);
}

void Harness::endSession(int index, bool ended)
{
    m_accounts.setEnded(m_list.accounts()[index].id, ended);
}

void Harness::compose(const QString &preedit)
{
    sendInput(preedit, {});
}

void Harness::commit(const QString &text)
{
    sendInput({}, text);
}

QString Harness::accessibleName(QQuickItem *item) const
{
    const QAccessibleInterface *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}

int Harness::accessibleRole(QQuickItem *item) const
{
    const QAccessibleInterface *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return interface ? int(interface->role()) : int(QAccessible::NoRole);
}

QVariantList Harness::accessibleValue(QQuickItem *item) const
{
    QAccessibleInterface *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    QAccessibleValueInterface *value = interface ? interface->valueInterface() : nullptr;
    return value ? QVariantList{value->currentValue(), value->minimumValue(), value->maximumValue()}
                 : QVariantList();
}

void Harness::doAccessibly(QQuickItem *item, const QString &action) const
{
    QAccessibleInterface *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (interface && interface->actionInterface())
        interface->actionInterface()->doAction(action);
}

bool Harness::isAccessibleChoice(QQuickItem *item) const
{
    const QAccessibleInterface *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return interface && interface->state().checkable;
}

QStringList Harness::iconFiles() const
{
    QStringList names =
        QDir(sourceDir() + u"/resources/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    names.replaceInStrings(u".svg"_s, QString());
    return names;
}

QStringList Harness::iconsAskedFor() const
{
    // A binding goes on in the next line when that begins with an operator.
    static const QRegularExpression binding(uR"(\b(?:icon|glyph|glyphAfter): ((?:.*)(?:\n\s+[?:] .*)*))"_s);
    static const QRegularExpression inCpp(uR"(return u("[a-z-]+")_s;)"_s);
    static const QRegularExpression literal(uR"x("([a-z-]+)")x"_s);
    QStringList names;
    const auto collect = [&names](const QString &text) {
        for (auto it = literal.globalMatch(text); it.hasNext();)
            names += it.next().captured(1);
    };
    for (QDirIterator files(sourceDir() + u"/qml"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString text = contents(files.next());
        for (auto it = binding.globalMatch(text); it.hasNext();)
            collect(it.next().captured(1));
    }
    for (const QString &words : {u"wording.cpp"_s, u"attachmentwords.cpp"_s}) {
        const QString text = contents(sourceDir() + u"/src/viewmodel/"_s + words);
        for (auto it = inCpp.globalMatch(text); it.hasNext();)
            collect(it.next().captured(1));
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString Harness::clipboardText() const
{
    return QGuiApplication::clipboard()->text();
}

QString Harness::clipboardData(const QString &format) const
{
    return QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(format));
}

QStringList Harness::propertyNames(QObject *object) const
{
    QStringList names;
    const QMetaObject *type = object->metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i)
        names += QString::fromLatin1(type->property(i).name());
    return names;
}

void Harness::setDoubleClickInterval(int interval)
{
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(interval);
}

void Harness::keyClick(QWindow *window, int key, int modifiers)
{
    QTest::keyClick(window, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
}

void Harness::typeLetter(QWindow *window, const QString &letter)
{
    QTest::keyClick(window, letter.at(0).toLatin1());
}

} // namespace Lectern::Testing
