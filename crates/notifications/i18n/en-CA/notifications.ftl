# Mails: their kinds, their rhythm, how to stop them.

profile = My profile
seen-by-you = only you

## The kinds of mail

kind-code = The code to sign in
kind-code-hint = When you ask for it.
kind-invitation = Invitations
kind-invitation-hint = When a community invites you, or a place comes free for you.
kind-application = Requests to take part
kind-application-hint = To who asks to take part in a community: to confirm, to know the answer.
kind-network-entrance = Entering the network
kind-network-entrance-hint = To who asks to enter the network of the federation, and to the contact of their organization.
kind-network-training = A training of the network for which I am on the list
kind-network-training-hint = When a place comes free, when the date changes or when the training is cancelled.
kind-network-month = What is new in the network
kind-network-month-hint = Once a month, if you came into the network by your organization and there is something new.
kind-network-letter = Somebody of the network writes to me
kind-network-letter-hint = If you are in the directory of the network. Take your card off to receive no more.
kind-role = Your role changes
kind-role-hint = When coordination gives you another role.
kind-meeting-set = A meeting has its date
kind-meeting-set-hint = With the day, the time and the place.
kind-meeting-moved = A meeting changes date or place
kind-meeting-moved-hint = With the reason, and what changes.
kind-meeting-cancelled = A meeting is cancelled
kind-meeting-cancelled-hint = With the reason.
kind-meeting-reminder = Meeting reminders
kind-meeting-reminder-hint = A week before and the day before, with the place and the link.
kind-date-poll = Date poll
kind-date-poll-hint = When a date is to be chosen together, and once more if you have not answered
kind-vote = Vote
kind-vote-hint = When a vote is open and the facilitators remind of it: those who have not voted; everybody if it is secret.
kind-survey = Survey
kind-survey-hint = When a survey opens, and when the facilitators remind of it: everybody, whether they answered or not
kind-host-call = Search for a room
kind-host-call-hint = When a meeting looks for an organization to receive it
kind-training-needs = Needs before a training
kind-training-needs-hint = When you are asked what you would like to learn
kind-commitment-nudge = Reminder of what you wanted to try
kind-commitment-nudge-hint = Three days before the next meeting, to you only
kind-minutes-ready = Minutes
kind-minutes-ready-hint = When minutes can be read and corrected
kind-help-relay = A request for help entrusted to you
kind-help-relay-hint = When somebody in the group asks for help through you.
kind-report = A message reported to you
kind-report-hint = When somebody in the group reports a message to you.
kind-report-answer = The answer to my report
kind-report-answer-hint = When somebody answers what you reported.
kind-mention = Somebody mentions me
kind-mention-hint = You, your role or a whole room.
kind-answer = Somebody answers my message
kind-answer-hint = In the thread of a message that you wrote.
kind-direct = Somebody writes to me
kind-direct-hint = In a conversation of a few.
kind-help-answer = Somebody answers my request for help
kind-help-answer-hint = An answer to what you asked.
kind-announcement = An announcement asks me for “read and understood”
kind-announcement-hint = An announcement by coordination or facilitation, in a room of announcements that I have not muted.
kind-not-sent = A message that I wanted to send later did not leave
kind-not-sent-hint = The room was archived, or is not open to me any more. My words are kept.
kind-own-story = One of my stories
kind-own-story-hint = When a story written down for you is waiting, six weeks after you told one, and when the day that you had set is over.
kind-pair = My pairs
kind-pair-hint = When somebody proposes one to me, or the drawing gives me one.
kind-attestation = My attestations
kind-attestation-hint = When coordination signs one for me, or revokes one.
kind-tried-resource = A trial of what I put in the library
kind-tried-resource-hint = When somebody tells what happened with it.
kind-saved-resource = What I kept of the library
kind-saved-resource-hint = Once, three weeks after keeping a resource for oneself.
kind-report-due = A due date comes near
kind-report-due-hint = Two weeks before the date of a report to hand in, then three days before.
kind-training-place = A place at a training
kind-training-place-hint = When a place comes free and you were waiting.
kind-training-after = Three months after a training
kind-training-after-hint = Once, when the three-month survey is ready to open.
kind-digest = The digest
kind-digest-hint = What was said and you have not read yet, in one e-mail. When there is nothing, nothing is sent.
kind-gathered = What was waiting, in one e-mail
kind-gathered-hint = When the week already brought two e-mails, the rest waits and leaves together.

## What I was told

told-title = What I was told
told-means = What Jasette told you over the last three months, each thing once, the latest first. Each line leads to its place.
told-none = Nobody has mentioned or answered you yet, and nothing has changed.
told-fresh = unread
digest-subject = What was said, and you have not read
digest-lines = Somebody spoke to you:
digest-fresh = In your rooms:
digest-held = And what was waiting:

## Choosing

preferences-title = My e-mail
preferences-words = It goes to { $email }. Nothing is lost if you stop it: everything can be read in Jasette too.
preferences-words-no-mail = No e-mail leaves this installation: everything is read in Jasette. These choices will serve the day some does.
preferences-save = Save my choices
preferences-saved = Your choices are saved.
kinds-legend = What I want to receive
rhythm-legend = At what pace
rhythm-most = How many e-mails a week
rhythm-most-two = Two at most
rhythm-most-two-hint = Reminders, changes and cancellations count, but never wait their turn.
rhythm-most-all = As many as there are
said-legend = When somebody speaks to me
said-now = By e-mail at once, if I have not read it after ten minutes
said-in-digest = In the digest
said-never = Not by e-mail
rhythm-digest = The digest of what was said
rhythm-digest-weekly = Every week, on Monday morning
rhythm-digest-daily = Every morning
rhythm-quiet = No e-mail between 8 p.m. and 7 a.m.
rhythm-quiet-hint = What comes at night leaves in the morning.
always-title = Always sent
always-words = These e-mails answer a request, yours or that of someone who invites you. They leave at once and do not count.

## Stopping from the link in a mail

stop-title = Stop these e-mails
stop-words = You will no longer receive: { $kind }.
stop-deed = Stop these e-mails
stop-nothing-else = Nothing else changes. You stay a member of your communities.
stopped-title = Stopped
stopped-words = You will no longer receive: { $kind }.
stopped-choose = Choose my e-mail

## At the foot of mails

foot-why = You receive this e-mail ({ $kind }) because you are part of “{ $community }”.
foot-stop = Stop these e-mails
foot-choose = Choose my e-mail

gathered-subject = { $count ->
    [one] One piece of news was waiting for you
   *[other] { $count } pieces of news were waiting for you
}
gathered-words = They were waiting for room in your week.

## On the profile page

part-title = My e-mail
part-words = What Jasette writes to you, and when.

## What perhaps arrived

uncertain-title = E-mail in doubt
uncertain-above = The members
uncertain-why = Jasette stopped, or the line was cut, while these e-mails were leaving. They may have arrived. Ask the person, then choose. After a month, an e-mail of which nothing was said is erased.
uncertain-none = No e-mail is in doubt.
uncertain-codes = A sign-in code is never here: whoever waits for it asks for another.
uncertain-nameless = Somebody who was invited
uncertain-way-back = A way back in, handed over by coordination
uncertain-again = Send again
uncertain-arrived = It arrived
uncertain-sent-again = The e-mail is leaving again.
uncertain-set-aside = Noted. This e-mail will not leave again.
uncertain-needless = This e-mail has lost its sense: it does not leave.
uncertain-awaiting = { $count ->
    [one] An e-mail may have arrived
   *[other] { $count } e-mails may have arrived
}
