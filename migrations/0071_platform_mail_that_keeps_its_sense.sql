-- What a waiting mail is about, for its addressee ("meeting:12"): those about one thing leave in the order in which they were
-- posted. newest_only: one that is posted later takes its place. not_after: the last moment at which it is of use.
-- members_only: for who is in its community still. again_at: when somebody said that it leaves again.
-- state needless: it kept no sense, and did not leave; trouble says why (replaced, too_late, not_there, unwanted, untrue).
ALTER TABLE outbox ADD COLUMN about TEXT;
ALTER TABLE outbox ADD COLUMN newest_only BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE outbox ADD COLUMN not_after BIGINT;
ALTER TABLE outbox ADD COLUMN members_only BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE outbox ADD COLUMN again_at BIGINT;
CREATE INDEX outbox_by_about ON outbox (about);
