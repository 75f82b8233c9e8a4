//! The table of rights, walked: a resource for each thing that can be chosen, each reader, each way out that there is.

use axum::http::Method;
use communities::Role;
use library::rights::{Licence, Reader, Standing, Visibility, Way, shareable, verdict};

use super::{API, LIBRARY};
use crate::world::{Ask, House, Person, Sent};

/// A resource, and by what it would be had.
struct Kept {
    standing: Standing,
    word: String,
    page: String,
    file: String,
    /// Its page for everyone, and the file there; where they would be, when the table closes them.
    outside: (String, String),
}

/// A word that nothing else says, for the n-th resource.
fn word(at: usize) -> String {
    let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).expect("a letter"));
    format!("zygomorphe{}{}", letter(at / 26), letter(at))
}

/// Every standing that can be shared so, kept by this person; what cannot is refused with the table's own reason.
async fn all_kept(house: &House, awa: &Person) -> Vec<Kept> {
    let mut kept = Vec::new();
    for visibility in Visibility::ALL.iter().copied() {
        for licence in Licence::ALL.iter().copied() {
            let standing = Standing { visibility, licence, is_put_away: false };
            let word = word(kept.len());
            let title = word.clone();
            let typed = [("titre", &*title), ("phrase", "Quatre cartes"), ("genre", "tool")];
            let chosen = [("licence", licence.code()), ("visible", visibility.code())];
            let fields = [&typed[..], &chosen].concat();
            match shareable(visibility, licence) {
                Err(reason) => {
                    let refused = awa.post(format!("{LIBRARY}/nouvelle"), &fields).await.is(422);
                    refused.shows(&reason.sentence(ui::Lang::Fr));
                }
                Ok(()) => kept.push(filed(house, awa, (standing, word), &fields).await),
            }
        }
    }
    kept
}

async fn filed(house: &House, awa: &Person, (standing, word): (Standing, String), fields: &[(&str, &str)]) -> Kept {
    let page = awa.keeps(fields).await;
    let sent = Sent::files(&[("change", "")], &[("fichiers", "cartes.pdf", b"%PDF-1.4\n%%EOF".to_vec())]);
    awa.asks(&Ask::of(Method::POST, format!("{page}/fichiers"), sent)).await.is(303);
    let file = awa.first_file(&page).await;
    // The secret word of its page for everyone, which no page says when the table closes it.
    let newest = "SELECT address FROM library_resources ORDER BY id DESC LIMIT 1";
    let address: String = platform::sql(newest).value(&house.instance.db).await.unwrap();
    let number = house.count("SELECT MAX(id) FROM files").await;
    let outside = (format!("/bibliotheque/{address}"), format!("/bibliotheque/{address}/fichiers/{number}"));
    Kept { standing, word, page, file, outside }
}

/// Whether somebody reads it there.
async fn opens(person: &Person, path: &str) -> bool {
    person.get(path).await.status.is_success()
}

/// What a reader of the group, or of another place of the community, has by each way.
async fn inside(person: &Person, program: &Person, reader: Reader, kept: &[Kept]) {
    let listed = program.get(API).await;
    let listed = if listed.status.is_success() { listed.body().to_owned() } else { String::new() };
    let list = person.get(format!("{LIBRARY}/liste.csv")).await;
    let list = if list.status.is_success() { list.body().to_owned() } else { String::new() };
    for each in kept {
        let is = |way: Way| verdict(each.standing, reader, way).is_ok();
        let said = format!("{reader:?} {:?}", each.standing);
        // Who is in no group reads what everyone reads, at its address for everyone.
        let (page, file) =
            if reader.is_inside() { (&each.page, &each.file) } else { (&each.outside.0, &each.outside.1) };
        assert_eq!(opens(person, page).await, is(Way::Page), "{said}: its page");
        assert_eq!(opens(person, file).await, is(Way::File), "{said}: its file");
        assert!(reader.is_inside() || !opens(person, &each.page).await, "{said}: the page of the group");
        let found = person.get(format!("/c/essai/recherche?q={}", each.word)).await;
        let is_found = found.status.is_success() && found.body().contains(&format!("href=\"{}\"", each.page));
        assert_eq!(is_found, is(Way::Search), "{said}: search");
        assert_eq!(listed.contains(&each.word), is(Way::Api), "{said}: the API");
        assert_eq!(list.contains(&each.word), is(Way::Export), "{said}: the list that is taken away");
    }
}

/// Somebody of a member organization, in no community, and their program.
async fn somebody_of_the_network(house: &House) -> (Person, Person) {
    let canal = [("nom", "Maison du Canal"), ("contact", "Rosa"), ("courriel", "rosa@canal.org")];
    house.nadia.post("/reseau/organismes/nouveau", &canal).await.is(303);
    let zoe = network::AtTheConsole { name: "Zoé", email: "zoe@canal.org", organization: "Maison du Canal" };
    let link = network::ask_at_the_console(&house.instance, &zoe).await.unwrap().expect("it is a member");
    house.nobody().post(format!("/reseau/accord/{link}"), &[("reponse", "oui")]).await.is(200);
    let account = house.account("Zoé", "zoe@canal.org", ui::Lang::Fr).await;
    let [person] = house.signed_in([account]).await;
    let program = person.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "reads")]).await;
    (person, program)
}

/// What they have by each way.
async fn of_the_network((person, program): &(Person, Person), kept: &[Kept]) {
    let listed = program.get("/api/v1/network/resources").await.is(200).body().to_owned();
    for each in kept {
        let is = |way: Way| verdict(each.standing, Reader::Network, way).is_ok();
        let page = each.page.replace("/c/essai/", "/reseau/");
        assert_eq!(opens(person, &page).await, is(Way::Page), "{:?}: its page", each.standing);
        assert_eq!(opens(person, &each.file).await, is(Way::File), "{:?}: its file", each.standing);
        assert!(!opens(person, &each.page).await, "{:?}: the page of the group", each.standing);
        let found = person.get(format!("/reseau/bibliotheque?mots={}", each.word)).await.is(200);
        assert_eq!(found.body().contains(&format!("href=\"{page}\"")), is(Way::Search), "{:?}: search", each.standing);
        assert_eq!(listed.contains(&each.word), is(Way::Api), "{:?}: the API", each.standing);
    }
}

/// A reader, their program and as what they read.
async fn readers(house: &House) -> Vec<(Person, Person, Reader)> {
    let advisor = house.person("Yolande", Role::Advisor).await;
    let sponsor = house.person("Denis", Role::Sponsor).await;
    let stranger = house.stranger("Chloé").await;
    let all = [
        (house.awa.clone(), Reader::Author),
        (house.jean.clone(), Reader::Member),
        (house.nadia.clone(), Reader::Facilitation),
        (house.samira.clone(), Reader::Coordination),
        (advisor, Reader::Committee),
        (sponsor, Reader::Other),
        (stranger, Reader::Anyone),
    ];
    let mut readers = Vec::new();
    for (person, reader) in all {
        let program = person.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "reads")]).await;
        readers.push((person, program, reader));
    }
    readers
}

/// The mails that say to who put them there that somebody tried one say its title where the table lets it be said.
async fn mailed(house: &House) {
    for licence in [Licence::ByNc, Licence::Confidential] {
        let typed = [("titre", "Xylophone"), ("phrase", "Quatre cartes"), ("genre", "tool")];
        let page =
            house.awa.keeps(&[&typed[..], &[("licence", licence.code()), ("visible", "community")]].concat()).await;
        let told = [("arrive", "Ça a ri"), ("encore", "yes"), ("lieu", "home")];
        house.jean.post(format!("{page}/essai"), &told).await.is(303);
        let letter = house.letters_to(&house.awa).await.into_iter().rfind(|letter| letter.kind == "library.tried");
        let standing = Standing { visibility: Visibility::Community, licence, is_put_away: false };
        let says = letter.expect("who put it there is told").subject.contains("Xylophone");
        assert_eq!(says, verdict(standing, Reader::Author, Way::Mail).is_ok(), "{licence:?}");
    }
}

#[tokio::test]
async fn the_table_is_what_happens() {
    let house = House::open().await;
    let kept = all_kept(&house, &house.awa).await;
    assert_eq!(kept.len(), 34, "what can be shared");
    let readers = readers(&house).await;
    for (person, program, reader) in &readers {
        inside(person, program, *reader, &kept).await;
    }
    let zoe = somebody_of_the_network(&house).await;
    of_the_network(&zoe, &kept).await;
    mailed(&house).await;
    let street = house.nobody();
    announced(&house, &street, &kept).await;
    for each in &kept {
        let is = |way: Way| verdict(each.standing, Reader::Anyone, way).is_ok();
        assert_eq!(opens(&street, &each.outside.0).await, is(Way::Page), "{:?}", each.standing);
        assert_eq!(opens(&street, &each.outside.1).await, is(Way::File), "{:?}", each.standing);
        assert!(!opens(&street, &each.page).await && !opens(&street, &each.file).await, "{:?}", each.standing);
    }
    let mut away = Vec::new();
    for each in kept {
        house.awa.post(format!("{}/rangement", each.page), &[]).await.is(303);
        away.push(Kept { standing: Standing { is_put_away: true, ..each.standing }, ..each });
    }
    for (person, program, reader) in &readers {
        inside(person, program, *reader, &away).await;
    }
    let harvested = street.get(HARVEST).await.is(200);
    away.iter().for_each(|each| assert!(!harvested.body().contains(&each.word), "{:?}", each.standing));
    of_the_network(&zoe, &away).await;
}

const HARVEST: &str = "/bibliotheque/oai?verb=ListRecords&metadataPrefix=lom";

/// Who put them there announces what the table lets into the public catalogue, and nothing else; that is what is in it.
async fn announced(house: &House, street: &Person, kept: &[Kept]) {
    let is = |each: &Kept| verdict(each.standing, Reader::Anyone, Way::Catalogue).is_ok();
    for each in kept {
        let told = house.awa.post(format!("{}/annonce", each.page), &[("oui", "oui")]).await;
        assert_eq!(told.status.is_redirection(), is(each), "{:?}", each.standing);
    }
    let (harvested, feed) = (street.get(HARVEST).await.is(200), street.get("/bibliotheque/fil.atom").await.is(200));
    for each in kept {
        assert_eq!(harvested.body().contains(&each.word), is(each), "{:?}: the catalogue", each.standing);
        assert_eq!(feed.body().contains(&each.word), is(each), "{:?}: the public feed", each.standing);
    }
}
