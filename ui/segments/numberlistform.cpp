/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "numberlistform.h"

#include "ui/segments/cataloglabels.h"
#include "ui/segments/valuelisteditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace odziv {

QString numberColumnOf(const QString &level, const Catalog &catalog)
{
    const CatalogTable *table = catalog.table(level);
    return table && !table->businessKey.isEmpty() ? table->name + QLatin1Char('.') + table->businessKey : QString();
}

NumberListForm::NumberListForm(const ConditionSurroundings &surroundings, const SegmentBlock &block, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_column(block.listColumn)
    , m_columnButton(new QToolButton(this))
    , m_values(new ValueListEditor(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_columnButton->setObjectName(QStringLiteral("column"));
    showColumn();
    m_values->setPlaceholderText(tr("Type or paste numbers"));
    QStringList values;
    for (const Operand &value : block.listValues)
        values << operandToJson(value).toVariant().toString(); // as operandFromText() reads it
    m_values->setValues(values);
    layout->addWidget(m_columnButton, 0, Qt::AlignTop);
    layout->addWidget(new QLabel(tr("is one of"), this), 0, Qt::AlignTop);
    layout->addWidget(m_values, 1);
    setFocusProxy(m_values);
    connect(m_values, &ValueListEditor::edited, this, [this] { Q_EMIT edited(tr("Edit list")); });
    connect(m_columnButton, &QToolButton::clicked, this, [this] {
        pickColumn(m_columnButton, *m_surroundings.catalog, m_column, [this](const QString &reference) {
            m_column = reference;
            showColumn();
            Q_EMIT edited(tr("Change column"));
        });
    });
}

void NumberListForm::showColumn()
{
    QString label = m_column.isEmpty() ? tr("Choose a column") : columnLabel(*m_surroundings.catalog, m_column);
    m_columnButton->setAccessibleName(tr("Column: %1").arg(label));
    m_columnButton->setText(label.replace(QLatin1Char('&'), QLatin1String("&&")));
}

std::vector<Operand> NumberListForm::values() const
{
    const auto column = m_surroundings.catalog->column(m_column);
    const ColumnType type = column ? column->column->type : ColumnType::Text;
    std::vector<Operand> operands;
    for (const QString &text : m_values->values()) {
        const auto operand = operandFromText(text, type);
        operands.push_back(operand ? *operand : Operand(text));
    }
    return operands;
}

} // namespace odziv
