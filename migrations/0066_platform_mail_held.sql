-- A row while no mail may leave: what was restored from a copy would send again what was sent since the copy.
CREATE TABLE mail_held (
    since BIGINT NOT NULL
);
