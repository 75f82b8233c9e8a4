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

## Avant d’envoyer : ce qui pourrait faire reconnaître une famille
discretion = Avant d’envoyer
discretion-lead = Ceci pourrait faire reconnaître une famille. C’est vu sur cet appareil seulement, et vous décidez.
discretion-held = Rien n’est parti. Remplacez, laissez, ou envoyez tel quel.
discretion-anyway = Envoyer quand même
discretion-replace = Remplacer par « … »
discretion-keep = Ne garder que « … »
discretion-leave = Laisser
discretion-kind-titled = Une personne nommée par son titre : on la reconnaîtrait.
discretion-kind-kin = Quelqu’un d’une famille, par son nom.
discretion-kind-named = Le nom de quelqu’un.
discretion-kind-first-name = Un prénom : avec ce qui l’entoure, il suffit souvent.
discretion-kind-family-name = Un nom de famille.
discretion-kind-phone = Un numéro de téléphone mène droit à quelqu’un.
discretion-kind-mail = Une adresse électronique mène droit à quelqu’un.
discretion-kind-postal-code = Un code postal ne compte que quelques portes.
discretion-kind-address = Une adresse dit où vit cette famille.
discretion-kind-health-number = Un numéro d’assurance maladie, sans doute.
discretion-kind-social-number = Un numéro d’assurance sociale, sans doute.
discretion-kind-licence = Un numéro de permis, sans doute.
discretion-kind-file-number = Un numéro de dossier retrouve quelqu’un.
discretion-kind-birth = Une date de naissance, presque une signature.
discretion-kind-date = Une date précise : d’autres savent ce qui est arrivé ce jour-là.
discretion-kind-age = Un âge, avec ce qui l’entoure, resserre beaucoup.
discretion-kind-school = Une école nommée : bien des gens y connaissent les familles.
discretion-kind-daycare = Un service de garde nommé : peu de familles y vont.
discretion-kind-hospital = Un lieu de soins nommé.
discretion-kind-clsc = Un service de santé nommé : il dit le quartier.
discretion-kind-protection = La protection de la jeunesse, avec le reste, désigne vite une famille.
discretion-kind-shelter = Une maison nommée : son adresse protège celles qui y vivent.
discretion-kind-worship = Un lieu de culte nommé : on s’y connaît.
discretion-kind-prison = Un établissement nommé.
discretion-kind-organisation = Un organisme ou un groupe nommé : on y connaît cette famille.
discretion-kind-place = Un lieu, dit d’une famille, la situe.
discretion-kind-traits = Peu de familles sont ainsi, surtout par ici.
discretion-kind-watched = Un mot que votre communauté fait regarder.
discretion-form-mother = une mère
discretion-form-father = un père
discretion-form-person = une personne
discretion-form-child = un enfant
discretion-form-couple = un couple
discretion-form-parents = des parents
discretion-form-family = une famille
discretion-form-doctor = une personne qui soigne
discretion-form-phone = un numéro
discretion-form-mail = une adresse
discretion-form-postal-code = un quartier
discretion-form-address = une adresse
discretion-form-health-number = un numéro de carte
discretion-form-social-number = un numéro
discretion-form-licence = un numéro
discretion-form-file-number = un dossier
discretion-form-birth = il y a quelques années
discretion-form-winter = l’hiver
discretion-form-spring = le printemps
discretion-form-summer = l’été
discretion-form-autumn = l’automne
discretion-form-in-winter = à l’hiver
discretion-form-in-spring = au printemps
discretion-form-in-summer = à l’été
discretion-form-in-autumn = à l’automne
discretion-form-age-small = un âge préscolaire
discretion-form-age-school = un âge scolaire
discretion-form-age-teen = un âge d’adolescence
discretion-form-age-young = un jeune âge adulte
discretion-form-age-adult = un âge adulte
discretion-form-age-old = un âge avancé
discretion-form-school = une école
discretion-form-daycare = un service de garde
discretion-form-hospital = un lieu de soins
discretion-form-clsc = un service de santé
discretion-form-protection = un service public
discretion-form-shelter = une maison d’hébergement
discretion-form-worship = un lieu de culte
discretion-form-prison = un établissement
discretion-form-organisation = un organisme
discretion-form-quarter = un quartier
discretion-form-town = une ville
discretion-form-land = un autre pays
discretion-form-spot = un lieu public
discretion-form-children = plusieurs enfants
discretion-form-rank = un enfant de la famille
discretion-form-elsewhere = d’ailleurs

# Choisir un émoji

emoji-words = Chercher un émoji par un mot
emoji-look = Chercher
emoji-skin = Teint
emoji-skin-none = Jaune
emoji-skin-tone = { $tone ->
    [1] Clair
    [2] Moyennement clair
    [3] Légèrement mat
    [4] Mat
   *[5] Foncé
}
emoji-groups = Genres d’émojis
emoji-group = { $group ->
    [smileys-emotion] Visages et émotions
    [people-body] Gens et gestes
    [animals-nature] Animaux et nature
    [food-drink] À manger et à boire
    [travel-places] Voyages et lieux
    [activities] Activités
    [objects] Objets
    [symbols] Symboles
   *[flags] Drapeaux
}
emoji-found = { $count ->
    [one] Un émoji trouvé.
   *[other] { $count } émojis trouvés.
}
emoji-none = Essayez un autre mot, ou un genre.
emoji-lately = Choisis dernièrement
# Sous une colonne de nombres ou d’argent : ce qu’elle fait en tout.
total = Total
