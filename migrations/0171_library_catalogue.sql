-- The resources that who deposited them announced in the public catalogue. at is when the resource was announced, changed or went,
-- as harvesters ask for it; withdrawn_at says that it is announced no more: harvesters are told so, by its address alone.
CREATE TABLE library_announced (
    resource_id BIGINT PRIMARY KEY REFERENCES library_resources (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX library_announced_at ON library_announced (at, resource_id);
