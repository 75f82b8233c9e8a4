//! Where no mail leaves, no page says that it did, or will: everybody opens every page and does every deed of an instance without
//! a mail server, and what they read is compared with the sentences that say so.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::Router;

use super::forms;
use super::routes::{self, Route};
use super::things::{Case, Everything, ask};
use crate::world::{Answer, Person, Sent, Who, World};

/// What is said only where mail leaves. With the sentences that have a twin for where none does, `…-no-mail`, these are all
/// that say that mail left, leaves or will.
const WITH_MAIL: &[&str] = &[
    "communities.arrival-sent",
    "communities.done-invited",
    "communities.done-resent",
    "communities.door-not-sent-already",
    "communities.members-mail",
    "door.done-request-director",
    "door.request-too-many",
    "help.member-told-how",
    "home.begin-told",
    "identity.code-again",
    "identity.code-nothing-spam",
    "identity.code-sent",
    "identity.code-title-asked",
    "identity.sign-in-ask",
    "identity.sign-in-how",
    "network.enter-code-sent",
    "network.enter-too-many",
    "network.home-monthly",
    "notifications.always-words",
    "polls.poll-deadline-hint",
    "polls.poll-remind",
];

/// What speaks of mail and claims nothing: an address, what is not sent, what one chooses to receive, what is in doubt.
const INNOCENT: &[&str] = &[
    "communities.domains-title",
    "communities.door-email",
    "communities.door-seen-rest",
    "communities.organization-claimed",
    "communities.refused-organization-elsewhere",
    "communities.removal-not-told",
    "communities.room-step-name",
    "communities.way-back-once",
    "communities.who-sees-alone-profile",
    "communities.who-sees-outside",
    "conversations.circle-means",
    "conversations.done-circle-opened",
    "conversations.room-open-means",
    "door.ask-email",
    "mutual_help.help-through-hint",
    "help.word-belonging-means",
    "help.word-domain",
    "help.word-passkey-means",
    "identity.app-lead",
    "identity.code-lead-demonstration",
    "identity.deletion-email",
    "identity.deletion-goes",
    "identity.profile-email-group",
    "identity.sign-in-email",
    "library.way-mail",
    "meetings.venue-wifi-password-hint",
    "minutes.minutes-days-again",
    "network.enter-email",
    "network.home-monthly-choose",
    "network.import-means",
    "network.import-no-columns",
    "network.organization-domains",
    "network.organization-email",
    "network.organizations-means",
    "network.report-title",
    "notifications.part-title",
    "notifications.preferences-title",
    "notifications.rhythm-most",
    "notifications.rhythm-quiet",
    "notifications.said-never",
    "notifications.said-now",
    "notifications.stop-deed",
    "notifications.stop-title",
    "notifications.stopped-choose",
    "notifications.uncertain-awaiting",
    "notifications.uncertain-needless",
    "notifications.uncertain-none",
    "notifications.uncertain-sent-again",
    "notifications.uncertain-set-aside",
    "notifications.uncertain-why",
    "reports.report-send-means",
];

/// Letters themselves, the console and its checks, the names of kinds of mail, what is wrong with an address.
const NO_PAGE: &[&str] =
    &["mail-", "letter-", "cli-", "check-", "kind-", "foot-", "email-", "code-lead-no-mail", "restore-"];

/// So few letters stand in many sentences.
const TELLING: usize = 10;

/// Every sentence in French, by `slice.key`.
fn sentences() -> BTreeMap<String, String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = BTreeMap::new();
    for slice in fs::read_dir(crates).unwrap().map(|each| each.unwrap().file_name().into_string().unwrap()) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../{slice}/i18n/fr-CA/{slice}.ftl"));
        let mut key = String::new();
        for line in fs::read_to_string(file).unwrap_or_default().lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =").filter(|_| line.starts_with(|each: char| each.is_ascii_lowercase())) {
                Some((named, text)) => {
                    key = format!("{slice}.{named}");
                    all.insert(key.clone(), text.to_owned());
                }
                None => all.entry(key.clone()).or_default().push_str(&format!("\n{line}")),
            }
        }
    }
    all
}

/// The pieces of a sentence that stand as they are on a page.
fn pieces(text: &str) -> Vec<String> {
    let outside = |line: &str| {
        let shown = line
            .trim_start()
            .strip_prefix(['*', '['])
            .and_then(|_| line.split_once("] "))
            .map_or(line, |(_, shown)| shown);
        shown.split('{').map(|part| part.rsplit('}').next().unwrap_or_default().trim()).map(alike).collect::<Vec<_>>()
    };
    text.lines().flat_map(outside).filter(|piece| piece.chars().count() >= TELLING).collect()
}

/// Those pieces of a claim that its twin does not say as well.
fn telling(all: &BTreeMap<String, String>, key: &str) -> Vec<String> {
    let twin = all.get(&format!("{key}-no-mail")).map(|text| alike(text)).unwrap_or_default();
    pieces(&all[key]).into_iter().filter(|piece| !twin.contains(piece)).collect()
}

/// The keys of what says that mail leaves.
fn claims(all: &BTreeMap<String, String>) -> Vec<&str> {
    let twins = all.keys().filter_map(|key| key.strip_suffix("-no-mail")).filter(|key| all.contains_key(*key));
    twins.chain(WITH_MAIL.iter().copied()).collect()
}

#[test]
fn every_sentence_that_speaks_of_mail_is_known_to_claim_it_or_not() {
    let all = sentences();
    let claims = claims(&all);
    for key in WITH_MAIL.iter().chain(INNOCENT) {
        assert!(all.contains_key(*key), "{key} is no sentence any more");
    }
    let is_of_a_page = |key: &str| {
        let name = key.split_once('.').map_or(key, |(_, name)| name);
        !name.ends_with("-no-mail")
            && !NO_PAGE.iter().any(|start| name.starts_with(start) || name.contains(&format!("-{start}")))
    };
    for (key, text) in all.iter().filter(|(key, text)| is_of_a_page(key) && text.contains("courriel")) {
        let known = claims.contains(&key.as_str()) || INNOCENT.contains(&key.as_str());
        assert!(
            known,
            "{key} speaks of mail: give it a twin ending in -no-mail, or say here why none is needed:\n{text}"
        );
    }
}

/// An instance without a mail server, on the same data.
fn silent(world: &World) -> Router {
    let mut instance = world.instance.clone();
    Arc::make_mut(&mut instance.settings).sends_mail = false;
    app::router(&instance, None)
}

#[tokio::test]
async fn where_no_mail_leaves_no_page_says_so() {
    let world = World::open().await;
    let (everything, pages, all) = (Everything::of(&world).await, silent(&world), sentences());
    let claims: Vec<(&str, String)> = claims(&all)
        .into_iter()
        .flat_map(|key| telling(&all, key).into_iter().map(move |piece| (key, piece)))
        .collect();
    assert!(claims.len() > 40, "{claims:?}");
    let routes = routes::of(&app::router(&world.instance, None));
    let (reads, deeds): (Vec<&Route>, Vec<&Route>) =
        routes.iter().filter(|route| !route.of_the_api()).partition(|route| route.reads());
    let mut found = Vec::new();
    for who in [Who::Nobody, Who::Waiting, Who::Member, Who::Coordination] {
        let reader = world.who(who).before(&pages);
        for route in &reads {
            let page = ask(route, &everything.of_case(Case::Usual, route), Sent::Nothing);
            claimed(&claims, (route, who), &reader.asks(&page).await, &mut found);
        }
    }
    for route in super::deeds::in_order(deeds.into_iter().cloned().collect()) {
        let doers = [Who::Nobody, Who::Member, Who::Coordination];
        for who in doers.into_iter().filter(|who| *who != Who::Nobody || !route.inside()) {
            let person = if forms::is_done_once(&route) { world.twin(who).await } else { world.who(who).clone() };
            let answers = does(&world, &everything, (&route, &person.before(&pages))).await;
            answers.iter().for_each(|answer| claimed(&claims, (&route, who), answer, &mut found));
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{found:#?}");
}

/// Does a deed on things made for it; its answer, and the page where it leads.
async fn does(world: &World, everything: &Everything, (route, person): (&Route, &Person)) -> Vec<Answer> {
    let mut things = everything.of_case(Case::Usual, route);
    forms::freshen(world, route, (Case::Usual, &mut things)).await;
    let sent = forms::sent(world, route, (person, &things)).await;
    let answer = person.asks(&ask(route, &things, sent)).await;
    let there = answer.header("location").to_owned();
    if !there.starts_with('/') {
        return vec![answer];
    }
    vec![answer, person.get(there.split('#').next().unwrap_or_default()).await]
}

/// Spaces of all kinds are alike.
fn alike(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn claimed(claims: &[(&str, String)], (route, who): (&Route, Who), answer: &Answer, found: &mut Vec<String>) {
    if !answer.header("content-type").starts_with("text/html") {
        return;
    }
    let text = alike(&answer.page.text());
    let here = claims.iter().filter(|(_, piece)| text.contains(piece));
    found.extend(here.map(|(key, piece)| format!("{key} at {route} by {who:?}: « {piece} »")));
}
