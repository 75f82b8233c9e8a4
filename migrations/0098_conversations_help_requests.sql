-- A message that asks for help. needed_by is the beginning of a day (milliseconds UTC). relayed: who posted it asks for somebody
-- else, who is named in help_relays and nowhere else. shared: the asker lets the group find it, and what helped.
CREATE TABLE help_requests (
    message_id BIGINT PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
    needed_by BIGINT,
    relayed BOOLEAN NOT NULL,
    settled_at BIGINT,
    what_helped TEXT NOT NULL,
    shared BOOLEAN NOT NULL
);

-- sign is offer (named) or lived (counted, never named).
CREATE TABLE help_signs (
    message_id BIGINT NOT NULL REFERENCES help_requests (message_id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    sign TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (message_id, person_id, sign)
);
CREATE INDEX help_signs_of_a_person ON help_signs (person_id);

-- What somebody asks of the group through one facilitator, who alone reads who asks. It goes when the request is settled.
CREATE TABLE help_relays (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    asker_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    facilitator_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    needed_by BIGINT,
    asked_at BIGINT NOT NULL,
    message_id BIGINT REFERENCES messages (id) ON DELETE SET NULL,
    refusal TEXT,
    sent_key TEXT NOT NULL,
    UNIQUE (asker_id, sent_key)
);
CREATE INDEX help_relays_of_a_facilitator ON help_relays (facilitator_id);
CREATE INDEX help_relays_of_a_message ON help_relays (message_id);
