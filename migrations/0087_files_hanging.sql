-- A file that is on disk, at a place that follows from its address. It waits, seen by who sent it alone, until it hangs from a
-- thing of a slice (holder and holder_id; its community is known from then on). One that was let go (gone_at) is read by nobody,
-- and its row goes after its bytes.
CREATE TABLE files (
    id @id,
    address TEXT NOT NULL UNIQUE,
    community_id BIGINT REFERENCES communities (id) ON DELETE CASCADE,
    uploader_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    width BIGINT,
    height BIGINT,
    holder TEXT,
    holder_id BIGINT,
    created_at BIGINT NOT NULL,
    gone_at BIGINT
);
CREATE INDEX files_of_a_thing ON files (holder, holder_id) WHERE holder IS NOT NULL;
CREATE INDEX files_of_a_community ON files (community_id);
CREATE INDEX files_that_wait ON files (uploader_id, created_at) WHERE holder IS NULL;
CREATE INDEX files_that_go ON files (id) WHERE gone_at IS NOT NULL;
