//! Invitations that calendars understand, read from the mails that a real server received.

use communities::Role;
use platform::mail::deliver_due;
use platform::sql;
use testkit::{Received, Sink};

use crate::world::{House, Person};

/// The mails that leave now.
pub(super) async fn carried(house: &House) -> Vec<Received> {
    let sink = Sink::start().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    sink.mails()
}

/// The one that leaves now for this address.
pub(super) async fn carried_to(house: &House, address: &str) -> Received {
    let mut mails = carried(house).await;
    mails.retain(|mail| mail.to == [address.to_owned()]);
    assert_eq!(mails.len(), 1, "one mail to {address}");
    mails.remove(0)
}

/// What a calendar reads: what is asked, and the lines, put together again.
fn asked(mail: &Received) -> (String, Vec<String>) {
    let (method, file) = mail.calendar().unwrap_or_else(|| panic!("no calendar part in {mail:?}"));
    assert_eq!(mail.attached("invite.ics").as_deref(), Some(file.as_bytes()), "the same file, twice");
    (method, file.replace("\r\n ", "").lines().map(str::to_owned).collect())
}

fn line<'a>(lines: &'a [String], name: &str) -> &'a str {
    let found = lines.iter().rfind(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with([':', ';'])));
    found.unwrap_or_else(|| panic!("no {name} in {lines:#?}"))
}

#[tokio::test]
async fn each_person_expected_is_invited_by_a_mail_that_names_nobody_else() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    let mails = carried(&house).await;
    let everyone = ["nadia@example.org", "samira@example.org", "awa@example.org", "jean@example.org"];
    assert_eq!(mails.iter().map(|mail| mail.to[0].as_str()).collect::<Vec<_>>(), everyone);
    for (mail, own) in mails.iter().zip(everyone) {
        assert_eq!(mail.to, [own]);
        assert_eq!(
            mail.parts(),
            ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics"]
        );
        let (method, lines) = asked(mail);
        assert_eq!((method.as_str(), line(&lines, "METHOD")), ("REQUEST", "METHOD:REQUEST"), "outside as inside");
        assert_eq!(lines.iter().filter(|line| line.starts_with("ATTENDEE")).count(), 1);
        assert!(
            line(&lines, "ATTENDEE")
                .ends_with(&format!(";PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:{own}"))
        );
        assert_eq!(line(&lines, "ORGANIZER"), "ORGANIZER;CN=Essai:mailto:jasette@example.org");
        assert_eq!(line(&lines, "DTSTART"), "DTSTART;TZID=America/Toronto:20270325T130000");
        assert_eq!(line(&lines, "SEQUENCE"), "SEQUENCE:1");
        assert!(line(&lines, "DESCRIPTION").contains("/c/essai/rencontres/"));
        assert!(lines.contains(&"BEGIN:VTIMEZONE".to_owned()));
        let file = lines.join("\n");
        let travelled = [&String::from_utf8_lossy(&mail.raw), mail.text().as_str(), &mail.html(), &file].concat();
        for other in everyone.iter().filter(|other| **other != own) {
            assert!(!travelled.contains(other), "{other} is in the mail to {own}");
        }
        for name in ["Nadia", "Samira", "Awa", "Jean"].iter().filter(|name| !own.starts_with(&name.to_lowercase())) {
            assert!(!file.contains(name), "{name} is in the calendar of {own}");
        }
        assert!(mail.raw.is_ascii(), "every server takes it");
    }
}

#[tokio::test]
async fn what_happens_to_a_meeting_happens_in_calendars() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let set = asked(&carried_to(&house, "awa@example.org").await).1;
    house.awa.answers(&march, "online").await.leads_to(&march);
    house.sets(&march, &[("lieu", "Salle 2")]).await.leads_to(&march);
    let (method, placed) = asked(&carried_to(&house, "awa@example.org").await);
    assert_eq!((method.as_str(), line(&placed, "SEQUENCE")), ("REQUEST", "SEQUENCE:2"));
    assert_eq!(line(&placed, "LOCATION"), "LOCATION:Salle 2\\, ou en ligne");
    assert!(line(&placed, "ATTENDEE").contains("PARTSTAT=ACCEPTED"), "her calendar knows what she answered");
    house.sets(&march, &[("date", "2027-04-08"), ("raison", "Verglas")]).await.leads_to(&march);
    let (method, moved) = asked(&carried_to(&house, "awa@example.org").await);
    assert_eq!((method.as_str(), line(&moved, "SEQUENCE")), ("REQUEST", "SEQUENCE:3"));
    assert_eq!(line(&moved, "DTSTART"), "DTSTART;TZID=America/Toronto:20270408T130000");
    assert!(line(&moved, "ATTENDEE").contains("PARTSTAT=NEEDS-ACTION"), "she is asked again");
    house.sets(&march, &[("date", ""), ("heure", ""), ("raison", "On cherche")]).await.leads_to(&march);
    let (method, undated) = asked(&carried_to(&house, "awa@example.org").await);
    assert_eq!(
        (method.as_str(), line(&undated, "SEQUENCE"), line(&undated, "STATUS")),
        ("CANCEL", "SEQUENCE:4", "STATUS:CANCELLED")
    );
    assert_eq!(line(&undated, "DTSTART"), line(&moved, "DTSTART"), "it is taken away from where it was");
    house.sets(&march, &[("date", "2027-04-15"), ("heure", "13:00")]).await.leads_to(&march);
    assert_eq!(asked(&carried_to(&house, "awa@example.org").await).0, "REQUEST");
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    let (method, cancelled) = asked(&carried_to(&house, "awa@example.org").await);
    assert_eq!((method.as_str(), line(&cancelled, "STATUS")), ("CANCEL", "STATUS:CANCELLED"));
    house.nadia.post(&format!("{march}/remise"), &[]).await.leads_to(&march);
    let (method, restored) = asked(&carried_to(&house, "awa@example.org").await);
    assert_eq!(
        (method.as_str(), line(&restored, "SEQUENCE"), line(&restored, "STATUS")),
        ("REQUEST", "SEQUENCE:7", "STATUS:CONFIRMED")
    );
    for later in [&placed, &moved, &undated, &cancelled, &restored] {
        assert_eq!(line(later, "UID"), line(&set, "UID"), "it is the same meeting");
    }
}

/// A new theme or link is no mail of its own: the reminder brings it to calendars.
#[tokio::test]
async fn a_reminder_brings_to_calendars_what_was_no_news() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    carried(&house).await;
    house.sets(&march, &[("theme", "Le deuil"), ("duree", "90")]).await.leads_to(&march);
    assert!(carried(&house).await.is_empty());
    house.it_is("2027-03-18", "09:00");
    house.works().await;
    let mail = carried_to(&house, "awa@example.org").await;
    let (method, lines) = asked(&mail);
    assert_eq!(
        (method.as_str(), line(&lines, "SEQUENCE"), line(&lines, "SUMMARY")),
        ("REQUEST", "SEQUENCE:2", "SUMMARY:Le deuil")
    );
    assert_eq!(line(&lines, "DTEND"), "DTEND;TZID=America/Toronto:20270325T143000");
    assert_eq!(line(&lines, "DTSTAMP"), "DTSTAMP:20270318T130000Z", "the moment of this mail, not of the change");
    assert!(mail.text().contains("/reponse/"));
}

#[tokio::test]
async fn a_mail_of_no_meeting_says_nothing_to_calendars() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    carried(&house).await;
    house.sets(&march, &[("date", ""), ("heure", ""), ("raison", "x")]).await.leads_to(&march);
    carried(&house).await;
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Plus de salle")]).await.leads_to(&march);
    let mails = carried(&house).await;
    assert!(mails.iter().all(|mail| mail.calendar().is_none()), "no calendar has a meeting without a date");
    assert_eq!(mails.len(), 3, "and Nadia, who cancelled it, knows");
}

#[tokio::test]
async fn a_resource_person_is_invited_when_they_are_asked() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    carried(&house).await;
    let marc = house.person("Marc", Role::Guest).await;
    let asks = [("personne", marc.id.to_string())];
    let asks = asks.each_ref().map(|(name, value)| (*name, value.as_str()));
    house.nadia.post(&format!("{march}/personnes-ressources"), &asks).await.leads_to(&march);
    let mail = carried_to(&house, "marc@example.org").await;
    assert_eq!(asked(&mail).0, "REQUEST");
    let link = link(&mail.text());
    house.nobody().get(&link).await.is(200).shows("Marc, y serez-vous?");
    house.nadia.post(&format!("{march}/personnes-ressources/retrait"), &asks).await.leads_to(&march);
    house.nobody().get(&link).await.is(404);
    let mail = carried_to(&house, "marc@example.org").await;
    let (method, lines) = asked(&mail);
    assert_eq!((method.as_str(), line(&lines, "STATUS")), ("CANCEL", "STATUS:CANCELLED"), "his calendar lets go of it");
    assert!(
        !mail.text().contains("/rencontres/") && !mail.text().contains("/reponse/"),
        "there is nothing left for him to open"
    );
}

/// The path of the link by which a mail lets its reader answer.
pub(super) fn link(text: &str) -> String {
    let rest = text.split_once("/reponse/").unwrap_or_else(|| panic!("no link to answer in {text}")).1;
    let token: String = rest.chars().take_while(|each| each.is_ascii_alphanumeric() || "-_".contains(*each)).collect();
    format!("/reponse/{token}")
}

/// The link in the mail that tells Awa of the meeting of March.
async fn awas(house: &House) -> (String, String) {
    let march = house.march_is_set("2027-03-25").await;
    (link(&house.letters_to(&house.awa).await[0].text), march)
}

async fn answers(house: &House) -> i64 {
    house.count("SELECT COUNT(*) FROM meeting_answers").await
}

#[tokio::test]
async fn the_link_of_a_mail_asks_to_confirm_and_answers_without_signing_in() {
    let house = House::open().await;
    let (link, march) = awas(&house).await;
    let nobody: Person = house.nobody();
    let page = nobody.get(&format!("{link}?reponse=online")).await.is(200).shows("Awa, est-ce bien votre réponse?");
    let page = page.shows("jeudi 25 mars 2027, 13 h à 16 h").shows("Rien n’est encore noté").page;
    assert_eq!(answers(&house).await, 0, "scanners open links");
    let form = page.form_with_button("Confirmer : J’y serai en ligne");
    assert_eq!(form.action, link);
    nobody.post(&link, &[("reponse", "online")]).await.leads_to(&format!("{link}?fait=reponse"));
    let page = nobody.get(&format!("{link}?fait=reponse")).await.is(200).shows("Votre réponse est notée.").page;
    assert_eq!(page.all("button[aria-pressed=true]"), ["J’y serai en ligne"]);
    house.awa.get(&march).await.is(200).shows("1 en ligne");
    assert_eq!(house.events().await.last().unwrap().0, "meetings.answered");
    nobody.post(&link, &[("reponse", "cannot"), ("raison", "Garde d’enfant")]).await.leads_to(&link);
    nobody.get(&link).await.is(200).shows("Garde d’enfant");
    house.samira.get(&march).await.is(200).shows("Garde d’enfant");
    house.jean.get(&march).await.is(200).shows("1 can’t make it").hides("Garde d’enfant");
}

/// The page speaks the language of the mail, until the reader asks for another.
#[tokio::test]
async fn the_page_of_a_link_speaks_the_language_of_its_reader() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    let link = link(&house.letters_to(&house.jean).await[0].text);
    house.nobody().with("accept-language", "fr-CA").get(&link).await.is(200).shows("Jean, will you be there?");
    house.nobody().with("cookie", "langue=fr-CA").get(&link).await.is(200).shows("Jean, y serez-vous?");
}

#[tokio::test]
async fn each_button_of_the_mail_leads_to_its_own_answer() {
    let house = House::open().await;
    let (link, _) = awas(&house).await;
    let letter = house.letters_to(&house.awa).await.remove(0);
    for answer in ["here", "online", "cannot"] {
        let address = format!("http://localhost:8080{link}?reponse={answer}");
        assert!(letter.text.contains(&address) && letter.html.contains(&address), "{address}");
    }
    assert!(letter.text.contains("ceux de l’agenda ne sont pas encore lus"), "{}", letter.text);
}

#[tokio::test]
async fn what_is_no_answer_is_said_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let (link, march) = awas(&house).await;
    let nobody = house.nobody();
    nobody.post(&link, &[("reponse", "maybe")]).await.is(422).shows("Choisissez un des boutons");
    nobody.post(&link, &[]).await.is(422);
    nobody.post(&link, &[("reponse", "cannot")]).await.leads_to(&link);
    let long = "é".repeat(501);
    let page = nobody.post(&link, &[("reponse", "cannot"), ("raison", &long)]).await.is(422).page;
    assert!(page.source().contains(&long), "what was typed is kept");
    nobody.get(&format!("{link}?reponse=%00&reponse=here")).await.is(200);
    house.sets(&march, &[("mode", "online"), ("lien", "https://visio.example/x")]).await.leads_to(&march);
    nobody.post(&link, &[("reponse", "here")]).await.is(409).shows("n’est plus offerte");
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    nobody.get(&link).await.is(200).shows("Cette rencontre est annulée");
    nobody.post(&link, &[("reponse", "online")]).await.is(409);
}

#[tokio::test]
async fn a_link_is_for_one_person_one_meeting_and_a_time() {
    let house = House::open().await;
    let (link, march) = awas(&house).await;
    let nobody = house.nobody();
    for guessed in ["/reponse/x", "/reponse/%00", &link[..link.len() - 1], &link.to_uppercase()] {
        nobody.get(guessed).await.is(404);
        nobody.post(guessed, &[("reponse", "here")]).await.is(404);
    }
    house.jean.post(&link, &[("reponse", "here")]).await.leads_to(&link);
    assert_eq!(
        house.count("SELECT person_id FROM meeting_answers").await,
        house.awa.id,
        "forwarded, it still answers for Awa only"
    );
    house.it_is("2027-03-25", "15:59");
    nobody.get(&link).await.is(200).shows("Awa, y serez-vous?");
    house.it_is("2027-03-25", "16:00");
    nobody.get(&link).await.is(410).shows("Cette rencontre a eu lieu le jeudi 25 mars 2027");
    house.it_is("2027-03-17", "12:30");
    house.sets(&march, &[("theme", "Le deuil")]).await.leads_to(&march);
    nobody.get(&link).await.is(200).shows("Le deuil");
    house.parts(&house.awa).await;
    nobody.get(&link).await.is(404);
    nobody.post(&link, &[("reponse", "here")]).await.is(404);
    let stored = sql("SELECT COUNT(*) FROM personal_links WHERE token_hash LIKE $1").bind(format!("%{}%", &link[9..]));
    assert_eq!(stored.value::<i64>(&house.instance.db).await.unwrap(), 0, "only its hash is stored");
}

#[tokio::test]
async fn after_a_move_the_old_link_asks_again() {
    let house = House::open().await;
    let (link, march) = awas(&house).await;
    house.nobody().post(&link, &[("reponse", "here")]).await.leads_to(&link);
    house.sets(&march, &[("date", "2027-03-24"), ("raison", "Verglas")]).await.leads_to(&march);
    let page = house.nobody().get(&link).await.is(200).shows("La rencontre a changé depuis votre réponse (Sur place)");
    assert!(page.page.all("button[aria-pressed=true]").is_empty());
    house.nobody().post(&link, &[("reponse", "here")]).await.leads_to(&link);
    house.awa.get(&march).await.is(200).shows("1 sur place").hides("à confirmer");
}

#[tokio::test]
async fn a_link_that_is_over_says_so_and_nothing_else() {
    let house = House::open().await;
    let (link, march) = awas(&house).await;
    let nobody = house.nobody();
    house.sets(&march, &[("theme", "Le deuil"), ("date", "2027-04-01"), ("raison", "Verglas")]).await.leads_to(&march);
    house.it_is("2027-03-26", "09:00");
    nobody.get(&link).await.is(410).shows("répondez par le dernier lien reçu");
    let newest = self::link(&house.letters_to(&house.awa).await.pop().unwrap().text);
    nobody.get(&newest).await.is(200).shows("Awa, y serez-vous?");
    house.it_is("2027-04-01", "16:00");
    let over = nobody.get(&newest).await.is(410).shows("Cette rencontre a eu lieu le jeudi 1er avril 2027");
    assert_eq!((over.header("cache-control"), over.header("x-robots-tag")), ("no-store", "noindex"));
    assert!(over.body().contains("1<sup>er</sup>\u{a0}avril"), "{}", over.body());
    for told in ["Awa", "Le deuil", "Écluse", "essai", "Essai", &*march] {
        assert!(!over.body().contains(told), "{told}: a link may have been handed on");
    }
    assert!(over.page.link("Continuer vers Jasette").ends_with('/'));
    nobody.post(&newest, &[("reponse", "here")]).await.is(410).shows("a eu lieu");
    assert_eq!(answers(&house).await, 0);
    nobody.get(&newest[..newest.len() - 1]).await.is(404).hides("a eu lieu");
    house.parts(&house.awa).await;
    nobody.get(&newest).await.is(404).hides("a eu lieu");
}

#[tokio::test]
async fn a_link_of_a_cancelled_meeting_says_that_it_was() {
    let house = House::open().await;
    let (link, march) = awas(&house).await;
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    house.it_is("2027-03-26", "09:00");
    house.nobody().get(&link).await.is(410).shows("prévue le jeudi 25 mars 2027, a été annulée").hides("Verglas");
}

#[tokio::test]
async fn a_link_that_is_over_is_forgotten_in_the_end() {
    let mut house = House::open().await;
    let (link, march) = awas(&house).await;
    house.it_is("2027-06-22", "09:00");
    house.nobody().get(&link).await.is(410);
    house.it_is("2027-06-24", "09:00");
    house.nobody().get(&link).await.is(410);
    house.samira = house.person("Léa", Role::Facilitator).await;
    house.nadia = house.samira.clone();
    let may = format!("/c/essai/rencontres/{}", house.meetings().await[3]);
    assert_ne!(may, march);
    house.sets(&may, &[("date", "2027-09-16"), ("heure", "13:00"), ("mode", "online")]).await.leads_to(&may);
    house.nobody().get(&link).await.is(404);
}
