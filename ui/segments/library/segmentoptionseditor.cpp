/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentoptionseditor.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

SegmentOptionsEditor::SegmentOptionsEditor(QWidget *parent)
    : QScrollArea(parent)
    , m_constraintText(new QLabel(this))
    , m_constraint(new QToolButton(this))
{
    setObjectName(QStringLiteral("segmentOptions"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, spacing::wide, spacing::normal, 0);
    layout->setSpacing(spacing::wide);
    const auto group = [&](const QString &title) {
        auto *box = new QGroupBox(title, inside);
        auto *boxLayout = new QVBoxLayout(box);
        boxLayout->setSpacing(spacing::tight);
        layout->addWidget(box);
        return boxLayout;
    };
    QVBoxLayout *use = group(tr("Use"));
    addFlag(use, "eventTriggered", tr("&Enable for event-triggered campaigns"),
            tr("An automatic campaign can be given this segment. Without it the segment is for campaigns that somebody "
               "launches or schedules."),
            &SegmentOptions::eventTriggered);
    addFlag(use, "useNewestResultSet", tr("Always use the &newest saved result set"),
            tr("Lists and launches take the members of the result set frozen last, and evaluate nothing. Counts here "
               "stay live."),
            &SegmentOptions::useNewestResultSet);
    addFlag(use, "cacheFinalSet", tr("Cache the &final set for list output"),
            tr("Lists and launches take the members found last, as long as neither the data nor the definition nor the "
               "day changed."),
            &SegmentOptions::cacheFinalSet);
    addFlag(use, "cacheBlocks", tr("Cache criteria &blocks by default"),
            tr("What single blocks found is kept for the next job on the same data."), &SegmentOptions::cacheBlocks);
    QVBoxLayout *formats = group(tr("List formats"));
    addFormat(formats, "previewFormat", tr("List &preview"), tr("How members are listed in the window."),
              &SegmentOptions::previewFormat);
    addFormat(formats, "loadFormat", tr("Campaign &load file"),
              tr("How lists of this segment are handed out in files."), &SegmentOptions::loadFormat);
    addFormat(formats, "resultSetFormat", tr("Saved &result set"),
              tr("How result sets frozen from this segment are opened and exported."),
              &SegmentOptions::resultSetFormat);
    QVBoxLayout *constraint = group(tr("Global constraint"));
    m_constraintText->setObjectName(QStringLiteral("constraintText"));
    m_constraintText->setWordWrap(true);
    m_constraint->setObjectName(QStringLiteral("changeConstraint"));
    m_constraint->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    constraint->addWidget(m_constraintText);
    constraint->addWidget(m_constraint, 0, Qt::AlignLeft);
    connect(m_constraint, &QToolButton::clicked, this, [this] { Q_EMIT constraintRequested(!m_isConstraint); });
    layout->addStretch(1);
    setWidget(inside);
    setConstraint({}, {});
}

QLabel *SegmentOptionsEditor::explain(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(spacing::page, 0, 0, spacing::normal);
    return label;
}

void SegmentOptionsEditor::addFlag(QVBoxLayout *layout, const char *objectName, const QString &text,
                                   const QString &explanation, bool SegmentOptions::*flag)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(objectName));
    layout->addWidget(box);
    layout->addWidget(explain(explanation));
    m_flagBoxes.push_back({box, flag});
    connect(box, &QCheckBox::clicked, this, [this, flag](bool checked) {
        m_options.*flag = checked;
        Q_EMIT edited();
    });
}

void SegmentOptionsEditor::addFormat(QVBoxLayout *layout, const char *objectName, const QString &text,
                                     const QString &explanation, QString SegmentOptions::*format)
{
    auto *row = new QHBoxLayout;
    auto *caption = new QLabel(text, this);
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setMinimumContentsLength(24);
    caption->setBuddy(box);
    caption->setMinimumWidth(160);
    auto *browse = new QToolButton(this);
    browse->setText(tr("Edit formats"));
    browse->setIcon(icon(QStringLiteral("columns-3")));
    browse->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    browse->setAutoRaise(true);
    row->addWidget(caption);
    row->addWidget(box);
    row->addWidget(browse);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(explain(explanation));
    m_formatBoxes.push_back({box, format});
    connect(box, &QComboBox::activated, this, [this, box, format] {
        m_options.*format = box->currentData().toString();
        Q_EMIT edited();
    });
    connect(browse, &QToolButton::clicked, this, [this, format] { Q_EMIT formatsRequested(m_options.*format); });
}

void SegmentOptionsEditor::showFormat(const FormatBox &entry)
{
    const QString &chosen = m_options.*entry.format;
    entry.box->clear();
    entry.box->addItem(tr("Default columns"), QString());
    for (const QString &name : std::as_const(m_formats))
        entry.box->addItem(name, name);
    if (!chosen.isEmpty() && !m_formats.contains(chosen))
        entry.box->addItem(icon(QStringLiteral("triangle-alert")), tr("%1 (missing)").arg(chosen), chosen);
    entry.box->setCurrentIndex(entry.box->findData(chosen));
}

void SegmentOptionsEditor::setOptions(const SegmentOptions &options)
{
    m_options = options;
    for (const FlagBox &entry : m_flagBoxes)
        entry.box->setChecked(options.*entry.flag);
    for (const FormatBox &entry : m_formatBoxes)
        showFormat(entry);
}

void SegmentOptionsEditor::setFormats(const QStringList &names)
{
    m_formats = names;
    for (const FormatBox &entry : m_formatBoxes)
        showFormat(entry);
}

void SegmentOptionsEditor::setConstraint(const QString &constraint, const QString &savedName)
{
    m_isConstraint = !savedName.isEmpty() && constraint == savedName;
    m_constraint->setEnabled(!savedName.isEmpty());
    m_constraint->setIcon(icon(m_isConstraint ? QStringLiteral("x") : QStringLiteral("lock")));
    m_constraint->setText(m_isConstraint ? tr("Take the constraint away") : tr("Make this the global constraint"));
    if (m_isConstraint)
        m_constraintText->setText(
            tr("Nobody outside of this segment is counted, frozen or sent to by any other segment."));
    else if (constraint.isEmpty())
        m_constraintText->setText(
            tr("There is none. One segment of the library can be the audience that nobody steps out of: every other "
               "segment then counts, freezes and sends within it."));
    else
        m_constraintText->setText(
            tr("Everything counts within the segment \"%1\". Only one segment can be the constraint.").arg(constraint));
}

} // namespace odziv
