# Les formations qu’une communauté ouvre au réseau.
network = Le réseau
trainings = Formations
trainings-means = Les formations que des communautés ouvrent au réseau. Si vous vous inscrivez, la coordination de la communauté voit votre nom et votre organisme; personne d’autre.
trainings-none = Aucune formation n’est ouverte au réseau pour l’instant.
training-line = { $title }, { $date }
trainings-open = Voir les formations
meetings = Rencontres
leave-as-is = Laisser comme c’est

## Une formation, lue du réseau
training-by = Ouverte par « { $community } »
training-place = { $mode }, { $place }
training-called-off = Annulée
training-undated = La date est à déterminer
training-left = { $count ->
    [one] Une place libre sur { $places }
   *[other] { $count } places libres sur { $places }
}
training-full = { $count ->
    [0] Complet
    [one] Complet : une personne attend une place
   *[other] Complet : { $count } personnes attendent une place
}
training-placed = Vous y avez une place.
training-waits = { $count ->
    [0] Vous êtes la première personne à attendre une place.
    [one] Vous attendez une place : une personne est avant vous.
   *[other] Vous attendez une place : { $count } personnes sont avant vous.
}
training-register = M’inscrire
training-register-of = M’inscrire à « { $title } »
training-wait = Attendre une place
training-wait-of = Attendre une place à « { $title } »
training-withdraw = Me désister
training-withdraw-of = Me désister de « { $title } »
not-registered-over = Cette formation n’a plus de date à venir : on ne peut plus s’y inscrire.

## Sur la page de la rencontre
panel-title = Le réseau
panel-means = Des personnes des organismes membres du réseau peuvent venir à cette formation. Elles n’en lisent que ce que vous écrivez pour elles.
panel-open = Ouvrir au réseau
panel-not-open = pas ouverte
panel-is-open = { $count ->
    [one] Cette formation est ouverte au réseau : une personne d’un organisme membre peut s’y joindre.
   *[other] Cette formation est ouverte au réseau : jusqu’à { $count } personnes d’organismes membres peuvent s’y joindre.
}
panel-state = { $count ->
    [one] une place
   *[other] { $count } places
}
panel-list = Voir les inscriptions

## La page de la coordination
open-page = Ouvrir au réseau
open-means = Les personnes des organismes membres lisent ce que vous écrivez ici, la date, les heures et le nom de la communauté; rien d’autre de la rencontre. Si la communauté a ouvert sa porte, la page publique du regroupement dit le titre et le jour.
open-title = Titre
open-place = Lieu, en général
open-place-hint = Un quartier, une ville. Pas de code de porte ni de lien : tout le réseau le lit.
open-places = Places pour le réseau
open-places-hint = Au-delà, les personnes attendent leur tour. Réduire le nombre n’enlève sa place à personne.
open-practical = Pour s’y rendre
open-practical-hint = L’adresse, la porte, le lien. Seules les personnes qui ont une place le lisent.
open-places-wrong = Écrivez un nombre de 1 à { $most }.
open-do = Ouvrir au réseau
open-keep = Enregistrer
not-opened-no-date = On ouvre au réseau une formation qui a une date à venir.
not-opened-overtaken = Quelqu’un a modifié cette page entre-temps. Relisez, puis enregistrez si c’est encore ce que vous voulez.
registered-title = Les inscriptions
registered-placed = { $count ->
    [0] Personne n’a de place encore.
    [one] Une personne a une place :
   *[other] { $count } personnes ont une place :
}
registered-waiting = { $count ->
    [one] Une personne attend :
   *[other] { $count } personnes attendent, dans cet ordre :
}
registered-off = Retirer
registered-off-of = Retirer { $name } de la liste
close-title = Ne plus ouvrir au réseau…
close-means = La formation disparaît des pages du réseau, et les personnes inscrites l’apprennent par courriel.
close-means-no-mail = La formation disparaît des pages du réseau. Aucun courriel ne part d’ici : dites-le aux personnes inscrites.
close-do = Ne plus ouvrir au réseau

## Ce qui vient de se faire
done-opened = La formation est ouverte au réseau.
done-closed = La formation n’est plus ouverte au réseau.
done-taken-off = L’inscription est retirée.
done-placed = Vous avez une place.
done-waits = Vous attendez une place. Un courriel vous dira si l’une se libère.
done-waits-no-mail = Vous attendez une place. Revenez voir ici si l’une se libère.
done-withdrawn = Vous n’êtes plus sur la liste.

## Ce qui s’écrit par courriel
mail-reason = Vous recevez ce courriel parce que vous vous êtes inscrite ou inscrit à une formation du réseau, à { $place }.
mail-deed = Voir les formations
mail-placed-subject = Une place se libère : { $title }
mail-placed-what = Vous avez maintenant une place à la formation « { $title } », { $date }.
mail-placed-else = Si vous ne pouvez plus venir, désistez-vous sur la page : la personne suivante aura la place.
mail-moved-subject = Nouvelle date : { $title }
mail-moved-what = La formation « { $title } », à laquelle vous êtes sur la liste, a maintenant lieu { $date }. Si cela ne vous convient pas, désistez-vous sur la page.
mail-called-off-subject = Annulée : { $title }
mail-called-off-what = La formation « { $title } » n’aura pas lieu.
mail-undated-subject = Date à déterminer : { $title }
mail-undated-what = La formation « { $title } » n’a plus de date pour l’instant. Votre rang sur la liste reste le même.
mail-taken-off-subject = Vous n’êtes plus sur la liste : { $title }
mail-taken-off-what = La communauté qui ouvrait la formation « { $title } » au réseau vous a retirée ou retiré de sa liste, ou ne l’ouvre plus.
