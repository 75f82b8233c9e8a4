-- A file that comes in pieces: how long it is, how much of it came, and the number of the file that it
-- became, which may be gone since. Its pieces are kept where files
-- are, each under a key of its own; one whose upload ended in whatever way (upload_id) is known to nobody, and leaves the disk.
CREATE TABLE file_uploads (
    id @id,
    address TEXT NOT NULL UNIQUE,
    uploader_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    received BIGINT NOT NULL,
    file_id BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX file_uploads_of_a_person ON file_uploads (uploader_id);
CREATE INDEX file_uploads_by_age ON file_uploads (created_at);
CREATE TABLE file_parts (
    id @id,
    upload_id BIGINT REFERENCES file_uploads (id) ON DELETE SET NULL,
    place TEXT NOT NULL UNIQUE,
    starts BIGINT NOT NULL,
    UNIQUE (upload_id, starts)
);
