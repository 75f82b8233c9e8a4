problem-fields = One field needs correcting
problem-emoji = Give one emoji, and nothing else.
problem-limit = A number from 1 to { $most }
problem-unknown = This value is not known.
