# The sentences of programs and roles.
role-coordination = coordination
role-facilitator = facilitation
role-member = member
role-advisor = advisory committee
role-guest = resource person
role-sponsor = director or funder
role-network = worker of the network
group-coordination = coordination
group-facilitator = facilitation
group-member = the members
group-advisor = the advisory committee
group-guest = resource persons
group-sponsor = directors and funders
group-network = the workers of the network
means-coordination = Keeps the community going: invites, gives roles, writes the charter.
means-facilitator = Prepares and facilitates the meetings, and accompanies the group.
means-member = Takes part in the meetings and the conversations.
means-advisor = Looks after the logic model and the evaluation.
means-guest = Gives a meeting or a training. Sees only those they are asked to, nothing of the group’s space.
means-sponsor = Released a worker or funds. Sees only what is published, nothing of the group’s space.
means-network = Works in an organization of the network. Sees nothing of the group’s space.
program-error = { $file }, line { $line }, column { $column }: { $problem }
program-quoted = “{ $word }”
program-too-large = the file is { $kilobytes } kB. At most { $most } kB was expected.
program-not-text = something other than text was found. A text file in UTF-8 was expected.
program-newer-format = format { $found } was found: this program was made for a newer version of Jasette. Format { $known } was expected, or Jasette must be updated.
program-unknown-key = the key “{ $key }” was found, which is unknown here. One of these keys was expected: { $known }.
program-unknown-key-near = the key “{ $key }” was found, which is unknown here. Did you mean “{ $near }”?
program-missing = the key “{ $key }” is missing. It takes { $expected }.
program-unfit = under “{ $key }”, { $found } was found. It takes { $expected }.
program-unfit-near = under “{ $key }”, { $found } was found. Did you mean “{ $near }”? It takes { $expected }.
program-repeated = under “{ $key }”, { $found } was found twice. It must be written once.
program-taken = under “{ $key }”, “{ $id }” was found, which line { $line } has already. A different id was expected.
program-descending = “{ $low }” is { $least } and “{ $high }” is { $most }. The first must not be above the second.
program-together = both “{ $key }” and “{ $other }” were found. Only one of them was expected.
program-alone = “{ $key }” was found without “{ $other }”. Both were expected, or neither.
program-toml-twice = “{ $key }” was found a second time. Each key and each table must be written once.
program-toml-unquoted = “{ $found }” was found without straight quotation marks. A text must be written between two " signs.
program-toml-no-value = nothing was found after the = sign. A value was expected on the same line.
program-toml-no-equals = “{ $found }” was found instead of the = sign or of a plain key. The line must read: key = value; the key is made of letters without accents, digits, - and _.
program-toml-open-text = the text does not end on its line. A " sign was expected at its end, or three " signs before and after a text of several lines.
program-toml-broken-text = “{ $found }” was found where the text should go on or end. A text without hidden characters was expected, closed the way it is opened.
program-toml-unclosed = a bracket or a brace has no end. What is opened must be closed.
program-toml-no-comma = “{ $found }” was found where a comma, or the end of the list, was expected.
program-toml-no-such-moment = “{ $found }” was found, a date or a time that does not exist. Something like 2026-12-03 or 13:30 was expected.
program-toml-bad-escape = a backslash was found before a sign that means nothing after it. It must be written twice to stay in the text.
program-toml-too-deep = too many brackets or braces were found inside one another. A simpler file was expected.
program-toml-other = “{ $found }” was found, which TOML does not allow here. A table, a line “key = value” or a comment was expected.
program-expects-both-lines = a text of one line in both languages, “fr” and “en”, of at most { $most } characters each
program-expects-both-texts = a text in both languages, “fr” and “en”, of at most { $most } characters each
program-expects-line = a text of one line, of 1 to { $most } characters
program-expects-text = a text of 1 to { $most } characters
program-expects-one-number = the number { $number }
program-expects-number = a whole number from { $least } to { $most }
program-expects-truth = true or false
program-expects-question = a question above in the same survey, which everybody is asked: under “ready” one of its own, but “n1”; under “question” the id of a question of the kind “five” or “ten”
program-expects-time = a time, such as 13:30, without quotation marks
program-expects-word = one of these words: { $words }
program-expects-id = an id: 1 to { $most } small letters without accents, digits, and hyphens between them
program-expects-id-of = the id of a { $table } table
program-expects-id-above = the id of a { $table } table that stands above
program-expects-id-among = the id of a { $table } table: { $ids }
program-expects-list = a list of { $least } to { $most } values, each { $each }
program-expects-tables = { $least } to { $most } tables, each under its name in double brackets
program-expects-table = a table
program-found-text = the text “{ $text }”
program-found-empty = an empty text
program-found-long = a text of { $characters } characters
program-found-hidden = a character that does not show ({ $code })
program-found-number = the number { $number }
program-found-truth = the value { $truth }
program-found-moment = the date or time { $moment }
program-found-list = { $count ->
    [0] an empty list
    [one] a list of { $count } value
   *[other] a list of { $count } values
}
program-found-table = a table
program-start-empty = The month in which the season starts is expected: the year and the month, such as 2026-12.
program-start-refused = “{ $found }” is not a month. The year and the month are expected, such as 2026-12, from 2000-01 to 2199-12.
