-- The heading that several questions in five points share: those that follow one another stand in one table, a row each. It is part of
-- what people read, hence of what is the same for the same words alone; empty where a question stands by itself.
ALTER TABLE survey_items ADD COLUMN heading_fr TEXT NOT NULL DEFAULT '';
ALTER TABLE survey_items ADD COLUMN heading_en TEXT NOT NULL DEFAULT '';
