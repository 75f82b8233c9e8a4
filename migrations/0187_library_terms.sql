-- Since when the words of the glossary are linked on the page of a resource, by its author's choice. Null: they are not.
ALTER TABLE library_resources ADD COLUMN terms_linked_at BIGINT;
