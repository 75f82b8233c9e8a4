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

## What meetings give to reports

evidence-activities = The meetings of the season and the attendance noted at each. A meeting of fewer than five people does not say how many.
evidence-people = The attendance noted at meetings. Somebody who came to three meetings counts as three attendances. Meetings of fewer than five people are in no sum.
evidence-partners = The organizations that hosted a meeting that was held.
evidence-meetings-held = Meetings held
evidence-trainings-held = Trainings held
evidence-follow-ups-held = Follow-up meetings held
evidence-meetings = The meetings of the period
evidence-subject = Subject
evidence-date = Date
evidence-place = Place
evidence-seats = Attendance
evidence-state = State
evidence-seats-say = Attendance, from one meeting to the next
evidence-people-there = People who came to at least one meeting
evidence-seats-sum = Attendances in all
evidence-hours-together = Hours spent together, in all
evidence-hosts = Organizations that hosted the group
evidence-partners-caption = Meetings hosted by each organization
evidence-organization = Organization
evidence-received = Meetings hosted

# What is counted
measure-organizations-there = Organizations around the table
measure-organizations-there-counts = The different organizations of those who came at least once. People count for the organization that their profile says now.
