/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "templates/messagetemplatestorage.h"
#include "templates/templatefile.h"
#include "ui/shell/language.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/findbar.h"
#include "ui/templates/mailpreview.h"
#include "ui/templates/personalfileseditor.h"
#include "ui/templates/picturedialog.h"
#include "ui/templates/placeholderpanel.h"
#include "ui/templates/previewscheme.h"
#include "ui/templates/recipientchooser.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/starterdialog.h"
#include "ui/templates/subjecteditor.h"
#include "ui/templates/templatedetails.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/templates/templatespage.h"
#include "ui/templates/blockseditor.h"
#include "ui/templates/visualeditor.h"
#include "ui/templates/webeditorview.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

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

    static void keepPicture(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("ODZIV_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(1500);
        QDir().mkpath(folder);
        widget.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
    }

    static void createEmpty(TemplatesPage *page)
    {
        trigger(page, "newTemplate");
        auto *dialog = page->findChild<StarterDialog *>();
        QVERIFY(dialog);
        dialog->choose(QStringLiteral("html"));
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
        createEmpty(templates);
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

    void choosesRecipients()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(6));
        fixture.prepare(QStringLiteral(
            "UPDATE contact SET firstName = NULL WHERE id = 3;"
            "UPDATE contact SET searchText = 'posebni', firstName = 'Đulaga \"Džo\"', lastName = 'O''Trako-Šabić' "
            "WHERE id = 5;"
            "INSERT INTO segment (name, targetLevel, definition, version, createdAt, changedAt) VALUES ('Dva',"
            " 'customerAccount', '{\"format\":\"odziv-segment/1\",\"name\":\"Dva\",\"subjectArea\":\"campaigns\","
            "\"targetLevel\":\"customerAccount\",\"blocks\":[{\"operation\":\"startWith\",\"list\":{\"column\":"
            "\"customerAccount.number\",\"values\":[\"3011-D-100002\",\"3011-D-100005\"]}}]}', 1, 0, 0)"));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        createEmpty(templates);
        TemplateEditor *editor = templates->editor();
        TemplatePreviewPane *preview = editor->preview();
        editor->subjectField()->setText(QStringLiteral("Za {{contact.lastName}}|{{customerAccount.number}}"));
        QTRY_VERIFY(preview->subjectShown().startsWith(QStringLiteral("Za ")));
        RecipientChooser *chooser = preview->recipient();
        // A name instead of a number.
        chooser->field()->setText(QStringLiteral("posebni"));
        Q_EMIT chooser->field()->editingFinished();
        QTRY_COMPARE(preview->subjectShown(), QStringLiteral("Za O'Trako-Šabić|3011-D-100005"));
        chooser->step(-1);
        QTRY_VERIFY(preview->subjectShown().endsWith(QStringLiteral("100004")));
        // The members of a segment, round and round.
        QTRY_COMPARE(chooser->audienceBox()->count(), 2);
        chooser->audienceBox()->setCurrentIndex(1);
        Q_EMIT chooser->audienceBox()->activated(1);
        QTRY_VERIFY(preview->subjectShown().endsWith(QStringLiteral("100002")));
        chooser->step(1);
        QTRY_COMPARE(preview->subjectShown(), QStringLiteral("Za O'Trako-Šabić|3011-D-100005"));
        chooser->step(1);
        QTRY_VERIFY(preview->subjectShown().endsWith(QStringLiteral("100002")));
        // Hard cases among them.
        chooser->showNextHardCase();
        QTRY_VERIFY(chooser->hardCaseMenu()->actions().size() > 1);
        QTRY_COMPARE(preview->subjectShown(), QStringLiteral("Za O'Trako-Šabić|3011-D-100005"));
        QVERIFY(chooser->hardCaseMenu()->actions().first()->text().contains(QStringLiteral("Džo")));
    }

    void insertsPlaceholdersWithExamples()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(3));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        createEmpty(templates);
        TemplateEditor *editor = templates->editor();
        editor->subjectField()->setText(QStringLiteral("S"));
        editor->setPlaceholdersVisible(true);
        PlaceholderPanel *panel = editor->placeholders();
        const auto item = [&](const char *text) -> QTreeWidgetItem * {
            const auto found = panel->tree()->findItems(QString::fromUtf8(text), Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? nullptr : found.first();
        };
        QVERIFY(item("First name"));
        QTRY_COMPARE(item("First name")->text(1), QStringLiteral("Šemsa1"));
        panel->tree()->setCurrentItem(item("First name"));
        panel->formBox()->setCurrentIndex(panel->formBox()->findData(QStringLiteral("upper")));
        panel->defaultField()->setText(QStringLiteral("kupče"));
        editor->htmlSource()->setText(QStringLiteral("<p>Zdravo </p>"));
        editor->htmlSource()->goTo(1, 11);
        Q_EMIT panel->tree()->itemActivated(item("First name"), 0);
        QCOMPARE(editor->htmlSource()->text(), QStringLiteral("<p>Zdravo {{contact.firstName:upper|kupče}}</p>"));
        QTRY_COMPARE(editor->preview()->textShown().trimmed(), QStringLiteral("Zdravo ŠEMSA1"));
        // A loop goes around what is selected.
        editor->htmlSource()->setText(QStringLiteral("<p>x</p>"));
        QVERIFY(editor->htmlSource()->findNext(QStringLiteral("<p>x</p>")));
        editor->insertAround(QStringLiteral("{{#customerAccounts}}"), QStringLiteral("{{/customerAccounts}}"));
        QCOMPARE(editor->htmlSource()->text(), QStringLiteral("{{#customerAccounts}}<p>x</p>{{/customerAccounts}}"));
    }

    void findsAndReplaces()
    {
        SourceEditor editor(SourceEditor::Language::Html);
        editor.setText(QStringLiteral("aA šA <b>a</b>\r\n"));
        QCOMPARE(editor.replaceAll(QStringLiteral("a"), QStringLiteral("č"), true), 2);
        QCOMPARE(editor.text(), QStringLiteral("čA šA <b>č</b>\r\n"));
        editor.undo();
        QCOMPARE(editor.text(), QStringLiteral("aA šA <b>a</b>\r\n"));
        editor.goTo(1, 1);
        QVERIFY(editor.findNext(QStringLiteral("Ša")));
        QVERIFY(!editor.replaceNext(QStringLiteral("ša"), QStringLiteral("y")));
        QCOMPARE(editor.text(), QStringLiteral("aA y <b>a</b>\r\n"));
        QCOMPARE(editor.replaceAll(QStringLiteral("nothing"), QStringLiteral("x")), 0);
    }

    void takesTheTextFromTheHtml()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        createEmpty(templates);
        TemplateEditor *editor = templates->editor();
        editor->htmlSource()->setText(
            QStringLiteral("<h1>Račun</h1><p>Za {{contact.firstName|Vas}}: <a "
                           "href='https://x.example/?n={{customer.number}}'>ovdje</a>"
                           "</p><ul>{{#customerAccounts}}<li>{{number}}</li>{{/customerAccounts}}</ul>"));
        editor->takeTextFromHtml();
        const QString text = editor->textSource()->text();
        QVERIFY(text.contains(QStringLiteral("Račun")));
        QVERIFY(text.contains(
            QStringLiteral("Za {{contact.firstName|Vas}}: ovdje <https://x.example/?n={{customer.number}}>")));
        QVERIFY(text.contains(QStringLiteral("{{#customerAccounts}}"))
                && text.contains(QStringLiteral("- {{number}}")));
    }

    void keepsThePreheader()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        createEmpty(templates);
        TemplateEditor *editor = templates->editor();
        editor->subjectField()->setText(QStringLiteral("Predmet koji je duži od četrdeset znakova, svakako 💡"));
        editor->subjectEditor()->preheader()->setText(QStringLiteral("Za {{contact.firstName}} & <ostale>"));
        QTRY_VERIFY_WITH_TIMEOUT(!shownText(editor->preview()).contains(QStringLiteral("ostale")), 20000);
        QCOMPARE(editor->messageTemplate().preheader, QStringLiteral("Za {{contact.firstName}} & <ostale>"));
        QTRY_VERIFY(editor->findChild<QLabel *>(QStringLiteral("subjectHint"))->text().contains(QStringLiteral("40")));
        editor->preview()->tabs()->setCurrentIndex(2);
        auto *sizes = editor->preview()->findChild<QLabel *>(QStringLiteral("sizes"));
        QTRY_VERIFY(sizes->text().contains(QStringLiteral("HTML")));
    }

    void listsWhatIsWrongAndGoesThere()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        createEmpty(templates);
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
        createEmpty(templates);
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
        createEmpty(templates);
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
        auto *dialog = editor->findChild<PictureDialog *>();
        QVERIFY(dialog);
        dialog->alternativeField()->setText(QStringLiteral("Crveno"));
        dialog->accept();
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
        createEmpty(templates);
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
        createEmpty(templates);
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

    void beginsWithAStarter()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        auto *dialog = templates->findChild<StarterDialog *>();
        QVERIFY(dialog);
        dialog->languageBox()->setCurrentIndex(dialog->languageBox()->findData(QStringLiteral("de")));
        dialog->choose(QStringLiteral("promotion"));
        TemplateEditor *editor = templates->editor();
        QVERIFY(editor->subjectField()->text().contains(QStringLiteral("Rechnung")));
        QCOMPARE(editor->pictures()->files().size(), 1);
        QVERIFY(templates->hasUnsavedChanges());
        QTRY_VERIFY(editor->preview()->textShown().contains(QStringLiteral("Poštovani,")));
        QTRY_COMPARE(editor->problems()->count(), 0);
    }

    /// One message through every view, filled for the hardest name there is; ODZIV_PICTURES names a folder for
    /// pictures, ODZIV_PICTURES_SIZE the window's size, ODZIV_PICTURES_LANGUAGE its language (and that of the message),
    /// ODZIV_PICTURES_DARK makes them dark.
    void showsEachView()
    {
        if (!WebEditorView::isAvailable())
            QSKIP("no web engine");
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(6));
        fixture.prepare(QStringLiteral("UPDATE contact SET firstName = 'Đulaga \"Džo\"', lastName = 'O''Trako-Šabić',"
                                       " gender = 'male', searchText = 'dulaga' WHERE id = 5;"
                                       "INSERT INTO setting (key, value) VALUES ('sender.name', 'Elektro Primjer'),"
                                       " ('sender.publisher', 'Elektro Primjer d.d.'), ('sender.phone', '033 000 000'),"
                                       " ('sender.unsubscribe', 'odjava@primjer.example')"));
        QVERIFY(fixture.open());
        const QStringList size = qEnvironmentVariable("ODZIV_PICTURES_SIZE", QStringLiteral("1600x960")).split(u'x');
        fixture.window().resize(size.value(0).toInt(), size.value(1).toInt());
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        auto *dialog = templates->findChild<StarterDialog *>();
        const QString language = qEnvironmentVariable("ODZIV_PICTURES_LANGUAGE", QStringLiteral("bs"));
        dialog->languageBox()->setCurrentIndex(dialog->languageBox()->findData(language));
        keepPicture(*dialog, "starters");
        dialog->choose(QStringLiteral("promotion"));
        TemplateEditor *editor = templates->editor();
        const QString html = editor->htmlSource()->text();
        TemplatePreviewPane *preview = editor->preview();
        preview->recipientField()->setText(QStringLiteral("dulaga"));
        Q_EMIT preview->recipientField()->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(shownText(preview).contains(QStringLiteral("Poštovani gospodine O'Trako-Šabiću,")),
                                 20000);
        QVERIFY(preview->textShown().contains(QStringLiteral("odjava@primjer.example")));
        // Visual is the view that the starters are made for; looking changes nothing.
        QCOMPARE(editor->tabs()->currentWidget(), editor->visual());
        QSignalSpy opened(editor->visual(), &VisualEditor::opened);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !editor->visual()->html().isEmpty(), 30000);
        QTRY_COMPARE(editor->visual()->refusal(), QString());
        keepPicture(fixture.window(), "visual");
        QCOMPARE(editor->htmlSource()->text(), html);
        editor->visual()->insertAround(QStringLiteral("Hitno: "), {});
        QTRY_VERIFY_WITH_TIMEOUT(editor->htmlSource()->text().contains(QStringLiteral("Hitno: ")), 30000);
        QCOMPARE(editor->htmlSource()->text().remove(QStringLiteral("Hitno: ")), html);
        // The source, with the placeholders beside it.
        editor->showView(MessageTemplate::View::Source);
        editor->setPlaceholdersVisible(true);
        keepPicture(fixture.window(), "source");
        editor->htmlSource()->undo();
        QTRY_COMPARE(editor->htmlSource()->text(), html);
        for (const char *look : {"lookPhone", "lookDark", "lookNoPictures"}) {
            preview->findChild<QToolButton *>(QString::fromLatin1(look))->click();
            keepPicture(fixture.window(), look);
        }
        preview->tabs()->setCurrentIndex(1);
        keepPicture(fixture.window(), "text-part");
        preview->tabs()->setCurrentIndex(2);
        keepPicture(fixture.window(), "message-source");
        editor->setPlaceholdersVisible(false);
        editor->personalFiles()->addFolder(fixture.folder());
        editor->personalFiles()->addPdf(QStringLiteral("Pismo"));
        editor->tabs()->setCurrentIndex(editor->tabs()->count() - 1);
        keepPicture(fixture.window(), "attachments");
        editor->personalFiles()->setFiles({});
        templates->primaryAction()->trigger();
        QTRY_VERIFY(!templates->hasUnsavedChanges());
        QVERIFY(templates->goBack());
        QTRY_COMPARE(templates->templates().size(), 1);
        templates->findChild<DataTableView *>()->setCurrentId(templates->templates().first().id.value());
        QTRY_COMPARE(templates->details()->versions()->count(), 1);
        keepPicture(fixture.window(), "library");
    }

    /// A message of blocks keeps its design, until its author goes on in the HTML.
    void blocksAreOneWay()
    {
        if (!WebEditorView::isAvailable())
            QSKIP("no web engine");
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        fixture.window().resize(1600, 960);
        TemplatesPage *templates = page(fixture);
        trigger(templates, "newTemplate");
        templates->findChild<StarterDialog *>()->choose(QStringLiteral("blocks"));
        TemplateEditor *editor = templates->editor();
        QCOMPARE(editor->tabs()->currentWidget(), editor->blocks());
        editor->nameField()->setText(QStringLiteral("Od blokova"));
        editor->subjectField()->setText(QStringLiteral("S"));
        QTRY_VERIFY_WITH_TIMEOUT(editor->htmlSource()->text().contains(QStringLiteral("{{contact.salutation}}")),
                                 30000);
        QTRY_VERIFY(editor->preview()->textShown().contains(QStringLiteral("Poštovani,")));
        keepPicture(fixture.window(), "blocks");
        templates->primaryAction()->trigger();
        QTRY_VERIFY(!templates->hasUnsavedChanges());
        const auto reader = fixture.window().workspace()->reader();
        const auto stored = MessageTemplateStorage::read(**reader, QStringLiteral("Od blokova"));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->view, MessageTemplate::View::Blocks);
        QVERIFY(stored->design.contains(QStringLiteral("<mj-text")));
        editor->leaveBlocks();
        auto *box = editor->findChild<QMessageBox *>(QStringLiteral("confirm"));
        QVERIFY(box);
        box->findChild<QPushButton *>(QStringLiteral("act"))->click();
        QTRY_COMPARE(editor->messageTemplate().view, MessageTemplate::View::Source);
        QVERIFY(editor->messageTemplate().design.isEmpty());
        QVERIFY(!editor->tabs()->isTabVisible(editor->tabs()->indexOf(editor->blocks())));
        editor->htmlSource()->insertText(QStringLiteral("<!-- mine -->"));
        QVERIFY(editor->messageTemplate().html.startsWith(QStringLiteral("<!-- mine -->")));
    }

    void asksBeforeItDiscards()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(2));
        QVERIFY(fixture.open());
        TemplatesPage *templates = page(fixture);
        createEmpty(templates);
        QVERIFY(templates->goBack());
        QVERIFY(!templates->findChild<QMessageBox *>(QStringLiteral("confirm")));
        createEmpty(templates);
        templates->editor()->subjectField()->setText(QStringLiteral("typed"));
        // Esc closes the search before it leaves the template.
        templates->focusSearch();
        auto *find = templates->editor()->findBar()->findChild<QLineEdit *>(QStringLiteral("find"));
        QVERIFY(find->isVisible());
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!find->isVisible());
        QVERIFY(!templates->findChild<QMessageBox *>(QStringLiteral("confirm")));
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
    if (const QString language = qEnvironmentVariable("ODZIV_PICTURES_LANGUAGE"); !language.isEmpty())
        Language::install(application, Language::locale(language));
    TestTemplatesPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatespage.moc"
