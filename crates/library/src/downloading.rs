//! Copies of a file that left: how many, by which part of its readers. Each download is added to a sum, so nothing is kept of who it was
//! nor when; and a sum of few people is told as few, whatever it is. Its author’s own are not counted.

use anonymity::LEAST;
use files::Counted;
use forms::coded;
use identity::Viewer;
use platform::{Instance, Refusal, Result};
use ui::Lang;

use crate::downloads_store as store;
use crate::filing::{HOLDS, reached};
use crate::obtaining::Obtained;
use crate::rights::{Reader, Visibility};

coded! {
    /// A part of the readers of a resource.
    Layer {
        /// The members of the community.
        Group = "group" => "copies-group",
        /// The workers of the member organisations.
        Network = "network" => "copies-network",
        /// Whoever has its address.
        Everyone = "everyone" => "copies-everyone",
    }
}

/// Whoever takes the file of a resource is counted.
pub const DOWNLOADS: Counted =
    Counted { kind: HOLDS, taken: |instance, viewer, id| Box::pin(taken(instance, viewer, id)) };

async fn taken(instance: &Instance, viewer: &Viewer, version: i64) -> Result<(), Refusal> {
    let resource = reached(instance, viewer, version).await?;
    match Layer::of(resource.reader()) {
        Some(layer) => Ok(count(instance, &[resource.id], layer).await?),
        None => Ok(()),
    }
}

/// Counts one download of each of these resources.
pub(crate) async fn count(instance: &Instance, resources: &[i64], layer: Layer) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::count(&tx, resources, layer).await?;
    tx.commit().await
}

impl Layer {
    /// That of a reader; none of who deposited it.
    pub(crate) const fn of(reader: Reader) -> Option<Layer> {
        match reader {
            Reader::Author => None,
            Reader::Network => Some(Layer::Network),
            Reader::Other | Reader::Anyone => Some(Layer::Everyone),
            _ => Some(Layer::Group),
        }
    }
}

/// What is told of the copies of a resource: of each part of its readers that it reaches or reached, how many, or that they are few.
pub(crate) fn told(lang: Lang, resource: &Obtained, counted: &[(Layer, i64)]) -> Vec<String> {
    let many = |layer: Layer| counted.iter().find(|(each, _)| *each == layer).map_or(0, |(_, count)| *count);
    let fewest = i64::try_from(LEAST).unwrap_or(i64::MAX);
    let is_told = |layer: Layer| reaches(resource.content.visibility, layer) || many(layer) >= fewest;
    let said = |layer: Layer| match many(layer) {
        count if count >= fewest => t!(lang, "copies-many", by = layer.name(lang), count = count),
        _ => t!(lang, "copies-few", by = layer.name(lang), least = LEAST),
    };
    Layer::ALL.iter().copied().filter(|layer| is_told(*layer)).map(said).collect()
}

const fn reaches(visibility: Visibility, layer: Layer) -> bool {
    match layer {
        Layer::Group => !matches!(visibility, Visibility::Me),
        Layer::Network => visibility.leaves_the_group(),
        Layer::Everyone => matches!(visibility, Visibility::Everyone),
    }
}
