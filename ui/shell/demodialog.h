/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace odziv {

/// Asks where a demo workspace shall be made and how large.
class DemoDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DemoDialog(const QString &folder, QWidget *parent = nullptr);

    QString path() const;
    int customers() const;
    quint64 seed() const;

private:
    void choosePath();
    void updateState();

    QLineEdit *m_path;
    QComboBox *m_size;
    QSpinBox *m_seed;
    QPushButton *m_make;
};

} // namespace odziv
