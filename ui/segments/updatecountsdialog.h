/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace odziv {

/// Which blocks are counted again.
enum class CountScope {
    Changed,  ///< those that are new or changed since they were counted, and what follows from them
    Selected, ///< the running set down to the selected block
    All
};

/// "Update counts": what to count, and whether the data are read again first. For sources that are too slow to be
/// counted at every edit, counting while editing is switched off here.
class UpdateCountsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `selected` is the number of the selected block, empty when there is none; `isLive` whether every edit counts.
    UpdateCountsDialog(const QString &selected, bool isLive, QWidget *parent = nullptr);

    CountScope scope() const;
    bool refreshesData() const;
    bool isLive() const;

private:
    QRadioButton *m_changed;
    QRadioButton *m_selected;
    QRadioButton *m_all;
    QCheckBox *m_refresh;
    QCheckBox *m_live;
};

} // namespace odziv
