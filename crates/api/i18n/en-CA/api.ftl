problem-fields = One field needs correcting
problem-emoji = Give one emoji, and nothing else.
problem-request = An answer cannot be a request for help.
problem-sign = Say “offer” or “lived”.
problem-limit = A number from 1 to { $most }
problem-unknown = This value is not known.
