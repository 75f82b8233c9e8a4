-- What a community looks at to know whether the parts of its logic model happen. nodes is the list of the words of those parts,
-- separated by spaces (result.competence). measure is the word of what is computed by itself; without one, who collects it
-- notes values. Texts of the program have both languages; what the group typed, the same in both.
CREATE TABLE indicators (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    counts_fr TEXT NOT NULL,
    counts_en TEXT NOT NULL,
    measure TEXT,
    nodes TEXT NOT NULL,
    target BIGINT,
    baseline BIGINT,
    often TEXT NOT NULL,
    collector TEXT,
    revision BIGINT NOT NULL DEFAULT 1,
    changed_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    changed_at BIGINT NOT NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX indicators_changed_by ON indicators (changed_by);

-- What somebody noted of an indicator that is not computed. The last one stands; those before it remain to be read.
CREATE TABLE indicator_values (
    id @id,
    indicator_id BIGINT NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    note TEXT NOT NULL,
    noted_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    noted_at BIGINT NOT NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (indicator_id, sent_key)
);
CREATE INDEX indicator_values_noted_by ON indicator_values (noted_by);
