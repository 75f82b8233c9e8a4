-- The words inside of a file that hangs from something, for who looks for them there, once they were read; state says how that went: read,
-- none (a scanned page), unread (broken, locked, too large), waits (its reader is not on the machine).
CREATE TABLE file_inside (
    file_id BIGINT PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL
);
