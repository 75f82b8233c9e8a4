-- Posts wait for one another on the pages they touch: an event is one row of one tree, its stream another, and nothing else.
-- Who acted is looked for only when an account is deleted; that may read the whole table.
CREATE TABLE event_streams_renewed (
    id INTEGER PRIMARY KEY,
    seq BIGINT NOT NULL
);
INSERT INTO event_streams_renewed (id, seq) SELECT id, seq FROM event_streams;

CREATE TABLE events_renewed (
    stream_id BIGINT NOT NULL REFERENCES event_streams_renewed (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    actor_id BIGINT,
    subject_id BIGINT NOT NULL,
    data TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (stream_id, seq)
) WITHOUT ROWID;
INSERT INTO events_renewed (stream_id, seq, kind, channel, actor_id, subject_id, data, at)
SELECT stream_id, seq, kind, channel, actor_id, subject_id, data, at FROM events ORDER BY stream_id, seq;

DROP TABLE events;
DROP TABLE event_streams;
ALTER TABLE event_streams_renewed RENAME TO event_streams;
ALTER TABLE events_renewed RENAME TO events;
