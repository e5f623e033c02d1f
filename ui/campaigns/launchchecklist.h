/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/launchcheck.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QVBoxLayout;

namespace odziv {

/// What is known about the mail server besides its settings.
struct SenderReach
{
    enum class Kind { Unknown, Asking, Reached, NotReached };

    Kind kind = Kind::Unknown;
    QString words; ///< of the server, or of what stands in the way
};

/// The lines of the checklist before a launch: each with a sign, what it is about, and what to do.
class LaunchChecklist final : public QWidget
{
    Q_OBJECT

public:
    /// What the lines tell about.
    struct Facts
    {
        const Campaign *campaign = nullptr;
        bool isSaved = false;
        bool isChecking = false;
        int countedPercent = 0;             ///< of the recipients, while checking
        const LaunchCheck *check = nullptr; ///< null: not checked yet
        SenderReach reach;
        std::vector<SenderReach> otherReaches; ///< of check->otherSenders
        bool wasTested = false;
    };

    explicit LaunchChecklist(const UiContext &context, QWidget *parent = nullptr);

    void show(const Facts &facts);
    /// The lines as text, for reading aloud and for tests.
    QStringList lines() const { return m_texts; }

private:
    enum class Mark { Good, Hint, Warning, Bad, Pending };

    void clear();
    void add(Mark mark, const QString &text);
    void addSender(const Facts &facts);
    void addOtherSenders(const Facts &facts);
    void addMessage(const Facts &facts);
    void addRecipients(const LaunchCheck &check);
    void addData(const LaunchCheck &check);
    void addApproval(const Facts &facts);
    void addFirstWave(const Campaign &campaign);
    void addStart(const Campaign &campaign);
    void addForecast(const LaunchCheck &check);
    QString number(qint64 value) const { return m_context.locale.toString(value); }

    UiContext m_context;
    QVBoxLayout *m_layout;
    QStringList m_texts;
};

/// "Thu 12 Nov, 14:20" with the days of sending, and what holds it back: which limit, and whose.
QString forecastText(const SendForecast &forecast, const QLocale &locale, const QTimeZone &zone);

} // namespace odziv
