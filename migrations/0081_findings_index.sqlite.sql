-- What can be found, by its words (`writing::words`), one row for each thing of a slice. The number says when: it grows with the
-- date of the thing, so that the newest are read first from the end. place is where the thing is (its room, its meeting), by
-- which the slice says who may read it. words holds letters and digits alone, the title before a stroke.
CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    thing BIGINT NOT NULL,
    place BIGINT NOT NULL,
    author_id BIGINT,
    at BIGINT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (community_id, kind, thing)
);

-- Only which words are in which row: where they stand is read in the text itself when it is shown.
CREATE VIRTUAL TABLE findings_words USING fts5(
    words, content = 'findings', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0, prefix = '2 3'
);
-- What is taken out leaves nothing behind.
INSERT INTO findings_words (findings_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER findings_added AFTER INSERT ON findings BEGIN
    INSERT INTO findings_words (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER findings_removed AFTER DELETE ON findings BEGIN
    INSERT INTO findings_words (findings_words, rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TRIGGER findings_changed AFTER UPDATE OF id, words ON findings BEGIN
    INSERT INTO findings_words (findings_words, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO findings_words (rowid, words) VALUES (new.id, new.words);
END;

-- How far the things of a kind that were there before were read, by which way of making words.
CREATE TABLE findings_made (
    kind TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    upto BIGINT NOT NULL,
    is_done BOOLEAN NOT NULL
);
