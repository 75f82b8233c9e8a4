# Les mots de l’évaluation : le modèle logique, ce qu’on regarde, ce qu’on en sait.

## Le modèle

model-title = Ce qu’on fait, et ce qu’on en attend
model-press = Touchez un morceau pour voir ce qui le montre.
model-season = La saison
model-picture = Le modèle logique, du problème aux résultats. Le même modèle est écrit en mots plus bas.
model-column-needs = Le problème et les besoins
model-column-objectives = Les objectifs
model-column-activities = Les activités
model-column-results = Les résultats attendus
model-key-known = une mesure qui existe
model-key-unknown = une mesure à trouver ou à venir
model-key-way = ce qui mène au morceau ouvert, et plus loin
model-in-words = Le modèle en mots
model-from = Vient de :
model-from-problem = le problème
model-what-shows = Qu’est-ce qui le montre?
model-nothing-shows = Rien encore. Comment le saurions-nous?
model-close = Refermer
model-limits = Ce que ces nombres ne disent pas
model-limits-activity = Qu’une chose ait eu lieu ne dit pas ce qu’elle a changé. C’est aux résultats qu’on le cherche.
model-limits-result = La saison y contribue; elle n’en est pas la seule cause. D’autres choses changent en même temps, et qu’une personne se taise ne veut pas dire qu’elle ne réfléchit pas.
model-limits-need = Un besoin ou un objectif se lit à ce qu’on en fait. Ces nombres disent où regarder, pas si c’est réussi.
model-a-result-for = { $public }, un résultat attendu
model-a-result = Un résultat attendu
model-the-problem = Le problème
model-a-need = Un besoin
model-an-objective = Un objectif
model-an-activity = Une activité
shown-by = { $all ->
    [one] 1 mesure
   *[other] { $known } sur { $all } mesures
}
shown-not-yet = pas encore
shown-by-nothing = rien à regarder

## Les indicateurs

indicators = Ce qu’on regarde
indicators-all = Tout ce qu’on regarde
model-shape = Changer ce que le modèle contient
model-surveys = Les questionnaires
model-hours = Vos heures entre les rencontres
indicators-caption = Ce qu’on regarde, où on en est
indicators-mean = { $outputs ->
    [0] Ce que le groupe regarde pour savoir si ce qu’il attend arrive.
   *[other] Ce que le groupe regarde pour savoir si ce qu’il attend arrive. Des { $outputs } qui disent ce qui se fait, { $alone } se remplissent sans que personne n’écrive rien.
}
indicators-none = Rien n’est regardé pour le moment.
indicator = Ce qu’on regarde
indicator-since = Depuis le début
indicator-standing = État
indicator-add = Ajouter quelque chose qui le montre
indicator-change = Modifier
indicator-name = Ce qu’on regarde
indicator-counts = Ce qui compte, exactement
indicator-counts-hint = Une phrase : ce qui compte, et ce qui ne compte pas. Laissez vide si le compte se fait tout seul : il le dit lui-même.
indicator-counts-unsaid = Personne ne l’a encore dit.
indicator-measure = Le compte se fait
indicator-measure-hint = Ce qui se passe ici peut se compter tout seul.
indicator-noted-by-hand = à la main, par une personne
indicator-nodes = De quoi c’est le signe
indicator-target = Visé
indicator-target-hint = Un nombre, ou rien si on veut seulement suivre. Pour une durée, des heures.
indicator-baseline = Avant la saison
indicator-baseline-hint = Un nombre, ou rien si personne ne l’a mesuré.
indicator-no-baseline = aucune mesure avant
indicator-often = Quand on le regarde
indicator-collector = Qui s’en occupe
indicator-no-collector = personne en particulier
indicator-keep = Enregistrer
indicator-leave = Laisser tel quel
indicator-shows = De quoi c’est le signe
indicator-source = D’où ça vient
indicator-computed = Compté tout seul, de ce qui se passe ici.
indicator-see = Voir ce qui est compté
indicator-not-counted = Cette version du logiciel ne sait pas le compter.
indicator-by-hand = Noté à la main.
indicator-take-away = Ne plus le regarder
indicator-take-away-means = L’indicateur s’en va, avec tout ce qui en a été noté. Ce qui se compte tout seul pourra être compté de nouveau.
indicator-take-away-do = Retirer l’indicateur
indicator-overtaken = Quelqu’un d’autre l’a modifié entre-temps.
indicator-fills-by-itself = Il se remplit tout seul : on n’y écrit pas par-dessus.
indicator-no-number = Il faut un nombre entier, d’au plus { $most }.
indicator-no-target = Viser zéro ne dit rien : laissez vide si on veut seulement suivre.
indicator-no-nodes = Choisissez au moins un morceau du modèle.
indicator-no-choice = Choisissez dans la liste.
often-continuously = au fur et à mesure
often-each-meeting = à chaque rencontre
often-monthly = chaque mois
often-start-and-end = au début et à la fin
often-end = à la fin

## Les valeurs

value = Valeur
value-among = { $number } sur { $among }
value-hours = { $hours } h
value-percent = { $percent } %
value-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
value-minutes = { $minutes } min
value-at-least = au moins { $number }
value-under-five = moins de 5
value-target = visé : { $target }
value-by-meeting = Rencontre par rencontre
value-meeting = Rencontre
value-noted = Ce qui a été noté
value-how-would-we = On ne sait pas encore. Comment le saurions-nous?
value-note-title = Noter une valeur
value-file = Une pièce, s’il y en a une
value-note = Comment on l’a trouvée
value-note-hint = Ne nommez ni une famille ni une personne.
value-keep = Noter
standing-reached = atteint
standing-on-the-way = en chemin
standing-not-yet = pas encore
standing-unknown = on ne sait pas
standing-followed = on suit
done-indicator = L’indicateur est enregistré.
done-indicator-taken-away = L’indicateur est retiré.
done-value = La valeur est notée.

## Ce que l’évaluation donne aux bilans

evidence-model = Le modèle logique de la saison, dans les mots de la communauté.
evidence-indicators = Les indicateurs de la communauté. Ceux qui se comptent seuls disent ce qui compte ; les autres ont été notés à la main.
evidence-objectives = Les objectifs
evidence-done = Les activités
evidence-expected = Les résultats attendus
evidence-in-all = Indicateurs atteints
evidence-indicators-caption = Les indicateurs : ce qui était visé, ce qui est atteint
evidence-indicator = Indicateur
evidence-before = Au départ
evidence-target = Visé
evidence-reached = Atteint
evidence-standing = Où on en est
evidence-how = D’où vient le chiffre
evidence-noted = Noté à la main le { $date }
evidence-unknown = Personne ne le sait encore
evidence-indicators-say = Ce qui est atteint, à côté de ce qui était visé
evidence-limit = Ces chiffres disent ce qui s’est passé pendant la saison. Ils n’en disent pas la cause.
evidence-unknown-count = { $count ->
    [one] { $count } autre indicateur n’a pas encore de valeur.
   *[other] { $count } autres indicateurs n’ont pas encore de valeur.
}
