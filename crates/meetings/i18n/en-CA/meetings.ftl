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
fact-host = Host organisation
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
reason-save = Keep the reason
reason-of = { $name }:
not-answered-no-date = This meeting has no date yet: there is nothing to answer for now.
not-answered-over = This meeting is over: answers are closed.
not-answered-cancelled = This meeting is cancelled: there is nothing left to answer.
not-answered-not-offered = This way of taking part is no longer offered. Your earlier answer is kept; choose one of the buttons.

## The page of a meeting

add-to-calendar = Add to my calendar
about-title = What we will do
place-title = When and where
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
missing-date = the date
missing-host = the place
missing-theme = the theme
missing-leader = who leads
deed-set = Set the date and place
deed-theme = Choose the theme
deed-leader = Say who leads what
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
field-host = Host organisation
field-venue = Address, room, door, parking
field-venue-hint = What it takes to arrive without searching.
field-link = Link of the online meeting
field-link-hint = The full address, starting with https://
field-theme = Theme
field-theme-hint = Empty, while it is not chosen.
field-reason = Why the date changes
field-reason-hint = Members read this sentence in the mail and on the page.
field-kind = Kind of meeting
set-save = Save
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
not-set-changed = Someone saved another version in the meantime.
not-set-cancelled = This meeting is cancelled. Put it back on the schedule before you change it.
not-set-over = This meeting is over, or is not cancelled: there is nothing to change.
conflict-title = Two versions of the same meeting
cancel-words = Those expected will be told by mail, with your reason. The meeting will stay visible, marked cancelled.
cancel-reason = Why it is cancelled
cancel-reason-hint = Members read this sentence.
cancel-no-reason = Say why, in a few words: members will wonder.
cancel-save = Cancel the meeting
add-words = It starts without a date; you set it next. Nobody is told before.
add-save = Add the meeting

## Resource persons

guests-title = Resource persons
guests-words = A resource person sees this meeting and nothing else of the community.
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
sheet-organization = Organisation
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
done-reason = Your reason is kept for the facilitators.
done-set = The meeting is saved. If its date or place changed, those expected are told by mail.
done-cancelled = The meeting is cancelled; those expected are told by mail.
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

## Agenda

agenda-kind-check-in = Check-in
agenda-kind-commitments = Back to our commitments
agenda-kind-information = Information
agenda-kind-discussion = Discussion
agenda-kind-exercise = Workshop
agenda-kind-codev = Codevelopment
agenda-kind-practice-analysis = Practice analysis
agenda-kind-decision = Decision
agenda-kind-pause = Break
agenda-kind-closing = Closing
agenda-title = Agenda
agenda-sum = { $total } planned of { $length }
agenda-exact = it adds up
agenda-left = { $minutes } left
agenda-over = { $minutes } too many
agenda-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
agenda-more = Details
agenda-material-said = To bring:
agenda-none-yet = The agenda has not been begun yet.
agenda-sheet = Print the agenda
agenda-sheet-back = Back to the meeting
agenda-column-at = Time
agenda-column-what = What
agenda-column-who = Led by
agenda-column-long = Length
agenda-prepare = Prepare the agenda
agenda-waiting = { $count ->
    [one] { $count } proposal to read
   *[other] { $count } proposals to read
}
agenda-confidential = What is said there stays among members
agenda-who-reads = The agenda is read by everybody in the meeting, resource persons included.
agenda-up = Move up
agenda-up-spoken = Move up “{ $title }”
agenda-down = Move down
agenda-down-spoken = Move down “{ $title }”
agenda-change = Change
agenda-change-spoken = Change “{ $title }”
agenda-take-out = Take out
agenda-take-out-spoken = Take out “{ $title }”
agenda-taken-out = Blocks taken out
agenda-taken-out-one = Taken out: { $title }
agenda-put-back = Put back
agenda-put-back-spoken = Put back “{ $title }”
agenda-grip = Drag to move
agenda-add = Add a block
agenda-add-card = Choose a format card
agenda-add-save = Add to the agenda
agenda-change-title = Change a block
agenda-save = Save the block
agenda-begin-title = Begin the agenda
agenda-begin-bare = Opening and closing only
agenda-begin-bare-hint = An inner weather at the start, a closing round at the end; the rest goes between them.
agenda-begin = Begin this way
agenda-begin-template = Start from this template
agenda-begin-copy = Copy this agenda
agenda-begin-blocks = Or block by block
agenda-group-what = The block
agenda-group-who = Who leads
agenda-group-how = How
agenda-field-title = Title
agenda-field-title-hint = Read by everybody in the meeting, resource persons included.
agenda-field-kind = Kind
agenda-field-leader = Member who leads
agenda-nobody-yet = Nobody yet
agenda-field-other = Or somebody else
agenda-field-other-hint = A name, “everybody”, “in pairs”…
agenda-field-steps = Steps
agenda-field-steps-hint = One on each line, its minutes first: “10 Presentation”. Change the length, and the steps follow; change the steps, and the length follows.
agenda-field-about = What to know
agenda-field-about-hint = Nothing here by which a family could be recognised.
agenda-field-material = To bring
agenda-field-documents = Documents
agenda-field-documents-hint = One on each line, its name and its address: “The sheet https://example.org/sheet”.
agenda-problem-length = A number of minutes is needed, from 1 to 480.
agenda-problem-too-short = There are { $steps } steps: at least { $steps } minutes are needed.
agenda-problem-two-leaders = Choose a person in the list or write a name, not both.
agenda-problem-no-address = Line { $line }: an address that starts with https:// is missing
agenda-problem-documents = A block takes { $most } documents at most.
agenda-problem-step-minutes = Line { $line }: begin with the minutes, like “10 Presentation”.
agenda-problem-step-title = Line { $line }: the words of the step are missing.
agenda-problem-steps = A block takes { $most } steps at most.
agenda-not-gone = This block is no longer on the agenda: somebody took it out.
agenda-not-changed = Somebody saved another version of this block in the meantime.
agenda-not-full = An agenda takes { $most } blocks at most.
agenda-not-begun = Somebody has already begun this agenda: here it is.
agenda-gone-add-again = Somebody took this block out while you were writing. What you wrote is kept: add it again if you wish.
agenda-conflict-title = Two versions of the same block
agenda-done-begun = The agenda is begun.
agenda-done-added = The block is added.
agenda-done-saved = The block is saved.
agenda-done-taken-out = The block is taken out. You can put it back for a day.
agenda-done-put-back = The block is back.
circles-nobody = nobody is expected
circles-too-few = { $count } people, and at least { $least } are needed
circles-one = one circle of { $count } people
circles-even = { $circles } circles of { $count } people
circles-uneven = { $circles } circles: of { $more } and of { $fewer } people
circles-by-answers = By the answers ({ $count } yes): { $circles }.
circles-expected = If everybody comes: { $circles }.
formats-title = Format cards
formats-words = Ways of working together, with their steps and lengths. A card put on the agenda brings its steps along.
formats-see = See the cards
formats-of-card = From the card
formats-lasts = This format takes from { $least } to { $most } minutes.
formats-people = { $least } to { $most } people
formats-put = Put on the agenda
formats-put-hint = Choose the meeting; you can change the length before you add it.
formats-steps = Steps
formats-ways = In person or online
formats-brief = In brief
formats-good-for = Good for
formats-group = Group
formats-range = { $least } to { $most } minutes
formats-circle = Circles
formats-circle-of = { $least } to { $most } people in each circle
formats-material = To bring
template-keep-title = Keep as a template
template-keep = Keep this template
template-field-name = Name of the template
template-field-name-hint = Blocks and their steps are kept; those who lead them are not.
template-no-name = Give the template a name, to find it again.
template-not-taken = A template has this name already.
template-not-empty = The agenda is empty: there is nothing to keep.
template-not-full = The community keeps { $most } templates at most.
template-done-kept = The template is kept: it will be offered to the next meetings.
template-done-removed = The template is deleted. The agendas that came from it have not changed.
templates-title = Agenda templates
templates-see = See the templates
templates-words = Those of the season’s program, and those that the group kept.
templates-none = No template yet. Prepare an agenda, then keep it as a template.
template-remove-ask = Delete this template
template-remove-words = The agendas that came from it stay as they are.
template-remove = Delete the template
proposal-deed-item = I propose an item
proposal-deed-situation = I bring a situation
proposal-item = Item proposed
proposal-situation = Situation brought
proposal-own = Your proposals
proposal-waiting = waiting
proposal-accepted = on the agenda
proposal-declined = not this time
proposal-situation-read-by = Read by facilitators only
proposal-withdraw = Take it back
proposal-withdraw-spoken = Take it back: “{ $title }”
proposal-to-answer = Proposals from members
proposal-closed = { $count ->
    [one] { $count } situation waits for facilitators, who alone may read it
   *[other] { $count } situations wait for facilitators, who alone may read them
}
proposal-read-by = Who will read this: { $who }.
proposal-deidentify = Change or leave out anything by which a family could be recognised: names, ages, neighbourhood, origin, organisation. On the agenda, the situation will have a neutral title.
proposal-field-title = The item, in a few words
proposal-field-title-hint = If it is taken, everybody will read this title.
proposal-field-situation = The situation, in a few words
proposal-field-situation-hint = These words will not be on the agenda.
proposal-field-about = If you want to say more
proposal-about-hint = If it is taken, this explanation will be on the agenda.
proposal-about-situation-hint = What you are living, what you would like to receive from the group. None of this will be on the agenda.
proposal-field-minutes = How many minutes
proposal-field-minutes-hint = Leave it empty if you do not know.
proposal-send = Send my proposal
proposal-accept-title = Take it
proposal-accept = Put it on the agenda
proposal-accept-hint = Read by everybody. Whoever proposes will be noted as leading this block.
proposal-agenda-title = Title on the agenda
proposal-neutral-title = A situation brought by the group
proposal-neutral-hint = A neutral title: everybody reads it, and it tells neither the situation nor who brings it.
proposal-format = Format
proposal-format-hint = The card’s steps come with it, at the length you choose.
proposal-decline-title = Not this time
proposal-decline = Decline with this word
proposal-word = A word to the person
proposal-word-hint = They alone will read it, on the page of the meeting.
proposal-no-word = Say why, in a few words: the person will wonder.
proposal-not-too-late = This meeting is over or cancelled: nothing can be proposed there any more.
proposal-not-too-many = You already have { $most } proposals waiting for this meeting.
proposal-not-no-reader = Nobody has the role of facilitator in this community: there would be nobody to read your situation.
proposal-not-gone = This proposal was answered already, or taken back.
proposal-not-neutral = This block would tell everybody what is written for facilitators alone. Give it a neutral title.
proposal-done = Your proposal is sent. The answer will be on this page.
proposal-done-withdrawn = Your proposal is taken back: nothing of it is left.
proposal-done-accepted = The proposal is on the agenda.
proposal-done-declined = The proposal is declined; the person will read your word.


## Facilitation

note-kind-note = Note
note-kind-parked = For later
note-kind-learning = Learning
note-kind-resource = Resource
clock-late = { $minutes } min late
clock-early = { $minutes } min ahead
clock-on-time = On time
clock-shorten-block = { $minutes } min less for “{ $title }”
clock-shorten = To end on time: { $blocks }.
clock-shorten-some = To save time: { $blocks }. That would still leave { $minutes } min too many.
clock-shorten-nothing = { $minutes } min are missing and no block can give any more: keep an item for next time, or end later.
clock-not-done-no-date = The meeting has no date: set one first.
clock-not-done-cancelled = The meeting is cancelled.
clock-not-done-too-early = The clock starts on the day of the meeting.
clock-not-done-too-late = The meeting is over: its clock no longer moves.
clock-not-done-no-agenda = The agenda is empty: add at least one block to it.
clock-not-done-future = This carries a time that has not come yet. Check the device’s clock, then try again.
clock-words-plenty = Left
clock-words-soon = Almost over, left
clock-words-over = Over by
clock-words-paused = Paused, left
clock-words-ended = Ended at
clock-words-waiting = Starts at
clock-cut = The connection is cut: the clock goes on, and will set itself right.
clock-no-agenda = The agenda is empty.
clock-ended-title = The meeting is over
clock-ended-thanks = Thank you for being here.
clock-place = Block { $place } of { $count }
clock-step = Step { $place } of { $count }
clock-confidential = stays among members
clock-next = Next: { $title }, { $length }
clock-next-nothing = Next: that is the end.
clock-deeds = Clock controls
clock-deed-start = Start the meeting
clock-deed-next = Next
clock-deed-pause = Stop time
clock-deed-resume = Resume
clock-deed-extend = Give 5 min
clock-deed-skip = Skip to the next block
clock-deed-back = Go back
clock-deed-end = End the meeting
running-title = Running: { $meeting }
running-clock = Facilitation
running-open = Run the meeting
running-now = Right now: { $block }
running-screen = Open the screen
running-agenda = Agenda
running-agenda-change = Change the agenda
running-attendance = Mark attendance
screen-title = Screen: { $meeting }
screen-open = Follow on screen
screen-refresh = Refresh
screen-sound = Soft sound at the end of a step
capture-title = Take notes
capture-words = What is being said
capture-hint = A line that starts with “!” is a decision; with “@FirstName”, a commitment of that person.
capture-note = Keep as a note
capture-decision = It is a decision
capture-commitment = It is a commitment
capture-block = Under which block
capture-block-hint = Under a peer coaching or practice analysis block, notes stay among members.
capture-no-block = Outside the agenda
capture-owner = Whose, for a commitment
capture-owner-none = Choose a person
capture-owner-missing = Choose whose commitment this is.
capture-who = It remains to say who is meant. Nothing is lost.
capture-who-of = Whose is “{ $line }”?
capture-who-choose = Choose a person
away-waiting = { $count ->
    [one] Offline: { $count } action will be sent.
   *[other] Offline: { $count } actions will be sent.
}
away-signed-out = You are signed out. What is waiting will be sent once you sign in again.
away-sign-in = Sign in
caught-title = What was noted
caught-nothing = Nothing yet.
caught-no-block = Outside the agenda
caught-decision = Decision
caught-commitment = Commitment
caught-take-back = Take back
caught-take-back-spoken = Take back: { $note }
parked-title = Kept for later
groups-title = Small groups
groups-hint = { $count ->
    [one] { $count } person is marked present. Organisations are mixed, and the same people meet as seldom as possible.
   *[other] { $count } people are marked present. Organisations are mixed, and the same people meet as seldom as possible.
}
groups-shape = How
groups-of = Groups of { $size }
groups-count = { $count } groups
groups-circles = Peer coaching circles
groups-draw = Make the groups
groups-draw-again = Make other groups
groups-number = Group { $number }
groups-change = Move somebody
groups-person = Who
groups-to = To
groups-new = a new group
groups-move = Move
groups-put-away = Take the groups off the screen
groups-not-drawn-too-few = Mark at least two people as present first: groups are made of those who are here.
groups-not-drawn-not-there = These groups are no longer on the screen. Nothing has changed.
here-title = I am here
here-code = Attendance code
here-code-hint = With a phone’s camera: open the page, then “I am here”.
here-code-open = Show the attendance code
here-code-close = Remove the code
here-ask = You can see the meeting’s screen: say that you are here.
here-deed = I am here
here-known-present = Noted: you are here.
here-known-late = Noted: you are here, after the start.
here-meeting = The meeting’s page
here-not-today = This is not the day of the meeting, or it is cancelled.
here-not-expected = You are not on the list of this meeting. Tell whoever facilitates.

## Minutes

minutes = Minutes
minutes-of = Minutes: { $heading }
minutes-list = Minutes
minutes-list-members = All the minutes of the community, the latest first.
minutes-list-organizations = What the group decided and learnt, once the minutes are approved. No situation appears there.
minutes-list-figures = The counts and themes of each meeting, once the minutes are approved.
minutes-list-empty = No minutes to read for now.
minutes-state-draft = Draft
minutes-state-open = To read over
minutes-state-closed = Awaiting approval
minutes-state-approved = Approved
minutes-is-draft = Draft, read by coordination and facilitation only.
minutes-open-until = Open to members’ corrections until { $date }.
minutes-approved-meeting = Approved by the group on { $date }.
minutes-approved-facilitation = Approved by facilitation on { $date }, nobody having anything left to correct.
minutes-when = { $when } · { $place }
minutes-moment = { $day }, { $time }
minutes-layer-members = Members’ text: it does not leave the community.
minutes-layer-organizations = Organizations’ text: decisions and learnings, without any situation.
minutes-layer-figures = Public text: counts and themes only.
minutes-face-members = Members’ text
minutes-face-organizations = Organizations’ text
minutes-face-figures = Counts and themes
minutes-part-block = What was said
minutes-part-reserved = Said in confidence
minutes-part-decisions = Decisions
minutes-part-learnings = What the group takes away
minutes-part-parked = Set aside for later
minutes-part-resources = Resources
minutes-part-more = Other points
minutes-lived = How it went
minutes-lived-line = { $hours } · { $title }
minutes-planned-line = { $hours } (planned) · { $title }
minutes-not-held-line = { $title } (not reached)
minutes-no-agenda = This meeting had no agenda.
minutes-attendance-there = { $count ->
    [one] { $count } person: { $names }.
   *[other] { $count } people: { $names }.
}
minutes-attendance-others = { $count ->
    [one] { $count } absence.
   *[other] { $count } absences.
}
minutes-attendance-unmarked = Attendance was not marked.
minutes-decision = { $text } ({ $taken })
minutes-commitments = Before next time
minutes-commitment = { $name }: { $text }
minutes-outcomes = Decisions and learnings
minutes-outcomes-none = No decision or learning to share from this meeting.
minutes-errata = Errata
minutes-erratum = Erratum, { $date }: { $text }
minutes-figures = In numbers
minutes-themes = Themes
minutes-theme = { $kind }, { $length }
minutes-count-people = { $count ->
    [one] { $count } person took part
   *[other] { $count } people took part
}
minutes-count-organizations = { $count ->
    [one] { $count } organization represented
   *[other] { $count } organizations represented
}
minutes-count-length = { $length } of meeting
minutes-count-decisions = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
minutes-count-commitments = { $count ->
    [one] { $count } commitment before next time
   *[other] { $count } commitments before next time
}
minutes-count-resources = { $count ->
    [one] { $count } resource shared
   *[other] { $count } resources shared
}
minutes-reach-confidential = Said in confidence: read by members only, whatever happens.
minutes-reach-organizations = Read by members and, once approved, by the organizations.
minutes-reach-members = Read by members only.
minutes-reach-open = The organizations read this section once approved, if you let it travel: no situation, no name.
minutes-who = Who reads what
minutes-who-text = The text:
minutes-who-draft = coordination and facilitation only, as long as it is a draft.
minutes-who-open = members, facilitation and coordination. Resource persons do not read it.
minutes-who-outside = Outside the community:
minutes-who-later = nothing before approval. Then the network will read the decisions and learnings; directors and funders, the counts and themes.
minutes-who-now = the network reads the decisions and learnings; directors and funders, the counts and themes.
minutes-who-confidential = What is said in codevelopment or practice analysis stays among the members, in every version and every file.
minutes-seen-organizations = the community and the network
minutes-seen-figures = the community, the network, directors and funders
minutes-files = To read, print or download
minutes-file-word = Word
minutes-file-markdown = Markdown
minutes-file-spoken = { $file }: { $layer }
minutes-print = Each page prints as it is, without the menus.
minutes-preview = This is what will travel. None of it is read outside the community before approval.
minutes-panel-none = The program drafts them from attendance, the agenda as lived, notes and decisions.
minutes-none = The minutes are not open yet. You will receive a mail when they can be read over.
minutes-none-writer = No minutes yet. The program drafts them from attendance, the agenda as lived, notes and decisions.
minutes-deed-draft = Write the minutes
minutes-deed-go-on = Go on with the minutes
minutes-deed-read-over = Read the minutes over
minutes-deed-read = Read the minutes
minutes-writer = Writing
minutes-write = Write
minutes-go-on = Go on writing
minutes-see-writing = See the writing
minutes-writing = Writing
minutes-writing-of = Writing the minutes: { $heading }
minutes-pen = { $name } has been writing since { $since }.
minutes-pen-saved = { $name } has been writing since { $since }. Last saved: { $saved }.
minutes-nobody-writes = Nobody is writing now. One person writes at a time.
minutes-take = Take over
minutes-take-words = If you take over, what { $name } has not saved yet will not be lost: their text will be shown to them beside yours, and kept.
minutes-how-to-write = A line that begins with a dash becomes an item of a list. An empty line separates paragraphs. An empty section does not appear.
minutes-hint-held = { $kind }, { $hours }. { $reach }
minutes-hint-not-held = { $kind }, not reached. { $reach }
minutes-audience = Who will read: { $heading }
minutes-audience-organizations = Members and organizations
minutes-audience-members = Members only
minutes-save = Save
minutes-save-and-leave = Save and hand over the pen
minutes-leave = Back to the minutes
minutes-autosaved = Saved at { $time }.
minutes-autosave-trouble = Not saved yet: the network is missing. Your text is in this page; it will be saved when the network is back, or with the button.
minutes-news = { $count ->
    [one] { $count } note or decision came after the draft and is not in the text.
   *[other] { $count } notes or decisions came after the draft and are not in the text.
}
minutes-add-news = Add them to the text
minutes-kept = What you had written
minutes-conflict = Two versions of the same text
minutes-conflict-words = Nothing is lost: your text is below, and it is kept among the versions.
minutes-version-saved = Saved version
minutes-version-mine = Your version: { $heading }
minutes-save-over = Take over and save my version
minutes-keep-saved = Keep the saved version
minutes-versions = Versions of the text
minutes-versions-words = Every text that the sections had. A text put aside could not be saved, because somebody else was writing.
minutes-version-draft = The program’s draft
minutes-version-aside = Put aside
minutes-version-current = Current text
minutes-version-empty = Empty.
minutes-version-again = Use this text again
minutes-days = Days to correct
minutes-days-hint = Members receive a mail and read over until the end of the last day.
minutes-days-again = From today. Nobody receives another mail.
minutes-days-problem = A number of days is needed, from 1 to { $most }.
minutes-open = Open to corrections
minutes-prolong = Change the end
minutes-prolong-open = Change the time given to correct
minutes-agreements = { $count ->
    [0] Nobody has said yet that there is nothing to correct.
    [one] { $count } person has nothing to correct.
   *[other] { $count } people have nothing to correct.
}
minutes-waiting = { $count ->
    [one] { $count } correction awaits an answer
   *[other] { $count } corrections await an answer
}
minutes-how = How they are approved
minutes-how-meeting = By the group, at a meeting
minutes-how-meeting-hint = Possible as soon as each correction has its answer.
minutes-how-facilitation = By facilitation
minutes-how-facilitation-hint = Possible after the last day to correct.
minutes-approve = Approve the minutes
minutes-approve-hint = After that the text does not change; a dated erratum can be added. The network, directors and funders then read their version.
minutes-frozen = The text is approved: it does not change any more.
minutes-add-erratum = Add an erratum
minutes-erratum-where = What the erratum corrects
minutes-erratum-whole = The minutes as a whole
minutes-erratum-text = Erratum
minutes-erratum-hint = Dated today. It is read by the same people as its section; about the whole, by members only.
minutes-corrections = Proposed corrections
minutes-corrections-answered = { $count ->
    [one] { $count } correction answered
   *[other] { $count } corrections answered
}
minutes-text-now = The current text
minutes-text-proposed = The proposed text
minutes-text-proposed-hint = You can touch it up before you accept it.
minutes-word = A word for the person who proposes
minutes-word-hint = Only they read it. Needed to keep the current text.
minutes-no-word = Say in a few words why the text stays as it is.
minutes-accept = Accept this text
minutes-accept-remark = Noted
minutes-decline = Keep the current text
minutes-accepted = Accepted
minutes-declined = Text kept
minutes-review = Read over
minutes-review-words = A correction can be proposed beside each section.
minutes-review-who-sees = Your proposals are read by facilitation and coordination. Whether you have read over cannot be seen.
minutes-agree = Nothing to correct
minutes-agreed = You have nothing to correct. Thank you.
minutes-proposal-open = Propose a correction
minutes-proposal-spoken = : { $heading }
minutes-proposal = The text as you would have it: { $heading }
minutes-proposal-hint = Change what should be; the person who writes will see both texts.
minutes-propose = Propose
minutes-remark-open = Something else to correct
minutes-remark = Attendance, hours, or the whole
minutes-remark-hint = In a few words.
minutes-my-remarks = Your remarks
minutes-mine-waits = Your correction awaits an answer.
minutes-mine-accepted = Your correction is accepted.
minutes-mine-declined = The text stays as it is.
minutes-not-early = The meeting has not begun: minutes are written afterwards.
minutes-not-cancelled = This meeting is cancelled: there are no minutes to write.
minutes-not-there = There are no minutes yet.
minutes-not-approved = The minutes are approved: the text does not change any more. You can add an erratum.
minutes-not-taken = Somebody else is writing now: your text was not saved over theirs.
minutes-not-changed = This text was saved from elsewhere in the meantime: yours was not put over it.
minutes-not-open = The minutes are not open to corrections.
minutes-not-over = The time given to correct is over. Tell facilitation: an erratum can be added.
minutes-not-same = Your text is the same as the section’s: there is nothing to correct.
minutes-not-waiting = { $count ->
    [one] { $count } correction awaits an answer. Answer it before approving.
   *[other] { $count } corrections await an answer. Answer them before approving.
}
minutes-not-soon = Members can still correct. Wait for the end of the last day, or have the group approve.
minutes-not-yet-approved = The minutes are not approved: correct the text itself.
minutes-not-answered = This correction already has its answer.
minutes-done-draft = The draft is made. Read it over, then open it to the members.
minutes-done-saved = The text is saved.
minutes-done-opened = Members can read and correct.
minutes-done-proposed = Your correction is proposed.
minutes-done-agreed = Noted: you have nothing to correct.
minutes-done-answered = The answer is given.
minutes-done-approved = The minutes are approved. The network, directors and funders can read their version.
minutes-done-erratum = The erratum is added.
minutes-mail-subject = Minutes to read over: { $heading }
minutes-mail = The minutes of the meeting “{ $heading }” are open to corrections.
minutes-mail-until = You can propose a correction, or say that there is nothing to correct, until { $date }.
minutes-mail-deed = Read the minutes over


## Decisions

decision-taken-consent = by consent
decision-taken-consensus = by consensus
decision-taken-vote = by vote
decision-taken-coordination = by coordination
decision-taken-consent-hint = Nobody objected.
decision-taken-consensus-hint = Everybody agreed.
decision-taken-vote-hint = Most were for it.
decision-taken-coordination-hint = Coordination settled it.
decision-reopener-member = any member
decision-reopener-group = the group, when it meets
decision-reopener-team = coordination and facilitation
decision-standing = In force
decision-reopened = Reopened
decision-replaced = Replaced
decisions = Decisions
decisions-words = What the group decided, how, and who may come back to it. Nothing is erased: a decision is corrected, reopened or replaced, and the trace remains.
decisions-count = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
decisions-empty = No decision is written yet. They will come from the meetings.
decisions-not-found = No decision matches. Try other words, or fewer words.
decisions-all = See all decisions
decisions-see = The register of decisions
decisions-none-here = No decision is written for this meeting.
decisions-print = This page prints as it is, without the menus.
decisions-filter = Look for a decision
decisions-filter-words = Words
decisions-filter-meeting = Meeting
decisions-filter-standing = State
decisions-any-meeting = All, and outside of meetings
decisions-any-standing = Every state
decisions-search = Search
decision-title = Decision of { $day }
decision-meeting = { $heading }, { $day }
decision-outside = Outside of meetings
decision-outside-on = Outside of meetings, { $day }
decision-may-be-reopened = may be reopened by { $who }
decision-open = See
decision-open-spoken = See the decision: { $words }
decision-fact-meeting = Meeting
decision-fact-taken = Taken
decision-fact-reopener = Who may reopen it
decision-fact-by = Written by
decision-fact-replaces = Replaces
decision-fact-replaced-by = Replaced by
decision-history = What happened since
decision-told-corrected = { $name } corrected the decision.
decision-told-reopened = { $name } reopened the decision.
decision-told-upheld = { $name } noted that the decision is upheld.
decision-told-replaced = { $name } wrote the decision that replaces it.
decision-said-before = It said before:
decision-saved = The decision as it is now
decision-deed-write = Write a decision
decision-deed-correct = Correct the decision
decision-deed-reopen = Reopen the decision
decision-deed-uphold = The decision is upheld
decision-deed-replace = Replace the decision
decision-write-words = Write it as the group would say it, so that it is still understood in a year.
decision-correct-words = For a mistake or a detail. What it said before can still be read. If the group changed its mind, replace it instead.
decision-replace-words = The group changed its mind: write the new decision. The old one stays in the register, and each leads to the other.
decision-reopen-words = The decision stays in view, marked as reopened, until the group upholds or replaces it.
decision-who-reads = Read by { $people }.
decision-field-text = The decision
decision-field-text-hint = Nothing by which a family could be recognised: the organisations read decisions too.
decision-field-taken = How it was taken
decision-field-reopener = Who may reopen it
decision-field-meeting = Where it was taken
decision-field-reason = Why reopen it
decision-field-reason-hint = What changed, or what does not work. The community reads this sentence.
decision-empty = Write what was decided.
decision-no-reason = Say why, in a few words: the group will wonder.
decision-not-kept-too-early = A decision is written from the day of the meeting where it is taken.
decision-not-kept-cancelled = This meeting is cancelled: nothing is decided there.
decision-not-kept-no-meeting = There is no such meeting. Choose one from the list.
decision-not-kept-replaced = Another decision replaced this one: that one may change.
decision-not-kept-open = This decision is reopened already.
decision-not-kept-not-open = This decision is not reopened: it is in force already.
decision-not-kept-changed = Somebody changed this decision while you were writing. Nothing is lost: here is their version, and yours below.
done-decision-kept = The decision is written in the register.
done-decision-corrected = The decision is corrected.
done-decision-reopened = The decision is reopened.
done-decision-upheld = The decision is upheld.
done-decision-replaced = The new decision is written; the old one leads to it.

## Commitments

commitment-deed-tried = I tried
commitment-deed-adapted = I tried another way
commitment-deed-not-yet = Not yet
commitment-deed-let-go = I let it go
commitment-tried = tried
commitment-adapted = tried another way
commitment-not-yet = not yet
commitment-let-go = let go
commitment-not-made-too-early = Commitments are said from the day of the meeting on.
commitment-not-made-cancelled = This meeting is cancelled: no commitment is made there.
commitment-not-made-stranger = A commitment is said for oneself; facilitation may write that of a member of the community.
commitment-heard-tried = Tried
commitment-heard-adapted = Tried another way
commitment-heard-not-yet = Not yet
commitment-heard-let-go = Let go
commitments = Commitments
commitment = Commitment
commitments-words = “Before next time, I try…” A small step, said in front of the group. Nothing is counted, nobody is compared.
commitments-asked = What happened?
commitments-asked-words = Each person tells, if they want to. Trying, changing one’s mind or letting go are worth the same: everything serves the group.
commitments-until-then = Until then, we try…
commitments-said = Said at this meeting
commitments-none-here = No commitment was written at this meeting.
commitments-not-yet = Commitments will be said at the meeting.
commitments-own = Mine
commitments-own-empty = You have written nothing yet. At the end of a meeting, one can say what one will try before the next.
commitments-deed-tell = Say what happened
commitments-see = See the commitments
commitment-you = { $name } (you)
commitment-again = We talk about it again on { $day }.
commitment-again-unknown = We talk about it again at the next meeting, whose date will come.
commitment-carried = Carried on to the next meeting.
commitment-field = Before next time, I try…
commitment-field-hint = Read with the name by { $people }. A small step is enough.
commitment-owner = Who said it
commitment-owner-hint = For somebody who said it aloud: that person may correct it or take it back.
commitment-story = What happened, in a sentence, if you want to
commitment-story-hint = The community reads this sentence. Nothing by which a family could be recognised.
commitment-no-outcome = Choose one of the four buttons. Your sentence is kept in the box.
commitment-empty = Write what will be tried, even in three words.
commitment-tell-already = Say already what happened
commitment-tell-again = Change what was said
commitment-tell-for = Write down what { $name } says
commitment-deed-say = I say it to the group
commitment-deed-write = Write the commitment
commitment-deed-change = Correct or take back
commitment-deed-correct = Save the correction
commitment-deed-withdraw = Take this commitment back
commitment-deed-carry = Carry on to the next meeting
commitment-change-title = Correct or take back
commitment-withdraw-words = Taken back, it disappears for everyone, without a trace.
commitment-fact-owner = From
commitment-fact-meeting = Said at
commitment-fact-by = Written by
commitment-fact-next = Next
commitment-fact-outcome = What happened
commitment-not-told-by-owner = This person told it themselves in the meantime: their words remain.
commitment-not-told-withdrawn = This commitment was taken back.
commitment-not-carried = What is not done yet is carried on: say “Not yet” first.
commitment-not-carried-yet = It can be carried on from the day of the meeting that talks about it.
commitment-mail-subject = What you wanted to try before { $day }
commitment-mail = Before the meeting of { $day }, you wanted to try:
commitment-mail-free = This mail is for you alone. At the meeting, you will say what happened, if you want to; another way, not yet and letting go are good answers.
commitment-mail-deed = Say already what happened
done-commitment-said = It is said. We talk about it again at the next meeting.
done-commitment-corrected = The commitment is corrected.
done-commitment-withdrawn = The commitment is taken back.
done-commitment-told = It is noted.
done-commitment-carried = It is carried on to the meeting after.

## Date poll

poll-title = Choose the date
poll-yes = Yes
poll-if-needed = If needed
poll-no = No
poll-zone = All times are Montréal time (America/Toronto), whatever the time zone of your device.
poll-day-and-hour = { $day }, { $hour }
poll-day-of-month = { $month } { $day }
poll-until = Answers are expected by { $until }.
poll-closed-since = Answers closed on { $until }. The date is left to choose.
poll-ended = This poll is over; no date was chosen.
poll-chosen = The date is chosen: { $moment }.
poll-tag-chosen = Chosen
poll-answered = { $count ->
    [one] { $count } person has answered.
   *[other] { $count } people have answered.
}
poll-answered-of = { $count ->
    [one] { $count } person has answered, of { $all } expected.
   *[other] { $count } people have answered, of { $all } expected.
}
poll-can = { $count ->
    [one] suits { $count }
   *[other] suits { $count }
}
poll-deed-answer = Give my availability
poll-deed-choose = Choose the date
poll-deed-see = See the poll
poll-deed-open = Poll the dates

poll-open-title = Poll the dates
poll-open = Open the poll
poll-change = Change the times or the deadline
poll-change-save = Save the times
poll-proposed = { $count ->
    [0] No time proposed
    [one] { $count } time proposed
   *[other] { $count } times proposed
}
poll-proposed-none = Add at least one time below.
poll-proposed-hint = Untick what does not suit. What you see here is what everyone will receive.
poll-added = { $count ->
    [0] These times were proposed already. Nothing has been sent yet.
    [one] { $count } time added. Nothing has been sent yet: see if it suits.
   *[other] { $count } times added. Nothing has been sent yet: see if they suit.
}
poll-add = Add times
poll-add-deed = Add these times
poll-pattern = In one line
poll-pattern-hint = “Tuesdays and Thursdays in March, 9:00 and 13:30”, “March 16 and 18, 9 a.m. to 12 p.m.”.
poll-day = Or one day
poll-day-hint = With its times, below.
poll-hours = Times on that day
poll-hours-hint = “9:00 and 13:30”, or “9 a.m. to 12 p.m.”.
poll-minutes-hint = For times whose end is not said.
poll-copy-from = Or copy the times of this day
poll-copy-to = To these days
poll-copy-to-hint = “March 18 and 25”, “Thursdays in March”.
poll-until-title = Answers
poll-deadline = Answers expected by
poll-deadline-hint = One reminder leaves before the deadline, only to those who have not answered.
poll-deadline-hour = Time of the deadline
poll-hides = Hide the answers of others until one has answered
poll-hides-hint = Everyone answers without being swayed. Coordination and facilitators see everything.

poll-mine = My availability
poll-word = A word, if you like
poll-word-hint = Read with your answer. For example: I will have to leave at 3 p.m.
poll-send = Send my answers
poll-send-rest-no = Send, and “no” to the rest
poll-send-rest-yes = Send, and “yes” to the rest
poll-missing = Choose one of the three answers.
poll-missing-count = { $count ->
    [one] { $count } time is still without an answer. What you ticked is kept.
   *[other] { $count } times are still without an answer. What you ticked is kept.
}
poll-hidden = The answers of others will appear here once you have answered.
poll-hides-said = Each person sees these answers after giving their own.
poll-nobody-yet = Nobody has answered yet.

poll-results = The answers
poll-count-yes = { $count } yes
poll-count-if-needed = { $count } if needed
poll-count-no = { $count } no
poll-who = { $answer }: { $names }
poll-noted = { $name } (by telephone)
poll-words = What people add
poll-word-of = { $name }:
poll-table = Who answered what, as a table
poll-table-caption = Each person’s answer to each time
poll-moment = Time
poll-no-answer = no answer

poll-choose-title = Choose
poll-choose-words = The meeting takes this date; everyone is told and receives the invitation. The poll ends.
poll-choose-which = Which date?
poll-choose = Choose this date and invite
poll-choose-although = Choose it all the same
poll-choose-other = Choose another date
poll-all-past = All the times proposed are past. Propose others.
poll-reason = The new date was chosen by a poll.
poll-follow = Follow up
poll-remind = Remind these people
poll-close = Stop the answers now
poll-withdraw = Withdraw this poll
poll-note = Note an answer received by telephone
poll-note-title = Note an answer
poll-note-words = For somebody who answers by voice. Their answer will be marked “by telephone”.
poll-note-whom = For whom?
poll-note-for = For { $name }
poll-note-replaces = { $name } has answered already; what you note replaces their answer.
poll-note-send = Note this answer
poll-waited = awaited
poll-has-answered = has answered

poll-link-for = This link answers for { $name } and does nothing else. If that is not you, please send nothing.
poll-link-names = Names can be read on the page of the meeting, once in your account.

poll-mail-opened-subject = Which date suits you? { $heading }
poll-mail-opened = A date is being looked for, for this meeting: { $heading }. Say what suits you, it takes a minute.
poll-mail-changed-subject = New times proposed: { $heading }
poll-mail-changed = Times were added for the meeting “{ $heading }”. What you answered to the others is kept.
poll-mail-missing-subject = Your answer is still missing: { $heading }
poll-mail-missing = A date is still being looked for, for this meeting: { $heading }. Your answer is missing.
poll-mail-day = { $date }: { $hours }
poll-mail-more-days = { $count ->
    [one] and { $count } other day
   *[other] and { $count } other days
}
poll-mail-link = This link is yours: it answers for you, without a password. Please do not forward it.

poll-mistake-unknown = “{ $word }” is not a day, a month or a time. Write for example “Tuesdays and Thursdays in March, 9:00 and 13:30”.
poll-mistake-not-an-hour = “{ $typed }” is not a time. Write “9:00”, “13:30” or “1:30 pm”.
poll-mistake-not-a-day = “{ $typed }” is not a day. Write “March 16” or “2027-03-16”.
poll-mistake-no-such-date = { $date } does not exist.
poll-mistake-other-weekday = That date is another day: { $date }, not a { $typed }. Which one is right?
poll-mistake-no-hour = The time is missing. Add it at the end, for example “9:00 and 13:30”.
poll-mistake-no-day = The days are missing, for example “Tuesdays in March” or “March 16 and 18”.
poll-mistake-no-month = The month is missing, for example “Tuesdays in March”.
poll-mistake-which-days = Which days of the month? For example “Tuesdays and Thursdays in March”.
poll-mistake-backwards = The end comes before the beginning. Swap them.
poll-mistake-none-there = None of these weekdays falls between these two dates.
poll-mistake-no-length = This begins and ends at the same time. Give it a later end.
poll-mistake-length = A meeting time lasts from 15 to 720 minutes.
poll-mistake-skipped = Clocks go forward that night: this time does not exist, { $date }. Choose earlier or later.
poll-mistake-doubled = Clocks go back that night: this time comes twice, { $date }. Choose earlier or later.
poll-mistake-past = This is past: { $date }.
poll-mistake-too-far = This is more than three years away: { $date }. Check the year.
poll-mistake-overlap = Two times overlap on { $date }: { $one }, and { $other }. Keep one of them.
poll-mistake-too-many = That would make { $count } times. A poll takes { $most } at most: keep the best, nobody answers that many questions.
poll-mistake-nothing = Propose at least one time.
poll-mistake-forged = One of the times sent is not one. Add it again.
poll-mistake-nothing-to-copy = That day has no time left to copy. Choose another.
poll-mistake-deadline-past = This deadline is past. Leave people time to answer.
poll-mistake-deadline-after = The deadline comes after the first time proposed ({ $date }). Bring it forward, or untick that time.
poll-mistake-deadline = Give a day and a time for the deadline, such as 2027-03-18 and 18:00.

poll-not-already-open = A poll is open already for this meeting. What you prepared is still here; change the times of the other instead.
poll-not-cancelled = This meeting is cancelled: its date is no longer looked for.
poll-not-over = This meeting is over: its date is no longer looked for.
poll-not-ended = This poll is over: the date is chosen, or it was withdrawn.
poll-not-answered-after-end = This poll is over: the date is chosen, or it was withdrawn. Your answers were not sent; here they are, as you gave them.
poll-not-closed = Answers are closed already.
poll-not-answered-too-late = Answers are closed. What you gave was not sent and stays below: tell the facilitators, who can still note it.
poll-not-stranger = This person is not expected at this meeting.
poll-not-changed = The times proposed changed while you were answering. Here are those of now.
poll-not-nobody-waits = Everyone has answered: there is nobody to remind.
poll-not-just-reminded = A reminder left less than a day ago. Leave people time to answer.
poll-not-proposed = This time is no longer proposed. Choose another.
poll-not-past = This time is past. Choose another.
poll-not-refused = Everyone who answered said no to this date: { $moment }. Choose it all the same?

poll-done-opened = The poll is open; each person expected receives their link by mail.
poll-done-changed = The times are saved. Answers already given are kept.
poll-done-answered = Your availability is noted. You can change it until the deadline.
poll-done-more = Your availability is noted. Times were added in the meantime: answer those too.
poll-done-noted = The answer is noted, marked “by telephone”.
poll-done-reminded = The reminder leaves, only to those who have not answered.
poll-done-closed = Answers are closed. The date is left to choose.
poll-done-withdrawn = The poll is withdrawn.
poll-done-chosen = The date is chosen; everyone is told and receives the invitation.

## Hosts

hosts-title = Who hosts?
hosts-words = The meetings that look for a host organisation. Offer your room; the facilitators choose.
hosts-nothing-lacks = Every meeting has its place.
hosts-found = Already found
call-title = Call to organisations
call-words = A word to go with it, if you like
call-deed = Send the call by mail
call-last = Last call: { $when }.
not-called-nothing = Every meeting has its place: there is nobody to call.
deed-find-host = Find a host organisation
deed-offer = Offer our room
host-say-organization = Say my organisation
host-choose = Choose
host-choose-spoken = Choose { $name }
offers-none = Nobody has offered a room yet.
offers-count = { $count ->
    [0] This meeting looks for a host organisation. Nobody has offered a room yet.
    [one] This meeting looks for a host organisation. { $count } organisation has offered its room.
   *[other] This meeting looks for a host organisation. { $count } organisations have offered their rooms.
}
offer-deed = Offer the room of { $name }
offer-given = { $name } offers its room
offer-words = A word for the facilitators, if you like
offer-words-hint = For example: free in the morning only. Read by the whole community.
offer-again = Save this word
offer-withdraw = Withdraw this offer
not-offered-no-organization = First say which organisation you work for.
not-offered-over = This meeting is over or cancelled: it no longer looks for a room.
not-offered-online = This meeting is held online: it needs no room.
not-offered-has-host = This meeting already has its place. Thank you all the same: your room may serve another.
not-offered-changed = Somebody has just changed this meeting. Nothing is lost: look at it, then try again.
not-chosen-no-offer = This organisation does not offer its room for this meeting, or withdrew it. Choose another.
not-chosen-has-host = This meeting already has its place. To change it, go through the date and the place.
leave-title = { $name } can no longer host
leave-reason = Why, if you want to say
leave-reason-hint = Read by coordination and facilitators.
leave-deed = No longer host this meeting
rota-title = Whose turn is it?
rota-words = First comes the organisation that hosted least often this season; if equal, the one that hosted longest ago; then the first to offer. What is planned or proposed counts too. The facilitators choose as they wish.
rota-proposed = proposed
rota-alone = { $name } is the only organisation that offers its room.
rota-fewest = { $name } is proposed: it hosted least often this season.
rota-longest-ago = { $name } is proposed: of those equal, it hosted longest ago.
rota-first = { $name } is proposed: of those equal, it offered its room first.
rota-never = Has not hosted yet this season.
rota-times = { $count ->
    [one] Hosts { $count } time this season: { $last }.
   *[other] Hosts { $count } times this season; the last: { $last }.
}
venue-title = The place: { $name }
venue-own = The place of my organisation
venue-own-deed = Fill in the venue sheet
venue-sheet = Getting there
venue-words = To be filled in once: every meeting held at your place shows it, and the invitation carries it. Nothing is required.
venue-seen-by = the people expected at meetings held here; the Wi-Fi password, members only
venue-none = The host organisation has not filled in its venue sheet yet.
venue-no-host = This meeting has no host organisation yet.
venue-not-filled = The sheet of this place is not filled in yet.
venue-fill = Fill in or correct the sheet
venue-print = See the page to print
venue-back = Back to the meeting
venue-link = Online: { $link }
venue-line = { $name }: { $value }
venue-group-arrive = Arriving
venue-group-room = The room
venue-group-wifi = Wi-Fi
venue-group-contact = On the day
venue-address = Address
venue-door = Door
venue-door-hint = Which door, which bell, which floor. These words leave by mail: put no alarm code in them.
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
venue-wifi-password-hint = Shown to members on the meeting’s page; never in a mail nor in a calendar.
venue-contact = Person on the spot
venue-contact-hint = Who welcomes, and how to reach them that day.
venue-save = Save the sheet
venue-conflict-title = Two versions of the same sheet
venue-too-small = { $count ->
    [one] The room is small: { $count } person is expected.
   *[other] The room is small: { $count } people are expected.
}
venue-lacks = For a hybrid meeting, this is missing: { $what }.
venue-no-link = The link to take part online is still missing.
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
mail-call-subject = Who can host a meeting? ({ $community })
mail-call = { $count ->
    [one] One meeting looks for a host organisation. Can you offer your room?
   *[other] { $count } meetings look for a host organisation. Can you offer your room?
}
mail-call-meeting = { $heading } ({ $when })
mail-call-deed = Offer our room
mail-withdrawn-subject = A place is missing again: { $heading }
mail-withdrawn = { $name } can no longer host the meeting “{ $heading }”. Members will be told with the new place.
mail-withdrawn-next = Whose turn: { $name } offers its room.
mail-withdrawn-nobody = Nobody else offers a room for now.
mail-withdrawn-deed = Choose another organisation
mail-chosen-subject = Your organisation hosts: { $heading }
mail-chosen = Your room is chosen for the meeting “{ $heading }”. Thank you. Remember to fill in the venue sheet.
done-host = The host organisation is chosen. If the meeting has a date, the people expected are told the place by mail.
done-venue = The sheet is saved.
done-called = The call has left by mail.
done-offered = Your room is offered. The facilitators will choose.
done-offer-withdrawn = Noted: your organisation does not host this meeting.

## Pulse

pulse-title = The pulse
pulse-what = Two minutes to say how the meeting went. Everything is optional.
pulse-promise = No account and no name: nothing ties an answer to a person, a device or a time, and nobody can find it again, not even you.
pulse-rule = Answers are shown together, once, when it closes, if there are at least five.
pulse-readers = The members of the community then read them on the page of the meeting.
pulse-useful = Was the meeting useful to you?
pulse-useful-low = not at all
pulse-useful-high = very much
pulse-pleasant = Did you have a good time?
pulse-pleasant-low = not at all
pulse-pleasant-high = very much
pulse-safe = Could you speak there in confidence?
pulse-safe-low = not at all
pulse-safe-high = fully
pulse-pass = I pass on this question
pulse-no-note = Choose from 1 to 5, or pass on the question.
pulse-nothing = Nothing is answered yet. Answer what you like: one question is enough.
pulse-word = One word for the meeting
pulse-word-hint = It is shown in small letters, in alphabetical order, among the others.
pulse-sentence = One sentence
pulse-sentence-hint = Name nobody, neither yourself nor anybody else. Your words are shown as they are: a way of writing or a story can be recognised.
pulse-few-words = An answer far from the others is not seen in the bars. If something is wrong, say it in the sentence, or to somebody you trust. Words, and sentences, are shown if at least five people wrote some; otherwise they are erased.
pulse-send = Send without my name
pulse-thanks = Thank you
pulse-kept = The answer of this device is in the box, with the others. It can be neither read again nor changed.
pulse-once = Each device answers once. For somebody else to answer, use another device or a private window.
pulse-twice = This device had answered already: its first answer is kept, and this one does not count.
pulse-closed = This pulse is closed
pulse-closed-words = It takes no more answers. If there were at least five, the members read them on the page of the meeting.
pulse-too-late = The pulse closed while you were answering: this answer does not count, and nothing of it is kept.
pulse-full = This pulse received more answers than a meeting can give: it takes no more, and this one does not count.
pulse-you-wrote = You had written:
pulse-open = Open the pulse
pulse-open-hint = At the end of the meeting, two minutes to say how it went, without account or name. People answer by a code on the screen or by a link.
pulse-done-open = The pulse is open. Show this code on the screen, or send the link.
pulse-done-closed = The pulse is closed.
pulse-answer = Answer the pulse
pulse-until = Open until { $date }.
pulse-few = Fewer than five answers: to close it now would show nothing.
pulse-enough = At least five answers: it can be closed and shown.
pulse-screen = Show the code on the screen
pulse-screen-title = How did the meeting go?
pulse-close = Close the pulse and show it
pulse-close-enough = There are at least five answers: they will be shown on the page of the meeting.
pulse-close-few = There are fewer than five answers: nothing would be shown, and they would be erased. You can wait: the pulse closes by itself after seven days.
pulse-close-once = After that, nobody can answer any more, and what is shown does not change: this is what keeps anybody from guessing an answer by comparing two pages.
pulse-stay-open = Leave it open
pulse-over = The pulse is closed. What it says will be shown in a moment.
pulse-too-few = The pulse is closed. Fewer than five people answered: nothing is shown, and the answers are erased.
pulse-at-least = At least { $count } people answered.
pulse-few-notes = Fewer than five people answered this question: nothing is shown.
pulse-group = at least { $count }
pulse-no-group = —
pulse-ends = 1: { $low } · 5: { $high }
pulse-words = In one word
pulse-no-words = Fewer than five words: they are not shown.
pulse-sentences = In one sentence
pulse-no-sentences = Fewer than five sentences: they are not shown.
pulse-how = How to read these bars
pulse-how-bars = Answers are put in order from the lowest to the highest, then gathered in groups of at least five. Each patch is a group, at its middle answer. An empty line does not mean that nobody chose that answer: it cannot be known, on purpose.
pulse-how-words = Each word and each sentence is shown once, in alphabetical order. Nothing says who wrote them, nor with which other answers.
pulse-who-sees = Read by the members of the community, not by resource persons.
pulse-not-held = The pulse opens from the day of the meeting on.
pulse-already-shown = The pulse of this meeting is closed and shown already: it opens only once.
pulse-not-open = This pulse is closed already.


## Calendar invitation

invitation-title = Answer: { $heading }
invitation-question = { $name }, will you be there?
invitation-confirm = { $name }, is this your answer?
invitation-confirm-deed = Confirm: { $deed }
invitation-rather = Or rather
invitation-nothing-yet = Nothing is noted yet: opening this link does not answer for you.
invitation-link-words = This link answers for { $name }, at this meeting only, until it ends ({ $until }). Do not pass it on.
invitation-mail-note = This meeting writes itself in your calendar too. For the group to know whether you are coming, answer by one of these buttons: those of your calendar are not read yet.
reply-too-large = This calendar reply is too large to be one: it was not read.
reply-not-text = This calendar reply holds characters that are not text: it was not read.
reply-too-many-lines = This calendar reply has too many lines to be one: it was not read.
reply-line-too-long = A line of this calendar reply is too long: it was not read.
reply-too-deep = The parts of this calendar reply are nested too deep: it was not read.
reply-not-a-calendar = This file is not a calendar, or holds several.
reply-unbalanced = This calendar file is cut: one of its parts has no end, or no beginning.
reply-not-a-reply = This calendar file is not a reply to an invitation.
reply-no-event = This calendar reply tells of no meeting.
reply-several-events = This calendar reply tells of several meetings. Answer one at a time.
reply-one-of-several = This reply is about one date of a meeting that repeats; ours do not.
reply-missing = This calendar reply lacks its { $line } line.
reply-repeated = The { $line } line is in this calendar reply more than once: which one is right?
reply-unreadable = The { $line } line of this calendar reply cannot be read.
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


## Kinds of meeting

needs-title = Needs before the meeting
needs-question = What would you like to learn?
needs-who-reads = Your answers are read without your name, by coordination, the facilitators and the resource person of this meeting.
needs-seen-by = your answers: by you; all answers, without names: by coordination, the facilitators and the resource person of this meeting
needs-save = Send my answers
needs-say = Say what I would like to learn
needs-change = Review my answers
needs-read = What the group would like to learn
needs-count = { $count ->
    [0] Nobody has answered yet.
    [one] { $count } person answered.
   *[other] { $count } people answered.
}
needs-retired = (no longer asked)
needs-prepare = Prepare the questions
needs-prepare-words = The first question is always “What would you like to learn?”. A question that is taken off keeps its answers.
needs-own = Your questions, one a line
needs-own-hint = { $most } at most; leave empty if the first is enough.
needs-ask = Ask the group, by mail
needs-ask-again = Save the questions
needs-ask-deed = Ask the group what it would like to learn
needs-too-many = That is too much for a short form. Keep { $most } questions at most.
needs-over = This meeting has begun, is over or cancelled: answers are closed.
needs-not-asked = Nothing is asked for now.
mail-needs-subject = What would you like to learn? { $heading }
mail-needs = “{ $heading }” is being prepared. Two minutes to say what you would like to learn there.
mail-needs-deed = Answer
done-needs = Your answers are kept. You can change them until the meeting begins.
done-needs-asked = The questions are saved. The first time, the group is asked by mail.
follow-up-title = Propose a follow-up meeting
follow-up-words = A small meeting, about something that matters to you. It appears among the meetings; its date is chosen next.
follow-up-theme = What you would talk about
follow-up-about = Why, if you want to say
follow-up-about-hint = Read by the whole community.
follow-up-wished = Who you would like there
follow-up-nobody = If you tick nobody, the whole group is expected.
follow-up-call = Propose this meeting
follow-up-too-many = You already have { $most } follow-up meetings ahead. Hold one, or ask the facilitators to cancel one.
follow-up-stranger = Somebody who is ticked is no longer in the community. Check the list.
follow-up-of = Follow-up meeting
follow-up-called-by = Proposed by { $name }.
follow-up-open = The whole group is expected.
follow-up-with = With
done-follow-up = The follow-up meeting is proposed. Its date is still to be chosen.
series-title = Add meetings that come back
series-words = Every month on the same weekday, or every few weeks. You will see the dates before anything is added.
series-first = The first one
series-first-day = Day of the first one
series-rhythm = How they come back
series-how = Rhythm
series-monthly = Every month, the same weekday (for example the third Thursday)
series-monthly-last = Every month, the last such weekday (for example the last Thursday)
series-weekly = Every few weeks
series-weeks = Number of weeks between two meetings
series-weeks-hint = Only for the rhythm by weeks.
series-count = How many meetings
series-count-hint = From 2 to { $most }.
series-look = See the dates
series-change = Change the rhythm or the hour
series-preview = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
series-preview-words = Untick those you do not want. Nothing is added before you agree; then the group gets a single mail.
series-add = Add the ticked meetings
series-holiday = Holiday: { $name }.
series-same-day = There is already a meeting that day: { $heading }.
series-nothing-kept = No date is ticked. Tick at least one.
series-no-first = The day of the first meeting is missing.
series-problem-count = This must be a number of meetings, from 2 to { $most }.
series-problem-weeks = This must be a number of weeks, from 1 to { $most }.
series-problem-not-last = This day is not the last of its name in its month. Choose another, or the other rhythm.
series-said-first = The first { $weekday } of every month.
series-said-second = The second { $weekday } of every month.
series-said-third = The third { $weekday } of every month.
series-said-fourth = The fourth { $weekday } of every month.
series-said-last = The last { $weekday } of every month.
series-said-weeks = { $count ->
    [one] Every week, on { $weekday }.
   *[other] Every { $count } weeks, on { $weekday }.
}
holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-patriots = National Patriots’ Day
holiday-national = Québec’s National Day
holiday-canada = Canada Day
holiday-labour = Labour Day
holiday-truth = National Day for Truth and Reconciliation
holiday-thanksgiving = Thanksgiving
holiday-christmas = Christmas
mail-series-subject = { $count ->
    [one] { $count } meeting added: { $heading }
   *[other] { $count } meetings added: { $heading }
}
mail-series = { $count ->
    [one] { $count } meeting is on the schedule: { $heading }. Note the date.
   *[other] { $count } meetings are on the schedule: { $heading }. Note the dates.
}
mail-series-deed = See the meetings and answer
done-series = The meetings are added; the group is told in a single mail.

## Personal links

# What awaits a member, on the home page
wait-answer = Say whether you are coming
wait-confirmation = Say again whether you are coming: the meeting was moved
wait-poll = Give your availability
wait-choice = Choose the date: the poll is closed
wait-date = Choose the date
wait-host = Find the host organisation
wait-room = Can you host a meeting?
wait-needs = Say what you would like to learn
wait-attendance = Mark attendance
wait-story = What happened? Your commitment
wait-proposals = Answer what members propose
wait-minutes = Write the minutes
wait-review = Minutes to read over
