-- The words of the practice, each with a sentence. alike is the word as it is compared; a word stands once in a community while it is not
-- withdrawn. by_id is who proposed it: their name goes with their account, the word stays.
CREATE TABLE glossary_terms (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    term TEXT NOT NULL,
    alike TEXT NOT NULL,
    sentence TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    withdrawn_at BIGINT,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE UNIQUE INDEX glossary_terms_alike ON glossary_terms (community_id, alike) WHERE withdrawn_at IS NULL;
CREATE INDEX glossary_terms_by_id ON glossary_terms (by_id);
