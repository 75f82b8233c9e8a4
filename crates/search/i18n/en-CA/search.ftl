# The words of the search.

title = Search
words = Words, a name, a date
words-hint = Accents, capitals and inclusive writing change nothing. You may also write from:amina, in:welcome, after:2027-03-01, before:2027-04-01, type:message, has:file.
look = Search
begin-again = Start again
narrow = Narrow down
filter-from = Said or written by
filter-within = In
filter-kind = Kind
filter-any = Any
filter-after = From
filter-before = Before
filter-order = Order
order-newest = Newest first
order-relevance = Closest to the words first
nothing-asked = Type a word. Nothing is found here that you cannot read elsewhere.
nothing = Nothing found.
nothing-help = Try with fewer words, or a single one. Take away what narrows it down (a date, a place, a name).
found = { $count ->
    [one] One thing found.
   *[other] { $count } things found.
}
found-more = The first { $count } things found.
found-slip = { $count ->
    [one] Nothing with these exact words. One thing found, one letter away.
   *[other] Nothing with these exact words. { $count } things found, one letter away.
}
next = Next ones
within = in { $place }
author = by { $name }
kind-person = Person

# Go to…
go-title = Go to…
go-words = Beginning of a name: room, meeting, person, page
go-narrow = Show
go-nothing = Nothing that you may open begins so.
go-everywhere = Search “{ $words }” everywhere
go-keys = ↑ and ↓ choose, Enter opens, Esc closes.
