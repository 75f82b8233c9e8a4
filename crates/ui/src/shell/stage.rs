//! The frame of a page that fills the screen: the way back, who sees it, and nothing else around it.

use maud::{Markup, html};

use super::{Page, help_link, seen_by};
use crate::button;
use crate::icon::Icon;

/// The way back from a page that fills the screen.
#[derive(Clone, Debug, Default)]
pub struct StageFrame {
    /// Where it leads.
    pub back: String,
    /// What is there: the name of a meeting.
    pub label: String,
    /// What stands at the other end of the head: another view of the same thing.
    pub aside: Option<Markup>,
}

pub(super) fn around(frame: &StageFrame, page: &Page) -> Markup {
    html! {
        div.stage {
            header.stage-head {
                (button::link(&frame.back, &frame.label).quiet().icon(Icon::Back))
                div.stage-aside { @if let Some(aside) = &frame.aside { (aside) } (help_link(page.lang)) }
            }
            main #main.stage-main tabindex="-1" {
                @if let Some(notice) = &page.notice { (notice) }
                (page.body)
            }
            @if let Some(who) = &page.seen_by { footer.stage-foot { (seen_by(page.lang, who)) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use crate::shell::{Frame, page};

    #[test]
    fn a_stage_has_the_way_back_and_says_who_sees_it() {
        let frame = StageFrame { back: "/rencontres/7".into(), label: "Le deuil".into(), aside: None };
        let whole = Page::new(Lang::Fr, "Animation", Frame::Stage(frame), html! { h1 { "Animation" } });
        let html = page(whole.seen_by("les 3 personnes")).into_string();
        assert!(html.contains("href=\"/rencontres/7\"") && html.contains("Le deuil"));
        assert!(html.contains("Qui voit cette page\u{a0}: les 3 personnes") && !html.contains("class=\"rail"));
    }
}
