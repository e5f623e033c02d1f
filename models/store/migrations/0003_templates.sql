-- Message templates; pictures and attachments are stored once, under their content hash.

CREATE TABLE content (
    hash TEXT PRIMARY KEY NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE messageTemplate (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('html', 'standard')),
    subject TEXT NOT NULL,
    html TEXT,
    text TEXT,
    version INTEGER NOT NULL,
    createdAt INTEGER NOT NULL,
    changedAt INTEGER NOT NULL
) STRICT;

-- role 'inline' parts are shown inside the message by their Content-ID, 'attachment' parts are listed with it.
CREATE TABLE messageTemplateFile (
    id INTEGER PRIMARY KEY,
    messageTemplateId INTEGER NOT NULL REFERENCES messageTemplate (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('inline', 'attachment')),
    contentId TEXT,
    fileName TEXT NOT NULL,
    contentType TEXT NOT NULL,
    contentHash TEXT NOT NULL REFERENCES content (hash),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX messageTemplateFileTemplate ON messageTemplateFile (messageTemplateId);
