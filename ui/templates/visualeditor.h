/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QJsonValue>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolBar;

namespace odziv {

class WebEditorView;

/// The HTML of a message as it looks, changed in place: text, font, size, colour, alignment, lists, links, tables,
/// pictures. What is not touched stays byte for byte; a source that it cannot hold so is refused with the reason.
class VisualEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit VisualEditor(QWidget *parent = nullptr);

    /// Shows `html`, unless it is what is shown already.
    void setHtml(const QString &html, const QList<MessageFile> &pictures);
    /// As it was set, with what was changed here.
    QString html() const { return m_html; }
    void setPictures(const QList<MessageFile> &pictures);
    /// Empty when the source can be changed here.
    QString refusal() const { return m_refusal; }

    /// Types around the selection, or at the caret.
    void insertAround(const QString &before, const QString &after);
    void insertPicture(const QString &contentId, const QString &alternative, int width);
    /// A command of the page ("bold", "size"); see resources/web/editor/src/visual.js.
    void run(const QString &command, const QJsonValue &value = {});
    WebEditorView *view() const { return m_view; }

Q_SIGNALS:
    /// The user changed the message.
    void edited();
    /// The source is shown, or refused.
    void opened();
    void pictureWanted();
    void pictureAdded(const QString &contentId);

private:
    void makeToolBar();
    QAction *addCommand(const QString &iconName, const QString &text, const QString &command,
                        const QKeySequence &keys = {});
    void chooseColour(const QString &command);
    void askForLink();
    void askForTable();
    void showSelection(const QString &state);
    void refuse(const QString &reason);

    WebEditorView *m_view;
    QToolBar *m_tools;
    QComboBox *m_font;
    QSpinBox *m_size;
    QLabel *m_note;
    QAction *m_bold = nullptr;
    QAction *m_italic = nullptr;
    QAction *m_underline = nullptr;
    QAction *m_bulleted = nullptr;
    QAction *m_numbered = nullptr;
    QString m_html;
    QString m_refusal;
    QString m_link;
    bool m_hasSource = false;
};

} // namespace odziv
