-- What coordination says of its community to the street, over what its season says (words: its texts, the telephone and the address
-- to reach, the organisations that are asked). Strangers read it from opened_at on, until it is closed. last_day is the last day
-- on which one may ask to take part ("2027-08-27"), and places how many the season has. secret signs the moments of the form.
-- destroyed counts the requests that were destroyed at their date, the last at destroyed_at.
CREATE TABLE door_pages (
    community_id BIGINT PRIMARY KEY REFERENCES communities (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    last_day TEXT,
    places BIGINT NOT NULL,
    is_listed BOOLEAN NOT NULL,
    revision BIGINT NOT NULL,
    opened_at BIGINT,
    secret TEXT NOT NULL,
    destroyed BIGINT NOT NULL DEFAULT 0,
    destroyed_at BIGINT,
    changed_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX door_pages_changed_by ON door_pages (changed_by);
