/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "ui/segments/library/memberlistview.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/pdfpreviewdialog.h"
#include "ui/templates/personalfileseditor.h"
#include "ui/templates/picturedialog.h"
#include "ui/templates/previewscheme.h"
#include "ui/templates/recipientchooser.h"
#include "ui/templates/senderprofiledialog.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/starterdialog.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace odziv;

/// What a template's editor says and keeps of the differences between recipients.
class TestTemplateAudience final : public QObject
{
    Q_OBJECT

private:
    static TemplatesPage *newTemplate(WindowFixture &fixture)
    {
        fixture.window().openPage(QStringLiteral("templates"), {});
        auto *page = qobject_cast<TemplatesPage *>(fixture.window().pages()->currentPage());
        page->findChild<QAction *>(QStringLiteral("newTemplate"))->trigger();
        page->findChild<StarterDialog *>()->choose(QStringLiteral("html"));
        return page;
    }

    static QStringList problems(const TemplateEditor *editor)
    {
        QStringList texts;
        for (int row = 0; row < editor->problems()->count(); ++row)
            texts << editor->problems()->item(row)->text();
        return texts;
    }

private Q_SLOTS:
    void keepsWhatIsSentBesides()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *page = newTemplate(fixture);
        TemplateEditor *editor = page->editor();
        editor->nameField()->setText(QStringLiteral("Računi"));
        editor->subjectField()->setText(QStringLiteral("S"));
        QTRY_VERIFY(page->hasUnsavedChanges());
        editor->inlineStyles()->click();
        PersonalFilesEditor *files = editor->personalFiles();
        files->addFolder(fixture.folder());
        files->table()->item(0, 1)->setText(QStringLiteral("Račun {{customerAccount.number}}.pdf"));
        QCOMPARE(files->files().value(0).fileName, QStringLiteral("Račun {{customerAccount.number}}.pdf"));
        QVERIFY(editor->messageTemplate().inlineStyles);
        page->primaryAction()->trigger();
        QTRY_VERIFY(!page->hasUnsavedChanges());
        QVERIFY(page->goBack());
        QTRY_VERIFY(!editor->isVisible());
        page->openTemplate(QStringLiteral("Računi"));
        QTRY_VERIFY(editor->isVisible());
        QVERIFY(editor->inlineStyles()->isChecked());
        QCOMPARE(files->files().size(), 1);
        QVERIFY(!editor->isModified());
        // A name that no placeholder makes is refused where it stands.
        files->table()->item(0, 1)->setText(QStringLiteral("{{customerAccount.colour}}.pdf"));
        QTRY_VERIFY2(problems(editor).join(u'\n').contains(QStringLiteral("customerAccount.colour")),
                     qPrintable(problems(editor).join(u'\n')));
        files->table()->setCurrentCell(0, 1);
        files->findChild<QToolButton *>(QStringLiteral("removePersonalFile"))->click();
        QVERIFY(editor->messageTemplate().personalFiles.isEmpty());
        QTRY_VERIFY(!problems(editor).join(u'\n').contains(QStringLiteral("customerAccount.colour")));
    }

    void showsThePdfOfARecipient()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(3));
        fixture.prepare(
            QStringLiteral("INSERT INTO messageTemplate (name, kind, subject, html, text, version, createdAt,"
                           " changedAt) VALUES ('Pismo & račun', 'html', 'S',"
                           " '<p>Za {{customer.name}}</p>', '', 1, 0, 0)"));
        QVERIFY(fixture.open());
        TemplateEditor *editor = newTemplate(fixture)->editor();
        editor->subjectField()->setText(QStringLiteral("{{contact.firstName}}"));
        QTRY_COMPARE(editor->preview()->subjectShown(), QStringLiteral("Šemsa1"));
        PersonalFilesEditor *files = editor->personalFiles();
        const QMenu *offered = files->findChild<QToolButton *>(QStringLiteral("addPdf"))->menu();
        QTRY_COMPARE(offered->actions().size(), 1);
        QTRY_VERIFY(offered->actions().first()->isEnabled());
        offered->actions().first()->trigger();
        QCOMPARE(files->files().value(0).templateName, QStringLiteral("Pismo & račun"));
        files->table()->setCurrentCell(0, 1);
        files->findChild<QToolButton *>(QStringLiteral("showPdf"))->click();
        auto *dialog = editor->findChild<PdfPreviewDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->pageCount(), 1);
        dialog->close();
        QTRY_VERIFY(editor->preview()->check().sourceSize > 5000);
        QVERIFY(editor->preview()->check().source.contains("application/pdf"));
    }

    void insertsTheLogoOfTheProfile()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *page = newTemplate(fixture);
        TemplateEditor *editor = page->editor();
        QSignalSpy failed(editor, &TemplateEditor::failed);
        editor->insertLogo();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(editor->pictures()->files().isEmpty());
        // Chosen in the profile, it is there.
        const QString path = fixture.folder() + QStringLiteral("/znak.png");
        QImage picture(200, 60, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(picture.save(path));
        page->findChild<QAction *>(QStringLiteral("senderProfile"))->trigger();
        SenderProfileDialog *profile = nullptr;
        QTRY_VERIFY((profile = page->findChild<SenderProfileDialog *>()));
        QVERIFY(!profile->takeLogo(fixture.workspacePath()));
        QVERIFY(profile->takeLogo(path));
        profile->accept();
        QTRY_VERIFY(!page->findChild<SenderProfileDialog *>());
        PictureDialog *dialog = nullptr;
        QTRY_VERIFY((editor->insertLogo(), dialog = editor->findChild<PictureDialog *>()));
        dialog->findChild<QLineEdit *>(QStringLiteral("alternative"))->setText(QStringLiteral("Elektro"));
        dialog->accept();
        QCOMPARE(editor->pictures()->files().size(), 1);
        QTRY_VERIFY(editor->htmlSource()->text().contains(QStringLiteral("cid:logo@sender")));
    }

    void bringsTheFooterOfItsClass()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *page = newTemplate(fixture);
        TemplateEditor *editor = page->editor();
        const auto choose = [&](LegalClass legalClass) {
            QComboBox *box = editor->legalClassBox();
            box->setCurrentIndex(box->findData(legalClassName(legalClass)));
            Q_EMIT box->activated(box->currentIndex());
        };
        const auto errors = [&] { return problems(editor).filter(QStringLiteral("unsubscribe")); };
        // A new one is taken for advertising, and has its footer; the profile has no address yet.
        QVERIFY(editor->messageTemplate().legalClass == LegalClass::Marketing);
        QVERIFY(editor->htmlSource()->text().contains(QStringLiteral("{{sender.unsubscribe}}")));
        QVERIFY(!page->hasUnsavedChanges());
        editor->subjectField()->setText(QStringLiteral("S"));
        QTRY_VERIFY(errors().join(u'\n').contains(QStringLiteral("no address")));
        // The finding leads to the profile.
        editor->problems()->setCurrentRow(static_cast<int>(problems(editor).indexOf(errors().first())));
        Q_EMIT editor->problems()->itemActivated(editor->problems()->currentItem());
        SenderProfileDialog *profile = nullptr;
        QTRY_VERIFY((profile = page->findChild<SenderProfileDialog *>()));
        QLineEdit *address = profile->field(QStringLiteral("unsubscribe"));
        auto *problem = profile->findChild<QLabel *>(QStringLiteral("unsubscribeProblem"));
        address->setText(QStringLiteral("odjava@, odziv"));
        profile->accept();
        QVERIFY2(profile->isVisible() && problem->isVisible(), "what is no address is marked, and not saved");
        QCOMPARE(address->accessibleDescription(), problem->text());
        address->setText(QStringLiteral("odjava@odziv.example"));
        Q_EMIT address->editingFinished();
        QVERIFY(!problem->isVisible());
        profile->accept();
        QTRY_VERIFY(errors().isEmpty());
        // Mail programs learn of it as well.
        auto *raw = editor->preview()->findChild<QPlainTextEdit *>(QStringLiteral("messageSource"));
        auto *views = qobject_cast<QTabWidget *>(raw->parentWidget()->parentWidget()->parentWidget());
        QVERIFY(views);
        views->setCurrentWidget(raw->parentWidget());
        QTRY_VERIFY2(raw->toPlainText().contains(QStringLiteral("List-Unsubscribe: <mailto:odjava@odziv.example?")),
                     qPrintable(raw->toPlainText()));
        // A notice does without; what the author typed stays as it is.
        const QString typed = QStringLiteral("<body>\r\n<p>č</p>\r\n</body>\r\n");
        editor->htmlSource()->replaceText(typed);
        QTRY_VERIFY(errors().join(u'\n').contains(QStringLiteral("says nowhere")));
        choose(LegalClass::Marketing);
        const QString marketing = editor->htmlSource()->text();
        QVERIFY(marketing.contains(QStringLiteral("{{sender.unsubscribe}}")));
        QVERIFY(marketing.startsWith(QStringLiteral("<body>\r\n<p>č</p>\r\n")));
        choose(LegalClass::Service);
        QCOMPARE(editor->htmlSource()->text(), typed);
        QVERIFY(editor->messageTemplate().legalClass == LegalClass::Service);
        // Each is one step that can be undone.
        editor->htmlSource()->undo();
        QCOMPARE(editor->htmlSource()->text(), marketing);
        QTRY_VERIFY(errors().join(u'\n').contains(QStringLiteral("Nobody can unsubscribe")));
        choose(LegalClass::Similar);
        const QString similar = editor->htmlSource()->text();
        QVERIFY(similar.contains(QStringLiteral("{{sender.unsubscribe}}")) && similar != marketing);
        // A way out of the author's own is left alone.
        const QString own = QStringLiteral("<body><a href=\"https://odziv.example/odjava\">Odjava</a></body>");
        editor->htmlSource()->replaceText(own);
        choose(LegalClass::Marketing);
        QCOMPARE(editor->htmlSource()->text(), own);
        QTRY_VERIFY(errors().isEmpty());
    }

    void countsWhoLacksAValue()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(6));
        fixture.prepare(QStringLiteral(
            "UPDATE contact SET firstName = NULL WHERE id IN (2, 3, 5);"
            "INSERT INTO segment (name, targetLevel, definition, version, createdAt, changedAt) VALUES ('Dva',"
            " 'customerAccount', '{\"format\":\"odziv-segment/1\",\"name\":\"Dva\",\"subjectArea\":\"campaigns\","
            "\"targetLevel\":\"customerAccount\",\"blocks\":[{\"operation\":\"startWith\",\"list\":{\"column\":"
            "\"customerAccount.number\",\"values\":[\"3011-D-100001\",\"3011-D-100002\",\"3011-D-100005\"]}}]}',"
            " 1, 0, 0)"));
        QVERIFY(fixture.open());
        TemplateEditor *editor = newTemplate(fixture)->editor();
        editor->subjectField()->setText(QStringLiteral("{{customerAccount.number}}"));
        editor->htmlSource()->replaceText(QStringLiteral("<p>{{contact.firstName}} {{contact.lastName}}</p>"));
        const auto line = [&] {
            const QStringList all = problems(editor).filter(QStringLiteral("contact.firstName"));
            return all.filter(QStringLiteral("segment")).value(0);
        };
        RecipientChooser *chooser = editor->preview()->recipient();
        QTRY_COMPARE(chooser->audienceBox()->count(), 2);
        QVERIFY(line().isEmpty());
        chooser->audienceBox()->setCurrentIndex(1);
        Q_EMIT chooser->audienceBox()->activated(1);
        QTRY_VERIFY2(line().contains(QStringLiteral(" 2 ")), qPrintable(problems(editor).join(u'\n')));
        // Their names can be opened; the chosen one is shown, and the preview steps on from there.
        const QStringList texts = problems(editor);
        editor->problems()->setCurrentRow(static_cast<int>(texts.indexOf(line())));
        Q_EMIT editor->problems()->itemActivated(editor->problems()->currentItem());
        const auto *people = editor->findChild<MembersDialog *>();
        QVERIFY(people);
        QTRY_COMPARE(people->list()->model()->rowCount(), 2);
        QStringList titles;
        for (int column = 0; column < people->list()->model()->columnCount(); ++column)
            titles << people->list()->model()->headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles,
                 (QStringList{QStringLiteral("First name"), QStringLiteral("Last name"), QStringLiteral("E-mail"),
                              QStringLiteral("Customer: Customer number"), QStringLiteral("Customer: Name")}));
        Q_EMIT people->list()->table()->opened(5);
        QTRY_COMPARE(editor->preview()->subjectShown(), QStringLiteral("3011-D-100005"));
        chooser->step(1);
        QTRY_COMPARE(editor->preview()->subjectShown(), QStringLiteral("3011-D-100002"));
        const QString file = fixture.folder() + QStringLiteral("/bez-imena.csv");
        people->list()->exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QTRY_VERIFY(written.size() > 0);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()).trimmed().count(u'\n'), 2);
        // A default mends it.
        editor->htmlSource()->replaceText(QStringLiteral("<p>{{contact.firstName|kupče}}</p>"));
        QTRY_VERIFY(line().isEmpty());
    }
};

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestTemplateAudience test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templateaudience.moc"
