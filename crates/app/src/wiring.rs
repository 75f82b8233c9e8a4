//! Every link between slices, in one place: what happens elsewhere when something happens here.

use std::future::ready;
use std::sync::{Arc, LazyLock};

use axum::http::Extensions;
use communities::links::{Beside, NextMeeting, OwnWords, PlaceFreed, SeasonOpenings, UnreadCount};
use evaluation::Shown;
use evidence::{Source, Sources};
use findings::{Findable, Index};
use identity::links::{Coordinates, FirstAccount, Forget, MustStay, PersonalFrame, ProfileParts};
use maud::html;
use measures::{Measured, Measures};
use meetings::part::Asking;
use meetings::{Parts, answers, attendance, series, setting, venue};
use notifications::{Sayer, Sayers};
use platform::db::Following;
use platform::jobs::Handlers;
use platform::mail::StillNeeded;
use platform::{Clock, Db, Instance, Settings, Tx, WhatForgets};
use search::Destinations;

/// The parts of a meeting, in the order in which people read them.
pub const PARTS: Parts = Parts(&[
    polls::PART,
    setting::part::PART,
    answers::part::PART,
    attendance::part::PART,
    gathering::recurrence::PART,
    hosting::PART,
    venue::part::PART,
    series::missing::THEME,
    themes::PART,
    facilitation::PART,
    agenda::PART,
    minutes::PART,
    decisions::PART,
    votes::PART,
    budget::PART,
    commitments::PART,
    gathering::needs::PART,
    gathering::follow_ups::PART,
    pulse::PART,
    meeting_files::PART,
    meeting_rooms::PART,
    reports::PART,
    attestations::PART,
    trainings::PART,
    celebration::PART,
    pairs::PART,
    cockpit::PART,
    almanac::PART,
]);

/// What can be found, in the order in which people choose a kind.
pub const FINDABLES: &[Findable] = &[
    conversations::MESSAGES,
    conversations::FILES,
    conversations::REQUESTS,
    meetings::MEETINGS,
    agenda::BLOCKS,
    minutes::SECTIONS,
    decisions::DECISIONS,
    votes::VOTES,
    commitments::COMMITMENTS,
    themes::THEMES,
    stories::FOUND,
    library::RESOURCES,
    glossary::TERMS,
    meeting_files::OF_AGENDAS,
    meeting_files::OF_MINUTES,
];

/// What is counted of what happens here, in the order in which people choose among it.
const MEASURED: &[Measured] = &[
    communities::MEASURED,
    meetings::MEASURED,
    almanac::MEASURED,
    agenda::MEASURED,
    polls::MEASURED,
    hosting::MEASURED,
    minutes::MEASURED,
    decisions::MEASURED,
    commitments::MEASURED,
    pulse::MEASURED,
    conversations::MEASURED,
    stories::MEASURED,
    involvement::MEASURED,
    library::MEASURED,
    budget::MEASURED,
    surveys::MEASURED,
];

/// What slices tell outside, in reports.
const SOURCES: &[Source] = &[
    evaluation::LOGIC_MODEL,
    almanac::ACTIVITIES,
    almanac::PEOPLE,
    evaluation::INDICATORS,
    surveys::EVIDENCE,
    stories::EVIDENCE,
    decisions::EVIDENCE,
    involvement::EVIDENCE,
    almanac::PARTNERS,
    budget::EVIDENCE,
];

/// What slices have to say in the monthly letter of the network, in its order.
const NOVELTIES: network::Novelties = network::Novelties(&[
    |on, proof, of| Box::pin(library::fresh(on, proof, of)),
    |on, proof, of| Box::pin(trainings::fresh(on, proof, of)),
    |on, proof, of| Box::pin(minutes::fresh(on, proof, of)),
]);

/// The statement that counts it, made once.
static MEASURES: LazyLock<Measures> = LazyLock::new(|| Measures::of(MEASURED));

/// The index of it, whose statements are made once.
static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let beside = INSIDE.iter().map(|(kind, holder)| (*kind, words_beside(kind, holder)));
    Index::of(FINDABLES, &beside.collect::<Vec<findings::Beside>>())
});

/// What gives the words inside of the files of a thing; nothing where a situation is told.
fn words_beside(kind: &str, holder: &str) -> String {
    let words = files::words_inside(holder);
    if kind != meeting_files::OF_AGENDAS.kind {
        return words;
    }
    let (block, situations) = (meeting_files::BLOCK_OF_FILE, agenda::SITUATIONS);
    format!("SELECT CASE WHEN ({block}) IN ({situations}) THEN NULL ELSE ({words}) END")
}

/// What is found by the words inside of the files that hang from it: its kind in the index, and among what files hang from.
const INSIDE: &[(&str, &str)] = &[
    (conversations::FILES.kind, conversations::HOLDER.kind),
    (meeting_files::OF_AGENDAS.kind, meeting_files::HOLDER.kind),
    (meeting_files::OF_MINUTES.kind, meeting_files::HOLDER.kind),
];

/// What they know of meetings, asked in one statement.
static ASKING: LazyLock<Asking> = LazyLock::new(|| PARTS.asking());

/// What an address calls the commitment or the request for help that a story starts from.
const COMMITMENT: &str = "engagement";
const REQUEST: &str = "demande";
/// What an address calls an entry of somebody’s own log: `entry:12`.
const ENTRY: &str = "entry";

/// The instance of this process, on the machine's clock.
pub fn instance(db: Db, settings: Settings) -> Instance {
    instance_at(db, settings, Clock::system())
}

/// The same on another clock, for tests and demonstrations.
pub fn instance_at(db: Db, settings: Settings, clock: Clock) -> Instance {
    let db = db.followed_by(following());
    Instance { db, clock, settings: Arc::new(settings), links: Arc::new(links()) }
}

/// What follows events before they are committed: the index of what is found, and the line of who waits for a place.
fn following() -> Following {
    let index = INDEX.following();
    Arc::new(move |tx, events| {
        let indexed = index(tx, events);
        Box::pin(async move {
            indexed.await?;
            attestations::places::follow(tx, events).await
        })
    })
}

fn links() -> Extensions {
    let mut links = Extensions::new();
    links.insert(UnreadCount(Arc::new(|instance, membership| {
        Box::pin(conversations::unread_total(instance, membership))
    })));
    links.insert(PARTS);
    links.insert(*ASKING);
    links.insert(*INDEX);
    links.insert(*MEASURES);
    links.insert(Sources(SOURCES));
    links.insert(destinations());
    of_files(&mut links);
    links.insert(conversations::SharedNames::default());
    links.insert(announcements::ACKNOWLEDGEMENTS);
    links.insert(drafts::DRAFTS);
    links.insert(library::Reads::internet());
    of_stories(&mut links);
    of_votes(&mut links);
    of_themes(&mut links);
    links.insert(identity::sign_in::Gate::default());
    of_seasons(&mut links);
    links.insert(FirstAccount(Arc::new(|tx, person, now| Box::pin(communities::first::coordinates(tx, person, now)))));
    links.insert(Coordinates(Arc::new(|instance, viewer| {
        Box::pin(communities::coordinators::coordinates(&instance.db, viewer.id()))
    })));
    links.insert(PersonalFrame(Arc::new(|instance, viewer| Box::pin(communities::frame::around(instance, viewer)))));
    links.insert(ProfileParts(vec![
        Arc::new(|instance, viewer| Box::pin(communities::organizations::profile_part(instance, viewer))),
        Arc::new(|_, viewer| Box::pin(ready(Ok(notifications::profile_part(viewer.lang()))))),
        Arc::new(|_, viewer| Box::pin(ready(Ok(meetings::calendar::profile_part(viewer.lang()))))),
        Arc::new(|_, viewer| Box::pin(ready(Ok(journal::profile_part(viewer.lang()))))),
        Arc::new(|_, viewer| Box::pin(ready(Ok(attestations::profile_part(viewer.lang()))))),
        Arc::new(|instance, viewer| Box::pin(network::profile_part(instance, viewer))),
    ]));
    of_the_network(&mut links);
    links.insert(MustStay(Arc::new(|tx, person| Box::pin(communities::members::must_stay(tx, person)))));
    of_forgetting(&mut links);
    links.insert(Sayers(vec![Sayer {
        lines: |on, reader, news| Box::pin(conversations::lines(on, reader, news)),
        fresh: |on, reader, since| Box::pin(conversations::fresh(on, reader, since)),
    }]));
    of_mails(&mut links);
    links
}

/// Who reads what files hang from, whose are counted when they are taken, and where they are kept.
fn of_files(links: &mut Extensions) {
    links.insert(files::Holders(vec![
        conversations::HOLDER,
        meeting_files::HOLDER,
        budget::HOLDER,
        library::HOLDER,
        celebration::HOLDER,
        stories::HOLDER,
        evaluation::HOLDER,
    ]));
    links.insert(files::CountedFiles(vec![library::DOWNLOADS]));
    links.insert(files::Inside {
        kinds: &[conversations::HOLDER.kind, meeting_files::HOLDER.kind],
        found_again: |tx, thing| Box::pin(found_again(tx, thing)),
    });
    links.insert(files::Opened::default());
}

/// Puts what a file hangs from into the index again, once the file was read.
async fn found_again(tx: &Tx, thing: &files::Thing) -> platform::Result<()> {
    for (kind, _) in INSIDE.iter().filter(|(_, holder)| *holder == thing.kind) {
        INDEX.put_in(tx, kind, thing.id).await?;
    }
    Ok(())
}

/// What slices have for the network, and what it has beside communities.
fn of_the_network(links: &mut Extensions) {
    links.insert(network::Shelves(&[library::shelf, trainings::shelf, minutes::shelf]));
    links.insert(NOVELTIES);
    links.insert(door::Trainings(|on, communities, now| {
        Box::pin(async move {
            let told = |(community, title, starts_at)| door::Training { community, title, starts_at };
            Ok(trainings::ahead(on, communities, now).await?.into_iter().map(told).collect())
        })
    }));
    links.insert(network::Departed(|tx| Box::pin(trainings::departed(tx))));
    links.insert(Beside(Arc::new(|instance, viewer, coordinates| {
        Box::pin(network::beside(instance, viewer, coordinates))
    })));
}

/// Where one can go from anywhere.
fn destinations() -> Destinations {
    Destinations(vec![
        |instance, member, directory| Box::pin(conversations::destinations(instance, member, directory)),
        |instance, member, _| Box::pin(almanac::destinations(instance, member)),
        |_, member, _| Box::pin(ready(Ok(themes::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(library::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(glossary::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(surveys::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(stories::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(votes::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(door::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(budget::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(reports::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(attestations::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(celebration::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(pairs::destinations(member)))),
        |_, member, _| Box::pin(ready(Ok(cockpit::destinations(member)))),
        |instance, member, _| Box::pin(network::destinations(instance, member)),
    ])
}

/// What stories are told of; where they are read, and where what surveys say is; what a decision starts from and leads on to.
fn of_stories(links: &mut Extensions) {
    links.insert(Shown(vec![surveys::SHOWN, stories::SHOWN]));
    links.insert(stories::Starts(vec![
        (COMMITMENT, |instance, member, id| Box::pin(commitments::words(instance, member, id))),
        (REQUEST, |instance, member, id| Box::pin(mutual_help::words(instance, member, id))),
        (library::TRIAL, |instance, member, id| Box::pin(library::words(instance, member, id))),
        (minutes::SECTION, |instance, member, id| Box::pin(minutes::words(instance, member, id))),
    ]));
    links.insert(stories::Went(|instance, community, story| {
        Box::pin(async move {
            let quoted = reports::quoting(instance, community, story).await?;
            Ok(quoted.into_iter().map(|(title, at)| stories::Quoted { title, at }).collect())
        })
    }));
    links.insert(decisions::Starts(|instance, member, asked| {
        Box::pin(async move {
            match reports::to_decide(instance, member, asked).await? {
                None => surveys::to_decide(instance, member, asked).await,
                words => Ok(words),
            }
        })
    }));
    links.insert(decisions::Further(|instance, member, id, stands| {
        Box::pin(async move {
            let of_surveys = surveys::leads_on(instance, member, id, stands).await?;
            Ok(html! { (of_surveys) (reports::leads_on(instance, member, id, stands).await?) })
        })
    }));
    links.insert(mutual_help::Further(|member, id| stories::way(member, (REQUEST, id))));
    links.insert(commitments::Further(|member, id| stories::way(member, (COMMITMENT, id))));
}

/// What votes start from, and where what they choose leads.
fn of_votes(links: &mut Extensions) {
    links.insert(votes::Sources(vec![(themes::FROM, |instance, member| Box::pin(themes::offered(instance, member)))]));
    links.insert(votes::Leads(vec![themes::lead]));
    links.insert(votes::Blocks(|on, meeting| Box::pin(agenda::titles(on, meeting))));
}

/// What themes are proposed from.
fn of_themes(links: &mut Extensions) {
    links.insert(themes::Origins(vec![
        (minutes::SECTION, |instance, member, id| Box::pin(minutes::section(instance, member, id))),
        (ENTRY, |instance, member, id| {
            Box::pin(async move {
                let words = journal::own_words(instance, member.viewer(), id).await?;
                let own = |words| themes::Found { words, name: String::new(), path: String::new(), is_own: true };
                Ok(words.map(own))
            })
        }),
    ]));
    links.insert(journal::Leads(|member, id| themes::way(member, (ENTRY, id))));
}

/// Why a mail need not leave any more.
fn of_mails(links: &mut Extensions) {
    links.insert(StillNeeded(vec![
        Arc::new(|on, mail| Box::pin(communities::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(notifications::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(conversations::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(moderation::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(scheduled::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(stories::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(library::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(reports::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(surveys::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(identity::needless(on, mail))),
        Arc::new(|on, mail| Box::pin(network::needless(NOVELTIES, on, mail))),
        Arc::new(|on, mail| Box::pin(meetings::needless(PARTS, on, mail))),
    ]));
}

/// What goes with a person, and with things that are forgotten for good.
fn of_forgetting(links: &mut Extensions) {
    links.insert(Forget(vec![
        Arc::new(|tx, person| Box::pin(INDEX.forget(tx, person))),
        Arc::new(|tx, person| Box::pin(conversations::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(announcements::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(scheduled::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(drafts::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(journal::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(network::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(mutual_help::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(moderation::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(files::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(meetings::forget(PARTS, tx, person))),
        Arc::new(|tx, person| Box::pin(notifications::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(evaluation::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(stories::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(surveys::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(involvement::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(door::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(library::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(glossary::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(seasons::forget(tx, person))),
        Arc::new(|tx, person| Box::pin(communities::forget(tx, person))),
    ]));
    links.insert(WhatForgets(vec![
        Arc::new(|tx, _, things| Box::pin(INDEX.forget_things(tx, things))),
        Arc::new(|tx, _, things| Box::pin(files::forget_things(tx, things))),
        Arc::new(|tx, _, things| Box::pin(notifications::forget_things(tx, things))),
        Arc::new(|tx, _, things| Box::pin(announcements::forget_things(tx, things))),
        Arc::new(|tx, instance, things| Box::pin(scheduled::forget_things(tx, instance, things))),
        Arc::new(|tx, _, things| Box::pin(drafts::forget_things(tx, things))),
        Arc::new(|tx, instance, things| Box::pin(mutual_help::forget_things(tx, instance, things))),
        Arc::new(|tx, instance, things| Box::pin(moderation::forget_things(tx, instance, things))),
    ]));
}

/// What a season opens, when it meets, and how its group says it.
fn of_seasons(links: &mut Extensions) {
    links.insert(SeasonOpenings(vec![
        Arc::new(|opening| Box::pin(meetings::open_season(PARTS, opening))),
        Arc::new(|opening| Box::pin(conversations::open_rooms(opening))),
        Arc::new(|opening| Box::pin(evaluation::open_season(opening))),
        Arc::new(|opening| Box::pin(surveys::open_season(opening))),
    ]));
    links.insert(NextMeeting(Arc::new(|instance, community| {
        Box::pin(meetings::next_of(&instance.db, community, instance.clock.now()))
    })));
    links.insert(PlaceFreed(|tx, community, now| Box::pin(door::freed(tx, community, now))));
    links.insert(OwnWords(Arc::new(|instance, community, program| {
        Box::pin(seasons::in_own_words(&instance.db, community, program))
    })));
    links.insert(seasons::FirstMonth(|tx, community| Box::pin(meetings::first_month(tx, community))));
}

/// Who carries out which kind of job.
pub fn handlers() -> Handlers {
    let handlers = identity::handlers(Handlers::default());
    let handlers = communities::handlers(handlers);
    let handlers = findings::handlers(handlers);
    let handlers = files::handlers(handlers);
    let handlers = notifications::handlers(handlers);
    let handlers = conversations::handlers(handlers);
    let handlers = moderation::handlers(handlers);
    let handlers = scheduled::handlers(handlers);
    let handlers = drafts::handlers(handlers);
    let handlers = network::handlers(handlers);
    let handlers = stories::handlers(handlers);
    let handlers = involvement::handlers(handlers);
    let handlers = surveys::handlers(handlers);
    let handlers = door::handlers(handlers);
    let handlers = library::handlers(handlers);
    let handlers = reports::handlers(handlers);
    meetings::handlers(PARTS, handlers)
}
