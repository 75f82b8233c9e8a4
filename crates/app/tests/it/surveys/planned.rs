//! The surveys that a program brings: prepared with the season, changed and opened by hand.

use crate::world::{Who, World};

#[tokio::test]
async fn a_program_prepares_its_surveys_and_people_open_them() {
    let world = World::open().await;
    let list = world.here.path("/evaluation/questionnaires");
    let coordination = world.who(Who::Coordination);
    let prepared = coordination.get(list.as_str()).await.is(200).shows("en préparation");
    let (before, after) = (prepared.page.link("Au début de la saison"), prepared.page.link("À la fin de la saison"));
    world.who(Who::Member).get(list).await.is(200).hides("Au début de la saison");
    let asked = coordination.get(before.as_str()).await.is(200).shows("Qu’attendez-vous de cette saison?");
    asked.shows("je sais par où commencer").shows("combien pourriez-vous appeler");
    coordination.get(after.as_str()).await.is(200).shows("Que garderiez-vous").shows("Au début de la saison");

    // It is March: the first one should have closed in December, and the last one closes in September.
    let open = |survey: &str| format!("{survey}/ouverture");
    coordination.post(open(&before), &[("revision", "1")]).await.is(409).shows("Ce jour est passé");
    coordination.post(open(&after), &[("revision", "1")]).await.is(409).shows("au plus 60 jours");
    let change = format!("{after}/modification");
    let form = coordination.get(change.as_str()).await.is(200).page.form_with_button("Garder").entries();
    let renamed = crate::world::changed(form, &[("titre", "En septembre")]);
    coordination.sends(change.as_str(), &renamed).await.is(303);
    let kept = coordination.get(after.as_str()).await.is(200).shows("En septembre").shows("30 septembre 2027");
    kept.shows("Au début de la saison").shows("Que garderiez-vous");

    let last = ui::dates::for_date_field(world.instance.clock.now() + 10 * platform::DAY);
    let sooner = crate::world::changed(renamed, &[("fin", &last), ("revision", "2")]);
    coordination.sends(change, &sooner).await.is(303);
    coordination.post(open(&after), &[("revision", "3")]).await.is(303);
    world.who(Who::Member).get(after).await.is(200).shows("En septembre").hides("Au début de la saison");
}
