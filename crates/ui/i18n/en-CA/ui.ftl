# The words of the frame: navigation, forms, quilt, mail.

product = Jasette
skip-to-content = Skip to content
community-navigation = Community
page-navigation = Page navigation
more = More
seen-by = Who sees this page: { $who }
number-of-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
