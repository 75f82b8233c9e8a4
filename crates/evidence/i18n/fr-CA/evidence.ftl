# Les mots de ce que disent les bilans.

people-under-five = moins de cinq
people-at-least = au moins { $count }
value-percent = { $percent } %
