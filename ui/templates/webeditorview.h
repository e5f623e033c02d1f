/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace odziv {

/// A page of the editor that runs in the web engine: our own bundle from the resources, through a private URL scheme,
/// off the record and without any network. What the page says comes as signals; what it is told goes through call().
/// The engine starts when the widget is first shown. In a build without the engine it stays empty; see isAvailable().
class WebEditorView final : public QWidget
{
    Q_OBJECT

public:
    /// See PreviewScheme::registerSchemes().
    static void registerScheme();
    static bool isAvailable();

    /// `page` is a file of resources/web/editor/dist ("visual.html"); `object` is the name of its JavaScript object.
    WebEditorView(const QString &page, const QString &object, QWidget *parent = nullptr);
    ~WebEditorView() override;

    /// Calls `object.function(arguments)` in the page, as soon as it is ready.
    void call(const QString &function, const QJsonArray &arguments);
    /// The pictures that cid: addresses show.
    void setPictures(const QList<MessageFile> &pictures);
    /// Content-ID to the hash of the content, for the page.
    QJsonObject pictureVersions() const;
    /// Asked when a picture is pasted or dropped; answers with its Content-ID, or nothing.
    void setPictureTaker(std::function<QString(const QString &fileName, const QByteArray &data)> taker);
    /// Requests that were blocked so far; for tests.
    QStringList blockedRequests() const;

Q_SIGNALS:
    void ready();
    /// The page holds what it was given: so many places to type into, or parts.
    void opened(int places);
    /// The page cannot hold what it was given, for the reason of that name.
    void refused(const QString &reason);
    void changed(const QString &content);
    /// What is at the caret, as JSON.
    void selected(const QString &state);
    void pictureAdded(const QString &contentId);
    void hinted(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace odziv
