problem-fields = One field needs correcting
problem-limit = A number from 1 to { $most }
problem-unknown = This value is not known.
