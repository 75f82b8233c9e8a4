## Setting, moving
set-leave = Go back without changing anything

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
decision-field-text-hint = Nothing by which a family could be recognized: the organizations read decisions too.
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

## What can be found

kind-decision = Decision

# What is counted
measure-decisions-taken = Decisions taken
measure-decisions-taken-counts = The decisions written in the register, including those that the group has replaced since.

## What decisions give to reports

evidence-decisions = The register of the group’s decisions, without those about a situation told in confidence.
evidence-taken = Decisions taken
evidence-register = The register of decisions
