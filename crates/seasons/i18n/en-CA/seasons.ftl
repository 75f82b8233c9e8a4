# The words of seasons: what the group says in its own way, over the program.

season-evaluation = The model as a picture, and what shows it
season-door = The door: what everyone can read of the community
season-edit = Edit the season
season-edit-means = The program gives the starting point; here, your community says it in its own way. Meetings, rooms and roles are set in their own place.
season-start-hint = Meetings that are already planned do not move.
season-save = Save
season-words = Texts and amounts
season-amounts = Write the amounts
season-texts = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}
season-changed = { $count ->
    [one] { $count } text in your own words
   *[other] { $count } texts in your own words
}
season-say-otherwise = Say it otherwise
season-nothing-said = The program does not say.
season-description = What it is, and for whom
season-in-french = In French
season-in-english = In English
season-text-means = Leave both empty to take the program’s text again. If only one language is filled in, it serves for both.
season-text-planned = The program says:
season-planned-again = The program’s text
season-budget-means = An amount in dollars, with cents if need be: 1,200.50. Leave empty what is not known yet.
season-budget-fixed = The program sets these amounts:
season-not-an-amount = This is not an amount. Write it in digits, for example 1,200.50.
season-overtaken = Somebody wrote in the meantime.
season-after-meeting = A meeting is held or expected in { $month }: the season cannot start after it. Choose that month or an earlier one, or move the meeting first.
season-history = What was written
season-written = { $name }, { $date }
done-season = The season is saved.
season-name = Name of the community
season-start = Start of the season
season-cancel = Go back without changing anything
season-where = Where
season-meetings = See the meetings of the season
season-home = Back to home

## The parts of the logic model
part-title = What the model holds
part-model = The model as a picture
part-means = The program gives the parts of the beginning. Add those that your group lacks, take out those that are not like you, and say why: each change is a version that can be read again. The words of each are changed below, with a reason too.
part-need = Need
part-needs = Needs
part-objective = Objective
part-objectives = Objectives
part-activity = Activity
part-activities = Activities
part-result = Expected result
part-results = Expected results
part-here = What is there
part-words = The words of the model
part-kind = What it is
part-choose = Choose
part-from = Where it comes from
part-from-elsewhere = An objective comes from needs; an activity and a result come from objectives; a need comes from nothing else.
part-public = For whom
part-public-hint = Of a result alone.
part-english-hint = Leave empty to keep the French words.
part-why = Why this change
part-why-hint = A sentence, for whoever reads the model in a year.
part-why-out = Why take it out
part-no-choice = Choose from the list.
part-add = Add a part
part-out-open = Take out
part-out = Take out of the model
part-out-spoken = Take out of the model: { $part }
part-aside = Taken out of the program
part-back = Put back
part-back-spoken = Put back into the model: { $part }
part-overtaken = Somebody changed the model in the meantime. Here is how it is now; your words are there, begin again.
part-too-many = There are already as many parts of this kind as a model can hold.
part-last-one = It is the last one of its kind: a model keeps at least one.
part-no-reason = Say why you take it out, in one sentence of at most { $most } characters.
part-gone = This part is no longer there.
part-count = Added: { $added }. Taken out of the program: { $removed }.
done-reshaped = The model is saved.
season-shape = Change what the model holds
