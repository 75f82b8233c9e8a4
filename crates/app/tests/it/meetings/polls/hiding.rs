//! Answers that are hidden until one answers: not in any page, not in any mail, not in a link.

use super::Polled;

#[tokio::test]
async fn nothing_of_the_others_shows_until_one_answers() {
    let polled = Polled::hidden().await;
    let (awa, jean) = (&polled.house.awa, &polled.house.jean);
    let mut said = polled.sheet(&["no", "yes", "no"]).await;
    said.push(("mot".to_owned(), "cétoine".to_owned()));
    jean.sends(&polled.path("/reponse"), &said).await.leads_to(&polled.path(""));
    let link = polled.link_of(awa).await;
    for (person, page) in
        [(awa.clone(), polled.path("")), (awa.clone(), polled.march.clone()), (polled.house.nobody(), link.clone())]
    {
        let answer = person.get(&page).await.is(200);
        for trace in ["Jean", "cétoine", "1 oui", "convient à 1"] {
            assert!(!answer.page.source().contains(trace), "{page} tells « {trace} » to who has not answered");
        }
    }
    awa.get(&polled.path("")).await.shows("paraîtront ici quand vous aurez répondu").shows("1 personne a répondu");
    polled.house.samira.get(&polled.path("")).await.is(200).shows("cétoine").shows("1 oui");
    polled.answers(awa, &["yes", "no", "no"]).await.leads_to(&polled.path(""));
    awa.get(&polled.path("")).await.is(200).shows("Jean").shows("cétoine");
    let events = polled.house.events().await;
    let answered = events.iter().filter(|(kind, _)| kind == "meetings.poll_answered");
    assert!(answered.clone().count() == 2 && answered.clone().all(|(_, channel)| channel == "team"), "{events:?}");
}

#[tokio::test]
async fn a_refused_sheet_does_not_unveil_the_others() {
    let polled = Polled::hidden().await;
    polled.answers(&polled.house.jean, &["no", "yes", "no"]).await.leads_to(&polled.path(""));
    let answer = polled.answers(&polled.house.awa, &["yes", "", ""]).await.is(422);
    assert!(!answer.page.source().contains("Jean"));
    let link = polled.link_of(&polled.house.awa).await;
    let answer = polled.house.nobody().sends(&link, &polled.sheet(&["yes", "", ""]).await).await.is(422);
    assert!(!answer.page.source().contains("1 oui"));
}
