/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace odziv {

class WebEditorView;

/// A message put together of blocks by dragging them: sections, columns, texts, buttons, pictures. Its document is
/// MJML; the HTML is made from that in the page.
class BlocksEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit BlocksEditor(const QString &language, QWidget *parent = nullptr);

    /// A design to begin with.
    static QString emptyDesign();

    /// Shows `design`, unless it is what is shown already. `compile` makes its HTML at once, for a design that has
    /// none.
    void setDesign(const QString &design, const QList<MessageFile> &pictures, bool compile);
    QString design() const { return m_design; }
    /// Made from the design; empty until the first change after setDesign().
    QString html() const { return m_html; }
    void setPictures(const QList<MessageFile> &pictures);
    /// Shows `design` and puts MJML at the end of it, as the user does who drops a block there.
    void append(const QString &design, const QList<MessageFile> &pictures, const QString &content);
    /// Types around the selection of the text that is being edited, or at the end of the text that is chosen.
    void insertAround(const QString &before, const QString &after);
    WebEditorView *view() const { return m_view; }

Q_SIGNALS:
    /// Design and HTML are new.
    void edited();
    void opened();

private:
    void start();
    void take(const QString &content);
    static QJsonArray namesOf(const QList<MessageFile> &pictures);

    WebEditorView *m_view;
    QLabel *m_note;
    QString m_language;
    QString m_design;
    QString m_html;
    bool m_hasDesign = false;
};

} // namespace odziv
