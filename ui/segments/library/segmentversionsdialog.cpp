/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentversionsdialog.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/recordlistmodel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace odziv {

namespace {

/// One change as a line with a sign, so that colour is not the only difference.
QString changeHtml(const DefinitionChange &change, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const auto line = [](const QString &sign, const QString &text, const QColor &colour) {
        return QStringLiteral("<p style=\"margin:4px 0; color:%1\"><b>%2</b>&nbsp;&nbsp;%3</p>")
            .arg(colour.name(), sign, text.toHtmlEscaped());
    };
    if (change.kind == DefinitionChange::Kind::Same)
        return line(QStringLiteral("="), change.after, Theme::quietText(palette));
    QString html;
    if (!change.before.isEmpty())
        html += line(QStringLiteral("&minus;"), change.before, Theme::foreground(Tone::Problem, dark));
    if (!change.after.isEmpty())
        html += line(QStringLiteral("+"), change.after, Theme::foreground(Tone::Success, dark));
    return html;
}

} // namespace

SegmentVersionsDialog::SegmentVersionsDialog(const UiContext &context, const QString &segment, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_segment(segment)
    , m_listJob(this, &context.quickReads)
    , m_readJob(this, &context.quickReads)
    , m_effectJob(this, &context.slowReads)
    , m_messages(new MessageBar(this))
    , m_versions(new QListWidget(this))
    , m_changes(new QTextBrowser(this))
    , m_effectLabel(new QLabel(this))
    , m_joined(new QToolButton(this))
    , m_left(new QToolButton(this))
    , m_restore(nullptr)
{
    setObjectName(QStringLiteral("segmentVersions"));
    setWindowTitle(tr("Versions of \"%1\"").arg(segment));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_versions->setAccessibleName(tr("Versions"));
    m_changes->setAccessibleName(tr("Changes from this version to the newest"));
    m_changes->setOpenLinks(false);
    splitter->addWidget(m_versions);
    splitter->addWidget(m_changes);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 640});
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    auto *effect = new QHBoxLayout;
    m_effectLabel->setWordWrap(true);
    m_effectLabel->setObjectName(QStringLiteral("effect"));
    effect->addWidget(m_effectLabel, 1);
    m_joined->setObjectName(QStringLiteral("effectJoined"));
    m_left->setObjectName(QStringLiteral("effectLeft"));
    for (QToolButton *button : {m_joined, m_left}) {
        button->setAutoRaise(true);
        button->setToolTip(tr("Show these people"));
        button->hide();
        effect->addWidget(button);
    }
    layout->addLayout(effect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore this version"), QDialogButtonBox::ActionRole);
    m_restore->setIcon(icon(QStringLiteral("history")));
    m_restore->setEnabled(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &SegmentVersionsDialog::restore);
    connect(m_versions, &QListWidget::currentRowChanged, this, &SegmentVersionsDialog::showCurrent);
    connect(m_joined, &QToolButton::clicked, this, [this] {
        MembersDialog::open(m_context, tr("Joined by the changes"), m_effectLabel->text(), m_level, m_effect.joined,
                            parentWidget());
    });
    connect(m_left, &QToolButton::clicked, this, [this] {
        MembersDialog::open(m_context, tr("Left by the changes"), m_effectLabel->text(), m_level, m_effect.left,
                            parentWidget());
    });
    resize(920, 560);
    reload();
}

void SegmentVersionsDialog::reload()
{
    m_listJob.start(
        [&workspace = m_context.workspace, name = m_segment](const CancelFlag &) -> Result<QList<SegmentVersion>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return SegmentStorage::versions(**reader, name);
        },
        [this](const Result<QList<SegmentVersion>> &versions) {
            if (versions)
                showVersions(*versions);
            else
                m_messages->showError(versions.error());
        });
}

void SegmentVersionsDialog::showVersions(const QList<SegmentVersion> &versions)
{
    m_list = versions;
    m_versions->clear();
    for (const SegmentVersion &version : versions) {
        const QString at = instantText(version.savedAt, m_context.locale, m_context.zone);
        m_versions->addItem(m_versions->count() == 0 ? tr("Version %1, %2 (newest)").arg(version.version).arg(at)
                                                     : tr("Version %1, %2").arg(version.version).arg(at));
    }
    m_versions->setCurrentRow(m_list.size() > 1 ? 1 : 0);
}

void SegmentVersionsDialog::showCurrent()
{
    const int row = m_versions->currentRow();
    if (row < 0 || row >= m_list.size())
        return;
    m_restore->setEnabled(row > 0 && !m_context.workspace.isReadOnly());
    m_readJob.start(
        [&workspace = m_context.workspace, name = m_segment,
         version = m_list[row].version](const CancelFlag &) -> Result<Comparison> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto chosen = SegmentStorage::readVersion(**reader, name, version);
            if (!chosen)
                return failure(chosen.error());
            auto newest = SegmentStorage::read(**reader, name);
            if (!newest)
                return failure(newest.error());
            return Comparison{std::move(*chosen), std::move(*newest)};
        },
        [this](const Result<Comparison> &comparison) {
            m_messages->clear();
            if (comparison)
                showChanges(*comparison);
            else
                m_messages->showError(comparison.error());
        });
}

void SegmentVersionsDialog::showChanges(const Comparison &comparison)
{
    QString html;
    for (const DefinitionChange &change :
         definitionDiff(comparison.chosen, comparison.newest, Catalog::builtIn(), m_context.locale))
        html += changeHtml(change, palette());
    m_changes->setHtml(html);
    m_level = comparison.newest.targetLevel;
    m_joined->hide();
    m_left->hide();
    if (comparison.chosen.targetLevel != comparison.newest.targetLevel) {
        m_effectJob.cancel();
        m_effectLabel->setText(tr("The two versions count at different levels; their people cannot be compared."));
        return;
    }
    m_effectLabel->setText(tr("Counting what the changes mean in people…"));
    m_effectJob.start(
        [&evaluator = m_context.evaluator, &workspace = m_context.workspace, &clock = m_context.clock,
         comparison](const CancelFlag &cancelled) -> Result<Effect> {
            const auto options = evaluationOptions(workspace, clock, cancelled);
            auto before = evaluator.members(comparison.chosen, options);
            if (!before)
                return failure(before.error());
            auto after = evaluator.members(comparison.newest, options);
            if (!after)
                return failure(after.error());
            Effect effect;
            effect.before = static_cast<qint64>(before->size());
            effect.after = static_cast<qint64>(after->size());
            std::set_difference(after->cbegin(), after->cend(), before->cbegin(), before->cend(),
                                std::back_inserter(effect.joined));
            std::set_difference(before->cbegin(), before->cend(), after->cbegin(), after->cend(),
                                std::back_inserter(effect.left));
            return effect;
        },
        [this](const Result<Effect> &effect) { showEffect(effect); });
}

void SegmentVersionsDialog::showEffect(const Result<Effect> &effect)
{
    if (!effect) {
        m_effectLabel->setText(tr("The effect cannot be counted: %1").arg(effect.error().message()));
        return;
    }
    m_effect = *effect;
    const QLocale &locale = m_context.locale;
    m_effectLabel->setText(
        tr("On today's data: %1 then, %2 now.").arg(locale.toString(effect->before), locale.toString(effect->after)));
    const auto show = [&](QToolButton *button, const QString &text, const std::vector<qint64> &ids) {
        button->setText(text.arg(locale.toString(static_cast<qint64>(ids.size()))));
        button->setEnabled(!ids.empty());
        button->show();
    };
    show(m_joined, tr("%1 joined"), m_effect.joined);
    show(m_left, tr("%1 left"), m_effect.left);
}

QString SegmentVersionsDialog::changesText() const
{
    return m_changes->toPlainText();
}

QString SegmentVersionsDialog::effectText() const
{
    return m_effectLabel->text();
}

void SegmentVersionsDialog::restore()
{
    const int row = m_versions->currentRow();
    if (row <= 0 || row >= m_list.size())
        return;
    const int version = m_list[row].version;
    m_context.workspace.post(
        [name = m_segment, version, &clock = m_context.clock](Connection &connection) -> Status {
            auto old = SegmentStorage::readVersion(connection, name, version);
            if (!old)
                return failure(old.error());
            auto saved = SegmentStorage::save(connection, *old, clock);
            return saved ? Status() : failure(saved.error());
        },
        this,
        [this, version](const Status &saved) {
            if (!saved) {
                m_messages->showError(saved.error());
                return;
            }
            m_context.statusArea.showRemark(tr("Version %1 of \"%2\" is the newest again").arg(version).arg(m_segment));
            reload();
            Q_EMIT restored(m_segment);
        });
}

} // namespace odziv
