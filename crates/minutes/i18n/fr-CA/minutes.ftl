# Les rencontres : leur suite, leur date, leurs réponses, leurs présences, leur agenda.

## Présences
attendance = Présences

## Compte rendu
minutes = Compte rendu
minutes-of = Compte rendu : { $heading }
minutes-list = Comptes rendus
minutes-list-members = Tous les comptes rendus de la communauté, du plus récent au plus ancien.
minutes-list-organizations = Ce que le groupe a décidé et appris, une fois le compte rendu approuvé. Aucune situation n’y paraît.
minutes-list-figures = Les nombres et les thèmes de chaque rencontre, une fois le compte rendu approuvé.
minutes-list-empty = Aucun compte rendu à lire pour l’instant.
minutes-state-draft = Brouillon
minutes-state-open = À relire
minutes-state-closed = En attente d’approbation
minutes-state-approved = Approuvé
minutes-is-draft = Brouillon, lu par la coordination et l’animation seulement.
minutes-open-until = Ouvert aux corrections des membres jusqu’au { $date }.
minutes-approved-meeting = Approuvé par le groupe le { $date }.
minutes-approved-facilitation = Approuvé par l’animation le { $date }, personne n’ayant plus rien à corriger.
minutes-when = { $when } · { $place }
minutes-moment = { $day }, { $time }
minutes-layer-members = Texte des membres : il ne circule pas hors de la communauté.
minutes-layer-organizations = Texte des organismes : décisions et apprentissages, sans aucune situation.
minutes-layer-figures = Texte public : nombres et thèmes seulement.
minutes-face-members = Texte des membres
minutes-face-organizations = Texte des organismes
minutes-face-figures = Nombres et thèmes
minutes-part-block = Ce qui s’est dit
minutes-part-reserved = Dit en confiance
minutes-part-decisions = Décisions
minutes-part-learnings = Ce que le groupe retient
minutes-part-parked = Mis de côté pour plus tard
minutes-part-resources = Ressources
minutes-part-more = Autres points
minutes-lived = Déroulement
minutes-lived-line = { $hours } · { $title }
minutes-planned-line = { $hours } (prévu) · { $title }
minutes-not-held-line = { $title } (pas abordé)
minutes-no-agenda = Cette rencontre n’avait pas d’ordre du jour.
minutes-attendance-there = { $count ->
    [one] { $count } personne : { $names }.
   *[other] { $count } personnes : { $names }.
}
minutes-attendance-others = { $count ->
    [one] { $count } absence.
   *[other] { $count } absences.
}
minutes-attendance-unmarked = Les présences n’ont pas été notées.
minutes-decision = { $text } ({ $taken })
minutes-commitments = D’ici la prochaine fois
minutes-commitment = { $name } : { $text }
minutes-outcomes = Décisions et apprentissages
minutes-outcomes-none = Aucune décision ni apprentissage à partager pour cette rencontre.
minutes-errata = Errata
minutes-erratum = Erratum, { $date } : { $text }
minutes-figures = En nombres
minutes-themes = Thèmes
minutes-theme = { $kind }, { $length }
minutes-count-people = { $count ->
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
minutes-count-organizations = { $count ->
    [one] { $count } organisme représenté
   *[other] { $count } organismes représentés
}
minutes-count-length = { $length } de rencontre
minutes-count-decisions = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
minutes-count-commitments = { $count ->
    [one] { $count } engagement d’ici la prochaine fois
   *[other] { $count } engagements d’ici la prochaine fois
}
minutes-count-resources = { $count ->
    [one] { $count } ressource partagée
   *[other] { $count } ressources partagées
}
minutes-reach-confidential = Dit en confiance : lu par les membres seulement, quoi qu’il arrive.
minutes-reach-organizations = Lu par les membres et, une fois approuvé, par les organismes.
minutes-reach-members = Lu par les membres seulement.
minutes-reach-open = Les organismes lisent cette section une fois approuvée, si vous la laissez circuler : aucune situation, aucun nom.
minutes-who = Qui lit quoi
minutes-who-text = Le texte :
minutes-who-draft = la coordination et l’animation seulement, tant que c’est un brouillon.
minutes-who-open = les membres, l’animation et la coordination. Les personnes-ressources ne le lisent pas.
minutes-who-outside = Hors de la communauté :
minutes-who-later = rien avant l’approbation. Ensuite, le réseau lira les décisions et les apprentissages; les directions et bailleurs, les nombres et les thèmes.
minutes-who-now = le réseau lit les décisions et les apprentissages; les directions et bailleurs, les nombres et les thèmes.
minutes-who-confidential = Ce qui est dit sous un codéveloppement ou une analyse de pratique reste entre les membres, dans toutes les versions et tous les fichiers.
minutes-seen-organizations = la communauté et le réseau
minutes-seen-figures = la communauté, le réseau, les directions et les bailleurs
minutes-done-shared = Le réseau lit ce que les rencontres ont décidé et appris.
minutes-done-unshared = Le réseau ne le lit plus.
network = Le réseau
sharing-title = Le réseau de la fédération
sharing-is = Tout le réseau de la fédération lit ce que les rencontres ont décidé et appris.
sharing-is-not = Il n’en lit rien.
sharing-means = Les personnes de tous les organismes membres liraient le texte des organismes de chaque compte rendu approuvé, passé ou à venir : les décisions et ce que le groupe retient, sans aucun nom et sans aucune situation. Rien d’autre de la communauté ne s’ouvre. On peut cesser à tout moment.
sharing-begin = Partager avec le réseau
sharing-end = Ne plus partager
shared-outcomes = Ce que des rencontres ont décidé
shared-outcomes-means = Ce que des communautés partagent avec le réseau, une fois leurs comptes rendus approuvés : leurs décisions et ce qu’elles retiennent.
shared-outcomes-none = Aucune communauté ne partage encore ce que ses rencontres ont décidé.
shared-outcome-line = { $heading }, « { $community } »
shared-outcomes-open = Tout lire
minutes-files = À lire, à imprimer, à télécharger
minutes-file-word = Word
minutes-file-markdown = Markdown
minutes-file-spoken = { $file } : { $layer }
minutes-print = Chaque page s’imprime telle quelle, sans les menus.
minutes-preview = Voici ce qui circulera. Rien n’en est lu hors de la communauté avant l’approbation.
minutes-panel-none = Jasette en fait un brouillon avec les présences, l’ordre du jour vécu, les notes et les décisions.
minutes-none = Le compte rendu n’est pas encore ouvert. Vous recevrez un courriel quand il sera à relire.
minutes-none-no-mail = Le compte rendu n’est pas encore ouvert. Il sera à relire ici.
minutes-none-writer = Aucun compte rendu. Jasette en fait un brouillon avec les présences, l’ordre du jour vécu, les notes et les décisions.
minutes-deed-draft = Rédiger le compte rendu
minutes-deed-go-on = Continuer le compte rendu
minutes-deed-read-over = Relire le compte rendu
minutes-deed-read = Lire le compte rendu
minutes-writer = Rédaction
minutes-write = Rédiger
minutes-go-on = Continuer à rédiger
minutes-see-writing = Voir la rédaction
minutes-writing = Rédaction
minutes-writing-of = Rédaction du compte rendu : { $heading }
minutes-pen = { $name } rédige depuis { $since }.
minutes-pen-saved = { $name } rédige depuis { $since }. Dernier enregistrement : { $saved }.
minutes-nobody-writes = Personne ne rédige en ce moment. Une seule personne rédige à la fois.
minutes-take = Prendre la suite
minutes-take-words = Si vous prenez la suite, ce { QUE($name) } n’a pas encore enregistré ne sera pas perdu : son texte lui sera montré à côté du vôtre, et gardé.
minutes-how-to-write = Une ligne qui commence par un tiret devient un élément de liste. Une ligne vide sépare les paragraphes. Une section vide ne paraît pas.
minutes-hint-held = { $kind }, { $hours }. { $reach }
minutes-hint-not-held = { $kind }, pas abordé. { $reach }
minutes-audience = Qui lira : { $heading }
minutes-audience-organizations = Les membres et les organismes
minutes-audience-members = Les membres seulement
minutes-save = Enregistrer
minutes-save-and-leave = Enregistrer et céder la plume
minutes-leave = Revenir au compte rendu
minutes-autosaved = Enregistré à { $time }.
minutes-autosave-trouble = Pas encore enregistré : le réseau manque. Votre texte est dans cette page; il sera enregistré au retour du réseau, ou avec le bouton.
minutes-news = { $count ->
    [one] { $count } note ou décision est arrivée depuis le brouillon et n’est pas dans le texte.
   *[other] { $count } notes ou décisions sont arrivées depuis le brouillon et ne sont pas dans le texte.
}
minutes-add-news = Les ajouter au texte
minutes-kept = Ce que vous aviez écrit
minutes-conflict = Deux versions du même texte
minutes-conflict-words = Rien n’est perdu : votre texte est ci-dessous, et il est gardé parmi les versions.
minutes-version-saved = Version enregistrée
minutes-version-mine = Votre version : { $heading }
minutes-save-over = Prendre la suite et enregistrer ma version
minutes-keep-saved = Garder la version enregistrée
minutes-versions = Versions du texte
minutes-versions-words = Chaque texte que les sections ont eu. Un texte mis de côté n’a pas pu être enregistré, parce qu’une autre personne rédigeait.
minutes-version-draft = Brouillon fait par Jasette
minutes-version-aside = Mis de côté
minutes-version-current = Texte actuel
minutes-version-empty = Vide.
minutes-version-again = Remettre ce texte
minutes-days = Jours pour corriger
minutes-days-hint = { $count ->
    [one] { $count } personne reçoit un courriel et relit jusqu’à la fin du dernier jour.
   *[other] { $count } personnes reçoivent un courriel et relisent jusqu’à la fin du dernier jour.
}
minutes-days-hint-no-mail = Les membres relisent jusqu’à la fin du dernier jour. Aucun courriel ne part d’ici : donnez-leur l’adresse de cette page.
minutes-days-again = À partir d’aujourd’hui. Personne ne reçoit d’autre courriel.
minutes-days-problem = Il faut un nombre de jours, de 1 à { $most }.
minutes-open = Ouvrir aux corrections
minutes-prolong = Changer la fin
minutes-prolong-open = Changer le temps donné pour corriger
minutes-agreements = { $count ->
    [0] Personne n’a encore dit n’avoir rien à corriger.
    [one] { $count } personne n’a rien à corriger.
   *[other] { $count } personnes n’ont rien à corriger.
}
minutes-waiting = { $count ->
    [one] { $count } correction attend une réponse
   *[other] { $count } corrections attendent une réponse
}
minutes-how = Comment il est approuvé
minutes-how-meeting = Par le groupe, à une rencontre
minutes-how-meeting-hint = Possible dès que chaque correction a sa réponse.
minutes-how-facilitation = Par l’animation
minutes-how-facilitation-hint = Possible après le dernier jour pour corriger.
minutes-approve = Approuver le compte rendu
minutes-approve-hint = Ensuite le texte ne change plus; un erratum daté peut s’y ajouter. Le réseau, les directions et les bailleurs lisent alors leur version.
minutes-frozen = Le texte est approuvé : il ne change plus.
minutes-add-erratum = Ajouter un erratum
minutes-erratum-where = Ce que l’erratum corrige
minutes-erratum-whole = L’ensemble du compte rendu
minutes-erratum-text = Erratum
minutes-erratum-hint = Daté d’aujourd’hui. Il est lu par les mêmes personnes que sa section; sur l’ensemble, par les membres seulement.
minutes-corrections = Corrections proposées
minutes-corrections-answered = { $count ->
    [one] { $count } correction répondue
   *[other] { $count } corrections répondues
}
minutes-text-now = Le texte actuel
minutes-text-proposed = Le texte proposé
minutes-text-proposed-hint = Vous pouvez le retoucher avant de l’accepter.
minutes-word = Un mot pour la personne qui propose
minutes-word-hint = Elle seule le lit. Nécessaire pour garder le texte actuel.
minutes-no-word = Dites en quelques mots pourquoi le texte reste ainsi.
minutes-accept = Accepter ce texte
minutes-accept-remark = C’est noté
minutes-decline = Garder le texte actuel
minutes-accepted = Acceptée
minutes-declined = Texte gardé
minutes-review = Relire
minutes-review-words = Une correction se propose à côté de chaque section.
minutes-review-who-sees = Vos propositions sont lues par l’animation et la coordination. Que vous ayez relu ou non ne se voit pas.
minutes-agree = Rien à corriger
minutes-agreed = Vous n’avez rien à corriger. Merci.
minutes-section-of = { $heading }, au compte rendu de « { $meeting } »
minutes-proposal-open = Proposer une correction
minutes-proposal-spoken = {" "}: { $heading }
minutes-proposal = Le texte comme vous le verriez : { $heading }
minutes-proposal-hint = Changez ce qui doit l’être; la personne qui rédige verra les deux textes.
minutes-propose = Proposer
minutes-remark-open = Autre chose à corriger
minutes-remark = Présences, heures, ou l’ensemble
minutes-remark-hint = En quelques mots.
minutes-my-remarks = Vos remarques
minutes-mine-waits = Votre correction attend une réponse.
minutes-mine-accepted = Votre correction est acceptée.
minutes-mine-declined = Le texte reste ainsi.
minutes-not-early = La rencontre n’a pas commencé : le compte rendu se rédige ensuite.
minutes-not-cancelled = Cette rencontre est annulée : il n’y a pas de compte rendu à rédiger.
minutes-not-there = Il n’y a pas encore de compte rendu.
minutes-not-approved = Le compte rendu est approuvé : le texte ne change plus. Vous pouvez ajouter un erratum.
minutes-not-taken = Une autre personne rédige maintenant : votre texte n’a pas été enregistré par-dessus le sien.
minutes-not-changed = Ce texte a été enregistré d’ailleurs entre-temps : le vôtre n’a pas été mis par-dessus.
minutes-not-open = Le compte rendu n’est pas ouvert aux corrections.
minutes-not-over = Le temps donné pour corriger est écoulé. Dites-le à l’animation : un erratum peut s’ajouter.
minutes-not-same = Votre texte est le même que celui de la section : il n’y a rien à corriger.
minutes-not-waiting = { $count ->
    [one] { $count } correction attend une réponse. Répondez-y avant d’approuver.
   *[other] { $count } corrections attendent une réponse. Répondez-y avant d’approuver.
}
minutes-not-soon = Les membres peuvent encore corriger. Attendez la fin du dernier jour, ou faites approuver par le groupe.
minutes-not-yet-approved = Le compte rendu n’est pas approuvé : corrigez le texte lui-même.
minutes-not-answered = Cette correction a déjà sa réponse.
minutes-done-draft = Le brouillon est fait. Relisez-le, puis ouvrez-le aux membres.
minutes-done-saved = Le texte est enregistré.
minutes-done-opened = Les membres peuvent lire et corriger.
minutes-done-opened-no-mail = Les membres peuvent lire et corriger. Aucun courriel ne part d’ici : donnez-leur l’adresse de cette page.
minutes-done-proposed = Votre correction est proposée.
minutes-done-agreed = C’est noté : vous n’avez rien à corriger.
minutes-done-answered = La réponse est donnée.
minutes-done-approved = Le compte rendu est approuvé. Le réseau, les directions et les bailleurs peuvent lire leur version.
minutes-done-erratum = L’erratum est ajouté.
minutes-mail-subject = Compte rendu à relire : { $heading }
minutes-mail = Le compte rendu de la rencontre « { $heading } » est ouvert aux corrections.
minutes-mail-until = Vous pouvez proposer une correction, ou dire qu’il n’y a rien à corriger, jusqu’au { $date }.
minutes-mail-deed = Relire le compte rendu

## Décisions
decisions = Décisions

## Liens personnels

# What awaits a member, on the home page
wait-minutes = Rédiger le compte rendu
wait-review = Compte rendu à relire
## Ce qui clôt une rencontre
wait-minutes-draft = Finir le compte rendu et l’ouvrir au groupe
wait-minutes-why = Le brouillon se fait de l’ordre du jour, des notes et des décisions; vous le relisez avant de l’ouvrir.
closing-minutes-none = à rédiger
closing-minutes-draft = en brouillon
closing-minutes-open = ouvert au groupe
closing-minutes-approved = approuvé
wait-minutes-deed = Faire le brouillon

## Ce qui se trouve

kind-minutes = Compte rendu

# Ce qui se compte
measure-minutes-approved = Comptes rendus adoptés
measure-minutes-approved-counts = Les comptes rendus que le groupe a adoptés, sur ceux qui sont commencés.
measure-days-to-minutes = Délai d’un compte rendu
measure-days-to-minutes-counts = Les jours entre la fin d’une rencontre et la première fois que les membres ont pu lire son compte rendu : la moitié l’ont été plus vite, la moitié moins vite. Un compte rendu qu’ils ne peuvent pas lire ne compte pas.
