# Les rencontres : leur suite, leur date, leurs réponses, leurs présences, leur agenda.
meetings = Les rencontres

## Quand et où
fact-when = Quand

## Préparer
missing-host = le lieu

## Courriels
mail-see = Voir la rencontre

## Organismes hôtes
hosts-title = Qui reçoit?
hosts-words = Les rencontres qui cherchent un organisme hôte. Offrez votre salle; l’animation choisit.
hosts-nothing-lacks = Toutes les rencontres ont leur lieu.
hosts-found = Déjà trouvé
call-title = Appel aux organismes
call-words = Un mot à joindre, si vous voulez
call-tells = { $count ->
    [one] { $count } personne reçoit cet appel.
   *[other] { $count } personnes reçoivent cet appel.
}
call-deed = Envoyer l’appel par courriel
call-deed-no-mail = Noter l’appel
call-last = Dernier appel : { $when }.
not-called-nothing = Toutes les rencontres ont leur lieu : il n’y a personne à appeler.
deed-find-host = Trouver un organisme hôte
deed-offer = Offrir notre salle
host-say-organization = Dire mon organisme
host-choose = Choisir
host-choose-spoken = Choisir { $name }
offers-none = Personne n’a encore offert sa salle.
offers-count = { $count ->
    [0] Cette rencontre cherche un organisme hôte. Personne n’a encore offert sa salle.
    [one] Cette rencontre cherche un organisme hôte. { $count } organisme a offert sa salle.
   *[other] Cette rencontre cherche un organisme hôte. { $count } organismes ont offert leur salle.
}
offer-deed = Offrir la salle { DU($name) }
offer-given = { $name } offre sa salle
offer-words = Un mot pour l’animation, si vous voulez
offer-words-hint = Par exemple : libre le matin seulement. Lu par toute la communauté.
offer-again = Enregistrer ce mot
offer-withdraw = Retirer cette offre
not-offered-no-organization = Dites d’abord pour quel organisme vous travaillez; la coordination ou la direction de cet organisme le confirme.
not-offered-over = Cette rencontre est passée ou annulée : elle ne cherche plus de salle.
not-offered-online = Cette rencontre se tient en ligne : elle n’a pas besoin de salle.
not-offered-has-host = Cette rencontre a déjà son lieu. Merci quand même : votre salle servira peut-être à une autre.
not-offered-changed = Quelqu’un vient de changer cette rencontre. Rien n’est perdu : regardez-la, puis recommencez.
not-chosen-no-offer = Cet organisme n’offre pas sa salle pour cette rencontre, ou l’a retirée. Choisissez-en un autre.
not-chosen-has-host = Cette rencontre a déjà son lieu. Pour en changer, passez par la date et le lieu.
leave-title = { $name } ne peut plus recevoir
leave-reason = Pourquoi, si vous voulez le dire
leave-reason-hint = Lu par la coordination et l’animation.
leave-deed = Ne plus recevoir cette rencontre
rota-title = À qui le tour?
rota-words = On propose d’abord l’organisme qui a reçu le moins souvent cette saison; à égalité, celui qui a reçu il y a le plus longtemps; puis le premier qui a offert. Ce qui est prévu ou proposé compte aussi. L’animation choisit comme elle veut.
rota-proposed = proposé
rota-alone = { $name } est le seul organisme qui offre sa salle.
rota-fewest = { $name } est proposé : c’est l’organisme qui a reçu le moins souvent cette saison.
rota-longest-ago = { $name } est proposé : à égalité, c’est l’organisme qui a reçu il y a le plus longtemps.
rota-first = { $name } est proposé : à égalité, c’est le premier qui a offert sa salle.
rota-never = N’a pas encore reçu cette saison.
rota-times = { $count ->
    [one] Reçoit { $count } fois cette saison : { $last }.
   *[other] Reçoit { $count } fois cette saison; la dernière : { $last }.
}
venue-own = Le lieu de mon organisme
venue-own-deed = Remplir la fiche du lieu
venue-sheet = Se rendre sur place
venue-not-filled = La fiche de ce lieu n’est pas encore remplie.
venue-fill = Remplir ou corriger la fiche
venue-print = Voir la page à imprimer
venue-line = { $name } : { $value }
venue-step-free = Accès sans marche
venue-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
venue-too-small = { $count ->
    [one] La salle est petite : { $count } personne est attendue.
   *[other] La salle est petite : { $count } personnes sont attendues.
}
venue-lacks = Pour le mode hybride, il manque : { $what }.
venue-no-link = Le lien pour participer en ligne manque encore.
mail-call-subject = Qui peut recevoir une rencontre? ({ $community })
mail-call = { $count ->
    [one] Une rencontre cherche un organisme hôte. Pouvez-vous offrir votre salle?
   *[other] { $count } rencontres cherchent un organisme hôte. Pouvez-vous offrir votre salle?
}
mail-call-meeting = { $heading } ({ $when })
mail-call-deed = Offrir notre salle
mail-withdrawn-subject = Il manque de nouveau un lieu : { $heading }
mail-withdrawn = { $name } ne peut plus recevoir la rencontre « { $heading } ». Les membres l’apprendront avec le nouveau lieu.
mail-withdrawn-next = À qui le tour : { $name } offre sa salle.
mail-withdrawn-nobody = Personne d’autre n’offre sa salle pour l’instant.
mail-withdrawn-deed = Choisir un autre organisme
mail-chosen-subject = Votre organisme reçoit : { $heading }
mail-chosen = Votre salle est choisie pour la rencontre « { $heading } ». Merci. Pensez à remplir la fiche du lieu.
done-host = L’organisme hôte est choisi. Si la rencontre a une date, les personnes attendues apprennent le lieu par courriel.
done-host-no-mail = L’organisme hôte est choisi. Aucun courriel ne part d’ici : si la rencontre a une date, dites le lieu aux personnes attendues.
done-called = L’appel est parti par courriel.
done-called-no-mail = L’appel est noté. Aucun courriel ne part d’ici : copiez l’adresse, et donnez-la aux organismes.
done-offered = Votre salle est offerte. L’animation choisira.
done-offer-withdrawn = C’est noté : votre organisme ne reçoit pas cette rencontre.

## Liens personnels

# What awaits a member, on the home page
wait-host = Trouver qui reçoit la rencontre
wait-room = Pouvez-vous recevoir une rencontre?
step-host = Trouver qui reçoit la rencontre
step-host-why = Le lieu reste à choisir parmi les salles offertes, ou à demander au groupe.

# Ce qui se compte
measure-rooms-offered = Organismes qui ont offert leurs locaux
measure-rooms-offered-counts = Les organismes différents qui ont proposé de recevoir, qu’ils aient reçu ou non.
