# Who one is: signing in, one's devices, one's profile.

## What was typed

email-empty = Please write your e-mail address.
email-no-at = The @ is missing: an address looks like name@organization.org.
email-space = There is a space in the address: please remove it.
email-no-end = The end of the address is missing, after the @: for example organization.org.
email-slip = Did you mean { $meant }? Please correct the address.
email-malformed = This address cannot receive e-mail. Please check every sign.

## Signing in

sign-in-title = Sign in to { $place }
sign-in-how = No password to remember: write your address, and we send a six-digit code to it.
sign-in-email = Your e-mail
sign-in-email-hint = The address where you received your invitation.
sign-in-ask = Get a code
sign-in-have-code = I already have a code
sign-in-no-account = No account yet? It comes with your federation’s invitation.
too-often = That is many tries in a short time. Please try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. What you wrote is still here.
code-title = Sign in to { $place } with a code
code-title-asked = Look at your e-mail
code-sent = If { $email } has an account here, a code has just been sent to it. It is good for 15 minutes and works once.
code-lead = Write your address and the code that you were given.
code-lead-demonstration = This is a demonstration: no e-mail leaves it. In another terminal, this command gives a code to one of its people, whose addresses were written at the start:
code-lead-no-mail = No e-mail leaves this place: ask the person who looks after this installation for a code.
code-field = Six-digit code
code-hint = You can paste it as it is, with or without spaces.
code-enter = Sign in
code-wrong = This code does not open. It may be mistyped, already used, too old or replaced by a newer one. It works in the browser where you asked for it: elsewhere, or after five tries, please ask for a new one.
code-not-six = A code has exactly six digits.
code-nothing = I received nothing
code-nothing-spam = Wait a minute or two, then look in your junk mail.
code-nothing-address = Check that this is the address of your invitation.
code-nothing-person = Still nothing? The person who coordinates your community can have a code given to you.
code-again = Send me a new code
code-other-address = This is not the right address
shared-computer = This is a shared or borrowed computer
shared-computer-hint = Your session will close by itself in two hours, and nothing will stay on this device.
farewell-title = Your session is closed
farewell-shared = If other people use this device, close the window as well.
farewell-again = Sign in again

## The mail with the code

mail-hello = Hello { $name },
mail-code-subject = Your code to sign in to { $place }
mail-code-preheader = It is good for 15 minutes and works once.
mail-code-here = Here is your code to sign in to { $place }. It is good for 15 minutes and works once.
mail-code-how = Write it in the page where you asked for it: it does not work in another browser.
mail-code-secret = Give it to nobody, not even to somebody who says they look after Jasette.
mail-code-reason = This code was asked for with your address in { $place }. If it was not you, do nothing: without this code nobody gets in.
mail-code-page = The page to write it in
mail-held-subject = No code today for { $place }
mail-held-why = Too many codes were asked for or tried for your account since yesterday, perhaps by somebody else. To be safe, we send no more until tomorrow to a device that you have not used here yet.
mail-held-what = Your devices that are signed in stay so. If you have come in here with another device before, ask for a code with that one. If it is urgent, the person who coordinates your community can have a code given to you.

## The address that works once

welcome-title = Hello { $name }
welcome-once = This address signs you in one time only. It will not work again.
welcome-enter = Sign in to { $place }
welcome-over-title = This address no longer opens
welcome-over = It was used already, or it is too old. Nothing is lost: sign in with a code.
welcome-over-sign-in = Sign in with a code
first-title = Welcome to { $place }
first-lead = Nobody has an account here yet. Create yours: it is the coordination’s, which opens communities and invites.
first-email-hint = This is the address that you will come in with.
first-create = Create my account

## The profile

profile-title = My profile
profile-saved = Your profile is up to date.
profile-seen-by = you. The members of your communities see your name, your organization and what you tick here.
seen-by-you = only you
profile-name = Your name
profile-name-hint = The one that other members read.
profile-title-group = How you are introduced
profile-own-title = Pronoun or title
profile-own-title-hint = For example “she”, “they”, “family worker”.
profile-exchange-group = What is exchanged
profile-offers = I offer
profile-offers-hint = Know-how, a tool, a room, an ear.
profile-seeks = I am looking for
profile-seeks-hint = An idea, a contact, a hand.
profile-show = Show it to the members of my communities
profile-email-group = Your e-mail
profile-show-email = Show { $email } to the members of my communities
profile-language = Your language
profile-save = Save my choices
profile-account = My account

## Devices

devices-title = My devices
devices-lead = This is where your account is open. Close what you do not recognize: it takes effect at once.
devices-here = This device
devices-shared = Shared computer
devices-since = Opened: { $day }
devices-seen = Last visit: { $day }
devices-end = Close
devices-end-which = Close { $device }
devices-end-others = Close all the others
devices-sign-out = Sign out
devices-ended = That device is closed.
devices-others-ended = All the other devices are closed.
device-both = { $browser } on { $system }
device-unknown = A device that we do not recognize

## Tokens

tokens-title = Access tokens
tokens-lead = A token lets software act here in your name, through the programming interface. Give it only to software that you trust, and give it as little as possible.
tokens-new = New token
tokens-label = What will it be for?
tokens-label-hint = For example “office calendar”.
tokens-reach = What may the software do?
tokens-reads = Only read
tokens-writes = Read and write
tokens-where = In which community?
tokens-everywhere = All my communities
tokens-nowhere = A community where you no longer are
tokens-lasting = For how long?
tokens-a-month = 30 days
tokens-a-quarter = 90 days
tokens-a-year = One year
tokens-create = Create the token
tokens-made = Here is your token
tokens-once = Copy it now: it will never be shown again.
tokens-since = Created: { $day }
tokens-ends = Ends: { $day }
tokens-ended = Ended: { $day }
tokens-used = Last used: { $day }
tokens-never-used = Not used yet
tokens-revoke = Revoke
tokens-revoke-which = Revoke { $label }
tokens-revoked = That token no longer opens anything.
tokens-too-many = You already have { $most } tokens: please revoke one first.

## Deleting one’s account

deletion-title = Delete my account
deletion-final = This is final: nobody will be able to undo it.
deletion-goes = Your name, your e-mail, your profile, your devices, your passkeys and your tokens are erased at once.
deletion-written = What you wrote in your communities is erased, or stays without your name where the others need it.
deletion-others = You leave all your communities.
deletion-email = Write your e-mail to confirm
deletion-email-hint = It is { $email }.
deletion-not-yours = This is not the address of your account. Nothing was deleted.
deletion-deed = Delete my account for ever
deletion-keep = Keep my account
deletion-gone-title = Your account is deleted
deletion-gone = Nothing of it is left here. Thank you for having been there.

## The application of codes

app-title = Code application
app-lead = An application on your phone shows six digits that change every half minute. With it, one comes in by two steps: the code of the door, then that of the application. Somebody who read your e-mail would not come in.
app-begin = Add an application
app-begun = Add an application
app-step-install = Install a code application on your phone, if you have none: FreeOTP, Aegis, Google Authenticator…
app-step-square = In the application, add an account and point at this square.
app-step-code = Write here the six digits that it shows.
app-by-hand = Without a camera, write this key into the application:
app-code = Code of the application
app-confirm = Confirm
app-code-wrong = This is not the code that the application shows now. Check the time of your phone, then write the next code.
app-on = Your application protects your account
app-since = Since: { $day }
app-spare-left =
    { $left ->
        [0] You have no spare code left: make new ones.
        [one] You have one spare code left.
       *[other] You have { $left } spare codes left.
    }
app-spare = Your spare codes
app-spare-once = Write them on paper, or print this page: they will never be shown again. Each works once, in place of the application, if your phone is lost or broken.
app-spare-kept = They are kept
app-spare-new = Make new spare codes
app-end = Use no application any more
app-ended = No code application protects your account any more.
app-others = If you do not recognize a device where your account is open, close all the others here. You come back in there by asking for a code.
app-needed = Here, those who coordinate come in with a code application or a passkey. Add yours to go on.
app-or-key = A passkey protects as well, with fewer steps:
step-title = The code of your application
step-lead = The first code is good. Now open your code application.
step-code = Code of the application, or spare code
step-hint = Six digits; or one of your spare codes, twelve letters and digits.
step-wrong = This code does not open. Write the one that the application shows now: each works only once. After five tries, start again from the beginning.
step-lost = I do not have my phone
step-lost-what = Write one of your spare codes. Without them, the person who coordinates your community can give you access again, in person.
step-key-title = Your passkey
step-key-lead = The first code is good. Here, those who coordinate show their passkey too.
step-key-lost = Without it, the person who coordinates your community with you, or who looks after this installation, can give you access again, in person.
step-again = Start again from the beginning
mail-app-on-subject = A code application protects your account in { $place }
mail-app-on = A code application was just added to your account. Its code will be asked each time you sign in, after that of the e-mail.
mail-app-off-subject = No code application protects your account in { $place } any more
mail-app-off = The code application of your account was just removed. To sign in, the code of the e-mail is enough again.
mail-app-not-you = If it was not you, close your other devices in your profile and talk to the person who coordinates your community.
mail-app-reason = You receive this e-mail because the way to sign in to your account in { $place } changed.

## Passkeys

keys-title = Passkeys
keys-lead = A passkey is kept by your phone or your computer, which opens it with your finger, your face or the code of the device. With it, one comes in by a single gesture, without writing an address or waiting for a code. A code remains possible.
keys-new = Add a passkey
keys-name = The name of this passkey
keys-name-hint = For example “Marie’s phone”.
keys-add = Add a passkey
keys-no-script = Passkeys need a browser where scripts are allowed.
keys-not-offered = Browsers offer no passkeys at this address: it takes https.
keys-since = Added: { $day }
keys-used = Last used: { $day }
keys-never-used = Not used yet
keys-remove = Remove
keys-remove-which = Remove { $key }
keys-added = Your passkey is added. It opens the door to you from the next time on.
keys-removed = That passkey no longer opens anything here. You may delete it from your device as well.
keys-unanswered = The passkey was not added: your device did not answer, or it took too long. Please try again.
keys-known = This device has a passkey here already.
keys-too-many = You already have { $most } passkeys: please remove one first.
keys-enter = Sign in with a passkey
keys-enter-how = Did you add a passkey to your account? It is enough.
keys-failed = No passkey was shown. Please try again, or come in another way.
keys-wrong = This passkey opens nothing here: it was removed, or you waited too long. Please try again, or ask for a code.
mail-key-added-subject = A passkey was added to your account in { $place }
mail-key-added = A passkey was just added to your account: “{ $key }”. Whoever holds that device, and can open it, comes in without a code.
mail-key-removed-subject = A passkey was removed from your account in { $place }
mail-key-removed = A passkey of your account was just removed: “{ $key }”. It no longer opens anything.
