-- Who came in as somebody of a member organisation, by its mail domain or by the word of its contact (how: domain, contact,
-- federation). People of a community who were vouched for belong without a row, unless they went out (out_at): by their own deed,
-- or removed.
CREATE TABLE network_people (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    organization_id BIGINT NOT NULL REFERENCES network_organizations (organization_id) ON DELETE CASCADE,
    how TEXT NOT NULL,
    at BIGINT NOT NULL,
    out_at BIGINT,
    is_removed BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX network_people_by_organization ON network_people (organization_id);

-- Somebody at the entrance who says that an address is theirs: there is no account before the code sent there comes back. 15
-- minutes, 5 tries; the row goes soon after.
CREATE TABLE network_arrivals (
    id @id,
    token_hash TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    organization TEXT NOT NULL,
    lang TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    expires_at BIGINT NOT NULL
);
CREATE INDEX network_arrivals_by_email ON network_arrivals (email);

-- Who waits for the contact of their organisation to say that they work there. The address was proven. Only the hash of the link
-- is kept.
CREATE TABLE network_requests (
    id @id,
    organization_id BIGINT NOT NULL REFERENCES network_organizations (organization_id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    UNIQUE (organization_id, email)
);
CREATE INDEX network_requests_by_email ON network_requests (email);
