# Les mots du salon d’une rencontre.

room-of-meeting = Salon de la rencontre
room-of-meeting-none = pas encore ouvert
room-of-meeting-means = Un salon pour préparer cette rencontre ensemble et pour en reparler. Toutes les personnes qui conversent ici y entrent ; il est archivé deux semaines après la rencontre.
room-of-meeting-open = Ouvrir le salon
room-of-meeting-enter = Aller au salon
room-of-meeting-over = Cette rencontre est annulée ou passée depuis plus de deux semaines. Ouvrez plutôt un salon depuis « Conversations ».
room-of-meeting-name = { $day } · { $heading }
room-of-meeting-purpose = Avant et après la rencontre
