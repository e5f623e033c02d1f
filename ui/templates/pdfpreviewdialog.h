/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "templates/mergedata.h"
#include "templates/messagetemplate.h"
#include "ui/shell/uicontext.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace odziv {

/// The PDF that one recipient would get, page by page; it can be saved.
class PdfPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file` is one that is made; starts to make it at once, in the background.
    PdfPreviewDialog(const UiContext &context, const PersonalFile &file, const MergeKey &key, QWidget *parent);

    int pageCount() const { return m_pageCount; }

Q_SIGNALS:
    void made();

private:
    struct Document
    {
        QList<QImage> pages;
        QByteArray pdf;
    };

    static Result<Document> make(Workspace &workspace, const PersonalFile &file, const MergeKey &key, qreal scale);
    void showDocument(const Document &document, qreal scale);
    void save();

    UiContext m_context;
    JobTracker m_job;
    QString m_fileName;
    QByteArray m_pdf;
    int m_pageCount = 0;
    QVBoxLayout *m_pages;
    QLabel *m_state;
    QPushButton *m_save;
};

} // namespace odziv
