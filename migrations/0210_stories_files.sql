-- What accompanies a story: a voice note, a photo; in JSON, as it is shown. It is read by who reads the story, and goes with it.
ALTER TABLE stories ADD COLUMN files TEXT;
