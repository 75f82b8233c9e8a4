-- One stream of events per community, numbered without a gap in the order of commits.
CREATE TABLE event_streams (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL
);

CREATE TABLE events (
    stream_id BIGINT NOT NULL REFERENCES event_streams (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    actor_id BIGINT,
    subject_id BIGINT NOT NULL,
    data TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (stream_id, seq)
);
CREATE INDEX events_by_actor ON events (actor_id);

CREATE TABLE jobs (
    id @id,
    kind TEXT NOT NULL,
    data TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    only_key TEXT UNIQUE,
    leased_until BIGINT NOT NULL DEFAULT 0,
    tries BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX jobs_by_time ON jobs (run_at);
