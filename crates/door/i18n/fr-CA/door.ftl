# La page d’une communauté pour qui passe, et ce que la coordination en dit.

doors-title = Communautés de pratique
doors-lead = Les communautés qui ouvrent leur porte : ce qu’on y fait, quand, et comment demander à participer.
doors-trainings = Formations ouvertes au réseau
doors-trainings-for = Pour les personnes qui travaillent dans un organisme membre.
doors-trainings-register = S’inscrire à une formation
doors-none = Aucune communauté n’ouvre sa porte en ce moment.
door-sign-in = Se connecter
door-kicker = Communauté de pratique
door-headline = En une ligne
door-lead = Ce qu’on y fait
door-whom = Pour qui
door-when = Quand
door-where = Où
door-cost = Ce que ça coûte
door-meeting = Une rencontre, en vrai
door-promises = À quoi s’attendre
door-why = Pourquoi
door-founders = Qui l’a fondée
door-funder = Qui la finance
door-history = D’où elle vient
door-who = Qui coordonne
door-when-season =
    { $count ->
        [one] { $count } rencontre de { $length }, { DE($from) } à { $to }
       *[other] { $count } rencontres de { $length }, { DE($from) } à { $to }
    }
door-when-month =
    { $count ->
        [one] { $count } rencontre de { $length }, en { $month }
       *[other] { $count } rencontres de { $length }, en { $month }
    }
door-where-online = En ligne
door-date-unknown = date à déterminer
door-dates = Les dates des rencontres
door-ask-until = Demandes d’ici le { $date }
door-over = Cette saison est terminée.
door-late = Les demandes sont closes.
door-question = Une question?
door-flyer = Affiche à imprimer
door-flyer-how = Imprimez cette page : elle tient sur une feuille, lettre ou A4.
flyer-letter = L’affiche en PDF, format lettre
flyer-a4 = L’affiche en PDF, format A4
flyer-strip = Deux rangs de blocs de courtepointe
flyer-known = Ce qu’il faut savoir
flyer-square = Un carré qu’un téléphone lit : il mène à la page de la communauté
door-flyer-more = Pour en savoir plus et demander à participer
door-season = Saison
door-edit = La porte
door-edit-means = Une page que tout le monde peut lire, sans compte : ce qu’est la communauté, et comment demander à y participer. Elle ne nomme aucune personne du groupe, aucun hôte, aucune adresse de rencontre.
door-is-open = Ouverte
door-is-closed = Fermée
door-see = Voir la page
door-open = Ouvrir la porte
door-close = Fermer la porte
door-open-after = Enregistrez d’abord la page; vous pourrez ensuite ouvrir la porte.
door-preview = Aperçu
door-preview-means = La page, comme elle serait. Rien n’est publié tant que la porte est fermée.
door-in-french = En français
door-in-english = En anglais
door-reach = Pour vous joindre
door-asking = Les demandes
door-telephone = Téléphone
door-email = Courriel
door-reach-hint = Ces deux champs se lisent par tout le monde : n’y mettez que ce que la personne veut bien donner.
door-last-day = Dernier jour pour demander
door-last-day-hint = Sans date, on peut demander tant que la porte est ouverte.
door-no-day = Écrivez une date comme 2027-08-27.
door-places = Nombre de places
door-places-hint = Au plus { $most }, ce que la communauté accueille.
door-no-places = Écrivez un nombre de 1 à { $most }.
door-organizations = Organismes invités
door-organizations-hint = Un par ligne. On les propose à qui remplit une demande; tout le monde peut les lire.
door-listed = Laisser les moteurs de recherche trouver la page
door-listed-hint = Sinon, seules les personnes qui ont l’adresse la trouvent.
door-hint-planned = Vide, la page dit ce que dit la saison : « { $words } »
door-hint-lines-planned = Une chose par ligne. Vide, la page dit ce que dit la saison.
door-hint-lines = Une chose par ligne. Vide, la page n’en dit rien.
door-hint-who = Avec l’accord de la personne : son nom, ses jours. Vide, la page n’en dit rien.
door-hint-none = Vide, la page n’en dit rien.
door-keep = Enregistrer
door-look = Aperçu
door-overtaken = Quelqu’un d’autre a changé la page entre-temps.
door-unwritten = Enregistrez d’abord la page; rien n’est encore écrit.
done-door = La page est enregistrée.
done-door-open = La porte est ouverte : tout le monde peut lire la page.
done-door-closed = La porte est fermée. Rien n’est perdu de ce qui est écrit.

# Qui demande à participer.

door-ask = Demander à participer
door-until = d’ici le { $date }
ask-back = La communauté
ask-name = Comment vous appeler?
ask-name-hint = Le nom par lequel on s’adressera à vous.
ask-email = Votre courriel au travail
ask-email-hint = Pour vous répondre, et pour rien d’autre.
ask-organization = Votre organisme
ask-organization-hint = Les premières lettres suffisent; s’il n’est pas proposé, écrivez-le.
ask-territory = Votre quartier ou secteur
ask-territory-hint = Celui où vous travaillez.
ask-role = Votre rôle auprès des familles
ask-experience = Depuis combien de temps travaillez-vous auprès des familles?
ask-no-experience = Choisissez une des réponses.
ask-why = Qu’est-ce qui vous amène?
ask-availability = Vos disponibilités
ask-needs = De quoi avez-vous besoin pour venir?
ask-needs-hint = Un lieu sans marche, un repas particulier, un transport…
ask-keep = Ce que j’écris reste sur cet appareil jusqu’à l’envoi
ask-keep-hint = Pour y revenir plus tard. Rien ne part avant que vous l’envoyiez. Ne cochez pas sur un ordinateur partagé.
ask-kept = Seules la coordination et l’animation lisent ce que vous écrivez ici. Tout est détruit soixante jours après la réponse, ou au début de la saison si elle commence plus tard. Une demande qui n’est pas confirmée est détruite après sept jours.
ask-send = Envoyer
ask-trap = Laissez ce champ vide
ask-too-fast = C’était très rapide. Relisez, puis envoyez de nouveau : tout ce que vous avez écrit est encore là.
ask-too-old = La page était ouverte depuis longtemps. Envoyez de nouveau : tout ce que vous avez écrit est encore là.
ask-sent = Regardez vos courriels
ask-sent-means = Un courriel part à l’adresse que vous avez donnée. Suivez le lien qu’il contient, d’ici sept jours : votre demande ne compte qu’ensuite.
ask-sent-else = Rien n’est arrivé? Regardez dans les indésirables, ou recommencez avec la bonne adresse.
after-title = Ce qui se passe ensuite
after-write = Vous écrivez
after-write-means = quelques questions
after-confirm = Vous confirmez
after-confirm-means = par un lien
after-director = Votre direction signe
after-director-means = une page, par un lien
after-answer = On vous répond
after-answer-means = oui, la liste d’attente ou pas cette fois
after-who = Votre demande n’est lue que par la coordination et l’animation.
state-unconfirmed = À confirmer
state-received = Demande reçue
state-waiting = Sur la liste d’attente
state-offered = Une place est offerte
state-accepted = Demande acceptée
state-refused = Pas cette fois
state-withdrawn = Demande retirée
experience-new = moins d’un an
experience-some = de 1 à 5 ans
experience-long = de 6 à 10 ans
experience-longer = plus de 10 ans
request-title = Votre demande
request-confirm-title = Confirmer votre demande
request-confirm-means = Quelqu’un a demandé à participer à « { $community } » en donnant votre adresse. Si c’est vous, confirmez; sinon, fermez simplement cette page.
request-confirm = C’est ma demande
request-confirm-else = Sans confirmation, elle est détruite le { $date }.
request-received-means = Elle attend une réponse. Gardez le lien de cette page : vous y verrez où elle en est.
request-waiting-means = Il n’y a pas de place pour le moment. Si une place se libère, elle vous est offerte à votre tour.
request-offered-means = Une place s’est libérée; elle est gardée pour vous jusqu’au { $date }.
request-take = Prendre cette place
request-accepted-means = Suivez le lien de votre invitation pour entrer dans la communauté.
request-refused-means = Il n’a pas été possible de vous faire une place cette fois.
request-withdrawn-means = Votre demande est retirée. Vous pouvez en envoyer une autre depuis la page de la communauté.
request-lapsed = Cette place était gardée jusqu’à un jour qui est passé.
request-overtaken = Quelque chose a changé entre-temps : voici où en est la demande.
request-signed = L’accord est déjà signé : on ne signe qu’une fois.
request-too-many = Assez de courriels sont partis pour aujourd’hui. Remettez plutôt le lien vous-même.
request-director = L’accord de la direction
request-director-means = Votre direction lit et signe une page, sans compte : les heures pour lesquelles elle vous libère, et qui vous remplace. Elle ne lit rien de ce que vous écrivez ici.
request-director-link = Le lien à remettre; il ne sert qu’une fois, et n’ouvre rien d’autre.
request-director-email = Courriel de votre direction
request-director-hint = Le lien part à cette adresse; un lien d’avant n’ouvre plus rien.
request-director-send = Envoyer le lien
request-director-hand = Faire un lien à remettre
request-director-signed = { $name } a signé le { $date }.
request-written = Ce que vous avez écrit
request-destroyed = Toute cette demande est détruite le { $date }.
request-withdraw = Retirer ma demande
request-withdraw-means = Votre demande ne compte plus, et une place qui vous était gardée va à la personne suivante.
request-withdraw-do = Retirer
agreement-title = L’accord de la direction
agreement-asks = { $who }, de l’organisme « { $organization } », demande à participer à la communauté de pratique « { $community } ».
agreement-means = En signant, vous dites que vous libérez cette personne pour les rencontres. Ce qui se dit dans le groupe reste dans le groupe : vous n’en lirez rien.
agreement-hours = Heures pour lesquelles vous la libérez
agreement-hours-hint = Par exemple : trois heures par mois, plus le transport.
agreement-replaced = Qui la remplace
agreement-replaced-hint = Vide si personne ne la remplace.
agreement-name = Votre nom, en guise de signature
agreement-sign = Signer
agreement-signed = Signé par { $name } le { $date }. Ce lien ne sert plus.
agreement-is-signed = signé
agreement-is-not = pas encore
requests-title = Demandes de participation
requests-lead = Les demandes confirmées, côte à côte. Vous répondez à chacune depuis sa page.
requests-members = Membres
requests-none = Aucune demande n’attend.
requests-places = { $free ->
    [0] Aucune place libre sur { $places }.
    [one] { $free } place libre sur { $places }.
   *[other] { $free } places libres sur { $places }.
}
requests-balance = L’équilibre du groupe
requests-who = Personne
requests-organization = Organisme
requests-territory = Secteur
requests-role = Rôle
requests-experience = Expérience
requests-why = Ce qui l’amène
requests-availability = Disponibilités
requests-needs = Besoins
requests-email = Courriel
requests-agreement = Accord
requests-state = Où elle en est
requests-kept = Une demande est détruite soixante jours après sa réponse, ou au début de la saison si elle commence plus tard.
requests-destroyed = { $count ->
    [one] { $count } demande a été détruite, le { $date }.
   *[other] { $count } demandes ont été détruites, la dernière le { $date }.
}
requests-await = { $count ->
    [one] { $count } demande de participation attend
   *[other] { $count } demandes de participation attendent
}
balance-same = { $same } de { $count } du même organisme : { $organization }
balance-each = { $count ->
    [one] Une personne pour le moment
   *[other] { $count } personnes, chacune d’un autre organisme
}
balance-territories = Secteurs : { $list }
balance-experience = Expérience : { $list }
request-since = depuis le { $date }
request-answer-title = Répondre
request-answer = Votre réponse
request-answer-do = Répondre
request-leave = Ne pas répondre maintenant
request-no-answer = Choisissez une réponse; rien n’est changé.
request-word = Un mot avec la réponse
request-word-hint = Il va avec la liste d’attente ou avec « pas cette fois ». Une invitation a ses propres mots.
answer-accept = Une place
answer-accept-means = Une invitation lui est faite. S’il n’y a plus de place, la demande va sur la liste d’attente.
answer-wait = La liste d’attente
answer-wait-means = Une place qui se libère lui est offerte, à son tour.
answer-refuse = Pas cette fois
answer-refuse-means = La personne le lit sur sa page, avec votre mot.
done-request-sent = C’est envoyé.
done-request-confirmed = Votre demande est confirmée.
done-request-director = Le lien part par courriel à votre direction.
done-request-link = Voici le lien à remettre.
done-request-withdrawn = Votre demande est retirée.
done-request-taken = La place est à vous.
done-agreement = Merci, l’accord est signé.
done-request-accepted = L’invitation part par courriel.
done-request-waits = La demande est sur la liste d’attente; la personne le lit par courriel.
done-request-full = Il n’y a plus de place : la demande est sur la liste d’attente, et rien n’est perdu.
done-request-refused = La réponse part par courriel.
mail-confirm-subject = Confirmer votre demande : { $community }
mail-confirm-what = Quelqu’un a demandé à participer à « { $community } » en donnant votre adresse. Si c’est vous, suivez ce lien; il n’ouvre que cette demande.
mail-confirm-deed = Voir et confirmer
mail-confirm-else = Si ce n’est pas vous, ne faites rien : la demande est détruite le { $date }.
mail-already-subject = Votre demande est déjà là : { $community }
mail-already-what = Une demande à « { $community } » vient d’être envoyée de nouveau avec votre adresse. La première tient; rien n’y est changé.
mail-member-subject = Vous êtes déjà de « { $community } »
mail-member-what = Une demande de participation à « { $community } » vient d’être envoyée avec votre adresse. Vous en êtes déjà membre : il n’y a rien à faire.
mail-member-deed = Entrer
mail-agreement-subject = Votre accord pour { $who } : { $community }
mail-agreement-what = { $who }, de l’organisme « { $organization } », demande à participer à « { $community } », et votre accord. Une page à lire et à signer, sans compte; ce lien ne sert qu’une fois.
mail-agreement-deed = Lire et signer
mail-agreement-about = Ce qu’est cette communauté
mail-hello = Bonjour { $name },
mail-wait-subject = Votre demande est sur la liste d’attente : { $community }
mail-wait-what = Merci de votre demande à « { $community } ». Il n’y a pas de place pour le moment; elle est sur la liste d’attente.
mail-wait-then = Si une place se libère, elle vous est offerte par courriel, à votre tour.
mail-refuse-subject = Votre demande : { $community }
mail-refuse-what = Merci de votre demande à « { $community } ». Il n’a pas été possible de vous faire une place cette fois.
mail-destroyed = Tout ce que vous avez écrit est détruit le { $date }.
mail-offer-subject = Une place s’est libérée : { $community }
mail-offer-what = Une place s’est libérée dans « { $community } ». Elle est gardée pour vous jusqu’au { $date }; ensuite, elle va à la personne suivante.
mail-lapsed-subject = La place n’est plus gardée : { $community }
mail-lapsed-what = La place qui vous était gardée dans « { $community } » va à la personne suivante.
mail-see = Voir ma demande
mail-reason = Vous recevez ce courriel parce que cette adresse a été donnée pour une demande à « { $community } », sur { $place }.

done-request-accepted-no-mail = L’invitation est faite : refaites-en le lien dans les invitations, et remettez-le.
done-request-waits-no-mail = La demande est sur la liste d’attente.
done-request-refused-no-mail = La réponse est notée; dites-la à la personne.
ask-sent-no-mail = C’est noté
ask-sent-means-no-mail = La coordination et l’animation lisent votre demande, et vous joignent.
