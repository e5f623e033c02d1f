/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/templates/mailpreview.h"

namespace odziv {

/// The preview without a web engine: Qt's own rich text, which knows tables and simple styles only.
class RichTextMailPreview final : public MailPreview
{
    Q_OBJECT

public:
    explicit RichTextMailPreview(QString limitation, QWidget *parent = nullptr);
    ~RichTextMailPreview() override;

    void showHtml(const QString &html, const QList<MessageFile> &pictures) override;
    void setLook(const MailPreviewLook &look) override;
    void readText(std::function<void(const QString &)> done) override;
    QString limitation() const override { return m_limitation; }

private:
    class Browser;
    void showAgain();

    QString m_html;
    MailPreviewLook m_look;
    QString m_limitation;
    Browser *m_browser;
};

} // namespace odziv
