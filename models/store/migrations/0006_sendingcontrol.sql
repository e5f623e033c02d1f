-- What the administrator's side of sending keeps.

-- When the last look before a message left took its recipient out; none for who was left out by the launch.
ALTER TABLE queueEntry ADD COLUMN removedAt INTEGER;

-- What was frozen at the launch: the level of the members, a hash of the recipients in their order, and the age of the
-- data they came from.
ALTER TABLE campaign ADD COLUMN targetLevel TEXT;
ALTER TABLE campaign ADD COLUMN recipientsHash TEXT;
ALTER TABLE campaign ADD COLUMN dataTime INTEGER;

-- A second person's word for a launch; it holds for exactly what contentHash was made of.
CREATE TABLE campaignApproval (
    id INTEGER PRIMARY KEY,
    campaignId INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    contentHash TEXT NOT NULL,
    approvedBy TEXT NOT NULL,
    approvedAt INTEGER NOT NULL
) STRICT;
CREATE INDEX campaignApprovalCampaign ON campaignApproval (campaignId);
