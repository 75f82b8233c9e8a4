//! The page of somebody who saves what another saved in the meantime: both versions side by side, and the form with one's own,
//! to be saved over the other knowingly.

use maud::{Markup, Render, html};

use crate::tag::{Kind, tag};
use crate::{Lang, button, card, facts, layout};

/// Two versions of the same thing.
#[derive(Debug)]
pub struct Conflict<'a> {
    /// The language of who reads.
    pub lang: Lang,
    /// The way back up.
    pub trail: Markup,
    /// What there are two versions of.
    pub title: &'a str,
    /// Each field: its name, what is saved, what was typed.
    pub rows: Vec<[String; 3]>,
    /// Where one goes who keeps what is saved.
    pub saved: &'a str,
    /// The form with what was typed.
    pub form: Markup,
}

impl Render for Conflict<'_> {
    fn render(&self) -> Markup {
        let lang = self.lang;
        let heads = [t!(lang, "conflict-field"), t!(lang, "conflict-theirs"), t!(lang, "conflict-mine")];
        let rows: Vec<_> = self.rows.iter().map(|row| compared(lang, row)).collect();
        layout::one_column(html! {
            (self.trail)
            (layout::header(None, self.title, Some(html! { p { (t!(lang, "conflict-words")) } })))
            (facts::table(&t!(lang, "conflict-table"), &heads.each_ref().map(String::as_str), &rows))
            p { (button::link(self.saved, t!(lang, "conflict-keep-theirs"))) }
            (card::titled(&t!(lang, "conflict-form"), self.form.clone()))
        })
    }
}

fn compared(lang: Lang, [name, theirs, mine]: &[String; 3]) -> Vec<Markup> {
    let differs = lines(theirs) != lines(mine);
    let name = html! { (name) @if differs { " " (tag(Kind::Library, &t!(lang, "conflict-differs"))) } };
    vec![name, value(lang, theirs), value(lang, mine)]
}

/// A version as it is shown and compared: the ends of its lines and what surrounds it make no difference.
fn lines(text: &str) -> Vec<&str> {
    text.trim().lines().map(str::trim_end).collect()
}

fn value(lang: Lang, text: &str) -> Markup {
    let lines = lines(text);
    html! {
        @if lines.is_empty() { span.soft { (t!(lang, "conflict-nothing")) } }
        @for (place, line) in lines.iter().enumerate() { @if place > 0 { br; } (line) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(theirs: &str, mine: &str) -> String {
        let row = compared(Lang::Fr, &["Lieu".into(), theirs.into(), mine.into()]);
        row.into_iter().map(|cell| cell.0).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn lines_are_broken_where_they_were_typed() {
        let both = drawn("3e étage\r\nSalle <B>\r\n", "3e étage");
        assert!(both.contains("| 3e étage<br>Salle &lt;B&gt; | 3e étage"), "{both}");
        assert!(both.contains("différent"), "{both}");
    }

    #[test]
    fn the_ends_of_lines_and_what_surrounds_a_version_make_no_difference() {
        assert_eq!(drawn(" un\r\ndeux \n", "un\ndeux"), "Lieu | un<br>deux | un<br>deux");
        let nothing = drawn(" \r\n", "");
        assert!(!nothing.contains("différent") && nothing.matches("rien").count() == 2, "{nothing}");
    }
}
