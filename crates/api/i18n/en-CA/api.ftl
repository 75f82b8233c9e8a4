problem-fields = One field needs correcting
