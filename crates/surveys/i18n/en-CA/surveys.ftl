# The words of surveys: to prepare them, to answer them, to read them.

## The surveys

surveys = Surveys
surveys-season = The season
surveys-mean = What people say of themselves, without a name unless the survey first says otherwise. The answers appear together, once, at closing, if there are at least five.
surveys-none = No survey yet.
survey = Survey
survey-when = Last day
survey-standing = Standing
survey-draft = being prepared
survey-open = open
survey-closed = closed
survey-shown = to read
survey-add = Prepare a survey
survey-change = Change
survey-title = Title
survey-title-hint = People read it before they answer. For instance: Before the season.
survey-audience = To whom it is put
audience-members = The members
audience-members-means = What members say of themselves. It is announced on their home page.
audience-families = Families
audience-families-means = What families say of themselves: easy words, large boxes, French or English. The link names no organization, and nothing is kept on the device.
audience-teams = What teams see
audience-teams-means = What workers see in families. It is another source: it is read apart, never with what families say.
audience-directors = Directors of organizations
audience-directors-means = What directors say of their organization: what releasing somebody asks, what comes back. They answer by the link, without an account; the answer names no organization. It is another source: it is read apart.
survey-not-for-families = Families answer once, without a code: choose “The group, before and after”.
survey-other-audience = This choice is put to other people. Keep what goes with the people chosen above.
survey-ready-for = { $label } · { $audience }
survey-mode = How it will be read
survey-mode-hint = This choice does not change once the survey is open.
mode-group = The group, before and after
mode-group-means = Two surveys of the same questions, one at the beginning, the other at the end. Each is read in groups of at least five people, one beside the other; never the difference.
mode-back = Looking back
mode-back-means = Once, at the end: today first, then, on another page, the beginning of the season. It shows change as people see it, in groups of at least five.
survey-follows = It comes after
survey-follows-hint = Questions that are the same, word for word, are read one beside the other.
survey-follows-none = no other survey
survey-last = Last day
survey-last-hint = The survey closes by itself at the end of this day.
survey-ready = Ready questions
survey-ready-means = Eight to twelve questions take four minutes. You can add your own afterwards.
survey-keep = Keep
survey-leave = Go back without changing anything
survey-no-choice = Choose from the list.
survey-no-day = Write a day, such as 2027-06-17.
survey-day-past = This day is over: choose one to come.
survey-day-too-far = A survey stays open at most { $most } days: choose a nearer day.
survey-questions = What it asks
survey-no-questions = It asks nothing yet: tick ready questions, or add your own.
survey-nothing-to-compare = Looking back compares today and the beginning: it needs at least one question in five points, from 0 to 10 or by a number.
survey-too-many = A survey asks at most { $most } things: beyond, people stop on the way.
survey-overtaken = Somebody changed this survey in the meantime. Read it again before you go on.
survey-is-opened = This survey is open or closed: nothing of it changes any more. For other questions, prepare another one.
survey-not-open = This survey is not open.
survey-allows = You are { $people } members. With { $people }, { $needed } people must move the same way for chance alone to be a poor explanation.
survey-allows-little = You are { $people } members: enough to read what people say, too few to rule chance out.
survey-allows-others = From five answers on, one reads what groups of five say. Below that, everything is destroyed.
survey-allows-nothing = { $people ->
    [0] There is no member yet.
    [one] There is only one member.
   *[other] There are only { $people } members.
} Under five answers, nothing appears and everything is destroyed.
survey-allows-nothing-signed = Under five answers, nothing appears to the group.
survey-to-open = Open
survey-open-do = Open the survey
survey-open-means = { $count ->
    [0] It asks nothing yet.
    [one] One question
   *[other] { $count } questions
} · { $mode } · open until { $date }.
survey-open-once = After that nothing of it changes, neither the questions nor the way it is read: that is what was promised to those who answer.
survey-take-away = Take this survey away
survey-take-away-means = It was not opened: nobody answered it.
survey-take-away-do = Take away
survey-answer = Answer
survey-sign = Answer the survey
survey-link-means = Whoever has this link can answer, once from a device. Send it to everybody, reminders included: nobody knows who answered.
survey-on-paper = On paper
survey-on-paper-means = Print ballots, have them put in a box, shuffle them, then enter them.
survey-print = Print a ballot
survey-enter = Enter a ballot
survey-few = Fewer than five answers: closing it now would show nothing.
survey-enough = At least five answers: it can be closed and shown.
survey-to-close = Close
survey-close-do = Close the survey and show it
survey-close-enough = There are at least five answers: they will appear, in groups, on the page of the survey.
survey-close-few = There are fewer than five answers: nothing would appear, and they would be destroyed. You can wait: the survey closes by itself.
survey-close-once = After that nobody can answer any more, and what is shown does not change.
survey-stay-open = Leave it open
survey-over = The survey is closed. What it says will appear in a moment.
survey-too-few = The survey is closed. Fewer than five people answered it: nothing is shown, and the answers are destroyed.
done-survey = The survey is kept. It is not open yet.
done-question = The question is added.
done-question-out = The question is taken out.
done-survey-taken-away = The survey is taken away.
done-survey-open = The survey is open. Send the link, or show the square.
done-survey-closed = The survey is closed.
done-words-shown = The members now read these words.
done-ballot = The ballot is in the box. Go on to the next.
done-ballot-already = This ballot was in the box already: it counts once.

## The questions

kind-five = five points, from “not at all” to “completely”
kind-ten = from 0 to 10
kind-one = one answer of several
kind-several = several answers
kind-number = a number
kind-line = a few words
kind-text = a text
five-1 = not at all
five-2 = a little
five-3 = fairly
five-4 = a lot
five-5 = completely
ready-c1 = When a family’s situation worries me, I know where to start.
ready-c2 = I can keep listening even when what I hear moves me.
ready-c3 = I can tell a family what I cannot do for it.
ready-p1 = In my organization, what I propose can change something.
ready-p2 = I have the time and the room to try another way of doing things.
ready-p3 = Together, our organizations can shift what harms families.
ready-r1 = I take time to think about what I did and why.
ready-r2 = In recent months I changed a way of doing things after thinking it over with others.
ready-e1 = I ask for help without fearing to be judged.
ready-e2 = When I help another organization, I know help will come back.
ready-m1 = I know where to find what others have already made.
ready-i1 = In my work, what I carry isolates me.
ready-s1 = Most of my working days are stressful.
ready-f1 = Here, people listen to me without judging me.
ready-f2 = I trust the people who work here.
ready-f3 = Here, there is a place for me.
ready-f4 = When things are hard, I know somebody who can help me.
ready-f5 = Most of my days are stressful.
ready-w1 = The families that I work with speak more easily of what they live through.
ready-w2 = The families that I work with help one another more.
ready-w3 = The families that I work with seem to live with less stress.
ready-d1 = What the person we release brings back from these meetings serves our whole team.
ready-d2 = Releasing somebody half a day a month is possible for our organization.
ready-d3 = We do things with other organizations more often.
ready-n1 = Of the other members of the group, how many could you call tomorrow?
after-training-tried = Since this training, what did you try, and what happened?
question-add = Add a question
question-means = One thing in a question, in the words of the group. A changed word makes another question: it is no longer compared.
question-words = The question
question-words-hint = For instance: I can say no to one request too many.
question-english = The question in English
question-english-hint = Leave empty to keep the same words.
question-kind = It is answered by
question-choices = The answers to choose from, one a line
question-choices-hint = Only for “one answer of several” or “several answers”. Put them in an order, from the weakest to the strongest: the middle answer of each group is shown.
question-english-choices = The same answers in English, one a line
question-no-choices = There must be 2 to { $most } different answers, one a line.
question-other-choices = There must be as many answers in English, in the same order.
question-published = If it comes from a scale published elsewhere
question-source = Source
question-source-hint = Leave these three fields empty for a question of the group.
question-licence = Licence
question-permission = Permission
question-permission-hint = Who gave it, and when.
question-uncredited = A scale published elsewhere carries its source, its licence and the permission to use it: this one is missing.
question-keep = Add the question
question-take-out = Take the question out
question-credit = Source: { $source } · licence: { $licence } · permission: { $permission }

## What leads to surveys

survey-is-open-until = A survey is open until { $date }
surveys-of-part = What people say of it

## Answering

families-lead = A few questions about you and your family. Answer what you like. Two minutes are enough.
families-promise = Nobody will know that it is you. Do not write your name. Nothing stays on this phone.
families-rule = Answers are read together, when there are at least five. If not, they are erased.
families-in-this-language = Read in English
families-kept = Your answer is in the box, with the others. Nothing stayed on this device.
families-next = Somebody else answers
answer-lead = Nothing is required: answer what you wish. { $until }
answer-until = Open until { $date }.
answer-promise = Without an account and without a name: nothing ties an answer to a person, a device or an hour, and nobody can find it again, not even you.
answer-rule = The answers appear together, once, at closing, in groups of at least five people. Under five answers, everything is destroyed and nothing is shown.
answer-readers = The members of the community and its committee then read them.
answer-words-rule = Name nobody, neither yourself nor somebody else. Words appear if at least five people wrote some to the same question; otherwise they are erased. A way of writing or a story may be recognized in them. One person alone, chosen among those who coordinate or facilitate, reads them first: they may soften what would let somebody be recognized, or leave it out.
answer-pass = I pass, or it does not apply
answer-ten = 0: the least · 10: the most
answer-today = Today
answer-then = At the beginning of the season
answer-then-lead = Now think back to the beginning of the season. How was it then? A question counts if you answer it for both moments.
answer-next = Continue
answer-send = Send without my name
answer-nothing = There is no answer yet. Answer what you wish: one question is enough.
answer-no-step = Choose an answer of the list, or pass the question.
answer-no-number = Write a whole number, from 0 to { $most }, or leave it empty.
answer-thanks = Thank you
answer-kept = The answer of this device is in the box, with the others. It can neither be read again nor changed.
answer-twice = This device had answered already: its first answer is kept, and this one is not counted.
answer-once = Each device answers once. For another person to answer, use another device or a private window.
answer-closed = This survey is closed
answer-closed-words = It takes no more answers. If there were at least five, the members of the community read them.
answer-too-late = The survey closed while you answered: this answer is not counted, and nothing of it is kept.
answer-full = This survey received more answers than a group can give: it takes no more, and this one is not counted.
answer-you-wrote = You had written:
paper-how = Print this page. Ballots are folded and put in a box.
ballot-how = First shuffle the ballots. Each counts as an answer by telephone: nothing says afterwards that it was on paper, nor in what order.
ballot-keep = Put in the box
ballot-leave = I have finished

## What it says

result-at-least = At least { $count } people answered.
result-what-families-say = This is what families say of themselves. Other things change in their lives: it does not show an effect of the season.
result-what-teams-see = This is what teams see in families, and not what families say: the two are read apart.
result-what-directors-say = This is what directors say of their organization. Under five answers nothing is read; with more, none can be found again.
result-what-people-say = This is what people say of themselves.
result-beside = Beside it, where the question is the same word for word: “{ $title }”.
result-few = Fewer than five people answered this question: nothing is shown.
result-group = at least { $count }
result-no-group = —
result-few-words = Fewer than five people wrote here: their words are erased.
result-words-first = { $name } first reads, apart, what is written here, and then passes it on.
result-words-nobody = Nobody is there to read first what is written here. Coordination chooses who does; until then nobody reads it.
result-words-left-out = What was written here was left out by who read it first.
result-as-people-see = Change as people see it.
result-limits = What these squares do not say
result-no-cause = Other things changed during the season; these answers do not say the cause.
result-nobody-finds = Nobody, not even those who facilitate, can find an answer again: only the middle of groups of at least five people is kept.
result-how = How it is computed
result-how-groups = Answers are put in order from the lowest to the highest, then gathered in groups of at least five. Each square is a group, placed at its middle answer. An empty line does not mean that nobody chose that answer: it cannot be known, and that is on purpose.
result-how-words = Each text appears once, in an order thrown by chance. One person read them first, alone, and may have changed what let somebody be recognized. Nothing says who wrote it, nor with which other answers.
slope-then = at the beginning
slope-now = today
slope-of-all = In the middle of the group: from “{ $then }” to “{ $now }”.
slope-of-half = In the half of the group that rose most, the middle went from “{ $then }” to “{ $now }”.
slope-of-other-half = In the other half: from “{ $then }” to “{ $now }”.
slope-of-first = In the part of the group that rose most, the middle went from “{ $then }” to “{ $now }”.
slope-of-next = In the next part: from “{ $then }” to “{ $now }”.
words-title = What people wrote
words-alone = You alone read these words, as they were written. Nothing says who wrote them.
words-means = Say in other words what would let a person or a family be recognized, or leave a text out. The other words pass as they are, shuffled. This is done once and cannot be undone: what you replace is erased.
words-wait = Words are waiting for you: you are the one chosen to read them first. Nobody else reads them before you pass them on.
words-read = Read these words
words-text = Text { $number }
words-leave-out = Leave text { $number } out
words-seen-by = you alone, until you pass these words on
words-passed-on = These words were passed on already: nothing of them changes any more.
first-reading = The first reading of the words
first-reader = Who reads the words first
first-reader-hint = Somebody who coordinates or facilitates. At the closing they alone read what is written, then pass it on.
first-reader-choose = choose a person
first-reader-keep = Give the first reading
survey-no-first-reader = Choose, among those who coordinate or facilitate, who reads first what people write.
survey-reader-stays = The person chosen to read first is there, or there is nothing left to read first: no other one is chosen.
done-first-reader = The first reading is given.
words-show = Pass these words on to the group

## Read together

together = Read together
together-title = Read together: { $title }
together-said = What people say
together-place = Question { $place } of { $count }
together-end = To finish
together-ways = The questions, one at a time
together-before = Previous
together-next = Next
together-whole = And all of it together?
notes = What the group says of it
notes-of-whole = What the group says of the whole
notes-none = Nothing is noted yet. Facilitation or coordination notes here what the group says of it.
note-surprise = What surprises us
note-conclusion = What we conclude
note-plan = What we will do
note-keep = Save the notes
note-decide = Make a decision of it
done-notes = The notes are saved. The members and the committee read them; they do not leave the group.
decision-releases = Show “{ $title }” outside of the group by this decision
decision-released = By it, “{ $title }” is read outside of the group

## What leaves the group

release-title = Show it outside of the group
release-means = Once the group has read it and decided it, directors and funders read the same squares, with your words beside them. They read nothing that people wrote. This cannot be undone.
release-do = Show outside of the group
release-decision = The decision of the group
release-decision-hint = The one of the register by which the group chose to show it.
release-choose = choose a decision
release-no-decision = Choose a decision of the register that still holds. If there is none, the group decides first.
release-reading = What we say of it
release-reading-hint = A square does not know why: the words of the group go with it.
released-title = What is read outside of the group
released-see = See what is read outside of the group
released-by = The group read it first, then decided to show it (decision { $decision } of its register).
survey-not-to-release = It is shown outside of the group already, or it has nothing to show.
done-released = Directors and funders can now read it.

## The path of each person

mode-path = The path of each person
mode-path-means = Two questionnaires: the answers to the first sleep sealed, and each person opens theirs again at the second, with four words or five small answers. One then reads from where to where the middle of each group of at least five went. Nothing of the first is read alone.
survey-path-steps = A path goes from one point to another: it only asks for answers in points, from 0 to 10 or by a number.
survey-path-nothing = The questionnaire that it follows holds no sealed answers: they are destroyed, or it is read otherwise.
answer-path-first = Your answers are sealed under something that you alone have, and nobody reads them before you come back to the second questionnaire. Nothing of the first is shown alone. What is not opened again is destroyed.
answer-path-second = This questionnaire follows another: it only counts for those who answered the first. On the last page, your four words or your five answers open what you had said; the middle of each group of at least five is shown, and the rest is destroyed.
code = To find you again without naming you
code-lead-first = At the second questionnaire these answers are to be opened again, and you alone will have what opens them.
code-lead-second = What opens your first answers again. Nothing of it is kept.
code-keep-words = Your four words, in French, in this order. Photograph them or write them down: we do not keep them, and nobody can give them back.
code-means = I will open them again with
code-by-words-first = these four words, which I wrote down
code-by-answers-first = my answers to five small questions
code-by-words = my four words
code-by-answers = my answers to the five small questions
code-by-words-means = Nobody can guess them.
code-by-answers-means = One may be forgotten. Whoever holds the server, or a copy, could try them all; the four words, not.
code-words = Your four words
code-words-hint = In their order. Accents and capitals do not count.
code-questions = The five small questions, if you choose them
code-question-1 = First letter of the first name of the person who mostly raised you
code-question-2 = Day of the month you were born, from 1 to 31
code-question-3 = First letter of the town you were born in
code-question-4 = Number of brothers and sisters born before you, living or not
code-question-5 = First letter of your first school
code-no-means = Choose one of the two.
code-not-four = Four words are needed.
code-no-such-word = Word { $place } is not of the list: read it again.
code-cannot-be = Write a letter, or a number that can be.
code-missing = Answer all five: when you come back, one may be missing.
code-more-missing = Only one answer may be missing.
code-unmatched = This opens no answers. Read again what you wrote, or try the other way; your answers are still here.
code-several = This would open more than one person’s answers, and we do not guess which are yours: none opens.
result-sleeps = At least { $count } people answered. Their answers sleep sealed until the second questionnaire, for a year at most; nothing of them is shown alone.

## What surveys give to reports

evidence-surveys = The surveys that the group decided to let out, and what it says of them. Each answer shown is the middle one of a group of five people or more.
evidence-answered = { $title }: people who answered
evidence-survey = { $title }: the middle of each group
evidence-question = Question
evidence-middle = The middle of each group
evidence-pair = from { $then } to { $now }
evidence-few = Fewer than five people answered

## A question that is asked of some alone

question-table = Put it in a table
question-heading = Heading of the table
question-heading-hint = Questions in five points that follow one another under the same heading are read in a table, a row each. The heading is part of the question: for instance “In my team”.
question-rows = The rows that follow, one a line
question-rows-hint = The question above is the first row of the table. Type the others here: they are all added at once.
question-english-rows = The same rows in English, one a line
question-no-heading = A table of several rows has a heading: write it.
question-other-rows = Write as many rows in English, in the same order, or none.
question-english-heading = The same heading, in English
question-no-row = A row of a table is answered in five points, by everybody: choose that kind, or leave this heading empty.
question-of-table = { $heading }: { $question }
question-depends = Ask it of some people only
question-after = Depending on the answer to
question-after-hint = A question asked before, of everybody. What the people who are asked say is then shown as one group, if it has at least five.
question-after-none = Everybody answers it
question-bound = And of whom
question-step = The step
question-step-hint = In digits: 1 for the first answer of the list, 2 for the next one; from 0 to 10, that very number.
question-no-dependence = Choose a question of the list. A question with several answers is asked of everybody.
question-no-step = Write a step of that question, from { $first } to { $last }.
bound-least = of those who answered this step or more
bound-most = of those who answered this step or less
condition-least = Only if you answered “{ $step }” or more to “{ $question }”
condition-most = Only if you answered “{ $step }” or less to “{ $question }”
condition-gone = The question on which it depended is no longer there: nobody answers it.
condition-shown = The middle of one group is shown.
survey-conditions = A question depends on another that is no longer there, or this survey is no longer read as groups before and after. Take it out, or put back what it depends on.

## Answering, on one’s device

answer-keep = Keep my answers on this device until I send them
answer-keep-hint = To finish later. Nothing leaves before you send it. Tick this only on a device of your own, never on a shared computer.
answer-one = One question at a time
answer-before = Previous
answer-after = Next
answer-all = All questions
answer-place = Question { $place } of { $count }

## What is counted

measure-links = Density of the ties of the group
measure-links-counts = Of a hundred ties that there could be between members, how many people say that they could use tomorrow, by “how many could you call tomorrow” in the last closed survey that asks it. This number is made of the middle of the groups that it shows and of the number of members, to the nearest five; it says nothing more.

survey-reminders = Telling the members
survey-told-on = { $times ->
    [0] The members were told that the survey opened, on { $date }.
    [one] Last reminder on { $date }. One is left.
   *[other] Last reminder on { $date }. None is left.
}
survey-remind = Remind everybody
survey-remind-all = Nobody knows who answered: the reminder goes to all members, and says so.
survey-just-told = The members were told less than { $days } days ago. Leave people time to answer.
survey-reminded-enough = There were { $most } reminders: enough for one survey.
done-survey-reminded = The reminder is on its way, to everybody.
done-survey-reminded-no-mail = It is noted. No e-mail leaves from here: give the address of the survey again.
mail-survey-subject = Survey: { $title }
mail-survey-nobody-knows = This letter goes to all members, with the same address: nobody knows who answers.
mail-survey-again = This reminder goes to all members: nobody knows who answered. If you answered, it is done.

## Answering with one’s name

survey-promise = What is promised to those who answer
survey-promise-hint = This choice does not change once the survey is open. In all three cases, the group only reads what at least five people say together.
promise-anonymous = Anonymous
promise-anonymous-means = Nobody knows who answered what, nor even who answered.
promise-named = With the name
promise-named-means = Coordination and facilitators read each answer with its name, once the survey is closed. For example for expectations or availability.
promise-confidential = Confided to one person
promise-confidential-means = One person of coordination or facilitation, chosen as it opens, reads each answer with its name.
survey-not-signed = A survey with the name, or confided to one person, is put to the members and read as “The group, before and after”.
survey-nobody-confided = Choose, among coordination and facilitators, the person to whom the answers are confided.
confided-to = To whom the answers are confided
confided-to-hint = A person of coordination or facilitation. They alone read the answers with the names. This choice does not change: it is to them that members answer.
signed-named = Your answer carries your name: coordination and facilitators read it so, once the survey is closed.
signed-confidential = Your answer carries your name: { $name } reads it so, and nobody else, once the survey is closed.
signed-confided-to-nobody = The person to whom the answers were confided is no longer here: nobody reads them with the names any more.
signed-rule = The group only reads, without names, what at least five people say together. Until it closes, you can change your answer or take it back.
signed-send = Send with my name
signed-own = My answer
signed-own-none = You did not answer this survey.
signed-take-back = Take back my answer
signed-take-back-means = Nothing of it is kept. You can answer again while the survey is open.
signed-seen-by = you alone
done-signed = Your answer is saved, in your name. You can change it until the survey closes.
done-unsigned = Your answer is taken back. Nothing of it is kept.
survey-too-few-signed = The survey is closed. Fewer than five people answered: nothing is shown to the group.
survey-close-few-signed = There are fewer than five answers: nothing would be shown to the group. They would remain to be read, with the names, by those to whom that was promised.
survey-link-signed = This link leads each member to their own answer. They must be signed in: who is no member cannot answer.
survey-remind-all-signed = The reminder goes to all members, whether they answered or not.
mail-survey-signed = This letter goes to all members. You answer with your name: the form first says who will read it.
result-signed = Each answer carries a name, which only those to whom it was promised read.
result-words-signed = What is written here is read with the names, by those to whom that was promised, and is not shown.
named-title = The answers, with the names
named-read = Read the answers with the names
named-means = They were said to you. What the group reads is on the page of the survey.
named-none = Nobody answered.
named-of-ten = { $step } out of 10
