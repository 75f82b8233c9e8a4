//! A drawing in a Word file: its pixels, which every reader shows, and beside them its lines, which newer ones prefer
//! (`asvg:svgBlip`, [MS-ODRAWXML] 2.34). What it shows is its alternative text.

use maud::{Markup, PreEscaped, html};

use super::rows::WIDE;
use super::{OFFICE, legal, relation};
use crate::{Document, Picture, Piece};

const MAIN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const IN_WORDS: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const LINES: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/// What says that a reader may take the lines instead of the pixels.
const INSTEAD: &str = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
/// English metric units to a twentieth of a point: the unit of a drawing's sides.
const UNITS: f64 = 635.0;
/// The highest drawing, in twentieths of a point: half a letter sheet.
const HIGH: f64 = 7_920.0;

/// A drawing that has its pixels, and its place among them, from one on.
struct Painted<'a> {
    place: usize,
    picture: &'a Picture,
    pixels: &'a [u8],
}

fn painted(document: &Document) -> impl Iterator<Item = Painted<'_>> {
    let text = document.chapters.iter().flat_map(|chapter| &chapter.text);
    let drawn = text.filter_map(|piece| if let Piece::Picture(picture) = piece { Some(picture) } else { None });
    let painted = document.cover.iter().chain(drawn).filter_map(|picture| Some((picture, picture.pixels.as_deref()?)));
    painted.enumerate().map(|(place, (picture, pixels))| Painted { place: place + 1, picture, pixels })
}

/// The parts of the file that hold them.
pub(super) fn files(document: &Document) -> Vec<(String, &[u8])> {
    painted(document).flat_map(Painted::files).collect()
}

impl<'a> Painted<'a> {
    fn files(self) -> [(String, &'a [u8]); 2] {
        let name = |ending: &str| format!("word/media/drawing{}.{ending}", self.place);
        [(name("png"), self.pixels), (name("svg"), self.picture.svg.as_bytes())]
    }
}

/// What each of them is called in the text.
pub(super) fn relations(document: &Document) -> Markup {
    html! {
        @for Painted { place, .. } in painted(document) {
            (relation(&format!("pixels{place}"), format!("{OFFICE}/image"), &format!("media/drawing{place}.png")))
            (relation(&format!("lines{place}"), format!("{OFFICE}/image"), &format!("media/drawing{place}.svg")))
        }
    }
}

/// The drawing in its paragraph; nothing where it has no pixels.
pub(super) fn shown(document: &Document, picture: &Picture) -> Option<Markup> {
    let Painted { place, .. } = painted(document).find(|each| std::ptr::eq(each.picture, picture))?;
    let (across, down) = sides(picture.size()?);
    let name = format!("{place}");
    let says = legal(&picture.says);
    Some(html! {
        w:p {
            w:pPr { w:pStyle w:val="Drawing" {} }
            w:r {
                w:drawing {
                    wp:inline xmlns:wp=(IN_WORDS) distT="0" distB="0" distL="0" distR="0" {
                        wp:extent cx=(across) cy=(down) {}
                        wp:docPr id=(place) name=(name) descr=(says) {}
                        (graphic(place, (&name, &says), (across, down)))
                    }
                }
            }
        }
    })
}

fn graphic(place: usize, (name, says): (&str, &str), (across, down): (i64, i64)) -> Markup {
    html! {
        a:graphic xmlns:a=(MAIN) {
            a:graphicData uri=(PICTURE) {
                pic:pic xmlns:pic=(PICTURE) {
                    pic:nvPicPr { pic:cNvPr id=(place) name=(name) descr=(says) {} pic:cNvPicPr {} }
                    pic:blipFill {
                        a:blip xmlns:r=(OFFICE) r:embed={ "pixels" (place) } {
                            a:extLst { a:ext uri=(PreEscaped(INSTEAD)) { asvg:svgBlip xmlns:asvg=(LINES) r:embed={ "lines" (place) } {} } }
                        }
                        a:stretch { a:fillRect {} }
                    }
                    pic:spPr {
                        a:xfrm { a:off x="0" y="0" {} a:ext cx=(across) cy=(down) {} }
                        a:prstGeom prst="rect" { a:avLst {} }
                    }
                }
            }
        }
    }
}

/// As wide as the text, unless it would be too high.
fn sides((width, height): (f64, f64)) -> (i64, i64) {
    let across = (WIDE as f64).min(HIGH * width / height);
    let units = |side: f64| (side * UNITS).round() as i64;
    (units(across), units(across * height / width))
}
