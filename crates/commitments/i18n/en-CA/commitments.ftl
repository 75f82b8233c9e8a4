# Meetings: their series, dates, answers, attendance, calendar.

## Decisions
decision-meeting = { $heading }, { $day }

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
commitment-carried = Carried over to the next meeting.
commitment-field = Before next time, I try…
commitment-field-hint = Read with the name by { $people }. A small step is enough.
commitment-owner = Who said it
commitment-owner-hint = For somebody who said it aloud: that person may correct it or take it back.
commitment-story = What happened, in a sentence, if you want to
commitment-story-hint = The community reads this sentence. Nothing by which a family could be recognized.
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
commitment-deed-carry = Carry over to the next meeting
commitment-change-title = Correct or take back
commitment-withdraw-words = Withdrawn, it disappears for everyone. You will have ten minutes to undo; then nothing will be left of it.
commitment-fact-owner = From
commitment-fact-meeting = Said at
commitment-fact-by = Written by
commitment-fact-next = Next
commitment-fact-outcome = What happened
commitment-not-told-by-owner = This person told it themselves in the meantime: their words remain.
commitment-not-told-withdrawn = This commitment was taken back.
commitment-not-carried = What is not done yet is carried over: say “Not yet” first.
commitment-not-carried-yet = It can be carried over from the day of the meeting that talks about it.
commitment-mail-subject = What you wanted to try before { $day }
commitment-mail = Before the meeting of { $day }, you wanted to try:
commitment-mail-free = This e-mail is for you alone. At the meeting, you will say what happened, if you want to; another way, not yet and letting go are good answers.
commitment-mail-deed = Say already what happened
done-commitment-said = It is said. We talk about it again at the next meeting.
done-commitment-corrected = The commitment is corrected.
done-commitment-withdrawn = The commitment is taken back.
done-commitment-put-back = The commitment is back.
done-commitment-told = It is noted.
done-commitment-carried = It is carried over to the meeting after.

## Personal links

# What awaits a member, on the home page
wait-story = What happened? Your commitment

## What can be found

kind-commitment = Commitment

# What is counted
measure-commitments-made = Commitments made
measure-commitments-made-counts = What people said they would try before the next meeting.
measure-commitments-told = Commitments that were heard of again
measure-commitments-told-counts = The commitments whose sequel somebody told, whatever it was, of all that were made.
measure-commitments-tried = Commitments that were tried
measure-commitments-tried-counts = The commitments tried as planned or otherwise, of all that were made. Not having tried is no failure.
