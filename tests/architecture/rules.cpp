/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rules.h"

#include <QHash>
#include <QRegularExpression>

namespace rules {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const QHash<QString, int> &levels()
{
    static const QHash<QString, int> levels = {
        {s("common"), 0},    {s("store"), 1},     {s("mime"), 1},      {s("smtp"), 1},      {s("catalog"), 1},
        {s("oauth"), 1},     {s("documents"), 1}, {s("customers"), 2}, {s("sendqueue"), 2}, {s("criteria"), 3},
        {s("templates"), 3}, {s("segments"), 4},  {s("channels"), 4},  {s("campaigns"), 5}, {s("importexport"), 6},
    };
    return levels;
}

/// Comments are for people who read the source; rules look at code only. Line numbers stay.
QString withoutComments(const QString &text)
{
    QString code = text;
    static const QRegularExpression block(s("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line(s("(?m)(^|[^:\"])//.*$"));
    code.replace(block, QString());
    code.replace(line, s("\\1"));
    return code;
}

QStringList matches(const SourceFile &file, const QRegularExpression &pattern)
{
    QStringList found;
    auto it = pattern.globalMatch(withoutComments(file.text));
    while (it.hasNext())
        found << QString(file.path + s(": ") + it.next().captured(0).simplified());
    return found;
}

} // namespace

QStringList includes(const QString &text)
{
    static const QRegularExpression pattern(s("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto it = pattern.globalMatch(text);
    while (it.hasNext())
        names << it.next().captured(1);
    return names;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 && parts.first() == s("models") ? parts.at(1) : QString();
}

QStringList forbiddenIncludes(const SourceFile &file)
{
    QStringList found;
    const QString room = roomOf(file.path);
    const bool inUi = file.path.startsWith(s("ui/"));
    for (const QString &name : includes(file.text)) {
        const QString target = name.section(u'/', 0, 0);
        const auto report = [&](const QString &why) { found << QString(file.path + s(": ") + name + s(": ") + why); };
        if (!room.isEmpty()) {
            if (name.startsWith(s("ui/")) || name.startsWith(s("app/")))
                report(s("the engine knows no window and no program"));
            else if (name.contains(u'/') && levels().contains(target) && target != room
                     && levels().value(target) >= levels().value(room, 99))
                report(s("the room is not of a lower level"));
        } else if (inUi && name.startsWith(s("app/"))) {
            report(s("the window knows no program"));
        }
    }
    if (!room.isEmpty() && !levels().contains(room))
        found << QString(file.path + s(": the room has no level"));
    return found;
}

QStringList unlinkedRooms(const SourceFile &file, const QStringList &reachableRooms)
{
    QStringList found;
    const QString room = roomOf(file.path);
    for (const QString &name : includes(file.text)) {
        const QString target = name.section(u'/', 0, 0);
        if (name.contains(u'/') && levels().contains(target) && target != room && !reachableRooms.contains(target))
            found << QString(file.path + s(": ") + name + s(": not linked in CMakeLists.txt"));
    }
    return found;
}

QStringList windowHeaders(const SourceFile &file, const QStringList &widgetHeaders)
{
    QStringList found;
    for (const QString &name : includes(file.text)) {
        const QString header = name.section(u'/', -1);
        if (widgetHeaders.contains(header) || name.startsWith(s("QtWidgets")) || header.startsWith(s("QWebEngine"))
            || name.startsWith(s("QtWebEngine")) || name.startsWith(s("QtCharts")) || header == s("QChart")
            || header == s("QChartView"))
            found << QString(file.path + s(": ") + name);
    }
    return found;
}

QStringList untranslatedTexts(const SourceFile &file)
{
    // A literal with two letters in a row, where a translated text belongs. Format patterns such as "%1: %2" pass.
    static const QString literal
        = s("(?:QStringLiteral\\s*\\(\\s*|QLatin1String(?:View)?\\s*\\(\\s*|QString::fromUtf8\\s*\\(\\s*)"
            "u?\"(?:[^\"\\\\%]|\\\\.|%\\d)*[A-Za-z]{2}[^\"]*\"");
    static const QRegularExpression shown(
        s("\\b(?:setText|setWindowTitle|setTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|"
          "setAccessibleName|"
          "setAccessibleDescription|setInformativeText|setLabelText|addAction|addMenu|addTab|addRow|"
          "QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction)\\s*\\(\\s*")
        + literal);
    static const QRegularExpression failures(s("\\bfailure\\s*\\(\\s*ErrorCode::(?!Internal)\\w+\\s*,\\s*") + literal);
    return matches(file, shown) + matches(file, failures);
}

QStringList forbiddenConstructs(const SourceFile &file)
{
    static const QRegularExpression pattern(
        s("\\b(?:SIGNAL|SLOT)\\s*\\(|\\bprocessEvents\\s*\\(|\\bQEventLoop\\b|\\bQThread::(?:msleep|sleep|usleep)\\b|"
          "\\bstd::this_thread::sleep|\\bthrow\\b|\\bcatch\\s*\\(|^\\s*(?:signals|slots|public slots|private "
          "slots)\\s*:|"
          "\\bemit\\s+\\w|\\bstd::(?:ranges::)?views\\b|\\bignoreSslErrors\\s*\\(\\s*\\)"),
        QRegularExpression::MultilineOption);
    return matches(file, pattern);
}

QStringList missingPreamble(const SourceFile &file)
{
    QStringList found;
    if (!file.text.startsWith(s("/*\n    SPDX-FileCopyrightText: ")))
        found << QString(file.path + s(": the SPDX header is missing"));
    if (file.path.endsWith(s(".h")) && !file.text.contains(s("\n#pragma once\n")))
        found << QString(file.path + s(": #pragma once is missing"));
    if (file.text.contains(u'\t'))
        found << QString(file.path + s(": a tabulator"));
    return found;
}

} // namespace rules
