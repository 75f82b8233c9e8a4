-- Since when whoever left was there, and as what: who was expected at a meeting that was held stays true after they leave.
-- Nothing is known of those who left before this.
ALTER TABLE past_members ADD COLUMN joined_at BIGINT;
ALTER TABLE past_members ADD COLUMN role TEXT;
