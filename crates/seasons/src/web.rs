//! `/c/{community}/saison`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::frame::frame;
use communities::roles::{ReadLogicModel, SeeMeetings, SetLogicModel, SetSeason};
use communities::season::{self, drawn};
use communities::{Directory, Grant, Place};
use maud::html;
use platform::{Instance, Served};
use ui::shell::{Frame, Page, page};
use ui::{Icon, button};

use crate::edit::{self, EDIT};
use crate::{SHAPE, read, reshaping};

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/saison", get(show)).merge(edit::routes()).merge(reshaping::routes())
}

async fn show(instance: Instance, member: Grant<ReadLogicModel>) -> Served {
    let (lang, community) = (member.lang(), member.community());
    let found = read(&instance.db, &member).await?;
    let directory = Directory::of(&instance.db, &member).await?;
    let edit = || button::link(community.path(EDIT), t!(lang, "season-edit")).icon(Icon::Edit);
    let deeds = html! {
        @if member.may::<SetSeason>() { p { (edit()) } }
        @else if member.may::<SeeMeetings>() { p { a href=(community.path("/rencontres")) { (t!(lang, "season-meetings")) } } }
        @else { p { a href=(community.path("")) { (t!(lang, "season-home")) } } }
    };
    let deeds = html! {
        (deeds)
        @if found.program.logic_model.is_some() { p { a href=(community.path("/evaluation")) { (t!(lang, "season-evaluation")) } } }
        @if found.program.logic_model.is_some() && member.may::<SetLogicModel>() {
            p { a href=(community.path(SHAPE)) { (t!(lang, "season-shape")) } }
        }
        @if member.may::<SetSeason>() { p { a href=(community.path("/porte")) { (t!(lang, "season-door")) } } }
    };
    let body = drawn(lang, community, (&found.program, &found.amounts), deeds);
    let frame = Frame::Community(frame(&instance, &member, Place::Season).await?);
    let drawn = Page::new(lang, season::title(lang), frame, body);
    Ok(page(drawn.seen_by(directory.seen_by::<ReadLogicModel>())).into_response())
}
