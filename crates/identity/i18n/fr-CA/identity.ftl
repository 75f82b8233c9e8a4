# Qui l’on est : entrer, ses appareils, son profil.

## Ce qui a été tapé

text-empty = Ce champ est vide : écrivez quelque chose.
text-too-long = C’est trop long : { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
} au plus. Raccourcissez, rien n’est perdu.
text-hidden = Ce texte contient un caractère invisible qui ne peut pas être gardé. Retapez-le, ou collez-le sans mise en forme.
text-unknown = Choisissez une des réponses proposées.
email-empty = Écrivez votre adresse courriel.
email-no-at = Il manque le @ : une adresse ressemble à prenom@organisme.org.
email-space = Il y a une espace dans l’adresse : enlevez-la.
email-no-end = Il manque la fin de l’adresse, après le @ : par exemple organisme.org.
email-slip = Vouliez-vous écrire { $meant }? Corrigez l’adresse.
email-malformed = Cette adresse ne peut pas recevoir de courriel. Vérifiez chaque signe.
