//! The ways that lead to surveys from elsewhere: the list of where one can go, the home of the members while one is open, and
//! the part of the model that a question is a sign of, the register of decisions. None of them knows who answered.

use communities::roles::{ReadFigures, ReadLogicModel, ReleaseSurveys};
use communities::{Grant, Membership, Role};
use evaluation::ShownHook;
use maud::{Markup, html};
use platform::{Instance, Result};
use search::Destination;
use ui::{Icon, button, dates};

use crate::item::Ready;
use crate::model::{Audience, path_of_form};
use crate::pages::{SURVEYS, path_of};
use crate::{noting, store};

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

/// The words of the note that an address names, from which a decision starts; nothing when the member does not read it.
pub async fn to_decide(instance: &Instance, member: &Membership, asked: &[(String, String)]) -> Result<Option<String>> {
    let number =
        |name: &str| asked.iter().find(|(each, _)| each == name).and_then(|(_, typed)| typed.parse::<i64>().ok());
    let (Some(survey), Some(place)) = (number(noting::SURVEY), number(noting::QUESTION)) else { return Ok(None) };
    let known = store::of_community(&instance.db, member.community().id).await?.iter().any(|row| row.id() == survey);
    if !known || !member.may::<ReadLogicModel>() {
        return Ok(None);
    }
    let (notes, items) = (store::notes(&instance.db, survey).await?, store::items(&instance.db, survey).await?);
    let place = usize::try_from(place - 1).unwrap_or(usize::MAX);
    Ok(noting::at(&notes, &items, place).and_then(noting::Note::to_decide).map(str::to_owned))
}

/// What a decision leads on to: what it let out of the group, or the surveys that were read together and that it may let out.
pub async fn leads_on(instance: &Instance, member: &Membership, decision: i64, stands: bool) -> Result<Markup> {
    let (lang, community) = (member.lang(), member.community());
    let surveys = match member.may::<ReadLogicModel>() {
        true => store::of_decision(&instance.db, (community.id, decision)).await?,
        false => Vec::new(),
    };
    let may = member.may::<ReleaseSurveys>() && stands;
    let way = |id: i64, title: String, is_released: bool| match is_released {
        true => button::link(path_of(community, id, "/publication"), t!(lang, "decision-released", title = title)),
        false => {
            let form = path_of(community, id, &format!("/diffusion?decision={decision}"));
            button::link(form, t!(lang, "decision-releases", title = title)).quiet()
        }
    };
    let ways = surveys.into_iter().filter(|(_, _, is_released)| *is_released || may);
    Ok(html! { @for (id, title, is_released) in ways { p { (way(id, title, is_released)) } } })
}

/// The closed surveys with a question that is a sign of this part.
async fn beside(instance: &Instance, member: &Grant<ReadLogicModel>, node: Option<&str>) -> Result<Markup> {
    let about: Vec<&str> = Ready::ALL.iter().filter(|each| node == each.about()).map(|each| each.code()).collect();
    if node.is_none() || about.is_empty() {
        return Ok(html! {});
    }
    let (lang, community) = (member.lang(), member.community());
    let mut shown = store::shown_with_ready(&instance.db, community.id).await?;
    shown.retain(|(.., ready)| about.contains(&ready.as_str()));
    shown.dedup_by_key(|(id, ..)| *id);
    Ok(html! {
        @if !shown.is_empty() {
            h3 { (t!(lang, "surveys-of-part")) }
            ul { @for (id, title, audience, _) in &shown { li {
                a href=(path_of(community, *id, "")) { (title) }
                @if *audience != Audience::Members { " " span.soft { (audience.name(lang)) } }
            } } }
            p.soft.small { (t!(lang, "result-no-cause")) }
        }
    })
}
