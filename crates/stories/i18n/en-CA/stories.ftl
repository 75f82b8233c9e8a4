# The words of stories: telling, letting others read, saying what came of it since.

## Stories

stories-title = Stories
stories-evaluation = What we do, and what we expect of it
stories-of-the-season = Stories: what it changes, told
stories-lead = Numbers say how many; a story says why. Yours is yours: you alone read it until you decide otherwise.
stories-seen-by = each person reads here only their own stories and those they are let read
stories-awaited = A story is waiting for you
stories-own = Your stories
stories-own-none = You have told nothing yet. One sentence is enough.
stories-noted = Written down on the phone, not confirmed yet
stories-noted-means = The person confirms it from their account. From then on you read it only if they allow it.
stories-others = What others let you read
stories-others-none = Nothing for now.
stories-of-part-means = Each person reads here only their own stories and those they are let read.
stories-none-of-part = No story that you may read is about it yet.
story = Story
story-yours = yours
story-a-member = a member
story-a-worker = a worker
story-about = What this story helps to understand
story-seen-by-you = you, and nobody else
story-seen-by-two = the person whose story it is, and who wrote it down for them
story-seen-by-anybody = anybody: this text may be quoted

## Telling

story-tell = Tell a story
story-tell-of-it = Tell what came of it
story-tell-means = Five questions, none of them required: answer those that speak to you. Nobody else will read this story until you decide otherwise.
story-note = Write down a story told on the phone
story-note-means = Somebody tells you, you write in their words. They confirm it, change it or take it away from their account; until then, nobody else reads it.
story-person = Whose story it is
story-person-none = Choose a person
story-no-person = Choose another person of the group.
story-families = Nothing that could let a family be recognized: no name, no place, no detail that is theirs alone.
prompt-moment = A moment of the meeting or of an exchange that stayed with me
prompt-gained = I left with (an idea, a tool, a contact, a little confidence)
prompt-tried = Here is what I did differently, with whom (no name), when
prompt-changed = For me, my team or families, I saw
prompt-success = Doing well, for me, now means
prompt-helped = What helped, or got in the way
story-cycle = What this story is mostly about
story-cycle-hint = You say so: nobody will sort it otherwise.
cycle-moment = what happened at the time
cycle-gained = what I keep of it
cycle-tried = what I do with it
cycle-changed = what it changes
cycle-success = what shifted in my mind
story-nodes = What it helps to understand, if you see it
story-keep = Save the story
story-leave = Go back without changing anything
story-change = Change the story
story-change-means = What others read changes too. A text that you had approved to be quoted no longer is: it goes back to those who read it before.
story-no-words = Write at least one answer, whichever you like.
story-no-cycle = Choose what this story is mostly about.
story-overtaken = This story was changed in the meantime, on another page. Your words are here: save them if they suit you.
story-awaits-you = A story is waiting for you
story-awaits = This story was written down for you. Change what is not right, then confirm it, or take it away. Nobody else will read it until you decide otherwise.
story-awaits-by = { $name } wrote this story down for you after a call. Change what is not right, then confirm it, or take it away. As soon as you confirm it, you alone read it until you decide otherwise.
story-confirm = That is right: this story is mine
story-take-away = Take this story away
story-take-away-means = It goes for good, with what was said of who reads it.
story-take-away-means-shared = It goes for good, at once and for everybody, with what was said of who reads it. What people have read already, they have read.
story-take-away-do = Take the story away

## Who reads it

level-me = me
level-group = the group
level-federation = the federation
level-quoted = may be quoted
level-me-means = You alone read it.
level-group-means = The members and the facilitators of this community read it, under your name or without it.
level-federation-means = Coordination and the advisory committee read it too, for the review. Your name is not there.
level-quoted-means = Exactly the text that you approve may be quoted, here and elsewhere, in a report or in public. The rest of the story is read by you alone from then on.
share-title = Who reads this story
share-now = (now)
share-until = until { $day }
share-with-name = under your name
share-without-name = without your name
share-approved = The text that you approved:
share-change = Change who reads it
share-choose = Who reads this story?
share-choose-means = Nothing changes before you have seen the text as it will be read.
share-see = See the text as it will be read: { $level }
share-as = As it will be read: { $level }
share-will-read = What will be read
share-allow = I agree: { $level }
share-leave = Go back without changing anything
share-end = Until when
share-end-hint = On that day, you alone read the story again. You may change your mind before.
share-name = Under which name
share-my-name = my name
share-text = The exact text that may be quoted
share-text-hint = Shorten, change, neutralize: nothing else will be quoted.
share-signed = Who speaks, in your words
share-signed-hint = Left empty: “a worker”.
share-reread = I read this text again: nothing lets a family be recognized.
share-no-day = Choose a day.
share-past = That day is already over.
share-too-far = Choose a day within { $most } years.
share-not-reread = Read the text again, then tick this box.
share-overtaken = The text was changed since this page showed it. Here it is as it is now.
share-lower = Fewer people
share-lower-means = At once and everywhere. What people have read already, they have read.
share-lower-to = Bring back to: { $level }
share-log = What you allowed, and when
share-log-means = Where this story was already read, at most.
share-log-no-report = No report that was sent quoted it.
share-log-reports = These reports left with words that you had allowed to be quoted. What you take back is in them no more here; whoever received a file still has it.
share-log-report = “{ $title }”, sent on { $day }
share-log-caption = Who could read this story, and since when
share-log-when = Since
share-log-who = Decided by
share-log-you = you
share-log-end = the end that you had set
share-log-level = Who reads it

## And since then?

since-title = And since then?
since-means = A few weeks have passed. The three answers are worth the same.
since-question = What came of it?
since-gave = something came of it
since-not-yet = not yet
since-nothing = nothing came of it, and here is why
since-words = In a few words
since-keep = Save what came of it
since-no-answer = Choose one of the three answers.
since-no-why = Say in a few words why: that is what helps others.

## What was just done

done-story = The story is saved. What comes next is yours to decide.
done-story-noted = The story is written down. The person will find it among their stories.
done-story-confirmed = This story is yours. Nobody else reads it.
done-story-taken-away = The story is taken away.
done-story-shared = Done: the story is read as you saw it.
done-story-lowered = Done, at once and everywhere.
done-story-fallen = The story is saved. The text that you had approved is quoted no more: it has to be approved again.
done-story-since = What came of it is saved.

## E-mails

mail-waits-subject = A story is waiting for you
mail-waits-words = What you told on the phone was written down. It is waiting for you: change it, confirm it or take it away. Nobody else will read it until you decide otherwise.
mail-waits-deed = See the story
mail-since-subject = And since then?
mail-since-words = Six weeks ago, you told something. What came of it? “Not yet” and “nothing” are good answers too.
mail-since-deed = Say what came of it
mail-ended-subject = You alone read your story again
mail-ended-words = The day that you had set is over: nobody else reads your story any more. Nothing is lost, and you may let it be read again if you wish.
mail-ended-deed = See the story

## What is counted

measure-stories = Stories let be read
measure-stories-counts = The stories that their teller lets the group or more people read, once five people at least let one be read. Before that, nothing is counted.
measure-stories-followed = Stories of which we know what came
measure-stories-followed-counts = The stories let be read of which what came is told, whatever it is, among all of those, once five people at least let one be read.
measure-stories-moment = Stories of what happened at the time
measure-stories-gained = Stories of what people keep of it
measure-stories-tried = Stories of what people do with it
measure-stories-changed = Stories of what it changes
measure-stories-success = Stories of what shifted in people’s minds
measure-stories-of-cycle = The stories let be read that their teller says are of this kind, once five people at least let one of this kind be read.

## What stories give to reports

evidence-stories = The stories that people let be quoted, word for word, as long as their consent lasts. A consent taken back takes the quotation out of the report.
evidence-stories-way = The stories of the season

## What accompanies a story

story-file = A voice note or a photo
story-file-means = Whoever reads the whole story hears or sees it too, for as long as you allow it, and nobody else. Where you let a text be quoted, it stays yours. No face and no voice of a family.
story-file-which = The sound or the picture
story-file-tell = What is heard or seen
story-file-tell-hint = For whoever does not hear or does not see.
story-file-add = Add it to the story
story-file-off = Take off
story-file-off-spoken = Take off the story: { $name }
story-file-most = A story carries { $most } at most.
story-file-choose = Choose a sound or a picture.
story-file-kind = Only sounds and pictures accompany a story.
story-file-not-taken = { $name }: { $problem }
done-story-accompanied = It was added to the story.
done-story-taken-off = It was taken off the story, and erased.
