-- Two people of the group (three, where a drawing had one too many) who take time for one another: a pair that a drawing made
-- (is_drawn), or that one of them (by_id) proposed to another. met_at is when they said that they did. Who wants to be in the next
-- drawing stands apart until it is made.
CREATE TABLE pair_wishes (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (community_id, person_id)
);
CREATE INDEX pair_wishes_person_id ON pair_wishes (person_id);

CREATE TABLE pairs (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    is_drawn BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    met_at BIGINT
);
CREATE INDEX pairs_community_id ON pairs (community_id);
CREATE INDEX pairs_by_id ON pairs (by_id);

CREATE TABLE pair_people (
    pair_id BIGINT NOT NULL REFERENCES pairs (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    has_agreed BOOLEAN NOT NULL,
    PRIMARY KEY (pair_id, person_id)
);
CREATE INDEX pair_people_person_id ON pair_people (person_id);
