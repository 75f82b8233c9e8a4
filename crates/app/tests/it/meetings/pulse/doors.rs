//! What a pulse answers to who should not be there, to what is no answer, to machines, and to cut connections.

use std::time::Duration;

use communities::Role;
use platform::MINUTE;

use super::Room;

#[tokio::test]
async fn only_who_facilitates_opens_shows_and_closes_it() {
    let room = Room::opens().await;
    let advisor = room.house.person("Lise", Role::Advisor).await;
    let guest = room.house.person("Marc", Role::Guest).await;
    for person in [&room.house.awa, &advisor, &guest] {
        for page in ["/pouls", "/pouls/fermeture"] {
            person.get(&format!("{}{page}", room.march)).await.is(404);
            person.post(&format!("{}{page}", room.march), &[]).await.is(404);
        }
    }
    assert_eq!(room.house.count("SELECT COUNT(*) FROM pulses WHERE closed_at IS NULL").await, 1);
}

#[tokio::test]
async fn a_link_that_is_none_is_nothing_and_a_closed_one_says_so() {
    let room = Room::opens().await;
    for forged in ["x", "%00", "%F0%9F%99%82", "..%2f..", &"a".repeat(43), &"a".repeat(4000)] {
        room.house.nobody().get(&format!("/pouls/{forged}")).await.is(404);
        room.house.nobody().post(&format!("/pouls/{forged}"), &[("utile", "5")]).await.is(404);
    }
    let late = room.phone().await;
    room.answers(0..5).await;
    room.closes().await;
    room.house.nobody().get(&room.form).await.is(410).shows("Ce pouls est fermé");
    let answer = late.sends(&[("utile", "1"), ("phrase", "J’écrivais encore.")]).await.is(410);
    answer.shows("a fermé pendant que vous répondiez").shows("J’écrivais encore.");
    late.sends(&[("utile", "9"), ("phrase", "Mal rempli.")]).await.is(410).shows("Mal rempli.");
    room.house.awa.get(&room.march).await.is(200).hides("J’écrivais encore");
}

#[tokio::test]
async fn what_is_no_answer_is_explained_in_its_place_and_kept() {
    let room = Room::opens().await;
    let phone = room.phone().await;
    phone.sends(&[]).await.is(422).shows("une seule question suffit");
    phone.sends(&[("mot", " \u{200B} ")]).await.is(422).shows("une seule question suffit");
    let wrong = phone.sends(&[("utile", "9"), ("agreable", "2"), ("mot", "bien")]).await.is(422);
    assert_eq!(wrong.page.all("fieldset.wrong legend"), ["La rencontre vous a-t-elle été utile?"]);
    assert_eq!(wrong.page.all("fieldset.wrong .error"), ["Choisissez de 1 à 5, ou passez la question."]);
    assert_eq!(wrong.page.field("Un mot pour la rencontre").value, "bien");
    assert_eq!(wrong.page.attributes("input[name=agreable][checked]", "value"), ["2"]);
    let long = "très ".repeat(2_000);
    let wrong = phone.sends(&[("phrase", &long)]).await.is(422);
    assert!(wrong.page.all(".wrong .error").concat().contains("280"), "{:?}", wrong.page.all(".wrong .error"));
    assert_eq!(wrong.page.field("Une phrase").value, long);
    for hidden in ["a\0b", "a\u{1B}b", "a\u{7}"] {
        phone.sends(&[("mot", hidden)]).await.is(422);
    }
    phone.sends(&[("mot", "<script>alert(1)</script>")]).await.leads_to(&room.form);
    assert_eq!(room.counted().await, 1, "what was refused was not counted, and the device could still answer");
}

#[tokio::test]
async fn a_device_answers_once() {
    let room = Room::opens().await;
    let phone = room.phone().await;
    phone.answers(&[("utile", "5")]).await;
    let before = room.content().await;
    phone.sends(&[("utile", "1"), ("mot", "autre")]).await.is(409).shows("sa première réponse est gardée");
    phone.browser.get(&room.form).await.is(200).shows("Chaque appareil répond une fois");
    // A browser that keeps no cookie sends its form again: the form knows.
    let form = phone.filled(&[("utile", "5")]);
    room.house.nobody().sends(&room.form, &form).await.is(409);
    assert_eq!(room.content().await, before);
    room.phone().await.answers(&[("utile", "1")]).await;
    assert_eq!(room.counted().await, 2, "another device is another answer, whoever holds it");
}

#[tokio::test]
async fn an_answer_sent_many_times_at_once_counts_once_and_others_lose_nothing() {
    let room = Room::opens().await;
    let (one, other) = (room.phone().await, room.phone().await);
    let (said, also) = ([("mot", "ensemble")], [("mot", "autrement")]);
    let sent = tokio::join!(one.sends(&said), one.sends(&said), other.sends(&also), one.sends(&said), one.sends(&said));
    let statuses = [sent.0, sent.1, sent.3, sent.4].map(|answer| answer.status.as_u16());
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 3, "{statuses:?}");
    assert_eq!(sent.2.status.as_u16(), 303);
    assert_eq!(room.counted().await, 2);
}

/// The connection is cut while the answer is on its way, at any moment; the person sends it again.
#[tokio::test]
async fn a_cut_connection_makes_neither_two_answers_nor_none() {
    let room = Room::opens().await;
    for cut in 0..30 {
        let phone = room.phone().await;
        let form = phone.filled(&[("utile", "4")]);
        let (browser, path) = (phone.browser.clone(), room.form.clone());
        let sending = tokio::spawn(async move { browser.sends(&path, &form).await.status });
        tokio::time::sleep(Duration::from_micros(cut * 150)).await;
        sending.abort();
        let again = phone.sends(&[("utile", "4")]).await.status.as_u16();
        assert!([303, 409].contains(&again), "{again}");
        assert_eq!(room.counted().await, cut + 1, "cut after {cut} times 150 microseconds");
    }
}

#[tokio::test]
async fn a_machine_that_answers_for_sport_waits() {
    let room = Room::opens().await;
    let nobody = room.house.nobody();
    for _ in 0..60 {
        nobody.post(&room.form, &[("utile", "1")]).await.leads_to(&room.form);
    }
    let refused = nobody.post(&room.form, &[("utile", "1")]).await.is(429);
    assert!(refused.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds <= 20));
    nobody.get(&room.form).await.is(200);
    room.house.instance.clock.advance(MINUTE);
    nobody.post(&room.form, &[("utile", "1")]).await.leads_to(&room.form);
}

/// Nobody is signed in, and yet a page from elsewhere cannot answer in somebody's stead.
#[tokio::test]
async fn an_answer_cannot_be_sent_from_another_site() {
    let room = Room::opens().await;
    let phone = room.phone().await;
    let form = phone.filled(&[("utile", "1")]);
    for (browser, site) in
        [(&room.house.nobody(), "cross-site"), (&phone.browser, "cross-site"), (&phone.browser, "same-site")]
    {
        browser.on(site).sends(&room.form, &form).await.is(403);
    }
    assert_eq!(room.counted().await, 0);
    phone.browser.sends(&room.form, &form).await.leads_to(&room.form);
}
