/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatediffdialog.h"

#include "templates/linediff.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QTextEdit>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int context = 3; // lines that did not change around one that did

QString namesOf(const MessageTemplate &source)
{
    QStringList names;
    for (const auto *files : {&source.images, &source.attachments}) {
        for (const MessageFile &file : *files)
            names << TemplateDiffDialog::tr("%1 (%2 bytes)").arg(file.fileName).arg(file.data.size());
    }
    return names.join(QLatin1Char('\n'));
}

QString classOf(const MessageTemplate &source)
{
    return source.legalClass ? legalClassText(*source.legalClass) : TemplateDiffDialog::tr("Any");
}

} // namespace

TemplateDiffDialog::TemplateDiffDialog(const MessageTemplate &before, const MessageTemplate &after,
                                       const QString &beforeLabel, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextEdit(this))
{
    setObjectName(QStringLiteral("templateDiff"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare"));
    auto *layout = new QVBoxLayout(this);
    auto *caption = new QLabel(tr("From \"%1\" to what is saved now").arg(beforeLabel), this);
    layout->addWidget(caption);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Differences"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QTextEdit::NoWrap);
    layout->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    addPart(tr("Legal class"), classOf(before), classOf(after));
    addPart(tr("Subject"), before.subject, after.subject);
    addPart(tr("Preview line"), before.preheader, after.preheader);
    addPart(QStringLiteral("HTML"), before.html, after.html);
    addPart(tr("Text"), before.text, after.text);
    addPart(tr("Files"), namesOf(before), namesOf(after));
    if (m_text->document()->isEmpty())
        m_text->append(tr("There is no difference."));
    m_text->moveCursor(QTextCursor::Start);
    resize(900, 600);
}

void TemplateDiffDialog::addPart(const QString &title, const QString &before, const QString &after)
{
    if (before == after)
        return;
    const bool dark = Theme::isDark(palette());
    const auto add = [this](const QString &line, const QColor &colour, bool bold = false) {
        QTextCharFormat format;
        format.setForeground(colour);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        QTextCursor cursor(m_text->document());
        cursor.movePosition(QTextCursor::End);
        if (!m_text->document()->isEmpty())
            cursor.insertBlock();
        cursor.insertText(line, format);
    };
    const QColor ink = palette().color(QPalette::Text);
    add(title, ink, true);
    const QList<DiffLine> lines = diffLines(before, after);
    qsizetype shownUntil = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        bool near = false;
        for (qsizetype j = qMax<qsizetype>(0, i - context); j <= i + context && j < lines.size(); ++j)
            near = near || lines[j].kind != DiffLine::Kind::Same;
        if (!near)
            continue;
        if (shownUntil >= 0 && shownUntil + 1 < i)
            add(QStringLiteral("  ..."), Theme::quietText(palette()));
        shownUntil = i;
        const DiffLine &line = lines[i];
        if (line.kind == DiffLine::Kind::Same)
            add(QStringLiteral("  ") + line.text, ink);
        else if (line.kind == DiffLine::Kind::Removed)
            add(QStringLiteral("- ") + line.text, Theme::foreground(Tone::Problem, dark));
        else
            add(QStringLiteral("+ ") + line.text, Theme::foreground(Tone::Success, dark));
    }
}

} // namespace odziv
