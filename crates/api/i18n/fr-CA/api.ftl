problem-fields = Un champ est à corriger
problem-emoji = Mettez un émoji, et rien d’autre.
problem-limit = Un nombre de 1 à { $most }
problem-unknown = Cette valeur n’est pas connue.
