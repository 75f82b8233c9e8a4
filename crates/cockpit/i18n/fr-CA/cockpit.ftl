## Le coup d’œil d’animation
cockpit = Coup d’œil d’animation
cockpit-lead = Ce qui attend une réponse, qui on n’a pas vu depuis un moment, ce qui a été dit et dont on n’a pas de nouvelles. Pour penser à un mot, jamais pour compter.
cockpit-lacking = Ce qui attend une réponse
cockpit-lacking-none = Rien n’attend de réponse.
cockpit-next = { $count ->
    [one] Une personne n’a pas encore dit si elle vient :
   *[other] { $count } personnes n’ont pas encore dit si elles viennent :
}
cockpit-poll = { $count ->
    [one] Une personne n’a pas répondu au sondage de date :
   *[other] { $count } personnes n’ont pas répondu au sondage de date :
}
cockpit-all-answered = Tout le monde a répondu.
cockpit-write = Écrire
cockpit-write-to = à { $name }
cockpit-silent = Sans nouvelles depuis deux rencontres
cockpit-silent-means = Qui était absent aux deux dernières rencontres, présences notées, et dont tout le groupe n’a rien pu lire depuis. Ce qui se dit entre quelques personnes ne compte pas ici. Un silence a ses raisons.
cockpit-silent-none = Personne.
cockpit-untold = Des engagements sans nouvelles
cockpit-untold-means = La rencontre qui devait en reparler est passée. La personne dira ce qu’elle veut, ou rien.
cockpit-untold-none = Aucun.
cockpit-untold-all = Tous les engagements
cockpit-journal = Votre journal de bord
cockpit-journal-means = est à vous : personne d’autre ne le lit.
