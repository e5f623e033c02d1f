/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordpanel.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr qreal headingScale = 1.2;
constexpr int formShare = 560;
constexpr int relatedShare = 440;
const auto panelSplitterKey = QStringLiteral("panelSplitter");

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

RecordPanel::RecordPanel(const UiContext &context, const RecordKind &kind, const QString &emptyText, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_dirtyWords(new QLabel(tr("Not saved"), this))
    , m_links(new QHBoxLayout)
    , m_save(new QAction(icon(QStringLiteral("save")), tr("Save"), this))
    , m_discard(new QAction(icon(QStringLiteral("undo-2")), tr("Discard"), this))
    , m_form(new RecordForm(kind, {context.zone, context.clock.today(context.zone)}, context.locale))
    , m_related(new RelatedLists(context))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_empty(new EmptyState)
    , m_record(new QWidget)
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * headingScale);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WindowShortcut);
    m_save->setToolTip(tr("Save the changes (Ctrl+S)"));
    m_discard->setToolTip(tr("Go back to what is saved"));
    m_empty->setContent(QStringLiteral("square-pen"), emptyText);
    m_empty->setBackgroundRole(QPalette::Window);

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::tight);
    top->addWidget(m_heading, 1);
    top->addWidget(m_dirtyWords);
    top->addWidget(makeButton(m_save));
    top->addWidget(makeButton(m_discard));
    m_links->setSpacing(spacing::tight);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_splitter->addWidget(scroll);
    m_splitter->addWidget(m_related);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({formShare, relatedShare});
    auto *layout = new QVBoxLayout(m_record);
    layout->setContentsMargins(spacing::wide, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addLayout(top);
    layout->addLayout(m_links);
    layout->addWidget(m_splitter, 1);
    addWidget(m_empty);
    addWidget(m_record);
    addAction(m_save);
    connect(m_form, &RecordForm::edited, this, &RecordPanel::updateDirty);
    showNothing();
}

void RecordPanel::showNothing()
{
    m_form->load({}, false);
    m_related->show(TableScope::nothing());
    setCurrentWidget(m_empty);
    updateDirty();
}

void RecordPanel::showRecord(const QString &heading, const RecordValues &values, bool isNew, const QList<Link> &links)
{
    m_heading->setText(heading);
    m_form->load(values, isNew);
    m_form->setReadOnly(m_readOnly);
    m_related->setVisible(!isNew && m_related->count() > 0);
    showLinks(links);
    setCurrentWidget(m_record);
    updateDirty();
}

void RecordPanel::showLinks(const QList<Link> &links)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Link &link : links) {
        auto *button = new QToolButton;
        button->setText(link.text);
        button->setIcon(icon(link.iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this,
                [this, link] { m_context.openPage(link.pageName, link.argument); });
        m_links->addWidget(button);
    }
    m_links->addStretch(1);
}

void RecordPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    updateDirty();
}

void RecordPanel::updateDirty()
{
    const bool shown = currentWidget() == m_record && !m_readOnly;
    const bool dirty = shown && m_form->isDirty();
    const bool offered = dirty || (shown && m_form->isNew());
    m_save->setEnabled(offered);
    m_discard->setEnabled(offered);
    m_dirtyWords->setVisible(dirty);
    QPalette words;
    words.setColor(QPalette::WindowText, Theme::foreground(Tone::Warning, Theme::isDark(palette())));
    m_dirtyWords->setPalette(words);
}

void RecordPanel::saveState(QSettings &settings) const
{
    settings.setValue(panelSplitterKey, m_splitter->saveState());
    m_related->saveState(settings);
}

void RecordPanel::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(panelSplitterKey).toByteArray());
    m_related->restoreState(settings);
}

} // namespace odziv
