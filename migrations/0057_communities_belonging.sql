-- How it is known that a person works for this organisation (invitation, coordination, director, domain), who said so and when.
-- Null is what they say themselves, which opens nothing. Until now no invitation named an organisation: whoever is here already
-- is vouched for by coordination, with one press each.
ALTER TABLE affiliations ADD COLUMN vouched_how TEXT;
ALTER TABLE affiliations ADD COLUMN vouched_by BIGINT REFERENCES people (id) ON DELETE SET NULL;
ALTER TABLE affiliations ADD COLUMN vouched_at BIGINT;
-- Whether they direct it: a director vouches for the people of their organisation.
ALTER TABLE affiliations ADD COLUMN directs BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX affiliations_by_organization ON affiliations (organization_id);
CREATE INDEX affiliations_by_voucher ON affiliations (vouched_by);

-- The community in which somebody was first vouched for: coordination elsewhere does not vouch for its people. Null while nobody
-- was. Until now an organisation is that of the one community whose people name it.
ALTER TABLE organizations ADD COLUMN known_in BIGINT REFERENCES communities (id) ON DELETE SET NULL;
UPDATE organizations SET known_in = (SELECT MIN(m.community_id) FROM affiliations a JOIN memberships m ON m.person_id = a.person_id
  WHERE a.organization_id = organizations.id HAVING COUNT(DISTINCT m.community_id) = 1);
CREATE INDEX organizations_by_community ON organizations (known_in);

-- The organisation that the inviter wrote beside an address; may be empty.
ALTER TABLE invitations ADD COLUMN organization TEXT NOT NULL DEFAULT '';

-- What stands after the @ in the addresses of an organisation's people, as the coordination of a community stated it. Once
-- somebody who was vouched for otherwise, and has such an address, confirmed it, it vouches for the others.
CREATE TABLE organization_domains (
  organization_id BIGINT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  domain          TEXT NOT NULL,
  community_id    BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
  stated_by       BIGINT REFERENCES people (id) ON DELETE SET NULL,
  stated_at       BIGINT NOT NULL,
  confirmed_by    BIGINT REFERENCES people (id) ON DELETE SET NULL,
  confirmed_at    BIGINT,
  PRIMARY KEY (organization_id, domain)
);
-- A domain is that of one organisation.
CREATE UNIQUE INDEX organization_domains_confirmed ON organization_domains (domain) WHERE confirmed_at IS NOT NULL;
CREATE INDEX organization_domains_by_community ON organization_domains (community_id);
CREATE INDEX organization_domains_by_stater ON organization_domains (stated_by);
CREATE INDEX organization_domains_by_confirmer ON organization_domains (confirmed_by);
