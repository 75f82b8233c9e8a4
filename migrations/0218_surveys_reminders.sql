-- When everybody was last reminded of an open survey, and how often: all are told alike, since nobody knows who answered.
ALTER TABLE surveys ADD COLUMN reminded_at BIGINT;
ALTER TABLE surveys ADD COLUMN reminders BIGINT NOT NULL DEFAULT 0;
