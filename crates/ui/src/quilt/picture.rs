//! The quilt as a drawing for paper, where no style sheet of a page is: its colours are written in it.

use std::fmt::Write;

use super::{Act, Shape};

/// `--cloth` of the style sheet.
const GROUND: &str = "#f3ecdf";
/// Between two blocks, in their points.
const SEAM: usize = 1;
/// The side of a block.
const SIDE: usize = 16;

/// The acts in rows of so many blocks, as an SVG of its own.
pub fn picture(acts: &[Act], width: usize) -> String {
    let (step, width) = (SIDE + SEAM, width.max(1));
    let rows = acts.len().div_ceil(width).max(1);
    let size = |blocks: usize| blocks * step - SEAM;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\">",
        size(width.min(acts.len().max(1))),
        size(rows)
    );
    for (place, act) in acts.iter().enumerate() {
        block(&mut svg, *act, (place % width * step, place / width * step), place);
    }
    svg + "</svg>"
}

/// One block; hands turn the cloth as they sew, as in the style sheet.
fn block(svg: &mut String, act: Act, (x, y): (usize, usize), place: usize) {
    let turn = if act == Act::Message { place % 4 * 90 } else { 0 };
    // Writing to a text cannot fail.
    let _ = write!(
        svg,
        "<g transform=\"translate({x} {y}) rotate({turn} 8 8)\"><path fill=\"{GROUND}\" d=\"M0 0H16V16H0Z\"/>"
    );
    for (at, shape) in act.drawn().iter().enumerate() {
        let _ = write!(svg, "<path fill=\"{}\" d=\"{}\"/>", colour(act, at), path(shape));
    }
    svg.push_str("</g>");
}

fn path(shape: &Shape) -> String {
    let corners = shape.iter().map(|(x, y)| format!("{x} {y}")).collect::<Vec<_>>();
    format!("M{}Z", corners.join("L"))
}

const fn colour(act: Act, shape: usize) -> &'static str {
    match (act, shape) {
        (Act::Message, _) => "#0f5b55",
        (Act::Meeting, _) => "#6a3968",
        (Act::Resource, 2) | (Act::Reflection, _) => "#b93f26",
        (Act::Resource, 1) => "#e1b453",
        (Act::Resource, _) => "#dba125",
        (Act::Training, _) => "#2a6496",
        (Act::Help, _) => "#55752c",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_act_is_a_block_in_its_place() {
        let svg = picture(&Act::EACH, 4);
        assert_eq!(svg.matches("<g ").count(), 6);
        assert!(svg.contains("viewBox=\"0 0 67 33\"") && svg.contains("translate(17 17)"), "{svg}");
        assert!(picture(&[], 4).contains("viewBox=\"0 0 16 16\""), "an empty cloth has a size");
    }
}
