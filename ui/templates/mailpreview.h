/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace odziv {

/// How the reader's mail program shows a message.
struct MailPreviewLook
{
    bool dark = false;     ///< by the message's own dark styles, else with its colours turned round
    bool pictures = true;  ///< off: as before the reader lets them be shown
    int viewportWidth = 0; ///< CSS pixels that must fit into the widget, zoomed out if need be; 0: as wide as it is

    bool operator==(const MailPreviewLook &) const = default;
};

/// Shows the body of one message as its reader will see it. Whatever the message says, no script runs, nothing is
/// fetched from the network or the disk, no link is followed and no window opens: only its own pictures are shown.
class MailPreview : public QWidget
{
    Q_OBJECT

public:
    /// The web engine's preview where it was built in and can run in its sandbox, else one of rich text.
    static MailPreview *create(QWidget *parent = nullptr);

    /// Replaces what is shown; keeps the scroll position where the engine can. `pictures` are looked up by cid.
    virtual void showHtml(const QString &html, const QList<MessageFile> &pictures) = 0;
    virtual void setLook(const MailPreviewLook &look) = 0;
    /// The visible text, as soon as everything shown so far is in place.
    virtual void readText(std::function<void(const QString &)> done) = 0;
    /// Why this preview is less exact than a mail program; empty when it is not.
    virtual QString limitation() const { return {}; }

Q_SIGNALS:
    /// The newest showHtml() is on the page.
    void htmlShown();
    /// The pointer is over a link with this target; empty when it left. The link cannot be followed.
    void linkHovered(const QString &target);

protected:
    explicit MailPreview(QWidget *parent)
        : QWidget(parent)
    {}
};

} // namespace odziv
