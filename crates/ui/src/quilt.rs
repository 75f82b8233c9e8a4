//! The quilt (courtepointe): each act of the group sews a patch that leads back to it.

mod picture;

use maud::{Markup, PreEscaped, html};

use crate::Lang;

pub use picture::picture;

/// A kind of act, each with its own block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Half-square triangles.
    Message,
    /// Flying geese.
    Meeting,
    /// Log cabin.
    Resource,
    /// Star.
    Reflection,
    /// Nine patch.
    Training,
    /// Hourglass.
    Help,
}

/// A patch: what was done, in words, and where.
#[derive(Clone, Debug)]
pub struct Patch {
    /// The kind of act.
    pub act: Act,
    /// What was done: « Lucie, dans bons-coups, le 11 mars ».
    pub label: String,
    /// Where it is.
    pub href: String,
}

impl Act {
    /// Every kind of act.
    pub const EACH: [Self; 6] =
        [Self::Message, Self::Meeting, Self::Resource, Self::Reflection, Self::Training, Self::Help];

    /// Its name.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Self::Message => t!(lang, "act-message"),
            Self::Meeting => t!(lang, "act-meeting"),
            Self::Resource => t!(lang, "act-resource"),
            Self::Reflection => t!(lang, "act-reflection"),
            Self::Training => t!(lang, "act-training"),
            Self::Help => t!(lang, "act-help"),
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Message => "patch message",
            Self::Meeting => "patch meeting",
            Self::Resource => "patch resource",
            Self::Reflection => "patch reflection",
            Self::Training => "patch training",
            Self::Help => "patch help",
        }
    }

    /// The block's shapes on a cloth of 16 by 16. Their colours come from the style sheet.
    const fn shapes(self) -> &'static str {
        match self {
            Self::Message => r#"<path d="M0 0H8V8ZM8 0H16V8ZM0 8H8V16ZM8 8H16V16Z"/>"#,
            Self::Meeting => r#"<path d="M0 8 8 0 16 8ZM0 16 8 8 16 16Z"/>"#,
            Self::Resource => {
                r#"<path d="M0 0H16V3H3V16H0Z"/><path class="b" d="M6 6H16V8H8V16H6Z"/><path class="c" d="M11 11H16V16H11Z"/>"#
            }
            Self::Reflection => STAR,
            Self::Training => {
                r#"<path d="M0 0H5.3V5.3H0ZM10.7 0H16V5.3H10.7ZM5.3 5.3H10.7V10.7H5.3ZM0 10.7H5.3V16H0ZM10.7 10.7H16V16H10.7Z"/>"#
            }
            Self::Help => r#"<path d="M0 0H16L8 8ZM0 16H16L8 8Z"/>"#,
        }
    }
}

/// A shape of a block: its corners on a cloth of 16 by 16.
pub type Shape = Vec<(f32, f32)>;

impl Act {
    /// The shapes of its block, for who draws it elsewhere than in a page.
    pub fn drawn(self) -> Vec<Shape> {
        let paths = self.shapes().split(" d=\"").skip(1).filter_map(|rest| rest.split_once('"'));
        paths.flat_map(|(path, _)| path.split('Z')).map(corners).filter(|shape| shape.len() > 2).collect()
    }
}

/// The corners of one shape: moves, lines across, lines down, and lines to a point.
fn corners(path: &str) -> Shape {
    let spaced: String =
        path.chars().flat_map(|each| if each.is_alphabetic() { vec![' ', each, ' '] } else { vec![each] }).collect();
    let (mut shape, mut way, mut first) = (Shape::new(), 'M', None);
    for word in spaced.split_whitespace() {
        let Ok(number) = word.parse::<f32>() else {
            way = word.chars().next().unwrap_or(way);
            continue;
        };
        let (x, y) = shape.last().copied().unwrap_or_default();
        match (way, first.take()) {
            ('H', _) => shape.push((number, y)),
            ('V', _) => shape.push((x, number)),
            (_, None) => first = Some(number),
            (_, Some(x)) => shape.push((x, number)),
        }
    }
    shape
}

const STAR: &str = r#"<path d="M8 0 10.6 5.4 16 8 10.6 10.6 8 16 5.4 10.6 0 8 5.4 5.4Z"/>"#;

/// The quilt: the patches in their order, then so many places still to sew; below it, the same in words.
pub fn quilt(lang: Lang, patches: &[Patch], blank_count: usize) -> Markup {
    let said: Vec<(&Patch, String)> = patches.iter().map(|patch| (patch, in_words(lang, patch))).collect();
    html! {
        div.quilt {
            @for (patch, words) in &said { (link(patch, words, false)) }
            @for _ in 0..blank_count { span.patch-blank {} }
        }
        (twin(lang, &said))
    }
}

/// A patch that has just been sewn, for a stream to add to a quilt: it takes its place in 300 ms.
pub fn just_sewn(lang: Lang, patch: &Patch) -> Markup {
    link(patch, &in_words(lang, patch), true)
}

fn link(patch: &Patch, words: &str, new: bool) -> Markup {
    html! { a.patch-link.sewn[new] href=(patch.href) aria-label=(words) title=(words) { (block(patch.act)) } }
}

/// One block, without link.
pub fn block(act: Act) -> Markup {
    html! { svg class=(act.class()) viewBox="0 0 16 16" aria-hidden="true" { (PreEscaped(act.shapes())) } }
}

/// A row of the quilt: one block of each kind of act, above a door.
pub fn strip() -> Markup {
    html! { div.row aria-hidden="true" { @for act in Act::EACH { (block(act)) } } }
}

/// The product's sign: the star on its cloth.
pub fn logo() -> Markup {
    html! { svg.patch.logo viewBox="0 0 16 16" aria-hidden="true" { (PreEscaped(STAR)) } }
}

/// A patch still to sew: its outline and its stitches.
pub fn unsewn() -> Markup {
    html! {
        svg.unsewn viewBox="0 0 32 32" aria-hidden="true" {
            (PreEscaped(r#"<rect x="2" y="2" width="28" height="28" rx="2"/><path d="M16 5 20 12 27 16 20 20 16 27 12 20 5 16 12 12Z"/>"#))
        }
    }
}

fn in_words(lang: Lang, patch: &Patch) -> String {
    t!(lang, "quilt-patch", act = patch.act.name(lang), label = patch.label.as_str())
}

fn twin(lang: Lang, said: &[(&Patch, String)]) -> Markup {
    html! {
        details.quilt-twin {
            summary { (t!(lang, "quilt-as-text")) " · " (t!(lang, "quilt-summary", count = said.len())) }
            @if said.is_empty() { p { (t!(lang, "quilt-empty")) } }
            @else { ul { @for (patch, words) in said {
                li { (block(patch.act)) a href=(patch.href) { (words) } }
            } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_patch_leads_to_its_act_and_is_said_twice() {
        let patch = Patch { act: Act::Help, label: "Jean demande".into(), href: "/entraide/3".into() };
        let html = quilt(Lang::Fr, &[patch], 2).into_string();
        assert_eq!(html.matches("href=\"/entraide/3\"").count(), 2, "a patch and its twin in words");
        assert!(html.contains("aria-label=\"Entraide\u{a0}: Jean demande\""));
        assert_eq!(html.matches("patch-blank").count(), 2);
    }

    #[test]
    fn the_shapes_of_a_block_are_those_of_its_drawing() {
        assert_eq!(Act::Meeting.drawn()[1], [(0.0, 16.0), (8.0, 8.0), (16.0, 16.0)]);
        assert_eq!(Act::Message.drawn()[0], [(0.0, 0.0), (8.0, 0.0), (8.0, 8.0)]);
        assert_eq!(Act::EACH.map(|act| act.drawn().len()), [4, 2, 3, 1, 5, 2]);
    }

    #[test]
    fn an_empty_quilt_says_how_it_begins() {
        let html = quilt(Lang::En, &[], 14).into_string();
        assert!(html.contains("No patch sewn") && html.contains("will sew one"));
    }
}
