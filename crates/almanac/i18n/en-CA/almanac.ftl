# The words of the almanac: the calendar of meetings, and their list.

## The calendar

calendar = The calendar of meetings
calendar-of = Meetings of { $month }
months = Months
month-today = Today
month-empty = No meeting this month.
dayless = The date is still to be set
time-to-be-set = to be set
time-to-come = to come
time-on = on now
time-held = held
time-cancelled = cancelled

## The list

list = All the meetings
list-words = A word of the theme
list-when = When
list-any = At any time
list-to-be-set = Date to be set
list-to-come = To come
list-held = Held
list-cancelled = Cancelled
list-lacks-minutes = Without written minutes
list-found = { $count ->
    [0] No meeting
    [one] { $count } meeting
   *[other] { $count } meetings
}
list-empty = No meeting is planned yet.
