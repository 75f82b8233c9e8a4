//! `/c/{community}/bibliotheque`: the shelf, one resource, and the deeds about it; `/bibliotheque/{address}`, its page for everyone.

mod agreeing;
mod bringing;
mod catalogue;
mod collecting;
mod exporting;
mod filing;
mod importing;
mod outside;
mod shared;
mod trying;
mod writing;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::UseLibrary;
use communities::{Directory, Grant, Membership, Place};
use forms::{Done, Posted, Sought};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{Instance, Refusal, Result, Served};
use ui::Markup;
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};

use crate::agreeing::Agreements;
use crate::catalogue as catalogue_of;
use crate::collecting as collections;
use crate::downloading::Layer;
use crate::obtaining::{Changing, Obtained, ResourceAccess, TakingOut, Using};
use crate::pages::{self, IS, One};
use crate::rights::{Reader, Visibility, Way, verdict};
use crate::shelf::{COLLECTION, Shelf, related};
use crate::{ADDRESS, done, downloads_store, keeping, saving, store, trying as trials};

pub use shared::shelf;

/// The most resources that share a theme with one and are shown with it.
const RELATED: usize = 5;

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let one = Router::new()
        .route("/", get(show))
        .route("/modification", get(writing::offer_change).post(writing::change))
        .route("/rangement", post(put_away))
        .route("/remise", post(take_out))
        .route("/garde", post(save))
        .route("/mots-relies", post(link_terms))
        .route("/annonce", post(catalogue::announce))
        .route("/notice-dc.xml", get(catalogue::dublin_core))
        .route("/notice-lom.xml", get(catalogue::lom))
        .route("/accord", post(agreeing::agree))
        .route("/collections", get(collecting::offer).post(collecting::collect))
        .route("/essai", get(trying::offer).post(trying::tell))
        .route("/essais/{trial}/retrait", post(trying::take_back))
        .route("/essais/{trial}/remise", post(trying::put_back))
        .route("/fichiers", get(filing::offer).post(filing::send).layer(DefaultBodyLimit::disable()))
        .route("/fichiers/{edition}/retrait", post(filing::take_out));
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouvelle"), get(writing::offer_new).post(writing::keep))
        .route(&at("/adresse"), post(writing::offer_from_page))
        .route(&at("/emporter"), get(exporting::offer))
        .route(&at("/import"), get(importing::offer).post(importing::look))
        .route(&at("/import/entree"), post(importing::enter))
        .route(&at("/import/dossier"), post(bringing::look).layer(DefaultBodyLimit::disable()))
        .route(&at("/import/dossier/entree"), post(bringing::enter))
        .route(&at("/liste.csv"), get(exporting::csv))
        .route(&at("/dossier.zip"), get(exporting::folder))
        .route(&at("/liste.xlsx"), get(exporting::xlsx))
        .route(&at("/notices-dc.xml"), get(catalogue::all_dublin_core))
        .route(&at("/notices-lom.xml"), get(catalogue::all_lom))
        .nest(&at("/{resource}"), one)
        .route(
            "/c/{community}/salons/{room}/messages/{message}/bibliotheque",
            get(writing::offer_from).post(writing::keep_from),
        )
        .route(&format!("{ADDRESS}/fil.atom"), get(catalogue::feed))
        .route(&format!("{ADDRESS}/oai"), get(catalogue::oai).post(catalogue::oai_posted))
        .merge(shared::routes())
        .route(&format!("{ADDRESS}/{{address}}"), get(outside::show))
        .route(&format!("{ADDRESS}/{{address}}/fichiers/{{file}}"), get(outside::file))
}

/// What stands around a page: its title, its status, what just happened, who sees it.
struct Around {
    title: String,
    status: StatusCode,
    notice: Option<Notice>,
    seen_by: String,
}

impl Around {
    /// A page of this title.
    fn of(title: String, seen_by: String, notice: Option<Notice>) -> Around {
        Around { title, status: StatusCode::OK, notice, seen_by }
    }

    /// The same, as a form was tried.
    fn tried<D, W, R>(title: String, seen_by: String, tried: &forms::Tried<D, W, R>) -> Around {
        Around { title, status: tried.status, notice: tried.notice.clone(), seen_by }
    }

    async fn page(self, instance: &Instance, member: &Membership, body: Markup) -> Served {
        let frame = Frame::Community(frame(instance, member, Place::Library).await?);
        let drawn = Page::new(member.lang(), self.title, frame, body).notice(self.notice).seen_by(self.seen_by);
        Ok((self.status, page(drawn)).into_response())
    }
}

/// Who sees the page of a resource.
fn seen_by(names: &Directory, access: &ResourceAccess) -> String {
    let lang = access.member().lang();
    match access.resource().content.visibility {
        Visibility::Me => t!(lang, "seen-by-me"),
        _ if access.is_put_away() => t!(lang, "seen-by-keepers"),
        _ => names.seen_by::<UseLibrary>(),
    }
}

async fn list(instance: Instance, member: Grant<UseLibrary>, sought: Sought, done: Done) -> Served {
    let (db, lang) = (&instance.db, member.lang());
    let shelf = Shelf::of(&instance, &member, sought).await?;
    let names = Directory::of(db, &member).await?;
    let around = Around::of(t!(lang, "library"), names.seen_by::<UseLibrary>(), done.notice(lang, &[done::WORDS]));
    around.page(&instance, &member, pages::list(&member, &shelf)).await
}

async fn show(instance: Instance, access: ResourceAccess, done: Done) -> Served {
    let (db, member, resource) = (&instance.db, access.member(), access.resource());
    let names = Directory::of(db, member).await?;
    let saved = store::saved(db, (member.community().id, member.person_id())).await?;
    let outside = outside_of(&instance, resource);
    let body = pages::one(One {
        access: &access,
        terms: linking_of(&instance, &access).await?,
        names: &names,
        versions: &store::versions(db, resource.id).await?,
        trials: &trials::trials(db, resource).await?,
        related: related(&instance, member, (resource, RELATED)).await?,
        copies: copies_of(&instance, &access).await?,
        is_saved: saved.contains(&resource.id),
        collections: collections_of(&instance, &access).await?,
        message: message_of(&instance, &access).await?,
        is_announced: outside.is_some() && catalogue_of::has(&instance, resource).await?,
        outside,
        agreements: Agreements::of(&instance.db, resource).await?,
    })?;
    let notice = done.notice(member.lang(), &[done::WORDS]);
    Around::of(resource.content.title.clone(), seen_by(&names, &access), notice).page(&instance, member, body).await
}

/// The collections in which a resource is, each with where it is read.
async fn collections_of(instance: &Instance, access: &ResourceAccess) -> Result<Vec<(String, String)>> {
    let (resource, community) = (access.resource(), access.member().community());
    let all = collections::holding(&instance.db, resource).await?;
    let encoded = |name: &str| utf8_percent_encode(name, NON_ALPHANUMERIC).to_string();
    let page = |name: &str| community.path(&format!("{ADDRESS}?{COLLECTION}={}", encoded(name)));
    Ok(all.into_iter().map(|name| (name.clone(), page(&name))).collect())
}

/// The words of the glossary, where its author has them linked on its page.
async fn linking_of(instance: &Instance, access: &ResourceAccess) -> Result<Option<glossary::Linking>> {
    match access.resource().terms_linked_at {
        Some(_) => glossary::linking(&instance.db, access.member().community()).await.map(Some),
        None => Ok(None),
    }
}

/// How many copies of its file left, for who may put it away.
async fn copies_of(instance: &Instance, access: &ResourceAccess) -> Result<Vec<(Layer, i64)>> {
    if access.changes() { downloads_store::counted(&instance.db, access.resource().id).await } else { Ok(Vec::new()) }
}

/// Its whole address for everyone, where the table says that everyone has it.
fn outside_of(instance: &Instance, resource: &Obtained) -> Option<String> {
    let is_open = verdict(resource.standing(), Reader::Anyone, Way::Page).is_ok();
    is_open.then(|| instance.settings.link(&format!("{ADDRESS}/{}", resource.address)))
}

/// The message from which a resource comes, where the member may read it.
async fn message_of(instance: &Instance, access: &ResourceAccess) -> Result<Option<String>> {
    let (Some(room), Some(message)) = (access.resource().room_id, access.resource().message_id) else {
        return Ok(None);
    };
    let rooms = conversations::rooms_of(instance, access.member()).await?;
    let open = rooms.into_iter().find(|each| each.room.id == room);
    Ok(open.map(|open| format!("{}/messages/{message}", open.room.path(access.member().community()))))
}

async fn put_away(instance: Instance, by: Changing) -> Served {
    keeping::put_away(&instance, &by).await?;
    // Where copies went stands there.
    Ok(done::PUT_AWAY.leads_back(by.path(""), by.resource().id))
}

async fn take_out(instance: Instance, by: TakingOut) -> Served {
    keeping::take_out(&instance, &by).await?;
    Ok(done::TAKEN_OUT.leads_to(by.path("")))
}

/// It is for its author to choose; `Refusal::NotFound` for anybody else.
async fn link_terms(instance: Instance, by: Changing, posted: Posted) -> Served {
    if by.resource().reader() != Reader::Author {
        return Err(Refusal::NotFound);
    }
    let is_linked = !posted.value(IS).is_empty();
    keeping::link_terms(&instance, &by, is_linked).await?;
    let done = if is_linked { done::TERMS_LINKED } else { done::TERMS_UNLINKED };
    Ok(done.leads_to(by.path("")))
}

async fn save(instance: Instance, by: Using, posted: Posted) -> Served {
    if posted.value(IS).is_empty() {
        saving::unsave(&instance, &by).await?;
        return Ok(done::UNSAVED.leads_to(by.path("")));
    }
    saving::save(&instance, &by).await?;
    Ok(done::SAVED.leads_to(by.path("")))
}
