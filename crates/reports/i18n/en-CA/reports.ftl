# The words of reports.

## Reports

reports = Reports
reports-lead = What the season was, for the group, the organizations and the funder.
reports-fill = A report fills itself with what happened here; what is left is to write it.
reports-none = No report to read for now.
report-begin = Begin a report
report-begin-means = A first draft makes itself. You will be able to write in each part, before and after the figures.
report-begin-do = Make the first draft
report-leave = Go back without changing anything
report-template = Which report
report-from = From
report-until = To
report-language = Language of the report
report-no-template = Choose one of these templates.
report-no-day = Write a date such as 2027-06-30.
report-backwards = The last day comes before the first. Choose a later day.
report-no-language = Choose a language.
report-state-draft = Draft
report-state-open = To be read by members
report-state-adopted = Adopted
report-state-sent = Sent
report-readers-organizations = The community and the organizations
report-readers-sponsors = The funder too
report-period = from { $from } to { $until }
report-people-counted = People are counted from five on. What comes from fewer than five people has no figure.
report-is-draft = Draft, read by the team only
report-is-open = Being read by the members
report-by-decision = { "" } by decision { $decision } of the register
report-is-adopted = Adopted{ $by }
report-is-version = Version { $number }, sent on { $date }. Adopted{ $by }
report-drawn-on = Figures drawn on { $date }
report-lacks-nothing = Nothing of that happened during the period.
report-lacks-budget = The budget is not kept here.
report-lacks-source = This part has no source in Jasette any more.
report-quote-taken-back = A quotation was taken back by the person who had allowed it.
report-figure = { $name }: { $value }
report-figure-among = { $name }: { $value } of { $among }
chart-among = { $value } of { $among }

## The page of a report

report-more = Versions
report-versions = Versions sent
report-versions-count = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
report-version = Version { $number }
report-kept = Version { $number } left on { $date }. It is kept as it is.
report-print = Print of the text as it left (.md file, SHA-256):
report-print-same = The text that one downloads here is the same, byte for byte.
report-print-other = The words and the figures are those that left. This version of Jasette writes the file of the text otherwise; its print is no longer the same.
report-print-quotes = { $count ->
    [one] A quotation was taken back since it was sent. The file does not hold it any more, and its print has changed.
   *[other] { $count } quotations were taken back since it was sent. The file does not hold them any more, and its print has changed.
}
report-docx = Word file
report-xlsx = All figures (Excel)
report-markdown = Text (Markdown)
report-pdf = PDF
report-pdf-not-there = The program that sets pages is not installed here, or is still being built. The other files are there.
report-pdf-busy = Other documents are being set. Ask for the PDF again in a moment.
report-pdf-too-long = This report takes too long to set. The other files are there.
report-pdf-refused = This report could not be set. The other files are there.
report-give = Give to the members to read
report-adopt = Note its adoption
report-send = Send
report-resume-draft = Make it a draft again
report-resume = Go on writing
report-resume-sent = Go on in a new draft
report-part-empty = Nothing is written here yet.
report-whence = Where does this figure come from?
report-is-frozen = frozen on that date
report-pen = { $name } has been writing this part since { $time }.
report-log = My log, for this review
report-log-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
report-log-means = The days of your own log that you marked “for the review”. You alone see them here; only what you put into the text and save enters it.
report-log-take = Put into the text
report-log-take-of = Put into the text what you wrote on { $day }
report-log-taken = It is at the end of the text, and nothing is saved yet: keep what the group may read.
report-write = Write
report-write-spoken = Write: { $title }
report-freeze = Freeze these figures
report-freeze-spoken = Freeze these figures: { $title }
report-thaw = Draw today’s figures
report-thaw-spoken = Draw today’s figures: { $title }
report-remarks = { $count ->
    [0] Say something of this part
    [one] { $count } remark
   *[other] { $count } remarks
}
report-remarks-spoken = { $words }: { $title }
report-remarks-of = Remarks: { $title }
report-remarks-mean = What members say of this part before it leaves. No file holds anything of it.
report-remarks-none = Nobody has said anything of this part yet.
report-remark = Your remark
report-no-remark = Write a few words.
report-remark-do = Add the remark
report-settle = It is taken into account
report-done-said = Your remark is added.
report-done-settled = The remark is taken into account.

## Writing a part

report-words = The text
report-before = Your words, before the figures
report-after = Your words, after the figures
report-words-kept = Figures are updated without touching your words.
report-save = Save
report-take = Write instead
report-take-means = If you write instead, what { $name } has not saved will be shown beside your text. Nothing is lost.
report-not-closed = This report is adopted or sent. Go on writing it to change it.
report-not-taken = Somebody else is writing this part. Here is what is saved, and what you wrote.
report-not-changed = This part was saved in the meantime. Here are both texts.

## Adoption and sending

report-adopt-means = A report is adopted by a decision of the register. Its figures are then frozen, and nothing changes in it any more.
report-decision = The decision
report-decision-hint = A decision of the group or of the board, written in the register.
report-choose = Choose
report-adopt-do = Note that the report is adopted
report-write-decision = Write the decision first
report-no-decision = Choose a decision that stands.
report-to-decide = We adopt the report “{ $title }”, { $period }.
report-adopts = Adopt by this decision: { $title }
report-was-adopted = The report adopted: { $title }
report-send-organizations = The community and the organizations of the network will be able to read it here.
report-send-sponsors = The community, the organizations and the funder will be able to read it here.
report-send-means = No e-mail leaves: download the file to hand it over. This version is kept for ever, with the print of its text.
report-send-do = Send this version
report-not-there = This report has moved on in the meantime. Here is where it stands.

## What was just done

report-done-begun = The first draft is ready.
report-done-written = Your words are saved.
report-done-frozen = These figures will not move any more.
report-done-thawed = These are today’s figures.
report-done-given = Members can read this report.
report-done-resumed = This report is a draft.
report-done-adopted = The report is adopted, its figures are frozen.
report-done-sent = This version is kept.

## The workbook

book-figures = Figures
book-part = Part
book-figure = Figure
book-value = Value
book-among = Of
book-on = Drawn on
book-comes = Where it comes from
book-page = Page

dues = Due dates
dues-lead = What the community is to hand in, to whom and by when, with the pieces to attach. Those who write reports get an e-mail two weeks before, then three days before.
dues-lead-no-mail = What the community is to hand in, to whom and by when, with the pieces to attach. This page is the only reminder.
dues-none = Nothing to hand in is noted. Begin with the date of the next report.
due-add = Add a due date
due-title = What
due-whom = To whom
due-whom-hint = For instance: the City of Montréal.
due-day = By which day
due-pieces = Pieces to attach
due-pieces-hint = One a line. Each is ticked when it is ready.
due-save = Save
due-no-day = Write a day, such as 2027-06-30.
due-pieces-too-much = { $most } pieces at most, of { $longest } characters each.
due-changed = Somebody changed this due date meanwhile. Your words are still here: read them again, then save.
due-by = By { $day }.
due-by-whom = By { $day }, to be handed to: { $whom }.
due-left = { $days ->
    [0] today
    [one] in { $days } day
   *[other] in { $days } days
}
due-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
due-handed = handed in on { $day }
due-hand = It is handed in
due-hand-spoken = It is handed in: { $title }
due-unhand = It is not handed in
due-unhand-spoken = It is not handed in: { $title }
due-edit = Change the due date
due-edit-spoken = Change the due date: { $title }
due-remove = Remove
due-remove-spoken = Remove: { $title }
due-piece-ready = It is ready
due-piece-ready-spoken = It is ready: { $name }
due-piece-unready = Not ready
due-piece-unready-spoken = Not ready: { $name }
due-piece-is-ready = ready
mail-due-subject = To hand in by { $day }: { $title }
mail-due-words = “{ $title }” is to be handed in by { $day }.
mail-due-words-whom = “{ $title }” is to be handed in by { $day }, to: { $whom }.
mail-due-deed = See the pieces and what is left
report-done-owed = The due date is noted.
report-done-piece = It is noted.
report-done-handed = It is noted as handed in. No reminder leaves any more.
report-done-not-owed = The due date is removed.
report-done-deleted = The draft is deleted.
report-delete = Delete this draft
report-delete-means = “{ $title }” disappears, with the words that were written and the remarks. Nothing of it was sent. This cannot be undone.
report-delete-not = “{ $title }” cannot be deleted: it was given to read, adopted or sent.
report-delete-do = Delete for good
report-quilt = The quilt of the season: { $count ->
    [one] one block, for a meeting, a training or a story.
   *[other] { $count } blocks, one for each meeting, training and story.
}
