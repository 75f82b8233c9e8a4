# Les courriels : leurs sortes, le rythme, la façon de les arrêter.

profile = Mon profil
seen-by-you = vous seulement

## Les sortes de courriels

kind-code = Le code pour entrer
kind-code-hint = Quand vous le demandez.
kind-invitation = Les invitations
kind-invitation-hint = Quand une communauté vous invite, ou qu’une place se libère pour vous.
kind-application = Demandes de participation
kind-application-hint = À qui demande à participer à une communauté : confirmer, savoir la réponse.
kind-network-entrance = Entrer dans le réseau
kind-network-entrance-hint = À qui demande à entrer dans le réseau de la fédération, et à la personne-contact de son organisme.
kind-network-training = Une formation du réseau à laquelle je suis sur la liste
kind-network-training-hint = Quand une place se libère, quand la date change ou quand la formation est annulée.
kind-network-month = Ce qui est nouveau dans le réseau
kind-network-month-hint = Une fois par mois, si vous êtes entrée ou entré dans le réseau par votre organisme et qu’il y a du nouveau.
kind-network-letter = Quelqu’un du réseau m’écrit
kind-network-letter-hint = Si vous êtes au répertoire du réseau. Retirez votre fiche pour ne plus en recevoir.
kind-role = Votre rôle change
kind-role-hint = Quand la coordination vous donne un autre rôle.
kind-meeting-set = La date d’une rencontre est fixée
kind-meeting-set-hint = Avec le jour, l’heure et le lieu.
kind-meeting-moved = Une rencontre change de date ou de lieu
kind-meeting-moved-hint = Avec la raison, et ce qui change.
kind-meeting-cancelled = Une rencontre est annulée
kind-meeting-cancelled-hint = Avec la raison.
kind-meeting-reminder = Les rappels de rencontre
kind-meeting-reminder-hint = Une semaine avant et la veille, avec le lieu et le lien.
kind-date-poll = Sondage de date
kind-date-poll-hint = Quand une date est à choisir ensemble, et une fois de plus si vous n’avez pas répondu
kind-vote = Vote
kind-vote-hint = Quand un vote est ouvert et que l’animation le rappelle : aux personnes qui n’ont pas voté; à tout le monde s’il est secret.
kind-survey = Questionnaire
kind-survey-hint = Quand un questionnaire s’ouvre, et quand l’animation le rappelle : à tout le monde, qu’on ait répondu ou non
kind-host-call = Recherche d’une salle
kind-host-call-hint = Quand une rencontre cherche un organisme qui la reçoive
kind-training-needs = Besoins avant une formation
kind-training-needs-hint = Quand on vous demande ce que vous aimeriez apprendre
kind-commitment-nudge = Rappel de ce que vous vouliez essayer
kind-commitment-nudge-hint = Trois jours avant la rencontre suivante, à vous seulement
kind-minutes-ready = Compte rendu
kind-minutes-ready-hint = Quand un compte rendu peut être lu et corrigé
kind-help-relay = Une demande d’aide qu’on vous confie
kind-help-relay-hint = Quand une personne du groupe demande de l’aide par vous.
kind-report = Un message qu’on vous signale
kind-report-hint = Quand une personne du groupe vous signale un message.
kind-report-answer = La réponse à mon signalement
kind-report-answer-hint = Quand une personne répond à ce que vous avez signalé.
kind-mention = Quelqu’un me nomme
kind-mention-hint = Vous, votre rôle ou tout un salon.
kind-answer = Quelqu’un répond à mon message
kind-answer-hint = Dans le fil d’un message que vous avez écrit.
kind-direct = Quelqu’un m’écrit à moi
kind-direct-hint = Dans une conversation à quelques-uns.
kind-help-answer = Quelqu’un répond à ma demande d’entraide
kind-help-answer-hint = Une réponse à ce que vous avez demandé.
kind-announcement = Une annonce me demande « lu et compris »
kind-announcement-hint = Une annonce de la coordination ou de l’animation, dans un salon d’annonces que je n’ai pas mis en sourdine.
kind-not-sent = Un message que je voulais envoyer plus tard n’est pas parti
kind-not-sent-hint = Le salon a été archivé, ou ne m’est plus ouvert. Mes mots sont gardés.
kind-own-story = Un de mes récits
kind-own-story-hint = Quand un récit noté pour vous attend, six semaines après en avoir raconté un, et quand le jour que vous aviez fixé est passé.
kind-pair = Mes jumelages
kind-pair-hint = Quand une personne m’en propose un, ou que le tirage m’en donne un.
kind-attestation = Mes attestations
kind-attestation-hint = Quand la coordination en signe une pour moi, ou en retire une.
kind-tried-resource = Un essai de ce que j’ai mis à la bibliothèque
kind-tried-resource-hint = Quand quelqu’un raconte ce que ça a donné.
kind-saved-resource = Ce que j’ai gardé de la bibliothèque
kind-saved-resource-hint = Une fois, trois semaines après avoir gardé une ressource pour soi.
kind-report-due = Une échéance approche
kind-report-due-hint = Deux semaines avant la date d’un rapport à remettre, puis trois jours avant.
kind-training-place = Une place à une formation
kind-training-place-hint = Quand une place se libère et que vous attendiez.
kind-training-after = Trois mois après une formation
kind-training-after-hint = Une fois, quand le questionnaire de trois mois est prêt à ouvrir.
kind-digest = Le résumé
kind-digest-hint = Ce qui s’est dit et que vous n’avez pas encore lu, en un seul courriel. S’il n’y a rien, rien ne part.
kind-gathered = Ce qui attendait, en un seul courriel
kind-gathered-hint = Quand la semaine a déjà apporté deux courriels, le reste attend et part ensemble.

## Ce qu’on m’a dit

told-title = Ce qu’on m’a dit
told-means = Ce que Jasette vous a appris depuis trois mois, chaque chose une fois, la dernière d’abord. Chaque ligne mène à sa place.
told-none = Personne ne vous a encore nommé·e ni répondu, et rien n’a changé.
told-fresh = non lu
digest-subject = Ce qui s’est dit, et que vous n’avez pas lu
digest-lines = On s’est adressé à vous :
digest-fresh = Dans vos salons :
digest-held = Et ce qui attendait :

## Choisir

preferences-title = Mes courriels
preferences-words = Ils arrivent à { $email }. Rien n’est perdu si vous les arrêtez : tout se lit aussi dans Jasette.
preferences-words-no-mail = Aucun courriel ne part de cette installation : tout se lit dans Jasette. Ces choix serviront le jour où il en partira.
preferences-save = Enregistrer mes choix
preferences-saved = Vos choix sont enregistrés.
kinds-legend = Ce que je veux recevoir
rhythm-legend = À quel rythme
rhythm-most = Combien de courriels par semaine
rhythm-most-two = Deux au plus
rhythm-most-two-hint = Les rappels, les changements et les annulations comptent, mais n’attendent jamais leur tour.
rhythm-most-all = Autant qu’il en vient
said-legend = Quand on s’adresse à moi
said-now = Par courriel aussitôt, si je ne l’ai pas lu après dix minutes
said-in-digest = Dans le résumé
said-never = Pas par courriel
rhythm-digest = Le résumé de ce qui s’est dit
rhythm-digest-weekly = Chaque semaine, le lundi matin
rhythm-digest-daily = Chaque matin
rhythm-quiet = Pas de courriel entre 20 h et 7 h
rhythm-quiet-hint = Ce qui arrive la nuit part au matin.
always-title = Toujours envoyés
always-words = Ces courriels répondent à une demande, la vôtre ou celle d’une personne qui vous invite, ou vous apprennent que votre rôle change. Ils partent aussitôt et ne comptent pas.

## Arrêter par le lien d’un courriel

stop-title = Arrêter ces courriels
stop-words = Vous ne recevrez plus : { $kind }.
stop-deed = Arrêter ces courriels
stop-nothing-else = Rien d’autre ne change. Vous restez membre de vos communautés.
stopped-title = C’est arrêté
stopped-words = Vous ne recevrez plus : { $kind }.
stopped-choose = Choisir mes courriels

## Au bas des courriels

foot-why = Vous recevez ce courriel ({ $kind }) parce que vous faites partie de « { $community } ».
foot-stop = Arrêter ces courriels
foot-choose = Choisir mes courriels

gathered-subject = { $count ->
    [one] Une nouvelle vous attendait
   *[other] { $count } nouvelles vous attendaient
}
gathered-words = Elles attendaient que votre semaine ait de la place.

## Sur la page du profil

part-title = Mes courriels
part-words = Ce que Jasette vous écrit, et quand.

## Ce qui est peut-être arrivé

uncertain-title = Courriels en suspens
uncertain-above = Les membres
uncertain-why = Jasette s’est arrêté, ou la ligne a été coupée, pendant que ces courriels partaient. Ils sont peut-être arrivés. Demandez à la personne, puis choisissez. Après un mois, un courriel dont on n’a rien dit est effacé.
uncertain-none = Aucun courriel n’est en suspens.
uncertain-codes = Un code de connexion n’est jamais ici. La personne qui l’attend en demande un autre.
uncertain-nameless = Une personne invitée
uncertain-way-back = Un nouvel accès remis par la coordination
uncertain-again = Envoyer de nouveau
uncertain-arrived = C’est arrivé
uncertain-sent-again = Le courriel part de nouveau.
uncertain-set-aside = C’est noté. Ce courriel ne partira plus.
uncertain-needless = Ce courriel n’a plus de sens : il ne part pas.
uncertain-awaiting = { $count ->
    [one] Un courriel est peut-être arrivé
   *[other] { $count } courriels sont peut-être arrivés
}
