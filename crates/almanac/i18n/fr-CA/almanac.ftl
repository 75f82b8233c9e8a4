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

## Ce que les rencontres donnent aux bilans

evidence-activities = Les rencontres de la saison et les présences notées à chacune. Une rencontre de moins de cinq personnes ne dit pas combien.
evidence-people = Les présences notées aux rencontres. Une même personne présente à trois rencontres compte pour trois présences. Les rencontres de moins de cinq personnes ne sont dans aucune somme.
evidence-partners = Les organismes qui ont reçu une rencontre tenue.
evidence-meetings-held = Rencontres tenues
evidence-trainings-held = Formations tenues
evidence-follow-ups-held = Rencontres de suivi tenues
evidence-meetings = Les rencontres de la période
evidence-subject = Sujet
evidence-date = Date
evidence-place = Lieu
evidence-seats = Présences
evidence-state = État
evidence-seats-say = Les présences, d’une rencontre à l’autre
evidence-people-there = Personnes venues à une rencontre au moins
evidence-seats-sum = Présences en tout
evidence-hours-together = Heures-personnes, en tout
evidence-hosts = Organismes qui ont reçu le groupe
evidence-partners-caption = Les rencontres reçues par chaque organisme
evidence-organization = Organisme
evidence-received = Rencontres reçues

# Ce qui se compte
measure-organizations-there = Organismes autour de la table
measure-organizations-there-counts = Les organismes différents de celles et ceux qui sont venus au moins une fois. Quelqu’un compte pour l’organisme que son profil dit maintenant.
