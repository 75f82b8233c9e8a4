//! A drawing of figures. Its sentence says what it shows, and its table holds the same figures: nobody needs the drawing.

use crate::pdf::{self, NotMade};
use crate::{Document, Piece, Table};
use serde::{Deserialize, Serialize};

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The drawing as SVG with its colours written in it: it is shown on paper too, where no style sheet of a page is. Made by
    /// the program, never by people: a page holds it as it is.
    pub svg: String,
    /// What it shows, in a sentence.
    pub says: String,
    /// The same figures in rows.
    pub table: Option<Table>,
    /// The same drawing in pixels (PNG), for programs that draw no SVG; none until [`Document::painted`].
    #[serde(skip)]
    pub pixels: Option<Vec<u8>>,
}

impl Picture {
    /// A drawing of these figures.
    pub fn of(svg: String, says: String, table: Option<Table>) -> Picture {
        Picture { svg, says, table, pixels: None }
    }

    /// Its width and height, in its own units: what its `viewBox` says.
    pub(crate) fn size(&self) -> Option<(f64, f64)> {
        let (_, after) = self.svg.split_once("viewBox=\"")?;
        let sides: Vec<f64> =
            after.split('"').next()?.split_whitespace().filter_map(|side| side.parse().ok()).collect();
        let (width, height) = (*sides.get(2)?, *sides.get(3)?);
        (width > 0.0 && height > 0.0).then_some((width, height))
    }
}

impl Document {
    /// The same with its drawings in pixels too: another program paints them, and where it is not there they stay as they are.
    ///
    /// # Errors
    /// When a drawing cannot be painted, or others' documents are being made.
    pub async fn painted(mut self) -> Result<Document, NotMade> {
        let drawn = self.chapters.iter_mut().flat_map(|chapter| &mut chapter.text);
        let drawn = drawn.filter_map(|piece| if let Piece::Picture(picture) = piece { Some(picture) } else { None });
        for picture in drawn.chain(&mut self.cover) {
            picture.pixels = match pdf::pixels(&picture.svg).await {
                Err(NotMade::NotThere) => None,
                painted => Some(painted?),
            };
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_says_how_large_it_is() {
        let of = |svg: &str| Picture::of(svg.to_owned(), String::new(), None).size();
        assert_eq!(of("<svg viewBox=\"0 0 420 46\">"), Some((420.0, 46.0)));
        assert_eq!([of("<svg>"), of("<svg viewBox=\"0 0 9\">"), of("<svg viewBox=\"0 0 0 4\">")], [None; 3]);
    }
}
