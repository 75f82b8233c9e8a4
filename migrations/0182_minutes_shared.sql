-- The communities whose network reads what was decided and learnt, once minutes are approved. No row: it reads nothing.
CREATE TABLE minutes_shared (
    community_id BIGINT PRIMARY KEY REFERENCES communities (id) ON DELETE CASCADE,
    at BIGINT NOT NULL
);
