//! `/ici`: a code that the screen of a room shows is typed here, by who cannot photograph it. It leads to the page of the
//! square: « Je suis là », the pulse, or a secret vote. It asks for no session and reads none, since a pulse asks for nobody's name; codes are
//! tried at the pace of a room.

use axum::extract::Extension;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use forms::Posted;
use identity::limits::RoomGate;
use identity::{ClientAddress, by_hand, lang_asked};
use maud::{Markup, html};
use meetings::CODE_PAGE;
use platform::{Instance, Result, Served};
use pulse::Pulse;
use ui::form::{Form, TextField};
use ui::shell::{Frame, Page, page};
use ui::{Icon, Lang, button, layout};

use super::store;

const CODE: &str = "code";

pub(crate) async fn get(instance: Instance, headers: HeaderMap) -> Markup {
    shown(lang_asked(&headers, &instance), "", None)
}

pub(crate) async fn post(
    instance: Instance,
    Extension(gate): Extension<RoomGate>,
    from: ClientAddress,
    headers: HeaderMap,
    posted: Posted,
) -> Served {
    gate.pass(&instance.clock, from)?;
    let (lang, typed) = (lang_asked(&headers, &instance), posted.value(CODE));
    Ok(match leads_to(&instance, typed).await? {
        Some(path) => Redirect::to(&path).into_response(),
        None => refused(lang, typed),
    })
}

/// The page of the square that stands beside this code.
async fn leads_to(instance: &Instance, typed: &str) -> Result<Option<String>> {
    let (db, now) = (&instance.db, instance.clock.now());
    let code = store::typed(db, &by_hand::written(typed), now).await?;
    match code {
        Some(code) => Ok(Some(super::path(&code))),
        None => match Pulse::of_code(db, typed, now).await? {
            Some(pulse) => Ok(Some(pulse.path())),
            None => votes::by_code(db, typed, now).await,
        },
    }
}

fn refused(lang: Lang, typed: &str) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, shown(lang, typed, Some(t!(lang, "typed-wrong")))).into_response()
}

fn shown(lang: Lang, typed: &str, wrong: Option<String>) -> Markup {
    let field = TextField::new(lang, CODE, t!(lang, "typed-field"))
        .required()
        .hint(t!(lang, "typed-hint"))
        .attribute("autocapitalize", "none")
        .attribute("autocomplete", "off")
        .attribute("spellcheck", "false")
        .value(typed)
        .error(wrong);
    let title = t!(lang, "typed-title");
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "typed-words")) } })))
        (Form::post(lang, CODE_PAGE).field(field).deed(button::submit(t!(lang, "typed-deed")).primary().icon(Icon::Key)))
    });
    page(Page::new(lang, title, Frame::Bare, body))
}
