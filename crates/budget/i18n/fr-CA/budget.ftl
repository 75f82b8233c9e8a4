# Le budget d’une communauté : ses postes, ses dépenses, ses apports, ses sources.

budget = Budget
budget-means = Ce qui était prévu, ce qui est dépensé, ce qui reste. Les membres ne voient ni le budget ni les dépenses : seules la coordination et l’animation les voient.
budget-waiting = À faire
budget-no-lines = Aucun poste encore. La coordination en ajoute.
budget-in-kind-apart = Ce qui est donné en nature est compté à part : il ne s’ajoute jamais à l’argent qui reste.
budget-leave = Revenir sans rien changer
ways = Sources, réaménagements, périodes
ways-sources = Sources : { $amount }
ways-moves = 
    { $count ->
        [0] Réaménagements entre postes
        [one] 1 réaménagement entre postes
       *[other] { $count } réaménagements entre postes
    }
ways-closings = 
    { $count ->
        [0] Périodes fermées : aucune
        [one] 1 période fermée
       *[other] { $count } périodes fermées
    }
files = Fichiers
files-mean = Le classeur a de vrais nombres et des sommes en formules. Les pièces sont dans l’ordre du tableau, avec une liste numérotée.
file-workbook = Classeur (XLSX)
file-expenses = Dépenses (CSV)
file-receipts = Pièces justificatives (ZIP)
file-title = Budget { DE($community) }
sheet-lines = Postes
sheet-expenses = Dépenses
sheet-gifts = Apports en nature
sheet-sources = Sources
receipts-list = Pièces justificatives, dans l’ordre du tableau
receipts-name = 000 liste.txt
receipts-none = aucune pièce

table-means = Le budget, poste par poste
table-planned = Prévu
table-revised = Révisé
table-spent = Dépensé
table-committed = Engagé
table-left = Reste
table-share = % dépensé
table-in-kind-planned = En nature prévu
table-in-kind = En nature reçu
table-words = Explication de l’écart
table-sums = Total
table-unsaid = pas encore dit
waiting-unchecked = 
    { $count ->
        [one] 1 dépense à vérifier
       *[other] { $count } dépenses à vérifier
    }
waiting-owed = 
    { $count ->
        [one] 1 dépense à rembourser à quelqu’un
       *[other] { $count } dépenses à rembourser à quelqu’un
    }
waiting-words = 
    { $count ->
        [one] 1 écart à expliquer
       *[other] { $count } écarts à expliquer
    }
waiting-amounts = 
    { $count ->
        [one] 1 poste sans montant prévu
       *[other] { $count } postes sans montant prévu
    }

gaps = Écarts
gaps-mean = Une phrase est demandée quand un poste s’écarte de plus de { $percent } % ou de { $amount } de ce qui était prévu.
gap-left = il reste { $amount }
gap-over = il manque { $amount }
gap-unsaid = Personne n’a encore dit pourquoi.
gap-explain = Expliquer l’écart
gap-explain-spoken = Expliquer l’écart : { $line }
gap-change = Modifier l’explication
gap-change-spoken = Modifier l’explication : { $line }
gap-title = Écart : { $line }
gap-words = Pourquoi cet écart?
gap-hint = Une phrase que le bailleur lira : « La rencontre de mars a été remise : la salle n’a pas été payée. »
gap-keep = Enregistrer l’explication
gap-theirs = Ce qui est écrit maintenant
gap-percent = Écart en pourcentage du montant prévu
gap-amount = Écart en dollars
thresholds = Écarts à expliquer
thresholds-mean = À partir de quel écart une phrase est demandée. L’un ou l’autre suffit.
thresholds-keep = Enregistrer ces seuils

expenses = Dépenses
expenses-mean = Chaque dépense garde son numéro. Rien ne se supprime : une dépense qui ne compte plus est annulée, avec la raison.
expenses-none = Aucune dépense encore. La première se fait avec une photo du reçu.
expense-enter = Entrer une dépense
expense-enter-means = Le reçu, le montant, le poste, le fournisseur : le reste peut attendre.
expense-receipt = Reçu
expense-receipts = Pièces
expense-receipt-hint = Une photo ou un PDF. Si le formulaire revient, choisissez-le de nouveau.
expense-no-receipt = Aucun reçu.
expense-amount = Montant payé
expense-amount-hint = Taxes comprises, comme 1 234,50 $.
expense-line = Poste
expense-supplier = Fournisseur
expense-more = Date, taxes, qui a payé, note
expense-what = Objet
expense-day = Date
expense-later = Ce n’est pas encore payé
expense-later-hint = La dépense est engagée : la date est celle où elle sera payée.
expense-refund = C’est un remboursement reçu
expense-refund-hint = Le montant revient au poste.
expense-taxed = Taxes
taxed-no = Aucune, ou à voir plus tard
taxed-within = TPS et TVQ comprises : les calculer
taxed-written = Comme sur le reçu, ci-dessous
expense-gst = TPS
expense-qst = TVQ
expense-before-taxes = Avant taxes
expense-payer = Qui a payé?
paid-from-group = L’organisme qui tient le budget
paid-from-person = Une personne
expense-meeting = Rencontre
expense-no-meeting = Aucune en particulier
expense-note = Note
expense-keep = Enregistrer la dépense
expense-change = Modifier la dépense
expense-number = Nº
expense-state = État
expense-ahead = À venir
expense-reimbursed = Remboursement
expense-owed = à rembourser
expense-given-back = remboursé
expense-give-back = Noter que c’est remboursé
expense-entered-by = Entrée par
expense-checked-by = Vérifiée par
expense-check = Vérifier la dépense
expense-is-closed = Cette période est fermée : rien n’y change. Une correction est une nouvelle dépense, d’une date ultérieure.
expense-settled = Cette dépense est vérifiée ou annulée : elle ne change plus. Une correction est une nouvelle dépense, ou un remboursement.
expense-own-entry = Vous avez entré cette dépense : c’est à une autre personne qui voit le budget de la vérifier.
expense-check-alone = Personne d’autre ici ne voit le budget : vous vérifiez vous-même ce que vous avez entré, et cette page le dira.
expense-check-coordination = La coordination la vérifie.
expense-checked = Vérification
expense-checked-alone = par la personne qui l’a entrée : personne d’autre ici ne voyait le budget
receipt-take-off-fold = Retirer ou remplacer une pièce
receipt-take-off-means = La pièce disparaît pour de bon. Pour la remplacer, retirez-la, puis ajoutez l’autre en modifiant la dépense. Une fois la dépense vérifiée, rien ne se retire : une correction est une nouvelle dépense.
receipt-take-off = Retirer { $name }
receipt-gone = Cette pièce n’est plus là : quelqu’un l’a peut-être retirée.
expense-nothing-to-check = Il n’y a rien à vérifier : cette dépense n’est pas encore payée, ou quelqu’un l’a déjà vérifiée ou annulée.
expense-void = Annuler cette dépense
expense-void-fold = Annuler la dépense
expense-void-means = Elle reste dans la liste avec son numéro et la raison, et ne compte plus.
expense-void-why = Raison
expense-void-note = { $amount } annulé : { $why }
state-committed = engagée
state-to-check = à vérifier
state-checked = vérifiée
state-void = annulée
gift-is-void = annulé
void-needs-why = Dites pourquoi, en quelques mots.

gifts = Apports en nature
gifts-mean = Les heures, les locaux et le matériel donnés valent quelque chose : on le dit ici, avec d’où vient la valeur.
gifts-rates = Ce que ça vaut
rates-mean = Il n’y a pas de taux officiel. Le regroupement fixe le sien une fois, avec une phrase qui dit d’où il vient; dès qu’il a servi, il ne change plus.
rate-hour = Une heure
rate-room = Un local pour une rencontre
rate-none = Personne ne l’a encore dit.
rate-set = Fixer ce taux
rate-amount = Montant
rate-source = D’où vient ce montant
rate-source-hint = Par exemple : « Salaire horaire d’une intervenante, selon notre échelle de 2026. »
rate-keep = Enregistrer ce taux
rate-keep-spoken = Enregistrer ce taux : { $what }
rate-frozen = Des apports sont déjà comptés à ce taux : il ne change plus.
gifts-proposed = Proposés
gifts-proposed-mean = D’après les présences notées, les heures que les membres ont notées et les organismes qui ont reçu les rencontres : { $amount }. Rien ne compte avant que quelqu’un l’accepte.
gifts-none-proposed = Rien pour le moment. Les présences notées et les lieux des rencontres tenues en proposent.
proposed-hours = Heures de présence : { $meeting }
proposed-room = Local : { $meeting }
proposed-noted = Heures entre les rencontres, { $month }
proposed-by-those-there = Les organismes des personnes présentes
proposed-by-members = Les organismes des membres
gift-measured = { $hours } à { $rate } l’heure : { $worth }
gift-hours-without-rate = { $hours }; le taux d’une heure n’est pas fixé
gift-without-rate = Le taux d’un local n’est pas fixé
gift-accept = Accepter
gift-accept-all = 
    { $count ->
        [one] Accepter l’apport
       *[other] Accepter les { $count }
    }
gift-on-line = Poste
gift-nothing-proposed = Cet apport n’est plus proposé : quelqu’un l’a peut-être accepté.
gift-no-rate = Personne n’a encore dit ce que ça vaut ({ $kind }) : la coordination fixe ce taux sur la page des apports.
gifts-kept = Acceptés
gifts-table = Ce qui compte, du plus ancien au plus récent
gifts-none = Aucun apport compté encore.
gift-write = Écrire un apport
gift-write-means = Du matériel, ou ce qui n’est pas proposé ci-dessus.
gift-kind = Sorte
gift-hours = heures
gift-room = local
gift-material = matériel
gift-what = Ce qui est donné
gift-given-by = Organisme qui le donne
gift-how-long = Heures
gift-hours-hint = Pour des heures, comme 2,5.
gift-value = Valeur
gift-value-hint = Pour du matériel. Les heures et les locaux comptent à leur taux.
gift-day = Date
gift-rate = Taux
gift-rate-source = Source du taux
gift-worth = Valeur
gift-keep = Enregistrer l’apport
gift-void = Ne plus compter cet apport
gift-void-fold = Ne plus compter

lines = Postes du budget
lines-mean = Les postes prévus pour la saison, et ceux qui sont ajoutés ici. Un poste ajouté ne change plus : un réaménagement déplace son montant.
lines-amounts = Écrire les montants prévus pour la saison
line-choose = Choisir un poste
line-new = Ajouter un poste
line-add = Ajouter ce poste
line-label = À quoi il sert
line-kind = Sorte
line-amount = Montant prévu
line-administration = Administration
line-is-administration = administration
kind-cash = argent
kind-in-kind = en nature
sources = Sources
sources-mean = D’où vient l’argent.
sources-none = Aucune source encore.
sources-sum = Sources : { $income }. Postes en argent : { $planned }.
source-new = Ajouter une source
source-add = Ajouter cette source
source-kind = Sorte
source-label = Nom
source-who = De qui
source-amount = Montant
source-grant = subvention
source-own = fonds propres
source-other = autre
source-void = Ne plus compter cette source
deeds = Gestes
moves = Réaménagements
moves-mean = Un montant passe d’un poste à un autre, avec la raison et l’accord. Une erreur se corrige par un réaménagement dans l’autre sens.
moves-none = Aucun réaménagement encore.
move = Réaménagement
move-new = Déplacer un montant
move-do = Déplacer ce montant
move-from = Du poste
move-to = Au poste
move-amount = Montant
move-why = Pourquoi
move-agreed = Avec l’accord de
move-agreed-hint = Un groupe ou un rôle plutôt qu’un nom : « le comité avisé, le 12 mars ».
move-day = Date
move-written = Le bailleur l’a accepté par écrit
move-written-hint = Nécessaire pour ajouter à l’administration, ou au-delà de ce que permet l’entente.
move-not-so-much = Il ne reste pas autant dans ce poste.
move-administration = On n’ajoute rien à un poste d’administration sans l’accord écrit du bailleur.
move-past-percent = L’entente permet de déplacer { $percent } % d’un poste. Au-delà, il faut l’accord écrit du bailleur.
closings = Périodes fermées
closings-mean = Rien ne change plus dans une période fermée : une correction porte une date ultérieure. On ferme quand toutes les dépenses de la période sont vérifiées et que les écarts sont expliqués.
closings-none = Aucune période fermée encore.
closing = Période
closing-period = du { $from } au { $to }
closing-by = Fermée par
closing-at = Fermée le
closings-told = Ce que dit chaque période
closing-told-means = Les montants prévus et révisés sont ceux de la saison, comme ils étaient à la fermeture; ce qui est dépensé et reçu l’est pendant la période. Un réaménagement fait depuis n’y change rien.
closing-spent = Dépensé dans la période
closing-in-kind = En nature dans la période
closing-not-kept = Cette période a été fermée avant que ses montants soient gardés.
closing-new = Fermer une période
closing-from = Du
closing-to = Au
closing-do = Fermer pour de bon
closing-waiting = 
    { $count ->
        [one] 1 dépense de cette période attend d’être payée ou vérifiée. Vérifiez-la, annulez-la ou changez sa date.
       *[other] { $count } dépenses de cette période attendent d’être payées ou vérifiées. Vérifiez-les, annulez-les ou changez leur date.
    }
closing-unexplained = 
    { $count ->
        [one] 1 écart n’est pas expliqué. Dites pourquoi sur la page du budget.
       *[other] { $count } écarts ne sont pas expliqués. Dites pourquoi sur la page du budget.
    }
closing-overlaps = Des jours de cette période sont déjà fermés.

import = Ajouter les dépenses d’un fichier
import-means = Un fichier CSV, comme un tableur l’enregistre : la première ligne a les titres Date, Poste, Fournisseur, Montant et, au besoin, Objet, TPS, TVQ et Note. Au plus { $most } dépenses.
import-file = Fichier
import-hint = Rien n’entre encore : vous verrez d’abord ce qui entrerait. Les dates s’écrivent 2027-03-18.
import-look = Voir ce qui entrerait
import-looked = Ce qui entrerait
import-line = Ligne
import-said = À savoir
import-would = 
    { $count ->
        [one] 1 dépense entrerait, à vérifier ensuite.
       *[other] { $count } dépenses entreraient, à vérifier ensuite.
    }
import-wrong = 
    { $count ->
        [one] 1 ligne est à corriger. Rien n’entre avant : corrigez le fichier, puis choisissez-le de nouveau.
       *[other] { $count } lignes sont à corriger. Rien n’entre avant : corrigez le fichier, puis choisissez-le de nouveau.
    }
import-is-old = Le fichier n’est pas en UTF-8 : il a été lu comme du Windows-1252. Regardez si les accents sont justes.
import-enter = 
    { $count ->
        [one] Entrer cette dépense
       *[other] Entrer ces { $count } dépenses
    }
import-twin = ressemble à la dépense nº { $number }
import-right = prête
import-problem = { $field } : { $problem }
import-line-refused = Ligne { $place } : { $problem } Rien n’est entré.
import-nothing = Choisissez un fichier qui a des titres et au moins une dépense.
import-too-large = Ce fichier est trop gros. Il peut avoir 100 ko : coupez-le en plusieurs.
import-too-many = Ce fichier a plus de { $most } dépenses : coupez-le en plusieurs.
import-no-columns = Il manque des titres sur la première ligne : Date, Poste, Fournisseur et Montant. Enregistrez la feuille en CSV.
import-broken = Ce fichier ne se lit pas comme un CSV. Enregistrez la feuille en CSV (UTF-8).

money-empty = Écrivez un montant, comme 1 234,50 $.
money-no-number = Ce n’est pas un montant. Écrivez-le en chiffres, comme 1 234,50 $.
money-negative = Un montant ne peut pas être sous zéro ici. Un remboursement reçu a sa case.
money-decimals = Un montant a deux chiffres après la virgule, au plus.
money-too-much = C’est plus que { $most }.
budget-nothing = Écrivez un montant de plus de zéro.
budget-no-line = Choisissez un poste de la liste.
budget-same-line = Choisissez un autre poste que celui d’où vient le montant.
budget-no-choice = Choisissez une de ces réponses.
budget-no-day = Écrivez un jour, comme 2027-03-18.
budget-not-yet = Ce jour n’est pas encore venu.
budget-too-far = Ce jour est trop loin.
budget-backwards = La période finit avant de commencer.
budget-no-meeting = Choisissez une rencontre de la liste.
budget-no-person = Choisissez une personne de la liste.
budget-taxes-too-much = Les taxes dépassent le montant payé.
budget-no-hours = Écrivez un nombre d’heures, comme 2,5.
budget-no-percent = Écrivez un nombre de 0 à 100.
budget-not-taken = { $name } : { $problem }
budget-day-closed = Cette date est dans une période fermée : rien n’y change. Une correction porte une date ultérieure.
budget-overtaken = Quelqu’un a changé la même chose entre-temps. Regardez ce qui est là, puis recommencez au besoin.

done-expense = La dépense est enregistrée.
done-checked = La dépense est vérifiée.
done-taken-off = La pièce est retirée.
done-void = C’est annulé : la raison reste écrite.
done-given-back = C’est noté : remboursé.
done-gift = C’est compté parmi les apports.
done-rate = Le taux est enregistré.
done-settled = C’est enregistré.
done-moved = Le montant est déplacé.
done-explained = L’explication est enregistrée.
done-closed = La période est fermée.
done-came-in = Les dépenses sont entrées : il reste à les vérifier.

evidence-budget = Les dépenses entrées et les apports acceptés, poste par poste. Ce qui est donné en nature n’est pas de l’argent.
evidence-budget-says = Ce qui est dépensé, à côté de ce qui était prévu.
evidence-gap = { $line } : { $words }
budget-not-a-receipt = Un reçu est une photo ou un PDF : choisissez-en un autre.

measure-money-spent = Part de l’argent dépensée
measure-money-spent-counts = Ce qui est payé, vérifié ou non, sur cent de l’argent qui entre d’après les sources du budget. Ce qui est engagé, annulé ou donné en nature ne compte pas. Les montants restent à la coordination et à l’animation.
measure-expenses-checked = Dépenses vérifiées
measure-expenses-checked-counts = Les dépenses que quelqu’un d’autre a vérifiées, parmi celles qui sont payées.
measure-minutes-given = Heures données à la communauté
measure-minutes-given-counts = Les heures acceptées parmi les apports du budget : celles des rencontres, et celles que les membres ont notées entre elles. Ce qui est proposé sans être accepté ne compte pas.
measure-rooms-given = Locaux donnés
measure-rooms-given-counts = Les locaux acceptés parmi les apports du budget, un par rencontre.
