//! Replies as Google, Outlook, Apple and Thunderbird write them; those that are not; and those that mean harm.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::lines::{DEEPEST, LONGEST_LINE, MOST_BYTES, MOST_LINES};
use ui::Lang;

use super::*;

fn parse(bytes: &[u8]) -> Result<Reply, NotRead> {
    super::parse(bytes, "awa@example.org")
}

/// A reply as Google Calendar writes it.
const GOOGLE: &str = "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n\
METHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTART:20270318T170000Z\r\nDTEND:20270318T200000Z\r\nDTSTAMP:20270310T141503Z\r\n\
ORGANIZER;CN=Réflexion-action:mailto:jasette@example.org\r\nUID:abc@jasette\r\n\
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Awa Diallo\r\n ;X-NUM-GUESTS=0:mailto:awa@example.org\r\n\
CREATED:20270301T120000Z\r\nDESCRIPTION:Rencontre mensuelle · Réflexion-action\\nLien : \r\n https://visio.example/abc\r\n\
LAST-MODIFIED:20270310T141503Z\r\nLOCATION:12\\, rue de l’Écluse\r\nSEQUENCE:2\r\nSTATUS:CONFIRMED\r\nSUMMARY:Rencontre mensuelle\r\n\
TRANSP:OPAQUE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// As Outlook and Exchange do: a zone of their own, a comment, an alarm, a priority, a name in quotes.
const OUTLOOK: &str = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nPRODID:Microsoft Exchange Server 2010\r\nVERSION:2.0\r\n\
BEGIN:VTIMEZONE\r\nTZID:Eastern Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n\
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n\
ATTENDEE;PARTSTAT=DECLINED;CN=\"Diallo, Awa: interv\r\n enante\":MAILTO:awa@example.org\r\nCOMMENT;LANGUAGE=fr-CA:Garde d’enfant\\, désolée\\nÀ bientôt\r\n\
UID:abc@jasette\r\nSUMMARY;LANGUAGE=fr-CA:Declined: Rencontre\r\nDTSTART;TZID=Eastern Standard Time:20270318T130000\r\nCLASS:PUBLIC\r\n\
PRIORITY:5\r\nDTSTAMP:20270310T141503Z\r\nTRANSP:OPAQUE\r\nSEQUENCE:2\r\nX-MICROSOFT-CDO-APPT-SEQUENCE:2\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n\
END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn awa(says: Says) -> Reply {
    Reply {
        uid: "abc@jasette".into(),
        sequence: 2,
        stamp: 1_804_688_103_000,
        attendee: "awa@example.org".into(),
        says,
        note: String::new(),
    }
}

#[test]
fn replies_of_usual_calendars_are_read() {
    assert_eq!(parse(GOOGLE.as_bytes()), Ok(awa(Says::Comes)));
    let declined = Reply { note: "Garde d’enfant, désolée\nÀ bientôt".into(), ..awa(Says::Cannot) };
    assert_eq!(parse(OUTLOOK.as_bytes()), Ok(declined));
    let perhaps = GOOGLE.replace("ACCEPTED", "tentative").replace("\r\n", "\n");
    assert_eq!(parse(perhaps.as_bytes()), Ok(awa(Says::Perhaps)), "line ends of another system");
    let marked = format!("\u{feff}{}\r\n\r\n", GOOGLE.replace("BEGIN:", "begin:").replace("METHOD", "Method"));
    assert_eq!(parse(marked.as_bytes()), Ok(awa(Says::Comes)), "a byte-order mark, small letters, blank lines");
    let first = GOOGLE.replace("SEQUENCE:2\r\n", "");
    assert_eq!(parse(first.as_bytes()).map(|reply| reply.sequence), Ok(0), "no number is the first");
    let escaped = GOOGLE.replace("mailto:awa@", "mailto:awa%2Bcdp@");
    assert_eq!(parse(escaped.as_bytes()).map(|reply| reply.attendee), Ok("awa+cdp@example.org".into()));
    let icloud = GOOGLE.replace(":mailto:awa@example.org", ";EMAIL=awa@example.org:/aMTIzNDU/principal/");
    assert_eq!(parse(icloud.as_bytes()).map(|reply| reply.attendee), Ok("awa@example.org".into()));
}

/// What changes nothing in what is said is no reason to lose an answer.
#[test]
fn odd_lines_are_forgiven_when_they_change_nothing() {
    let comes = Ok(awa(Says::Comes));
    let eve = "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:eve@example.org\r\n";
    for other in [
        eve,
        "ATTENDEE;PARTSTAT=DECLINED:mailto:eve@example.org\r\n",
        "ATTENDEE:mailto:eve@example.org\r\n",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:awa@example.org\r\n",
    ] {
        for reply in [inside(other), GOOGLE.replacen("BEGIN:VEVENT\r\n", &format!("BEGIN:VEVENT\r\n{other}"), 1)] {
            assert_eq!(parse(reply.as_bytes()), comes, "{other}");
        }
    }
    let first = awa(Says::Comes);
    assert_eq!(parse(GOOGLE.replace("SEQUENCE:2", "SEQUENCE:").as_bytes()), Ok(Reply { sequence: 0, ..first }));
    let zoned = GOOGLE.replace("DTSTAMP:20270310T141503Z", "DTSTAMP;TZID=America/Toronto:20270310T091503");
    assert_eq!(parse(zoned.as_bytes()), comes, "winter time, on 10 March");
    assert_eq!(parse(GOOGLE.replace("\r\n", "\r\r\n").as_bytes()), comes, "ended twice");
    assert_eq!(
        parse(format!("{GOOGLE}--\r\nListe: infos\r\n  https://liste.example\r\n").as_bytes()),
        comes,
        "a footer"
    );
    assert_eq!(parse(format!("{GOOGLE}\0").as_bytes()), comes, "ended as a string");
    assert_eq!(parse(inside("UID:abc@jasette\r\n").as_bytes()), comes, "said twice alike");
    let others = super::parse(inside(eve).as_bytes(), "noor@example.org").map(|reply| reply.attendee);
    assert_eq!(others, Ok("awa@example.org".into()), "who writes is compared by whoever asks");
}

#[test]
fn a_fold_may_cut_a_letter_and_another_alphabet_is_no_obstacle() {
    let (before, after) = OUTLOOK.split_once('À').expect("there is one");
    let cut = [before.as_bytes(), b"\xC3\r\n \x80", after.as_bytes()].concat();
    assert_eq!(parse(&cut).map(|reply| reply.note), Ok("Garde d’enfant, désolée\nÀ bientôt".into()));
    let latin: Vec<u8> =
        GOOGLE.replace("Réflexion", "R\u{1}flexion").bytes().map(|byte| if byte == 1 { 0xE9 } else { byte }).collect();
    assert_eq!(parse(&latin), Ok(awa(Says::Comes)), "a letter of another alphabet, where nobody looks");
}

/// What each change makes of a good reply.
#[test]
fn what_is_no_reply_is_refused_for_its_reason() {
    let cases: &[(&str, &str, NotRead)] = &[
        ("METHOD:REPLY", "METHOD:REQUEST", NotRead::NotAReply),
        ("METHOD:REPLY\r\n", "", NotRead::NotAReply),
        ("METHOD:REPLY", "METHOD:REPLY\r\nMETHOD:CANCEL", NotRead::Repeated("METHOD")),
        ("UID:abc@jasette", "UID:", NotRead::Unreadable("UID")),
        ("UID:abc@jasette\r\n", "", NotRead::Missing("UID")),
        ("UID:abc@jasette", "UID:abc@jasette\r\nUID:def@jasette", NotRead::Repeated("UID")),
        ("SEQUENCE:2", "SEQUENCE:-1", NotRead::Unreadable("SEQUENCE")),
        ("SEQUENCE:2", "SEQUENCE:99999999999999999999", NotRead::Unreadable("SEQUENCE")),
        ("SEQUENCE:2", "SEQUENCE:2\r\nsequence:3", NotRead::Repeated("SEQUENCE")),
        ("DTSTAMP:20270310T141503Z\r\n", "", NotRead::Missing("DTSTAMP")),
        ("DTSTAMP:20270310T141503Z", "DTSTAMP:20270310T141503", NotRead::Unreadable("DTSTAMP")),
        ("DTSTAMP:20270310T141503Z", "DTSTAMP:20271399T996199Z", NotRead::Unreadable("DTSTAMP")),
        ("PARTSTAT=ACCEPTED;", "", NotRead::Missing("PARTSTAT")),
        ("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED", NotRead::Unreadable("PARTSTAT")),
        ("PARTSTAT=ACCEPTED", "PARTSTAT=ACCEPTED;PARTSTAT=DECLINED", NotRead::Unreadable("ATTENDEE")),
        ("CN=Awa", "CN=\"Awa", NotRead::Unreadable("ATTENDEE")),
        ("mailto:awa@example.org", "", NotRead::Unreadable("ATTENDEE")),
        ("mailto:awa@example.org", "mailto:%FF%FE", NotRead::Unreadable("ATTENDEE")),
        ("SEQUENCE:2", "ATTENDEE;PARTSTAT=DECLINED:mailto:Awa@example.org", NotRead::Repeated("ATTENDEE")),
        ("DTSTAMP:20270310T141503Z", "DTSTAMP;TZID=Nowhere/Atlantis:20270310T141503", NotRead::Unreadable("DTSTAMP")),
        ("SEQUENCE:2", "RECURRENCE-ID:20270318T170000Z", NotRead::OneOfSeveral),
        ("END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT", NotRead::SeveralEvents),
        ("BEGIN:VEVENT", "BEGIN:VTODO", NotRead::Unbalanced),
        ("END:VEVENT\r\n", "", NotRead::Unbalanced),
        ("END:VCALENDAR\r\n", "", NotRead::Unbalanced),
        ("END:VCALENDAR", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR", NotRead::NotACalendar),
        ("BEGIN:VCALENDAR\r\n", "", NotRead::NotACalendar),
        ("TRANSP", "TRA\0NSP", NotRead::NotText),
        ("TRANSP:OPAQUE", "TRANSP:OPAQUE\rUID:x", NotRead::NotText),
    ];
    for (good, bad, why) in cases {
        assert!(GOOGLE.contains(good), "{good} must be there for this test to mean anything");
        assert_eq!(parse(GOOGLE.replacen(good, bad, 1).as_bytes()), Err(*why), "{good} → {bad}");
    }
    let todo = GOOGLE.replace("VEVENT", "VTODO");
    assert_eq!(parse(todo.as_bytes()), Err(NotRead::NoEvent));
    for nothing in ["", "\r\n", "Oui, j’y serai", "<html>", "BEGIN:VCARD\r\nEND:VCARD\r\n", "\u{feff}"] {
        assert_eq!(parse(nothing.as_bytes()), Err(NotRead::NotACalendar), "{nothing:?}");
    }
}

/// A good reply with these lines in its meeting.
fn inside(more: &str) -> String {
    GOOGLE.replacen("TRANSP", &format!("{more}TRANSP"), 1)
}

/// A good reply whose person has these parameters besides.
fn attendee(more: &str) -> String {
    GOOGLE.replace(";X-NUM-GUESTS=0", more)
}

fn nest(depth: usize) -> String {
    format!("{}{}", "BEGIN:X\r\n".repeat(depth), "END:X\r\n".repeat(depth))
}

/// Reads it or refuses it for this reason, soon.
#[track_caller]
fn ends_soon(name: &str, text: &str, expected: Option<NotRead>) {
    let begun = Instant::now();
    let found = parse(text.as_bytes());
    let seconds = begun.elapsed().as_secs_f64();
    assert!(seconds < 5.0, "{name}: {seconds} s");
    match expected {
        Some(why) => assert_eq!(found, Err(why), "{name}"),
        None => assert!(found.is_ok(), "{name}: {found:?}"),
    }
}

/// What a hostile sender makes to exhaust whoever reads it: refused at a bound.
#[test]
fn bombs_of_size_are_refused_in_words_and_soon() {
    let (too_large, too_deep) = (Some(NotRead::TooLarge), Some(NotRead::TooDeep));
    let folds = |letters: &str, times: usize| inside(&format!("X:1\r\n{}", format!(" {letters}\r\n").repeat(times)));
    ends_soon("10 MB in a line", &inside(&format!("X:{}\r\n", "x".repeat(10 << 20))), too_large);
    ends_soon("10 MB of folds", &folds("x", 2_600_000), too_large);
    ends_soon("10 MB of nests", &nest(600_000), too_large);
    ends_soon("a byte too many", &"x".repeat(MOST_BYTES + 1), too_large);
    ends_soon("a nest", &inside(&nest(1_000)), too_deep);
    ends_soon("a nest just too deep", &inside(&nest(DEEPEST - 1)), too_deep);
    ends_soon("a nest just deep enough", &inside(&nest(DEEPEST - 2)), None);
    ends_soon("a nest that never ends", &"BEGIN:VCALENDAR\r\n".repeat(3_000), too_deep);
    ends_soon("many lines", &inside(&"X:1\r\n".repeat(MOST_LINES)), Some(NotRead::TooManyLines));
    let long = Some(NotRead::LineTooLong);
    ends_soon("a long line", &inside(&format!("X:{}\r\n", "x".repeat(LONGEST_LINE))), long);
    ends_soon("many folds, a line not too long", &folds("x", LONGEST_LINE - 1_000), None);
    ends_soon("many folds, a line too long", &folds("xx", LONGEST_LINE * 3 / 5), long);
}

/// What would exhaust a reader who looks at it: read without a thought for it, or refused.
#[test]
fn bombs_of_form_are_not_looked_at() {
    let unreadable = Some(NotRead::Unreadable("ATTENDEE"));
    let recurrence = "RRULE:FREQ=SECONDLY;COUNT=999999999;BYDAY=MO\r\nRDATE:99991231T235959Z\r\n";
    ends_soon("a bomb of recurrence", &inside(recurrence), None);
    ends_soon("a zone from nowhere", &inside("DTSTART;TZID=Nowhere/Atlantis:99999999T999999\r\n"), None);
    ends_soon("parameters", &inside(&format!("X{}:1\r\n", ";a=b".repeat(15_000))), None);
    ends_soon("the same parameters of who answers", &attendee(&";a=b".repeat(15_000)), unreadable);
    let others: String = (0..6_000).map(|each| format!(";a{each}=b")).collect();
    ends_soon("other parameters of who answers", &attendee(&others), unreadable);
    ends_soon("quotes", &attendee(&format!(";X={}", "\"".repeat(60_001))), unreadable);
    ends_soon("percents", &GOOGLE.replace("mailto:awa", &format!("mailto:{}awa", "%41".repeat(20_000))), None);
}

#[test]
fn every_reason_is_said_in_both_languages() {
    let reasons = [
        NotRead::TooLarge,
        NotRead::NotText,
        NotRead::TooManyLines,
        NotRead::LineTooLong,
        NotRead::TooDeep,
        NotRead::NotACalendar,
        NotRead::Unbalanced,
        NotRead::NotAReply,
        NotRead::NoEvent,
        NotRead::SeveralEvents,
        NotRead::OneOfSeveral,
        NotRead::Missing("UID"),
        NotRead::Repeated("UID"),
        NotRead::Unreadable("UID"),
    ];
    let mut said: Vec<String> =
        reasons.iter().flat_map(|why| [Lang::Fr, Lang::En].map(|lang| why.sentence(lang))).collect();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), 2 * reasons.len(), "each reason has its own words");
}

fn real_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ics");
    let folders = ["calendars", "events"].map(|each| folder.join(each));
    let entries = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten();
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    files
}

/// Files of many programs, many of them broken: each is read or refused with a reason, and a reply that is hidden in one stays
/// refused, because none of them is one.
#[test]
fn every_real_file_is_refused_in_words() {
    let files = real_files();
    if files.is_empty() {
        return; // bin/test says in one line that real inputs were left out.
    }
    assert!(files.len() > 140, "all of them, not {}", files.len());
    let mut reasons = std::collections::BTreeMap::<String, usize>::new();
    for file in &files {
        let bytes = std::fs::read(file).expect("a file that was listed");
        match parse(&bytes) {
            Ok(reply) => panic!("{} is no reply, and is read as {reply:?}", file.display()),
            Err(why) => {
                assert!(!why.sentence(Lang::Fr).is_empty());
                *reasons.entry(format!("{why:?}")).or_default() += 1;
            }
        }
    }
    assert!(reasons["NotAReply"] > files.len() / 2, "most are good calendars that reply to nothing: {reasons:?}");
}

/// The same files with a reply's words in them: what is whole becomes a reply, what is broken does not bring anything down.
#[test]
fn real_files_turned_into_replies_are_read_or_refused() {
    let turned = |text: &str| {
        let mut lines: Vec<String> =
            text.lines().map(str::to_owned).filter(|line| !line.starts_with("METHOD")).collect();
        let answers = "DTSTAMP:20270310T141503Z\nATTENDEE;PARTSTAT=ACCEPTED:mailto:awa@example.org";
        if let Some(place) = lines.iter().position(|line| line.trim() == "BEGIN:VCALENDAR") {
            lines.insert(place + 1, "METHOD:REPLY".into());
        }
        lines.retain(|line| !line.starts_with("DTSTAMP"));
        if let Some(place) = lines.iter().position(|line| line.trim() == "BEGIN:VEVENT") {
            lines.insert(place + 1, answers.into());
        }
        lines.join("\r\n")
    };
    let files = real_files();
    let read = files.iter().filter(|file| {
        let bytes = std::fs::read(file).expect("a file that was listed");
        parse(turned(&String::from_utf8_lossy(&bytes)).as_bytes()).is_ok()
    });
    let read = read.count();
    assert!(files.is_empty() || read > 20, "only {read} of {} are read", files.len());
}

/// Small dice with a fixed seed (xorshift), so that what fails once fails again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).expect("below a usize")
    }
}

/// Replies mangled at random: none panics, and those that are still read still name one meeting, one person, one answer.
#[test]
fn mangled_replies_are_read_or_refused() {
    let words: [&[u8]; 14] = [
        b"\r\n",
        b"\r",
        b"\n ",
        b"\0",
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b"\"",
        b":",
        b";",
        b"\xFF",
        b"UID:x\r\n",
        b"%",
        b"\\",
        b"BEGIN:",
    ];
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    let mut read = 0;
    for _ in 0..20_000 {
        let mut bytes = if dice.below(2) == 0 { GOOGLE } else { OUTLOOK }.as_bytes().to_vec();
        for _ in 0..=dice.below(4) {
            let (from, to) = (dice.below(bytes.len()), dice.below(bytes.len()));
            let (from, to) = (from.min(to), from.max(to));
            match dice.below(5) {
                0 => bytes[from] = u8::try_from(dice.below(256)).expect("a byte"),
                1 => drop(bytes.drain(from..to.min(from + 40))),
                2 => drop(bytes.splice(from..from, words[dice.below(words.len())].iter().copied())),
                3 => drop(bytes.splice(from..from, bytes[from..to].to_vec())),
                _ => bytes.truncate(to),
            }
            if bytes.is_empty() {
                break;
            }
        }
        if let Ok(reply) = parse(&bytes) {
            read += 1;
            assert!(!reply.uid.is_empty() && !reply.attendee.is_empty() && reply.note.chars().count() <= LONGEST_NOTE);
        }
    }
    assert!((1_000..19_000).contains(&read), "{read} were read: the dice must do something, and not everything");
}
