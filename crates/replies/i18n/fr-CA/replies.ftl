# Les réponses que renvoient les agendas, et pourquoi l’une d’elles n’est pas lue.
reply-too-large = Cette réponse d’agenda est trop volumineuse pour en être une : elle n’a pas été lue.
reply-not-text = Cette réponse d’agenda contient des caractères qui ne sont pas du texte : elle n’a pas été lue.
reply-too-many-lines = Cette réponse d’agenda a trop de lignes pour en être une : elle n’a pas été lue.
reply-line-too-long = Une ligne de cette réponse d’agenda est trop longue : elle n’a pas été lue.
reply-too-deep = Les parties de cette réponse d’agenda sont trop imbriquées : elle n’a pas été lue.
reply-not-a-calendar = Ce fichier n’est pas un agenda, ou en contient plusieurs.
reply-unbalanced = Ce fichier d’agenda est coupé : une de ses parties n’a pas de fin, ou pas de début.
reply-not-a-reply = Ce fichier d’agenda n’est pas une réponse à une invitation.
reply-no-event = Cette réponse d’agenda ne parle d’aucune rencontre.
reply-several-events = Cette réponse d’agenda parle de plusieurs rencontres. Répondez à une à la fois.
reply-one-of-several = Cette réponse porte sur une seule date d’une rencontre qui se répète; les nôtres ne se répètent pas.
reply-missing = Il manque la ligne { $line } à cette réponse d’agenda.
reply-repeated = La ligne { $line } est plusieurs fois dans cette réponse d’agenda : laquelle croire?
reply-unreadable = La ligne { $line } de cette réponse d’agenda ne se lit pas.
