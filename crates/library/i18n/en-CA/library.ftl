## The library
library = Library
library-lead = What the group keeps to use again: an activity, a tool, an address. What gives it its worth is what others tell once they have tried it.
library-glossary = Glossary
library-saved = Kept for me
library-away = Put away
library-whole = The whole library
library-words = Search the library
library-any-company = Anybody
library-any-language = All languages
library-any-theme = All themes
library-shelf = Shelf
library-kinds = By kind
library-all = All
library-count = { $count ->
    [one] { $count } resource, the most tried first
   *[other] { $count } resources, the most tried first
}
library-count-newest = { $count ->
    [one] { $count } resource among the { $most } newest that say so
   *[other] { $count } resources among the { $most } newest that say so
}
library-none = The library is empty. A title and a sentence are enough to begin.
library-none-saved = You have kept nothing. On the page of a resource, “Keep for me” puts it here.

## A resource
kind-resource = Resource
kind-idea = Idea
kind-activity = Activity
kind-tool = Tool
kind-document = Document
kind-link = Address
kind-training = Training material
ages-small = 0 to 5 years
ages-children = 6 to 12 years
ages-teens = 13 to 17 years
ages-adults = Adults
ages-all = All ages
company-one = One person
company-family = A family
company-group = A group
company-team = Colleagues
resource-tried = { $count ->
    [0] Not tried yet
    [one] Tried once
   *[other] Tried { $count } times
}
resource-by = Put there by { $name }, on
resource-is-away = Put away
resource-away-means = This resource is put away: it is no longer in the library, in search or at any address. It can be taken out again as it was.
resource-keep = Put in the library
resource-keep-means = A title and a sentence are enough. The rest is said when it is needed.
resource-from-message = Where this resource comes from: a message
resource-from-message-means = These words come from a message. Keep what the whole group may read.
resource-more = With whom, how long, with what
resource-rights = Where it is from, and who reads it
resource-change = Change
resource-leave = Go back without changing anything
resource-save = Keep for me
resource-saved = Kept for me
resource-unsave-spoken = Kept for me. Keep it no longer
resource-put-away = Put away
resource-take-out = Take out again
resource-related = On the same themes
terms-link = Link the words of the glossary
terms-unlink = Link the words no more
terms-link-means = On this page, the first time that a word of the glossary is there, it can lead to its sentence.
terms-are-linked = The words of the glossary lead to their sentence here.
copies-title = Copies of its file:
copies-many = { $by }: downloaded { $count } times
copies-few = { $by }: fewer than { $least } downloads
copies-group = By the group
copies-network = By the network
copies-everyone = By the public
copies-mean = Downloads are counted, without knowing whose. A copy that has left cannot be taken back.
resource-goes = Who reads it, and where it goes
resource-outside = Its address for everyone:
resource-not-full = The library already has { $most } resources.
resource-not-theirs = It is for who put it there, or who wrote the message, to decide who else reads it. Ask them.
resource-not-changed = Somebody changed “{ $title }” while you were writing. Both versions are below.
resource-not-gone = This resource was put away. What you wrote is kept below.
fact-for-whom = With whom
fact-length = Length
fact-material = Material
fact-languages = Languages
fact-themes = Themes
fact-source = Where it is from
fact-licence = Licence
length-minutes = { $minutes } min
length-hours = { $hours } h
length-both = { $hours } h { $minutes }

## The form
field-title = Title
field-title-hint = For instance: The box of feelings.
field-sentence = What it is, in a sentence
field-sentence-hint = For instance: four cards, a box, twenty minutes with children of 3 to 5.
field-kind = Kind
field-purpose = What it is for, and how one goes about it
field-purpose-hint = With nothing that lets a family be known. Optional.
field-ages = Which ages
field-company = With whom
field-minutes = Length, in minutes
field-minutes-hint = From 1 to 2880. Optional.
field-material = Material
field-languages = Languages
field-languages-hint = With commas between them: French, Arabic.
field-themes = Themes
field-themes-hint = With commas between them: grief, fathers, welcome.
field-source = Who made it, or where it is from
field-source-hint = A name, an organization, a book.
field-link = Address of a page
field-link-hint = It begins with https://
field-licence = Licence
field-licence-hint = What the person who made it allows. It is needed to go further than the group.
field-visibility = Who reads it
field-any = Not said
problem-empty = Write a few words.
problem-minutes = Write a number of minutes, from 1 to 2880.
problem-link = Write the whole address of a page, which begins with https:// or http://.
problem-unknown = Choose from the list.

## Who reads it
visible-me = Me
visible-me-means = A draft, or something of one’s own: it is in no search.
visible-community = The group
visible-community-means = The people of this community.
visible-network = The network
visible-network-means = The teams of the member organizations find it in the library of the network. Neither names nor trials are there.
visible-everyone = Everyone
visible-everyone-means = It has an address that opens without an account and that search engines do not keep. Neither names nor trials are there.
licence-by = CC BY: it may be copied and changed, naming the source
licence-by-sa = CC BY-SA: it may be copied and changed, naming the source and sharing alike
licence-by-nc = CC BY-NC: naming the source, not for sale
licence-by-nc-sa = CC BY-NC-SA: naming the source, not for sale, sharing alike
licence-by-nd = CC BY-ND: naming the source, unchanged
licence-by-nc-nd = CC BY-NC-ND: naming the source, unchanged and not for sale
licence-zero = CC0: no condition
licence-internal = Internal: it stays in the group
licence-confidential = Confidential: it is read on its page and nowhere else
licence-unknown = Unknown: nobody has said yet
reader-author = Who put it there
reader-member = Member
reader-facilitation = Facilitation
reader-coordination = Coordination
reader-committee = Committee
reader-other = Any other place in the community: guest, funder, network
reader-network = An account of the network
reader-anyone = Without an account
way-page = Page
way-search = Search
way-export = Export
way-feed = Feed
way-api = API
way-mail = E-mail
way-file = Address of the file
way-open = yes
reason-put-away = It is put away. Who put it there, facilitation or coordination can take it out again.
reason-author-alone = Who put it there keeps it for themself. It is theirs to share.
reason-group-only = It is for the group. Who put it there can share it further.
reason-network-only = It is for the network. Who put it there can share it with everyone.
reason-internal = Its licence keeps it in the group. Ask who made it whether it may leave.
reason-confidential = It is confidential: it is read on its page and nowhere else. Talk with who put it there.
reason-unknown = Nobody knows what the person who made it allows. Ask them, then choose a licence.
reason-insiders = That is how things of the group leave for people of the group. Ask coordination.
reason-unlisted = What one keeps for oneself is in no index. Share it with the group for it to be found.
seen-by-me = you
seen-by-keepers = who put it there, facilitation and coordination
outside-from = From the library of { $community }

## Its files
version-add = Attach a file
version-add-means = The file that you send becomes the version that is read first. Those before it stay below.
version-file = The file
version-changed = What changes
version-changed-hint = Since the version before. Optional.
version-told = What the picture shows, or what the sound says
version-told-hint = For who does not see or hear them. Optional.
version-send = Attach
version-choose = Choose a file.
version-not-taken = “{ $name }”: { $problem }
version-take-out-fold = Take out…
version-take-out-means = The file leaves the disk, for everybody and for good.
version-take-out = Take out this version
version-unread = The words of this file could not be read: it is damaged, locked, or would ask too much of the server. It opens as before; it is found by its name.
version-waits = The words of this file are not read on this server yet. It is found by its name.
version-no-words = No word can be read in this file, as in a scanned page. It is found by its name.
versions-before = { $count ->
    [one] The version before
   *[other] The { $count } versions before
}

## “I tried it”
trial-tell = Say what happened
trial-means = What you tell is read by the group, under your name. Who put it there hears of it. Nothing is scored, nobody is ranked.
trial-place = Where
trial-company = With whom
trial-company-hint = For instance: eight parents and their children of 3 to 5. With nothing that lets a family be known.
trial-changed = What I changed
trial-changed-hint = Optional.
trial-changed-said = What was changed:
trial-happened = What happened
trial-happened-hint = What worked, or did not. Both are of as much use.
trial-again = Would you do it again?
trial-send = Say it
trial-no-words = Say in a few words what happened.
trial-no-answer = Choose one of the three answers.
trial-no-place = Choose from the list.
trial-take-back = Take back
trial-take-back-spoken = Take back what I told
trials-none = Nobody has told yet what happened with it. If you try it, two sentences are enough.
place-here = In the organization
place-school = At school or child care
place-home = At a family’s home
place-outdoors = Outdoors
place-online = Online
place-elsewhere = Elsewhere
again-yes = Yes
again-otherwise = Yes, with changes
again-no = No

## What was just done
done-kept = It is in the library.
done-changed = The resource is changed.
done-put-away = The resource is put away.
done-taken-out = The resource is out again.
done-filed = The file is attached.
done-unfiled = The version is taken out.
done-saved = It is kept for you. In three weeks you will be asked once what happened.
done-unsaved = It is not kept for you any more.
done-tried = It is said. Who put it there will hear of it by e-mail.
done-tried-no-mail = It is said. Tell who put it there too.
done-untried = What you told is taken back.
done-tried-again = What you told is back.

## What is written by mail
mail-tried-subject = Somebody tried “{ $title }”
mail-tried-words = Somebody of your group tried “{ $title }”, which you put in the library, and tells what happened.
mail-tried-quiet-subject = Somebody tried one of your resources
mail-tried-quiet-words = Somebody of your group tried a resource that you put in the library, and tells what happened.
mail-tried-deed = Read this trial
mail-saved-subject = “{ $title }”: what happened?
mail-saved-words = Three weeks ago you kept “{ $title }” for yourself. If you tried it, two sentences will help others. If not, there is nothing to do: you will be asked only once.
mail-saved-quiet-subject = A resource that you kept: what happened?
mail-saved-quiet-words = Three weeks ago you kept a resource for yourself. If you tried it, two sentences will help others. If not, there is nothing to do: you will be asked only once.
mail-saved-deed = Say what happened

## What is counted
measure-resources-kept = Resources of the library
measure-resources-kept-counts = What is in the library of the group. What somebody keeps for themself and what is put away do not count.
measure-resources-tried = Trials told
measure-resources-tried-counts = Each time somebody tells what happened with a resource, whatever the answer.

## The list that one takes away
export-title = Take the list away
export-means = What their licence lets leave, a resource to a line, without anybody’s name.
export-count = { $count ->
    [0] No resource leaves.
    [one] One resource leaves.
   *[other] { $count } resources leave.
}
export-xlsx = Excel workbook (XLSX)
export-csv = Separated values (CSV)
export-left = What stays here, and whom to ask
export-left-count = { $count ->
    [one] One resource.
   *[other] { $count } resources.
}
column-since = Put there on
column-trials = Trials
column-page = Page

## Collections
library-collection = Collection
library-any-collection = All collections
resource-collections = In:
collections-title = Collections
collections-means = A collection holds what is read together. The whole group sees it; it is there while something is in it.
collections-new = New collection
collections-new-hint = For instance: First meeting. Optional.
collections-save = Save
collections-many = A resource is in { $most } collections at most.
done-collected = The collections are up to date.

## The public catalogue, and records
way-catalogue = Public catalogue, once announced
catalogue-title = { $name }: public catalogue
catalogue-feed = The feed of what is announced (Atom)
catalogue-announce = Announce in the public catalogue
catalogue-announce-means = What is announced is in a feed and in a catalogue that other libraries read, with its licence and without anybody’s name. They may keep its record.
catalogue-is-announced = It is announced in the public catalogue. If it is withdrawn or put away, it is there no longer, and the libraries that read it there are told when they come back.
catalogue-withdraw = Withdraw from the public catalogue
record-of-it = Its record:
record-dublin-core = Dublin Core (XML)
record-lom = LOM, Normetic profile (XML)
export-records = The same, as records for another library:
done-announced = The resource is announced in the public catalogue.
done-unannounced = The resource is withdrawn from the public catalogue.

## What comes in from a file
import = Bring in a list or a folder
import-both = What the group has elsewhere comes in here at once: a list, or a folder of files. You see first what would come in.
import-list = A list
import-means = A CSV file, as a spreadsheet saves it: the first line has the titles Title and Sentence and, if needed, those of the list that is taken away (Kind, Themes, Licence, Who reads it…). At most { $most } resources, which you will have put there.
import-file = File
import-hint = Nothing comes in yet: you will see first what would.
import-look = See what would come in
import-looked = What would come in
import-line = Row
import-said = To know
import-would = { $count ->
    [0] Nothing would come in: all of it is there already.
    [one] One resource would come in. What the file does not say stays in the group, under a licence that is not known.
   *[other] { $count } resources would come in. What the file does not say stays in the group, under a licence that is not known.
}
import-wrong = { $count ->
    [one] One row is to be corrected. Nothing comes in before: correct the file, then choose it again.
   *[other] { $count } rows are to be corrected. Nothing comes in before: correct the file, then choose it again.
}
import-is-old = The file is not in UTF-8: it was read as Windows-1252. Look whether the accents are right.
import-enter = { $count ->
    [one] Put this resource in the library
   *[other] Put these { $count } resources in the library
}
import-is-there = in the library already: stays out
import-right = ready
import-problem = { $field }: { $problem }
import-nothing = Choose a file that has titles and at least one resource.
import-too-large = This file is too large. It may have 200 kB: cut it into several.
import-too-many = This file has more than { $most } resources: cut it into several.
import-no-columns = Titles are missing on the first line: Title and Sentence. Save the sheet as CSV.
import-broken = This file does not read as a CSV. Save the sheet as CSV (UTF-8).
done-came-in = The list is in the library.
folder = A folder of files
folder-means = A compressed folder (ZIP), with or without folders inside: at most { $most } files, each as they are attached elsewhere. Each file becomes a resource called as it is, for the group, under a licence that is not known. What cannot be attached stays out, and why is said.
folder-file = Compressed folder
folder-look = See what the folder would bring in
folder-looked = What the folder would bring in
folder-path = In the folder
folder-would = { $count ->
    [0] Nothing would come in.
    [one] One file would come in; until then only the person who sends it sees it. Without your press, it is erased tomorrow.
   *[other] { $count } files would come in; until then only the person who sends them sees them. Without your press, they are erased tomorrow.
}
folder-named = under the name “{ $name }”
folder-is-there = in the library already, in “{ $title }”: stays out
folder-twice = the same as “{ $path }”: stays out
folder-choose = Choose a compressed folder (ZIP) that has at least one file.
folder-sentence = A file of the folder that was put there: { $path }
done-folder-came-in = The files are in the library. Their words will be found by search in a moment.

## The address of a page
address-of = The address of a page
address-of-hint = Its title and what it says of itself will fill the form, which you will confirm. The page learns that Jasette read it, and nothing of you.
address-read = Read the page
address-elsewhere = Jasette does not read this address: it is not that of a public page of the Internet. Fill in the form by hand.
address-no-answer = No page answers at this address. Fill in the form by hand.
address-too-slow = The page takes too long to answer. Fill in the form by hand.
address-no-page = At this address there is no page of text. Fill in the form by hand.
address-busy = Other pages are being read. Try again in a moment, or fill in the form by hand.

## The folder that reads without the program
folder-title = Library of { $community }
export-folder = A folder with the files (ZIP)
export-folder-means = The same with their file, in a folder that reads without Jasette: a page for each, and one that leads to all.
export-folder-too-large = Their files weigh more than 1 GB: they do not fit in a folder to take away. The list does.

## What the network reads of it
shared-title = Library of the network
shared-means = What communities share with the network. Names and trials are not in it.
shared-feed-title = The network: { $name }
shared-line = { $title }, “{ $community }”
shared-none = Nothing is shared with the network yet.
shared-open = Open the library of the network

## What comes from somebody else, or from a meeting
agreement-title = Let it go further?
agreement-words = This resource comes from a message that you wrote. Whoever put it there can share it beyond the group only if you agree. Taken back, your agreement brings it back to the group at once.
agreement-meeting = This resource comes from the room of a meeting. Whoever put it there can share it beyond the group only if facilitation agrees. Taken back, the agreement brings it back to the group at once.
agreement-look = Read it again first: nothing may let a family be known.
agreement-give = I agree
agreement-take-back = Take this agreement back
agreement-awaited = To go further than the group, it awaits the agreement of who wrote the message, or of facilitation if it comes from a meeting. Talk with them: one agrees by a button, on this page.
done-terms-linked = The words of the glossary are linked.
done-terms-unlinked = The words are linked no more.
done-agreed = It is said: it may go further.
done-not-agreed = It is taken back: it is for the group.
resource-of-meeting = It comes from the room of a meeting: ask facilitation to agree, which they do on the page of the resource. Until then, it stays in the group.
