/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "jsonfields.h"

#include "common/translate.h"

#include <cmath>

namespace odziv {

namespace {

bool hasControlCharacters(const QString &text)
{
    for (const QChar character : text) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            return true;
    }
    return false;
}

} // namespace

JsonFields::JsonFields(QJsonObject object, std::optional<Error> &firstError, QString place, QString prefix)
    : m_object(std::move(object))
    , m_firstError(firstError)
    , m_place(std::move(place))
    , m_prefix(std::move(prefix))
{}

QJsonValue JsonFields::take(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    m_object.remove(key);
    return value;
}

void JsonFields::complain(const QString &key, const QString &text)
{
    if (!m_firstError)
        m_firstError
            = Error{ErrorCode::InvalidInput, QStringLiteral("\"%1\": %2").arg(m_prefix + key, text), m_place, {}};
}

QString JsonFields::text(const QString &key, const QString &fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isString()) {
        complain(key, tr("must be a text"));
        return fallback;
    }
    if (hasControlCharacters(value.toString()))
        complain(key, tr("contains a line break or another control character; remove it"));
    return value.toString();
}

QString JsonFields::requiredText(const QString &key)
{
    const QString text = this->text(key).trimmed();
    if (text.isEmpty())
        complain(key, tr("is missing"));
    return text;
}

std::optional<int> JsonFields::number(const QString &key, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number) || number < least || number > most) {
        complain(key, tr("must be a whole number from %1 to %2").arg(least).arg(most));
        return {};
    }
    return static_cast<int>(number);
}

std::vector<JsonFields> JsonFields::objects(const QString &key)
{
    std::vector<JsonFields> fields;
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return fields;
    const QJsonArray list = value.toArray();
    if (!value.isArray())
        complain(key, tr("must be a list of { ... }"));
    for (int i = 0; i < list.size(); ++i) {
        if (!list[i].isObject())
            complain(key, tr("must be a list of { ... }"));
        fields.emplace_back(list[i].toObject(), m_firstError, m_place,
                            QStringLiteral("%1%2[%3].").arg(m_prefix, key).arg(i));
    }
    return fields;
}

JsonFields JsonFields::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        complain(key, tr("must be an object, { ... }"));
    return {value.toObject(), m_firstError, m_place, m_prefix + key + QLatin1Char('.')};
}

QStringList JsonFields::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    QStringList texts;
    const QJsonArray array = value.toArray();
    bool right = value.isArray();
    for (const QJsonValue &one : array) {
        right = right && one.isString() && !one.toString().trimmed().isEmpty();
        texts << one.toString();
    }
    if (!right)
        complain(key, tr("must be a list of texts"));
    return texts;
}

void JsonFields::refuseTheRest()
{
    if (!m_object.isEmpty())
        complain(m_object.keys().constFirst(), tr("is not known here; check the spelling"));
}

} // namespace odziv
