-- The change log keeps the newest 100,000 changes: who looks further back reads everything anew.

DELETE FROM changeLog WHERE sequence <= (SELECT max(sequence) FROM changeLog) - 100000;

CREATE TRIGGER changeLogInsert AFTER INSERT ON changeLog
BEGIN
    DELETE FROM changeLog WHERE sequence = NEW.sequence - 100000;
END;
