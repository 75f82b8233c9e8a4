//! One digest of what was said, and a season of fourteen people: how many mails each of them finds in a week.

use std::collections::{BTreeSet, HashMap, HashSet};

use communities::Role;
use notifications::Pace;
use platform::{DAY, HOUR, sql};

use crate::world::{House, Letter, Person};

const ROOM: &str = "/c/essai/salons/bons-coups";

impl House {
    async fn begins_digests(&self) {
        let tx = self.instance.db.begin().await.unwrap();
        notifications::begin(&tx, self.instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// So many days go by, and what was to be done is done every three hours.
    async fn lives(&self, days: i64) {
        for _ in 0..days * 8 {
            self.instance.clock.advance(3 * HOUR);
            self.works().await;
        }
    }

    async fn digests_to(&self, person: &Person) -> Vec<Letter> {
        let letters = self.letters_to(person).await;
        letters.into_iter().filter(|letter| letter.kind == "notifications.digest").collect()
    }
}

async fn says(person: &Person, words: &str) -> i64 {
    let answer = person.post(format!("{ROOM}/messages"), &[("body", words)]).await.is(303);
    answer.header("location").rsplit_once("#message-").expect("the way to the message").1.parse().expect("a number")
}

async fn reads_all(house: &House, person: &Person) {
    let newest = house.count("SELECT MAX(seq) FROM messages").await;
    person.post(format!("{ROOM}/lecture"), &[("seq", &newest.to_string())]).await.is(204);
}

#[tokio::test]
async fn a_digest_tells_once_what_was_not_read_and_is_never_empty() {
    let house = House::open().await;
    house.begins_digests().await;
    let asked = says(&house.nadia, "Qui a essayé?").await;
    house.awa.post(format!("{ROOM}/messages/{asked}/fil"), &[("body", "Moi")]).await.is(303);
    reads_all(&house, &house.samira).await;
    house.lives(8).await;
    let digests = house.digests_to(&house.nadia).await;
    assert_eq!(digests.len(), 1, "once");
    assert!(digests[0].text.contains("Awa répond à votre message dans # bons-coups"), "{}", digests[0].text);
    let jean = house.digests_to(&house.jean).await;
    assert!(jean.len() == 1 && jean[0].text.contains("# good-news: 1 message"), "{jean:?}");
    assert!(house.digests_to(&house.samira).await.is_empty(), "she read it all");
    house.lives(15).await;
    assert_eq!(house.digests_to(&house.nadia).await.len(), 1, "nothing is told twice");
    assert_eq!(house.digests_to(&house.jean).await.len(), 1, "nothing is counted twice");
}

#[tokio::test]
async fn a_digest_comes_as_often_as_its_person_chose_and_not_of_a_room_of_which_they_want_mentions_only() {
    let house = House::open().await;
    house.begins_digests().await;
    house
        .jean
        .post("/profil/courriels", &[("resume", "jour"), ("courriel", "notifications.digest"), ("par-semaine", "0")])
        .await;
    house.samira.post("/profil/courriels", &[("resume", "jour")]).await;
    house.nadia.post(format!("{ROOM}/mentions-seulement"), &[]).await.is(303);
    for _ in 0..4 {
        says(&house.awa, "Un bon coup").await;
        house.lives(1).await;
    }
    house.lives(7).await;
    assert_eq!(house.digests_to(&house.jean).await.len(), 4);
    assert!(house.digests_to(&house.samira).await.is_empty(), "she turned it off");
    assert!(house.digests_to(&house.nadia).await.is_empty(), "nothing named her");
}

#[expect(clippy::print_stdout, reason = "the figures are for whoever reads what a test says")]
#[tokio::test]
async fn fourteen_people_and_a_season_at_usual_settings() {
    let house = House::open().await;
    let mut people = vec![house.nadia.clone(), house.samira.clone(), house.awa.clone(), house.jean.clone()];
    let names = ["Bérénice", "Chantal", "Driss", "Élodie", "Fatou", "Gaston", "Hélène", "Inès", "Karim", "Léa"];
    for name in names {
        people.push(house.person(name, Role::Member).await);
    }
    assert!(people.len() == 14);
    house.works().await;
    house.begins_digests().await;
    let (begins, before) = (house.instance.clock.now(), house.letters().await.len());
    for day in 0..WEEKS * 7 {
        what_meets(&house, day).await;
        a_day(&house, &people, day).await;
    }
    house.lives(8).await;
    let letters = house.letters().await.split_off(before);
    let table: Vec<String> = people.iter().map(|person| weeks_of(person, begins, &letters)).collect();
    println!("Mails a week: those that can wait + those that lose their meaning by waiting.\n{}", table.join("\n"));
    println!("Of which: {}", by_kind(&letters));
    every_kind_came(&letters);
    let fullest = people.iter().map(|person| never_more_than_two(person, &letters)).max();
    assert_eq!(fullest, Some(2), "the season is busy enough to try the limit");
    for person in &people {
        told_once(&letters.iter().filter(|letter| letter.person == person.id).collect::<Vec<_>>());
    }
}

/// How long the season lasts.
const WEEKS: usize = 12;

/// The meetings of the season, as the product sends them: one is set, recalled, held, written down, and its minutes are read; one is set,
/// moved and held; of one the date is asked, its needs are too, and it is cancelled.
async fn what_meets(house: &House, day: usize) {
    let meetings = house.meetings().await;
    let at = |number: usize| format!("/c/essai/rencontres/{}", meetings[number]);
    let (march, april, training) = (at(1), at(2), at(3));
    match day {
        1 => drop(house.march_is_set("2027-04-07").await),
        3 => house.season.polls(meetings[3]).await,
        17 => drop(
            house
                .sets(&april, &[("date", "2027-05-05"), ("heure", "13:00"), ("lieu", "12, rue de l’Écluse")])
                .await
                .is(303),
        ),
        21 => held(house, &march, meetings[1]).await,
        22 => reads_minutes(house, &march).await,
        30 => drop(house.sets(&april, &[("date", "2027-05-06"), ("raison", "Le congé")]).await.is(303)),
        31 => house.season.dates(meetings[3], "2027-06-01").await,
        33 => house.season.asks_for_needs(meetings[3]).await,
        50 => held(house, &april, meetings[2]).await,
        51 => reads_minutes(house, &april).await,
        66 => drop(house.nadia.post(&format!("{training}/annulation"), &[("raison", "Verglas")]).await.is(303)),
        _ => {}
    }
}

/// It is held: some are there, and somebody says what they will try.
async fn held(house: &House, page: &str, meeting: i64) {
    house.plans(page, ("discussion", "Les horaires"), &[("duree", "45")]).await;
    house.marks(page, &[&house.awa, &house.jean]).await;
    house.season.tries(house.awa.account(), meeting, "Appeler une famille").await;
}

/// Samira opens its minutes to the members.
async fn reads_minutes(house: &House, page: &str) {
    let minutes = format!("{page}/compte-rendu");
    house.samira.post(&minutes, &[]).await.is(303);
    house.samira.post(format!("{minutes}/ouverture"), &[("jours", "7")]).await.is(303);
}

/// A line of the table.
fn weeks_of(person: &Person, begins: i64, letters: &[Letter]) -> String {
    let week = |letter: &Letter| usize::try_from((letter.leaves_at - begins) / (7 * DAY)).expect("after the beginning");
    let of = |number: usize, pace: Pace| {
        letters
            .iter()
            .filter(|letter| letter.person == person.id && week(letter) == number && paced(letter) == pace)
            .count()
    };
    let weeks = (0..WEEKS + 2).map(|number| format!("{}+{}", of(number, Pace::Calm), of(number, Pace::Timely)));
    format!("{:<10} {}", person.account().name, weeks.collect::<Vec<_>>().join("  "))
}

/// A mail that can wait leaves only while it is the first or the second of its seven days, whatever the others are.
fn never_more_than_two(person: &Person, letters: &[Letter]) -> usize {
    let own = || letters.iter().filter(|letter| letter.person == person.id && paced(letter) != Pace::Asked);
    let mut fullest = 0;
    for letter in own().filter(|letter| paced(letter) == Pace::Calm) {
        let days = letter.leaves_at - 7 * DAY + HOUR..=letter.leaves_at;
        let week: Vec<&str> =
            own().filter(|other| days.contains(&other.leaves_at)).map(|other| other.subject.as_str()).collect();
        assert!(
            week.len() <= 2,
            "{} finds more than two in a week, the last of which can wait: {week:?}",
            person.account().name
        );
        fullest = fullest.max(week.len());
    }
    fullest
}

/// What a season sends was sent; what did not wait for a place of the week is of these kinds and no other.
fn every_kind_came(letters: &[Letter]) {
    let of = |pace: Pace| {
        let kinds = letters.iter().filter(|letter| paced(letter) == pace).map(|letter| letter.kind.as_str());
        kinds.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    assert_eq!(
        of(Pace::Timely),
        ["meetings.cancelled", "meetings.moved", "meetings.poll", "meetings.reminder", "meetings.set"]
    );
    for kind in ["conversations.mention", "notifications.digest"] {
        assert!(of(Pace::Calm).contains(&kind), "no {kind} among {:?}", of(Pace::Calm));
    }
    // Minutes wait for a place of the week, so most come in a digest.
    let readers = letters.iter().filter(|letter| letter.lines.contains("/compte-rendu")).map(|letter| letter.person);
    let readers = readers.collect::<HashSet<_>>().len();
    assert!(readers >= 13, "all but who opened them learn that there are minutes, not {readers}");
}

/// Somebody writes, somebody is named, somebody answers, somebody reads.
async fn a_day(house: &House, people: &[Person], day: usize) {
    let of = |number: usize| &people[number % people.len()];
    let said = says(of(day * 5), &format!("Jour {day} : un essai")).await;
    if day.is_multiple_of(2) {
        let name = ["Nadia", "Samira", "Awa", "Jean", "Bérénice", "Driss"][day / 2 % 6];
        says(of(day * 3 + 1), &format!("Jour {day} : @{name}, et toi?")).await;
    }
    if day.is_multiple_of(3) {
        of(day + 2).post(format!("{ROOM}/messages/{said}/fil"), &[("body", "Chez nous aussi")]).await.is(303);
    }
    if day.is_multiple_of(9) {
        let words = [("body", "@tout le salon, c’est demain"), ("tout-le-salon", "1")];
        of(day).post(format!("{ROOM}/messages"), &words).await.is(303);
    }
    let before = house.letters().await.len();
    house.lives(1).await;
    not_read(house, people, &house.letters().await[before..]).await;
    // Half of them read every other day; one of them never does.
    for (number, person) in people.iter().enumerate().skip(1) {
        if (number + day).is_multiple_of(4) {
            reads_all(house, person).await;
        }
    }
}

/// Of what these digests tell, nothing was read before: there is something in each room that they name, and no message was read.
async fn not_read(house: &House, people: &[Person], letters: &[Letter]) {
    for letter in letters.iter().filter(|letter| letter.kind == "notifications.digest") {
        let reader = people.iter().find(|person| person.id == letter.person).expect("one of them");
        let read = sql("SELECT MAX(read_seq) FROM room_reads WHERE person_id = $1").bind(reader.id);
        let read = read.value::<Option<i64>>(&house.instance.db).await.unwrap().unwrap_or_default();
        for link in letter.lines.split_whitespace().filter_map(|word| word.split_once("/messages/")) {
            let seq = sql("SELECT seq FROM messages WHERE id = $1").bind(link.1.parse::<i64>().unwrap());
            assert!(seq.value::<i64>(&house.instance.db).await.unwrap() > read, "it was read: {}", letter.lines);
        }
        let unread = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM messages WHERE seq > $1").bind(read);
        assert!(
            unread.value::<i64>(&house.instance.db).await.unwrap() > 0,
            "nothing was left to tell: {}",
            letter.lines
        );
    }
}

fn paced(letter: &Letter) -> Pace {
    notifications::Kind::parse(&letter.kind).expect("a kind that is declared").pace()
}

/// No message is told by two mails to somebody, and no digest is empty.
fn told_once(letters: &[&Letter]) {
    let mut told = HashSet::new();
    for letter in letters {
        let links: HashSet<&str> = letter.lines.split_whitespace().filter(|word| word.contains("/messages/")).collect();
        for link in &links {
            assert!(told.insert((*link).to_owned()), "somebody is told twice of {link}");
        }
        let is_empty = links.is_empty() && !letter.lines.contains("/salons/");
        assert!(letter.kind != "notifications.digest" || !is_empty, "an empty digest: {}", letter.lines);
    }
}

fn by_kind(letters: &[Letter]) -> String {
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    letters.iter().for_each(|letter| *kinds.entry(&letter.kind).or_default() += 1);
    let mut kinds: Vec<_> = kinds.into_iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    kinds.sort();
    kinds.join(", ")
}
