/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "designertabs.h"

#include "segments/globalconstraint.h"
#include "segments/listformatstorage.h"
#include "ui/segments/library/constraintcard.h"
#include "ui/segments/library/listformatdialog.h"
#include "ui/segments/library/resultsetlist.h"
#include "ui/segments/library/segmentmembers.h"
#include "ui/segments/library/segmentoptionseditor.h"
#include "ui/segments/library/selectionruleseditor.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmenteditor.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/ask.h"

namespace odziv {

DesignerTabs::DesignerTabs(const UiContext &context, SegmentDesigner *designer)
    : QObject(designer)
    , m_context(context)
    , m_designer(designer)
    , m_libraryJob(this, &context.quickReads)
    , m_resultSets(new ResultSetList(context, QStringLiteral("segmentResultSets"), designer))
    , m_rules(new SelectionRulesEditor(designer))
    , m_options(new SegmentOptionsEditor(designer))
    , m_card(new ConstraintCard(context, designer))
{
    designer->editor()->setFirstBlock(m_card);
    designer->addTab(m_resultSets, tr("Saved Result Sets"));
    designer->addTab(m_rules, tr("Selection Rules"));
    designer->addTab(m_options, tr("Advanced Options"));
    connect(designer, &SegmentDesigner::changed, this, &DesignerTabs::follow);
    connect(m_resultSets, &ResultSetList::failed, this, &DesignerTabs::failed);
    connect(m_rules, &SelectionRulesEditor::membersRequested, this, &DesignerTabs::showMembers);
    connect(m_rules, &SelectionRulesEditor::edited, this, [this] {
        Segment segment = m_designer->segment();
        segment.selectionRules = m_rules->rules();
        m_designer->change(segment, tr("Change selection rules"));
    });
    connect(m_options, &SegmentOptionsEditor::edited, this, [this] {
        Segment segment = m_designer->segment();
        segment.options = m_options->options();
        m_designer->change(segment, tr("Change options"));
    });
    connect(m_options, &SegmentOptionsEditor::formatsRequested, this, &DesignerTabs::editFormats);
    connect(m_options, &SegmentOptionsEditor::constraintRequested, this, &DesignerTabs::changeConstraint);
    connect(&context.workspace, &Workspace::tablesChanged, this, [this](const QStringList &tables) {
        if (tables.contains(QStringLiteral("listFormat")) || tables.contains(QStringLiteral("setting")))
            reload();
    });
    reload();
}

void DesignerTabs::follow()
{
    const Segment &segment = m_designer->segment();
    m_rules->setSegment(segment);
    if (m_options->options() != segment.options)
        m_options->setOptions(segment.options);
    m_options->setConstraint(m_constraint, m_designer->savedName());
    if (m_cardLevel != segment.targetLevel)
        m_card->show(m_cardLevel = segment.targetLevel);
    if (m_shownSegment != m_designer->savedName())
        showResultSets();
}

void DesignerTabs::setResultSets(const QList<SavedResultSet> &sets)
{
    m_allSets = sets;
    showResultSets();
}

void DesignerTabs::showResultSets()
{
    m_shownSegment = m_designer->savedName();
    const QString name = m_shownSegment.isEmpty() ? m_designer->segment().name : m_shownSegment;
    QList<SavedResultSet> own;
    for (const SavedResultSet &set : std::as_const(m_allSets)) {
        if (set.segmentName == name)
            own << set;
    }
    m_resultSets->show(own);
}

void DesignerTabs::reload()
{
    m_libraryJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Result<Library> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto formats = ListFormatStorage::list(**reader);
            if (!formats)
                return failure(formats.error());
            auto constraint = GlobalConstraint::read(**reader);
            if (!constraint)
                return failure(constraint.error());
            Library library{{}, *constraint};
            for (const SavedListFormat &saved : *formats)
                library.formats << saved.name;
            return library;
        },
        [this](const Result<Library> &library) {
            if (!library) {
                Q_EMIT failed(library.error());
                return;
            }
            m_constraint = library->constraint;
            m_options->setFormats(library->formats);
            m_options->setConstraint(m_constraint, m_designer->savedName());
            if (!m_cardLevel.isEmpty())
                m_card->show(m_cardLevel);
        });
}

void DesignerTabs::showMembers()
{
    if (const Status valid = m_designer->validity(); !valid) {
        Q_EMIT failed(valid.error());
        return;
    }
    MembersDialog::open(m_context, m_designer->segment().name, membersOf(m_context, m_designer->segment()), m_designer);
}

void DesignerTabs::editFormats(const QString &name)
{
    auto *dialog = new ListFormatDialog(m_context, name, m_designer->segment().targetLevel, m_designer);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ListFormatDialog::formatsChanged, this, &DesignerTabs::reload);
    dialog->open();
}

void DesignerTabs::changeConstraint(bool isConstraint)
{
    const QString name = m_designer->savedName();
    if (!isConstraint) {
        ask::confirm(m_designer, tr("Take the global constraint \"%1\" away?").arg(name),
                     tr("Every segment can then reach everybody again, automatic campaigns included."),
                     tr("Take it away"), [this] { setConstraint({}); });
        return;
    }
    const qint64 total = m_designer->total();
    ask::confirm(m_designer, tr("Make \"%1\" the global constraint?").arg(name),
                 total < 0 ? tr("Every other segment then counts, freezes and sends within it.")
                           : tr("Every other segment then counts, freezes and sends within its %Ln member(s).", nullptr,
                                static_cast<int>(total)),
                 tr("Make it the constraint"), [this, name] { setConstraint(name); });
}

void DesignerTabs::setConstraint(const QString &segment)
{
    m_context.workspace.post(
        [segment](Connection &connection) { return GlobalConstraint::set(connection, segment); }, this,
        [this, segment](const Status &set) {
            if (!set) {
                Q_EMIT failed(set.error());
                return;
            }
            m_context.statusArea.showRemark(segment.isEmpty() ? tr("There is no global constraint any more")
                                                              : tr("\"%1\" is the global constraint").arg(segment));
            reload();
            m_designer->recount();
        });
}

} // namespace odziv
