# Les mots des annonces : « lu et compris ».

acknowledged-title = Lu et compris
acknowledged-means = Les personnes qui ont choisi de vous le dire. Cette liste ne se montre qu’à vous, et chaque personne peut retirer ce qu’elle a dit.
acknowledged-none = Personne ne l’a encore dit.
acknowledged-when = le { $day } à { $time }
acknowledged-seen-by = vous, et personne d’autre
acknowledged-back = Revenir à l’annonce
