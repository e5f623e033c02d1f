/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace odziv {

namespace {

/// Finds words by the English text alone, whatever class asks: one word per thing, and text that a class shares with a
/// free function needs no second translation. Where one English text has two meanings, its tr() says which
/// (the disambiguation). See translations/README.md.
class Words final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override
    {
        // Names of keys are Qt's own: "Left" is a key there, and who left a segment here.
        if (qstrcmp(context, "QShortcut") == 0)
            return {};
        return QTranslator::translate("odziv", text, disambiguation, n);
    }
};

void installQtWords(QCoreApplication &application, const QLocale &locale)
{
    QStringList names{QLocale::languageToCode(locale.language())};
    // Qt lacks these; the next of kin is understood.
    if (locale.language() == QLocale::Bosnian || locale.language() == QLocale::Serbian)
        names << QStringLiteral("hr");
    for (const QString &name : std::as_const(names)) {
        auto *words = new QTranslator(&application);
        if (words->load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(words);
            return;
        }
        delete words;
    }
}

} // namespace

QList<Language::Choice> Language::choices()
{
    return {{QString(), QString()},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("bs"), QStringLiteral("Bosanski")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("sk"), QStringLiteral("Slovenčina")}};
}

QLocale Language::locale(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    if (code.isEmpty() || chosen.language() == QLocale::C || chosen.language() == system.language())
        return system;
    return chosen;
}

QString Language::spoken(const QLocale &locale)
{
    const QString code = QLocale::languageToCode(locale.language());
    const QList<Choice> known = choices();
    for (const Choice &choice : known) {
        if (choice.code == code)
            return code;
    }
    return QStringLiteral("en");
}

void Language::install(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    installQtWords(application, locale);
    auto *words = new Words(&application);
    // English has a file for its plural forms only.
    if (words->load(QStringLiteral(":/odziv/translations/odziv_") + spoken(locale)))
        QCoreApplication::installTranslator(words);
}

} // namespace odziv
