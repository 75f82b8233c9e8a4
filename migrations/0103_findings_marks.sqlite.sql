-- The index of words holds who said a thing and where it is, too, as on PostgreSQL: each after a mark that no word has. So what one
-- person said, or what was said in one room, is found among what everybody says without an index of authors, which every message
-- had to be written into.
DROP TRIGGER findings_added;
DROP TRIGGER findings_removed;
DROP TRIGGER findings_changed;
DROP TABLE findings_words;
DROP INDEX findings_of_authors;

ALTER TABLE findings ADD COLUMN marked TEXT GENERATED ALWAYS AS (
    words || ' ·' || kind || place || CASE WHEN author_id IS NULL THEN '' ELSE ' ·a' || author_id END
) VIRTUAL;

CREATE VIRTUAL TABLE findings_words USING fts5(
    marked, content = 'findings', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0, prefix = '2 3'
);
-- What is taken out leaves nothing behind.
INSERT INTO findings_words (findings_words, rank) VALUES ('secure-delete', 1);
INSERT INTO findings_words (findings_words) VALUES ('rebuild');

CREATE TRIGGER findings_added AFTER INSERT ON findings BEGIN
    INSERT INTO findings_words (rowid, marked) VALUES (new.id, new.marked);
END;
CREATE TRIGGER findings_removed AFTER DELETE ON findings BEGIN
    INSERT INTO findings_words (findings_words, rowid, marked) VALUES ('delete', old.id, old.marked);
END;
CREATE TRIGGER findings_changed AFTER UPDATE OF id, kind, place, author_id, words ON findings BEGIN
    INSERT INTO findings_words (findings_words, rowid, marked) VALUES ('delete', old.id, old.marked);
    INSERT INTO findings_words (rowid, marked) VALUES (new.id, new.marked);
END;

-- Which words there are: what begins like what is typed is spelled out by them.
CREATE VIRTUAL TABLE findings_terms USING fts5vocab(findings_words, row);
