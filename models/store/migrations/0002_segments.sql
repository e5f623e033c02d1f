-- Segments with every saved version, and frozen result sets.

CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    targetLevel TEXT NOT NULL,
    definition TEXT NOT NULL,
    version INTEGER NOT NULL,
    createdAt INTEGER NOT NULL,
    changedAt INTEGER NOT NULL
) STRICT;

CREATE TABLE segmentVersion (
    segmentId INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    savedAt INTEGER NOT NULL,
    PRIMARY KEY (segmentId, version)
) STRICT, WITHOUT ROWID;

-- definition is the segment as it was when it was frozen; dataTime is the age of the data it saw.
CREATE TABLE resultSet (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    segmentName TEXT,
    targetLevel TEXT NOT NULL,
    definition TEXT NOT NULL,
    memberCount INTEGER NOT NULL,
    dataTime INTEGER,
    frozenAt INTEGER NOT NULL
) STRICT;

CREATE TABLE resultSetMember (
    resultSetId INTEGER NOT NULL REFERENCES resultSet (id) ON DELETE CASCADE,
    memberId INTEGER NOT NULL,
    PRIMARY KEY (resultSetId, memberId)
) STRICT, WITHOUT ROWID;
