-- The application of codes of a person (RFC 6238). secret is base64: both sides compute with it, so it can't be a hash.
-- confirmed_at is NULL until its person typed a first code. last_step: a code of this step, or of one before, serves no more.
CREATE TABLE authenticators (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    secret TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    last_step BIGINT NOT NULL DEFAULT 0
);

-- What serves once when the application is not at hand; gone when it served.
CREATE TABLE spare_codes (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);

-- The second step of a sign-in: the hash of a secret in the cookie of the browser in which the code of the mail was right. Its
-- wrong tries count for the account like those of that code.
ALTER TABLE sign_in_codes ADD COLUMN step_hash TEXT;
ALTER TABLE sign_in_codes ADD COLUMN step_tries BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sign_in_codes ADD COLUMN step_shared BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX sign_in_codes_by_step ON sign_in_codes (step_hash);
