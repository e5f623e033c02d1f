/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/snapshot/tableimage.h"

#include "customers/demo/demogenerator.h"
#include "segments/snapshot/snapshotformat.h"
#include "store/workspace.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

/// Tables are read from their pages, and with statements where that cannot be: both give the same.
class TableImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSameByPagesAndByStatements_data();
    void isTheSameByPagesAndByStatements();
    void canBeCancelled();

private:
    TableImage image(bool byPages, const std::vector<int64_t> &ids = {});

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const CatalogTable *m_table = nullptr;
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void compare(const TableImage &image, const TableImage &expected)
{
    QCOMPARE(image.columns.size(), expected.columns.size());
    for (size_t i = 0; i < image.columns.size(); ++i) {
        const ColumnImage &column = image.columns[i];
        if (column.isText()) {
            QCOMPARE(column.texts().codes(), expected.columns[i].texts().codes());
            QCOMPARE(column.texts().bytes(), expected.columns[i].texts().bytes());
        } else {
            QCOMPARE(column.numbers(), expected.columns[i].numbers());
        }
    }
}

} // namespace

void TableImageTest::initTestCase()
{
    const FakeClock clock;
    DemoGenerator::Options demo;
    demo.customers = 3000;
    const QString path = m_folder.filePath(s("demo.odziv"));
    QVERIFY(DemoGenerator(demo, clock).build(path));
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

TableImage TableImageTest::image(bool byPages, const std::vector<int64_t> &ids)
{
    auto connection = Connection::open(m_workspace->path(), Connection::Mode::Reader);
    if (!byPages)
        static_cast<void>((*connection)->execute(s("BEGIN")));
    auto pages = DatabasePages::begin(**connection);
    if ((*pages)->areReadable() != byPages)
        qFatal("the pages are not as they should be");
    auto read = readTableImage(**pages, *m_table, LocalDayOf(QTimeZone::utc()), {}, ids);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return std::move(*read);
}

void TableImageTest::isTheSameByPagesAndByStatements_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &name : snapshotformat::tablesOf(Catalog::builtIn()))
        QTest::newRow(qPrintable(name)) << name;
}

void TableImageTest::isTheSameByPagesAndByStatements()
{
    QFETCH(QString, table);
    m_table = Catalog::builtIn().table(table);
    const TableImage all = image(true);
    QVERIFY(!all.ids().empty());
    compare(all, image(false));

    std::vector<int64_t> ids;
    for (int64_t id = 1; id < 4000; id += 1 + id % 7)
        ids.push_back(id);
    const TableImage some = image(true, ids);
    QVERIFY(!some.ids().empty() && some.ids().size() < all.ids().size());
    compare(some, image(false, ids));
}

void TableImageTest::canBeCancelled()
{
    m_table = Catalog::builtIn().table(s("customer"));
    auto connection = Connection::open(m_workspace->path(), Connection::Mode::Reader);
    auto pages = DatabasePages::begin(**connection);
    const CancelFlag cancelled = CancelFlag::create();
    cancelled.set();
    const auto read = readTableImage(**pages, *m_table, LocalDayOf(QTimeZone::utc()), cancelled);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TableImageTest)
#include "tst_tableimage.moc"
