# The words of the documents of a meeting.

files-title = Documents
files-who = Whoever sees the meeting reads its documents and those of its agenda; those of the minutes are read with them, and do not leave with them.
files-count = { $count ->
    [0] none
    [one] one document
   *[other] { $count } documents
}
files-none = No document goes with this meeting.
files-add = Attach a document
files-which = The files
files-with = With what
files-tell = What the picture shows, or what the sound says
files-tell-hint = For those who do not see or hear it. Optional.
files-send = Attach
files-leave = Back to the meeting
files-choose = Choose at least one file.
files-with-gone = This block or these minutes take no document any more. Choose something else, and the file again.
files-not-taken = “{ $name }”: { $problem }
files-take-out-fold = Remove…
files-take-out-means = The file leaves the disk, for everybody and for good.
files-take-out = Remove this document
files-take-out-spoken = Remove “{ $name }”
goes-meeting = The whole meeting
goes-block = A block of the agenda
goes-minutes = The minutes
block-taken-out = A block taken out of the agenda
done-attached = It is attached.
done-taken-out = It is gone.
kind-material = Document of a meeting
kind-of-minutes = Document of minutes
