/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "valuelisteditor.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// More chips than this would be a wall; the rest is counted and edited line by line.
constexpr int mostChips = 24;
constexpr int longestChip = 40;

QStringList linesOf(const QString &text)
{
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QStringList lines;
    for (const QString &line : unified.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

ValueListEditor::ValueListEditor(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, spacing::tight))
    , m_field(new QLineEdit(this))
    , m_pick(m_field->addAction(icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition))
    , m_list(m_field->addAction(icon(QStringLiteral("list")), QLineEdit::TrailingPosition))
    , m_all(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("value"));
    m_field->setPlaceholderText(tr("Add a value"));
    m_field->setAccessibleName(tr("Add a value"));
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * 22);
    m_field->installEventFilter(this);
    m_pick->setText(tr("Pick from the known values"));
    m_pick->setToolTip(m_pick->text());
    m_pick->setVisible(false);
    m_list->setText(tr("Edit all values, one on each line"));
    m_list->setToolTip(tr("Edit all values, one on each line (Alt+Enter)"));
    m_all->setIcon(icon(QStringLiteral("list")));
    m_all->setToolTip(tr("Edit all values, one on each line"));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setAutoRaise(true);
    m_all->hide();
    m_flow->addWidget(m_all);
    m_flow->addWidget(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &ValueListEditor::addTyped);
    connect(m_pick, &QAction::triggered, this, &ValueListEditor::showSuggestions);
    connect(m_list, &QAction::triggered, this, &ValueListEditor::editAll);
    connect(m_all, &QToolButton::clicked, this, &ValueListEditor::editAll);
    setFocusProxy(m_field);
}

void ValueListEditor::setValues(const QStringList &values)
{
    if (m_values == values)
        return;
    m_values = values;
    rebuild();
}

void ValueListEditor::setSuggestions(const QStringList &suggestions)
{
    m_suggestions = suggestions;
    m_pick->setVisible(!suggestions.isEmpty());
    auto *completer = new QCompleter(suggestions, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ValueListEditor::addTyped,
            Qt::QueuedConnection);
    delete m_field->completer();
    m_field->setCompleter(completer);
}

void ValueListEditor::setPlaceholderText(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void ValueListEditor::addLines(const QString &text)
{
    QStringList values = m_values;
    QSet<QString> known(values.cbegin(), values.cend());
    for (const QString &line : linesOf(text)) {
        if (!known.contains(line)) {
            known.insert(line);
            values << line;
        }
    }
    change(values);
}

void ValueListEditor::change(const QStringList &values)
{
    if (m_values == values)
        return;
    m_values = values;
    rebuild();
    Q_EMIT edited();
}

void ValueListEditor::addTyped()
{
    const QString typed = m_field->text();
    if (typed.trimmed().isEmpty())
        return;
    m_field->clear();
    addLines(typed);
}

void ValueListEditor::rebuild()
{
    for (QWidget *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (int i = 0; i < qMin(mostChips, static_cast<int>(m_values.size())); ++i) {
        const QString value = m_values[i];
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("chip"));
        QString text = value.size() > longestChip ? value.left(longestChip - 1) + QChar(0x2026) : value;
        chip->setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        chip->setIcon(icon(QStringLiteral("x")));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setToolTip(tr("Remove \"%1\"").arg(value));
        chip->setAccessibleName(tr("Remove \"%1\"").arg(value));
        connect(chip, &QToolButton::clicked, this, [this, value] {
            QStringList values = m_values;
            values.removeOne(value);
            change(values);
            m_field->setFocus();
        });
        m_flow->insertWidget(i, chip);
        chip->show();
        m_chips << chip;
    }
    const int rest = static_cast<int>(m_values.size()) - mostChips;
    m_all->setText(tr("and %Ln more: edit as a list", nullptr, rest));
    m_all->setVisible(rest > 0);
    updateGeometry();
}

void ValueListEditor::editAll()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Values"));
    auto *layout = new QVBoxLayout(dialog);
    auto *hint = new QLabel(tr("One value on each line. Lines can be pasted from a spreadsheet."), dialog);
    hint->setWordWrap(true);
    auto *edit = new QPlainTextEdit(m_values.join(QLatin1Char('\n')), dialog);
    edit->setAccessibleName(tr("Values, one on each line"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    layout->addWidget(hint);
    layout->addWidget(edit, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, edit] {
        QStringList values = linesOf(edit->toPlainText());
        values.removeDuplicates();
        change(values);
    });
    dialog->resize(420, 420);
    dialog->open();
}

void ValueListEditor::showSuggestions()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &value : m_suggestions) {
        QString text = value;
        QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_values.contains(value));
        connect(action, &QAction::toggled, this, [this, value](bool on) {
            QStringList values = m_values;
            if (on)
                values << value;
            else
                values.removeOne(value);
            change(values);
        });
    }
    menu->popup(m_field->mapToGlobal(QPoint(m_field->width() - menu->sizeHint().width(), m_field->height())));
}

bool ValueListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (linesOf(text).size() > 1) {
            addLines(text);
            return true;
        }
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::AltModifier) {
        editAll();
        return true;
    }
    const bool plainEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->modifiers();
    if (plainEnter) {
        addTyped();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_values.isEmpty()) {
        change(m_values.mid(0, m_values.size() - 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace odziv
