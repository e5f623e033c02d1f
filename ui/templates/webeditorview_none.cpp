/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "webeditorview.h"

namespace odziv {

/// Nothing: this build has no web engine.
class WebEditorView::Private
{};

void WebEditorView::registerScheme()
{}

bool WebEditorView::isAvailable()
{
    return false;
}

WebEditorView::WebEditorView(const QString &, const QString &, QWidget *parent)
    : QWidget(parent)
{}

WebEditorView::~WebEditorView() = default;

void WebEditorView::call(const QString &, const QJsonArray &)
{}

void WebEditorView::setPictures(const QList<MessageFile> &)
{}

QJsonObject WebEditorView::pictureVersions() const
{
    return {};
}

void WebEditorView::setPictureTaker(std::function<QString(const QString &, const QByteArray &)>)
{}

QStringList WebEditorView::blockedRequests() const
{
    return {};
}

void WebEditorView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
}

} // namespace odziv
