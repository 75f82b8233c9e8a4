-- The collections in which a resource is read with others. A collection is its name: it is there while something is in it.
CREATE TABLE library_collected (
    resource_id BIGINT NOT NULL REFERENCES library_resources (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (resource_id, name)
);
