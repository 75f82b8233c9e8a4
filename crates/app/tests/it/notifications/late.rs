//! A mail server that takes nothing for a while: what leaves afterwards is still true, still wanted and still its addressee's.

use communities::Role;
use platform::mail::{Needless, Outbox, deliver_due};
use platform::{DAY, HOUR, MINUTE, sql};
use testkit::{Phase, Received, Sink, Trouble};

use crate::world::{House, Person};

/// A server that answers 450 to everything.
async fn takes_nothing() -> Sink {
    let sink = Sink::start().await;
    sink.suffers(Trouble::answers(Phase::Addressee, "450 4.2.1 not now"));
    sink
}

/// The mail that is due is tried.
async fn tries(house: &House, sink: &Sink) {
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
}

/// The server takes mail again, and all of it has had its turn.
async fn recovers(house: &House, sink: &Sink) {
    sink.recovers();
    for _ in 0..3 {
        tries(house, sink).await;
        house.waits(4 * HOUR);
    }
    assert_eq!(outbox(house).await.waiting, 0, "all that waited has left or lost its sense");
    let kept = "SELECT COUNT(*) FROM outbox WHERE message <> '' OR address <> '' OR name <> ''";
    assert_eq!(house.count(kept).await, 0, "and nothing of it is kept");
}

async fn outbox(house: &House) -> Outbox {
    Outbox::read(&house.instance.db, house.instance.clock.now()).await.unwrap()
}

async fn reasons(house: &House) -> Vec<(Needless, i64)> {
    Needless::of_the_week(&house.instance.db, house.instance.clock.now()).await.unwrap()
}

fn subjects(sink: &Sink, person: &str) -> Vec<String> {
    let mails = sink.mails_to(&format!("{person}@example.org"));
    mails.iter().map(|mail| mail.subject().replace('\u{a0}', " ")).collect()
}

/// The line of this name of a calendar file.
fn line(mail: &Received, name: &str) -> String {
    let (_, file) = mail.calendar().expect("it tells calendars");
    let line = file.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned));
    line.unwrap_or_else(|| panic!("no {name} in {file}"))
}

async fn asks_for_a_code(browser: &Person) {
    browser.post("/connexion", &[("email", "awa@example.org")]).await;
}

/// The codes that wait for Awa, in order.
async fn codes(house: &House) -> Vec<String> {
    let letters = house.letters_to(&house.awa).await;
    letters.iter().filter(|letter| letter.kind == "identity.code").map(|letter| letter.code()).collect()
}

#[tokio::test]
async fn a_code_that_is_over_does_not_leave() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    asks_for_a_code(&house.browser()).await;
    tries(&house, &sink).await;
    house.waits(HOUR);
    recovers(&house, &sink).await;
    assert_eq!((subjects(&sink, "awa").len(), reasons(&house).await), (0, vec![(Needless::TooLate, 1)]));
}

#[tokio::test]
async fn of_the_codes_of_a_browser_the_newest_leaves_and_of_another_browser_its_own() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let (telephone, computer) = (house.browser(), house.browser());
    asks_for_a_code(&computer).await;
    asks_for_a_code(&telephone).await;
    asks_for_a_code(&telephone).await;
    let digits = codes(&house).await;
    tries(&house, &sink).await;
    house.waits(5 * MINUTE);
    sink.recovers();
    tries(&house, &sink).await;
    let texts: Vec<String> = sink.mails().iter().map(Received::text).collect();
    let has = |code: &str| texts.iter().any(|text| text.contains(&format!("{} {}", &code[..3], &code[3..])));
    let left: Vec<bool> = digits.iter().map(|code| has(code)).collect();
    assert_eq!(left, [true, false, true], "{texts:?}");
    let typed = [("email", "awa@example.org"), ("code", digits[2].as_str())];
    telephone.post("/connexion/code", &typed).await.leads_to("/");
}

#[tokio::test]
async fn a_reminder_does_not_leave_once_the_meeting_has_begun() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    house.march_is_set("2027-03-19").await;
    sink.recovers();
    tries(&house, &sink).await;
    assert_eq!(sink.mails().len(), 4, "they are told of the date");
    sink.suffers(Trouble::answers(Phase::Addressee, "450 4.2.1 not now"));
    house.it_is("2027-03-18", "09:01");
    house.works().await;
    tries(&house, &sink).await;
    house.it_is("2027-03-20", "09:00");
    recovers(&house, &sink).await;
    assert_eq!(sink.mails().len(), 4, "and of nothing on the day after");
    assert_eq!(reasons(&house).await, [(Needless::TooLate, 4)]);
}

#[tokio::test]
async fn who_said_meanwhile_that_they_cannot_come_is_not_reminded() {
    let (house, sink) = (House::open().await, Sink::start().await);
    let march = house.march_is_set("2027-03-25").await;
    tries(&house, &sink).await;
    sink.suffers(Trouble::answers(Phase::Addressee, "450 4.2.1 not now"));
    house.it_is("2027-03-24", "09:00");
    house.works().await;
    tries(&house, &sink).await;
    house.jean.answers(&march, "cannot").await.leads_to(&march);
    house.waits(HOUR);
    recovers(&house, &sink).await;
    assert_eq!((subjects(&sink, "jean").len(), subjects(&sink, "awa").len()), (1, 2));
}

/// Three dates in a row: whoever is still there and wants it reads the last one, and so does their calendar.
#[tokio::test]
async fn of_three_dates_the_last_leaves_to_who_is_still_there_and_wants_it() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let march = house.march_is_set("2027-03-25").await;
    for date in ["2027-03-30", "2027-04-01"] {
        tries(&house, &sink).await;
        house.waits(10 * MINUTE);
        house.sets(&march, &[("date", date), ("raison", "Verglas")]).await.leads_to(&march);
    }
    house.parts(&house.jean).await;
    house.samira.post("/profil/courriels", &[("courriel", "meetings.set"), ("par-semaine", "0")]).await;
    recovers(&house, &sink).await;
    let awa = sink.mails_to("awa@example.org");
    assert_eq!(subjects(&sink, "awa").len(), 1);
    assert_eq!(
        (line(&awa[0], "DTSTART;TZID=America/Toronto:"), line(&awa[0], "SEQUENCE:")),
        ("20270401T130000".into(), "3".into())
    );
    assert_eq!((subjects(&sink, "jean").len(), subjects(&sink, "samira").len()), (0, 0));
    let (replaced, others) = (reasons(&house).await[0], reasons(&house).await[1..].to_vec());
    assert_eq!(replaced, (Needless::Replaced, 8), "two earlier dates for each of four");
    assert_eq!(others, [(Needless::NotThere, 1), (Needless::Unwanted, 1)]);
    assert_eq!(house.count("SELECT COUNT(*) FROM outbox WHERE state = 'needless'").await, 10);
}

#[tokio::test]
async fn of_a_date_and_its_cancellation_the_cancellation_leaves() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let march = house.march_is_set("2027-03-25").await;
    tries(&house, &sink).await;
    house.waits(MINUTE);
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    recovers(&house, &sink).await;
    let awa = sink.mails_to("awa@example.org");
    assert_eq!((awa.len(), line(&awa[0], "METHOD:")), (1, "CANCEL".into()));
}

/// Whoever wants no news of changes still has the letter that set the date: it must not bring the date of before.
#[tokio::test]
async fn a_date_that_is_no_longer_so_does_not_leave_though_nothing_newer_is_wanted() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    house.awa.post("/profil/courriels", &[("courriel", "meetings.set"), ("par-semaine", "0")]).await;
    let march = house.march_is_set("2027-03-25").await;
    tries(&house, &sink).await;
    house.sets(&march, &[("date", "2027-04-01"), ("raison", "Verglas")]).await.leads_to(&march);
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    assert_eq!((subjects(&sink, "awa").len(), subjects(&sink, "jean").len()), (0, 1));
}

#[tokio::test]
async fn a_resource_person_who_is_no_longer_asked_reads_only_that() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let march = house.march_is_set("2027-03-25").await;
    let guest = house.guest("Paul", &march).await;
    tries(&house, &sink).await;
    let paul = guest.id.to_string();
    house.nadia.post(format!("{march}/personnes-ressources/retrait"), &[("personne", &paul)]).await.leads_to(&march);
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    let mails = sink.mails_to("paul@example.org");
    assert_eq!((mails.len(), line(&mails[0], "METHOD:")), (1, "CANCEL".into()));
}

#[tokio::test]
async fn an_invitation_leaves_by_its_newest_link_or_not_at_all() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let withdrawn = house.season.invites("chloe@example.org").await;
    house.season.invites("omar@example.org").await;
    tries(&house, &sink).await;
    let newest = house.season.invites("omar@example.org").await;
    house.nadia.post(&format!("/c/essai/invitations/{}/retrait", withdrawn.id), &[]).await;
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    assert_eq!(subjects(&sink, "chloe").len(), 0);
    let omar = sink.mails_to("omar@example.org");
    assert_eq!(omar.len(), 1);
    assert!(omar[0].text().contains(&newest.link), "{}", omar[0].text());
}

#[tokio::test]
async fn the_code_of_somebody_at_a_room_link_does_not_leave_once_it_is_over() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let link = house.season.room_link().await;
    let fields = [("name", "Chloé"), ("email", "chloe@example.org"), ("organization", "Le Phare"), ("lang", "fr-CA")];
    house.browser().post(&format!("/invitation/{link}"), &fields).await;
    assert_eq!(house.letters().await.len(), 1, "a code is on its way");
    tries(&house, &sink).await;
    house.waits(HOUR);
    recovers(&house, &sink).await;
    assert_eq!(sink.mails().len(), 0);
}

#[tokio::test]
async fn a_poll_asks_nothing_of_who_answered_and_of_nobody_once_it_is_over() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let [_, march, april, _] = house.meetings().await[..] else { panic!("four meetings") };
    house.season.polls(april).await;
    tries(&house, &sink).await;
    let slots: Vec<i64> = sql("SELECT id FROM date_poll_slots").values(&house.instance.db).await.unwrap();
    let yes = |slot: &i64| [("vu".to_owned(), slot.to_string()), (format!("reponse-{slot}"), "yes".to_owned())];
    let answers: Vec<(String, String)> = slots.iter().flat_map(yes).collect();
    house.awa.sends(format!("/c/essai/rencontres/{april}/sondage/reponse"), &answers).await;
    assert_eq!(house.count("SELECT COUNT(*) FROM date_poll_voters").await, 1, "Awa answered");
    house.season.polls(march).await;
    tries(&house, &sink).await;
    house.season.cancels(march).await;
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    let of_polls = |person: &str| {
        subjects(&sink, person).iter().filter(|each| !each.contains("ancel") && !each.contains("nnul")).count()
    };
    assert_eq!((of_polls("awa"), of_polls("jean")), (0, 1), "of April alone, and not to Awa");
}

#[tokio::test]
async fn what_somebody_would_learn_is_not_asked_once_they_said_it() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let training = house.meetings().await[3];
    house.season.asks_for_needs(training).await;
    tries(&house, &sink).await;
    let path = format!("/c/essai/rencontres/{training}/besoins");
    let question = house.awa.get(&path).await.is(200).page.attributes("textarea", "name").remove(0);
    house.awa.post(&path, &[(question.as_str(), "Écouter")]).await;
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    assert_eq!((subjects(&sink, "awa").len(), subjects(&sink, "jean").len()), (0, 1));
}

#[tokio::test]
async fn hosts_are_not_looked_for_once_every_meeting_has_one() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    house.nadia.post("/c/essai/rencontres/hotes/appel", &[]).await.leads_to("/c/essai/rencontres/hotes");
    tries(&house, &sink).await;
    for meeting in house.meetings().await {
        house.season.cancels(meeting).await;
    }
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    let cancelled = |subject: &String| subject.contains("annulée") || subject.contains("cancelled");
    assert!(
        ["awa", "jean"].iter().all(|person| subjects(&sink, person).iter().all(cancelled)),
        "{:?}",
        subjects(&sink, "jean")
    );
}

/// Whoever deletes their account takes the mail to them along.
#[tokio::test]
async fn who_deleted_their_account_is_written_to_no_more() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    house.march_is_set("2027-03-25").await;
    tries(&house, &sink).await;
    house.jean.post("/profil/suppression", &[("email", "jean@example.org")]).await;
    assert_eq!(house.count("SELECT COUNT(*) FROM people WHERE name = 'Jean'").await, 0, "his account is gone");
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    assert!(subjects(&sink, "jean").iter().all(|subject| !subject.contains("25")), "{:?}", subjects(&sink, "jean"));
}

#[tokio::test]
async fn a_place_that_is_kept_no_more_is_not_offered() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let chloe = house.stranger("Chloe").await;
    let now = house.instance.clock.now();
    let mut others = 0;
    // Fifteen places: the community is filled by the console.
    while house.count("SELECT COUNT(*) FROM memberships WHERE role = 'member'").await < 15 {
        others += 1;
        house.person(&format!("Membre{others}"), Role::Member).await;
    }
    let tx = house.instance.db.begin().await.unwrap();
    let seat = (chloe.account(), Role::Member);
    communities::members::seat_at_the_console(&tx, &house.community, seat, now).await.unwrap();
    tx.commit().await.unwrap();
    house.parts(&house.jean).await;
    house.works().await;
    assert_eq!(house.letters_to(&chloe).await.len(), 1, "a place is offered");
    tries(&house, &sink).await;
    let waiting: i64 = sql("SELECT id FROM waiting_list").value(&house.instance.db).await.unwrap();
    chloe.post(&format!("/attente/{waiting}/retrait"), &[]).await;
    house.waits(MINUTE);
    recovers(&house, &sink).await;
    assert_eq!(subjects(&sink, "chloe").len(), 0);
}

#[tokio::test]
async fn what_was_answered_meanwhile_is_not_gathered() {
    let (house, sink) = (House::open().await, Sink::start().await);
    house.march_is_set("2027-03-25").await;
    house.season.dates(house.meetings().await[2], "2027-04-20").await;
    let training = house.meetings().await[3];
    house.season.asks_for_needs(training).await;
    assert_eq!(house.count("SELECT COUNT(*) FROM held_notices").await, 3, "their week is full");
    tries(&house, &sink).await;
    let path = format!("/c/essai/rencontres/{training}/besoins");
    let question = house.awa.get(&path).await.is(200).page.attributes("textarea", "name").remove(0);
    house.awa.post(&path, &[(question.as_str(), "Écouter")]).await;
    house.waits(8 * DAY);
    house.works().await;
    tries(&house, &sink).await;
    assert!(
        subjects(&sink, "awa").iter().all(|subject| !subject.contains("attendait")),
        "{:?}",
        subjects(&sink, "awa")
    );
}

#[tokio::test]
async fn minutes_that_somebody_read_over_meanwhile_are_not_told_to_them() {
    let (house, sink) = (House::open().await, takes_nothing().await);
    let minutes = format!("{}/compte-rendu", house.march_is_set("2027-03-18").await);
    house.it_is("2027-03-18", "16:30");
    house.samira.post(&minutes, &[]).await.leads_to(&format!("{minutes}/redaction"));
    house.samira.post(format!("{minutes}/ouverture"), &[("jours", "7")]).await.leads_to(&minutes);
    tries(&house, &sink).await;
    house.awa.post(format!("{minutes}/rien-a-corriger"), &[]).await;
    house.waits(HOUR);
    recovers(&house, &sink).await;
    assert_eq!((subjects(&sink, "awa").len(), subjects(&sink, "jean").len()), (0, 1));
}
