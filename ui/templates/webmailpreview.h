/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/templates/mailpreview.h"

#include <memory>

namespace odziv {

/// The preview by Qt WebEngine, locked down: off-the-record profile, script off, every request but the page itself
/// and its cid: pictures blocked, navigation, windows, downloads and permissions refused. Beside
/// WebEditorView the only class of the program that includes WebEngine. The engine starts when the widget is first
/// shown.
class WebMailPreview final : public MailPreview
{
    Q_OBJECT

public:
    /// See PreviewScheme::registerSchemes().
    static void registerSchemes();
    /// False where Chromium would refuse to start: as root without leave to run outside its sandbox.
    static bool canRun();
    /// Has the engine's views drawn by the processor where no graphics card would do it; for whoever is about to make
    /// the first view. A QT_QUICK_BACKEND in the environment stands.
    static void chooseRenderer();

    explicit WebMailPreview(QWidget *parent = nullptr);
    ~WebMailPreview() override;

    void showHtml(const QString &html, const QList<MessageFile> &pictures) override;
    void setLook(const MailPreviewLook &look) override;
    void readText(std::function<void(const QString &)> done) override;

    /// Requests that were blocked so far, newest last; for tests and for telling the author what a reader would miss.
    QStringList blockedRequests() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace odziv
