-- The words inside of the files of a version, for who looks for them, once they were read; state says how that went: read, none (a
-- scanned page), unread (broken, locked, too large).
CREATE TABLE library_file_words (
    version_id BIGINT PRIMARY KEY REFERENCES library_files (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL
);
