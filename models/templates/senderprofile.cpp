/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderprofile.h"

#include "store/connection.h"

#include <QCryptographicHash>

#include <algorithm>

namespace odziv::SenderProfile {

namespace {

const auto prefix = QStringLiteral("sender.");

CatalogColumn field(const QString &name, const QString &label, const QString &localLabel)
{
    CatalogColumn column;
    column.name = name;
    column.label = label;
    column.localLabel = localLabel;
    column.required = true; // the same for everybody: no recipient lacks it
    return column;
}

CatalogTable makeTable()
{
    CatalogTable made;
    made.name = QStringLiteral("sender");
    made.label = QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Sender"));
    made.localLabel = QStringLiteral("Pošiljalac");
    made.columns = {
        field(QStringLiteral("name"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Name")),
              QStringLiteral("Naziv")),
        field(QStringLiteral("publisher"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Publisher")),
              QStringLiteral("Izdavač")),
        field(QStringLiteral("imprint"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Imprint")),
              QStringLiteral("Impresum")),
        field(QStringLiteral("copyright"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Copyright")),
              QStringLiteral("Autorska prava")),
        field(QStringLiteral("address"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Address")),
              QStringLiteral("Adresa")),
        field(QStringLiteral("openingHours"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Opening hours")),
              QStringLiteral("Radno vrijeme")),
        field(QStringLiteral("phone"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Phone")),
              QStringLiteral("Telefon")),
        field(QStringLiteral("email"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "E-mail")),
              QStringLiteral("E-mail")),
        field(QStringLiteral("web"), QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Web page")),
              QStringLiteral("Web stranica")),
        field(QStringLiteral("unsubscribe"),
              QStringLiteral(QT_TRANSLATE_NOOP("odziv::Catalog", "Address to unsubscribe at")),
              QStringLiteral("Adresa za odjavu")),
    };
    return made;
}

const auto logoHashKey = QStringLiteral("sender.logo");
const auto logoNameKey = QStringLiteral("sender.logoName");
const auto logoTypeKey = QStringLiteral("sender.logoType");

Status write(Connection &connection, const QString &key, const QString &value)
{
    return value.isEmpty()
               ? connection.execute(QStringLiteral("DELETE FROM setting WHERE key = ?"), {key})
               : connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                                    {key, value});
}

} // namespace

const CatalogTable &table()
{
    static const CatalogTable made = makeTable();
    return made;
}

Result<MergeRow> read(Connection &connection)
{
    MergeRow row;
    for (const CatalogColumn &column : table().columns) {
        auto value = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"),
                                       {QString(prefix + column.name)});
        if (!value)
            return failure(value.error());
        if (!value->toString().isEmpty())
            row.insert(column.name, value->toString());
    }
    return row;
}

Status save(Connection &connection, const MergeRow &profile)
{
    for (const CatalogColumn &column : table().columns) {
        if (auto written = write(connection, prefix + column.name, profile.value(column.name).toString().trimmed());
            !written)
            return written;
    }
    return {};
}

QString logoContentId()
{
    return QStringLiteral("logo@sender");
}

Result<std::optional<MessageFile>> logo(Connection &connection)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT c.data, n.value, t.value FROM setting h JOIN content c ON c.hash = h.value"
                       " JOIN setting n ON n.key = ? JOIN setting t ON t.key = ? WHERE h.key = ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(logoNameKey).bind(logoTypeKey).bind(logoHashKey).run(); !ran)
        return failure(ran.error());
    std::optional<MessageFile> found;
    if (query->next())
        found = MessageFile{logoContentId(), query->text(1), query->text(2), query->blob(0)};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Status saveLogo(Connection &connection, const std::optional<MessageFile> &logo)
{
    QString hash;
    if (logo) {
        hash = QString::fromLatin1(QCryptographicHash::hash(logo->data, QCryptographicHash::Sha256).toHex());
        if (auto stored = connection.execute(QStringLiteral("INSERT INTO content (hash, data) VALUES (?, ?)"
                                                            " ON CONFLICT (hash) DO NOTHING"),
                                             {hash, logo->data});
            !stored)
            return stored;
    }
    if (auto written = write(connection, logoHashKey, hash); !written)
        return written;
    if (auto written = write(connection, logoNameKey, logo ? logo->fileName : QString()); !written)
        return written;
    return write(connection, logoTypeKey, logo ? logo->contentType : QString());
}

Status copyLogo(Connection &connection, MessageTemplate &source)
{
    const auto copy = std::find_if(source.images.begin(), source.images.end(),
                                   [](const MessageFile &image) { return image.contentId == logoContentId(); });
    if (copy == source.images.end())
        return {};
    auto today = logo(connection);
    if (!today)
        return failure(today.error());
    if (*today)
        *copy = std::move(**today);
    return {};
}

} // namespace odziv::SenderProfile
