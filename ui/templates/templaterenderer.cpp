/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templaterenderer.h"

#include "templates/mergedata.h"
#include "templates/messagecomposer.h"

#include <QCoreApplication>

namespace odziv {

namespace {

/// Short sources are rendered at once, long ones when the author takes a breath.
constexpr int shortDelay = 15;
constexpr int longDelay = 80;
constexpr qsizetype longSource = 200 * 1024;
/// A message source is for looking at; nobody scrolls through megabytes of base64.
constexpr qsizetype mostSourceShown = 256 * 1024;
/// Contacts are numbered with few gaps; further than this is another neighbourhood.
constexpr qint64 farthestNeighbour = 500;

QString textOf(const MergeData &data, const QString &table, const QString &column)
{
    return data.tables.value(table).value(column).toString();
}

Result<MergeData> loadRecipient(Workspace &workspace, const QString &recipient, QStringList fields,
                                TemplatePreview &preview)
{
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    // Without a wish, the first contact stands for everybody.
    const auto key = findMergeKey(**reader, recipient.isEmpty() ? QStringLiteral("1") : recipient);
    if (!key)
        return failure(key.error());
    preview.contactId = key->contactId;
    for (const auto &field : {QStringLiteral("contact.firstName"), QStringLiteral("contact.lastName"),
                              QStringLiteral("contact.email"), QStringLiteral("customer.name")}) {
        if (!fields.contains(field))
            fields << field;
    }
    auto loader = MergeDataLoader::prepare(**reader, fields);
    if (!loader)
        return failure(loader.error());
    auto data = loader->load(*key);
    if (!data)
        return failure(data.error());
    const QString contact = QStringLiteral("contact");
    QString name = textOf(*data, contact, QStringLiteral("firstName")) + QLatin1Char(' ')
                   + textOf(*data, contact, QStringLiteral("lastName"));
    name = name.trimmed();
    preview.recipientName = name.isEmpty() ? textOf(*data, QStringLiteral("customer"), QStringLiteral("name")) : name;
    preview.recipientAddress = textOf(*data, contact, QStringLiteral("email"));
    return data;
}

void composeSource(const MessageTemplate &source, const MergeData &data, const Clock &clock, TemplatePreview &preview)
{
    MessageEnvelope envelope;
    envelope.from = {QString(), QStringLiteral("sender@odziv.example")};
    const auto composer = MessageComposer::prepare(source, envelope);
    if (!composer) {
        preview.sourceProblem = composer.error().message();
        return;
    }
    const Mailbox to{preview.recipientName, preview.recipientAddress.isEmpty()
                                                ? QStringLiteral("recipient@odziv.example")
                                                : preview.recipientAddress};
    const auto message = composer->compose(data, to, QByteArrayLiteral("preview@odziv.example"), clock.nowUtc());
    if (!message) {
        preview.sourceProblem = message.error().message();
        return;
    }
    preview.sourceSize = message->size();
    preview.source = message->left(mostSourceShown);
}

TemplatePreview makePreview(Workspace &workspace, const Clock &clock, const MessageTemplate &source,
                            const QString &recipient, const CancelFlag &cancelled)
{
    TemplatePreview preview;
    preview.findings = lintTemplate(source);
    // A message without a subject cannot be sent, but its body can be looked at.
    MessageTemplate shown = source;
    const bool hasSubject = !source.subject.trimmed().isEmpty();
    if (!hasSubject)
        shown.subject = QStringLiteral("-");
    const auto compiled = CompiledTemplate::compile(shown);
    if (!compiled || cancelled.isSet())
        return preview;
    auto data = loadRecipient(workspace, recipient, compiled->usedFields(), preview);
    if (!data) {
        preview.recipientProblem = data.error().text;
        data = MergeData();
    }
    preview.message = compiled->render(*data);
    if (!hasSubject)
        preview.message->subject.clear();
    if (!cancelled.isSet())
        composeSource(shown, *data, clock, preview);
    return preview;
}

} // namespace

TemplateRenderer::TemplateRenderer(Workspace &workspace, const Clock &clock, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_job(this, &pool)
    , m_neighbourJob(this, &pool)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &TemplateRenderer::start);
}

void TemplateRenderer::render(const MessageTemplate &source, const QString &recipient)
{
    m_source = source;
    m_recipient = recipient;
    m_delay.start(source.html.size() > longSource ? longDelay : shortDelay);
}

void TemplateRenderer::start()
{
    m_job.start(
        [&workspace = m_workspace, &clock = m_clock, source = m_source, recipient = m_recipient](
            const CancelFlag &cancelled) { return makePreview(workspace, clock, source, recipient, cancelled); },
        [this](const TemplatePreview &preview) { Q_EMIT rendered(preview); });
}

void TemplateRenderer::findNeighbour(qint64 contactId, int direction)
{
    m_neighbourJob.start(
        [&workspace = m_workspace, contactId, direction](const CancelFlag &cancelled) -> QString {
            auto reader = workspace.reader();
            if (!reader)
                return {};
            for (qint64 step = 1; step <= farthestNeighbour && !cancelled.isSet(); ++step) {
                const qint64 id = contactId + direction * step;
                if (id <= 0)
                    return {};
                const auto key = findMergeKey(**reader, QString::number(id));
                if (key && key->contactId == id)
                    return QString::number(id);
            }
            return {};
        },
        [this](const QString &recipient) {
            if (!recipient.isEmpty())
                Q_EMIT recipientFound(recipient);
        });
}

} // namespace odziv
