/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "templates/messagetemplatestorage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/mailpreview.h"
#include "ui/templates/previewscheme.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace odziv;

class TestTemplatesPage final : public QObject
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

    static QString shownText(TemplatePreviewPane *preview)
    {
        QString text;
        bool answered = false;
        preview->mailPreview()->readText([&](const QString &read) {
            text = read;
            answered = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answered, 20000); }();
        return text;
    }

private Q_SLOTS:
    void fillsThePreviewWhileTyping()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(5));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        TemplateEditor *editor = templates->editor();
        TemplatePreviewPane *preview = editor->preview();
        editor->subjectField()->setText(QStringLiteral("Račun za {{contact.firstName}}"));
        QTRY_COMPARE(preview->subjectShown(), QStringLiteral("Račun za Šemsa1"));
        editor->htmlSource()->setFocus();
        editor->htmlSource()->goTo(11, 1);
        editor->htmlSource()->insertText(QStringLiteral("<b>Potrošač {{customerAccount.number}}</b>"));
        QTRY_VERIFY(preview->textShown().contains(QStringLiteral("3011-D-100001")));
        QTRY_VERIFY_WITH_TIMEOUT(shownText(preview).contains(QStringLiteral("Potrošač 3011-D-100001")), 20000);
        // Another recipient, by account number.
        preview->recipientField()->setText(QStringLiteral("3011-D-100003"));
        Q_EMIT preview->recipientField()->editingFinished();
        QTRY_COMPARE(preview->subjectShown(), QStringLiteral("Račun za Šemsa3"));
        // Nobody of that number: said, and nothing else breaks.
        preview->recipientField()->setText(QStringLiteral("no such"));
        Q_EMIT preview->recipientField()->editingFinished();
        QTRY_COMPARE(preview->subjectShown(), QStringLiteral("Račun za"));
    }

    void listsWhatIsWrongAndGoesThere()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        TemplateEditor *editor = templates->editor();
        editor->subjectField()->setText(QStringLiteral("S"));
        editor->htmlSource()->setText(QStringLiteral("<p>a</p>\n<p>{{contact.fristName}}</p>\n"));
        editor->htmlSource()->insertText(QStringLiteral(" "));
        const auto line = [&]() -> int {
            for (int i = 0; i < editor->problems()->count(); ++i) {
                if (editor->problems()->item(i)->text().contains(QStringLiteral("fristName")))
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY(line() >= 0);
        QVERIFY(editor->problems()->item(line())->text().contains(QStringLiteral("line 2")));
        editor->problems()->setCurrentRow(line());
        Q_EMIT editor->problems()->itemActivated(editor->problems()->currentItem());
        editor->htmlSource()->insertText(QStringLiteral("X"));
        QVERIFY(editor->htmlSource()->text().split(QLatin1Char('\n')).at(1).contains(QLatin1Char('X')));
    }

    void savesByteForByte()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        TemplateEditor *editor = templates->editor();
        editor->nameField()->setText(QStringLiteral("Obavijest"));
        editor->subjectField()->setText(QStringLiteral("Đ \u2713"));
        const QString html = QStringLiteral("<P>\r\n\t<b >x</B>  \r\n<!-- čćž\U0001F600 --></p>\r\n\r\n");
        editor->htmlSource()->setText(html);
        editor->textSource()->setText(QStringLiteral("tekst \n"));
        templates->primaryAction()->setEnabled(true);
        templates->primaryAction()->trigger();
        QTRY_VERIFY(!templates->hasUnsavedChanges());
        const auto reader = fixture.window().workspace()->reader();
        const auto stored = MessageTemplateStorage::read(**reader, QStringLiteral("Obavijest"));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->html, html);
        QCOMPARE(stored->text, QStringLiteral("tekst \n"));
        QVERIFY(templates->goBack());
        QTRY_COMPARE(templates->templates().size(), 1);
        templates->openTemplate(QStringLiteral("Obavijest"));
        QTRY_COMPARE(editor->htmlSource()->text(), html);
        QVERIFY(!templates->hasUnsavedChanges());
    }

    void keepsPicturesAndAttachments()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        TemplateEditor *editor = templates->editor();
        editor->subjectField()->setText(QStringLiteral("S"));
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString picture = fixture.folder() + QStringLiteral("/Naša slika.png");
        QVERIFY(image.save(picture));
        QVERIFY(editor->pictures()->addFile(picture));
        const QString cid = editor->pictures()->files().first().contentId;
        QVERIFY(!cid.contains(QLatin1Char(' ')));
        QVERIFY(!editor->pictures()->addFile(fixture.folder() + QStringLiteral("/missing.png")));
        QTRY_VERIFY(templates->messageBar()->isVisible());
        // A text is no picture, but may be attached.
        QFile text(fixture.folder() + QStringLiteral("/uslovi.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("uslovi");
        text.close();
        QVERIFY(!editor->pictures()->addFile(text.fileName()));
        QVERIFY(editor->attachments()->addFile(text.fileName()));
        Q_EMIT editor->pictures()->insertRequested(cid);
        QVERIFY(editor->htmlSource()->text().contains(QStringLiteral("cid:") + cid));
        QTRY_VERIFY(editor->problems()->count() >= 0);
        templates->primaryAction()->trigger();
        QTRY_VERIFY(!templates->hasUnsavedChanges());
        const QJsonObject none = templates->draft();
        QVERIFY(none.isEmpty());
    }

    void standardKindHasNoHtml()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        TemplateEditor *editor = templates->editor();
        editor->subjectField()->setText(QStringLiteral("S"));
        editor->findChild<QRadioButton *>(QStringLiteral("kindStandard"))->click();
        editor->textSource()->insertText(QStringLiteral("Zdravo {{contact.firstName}} <x>"));
        QTRY_COMPARE(editor->preview()->textShown(), QStringLiteral("Zdravo Šemsa1 <x>"));
        QVERIFY(editor->messageTemplate().html.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(shownText(editor->preview()).contains(QStringLiteral("Zdravo Šemsa1 <x>")), 20000);
        // Back again, nothing of the HTML is lost.
        editor->findChild<QRadioButton *>(QStringLiteral("kindHtml"))->click();
        QVERIFY(editor->messageTemplate().html.contains(QStringLiteral("<!doctype html>")));
    }

    void draftComesBack()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        TemplateEditor *editor = templates->editor();
        editor->subjectField()->setText(QStringLiteral("Nedovršeno"));
        editor->htmlSource()->insertText(QStringLiteral("{{#half"));
        const MessageTemplate typed = editor->messageTemplate();
        const QJsonObject draft = templates->draft();
        QVERIFY(!draft.isEmpty());
        editor->edit(MessageTemplate(), MessageTemplate(), {});
        templates->restoreDraft(draft);
        QTRY_VERIFY(sameTemplate(editor->messageTemplate(), typed));
        QVERIFY(templates->hasUnsavedChanges());
    }

    void asksBeforeItDiscards()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        QVERIFY(templates->goBack());
        QVERIFY(!templates->findChild<QMessageBox *>(QStringLiteral("confirm")));
        trigger(templates, "newTemplate");
        templates->editor()->subjectField()->setText(QStringLiteral("typed"));
        QVERIFY(templates->goBack());
        auto *box = templates->findChild<QMessageBox *>(QStringLiteral("confirm"));
        QVERIFY(box);
        QVERIFY(templates->hasUnsavedChanges());
        box->findChild<QPushButton *>(QStringLiteral("act"))->click();
        QTRY_VERIFY(!templates->hasUnsavedChanges());
    }
};

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    TestTemplatesPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatespage.moc"
