-- The file that goes with a value that was noted: in JSON, as it is shown.
ALTER TABLE indicator_values ADD COLUMN files TEXT;
