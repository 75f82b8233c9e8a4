# Les rencontres : leur suite, leur date, leurs réponses, leurs présences, leur agenda.
meetings = Les rencontres

## La page d’une rencontre
waited-for-title = Réponses attendues
waited-for-who-sees = Vu par la coordination et l’animation seulement.

## Préparer
missing-date = la date

## Fixer, déplacer
field-minutes = Durée, en minutes
field-reason = Pourquoi la date change
field-reason-hint = Les membres lisent cette phrase dans le courriel et sur la page.
field-reason-hint-no-mail = Les membres lisent cette phrase sur la page.
set-leave = Revenir sans rien changer
problem-no-reason = La date change : dites pourquoi, en quelques mots.

## Sondage de date
poll-title = Choisir la date
poll-yes = Oui
poll-if-needed = Au besoin
poll-no = Non
poll-zone = Toutes les heures sont celles de Montréal (America/Toronto), quel que soit le fuseau de votre appareil.
poll-day-and-hour = { $day }, { $hour }
poll-day-of-month = { $day } { $month }
poll-until = Réponses attendues d’ici { $until }.
poll-closed-since = Les réponses sont closes depuis { $until }. La date reste à choisir.
poll-ended = Ce sondage est terminé, sans date choisie.
poll-chosen = La date est choisie : { $moment }.
poll-tag-chosen = Choisie
poll-answered = { $count ->
    [one] { $count } personne a répondu.
   *[other] { $count } personnes ont répondu.
}
poll-answered-of = { $count ->
    [one] { $count } personne a répondu, sur { $all } attendues.
   *[other] { $count } personnes ont répondu, sur { $all } attendues.
}
poll-can = { $count ->
    [one] convient à { $count }
   *[other] convient à { $count }
}
poll-deed-answer = Donner mes disponibilités
poll-deed-choose = Choisir la date
poll-deed-see = Voir le sondage
poll-deed-open = Demander les disponibilités
poll-open-title = Demander les disponibilités
poll-open-words = Pressez des jours, dites l’heure une fois, ouvrez. Trois ou quatre choix suffisent.
poll-open = Ouvrir le sondage
poll-change = Changer les moments ou l’échéance
poll-change-save = Enregistrer les moments
poll-proposed = { $count ->
    [0] Aucun moment proposé
    [one] { $count } moment proposé
   *[other] { $count } moments proposés
}
poll-proposed-none = Pressez un jour du mois, ou écrivez une ligne.
poll-proposed-hint = Décochez ce qui ne convient pas. Ce que vous lisez ici est ce que tout le monde recevra.
poll-apart = À part : ce n’est pas l’heure des autres jours.
poll-other-hours = Une autre heure
poll-other-hours-field = Heures du { $date }
poll-listed = La liste est à jour. Rien n’est encore envoyé.
poll-days = Les jours
poll-holiday = Férié : { $day }, { $name }.
poll-added = { $count ->
    [0] Ces moments étaient déjà proposés. Rien n’est encore envoyé.
    [one] { $count } moment ajouté. Rien n’est encore envoyé : voyez s’il convient.
   *[other] { $count } moments ajoutés. Rien n’est encore envoyé : voyez s’ils conviennent.
}
poll-add-deed = Mettre la liste à jour
poll-rare = Copier les heures d’un jour, changer la durée
poll-pattern = Ou écrivez-le comme vous le diriez
poll-pattern-hint = « mardis et jeudis de mars, 9 h et 13 h 30 », « 16 et 18 mars, 9 h à 12 h ».
poll-hours = L’heure, la même chaque jour
poll-hours-hint = « 13 h à 16 h », ou « 9 h et 13 h 30 ».
poll-minutes-hint = Pour les heures dont la fin n’est pas dite.
poll-copy-from = Copier les heures de ce jour
poll-copy-to = Vers ces jours
poll-copy-to-hint = « 18 et 25 mars », « jeudis de mars ».
poll-until-title = Les réponses
poll-deadline = Réponses attendues d’ici le
poll-deadline-hint = Un rappel part avant l’échéance, aux personnes qui n’ont pas répondu seulement.
poll-deadline-hour = Heure de l’échéance
poll-hides = Cacher les réponses des autres tant qu’on n’a pas répondu
poll-hides-hint = Chaque personne répond sans être influencée. La coordination et l’animation voient tout.
poll-sends = { $count ->
    [one] { $count } personne reçoit un lien pour répondre sans mot de passe. La date se choisit ensuite.
   *[other] { $count } personnes reçoivent chacune un lien pour répondre sans mot de passe. La date se choisit ensuite.
}
poll-sends-no-mail = { $count ->
    [one] { $count } personne est attendue. Aucun courriel ne part d’ici : vous lui donnerez l’adresse. La date se choisit ensuite.
   *[other] { $count } personnes sont attendues. Aucun courriel ne part d’ici : vous leur donnerez l’adresse. La date se choisit ensuite.
}
poll-sends-again = Si un moment s’ajoute, les personnes qui avaient répondu à tout reçoivent un courriel; les autres ont déjà leur lien.
poll-sends-again-no-mail = Aucun courriel ne part d’ici : si un moment s’ajoute, dites-le aux personnes qui ont répondu.
poll-mine = Mes disponibilités
poll-word = Un mot, si vous voulez
poll-word-hint = Lu avec votre réponse. Par exemple : je devrai partir à 15 h.
poll-send = Envoyer mes réponses
poll-send-rest-no = Envoyer, et « non » pour le reste
poll-send-rest-yes = Envoyer, et « oui » pour le reste
poll-missing = Choisissez une des trois réponses.
poll-missing-count = { $count ->
    [one] Il reste { $count } moment sans réponse. Ce que vous avez coché est gardé.
   *[other] Il reste { $count } moments sans réponse. Ce que vous avez coché est gardé.
}
poll-hidden = Les réponses des autres paraîtront ici quand vous aurez répondu.
poll-hides-said = Chaque personne voit ces réponses après avoir donné les siennes.
poll-nobody-yet = Personne n’a encore répondu.
poll-results = Les réponses
poll-count-yes = { $count } oui
poll-count-if-needed = { $count } au besoin
poll-count-no = { $count } non
poll-who = { $answer } : { $names }
poll-noted = { $name } (par téléphone)
poll-words = Ce qu’on ajoute
poll-word-of = { $name } :
poll-table = Qui a répondu quoi, en tableau
poll-table-caption = Les réponses de chaque personne à chaque moment
poll-moment = Moment
poll-no-answer = sans réponse
poll-choose-title = Choisir
poll-choose-words = { $count ->
    [one] La rencontre prend cette date; { $count } personne l’apprend et reçoit l’invitation. Le sondage se termine.
   *[other] La rencontre prend cette date; { $count } personnes l’apprennent et reçoivent l’invitation. Le sondage se termine.
}
poll-choose-words-no-mail = La rencontre prend cette date. Le sondage se termine. Aucun courriel ne part d’ici : dites la date aux personnes attendues.
poll-choose-which = Quelle date?
poll-choose = Choisir cette date et inviter
poll-choose-no-mail = Choisir cette date
poll-choose-although = { $count ->
    [one] La choisir quand même et inviter { $count } personne
   *[other] La choisir quand même et inviter { $count } personnes
}
poll-choose-although-no-mail = La choisir quand même
poll-choose-other = Choisir une autre date
poll-all-past = Tous les moments proposés sont passés. Proposez-en d’autres.
poll-reason = La nouvelle date a été choisie par sondage.
poll-follow = Suivre
poll-remind = Rappeler à ces personnes
poll-close = Arrêter les réponses maintenant
poll-withdraw = Retirer ce sondage
poll-note = Noter une réponse reçue par téléphone
poll-note-title = Noter une réponse
poll-note-words = Pour une personne qui répond de vive voix. Sa réponse sera marquée « par téléphone ».
poll-note-whom = Pour qui?
poll-note-for = Pour { $name }
poll-note-replaces = { $name } a déjà répondu; ce que vous notez remplace sa réponse.
poll-note-send = Noter cette réponse
poll-waited = attendue
poll-has-answered = a répondu
poll-link-for = Ce lien répond pour { $name } et ne sert à rien d’autre. Si ce n’est pas vous, n’envoyez rien.
poll-link-names = Les noms se lisent sur la page de la rencontre, une fois dans votre compte.
poll-mail-opened-subject = Quelle date vous convient? { $heading }
poll-mail-opened = On cherche une date pour cette rencontre : { $heading }. Dites ce qui vous convient, une minute suffit.
poll-mail-changed-subject = De nouveaux moments proposés : { $heading }
poll-mail-changed = Des moments ont été ajoutés pour la rencontre « { $heading } ». Ce que vous avez répondu aux autres est gardé.
poll-mail-missing-subject = Votre réponse manque encore : { $heading }
poll-mail-missing = On cherche toujours une date pour cette rencontre : { $heading }. Il manque votre réponse.
poll-mail-day = { $date } : { $hours }
poll-mail-more-days = { $count ->
    [one] et { $count } autre jour
   *[other] et { $count } autres jours
}
poll-mail-link = Ce lien est le vôtre : il répond pour vous, sans mot de passe. Ne le transférez pas.
poll-mistake-unknown = « { $word } » n’est ni un jour, ni un mois, ni une heure. Écrivez par exemple « mardis et jeudis de mars, 9 h et 13 h 30 ».
poll-mistake-not-an-hour = « { $typed } » n’est pas une heure. Écrivez « 9 h », « 13 h 30 » ou « 1:30 pm ».
poll-mistake-not-a-day = « { $typed } » n’est pas un jour. Écrivez « 16 mars » ou « 2027-03-16 ».
poll-mistake-two-dates = « { $typed } » peut être le { $first } ou le { $second }. Écrivez le mois en lettres : « { $first } ».
poll-mistake-which-midnight = Minuit ouvre le jour et le ferme. Écrivez « 0 h » pour le début du jour, ou « 24 h » pour sa fin.
poll-mistake-no-such-date = Le { $date } n’existe pas.
poll-mistake-other-weekday = Cette date est un autre jour : { $date }, et non un { $typed }. Lequel est le bon?
poll-mistake-no-hour = Il manque l’heure. Ajoutez-la à la fin, par exemple « 9 h et 13 h 30 ».
poll-mistake-no-day = Il manque les jours, par exemple « mardis de mars » ou « 16 et 18 mars ».
poll-mistake-no-month = Il manque le mois, par exemple « mardis de mars ».
poll-mistake-which-days = Quels jours du mois? Par exemple « mardis et jeudis de mars ».
poll-mistake-backwards = La fin vient avant le début. Inversez-les.
poll-mistake-none-there = Aucun de ces jours de la semaine ne tombe entre ces deux dates.
poll-mistake-no-length = Ce moment commence et finit à la même heure. Donnez-lui une fin plus tardive.
poll-mistake-length = Un moment dure de 15 à 720 minutes.
poll-mistake-skipped = On avance l’heure cette nuit-là : cette heure n’existe pas, { $date }. Choisissez plus tôt ou plus tard.
poll-mistake-doubled = On recule l’heure cette nuit-là : cette heure arrive deux fois, { $date }. Choisissez plus tôt ou plus tard.
poll-mistake-past = Ce moment est passé : { $date }.
poll-mistake-too-far = Ce moment est dans plus de trois ans : { $date }. Vérifiez l’année.
poll-mistake-overlap = Deux moments se chevauchent, { $date } : { $one }, et { $other }. Gardez l’un des deux.
poll-mistake-too-many = Cela ferait { $count } moments. Un sondage en prend { $most } au plus : gardez les meilleurs, personne ne répond à tant de questions.
poll-mistake-nothing = Proposez au moins un moment.
poll-mistake-forged = Un des moments envoyés n’en est pas un. Ajoutez-le de nouveau.
poll-mistake-nothing-to-copy = Ce jour n’a plus de moment à copier. Choisissez-en un autre.
poll-mistake-deadline-past = Cette échéance est passée. Laissez du temps pour répondre.
poll-mistake-deadline-after = L’échéance vient après le premier moment proposé ({ $date }). Avancez-la, ou décochez ce moment.
poll-mistake-deadline = Donnez un jour et une heure d’échéance, comme 2027-03-18 et 18:00.
poll-not-already-open = Un sondage est déjà ouvert pour cette rencontre. Ce que vous avez préparé est encore ici; changez plutôt les moments de l’autre.
poll-not-cancelled = Cette rencontre est annulée : on n’en cherche plus la date.
poll-not-over = Cette rencontre est passée : on n’en cherche plus la date.
poll-not-ended = Ce sondage est terminé : la date est choisie, ou il a été retiré.
poll-not-answered-after-end = Ce sondage est terminé : la date est choisie, ou il a été retiré. Vos réponses n’ont pas été envoyées; les voici, telles que vous les avez données.
poll-not-closed = Les réponses sont déjà closes.
poll-not-answered-too-late = Les réponses sont closes. Ce que vous avez donné n’a pas été envoyé et reste ci-dessous : dites-le à l’animation, qui peut encore le noter.
poll-not-stranger = Cette personne n’est pas attendue à cette rencontre.
poll-not-changed = Les moments proposés ont changé pendant que vous répondiez. Voici ceux d’aujourd’hui.
poll-not-nobody-waits = Tout le monde a répondu : il n’y a personne à qui le rappeler.
poll-not-just-reminded = Un rappel est parti il y a moins d’une journée. Laissez le temps de répondre.
poll-not-proposed = Ce moment n’est plus proposé. Choisissez-en un autre.
poll-not-past = Ce moment est passé. Choisissez-en un autre.
poll-not-refused = Toutes les personnes qui ont répondu ont dit non à cette date : { $moment }. La choisir quand même?
poll-not-early = Il manque encore des réponses. Choisir maintenant cette date : { $moment }?
poll-done-opened = Le sondage est ouvert; chaque personne attendue reçoit son lien par courriel.
poll-done-opened-no-mail = Le sondage est ouvert. Aucun courriel ne part d’ici : copiez l’adresse, et donnez-la aux personnes attendues.
poll-done-changed = Les moments sont enregistrés. Les réponses déjà données sont gardées.
poll-done-answered = Vos disponibilités sont notées. Vous pouvez les changer jusqu’à l’échéance.
poll-done-more = Vos disponibilités sont notées. Des moments ont été ajoutés entre-temps : répondez-y aussi.
poll-done-noted = La réponse est notée, marquée « par téléphone ».
poll-done-reminded = Le rappel part, aux personnes qui n’ont pas répondu seulement.
poll-done-reminded-no-mail = C’est noté. Aucun courriel ne part d’ici : redonnez l’adresse aux personnes qui n’ont pas répondu.
poll-done-closed = Les réponses sont closes. Il reste à choisir la date.
poll-done-withdrawn = Le sondage est retiré.
poll-done-put-back = Le sondage est remis, avec toutes les réponses.
poll-done-chosen = La date est choisie; tout le monde l’apprend et reçoit l’invitation.
poll-done-chosen-no-mail = La date est choisie. Aucun courriel ne part d’ici : dites-la aux personnes attendues.

## Liens personnels

# What awaits a member, on the home page
wait-poll = Dire quand vous pouvez venir
wait-choice = Choisir la date : le sondage est clos
wait-date = Choisir la date
## Ce qui attend, et ce qui clôt une rencontre
step-date = Demander au groupe quand il peut venir
step-date-why = Chaque personne répond en une minute. Rien n’est fixé tant que vous n’avez pas choisi.
deed-known = Je connais déjà la date
wait-poll-why = Quelques dates sont proposées; une minute suffit.
wait-date-why = Demandez au groupe quand il peut venir, ou fixez-la si vous la connaissez.
wait-date-deed = Choisir comment
closing-date = Prochaine date
closing-date-asked = le groupe répond
closing-date-to-set = à choisir

# Ce qui se compte
measure-dates-by-poll = Dates choisies ensemble
measure-dates-by-poll-counts = Les rencontres dont la date vient d’un sondage.
