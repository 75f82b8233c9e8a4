//! The page on which themes of an earlier season come back.

use communities::Membership;
use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Form};
use ui::{Lang, button, empty, layout};

use super::above;
use crate::ADDRESS;
use crate::returning::Earlier;

/// The field of each theme.
pub(crate) const THEME: &str = "theme";

/// The page.
pub(crate) fn returning(member: &Membership, earlier: &[Earlier], refused: Option<&str>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "themes-return"));
    let all = member.community().path(ADDRESS);
    layout::one_column(html! {
        (above(member, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "themes-return-means")) } })))
        @if earlier.is_empty() { (empty::empty_state(&t!(lang, "themes-return-none"), None)) }
        @else {
            @let form = earlier.iter().fold(Form::post(lang, format!("{all}/retour")).refusal(refused), |form, each| season(lang, form, each));
            (form.deed(button::submit(t!(lang, "themes-return-do")).primary()).cancel(&all, &t!(lang, "theme-leave")))
        }
    })
}

/// The themes of one season, those that were kept first.
fn season(lang: Lang, form: Form, earlier: &Earlier) -> Form {
    let boxes = earlier.themes.iter().map(|theme| {
        let field = Checkbox::new(lang, THEME, theme.title.as_str()).id(format!("theme-{}", theme.id));
        Box::new(field.sends(theme.id.to_string()).checked(theme.kept_at.is_some())) as Box<dyn AnyField>
    });
    form.group(&super::season_named(lang, &earlier.community), boxes.collect())
}
