# Meetings: their series, dates, answers, attendance, calendar.
meetings = Meetings

## The page of a meeting
waited-for-title = Answers awaited
waited-for-who-sees = Seen by coordination and facilitation only.

## Preparing
missing-date = the date

## Setting, moving
field-minutes = Length, in minutes
field-reason = Why the date changes
field-reason-hint = Members read this sentence in the e-mail and on the page.
field-reason-hint-no-mail = Members read this sentence on the page.
set-leave = Go back without changing anything
problem-no-reason = The date changes: say why, in a few words.

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
poll-deed-open = Ask when people can come
poll-open-title = Ask when people can come
poll-open-words = Press days, say the time once, open. Three or four choices are enough.
poll-open = Open the poll
poll-change = Change the times or the deadline
poll-change-save = Save the times
poll-proposed = { $count ->
    [0] No time proposed
    [one] { $count } time proposed
   *[other] { $count } times proposed
}
poll-proposed-none = Press a day of the month, or write a line.
poll-proposed-hint = Untick what does not suit. What you read here is what everyone will receive.
poll-apart = On its own: not the time of the other days.
poll-other-hours = Another time
poll-other-hours-field = Times on { $date }
poll-listed = The list is up to date. Nothing is sent yet.
poll-days = The days
poll-holiday = Holiday: { $day }, { $name }.
poll-added = { $count ->
    [0] These times were proposed already. Nothing has been sent yet.
    [one] { $count } time added. Nothing has been sent yet: see if it suits.
   *[other] { $count } times added. Nothing has been sent yet: see if they suit.
}
poll-add-deed = Update the list
poll-rare = Copy the times of a day, change the length
poll-pattern = Or write it as you would say it
poll-pattern-hint = “Tuesdays and Thursdays in March, 9:00 and 13:30”, “March 16 and 18, 9 a.m. to 12 p.m.”.
poll-hours = The time, the same every day
poll-hours-hint = “1 p.m. to 4 p.m.”, or “9:00 and 13:30”.
poll-minutes-hint = For times whose end is not said.
poll-copy-from = Copy the times of this day
poll-copy-to = To these days
poll-copy-to-hint = “March 18 and 25”, “Thursdays in March”.
poll-until-title = Answers
poll-deadline = Answers expected by
poll-deadline-hint = One reminder leaves before the deadline, only to those who have not answered.
poll-deadline-hour = Time of the deadline
poll-hides = Hide the answers of others until one has answered
poll-hides-hint = Everyone answers without being swayed. Coordination and facilitators see everything.
poll-sends = { $count ->
    [one] { $count } person receives a link to answer without a password. The date is chosen afterwards.
   *[other] { $count } people each receive a link to answer without a password. The date is chosen afterwards.
}
poll-sends-no-mail = { $count ->
    [one] { $count } person is expected. No e-mail leaves from here: you will give them the address. The date is chosen afterwards.
   *[other] { $count } people are expected. No e-mail leaves from here: you will give them the address. The date is chosen afterwards.
}
poll-sends-again = If a time is added, those who had answered everything receive an e-mail; the others already have their link.
poll-sends-again-no-mail = No e-mail leaves from here: if a time is added, tell those who have answered.
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
poll-choose-words = { $count ->
    [one] The meeting takes this date; { $count } person is told and receives the invitation. The poll ends.
   *[other] The meeting takes this date; { $count } people are told and receive the invitation. The poll ends.
}
poll-choose-words-no-mail = The meeting takes this date. The poll ends. No e-mail leaves from here: tell the date to those expected.
poll-choose-which = Which date?
poll-choose = Choose this date and invite
poll-choose-no-mail = Choose this date
poll-choose-although = { $count ->
    [one] Choose it all the same and invite { $count } person
   *[other] Choose it all the same and invite { $count } people
}
poll-choose-although-no-mail = Choose it all the same
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
poll-mistake-two-dates = “{ $typed }” can be { $first } or { $second }. Write the month in letters: “{ $first }”.
poll-mistake-which-midnight = Midnight begins a day and ends it. Write “0:00” for the beginning of the day, or “24:00” for its end.
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
poll-not-early = Answers are still missing. Choose this date now: { $moment }?
poll-done-opened = The poll is open; each person expected receives their link by e-mail.
poll-done-opened-no-mail = The poll is open. No e-mail leaves from here: copy the address, and give it to those expected.
poll-done-changed = The times are saved. Answers already given are kept.
poll-done-answered = Your availability is noted. You can change it until the deadline.
poll-done-more = Your availability is noted. Times were added in the meantime: answer those too.
poll-done-noted = The answer is noted, marked “by telephone”.
poll-done-reminded = The reminder leaves, only to those who have not answered.
poll-done-reminded-no-mail = It is noted. No e-mail leaves from here: give the address again to those who have not answered.
poll-done-closed = Answers are closed. The date is left to choose.
poll-done-withdrawn = The poll is withdrawn.
poll-done-put-back = The poll is back, with all its answers.
poll-done-chosen = The date is chosen; everyone is told and receives the invitation.
poll-done-chosen-no-mail = The date is chosen. No e-mail leaves from here: tell it to those expected.

## Personal links

# What awaits a member, on the home page
wait-poll = Say when you can come
wait-choice = Choose the date: the poll is closed
wait-date = Choose the date
## What waits, and what closes a meeting
step-date = Ask the group when it can come
step-date-why = Each person answers in a minute. Nothing is set until you have chosen.
deed-known = I know the date already
wait-poll-why = A few dates are proposed; a minute is enough.
wait-date-why = Ask the group when it can come, or set it if you know it.
wait-date-deed = Choose how
closing-date = Next date
closing-date-asked = the group is answering
closing-date-to-set = to be chosen

# What is counted
measure-dates-by-poll = Dates chosen together
measure-dates-by-poll-counts = The meetings whose date came from a poll.
