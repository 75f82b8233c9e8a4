-- A room of announcements: only the team begins to speak there. A message there may ask its readers to say that they read and
-- understood it; who did is kept by the slice that follows (announcements).
ALTER TABLE rooms ADD COLUMN announces BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE messages ADD COLUMN asks_acknowledgement BOOLEAN NOT NULL DEFAULT FALSE;
