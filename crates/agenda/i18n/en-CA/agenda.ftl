# Meetings: their series, dates, answers, attendance, calendar.
seen-by-you = only you
new-window = new window

## Kinds, modes, states
mode-in-person = In person
mode-online = Online

## When and where
fact-length = Length

## Preparing
missing-leader = who leads
deed-leader = Say who leads what

## Setting, moving
field-minutes = Length, in minutes
set-leave = Go back without changing anything

## Attendance
sheet-hint = This page prints as it is, without the menus.

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
agenda-field-about-hint = Nothing here by which a family could be recognized.
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
agenda-done-taken-out = The block is taken out, with its steps.
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
template-keep-title = Make it a template
template-keep = Save this template
template-field-name = Name of the template
template-field-name-hint = Blocks and their steps are in it; those who lead them are not.
template-no-name = Give the template a name, to find it again.
template-not-taken = A template has this name already.
template-not-empty = The agenda is empty: there is nothing to save.
template-not-full = The community keeps { $most } templates at most.
template-done-kept = The template is saved: it will be offered to the next meetings.
template-done-removed = The template is removed. The agendas that came from it have not changed.
template-done-put-back = The template is back.
templates-title = Agenda templates
templates-see = See the templates
templates-words = Those of the season’s program, and those that the group saved.
templates-none = No template yet. Prepare an agenda, then make it a template.
template-remove = Remove this template
template-remove-spoken = Remove this template: { $name }
proposal-deed-item = I propose an item
proposal-deed-situation = I bring a situation
proposal-item = Item proposed
proposal-situation = Situation brought
proposal-own = Your proposals
proposal-waiting = waiting
proposal-accepted = on the agenda
proposal-declined = not this time
proposal-situation-read-by = Read by facilitators only
proposal-withdraw = Withdraw
proposal-withdraw-spoken = Withdraw “{ $title }”
proposal-to-answer = Proposals from members
proposal-closed = { $count ->
    [one] { $count } situation waits for facilitators, who alone may read it
   *[other] { $count } situations wait for facilitators, who alone may read them
}
proposal-read-by = Who will read this: { $who }.
proposal-deidentify = Change or leave out anything by which a family could be recognized: names, ages, neighbourhood, origin, organization. On the agenda, the situation will have a neutral title.
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
proposal-not-gone = This proposal was already answered, or was withdrawn.
proposal-not-lost = This proposal was withdrawn more than ten minutes ago: nothing is left of it.
proposal-not-neutral = This block would tell everybody what is written for facilitators alone. Give it a neutral title.
proposal-done = Your proposal is sent. The answer will be on this page.
proposal-done-withdrawn = Your proposal is withdrawn. In ten minutes, nothing will be left of it.
proposal-done-put-back = Your proposal waits for an answer again.
proposal-done-accepted = The proposal is on the agenda.
proposal-done-declined = The proposal is declined; the person will read your word.

## Minutes
minutes = Minutes

## Commitments
commitments = Commitments

## Personal links

# What awaits a member, on the home page
wait-proposals = Answer what members propose
step-leader = Say who leads what
step-leader-why = Nobody leads a block of the agenda yet.
agenda-brief-none = not begun
wait-proposals-deed = Read the proposals

## What can be found

kind-block = Agenda block

## What is counted

measure-consultations = Codevelopment consultations
measure-consultations-counts = The codevelopment blocks on the agendas of what took place.
measure-people-consulted = People who brought a situation
measure-people-consulted-counts = The different people whose situation, proposed here, a consultation was about. Counted by fives, never named; a situation told aloud does not count.
