/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importfixture.h"

#include <QFile>
#include <QTest>

namespace odziv {

void ImportFixture::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(QStringLiteral("INSERT INTO setting VALUES ('timeZone', 'Europe/Sarajevo')"));
}

void ImportFixture::cleanup()
{
    const auto broken = (*m_workspace)->check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
    m_workspace.reset();
}

QStringList ImportFixture::dump(const QString &table)
{
    QStringList rows;
    auto connection = (*m_workspace)->reader();
    auto names = (*connection)->prepare(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    static_cast<void>(names->bind(table).run());
    QStringList columns;
    while (names->next())
        columns << QString(QStringLiteral("coalesce(\"") + names->text(0) + QStringLiteral("\", '~')"));
    auto query = (*connection)
                     ->prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid")
                                   .arg(columns.join(QStringLiteral(" || '|' || ")), table));
    static_cast<void>(query->run());
    while (query->next())
        rows << query->text(0);
    return rows;
}

QString ImportFixture::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_workspace->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file could not be written");
    return file.fileName();
}

Result<ImportReport> ImportFixture::import(const QString &table, const QByteArray &bytes, const ImportOptions &more)
{
    ImportOptions options = more;
    options.table = table;
    options.file = write(bytes);
    return Importer(m_workspace->workspace(), m_clock).run(options);
}

QString ImportFixture::value(const QString &sql)
{
    auto connection = (*m_workspace)->reader();
    const auto found = (*connection)->scalar(sql);
    return found ? found->toString() : found.error().detail;
}

QString ImportFixture::counts(const Result<ImportReport> &report)
{
    if (!report)
        return report.error().message();
    return QStringLiteral("%1 read, %2 inserted, %3 updated, %4 unchanged, %5 rejected")
        .arg(report->read)
        .arg(report->inserted)
        .arg(report->updated)
        .arg(report->unchanged)
        .arg(report->rejected);
}

} // namespace odziv
