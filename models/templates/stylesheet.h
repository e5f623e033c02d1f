/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace odziv {

/// One declaration of a style sheet or a style attribute.
struct StyleDeclaration
{
    QString property; ///< lower case
    QString value;    ///< without !important
    bool important = false;
    qsizetype position = 0; ///< of the property in the source
};

/// A selector as far as it says something about the document as it stands: types, classes, ids, attributes,
/// :first-child, and the descendant, child and next-sibling combinators (Selectors Level 3).
struct StyleSelector
{
    enum class Combinator { Descendant, Child, NextSibling };

    struct AttributeTest
    {
        QString name;
        QChar operation; ///< null: it is there; '=', '~', '^', '$' or '*' as in [name^=value]
        QString value;
    };

    struct Compound
    {
        Combinator combinator = Combinator::Descendant; ///< to the compound before
        QString element;                                ///< lower case; empty: any
        QString id;
        QStringList classes;
        QList<AttributeTest> attributes;
        bool firstChild = false;
    };

    std::vector<Compound> compounds;

    /// No value for a selector that depends on the reader's doing (:hover), makes boxes (::before), or is not
    /// understood: it belongs to a style sheet and to no element.
    static std::optional<StyleSelector> parse(QStringView text);
    /// Ids, then classes and attributes, then types (Selectors Level 3, section 9).
    int specificity() const;
};

/// Declarations for the elements that one of the selectors chooses.
struct StyleRule
{
    QStringList selectorTexts;
    QList<StyleSelector> selectors; ///< those that could be parsed
    QList<StyleDeclaration> declarations;
    bool conditional = false; ///< inside @media or the like
    qsizetype position = 0;
};

struct StyleAtRule
{
    QString name; ///< lower case, without the @
    qsizetype position = 0;
};

/// A style sheet read with the error handling of CSS 2.1 section 4.2: what is not understood is passed over.
struct StyleSheet
{
    std::vector<StyleRule> rules;
    std::vector<StyleAtRule> atRules;

    /// Appends what `css` holds; `offset` is where it begins in its document.
    void append(QStringView css, qsizetype offset);
};

/// The declarations of a style attribute.
QList<StyleDeclaration> parseStyleAttribute(QStringView css, qsizetype offset);

} // namespace odziv
