problem-fields = Un champ est à corriger
problem-emoji = Mettez un émoji, et rien d’autre.
problem-request = Une réponse ne peut pas être une demande d’aide.
problem-sign = Dites « offer » ou « lived ».
problem-limit = Un nombre de 1 à { $most }
problem-unknown = Cette valeur n’est pas connue.
