/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/htmlscanner.h"
#include "templates/stylesheet.h"

#include <vector>

namespace odziv {

/// An element with what its style sheets and its style attribute say about it.
struct StyledElement
{
    HtmlTag tag;                                  ///< the start tag
    int parent = -1;                              ///< index of the element around it; -1: none
    int previous = -1;                            ///< index of the sibling before it
    bool hasText = false;                         ///< text that is not blank stands directly in it
    QList<StyleDeclaration> fromSheets;           ///< of matching rules without conditions, growing in weight
    QList<StyleDeclaration> own;                  ///< of its style attribute
    QString declared(QStringView property) const; ///< the value that wins on this element; empty: none
};

/// An HTML source as far as its styles see it: its elements, with the declarations that fall on each (the cascade of
/// CSS 2.1, section 6.4). Elements that only Outlook reads are left out. Template tags count as text.
class StyledDocument
{
public:
    explicit StyledDocument(const QString &html);

    const std::vector<StyledElement> &elements() const { return m_elements; }
    const StyleSheet &sheet() const { return m_sheet; }
    /// The value on the element itself or on the nearest one around it that says something; empty: nobody does.
    QString inherited(int element, QStringView property) const;
    /// The element or one around it is not shown (display:none), or holds no text for readers (style, title).
    bool isHidden(int element) const;

private:
    class Builder;

    bool matches(const StyleSelector &selector, size_t last, int element) const;
    void applySheet();

    std::vector<StyledElement> m_elements;
    StyleSheet m_sheet;
};

} // namespace odziv
