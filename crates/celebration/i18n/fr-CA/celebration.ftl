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

## Les photos
photos = Photos
photos-none = Aucune photo pour le moment.
photos-asked = Vous êtes sur ces photos
photos-asked-mean = Vous et la personne qui les a ajoutées les voyez seules. Le groupe ne les voit que si vous, et toutes les personnes qui y sont, l’acceptez.
photo-add = Ajouter une photo
photo-means = Le groupe la voit quand chaque personne que vous nommez a dit oui ici; dites-leur qu’elle les attend. Chacune peut retirer son accord d’une pression, et la photo n’est plus montrée.
photo-file = La photo
photo-shows = Ce qu’elle montre
photo-shows-hint = En une phrase, pour qui ne la voit pas. L’heure et le lieu de la prise de vue ne sont pas gardés.
photo-who = Qui est dessus
photo-nobody-else = Personne d’autre n’y est reconnaissable, et aucune famille
photo-do = Ajouter la photo
photo-waits = En attente de l’accord de : { $names }
photo-agree = Accepter que le groupe la voie
photo-agree-no-more = Ne plus être montré·e
photo-remove = Retirer la photo
photo-undescribed = Dites en quelques mots ce que la photo montre.
photo-no-picture = Choisissez une photo.
photo-stranger = Choisissez des personnes du groupe.
photo-somebody-else = Une photo ne montre que des personnes du groupe qui peuvent dire oui ici. Cochez pour le confirmer, ou choisissez-en une autre.

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
done-photo = La photo est ajoutée. Le groupe la voit quand toutes les personnes qui y sont l’acceptent.
done-photo-agreed = C’est dit : vous acceptez que le groupe voie cette photo.
done-photo-hidden = La photo n’est plus montrée au groupe.
done-left-away = C’est retiré.
