/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/typedid.h"
#include "templates/legalclass.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace odziv {

using MessageTemplateId = TypedId<struct MessageTemplateTag>;

/// A picture or attachment that belongs to a message template.
struct MessageFile
{
    QString contentId; ///< without <>; empty for an attachment
    QString fileName;
    QString contentType; ///< "image/png"
    QByteArray data;
};

/// An attachment that each recipient has of its own: the file of that name in a folder outside the workspace, or a PDF
/// that is made of another template, filled for the recipient.
struct PersonalFile
{
    QString folder;                 ///< whole path; empty for a PDF that is made
    QString fileName;               ///< with placeholders: "{{customerAccount.number}}.pdf"
    QString templateName = {};      ///< what the PDF is made of; empty for a file of `folder`
    QString html = {};              ///< of that template, as the library had it when this was read
    QList<MessageFile> images = {}; ///< likewise

    bool isMade() const { return !templateName.isEmpty(); }
    /// The copy of the other template does not count.
    bool operator==(const PersonalFile &other) const
    {
        return folder == other.folder && fileName == other.fileName && templateName == other.templateName;
    }
};

/// What a message is made of: sources with placeholders, and its files. Subject, html and text are kept byte for
/// byte as they were typed.
struct MessageTemplate
{
    enum class Kind {
        Html,    ///< pictures inside the body by cid; a text part beside it
        Standard ///< plain text; pictures travel as attachments
    };

    /// The view of the editor that a template is written in.
    enum class View {
        Source, ///< the HTML itself
        Visual, ///< the HTML as it looks, changed in place
        Blocks  ///< `design`, from which the HTML is made
    };

    MessageTemplateId id;
    QString name;
    Kind kind = Kind::Html;
    QString subject;
    QString preheader; ///< the line that mail programs show after the subject; empty: the message begins with the html
    QString html;
    QString text; ///< empty for an html template: the text part is made from the html
    QList<MessageFile> images;
    QList<MessageFile> attachments;
    QList<PersonalFile> personalFiles;
    View view = View::Source;
    QString design; ///< of the view Blocks: MJML
    QString folder; ///< in the library, "a/b"; empty: at the top
    bool inlineStyles
        = false; ///< of the html kind: the styles of <style> elements also go into the elements when it is sent
    std::optional<LegalClass> legalClass = {}; ///< that it is written for; none: any
};

/// "html" or "standard", as files and the workspace name a kind.
QString kindName(MessageTemplate::Kind kind);
/// Html for an unknown name.
MessageTemplate::Kind kindFromName(const QString &name);
/// "source", "visual" or "blocks", as files and the workspace name a view.
QString viewName(MessageTemplate::View view);
/// Source for an unknown name.
MessageTemplate::View viewFromName(const QString &name);

/// Whether a name of the old system chose the HTML kind: by the word HTML in it. For imports only.
bool namesHtmlKind(const QString &name);

} // namespace odziv
