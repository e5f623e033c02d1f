/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "resultsetdiffdialog.h"

#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace odziv {

ResultSetDiffDialog::ResultSetDiffDialog(const UiContext &context, const QString &before, const QString &after,
                                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
    , m_numbers(new QLabel(tr("Comparing"), this))
    , m_cause(new QLabel(this))
{
    setObjectName(QStringLiteral("resultSetDiff"));
    setWindowTitle(tr("Compare result sets"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::wide);
    auto *between = new QLabel(tr("From \"%1\" to \"%2\"").arg(before, after), this);
    between->setWordWrap(true);
    m_numbers->setObjectName(QStringLiteral("numbers"));
    m_cause->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(between);
    layout->addWidget(m_numbers);
    layout->addWidget(m_cause);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 240);
    m_job.start(
        [&workspace = context.workspace, before, after](const CancelFlag &) -> Result<ResultSetDiff> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return ResultSetStorage::diff(**reader, before, after, 0);
        },
        [this](const Result<ResultSetDiff> &diff) {
            if (diff)
                showDiff(*diff);
            else
                m_numbers->setText(diff.error().message());
        });
}

void ResultSetDiffDialog::showDiff(const ResultSetDiff &diff)
{
    const auto row = [this](const QString &caption, qint64 count) {
        return QStringLiteral("<tr><td style=\"padding-right:24px\">%1</td><td align=\"right\"><b>%2</b></td></tr>")
            .arg(caption.toHtmlEscaped(), m_context.locale.toString(count));
    };
    const QString rows = row(tr("Joined"), diff.joined) + row(tr("Left"), diff.left) + row(tr("Stayed"), diff.stayed);
    const QString table = QStringLiteral("<table cellpadding=\"4\">") + rows + QStringLiteral("</table>");
    m_numbers->setText(table);
    m_cause->setText(
        diff.definitionChanged
            ? tr("The definition of the segment changed in between, so that some changed sides without any "
                 "change in their data.")
            : tr("The definition is the same: who changed sides did so because the data changed."));
}

} // namespace odziv
