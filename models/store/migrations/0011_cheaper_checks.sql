-- What is written for every message must be cheap. For a CHECK with a list of three values or more SQLite fills a table
-- of its own at every row, and a trigger makes it copy every page that the row touches: so values are compared one by
-- one here, the log loses its oldest rows by the thousand, and who adds sent records logs them all at once.

CREATE TABLE newQueueEntry (
    recipientId INTEGER PRIMARY KEY REFERENCES recipient (id),
    campaignId INTEGER NOT NULL REFERENCES campaign (id),
    state TEXT NOT NULL CHECK (state = 'accepted' OR state = 'dotSent' OR state = 'leased' OR state = 'queued'
        OR state = 'deferred' OR state = 'rejected' OR state = 'inDoubt' OR state = 'skipped'),
    reason TEXT CHECK ((state = 'skipped') = (reason IS NOT NULL)),
    attempts INTEGER NOT NULL DEFAULT 0,
    firstAttemptAt INTEGER,
    nextAttemptAt INTEGER,
    lastReply TEXT,
    at INTEGER NOT NULL,
    removedAt INTEGER
) STRICT;
INSERT INTO newQueueEntry (recipientId, campaignId, state, reason, attempts, firstAttemptAt, nextAttemptAt, lastReply,
                           at, removedAt)
    SELECT recipientId, campaignId, state, reason, attempts, firstAttemptAt, nextAttemptAt, lastReply, at, removedAt
    FROM queueEntry;
DROP TABLE queueEntry;
ALTER TABLE newQueueEntry RENAME TO queueEntry;
CREATE INDEX queueEntryWork ON queueEntry (campaignId, state, nextAttemptAt);

CREATE TABLE newDeliveryAttempt (
    id INTEGER PRIMARY KEY,
    recipientId INTEGER NOT NULL REFERENCES recipient (id),
    sender TEXT NOT NULL,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome = 'accepted' OR outcome = 'deferred' OR outcome = 'rejected'
        OR outcome = 'inDoubt'),
    replyCode INTEGER,
    enhancedCode TEXT,
    reply TEXT
) STRICT;
INSERT INTO newDeliveryAttempt (id, recipientId, sender, at, outcome, replyCode, enhancedCode, reply)
    SELECT id, recipientId, sender, at, outcome, replyCode, enhancedCode, reply FROM deliveryAttempt;
DROP TABLE deliveryAttempt;
ALTER TABLE newDeliveryAttempt RENAME TO deliveryAttempt;
CREATE INDEX deliveryAttemptRecipient ON deliveryAttempt (recipientId);
CREATE INDEX deliveryAttemptSender ON deliveryAttempt (sender, at);

CREATE TABLE newSentRecord (
    id INTEGER PRIMARY KEY,
    campaignId INTEGER NOT NULL,
    contactId INTEGER REFERENCES contact (id),
    customerAccountId INTEGER REFERENCES customerAccount (id),
    channel TEXT NOT NULL CHECK (channel = 'email' OR channel = 'sms' OR channel = 'call'),
    address TEXT,
    status TEXT NOT NULL,
    reply TEXT,
    at INTEGER NOT NULL
) STRICT;
INSERT INTO newSentRecord (id, campaignId, contactId, customerAccountId, channel, address, status, reply, at)
    SELECT id, campaignId, contactId, customerAccountId, channel, address, status, reply, at FROM sentRecord;
DROP TABLE sentRecord;
ALTER TABLE newSentRecord RENAME TO sentRecord;
CREATE INDEX sentRecordContact ON sentRecord (contactId, at);
CREATE INDEX sentRecordCustomerAccount ON sentRecord (customerAccountId);
CREATE INDEX sentRecordCampaign ON sentRecord (campaignId);

-- The log begins anew; where it said anything, snapshots that went by it are built anew.
UPDATE changeRecording SET epoch = epoch + 1 WHERE EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'changeLog');
DROP TABLE changeLog;
CREATE TABLE changeLog (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    tableName TEXT NOT NULL,
    rowId INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation = 'insert' OR operation = 'update' OR operation = 'delete')
) STRICT;

CREATE TRIGGER changeLogInsert AFTER INSERT ON changeLog
WHEN NEW.sequence % 1000 = 0
BEGIN
    DELETE FROM changeLog WHERE sequence <= NEW.sequence - 100000;
END;

CREATE TRIGGER sentRecordUpdate AFTER UPDATE ON sentRecord
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('sentRecord', NEW.id, 'update');
END;

CREATE TRIGGER sentRecordDelete AFTER DELETE ON sentRecord
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('sentRecord', OLD.id, 'delete');
END;
