/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "templates/messagetemplatestorage.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace odziv {

class MailPreview;

/// What the library shows of the chosen template: how it looks, what is made of it, and its versions, each of
/// which can be compared with today's and brought back.
class TemplateDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateDetails(const UiContext &context, QWidget *parent = nullptr);

    /// Shows the template of that name; nothing for an empty one.
    void show(const QString &name);
    QListWidget *versions() const { return m_versions; }
    QLabel *users() const { return m_users; }
    /// Shows how the chosen version became what is saved now.
    void compare();
    void bringBack();

Q_SIGNALS:
    /// The template as it was, to be opened and saved anew.
    void bringBackRequested(const odziv::MessageTemplate &version);
    void failed(const odziv::Error &error);

private:
    struct Details
    {
        MessageTemplate current;
        QList<MessageTemplateVersion> versions;
        MessageTemplateUsers users;
    };

    void showDetails(const Details &details);
    void readVersion(std::function<void(const MessageTemplate &)> use);
    void updateButtons();

    UiContext m_context;
    JobTracker m_job;
    JobTracker m_versionJob;
    MessageTemplate m_current;
    QString m_shownName; ///< whose versions are listed
    QVBoxLayout *m_layout;
    MailPreview *m_preview = nullptr;
    QLabel *m_users;
    QListWidget *m_versions;
    QToolButton *m_compare;
    QToolButton *m_bringBack;
};

} // namespace odziv
