//! The frame of a page for the street: whoever comes reads it, and machines that look for others. It has no script, says in its head
//! what it is, and leads to the other language by an address.

use maud::{Markup, html};

use super::{HELP, Page};
use crate::quilt;

/// What such a page tells of itself.
#[derive(Clone, Debug, Default)]
pub struct OutsideFrame {
    /// What it says, in a sentence or two.
    pub description: String,
    /// Its whole address, the one by which it is to be known.
    pub canonical: String,
    /// Its whole address in the other language.
    pub other: String,
    /// The whole address of its picture; may be empty.
    pub picture: String,
    /// Whether machines that search may keep it.
    pub is_listed: bool,
    /// Where who has an account comes in, and the words that lead there.
    pub sign_in: Option<(String, String)>,
}

/// What the head says to those who do not read the page itself.
pub(super) fn told(frame: &OutsideFrame, page: &Page) -> Markup {
    let lang = page.lang;
    html! {
        @if !frame.description.is_empty() { meta name="description" content=(frame.description); }
        @if !frame.is_listed { meta name="robots" content="noindex"; }
        @else {
            link rel="canonical" href=(frame.canonical);
            link rel="alternate" hreflang=(lang.other().code()) href=(frame.other);
        }
        @if !frame.picture.is_empty() {
            meta property="og:type" content="website";
            meta property="og:title" content=(page.title);
            meta property="og:description" content=(frame.description);
            meta property="og:url" content=(frame.canonical);
            meta property="og:locale" content=(lang.code().replace('-', "_"));
            meta property="og:image" content=(frame.picture);
            meta property="og:image:width" content="1200";
            meta property="og:image:height" content="630";
            meta name="twitter:card" content="summary_large_image";
        }
    }
}

pub(super) fn around(frame: &OutsideFrame, page: &Page) -> Markup {
    let other = page.lang.other();
    html! {
        div.outside {
            header.outside-head {
                span.brand { (quilt::logo()) span { (t!(page.lang, "product")) } }
                div.row {
                    @if !frame.other.is_empty() { a.way href=(frame.other) lang=(other.code()) hreflang=(other.code()) { (other.own_name()) } }
                    @if let Some((href, words)) = &frame.sign_in { a.way href=(href) { (words) } }
                }
            }
            main #main tabindex="-1" {
                @if let Some(notice) = &page.notice { (notice) }
                (page.body)
            }
            footer.outside-foot { a.way href=(HELP) { (t!(page.lang, "help")) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use crate::shell::{Frame, page};

    #[test]
    fn a_page_for_the_street_has_no_script_and_says_what_it_is() {
        let frame = OutsideFrame {
            description: "Trois heures par mois \"ensemble\"".into(),
            canonical: "https://exemple.org/porte/a".into(),
            other: "https://exemple.org/porte/a?langue=en-CA".into(),
            picture: "https://exemple.org/porte/a/image.png".into(),
            is_listed: true,
            sign_in: None,
        };
        let drawn =
            |frame| page(Page::new(Lang::Fr, "Essai", Frame::Outside(frame), html! { h1 { "Essai" } })).into_string();
        let listed = drawn(frame.clone());
        assert!(
            !listed.contains("<script") && listed.contains("rel=\"canonical\" href=\"https://exemple.org/porte/a\"")
        );
        assert!(listed.contains("content=\"Trois heures par mois &quot;ensemble&quot;\""), "{listed}");
        assert!(listed.contains("og:image") && listed.contains("hreflang=\"en-CA\"") && !listed.contains("noindex"));
        let hidden = drawn(OutsideFrame { is_listed: false, ..frame });
        assert!(hidden.contains("noindex") && !hidden.contains("canonical"), "{hidden}");
    }
}
