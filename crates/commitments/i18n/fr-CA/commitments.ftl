# Les rencontres : leur suite, leur date, leurs réponses, leurs présences, leur agenda.

## Décisions
decision-meeting = { $heading }, { $day }

## Engagements
commitment-deed-tried = J’ai essayé
commitment-deed-adapted = J’ai essayé autrement
commitment-deed-not-yet = Pas encore
commitment-deed-let-go = Je laisse aller
commitment-tried = essayé
commitment-adapted = essayé autrement
commitment-not-yet = pas encore
commitment-let-go = laissé aller
commitment-not-made-too-early = Les engagements se disent à partir du jour de la rencontre.
commitment-not-made-cancelled = Cette rencontre est annulée : on n’y prend pas d’engagement.
commitment-not-made-stranger = Un engagement se dit pour soi; l’animation peut écrire celui d’un membre de la communauté.
commitment-heard-tried = Essayé
commitment-heard-adapted = Essayé autrement
commitment-heard-not-yet = Pas encore
commitment-heard-let-go = Laissé aller
commitments = Engagements
commitment = Engagement
commitments-words = « D’ici la prochaine fois, j’essaie… » Un petit pas, dit devant le groupe. Rien n’est compté, personne n’est comparé.
commitments-asked = Que s’est-il passé?
commitments-asked-words = Chaque personne raconte, si elle le veut. Essayer, changer d’idée ou laisser aller se valent : tout sert au groupe.
commitments-until-then = D’ici là, on essaie…
commitments-said = Dits à cette rencontre
commitments-none-here = Aucun engagement n’a été écrit à cette rencontre.
commitments-not-yet = Les engagements se diront à la rencontre.
commitments-own = Les miens
commitments-own-empty = Vous n’avez rien écrit encore. À la fin d’une rencontre, on peut dire ce qu’on essaiera d’ici la suivante.
commitments-deed-tell = Dire ce qui s’est passé
commitments-see = Voir les engagements
commitment-you = { $name } (vous)
commitment-again = On en reparle le { $day }.
commitment-again-unknown = On en reparle à la prochaine rencontre, dont la date viendra.
commitment-carried = Reporté à la rencontre suivante.
commitment-field = D’ici la prochaine fois, j’essaie…
commitment-field-hint = Lu avec le nom par { $people }. Un petit pas suffit.
commitment-owner = Qui l’a dit
commitment-owner-hint = Pour quelqu’un qui l’a dit à voix haute : cette personne pourra le corriger ou le retirer.
commitment-story = Ce qui s’est passé, en une phrase, si vous voulez
commitment-story-hint = La communauté lit cette phrase. Rien qui permette de reconnaître une famille.
commitment-no-outcome = Choisissez un des quatre boutons. Votre phrase est gardée dans la case.
commitment-empty = Écrivez ce qui sera essayé, même en trois mots.
commitment-tell-already = Dire déjà ce qui s’est passé
commitment-tell-again = Changer ce qui a été dit
commitment-tell-for = Noter ce que dit { $name }
commitment-deed-say = Je le dis au groupe
commitment-deed-write = Écrire l’engagement
commitment-deed-change = Corriger ou retirer
commitment-deed-correct = Enregistrer la correction
commitment-deed-withdraw = Retirer cet engagement
commitment-deed-carry = Reporter à la prochaine rencontre
commitment-change-title = Corriger ou retirer
commitment-withdraw-words = Retiré, il disparaît pour tout le monde. Vous aurez dix minutes pour annuler; ensuite, il n’en restera rien.
commitment-fact-owner = De
commitment-fact-meeting = Dit à
commitment-fact-by = Écrit par
commitment-fact-next = Ensuite
commitment-fact-outcome = Ce qui s’est passé
commitment-not-told-by-owner = La personne l’a raconté elle-même entre-temps : ce sont ses mots qui restent.
commitment-not-told-withdrawn = Cet engagement a été retiré.
commitment-not-carried = On reporte ce qui n’est pas encore fait : dites d’abord « Pas encore ».
commitment-not-carried-yet = On pourra le reporter à partir du jour de la rencontre qui en reparle.
commitment-mail-subject = Ce que vous vouliez essayer d’ici { $day }
commitment-mail = D’ici la rencontre de { $day }, vous vouliez essayer :
commitment-mail-free = Ce courriel n’est que pour vous. À la rencontre, vous direz ce qui s’est passé, si vous le voulez; essayer autrement, pas encore ou laisser aller sont de bonnes réponses.
commitment-mail-deed = Dire déjà ce qui s’est passé
done-commitment-said = C’est dit. On en reparle à la prochaine rencontre.
done-commitment-corrected = L’engagement est corrigé.
done-commitment-withdrawn = L’engagement est retiré.
done-commitment-put-back = L’engagement est remis.
done-commitment-told = C’est noté.
done-commitment-carried = C’est reporté à la rencontre suivante.

## Liens personnels

# What awaits a member, on the home page
wait-story = Que s’est-il passé? Votre engagement

## Ce qui se trouve

kind-commitment = Engagement

# Ce qui se compte
measure-commitments-made = Engagements pris
measure-commitments-made-counts = Ce que des personnes ont dit vouloir essayer avant la rencontre suivante.
measure-commitments-told = Engagements dont on a eu des nouvelles
measure-commitments-told-counts = Les engagements dont quelqu’un a raconté la suite, quelle qu’elle soit, sur tous ceux qui ont été pris.
measure-commitments-tried = Engagements essayés
measure-commitments-tried-counts = Les engagements essayés comme prévu ou autrement, sur tous ceux qui ont été pris. Ne pas avoir essayé n’est pas un échec.
