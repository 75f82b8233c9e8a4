# The network: the member organizations of the instance and the people who work there.
network = The network
network-means = The shared library, the open trainings and the directory of the teams of member organizations.
network-open = Go to the network
leave-as-is = Leave as it is
seen-by-network = the people of the member organizations of the network
seen-by-you = only you
seen-by-keepers = the coordination of the federation

## Around the pages
frame-network = Network
frame-shared = Library
frame-trainings = Trainings
frame-directory = Directory
frame-organizations = Member organizations
frame-people = Arrivals
frame-help = Help
frame-profile = Profile
frame-communities = My communities
frame-sign-out = Sign out

## The network's home
home-lead = You are here as somebody of the team of { $organization }. Nothing that is said in a community is on these pages, but what it chose to share.
home-monthly = One e-mail a month tells you what is new here, when there is something new.
home-monthly-choose = Choose my e-mails
home-listed = You are in the directory.
home-not-listed = You are not in the directory. Nobody is who did not choose to be.
home-leave = Leave the network…
home-leave-means = The pages of the network close for you, and your card of the directory is erased, as are your private address and your places at trainings. Your account and your communities stay. You may ask to come in again.
home-leave-do = Leave the network

## The private feed
follow-title = Follow the network
follow-means = A private address that your news reader (Atom) reads again by itself: what communities share with the network appears there, and what is taken back disappears.
follow-open = Follow in a news reader
follow-make = Make my private address
follow-fresh = Your private address
follow-fresh-words = Copy it now: it will not be shown again. Paste it in your news reader, where it asks for an address to follow.
follow-secret = Whoever has this address reads what is new in the network, as you do. Do not share it; you can close or replace it here. It also stops working when you leave the network.
follow-standing = You have a private address
follow-standing-words = It was made on { $date }. For your safety it is not kept readable and cannot be shown again.
follow-replace = Replace with a new address
follow-replace-hint = The old one stops working at once.
follow-close = Close my address

## Member organizations
organizations = Member organizations
organizations-means = Whoever works for one of these organizations may enter the network: by the mail domain of the organization, or because its contact confirms it.
organizations-none = No organization is a member yet. As long as there is none, the network does not exist for anybody.
organization-name = Name of the organization
organization-name-hint = If a community knows it by this name already, it is the same organization.
organization-domains = Mail domains
organization-domains-hint = What follows the “@” in the addresses of the team, for example: organization.org. Optional; a comma between two.
organization-no-domain = None: the contact confirms each arrival
organization-contact = Contact
organization-contact-hint = They say who works for the organization, when the address does not.
organization-email = E-mail of the contact
organization-domain-wrong = { $domain }: { $problem }
organization-many-domains = An organization has { $most } domains at most.
organization-add = Add an organization
organization-add-do = Add
organization-change = Change
organization-change-of = Change { $organization }
organization-keep = Save
organization-remove = Take out of the network…
organization-remove-means = The people who came in by this organization no longer have access to the network, from the next page on. Their accounts and their communities stay.
organization-remove-do = Take out of the network
organization-there = This organization is a member already.
organization-taken = The domain { $domain } is that of another member organization.
organization-overtaken = Somebody changed this organization in the meantime. Read again, then save if it is still what you want.

## A list that comes in
import-title = Add a list
import-means = Copy the lines of your spreadsheet, or what a CSV file holds. The first line gives the titles: Organization, Domains, Contact, Email. Nothing comes in before you have seen what would.
import-lines = The lines
import-lines-hint = Domains are optional; a space between two.
import-look = See what would come in
import-report = { $count ->
    [one] One line
   *[other] { $count } lines
}
import-line = Line
import-becomes = What it becomes
import-new = New member organization
import-there = A member already: takes what the line says
import-twin = The same name or the same domain as line { $line }
import-field-wrong = { $field }: { $problem }
import-wrong = { $count ->
    [one] One line is to be mended: nothing comes in before.
   *[other] { $count } lines are to be mended: nothing comes in before.
}
import-do = { $count ->
    [one] Bring in the line
   *[other] Bring in the { $count } lines
}
import-nothing = There is no line below the titles.
import-too-large = That is too long: { $most } lines at most at a time.
import-no-columns = Columns are missing. The first line must have the titles: Organization, Contact, Email; Domains is optional.
import-broken = The values are not separated in the same way everywhere. Keep the same separator on every line.

## Coming in
enter-title = Enter the network
enter-lead = The network is for the people who work for a member organization.
enter-how = Write your address at work: a code comes there. If it is of the domain of a member organization, you are in at once. Otherwise the contact of your organization receives a link to confirm.
enter-name = Your name
enter-email = Your e-mail
enter-email-hint = Preferably that of work.
enter-organization = Your organization
enter-organization-hint = Its full name, as it writes it itself.
enter-ask-code = Receive a code
enter-has-account = I have an account here already
enter-as = Your account has the address { $email }. If it is of the domain of a member organization, you are in at once. Otherwise the contact of the organization that you name receives a link to confirm.
enter-ask = Ask to come in
enter-no-mail = No e-mail leaves from here. Ask the coordination of the federation for access to a community.
enter-too-many = Enough e-mails left from here or to this address. Look in your spam, or try again later.
enter-no-organization = No member organization has this name. Check the spelling, or ask your organization whether it is a member.
enter-removed = The coordination of the federation ended your access to the network. Write to them if it is a mistake.
enter-seen = Who will see what
enter-seen-opens = You will read the library of the network, its trainings and the directory. No community opens.
enter-seen-name = The coordination of the federation sees your name and your organization. You are in the directory only if you choose to be.
enter-seen-leave = You may leave whenever you want, with one button.
enter-code-title = Your code
enter-code-sent = An e-mail left for { $email }. If there is a code in it, write it here; it is good for 15 minutes.
enter-code = Code of six digits
enter-code-wrong = It is not this code, or it is good no more. Check the digits, or start again.
enter-shared = This computer is shared or borrowed
enter-do = Come in
enter-again = Start again

## The word of an organization
agreement-title = Does this person work with you?
agreement-asks = Hello { $name }. Somebody asks to enter the network and names your organization.
agreement-who = Name
agreement-organization = Organization
agreement-means = If you say yes, this person will read the library of the network, its trainings and the directory, and nothing of a community.
agreement-forwarded = This link was sent to { $name }. If it was forwarded to you, answer only if { $name } asked you to: the answer will be taken for theirs.
agreement-yes = Yes, they work with us
agreement-no = No
agreement-until = This link serves once, until { $date }.
agreement-answered = It is answered
agreement-is-yes = Thank you. The person may come in; they hear of it by e-mail.
agreement-is-yes-no-mail = Thank you. The person may come in; tell them.
agreement-is-no-no-mail = Thank you. The person does not come in.
agreement-is-no = Thank you. The person does not come in; they hear by e-mail that nothing was confirmed.

## Who came in
people = Arrivals
people-means = The accounts that came in by a member organization. The people of a community, confirmed of their organization already, are of the network without being in this list.
people-none = Nobody came in yet.
people-waiting = Waiting
request-asked = Asked of { $contact } on { $date }
request-confirm = Confirm
request-confirm-of = Confirm { $name }
request-decline = Set aside
request-decline-of = Set aside the request of { $name }
person-since = Since { $date }
person-left = Left the network on { $date }
person-removed = Access ended on { $date }
person-remove = End the access
person-remove-of = End the access of { $name }
person-back = Give the access back
person-back-of = Give the access back to { $name }

## The directory
directory = Directory
directory-open = Open the directory
directory-means = The people of the network who chose to be here: what they offer, what they look for. One writes to them without seeing their address.
directory-none = Nobody is here yet. You may be the first.
directory-words = Words
directory-count = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
}
card-mine = My card
card-means = Your name and “{ $organization }” are on your card, with what you write here. Your address never is.
card-offers = I offer
card-offers-hint = For example: a visit of our drop-in daycare, an activity in Portuguese.
card-looks-for = I look for
card-looks-for-hint = For example: somebody who started a group of fathers.
card-territory = Territory
card-territory-hint = A neighbourhood, a town. Optional.
card-nothing = Say what you offer, or what you look for.
card-appear = Appear in the directory
card-keep = Save
card-off = Take my card off
letter-write = Write
letter-write-to = Write to { $name }
letter-title = Write to { $name }
letter-means = Your name and your organization are in the e-mail. What you write leaves by e-mail and is kept nowhere here. { $most } e-mails a day at most.
letter-words = Your message
letter-address = Give my address ({ $email })
letter-address-hint = Otherwise they answer you by a page here.
letter-send = Send
letter-enough = You sent { $most } e-mails since yesterday at this time. Try again tomorrow.
letter-no-mail = No e-mail leaves from here: one cannot write by the directory.
report-title = Report an e-mail from { $name }
report-means = The coordination of the federation reads what you write here. They may end the access of this person.
report-words = What is wrong
report-send = Report

## What was just done
done-organization-added = The organization is a member.
done-organization-changed = The organization is changed.
done-organization-removed = The organization is a member no more.
done-organizations-brought = The list came in.
done-came = You are of the network. Welcome!
done-asked = It is asked. The contact of the organization received a link; you will have an e-mail once they answered.
done-asked-no-mail = It is asked. The coordination of the federation sees your request; tell them.
done-unfollowed = Your address is closed.
done-left = You left the network.
done-confirmed = It is confirmed.
done-declined = The request is set aside.
done-taken-out = The access is ended.
done-let-back = The access is given back.
done-listed = Your card is in the directory.
done-unlisted = Your card is taken off.
done-written = It is sent.
done-reported = It is reported. Thank you.

## What is written by e-mail
mail-network-reason = You receive this e-mail because somebody gave your address to { $place }, or because you are of its network.
mail-code-subject = Your code to enter the network
mail-code-what = Here is the code to enter the network, at { $place }:
mail-code-how = Write it on the page where you asked for it. It is good for 15 minutes.
mail-code-not-you = If you asked for nothing, do nothing: nobody comes in without this code.
mail-known-subject = You have an account already
mail-known-what = Somebody gave your address to enter the network. You have an account already: open this page, and come in with it.
mail-known-deed = Come in
mail-known-not-you = If it was not you, do nothing: your account has not changed.
mail-contact-subject = Somebody names { $organization }
mail-contact-hello = Hello { $name },
mail-contact-what = Somebody asks to enter the network, at { $place }, and says that they work for “{ $organization }”. Their name and their address are on the page.
mail-contact-until = You are the contact of this organization. Say whether it is true by { $date }; without an answer, the person does not come in. Do not forward this e-mail: whoever has the link answers in your place.
mail-contact-deed = Read and answer
mail-confirmed-subject = You may enter the network
mail-confirmed-what = It is confirmed that you work for “{ $organization }”. Come in with your address: a code will come to you.
mail-confirmed-deed = Go to the network
mail-declined-subject = Your request to enter the network
mail-declined-what = Nobody confirmed that you work for “{ $organization }”. So you have no access to the network.
mail-declined-then = If it is a mistake, talk with your organization, then ask again.
mail-written-subject = { $name } writes to you by the network
mail-written-who = { $name }, of “{ $organization }”, writes to you:
mail-written-address = To answer, write to { $email }, or answer by this page without giving your address:
mail-written-answer = Your address was not shown to them. Answer by this page:
mail-written-deed = Answer
mail-written-report = Report this e-mail
mail-month-subject = What is new in the network
mail-month-what = What communities shared with the network since last month.
mail-month-deed = Go to the network
mail-month-reason = You receive this e-mail once a month because you are of the network, at { $place }.
mail-reported-subject = An e-mail of the network is reported
mail-reported-what = { $by } reports an e-mail from { $about }, and writes:
mail-reported-deed = See the arrivals
