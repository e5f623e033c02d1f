/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockseditor.h"

#include "ui/shell/theme.h"
#include "ui/templates/webeditorview.h"

#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

namespace {

QJsonObject block(const QString &id, const QString &label, const QString &content)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("label"), label},
            {QStringLiteral("category"), BlocksEditor::tr("Ready-made")},
            {QStringLiteral("content"), content}};
}

/// Blocks for what utilities write again and again.
QJsonArray readyBlocks()
{
    const auto section = [](const QString &inner) {
        return QString(QStringLiteral("<mj-section><mj-column>") + inner + QStringLiteral("</mj-column></mj-section>"));
    };
    return {block(QStringLiteral("odziv-opening"), BlocksEditor::tr("Opening"),
                  section(QStringLiteral("<mj-text>{{contact.salutation}},</mj-text>"))),
            block(QStringLiteral("odziv-accounts"), BlocksEditor::tr("Accounts"),
                  section(QStringLiteral("<mj-text>{{#customerAccounts}}{{number}}, {{category}}<br/>"
                                         "{{/customerAccounts}}</mj-text>"))),
            block(QStringLiteral("odziv-call"), BlocksEditor::tr("Text with button"),
                  section(QStringLiteral("<mj-text>...</mj-text><mj-button href=\"https://\""
                                         " background-color=\"#1f6fb5\">...</mj-button>")))};
}

} // namespace

BlocksEditor::BlocksEditor(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_view(new WebEditorView(QStringLiteral("blocks.html"), QStringLiteral("odzivBlocks"), this))
    , m_note(new QLabel(this))
    , m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    m_note->hide();
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &WebEditorView::changed, this, &BlocksEditor::take);
    connect(m_view, &WebEditorView::opened, this, &BlocksEditor::opened);
    connect(m_view, &WebEditorView::hinted, this, [this] {
        m_note->setText(tr("Choose a text first, or double-click it to type in it."));
        m_note->show();
    });
    start();
}

QString BlocksEditor::emptyDesign()
{
    return QStringLiteral("<mjml><mj-body background-color=\"#f0f2f5\"><mj-section background-color=\"#ffffff\">"
                          "<mj-column><mj-text font-size=\"16px\" line-height=\"1.5\">{{contact.salutation}},</mj-text>"
                          "</mj-column></mj-section></mj-body></mjml>");
}

void BlocksEditor::start()
{
    m_view->call(QStringLiteral("start"), {QJsonObject{{QStringLiteral("language"), m_language},
                                                       {QStringLiteral("dark"), Theme::isDark(palette())}}});
    m_view->call(QStringLiteral("addBlocks"), {QJsonValue(readyBlocks())});
}

QJsonArray BlocksEditor::namesOf(const QList<MessageFile> &pictures)
{
    QJsonArray names;
    for (const MessageFile &picture : pictures)
        names.append(
            QJsonObject{{QStringLiteral("cid"), picture.contentId}, {QStringLiteral("name"), picture.fileName}});
    return names;
}

void BlocksEditor::setDesign(const QString &design, const QList<MessageFile> &pictures, bool compile)
{
    if (m_hasDesign && design == m_design) {
        setPictures(pictures);
        return;
    }
    m_hasDesign = true;
    m_design = design;
    m_html.clear();
    m_view->setPictures(pictures);
    m_view->call(QStringLiteral("showDesign"), {design, QJsonValue(namesOf(pictures)), compile});
}

void BlocksEditor::append(const QString &design, const QList<MessageFile> &pictures, const QString &content)
{
    setDesign(design, pictures, false);
    m_view->call(QStringLiteral("append"), {content});
}

void BlocksEditor::setPictures(const QList<MessageFile> &pictures)
{
    m_view->setPictures(pictures);
    if (m_hasDesign)
        m_view->call(QStringLiteral("showPictures"), {QJsonValue(namesOf(pictures))});
}

void BlocksEditor::insertAround(const QString &before, const QString &after)
{
    m_note->hide();
    m_view->call(QStringLiteral("around"), {QJsonValue(QJsonArray{before, after})});
}

void BlocksEditor::take(const QString &content)
{
    const QJsonObject made = QJsonDocument::fromJson(content.toUtf8()).object();
    QStringList errors;
    for (const QJsonValue &error : made.value(QLatin1String("errors")).toArray())
        errors << error.toString();
    m_note->setText(errors.join(QLatin1Char('\n')));
    m_note->setVisible(!errors.isEmpty());
    const QString design = made.value(QLatin1String("design")).toString();
    const QString html = made.value(QLatin1String("html")).toString();
    if (html.isEmpty() || (design == m_design && html == m_html))
        return;
    m_design = design;
    m_html = html;
    Q_EMIT edited();
}

} // namespace odziv
