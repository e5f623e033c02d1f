/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace odziv {

/// One attribute of a tag. Its value is literal text with holes, where template tags stand.
struct HtmlAttribute
{
    struct Piece
    {
        QString literal; ///< with its character references as written
        int hole = -1;   ///< what HtmlScanner::hole was called with; -1 for a literal
    };

    QString name; ///< lower case
    QList<Piece> value;
    qsizetype begin = -1; ///< of the value in what was fed, without its quotes; -1: it has none
    qsizetype end = -1;

    bool hasHole() const;
    /// The literal pieces together, character references replaced.
    QString text() const;
};

struct HtmlTag
{
    QString name; ///< lower case
    bool end = false;
    bool hidden = false; ///< inside a conditional comment that only Outlook reads
    QList<HtmlAttribute> attributes;
    qsizetype from = 0; ///< where its < stands in what was fed
    qsizetype to = 0;   ///< behind its >

    const HtmlAttribute *attribute(QStringView attributeName) const;
};

/// What a scanned document is made of. Positions are offsets in the literal that is being fed.
class HtmlHandler
{
public:
    virtual ~HtmlHandler() = default;

    virtual void onText(QStringView text) = 0;
    virtual void onTag(const HtmlTag &tag) = 0;
    /// The value of an attribute begins or ends at `position`.
    virtual void onAttributeBegin(qsizetype position) = 0;
    virtual void onAttributeEnd(qsizetype position) = 0;
};

/// Follows an HTML document closely enough to know where each character stands, by the tokenizer rules of the HTML
/// standard (13.2.5); it builds no tree. Fed in pieces, because template tags interrupt the text. Outlook's
/// conditional comments are read as the markup that they hold.
class HtmlScanner
{
public:
    enum class State {
        Text,
        TagOpen,
        TagName,
        BeforeAttribute, ///< inside a tag, between attributes
        AttributeName,
        AfterAttributeName,
        BeforeValue,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        Declaration, ///< <!...>, <?...>
        Comment,
        RawText,      ///< script, style and the like
        EscapableText ///< title, textarea
    };

    /// Where the next character will stand.
    struct Context
    {
        State state = State::Text;
        QString tag;       ///< of the open tag or raw element, lower case
        QString attribute; ///< whose value is open, lower case
        bool hidden = false;

        bool operator==(const Context &) const = default;
        bool inQuotedValue() const { return state == State::DoubleQuoted || state == State::SingleQuoted; }
    };

    explicit HtmlScanner(HtmlHandler &handler)
        : m_handler(handler)
    {}

    void feed(QStringView literal);
    /// Puts a hole into the attribute value that is open, if one is.
    void hole(int number);
    Context context() const;

private:
    void step(QChar c, qsizetype position);
    void stepTagOpen(QChar c, qsizetype position);
    void stepTagName(QChar c, qsizetype position);
    void stepAttributeName(QChar c, qsizetype position);
    void stepBeforeValue(QChar c, qsizetype position);
    void stepValue(QChar c, qsizetype position);
    void stepDeclaration(QChar c);
    void stepComment(QChar c);
    void stepRawText(QChar c, qsizetype position);
    void beginTag(bool end, QChar first);
    void beginAttribute(QChar first);
    void beginValue(State state, qsizetype position);
    void endTag(qsizetype position);
    void appendToValue(QChar c);

    HtmlHandler &m_handler;
    State m_state = State::Text;
    HtmlTag m_tag;
    QString m_buffer; ///< of a comment, a declaration or the end of a raw element
    QString m_raw;    ///< the raw or escapable element that is open
    bool m_hidden = false;
    bool m_endTagOpen = false;
    qsizetype m_tagBegin = 0; ///< of the last <
};

/// An attribute value without template tags as it stands in a source.
struct HtmlAttributePlace
{
    QString tag;
    QString attribute;
    QString value; ///< character references replaced
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Every attribute value of `source`, in order, for lint and for turning picture files into cids.
std::vector<HtmlAttributePlace> htmlAttributes(const QString &source);

} // namespace odziv
