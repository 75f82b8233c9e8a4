-- How often the file of a resource was downloaded, by which part of its readers (group, network, everyone). It is a sum: no row says when,
-- nor by whom.
CREATE TABLE library_downloads (
    resource_id BIGINT NOT NULL REFERENCES library_resources (id) ON DELETE CASCADE,
    layer TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (resource_id, layer)
);
