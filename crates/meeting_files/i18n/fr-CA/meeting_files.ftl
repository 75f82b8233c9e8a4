# Les mots des documents d’une rencontre.

files-title = Documents
files-who = Qui voit la rencontre lit ses documents et ceux de son ordre du jour; ceux du compte rendu se lisent avec lui, et n’en sortent pas.
files-count = { $count ->
    [0] aucun
    [one] un document
   *[other] { $count } documents
}
files-none = Aucun document ne va avec cette rencontre.
files-add = Joindre un document
files-which = Les fichiers
files-with = Avec quoi
files-tell = Ce que montre l’image, ou ce que dit le son
files-tell-hint = Pour qui ne les voit ou ne les entend pas. Facultatif.
files-send = Joindre
files-leave = Revenir à la rencontre
files-choose = Choisissez au moins un fichier.
files-with-gone = Ce bloc ou ce compte rendu ne prend plus de document. Choisissez autre chose, et le fichier de nouveau.
files-not-taken = « { $name } » : { $problem }
files-take-out-fold = Retirer…
files-take-out-means = Le fichier part du disque, pour tout le monde et pour de bon.
files-take-out = Retirer ce document
files-take-out-spoken = Retirer « { $name } »
goes-meeting = Toute la rencontre
goes-block = Un bloc de l’ordre du jour
goes-minutes = Le compte rendu
block-taken-out = Un bloc retiré de l’ordre du jour
done-attached = C’est joint.
done-taken-out = Il n’est plus là.
kind-material = Document de rencontre
kind-of-minutes = Document de compte rendu
