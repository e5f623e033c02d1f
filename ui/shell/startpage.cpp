/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "startpage.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int columnWidth = 560;
constexpr int stepIcon = 28;

QCommandLinkButton *makeStep(const QString &title, const QString &text, const QString &iconName)
{
    auto *step = new QCommandLinkButton(title, text);
    step->setIcon(icon(iconName));
    step->setIconSize({stepIcon, stepIcon});
    return step;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recentArea(new QWidget(this))
    , m_steps(new QWidget(this))
{
    auto *title = new QLabel(tr("Welcome to Odziv"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *words = new QLabel(tr("Customers, segments, templates and everything that was sent live together in one"
                                " file, the workspace. Open one to begin, or try Odziv with made-up data."));
    words->setWordWrap(true);

    auto *makeNew = makeStep(tr("New workspace…"), tr("An empty file to import your customers into"),
                             QStringLiteral("file-plus"));
    auto *open = makeStep(tr("Open a workspace…"), tr("A file that ends in .odziv"), QStringLiteral("folder-open"));
    auto *demo = makeStep(tr("New demo workspace…"), tr("Made-up customers, accounts and contacts to try things on"),
                          QStringLiteral("flask-conical"));
    makeNew->setObjectName(QStringLiteral("startNew"));
    open->setObjectName(QStringLiteral("startOpen"));
    demo->setObjectName(QStringLiteral("startDemo"));
    connect(makeNew, &QAbstractButton::clicked, this, &StartPage::newWanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(demo, &QAbstractButton::clicked, this, &StartPage::demoWanted);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, spacing::wide, 0, 0);
    steps->setSpacing(spacing::tight);
    steps->addWidget(makeNew);
    steps->addWidget(open);
    steps->addWidget(demo);

    auto *recentTitle = new QLabel(tr("Opened last"));
    QFont bold = recentTitle->font();
    bold.setWeight(QFont::DemiBold);
    recentTitle->setFont(bold);
    auto *recentLayout = new QVBoxLayout(m_recentArea);
    recentLayout->setContentsMargins(0, spacing::wide, 0, 0);
    recentLayout->addWidget(recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(spacing::tight);
    recentLayout->addLayout(m_recent);
    m_recentArea->hide();

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->addWidget(title);
    columnLayout->addWidget(words);
    columnLayout->addWidget(m_steps);
    columnLayout->addWidget(m_recentArea);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton;
        button->setFlat(true);
        button->setIcon(icon(QStringLiteral("database")));
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        button->setText(QStringLiteral("%1  —  %2")
                            .arg(file.completeBaseName(),
                                 button->fontMetrics().elidedText(folder, Qt::ElideMiddle, columnWidth / 2)));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px;"));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(button);
    }
    m_recentArea->setVisible(!paths.isEmpty());
}

void StartPage::setBusy(bool busy)
{
    m_steps->setEnabled(!busy);
    m_recentArea->setEnabled(!busy);
}

} // namespace odziv
