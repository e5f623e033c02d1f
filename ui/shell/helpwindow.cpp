/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "helpwindow.h"

#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace odziv {

namespace {

const auto folder = QStringLiteral(":/odziv/help/");
constexpr QSize usualHelpSize(980, 680);

/// The topics in reading order, with the pages of the window that each one explains.
struct Topic
{
    QString name; ///< of the file, without .md
    QStringList pages;
};

const QList<Topic> &topics()
{
    static const QList<Topic> all{
        {QStringLiteral("first-steps"), {}},
        {QStringLiteral("import-export"),
         {QStringLiteral("customers"), QStringLiteral("contacts"), QStringLiteral("accounts"),
          QStringLiteral("eservices")}},
        {QStringLiteral("segments"), {QStringLiteral("segments")}},
        {QStringLiteral("templates"), {QStringLiteral("templates")}},
        {QStringLiteral("campaigns"),
         {QStringLiteral("campaigns"), QStringLiteral("sending"), QStringLiteral("sentRecords")}},
        {QStringLiteral("keys"), {}},
        {QStringLiteral("trouble"), {}}};
    return all;
}

/// The file of a topic in the window's language, in English where there is none.
QString fileOf(const QString &topic)
{
    const QString local = folder + Language::spoken(QLocale()) + QLatin1Char('/') + topic + QStringLiteral(".md");
    return QFile::exists(local) ? local : folder + topic + QStringLiteral(".md");
}

QString textOf(const QString &topic)
{
    QFile file(fileOf(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A page begins with its title.
QString titleOf(const QString &topic)
{
    return textOf(topic).section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_contents(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_browser(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualHelpSize);
    m_contents->setAccessibleName(tr("Contents"));
    for (const Topic &topic : topics()) {
        auto *item = new QListWidgetItem(titleOf(topic.name), m_contents);
        item->setData(Qt::UserRole, topic.name);
    }
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_browser->setAccessibleName(tr("Help page"));
    m_browser->setOpenLinks(false);
    m_browser->setSearchPaths({folder});
    m_browser->document()->setDocumentMargin(spacing::wide);
    m_browser->document()->setDefaultStyleSheet(QStringLiteral("h1, h2 { margin-top: 16px } code { font-size: 95% }"));

    auto *left = new QWidget(this);
    auto *side = new QVBoxLayout(left);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(spacing::normal);
    side->addWidget(m_search);
    side->addWidget(m_contents, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, usualHelpSize.width() - 230});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->addWidget(splitter);

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::updateContents);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    const auto addKey = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    addKey(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addKey(QKeySequence::FindNext, [this] { find(false); });
    addKey(QKeySequence::FindPrevious, [this] { find(true); });
    m_contents->setCurrentRow(0);
}

void HelpWindow::showFor(const QString &page)
{
    const QList<Topic> &all = topics();
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (!page.isEmpty() && all[row].pages.contains(page))
            return m_contents->setCurrentRow(static_cast<int>(row));
    }
    m_contents->setCurrentRow(0);
}

void HelpWindow::showTopic(const QString &topic)
{
    m_topic = topic;
    m_browser->document()->setMarkdown(textOf(topic), QTextDocument::MarkdownDialectGitHub);
    m_browser->moveCursor(QTextCursor::Start);
    markOccurrences();
}

void HelpWindow::followLink(const QUrl &link)
{
    if (!link.isRelative())
        return;
    QString topic = link.path();
    if (topic.endsWith(QStringLiteral(".md")))
        topic.chop(3);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == topic)
            m_contents->setCurrentRow(row);
    }
}

void HelpWindow::find(bool backward)
{
    if (m_search->text().isEmpty())
        return;
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_browser->find(m_search->text(), flags))
        return;
    m_browser->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    m_browser->find(m_search->text(), flags);
}

void HelpWindow::markOccurrences()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_search->text().isEmpty()) {
        for (QTextCursor found = m_browser->document()->find(m_search->text()); !found.isNull();
             found = m_browser->document()->find(m_search->text(), found)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            QColor colour = palette().color(QPalette::Highlight);
            colour.setAlphaF(0.3F);
            mark.format.setBackground(colour);
            marks << mark;
        }
    }
    m_browser->setExtraSelections(marks);
}

void HelpWindow::updateContents()
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        const bool found = textOf(item->data(Qt::UserRole).toString()).contains(m_search->text(), Qt::CaseInsensitive);
        item->setHidden(!found);
        if (found && !first)
            first = item;
    }
    if (first && m_contents->currentItem() && m_contents->currentItem()->isHidden())
        m_contents->setCurrentItem(first);
    markOccurrences();
}

} // namespace odziv
