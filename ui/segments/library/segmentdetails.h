/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignstorage.h"
#include "segments/segment.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace odziv {

/// What a segment of the library is, beside the list: its definition as a sentence, and who uses it.
class SegmentDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentDetails(const UiContext &context, QWidget *parent = nullptr);

    /// Shows the saved segment of that name; nothing for an empty one.
    void show(const QString &segment);
    /// Reads it again.
    void reload() { show(m_segment); }
    QStringList users() const;
    QString sentence() const;

Q_SIGNALS:
    void segmentOpened(const QString &name);

private:
    struct Facts
    {
        Result<Segment> segment;
        QStringList segments;
        QList<CampaignSummary> campaigns;
        bool isConstraint = false;
    };

    void showFacts(const Result<Facts> &facts);
    void addUser(const QString &iconName, const QString &text, const QString &page, const QVariant &argument);

    UiContext m_context;
    QString m_segment;
    JobTracker m_job;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_usersCaption;
    QListWidget *m_users;
};

} // namespace odziv
