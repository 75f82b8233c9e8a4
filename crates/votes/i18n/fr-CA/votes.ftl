# Les mots des votes : les préparer, voter, lire ce qu’il en sort.

## Les votes

votes = Votes
votes-mean = Ce que le groupe choisit ensemble. Rien de ce qui est choisi ne paraît avant la fermeture; la proposition qu’on cherche à adopter par consentement, elle, se discute à découvert.
votes-none = Pas encore de vote.
kind-vote = Vote
vote-standing = État
vote-prepared = en préparation
vote-open = ouvert
vote-over = terminé
vote-closed = fermé
vote-withdrawn = abandonné
votes-about = { $count ->
    [0] aucun
    [one] { $count } vote
   *[other] { $count } votes
}
votes-of-a-room = Ceux qui portent sur ce salon.
votes-all = Voir tous les votes
vote-about = À propos de
vote-about-none = Rien en particulier
vote-about-hint = Une rencontre, ou un salon ouvert à toutes les personnes qui lisent les votes : le vote se trouve aussi depuis leur page. Pour un bloc d’ordre du jour, préparez le vote depuis la page de la rencontre.
vote-about-this = À propos de :
about-meeting = la rencontre « { $meeting } »
about-block = « { $block } », à l’ordre du jour de la rencontre « { $meeting } »
about-room = le salon « { $room } »
vote-steps = Les étapes d’un consentement
vote-clarify = Questions jusqu’au
vote-clarify-hint = À la fin de ce jour, le groupe passe de lui-même aux réactions, et chaque membre l’apprend. Laissez vide pour décider du moment.
vote-react = Réactions jusqu’au
vote-react-hint = À la fin de ce jour commence le tour d’objections, et chaque membre l’apprend. Laissez vide pour décider du moment.
vote-no-order = Les étapes se suivent : les questions, puis les réactions, puis le dernier jour du vote. Choisissez un jour entre les deux autres.
vote-step-until = { $phase } : jusqu’au { $date }
phase-until = Jusqu’au { $date }. Ensuite, le groupe passe de lui-même à l’étape suivante.
mail-vote-react = On attend votre réaction : ce que la proposition vous fait, en un mot ou deux.
mail-vote-object = On attend votre réponse, ou « je laisse le groupe décider » : le silence ne vaut pas consentement.
mail-vote-answer = Répondre
vote-add = Préparer un vote
vote-add-means = Tout se fixe avant l’ouverture et se lit sur la page du vote : plus rien n’en change ensuite.
vote-change = Modifier
vote-question = La question
vote-question-hint = Par exemple : De quoi parle-t-on d’abord?
vote-details = Ce qui l’explique, ou la proposition
vote-details-hint = Pour un consentement, c’est le texte de la proposition.
vote-kind = Comment on vote
vote-options = Les options, une par ligne
vote-options-hint = De 2 à { $most }. Laissez vide pour des degrés d’accord, un consentement ou une question ouverte.
vote-ballots = Les bulletins
vote-counting = Le dépouillement d’un classement
vote-counting-hint = Pour un classement seulement. « Par duels » compare chaque option à chaque autre et donne un ordre complet; « par tours » retire à chaque tour l’option qui a le moins de premières places.
vote-budget = Points par personne
vote-budget-hint = Pour des points seulement. Laissez vide pour le tiers des options.
vote-most = Points au plus sur une option
vote-most-hint = Pour des points seulement. Laissez vide pour trois.
vote-quorum = Quorum
vote-quorum-hint = Combien de personnes doivent prendre part, qui s’abstient compris. Laissez vide pour aucun. Pour un vote secret, un multiple de cinq.
vote-last = Dernier jour
vote-last-hint = Le vote ferme de lui-même à la fin de ce jour.
vote-review = Date de relecture
vote-review-hint = Obligatoire pour un consentement : le jour où le groupe regarde de nouveau ce qu’il a adopté.
vote-keep = Garder
vote-leave = Revenir sans rien changer
vote-no-choice = Choisissez dans la liste.
vote-no-options = Il faut de 2 à { $most } options différentes, une par ligne.
vote-no-number = Écrivez un nombre entier, en chiffres.
vote-quorum-fives = Le quorum d’un vote secret est un multiple de cinq : atteint ou non, il ne dit rien de plus que le nombre de personnes, qui se dit par cinq.
vote-needs-names = Un consentement et un dépouillement par tours se font avec les noms : choisissez un vote nommé, ou « par duels ».
vote-no-day = Écrivez un jour, comme 2027-06-17.
vote-day-past = Ce jour vient trop tôt : choisissez-en un plus tard.
vote-day-too-far = Un vote reste ouvert au plus { $most } jours : choisissez un jour plus proche.
vote-no-review = Un consentement a une date de relecture : écrivez un jour, comme 2027-12-16.
vote-overtaken = Quelqu’un a changé ce vote entre-temps. Relisez-le avant de continuer.
vote-is-opened = Ce vote est ouvert ou fermé : plus rien n’y change, ni les options ni les règles. Pour autre chose, préparez-en un autre.
vote-not-open = Ce vote n’est pas ouvert.
vote-not-yet = Le tour d’objections n’a pas commencé.
vote-objected = Quelqu’un a une objection : intégrez-la, ou retirez la proposition.
vote-not-heard = Il manque des réponses : le silence ne vaut pas consentement.
vote-nothing-to-keep = Il n’y a rien à inscrire : le vote n’a rien donné.
vote-is-kept = C’est déjà inscrit au registre des décisions.
vote-to-open = Ouvrir
vote-open-do = Ouvrir le vote
vote-open-once = Après, plus rien n’y change : c’est ce qui a été promis à qui vote.
open-secret = À l’ouverture, l’ordre qui départage les options à égalité est tiré au sort et imprimé sur la page. À moins de cinq bulletins, rien ne paraît et tout est détruit.
vote-take-away = Retirer ce vote
vote-take-away-means = Il n’a pas été ouvert : personne n’y a voté.
vote-take-away-do = Retirer
vote-withdraw = Abandonner ce vote, ou retirer la proposition
vote-withdraw-means = Ce qui a été choisi est détruit et rien n’est décidé. Cela ne se défait pas.
vote-withdraw-do = Abandonner le vote
vote-withdrawn-words = Ce vote a été abandonné : ce qui avait été choisi est détruit, et rien n’est décidé.
vote-over-words = Le vote est terminé. Ce qu’il donne paraîtra dans un instant.
vote-to-close = Fermer
vote-to-adopt = Adopter
vote-close-do = Fermer le vote et le montrer
vote-close-once = Après, plus personne ne peut voter, et ce qui est montré ne change plus.
vote-stay-open = Le laisser ouvert
close-named = Ce que chaque personne a choisi paraîtra sur la page du vote.
close-enough = Il y a au moins cinq bulletins : le résultat paraîtra, sans nombre et sans nom.
close-few = Il y a moins de cinq bulletins : rien ne paraîtrait, et ils seraient détruits. Vous pouvez attendre : le vote ferme de lui-même.
close-consent = La proposition est adoptée si tout le monde attendu a répondu et si personne n’a d’objection.
close-consent-do = Adopter la proposition
vote-screen = Montrer au mur
vote-note = Noter pour quelqu’un au téléphone
vote-rules = Les règles fixées avant
vote-register = Inscrire au registre des décisions
vote-in-register = Inscrit au registre des décisions
vote-is-open-until = Un vote est ouvert jusqu’au { $date }
vote-remind = Rappeler
vote-remind-some = Le rappel va aux personnes qui n’ont pas voté, et à elles seules.
vote-remind-all = Personne ne sait qui a voté : le rappel va à tous les membres.
vote-just-reminded = Un rappel est parti il y a moins d’une journée. Laissez le temps de voter.
vote-nobody-waits = Tout le monde a voté : il n’y a personne à qui le rappeler.
done-reminded = Le rappel part.
done-reminded-no-mail = C’est noté. Aucun courriel ne part d’ici : redonnez l’adresse du vote.
mail-vote-subject = Un vote vous attend : { $question }
mail-vote-named = Il ne manque que votre réponse, ou votre abstention : elle compte pour le quorum.
mail-vote-secret = Ce vote est secret : personne ne sait qui a voté, et ce rappel va à tous les membres. Si vous avez voté, c’est fait.
done-vote = Le vote est gardé. Il n’est pas encore ouvert.
done-vote-open = Le vote est ouvert.
done-vote-closed = Le vote est fermé.
done-vote-taken-away = Le vote est retiré.
done-vote-withdrawn = Le vote est abandonné.
done-ballot = Votre vote est gardé. Vous pouvez le changer jusqu’à la fermeture.
done-noted = C’est noté pour cette personne.
done-entered = Le bulletin est dans la boîte. Passez au suivant.
done-entered-already = Ce bulletin était déjà dans la boîte : il compte une seule fois.
done-remark = C’est dit.
done-step = Le groupe passe à l’étape suivante.
done-amended = Le nouveau texte est en vigueur : le tour d’objections recommence.

## Les sortes de vote

kind-one = une option
kind-one-means = Chaque personne en choisit une.
kind-several = plusieurs options
kind-several-means = Chaque personne coche toutes celles qui lui vont.
kind-dots = des points
kind-dots-means = Chaque personne répartit quelques points.
kind-ranked = un classement
kind-ranked-means = Chaque personne met les options dans son ordre; deux peuvent avoir la même place, et celles qu’on laisse viennent après. Pour savoir par quoi commencer.
kind-gradients = des degrés d’accord
kind-gradients-means = Six marches, de « j’y vais » à « je m’y oppose ».
kind-consent = un consentement
kind-consent-means = Une proposition : questions, réactions, puis un tour d’objections, jusqu’à ce que personne n’en ait plus.
kind-words = une question ouverte
kind-words-means = Chaque personne répond en ses mots.
counting-schulze = par duels (méthode Schulze)
counting-runoff = par tours
ballots-named = vote nommé
ballots-named-means = On lit qui a choisi quoi, une fois le vote fermé. On peut changer d’avis jusque-là.
ballots-secret = vote secret
ballots-secret-means = Personne ne lit jamais qui a choisi quoi. On vote par un lien, sans s’identifier, une fois par appareil. On montre l’option en tête, ou l’ordre d’un classement, sans nombres.
phase-clarify = questions de clarification
phase-clarify-means = On demande ce qu’il faut pour comprendre, sans donner son avis.
phase-react = réactions
phase-react-means = Chaque personne dit une fois ce que la proposition lui fait.
phase-object = tour d’objections
phase-object-means = Chaque personne dit où elle se situe. Le silence ne vaut pas consentement : on attend chaque réponse, ou « je laisse le groupe décider ».
phase-now = Où l’on en est : { $phase }
phase-to-react = Passer aux réactions
phase-to-object = Passer au tour d’objections

## Les règles

rule-who = Qui vote
rule-members = { $people ->
    [0] Les membres
    [one] La personne qui est membre
   *[other] Les { $people } membres
}
rule-named = Vote nommé : rien ne paraît avant la fermeture, puis on lit qui a choisi quoi.
rule-consent = Avec les noms, à découvert : les questions, les réactions et les objections se lisent à mesure.
rule-secret = Vote secret : rien ne paraît avant la fermeture, et personne ne lira jamais qui a choisi quoi. À moins de cinq bulletins, rien n’est montré et tout est détruit.
rule-everybody = Tout le monde répond.
rule-no-quorum = Aucun
rule-quorum = { $quorum ->
    [one] Quorum : une personne, qui s’abstient compris.
   *[other] Quorum : { $quorum } personnes, qui s’abstient compris.
}
rule-ties = À égalité
rule-dots = { $budget ->
    [one] Un point par personne
   *[other] { $budget } points par personne, au plus { $most } sur une option
}
ties-group = L’animation demande au groupe.
ties-ranked = L’option que le moins de personnes mettent en dernier passe devant; s’il y en a encore deux, l’animation demande au groupe.
ties-runoff = Des dernières à égalité, celle qui a le moins de deuxièmes places sort; sinon l’animation demande au groupe.
ties-will-draw = Par un ordre tiré au sort à l’ouverture et imprimé ici : dire qu’il y a égalité dirait combien vous étiez de chaque côté.
ties-drawn = À égalité, dans cet ordre, tiré au sort à l’ouverture : { $order }.

## Voter

ballot-vote = Voter
ballot-change = Changer mon vote
ballot-abstain = M’abstenir
ballot-own = Votre vote : { $said }
ballot-by-link = Ce vote est secret : il se fait sur une page à part, qui ne sait pas qui vous êtes.
ballot-link-means = Qui a ce lien peut voter, une fois par appareil : ce n’est pas une liste de personnes. Envoyez-le à tout le monde, rappels compris; personne ne sait qui a voté.
ballot-one-device = On vote une fois par appareil : deux appareils font deux votes, une tablette pour deux personnes n’en fait qu’un. Un vote secret ne se reprend pas.
ballot-until = Ouvert jusqu’au { $date }.
ballot-dots = { $dots ->
    [0] aucun point
    [one] 1 point
   *[other] { $dots } points
}
ballot-unplaced = pas de place
ballot-place = { $place ->
    [one] 1re place
   *[other] { $place }e place
}
ballot-reason = Pourquoi
ballot-nothing = Choisissez d’abord, ou abstenez-vous.
ballot-no-option = Cette option n’est pas de ce vote. Choisissez dans la liste.
ballot-too-many = Vous avez { $budget ->
    [one] un point
   *[other] { $budget } points
} à répartir : retirez-en.
ballot-no-dots = Au plus { $most } sur une même option.
ballot-level = Dans un dépouillement par tours, deux options n’ont pas la même place.
ballot-no-reason = Une objection dit pourquoi : sans cela le groupe ne peut pas l’intégrer.
ballot-abstains = abstention
ballot-gives = { $option } ({ $dots ->
    [one] 1 point
   *[other] { $dots } points
})
ballot-takes = { $position } : { $words }
ballot-home = Aller à l’accueil
ballot-thanks = Merci
ballot-kept = Votre vote est dans la boîte. Rien ne le rattache à vous : il ne se reprend pas.
ballot-twice = Un vote est déjà venu de cet appareil : c’est le premier qui compte.
ballot-closed-title = Le vote est fermé
ballot-closed = Ce vote ne prend plus de bulletins. Ce qu’il donne se lit sur la page des votes.
ballot-too-late = Le vote a fermé pendant que vous votiez : votre bulletin n’est pas compté.
ballot-no-voter = Cette personne n’est pas parmi celles qui votent ici.
ballot-full = Il y a plus de bulletins qu’un groupe n’en peut donner. Parlez-en à l’animation.
ballot-you-marked = Vous aviez marqué :
ballot-not-counted = { $sentence } Vous aviez marqué : { $marked }
ballot-noted-by = noté au téléphone par { $name }
note-named = Choisissez la personne, puis marquez ce qu’elle dit. On lira que vous l’avez noté pour elle.
note-secret = Marquez ce que la personne vous dit : le bulletin tombe parmi les autres, sans nom. Vous saurez ce qu’elle a choisi; elle doit le vouloir.
note-person = Pour qui
note-choose = choisir
note-do = Noter
note-abstains = Noter une abstention
so-far = { $people ->
    [0] Personne n’a encore voté.
    [one] Une personne a voté.
   *[other] { $people } personnes ont voté.
}
so-far-few = Moins de cinq personnes ont voté.
so-far-at-least = Au moins { $people } personnes ont voté.
screen-sign = Voter
screen-again = Rafraîchir
step-1 = j’y vais
step-2 = ça me va
step-3 = ça me va, avec une réserve
step-4 = je ne sais pas
step-5 = je ne suis pas d’accord mais je n’empêche pas
step-6 = je m’y oppose
position-none = aucune objection
position-worry = j’ai une inquiétude
position-objection = objection
position-group = je laisse le groupe décider

## Le consentement

remark-question = Votre question
remark-reaction = Votre réaction
remark-do = Le dire
remarks = Ce qui s’est dit
positions = Où chaque personne se situe
version = Le texte du tour { $round }
integrated = Intégré ensuite :
amend = Changer le texte
amend-means = Le tour recommence avec le nouveau texte : chaque personne dit de nouveau où elle se situe. L’ancien texte et ses objections restent à lire.
amend-text = Le nouveau texte
amend-how = Ce qui est intégré, et comment
amend-how-hint = Par exemple : L’objection de Rosa sur les horaires. On commence à 13 h 30.
amend-do = Mettre ce texte en vigueur

## Ce qu’il en sort

result-too-few = Moins de cinq personnes ont voté : rien n’est montré, et les bulletins sont détruits.
result-at-least = Au moins { $people } personnes ont répondu.
result-adopted = { $consent ->
    [one] La proposition est adoptée : une personne y consent et personne ne s’y oppose.
   *[other] La proposition est adoptée : { $consent } personnes y consentent et personne ne s’y oppose.
}
result-adopted-group = La proposition est adoptée : { $consent ->
    [0] personne ne s’y oppose
    [one] une personne y consent, personne ne s’y oppose
   *[other] { $consent } personnes y consentent, personne ne s’y oppose
} et { $group ->
    [one] une laisse le groupe décider.
   *[other] { $group } laissent le groupe décider.
}
result-not-adopted = La proposition n’est pas adoptée : le dernier jour est passé avec des objections ou des réponses qui manquaient.
result-no-quorum = Le quorum n’est pas atteint : rien n’est décidé.
result-no-quorum-of = { $people ->
    [one] Le quorum n’est pas atteint : une personne a pris part, il en fallait { $needed }. Rien n’est décidé.
   *[other] Le quorum n’est pas atteint : { $people } personnes ont pris part, il en fallait { $needed }. Rien n’est décidé.
}
result-nobody = Personne n’a voté : rien n’est décidé.
result-all-abstain = Tout le monde s’est abstenu : rien n’est décidé.
result-level = À égalité : { $options }. La règle fixée avant ne les départage pas : l’animation demande au groupe.
result-first = « { $option } » vient en tête.
result-order = « { $option } » vient en tête. L’ordre : { $order }.
result-middles = Par groupes d’au moins cinq personnes, la marche du milieu : { $middles }.
result-one = « { $option } » vient en tête : { $count } sur { $people }.
result-several = « { $option } » vient en tête, { $count ->
    [one] cochée par une personne
   *[other] cochée par { $count } personnes
} sur { $people }.
result-dots = « { $option } » vient en tête avec { $count ->
    [one] un point
   *[other] { $count } points
} ({ $people ->
    [one] une personne
   *[other] { $people } personnes
}).
result-runoff = « { $option } » l’emporte au tour { $rounds }, avec { $count ->
    [one] une voix
   *[other] { $count } voix
}.
result-ranked = « { $option } » vient en tête du classement de { $people ->
    [one] une personne
   *[other] { $people } personnes
}.
result-gradients = { $carry } sur { $people } portent la proposition; personne ne s’y oppose.
result-gradients-opposed = { $carry } sur { $people } portent la proposition; { $oppose ->
    [one] une personne s’y oppose.
   *[other] { $oppose } personnes s’y opposent.
}
result-words = { $people ->
    [one] Une personne a répondu.
   *[other] { $people } personnes ont répondu.
}
result-abstained = { $count ->
    [one] Une personne s’est abstenue : elle compte pour le quorum, pas dans le résultat.
   *[other] { $count } personnes se sont abstenues : elles comptent pour le quorum, pas dans le résultat.
}
result-secret-rule = Vote secret : ni nombres ni égalités, qui diraient ce que quelques personnes ont choisi. Ce qui était à égalité suit l’ordre tiré au sort à l’ouverture.
result-words-rule = Chaque texte paraît une fois, dans l’ordre de l’alphabet.
result-numbers = Les nombres
result-option-column = Option
result-people-column = Personnes
result-dots-column = Points
result-rounds = Tour par tour
result-counted = { $option } : { $count }
result-pairs = Les duels, en mots
result-pairs-mean = Chaque option comparée à chaque autre : combien de personnes préfèrent l’une, combien l’inverse.
result-pair = « { $one } » plutôt que « { $other } » : { $count }; l’inverse : { $back }.
result-direction = « { $one } » passe avant « { $other } ».
result-are-level = (à égalité)
result-who = Qui a choisi quoi
result-person = Personne
result-ballot = Bulletin
register-vote = { $question } { $said } ({ $how }, { $ballots })
register-consent = { $question } { $text } { $said } Relecture le { $review }.
