# Meetings: their series, dates, answers, attendance, calendar.

## When and where
when-set = { $date }, { $hours }
fact-when = When

## Setting, moving
group-what = What it is about
field-time = Start time
field-minutes = Length, in minutes
field-minutes-hint = 180 for three hours.
field-theme = Theme
field-theme-hint = Empty, while it is not chosen.
field-kind = Kind of meeting
set-leave = Go back without changing anything

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
needs-tells = { $count ->
    [one] { $count } person is expected, and receives the request once.
   *[other] { $count } people are expected; each receives the request once.
}
needs-own = Your questions, one a line
needs-own-hint = { $most } at most; leave empty if the first is enough.
needs-ask = Ask the group, by e-mail
needs-ask-no-mail = Ask the group these questions
needs-ask-again = Save the questions
needs-ask-deed = Ask the group what it would like to learn
needs-too-many = That is too much for a short form. Keep { $most } questions at most.
needs-over = This meeting has begun, is over or cancelled: answers are closed.
needs-not-asked = Nothing is asked for now.
mail-needs-subject = What would you like to learn? { $heading }
mail-needs = “{ $heading }” is being prepared. Two minutes to say what you would like to learn there.
mail-needs-deed = Answer
done-needs = Your answers are saved. You can change them until the meeting begins.
done-needs-asked = The questions are saved. The first time, the group is asked by e-mail.
done-needs-asked-no-mail = The questions are asked. No e-mail leaves from here: give the group the address of this page.
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
series-preview-words = { $count ->
    [one] Untick those you do not want. Nothing is added before you agree; then { $count } person receives a single e-mail.
   *[other] Untick those you do not want. Nothing is added before you agree; then { $count } people each receive a single e-mail.
}
series-preview-words-no-mail = Untick those you do not want. Nothing is added before you agree. No e-mail leaves from here: then tell the group the dates.
series-add = Add the ticked meetings
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
mail-series-subject = { $count ->
    [one] { $count } meeting added: { $heading }
   *[other] { $count } meetings added: { $heading }
}
mail-series = { $count ->
    [one] { $count } meeting is on the schedule: { $heading }. Note the date.
   *[other] { $count } meetings are on the schedule: { $heading }. Note the dates.
}
mail-series-deed = See the meetings and answer
done-series = The meetings are added; the group is told in a single e-mail.
done-series-no-mail = The meetings are added. No e-mail leaves from here: tell the group the dates.

## Personal links

# What awaits a member, on the home page
wait-needs = Say what you would like to learn
