## Les jumelages
pairs = Jumelages
pairs-lead = Entre deux rencontres, deux personnes du groupe prennent une heure pour se parler, ou se rendent visite. Vous choisissez avec qui, ou le tirage choisit.
pairs-mine = Vos jumelages
pairs-mine-means = Seules les personnes d’un jumelage le voient ici.
pairs-none = Pas encore de jumelage.
pairs-matches = Qui offre ce que vous cherchez
pairs-choose = Proposer un jumelage
pairs-choose-means = La personne dit oui ou non. Un non n’est dit à personne.
pairs-drawing = Le prochain tirage
pair-asked = { $names } vous propose un jumelage
pair-waits = Vous avez proposé un jumelage à { $names }
pair-made = Vous êtes avec { $names }
pair-met = Vous avez pris du temps avec { $names }
pair-drawn = par tirage
pair-offers = Offre :
pair-seeks = Cherche :
pair-yes = Dire oui
pair-yes-spoken = Dire oui à { $names }
pair-no = Dire non
pair-no-spoken = Dire non à { $names }
pair-take-back = Retirer
pair-take-back-spoken = Retirer ce que vous avez proposé à { $names }
pair-end = Mettre fin
pair-end-spoken = Mettre fin au jumelage avec { $names }
pair-write = Écrire à { $name }
pair-met-open = C’est fait
pair-words = Un mot pour le groupe (facultatif)
pair-words-hint = Il paraît dans le salon sous votre nom, et devient un carré de la courtepointe.
pair-room = Dans quel salon
pair-met-do = Noter que c’est fait
pair-propose = Proposer
pair-propose-spoken = Proposer un jumelage à { $name }
pair-person = À qui
pair-nobody = Choisir une personne
pair-stranger = Choisissez une personne du groupe.
pair-no-room = Choisissez un salon où vous écrivez.
pair-not-already = Vous avez déjà un jumelage en cours avec cette personne.
pair-not-enough = { $most } jumelages en cours, c’est assez pour une personne. Attendez que l’un soit fait.
pair-not-too-few = Il faut au moins deux personnes qui veulent être du tirage.
pair-not-now = Ce jumelage attend encore un oui, ou il est déjà fait.

## Qui offre ce que l’on cherche
matches-none = Personne n’offre ce que vous cherchez, ou vous n’avez encore rien montré de ce que vous cherchez et offrez.
matches-profile = Le dire dans votre profil

## Le tirage
drawing-means = Le tirage met ensemble des personnes d’organismes différents, qui ont été le moins souvent ensemble. L’animation le fait quand assez de personnes en sont.
drawing-count = { $count ->
    [0] Personne n’en est pour le moment.
    [one] Une personne en est.
   *[other] { $count } personnes en sont.
}
drawing-me = Je veux en être
drawing-not-me = Ne plus en être
drawing-do = Faire le tirage

## Ce qui vient d’être fait
done-wished = Vous êtes du prochain tirage.
done-unwished = Vous n’êtes plus du prochain tirage.
done-proposed = C’est proposé. La personne le saura par courriel et le verra ici.
done-proposed-no-mail = C’est proposé. La personne le verra ici.
done-agreed = C’est oui. Écrivez-lui pour choisir le moment.
done-ended = Ce jumelage n’est plus.
done-met = C’est noté.
done-told = C’est noté, et le groupe peut le lire.
done-drawn = Le tirage est fait. Chaque personne le saura par courriel et le verra ici.
done-drawn-no-mail = Le tirage est fait. Chaque personne le verra ici.

## Les courriels
mail-proposed-subject = Quelqu’un vous propose un jumelage
mail-proposed-words = Une personne du groupe aimerait prendre une heure avec vous d’ici la prochaine rencontre : se parler, ou se rendre visite. Vous dites oui ou non ; un non n’est dit à personne.
mail-drawn-subject = Le tirage vous a mis en jumelage
mail-drawn-words = Voyez avec qui, et prenez une heure pour vous parler ou vous rendre visite, quand cela vous convient.
mail-pair-deed = Voir vos jumelages

## La question du jour
question-title = La question du jour
question-means = Entre deux rencontres, une petite question à tout le groupe, dans un salon. Chaque personne y répond si elle veut, par un message; rien n’est compté.
question-prepare = Poser une question
question-ready = Des questions prêtes
question-take = Prendre celle-ci
question-take-spoken = Prendre celle-ci : { $words }
question-words = La question
question-room-hint = { $people ->
    [one] Une personne du groupe écrit dans les salons.
   *[other] Les { $people } personnes du groupe écrivent dans les salons qui leur sont ouverts.
}
question-ask = Poser la question
question-leave = Revenir sans rien changer
question-good = Quelle petite chose a bien marché cette semaine?
question-tried = Qu’avez-vous essayé depuis la dernière rencontre, même un peu?
question-word = En un mot, comment arrivez-vous à la fin de la semaine?
question-learnt = Qu’est-ce que quelqu’un vous a appris dernièrement?
question-breath = Qu’est-ce qui vous aide à souffler entre deux rendez-vous?
question-tool = Quel outil sortez-vous du tiroir le plus souvent?
question-family = Qu’est-ce qui vous a fait sourire, sans rien dire de personne?
question-next = De quoi aimeriez-vous qu’on parle à la prochaine rencontre?
done-question-asked = La question est posée.
