# Les mots de la recherche.

title = Chercher
words = Des mots, un nom, une date
words-hint = Accents, majuscules et écriture inclusive ne changent rien. On peut aussi écrire de:amina, dans:accueil, après:2027-03-01, avant:2027-04-01, type:message, a:fichier.
look = Chercher
begin-again = Recommencer
narrow = Préciser
filter-from = Dit ou écrit par
filter-within = Dans
filter-kind = Genre
filter-any = Peu importe
filter-after = À partir du
filter-before = Avant le
filter-order = Ordre
order-newest = Le plus récent d’abord
order-relevance = Le plus proche des mots d’abord
nothing-asked = Tapez un mot. Rien ne se trouve ici que vous ne pouvez lire ailleurs.
nothing = Rien trouvé.
nothing-help = Essayez avec moins de mots, ou un seul. Enlevez ce qui précise (une date, un lieu, un nom).
found = { $count ->
    [one] Une chose trouvée.
   *[other] { $count } choses trouvées.
}
found-more = Les { $count } premières choses trouvées.
found-slip = { $count ->
    [one] Rien avec ces mots exacts. Une chose trouvée à une lettre près.
   *[other] Rien avec ces mots exacts. { $count } choses trouvées à une lettre près.
}
next = La suite
within = dans { $place }
author = par { $name }
kind-person = Personne

# Aller à…
go-title = Aller à…
go-words = Début d’un nom : salon, rencontre, personne, page
go-narrow = Montrer
go-nothing = Rien de ce que vous pouvez ouvrir ne commence ainsi.
go-everywhere = Chercher « { $words } » partout
go-keys = ↑ et ↓ choisissent, Entrée ouvre, Échap ferme.
