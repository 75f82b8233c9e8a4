# The page of a community for whoever passes, and what coordination says of it.

doors-title = Communities of practice
doors-lead = The communities that open their door: what happens there, when, and how to ask to take part.
doors-trainings = Trainings open to the network
doors-trainings-for = For people who work in a member organization.
doors-trainings-register = Register for a training
doors-none = No community opens its door at the moment.
door-sign-in = Sign in
door-kicker = Community of practice
door-headline = In one line
door-lead = What happens there
door-whom = For whom
door-when = When
door-where = Where
door-cost = What it costs
door-meeting = A meeting, really
door-promises = What to expect
door-why = Why
door-founders = Who founded it
door-funder = Who funds it
door-history = Where it comes from
door-who = Who coordinates
door-when-season =
    { $count ->
        [one] { $count } meeting of { $length }, from { $from } to { $to }
       *[other] { $count } meetings of { $length }, from { $from } to { $to }
    }
door-when-month =
    { $count ->
        [one] { $count } meeting of { $length }, in { $month }
       *[other] { $count } meetings of { $length }, in { $month }
    }
door-where-online = Online
door-date-unknown = date to be determined
door-dates = The dates of the meetings
door-ask-until = Requests by { $date }
door-over = This season is over.
door-late = Requests are closed.
door-question = A question?
door-flyer = Flyer to print
door-flyer-how = Print this page: it fits on one sheet, letter or A4.
flyer-letter = The flyer as a PDF, letter
flyer-a4 = The flyer as a PDF, A4
flyer-strip = Two rows of quilt blocks
flyer-known = What to know
flyer-square = A square that a telephone reads: it leads to the page of the community
door-flyer-more = To know more and ask to take part
door-season = Season
door-edit = The door
door-edit-means = A page that everyone can read, without an account: what the community is, and how to ask to take part. It names nobody of the group, no host, no address of a meeting.
door-is-open = Open
door-is-closed = Closed
door-see = See the page
door-open = Open the door
door-close = Close the door
door-open-after = Save the page first; then you can open the door.
door-preview = Preview
door-preview-means = The page as it would be. Nothing is published while the door is closed.
door-in-french = In French
door-in-english = In English
door-reach = To reach you
door-asking = Requests
door-telephone = Telephone
door-email = E-mail
door-reach-hint = Everyone can read these two fields: put only what the person is willing to give.
door-last-day = Last day to ask
door-last-day-hint = Without a date, people can ask as long as the door is open.
door-no-day = Write a date such as 2027-08-27.
door-places = Number of places
door-places-hint = At most { $most }, what the community takes.
door-no-places = Write a number from 1 to { $most }.
door-organizations = Organizations that are invited
door-organizations-hint = One a line. They are offered to who fills a request; everyone can read them.
door-listed = Let search engines find the page
door-listed-hint = Otherwise, only people who have the address find it.
door-hint-planned = Left empty, the page says what the season says: “{ $words }”
door-hint-lines-planned = One thing a line. Left empty, the page says what the season says.
door-hint-lines = One thing a line. Left empty, the page says nothing of it.
door-hint-who = With the person’s consent: their name, their days. Left empty, the page says nothing of it.
door-hint-none = Left empty, the page says nothing of it.
door-keep = Save
door-look = Preview
door-overtaken = Somebody else changed the page in the meantime.
door-unwritten = Save the page first; nothing is written yet.
done-door = The page is saved.
done-door-open = The door is open: everyone can read the page.
done-door-closed = The door is closed. Nothing of what is written is lost.

# Who asks to take part.

door-ask = Ask to take part
door-until = by { $date }
ask-back = The community
ask-name = What should we call you?
ask-name-hint = The name by which you will be addressed.
ask-email = Your work e-mail
ask-email-hint = To answer you, and for nothing else.
ask-organization = Your organization
ask-organization-hint = The first letters are enough; if it is not offered, write it.
ask-territory = Your neighbourhood or area
ask-territory-hint = The one where you work.
ask-role = Your role with families
ask-experience = For how long have you worked with families?
ask-no-experience = Choose one of the answers.
ask-why = What brings you?
ask-availability = When you are available
ask-needs = What do you need to come?
ask-needs-hint = A place without steps, a particular meal, transport…
ask-keep = What I write stays on this device until I send it
ask-keep-hint = To come back to it later. Nothing leaves before you send it. Do not tick this on a shared computer.
ask-kept = Only coordination and facilitation read what you write here. All of it is destroyed sixty days after the answer, or when the season begins if that is later. A request that is not confirmed is destroyed after seven days.
ask-send = Send
ask-trap = Leave this field empty
ask-too-fast = That was very quick. Read again, then send again: all that you wrote is still there.
ask-too-old = The page was open for a long time. Send again: all that you wrote is still there.
ask-sent = Look at your e-mail
ask-sent-means = An e-mail leaves for the address that you gave. Follow the link in it, within seven days: your request counts only then.
ask-sent-else = Nothing came? Look in your junk folder, or begin again with the right address.
after-title = What happens then
after-write = You write
after-write-means = a few questions
after-confirm = You confirm
after-confirm-means = by a link
after-director = Your director signs
after-director-means = one page, by a link
after-answer = You are answered
after-answer-means = yes, the waiting list or not this time
after-who = Only coordination and facilitation read your request.
state-unconfirmed = To be confirmed
state-received = Request received
state-waiting = On the waiting list
state-offered = A place is offered
state-accepted = Request accepted
state-refused = Not this time
state-withdrawn = Request taken back
experience-new = less than a year
experience-some = 1 to 5 years
experience-long = 6 to 10 years
experience-longer = more than 10 years
request-title = Your request
request-confirm-title = Confirm your request
request-confirm-means = Somebody asked to take part in “{ $community }” and gave your address. If it is you, confirm; if not, simply close this page.
request-confirm = It is my request
request-confirm-else = Without confirmation, it is destroyed on { $date }.
request-received-means = It waits for an answer. Keep the link of this page: you will see there where it stands.
request-waiting-means = There is no place at the moment. If one comes free, it is offered to you in your turn.
request-offered-means = A place came free; it is kept for you until { $date }.
request-take = Take this place
request-accepted-means = Follow the link of your invitation to enter the community.
request-refused-means = It was not possible to make a place for you this time.
request-withdrawn-means = Your request is taken back. You can send another one from the page of the community.
request-lapsed = This place was kept until a day that is past.
request-overtaken = Something changed in the meantime: here is where the request stands.
request-signed = The agreement is signed already: it is signed once.
request-too-many = Enough e-mails left for today. Hand the link over yourself instead.
request-director = The agreement of the director
request-director-means = Your director reads and signs one page, without an account: the hours for which you are released, and who replaces you. They read nothing of what you write here.
request-director-link = The link to hand over; it serves once, and opens nothing else.
request-director-email = E-mail of your director
request-director-hint = The link leaves for this address; an earlier link opens nothing any more.
request-director-send = Send the link
request-director-hand = Make a link to hand over
request-director-signed = { $name } signed on { $date }.
request-written = What you wrote
request-destroyed = All of this request is destroyed on { $date }.
request-withdraw = Take my request back
request-withdraw-means = Your request counts no more, and a place that was kept for you goes to the next person.
request-withdraw-do = Take back
agreement-title = The agreement of the director
agreement-asks = { $who }, of the organization “{ $organization }”, asks to take part in the community of practice “{ $community }”.
agreement-means = By signing you say that you release this person for the meetings. What is said in the group stays in the group: you will read nothing of it.
agreement-hours = Hours for which you release them
agreement-hours-hint = For example: three hours a month, plus transport.
agreement-replaced = Who replaces them
agreement-replaced-hint = Empty if nobody does.
agreement-name = Your name, as a signature
agreement-sign = Sign
agreement-signed = Signed by { $name } on { $date }. This link serves no more.
agreement-is-signed = signed
agreement-is-not = not yet
requests-title = Requests to take part
requests-lead = The requests that were confirmed, side by side. You answer each from its page.
requests-members = Members
requests-none = No request is waiting.
requests-places = { $free ->
    [0] No place free of { $places }.
    [one] { $free } place free of { $places }.
   *[other] { $free } places free of { $places }.
}
requests-balance = The balance of the group
requests-who = Person
requests-organization = Organization
requests-territory = Area
requests-role = Role
requests-experience = Experience
requests-why = What brings them
requests-availability = Availability
requests-needs = Needs
requests-email = E-mail
requests-agreement = Agreement
requests-state = Where it stands
requests-kept = A request is destroyed sixty days after its answer, or when the season begins if that is later.
requests-destroyed = { $count ->
    [one] { $count } request was destroyed, on { $date }.
   *[other] { $count } requests were destroyed, the last on { $date }.
}
requests-await = { $count ->
    [one] { $count } request to take part is waiting
   *[other] { $count } requests to take part are waiting
}
balance-same = { $same } of { $count } from the same organization: { $organization }
balance-each = { $count ->
    [one] One person for now
   *[other] { $count } people, each from another organization
}
balance-territories = Areas: { $list }
balance-experience = Experience: { $list }
request-since = since { $date }
request-answer-title = Answer
request-answer = Your answer
request-answer-do = Answer
request-leave = Do not answer now
request-no-answer = Choose an answer; nothing is changed.
request-word = A word with the answer
request-word-hint = It goes with the waiting list or with “not this time”. An invitation has its own words.
answer-accept = A place
answer-accept-means = They are invited. If there is no place left, the request goes on the waiting list.
answer-wait = The waiting list
answer-wait-means = A place that comes free is offered to them, in their turn.
answer-refuse = Not this time
answer-refuse-means = The person reads it on their page, with your word.
done-request-sent = It is sent.
done-request-confirmed = Your request is confirmed.
done-request-director = The link leaves by e-mail for your director.
done-request-link = Here is the link to hand over.
done-request-withdrawn = Your request is taken back.
done-request-taken = The place is yours.
done-agreement = Thank you, the agreement is signed.
done-request-accepted = The invitation leaves by e-mail.
done-request-waits = The request is on the waiting list; the person reads it by e-mail.
done-request-full = There is no place left: the request is on the waiting list, and nothing is lost.
done-request-refused = The answer leaves by e-mail.
mail-confirm-subject = Confirm your request: { $community }
mail-confirm-what = Somebody asked to take part in “{ $community }” and gave your address. If it is you, follow this link; it opens this request and nothing else.
mail-confirm-deed = See and confirm
mail-confirm-else = If it is not you, do nothing: the request is destroyed on { $date }.
mail-already-subject = Your request is there already: { $community }
mail-already-what = A request to “{ $community }” was just sent again with your address. The first one stands; nothing of it is changed.
mail-member-subject = You are in “{ $community }” already
mail-member-what = A request to take part in “{ $community }” was just sent with your address. You are a member of it already: there is nothing to do.
mail-member-deed = Enter
mail-agreement-subject = Your agreement for { $who }: { $community }
mail-agreement-what = { $who }, of the organization “{ $organization }”, asks to take part in “{ $community }”, and for your agreement. One page to read and sign, without an account; this link serves once.
mail-agreement-deed = Read and sign
mail-agreement-about = What this community is
mail-hello = Hello { $name },
mail-wait-subject = Your request is on the waiting list: { $community }
mail-wait-what = Thank you for your request to “{ $community }”. There is no place at the moment; it is on the waiting list.
mail-wait-then = If a place comes free, it is offered to you by e-mail, in your turn.
mail-refuse-subject = Your request: { $community }
mail-refuse-what = Thank you for your request to “{ $community }”. It was not possible to make a place for you this time.
mail-destroyed = All that you wrote is destroyed on { $date }.
mail-offer-subject = A place came free: { $community }
mail-offer-what = A place came free in “{ $community }”. It is kept for you until { $date }; then it goes to the next person.
mail-lapsed-subject = The place is kept no more: { $community }
mail-lapsed-what = The place that was kept for you in “{ $community }” goes to the next person.
mail-see = See my request
mail-reason = You receive this e-mail because this address was given for a request to “{ $community }”, on { $place }.

done-request-accepted-no-mail = The invitation is made: make its link again among the invitations, and hand it over.
done-request-waits-no-mail = The request is on the waiting list.
done-request-refused-no-mail = The answer is noted; tell the person.
ask-sent-no-mail = It is noted
ask-sent-means-no-mail = Coordination and facilitation read your request, and reach you.
