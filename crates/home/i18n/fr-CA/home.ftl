# Phrases de la page d’accueil d’une communauté.

home-title = Accueil
seen-by = vous pour ce qui vous attend; la saison et la courtepointe sont celles de tout le groupe

hello = Bonjour { $name }.
hello-today = Bonjour { $name }, la rencontre est aujourd’hui.
hello-tomorrow = Bonjour { $name }, la rencontre est demain.
hello-days = Bonjour { $name }, il reste { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} avant la rencontre { DE($month) }.

waits = Ce qui vous attend
waits-nothing = Rien ne vous attend. Bonne journée!
wait-charter = Lire la charte et s’y engager

lately = Depuis votre dernière visite
lately-first = Ce qui s’est dit dernièrement
lately-nothing = Personne n’a écrit depuis votre dernière visite.
lately-open = Lire
lately-read = Lire le message { DE($name) }
lately-all = { $count ->
    [one] Tout lire (1 non lu)
   *[other] Tout lire ({ $count } non lus)
}
lately-told = Ce qu’on m’a dit
lately-rooms = Aller aux conversations

quilt = Notre courtepointe
quilt-about = Chaque carré est un geste du groupe cette saison. Touchez un carré pour y revenir.
quilt-empty = La courtepointe attend son premier carré : un bonjour dans un salon suffit.
patch-meeting = { $name }, { $day }

next-calendar = Le calendrier des rencontres
next-none = La prochaine rencontre n’a pas encore sa date. Elle paraîtra ici dès qu’elle sera choisie.

rhythm = Ce mois-ci
rhythm-nothing = Rien à préparer. C’est un mois tranquille.
rhythm-beside = Environ { $sum } en dehors de la rencontre, quand cela vous convient.
rhythm-alone = Environ { $sum }, quand cela vous convient.
rhythm-each = Ce que ça comprend
rhythm-about = environ { $time }
rhythm-prepare = Lire l’ordre du jour et choisir ce que vous apportez
rhythm-pair = Prendre une heure avec quelqu’un du groupe
rhythm-later = Plus tard, ou si vous en avez envie :

begin-invite-deed = Inviter des membres
begin-welcome-title = Bienvenue parmi nous
begin-charter = Lire la charte du groupe
begin-profile = Choisir ce que les autres voient de vous
begin-hello = Dire bonjour dans un salon
begin-safe = Savoir qui voit quoi

outside-title = Bonjour { $name }
outside-none = Vous n’êtes dans aucune communauté pour le moment. Si on vous a invité·e, ouvrez le lien que vous avez reçu.
outside-guest = Les rencontres où l’on vous attend
outside-guest-none = Aucune rencontre ne vous attend pour le moment.
outside-sponsor = Votre rôle dans « { $community } » donne accès à ce qui est publié. L’espace du groupe reste à ses membres.
outside-minutes = Lire les comptes rendus publiés
outside-surveys = Ce que le groupe dit de lui-même
outside-reports = Lire les bilans envoyés
outside-start = Démarrer une communauté
outside-profile = Mon profil
wait-charter-deed = Lire la charte
wait-mail-deed = Voir ces courriels
wait-asking-deed = Lire les demandes
wait-help-deed = Voir la demande
wait-report-deed = Lire le signalement
waits-more = { $count ->
    [one] Une autre chose attend
   *[other] { $count } autres choses attendent
}
happens = La rencontre a lieu
happens-now = En ce moment
happens-follow = Suivre la rencontre
season = La saison
next-title = La prochaine rencontre
next-in = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
lately-count = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
lately-answer = Répondre dans { $room }
lately-you = vous
begin-welcome = Vous faites partie de « { $community } ». À votre rythme :
begin-three = Trois gestes et la saison commence
begin-invite-step = Inviter
begin-date-step = Trouver une date
begin-say-step = Souhaiter la bienvenue
begin-invite-title = Inviter les membres
begin-invite = Par courriel, ou avec un lien et son carré à montrer dans la salle.
begin-invite-no-mail = Avec un lien à remettre à chaque personne, ou un carré à montrer dans la salle.
begin-date-title = Trouver la première date
begin-date = Demandez les disponibilités du groupe, ou fixez la date si vous la savez.
begin-date-deed = Choisir comment
begin-say-title = Écrire un mot de bienvenue
begin-say = Qui arrive dans un salon où quelqu’un a parlé ose répondre.
begin-say-deed = Choisir un salon
begin-hello-kicker = Pour commencer
begin-hello-why = Deux lignes suffisent : votre nom, où vous travaillez, ce qui vous amène.
begin-hello-deed = Choisir un salon
begin-told = Choisir les courriels que vous recevez
installed-title = Jasette est installée. Il manque sa première personne
installed-what = Le premier compte se crée par une adresse qui sert une fois. Jasette l’a écrite en démarrant.
installed-where = Regardez dans le terminal où Jasette a démarré, ou dans le journal de la machine :
installed-like = Cherchez une adresse qui ressemble à celle-ci :
installed-open = Ouvrez-la, ou donnez-la à la personne qui coordonnera. Elle crée son compte, puis la première communauté.
installed-again = L’adresse est bonne un jour. Trop tard? Redémarrez Jasette : elle en écrit une autre.
