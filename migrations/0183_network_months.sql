-- The last monthly letter that somebody of the network was written: what it says is of this stretch of time, and this is the print of
-- its lines, so that it does not leave once one of them is so no more.
CREATE TABLE network_months (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    since_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    print TEXT NOT NULL
);
