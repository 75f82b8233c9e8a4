//! Small groups on the screen.

use platform::sql;

use super::Held;

impl Held {
    /// Who is in which group of the drawing that is shown: group, person.
    async fn groups(&self) -> Vec<(i64, i64)> {
        let rows = sql("SELECT p.small_group, p.person_id FROM meeting_round_people p JOIN meeting_rounds r \
                        ON r.meeting_id = p.meeting_id AND r.number = p.number WHERE r.is_shown ORDER BY 1, 2");
        rows.all(&self.house.instance.db).await.unwrap()
    }

    async fn draws(&self, shape: &str) {
        let path = self.path("/animation/groupes");
        self.house.samira.post(&path, &[("forme", shape)]).await.leads_to(&self.path("/animation#groups"));
    }
}

#[tokio::test]
async fn groups_are_drawn_among_those_who_are_there_and_are_on_the_screen() {
    let held = Held::open().await;
    let (samira, awa, jean, nadia) = (&held.house.samira, &held.house.awa, &held.house.jean, &held.house.nadia);
    held.page(samira).await.shows("Notez d’abord au moins deux présences");
    samira.post(&held.path("/animation/groupes"), &[("forme", "of-2")]).await.is(409);
    held.marks(&[awa, jean, nadia, samira]).await;
    let absent = [("personne", &*nadia.id.to_string()), ("presence", "absent")];
    samira.post(&held.path("/presences"), &absent).await.leads_to(&held.march);
    held.draws("of-3").await;
    let placed: Vec<i64> = held.groups().await.into_iter().map(|(_, person)| person).collect();
    let mut there = vec![awa.id, jean.id, samira.id];
    there.sort_unstable();
    assert_eq!(placed, there, "who is not there is in no group");
    awa.get(&held.path("/animation/ecran")).await.is(200).shows("Groupe 1").shows("Jean");
    jean.get(&held.path("/animation/ecran")).await.is(200).shows("Group 1");
}

#[tokio::test]
async fn drawn_again_people_meet_others_and_the_past_of_other_meetings_counts() {
    let held = Held::open().await;
    let (samira, awa, jean, nadia) = (&held.house.samira, &held.house.awa, &held.house.jean, &held.house.nadia);
    held.marks(&[awa, jean, nadia, samira]).await;
    let with_awa = |groups: &[(i64, i64)]| {
        let hers = groups.iter().find(|(_, person)| *person == awa.id).expect("she is there").0;
        groups.iter().find(|(group, person)| *group == hers && *person != awa.id).expect("a pair").1
    };
    let mut met = Vec::new();
    for _ in 0..3 {
        held.draws("of-2").await;
        met.push(with_awa(&held.groups().await));
    }
    met.sort_unstable();
    let mut all = vec![jean.id, nadia.id, samira.id];
    all.sort_unstable();
    assert_eq!(met, all, "in three rounds of pairs, each meets each");
    assert_eq!(held.house.count("SELECT COUNT(*) FROM meeting_rounds").await, 3);
    assert_eq!(held.house.count("SELECT COUNT(*) FROM meeting_rounds WHERE is_shown").await, 1);
}

#[tokio::test]
async fn somebody_is_moved_by_hand_and_groups_are_put_away() {
    let held = Held::open().await;
    let (samira, awa, jean, nadia) = (&held.house.samira, &held.house.awa, &held.house.jean, &held.house.nadia);
    let moves = held.path("/animation/groupes/deplacement");
    samira.post(&moves, &[("personne", "1"), ("groupe", "1")]).await.is(409).shows("ne sont plus à l’écran");
    held.marks(&[awa, jean, nadia, samira]).await;
    held.draws("groups-2").await;
    let (here, _) = held.groups().await.into_iter().find(|(_, person)| *person == awa.id).unwrap();
    let other = (2 - here).to_string();
    samira.post(&moves, &[("personne", &awa.id.to_string()), ("groupe", &other)]).await.leads_to(&held.march);
    assert!(held.groups().await.contains(&(1 - here, awa.id)));
    samira.post(&moves, &[("personne", &jean.id.to_string()), ("groupe", "3")]).await.leads_to(&held.march);
    assert!(held.groups().await.contains(&(2, jean.id)), "a new group");
    for (person, group) in [(awa.id, "9"), (awa.id, "0"), (awa.id, "-1"), (awa.id, "deux"), (424_242, "1")] {
        samira.post(&moves, &[("personne", &person.to_string()), ("groupe", group)]).await.is(409);
    }
    samira.post(&held.path("/animation/groupes/retrait"), &[]).await.leads_to(&held.march);
    awa.get(&held.path("/animation/ecran")).await.is(200).hides("Groupe 1");
    awa.post(&held.path("/animation/groupes"), &[("forme", "of-2")]).await.is(404);
}
