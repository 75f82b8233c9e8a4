# Sentences of a community’s home page.

home-title = Home
seen-by = you for what waits for you; the season and the quilt belong to the whole group

hello = Hello { $name }.
hello-today = Hello { $name }, the meeting is today.
hello-tomorrow = Hello { $name }, the meeting is tomorrow.
hello-days = Hello { $name }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} to go before { $month }’s meeting.

waits = What waits for you
waits-nothing = Nothing waits for you. Have a good day!
wait-charter = Read the charter and commit to it

lately = Since your last visit
lately-first = What was said lately
lately-nothing = Nobody has written since your last visit.
lately-open = Read
lately-read = Read { $name }’s message
lately-all = { $count ->
    [one] Read everything (1 unread)
   *[other] Read everything ({ $count } unread)
}
lately-told = What I was told
lately-rooms = Go to the conversations

quilt = Our quilt
quilt-about = Each patch is something the group did this season. Touch a patch to go back to it.
quilt-empty = The quilt is waiting for its first patch: a hello in a room is enough.
patch-meeting = { $name }, { $day }

next-calendar = The calendar of meetings
next-none = The next meeting has no date yet. It will appear here as soon as one is chosen.

rhythm = This month
rhythm-nothing = Nothing to prepare. It is a quiet month.
rhythm-beside = About { $sum } besides the meeting, when it suits you.
rhythm-alone = About { $sum }, when it suits you.
rhythm-each = What it is made of
rhythm-about = about { $time }
rhythm-prepare = Read the agenda and choose what you bring
rhythm-pair = Take an hour with somebody of the group
rhythm-later = Later, or if you feel like it:

begin-invite-deed = Invite members
begin-welcome-title = Welcome among us
begin-charter = Read the group’s charter
begin-profile = Choose what others see of you
begin-hello = Say hello in a room
begin-safe = Know who sees what

outside-title = Hello { $name }
outside-none = You are in no community for now. If you were invited, open the link that you received.
outside-guest = The meetings where you are expected
outside-guest-none = No meeting expects you for now.
outside-sponsor = Your role in “{ $community }” opens what is published. The group’s space stays with its members.
outside-minutes = Read the published minutes
outside-surveys = What the group says of itself
outside-reports = Read the reports that were sent
outside-start = Start a community
outside-profile = My profile
wait-charter-deed = Read the charter
wait-mail-deed = See these e-mails
wait-asking-deed = Read the requests
wait-help-deed = See the request
wait-report-deed = Read the report
waits-more = { $count ->
    [one] One more thing waits
   *[other] { $count } more things wait
}
happens = The meeting is on
happens-now = Right now
happens-follow = Follow the meeting
season = The season
next-title = The next meeting
next-in = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
lately-count = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
lately-answer = Answer in { $room }
lately-you = you
begin-welcome = You are part of “{ $community }”. At your own pace:
begin-three = Three steps and the season begins
begin-invite-step = Invite
begin-date-step = Find a date
begin-say-step = Say welcome
begin-invite-title = Invite the members
begin-invite = By e-mail, or with a link and its square to show in the room.
begin-invite-no-mail = With a link to hand to each person, or a square to show in the room.
begin-date-title = Find the first date
begin-date = Ask the group for availability, or set the date if you know it.
begin-date-deed = Choose how
begin-say-title = Write a word of welcome
begin-say = Whoever comes into a room where somebody has spoken dares to answer.
begin-say-deed = Choose a room
begin-hello-kicker = To begin
begin-hello-why = Two lines are enough: your name, where you work, what brings you.
begin-hello-deed = Choose a room
begin-told = Choose the e-mails that you receive
installed-title = Jasette is installed. Its first person is missing
installed-what = The first account is made by an address that serves once. Jasette wrote it as it started.
installed-where = Look in the terminal where Jasette started, or in the machine’s log:
installed-like = Look for an address like this one:
installed-open = Open it, or give it to whoever will coordinate. They make their account, then the first community.
installed-again = The address is good for a day. Too late? Start Jasette again: it writes another one.
