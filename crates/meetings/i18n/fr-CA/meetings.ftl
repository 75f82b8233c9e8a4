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
reason-save = Garder la raison
reason-of = { $name } :
not-answered-no-date = Cette rencontre n’a pas encore de date : il n’y a rien à répondre pour l’instant.
not-answered-over = Cette rencontre est passée : les réponses sont closes.
not-answered-cancelled = Cette rencontre est annulée : il n’y a plus rien à répondre.
not-answered-not-offered = Cette façon de participer n’est plus offerte. Votre réponse d’avant est gardée; choisissez un des boutons.

## La page d’une rencontre

add-to-calendar = Ajouter à mon agenda
about-title = Ce qu’on y fera
place-title = Quand et où
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
missing-date = la date
missing-host = le lieu
missing-theme = le thème
missing-leader = qui anime
deed-set = Fixer la date et le lieu
deed-theme = Choisir le thème
deed-leader = Dire qui anime quoi
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
field-kind = Genre de rencontre
set-save = Enregistrer
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
not-set-changed = Quelqu’un a enregistré une autre version entre-temps.
not-set-cancelled = Cette rencontre est annulée. Remettez-la à l’horaire avant de la changer.
not-set-over = Cette rencontre est passée, ou n’est pas annulée : il n’y a rien à changer.
conflict-title = Deux versions de la même rencontre
cancel-words = Les personnes attendues l’apprendront par courriel, avec votre raison. La rencontre restera visible, marquée annulée.
cancel-reason = Pourquoi elle est annulée
cancel-reason-hint = Les membres lisent cette phrase.
cancel-no-reason = Dites pourquoi, en quelques mots : les membres se le demanderont.
cancel-save = Annuler la rencontre
add-words = Elle commence sans date; vous la fixerez ensuite. Personne n’est averti avant.
add-save = Ajouter la rencontre

## Personnes-ressources

guests-title = Personnes-ressources
guests-words = Une personne-ressource voit cette rencontre et rien d’autre de la communauté.
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
done-reason = Votre raison est gardée pour l’animation.
done-set = La rencontre est enregistrée. Si sa date ou son lieu a changé, les personnes attendues l’apprennent par courriel.
done-cancelled = La rencontre est annulée; les personnes attendues l’apprennent par courriel.
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

## Ordre du jour

agenda-kind-check-in = Tour d’ouverture
agenda-kind-commitments = Retour sur les engagements
agenda-kind-information = Information
agenda-kind-discussion = Échange
agenda-kind-exercise = Atelier
agenda-kind-codev = Codéveloppement
agenda-kind-practice-analysis = Analyse de pratique
agenda-kind-decision = Décision
agenda-kind-pause = Pause
agenda-kind-closing = Clôture
agenda-title = Ordre du jour
agenda-sum = { $total } prévues sur { $length }
agenda-exact = le compte est bon
agenda-left = il reste { $minutes }
agenda-over = { $minutes } de trop
agenda-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
agenda-more = Le détail
agenda-material-said = À apporter :
agenda-none-yet = L’ordre du jour n’est pas encore commencé.
agenda-sheet = Imprimer l’ordre du jour
agenda-sheet-back = Retour à la rencontre
agenda-column-at = Heure
agenda-column-what = Quoi
agenda-column-who = Qui anime
agenda-column-long = Durée
agenda-prepare = Préparer l’ordre du jour
agenda-waiting = { $count ->
    [one] { $count } proposition à lire
   *[other] { $count } propositions à lire
}
agenda-confidential = Ce qui s’y dit reste entre les membres
agenda-who-reads = L’ordre du jour est lu par toutes les personnes de la rencontre, invitées comprises.
agenda-up = Monter
agenda-up-spoken = Monter « { $title } »
agenda-down = Descendre
agenda-down-spoken = Descendre « { $title } »
agenda-change = Modifier
agenda-change-spoken = Modifier « { $title } »
agenda-take-out = Retirer
agenda-take-out-spoken = Retirer « { $title } »
agenda-taken-out = Blocs retirés
agenda-taken-out-one = Retiré : { $title }
agenda-put-back = Remettre
agenda-put-back-spoken = Remettre « { $title } »
agenda-grip = Glisser pour déplacer
agenda-add = Ajouter un bloc
agenda-add-card = Choisir une fiche de format
agenda-add-save = Ajouter à l’ordre du jour
agenda-change-title = Modifier un bloc
agenda-save = Enregistrer le bloc
agenda-begin-title = Commencer l’ordre du jour
agenda-begin-bare = Ouverture et clôture seulement
agenda-begin-bare-hint = Une météo intérieure au début, un tour de clôture à la fin; le reste s’ajoute entre les deux.
agenda-begin = Commencer ainsi
agenda-begin-template = Partir de ce modèle
agenda-begin-copy = Copier cet ordre du jour
agenda-begin-blocks = Ou bloc par bloc
agenda-group-what = Le bloc
agenda-group-who = Qui anime
agenda-group-how = Comment
agenda-field-title = Titre
agenda-field-title-hint = Lu par toutes les personnes de la rencontre, invitées comprises.
agenda-field-kind = Genre
agenda-field-leader = Membre qui anime
agenda-nobody-yet = Personne encore
agenda-field-other = Ou quelqu’un d’autre
agenda-field-other-hint = Un nom, « tout le monde », « à deux »…
agenda-field-steps = Étapes
agenda-field-steps-hint = Une par ligne, ses minutes d’abord : « 10 Exposé ». Changez la durée, et les étapes suivent; changez les étapes, et la durée suit.
agenda-field-about = Ce qu’il faut savoir
agenda-field-about-hint = Rien ici qui permette de reconnaître une famille.
agenda-field-material = À apporter
agenda-field-documents = Documents
agenda-field-documents-hint = Un par ligne, son nom et son adresse : « La fiche https://exemple.org/fiche ».
agenda-problem-length = Il faut un nombre de minutes, de 1 à 480.
agenda-problem-too-short = Il y a { $steps } étapes : il faut au moins { $steps } minutes.
agenda-problem-two-leaders = Choisissez une personne dans la liste ou écrivez un nom, pas les deux.
agenda-problem-no-address = Ligne { $line } : il manque une adresse qui commence par https://
agenda-problem-documents = Un bloc prend { $most } documents au plus.
agenda-problem-step-minutes = Ligne { $line } : commencez par les minutes, comme « 10 Exposé ».
agenda-problem-step-title = Ligne { $line } : il manque les mots de l’étape.
agenda-problem-steps = Un bloc prend { $most } étapes au plus.
agenda-not-gone = Ce bloc n’est plus à l’ordre du jour : quelqu’un l’a retiré.
agenda-not-changed = Quelqu’un a enregistré une autre version de ce bloc entre-temps.
agenda-not-full = Un ordre du jour prend { $most } blocs au plus.
agenda-not-begun = Quelqu’un a déjà commencé cet ordre du jour : le voici.
agenda-gone-add-again = Quelqu’un a retiré ce bloc pendant que vous écriviez. Ce que vous avez écrit est gardé : ajoutez-le de nouveau si vous y tenez.
agenda-conflict-title = Deux versions du même bloc
agenda-done-begun = L’ordre du jour est commencé.
agenda-done-added = Le bloc est ajouté.
agenda-done-saved = Le bloc est enregistré.
agenda-done-taken-out = Le bloc est retiré. Vous pouvez le remettre pendant une journée.
agenda-done-put-back = Le bloc est remis.
circles-nobody = personne n’est attendu
circles-too-few = { $count } personnes, et il en faut au moins { $least }
circles-one = un cercle de { $count } personnes
circles-even = { $circles } cercles de { $count } personnes
circles-uneven = { $circles } cercles : de { $more } et de { $fewer } personnes
circles-by-answers = D’après les réponses ({ $count } oui) : { $circles }.
circles-expected = Si tout le monde vient : { $circles }.
formats-title = Fiches de formats
formats-words = Des façons de travailler ensemble, avec leurs étapes et leurs durées. Une fiche mise à l’ordre du jour y apporte ses étapes.
formats-see = Voir les fiches
formats-of-card = D’après la fiche
formats-lasts = Ce format demande de { $least } à { $most } minutes.
formats-people = de { $least } à { $most } personnes
formats-put = Mettre à l’ordre du jour
formats-put-hint = Choisissez la rencontre; vous pourrez changer la durée avant d’ajouter.
formats-steps = Étapes
formats-ways = Sur place ou en ligne
formats-brief = En bref
formats-good-for = Bon pour
formats-group = Groupe
formats-range = de { $least } à { $most } minutes
formats-circle = Cercles
formats-circle-of = de { $least } à { $most } personnes par cercle
formats-material = À apporter
template-keep-title = Garder comme modèle
template-keep = Garder ce modèle
template-field-name = Nom du modèle
template-field-name-hint = Les blocs et leurs étapes sont gardés; les personnes qui animent ne le sont pas.
template-no-name = Donnez un nom au modèle, pour le retrouver.
template-not-taken = Un modèle porte déjà ce nom.
template-not-empty = L’ordre du jour est vide : il n’y a rien à garder.
template-not-full = La communauté garde { $most } modèles au plus.
template-done-kept = Le modèle est gardé : il sera offert aux prochaines rencontres.
template-done-removed = Le modèle est supprimé. Les ordres du jour qui en viennent n’ont pas changé.
templates-title = Modèles d’ordre du jour
templates-see = Voir les modèles
templates-words = Ceux du programme de la saison, et ceux que le groupe a gardés.
templates-none = Aucun modèle encore. Préparez un ordre du jour, puis gardez-le comme modèle.
template-remove-ask = Supprimer ce modèle
template-remove-words = Les ordres du jour qui en viennent restent comme ils sont.
template-remove = Supprimer le modèle
proposal-deed-item = Je propose un point
proposal-deed-situation = J’apporte une situation
proposal-item = Point proposé
proposal-situation = Situation apportée
proposal-own = Vos propositions
proposal-waiting = en attente
proposal-accepted = à l’ordre du jour
proposal-declined = pas cette fois
proposal-situation-read-by = Lue par l’animation seulement
proposal-withdraw = Reprendre
proposal-withdraw-spoken = Reprendre « { $title } »
proposal-to-answer = Propositions des membres
proposal-closed = { $count ->
    [one] { $count } situation attend l’animation, qui seule peut la lire
   *[other] { $count } situations attendent l’animation, qui seule peut les lire
}
proposal-read-by = Qui lira ceci : { $who }.
proposal-deidentify = Changez ou taisez tout ce qui permettrait de reconnaître une famille : noms, âges, quartier, origine, organisme. À l’ordre du jour, la situation aura un titre neutre.
proposal-field-title = Le point, en quelques mots
proposal-field-title-hint = S’il est retenu, ce titre sera lu par tout le monde.
proposal-field-situation = La situation, en quelques mots
proposal-field-situation-hint = Ces mots ne paraîtront pas à l’ordre du jour.
proposal-field-about = Si vous voulez en dire plus
proposal-about-hint = S’il est retenu, cette explication paraîtra à l’ordre du jour.
proposal-about-situation-hint = Ce que vous vivez, ce que vous aimeriez recevoir du groupe. Rien de ceci ne paraîtra à l’ordre du jour.
proposal-field-minutes = Combien de minutes
proposal-field-minutes-hint = Laissez vide si vous ne savez pas.
proposal-send = Envoyer ma proposition
proposal-accept-title = L’accueillir
proposal-accept = Mettre à l’ordre du jour
proposal-accept-hint = Lu par tout le monde. La personne qui propose sera notée comme animant ce bloc.
proposal-agenda-title = Titre à l’ordre du jour
proposal-neutral-title = Une situation apportée par le groupe
proposal-neutral-hint = Un titre neutre : il est lu par tout le monde, et ne dit ni la situation ni qui l’apporte.
proposal-format = Format
proposal-format-hint = Les étapes de la fiche viennent avec, à la durée choisie.
proposal-decline-title = Pas cette fois
proposal-decline = Décliner avec ce mot
proposal-word = Un mot à la personne
proposal-word-hint = Elle seule le lira, sur la page de la rencontre.
proposal-no-word = Dites pourquoi, en quelques mots : la personne se le demandera.
proposal-not-too-late = Cette rencontre est passée ou annulée : on ne peut plus rien y proposer.
proposal-not-too-many = Vous avez déjà { $most } propositions en attente pour cette rencontre.
proposal-not-no-reader = Personne n’a le rôle d’animation dans cette communauté : il n’y aurait personne pour lire votre situation.
proposal-not-gone = Cette proposition a déjà reçu une réponse, ou a été reprise.
proposal-not-neutral = Ce bloc dirait à tout le monde ce qui n’est écrit que pour l’animation. Donnez-lui un titre neutre.
proposal-done = Votre proposition est envoyée. La réponse paraîtra sur cette page.
proposal-done-withdrawn = Votre proposition est reprise : il n’en reste rien.
proposal-done-accepted = La proposition est à l’ordre du jour.
proposal-done-declined = La proposition est déclinée; la personne lira votre mot.


## Animation

note-kind-note = Note
note-kind-parked = À garder pour plus tard
note-kind-learning = Apprentissage
note-kind-resource = Ressource
clock-late = { $minutes } min de retard
clock-early = { $minutes } min d’avance
clock-on-time = À l’heure
clock-shorten-block = { $minutes } min de moins à « { $title } »
clock-shorten = Pour finir à l’heure : { $blocks }.
clock-shorten-some = Pour gagner du temps : { $blocks }. Il manquerait encore { $minutes } min.
clock-shorten-nothing = Il manque { $minutes } min, et plus aucun bloc ne peut en donner : remettre un point à la prochaine fois, ou finir plus tard.
clock-not-done-no-date = La rencontre n’a pas de date : choisissez-en une d’abord.
clock-not-done-cancelled = La rencontre est annulée.
clock-not-done-too-early = Le chronomètre part le jour de la rencontre.
clock-not-done-too-late = La rencontre est passée : son chronomètre ne bouge plus.
clock-not-done-no-agenda = L’ordre du jour est vide : ajoutez-y au moins un bloc.
clock-not-done-future = Ce geste porte une heure qui n’est pas encore venue. Vérifiez l’horloge de l’appareil, puis recommencez.
clock-words-plenty = Il reste
clock-words-soon = Bientôt fini, il reste
clock-words-over = Temps dépassé de
clock-words-paused = En pause, il reste
clock-words-ended = Terminée à
clock-words-waiting = Début prévu à
clock-cut = La connexion est coupée : le chronomètre continue, il se remettra à l’heure tout seul.
clock-no-agenda = L’ordre du jour est vide.
clock-ended-title = La rencontre est terminée
clock-ended-thanks = Merci d’avoir été là.
clock-place = Bloc { $place } de { $count }
clock-step = Étape { $place } de { $count }
clock-confidential = reste entre les membres
clock-next = Ensuite : { $title }, { $length }
clock-next-nothing = Ensuite : c’est la fin.
clock-deeds = Gestes du chronomètre
clock-deed-start = Commencer la rencontre
clock-deed-next = Suite
clock-deed-pause = Arrêter le temps
clock-deed-resume = Reprendre
clock-deed-extend = Donner 5 min
clock-deed-skip = Sauter au bloc suivant
clock-deed-back = Revenir
clock-deed-end = Terminer la rencontre
running-title = Animer : { $meeting }
running-clock = Animation
running-open = Animer
running-now = En ce moment : { $block }
running-screen = Ouvrir l’écran
running-agenda = Ordre du jour
running-agenda-change = Changer l’ordre du jour
running-attendance = Noter les présences
screen-title = Écran : { $meeting }
screen-open = Suivre à l’écran
screen-refresh = Actualiser
screen-sound = Petit son à la fin d’une étape
capture-title = Noter
capture-words = Ce qui se dit
capture-hint = Une ligne qui commence par « ! » est une décision; par « @Prénom », un engagement de cette personne.
capture-note = Noter
capture-decision = C’est une décision
capture-commitment = C’est un engagement
capture-block = Sous quel bloc
capture-block-hint = Sous un codéveloppement ou une analyse de pratique, ce qui est noté reste entre les membres.
capture-no-block = Hors de l’ordre du jour
capture-owner = De qui, pour un engagement
capture-owner-none = Choisir une personne
capture-owner-missing = Choisissez de qui est cet engagement.
capture-who = Il reste à dire de qui on parle. Rien n’est perdu.
capture-who-of = De qui est « { $line } »?
capture-who-choose = Choisir une personne
away-waiting = { $count ->
    [one] Hors ligne : { $count } geste sera envoyé.
   *[other] Hors ligne : { $count } gestes seront envoyés.
}
away-signed-out = Votre session est fermée. Ce qui attend sera envoyé dès qu’elle sera rouverte.
away-sign-in = Ouvrir une session
caught-title = Ce qui a été noté
caught-nothing = Rien encore.
caught-no-block = Hors de l’ordre du jour
caught-decision = Décision
caught-commitment = Engagement
caught-take-back = Retirer
caught-take-back-spoken = Retirer : { $note }
parked-title = À garder pour plus tard
groups-title = Petits groupes
groups-hint = { $count ->
    [one] { $count } personne est notée présente. Les organismes sont mélangés, et les mêmes personnes se retrouvent le moins souvent possible.
   *[other] { $count } personnes sont notées présentes. Les organismes sont mélangés, et les mêmes personnes se retrouvent le moins souvent possible.
}
groups-shape = Comment
groups-of = Par { $size }
groups-count = En { $count } groupes
groups-circles = Cercles de codéveloppement
groups-draw = Former les groupes
groups-draw-again = Former d’autres groupes
groups-number = Groupe { $number }
groups-change = Déplacer quelqu’un
groups-person = Qui
groups-to = Vers
groups-new = un nouveau groupe
groups-move = Déplacer
groups-put-away = Enlever les groupes de l’écran
groups-not-drawn-too-few = Notez d’abord au moins deux présences : les groupes se forment entre les personnes qui sont là.
groups-not-drawn-not-there = Ces groupes ne sont plus à l’écran. Rien n’a changé.
here-title = Je suis là
here-code = Code des présences
here-code-hint = Avec l’appareil photo du téléphone : ouvrir la page, puis « Je suis là ».
here-code-open = Montrer le code des présences
here-code-close = Enlever le code
here-ask = Vous voyez l’écran de la rencontre : dites que vous y êtes.
here-deed = Je suis là
here-known-present = C’est noté : vous êtes là.
here-known-late = C’est noté : vous êtes là, après le début.
here-meeting = La page de la rencontre
here-not-today = Ce n’est pas le jour de la rencontre, ou elle est annulée.
here-not-expected = Vous n’êtes pas sur la liste de cette rencontre. Dites-le à qui anime.

## Compte rendu

minutes = Compte rendu
minutes-of = Compte rendu : { $heading }
minutes-list = Comptes rendus
minutes-list-members = Tous les comptes rendus de la communauté, du plus récent au plus ancien.
minutes-list-organizations = Ce que le groupe a décidé et appris, une fois le compte rendu approuvé. Aucune situation n’y paraît.
minutes-list-figures = Les nombres et les thèmes de chaque rencontre, une fois le compte rendu approuvé.
minutes-list-empty = Aucun compte rendu à lire pour l’instant.
minutes-state-draft = Brouillon
minutes-state-open = À relire
minutes-state-closed = En attente d’approbation
minutes-state-approved = Approuvé
minutes-is-draft = Brouillon, lu par la coordination et l’animation seulement.
minutes-open-until = Ouvert aux corrections des membres jusqu’au { $date }.
minutes-approved-meeting = Approuvé par le groupe le { $date }.
minutes-approved-facilitation = Approuvé par l’animation le { $date }, personne n’ayant plus rien à corriger.
minutes-when = { $when } · { $place }
minutes-moment = { $day }, { $time }
minutes-layer-members = Texte des membres : il ne circule pas hors de la communauté.
minutes-layer-organizations = Texte des organismes : décisions et apprentissages, sans aucune situation.
minutes-layer-figures = Texte public : nombres et thèmes seulement.
minutes-face-members = Texte des membres
minutes-face-organizations = Texte des organismes
minutes-face-figures = Nombres et thèmes
minutes-part-block = Ce qui s’est dit
minutes-part-reserved = Dit en confiance
minutes-part-decisions = Décisions
minutes-part-learnings = Ce que le groupe retient
minutes-part-parked = Mis de côté pour plus tard
minutes-part-resources = Ressources
minutes-part-more = Autres points
minutes-lived = Déroulement
minutes-lived-line = { $hours } · { $title }
minutes-planned-line = { $hours } (prévu) · { $title }
minutes-not-held-line = { $title } (pas abordé)
minutes-no-agenda = Cette rencontre n’avait pas d’ordre du jour.
minutes-attendance-there = { $count ->
    [one] { $count } personne : { $names }.
   *[other] { $count } personnes : { $names }.
}
minutes-attendance-others = { $count ->
    [one] { $count } absence.
   *[other] { $count } absences.
}
minutes-attendance-unmarked = Les présences n’ont pas été notées.
minutes-decision = { $text } ({ $taken })
minutes-commitments = D’ici la prochaine fois
minutes-commitment = { $name } : { $text }
minutes-outcomes = Décisions et apprentissages
minutes-outcomes-none = Aucune décision ni apprentissage à partager pour cette rencontre.
minutes-errata = Errata
minutes-erratum = Erratum, { $date } : { $text }
minutes-figures = En nombres
minutes-themes = Thèmes
minutes-theme = { $kind }, { $length }
minutes-count-people = { $count ->
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
minutes-count-organizations = { $count ->
    [one] { $count } organisme représenté
   *[other] { $count } organismes représentés
}
minutes-count-length = { $length } de rencontre
minutes-count-decisions = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
minutes-count-commitments = { $count ->
    [one] { $count } engagement d’ici la prochaine fois
   *[other] { $count } engagements d’ici la prochaine fois
}
minutes-count-resources = { $count ->
    [one] { $count } ressource partagée
   *[other] { $count } ressources partagées
}
minutes-reach-confidential = Dit en confiance : lu par les membres seulement, quoi qu’il arrive.
minutes-reach-organizations = Lu par les membres et, une fois approuvé, par les organismes.
minutes-reach-members = Lu par les membres seulement.
minutes-reach-open = Les organismes lisent cette section une fois approuvée, si vous la laissez circuler : aucune situation, aucun nom.
minutes-who = Qui lit quoi
minutes-who-text = Le texte :
minutes-who-draft = la coordination et l’animation seulement, tant que c’est un brouillon.
minutes-who-open = les membres, l’animation et la coordination. Les personnes-ressources ne le lisent pas.
minutes-who-outside = Hors de la communauté :
minutes-who-later = rien avant l’approbation. Ensuite, le réseau lira les décisions et les apprentissages; les directions et bailleurs, les nombres et les thèmes.
minutes-who-now = le réseau lit les décisions et les apprentissages; les directions et bailleurs, les nombres et les thèmes.
minutes-who-confidential = Ce qui est dit sous un codéveloppement ou une analyse de pratique reste entre les membres, dans toutes les versions et tous les fichiers.
minutes-seen-organizations = la communauté et le réseau
minutes-seen-figures = la communauté, le réseau, les directions et les bailleurs
minutes-files = À lire, à imprimer, à télécharger
minutes-file-word = Word
minutes-file-markdown = Markdown
minutes-file-spoken = { $file } : { $layer }
minutes-print = Chaque page s’imprime telle quelle, sans les menus.
minutes-preview = Voici ce qui circulera. Rien n’en est lu hors de la communauté avant l’approbation.
minutes-panel-none = Le programme en fait un brouillon avec les présences, l’ordre du jour vécu, les notes et les décisions.
minutes-none = Le compte rendu n’est pas encore ouvert. Vous recevrez un courriel quand il sera à relire.
minutes-none-writer = Aucun compte rendu. Le programme en fait un brouillon avec les présences, l’ordre du jour vécu, les notes et les décisions.
minutes-deed-draft = Rédiger le compte rendu
minutes-deed-go-on = Continuer le compte rendu
minutes-deed-read-over = Relire le compte rendu
minutes-deed-read = Lire le compte rendu
minutes-writer = Rédaction
minutes-write = Rédiger
minutes-go-on = Continuer à rédiger
minutes-see-writing = Voir la rédaction
minutes-writing = Rédaction
minutes-writing-of = Rédaction du compte rendu : { $heading }
minutes-pen = { $name } rédige depuis { $since }.
minutes-pen-saved = { $name } rédige depuis { $since }. Dernier enregistrement : { $saved }.
minutes-nobody-writes = Personne ne rédige en ce moment. Une seule personne rédige à la fois.
minutes-take = Prendre la suite
minutes-take-words = Si vous prenez la suite, ce que { $name } n’a pas encore enregistré ne sera pas perdu : son texte lui sera montré à côté du vôtre, et gardé.
minutes-how-to-write = Une ligne qui commence par un tiret devient un élément de liste. Une ligne vide sépare les paragraphes. Une section vide ne paraît pas.
minutes-hint-held = { $kind }, { $hours }. { $reach }
minutes-hint-not-held = { $kind }, pas abordé. { $reach }
minutes-audience = Qui lira : { $heading }
minutes-audience-organizations = Les membres et les organismes
minutes-audience-members = Les membres seulement
minutes-save = Enregistrer
minutes-save-and-leave = Enregistrer et céder la plume
minutes-leave = Revenir au compte rendu
minutes-autosaved = Enregistré à { $time }.
minutes-autosave-trouble = Pas encore enregistré : le réseau manque. Votre texte est dans cette page; il sera enregistré au retour du réseau, ou avec le bouton.
minutes-news = { $count ->
    [one] { $count } note ou décision est arrivée depuis le brouillon et n’est pas dans le texte.
   *[other] { $count } notes ou décisions sont arrivées depuis le brouillon et ne sont pas dans le texte.
}
minutes-add-news = Les ajouter au texte
minutes-kept = Ce que vous aviez écrit
minutes-conflict = Deux versions du même texte
minutes-conflict-words = Rien n’est perdu : votre texte est ci-dessous, et il est gardé parmi les versions.
minutes-version-saved = Version enregistrée
minutes-version-mine = Votre version : { $heading }
minutes-save-over = Prendre la suite et enregistrer ma version
minutes-keep-saved = Garder la version enregistrée
minutes-versions = Versions du texte
minutes-versions-words = Chaque texte que les sections ont eu. Un texte mis de côté n’a pas pu être enregistré, parce qu’une autre personne rédigeait.
minutes-version-draft = Brouillon du programme
minutes-version-aside = Mis de côté
minutes-version-current = Texte actuel
minutes-version-empty = Vide.
minutes-version-again = Reprendre ce texte
minutes-days = Jours pour corriger
minutes-days-hint = Les membres reçoivent un courriel et relisent jusqu’à la fin du dernier jour.
minutes-days-again = À partir d’aujourd’hui. Personne ne reçoit d’autre courriel.
minutes-days-problem = Il faut un nombre de jours, de 1 à { $most }.
minutes-open = Ouvrir aux corrections
minutes-prolong = Changer la fin
minutes-prolong-open = Changer le temps donné pour corriger
minutes-agreements = { $count ->
    [0] Personne n’a encore dit n’avoir rien à corriger.
    [one] { $count } personne n’a rien à corriger.
   *[other] { $count } personnes n’ont rien à corriger.
}
minutes-waiting = { $count ->
    [one] { $count } correction attend une réponse
   *[other] { $count } corrections attendent une réponse
}
minutes-how = Comment il est approuvé
minutes-how-meeting = Par le groupe, à une rencontre
minutes-how-meeting-hint = Possible dès que chaque correction a sa réponse.
minutes-how-facilitation = Par l’animation
minutes-how-facilitation-hint = Possible après le dernier jour pour corriger.
minutes-approve = Approuver le compte rendu
minutes-approve-hint = Ensuite le texte ne change plus; un erratum daté peut s’y ajouter. Le réseau, les directions et les bailleurs lisent alors leur version.
minutes-frozen = Le texte est approuvé : il ne change plus.
minutes-add-erratum = Ajouter un erratum
minutes-erratum-where = Ce que l’erratum corrige
minutes-erratum-whole = L’ensemble du compte rendu
minutes-erratum-text = Erratum
minutes-erratum-hint = Daté d’aujourd’hui. Il est lu par les mêmes personnes que sa section; sur l’ensemble, par les membres seulement.
minutes-corrections = Corrections proposées
minutes-corrections-answered = { $count ->
    [one] { $count } correction répondue
   *[other] { $count } corrections répondues
}
minutes-text-now = Le texte actuel
minutes-text-proposed = Le texte proposé
minutes-text-proposed-hint = Vous pouvez le retoucher avant de l’accepter.
minutes-word = Un mot pour la personne qui propose
minutes-word-hint = Elle seule le lit. Nécessaire pour garder le texte actuel.
minutes-no-word = Dites en quelques mots pourquoi le texte reste ainsi.
minutes-accept = Accepter ce texte
minutes-accept-remark = C’est noté
minutes-decline = Garder le texte actuel
minutes-accepted = Acceptée
minutes-declined = Texte gardé
minutes-review = Relire
minutes-review-words = Une correction se propose à côté de chaque section.
minutes-review-who-sees = Vos propositions sont lues par l’animation et la coordination. Que vous ayez relu ou non ne se voit pas.
minutes-agree = Rien à corriger
minutes-agreed = Vous n’avez rien à corriger. Merci.
minutes-proposal-open = Proposer une correction
minutes-proposal-spoken = {" "}: { $heading }
minutes-proposal = Le texte comme vous le verriez : { $heading }
minutes-proposal-hint = Changez ce qui doit l’être; la personne qui rédige verra les deux textes.
minutes-propose = Proposer
minutes-remark-open = Autre chose à corriger
minutes-remark = Présences, heures, ou l’ensemble
minutes-remark-hint = En quelques mots.
minutes-my-remarks = Vos remarques
minutes-mine-waits = Votre correction attend une réponse.
minutes-mine-accepted = Votre correction est acceptée.
minutes-mine-declined = Le texte reste ainsi.
minutes-not-early = La rencontre n’a pas commencé : le compte rendu se rédige ensuite.
minutes-not-cancelled = Cette rencontre est annulée : il n’y a pas de compte rendu à rédiger.
minutes-not-there = Il n’y a pas encore de compte rendu.
minutes-not-approved = Le compte rendu est approuvé : le texte ne change plus. Vous pouvez ajouter un erratum.
minutes-not-taken = Une autre personne rédige maintenant : votre texte n’a pas été enregistré par-dessus le sien.
minutes-not-changed = Ce texte a été enregistré d’ailleurs entre-temps : le vôtre n’a pas été mis par-dessus.
minutes-not-open = Le compte rendu n’est pas ouvert aux corrections.
minutes-not-over = Le temps donné pour corriger est écoulé. Dites-le à l’animation : un erratum peut s’ajouter.
minutes-not-same = Votre texte est le même que celui de la section : il n’y a rien à corriger.
minutes-not-waiting = { $count ->
    [one] { $count } correction attend une réponse. Répondez-y avant d’approuver.
   *[other] { $count } corrections attendent une réponse. Répondez-y avant d’approuver.
}
minutes-not-soon = Les membres peuvent encore corriger. Attendez la fin du dernier jour, ou faites approuver par le groupe.
minutes-not-yet-approved = Le compte rendu n’est pas approuvé : corrigez le texte lui-même.
minutes-not-answered = Cette correction a déjà sa réponse.
minutes-done-draft = Le brouillon est fait. Relisez-le, puis ouvrez-le aux membres.
minutes-done-saved = Le texte est enregistré.
minutes-done-opened = Les membres peuvent lire et corriger.
minutes-done-proposed = Votre correction est proposée.
minutes-done-agreed = C’est noté : vous n’avez rien à corriger.
minutes-done-answered = La réponse est donnée.
minutes-done-approved = Le compte rendu est approuvé. Le réseau, les directions et les bailleurs peuvent lire leur version.
minutes-done-erratum = L’erratum est ajouté.
minutes-mail-subject = Compte rendu à relire : { $heading }
minutes-mail = Le compte rendu de la rencontre « { $heading } » est ouvert aux corrections.
minutes-mail-until = Vous pouvez proposer une correction, ou dire qu’il n’y a rien à corriger, jusqu’au { $date }.
minutes-mail-deed = Relire le compte rendu


## Décisions

decision-taken-consent = par consentement
decision-taken-consensus = par consensus
decision-taken-vote = par vote
decision-taken-coordination = par la coordination
decision-taken-consent-hint = Personne n’avait d’objection.
decision-taken-consensus-hint = Tout le monde était d’accord.
decision-taken-vote-hint = La majorité était pour.
decision-taken-coordination-hint = La coordination a tranché.
decision-reopener-member = n’importe quel membre
decision-reopener-group = le groupe, en rencontre
decision-reopener-team = la coordination et l’animation
decision-standing = En vigueur
decision-reopened = Rouverte
decision-replaced = Remplacée
decisions = Décisions
decisions-words = Ce que le groupe a décidé, comment, et qui peut y revenir. Rien ne s’efface : une décision se corrige, se rouvre ou se remplace, et la trace reste.
decisions-count = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
decisions-empty = Aucune décision n’est encore écrite. Elles viendront des rencontres.
decisions-not-found = Aucune décision ne correspond. Essayez d’autres mots, ou moins de mots.
decisions-all = Voir toutes les décisions
decisions-see = Le registre des décisions
decisions-none-here = Aucune décision n’est écrite pour cette rencontre.
decisions-print = Cette page s’imprime telle quelle, sans les menus.
decisions-filter = Chercher une décision
decisions-filter-words = Mots
decisions-filter-meeting = Rencontre
decisions-filter-standing = État
decisions-any-meeting = Toutes, et hors rencontre
decisions-any-standing = Tous les états
decisions-search = Chercher
decision-title = Décision du { $day }
decision-meeting = { $heading }, { $day }
decision-outside = Hors rencontre
decision-outside-on = Hors rencontre, { $day }
decision-may-be-reopened = peut être rouverte par { $who }
decision-open = Voir
decision-open-spoken = Voir la décision : { $words }
decision-fact-meeting = Rencontre
decision-fact-taken = Prise
decision-fact-reopener = Qui peut la rouvrir
decision-fact-by = Écrite par
decision-fact-replaces = Remplace
decision-fact-replaced-by = Remplacée par
decision-history = Ce qui s’est passé depuis
decision-told-corrected = { $name } a corrigé la décision.
decision-told-reopened = { $name } a rouvert la décision.
decision-told-upheld = { $name } a noté que la décision est maintenue.
decision-told-replaced = { $name } a écrit la décision qui la remplace.
decision-said-before = Elle disait avant :
decision-saved = La décision telle qu’elle est maintenant
decision-deed-write = Écrire une décision
decision-deed-correct = Corriger la décision
decision-deed-reopen = Rouvrir la décision
decision-deed-uphold = La décision est maintenue
decision-deed-replace = Remplacer la décision
decision-write-words = Écrivez-la comme le groupe la dirait, pour qu’on la comprenne encore dans un an.
decision-correct-words = Pour une faute ou une précision. Ce qu’elle disait avant reste lisible. Si le groupe a changé d’avis, remplacez-la plutôt.
decision-replace-words = Le groupe a changé d’avis : écrivez la nouvelle décision. L’ancienne reste dans le registre, et chacune mène à l’autre.
decision-reopen-words = La décision reste en vue, marquée rouverte, jusqu’à ce que le groupe la maintienne ou la remplace.
decision-who-reads = Lue par { $people }.
decision-field-text = La décision
decision-field-text-hint = Rien qui permette de reconnaître une famille : les organismes lisent aussi les décisions.
decision-field-taken = Comment elle a été prise
decision-field-reopener = Qui peut la rouvrir
decision-field-meeting = Où elle a été prise
decision-field-reason = Pourquoi la rouvrir
decision-field-reason-hint = Ce qui a changé, ou ce qui ne va pas. La communauté lit cette phrase.
decision-empty = Écrivez ce qui a été décidé.
decision-no-reason = Dites pourquoi, en quelques mots : le groupe se le demandera.
decision-not-kept-too-early = Une décision s’écrit à partir du jour de la rencontre où elle est prise.
decision-not-kept-cancelled = Cette rencontre est annulée : on n’y décide rien.
decision-not-kept-no-meeting = Cette rencontre n’existe pas. Choisissez-en une dans la liste.
decision-not-kept-replaced = Une autre décision a remplacé celle-ci : c’est elle qui peut changer.
decision-not-kept-open = Cette décision est déjà rouverte.
decision-not-kept-not-open = Cette décision n’est pas rouverte : elle est déjà en vigueur.
decision-not-kept-changed = Quelqu’un a changé cette décision pendant que vous écriviez. Rien n’est perdu : voici sa version, et la vôtre dessous.
done-decision-kept = La décision est écrite dans le registre.
done-decision-corrected = La décision est corrigée.
done-decision-reopened = La décision est rouverte.
done-decision-upheld = La décision est maintenue.
done-decision-replaced = La nouvelle décision est écrite; l’ancienne y mène.

## Engagements

commitment-deed-tried = J’ai essayé
commitment-deed-adapted = J’ai essayé autrement
commitment-deed-not-yet = Pas encore
commitment-deed-let-go = Je laisse aller
commitment-tried = essayé
commitment-adapted = essayé autrement
commitment-not-yet = pas encore
commitment-let-go = laissé aller
commitment-not-made-too-early = Les engagements se disent à partir du jour de la rencontre.
commitment-not-made-cancelled = Cette rencontre est annulée : on n’y prend pas d’engagement.
commitment-not-made-stranger = Un engagement se dit pour soi; l’animation peut écrire celui d’un membre de la communauté.
commitment-heard-tried = Essayé
commitment-heard-adapted = Essayé autrement
commitment-heard-not-yet = Pas encore
commitment-heard-let-go = Laissé aller
commitments = Engagements
commitment = Engagement
commitments-words = « D’ici la prochaine fois, j’essaie… » Un petit pas, dit devant le groupe. Rien n’est compté, personne n’est comparé.
commitments-asked = Que s’est-il passé?
commitments-asked-words = Chaque personne raconte, si elle le veut. Essayer, changer d’idée ou laisser aller se valent : tout sert au groupe.
commitments-until-then = D’ici là, on essaie…
commitments-said = Dits à cette rencontre
commitments-none-here = Aucun engagement n’a été écrit à cette rencontre.
commitments-not-yet = Les engagements se diront à la rencontre.
commitments-own = Les miens
commitments-own-empty = Vous n’avez rien écrit encore. À la fin d’une rencontre, on peut dire ce qu’on essaiera d’ici la suivante.
commitments-deed-tell = Dire ce qui s’est passé
commitments-see = Voir les engagements
commitment-you = { $name } (vous)
commitment-again = On en reparle le { $day }.
commitment-again-unknown = On en reparle à la prochaine rencontre, dont la date viendra.
commitment-carried = Repris pour la rencontre suivante.
commitment-field = D’ici la prochaine fois, j’essaie…
commitment-field-hint = Lu avec le nom par { $people }. Un petit pas suffit.
commitment-owner = Qui l’a dit
commitment-owner-hint = Pour quelqu’un qui l’a dit à voix haute : cette personne pourra le corriger ou le retirer.
commitment-story = Ce qui s’est passé, en une phrase, si vous voulez
commitment-story-hint = La communauté lit cette phrase. Rien qui permette de reconnaître une famille.
commitment-no-outcome = Choisissez un des quatre boutons. Votre phrase est gardée dans la case.
commitment-empty = Écrivez ce qui sera essayé, même en trois mots.
commitment-tell-already = Dire déjà ce qui s’est passé
commitment-tell-again = Changer ce qui a été dit
commitment-tell-for = Noter ce que dit { $name }
commitment-deed-say = Je le dis au groupe
commitment-deed-write = Écrire l’engagement
commitment-deed-change = Corriger ou retirer
commitment-deed-correct = Enregistrer la correction
commitment-deed-withdraw = Retirer cet engagement
commitment-deed-carry = Reprendre pour la prochaine rencontre
commitment-change-title = Corriger ou retirer
commitment-withdraw-words = Retiré, il disparaît pour tout le monde, sans trace.
commitment-fact-owner = De
commitment-fact-meeting = Dit à
commitment-fact-by = Écrit par
commitment-fact-next = Ensuite
commitment-fact-outcome = Ce qui s’est passé
commitment-not-told-by-owner = La personne l’a raconté elle-même entre-temps : ce sont ses mots qui restent.
commitment-not-told-withdrawn = Cet engagement a été retiré.
commitment-not-carried = On reprend ce qui n’est pas encore fait : dites d’abord « Pas encore ».
commitment-not-carried-yet = On pourra le reprendre à partir du jour de la rencontre qui en reparle.
commitment-mail-subject = Ce que vous vouliez essayer d’ici { $day }
commitment-mail = D’ici la rencontre de { $day }, vous vouliez essayer :
commitment-mail-free = Ce courriel n’est que pour vous. À la rencontre, vous direz ce qui s’est passé, si vous le voulez; essayer autrement, pas encore ou laisser aller sont de bonnes réponses.
commitment-mail-deed = Dire déjà ce qui s’est passé
done-commitment-said = C’est dit. On en reparle à la prochaine rencontre.
done-commitment-corrected = L’engagement est corrigé.
done-commitment-withdrawn = L’engagement est retiré.
done-commitment-told = C’est noté.
done-commitment-carried = C’est repris pour la rencontre suivante.

## Sondage de date

poll-title = Choisir la date
poll-yes = Oui
poll-if-needed = Au besoin
poll-no = Non
poll-zone = Toutes les heures sont celles de Montréal (America/Toronto), quel que soit le fuseau de votre appareil.
poll-day-and-hour = { $day }, { $hour }
poll-day-of-month = { $day } { $month }
poll-until = Réponses attendues d’ici { $until }.
poll-closed-since = Les réponses sont closes depuis { $until }. La date reste à choisir.
poll-ended = Ce sondage est terminé, sans date choisie.
poll-chosen = La date est choisie : { $moment }.
poll-tag-chosen = Choisie
poll-answered = { $count ->
    [one] { $count } personne a répondu.
   *[other] { $count } personnes ont répondu.
}
poll-answered-of = { $count ->
    [one] { $count } personne a répondu, sur { $all } attendues.
   *[other] { $count } personnes ont répondu, sur { $all } attendues.
}
poll-can = { $count ->
    [one] convient à { $count }
   *[other] convient à { $count }
}
poll-deed-answer = Donner mes disponibilités
poll-deed-choose = Choisir la date
poll-deed-see = Voir le sondage
poll-deed-open = Sonder les dates

poll-open-title = Sonder les dates
poll-open = Ouvrir le sondage
poll-change = Changer les moments ou l’échéance
poll-change-save = Enregistrer les moments
poll-proposed = { $count ->
    [0] Aucun moment proposé
    [one] { $count } moment proposé
   *[other] { $count } moments proposés
}
poll-proposed-none = Ajoutez au moins un moment ci-dessous.
poll-proposed-hint = Décochez ce qui ne convient pas. Ce que vous voyez ici est ce que tout le monde recevra.
poll-added = { $count ->
    [0] Ces moments étaient déjà proposés. Rien n’est encore envoyé.
    [one] { $count } moment ajouté. Rien n’est encore envoyé : voyez s’il convient.
   *[other] { $count } moments ajoutés. Rien n’est encore envoyé : voyez s’ils conviennent.
}
poll-add = Ajouter des moments
poll-add-deed = Ajouter ces moments
poll-pattern = En une ligne
poll-pattern-hint = « mardis et jeudis de mars, 9 h et 13 h 30 », « 16 et 18 mars, 9 h à 12 h ».
poll-day = Ou un jour
poll-day-hint = Avec ses heures, ci-dessous.
poll-hours = Heures de ce jour
poll-hours-hint = « 9 h et 13 h 30 », ou « 9 h à 12 h ».
poll-minutes-hint = Pour les heures dont la fin n’est pas dite.
poll-copy-from = Ou copier les heures de ce jour
poll-copy-to = Vers ces jours
poll-copy-to-hint = « 18 et 25 mars », « jeudis de mars ».
poll-until-title = Les réponses
poll-deadline = Réponses attendues d’ici le
poll-deadline-hint = Un rappel part avant l’échéance, aux personnes qui n’ont pas répondu seulement.
poll-deadline-hour = Heure de l’échéance
poll-hides = Cacher les réponses des autres tant qu’on n’a pas répondu
poll-hides-hint = Chaque personne répond sans être influencée. La coordination et l’animation voient tout.

poll-mine = Mes disponibilités
poll-word = Un mot, si vous voulez
poll-word-hint = Lu avec votre réponse. Par exemple : je devrai partir à 15 h.
poll-send = Envoyer mes réponses
poll-send-rest-no = Envoyer, et « non » pour le reste
poll-send-rest-yes = Envoyer, et « oui » pour le reste
poll-missing = Choisissez une des trois réponses.
poll-missing-count = { $count ->
    [one] Il reste { $count } moment sans réponse. Ce que vous avez coché est gardé.
   *[other] Il reste { $count } moments sans réponse. Ce que vous avez coché est gardé.
}
poll-hidden = Les réponses des autres paraîtront ici quand vous aurez répondu.
poll-hides-said = Chaque personne voit ces réponses après avoir donné les siennes.
poll-nobody-yet = Personne n’a encore répondu.

poll-results = Les réponses
poll-count-yes = { $count } oui
poll-count-if-needed = { $count } au besoin
poll-count-no = { $count } non
poll-who = { $answer } : { $names }
poll-noted = { $name } (par téléphone)
poll-words = Ce qu’on ajoute
poll-word-of = { $name } :
poll-table = Qui a répondu quoi, en tableau
poll-table-caption = Les réponses de chaque personne à chaque moment
poll-moment = Moment
poll-no-answer = sans réponse

poll-choose-title = Choisir
poll-choose-words = La rencontre prend cette date; tout le monde l’apprend et reçoit l’invitation. Le sondage se termine.
poll-choose-which = Quelle date?
poll-choose = Choisir cette date et inviter
poll-choose-although = La choisir quand même
poll-choose-other = Choisir une autre date
poll-all-past = Tous les moments proposés sont passés. Proposez-en d’autres.
poll-reason = La nouvelle date a été choisie par sondage.
poll-follow = Suivre
poll-remind = Rappeler à ces personnes
poll-close = Arrêter les réponses maintenant
poll-withdraw = Retirer ce sondage
poll-note = Noter une réponse reçue par téléphone
poll-note-title = Noter une réponse
poll-note-words = Pour une personne qui répond de vive voix. Sa réponse sera marquée « par téléphone ».
poll-note-whom = Pour qui?
poll-note-for = Pour { $name }
poll-note-replaces = { $name } a déjà répondu; ce que vous notez remplace sa réponse.
poll-note-send = Noter cette réponse
poll-waited = attendue
poll-has-answered = a répondu

poll-link-for = Ce lien répond pour { $name } et ne sert à rien d’autre. Si ce n’est pas vous, n’envoyez rien.
poll-link-names = Les noms se lisent sur la page de la rencontre, une fois dans votre compte.

poll-mail-opened-subject = Quelle date vous convient? { $heading }
poll-mail-opened = On cherche une date pour cette rencontre : { $heading }. Dites ce qui vous convient, une minute suffit.
poll-mail-changed-subject = De nouveaux moments proposés : { $heading }
poll-mail-changed = Des moments ont été ajoutés pour la rencontre « { $heading } ». Ce que vous avez répondu aux autres est gardé.
poll-mail-missing-subject = Votre réponse manque encore : { $heading }
poll-mail-missing = On cherche toujours une date pour cette rencontre : { $heading }. Il manque votre réponse.
poll-mail-day = { $date } : { $hours }
poll-mail-more-days = { $count ->
    [one] et { $count } autre jour
   *[other] et { $count } autres jours
}
poll-mail-link = Ce lien est le vôtre : il répond pour vous, sans mot de passe. Ne le transférez pas.

poll-mistake-unknown = « { $word } » n’est ni un jour, ni un mois, ni une heure. Écrivez par exemple « mardis et jeudis de mars, 9 h et 13 h 30 ».
poll-mistake-not-an-hour = « { $typed } » n’est pas une heure. Écrivez « 9 h », « 13 h 30 » ou « 1:30 pm ».
poll-mistake-not-a-day = « { $typed } » n’est pas un jour. Écrivez « 16 mars » ou « 2027-03-16 ».
poll-mistake-no-such-date = Le { $date } n’existe pas.
poll-mistake-other-weekday = Cette date est un autre jour : { $date }, et non un { $typed }. Lequel est le bon?
poll-mistake-no-hour = Il manque l’heure. Ajoutez-la à la fin, par exemple « 9 h et 13 h 30 ».
poll-mistake-no-day = Il manque les jours, par exemple « mardis de mars » ou « 16 et 18 mars ».
poll-mistake-no-month = Il manque le mois, par exemple « mardis de mars ».
poll-mistake-which-days = Quels jours du mois? Par exemple « mardis et jeudis de mars ».
poll-mistake-backwards = La fin vient avant le début. Inversez-les.
poll-mistake-none-there = Aucun de ces jours de la semaine ne tombe entre ces deux dates.
poll-mistake-no-length = Ce moment commence et finit à la même heure. Donnez-lui une fin plus tardive.
poll-mistake-length = Un moment dure de 15 à 720 minutes.
poll-mistake-skipped = On avance l’heure cette nuit-là : cette heure n’existe pas, { $date }. Choisissez plus tôt ou plus tard.
poll-mistake-doubled = On recule l’heure cette nuit-là : cette heure arrive deux fois, { $date }. Choisissez plus tôt ou plus tard.
poll-mistake-past = Ce moment est passé : { $date }.
poll-mistake-too-far = Ce moment est dans plus de trois ans : { $date }. Vérifiez l’année.
poll-mistake-overlap = Deux moments se chevauchent, { $date } : { $one }, et { $other }. Gardez l’un des deux.
poll-mistake-too-many = Cela ferait { $count } moments. Un sondage en prend { $most } au plus : gardez les meilleurs, personne ne répond à tant de questions.
poll-mistake-nothing = Proposez au moins un moment.
poll-mistake-forged = Un des moments envoyés n’en est pas un. Ajoutez-le de nouveau.
poll-mistake-nothing-to-copy = Ce jour n’a plus de moment à copier. Choisissez-en un autre.
poll-mistake-deadline-past = Cette échéance est passée. Laissez du temps pour répondre.
poll-mistake-deadline-after = L’échéance vient après le premier moment proposé ({ $date }). Avancez-la, ou décochez ce moment.
poll-mistake-deadline = Donnez un jour et une heure d’échéance, comme 2027-03-18 et 18:00.

poll-not-already-open = Un sondage est déjà ouvert pour cette rencontre. Ce que vous avez préparé est encore ici; changez plutôt les moments de l’autre.
poll-not-cancelled = Cette rencontre est annulée : on n’en cherche plus la date.
poll-not-over = Cette rencontre est passée : on n’en cherche plus la date.
poll-not-ended = Ce sondage est terminé : la date est choisie, ou il a été retiré.
poll-not-answered-after-end = Ce sondage est terminé : la date est choisie, ou il a été retiré. Vos réponses n’ont pas été envoyées; les voici, telles que vous les avez données.
poll-not-closed = Les réponses sont déjà closes.
poll-not-answered-too-late = Les réponses sont closes. Ce que vous avez donné n’a pas été envoyé et reste ci-dessous : dites-le à l’animation, qui peut encore le noter.
poll-not-stranger = Cette personne n’est pas attendue à cette rencontre.
poll-not-changed = Les moments proposés ont changé pendant que vous répondiez. Voici ceux d’aujourd’hui.
poll-not-nobody-waits = Tout le monde a répondu : il n’y a personne à qui le rappeler.
poll-not-just-reminded = Un rappel est parti il y a moins d’une journée. Laissez le temps de répondre.
poll-not-proposed = Ce moment n’est plus proposé. Choisissez-en un autre.
poll-not-past = Ce moment est passé. Choisissez-en un autre.
poll-not-refused = Toutes les personnes qui ont répondu ont dit non à cette date : { $moment }. La choisir quand même?

poll-done-opened = Le sondage est ouvert; chaque personne attendue reçoit son lien par courriel.
poll-done-changed = Les moments sont enregistrés. Les réponses déjà données sont gardées.
poll-done-answered = Vos disponibilités sont notées. Vous pouvez les changer jusqu’à l’échéance.
poll-done-more = Vos disponibilités sont notées. Des moments ont été ajoutés entre-temps : répondez-y aussi.
poll-done-noted = La réponse est notée, marquée « par téléphone ».
poll-done-reminded = Le rappel part, aux personnes qui n’ont pas répondu seulement.
poll-done-closed = Les réponses sont closes. Il reste à choisir la date.
poll-done-withdrawn = Le sondage est retiré.
poll-done-chosen = La date est choisie; tout le monde l’apprend et reçoit l’invitation.

## Organismes hôtes

hosts-title = Qui reçoit?
hosts-words = Les rencontres qui cherchent un organisme hôte. Offrez votre salle; l’animation choisit.
hosts-nothing-lacks = Toutes les rencontres ont leur lieu.
hosts-found = Déjà trouvé
call-title = Appel aux organismes
call-words = Un mot à joindre, si vous voulez
call-deed = Envoyer l’appel par courriel
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
offer-deed = Offrir la salle de { $name }
offer-given = { $name } offre sa salle
offer-words = Un mot pour l’animation, si vous voulez
offer-words-hint = Par exemple : libre le matin seulement. Lu par toute la communauté.
offer-again = Enregistrer ce mot
offer-withdraw = Retirer cette offre
not-offered-no-organization = Dites d’abord pour quel organisme vous travaillez.
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
venue-title = Le lieu : { $name }
venue-own = Le lieu de mon organisme
venue-own-deed = Remplir la fiche du lieu
venue-sheet = Se rendre sur place
venue-words = À remplir une fois : chaque rencontre qui se tient chez vous la montre, et l’invitation la porte. Rien n’est obligatoire.
venue-seen-by = les personnes attendues aux rencontres qui se tiennent ici; le mot de passe du Wi-Fi, par les membres seulement
venue-none = L’organisme hôte n’a pas encore rempli la fiche de son lieu.
venue-no-host = Cette rencontre n’a pas encore d’organisme hôte.
venue-not-filled = La fiche de ce lieu n’est pas encore remplie.
venue-fill = Remplir ou corriger la fiche
venue-print = Voir la page à imprimer
venue-back = Revenir à la rencontre
venue-link = En ligne : { $link }
venue-line = { $name } : { $value }
venue-group-arrive = Arriver
venue-group-room = La salle
venue-group-wifi = Wi-Fi
venue-group-contact = Le jour même
venue-address = Adresse
venue-door = Porte
venue-door-hint = Quelle porte, quelle sonnette, quel étage. Ces mots partent par courriel : n’y mettez pas de code d’alarme.
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
venue-too-small = { $count ->
    [one] La salle est petite : { $count } personne est attendue.
   *[other] La salle est petite : { $count } personnes sont attendues.
}
venue-lacks = Pour le mode hybride, il manque : { $what }.
venue-no-link = Le lien pour participer en ligne manque encore.
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
done-venue = La fiche est enregistrée.
done-called = L’appel est parti par courriel.
done-offered = Votre salle est offerte. L’animation choisira.
done-offer-withdrawn = C’est noté : votre organisme ne reçoit pas cette rencontre.

## Pouls

pulse-title = Le pouls
pulse-what = Deux minutes pour dire comment s’est passée la rencontre. Tout est facultatif.
pulse-promise = Sans compte et sans nom : rien ne relie une réponse à une personne, à un appareil ou à une heure, et personne ne peut la retrouver ensuite, pas même vous.
pulse-rule = Les réponses paraissent ensemble, une seule fois, à la fermeture, s’il y en a au moins cinq.
pulse-readers = Les membres de la communauté les lisent alors sur la page de la rencontre.
pulse-useful = La rencontre vous a-t-elle été utile?
pulse-useful-low = pas du tout
pulse-useful-high = beaucoup
pulse-pleasant = Avez-vous passé un bon moment?
pulse-pleasant-low = pas du tout
pulse-pleasant-high = tout à fait
pulse-safe = Pouviez-vous y parler en confiance?
pulse-safe-low = pas du tout
pulse-safe-high = tout à fait
pulse-pass = Je passe cette question
pulse-no-note = Choisissez de 1 à 5, ou passez la question.
pulse-nothing = Il n’y a encore aucune réponse. Répondez à ce que vous voulez : une seule question suffit.
pulse-word = Un mot pour la rencontre
pulse-word-hint = Il paraît en minuscules, dans l’ordre alphabétique, parmi les autres.
pulse-sentence = Une phrase
pulse-sentence-hint = Ne nommez personne, ni vous ni quelqu’un d’autre. Vos mots paraissent tels quels : on peut y reconnaître une façon d’écrire ou une histoire.
pulse-few-words = Une réponse très différente des autres ne se voit pas dans les barres. Si quelque chose ne va pas, dites-le dans la phrase, ou à une personne de confiance. Les mots et les phrases paraissent chacun si au moins cinq personnes en ont écrit; sinon, ils sont effacés.
pulse-send = Envoyer sans mon nom
pulse-thanks = Merci
pulse-kept = La réponse de cet appareil est dans la boîte, avec les autres. Elle ne peut être ni relue ni changée.
pulse-once = Chaque appareil répond une fois. Pour qu’une autre personne réponde, prenez un autre appareil ou une fenêtre privée.
pulse-twice = Cet appareil avait déjà répondu : sa première réponse est gardée, et celle-ci n’est pas comptée.
pulse-closed = Ce pouls est fermé
pulse-closed-words = Il ne prend plus de réponses. S’il y en a eu au moins cinq, les membres les lisent sur la page de la rencontre.
pulse-too-late = Le pouls a fermé pendant que vous répondiez : cette réponse n’est pas comptée, et rien n’en est gardé.
pulse-full = Ce pouls a reçu plus de réponses qu’une rencontre ne peut en donner : il n’en prend plus, et celle-ci n’est pas comptée.
pulse-you-wrote = Vous aviez écrit :
pulse-open = Ouvrir le pouls
pulse-open-hint = À la fin de la rencontre, deux minutes pour dire comment elle s’est passée, sans compte et sans nom. On y répond par un code à l’écran ou par un lien.
pulse-done-open = Le pouls est ouvert. Montrez ce code à l’écran, ou envoyez le lien.
pulse-done-closed = Le pouls est fermé.
pulse-answer = Répondre au pouls
pulse-until = Ouvert jusqu’au { $date }.
pulse-few = Moins de cinq réponses : le fermer maintenant ne montrerait rien.
pulse-enough = Au moins cinq réponses : il peut être fermé et montré.
pulse-screen = Montrer le code à l’écran
pulse-screen-title = Comment s’est passée la rencontre?
pulse-close = Fermer le pouls et le montrer
pulse-close-enough = Il y a au moins cinq réponses : elles paraîtront sur la page de la rencontre.
pulse-close-few = Il y a moins de cinq réponses : rien ne paraîtrait, et elles seraient effacées. Vous pouvez attendre : le pouls ferme de lui-même après sept jours.
pulse-close-once = Après, plus personne ne peut répondre, et ce qui est montré ne change plus : c’est ce qui empêche de deviner une réponse en comparant deux pages.
pulse-stay-open = Le laisser ouvert
pulse-over = Le pouls est fermé. Ce qu’il dit paraîtra dans un instant.
pulse-too-few = Le pouls est fermé. Moins de cinq personnes y ont répondu : rien n’est montré, et les réponses sont effacées.
pulse-at-least = Au moins { $count } personnes ont répondu.
pulse-few-notes = Moins de cinq personnes ont répondu à cette question : rien n’est montré.
pulse-group = au moins { $count }
pulse-no-group = —
pulse-ends = 1 : { $low } · 5 : { $high }
pulse-words = En un mot
pulse-no-words = Moins de cinq mots : ils ne sont pas montrés.
pulse-sentences = En une phrase
pulse-no-sentences = Moins de cinq phrases : elles ne sont pas montrées.
pulse-how = Comment lire ces barres
pulse-how-bars = Les réponses sont rangées de la plus basse à la plus haute, puis réunies par groupes d’au moins cinq. Chaque carré est un groupe, placé à sa réponse du milieu. Une ligne vide ne veut pas dire que personne n’a choisi cette réponse : on ne peut pas le savoir, et c’est voulu.
pulse-how-words = Chaque mot et chaque phrase ne paraît qu’une fois, dans l’ordre alphabétique. Rien ne dit qui les a écrits, ni avec quelles autres réponses.
pulse-who-sees = Lu par les membres de la communauté, pas par les personnes-ressources.
pulse-not-held = Le pouls s’ouvre à partir du jour de la rencontre.
pulse-already-shown = Le pouls de cette rencontre est déjà fermé et montré : il ne s’ouvre qu’une fois.
pulse-not-open = Ce pouls est déjà fermé.


## Invitation par agenda

invitation-title = Répondre : { $heading }
invitation-question = { $name }, y serez-vous?
invitation-confirm = { $name }, est-ce bien votre réponse?
invitation-confirm-deed = Confirmer : { $deed }
invitation-rather = Ou plutôt
invitation-nothing-yet = Rien n’est encore noté : ouvrir ce lien ne répond pas à votre place.
invitation-link-words = Ce lien répond pour { $name }, à cette rencontre seulement, jusqu’à sa fin ({ $until }). Ne le transmettez pas.
invitation-mail-note = Cette rencontre se note aussi dans votre agenda. Pour que le groupe sache si vous venez, répondez par un de ces boutons : ceux de l’agenda ne sont pas encore lus.
reply-too-large = Cette réponse d’agenda est trop volumineuse pour en être une : elle n’a pas été lue.
reply-not-text = Cette réponse d’agenda contient des caractères qui ne sont pas du texte : elle n’a pas été lue.
reply-too-many-lines = Cette réponse d’agenda a trop de lignes pour en être une : elle n’a pas été lue.
reply-line-too-long = Une ligne de cette réponse d’agenda est trop longue : elle n’a pas été lue.
reply-too-deep = Les parties de cette réponse d’agenda sont trop imbriquées : elle n’a pas été lue.
reply-not-a-calendar = Ce fichier n’est pas un agenda, ou en contient plusieurs.
reply-unbalanced = Ce fichier d’agenda est coupé : une de ses parties n’a pas de fin, ou pas de début.
reply-not-a-reply = Ce fichier d’agenda n’est pas une réponse à une invitation.
reply-no-event = Cette réponse d’agenda ne parle d’aucune rencontre.
reply-several-events = Cette réponse d’agenda parle de plusieurs rencontres. Répondez à une à la fois.
reply-one-of-several = Cette réponse porte sur une seule date d’une rencontre qui se répète; les nôtres ne se répètent pas.
reply-missing = Il manque la ligne { $line } à cette réponse d’agenda.
reply-repeated = La ligne { $line } est plusieurs fois dans cette réponse d’agenda : laquelle croire?
reply-unreadable = La ligne { $line } de cette réponse d’agenda ne se lit pas.
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


## Genres de rencontres

needs-title = Besoins avant la rencontre
needs-question = Qu’aimeriez-vous apprendre?
needs-who-reads = Vos réponses sont lues sans votre nom, par la coordination, l’animation et la personne-ressource de cette rencontre.
needs-seen-by = vos réponses : par vous; toutes les réponses, sans les noms : par la coordination, l’animation et la personne-ressource de cette rencontre
needs-save = Envoyer mes réponses
needs-say = Dire ce que j’aimerais apprendre
needs-change = Revoir mes réponses
needs-read = Ce que le groupe aimerait apprendre
needs-count = { $count ->
    [0] Personne n’a encore répondu.
    [one] { $count } personne a répondu.
   *[other] { $count } personnes ont répondu.
}
needs-retired = (n’est plus demandé)
needs-prepare = Préparer les questions
needs-prepare-words = La première question est toujours « Qu’aimeriez-vous apprendre? ». Une question retirée garde ses réponses.
needs-own = Vos questions, une par ligne
needs-own-hint = { $most } au plus; laissez vide si la première suffit.
needs-ask = Demander au groupe, par courriel
needs-ask-again = Enregistrer les questions
needs-ask-deed = Demander au groupe ce qu’il aimerait apprendre
needs-too-many = C’est trop pour un court formulaire. Gardez { $most } questions au plus.
needs-over = Cette rencontre est commencée, passée ou annulée : les réponses sont closes.
needs-not-asked = Rien n’est demandé pour l’instant.
mail-needs-subject = Qu’aimeriez-vous apprendre? { $heading }
mail-needs = « { $heading } » se prépare. Deux minutes pour dire ce que vous aimeriez y apprendre.
mail-needs-deed = Répondre
done-needs = Vos réponses sont gardées. Vous pouvez les changer jusqu’au début de la rencontre.
done-needs-asked = Les questions sont enregistrées. À la première demande, le groupe reçoit un courriel.
follow-up-title = Proposer une rencontre de suivi
follow-up-words = Une petite rencontre, sur un sujet qui vous tient. Elle paraît dans la suite des rencontres; sa date se choisit ensuite.
follow-up-theme = De quoi on parlerait
follow-up-about = Pourquoi, si vous voulez le dire
follow-up-about-hint = Lu par toute la communauté.
follow-up-wished = Qui vous aimeriez y voir
follow-up-nobody = Si vous ne cochez personne, tout le groupe est attendu.
follow-up-call = Proposer cette rencontre
follow-up-too-many = Vous avez déjà { $most } rencontres de suivi à venir. Tenez-en une, ou demandez à l’animation d’en annuler une.
follow-up-stranger = Une des personnes cochées n’est plus dans la communauté. Vérifiez la liste.
follow-up-of = Rencontre de suivi
follow-up-called-by = Proposée par { $name }.
follow-up-open = Tout le groupe est attendu.
follow-up-with = Avec
done-follow-up = La rencontre de suivi est proposée. Il reste à choisir sa date.
series-title = Ajouter des rencontres qui reviennent
series-words = Chaque mois le même jour de la semaine, ou toutes les quelques semaines. Vous verrez les dates avant d’ajouter quoi que ce soit.
series-first = La première
series-first-day = Jour de la première
series-rhythm = Comment elles reviennent
series-how = Rythme
series-monthly = Chaque mois, le même jour de la semaine (par exemple le troisième jeudi)
series-monthly-last = Chaque mois, le dernier jour de ce nom (par exemple le dernier jeudi)
series-weekly = Toutes les quelques semaines
series-weeks = Nombre de semaines entre deux rencontres
series-weeks-hint = Sert seulement au rythme par semaines.
series-count = Combien de rencontres
series-count-hint = De 2 à { $most }.
series-look = Voir les dates
series-change = Changer le rythme ou l’heure
series-preview = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
series-preview-words = Décochez celles que vous ne voulez pas. Rien n’est ajouté avant votre accord; ensuite, le groupe reçoit un seul courriel.
series-add = Ajouter les rencontres cochées
series-holiday = Jour férié : { $name }.
series-same-day = Il y a déjà une rencontre ce jour-là : { $heading }.
series-nothing-kept = Aucune date n’est cochée. Cochez-en au moins une.
series-no-first = Il manque le jour de la première rencontre.
series-problem-count = Il faut un nombre de rencontres, de 2 à { $most }.
series-problem-weeks = Il faut un nombre de semaines, de 1 à { $most }.
series-problem-not-last = Ce jour n’est pas le dernier de ce nom dans son mois. Choisissez-en un autre, ou l’autre rythme.
series-said-first = Le premier { $weekday } de chaque mois.
series-said-second = Le deuxième { $weekday } de chaque mois.
series-said-third = Le troisième { $weekday } de chaque mois.
series-said-fourth = Le quatrième { $weekday } de chaque mois.
series-said-last = Le dernier { $weekday } de chaque mois.
series-said-weeks = { $count ->
    [one] Chaque semaine, le { $weekday }.
   *[other] Toutes les { $count } semaines, le { $weekday }.
}
holiday-new-year = jour de l’An
holiday-good-friday = Vendredi saint
holiday-easter-monday = lundi de Pâques
holiday-patriots = Journée nationale des patriotes
holiday-national = fête nationale du Québec
holiday-canada = fête du Canada
holiday-labour = fête du Travail
holiday-truth = Journée nationale de la vérité et de la réconciliation
holiday-thanksgiving = Action de grâces
holiday-christmas = Noël
mail-series-subject = { $count ->
    [one] { $count } rencontre ajoutée : { $heading }
   *[other] { $count } rencontres ajoutées : { $heading }
}
mail-series = { $count ->
    [one] { $count } rencontre est à l’horaire : { $heading }. Notez la date.
   *[other] { $count } rencontres sont à l’horaire : { $heading }. Notez les dates.
}
mail-series-deed = Voir les rencontres et répondre
done-series = Les rencontres sont ajoutées; le groupe l’apprend par un seul courriel.

## Liens personnels

# What awaits a member, on the home page
wait-answer = Dire si vous venez
wait-confirmation = Redire si vous venez : la rencontre a été déplacée
wait-poll = Donner vos disponibilités
wait-choice = Choisir la date : le sondage est clos
wait-date = Choisir la date
wait-host = Trouver l’organisme hôte
wait-room = Pouvez-vous recevoir une rencontre?
wait-needs = Dire ce que vous aimeriez apprendre
wait-attendance = Noter les présences
wait-story = Que s’est-il passé? Votre engagement
wait-proposals = Répondre à ce que les membres proposent
wait-minutes = Rédiger le compte rendu
wait-review = Compte rendu à relire
