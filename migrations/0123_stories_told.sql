-- What somebody tells of what came out of something here, in their own words. Until they say otherwise (level), they alone read
-- it; what others read ends with ends_at. nodes is the list of the words of the parts of the model that it is about, separated by
-- spaces. What was written by who facilitates after a call (noted_by) waits until the teller confirms it, and noted_by goes then.
-- approved is the exact text that may be quoted, and signed the words that stand for its teller. since is what came of it later.
CREATE TABLE stories (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    teller_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    noted_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    is_confirmed BOOLEAN NOT NULL,
    cycle TEXT NOT NULL,
    moment TEXT NOT NULL,
    gained TEXT NOT NULL,
    tried TEXT NOT NULL,
    changed TEXT NOT NULL,
    success TEXT NOT NULL,
    helped TEXT NOT NULL,
    nodes TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    sent_key TEXT NOT NULL,
    level TEXT NOT NULL,
    ends_at BIGINT,
    shows_name BOOLEAN NOT NULL DEFAULT FALSE,
    approved TEXT,
    signed TEXT NOT NULL DEFAULT '',
    asked_at BIGINT,
    since TEXT,
    since_words TEXT NOT NULL DEFAULT '',
    since_at BIGINT,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX stories_teller_id ON stories (teller_id);
CREATE INDEX stories_noted_by ON stories (noted_by);

-- Each time that somebody said who reads their story, and until when. One that nobody said (said_by) came with its end.
CREATE TABLE story_consents (
    id @id,
    story_id BIGINT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    said_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    level TEXT NOT NULL,
    ends_at BIGINT,
    shows_name BOOLEAN NOT NULL,
    said_at BIGINT NOT NULL
);
CREATE INDEX story_consents_story_id ON story_consents (story_id);
CREATE INDEX story_consents_said_by ON story_consents (said_by);
