//! The page that the code opens: one button, then what was marked.

use maud::{Markup, html};
use meetings::model::Mark;
use meetings::said;
use ui::{Icon, button, layout};

use super::{Here, deed};

pub(super) fn body(here: &Here, mark: Option<Mark>) -> Markup {
    let access = here.access();
    let (lang, meeting) = (access.membership().lang(), access.meeting());
    let when = html! { p { (said::when(lang, meeting)) } };
    html! {
        (layout::header(None, meeting.heading(lang), Some(when)))
        (layout::one_column(html! {
            @match mark.filter(|mark| matches!(mark, Mark::Present | Mark::Late)) {
                Some(mark) => (deed::noted(lang, mark)),
                None => {
                    p { (t!(lang, "here-ask")) }
                    (button::deed(&here.path(), &button::submit(t!(lang, "here-deed")).primary().icon(Icon::Check)))
                }
            }
            p { (button::link(access.path("/animation/ecran"), t!(lang, "screen-open"))) " " (button::link(access.path(""), t!(lang, "here-meeting")).quiet()) }
        }))
    }
}
