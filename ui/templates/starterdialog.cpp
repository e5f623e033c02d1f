/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "starterdialog.h"

#include "templates/startertemplates.h"
#include "templates/unsubscribing.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/blockseditor.h"
#include "ui/templates/mailpreview.h"
#include "ui/templates/webeditorview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

const auto emptyHtml = QStringLiteral("html");
const auto emptyBlocks = QStringLiteral("blocks");
const auto emptyText = QStringLiteral("text");

/// A frame that shows how a mail is laid out.
QString firstHtml()
{
    return QStringLiteral("<!doctype html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n"
                          "<body style=\"margin:0;padding:0;font-family:Arial,Helvetica,sans-serif;color:#222222\">\n"
                          "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr>"
                          "<td align=\"center\">\n"
                          "<table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\">\n"
                          "<tr><td style=\"padding:24px;font-size:16px;line-height:1.5\">\n"
                          "<p></p>\n"
                          "</td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>\n");
}

} // namespace

StarterDialog::StarterDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_preview(MailPreview::create(this))
{
    setObjectName(QStringLiteral("starterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New template"));
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    auto *caption = new QLabel(tr("&Language of the message"), this);
    caption->setBuddy(m_language);
    for (const QString &code : StarterTemplates::languages())
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    top->addWidget(caption);
    top->addWidget(m_language);
    top->addStretch(1);
    layout->addLayout(top);
    auto *middle = new QHBoxLayout;
    m_list->setAccessibleName(tr("What the template begins with"));
    m_list->setFixedWidth(240);
    m_list->setSpacing(2);
    middle->addWidget(m_list);
    middle->addWidget(m_preview, 1);
    layout->addLayout(middle, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Begin"), QDialogButtonBox::AcceptRole)->setDefault(true);
    layout->addWidget(buttons);
    m_preview->setLook({false, true, 640});
    fill();
    connect(buttons, &QDialogButtonBox::accepted, this, &StarterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, qOverload<int>(&QComboBox::currentIndexChanged), this, &StarterDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &StarterDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &StarterDialog::accept);
    resize(900, 600);
    m_list->setFocus();
}

void StarterDialog::fill()
{
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    const auto add = [this](const QString &iconName, const QString &text, const QString &id) {
        auto *item = new QListWidgetItem(icon(iconName), text, m_list);
        item->setData(Qt::UserRole, id);
    };
    for (const StarterTemplate &starter : StarterTemplates::list(m_language->currentData().toString()))
        add(mustOfferUnsubscribing(starter.legalClass) ? QStringLiteral("megaphone") : QStringLiteral("bell-ring"),
            starter.name, starter.id);
    add(QStringLiteral("code"), tr("Empty HTML"), emptyHtml);
    if (WebEditorView::isAvailable())
        add(QStringLiteral("blocks"), tr("Empty, of blocks"), emptyBlocks);
    add(QStringLiteral("type"), tr("Empty, plain text"), emptyText);
    m_list->setCurrentRow(row);
    showCurrent();
}

QString StarterDialog::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

MessageTemplate StarterDialog::current() const
{
    const QString id = currentId();
    if (const auto made = StarterTemplates::make(id, m_language->currentData().toString()))
        return *made;
    MessageTemplate empty;
    // The stricter class until the author says otherwise.
    empty.legalClass = LegalClass::Marketing;
    if (id == emptyText)
        empty.kind = MessageTemplate::Kind::Standard;
    else if (id == emptyBlocks)
        empty.view = MessageTemplate::View::Blocks;
    const QString footer = Unsubscribing::footer(empty, *empty.legalClass, m_language->currentData().toString());
    if (id == emptyText)
        empty.text = Unsubscribing::withFooter(empty.text, footer);
    else if (id == emptyBlocks)
        empty.design = Unsubscribing::withFooter(BlocksEditor::emptyDesign(), footer);
    else
        empty.html = Unsubscribing::withFooter(firstHtml(), footer);
    return empty;
}

void StarterDialog::showCurrent()
{
    const MessageTemplate shown = current();
    m_preview->showHtml(shown.html, shown.images);
}

void StarterDialog::choose(const QString &id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(i);
    }
    if (currentId() == id)
        accept();
}

void StarterDialog::accept()
{
    Q_EMIT chosen(current());
    QDialog::accept();
}

} // namespace odziv
