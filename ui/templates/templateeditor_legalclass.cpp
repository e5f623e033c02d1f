/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templateeditor.h"

#include "templates/unsubscribing.h"
#include "ui/shell/statusarea.h"
#include "ui/templates/blockseditor.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/visualeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>

// The footer that the legal class of a template brings with it.

namespace odziv {

std::optional<LegalClass> TemplateEditor::legalClass() const
{
    return legalClassByName(m_legalClassBox->currentData().toString());
}

/// The author chose a class: advertising that lets nobody out gets its footer, one that another class has brought goes
/// as it came. Nothing else is touched.
void TemplateEditor::takeLegalClass()
{
    const MessageTemplate typed = messageTemplate();
    const auto chosen = legalClass();
    const auto footer = [&](LegalClass advertising) {
        return Unsubscribing::footer(typed, advertising, m_context.locale.name().left(2));
    };
    MessageTemplate made = typed;
    const bool isBlocks = typed.view == MessageTemplate::View::Blocks;
    if (isBlocks)
        made.html = typed.design;
    QString &body = typed.kind == MessageTemplate::Kind::Standard ? made.text : made.html;
    const QString before = body;
    for (const LegalClass advertising : {LegalClass::Similar, LegalClass::Marketing})
        body = Unsubscribing::withoutFooter(body, footer(advertising));
    const bool isOut = body != before;
    const bool isIn = chosen && mustOfferUnsubscribing(*chosen) && !Unsubscribing::isOffered(made);
    if (isIn && isBlocks && !isOut)
        m_blocks->append(typed.design, m_pictures->files(), footer(*chosen));
    else if (isIn || isOut)
        replaceBody(isIn ? Unsubscribing::withFooter(body, footer(*chosen)) : body);
    noteEdit();
    QString remark; // nothing: what was said of another class is not true any more
    if (isIn)
        remark = tr("Put the footer to unsubscribe at the end: \"%1\" needs it.").arg(legalClassText(*chosen));
    else if (isOut)
        remark = tr("Took the footer to unsubscribe out.");
    else if (chosen && !mustOfferUnsubscribing(*chosen) && Unsubscribing::usesAddress(made))
        remark = tr("\"%1\" must not offer to unsubscribe; take that footer out.").arg(legalClassText(*chosen));
    m_context.statusArea.showRemark(remark);
}

/// Gives the view that the author works in another source, as one step that can be undone there.
void TemplateEditor::replaceBody(const QString &body)
{
    if (kind() == MessageTemplate::Kind::Standard) {
        m_text->replaceText(body);
    } else if (m_view == MessageTemplate::View::Blocks) {
        m_blocks->setDesign(body, m_pictures->files(), true);
    } else {
        m_takingOver = true;
        m_html->replaceText(body);
        m_takingOver = false;
        fillView();
    }
}

} // namespace odziv
