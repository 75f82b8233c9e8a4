# Les mots des formulaires, quoi qu’ils demandent.

text-empty = Ce champ est vide : écrivez quelque chose.
text-too-long = C’est trop long : { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
} au plus. Raccourcissez, rien n’est perdu.
text-hidden = Ce texte contient un caractère invisible qui ne peut pas être gardé. Retapez-le, ou collez-le sans mise en forme.
text-unknown = Choisissez une des réponses proposées.

## Ce qui peut être défait
undo = Annuler
