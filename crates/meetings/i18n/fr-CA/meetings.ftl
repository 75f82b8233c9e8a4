# Les rencontres : leur suite, leur date, leurs réponses, leurs présences, leur agenda.
meetings = Les rencontres
profile = Mon profil
seen-by-you = vous seulement
new-window = nouvelle fenêtre

## Genres, modes, états
kind-welcome = Rencontre d’accueil
kind-regular = Rencontre mensuelle
kind-training = Formation
kind-review = Bilan
kind-follow-up = Rencontre de suivi
mode-in-person = Sur place
mode-online = En ligne
mode-hybrid = Sur place et en ligne
state-planned = Date à déterminer
state-held = Tenue
state-cancelled = Annulée
expected-early = début { $month }
expected-middle = mi-{ $month }
expected-late = fin { $month }

## La ligne de la saison
step-welcome = Accueil
step-regular = Rencontre
step-review = Bilan
step-no-date = à choisir

## Quand et où
when-set = { $date }, { $hours }
when-expected = { $expected }, date à déterminer
when-unknown = date à déterminer
place-online = en ligne
place-unknown = lieu à déterminer
place-hybrid = { $place }, ou en ligne
place-unknown-or-online = lieu à déterminer, ou en ligne
host-unknown = À déterminer
link-unknown = Le lien viendra.
fact-when = Quand
fact-length = Durée
fact-mode = Comment
fact-host = Organisme hôte
fact-place = Lieu
fact-link = Lien
fact-theme = Thème

## Réponses
answer-here = J’y serai sur place
answer-online = J’y serai en ligne
answer-cannot = Je ne peux pas
answered-here = Sur place
answered-online = En ligne
answered-cannot = Absence annoncée
answer-to-confirm = La rencontre a changé depuis votre réponse ({ $answer }). Est-ce encore bon?
answer-who-sees = Les membres voient qui vient. Vous pouvez changer d’idée.
answer-unknown = Cette réponse n’est pas offerte. Choisissez un des boutons.
count-here = { $count } sur place
count-online = { $count } en ligne
count-cannot = { $count ->
    [one] { $count } absence annoncée
   *[other] { $count } absences annoncées
}
count-to-confirm = { $count } à confirmer
count-silent = { $count } sans réponse
reason-label = Raison, si vous voulez la dire
reason-hint = Lue par l’animation seulement.
reason-save = Enregistrer ma raison
reason-of = { $name } :
not-answered-no-date = Cette rencontre n’a pas encore de date : il n’y a rien à répondre pour l’instant.
not-answered-over = Cette rencontre est passée : les réponses sont closes.
not-answered-cancelled = Cette rencontre est annulée : il n’y a plus rien à répondre.
not-answered-not-offered = Cette façon de participer n’est plus offerte. Votre réponse d’avant est gardée; choisissez un des boutons.

## La page d’une rencontre
add-to-calendar = Ajouter à mon agenda
about-title = Ce qu’on y fera
place-title = S’y rendre
presence-title = Qui vient
and-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
waited-for-title = Réponses attendues
waited-for-who-sees = Vu par la coordination et l’animation seulement.
told-moved = Cette rencontre a changé de date : c’était le { $from }.
told-cancelled = Cette rencontre est annulée.
seen-by-with-guests = { $count ->
    [one] { $community }, et { $count } personne-ressource invitée à cette rencontre
   *[other] { $community }, et { $count } personnes-ressources invitées à cette rencontre
}

## Préparer
prepare-title = Préparer
missing = Il manque : { $what }
missing-theme = le thème
deed-set = Fixer la date et le lieu
deed-theme = Choisir le thème
deed-move = Déplacer ou préciser
deed-cancel = Annuler cette rencontre
deed-restore = Remettre cette rencontre à l’horaire
deed-attendance = Noter les présences
deed-guests = Demander une personne-ressource
deed-add = Ajouter une rencontre

## La suite des rencontres
next-meeting = La prochaine
to-come = À venir
held = Tenues
series-empty = Aucune rencontre pour vous ici. Quand on vous demandera à une rencontre, elle sera sur cette page.
calendar-title = Dans votre agenda
calendar-words = Toutes vos rencontres, à jour, dans le calendrier de votre téléphone.
calendar-deed = Suivre mes rencontres dans mon agenda
memory-title = Ce que le groupe garde

## Fixer, déplacer
group-when = Quand
group-where = Où
group-what = De quoi on parlera
group-why = Si la date change
field-date = Jour
field-date-hint = Laissez le jour et l’heure vides si la date est à déterminer.
field-time = Heure du début
field-minutes = Durée, en minutes
field-minutes-hint = 180 pour trois heures.
field-mode = Comment on se rencontre
field-host = Organisme hôte
field-venue = Adresse, salle, porte, stationnement
field-venue-hint = Ce qu’il faut pour arriver sans chercher.
field-link = Lien de la rencontre en ligne
field-link-hint = L’adresse complète, qui commence par https://
field-theme = Thème
field-theme-hint = Vide, tant qu’il n’est pas choisi.
field-reason = Pourquoi la date change
field-reason-hint = Les membres lisent cette phrase dans le courriel et sur la page.
field-reason-hint-no-mail = Les membres lisent cette phrase sur la page.
field-kind = Genre de rencontre
set-save = Enregistrer
set-invites = { $count ->
    [one] Une fois la date fixée, { $count } personne reçoit l’invitation par courriel.
   *[other] Une fois la date fixée, { $count } personnes reçoivent l’invitation par courriel.
}
set-invites-no-mail = Aucun courriel ne part d’ici : dites ensuite la date aux personnes attendues.
set-tells = { $count ->
    [one] Si la date ou le lieu change, { $count } personne l’apprend par courriel.
   *[other] Si la date ou le lieu change, { $count } personnes l’apprennent par courriel.
}
set-tells-no-mail = Aucun courriel ne part d’ici : si la date ou le lieu change, dites-le aux personnes attendues.
set-leave = Revenir sans rien changer
problem-not-a-day = Ce jour n’existe pas. Écrivez-le comme 2027-03-18.
problem-not-an-hour = Cette heure n’existe pas. Écrivez-la comme 13:30.
problem-no-day = Il manque le jour de cette heure. Ajoutez le jour, ou videz l’heure.
problem-no-hour = Il manque l’heure. Ajoutez-la, ou videz aussi le jour si la date est à déterminer.
problem-past = Ce moment est passé. Choisissez un jour à venir.
problem-too-far = Ce jour est dans plus de trois ans. Vérifiez l’année.
problem-skipped-hour = Cette nuit-là, on avance l’heure : ce moment n’existe pas. Choisissez plus tôt ou plus tard.
problem-doubled-hour = Cette nuit-là, on recule l’heure : ce moment arrive deux fois. Choisissez plus tôt ou plus tard.
problem-length = Il faut un nombre de minutes, de 15 à 720.
problem-not-a-link = Ce n’est pas l’adresse d’une page. Elle commence par https://
problem-no-reason = La date change : dites pourquoi, en quelques mots.
problem-holiday = Jour férié ({ $name }) : beaucoup d’organismes sont fermés. Choisissez un autre jour, ou cochez que vous gardez celui-ci.
field-holiday = Garder ce jour férié
not-set-changed = Quelqu’un a enregistré une autre version entre-temps.
not-set-cancelled = Cette rencontre est annulée. Remettez-la à l’horaire avant de la changer.
not-set-over = Cette rencontre est passée, ou n’est pas annulée : il n’y a rien à changer.
conflict-title = Deux versions de la même rencontre
cancel-words = { $count ->
    [one] { $count } personne l’apprendra par courriel, avec votre raison. La rencontre restera visible, marquée annulée.
   *[other] { $count } personnes l’apprendront par courriel, avec votre raison. La rencontre restera visible, marquée annulée.
}
cancel-words-no-mail = Aucun courriel ne part d’ici : dites-le vous-même aux personnes attendues. La rencontre restera visible, marquée annulée, avec votre raison.
cancel-reason = Pourquoi elle est annulée
cancel-reason-hint = Les membres lisent cette phrase.
cancel-no-reason = Dites pourquoi, en quelques mots : les membres se le demanderont.
cancel-save = Annuler la rencontre
add-words = Elle commence sans date; vous la fixerez ensuite. Personne n’est averti avant.
add-save = Ajouter la rencontre

## Personnes-ressources
guests-title = Personnes-ressources
guests-words = Une personne-ressource voit cette rencontre et rien d’autre de la communauté.
guests-tells = La personne l’apprend par courriel, que vous la demandiez ou la retiriez, dès que la rencontre a sa date.
guests-tells-no-mail = Aucun courriel ne part d’ici : dites-le à la personne.
guests-asked = Demandées à cette rencontre
guests-who = Qui demander
guests-ask = Demander à cette rencontre
guests-withdraw = Retirer
guests-withdraw-spoken = Retirer { $name } de cette rencontre
guests-nobody = Aucune personne-ressource n’est libre. Invitez-en une dans la communauté, avec ce rôle; elle ne verra que les rencontres où vous la demandez.
guests-invite = Voir les invitations
not-asked-stranger = Cette personne n’est pas une personne-ressource de la communauté.
not-asked-too-late = Cette rencontre est passée ou annulée.

## Présences
attendance = Présences
mark-present = Présence
mark-late = Retard
mark-excused = Absence motivée
mark-absent = Absence
mark-spoken = { $mark } : { $name }
mark-hint = avait dit : { $answer }
mark-no-answer = sans réponse
mark-others = { $count ->
    [one] Une personne a rejoint le groupe depuis : si elle y était, notez-la
   *[other] { $count } personnes ont rejoint le groupe depuis : si elles y étaient, notez-les
}
mark-all-yes = Tout le monde qui a dit oui est là
mark-all-yes-hint = Ne change pas ce qui est déjà noté.
mark-unknown = Rien n’a été noté : choisissez un des quatre boutons.
tally-present = { $count ->
    [one] { $count } présence
   *[other] { $count } présences
}
tally-late = { $count ->
    [one] { $count } retard
   *[other] { $count } retards
}
tally-excused = { $count ->
    [one] { $count } absence motivée
   *[other] { $count } absences motivées
}
tally-absent = { $count ->
    [one] { $count } absence
   *[other] { $count } absences
}
tally-unmarked = { $count } à noter
not-marked-too-early = Les présences se notent à partir du jour de la rencontre.
not-marked-cancelled = Cette rencontre est annulée : il n’y a pas de présences à noter.
not-marked-stranger = Cette personne n’est pas attendue à cette rencontre.
attendance-sheet = Feuille de présences
sheet-name = Nom
sheet-organization = Organisme
sheet-coming = Prévu
sheet-free = Ligne libre
sheet-signature = Signature
sheet-back = Retour aux présences
sheet-hint = Cette page s’imprime telle quelle, sans les menus.

## Agenda
calendar-name = Mes rencontres (Jasette)
calendar-community = { $kind } · { $community }
calendar-cancelled-summary = Annulée : { $heading }
calendar-cancelled = Cette rencontre est annulée. { $reason }
calendar-link = Lien : { $link }
calendar-page = Répondre et voir le détail : { $url }
feed-title = Mes rencontres dans mon agenda
feed-words = Une adresse privée que votre calendrier relit de lui-même : une rencontre déplacée s’y déplace, une rencontre annulée le dit.
feed-open = Créer mon adresse privée
feed-fresh = Votre adresse privée
feed-fresh-words = Copiez-la maintenant : elle ne sera plus montrée.
feed-step-copy = Copiez l’adresse.
feed-step-paste = Dans votre calendrier, cherchez « ajouter un agenda par adresse » ou « s’abonner », et collez-la.
feed-step-wait = Vos rencontres y paraissent, avec leur lieu et leur lien.
feed-secret = Qui a cette adresse voit les dates de vos rencontres. Ne la partagez pas; vous pouvez la fermer ou la remplacer ici.
feed-standing = Vous avez une adresse privée
feed-standing-words = Elle date du { $date }. Pour votre sécurité, elle n’est pas gardée en clair et ne peut pas être montrée de nouveau.
feed-replace = Remplacer par une nouvelle adresse
feed-replace-hint = L’ancienne cesse aussitôt de fonctionner.
feed-close = Fermer mon adresse

## Ce qui vient d’être fait
done-answered = Votre réponse est notée.
done-reason = Votre raison est enregistrée; l’animation la lit.
done-set = La rencontre est enregistrée. Si sa date ou son lieu a changé, les personnes attendues l’apprennent par courriel.
done-set-no-mail = La rencontre est enregistrée. Aucun courriel ne part d’ici : si sa date ou son lieu a changé, dites-le aux personnes attendues.
done-cancelled = La rencontre est annulée; les personnes attendues l’apprennent par courriel.
done-cancelled-no-mail = La rencontre est annulée. Aucun courriel ne part d’ici : dites-le aux personnes attendues.
done-restored = La rencontre est de nouveau à l’horaire.
done-added = La rencontre est ajoutée. Il reste à fixer sa date.
done-asked = La personne voit maintenant cette rencontre.
done-withdrawn = La personne ne voit plus cette rencontre.
done-marked = Les présences sont notées.
done-feed-closed = Votre adresse est fermée.

## Courriels
mail-set-subject = { $day } : { $heading }
mail-set = La date de cette rencontre est fixée : { $heading }.
mail-moved-subject = Nouvelle date, { $day } : { $heading }
mail-moved = La rencontre « { $heading } », prévue le { $from }, change de date.
mail-undated-subject = Date à déterminer : { $heading }
mail-undated = La rencontre « { $heading } », prévue le { $from }, n’a plus de date pour l’instant.
mail-place-subject = Le lieu, { $day } : { $heading }
mail-place = Le lieu ou la façon de se rencontrer a changé : { $heading }.
mail-cancelled-subject = Rencontre annulée : { $heading }
mail-cancelled = La rencontre « { $heading } » est annulée.
mail-restored-subject = De nouveau à l’horaire : { $heading }
mail-restored = La rencontre « { $heading } » aura lieu, finalement.
mail-near-subject = Rappel, { $day } : { $heading }
mail-near = La rencontre « { $heading } » approche.
invitation-withdrawn-subject = Plus à votre agenda : { $heading }
invitation-withdrawn = Votre présence n’est plus demandée à cette rencontre : { $heading }.
mail-reason = Raison : { $reason }
mail-not-answered = Y serez-vous?
mail-to-confirm = Vous aviez répondu avant ce changement. Est-ce encore bon?
mail-answered = Votre réponse : { $answer }.
mail-change-answer = Changer ma réponse
mail-see = Voir la rencontre

## Sur la page du profil
part-title = Mon agenda
part-words = Vos rencontres peuvent paraître d’elles-mêmes dans l’agenda de votre téléphone ou de votre ordinateur.
part-deed = Relier mon agenda

## Animation
away-waiting = { $count ->
    [one] Hors ligne : { $count } geste sera envoyé.
   *[other] Hors ligne : { $count } gestes seront envoyés.
}
away-signed-out = Votre session est fermée. Ce qui attend sera envoyé dès qu’elle sera rouverte.
away-sign-in = Ouvrir une session

## Sondage de date
poll-deed-open = Demander les disponibilités

## Organismes hôtes
hosts-title = Qui reçoit?
deed-find-host = Trouver un organisme hôte
host-say-organization = Dire mon organisme
not-offered-no-organization = Dites d’abord pour quel organisme vous travaillez; la coordination ou la direction de cet organisme le confirme.
venue-title = Le lieu : { $name }
venue-own = Le lieu de mon organisme
venue-sheet = Se rendre sur place
venue-words = À remplir une fois : chaque rencontre qui se tient chez vous la montre, et l’invitation la porte. Rien n’est obligatoire.
venue-seen-by = les personnes attendues aux rencontres qui se tiennent ici; le mot de passe du Wi-Fi, par les membres seulement
venue-none = L’organisme hôte n’a pas encore rempli la fiche de son lieu.
venue-no-host = Cette rencontre n’a pas encore d’organisme hôte.
venue-back = Revenir à la rencontre
venue-link = En ligne : { $link }
venue-line = { $name } : { $value }
venue-group-arrive = Arriver
venue-group-room = La salle
venue-group-wifi = Wi-Fi
venue-group-contact = Le jour même
venue-address = Adresse
venue-door = Porte
venue-door-hint = Quelle porte, quelle sonnette, quel étage. Ces mots se lisent aussi hors d’ici, dans les agendas : n’y mettez pas de code d’alarme.
venue-step-free = Accès sans marche
venue-step-free-unknown = On ne sait pas
venue-step-free-yes = Oui, de la rue à la salle
venue-step-free-partly = En partie, ou avec de l’aide
venue-step-free-no = Non, il y a des marches
venue-transit = Transport en commun
venue-transit-hint = Métro, autobus, minutes de marche.
venue-parking = Stationnement et vélos
venue-toilets = Toilettes
venue-kitchen = Cuisine et repas
venue-capacity = Places
venue-capacity-field = Combien de personnes la salle accueille
venue-capacity-hint = On vous avertira si plus de personnes s’annoncent.
venue-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
venue-problem-capacity = Il faut un nombre de personnes, de 1 à 500, ou rien.
venue-equipment = Équipement
venue-screen = écran ou projecteur
venue-camera = caméra
venue-microphone = micro
venue-screen-field = Un écran ou un projecteur
venue-camera-field = Une caméra qui montre la salle
venue-microphone-field = Un micro qui entend toute la salle
venue-other = Autre équipement
venue-there = oui
venue-wifi = Wi-Fi
venue-wifi-password-is = Mot de passe :
venue-wifi-members = Montré aux membres seulement.
venue-wifi-name = Nom du réseau
venue-wifi-password = Mot de passe du réseau
venue-wifi-password-hint = Montré aux membres sur la page de la rencontre; jamais dans un courriel ni dans un agenda.
venue-contact = Personne sur place
venue-contact-hint = Qui accueille, et comment la joindre ce jour-là.
venue-save = Enregistrer la fiche
venue-conflict-title = Deux versions de la même fiche
crowd-full = La salle est pleine : { $places ->
    [one] sa seule place est prise.
   *[other] ses { $places } places sont prises.
}
crowd-over = La salle est trop petite : { $here } personnes viennent sur place, pour { $places } places.
crowd-word-hybrid = { $places ->
    [one] La seule place de la salle est prise; en ligne, il y en a encore.
   *[other] Les { $places } places de la salle sont prises; en ligne, il y en a encore.
}
crowd-word-in-person = { $places ->
    [one] La seule place de la salle est prise. Dites quand même que vous venez : l’animation cherchera une solution.
   *[other] Les { $places } places de la salle sont prises. Dites quand même que vous venez : l’animation cherchera une solution.
}
done-venue = La fiche est enregistrée.

## Invitation par agenda
invitation-title = Répondre : { $heading }
invitation-question = { $name }, y serez-vous?
invitation-confirm = { $name }, est-ce bien votre réponse?
invitation-confirm-deed = Confirmer : { $deed }
invitation-rather = Ou plutôt
invitation-nothing-yet = Rien n’est encore noté : ouvrir ce lien ne répond pas à votre place.
invitation-link-words = Ce lien répond pour { $name }, à cette rencontre seulement, jusqu’à sa fin ({ $until }). Ne le transmettez pas.
link-over-held = Cette rencontre a eu lieu
link-over-held-words = Cette rencontre a eu lieu le { $day } : les réponses sont closes. Ce qui s’y est fait se lit dans Jasette.
link-over-cancelled = Cette rencontre a été annulée
link-over-cancelled-words = Cette rencontre, prévue le { $day }, a été annulée : il n’y a plus de réponse à donner.
link-over-moved = Ce lien ne sert plus
link-over-moved-words = La rencontre a changé de moment depuis : répondez par le dernier lien reçu, ou dans Jasette.
link-over-on = Continuer vers Jasette
invitation-mail-note = Cette rencontre se note aussi dans votre agenda. Pour que le groupe sache si vous venez, répondez par un de ces boutons : ceux de l’agenda ne sont pas encore lus.
received-kept = Votre réponse est notée : { $answer }.
received-to-confirm = Votre réponse est gardée ({ $answer }), mais la rencontre a changé depuis l’invitation à laquelle vous répondez. Est-ce encore bon?
received-perhaps = « Peut-être » ne change rien à votre réponse. Dites oui ou non quand vous le saurez.
received-older = Vous avez répondu autrement depuis : c’est cette réponse-là qui reste.
received-not-theirs = Cette réponse ne correspond à aucune rencontre où cette adresse est attendue. Répondez depuis l’adresse à laquelle l’invitation est arrivée.
received-ahead = Cette réponse parle d’une version de la rencontre que nous n’avons pas envoyée. Répondez depuis la dernière invitation.
community-feed-title = Cette communauté dans mon agenda
community-feed-words = Une adresse privée qui ne contient que les rencontres de « { $community } ». Celle de toutes vos communautés est dans votre profil.
community-feed-choose = Une communauté à la fois
community-feed-choose-words = Pour ne suivre qu’une communauté, ou lui donner sa couleur dans votre agenda.
community-calendar-name = { $community } (Jasette)
calendar-community-deed = Suivre cette communauté seulement

## Liens personnels

# What awaits a member, on the home page
wait-answer = Dire si vous venez
wait-confirmation = Redire si vous venez : la rencontre a été déplacée
wait-attendance = Noter les présences
## La page et son moment
state-on = La rencontre a lieu
state-days = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
next-kicker = Le prochain pas
next-none-kicker = Rien à faire pour le moment
next-answer = Venez-vous?
next-answered = Votre réponse
next-no-date = La date n’est pas encore choisie
next-no-date-why = Elle paraîtra ici dès qu’elle le sera.
next-ready = Tout est prêt
next-ready-why = Il ne manque rien à cette rencontre.
own-answer = Et vous?
to-do-also = Ce qui attend aussi
all-of-it = Tout ce qui concerne cette rencontre
attendance-to-mark = à noter
waited-for-count = { $count ->
    [one] 1 personne
   *[other] { $count } personnes
}
change-title = Déplacer, préciser ou annuler
change-state = les personnes attendues l’apprennent
deed-correct = Corriger la date, le lieu ou le thème
awaited-deed = Y aller
wait-answer-deed = Répondre
wait-attendance-rest = Finir de noter les présences
wait-attendance-why = Tant que tout le monde s’en souvient : qui était là, qui avait prévenu.
step-theme = Choisir le thème
step-theme-why = Il paraît partout où la rencontre est nommée.
closing-title = Après la rencontre
closing-place = Pas { $place } de { $count }
closing-done = Cette rencontre est close
closing-done-why = Présences, compte rendu, prochaine date : tout y est. Merci!
answered-own-here = Vous y serez, sur place
answered-own-online = Vous y serez, en ligne
answered-own-cannot = Vous ne pouvez pas y être
mark-rest-absent = Les autres n’étaient pas là
mark-rest-absent-hint = Une absence annoncée est notée motivée. Vous pouvez corriger chaque personne ensuite.

## Ce qui se trouve

kind-meeting = Rencontre

# Ce qui se compte
measure-meetings-held = Rencontres tenues
measure-meetings-held-counts = Les rencontres de la saison qui ont eu lieu, sur celles qui sont prévues. Une rencontre annulée ne compte pas.
measure-trainings-held = Formations tenues
measure-trainings-held-counts = Les formations qui ont eu lieu, sur celles qui sont prévues.
measure-follow-ups-held = Rencontres de suivi tenues
measure-follow-ups-held-counts = Les rencontres de suivi qui ont eu lieu, sur celles qui ont été demandées.
measure-minutes-held = Heures de rencontre
measure-minutes-held-counts = La durée prévue de tout ce qui a eu lieu, additionnée.
measure-held-in-person = Tenues en personne
measure-held-in-person-counts = Ce qui a eu lieu en personne, sur tout ce qui a eu lieu. Le reste était en ligne, en tout ou en partie.
measure-hosts = Organismes qui ont reçu
measure-hosts-counts = Les organismes différents qui ont reçu une rencontre ou une formation.
measure-seats = Participations
measure-seats-counts = Les présences, additionnées : une personne venue trois fois compte trois fois.
measure-person-minutes = Heures-personnes
measure-training-person-minutes = Heures-personnes de formation
measure-person-minutes-counts = La durée prévue de chaque rencontre, multipliée par le nombre de personnes présentes.
measure-people-there = Personnes venues au moins une fois
measure-people-there-counts = Les personnes différentes notées présentes ou en retard, chacune une fois.
measure-regulars = Personnes venues au moins une fois sur deux
measure-regulars-counts = Les personnes venues à la moitié au moins de ce qui a eu lieu, sur celles dont la présence a été notée.
