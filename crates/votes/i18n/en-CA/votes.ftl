# The words of votes: preparing them, voting, reading what comes of them.

## Votes

votes = Votes
votes-mean = What the group chooses together. Nothing of what is chosen shows before closing; a proposal that is to be adopted by consent is discussed in the open.
votes-none = No vote yet.
kind-vote = Vote
vote-standing = State
vote-prepared = being prepared
vote-open = open
vote-over = over
vote-closed = closed
vote-withdrawn = given up
votes-about = { $count ->
    [0] none
    [one] { $count } vote
   *[other] { $count } votes
}
votes-of-a-room = Those about this room.
votes-all = See all votes
vote-about = About
vote-about-none = Nothing in particular
vote-about-hint = A meeting, or a room open to all who read votes: the vote is also found from their page. For a block of an agenda, prepare the vote from the page of the meeting.
vote-about-this = About:
about-meeting = the meeting “{ $meeting }”
about-block = “{ $block }”, on the agenda of the meeting “{ $meeting }”
about-room = the room “{ $room }”
vote-steps = The steps of a consent
vote-clarify = Questions until
vote-clarify-hint = At the end of this day, the group goes on to reactions by itself, and each member is told. Leave it empty to choose the moment.
vote-react = Reactions until
vote-react-hint = At the end of this day the round of objections begins, and each member is told. Leave it empty to choose the moment.
vote-no-order = The steps follow one another: questions, then reactions, then the last day of the vote. Choose a day between the other two.
vote-step-until = { $phase }: until { $date }
phase-until = Until { $date }. Then the group goes on to the next step by itself.
mail-vote-react = Your reaction is awaited: what the proposal does to you, in a word or two.
mail-vote-object = Your answer is awaited, or “I let the group decide”: silence is not consent.
mail-vote-answer = Answer
vote-add = Prepare a vote
vote-add-means = Everything is fixed before opening and is read on the page of the vote: nothing of it changes afterwards.
vote-change = Change
vote-question = The question
vote-question-hint = For example: What do we talk about first?
vote-details = What explains it, or the proposal
vote-details-hint = For a consent, this is the text of the proposal.
vote-kind = How people vote
vote-options = The options, one per line
vote-options-hint = From 2 to { $most }. Leave empty for degrees of agreement, a consent or an open question.
vote-ballots = The ballots
vote-counting = How a ranking is counted
vote-counting-hint = For a ranking only. “By pairs” compares each option with each other one and gives a full order; “by rounds” takes out in each round the option with the fewest first places.
vote-budget = Dots per person
vote-budget-hint = For dots only. Leave empty for a third of the options.
vote-most = Dots on one option at most
vote-most-hint = For dots only. Leave empty for three.
vote-quorum = Quorum
vote-quorum-hint = How many people must take part, those who abstain included. Leave empty for none. For a secret vote, a multiple of five.
vote-last = Last day
vote-last-hint = The vote closes by itself at the end of this day.
vote-review = Date of review
vote-review-hint = Needed for a consent: the day on which the group looks again at what it adopted.
vote-keep = Keep
vote-leave = Go back without changing anything
vote-no-choice = Choose from the list.
vote-no-options = There must be from 2 to { $most } different options, one per line.
vote-no-number = Write a whole number, in digits.
vote-quorum-fives = The quorum of a secret vote is a multiple of five: reached or not, it tells no more than the number of people, which is told by fives.
vote-needs-names = A consent and a count by rounds are done with names: choose a named vote, or “by pairs”.
vote-no-day = Write a day, such as 2027-06-17.
vote-day-past = This day comes too early: choose a later one.
vote-day-too-far = A vote stays open for { $most } days at most: choose a nearer day.
vote-no-review = A consent has a date of review: write a day, such as 2027-12-16.
vote-overtaken = Somebody changed this vote in the meantime. Read it again before you go on.
vote-is-opened = This vote is open or closed: nothing of it changes any more, neither the options nor the rules. For something else, prepare another one.
vote-not-open = This vote is not open.
vote-not-yet = The round of objections has not begun.
vote-objected = Somebody has an objection: integrate it, or withdraw the proposal.
vote-not-heard = Answers are missing: silence is no consent.
vote-nothing-to-keep = There is nothing to write down: the vote came to nothing.
vote-is-kept = It is in the register of decisions already.
vote-to-open = Open
vote-open-do = Open the vote
vote-open-once = After that, nothing of it changes: this is what was promised to those who vote.
open-secret = On opening, the order by which level options are parted is drawn by lot and printed on the page. With fewer than five ballots, nothing shows and everything is destroyed.
vote-take-away = Take this vote away
vote-take-away-means = It was not opened: nobody voted in it.
vote-take-away-do = Take away
vote-withdraw = Give this vote up, or withdraw the proposal
vote-withdraw-means = What was chosen is destroyed and nothing is decided. This cannot be undone.
vote-withdraw-do = Give the vote up
vote-withdrawn-words = This vote was given up: what had been chosen is destroyed, and nothing is decided.
vote-over-words = The vote is over. What it came to will show in a moment.
vote-to-close = Close
vote-to-adopt = Adopt
vote-close-do = Close the vote and show it
vote-close-once = After that, nobody can vote any more, and what is shown does not change.
vote-stay-open = Leave it open
close-named = What each person chose will show on the page of the vote.
close-enough = There are at least five ballots: the result will show, without numbers and without names.
close-few = There are fewer than five ballots: nothing would show, and they would be destroyed. You can wait: the vote closes by itself.
close-consent = The proposal is adopted if everybody who is expected answered and nobody has an objection.
close-consent-do = Adopt the proposal
vote-screen = Show on the wall
vote-note = Note for somebody on the telephone
vote-rules = The rules fixed before
vote-register = Write into the register of decisions
vote-in-register = In the register of decisions
vote-is-open-until = A vote is open until { $date }
vote-remind = Remind
vote-remind-some = The reminder goes to those who have not voted, and to nobody else.
vote-remind-all = Nobody knows who voted: the reminder goes to all members.
vote-just-reminded = A reminder left less than a day ago. Leave people time to vote.
vote-nobody-waits = Everybody voted: there is nobody to remind.
done-reminded = The reminder is on its way.
done-reminded-no-mail = It is noted. No e-mail leaves from here: give the address of the vote again.
mail-vote-subject = A vote awaits you: { $question }
mail-vote-named = Only your answer is missing, or your abstention: it counts for the quorum.
mail-vote-secret = This vote is secret: nobody knows who voted, and this reminder goes to all members. If you voted, it is done.
done-vote = The vote is kept. It is not open yet.
done-vote-open = The vote is open.
done-vote-closed = The vote is closed.
done-vote-taken-away = The vote is taken away.
done-vote-withdrawn = The vote is given up.
done-ballot = Your vote is kept. You can change it until closing.
done-noted = It is noted for this person.
done-entered = The ballot is in the box. On to the next one.
done-entered-already = This ballot was in the box already: it counts once.
done-remark = It is said.
done-step = The group goes on to the next step.
done-amended = The new text is in force: the round of objections begins again.

## The kinds of vote

kind-one = one option
kind-one-means = Each person chooses one.
kind-several = several options
kind-several-means = Each person ticks all those that suit them.
kind-dots = dots
kind-dots-means = Each person shares out a few dots.
kind-ranked = a ranking
kind-ranked-means = Each person puts the options in their order; two may have one place, and those left out come after. To know where to begin.
kind-gradients = degrees of agreement
kind-gradients-means = Six steps, from “I’m going” to “I oppose it”.
kind-consent = a consent
kind-consent-means = A proposal: questions, reactions, then a round of objections, until nobody has any.
kind-words = an open question
kind-words-means = Each person answers in their own words.
counting-schulze = by pairs (Schulze method)
counting-runoff = by rounds
ballots-named = named vote
ballots-named-means = Who chose what is read once the vote is closed. Until then one may change one’s mind.
ballots-secret = secret vote
ballots-secret-means = Nobody ever reads who chose what. People vote by a link, without signing in, once per device. The option at the head is shown, or the order of a ranking, without numbers.
phase-clarify = clarifying questions
phase-clarify-means = People ask what they need to understand, without giving their opinion.
phase-react = reactions
phase-react-means = Each person says once what the proposal does to them.
phase-object = round of objections
phase-object-means = Each person says where they stand. Silence is no consent: each answer is awaited, or “I let the group decide”.
phase-now = Where we are: { $phase }
phase-to-react = Go on to reactions
phase-to-object = Go on to the round of objections

## The rules

rule-who = Who votes
rule-members = { $people ->
    [0] The members
    [one] The one member
   *[other] The { $people } members
}
rule-named = Named vote: nothing shows before closing, then who chose what is read.
rule-consent = With names, in the open: questions, reactions and objections are read as they come.
rule-secret = Secret vote: nothing shows before closing, and nobody will ever read who chose what. With fewer than five ballots, nothing is shown and everything is destroyed.
rule-everybody = Everybody answers.
rule-no-quorum = None
rule-quorum = { $quorum ->
    [one] Quorum: one person, those who abstain included.
   *[other] Quorum: { $quorum } people, those who abstain included.
}
rule-ties = If level
rule-dots = { $budget ->
    [one] One dot per person
   *[other] { $budget } dots per person, at most { $most } on one option
}
ties-group = The facilitators ask the group.
ties-ranked = The option that the fewest people put last goes first; if there still are two, the facilitators ask the group.
ties-runoff = Of those level at the bottom, the one with the fewest second places goes out; otherwise the facilitators ask the group.
ties-will-draw = By an order drawn by lot on opening and printed here: to say that options are level would say how many you were on each side.
ties-drawn = If level, in this order, drawn by lot on opening: { $order }.

## Voting

ballot-vote = Vote
ballot-change = Change my vote
ballot-abstain = Abstain
ballot-own = Your vote: { $said }
ballot-by-link = This vote is secret: it is cast on a page apart, which does not know who you are.
ballot-link-means = Whoever has this link can vote, once per device: it is no list of people. Send it to everybody, reminders included; nobody knows who voted.
ballot-one-device = People vote once per device: two devices make two votes, one tablet for two people makes one. A secret vote cannot be taken back.
ballot-until = Open until { $date }.
ballot-dots = { $dots ->
    [0] no dot
    [one] 1 dot
   *[other] { $dots } dots
}
ballot-unplaced = no place
ballot-place = Place { $place }
ballot-reason = Why
ballot-nothing = Choose first, or abstain.
ballot-no-option = This option is not of this vote. Choose from the list.
ballot-too-many = You have { $budget ->
    [one] one dot
   *[other] { $budget } dots
} to share out: take some away.
ballot-no-dots = At most { $most } on one option.
ballot-level = In a count by rounds, no two options have one place.
ballot-no-reason = An objection says why: without that, the group cannot integrate it.
ballot-abstains = abstains
ballot-gives = { $option } ({ $dots ->
    [one] 1 dot
   *[other] { $dots } dots
})
ballot-takes = { $position }: { $words }
ballot-home = Go to the home page
ballot-thanks = Thank you
ballot-kept = Your vote is in the box. Nothing ties it to you: it cannot be taken back.
ballot-twice = A vote came from this device already: the first one counts.
ballot-closed-title = The vote is closed
ballot-closed = This vote takes no more ballots. What it came to is read on the page of votes.
ballot-too-late = The vote closed while you were voting: your ballot is not counted.
ballot-no-voter = This person is not among those who vote here.
ballot-full = There are more ballots than a group can cast. Talk to those who facilitate.
ballot-you-marked = You had marked:
ballot-not-counted = { $sentence } You had marked: { $marked }
ballot-noted-by = noted on the telephone by { $name }
note-named = Choose the person, then mark what they say. It will be read that you noted it for them.
note-secret = Mark what the person tells you: the ballot falls among the others, without a name. You will know what they chose; they must want that.
note-person = For whom
note-choose = choose
note-do = Note
note-abstains = Note that they abstain
so-far = { $people ->
    [0] Nobody has voted yet.
    [one] One person has voted.
   *[other] { $people } people have voted.
}
so-far-few = Fewer than five people have voted.
so-far-at-least = At least { $people } people have voted.
screen-sign = Vote
screen-again = Refresh
step-1 = I’m going
step-2 = it suits me
step-3 = it suits me, with a reserve
step-4 = I don’t know
step-5 = I don’t agree but I won’t stand in the way
step-6 = I oppose it
position-none = no objection
position-worry = I have a worry
position-objection = objection
position-group = I let the group decide

## Consent

remark-question = Your question
remark-reaction = Your reaction
remark-do = Say it
remarks = What was said
positions = Where each person stands
version = The text of round { $round }
integrated = Integrated afterwards:
amend = Change the text
amend-means = The round begins again with the new text: each person says anew where they stand. The earlier text and its objections remain to be read.
amend-text = The new text
amend-how = What is integrated, and how
amend-how-hint = For example: Rosa’s objection about the hours. We begin at 1:30 p.m.
amend-do = Put this text in force

## What comes of it

result-too-few = Fewer than five people voted: nothing is shown, and the ballots are destroyed.
result-at-least = At least { $people } people answered.
result-adopted = { $consent ->
    [one] The proposal is adopted: one person consents and nobody objects.
   *[other] The proposal is adopted: { $consent } people consent and nobody objects.
}
result-adopted-group = The proposal is adopted: { $consent ->
    [0] nobody objects
    [one] one person consents, nobody objects
   *[other] { $consent } people consent, nobody objects
} and { $group ->
    [one] one lets the group decide.
   *[other] { $group } let the group decide.
}
result-not-adopted = The proposal is not adopted: the last day came with objections, or with answers missing.
result-no-quorum = The quorum is not reached: nothing is decided.
result-no-quorum-of = { $people ->
    [one] The quorum is not reached: one person took part, { $needed } were needed. Nothing is decided.
   *[other] The quorum is not reached: { $people } people took part, { $needed } were needed. Nothing is decided.
}
result-nobody = Nobody voted: nothing is decided.
result-all-abstain = Everybody abstained: nothing is decided.
result-level = Level: { $options }. The rule fixed before does not part them: the facilitators ask the group.
result-first = “{ $option }” comes first.
result-order = “{ $option }” comes first. The order: { $order }.
result-middles = By groups of at least five people, the middle step: { $middles }.
result-one = “{ $option }” comes first: { $count } of { $people }.
result-several = “{ $option }” comes first, { $count ->
    [one] ticked by one person
   *[other] ticked by { $count } people
} of { $people }.
result-dots = “{ $option }” comes first with { $count ->
    [one] one dot
   *[other] { $count } dots
} ({ $people ->
    [one] one person
   *[other] { $people } people
}).
result-runoff = “{ $option }” wins in round { $rounds }, with { $count ->
    [one] one vote
   *[other] { $count } votes
}.
result-ranked = “{ $option }” comes first in the ranking of { $people ->
    [one] one person
   *[other] { $people } people
}.
result-gradients = { $carry } of { $people } carry the proposal; nobody opposes it.
result-gradients-opposed = { $carry } of { $people } carry the proposal; { $oppose ->
    [one] one person opposes it.
   *[other] { $oppose } people oppose it.
}
result-words = { $people ->
    [one] One person answered.
   *[other] { $people } people answered.
}
result-abstained = { $count ->
    [one] One person abstained: they count for the quorum, not in the result.
   *[other] { $count } people abstained: they count for the quorum, not in the result.
}
result-secret-rule = Secret vote: neither numbers nor ties, which would tell what a few people chose. What was level follows the order drawn by lot on opening.
result-words-rule = Each text shows once, in the order of the alphabet.
result-numbers = The numbers
result-option-column = Option
result-people-column = People
result-dots-column = Dots
result-rounds = Round by round
result-counted = { $option }: { $count }
result-pairs = The pairs, in words
result-pairs-mean = Each option compared with each other one: how many people prefer the one, how many the other.
result-pair = “{ $one }” rather than “{ $other }”: { $count }; the other way: { $back }.
result-direction = “{ $one }” goes before “{ $other }”.
result-are-level = (level)
result-who = Who chose what
result-person = Person
result-ballot = Ballot
register-vote = { $question } { $said } ({ $how }, { $ballots })
register-consent = { $question } { $text } { $said } Review on { $review }.
