//! A form as it was tried: what was typed, what is wrong with it, why the whole was refused, and what the page says above it.
//! Its status is decided here: a page as it is, 200; a mistake in a field, 422; a rule that says no, 409.

use axum::http::StatusCode;
use ui::Lang;
use ui::notice::{Notice, Tone};

/// What was typed, what is wrong with it, and why the whole was refused.
#[derive(Clone, Debug, Default)]
pub struct Tried<D = (), W = (), R = String> {
    /// The form as it was typed, or as it is offered.
    pub draft: D,
    /// What is wrong with its fields.
    pub wrong: W,
    /// Why the whole was refused, beside the form.
    pub refused: Option<R>,
    /// What is said above the page.
    pub notice: Option<Notice>,
    /// What the page is sent with.
    pub status: StatusCode,
}

impl<D, W: Default, R> Tried<D, W, R> {
    /// The form as it is offered: nothing was tried yet.
    pub fn offered(draft: D) -> Tried<D, W, R> {
        Tried { draft, wrong: W::default(), refused: None, notice: None, status: StatusCode::OK }
    }

    /// Fields are to be mended.
    pub fn mistaken(draft: D, wrong: W) -> Tried<D, W, R> {
        Tried { wrong, status: StatusCode::UNPROCESSABLE_ENTITY, ..Tried::offered(draft) }
    }

    /// A rule says no, beside the form.
    pub fn refused(draft: D, rule: R) -> Tried<D, W, R> {
        Tried { refused: Some(rule), status: StatusCode::CONFLICT, ..Tried::offered(draft) }
    }

    /// A rule says no, above the page.
    pub fn denied(draft: D, lang: Lang, sentence: impl AsRef<str>) -> Tried<D, W, R> {
        let notice = Some(Notice::new(lang, Tone::Error, sentence));
        Tried { notice, status: StatusCode::CONFLICT, ..Tried::offered(draft) }
    }

    /// The same page, which says this above.
    pub fn noticed(self, notice: Option<Notice>) -> Tried<D, W, R> {
        Tried { notice, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Said = Tried<&'static str, Option<&'static str>, &'static str>;

    #[test]
    fn what_was_tried_has_the_status_of_what_became_of_it() {
        let offered = Said::offered("mots").noticed(Some(Notice::saved(Lang::Fr, "Gardé.")));
        assert_eq!((offered.draft, offered.status.as_u16(), offered.notice.is_some()), ("mots", 200, true));
        let mistaken = Said::mistaken("mots", Some("vide"));
        assert_eq!((mistaken.wrong, mistaken.status.as_u16()), (Some("vide"), 422));
        let refused = Said::refused("mots", "trop tard");
        assert_eq!((refused.refused, refused.status.as_u16()), (Some("trop tard"), 409));
        let denied = Said::denied("mots", Lang::Fr, "Trop tard.");
        assert_eq!((denied.draft, denied.status.as_u16(), denied.notice.is_some()), ("mots", 409, true));
    }
}
