-- The organisations of the network of this instance, and whom each names to say who works there.
CREATE TABLE network_organizations (
    organization_id BIGINT PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
    contact_name TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    since BIGINT NOT NULL
);

-- What stands after the @ in the addresses of its people. A domain is that of one organisation.
CREATE TABLE network_domains (
    domain TEXT PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES network_organizations (organization_id) ON DELETE CASCADE
);
CREATE INDEX network_domains_by_organization ON network_domains (organization_id);
