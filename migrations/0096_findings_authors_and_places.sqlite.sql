-- What somebody said, the newest first: few of those who say a word are looked for.
CREATE INDEX findings_of_authors ON findings (author_id, id) WHERE author_id IS NOT NULL;
