/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSpontaneKeyEvent>
#include <QTest>
#include <QWheelEvent>

using namespace odziv;

namespace {

QWidget *makeField(const QString &kind, QWidget *parent)
{
    if (kind == QStringLiteral("number")) {
        auto *number = new QSpinBox(parent);
        number->setValue(50);
        return number;
    }
    if (kind == QStringLiteral("date"))
        return new QDateEdit(QDate(2026, 11, 15), parent);
    auto *choice = new QComboBox(parent);
    choice->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    choice->setEditable(kind == QStringLiteral("choice to type"));
    choice->setCurrentIndex(1);
    return choice;
}

QString textOf(const QWidget *field)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentText();
    return static_cast<const QAbstractSpinBox *>(field)->text();
}

/// One notch towards the user, over what lies in the middle of the field.
void turnWheelOver(QWidget *field)
{
    QWidget *const inner = field->childAt(field->rect().center());
    QWidget *const under = inner ? inner : field;
    const QPoint at = under->rect().center();
    QWheelEvent event(at, under->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only what comes from outside goes on to the parent when it is ignored
    qApp->notify(under, &event);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black)), 21);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    }

    void textsAreReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("background");
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const bool dark : {false, true}) {
            for (const auto &[text, background] : pairs)
                QTest::addRow("%s %d on %d", dark ? "dark" : "light", text, background)
                    << dark << static_cast<int>(text) << static_cast<int>(background);
        }
    }

    void textsAreReadable()
    {
        QFETCH(bool, dark);
        QFETCH(int, text);
        QFETCH(int, background);
        const QPalette palette = Theme::palette(dark);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const double ratio = contrastRatio(palette.color(group, static_cast<QPalette::ColorRole>(text)),
                                               palette.color(group, static_cast<QPalette::ColorRole>(background)));
            QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        }
    }

    void meaningsAreReadable()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = Theme::palette(dark);
            for (const auto tone : {Tone::Information, Tone::Success, Tone::Warning, Tone::Problem}) {
                for (const auto role : {QPalette::Window, QPalette::Base})
                    QVERIFY(contrastRatio(Theme::foreground(tone, dark), palette.color(role)) >= 4.5);
                QVERIFY(contrastRatio(palette.color(QPalette::WindowText), Theme::background(tone, dark)) >= 4.5);
                QVERIFY(contrastRatio(Theme::foreground(tone, dark), Theme::background(tone, dark)) >= 4.5);
            }
        }
    }

    void choosesThePalette()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(Theme::isDark(QApplication::palette()));
        theme.setChoice(Theme::Choice::Light);
        QVERIFY(!theme.isDark());
        QVERIFY(!Theme::isDark(QApplication::palette()));
    }

    void iconsFollowThePalette()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        const QIcon users = icon(QStringLiteral("users"));
        QVERIFY(!users.isNull());
        const QImage light = users.pixmap(32, 32).toImage();
        theme.setChoice(Theme::Choice::Dark);
        const QImage dark = users.pixmap(32, 32).toImage();
        QVERIFY(light != dark);
        QVERIFY(icon(QStringLiteral("no such icon")).isNull());
    }

    void theWheelChangesOnlyWhatHasTheFocus_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"number", "date", "choice", "choice to type"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void theWheelChangesOnlyWhatHasTheFocus()
    {
        QFETCH(QString, kind);
        const Theme theme;
        QScrollArea area;
        auto *form = new QWidget;
        area.setWidget(form);
        form->setFixedSize(300, 3000);
        auto *other = new QLineEdit(form);
        QWidget *const field = makeField(kind, form);
        field->setGeometry(10, 40, 200, 30);
        area.resize(320, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        other->setFocus();
        QTRY_VERIFY(other->hasFocus());
        const QString before = textOf(field);
        turnWheelOver(field);
        QCOMPARE(textOf(field), before);
        const int scrolled = area.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QVERIFY(other->hasFocus());
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        turnWheelOver(field);
        QVERIFY2(textOf(field) != before, qPrintable(before));
        QCOMPARE(area.verticalScrollBar()->value(), scrolled);
    }

    void everyIconOfTheBundleDraws()
    {
        int drawn = 0;
        QDirIterator files(QStringLiteral(":/odziv/icons"), {QStringLiteral("*.svg")});
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).completeBaseName();
            const QImage image = icon(name).pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
            bool inked = false;
            for (int y = 0; y < image.height() && !inked; ++y) {
                for (int x = 0; x < image.width() && !inked; ++x)
                    inked = qAlpha(image.pixel(x, y)) > 0;
            }
            QVERIFY2(inked, qPrintable(name));
            ++drawn;
        }
        QVERIFY(drawn > 50);
    }
};

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"
