# Les mots des conversations : salons, messages.

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
removed-by-author = Message retiré par la personne qui l’a écrit.
removed-by-facilitator = Message retiré par l’animation.
removed-by-coordination = Message retiré par la coordination.
patch = { $name }, dans { $room }, le { $day }

## Ce qu’on écrit

your-message = Votre message
your-message-hint = Mise en forme : *italique*, **gras**, - liste.
send = Envoyer
shortcut = Entrée change de ligne, Ctrl + Entrée envoie.
not-sent = Le message n’est pas parti. Rien n’est perdu : vérifiez la connexion, puis envoyez-le de nouveau. Il ne sera dit qu’une fois.
send-again = Envoyer de nouveau
cut = La connexion est coupée. Elle reprendra d’elle-même, sans rien perdre.
body-empty = Le message est vide. Écrivez quelques mots avant de l’envoyer.
body-too-many-lines = Le message a trop de lignes. Il peut en avoir { $most } : partagez-le en plusieurs messages. Rien n’est perdu.

## Modifier, retirer

edit-title = Modifier le message
edit-known = Le groupe verra que le message a été modifié. L’ancien texte n’est pas gardé.
edit-save = Enregistrer
give-up = Laisser tel quel
remove-title = Retirer le message
remove-known = Les mots disparaissent pour tout le monde et ne peuvent pas revenir. Il reste à leur place une ligne qui dit qu’un message a été retiré.
remove-do = Retirer ce message
remove-keep = Le garder
