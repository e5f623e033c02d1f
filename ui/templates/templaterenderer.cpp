/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templaterenderer.h"

#include "templates/inlinedata.h"
#include "templates/messagecomposer.h"
#include "templates/messagetemplatestorage.h"
#include "templates/personalfiles.h"
#include "templates/pictures.h"
#include "templates/previewrecipients.h"
#include "templates/senderprofile.h"
#include "templates/unsubscribing.h"

namespace odziv {

namespace {

/// Short sources are rendered at once, long ones when the author takes a breath.
constexpr int shortDelay = 0;
constexpr int longDelay = 80;
/// The findings come when the author takes one.
constexpr int checkDelay = 150;
constexpr qsizetype longSource = 200 * 1024;
/// A message source is for looking at; nobody scrolls through megabytes of base64.
constexpr qsizetype mostSourceShown = 256 * 1024;

QString textOf(const MergeData &data, const QString &table, const QString &column)
{
    return data.tables.value(table).value(column).toString();
}

/// Without a wish, the first contact stands for everybody; what is no number may be a name.
Result<MergeKey> keyOf(Connection &connection, const PreviewTarget &target)
{
    if (target.key)
        return *target.key;
    auto key = findMergeKey(connection, target.number.isEmpty() ? QStringLiteral("1") : target.number);
    if (key || key.error().code != ErrorCode::NotFound)
        return key;
    const auto found = PreviewRecipients::search(connection, target.number, 1);
    if (!found || found->isEmpty())
        return key;
    return mergeKeyOf(connection, QStringLiteral("contact"), found->first().key.contactId);
}

Result<MergeData> loadRecipient(Workspace &workspace, const PreviewTarget &target, QStringList fields,
                                TemplatePreview &preview)
{
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    const auto key = keyOf(**reader, target);
    if (!key)
        return failure(key.error());
    preview.key = *key;
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

void composeSource(Workspace &workspace, const MessageTemplate &source, const MergeData &data,
                   const TemplatePreview &preview, const Clock &clock, TemplateCheck &check)
{
    MessageEnvelope envelope;
    envelope.from = {QString(), QStringLiteral("sender@odziv.example")};
    if (auto reader = workspace.reader()) {
        if (auto added = Unsubscribing::addHeader(**reader, source, envelope); !added) {
            check.sourceProblem = added.error().message();
            return;
        }
    }
    const auto composer = MessageComposer::prepare(source, envelope);
    if (!composer) {
        check.sourceProblem = composer.error().message();
        return;
    }
    const Mailbox to{preview.recipientName, preview.recipientAddress.isEmpty()
                                                ? QStringLiteral("recipient@odziv.example")
                                                : preview.recipientAddress};
    const auto message = composer->compose(data, to, QByteArrayLiteral("preview@odziv.example"), clock.nowUtc());
    if (!message) {
        check.sourceProblem = message.error().message();
        return;
    }
    check.sourceSize = message->size();
    check.source = message->whole().left(mostSourceShown);
}

/// The one finding that needs the sender's profile.
void addProfileFinding(Workspace &workspace, const MessageTemplate &source, QList<LintFinding> &findings)
{
    if (!Unsubscribing::usesAddress(source))
        return;
    auto reader = workspace.reader();
    const auto profile = reader ? SenderProfile::read(**reader) : failure(reader.error());
    if (!profile || profile->contains(QStringLiteral("unsubscribe")))
        return;
    if (const auto finding = lintUnsubscribing(source, false);
        finding && finding->severity == LintFinding::Severity::Error)
        findings.prepend(*finding);
}

/// A message without a subject cannot be sent, but its body can be looked at.
MessageTemplate withSubject(MessageTemplate source)
{
    if (source.subject.trimmed().isEmpty())
        source.subject = QStringLiteral("-");
    return source;
}

} // namespace

/// What the check needs to know of the rendering before it.
struct TemplateRenderer::Rendering
{
    MessageTemplate source;
    TemplatePreview preview;
    MergeData data;
};

TemplateRenderer::TemplateRenderer(Workspace &workspace, const Clock &clock, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_job(this, &pool)
    , m_checkJob(this, &pool)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &TemplateRenderer::start);
    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(checkDelay);
    connect(&m_checkDelay, &QTimer::timeout, this, &TemplateRenderer::check);
}

void TemplateRenderer::render(const MessageTemplate &source, const PreviewTarget &target)
{
    m_source = source;
    m_target = target;
    m_delay.start(source.html.size() > longSource ? longDelay : shortDelay);
}

void TemplateRenderer::start()
{
    m_checkDelay.stop();
    m_checkJob.cancel();
    m_job.start(
        [&workspace = m_workspace, source = m_source, target = m_target](const CancelFlag &) -> Rendering {
            Rendering rendering{source, {}, {}};
            if (!source.personalFiles.isEmpty()) {
                auto reader = workspace.reader();
                if (!reader || !MessageTemplateStorage::copyPdfTemplates(**reader, rendering.source))
                    return rendering;
            }
            const MessageTemplate shown = withSubject(source);
            const auto compiled = CompiledTemplate::compile(shown);
            if (!compiled)
                return rendering;
            QStringList fields = compiled->usedFields();
            if (const auto personal = PersonalFiles::compile(rendering.source.personalFiles))
                fields += personal->usedFields();
            fields.removeDuplicates();
            auto data = loadRecipient(workspace, target, fields, rendering.preview);
            if (data)
                rendering.data = std::move(*data);
            else
                rendering.preview.recipientProblem = data.error().text;
            rendering.preview.message = compiled->render(rendering.data);
            if (source.subject.trimmed().isEmpty())
                rendering.preview.message->subject.clear();
            return rendering;
        },
        [this](const Rendering &rendering) {
            m_rendering = std::make_shared<const Rendering>(rendering);
            m_checkDelay.start();
            Q_EMIT rendered(rendering.preview);
        });
}

void TemplateRenderer::setAudience(const PreviewAudience &audience)
{
    m_checkJob.cancel();
    m_audience = audience;
    m_missing.reset();
    if (m_rendering)
        m_checkDelay.start();
}

/// The fields that are empty for members of the audience, as findings; `missing` is what was counted last.
QList<LintFinding> TemplateRenderer::findMissing(Workspace &workspace, const MessageTemplate &source,
                                                 const PreviewAudience &audience, const CancelFlag &cancelled,
                                                 std::shared_ptr<const Missing> &missing)
{
    const auto compiled = CompiledTemplate::compile(withSubject(source));
    if (!compiled || audience.level.isEmpty())
        return {};
    const QStringList fields = compiled->fieldsWithoutDefault();
    if (!missing || missing->fields != fields) {
        auto reader = workspace.reader();
        auto found = reader ? PreviewRecipients::missingFields(**reader, audience, fields, cancelled)
                            : failure(reader.error());
        if (!found)
            return {};
        missing = std::make_shared<const Missing>(Missing{fields, std::move(*found)});
    }
    QList<LintFinding> findings;
    for (const MissingField &field : missing->found)
        findings << LintFinding{
            LintFinding::Severity::Warning, QString(),
            tr("%1 is empty for %Ln recipient(s) of the segment. Give it a default; activate this line to see who "
               "they are.",
               nullptr, static_cast<int>(field.contacts.size()))
                .arg(field.field),
            field.field, field.contacts};
    return findings;
}

void TemplateRenderer::check()
{
    m_checkJob.start(
        [&workspace = m_workspace, &clock = m_clock, latest = m_rendering, audience = m_audience,
         missing = m_missing](const CancelFlag &cancelled) mutable -> CheckResult {
            const Rendering &rendering = *latest;
            TemplateCheck check;
            check.findings = lintTemplate(rendering.source);
            addProfileFinding(workspace, rendering.source, check.findings);
            check.findings += findMissing(workspace, rendering.source, audience, cancelled, missing);
            check.usedContentIds = usedContentIds(rendering.source.html);
            check.hasInlineData = hasInlineData(rendering.source.html);
            if (rendering.preview.message && !cancelled.isSet())
                composeSource(workspace, withSubject(rendering.source), rendering.data, rendering.preview, clock,
                              check);
            return {check, missing};
        },
        [this](const CheckResult &result) {
            m_missing = result.second;
            Q_EMIT checked(result.first);
        });
}

} // namespace odziv
