//! Rooms for chosen people, and direct conversations: who is in them by name, and nobody else.

use communities::Role;
use conversations::{RoomAccess, channels_of, rooms_of};
use platform::sql;

use crate::world::{Answer, House, Person};

const LIST: &str = "/c/essai/salons";
const NEW: &str = "/c/essai/nouveau-salon/personnes";
const WRITE: &str = "/c/essai/ecrire";

impl Person {
    /// Opens a room for these people; the address of it.
    pub(super) async fn chooses(&self, name: &str, people: &[&Person]) -> String {
        let numbers: Vec<_> = people.iter().map(|person| number(person).to_string()).collect();
        let fields = [("nom", name)].into_iter().chain(numbers.iter().map(|number| ("personnes", number.as_str())));
        let opened = self.post(NEW, &fields.collect::<Vec<_>>()).await.is(303);
        let room = opened.header("location").split("/reglages").next().expect("the address of the room");
        room.to_owned()
    }

    /// Says first words to these people.
    async fn writes(&self, people: &[&Person], words: &str) -> Answer {
        let numbers: Vec<_> = people.iter().map(|person| number(person).to_string()).collect();
        let fields = [("body", words)].into_iter().chain(numbers.iter().map(|number| ("personnes", number.as_str())));
        self.post(WRITE, &fields.collect::<Vec<_>>()).await
    }

    pub(super) async fn changes_people(&self, room: &str, deed: &str, person: &Person) -> Answer {
        self.post(format!("{room}/personnes{deed}"), &[("personne", &number(person).to_string())]).await
    }
}

fn number(person: &Person) -> i64 {
    person.account.as_ref().expect("they have an account").id
}

/// The address of the conversation to which a sending led.
fn conversation(answer: &Answer) -> String {
    answer.header("location").split('#').next().expect("an address").to_owned()
}

#[tokio::test]
async fn a_room_for_chosen_people_is_theirs_alone_until_somebody_is_added() {
    let house = House::open().await;
    let (leads, awa) = (house.person("Samira", Role::Facilitator).await, house.person("Awa", Role::Member).await);
    let (nadia, jean) = (house.person("Nadia", Role::Coordination).await, house.person("Jean", Role::Member).await);
    leads.get(NEW).await.is(200).shows("sauf celles et ceux qui y sont par leur nom");
    leads.post(NEW, &[("nom", "Soutien")]).await.is(422).shows("Choisissez au moins une autre personne");
    awa.get(NEW).await.is(404);
    let room = leads.chooses("Soutien", &[&awa]).await;
    awa.says(&room, "Une confidence tranquille").await;
    leads.get(&room).await.is(200).shows("Une confidence").shows("Awa, Samira, et personne d’autre");
    for other in [&nadia, &jean] {
        other.get(&room).await.is(404);
        other.get(format!("{room}/personnes")).await.is(404);
        other.get(LIST).await.is(200).hides("Soutien");
        other.get("/c/essai").await.hides("confidence");
        other.get("/c/essai/recherche?q=confidence").await.hides("confidence tranquille");
        assert!(other.status_of_stream(&room).await == 404);
    }
    awa.get("/c/essai/recherche?q=confidence").await.is(200).shows("tranquille");
    // A member of it neither adds nor takes out; who facilitates does, and whoever comes reads what was said.
    awa.changes_people(&room, "", &jean).await.is(404);
    awa.changes_people(&room, "/retrait", &leads).await.is(404);
    leads.changes_people(&room, "", &jean).await.is(303);
    jean.get(&room).await.is(200).shows("Une confidence");
    let told = house.events().await;
    assert!(told.iter().any(|(kind, channel)| kind == "conversations.person_added" && channel.starts_with("room:")));
}

#[tokio::test]
async fn who_is_taken_out_hears_nothing_more_at_once() {
    let house = House::open().await;
    let (leads, awa) = (house.person("Samira", Role::Facilitator).await, house.person("Awa", Role::Member).await);
    let jean = house.person("Jean", Role::Member).await;
    let room = leads.chooses("Soutien", &[&awa, &jean]).await;
    let inside: RoomAccess = house.enter(&awa, &room).await;
    let mut stream = awa.listens(&room, None).await;
    let mut stays = jean.listens(&room, None).await;
    leads.changes_people(&room, "/retrait", &awa).await.is(303);
    stream.ends().await;
    awa.get(&room).await.is(404);
    leads.says(&room, "Entre nous").await;
    assert_eq!(stays.next().await.expect("who is still there hears").name, "posted");
    assert!(!channels_of(&house.instance, inside.membership()).await.unwrap().contains(&inside.room().channel()));
    assert!(
        rooms_of(&house.instance, inside.membership())
            .await
            .unwrap()
            .iter()
            .all(|open| open.room.id != inside.room().id)
    );
    // Whoever keeps it stays, or leaves it to another; a member leaves by themselves.
    leads.changes_people(&room, "/retrait", &leads).await.is(409).shows("reste dans ce salon");
    jean.changes_people(&room, "/retrait", &jean).await.leads_to(LIST);
    jean.get(&room).await.is(404);
}

#[tokio::test]
async fn the_same_people_have_one_conversation_whoever_writes_first() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let nadia = house.person("Nadia", Role::Coordination).await;
    awa.get(WRITE).await.is(200).shows("Les mêmes personnes retrouvent la même conversation");
    awa.writes(&[], "Bonjour").await.is(422).shows("Choisissez au moins une personne").shows("Bonjour");
    awa.writes(&[&jean], " ").await.is(422).shows("Le message est vide");
    let rooms = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM rooms WHERE kind = 'direct'");
    assert_eq!(rooms.value::<i64>(&house.instance.db).await.unwrap(), 0, "nothing is made before words are said");
    let (to_jean, to_awa) = ([&jean], [&awa]);
    let (one, other) = tokio::join!(awa.writes(&to_jean, "Salut Jean"), jean.writes(&to_awa, "Salut Awa"));
    let room = conversation(&one.is(303));
    assert_eq!(conversation(&other.is(303)), room);
    jean.get(&room).await.is(200).shows("Salut Jean").shows("Awa");
    jean.get(LIST).await.is(200).shows("Awa");
    awa.get(&room).await.is(200).shows("Personne ne s’ajoute");
    awa.get(LIST).await.is(200).shows("Conversations directes").shows("Jean");
    awa.get(format!("{WRITE}?a={}", number(&jean))).await.leads_to(&room);
    awa.get("/c/essai/membres").await.is(200).shows("Écrire");
    // Another set is another conversation; nobody outside knows of either, and nobody keeps one.
    let three = conversation(&awa.writes(&[&jean, &nadia], "À trois").await.is(303));
    assert_ne!(three, room);
    nadia.get(&room).await.is(404);
    nadia.get(&three).await.is(200).hides("Renommer ou archiver");
    nadia.get(format!("{three}/personnes")).await.is(404);
    nadia.get(format!("{three}/reglages")).await.is(404);
}

#[tokio::test]
async fn who_deleted_their_account_shows_as_gone_and_the_words_stay() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let room = conversation(&awa.writes(&[&jean], "Salut Jean").await.is(303));
    let tx = house.instance.db.begin().await.unwrap();
    conversations::forget(&tx, number(&jean)).await.unwrap();
    tx.commit().await.unwrap();
    let people: String = sql("SELECT people FROM rooms WHERE kind = 'direct'").value(&house.instance.db).await.unwrap();
    assert_eq!(people, format!("{} 0", number(&awa)));
    awa.get(&room).await.is(200).shows("Salut Jean").shows("N’est plus là");
    jean.get(&room).await.is(404);
    let again = conversation(&awa.writes(&[&jean], "Encore").await.is(303));
    assert_ne!(again, room);
}
