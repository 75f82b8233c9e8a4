# Les mots de la charpente : navigation, formulaires, courtepointe, courriels.

product = Jasette
skip-to-content = Aller au contenu
community-navigation = Communauté
page-navigation = Navigation de la page
more = Plus
seen-by = Qui voit cette page : { $who }
number-of-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
