# Les mots de l’almanach : le calendrier des rencontres, et leur liste.

## Le calendrier

calendar = Le calendrier des rencontres
calendar-of = Les rencontres de { $month }
months = Mois
month-today = Aujourd’hui
month-empty = Aucune rencontre ce mois-ci.
dayless = La date reste à fixer
time-to-be-set = à fixer
time-to-come = à venir
time-on = a lieu
time-held = tenue
time-cancelled = annulée

## La liste

list = Toutes les rencontres
list-words = Un mot du thème
list-when = Quand
list-any = À tout moment
list-to-be-set = Date à fixer
list-to-come = À venir
list-held = Tenues
list-cancelled = Annulées
list-lacks-minutes = Sans compte rendu rédigé
list-found = { $count ->
    [0] Aucune rencontre
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
list-empty = Aucune rencontre n’est encore prévue.
