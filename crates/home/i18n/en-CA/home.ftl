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
lately-rooms = Go to the conversations

quilt = Our quilt
quilt-about = Each patch is something the group did this season. Touch a patch to go back to it.
quilt-empty = The quilt is waiting for its first patch: a hello in a room is enough.
patch-meeting = { $name }, { $day }

next-calendar = The calendar of meetings
next-none = The next meeting has no date yet. It will appear here as soon as one is chosen.

begin-alone-title = Your community is ready; only the people are missing
begin-alone = Three things and the season begins:
begin-invite = Invite the members, by e-mail or with a link and its QR code.
begin-invite-no-mail = Invite the members, with a link to hand to each person or a QR code.
begin-date = Set the first meeting, or leave it to be determined.
begin-say = Write a word of welcome in a room.
begin-invite-deed = Invite members
begin-date-deed = See the meetings
begin-welcome-title = Welcome among us
begin-welcome = You are part of “{ $community }”. To settle in, at your own pace:
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
outside-start = Start a community
outside-profile = My profile
wait-charter-deed = Read the charter
wait-mail-deed = See these e-mails
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
