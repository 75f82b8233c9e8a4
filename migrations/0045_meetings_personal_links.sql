-- A link that lets one person do one thing without signing in. purpose: poll, answer. subject_id is the poll or the meeting.
-- Only the hash of its secret is stored; a person may hold several, one for each mail that carried one.
CREATE TABLE personal_links (
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX personal_links_by_person ON personal_links (person_id);
CREATE INDEX personal_links_by_expiry ON personal_links (expires_at);
