# The trainings that a community opens to the network.
network = The network
trainings = Trainings
trainings-means = The trainings that communities open to the network. If you register, the coordination of the community sees your name and your organization; nobody else does.
trainings-none = No training is open to the network for now.
training-line = { $title }, { $date }
trainings-open = See the trainings
meetings = Meetings
leave-as-is = Leave as it is

## A training, read from the network
training-by = Opened by “{ $community }”
training-place = { $mode }, { $place }
training-called-off = Cancelled
training-undated = The date is to be determined
training-left = { $count ->
    [one] One place free of { $places }
   *[other] { $count } places free of { $places }
}
training-full = { $count ->
    [0] Full
    [one] Full: one person waits for a place
   *[other] Full: { $count } people wait for a place
}
training-placed = You have a place.
training-waits = { $count ->
    [0] You are the first to wait for a place.
    [one] You wait for a place: one person is before you.
   *[other] You wait for a place: { $count } people are before you.
}
training-register = Register
training-register-of = Register for “{ $title }”
training-wait = Wait for a place
training-wait-of = Wait for a place at “{ $title }”
training-withdraw = Withdraw
training-withdraw-of = Withdraw from “{ $title }”
not-registered-over = This training has no date to come any more: one can no longer register.

## On the page of the meeting
panel-title = The network
panel-means = People of the member organizations of the network can come to this training. Of it they read only what you write for them.
panel-open = Open to the network
panel-not-open = not open
panel-is-open = { $count ->
    [one] This training is open to the network: one person of a member organization can join.
   *[other] This training is open to the network: up to { $count } people of member organizations can join.
}
panel-state = { $count ->
    [one] one place
   *[other] { $count } places
}
panel-list = See who registered

## The page of coordination
open-page = Open to the network
open-means = The people of the member organizations read what you write here, the date, the hours and the name of the community; nothing else of the meeting. If the community opened its door, the public page of the federation says the title and the day.
open-title = Title
open-place = Where, in general
open-place-hint = A neighbourhood, a town. No door code and no link: the whole network reads it.
open-places = Places for the network
open-places-hint = Beyond them, people wait their turn. A smaller number takes nobody’s place away.
open-practical = To get there
open-practical-hint = The address, the door, the link. Only those who have a place read it.
open-places-wrong = Write a number from 1 to { $most }.
open-do = Open to the network
open-keep = Save
not-opened-no-date = A training is opened to the network when it has a date to come.
not-opened-overtaken = Somebody changed this page meanwhile. Read it again, then save if it is still what you want.
registered-title = Who registered
registered-placed = { $count ->
    [0] Nobody has a place yet.
    [one] One person has a place:
   *[other] { $count } people have a place:
}
registered-waiting = { $count ->
    [one] One person waits:
   *[other] { $count } people wait, in this order:
}
registered-off = Remove
registered-off-of = Remove { $name } from the list
close-title = No longer open to the network…
close-means = The training leaves the pages of the network, and those who registered hear of it by e-mail.
close-means-no-mail = The training leaves the pages of the network. No e-mail leaves from here: tell those who registered.
close-do = Close to the network

## What was just done
done-opened = The training is open to the network.
done-closed = The training is no longer open to the network.
done-taken-off = They are off the list.
done-placed = You have a place.
done-waits = You wait for a place. An e-mail will tell you if one comes free.
done-waits-no-mail = You wait for a place. Come back here to see if one comes free.
done-withdrawn = You are no longer on the list.

## What is written by e-mail
mail-reason = You receive this e-mail because you registered for a training of the network, at { $place }.
mail-deed = See the trainings
mail-placed-subject = A place came free: { $title }
mail-placed-what = You now have a place at the training “{ $title }”, { $date }.
mail-placed-else = If you can no longer come, withdraw on the page: the next person will have the place.
mail-moved-subject = New date: { $title }
mail-moved-what = The training “{ $title }”, for which you are on the list, is now { $date }. If that does not suit you, withdraw on the page.
mail-called-off-subject = Cancelled: { $title }
mail-called-off-what = The training “{ $title }” will not be held.
mail-undated-subject = Date to be determined: { $title }
mail-undated-what = The training “{ $title }” has no date for now. You keep your rank on the list.
mail-taken-off-subject = You are no longer on the list: { $title }
mail-taken-off-what = The community that opened the training “{ $title }” to the network took you off its list, or no longer opens it.
