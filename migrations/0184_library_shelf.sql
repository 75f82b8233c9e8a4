-- How many trials tell of a resource, as they are read with it; and the order of the shelf, the most tried first, with all that a list of
-- ten thousand is narrowed by, so that looking through it reads no text.
ALTER TABLE library_resources ADD COLUMN tried BIGINT NOT NULL DEFAULT 0;
UPDATE library_resources SET tried = (SELECT COUNT(*) FROM library_trials t
    WHERE t.resource_id = library_resources.id AND t.removed_at IS NULL);
CREATE INDEX library_resources_shelf ON library_resources
    (community_id, tried, at, id, put_away_at, visibility, by_id, licence, kind, company, languages, themes);
-- What there is to narrow it by, counted in its own order.
CREATE INDEX library_resources_kind ON library_resources (community_id, kind, put_away_at, visibility, by_id);
CREATE INDEX library_resources_languages ON library_resources (community_id, languages, put_away_at, visibility, by_id);
CREATE INDEX library_resources_themes ON library_resources (community_id, themes, put_away_at, visibility, by_id);
