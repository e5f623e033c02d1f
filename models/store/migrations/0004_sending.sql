-- Senders (SMTP servers), campaigns with their frozen recipients, and the send queue with its journal.

CREATE TABLE sender (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL
) STRICT;

-- frozenContent is everything a message is made of besides the recipient's own data, as it was at launch.
-- messageSecret keys the Message-IDs of the campaign, so that they are stable and cannot be guessed.
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    comment TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'call')),
    mode TEXT NOT NULL CHECK (mode IN ('manual', 'scheduled', 'automatic')),
    status TEXT NOT NULL CHECK (status IN ('draft', 'running', 'paused', 'stopped', 'finished')),
    definition TEXT NOT NULL,
    frozenContent TEXT,
    messageSecret BLOB,
    startAt INTEGER,
    createdAt INTEGER NOT NULL,
    createdBy TEXT NOT NULL,
    launchedAt INTEGER,
    finishedAt INTEGER
) STRICT;

-- The files of a campaign by content hash: what was attached when it was made, and the files of its template as they
-- were at launch.
CREATE TABLE campaignFile (
    id INTEGER PRIMARY KEY,
    campaignId INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('attachment', 'templateInline', 'templateAttachment')),
    contentId TEXT,
    fileName TEXT NOT NULL,
    contentType TEXT NOT NULL,
    contentHash TEXT NOT NULL REFERENCES content (hash),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX campaignFileCampaign ON campaignFile (campaignId);
CREATE INDEX campaignFileContent ON campaignFile (contentHash);

-- One row for every recipient frozen at launch, skipped ones included.
CREATE TABLE recipient (
    id INTEGER PRIMARY KEY,
    campaignId INTEGER NOT NULL REFERENCES campaign (id),
    memberId INTEGER NOT NULL,
    contactId INTEGER,
    customerId INTEGER,
    customerAccountId INTEGER,
    address TEXT
) STRICT;
CREATE INDEX recipientCampaign ON recipient (campaignId);

-- The accounts that the segment selected for a recipient; what {{#customerAccounts}} repeats over.
CREATE TABLE recipientAccount (
    recipientId INTEGER NOT NULL REFERENCES recipient (id),
    customerAccountId INTEGER NOT NULL,
    PRIMARY KEY (recipientId, customerAccountId)
) STRICT, WITHOUT ROWID;

-- One row per recipient, keyed by recipient, never by address. reason is set for skipped rows only. A queued row with
-- a nextAttemptAt waits for its turn under a limit, a deferred one for its next attempt.
CREATE TABLE queueEntry (
    recipientId INTEGER PRIMARY KEY REFERENCES recipient (id),
    campaignId INTEGER NOT NULL REFERENCES campaign (id),
    state TEXT NOT NULL CHECK (state IN
        ('queued', 'leased', 'dotSent', 'accepted', 'deferred', 'rejected', 'inDoubt', 'skipped')),
    reason TEXT CHECK ((state = 'skipped') = (reason IS NOT NULL)),
    attempts INTEGER NOT NULL DEFAULT 0,
    firstAttemptAt INTEGER,
    nextAttemptAt INTEGER,
    lastReply TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX queueEntryWork ON queueEntry (campaignId, state, nextAttemptAt);

-- Every attempt with the server's words; sender is the name of the sender that made it.
CREATE TABLE deliveryAttempt (
    id INTEGER PRIMARY KEY,
    recipientId INTEGER NOT NULL REFERENCES recipient (id),
    sender TEXT NOT NULL,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'deferred', 'rejected', 'inDoubt')),
    replyCode INTEGER,
    enhancedCode TEXT,
    reply TEXT
) STRICT;
CREATE INDEX deliveryAttemptRecipient ON deliveryAttempt (recipientId);
CREATE INDEX deliveryAttemptSender ON deliveryAttempt (sender, at);
