# Les heures données entre les rencontres.

hours-title = Heures entre les rencontres
hours-evaluation = Ce qu’on fait, et ce qu’on en attend
hours-lead = À peu près combien d’heures avez-vous données à la communauté ce mois-là, en dehors des rencontres?
hours-kept = Personne d’autre ne lit ce que vous notez, et vous le changez jusqu’à la fin du mois suivant. Seule la somme du mois est alors gardée, si au moins cinq personnes ont noté quelque chose; sinon, rien n’en reste.
hours-seen-by = vos heures : vous seul·e; les sommes : les personnes du groupe
hours-in-month = { $hours } en { $month }
hours-yours = Vous avez noté { $hours }.
hours-yours-none = Vous n’avez rien noté.
hours-take-back = Retirer
hours-take-back-in-month = Retirer vos heures de { $month }
hours-told = Ce que le groupe a donné
hours-by-month = Mois par mois
hours-told-none = Rien encore : la somme d’un mois est dite un mois plus tard, à partir de cinq personnes.
hours-month = Mois
hours-people = Personnes
hours-sum = Heures
hours-at-least = au moins { $people }
hours-no-month = Ce mois ne se note plus. Choisissez-en un de cette page; rien n’a été changé.
hours-no-choice = Choisissez un des nombres d’heures de cette page; rien n’a été changé.
done-hours = C’est noté.
done-hours-taken-back = C’est retiré.
measure-hours-between-meetings = Heures données entre les rencontres
measure-hours-between-meetings-counts = Les heures que les membres ont notées, pour les mois où au moins cinq personnes l’ont fait. Un mois compte quand il ne se change plus.

## Ce que les heures données donnent aux bilans

evidence-hours = Les heures que les membres notent entre les rencontres, un mois à la fois. Un mois compte quand cinq personnes au moins ont noté les leurs.
evidence-hours-sum = Heures données entre les rencontres
evidence-hours-caption = Les heures données, mois par mois
evidence-hours-say = Les heures données, d’un mois à l’autre
