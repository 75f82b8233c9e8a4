
right-enter-space = See the home page, the season and the charter
right-see-members = See who is a member and what each person chose to tell
right-converse = Read and write in the rooms of one’s role
right-remove-messages = Take away somebody else’s message; a trace remains
right-pin-messages = Pin messages at the top of a room
right-announce = Write in a room of announcements, and ask there for “read and understood”
right-set-rooms = Open, rename, archive and reopen rooms
right-watch-words = Say which words of the neighbourhood are looked at before sending
right-choose-people = Open a room for chosen people, and say who is in it
right-see-meetings = See every meeting of the season
right-answer-meetings = Say whether one comes to a meeting
right-set-meetings = Set, move or cancel a meeting
right-watch-over = See what waits for an answer, and of whom there is no news
right-mark-attendance = Mark attendance
right-call-follow-up = Ask for a follow-up meeting
right-offer-rooms = Offer the rooms of one’s organization and fill in their sheet
right-prepare-agenda = Prepare the agenda
right-propose-items = Propose an item or bring a situation
right-propose-themes = Propose a theme, say what speaks to them, and read what came of it
right-use-library = Read the library, put something in it and say what happened
right-keep-library = Change what others put in the library, put it away and take it out again
right-read-situations = Read the situations that members bring, before the meeting
right-facilitate = Run a meeting: the clock, the small groups, the notes
right-read-minutes = Read the minutes, the decisions and the group’s commitments
right-write-minutes = Write the minutes and have them approved
right-open-to-network = Open a training, or what meetings decided, to the network of the federation
right-read-outcomes = Read what a meeting decided and learnt, without any situation
right-read-figures = Read the counts and the themes of a meeting
right-keep-decisions = Write down a decision or open it again
right-set-votes = Prepare a vote, open and close it, and note what somebody says on the telephone
right-vote = Vote, and say where one stands on a proposal
right-make-commitments = Say what one will try before the next meeting, and what happened
right-open-pulse = Open and close the pulse of a meeting
right-read-reasons = Read the reason for an absence
right-invite = Invite, see invitations and the waiting list
right-set-members = Give a role, end a membership, give access to an account again; a trace stays
right-set-charter = Write a new version of the charter
right-set-season = Say the season and its amounts in the group’s own words
right-set-logic-model = Say the logic model in the group’s own words, add to it, take out of it, and say why
right-read-logic-model = Read the season’s logic model
right-set-indicators = Say what the group looks at to know whether what it expects happens
right-note-indicators = Note the value of what does not count itself
right-tell-stories = Tell what came of something, and read the stories that are let be read beyond the group
right-read-group-stories = Read the stories that their tellers let the group read
right-note-stories = Write down a story told on the phone, which the person confirms
right-note-hours = Note the hours that one gives between meetings, and read what the group gave
right-set-surveys = Prepare, open and close a survey
right-read-words-first = Read first, alone, what people write in a survey, where one was chosen for it
right-release-surveys = Show what a survey says outside of the group, once the group decided it
right-enter-ballots = Hand out the link of a survey, and enter the ballots on paper
right-write-reports = Begin a report, write it, and give it to the members to read
right-read-reports = Read a report before it leaves
right-send-reports = Note that a report is adopted, and send it
right-sign-attestations = Sign the attestations of those who took part, and revoke one
right-be-paired = Take time for one another between meetings, in pairs
right-draw-pairs = Draw pairs among those who want one
right-celebrate = Leave a good move and a sentence for the celebration of the season, and read those of the others
right-keep-budget = See the budget, and enter what was spent and what was given; check what a coordinator who is alone entered
right-check-budget = Check the expenses that others entered, move amounts, set rates and close periods of the budget

list-and = { $first } and { $last }
deleted-account = Someone who left Jasette
namesake-confirmed = { $name } ({ $organization })
namesake-claims = { $name } ({ $organization }, not confirmed)
namesake-of-nowhere = { $name } (no organization)
namesake-left = { $name } ({ $organization }, no longer in the group)
namesake-left-of-nowhere = { $name } (no longer in the group)
seen-by-community = { $count ->
    [one] the only person in the community, you
   *[other] the { $count } people of the community
}
seen-by-roles = { $count ->
    [one] { $roles }, { $count } person
   *[other] { $roles }, { $count } people
}

frame-home = Home
frame-search = Search everywhere
frame-go = Go to…
frame-conversations = Conversations
frame-meetings = Meetings
frame-library = Library
frame-minutes = Minutes
frame-members = Members
frame-season = The season
frame-who-sees = Safe space: who sees what
frame-help = Help
frame-profile = My profile
frame-communities = My communities
frame-sign-out = Sign out
season-one-year = { $year } season
season-two-years = { $from }-{ $to } season

## Common pieces
cancel = Go back without changing anything
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

## What just happened
done-organization = Your organization is saved.
done-charter = The new version of the charter is in force. Each person will be asked to read it.
done-charter-overtaken = The charter changed in the meantime. Here is the version in force.
done-acknowledged = Thank you. Your agreement is saved.
done-role = The role is changed; the person is told by e-mail.
done-role-no-mail = The role is changed. Tell the person: no e-mail leaves from here.
done-own-role = Your role is changed.
done-vouched = It is confirmed: this person is of this organization.
done-removed = This person is no longer part of the community.
done-left = You left the community.
done-invited = The invitations have been sent.
done-resent = The invitation was sent again, with a new link. The old link no longer works.
done-withdrawn = The invitation is withdrawn. Its link no longer works.
done-off-the-list = You are no longer on the waiting list.
done-joined = Welcome to the community! Here is its charter, to read before you begin.
done-created = The community is created. Next, invite people.

## Organization
organization-title = Your organization
organization-field = Your organization
organization-hint = Start typing: known organizations are suggested.
organization-why = The people of your communities see the name of your organization beside yours.
organization-save = Save my organization
organization-back = Back to my profile

## Opening a community
not-created-name = The community’s name needs another look: { $problem }
not-created-address = The coordinator’s address needs another look: { $problem }
not-created-person = The coordinator’s name needs another look: { $problem }
not-created-which = Say who coordinates, for example “Awa Diallo <awa@example.org>”.
not-created-no-account = This address has no account. To create it, give the name too, like “Awa Diallo <awa@example.org>”.

## The charter
charter-title = Our charter
charter-version = Version { $version }, { $date }
charter-mine = Your agreement
charter-ask = By agreeing, you tell the others that you have read these principles and will do your part to keep them alive.
charter-agree = I agree to the charter
charter-agreed = Done, since { $date }.
charter-together = Together
charter-count = { $agreed ->
    [0] Nobody has agreed yet, out of { $people }.
    [one] { $agreed } person out of { $people } has agreed.
   *[other] { $agreed } people out of { $people } have agreed.
}
charter-count-only = The group sees this number, and nothing else.
charter-to-help = To accompany
charter-to-help-why = Facilitation and coordination see these names, to offer help. The group does not.
charter-earlier = Earlier versions
charter-write = Write a new version
charter-new = New version of the charter
charter-new-means = The old version stays readable. Each person will be asked to agree again.
charter-french = The principles, in French
charter-french-hint = One principle per line. What stands before a colon becomes its title.
charter-english = The principles, in English
charter-english-hint = The same, in the same order; or nothing, and the French serves everyone.
charter-publish = Publish this version
charter-overtaken = Somebody published another version while you were writing. Your text is kept below, theirs is further down. Publish yours if it should replace it.
charter-theirs = Version { $version }, published in the meantime
charter-empty = At least one principle is needed, in French or in English.
charter-too-many = There are too many lines. A charter has at most { $most } principles, one per line.
charter-line = Line { $number }: { $problem }
charter-uneven = There are { $french } principles in French and { $english } in English. Write as many, in the same order, or none in one of the two languages.

## The season
season-title = The season and its logic model
season-facts = In brief
season-members = Members
season-capacity = { $min } to { $max } people
season-meet = Meetings
season-place = Where
season-hours = Between meetings
season-hours-a-month = { $min } to { $max } h a month, when needed
season-funder = Funder
season-contents = What it holds
season-people = Who makes the season
season-role-count = { $role } ({ $count })
season-budget = Budget lines
season-no-amount = Amounts that are not shown are still to come.
model-problem = The problem
model-needs = The needs
model-objectives = The objectives
model-resources = The resources
model-human = People
model-financial = Money
model-material = Places and tools
model-activities = The activities
model-relevance = Why it should work
model-results = The expected results
mode-in-person = in person
mode-online = online
mode-hybrid = in person and online at once

## Who sees what
right-help-with-charter = See who has not yet agreed to the charter, to help them
roles-title = Roles and what they open
roles-about = This table is written by Jasette, from the declaration that decides at the door of each page. An empty cell means: for this role, that page does not exist.
who-sees-title = Who sees what
who-sees-about = Every page says who sees it. Here is the whole. A person without the right to enter cannot tell that there is anything.
who-sees-own = Your role: { $role }
who-sees-nothing = Nothing of the community’s space.
who-sees-pages = Page by page
who-sees-home = The home page and the charter
who-sees-rooms = The conversations
who-sees-rooms-by = { $who }; a room kept for some roles says so at its top; an archived room is still read, by the same people
who-sees-meetings = The meetings
who-sees-meetings-by = { $who }; a resource person sees only the meetings to which they are asked
who-sees-reasons = The reason for an absence
who-sees-members = The members
who-sees-charter = Who has not yet agreed to the charter
who-sees-season = The season and its logic model
who-sees-invitations = The invitations and the waiting list
who-sees-roles = The other roles
who-sees-alone = What nobody else sees
who-sees-alone-unread = what you have read or not: nobody knows what you read
who-sees-alone-visit = the time of your last visit
who-sees-alone-drafts = what you have begun to write: it stays on your device until you send it, for two weeks at most, and never on a shared computer
who-sees-alone-profile = what you keep hidden in your profile, your e-mail included
who-sees-alone-sessions = your devices and your sessions
who-sees-machine = The machine and the outside
who-sees-machine-no-page = The person who administers the machine has no page to read your conversations.
who-sees-machine-disk = That person does have access to the disk, as on any server: choose someone you trust.
who-sees-outside = Nothing is sent elsewhere, except e-mails, where any leave.
who-sees-table = The whole table
who-sees-table-caption = What each role may do
who-sees-yes = yes
who-sees-no = no

## A new community
new-title = Open a community
new-about = A program describes a season: its meetings, its charter, its rooms, its logic model. Nothing is created before you have read it over.
new-program = The program
new-own = A program of my own
new-unchosen = Choose a program.
new-nothing = Send a file or paste its text.
new-mistakes = { $count ->
    [one] This program has one mistake, told below. Nothing was created.
   *[other] This program has { $count } mistakes, told below. Nothing was created.
}
new-file = Program file
new-file-hint = A .toml file. If it is sent, it replaces the pasted text.
new-source = Text of the program
new-source-hint = If you have no file at hand.
new-start = Start of the season
new-start-hint = The months of the meetings are counted from this one.
new-name = Name of the community
new-name-hint = Leave it empty to keep the program’s name.
new-preview = Read over before creating
new-preview-title = Before creating this community
new-create = Create the community
new-again = Change something
new-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
new-trainings = { $count ->
    [one] { $count } training
   *[other] { $count } trainings
}
new-caption = Dates are set later, with the group.
new-when-later = time to be determined
new-when-month = { $part ->
    [early] early { $month }, date to be determined
    [middle] mid-{ $month }, date to be determined
    [late] late { $month }, date to be determined
   *[whole] { $month }, date to be determined
}
new-charter = The charter
new-places = Places
new-places-means = Beyond { $max } members, a waiting list opens.
new-rooms = The rooms

## Roles in one sentence
seen-by-you = you, and nobody else

## My communities
mine-title = My communities
mine-open = Open a community
mine-none = You are in no community. An invitation will bring you in.
mine-none-coordination = No community yet. A program opens one in a few minutes.
organization-change = Change my organization
organization-none = You have not said yet where you work.
organization-claimed = That is what you say. The coordination of your community, whoever directs the organization or its mail domain confirms it; until then its venue sheet and its offers of rooms stay closed to you.
organization-say = Say my organization
done-too-late = This offer is no longer there. Here is where you stand.

## The members
members-title = The members
members-invite = Invite people
members-own-profile = Choose what I show
members-you = you
members-write = Write
members-write-to = to { $name }
members-offers = I offer:
members-seeks = I am looking for:
members-mail = E-mail in doubt
members-leave = Leave the community
members-change = Role and membership
members-claim = { $organization }, according to { $name }
members-vouch = Confirm: { $organization }
members-vouch-spoken = Confirm: { $organization } ({ $name })
members-directs = Confirm who directs { $organization }: { $name }
refused-not-theirs = Only coordination and whoever directs the organization can confirm it.
refused-organization-changed = This person no longer names that organization, or is no longer here. Read the members’ page again.
refused-organization-elsewhere = This organization is known in another community: whoever directs it, or its mail domain, can confirm it.
members-role = Change the role of { $name }
members-give-role = Give this role
role-title = Change the role of { $name }
role-told = { $name } will be told by e-mail, with what the new role takes away and what it gives.
role-told-no-mail = Tell { $name }: no e-mail leaves from here.
role-question = Today’s role: { $role }. The new one:
role-closes = Closes the space: no more home, rooms, members or minutes of the group, at once and on every device. What was written stays, with the name.
role-opens = Opens the group’s space: home, rooms, members, meetings and their minutes.
role-loses = Takes away: { $rights }.
role-gains = Gives: { $rights }.
role-same = The same pages open as before.
members-remove = End the membership of { $name }
members-no-such-role = There is no such role. Nothing changed.
leaving-title = Leave { $community }
leaving-means = What it means
leaving-at-once = You will no longer have access to anything in this community, at once and on all your devices.
leaving-words-stay = What you wrote stays, with your name.
leaving-place = The place is offered to the next person on the waiting list.
leaving-back = To come back, you will need a new invitation. Your account stays.
leaving-do = Leave the community
leaving-stay = Stay
removal-title = End the membership of { $name }
removal-at-once = { $name } will no longer have access to anything in this community, at once and on all their devices.
removal-words-stay = What { $name } wrote stays, with their name.
removal-not-told = No e-mail is sent: it is better to talk about it with { $name } in person.
removal-do = End the membership
refused-last-coordination = This is the last person in coordination. First give this role to somebody else. Nothing changed.
refused-to-go = You are the only person in coordination of “{ $community }”. First give this role to somebody else. Nothing was deleted.
refused-full = Every member’s place is taken. Nothing changed.
refused-nobody-here = This person is not, or no longer, in the community.

## Inviting
invitations-title = Invitations
invitations-places = { $members ->
    [one] { $members } member’s place taken out of { $capacity }. Coordination, facilitation and the advisory committee take none.
   *[other] { $members } member’s places taken out of { $capacity }. Coordination, facilitation and the advisory committee take none.
}
invite-by-mail = Invite by e-mail
invite-by-mail-no-mail = Invite people
invite-no-mail = This installation sends no e-mail: the links will be shown, to hand to each person.
invite-people = The people
invite-people-hint = One per line: an address, “Name <address>” or “Name <address> Organization”: the organization that you write here is confirmed beforehand. Nothing is sent until every line is right.
invite-role = Their role
invite-language = Language of the invitation
invite-send = Send the invitations
invite-send-no-mail = Make the links
invite-empty = Write at least one address.
invite-too-many = That is too many at once. Invite at most { $most } people, then start again with the others.
invite-lines = { $count ->
    [one] One line needs another look. Nothing was sent.
   *[other] { $count } lines need another look. Nothing was sent.
}
invite-line = Line { $number }: { $problem }
invite-already-here = This person is in the community already. Remove this line.
invite-not-this-role = Your role does not allow inviting to this role. Ask coordination.
invite-two-people = Two people follow one another here. Put them on two lines, or a semicolon between them.
invite-by-link = Invite the people in the room
invite-by-link-means = A link and a QR code, to show or to print. Each person confirms their address with a code, then becomes a member. Good for 30 days, or until you withdraw it.
invite-make-link = Make a link for the room
invitations-sent = Invitations made
invitations-caption = What became of the invitations
invitations-none = No invitation yet. Write an address to begin.
invitations-who = For
invitations-role = Role
invitations-state = State
invitations-room = Link for the room
invitation-open = waiting, good until { $until }
invitation-accepted = accepted on { $date }
invitation-withdrawn = withdrawn
invitation-expired = expired on { $date }
invitation-resend = Send again
invitation-resend-no-mail = Make a new link
invitation-withdraw = Withdraw
invitation-no-longer = This invitation changed in the meantime. Here is where it stands.
invitation-links-title = The links to hand over
invitation-links-once = Each link is for one person and serves once. This page cannot be shown again: copy the links now.
invitation-links-back = Back to the invitations
room-title = Join { $community }
room-how = Point your phone’s camera at this square, or type the address into a browser.
room-code = Code of the room:
room-code-until = good until { $time }
room-code-none = With the code of the room, nobody elsewhere can close the door to those who are here.
room-code-show = Show the code of the room
room-code-longer = Keep this code half an hour more
room-step-name = Write your name, your organization, your e-mail and the code of the room; the square writes it for you.
room-step-code = Copy the code that arrives by e-mail.
room-step-code-no-mail = Ask whoever looks after this installation for your code, then copy it.
room-step-charter = Read the charter, and welcome.
room-until = This link is good until { $until }.
room-back = Back to the invitations
not-invited-community = No community has this word in its address.
not-invited-coordination = Nobody coordinates this community: there is nobody in whose name to invite.
not-invited-role = There is no such role. One of these words is expected: { $roles }.

## The waiting list
waiting-title = Your place
waiting-seen-by = you; coordination and facilitation see that you are waiting
waiting-none = You are not waiting for a place anywhere.
waiting-rank = { $rank ->
    [1] Every place is taken. You are the next person on the waiting list.
   *[other] Every place is taken. You are number { $rank } on the waiting list.
}
waiting-means = As soon as a place frees for you, you receive an e-mail and have seven days to take it. There is nothing for you to do.
waiting-means-no-mail = As soon as a place frees for you, it waits for you on this page for seven days. No e-mail leaves from here: come back and look now and then.
waiting-offered = A place is waiting for you, until { $until }.
waiting-take = Take the place
waiting-give-up = Leave the waiting list
waiting-list = Waiting list
waiting-list-empty = Nobody is waiting.
waiting-list-means = A place that frees is offered to the first person, for seven days.
waiting-note = number { $rank }
waiting-note-offered = place offered until { $until }

## At the door
door-title = { $inviter } invites you to { $community }
door-title-nobody = You are invited to { $community }
door-role = Your role: { $role }.
door-as = You are signed in as { $name }.
door-join = Accept the invitation
door-ask-code = Receive a code by e-mail
door-ask-code-no-mail = Continue
door-name = Your name
door-name-hint = As the others will read it.
door-email = Your e-mail
door-email-hint = A code arrives there, to confirm that this address is yours.
door-email-hint-no-mail = It will tell who you are here. No e-mail leaves for it.
door-room = Code shown in the room
door-room-hint = If you are in front of the meeting’s screen. Elsewhere, leave it empty.
door-room-wrong = This code is not the one on the screen, or no longer is. Look at the screen, or leave this field empty.
door-not-sent-already = An e-mail has already left for this address: look for it, in the junk mail too. To receive another, write the code shown in the room. Elsewhere, ask whoever gave you this link for an invitation by e-mail.
door-not-sent-many = Too many e-mails left by this link in the last hour. In the room, write the code shown in the room. Elsewhere, try again in an hour, or ask for an invitation by e-mail.
door-not-sent-many-no-mail = Too many addresses were written by this link in the last hour. In the room, write the code shown in the room. Elsewhere, try again in an hour.
door-known-email = Your account will carry the address to which you are invited: { $email }
door-language = Your language
door-shared = This computer is shared or borrowed
door-shared-hint = The session will be short and nothing will stay here.
door-already = I already have an account: sign in
door-has-account = This invitation is for an address that already has an account. Sign in first, then accept.
door-sign-in = Sign in
door-somebody-else = You are signed in as { $name }. This invitation is for another address.
door-somebody-else-what = If it is for you, sign out, then open the link again. Otherwise, ask for an invitation to your address.
door-seen = What will be seen, and by whom
door-seen-name = { $people ->
    [one] Your name and your organization: by the one person of the community and those who join it.
   *[other] Your name and your organization: by the { $people } people of the community and those who join it.
}
door-seen-rest = The rest of your profile, your e-mail included: by nobody, until you choose to show it.
door-seen-words = What you write in a room: by the people of that room, named at its top.
door-seen-reading = What you read, and when: by nobody.
door-seen-team = Your name and your organization: by coordination and facilitation.
door-seen-nothing = You will see nothing of the group’s space, and the group knows it.
door-seen-leave = You can leave whenever you want.
door-nothing = This link leads to no invitation
door-nothing-what = It may have been cut: copy it whole, as you received it. Otherwise, ask whoever invited you for another one.
door-used = This invitation has been used already
door-used-what = If it was by you, sign in: everything is there. Otherwise, ask whoever sent it to you for another one.
door-expired = This invitation has expired
door-expired-what = An invitation is good for 30 days. Ask whoever sent it to you for another one: it takes them one click.
door-withdrawn = This invitation is no longer valid
door-withdrawn-what = It was withdrawn or replaced by a more recent one. Take the latest link that you received, or ask for another.
door-home = Go to the home page
arrival-title = Your code
arrival-sent = An e-mail left for { $email }. If this address is new here, it has a six-digit code, good for 15 minutes, to write on this page. If it already has an account, sign in: the invitation waits for you.
arrival-no-mail = This installation sends no e-mail. Whoever administers it can give you the code for { $email }.
arrival-code = Code
arrival-code-hint = Six digits
arrival-enter = Enter
arrival-again = Start again with another address
arrival-wrong = This code is not the right one, or no longer is. Check the digits. To receive another, start again with the code shown in the room. If this address already has an account, sign in.

## Letters
letter-hello = Hello { $name },
letter-hello-nameless = Hello,
letter-invitation-subject = { $inviter } invites you to { $community }
letter-invitation-preheader = A community of practice: { $community }
letter-invitation-what = { $inviter } invites you to take part in { $community }, a community of practice.
letter-invitation-role = Your role: { $role }. The invitation’s page says what will be seen, and by whom, before you accept.
letter-invitation-see = See the invitation
letter-invitation-until = This invitation is good until { $until }.
letter-invitation-yours = The link is for you only: do not forward it.
letter-invitation-reason = You receive this e-mail because { $inviter } wrote your address on { $place }. If you do not accept, nothing happens.
letter-waiting-subject = Your place on the waiting list of { $community }
letter-waiting-full = Thank you for accepting the invitation to { $community }.
letter-waiting-next = As soon as a place frees for you, you receive an e-mail and have seven days to take it.
letter-waiting-see = See where I stand
letter-waiting-reason = You receive this e-mail because you accepted an invitation on { $place }.
letter-offer-subject = A place is free in { $community }
letter-offer-free = Good news: a place is free in { $community }, and it is for you.
letter-offer-until = It waits for you until { $until }. After that, it is offered to the next person.
letter-lapsed-subject = Your place in { $community }
letter-lapsed-what = The place that was offered to you was not taken in time. It is now offered to the next person.
letter-lapsed-next = If you want to be on the list again, ask whoever invited you for a new invitation.
letter-arrival-subject = Your code to join { $community }
letter-arrival-preheader = It is good for 15 minutes.
letter-arrival-here = Here is your code to join { $community }.
letter-arrival-how = Copy it onto the page that you opened. It is good for 15 minutes.
letter-arrival-not-you = If you asked for nothing, do nothing and give this code to nobody.
letter-arrival-known-subject = You already have an account: join { $community }
letter-arrival-known-preheader = Sign in, the invitation waits for you.
letter-arrival-known-what = Somebody wrote your address to join { $community }. It already has an account here.
letter-arrival-known-how = If it is you, choose “I already have an account: sign in” on the page of the invitation: it opens again after.
letter-arrival-known-not-you = If it is not you, do nothing: nobody enters your account by this link.
letter-arrival-reason = You receive this e-mail because somebody wrote your address on { $place }.
list-or = { $first } or { $last }
who-sees-right = What one may do
members-count = { $count ->
    [one] { $count } person. Each person chooses what they show of themselves.
   *[other] { $count } people. Each person chooses what they show of themselves.
}

## Around the space

members-around = Around the community
members-around-words = These people have a role, without entering the group’s space.

# The mail domains of organizations
domains-title = Mail domains
domains-why = When an organization has a domain of its own (what follows the “@” of its addresses), people who have such an address are recognized by themselves. Coordination writes the domain; somebody who is already confirmed and has such an address confirms it.
domains-none = Nobody is confirmed of an organization yet. That is done on the members’ page.
domains-unconfirmed = { $domain }, to be confirmed by somebody of the organization
domains-confirm = Confirm { $domain }
domains-withdraw = Withdraw { $domain }
domains-field = Domain of { $organization }
domains-hint = For example: organization.org. A domain where anybody takes an address (gmail.com, videotron.ca) says nothing of the organization.
domains-state = Write this domain
domain-malformed = This is not a domain. Write what follows the “@”, for example: organization.org.
domain-public = Anybody can have an address with this provider: this domain does not say where one works.
domain-taken = This domain is already that of another organization.
domain-nobody-here = Nobody here is confirmed of this organization.
domain-not-yours = Only somebody confirmed of this organization, who has an address of this domain and did not write it themselves, can confirm it.
done-domain-stated = The domain is written. It waits to be confirmed by somebody of the organization.
done-domain-confirmed = It is confirmed: whoever has an address of this domain is of this organization.
done-domain-withdrawn = The domain is withdrawn. Whoever was recognized by it no longer is.
## Giving access again
members-way-back = Give { $name } access to their account again
way-back-title = Give { $name } access to their account again
way-back-face = Do it with { $name } in front of you, or on the phone if you know their voice.
way-back-once = You will show them an address, good for half an hour, that opens their account once, without e-mail and without application.
way-back-told = { $name } is told by e-mail, with your name.
way-back-told-no-mail = Tell { $name }: no e-mail leaves from here to say so.
way-back-trace = A trace stays here: who did it, and when.
way-back-do = Show the address
way-back-show = { $name } points at this square
way-back-show-how = { $name } points their phone at this square, or types the address into a browser. Do not open it yourself. It is shown only this time.
way-back-done = It is done
way-back-traces = What was handed over before
way-back-given = { $day }, by { $name }
way-back-elsewhere = This person is also in a community that you do not coordinate, or coordinates the federation: what you would hand over would open it. Ask the person who administers to give them a code. Nothing was handed over.
letter-way-back-subject = { $name } gave you access to your account again
letter-way-back-what = { $name }, who coordinates { $community }, just handed you an address that opens your account once, for half an hour.
letter-way-back-not-you = If you did not ask for it, close your other devices in your profile and talk about it to somebody else whom you trust.
letter-way-back-reason = You receive this e-mail because somebody gave access to your account in { $place } again.
new-own-hint = Its file or its text is given further down.
new-own-fold = A program that does not come with Jasette
offer-meetings = Meetings
offer-rhythm = { $count ->
    [one] one, in { $from }
   *[other] { $count }, from { $from } to { $to }
}
offer-rhythm-unknown = { $count ->
    [one] one, date to be determined
   *[other] { $count }, dates to be determined
}
offer-next = The next one
offer-when = { $day }, { $time }
offer-hours = Your time
offer-hours-each = { $each } for each meeting
offer-hours-and = { $each } for each meeting, and { $min } to { $max } h a month between them, if needed
letter-role-subject = Your role in “{ $community }”: { $role }
letter-role-what = { $name } changed your role in “{ $community }”. It is now: { $role }.
letter-role-ask = A question, or a surprise? Talk to { $name } about it.
letter-role-reason = You receive this e-mail because you have a role in “{ $community }”, on { $place }.

## Looking through a list
look-any = Any
look-name = A name
look-organization = Organization
look-role = Role
look-confirmed = Confirmed organization
look-is-confirmed = Confirmed
look-not-confirmed = Not confirmed yet
look-agreed = Agreed
look-not-agreed = Not yet
look-found = { $count ->
    [0] Nobody
    [one] { $count } person
   *[other] { $count } people
}
look-whom = A name or an address
look-waiting = Waiting
look-accepted = Accepted
look-over = Withdrawn or expired
look-invitations = { $count ->
    [0] No invitation
    [one] { $count } invitation
   *[other] { $count } invitations
}
charter-onwards = Go to home
