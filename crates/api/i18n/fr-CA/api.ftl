problem-fields = Un champ est à corriger
problem-emoji = Mettez un émoji, et rien d’autre.
problem-request = Une demande d’aide se dit seule : ni réponse, ni fichiers.
problem-sign = Dites « offer » ou « lived ».
problem-limit = Un nombre de 1 à { $most }
problem-unknown = Cette valeur n’est pas connue.
