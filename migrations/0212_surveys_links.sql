-- Of each hundred ties that there could be in the group, how many people say that they could use tomorrow, by fives; computed once, as the
-- survey closes, from what it shows of that question and from the number of members, and from nothing else.
ALTER TABLE surveys ADD COLUMN links BIGINT;
