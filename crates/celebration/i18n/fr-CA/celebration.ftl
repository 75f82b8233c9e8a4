## La fête
celebration = La fête
celebration-lead = À la fin de la saison : ce que chaque personne laisse aux autres, la courtepointe en affiche, un album à imprimer. Personne n’y est compté ni comparé.
left-empty = Écrivez quelques mots.
left-none = Rien encore.
left-away = Retirer

## Les bons coups
move-mine = Un bon coup
move-means = Quelque chose que quelqu’un d’ici a réussi cette saison, ou vous. Le groupe le lit; la personne dont vous parlez peut le retirer.
move-words = Le bon coup, en une phrase
move-about = De qui
move-of-me = De moi
move-stranger = Choisissez une personne du groupe.
move-do = Laisser ce bon coup
move-by = { $name }
move-by-of = { $name }, à propos { DE($other) }
move-away-of = Retirer le bon coup écrit par { $name }
moves = Bons coups

## Les phrases
sentence-mine = Une phrase à laisser
sentence-means = Ce que vous voulez laisser au groupe. Elle est dans l’album et sur l’affiche, que tout le monde peut voir au mur.
sentence-words = Votre phrase
sentence-signed = Écrire mon nom dessous
sentence-do = Laisser cette phrase
sentence-away = Retirer cette phrase
sentences = Phrases laissées

## À imprimer
album = Album de la saison
album-open = Voir l’album
album-how = Cette page s’imprime. Elle est pour le groupe : les bons coups y sont.
poster-title = La courtepointe. { $season }
poster-says = { $count ->
    [one] { $count } geste du groupe, dans l’ordre où il a été fait
   *[other] { $count } gestes du groupe, dans l’ordre où ils ont été faits
}
poster-letter = Affiche en PDF, format lettre
poster-a3 = Affiche en PDF, format A3
poster-not-now = L’affiche en PDF n’est pas prête pour le moment. Réessayez dans une minute; l’album s’imprime.
poster-no-pdf = L’affiche en PDF n’est pas prête ici. L’album s’imprime.

## Ce qui vient d’être fait
done-move = Le bon coup est laissé au groupe.
done-sentence = La phrase est laissée au groupe.
done-left-away = C’est retiré.
