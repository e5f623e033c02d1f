/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "stylelint.h"

#include "common/translate.h"
#include "templates/clientsupport.h"
#include "templates/csscolor.h"
#include "templates/mustacheparser.h"
#include "templates/styleddocument.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace odziv {

namespace {

using Severity = LintFinding::Severity;

// WCAG 2.1, success criterion 1.4.3; text is large from 18 pt, or 14 pt when it is bold.
constexpr double wantedContrast = 4.5;
constexpr double wantedContrastOfLargeText = 3;
constexpr double largeText = 24;
constexpr double largeBoldText = 18.66;
constexpr double usualTextSize = 16;

/// Without these the parts of a message stand elsewhere than was meant; without others they look plainer.
bool isLayout(const QString &construct)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(display:|position$|float$|flex|grid|align-items$|justify-content$|(row-|column-)?gap$|columns?\\b)"));
    return construct.contains(pattern);
}

bool isBackgroundPicture(const QString &construct)
{
    return construct == QStringLiteral("background-image") || construct.endsWith(QStringLiteral("-gradient()"));
}

QString remedyFor(const QString &construct)
{
    if (isLayout(construct))
        return tr("Put the parts in place with a table.");
    if (isBackgroundPicture(construct))
        return tr("Give a background colour besides, on which the text can be read.");
    if (construct == QStringLiteral("@font-face") || construct == QStringLiteral("@import"))
        return tr("Name a font besides that every computer has.");
    if (construct.startsWith(u'<'))
        return tr("Do without it, or say the same beside it.");
    return tr("See that the message reads well without it.");
}

/// A length in CSS pixels; no value for one that depends on others.
std::optional<double> pixels(const QString &length)
{
    static const QRegularExpression number(QStringLiteral("^([0-9.]+)\\s*(px|pt)?$"));
    const auto match = number.match(length.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toDouble() * (match.captured(2) == QStringLiteral("pt") ? 4.0 / 3 : 1);
}

class StyleLinter
{
public:
    explicit StyleLinter(const QString &html)
        : m_html(html)
        , m_document(html)
    {}

    QList<LintFinding> run()
    {
        checkSupport();
        checkContrast();
        return std::move(m_findings);
    }

private:
    struct Use
    {
        ClientSupport::Gap gap;
        qsizetype position = 0;
        int times = 1;
    };
    struct Pair
    {
        QString color;
        QString background;
        double ratio = 0;
        qsizetype position = 0;
        int times = 1;
    };

    void note(const QList<ClientSupport::Gap> &gaps, qsizetype position);
    void checkSupport();
    void checkContrast();
    void checkText(int element);
    QString colorOf(int element) const;
    /// No value when a picture lies behind the text.
    std::optional<QString> backgroundOf(int element) const;
    bool isLarge(int element) const;
    const StyledElement &at(int element) const { return m_document.elements()[static_cast<size_t>(element)]; }
    QString place(qsizetype position) const { return QStringLiteral("html, ") + sourcePlace(m_html, position); }

    const QString &m_html;
    StyledDocument m_document;
    QList<LintFinding> m_findings;
    std::vector<Use> m_uses;
    std::vector<Pair> m_pairs;
};

void StyleLinter::note(const QList<ClientSupport::Gap> &gaps, qsizetype position)
{
    for (const ClientSupport::Gap &gap : gaps) {
        const auto known = std::find_if(m_uses.begin(), m_uses.end(),
                                        [&](const Use &use) { return use.gap.construct == gap.construct; });
        if (known == m_uses.end()) {
            m_uses.push_back({gap, position});
        } else {
            known->position = std::min(known->position, position);
            ++known->times;
        }
    }
}

void StyleLinter::checkSupport()
{
    for (const StyleAtRule &rule : m_document.sheet().atRules)
        note(ClientSupport::ofAtRule(rule.name), rule.position);
    for (const StyleRule &rule : m_document.sheet().rules) {
        for (const QString &selector : rule.selectorTexts)
            note(ClientSupport::ofSelector(selector), rule.position);
        // What stands under a condition is an improvement for those who understand the condition.
        for (const StyleDeclaration &declaration : rule.declarations) {
            if (!rule.conditional)
                note(ClientSupport::ofDeclaration(declaration), declaration.position);
        }
    }
    for (int i = 0; i < static_cast<int>(m_document.elements().size()); ++i) {
        const StyledElement &element = at(i);
        note(ClientSupport::ofElement(element.tag.name), element.tag.from);
        for (const HtmlAttribute &attribute : element.tag.attributes)
            note(ClientSupport::ofAttribute(attribute.name), element.tag.from);
        if (m_document.isHidden(i))
            continue;
        for (const StyleDeclaration &declaration : element.own)
            note(ClientSupport::ofDeclaration(declaration), declaration.position);
    }
    for (const Use &use : m_uses) {
        const bool matters = isLayout(use.gap.construct) || isBackgroundPicture(use.gap.construct);
        const QString clients = use.gap.clients.join(QStringLiteral(", "));
        m_findings << LintFinding{
            matters ? Severity::Warning : Severity::Hint, place(use.position),
            tr("%1 is left out by %2 (used %n time(s)).", nullptr, use.times).arg(use.gap.construct, clients)
                + QLatin1Char(' ') + remedyFor(use.gap.construct)};
    }
}

QString StyleLinter::colorOf(int element) const
{
    for (int around = element; around >= 0; around = at(around).parent) {
        if (const QString color = at(around).declared(u"color"); !color.isEmpty() && color != QStringLiteral("inherit"))
            return color;
        if (const HtmlAttribute *color = at(around).tag.attribute(u"color"))
            return color->text();
        if (at(around).tag.name == QStringLiteral("a"))
            return QStringLiteral("#0000ee");
    }
    return QStringLiteral("#000000");
}

std::optional<QString> StyleLinter::backgroundOf(int element) const
{
    for (int around = element; around >= 0; around = at(around).parent) {
        const StyledElement &behind = at(around);
        const QString shorthand = behind.declared(u"background");
        if (behind.tag.attribute(u"background") || !behind.declared(u"background-image").isEmpty()
            || shorthand.contains(u'('))
            return {};
        for (const QString &color : {behind.declared(u"background-color"), shorthand.section(u' ', 0, 0)}) {
            if (!color.isEmpty() && color != QStringLiteral("transparent") && color != QStringLiteral("none")
                && color != QStringLiteral("inherit"))
                return color;
        }
        if (const HtmlAttribute *color = behind.tag.attribute(u"bgcolor"))
            return color->text();
    }
    return QStringLiteral("#ffffff");
}

bool StyleLinter::isLarge(int element) const
{
    const double size = pixels(m_document.inherited(element, u"font-size")).value_or(usualTextSize);
    const QString weight = m_document.inherited(element, u"font-weight");
    const bool bold = weight == QStringLiteral("bold") || weight.toInt() >= 700;
    return size >= (bold ? largeBoldText : largeText);
}

void StyleLinter::checkText(int element)
{
    const QString color = colorOf(element);
    const auto background = backgroundOf(element);
    const auto front = CssColor::parse(color);
    const auto back = background ? CssColor::parse(*background) : std::nullopt;
    if (!front || !back)
        return;
    const double ratio = contrastRatio(*front, *back);
    if (ratio >= (isLarge(element) ? wantedContrastOfLargeText : wantedContrast))
        return;
    const auto known = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Pair &pair) {
        return pair.color == color && pair.background == *background;
    });
    if (known == m_pairs.end())
        m_pairs.push_back({color, *background, ratio, at(element).tag.from});
    else
        ++known->times;
}

void StyleLinter::checkContrast()
{
    for (int i = 0; i < static_cast<int>(m_document.elements().size()); ++i) {
        if (at(i).hasText && !m_document.isHidden(i))
            checkText(i);
    }
    for (const Pair &pair : m_pairs)
        m_findings << LintFinding{
            Severity::Warning, place(pair.position),
            tr("Text in %1 on %2 has a contrast of %3 to 1 (%n place(s)). Make the text darker or its background "
               "lighter, or the other way round, until it is %4 to 1.",
               nullptr, pair.times)
                .arg(pair.color, pair.background, QString::number(pair.ratio, 'f', 1),
                     QString::number(wantedContrast, 'f', 1))};
}

} // namespace

QList<LintFinding> lintStyles(const QString &html)
{
    return StyleLinter(html).run();
}

} // namespace odziv
