problem-fields = One field needs correcting
problem-emoji = Give one emoji, and nothing else.
problem-request = A request for help stands alone: no answer, no files.
problem-sign = Say “offer” or “lived”.
problem-limit = A number from 1 to { $most }
problem-unknown = This value is not known.
