-- How a template is sent: whether the styles of <style> elements are written into the elements, and the attachments that
-- each recipient has of its own, as JSON.

ALTER TABLE messageTemplate ADD COLUMN inlineStyles INTEGER NOT NULL DEFAULT 0 CHECK (inlineStyles IN (0, 1));
ALTER TABLE messageTemplate ADD COLUMN personalFiles TEXT NOT NULL DEFAULT '[]';
