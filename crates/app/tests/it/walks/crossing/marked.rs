//! What is ours, with a word in it that stands nowhere else; and the numbers of it.

use std::collections::BTreeMap;

use communities::Role;
use communities::organizations::{self, belonging};
use platform::{Sql, sql};

use crate::walks::minutes::{self, Stage};
use crate::walks::pairs::paired;
use crate::walks::things::{Things, adds_a_photo, attested, begins, gives, owes, spends, surveys, votes};
use crate::world::{Person, Season, Who, World, account};

/// In all that ours say.
pub(super) const WORD: &str = "zyxabelle";
/// Where one of ours works; its name is known next door, what is in its sheet is not.
pub(super) const ORGANIZATION: &str = "Maison des Marées";

/// Our things, and one of ours.
pub(super) struct Ours {
    pub(super) member: Person,
    pub(super) things: Things,
    pub(super) numbers: Numbers,
}

/// A number of ours of each kind.
#[derive(Debug, Default)]
pub(super) struct Numbers(BTreeMap<&'static str, i64>);

impl Numbers {
    pub(super) fn get(&self, kind: &str) -> i64 {
        self.0.get(kind).copied().unwrap_or_else(|| panic!("which {kind} is ours? teach it, in marked.rs"))
    }
}

impl Ours {
    /// Somebody of ours says the word wherever one may.
    pub(super) async fn marked(world: &World, usual: &Things) -> Ours {
        let (here, mut things) = (&world.here, usual.clone());
        let zoe = account(&world.instance, &format!("{WORD} Tremblay"), &format!("{WORD}@exemple.org")).await;
        here.seats(&zoe, Role::Facilitator).await;
        let member = world.signed_in(Who::Facilitator, zoe.clone()).await;
        let organization = works(world, &member).await;
        things.set("person", zoe.id);
        things.set("message", here.says(&zoe, &here.room, WORD).await);
        things.set("decision", here.decides(&format!("Nous gardons {WORD}")).await);
        things.set("indicator", here.looks_at(&format!("Visites {WORD}")).await);
        things.set("story", here.tells(&member, WORD).await);
        let theme = here.proposes_a_theme(&member, WORD).await;
        things.set("remark", here.says_of_a_theme(&member, theme, WORD).await);
        things.set("theme", theme);
        let report = begins(here, &member, &mut things).await;
        let part = format!("{report}/parties/{}", things.get("report-part"));
        member.posts(part, &[("avant", WORD), ("revision", "1")]).await.is(303);
        owes(here, &member, WORD, &mut things).await;
        let resource = here.puts_in_the_library(&member, WORD).await;
        things.set("trial", here.tried_it(&member, resource, WORD).await);
        things.set("edition", here.attaches(&member, resource).await);
        things.set("resource", resource);
        things.set("term", here.proposes_a_word(&member, WORD).await);
        attested(world, here, (&zoe, world.held), &mut things).await;
        member.posts(here.path("/fete/bon-coup"), &[("bon-coup", WORD), ("de", "")]).await.is(303);
        paired(world, here, &member, &mut things).await;
        things.set("photo", adds_a_photo(here, &member, &[], WORD).await);
        spends(here, world.who(Who::Coordination), &mut things, WORD).await;
        gives(here, world.who(Who::Coordination), &mut things, WORD).await;
        surveys(world, here, &mut things).await;
        votes(world, here, &mut things).await;
        things.set("commitment", here.tries(&zoe, world.held, &format!("Essayer {WORD}")).await);
        things.set("invitation", here.invites(&format!("{WORD} <invitee-{WORD}@exemple.org>")).await.id);
        let meeting = meets(world, &member, organization).await;
        things.set("meeting", meeting);
        things.set("block", here.plans(meeting, WORD).await);
        things.set("proposal", here.proposes(&zoe, meeting, WORD).await);
        things.set("template", here.keeps_template(meeting, WORD).await);
        let minutes = here.path(&format!("/rencontres/{}/compte-rendu/errata", things.get("minuted")));
        member.posts(minutes, &[("texte", WORD)]).await.is(303);
        runs(here, &member).await;
        minutes::made(world, here, Stage::Corrected).await;
        let numbers = numbers(world, &things, organization).await;
        Ours { member, things, numbers }
    }
}

/// She is of an organisation, whose sheet says everything.
async fn works(world: &World, member: &Person) -> i64 {
    let tx = world.instance.db.begin().await.unwrap();
    let organization = organizations::named(&tx, ORGANIZATION).await.unwrap();
    let now = world.instance.clock.now();
    belonging::belongs_at_the_console(&tx, member.id, &organization, now).await.unwrap();
    tx.commit().await.unwrap();
    let fields = ["adresse", "porte", "transport", "wifi", "wifi-mot-de-passe", "personne"];
    let sheet: Vec<_> = fields.into_iter().map(|field| (field, WORD)).chain([("revision", "0")]).collect();
    member.posts(world.here.path("/rencontres/lieu"), &sheet).await.is(303);
    organization.id
}

/// A meeting with its host, its poll, its questions.
async fn meets(world: &World, member: &Person, organization: i64) -> i64 {
    let here = &world.here;
    member.posts(here.path("/rencontres/ajout"), &[("genre", "training"), ("theme", WORD)]).await.is(303);
    let meeting = sql("SELECT MAX(id) FROM meetings WHERE community_id = $1").bind(here.community.id);
    let meeting: i64 = meeting.value(&world.instance.db).await.unwrap();
    here.dates(meeting, "2027-04-29").await;
    let path = |deed: &str| here.path(&format!("/rencontres/{meeting}/{deed}"));
    member.posts(path("offre"), &[("mots", WORD)]).await.is(303);
    member.posts(path("hote"), &[("organisme", &organization.to_string())]).await.is(303);
    member.posts(path("besoins/questions"), &[("questions", WORD)]).await.is(303);
    here.polls(meeting).await;
    meeting
}

/// A meeting of today, with a note.
async fn runs(season: &Season, person: &Person) -> i64 {
    let today = season.holds_today().await;
    season.marks(today, &[person.account()]).await;
    let path = season.path(&format!("/rencontres/{today}/animation"));
    person.posts(format!("{path}/depart"), &[]).await.is(303);
    person
        .posts(
            format!("{path}/notes"),
            &[("texte", if season.room.ends_with("voisin") { "Un mot" } else { WORD }), ("quoi", "note")],
        )
        .await
        .is(303);
    today
}

/// What there is next door, in all that has a form: what the walks have there; a meeting of today and a draft of minutes; a
/// meeting that looks for a host, with questions, and minutes to correct.
pub(super) async fn next_door(world: &World, theirs: Things) -> Vec<Things> {
    let season = &world.next_door;
    let coordinates = world.signed_in(Who::Stranger, season.coordinator.clone()).await;
    let (mut today, mut open) = (theirs.clone(), theirs.clone());
    today.set("meeting", runs(season, &coordinates).await);
    today.set("minuted", minutes::made(world, season, Stage::Draft).await);
    let meeting = season.meeting_on("2027-05-06").await;
    season.asks_for_needs(meeting).await;
    season.offers_a_room(meeting).await;
    open.set("meeting", meeting);
    open.set("minuted", minutes::made(world, season, Stage::Corrected).await);
    vec![theirs, today, open]
}

/// What finds the numbers that no address has, each of a community.
fn queries() -> [(&'static str, Sql); 8] {
    [
        ("item", sql("SELECT MAX(id) FROM survey_items WHERE community_id = $1")),
        (
            "correction",
            sql(
                "SELECT MAX(c.id) FROM minutes_corrections c JOIN meetings m ON m.id = c.meeting_id WHERE m.community_id = $1",
            ),
        ),
        (
            "option",
            sql("SELECT MAX(o.id) FROM vote_options o JOIN votes v ON v.id = o.vote_id WHERE v.community_id = $1"),
        ),
        ("file", sql("SELECT MAX(id) FROM files WHERE community_id = $1")),
        (
            "note",
            sql(
                "SELECT MAX(n.id) FROM meeting_notes n JOIN meetings m ON m.id = n.meeting_id WHERE m.community_id = $1",
            ),
        ),
        (
            "section",
            sql(
                "SELECT MAX(s.id) FROM minutes_sections s JOIN meetings m ON m.id = s.meeting_id WHERE m.community_id = $1",
            ),
        ),
        (
            "question",
            sql(
                "SELECT MAX(q.id) FROM training_questions q JOIN meetings m ON m.id = q.meeting_id WHERE m.community_id = $1",
            ),
        ),
        (
            "slot",
            sql(
                "SELECT MAX(s.id) FROM date_poll_slots s JOIN date_polls p ON p.id = s.poll_id JOIN meetings m ON m.id = p.meeting_id WHERE m.community_id = $1",
            ),
        ),
    ]
}

async fn numbers(world: &World, things: &Things, organization: i64) -> Numbers {
    let of_things = [
        "person",
        "message",
        "meeting",
        "minuted",
        "block",
        "proposal",
        "template",
        "theme",
        "decision",
        "commitment",
        "survey",
    ];
    let number = |key: &'static str| (key, things.get(key).parse().expect("a number"));
    let mut numbers: BTreeMap<_, i64> = of_things.into_iter().map(number).collect();
    numbers.insert("organization", organization);
    let ours = world.here.community.id;
    numbers.insert("community", ours);
    for (kind, query) in queries() {
        numbers.insert(kind, query.bind(ours).value(&world.instance.db).await.unwrap());
    }
    Numbers(numbers)
}
