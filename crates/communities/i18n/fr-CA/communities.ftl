role-coordination = coordination
role-facilitator = animation
role-member = membre
role-advisor = comité avisé
role-guest = personne-ressource
role-sponsor = direction ou bailleur de fonds
role-network = travailleuse ou travailleur du réseau

right-enter-space = Voir l’accueil, la saison et la charte
right-see-members = Voir qui est membre et ce que chaque personne a choisi de dire
right-converse = Lire et écrire dans les salons de son rôle
right-see-meetings = Voir toutes les rencontres de la saison
right-answer-meetings = Dire si on vient à une rencontre
right-set-meetings = Fixer, déplacer ou annuler une rencontre
right-mark-attendance = Noter les présences
right-read-reasons = Lire la raison d’une absence
right-invite = Inviter, voir les invitations et la liste d’attente
right-set-members = Donner un rôle ou mettre fin à une participation
right-set-charter = Écrire une nouvelle version de la charte
right-read-logic-model = Lire le modèle logique de la saison

group-coordination = la coordination
group-facilitator = l’animation
group-member = les membres
group-advisor = le comité avisé
group-guest = les personnes-ressources
group-sponsor = les directions et bailleurs de fonds
group-network = les travailleuses et travailleurs du réseau

list-and = { $first } et { $last }
deleted-account = Une personne qui a quitté Jasette
seen-by-community = { $count ->
    [one] la seule personne de la communauté, vous
   *[other] les { $count } personnes de la communauté
}
seen-by-roles = { $count ->
    [one] { $roles }, { $count } personne
   *[other] { $roles }, { $count } personnes
}

frame-home = Accueil
frame-conversations = Conversations
frame-conversations-short = Jaser
frame-meetings = Rencontres
frame-members = Membres
frame-season = La saison
frame-who-sees = Espace sécuritaire : qui voit quoi
frame-profile = Mon profil
frame-communities = Mes communautés
frame-sign-out = Se déconnecter
season-one-year = Saison { $year }
season-two-years = Saison { $from }-{ $to }

## Pièces communes
cancel = Annuler
people-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
dollars = { $amount } $

## Ce qui vient d’arriver
done-organization = Votre organisme est noté.
done-charter = La nouvelle version de la charte est en vigueur. Chaque personne sera invitée à en prendre connaissance.
done-charter-overtaken = La charte a changé entre-temps. Voici la version en vigueur.
done-acknowledged = Merci. Votre engagement est noté.
done-role = Le rôle est changé.
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
organization-seen-by = vous, et personne d’autre
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
season-no-amount = montant à venir
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
roles-about = Ce tableau est écrit par le programme, à partir de la déclaration qui décide à la porte de chaque page. Une case vide veut dire : cette page n’existe pas pour ce rôle.
who-sees-title = Qui voit quoi
who-sees-about = Chaque page dit qui la voit. Voici le tout ensemble. Une personne sans le droit d’entrer ne peut pas savoir qu’il y a quelque chose.
who-sees-own = Votre rôle : { $role }
who-sees-nothing = Rien de l’espace de la communauté.
who-sees-you = vous
who-sees-pages = Page par page
who-sees-home = L’accueil et la charte
who-sees-rooms = Les salons
who-sees-rooms-by = { $who }; un salon réservé à certains rôles le dit en tête de page
who-sees-meetings = Les rencontres
who-sees-meetings-by = { $who }; une personne-ressource voit seulement les rencontres où on l’invite
who-sees-reasons = La raison d’une absence
who-sees-members = Les membres
who-sees-charter = Qui n’a pas encore pris connaissance de la charte
who-sees-season = La saison et son modèle logique
who-sees-invitations = Les invitations et la liste d’attente
who-sees-roles = Rôle par rôle
who-sees-alone = Ce que personne d’autre ne voit
who-sees-alone-unread = ce que vous avez lu ou non : personne ne sait ce que vous lisez
who-sees-alone-visit = le moment de votre dernière visite
who-sees-alone-profile = ce que vous gardez caché dans votre profil, dont votre courriel
who-sees-alone-sessions = vos appareils et vos sessions
who-sees-machine = La machine et le dehors
who-sees-machine-no-page = La personne qui administre la machine n’a aucune page pour lire vos conversations.
who-sees-machine-disk = Elle a toutefois accès au disque, comme pour tout serveur : choisissez quelqu’un de confiance.
who-sees-outside = Rien n’est envoyé ailleurs, sauf les courriels que vous recevez.
who-sees-table = Le tableau complet
who-sees-table-caption = Ce que chaque rôle peut faire
who-sees-yes = oui
who-sees-no = non

## Une nouvelle communauté
new-title = Ouvrir une communauté
new-about = Un programme décrit une saison : ses rencontres, sa charte, ses salons, son modèle logique. Rien n’est créé avant que vous l’ayez relu.
new-program = Le programme
new-own = Un programme à moi
new-own-hint = Envoyez le fichier, ou collez son texte plus bas.
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
new-column-meeting = Rencontre
new-column-when = Quand
new-column-length = Durée
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




## Fichiers de programme (src/program)

program-error = { $file }, ligne { $line }, colonne { $column } : { $problem }
program-quoted = « { $word } »

program-too-large = le fichier pèse { $kilobytes } Ko. Il faut au plus { $most } Ko.
program-not-text = on y trouve autre chose que du texte. Il faut un fichier de texte en UTF-8.
program-newer-format = on y trouve le format { $found } : ce programme a été écrit pour une version plus récente de Jasette. Il faut le format { $known }, ou mettre Jasette à jour.
program-unknown-key = on y trouve la clé « { $key } », inconnue ici. Il faut une de ces clés : { $known }.
program-unknown-key-near = on y trouve la clé « { $key } », inconnue ici. Vouliez-vous écrire « { $near } »?
program-missing = il manque la clé « { $key } ». Il faut { $expected }.
program-unfit = sous « { $key } », on trouve { $found }. Il faut { $expected }.
program-unfit-near = sous « { $key } », on trouve { $found }. Vouliez-vous écrire « { $near } »? Il faut { $expected }.
program-repeated = sous « { $key } », on trouve deux fois { $found }. Il faut l’écrire une seule fois.
program-taken = sous « { $key } », on trouve « { $id } », déjà pris à la ligne { $line }. Il faut un identifiant différent.
program-descending = on trouve { $least } sous « { $low } » et { $most } sous « { $high } ». Il faut que le premier ne dépasse pas le second.
program-together = on trouve à la fois « { $key } » et « { $other } ». Il faut choisir : l’un ou l’autre.
program-alone = on trouve « { $key } » sans « { $other } ». Il faut les deux, ou aucun.

program-toml-twice = on trouve « { $key } » une deuxième fois. Il faut écrire chaque clé et chaque table une seule fois.
program-toml-unquoted = on trouve « { $found } » sans guillemets droits. Il faut écrire un texte entre deux signes ".
program-toml-no-value = on ne trouve rien après le signe =. Il faut une valeur sur la même ligne.
program-toml-no-equals = on trouve « { $found } » à la place du signe = ou d’une clé simple. Il faut écrire : clé = valeur; la clé se fait de lettres sans accent, de chiffres, de - et de _.
program-toml-open-text = le texte ne se ferme pas sur sa ligne. Il faut un signe " à la fin, ou trois signes " au début et à la fin d’un texte de plusieurs lignes.
program-toml-broken-text = on trouve « { $found } » là où le texte devrait continuer ou finir. Il faut un texte sans caractère caché, qui se ferme comme il s’ouvre.
program-toml-unclosed = un crochet ou une accolade reste sans fin. Il faut fermer ce qui s’ouvre.
program-toml-no-comma = on trouve « { $found } » là où il faut une virgule, ou la fin de la liste.
program-toml-no-such-moment = on trouve « { $found } », une date ou une heure qui n’existe pas. Il faut par exemple 2026-12-03 ou 13:30.
program-toml-bad-escape = on trouve une barre oblique inversée suivie d’un signe sans valeur. Il faut l’écrire deux fois pour qu’elle reste dans le texte.
program-toml-too-deep = on trouve trop de crochets ou d’accolades les uns dans les autres. Il faut un fichier plus simple.
program-toml-other = on trouve « { $found } », que le format TOML ne permet pas ici. Il faut une table, une ligne « clé = valeur » ou un commentaire.

program-expects-both-lines = un texte d’une ligne dans les deux langues, « fr » et « en », d’au plus { $most } caractères chacun
program-expects-both-texts = un texte dans les deux langues, « fr » et « en », d’au plus { $most } caractères chacun
program-expects-line = un texte d’une ligne, de 1 à { $most } caractères
program-expects-text = un texte de 1 à { $most } caractères
program-expects-one-number = le nombre { $number }
program-expects-number = un nombre entier de { $least } à { $most }
program-expects-truth = true (oui) ou false (non)
program-expects-time = une heure, comme 13:30, sans guillemets
program-expects-word = un de ces mots : { $words }
program-expects-id = un identifiant : de 1 à { $most } lettres minuscules sans accent, chiffres et traits d’union entre eux
program-expects-id-of = l’identifiant d’une table { $table }
program-expects-id-among = l’identifiant d’une table { $table } : { $ids }
program-expects-list = une liste de { $least } à { $most } valeurs, chacune : { $each }
program-expects-tables = de { $least } à { $most } tables, chacune sous son nom entre doubles crochets
program-expects-table = une table

program-found-text = le texte « { $text } »
program-found-empty = un texte vide
program-found-long = un texte de { $characters } caractères
program-found-hidden = un caractère qui ne s’affiche pas ({ $code })
program-found-number = le nombre { $number }
program-found-truth = la valeur { $truth }
program-found-moment = la date ou l’heure { $moment }
program-found-list = { $count ->
    [0] une liste vide
    [one] une liste de { $count } valeur
   *[other] une liste de { $count } valeurs
}
program-found-table = une table

program-start-empty = Il faut le mois où la saison commence : l’année et le mois, comme 2026-12.
program-start-refused = « { $found } » n’est pas un mois. Il faut l’année et le mois, comme 2026-12, de 2000-01 à 2199-12.
