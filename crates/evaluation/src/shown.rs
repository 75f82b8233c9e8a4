//! What slices above show beside a part of the model: what people say and tell of it.

use std::future::Future;
use std::pin::Pin;

use communities::roles::ReadLogicModel;
use communities::{Directory, Grant};
use maud::{Markup, html};
use platform::{Instance, Result};

/// What each slice shows beside the part of this word, or of the whole model when none is open; set in `app::wiring`.
#[derive(Clone, Debug)]
pub struct Shown(pub Vec<ShownHook>);

/// Draws it for this member, who knows these people.
pub type ShownHook = for<'a> fn(&'a Instance, &'a Grant<ReadLogicModel>, Option<&'a str>, &'a Directory) -> Pending<'a>;

/// The future of what is drawn.
pub type Pending<'a> = Pin<Box<dyn Future<Output = Result<Markup>> + Send + 'a>>;

/// What is shown beside; nothing where no slice does.
pub(crate) async fn beside(
    instance: &Instance,
    member: &Grant<ReadLogicModel>,
    node: Option<&str>,
    names: &Directory,
) -> Result<Markup> {
    let mut all = html! {};
    for draw in instance.links.get::<Shown>().map_or(&[][..], |shown| &shown.0) {
        all = html! { (all) (draw(instance, member, node, names).await?) };
    }
    Ok(all)
}
