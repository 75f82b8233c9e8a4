## La bibliothèque
library = Bibliothèque
library-lead = Ce que le groupe garde pour s’en resservir : une activité, un outil, une adresse. Ce qui lui donne sa valeur, c’est ce que d’autres en racontent après l’avoir essayé.
library-glossary = Glossaire
library-saved = Gardées pour moi
library-away = Rangées
library-whole = Toute la bibliothèque
library-words = Chercher dans la bibliothèque
library-any-company = Peu importe
library-any-language = Toutes les langues
library-any-theme = Tous les thèmes
library-shelf = Rayon
library-kinds = Par genre
library-all = Tout
library-count = { $count ->
    [one] { $count } ressource, la plus essayée d’abord
   *[other] { $count } ressources, les plus essayées d’abord
}
library-count-newest = { $count ->
    [one] { $count } ressource parmi les { $most } plus récentes qui le disent
   *[other] { $count } ressources parmi les { $most } plus récentes qui le disent
}
library-none = La bibliothèque est vide. Un titre et une phrase suffisent pour commencer.
library-none-saved = Vous n’avez rien gardé. Sur la page d’une ressource, « Garder pour moi » la met ici.

## Une ressource
kind-resource = Ressource
kind-idea = Idée
kind-activity = Activité
kind-tool = Outil
kind-document = Document
kind-link = Adresse
kind-training = Matériel de formation
ages-small = 0 à 5 ans
ages-children = 6 à 12 ans
ages-teens = 13 à 17 ans
ages-adults = Adultes
ages-all = Tous les âges
company-one = Une personne
company-family = Une famille
company-group = Un groupe
company-team = Des collègues
resource-tried = { $count ->
    [0] Pas encore essayée
    [one] Essayée une fois
   *[other] Essayée { $count } fois
}
resource-by = Déposée par { $name }, le
resource-is-away = Rangée
resource-away-means = Cette ressource est rangée : elle n’est plus dans la bibliothèque, ni dans la recherche, ni à aucune adresse. Elle peut en ressortir comme elle était.
resource-keep = Mettre à la bibliothèque
resource-keep-means = Un titre et une phrase suffisent. Le reste se précise quand on en a besoin.
resource-from-message = D’où vient cette ressource : un message
resource-from-message-means = Ces mots viennent d’un message. Gardez-en ce que tout le groupe peut lire.
resource-more = Avec qui, combien de temps, avec quoi
resource-rights = D’où elle vient, et qui la lit
resource-change = Modifier
resource-leave = Revenir sans rien changer
resource-save = Garder pour moi
resource-saved = Gardée pour moi
resource-unsave-spoken = Gardée pour moi. Ne plus la garder
resource-put-away = Ranger
resource-take-out = Ressortir
resource-related = Sur les mêmes thèmes
terms-link = Relier les mots du glossaire
terms-unlink = Ne plus relier les mots
terms-link-means = Sur cette page, la première fois qu’un mot du glossaire y est, il peut mener à sa phrase.
terms-are-linked = Les mots du glossaire mènent ici à leur phrase.
copies-title = Copies de son fichier :
copies-many = { $by } : téléchargé { $count } fois
copies-few = { $by } : moins de { $least } téléchargements
copies-group = Par le groupe
copies-network = Par le réseau
copies-everyone = Par le public
copies-mean = On compte les téléchargements, sans savoir de qui. Une copie qui est sortie ne se reprend pas.
resource-goes = Qui la lit, et par où elle sort
resource-outside = Son adresse pour tout le monde :
resource-not-full = La bibliothèque a déjà { $most } ressources.
resource-not-theirs = C’est à la personne qui l’a déposée, ou qui a écrit le message, de décider qui d’autre la lit. Demandez-le-lui.
resource-not-changed = Quelqu’un a changé « { $title } » pendant que vous écriviez. Les deux versions sont ci-dessous.
resource-not-gone = Cette ressource a été rangée. Ce que vous avez écrit est gardé ci-dessous.
fact-for-whom = Avec qui
fact-length = Durée
fact-material = Matériel
fact-languages = Langues
fact-themes = Thèmes
fact-source = D’où elle vient
fact-licence = Licence
length-minutes = { $minutes } min
length-hours = { $hours } h
length-both = { $hours } h { $minutes }

## Le formulaire
field-title = Titre
field-title-hint = Par exemple : La boîte à émotions.
field-sentence = Ce que c’est, en une phrase
field-sentence-hint = Par exemple : quatre cartes, une boîte, vingt minutes avec les 3 à 5 ans.
field-kind = Genre
field-purpose = À quoi ça sert, et comment on s’y prend
field-purpose-hint = Sans rien qui permette de reconnaître une famille. Facultatif.
field-ages = Quels âges
field-company = Avec qui
field-minutes = Durée, en minutes
field-minutes-hint = De 1 à 2880. Facultatif.
field-material = Matériel
field-languages = Langues
field-languages-hint = Séparées par des virgules : français, arabe.
field-themes = Thèmes
field-themes-hint = Séparés par des virgules : deuil, pères, accueil.
field-source = Qui l’a faite, ou d’où elle vient
field-source-hint = Un nom, un organisme, un livre.
field-link = Adresse d’une page
field-link-hint = Elle commence par https://
field-licence = Licence
field-licence-hint = Ce que permet la personne qui l’a faite. Il la faut pour aller plus loin que le groupe.
field-visibility = Qui la lit
field-any = Non précisé
problem-empty = Écrivez quelques mots.
problem-minutes = Écrivez un nombre de minutes, de 1 à 2880.
problem-link = Écrivez l’adresse entière d’une page, qui commence par https:// ou http://.
problem-unknown = Choisissez dans la liste.

## Qui la lit
visible-me = Moi
visible-me-means = Un brouillon, ou une chose à soi : elle n’est dans aucune recherche.
visible-community = Le groupe
visible-community-means = Les personnes de cette communauté.
visible-network = Le réseau
visible-network-means = Les équipes des organismes membres la trouvent à la bibliothèque du réseau. Ni noms ni essais n’y sont.
visible-everyone = Tout le monde
visible-everyone-means = Elle a une adresse qui s’ouvre sans compte, et que les moteurs de recherche ne gardent pas. Ni noms ni essais n’y sont.
licence-by = CC BY : on peut la copier et la changer, en nommant la source
licence-by-sa = CC BY-SA : on peut la copier et la changer, en nommant la source et en partageant pareil
licence-by-nc = CC BY-NC : en nommant la source, sans la vendre
licence-by-nc-sa = CC BY-NC-SA : en nommant la source, sans la vendre, en partageant pareil
licence-by-nd = CC BY-ND : en nommant la source, sans la changer
licence-by-nc-nd = CC BY-NC-ND : en nommant la source, sans la changer ni la vendre
licence-zero = CC0 : aucune condition
licence-internal = Interne : elle reste dans le groupe
licence-confidential = Confidentielle : elle se lit sur sa page, et nulle part ailleurs
licence-unknown = Inconnue : personne ne l’a encore dit
reader-author = La personne qui l’a déposée
reader-member = Membre
reader-facilitation = Animation
reader-coordination = Coordination
reader-committee = Comité
reader-other = Toute autre place dans la communauté : invité·e, bailleur, réseau
reader-network = Un compte du réseau
reader-anyone = Sans compte
way-page = Page
way-search = Recherche
way-export = Export
way-feed = Fil
way-api = API
way-mail = Courriel
way-file = Adresse du fichier
way-open = oui
reason-put-away = Elle est rangée. La personne qui l’a déposée, l’animation ou la coordination peuvent la ressortir.
reason-author-alone = La personne qui l’a déposée la garde pour elle. C’est à elle de la partager.
reason-group-only = Elle est pour le groupe. La personne qui l’a déposée peut la partager plus loin.
reason-network-only = Elle est pour le réseau. La personne qui l’a déposée peut la partager avec tout le monde.
reason-internal = Sa licence la garde dans le groupe. Demandez à la personne qui l’a faite si elle peut en sortir.
reason-confidential = Elle est confidentielle : elle se lit sur sa page, et nulle part ailleurs. Parlez-en à la personne qui l’a déposée.
reason-unknown = On ne sait pas ce que permet la personne qui l’a faite. Demandez-le-lui, puis choisissez une licence.
reason-insiders = C’est par là que sortent les choses du groupe pour les gens du groupe. Demandez à la coordination.
reason-unlisted = Ce qu’on garde pour soi n’est dans aucun index. Partagez-la avec le groupe pour qu’on la trouve.
seen-by-me = vous
seen-by-keepers = la personne qui l’a déposée, l’animation et la coordination
outside-from = De la bibliothèque { DU($community) }

## Ses fichiers
version-add = Joindre un fichier
version-add-means = Le fichier que vous envoyez devient la version qui se lit d’abord. Les précédentes restent dessous.
version-file = Le fichier
version-changed = Ce qui change
version-changed-hint = Par rapport à la version d’avant. Facultatif.
version-told = Ce que montre l’image, ou ce que dit le son
version-told-hint = Pour qui ne les voit ou ne les entend pas. Facultatif.
version-send = Joindre
version-choose = Choisissez un fichier.
version-not-taken = « { $name } » : { $problem }
version-take-out-fold = Retirer…
version-take-out-means = Le fichier part du disque, pour tout le monde et pour de bon.
version-take-out = Retirer cette version
version-unread = Les mots de ce fichier n’ont pas pu être lus : il est abîmé, verrouillé, ou demanderait trop au serveur. Il s’ouvre comme avant; on le trouve par son nom.
version-waits = Les mots de ce fichier ne se lisent pas encore sur ce serveur. On le trouve par son nom.
version-no-words = Aucun mot ne se lit dans ce fichier, comme dans une page numérisée. On le trouve par son nom.
versions-before = { $count ->
    [one] La version d’avant
   *[other] Les { $count } versions d’avant
}

## « Je l’ai essayé »
trial-tell = Dire ce que ça a donné
trial-means = Ce que vous racontez est lu par le groupe, sous votre nom. La personne qui l’a déposée l’apprend. Rien n’est noté, personne n’est classé.
trial-place = Où
trial-company = Avec qui
trial-company-hint = Par exemple : huit parents et leurs enfants de 3 à 5 ans. Sans rien qui permette de reconnaître une famille.
trial-changed = Ce que j’ai changé
trial-changed-hint = Facultatif.
trial-changed-said = Ce qui a été changé :
trial-happened = Ce qui est arrivé
trial-happened-hint = Ce qui a marché, ou pas. Les deux servent autant.
trial-again = Le referiez-vous?
trial-send = Le dire
trial-no-words = Dites en quelques mots ce qui est arrivé.
trial-no-answer = Choisissez l’une des trois réponses.
trial-no-place = Choisissez dans la liste.
trial-take-back = Retirer
trial-take-back-spoken = Retirer ce que j’ai raconté
trials-none = Personne n’a encore raconté ce que ça a donné. Si vous l’essayez, deux phrases suffisent.
place-here = Dans l’organisme
place-school = À l’école ou au service de garde
place-home = Chez une famille
place-outdoors = Dehors
place-online = En ligne
place-elsewhere = Ailleurs
again-yes = Oui
again-otherwise = Oui, en changeant
again-no = Non

## Ce qui vient de se faire
done-kept = C’est à la bibliothèque.
done-changed = La ressource est modifiée.
done-put-away = La ressource est rangée.
done-taken-out = La ressource est ressortie.
done-filed = Le fichier est joint.
done-unfiled = La version est retirée.
done-saved = Elle est gardée pour vous. Dans trois semaines, on vous demandera une fois ce que ça a donné.
done-unsaved = Elle n’est plus gardée pour vous.
done-tried = C’est dit. La personne qui l’a déposée l’apprendra par courriel.
done-tried-no-mail = C’est dit. Parlez-en aussi à la personne qui l’a déposée.
done-untried = Ce que vous aviez raconté est retiré.
done-tried-again = Ce que vous aviez raconté est remis.

## Ce qui s’écrit par courriel
mail-tried-subject = On a essayé « { $title } »
mail-tried-words = Quelqu’un de votre groupe a essayé « { $title } », que vous avez mise à la bibliothèque, et raconte ce que ça a donné.
mail-tried-quiet-subject = On a essayé une de vos ressources
mail-tried-quiet-words = Quelqu’un de votre groupe a essayé une ressource que vous avez mise à la bibliothèque, et raconte ce que ça a donné.
mail-tried-deed = Lire cet essai
mail-saved-subject = « { $title } » : qu’est-ce que ça a donné?
mail-saved-words = Il y a trois semaines, vous avez gardé « { $title } » pour vous. Si vous l’avez essayée, deux phrases aideront les autres. Sinon, rien à faire : on ne vous le demandera qu’une fois.
mail-saved-quiet-subject = Une ressource que vous avez gardée : qu’est-ce que ça a donné?
mail-saved-quiet-words = Il y a trois semaines, vous avez gardé une ressource pour vous. Si vous l’avez essayée, deux phrases aideront les autres. Sinon, rien à faire : on ne vous le demandera qu’une fois.
mail-saved-deed = Dire ce que ça a donné

## Ce qui se compte
measure-resources-kept = Ressources de la bibliothèque
measure-resources-kept-counts = Ce qui est à la bibliothèque du groupe. Ce que quelqu’un garde pour soi et ce qui est rangé ne comptent pas.
measure-resources-tried = Essais racontés
measure-resources-tried-counts = Chaque fois que quelqu’un raconte ce qu’une ressource a donné, quelle que soit la réponse.

## La liste qu’on emporte
export-title = Emporter la liste
export-means = Ce que leur licence laisse sortir, une ressource par ligne, sans le nom de personne.
export-count = { $count ->
    [0] Aucune ressource n’en sort.
    [one] Une ressource en sort.
   *[other] { $count } ressources en sortent.
}
export-xlsx = Classeur Excel (XLSX)
export-csv = Valeurs séparées (CSV)
export-left = Ce qui reste ici, et à qui demander
export-left-count = { $count ->
    [one] Une ressource.
   *[other] { $count } ressources.
}
column-since = Déposée le
column-trials = Essais
column-page = Page

## Les collections
library-collection = Collection
library-any-collection = Toutes les collections
resource-collections = Dans :
collections-title = Collections
collections-means = Une collection réunit ce qui se lit ensemble. Tout le groupe la voit; elle existe tant que quelque chose y est.
collections-new = Nouvelle collection
collections-new-hint = Par exemple : Première rencontre. Facultatif.
collections-save = Enregistrer
collections-many = Une ressource est dans { $most } collections au plus.
done-collected = Les collections sont à jour.

## Le catalogue public, et les notices
way-catalogue = Catalogue public, une fois annoncée
catalogue-title = { $name } : catalogue public
catalogue-feed = Le fil de ce qui est annoncé (Atom)
catalogue-announce = Annoncer dans le catalogue public
catalogue-announce-means = Ce qui est annoncé est dans un fil et dans un catalogue que d’autres bibliothèques lisent, avec sa licence et sans le nom de personne. Elles peuvent en garder la notice.
catalogue-is-announced = Elle est annoncée dans le catalogue public. Si elle en est retirée, ou rangée, elle n’y est plus, et les bibliothèques qui l’y ont lue en sont averties quand elles y reviennent.
catalogue-withdraw = Retirer du catalogue public
record-of-it = Sa notice :
record-dublin-core = Dublin Core (XML)
record-lom = LOM, profil Normetic (XML)
export-records = Les mêmes, en notices pour une autre bibliothèque :
done-announced = La ressource est annoncée dans le catalogue public.
done-unannounced = La ressource est retirée du catalogue public.

## Ce qui entre d’un fichier
import = Faire entrer une liste ou un dossier
import-both = Ce que le groupe a déjà ailleurs entre ici d’un coup : une liste, ou un dossier de fichiers. Vous voyez d’abord ce qui entrerait.
import-list = Une liste
import-means = Un fichier CSV, comme un tableur l’enregistre : la première ligne a les titres Titre et Phrase et, au besoin, ceux de la liste qu’on emporte (Genre, Thèmes, Licence, Qui la lit…). Au plus { $most } ressources, que vous aurez déposées.
import-file = Fichier
import-hint = Rien n’entre encore : vous verrez d’abord ce qui entrerait.
import-look = Voir ce qui entrerait
import-looked = Ce qui entrerait
import-line = Ligne
import-said = À savoir
import-would = { $count ->
    [0] Rien n’entrerait : tout y est déjà.
    [one] Une ressource entrerait. Ce que le fichier ne dit pas reste dans le groupe, sous une licence inconnue.
   *[other] { $count } ressources entreraient. Ce que le fichier ne dit pas reste dans le groupe, sous une licence inconnue.
}
import-wrong = { $count ->
    [one] Une ligne est à corriger. Rien n’entre avant : corrigez le fichier, puis choisissez-le de nouveau.
   *[other] { $count } lignes sont à corriger. Rien n’entre avant : corrigez le fichier, puis choisissez-le de nouveau.
}
import-is-old = Le fichier n’est pas en UTF-8 : il a été lu comme du Windows-1252. Regardez si les accents sont justes.
import-enter = { $count ->
    [one] Mettre cette ressource à la bibliothèque
   *[other] Mettre ces { $count } ressources à la bibliothèque
}
import-is-there = déjà à la bibliothèque : reste dehors
import-right = prête
import-problem = { $field } : { $problem }
import-nothing = Choisissez un fichier qui a des titres et au moins une ressource.
import-too-large = Ce fichier est trop gros. Il peut avoir 200 ko : coupez-le en plusieurs.
import-too-many = Ce fichier a plus de { $most } ressources : coupez-le en plusieurs.
import-no-columns = Il manque des titres sur la première ligne : Titre et Phrase. Enregistrez la feuille en CSV.
import-broken = Ce fichier ne se lit pas comme un CSV. Enregistrez la feuille en CSV (UTF-8).
done-came-in = La liste est à la bibliothèque.
folder = Un dossier de fichiers
folder-means = Un dossier compressé (ZIP), avec ou sans sous-dossiers : au plus { $most } fichiers, chacun comme on les joint ailleurs. Chaque fichier devient une ressource qui porte son nom, pour le groupe, sous une licence inconnue. Ce qui ne se joint pas reste dehors, et on dit pourquoi.
folder-file = Dossier compressé
folder-look = Voir ce que le dossier ferait entrer
folder-looked = Ce que le dossier ferait entrer
folder-path = Dans le dossier
folder-would = { $count ->
    [0] Rien n’entrerait.
    [one] Un fichier entrerait, que seule la personne qui l’envoie voit d’ici là. Sans votre geste, il est effacé demain.
   *[other] { $count } fichiers entreraient, que seule la personne qui les envoie voit d’ici là. Sans votre geste, ils sont effacés demain.
}
folder-named = sous le nom « { $name } »
folder-is-there = déjà à la bibliothèque, dans « { $title } » : reste dehors
folder-twice = le même que « { $path } » : reste dehors
folder-choose = Choisissez un dossier compressé (ZIP) qui contient au moins un fichier.
folder-sentence = Un fichier du dossier déposé : { $path }
done-folder-came-in = Les fichiers sont à la bibliothèque. Leurs mots se trouveront par la recherche dans un moment.

## L’adresse d’une page
address-of = L’adresse d’une page
address-of-hint = Son titre et ce qu’elle dit d’elle-même rempliront le formulaire, que vous confirmerez. La page apprend que Jasette l’a lue, et rien de vous.
address-read = Lire la page
address-elsewhere = Jasette ne lit pas cette adresse : elle n’est pas celle d’une page publique d’Internet. Remplissez le formulaire à la main.
address-no-answer = Aucune page ne répond à cette adresse. Remplissez le formulaire à la main.
address-too-slow = La page met trop de temps à répondre. Remplissez le formulaire à la main.
address-no-page = À cette adresse, il n’y a pas une page de texte. Remplissez le formulaire à la main.
address-busy = D’autres pages sont en train d’être lues. Réessayez dans un moment, ou remplissez le formulaire à la main.

## Le dossier qui se lit sans le programme
folder-title = Bibliothèque { DU($community) }
export-folder = Un dossier avec les fichiers (ZIP)
export-folder-means = Les mêmes avec leur fichier, dans un dossier qui se lit sans Jasette : une page pour chacune, et une qui mène à toutes.
export-folder-too-large = Leurs fichiers pèsent plus de 1 Go : ils ne tiennent pas dans un dossier à emporter. La liste, elle, s’emporte.

## Ce que le réseau en lit
shared-title = Bibliothèque du réseau
shared-means = Ce que les communautés partagent avec le réseau. Les noms et les essais n’y sont pas.
shared-feed-title = Le réseau : { $name }
shared-line = { $title }, « { $community } »
shared-none = Rien n’est encore partagé avec le réseau.
shared-open = Ouvrir la bibliothèque du réseau

## Ce qui vient de quelqu’un d’autre, ou d’une rencontre
agreement-title = La laisser aller plus loin?
agreement-words = Cette ressource vient d’un message que vous avez écrit. La personne qui l’a déposée ne peut la partager hors du groupe que si vous êtes d’accord. Retiré, votre accord la ramène au groupe aussitôt.
agreement-meeting = Cette ressource vient du salon d’une rencontre. La personne qui l’a déposée ne peut la partager hors du groupe que si l’animation est d’accord. Retiré, l’accord la ramène au groupe aussitôt.
agreement-look = Relisez-la d’abord : rien ne doit permettre de reconnaître une famille.
agreement-give = D’accord
agreement-take-back = Retirer cet accord
agreement-awaited = Pour aller plus loin que le groupe, elle attend l’accord de la personne qui a écrit le message, ou de l’animation si elle vient d’une rencontre. Parlez-leur : l’accord se donne d’un bouton, sur cette page.
done-terms-linked = Les mots du glossaire sont reliés.
done-terms-unlinked = Les mots ne sont plus reliés.
done-agreed = C’est dit : elle peut aller plus loin.
done-not-agreed = C’est retiré : elle est pour le groupe.
resource-of-meeting = Elle vient du salon d’une rencontre : demandez à l’animation son accord, qui se donne sur la page de la ressource. En attendant, elle reste dans le groupe.
