# Les mots de la charpente : navigation, formulaires, courtepointe, courriels.

product = Jasette
skip-to-content = Aller au contenu
community-navigation = Communauté
more = Plus
seen-by = Qui voit cette page : { $who }
number-of-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}

## Dates et heures

date-long = { $weekday } { $day } { $month } { $year }
date-weekday-day = { $weekday } { $day } { $month }
date-short = { $day } { $month }
first-of-month = 1er
month-and-year = { $month } { $year }
today = aujourd’hui
tomorrow = demain
yesterday = hier
time-hour = { $hour } h{ $half ->
   *[other] { "" }
}
time-hour-minute = { $hour } h { $minutes }{ $half ->
   *[other] { "" }
}
time-range = { $from } à { $to }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes }
weekday = { $number ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
weekday-short = { $number ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
month-holiday = { $date }, jour férié : { $name }
month-barred = férié
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}

## Formulaires

form-required = obligatoire
form-errors = { $count ->
    [one] { $count } réponse est à revoir. Rien n’est perdu.
   *[other] { $count } réponses sont à revoir. Rien n’est perdu.
}
draft-kept = Ce que vous écrivez reste sur cet appareil jusqu’à l’envoi.
draft-back = Voici ce que vous écriviez. C’est resté sur cet appareil, et ce n’est pas encore envoyé.
draft-changed = Ce texte a changé depuis. Ce que vous écriviez est resté sur cet appareil.
draft-take = Remettre ce que j’écrivais
draft-drop = Jeter ce que j’écrivais

## Pièces

waiting = { $count } à voir
breadcrumb = Fil d’Ariane
season = La saison
season-done = tenue
season-next = la prochaine
season-cancelled = annulée
todo-done = fait
guard = Avant d’envoyer :
notice-saved = C’est fait
notice-info = À savoir
notice-warning = Attention
notice-error = Ça n’a pas fonctionné
table-scroll = Tableau, défile de côté

## Courtepointe

act-message = Message
act-meeting = Rencontre
act-resource = Ressource
act-reflection = Réflexion
act-training = Formation
act-help = Entraide
quilt-as-text = La courtepointe en mots
quilt-patch = { $act } : { $label }
quilt-empty = Aucun carré encore. Le premier message, la première rencontre en coudra un.
quilt-summary = { $count ->
    [0] Aucun carré cousu
    [one] { $count } carré cousu
   *[other] { $count } carrés cousus
}

## Courriels

mail-fact = { $name } : { $value }
mail-button = { $label } :
mail-footer-link = { $label } : { $url }

## Deux versions de la même chose

conflict-words = Quelqu’un a enregistré une autre version pendant que vous écriviez. Rien n’est perdu : voici les deux.
conflict-table = Les deux versions
conflict-field = Quoi
conflict-theirs = Version enregistrée
conflict-mine = Votre version
conflict-differs = différent
conflict-nothing = rien
conflict-keep-theirs = Garder la version enregistrée
conflict-form = Ou enregistrer la vôtre par-dessus

# Jours fériés
holiday = Jour férié : { $name }.
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

## Un code à l’écran
sign-how = Photographiez, ou allez à { $address } et écrivez :
sign-photograph = Photographiez ce carré avec un téléphone.

## Copier
copy-address = L’adresse à donner
copy = Copier
copy-done = Copié
help = Aide

## Chercher dans une liste
narrow = Chercher dans la liste
narrow-search = Chercher
narrow-all = Tout montrer
narrow-nothing = Rien ne correspond à ce que vous cherchez.
narrow-pages = Pages de la liste
narrow-before = Page précédente
narrow-after = Page suivante
narrow-page = Page { $page } de { $count }
