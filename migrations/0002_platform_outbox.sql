-- Mail on its way. state: waiting, sending, sent, refused (by the server, for good), unknown (the server went away after it
-- had the whole text and before it answered: sending again could make two).
-- next_try_at is when a waiting mail may leave, and until when a worker holds one. Once a mail has ended, address, name and
-- message are emptied.
CREATE TABLE outbox (
    id @id,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    person_id BIGINT,
    message TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    posted_at BIGINT NOT NULL,
    next_try_at BIGINT NOT NULL,
    ended_at BIGINT,
    trouble TEXT
);
CREATE INDEX outbox_by_state ON outbox (state, next_try_at);
CREATE INDEX outbox_by_person ON outbox (person_id);
