-- Where a theme comes from, besides a message: origin is a short word of another slice (`section:12`), which themes do not read;
-- returns_id is the theme of an earlier season that nobody chose, and that came back.
ALTER TABLE themes ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE themes ADD COLUMN returns_id BIGINT REFERENCES themes (id) ON DELETE SET NULL;
CREATE INDEX themes_returns_id ON themes (returns_id);
