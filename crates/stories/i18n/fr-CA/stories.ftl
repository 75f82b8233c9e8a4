# Les mots des récits : raconter, laisser lire, dire ce que ça a donné depuis.

## Les récits

stories-title = Récits
stories-evaluation = Ce qu’on fait, et ce qu’on en attend
stories-of-the-season = Les récits : ce que ça change, raconté
stories-lead = Les nombres disent combien; un récit dit pourquoi. Le vôtre est à vous : vous seul·e le lisez tant que vous n’en décidez pas autrement.
stories-seen-by = chaque personne n’y lit que ses récits et ceux qu’on la laisse lire
stories-awaited = Un récit vous attend
stories-own = Vos récits
stories-own-none = Vous n’avez encore rien raconté. Une phrase suffit.
stories-noted = Notés au téléphone, pas encore confirmés
stories-noted-means = La personne le confirme depuis son compte. À partir de là, vous ne le lisez que si elle le permet.
stories-others = Ce que d’autres laissent lire
stories-others-none = Rien pour le moment.
stories-of-part-means = Chaque personne ne lit ici que ses récits et ceux qu’on la laisse lire.
stories-none-of-part = Aucun récit que vous puissiez lire n’en parle encore.
story = Récit
story-yours = de vous
story-a-member = un·e membre
story-a-worker = une intervenante
story-about = Ce que ce récit aide à comprendre
story-seen-by-you = vous, et personne d’autre
story-seen-by-two = la personne à qui est ce récit, et qui l’a noté pour elle
story-seen-by-anybody = toute personne : ce texte peut être cité

## Raconter

story-tell = Raconter
story-tell-of-it = Raconter ce que ça a donné
story-tell-means = Cinq questions, aucune n’est obligatoire : répondez à celles qui vous parlent. Personne d’autre ne lira ce récit tant que vous n’en décidez pas autrement.
story-note = Noter un récit au téléphone
story-note-means = Quelqu’un vous raconte, vous écrivez avec ses mots. La personne le confirme, le change ou le retire depuis son compte; d’ici là, personne d’autre ne le lit.
story-person = À qui est ce récit
story-person-none = Choisir une personne
story-no-person = Choisissez une autre personne du groupe.
story-families = Rien qui permette de reconnaître une famille : ni nom, ni lieu, ni détail qui n’appartient qu’à elle.
prompt-moment = Un moment de la rencontre ou d’un échange qui m’est resté
prompt-gained = J’en suis reparti·e avec (une idée, un outil, un contact, un peu de confiance)
prompt-tried = Voici ce que j’ai fait autrement, avec qui (sans nom), quand
prompt-changed = Pour moi, mon équipe ou des familles, j’ai vu
prompt-success = Réussir, pour moi, veut maintenant dire
prompt-helped = Ce qui a aidé, ou nui
story-cycle = De quoi ce récit parle surtout
story-cycle-hint = C’est vous qui le dites : personne ne le classera autrement.
cycle-moment = ce qui s’est passé sur le coup
cycle-gained = ce que j’en garde
cycle-tried = ce que j’en fais
cycle-changed = ce que ça change
cycle-success = ce qui a bougé dans ma tête
story-nodes = Ce qu’il aide à comprendre, si vous le voyez
story-keep = Enregistrer le récit
story-leave = Revenir sans rien changer
story-change = Modifier le récit
story-change-means = Ce que d’autres lisent change aussi. Un texte que vous aviez approuvé pour être cité ne l’est plus : il revient à qui le lisait avant.
story-no-words = Écrivez au moins une réponse, n’importe laquelle.
story-no-cycle = Choisissez de quoi ce récit parle surtout.
story-overtaken = Ce récit a changé entre-temps, sur une autre page. Vos mots sont là : enregistrez-les s’ils vous conviennent.
story-awaits-you = Un récit vous attend
story-awaits = Ce récit a été noté pour vous. Changez ce qui n’est pas juste, puis confirmez-le, ou retirez-le. Personne d’autre ne le lira tant que vous n’en décidez pas autrement.
story-awaits-by = { $name } a noté ce récit pour vous après un appel. Changez ce qui n’est pas juste, puis confirmez-le, ou retirez-le. Dès que vous le confirmez, il n’est lu que par vous tant que vous n’en décidez pas autrement.
story-confirm = C’est bien ça : ce récit est à moi
story-take-away = Retirer ce récit
story-take-away-means = Il s’en va pour de bon, avec ce qui était dit de qui le lit.
story-take-away-means-shared = Il s’en va pour de bon, tout de suite et pour tout le monde, avec ce qui était dit de qui le lit. Ce que des personnes ont déjà lu, elles l’ont lu.
story-take-away-do = Retirer le récit

## Qui le lit

level-me = moi
level-group = le groupe
level-federation = le regroupement
level-quoted = peut être cité
level-me-means = Vous seul·e le lisez.
level-group-means = Les membres et l’animation de cette communauté le lisent, sous votre nom ou sans lui.
level-federation-means = La coordination et le comité avisé le lisent aussi, pour faire le bilan. Votre nom n’y est pas.
level-quoted-means = Exactement le texte que vous approuvez peut être cité, ici et ailleurs, dans un rapport ou en public. Le reste du récit n’est plus lu que par vous.
share-title = Qui lit ce récit
share-now = (en ce moment)
share-until = jusqu’au { $day }
share-with-name = sous votre nom
share-without-name = sans votre nom
share-approved = Le texte que vous avez approuvé :
share-change = Changer qui le lit
share-choose = Qui lit ce récit?
share-choose-means = Rien ne change avant que vous ayez vu le texte tel qu’il sera lu.
share-see = Voir le texte tel qu’il sera lu : { $level }
share-as = Tel qu’il sera lu : { $level }
share-will-read = Ce qui sera lu
share-allow = D’accord : { $level }
share-leave = Revenir sans rien changer
share-end = Jusqu’à quand
share-end-hint = Ce jour-là, le récit redevient lu par vous seul·e. Vous pouvez changer d’avis avant.
share-name = Sous quel nom
share-my-name = mon nom
share-text = Le texte exact qui peut être cité
share-text-hint = Raccourcissez, changez, neutralisez : rien d’autre ne sera cité.
share-signed = Qui parle, dans vos mots
share-signed-hint = Laissé vide : « une intervenante ».
share-reread = J’ai relu ce texte : rien ne permet de reconnaître une famille.
share-no-day = Choisissez un jour.
share-past = Ce jour est déjà passé.
share-too-far = Choisissez un jour d’ici { $most } ans.
share-not-reread = Relisez le texte, puis cochez cette case.
share-overtaken = Le texte a changé depuis que cette page l’a montré. Le voici tel qu’il est maintenant.
share-lower = Moins de monde
share-lower-means = Tout de suite et partout. Ce que des personnes ont déjà lu, elles l’ont lu.
share-lower-to = Ramener à : { $level }
share-log = Ce que vous avez permis, et quand
share-log-means = Où ce récit a déjà été lu, au plus.
share-log-no-report = Aucun bilan remis ne l’a cité.
share-log-reports = Ces bilans sont partis avec des mots que vous aviez permis de citer. Ce que vous retirez n’y est plus ici; qui a reçu un fichier l’a encore.
share-log-report = « { $title } », remis le { $day }
share-log-caption = Qui a pu lire ce récit, depuis quand
share-log-when = Depuis
share-log-who = Décidé par
share-log-you = vous
share-log-end = la fin que vous aviez fixée
share-log-level = Qui le lit

## Et depuis?

since-title = Et depuis?
since-means = Quelques semaines ont passé. Les trois réponses valent autant.
since-question = Qu’est-ce que ça a donné?
since-gave = ça a donné quelque chose
since-not-yet = pas encore
since-nothing = ça n’a rien donné, et voici pourquoi
since-words = En quelques mots
since-keep = Enregistrer la suite
since-no-answer = Choisissez une des trois réponses.
since-no-why = Dites en quelques mots pourquoi : c’est ce qui aide les autres.

## Ce qui vient d’être fait

done-story = Le récit est enregistré. Vous seul·e en décidez la suite.
done-story-noted = Le récit est noté. La personne le trouvera parmi ses récits.
done-story-confirmed = Ce récit est à vous. Personne d’autre ne le lit.
done-story-taken-away = Le récit est retiré.
done-story-shared = C’est fait : le récit se lit comme vous l’avez vu.
done-story-lowered = C’est fait, tout de suite et partout.
done-story-fallen = Le récit est enregistré. Le texte que vous aviez approuvé n’est plus cité : il faut l’approuver de nouveau.
done-story-since = La suite est enregistrée.

## Les courriels

mail-waits-subject = Un récit vous attend
mail-waits-words = Ce que vous avez raconté au téléphone a été noté. Il vous attend : changez-le, confirmez-le ou retirez-le. Personne d’autre ne le lira tant que vous n’en décidez pas autrement.
mail-waits-deed = Voir le récit
mail-since-subject = Et depuis?
mail-since-words = Il y a six semaines, vous avez raconté quelque chose. Qu’est-ce que ça a donné? « Pas encore » et « rien » sont de bonnes réponses aussi.
mail-since-deed = Dire la suite
mail-ended-subject = Votre récit n’est plus lu que par vous
mail-ended-words = Le jour que vous aviez fixé est passé : votre récit n’est plus lu par personne d’autre. Rien n’est perdu, et vous pouvez le laisser lire de nouveau si vous le voulez.
mail-ended-deed = Voir le récit

## Ce qui est compté

measure-stories = Récits laissés à lire
measure-stories-counts = Les récits que leur auteur·e laisse lire au groupe ou plus largement, dès que cinq personnes au moins en laissent lire un. Avant, rien n’est compté.
measure-stories-followed = Récits dont on connaît la suite
measure-stories-followed-counts = Les récits laissés à lire dont la suite est dite, quelle qu’elle soit, parmi tous ceux-là, dès que cinq personnes au moins en laissent lire un.
measure-stories-moment = Récits de ce qui s’est passé sur le coup
measure-stories-gained = Récits de ce qu’on en garde
measure-stories-tried = Récits de ce qu’on en fait
measure-stories-changed = Récits de ce que ça change
measure-stories-success = Récits de ce qui a bougé dans les têtes
measure-stories-of-cycle = Les récits laissés à lire que leur auteur·e dit de cette sorte, dès que cinq personnes au moins en laissent lire un de cette sorte.

## Ce que les récits donnent aux bilans

evidence-stories = Les récits que les personnes permettent de citer, mot pour mot, tant que leur accord dure. Un accord retiré ôte la citation du bilan.
evidence-stories-way = Les récits de la saison

## Ce qui accompagne un récit

story-file = Une note vocale ou une photo
story-file-means = Qui lit tout le récit l’entend ou la voit aussi, tant que vous le permettez, et personne d’autre. Où vous laissez citer un texte, elle reste à vous. Aucun visage, aucune voix d’une famille.
story-file-which = Le son ou l’image
story-file-tell = Ce qu’on y entend ou voit
story-file-tell-hint = Pour qui n’entend pas ou ne voit pas.
story-file-add = L’ajouter au récit
story-file-off = Enlever
story-file-off-spoken = Enlever du récit : { $name }
story-file-most = Un récit en porte au plus { $most }.
story-file-choose = Choisissez un son ou une image.
story-file-kind = Un récit n’est accompagné que de sons et d’images.
story-file-not-taken = { $name } : { $problem }
done-story-accompanied = C’est ajouté au récit.
done-story-taken-off = C’est enlevé du récit, et effacé.
