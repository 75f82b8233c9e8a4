# Les rencontres : leur suite, leur date, leurs réponses, leurs présences, leur agenda.

## Quand et où
when-set = { $date }, { $hours }
fact-when = Quand

## Fixer, déplacer
group-what = De quoi on parlera
field-time = Heure du début
field-minutes = Durée, en minutes
field-minutes-hint = 180 pour trois heures.
field-theme = Thème
field-theme-hint = Vide, tant qu’il n’est pas choisi.
field-kind = Genre de rencontre
set-leave = Revenir sans rien changer

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
needs-tells = { $count ->
    [one] { $count } personne est attendue : elle reçoit la demande une fois.
   *[other] { $count } personnes sont attendues : chacune reçoit la demande une fois.
}
needs-own = Vos questions, une par ligne
needs-own-hint = { $most } au plus; laissez vide si la première suffit.
needs-ask = Demander au groupe, par courriel
needs-ask-no-mail = Poser ces questions au groupe
needs-ask-again = Enregistrer les questions
needs-ask-deed = Demander au groupe ce qu’il aimerait apprendre
needs-too-many = C’est trop pour un court formulaire. Gardez { $most } questions au plus.
needs-over = Cette rencontre est commencée, passée ou annulée : les réponses sont closes.
needs-not-asked = Rien n’est demandé pour l’instant.
mail-needs-subject = Qu’aimeriez-vous apprendre? { $heading }
mail-needs = « { $heading } » se prépare. Deux minutes pour dire ce que vous aimeriez y apprendre.
mail-needs-deed = Répondre
done-needs = Vos réponses sont enregistrées. Vous pouvez les changer jusqu’au début de la rencontre.
done-needs-asked = Les questions sont enregistrées. À la première demande, le groupe reçoit un courriel.
done-needs-asked-no-mail = Les questions sont posées. Aucun courriel ne part d’ici : donnez au groupe l’adresse de cette page.
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
series-preview-words = { $count ->
    [one] Décochez celles que vous ne voulez pas. Rien n’est ajouté avant votre accord; ensuite, { $count } personne reçoit un seul courriel.
   *[other] Décochez celles que vous ne voulez pas. Rien n’est ajouté avant votre accord; ensuite, { $count } personnes reçoivent chacune un seul courriel.
}
series-preview-words-no-mail = Décochez celles que vous ne voulez pas. Rien n’est ajouté avant votre accord. Aucun courriel ne part d’ici : dites ensuite les dates au groupe.
series-add = Ajouter les rencontres cochées
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
done-series-no-mail = Les rencontres sont ajoutées. Aucun courriel ne part d’ici : dites les dates au groupe.

## Liens personnels

# What awaits a member, on the home page
wait-needs = Dire ce que vous aimeriez apprendre
