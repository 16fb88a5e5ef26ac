// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/accountlistprobe.h"
#include "auth/enrolment.h"

#include <QDir>
#include <QTest>

#include <optional>

using namespace Lectern;
using namespace Lectern::Testing;

namespace {

/// A password store that takes everything at once.
struct EnrolmentProbe
{
    ListProbe accounts;
    QStringList kept; ///< names
    QStringList forgotten;
    QStringList discarded;
    std::optional<Error> whyItIsNotKept;
    std::optional<Error> whyItStays; ///< what forgetting comes to
    std::optional<Result<Account>> came;

    void enrolOrTakeBack(const Account &account)
    {
        const Keep keep = [this](const Account &one, const Credential &, const CredentialKeeper::Kept &done) {
            kept.append(one.name);
            done(whyItIsNotKept);
        };
        const Forget forget = [this](const Account &one, const CredentialKeeper::Kept &done) {
            forgotten.append(one.name);
            done(whyItStays);
        };
        const Discard discard = [this](const SignedIn &one) { discarded.append(one.account.name); };
        Lectern::enrolOrTakeBack(*accounts.list, {keep, forget, discard}, {account, {}},
                                 [this](const Result<Account> &result) { came = result; });
    }
    /// Nothing can be written from now on.
    void breakFile()
    {
        QFile::remove(accounts.file);
        QVERIFY(QDir().mkpath(accounts.file));
    }
};

} // namespace

class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsInTheList();
    void takesBackWhatTheListDoesNotTake_data();
    void takesBackWhatTheListDoesNotTake();
    void leavesAnAccountThatWasThere();
    void declinesWhatIsNotKept_data();
    void declinesWhatIsNotKept();
};

void TestEnrolment::keepsWhatIsInTheList()
{
    EnrolmentProbe probe;
    probe.enrolOrTakeBack(someAccount());
    QVERIFY(probe.came->hasValue());
    QCOMPARE(probe.kept, QStringList{someAccount().name});
    QCOMPARE(probe.forgotten, QStringList());
    QCOMPARE(probe.discarded, QStringList());
    QCOMPARE(probe.accounts.list->active()->id, (*probe.came)->id);
}

void TestEnrolment::takesBackWhatTheListDoesNotTake_data()
{
    QTest::addColumn<std::optional<Error>>("whyItStays");
    QTest::newRow("forgotten") << std::optional<Error>();
    QTest::newRow("not forgotten") << std::optional(Error{ErrorKind::StoreLocked});
}

void TestEnrolment::takesBackWhatTheListDoesNotTake()
{
    QFETCH(const std::optional<Error>, whyItStays);
    EnrolmentProbe probe;
    probe.whyItStays = whyItStays;
    probe.breakFile();
    probe.enrolOrTakeBack(someAccount());
    QCOMPARE(probe.kept, QStringList{someAccount().name});
    QCOMPARE(probe.forgotten, probe.kept);
    QCOMPARE(probe.came->error().kind, ErrorKind::File);
}

/// What was kept belongs to the entry that is still in the file, or that comes back with it.
void TestEnrolment::leavesAnAccountThatWasThere()
{
    EnrolmentProbe probe;
    probe.accounts.list->put(someAccount());
    probe.breakFile();
    probe.enrolOrTakeBack(someAccount());
    QCOMPARE(probe.kept.size(), 1);
    QCOMPARE(probe.forgotten, QStringList());
    QCOMPARE(probe.came->error().kind, ErrorKind::File);
}

void TestEnrolment::declinesWhatIsNotKept_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("new") << false;
    QTest::newRow("was there") << true;
}

void TestEnrolment::declinesWhatIsNotKept()
{
    QFETCH(const bool, wasThere);
    EnrolmentProbe probe;
    if (wasThere)
        probe.accounts.list->put(someAccount());
    probe.whyItIsNotKept = Error{ErrorKind::StoreSilent};
    probe.enrolOrTakeBack(someAccount());
    QCOMPARE(probe.came->error().kind, ErrorKind::StoreSilent);
    QCOMPARE(probe.discarded.size(), wasThere ? 0 : 1);
    QCOMPARE(probe.accounts.list->accounts().size(), wasThere ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
