/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segmentoptions.h"

#include <QScrollArea>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace odziv {

/// The tab Advanced Options: what is done with the segment besides counting it, the list formats it is shown and handed
/// out in, and whether it is the global constraint.
class SegmentOptionsEditor final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SegmentOptionsEditor(QWidget *parent = nullptr);

    /// Shows the options; emits nothing.
    void setOptions(const SegmentOptions &options);
    const SegmentOptions &options() const { return m_options; }
    /// Names to choose list formats from. One that is chosen and does not exist is marked as missing.
    void setFormats(const QStringList &names);
    /// The global constraint of the workspace, and the name that this segment is saved under; both may be empty.
    void setConstraint(const QString &constraint, const QString &savedName);

Q_SIGNALS:
    void edited();
    /// Somebody wants to edit list formats, beginning with this one.
    void formatsRequested(const QString &name);
    /// Somebody wants this segment to be the global constraint, or not any more.
    void constraintRequested(bool isConstraint);

private:
    struct FlagBox
    {
        QCheckBox *box;
        bool SegmentOptions::*flag;
    };
    struct FormatBox
    {
        QComboBox *box;
        QString SegmentOptions::*format;
    };

    void addFlag(QVBoxLayout *layout, const char *objectName, const QString &text, const QString &explanation,
                 bool SegmentOptions::*flag);
    void addFormat(QVBoxLayout *layout, const char *objectName, const QString &text, const QString &explanation,
                   QString SegmentOptions::*format);
    QLabel *explain(const QString &text);
    void showFormat(const FormatBox &entry);

    SegmentOptions m_options;
    QStringList m_formats;
    std::vector<FlagBox> m_flagBoxes;
    std::vector<FormatBox> m_formatBoxes;
    QLabel *m_constraintText;
    QToolButton *m_constraint;
    bool m_isConstraint = false;
};

} // namespace odziv
