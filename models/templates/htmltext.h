/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/htmlscanner.h"
#include "templates/templateprogram.h"

#include <vector>

namespace odziv {

/// Makes the plain text of an HTML message while its template is compiled: paragraphs and lists keep their lines,
/// links become `text <url>`, pictures their alternative text, table cells stand beside each other; what is not shown
/// is left out. Fed with what the scanner finds.
class HtmlTextBuilder
{
public:
    /// `holes` are the spans of the template's tokens; a hole's number is an index into them.
    explicit HtmlTextBuilder(const std::vector<Span> &holes)
        : m_holes(holes)
    {}

    void addText(QStringView text);
    void addTag(const HtmlTag &tag);
    /// A value between tags, or a section anywhere but inside a tag.
    void addHole(int number);

    std::vector<Span> take() { return std::move(m_spans); }

private:
    struct OpenLink
    {
        HtmlAttribute target;
        size_t firstSpan = 0;
    };
    struct OpenList
    {
        bool numbered = false;
        int next = 1;
    };

    bool skip(const HtmlTag &tag);
    void addStartTag(const HtmlTag &tag);
    void addEndTag(const HtmlTag &tag);
    void addListItem();
    void addPicture(const HtmlTag &tag);
    void endLink();
    bool saysTheSame(const OpenLink &link) const;
    void addPieces(const HtmlAttribute &attribute, ValuePlace place);
    void add(Span::Kind kind);
    void addLiteral(const QString &text);

    const std::vector<Span> &m_holes;
    std::vector<Span> m_spans;
    std::vector<OpenLink> m_links;
    std::vector<OpenList> m_lists;
    QString m_skipped; ///< the element whose content is not shown
    int m_skipDepth = 0;
    int m_preformatted = 0;
};

} // namespace odziv
