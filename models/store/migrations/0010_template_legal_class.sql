-- By which law a template's messages are sent; none: the campaign alone says.

ALTER TABLE messageTemplate ADD COLUMN legalClass TEXT CHECK (legalClass IN ('service', 'similar', 'marketing'));
