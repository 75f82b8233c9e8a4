//! The pages about mail: what a person receives, and what the link of a mail does. Values in, HTML out.

use identity::Viewer;
use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Choices, Form};
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};
use ui::{Icon, Lang, breadcrumb, button, card, layout};

use crate::kinds::Kind;
use crate::rhythm::Wishes;
use crate::web::{PREFERENCES, fields};

/// What a person receives, to choose from.
pub(crate) fn preferences(viewer: &Viewer, frame: Frame, wishes: &Wishes, notice: Option<Notice>) -> Markup {
    let (lang, email) = (viewer.lang(), viewer.person().email.as_str());
    let title = t!(lang, "preferences-title");
    let profile = t!(lang, "profile");
    let words = match viewer.gets_mail() {
        true => t!(lang, "preferences-words", email = email),
        false => t!(lang, "preferences-words-no-mail"),
    };
    let body = layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[("/profil", &profile)], &title))
        (layout::header(None, &title, Some(html! { p { (words) } })))
        (form(lang, wishes))
        @if viewer.gets_mail() { (card::titled(&t!(lang, "always-title"), always(lang))) }
    });
    page(Page::new(lang, title, frame, body).seen_by(t!(lang, "seen-by-you")).notice(notice))
}

fn form(lang: Lang, wishes: &Wishes) -> Form {
    let kind = |kind: Kind| {
        let field = Checkbox::new(lang, fields::KIND, kind.name(lang)).id(kind.code().replace('.', "-"));
        field.sends(kind.code()).checked(wishes.want(kind)).hint(kind.hint(lang))
    };
    let kinds = Kind::optional().map(|each| Box::new(kind(each)) as Box<dyn AnyField>).collect();
    let most = wishes.rhythm.most_a_week.map_or("0".into(), |most| most.to_string());
    let rhythm: Vec<Box<dyn AnyField>> = vec![
        Box::new(
            Choices::new(lang, fields::MOST, t!(lang, "rhythm-most"))
                .explained("2", t!(lang, "rhythm-most-two"), t!(lang, "rhythm-most-two-hint"))
                .choice("0", t!(lang, "rhythm-most-all"))
                .value(most),
        ),
        Box::new(
            Checkbox::new(lang, fields::QUIET, t!(lang, "rhythm-quiet"))
                .checked(wishes.rhythm.quiet_hours)
                .hint(t!(lang, "rhythm-quiet-hint")),
        ),
    ];
    Form::post(lang, PREFERENCES)
        .group(&t!(lang, "kinds-legend"), kinds)
        .group(&t!(lang, "rhythm-legend"), rhythm)
        .deed(button::submit(t!(lang, "preferences-save")).primary())
}

fn always(lang: Lang) -> Markup {
    html! {
        p { (t!(lang, "always-words")) }
        ul { @for kind in Kind::ALL.iter().filter(|kind| !kind.is_optional()) {
            li { strong { (kind.name(lang)) } " · " (kind.hint(lang)) }
        } }
    }
}

/// What the link of a mail would stop, and the button that does it.
pub(crate) fn stop(lang: Lang, kind: Kind, action: &str) -> Markup {
    let title = t!(lang, "stop-title");
    let deed = button::submit(t!(lang, "stop-deed")).primary().icon(Icon::Mail);
    let body = html! {
        h1 { (title) }
        p { (t!(lang, "stop-words", kind = kind.name(lang))) }
        p { (button::deed(action, &deed)) }
        p.soft { (t!(lang, "stop-nothing-else")) }
    };
    page(Page::new(lang, title, Frame::Bare, body))
}

/// It is stopped.
pub(crate) fn stopped(lang: Lang, kind: Kind) -> Markup {
    let title = t!(lang, "stopped-title");
    let body = html! {
        h1 { (title) }
        p { (t!(lang, "stopped-words", kind = kind.name(lang))) }
        p { (button::link(PREFERENCES, t!(lang, "stopped-choose"))) }
    };
    page(Page::new(lang, title, Frame::Bare, body))
}

/// The way from the profile to one's mails.
pub fn profile_part(lang: Lang) -> Markup {
    card::titled(
        &t!(lang, "part-title"),
        html! {
            p { (t!(lang, "part-words")) }
            p { (button::link(PREFERENCES, t!(lang, "foot-choose"))) }
        },
    )
}
