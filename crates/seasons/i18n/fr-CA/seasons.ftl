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

## Les éléments du modèle logique
part-title = Ce que le modèle contient
part-model = Le modèle en image
part-means = Le programme donne les éléments du départ. Ajoutez ceux qui manquent à votre groupe, retirez ceux qui ne vous ressemblent pas, et dites pourquoi : chaque changement est une version que l’on peut relire. Les mots de chacun se changent plus bas, avec une raison aussi.
part-need = Besoin
part-needs = Besoins
part-objective = Objectif
part-objectives = Objectifs
part-activity = Activité
part-activities = Activités
part-result = Résultat attendu
part-results = Résultats attendus
part-here = Ce qui est là
part-words = Les mots du modèle
part-kind = Ce que c’est
part-choose = Choisissez
part-from = D’où il vient
part-from-elsewhere = Un objectif vient de besoins; une activité et un résultat viennent d’objectifs; un besoin ne vient de rien d’autre.
part-public = Pour qui
part-public-hint = D’un résultat seulement.
part-english-hint = Laissez vide pour garder les mots français.
part-why = Pourquoi ce changement
part-why-hint = Une phrase, pour qui relira le modèle dans un an.
part-why-out = Pourquoi le retirer
part-no-choice = Choisissez dans la liste.
part-add = Ajouter un élément
part-out-open = Retirer
part-out = Retirer du modèle
part-out-spoken = Retirer du modèle : { $part }
part-aside = Retirés du programme
part-back = Remettre
part-back-spoken = Remettre dans le modèle : { $part }
part-overtaken = Quelqu’un a changé le modèle entre-temps. Voici comment il est maintenant; vos mots sont là, recommencez.
part-too-many = Il y a déjà autant d’éléments de ce genre qu’un modèle peut en tenir.
part-last-one = C’est le dernier de son genre : un modèle en garde au moins un.
part-no-reason = Dites pourquoi vous le retirez, en une phrase d’au plus { $most } caractères.
part-gone = Cet élément n’est plus là.
part-count = Ajoutés : { $added }. Retirés du programme : { $removed }.
done-reshaped = Le modèle est enregistré.
season-shape = Changer ce que le modèle contient
