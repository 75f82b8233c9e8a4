//! After somebody who did everything deletes their account, no row of any table names them.

use std::collections::BTreeSet;

use axum::http::Method;
use communities::roles::EnterSpace;
use communities::{Role, charter, coordinators};
use door::AtTheConsole;
use network::AtTheConsole as AtTheNetwork;
use notifications::{Kind, Notice, Told};
use platform::mail::deliver_due;
use platform::{DAY, sql, sql_pair};
use testkit::Sink;

use super::network::opens_a_training;
use super::things::{LINE, Things, adds_a_photo, adopts, begins, gives, last, owes, spends};
use crate::world::{ADDRESS, Ask, Keyring, PASSKEYS, Person, Season, Sent, Tables, Who, World, account};

/// A number that stands for nothing else, so that it is recognised wherever it stands.
const NUMBER: i64 = 86_421_357_900;
const NAME: &str = "Ximena Quetzal";
const EMAIL: &str = "ximena.quetzal@exemple.org";

/// What names Ximena in a row.
fn names_them(row: &str) -> bool {
    let row = row.to_lowercase();
    [NUMBER.to_string().as_str(), "ximena", "quetzal"].iter().any(|trace| row.contains(trace))
}

#[tokio::test]
async fn no_row_of_any_table_names_somebody_who_deleted_their_account() {
    let world = World::open().await;
    let tables = Tables::of(&world.instance.db).await;
    let ximena = Story { world: &world }.told().await;
    let named = |rows: &[(String, String)]| -> BTreeSet<String> {
        rows.iter().filter(|(_, row)| names_them(row)).map(|(table, _)| table.clone()).collect()
    };
    let before = named(&tables.whole(&world.instance.db).await);
    let expected: BTreeSet<String> = OF_A_PERSON.iter().map(|table| (*table).to_owned()).collect();
    assert_eq!(before, expected, "Ximena must be everywhere that somebody can be for this test to mean anything");

    ximena.posts("/profil/suppression", &[("email", EMAIL)]).await.is(303);

    let after = tables.whole(&world.instance.db).await;
    let left: Vec<_> = after.iter().filter(|(_, row)| names_them(row)).collect();
    assert!(left.is_empty(), "{left:#?}");
    let (chloe, season) = (world.who(Who::Stranger), &world.next_door);
    let room = chloe.opens(season.path(&format!("/salons/{}", season.room))).await.is(200).page.source().to_owned();
    assert!(room.contains("Ce que nous avons compris ensemble"), "what they said stays");
    assert!(!room.contains("Ximena"));
}

/// Every table where a person can be. The others tell of communities, meetings, rooms and organisations.
const OF_A_PERSON: &[&str] = &[
    "affiliations",
    "agenda_blocks",
    "agenda_proposals",
    "announcements_acknowledged",
    "api_tokens",
    "applications",
    "arrivals",
    "authenticators",
    "attestation_names",
    "attestations",
    "budget_closings",
    "celebration_photo_people",
    "celebration_photos",
    "celebration_words",
    "budget_expenses",
    "budget_gifts",
    "budget_moves",
    "budget_rates",
    "budget_sources",
    "budget_words",
    "calendar_feeds",
    "charter_acknowledgements",
    "commitments",
    "community_feeds",
    "coordinators",
    "date_poll_answers",
    "date_poll_voters",
    "decision_deeds",
    "decisions",
    "door_pages",
    "drafts_of_rooms",
    "earlier_words",
    "events",
    "file_uploads",
    "file_words",
    "files",
    "findings",
    "follow_up_wishes",
    "follow_ups",
    "held_notices",
    "help_relays",
    "help_signs",
    "host_calls",
    "host_offers",
    "indicator_values",
    "indicators",
    "invitations",
    "involvement_hours",
    "journal_entries",
    "jobs",
    "kept_messages",
    "known_devices",
    "mail_places",
    "mail_rhythms",
    "mail_wishes",
    "meeting_answers",
    "meeting_attendance",
    "meeting_clock",
    "meeting_guests",
    "meeting_notes",
    "meeting_round_people",
    "memberships",
    "message_reactions",
    "messages",
    "minutes",
    "minutes_agreements",
    "minutes_attendance",
    "minutes_corrections",
    "minutes_errata",
    "minutes_leases",
    "minutes_versions",
    "moderation_recipients",
    "moderation_reports",
    "network_arrivals",
    "network_cards",
    "network_feeds",
    "network_letters",
    "network_months",
    "network_organizations",
    "network_people",
    "network_requests",
    "one_time_links",
    "organization_domains",
    "outbox",
    "passkey_questions",
    "passkeys",
    "past_members",
    "glossary_terms",
    "library_files",
    "library_resources",
    "library_saved",
    "library_trials",
    "people",
    "personal_links",
    "profiles",
    "report_dues",
    "report_parts",
    "report_remarks",
    "report_versions",
    "reports",
    "room_reads",
    "rooms",
    "scheduled_messages",
    "season_words",
    "sessions",
    "sign_in_codes",
    "spare_codes",
    "stories",
    "story_consents",
    "survey_signed",
    "surveys",
    "theme_meetings",
    "theme_remarks",
    "theme_voices",
    "themes",
    "told_news",
    "training_answers",
    "training_needs",
    "training_places",
    "training_seats",
    "trainings_registered",
    "unsubscribe_links",
    "venue_sheets",
    "vote_ballots",
    "vote_remarks",
    "waiting_list",
    "pair_people",
    "pair_wishes",
    "pairs",
];
const OF_NOBODY: &[&str] = &[
    "budget_lines",
    "budgets",
    "agenda_steps",
    "agenda_templates",
    "agendas",
    "charters",
    "communities",
    "date_poll_slots",
    "date_polls",
    "event_streams",
    "file_inside",
    "file_parts",
    "findings_made",
    "help_requests",
    "mail_held",
    "library_announced",
    "library_collected",
    "library_downloads",
    "library_file_words",
    "meeting_codes",
    "meeting_files",
    "meeting_invitations",
    "involvement_months",
    "meeting_reminders",
    "meeting_rounds",
    "meeting_seasons",
    "meeting_rooms",
    "meetings",
    "minutes_sections",
    "minutes_shared",
    "network_domains",
    "organizations",
    "pinned_messages",
    "pulse_answers",
    "pulse_devices",
    "pulses",
    "report_pieces",
    "room_codes",
    "room_letters",
    "survey_answers",
    "survey_boxes",
    "survey_devices",
    "survey_items",
    "survey_notes",
    "survey_questions",
    "training_questions",
    "trainings_open",
    "vote_counts",
    "vote_devices",
    "vote_options",
    "vote_versions",
    "votes",
    "watched_words",
];

/// A table that is added takes a side: it can name somebody, and Ximena is in it above; or it cannot.
#[tokio::test]
async fn every_table_is_known_to_name_people_or_nobody() {
    let database = testkit::Database::fresh().await;
    let tables = Tables::of(&database.db).await;
    let known: BTreeSet<&str> = OF_A_PERSON.iter().chain(OF_NOBODY).copied().collect();
    assert_eq!(tables.names().collect::<BTreeSet<_>>(), known);
}

/// All that somebody can do.
struct Story<'a> {
    world: &'a World,
}

impl Story<'_> {
    async fn told(&self) -> Person {
        let ximena = self.world.signed_in(Who::Member, self.numbered().await).await;
        self.keeps_a_profile(&ximena).await;
        self.was_here_and_waits_to_come_back(&ximena).await;
        self.takes_part_next_door(&ximena).await;
        self.is_told_what_can_wait(&ximena).await;
        self.signs_in_elsewhere(&ximena).await;
        self.is_of_the_network(&ximena).await;
        ximena
    }

    /// An account whose number no other thing has.
    async fn numbered(&self) -> identity::Person {
        let instance = &self.world.instance;
        let tx = instance.db.begin().await.unwrap();
        // Breaks on purpose: the next number jumps.
        let next = sql_pair(
            "INSERT INTO people (id, email, name, lang, created_at) VALUES ($1, 'avant@exemple.org', '', 'fr-CA', 0)",
            "SELECT setval(pg_get_serial_sequence('people', 'id'), $1)",
        );
        next.bind(NUMBER - 1).run(&tx).await.unwrap();
        tx.commit().await.unwrap();
        let person = account(instance, NAME, EMAIL).await;
        assert_eq!(person.id, NUMBER);
        person
    }

    async fn keeps_a_profile(&self, ximena: &Person) {
        let told = [("nom", NAME), ("langue", "fr-CA"), ("titre", "intervenante"), ("montrer_titre", "oui")];
        ximena.posts("/profil", &told).await.is(303);
        ximena.posts("/profil/jetons", &[("nom", "carnet de Ximena")]).await.is(201);
        ximena.adds_an_application(self.world.instance.clock.now()).await;
        ximena.adds_a_passkey(&mut Keyring::at(ADDRESS), "Téléphone de Ximena").await.is(303);
        ximena.posts(format!("{PASSKEYS}/question"), &[]).await.is(200);
        ximena.posts("/profil/agenda", &[]).await.is(200);
        ximena.posts("/profil/organisme", &[("organization", "Entre-Parents")]).await.is(303);
        let day = [("jour", "2027-03-16"), ("faits", NAME)];
        ximena.posts("/profil/journal/nouveau", &day).await.is(303);
        let wished = [
            ("par-semaine", "2"),
            ("courriel", "meetings.set"),
            ("courriel", "meetings.minutes"),
            ("courriel", "network.month"),
            ("courriel", "notifications.gathered"),
        ];
        ximena.posts("/profil/courriels", &wished).await.is(303);
        let tx = self.world.instance.db.begin().await.unwrap();
        let account = ximena.account.clone().expect("she has an account");
        coordinators::name(&tx, account, self.world.instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// She is the contact of an organization, came in by another and waits for it again; she appears, and writes to Awa.
    async fn is_of_the_network(&self, ximena: &Person) {
        let (instance, awa) = (&self.world.instance, self.world.who(Who::Member));
        for (name, contact, email) in
            [("Maison des familles du Canal", "Rosa", "rosa@exemple.org"), ("Le Phare", NAME, EMAIL)]
        {
            let organization = [("nom", name), ("contact", contact), ("courriel", email)];
            ximena.posts("/reseau/organismes/nouveau", &organization).await.is(303);
        }
        awa.posts("/reseau/repertoire/moi", &[("offre", "Une salle")]).await.is(303);
        let asks = AtTheNetwork { name: NAME, email: EMAIL, organization: "Maison des familles du Canal" };
        for is_answered in [true, false] {
            let link = network::ask_at_the_console(instance, &asks).await.unwrap().expect("it is a member");
            if is_answered {
                self.world
                    .who(Who::Nobody)
                    .posts(format!("/reseau/accord/{link}"), &[("reponse", "oui")])
                    .await
                    .is(200);
            }
        }
        network::arrive_at_the_console(instance, &asks).await.unwrap();
        ximena.posts("/reseau/repertoire/moi", &[("offre", NAME)]).await.is(303);
        ximena.posts("/reseau/fil", &[]).await.is(200);
        let mut things = Things::default();
        opens_a_training(&self.world.here, self.world.who(Who::Coordination), &mut things).await;
        let training = format!("/reseau/formations/{}/inscription", things.get("open-training"));
        ximena.posts(training, &[]).await.is(303);
        network::write_at_the_console(instance, ximena.id(), 0).await.unwrap();
        let letter = [("mots", "Bonjour!"), ("adresse", "oui")];
        ximena.posts(format!("/reseau/repertoire/{}/ecrire", awa.id()), &letter).await.is(303);
    }

    /// She says what the community is to the street, and answers somebody who asks to take part; as she does, from her address.
    async fn looks_after_a_door(&self, ximena: &Person) {
        let (here, instance) = (&self.world.here, &self.world.instance);
        let page = ximena.opens(here.path("/porte")).await.is(200);
        let revision = page.page.attributes("input[name=revision]", "value").concat();
        ximena.posts(here.path("/porte"), &[("revision", &revision), ("places", "8")]).await.is(303);
        for (name, email) in [("Zora", "zora@exemple.org"), (NAME, EMAIL)] {
            let [organization, territory, role, why] = ["Entre-Parents", "Rosemont", "Intervenante", "Apprendre"];
            let said = AtTheConsole { name, email, organization, territory, role, why };
            door::ask_at_the_console(instance, &here.community, &said).await.unwrap();
        }
        let zora: i64 =
            sql("SELECT id FROM applications WHERE email = 'zora@exemple.org'").value(&instance.db).await.unwrap();
        let answer = [("reponse", "wait"), ("etat", "received")];
        ximena.posts(here.path(&format!("/porte/demandes/{zora}/reponse")), &answer).await.is(303);
    }

    /// A resource person at first, then one who facilitates; gone, and on the list of those who wait.
    async fn was_here_and_waits_to_come_back(&self, ximena: &Person) {
        let (here, account) = (&self.world.here, ximena.account.as_ref().expect("she has an account"));
        here.seats(account, Role::Guest).await;
        here.asks(account, here.meeting_on("2027-04-08").await).await;
        here.becomes(account, Role::Facilitator).await;
        let invited = [("people", "pair@exemple.org"), ("role", "member"), ("lang", "fr-CA")];
        ximena.posts(here.path("/invitations"), &invited).await.is(303);
        // A letter that she signed is on its way before she goes; from then on it is no row of ours.
        deliver_due(&self.world.instance, &Sink::start().await.smtp()).await.unwrap();
        here.becomes(account, Role::Coordination).await;
        self.looks_after_a_door(ximena).await;
        ximena.posts(here.path("/depart"), &[]).await.is(303);
        here.seats(account, Role::Member).await;
        here.invites(&format!("{NAME} <{EMAIL}>")).await;
    }

    /// By invitation; says something and corrects it, answers, is marked and marks, agrees to the charter, reads.
    async fn takes_part_next_door(&self, ximena: &Person) {
        let season = &self.world.next_door;
        let door = format!("/invitation/{}", last(&season.invites(EMAIL).await.link));
        ximena.posts(door, &[]).await.is(303);
        let account = ximena.account.as_ref().expect("she has an account");
        self.answers_in_her_name_then_coordinates(season, ximena).await;
        let words = [("fr-CA", "Ce que vivent les familles"), ("raison", "Nos mots"), ("revision", "0")];
        ximena.posts(season.path("/saison/textes/problem"), &words).await.is(303);
        self.looks_at(season, ximena).await;
        self.writes_reports(season, ximena).await;
        self.keeps_the_budget(season, ximena).await;
        self.signs_and_celebrates(season, ximena).await;
        season.becomes(account, Role::Facilitator).await;
        self.is_vouched_for(season, ximena).await;
        self.tells(season, ximena).await;
        self.gives_hours(season, ximena).await;
        self.votes(season, ximena).await;
        self.reads_first(season, ximena).await;
        let room = season.path(&format!("/salons/{}", season.room));
        let message = season.says(account, &season.room, "Moi, Ximena, ce que j’ai compris").await;
        let corrected = [("body", "Ce que nous avons compris ensemble")];
        ximena.posts(format!("{room}/messages/{message}/modification"), &corrected).await.is(303);
        let pdf = b"%PDF-1.4\n%%EOF".to_vec();
        let hangs = Sent::files(&[("body", "L’ordre du jour")], &[("fichiers", "ordre.pdf", pdf.clone())]);
        ximena.asks(&Ask::of(Method::POST, format!("{room}/messages"), hangs)).await.is(303);
        let waits = Sent::files(&[], &[("file", "suite.pdf", pdf)]);
        let waits = ximena.asks(&Ask::of(Method::POST, "/api/v1/files", waits)).await.is(201).json()["id"].to_string();
        let (long, words) = ("é".repeat(8_001), format!("texte-{waits}"));
        let comes_back = [("body", &*long), ("fichier", &*waits), (&*words, "La voix de Ximena")];
        ximena.posts(format!("{room}/messages"), &comes_back).await.is(422);
        ximena.asks(&Ask::of(Method::POST, "/api/v1/files/tus", Sent::Upload(4))).await.is(201);
        ximena.posts(format!("{room}/messages/{message}/reactions"), &[("emoji", "👏")]).await.is(303);
        ximena.posts(format!("{room}/messages/{message}/garde"), &[]).await.is(303);
        self.asks_for_help(season, ximena, &room).await;
        self.reports(season, ximena, &room).await;
        self.announces(season, ximena).await;
        begins_to_say(ximena, &room).await;
        let other = season.coordinator.id.to_string();
        ximena.posts(season.path("/ecrire"), &[("personnes", &other), ("body", "Bonjour")]).await.is(303);
        ximena.posts(format!("{room}/lecture"), &[("seq", "1")]).await.is(204);
        let space = season.member(account).await.grant::<EnterSpace>().unwrap();
        charter::acknowledge(&self.world.instance, &space, 1).await.unwrap().unwrap();
        self.meets(season, ximena).await;
        self.proposes(season, ximena).await;
    }

    /// She signs her own attestation and that of somebody else, says how she writes her name, leaves something for the celebration and
    /// proposes a pair.
    async fn signs_and_celebrates(&self, season: &Season, ximena: &Person) {
        let account = ximena.account.as_ref().expect("she has an account");
        let meeting = season.meeting_on("2027-03-17").await;
        season.marks(meeting, &[&season.coordinator]).await;
        ximena.posts("/profil/attestations/nom", &[("nom", NAME)]).await.is(303);
        season.attests(ximena, account, meeting).await;
        ximena.posts(season.path("/fete/bon-coup"), &[("bon-coup", "J’ai osé"), ("de", "")]).await.is(303);
        ximena.posts(season.path("/fete/phrase"), &[("phrase", "Merci"), ("signee", "yes")]).await.is(303);
        ximena.posts(season.path("/jumelages/envie"), &[]).await.is(303);
        let other = season.coordinator.id.to_string();
        ximena.posts(season.path("/jumelages/propose"), &[("personne", &other)]).await.is(303);
        adds_a_photo(season, ximena, &[ximena.id()], "Ximena à la table").await;
        let oscar = self.world.signed_in(Who::Stranger, season.coordinator.clone()).await;
        adds_a_photo(season, &oscar, &[ximena.id()], "Toute la table").await;
        self.limits_a_training(season, ximena).await;
    }

    /// She says how many can come to a training, and comes.
    async fn limits_a_training(&self, season: &Season, ximena: &Person) {
        let typed = [("genre", "training"), ("theme", "Le deuil")];
        let added = ximena.posts(season.path("/rencontres/ajout"), &typed).await.is(303);
        let page = added.header("location").split('?').next().unwrap_or_default().to_owned();
        let meeting = page.split('/').find_map(|part| part.parse().ok()).expect("its number");
        season.dates(meeting, "2027-04-22").await;
        let path = |rest: &str| season.path(&format!("/rencontres/{meeting}{rest}"));
        ximena.posts(path("/formation/places"), &[("places", "1")]).await.is(303);
        ximena.posts(path("/reponse"), &[("reponse", "here")]).await.is(303);
    }

    /// She closes a period, moves an amount, says why, sets a rate, enters what she paid, and checks what another paid.
    async fn keeps_the_budget(&self, season: &Season, ximena: &Person) {
        let path = |rest: &str| season.path(&format!("/budget{rest}"));
        ximena.posts(path("/postes"), &[("nom", "Transport"), ("sorte", "cash"), ("montant", "80")]).await.is(303);
        let form = ximena.opens(path("/reamenagements")).await.is(200);
        let lines = form.page.attributes("select[name=au-poste] option", "value");
        let added = lines.last().expect("it was added").clone();
        let words = [("explication", "Rien encore"), ("revision", "0")];
        ximena.posts(path(&format!("/postes/{added}/explication")), &words).await.is(303);
        ximena.posts(path("/fermetures"), &[("du", "2026-01-01"), ("au", "2026-01-31")]).await.is(303);
        let moved = [("du-poste", &*added), ("au-poste", LINE), ("montant", "1"), ("pourquoi", "La salle")];
        let agreed = [("accord", "Le comité avisé"), ("jour", "2027-03-01")];
        ximena.posts(path("/reamenagements"), &[&moved[..], &agreed].concat()).await.is(303);
        let rate = [("sorte", "hours"), ("montant", "30"), ("source", "Notre échelle")];
        ximena.posts(path("/apports/taux"), &rate).await.is(303);
        let mut things = Things::default();
        spends(season, ximena, &mut things, "Chez l’Ours").await;
        gives(season, ximena, &mut things, "Chez l’Ours").await;
        let oscar = self.world.signed_in(Who::Stranger, season.coordinator.clone()).await;
        spends(season, &oscar, &mut things, "Chez la Baleine").await;
        let expense = path(&format!("/depenses/{}", things.get("expense")));
        ximena.posts(format!("{expense}/verification"), &[("revision", "1")]).await.is(303);
    }

    /// She begins a report, sends it, and holds the pen of a part of it.
    async fn writes_reports(&self, season: &Season, ximena: &Person) {
        owes(season, ximena, "Rapport d’étape", &mut Things::default()).await;
        let page = begins(season, ximena, &mut Things::default()).await;
        adopts(season, ximena, &page).await;
        for deed in ["envoi", "reprise"] {
            ximena.posts(format!("{page}/{deed}"), &[]).await.is(303);
        }
        let part = sql("SELECT MIN(id) FROM report_parts").value::<i64>(&self.world.instance.db).await.unwrap();
        ximena.posts(format!("{page}/parties/{part}/plume"), &[]).await.is(303);
        let said = [("remarque", "On oublie les congés")];
        ximena.posts(format!("{page}/parties/{part}/remarques"), &said).await.is(303);
    }

    /// She proposes a theme, says something of it, and chooses it for a meeting; she puts something in the library, and tries it.
    async fn proposes(&self, season: &Season, ximena: &Person) {
        let theme = season.proposes_a_theme(ximena, "Ce qui m’use").await;
        season.says_of_a_theme(ximena, theme, "Chaque semaine, chez nous").await;
        let meeting = season.meeting_on("2027-05-06").await.to_string();
        ximena.posts(season.path(&format!("/themes/{theme}/rencontre")), &[("rencontre", &meeting)]).await.is(303);
        let resource = season.puts_in_the_library(ximena, "Ma boîte").await;
        season.tried_it(ximena, resource, "Chez nous, ça a ri").await;
        season.attaches(ximena, resource).await;
        season.proposes_a_word(ximena, "Mise en récit").await;
        ximena.posts(season.path(&format!("/bibliotheque/{resource}/garde")), &[("oui", "oui")]).await.is(303);
    }

    /// Under her name and through somebody; she says that she lived it.
    async fn asks_for_help(&self, season: &Season, ximena: &Person, room: &str) {
        let through = season.coordinator.id.to_string();
        let need = |through| [("besoin", "Une heure avec quelqu’un"), ("au-nom-de", through)];
        let asked = ximena.posts(format!("{room}/demande"), &need("moi")).await.is(303);
        let page = asked.header("location").split('?').next().unwrap_or_default().to_owned();
        ximena.posts(page, &[("signe", "lived")]).await.is(303);
        ximena.posts(format!("{room}/demande"), &need(&through)).await.is(303);
    }

    /// She reports what somebody else said; what coordination said is reported to her, and she looks at it.
    async fn reports(&self, season: &Season, ximena: &Person, room: &str) {
        let other = self.world.who(Who::Stranger);
        let account = other.account.as_ref().expect("they have an account");
        let hers = (account, ximena, season.coordinator.id, "Moi, Ximena, je n’en dors plus");
        for (author, by, to, said) in [hers, (&season.coordinator, other, NUMBER, "Ces mots-là")] {
            let message = season.says(author, &season.room, "Des mots qui blessent").await;
            let words = [("personnes", &*to.to_string()), ("texte", said)];
            by.posts(format!("{room}/messages/{message}/signalement"), &words).await.is(303);
        }
        let report: i64 = sql("SELECT MAX(id) FROM moderation_reports").value(&self.world.instance.db).await.unwrap();
        ximena.posts(season.path(&format!("/signalements/{report}/prise-en-charge")), &[]).await.is(303);
    }

    /// She opens a room of announcements, and says that she read what coordination announces there; others read what she does.
    async fn announces(&self, season: &Season, ximena: &Person) {
        let coordination = self.world.signed_in(Who::Coordination, season.coordinator.clone()).await;
        let fields = [("nom", "Mes nouvelles"), ("annonces", "oui"), ("roles", "member")];
        let opened = ximena.posts(season.path("/nouveau-salon"), &fields).await.is(303);
        let room = opened.header("location").split("/reglages").next().unwrap_or_default().to_owned();
        for (author, reader) in [(&coordination, ximena), (ximena, &coordination)] {
            let words = [("body", "La rencontre change d’heure"), ("lu-et-compris", "yes")];
            let said = author.posts(format!("{room}/messages"), &words).await.is(303);
            let message = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
            reader.posts(format!("{room}/messages/{message}/lu-et-compris"), &[("dit", "lu")]).await.is(303);
        }
    }

    /// Coordination vouches for where she works; she confirms the mail domain there.
    /// She says what the group looks at, and notes it.
    async fn looks_at(&self, season: &Season, ximena: &Person) {
        let page = season.path("/evaluation/indicateurs/nouveau");
        let made =
            ximena.posts(page, &[("nom", "Visites"), ("elements", "problem"), ("frequence", "end")]).await.is(303);
        let made = made.header("location").split('?').next().expect("the way to it").to_owned();
        ximena.posts(format!("{made}/valeurs"), &[("valeur", "3")]).await.is(303);
    }

    /// She prepares a consent, reacts to it, objects once she is a member, and notes what somebody says.
    async fn votes(&self, season: &Season, ximena: &Person) {
        let last_day = ui::dates::for_date_field(self.world.instance.clock.now() + 9 * platform::DAY);
        let consent = [
            ("question", "Se voir le jeudi?"),
            ("texte", "On se voit le jeudi."),
            ("sorte", "consent"),
            ("bulletins", "named"),
            ("depouillement", "schulze"),
            ("fin", last_day.as_str()),
            ("relecture", "2027-11-04"),
        ];
        let made = ximena.posts(season.path("/votes/nouveau"), &consent).await.is(303);
        let page = made.header("location").split('?').next().unwrap_or_default().to_owned();
        ximena.posts(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
        ximena.posts(format!("{page}/paroles"), &[("parole", "Je demande l’heure")]).await.is(303);
        for phase in ["clarify", "react"] {
            ximena.posts(format!("{page}/etape"), &[("etape", phase)]).await.is(303);
        }
        let account = ximena.account.as_ref().expect("she has an account");
        season.becomes(account, Role::Member).await;
        let objects = [("choix", "objection"), ("mots", "Moi, Ximena, je travaille le jeudi")];
        ximena.posts(format!("{page}/bulletin"), &objects).await.is(303);
        season.becomes(account, Role::Facilitator).await;
        let other = account_of_a_member(self.world, season).await;
        let noted = [("personne", other.as_str()), ("choix", "aucune")];
        ximena.posts(format!("{page}/telephone"), &noted).await.is(303);
    }

    /// She is chosen to read first what people write to a survey.
    async fn reads_first(&self, season: &Season, ximena: &Person) {
        let coordination = self.world.signed_in(Who::Coordination, season.coordinator.clone()).await;
        let last_day = ui::dates::for_date_field(self.world.instance.clock.now() + 9 * platform::DAY);
        let fields = [("titre", "Avant la saison"), ("mode", "group"), ("fin", last_day.as_str())];
        let made = coordination.posts(season.path("/evaluation/questionnaires/nouveau"), &fields).await.is(303);
        let page = made.header("location").split('?').next().unwrap_or_default().to_owned();
        let words = [("genre", "line"), ("question", "En un mot?")];
        coordination.posts(format!("{page}/questions"), &words).await.is(303);
        let reader = ximena.id().to_string();
        let opened = [("revision", "2"), ("lecture", reader.as_str())];
        coordination.posts(format!("{page}/ouverture"), &opened).await.is(303);
    }

    /// She answers a survey with her name, as a member does, and coordinates from then on.
    async fn answers_in_her_name_then_coordinates(&self, season: &Season, ximena: &Person) {
        let account = ximena.account.as_ref().expect("she has an account");
        season.becomes(account, Role::Member).await;
        let coordination = self.world.signed_in(Who::Coordination, season.coordinator.clone()).await;
        let last_day = ui::dates::for_date_field(self.world.instance.clock.now() + 9 * platform::DAY);
        let fields = [
            ("titre", "Attentes"),
            ("mode", "group"),
            ("promesse", "named"),
            ("fin", last_day.as_str()),
            ("pretes", "c1"),
        ];
        let made = coordination.posts(season.path("/evaluation/questionnaires/nouveau"), &fields).await.is(303);
        let page = made.header("location").split('?').next().unwrap_or_default().to_owned();
        coordination.posts(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
        ximena.posts(format!("{page}/reponse"), &[("q-1", "4")]).await.is(303);
        season.becomes(account, Role::Coordination).await;
    }

    /// She notes her hours of the month.
    async fn gives_hours(&self, season: &Season, ximena: &Person) {
        let today = ui::dates::for_date_field(self.world.instance.clock.now());
        ximena.posts(season.path("/evaluation/heures"), &[("mois", &today[..7]), ("heures", "4")]).await.is(303);
    }

    /// She tells a story and lets the group read it; she writes one down for somebody.
    async fn tells(&self, season: &Season, ximena: &Person) {
        let story = season.tells(ximena, "Moi, Ximena, un long silence").await;
        let shared = [("niveau", "group"), ("nom", "oui"), ("fin", "2028-07-01"), ("revision", "1")];
        ximena.posts(season.path(&format!("/evaluation/recits/{story}/partage")), &shared).await.is(303);
        let chloe = self.world.who(Who::Stranger).id().to_string();
        let told = [("personne", chloe.as_str()), ("moment", "Un rire"), ("cycle", "moment")];
        ximena.posts(season.path("/evaluation/recits/telephone"), &told).await.is(303);
    }

    async fn is_vouched_for(&self, season: &Season, ximena: &Person) {
        let coordination = self.world.signed_in(Who::Coordination, season.coordinator.clone()).await;
        let own =
            communities::organizations::of(&self.world.instance.db, NUMBER).await.unwrap().unwrap().id.to_string();
        let named = [("organisme", own.as_str()), ("domaine", "exemple.org")];
        coordination.posts(season.path(&format!("/membres/{NUMBER}/organisme")), &named).await.is(303);
        coordination.posts(season.path("/membres/organismes"), &named).await.is(303);
        ximena.posts(season.path("/membres/organismes/confirmation"), &named).await.is(303);
    }

    async fn meets(&self, season: &Season, ximena: &Person) {
        let mut meetings = Vec::new();
        for day in ["2027-03-17", "2027-03-18", "2027-04-01", "2027-04-22"] {
            meetings.push(season.meeting_on(day).await);
        }
        ximena.posts(season.path("/rencontres/hotes/appel"), &[("mots", "Qui peut?")]).await.is(303);
        ximena.posts(season.path(&format!("/rencontres/{}/offre", meetings[2])), &[("mots", "Le matin")]).await.is(303);
        let sheet = [("adresse", "12, rue de l’Écluse"), ("personne", NAME), ("revision", "0")];
        ximena.posts(season.path("/rencontres/lieu"), &sheet).await.is(303);
        let follow_up = [("theme", "Suivre une famille"), ("personne", &ximena.id().to_string())];
        ximena.posts(season.path("/rencontres/suivi"), &follow_up).await.is(303);
        let needs = season.path(&format!("/rencontres/{}/besoins", meetings[2]));
        ximena.posts(format!("{needs}/questions"), &[]).await.is(303);
        let question = sql("SELECT MAX(id) FROM training_questions");
        let question: i64 = question.value(&self.world.instance.db).await.unwrap();
        ximena.posts(needs, &[(&format!("reponse-{question}"), "À écouter")]).await.is(303);
        ximena.posts(season.path("/rencontres/agenda"), &[]).await.is(200);
        let today = season.path(&format!("/rencontres/{}", meetings[0]));
        ximena.posts(format!("{today}/reponse"), &[("reponse", "here")]).await.is(303);
        for person in [ximena, self.world.who(Who::Stranger)] {
            let mark = [("personne", person.id().to_string()), ("presence", "present".into())];
            let mark = mark.each_ref().map(|(name, value)| (*name, value.as_str()));
            ximena.posts(format!("{today}/presences"), &mark).await.is(303);
        }
        self.looks_for_a_date(season, ximena, meetings[3]).await;
        self.facilitates(season, ximena).await;
        self.decides_and_tries(season, ximena, meetings[0]).await;
        let agenda = season.path(&format!("/rencontres/{}/ordre-du-jour", meetings[3]));
        let number = NUMBER.to_string();
        let block = [("titre", "Atelier"), ("duree", "30"), ("genre", "exercise"), ("personne", number.as_str())];
        ximena.posts(format!("{agenda}/ajout"), &block).await.is(303);
        let item = [("genre", "item"), ("titre", "Les congés")];
        ximena.posts(format!("{agenda}/propositions"), &item).await.is(303);
        self.writes_minutes(season, ximena, [meetings[0], meetings[1]]).await;
    }

    /// Writes minutes to the end, and holds the pen of others.
    async fn writes_minutes(&self, season: &Season, ximena: &Person, [done, begun]: [i64; 2]) {
        let now = self.world.instance.clock.now();
        self.world.instance.clock.set(now + 2 * DAY);
        let page = |meeting: i64, rest: &str| season.path(&format!("/rencontres/{meeting}/compte-rendu{rest}"));
        ximena.posts(page(done, ""), &[]).await.is(303);
        let (section, correction) = (
            sql("SELECT MAX(id) FROM minutes_sections WHERE meeting_id = $1").bind(done),
            sql("SELECT id FROM minutes_corrections WHERE meeting_id = $1").bind(done),
        );
        let section: i64 = section.value(&self.world.instance.db).await.unwrap();
        let (text, revision) = (format!("texte-{section}"), format!("revision-{section}"));
        ximena.posts(page(done, "/redaction"), &[(&text, "Ce qui reste à dire"), (&revision, "1")]).await.is(303);
        ximena.posts(page(done, "/ouverture"), &[("jours", "3")]).await.is(303);
        ximena.posts(page(done, "/corrections"), &[("texte", "Il manque quelqu’un")]).await.is(303);
        ximena.posts(page(done, "/rien-a-corriger"), &[]).await.is(303);
        let correction = correction.value::<i64>(&self.world.instance.db).await.unwrap().to_string();
        let answer = [("correction", correction.as_str()), ("reponse", "accepted"), ("mot", "")];
        ximena.posts(page(done, "/corrections/reponse"), &answer).await.is(303);
        ximena.posts(page(done, "/approbation"), &[("maniere", "meeting")]).await.is(303);
        ximena.posts(page(done, "/errata"), &[("texte", "Une heure était fausse")]).await.is(303);
        ximena.posts(page(begun, ""), &[]).await.is(303);
        self.world.instance.clock.set(now);
    }

    /// Answers a poll, and notes what somebody said on the telephone.
    async fn looks_for_a_date(&self, season: &Season, ximena: &Person, meeting: i64) {
        season.polls(meeting).await;
        let slots =
            sql("SELECT s.id FROM date_poll_slots s JOIN date_polls p ON p.id = s.poll_id WHERE p.meeting_id = $1");
        let slots = slots.bind(meeting).all::<(i64,)>(&self.world.instance.db).await.unwrap();
        let slots: Vec<String> = slots.iter().map(|(id,)| id.to_string()).collect();
        let chloe = self.world.who(Who::Stranger).id().to_string();
        let sheet = slots.iter().map(|slot| ("vu", slot.as_str()));
        let own: Vec<_> = sheet.clone().chain([("reste", "yes"), ("mot", "Le matin plutôt")]).collect();
        let noted: Vec<_> = sheet.chain([("reste", "no"), ("personne", chloe.as_str())]).collect();
        let poll = season.path(&format!("/rencontres/{meeting}/sondage"));
        ximena.posts(format!("{poll}/reponse"), &own).await.is(303);
        ximena.posts(format!("{poll}/telephone"), &noted).await.is(303);
    }

    /// Runs a meeting: starts its clock, notes what is said, is in a group.
    async fn facilitates(&self, season: &Season, ximena: &Person) {
        let meeting = season.holds_today().await;
        let chloe = self.world.who(Who::Stranger).account.as_ref().expect("she has an account");
        season.marks(meeting, &[ximena.account.as_ref().expect("she has an account"), chloe]).await;
        let path = season.path(&format!("/rencontres/{meeting}/animation"));
        ximena.posts(format!("{path}/depart"), &[]).await.is(303);
        ximena.posts(format!("{path}/notes"), &[("texte", "Ce que nous avons appris")]).await.is(303);
        ximena.posts(format!("{path}/groupes"), &[("forme", "of-2")]).await.is(303);
    }

    /// Decides and goes back on it, tries something, writes what somebody else said and what came of it.
    async fn decides_and_tries(&self, season: &Season, ximena: &Person, meeting: i64) {
        let decided =
            |words| [("decision", words), ("maniere", "vote"), ("reouverture", "team"), ("rencontre", "hors")];
        ximena.posts(season.path("/decisions/ajout"), &decided("Le jeudi")).await.is(303);
        let decision = season.decides("Le mardi").await;
        let reopened = season.path(&format!("/decisions/{decision}/reouverture"));
        ximena.posts(reopened, &[("raison", "Le mardi est pris")]).await.is(303);
        let said = season.path(&format!("/rencontres/{meeting}/engagements"));
        ximena.posts(said.as_str(), &[("engagement", "Poser une question de plus")]).await.is(303);
        let chloe = self.world.who(Who::Stranger).id().to_string();
        ximena.posts(said, &[("engagement", "Respirer avant"), ("personne", &chloe)]).await.is(303);
        let theirs = season.tries(self.world.who(Who::Stranger).account.as_ref().unwrap(), meeting, "Écouter").await;
        let told = season.path(&format!("/engagements/{theirs}/suite"));
        ximena.posts(told, &[("suite", "adapted"), ("recit", "Autrement")]).await.is(303);
    }

    /// Her week is full: what is not urgent waits.
    async fn is_told_what_can_wait(&self, ximena: &Person) {
        let (instance, season) = (&self.world.instance, &self.world.next_door);
        let notice = Notice {
            kind: Kind::MinutesReady,
            to: ximena.account.as_ref().expect("she has an account"),
            community: (season.community.id, &season.community.name),
            about: "minutes".into(),
            subject: "Un compte rendu à lire".into(),
            preheader: String::new(),
            blocks: Vec::new(),
            path: season.path("/rencontres"),
            useful_until: None,
        };
        let tx = instance.db.begin().await.unwrap();
        let told = notifications::tell(&tx, instance, notice, instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(told, Told::Held, "her week must be full for this to mean anything");
    }

    /// A code asked for, an address that let her in once, and her address typed at the door of a room.
    async fn signs_in_elsewhere(&self, ximena: &Person) {
        let nobody = self.world.who(Who::Nobody);
        nobody.posts(identity::SIGN_IN, &[("email", EMAIL)]).await.is(303);
        let pass = identity::actions::sign_in_link(&self.world.instance, ximena.id()).await.unwrap();
        nobody.posts(pass.path(), &[]).await.is(303);
        let door = format!("/invitation/{}", self.world.here.room_link().await);
        let typed = [("name", NAME), ("organization", "Entre-Parents"), ("email", EMAIL)];
        nobody.posts(door, &typed).await.is(303);
    }
}

/// The number of somebody who votes there, as a form sends it.
async fn account_of_a_member(world: &World, season: &Season) -> String {
    let voter = sql("SELECT MIN(person_id) FROM memberships WHERE community_id = $1 AND role = 'member'");
    voter.bind(season.community.id).value::<i64>(&world.instance.db).await.unwrap().to_string()
}

/// She begins to write in a room, and writes something that leaves later.
async fn begins_to_say(ximena: &Person, room: &str) {
    ximena.posts(format!("{room}/brouillon"), &[("body", "Moi, Ximena, je commence")]).await.is(200);
    let later = [("body", "Moi, Ximena, plus tard"), ("date", "2027-06-01"), ("heure", "9 h")];
    ximena.posts(format!("{room}/plus-tard"), &later).await.is(303);
}
