//! `/portes`, the communities of the federation whose door is open; `/porte/{community}`, what one is; its picture and its flyer.
//! They ask nobody who they are, and name no member, no host and no place where people meet.

mod flyer;
mod list;
pub(crate) mod page;
mod sheet;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;
use communities::roster;
use platform::{Instance, Served};

use crate::cloth::Cloth;
use crate::door::{Door, path};
use crate::street::{Knock, Sheet, Spoken};
use crate::words::Piece;
use crate::{beside, store};
use page::Shown;

/// The list of open doors.
pub(crate) const DOORS: &str = "/portes";
/// The most characters of what is said beside a link.
const BESIDE: usize = 180;

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(DOORS, get(list))
        .route("/porte/{door}", get(show))
        .route("/porte/{door}/image.png", get(picture))
        .route("/porte/{door}/affiche", get(flyer))
        .merge(sheet::routes())
}

async fn list(instance: Instance, Spoken(lang): Spoken) -> Served {
    let rows = store::open(&instance.db, instance.clock.now()).await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.community_id).collect();
    let communities = roster::communities(&instance.db, &ids).await?;
    let mut doors = Vec::new();
    for row in rows {
        let community = communities.iter().find(|each| each.id == row.community_id).cloned();
        doors.extend(community.zip(Some(Door::read(row)?)));
    }
    let trainings = beside::trainings(&instance, &ids).await?;
    let sheet = Sheet::of(&instance, lang, t!(lang, "doors-title"), DOORS.to_owned());
    Ok(Sheet { is_listed: true, description: t!(lang, "doors-lead"), ..sheet }.answer(list::list(
        lang,
        (&doors, &trainings),
        instance.clock.now(),
    )))
}

async fn show(instance: Instance, knock: Knock) -> Served {
    let season = knock.season(&instance).await?;
    let shown = Shown::to_the_street(&instance, &knock, &season);
    let title = shown.words(Piece::Headline);
    let description = first(&shown.words(Piece::Lead));
    let sheet = Sheet::of(&instance, knock.lang, title, path(&knock.community, ""));
    Ok(sheet.shown(&knock, description).answer(page::page(&shown)))
}

async fn flyer(instance: Instance, knock: Knock) -> Served {
    let season = knock.season(&instance).await?;
    let shown = Shown::to_the_street(&instance, &knock, &season);
    let sheet = Sheet::of(&instance, knock.lang, t!(knock.lang, "door-flyer"), path(&knock.community, "/affiche"));
    let link = instance.settings.link(&path(&knock.community, ""));
    Ok(sheet.answer(flyer::flyer(&shown, &link)))
}

async fn picture(knock: Knock) -> Served {
    let told = [(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, "public, max-age=86400")];
    Ok((told, Cloth::of(knock.community.id, &knock.door.sewn).picture().to_vec()).into_response())
}

/// The first sentences, as many as stand beside a link.
fn first(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= BESIDE {
        return line.to_owned();
    }
    let cut: String = line.chars().take(BESIDE).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_a_link_ends_with_a_word() {
        assert_eq!(first("Une phrase.\nUne autre."), "Une phrase.");
        let long = first(&"mot ".repeat(100));
        assert!(long.chars().count() <= BESIDE + 1 && long.ends_with("mot…"), "{long}");
    }
}
