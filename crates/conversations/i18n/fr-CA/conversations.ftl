# Les mots des conversations : salons, messages.

## Salons

conversations = Conversations
rooms-choose = Choisissez un salon pour lire et pour écrire.
rooms-none = Aucun salon ne vous est ouvert pour le moment.
room-people = { $count ->
    [one] { $count } personne y lit et y écrit.
   *[other] { $count } personnes y lisent et y écrivent.
}
room-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
room-promise = Rien ne sort d’ici sans accord :
room-charter = notre charte
room-empty = Personne n’a encore écrit ici. Un bonjour suffit pour commencer.

room-gone = N’est plus là : { $names }.
seen-by-named = { $names }, et personne d’autre
room-people-of = Qui est dans ce salon

## Conversations directes

direct-name = Conversation directe
direct-title = Conversations directes
direct-none = Aucune pour le moment. Vous pouvez écrire à une personne, ou à quelques-unes.
direct-write = Écrire à quelqu’un
direct-means = Ce que vous écrivez n’est lu que des personnes choisies et de vous. Les mêmes personnes retrouvent la même conversation.
direct-to = À qui
direct-leave = Ne rien écrire
direct-for-good = Personne ne s’ajoute à cette conversation. Pour parler à d’autres, commencez-en une nouvelle.
direct-seen-by = vous et les personnes que vous choisissez
direct-nobody = Choisissez au moins une personne.
direct-too-many = C’est trop de monde pour une conversation directe : { $most } personnes au plus, avec vous. Pour un plus grand groupe, demandez un salon à l’animation.
direct-unknown = Une des personnes choisies n’est plus là pour converser. Choisissez-en d’autres.

## Messages

messages = Messages
older = Messages plus anciens
newer = Messages plus récents
newest = Aller aux derniers messages
new = nouveau
fresh = Nouveaux messages
edited = modifié
edit = Modifier
remove = Retirer
report-message = Signaler
reports = Signalements
removed-by-author = Message retiré par la personne qui l’a écrit.
removed-by-facilitator = Message retiré par l’animation.
removed-by-coordination = Message retiré par la coordination.
patch = { $name }, dans { $room }, le { $day }

## Fils, et ce qu’on fait d’un message

deeds = Que faire de ce message
answer = Répondre
your-answer = Votre réponse
also-here = Aussi dans le salon
answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
answers-last = la dernière le { $day } à { $time }
thread-title = Réponses à { $name }
thread-answers = Le message et ses réponses
thread-close = Fermer
in-a-thread = Dans un fil
reactions-title = Réactions au message
reactions-none = Personne n’a encore réagi.
reactions-most = Ce message porte déjà { $most } émojis différents. Appuyez sur l’un d’eux plutôt.
reaction-said = { $name } : { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} ({ $who })
reaction-who-more = { $more ->
    [one] { $named } et { $more } autre personne
   *[other] { $named } et { $more } autres personnes
}
reaction-other = Un autre émoji
reaction-other-hint = Un seul, tapé ou collé. Le même, une autre fois, s’enlève.
reaction-not-one = Ce n’est pas un émoji, ou il y en a plusieurs. Mettez-en un seul.
react = Réagir
back-to-message = Revenir au message
reaction-thanks = Merci
reaction-heart = De tout cœur
reaction-bravo = Bravo
reaction-idea = Bonne idée
reaction-agreed = D’accord
reaction-smile = Ça fait sourire

## Ce qu’on met à part

keep = Garder pour moi
let-go = Ne plus garder
kept-title = Messages gardés
kept-means = Ce que vous gardez, le dernier d’abord. Vous seul·e le voyez.
kept-none = Vous ne gardez rien. Sous les trois points d’un message, « Garder pour moi » le met ici.
kept-seen-by = vous, et personne d’autre
pin = Épingler
unpin = Retirer l’épingle
pins = { $count ->
    [one] { $count } message épinglé
   *[other] { $count } messages épinglés
}
pins-word = Épinglés
pins-most = Ce salon a déjà { $most } messages épinglés. Retirez d’abord l’épingle de l’un d’eux.
done-kept = Vous gardez ce message. Il est dans « Messages gardés », avec la liste des salons.
done-let-go = Vous ne gardez plus ce message. Il reste dans son salon.
done-pinned = Le message est épinglé en haut du salon.
done-unpinned = Le message n’est plus épinglé. Il reste à sa place dans le salon.
quote = Citer
make-theme = En faire un thème
put-in-library = Mettre à la bibliothèque
quoted = **{ $name }** :
unread-from = Non lu à partir d’ici
done-unread = Ce salon est de nouveau non lu, à partir du message choisi.
to-a-day = Aller à un jour
to-a-day-go = Y aller
mute = Mettre en sourdine
unmute = Compter de nouveau
mute-means = En sourdine, ce salon ne compte plus ses messages dans vos listes. Personne d’autre ne le sait.
muted-means = Ce salon est en sourdine : ses messages ne sont pas comptés dans vos listes. Personne d’autre ne le sait.
muted = en sourdine
only-mentions = Me dire seulement ce qui me nomme
all-told-means = Votre résumé compte ce que vous n’avez pas lu ici.
all-told = Tout compter dans mon résumé
only-mentions-means = De ce salon, vous n’apprenez ailleurs que ce qui vous nomme ou vous répond.
done-only-mentions = De ce salon, seul ce qui vous nomme ou vous répond vous sera dit ailleurs.
done-all = Votre résumé compte de nouveau ce salon.
done-muted = Ce salon est en sourdine.
done-heard = Les messages de ce salon sont de nouveau comptés.
keys-title = Touches du clavier
keys-close = Fermer
key-send = envoyer ce qu’on écrit
key-edit = dans un message vide, modifier son dernier message
key-go = aller à un salon, une rencontre, une personne, une page
key-close = fermer un menu
key-keys = montrer cette liste

## Qui l’on nomme, et ce qui en est dit ailleurs

names = Noms
what-was-told = Ce qu’on m’a dit
mention-everyone = tout le salon
everyone-asks = { $count ->
    [one] Votre message nomme tout le salon : { $count } personne l’apprendra. Cochez la case, puis envoyez-le; ou retirez ces mots.
   *[other] Votre message nomme tout le salon : { $count } personnes l’apprendront. Cochez la case, puis envoyez-le; ou retirez ces mots.
}
everyone-yes = Oui, le dire à tout le salon
everyone-too-often = Vous avez déjà nommé tout un salon { $most } fois depuis un jour. Envoyez votre message sans ces mots, ou demain.
told-mention = { $name } vous nomme dans { $room }
told-answer = { $name } répond à votre message dans { $room }
told-help-answer = { $name } répond à votre demande d’aide dans { $room }
told-direct = { $name } vous écrit
told-announcement = { $name } vous demande de lire une annonce dans { $room }
told-somebody = On s’est adressé à vous dans Jasette
told-nobody = Un compte supprimé
told-read = Lire le message
told-read-there = Les mots d’un salon n’en sortent pas : lisez-les à leur place.
told-fresh = { $count ->
    [one] { $room } : { $count } message
   *[other] { $room } : { $count } messages
}

## Ce qu’on écrit

your-message = Votre message
your-message-hint = Mise en forme : *italique*, **gras**, - liste. @ et un nom pour nommer quelqu’un.
send = Envoyer
shortcut = Entrée change de ligne, Ctrl + Entrée envoie.
not-sent = Le message n’est pas parti. Rien n’est perdu : vérifiez la connexion, puis envoyez-le de nouveau. Il ne sera dit qu’une fois.
send-again = Envoyer de nouveau
cut = La connexion est coupée. Elle reprendra d’elle-même, sans rien perdre.
body-empty = Le message est vide. Écrivez quelques mots avant de l’envoyer.
body-too-many-lines = Le message a trop de lignes. Il peut en avoir { $most } : partagez-le en plusieurs messages. Rien n’est perdu.

## Modifier, retirer

edit-title = Modifier le message
edit-known = Le groupe verra que le message a été modifié. L’ancien texte, lui, n’est plus vu que de l’animation et de la coordination, qui veillent sur le groupe; il disparaît avec le message.
edit-save = Enregistrer
give-up = Laisser tel quel
earlier = Mots d’avant
earlier-title = Ce que le message disait avant
earlier-means = { $name } a corrigé ce message. Les mots d’avant ne sont montrés qu’à qui veille sur le salon; ils disparaissent avec le message.
earlier-none = Ce message n’a pas été corrigé.
earlier-until = Jusqu’au { $day } à { $time }
earlier-now = Maintenant
remove-title = Retirer le message
remove-known = Les mots disparaissent pour tout le monde et ne peuvent pas revenir. Il reste à leur place une ligne qui dit qu’un message a été retiré.
remove-do = Retirer ce message
remove-keep = Le garder

## Tenir les salons

room-open = Ouvrir un salon
room-open-means = Un salon est un lieu de conversation pour certaines personnes du groupe. Il paraît aussitôt dans leurs conversations; aucun courriel ne part.
room-name = Nom
room-name-hint = Court, comme « bons-coups ».
room-name-english = Nom en anglais
room-english-hint = Facultatif : sans lui, le nom français sert partout.
room-announces = Salon d’annonces
room-announces-hint = La coordination et l’animation y écrivent. Les autres y lisent, y réagissent et répondent sous une annonce, dans son fil.
room-purpose = À quoi il sert
room-purpose-hint = En une phrase. Facultatif.
room-purpose-english = À quoi il sert, en anglais
room-audience = Qui y lit et y écrit, avec la coordination
room-audience-with-facilitation = Qui y lit et y écrit, avec la coordination et l’animation
room-audience-for-good = Ces personnes ne changent plus une fois le salon ouvert : ce qui s’y dit l’est pour elles.
give-up-room = Ne rien ouvrir
room-settings = Renommer ou archiver
room-settings-title = Nom et archivage : { $room }
room-save = Enregistrer
room-back = Revenir au salon
room-archiving = Archiver
room-archive-means = Un salon archivé se lit encore, par les mêmes personnes; on n’y écrit plus. Il quitte la liste pour « Salons archivés ». Rien n’est perdu, et on peut le rouvrir.
room-archive = Archiver ce salon
room-archived-since = Ce salon est archivé depuis le { $date }. On le lit encore; on n’y écrit plus.
room-place = Place dans la liste
room-place-between = Après { $above }, avant { $below }.
room-place-first = En tête de vos salons, avant { $below }.
room-place-last = Au bout de vos salons, après { $above }.
room-place-alone = C’est votre seul salon.
room-up = Monter
room-down = Descendre
done-room-placed = C’est fait. L’ordre vaut pour tout le monde.
room-reopen = Rouvrir ce salon
room-reopened = Ce salon vient d’être rouvert.
room-reload = Y écrire
rooms-archived = Salons archivés
archived-means = On les lit encore; on n’y écrit plus.
archived-no-words = Ce salon est archivé : on n’y écrit plus. Rien n’est envoyé; copiez vos mots pour les dire ailleurs.
room-open-chosen = Réunir des personnes choisies
room-chosen-means = Seules les personnes que vous choisissez entrent dans ce salon, et savent qu’il existe. La coordination et l’animation n’y lisent rien, sauf celles et ceux qui y sont par leur nom.
room-chosen = Qui y lit et y écrit, avec vous
room-chosen-later = On pourra ajouter ou retirer quelqu’un plus tard.
room-nobody = Choisissez au moins une autre personne.
people-title = Qui est dans le salon : { $room }
people-means = Ces personnes entrent dans ce salon, et elles seules. La coordination et l’animation qui y sont peuvent en ajouter et en retirer; chaque personne peut le quitter.
people-gone = (n’est plus là)
people-leave = Quitter ce salon
people-take-out = Retirer
people-take-out-spoken = Retirer { $name } de ce salon
people-add-whom = Ajouter quelqu’un
people-add-means = Cette personne lira aussi ce qui a été dit avant.
people-add = Ajouter
people-choose = Choisissez une personne
people-all-there = Toutes les personnes qui peuvent converser y sont déjà.
people-unknown = Choisissez une personne du groupe qui peut converser.
people-last-keeper = Il faut que quelqu’un de la coordination ou de l’animation reste dans ce salon pour en prendre soin. Ajoutez d’abord une autre personne de l’animation, ou archivez le salon.
people-changed = Quelqu’un vient de changer qui est dans ce salon. Relisez la liste, puis recommencez.
done-person-added = C’est fait : cette personne est dans le salon.
done-person-out = C’est fait : cette personne n’est plus dans le salon.
done-room-left = Vous avez quitté le salon.
room-name-taken = Un autre de vos salons porte déjà ce nom, ou presque. Choisissez-en un autre.
room-too-many = Il y a déjà { $most } salons. Servez-vous de l’un d’eux, ou rouvrez-en un.
room-changed-meanwhile = Quelqu’un a changé ce salon entre-temps.
done-room-opened = Le salon est ouvert. Il paraît dans les conversations de celles et ceux qui y sont.
done-room-changed = C’est enregistré.
done-room-archived = Le salon est archivé. On le lit encore dans « Salons archivés ».
done-room-reopened = Le salon est rouvert : on y écrit de nouveau.

## Les cercles

circle-open = Ouvrir un cercle confidentiel
circle-means = Un cercle confidentiel est un salon pour des personnes que vous choisissez : elles seules y entrent, et savent qu’il existe. Rien de ce qui s’y dit ne paraît ailleurs : ni courriel, ni résumé, ni accueil, ni recherche de quelqu’un d’autre.
circle-forgets = À la fin de son dernier jour, tout s’y efface, pour tout le monde et pour de bon : mots, réponses, réactions, demandes, fichiers, et qui a dit quoi. Il reste une ligne, sans nom, pour celles et ceux qui y étaient : qu’il a existé, de quand à quand, et combien vous étiez. Les copies de sauvegarde faites avant le gardent jusqu’à ce qu’elles partent à leur tour.
circle-ends = Dernier jour
circle-ends-title = Dernier jour du cercle : { $room }
circle-ends-after-meeting = { $usual } jours après la prochaine rencontre, le { $day }. Vous pouvez choisir un autre jour, au plus { $most } jours après aujourd’hui.
circle-ends-after-today = { $usual } jours après aujourd’hui. Vous pouvez choisir un autre jour, au plus { $most } jours après aujourd’hui.
circle-ends-hint = Au plus { $most } jours après l’ouverture. Plus tôt ou plus tard, le changement se voit ici, et le jour à côté du nom du cercle.
circle-ends-by-opener = Seule la personne qui l’a ouvert peut changer ce jour.
circle-ends-unknown = Choisissez un jour.
circle-ends-past = Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.
circle-ends-too-late = C’est trop loin : un cercle s’efface au plus { $most } jours après son ouverture. Pour plus longtemps, ouvrez un salon pour des personnes choisies.
circle-moved-meanwhile = Ce jour vient d’être changé ailleurs. Relisez cette page, puis recommencez.
circle-opened = Ouvert le { $day } par { $name }.
circle-moved = Le dernier jour a été changé le { $day } : c’était le { $before }.
circle-put = Changer le dernier jour
circle-called = # { $name } · s’efface le { $day }
circle-erased-on = s’efface le { $day }
circle-over = Ce cercle s’est effacé
circle-over-means = Plus rien de ce qui y fut dit n’est ici, pour personne.
circle-over-back = Revenir aux conversations
circles-over = Cercles confidentiels effacés
circle-line = Un cercle confidentiel de { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}, ouvert le { $opened }, s’est effacé à la fin du { $ended }.
done-circle-opened = Le cercle est ouvert. Il paraît dans les conversations de celles et ceux qui y sont; aucun courriel ne part.
done-circle-put = C’est changé. Le nouveau jour paraît à côté du nom du cercle.

## Ce qui se trouve

kind-message = Message
kind-file = Fichier

## Les mots que la communauté fait regarder avant d’envoyer
watched-title = Mots à regarder avant d’envoyer
watched-means = Sous un texte, l’appareil de chaque membre montre ce qui pourrait faire reconnaître une famille. Ajoutez ce que lui seul ne peut pas connaître : les écoles, les parcs, les organismes de votre coin. Ce qu’il trouve dans un texte ne vient pas jusqu’ici.
watched-words = Vos mots
watched-hint = Un par ligne : « école du Ruisseau », « parc Médéric ». Majuscules et accents importent peu. Aucun nom de famille ni de personne : tous les membres peuvent lire cette liste.
watched-leave = Revenir sans rien changer
watched-save = Enregistrer ces mots
watched-changed = Quelqu’un d’autre vient d’en changer. Les deux listes sont réunies ci-dessous : relisez, puis enregistrez.
watched-too-many = C’est trop : { $most } lignes au plus. Retirez les moins utiles.
watched-too-short = Ligne { $number } : il faut au moins { $least } lettres, sinon on la trouverait partout.
watched-line = Ligne { $number } : { $problem }
done-watched = Ces mots seront regardés dès le prochain texte.

## Demandes d’aide

help-request = Demande d’aide
help-state = , { $state }
help-open = ouverte
help-accompanied = accompagnée
help-settled = réglée
help-offer = Je peux aider
help-lived = J’ai vécu ça
help-by-when = D’ici le
help-relayed = pour une personne du groupe
help-offered = { $count ->
    [one] { $names } offre son aide.
   *[other] { $names } offrent leur aide.
}
help-lived-count = { $count ->
    [one] Une personne a vécu ça.
   *[other] { $count } personnes ont vécu ça.
}
## Annonces, et « lu et compris »

announces-means = C’est un salon d’annonces : la coordination et l’animation y écrivent, et chaque personne qui y lit peut réagir et répondre sous une annonce.
announces-foot = Ici, la coordination et l’animation écrivent. Vous pouvez réagir à une annonce, et y répondre dans son fil.
announces-only-team = Ce salon est fait pour les annonces de la coordination et de l’animation. Répondez sous une annonce, ou écrivez dans un autre salon.
acknowledgement-ask = Demander « lu et compris »
acknowledgement-not-here = On demande « lu et compris » pour une annonce, dans un salon d’annonces.
acknowledge = Lu et compris
acknowledge-seen-by = Si vous appuyez, { $name } saura que c’est vous. Personne d’autre ne le verra.
acknowledged-mine = Vous avez dit « lu et compris ». Cela se montre à { $name }, et à personne d’autre.
acknowledged-take-back = Retirer mon « lu et compris »
acknowledged-count = { $count ->
    [0] Personne n’a encore dit « lu et compris »
    [one] { $count } personne a dit « lu et compris »
   *[other] { $count } personnes ont dit « lu et compris »
}
## Envoyer plus tard

send-later = Envoyer plus tard
room-votes = Les votes à propos de ce salon
room-later = Ce que j’enverrai plus tard ici
all-later = À envoyer plus tard
## Ce qui est commencé sur un autre appareil

begun-elsewhere = Vous aviez aussi commencé autre chose ici, sur un autre appareil :
begun-take = Mettre ces mots à la place
begun-leave = Laisser ces mots
help-ask = Demander de l’aide
help-is-settled = Cette demande est déjà réglée. Merci d’y avoir pensé.
help-board = Demandes d’aide
## Demander sans son nom

## Les fichiers

attach-or-ask = Fichier, demande d’aide, envoi plus tard
attach = Fichier, envoi plus tard
attach-which = Fichiers à joindre
waits-for-files = Le message part dès que les fichiers sont arrivés.
voice-name = Note vocale
voice-record = Enregistrer une note vocale
voice-stop = Arrêter
voice-denied = Le micro n’est pas permis ici. Permettez-le dans le navigateur, puis essayez de nouveau.
file-not-taken = « { $name } » : { $problem }

# Ce qui se compte
measure-messages-said = Messages échangés
measure-messages-said-counts = Les messages des salons ouverts par rôle. Les conversations directes, les salons de personnes choisies et les cercles ne comptent pas.
measure-people-who-wrote = Personnes qui ont écrit
measure-people-who-wrote-counts = Les personnes différentes qui ont écrit dans ces salons, par tranches de cinq : personne ne peut savoir qui n’a rien écrit.
measure-help-asked = Demandes d’aide
measure-help-asked-counts = Les demandes d’aide faites dans les salons ouverts par rôle.
measure-help-answered = Demandes d’aide qui ont reçu une réponse
measure-help-answered-counts = Les demandes auxquelles une autre personne a répondu ou offert son aide, sur toutes.
measure-help-resolved = Demandes d’aide résolues
measure-help-resolved-counts = Les demandes que la personne qui les a faites dit résolues, sur toutes.

# Aller à…
go-room = Salon
go-circle = Cercle
go-direct = Conversation
