-- What happened when somebody tried a resource. It is its worth: nothing is scored.
CREATE TABLE library_trials (
    id @id,
    resource_id BIGINT NOT NULL REFERENCES library_resources (id) ON DELETE CASCADE,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    place TEXT NOT NULL,
    company TEXT NOT NULL,
    changed TEXT NOT NULL,
    happened TEXT NOT NULL,
    again TEXT NOT NULL,
    at BIGINT NOT NULL,
    removed_at BIGINT,
    sent_key TEXT NOT NULL,
    UNIQUE (resource_id, sent_key)
);
CREATE INDEX library_trials_by_id ON library_trials (by_id);
