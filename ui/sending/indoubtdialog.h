/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/indoubtdeliveries.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/recordlistmodel.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace odziv {

class DataTableView;

/// The messages of a campaign that are in doubt, with what is known of each, and the ways out: the log of the relay, or
/// a decision about the chosen ones (all that the search leaves when none is chosen).
class InDoubtDialog final : public QDialog
{
    Q_OBJECT

public:
    InDoubtDialog(const UiContext &context, CampaignId campaign, QWidget *parent = nullptr);
    ~InDoubtDialog() override;

    DataTableView *table() const { return m_table; }
    QString message() const;
    /// Settles what the log of a relay knows.
    void importRelayLog(const QString &path);

    /// Asks before `settle` decides about `count` messages: no decision can be taken back.
    static void confirm(QWidget *parent, InDoubtDecision decision, qint64 count, std::function<void()> settle);

Q_SIGNALS:
    /// Something was settled.
    void settled();

private:
    struct Contents
    {
        Campaign campaign;
        std::vector<InDoubtDelivery>
            deliveries; ///< the first of them; a restored backup may leave hundreds of thousands
        qint64 total = 0;
    };

    void read();
    void show(const Contents &contents);
    void updateButtons();
    void decide(InDoubtDecision decision);
    void settle(std::vector<InDoubtSettlement> settlements, const QString &remark);
    QString remarkOn(const RelayLogFindings &findings) const;
    void say(const QString &text, bool isProblem);
    std::optional<std::vector<RecipientId>> chosen() const;
    qint64 chosenCount() const;
    void write(std::function<Result<qint64>(Connection &)> settle, const QString &remark);

    UiContext m_context;
    JobTracker m_readJob;
    JobTracker m_logJob;
    CampaignId m_id;
    Contents m_contents;
    RecordListModel m_model;
    QTimer m_searched;
    DataTableView *m_table;
    QLabel *m_message;
    QPushButton *m_log;
    QPushButton *m_accept;
    QPushButton *m_resend;
    QPushButton *m_reject;
};

} // namespace odziv
