/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockcounts.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>

namespace odziv {

BlockCounts::BlockCounts(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_gross(new QLabel(this))
    , m_change(new QLabel(this))
    , m_cumulative(new QLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(0);
    const int width = QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("0.000.000")) + 8;
    int column = 0;
    const auto add = [&](QLabel *number, const QString &name, const QString &text, bool bold) -> QList<QWidget *> {
        auto *caption = new QLabel(text, this);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setAlignment(Qt::AlignRight);
        QFont font = number->font();
        font.setBold(bold);
        number->setFont(font);
        number->setObjectName(name);
        number->setAlignment(Qt::AlignRight);
        number->setMinimumWidth(width);
        layout->addWidget(caption, 0, column);
        layout->addWidget(number, 1, column++);
        return {caption, number};
    };
    m_grossColumn = add(m_gross, QStringLiteral("gross"), tr("In this block"), true);
    m_cumulativeColumn = add(m_change, QStringLiteral("change"), tr("Change"), false);
    m_cumulativeColumn << add(m_cumulative, QStringLiteral("cumulative"), tr("After it"), true);
    m_change->setForegroundRole(QPalette::PlaceholderText);
    clear();
}

void BlockCounts::setCountType(CountType type)
{
    for (QWidget *part : std::as_const(m_grossColumn))
        part->setVisible(type != CountType::Cumulative);
    for (QWidget *part : std::as_const(m_cumulativeColumn))
        part->setVisible(type != CountType::Gross);
}

void BlockCounts::setCounts(const BlockCount &count, std::optional<qint64> before, bool hasGross)
{
    m_grossCount = count.gross;
    m_gross->setText(hasGross ? m_locale.toString(count.gross) : QString(QChar(0x2013)));
    m_cumulative->setText(m_locale.toString(count.cumulative));
    const qint64 change = count.cumulative - before.value_or(0);
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QString(QChar(0x2212)) : QString();
    m_change->setText(before ? sign + m_locale.toString(qAbs(change)) : QString());
    setStale(false);
}

void BlockCounts::clear()
{
    const QString none(QChar(0x2013));
    m_gross->setText(none);
    m_cumulative->setText(none);
    m_change->clear();
    m_grossCount = -1;
}

void BlockCounts::setStale(bool stale)
{
    m_stale = stale;
    const QPalette::ColorRole role = stale ? QPalette::PlaceholderText : QPalette::WindowText;
    m_gross->setForegroundRole(role);
    m_cumulative->setForegroundRole(role);
}

QString BlockCounts::grossText() const
{
    return m_gross->text();
}

QString BlockCounts::cumulativeText() const
{
    return m_cumulative->text();
}

} // namespace odziv
