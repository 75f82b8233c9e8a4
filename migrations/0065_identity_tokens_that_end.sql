-- A token ends a year after it was made at the latest, writes only when its person said so, and opens one community or all of
-- theirs. Those of before keep what they opened, for a year from their making.
ALTER TABLE api_tokens ADD COLUMN expires_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE api_tokens ADD COLUMN reach TEXT NOT NULL DEFAULT 'writes';
ALTER TABLE api_tokens ADD COLUMN community_id BIGINT;
UPDATE api_tokens SET expires_at = created_at + 31536000000;
