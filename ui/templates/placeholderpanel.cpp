/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "placeholderpanel.h"

#include "common/textfold.h"
#include "common/translate.h"
#include "templates/placeholderexamples.h"
#include "templates/placeholders.h"
#include "templates/valueformat.h"
#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// Of an item: the name as a template says it, the full name (key of the examples), the type of its values; or what it
/// puts before and after the selection.
constexpr int nameRole = Qt::UserRole;
constexpr int fullNameRole = Qt::UserRole + 1;
constexpr int logoRole = Qt::UserRole + 5;
constexpr int typeRole = Qt::UserRole + 2;
constexpr int beforeRole = Qt::UserRole + 3;
constexpr int afterRole = Qt::UserRole + 4;

QString groupLabel(const PlaceholderGroup &group)
{
    return tr(group.label.toUtf8().constData());
}

QString labelOf(ValueFormat format)
{
    switch (format) {
    case ValueFormat::Usual:
        return PlaceholderPanel::tr("As usual");
    case ValueFormat::Long:
        return PlaceholderPanel::tr("Month in words");
    case ValueFormat::Month:
        return PlaceholderPanel::tr("Month and year");
    case ValueFormat::Weekday:
        return PlaceholderPanel::tr("Day of the week");
    case ValueFormat::Year:
        return PlaceholderPanel::tr("Year");
    case ValueFormat::Iso:
        return PlaceholderPanel::tr("2026-11-22");
    case ValueFormat::Currency:
        return PlaceholderPanel::tr("With the currency");
    case ValueFormat::Whole:
        return PlaceholderPanel::tr("Rounded");
    case ValueFormat::Plain:
        return PlaceholderPanel::tr("Digits only");
    case ValueFormat::Upper:
        return PlaceholderPanel::tr("ALL CAPITALS");
    case ValueFormat::Lower:
        return PlaceholderPanel::tr("small letters");
    case ValueFormat::Capitals:
        return PlaceholderPanel::tr("First Letters Capital");
    }
    return {};
}

} // namespace

PlaceholderPanel::PlaceholderPanel(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_examplesJob(this, &context.quickReads)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_default(new QLineEdit(this))
    , m_form(new QComboBox(this))
    , m_insert(new QToolButton(this))
    , m_present(new QToolButton(this))
    , m_missing(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_search->setObjectName(QStringLiteral("placeholderSearch"));
    m_search->setPlaceholderText(tr("Search placeholders"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    m_tree->setObjectName(QStringLiteral("placeholderTree"));
    m_tree->setAccessibleName(tr("Placeholders"));
    m_tree->setHeaderLabels({tr("Placeholder"), tr("For this recipient")});
    m_tree->setRootIsDecorated(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_tree->header()->resizeSection(0, 150);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeDetails());
    fillTree();
    connect(m_search, &QLineEdit::textChanged, this, &PlaceholderPanel::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &PlaceholderPanel::insertCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->childCount() == 0)
            insertCurrent();
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PlaceholderPanel::showDetails);
    showDetails();
}

QWidget *PlaceholderPanel::makeDetails()
{
    auto *details = new QWidget(this);
    auto *form = new QFormLayout(details);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::tight);
    m_default->setObjectName(QStringLiteral("placeholderDefault"));
    m_default->setPlaceholderText(tr("nothing"));
    m_default->setToolTip(tr("What stands there for people of whom the value is not known"));
    m_form->setObjectName(QStringLiteral("placeholderForm"));
    form->addRow(tr("I&f missing"), m_default);
    form->addRow(tr("F&orm"), m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::tight);
    const auto prepare = [&](QToolButton *button, const QString &text, const QString &hint) {
        button->setText(text);
        button->setToolTip(hint);
        buttons->addWidget(button);
    };
    m_insert->setIcon(icon(QStringLiteral("plus")));
    m_insert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    prepare(m_insert, tr("Insert"), tr("Insert at the cursor (Enter)"));
    prepare(m_present, tr("Only with it"), tr("The selected text is there only for people of whom this is known"));
    prepare(m_missing, tr("Only without"), tr("The selected text is there only for people of whom this is not known"));
    buttons->addStretch(1);
    form->addRow(buttons);
    connect(m_insert, &QToolButton::clicked, this, &PlaceholderPanel::insertCurrent);
    connect(m_present, &QToolButton::clicked, this, [this] { insertCondition(QStringLiteral("{{#")); });
    connect(m_missing, &QToolButton::clicked, this, [this] { insertCondition(QStringLiteral("{{^")); });
    return details;
}

void PlaceholderPanel::fillTree()
{
    addReadyMade();
    for (const PlaceholderGroup &group : Placeholders::groups())
        addGroup(group);
    m_tree->topLevelItem(0)->setExpanded(true);
    m_tree->topLevelItem(1)->setExpanded(true);
}

void PlaceholderPanel::addReadyMade()
{
    auto *ready = new QTreeWidgetItem(m_tree, {tr("Ready-made")});
    ready->setIcon(0, icon(QStringLiteral("sparkles")));
    const auto add = [&](const QString &label, const QString &before, const QString &after, const QString &example) {
        auto *item = new QTreeWidgetItem(ready, {label});
        item->setData(0, beforeRole, before);
        item->setData(0, afterRole, after);
        item->setData(0, fullNameRole, example);
        item->setToolTip(0, before + after);
    };
    add(tr("Formal opening"), QStringLiteral("{{contact.salutation}},"), {}, QStringLiteral("contact.salutation"));
    add(tr("Opening by first name"),
        QStringLiteral("{{#contact.firstName}}") + tr("Hello %1").arg(QStringLiteral("{{contact.firstNameCalled}}"))
            + QStringLiteral("{{/contact.firstName}}{{^contact.firstName}}{{contact.salutation}}"
                             "{{/contact.firstName}},"),
        {}, QStringLiteral("contact.firstNameCalled"));
    add(tr("For each account"), QStringLiteral("{{#customerAccounts}}"), QStringLiteral("{{/customerAccounts}}"), {});
    add(tr("List of the accounts"),
        QStringLiteral("<ul>{{#customerAccounts}}<li>{{number}}{{#supplyPoints}}, {{street}} {{houseNumber}}"
                       "{{/supplyPoints}}</li>{{/customerAccounts}}</ul>"),
        {}, {});
    add(tr("List of what is owed"),
        QStringLiteral("{{#customerAccounts}}{{#receivables}}<p>{{customerAccounts.number}}: {{amount:currency}}, "
                       "{{dueDate}}</p>{{/receivables}}{{/customerAccounts}}"),
        {}, {});
    auto *logo = new QTreeWidgetItem(ready, {tr("Logo of the sender")});
    logo->setData(0, logoRole, true);
    logo->setToolTip(0, tr("The picture of the sender's profile; when it changes there, it changes here"));
    add(tr("Foot: who writes"),
        QStringLiteral("<p>{{sender.publisher}}{{#sender.address}}<br>{{sender.address}}{{/sender.address}}"
                       "{{#sender.openingHours}}<br>{{sender.openingHours}}{{/sender.openingHours}}"
                       "{{#sender.phone}}<br>{{sender.phone}}{{/sender.phone}}{{#sender.email}}<br>"
                       "<a href=\"mailto:{{sender.email}}\">{{sender.email}}</a>{{/sender.email}}"
                       "{{#sender.web}}<br>{{sender.web}}{{/sender.web}}{{#sender.imprint}}<br>{{sender.imprint}}"
                       "{{/sender.imprint}}{{#sender.copyright}}<br>{{sender.copyright}}{{/sender.copyright}}</p>"),
        {}, QStringLiteral("sender.publisher"));
    add(tr("Foot: unsubscribe"),
        QStringLiteral("{{#sender.unsubscribe}}<p>") + tr("You get this message because you agreed to it.")
            + QStringLiteral(" <a href=\"mailto:{{sender.unsubscribe}}?subject=%1\">").arg(tr("Unsubscribe"))
            + tr("Unsubscribe") + QStringLiteral("</a></p>{{/sender.unsubscribe}}"),
        {}, QStringLiteral("sender.unsubscribe"));
    add(tr("Only for households"), QStringLiteral("{{#customer.kind=household}}"), QStringLiteral("{{/customer.kind}}"),
        {});
    add(tr("Only for companies"), QStringLiteral("{{#customer.kind=company}}"), QStringLiteral("{{/customer.kind}}"),
        {});
}

void PlaceholderPanel::addGroup(const PlaceholderGroup &group)
{
    auto *top = new QTreeWidgetItem(m_tree, {groupLabel(group)});
    top->setIcon(0, icon(group.repeats ? QStringLiteral("repeat") : QStringLiteral("folder")));
    top->setToolTip(0,
                    group.repeats ? tr("Several: write it between {{#%1}} and {{/%1}}").arg(group.name) : group.name);
    if (group.repeats) {
        auto *loop = new QTreeWidgetItem(top, {tr("Repeat for each")});
        loop->setIcon(0, icon(QStringLiteral("repeat")));
        loop->setData(0, beforeRole, QString(QStringLiteral("{{#") + group.name + QStringLiteral("}}")));
        loop->setData(0, afterRole, QString(QStringLiteral("{{/") + group.name + QStringLiteral("}}")));
    }
    for (const CatalogColumn *column : group.allColumns()) {
        if (column->type == ColumnType::Id)
            continue;
        auto *item = new QTreeWidgetItem(top, {columnLabel(*column)});
        const QString fullName = group.name + QLatin1Char('.') + column->name;
        // Inside its own repetition a column needs no group before it.
        item->setData(0, nameRole, group.repeats ? column->name : fullName);
        item->setData(0, fullNameRole, fullName);
        item->setData(0, typeRole, static_cast<int>(column->type));
        item->setToolTip(0, columnHint(*group.table, *column));
    }
}

void PlaceholderPanel::showDetails()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const bool isValue = item && !item->data(0, nameRole).toString().isEmpty();
    m_form->clear();
    m_form->addItem(labelOf(ValueFormat::Usual), QString());
    if (isValue) {
        for (const ValueFormatName &format : formatsFor(static_cast<ColumnType>(item->data(0, typeRole).toInt())))
            m_form->addItem(labelOf(format.format), format.name);
    }
    m_default->setEnabled(isValue);
    m_form->setEnabled(m_form->count() > 1);
    m_present->setEnabled(isValue);
    m_missing->setEnabled(isValue);
    m_insert->setEnabled(item && item->childCount() == 0);
}

void PlaceholderPanel::filter(const QString &text)
{
    const QString wanted = foldText(text);
    QTreeWidgetItem *best = nullptr; // the first, or the first that is called so
    bool isExact = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem *item = top->child(j);
            const QString all = top->text(0) + QLatin1Char(' ') + item->text(0) + QLatin1Char(' ')
                                + item->data(0, fullNameRole).toString();
            const bool matches = foldText(all).contains(wanted);
            item->setHidden(!matches);
            any = any || matches;
            const bool isCalledSo = foldText(item->text(0)) == wanted;
            if (matches && (!best || (isCalledSo && !isExact))) {
                best = item;
                isExact = isCalledSo;
            }
        }
        top->setHidden(!any);
        top->setExpanded(wanted.isEmpty() ? i < 2 : any);
    }
    if (!wanted.isEmpty())
        m_tree->setCurrentItem(best);
}

void PlaceholderPanel::insertCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || item->childCount() > 0)
        return;
    if (item->data(0, logoRole).toBool()) {
        Q_EMIT logoRequested();
        return;
    }
    const QString name = item->data(0, nameRole).toString();
    if (name.isEmpty()) {
        Q_EMIT insertRequested(item->data(0, beforeRole).toString(), item->data(0, afterRole).toString());
        return;
    }
    QString tag = QStringLiteral("{{") + name;
    if (const QString form = m_form->currentData().toString(); !form.isEmpty())
        tag += QLatin1Char(':') + form;
    // A bar or brace would end the default.
    QString otherwise = m_default->text().trimmed();
    otherwise.remove(QLatin1Char('{')).remove(QLatin1Char('}')).remove(QLatin1Char('|'));
    if (!otherwise.isEmpty())
        tag += QLatin1Char('|') + otherwise;
    Q_EMIT insertRequested(tag + QStringLiteral("}}"), {});
}

void PlaceholderPanel::insertCondition(const QString &opening)
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString name = item ? item->data(0, nameRole).toString() : QString();
    if (!name.isEmpty())
        Q_EMIT insertRequested(opening + name + QStringLiteral("}}"),
                               QStringLiteral("{{/") + name + QStringLiteral("}}"));
}

void PlaceholderPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PlaceholderPanel::showExamplesOf(const MergeKey &key)
{
    if (key.contactId == m_shown.contactId && key.customerAccountIds == m_shown.customerAccountIds)
        return;
    m_shown = key;
    m_examplesJob.start(
        [&workspace = m_context.workspace, key](const CancelFlag &) -> QHash<QString, QString> {
            auto reader = workspace.reader();
            if (!reader)
                return {};
            return placeholderExamples(**reader, key).value_or(QHash<QString, QString>());
        },
        [this](const QHash<QString, QString> &examples) { showExamples(examples); });
}

void PlaceholderPanel::showExamples(const QHash<QString, QString> &examples)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem *item = top->child(j);
            const QString example = examples.value(item->data(0, fullNameRole).toString());
            item->setText(1, example);
            item->setToolTip(1, example);
        }
    }
}

} // namespace odziv
