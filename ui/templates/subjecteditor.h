/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace odziv {

/// The two lines that a reader sees before opening a message: subject and preheader, with emoji and with how much of
/// them programs show.
class SubjectEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectEditor(QWidget *parent = nullptr);

    QLineEdit *subject() const { return m_subject; }
    QLineEdit *preheader() const { return m_preheader; }
    QMenu *emojiMenu() const;
    /// Only HTML messages have a preheader.
    void setPreheaderVisible(bool visible);
    /// The subject as the recipient who is shown gets it.
    void showRendered(const QString &subject);

Q_SIGNALS:
    void edited();

private:
    QMenu *makeEmojiMenu();
    void insertEmoji(const QString &emoji);
    void showLengths();

    QLineEdit *m_subject;
    QLineEdit *m_preheader;
    QLabel *m_subjectHint;
    QLabel *m_preheaderHint;
    QLabel *m_preheaderCaption;
    QToolButton *m_emoji;
    QLineEdit *m_last; ///< where an emoji goes
    QString m_rendered;
};

} // namespace odziv
