/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "operandeditor.h"

#include "common/money.h"
#include "common/tablecolumn.h"
#include "ui/segments/valuelisteditor.h"
#include "ui/shell/theme.h"
#include "ui/widgets/dateparts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace odziv {

namespace {

constexpr int usualDays = 30;

/// "1234.50" of "1,234.50". A separator that parts no group of three stays: "100,50" is not ten thousand and fifty.
QString withoutGroups(QString text, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    const QRegularExpression grouped(
        QStringLiteral("^[+-]?\\d{1,3}(%1\\d{3})+(%2|$)")
            .arg(QRegularExpression::escape(separator), QRegularExpression::escape(locale.decimalPoint())));
    return grouped.match(text).hasMatch() ? text.remove(separator) : text;
}

} // namespace

OperandEditor::OperandEditor(const QLocale &locale, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_today(today)
    , m_layout(new QHBoxLayout(this))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void OperandEditor::show(const CatalogColumn &column, Operator op, const std::vector<Operand> &operands)
{
    const OperandShape shape = operandShape(op);
    m_showing = true;
    if (!m_built || shape != m_shape || column.name != m_column.name || column.type != m_column.type
        || column.values != m_column.values) {
        m_column = column;
        m_shape = shape;
        build();
    }
    if (m_shape == OperandShape::Several) {
        QStringList texts;
        for (const Operand &operand : operands)
            texts << textOf(operand);
        static_cast<ValueListEditor *>(m_fields.first())->setValues(texts);
    } else {
        for (int i = 0; i < m_fields.size(); ++i) {
            if (static_cast<size_t>(i) < operands.size())
                showValue(m_fields[i], operands[static_cast<size_t>(i)]);
            else
                clearValue(m_fields[i]);
        }
    }
    m_showing = false;
}

void OperandEditor::build()
{
    for (QWidget *widget : std::exchange(m_all, {})) {
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    m_fields.clear();
    m_built = true;
    const auto add = [this](QWidget *widget, int stretch = 0) {
        m_layout->addWidget(widget, stretch);
        m_all << widget;
        widget->show();
    };
    const auto addField = [this, &add](int stretch = 0) {
        QWidget *field = makeField();
        m_fields << field;
        add(field, stretch);
    };
    switch (m_shape) {
    case OperandShape::None:
        break;
    case OperandShape::One:
        addField(m_column.type == ColumnType::Text ? 1 : 0);
        break;
    case OperandShape::Pair:
        addField();
        add(new QLabel(tr("and"), this));
        addField();
        break;
    case OperandShape::Days: {
        auto *days = new QSpinBox(this);
        days->setRange(0, static_cast<int>(mostDays));
        days->setSuffix(tr(" days"));
        days->setValue(usualDays);
        days->setAccessibleName(tr("Number of days"));
        connect(days, &QSpinBox::valueChanged, this, [this] {
            if (!m_showing)
                Q_EMIT edited();
        });
        m_fields << days;
        add(days);
        break;
    }
    case OperandShape::Several: {
        auto *list = new ValueListEditor(this);
        list->setSuggestions(m_column.values);
        connect(list, &ValueListEditor::edited, this, &OperandEditor::edited);
        m_fields << list;
        add(list, 1);
        break;
    }
    }
    if (m_shape != OperandShape::Several && !(m_shape == OperandShape::One && m_column.type == ColumnType::Text))
        m_layout->addStretch(1);
}

QWidget *OperandEditor::makeField()
{
    const auto tell = [this] {
        if (!m_showing)
            Q_EMIT edited();
    };
    if (m_column.type == ColumnType::Boolean) {
        auto *choice = new QComboBox(this);
        choice->addItem(tr("yes"), true);
        choice->addItem(tr("no"), false);
        connect(choice, &QComboBox::currentIndexChanged, this, tell);
        choice->setAccessibleName(tr("Value"));
        return choice;
    }
    if (m_column.type == ColumnType::Day || m_column.type == ColumnType::Instant) {
        auto *date = new QDateEdit(m_today, this);
        date->setCalendarPopup(true);
        date->setLocale(m_locale);
        date->setDisplayFormat(dayFormat(m_locale));
        selectWholeParts(date);
        connect(date, &QDateEdit::dateChanged, this, tell);
        date->setAccessibleName(tr("Day"));
        return date;
    }
    if (!m_column.values.isEmpty()) {
        auto *choice = new QComboBox(this);
        choice->setEditable(true);
        choice->addItems(m_column.values);
        choice->setCurrentIndex(-1);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->lineEdit()->setPlaceholderText(tr("Value"));
        choice->setAccessibleName(tr("Value"));
        connect(choice, &QComboBox::currentTextChanged, this, tell);
        return choice;
    }
    auto *line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("operand"));
    line->setAccessibleName(tr("Value"));
    line->setPlaceholderText(m_column.type == ColumnType::Money ? m_locale.toString(0.0, 'f', 2) : tr("Value"));
    if (m_column.type != ColumnType::Text) {
        line->setAlignment(Qt::AlignRight);
        line->setMaximumWidth(line->fontMetrics().averageCharWidth() * 20);
    }
    connect(line, &QLineEdit::textChanged, this, [this, line, tell] {
        markUnreadable(line);
        tell();
    });
    return line;
}

QWidget *OperandEditor::firstField() const
{
    return m_fields.value(0);
}

QString OperandEditor::textOf(const Operand &operand) const
{
    if (const auto *text = std::get_if<QString>(&operand))
        return *text;
    if (const auto *number = std::get_if<qint64>(&operand))
        return m_locale.toString(*number);
    if (const auto *truth = std::get_if<bool>(&operand))
        return *truth ? tr("yes") : tr("no");
    if (const auto *day = std::get_if<QDate>(&operand))
        return dayText(*day, m_locale);
    return std::get<Money>(operand).toString(m_locale);
}

std::optional<Operand> OperandEditor::operandOf(const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (m_column.type) {
    case ColumnType::Text:
        return Operand(text);
    case ColumnType::Id:
    case ColumnType::Integer: {
        bool ok = false;
        const qint64 number = m_locale.toLongLong(trimmed, &ok);
        if (ok)
            return Operand(number);
        break;
    }
    case ColumnType::Money: {
        if (auto money
            = Money::fromUnits(withoutGroups(trimmed, m_locale).replace(m_locale.decimalPoint(), QStringLiteral("."))))
            return Operand(*money);
        break;
    }
    case ColumnType::Day:
    case ColumnType::Instant: {
        const QDate day = m_locale.toDate(trimmed, dayFormat(m_locale));
        if (day.isValid())
            return Operand(day);
        break;
    }
    case ColumnType::Boolean:
        if (trimmed.compare(tr("yes"), Qt::CaseInsensitive) == 0)
            return Operand(true);
        if (trimmed.compare(tr("no"), Qt::CaseInsensitive) == 0)
            return Operand(false);
        break;
    }
    // Files' own form is understood too: 12.50, 2026-11-22, true.
    if (auto read = operandFromText(trimmed, m_column.type))
        return *read;
    return {};
}

void OperandEditor::showValue(QWidget *field, const Operand &operand)
{
    if (auto *days = qobject_cast<QSpinBox *>(field)) {
        if (const auto *number = std::get_if<qint64>(&operand))
            days->setValue(static_cast<int>(qBound<qint64>(0, *number, mostDays)));
    } else if (auto *date = qobject_cast<QDateEdit *>(field)) {
        if (const auto *day = std::get_if<QDate>(&operand))
            date->setDate(*day);
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        if (const auto *truth = std::get_if<bool>(&operand))
            choice->setCurrentIndex(choice->findData(*truth));
        else if (choice->currentText() != textOf(operand))
            choice->setCurrentText(textOf(operand));
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        // What was typed stays as it was typed while it means the same.
        if (readField(line) != std::optional<Operand>(operand))
            line->setText(textOf(operand));
    }
}

void OperandEditor::clearValue(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->clear();
    else if (auto *choice = qobject_cast<QComboBox *>(field); choice && choice->isEditable())
        choice->clearEditText();
}

std::optional<Operand> OperandEditor::readField(const QWidget *field) const
{
    if (const auto *days = qobject_cast<const QSpinBox *>(field))
        return Operand(static_cast<qint64>(days->value()));
    if (const auto *date = qobject_cast<const QDateEdit *>(field))
        return Operand(date->date());
    if (const auto *choice = qobject_cast<const QComboBox *>(field)) {
        if (m_column.type == ColumnType::Boolean)
            return Operand(choice->currentData().toBool());
        return operandOf(choice->currentText());
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return operandOf(line->text());
    return {};
}

std::vector<Operand> OperandEditor::operands() const
{
    std::vector<Operand> operands;
    if (m_shape == OperandShape::Several) {
        for (const QString &text : static_cast<ValueListEditor *>(m_fields.first())->values())
            operands.push_back(operandOf(text).value_or(Operand(text)));
        return operands;
    }
    for (const QWidget *field : m_fields) {
        if (auto operand = readField(field))
            operands.push_back(*operand);
        else if (const auto *line = qobject_cast<const QLineEdit *>(field); line && !line->text().trimmed().isEmpty())
            operands.emplace_back(line->text());
    }
    return operands;
}

void OperandEditor::markUnreadable(QWidget *field)
{
    const auto *line = qobject_cast<QLineEdit *>(field);
    const bool unreadable = line && !line->text().isEmpty() && !readField(line);
    field->setProperty("unreadable", unreadable);
    QPalette palette = unreadable ? field->palette() : QPalette();
    if (unreadable)
        palette.setColor(QPalette::Text, Theme::foreground(Tone::Problem, Theme::isDark(palette)));
    field->setPalette(palette);
    field->setToolTip(!unreadable                          ? QString()
                      : m_column.type == ColumnType::Money ? tr("This is not an amount of money.")
                                                           : tr("This is not a whole number."));
}

} // namespace odziv
