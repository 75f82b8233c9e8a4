
right-enter-space = Voir l’accueil, la saison et la charte
right-see-members = Voir qui est membre et ce que chaque personne a choisi de dire
right-converse = Lire et écrire dans les salons de son rôle
right-remove-messages = Retirer le message d’une autre personne; une trace reste
right-pin-messages = Épingler des messages en haut d’un salon
right-announce = Écrire dans un salon d’annonces, et y demander « lu et compris »
right-set-rooms = Ouvrir, renommer, archiver et rouvrir des salons
right-watch-words = Dire quels mots du quartier sont regardés avant l’envoi
right-choose-people = Ouvrir un salon pour des personnes choisies, et dire qui y est
right-see-meetings = Voir toutes les rencontres de la saison
right-answer-meetings = Dire si on vient à une rencontre
right-set-meetings = Fixer, déplacer ou annuler une rencontre
right-watch-over = Voir ce qui attend une réponse, et de qui on n’a pas de nouvelles
right-mark-attendance = Noter les présences
right-call-follow-up = Demander une rencontre de suivi
right-offer-rooms = Offrir les salles de son organisme et remplir leur fiche
right-prepare-agenda = Préparer l’ordre du jour
right-propose-items = Proposer un point ou apporter une situation
right-propose-themes = Proposer un thème, dire ce qui lui parle et lire ce qu’il en est resté
right-use-library = Lire la bibliothèque, y mettre quelque chose et dire ce que ça a donné
right-keep-library = Modifier ce que d’autres ont mis à la bibliothèque, le ranger et le ressortir
right-read-situations = Lire les situations que des membres apportent, avant la rencontre
right-facilitate = Animer : l’horloge, les petits groupes, les notes
right-read-minutes = Lire les comptes rendus, les décisions et les engagements du groupe
right-write-minutes = Rédiger et faire approuver les comptes rendus
right-open-to-network = Ouvrir au réseau de la fédération une formation, ou ce que les rencontres ont décidé
right-read-outcomes = Lire ce qu’une rencontre a décidé et appris, sans aucune situation
right-read-figures = Lire les nombres et les thèmes d’une rencontre
right-keep-decisions = Noter une décision ou la rouvrir
right-set-votes = Préparer un vote, l’ouvrir, le fermer, et noter ce que quelqu’un dit au téléphone
right-vote = Voter, et dire où l’on se situe devant une proposition
right-make-commitments = Dire ce qu’on essaiera d’ici la prochaine fois, et ce qui est arrivé
right-open-pulse = Ouvrir et fermer le pouls d’une rencontre
right-read-reasons = Lire la raison d’une absence
right-invite = Inviter, voir les invitations et la liste d’attente
right-set-members = Donner un rôle, mettre fin à une participation, redonner accès à un compte; une trace reste
right-set-charter = Écrire une nouvelle version de la charte
right-set-season = Dire la saison et ses montants dans les mots du groupe
right-set-logic-model = Dire le modèle logique dans les mots du groupe, y ajouter, en retirer, et dire pourquoi
right-read-logic-model = Lire le modèle logique de la saison
right-set-indicators = Dire ce que le groupe regarde pour savoir si ce qu’il attend arrive
right-note-indicators = Noter la valeur de ce qui ne se compte pas tout seul
right-tell-stories = Raconter ce que quelque chose a donné, et lire les récits qu’on laisse lire plus largement qu’au groupe
right-read-group-stories = Lire les récits que leur auteur·e laisse lire au groupe
right-note-stories = Noter un récit raconté au téléphone, que la personne confirme
right-note-hours = Noter les heures qu’on donne entre les rencontres, et lire ce que le groupe a donné
right-set-surveys = Préparer, ouvrir et fermer un questionnaire
right-read-words-first = Lire en premier, seul·e, ce que les gens écrivent à un questionnaire, quand on y a été choisi·e
right-release-surveys = Montrer hors du groupe ce que dit un questionnaire, quand le groupe l’a décidé
right-enter-ballots = Remettre le lien d’un questionnaire, et entrer les bulletins sur papier
right-write-reports = Commencer un bilan, l’écrire et le donner à lire aux membres
right-read-reports = Lire un bilan avant qu’il parte
right-send-reports = Noter qu’un bilan est adopté, et l’envoyer
right-sign-attestations = Signer les attestations de qui a participé, et en retirer une
right-be-paired = Prendre du temps à deux entre les rencontres, par jumelage
right-draw-pairs = Tirer les jumelages parmi les personnes qui en veulent
right-celebrate = Laisser un bon coup et une phrase pour la fête de la saison, et lire ceux des autres
right-keep-budget = Voir le budget, entrer les dépenses et les apports; vérifier ce qu’a entré une coordination qui est seule
right-check-budget = Vérifier les dépenses que d’autres ont entrées, déplacer des montants, fixer les taux et fermer des périodes du budget

list-and = { $first } et { $last }
deleted-account = Une personne qui a quitté Jasette
namesake-confirmed = { $name } ({ $organization })
namesake-claims = { $name } ({ $organization }, non confirmé)
namesake-of-nowhere = { $name } (sans organisme)
namesake-left = { $name } ({ $organization }, ne fait plus partie du groupe)
namesake-left-of-nowhere = { $name } (ne fait plus partie du groupe)
seen-by-community = { $count ->
    [one] la seule personne de la communauté, vous
   *[other] les { $count } personnes de la communauté
}
seen-by-roles = { $count ->
    [one] { $roles }, { $count } personne
   *[other] { $roles }, { $count } personnes
}

frame-home = Accueil
frame-search = Chercher partout
frame-go = Aller à…
frame-conversations = Conversations
frame-meetings = Rencontres
frame-library = Bibliothèque
frame-minutes = Comptes rendus
frame-members = Membres
frame-season = La saison
frame-who-sees = Espace sécuritaire : qui voit quoi
frame-help = Aide
frame-profile = Mon profil
frame-communities = Mes communautés
frame-sign-out = Se déconnecter
season-one-year = Saison { $year }
season-two-years = Saison { $from }-{ $to }

## Pièces communes
cancel = Revenir sans rien changer
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}

## Ce qui vient d’arriver
done-organization = Votre organisme est noté.
done-charter = La nouvelle version de la charte est en vigueur. Chaque personne sera invitée à en prendre connaissance.
done-charter-overtaken = La charte a changé entre-temps. Voici la version en vigueur.
done-acknowledged = Merci. Votre engagement est noté.
done-role = Le rôle est changé; la personne l’apprend par courriel.
done-role-no-mail = Le rôle est changé. Dites-le à la personne : aucun courriel ne part d’ici.
done-own-role = Votre rôle est changé.
done-vouched = C’est confirmé : cette personne est de cet organisme.
done-removed = Cette personne ne fait plus partie de la communauté.
done-left = Vous avez quitté la communauté.
done-invited = Les invitations sont parties.
done-resent = L’invitation est repartie, avec un nouveau lien. L’ancien lien ne sert plus.
done-withdrawn = L’invitation est retirée. Son lien ne sert plus.
done-off-the-list = Vous n’êtes plus sur la liste d’attente.
done-joined = Bienvenue dans la communauté! Voici sa charte, à lire avant de commencer.
done-created = La communauté est créée. Il reste à inviter les personnes.

## Organisme
organization-title = Votre organisme
organization-field = Votre organisme
organization-hint = Commencez à écrire : les organismes déjà connus sont proposés.
organization-why = Les personnes de vos communautés voient le nom de votre organisme à côté du vôtre.
organization-save = Enregistrer mon organisme
organization-back = Revenir à mon profil

## Ouvrir une communauté
not-created-name = Le nom de la communauté est à revoir : { $problem }
not-created-address = L’adresse de la coordination est à revoir : { $problem }
not-created-person = Le nom de la personne qui coordonne est à revoir : { $problem }
not-created-which = Il faut dire qui coordonne, par exemple « Awa Diallo <awa@exemple.org> ».
not-created-no-account = Cette adresse n’a pas de compte. Pour le créer, donnez aussi le nom, comme « Awa Diallo <awa@exemple.org> ».

## La charte
charter-title = Notre charte
charter-version = Version { $version }, { $date }
charter-mine = Votre engagement
charter-ask = En vous engageant, vous dites aux autres que vous avez lu ces principes et que vous ferez votre part pour les faire vivre.
charter-agree = Je m’engage
charter-agreed = C’est fait, depuis le { $date }.
charter-together = Ensemble
charter-count = { $agreed ->
    [0] Personne ne s’est encore engagé, sur { $people }.
    [one] { $agreed } personne sur { $people } s’est engagée.
   *[other] { $agreed } personnes sur { $people } se sont engagées.
}
charter-count-only = Le groupe voit ce nombre, et rien d’autre.
charter-to-help = À accompagner
charter-to-help-why = L’animation et la coordination voient ces noms, pour offrir leur aide. Le groupe ne les voit pas.
charter-earlier = Versions précédentes
charter-write = Écrire une nouvelle version
charter-new = Nouvelle version de la charte
charter-new-means = L’ancienne version reste lisible. Chaque personne sera invitée à s’engager de nouveau.
charter-french = Les principes, en français
charter-french-hint = Un principe par ligne. Ce qui précède un deux-points devient son titre.
charter-english = Les principes, en anglais
charter-english-hint = Les mêmes, dans le même ordre; ou rien, et le français sert à tout le monde.
charter-publish = Publier cette version
charter-overtaken = Quelqu’un a publié une autre version pendant que vous écriviez. Votre texte est gardé ci-dessous, la leur est plus bas. Publiez la vôtre si elle doit la remplacer.
charter-theirs = Version { $version }, publiée entre-temps
charter-empty = Il faut au moins un principe, en français ou en anglais.
charter-too-many = Il y a trop de lignes. Une charte a au plus { $most } principes, un par ligne.
charter-line = Ligne { $number } : { $problem }
charter-uneven = Il y a { $french } principes en français et { $english } en anglais. Il en faut autant, dans le même ordre, ou aucun dans une des deux langues.

## La saison
season-title = La saison et son modèle logique
season-facts = En bref
season-members = Membres
season-capacity = de { $min } à { $max } personnes
season-meet = Rencontres
season-place = Où
season-hours = Entre les rencontres
season-hours-a-month = de { $min } à { $max } h par mois, au besoin
season-funder = Bailleur de fonds
season-contents = Ce qu’on y trouve
season-people = Qui fait la saison
season-role-count = { $role } ({ $count })
season-budget = Postes du budget
season-no-amount = Les montants qui ne sont pas là restent à venir.
model-problem = Le problème
model-needs = Les besoins
model-objectives = Les objectifs
model-resources = Les ressources
model-human = Les personnes
model-financial = L’argent
model-material = Les lieux et les outils
model-activities = Les activités
model-relevance = Pourquoi ça devrait marcher
model-results = Les résultats attendus
mode-in-person = en personne
mode-online = en ligne
mode-hybrid = en personne et en ligne à la fois

## Qui voit quoi
right-help-with-charter = Voir qui n’a pas encore pris connaissance de la charte, pour aider
roles-title = Les rôles et ce qu’ils ouvrent
roles-about = Ce tableau est écrit par Jasette, à partir de la déclaration qui décide à la porte de chaque page. Une case vide veut dire : cette page n’existe pas pour ce rôle.
who-sees-title = Qui voit quoi
who-sees-about = Chaque page dit qui la voit. Voici le tout ensemble. Une personne sans le droit d’entrer ne peut pas savoir qu’il y a quelque chose.
who-sees-own = Votre rôle : { $role }
who-sees-nothing = Rien de l’espace de la communauté.
who-sees-pages = Page par page
who-sees-home = L’accueil et la charte
who-sees-rooms = Les conversations
who-sees-rooms-by = { $who }; un salon réservé à certains rôles le dit en tête de page; un salon archivé se lit encore, par les mêmes personnes
who-sees-meetings = Les rencontres
who-sees-meetings-by = { $who }; une personne-ressource voit seulement les rencontres où on l’invite
who-sees-reasons = La raison d’une absence
who-sees-members = Les membres
who-sees-charter = Qui n’a pas encore pris connaissance de la charte
who-sees-season = La saison et son modèle logique
who-sees-invitations = Les invitations et la liste d’attente
who-sees-roles = Les autres rôles
who-sees-alone = Ce que personne d’autre ne voit
who-sees-alone-unread = ce que vous avez lu ou non : personne ne sait ce que vous lisez
who-sees-alone-visit = le moment de votre dernière visite
who-sees-alone-drafts = ce que vous avez commencé à écrire : cela reste sur votre appareil jusqu’à l’envoi, deux semaines au plus, et jamais sur un ordinateur partagé
who-sees-alone-profile = ce que vous gardez caché dans votre profil, dont votre courriel
who-sees-alone-sessions = vos appareils et vos sessions
who-sees-machine = La machine et le dehors
who-sees-machine-no-page = La personne qui administre la machine n’a aucune page pour lire vos conversations.
who-sees-machine-disk = Elle a toutefois accès au disque, comme pour tout serveur : choisissez quelqu’un de confiance.
who-sees-outside = Rien n’est envoyé ailleurs, sauf des courriels, là où il en part.
who-sees-table = Le tableau complet
who-sees-table-caption = Ce que chaque rôle peut faire
who-sees-yes = oui
who-sees-no = non

## Une nouvelle communauté
new-title = Ouvrir une communauté
new-about = Un programme décrit une saison : ses rencontres, sa charte, ses salons, son modèle logique. Rien n’est créé avant que vous l’ayez relu.
new-program = Le programme
new-own = Un programme à moi
new-unchosen = Choisissez un programme.
new-nothing = Envoyez un fichier ou collez son texte.
new-mistakes = { $count ->
    [one] Ce programme a une erreur, dite ci-dessous. Rien n’a été créé.
   *[other] Ce programme a { $count } erreurs, dites ci-dessous. Rien n’a été créé.
}
new-file = Fichier du programme
new-file-hint = Un fichier .toml. S’il est envoyé, il remplace le texte collé.
new-source = Texte du programme
new-source-hint = Si vous n’avez pas de fichier sous la main.
new-start = Début de la saison
new-start-hint = Les mois des rencontres se comptent à partir de celui-là.
new-name = Nom de la communauté
new-name-hint = Laissez vide pour garder le nom du programme.
new-preview = Relire avant de créer
new-preview-title = Avant de créer cette communauté
new-create = Créer la communauté
new-again = Changer quelque chose
new-meetings = { $count ->
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
new-trainings = { $count ->
    [one] { $count } formation
   *[other] { $count } formations
}
new-caption = Les dates se fixent ensuite, avec le groupe.
new-when-later = moment à déterminer
new-when-month = { $part ->
    [early] début { $month }, date à déterminer
    [middle] mi-{ $month }, date à déterminer
    [late] fin { $month }, date à déterminer
   *[whole] { $month }, date à déterminer
}
new-charter = La charte
new-places = Les places
new-places-means = Au-delà de { $max } membres, une liste d’attente s’ouvre.
new-rooms = Les salons

## Par qui c’est vu
seen-by-you = vous, et personne d’autre

## Mes communautés
mine-title = Mes communautés
mine-open = Ouvrir une communauté
mine-none = Vous n’êtes dans aucune communauté. Une invitation vous y fera entrer.
mine-none-coordination = Aucune communauté encore. Un programme en ouvre une en quelques minutes.
organization-change = Changer d’organisme
organization-none = Vous n’avez pas encore dit où vous travaillez.
organization-claimed = C’est vous qui le dites. La coordination de votre communauté, la direction de l’organisme ou son domaine de courriel le confirme; d’ici là, sa fiche du lieu et ses offres de salles vous restent fermées.
organization-say = Dire mon organisme
done-too-late = Cette offre n’est plus là. Voici où vous en êtes.

## Les membres
members-title = Les membres
members-invite = Inviter des personnes
members-own-profile = Choisir ce que je montre
members-you = vous
members-write = Écrire
members-write-to = à { $name }
members-offers = J’offre :
members-seeks = Je cherche :
members-mail = Les courriels en suspens
members-leave = Quitter la communauté
members-change = Rôle et participation
members-claim = { $organization }, selon { $name }
members-vouch = Confirmer : { $organization }
members-vouch-spoken = Confirmer : { $organization } ({ $name })
members-directs = Confirmer la direction { DU($organization) } : { $name }
refused-not-theirs = Seules la coordination et la direction de l’organisme peuvent le confirmer.
refused-organization-changed = Cette personne ne dit plus cet organisme, ou n’est plus ici. Relisez la page des membres.
refused-organization-elsewhere = Cet organisme est connu dans une autre communauté : la personne qui le dirige, ou son domaine de courriel, peut le confirmer.
members-role = Changer le rôle { DE($name) }
members-give-role = Donner ce rôle
role-title = Changer le rôle { DE($name) }
role-told = { $name } l’apprendra par courriel, avec ce que le nouveau rôle enlève et ce qu’il donne.
role-told-no-mail = Dites-le à { $name } : aucun courriel ne part d’ici.
role-question = Rôle d’aujourd’hui : { $role }. Le nouveau :
role-closes = Ferme l’espace : plus d’accueil, de salons, de membres ni de comptes rendus du groupe, tout de suite et sur tous les appareils. Ce qui a été écrit reste, avec le nom.
role-opens = Ouvre l’espace du groupe : l’accueil, les salons, les membres, les rencontres et leurs comptes rendus.
role-loses = Enlève : { $rights }.
role-gains = Donne : { $rights }.
role-same = Les mêmes pages s’ouvrent qu’avant.
members-remove = Mettre fin à la participation { DE($name) }
members-no-such-role = Ce rôle n’existe pas. Rien n’a changé.
leaving-title = Quitter { $community }
leaving-means = Ce que ça veut dire
leaving-at-once = Vous n’aurez plus accès à rien dans cette communauté, tout de suite et sur tous vos appareils.
leaving-words-stay = Ce que vous avez écrit reste, avec votre nom.
leaving-place = La place libérée est offerte à la personne suivante sur la liste d’attente.
leaving-back = Pour revenir, il faudra une nouvelle invitation. Votre compte reste.
leaving-do = Quitter la communauté
leaving-stay = Rester
removal-title = Mettre fin à la participation { DE($name) }
removal-at-once = { $name } n’aura plus accès à rien dans cette communauté, tout de suite et sur tous ses appareils.
removal-words-stay = Ce { QUE($name) } a écrit reste, avec son nom.
removal-not-told = Aucun courriel ne part : il vaut mieux en parler de vive voix avec { $name }.
removal-do = Mettre fin à la participation
refused-last-coordination = C’est la dernière personne à la coordination. Donnez d’abord ce rôle à quelqu’un d’autre. Rien n’a changé.
refused-to-go = Vous êtes la seule personne à la coordination de « { $community } ». Donnez d’abord ce rôle à quelqu’un d’autre. Rien n’a été supprimé.
refused-full = Toutes les places de membre sont prises. Rien n’a changé.
refused-nobody-here = Cette personne n’est pas ou plus dans la communauté.

## Inviter
invitations-title = Invitations
invitations-places = { $members ->
    [one] { $members } place de membre prise sur { $capacity }. La coordination, l’animation et le comité avisé n’en prennent pas.
   *[other] { $members } places de membre prises sur { $capacity }. La coordination, l’animation et le comité avisé n’en prennent pas.
}
invite-by-mail = Inviter par courriel
invite-by-mail-no-mail = Inviter des personnes
invite-no-mail = Cette installation n’envoie pas de courriel : les liens s’afficheront, à remettre à chaque personne.
invite-people = Les personnes
invite-people-hint = Une par ligne, ou séparées par des points-virgules : une adresse, « Nom <adresse> » ou « Nom <adresse> Organisme » : l’organisme que vous écrivez ici est confirmé d’avance. Rien ne part tant que toutes les lignes ne sont pas bonnes.
invite-role = Leur rôle
invite-language = Langue de l’invitation
invite-send = Envoyer les invitations
invite-send-no-mail = Faire les liens
invite-empty = Écrivez au moins une adresse.
invite-too-many = C’est trop à la fois. Invitez au plus { $most } personnes, puis recommencez avec les autres.
invite-lines = { $count ->
    [one] Une ligne est à revoir. Rien n’est parti.
   *[other] { $count } lignes sont à revoir. Rien n’est parti.
}
invite-line = Ligne { $number } : { $problem }
invite-already-here = Cette personne est déjà dans la communauté. Enlevez cette ligne.
invite-not-this-role = Votre rôle ne permet pas d’inviter à ce rôle. Demandez à la coordination.
invite-two-people = Deux personnes se suivent ici. Mettez-les sur deux lignes, ou un point-virgule entre elles.
invite-by-link = Inviter les personnes de la salle
invite-by-link-means = Un lien et un code QR, à montrer ou à imprimer. Chaque personne confirme son adresse par un code, puis devient membre. Bon 30 jours, ou jusqu’à ce que vous le retiriez.
invite-make-link = Faire un lien pour la salle
invitations-sent = Invitations faites
invitations-caption = Ce que sont devenues les invitations
invitations-none = Aucune invitation encore. Écrivez une adresse pour commencer.
invitations-who = Pour
invitations-role = Rôle
invitations-state = État
invitations-room = Lien pour la salle
invitation-open = en attente, bonne jusqu’au { $until }
invitation-accepted = acceptée le { $date }
invitation-withdrawn = retirée
invitation-expired = expirée le { $date }
invitation-resend = Renvoyer
invitation-resend-no-mail = Faire un nouveau lien
invitation-withdraw = Retirer
invitation-no-longer = Cette invitation a changé entre-temps. Voici où elle en est.
invitation-links-title = Les liens à remettre
invitation-links-once = Chaque lien est pour une seule personne et sert une fois. Cette page ne pourra pas être affichée de nouveau : copiez les liens maintenant.
invitation-links-back = Revenir aux invitations
room-title = Rejoindre { $community }
room-how = Visez ce carré avec l’appareil photo de votre téléphone, ou écrivez l’adresse dans un navigateur.
room-code = Code de la salle :
room-code-until = bon jusqu’à { $time }
room-code-none = Avec le code de la salle, personne d’ailleurs ne peut fermer la porte à celles et ceux qui sont ici.
room-code-show = Montrer le code de la salle
room-code-longer = Garder ce code une demi-heure de plus
room-step-name = Écrivez votre nom, votre organisme, votre courriel et le code de la salle; le carré l’écrit pour vous.
room-step-code = Recopiez le code reçu par courriel.
room-step-code-no-mail = Demandez votre code à la personne qui s’occupe de cette installation, puis recopiez-le.
room-step-charter = Lisez la charte, et bienvenue.
room-until = Ce lien est bon jusqu’au { $until }.
room-back = Revenir aux invitations
not-invited-community = Aucune communauté n’a ce mot dans son adresse.
not-invited-coordination = Personne ne coordonne cette communauté : on ne peut inviter au nom de personne.
not-invited-role = Ce rôle n’existe pas. Il faut un de ces mots : { $roles }.

## La liste d’attente
waiting-title = Votre place
waiting-seen-by = vous; la coordination et l’animation voient que vous attendez
waiting-none = Vous n’attendez de place nulle part.
waiting-rank = { $rank ->
    [1] Toutes les places sont prises. Vous êtes la prochaine personne sur la liste d’attente.
   *[other] Toutes les places sont prises. Vous êtes au rang { $rank } de la liste d’attente.
}
waiting-means = Dès qu’une place se libère pour vous, vous recevez un courriel et vous avez sept jours pour la prendre. Vous n’avez rien à faire.
waiting-means-no-mail = Dès qu’une place se libère pour vous, elle vous attend sept jours sur cette page. Aucun courriel ne part d’ici : revenez voir de temps en temps.
waiting-offered = Une place vous attend, jusqu’au { $until }.
waiting-take = Prendre la place
waiting-give-up = Quitter la liste d’attente
waiting-list = Liste d’attente
waiting-list-empty = Personne n’attend.
waiting-list-means = Une place qui se libère est offerte à la première personne, pendant sept jours.
waiting-note = rang { $rank }
waiting-note-offered = place offerte jusqu’au { $until }

## À la porte
door-title = { $inviter } vous invite { AU($community) }
door-title-nobody = Vous êtes invité·e { AU($community) }
door-role = Votre rôle : { $role }.
door-as = Vous êtes en session : { $name }.
door-join = Accepter l’invitation
door-ask-code = Recevoir un code par courriel
door-ask-code-no-mail = Continuer
door-name = Votre nom
door-name-hint = Tel que les autres le liront.
door-email = Votre courriel
door-email-hint = Un code y arrive, pour confirmer que cette adresse est la vôtre.
door-email-hint-no-mail = Elle vous reconnaîtra ici. Aucun courriel n’y part.
door-room = Code affiché dans la salle
door-room-hint = Si vous êtes devant l’écran de la rencontre. Ailleurs, laissez vide.
door-room-wrong = Ce code n’est pas celui de l’écran, ou il ne l’est plus. Regardez l’écran, ou laissez ce champ vide.
door-not-sent-already = Un courriel est déjà parti vers cette adresse : cherchez-le, aussi dans les indésirables. Pour en recevoir un autre, écrivez le code affiché dans la salle. Ailleurs, demandez une invitation par courriel à la personne qui vous a donné ce lien.
door-not-sent-many = Trop de courriels sont partis par ce lien depuis une heure. Dans la salle, écrivez le code affiché dans la salle. Ailleurs, réessayez dans une heure, ou demandez une invitation par courriel.
door-not-sent-many-no-mail = Trop d’adresses ont été écrites par ce lien depuis une heure. Dans la salle, écrivez le code affiché dans la salle. Ailleurs, réessayez dans une heure.
door-known-email = Votre compte portera l’adresse à laquelle vous êtes invité·e : { $email }
door-language = Votre langue
door-shared = Cet ordinateur est partagé ou emprunté
door-shared-hint = La session sera courte et rien ne restera ici.
door-already = J’ai déjà un compte : me connecter
door-has-account = Cette invitation est pour une adresse qui a déjà un compte. Connectez-vous d’abord, puis acceptez.
door-sign-in = Me connecter
door-somebody-else = Vous êtes en session : { $name }. Cette invitation est pour une autre adresse.
door-somebody-else-what = Si elle est pour vous, déconnectez-vous, puis ouvrez le lien de nouveau. Sinon, demandez une invitation à votre adresse.
door-seen = Ce qui sera vu, et par qui
door-seen-name = { $people ->
    [one] Votre nom et votre organisme : par la personne de la communauté et celles qui la rejoindront.
   *[other] Votre nom et votre organisme : par les { $people } personnes de la communauté et celles qui la rejoindront.
}
door-seen-rest = Le reste de votre profil, dont votre courriel : par personne, tant que vous ne choisissez pas de le montrer.
door-seen-words = Ce que vous écrivez dans un salon : par les personnes de ce salon, dites en tête de page.
door-seen-reading = Ce que vous lisez, et quand : par personne.
door-seen-team = Votre nom et votre organisme : par la coordination et l’animation.
door-seen-nothing = Vous ne verrez rien de l’espace du groupe, et le groupe le sait.
door-seen-leave = Vous pouvez partir quand vous voulez.
door-nothing = Ce lien ne mène à aucune invitation
door-nothing-what = Il est peut-être coupé : copiez-le en entier, tel que vous l’avez reçu. Sinon, demandez-en un autre à la personne qui vous a invité·e.
door-used = Cette invitation a déjà servi
door-used-what = Si c’est par vous, connectez-vous : tout est là. Sinon, demandez-en une autre à la personne qui vous l’a envoyée.
door-expired = Cette invitation a expiré
door-expired-what = Une invitation est bonne 30 jours. Demandez-en une autre à la personne qui vous l’a envoyée : ça lui prendra un clic.
door-withdrawn = Cette invitation n’est plus valable
door-withdrawn-what = Elle a été retirée ou remplacée par une plus récente. Prenez le dernier lien reçu, ou demandez-en une autre.
door-home = Aller à l’accueil
arrival-title = Votre code
arrival-sent = Un courriel est parti vers { $email }. Si cette adresse est nouvelle ici, il porte un code de six chiffres, bon 15 minutes, à écrire sur cette page. Si elle a déjà un compte, connectez-vous : l’invitation vous attend.
arrival-no-mail = Cette installation n’envoie pas de courriel. La personne qui administre peut vous donner le code pour { $email }.
arrival-code = Code
arrival-code-hint = Six chiffres
arrival-enter = Entrer
arrival-again = Recommencer avec une autre adresse
arrival-wrong = Ce code n’est pas le bon, ou il ne l’est plus. Vérifiez les chiffres. Pour en recevoir un autre, recommencez avec le code affiché dans la salle. Si cette adresse a déjà un compte, connectez-vous.

## Les lettres
letter-hello = Bonjour { $name },
letter-hello-nameless = Bonjour,
letter-invitation-subject = { $inviter } vous invite { AU($community) }
letter-invitation-preheader = Une communauté de pratique : { $community }
letter-invitation-what = { $inviter } vous invite à faire partie { DU($community) }, une communauté de pratique.
letter-invitation-role = Votre rôle : { $role }. La page de l’invitation dit ce qui sera vu, et par qui, avant que vous acceptiez.
letter-invitation-see = Voir l’invitation
letter-invitation-until = Cette invitation est bonne jusqu’au { $until }.
letter-invitation-yours = Le lien est pour vous seulement : ne le faites pas suivre.
letter-invitation-reason = Vous recevez ce courriel parce { QUE($inviter) } a écrit votre adresse sur { $place }. Si vous n’acceptez pas, rien ne se passe.
letter-waiting-subject = Votre place sur la liste d’attente { DU($community) }
letter-waiting-full = Merci d’avoir accepté l’invitation { AU($community) }.
letter-waiting-next = Dès qu’une place se libère pour vous, vous recevez un courriel et vous avez sept jours pour la prendre.
letter-waiting-see = Voir où j’en suis
letter-waiting-reason = Vous recevez ce courriel parce que vous avez accepté une invitation sur { $place }.
letter-offer-subject = Une place s’est libérée dans { $community }
letter-offer-free = Bonne nouvelle : une place s’est libérée dans { $community }, et elle est pour vous.
letter-offer-until = Elle vous attend jusqu’au { $until }. Ensuite, elle est offerte à la personne suivante.
letter-lapsed-subject = Votre place dans { $community }
letter-lapsed-what = La place qui vous était offerte n’a pas été prise à temps. Elle est maintenant offerte à la personne suivante.
letter-lapsed-next = Si vous voulez revenir sur la liste, demandez une nouvelle invitation à la personne qui vous avait invité·e.
letter-arrival-subject = Votre code pour rejoindre { $community }
letter-arrival-preheader = Il est bon 15 minutes.
letter-arrival-here = Voici votre code pour rejoindre { $community }.
letter-arrival-how = Recopiez-le sur la page que vous avez ouverte. Il est bon 15 minutes.
letter-arrival-not-you = Si vous n’avez rien demandé, ne faites rien et ne donnez ce code à personne.
letter-arrival-known-subject = Vous avez déjà un compte : rejoindre { $community }
letter-arrival-known-preheader = Connectez-vous, l’invitation vous attend.
letter-arrival-known-what = Quelqu’un a écrit votre adresse pour rejoindre { $community }. Elle a déjà un compte ici.
letter-arrival-known-how = Si c’est vous, choisissez « J’ai déjà un compte : me connecter » sur la page de l’invitation : elle s’ouvre de nouveau après.
letter-arrival-known-not-you = Si ce n’est pas vous, ne faites rien : personne n’entre dans votre compte par ce lien.
letter-arrival-reason = Vous recevez ce courriel parce que quelqu’un a écrit votre adresse sur { $place }.
list-or = { $first } ou { $last }
who-sees-right = Ce qu’on peut faire
members-count = { $count ->
    [one] { $count } personne. Chacune choisit ce qu’elle montre d’elle.
   *[other] { $count } personnes. Chacune choisit ce qu’elle montre d’elle.
}

## Autour de l’espace

members-around = Autour de la communauté
members-around-words = Ces personnes ont un rôle, sans entrer dans l’espace du groupe.

# Les domaines de courriel des organismes
domains-title = Les domaines de courriel
domains-why = Quand un organisme a son propre domaine (ce qui suit le « @ » de ses adresses), les personnes qui ont une telle adresse y sont reconnues d’elles-mêmes. La coordination écrit le domaine; une personne déjà confirmée, qui a une telle adresse, le confirme.
domains-none = Personne n’est encore confirmé d’un organisme. Cela se fait sur la page des membres.
domains-unconfirmed = { $domain }, à confirmer par une personne de l’organisme
domains-confirm = Confirmer { $domain }
domains-withdraw = Retirer { $domain }
domains-field = Domaine { DU($organization) }
domains-hint = Par exemple : organisme.org. Un domaine où chacun prend son adresse (gmail.com, videotron.ca) ne dit rien de l’organisme.
domains-state = Écrire ce domaine
domain-malformed = Ce n’est pas un domaine. Écrivez ce qui suit le « @ », par exemple : organisme.org.
domain-public = N’importe qui peut avoir une adresse chez ce fournisseur : ce domaine ne dit pas où l’on travaille.
domain-taken = Ce domaine est déjà celui d’un autre organisme.
domain-nobody-here = Personne ici n’est confirmé de cet organisme.
domain-not-yours = Seule une personne confirmée de cet organisme, qui a une adresse de ce domaine et ne l’a pas écrit elle-même, peut le confirmer.
done-domain-stated = Le domaine est écrit. Il attend d’être confirmé par une personne de l’organisme.
done-domain-confirmed = C’est confirmé : qui a une adresse de ce domaine est de cet organisme.
done-domain-withdrawn = Le domaine est retiré. Qui était reconnu par lui ne l’est plus.
## Redonner accès
members-way-back = Redonner à { $name } accès à son compte
way-back-title = Redonner à { $name } accès à son compte
way-back-face = Faites-le avec { $name } devant vous, ou au bout du fil si vous reconnaissez sa voix.
way-back-once = Vous lui montrerez une adresse, bonne une demi-heure, qui ouvre son compte une fois, sans courriel et sans application.
way-back-told = { $name } en est averti·e par courriel, avec votre nom.
way-back-told-no-mail = Dites-le à { $name } : aucun courriel ne part d’ici pour l’en avertir.
way-back-trace = Une trace reste ici : qui l’a fait, et quand.
way-back-do = Montrer l’adresse
way-back-show = À { $name } de viser ce carré
way-back-show-how = { $name } vise ce carré avec son téléphone, ou écrit l’adresse dans un navigateur. Ne l’ouvrez pas vous-même. Elle n’est montrée que cette fois.
way-back-done = C’est fait
way-back-traces = Ce qui a déjà été remis
way-back-given = { $day }, par { $name }
way-back-elsewhere = Cette personne fait aussi partie d’une communauté que vous ne coordonnez pas, ou coordonne la fédération : ce que vous lui remettriez l’ouvrirait. Demandez à la personne qui administre de lui donner un code. Rien n’a été remis.
letter-way-back-subject = { $name } vous a redonné accès à votre compte
letter-way-back-what = { $name }, à la coordination { DU($community) }, vient de vous remettre une adresse qui ouvre votre compte une fois, pendant une demi-heure.
letter-way-back-not-you = Si vous ne l’avez pas demandé, fermez vos autres appareils dans votre profil et parlez-en à une autre personne de confiance.
letter-way-back-reason = Vous recevez ce courriel parce que quelqu’un a redonné accès à votre compte { DU($place) }.
new-own-hint = Son fichier ou son texte se donne plus bas.
new-own-fold = Un programme qui ne vient pas avec Jasette
offer-meetings = Rencontres
offer-rhythm = { $count ->
    [one] une, { $from }
   *[other] { $count }, { DE($from) } à { $to }
}
offer-rhythm-unknown = { $count ->
    [one] une, date à déterminer
   *[other] { $count }, dates à déterminer
}
offer-next = La prochaine
offer-when = { $day }, { $time }
offer-hours = Votre temps
offer-hours-each = { $each } par rencontre
offer-hours-and = { $each } par rencontre, et de { $min } à { $max } h par mois entre elles, au besoin
letter-role-subject = Votre rôle dans « { $community } » : { $role }
letter-role-what = { $name } a changé votre rôle dans « { $community } ». C’est maintenant : { $role }.
letter-role-ask = Une question, ou une surprise? Parlez-en à { $name }.
letter-role-reason = Vous recevez ce courriel parce que vous avez un rôle dans « { $community } », sur { $place }.

## Chercher dans une liste
look-any = Peu importe
look-name = Un nom
look-organization = Organisme
look-role = Rôle
look-confirmed = Organisme confirmé
look-is-confirmed = Confirmé
look-not-confirmed = Pas encore confirmé
look-agreed = S’est engagée ou engagé
look-not-agreed = Pas encore
look-found = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
look-whom = Un nom ou une adresse
look-waiting = En attente
look-accepted = Acceptées
look-over = Retirées ou échues
look-invitations = { $count ->
    [0] Aucune invitation
    [one] { $count } invitation
   *[other] { $count } invitations
}
charter-onwards = Aller à l’accueil
