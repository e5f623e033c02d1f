/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "clientsupport.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace odziv::ClientSupport {

namespace {

struct Entry
{
    QStringList values; ///< of a property: the gap is in these alone; empty: in the property
    QStringList clients;
};

/// The data by what they are about.
struct Data
{
    QHash<QString, QList<Entry>> properties;
    QHash<QString, QStringList> functions;
    QHash<QString, QStringList> units;
    QHash<QString, QStringList> atRules;
    QHash<QString, QStringList> selectors;
    QHash<QString, QStringList> elements;
    QHash<QString, QStringList> attributes;
};

QStringList strings(const QJsonObject &object, const QString &key)
{
    QStringList list;
    for (const QJsonValue &value : object.value(key).toArray())
        list << value.toString();
    return list;
}

Data readData()
{
    Data data;
    QFile file(QStringLiteral(":/odziv/clientsupport/clientsupport.json"));
    if (!file.open(QIODevice::ReadOnly))
        return data;
    for (const QJsonValue &value :
         QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("gaps")).toArray()) {
        const QJsonObject gap = value.toObject();
        const QStringList clients = strings(gap, QStringLiteral("clients"));
        for (const QString &name : strings(gap, QStringLiteral("property")))
            data.properties[name].append({strings(gap, QStringLiteral("value")), clients});
        for (const auto &[key, names] : {std::pair{QStringLiteral("function"), &data.functions},
                                         {QStringLiteral("unit"), &data.units},
                                         {QStringLiteral("atRule"), &data.atRules},
                                         {QStringLiteral("selector"), &data.selectors},
                                         {QStringLiteral("element"), &data.elements},
                                         {QStringLiteral("attribute"), &data.attributes}}) {
            for (const QString &name : strings(gap, key))
                names->insert(name, clients);
        }
    }
    return data;
}

const Data &data()
{
    static const Data read = readData();
    return read;
}

QList<Gap> only(const QHash<QString, QStringList> &known, const QString &name, const QString &construct)
{
    const auto found = known.constFind(name);
    return found == known.cend() ? QList<Gap>() : QList<Gap>{{construct, *found}};
}

} // namespace

QList<Gap> ofDeclaration(const StyleDeclaration &declaration)
{
    static const QRegularExpression function(QStringLiteral("\\b([a-z-]+)\\("));
    static const QRegularExpression unit(QStringLiteral("\\d([a-z]+)\\b"));
    QList<Gap> gaps;
    const QString value = declaration.value.toLower();
    for (const Entry &entry : data().properties.value(declaration.property)) {
        if (entry.values.isEmpty())
            gaps.append({declaration.property, entry.clients});
        else if (entry.values.contains(value))
            gaps.append({declaration.property + QLatin1Char(':') + value, entry.clients});
    }
    for (auto match = function.globalMatch(value); match.hasNext();) {
        const QString name = match.next().captured(1);
        gaps += only(data().functions, name, name + QStringLiteral("()"));
    }
    for (auto match = unit.globalMatch(value); match.hasNext();) {
        const QString name = match.next().captured(1);
        gaps += only(data().units, name, name);
    }
    return gaps;
}

QList<Gap> ofAtRule(const QString &name)
{
    return only(data().atRules, name, QLatin1Char('@') + name);
}

QList<Gap> ofSelector(const QString &selector)
{
    static const QRegularExpression pseudo(QStringLiteral("::?[a-z-]+"));
    QList<Gap> gaps;
    for (auto match = pseudo.globalMatch(selector); match.hasNext();) {
        const QString name = match.next().captured();
        gaps += only(data().selectors, name, name);
    }
    return gaps;
}

QList<Gap> ofElement(const QString &name)
{
    return only(data().elements, name, QLatin1Char('<') + name + QLatin1Char('>'));
}

QList<Gap> ofAttribute(const QString &name)
{
    return only(data().attributes, name, name);
}

} // namespace odziv::ClientSupport
