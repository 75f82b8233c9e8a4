role-coordination = coordination
role-facilitator = facilitation
role-member = member
role-advisor = advisory committee
role-guest = resource person
role-sponsor = director or funder
role-network = worker of the network

right-enter-space = See the home page, the season and the charter
right-see-members = See who is a member and what each person chose to tell
right-converse = Read and write in the rooms of one’s role
right-see-meetings = See every meeting of the season
right-answer-meetings = Say whether one comes to a meeting
right-set-meetings = Set, move or cancel a meeting
right-mark-attendance = Mark attendance
right-read-reasons = Read the reason for an absence
right-invite = Invite, see invitations and the waiting list
right-set-members = Give a role or end a membership
right-set-charter = Write a new version of the charter
right-read-logic-model = Read the season’s logic model

group-coordination = coordination
group-facilitator = facilitation
group-member = the members
group-advisor = the advisory committee
group-guest = resource persons
group-sponsor = directors and funders
group-network = the workers of the network

list-and = { $first } and { $last }
deleted-account = Someone who left Jasette
seen-by-community = { $count ->
    [one] the only person in the community, you
   *[other] the { $count } people of the community
}
seen-by-roles = { $count ->
    [one] { $roles }, { $count } person
   *[other] { $roles }, { $count } people
}

frame-home = Home
frame-conversations = Conversations
frame-conversations-short = Talk
frame-meetings = Meetings
frame-members = Members
frame-season = The season
frame-who-sees = Safe space: who sees what
frame-profile = My profile
frame-communities = My communities
frame-sign-out = Sign out
season-one-year = { $year } season
season-two-years = { $from }-{ $to } season

## Common pieces
cancel = Cancel
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
dollars = ${ $amount }

## What just happened
done-organization = Your organization is saved.
done-charter = The new version of the charter is in force. Each person will be asked to read it.
done-charter-overtaken = The charter changed in the meantime. Here is the version in force.
done-acknowledged = Thank you. Your agreement is saved.
done-role = The role is changed.
done-removed = This person is no longer part of the community.
done-left = You left the community.
done-invited = The invitations have been sent.
done-resent = The invitation was sent again, with a new link. The old link no longer works.
done-withdrawn = The invitation is withdrawn. Its link no longer works.
done-off-the-list = You are no longer on the waiting list.
done-joined = Welcome to the community! Here is its charter, to read before you begin.
done-created = The community is created. Next, invite people.

## Organization
organization-title = Your organization
organization-field = Your organization
organization-hint = Start typing: known organizations are suggested.
organization-why = The people of your communities see the name of your organization beside yours.
organization-seen-by = you, and nobody else
organization-save = Save my organization
organization-back = Back to my profile

## Opening a community
not-created-name = The community’s name needs another look: { $problem }
not-created-address = The coordinator’s address needs another look: { $problem }
not-created-person = The coordinator’s name needs another look: { $problem }
not-created-which = Say who coordinates, for example “Awa Diallo <awa@example.org>”.
not-created-no-account = This address has no account. To create it, give the name too, like “Awa Diallo <awa@example.org>”.

## The charter
charter-title = Our charter
charter-version = Version { $version }, { $date }
charter-mine = Your agreement
charter-ask = By agreeing, you tell the others that you have read these principles and will do your part to keep them alive.
charter-agree = I agree to the charter
charter-agreed = Done, since { $date }.
charter-together = Together
charter-count = { $agreed ->
    [0] Nobody has agreed yet, out of { $people }.
    [one] { $agreed } person out of { $people } has agreed.
   *[other] { $agreed } people out of { $people } have agreed.
}
charter-count-only = The group sees this number, and nothing else.
charter-to-help = To accompany
charter-to-help-why = Facilitation and coordination see these names, to offer help. The group does not.
charter-earlier = Earlier versions
charter-write = Write a new version
charter-new = New version of the charter
charter-new-means = The old version stays readable. Each person will be asked to agree again.
charter-french = The principles, in French
charter-french-hint = One principle per line. What stands before a colon becomes its title.
charter-english = The principles, in English
charter-english-hint = The same, in the same order; or nothing, and the French serves everyone.
charter-publish = Publish this version
charter-overtaken = Somebody published another version while you were writing. Your text is kept below, theirs is further down. Publish yours if it should replace it.
charter-theirs = Version { $version }, published in the meantime
charter-empty = At least one principle is needed, in French or in English.
charter-too-many = There are too many lines. A charter has at most { $most } principles, one per line.
charter-line = Line { $number }: { $problem }
charter-uneven = There are { $french } principles in French and { $english } in English. Write as many, in the same order, or none in one of the two languages.

## The season
season-title = The season and its logic model
season-facts = In brief
season-members = Members
season-capacity = { $min } to { $max } people
season-meet = Meetings
season-place = Where
season-hours = Between meetings
season-hours-a-month = { $min } to { $max } h a month, when needed
season-funder = Funder
season-contents = What it holds
season-people = Who makes the season
season-role-count = { $role } ({ $count })
season-budget = Budget lines
season-no-amount = amount to come
model-problem = The problem
model-needs = The needs
model-objectives = The objectives
model-resources = The resources
model-human = People
model-financial = Money
model-material = Places and tools
model-activities = The activities
model-relevance = Why it should work
model-results = The expected results
mode-in-person = in person
mode-online = online
mode-hybrid = in person and online at once

## Who sees what
right-help-with-charter = See who has not yet agreed to the charter, to help them
roles-title = Roles and what they open
roles-about = This table is written by the program, from the declaration that decides at the door of each page. An empty cell means: for this role, that page does not exist.
who-sees-title = Who sees what
who-sees-about = Every page says who sees it. Here is the whole. A person without the right to enter cannot tell that there is anything.
who-sees-own = Your role: { $role }
who-sees-nothing = Nothing of the community’s space.
who-sees-you = you
who-sees-pages = Page by page
who-sees-home = The home page and the charter
who-sees-rooms = The rooms
who-sees-rooms-by = { $who }; a room kept for some roles says so at its top
who-sees-meetings = The meetings
who-sees-meetings-by = { $who }; a resource person sees only the meetings to which they are asked
who-sees-reasons = The reason for an absence
who-sees-members = The members
who-sees-charter = Who has not yet agreed to the charter
who-sees-season = The season and its logic model
who-sees-invitations = The invitations and the waiting list
who-sees-roles = Role by role
who-sees-alone = What nobody else sees
who-sees-alone-unread = what you have read or not: nobody knows what you read
who-sees-alone-visit = the time of your last visit
who-sees-alone-profile = what you keep hidden in your profile, your e-mail included
who-sees-alone-sessions = your devices and your sessions
who-sees-machine = The machine and the outside
who-sees-machine-no-page = The person who administers the machine has no page to read your conversations.
who-sees-machine-disk = That person does have access to the disk, as on any server: choose someone you trust.
who-sees-outside = Nothing is sent elsewhere, except the e-mails that you receive.
who-sees-table = The whole table
who-sees-table-caption = What each role may do
who-sees-yes = yes
who-sees-no = no

## A new community
new-title = Open a community
new-about = A program describes a season: its meetings, its charter, its rooms, its logic model. Nothing is created before you have read it over.
new-program = The program
new-own = A program of my own
new-own-hint = Send the file, or paste its text below.
new-unchosen = Choose a program.
new-nothing = Send a file or paste its text.
new-mistakes = { $count ->
    [one] This program has one mistake, told below. Nothing was created.
   *[other] This program has { $count } mistakes, told below. Nothing was created.
}
new-file = Program file
new-file-hint = A .toml file. If it is sent, it replaces the pasted text.
new-source = Text of the program
new-source-hint = If you have no file at hand.
new-start = Start of the season
new-start-hint = The months of the meetings are counted from this one.
new-name = Name of the community
new-name-hint = Leave it empty to keep the program’s name.
new-preview = Read over before creating
new-preview-title = Before creating this community
new-create = Create the community
new-again = Change something
new-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
new-trainings = { $count ->
    [one] { $count } training
   *[other] { $count } trainings
}
new-caption = Dates are set later, with the group.
new-column-meeting = Meeting
new-column-when = When
new-column-length = Length
new-when-later = time to be determined
new-when-month = { $part ->
    [early] early { $month }, date to be determined
    [middle] mid-{ $month }, date to be determined
    [late] late { $month }, date to be determined
   *[whole] { $month }, date to be determined
}
new-charter = The charter
new-places = Places
new-places-means = Beyond { $max } members, a waiting list opens.
new-rooms = The rooms




## Program files (src/program)

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
program-expects-time = a time, such as 13:30, without quotation marks
program-expects-word = one of these words: { $words }
program-expects-id = an id: 1 to { $most } small letters without accents, digits, and hyphens between them
program-expects-id-of = the id of a { $table } table
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
