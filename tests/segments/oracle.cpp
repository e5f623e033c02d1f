/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oracle.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace oracle {

namespace {

void collectTables(const QJsonObject &tree, QSet<QString> &named)
{
    for (const QString &key : {QStringLiteral("all"), QStringLiteral("any"), QStringLiteral("none")}) {
        const QJsonArray children = tree.value(key).toArray();
        for (const QJsonValue &child : children)
            collectTables(child.toObject(), named);
    }
    if (tree.contains(QStringLiteral("column")))
        named.insert(tree.value(QStringLiteral("column")).toString().split(QLatin1Char('.')).first());
}

qint64 centsOf(const QJsonValue &value)
{
    return std::llround(value.toDouble() * 100);
}

int sign(qint64 a, qint64 b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

/// Order by code points, which is the order of UTF-8 bytes.
int sign(const QString &a, const QString &b)
{
    const QByteArray left = a.toUtf8();
    const QByteArray right = b.toUtf8();
    return left < right ? -1 : left == right ? 0 : 1;
}

bool anniversaryFalls(QDate birthday, QDate today, qint64 days)
{
    for (qint64 i = 0; i <= days; ++i) {
        const QDate day = today.addDays(i);
        if (day.month() == birthday.month() && day.day() == birthday.day())
            return true;
        const bool leapling = birthday.month() == 2 && birthday.day() == 29;
        if (leapling && !QDate::isLeapYear(day.year()) && day.month() == 2 && day.day() == 28)
            return true;
    }
    return false;
}

} // namespace

QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'č':
        case u'Č':
        case u'ć':
        case u'Ć':
            plain += u'c';
            break;
        case u'š':
        case u'Š':
            plain += u's';
            break;
        case u'đ':
        case u'Đ':
            plain += u'd';
            break;
        case u'ž':
        case u'Ž':
            plain += u'z';
            break;
        case u'ł':
        case u'Ł':
            plain += u'l';
            break;
        case u'ß':
            plain += QStringLiteral("ss");
            break;
        case u'ü':
        case u'Ü':
            plain += u'u';
            break;
        case u'ǆ':
        case u'ǅ':
        case u'Ǆ':
            plain += QStringLiteral("dz");
            break;
        default:
            plain += c.toLower();
        }
    }
    return plain.simplified();
}

Counts Oracle::evaluate(const QJsonObject &segment) const
{
    m_found = {};
    for (auto table = rows.cbegin(); table != rows.cend(); ++table) {
        for (const Row &row : table.value()) {
            m_found.byId[table.key()][row.id] << &row;
            m_found.byParent[table.key()][row.parent] << &row;
        }
    }
    return evaluated(segment);
}

Counts Oracle::evaluated(const QJsonObject &segment) const
{
    return fold(segment.value(QStringLiteral("blocks")).toArray(),
                segment.value(QStringLiteral("targetLevel")).toString());
}

Counts Oracle::fold(const QJsonArray &blocks, const QString &target) const
{
    Counts counts;
    QSet<qint64> running;
    QList<QSet<qint64>> history;
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        const QString operation = block.value(QStringLiteral("operation")).toString();
        const QSet<qint64> own = blockSet(block, target);
        QSet<qint64> next;
        if (operation == QStringLiteral("startWith")) {
            next = own;
        } else if (operation == QStringLiteral("keep")) {
            for (const qint64 id : running) {
                if (own.contains(id))
                    next.insert(id);
            }
        } else if (operation == QStringLiteral("add")) {
            next = running;
            for (const qint64 id : own)
                next.insert(id);
        } else if (operation == QStringLiteral("exclude")) {
            for (const qint64 id : running) {
                if (!own.contains(id))
                    next.insert(id);
            }
        } else {
            next = running;
            for (const qint64 id : own) {
                bool wasIn = false;
                for (const QSet<qint64> &earlier : history)
                    wasIn = wasIn || earlier.contains(id);
                if (wasIn && !running.contains(id))
                    next.insert(id);
            }
        }
        running = next;
        history << running;
        counts.gross << own.size();
        counts.cumulative << running.size();
    }
    counts.members = running;
    return counts;
}

QSet<qint64> Oracle::blockSet(const QJsonObject &block, const QString &target) const
{
    if (block.contains(QStringLiteral("criteria"))) {
        const QJsonObject tree = block.value(QStringLiteral("criteria")).toObject();
        const bool anyRecord = block.value(QStringLiteral("match")).toString() == QStringLiteral("anyRecord");
        return anyRecord ? anyRecordSet(tree, target) : sameRecordSet(tree, target);
    }
    if (block.contains(QStringLiteral("list"))) {
        QJsonObject condition = block.value(QStringLiteral("list")).toObject();
        condition.insert(QStringLiteral("operator"), QStringLiteral("in"));
        return sameRecordSet(condition, target);
    }
    if (block.contains(QStringLiteral("blocks")))
        return fold(block.value(QStringLiteral("blocks")).toArray(), target).members;
    if (block.contains(QStringLiteral("segment"))) {
        const QString name = block.value(QStringLiteral("segment")).toString();
        const QJsonObject nested = segments.value(name);
        if (!m_found.nested.contains(name))
            m_found.nested.insert(name, evaluated(nested));
        return reaching(target, nested.value(QStringLiteral("targetLevel")).toString(),
                        m_found.nested.value(name).members);
    }
    const auto saved = resultSets.value(block.value(QStringLiteral("resultSet")).toString());
    return reaching(target, saved.first, saved.second);
}

QSet<qint64> Oracle::sameRecordSet(const QJsonObject &tree, const QString &target) const
{
    QSet<QString> named;
    collectTables(tree, named);
    const QList<Step> steps = stepsTo(named, target);
    QSet<qint64> found;
    for (const Row &row : rowsOf(target)) {
        for (const Joined &record : joinedRows(target, row, steps)) {
            if (treeHolds(tree, record)) {
                found.insert(row.id);
                break;
            }
        }
    }
    return found;
}

/// Each condition finds a record of its own.
QSet<qint64> Oracle::anyRecordSet(const QJsonObject &tree, const QString &target) const
{
    if (tree.contains(QStringLiteral("column")))
        return sameRecordSet(tree, target);
    const QString key = tree.keys().first();
    QList<QSet<qint64>> sets;
    for (const QJsonValue &child : tree.value(key).toArray())
        sets << anyRecordSet(child.toObject(), target);
    QSet<qint64> found;
    for (const Row &row : rowsOf(target)) {
        const auto holding
            = std::count_if(sets.cbegin(), sets.cend(), [&](const QSet<qint64> &set) { return set.contains(row.id); });
        const bool holds = key == QStringLiteral("all")   ? holding == sets.size()
                           : key == QStringLiteral("any") ? holding > 0
                                                          : holding == 0;
        if (holds)
            found.insert(row.id);
    }
    return found;
}

bool Oracle::treeHolds(const QJsonObject &tree, const Joined &record) const
{
    if (tree.contains(QStringLiteral("all"))) {
        for (const QJsonValue &child : tree.value(QStringLiteral("all")).toArray()) {
            if (!treeHolds(child.toObject(), record))
                return false;
        }
        return true;
    }
    const bool none = tree.contains(QStringLiteral("none"));
    if (none || tree.contains(QStringLiteral("any"))) {
        for (const QJsonValue &child : tree.value(none ? QStringLiteral("none") : QStringLiteral("any")).toArray()) {
            if (treeHolds(child.toObject(), record))
                return !none;
        }
        return none;
    }
    return conditionHolds(tree, record);
}

bool Oracle::conditionHolds(const QJsonObject &condition, const Joined &record) const
{
    const QStringList name = condition.value(QStringLiteral("column")).toString().split(QLatin1Char('.'));
    const Row *row = record.value(name.at(0));
    QVariant value;
    if (row)
        value = name.at(1) == QStringLiteral("id") ? QVariant(row->id) : row->values.value(name.at(1));
    const QString op = condition.value(QStringLiteral("operator")).toString();
    if (op == QStringLiteral("isEmpty"))
        return !value.isValid();
    if (!value.isValid())
        return false;
    if (op == QStringLiteral("isNotEmpty"))
        return true;
    for (const Column &column : tables.constFind(name.at(0))->columns) {
        if (column.name == name.at(1))
            return valueHolds(value, column, condition);
    }
    return false;
}

bool Oracle::valueHolds(const QVariant &value, const Column &column, const QJsonObject &condition) const
{
    const QString op = condition.value(QStringLiteral("operator")).toString();
    const QJsonValue operand = condition.value(QStringLiteral("value"));
    const bool calendar = column.type == 'd' || column.type == 's';
    const QDate day
        = column.type == 's' ? QDateTime::fromMSecsSinceEpoch(value.toLongLong(), zone).date() : value.toDate();
    if (op.endsWith(QStringLiteral("Days"))) {
        const qint64 n = operand.toInteger();
        if (op == QStringLiteral("withinLastDays"))
            return today.addDays(-n) <= day && day <= today;
        if (op == QStringLiteral("olderThanDays"))
            return day < today.addDays(-n);
        if (op == QStringLiteral("withinNextDays"))
            return today <= day && day <= today.addDays(n);
        return anniversaryFalls(day, today, n);
    }
    const auto compare = [&](const QJsonValue &other) {
        switch (column.type) {
        case 't':
            return sign(value.toString(), other.toString());
        case 'f':
            return sign(plainLetters(value.toString()), plainLetters(other.toString()));
        case 'm':
            return sign(value.toLongLong(), centsOf(other));
        case 'b':
            return sign(value.toLongLong(), other.isBool() ? (other.toBool() ? 1 : 0) : other.toInteger());
        default:
            if (calendar)
                return sign(day.toJulianDay(), QDate::fromString(other.toString(), Qt::ISODate).toJulianDay());
            return sign(value.toLongLong(), other.toInteger());
        }
    };
    const QJsonArray list = condition.value(QStringLiteral("values")).toArray();
    bool inList = false;
    for (const QJsonValue &other : list)
        inList = inList || compare(other) == 0;
    const auto text = [&](const QString &any) { return column.type == 'f' ? plainLetters(any) : any; };
    if (op == QStringLiteral("equals"))
        return compare(operand) == 0;
    if (op == QStringLiteral("notEquals"))
        return compare(operand) != 0;
    if (op == QStringLiteral("in"))
        return inList;
    if (op == QStringLiteral("notIn"))
        return !inList;
    if (op == QStringLiteral("less"))
        return compare(operand) < 0;
    if (op == QStringLiteral("lessOrEqual"))
        return compare(operand) <= 0;
    if (op == QStringLiteral("greater"))
        return compare(operand) > 0;
    if (op == QStringLiteral("greaterOrEqual"))
        return compare(operand) >= 0;
    if (op == QStringLiteral("between"))
        return compare(list.at(0)) >= 0 && compare(list.at(1)) <= 0;
    if (op == QStringLiteral("contains"))
        return text(value.toString()).contains(text(operand.toString()));
    if (op == QStringLiteral("startsWith"))
        return text(value.toString()).startsWith(text(operand.toString()));
    if (op == QStringLiteral("endsWith"))
        return text(value.toString()).endsWith(text(operand.toString()));
    qFatal("the oracle does not know the operator %s", qPrintable(op));
    return false;
}

QStringList Oracle::ancestors(const QString &table) const
{
    QStringList way{table};
    while (!tables.value(way.last()).parent.isEmpty())
        way << tables.value(way.last()).parent;
    return way;
}

/// All tables on the ways from the target to the named ones, both lines of ancestors up to where they meet, each after
/// one that it can be joined to.
QList<Oracle::Step> Oracle::stepsTo(const QSet<QString> &named, const QString &target) const
{
    QSet<QString> needed;
    const QStringList own = ancestors(target);
    for (const QString &table : named) {
        const QStringList other = ancestors(table);
        qsizetype meeting = 0;
        while (!own.contains(other.at(meeting)))
            ++meeting;
        for (qsizetype i = 0; i <= meeting; ++i)
            needed.insert(other.at(i));
        for (const QString &step : own) {
            needed.insert(step);
            if (step == other.at(meeting))
                break;
        }
    }
    needed.remove(target);
    QSet<QString> present{target};
    QList<Step> steps;
    while (!needed.isEmpty()) {
        for (const QString &table : QSet<QString>(needed)) {
            const QString parent = tables.value(table).parent;
            Step step{{}, table, present.contains(parent)};
            if (step.down)
                step.from = parent;
            for (const QString &child : present) {
                if (tables.value(child).parent == table)
                    step.from = child;
            }
            if (step.from.isEmpty())
                continue;
            steps << step;
            present.insert(table);
            needed.remove(table);
        }
    }
    return steps;
}

/// The row left-joined to the tables of the steps.
QList<Oracle::Joined> Oracle::joinedRows(const QString &target, const Row &row, const QList<Step> &steps) const
{
    QList<Joined> records{Joined{{target, &row}}};
    for (const Step &step : steps) {
        const auto &candidates = step.down ? m_found.byParent[step.table] : m_found.byId[step.table];
        QList<Joined> more;
        for (const Joined &record : records) {
            const Row *start = record.value(step.from);
            QList<const Row *> fitting;
            if (start)
                fitting = candidates.value(step.down ? start->id : start->parent);
            if (fitting.isEmpty())
                fitting << nullptr;
            for (const Row *candidate : fitting) {
                Joined longer = record;
                longer.insert(step.table, candidate);
                more << longer;
            }
        }
        records = more;
    }
    return records;
}

const QList<Row> &Oracle::rowsOf(const QString &table) const
{
    return *rows.constFind(table);
}

QSet<qint64> Oracle::reaching(const QString &target, const QString &level, const QSet<qint64> &members) const
{
    const QList<Step> steps = stepsTo({level}, target);
    QSet<qint64> found;
    for (const Row &row : rowsOf(target)) {
        for (const Joined &record : joinedRows(target, row, steps)) {
            const Row *reached = record.value(level);
            if (reached && members.contains(reached->id))
                found.insert(row.id);
        }
    }
    return found;
}

} // namespace oracle
