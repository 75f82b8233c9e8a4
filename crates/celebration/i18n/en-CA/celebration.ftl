## The celebration
celebration = The celebration
celebration-lead = At the end of the season: what each person leaves to the others, the quilt as a poster, an album to print. Nobody is counted or compared there.
left-empty = Write a few words.
left-none = Nothing yet.
left-away = Take away

## Good moves
move-mine = A good move
move-means = Something that somebody here did well this season, or you. The group reads it; the person you speak of can take it away.
move-words = The good move, in a sentence
move-about = Whose
move-of-me = Mine
move-stranger = Choose somebody of the group.
move-do = Leave this good move
move-by = { $name }
move-by-of = { $name }, about { $other }
move-away-of = Take away the good move written by { $name }
moves = Good moves

## Sentences
sentence-mine = A sentence to leave
sentence-means = What you want to leave to the group. It is in the album and on the poster, which everybody can see on a wall.
sentence-words = Your sentence
sentence-signed = Write my name under it
sentence-do = Leave this sentence
sentence-away = Take away this sentence
sentences = Sentences left

## Photos
photos = Photos
photos-none = No photo for now.
photos-asked = You are in these photos
photos-asked-mean = You and the person who added them see them alone. The group sees them only if you, and everybody who is in them, agree.
photo-add = Add a photo
photo-means = The group sees it once each person whom you name has said yes here; tell them that it waits for them. Each may take it back with one press, and the photo is no longer shown.
photo-file = The photo
photo-shows = What it shows
photo-shows-hint = In a sentence, for whoever does not see it. When and where it was taken is not kept.
photo-who = Who is in it
photo-nobody-else = Nobody else can be recognized in it, and no family
photo-do = Add the photo
photo-waits = Waiting for the agreement of: { $names }
photo-agree = Agree that the group sees it
photo-agree-no-more = Be shown no more
photo-remove = Take the photo away
photo-undescribed = Say in a few words what the photo shows.
photo-no-picture = Choose a photo.
photo-stranger = Choose people of the group.
photo-somebody-else = A photo shows only people of the group who can say yes here. Tick to confirm it, or choose another one.

## To print
album = Album of the season
album-open = See the album
album-how = This page prints. It is for the group: good moves are on it.
poster-title = The quilt. { $season }
poster-says = { $count ->
    [one] { $count } act of the group, in the order in which it was done
   *[other] { $count } acts of the group, in the order in which they were done
}
poster-letter = Poster as a PDF, letter
poster-a3 = Poster as a PDF, A3
poster-not-now = The poster as a PDF is not ready for the moment. Try again in a minute; the album prints.
poster-no-pdf = The poster as a PDF is not ready here. The album prints.

## What was just done
done-move = The good move is left to the group.
done-sentence = The sentence is left to the group.
done-photo = The photo is added. The group sees it once everybody who is in it agrees.
done-photo-agreed = It is said: you agree that the group sees this photo.
done-photo-hidden = The photo is no longer shown to the group.
done-left-away = It is taken away.
