# The words of what reports say.

people-under-five = fewer than five
people-at-least = at least { $count }
value-percent = { $percent }%
