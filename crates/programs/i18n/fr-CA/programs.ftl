# Les phrases des programmes et des rôles.
role-coordination = coordination
role-facilitator = animation
role-member = membre
role-advisor = comité avisé
role-guest = personne-ressource
role-sponsor = direction ou bailleur de fonds
role-network = travailleuse ou travailleur du réseau
group-coordination = la coordination
group-facilitator = l’animation
group-member = les membres
group-advisor = le comité avisé
group-guest = les personnes-ressources
group-sponsor = les directions et bailleurs de fonds
group-network = les travailleuses et travailleurs du réseau
means-coordination = Fait vivre la communauté : invite, donne les rôles, écrit la charte.
means-facilitator = Prépare et anime les rencontres, et accompagne le groupe.
means-member = Prend part aux rencontres et aux conversations.
means-advisor = Veille sur le modèle logique et l’évaluation.
means-guest = Donne une rencontre ou une formation. Ne voit que celles où on l’invite, rien de l’espace du groupe.
means-sponsor = A libéré une personne ou finance. Ne voit que ce qui est publié, rien de l’espace du groupe.
means-network = Travaille dans un organisme du réseau. Ne voit rien de l’espace du groupe.
program-error = { $file }, ligne { $line }, colonne { $column } : { $problem }
program-quoted = « { $word } »
program-too-large = le fichier pèse { $kilobytes } Ko. Il faut au plus { $most } Ko.
program-not-text = on y trouve autre chose que du texte. Il faut un fichier de texte en UTF-8.
program-newer-format = on y trouve le format { $found } : ce programme a été écrit pour une version plus récente de Jasette. Il faut le format { $known }, ou mettre Jasette à jour.
program-unknown-key = on y trouve la clé « { $key } », inconnue ici. Il faut une de ces clés : { $known }.
program-unknown-key-near = on y trouve la clé « { $key } », inconnue ici. Vouliez-vous écrire « { $near } »?
program-missing = il manque la clé « { $key } ». Il faut { $expected }.
program-unfit = sous « { $key } », on trouve { $found }. Il faut { $expected }.
program-unfit-near = sous « { $key } », on trouve { $found }. Vouliez-vous écrire « { $near } »? Il faut { $expected }.
program-repeated = sous « { $key } », on trouve deux fois { $found }. Il faut l’écrire une seule fois.
program-taken = sous « { $key } », on trouve « { $id } », déjà pris à la ligne { $line }. Il faut un identifiant différent.
program-descending = on trouve { $least } sous « { $low } » et { $most } sous « { $high } ». Il faut que le premier ne dépasse pas le second.
program-together = on trouve à la fois « { $key } » et « { $other } ». Il faut choisir : l’un ou l’autre.
program-alone = on trouve « { $key } » sans « { $other } ». Il faut les deux, ou aucun.
program-toml-twice = on trouve « { $key } » une deuxième fois. Il faut écrire chaque clé et chaque table une seule fois.
program-toml-unquoted = on trouve « { $found } » sans guillemets droits. Il faut écrire un texte entre deux signes ".
program-toml-no-value = on ne trouve rien après le signe =. Il faut une valeur sur la même ligne.
program-toml-no-equals = on trouve « { $found } » à la place du signe = ou d’une clé simple. Il faut écrire : clé = valeur; la clé se fait de lettres sans accent, de chiffres, de - et de _.
program-toml-open-text = le texte ne se ferme pas sur sa ligne. Il faut un signe " à la fin, ou trois signes " au début et à la fin d’un texte de plusieurs lignes.
program-toml-broken-text = on trouve « { $found } » là où le texte devrait continuer ou finir. Il faut un texte sans caractère caché, qui se ferme comme il s’ouvre.
program-toml-unclosed = un crochet ou une accolade reste sans fin. Il faut fermer ce qui s’ouvre.
program-toml-no-comma = on trouve « { $found } » là où il faut une virgule, ou la fin de la liste.
program-toml-no-such-moment = on trouve « { $found } », une date ou une heure qui n’existe pas. Il faut par exemple 2026-12-03 ou 13:30.
program-toml-bad-escape = on trouve une barre oblique inversée suivie d’un signe sans valeur. Il faut l’écrire deux fois pour qu’elle reste dans le texte.
program-toml-too-deep = on trouve trop de crochets ou d’accolades les uns dans les autres. Il faut un fichier plus simple.
program-toml-other = on trouve « { $found } », que le format TOML ne permet pas ici. Il faut une table, une ligne « clé = valeur » ou un commentaire.
program-expects-both-lines = un texte d’une ligne dans les deux langues, « fr » et « en », d’au plus { $most } caractères chacun
program-expects-both-texts = un texte dans les deux langues, « fr » et « en », d’au plus { $most } caractères chacun
program-expects-line = un texte d’une ligne, de 1 à { $most } caractères
program-expects-text = un texte de 1 à { $most } caractères
program-expects-one-number = le nombre { $number }
program-expects-number = un nombre entier de { $least } à { $most }
program-expects-truth = true (oui) ou false (non)
program-expects-question = une question plus haut du même questionnaire, posée à tout le monde : sous « ready » une des siennes, sauf « n1 »; sous « question » l’identifiant d’une question du genre « five » ou « ten »
program-expects-time = une heure, comme 13:30, sans guillemets
program-expects-word = un de ces mots : { $words }
program-expects-id = un identifiant : de 1 à { $most } lettres minuscules sans accent, chiffres et traits d’union entre eux
program-expects-id-of = l’identifiant d’une table { $table }
program-expects-id-above = l’identifiant d’une table { $table } qui se trouve plus haut
program-expects-id-among = l’identifiant d’une table { $table } : { $ids }
program-expects-list = une liste de { $least } à { $most } valeurs, chacune : { $each }
program-expects-tables = de { $least } à { $most } tables, chacune sous son nom entre doubles crochets
program-expects-table = une table
program-found-text = le texte « { $text } »
program-found-empty = un texte vide
program-found-long = un texte de { $characters } caractères
program-found-hidden = un caractère qui ne s’affiche pas ({ $code })
program-found-number = le nombre { $number }
program-found-truth = la valeur { $truth }
program-found-moment = la date ou l’heure { $moment }
program-found-list = { $count ->
    [0] une liste vide
    [one] une liste de { $count } valeur
   *[other] une liste de { $count } valeurs
}
program-found-table = une table
program-start-empty = Il faut le mois où la saison commence : l’année et le mois, comme 2026-12.
program-start-refused = « { $found } » n’est pas un mois. Il faut l’année et le mois, comme 2026-12, de 2000-01 à 2199-12.
