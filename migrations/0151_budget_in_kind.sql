-- What an hour or a room is worth, said once with the sentence of where that comes from. Once something given was counted by it, it
-- stays as it is.
CREATE TABLE budget_rates (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    cents BIGINT NOT NULL,
    source TEXT NOT NULL,
    set_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    PRIMARY KEY (community_id, kind)
);
CREATE INDEX budget_rates_set ON budget_rates (set_by);

-- Something given instead of money. minutes are of hours; rate is that by which it was counted, none for material. origin is what it
-- was proposed from (a meeting, a month of hours), so that it counts once; it is empty when it was written by hand or is void.
CREATE TABLE budget_gifts (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    line TEXT NOT NULL,
    day TEXT NOT NULL,
    what TEXT NOT NULL,
    given_by TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    rate BIGINT,
    cents BIGINT NOT NULL,
    meeting_id BIGINT REFERENCES meetings (id) ON DELETE SET NULL,
    origin TEXT,
    void_reason TEXT NOT NULL DEFAULT '',
    accepted_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, origin),
    UNIQUE (community_id, sent_key)
);
CREATE INDEX budget_gifts_meeting ON budget_gifts (meeting_id);
CREATE INDEX budget_gifts_accepted ON budget_gifts (accepted_by);
