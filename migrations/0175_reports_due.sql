-- What a community owes, to whom and by which day (of Montréal: 2027-06-30): a report, an attestation of a payment. sent_key makes a
-- form that was sent twice one.
CREATE TABLE report_dues (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    whom TEXT NOT NULL,
    day TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    handed_at BIGINT,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX report_dues_by_id ON report_dues (by_id);

-- What goes with it, each ready or not.
CREATE TABLE report_pieces (
    id @id,
    due_id BIGINT NOT NULL REFERENCES report_dues (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    ready_at BIGINT
);
CREATE INDEX report_pieces_due_id ON report_pieces (due_id);
