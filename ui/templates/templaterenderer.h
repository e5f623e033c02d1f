/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/jobtracker.h"
#include "store/workspace.h"
#include "templates/compiledtemplate.h"
#include "templates/messagetemplate.h"
#include "templates/previewrecipients.h"
#include "templates/templatelint.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace odziv {

/// Whose data fill a preview: a row that was chosen, or a number that was typed.
struct PreviewTarget
{
    std::optional<MergeKey> key;
    QString number; ///< as findMergeKey() takes it; empty without a key: somebody
};

/// What the preview shows of one template filled for one recipient.
struct TemplatePreview
{
    /// Not there while the template cannot be compiled; the findings say why.
    std::optional<RenderedMessage> message;
    QString recipientName; ///< "Amra Hodžić"
    QString recipientAddress;
    MergeKey key;
    QString recipientProblem; ///< why nobody was found
};

/// The complete message of a preview, and what was found in its template.
struct TemplateCheck
{
    QList<LintFinding> findings;
    QByteArray source; ///< the whole MIME message, shortened for showing
    qsizetype sourceSize = 0;
    QString sourceProblem; ///< why there is no MIME message
    QStringList usedContentIds;
    bool hasInlineData = false; ///< the HTML holds pictures itself
};

/// Fills a template for a recipient in the background; the newest request wins. What is seen at once comes first; the
/// message as source and the findings follow.
class TemplateRenderer final : public QObject
{
    Q_OBJECT

public:
    TemplateRenderer(Workspace &workspace, const Clock &clock, QThreadPool &pool, QObject *parent = nullptr);

    /// Renders soon after the last of several calls.
    void render(const MessageTemplate &source, const PreviewTarget &target);
    /// Whose missing values are counted; checks again.
    void setAudience(const PreviewAudience &audience);

Q_SIGNALS:
    void rendered(const odziv::TemplatePreview &preview);
    void checked(const odziv::TemplateCheck &check);

private:
    struct Rendering;
    /// Empty fields are counted anew only for other people or fields.
    struct Missing
    {
        QStringList fields;
        QList<MissingField> found;
    };
    using CheckResult = std::pair<TemplateCheck, std::shared_ptr<const Missing>>;

    void start();
    void check();
    static QList<LintFinding> findMissing(Workspace &workspace, const MessageTemplate &source,
                                          const PreviewAudience &audience, const CancelFlag &cancelled,
                                          std::shared_ptr<const Missing> &missing);

    Workspace &m_workspace;
    const Clock &m_clock;
    QTimer m_delay;
    JobTracker m_job;
    QTimer m_checkDelay; ///< the check waits for a pause, so that it takes no time from what is seen at once
    JobTracker m_checkJob;
    std::shared_ptr<const Rendering> m_rendering; ///< the newest
    PreviewAudience m_audience;
    std::shared_ptr<const Missing> m_missing; ///< none: not counted for this audience
    MessageTemplate m_source;
    PreviewTarget m_target;
};

} // namespace odziv
