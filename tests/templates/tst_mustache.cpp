/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/mustache.h"

#include <QJsonDocument>
#include <QTest>

#ifdef ODZIV_HAS_KAINJOW
#include <kainjow/mustache.hpp>
#endif

using namespace odziv;

namespace {

QVariant fromJson(const QString &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad test data: %s", qPrintable(json));
    return document.toVariant();
}

#ifdef ODZIV_HAS_KAINJOW
kainjow::mustache::data toKainjow(const QVariant &value)
{
    using kainjow::mustache::data;
    switch (value.typeId()) {
    case QMetaType::QVariantMap: {
        data object{data::type::object};
        const QVariantMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            object.set(it.key().toStdString(), toKainjow(*it));
        return object;
    }
    case QMetaType::QVariantList: {
        data list{data::type::list};
        for (const QVariant &item : value.toList())
            list.push_back(toKainjow(item));
        return list;
    }
    case QMetaType::Bool:
        return data(value.toBool());
    case QMetaType::Double:
        return data(QString::number(value.toDouble(), 'g', 15).toStdString());
    case QMetaType::Nullptr:
        return data(data::type::bool_false);
    default:
        return data(value.toString().toStdString());
    }
}
#endif

} // namespace

class TestMustache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void agreesWithAnotherEngine_data();
    void agreesWithAnotherEngine();
    void namesThePlaceOfErrors_data();
    void namesThePlaceOfErrors();
};

void TestMustache::renders_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("common"); // false where the other engine departs from the specification
    const auto row
        = [](const char *title, const char *source, const char *data, const char *result, bool common = true) {
              QTest::newRow(title) << QString::fromUtf8(source) << QString::fromUtf8(data) << QString::fromUtf8(result)
                                   << common;
          };
    const char *const nothing = "{}";
    const char *const yes = R"({"on": true})";
    const char *const no = R"({"on": false})";

    // Interpolation.
    row("no tags", "A {brace} and }} too\n", nothing, "A {brace} and }} too\n");
    row("value", "Good day, {{who}}!\n", R"({"who": "Amina"})", "Good day, Amina!\n");
    row("escaped", "{{x}}", R"({"x": "& \" < >"})", "&amp; &quot; &lt; &gt;");
    row("triple", "{{{x}}}", R"({"x": "& \" < >"})", "& \" < >");
    row("ampersand", "{{&x}}", R"({"x": "& \" < >"})", "& \" < >");
    row("integer", "{{n}} kWh", R"({"n": 85})", "85 kWh");
    row("integer triple", "{{{n}}} kWh", R"({"n": 85})", "85 kWh");
    row("integer ampersand", "{{&n}} kWh", R"({"n": 85})", "85 kWh");
    row("decimal", "{{n}}", R"({"n": 1.210})", "1.21");
    row("decimal triple", "{{{n}}}", R"({"n": 1.210})", "1.21");
    row("decimal ampersand", "{{&n}}", R"({"n": 1.210})", "1.21");
    row("null", "({{x}})({{{x}}})({{&x}})", R"({"x": null})", "()()()");
    row("missing", "({{x}})({{{x}}})({{&x}})", nothing, "()()()");
    row("dotted", "{{p.name}}={{#p}}{{name}}{{/p}}", R"({"p": {"name": "J"}})", "J=J");
    row("dotted triple", "{{{p.name}}}={{#p}}{{{name}}}{{/p}}", R"({"p": {"name": "J"}})", "J=J");
    row("dotted ampersand", "{{&p.name}}={{#p}}{{&name}}{{/p}}", R"({"p": {"name": "J"}})", "J=J");
    row("deeply dotted", "{{a.b.c.d.e}}", R"({"a": {"b": {"c": {"d": {"e": "deep"}}}}})", "deep");
    row("broken chain", "[{{a.b.c}}]", R"({"a": {}})", "[]");
    row("chain does not fall back", "[{{a.b.c.name}}]", R"({"a": {"b": {}}, "c": {"name": "J"}})", "[]");
    row("first part from the stack", "{{#a}}{{b.c.name}}{{/a}}",
        R"({"a": {"b": {"c": {"name": "right"}}}, "b": {"c": {"name": "wrong"}}})", "right");
    row("leading dot", "{{#a}}{{.name}}{{/a}}{{#b}}{{.name}}{{/b}}",
        R"({"a": {"z": 1}, "b": {"name": "B"}, "name": "no"})", "B", false);
    row("nearer name wins", "[{{#a}}{{b.c}}{{/a}}]", R"({"a": {"b": {}}, "b": {"c": "no"}})", "[]", false);
    row("implicit at the top", "Hi {{.}}", R"(["x"])", "Hi ");
    row("around a value", "| {{x}} |", R"({"x": "---"})", "| --- |");
    row("around a triple", "| {{{x}}} |", R"({"x": "---"})", "| --- |");
    row("around an ampersand", "| {{&x}} |", R"({"x": "---"})", "| --- |");
    row("value alone", "  {{x}}\n", R"({"x": "---"})", "  ---\n");
    row("triple alone", "  {{{x}}}\n", R"({"x": "---"})", "  ---\n");
    row("ampersand alone", "  {{&x}}\n", R"({"x": "---"})", "  ---\n");
    row("padding", "|{{ x }}|{{{ x }}}|{{& x }}|", R"({"x": "-"})", "|-|-|-|");
    row("letters", "{{š.č}}", R"({"š": {"č": "đ"}})", "đ");

    // Sections.
    row("true", "[{{#on}}shown{{/on}}]", yes, "[shown]");
    row("false", "[{{#on}}shown{{/on}}]", no, "[]");
    row("null section", "[{{#x}}shown{{/x}}]", R"({"x": null})", "[]");
    row("context", "{{#c}}Hi {{name}}.{{/c}}", R"({"c": {"name": "J"}})", "Hi J.");
    row("parent names", "{{#s}}{{a}}, {{b}}, {{c.d}}{{/s}}",
        R"({"a": "A", "b": "no", "s": {"b": "B"}, "c": {"d": "D"}})", "A, B, D");
    row("value as section", "{{#x}}{{.}} is {{x}}{{/x}}", R"({"x": "bar"})", "bar is bar");
    row("all levels",
        "{{#tops}}{{#middles}}{{t.low}}{{m}}.{{#bottoms}}{{t.up}}{{m}}{{b}}.{{/bottoms}}{{/middles}}{{/tops}}",
        R"({"tops": [{"t": {"up": "A", "low": "a"}, "middles": [{"m": "1", "bottoms": [{"b": "x"}, {"b": "y"}]}]}]})",
        "a1.A1x.A1y.");
    row("deep sections",
        "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}{{one}}\n{{#c}}\n{{one}}{{two}}{{three}}{{two}}{{one}}\n{{/c}}\n"
        "{{one}}{{two}}{{one}}\n{{/b}}\n{{one}}\n{{/a}}\n",
        R"({"a": {"one": 1}, "b": {"two": 2}, "c": {"three": 3}})", "1\n121\n12321\n121\n1\n");
    row("list", "{{#l}}{{i}}{{/l}}", R"({"l": [{"i": 1}, {"i": 2}, {"i": 3}]})", "123");
    row("empty list", "[{{#l}}x{{/l}}]", R"({"l": []})", "[]");
    row("text is no list", "[{{#l}}x{{/l}}]", R"({"l": "123"})", "[x]");
    row("twice", "{{#on}}\n* one\n{{/on}}\n* {{two}}\n{{#on}}\n* three\n{{/on}}\n", R"({"on": true, "two": "two"})",
        "* one\n* two\n* three\n");
    row("nested true", "| A {{#on}}B {{#on}}C{{/on}} D{{/on}} E |", yes, "| A B C D E |");
    row("nested false", "| A {{#on}}B {{#on}}C{{/on}} D{{/on}} E |", no, "| A  E |");
    row("missing section", "[{{#x}}shown{{/x}}]", nothing, "[]");
    row("iterator text", "{{#l}}({{.}}){{/l}}", R"({"l": ["a", "b", "c"]})", "(a)(b)(c)");
    row("iterator integer", "{{#l}}({{.}}){{/l}}", R"({"l": [1, 2, 3]})", "(1)(2)(3)");
    row("iterator decimal", "{{#l}}({{.}}){{/l}}", R"({"l": [1.10, 2.20]})", "(1.1)(2.2)");
    row("iterator escaped", "{{#l}}({{.}})({{{.}}}){{/l}}", R"({"l": ["<"]})", "(&lt;)(<)");
    row("iterator list", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", R"({"l": [[1, 2], ["a", "b"]]})", "(12)(ab)");
    row("root list", "{{#.}}({{v}}){{/.}}", R"([{"v": "a"}, {"v": "b"}])", "(a)(b)");
    row("dotted true", "[{{#a.b.c}}x{{/a.b.c}}]", R"({"a": {"b": {"c": true}}})", "[x]");
    row("dotted false", "[{{#a.b.c}}x{{/a.b.c}}]", R"({"a": {"b": {"c": false}}})", "[]");
    row("dotted broken", "[{{#a.b.c}}x{{/a.b.c}}]", R"({"a": {}})", "[]");
    row("blanks around", " | {{#on}}\t|\t{{/on}} | \n", yes, " | \t|\t | \n");
    row("blanks inside", " | {{#on}} {{! kept }}\n {{/on}} | \n", yes, " |  \n  | \n");
    row("indented inline", " {{#on}}A{{/on}}\n {{#on}}B{{/on}}\n", yes, " A\n B\n");
    row("standalone", "| a\n{{#on}}\n|\n{{/on}}\n| b\n", yes, "| a\n|\n| b\n");
    row("standalone indented", "| a\n  {{#on}}\n|\n\t{{/on}}\n| b\n", yes, "| a\n|\n| b\n");
    row("standalone crlf", "|\r\n{{#on}}\r\n{{/on}}\r\n|", yes, "|\r\n|");
    row("standalone first", "  {{#on}}\n#{{/on}}\n/", yes, "#\n/");
    row("standalone last", "#{{#on}}\n/\n  {{/on}}", yes, "#\n/\n");
    row("standalone empty list", "a\n{{#l}}\nx\n{{/l}}\nb\n", R"({"l": []})", "a\nb\n", false);
    row("section padding", "|{{# on }}={{/ on }}|", yes, "|=|");

    // Inverted sections.
    row("not false", "[{{^on}}shown{{/on}}]", no, "[shown]");
    row("not null", "[{{^x}}shown{{/x}}]", R"({"x": null})", "[shown]");
    row("not true", "[{{^on}}shown{{/on}}]", yes, "[]");
    row("not a context", "[{{^c}}Hi{{/c}}]", R"({"c": {"name": "J"}})", "[]");
    row("not a list", "[{{^l}}x{{/l}}]", R"({"l": [{"n": 1}]})", "[]");
    row("not an empty list", "[{{^l}}x{{/l}}]", R"({"l": []})", "[x]");
    row("not twice", "{{^on}}\n* one\n{{/on}}\n* {{two}}\n{{^on}}\n* three\n{{/on}}\n",
        R"({"on": false, "two": "two"})", "* one\n* two\n* three\n");
    row("not nested false", "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |", no, "| A B C D E |");
    row("not nested true", "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |", yes, "| A  E |");
    row("not missing", "[{{^x}}shown{{/x}}]", nothing, "[shown]");
    row("not dotted true", "[{{^a.b}}x{{/a.b}}]", R"({"a": {"b": true}})", "[]");
    row("not dotted false", "[{{^a.b}}x{{/a.b}}]", R"({"a": {"b": false}})", "[x]");
    row("not dotted broken", "[{{^a.b}}x{{/a.b}}]", R"({"a": {}})", "[x]");
    row("not blanks around", " | {{^on}}\t|\t{{/on}} | \n", no, " | \t|\t | \n");
    row("not blanks inside", " | {{^on}} {{! kept }}\n {{/on}} | \n", no, " |  \n  | \n");
    row("not standalone", "| a\n{{^on}}\n|\n{{/on}}\n| b\n", no, "| a\n|\n| b\n");
    row("not standalone indented", "| a\n  {{^on}}\n|\n  {{/on}}\n| b\n", no, "| a\n|\n| b\n");
    row("not standalone crlf", "|\r\n{{^on}}\r\n{{/on}}\r\n|", no, "|\r\n|");
    row("not standalone first", "  {{^on}}\n^{{/on}}\n/", no, "^\n/");
    row("not standalone last", "^{{^on}}\n/\n  {{/on}}", no, "^\n/\n");
    row("not padding", "|{{^ on }}={{/ on }}|", no, "|=|");

    // Comments.
    row("comment", "12{{! not seen }}34", nothing, "1234");
    row("comment lines", "12{{!\n  not\n  seen\n}}34\n", nothing, "1234\n");
    row("comment standalone", "a\n{{! not seen }}\nb\n", nothing, "a\nb\n", false);
    row("comment indented", "a\n  {{! not seen }}\nb\n", nothing, "a\nb\n", false);
    row("comment crlf", "|\r\n{{! not seen }}\r\n|", nothing, "|\r\n|", false);
    row("comment first", "  {{! not seen }}\n!", nothing, "!", false);
    row("comment last", "!\n  {{! not seen }}", nothing, "!\n", false);
    row("comment lines standalone", "a\n{{!\nnot seen\n}}\nb\n", nothing, "a\nb\n", false);
    row("comment lines indented", "a\n  {{!\n    not seen\n  }}\nb\n", nothing, "a\nb\n", false);
    row("comment inline indented", "  12 {{! 34 }}\n", nothing, "  12 \n");
    row("comment blanks", "12 {{! x }} 34", nothing, "12  34");
    row("comment like a name", "[{{! x }}]", R"({"! x": 1, "!x": 2, "x": 3})", "[]");

    // Delimiters.
    row("delimiters", "{{=<% %>=}}(<%x%>)", R"({"x": "hey"})", "(hey)");
    row("delimiters special", "({{=[ ]=}}[x])", R"({"x": "hey"})", "(hey)");
    row("delimiters and sections",
        "[\n{{#on}}\n  {{d}}\n  |d|\n{{/on}}\n\n{{= | | =}}\n|#on|\n  {{d}}\n  |d|\n|/on|\n]\n",
        R"({"on": true, "d": "D"})", "[\n  D\n  |d|\n\n  {{d}}\n  D\n]\n", false);
    row("delimiters and inverted",
        "[\n{{^on}}\n  {{d}}\n  |d|\n{{/on}}\n\n{{= | | =}}\n|^on|\n  {{d}}\n  |d|\n|/on|\n]\n",
        R"({"on": false, "d": "D"})", "[\n  D\n  |d|\n\n  {{d}}\n  D\n]\n", false);
    row("delimiters blanks", "| {{=@ @=}} |", nothing, "|  |");
    row("delimiters inline", " | {{=@ @=}}\n", nothing, " | \n");
    row("delimiters standalone", "a\n{{=@ @=}}\nb\n", nothing, "a\nb\n", false);
    row("delimiters indented", "a\n  {{=@ @=}}\nb\n", nothing, "a\nb\n", false);
    row("delimiters crlf", "|\r\n{{= @ @ =}}\r\n|", nothing, "|\r\n|", false);
    row("delimiters first", "  {{=@ @=}}\n=", nothing, "=", false);
    row("delimiters last", "=\n  {{=@ @=}}", nothing, "=\n", false);
    row("delimiters padding", "|{{= @   @ =}}|", nothing, "||");
    row("delimiters back", "{{=<% %>=}}<%x%><%={{ }}=%>{{x}}", R"({"x": "y"})", "yy");
}

void TestMustache::renders()
{
    QFETCH(QString, source);
    QFETCH(QString, data);
    const auto compiled = Mustache::compile(source);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
    QTEST(compiled->render(fromJson(data)), "result");
}

void TestMustache::agreesWithAnotherEngine_data()
{
    renders_data();
}

void TestMustache::agreesWithAnotherEngine()
{
#ifdef ODZIV_HAS_KAINJOW
    QFETCH(QString, source);
    QFETCH(QString, data);
    QFETCH(QString, result);
    QFETCH(bool, common);
    kainjow::mustache::mustache other(source.toStdString());
    QVERIFY(other.is_valid());
    const QString rendered = QString::fromStdString(other.render(toKainjow(fromJson(data))));
    if (common)
        QCOMPARE(rendered, result);
    else
        QVERIFY2(rendered != result, "the other engine agrees by now; mark the row as common");
#else
    QSKIP("the other Mustache engine is not installed");
#endif
}

void TestMustache::namesThePlaceOfErrors_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("place");
    QTest::newRow("unclosed tag") << QStringLiteral("a\nbc {{x") << QStringLiteral("line 2, column 4");
    QTest::newRow("unclosed triple") << QStringLiteral("{{{x}}") << QStringLiteral("line 1, column 1");
    QTest::newRow("unclosed comment") << QStringLiteral("{{! x") << QStringLiteral("line 1, column 1");
    QTest::newRow("unclosed section") << QStringLiteral("\n\n  {{#x}}") << QStringLiteral("line 3, column 3");
    QTest::newRow("wrong end") << QStringLiteral("{{#a}}\n{{/b}}") << QStringLiteral("line 2, column 1");
    QTest::newRow("crossed") << QStringLiteral("{{#a}}{{#b}}{{/a}}{{/b}}") << QStringLiteral("line 1, column 13");
    QTest::newRow("end only") << QStringLiteral("x{{/a}}") << QStringLiteral("line 1, column 2");
    QTest::newRow("empty") << QStringLiteral("{{ }}") << QStringLiteral("line 1, column 1");
    QTest::newRow("partial") << QStringLiteral("č{{>x}}") << QStringLiteral("line 1, column 2");
    QTest::newRow("delimiters") << QStringLiteral("{{=x=}}") << QStringLiteral("line 1, column 1");
    QTest::newRow("three delimiters") << QStringLiteral("{{=a b c=}}") << QStringLiteral("line 1, column 1");
    QTest::newRow("nested too deep") << QStringLiteral("{{#a}}").repeated(65) << QStringLiteral("line 1, column 385");
}

void TestMustache::namesThePlaceOfErrors()
{
    QFETCH(QString, source);
    const auto compiled = Mustache::compile(source);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, ErrorCode::InvalidInput);
    QTEST(compiled.error().place, "place");
    QVERIFY(!compiled.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestMustache)
#include "tst_mustache.moc"
