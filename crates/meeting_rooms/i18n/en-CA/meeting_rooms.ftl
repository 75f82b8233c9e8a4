# The words of the room of a meeting.

room-of-meeting = Room of the meeting
room-of-meeting-none = not open yet
room-of-meeting-means = A room to prepare this meeting together and to talk of it afterwards. All who converse here enter it; it is archived two weeks after the meeting.
room-of-meeting-open = Open the room
room-of-meeting-enter = Go to the room
room-of-meeting-over = This meeting is cancelled, or was held more than two weeks ago. Open a room from “Conversations” instead.
room-of-meeting-name = { $day } · { $heading }
room-of-meeting-purpose = Before and after the meeting
