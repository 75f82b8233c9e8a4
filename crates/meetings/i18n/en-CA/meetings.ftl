# Meetings: their series, dates, answers, attendance, calendar.
meetings = Meetings
profile = My profile
seen-by-you = only you
new-window = new window

## Kinds, modes, states
kind-welcome = Welcome meeting
kind-regular = Monthly meeting
kind-training = Training
kind-review = Review
kind-follow-up = Follow-up meeting
mode-in-person = In person
mode-online = Online
mode-hybrid = In person and online
state-planned = Date to be determined
state-held = Held
state-cancelled = Cancelled
expected-early = early { $month }
expected-middle = mid-{ $month }
expected-late = late { $month }

## The line of the season
step-welcome = Welcome
step-regular = Meeting
step-review = Review
step-no-date = to choose

## When and where
when-set = { $date }, { $hours }
when-expected = { $expected }, date to be determined
when-unknown = date to be determined
place-online = online
place-unknown = place to be determined
place-hybrid = { $place }, or online
place-unknown-or-online = place to be determined, or online
host-unknown = To be determined
link-unknown = The link will come.
fact-when = When
fact-length = Length
fact-mode = How
fact-host = Host organization
fact-place = Place
fact-link = Link
fact-theme = Theme

## Answers
answer-here = I’ll be there in person
answer-online = I’ll join online
answer-cannot = I can’t make it
answered-here = In person
answered-online = Online
answered-cannot = Can’t make it
answer-to-confirm = The meeting changed since your answer ({ $answer }). Is it still right?
answer-who-sees = Members see who comes. You can change your mind.
answer-unknown = This answer is not offered. Choose one of the buttons.
count-here = { $count } in person
count-online = { $count } online
count-cannot = { $count ->
    [one] { $count } can’t make it
   *[other] { $count } can’t make it
}
count-to-confirm = { $count } to confirm
count-silent = { $count } not answered yet
reason-label = Reason, if you wish to say it
reason-hint = Read by the facilitators only.
reason-save = Save my reason
reason-of = { $name }:
not-answered-no-date = This meeting has no date yet: there is nothing to answer for now.
not-answered-over = This meeting is over: answers are closed.
not-answered-cancelled = This meeting is cancelled: there is nothing left to answer.
not-answered-not-offered = This way of taking part is no longer offered. Your earlier answer is kept; choose one of the buttons.

## The page of a meeting
add-to-calendar = Add to my calendar
about-title = What we will do
place-title = Getting there
presence-title = Who comes
and-others = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
waited-for-title = Answers awaited
waited-for-who-sees = Seen by coordination and facilitation only.
told-moved = This meeting changed date: it was { $from }.
told-cancelled = This meeting is cancelled.
seen-by-with-guests = { $count ->
    [one] { $community }, and { $count } resource person asked to this meeting
   *[other] { $community }, and { $count } resource persons asked to this meeting
}

## Preparing
prepare-title = Preparing
missing = Missing: { $what }
missing-theme = the theme
deed-set = Set the date and place
deed-theme = Choose the theme
deed-move = Move or give details
deed-cancel = Cancel this meeting
deed-restore = Put this meeting back on the schedule
deed-attendance = Mark attendance
deed-guests = Ask a resource person
deed-add = Add a meeting

## The series
next-meeting = The next one
to-come = To come
held = Held
series-empty = No meeting for you here. When you are asked to one, it will be on this page.
calendar-title = In your calendar
calendar-words = All your meetings, up to date, in the calendar of your phone.
calendar-deed = Follow my meetings in my calendar
memory-title = What the group keeps

## Setting, moving
group-when = When
group-where = Where
group-what = What it is about
group-why = If the date changes
field-date = Day
field-date-hint = Leave the day and the time empty if the date is to be determined.
field-time = Start time
field-minutes = Length, in minutes
field-minutes-hint = 180 for three hours.
field-mode = How people meet
field-host = Host organization
field-venue = Address, room, door, parking
field-venue-hint = What it takes to arrive without searching.
field-link = Link of the online meeting
field-link-hint = The full address, starting with https://
field-theme = Theme
field-theme-hint = Empty, while it is not chosen.
field-reason = Why the date changes
field-reason-hint = Members read this sentence in the e-mail and on the page.
field-reason-hint-no-mail = Members read this sentence on the page.
field-kind = Kind of meeting
set-save = Save
set-invites = { $count ->
    [one] Once the date is set, { $count } person receives the invitation by e-mail.
   *[other] Once the date is set, { $count } people receive the invitation by e-mail.
}
set-invites-no-mail = No e-mail leaves from here: tell the date to those expected afterwards.
set-tells = { $count ->
    [one] If the date or the place changes, { $count } person is told by e-mail.
   *[other] If the date or the place changes, { $count } people are told by e-mail.
}
set-tells-no-mail = No e-mail leaves from here: if the date or the place changes, tell those expected.
set-leave = Go back without changing anything
problem-not-a-day = This day does not exist. Write it like 2027-03-18.
problem-not-an-hour = This time does not exist. Write it like 13:30.
problem-no-day = The day of this time is missing. Add the day, or empty the time.
problem-no-hour = The time is missing. Add it, or empty the day too if the date is to be determined.
problem-past = This moment is past. Choose a day to come.
problem-too-far = This day is more than three years away. Check the year.
problem-skipped-hour = That night the clocks move forward: this moment does not exist. Choose earlier or later.
problem-doubled-hour = That night the clocks move back: this moment comes twice. Choose earlier or later.
problem-length = A number of minutes is needed, from 15 to 720.
problem-not-a-link = This is not the address of a page. It starts with https://
problem-no-reason = The date changes: say why, in a few words.
problem-holiday = Holiday ({ $name }): many organizations are closed. Choose another day, or tick that you keep this one.
field-holiday = Keep this holiday
not-set-changed = Someone saved another version in the meantime.
not-set-cancelled = This meeting is cancelled. Put it back on the schedule before you change it.
not-set-over = This meeting is over, or is not cancelled: there is nothing to change.
conflict-title = Two versions of the same meeting
cancel-words = { $count ->
    [one] { $count } person will be told by e-mail, with your reason. The meeting will stay visible, marked cancelled.
   *[other] { $count } people will be told by e-mail, with your reason. The meeting will stay visible, marked cancelled.
}
cancel-words-no-mail = No e-mail leaves from here: tell those expected yourself. The meeting will stay visible, marked cancelled, with your reason.
cancel-reason = Why it is cancelled
cancel-reason-hint = Members read this sentence.
cancel-no-reason = Say why, in a few words: members will wonder.
cancel-save = Cancel the meeting
add-words = It starts without a date; you set it next. Nobody is told before.
add-save = Add the meeting

## Resource persons
guests-title = Resource persons
guests-words = A resource person sees this meeting and nothing else of the community.
guests-tells = The person is told by e-mail, whether you ask them or take them off, as soon as the meeting has its date.
guests-tells-no-mail = No e-mail leaves from here: tell the person.
guests-asked = Asked to this meeting
guests-who = Whom to ask
guests-ask = Ask to this meeting
guests-withdraw = Withdraw
guests-withdraw-spoken = Withdraw { $name } from this meeting
guests-nobody = No resource person is free. Invite one into the community with that role; they will only see the meetings you ask them to.
guests-invite = See the invitations
not-asked-stranger = This person is not a resource person of the community.
not-asked-too-late = This meeting is over or cancelled.

## Attendance
attendance = Attendance
mark-present = Present
mark-late = Late
mark-excused = Excused
mark-absent = Absent
mark-spoken = { $mark }: { $name }
mark-hint = had said: { $answer }
mark-no-answer = no answer
mark-others = { $count ->
    [one] One person joined the group since: if they were there, mark them
   *[other] { $count } people joined the group since: if they were there, mark them
}
mark-all-yes = Everyone who said yes is here
mark-all-yes-hint = Does not change what is already marked.
mark-unknown = Nothing was marked: choose one of the four buttons.
tally-present = { $count ->
    [one] { $count } present
   *[other] { $count } present
}
tally-late = { $count ->
    [one] { $count } late
   *[other] { $count } late
}
tally-excused = { $count ->
    [one] { $count } excused
   *[other] { $count } excused
}
tally-absent = { $count ->
    [one] { $count } absent
   *[other] { $count } absent
}
tally-unmarked = { $count } to mark
not-marked-too-early = Attendance is marked from the day of the meeting.
not-marked-cancelled = This meeting is cancelled: there is no attendance to mark.
not-marked-stranger = This person is not expected at this meeting.
attendance-sheet = Attendance sheet
sheet-name = Name
sheet-organization = Organization
sheet-coming = Expected
sheet-free = Free line
sheet-signature = Signature
sheet-back = Back to attendance
sheet-hint = This page prints as it is, without the menus.

## Calendar
calendar-name = My meetings (Jasette)
calendar-community = { $kind } · { $community }
calendar-cancelled-summary = Cancelled: { $heading }
calendar-cancelled = This meeting is cancelled. { $reason }
calendar-link = Link: { $link }
calendar-page = Answer and see the details: { $url }
feed-title = My meetings in my calendar
feed-words = A private address that your calendar reads again by itself: a meeting that moves moves there, a cancelled one says so.
feed-open = Make my private address
feed-fresh = Your private address
feed-fresh-words = Copy it now: it will not be shown again.
feed-step-copy = Copy the address.
feed-step-paste = In your calendar, look for “add a calendar by address” or “subscribe”, and paste it.
feed-step-wait = Your meetings appear there, with their place and link.
feed-secret = Whoever has this address sees the dates of your meetings. Do not share it; you can close or replace it here.
feed-standing = You have a private address
feed-standing-words = It was made on { $date }. For your safety it is not kept readable and cannot be shown again.
feed-replace = Replace with a new address
feed-replace-hint = The old one stops working at once.
feed-close = Close my address

## What was just done
done-answered = Your answer is noted.
done-reason = Your reason is saved; the facilitators read it.
done-set = The meeting is saved. If its date or place changed, those expected are told by e-mail.
done-set-no-mail = The meeting is saved. No e-mail leaves from here: if its date or place changed, tell those expected.
done-cancelled = The meeting is cancelled; those expected are told by e-mail.
done-cancelled-no-mail = The meeting is cancelled. No e-mail leaves from here: tell those expected.
done-restored = The meeting is on the schedule again.
done-added = The meeting is added. Its date is left to set.
done-asked = The person now sees this meeting.
done-withdrawn = The person no longer sees this meeting.
done-marked = Attendance is marked.
done-feed-closed = Your address is closed.

## Mails
mail-set-subject = { $day }: { $heading }
mail-set = This meeting has its date: { $heading }.
mail-moved-subject = New date, { $day }: { $heading }
mail-moved = The meeting “{ $heading }”, planned for { $from }, changes date.
mail-undated-subject = Date to be determined: { $heading }
mail-undated = The meeting “{ $heading }”, planned for { $from }, has no date for now.
mail-place-subject = The place, { $day }: { $heading }
mail-place = The place or the way of meeting changed: { $heading }.
mail-cancelled-subject = Meeting cancelled: { $heading }
mail-cancelled = The meeting “{ $heading }” is cancelled.
mail-restored-subject = On the schedule again: { $heading }
mail-restored = The meeting “{ $heading }” will be held after all.
mail-near-subject = Reminder, { $day }: { $heading }
mail-near = The meeting “{ $heading }” is near.
invitation-withdrawn-subject = No longer in your calendar: { $heading }
invitation-withdrawn = You are no longer asked to this meeting: { $heading }.
mail-reason = Reason: { $reason }
mail-not-answered = Will you be there?
mail-to-confirm = You answered before this change. Is it still right?
mail-answered = Your answer: { $answer }.
mail-change-answer = Change my answer
mail-see = See the meeting

## On the profile page
part-title = My calendar
part-words = Your meetings can appear by themselves in the calendar of your phone or computer.
part-deed = Connect my calendar

## Facilitation
away-waiting = { $count ->
    [one] Offline: { $count } action will be sent.
   *[other] Offline: { $count } actions will be sent.
}
away-signed-out = You are signed out. What is waiting will be sent once you sign in again.
away-sign-in = Sign in

## Date poll
poll-deed-open = Ask when people can come

## Hosts
hosts-title = Who hosts?
deed-find-host = Find a host organization
host-say-organization = Say my organization
not-offered-no-organization = First say which organization you work for; coordination or whoever directs it confirms it.
venue-title = The place: { $name }
venue-own = The place of my organization
venue-sheet = Getting there
venue-words = To be filled in once: every meeting held at your place shows it, and the invitation carries it. Nothing is required.
venue-seen-by = the people expected at meetings held here; the Wi-Fi password, members only
venue-none = The host organization has not filled in its venue sheet yet.
venue-no-host = This meeting has no host organization yet.
venue-back = Back to the meeting
venue-link = Online: { $link }
venue-line = { $name }: { $value }
venue-group-arrive = Arriving
venue-group-room = The room
venue-group-wifi = Wi-Fi
venue-group-contact = On the day
venue-address = Address
venue-door = Door
venue-door-hint = Which door, which bell, which floor. These words are read outside of here too, in calendars: put no alarm code in them.
venue-step-free = Step-free access
venue-step-free-unknown = Not known
venue-step-free-yes = Yes, from the street to the room
venue-step-free-partly = Partly, or with help
venue-step-free-no = No, there are steps
venue-transit = Public transit
venue-transit-hint = Metro, bus, minutes on foot.
venue-parking = Parking and bicycles
venue-toilets = Toilets
venue-kitchen = Kitchen and meals
venue-capacity = Capacity
venue-capacity-field = How many people the room takes
venue-capacity-hint = You will be warned if more people say they come.
venue-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
venue-problem-capacity = This must be a number of people, from 1 to 500, or nothing.
venue-equipment = Equipment
venue-screen = screen or projector
venue-camera = camera
venue-microphone = microphone
venue-screen-field = A screen or a projector
venue-camera-field = A camera that shows the room
venue-microphone-field = A microphone that hears the whole room
venue-other = Other equipment
venue-there = yes
venue-wifi = Wi-Fi
venue-wifi-password-is = Password:
venue-wifi-members = Shown to members only.
venue-wifi-name = Name of the network
venue-wifi-password = Password of the network
venue-wifi-password-hint = Shown to members on the meeting’s page; never in an e-mail nor in a calendar.
venue-contact = Person on the spot
venue-contact-hint = Who welcomes, and how to reach them that day.
venue-save = Save the sheet
venue-conflict-title = Two versions of the same sheet
crowd-full = The room is full: { $places ->
    [one] its only place is taken.
   *[other] its { $places } places are taken.
}
crowd-over = The room is too small: { $here } people come on site, for { $places } places.
crowd-word-hybrid = { $places ->
    [one] The only place in the room is taken; online, there is room.
   *[other] The { $places } places in the room are taken; online, there is room.
}
crowd-word-in-person = { $places ->
    [one] The only place in the room is taken. Say that you come all the same: the facilitators will look for a solution.
   *[other] The { $places } places in the room are taken. Say that you come all the same: the facilitators will look for a solution.
}
done-venue = The sheet is saved.

## Calendar invitation
invitation-title = Answer: { $heading }
invitation-question = { $name }, will you be there?
invitation-confirm = { $name }, is this your answer?
invitation-confirm-deed = Confirm: { $deed }
invitation-rather = Or rather
invitation-nothing-yet = Nothing is noted yet: opening this link does not answer for you.
invitation-link-words = This link answers for { $name }, at this meeting only, until it ends ({ $until }). Do not pass it on.
link-over-held = This meeting has been held
link-over-held-words = This meeting was held on { $day }: answers are closed. What happened there can be read in Jasette.
link-over-cancelled = This meeting was cancelled
link-over-cancelled-words = This meeting, planned for { $day }, was cancelled: there is nothing left to answer.
link-over-moved = This link no longer works
link-over-moved-words = The meeting has changed its time since then: please answer by the latest link that you received, or in Jasette.
link-over-on = Go on to Jasette
invitation-mail-note = This meeting writes itself in your calendar too. For the group to know whether you are coming, answer by one of these buttons: those of your calendar are not read yet.
received-kept = Your answer is noted: { $answer }.
received-to-confirm = Your answer is kept ({ $answer }), but the meeting has changed since the invitation that you answered. Is it still right?
received-perhaps = “Maybe” changes nothing in your answer. Say yes or no when you know.
received-older = You have answered otherwise since: that answer stays.
received-not-theirs = This reply matches no meeting where this address is expected. Answer from the address that the invitation came to.
received-ahead = This reply is about a version of the meeting that we did not send. Answer from the latest invitation.
community-feed-title = This community in my calendar
community-feed-words = A private address that holds the meetings of “{ $community }” only. The one of all your communities is in your profile.
community-feed-choose = One community at a time
community-feed-choose-words = To follow a single community, or give it its own colour in your calendar.
community-calendar-name = { $community } (Jasette)
calendar-community-deed = Follow this community only

## Personal links

# What awaits a member, on the home page
wait-answer = Say whether you are coming
wait-confirmation = Say again whether you are coming: the meeting was moved
wait-attendance = Mark attendance
## The page and its moment
state-on = The meeting is on
state-days = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
next-kicker = The next step
next-none-kicker = Nothing to do for now
next-answer = Are you coming?
next-answered = Your answer
next-no-date = The date has not been chosen yet
next-no-date-why = It will appear here as soon as it is.
next-ready = Everything is ready
next-ready-why = This meeting lacks nothing.
own-answer = What about you?
to-do-also = What waits as well
all-of-it = Everything about this meeting
attendance-to-mark = to mark
waited-for-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}
change-title = Move, complete or cancel
change-state = the people expected are told
deed-correct = Correct the date, the place or the theme
awaited-deed = Go there
wait-answer-deed = Answer
wait-attendance-rest = Finish marking attendance
wait-attendance-why = While everybody remembers: who was there, who had let you know.
step-theme = Choose the theme
step-theme-why = It appears wherever the meeting is named.
closing-title = After the meeting
closing-place = Step { $place } of { $count }
closing-done = This meeting is closed
closing-done-why = Attendance, minutes, next date: all is there. Thank you!
answered-own-here = You will be there, in person
answered-own-online = You will be there, online
answered-own-cannot = You cannot be there
mark-rest-absent = The others were not there
mark-rest-absent-hint = Whoever had said so is marked as excused. You can correct each person afterwards.

## What can be found

kind-meeting = Meeting

# What is counted
measure-meetings-held = Meetings held
measure-meetings-held-counts = The meetings of the season that took place, of those planned. A cancelled meeting does not count.
measure-trainings-held = Trainings held
measure-trainings-held-counts = The trainings that took place, of those planned.
measure-follow-ups-held = Follow-up meetings held
measure-follow-ups-held-counts = The follow-up meetings that took place, of those asked for.
measure-minutes-held = Hours of meetings
measure-minutes-held-counts = The planned length of all that took place, added up.
measure-held-in-person = Held in person
measure-held-in-person-counts = What took place in person, of all that took place. The rest was online, in whole or in part.
measure-hosts = Organizations that hosted
measure-hosts-counts = The different organizations that received a meeting or a training.
measure-seats = Attendances
measure-seats-counts = Presences, added up: a person who came three times counts three times.
measure-person-minutes = Person-hours
measure-training-person-minutes = Person-hours of training
measure-person-minutes-counts = The planned length of each meeting, multiplied by the number of people who were there.
measure-people-there = People who came at least once
measure-people-there-counts = The different people marked present or late, each once.
measure-regulars = People who came at least every second time
measure-regulars-counts = The people who came to at least half of what took place, of those whose attendance was marked.
