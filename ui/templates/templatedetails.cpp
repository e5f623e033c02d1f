/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatedetails.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/mailpreview.h"
#include "ui/templates/templatediffdialog.h"
#include "ui/widgets/recordlistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int mailWidth = 640;
constexpr int visibleVersions = 5;

QString usersText(const MessageTemplateUsers &users)
{
    QStringList lines;
    if (!users.campaigns.isEmpty())
        lines << TemplateDetails::tr("Used by campaigns: %1").arg(users.campaigns.join(QStringLiteral(", ")));
    if (!users.templates.isEmpty())
        lines << TemplateDetails::tr("PDF for each recipient of: %1").arg(users.templates.join(QStringLiteral(", ")));
    return lines.isEmpty() ? TemplateDetails::tr("Nothing uses it.") : lines.join(QLatin1Char('\n'));
}

} // namespace

TemplateDetails::TemplateDetails(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this, &context.quickReads)
    , m_versionJob(this, &context.quickReads)
    , m_layout(new QVBoxLayout(this))
    , m_users(new QLabel(this))
    , m_versions(new QListWidget(this))
    , m_compare(new QToolButton(this))
    , m_bringBack(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::normal);
    m_users->setObjectName(QStringLiteral("templateUsers"));
    m_users->setWordWrap(true);
    m_users->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_users);
    auto *row = new QHBoxLayout;
    auto *caption = new QLabel(tr("Versions"), this);
    caption->setBuddy(m_versions);
    row->addWidget(caption, 1);
    const auto prepare = [&](QToolButton *button, const QString &name, const QString &iconName, const QString &text) {
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        row->addWidget(button);
    };
    prepare(m_compare, QStringLiteral("compareVersion"), QStringLiteral("git-compare-arrows"), tr("Compare"));
    prepare(m_bringBack, QStringLiteral("bringBackVersion"), QStringLiteral("history"), tr("Bring back"));
    m_layout->addLayout(row);
    m_versions->setObjectName(QStringLiteral("templateVersions"));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setFixedHeight(visibleVersions * (m_versions->fontMetrics().height() + spacing::tight)
                               + spacing::normal);
    m_layout->addWidget(m_versions);
    connect(m_versions, &QListWidget::itemSelectionChanged, this, &TemplateDetails::updateButtons);
    connect(m_versions, &QListWidget::itemActivated, this, &TemplateDetails::compare);
    connect(m_compare, &QToolButton::clicked, this, &TemplateDetails::compare);
    connect(m_bringBack, &QToolButton::clicked, this, &TemplateDetails::bringBack);
    updateButtons();
}

void TemplateDetails::show(const QString &name)
{
    setVisible(!name.isEmpty());
    if (name.isEmpty()) {
        m_job.cancel();
        return;
    }
    m_job.start(
        [&workspace = m_context.workspace, name](const CancelFlag &) -> Result<Details> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto current = MessageTemplateStorage::read(**reader, name);
            auto versions = MessageTemplateStorage::versions(**reader, name);
            auto users = MessageTemplateStorage::usersOf(**reader, name);
            if (!current)
                return failure(current.error());
            if (!versions || !users)
                return failure(!versions ? versions.error() : users.error());
            return Details{std::move(*current), std::move(*versions), std::move(*users)};
        },
        [this](const Result<Details> &details) {
            if (details)
                showDetails(*details);
            else if (details.error().code != ErrorCode::NotFound) // deleted meanwhile: the list says so
                Q_EMIT failed(details.error());
        });
}

void TemplateDetails::showDetails(const Details &details)
{
    m_current = details.current;
    if (!m_preview) {
        m_preview = MailPreview::create(this);
        m_preview->setLook({false, true, mailWidth});
        m_layout->insertWidget(0, m_preview, 1);
    }
    // The source itself: whose data would fill it is asked in the editor.
    const bool isHtml = m_current.kind == MessageTemplate::Kind::Html;
    m_preview->showHtml(isHtml ? m_current.html
                               : QString(QStringLiteral("<pre style=\"white-space:pre-wrap;font:15px/1.5 sans-serif;"
                                                        "margin:16px\">")
                                         + m_current.text.toHtmlEscaped() + QStringLiteral("</pre>")),
                        m_current.images);
    m_users->setText(usersText(details.users));
    // The same template read again keeps its choice.
    const int chosen = m_versions->currentItem() ? m_versions->currentItem()->data(Qt::UserRole).toInt() : 0;
    const bool isSame = m_shownName == m_current.name;
    m_shownName = m_current.name;
    m_versions->clear();
    for (const MessageTemplateVersion &version : details.versions) {
        auto *item = new QListWidgetItem(tr("Version %L1, %2")
                                             .arg(version.version)
                                             .arg(instantText(version.savedAt, m_context.locale, m_context.zone)),
                                         m_versions);
        item->setData(Qt::UserRole, version.version);
        if (isSame && version.version == chosen)
            m_versions->setCurrentItem(item);
    }
    updateButtons();
}

void TemplateDetails::updateButtons()
{
    // The newest is what is saved now.
    const bool older = m_versions->currentRow() > 0 && !m_versions->selectedItems().isEmpty();
    m_compare->setEnabled(older);
    m_bringBack->setEnabled(older && !m_context.workspace.isReadOnly());
}

void TemplateDetails::readVersion(std::function<void(const MessageTemplate &)> use)
{
    const QListWidgetItem *item = m_versions->currentItem();
    if (!item)
        return;
    m_versionJob.start(
        [&workspace = m_context.workspace, name = m_current.name,
         version = item->data(Qt::UserRole).toInt()](const CancelFlag &) -> Result<MessageTemplate> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return MessageTemplateStorage::readVersion(**reader, name, version);
        },
        [this, use = std::move(use)](const Result<MessageTemplate> &read) {
            if (read)
                use(*read);
            else
                Q_EMIT failed(read.error());
        });
}

void TemplateDetails::compare()
{
    const QString label = m_versions->currentItem() ? m_versions->currentItem()->text() : QString();
    readVersion([this, label](const MessageTemplate &version) {
        (new TemplateDiffDialog(version, m_current, label, this))->open();
    });
}

void TemplateDetails::bringBack()
{
    readVersion([this](const MessageTemplate &version) { Q_EMIT bringBackRequested(version); });
}

} // namespace odziv
