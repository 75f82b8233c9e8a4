//! The ways that lead to surveys from elsewhere: the list of where one can go, the home of the members while one is open, and
//! the part of the model that a question is a sign of. None of them knows who answered.

use communities::roles::{ReadFigures, ReadLogicModel};
use communities::{Grant, Membership, Role};
use evaluation::ShownHook;
use maud::{Markup, html};
use platform::{Instance, Result};
use search::Destination;
use ui::{Icon, dates};

use crate::item::Ready;
use crate::model::path_of_form;
use crate::pages::{SURVEYS, path_of};
use crate::store;

/// What surveys add beside a part of the model.
pub const SHOWN: ShownHook = |instance, member, node, _| Box::pin(beside(instance, member, node));

/// The page of surveys, for who reads what they say.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Season, t!(member.lang(), "surveys"), member.community().path(SURVEYS));
    member.may::<ReadFigures>().then(page).into_iter().collect()
}

/// The surveys that the members may answer now: the form of each, until when it is open, and its title. It is the same for all
/// of them whatever they answered, since nothing here knows it; none for who is no member.
pub async fn open_to(instance: &Instance, member: &Membership) -> Result<Vec<[String; 3]>> {
    if member.role() != Role::Member {
        return Ok(Vec::new());
    }
    let open = store::open_of(&instance.db, member.community().id, instance.clock.now()).await?;
    let line = |(title, token, closes_at): (String, String, i64)| {
        let last = dates::weekday_and_day(member.lang(), closes_at - 1);
        [path_of_form(&token), t!(member.lang(), "survey-is-open-until", date = last), title]
    };
    Ok(open.into_iter().map(line).collect())
}

/// The closed surveys with a question that is a sign of this part.
async fn beside(instance: &Instance, member: &Grant<ReadLogicModel>, node: Option<&str>) -> Result<Markup> {
    let about: Vec<&str> = Ready::ALL.iter().filter(|each| node == each.about()).map(|each| each.code()).collect();
    if node.is_none() || about.is_empty() {
        return Ok(html! {});
    }
    let (lang, community) = (member.lang(), member.community());
    let mut shown = store::shown_with_ready(&instance.db, community.id).await?;
    shown.retain(|(_, _, ready)| about.contains(&ready.as_str()));
    shown.dedup_by_key(|(id, _, _)| *id);
    Ok(html! {
        @if !shown.is_empty() {
            h3 { (t!(lang, "surveys-of-part")) }
            ul { @for (id, title, _) in &shown { li { a href=(path_of(community, *id, "")) { (title) } } } }
            p.soft.small { (t!(lang, "result-no-cause")) }
        }
    })
}
