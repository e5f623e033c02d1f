/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/definitiondiff.h"
#include "segments/segmentstorage.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace odziv {

class MessageBar;

/// The saved versions of a segment: what each changed, block by block in words, what that means in people on today's
/// data, and the way back to it.
class SegmentVersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    SegmentVersionsDialog(const UiContext &context, const QString &segment, QWidget *parent = nullptr);

    QListWidget *versions() const { return m_versions; }
    /// The changes from the chosen version to the newest, as plain text.
    QString changesText() const;
    QString effectText() const;
    void restore();

Q_SIGNALS:
    /// An old version is the newest one again.
    void restored(const QString &segment);

private:
    struct Comparison
    {
        Segment chosen;
        Segment newest;
    };
    struct Effect
    {
        std::vector<qint64> joined; ///< in the newest, not in the chosen one
        std::vector<qint64> left;
        qint64 before = 0;
        qint64 after = 0;
    };

    void reload();
    void showVersions(const QList<SegmentVersion> &versions);
    void showCurrent();
    void showChanges(const Comparison &comparison);
    void showEffect(const Result<Effect> &effect);

    UiContext m_context;
    QString m_segment;
    JobTracker m_listJob;
    JobTracker m_readJob;
    JobTracker m_effectJob;
    QList<SegmentVersion> m_list;
    QString m_level;
    Effect m_effect;
    MessageBar *m_messages;
    QListWidget *m_versions;
    QTextBrowser *m_changes;
    QLabel *m_effectLabel;
    QToolButton *m_joined;
    QToolButton *m_left;
    QPushButton *m_restore;
};

} // namespace odziv
