# Hours given between meetings.

hours-title = Hours between meetings
hours-evaluation = What we do, and what we expect of it
hours-lead = About how many hours did you give to the community that month, outside of meetings?
hours-kept = Nobody else reads what you note, and you may change it until the end of the next month. Only the sum of the month is then kept, if at least five people noted something; otherwise nothing of it remains.
hours-seen-by = your hours: you alone; the sums: the people of the group
hours-in-month = { $hours } in { $month }
hours-yours = You noted { $hours }.
hours-yours-none = You noted nothing.
hours-take-back = Remove
hours-take-back-in-month = Remove your hours of { $month }
hours-told = What the group gave
hours-by-month = Month by month
hours-told-none = Nothing yet: the sum of a month is told a month later, from five people on.
hours-month = Month
hours-people = People
hours-sum = Hours
hours-at-least = at least { $people }
hours-no-month = This month can no longer be noted. Choose one of this page; nothing was changed.
hours-no-choice = Choose one of the numbers of hours of this page; nothing was changed.
done-hours = Noted.
done-hours-taken-back = Removed.
measure-hours-between-meetings = Hours given between meetings
measure-hours-between-meetings-counts = The hours that members noted, for the months where at least five people did. A month counts once it can be changed no more.

## What hours given give to reports

evidence-hours = The hours that members note between meetings, a month at a time. A month counts once five people at least noted theirs.
evidence-hours-sum = Hours given between meetings
evidence-hours-caption = Hours given, month by month
evidence-hours-say = Hours given, from one month to the next
