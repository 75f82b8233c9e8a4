-- PostgreSQL chooses between its index of words and the newest things by how often it has counted a word: at its usual 100 it counts a
-- thousand of them, and takes every other for one that is said three times as often as it is. From now on it counts ten thousand.
ALTER TABLE findings ALTER COLUMN vector SET STATISTICS 1000;
ANALYZE findings;
