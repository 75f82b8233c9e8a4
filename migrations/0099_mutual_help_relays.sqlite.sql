-- What is asked through somebody stands beside a request for help, and goes with it: whoever takes a message away need not know.
CREATE TABLE help_relays_renewed (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    asker_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    facilitator_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    needed_by BIGINT,
    asked_at BIGINT NOT NULL,
    message_id BIGINT REFERENCES help_requests (message_id) ON DELETE CASCADE,
    refusal TEXT,
    sent_key TEXT NOT NULL,
    UNIQUE (asker_id, sent_key)
);
INSERT INTO help_relays_renewed
SELECT id, community_id, asker_id, facilitator_id, words, needed_by, asked_at, message_id, refusal, sent_key FROM help_relays
WHERE message_id IS NULL OR message_id IN (SELECT message_id FROM help_requests);

DROP TABLE help_relays;
ALTER TABLE help_relays_renewed RENAME TO help_relays;
CREATE INDEX help_relays_of_a_facilitator ON help_relays (facilitator_id);
CREATE INDEX help_relays_of_a_message ON help_relays (message_id);
