# Qui l’on est : entrer, ses appareils, son profil.

## Ce qui a été tapé

email-empty = Écrivez votre adresse courriel.
email-no-at = Il manque le @ : une adresse ressemble à prenom@organisme.org.
email-space = Il y a une espace dans l’adresse : enlevez-la.
email-no-end = Il manque la fin de l’adresse, après le @ : par exemple organisme.org.
email-slip = Vouliez-vous écrire { $meant }? Corrigez l’adresse.
email-malformed = Cette adresse ne peut pas recevoir de courriel. Vérifiez chaque signe.

## Entrer

sign-in-title = Entrer dans { $place }
sign-in-how = Pas de mot de passe à retenir : écrivez votre adresse, nous y envoyons un code à six chiffres.
sign-in-email = Votre courriel
sign-in-email-hint = L’adresse à laquelle vous avez reçu votre invitation.
sign-in-ask = Recevoir un code
sign-in-have-code = J’ai déjà un code
sign-in-no-account = Pas encore de compte? Il vient avec l’invitation de votre regroupement.
too-often = C’est beaucoup d’essais en peu de temps. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Ce que vous avez écrit est encore là.
code-title = Entrer dans { $place } avec un code
code-title-asked = Regardez vos courriels
code-sent = Si { $email } a un compte ici, un code vient d’y partir. Il est bon 15 minutes et sert une seule fois.
code-lead = Écrivez votre adresse et le code que vous avez reçu.
code-lead-demonstration = C’est une démonstration : aucun courriel n’en part. Dans un autre terminal, cette commande donne un code à l’une de ses personnes, dont les adresses ont été écrites au départ :
code-lead-no-mail = Ici, aucun courriel ne part : demandez un code à la personne qui s’occupe de cette installation.
code-field = Code à six chiffres
code-hint = Vous pouvez le coller tel quel, avec ou sans espace.
code-enter = Entrer
code-wrong = Ce code n’ouvre pas. Il est peut-être mal recopié, déjà utilisé, trop vieux ou remplacé par un plus récent. Il sert dans le navigateur où vous l’avez demandé : ailleurs, ou après cinq essais, demandez-en un nouveau.
code-not-six = Un code a exactement six chiffres.
code-nothing = Je n’ai rien reçu
code-nothing-spam = Attendez une minute ou deux, puis regardez dans les courriels indésirables.
code-nothing-address = Vérifiez que c’est bien l’adresse de votre invitation.
code-nothing-person = Rien encore? La personne qui coordonne votre communauté peut vous faire remettre un code.
code-again = M’envoyer un nouveau code
code-other-address = Ce n’est pas la bonne adresse
shared-computer = C’est un ordinateur partagé ou emprunté
shared-computer-hint = Votre session se fermera d’elle-même dans deux heures, et rien ne restera sur cet appareil.
farewell-title = Votre session est fermée
farewell-shared = Si d’autres personnes utilisent cet appareil, fermez aussi la fenêtre.
farewell-again = Entrer de nouveau

## Le courriel du code

mail-hello = Bonjour { $name },
mail-code-subject = Votre code pour entrer dans { $place }
mail-code-preheader = Il est bon 15 minutes et sert une seule fois.
mail-code-here = Voici votre code pour entrer dans { $place }. Il est bon 15 minutes et sert une seule fois.
mail-code-how = Écrivez-le dans la page où vous l’avez demandé : il ne sert pas dans un autre navigateur.
mail-code-secret = Ne le donnez à personne, même à quelqu’un qui dit s’occuper de Jasette.
mail-code-reason = Ce code a été demandé avec votre adresse dans { $place }. Si ce n’est pas vous, ne faites rien : sans ce code, personne n’entre.
mail-code-page = La page où l’écrire
mail-held-subject = Aucun code aujourd’hui pour { $place }
mail-held-why = Trop de codes ont été demandés ou essayés pour votre compte depuis hier, peut-être par quelqu’un d’autre. Par prudence, nous n’en envoyons plus avant demain à un appareil que vous n’avez pas encore utilisé ici.
mail-held-what = Vos appareils déjà ouverts le restent. Si vous êtes déjà entré·e ici avec un autre appareil, demandez un code avec celui-là. Si c’est pressant, la personne qui coordonne votre communauté peut vous faire remettre un code.

## L’adresse qui sert une fois

welcome-title = Bonjour { $name }
welcome-once = Cette adresse vous fait entrer une seule fois. Elle ne servira plus ensuite.
welcome-enter = Entrer dans { $place }
welcome-over-title = Cette adresse n’ouvre plus
welcome-over = Elle a déjà servi, ou elle est trop vieille. Rien n’est perdu : entrez avec un code.
welcome-over-sign-in = Entrer avec un code
first-title = Bienvenue dans { $place }
first-lead = Personne n’a encore de compte ici. Créez le vôtre : c’est celui de la coordination, qui ouvre les communautés et invite.
first-email-hint = C’est avec cette adresse que vous entrerez.
first-create = Créer mon compte

## Le profil

profile-title = Mon profil
profile-saved = Votre profil est à jour.
profile-seen-by = vous. Les membres de vos communautés voient votre nom, votre organisme et ce que vous cochez ici.
seen-by-you = vous seulement
profile-name = Votre nom
profile-name-hint = Celui que les autres membres lisent.
profile-title-group = Comment on vous présente
profile-own-title = Pronom ou titre
profile-own-title-hint = Par exemple « elle », « iel », « intervenante famille ».
profile-exchange-group = Ce qui s’échange
profile-offers = J’offre
profile-offers-hint = Un savoir, un outil, une salle, une oreille.
profile-seeks = Je cherche
profile-seeks-hint = Une idée, un contact, un coup de main.
profile-show = Le montrer aux membres de mes communautés
profile-email-group = Votre courriel
profile-show-email = Montrer { $email } aux membres de mes communautés
profile-language = Votre langue
profile-save = Enregistrer mes choix
profile-account = Mon compte

## Les appareils

devices-title = Mes appareils
devices-lead = Voici où votre compte est ouvert. Fermez ce que vous ne reconnaissez pas : l’effet est immédiat.
devices-here = Cet appareil
devices-shared = Ordinateur partagé
devices-since = Ouvert : { $day }
devices-seen = Dernière visite : { $day }
devices-end = Fermer
devices-end-which = Fermer { $device }
devices-end-others = Fermer tous les autres
devices-sign-out = Se déconnecter
devices-ended = Cet appareil est fermé.
devices-others-ended = Tous les autres appareils sont fermés.
device-both = { $browser } sur { $system }
device-unknown = Un appareil que nous ne reconnaissons pas

## Les jetons

tokens-title = Jetons d’accès
tokens-lead = Un jeton laisse un logiciel agir ici en votre nom, par l’interface de programmation. Ne le donnez qu’à un logiciel en qui vous avez confiance, et donnez-lui le moins possible.
tokens-new = Nouveau jeton
tokens-label = À quoi servira-t-il?
tokens-label-hint = Par exemple « calendrier du bureau ».
tokens-reach = Que pourra faire le logiciel?
tokens-reads = Lire seulement
tokens-writes = Lire et écrire
tokens-where = Dans quelle communauté?
tokens-everywhere = Toutes mes communautés
tokens-nowhere = Une communauté où vous n’êtes plus
tokens-lasting = Pendant combien de temps?
tokens-a-month = 30 jours
tokens-a-quarter = 90 jours
tokens-a-year = Un an
tokens-create = Créer le jeton
tokens-made = Voici votre jeton
tokens-once = Copiez-le maintenant : il ne sera plus jamais montré.
tokens-since = Créé : { $day }
tokens-ends = Fin : { $day }
tokens-ended = Terminé : { $day }
tokens-used = Dernier usage : { $day }
tokens-never-used = Pas encore utilisé
tokens-revoke = Révoquer
tokens-revoke-which = Révoquer { $label }
tokens-revoked = Ce jeton n’ouvre plus rien.
tokens-too-many = Vous avez déjà { $most } jetons : révoquez-en un d’abord.

## Supprimer son compte

deletion-title = Supprimer mon compte
deletion-final = C’est définitif : personne ne pourra le défaire.
deletion-goes = Votre nom, votre courriel, votre profil, vos appareils, vos clés d’accès et vos jetons sont effacés tout de suite.
deletion-written = Ce que vous avez écrit dans vos communautés est effacé, ou reste sans votre nom là où les autres en ont besoin.
deletion-others = Vous quittez toutes vos communautés.
deletion-email = Écrivez votre courriel pour confirmer
deletion-email-hint = C’est { $email }.
deletion-not-yours = Ce n’est pas l’adresse de votre compte. Rien n’a été supprimé.
deletion-deed = Supprimer mon compte pour toujours
deletion-keep = Garder mon compte
deletion-gone-title = Votre compte est supprimé
deletion-gone = Il n’en reste rien ici. Merci d’avoir été là.

## L’application de codes

app-title = Application de codes
app-lead = Une application sur votre téléphone montre six chiffres qui changent chaque demi-minute. Avec elle, on entre en deux temps : le code de l’entrée, puis celui de l’application. Quelqu’un qui lirait vos courriels n’entrerait pas.
app-begin = Ajouter une application
app-begun = Ajouter une application
app-step-install = Installez une application de codes sur votre téléphone, si vous n’en avez pas : FreeOTP, Aegis, Google Authenticator…
app-step-square = Dans l’application, ajoutez un compte et visez ce carré.
app-step-code = Écrivez ici les six chiffres qu’elle montre.
app-by-hand = Sans appareil photo, écrivez cette clé dans l’application :
app-code = Code de l’application
app-confirm = Confirmer
app-code-wrong = Ce n’est pas le code que l’application montre maintenant. Vérifiez l’heure de votre téléphone, puis écrivez le code suivant.
app-on = Votre application protège votre compte
app-since = Depuis : { $day }
app-spare-left =
    { $left ->
        [0] Il ne vous reste aucun code de réserve : faites-en d’autres.
        [one] Il vous reste un code de réserve.
       *[other] Il vous reste { $left } codes de réserve.
    }
app-spare = Vos codes de réserve
app-spare-once = Écrivez-les sur un papier, ou imprimez cette page : ils ne seront plus jamais montrés. Chacun sert une fois, à la place de l’application, si votre téléphone est perdu ou brisé.
app-spare-kept = C’est gardé
app-spare-new = Faire d’autres codes de réserve
app-end = Ne plus utiliser d’application
app-ended = Aucune application de codes ne protège plus votre compte.
app-others = Si un appareil où votre compte est ouvert ne vous dit rien, fermez tous les autres ici. Vous y reviendrez en demandant un code.
app-needed = Ici, les personnes qui coordonnent entrent avec une application de codes ou une clé d’accès. Ajoutez la vôtre pour continuer.
app-or-key = Une clé d’accès protège aussi bien, et demande moins de gestes :
step-title = Le code de votre application
step-lead = Le premier code est bon. Ouvrez maintenant votre application de codes.
step-code = Code de l’application, ou code de réserve
step-hint = Six chiffres; ou un de vos codes de réserve, douze lettres et chiffres.
step-wrong = Ce code n’ouvre pas. Écrivez celui que l’application montre maintenant : chacun sert une seule fois. Après cinq essais, recommencez du début.
step-lost = Je n’ai pas mon téléphone
step-lost-what = Écrivez un de vos codes de réserve. Sans eux, la personne qui coordonne votre communauté peut vous redonner accès, de vive voix.
step-key-title = Votre clé d’accès
step-key-lead = Le premier code est bon. Ici, les personnes qui coordonnent montrent aussi leur clé d’accès.
step-key-lost = Sans elle, la personne qui coordonne votre communauté avec vous, ou qui s’occupe de cette installation, peut vous redonner accès, de vive voix.
step-again = Recommencer du début
mail-app-on-subject = Une application de codes protège votre compte dans { $place }
mail-app-on = Une application de codes vient d’être ajoutée à votre compte. Son code vous sera demandé à chaque entrée, après celui du courriel.
mail-app-off-subject = Aucune application de codes ne protège plus votre compte dans { $place }
mail-app-off = L’application de codes de votre compte vient d’être retirée. Pour entrer, le code du courriel suffit de nouveau.
mail-app-not-you = Si ce n’est pas vous, fermez vos autres appareils dans votre profil et parlez à la personne qui coordonne votre communauté.
mail-app-reason = Vous recevez ce courriel parce que la manière d’entrer dans votre compte { DU($place) } a changé.

## Les clés d’accès

keys-title = Clés d’accès
keys-lead = Une clé d’accès est gardée par votre téléphone ou votre ordinateur, qui l’ouvre avec votre doigt, votre visage ou le code de l’appareil. Avec elle, on entre d’un seul geste, sans écrire d’adresse ni attendre de code. Un code reste possible.
keys-new = Ajouter une clé d’accès
keys-name = Le nom de cette clé
keys-name-hint = Par exemple « Téléphone de Marie ».
keys-add = Ajouter une clé d’accès
keys-no-script = Les clés d’accès demandent un navigateur où les scripts sont permis.
keys-not-offered = Les navigateurs n’offrent pas de clés d’accès à cette adresse : il y faut https.
keys-since = Ajoutée : { $day }
keys-used = Dernier usage : { $day }
keys-never-used = Pas encore utilisée
keys-remove = Retirer
keys-remove-which = Retirer { $key }
keys-added = Votre clé d’accès est ajoutée. Elle vous ouvre la porte dès la prochaine fois.
keys-removed = Cette clé d’accès n’ouvre plus rien ici. Vous pouvez l’effacer de votre appareil aussi.
keys-unanswered = La clé n’a pas été ajoutée : votre appareil n’a pas répondu, ou il a trop tardé. Réessayez.
keys-known = Cet appareil a déjà une clé d’accès ici.
keys-too-many = Vous avez déjà { $most } clés d’accès : retirez-en une d’abord.
keys-enter = Se connecter avec une clé d’accès
keys-enter-how = Vous avez ajouté une clé d’accès à votre compte? Elle suffit.
keys-failed = Aucune clé n’a été montrée. Réessayez, ou faites autrement.
keys-wrong = Cette clé d’accès n’ouvre rien ici : elle a été retirée, ou vous avez trop attendu. Réessayez, ou demandez un code.
mail-key-added-subject = Une clé d’accès a été ajoutée à votre compte dans { $place }
mail-key-added = Une clé d’accès vient d’être ajoutée à votre compte : « { $key } ». Qui tient cet appareil, et peut l’ouvrir, entre sans code.
mail-key-removed-subject = Une clé d’accès a été retirée de votre compte dans { $place }
mail-key-removed = Une clé d’accès de votre compte vient d’être retirée : « { $key } ». Elle n’ouvre plus rien.
