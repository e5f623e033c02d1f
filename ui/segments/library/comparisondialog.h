/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/resultsetcomparison.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace odziv {

/// Who joined, left and stayed between two result sets, split by cause; each number opens its people.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    ComparisonDialog(const UiContext &context, const QString &before, const QString &after, QWidget *parent = nullptr);

private:
    void showComparison(const ResultSetComparison &comparison);
    void addGroup(const QString &objectName, const QString &caption, const MovedMembers &moved, bool withCauses);
    void addNumber(int row, int column, const QString &objectName, const QString &who, std::vector<qint64> ids);
    QString causeText(const ResultSetComparison &comparison) const;

    UiContext m_context;
    JobTracker m_job;
    QString m_level;
    QLabel *m_between;
    QGridLayout *m_numbers;
    QLabel *m_cause;
};

} // namespace odziv
