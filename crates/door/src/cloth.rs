//! The cloth of a community that opens its door: blocks of the quilt, in a pattern that the community's number alone makes. The blocks are
//! those of its own quilt where `sewing` found enough of it, by kind and in no order, and else invented. In a page it is drawn by the
//! browser; the picture that other sites show beside a link is drawn here, once for each cloth.

use std::collections::HashMap;
use std::io::Cursor;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use image::{ImageFormat, Rgb, RgbImage};
use maud::{Markup, html};
use ui::quilt::{Act, Shape, block};

use crate::store::Sewn;

/// How many invented cloths there are.
const CLOTHS: u64 = 12;
/// How many pictures are kept.
const MOST: usize = 64;
/// The columns of a pattern, and its rows; mirrors repeat it.
const PATTERN: (u64, u64) = (8, 4);
/// The places of a pattern.
pub(crate) const PLACES: usize = 32;
/// The picture that sites show beside a link, in points.
const SIZE: (u32, u32) = (1200, 630);
/// The side of a block in it.
const SIDE: u32 = 90;
/// How finely an edge is drawn, in each direction.
const FINE: u32 = 3;
/// `--cloth` of the style sheet, and the colour of each kind of block.
const GROUND: [u8; 3] = [0xf3, 0xec, 0xdf];

/// The pictures that were painted, each by its pattern and what it is sewn with.
type Pictures = HashMap<(u64, String), Arc<[u8]>>;

/// A cloth: what stands at each place of its pattern, and by how many quarters it is turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cloth {
    number: u64,
    sewn: String,
    blocks: Vec<(Act, u8)>,
}

impl Cloth {
    /// That of a community, sewn with this.
    pub(crate) fn of(community: i64, stored: &Sewn) -> Cloth {
        let number = community.unsigned_abs() % CLOTHS;
        let acts =
            own(number, &stored.kinds).unwrap_or_else(|| places().map(|place| invented(number, place)).collect());
        let turns = places().map(|place| u8::try_from((mixed(number, place) >> 40) % 4).unwrap_or_default());
        Cloth { number, sewn: stored.kinds.clone(), blocks: acts.into_iter().zip(turns).collect() }
    }

    /// What stands at a place. A mirror makes of chance a pattern that somebody could have sewn.
    fn laid(&self, column: u64, row: u64) -> (Act, u8) {
        let (column, row) = (column.min(15 - column % 16) % PATTERN.0, row.min(7 - row % 8) % PATTERN.1);
        self.blocks[usize::try_from(row * PATTERN.0 + column).unwrap_or_default()]
    }

    /// The cloth in a page: so many columns and rows.
    pub(crate) fn drawn(&self, size: (u64, u64)) -> Markup {
        html! {
            div.door-cloth aria-hidden="true" {
                @for (act, turns) in self.all(size) {
                    span class=(["t0", "t1", "t2", "t3"][usize::from(turns)]) { (block(act)) }
                }
            }
        }
    }

    /// Its blocks, row after row, for who draws them elsewhere than in a page.
    pub(crate) fn acts(&self, size: (u64, u64)) -> Vec<Act> {
        self.all(size).map(|(act, _)| act).collect()
    }

    fn all(&self, (columns, rows): (u64, u64)) -> impl Iterator<Item = (Act, u8)> {
        (0..rows).flat_map(move |row| (0..columns).map(move |column| self.laid(column, row)))
    }

    /// The picture, as a PNG.
    pub(crate) fn picture(&self) -> Arc<[u8]> {
        static KEPT: LazyLock<Mutex<Pictures>> = LazyLock::new(Mutex::default);
        let key = (self.number, self.sewn.clone());
        if let Some(known) = KEPT.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let painted = painted(self);
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, painted.clone());
        painted
    }
}

fn places() -> impl Iterator<Item = u64> {
    0..PATTERN.0 * PATTERN.1
}

/// A number for a place of a cloth, the same each time.
fn mixed(cloth: u64, place: u64) -> u64 {
    let (column, row) = (place % PATTERN.0, place / PATTERN.0);
    let mixed = (cloth + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ (column * 31 + row * 17 + 7).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 31)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

fn invented(cloth: u64, place: u64) -> Act {
    match (mixed(cloth, place) >> 33) % 10 {
        0..4 => Act::Message,
        4 | 5 => Act::Reflection,
        6 => Act::Meeting,
        7 => Act::Help,
        8 => Act::Resource,
        _ => Act::Training,
    }
}

/// The blocks of the group's own quilt, each put where the number of the cloth says; nothing of an invented one.
fn own(cloth: u64, sewn: &str) -> Option<Vec<Act>> {
    let kinds: Vec<Act> =
        sewn.chars().filter_map(|digit| Act::EACH.get(digit.to_digit(10)? as usize).copied()).collect();
    let mut order: Vec<u64> = places().collect();
    order.sort_by_key(|place| mixed(cloth, *place));
    let mut placed: Vec<(u64, Act)> = order.into_iter().zip(kinds).collect();
    placed.sort_by_key(|(place, _)| *place);
    (placed.len() == PLACES).then(|| placed.into_iter().map(|(_, act)| act).collect())
}

fn painted(cloth: &Cloth) -> Arc<[u8]> {
    let mut picture = RgbImage::from_pixel(SIZE.0, SIZE.1, Rgb(GROUND));
    let blocks = Act::EACH.map(|act| [0, 1, 2, 3].map(|turns| sewn(act, turns)));
    // Fourteen blocks are a little wider than the picture: it is cut alike on both sides.
    let cut = (SIZE.0.div_ceil(SIDE) * SIDE - SIZE.0) / 2;
    for (x, y, point) in picture.enumerate_pixels_mut() {
        let (column, row) = ((x + cut) / SIDE, y / SIDE);
        let (act, turns) = cloth.laid(column.into(), row.into());
        let place = Act::EACH.iter().position(|each| *each == act).unwrap_or_default();
        *point = *blocks[place][usize::from(turns)].get_pixel((x + cut) % SIDE, y % SIDE);
    }
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a picture in memory is written");
    bytes.into_inner().into()
}

/// A block, turned.
fn sewn(act: Act, turns: u8) -> RgbImage {
    let shapes = act.drawn();
    RgbImage::from_fn(SIDE, SIDE, |x, y| {
        let fine = (0..FINE * FINE).map(|each| (each % FINE, each / FINE));
        let colours = fine.map(|(right, down)| {
            let at = |place: u32, more: u32| (place as f32 + (more as f32 + 0.5) / FINE as f32) * 16.0 / SIDE as f32;
            colour(act, &shapes, turned((at(x, right), at(y, down)), turns))
        });
        mean(colours)
    })
}

fn turned((x, y): (f32, f32), turns: u8) -> (f32, f32) {
    (0..turns).fold((x, y), |(x, y), _| (y, 16.0 - x))
}

fn colour(act: Act, shapes: &[Shape], at: (f32, f32)) -> [u8; 3] {
    let sewn = |shape: usize| match (act, shape) {
        (Act::Message, _) => [0x0f, 0x5b, 0x55],
        (Act::Meeting, _) => [0x6a, 0x39, 0x68],
        (Act::Resource, 2) | (Act::Reflection, _) => [0xb9, 0x3f, 0x26],
        (Act::Resource, 1) => [0xe1, 0xb4, 0x53],
        (Act::Resource, _) => [0xdb, 0xa1, 0x25],
        (Act::Training, _) => [0x2a, 0x64, 0x96],
        (Act::Help, _) => [0x55, 0x75, 0x2c],
    };
    shapes.iter().position(|shape| holds(shape, at)).map_or(GROUND, sewn)
}

/// Whether a point is inside of a shape: a ray to the right crosses its edge an odd number of times.
fn holds(shape: &Shape, (x, y): (f32, f32)) -> bool {
    let edges = shape.iter().zip(shape.iter().cycle().skip(1));
    let crossed = |((x1, y1), (x2, y2)): &(&(f32, f32), &(f32, f32))| {
        (*y1 > y) != (*y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    };
    edges.filter(crossed).count() % 2 == 1
}

fn mean(colours: impl Iterator<Item = [u8; 3]>) -> Rgb<u8> {
    let sum = colours.fold([0_u32; 3], |sum, each| [0, 1, 2].map(|place| sum[place] + u32::from(each[place])));
    Rgb(sum.map(|each| u8::try_from(each / (FINE * FINE)).unwrap_or(u8::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_has_the_size_that_sites_show_and_is_of_several_colours() {
        let cloth = Cloth::of(7, &Sewn::default());
        let picture = image::load_from_memory(&cloth.picture()).expect("a picture").to_rgb8();
        assert_eq!(picture.dimensions(), SIZE);
        let colours: std::collections::HashSet<_> = picture.pixels().map(|point| point.0).collect();
        assert!(colours.contains(&GROUND) && colours.contains(&[0x0f, 0x5b, 0x55]), "{} colours", colours.len());
    }

    #[test]
    fn a_turned_block_is_the_same_block() {
        let (straight, turned) = (sewn(Act::Message, 0), sewn(Act::Message, 2));
        assert_ne!(straight.get_pixel(30, 10), turned.get_pixel(30, 10));
        assert_eq!(straight.get_pixel(10, 20), turned.get_pixel(SIDE - 11, SIDE - 21));
    }
    #[test]
    fn a_sewn_cloth_has_the_blocks_of_its_quilt_and_an_unreadable_one_is_invented() {
        let of = |sewn: &str| Cloth::of(7, &Sewn { kinds: sewn.to_owned(), ..Sewn::default() });
        let sewn = format!("{}{}", "0".repeat(28), "1".repeat(4));
        let meetings = of(&sewn).acts(PATTERN).into_iter().filter(|act| *act == Act::Meeting).count();
        assert_eq!(meetings, 4);
        assert_ne!(of(&sewn).picture(), of("").picture());
        for odd in ["0", "x", &"9".repeat(PLACES), &"0".repeat(PLACES - 1)] {
            assert_eq!(of(odd).acts((14, 7)), of("").acts((14, 7)), "{odd}");
        }
    }
}
