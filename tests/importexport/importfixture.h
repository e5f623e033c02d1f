/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/importer.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QObject>

namespace odziv {

/// Imports into a workspace of its own for each test, which is sound afterwards.
class ImportFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// Every value of a table as text, row by row, by rowid.
    QStringList dump(const QString &table);
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("in.csv"));
    Result<ImportReport> import(const QString &table, const QByteArray &bytes, const ImportOptions &more = {});
    Result<ImportReport> import(const QString &table, const char *text) { return import(table, QByteArray(text)); }
    QString value(const QString &sql);
    static QString counts(const Result<ImportReport> &report);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    FakeClock m_clock;
};

} // namespace odziv
