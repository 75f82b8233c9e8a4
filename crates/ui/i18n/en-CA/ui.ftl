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

## Before sending: what could let a family be known
discretion = Before you send
discretion-lead = This could let people know which family it is. It is seen on this device only, and you decide.
discretion-held = Nothing has left. Replace, leave it, or send it as it is.
discretion-anyway = Send anyway
discretion-replace = Replace with “…”
discretion-keep = Keep only “…”
discretion-leave = Leave it
discretion-kind-titled = Someone named by a title: people would know who it is.
discretion-kind-kin = Someone of a family, by name.
discretion-kind-named = Someone’s name.
discretion-kind-first-name = A first name: with what stands around it, it is often enough.
discretion-kind-family-name = A family name.
discretion-kind-phone = A telephone number leads straight to someone.
discretion-kind-mail = An e-mail address leads straight to someone.
discretion-kind-postal-code = A postal code covers a few doors only.
discretion-kind-address = An address says where this family lives.
discretion-kind-health-number = Probably a health insurance number.
discretion-kind-social-number = Probably a social insurance number.
discretion-kind-licence = Probably a licence number.
discretion-kind-file-number = A file number finds someone.
discretion-kind-birth = A date of birth, almost a signature.
discretion-kind-date = An exact date: others know what happened that day.
discretion-kind-age = An age, with what stands around it, narrows things down.
discretion-kind-school = A school by its name: many people there know the families.
discretion-kind-daycare = A day-care by its name: few families go there.
discretion-kind-hospital = A place of care by its name.
discretion-kind-clsc = A health service by its name: it tells the neighbourhood.
discretion-kind-protection = Youth protection, with the rest, soon points to a family.
discretion-kind-shelter = A house by its name: its address protects those who live there.
discretion-kind-worship = A place of worship by its name: people know one another there.
discretion-kind-prison = An institution by its name.
discretion-kind-organisation = An organization or a group by its name: this family is known there.
discretion-kind-place = A place, said of a family, locates it.
discretion-kind-traits = Few families are like this, above all around here.
discretion-kind-watched = A word that your community has looked at.
discretion-form-mother = a mother
discretion-form-father = a father
discretion-form-person = someone
discretion-form-child = a child
discretion-form-couple = a couple
discretion-form-parents = parents
discretion-form-family = a family
discretion-form-doctor = a doctor
discretion-form-phone = a number
discretion-form-mail = an address
discretion-form-postal-code = a neighbourhood
discretion-form-address = an address
discretion-form-health-number = a card number
discretion-form-social-number = a number
discretion-form-licence = a number
discretion-form-file-number = a file
discretion-form-birth = a few years ago
discretion-form-winter = winter
discretion-form-spring = spring
discretion-form-summer = summer
discretion-form-autumn = autumn
discretion-form-in-winter = in winter
discretion-form-in-spring = in spring
discretion-form-in-summer = in summer
discretion-form-in-autumn = in autumn
discretion-form-age-small = preschool age
discretion-form-age-school = school age
discretion-form-age-teen = teen age
discretion-form-age-young = young adult age
discretion-form-age-adult = adult age
discretion-form-age-old = old age
discretion-form-school = a school
discretion-form-daycare = a day-care
discretion-form-hospital = a place of care
discretion-form-clsc = a health service
discretion-form-protection = a public service
discretion-form-shelter = a shelter
discretion-form-worship = a place of worship
discretion-form-prison = an institution
discretion-form-organisation = an organization
discretion-form-quarter = a neighbourhood
discretion-form-town = a town
discretion-form-land = another country
discretion-form-spot = a public place
discretion-form-children = several children
discretion-form-rank = a child of the family
discretion-form-elsewhere = from elsewhere

# Choosing an emoji

emoji-words = Look for an emoji by a word
emoji-look = Search
emoji-skin = Skin
emoji-skin-none = Yellow
emoji-skin-tone = { $tone ->
    [1] Light
    [2] Medium light
    [3] Medium
    [4] Medium dark
   *[5] Dark
}
emoji-groups = Kinds of emoji
emoji-group = { $group ->
    [smileys-emotion] Faces and feelings
    [people-body] People and gestures
    [animals-nature] Animals and nature
    [food-drink] Food and drink
    [travel-places] Travel and places
    [activities] Activities
    [objects] Objects
    [symbols] Symbols
   *[flags] Flags
}
emoji-found = { $count ->
    [one] One emoji found.
   *[other] { $count } emoji found.
}
emoji-none = Try another word, or a kind.
emoji-lately = Chosen lately
total = Total
