# The words of evaluation: the logic model, what is looked at, what is known of it.

## The model

model-title = What we do, and what we expect of it
model-press = Press a piece to see what shows it.
model-season = The season
model-picture = The logic model, from the problem to the results. The same model is written in words below.
model-column-needs = The problem and the needs
model-column-objectives = The objectives
model-column-activities = The activities
model-column-results = The expected results
model-key-known = a measure that exists
model-key-unknown = a measure to be found or to come
model-key-way = what leads to the open piece, and on from it
model-in-words = The model in words
model-from = Comes from:
model-from-problem = the problem
model-what-shows = What shows it?
model-nothing-shows = Nothing yet. How would we know?
model-close = Close
model-limits = What these numbers do not say
model-limits-activity = That something took place does not say what it changed. That is looked for in the results.
model-limits-result = The season contributes to it; it is not its only cause. Other things change at the same time, and somebody who keeps silent may well be thinking.
model-limits-need = A need or an objective is read in what is done about it. These numbers say where to look, not whether it succeeds.
model-a-result-for = { $public }, an expected result
model-a-result = An expected result
model-the-problem = The problem
model-a-need = A need
model-an-objective = An objective
model-an-activity = An activity
shown-by = { $all ->
    [one] 1 measure
   *[other] { $known } of { $all } measures
}
shown-not-yet = not yet
shown-by-nothing = nothing to look at

## Indicators

indicators = What we look at
indicators-all = All that we look at
model-shape = Change what the model holds
model-surveys = Surveys
model-hours = Your hours between meetings
indicators-caption = What we look at, and where it stands
indicators-mean = { $outputs ->
    [0] What the group looks at to know whether what it expects happens.
   *[other] What the group looks at to know whether what it expects happens. Of the { $outputs } that say what is done, { $alone } fill without anybody writing anything.
}
indicators-none = Nothing is looked at for now.
indicator = What we look at
indicator-since = Since the start
indicator-standing = Standing
indicator-add = Add something that shows it
indicator-change = Change
indicator-name = What we look at
indicator-counts = What counts, exactly
indicator-counts-hint = One sentence: what counts, and what does not. Leave it empty if the count makes itself: it says so by itself.
indicator-counts-unsaid = Nobody has said it yet.
indicator-measure = The count is made
indicator-measure-hint = What happens here can count itself.
indicator-noted-by-hand = by hand, by a person
indicator-nodes = What it is a sign of
indicator-target = Aimed at
indicator-target-hint = A number, or nothing to follow it only. For a length, hours.
indicator-baseline = Before the season
indicator-baseline-hint = A number, or nothing if nobody measured it.
indicator-no-baseline = no measure before
indicator-often = When we look at it
indicator-collector = Who sees to it
indicator-no-collector = nobody in particular
indicator-keep = Save
indicator-leave = Leave it as it is
indicator-shows = What it is a sign of
indicator-source = Where it comes from
indicator-computed = Counted by itself, of what happens here.
indicator-see = See what is counted
indicator-not-counted = This version of the software cannot count it.
indicator-by-hand = Noted by hand.
indicator-take-away = Look at it no more
indicator-take-away-means = The indicator goes, with all that was noted of it. What counts itself can be counted again.
indicator-take-away-do = Take the indicator away
indicator-overtaken = Somebody else changed it in the meantime.
indicator-fills-by-itself = It fills by itself: nobody writes over it.
indicator-no-number = A whole number is needed, of at most { $most }.
indicator-no-target = To aim at zero says nothing: leave it empty to follow it only.
indicator-no-nodes = Choose at least one piece of the model.
indicator-no-choice = Choose from the list.
often-continuously = as things happen
often-each-meeting = at each meeting
often-monthly = each month
often-start-and-end = at the beginning and at the end
often-end = at the end

## Values

value = Value
value-among = { $number } of { $among }
value-hours = { $hours } h
value-percent = { $percent }%
value-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
value-minutes = { $minutes } min
value-at-least = at least { $number }
value-under-five = fewer than 5
value-target = aimed at: { $target }
value-by-meeting = Meeting by meeting
value-meeting = Meeting
value-noted = What was noted
value-how-would-we = We do not know yet. How would we?
value-note-title = Note a value
value-file = A file, if there is one
value-note = How it was found
value-note-hint = Name neither a family nor a person.
value-keep = Note it
standing-reached = reached
standing-on-the-way = on the way
standing-not-yet = not yet
standing-unknown = we do not know
standing-followed = followed
done-indicator = The indicator is saved.
done-indicator-taken-away = The indicator is taken away.
done-value = The value is noted.

## What evaluation gives to reports

evidence-model = The logic model of the season, in the community’s own words.
evidence-indicators = The indicators of the community. Those that count themselves say what counts; the others were noted by hand.
evidence-objectives = Objectives
evidence-done = Activities
evidence-expected = Expected results
evidence-in-all = Indicators reached
evidence-indicators-caption = Indicators: what was aimed at, what is reached
evidence-indicator = Indicator
evidence-before = At the start
evidence-target = Aimed at
evidence-reached = Reached
evidence-standing = Where it stands
evidence-how = Where the figure comes from
evidence-noted = Noted by hand on { $date }
evidence-unknown = Nobody knows yet
evidence-indicators-say = What is reached, beside what was aimed at
evidence-limit = These figures say what happened during the season. They do not say why.
evidence-unknown-count = { $count ->
    [one] { $count } other indicator has no value yet.
   *[other] { $count } other indicators have no value yet.
}
