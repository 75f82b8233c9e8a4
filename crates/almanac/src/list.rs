//! `/c/{community}/rencontres/liste`: every meeting of a season in one list that is looked through by when it is, what its theme
//! says, and whether its minutes are lacking.

use communities::roles::{SeeMeetings, WriteMinutes};
use communities::{Directory, Grant};
use forms::{Leaf, Sought, TICKED, says};
use maud::{Markup, html};
use meetings::awaited::Turn;
use meetings::framed::{Head, seen_among};
use meetings::{Meeting, Parts, Season, Time, said, trail};
use platform::{Instance, Served};
use ui::form::{AnyField, Checkbox, Select, TextField};
use ui::narrow::{self, Narrow};
use ui::tag::tag;
use ui::{Lang, empty, layout};

use crate::{LIST, standing};

/// The fields of the address.
const TIME: &str = "moment";
const WORDS: &str = "mots";
const LACKS_MINUTES: &str = "sans-compte-rendu";
const FIELDS: [&str; 3] = [TIME, WORDS, LACKS_MINUTES];

/// The times that can be looked for, by their words in the address.
const TIMES: [(&str, &[Time]); 4] = [
    ("a-fixer", &[Time::ToBeSet]),
    ("a-venir", &[Time::Prepared, Time::On]),
    ("tenues", &[Time::Held]),
    ("annulees", &[Time::Cancelled]),
];

pub(crate) async fn get(instance: Instance, grant: Grant<SeeMeetings>, sought: Sought) -> Served {
    let directory = Directory::of(&instance.db, &grant).await?;
    let season = Season::of(&instance, &grant, &directory).await?;
    let found = found(&season, Parts::of(&instance), &sought);
    let head = Head::new(t!(grant.lang(), "list"), None);
    seen_among::<SeeMeetings>(&instance, &grant, &directory, head, page(&grant, (&season, &sought), found)).await
}

fn found<'a>(season: &'a Season, parts: Parts, sought: &Sought) -> Vec<&'a Meeting> {
    let series = season.series();
    let (lang, time, words) = (series.lang(), sought.value(TIME), sought.value(WORDS));
    let times = TIMES.iter().find(|(word, _)| *word == time).map(|(_, times)| *times);
    let is_then = |meeting: &Meeting| times.is_none_or(|times| times.contains(&series.time(meeting)));
    let is_asked = !sought.value(LACKS_MINUTES).is_empty();
    let lacks = |meeting: &Meeting| !is_asked || lacks_minutes(season, parts, meeting);
    let all = series.meetings().iter();
    all.filter(|each| is_then(each) && says(each.heading(lang), words) && lacks(each)).collect()
}

/// Whether minutes are still to be written, by whoever may write them.
fn lacks_minutes(season: &Season, parts: Parts, meeting: &Meeting) -> bool {
    let is_held = season.series().time(meeting) == Time::Held;
    is_held && parts.closing(season, meeting).iter().any(|step| step.turn == Turn::Write && step.next.is_some())
}

fn page(grant: &Grant<SeeMeetings>, (season, sought): (&Season, &Sought), found: Vec<&Meeting>) -> Markup {
    let (lang, whole) = (grant.lang(), grant.community().path(LIST));
    let leaf = sought.leaf(found);
    let found = t!(lang, "list-found", count = leaf.count);
    let narrow = Narrow { lang, whole: &whole, is_asked: sought.asks(&FIELDS), found };
    layout::one_column(html! {
        (trail::of_season(grant, &[], &t!(lang, "list")))
        (layout::header(None, &t!(lang, "list"), None))
        (narrow.form(fields(grant, sought)))
        @if !leaf.items.is_empty() { (rows(grant, season, &leaf)) }
        @else if narrow.is_asked { (narrow.nothing()) }
        @else { (empty::empty_state(&t!(lang, "list-empty"), None)) }
        (narrow::pages(lang, (leaf.page, leaf.pages), |page| sought.address(&whole, &FIELDS, page)))
    })
}

fn fields(grant: &Grant<SeeMeetings>, sought: &Sought) -> Vec<Box<dyn AnyField>> {
    let lang = grant.lang();
    let times = Select::new(lang, TIME, t!(lang, "list-when")).option("", t!(lang, "list-any"));
    let times = TIMES.iter().fold(times, |field, (word, _)| field.option(*word, time_name(lang, word)));
    let words = TextField::new(lang, WORDS, t!(lang, "list-words")).value(sought.value(WORDS)).max(200);
    let lacking = Checkbox::new(lang, LACKS_MINUTES, t!(lang, "list-lacks-minutes")).sends(TICKED);
    let lacking = lacking.checked(!sought.value(LACKS_MINUTES).is_empty());
    let mut fields: Vec<Box<dyn AnyField>> = vec![Box::new(words), Box::new(times.value(sought.value(TIME)))];
    if grant.may::<WriteMinutes>() {
        fields.push(Box::new(lacking));
    }
    fields
}

fn time_name(lang: Lang, word: &str) -> String {
    match word {
        "a-fixer" => t!(lang, "list-to-be-set"),
        "a-venir" => t!(lang, "list-to-come"),
        "tenues" => t!(lang, "list-held"),
        _ => t!(lang, "list-cancelled"),
    }
}

fn rows(grant: &Grant<SeeMeetings>, season: &Season, leaf: &Leaf<&Meeting>) -> Markup {
    let lang = grant.lang();
    html! {
        ul.todo { @for meeting in &leaf.items { li { div.grow {
            @let (kind, state) = standing(lang, season.series(), meeting);
            p { a href=(grant.community().path(&meeting.path())) { strong { (meeting.heading(lang)) } } " " (tag(kind, &state)) }
            p.soft.small { (said::when(lang, meeting)) }
        } } } }
    }
}
