-- The hours that somebody says they gave in a month (twelve times its year, and the months of that year before it), which they
-- alone read. They go at the end of the month after it, when what the month adds up to is kept.
CREATE TABLE involvement_hours (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    month BIGINT NOT NULL,
    hours BIGINT NOT NULL,
    PRIMARY KEY (community_id, person_id, month)
);
CREATE INDEX involvement_hours_person_id ON involvement_hours (person_id);

-- What a month adds up to, of five people or more; people is how many at least, by fives.
CREATE TABLE involvement_months (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    month BIGINT NOT NULL,
    people BIGINT NOT NULL,
    hours BIGINT NOT NULL,
    PRIMARY KEY (community_id, month)
);
