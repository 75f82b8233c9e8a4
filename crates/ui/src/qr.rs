//! A link as a picture that a telephone reads.

use maud::{Markup, PreEscaped, html};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::Lang;

/// Black on white whatever the theme: cameras expect it. Nothing at all for a link too long to be drawn.
pub fn drawn(link: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(link, EcLevel::M) else { return PreEscaped(String::new()) };
    let picture = code
        .render::<svg::Color<'_>>()
        .min_dimensions(320, 320)
        .dark_color(svg::Color("#000000"))
        .light_color(svg::Color("#ffffff"))
        .build();
    // The declaration belongs to a file; inside a page it is an error.
    PreEscaped(picture.split_once("?>").map_or(picture.clone(), |(_, drawing)| drawing.to_owned()))
}

/// A link on the wall of a room: to photograph, or a code to type on a page whose address is short.
pub struct Sign<'a> {
    /// What it is for, as its title.
    pub title: &'a str,
    /// The link that is photographed.
    pub link: &'a str,
    /// The code, and the full address of the page where it is typed; none when it can only be photographed.
    pub typed: Option<(&'a str, &'a str)>,
}

/// The sign, large and whole.
pub fn sign(lang: Lang, sign: &Sign<'_>) -> Markup {
    let bare = |address: &str| address.split_once("://").map_or(address.to_owned(), |(_, bare)| bare.to_owned());
    html! {
        section.sign aria-label=(sign.title) {
            div.qr { (drawn(sign.link)) }
            div.sign-said {
                h2 { (sign.title) }
                @match sign.typed {
                    Some((code, page)) => { p { (t!(lang, "sign-how", address = bare(page))) } p.sign-code { (code) } },
                    None => p { (t!(lang, "sign-photograph")) },
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Sign, drawn, sign};
    use crate::Lang;

    #[test]
    fn a_sign_says_what_to_type_and_where() {
        let shown = Sign {
            title: "Vous êtes là?",
            link: "https://x.org/ici/long",
            typed: Some(("ab12-cd34", "https://x.org/ici")),
        };
        let html = sign(Lang::Fr, &shown).into_string();
        assert!(html.contains("allez à x.org/ici") && html.contains("ab12-cd34"), "{html}");
        let html = sign(Lang::Fr, &Sign { typed: None, ..shown }).into_string();
        assert!(html.contains("Photographiez ce carré") && !html.contains("sign-code"), "{html}");
    }

    #[test]
    fn a_link_is_drawn_without_anything_a_strict_page_refuses() {
        let PreEscaped(svg) = drawn("https://jasette.example.org/invitation/abc");
        assert!(svg.trim_start().starts_with("<svg") && svg.contains("#000000"), "{svg:.80}");
        assert!(!svg.contains("style=") && !svg.contains("<script"));
    }

    use maud::PreEscaped;
}
