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
