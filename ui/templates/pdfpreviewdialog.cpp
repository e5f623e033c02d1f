/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pdfpreviewdialog.h"

#include "mime/filename.h"
#include "templates/messagetemplatestorage.h"
#include "templates/pdftemplate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace odziv {

PdfPreviewDialog::PdfPreviewDialog(const UiContext &context, const PersonalFile &file, const MergeKey &key,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(this, &context.quickReads)
    , m_fileName(safeFileName(file.templateName + QStringLiteral(".pdf")))
    , m_state(new QLabel(tr("Making the PDF…"), this))
{
    setObjectName(QStringLiteral("pdfPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("PDF of \"%1\"").arg(file.templateName));
    resize(880, 720);
    auto *layout = new QVBoxLayout(this);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Pages of the PDF"));
    area->setBackgroundRole(QPalette::Mid);
    area->setWidgetResizable(true);
    auto *paper = new QWidget;
    paper->setBackgroundRole(QPalette::Mid);
    m_pages = new QVBoxLayout(paper);
    m_pages->setSpacing(spacing::wide);
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    area->setWidget(paper);
    layout->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save as a file"), QDialogButtonBox::ActionRole);
    m_save->setEnabled(false);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &PdfPreviewDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const qreal scale = devicePixelRatioF();
    m_job.start([&workspace = context.workspace, file, key,
                 scale](const CancelFlag &) { return make(workspace, file, key, scale); },
                [this, scale](const Result<Document> &document) {
                    if (document)
                        showDocument(*document, scale);
                    else
                        m_state->setText(document.error().message());
                    Q_EMIT made();
                });
}

Result<PdfPreviewDialog::Document> PdfPreviewDialog::make(Workspace &workspace, const PersonalFile &file,
                                                          const MergeKey &key, qreal scale)
{
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    MessageTemplate source;
    source.personalFiles = {file};
    if (auto copied = MessageTemplateStorage::copyPdfTemplates(**reader, source); !copied)
        return failure(copied.error());
    const auto compiled = PdfTemplate::compile(source.personalFiles.first());
    if (!compiled)
        return failure(compiled.error());
    auto loader = MergeDataLoader::prepare(**reader, compiled->usedFields());
    if (!loader)
        return failure(loader.error());
    const auto data = loader->load(key);
    if (!data)
        return failure(data.error());
    auto pages = compiled->pages(*data, scale);
    auto pdf = compiled->print(*data);
    if (!pages || !pdf)
        return failure(!pages ? pages.error() : pdf.error());
    return Document{std::move(*pages), std::move(*pdf)};
}

void PdfPreviewDialog::showDocument(const Document &document, qreal scale)
{
    m_pdf = document.pdf;
    m_pageCount = static_cast<int>(document.pages.size());
    for (QImage page : document.pages) {
        page.setDevicePixelRatio(scale);
        auto *shown = new QLabel(this);
        shown->setPixmap(QPixmap::fromImage(page));
        m_pages->addWidget(shown);
    }
    m_state->setText(tr("%Ln page(s), %1", nullptr, m_pageCount)
                         .arg(m_context.locale.formattedDataSize(m_pdf.size(), 1, QLocale::DataSizeTraditionalFormat)));
    m_save->setEnabled(true);
}

void PdfPreviewDialog::save()
{
    ask::fileToSave(this, tr("Save as a file"), m_fileName, tr("PDF documents (*.pdf)"), [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_pdf) != m_pdf.size() || !file.commit())
            m_state->setText(tr("The file cannot be written: %1").arg(file.errorString()));
    });
}

} // namespace odziv
