//! A library that is full: ten thousand resources, aged by SQL, are read a page at a time, and what narrows them counts right.

use platform::sql;
use testkit::NOW;
use ui::{Lang, numbers};

use super::LIBRARY;
use crate::world::{House, Person};

const RESOURCES: i64 = 10_000;

/// Nobody puts ten thousand resources there by hand. Each tenth is a tool, each hundredth about anger, each thousandth was tried, each
/// five hundredth is put away and each seven hundredth is Jean’s alone; all are Jean’s.
async fn ages(house: &House) {
    let tx = house.instance.db.begin().await.unwrap();
    // Ages on purpose.
    let kept = sql(
        "WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < $1) \
         INSERT INTO library_resources (community_id, kind, title, sentence, purpose, material, languages, themes, source, link, \
         licence, visibility, by_id, at, changed_at, put_away_at, address, sent_key, tried) SELECT 1, \
         CASE WHEN n % 10 = 0 THEN 'tool' ELSE 'idea' END, 'Ressource ' || n, 'Une phrase', 'Un but', '', '', \
         CASE WHEN n % 100 = 0 THEN 'jeu, Éveil' ELSE 'accueil' END, '', '', 'cc-by', \
         CASE WHEN n % 700 = 0 THEN 'me' ELSE 'community' END, $2, $3 - n, $3 - n, CASE WHEN n % 500 = 0 THEN $3 END, \
         'ancienne-' || n, 'ancienne-' || n, CASE WHEN n % 1000 = 1 THEN 3 ELSE 0 END FROM numbers",
    );
    kept.with((RESOURCES, house.jean.id, NOW)).run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// How many of them there are, of those for which this is so.
fn many(is_it: impl Fn(i64) -> bool) -> usize {
    (1..=RESOURCES).filter(|number| is_it(*number)).count()
}

async fn listed(person: &Person, asked: &str) -> Vec<String> {
    person.get(format!("{LIBRARY}?{asked}")).await.is(200).page.attributes("ul.found h2 a", "href")
}

#[tokio::test]
async fn ten_thousand_resources_are_read_a_page_at_a_time() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    ages(&house).await;
    let (away, alone) = (|number| number % 500 == 0, |number| number % 700 == 0);
    let awas = 1 + many(|number| !away(number) && !alone(number));
    let first = house.awa.get(LIBRARY).await.is(200).shows(&format!("Page 1 de {}", awas.div_ceil(50)));
    let links = first.page.attributes("ul.found h2 a", "href");
    assert_eq!(
        (links.len(), links.iter().position(|link| *link == page)),
        (50, Some(10)),
        "the most tried, then the newest"
    );
    let tools = many(|number| number % 10 == 0 && !away(number) && !alone(number));
    first.shows(&format!("Outil, {}", numbers::whole(Lang::Fr, i64::try_from(tools).unwrap())));
    let (mut last, pages) = (String::new(), awas.div_ceil(50));
    for at in [1, 2, 100, pages] {
        let links = listed(&house.awa, &format!("page={at}")).await;
        assert_eq!(links.len(), if at == pages { awas - 50 * (pages - 1) } else { 50 });
        assert_ne!(links.last(), Some(&last));
        last = links.last().cloned().unwrap_or_default();
    }
    let awake = many(|number| number % 100 == 0 && !away(number) && !alone(number));
    for theme in ["Éveil", "éveil", "JEU"] {
        house.awa.get(format!("{LIBRARY}?theme={theme}")).await.shows(&format!("Page 1 de {}", awake.div_ceil(50)));
    }
    assert_eq!(listed(&house.awa, "theme=veil").await.len(), 0, "a piece of a word is no theme");
    assert_eq!(listed(&house.awa, "theme=%25").await.len(), 0, "nor is a pattern");
    assert_eq!(listed(&house.awa, "rayon=rangees").await.len(), 0);
    assert_eq!(listed(&house.samira, "rayon=rangees").await.len(), many(|number| away(number) && !alone(number)));
    assert_eq!(listed(&house.jean, "rayon=rangees").await.len(), many(away));
    house.awa.get(&*page).await.is(200).hides("Ressource");
    let shown = house.awa.get(format!("{LIBRARY}/100")).await.is(200).page.attributes("ul.found h2 a", "href");
    assert_eq!(shown.len(), 5, "those that share a theme");
}

#[tokio::test]
async fn five_who_tell_at_once_are_five_and_all_are_found() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    let words = ["zygomatique", "tamponnage", "plumetis", "richelieu", "frivolité"];
    let tell = words.map(|word| {
        let (jean, page) = (house.jean.clone(), page.clone());
        async move {
            let told = [("arrive", word), ("encore", "yes"), ("lieu", "school"), ("cle", word)];
            jean.post(format!("{page}/essai"), &told).await.is(303);
        }
    });
    futures_util::future::join_all(tell).await;
    house.awa.get(&*page).await.shows("Essayée 5 fois");
    house.awa.get(LIBRARY).await.shows("Essayée 5 fois");
    for word in words {
        house.awa.get(format!("{LIBRARY}?mots={word}")).await.shows(super::BOX);
    }
}

#[tokio::test]
async fn the_shelf_finds_by_words_what_search_does_not_hold_for_who_reads_it() {
    let house = House::open().await;
    let own = [
        ("titre", "Mon brouillon"),
        ("phrase", "Un plumetis"),
        ("genre", "idea"),
        ("licence", "unknown"),
        ("visible", "me"),
    ];
    house.awa.keeps(&own).await;
    let kept = [
        ("titre", "Le dossier"),
        ("phrase", "Un plumetis"),
        ("genre", "idea"),
        ("licence", "confidential"),
        ("visible", "community"),
    ];
    let page = house.awa.keeps(&kept).await;
    let asked = format!("{LIBRARY}?mots=plumetis");
    house.awa.get(&*asked).await.shows("Mon brouillon").shows("Le dossier");
    house.jean.get(&*asked).await.shows("Le dossier").hides("Mon brouillon");
    house.jean.get(format!("{asked}&genre=tool")).await.hides("Le dossier");
    house.samira.post(format!("{page}/rangement"), &[]).await.is(303);
    house.jean.get(&*asked).await.hides("Le dossier");
    house.samira.get(format!("{asked}&rayon=rangees")).await.shows("Le dossier");
    house.jean.get(format!("{asked}&rayon=rangees")).await.hides("Le dossier");
    house.jean.get(format!("{LIBRARY}?mots=de+la")).await.is(200).hides("Le dossier");
}
