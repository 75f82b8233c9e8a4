//! Plays the invented season through the product's own deeds, each at its moment: what a demonstration shows is what the
//! program does.

use std::collections::HashMap;

use communities::organizations::{self, Organization, belonging};
use communities::roles::{AnswerMeetings, EnterSpace, MarkAttendance, SetMeetings};
use communities::{Membership, Role, charter, coordinators, members, opening, program, visits};
use conversations::reactions::{Emoji, Wish, react};
use conversations::requests::{self, Asking as Request, Sign, Story};
use conversations::{Body, RoomAccess, marking, reading};
use door::AtTheConsole;
use files::NotTaken;
use identity::profiles::{self, Shared};
use identity::{Email, NewPerson, Person, Viewer, people};
use meetings::attendance;
use meetings::model::{Kind, Mark};
use meetings::said::Hosts;
use meetings::setting::{self, Draft};
use meetings::{MeetingAccess, answers, guests};
use network::AtTheConsole as AtTheNetwork;
use platform::{DAY, Instance};
use ui::Lang;

use super::deeds::{self, Newcomer, Pages};
use super::media;
use super::season::{Asking, Asks, Figure, Held, Said, Season};
use crate::commands::Stop;

/// The program of the demonstration, and the month in which its season starts.
const PROGRAM: &str = "reflexion-action";
const START: &str = "2026-12";
/// When everybody last came by.
const LAST_VISIT: (&str, &str) = ("2027-03-10", "17:30");
/// What a demonstration must never be taken for.
const NAME: &str = "Réflexion-action (démonstration)";

type Done<T> = Result<T, Stop>;

/// The season, playing.
pub(super) struct Fill<'a> {
    instance: &'a Instance,
    season: &'a Season,
    slug: String,
    people: HashMap<&'a str, Person>,
}

impl<'a> Fill<'a> {
    /// Opens the community with everybody in it. The instance's clock must be held: it moves with the season.
    pub(super) async fn open(instance: &'a Instance, season: &'a Season) -> Done<Fill<'a>> {
        instance.clock.set(moment("2026-11-24", "09:00"));
        let first = &season.people[0];
        let person = account(instance, first).await?;
        let tx = instance.db.begin().await?;
        let coordinator = coordinators::name(&tx, person.clone(), instance.clock.now()).await?;
        tx.commit().await?;
        let shipped = opening::Shipped::of(PROGRAM).ok_or_else(|| Stop(PROGRAM.into()))?;
        let start = program::SeasonStart::parse(START).map_err(|refused| Stop(refused.sentence(Lang::Fr)))?;
        let (program, source) = (shipped.program, shipped.source);
        let new = opening::NewCommunity { name: NAME.into(), program, source, start, lang: Lang::Fr };
        let community = opening::create(instance, &coordinator, &new).await?;
        let people = HashMap::from([(first.name.as_str(), person)]);
        let mut fill = Fill { instance, season, slug: community.slug, people };
        fill.seat_everybody().await?;
        Ok(fill)
    }

    /// Everything that happened until now, in its order.
    pub(super) async fn play(&self) -> Done<()> {
        self.set_meetings().await?;
        for figure in self.space() {
            self.settle_in(figure).await?;
        }
        let (forms, pages) = (deeds::shipped(), Pages::of(self.instance, &self.slug));
        for (at, deed) in self.timeline(&forms) {
            self.instance.clock.set(at);
            match deed {
                Deed::Say(said) => self.say(said).await?,
                Deed::Mark(held) => self.mark(held).await?,
                Deed::Answer(held) => self.answer(held).await?,
                Deed::Send(form) => pages.send(form, &self.people).await?,
                Deed::Visit => self.visit().await?,
            }
        }
        self.open_the_door(&pages).await?;
        self.open_the_network(&pages).await
    }

    /// Member organizations, one who appears in their directory, and two people who came in by them.
    async fn open_the_network(&self, pages: &Pages<'_>) -> Done<()> {
        let network = deeds::of_the_network();
        self.instance.clock.set(moment("2027-03-11", "19:00"));
        for deed in &network.deeds {
            pages.send(deed, &self.people).await?;
        }
        for Newcomer { name, email, organization } in &network.people {
            let asking = AtTheNetwork { name, email, organization };
            network::ask_at_the_console(self.instance, &asking).await?;
        }
        for deed in &network.confirmed {
            pages.send(deed, &self.people).await?;
        }
        Ok(())
    }

    /// The community says what it is to the street, and three people ask to take part: one waits for an answer, one on the list, and
    /// one was told that it is not this time.
    async fn open_the_door(&self, pages: &Pages<'_>) -> Done<()> {
        self.instance.clock.set(moment("2027-03-11", "18:00"));
        let community = self.member(&self.season.people[0]).await?.community().clone();
        for said in &self.season.asking {
            let Asking { name, email, organization, territory, role, why } = said;
            let asked = AtTheConsole { name, email, organization, territory, role, why };
            door::ask_at_the_console(self.instance, &community, &asked).await?;
        }
        for deed in deeds::of_the_door() {
            pages.send(&deed, &self.people).await?;
        }
        Ok(())
    }

    async fn seat_everybody(&mut self) -> Done<()> {
        let host = self.member(&self.season.people[0]).await?;
        for figure in &self.season.people {
            let person = account(self.instance, figure).await?;
            let tx = self.instance.db.begin().await?;
            let organization = named(&tx, self.season, figure.organization).await?;
            let now = self.instance.clock.now();
            belonging::belongs_at_the_console(&tx, person.id, &organization, now).await?;
            members::seat_at_the_console(&tx, host.community(), (&person, figure.role()), self.instance.clock.now())
                .await?;
            tx.commit().await?;
            self.people.insert(figure.name.as_str(), person);
        }
        Ok(())
    }

    /// The charter acknowledged, and what they chose to tell.
    async fn settle_in(&self, figure: &Figure) -> Done<()> {
        let member = self.member(figure).await?;
        let space = member.grant::<EnterSpace>().map_err(refused)?;
        let _ = charter::acknowledge(self.instance, &space, 1).await?;
        let told = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let shared = Shared {
            title: told(&figure.title),
            offers: told(&figure.offers),
            seeks: told(&figure.seeks),
            email: None,
        };
        let tx = self.instance.db.begin().await?;
        profiles::show(&tx, member.viewer(), &shared).await?;
        Ok(tx.commit().await?)
    }

    /// The dates that the group has chosen so far; the guest is asked to the one to come.
    async fn set_meetings(&self) -> Done<()> {
        self.instance.clock.set(moment("2026-11-25", "10:00"));
        for held in &self.season.meetings {
            let access = self.meeting(held, &self.season.people[0]).await?;
            let grant = access.grant::<SetMeetings>().map_err(refused)?;
            let draft = self.draft(held, &access).await?;
            let hosts = Hosts::of_community(&self.instance.db, access.meeting().community_id).await?;
            let wanted = draft.check(access.meeting(), &hosts, self.instance.clock.now());
            let wanted = wanted.map_err(|wrong| Stop(format!("{}: {wrong:?}", held.title)))?;
            setting::set(self.instance, &grant, &wanted).await.map_err(|undone| Stop(format!("{undone:?}")))?;
            if !held.answers.is_empty() {
                self.ask_guests(held).await?;
            }
        }
        Ok(())
    }

    async fn draft(&self, held: &Held, access: &MeetingAccess) -> Done<Draft> {
        let tx = self.instance.db.begin().await?;
        let host = named(&tx, self.season, held.host).await?;
        tx.commit().await?;
        let online = held.mode != "in_person";
        Ok(Draft {
            theme: held.title.clone(),
            date: held.date.clone(),
            time: held.time.clone(),
            mode: held.mode.clone(),
            host: host.id.to_string(),
            link: if online { "https://visio.exemple.test/jasette".into() } else { String::new() },
            ..Draft::of(access.meeting())
        })
    }

    async fn ask_guests(&self, held: &Held) -> Done<()> {
        let access = self.meeting(held, &self.season.people[0]).await?;
        let grant = access.grant::<SetMeetings>().map_err(refused)?;
        for guest in self.season.people.iter().filter(|figure| figure.role() == Role::Guest) {
            let asked = guests::ask(self.instance, &grant, self.people[guest.name.as_str()].id).await;
            asked.map_err(|undone| Stop(format!("{undone:?}")))?;
        }
        Ok(())
    }

    fn timeline<'b>(&'b self, forms: &'b [deeds::Deed]) -> Vec<(i64, Deed<'b>)> {
        let said = self.season.messages.iter().map(|said| (said.moment(), Deed::Say(said)));
        let held = self.season.meetings.iter().map(|held| {
            let start = moment(&held.date, &held.time);
            let marked = (start + DAY / 8, Deed::Mark(held));
            if held.answers.is_empty() { marked } else { (start - 7 * DAY, Deed::Answer(held)) }
        });
        let visit = (moment(LAST_VISIT.0, LAST_VISIT.1), Deed::Visit);
        let sent = forms.iter().map(|form| (form.moment(), Deed::Send(form)));
        let mut deeds: Vec<_> = said.chain(held).chain(sent).chain([visit]).collect();
        deeds.sort_by_key(|(at, _)| *at);
        deeds
    }

    async fn say(&self, said: &Said) -> Done<()> {
        let member = self.member(self.figure(&said.who)?).await?;
        let room = self.room(&member, &said.room).await?;
        let body = Body::parse(&said.body).map_err(|problem| Stop(problem.sentence(Lang::Fr)))?;
        if let Some(asks) = &said.asks {
            return self.asks(&room, body, asks).await;
        }
        let files = self.attached(&member, said).await?;
        let draft = conversations::Draft {
            body,
            everyone: false,
            key: None,
            files,
            asks_acknowledgement: !said.acknowledged.is_empty(),
        };
        let posted = match said.answered() {
            Some(at) => {
                let read = reading::page(&self.instance.db, &room, None, reading::MOST).await?;
                let to = read.messages.iter().find(|each| each.posted_at == at).ok_or_else(|| Stop(said.at.clone()))?;
                conversations::answer(self.instance, &room, (to.id, true), draft).await.map_err(refused)?
            }
            None => conversations::post(self.instance, &room, draft).await.map_err(refused)?,
        };
        for who in &said.acknowledged {
            let reader = self.member(self.figure(who)?).await?;
            let here = RoomAccess::enter_by_slug(self.instance, &reader, &room.room().slug).await.map_err(refused)?;
            let press = announcements::acknowledging::press(self.instance, &here, posted.message.id, true);
            press.await.map_err(refused)?;
        }
        for (emoji, who) in &said.reactions {
            self.react(&said.room, posted.message.id, (emoji, who)).await?;
        }
        if let Some(who) = &said.pinned {
            let member = self.member(self.figure(who)?).await?;
            let room = RoomAccess::enter_by_slug(self.instance, &member, &said.room).await.map_err(refused)?;
            marking::pin(self.instance, &room, posted.message.id).await.map_err(refused)?;
        }
        Ok(())
    }

    /// A room by its word in addresses, or by its name when that word is not known beforehand.
    async fn room(&self, member: &Membership, named: &str) -> Done<RoomAccess> {
        let rooms = conversations::rooms_of(self.instance, member).await?;
        let is_it = |room: &conversations::Room| room.slug == named || room.name(Lang::Fr) == named;
        let found = rooms.iter().find(|open| is_it(&open.room)).ok_or_else(|| Stop(named.to_owned()))?;
        RoomAccess::enter_by_slug(self.instance, member, &found.room.slug).await.map_err(refused)
    }

    /// Somebody asks for help; others offer it or lived it, and it may be settled.
    async fn asks(&self, room: &RoomAccess, words: Body, asks: &Asks) -> Done<()> {
        let asking = Request { words, needed_by: None, key: None };
        let message = requests::ask(self.instance, room, asking).await.map_err(refused)?.id;
        let offers = asks.offers.iter().map(|who| (who, Sign::Offer));
        for (who, sign) in offers.chain(asks.lived.iter().map(|who| (who, Sign::Lived))) {
            let member = self.member(self.figure(who)?).await?;
            let here = RoomAccess::enter_by_slug(self.instance, &member, &room.room().slug).await.map_err(refused)?;
            requests::sign(self.instance, &here, message, sign).await.map_err(refused)?;
        }
        if let Some(helped) = &asks.helped {
            let story = Story { what_helped: helped.clone(), shared: true };
            mutual_help::settling::settle(self.instance, room, message, &story).await.map_err(refused)?;
        }
        Ok(())
    }

    async fn attached(&self, member: &Membership, said: &Said) -> Done<Vec<i64>> {
        let Some((name, text)) = &said.file else { return Ok(Vec::new()) };
        let (bytes, told, seconds) = media::bytes(name, text);
        match files::receive_whole(self.instance, member.person_id(), name, bytes).await {
            Ok(file) => {
                files::tell(self.instance, (member.person_id(), file.id), told, seconds).await?;
                Ok(vec![file.id])
            }
            Err(NotTaken::Problem(problem)) => Err(Stop(problem.sentence(Lang::Fr))),
            Err(NotTaken::Refused(refusal)) => Err(refused(refusal)),
        }
    }

    async fn react(&self, room: &str, message: i64, (emoji, who): (&str, &str)) -> Done<()> {
        let member = self.member(self.figure(who)?).await?;
        let room = self.room(&member, room).await?;
        let emoji = Emoji::parse(emoji).ok_or_else(|| Stop(emoji.to_owned()))?;
        react(self.instance, &room, message, (&emoji, Wish::Stand)).await.map_err(refused)?;
        Ok(())
    }

    async fn mark(&self, held: &Held) -> Done<()> {
        let access = self.meeting(held, self.facilitator()?).await?;
        let grant = access.grant::<MarkAttendance>().map_err(refused)?;
        for (figure, letter) in self.space().zip(held.attendance.chars()) {
            let mark = match letter {
                'p' => Mark::Present,
                'r' => Mark::Late,
                'e' => Mark::Excused,
                _ => Mark::Absent,
            };
            let marked = attendance::mark(self.instance, &grant, self.people[figure.name.as_str()].id, mark).await;
            marked.map_err(|undone| Stop(format!("{undone:?}")))?;
        }
        Ok(())
    }

    async fn answer(&self, held: &Held) -> Done<()> {
        for (figure, letter) in self.space().zip(held.answers.chars()) {
            let answer = match letter {
                's' => "here",
                'l' => "online",
                'e' => "cannot",
                _ => continue,
            };
            let grant = self.meeting(held, figure).await?.grant::<AnswerMeetings>().map_err(refused)?;
            let new = answers::NewAnswer::parse(answer, "").map_err(|wrong| Stop(format!("{wrong:?}")))?;
            answers::answer(self.instance, &grant, &new).await.map_err(|undone| Stop(format!("{undone:?}")))?;
        }
        Ok(())
    }

    /// Everybody came by and read what there was: what was said since waits for them.
    async fn visit(&self) -> Done<()> {
        for figure in self.space() {
            let member = self.member(figure).await?;
            visits::begin(self.instance, &member).await?;
            for open in conversations::rooms_of(self.instance, &member).await? {
                let room = RoomAccess::enter_by_slug(self.instance, &member, &open.room.slug).await.map_err(refused)?;
                reading::mark_read(self.instance, &room, i64::MAX).await?;
            }
        }
        Ok(())
    }

    async fn meeting(&self, held: &Held, figure: &Figure) -> Done<MeetingAccess> {
        let member = self.member(figure).await?;
        let wanted = |access: &&MeetingAccess| (access.meeting().kind == Kind::Training) == held.training;
        let all = MeetingAccess::all(&self.instance.db, &member).await?;
        let mut ranked: Vec<_> = all.iter().filter(wanted).collect();
        ranked.sort_by_key(|access| access.meeting().position);
        let found = ranked.get(held.rank).map(|access| (*access).clone());
        found.ok_or_else(|| Stop(held.title.clone()))
    }

    async fn member(&self, figure: &Figure) -> Done<Membership> {
        let viewer = Viewer::at_the_console(self.people[figure.name.as_str()].clone());
        Membership::enter(&self.instance.db, &viewer, &self.slug).await.map_err(refused)
    }

    /// Those of the closed group: everybody but the guest, the sponsor and the network.
    fn space(&self) -> impl Iterator<Item = &'a Figure> {
        let inside = |figure: &&Figure| !matches!(figure.role(), Role::Guest | Role::Sponsor | Role::Network);
        self.season.people.iter().filter(inside)
    }

    fn figure(&self, name: &str) -> Done<&'a Figure> {
        self.season.people.iter().find(|figure| figure.name == name).ok_or_else(|| Stop(name.to_owned()))
    }

    fn facilitator(&self) -> Done<&'a Figure> {
        self.space().find(|figure| figure.role() == Role::Facilitator).ok_or_else(|| Stop("facilitator".into()))
    }
}

enum Deed<'a> {
    Say(&'a Said),
    Mark(&'a Held),
    Answer(&'a Held),
    Send(&'a deeds::Deed),
    Visit,
}

async fn account(instance: &Instance, figure: &Figure) -> Done<Person> {
    let email = Email::parse(&figure.email).map_err(|_| Stop(figure.email.clone()))?;
    let tx = instance.db.begin().await?;
    let new = NewPerson { email, name: figure.name.clone(), lang: Lang::Fr };
    let person = people::create(&tx, new, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(person)
}

async fn named(tx: &platform::Tx, season: &Season, rank: usize) -> Done<Organization> {
    Ok(organizations::named(tx, &season.organizations[rank]).await?)
}

/// A moment of the season; those of the shipped file exist, a test reads them.
pub(super) fn moment(date: &str, time: &str) -> i64 {
    ui::dates::from_fields(date, time).unwrap_or_default()
}

fn refused(refusal: platform::Refusal) -> Stop {
    Stop(format!("{refusal:?}"))
}
