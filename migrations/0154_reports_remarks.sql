-- What somebody who reads a report before it leaves says of a part of it; settled_at is when it was taken into account, or taken
-- back. sent_key makes a form that was sent twice one remark.
CREATE TABLE report_remarks (
    id @id,
    part_id BIGINT NOT NULL REFERENCES report_parts (id) ON DELETE CASCADE,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    settled_at BIGINT,
    sent_key TEXT NOT NULL,
    UNIQUE (part_id, sent_key)
);
CREATE INDEX report_remarks_by_id ON report_remarks (by_id);
