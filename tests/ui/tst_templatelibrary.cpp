/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "templates/templatefile.h"
#include "ui/shell/pagestack.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/previewscheme.h"
#include "ui/templates/senderprofiledialog.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/starterdialog.h"
#include "ui/templates/templatedetails.h"
#include "ui/templates/templatediffdialog.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace odziv;

/// The library of templates: versions, folders, files, what uses them, and the sender's profile.
class TestTemplateLibrary final : public QObject
{
    Q_OBJECT

private:
    static TemplatesPage *page(WindowFixture &fixture)
    {
        fixture.window().openPage(QStringLiteral("templates"), {});
        return qobject_cast<TemplatesPage *>(fixture.window().pages()->currentPage());
    }

    static void trigger(TemplatesPage *page, const char *action)
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(found);
        found->trigger();
    }

    static void createEmpty(TemplatesPage *page)
    {
        trigger(page, "newTemplate");
        page->findChild<StarterDialog *>()->choose(QStringLiteral("html"));
    }

private Q_SLOTS:
    void keepsVersionsAndFolders()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        createEmpty(templates);
        TemplateEditor *editor = templates->editor();
        editor->nameField()->setText(QStringLiteral("Obavijest"));
        for (const auto &subject : {QStringLiteral("Prvi"), QStringLiteral("Drugi")}) {
            editor->subjectField()->setText(subject);
            editor->htmlSource()->setText(QStringLiteral("<p>a</p>\n<p>%1</p>\n<p>c</p>").arg(subject));
            editor->htmlSource()->insertText(QStringLiteral("\n"));
            templates->primaryAction()->trigger();
            QTRY_VERIFY(!templates->hasUnsavedChanges());
        }
        QVERIFY(templates->goBack());
        auto *table = templates->findChild<DataTableView *>();
        QTRY_COMPARE(templates->templates().size(), 1);
        table->setCurrentId(templates->templates().first().id.value());
        TemplateDetails *details = templates->details();
        QTRY_COMPARE(details->versions()->count(), 2);
        QVERIFY(details->users()->text().contains(QStringLiteral("Nothing uses")));
        details->versions()->setCurrentRow(1);
        details->compare();
        TemplateDiffDialog *diff = nullptr;
        QTRY_VERIFY((diff = details->findChild<TemplateDiffDialog *>()));
        const QString text = diff->text()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("- <p>Prvi</p>")) && text.contains(QStringLiteral("+ <p>Drugi</p>")));
        QVERIFY(!text.contains(QStringLiteral("- <p>a</p>")));
        diff->reject();
        // Into a folder, and the library shows that folder alone.
        templates->moveCurrentTo(QStringLiteral(" Mreža / Prekidi "));
        QTRY_COMPARE(templates->templates().first().folder, QStringLiteral("Mreža/Prekidi"));
        QCOMPARE(templates->folderBox()->count(), 3);
        // The old state comes back as something to be saved.
        details->versions()->setCurrentRow(1);
        details->bringBack();
        QTRY_COMPARE(editor->subjectField()->text(), QStringLiteral("Prvi"));
        QVERIFY(templates->hasUnsavedChanges());
        fixture.window().activateWindow(); // it was not since the dialog
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QTest::keyClick(&fixture.window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!templates->hasUnsavedChanges());
        QCOMPARE(editor->messageTemplate().folder, QStringLiteral("Mreža/Prekidi"));
    }

    void importsMessagesAndPackages()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        QFile eml(fixture.folder() + QStringLiteral("/stara.eml"));
        QVERIFY(eml.open(QIODevice::WriteOnly));
        eml.write(
            "From: a@odziv.example\r\nSubject: =?utf-8?Q?Ra=C4=8Dun?=\r\nContent-Type: multipart/related;"
            " boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=windows-1250\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=8Aest<img src=3D\"cid:s@x\" alt=3D\"\"></p>\r\n"
            "--x\r\nContent-Type: image/png; name=s.png\r\nContent-ID: <s@x>\r\nContent-Transfer-Encoding: base64"
            "\r\n\r\niVBORw0KGgo=\r\n--x--\r\n");
        eml.close();
        templates->importFrom(eml.fileName());
        TemplateEditor *editor = templates->editor();
        QCOMPARE(editor->subjectField()->text(), QStringLiteral("Račun"));
        QVERIFY(editor->htmlSource()->text().contains(QStringLiteral("<p>Šest")));
        QCOMPARE(editor->pictures()->files().size(), 1);
        const QString package = fixture.folder() + QStringLiteral("/p.odztemplate");
        const MessageTemplate before = editor->messageTemplate();
        QVERIFY(TemplateFile::writePackage(before, package));
        const auto after = TemplateFile::read(package);
        QVERIFY2(after, after ? "" : qPrintable(after.error().message()));
        QVERIFY(sameTemplate(*after, before));
    }

    void savesTheSenderProfile()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "senderProfile");
        SenderProfileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = templates->findChild<SenderProfileDialog *>()));
        dialog->field(QStringLiteral("name"))->setText(QStringLiteral("Elektro \"Šub\""));
        dialog->accept();
        createEmpty(templates);
        TemplateEditor *editor = templates->editor();
        editor->subjectField()->setText(QStringLiteral("{{Pošiljalac.Naziv}}"));
        QTRY_COMPARE(editor->preview()->subjectShown(), QStringLiteral("Elektro \"Šub\""));
    }

    void saysWhatUsesATemplate()
    {
        WindowFixture fixture;
        fixture.prepare(QStringLiteral(
            "INSERT INTO messageTemplate (name, kind, subject, html, text, version, createdAt, changedAt,"
            " personalFiles) VALUES ('Uplatnica', 'html', 'S', '<p>U</p>', '', 1, 0, 0, '[]'),"
            " ('Pismo', 'html', 'S', '<p>P</p>', '', 1, 0, 0,"
            " '[{\"template\":\"Uplatnica\",\"name\":\"a.pdf\",\"html\":\"\",\"images\":[]}]');"
            "INSERT INTO campaign (name, channel, mode, status, definition, createdAt, createdBy) VALUES"
            " ('Zima', 'email', 'manual', 'draft', '{\"template\":\"Uplatnica\"}', 0, 'x')"));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        QTRY_COMPARE(templates->templates().size(), 2);
        for (const MessageTemplateSummary &summary : templates->templates()) {
            if (summary.name == QStringLiteral("Uplatnica"))
                templates->table()->setCurrentId(summary.id.value());
        }
        const QLabel *users = templates->details()->users();
        QTRY_VERIFY(users->text().contains(QStringLiteral("Zima")));
        QVERIFY(users->text().contains(QStringLiteral("Pismo")));
        // Deleting says the same, and what becomes of them.
        trigger(templates, "removeTemplate");
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = templates->findChild<QMessageBox *>(QStringLiteral("confirm"))));
        QVERIFY(box->text().contains(QStringLiteral("Uplatnica")));
        QVERIFY2(box->informativeText().contains(QStringLiteral("Zima")), qPrintable(box->informativeText()));
        QVERIFY(box->informativeText().contains(QStringLiteral("Pismo")));
        box->findChild<QPushButton *>(QStringLiteral("act"))->click();
        QTRY_COMPARE(templates->templates().size(), 1);
        QCOMPARE(templates->templates().first().name, QStringLiteral("Pismo"));
    }
};

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestTemplateLibrary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatelibrary.moc"
