# The words of forms, whatever they ask.

text-empty = This field is empty: please write something.
text-too-long = This is too long: at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
}. Please shorten it, nothing is lost.
text-hidden = This text has an invisible character that cannot be kept. Type it again, or paste it without formatting.
text-unknown = Please choose one of the answers offered.

## What can be taken back
undo = Undo
