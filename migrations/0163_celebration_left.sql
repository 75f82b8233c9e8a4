-- What people leave for the celebration of a season, one of each kind: a good move (kind move), of somebody else (about_id) or of
-- themselves, and a sentence (kind sentence), under their name where is_signed says so. Taken back, it is gone.
CREATE TABLE celebration_words (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    about_id BIGINT REFERENCES people (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    is_signed BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community_id, person_id, kind)
);
CREATE INDEX celebration_words_person_id ON celebration_words (person_id);
CREATE INDEX celebration_words_about_id ON celebration_words (about_id);
