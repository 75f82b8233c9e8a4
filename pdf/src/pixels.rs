//! A drawing in pixels: what draws no SVG shows this one.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Options, Tree, fontdb};

use crate::fonts;

/// Pixels to a unit of the drawing: on paper, 168 points to an inch at the width that a page gives.
const FINE: f32 = 3.0;
/// The most pixels of a side.
const MOST: f32 = 6_000.0;

/// The drawing as a PNG.
pub(crate) fn png(svg: &[u8]) -> Result<Vec<u8>, String> {
    let words = std::str::from_utf8(svg).map_err(|error| format!("this is no drawing: {error}"))?;
    let mut letters = fontdb::Database::new();
    fonts::files(words).into_iter().for_each(|file| letters.load_font_data(file));
    letters.set_sans_serif_family(fonts::FAMILY);
    let mut options =
        Options { font_family: fonts::FAMILY.to_owned(), fontdb: Arc::new(letters), ..Options::default() };
    // A drawing asks for no other file.
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    let tree = Tree::from_str(words, &options).map_err(|error: usvg::Error| format!("this is no drawing: {error}"))?;
    painted(&tree)
}

fn painted(tree: &Tree) -> Result<Vec<u8>, String> {
    let size = tree.size();
    let fine = FINE.min(MOST / size.width().max(size.height()));
    let side = |units: f32| (units * fine).ceil() as u32;
    let mut cloth = Pixmap::new(side(size.width()), side(size.height())).ok_or("the drawing has no size")?;
    resvg::render(tree, Transform::from_scale(fine, fine), &mut cloth.as_mut());
    cloth.encode_png().map_err(|error| format!("the drawing could not be written: {error}"))
}
