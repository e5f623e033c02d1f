/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace odziv {

/// Takes the fields of one JSON object out by name, remembers the first thing that is wrong with its key, and finds
/// what nobody asked for. Objects within share the first complaint.
class JsonFields
{
public:
    /// `prefix` stands before the keys in messages: "sender." for an object within another.
    JsonFields(QJsonObject object, std::optional<Error> &firstError, QString place, QString prefix = {});

    /// The text; `fallback` when it is missing or null. Control characters are complained about.
    QString text(const QString &key, const QString &fallback = {});
    /// The same, but it must be there and not be blank.
    QString requiredText(const QString &key);
    std::optional<int> number(const QString &key, int least, int most);
    /// An empty object when it is missing or null.
    JsonFields object(const QString &key);
    /// The objects of a list; none when it is missing or null.
    std::vector<JsonFields> objects(const QString &key);
    bool has(const QString &key) const { return m_object.contains(key) && !m_object.value(key).isNull(); }
    /// The value as it is; undefined when it is missing.
    QJsonValue take(const QString &key);
    QStringList texts(const QString &key);

    void complain(const QString &key, const QString &text);
    /// Complains about the first field that was not taken.
    void refuseTheRest();

private:
    QJsonObject m_object;
    std::optional<Error> &m_firstError;
    QString m_place;
    QString m_prefix;
};

} // namespace odziv
