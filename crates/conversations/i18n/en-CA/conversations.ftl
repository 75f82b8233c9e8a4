# The words of conversations: rooms, messages.

## Rooms

conversations = Conversations
rooms-choose = Choose a room to read and to write.
rooms-none = No room is open to you for now.
room-people = { $count ->
    [one] { $count } person reads and writes here.
   *[other] { $count } people read and write here.
}
room-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
room-promise = Nothing leaves without consent:
room-charter = our charter
room-empty = Nobody has written here yet. A hello is enough to begin.

## Messages

messages = Messages
older = Older messages
newer = Newer messages
newest = Go to the latest messages
new = new
fresh = New messages
edited = edited
edit = Edit
remove = Remove
removed-by-author = Message removed by the person who wrote it.
removed-by-facilitator = Message removed by the facilitation.
removed-by-coordination = Message removed by the coordination.
patch = { $name }, in { $room }, on { $day }

## What people write

your-message = Your message
your-message-hint = Formatting: *italics*, **bold**, - list.
send = Send
shortcut = Enter starts a new line, Ctrl + Enter sends.
not-sent = The message was not sent. Nothing is lost: check the connection, then send it again. It will be said only once.
send-again = Send again
cut = The connection is cut. It will come back by itself and lose nothing.
body-empty = The message is empty. Write a few words before sending it.
body-too-many-lines = The message has too many lines. It can have { $most }: share it over several messages. Nothing is lost.

## Editing, removing

edit-title = Edit the message
edit-known = The group will see that the message was edited. The former text is not kept.
edit-save = Save
give-up = Leave as it is
remove-title = Remove the message
remove-known = The words disappear for everyone and cannot come back. A line stays in their place and says that a message was removed.
remove-do = Remove this message
remove-keep = Keep it
