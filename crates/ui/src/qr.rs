//! A link as a picture that a telephone reads.

use maud::{Markup, PreEscaped};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

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

#[cfg(test)]
mod tests {
    use super::drawn;

    #[test]
    fn a_link_is_drawn_without_anything_a_strict_page_refuses() {
        let PreEscaped(svg) = drawn("https://jasette.example.org/invitation/abc");
        assert!(svg.trim_start().starts_with("<svg") && svg.contains("#000000"), "{svg:.80}");
        assert!(!svg.contains("style=") && !svg.contains("<script"));
    }

    use maud::PreEscaped;
}
