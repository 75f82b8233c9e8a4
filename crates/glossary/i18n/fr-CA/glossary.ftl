# Le glossaire de la pratique.

glossary = Glossaire de la pratique
kind-term = Mot de la pratique
glossary-lead = Les mots du groupe, chacun avec une phrase : ce qu’on veut dire ici quand on les dit. Qui veut en propose un. Sur la page d’une ressource, qui l’a déposée peut les faire relier.
glossary-none = Le glossaire est vide. Un mot et une phrase suffisent pour commencer.
glossary-withdrawn = Mots retirés
term-propose = Proposer un mot
term-change = Dire ce mot autrement
term-change-this = Modifier
term-withdraw = Retirer
term-put-back = Remettre
term-by = Proposé par { $name }
term-means = Tout le groupe le lit. Le mot reste au groupe, même si vous partez.
term-term = Mot
term-term-hint = Un mot, ou quelques-uns : « mise en récit ».
term-sentence = Ce qu’il veut dire ici
term-sentence-hint = Une phrase, comme on l’expliquerait à quelqu’un qui arrive.
term-leave = Revenir au glossaire
term-not-full = Le glossaire a { $most } mots, et n’en prend pas plus.
term-not-there = Ce mot est déjà dans le glossaire. Dites-le autrement, ou modifiez celui qui y est.
term-not-changed = Quelqu’un l’a changé entre-temps : « { $saved } ». Ce que vous avez écrit est gardé; enregistrer l’écrit par-dessus.
term-not-gone = Ce mot a été retiré entre-temps.
term-done-proposed = Le mot est dans le glossaire.
term-done-changed = Le mot est changé.
term-done-withdrawn = Le mot est retiré.
term-done-put-back = Le mot est remis.
