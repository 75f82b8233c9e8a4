-- The code that the screen of the room shows: whoever types it, or takes it from the square on the screen, is in the room.
CREATE TABLE room_codes (
    invitation_id BIGINT PRIMARY KEY REFERENCES invitations (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- The letters that left by the link of a room, for a day: an address is written to once. Only the hash of the address is
-- kept; in_room: who asked typed the code of the screen.
CREATE TABLE room_letters (
    id @id,
    invitation_id BIGINT NOT NULL REFERENCES invitations (id) ON DELETE CASCADE,
    address_hash TEXT NOT NULL,
    in_room BOOLEAN NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX room_letters_by_invitation ON room_letters (invitation_id);
CREATE INDEX room_letters_by_address ON room_letters (address_hash);
