# The words of files.

files = Attached files
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

sending-going = On its way
sending-cut = The line was cut: the sending goes on by itself.
sending-refused = This file did not arrive. Choose it again.
sending-stop = Do not attach
length-seconds = { $seconds } s
length-minutes = { $minutes } min { $seconds } s
picture-shows = What the picture shows
picture-decorates = It only decorates
first-tells = What the attached picture shows, or what the sound says, for those who do not see or hear it
sound-says = What is said in it

## What cannot be attached

problem-empty = This file is empty. Check that it opens on your device, then attach it again.
problem-too-large = This file is too heavy: { $most } MB at most. Split it, or make it smaller.
problem-page = This file is a page or a drawing that can hold code. Attach a picture or a PDF of it instead.
problem-macros = This document holds macros, which act as soon as it is opened. Save it without macros, then attach it.
problem-locked = This document is protected by a password, or of an old format. Save it without protection as PDF, DOCX or ODT, then attach it.
problem-broken = This file cannot be read: it is damaged, or is not what its name says. Save it again, then attach it.
problem-too-many-points = This picture has too many points: 8,192 on a side at most. Make it smaller, then attach it.
problem-bomb = Once opened, this document would be enormous. Save it again, or attach a PDF of it.
problem-unknown = This kind of file cannot be attached. What can: JPEG, PNG or WebP pictures, PDFs, DOCX, ODT, XLSX, ODS or PPTX documents, text, MP3, M4A, Ogg or WebM sound.
problem-waits = You have already sent many files that are attached to nothing. Attach them, or wait until tomorrow: they will be erased.
problem-no-room = There is no room left for the community’s files. Tell those who coordinate.
problem-too-many = { $most } files at most at a time. Send the others afterwards.
problem-harmful = The file is not kept: the virus scanner found something dangerous in it. Ask whoever gave it to you for a clean copy.
problem-outside = Its path leads out of the folder, or elsewhere: it is not opened.
problem-no-folder = This file does not open as a folder, or has no file in it. Choose a compressed folder (ZIP).
problem-gone = One of these files is no longer there. Attach it again.
problem-away = The file could not be kept: the place where files go does not answer. Your words are here; attach it again in a moment.
