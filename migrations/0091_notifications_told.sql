-- What a person was told, once for each thing ("message:12"), for their page of it. subject is empty when the slice whose thing it
-- is says it in its own words, with the names of that moment. mailed: a mail said it, or was to say it.
CREATE TABLE told_news (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    subject TEXT NOT NULL,
    path TEXT NOT NULL,
    at BIGINT NOT NULL,
    mailed BOOLEAN NOT NULL DEFAULT FALSE,
    seen_at BIGINT,
    UNIQUE (person_id, about)
);
CREATE INDEX told_news_by_person ON told_news (person_id, at);
CREATE INDEX told_news_by_community ON told_news (community_id);
-- A kind that a person wants, and wants in their digest rather than in a mail of its own.
ALTER TABLE mail_wishes ADD COLUMN in_digest BOOLEAN NOT NULL DEFAULT FALSE;
-- Whether the digest comes every day, rather than once a week.
ALTER TABLE mail_rhythms ADD COLUMN daily BOOLEAN NOT NULL DEFAULT FALSE;
-- When the last digest of a person left: what it counted is not counted again.
ALTER TABLE mail_rhythms ADD COLUMN digest_at BIGINT;
