-- What a person decided about a kind of mail. No row: they want it.
CREATE TABLE mail_wishes (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    wanted BOOLEAN NOT NULL,
    PRIMARY KEY (person_id, kind)
);

-- How often and when mail may reach a person. No row: two a week, quiet at night. most_a_week 0: no limit.
CREATE TABLE mail_rhythms (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    quiet_hours BOOLEAN NOT NULL,
    most_a_week BIGINT NOT NULL
);

-- The mails that took one of the week's places; older ones are swept away.
CREATE TABLE mail_places (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    taken_at BIGINT NOT NULL
);
CREATE INDEX mail_places_by_person ON mail_places (person_id, taken_at);

-- News that came when the week was full: they leave together when a place is free. about is the thing it tells of, so that
-- a newer word on the same thing takes the older one's place.
CREATE TABLE held_notices (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    about TEXT NOT NULL,
    subject TEXT NOT NULL,
    path TEXT NOT NULL,
    useful_until BIGINT,
    UNIQUE (person_id, about)
);
CREATE INDEX held_notices_by_community ON held_notices (community_id);

-- The links by which a mail lets itself be stopped: each can do that only, for one person and one kind.
CREATE TABLE unsubscribe_links (
    token_hash TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX unsubscribe_links_by_person ON unsubscribe_links (person_id);
