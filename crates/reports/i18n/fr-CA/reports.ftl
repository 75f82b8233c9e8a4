# Les mots des bilans.

## Les bilans

reports = Bilans
reports-lead = Ce que la saison a été, pour le groupe, les organismes et le bailleur de fonds.
reports-fill = Un bilan se remplit de ce qui s’est passé ici; il reste à l’écrire.
reports-none = Aucun bilan à lire pour le moment.
report-begin = Commencer un bilan
report-begin-means = Un premier jet se fait tout seul. Vous pourrez écrire dans chaque partie, avant et après les chiffres.
report-begin-do = Faire le premier jet
report-leave = Revenir sans rien changer
report-template = Quel bilan
report-from = Du
report-until = Au
report-language = Langue du bilan
report-no-template = Choisissez un de ces modèles.
report-no-day = Écrivez une date comme 2027-06-30.
report-backwards = Le dernier jour vient avant le premier. Choisissez un jour plus tard.
report-no-language = Choisissez une langue.
report-state-draft = Brouillon
report-state-open = À relire par les membres
report-state-adopted = Adopté
report-state-sent = Envoyé
report-readers-organizations = La communauté et les organismes
report-readers-sponsors = Le bailleur de fonds aussi
report-period = du { $from } au { $until }
report-people-counted = Les personnes sont comptées à partir de cinq. Ce qui vient de moins de cinq personnes n’est pas chiffré.
report-is-draft = Brouillon, lu par l’équipe seulement
report-is-open = En relecture par les membres
report-by-decision = { "" } par la décision { $decision } du registre
report-is-adopted = Adopté{ $by }
report-is-version = Version { $number }, envoyée le { $date }. Adopté{ $by }
report-drawn-on = Chiffres tirés le { $date }
report-lacks-nothing = Rien de cela ne s’est passé pendant la période.
report-lacks-budget = Le budget n’est pas tenu ici.
report-lacks-source = Cette partie n’a plus de source dans Jasette.
report-quote-taken-back = Une citation a été retirée par la personne qui l’avait permise.
report-figure = { $name } : { $value }
report-figure-among = { $name } : { $value } sur { $among }
chart-among = { $value } sur { $among }

## La page d’un bilan

report-more = Versions
report-versions = Versions envoyées
report-versions-count = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
report-version = Version { $number }
report-kept = La version { $number } est partie le { $date }. Elle est gardée telle quelle.
report-print = Empreinte du texte à l’envoi (fichier .md, SHA-256) :
report-print-same = Le texte qu’on télécharge ici est le même, octet pour octet.
report-print-other = Les mots et les chiffres sont ceux de l’envoi. Le fichier du texte est écrit autrement par cette version de Jasette; son empreinte n’est plus la même.
report-print-quotes = { $count ->
    [one] Une citation a été retirée depuis l’envoi. Le fichier ne la contient plus, et son empreinte a changé.
   *[other] { $count } citations ont été retirées depuis l’envoi. Le fichier ne les contient plus, et son empreinte a changé.
}
report-docx = Fichier Word
report-xlsx = Tous les chiffres (Excel)
report-markdown = Texte (Markdown)
report-pdf = PDF
report-pdf-not-there = Le logiciel qui met en pages n’est pas installé ici, ou se construit encore. Les autres fichiers sont là.
report-pdf-busy = D’autres documents se mettent en pages. Redemandez le PDF dans un instant.
report-pdf-too-long = Ce bilan prend trop de temps à mettre en pages. Les autres fichiers sont là.
report-pdf-refused = Ce bilan n’a pas pu être mis en pages. Les autres fichiers sont là.
report-give = Donner à lire aux membres
report-adopt = Noter l’adoption
report-send = Envoyer
report-resume-draft = Remettre en brouillon
report-resume = Rouvrir l’écriture
report-resume-sent = Continuer dans un nouveau brouillon
report-part-empty = Rien n’est encore écrit ici.
report-whence = D’où vient ce chiffre?
report-is-frozen = figés à cette date
report-pen = { $name } écrit cette partie depuis { $time }.
report-log = Mon journal, pour ce bilan
report-log-count = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
report-log-means = Les jours de votre journal de bord que vous avez marqués « pour le bilan ». Vous seul·e les voyez ici; il n’en entre dans le texte que ce que vous y mettez et enregistrez.
report-log-take = Mettre dans le texte
report-log-take-of = Mettre dans le texte ce que vous avez écrit le { $day }
report-log-taken = C’est à la fin du texte, et rien n’est encore enregistré : gardez-en ce que le groupe peut lire.
report-write = Écrire
report-write-spoken = Écrire : { $title }
report-freeze = Figer ces chiffres
report-freeze-spoken = Figer ces chiffres : { $title }
report-thaw = Tirer les chiffres d’aujourd’hui
report-thaw-spoken = Tirer les chiffres d’aujourd’hui : { $title }
report-remarks = { $count ->
    [0] Dire quelque chose de cette partie
    [one] { $count } remarque
   *[other] { $count } remarques
}
report-remarks-spoken = { $words } : { $title }
report-remarks-of = Remarques : { $title }
report-remarks-mean = Ce que les membres disent de cette partie avant qu’elle parte. Aucun fichier n’en garde rien.
report-remarks-none = Personne n’a encore rien dit de cette partie.
report-remark = Votre remarque
report-no-remark = Écrivez quelques mots.
report-remark-do = Ajouter la remarque
report-settle = C’est pris en compte
report-done-said = Votre remarque est ajoutée.
report-done-settled = La remarque est prise en compte.

## Écrire une partie

report-words = Le texte
report-before = Vos mots, avant les chiffres
report-after = Vos mots, après les chiffres
report-words-kept = Les chiffres se mettent à jour sans toucher à vos mots.
report-save = Enregistrer
report-take = Écrire à sa place
report-take-means = Si vous écrivez à sa place, ce { QUE($name) } n’a pas enregistré sera montré à côté de votre texte. Rien ne se perd.
report-not-closed = Ce bilan est adopté ou envoyé. Rouvrez-en l’écriture pour le changer.
report-not-taken = Quelqu’un d’autre écrit cette partie. Voici ce qui est enregistré, et ce que vous avez écrit.
report-not-changed = Cette partie a été enregistrée entre-temps. Voici les deux textes.

## L’adoption et l’envoi

report-adopt-means = Le bilan est adopté par une décision du registre. Ses chiffres sont alors figés, et plus rien n’y change.
report-decision = La décision
report-decision-hint = Une décision du groupe ou du conseil, inscrite au registre.
report-choose = Choisissez
report-adopt-do = Noter que le bilan est adopté
report-write-decision = Écrire la décision d’abord
report-no-decision = Choisissez une décision en vigueur.
report-to-decide = On adopte le bilan « { $title } », { $period }.
report-adopts = Adopter par cette décision : { $title }
report-was-adopted = Le bilan adopté : { $title }
report-send-organizations = La communauté et les organismes du réseau pourront le lire ici.
report-send-sponsors = La communauté, les organismes et le bailleur de fonds pourront le lire ici.
report-send-means = Aucun courriel ne part : téléchargez le fichier pour le remettre. Cette version est gardée pour toujours, avec l’empreinte de son texte.
report-send-do = Envoyer cette version
report-not-there = Ce bilan a changé d’état entre-temps. Voici où il en est.

## Ce qui vient d’être fait

report-done-begun = Le premier jet est prêt.
report-done-written = Vos mots sont enregistrés.
report-done-frozen = Ces chiffres ne bougeront plus.
report-done-thawed = Ce sont les chiffres d’aujourd’hui.
report-done-given = Les membres peuvent lire ce bilan.
report-done-resumed = Ce bilan est un brouillon.
report-done-adopted = Le bilan est adopté, ses chiffres sont figés.
report-done-sent = Cette version est gardée.

## Le classeur

book-figures = Chiffres
book-part = Partie
book-figure = Chiffre
book-value = Valeur
book-among = Sur
book-on = Tiré le
book-comes = D’où il vient
book-page = Page

dues = Échéances
dues-lead = Ce que la communauté doit remettre, à qui et pour quand, avec les pièces à joindre. Celles et ceux qui écrivent les bilans reçoivent un courriel deux semaines avant, puis trois jours avant.
dues-lead-no-mail = Ce que la communauté doit remettre, à qui et pour quand, avec les pièces à joindre. Cette page est le seul rappel.
dues-none = Rien à remettre n’est noté. Commencez par la date du prochain rapport.
due-add = Ajouter une échéance
due-title = Quoi
due-whom = À qui
due-whom-hint = Par exemple : la Ville de Montréal.
due-day = Pour quel jour
due-pieces = Pièces à joindre
due-pieces-hint = Une par ligne. Chacune se coche quand elle est prête.
due-save = Enregistrer
due-no-day = Écrivez un jour, comme 2027-06-30.
due-pieces-too-much = Au plus { $most } pièces, de { $longest } caractères chacune.
due-changed = Quelqu’un a changé cette échéance entre-temps. Vos mots sont encore là : relisez-les, puis enregistrez.
due-by = Pour le { $day }.
due-by-whom = Pour le { $day }, à remettre à : { $whom }.
due-left = { $days ->
    [0] aujourd’hui
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
due-late = { $days ->
    [one] en retard de { $days } jour
   *[other] en retard de { $days } jours
}
due-handed = remis le { $day }
due-hand = C’est remis
due-hand-spoken = C’est remis : { $title }
due-unhand = Ce n’est pas remis
due-unhand-spoken = Ce n’est pas remis : { $title }
due-edit = Modifier l’échéance
due-edit-spoken = Modifier l’échéance : { $title }
due-remove = Retirer
due-remove-spoken = Retirer : { $title }
due-piece-ready = C’est prêt
due-piece-ready-spoken = C’est prêt : { $name }
due-piece-unready = Pas prêt
due-piece-unready-spoken = Pas prêt : { $name }
due-piece-is-ready = prêt
mail-due-subject = À remettre pour le { $day } : { $title }
mail-due-words = « { $title } » est à remettre pour le { $day }.
mail-due-words-whom = « { $title } » est à remettre pour le { $day }, à : { $whom }.
mail-due-deed = Voir les pièces et ce qui reste
report-done-owed = L’échéance est notée.
report-done-piece = C’est noté.
report-done-handed = C’est noté comme remis. Aucun rappel ne partira plus.
report-done-not-owed = L’échéance est retirée.
report-done-deleted = Le brouillon est supprimé.
report-delete = Supprimer ce brouillon
report-delete-means = « { $title } » disparaît, avec les mots écrits et les remarques. Rien n’en a été envoyé. Ce geste ne se défait pas.
report-delete-not = « { $title } » ne se supprime pas : il a été donné à lire, adopté ou envoyé.
report-delete-do = Supprimer pour de bon
report-quilt = La courtepointe de la saison : { $count ->
    [one] un bloc, pour une rencontre, une formation ou un récit.
   *[other] { $count } blocs, un pour chaque rencontre, formation et récit.
}
