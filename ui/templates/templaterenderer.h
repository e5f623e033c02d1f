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
#include "templates/templatelint.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace odziv {

/// What the preview shows of one template filled for one recipient.
struct TemplatePreview
{
    QList<LintFinding> findings;
    /// Not there while the template cannot be compiled; the findings say why.
    std::optional<RenderedMessage> message;
    QByteArray source; ///< the whole MIME message, shortened for showing
    qsizetype sourceSize = 0;
    QString sourceProblem; ///< why there is no MIME message
    QString recipientName; ///< "Amra Hodžić"
    QString recipientAddress;
    qint64 contactId = 0;
    QString recipientProblem; ///< why nobody was found
};

/// Fills a template for a recipient in the background; the newest request wins.
class TemplateRenderer final : public QObject
{
    Q_OBJECT

public:
    TemplateRenderer(Workspace &workspace, const Clock &clock, QThreadPool &pool, QObject *parent = nullptr);

    /// Renders soon after the last of several calls. `recipient` as findMergeKey() takes it; empty: somebody.
    void render(const MessageTemplate &source, const QString &recipient);
    /// The contact before (-1) or after (1) `contactId`, as a recipient; answers with recipientFound().
    void findNeighbour(qint64 contactId, int direction);

Q_SIGNALS:
    void rendered(const odziv::TemplatePreview &preview);
    void recipientFound(const QString &recipient);

private:
    void start();

    Workspace &m_workspace;
    const Clock &m_clock;
    QTimer m_delay;
    JobTracker m_job;
    JobTracker m_neighbourJob;
    MessageTemplate m_source;
    QString m_recipient;
};

} // namespace odziv
