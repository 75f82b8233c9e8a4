# The budget of a community: its lines, its expenses, what is given, its sources.

budget = Budget
budget-means = What was planned, what is spent, what is left. Members see neither the budget nor the expenses: only coordination and facilitators do.
budget-waiting = To do
budget-no-lines = No line yet. Coordination adds some.
budget-in-kind-apart = What is given in kind is counted apart: it is never added to the money that is left.
budget-leave = Go back without changing anything
ways = Sources, reallocations, periods
ways-sources = Sources: { $amount }
ways-moves = 
    { $count ->
        [0] Reallocations between lines
        [one] 1 reallocation between lines
       *[other] { $count } reallocations between lines
    }
ways-closings = 
    { $count ->
        [0] Closed periods: none
        [one] 1 closed period
       *[other] { $count } closed periods
    }
files = Files
files-mean = The workbook has real numbers, and sums that are formulas. Receipts are in the order of the table, with a numbered list.
file-workbook = Workbook (XLSX)
file-expenses = Expenses (CSV)
file-receipts = Receipts (ZIP)
file-title = Budget of { $community }
sheet-lines = Lines
sheet-expenses = Expenses
sheet-gifts = In kind
sheet-sources = Sources
receipts-list = Receipts, in the order of the table
receipts-name = 000 list.txt
receipts-none = no receipt

table-means = The budget, line by line
table-planned = Planned
table-revised = Revised
table-spent = Spent
table-committed = Committed
table-left = Left
table-share = % spent
table-in-kind-planned = In kind planned
table-in-kind = In kind received
table-words = Why there is a gap
table-sums = Total
table-unsaid = not said yet
waiting-unchecked = 
    { $count ->
        [one] 1 expense to check
       *[other] { $count } expenses to check
    }
waiting-owed = 
    { $count ->
        [one] 1 expense to pay back to somebody
       *[other] { $count } expenses to pay back to somebody
    }
waiting-words = 
    { $count ->
        [one] 1 gap to explain
       *[other] { $count } gaps to explain
    }
waiting-amounts = 
    { $count ->
        [one] 1 line without a planned amount
       *[other] { $count } lines without a planned amount
    }

gaps = Gaps
gaps-mean = A sentence is asked for when a line is more than { $percent }% or { $amount } away from what was planned.
gap-left = { $amount } is left
gap-over = { $amount } is lacking
gap-unsaid = Nobody said why yet.
gap-explain = Explain the gap
gap-explain-spoken = Explain the gap: { $line }
gap-change = Change the explanation
gap-change-spoken = Change the explanation: { $line }
gap-title = Gap: { $line }
gap-words = Why this gap?
gap-hint = A sentence that the funder will read: “The March meeting was put off: the room was not paid.”
gap-keep = Save the explanation
gap-theirs = What is written now
gap-percent = Gap in percent of the planned amount
gap-amount = Gap in dollars
thresholds = Gaps to explain
thresholds-mean = From which gap on a sentence is asked for. Either is enough.
thresholds-keep = Save these thresholds

expenses = Expenses
expenses-mean = Each expense keeps its number. Nothing is deleted: an expense that no longer counts is void, with the reason.
expenses-none = No expense yet. The first one begins with a photo of the receipt.
expense-enter = Enter an expense
expense-enter-means = The receipt, the amount, the line, the supplier: the rest can wait.
expense-receipt = Receipt
expense-receipts = Receipts
expense-receipt-hint = A photo or a PDF. If the form comes back, choose it again.
expense-no-receipt = No receipt.
expense-amount = Amount paid
expense-amount-hint = Taxes in it, such as $1,234.50.
expense-line = Line
expense-supplier = Supplier
expense-more = Date, taxes, who paid, note
expense-what = What for
expense-day = Date
expense-later = It is not paid yet
expense-later-hint = The expense is committed: the date is when it will be paid.
expense-refund = It is a refund that came in
expense-refund-hint = The amount comes back to the line.
expense-taxed = Taxes
taxed-no = None, or to be seen later
taxed-within = GST and QST included: work them out
taxed-written = As on the receipt, below
expense-gst = GST
expense-qst = QST
expense-before-taxes = Before taxes
expense-payer = Who paid?
paid-from-group = The organization that holds the budget
paid-from-person = A person
expense-meeting = Meeting
expense-no-meeting = None in particular
expense-note = Note
expense-keep = Save the expense
expense-change = Change the expense
expense-number = No.
expense-state = State
expense-ahead = To come
expense-reimbursed = Paid back
expense-owed = to pay back
expense-given-back = paid back
expense-give-back = Note that it is paid back
expense-entered-by = Entered by
expense-checked-by = Checked by
expense-check = Check the expense
expense-is-closed = This period is closed: nothing in it changes. A correction is a new expense, of a later date.
expense-settled = This expense is checked or void: it changes no more. A correction is a new expense, or a refund.
expense-own-entry = You entered this expense: somebody else who sees the budget checks it.
expense-check-alone = Nobody else here sees the budget: you check what you entered yourself, and this page will say so.
expense-check-coordination = Coordination checks it.
expense-checked = Check
expense-checked-alone = by the person who entered it: nobody else here saw the budget
receipt-take-off-fold = Take off or replace a receipt
receipt-take-off-means = The receipt is gone for good. To replace it, take it off, then add the other one by changing the expense. Once the expense is checked, nothing is taken off: a correction is a new expense.
receipt-take-off = Take off { $name }
receipt-gone = This receipt is not there any more: somebody may have taken it off.
expense-nothing-to-check = There is nothing to check: this expense is not paid yet, or somebody already checked or voided it.
expense-void = Void this expense
expense-void-fold = Void the expense
expense-void-means = It stays in the list with its number and the reason, and counts no more.
expense-void-why = Reason
expense-void-note = { $amount } void: { $why }
state-committed = committed
state-to-check = to check
state-checked = checked
state-void = void
gift-is-void = void
void-needs-why = Say why, in a few words.

gifts = In kind
gifts-mean = Hours, rooms and material that are given are worth something: it is said here, with where the value comes from.
gifts-rates = What it is worth
rates-mean = There is no official rate. The federation sets its own once, with a sentence that says where it comes from; once it was used, it changes no more.
rate-hour = An hour
rate-room = A room for a meeting
rate-none = Nobody said it yet.
rate-set = Set this rate
rate-amount = Amount
rate-source = Where this amount comes from
rate-source-hint = For example: “Hourly wage of a worker, by our scale of 2026.”
rate-keep = Save this rate
rate-keep-spoken = Save this rate: { $what }
rate-frozen = Something was counted by this rate already: it changes no more.
gifts-proposed = Proposed
gifts-proposed-mean = From the attendance that was marked, the hours that members noted and the organizations that received meetings: { $amount }. Nothing counts before somebody accepts it.
gifts-none-proposed = Nothing for now. Attendance that is marked and the places of meetings that were held propose some.
proposed-hours = Hours of attendance: { $meeting }
proposed-room = Room: { $meeting }
proposed-noted = Hours between meetings, { $month }
proposed-by-those-there = The organizations of those who were there
proposed-by-members = The organizations of the members
gift-measured = { $hours } at { $rate } an hour: { $worth }
gift-hours-without-rate = { $hours }; the rate of an hour is not set
gift-without-rate = The rate of a room is not set
gift-accept = Accept
gift-accept-all = 
    { $count ->
        [one] Accept it
       *[other] Accept all { $count }
    }
gift-on-line = Line
gift-nothing-proposed = This is proposed no more: somebody may have accepted it.
gift-no-rate = Nobody said what it is worth yet ({ $kind }): coordination sets this rate on the page of what is given in kind.
gifts-kept = Accepted
gifts-table = What counts, the oldest first
gifts-none = Nothing counted yet.
gift-write = Write something given
gift-write-means = Material, or what is not proposed above.
gift-kind = Kind
gift-hours = hours
gift-room = room
gift-material = material
gift-what = What is given
gift-given-by = Organization that gives it
gift-how-long = Hours
gift-hours-hint = For hours, such as 2.5.
gift-value = Value
gift-value-hint = For material. Hours and rooms count at their rate.
gift-day = Date
gift-rate = Rate
gift-rate-source = Source of the rate
gift-worth = Value
gift-keep = Save it
gift-void = Count this gift no more
gift-void-fold = Count it no more

lines = Lines of the budget
lines-mean = The lines planned for the season, and those that are added here. A line that is added changes no more: a reallocation moves its amount.
lines-amounts = Write the amounts planned for the season
line-choose = Choose a line
line-new = Add a line
line-add = Add this line
line-label = What it is for
line-kind = Kind
line-amount = Planned amount
line-administration = Administration
line-is-administration = administration
kind-cash = money
kind-in-kind = in kind
sources = Sources
sources-mean = Where the money comes from.
sources-none = No source yet.
sources-sum = Sources: { $income }. Lines in money: { $planned }.
source-new = Add a source
source-add = Add this source
source-kind = Kind
source-label = Name
source-who = From whom
source-amount = Amount
source-grant = grant
source-own = own funds
source-other = other
source-void = Count this source no more
deeds = Deeds
moves = Reallocations
moves-mean = An amount goes from one line to another, with the reason and who agreed. A mistake is mended by one that goes back.
moves-none = No reallocation yet.
move = Reallocation
move-new = Move an amount
move-do = Move this amount
move-from = From the line
move-to = To the line
move-amount = Amount
move-why = Why
move-agreed = Agreed by
move-agreed-hint = A group or a role rather than a name: “the advisory committee, on March 12”.
move-day = Date
move-written = The funder agreed in writing
move-written-hint = Needed to add to administration, or past what the agreement allows.
move-not-so-much = There is not so much left in this line.
move-administration = Nothing is added to a line of administration without the written agreement of the funder.
move-past-percent = The agreement allows { $percent }% of a line to be moved. Past that, the funder agrees in writing.
closings = Closed periods
closings-mean = Nothing changes any more in a closed period: a correction has a later date. One closes when all expenses of the period are checked and gaps are explained.
closings-none = No closed period yet.
closing = Period
closing-period = from { $from } to { $to }
closing-by = Closed by
closing-at = Closed on
closings-told = What each period tells
closing-told-means = Planned and revised amounts are those of the season, as they stood at the closing; what was spent and given was so in the period. An amount moved since changes nothing in it.
closing-spent = Spent in the period
closing-in-kind = In kind in the period
closing-not-kept = This period was closed before its amounts were kept.
closing-new = Close a period
closing-from = From
closing-to = To
closing-do = Close for good
closing-waiting = 
    { $count ->
        [one] 1 expense of this period waits to be paid or checked. Check it, void it or change its date.
       *[other] { $count } expenses of this period wait to be paid or checked. Check them, void them or change their dates.
    }
closing-unexplained = 
    { $count ->
        [one] 1 gap is not explained. Say why on the page of the budget.
       *[other] { $count } gaps are not explained. Say why on the page of the budget.
    }
closing-overlaps = Some days of this period are closed already.

import = Bring in expenses from a file
import-means = A CSV file, as a spreadsheet saves it: the first line has the titles Date, Line, Supplier, Amount and, if needed, What for, GST, QST and Note. At most { $most } expenses.
import-file = File
import-hint = Nothing comes in yet: you will see first what would. Dates are written 2027-03-18.
import-look = See what would come in
import-looked = What would come in
import-line = Row
import-said = To know
import-would = 
    { $count ->
        [one] 1 expense would come in, to be checked afterwards.
       *[other] { $count } expenses would come in, to be checked afterwards.
    }
import-wrong = 
    { $count ->
        [one] 1 row is to be mended. Nothing comes in before: mend the file, then choose it again.
       *[other] { $count } rows are to be mended. Nothing comes in before: mend the file, then choose it again.
    }
import-is-old = The file is not in UTF-8: it was read as Windows-1252. Look whether the accents are right.
import-enter = 
    { $count ->
        [one] Enter this expense
       *[other] Enter these { $count } expenses
    }
import-twin = looks like expense no. { $number }
import-right = ready
import-problem = { $field }: { $problem }
import-line-refused = Row { $place }: { $problem } Nothing came in.
import-nothing = Choose a file that has titles and at least one expense.
import-too-large = This file is too large. It may have 100 kB: cut it into several.
import-too-many = This file has more than { $most } expenses: cut it into several.
import-no-columns = Titles are missing on the first line: Date, Line, Supplier and Amount. Save the sheet as CSV.
import-broken = This file does not read as a CSV. Save the sheet as CSV (UTF-8).

money-empty = Write an amount, such as $1,234.50.
money-no-number = This is no amount. Write it in digits, such as $1,234.50.
money-negative = An amount cannot be under zero here. A refund that came in has its box.
money-decimals = An amount has two digits after the point, at most.
money-too-much = This is more than { $most }.
budget-nothing = Write an amount over zero.
budget-no-line = Choose a line of the list.
budget-same-line = Choose another line than the one that the amount comes from.
budget-no-choice = Choose one of these answers.
budget-no-day = Write a day, such as 2027-03-18.
budget-not-yet = This day has not come yet.
budget-too-far = This day is too far.
budget-backwards = The period ends before it begins.
budget-no-meeting = Choose a meeting of the list.
budget-no-person = Choose a person of the list.
budget-taxes-too-much = The taxes are more than the amount paid.
budget-no-hours = Write a number of hours, such as 2.5.
budget-no-percent = Write a number from 0 to 100.
budget-not-taken = { $name }: { $problem }
budget-day-closed = This date is in a closed period: nothing in it changes. A correction has a later date.
budget-overtaken = Somebody changed the same thing in the meantime. Look at what is there, then do it again if needed.

done-expense = The expense is saved.
done-checked = The expense is checked.
done-taken-off = The receipt is taken off.
done-void = It is void: the reason stays written.
done-given-back = It is noted: paid back.
done-gift = It is counted among what is given in kind.
done-rate = The rate is saved.
done-settled = It is saved.
done-moved = The amount is moved.
done-explained = The explanation is saved.
done-closed = The period is closed.
done-came-in = The expenses came in: they are still to be checked.

evidence-budget = The expenses that were entered and what was given, line by line. What is given in kind is no money.
evidence-budget-says = What is spent, beside what was planned.
evidence-gap = { $line }: { $words }
budget-not-a-receipt = A receipt is a photo or a PDF: choose another one.

measure-money-spent = Share of the money that was spent
measure-money-spent-counts = What was paid, checked or not, out of a hundred of the money that comes in by the sources of the budget. What is committed, void or given in kind does not count. Amounts stay with coordination and facilitators.
measure-expenses-checked = Expenses that were checked
measure-expenses-checked-counts = The expenses that somebody else checked, among those that are paid.
measure-minutes-given = Hours given to the community
measure-minutes-given-counts = The hours accepted among what the budget was given: those of meetings, and those that members noted between them. What is proposed and not accepted does not count.
measure-rooms-given = Rooms that were given
measure-rooms-given-counts = The rooms accepted among what the budget was given, one for each meeting.
