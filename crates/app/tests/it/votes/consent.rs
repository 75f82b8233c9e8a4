//! A consent: questions, reactions, an objection that is integrated, the round again, and the date of review.

use crate::world::House;

const PROPOSAL: [(&str, &str); 4] = [
    ("question", "Se rencontrer le jeudi?"),
    ("texte", "On se rencontre le jeudi à 9 h."),
    ("options", ""),
    ("relecture", "2027-11-04"),
];

#[tokio::test]
async fn an_objection_is_integrated_and_the_proposal_adopted() {
    let house = House::open().await;
    let page = house.opens_a_vote("consent", "named", &PROPOSAL).await;
    house.awa.post(format!("{page}/bulletin"), &[("choix", "aucune")]).await.is(409).shows("n’a pas commencé");
    house.jean.post(format!("{page}/paroles"), &[("parole", "Which Thursday?")]).await.leads_to(&page);
    house.samira.post(format!("{page}/etape"), &[("etape", "clarify")]).await.leads_to(&page);
    house.nadia.post(format!("{page}/etape"), &[("etape", "clarify")]).await.is(409);
    house.awa.post(format!("{page}/paroles"), &[("parole", "Ça me va bien.")]).await.leads_to(&page);
    house.samira.post(format!("{page}/etape"), &[("etape", "react")]).await.leads_to(&page);
    house.jean.post(format!("{page}/bulletin"), &[("choix", "objection")]).await.is(422).shows("An objection says why");
    house.jean.votes(&page, &[("choix", "objection"), ("mots", "I bring children to school.")]).await;
    house.samira.post(format!("{page}/fermeture"), &[]).await.is(409).shows("Quelqu’un a une objection");
    let ask = format!("{page}/integration");
    let revision =
        house.samira.get(ask.as_str()).await.is(200).page.attributes("input[name=revision]", "value").concat();
    let (last, later) = (house.vote_day(9), house.vote_day(400));
    let with = |text: &'static str, last: &str| {
        let fields = [("texte", text), ("comment", "L’objection de Jean"), ("fin", last), ("revision", &revision)];
        fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    house.samira.sends(ask.as_str(), &with(" ", &later)).await.is(422).shows("L’objection de Jean");
    house.samira.sends(ask.as_str(), &with("On se rencontre le jeudi à 10 h.", &last)).await.leads_to(&page);
    house.samira.sends(ask.as_str(), &with("Autre chose", &last)).await.is(409);
    let shown = house.awa.get(&page).await.is(200).shows("le jeudi à 10 h").shows("I bring children to school");
    shown.shows("Intégré ensuite").shows("Personne n’a encore voté");
    house.awa.votes(&page, &[("choix", "aucune")]).await;
    house.samira.post(format!("{page}/fermeture"), &[]).await.is(409).shows("le silence ne vaut pas consentement");
    house.jean.votes(&page, &[("choix", "groupe")]).await;
    house.closes_a_vote(&page).await;
    house
        .awa
        .get(&page)
        .await
        .is(200)
        .shows("une personne y consent, personne ne s’y oppose et une laisse le groupe décider");
    let kept = house.samira.post(format!("{page}/decision"), &[]).await.is(303);
    let decision = house.awa.get(kept.header("location")).await.is(200).shows("le jeudi à 10 h").shows("Relecture le");
    decision.shows("4 novembre 2027").shows("consentement");
}

#[tokio::test]
async fn a_consent_whose_last_day_comes_in_silence_is_not_adopted() {
    let house = House::open().await;
    let page = house.opens_a_vote("consent", "named", &PROPOSAL).await;
    for phase in ["clarify", "react"] {
        house.samira.post(format!("{page}/etape"), &[("etape", phase)]).await.leads_to(&page);
    }
    house.awa.votes(&page, &[("choix", "inquietude"), ("mots", "Il fait froid.")]).await;
    house.it_is("2027-03-30", "12:00");
    house.works().await;
    house.awa.get(&page).await.is(200).shows("La proposition n’est pas adoptée").shows("Il fait froid");
    house.samira.post(format!("{page}/decision"), &[]).await.is(409);
}

#[tokio::test]
async fn the_steps_of_a_consent_have_their_hours_and_each_tells_those_whom_it_awaits() {
    let house = House::open().await;
    let (questions, reactions) = (house.vote_day(2), house.vote_day(4));
    let wrong = [&PROPOSAL[..], &[("questions", reactions.as_str()), ("reactions", questions.as_str())]].concat();
    let fields = [("sorte", "consent"), ("bulletins", "named"), ("depouillement", "schulze")];
    let last = house.vote_day(7);
    let typed = [&wrong[..], &fields, &[("fin", last.as_str())]].concat();
    let refused = house.samira.post("/c/essai/votes/nouveau", &typed).await.is(422);
    let refused = refused.shows("Les étapes se suivent");
    assert!(refused.body().contains(&format!("value=\"{questions}\"")), "what was typed stays");
    let steps = [&PROPOSAL[..], &[("questions", questions.as_str()), ("reactions", reactions.as_str())]].concat();
    let page = house.opens_a_vote("consent", "named", &steps).await;
    house.awa.get(&page).await.is(200).shows("Questions jusqu’au").shows("passe de lui-même à l’étape suivante");
    let ours = async |person| {
        let letters = house.letters_to(person).await;
        letters.into_iter().filter(|letter| letter.kind == "votes.waits").count()
    };
    house.samira.post(format!("{page}/rappel"), &[]).await.is(409);
    house.works().await;
    house.awa.get(&page).await.shows("questions de clarification").hides("Chaque personne dit une fois");
    assert_eq!(ours(&house.awa).await, 0);
    house.waits(3 * platform::DAY);
    house.works().await;
    house.awa.get(&page).await.is(200).shows("Chaque personne dit une fois");
    assert_eq!((ours(&house.awa).await, ours(&house.jean).await, ours(&house.nadia).await), (1, 1, 0));
    house.awa.post(format!("{page}/paroles"), &[("parole", "Ça me va.")]).await.leads_to(&page);
    house.samira.post(format!("{page}/rappel"), &[]).await.leads_to(&page);
    assert_eq!((ours(&house.awa).await, ours(&house.jean).await), (1, 2), "who reacted is not reminded");
    house.samira.post(format!("{page}/etape"), &[("etape", "react")]).await.leads_to(&page);
    assert_eq!((ours(&house.awa).await, ours(&house.jean).await), (2, 3), "the round of objections awaits both");
    house.waits(2 * platform::DAY);
    house.works().await;
    house.awa.get(&page).await.is(200).shows("Le silence ne vaut pas consentement");
    house.awa.votes(&page, &[("choix", "aucune")]).await;
}
