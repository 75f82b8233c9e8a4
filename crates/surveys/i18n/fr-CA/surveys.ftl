# Les mots des questionnaires : les préparer, y répondre, les lire.

## Les questionnaires

surveys = Questionnaires
surveys-season = La saison
surveys-mean = Ce que les personnes disent d’elles-mêmes, sans nom, sauf si le questionnaire dit d’abord autre chose. Les réponses paraissent ensemble, une seule fois, à la fermeture, s’il y en a au moins cinq.
surveys-none = Pas encore de questionnaire.
survey = Questionnaire
survey-when = Dernier jour
survey-standing = État
survey-draft = en préparation
survey-open = ouvert
survey-closed = fermé
survey-shown = à lire
survey-add = Préparer un questionnaire
survey-change = Modifier
survey-title = Titre
survey-title-hint = Les personnes le lisent avant de répondre. Par exemple : Avant la saison.
survey-audience = À qui il s’adresse
audience-members = Les membres
audience-members-means = Ce que les membres disent d’eux-mêmes. Il est annoncé sur leur accueil.
audience-families = Des familles
audience-families-means = Ce que des familles disent d’elles-mêmes : mots simples, grandes cases, français ou anglais. Le lien ne nomme aucun organisme, et rien n’est gardé sur l’appareil.
audience-teams = Ce que les équipes voient
audience-teams-means = Ce que des intervenantes et intervenants voient chez les familles. C’est une autre source : elle se lit à part, jamais avec ce que les familles disent.
audience-directors = Des directions d’organismes
audience-directors-means = Ce que les directions disent de leur organisme : ce que libérer quelqu’un demande, ce qu’il en revient. Elles répondent par le lien, sans compte; la réponse ne nomme aucun organisme. C’est une autre source : elle se lit à part.
survey-not-for-families = Les familles répondent une seule fois, sans code : choisissez « Le groupe, avant et après ».
survey-other-audience = Ce choix s’adresse à d’autres personnes. Gardez ce qui va avec le public choisi plus haut.
survey-ready-for = { $label } · { $audience }
survey-mode = Comment on le lira
survey-mode-hint = Ce choix ne change plus une fois le questionnaire ouvert.
mode-group = Le groupe, avant et après
mode-group-means = Deux questionnaires des mêmes questions, l’un au début, l’autre à la fin. Chacun se lit par groupes d’au moins cinq personnes, l’un à côté de l’autre; jamais la différence.
mode-back = Regard en arrière
mode-back-means = Une seule fois, à la fin : aujourd’hui d’abord, puis, sur une autre page, le début de la saison. On y lit le changement tel que les personnes le voient, par groupes d’au moins cinq.
survey-follows = Il vient après
survey-follows-hint = Les questions qui sont les mêmes, mot pour mot, se lisent l’une à côté de l’autre.
survey-follows-none = aucun autre questionnaire
survey-last = Dernier jour
survey-last-hint = Le questionnaire ferme de lui-même à la fin de ce jour.
survey-ready = Questions prêtes
survey-ready-means = De huit à douze questions se remplissent en quatre minutes. Vous pourrez ajouter les vôtres ensuite.
survey-keep = Garder
survey-leave = Revenir sans rien changer
survey-no-choice = Choisissez dans la liste.
survey-no-day = Écrivez un jour, comme 2027-06-17.
survey-day-past = Ce jour est passé : choisissez-en un à venir.
survey-day-too-far = Un questionnaire reste ouvert au plus { $most } jours : choisissez un jour plus proche.
survey-questions = Ce qu’il demande
survey-no-questions = Il ne demande rien encore : cochez des questions prêtes, ou ajoutez les vôtres.
survey-nothing-to-compare = Un regard en arrière compare aujourd’hui et le début : il lui faut au moins une question en cinq points, de 0 à 10 ou par un nombre.
survey-too-many = Un questionnaire demande au plus { $most } choses : au-delà, les gens s’arrêtent en chemin.
survey-overtaken = Quelqu’un a modifié ce questionnaire entre-temps. Relisez-le avant de continuer.
survey-is-opened = Ce questionnaire est ouvert ou fermé : plus rien n’y change. Pour d’autres questions, préparez-en un autre.
survey-not-open = Ce questionnaire n’est pas ouvert.
survey-allows = Vous êtes { $people } membres. À { $people }, il faut que { $needed } personnes bougent dans le même sens pour que le hasard seul l’explique mal.
survey-allows-little = Vous êtes { $people } membres : c’est assez pour lire ce que les personnes disent, trop peu pour écarter le hasard.
survey-allows-others = À partir de cinq réponses, on lit ce que disent des groupes de cinq. En dessous, tout est détruit.
survey-allows-nothing = { $people ->
    [0] Il n’y a pas encore de membre.
    [one] Il n’y a qu’un membre.
   *[other] Il n’y a que { $people } membres.
} Sous cinq réponses, rien ne paraît et tout est détruit.
survey-allows-nothing-signed = Sous cinq réponses, rien ne paraît au groupe.
survey-to-open = Ouvrir
survey-open-do = Ouvrir le questionnaire
survey-open-means = { $count ->
    [0] Il ne demande rien encore.
    [one] Une question
   *[other] { $count } questions
} · { $mode } · ouvert jusqu’au { $date }.
survey-open-once = Après, plus rien n’y change, ni les questions, ni la façon de le lire : c’est ce qui a été promis à qui répond.
survey-take-away = Retirer ce questionnaire
survey-take-away-means = Il n’a pas été ouvert : personne n’y a répondu.
survey-take-away-do = Retirer
survey-answer = Répondre
survey-sign = Répondre au questionnaire
survey-link-means = Qui a ce lien peut répondre, une fois par appareil. Envoyez-le à tout le monde, rappels compris : personne ne sait qui a répondu.
survey-on-paper = Sur papier
survey-on-paper-means = Imprimez des bulletins, faites-les déposer dans une boîte, mélangez-les, puis entrez-les.
survey-print = Imprimer un bulletin
survey-enter = Entrer un bulletin
survey-few = Moins de cinq réponses : le fermer maintenant ne montrerait rien.
survey-enough = Au moins cinq réponses : il peut être fermé et montré.
survey-to-close = Fermer
survey-close-do = Fermer le questionnaire et le montrer
survey-close-enough = Il y a au moins cinq réponses : elles paraîtront, par groupes, sur la page du questionnaire.
survey-close-few = Il y a moins de cinq réponses : rien ne paraîtrait, et elles seraient détruites. Vous pouvez attendre : le questionnaire ferme de lui-même.
survey-close-once = Après, plus personne ne peut répondre, et ce qui est montré ne change plus.
survey-stay-open = Le laisser ouvert
survey-over = Le questionnaire est fermé. Ce qu’il dit paraîtra dans un instant.
survey-too-few = Le questionnaire est fermé. Moins de cinq personnes y ont répondu : rien n’est montré, et les réponses sont détruites.
done-survey = Le questionnaire est gardé. Il n’est pas encore ouvert.
done-question = La question est ajoutée.
done-question-out = La question est retirée.
done-survey-taken-away = Le questionnaire est retiré.
done-survey-open = Le questionnaire est ouvert. Envoyez le lien, ou montrez le carré.
done-survey-closed = Le questionnaire est fermé.
done-words-shown = Les membres lisent maintenant ces mots.
done-ballot = Le bulletin est dans la boîte. Passez au suivant.
done-ballot-already = Ce bulletin était déjà dans la boîte : il compte une seule fois.

## Les questions

kind-five = cinq points, de « pas du tout » à « tout à fait »
kind-ten = de 0 à 10
kind-one = une réponse parmi plusieurs
kind-several = plusieurs réponses
kind-number = un nombre
kind-line = quelques mots
kind-text = un texte
five-1 = pas du tout
five-2 = un peu
five-3 = assez
five-4 = beaucoup
five-5 = tout à fait
ready-c1 = Devant une famille dont la situation m’inquiète, je sais par où commencer.
ready-c2 = Je peux rester à l’écoute même quand ce que j’entends me touche.
ready-c3 = Je peux dire à une famille ce que je ne peux pas faire pour elle.
ready-p1 = Dans mon organisme, ce que je propose peut changer quelque chose.
ready-p2 = J’ai le temps et la place qu’il faut pour essayer une autre façon de faire.
ready-p3 = Ensemble, nos organismes peuvent faire bouger ce qui nuit aux familles.
ready-r1 = Je prends du temps pour penser à ce que j’ai fait et à pourquoi.
ready-r2 = Ces derniers mois, j’ai changé une façon de faire après y avoir réfléchi avec d’autres.
ready-e1 = Je demande de l’aide sans craindre qu’on me juge.
ready-e2 = Quand je donne un coup de main à un autre organisme, je sais qu’on me le rendra.
ready-m1 = Je sais où trouver ce que d’autres ont déjà fait.
ready-i1 = Dans mon travail, ce que je porte m’isole.
ready-s1 = La plupart de mes journées de travail sont stressantes.
ready-f1 = Ici, on m’écoute sans me juger.
ready-f2 = Je fais confiance aux personnes qui travaillent ici.
ready-f3 = Ici, j’ai ma place.
ready-f4 = Quand c’est difficile, je connais une personne qui peut m’aider.
ready-f5 = La plupart de mes journées sont stressantes.
ready-w1 = Les familles que j’accompagne parlent plus facilement de ce qu’elles vivent.
ready-w2 = Les familles que j’accompagne s’aident davantage entre elles.
ready-w3 = Les familles que j’accompagne semblent vivre moins de stress.
ready-d1 = Ce que la personne libérée rapporte de ces rencontres sert à toute notre équipe.
ready-d2 = Libérer quelqu’un une demi-journée par mois est possible pour notre organisme.
ready-d3 = Nous faisons plus souvent des choses avec d’autres organismes.
ready-n1 = Parmi les autres membres du groupe, combien pourriez-vous appeler demain?
after-training-tried = Depuis cette formation, qu’avez-vous essayé, et qu’est-il arrivé?
question-add = Ajouter une question
question-means = Une seule chose par question, dans les mots du groupe. Un mot changé fait une autre question : elle ne se compare plus.
question-words = La question
question-words-hint = Par exemple : Je peux dire non à une demande de trop.
question-english = La question en anglais
question-english-hint = Laissez vide pour garder les mêmes mots.
question-kind = On y répond par
question-choices = Les réponses à choisir, une par ligne
question-choices-hint = Seulement pour « une réponse parmi plusieurs » ou « plusieurs réponses ». Mettez-les dans un ordre, de la moins à la plus forte : on montre la réponse du milieu de chaque groupe.
question-english-choices = Les mêmes réponses en anglais, une par ligne
question-no-choices = Il faut de 2 à { $most } réponses différentes, une par ligne.
question-other-choices = Il faut autant de réponses en anglais, dans le même ordre.
question-published = Si elle vient d’une échelle publiée ailleurs
question-source = Source
question-source-hint = Laissez ces trois champs vides pour une question du groupe.
question-licence = Licence
question-permission = Permission
question-permission-hint = Qui l’a donnée, et quand.
question-uncredited = Une échelle publiée ailleurs porte sa source, sa licence et la permission de s’en servir : il manque celle-ci.
question-keep = Ajouter la question
question-take-out = Retirer la question
question-credit = Source : { $source } · licence : { $licence } · permission : { $permission }

## Ce qui mène aux questionnaires

survey-is-open-until = Un questionnaire est ouvert jusqu’au { $date }
surveys-of-part = Ce que les personnes en disent

## Répondre

families-lead = Quelques questions sur vous et votre famille. Répondez à ce que vous voulez. Deux minutes suffisent.
families-promise = Personne ne saura que c’est vous. N’écrivez pas votre nom. Rien ne reste sur ce téléphone.
families-rule = On lit les réponses ensemble, quand il y en a au moins cinq. Sinon, elles sont effacées.
families-in-this-language = Lire en français
families-kept = Votre réponse est dans la boîte, avec les autres. Rien n’est resté sur cet appareil.
families-next = Une autre personne répond
answer-lead = Rien n’est obligatoire : répondez à ce que vous voulez. { $until }
answer-until = Ouvert jusqu’au { $date }.
answer-promise = Sans compte et sans nom : rien ne relie une réponse à une personne, à un appareil ou à une heure, et personne ne peut la retrouver ensuite, pas même vous.
answer-rule = Les réponses paraissent ensemble, une seule fois, à la fermeture, par groupes d’au moins cinq personnes. Sous cinq réponses, tout est détruit et rien n’est montré.
answer-readers = Les membres de la communauté et son comité les lisent alors.
answer-words-rule = Ne nommez personne, ni vous ni quelqu’un d’autre. Les mots paraissent chacun si au moins cinq personnes en ont écrit à la même question; sinon, ils sont effacés. On peut y reconnaître une façon d’écrire ou une histoire. Une seule personne, choisie parmi la coordination et l’animation, les lit d’abord : elle peut adoucir ce qui ferait reconnaître quelqu’un, ou le laisser de côté.
answer-pass = Je passe, ou ça ne s’applique pas
answer-ten = 0 : le moins · 10 : le plus
answer-today = Aujourd’hui
answer-then = Au début de la saison
answer-then-lead = Repensez maintenant au début de la saison. Comment était-ce alors? Une question compte si vous répondez aux deux moments.
answer-next = Continuer
answer-send = Envoyer sans mon nom
answer-nothing = Il n’y a encore aucune réponse. Répondez à ce que vous voulez : une seule question suffit.
answer-no-step = Choisissez une réponse de la liste, ou passez la question.
answer-no-number = Écrivez un nombre entier, de 0 à { $most }, ou laissez vide.
answer-thanks = Merci
answer-kept = La réponse de cet appareil est dans la boîte, avec les autres. Elle ne peut être ni relue ni changée.
answer-twice = Cet appareil avait déjà répondu : sa première réponse est gardée, et celle-ci n’est pas comptée.
answer-once = Chaque appareil répond une fois. Pour qu’une autre personne réponde, prenez un autre appareil ou une fenêtre privée.
answer-closed = Ce questionnaire est fermé
answer-closed-words = Il ne prend plus de réponses. S’il y en a eu au moins cinq, les membres de la communauté les lisent.
answer-too-late = Le questionnaire a fermé pendant que vous répondiez : cette réponse n’est pas comptée, et rien n’en est gardé.
answer-full = Ce questionnaire a reçu plus de réponses qu’un groupe ne peut en donner : il n’en prend plus, et celle-ci n’est pas comptée.
answer-you-wrote = Vous aviez écrit :
paper-how = Imprimez cette page. Les bulletins se déposent pliés, dans une boîte.
ballot-how = Mélangez d’abord les bulletins. Chacun est compté comme une réponse par téléphone : rien ne dit ensuite qu’il était sur papier, ni dans quel ordre.
ballot-keep = Mettre dans la boîte
ballot-leave = J’ai fini

## Ce qu’il dit

result-at-least = Au moins { $count } personnes ont répondu.
result-what-families-say = C’est ce que des familles disent d’elles-mêmes. D’autres choses changent dans leur vie : on n’y lit pas un effet de la saison.
result-what-teams-see = C’est ce que des équipes voient chez les familles, et non ce que les familles disent : les deux se lisent à part.
result-what-directors-say = C’est ce que des directions disent de leur organisme. Moins de cinq réponses, et rien ne se lit; avec davantage, aucune ne se retrouve.
result-what-people-say = C’est ce que les personnes disent d’elles-mêmes.
result-beside = À côté, là où la question est la même mot pour mot : « { $title } ».
result-few = Moins de cinq personnes ont répondu à cette question : rien n’est montré.
result-group = au moins { $count }
result-no-group = —
result-few-words = Moins de cinq personnes ont écrit ici : leurs mots sont effacés.
result-words-first = { $name } lit d’abord, à l’écart, ce qui est écrit ici, et le transmet ensuite.
result-words-nobody = Personne n’est là pour lire d’abord ce qui est écrit ici. La coordination choisit qui le fait; d’ici là, personne ne le lit.
result-words-left-out = Ce qui était écrit ici a été laissé de côté par qui l’a lu d’abord.
result-as-people-see = Le changement tel que les personnes le voient.
result-limits = Ce que ces carrés ne disent pas
result-no-cause = D’autres choses ont changé pendant la saison; ces réponses n’en disent pas la cause.
result-nobody-finds = Personne, pas même l’animation, ne peut retrouver une réponse : on ne garde que le milieu de groupes d’au moins cinq personnes.
result-how = Comment c’est calculé
result-how-groups = Les réponses sont rangées de la plus basse à la plus haute, puis réunies par groupes d’au moins cinq. Chaque carré est un groupe, placé à sa réponse du milieu. Une ligne vide ne veut pas dire que personne n’a choisi cette réponse : on ne peut pas le savoir, et c’est voulu.
result-how-words = Chaque texte ne paraît qu’une fois, dans un ordre tiré au hasard. Une personne les a lus d’abord, seule, et a pu changer ce qui faisait reconnaître quelqu’un. Rien ne dit qui l’a écrit, ni avec quelles autres réponses.
slope-then = au début
slope-now = aujourd’hui
slope-of-all = Au milieu du groupe : de « { $then } » à « { $now } ».
slope-of-half = Dans la moitié du groupe qui a le plus monté, au milieu : de « { $then } » à « { $now } ».
slope-of-other-half = Dans l’autre moitié : de « { $then } » à « { $now } ».
slope-of-first = Dans la partie du groupe qui a le plus monté, au milieu : de « { $then } » à « { $now } ».
slope-of-next = Dans la partie suivante : de « { $then } » à « { $now } ».
words-title = Ce que les personnes ont écrit
words-alone = Vous êtes seul·e à lire ces mots, tels qu’ils ont été écrits. Rien ne dit qui les a écrits.
words-means = Dites autrement ce qui ferait reconnaître une personne ou une famille, ou laissez un texte de côté. Les autres mots passent tels quels, mélangés. Cela ne se fait qu’une fois et ne se défait pas : ce que vous remplacez est effacé.
words-wait = Des mots vous attendent : vous êtes la personne choisie pour les lire d’abord. Personne d’autre ne les lit avant que vous les transmettiez.
words-read = Lire ces mots
words-text = Texte { $number }
words-leave-out = Laisser le texte { $number } de côté
words-seen-by = vous seul·e, jusqu’à ce que vous transmettiez ces mots
words-passed-on = Ces mots sont déjà transmis : plus rien n’y change.
first-reading = La première lecture des mots
first-reader = Qui lit d’abord les mots
first-reader-hint = Une personne de la coordination ou de l’animation. À la fermeture, elle seule lit ce qui est écrit, puis le transmet.
first-reader-choose = choisissez une personne
first-reader-keep = Confier la première lecture
survey-no-first-reader = Choisissez, parmi la coordination et l’animation, la personne qui lit d’abord ce que les gens écrivent.
survey-reader-stays = La personne choisie pour lire d’abord est là, ou il n’y a plus rien à lire d’abord : on n’en choisit pas une autre.
done-first-reader = La première lecture est confiée.
words-show = Transmettre ces mots au groupe

## Lire ensemble

together = Lire ensemble
together-title = Lire ensemble : { $title }
together-said = Ce que les personnes disent
together-place = Question { $place } de { $count }
together-end = Pour finir
together-ways = Les questions, une à la fois
together-before = Précédente
together-next = Suivante
together-whole = Et tout ensemble?
notes = Ce que le groupe en dit
notes-of-whole = Ce que le groupe dit de l’ensemble
notes-none = Rien n’est noté encore. L’animation ou la coordination note ici ce que le groupe en dit.
note-surprise = Ce qui nous surprend
note-conclusion = Ce que nous en concluons
note-plan = Ce que nous ferons
note-keep = Enregistrer les notes
note-decide = En faire une décision
done-notes = Les notes sont enregistrées. Les membres et le comité les lisent; elles ne sortent pas du groupe.
decision-releases = Montrer « { $title } » hors du groupe par cette décision
decision-released = Par elle, « { $title } » se lit hors du groupe

## Ce qui sort du groupe

release-title = Le montrer hors du groupe
release-means = Quand le groupe l’a lu et l’a décidé, les directions et les bailleurs lisent les mêmes carrés, avec vos mots à côté. Ils ne lisent rien de ce que les personnes ont écrit. Cela ne se défait pas.
release-do = Montrer hors du groupe
release-decision = La décision du groupe
release-decision-hint = Celle du registre par laquelle le groupe a choisi de le montrer.
release-choose = choisissez une décision
release-no-decision = Choisissez une décision du registre qui tient encore. S’il n’y en a pas, le groupe décide d’abord.
release-reading = Ce que nous en disons
release-reading-hint = Un carré ne sait pas pourquoi : les mots du groupe partent avec lui.
released-title = Ce qui se lit hors du groupe
released-see = Voir ce qui se lit hors du groupe
released-by = Le groupe l’a lu d’abord, puis a décidé de le montrer (décision { $decision } de son registre).
survey-not-to-release = Il est déjà montré hors du groupe, ou il n’a rien à montrer.
done-released = Les directions et les bailleurs peuvent maintenant le lire.

## Le chemin de chaque personne

mode-path = Le chemin de chaque personne
mode-path-means = Deux questionnaires : les réponses au premier dorment scellées, et chaque personne les rouvre elle-même au second, avec quatre mots ou cinq petites réponses. On lit alors d’où à où va le milieu de chaque groupe d’au moins cinq. Rien du premier ne se lit seul.
survey-path-steps = Un chemin va d’un point à un autre : il ne demande que des réponses en points, de 0 à 10 ou par un nombre.
survey-path-nothing = Le questionnaire qu’il suit ne garde pas de réponses scellées : elles sont détruites, ou il se lit autrement.
answer-path-first = Vos réponses sont scellées sous ce que vous avez de votre côté, et personne ne les lit avant que vous ne reveniez au second questionnaire. Rien du premier ne se montre seul. Ce qui n’est pas rouvert est détruit.
answer-path-second = Ce questionnaire est la suite d’un autre : il ne compte que pour qui a répondu au premier. À la dernière page, vos quatre mots ou vos cinq réponses rouvrent ce que vous aviez dit; on montre le milieu de chaque groupe d’au moins cinq, et le reste est détruit.
code = Pour vous retrouver sans vous nommer
code-lead-first = Au second questionnaire, il faudra rouvrir ces réponses, et vous aurez seul·e de quoi le faire.
code-lead-second = De quoi rouvrir vos premières réponses. Rien n’en est gardé.
code-keep-words = Vos quatre mots, dans cet ordre. Photographiez-les ou notez-les : nous ne les gardons pas, et personne ne peut les redonner.
code-means = Je les rouvrirai avec
code-by-words-first = ces quatre mots, que j’ai notés
code-by-answers-first = mes réponses à cinq petites questions
code-by-words = mes quatre mots
code-by-answers = mes réponses aux cinq petites questions
code-by-words-means = Personne ne peut les deviner.
code-by-answers-means = Une peut être oubliée. Qui tient le serveur, ou une copie, pourrait les essayer toutes; les quatre mots, non.
code-words = Vos quatre mots
code-words-hint = Dans l’ordre. Les accents et les majuscules ne comptent pas.
code-questions = Les cinq petites questions, si vous les choisissez
code-question-1 = Première lettre du prénom de la personne qui vous a surtout élevé·e
code-question-2 = Jour du mois de votre naissance, de 1 à 31
code-question-3 = Première lettre de la ville où vous êtes né·e
code-question-4 = Nombre de frères et sœurs nés avant vous, vivants ou non
code-question-5 = Première lettre de votre première école
code-no-means = Choisissez l’un des deux.
code-not-four = Il faut quatre mots.
code-no-such-word = Le mot { $place } n’est pas de la liste : relisez-le.
code-cannot-be = Écrivez une lettre, ou un nombre qui se peut.
code-missing = Répondez aux cinq : au retour, une pourra manquer.
code-more-missing = Une seule réponse peut manquer.
code-unmatched = Ceci ne rouvre aucune réponse. Relisez ce que vous avez écrit, ou essayez l’autre façon; vos réponses sont encore ici.
code-several = Ceci rouvrirait plus d’une réponse, et nous ne devinons pas laquelle est la vôtre : aucune ne s’ouvre.
result-sleeps = Au moins { $count } personnes ont répondu. Leurs réponses dorment scellées jusqu’au second questionnaire, un an au plus; rien n’en est montré seul.

## Ce que les questionnaires donnent aux bilans

evidence-surveys = Les questionnaires que le groupe a décidé de laisser sortir, et ce qu’il en dit. Chaque réponse montrée est celle du milieu d’un groupe de cinq personnes ou plus.
evidence-answered = { $title } : personnes qui ont répondu
evidence-survey = { $title } : ce qui est au milieu de chaque groupe
evidence-question = Question
evidence-middle = Au milieu de chaque groupe
evidence-pair = de { $then } à { $now }
evidence-few = Moins de cinq personnes ont répondu

## Une question posée à certain·e·s seulement

question-table = La mettre dans un tableau
question-heading = Titre du tableau
question-heading-hint = Les questions en cinq points qui se suivent et qui ont le même titre se lisent dans un tableau, une par ligne. Le titre fait partie de la question : par exemple « Dans mon équipe ».
question-rows = Les lignes suivantes, une par ligne
question-rows-hint = La question du haut est la première ligne du tableau. Tapez ici les autres : elles s’ajoutent toutes à la fois.
question-english-rows = Les mêmes lignes en anglais, une par ligne
question-no-heading = Un tableau de plusieurs lignes a un titre : écrivez-le.
question-other-rows = Écrivez autant de lignes en anglais, dans le même ordre, ou aucune.
question-english-heading = Le même titre, en anglais
question-no-row = Une ligne de tableau se répond en cinq points, par tout le monde : choisissez ce genre, ou laissez ce titre vide.
question-of-table = { $heading } : { $question }
question-depends = La poser à certaines personnes seulement
question-after = Selon la réponse à
question-after-hint = Une question posée avant, à tout le monde. Ce que disent les personnes à qui on la pose se montre alors en un seul groupe, s’il en compte au moins cinq.
question-after-none = Tout le monde y répond
question-bound = Et à qui
question-step = Le palier
question-step-hint = En chiffres : 1 pour la première réponse de la liste, 2 pour la suivante; de 0 à 10, ce nombre même.
question-no-dependence = Choisissez une question de la liste. Une question à plusieurs réponses se pose à tout le monde.
question-no-step = Écrivez un palier de cette question, de { $first } à { $last }.
bound-least = à qui a répondu ce palier ou plus
bound-most = à qui a répondu ce palier ou moins
condition-least = Seulement si vous avez répondu « { $step } » ou plus à « { $question } »
condition-most = Seulement si vous avez répondu « { $step } » ou moins à « { $question } »
condition-gone = La question dont elle dépendait n’est plus là : personne n’y répond.
condition-shown = On en montre le milieu d’un seul groupe.
survey-conditions = Une question dépend d’une autre qui n’est plus là, ou ce questionnaire n’est plus lu en groupes avant et après. Retirez-la, ou remettez ce dont elle dépend.

## Répondre, sur son appareil

answer-keep = Mes réponses restent sur cet appareil jusqu’à l’envoi
answer-keep-hint = Pour finir plus tard. Rien ne part avant que vous l’envoyiez. Ne cochez que sur un appareil à vous, jamais sur un ordinateur partagé.
answer-one = Une question à la fois
answer-before = Précédente
answer-after = Suivante
answer-all = Toutes les questions
answer-place = Question { $place } sur { $count }

## Ce qui est compté

measure-links = Densité des liens du groupe
measure-links-counts = De cent liens possibles entre les membres, combien disent pouvoir servir demain, d’après « combien pourriez-vous appeler demain » au dernier questionnaire fermé qui le demande. Ce nombre vient du milieu des groupes qu’il montre et du nombre de membres, arrondi à cinq près; il ne dit rien de plus.

survey-reminders = Dire aux membres
survey-told-on = { $times ->
    [0] Les membres ont su que le questionnaire s’ouvrait, le { $date }.
    [one] Dernier rappel le { $date }. Il en reste un.
   *[other] Dernier rappel le { $date }. Il n’en reste pas.
}
survey-remind = Rappeler à tout le monde
survey-remind-all = Personne ne sait qui a répondu : le rappel va à tous les membres, et il le dit.
survey-just-told = Les membres l’ont su il y a moins de { $days } jours. Laissez le temps de répondre.
survey-reminded-enough = Il y a eu { $most } rappels : c’est assez pour un questionnaire.
done-survey-reminded = Le rappel part, à tout le monde.
done-survey-reminded-no-mail = C’est noté. Aucun courriel ne part d’ici : redonnez l’adresse du questionnaire.
mail-survey-subject = Questionnaire : { $title }
mail-survey-nobody-knows = Cette lettre va à tous les membres, avec la même adresse : personne ne sait qui répond.
mail-survey-again = Ce rappel va à tous les membres : personne ne sait qui a répondu. Si vous avez répondu, c’est fait.

## Répondre avec son nom

survey-promise = Ce qu’on promet à qui répond
survey-promise-hint = Ce choix ne change plus une fois le questionnaire ouvert. Dans les trois cas, le groupe ne lit que ce que disent au moins cinq personnes ensemble.
promise-anonymous = Anonyme
promise-anonymous-means = Personne ne sait qui a répondu quoi, pas même qui a répondu.
promise-named = Avec le nom
promise-named-means = La coordination et l’animation lisent chaque réponse avec le nom, une fois le questionnaire fermé. Par exemple pour des attentes ou des disponibilités.
promise-confidential = Confié à une personne
promise-confidential-means = Une seule personne de la coordination ou de l’animation, choisie à l’ouverture, lit chaque réponse avec le nom.
survey-not-signed = Un questionnaire avec le nom, ou confié à une personne, s’adresse aux membres et se lit comme « Le groupe, avant et après ».
survey-nobody-confided = Choisissez, parmi la coordination et l’animation, la personne à qui les réponses sont confiées.
confided-to = À qui les réponses sont confiées
confided-to-hint = Une personne de la coordination ou de l’animation. Elle seule lit les réponses avec les noms. Ce choix ne change plus : c’est à elle que les membres répondent.
signed-named = Votre réponse porte votre nom : la coordination et l’animation la lisent ainsi, une fois le questionnaire fermé.
signed-confidential = Votre réponse porte votre nom : { $name } la lit ainsi, et personne d’autre, une fois le questionnaire fermé.
signed-confided-to-nobody = La personne à qui les réponses étaient confiées n’est plus là : plus personne ne les lit avec les noms.
signed-rule = Le groupe lit seulement, sans nom, ce que disent au moins cinq personnes ensemble. Jusqu’à la fermeture, vous pouvez changer votre réponse ou la retirer.
signed-send = Envoyer avec mon nom
signed-own = Ma réponse
signed-own-none = Vous n’avez pas répondu à ce questionnaire.
signed-take-back = Retirer ma réponse
signed-take-back-means = Rien n’en est gardé. Vous pourrez répondre de nouveau tant que le questionnaire est ouvert.
signed-seen-by = vous seul·e
done-signed = Votre réponse est enregistrée, à votre nom. Vous pouvez la changer jusqu’à la fermeture.
done-unsigned = Votre réponse est retirée. Rien n’en est gardé.
survey-too-few-signed = Le questionnaire est fermé. Moins de cinq personnes y ont répondu : rien ne paraît au groupe.
survey-close-few-signed = Il y a moins de cinq réponses : rien ne paraîtrait au groupe. Les réponses resteraient à lire, avec les noms, par qui c’est promis.
survey-link-signed = Ce lien mène chaque membre à sa propre réponse. La session doit être ouverte : qui n’est pas membre ne peut pas répondre.
survey-remind-all-signed = Le rappel va à tous les membres, qu’ils aient répondu ou non.
mail-survey-signed = Cette lettre va à tous les membres. Vous répondez avec votre nom : le formulaire dit d’abord qui le lira.
result-signed = Chaque réponse porte un nom, que lisent seulement les personnes à qui c’était promis.
result-words-signed = Ce qui est écrit ici se lit avec les noms, par les personnes à qui c’était promis, et ne paraît pas.
named-title = Les réponses, avec les noms
named-read = Lire les réponses avec les noms
named-means = Elles vous ont été dites à vous. Ce que le groupe lit est sur la page du questionnaire.
named-none = Personne n’a répondu.
named-of-ten = { $step } sur 10
