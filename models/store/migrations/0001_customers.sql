-- The workspace itself, the customer base with its code lists, the sent records, and the change log.
-- Conventions: days are whole days since 1970-01-01, instants are milliseconds since then in UTC, money is integer
-- cents, booleans are 0 or 1; a missing text is NULL, never ''. searchText is the folded text that the search box
-- looks through; the storage that writes the row fills it.

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT
) STRICT, WITHOUT ROWID;

-- One row for every import, demo or other bulk change; the newest time is the data time that counts state.
CREATE TABLE dataLoad (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('import', 'demo', 'restore')),
    tableName TEXT,
    source TEXT,
    rowsRead INTEGER NOT NULL DEFAULT 0,
    rowsInserted INTEGER NOT NULL DEFAULT 0,
    rowsUpdated INTEGER NOT NULL DEFAULT 0,
    rowsRejected INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE street (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE place (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE supplyPointCode (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE customerClass (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE billDeliveryChannel (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE transformerStation (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('household', 'company')),
    class TEXT,
    branch TEXT,
    fictitious INTEGER NOT NULL DEFAULT 0 CHECK (fictitious IN (0, 1)),
    language TEXT,
    street TEXT,
    houseNumber TEXT,
    postcode TEXT,
    place TEXT,
    municipality TEXT,
    createdAt INTEGER,
    changedAt INTEGER,
    searchText TEXT NOT NULL
) STRICT;
CREATE INDEX customerSearch ON customer (searchText);

CREATE TABLE customerAccount (
    id INTEGER PRIMARY KEY,
    customerId INTEGER NOT NULL REFERENCES customer (id),
    number TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    category TEXT,
    supplyStatus TEXT,
    tariffPeriodId INTEGER,
    annualConsumptionKwh INTEGER,
    billDelivery TEXT,
    createdAt INTEGER
) STRICT;
CREATE INDEX customerAccountCustomer ON customerAccount (customerId);

CREATE TABLE supplyPoint (
    id INTEGER PRIMARY KEY,
    customerAccountId INTEGER NOT NULL REFERENCES customerAccount (id),
    number TEXT NOT NULL UNIQUE,
    commodity TEXT NOT NULL,
    distributionTerritory TEXT,
    transformerStation TEXT,
    meterNumber TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    street TEXT,
    houseNumber TEXT,
    postcode TEXT,
    place TEXT,
    municipality TEXT
) STRICT;
CREATE INDEX supplyPointCustomerAccount ON supplyPoint (customerAccountId);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    customerId INTEGER NOT NULL REFERENCES customer (id),
    firstName TEXT,
    lastName TEXT,
    email TEXT,
    mobile TEXT,
    phone TEXT,
    gender TEXT CHECK (gender IN ('female', 'male')),
    birthDate INTEGER,
    postcode TEXT,
    place TEXT,
    source TEXT,
    owner TEXT,
    signatory INTEGER NOT NULL DEFAULT 0 CHECK (signatory IN (0, 1)),
    createdAt INTEGER,
    createdBy TEXT,
    changedAt INTEGER,
    changedBy TEXT,
    searchText TEXT NOT NULL
) STRICT;
CREATE INDEX contactCustomer ON contact (customerId);
CREATE INDEX contactSearch ON contact (searchText);

CREATE TABLE eService (
    id INTEGER PRIMARY KEY,
    customerAccountId INTEGER NOT NULL REFERENCES customerAccount (id),
    supplyPointId INTEGER REFERENCES supplyPoint (id),
    contactId INTEGER REFERENCES contact (id),
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    registrationMethod TEXT,
    paperCopy INTEGER NOT NULL DEFAULT 0 CHECK (paperCopy IN (0, 1)),
    createdAt INTEGER,
    createdBy TEXT,
    changedAt INTEGER,
    changedBy TEXT
) STRICT;
CREATE INDEX eServiceCustomerAccount ON eService (customerAccountId);
CREATE INDEX eServiceSupplyPoint ON eService (supplyPointId);
CREATE INDEX eServiceContact ON eService (contactId);

CREATE TABLE receivable (
    id INTEGER PRIMARY KEY,
    customerAccountId INTEGER NOT NULL REFERENCES customerAccount (id),
    amount INTEGER NOT NULL,
    dueDate INTEGER,
    roh TEXT,
    vpt TEXT
) STRICT;
CREATE INDEX receivableCustomerAccount ON receivable (customerAccountId);

-- The sent log of all campaigns, also of those that other systems ran before (campaignId then names no campaign here).
CREATE TABLE sentRecord (
    id INTEGER PRIMARY KEY,
    campaignId INTEGER NOT NULL,
    contactId INTEGER REFERENCES contact (id),
    customerAccountId INTEGER REFERENCES customerAccount (id),
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'call')),
    address TEXT,
    status TEXT NOT NULL,
    reply TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX sentRecordContact ON sentRecord (contactId, at);
CREATE INDEX sentRecordCustomerAccount ON sentRecord (customerAccountId);
CREATE INDEX sentRecordCampaign ON sentRecord (campaignId);

-- What changed since the snapshot was built. Bulk loads switch the recording off and move the epoch on instead:
-- a snapshot of another epoch is rebuilt, one of the same epoch is patched from the log.
CREATE TABLE changeRecording (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    epoch INTEGER NOT NULL
) STRICT;
INSERT INTO changeRecording (id, enabled, epoch) VALUES (1, 1, 1);

CREATE TABLE changeLog (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    tableName TEXT NOT NULL,
    rowId INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete'))
) STRICT;

CREATE TRIGGER customerInsert AFTER INSERT ON customer
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('customer', NEW.id, 'insert');
END;
CREATE TRIGGER customerUpdate AFTER UPDATE ON customer
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('customer', NEW.id, 'update');
END;
CREATE TRIGGER customerDelete AFTER DELETE ON customer
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('customer', OLD.id, 'delete');
END;

CREATE TRIGGER customerAccountInsert AFTER INSERT ON customerAccount
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('customerAccount', NEW.id, 'insert');
END;
CREATE TRIGGER customerAccountUpdate AFTER UPDATE ON customerAccount
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('customerAccount', NEW.id, 'update');
END;
CREATE TRIGGER customerAccountDelete AFTER DELETE ON customerAccount
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('customerAccount', OLD.id, 'delete');
END;

CREATE TRIGGER supplyPointInsert AFTER INSERT ON supplyPoint
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('supplyPoint', NEW.id, 'insert');
END;
CREATE TRIGGER supplyPointUpdate AFTER UPDATE ON supplyPoint
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('supplyPoint', NEW.id, 'update');
END;
CREATE TRIGGER supplyPointDelete AFTER DELETE ON supplyPoint
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('supplyPoint', OLD.id, 'delete');
END;

CREATE TRIGGER contactInsert AFTER INSERT ON contact
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('contact', NEW.id, 'insert');
END;
CREATE TRIGGER contactUpdate AFTER UPDATE ON contact
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('contact', NEW.id, 'update');
END;
CREATE TRIGGER contactDelete AFTER DELETE ON contact
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('contact', OLD.id, 'delete');
END;

CREATE TRIGGER eServiceInsert AFTER INSERT ON eService
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('eService', NEW.id, 'insert');
END;
CREATE TRIGGER eServiceUpdate AFTER UPDATE ON eService
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('eService', NEW.id, 'update');
END;
CREATE TRIGGER eServiceDelete AFTER DELETE ON eService
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('eService', OLD.id, 'delete');
END;

CREATE TRIGGER receivableInsert AFTER INSERT ON receivable
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('receivable', NEW.id, 'insert');
END;
CREATE TRIGGER receivableUpdate AFTER UPDATE ON receivable
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('receivable', NEW.id, 'update');
END;
CREATE TRIGGER receivableDelete AFTER DELETE ON receivable
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('receivable', OLD.id, 'delete');
END;

CREATE TRIGGER sentRecordInsert AFTER INSERT ON sentRecord
WHEN (SELECT enabled FROM changeRecording) = 1
BEGIN
    INSERT INTO changeLog (tableName, rowId, operation) VALUES ('sentRecord', NEW.id, 'insert');
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
