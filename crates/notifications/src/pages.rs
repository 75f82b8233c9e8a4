//! The pages about mail: what a person receives, and what the link of a mail does. Values in, HTML out.

use communities::{Community, Role};
use identity::Viewer;
use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Choices, Form};
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};
use ui::{Icon, Lang, breadcrumb, button, card, dates, empty, layout};

use crate::kinds::Kind;
use crate::news::{Line, News};
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
    let said = Kind::optional()
        .filter(|kind| kind.is_said())
        .map(|each| Box::new(how(lang, wishes, each)) as Box<dyn AnyField>);
    let kinds =
        Kind::optional().filter(|kind| !kind.is_said()).map(|each| Box::new(kind(each)) as Box<dyn AnyField>).collect();
    let most = wishes.rhythm.most_a_week.map_or("0".into(), |most| most.to_string());
    let rhythm: Vec<Box<dyn AnyField>> = vec![
        Box::new(
            Choices::new(lang, fields::MOST, t!(lang, "rhythm-most"))
                .explained("2", t!(lang, "rhythm-most-two"), t!(lang, "rhythm-most-two-hint"))
                .choice("0", t!(lang, "rhythm-most-all"))
                .value(most),
        ),
        Box::new(
            Choices::new(lang, fields::DIGEST, t!(lang, "rhythm-digest"))
                .choice("semaine", t!(lang, "rhythm-digest-weekly"))
                .choice("jour", t!(lang, "rhythm-digest-daily"))
                .value(if wishes.rhythm.daily { "jour" } else { "semaine" }),
        ),
        Box::new(
            Checkbox::new(lang, fields::QUIET, t!(lang, "rhythm-quiet"))
                .checked(wishes.rhythm.quiet_hours)
                .hint(t!(lang, "rhythm-quiet-hint")),
        ),
    ];
    Form::post(lang, PREFERENCES)
        .group(&t!(lang, "said-legend"), said.collect())
        .group(&t!(lang, "kinds-legend"), kinds)
        .group(&t!(lang, "rhythm-legend"), rhythm)
        .deed(button::submit(t!(lang, "preferences-save")).primary())
}

/// The name of the field of a kind of what is said to a person.
pub(crate) fn field_of(kind: Kind) -> String {
    kind.code().replace('.', "-")
}

/// By which way something that is said to a person comes to them.
fn how(lang: Lang, wishes: &Wishes, kind: Kind) -> Choices {
    let chosen = match (wishes.want(kind), wishes.in_digest.contains(&kind)) {
        (false, _) => fields::NEVER,
        (true, true) => fields::IN_DIGEST,
        (true, false) => fields::NOW,
    };
    Choices::new(lang, field_of(kind), kind.name(lang))
        .choice(fields::NOW, t!(lang, "said-now"))
        .choice(fields::IN_DIGEST, t!(lang, "said-in-digest"))
        .choice(fields::NEVER, t!(lang, "said-never"))
        .value(chosen)
}

/// What a person was told, and how its slices say it now.
pub(crate) struct Told<'a> {
    pub(crate) places: &'a [(Community, Role)],
    pub(crate) news: &'a [News],
    pub(crate) lines: &'a [Line],
}

/// The page of what a person was told, the newest first.
pub(crate) fn told(viewer: &Viewer, frame: Frame, told: &Told<'_>) -> Markup {
    let (lang, title) = (viewer.lang(), t!(viewer.lang(), "told-title"));
    let profile = t!(lang, "profile");
    let items: Vec<Markup> = told.news.iter().filter_map(|news| item(lang, told, news)).collect();
    let body = layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[("/profil", &profile)], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "told-means")) } })))
        @if items.is_empty() { (empty::empty_state(&t!(lang, "told-none"), None)) } @else { ul.apart { @for item in items { (item) } } }
        p { (button::link(PREFERENCES, t!(lang, "foot-choose"))) }
    });
    page(Page::new(lang, title, frame, body).seen_by(t!(lang, "seen-by-you")))
}

/// One thing; nothing of what is gone or no longer theirs.
fn item(lang: Lang, told: &Told<'_>, news: &News) -> Option<Markup> {
    let (community, _) = told.places.iter().find(|(community, _)| community.id == news.community)?;
    let line = told.lines.iter().find(|line| line.about == news.about);
    if line.is_none() && news.kind.is_said() {
        return None;
    }
    let words = line.map_or(news.subject.as_str(), |line| &line.words);
    let fresh = line.is_some_and(|line| !line.is_read && !news.is_seen);
    Some(html! {
        li {
            a href=(news.path) {
                strong { (words) } " " span.soft.small { (dates::said(news.at, &dates::short(lang, news.at))) " · " (community.name) }
                @if fresh { " " span.badge { (t!(lang, "told-fresh")) } }
                @if let Some(line) = line.filter(|line| !line.beginning.is_empty()) { span.apart-words { (line.beginning) } }
            }
        }
    })
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
        div.row { (button::deed(action, &deed)) }
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
            p { (button::link(crate::web::TOLD, t!(lang, "told-title"))) " " (button::link(PREFERENCES, t!(lang, "foot-choose"))) }
        },
    )
}
