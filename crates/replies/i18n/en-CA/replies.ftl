# The answers that calendars send back, and why one of them is not read.
reply-too-large = This calendar reply is too large to be one: it was not read.
reply-not-text = This calendar reply holds characters that are not text: it was not read.
reply-too-many-lines = This calendar reply has too many lines to be one: it was not read.
reply-line-too-long = A line of this calendar reply is too long: it was not read.
reply-too-deep = The parts of this calendar reply are nested too deep: it was not read.
reply-not-a-calendar = This file is not a calendar, or holds several.
reply-unbalanced = This calendar file is cut: one of its parts has no end, or no beginning.
reply-not-a-reply = This calendar file is not a reply to an invitation.
reply-no-event = This calendar reply tells of no meeting.
reply-several-events = This calendar reply tells of several meetings. Answer one at a time.
reply-one-of-several = This reply is about one date of a meeting that repeats; ours do not.
reply-missing = This calendar reply lacks its { $line } line.
reply-repeated = The { $line } line is in this calendar reply more than once: which one is right?
reply-unreadable = The { $line } line of this calendar reply cannot be read.
