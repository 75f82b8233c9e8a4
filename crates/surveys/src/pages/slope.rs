//! Middle pairs as lines from the beginning to today, each with a shape of its own, and the same in words.

use maud::{Markup, html};
use ui::Lang;

/// Where the levels begin and end, and how far they stand from one another, on the cloth of the drawing.
const LEFT: usize = 130;
const RIGHT: usize = 300;
const APART: usize = 30;
const TOP: usize = 18;

/// The lines of these pairs, those that rose least first, on these steps, lowest first.
pub(super) fn slope(lang: Lang, steps: &[(i64, String)], pairs: &[(i64, i64)]) -> Markup {
    let words: Vec<String> = in_words(lang, steps, pairs);
    let height = TOP + steps.len().saturating_sub(1) * APART;
    let level = |step: i64| height - steps.iter().position(|(each, _)| *each == step).unwrap_or(0) * APART;
    html! {
        div.survey-beside {
            svg.slope viewBox=(format!("0 0 330 {}", height + 34)) role="img" aria-label=(words.join(" ")) {
                @for (step, name) in steps {
                    line.level x1=(LEFT) x2=(RIGHT) y1=(level(*step)) y2=(level(*step)) {}
                    text x=(LEFT - 10) y=(level(*step) + 5) text-anchor="end" { (name) }
                }
                @for (place, (then, now)) in pairs.iter().rev().enumerate() { (line(place, level(*then), level(*now))) }
                text x=(LEFT + 10) y=(height + 28) text-anchor="middle" { (t!(lang, "slope-then")) }
                text x=(RIGHT - 10) y=(height + 28) text-anchor="middle" { (t!(lang, "slope-now")) }
            }
            div.stack { @for said in &words { p { (said) } } p.soft.small { (t!(lang, "result-as-people-see")) } }
        }
    }
}

/// The first is whole and ends in squares; the others are dotted and end in rings: they differ by more than their colour.
fn line(place: usize, then: usize, now: usize) -> Markup {
    let (from, to) = (LEFT + 10, RIGHT - 10);
    let path = format!("M{from} {then}L{to} {now}");
    html! {
        @if place == 0 {
            path.a d=(path) {}
            @for (x, y) in [(from, then), (to, now)] { rect.end-a x=(x - 7) y=(y - 7) width="14" height="14" rx="2" {} }
        } @else {
            path.b d=(path) {}
            @for (x, y) in [(from, then), (to, now)] { circle.end-b cx=(x) cy=(y) r="6.5" {} }
        }
    }
}

/// The same in words, those that rose most first.
fn in_words(lang: Lang, steps: &[(i64, String)], pairs: &[(i64, i64)]) -> Vec<String> {
    let name = |step: i64| steps.iter().find(|(each, _)| *each == step).map_or("", |(_, name)| name).to_owned();
    let said = |(place, (then, now)): (usize, &(i64, i64))| {
        let (then, now) = (name(*then), name(*now));
        match (pairs.len(), place) {
            (1, _) => t!(lang, "slope-of-all", then = then, now = now),
            (2, 0) => t!(lang, "slope-of-half", then = then, now = now),
            (2, _) => t!(lang, "slope-of-other-half", then = then, now = now),
            (_, 0) => t!(lang, "slope-of-first", then = then, now = now),
            _ => t!(lang, "slope-of-next", then = then, now = now),
        }
    };
    pairs.iter().rev().enumerate().map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_drawn_is_in_the_words_those_who_rose_most_first() {
        let steps: Vec<(i64, String)> = (1..=5).map(|step| (step, format!("pas {step}"))).collect();
        let words = in_words(Lang::Fr, &steps, &[(3, 3), (2, 4)]);
        assert!(words[0].contains("pas 2") && words[0].contains("pas 4"), "{words:?}");
        assert!(words[1].contains("pas 3"), "{words:?}");
        let drawn = slope(Lang::Fr, &steps, &[(3, 3), (2, 4)]).into_string();
        assert_eq!((drawn.matches("<path").count(), drawn.matches("<rect").count()), (2, 2), "{drawn}");
        assert!(words.iter().all(|said| drawn.contains(said.as_str())), "{drawn}");
    }
}
