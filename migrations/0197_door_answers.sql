-- What who asks to take part answers to the questions of the season: each question as it was asked, and the answer, as JSON; empty
-- where nothing was answered.
ALTER TABLE applications ADD COLUMN answers TEXT NOT NULL DEFAULT '';
