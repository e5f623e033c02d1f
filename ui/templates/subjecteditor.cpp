/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "subjecteditor.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QWidgetAction>

namespace odziv {

namespace {

/// What the usual programs show of a subject: a phone held upright, a list on a desk.
constexpr int phoneSubject = 40;
constexpr int deskSubject = 60;
/// Of the preheader; shorter ones let the beginning of the message in, longer ones are cut.
constexpr int longestPreheader = 100;
constexpr int emojiColumns = 8;

/// Those that energy utilities have a use for; of Unicode versions that every mail program draws.
QStringList emojis()
{
    return QStringLiteral("💡 ⚡ 🔌 🔋 ♻️ 🌱 🌞 🏠 "
                          "🏢 📧 📱 💻 📄 🧾 💳 💶 "
                          "✅ ❗ ❓ ℹ️ ⚠️ 🔔 📢 📌 "
                          "📅 ⏰ ⏳ 🕐 📍 📞 ☎️ ✉️ "
                          "👍 🙂 🎉 🎁 🎄 ❄️ ☀️ 🌧️ "
                          "⭐ ❤️ 🤝 👋 🔧 🛠️ 🔒 ➡️")
        .split(u' ');
}

/// Characters as readers count them: an emoji of several code points is one.
int visibleLength(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

void prepareHint(QLabel *hint, const QString &name)
{
    hint->setObjectName(name);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setTextFormat(Qt::PlainText);
}

} // namespace

SubjectEditor::SubjectEditor(QWidget *parent)
    : QWidget(parent)
    , m_subject(new QLineEdit(this))
    , m_preheader(new QLineEdit(this))
    , m_subjectHint(new QLabel(this))
    , m_preheaderHint(new QLabel(this))
    , m_preheaderCaption(new QLabel(tr("Pre&view line"), this))
    , m_emoji(new QToolButton(this))
    , m_last(m_subject)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(spacing::normal);
    layout->setVerticalSpacing(spacing::tight);
    auto *caption = new QLabel(tr("Su&bject"), this);
    caption->setBuddy(m_subject);
    m_preheaderCaption->setBuddy(m_preheader);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_preheader->setObjectName(QStringLiteral("preheader"));
    m_preheader->setPlaceholderText(
        tr("Shown after the subject in the list of messages; empty: how the message begins"));
    prepareHint(m_subjectHint, QStringLiteral("subjectHint"));
    prepareHint(m_preheaderHint, QStringLiteral("preheaderHint"));
    m_emoji->setObjectName(QStringLiteral("emoji"));
    m_emoji->setIcon(icon(QStringLiteral("smile")));
    m_emoji->setToolTip(tr("Insert an emoji into the subject or the preview line"));
    m_emoji->setAccessibleName(tr("Emoji"));
    m_emoji->setAutoRaise(true);
    m_emoji->setPopupMode(QToolButton::InstantPopup);
    m_emoji->setMenu(makeEmojiMenu());
    layout->addWidget(caption, 0, 0);
    layout->addWidget(m_subject, 0, 1);
    layout->addWidget(m_emoji, 0, 2);
    layout->addWidget(m_subjectHint, 0, 3);
    layout->addWidget(m_preheaderCaption, 1, 0);
    layout->addWidget(m_preheader, 1, 1, 1, 2);
    layout->addWidget(m_preheaderHint, 1, 3);
    layout->setColumnStretch(1, 1);
    for (QLineEdit *field : {m_subject, m_preheader}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            showLengths();
            Q_EMIT edited();
        });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_subject || now == m_preheader)
            m_last = now == m_subject ? m_subject : m_preheader;
    });
    showLengths();
}

QMenu *SubjectEditor::emojiMenu() const
{
    return m_emoji->menu();
}

QMenu *SubjectEditor::makeEmojiMenu()
{
    auto *menu = new QMenu(this);
    auto *table = new QWidget(menu);
    auto *grid = new QGridLayout(table);
    grid->setSpacing(0);
    int index = 0;
    for (const QString &emoji : emojis()) {
        auto *button = new QToolButton(table);
        button->setText(emoji);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        grid->addWidget(button, index / emojiColumns, index % emojiColumns);
        ++index;
        connect(button, &QToolButton::clicked, this, [this, emoji, menu] {
            menu->close();
            insertEmoji(emoji);
        });
    }
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(table);
    menu->addAction(action);
    return menu;
}

void SubjectEditor::insertEmoji(const QString &emoji)
{
    m_last->insert(emoji);
    m_last->setFocus();
}

void SubjectEditor::setPreheaderVisible(bool visible)
{
    m_preheaderCaption->setVisible(visible);
    m_preheader->setVisible(visible);
    m_preheaderHint->setVisible(visible);
}

void SubjectEditor::showRendered(const QString &subject)
{
    m_rendered = subject;
    showLengths();
}

void SubjectEditor::showLengths()
{
    const int length = visibleLength(m_rendered.isEmpty() ? m_subject->text() : m_rendered);
    QString hint = tr("%Ln character(s)", nullptr, length);
    if (length > deskSubject)
        hint = tr("%L1 characters, cut after about %2").arg(length).arg(deskSubject);
    else if (length > phoneSubject)
        hint = tr("%L1 characters, phones cut after %2").arg(length).arg(phoneSubject);
    m_subjectHint->setText(m_subject->text().isEmpty() ? QString() : hint);
    const int preview = visibleLength(m_preheader->text());
    m_preheaderHint->setText(preview == 0 ? QString()
                             : preview > longestPreheader
                                 ? tr("%L1 characters, cut after about %2").arg(preview).arg(longestPreheader)
                                 : tr("%Ln character(s)", nullptr, preview));
}

} // namespace odziv
