/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatelint.h"

#include "common/translate.h"
#include "templates/compiledtemplate.h"
#include "templates/finishedtemplate.h"
#include "templates/htmlscanner.h"
#include "templates/mustacheparser.h"
#include "templates/personalfiles.h"
#include "templates/pictures.h"
#include "templates/placeholders.h"
#include "templates/stylelint.h"
#include "templates/textsource.h"
#include "templates/unsubscribing.h"

#include <QRegularExpression>

#include <algorithm>

namespace odziv {

namespace {

using Severity = LintFinding::Severity;

constexpr qsizetype clippedSize = 102 * 1024; // beyond it Gmail cuts the message
constexpr qsizetype heavySize = 10 * 1024 * 1024;
constexpr int shoutedLetters = 8;        // of capitals alone; fewer may be an abbreviation
constexpr qsizetype fewCharacters = 100; // less text than this beside a picture is a caption

class Linter final : public HtmlHandler
{
public:
    explicit Linter(const MessageTemplate &source)
        : m_source(source)
    {}

    QList<LintFinding> run();

    void onText(QStringView text) override { m_textLength += text.trimmed().size(); }
    void onTag(const HtmlTag &tag) override;
    void onAttributeBegin(qsizetype) override {}
    void onAttributeEnd(qsizetype) override {}

private:
    void checkCompiles();
    void checkHtml();
    void checkUrl(const HtmlAttributePlace &place);
    void checkPictureUrl(const QString &url, qsizetype position);
    void checkUnusedPictures();
    void addUnknown(const QString &place, const QString &text);
    void checkDefaults(const QString &part, const QString &source);
    void checkSizes();
    void checkTexts();
    void checkSubject();
    void checkPictureShare();
    void add(Severity severity, const QString &place, const QString &text)
    {
        m_findings << LintFinding{severity, place, text};
    }
    QString htmlPlace(qsizetype position) const
    {
        return QStringLiteral("html, ") + sourcePlace(m_source.html, position);
    }

    const MessageTemplate &m_source;
    QList<LintFinding> m_findings;
    QList<qsizetype> m_pictures;            ///< where they stand
    QList<qsizetype> m_picturesWithoutText; ///< likewise
    qsizetype m_textLength = 0;
    bool m_compiles = false;
};

void Linter::onTag(const HtmlTag &tag)
{
    if (tag.end || tag.hidden)
        return;
    if (tag.name == QStringLiteral("img")) {
        m_pictures << tag.from;
        if (!tag.attribute(u"alt"))
            m_picturesWithoutText << tag.from;
    }
    static const QStringList dropped = {QStringLiteral("script"), QStringLiteral("form"),   QStringLiteral("iframe"),
                                        QStringLiteral("embed"),  QStringLiteral("canvas"), QStringLiteral("input")};
    if (dropped.contains(tag.name))
        add(Severity::Warning, htmlPlace(tag.from), tr("Mail programs take out <%1>; do without it.").arg(tag.name));
    const HtmlAttribute *relation = tag.attribute(u"rel");
    if (tag.name == QStringLiteral("link") && relation
        && relation->text().toLower().contains(QStringLiteral("stylesheet")))
        add(Severity::Warning, htmlPlace(tag.from),
            tr("Mail programs load no style sheet from outside; put the styles into the message."));
}

void Linter::checkCompiles()
{
    auto compiled = CompiledTemplate::compile(m_source);
    m_compiles = compiled.has_value();
    if (!compiled)
        add(Severity::Error, compiled.error().place, compiled.error().text);
    if (auto personal = PersonalFiles::compile(m_source.personalFiles); !personal)
        add(Severity::Error, personal.error().place, personal.error().text);
    if (auto complete = checkPictures(m_source); !complete)
        add(Severity::Error, complete.error().place, complete.error().text);
}

void Linter::checkPictureUrl(const QString &url, qsizetype position)
{
    if (url.startsWith(QStringLiteral("data:"), Qt::CaseInsensitive))
        add(Severity::Warning, htmlPlace(position),
            tr("This picture is written into the HTML, which many mail programs do not show. It is sent as a picture "
               "of the "
               "message; \"Take out of the HTML\" on the Pictures tab makes it one of the template."));
    else if (url.startsWith(QStringLiteral("http"), Qt::CaseInsensitive))
        add(Severity::Hint, htmlPlace(position),
            tr("Mail programs ask before they load a picture from the web; a picture of the template is shown at "
               "once."));
    else if (!url.startsWith(QStringLiteral("cid:"), Qt::CaseInsensitive) && !url.contains(QStringLiteral("{{")))
        add(Severity::Warning, htmlPlace(position),
            tr("The picture \"%1\" lies outside the message and will not be seen; add it to the template.")
                .arg(url.left(80)));
}

void Linter::checkUrl(const HtmlAttributePlace &place)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):"));
    const QString url = place.value.trimmed();
    if (place.attribute != QStringLiteral("href")) {
        checkPictureUrl(url, place.begin);
        return;
    }
    if (url.startsWith(u'#') || url.startsWith(QStringLiteral("{{")))
        return;
    const QString found = scheme.match(url).captured(1).toLower();
    if (found.isEmpty())
        add(Severity::Warning, htmlPlace(place.begin),
            tr("The link \"%1\" leads nowhere from a mail; write it with https:// in front.").arg(url.left(80)));
    else if (found == QStringLiteral("http"))
        add(Severity::Hint, htmlPlace(place.begin), tr("The link is not protected; use https:// if the site has it."));
    else if (found != QStringLiteral("https") && found != QStringLiteral("mailto") && found != QStringLiteral("tel"))
        add(Severity::Warning, htmlPlace(place.begin),
            tr("Mail programs do not follow links of the kind \"%1:\".").arg(found));
}

void Linter::checkHtml()
{
    HtmlScanner scanner(*this);
    scanner.feed(m_source.html);
    if (!m_picturesWithoutText.isEmpty())
        add(Severity::Warning, htmlPlace(m_picturesWithoutText.first()),
            tr("%1 picture(s) without alternative text (alt); readers who see no pictures miss what they say.")
                .arg(m_picturesWithoutText.size()));
    checkPictureShare();
    m_findings += lintStyles(m_source.html);
    for (const HtmlAttributePlace &place : htmlAttributes(m_source.html)) {
        const bool link = place.attribute == QStringLiteral("href")
                          && (place.tag == QStringLiteral("a") || place.tag == QStringLiteral("area"));
        const bool picture = (place.attribute == QStringLiteral("src") && place.tag == QStringLiteral("img"))
                             || place.attribute == QStringLiteral("background");
        if (link || picture)
            checkUrl(place);
    }
}

void Linter::checkPictureShare()
{
    if (!m_pictures.isEmpty() && m_textLength < fewCharacters)
        add(Severity::Warning, htmlPlace(m_pictures.first()),
            tr("The message is nearly all picture; who sees no pictures, and every spam filter, finds %1 characters of "
               "text. Write what matters as text.")
                .arg(m_textLength));
    if (m_compiles && m_source.text.trimmed().isEmpty() && textSourceOfHtml(m_source.html).trimmed().isEmpty())
        add(Severity::Warning, QStringLiteral("text"),
            tr("The HTML makes no text part, and none is written; readers of plain text get an empty message. Write "
               "one on the Text tab."));
}

void Linter::checkUnusedPictures()
{
    const QStringList used = usedContentIds(m_source.html);
    for (const MessageFile &image : m_source.images) {
        if (!used.contains(image.contentId))
            add(Severity::Warning, QStringLiteral("images"),
                tr("The picture \"%1\" (cid:%2) is sent but not shown; take it out or show it.")
                    .arg(image.fileName, image.contentId));
    }
}

/// Compiling stops at the first unknown name; all of them are marked.
void Linter::addUnknown(const QString &place, const QString &text)
{
    const bool known = std::any_of(m_findings.cbegin(), m_findings.cend(),
                                   [&](const LintFinding &finding) { return finding.place == place; });
    if (!known)
        add(Severity::Error, place, text);
}

/// A field that may be missing, used without a default and outside a section that asks for it.
void Linter::checkDefaults(const QString &part, const QString &source)
{
    const auto tokens = parseMustache(source);
    if (!tokens)
        return;
    std::vector<QString> asked;
    std::vector<const PlaceholderGroup *> scopes;
    QStringList reported;
    for (const MustacheToken &token : *tokens) {
        if (token.kind == MustacheToken::Kind::Section || token.kind == MustacheToken::Kind::InvertedSection) {
            const auto meaning = Placeholders::resolveSection(token.text.section(u'=', 0, 0).trimmed(), scopes);
            asked.push_back(meaning && meaning->column ? meaning->name() : QString());
            scopes.push_back(meaning && !meaning->column ? meaning->group : nullptr);
        } else if (token.kind == MustacheToken::Kind::SectionEnd) {
            asked.pop_back();
            scopes.pop_back();
        }
        if (token.kind != MustacheToken::Kind::Value || token.text.contains(u'|') || token.text == QStringLiteral("."))
            continue;
        std::vector<const PlaceholderGroup *> groups;
        std::copy_if(scopes.cbegin(), scopes.cend(), std::back_inserter(groups),
                     [](const auto *group) { return group != nullptr; });
        const PlaceholderParts parts = PlaceholderParts::of(token.text);
        const auto meaning = Placeholders::resolveValue(parts.name, groups);
        if (!meaning)
            addUnknown(part + QStringLiteral(", ") + sourcePlace(source, token.position), meaning.error().text);
        if (!meaning || meaning->column->required || reported.contains(meaning->name())
            || std::find(asked.cbegin(), asked.cend(), meaning->name()) != asked.cend())
            continue;
        reported << meaning->name();
        add(Severity::Hint, part + QStringLiteral(", ") + sourcePlace(source, token.position),
            tr("%1 may be missing for some; give a default: {{%2|...}}.").arg(meaning->name(), token.text));
    }
}

void Linter::checkSizes()
{
    const qsizetype html = m_source.kind == MessageTemplate::Kind::Html ? finishedHtml(m_source).toUtf8().size() : 0;
    if (html > clippedSize)
        add(Severity::Warning, QStringLiteral("html"),
            tr("The HTML has %1 KB; beyond 102 KB Gmail cuts the message off.").arg(html / 1024));
    qsizetype files = 0;
    for (const auto *list : {&m_source.images, &m_source.attachments}) {
        for (const MessageFile &file : *list)
            files += file.data.size();
    }
    // Base64 makes 4 octets of 3.
    if (files * 4 / 3 > heavySize)
        add(Severity::Warning, QStringLiteral("attachments"),
            tr("Pictures and attachments make each message %1 MB large; many servers refuse that.")
                .arg(files * 4 / 3 / 1024 / 1024));
}

/// What spam filters count against a message before they read it.
void Linter::checkSubject()
{
    static const QRegularExpression answer(QStringLiteral("^\\s*(re|aw|fw|fwd|wg|odg|odp)\\s*:"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{.*?\\}\\}"));
    const QString subject = QString(m_source.subject).remove(placeholder);
    const auto letters = std::count_if(subject.cbegin(), subject.cend(), [](QChar c) { return c.isLetter(); });
    const auto place = QStringLiteral("subject");
    if (subject.contains(answer))
        add(Severity::Warning, place,
            tr("The subject looks like an answer, which it is not; spam filters and readers take that badly. Leave out "
               "what stands before the colon."));
    if (letters >= shoutedLetters && subject == subject.toUpper())
        add(Severity::Warning, place,
            tr("The subject is in capitals only, which spam filters count against it. Write it in small letters."));
    if (subject.count(u'!') > 1)
        add(Severity::Hint, place,
            tr("The subject has several exclamation marks, which spam filters count against it. One is enough."));
    if (subject.size() > 150)
        add(Severity::Hint, place, tr("The subject is long; most programs show about 60 characters."));
}

void Linter::checkTexts()
{
    if (m_source.kind == MessageTemplate::Kind::Standard && m_source.text.trimmed().isEmpty())
        add(Severity::Warning, QStringLiteral("text"), tr("The message has no text."));
    if (m_source.kind == MessageTemplate::Kind::Html)
        checkDefaults(QStringLiteral("preheader"), m_source.preheader);
    checkSubject();
}

QList<LintFinding> Linter::run()
{
    checkCompiles();
    if (m_source.kind == MessageTemplate::Kind::Html) {
        checkHtml();
        checkUnusedPictures();
        checkDefaults(QStringLiteral("html"), m_source.html);
    }
    checkTexts();
    checkDefaults(QStringLiteral("subject"), m_source.subject);
    checkDefaults(QStringLiteral("text"), m_source.text);
    checkSizes();
    if (const auto finding = lintUnsubscribing(m_source, true))
        m_findings << *finding;
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const LintFinding &a, const LintFinding &b) {
        return (a.severity == Severity::Error) > (b.severity == Severity::Error);
    });
    return std::move(m_findings);
}

} // namespace

QList<LintFinding> lintTemplate(const MessageTemplate &source)
{
    return Linter(source).run();
}

std::optional<LintFinding> lintUnsubscribing(const MessageTemplate &source, bool hasAddress)
{
    if (!source.legalClass)
        return {};
    const QString place = source.kind == MessageTemplate::Kind::Html ? QStringLiteral("html") : QStringLiteral("text");
    if (!mustOfferUnsubscribing(*source.legalClass)) {
        if (!Unsubscribing::usesAddress(source))
            return {};
        return LintFinding{
            LintFinding::Severity::Warning, place,
            tr("Nobody can unsubscribe from notices about the contract, but this one offers it. Take that "
               "footer out, or choose another legal class.")};
    }
    if (Unsubscribing::isOffered(source, hasAddress))
        return {};
    if (!Unsubscribing::isOffered(source))
        return LintFinding{LintFinding::Severity::Error, place,
                           tr("It is advertising, but says nowhere how to unsubscribe. Choose the legal class again to "
                              "put the footer in, or write a way out yourself.")};
    return LintFinding{
        LintFinding::Severity::Error,
        {},
        tr("The footer to unsubscribe stays empty: the sender's profile has no address to unsubscribe at. "
           "Enter one there."),
        QStringLiteral("sender.unsubscribe")};
}

} // namespace odziv
