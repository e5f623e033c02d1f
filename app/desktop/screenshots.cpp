/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "app/desktop/screenshots.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTableView>

namespace odziv {

namespace {

/// Long enough for workers to fill a page.
constexpr int settleMilliseconds = 1500;

} // namespace

Screenshots::Screenshots(MainWindow &window, const QString &folder)
    : QObject(&window)
    , m_window(window)
    , m_folder(folder)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &Screenshots::draw);
    connect(&window, &MainWindow::workspaceOpened, this, &Screenshots::begin, Qt::QueuedConnection);
}

void Screenshots::begin()
{
    QDir().mkpath(m_folder);
    m_page = -1;
    showNext();
}

void Screenshots::showNext()
{
    ++m_page;
    if (m_page >= static_cast<int>(m_window.pages()->descriptions().size())) {
        m_window.close();
        return;
    }
    m_window.showPage(m_page);
    QTimer::singleShot(settleMilliseconds / 2, this, [this] {
        // A page with a list looks more like itself with a row chosen.
        const auto tables = m_window.pages()->currentPage()->findChildren<QTableView *>();
        for (QTableView *table : tables) {
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0) {
                if (!table->currentIndex().isValid())
                    table->selectRow(0);
                return;
            }
        }
    });
    m_settled.start();
}

void Screenshots::draw()
{
    const QString name = m_window.pages()->descriptions()[static_cast<size_t>(m_page)].name;
    m_window.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
    showNext();
}

} // namespace odziv
