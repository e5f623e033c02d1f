/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderprofiledialog.h"

#include "mime/mailbox.h"
#include "templates/senderprofile.h"
#include "templates/templatefolder.h"
#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QToolButton>

namespace odziv {

namespace {

constexpr qint64 mostLogoBytes = 100 * 1024;
constexpr int logoHeight = 48;
const auto unsubscribeColumn = QStringLiteral("unsubscribe");

} // namespace

SenderProfileDialog::SenderProfileDialog(const MergeRow &profile, const std::optional<MessageFile> &logo,
                                         QWidget *parent)
    : QDialog(parent)
    , m_logo(logo)
    , m_logoView(new QLabel(this))
    , m_logoProblem(new QLabel(this))
    , m_removeLogo(new QToolButton(this))
    , m_unsubscribeProblem(new ToneLabel(Tone::Problem, this))
{
    setObjectName(QStringLiteral("senderProfile"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The sender's profile"));
    auto *form = new QFormLayout(this);
    form->setSpacing(spacing::normal);
    auto *hint
        = new QLabel(tr("What messages say of their sender. A template shows it by {{sender.name}} and the like; "
                        "the starters have it in head and foot."),
                     this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(hint);
    for (const CatalogColumn &column : SenderProfile::table().columns) {
        auto *field = new QLineEdit(profile.value(column.name).toString(), this);
        field->setObjectName(column.name);
        field->setMaxLength(500);
        form->addRow(columnLabel(column), field);
        m_fields.insert(column.name, field);
        if (column.name == unsubscribeColumn)
            form->addRow(QString(), m_unsubscribeProblem);
    }
    m_unsubscribeProblem->setObjectName(QStringLiteral("unsubscribeProblem"));
    m_unsubscribeProblem->setWordWrap(true);
    connect(field(unsubscribeColumn), &QLineEdit::editingFinished, this, &SenderProfileDialog::checkUnsubscribing);
    form->addRow(tr("Logo"), makeLogoRow());
    form->addRow(QString(), m_logoProblem);
    showLogo();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Save profile"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, sizeHint().height());
}

QWidget *SenderProfileDialog::makeLogoRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QToolButton(row);
    choose->setObjectName(QStringLiteral("chooseLogo"));
    choose->setText(tr("Choose a picture"));
    choose->setIcon(icon(QStringLiteral("image")));
    choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_removeLogo->setObjectName(QStringLiteral("removeLogo"));
    m_removeLogo->setText(tr("Remove"));
    m_removeLogo->setIcon(icon(QStringLiteral("trash-2")));
    m_removeLogo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_logoView, 1);
    layout->addWidget(choose);
    layout->addWidget(m_removeLogo);
    m_logoProblem->setWordWrap(true);
    m_logoProblem->hide();
    connect(choose, &QToolButton::clicked, this, [this] {
        ask::fileToOpen(this, tr("Logo"), tr("Pictures (*.png *.jpg *.jpeg *.gif)"),
                        [this](const QString &path) { takeLogo(path); });
    });
    connect(m_removeLogo, &QToolButton::clicked, this, [this] {
        m_logo.reset();
        showLogo();
    });
    return row;
}

bool SenderProfileDialog::takeLogo(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray data = opened ? file.read(mostLogoBytes + 1) : QByteArray();
    QPixmap picture;
    const bool taken = opened && data.size() <= mostLogoBytes && picture.loadFromData(data);
    m_logoProblem->setText(tr("A logo is a picture of at most 100 KB: it goes with every message."));
    m_logoProblem->setVisible(!taken);
    if (taken) {
        const QString name = QFileInfo(path).fileName();
        m_logo = MessageFile{SenderProfile::logoContentId(), name, contentTypeOf(name, data), data};
        showLogo();
    }
    return taken;
}

void SenderProfileDialog::showLogo()
{
    QPixmap picture;
    if (m_logo && picture.loadFromData(m_logo->data))
        m_logoView->setPixmap(
            picture.height() > logoHeight ? picture.scaledToHeight(logoHeight, Qt::SmoothTransformation) : picture);
    else
        m_logoView->setText(tr("none"));
    m_logoView->setAccessibleName(m_logo ? m_logo->fileName : tr("none"));
    m_removeLogo->setVisible(m_logo.has_value());
}

bool SenderProfileDialog::checkUnsubscribing()
{
    const QString address = field(unsubscribeColumn)->text().trimmed();
    const bool fits = address.isEmpty() || encodedAddress(address);
    const QString problem
        = fits ? QString() : tr("This is no address that one can write to, such as unsubscribe@company.example.");
    m_unsubscribeProblem->say(problem);
    field(unsubscribeColumn)->setAccessibleDescription(problem);
    return fits;
}

void SenderProfileDialog::accept()
{
    if (checkUnsubscribing())
        QDialog::accept();
    else
        field(unsubscribeColumn)->setFocus();
}

MergeRow SenderProfileDialog::profile() const
{
    MergeRow row;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        const QString value = field.value()->text().trimmed();
        if (!value.isEmpty())
            row.insert(field.key(), value);
    }
    return row;
}

} // namespace odziv
