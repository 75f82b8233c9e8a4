-- PostgreSQL has the marks of authors and of places in its index of words since 0096. What was written lately waits in a list
-- that each search reads through before it is put in its place: a shorter one, so that searches stay quick while people write.
ALTER INDEX findings_by_words SET (gin_pending_list_limit = 512);
