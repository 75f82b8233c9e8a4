# Sentences of the program: refusals, command line, configuration.

refused-home = Back to the home page
refused-incident = If you write to the person who administers, give them this number: { $number }.
refused-not-found = This page does not exist, or not for you
refused-not-found-detail = The address may be incomplete, or the page is no longer there. Nothing was lost.
refused-sign-in = You need to sign in
refused-sign-in-detail = This request needs a signed-in person or a valid token.
refused-signed-out = You are no longer signed in
refused-signed-out-detail = Your text is here, and was not sent. Sign in in another tab, come back to this one, then send.
refused-sign-in-elsewhere = Sign in, in another tab
refused-elsewhere = There is something else to do first
refused-elsewhere-detail = Here, those who coordinate come in with a code application. Add yours in your profile.
refused-only-reads = This token only lets you read
refused-only-reads-detail = Nothing was done. It takes a token that lets you write too.
refused-forged = This request does not come from one of our pages
refused-forged-detail = To be safe, nothing was done. Open the page on this site and try again.
refused-malformed = This request could not be read
refused-malformed-detail = Nothing was done. Go back to the previous page and check what is written.
refused-too-large = This is too large to be sent at once
refused-too-large-detail = Nothing was lost: go back to the previous page and shorten the text or the file.
refused-wrong-method = This address is not asked for in this way
refused-wrong-method-detail = Nothing was done. Go back to the previous page and use its buttons.
refused-too-slow = This request did not arrive whole
refused-too-slow-detail = The line may be too slow. Nothing was done: go back to the previous page and try again.
refused-too-many-at-once = Too many pages open at the same time
refused-too-many-at-once-detail = Close a few tabs, then try again.
refused-too-many = Too many tries in a short time
refused-too-many-detail = { $minutes ->
    [one] Wait one minute, then try again.
   *[other] Wait { $minutes } minutes, then try again.
}
refused-conflict = Somebody else has just changed the same thing
refused-unavailable = The site cannot save anything right now
refused-unavailable-detail = Nothing that was confirmed is lost. What you just sent was not kept: try again in a few minutes, without typing anything again.
refused-unreadable = The site is not answering right now
refused-unreadable-detail = Nothing that was confirmed is lost. Open this page again in a few minutes.
refused-your-words = What you had written
refused-send-again = Send again
refused-internal = A mistake on our side
refused-internal-detail = What you did was not kept, and nothing else changed. Go back to the previous page and try again.

cli-about = Jasette runs a community of practice, from the first invitation to the final report.
cli-config = Configuration file (TOML)
cli-serve = Serve the pages (what jasette does when told nothing else)
cli-demo = Open a season in progress, with invented people
cli-demo-out = Folder of the demonstration’s data; only an earlier demonstration is replaced there
cli-community = Look after communities
cli-community-create = Create a community from a program file
cli-program = Program file (TOML)
cli-start = Month in which the season starts, such as 2026-12
cli-name = Name of the community; the program’s own if nothing is said
cli-coordinator = E-mail address of the person who coordinates
cli-invite = Invite people by e-mail
cli-invite-community = The community’s word in addresses
cli-invite-role = Role: coordination, facilitator, member, advisor, guest, sponsor, network
cli-invite-people = E-mail addresses, or “Name <address>”
cli-code = Give a sign-in code, for a place without e-mail
cli-email = The person’s e-mail address
cli-token = Create a token for software that acts for a person
cli-token-label = What this token is for
cli-sign-out = Close all that is open in a person’s name: their devices and their tokens
cli-report = Makes Word, Excel and Markdown files of a template of a report, over the season until today
cli-report-template = A template that ships (bilan, resume, interim, rapport-final), or the file of a template
cli-report-out = The folder in which to write the files
cli-report-no-community = No community is called “{ $community }” in addresses. Its word is what follows /c/.
cli-report-written = Written: { $file }
cli-report-unwritable = { $file } cannot be written: { $what }
cli-migrate = Bring the database up to date
cli-check = Say in words what is wrong: configuration, disk, mail, database
cli-check-reference = Write the reference page of the configuration instead
cli-newer-database = This database was opened by a newer version of Jasette (migration { $version }). Install that version again; nothing was touched.
cli-disk-full = The disk of { $folder } is full: nothing can be kept.
cli-disk-read-only = The disk of { $folder } is read-only, or its files are not this user’s: nothing can be kept.
cli-address = Nothing can be served at { $address }: { $what }. Free this address, or give another one in JASETTE_LISTEN.
cli-failure = It did not work: { $what }

config-unreadable = The configuration file { $file } cannot be read.
config-file = The configuration file { $file } has an error:
    { $what }
config-variable = The variable { $name } does not exist. The list is in docs/admin/configuration.md.
config-value = The setting { $key } cannot be “{ $found }”. Possible values: { $expected }.

serve-ready = Jasette is waiting for you at { $address }
serve-first = Nobody has an account yet. This address, good once only, creates the coordinator’s:
    { $link }
migrate-done = The database ({ $engine }) is up to date.

check-config = ✓ The configuration can be read.
check-disk-fine = The folder { $folder } takes files.
check-disk-trouble = Nothing can be written in { $folder } ({ $what }). Check its permissions and the free space.
check-files = { $count ->
    [0] Attached files: none, in { $folder }
    [one] Attached files: one, in its place in { $folder }
   *[other] Attached files: { $count }, all in their place in { $folder }
}
check-scanner = Virus scanner: it answers; each file is shown to it before it is kept.
check-scanner-trouble = Virus scanner: it does not answer ({ $error }), and no file is taken until it does. See files_scanner, and whether clamd runs.
check-files-trouble = Attached files: in { $folder }, { $missing } that the database knows are missing, and { $unknown } are unknown to it. What is missing can be taken from a copy of that place; the rest is erased after a day.
check-database-fine = The database ({ $engine }) answers and is up to date; { $waiting ->
    [0] no mail is waiting.
    [one] one mail is waiting to leave.
   *[other] { $waiting } mails are waiting to leave.
}
check-outbox-unknown = { $count ->
    [one] One mail was cut on its way: whether it arrived is not known. It will not be sent again by itself.
   *[other] { $count } mails were cut on their way: whether they arrived is not known. They will not be sent again by themselves.
}
check-outbox-needless = In seven days, { $count ->
    [one] one mail whose sense had passed did not leave: { $reasons }.
   *[other] { $count } mails whose sense had passed did not leave: { $reasons }.
}
check-needless-replaced = { $count } for a newer one
check-needless-too-late = { $count } too late to be of use
check-needless-not-there = { $count } to somebody who is no longer there
check-needless-unwanted = { $count } of a kind turned off since
check-needless-untrue = { $count } no longer true
check-mail-none = No mail server is configured: codes come from “jasette code”.
check-mail-fine = The mail server { $host } answers.
check-mail-trouble = The mail server { $host } does not answer as it should: { $what }
check-outside-fine = Through { $address }, this machine is seen as { $seen }.
check-outside-near = Through { $address }, this machine is seen as { $seen }; an invented address cannot be tried from here (see docs/admin/proxy.md).
check-outside-silent = The address { $address } does not answer from here ({ $what }): what Jasette sees through it was not checked.
check-outside-other = At the address { $address }, it is not this Jasette that answers.
check-outside-forged = Through { $address }, an invented address is believed: the web server passes the header on as it receives it. Make it write the address of whoever connects (docs/admin/proxy.md).
check-outside-untrusted = Requests come by { $seen }, which is not in trusted_proxies: its header is not believed, and everybody seems to come from there.
check-outside-alike = Through { $address }, everybody seems to come from { $seen }: set client_address_header, and the header of the web server (docs/admin/proxy.md).
check-clock-database-fine = The time here agrees with the database.
check-clock-database-apart = The time of the database and the time here are { $seconds } seconds apart. Set both machines by NTP.
check-clock-future = What was kept last is dated { $date }, and here it is { $now }: the clock was ahead, or is behind. Set the machine by NTP.
check-clock-mail-fine = The time here agrees with that of the mail server { $host }.
check-clock-mail-none = The mail server { $host } does not say the time: it was not compared.
check-clock-mail-apart = The time of the mail server { $host } and the time here are { $seconds } seconds apart. Set this machine by NTP.
check-troubles = { $count ->
    [one] One thing needs attention.
   *[other] { $count } things need attention.
}

cli-no-account = No account has the e-mail address { $email }.
cli-signed-out = { $sessions ->
    [0] No device was open.
    [one] One device is closed.
   *[other] { $sessions } devices are closed.
} { $tokens ->
    [0] There was no token.
    [one] One token is revoked.
   *[other] { $tokens } tokens are revoked.
}
cli-unreadable = The file { $file } cannot be read ({ $what }).
cli-community-created = The community “{ $name }” is created (number { $id }): { $link }
cli-invited = { $count ->
    [one] One invitation has left.
   *[other] { $count } invitations have left.
}
cli-invited-link = { $email }: { $link }

demo-not-ours = The file { $file } was not made by “jasette demo”, or was used for real since: nothing in it is touched. Name another folder with --data.
demo-invented = The people and organizations of this demonstration are invented. Each address signs in, once:

cli-backup = Take an encrypted copy of everything, while Jasette serves
cli-backup-key = Make a pair of keys for copies: the public one goes into the configuration, the private one on paper
cli-restore = Restore a copy, or check that it can be read
cli-restore-file = The copy, such as jasette-20270317T070000Z.tar.age
cli-restore-into = Where to restore: an empty folder, or the postgres://… address of a database without tables
cli-restore-check = Only check: the copy is opened aside, read whole, and compared with what it says of itself
cli-restore-key = File of the private key; without it, it is asked for
cli-mail = Outgoing mail
cli-mail-resume = Let mail leave again, which is held since a restore
cli-mail-without-earlier = Remove the mails that already waited in the copy: they may have left since

backup-taken = The copy is taken, and it was read back: { $file }
backup-key = To write in the configuration:

        backup_recipient = "{ $public }"

    To keep on paper, with two people, and nowhere else. Without this key, no copy opens:

        { $private }
backup-key-after = This private key is written nowhere here and will not be shown again. Try it: jasette restore --check COPY
backup-not-configured = No folder is configured for copies: set backup_folder and backup_recipient (docs/admin/backup.md).
backup-busy = Another copy is under way. Try again when it is done.
backup-file = { $file }: { $what }
backup-not-a-copy = The file { $file } is not a copy made by Jasette.
backup-not-a-key = This is not a private key. It begins with AGE-SECRET-KEY-1.
backup-wrong-key = This key does not open this copy: it was taken for another key.
backup-damaged = The copy is not whole, or it was changed ({ $what }). Nothing of it was kept; take another one.
backup-not-empty = Something is there already: { $place }. A copy is restored only into an empty folder, or into a database without tables. Nothing was touched.
backup-other-place = { $engine ->
    [postgres] This copy comes from PostgreSQL: give a postgres://… address (to check it, set database_url).
   *[other] This copy comes from SQLite: give an empty folder.
}
backup-no-program = The tool { $program } is not on this machine. It comes with PostgreSQL (Debian: apt-get install postgresql-client).
backup-program = { $program } refused: { $said }
backup-disk-full = The disk is full: there is no room for the copy. Nothing of it was kept.

restore-type-key = Type or paste the private key (AGE-SECRET-KEY-1…), then Enter:
restore-readable = The copy of { $date } can be read whole: { $rows } rows, all counted.
restore-files = Attached files: { $count }, all there.
restore-files-missing = Attached files: { $count } are there, { $missing } are not beside the copy (folder “files”) or are damaged.
restore-done = The copy of { $date } is restored: { $place }. Everybody must sign in again, and the pulses that were open are lost. { $erased ->
    [0] Nobody had deleted their account since.
    [one] One account that was deleted since is deleted again.
   *[other] { $erased } accounts that were deleted since are deleted again.
} No mail leaves before “jasette mail resume”.
mail-resumed = Mail leaves again.

check-copies-none-asked = Jasette takes no copy: take some otherwise, or set backup_folder (docs/admin/backup.md).
check-copies-none = The folder { $folder } has no copy. Take one: jasette backup.
check-copies-old = The last readable copy of { $folder } is of { $date }: it is old. The log says why there was no other.
check-copies-never = never
check-copies-fine = Last readable copy: { $date }. Last tried with the private key: { $checked }.
check-mail-held = No mail leaves since the restore of { $date } ({ $earlier } already waited in the copy). When you have looked: jasette mail resume, with --without-earlier to remove those.
cli-demo-code = Give a sign-in code to a person of the demonstration that runs, and nothing else
demo-not-running = No demonstration was opened in { $folder }.
demo-way-back = To come back later: “{ $command } EMAIL” gives a code to type on the sign-in page.
cli-demo-day = Open the demonstration on the day of the March meeting, a quarter of an hour before: it can be run at once
demo-day = Elsewhere in the season: “jasette demo --meeting-day” opens on the day of the March meeting, ready to run.
check-contact = Help names a person to reach: { $contact }
check-contact-none = Help names nobody to reach: set contact, for whoever cannot get in.
