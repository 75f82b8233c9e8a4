//! A community and what its coordination does at the console: the deeds that make a place worth walking through.

use communities::invitations::Sent;
use communities::opening::{self, NewCommunity, Shipped};
use communities::places::Seat;
use communities::program::{Program, SeasonStart};
use communities::roles::{
    Invite, KeepDecisions, MakeCommitments, MarkAttendance, PrepareAgenda, SetIndicators, SetMeetings, SetMembers,
};
use communities::{Community, Coordinator, Directory, Membership, Role, actions, members, organizations};
use conversations::{Body, Draft as Words, RoomAccess};
use evaluation::indicator::{Asked, Often};
use forms::{Key, Wording};
use gathering::needs;
use hosting::offers;
use identity::{Person, Viewer};
use meetings::model::{Kind, Mark};
use meetings::said::Hosts;
use meetings::setting::{self, Draft};
use meetings::{MeetingAccess, MeetingGrant, attendance, guests};
use platform::{Instance, sql};
use polls::{Moment, Proposal};
use ui::{Lang, dates};

use super::{account, coordinates_at};

/// The room of everybody and the room of the advisory committee, in the shipped program.
const ROOMS: [&str; 2] = ["bons-coups", "comite-avise"];

/// Their names in addresses, or others.
fn rooms(own_names: bool) -> [String; 2] {
    ROOMS.map(|room| if own_names { room.to_owned() } else { format!("{room}-voisin") })
}

/// A community with its coordinator.
#[derive(Clone)]
pub(crate) struct Season {
    pub(crate) community: Community,
    pub(crate) coordinator: Person,
    /// The room of everybody, in addresses.
    pub(crate) room: String,
    /// The room of the advisory committee.
    pub(crate) committee: String,
    pub(super) instance: Instance,
}

impl Season {
    /// Opens a community from the shipped program, with so many places; its rooms keep their names, or take others.
    pub(super) async fn open(instance: &Instance, coordinator: &Coordinator, places: u32, own_names: bool) -> Season {
        let mut source = Shipped::of("reflexion-action").expect("the program that ships").source;
        let rooms = rooms(own_names);
        for (shipped, name) in ROOMS.iter().zip(&rooms) {
            source = source.replace(&format!("\"{shipped}\""), &format!("\"{name}\""));
        }
        let mut program = Program::parse("voisin.toml", &source).expect("other names make no mistake");
        program.capacity.max = places;
        let start = SeasonStart::parse("2026-12").unwrap();
        let new = NewCommunity { name: "Réflexion-action".into(), program, source, start, lang: Lang::Fr };
        let community = opening::create(instance, coordinator, &new).await.unwrap();
        Season::of(instance, (community, own_names), coordinator.person().clone())
    }

    /// One that was opened so, by who coordinates it.
    pub(super) async fn found(instance: &Instance, slug: &str, coordinator: &str, own_names: bool) -> Season {
        let coordinator = account(instance, coordinator, &coordinates_at(coordinator)).await;
        let found = sql("SELECT id, slug, name, capacity, starts_on FROM communities WHERE slug = $1").bind(slug);
        let community = found.one(&instance.db).await.unwrap();
        Season::of(instance, (community, own_names), coordinator)
    }

    /// A community that is there, with whoever coordinates it.
    pub(crate) fn of(instance: &Instance, (community, own_names): (Community, bool), coordinator: Person) -> Season {
        let [room, committee] = rooms(own_names);
        Season { community, coordinator, room, committee, instance: instance.clone() }
    }

    /// The address of a page of the community.
    pub(crate) fn path(&self, path: &str) -> String {
        self.community.path(path)
    }

    /// The proof that somebody is here.
    pub(crate) async fn member(&self, person: &Person) -> Membership {
        let viewer = Viewer::at_the_console(person.clone());
        Membership::enter(&self.instance.db, &viewer, &self.community.slug).await.expect("they are here")
    }

    /// Somebody comes with this role, or takes it if they are here.
    pub(crate) async fn seats(&self, person: &Person, role: Role) {
        let (tx, now) = (self.instance.db.begin().await.unwrap(), self.instance.clock.now());
        let seat = members::seat_at_the_console(&tx, &self.community, (person, role), now).await.unwrap();
        tx.commit().await.unwrap();
        if matches!(seat, Seat::Already(other) if other != role) {
            self.becomes(person, role).await;
        }
    }

    /// Coordination gives somebody another role.
    pub(crate) async fn becomes(&self, person: &Person, role: Role) {
        let coordination = self.member(&self.coordinator).await.grant::<SetMembers>().unwrap();
        members::give_role(&self.instance, &coordination, (person.id, role)).await.unwrap().expect("there is room");
    }

    pub(crate) async fn removes(&self, person: &Person) {
        let coordination = self.member(&self.coordinator).await.grant::<SetMembers>().unwrap();
        members::remove(&self.instance, &coordination, person.id).await.unwrap().expect("they were here");
    }

    /// Ends the membership of one of those of this name.
    pub(super) async fn makes_room(&self, name: &str) {
        let coordination = self.member(&self.coordinator).await.grant::<SetMembers>().unwrap();
        let directory = Directory::of(&self.instance.db, &coordination).await.unwrap();
        let other =
            directory.present().into_iter().find(|card| card.chosen_name == name).expect("there are enough of them").id;
        members::remove(&self.instance, &coordination, other).await.unwrap().expect("they were here");
    }

    /// Says something; returns the number of the message.
    pub(crate) async fn says(&self, person: &Person, room: &str, words: &str) -> i64 {
        let member = self.member(person).await;
        let room = RoomAccess::enter_by_slug(&self.instance, &member, room).await.expect("a room for them");
        let draft = Words {
            body: Body::parse(words).unwrap(),
            everyone: false,
            key: None,
            files: Vec::new(),
            asks_acknowledgement: false,
        };
        conversations::post(&self.instance, &room, draft).await.unwrap().message.id
    }

    pub(crate) async fn room_id(&self, room: &str) -> i64 {
        let member = self.member(&self.coordinator).await;
        let room = RoomAccess::enter_by_slug(&self.instance, &member, room).await.expect("coordination is in all");
        room.room().id
    }

    /// Adds a meeting in person or online, on this day at 15 h; returns its number.
    pub(crate) async fn meeting_on(&self, date: &str) -> i64 {
        self.adds(Kind::FollowUp, date).await
    }

    /// The same, of a training.
    pub(crate) async fn training_on(&self, date: &str) -> i64 {
        self.adds(Kind::Training, date).await
    }

    async fn adds(&self, kind: Kind, date: &str) -> i64 {
        let coordination = self.member(&self.coordinator).await.grant::<SetMeetings>().unwrap();
        let id = setting::add(&self.instance, &coordination, kind, "").await.unwrap();
        self.dates(id, date).await;
        id
    }

    /// Sets a meeting on this day at 15 h, in person or online.
    pub(crate) async fn dates(&self, meeting: i64, date: &str) {
        let grant = self.sets(meeting).await;
        let draft = Draft {
            date: date.into(),
            time: "15:00".into(),
            mode: "hybrid".into(),
            link: "https://visio.exemple.org/jasette".into(),
            reason: "Le congé".into(),
            ..Draft::of(grant.meeting())
        };
        let wanted = draft.check(grant.meeting(), &Hosts::default(), self.instance.clock.now()).unwrap();
        setting::set(&self.instance, &grant, &wanted).await.expect("nobody else changes it");
    }

    /// Coordination writes a decision taken outside of any meeting; returns its number.
    pub(crate) async fn decides(&self, words: &str) -> i64 {
        let coordination = self.member(&self.coordinator).await.grant::<KeepDecisions>().unwrap();
        let new = decisions::New::caught(Wording::parse(words).unwrap(), "");
        decisions::write(&self.instance, &coordination, &new, None).await.expect("it can be written")
    }

    /// Coordination looks at something that is noted by hand; returns its number.
    pub(crate) async fn looks_at(&self, name: &str) -> i64 {
        let coordination = self.member(&self.coordinator).await.grant::<SetIndicators>().unwrap();
        let said = |words: &str| communities::program::Text { fr: words.into(), en: words.into() };
        let asked = Asked {
            name: said(name),
            counts: said(""),
            measure: None,
            nodes: vec!["problem".into()],
            target: None,
            baseline: None,
            often: Often::End,
            collector: None,
        };
        evaluation::make(&self.instance, &coordination, &asked, &Key::fresh()).await.expect("it can be made")
    }

    /// A member tells a story, which is theirs alone; returns its number.
    pub(crate) async fn tells(&self, member: &super::Person, words: &str) -> String {
        let typed = [("moment", words), ("cycle", "moment")];
        let told = member.post(self.path("/evaluation/recits/nouveau"), &typed).await.is(303);
        let page = told.header("location").split('?').next().unwrap_or_default();
        page.rsplit('/').next().unwrap_or_default().to_owned()
    }

    /// A member proposes a theme; returns its number.
    pub(crate) async fn proposes_a_theme(&self, member: &super::Person, title: &str) -> i64 {
        let told = member.post(self.path("/themes/nouveau"), &[("theme", title)]).await.is(303);
        let page = told.header("location").split('?').next().unwrap_or_default();
        page.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the number of the theme")
    }

    /// A member puts something in the library; returns its number.
    pub(crate) async fn puts_in_the_library(&self, member: &super::Person, title: &str) -> i64 {
        let typed = [("titre", title), ("phrase", "Quatre cartes, une boîte"), ("genre", "activity")];
        let chosen = [("licence", "unknown"), ("visible", "community")];
        let told = member.post(self.path("/bibliotheque/nouvelle"), &[&typed[..], &chosen].concat()).await.is(303);
        let page = told.header("location").split('?').next().unwrap_or_default();
        page.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the number of the resource")
    }

    /// They propose a word for the glossary; returns its number.
    pub(crate) async fn proposes_a_word(&self, member: &super::Person, word: &str) -> i64 {
        let typed = [("mot", word), ("phrase", "Ce qui a changé, raconté")];
        member.post(self.path("/glossaire/nouveau"), &typed).await.is(303);
        platform::sql("SELECT MAX(id) FROM glossary_terms").value(&self.instance.db).await.unwrap()
    }

    /// They send a version of its file; returns the number of the version.
    pub(crate) async fn attaches(&self, member: &super::Person, resource: i64) -> i64 {
        let sent = super::Sent::files(&[("change", "")], &[("fichiers", "cartes.pdf", b"%PDF-1.4\n%%EOF".to_vec())]);
        let page = self.path(&format!("/bibliotheque/{resource}/fichiers"));
        member.asks(&super::Ask::of(axum::http::Method::POST, page, sent)).await.is(303);
        platform::sql("SELECT MAX(id) FROM library_files").value(&self.instance.db).await.unwrap()
    }

    /// They let everyone read a resource, which has a file; returns its address and that of the file.
    pub(crate) async fn opens_to_everyone(&self, member: &super::Person, title: &str) -> (String, String) {
        let resource = self.puts_in_the_library(member, title).await;
        self.attaches(member, resource).await;
        let typed = [("titre", title), ("phrase", "Quatre cartes"), ("genre", "tool"), ("revision", "1")];
        let chosen = [("licence", "cc-by"), ("visible", "everyone")];
        let page = self.path(&format!("/bibliotheque/{resource}"));
        member.post(format!("{page}/modification"), &[&typed[..], &chosen].concat()).await.is(303);
        let links = member.get(page).await.page.attributes("a", "href");
        let open = links.into_iter().find_map(|link| {
            link.split_once("/bibliotheque/")
                .filter(|(site, _)| site.starts_with("http"))
                .map(|(_, word)| word.to_owned())
        });
        let address = open.expect("the page says its address for everyone");
        let files = member.get(format!("/bibliotheque/{address}")).await.is(200).page.attributes("a", "href");
        let file = files.into_iter().find(|link| link.contains("/fichiers/")).expect("the page leads to its file");
        (address, file.rsplit('/').next().unwrap_or_default().to_owned())
    }

    /// A member tells what happened when they tried it; returns the number of the trial.
    pub(crate) async fn tried_it(&self, member: &super::Person, resource: i64, words: &str) -> i64 {
        let typed = [("arrive", words), ("encore", "yes"), ("lieu", "organization")];
        member.post(self.path(&format!("/bibliotheque/{resource}/essai")), &typed).await.is(303);
        platform::sql("SELECT MAX(id) FROM library_trials").value(&self.instance.db).await.unwrap()
    }

    /// A member says something of a theme; returns the number of what they said.
    pub(crate) async fn says_of_a_theme(&self, member: &super::Person, theme: i64, words: &str) -> i64 {
        member.post(self.path(&format!("/themes/{theme}/mots")), &[("mot", words)]).await.is(303);
        platform::sql("SELECT MAX(id) FROM theme_remarks").value(&self.instance.db).await.unwrap()
    }

    /// The number of the part of a report that says who took part.
    pub(crate) async fn part_of_a_report(&self, report: i64) -> i64 {
        let part = sql("SELECT id FROM report_parts WHERE report_id = $1 AND source = 'people'");
        part.bind(report).value(&self.instance.db).await.unwrap()
    }

    /// The number of what was said last of a part of a report.
    pub(crate) async fn last_remark_of_a_report(&self) -> i64 {
        sql("SELECT MAX(id) FROM report_remarks").value(&self.instance.db).await.unwrap()
    }

    /// What was noted last as owed, and the last piece that goes with it.
    pub(crate) async fn last_due(&self) -> (i64, i64) {
        let last = sql("SELECT MAX(due_id), MAX(id) FROM report_pieces");
        last.one(&self.instance.db).await.unwrap()
    }

    /// Coordination adds a block to the agenda of a meeting; returns its number.
    pub(crate) async fn plans(&self, meeting: i64, title: &str) -> i64 {
        let wanted = agenda::Wanted { title: title.into(), ..agenda::Wanted::default() };
        agenda::add(&self.instance, &self.prepares(meeting).await, &wanted).await.expect("there is room")
    }

    /// Makes another kind of a block.
    pub(crate) async fn makes_of_a_block(&self, meeting: i64, block: i64, kind: agenda::BlockKind) {
        let revision = sql("SELECT revision FROM agenda_blocks WHERE id = $1").bind(block);
        let revision = revision.value(&self.instance.db).await.unwrap();
        let wanted = agenda::Wanted { kind, title: "Atelier".into(), ..agenda::Wanted::default() };
        let prepares = self.prepares(meeting).await;
        agenda::change(&self.instance, &prepares, (block, revision), &wanted).await.expect("it is as it was seen");
    }

    /// Takes a block out of its agenda.
    pub(crate) async fn takes_out(&self, meeting: i64, block: i64) {
        agenda::take_out(&self.instance, &self.prepares(meeting).await, block).await.expect("it is there");
    }

    /// Keeps the agenda of a meeting as a template; returns its number.
    pub(crate) async fn keeps_template(&self, meeting: i64, name: &str) -> i64 {
        agenda::keep_template(&self.instance, &self.prepares(meeting).await, name)
            .await
            .expect("no other has this name");
        sql("SELECT MAX(id) FROM agenda_templates").value(&self.instance.db).await.unwrap()
    }

    /// Somebody proposes an item for the agenda of a meeting; returns its number.
    pub(crate) async fn proposes(&self, person: &Person, meeting: i64, title: &str) -> i64 {
        let member = self.member(person).await;
        let grant = MeetingAccess::enter(&self.instance.db, &member, meeting).await.unwrap().grant().unwrap();
        let (kind, title, about) = (agenda::ProposalKind::Item, title.to_owned(), String::new());
        let new = agenda::NewProposal { kind, title, about, minutes: None };
        agenda::propose(&self.instance, &grant, &new).await.expect("the meeting is to come")
    }

    /// Takes back what one proposed.
    pub(crate) async fn takes_back(&self, person: &Person, meeting: i64, proposal: i64) {
        let member = self.member(person).await;
        let grant = MeetingAccess::enter(&self.instance.db, &member, meeting).await.unwrap().grant().unwrap();
        agenda::withdraw(&self.instance, &grant, proposal).await.expect("it waits");
    }

    async fn prepares(&self, meeting: i64) -> MeetingGrant<PrepareAgenda> {
        let member = self.member(&self.coordinator).await;
        MeetingAccess::enter(&self.instance.db, &member, meeting).await.unwrap().grant().unwrap()
    }

    /// Opens a decision again.
    pub(crate) async fn reopens(&self, decision: i64) {
        let coordination = self.member(&self.coordinator).await;
        let access = decisions::DecisionAccess::enter(&self.instance.db, &coordination, decision).await.unwrap();
        let reason = Wording::parse("Le jour ne convient plus").unwrap();
        decisions::reopen(&self.instance, &access.grant().unwrap(), &reason).await.expect("it is not open");
    }

    /// Somebody says what they will try, at a meeting whose day has come; returns its number.
    pub(crate) async fn tries(&self, person: &Person, meeting: i64, words: &str) -> i64 {
        let member = self.member(person).await;
        let meeting = MeetingAccess::enter(&self.instance.db, &member, meeting).await.unwrap();
        let grant = meeting.grant::<MakeCommitments>().unwrap();
        let new = commitments::New { owner: person.id, text: Wording::parse(words).unwrap(), key: String::new() };
        commitments::say(&self.instance, &grant, &new).await.expect("it can be said")
    }

    /// Its owner says « pas encore » on the day when they are asked.
    pub(crate) async fn has_not_yet(&self, person: &Person, commitment: i64) {
        let asked = sql("SELECT due_meeting_id FROM commitments WHERE id = $1").bind(commitment);
        let asked: i64 = asked.value(&self.instance.db).await.unwrap();
        self.dates(asked, "2027-03-17").await;
        let member = self.member(person).await;
        let access = commitments::CommitmentAccess::enter(&self.instance.db, &member, commitment).await.unwrap();
        let told = commitments::Told::parse("not_yet", "Le temps a manqué").unwrap();
        commitments::tell(&self.instance, &access.grant().unwrap(), &told).await.expect("it can be told");
    }

    /// Two moments of April.
    pub(crate) fn proposed(&self) -> [Moment; 2] {
        ["2027-04-20", "2027-04-22"].map(|day| {
            let starts_at = ui::dates::from_fields(day, "15:00").expect("a moment that exists");
            Moment { starts_at, minutes: 180 }
        })
    }

    /// Coordination asks everyone which of two moments suits them.
    pub(crate) async fn polls(&self, meeting: i64) {
        let (now, closes_at) = (self.instance.clock.now(), ui::dates::from_fields("2027-04-01", "18:00").unwrap());
        let proposal = Proposal::checked(self.proposed().to_vec(), closes_at, now).expect("nothing is wrong");
        polls::open(&self.instance, &self.sets(meeting).await, &proposal).await.expect("no other poll stands");
    }

    pub(crate) async fn cancels(&self, meeting: i64) {
        setting::cancel(&self.instance, &self.sets(meeting).await, "Verglas").await.expect("it can be cancelled");
    }

    pub(crate) async fn asks(&self, guest: &Person, meeting: i64) {
        guests::ask(&self.instance, &self.sets(meeting).await, guest.id).await.expect("they are a resource person");
    }

    /// The coordinator's organisation offers its room.
    pub(crate) async fn offers_a_room(&self, meeting: i64) {
        let member = self.member(&self.coordinator).await;
        let access = MeetingAccess::enter(&self.instance.db, &member, meeting).await.unwrap();
        offers::offer(&self.instance, &access.grant().unwrap(), "").await.expect("the meeting lacks a host");
    }

    /// The coordinator's organisation receives.
    pub(crate) async fn hosts(&self, meeting: i64) {
        self.offers_a_room(meeting).await;
        let own =
            organizations::of(&self.instance.db, self.coordinator.id).await.unwrap().expect("they work somewhere");
        offers::choose(&self.instance, &self.sets(meeting).await, own.id).await.expect("it was offered");
    }

    /// Those expected are asked what they would like to learn.
    pub(crate) async fn asks_for_needs(&self, meeting: i64) {
        needs::ask(&self.instance, &self.sets(meeting).await, &[]).await.expect("the meeting is ahead");
    }

    /// Opens the pulse of a meeting that was held; returns the address of its form.
    pub(crate) async fn opens_pulse(&self, meeting: i64) -> String {
        let member = self.member(&self.coordinator).await;
        let grant = MeetingAccess::enter(&self.instance.db, &member, meeting).await.unwrap().grant().unwrap();
        pulse::open(&self.instance, &grant).await.expect("it was held").path()
    }

    /// The right to set a meeting.
    pub(crate) async fn sets(&self, meeting: i64) -> MeetingGrant<SetMeetings> {
        let member = self.member(&self.coordinator).await;
        MeetingAccess::enter(&self.instance.db, &member, meeting).await.unwrap().grant().unwrap()
    }

    /// Invites an address to take part; returns the number and the link.
    pub(crate) async fn invites(&self, email: &str) -> Sent {
        let coordination = self.member(&self.coordinator).await.grant::<Invite>().unwrap();
        let sending = communities::invitations::Sending { role: Role::Member, lang: Lang::Fr };
        let invitees = communities::invitations::Invitee::list(email).unwrap();
        actions::send(&self.instance, &coordination, &sending, &invitees).await.unwrap().unwrap().remove(0)
    }

    /// Breaks on purpose: a mail of the community is as one whose text was leaving when the program was killed. Returns its number.
    pub(crate) async fn doubts_a_mail(&self) -> i64 {
        let newest = "SELECT CAST(COALESCE(MAX(id), 0) AS BIGINT) FROM outbox";
        let before: i64 = sql(newest).value(&self.instance.db).await.unwrap();
        self.invites(&format!("en-suspens-{before}@exemple.org")).await;
        let mail: i64 = sql(newest).value(&self.instance.db).await.unwrap();
        assert!(mail > before, "an invitation is a mail");
        let tx = self.instance.db.begin().await.unwrap();
        // Broken on purpose: no test of pages kills a program.
        let broken =
            sql("UPDATE outbox SET state = 'unknown', ended_at = posted_at WHERE id = $1 AND community_id = $2");
        assert!(broken.with((mail, self.community.id)).touched(&tx).await.unwrap());
        tx.commit().await.unwrap();
        mail
    }

    /// The secret of a link for the people in the room.
    pub(crate) async fn room_link(&self) -> String {
        let coordination = self.member(&self.coordinator).await.grant::<Invite>().unwrap();
        actions::make_link(&self.instance, &coordination, Lang::Fr).await.unwrap()
    }

    /// Adds a meeting that is held today, with a block in its agenda; returns its number.
    pub(crate) async fn holds_today(&self) -> i64 {
        let meeting = self.meeting_on(&dates::for_date_field(self.instance.clock.now())).await;
        self.plans(meeting, "Ce qui nous occupe").await;
        meeting
    }

    /// Coordination marks these people as there.
    pub(crate) async fn marks(&self, meeting: i64, people: &[&Person]) {
        let grant = self.sets(meeting).await.grant::<MarkAttendance>().unwrap();
        for person in people {
            attendance::mark(&self.instance, &grant, person.id, Mark::Present).await.expect("they are expected");
        }
    }

    /// Coordination signs an attestation for somebody who was at a meeting, unless they have one; its number and its code.
    pub(crate) async fn attests(&self, by: &super::Person, person: &Person, meeting: i64) -> (i64, String) {
        self.marks(meeting, &[person]).await;
        let ends = sql("SELECT starts_at + minutes * 60000 FROM meetings WHERE id = $1").bind(meeting);
        let (ends, now) = (ends.value::<i64>(&self.instance.db).await.unwrap(), self.instance.clock.now());
        self.instance.clock.set(now.max(ends + 1));
        let meeting = meeting.to_string();
        let signer = by.account().name.clone();
        let who = [("organisme", "Maison des familles"), ("signataire", &*signer), ("fonction", "Coordination")];
        let typed = [&[("rencontre", &*meeting), ("titre", "Le deuil")][..], &who].concat();
        by.post(self.path("/attestations/nouvelles"), &typed).await;
        self.instance.clock.set(now);
        let newest =
            sql("SELECT id, code FROM attestations WHERE person_id = $1 AND community_id = $2 AND revoked_at IS NULL \
             ORDER BY id DESC LIMIT 1");
        newest.with((person.id, self.community.id)).one(&self.instance.db).await.unwrap()
    }

    /// The version of the charter in force.
    pub(crate) async fn charter(&self) -> i64 {
        let newest = sql("SELECT MAX(version) FROM charters WHERE community_id = $1").bind(self.community.id);
        newest.value(&self.instance.db).await.unwrap()
    }
}
