// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "harness.h"

#include "app/offlinenetwork.h"
#include "viewmodel/iconprovider.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

/// Prepares the engine of every test file; each gets view models of its own.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->setNetworkAccessManagerFactory(&m_network);
        engine->addImageProvider(Lectern::IconProvider::name(), new Lectern::IconProvider);
        m_harness = std::make_unique<Lectern::Testing::Harness>();
        QQmlEngine::setObjectOwnership(m_harness.get(), QQmlEngine::CppOwnership);
        engine->rootContext()->setContextProperty(u"harness"_s, m_harness.get());
    }

    /// While there is an application: without one no other thread is told anything.
    void cleanupTestCase() { m_harness.reset(); }

private:
    Lectern::OfflineNetworkFactory m_network; // engines do not own it
    std::unique_ptr<Lectern::Testing::Harness> m_harness;
};

QUICK_TEST_MAIN_WITH_SETUP(lectern, Setup)
#include "main.moc"
