-- Whoever puts a thing into the index writes its words too: a trigger makes of each insert a savepoint of its own, at each of which
-- the index of words is written out to the file, for each message apart and not once for all that share a commit.
DROP TRIGGER findings_added;
