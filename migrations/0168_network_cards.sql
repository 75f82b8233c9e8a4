-- What somebody of the network chose to say of themselves to the others of it. No row: they are in no list.
CREATE TABLE network_cards (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    offers TEXT NOT NULL,
    looks_for TEXT NOT NULL,
    territory TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- That somebody wrote to somebody, never what: it bounds how many leave in a day, and lets the other answer.
CREATE TABLE network_letters (
    id @id,
    from_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    to_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    at BIGINT NOT NULL
);
CREATE INDEX network_letters_by_sender ON network_letters (from_id, at);
CREATE INDEX network_letters_by_reader ON network_letters (to_id, at);
