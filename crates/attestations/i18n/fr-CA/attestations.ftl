## Les attestations
attestations = Attestations
attestations-lead = Ce que la coordination signe pour qui a participé : une formation, ou la saison. Les heures viennent des présences notées.
attestations-none = Aucune attestation pour le moment.
attestation-in-force = Valide
attestation-revoked = Retirée
attestation-day = le { $day }
attestation-days = du { $from } au { $until }
attestation-season = { $season }, { $community }
attestation-leave = Revenir sans rien changer

## Les heures
hours-by-clock = { $count ->
    [one] Comptées d’après la durée réelle de la rencontre.
   *[other] Comptées d’après la durée réelle de { $count } rencontres.
}
hours-by-plan = { $count ->
    [one] Comptées d’après la durée prévue de la rencontre.
   *[other] Comptées d’après la durée prévue de { $count } rencontres.
}
hours-by-both =
    Comptées d’après la durée réelle de { $real ->
        [one] { $real } rencontre
       *[other] { $real } rencontres
    } et la durée prévue de { $planned ->
        [one] { $planned } rencontre
       *[other] { $planned } rencontres
    }.

## Remettre
sign-begin = Remettre des attestations
sign-choose = Choisissez la formation, ou les rencontres qui la composent. La page suivante dit qui a participé et ce qui sera écrit; rien n’est signé avant.
sign-trainings = Formations
sign-others = Autres rencontres
sign-meeting = { $title }, { $day }
sign-season = Pour toute la saison
sign-see = Voir qui a participé
sign-none-held = Aucune rencontre n’a encore eu lieu.
sign-title-page = Ce qui sera signé
sign-lead = { $count ->
    [0] Il ne reste personne à qui en remettre une.
    [one] Une attestation sera signée, pour la personne qui a participé et n’en a pas encore.
   *[other] { $count } attestations seront signées, pour les personnes qui ont participé et n’en ont pas encore.
}
sign-who = Qui a participé
sign-names = Chaque personne confirme ou corrige son nom dans « Mes attestations », sur son profil, avant la signature.
sign-late = Une arrivée en retard compte pour la rencontre entière : l’heure d’arrivée et de départ de chaque personne n’est pas notée.
sign-name-own = Nom confirmé par la personne
sign-name-profile = Nom de son profil, à confirmer
sign-has-one = Elle en a déjà une
sign-will = À signer
sign-title = Titre
sign-organization = Organisme qui signe
sign-signer = Personne qui signe
sign-as = Sa fonction
sign-as-coordination = Coordination
sign-for-good = Une fois signée, une attestation ne change plus. Une erreur se corrige en la retirant, puis en en remettant une autre.
sign-do = { $count ->
    [one] Signer une attestation
   *[other] Signer { $count } attestations
}
sign-choose-others = Choisir d’autres rencontres
not-signed-held = Choisissez au moins une rencontre qui a eu lieu.
not-signed-nobody = Rien n’a été signé : personne n’est noté là, ou tout le monde a déjà la sienne.
not-signed-revoked = Cette attestation a déjà été retirée.

## La feuille
sheet-title = Attestation de participation
sheet-strip = Des blocs de courtepointe
sheet-took-part = a participé à :
sheet-days = { $days }, pendant { $hours }
sheet-signed = Signé par
sheet-issued = Remise le { $day }
sheet-ask = Vérifier
sheet-square = Un carré qui mène à la page de vérification
sheet-verify = Pour vérifier : { $address }. Le code à dicter est { $code }.
sheet-pdf = Télécharger le PDF
sheet-print = Cette page s’imprime sur une feuille.
pdf-busy = D’autres documents se préparent. Réessayez dans une minute; la page s’imprime aussi.
pdf-not-there = Le PDF n’est pas prêt ici pour le moment. La page s’imprime.
seen-by-signers = la coordination
fact-of = De quoi
fact-days = Quand
fact-hours = Heures
fact-signed = Signé par
fact-issued = Remise le
fact-code = Code

## Retirer
revoke = Retirer cette attestation
revoke-means = L’attestation { DE($name) }, « { $title } », ne vaudra plus. Qui la vérifie le saura; la raison reste entre la personne et vous.
revoke-why = Pourquoi
revoke-why-hint = La personne lira cette raison. Une autre attestation peut être remise ensuite.
revoke-no-why = Écrivez la raison : la personne la lira.
revoke-do = Retirer l’attestation
revoked-on = Retirée le { $day }.

## Les directions
list-open = Liste pour les directions
list-title = Attestations à montrer aux directions
list-lead = Seules y sont les personnes qui l’ont voulu, chacune pour une attestation. Chacune peut en sortir d’une pression.
list-none = Personne ne s’est mis sur cette liste pour le moment.
list-xlsx = Classeur
list-csv = Valeurs séparées (CSV)
column-name = Nom
column-title = Titre
column-from = Du
column-until = Au
column-hours = Heures
column-code = Code
column-what = Attestation

## Les miennes
own = Mes attestations
own-profile = Mon profil
own-part = Ce qui dit que vous avez participé, à garder ou à donner : en PDF, avec un code qui se vérifie.
own-open = Voir mes attestations
own-lead = Elles sont à vous. Elles restent ici même si vous quittez la communauté, et disparaissent avec votre compte.
own-none = Aucune attestation pour le moment. La coordination en remet après une formation, et à la fin de la saison.
own-name = Le nom à écrire
own-name-hint = Tel que vous voulez le lire sur vos prochaines attestations.
own-name-asked = Confirmez votre nom, ou corrigez-le : c’est lui qui sera écrit sur la prochaine attestation.
own-name-kept = C’est le nom qui sera écrit sur la prochaine attestation. Celles qui sont signées gardent le leur.
own-name-confirm = Confirmer ce nom
own-name-do = Enregistrer ce nom
own-no-name = Écrivez votre nom.
own-directors = La liste pour les directions
own-listed = Cette attestation est sur la liste que la coordination peut montrer aux directions.
own-unlisted = Cette attestation n’est sur aucune liste. Si vous la mettez sur celle des directions, la coordination peut leur montrer votre nom, le titre, les dates, les heures et le code.
own-list = Mettre sur la liste
own-unlist = Sortir de la liste
own-seen-by = vous et la coordination

## Vérifier
door-title = Vérifier une attestation
door-lead = Le code est écrit sur l’attestation. Cette page dit ce qui a été signé, et si cela vaut encore.
door-code = Code de l’attestation
door-code-hint = Par exemple abcd-efgh-jkmn-pqrs. Les majuscules et les tirets ne comptent pas.
door-nothing = Rien de tel. Vérifiez chaque lettre du code.
door-do = Vérifier
door-in-force = Cette attestation est valide.
door-revoked = Cette attestation a été retirée le { $day }. Elle ne vaut plus.
door-whose = De qui est-elle?
door-name = Nom écrit sur l’attestation
door-name-hint = Cette page ne dit aucun nom. Écrivez celui que vous lisez : elle dira si c’est bien lui.
door-name-do = Comparer le nom
door-name-yes = Oui : c’est le nom écrit sur cette attestation.
door-name-no = Non : ce n’est pas le nom écrit sur cette attestation.
door-no-name = Écrivez un nom.
door-another = Vérifier une autre attestation

## Une formation
training = Formation
training-page = La page de cette formation
training-when = Quand
training-where = Où
training-with = Avec
training-with-none = Aucune personne-ressource pour le moment
training-came = Présences
training-not-held = La formation n’a pas encore eu lieu.
training-with-it = Ce qui va avec
training-answer = La rencontre et les réponses
training-needs = Ce que les gens veulent apprendre
training-material = Le matériel
training-attendance = Noter les présences
training-surveys = Les questionnaires, juste après et trois mois plus tard
training-no-attestation = Aucune attestation à lire pour le moment.

## Les places, et trois mois plus tard
places = Les places
places-mean = Si le nombre de places est limité, qui répond ensuite attend son tour. Une personne qui ne vient plus libère sa place pour la suivante.
places-field = Nombre de places
places-hint = Laissez vide si tout le monde peut venir. La personne-ressource ne compte pas.
places-keep = Enregistrer les places
places-wrong = Écrivez un nombre de 1 à { $most }, ou rien.
places-too-few = { $count ->
    [one] Une personne vient déjà : il faut au moins une place.
   *[other] { $count } personnes viennent déjà : il faut au moins { $count } places.
}
places-free = { $places ->
    [one] 1 place, libre
   *[other] { $places } places, dont { $free } { $free ->
        [one] libre
       *[other] libres
    }
}
places-full = { $places ->
    [one] 1 place, prise
   *[other] { $places } places, toutes prises
}
places-mine = Vous avez une place.
places-wait = { $place ->
    [one] Toutes les places sont prises. Vous attendez la prochaine qui se libère.
   *[other] Toutes les places sont prises. Vous attendez, nº { $place } dans l’ordre des réponses.
}
places-waiting = Attendent une place, dans cet ordre :
training-places = Places
after = Trois mois plus tard
after-title = Trois mois après : { $heading }
after-means = Un court questionnaire sans nom demande ce que la formation a changé. Il se prépare tout seul trois mois après; rien n’est demandé à personne avant que vous l’ouvriez.
after-prepare = Le préparer maintenant
after-open = Voir le questionnaire de trois mois
mail-place-subject = Vous avez une place : { $heading }
mail-place-words = Une place s’est libérée à « { $heading } », { $when }, et elle est pour vous. Si vous ne venez plus, dites-le : elle ira à la personne suivante.
mail-place-deed = Voir la formation
mail-after-subject = Trois mois après : { $heading }
mail-after-words = La formation « { $heading } » a eu lieu il y a trois mois. Le questionnaire qui demande ce qu’elle a changé est prêt; la coordination ou le comité avisé l’ouvre quand le groupe y est. S’il n’est pas ouvert, rien n’est demandé à personne.
mail-after-deed = Voir la formation

## Les courriels
mail-issued-subject = Votre attestation : { $title }
mail-issued-words = La coordination { DU($community) } a signé une attestation pour vous : « { $title } ». Elle est dans votre profil, en PDF, avec un code qui se vérifie.
mail-issued-deed = Voir l’attestation
mail-revoked-subject = Attestation retirée : { $title }
mail-revoked-words = La coordination a retiré votre attestation « { $title } ». Voici pourquoi : { $why }

## Ce qui vient d’être fait
done-issued = Les attestations sont signées. Chaque personne reçoit un courriel.
done-issued-no-mail = Les attestations sont signées. Aucun courriel ne part d’ici : dites aux personnes qu’elles sont dans leur profil.
done-revoked = L’attestation ne vaut plus. La personne reçoit un courriel.
done-revoked-no-mail = L’attestation ne vaut plus. Aucun courriel ne part d’ici : dites-le à la personne.
done-named = Ce nom sera écrit sur la prochaine attestation.
done-places = Le nombre de places est enregistré.
done-listed = Cette attestation est sur la liste pour les directions.
done-unlisted = Cette attestation n’est plus sur la liste.
