# The words of the frame: navigation, forms, quilt, mail.

product = Jasette
skip-to-content = Skip to content
community-navigation = Community
more = More
seen-by = Who sees this page: { $who }
number-of-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

## Dates and times

date-long = { $weekday }, { $month } { $day }, { $year }
date-weekday-day = { $weekday }, { $month } { $day }
date-short = { $month } { $day }
first-of-month = 1
month-and-year = { $month } { $year }
today = today
tomorrow = tomorrow
yesterday = yesterday
time-hour = { $hour } { $half ->
    [am] a.m.
   *[other] p.m.
}
time-hour-minute = { $hour }:{ $minutes } { $half ->
    [am] a.m.
   *[other] p.m.
}
time-range = { $from } to { $to }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min
weekday = { $number ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $number ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
month-holiday = { $date }, holiday: { $name }
month-barred = holiday
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}

## Forms

form-required = required
form-errors = { $count ->
    [one] { $count } answer needs another look. Nothing is lost.
   *[other] { $count } answers need another look. Nothing is lost.
}
draft-kept = What you write stays on this device until you send it.
draft-back = Here is what you were writing. It stayed on this device, and is not sent yet.
draft-changed = This text has changed since. What you were writing stayed on this device.
draft-take = Put back what I was writing
draft-drop = Throw away what I was writing

## Pieces

waiting = { $count } to see
breadcrumb = Breadcrumb
season = The season
season-done = held
season-next = next
season-cancelled = cancelled
todo-done = done
guard = Before you send:
notice-saved = Done
notice-info = Good to know
notice-warning = Please note
notice-error = That did not work
table-scroll = Table, scrolls sideways

## Quilt

act-message = Message
act-meeting = Meeting
act-resource = Resource
act-reflection = Reflection
act-training = Training
act-help = Mutual aid
quilt-as-text = The quilt in words
quilt-patch = { $act }: { $label }
quilt-empty = No patch yet. The first message or the first meeting will sew one.
quilt-summary = { $count ->
    [0] No patch sewn
    [one] { $count } patch sewn
   *[other] { $count } patches sewn
}

## Mail

mail-fact = { $name }: { $value }
mail-button = { $label }:
mail-footer-link = { $label }: { $url }

## Two versions of the same thing

conflict-words = Someone saved another version while you were writing. Nothing is lost: here are both.
conflict-table = Both versions
conflict-field = What
conflict-theirs = Saved version
conflict-mine = Your version
conflict-differs = different
conflict-nothing = nothing
conflict-keep-theirs = Keep the saved version
conflict-form = Or save yours over it

# Holidays
holiday = Holiday: { $name }.
holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-patriots = National Patriots’ Day
holiday-national = Québec’s National Day
holiday-canada = Canada Day
holiday-labour = Labour Day
holiday-truth = National Day for Truth and Reconciliation
holiday-thanksgiving = Thanksgiving
holiday-christmas = Christmas

## A code on a screen
sign-how = Take a photo, or go to { $address } and type:
sign-photograph = Take a photo of this square with a phone.

## Copying
copy-address = The address to give
copy = Copy
copy-done = Copied
help = Help

## Looking through a list
narrow = Look through the list
narrow-search = Search
narrow-all = Show everything
narrow-nothing = Nothing is like what you are looking for.
narrow-pages = Pages of the list
narrow-before = Previous page
narrow-after = Next page
narrow-page = Page { $page } of { $count }
