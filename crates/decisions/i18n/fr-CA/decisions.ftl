## Fixer, déplacer
set-leave = Revenir sans rien changer

## Décisions
decision-taken-consent = par consentement
decision-taken-consensus = par consensus
decision-taken-vote = par vote
decision-taken-coordination = par la coordination
decision-taken-consent-hint = Personne n’avait d’objection.
decision-taken-consensus-hint = Tout le monde était d’accord.
decision-taken-vote-hint = La majorité était pour.
decision-taken-coordination-hint = La coordination a tranché.
decision-reopener-member = n’importe quel membre
decision-reopener-group = le groupe, en rencontre
decision-reopener-team = la coordination et l’animation
decision-standing = En vigueur
decision-reopened = Rouverte
decision-replaced = Remplacée
decisions = Décisions
decisions-words = Ce que le groupe a décidé, comment, et qui peut y revenir. Rien ne s’efface : une décision se corrige, se rouvre ou se remplace, et la trace reste.
decisions-count = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
decisions-empty = Aucune décision n’est encore écrite. Elles viendront des rencontres.
decisions-not-found = Aucune décision ne correspond. Essayez d’autres mots, ou moins de mots.
decisions-all = Voir toutes les décisions
decisions-see = Le registre des décisions
decisions-none-here = Aucune décision n’est écrite pour cette rencontre.
decisions-print = Cette page s’imprime telle quelle, sans les menus.
decisions-filter = Chercher une décision
decisions-filter-words = Mots
decisions-filter-meeting = Rencontre
decisions-filter-standing = État
decisions-any-meeting = Toutes, et hors rencontre
decisions-any-standing = Tous les états
decisions-search = Chercher
decision-title = Décision du { $day }
decision-meeting = { $heading }, { $day }
decision-outside = Hors rencontre
decision-outside-on = Hors rencontre, { $day }
decision-may-be-reopened = peut être rouverte par { $who }
decision-open = Voir
decision-open-spoken = Voir la décision : { $words }
decision-fact-meeting = Rencontre
decision-fact-taken = Prise
decision-fact-reopener = Qui peut la rouvrir
decision-fact-by = Écrite par
decision-fact-replaces = Remplace
decision-fact-replaced-by = Remplacée par
decision-history = Ce qui s’est passé depuis
decision-told-corrected = { $name } a corrigé la décision.
decision-told-reopened = { $name } a rouvert la décision.
decision-told-upheld = { $name } a noté que la décision est maintenue.
decision-told-replaced = { $name } a écrit la décision qui la remplace.
decision-said-before = Elle disait avant :
decision-saved = La décision telle qu’elle est maintenant
decision-deed-write = Écrire une décision
decision-deed-correct = Corriger la décision
decision-deed-reopen = Rouvrir la décision
decision-deed-uphold = La décision est maintenue
decision-deed-replace = Remplacer la décision
decision-write-words = Écrivez-la comme le groupe la dirait, pour qu’on la comprenne encore dans un an.
decision-correct-words = Pour une faute ou une précision. Ce qu’elle disait avant reste lisible. Si le groupe a changé d’avis, remplacez-la plutôt.
decision-replace-words = Le groupe a changé d’avis : écrivez la nouvelle décision. L’ancienne reste dans le registre, et chacune mène à l’autre.
decision-reopen-words = La décision reste en vue, marquée rouverte, jusqu’à ce que le groupe la maintienne ou la remplace.
decision-who-reads = Lue par { $people }.
decision-field-text = La décision
decision-field-text-hint = Rien qui permette de reconnaître une famille : les organismes lisent aussi les décisions.
decision-field-taken = Comment elle a été prise
decision-field-reopener = Qui peut la rouvrir
decision-field-meeting = Où elle a été prise
decision-field-reason = Pourquoi la rouvrir
decision-field-reason-hint = Ce qui a changé, ou ce qui ne va pas. La communauté lit cette phrase.
decision-empty = Écrivez ce qui a été décidé.
decision-no-reason = Dites pourquoi, en quelques mots : le groupe se le demandera.
decision-not-kept-too-early = Une décision s’écrit à partir du jour de la rencontre où elle est prise.
decision-not-kept-cancelled = Cette rencontre est annulée : on n’y décide rien.
decision-not-kept-no-meeting = Cette rencontre n’existe pas. Choisissez-en une dans la liste.
decision-not-kept-replaced = Une autre décision a remplacé celle-ci : c’est elle qui peut changer.
decision-not-kept-open = Cette décision est déjà rouverte.
decision-not-kept-not-open = Cette décision n’est pas rouverte : elle est déjà en vigueur.
decision-not-kept-changed = Quelqu’un a changé cette décision pendant que vous écriviez. Rien n’est perdu : voici sa version, et la vôtre dessous.
done-decision-kept = La décision est écrite dans le registre.
done-decision-corrected = La décision est corrigée.
done-decision-reopened = La décision est rouverte.
done-decision-upheld = La décision est maintenue.
done-decision-replaced = La nouvelle décision est écrite; l’ancienne y mène.

## Ce qui se trouve

kind-decision = Décision

# Ce qui se compte
measure-decisions-taken = Décisions prises
measure-decisions-taken-counts = Les décisions écrites au registre, y compris celles que le groupe a remplacées depuis.

## Ce que les décisions donnent aux bilans

evidence-decisions = Le registre des décisions du groupe, sans celles qui touchent une situation confiée.
evidence-taken = Décisions prises
evidence-register = Le registre des décisions
