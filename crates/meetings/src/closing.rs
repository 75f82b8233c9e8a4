//! What closes a meeting: attendance, the pulse while people sit, the minutes, the next date. Each step is said by the part
//! whose it is; home, the page of the meeting and the page that ran it draw the same path.

use maud::{Markup, html};
use platform::{Instance, Result};
use ui::Lang;
use ui::next::{Moment, next};
use ui::path::{PathStep, path};

use crate::awaited::{Awaited, Turn};
use crate::part::Parts;
use crate::scene::Scene;
use crate::season::Season;
use crate::time::Time;

/// A step of what closes a meeting, for a member who may take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When its turn comes.
    pub turn: Turn,
    /// Its name: « Présences ».
    pub name: String,
    /// How it stands, in few words.
    pub state: String,
    /// Whether it is done.
    pub is_done: bool,
    /// What remains to be done; nothing when it is done, waits for others, or when its time has passed.
    pub next: Option<Awaited>,
}

/// The place of the step to take now.
fn here(steps: &[Step]) -> Option<usize> {
    steps.iter().position(|step| step.next.is_some())
}

/// The path, drawn.
fn drawn(lang: Lang, steps: &[Step]) -> Markup {
    let here = here(steps);
    let step = |(place, step): (usize, &Step)| PathStep {
        name: step.name.clone(),
        state: step.state.clone(),
        is_done: step.is_done,
        is_here: here == Some(place),
    };
    path(lang, &t!(lang, "closing-title"), &steps.iter().enumerate().map(step).collect::<Vec<_>>())
}

/// The path that a thing that awaits is a step of, for the page where it is the next step; nothing when it is none.
pub fn path_of(awaited: &Awaited, season: &Season, parts: Parts) -> Markup {
    let held = season.held().into_iter().find(|each| each.id == awaited.meeting);
    let steps = held.map(|held| parts.closing(season, held)).unwrap_or_default();
    let is_one = steps.iter().filter_map(|step| step.next.as_ref()).any(|next| next.path == awaited.path);
    if is_one { drawn(season.member().lang(), &steps) } else { Markup::default() }
}

/// What closes the meeting of a scene, once it was held; nothing for whoever takes none of its steps.
pub async fn of_scene(instance: &Instance, scene: &Scene) -> Result<Vec<Step>> {
    if scene.time() != Time::Held {
        return Ok(Vec::new());
    }
    let hosts = scene.hosts(&instance.db).await?;
    let season = Season::around(scene, &hosts, scene.season(&instance.db).await?.to_vec());
    Ok(Parts::of(instance).closing(&season, scene.meeting()))
}

/// The path, and the step to take now, first and largest; nothing before the meeting was held.
pub fn next_step(lang: Lang, steps: &[Step]) -> Markup {
    html! {
        @if !steps.is_empty() {
            (drawn(lang, steps))
            @match steps.iter().find_map(|step| step.next.as_ref()) {
                Some(step) => (next(Moment::Do, &place(lang, steps).unwrap_or_default(), &step.words, step.deeds())),
                None => (next(Moment::Calm, &t!(lang, "next-none-kicker"), &t!(lang, "closing-done"), html! { p { (t!(lang, "closing-done-why")) } })),
            }
        }
    }
}

/// « Deuxième de quatre pas ».
fn place(lang: Lang, steps: &[Step]) -> Option<String> {
    let place = here(steps)? + 1;
    Some(t!(lang, "closing-place", place = place, count = steps.len()))
}
