//! The model as a picture: columns from the problem to the results, drawn here and sent whole, so that it is the same without
//! scripts and on paper. Each part is a link; all that the picture says stands in words beside it, which is what a phone shows.

use communities::Community;
use maud::{Markup, html};
use ui::Lang;

use super::{ShownBy, path_of};
use crate::looked::Looked;
use crate::model::{Kind, Model, Node};

/// Sizes, in the units of the picture, which are pixels of a page 980 wide.
const WIDTH: usize = 980;
const BOX: usize = 222;
const LINE: usize = 19;
const INSIDE: usize = 16;
const APART: usize = 11;
const TOP: usize = 34;
/// How many letters a line of a box takes, at the width of its letters.
const LETTERS: usize = 25;
/// The most lines of a box, which hold a part of some length whole: paper has the picture alone. What is longer stands in words.
const LINES: usize = 14;
/// Squares of a box; more than so many are not told apart by eye.
const SQUARES: usize = 6;

/// A part where it stands.
struct Placed<'a> {
    node: &'a Node,
    lines: Vec<String>,
    shown: ShownBy,
    x: usize,
    y: usize,
    height: usize,
}

/// Where the parts stand, and the names above groups of them.
struct Layout<'a> {
    parts: Vec<Placed<'a>>,
    names: Vec<(usize, Vec<String>)>,
    height: usize,
}

/// The picture; the way through the open part is drawn stronger.
pub(crate) fn picture(
    lang: Lang,
    (community, model): (&Community, &Model),
    looked: &[Looked],
    open: Option<usize>,
) -> Markup {
    let layout = Layout::of(lang, model, looked);
    let through = open.map(|place| model.through(place)).unwrap_or_default();
    let (hot, cold): (Vec<_>, Vec<_>) = (0..model.edges.len()).partition(|way| through.contains(way));
    let key = layout.height;
    let size = format!("0 0 {WIDTH} {}", key + 60);
    html! {
        div.picture {
            svg.model viewBox=(size) role="group" aria-label=(t!(lang, "model-picture")) {
                @for kind in [Kind::Need, Kind::Objective, Kind::Activity, Kind::Result] {
                    text.col x=(column(kind)) y="18" { (column_name(lang, kind)) }
                }
                @for (y, lines) in &layout.names {
                    text.public { @for (place, line) in lines.iter().enumerate() {
                        tspan x=(column(Kind::Result)) y=(y + place * LINE) { (line) }
                    } }
                }
                @for way in cold { path.edge d=(layout.way(model.edges[way])) {} }
                @for way in hot { path.edge.hot d=(layout.way(model.edges[way])) {} }
                @for (place, part) in layout.parts.iter().enumerate() { (drawn(lang, community, part, open == Some(place))) }
                (key_of(lang, key))
            }
        }
    }
}

/// What the column of a kind is called.
pub(crate) fn column_name(lang: Lang, kind: Kind) -> String {
    match kind {
        Kind::Problem | Kind::Need => t!(lang, "model-column-needs"),
        Kind::Objective => t!(lang, "model-column-objectives"),
        Kind::Activity => t!(lang, "model-column-activities"),
        Kind::Result => t!(lang, "model-column-results"),
    }
}

fn column(kind: Kind) -> usize {
    match kind {
        Kind::Problem | Kind::Need => 0,
        Kind::Objective => 250,
        Kind::Activity => 500,
        Kind::Result => 758,
    }
}

impl<'a> Layout<'a> {
    fn of(lang: Lang, model: &'a Model, looked: &[Looked]) -> Layout<'a> {
        let place = |node: &'a Node| {
            let (lines, shown) = (wrapped(node.said(lang)), ShownBy::of(looked, &node.word));
            let height = 2 * INSIDE + lines.len() * LINE + if shown.is_none() { 0 } else { LINE + 4 };
            Placed { node, lines, shown, x: column(node.kind), y: 0, height }
        };
        let mut layout = Layout { parts: model.nodes.iter().map(place).collect(), names: Vec::new(), height: 0 };
        layout.stack(lang, model);
        layout
    }

    /// The results fill their column from the top; the other columns are spread over the same height.
    fn stack(&mut self, lang: Lang, model: &Model) {
        let mut y = TOP;
        for (place, public) in model.publics.iter().enumerate() {
            y += 14;
            let lines = wrapped(public.speaking(lang));
            y += lines.len().saturating_sub(1) * LINE;
            self.names.push((y - lines.len().saturating_sub(1) * LINE, lines));
            y += 10;
            for part in self.parts.iter_mut().filter(|part| part.node.public == Some(place)) {
                part.y = y;
                y += part.height + APART;
            }
            y += 12;
        }
        let tallest = [0, 250, 500].map(|x| self.column_height(x)).into_iter().max().unwrap_or(0);
        self.height = y.max(TOP + tallest);
        for x in [0, 250, 500] {
            self.spread(x);
        }
    }

    fn column_height(&self, x: usize) -> usize {
        self.parts.iter().filter(|part| part.x == x).map(|part| part.height + APART).sum()
    }

    fn spread(&mut self, x: usize) {
        let count = self.parts.iter().filter(|part| part.x == x).count();
        let room = (self.height - TOP).saturating_sub(self.column_height(x)) / (count + 1);
        let mut y = TOP + room;
        for part in self.parts.iter_mut().filter(|part| part.x == x) {
            part.y = y;
            y += part.height + APART + room;
        }
    }

    /// The line from a part to another: down inside a column, else from its right side to the left of the other.
    fn way(&self, (from, to): (usize, usize)) -> String {
        let (from, to) = (&self.parts[from], &self.parts[to]);
        if from.x == to.x {
            // A need further down is reached past those above it, along the left of the column.
            let x = from.x + 8 + 14 * (to.y.saturating_sub(from.y + from.height) / 60).min(8);
            return format!("M{x} {}V{}", from.y + from.height, to.y);
        }
        let (x, y) = (from.x + BOX, from.y + from.height / 2);
        let (other_x, other_y) = (to.x, to.y + to.height / 2);
        let middle = usize::midpoint(x, other_x);
        format!("M{x} {y}C{middle} {y} {middle} {other_y} {other_x} {other_y}")
    }
}

fn drawn(lang: Lang, community: &Community, part: &Placed<'_>, is_open: bool) -> Markup {
    let class = match part.node.kind {
        Kind::Problem | Kind::Need => "node need",
        Kind::Objective => "node goal",
        Kind::Activity => "node act",
        Kind::Result => "node res",
    };
    let (left, first) = (part.x + INSIDE, part.y + INSIDE + 11);
    html! {
        a class={ (class) @if is_open { " open" } } href=(path_of(community, part.node)) aria-current=[is_open.then_some("true")] {
            title { (part.node.said(lang)) }
            rect x=(part.x) y=(part.y) width=(BOX) height=(part.height) rx="6" {}
            text { @for (place, line) in part.lines.iter().enumerate() { tspan x=(left) y=(first + place * LINE) { (line) } } }
            @if !part.shown.is_none() { (squares(lang, part)) }
        }
    }
}

fn squares(lang: Lang, part: &Placed<'_>) -> Markup {
    let (x, y) = (part.x + INSIDE, part.y + part.height - INSIDE - 8);
    let (known, all) = (part.shown.known.min(SQUARES), part.shown.all.min(SQUARES));
    html! {
        @for place in 0..all { rect class=(if place < known { "got" } else { "yet" }) x=(x + place * 14) y=(y) width="10" height="10" {} }
        text.count x=(x + all * 14 + 6) y=(y + 9) { (part.shown.said(lang)) }
    }
}

fn key_of(lang: Lang, y: usize) -> Markup {
    html! {
        g.key {
            rect.got x="0" y=(y + 10) width="10" height="10" {}
            text.count x="22" y=(y + 19) { (t!(lang, "model-key-known")) }
            rect.yet x="250" y=(y + 10) width="10" height="10" {}
            text.count x="272" y=(y + 19) { (t!(lang, "model-key-unknown")) }
            g.hot-key {
                path.edge.hot d=(format!("M0 {}h16", y + 42)) {}
                text.count x="22" y=(y + 47) { (t!(lang, "model-key-way")) }
            }
        }
    }
}

/// A text in the lines of a box; what does not fit ends in three dots.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(|each: char| each.is_whitespace() && each != '\u{a0}').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LETTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.chars().take(LETTERS + 2).collect()),
        }
    }
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            let shorter = last.rsplit_once(' ').map_or(&**last, |(before, _)| before).to_owned();
            *last = if last.chars().count() > LETTERS - 2 { shorter + " …" } else { last.clone() + " …" };
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_words_and_says_that_it_goes_on() {
        assert_eq!(wrapped("Deux formations"), ["Deux formations"]);
        let long = wrapped(&"Du temps pour réfléchir, des échanges et un pas de recul, ensemble. ".repeat(8));
        assert_eq!(long.len(), LINES);
        assert!(long.iter().all(|line| line.chars().count() <= LETTERS + 2), "{long:?}");
        assert!(long.last().is_some_and(|line| line.ends_with('…')));
        assert!(wrapped(&"a".repeat(400)).iter().all(|line| line.chars().count() <= LETTERS + 4));
    }
}
