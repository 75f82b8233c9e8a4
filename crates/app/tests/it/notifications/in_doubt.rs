//! Mail that arrived or not, nobody knows: coordination says what becomes of it.

use platform::mail::{Outbox, deliver_due};
use platform::{DAY, HOUR, sql};
use testkit::{Phase, Sink, Trouble};

use crate::world::House;

const PAGE: &str = "/c/essai/courriels";
const KIND: &str = "La date d’une rencontre est fixée";

/// The date of March is set, and the server takes the mail to Awa and is gone before it says so; the others arrive.
async fn awa_perhaps_has_it() -> (House, Sink) {
    let (house, sink) = (House::open().await, Sink::start().await);
    house.march_is_set("2027-03-25").await;
    sink.suffers(Trouble::keeps_the_mail_then_hangs_up().only_for("awa@example.org").times(1));
    delivers(&house, &sink).await;
    assert_eq!((outbox(&house).await.unknown, sink.mails_to("awa@example.org").len()), (1, 1));
    (house, sink)
}

/// As often as a line may be lost on the way.
async fn delivers(house: &House, sink: &Sink) {
    for _ in 0..3 {
        deliver_due(&house.instance, &sink.smtp()).await.unwrap();
        house.waits(HOUR);
    }
}

async fn outbox(house: &House) -> Outbox {
    Outbox::read(&house.instance.db, house.instance.clock.now()).await.unwrap()
}

#[tokio::test]
async fn coordination_reads_to_whom_and_of_what_kind_and_sends_it_again_under_the_same_number() {
    let (house, sink) = awa_perhaps_has_it().await;
    house.nadia.get("/c/essai").await.is(200).shows("Un courriel est peut-être arrivé");
    house.awa.get("/c/essai").await.is(200).hides("peut-être arrivé");
    let page = house.nadia.get(PAGE).await.is(200).shows("Awa").shows(KIND);
    assert!(!page.body().contains("rue de l’Écluse") && !page.body().contains("awa@example.org"), "never its words");
    let again = page.page.form_with_button(&format!("Envoyer de nouveau, Awa, {KIND}")).action;
    for other in [&house.awa, &house.samira] {
        other.get(PAGE).await.is(404);
        other.post(&again, &[]).await.is(404);
    }
    house.nadia.post(&again, &[]).await.leads_to(PAGE);
    house.nadia.get(PAGE).await.is(200).shows("Aucun courriel n’est en suspens");
    house.nadia.post(&again, &[]).await.is(404);
    delivers(&house, &sink).await;
    let twice = sink.mails_to("awa@example.org");
    assert_eq!((twice.len(), outbox(&house).await.unknown), (2, 0));
    assert_eq!(twice[0].header("Message-ID"), twice[1].header("Message-ID"), "her program knows it again");
    let events = house.events().await;
    assert!(events.iter().any(|(kind, _)| kind == "notifications.mail_sent_again"), "{events:?}");
}

#[tokio::test]
async fn what_arrived_is_set_aside_and_never_leaves_again() {
    let (house, sink) = awa_perhaps_has_it().await;
    let page = house.nadia.get(PAGE).await.is(200).page;
    let arrived = page.form_with_button(&format!("C’est arrivé, Awa, {KIND}")).action;
    house.nadia.post(&arrived, &[]).await.leads_to(PAGE);
    house.nadia.get("/c/essai").await.is(200).hides("peut-être arrivé");
    delivers(&house, &sink).await;
    assert_eq!((sink.mails_to("awa@example.org").len(), outbox(&house).await.unknown), (1, 0));
    assert_eq!(house.count("SELECT COUNT(*) FROM outbox WHERE message <> ''").await, 0, "its words are gone");
}

/// Whoever was invited without a name is asked by the address that coordination typed.
#[tokio::test]
async fn who_was_invited_by_an_address_alone_is_named_by_it() {
    let (house, sink) = (House::open().await, Sink::start().await);
    let people = [("people", "jean@exemple.org"), ("role", "member"), ("lang", "fr-CA")];
    house.nadia.post("/c/essai/invitations", &people).await;
    sink.suffers(Trouble::keeps_the_mail_then_hangs_up().only_for("jean@exemple.org").times(1));
    delivers(&house, &sink).await;
    house.nadia.get(PAGE).await.is(200).shows("jean@exemple.org").shows("Les invitations");
}

/// It is tried for as long as any mail from the moment when somebody said so, however old it is.
#[tokio::test]
async fn what_is_sent_again_days_later_is_not_given_up_at_once() {
    let (house, sink) = awa_perhaps_has_it().await;
    house.waits(3 * DAY);
    let page = house.nadia.get(PAGE).await.is(200).page;
    let again = page.form_with_button(&format!("Envoyer de nouveau, Awa, {KIND}")).action;
    house.nadia.post(&again, &[]).await.leads_to(PAGE);
    assert_eq!(outbox(&house).await.oldest_waiting, Some(0), "it has waited since then");
    sink.suffers(Trouble::answers(Phase::Addressee, "450 4.2.1 not now").times(1));
    delivers(&house, &sink).await;
    assert_eq!((sink.mails_to("awa@example.org").len(), outbox(&house).await.refused), (2, 0));
}

/// Meanwhile the meeting moved, and Awa was told so: there is nothing left to decide.
#[tokio::test]
async fn what_a_newer_mail_replaced_is_no_longer_asked() {
    let (house, sink) = awa_perhaps_has_it().await;
    let march = house.march().await;
    house.sets(&march, &[("date", "2027-04-01"), ("raison", "Verglas")]).await.leads_to(&march);
    delivers(&house, &sink).await;
    house.nadia.get(PAGE).await.is(200).shows("Aucun courriel n’est en suspens");
    assert_eq!(house.count("SELECT COUNT(*) FROM outbox WHERE message <> ''").await, 0, "its words are gone");
}

/// Awa left meanwhile: the page says that nothing leaves to her any more.
#[tokio::test]
async fn what_is_sent_again_to_somebody_who_left_does_not_leave() {
    let (house, sink) = awa_perhaps_has_it().await;
    let page = house.nadia.get(PAGE).await.is(200).page;
    let again = page.form_with_button(&format!("Envoyer de nouveau, Awa, {KIND}")).action;
    house.parts(&house.awa).await;
    let answer = house.nadia.post(&again, &[]).await.leads_to(PAGE);
    house.nadia.get(answer.header("location")).await.is(200).shows("Ce courriel n’a plus de sens");
    delivers(&house, &sink).await;
    assert_eq!(sink.mails_to("awa@example.org").len(), 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM outbox WHERE message <> ''").await, 0, "its words are gone");
}

#[tokio::test]
async fn the_path_above_the_page_leads_to_the_members_and_home() {
    let house = House::open().await;
    let page = house.nadia.get(PAGE).await.is(200).page;
    assert_eq!(page.attributes(".breadcrumb a", "href"), ["/c/essai", "/c/essai/membres"]);
}

#[tokio::test]
async fn a_month_later_its_words_are_gone() {
    let (house, sink) = awa_perhaps_has_it().await;
    house.waits(31 * DAY);
    delivers(&house, &sink).await;
    house.nadia.get(PAGE).await.shows("Aucun courriel n’est en suspens");
    assert_eq!(house.count("SELECT COUNT(*) FROM outbox WHERE state = 'unknown' AND message = ''").await, 1);
}

#[tokio::test]
async fn a_code_is_nobodys_to_decide_and_is_not_kept() {
    let (house, sink) = (House::open().await, Sink::start().await);
    sink.suffers(Trouble::keeps_the_mail_then_hangs_up().times(1));
    house.browser().post("/connexion", &[("email", "awa@example.org")]).await;
    delivers(&house, &sink).await;
    let kept = sql("SELECT state, message FROM outbox WHERE kind = 'identity.code'");
    assert_eq!(kept.all::<(String, String)>(&house.instance.db).await.unwrap(), [("unknown".into(), String::new())]);
    house.nadia.get(PAGE).await.is(200).shows("Aucun courriel n’est en suspens").hides("Envoyer de nouveau");
}
