# Phrases du programme : refus, ligne de commande, configuration.

refused-home = Revenir à l’accueil
refused-incident = Si vous écrivez à la personne qui administre, donnez-lui ce numéro : { $number }.
refused-not-found = Cette page n’existe pas, ou pas pour vous
refused-not-found-detail = L’adresse est peut-être incomplète, ou la page n’est plus là. Rien n’a été perdu.
refused-sign-in = Il faut vous connecter
refused-sign-in-detail = Cette demande a besoin d’une connexion ou d’un jeton valide.
refused-signed-out = Votre session est terminée
refused-signed-out-detail = Votre texte est ici, et il n’a pas été envoyé. Connectez-vous dans un autre onglet, revenez à celui-ci, puis envoyez.
refused-sign-in-elsewhere = Me connecter, dans un autre onglet
refused-elsewhere = Il y a d’abord autre chose à faire
refused-elsewhere-detail = Ici, les personnes qui coordonnent entrent avec une application de codes. Ajoutez la vôtre dans votre profil.
refused-only-reads = Ce jeton ne permet que de lire
refused-only-reads-detail = Rien n’a été fait. Il faut un jeton qui permet aussi d’écrire.
refused-forged = Cette demande ne vient pas d’une page d’ici
refused-forged-detail = Par sécurité, rien n’a été fait. Ouvrez la page dans ce site et recommencez.
refused-malformed = Cette demande n’a pas pu être lue
refused-malformed-detail = Rien n’a été fait. Revenez à la page précédente et vérifiez ce qui est écrit.
refused-too-large = C’est trop gros pour être envoyé d’un coup
refused-too-large-detail = Rien n’a été perdu : revenez à la page précédente et raccourcissez le texte ou le fichier.
refused-wrong-method = Cette adresse ne se demande pas de cette façon
refused-wrong-method-detail = Rien n’a été fait. Revenez à la page précédente et passez par ses boutons.
refused-too-slow = Cette demande n’est pas arrivée au complet
refused-too-slow-detail = La ligne est peut-être trop lente. Rien n’a été fait : revenez à la page précédente et recommencez.
refused-too-many-at-once = Trop de pages ouvertes en même temps
refused-too-many-at-once-detail = Fermez quelques onglets, puis recommencez.
refused-too-many = Trop d’essais en peu de temps
refused-too-many-detail = { $minutes ->
    [one] Attendez une minute, puis recommencez.
   *[other] Attendez { $minutes } minutes, puis recommencez.
}
refused-conflict = Quelqu’un d’autre vient de changer la même chose
refused-unavailable = Le site ne peut pas enregistrer en ce moment
refused-unavailable-detail = Rien de ce qui était confirmé n’est perdu. Ce que vous venez d’envoyer n’a pas été gardé : recommencez dans quelques minutes, sans rien retaper.
refused-unreadable = Le site ne répond pas en ce moment
refused-unreadable-detail = Rien de ce qui était confirmé n’est perdu. Rouvrez cette page dans quelques minutes.
refused-your-words = Ce que vous aviez écrit
refused-send-again = Envoyer de nouveau
refused-internal = Une erreur de notre côté
refused-internal-detail = Ce que vous avez fait n’a pas été gardé, et rien d’autre n’a changé. Revenez à la page précédente et recommencez.

cli-about = Jasette anime une communauté de pratique, de la première invitation au bilan.
cli-config = Fichier de configuration (TOML)
cli-serve = Servir les pages (ce que fait jasette sans autre mot)
cli-demo = Ouvrir une saison en cours, avec des personnes inventées
cli-demo-out = Dossier des données de la démonstration; seule une démonstration d’avant y est remplacée
cli-community = Gérer les communautés
cli-community-create = Créer une communauté à partir d’un fichier de programme
cli-program = Fichier de programme (TOML)
cli-start = Mois du début de la saison, comme 2026-12
cli-name = Nom de la communauté; celui du programme si rien n’est dit
cli-coordinator = Courriel de la personne qui coordonne
cli-invite = Inviter des personnes par courriel
cli-invite-community = Mot de la communauté dans les adresses
cli-invite-role = Rôle : coordination, facilitator, member, advisor, guest, sponsor, network
cli-invite-people = Courriels, ou « Nom <courriel> »
cli-code = Donner un code de connexion, pour un lieu sans courriel
cli-email = Courriel de la personne
cli-token = Créer un jeton pour un logiciel qui agit au nom d’une personne
cli-token-label = À quoi sert ce jeton
cli-sign-out = Fermer tout ce qui est ouvert au nom d’une personne : ses appareils et ses jetons
cli-report = Fait d’un modèle de bilan des fichiers Word, Excel et Markdown, sur la saison jusqu’à aujourd’hui
cli-report-template = Un modèle livré (bilan, resume, interim, rapport-final), ou le fichier d’un modèle
cli-report-out = Le dossier où écrire les fichiers
cli-report-no-community = Aucune communauté ne s’appelle « { $community } » dans les adresses. Son mot est ce qui suit /c/.
cli-report-written = Écrit : { $file }
cli-report-unwritable = { $file } ne peut pas être écrit : { $what }
cli-migrate = Mettre la base de données à jour
cli-check = Dire en mots ce qui ne va pas : configuration, disque, courriel, base de données
cli-check-reference = Écrire plutôt la page de référence de la configuration
cli-newer-database = Cette base de données a été ouverte par une version plus récente de Jasette (migration { $version }). Réinstallez cette version; rien n’a été touché.
cli-disk-full = Le disque de { $folder } est plein : rien ne peut être gardé.
cli-disk-read-only = Le disque de { $folder } est en lecture seule, ou ses fichiers ne sont pas à cette personne : rien ne peut être gardé.
cli-address = Rien ne peut être servi à { $address } : { $what }. Libérez cette adresse, ou donnez-en une autre dans JASETTE_LISTEN.
cli-failure = Cela n’a pas marché : { $what }

config-unreadable = Le fichier de configuration { $file } ne peut pas être lu.
config-file = Le fichier de configuration { $file } contient une erreur :
    { $what }
config-variable = La variable { $name } n’existe pas. La liste est dans docs/admin/configuration.md.
config-value = Le réglage { $key } ne peut pas valoir « { $found } ». Valeurs possibles : { $expected }.

serve-ready = Jasette vous attend à { $address }
serve-first = Personne n’a encore de compte. Cette adresse, bonne une seule fois, crée celui de la coordination :
    { $link }
migrate-done = La base de données ({ $engine }) est à jour.

check-config = ✓ La configuration se lit.
check-disk-fine = Le dossier { $folder } accepte des fichiers.
check-disk-trouble = Rien ne peut être écrit dans { $folder } ({ $what }). Vérifiez les droits et la place libre.
check-files = { $count ->
    [0] Fichiers joints : aucun, dans { $folder }
    [one] Fichiers joints : un, qui est à sa place dans { $folder }
   *[other] Fichiers joints : { $count }, tous à leur place dans { $folder }
}
check-scanner = Antivirus : il répond; chaque fichier lui est montré avant d’être gardé.
check-scanner-trouble = Antivirus : il ne répond pas ({ $error }), et aucun fichier n’est pris tant qu’il se tait. Voyez files_scanner, et si clamd tourne.
check-files-trouble = Fichiers joints : dans { $folder }, il manque { $missing } fichier(s) que la base connaît, et { $unknown } ne lui disent rien. Ce qui manque se reprend d’une copie de cet endroit; le reste est effacé au bout d’un jour.
check-database-fine = La base de données ({ $engine }) répond et est à jour; { $waiting ->
    [0] aucun courriel n’attend.
    [one] un courriel attend de partir.
   *[other] { $waiting } courriels attendent de partir.
}
check-outbox-unknown = { $count ->
    [one] Un courriel a été coupé en route : on ne sait pas s’il est arrivé. Il ne sera pas renvoyé de lui-même.
   *[other] { $count } courriels ont été coupés en route : on ne sait pas s’ils sont arrivés. Ils ne seront pas renvoyés d’eux-mêmes.
}
check-outbox-needless = En sept jours, { $count ->
    [one] un courriel dont le sens avait passé n’est pas parti : { $reasons }.
   *[other] { $count } courriels dont le sens avait passé ne sont pas partis : { $reasons }.
}
check-needless-replaced = { $count } qu’un plus récent remplace
check-needless-too-late = { $count } trop tard pour servir
check-needless-not-there = { $count } pour une personne qui n’est plus là
check-needless-unwanted = { $count } d’une sorte désactivée depuis
check-needless-untrue = { $count } dont ce n’était plus vrai
check-mail-none = Aucun serveur de courriel n’est réglé : les codes viennent de « jasette code ».
check-mail-fine = Le serveur de courriel { $host } répond.
check-mail-trouble = Le serveur de courriel { $host } ne répond pas comme il faut : { $what }
check-outside-fine = À travers { $address }, cette machine est vue comme { $seen }.
check-outside-near = À travers { $address }, cette machine est vue comme { $seen }; une adresse inventée ne peut pas être essayée d’ici (voir docs/admin/proxy.md).
check-outside-silent = L’adresse { $address } ne répond pas d’ici ({ $what }) : ce que Jasette voit à travers elle n’a pas été vérifié.
check-outside-other = À l’adresse { $address }, ce n’est pas ce Jasette qui répond.
check-outside-forged = À travers { $address }, une adresse inventée est crue : le serveur web transmet l’en-tête comme il le reçoit. Faites-lui écrire l’adresse de qui se connecte (docs/admin/proxy.md).
check-outside-untrusted = Les demandes arrivent par { $seen }, qui n’est pas dans trusted_proxies : son en-tête n’est pas cru, et tout le monde paraît venir de là.
check-outside-alike = À travers { $address }, tout le monde paraît venir de { $seen } : réglez client_address_header, et l’en-tête du serveur web (docs/admin/proxy.md).
check-clock-database-fine = L’heure d’ici s’accorde avec la base de données.
check-clock-database-apart = L’heure de la base de données et celle d’ici diffèrent de { $seconds } secondes. Réglez les deux machines par NTP.
check-clock-future = Ce qui a été gardé en dernier porte la date { $date }, et il est { $now } ici : l’horloge avançait, ou elle retarde. Réglez la machine par NTP.
check-clock-mail-fine = L’heure d’ici s’accorde avec celle du serveur de courriel { $host }.
check-clock-mail-none = Le serveur de courriel { $host } ne dit pas l’heure : elle n’a pas été comparée.
check-clock-mail-apart = L’heure du serveur de courriel { $host } et celle d’ici diffèrent de { $seconds } secondes. Réglez cette machine par NTP.
check-troubles = { $count ->
    [one] Un point est à régler.
   *[other] { $count } points sont à régler.
}

cli-no-account = Aucun compte n’a le courriel { $email }.
cli-signed-out = { $sessions ->
    [0] Aucun appareil n’était ouvert.
    [one] Un appareil est fermé.
   *[other] { $sessions } appareils sont fermés.
} { $tokens ->
    [0] Il n’y avait aucun jeton.
    [one] Un jeton est révoqué.
   *[other] { $tokens } jetons sont révoqués.
}
cli-unreadable = Le fichier { $file } ne peut pas être lu ({ $what }).
cli-community-created = La communauté « { $name } » est créée (numéro { $id }) : { $link }
cli-invited = { $count ->
    [one] Une invitation est partie.
   *[other] { $count } invitations sont parties.
}
cli-invited-link = { $email } : { $link }

demo-not-ours = Le fichier { $file } n’a pas été fait par « jasette demo », ou il a servi pour vrai depuis : rien n’y est touché. Donnez un autre dossier avec --data.
demo-invented = Les personnes et les organismes de cette démonstration sont inventés. Chaque adresse ouvre une session, une fois :

cli-backup = Prendre une copie chiffrée de tout, pendant que Jasette sert
cli-backup-key = Faire une paire de clés pour les copies : la publique va dans la configuration, la privée sur papier
cli-restore = Restaurer une copie, ou vérifier qu’elle se lit
cli-restore-file = La copie, comme jasette-20270317T070000Z.tar.age
cli-restore-into = Où restaurer : un dossier vide, ou l’adresse postgres://… d’une base sans tables
cli-restore-check = Seulement vérifier : la copie est ouverte à part, lue en entier, et comparée à ce qu’elle dit d’elle-même
cli-restore-key = Fichier de la clé privée; sans lui, elle est demandée
cli-mail = Le courriel qui part
cli-mail-resume = Laisser de nouveau partir le courriel, retenu depuis une restauration
cli-mail-without-earlier = Retirer les courriels qui attendaient déjà dans la copie : ils sont peut-être partis depuis

backup-taken = La copie est prise, et elle a été relue : { $file }
backup-key = À écrire dans la configuration :

        backup_recipient = "{ $public }"

    À garder sur papier, chez deux personnes, et nulle part ailleurs. Sans cette clé, aucune copie ne s’ouvre :

        { $private }
backup-key-after = Cette clé privée n’est écrite nulle part ici et ne sera pas montrée de nouveau. Essayez-la : jasette restore --check COPIE
backup-not-configured = Aucun dossier n’est réglé pour les copies : réglez backup_folder et backup_recipient (docs/admin/backup.md).
backup-busy = Une autre copie est en cours. Réessayez quand elle sera finie.
backup-file = { $file } : { $what }
backup-not-a-copy = Le fichier { $file } n’est pas une copie de Jasette.
backup-not-a-key = Ce n’est pas une clé privée. Elle commence par AGE-SECRET-KEY-1.
backup-wrong-key = Cette clé n’ouvre pas cette copie : elle a été prise pour une autre clé.
backup-damaged = La copie n’est pas entière, ou elle a été changée ({ $what }). Rien n’en a été gardé; prenez-en une autre.
backup-not-empty = Il y a déjà quelque chose là : { $place }. Une copie se restaure seulement dans un dossier vide, ou dans une base sans tables. Rien n’a été touché.
backup-other-place = { $engine ->
    [postgres] Cette copie vient de PostgreSQL : donnez une adresse postgres://… (pour la vérifier, réglez database_url).
   *[other] Cette copie vient de SQLite : donnez un dossier vide.
}
backup-no-program = L’outil { $program } n’est pas sur cette machine. Il vient avec PostgreSQL (Debian : apt-get install postgresql-client).
backup-program = { $program } a refusé : { $said }
backup-disk-full = Le disque est plein : il n’y a pas de place pour la copie. Rien n’en a été gardé.

restore-type-key = Tapez ou collez la clé privée (AGE-SECRET-KEY-1…), puis Entrée :
restore-readable = La copie du { $date } se lit en entier : { $rows } lignes, toutes comptées.
restore-files = Fichiers joints : { $count }, tous là.
restore-files-missing = Fichiers joints : { $count } sont là, { $missing } manquent à côté de la copie (dossier « files ») ou sont abîmés.
restore-done = La copie du { $date } est restaurée : { $place }. Tout le monde doit se connecter de nouveau, et les sondages « pouls » qui étaient ouverts sont perdus. { $erased ->
    [0] Personne n’avait supprimé son compte depuis.
    [one] Un compte supprimé depuis l’est de nouveau.
   *[other] { $erased } comptes supprimés depuis le sont de nouveau.
} Aucun courriel ne part avant « jasette mail resume ».
mail-resumed = Le courriel part de nouveau.

check-copies-none-asked = Aucune copie n’est prise par Jasette : prenez-en autrement, ou réglez backup_folder (docs/admin/backup.md).
check-copies-none = Le dossier { $folder } n’a aucune copie. Prenez-en une : jasette backup.
check-copies-old = La dernière copie lisible de { $folder } est du { $date } : elle est vieille. Le journal dit pourquoi il n’y en a pas eu d’autre.
check-copies-never = jamais
check-copies-fine = Dernière copie lisible : { $date }. Dernier essai avec la clé privée : { $checked }.
check-mail-held = Aucun courriel ne part depuis la restauration du { $date } ({ $earlier } attendaient déjà dans la copie). Quand vous aurez regardé : jasette mail resume, avec --without-earlier pour retirer ceux-là.
cli-demo-code = Donner un code de connexion à une personne de la démonstration qui tourne, et rien d’autre
demo-not-running = Aucune démonstration n’a été ouverte dans { $folder }.
demo-way-back = Pour revenir plus tard : « { $command } COURRIEL » donne un code à taper sur la page de connexion.
cli-demo-day = Ouvrir la démonstration le jour de la rencontre de mars, un quart d’heure avant : elle s’anime tout de suite
demo-day = Ailleurs dans la saison : « jasette demo --meeting-day » s’ouvre le jour de la rencontre de mars, prête à animer.
check-contact = L’aide nomme une personne à joindre : { $contact }
check-contact-none = L’aide ne nomme personne à joindre : réglez contact, pour qui n’arrive pas à entrer.
