-- Accounts. email is lower case; lang is fr-CA or en-CA.
CREATE TABLE people (
    id @id,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- What a person chose to tell; a shared_… of false keeps the line to oneself.
CREATE TABLE profiles (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    title TEXT NOT NULL DEFAULT '',
    title_shared BOOLEAN NOT NULL DEFAULT FALSE,
    offers TEXT NOT NULL DEFAULT '',
    offers_shared BOOLEAN NOT NULL DEFAULT FALSE,
    seeks TEXT NOT NULL DEFAULT '',
    seeks_shared BOOLEAN NOT NULL DEFAULT FALSE,
    email_shared BOOLEAN NOT NULL DEFAULT FALSE
);

-- A code asked for at sign-in: only its hash is stored; 15 minutes, 5 tries, one use. Only the newest of a person is looked at.
CREATE TABLE sign_in_codes (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    used BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX sign_in_codes_by_person ON sign_in_codes (person_id);

CREATE TABLE sessions (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    shared_computer BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person_id);

CREATE TABLE api_tokens (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX api_tokens_by_person ON api_tokens (person_id);

-- An address that lets in once. purpose: sign_in (of that person) or first_account (nobody yet: no person).
CREATE TABLE one_time_links (
    id @id,
    token_hash TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    person_id BIGINT REFERENCES people (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX one_time_links_by_person ON one_time_links (person_id);
