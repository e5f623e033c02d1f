/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/resultsetstorage.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QLabel;

namespace odziv {

/// Who joined, left and stayed between two result sets, and whether the definition changed in between.
class ResultSetDiffDialog final : public QDialog
{
    Q_OBJECT

public:
    ResultSetDiffDialog(const UiContext &context, const QString &before, const QString &after,
                        QWidget *parent = nullptr);

private:
    void showDiff(const ResultSetDiff &diff);

    UiContext m_context;
    JobTracker m_job;
    QLabel *m_numbers;
    QLabel *m_cause;
};

} // namespace odziv
