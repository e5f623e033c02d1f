/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignspage.h"

#include "campaigns/campaignapproval.h"
#include "campaigns/campaignpackage.h"
#include "mime/filename.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/ask.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

// Campaigns that are handed over as files.

namespace odziv {

namespace {

QString packageFilter()
{
    return CampaignsPage::tr("Campaign packages (*.odzcampaign)");
}

Result<CampaignPackage> readPackage(const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, CampaignsPage::tr("The file cannot be read."), place, file.errorString());
    return CampaignPackage::fromJson(file.readAll(), place);
}

Status writePackage(Workspace &workspace, CampaignId id, const QString &path)
{
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    const auto campaign = CampaignStorage::read(**reader, id);
    if (!campaign)
        return failure(campaign.error());
    const auto package = CampaignPackage::gather(**reader, *campaign);
    if (!package)
        return failure(package.error());
    const QByteArray json = package->toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::Io, CampaignsPage::tr("The file could not be written."),
                       QDir::toNativeSeparators(path), file.errorString());
    return {};
}

} // namespace

void CampaignsPage::packCurrent()
{
    if (const CampaignSummary *chosen = current())
        ask::fileToSave(this, tr("Export package"), safeFileName(chosen->name) + QStringLiteral(".odzcampaign"),
                        packageFilter(), [this](const QString &path) { packInto(path); });
}

void CampaignsPage::packInto(const QString &path)
{
    const CampaignSummary *chosen = current();
    if (!chosen)
        return;
    m_readJob.start([&workspace = context().workspace, id = chosen->id,
                     path](const CancelFlag &) { return writePackage(workspace, id, path); },
                    [this, path](const Status &written) {
                        if (written)
                            context().statusArea.showRemark(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
                        else
                            messageBar()->showError(written.error());
                    });
}

void CampaignsPage::importCampaign()
{
    ask::fileToOpen(this, tr("Import a campaign"), packageFilter(), [this](const QString &path) { importFrom(path); });
}

void CampaignsPage::importFrom(const QString &path)
{
    m_readJob.start([path](const CancelFlag &) { return readPackage(path); },
                    [this](const Result<CampaignPackage> &package) {
                        if (package)
                            unpack(*package);
                        else
                            messageBar()->showError(package.error());
                    });
}

void CampaignsPage::unpack(const CampaignPackage &package)
{
    auto made = std::make_shared<CampaignId>();
    context().workspace.post(
        [package, made, createdBy = operatorName(), &clock = context().clock](Connection &connection) -> Status {
            const auto id = package.unpack(connection, createdBy, clock);
            if (!id)
                return failure(id.error());
            *made = *id;
            return {};
        },
        this,
        [this, made, name = package.campaign.name, mode = package.campaign.mode](const Status &unpacked) {
            if (!unpacked) {
                messageBar()->showError(unpacked.error());
                return;
            }
            m_wanted = made->value();
            reload();
            messageBar()->showMessage(MessageBar::Kind::Information,
                                      mode == CampaignMode::Manual
                                          ? tr("Imported \"%1\" with its segment and template.").arg(name)
                                          : tr("Imported \"%1\" with its segment and template. It is launched by hand "
                                               "until you choose its start again.")
                                                .arg(name));
        });
}

} // namespace odziv
