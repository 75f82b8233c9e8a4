//! A part is added to a meeting as ARCHITECTURE.md says: in its own folder, and by one line of the list. The part of the
//! walkthrough is the one below, to the letter, and people find it where they would.

use std::sync::Arc;

use meetings::Parts;
use platform::Instance;

use crate::world::{House, Person, Site};

const ARCHITECTURE: &str = include_str!("../../../../../ARCHITECTURE.md");
const THIS: &str = include_str!("parts.rs");

#[expect(unreachable_pub, reason = "it is written as it stands in a crate")]
mod snack {
    // walkthrough
    use meetings::awaited::{Awaited, Turn};
    use meetings::part::{Column, Lack, Part, Piece};
    use meetings::{Meeting, Scene, Season, Series};

    /// What a snack adds to a meeting: its card, the lack of somebody who brings it, the wish that somebody does.
    pub const PART: Part = Part {
        panel: Some(|_db, scene| Box::pin(ready(Ok(Some(card(scene)))))),
        lacks: Some(lacks),
        awaits: Some(awaits),
        ..Part::NOTHING
    };

    fn card(scene: &Scene) -> Piece {
        Piece::new(Column::Beside, "Le goûter", html! { p { "Pour " (scene.expected.len()) " personnes." } })
    }

    fn lacks(series: &Series) -> Vec<(i64, Lack)> {
        let step = || ("Trouver qui apporte le goûter".to_owned(), "On a faim à 15 h.".to_owned());
        let deed = |meeting: &Meeting| (Icon::Add, "Je l’apporte".to_owned(), meeting.path() + "/gouter");
        let lack = |meeting: &Meeting| Lack { name: "le goûter".into(), step: step(), deed: deed(meeting) };
        series.next().map(|meeting| (meeting.id, lack(meeting))).into_iter().collect()
    }

    fn awaits(season: &Season) -> Vec<Awaited> {
        let offered = |meeting| season.series().awaited(Turn::Offer, "Apporter le goûter".into(), meeting, "/gouter");
        season.series().next().map(offered).into_iter().collect()
    }
    // end

    use std::future::ready;

    use maud::html;
    use ui::Icon;
}

/// The program with this part too, and no other: the list is one line.
fn with_a_snack(house: &House) -> Site {
    let mut links = (*house.instance.links).clone();
    links.insert(Parts(&[snack::PART]));
    Site::of(Instance { links: Arc::new(links), ..house.instance.clone() })
}

async fn in_front_of(site: &Site, person: &Person) -> Person {
    let [person] = site.signed_in([person.account.clone().expect("they have an account")]).await;
    person
}

#[tokio::test]
async fn a_part_says_for_itself_what_it_adds_to_a_meeting() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let site = with_a_snack(&house);
    let nadia = in_front_of(&site, &house.nadia).await;
    let page = nadia.get(&march).await.is(200).page.text();
    assert!(page.contains("Le goûter") && page.contains("Trouver qui apporte le goûter"), "{page}");
    let home = nadia.get("/c/essai").await.is(200).page.text();
    assert!(home.contains("Apporter le goûter"), "{home}");
    let without = house.nadia.get(&march).await.is(200).page.text();
    assert!(!without.contains("goûter"), "without the part nothing of it is left");
}

#[test]
fn the_walkthrough_is_the_code_that_is_tried() {
    let (_, after) = THIS.split_once("    // walkthrough\n").expect("the part begins");
    let (part, _) = after.split_once("    // end\n").expect("the part ends");
    let part: String = part.lines().map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect();
    assert!(ARCHITECTURE.contains(&part), "ARCHITECTURE.md shows another part than this one:\n{part}");
}
