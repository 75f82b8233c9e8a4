# Meetings: their series, dates, answers, attendance, calendar.
meetings = Meetings

## When and where
fact-when = When

## Preparing
missing-host = the place

## Mails
mail-see = See the meeting

## Hosts
hosts-title = Who hosts?
hosts-words = The meetings that look for a host organization. Offer your room; the facilitators choose.
hosts-nothing-lacks = Every meeting has its place.
hosts-found = Already found
call-title = Call to organizations
call-words = A word to go with it, if you like
call-tells = { $count ->
    [one] { $count } person receives this call.
   *[other] { $count } people receive this call.
}
call-deed = Send the call by e-mail
call-deed-no-mail = Note the call
call-last = Last call: { $when }.
not-called-nothing = Every meeting has its place: there is nobody to call.
deed-find-host = Find a host organization
deed-offer = Offer our room
host-say-organization = Say my organization
host-choose = Choose
host-choose-spoken = Choose { $name }
offers-none = Nobody has offered a room yet.
offers-count = { $count ->
    [0] This meeting looks for a host organization. Nobody has offered a room yet.
    [one] This meeting looks for a host organization. { $count } organization has offered its room.
   *[other] This meeting looks for a host organization. { $count } organizations have offered their rooms.
}
offer-deed = Offer the room of { $name }
offer-given = { $name } offers its room
offer-words = A word for the facilitators, if you like
offer-words-hint = For example: free in the morning only. Read by the whole community.
offer-again = Save this word
offer-withdraw = Withdraw this offer
not-offered-no-organization = First say which organization you work for; coordination or whoever directs it confirms it.
not-offered-over = This meeting is over or cancelled: it no longer looks for a room.
not-offered-online = This meeting is held online: it needs no room.
not-offered-has-host = This meeting already has its place. Thank you all the same: your room may serve another.
not-offered-changed = Somebody has just changed this meeting. Nothing is lost: look at it, then try again.
not-chosen-no-offer = This organization does not offer its room for this meeting, or withdrew it. Choose another.
not-chosen-has-host = This meeting already has its place. To change it, go through the date and the place.
leave-title = { $name } can no longer host
leave-reason = Why, if you want to say
leave-reason-hint = Read by coordination and facilitators.
leave-deed = No longer host this meeting
rota-title = Whose turn is it?
rota-words = First comes the organization that hosted least often this season; if equal, the one that hosted longest ago; then the first to offer. What is planned or proposed counts too. The facilitators choose as they wish.
rota-proposed = proposed
rota-alone = { $name } is the only organization that offers its room.
rota-fewest = { $name } is proposed: it hosted least often this season.
rota-longest-ago = { $name } is proposed: of those equal, it hosted longest ago.
rota-first = { $name } is proposed: of those equal, it offered its room first.
rota-never = Has not hosted yet this season.
rota-times = { $count ->
    [one] Hosts { $count } time this season: { $last }.
   *[other] Hosts { $count } times this season; the last: { $last }.
}
venue-own = The place of my organization
venue-own-deed = Fill in the venue sheet
venue-sheet = Getting there
venue-not-filled = The sheet of this place is not filled in yet.
venue-fill = Fill in or correct the sheet
venue-print = See the page to print
venue-line = { $name }: { $value }
venue-step-free = Step-free access
venue-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
venue-too-small = { $count ->
    [one] The room is small: { $count } person is expected.
   *[other] The room is small: { $count } people are expected.
}
venue-lacks = For a hybrid meeting, this is missing: { $what }.
venue-no-link = The link to take part online is still missing.
mail-call-subject = Who can host a meeting? ({ $community })
mail-call = { $count ->
    [one] One meeting looks for a host organization. Can you offer your room?
   *[other] { $count } meetings look for a host organization. Can you offer your room?
}
mail-call-meeting = { $heading } ({ $when })
mail-call-deed = Offer our room
mail-withdrawn-subject = A place is missing again: { $heading }
mail-withdrawn = { $name } can no longer host the meeting “{ $heading }”. Members will be told with the new place.
mail-withdrawn-next = Whose turn: { $name } offers its room.
mail-withdrawn-nobody = Nobody else offers a room for now.
mail-withdrawn-deed = Choose another organization
mail-chosen-subject = Your organization hosts: { $heading }
mail-chosen = Your room is chosen for the meeting “{ $heading }”. Thank you. Remember to fill in the venue sheet.
done-host = The host organization is chosen. If the meeting has a date, the people expected are told the place by e-mail.
done-host-no-mail = The host organization is chosen. No e-mail leaves from here: if the meeting has a date, tell the place to those expected.
done-called = The call has left by e-mail.
done-called-no-mail = The call is noted. No e-mail leaves from here: copy the address, and give it to the organizations.
done-offered = Your room is offered. The facilitators will choose.
done-offer-withdrawn = Noted: your organization does not host this meeting.

## Personal links

# What awaits a member, on the home page
wait-host = Find who hosts the meeting
wait-room = Can you host a meeting?
step-host = Find who hosts the meeting
step-host-why = The place is still to be chosen among the rooms offered, or to be asked of the group.

# What is counted
measure-rooms-offered = Organizations that offered their space
measure-rooms-offered-counts = The different organizations that offered to host, whether they did or not.
