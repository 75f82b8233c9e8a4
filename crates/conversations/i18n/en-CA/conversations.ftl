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

room-gone = No longer there: { $names }.
seen-by-named = { $names }, and nobody else
room-people-of = Who is in this room

## Direct conversations

direct-name = Direct conversation
direct-title = Direct conversations
direct-none = None for now. You can write to one person, or to a few.
direct-write = Write to somebody
direct-means = What you write is read by the people you choose and by you alone. The same people find the same conversation again.
direct-to = To whom
direct-leave = Write nothing
direct-for-good = Nobody is added to this conversation. To talk to others, begin a new one.
direct-seen-by = you and the people you choose
direct-nobody = Choose at least one person.
direct-too-many = That is too many for a direct conversation: { $most } people at most, with you. For a larger group, ask the facilitators for a room.
direct-unknown = One of the people chosen is no longer there to converse. Choose others.

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
report-message = Report
reports = Reports
removed-by-author = Message removed by the person who wrote it.
removed-by-facilitator = Message removed by the facilitation.
removed-by-coordination = Message removed by the coordination.
patch = { $name }, in { $room }, on { $day }

## Threads, and what is done with a message

deeds = What to do with this message
answer = Answer
your-answer = Your answer
also-here = Also in the room
answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
answers-last = the last one on { $day } at { $time }
thread-title = Answers to { $name }
thread-answers = The message and its answers
thread-close = Close
in-a-thread = In a thread
reactions-title = Reactions to the message
reactions-none = Nobody has reacted yet.
reactions-most = This message has { $most } different emoji already. Press one of them instead.
reaction-said = { $name }: { $count ->
    [one] { $count } person
   *[other] { $count } people
} ({ $who })
reaction-who-more = { $more ->
    [one] { $named } and { $more } other person
   *[other] { $named } and { $more } other people
}
reaction-other = Another emoji
reaction-other-hint = One alone, typed or pasted. The same one again takes it away.
reaction-not-one = This is not an emoji, or there are several. Put one alone.
react = React
back-to-message = Back to the message
reaction-thanks = Thank you
reaction-heart = With all my heart
reaction-bravo = Well done
reaction-idea = Good idea
reaction-agreed = Agreed
reaction-smile = It makes me smile

## What is set apart

keep = Keep for me
let-go = Keep no longer
kept-title = Kept messages
kept-means = What you keep, the last one first. Only you see it.
kept-none = You keep nothing. Under the three dots of a message, “Keep for me” puts it here.
kept-seen-by = you, and nobody else
pin = Pin
unpin = Unpin
pins = { $count ->
    [one] { $count } pinned message
   *[other] { $count } pinned messages
}
pins-word = Pinned
pins-most = This room has { $most } pinned messages already. Unpin one of them first.
done-kept = You keep this message. It is in “Kept messages”, with the list of rooms.
done-let-go = You keep this message no longer. It stays in its room.
done-pinned = The message is pinned at the top of the room.
done-unpinned = The message is no longer pinned. It stays at its place in the room.
quote = Quote
make-theme = Make it a theme
put-in-library = Put in the library
quoted = **{ $name }**:
unread-from = Unread from here
done-unread = This room is unread again, from the message that you chose.
to-a-day = Go to a day
to-a-day-go = Go there
mute = Mute
unmute = Count again
mute-means = Muted, this room no longer counts its messages in your lists. Nobody else knows.
muted-means = This room is muted: its messages are not counted in your lists. Nobody else knows.
muted = muted
only-mentions = Tell me only what names me
all-told-means = Your digest counts what you have not read here.
all-told = Count all of it in my digest
only-mentions-means = Of this room, you are told elsewhere only what names or answers you.
done-only-mentions = Of this room, only what names or answers you will be told elsewhere.
done-all = Your digest counts this room again.
done-muted = This room is muted.
done-heard = The messages of this room are counted again.
keys-title = Keys of the keyboard
keys-close = Close
key-send = send what one writes
key-edit = in an empty message, edit one’s last message
key-go = go to a room, a meeting, a person, a page
key-close = close a menu
key-keys = show this list

## Whom one mentions, and what is told of it elsewhere

names = Names
what-was-told = What I was told
mention-everyone = the whole room
everyone-asks = { $count ->
    [one] Your message names the whole room: { $count } person will be told. Tick the box, then send it; or take these words out.
   *[other] Your message names the whole room: { $count } people will be told. Tick the box, then send it; or take these words out.
}
everyone-yes = Yes, tell the whole room
everyone-too-often = You have already named a whole room { $most } times in a day. Send your message without these words, or tomorrow.
told-mention = { $name } mentions you in { $room }
told-answer = { $name } answers your message in { $room }
told-help-answer = { $name } answers your request for help in { $room }
told-direct = { $name } writes to you
told-announcement = { $name } asks you to read an announcement in { $room }
told-somebody = Somebody spoke to you in Jasette
told-nobody = A deleted account
told-read = Read the message
told-read-there = The words of a room do not leave it: read them in their place.
told-fresh = { $count ->
    [one] { $room }: { $count } message
   *[other] { $room }: { $count } messages
}

## What people write

your-message = Your message
your-message-hint = Formatting: *italics*, **bold**, - list. @ and a name to mention somebody.
send = Send
shortcut = Enter starts a new line, Ctrl + Enter sends.
not-sent = The message was not sent. Nothing is lost: check the connection, then send it again. It will be said only once.
send-again = Send again
cut = The connection is cut. It will come back by itself and lose nothing.
body-empty = The message is empty. Write a few words before sending it.
body-too-many-lines = The message has too many lines. It can have { $most }: share it over several messages. Nothing is lost.

## Editing, removing

edit-title = Edit the message
edit-known = The group will see that the message was edited. The former text is from then on seen by facilitation and coordination only, who look after the group; it goes with the message.
edit-save = Save
give-up = Leave as it is
earlier = Words before
earlier-title = What the message said before
earlier-means = { $name } corrected this message. The words before are shown only to those who look after the room; they go with the message.
earlier-none = This message was not corrected.
earlier-until = Until { $day } at { $time }
earlier-now = Now
remove-title = Remove the message
remove-known = The words disappear for everyone and cannot come back. A line stays in their place and says that a message was removed.
remove-do = Remove this message
remove-keep = Keep it

## Keeping rooms

room-open = Open a room
room-open-means = A room is a place for some people of the group to talk. It appears at once among their conversations; no e-mail leaves.
room-name = Name
room-name-hint = Short, like “good-news”.
room-name-english = Name in English
room-english-hint = Optional: without it, the French name is used everywhere.
room-announces = Room of announcements
room-announces-hint = Coordination and facilitators write in it. The others read, react, and answer under an announcement, in its thread.
room-purpose = What it is for
room-purpose-hint = In one sentence. Optional.
room-purpose-english = What it is for, in English
room-audience = Who reads and writes there, with coordination
room-audience-with-facilitation = Who reads and writes there, with coordination and facilitators
room-audience-for-good = These people do not change once the room is open: what is said there is said to them.
give-up-room = Open nothing
room-settings = Rename or archive
room-settings-title = Name and archiving: { $room }
room-save = Save
room-back = Back to the room
room-archiving = Archive
room-archive-means = An archived room is still read, by the same people; nobody writes there any more. It leaves the list for “Archived rooms”. Nothing is lost, and it can be reopened.
room-archive = Archive this room
room-archived-since = This room has been archived since { $date }. It is still read; nobody writes there any more.
room-place = Place in the list
room-place-between = After { $above }, before { $below }.
room-place-first = First of your rooms, before { $below }.
room-place-last = Last of your rooms, after { $above }.
room-place-alone = It is your only room.
room-up = Move up
room-down = Move down
done-room-placed = Done. The order is the same for everyone.
room-reopen = Reopen this room
room-reopened = This room has just been reopened.
room-reload = Write there
rooms-archived = Archived rooms
archived-means = They are still read; nobody writes there any more.
archived-no-words = This room is archived: nobody writes there any more. Nothing was sent; copy your words to say them elsewhere.
room-open-chosen = Bring chosen people together
room-chosen-means = Only the people you choose enter this room, and know that it exists. Coordination and facilitators read nothing there, except those who are in it by name.
room-chosen = Who reads and writes there, with you
room-chosen-later = Somebody can be added or taken out later.
room-nobody = Choose at least one other person.
people-title = Who is in the room: { $room }
people-means = These people enter this room, and they alone. The coordination and facilitators who are in it may add somebody or take somebody out; each person may leave.
people-gone = (no longer there)
people-leave = Leave this room
people-take-out = Take out
people-take-out-spoken = Take { $name } out of this room
people-add-whom = Add somebody
people-add-means = This person will also read what was said before.
people-add = Add
people-choose = Choose a person
people-all-there = Everybody who may converse is there already.
people-unknown = Choose somebody of the group who may converse.
people-last-keeper = Somebody of the coordination or the facilitators must stay in this room to look after it. Add another facilitator first, or archive the room.
people-changed = Somebody has just changed who is in this room. Read the list again, then try once more.
done-person-added = Done: this person is in the room.
done-person-out = Done: this person is no longer in the room.
done-room-left = You have left the room.
room-name-taken = Another of your rooms has this name already, or nearly. Choose another one.
room-too-many = There are { $most } rooms already. Use one of them, or reopen one.
room-changed-meanwhile = Somebody changed this room in the meantime.
done-room-opened = The room is open. It appears among the conversations of those who are in it.
done-room-changed = Saved.
done-room-archived = The room is archived. It is still read under “Archived rooms”.
done-room-reopened = The room is open again: people write there as before.

## Circles

circle-open = Open a confidential circle
circle-means = A confidential circle is a room for people you choose: they alone enter it, and know that it exists. Nothing said there appears elsewhere: no e-mail, no digest, no home page, nobody else’s search.
circle-forgets = At the end of its last day everything in it is erased, for everyone and for good: words, answers, reactions, requests, files, and who said what. One line stays, without a name, for those who were in it: that it was, from when to when, and how many you were. Backups made before keep it until they go in their turn.
circle-ends = Last day
circle-ends-title = Last day of the circle: { $room }
circle-ends-after-meeting = { $usual } days after the next meeting, on { $day }. You may choose another day, at most { $most } days from today.
circle-ends-after-today = { $usual } days from today. You may choose another day, at most { $most } days from today.
circle-ends-hint = At most { $most } days after it was opened. Sooner or later, the change shows here, and the day beside the circle’s name.
circle-ends-by-opener = Only the person who opened it may change this day.
circle-ends-unknown = Choose a day.
circle-ends-past = This day is over. Choose today or a day to come.
circle-ends-too-late = This is too far: a circle is erased at most { $most } days after it was opened. For longer, open a room for chosen people.
circle-moved-meanwhile = This day has just been changed elsewhere. Read this page again, then try once more.
circle-opened = Opened on { $day } by { $name }.
circle-moved = The last day was changed on { $day }: it was { $before }.
circle-put = Change the last day
circle-called = # { $name } · erased on { $day }
circle-erased-on = erased on { $day }
circle-over = This circle is erased
circle-over-means = Nothing of what was said in it is here any more, for anyone.
circle-over-back = Back to the conversations
circles-over = Erased confidential circles
circle-line = A confidential circle of { $count ->
    [one] { $count } person
   *[other] { $count } people
}, opened on { $opened }, was erased at the end of { $ended }.
done-circle-opened = The circle is open. It appears among the conversations of those who are in it; no e-mail leaves.
done-circle-put = Changed. The new day shows beside the circle’s name.

## What can be found

kind-message = Message
kind-file = File

## The words that the community has looked at before one sends
watched-title = Words to look at before sending
watched-means = Below a text, each member’s device shows what could let people know which family it is. Add what it cannot know by itself: the schools, the parks, the organizations around you. What it finds in a text never comes here.
watched-words = Your words
watched-hint = One a line: “école du Ruisseau”, “parc Médéric”. Capitals and accents do not matter. No family’s name and nobody’s: all members may read this list.
watched-leave = Go back, change nothing
watched-save = Save these words
watched-changed = Somebody else has just changed them. Both lists are put together below: read them over, then save.
watched-too-many = These are too many: { $most } lines at most. Take away the least useful.
watched-too-short = Line { $number }: it needs at least { $least } letters, or it would be found everywhere.
watched-line = Line { $number }: { $problem }
done-watched = These words will be looked at from the next text on.

## Requests for help

help-request = Request for help
help-state = , { $state }
help-open = open
help-accompanied = somebody helps
help-settled = settled
help-offer = I can help
help-lived = I lived this
help-by-when = By
help-relayed = for somebody in the group
help-offered = { $count ->
    [one] { $names } offers help.
   *[other] { $names } offer help.
}
help-lived-count = { $count ->
    [one] One person lived this.
   *[other] { $count } people lived this.
}
## Announcements, and “read and understood”

announces-means = This is a room of announcements: coordination and facilitators write in it, and everybody who reads here may react and answer under an announcement.
announces-foot = Coordination and facilitators write here. You may react to an announcement, and answer it in its thread.
announces-only-team = This room is for announcements by coordination and facilitators. Answer under an announcement, or write in another room.
acknowledgement-ask = Ask for “read and understood”
acknowledgement-not-here = “Read and understood” is asked for an announcement, in a room of announcements.
acknowledge = Read and understood
acknowledge-seen-by = If you press, { $name } will know that it is you. Nobody else will see it.
acknowledged-mine = You said “read and understood”. It is shown to { $name }, and to nobody else.
acknowledged-take-back = Take my “read and understood” back
acknowledged-count = { $count ->
    [0] Nobody said “read and understood” yet
    [one] { $count } person said “read and understood”
   *[other] { $count } people said “read and understood”
}
## Sending later

send-later = Send later
room-votes = Votes about this room
room-later = What I will send here later
all-later = To be sent later
## What is begun on another device

begun-elsewhere = You had begun something else here too, on another device:
begun-take = Put these words instead
begun-leave = Leave these words
help-ask = Ask for help
help-is-settled = This request is settled already. Thank you for thinking of it.
help-board = Requests for help
## Asking without one’s name

## Files

attach-or-ask = File, request for help, sending later
attach = File, sending later
attach-which = Files to attach
waits-for-files = The message leaves as soon as the files have arrived.
voice-name = Voice note
voice-record = Record a voice note
voice-stop = Stop
voice-denied = The microphone is not allowed here. Allow it in the browser, then try again.
file-not-taken = “{ $name }”: { $problem }

# What is counted
measure-messages-said = Messages exchanged
measure-messages-said-counts = The messages of the rooms open by role. Direct conversations, rooms for chosen people and circles do not count.
measure-people-who-wrote = People who wrote
measure-people-who-wrote-counts = The different people who wrote in these rooms, by fives: nobody can tell who wrote nothing.
measure-help-asked = Requests for help
measure-help-asked-counts = The requests for help made in the rooms open by role.
measure-help-answered = Requests for help that got an answer
measure-help-answered-counts = The requests that somebody else answered or offered to help with, of all.
measure-help-resolved = Requests for help resolved
measure-help-resolved-counts = The requests that who made them calls resolved, of all.

# Go to…
go-room = Room
go-circle = Circle
go-direct = Conversation
