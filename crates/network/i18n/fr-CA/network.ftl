# Le réseau : les organismes membres de l’instance et les personnes qui y travaillent.
network = Le réseau
network-means = La bibliothèque partagée, les formations ouvertes et le répertoire des équipes des organismes membres.
network-open = Aller au réseau
leave-as-is = Laisser comme c’est
seen-by-network = les personnes des organismes membres du réseau
seen-by-you = vous seulement
seen-by-keepers = la coordination de la fédération

## Autour des pages
frame-network = Réseau
frame-shared = Bibliothèque
frame-trainings = Formations
frame-directory = Répertoire
frame-organizations = Organismes membres
frame-people = Entrées
frame-help = Aide
frame-profile = Profil
frame-communities = Mes communautés
frame-sign-out = Se déconnecter

## L’accueil du réseau
home-lead = Vous êtes ici comme personne de l’équipe { DU($organization) }. Rien de ce qui se dit dans une communauté n’est sur ces pages, sauf ce qu’elle a choisi de partager.
home-monthly = Un courriel par mois vous dit ce qui est nouveau ici, quand il y a du nouveau.
home-monthly-choose = Choisir mes courriels
home-listed = Vous êtes au répertoire.
home-not-listed = Vous n’êtes pas au répertoire. On n’y est que si on le choisit.
home-leave = Quitter le réseau…
home-leave-means = Les pages du réseau se ferment pour vous, et votre fiche du répertoire est effacée, comme votre adresse privée et vos places aux formations. Votre compte et vos communautés restent. Vous pourrez redemander à entrer.
home-leave-do = Quitter le réseau

## Le fil privé
follow-title = Suivre le réseau
follow-means = Une adresse privée que votre lecteur de nouvelles (Atom) relit de lui-même : ce que les communautés partagent avec le réseau y paraît, et ce qui est retiré en disparaît.
follow-open = Suivre dans un lecteur de nouvelles
follow-make = Créer mon adresse privée
follow-fresh = Votre adresse privée
follow-fresh-words = Copiez-la maintenant : elle ne sera plus montrée. Collez-la dans votre lecteur de nouvelles, là où il demande une adresse à suivre.
follow-secret = Qui a cette adresse lit ce qui est nouveau dans le réseau, comme vous. Ne la partagez pas; vous pouvez la fermer ou la remplacer ici. Elle cesse aussi de fonctionner quand vous quittez le réseau.
follow-standing = Vous avez une adresse privée
follow-standing-words = Elle date du { $date }. Pour votre sécurité, elle n’est pas gardée en clair et ne peut pas être montrée de nouveau.
follow-replace = Remplacer par une nouvelle adresse
follow-replace-hint = L’ancienne cesse aussitôt de fonctionner.
follow-close = Fermer mon adresse

## Les organismes membres
organizations = Organismes membres
organizations-means = Qui travaille dans un de ces organismes peut entrer dans le réseau : par le domaine de courriel de l’organisme, ou parce que sa personne-contact le confirme.
organizations-none = Aucun organisme n’est encore membre. Tant qu’il n’y en a pas, le réseau n’existe pour personne.
organization-name = Nom de l’organisme
organization-name-hint = Si une communauté le connaît déjà sous ce nom, c’est le même organisme.
organization-domains = Domaines de courriel
organization-domains-hint = Ce qui suit le « @ » dans les adresses de l’équipe, par exemple : organisme.org. Facultatif; une virgule entre deux.
organization-no-domain = Aucun : la personne-contact confirme chaque entrée
organization-contact = Personne-contact
organization-contact-hint = Elle dit qui travaille dans l’organisme, quand l’adresse ne le dit pas.
organization-email = Courriel de la personne-contact
organization-domain-wrong = { $domain } : { $problem }
organization-many-domains = Un organisme a { $most } domaines au plus.
organization-add = Ajouter un organisme
organization-add-do = Ajouter
organization-change = Modifier
organization-change-of = Modifier { $organization }
organization-keep = Enregistrer
organization-remove = Retirer du réseau…
organization-remove-means = Les personnes entrées par cet organisme n’ont plus accès au réseau, dès la prochaine page. Leurs comptes et leurs communautés restent.
organization-remove-do = Retirer du réseau
organization-there = Cet organisme est déjà membre.
organization-taken = Le domaine { $domain } est déjà celui d’un autre organisme membre.
organization-overtaken = Quelqu’un a modifié cet organisme entre-temps. Relisez, puis enregistrez si c’est encore ce que vous voulez.

## Une liste qui entre
import-title = Ajouter une liste
import-means = Copiez les lignes de votre tableur, ou le contenu d’un fichier CSV. La première ligne donne les titres : Organisme, Domaines, Contact, Courriel. Rien n’entre avant que vous ayez vu ce qui entrerait.
import-lines = Les lignes
import-lines-hint = Les domaines sont facultatifs; un espace entre deux.
import-look = Voir ce qui entrerait
import-report = { $count ->
    [one] Une ligne
   *[other] { $count } lignes
}
import-line = Ligne
import-becomes = Ce qu’elle devient
import-new = Nouvel organisme membre
import-there = Déjà membre : prend ce que dit la ligne
import-twin = Le même nom ou le même domaine qu’à la ligne { $line }
import-field-wrong = { $field } : { $problem }
import-wrong = { $count ->
    [one] Une ligne est à corriger : rien n’entre avant.
   *[other] { $count } lignes sont à corriger : rien n’entre avant.
}
import-do = { $count ->
    [one] Faire entrer la ligne
   *[other] Faire entrer les { $count } lignes
}
import-nothing = Il n’y a aucune ligne sous les titres.
import-too-large = C’est trop long : { $most } lignes au plus à la fois.
import-no-columns = Il manque des colonnes. La première ligne doit avoir les titres : Organisme, Contact, Courriel; Domaines est facultatif.
import-broken = Les valeurs ne sont pas séparées de la même façon partout. Gardez le même séparateur sur toutes les lignes.

## Entrer
enter-title = Entrer dans le réseau
enter-lead = Le réseau est pour les personnes qui travaillent dans un organisme membre.
enter-how = Écrivez votre adresse au travail : un code y arrive. Si elle est du domaine d’un organisme membre, vous entrez aussitôt. Sinon, la personne-contact de votre organisme reçoit un lien pour confirmer.
enter-name = Votre nom
enter-email = Votre courriel
enter-email-hint = De préférence celui du travail.
enter-organization = Votre organisme
enter-organization-hint = Son nom complet, comme il l’écrit lui-même.
enter-ask-code = Recevoir un code
enter-has-account = J’ai déjà un compte ici
enter-as = Votre compte a l’adresse { $email }. Si elle est du domaine d’un organisme membre, vous entrez aussitôt. Sinon, la personne-contact de l’organisme que vous nommez reçoit un lien pour confirmer.
enter-ask = Demander à entrer
enter-no-mail = Aucun courriel ne part d’ici. Demandez à la coordination de la fédération un accès à une communauté.
enter-too-many = Assez de courriels sont partis d’ici ou vers cette adresse. Regardez dans vos courriels indésirables, ou réessayez plus tard.
enter-no-organization = Aucun organisme membre n’a ce nom. Vérifiez l’orthographe, ou demandez à votre organisme s’il est membre.
enter-removed = La coordination de la fédération a mis fin à votre accès au réseau. Écrivez-lui si c’est une erreur.
enter-seen = Qui verra quoi
enter-seen-opens = Vous lirez la bibliothèque du réseau, ses formations et le répertoire. Aucune communauté ne s’ouvre.
enter-seen-name = La coordination de la fédération voit votre nom et votre organisme. Vous n’êtes au répertoire que si vous le choisissez.
enter-seen-leave = Vous pouvez partir quand vous voulez, d’un bouton.
enter-code-title = Votre code
enter-code-sent = Un courriel est parti à { $email }. S’il contient un code, écrivez-le ici; il est bon 15 minutes.
enter-code = Code à six chiffres
enter-code-wrong = Ce n’est pas ce code, ou il n’est plus bon. Vérifiez les chiffres, ou recommencez.
enter-shared = Cet ordinateur est partagé ou emprunté
enter-do = Entrer
enter-again = Recommencer

## La confirmation d’un organisme
agreement-title = Cette personne travaille-t-elle chez vous?
agreement-asks = Bonjour { $name }. Quelqu’un demande à entrer dans le réseau et nomme votre organisme.
agreement-who = Nom
agreement-organization = Organisme
agreement-means = Si vous dites oui, cette personne lira la bibliothèque du réseau, ses formations et le répertoire, et rien d’une communauté.
agreement-forwarded = Ce lien a été envoyé à { $name }. Si on vous l’a transféré, ne répondez que si { $name } vous l’a demandé : la réponse sera prise pour la sienne.
agreement-yes = Oui, elle travaille chez nous
agreement-no = Non
agreement-until = Ce lien sert une fois, jusqu’au { $date }.
agreement-answered = C’est répondu
agreement-is-yes = Merci. La personne peut entrer; elle l’apprend par courriel.
agreement-is-yes-no-mail = Merci. La personne peut entrer; dites-le-lui.
agreement-is-no-no-mail = Merci. La personne n’entre pas.
agreement-is-no = Merci. La personne n’entre pas; elle apprend par courriel que rien n’a été confirmé.

## Qui est entré
people = Entrées
people-means = Les comptes entrés par un organisme membre. Les personnes d’une communauté, déjà confirmées de leur organisme, sont du réseau sans être dans cette liste.
people-none = Personne n’est encore entré.
people-waiting = En attente
request-asked = Demandé à { $contact } le { $date }
request-confirm = Confirmer
request-confirm-of = Confirmer { $name }
request-decline = Écarter
request-decline-of = Écarter la demande { DE($name) }
person-since = Depuis le { $date }
person-left = A quitté le réseau le { $date }
person-removed = Accès retiré le { $date }
person-remove = Mettre fin à l’accès
person-remove-of = Mettre fin à l’accès { DE($name) }
person-back = Redonner l’accès
person-back-of = Redonner l’accès à { $name }

## Le répertoire
directory = Répertoire
directory-open = Ouvrir le répertoire
directory-means = Les personnes du réseau qui ont choisi d’y être : ce qu’elles offrent, ce qu’elles cherchent. On leur écrit sans voir leur adresse.
directory-none = Personne n’y est encore. Vous pouvez être la première personne.
directory-words = Des mots
directory-count = { $count ->
    [0] Aucune personne
    [one] Une personne
   *[other] { $count } personnes
}
card-mine = Ma fiche
card-means = Votre nom et « { $organization } » sont sur votre fiche, avec ce que vous écrivez ici. Votre adresse n’y est jamais.
card-offers = J’offre
card-offers-hint = Par exemple : une visite de notre halte-garderie, une animation en portugais.
card-looks-for = Je cherche
card-looks-for-hint = Par exemple : quelqu’un qui a monté un groupe de pères.
card-territory = Territoire
card-territory-hint = Un quartier, une ville. Facultatif.
card-nothing = Dites ce que vous offrez, ou ce que vous cherchez.
card-appear = Paraître au répertoire
card-keep = Enregistrer
card-off = Retirer ma fiche
letter-write = Écrire
letter-write-to = Écrire à { $name }
letter-title = Écrire à { $name }
letter-means = Votre nom et votre organisme sont dans le courriel. Ce que vous écrivez part par courriel et n’est gardé nulle part ici. { $most } courriels par jour au plus.
letter-words = Votre message
letter-address = Donner mon adresse ({ $email })
letter-address-hint = Sinon, on vous répond par une page d’ici.
letter-send = Envoyer
letter-enough = Vous avez envoyé { $most } courriels depuis hier à la même heure. Réessayez demain.
letter-no-mail = Aucun courriel ne part d’ici : on ne peut pas écrire par le répertoire.
report-title = Signaler un courriel { DE($name) }
report-means = La coordination de la fédération lit ce que vous écrivez ici. Elle peut mettre fin à l’accès de cette personne.
report-words = Ce qui ne va pas
report-send = Signaler

## Ce qui vient de se faire
done-organization-added = L’organisme est membre.
done-organization-changed = L’organisme est modifié.
done-organization-removed = L’organisme n’est plus membre.
done-organizations-brought = La liste est entrée.
done-came = Vous êtes du réseau. Bienvenue!
done-asked = C’est demandé. La personne-contact de l’organisme a reçu un lien; vous aurez un courriel quand elle aura répondu.
done-asked-no-mail = C’est demandé. La coordination de la fédération voit votre demande; dites-le-lui.
done-unfollowed = Votre adresse est fermée.
done-left = Vous avez quitté le réseau.
done-confirmed = C’est confirmé.
done-declined = La demande est écartée.
done-taken-out = L’accès est retiré.
done-let-back = L’accès est redonné.
done-listed = Votre fiche est au répertoire.
done-unlisted = Votre fiche est retirée.
done-written = C’est envoyé.
done-reported = C’est signalé. Merci.

## Ce qui s’écrit par courriel
mail-network-reason = Vous recevez ce courriel parce que quelqu’un a donné votre adresse à { $place }, ou que vous êtes de son réseau.
mail-code-subject = Votre code pour entrer dans le réseau
mail-code-what = Voici le code pour entrer dans le réseau, à { $place } :
mail-code-how = Écrivez-le sur la page où vous l’avez demandé. Il est bon 15 minutes.
mail-code-not-you = Si vous n’avez rien demandé, ne faites rien : personne n’entre sans ce code.
mail-known-subject = Vous avez déjà un compte
mail-known-what = Quelqu’un a donné votre adresse pour entrer dans le réseau. Vous avez déjà un compte : ouvrez cette page, et entrez avec lui.
mail-known-deed = Entrer
mail-known-not-you = Si ce n’est pas vous, ne faites rien : votre compte n’a pas changé.
mail-contact-subject = Une personne nomme { $organization }
mail-contact-hello = Bonjour { $name },
mail-contact-what = Quelqu’un demande à entrer dans le réseau, à { $place }, et dit travailler pour « { $organization } ». Son nom et son adresse sont sur la page.
mail-contact-until = Vous êtes la personne-contact de cet organisme. Dites si c’est vrai d’ici au { $date }; sans réponse, la personne n’entre pas. Ne transférez pas ce courriel : qui a le lien répond à votre place.
mail-contact-deed = Lire et répondre
mail-confirmed-subject = Vous pouvez entrer dans le réseau
mail-confirmed-what = Il est confirmé que vous travaillez pour « { $organization } ». Entrez avec votre adresse : un code vous arrivera.
mail-confirmed-deed = Aller au réseau
mail-declined-subject = Votre demande d’entrer dans le réseau
mail-declined-what = Personne n’a confirmé que vous travaillez pour « { $organization } ». Vous n’avez donc pas accès au réseau.
mail-declined-then = Si c’est une erreur, parlez-en à votre organisme, puis redemandez.
mail-written-subject = { $name } vous écrit par le réseau
mail-written-who = { $name }, de « { $organization } », vous écrit :
mail-written-address = Pour répondre, écrivez à { $email }, ou répondez par cette page sans donner votre adresse :
mail-written-answer = Votre adresse ne lui a pas été montrée. Répondez par cette page :
mail-written-deed = Répondre
mail-written-report = Signaler ce courriel
mail-month-subject = Du nouveau dans le réseau
mail-month-what = Ce que des communautés ont partagé avec le réseau depuis le mois dernier.
mail-month-deed = Aller au réseau
mail-month-reason = Vous recevez ce courriel une fois par mois parce que vous êtes du réseau, à { $place }.
mail-reported-subject = Un courriel du réseau est signalé
mail-reported-what = { $by } signale un courriel { DE($about) }, et écrit :
mail-reported-deed = Voir les entrées
