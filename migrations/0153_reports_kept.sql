-- A report of a community over a period, begun from a template: its parts are copied from it. readers says who reads it once it
-- is sent; decision_id is the decision of the register by which it was adopted. sent_key makes a form that was sent twice one
-- report.
CREATE TABLE reports (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    template TEXT NOT NULL,
    readers TEXT NOT NULL,
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    period_from BIGINT NOT NULL,
    period_until BIGINT NOT NULL,
    state TEXT NOT NULL,
    decision_id BIGINT REFERENCES decisions (id) ON DELETE SET NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX reports_by_id ON reports (by_id);
CREATE INDEX reports_decision_id ON reports (decision_id);

-- A part of a report: the words before and after what its source tells, who holds the pen, and what was told when somebody froze
-- it (JSON, without a word of a quotation).
CREATE TABLE report_parts (
    id @id,
    report_id BIGINT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    title TEXT NOT NULL,
    hint TEXT NOT NULL,
    source TEXT NOT NULL,
    before_words TEXT NOT NULL,
    after_words TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    frozen_at BIGINT,
    frozen TEXT NOT NULL,
    pen_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    pen_at BIGINT
);
CREATE INDEX report_parts_report_id ON report_parts (report_id);
CREATE INDEX report_parts_pen_id ON report_parts (pen_id);

-- A version that was sent, for ever: all that it said (JSON, without a word of a quotation), and the print of its text as it left
-- (SHA-256 of the Markdown file).
CREATE TABLE report_versions (
    report_id BIGINT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    whole TEXT NOT NULL,
    print TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    PRIMARY KEY (report_id, number)
);
CREATE INDEX report_versions_by_id ON report_versions (by_id);
