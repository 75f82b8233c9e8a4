-- The community that a mail speaks for; none on mail of the instance (codes, ways in). Mail of a community that the server
-- may have or not (state unknown) keeps its address, name and message until coordination says what becomes of it, a month at
-- most. settled: coordination said that it need not leave again.
ALTER TABLE outbox ADD COLUMN community_id BIGINT;
