## Pairs
pairs = Pairs
pairs-lead = Between two meetings, two people of the group take an hour to talk, or visit one another. You choose with whom, or the drawing does.
pairs-mine = Your pairs
pairs-mine-means = Only the people of a pair see it here.
pairs-none = No pair yet.
pairs-matches = Who offers what you look for
pairs-choose = Propose a pair
pairs-choose-means = The person says yes or no. A no is told to nobody.
pairs-drawing = The next drawing
pair-asked = { $names } proposes a pair to you
pair-waits = You proposed a pair to { $names }
pair-made = You are with { $names }
pair-met = You took time with { $names }
pair-drawn = by drawing
pair-offers = Offers:
pair-seeks = Looks for:
pair-yes = Say yes
pair-yes-spoken = Say yes to { $names }
pair-no = Say no
pair-no-spoken = Say no to { $names }
pair-take-back = Take back
pair-take-back-spoken = Take back what you proposed to { $names }
pair-end = End
pair-end-spoken = End the pair with { $names }
pair-write = Write to { $name }
pair-met-open = It’s done
pair-words = A word for the group (optional)
pair-words-hint = It appears in the room under your name, and becomes a patch of the quilt.
pair-room = In which room
pair-met-do = Note that it’s done
pair-propose = Propose
pair-propose-spoken = Propose a pair to { $name }
pair-person = To whom
pair-nobody = Choose a person
pair-stranger = Choose a person of the group.
pair-no-room = Choose a room where you write.
pair-not-already = You already have a pair under way with this person.
pair-not-enough = { $most } pairs under way are enough for one person. Wait until one is done.
pair-not-too-few = At least two people must want to be in the drawing.
pair-not-now = This pair still waits for a yes, or is done already.

## Who offers what one looks for
matches-none = Nobody offers what you look for, or you have shown nothing yet of what you look for and offer.
matches-profile = Say it in your profile

## The drawing
drawing-means = The drawing brings together people of different organizations, who were together the least often. Facilitation makes it when enough people are in.
drawing-count = { $count ->
    [0] Nobody is in for now.
    [one] One person is in.
   *[other] { $count } people are in.
}
drawing-me = I want to be in
drawing-not-me = Be in no more
drawing-do = Make the drawing

## What was just done
done-wished = You are in the next drawing.
done-unwished = You are no longer in the next drawing.
done-proposed = It’s proposed. The person will learn it by e-mail and see it here.
done-proposed-no-mail = It’s proposed. The person will see it here.
done-agreed = It’s a yes. Write to them to choose the moment.
done-ended = This pair is no more.
done-met = It’s noted.
done-told = It’s noted, and the group can read it.
done-drawn = The drawing is made. Each person will learn it by e-mail and see it here.
done-drawn-no-mail = The drawing is made. Each person will see it here.

## E-mails
mail-proposed-subject = Somebody proposes a pair to you
mail-proposed-words = Somebody of the group would like to take an hour with you before the next meeting: to talk, or to visit one another. You say yes or no; a no is told to nobody.
mail-drawn-subject = The drawing put you in a pair
mail-drawn-words = See with whom, and take an hour to talk or to visit one another, when it suits you.
mail-pair-deed = See your pairs

## The question of the day
question-title = The question of the day
question-means = Between two meetings, a small question to the whole group, in a room. Each person answers if they like, with a message; nothing is counted.
question-prepare = Ask a question
question-ready = Questions that are ready
question-take = Take this one
question-take-spoken = Take this one: { $words }
question-words = The question
question-room-hint = { $people ->
    [one] One person of the group writes in the rooms.
   *[other] The { $people } people of the group write in the rooms that are open to them.
}
question-ask = Ask the question
question-leave = Go back without changing anything
question-good = What small thing went well this week?
question-tried = What have you tried since the last meeting, even a little?
question-word = In one word, how do you reach the end of the week?
question-learnt = What did somebody teach you lately?
question-breath = What helps you catch your breath between two appointments?
question-tool = Which tool do you take out of the drawer most often?
question-family = What made you smile, without saying anything of anybody?
question-next = What would you like us to talk about at the next meeting?
done-question-asked = The question is asked.
