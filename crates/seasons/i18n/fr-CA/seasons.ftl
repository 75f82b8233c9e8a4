# Les mots des saisons : ce que le groupe dit à sa façon, par-dessus le programme.

season-evaluation = Le modèle en image, et ce qui le montre
season-door = La porte : ce que tout le monde peut lire de la communauté
season-edit = Modifier la saison
season-edit-means = Le programme donne le point de départ; ici, votre communauté le dit à sa façon. Les rencontres, les salons et les rôles se règlent à leur place.
season-start-hint = Les rencontres déjà prévues ne bougent pas.
season-save = Enregistrer
season-words = Les textes et les montants
season-amounts = Écrire les montants
season-texts = { $count ->
    [one] { $count } texte
   *[other] { $count } textes
}
season-changed = { $count ->
    [one] { $count } texte dit à votre façon
   *[other] { $count } textes dits à votre façon
}
season-say-otherwise = Dire autrement
season-nothing-said = Le programme ne le dit pas.
season-description = Ce que c’est, et pour qui
season-in-french = En français
season-in-english = En anglais
season-text-means = Laissez les deux vides pour revenir au texte du programme. Si une seule langue est remplie, elle sert aux deux.
season-text-planned = Le programme dit :
season-planned-again = Le texte du programme
season-budget-means = Un montant en dollars, avec ses cents s’il le faut : 1 200,50. Laissez vide ce qui n’est pas encore connu.
season-budget-fixed = Le programme fixe ces montants :
season-not-an-amount = Ce n’est pas un montant. Écrivez-le en chiffres, par exemple 1 200,50.
season-overtaken = Quelqu’un a écrit entre-temps.
season-after-meeting = Une rencontre a lieu ou est prévue en { $month } : la saison ne peut pas commencer après. Choisissez ce mois ou un mois d’avant, ou déplacez d’abord la rencontre.
season-history = Ce qui a été écrit
season-written = { $name }, le { $date }
done-season = La saison est enregistrée.
season-name = Nom de la communauté
season-start = Début de la saison
season-cancel = Revenir sans rien changer
season-where = Où
season-meetings = Voir les rencontres de la saison
season-home = Revenir à l’accueil
