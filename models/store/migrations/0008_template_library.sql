-- The template library: preview line, the view that a template is edited in with that view's own document, folders,
-- and every saved version.

ALTER TABLE messageTemplate ADD COLUMN preheader TEXT;
ALTER TABLE messageTemplate ADD COLUMN view TEXT NOT NULL DEFAULT 'source' CHECK (view IN ('source', 'visual', 'blocks'));
ALTER TABLE messageTemplate ADD COLUMN design TEXT;
ALTER TABLE messageTemplate ADD COLUMN folder TEXT;

-- definition is the template as JSON; its files are named there by their content hash.
CREATE TABLE messageTemplateVersion (
    messageTemplateId INTEGER NOT NULL REFERENCES messageTemplate (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    savedAt INTEGER NOT NULL,
    PRIMARY KEY (messageTemplateId, version)
) STRICT, WITHOUT ROWID;
