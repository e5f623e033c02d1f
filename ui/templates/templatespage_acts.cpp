/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatespage.h"

#include "templates/senderprofile.h"
#include "templates/templatefile.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/removal.h"
#include "ui/shell/statusarea.h"
#include "ui/templates/senderprofiledialog.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/widgets/ask.h"

#include <QLineEdit>

// What is done with one template of the library, and with files.

namespace odziv {

namespace {

struct StoredProfile
{
    MergeRow fields;
    std::optional<MessageFile> logo;
};

/// A name for a file that every system takes.
QString fileNameOf(QString name)
{
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        name.replace(c, QLatin1Char('-'));
    return name;
}

QString consequenceOfRemoval(const MessageTemplateUsers &users)
{
    QStringList lines{TemplatesPage::tr("It goes with its pictures, attachments and versions.")};
    if (!users.campaigns.isEmpty())
        lines << TemplatesPage::tr("It is used by campaigns: %1. Those that were launched keep their own copy; the "
                                   "others will need another template.")
                     .arg(users.campaigns.join(QStringLiteral(", ")));
    if (!users.templates.isEmpty())
        lines << TemplatesPage::tr("A PDF for each recipient is made of it in: %1. They keep it as it is now.")
                     .arg(users.templates.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void TemplatesPage::duplicateCurrent()
{
    readTemplate(currentName(), [this](MessageTemplate copy) {
        copy.id = {};
        copy.name = freeName(copy.name);
        edit(copy, MessageTemplate(), {});
        m_editor->nameField()->setFocus();
        m_editor->nameField()->selectAll();
    });
}

void TemplatesPage::removeCurrent()
{
    const QString name = currentName();
    if (name.isEmpty())
        return;
    m_readJob.start(
        [&workspace = context().workspace, name](const CancelFlag &) -> Result<MessageTemplateUsers> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return MessageTemplateStorage::usersOf(**reader, name);
        },
        [this, name](const Result<MessageTemplateUsers> &users) {
            if (!users) {
                messageBar()->showError(users.error());
                return;
            }
            confirmRemoval(
                this, context(),
                {name, tr("Delete the template \"%1\"?").arg(name), consequenceOfRemoval(*users), tr("Delete template"),
                 [name](Connection &connection) { return MessageTemplateStorage::remove(connection, name); }},
                [this] { reload(); });
        });
}

void TemplatesPage::importFile()
{
    ask::fileToOpen(this, tr("Import a template"),
                    tr("Templates and messages (*.json *.odztemplate *.html *.htm *.eml *.txt);;All files (*)"),
                    [this](const QString &path) { importFrom(path); });
}

void TemplatesPage::importFrom(const QString &path)
{
    auto read = TemplateFile::read(path);
    if (!read) {
        messageBar()->showError(read.error());
        return;
    }
    read->name = freeName(read->name);
    edit(*read, MessageTemplate(), {});
}

void TemplatesPage::exportCurrent()
{
    readTemplate(currentName(), [this](const MessageTemplate &read) {
        ask::folder(this, tr("Export into which folder?"), [this, read](const QString &parent) {
            const QString target = parent + QLatin1Char('/') + fileNameOf(read.name);
            if (const Status written = TemplateFile::write(read, target); !written)
                messageBar()->showError(written.error());
            else
                context().statusArea.showRemark(tr("Written to %1").arg(target));
        });
    });
}

void TemplatesPage::exportPackage()
{
    readTemplate(currentName(), [this](const MessageTemplate &read) {
        ask::fileToSave(this, tr("Export package"), fileNameOf(read.name) + QStringLiteral(".odztemplate"),
                        tr("Template packages (*.odztemplate)"), [this, read](const QString &path) {
                            if (const Status written = TemplateFile::writePackage(read, path); !written)
                                messageBar()->showError(written.error());
                            else
                                context().statusArea.showRemark(tr("Written to %1").arg(path));
                        });
    });
}

void TemplatesPage::moveCurrent()
{
    const QString name = currentName();
    if (name.isEmpty())
        return;
    QString folder;
    for (const MessageTemplateSummary &summary : m_templates) {
        if (summary.name == name)
            folder = summary.folder;
    }
    const auto check = [](const QString &) { return QString(); };
    ask::name(this, tr("Folder"), tr("Folder of \"%1\"; parts are separated by /, and / alone is the top.").arg(name),
              folder.isEmpty() ? QStringLiteral("/") : folder, tr("Move"), check,
              [this](const QString &typed) { moveCurrentTo(typed); });
}

void TemplatesPage::moveCurrentTo(const QString &folder)
{
    QStringList parts;
    for (const QString &part : folder.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    context().workspace.post(
        [name = currentName(), target = parts.join(QLatin1Char('/'))](Connection &connection) {
            return MessageTemplateStorage::move(connection, name, target);
        },
        this,
        [this](const Status &moved) {
            if (!moved)
                messageBar()->showError(moved.error());
            reload();
        });
}

void TemplatesPage::editProfile()
{
    m_readJob.start(
        [&workspace = context().workspace](const CancelFlag &) -> Result<StoredProfile> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto fields = SenderProfile::read(**reader);
            auto logo = SenderProfile::logo(**reader);
            if (!fields || !logo)
                return failure(!fields ? fields.error() : logo.error());
            return StoredProfile{std::move(*fields), std::move(*logo)};
        },
        [this](const Result<StoredProfile> &profile) {
            if (!profile) {
                messageBar()->showError(profile.error());
                return;
            }
            auto *dialog = new SenderProfileDialog(profile->fields, profile->logo, this);
            connect(dialog, &QDialog::accepted, this,
                    [this, dialog] { saveProfile(dialog->profile(), dialog->logo()); });
            dialog->open();
        });
}

void TemplatesPage::saveProfile(const MergeRow &fields, const std::optional<MessageFile> &logo)
{
    context().workspace.post(
        [fields, logo](Connection &connection) -> Status {
            if (auto saved = SenderProfile::save(connection, fields); !saved)
                return saved;
            return SenderProfile::saveLogo(connection, logo);
        },
        this,
        [this](const Status &saved) {
            if (!saved) {
                messageBar()->showError(saved.error());
                return;
            }
            context().statusArea.showRemark(tr("Saved the sender's profile"));
            // What the message shows of its sender is another now.
            if (isEditing())
                m_editor->preview()->showTemplate(m_editor->messageTemplate());
        });
}

} // namespace odziv
