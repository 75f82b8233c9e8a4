# Les rencontres : leur suite, leur date, leurs réponses, leurs présences, leur agenda.
seen-by-you = vous seulement
new-window = nouvelle fenêtre

## Genres, modes, états
mode-in-person = Sur place
mode-online = En ligne

## Quand et où
fact-length = Durée

## Préparer
missing-leader = qui anime
deed-leader = Dire qui anime quoi

## Fixer, déplacer
field-minutes = Durée, en minutes
set-leave = Revenir sans rien changer

## Présences
sheet-hint = Cette page s’imprime telle quelle, sans les menus.

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
agenda-done-taken-out = Le bloc est retiré, avec ses étapes.
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
template-keep-title = En faire un modèle
template-keep = Enregistrer ce modèle
template-field-name = Nom du modèle
template-field-name-hint = Les blocs et leurs étapes y sont; les personnes qui animent n’y sont pas.
template-no-name = Donnez un nom au modèle, pour le retrouver.
template-not-taken = Un modèle porte déjà ce nom.
template-not-empty = L’ordre du jour est vide : il n’y a rien à enregistrer.
template-not-full = La communauté garde { $most } modèles au plus.
template-done-kept = Le modèle est enregistré : il sera offert aux prochaines rencontres.
template-done-removed = Le modèle est retiré. Les ordres du jour qui en viennent n’ont pas changé.
template-done-put-back = Le modèle est remis.
templates-title = Modèles d’ordre du jour
templates-see = Voir les modèles
templates-words = Ceux du programme de la saison, et ceux que le groupe a enregistrés.
templates-none = Aucun modèle encore. Préparez un ordre du jour, puis faites-en un modèle.
template-remove = Retirer ce modèle
template-remove-spoken = Retirer ce modèle : { $name }
proposal-deed-item = Je propose un point
proposal-deed-situation = J’apporte une situation
proposal-item = Point proposé
proposal-situation = Situation apportée
proposal-own = Vos propositions
proposal-waiting = en attente
proposal-accepted = à l’ordre du jour
proposal-declined = pas cette fois
proposal-situation-read-by = Lue par l’animation seulement
proposal-withdraw = Retirer
proposal-withdraw-spoken = Retirer « { $title } »
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
proposal-not-gone = Cette proposition a déjà reçu une réponse, ou a été retirée.
proposal-not-lost = Cette proposition a été retirée il y a plus de dix minutes : il n’en reste rien.
proposal-not-neutral = Ce bloc dirait à tout le monde ce qui n’est écrit que pour l’animation. Donnez-lui un titre neutre.
proposal-done = Votre proposition est envoyée. La réponse paraîtra sur cette page.
proposal-done-withdrawn = Votre proposition est retirée. Dans dix minutes, il n’en restera rien.
proposal-done-put-back = Votre proposition attend de nouveau une réponse.
proposal-done-accepted = La proposition est à l’ordre du jour.
proposal-done-declined = La proposition est déclinée; la personne lira votre mot.

## Compte rendu
minutes = Compte rendu

## Engagements
commitments = Engagements

## Liens personnels

# What awaits a member, on the home page
wait-proposals = Répondre à ce que les membres proposent
step-leader = Dire qui anime quoi
step-leader-why = Personne n’anime encore de bloc de l’ordre du jour.
agenda-brief-none = pas commencé
wait-proposals-deed = Lire les propositions

## Ce qui se trouve

kind-block = Bloc d’un ordre du jour

## Ce qui se compte

measure-consultations = Consultations de codéveloppement
measure-consultations-counts = Les blocs de codéveloppement à l’ordre du jour de ce qui a eu lieu.
measure-people-consulted = Personnes qui ont apporté une situation
measure-people-consulted-counts = Les personnes différentes dont la situation, proposée ici, a été l’objet d’une consultation. Comptées par cinq, jamais nommées; une situation dite de vive voix ne compte pas.
