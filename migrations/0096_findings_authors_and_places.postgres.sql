-- The index of words holds who said a thing and where it is, too: each after a mark that no word has. So what one person said of what
-- everybody speaks of is found without reading all of it.
DROP INDEX findings_by_words;
ALTER TABLE findings DROP COLUMN vector;
ALTER TABLE findings ADD COLUMN vector TSVECTOR NOT NULL GENERATED ALWAYS AS (array_to_tsvector(
    string_to_array(words, ' ') || ARRAY['·' || kind || CAST(place AS TEXT), '·a' || COALESCE(CAST(author_id AS TEXT), '')]
)) STORED;
CREATE INDEX findings_by_words ON findings USING gin (vector);
