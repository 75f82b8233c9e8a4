## Attestations
attestations = Attestations
attestations-lead = What coordination signs for those who took part: in a training, or in the season. Hours come from the attendance that was noted.
attestations-none = No attestation yet.
attestation-in-force = Valid
attestation-revoked = Revoked
attestation-day = { $day }
attestation-days = from { $from } to { $until }
attestation-season = { $season }, { $community }
attestation-leave = Go back without changing anything

## Hours
hours-by-clock = { $count ->
    [one] Counted from the time that the meeting really took.
   *[other] Counted from the time that { $count } meetings really took.
}
hours-by-plan = { $count ->
    [one] Counted from the planned length of the meeting.
   *[other] Counted from the planned length of { $count } meetings.
}
hours-by-both =
    Counted from the time that { $real ->
        [one] { $real } meeting
       *[other] { $real } meetings
    } really took and the planned length of { $planned ->
        [one] { $planned } meeting
       *[other] { $planned } meetings
    }.

## Signing
sign-begin = Give attestations
sign-choose = Choose the training, or the meetings that make it up. The next page says who took part and what will be written; nothing is signed before.
sign-trainings = Trainings
sign-others = Other meetings
sign-meeting = { $title }, { $day }
sign-season = For the whole season
sign-see = See who took part
sign-none-held = No meeting was held yet.
sign-title-page = What will be signed
sign-lead = { $count ->
    [0] Nobody is left to give one to.
    [one] One attestation will be signed, for the person who took part and has none yet.
   *[other] { $count } attestations will be signed, for those who took part and have none yet.
}
sign-who = Who took part
sign-names = Each person confirms or corrects their name in “My attestations”, on their profile, before it is signed.
sign-late = Who came late counts for the whole meeting: nobody notes when each person comes and goes.
sign-name-own = Name confirmed by the person
sign-name-profile = Name of their profile, to be confirmed
sign-has-one = They have one already
sign-will = To be signed
sign-title = Title
sign-organization = Organization that signs
sign-signer = Who signs
sign-as = Their function
sign-as-coordination = Coordination
sign-for-good = Once signed, an attestation does not change. A mistake is corrected by revoking it, then giving another.
sign-do = { $count ->
    [one] Sign one attestation
   *[other] Sign { $count } attestations
}
sign-choose-others = Choose other meetings
not-signed-held = Choose at least one meeting that was held.
not-signed-nobody = Nothing was signed: nobody is noted there, or everybody has theirs already.
not-signed-revoked = This attestation was revoked already.

## The sheet
sheet-title = Attestation of participation
sheet-strip = Quilt blocks
sheet-took-part = took part in:
sheet-days = { $days }, for { $hours }
sheet-signed = Signed by
sheet-issued = Given on { $day }
sheet-ask = Verify
sheet-square = A square that leads to the page of verification
sheet-verify = To verify: { $address }. The code to read aloud is { $code }.
sheet-pdf = Download the PDF
sheet-print = This page prints on one sheet.
pdf-busy = Other documents are being prepared. Try again in a minute; the page prints too.
pdf-not-there = The PDF is not ready here for the moment. The page prints.
seen-by-signers = coordination
fact-of = Of what
fact-days = When
fact-hours = Hours
fact-signed = Signed by
fact-issued = Given on
fact-code = Code

## Revoking
revoke = Revoke this attestation
revoke-means = The attestation of { $name }, “{ $title }”, will hold no more. Whoever verifies it will know; the reason stays between the person and you.
revoke-why = Why
revoke-why-hint = The person will read this reason. Another attestation can be given afterwards.
revoke-no-why = Write the reason: the person will read it.
revoke-do = Revoke the attestation
revoked-on = Revoked on { $day }.

## Directors
list-open = List for directors
list-title = Attestations to show to directors
list-lead = Only those who wanted it are there, each for one attestation. Each can leave it by one press.
list-none = Nobody put themselves on this list yet.
list-xlsx = Workbook
list-csv = Separated values (CSV)
column-name = Name
column-title = Title
column-from = From
column-until = To
column-hours = Hours
column-code = Code
column-what = Attestation

## One’s own
own = My attestations
own-profile = My profile
own-part = What says that you took part, to keep or to give: as a PDF, with a code that can be verified.
own-open = See my attestations
own-lead = They are yours. They stay here even if you leave the community, and go with your account.
own-none = No attestation yet. Coordination gives them after a training, and at the end of the season.
own-name = The name to write
own-name-hint = As you want to read it on your next attestations.
own-name-asked = Confirm your name, or correct it: it is the one that will be written on the next attestation.
own-name-kept = This is the name that will be written on the next attestation. Those that are signed keep theirs.
own-name-confirm = Confirm this name
own-name-do = Save this name
own-no-name = Write your name.
own-directors = The list for directors
own-listed = This attestation is on the list that coordination may show to directors.
own-unlisted = This attestation is on no list. If you put it on that of directors, coordination may show them your name, the title, the dates, the hours and the code.
own-list = Put it on the list
own-unlist = Take it off the list
own-seen-by = you and coordination

## Verifying
door-title = Verify an attestation
door-lead = The code is written on the attestation. This page says what was signed, and whether it still holds.
door-code = Code of the attestation
door-code-hint = For example abcd-efgh-jkmn-pqrs. Capitals and hyphens do not count.
door-nothing = No such thing. Check each letter of the code.
door-do = Verify
door-in-force = This attestation is valid.
door-revoked = This attestation was revoked on { $day }. It holds no more.
door-whose = Whose is it?
door-name = Name written on the attestation
door-name-hint = This page tells no name. Write the one that you read: it will say whether it is the same.
door-name-do = Compare the name
door-name-yes = Yes: this is the name written on this attestation.
door-name-no = No: this is not the name written on this attestation.
door-no-name = Write a name.
door-another = Verify another attestation

## A training
training = Training
training-page = The page of this training
training-when = When
training-where = Where
training-with = With
training-with-none = No resource person yet
training-came = Attendance
training-not-held = The training was not held yet.
training-with-it = What goes with it
training-answer = The meeting and the answers
training-needs = What people want to learn
training-material = The material
training-attendance = Note who was there
training-surveys = The surveys, right after and three months later
training-no-attestation = No attestation to read yet.

## Places, and three months later
places = Places
places-mean = If the number of places is limited, whoever answers afterwards waits for a turn. A person who no longer comes frees their place for the next one.
places-field = Number of places
places-hint = Leave it empty if everybody can come. The resource person does not count.
places-keep = Save the places
places-wrong = Write a number from 1 to { $most }, or nothing.
places-too-few = { $count ->
    [one] One person already comes: at least one place is needed.
   *[other] { $count } people already come: at least { $count } places are needed.
}
places-free = { $places ->
    [one] 1 place, free
   *[other] { $places } places, { $free } free
}
places-full = { $places ->
    [one] 1 place, taken
   *[other] { $places } places, all taken
}
places-mine = You have a place.
places-wait = { $place ->
    [one] All places are taken. You wait for the next one that comes free.
   *[other] All places are taken. You wait, no. { $place } in the order of answers.
}
places-waiting = Waiting for a place, in this order:
training-places = Places
after = Three months later
after-title = Three months after: { $heading }
after-means = A short survey without names asks what the training changed. It is prepared by itself three months after; nothing is asked of anybody before you open it.
after-prepare = Prepare it now
after-open = See the three-month survey
mail-place-subject = You have a place: { $heading }
mail-place-words = A place came free at “{ $heading }”, { $when }, and it is yours. If you no longer come, say so: it will go to the next person.
mail-place-deed = See the training
mail-after-subject = Three months after: { $heading }
mail-after-words = The training “{ $heading }” was held three months ago. The survey that asks what it changed is ready; coordination or the advisory committee opens it when the group is there. If it is not opened, nothing is asked of anybody.
mail-after-deed = See the training

## Mails
mail-issued-subject = Your attestation: { $title }
mail-issued-words = The coordination of { $community } signed an attestation for you: “{ $title }”. It is in your profile, as a PDF, with a code that can be verified.
mail-issued-deed = See the attestation
mail-revoked-subject = Attestation revoked: { $title }
mail-revoked-words = Coordination revoked your attestation “{ $title }”. Here is why: { $why }

## What was just done
done-issued = The attestations are signed. Each person receives an e-mail.
done-issued-no-mail = The attestations are signed. No e-mail leaves from here: tell people that they are in their profile.
done-revoked = The attestation holds no more. The person receives an e-mail.
done-revoked-no-mail = The attestation holds no more. No e-mail leaves from here: tell the person.
done-named = This name will be written on the next attestation.
done-places = The number of places is saved.
done-listed = This attestation is on the list for directors.
done-unlisted = This attestation is on the list no more.
