-- What is typed where nothing can be photographed: a screen shows it beside its square. Empty on what was made before.
ALTER TABLE meeting_codes ADD COLUMN short_code TEXT NOT NULL DEFAULT '';
ALTER TABLE pulses ADD COLUMN short_code TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX meeting_codes_by_short_code ON meeting_codes (short_code) WHERE short_code <> '';
CREATE UNIQUE INDEX pulses_by_short_code ON pulses (short_code) WHERE short_code <> '';
