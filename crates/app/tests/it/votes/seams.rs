//! What other slices give to votes and take from them: the form of a new vote is filled, the winning option leads further, and who
//! asks learns which votes are about something.

use std::sync::Arc;

use ::votes::{Leads, Offered, Source, Sources, Stands};

use super::VOTES;
use crate::world::House;

const THEMES: Source = |_, _| {
    Box::pin(async {
        let options = [("Le deuil", "theme:1"), ("Le logement", "theme:2")];
        let options = options.map(|(text, about)| (text.to_owned(), about.to_owned())).to_vec();
        Ok(Some(Offered { question: "Quel thème?".to_owned(), options }))
    })
};

#[tokio::test]
async fn a_vote_starts_from_what_a_slice_offers_and_leads_where_it_says() {
    let house = House::open().await;
    let mut instance = house.instance.clone();
    let links = Arc::make_mut(&mut instance.links);
    links.insert(Sources(vec![("themes", THEMES)]));
    links.insert(Leads(vec![|member, about| {
        let number = about.strip_prefix("theme:")?;
        Some(("En faire le thème d’une rencontre".to_owned(), member.community().path(&format!("/themes/{number}"))))
    }]));
    let pages = app::router(&instance, None);
    let (samira, awa) = (house.samira.before(&pages), house.awa.before(&pages));
    let form = samira.get(format!("{VOTES}/nouveau?de=themes")).await.is(200).shows("Le logement");
    assert_eq!(form.page.attributes("input[name=question]", "value"), ["Quel thème?"]);
    samira.get(format!("{VOTES}/nouveau?de=autre")).await.is(200).hides("Le logement");
    let page = house.plans_a_vote("one", "named", &[("options", "Le logement\nAutre chose")]).await;
    assert!(page.starts_with(VOTES), "without a source nothing is about anything");
    let last = house.vote_day(7);
    let fields = [
        ("question", "Quel thème?"),
        ("sorte", "one"),
        ("options", "Le deuil\nLe logement\nAutre chose"),
        ("bulletins", "named"),
        ("depouillement", "schulze"),
        ("fin", last.as_str()),
        ("de", "themes"),
    ];
    let made = samira.post(format!("{VOTES}/nouveau"), &fields).await.is(303);
    let page = made.header("location").split('?').next().expect("an address").to_owned();
    let about = async |what: &'static str| {
        ::votes::about(&instance.db, &house.community, what, instance.clock.now()).await.unwrap()
    };
    assert!(about("theme:2").await.is_empty(), "one that is prepared is told of nowhere");
    samira.post(format!("{page}/ouverture"), &[("revision", "1")]).await.leads_to(&page);
    let options = awa.choices(&page).await;
    awa.votes(&page, &[("choix", &options[1])]).await;
    let told = about("theme:2").await;
    assert_eq!((told.len(), told[0].stands, told[0].won), (1, Stands::Open, false));
    samira.post(format!("{page}/fermeture"), &[]).await.leads_to(&page);
    let link = samira.get(&page).await.is(200).page.link("En faire le thème d’une rencontre");
    assert_eq!(link, "/c/essai/themes/2");
    assert!(about("theme:2").await[0].won && !about("theme:1").await[0].won);
}
