# Meetings: their series, dates, answers, attendance, calendar.

## Attendance
attendance = Attendance

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
minutes-done-shared = The network reads what meetings decided and learnt.
minutes-done-unshared = The network no longer reads it.
network = The network
sharing-title = The network of the federation
sharing-is = The whole network of the federation reads what meetings decided and learnt.
sharing-is-not = It reads nothing of them.
sharing-means = The people of all member organizations would read the organizations’ text of each approved minutes, past or to come: the decisions and what the group keeps, with no name and no situation. Nothing else of the community opens. It can end at any time.
sharing-begin = Share with the network
sharing-end = Share no more
shared-outcomes = What meetings decided
shared-outcomes-means = What communities share with the network, once their minutes are approved: their decisions and what they keep.
shared-outcomes-none = No community shares what its meetings decided yet.
shared-outcome-line = { $heading }, “{ $community }”
shared-outcomes-open = Read all of it
minutes-files = To read, print or download
minutes-file-word = Word
minutes-file-markdown = Markdown
minutes-file-spoken = { $file }: { $layer }
minutes-print = Each page prints as it is, without the menus.
minutes-preview = This is what will travel. None of it is read outside the community before approval.
minutes-panel-none = Jasette drafts them from attendance, the agenda as lived, notes and decisions.
minutes-none = The minutes are not open yet. You will receive an e-mail when they can be read over.
minutes-none-no-mail = The minutes are not open yet. They will be here to read over.
minutes-none-writer = No minutes yet. Jasette drafts them from attendance, the agenda as lived, notes and decisions.
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
minutes-version-draft = Draft made by Jasette
minutes-version-aside = Put aside
minutes-version-current = Current text
minutes-version-empty = Empty.
minutes-version-again = Put this text back
minutes-days = Days to correct
minutes-days-hint = { $count ->
    [one] { $count } person receives an e-mail and reads over until the end of the last day.
   *[other] { $count } people receive an e-mail and read over until the end of the last day.
}
minutes-days-hint-no-mail = Members read over until the end of the last day. No e-mail leaves from here: give them the address of this page.
minutes-days-again = From today. Nobody receives another e-mail.
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
minutes-section-of = { $heading }, in the minutes of “{ $meeting }”
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
minutes-done-opened-no-mail = Members can read and correct. No e-mail leaves from here: give them the address of this page.
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
decisions = Decisions

## Personal links

# What awaits a member, on the home page
wait-minutes = Write the minutes
wait-review = Minutes to read over
## What closes a meeting
wait-minutes-draft = Finish the minutes and open them to the group
wait-minutes-why = The draft is made of the agenda, the notes and the decisions; you read it over before opening it.
closing-minutes-none = to be written
closing-minutes-draft = a draft
closing-minutes-open = open to the group
closing-minutes-approved = approved
wait-minutes-deed = Make the draft

## What can be found

kind-minutes = Minutes

# What is counted
measure-minutes-approved = Minutes approved
measure-minutes-approved-counts = The minutes that the group approved, of those begun.
measure-days-to-minutes = Time to minutes
measure-days-to-minutes-counts = The days between the end of a meeting and the first time members could read its minutes: half came faster, half slower. Minutes they cannot read do not count.
