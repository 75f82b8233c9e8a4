-- When whoever said the message from which a resource comes let it go further than the group; and who facilitates, where it was said
-- in the room of a meeting. Null until then. Taken back, what they let go comes back to the group at once.
ALTER TABLE library_resources ADD COLUMN words_agreed_at BIGINT;
ALTER TABLE library_resources ADD COLUMN meeting_agreed_at BIGINT;
