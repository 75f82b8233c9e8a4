//! What the parameters of addresses stand for: real things, made by the product's own deeds, here and next door.

use std::collections::HashMap;

use axum::http::Method;
use communities::Role;
use door::AtTheConsole;
use platform::sql;

use super::minutes::{self, Stage};
use super::network;
use super::pairs;
use super::routes::Route;
use crate::world::{ADDRESS, Ask, Keyring, Person, Season, Sent, Who, World, account};

/// A number and a word that nothing has.
const NO_NUMBER: &str = "999999999";
const NO_WORD: &str = "n-existe-pas";

/// Which things an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Case {
    /// Those of our community: its room for all, the meeting that the guest is asked to.
    Usual,
    /// Its room of the advisory committee, a meeting that the guest is not asked to.
    Closed,
    /// Our community, with things of the one next door.
    Foreign,
    /// Our community, with things that do not exist.
    Empty,
    /// A community that does not exist.
    Missing,
    /// The community next door.
    NextDoor,
}

impl Case {
    /// The cases of a route: more than the usual one where there is something to be wrong about.
    pub(super) fn of(route: &Route) -> Vec<Case> {
        let (names, inside) = (route.parameters(), route.inside());
        let room_or_meeting = names.iter().any(|name| matches!(*name, "room" | "meeting"))
            || ["room-id", "announcing-id"].contains(&key(route, "id"));
        let of_a_room = ["room-id", "announcing-id"].contains(&key(route, "id"));
        let inner = inside && (names.len() > 1 || of_a_room);
        // A format card, the texts of a season and the parts of its model are every community's: there are none next door.
        let foreign = inside
            && names.len() > 1
            && !names.contains(&"card")
            && !names.contains(&"text")
            && !names.contains(&"node")
            && !names.contains(&"line");
        let all = [
            (Case::Usual, true),
            (Case::Closed, inside && room_or_meeting),
            (Case::Foreign, foreign),
            (Case::Empty, inner),
            (Case::Missing, inside),
            (Case::NextDoor, inside),
        ];
        all.into_iter().filter(|(_, there)| *there).map(|(case, _)| case).collect()
    }

    /// Whether what the address names is there for nobody at all.
    pub(super) fn is_nowhere(self) -> bool {
        matches!(self, Case::Foreign | Case::Empty | Case::Missing)
    }
}

/// The values of parameters, by the word of what they name.
#[derive(Clone, Debug, Default)]
pub(super) struct Things(HashMap<&'static str, String>);

/// What a parameter names: the same word is another thing elsewhere.
#[expect(clippy::too_many_lines, reason = "one line for each word that names a thing")]
pub(super) fn key(route: &Route, name: &str) -> &'static str {
    let starts = |start: &str| route.pattern.starts_with(start);
    if let Some(of_the_network) = network::key(route, name) {
        return of_the_network;
    }
    match name {
        "meeting" if minutes::are_of(route) => "minuted",
        "report" if is_written(route) => REPORTS[0],
        "remark" if is_written(route) => REPORTS[3],
        "part" => REPORTS[1],
        "version" => REPORTS[2],
        "due" => REPORTS[4],
        "piece" => REPORTS[5],
        "room" if is_announced(route) => "announcing-room",
        "id" if is_announced(route) => "announcing-id",
        "message" if is_announced(route) => "announced",
        "room" if route.pattern.contains("/{room}/personnes") => "chosen-room",
        "room" if route.pattern.ends_with("/{room}/fin") => "circle",
        "id" if starts("/api/v1/communities/") => "community-id",
        "id" if starts("/api/v1/rooms/") => "room-id",
        "message" if asks_for_help(route) => "asked",
        "story" if route.pattern.ends_with("/confirmation") => "awaited-story",
        "survey" => survey(route),
        "vote" => vote(route),
        "token" => token(&route.pattern),
        "key" if starts("/profil/cles/") => "own-key",
        "name" if starts("/agenda/") => "feed",
        "code" if starts("/ici/") => "here-code",
        "code" if starts("/attestation/") => "attestation-code",
        "file" if starts("/assets/") => "asset",
        "file" if starts("/bibliotheque/") => "open-file",
        "address" => "open-resource",
        "file" => "file",
        _ => [
            "community",
            "room",
            "message",
            "meeting",
            "decision",
            "commitment",
            "door",
            "application",
            "indicator",
            "node",
            "story",
            "relay",
            "report",
            "block",
            "question",
            "proposal",
            "template",
            "theme",
            "remark",
            "resource",
            "trial",
            "edition",
            "term",
            "card",
            "guide",
            "text",
            "person",
            "invitation",
            "arrival",
            "session",
            "waiting",
            "scheduled",
            "entry",
            "expense",
            "gift",
            "source",
            "line",
            "attestation",
            "pair",
            "photo",
            "mail",
            "upload",
        ]
        .into_iter()
        .find(|known| *known == name)
        .unwrap_or("unknown"),
    }
}

/// What a secret of an address opens.
fn token(pattern: &str) -> &'static str {
    let starts = |start: &str| pattern.starts_with(start);
    match () {
        _ if starts("/invitation/{token}/code/") || starts("/c/{community}/invitations/salle/") => "room-link",
        _ if starts("/invitation/") => "invitation-link",
        _ if starts("/entree/") => "pass",
        _ if starts("/pouls/") => "pulse",
        _ if starts("/q/") => "survey-link",
        _ if starts("/v/") => "vote-link",
        _ if starts("/debut/") => "first-pass",
        _ if starts("/demande/") => "request-link",
        _ if starts("/accord/") => "agreement-link",
        _ if starts("/courriels/desabonnement/") => "stop",
        _ if starts("/profil/jetons/") => "own-token",
        _ if starts("/reponse/") => "answer-link",
        _ if starts("/sondage/") => "poll-link",
        () => "unknown",
    }
}

impl Things {
    /// The address of a route with these things.
    #[track_caller]
    pub(super) fn fill(&self, route: &Route) -> String {
        route.filled(|name| self.value(route, name))
    }

    #[track_caller]
    fn value(&self, route: &Route, name: &str) -> String {
        let found = self.0.get(key(route, name)).cloned();
        found.unwrap_or_else(|| panic!("the walk does not know what {{{name}}} of {route} is: teach it, in things.rs"))
    }

    pub(super) fn get(&self, key: &str) -> &str {
        &self.0[key]
    }

    pub(super) fn find(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    pub(super) fn set(&mut self, key: &'static str, value: impl ToString) {
        self.0.insert(key, value.to_string());
    }

    pub(super) fn with(&self, other: &Things, keys: &[&'static str]) -> Things {
        let mut mixed = self.clone();
        mixed.0.extend(keys.iter().filter_map(|key| Some((*key, other.0.get(key)?.clone()))));
        mixed
    }
}

/// Our things, theirs, and those that are not there.
pub(super) struct Everything {
    pub(super) usual: Things,
    closed: Things,
    next_door: Things,
}

impl Everything {
    pub(super) async fn of(world: &World) -> Everything {
        let mut usual = of_season(world, &world.here, world.who(Who::Member)).await;
        let closed = closed(world, &usual).await;
        let next_door = of_season(world, &world.next_door, world.who(Who::Stranger)).await;
        secrets(world, &mut usual).await;
        Everything { usual, closed, next_door }
    }

    /// What an address names in this case.
    pub(super) fn of_case(&self, case: Case, route: &Route) -> Things {
        let usual = &self.usual;
        let whole = ["community", "community-id"];
        let rooms = ["room", "room-id", "chosen-room", "circle", "announcing-room", "announcing-id"];
        let inner = [
            "message",
            "asked",
            "announced",
            "relay",
            "report",
            "meeting",
            "minuted",
            "decision",
            "commitment",
            "person",
            "invitation",
            "room-link",
            "mail",
            "application",
        ];
        let inner =
            [&inner[..], &OF_AGENDAS, &SURVEYS, &SIGNED, &VOTES, &REPORTS, &ENTRIES, &LIBRARY, &TRAININGS, &BETWEEN]
                .concat();
        match case {
            Case::Usual => usual.clone(),
            Case::Closed => self.closed.clone(),
            Case::NextDoor => self.next_door.clone(),
            Case::Foreign if route.parameters().contains(&"message") => usual.with(&self.next_door, &inner),
            Case::Foreign => usual.with(&self.next_door, &[&inner[..], &rooms[..]].concat()),
            Case::Empty if route.parameters().contains(&"message") => usual.with(&nothing(), &inner),
            Case::Empty => usual.with(&nothing(), &[&inner[..], &rooms[..]].concat()),
            Case::Missing => usual.with(&nothing(), &[&inner[..], &rooms[..], &whole[..]].concat()),
        }
    }
}

/// What addresses name of agendas, of the model and of stories.
const OF_AGENDAS: [&str; 12] = [
    "block",
    "proposal",
    "template",
    "theme",
    "remark",
    "card",
    "text",
    "node",
    "line",
    "indicator",
    "story",
    "awaited-story",
];

fn nothing() -> Things {
    let numbers = [
        "community-id",
        "room-id",
        "announcing-id",
        "message",
        "asked",
        "announced",
        "relay",
        "report",
        "meeting",
        "decision",
        "commitment",
        "indicator",
        "story",
        "awaited-story",
        "person",
        "invitation",
        "mail",
        "application",
    ]
    .map(|key| (key, NO_NUMBER));
    let of_agendas = ["block", "proposal", "template", "theme", "remark", "minuted"].map(|key| (key, NO_NUMBER));
    let of_agendas = of_agendas.into_iter().chain(
        SURVEYS
            .iter()
            .chain(&SIGNED)
            .chain(&VOTES)
            .chain(&REPORTS)
            .chain(&ENTRIES)
            .chain(&LIBRARY)
            .chain(&BETWEEN)
            .chain(&TRAININGS)
            .map(|key| (*key, NO_NUMBER)),
    );
    let words =
        ["community", "room", "chosen-room", "circle", "announcing-room", "room-link", "card", "text", "node", "line"];
    let words = words.map(|key| (key, NO_WORD));
    Things(numbers.into_iter().chain(of_agendas).chain(words).map(|(key, value)| (key, value.to_owned())).collect())
}

/// The things of one community: what a member said, a meeting to come, an invitation.
async fn of_season(world: &World, season: &Season, member: &Person) -> Things {
    let account = member.account.as_ref().expect("a member has an account");
    let mut things = Things::default();
    things.set("community", &season.community.slug);
    things.set("community-id", season.community.id);
    things.set("room", &season.room);
    things.set("room-id", season.room_id(&season.room).await);
    things.set("chosen-room", chosen_room(world, season, "Soutien", world.held_here(season)).await);
    things.set("circle", circle(world, season, "Confidences", world.held_here(season)).await);
    things.set("message", season.says(account, &season.room, "Un bon coup de la semaine").await);
    things.set("asked", asks_the_room(season, member, &season.room).await);
    announces(world, season, ("Nouvelles", "member"), &mut things).await;
    things.set("relay", asks_through(world, season, member).await);
    things.set("report", reports(world, season, member).await);
    ["person", "chosen", "newcomer", "registered-person"].into_iter().for_each(|key| things.set(key, account.id));
    things.set("room-link", season.room_link().await);
    things.set("invitation", season.invites(&format!("invitee@{}.exemple.org", season.community.id)).await.id);
    things.set("mail", season.doubts_a_mail().await);
    let meeting = season.meeting_on("2027-04-15").await;
    if world.held_here(season) {
        season.asks(world.who(Who::Guest).account.as_ref().expect("a guest has an account"), meeting).await;
    }
    season.polls(meeting).await;
    things.set("meeting", meeting);
    things.set("block", season.plans(meeting, "Atelier").await);
    things.set("proposal", season.proposes(account, meeting, "Les congés").await);
    things.set("template", season.keeps_template(meeting, "Notre façon").await);
    themes(season, member, &mut things).await;
    library(season, member, &mut things).await;
    let words = [("card", "codev"), ("guide", "membre"), ("text", "problem"), ("node", "problem"), ("line", LINE)];
    words.into_iter().for_each(|(key, word)| things.set(key, word));
    things.set("indicator", season.looks_at("Visites d’un organisme à l’autre").await);
    things.set("story", season.tells(member, "Un long silence").await);
    things.set("awaited-story", noted(world, season, member).await);
    beside_meetings(world, season, &mut things).await;
    let heard = if world.held_here(season) { world.held } else { season.meeting_on("2027-03-17").await };
    attested(world, season, (account, heard), &mut things).await;
    celebrates(season, member).await;
    pairs::paired(world, season, member, &mut things).await;
    things.set("photo", adds_a_photo(season, member, &[account.id], "La table").await);
    things.set("minuted", minutes::made(world, season, Stage::Approved).await);
    things.set("decision", season.decides("Nous nous rencontrons le jeudi").await);
    things.set("commitment", season.tries(account, heard, "Poser une question de plus").await);
    things
}

/// An attestation of a member who was at a meeting.
pub(super) async fn attested(
    world: &World,
    season: &Season,
    (account, meeting): (&identity::Person, i64),
    things: &mut Things,
) {
    let by = coordination(world, season).await;
    let (id, code) = season.attests(&by, account, meeting).await;
    things.set("attestation", id);
    things.set("attestation-code", code);
}

/// The bytes of a small picture.
pub(super) fn picture() -> Vec<u8> {
    let mut picture = std::io::Cursor::new(Vec::new());
    let drawn = image::DynamicImage::new_rgb8(4, 4).write_to(&mut picture, image::ImageFormat::Png);
    drawn.expect("a picture can be written");
    picture.into_inner()
}

/// Somebody adds a photo for the celebration, with these people in it; its number.
pub(super) async fn adds_a_photo(season: &Season, by: &Person, people: &[i64], shows: &str) -> String {
    let people: Vec<String> = people.iter().map(i64::to_string).collect();
    let fields = [("montre", shows), ("personne-d-autre", "yes")].into_iter();
    let fields: Vec<_> = fields.chain(people.iter().map(|person| ("dessus", person.as_str()))).collect();
    let sent = Sent::files(&fields, &[("photo", "atelier.png", picture())]);
    by.asks(&Ask::of(Method::POST, season.path("/fete/photos"), sent)).await.is(303);
    let page = by.get(season.path("/fete")).await.is(200).page;
    let removals = page.attributes("form[action*=\"/fete/photos/\"][action$=retrait]", "action");
    removals.last().and_then(|action| action.split('/').rev().nth(1)).expect("they may take it away").to_owned()
}

/// A member leaves a good move and a sentence for the celebration.
pub(super) async fn celebrates(season: &Season, member: &Person) {
    let left = [("bon-coup", "J’ai osé demander"), ("de", "")];
    member.posts(season.path("/fete/bon-coup"), &left).await.is(303);
    member.posts(season.path("/fete/phrase"), &[("phrase", "Merci à vous")]).await.is(303);
}

/// What stands beside meetings: the door, questions, reports, the budget.
async fn beside_meetings(world: &World, season: &Season, things: &mut Things) {
    opens_its_door(world, season, things).await;
    surveys(world, season, things).await;
    votes(world, season, things).await;
    written(world, season, things).await;
    keeps_a_budget(world, season, things).await;
    explains_gaps(world, season).await;
    network::opens_a_training(season, &coordination(world, season).await, things).await;
    things.set("question", "1");
}

/// A training that is open to the network, and somebody who registered.
const TRAININGS: [&str; 2] = ["open-training", "registered-person"];
/// A resource of the library, a trial and a version of its file; a word of the glossary.
const LIBRARY: [&str; 4] = ["resource", "trial", "edition", "term"];
/// A report, a part of it, a version that was sent, what somebody says of the part; what is owed, and a piece that goes with it.
const REPORTS: [&str; 6] =
    ["written-report", "report-part", "report-version", "report-remark", "report-due", "report-piece"];

/// Whether a route is of a report that is written, and not of one that somebody makes of a message.
pub(super) fn is_written(route: &Route) -> bool {
    ["/bilans/", "/reports/"].iter().any(|part| route.pattern.contains(part))
}

/// A report that was sent once, and that is written again.
async fn written(world: &World, season: &Season, things: &mut Things) {
    let by = coordination(world, season).await;
    let page = begins(season, &by, things).await;
    adopts(season, &by, &page).await;
    by.posts(format!("{page}/envoi"), &[]).await.is(303);
    by.posts(format!("{page}/reprise"), &[]).await.is(303);
    says_of_a_report(season, &by, &page, things).await;
    owes(season, &by, "Rapport d’étape", things).await;
}

/// Somebody notes what the community owes, and a piece that goes with it.
pub(super) async fn owes(season: &Season, by: &Person, title: &str, things: &mut Things) {
    let typed = [("quoi", title), ("a-qui", "La Ville"), ("date", "2027-06-30"), ("pieces", "Budget signé")];
    by.posts(season.path("/bilans/echeances/ajout"), &typed).await.is(303);
    let (due, piece) = season.last_due().await;
    things.set(REPORTS[4], due);
    things.set(REPORTS[5], piece);
}

/// Somebody begins a report; its page.
pub(super) async fn begins(season: &Season, by: &Person, things: &mut Things) -> String {
    let typed = [("modele", "rapport-final"), ("du", "2026-12-01"), ("au", "2027-12-31"), ("langue", "fr-CA")];
    let begun = by.posts(season.path("/bilans/nouveau"), &typed).await.is(303);
    let page = begun.header("location").split('?').next().unwrap_or_default().to_owned();
    let report = last(&page).to_owned();
    let part = season.part_of_a_report(report.parse().expect("a number")).await;
    let made = [report, part.to_string(), "1".to_owned()];
    REPORTS.into_iter().zip(made).for_each(|(key, value)| things.set(key, value));
    page
}

/// Somebody says something of the part of a report.
pub(super) async fn says_of_a_report(season: &Season, by: &Person, page: &str, things: &mut Things) {
    let remarks = format!("{page}/parties/{}/remarques", things.get("report-part"));
    by.posts(remarks, &[("remarque", "Et les familles?")]).await.is(303);
    things.set("report-remark", season.last_remark_of_a_report().await);
}

/// Coordination notes that a report is adopted.
pub(super) async fn adopts(season: &Season, by: &Person, page: &str) {
    let decision = season.decides("On adopte le rapport").await.to_string();
    by.posts(format!("{page}/adoption"), &[("decision", &decision)]).await.is(303);
}

/// Two themes that a member proposes, and what they say of one.
async fn themes(season: &Season, member: &Person, things: &mut Things) {
    let theme = season.proposes_a_theme(member, "Dire non").await;
    things.set("remark", season.says_of_a_theme(member, theme, "Chaque semaine").await);
    things.set("theme", theme);
    things.set("other-theme", season.proposes_a_theme(member, "Refuser").await);
}

/// A resource that a member puts in the library, and what they tell of it.
async fn library(season: &Season, member: &Person, things: &mut Things) {
    let resource = season.puts_in_the_library(member, "La boîte à émotions").await;
    things.set("trial", season.tried_it(member, resource, "Ça a ri").await);
    things.set("edition", season.attaches(member, resource).await);
    things.set("resource", resource);
    things.set("term", season.proposes_a_word(member, "Mise en récit").await);
    let (address, file) = season.opens_to_everyone(member, "Le rituel de départ").await;
    things.set("open-resource", address);
    things.set("open-file", file);
}

/// An attestation, a pair, a photo of the celebration.
const BETWEEN: [&str; 3] = ["attestation", "pair", "photo"];
/// Entries of a budget: an expense, something given, a source.
const ENTRIES: [&str; 4] = ["expense", "receipt", "gift", "source"];
/// A receipt that says little.
const RECEIPT: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
/// A line of the program of the walks.
pub(super) const LINE: &str = "locaux";

/// An expense, something given and a source, in a budget. Where the season has a facilitator, she entered the expense, so that
/// coordination checks it.
pub(super) async fn keeps_a_budget(world: &World, season: &Season, things: &mut Things) {
    let by = coordination(world, season).await;
    gives(season, &by, things, "Chez l’Ours").await;
    let enters = if world.held_here(season) { world.who(Who::Facilitator) } else { &by };
    spends(season, enters, things, "Chez l’Ours").await;
}

/// Coordination says why the line of the walks is far from what was planned: no period closes before.
async fn explains_gaps(world: &World, season: &Season) {
    let page = season.path(&format!("/budget/postes/{LINE}/explication"));
    let words = [("explication", "La saison commence"), ("revision", "0")];
    coordination(world, season).await.posts(page, &words).await.is(303);
}

/// This person enters an expense that they paid to this supplier, with its receipt.
pub(super) async fn spends(season: &Season, by: &Person, things: &mut Things, supplier: &str) {
    let page = season.path("/budget/depenses/nouvelle");
    let me = by.id().to_string();
    let paid =
        [("montant", "12,50"), ("poste", LINE), ("fournisseur", supplier), ("jour", "2027-03-01"), ("taxes", "non")];
    let paid = [&paid[..], &[("payee-par", me.as_str())]].concat();
    let receipt = [("recu", "recu.pdf", RECEIPT.to_vec())];
    let entered = by.asks(&Ask::of(Method::POST, page, Sent::files(&paid, &receipt))).await.is(303);
    let expense = entered.header("location").split('?').next().unwrap_or_default().to_owned();
    things.set("expense", last(&expense));
    let shown = by.get(expense).await.is(200).page.attributes("form[action$=retrait] input[name=fichier]", "value");
    things.set("receipt", shown.first().expect("the receipt of an expense that is open may be taken off"));
}

/// This person writes down something given by this supplier, and a source of that name.
pub(super) async fn gives(season: &Season, by: &Person, things: &mut Things, supplier: &str) {
    let path = |rest: &str| season.path(&format!("/budget{rest}"));
    let given =
        [("sorte", "material"), ("quoi", supplier), ("organisme", "La Maison"), ("valeur", "30"), ("poste", LINE)];
    by.posts(path("/apports"), &[&given[..], &[("jour", "2027-03-01")]].concat()).await.is(303);
    by.posts(path("/sources"), &[("sorte", "own"), ("nom", supplier), ("montant", "100")]).await.is(303);
    for (key, page) in [("gift", "/apports"), ("source", "/sources")] {
        let forms = by.get(path(page)).await.is(200).page.attributes("form[action$=annulation]", "action");
        let newest = forms.last().expect("it is there").split('/').rev().nth(1).expect("its number").to_owned();
        things.set(key, newest);
    }
}

/// Who coordinates a season, signed in.
async fn coordination(world: &World, season: &Season) -> Person {
    match world.held_here(season) {
        true => world.who(Who::Coordination).clone(),
        false => world.signed_in(Who::Coordination, season.coordinator.clone()).await,
    }
}

/// Coordination says what its community is, for whoever comes, and somebody asks to take part.
async fn opens_its_door(world: &World, season: &Season, things: &mut Things) {
    let by = coordination(world, season).await;
    by.posts(season.path("/porte"), &[("revision", "0"), ("places", "8")]).await.is(303);
    by.posts(season.path("/porte/ouverture"), &[]).await.is(303);
    things.set("door", &season.community.slug);
    applies(world, season, things).await;
}

/// Somebody asks to take part, and has a link for their director.
pub(super) async fn applies(world: &World, season: &Season, things: &mut Things) {
    let email = format!("demande-{}@exemple.org", world.next_number());
    let said = AtTheConsole {
        name: "Zora",
        email: &email,
        organization: "Entre-Parents",
        territory: "Rosemont",
        role: "Intervenante",
        why: "Ne plus être seule avec ça.",
    };
    let token = door::ask_at_the_console(&world.instance, &season.community, &said).await.unwrap();
    world.who(Who::Nobody).posts(format!("/demande/{token}/direction"), &[("lien", "oui")]).await.is(303);
    let written = sql("SELECT id, agreement_token FROM applications WHERE token = $1").bind(token.as_str());
    let (id, agreement): (i64, String) = written.one(&world.instance.db).await.unwrap();
    things.set("application", id);
    things.set("request-link", token);
    things.set("agreement-link", agreement);
}

/// Surveys of a season at each of their ages, of one ready question.
pub(super) async fn surveys(world: &World, season: &Season, things: &mut Things) {
    let by = coordination(world, season).await;
    let decision = season.decides("Nous montrons ce que nous avons dit").await.to_string();
    let last_day = ui::dates::for_date_field(world.instance.clock.now() + 10 * platform::DAY);
    for (age, key) in SURVEYS.into_iter().enumerate() {
        let title = format!("Questionnaire {}", world.next_number());
        let fields = [("titre", title.as_str()), ("mode", "group"), ("fin", &last_day), ("pretes", "c1")];
        let made = by.posts(season.path("/evaluation/questionnaires/nouveau"), &fields).await.is(303);
        let page = made.header("location").split('?').next().unwrap_or_default().to_owned();
        things.set(key, last(&page));
        let answers = if age > 1 { 5 } else { 0 };
        let released = [("decision", decision.as_str()), ("lecture", "On apprend")];
        if age > 0 {
            let words = [("genre", "line"), ("question", "En un mot?")];
            by.posts(format!("{page}/questions"), &words).await.is(303);
            by.posts(format!("{page}/ouverture"), &[("revision", "2")]).await.is(303);
            opened_earlier(world, last(&page)).await;
        }
        for _ in 0..answers {
            by.posts(format!("{page}/bulletin"), &[("q-1", "3"), ("q-2", "Ensemble")]).await.is(303);
        }
        if age > 1 {
            by.posts(format!("{page}/fermeture"), &[]).await.is(303);
        }
        if age > 2 {
            by.posts(format!("{page}/diffusion"), &released).await.is(303);
        }
    }
    signed_surveys(&by, season, &last_day, things).await;
}

/// Surveys that members answer with their name: one that is open, and one that is closed.
async fn signed_surveys(by: &Person, season: &Season, last_day: &str, things: &mut Things) {
    for key in SIGNED {
        let fields = [("titre", key), ("mode", "group"), ("promesse", "named"), ("fin", last_day), ("pretes", "c1")];
        let made = by.posts(season.path("/evaluation/questionnaires/nouveau"), &fields).await.is(303);
        let page = made.header("location").split('?').next().unwrap_or_default().to_owned();
        things.set(key, last(&page));
        by.posts(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
        if key == SIGNED[1] {
            by.posts(format!("{page}/fermeture"), &[]).await.is(303);
        }
    }
}

/// Ages a survey: it was opened so long ago that its members may be reminded of it.
async fn opened_earlier(world: &World, survey: &str) {
    let tx = world.instance.db.begin().await.unwrap();
    let survey = survey.parse::<i64>().unwrap();
    // Ages on purpose.
    sql("UPDATE surveys SET opened_at = opened_at - $2, reminded_at = reminded_at - $2 WHERE id = $1")
        .with((survey, 4 * platform::DAY))
        .done(&tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// Surveys by their age: prepared, open, closed and shown, released.
const SURVEYS: [&str; 4] = ["prepared-survey", "survey", "closed-survey", "released-survey"];

/// Surveys with names by their age: open, closed.
const SIGNED: [&str; 2] = ["signed-survey", "closed-signed-survey"];

/// The age of the survey of a route.
fn survey(route: &Route) -> &'static str {
    match route.pattern.rsplit_once("/{survey}").map_or("", |(_, page)| page) {
        "/modification" | "/questions" | "/questions/retrait" | "/retrait" | "/ouverture" => SURVEYS[0],
        "/paroles" | "/diffusion" | "/lecture/{question}" => SURVEYS[2],
        "/publication" => SURVEYS[3],
        "/reponse" | "/reponse/retrait" => SIGNED[0],
        "/reponses" => SIGNED[1],
        _ => SURVEYS[1],
    }
}

/// Votes of a season: one that is prepared, one that is open, one that is closed, a consent to which people react, a secret one.
pub(super) async fn votes(world: &World, season: &Season, things: &mut Things) {
    let by = match world.held_here(season) {
        true => world.who(Who::Coordination).clone(),
        false => world.signed_in(Who::Coordination, season.coordinator.clone()).await,
    };
    let last_day = ui::dates::for_date_field(world.instance.clock.now() + 10 * platform::DAY);
    for key in VOTES {
        let (kind, ballots) = match key {
            "consent" => ("consent", "named"),
            "secret-vote" => ("one", "secret"),
            _ => ("one", "named"),
        };
        let question = format!("Vote {}", world.next_number());
        let fields = [
            ("question", question.as_str()),
            ("sorte", kind),
            ("options", "Le deuil\nLe jeudi"),
            ("texte", "On se voit le jeudi."),
            ("bulletins", ballots),
            ("depouillement", "schulze"),
            ("fin", &last_day),
            ("relecture", "2027-11-04"),
        ];
        let made = by.posts(season.path("/votes/nouveau"), &fields).await.is(303);
        let page = made.header("location").split('?').next().unwrap_or_default().to_owned();
        things.set(key, last(&page));
        if key != VOTES[0] {
            by.posts(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
        }
        if key == "closed-vote" {
            let choice =
                by.get(format!("{page}/telephone")).await.is(200).page.attributes("input[name=choix]", "value");
            let voter = world.voter_of(season).await.to_string();
            let noted = [("personne", voter.as_str()), ("choix", choice[0].as_str())];
            by.posts(format!("{page}/telephone"), &noted).await.is(303);
            by.posts(format!("{page}/fermeture"), &[]).await.is(303);
        }
        if key == "consent" {
            by.posts(format!("{page}/etape"), &[("etape", "clarify")]).await.is(303);
        }
    }
}

impl World {
    /// Somebody who votes there.
    async fn voter_of(&self, season: &Season) -> i64 {
        let voter = sql("SELECT MIN(person_id) FROM memberships WHERE community_id = $1 AND role = 'member'");
        voter.bind(season.community.id).value(&self.instance.db).await.unwrap()
    }
}

/// Votes by where they stand.
const VOTES: [&str; 5] = ["prepared-vote", "vote", "closed-vote", "consent", "secret-vote"];

/// Where the vote of a route stands.
fn vote(route: &Route) -> &'static str {
    match route.pattern.rsplit_once("/{vote}").map_or("", |(_, page)| page) {
        "/modification" | "/ouverture" | "/retrait" => VOTES[0],
        "/decision" => VOTES[2],
        "/paroles" | "/etape" | "/integration" => VOTES[3],
        _ => VOTES[1],
    }
}

/// A room for chosen people: who facilitates and Awa, of whom coordination is none; elsewhere whoever coordinates and the stranger.
pub(super) async fn chosen_room(world: &World, season: &Season, name: &str, is_facilitated: bool) -> String {
    shared_room(world, (season, is_facilitated), "/nouveau-salon/personnes", &[("nom", name)]).await
}

/// The same, as a circle.
pub(super) async fn circle(world: &World, season: &Season, name: &str, is_facilitated: bool) -> String {
    let fields = [("nom", name), ("fin", "2027-04-15")];
    shared_room(world, (season, is_facilitated), "/nouveau-salon/cercle", &fields).await
}

async fn shared_room(
    world: &World,
    (season, is_facilitated): (&Season, bool),
    page: &str,
    fields: &[(&str, &str)],
) -> String {
    let page = season.path(page);
    match is_facilitated {
        true => world.who(Who::Facilitator).shares_a_room(&page, fields, world.who(Who::Member)).await,
        false if world.held_here(season) => {
            world.who(Who::Coordination).shares_a_room(&page, fields, world.who(Who::Advisor)).await
        }
        false => {
            let coordinates = world.signed_in(Who::Coordination, season.coordinator.clone()).await;
            coordinates.shares_a_room(&page, fields, world.who(Who::Stranger)).await
        }
    }
}

impl Person {
    /// Opens a room for one other person; its word in addresses.
    async fn shares_a_room(&self, page: &str, fields: &[(&str, &str)], other: &Person) -> String {
        let other = other.id().to_string();
        let fields = [fields, &[("personnes", other.as_str())]].concat();
        let opened = self.posts(page.to_owned(), &fields).await.is(303);
        opened.header("location").split('/').rev().nth(1).expect("the room's word").to_owned()
    }
}

/// A request for help in a room; the number of its message.
pub(super) async fn asks_the_room(season: &Season, person: &Person, room: &str) -> i64 {
    let fields = [("besoin", "Une heure avec quelqu’un"), ("au-nom-de", "moi")];
    let asked = person.posts(season.path(&format!("/salons/{room}/demande")), &fields).await.is(303);
    let rest = asked.header("location").split("/messages/").nth(1).expect("the way to the message").to_owned();
    rest.split('/').next().and_then(|number| number.parse().ok()).expect("the number of a message")
}

/// What a member asks through who facilitates here, or coordinates next door; its number.
pub(super) async fn asks_through(world: &World, season: &Season, member: &Person) -> i64 {
    let through = match world.held_here(season) {
        true => world.who(Who::Facilitator).id(),
        false => season.coordinator.id,
    };
    let fields = [("besoin", "Un lieu sûr"), ("au-nom-de", &through.to_string())];
    member.posts(season.path(&format!("/salons/{}/demande", season.room)), &fields).await.is(303);
    sql("SELECT MAX(id) FROM help_relays").value(&world.instance.db).await.unwrap()
}

/// What who facilitates here writes down after a member called; next door, where nobody does, what is not there. Its number.
pub(super) async fn noted(world: &World, season: &Season, member: &Person) -> String {
    if !world.held_here(season) {
        return NO_NUMBER.to_owned();
    }
    let typed = [("personne", &*member.id().to_string()), ("moment", "Un rire"), ("cycle", "moment")];
    let page = season.path("/evaluation/recits/telephone");
    let noted = world.who(Who::Facilitator).posts(page, &typed).await.is(303);
    last(noted.header("location").split('?').next().unwrap_or_default()).to_owned()
}

/// What a member reports, of what coordination said here, or somebody next door, to who facilitates here, or coordinates next
/// door; its number.
pub(super) async fn reports(world: &World, season: &Season, member: &Person) -> i64 {
    let (author, to) = match world.held_here(season) {
        true => (world.who(Who::Coordination).account.clone().expect("an account"), world.who(Who::Facilitator).id()),
        false => {
            let author = account(&world.instance, "Ariane", "ariane@voisine.exemple.org").await;
            season.seats(&author, Role::Member).await;
            (author, season.coordinator.id)
        }
    };
    let message = season.says(&author, &season.room, "Des mots qui blessent").await;
    let page = season.path(&format!("/salons/{}/messages/{message}/signalement", season.room));
    member.posts(page, &[("personnes", &to.to_string()), ("texte", "Ces mots-là")]).await.is(303);
    sql("SELECT MAX(id) FROM moderation_reports").value(&world.instance.db).await.unwrap()
}

/// A room of announcements for those of this role, and what was announced there, which asks that one says to have read it: by who
/// facilitates, or by coordination where she is not in the room, or next door.
async fn announces(world: &World, season: &Season, (name, role): (&str, &str), things: &mut Things) {
    let by = match (world.held_here(season), role) {
        (true, "member") => world.who(Who::Facilitator).clone(),
        (true, _) => world.who(Who::Coordination).clone(),
        (false, _) => world.signed_in(Who::Coordination, season.coordinator.clone()).await,
    };
    let fields = [("nom", name), ("annonces", "oui"), ("roles", role)];
    let opened = by.posts(season.path("/nouveau-salon"), &fields).await.is(303);
    let room = opened.header("location").split('/').rev().nth(1).expect("the room's word").to_owned();
    let words = [("body", "La rencontre change d’heure"), ("lu-et-compris", "yes")];
    let said = by.posts(season.path(&format!("/salons/{room}/messages")), &words).await.is(303);
    things.set("announced", said.header("location").rsplit_once("#message-").expect("the message").1);
    things.set("announcing-id", season.room_id(&room).await);
    things.set("announcing-room", room);
}

/// What Awa writes to be sent later; its number.
pub(super) async fn waits(world: &World) -> i64 {
    let later = [("body", "À mardi"), ("date", "2027-06-01"), ("heure", "9 h")];
    let page = world.here.path(&format!("/salons/{}/plus-tard", world.here.room));
    world.who(Who::Member).posts(page, &later).await.is(303);
    sql("SELECT MAX(id) FROM scheduled_messages").value(&world.instance.db).await.unwrap()
}

/// What Awa writes in her log; its number.
pub(super) async fn entry(world: &World) -> i64 {
    let day = [("jour", "2027-03-16"), ("faits", "Un long silence.")];
    world.who(Who::Member).posts("/profil/journal/nouveau", &day).await.is(303);
    sql("SELECT MAX(id) FROM journal_entries").value(&world.instance.db).await.unwrap()
}

/// Whether a route is of an announcement that asks that one says to have read it.
pub(super) fn is_announced(route: &Route) -> bool {
    ["/lu-et-compris", "/acknowledgement"].iter().any(|part| route.pattern.contains(part))
}

/// Whether a route is of a message that asks for help.
pub(super) fn asks_for_help(route: &Route) -> bool {
    ["/messages/{message}/demande", "/messages/{message}/request", "/entraide/{message}"]
        .iter()
        .any(|part| route.pattern.contains(part))
}

async fn closed(world: &World, usual: &Things) -> Things {
    let here = &world.here;
    let advisor = world.who(Who::Advisor).account.clone().expect("an advisor has an account");
    let mut things = usual.clone();
    things.set("room", &here.committee);
    things.set("room-id", here.room_id(&here.committee).await);
    things.set("chosen-room", chosen_room(world, here, "Entre nous deux", false).await);
    things.set("circle", circle(world, here, "Entre nous pour un temps", false).await);
    things.set("message", here.says(&advisor, &here.committee, "Entre nous du comité").await);
    announces(world, here, ("Nouvelles du comité", "advisor"), &mut things).await;
    things.set("asked", asks_the_room(here, world.who(Who::Advisor), &here.committee).await);
    let meeting = here.meeting_on("2027-05-20").await;
    things.set("meeting", meeting);
    things.set("block", here.plans(meeting, "Atelier").await);
    things.set("proposal", here.proposes(&advisor, meeting, "Les congés").await);
    here.polls(meeting).await;
    things
}

/// What opens to whoever holds it, and what is Awa's or Bina's alone.
async fn secrets(world: &World, things: &mut Things) {
    let (awa, nobody) = (world.who(Who::Member), world.who(Who::Nobody));
    network::begins(world, things).await;
    things.set("scheduled", waits(world).await);
    things.set("entry", entry(world).await);
    let pass = identity::actions::sign_in_link(&world.instance, awa.id()).await.unwrap();
    things.set("pass", last(&pass.path()));
    things.set("first-pass", NO_WORD);
    let invited = world.here.invites("autre-invitee@exemple.org").await;
    things.set("invitation-link", last(&invited.link));
    let newcomer = [("name", "Zoé"), ("organization", "Entre-Parents"), ("email", "zoe@exemple.org")];
    let arrival = nobody.posts(format!("/invitation/{}", things.get("room-link")), &newcomer).await.is(303);
    things.set("arrival", last(arrival.header("location")));
    let page = awa.posts("/profil/agenda", &[]).await.is(200).page.source().to_owned();
    things.set("feed", word_after(&page, "/agenda/"));
    let mails = sql("SELECT message FROM outbox WHERE message LIKE '%/courriels/desabonnement/%' ORDER BY id LIMIT 1");
    let mail: String = mails.value(&world.instance.db).await.unwrap();
    things.set("stop", word_after(&mail, "/courriels/desabonnement/"));
    let survey = world.here.path(&format!("/evaluation/questionnaires/{}", things.get("survey")));
    things.set("survey-link", last(&awa.get(survey).await.is(200).page.link("Répondre")));
    let vote = world.here.path(&format!("/votes/{}", things.get("secret-vote")));
    things.set("vote-link", last(&awa.get(vote).await.is(200).page.link("Voter")));
    things.set("pulse", last(&world.here.opens_pulse(world.held).await));
    let invited =
        sql("SELECT message FROM outbox WHERE message LIKE '%/reponse/%' AND person_id = $1 ORDER BY id DESC LIMIT 1");
    let invited: String = invited.bind(awa.id()).value(&world.instance.db).await.unwrap();
    things.set("answer-link", word_after(&invited, "/reponse/"));
    let mails = sql("SELECT message FROM outbox WHERE message LIKE '%/sondage/%' ORDER BY id LIMIT 1");
    let mail: String = mails.value(&world.instance.db).await.unwrap();
    things.set("poll-link", word_after(&mail, "/sondage/"));
    let asset = ui::assets::each().first().expect("there are styles").url;
    things.set("asset", last(asset));
    things.set("file", last(&attached(world, awa).await));
    things.set("upload", begins_to_send(awa, true, b"oui!").await);
    things.set("here-code", shown_today(world).await);
    let waiting = sql("SELECT id FROM waiting_list WHERE person_id = $1").bind(world.who(Who::Waiting).id());
    things.set("waiting", waiting.value::<i64>(&world.instance.db).await.unwrap());
    own(world, awa, things).await;
    own_key(world, awa, things).await;
}

/// The address of a picture that hangs from a message of Awa's.
async fn attached(world: &World, awa: &Person) -> String {
    let sent = Sent::files(&[("body", "La cuisine")], &[("fichiers", "cuisine.png", picture())]);
    let room = world.here.path(&format!("/salons/{}", world.here.room));
    awa.asks(&Ask::of(axum::http::Method::POST, format!("{room}/messages"), sent)).await.is(303);
    awa.get(room).await.page.attributes(".file", "href").pop().expect("the message shows its file")
}

/// What names a file of four bytes that somebody begins to send, of which these came.
pub(super) async fn begins_to_send(person: &Person, by_a_program: bool, came: &[u8]) -> String {
    let path = if by_a_program { "/api/v1/files/tus" } else { "/fichiers/envois" };
    let begun = person.asks(&Ask::of(axum::http::Method::POST, path, Sent::Upload(4))).await.is(201);
    let address = begun.header("location").to_owned();
    if !came.is_empty() {
        person.asks(&Ask::of(axum::http::Method::PATCH, &address, Sent::Piece(0, came.to_vec()))).await.is(204);
    }
    last(&address).to_owned()
}

/// The code of attendance of a meeting that is held today, which the guest is asked to.
async fn shown_today(world: &World) -> String {
    let meeting = world.here.holds_today().await;
    world.here.asks(world.who(Who::Guest).account.as_ref().expect("a guest has an account"), meeting).await;
    let path = world.here.path(&format!("/rencontres/{meeting}/animation/code"));
    world.who(Who::Facilitator).posts(path, &[]).await.is(303);
    let code = sql("SELECT code FROM meeting_codes WHERE meeting_id = $1").bind(meeting);
    code.value(&world.instance.db).await.unwrap()
}

/// A session and a token of Awa's, besides those she comes with.
pub(super) async fn own(world: &World, awa: &Person, things: &mut Things) {
    let other = world.signed_in(Who::Member, awa.account.clone().expect("Awa has an account")).await;
    let newest = [
        ("session", sql("SELECT MAX(id) FROM sessions WHERE person_id = $1")),
        ("own-token", sql("SELECT MAX(id) FROM api_tokens WHERE person_id = $1")),
    ];
    for (key, newest) in newest {
        things.set(key, newest.bind(other.id()).value::<i64>(&world.instance.db).await.unwrap());
    }
}

/// A passkey of Awa's.
pub(super) async fn own_key(world: &World, awa: &Person, things: &mut Things) {
    awa.adds_a_passkey(&mut Keyring::at(ADDRESS), "Téléphone").await.is(303);
    let newest = sql("SELECT MAX(id) FROM passkeys WHERE person_id = $1").bind(awa.id());
    things.set("own-key", newest.value::<i64>(&world.instance.db).await.unwrap());
}

/// The last part of an address.
pub(super) fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

pub(super) fn word_after<'a>(text: &'a str, start: &str) -> &'a str {
    let rest = text.split_once(start).unwrap_or_else(|| panic!("no {start} in {text}")).1;
    rest.split(|each: char| !(each.is_ascii_alphanumeric() || "-_.".contains(each))).next().unwrap_or_default()
}

/// A request for a route with these things.
pub(super) fn ask(route: &Route, things: &Things, sent: Sent) -> Ask {
    Ask::of(route.method(), things.fill(route), sent)
}
