-- The segment library: folders, where a result set came from, list formats, and final sets that are kept for lists.

-- The folder that a segment lies in, "Debts/2026"; NULL is the top.
ALTER TABLE segment ADD COLUMN folder TEXT;

-- Where the members came from when it was not the segment alone: a JSON object that people may read, such as the rest
-- of a campaign.
ALTER TABLE resultSet ADD COLUMN origin TEXT;

-- definition is a list format of the format odziv-list/1.
CREATE TABLE listFormat (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    changedAt INTEGER NOT NULL
) STRICT;

-- The members that a segment had last, as 64-bit little-endian ids. state names everything that they depend on: the
-- definition and those it uses, the data and the day; a row of another state is out of date.
CREATE TABLE finalSet (
    segmentId INTEGER PRIMARY KEY REFERENCES segment (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    members BLOB NOT NULL,
    foundAt INTEGER NOT NULL
) STRICT;
