//! The page where resources come in from a file: what would come in first, and what is wrong with which line.

use communities::Membership;
use maud::{Markup, html};
use ui::form::{FileField, Form};
use ui::tag::{Kind as Cloth, tag};
use ui::{Lang, button, card, facts, layout};

use super::above;
use crate::ADDRESS;
use crate::importing::{MOST, Read};

/// The field of the file, and of its words when it comes in.
pub(crate) const FILE: &str = "fichier";
/// See [`FILE`].
pub(crate) const CONTENT: &str = "contenu";

/// What was read of a file.
pub(crate) struct Looked<'a> {
    pub(crate) text: &'a str,
    pub(crate) is_old: bool,
    pub(crate) lines: &'a [Read],
}

impl Looked<'_> {
    /// How many lines are wrong.
    pub(crate) fn wrong(&self) -> usize {
        self.lines.iter().filter(|line| line.content.is_err()).count()
    }

    fn coming(&self) -> usize {
        self.lines.iter().filter(|line| line.comes_in().is_some()).count()
    }
}

/// The page; with what was read of a file, or why nothing was.
pub(crate) fn import(member: &Membership, problem: Option<String>, looked: Option<&Looked<'_>>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "import"));
    let file = FileField::new(lang, FILE, t!(lang, "import-file")).accept(".csv,text/csv").required();
    let form = Form::post(lang, member.community().path(&format!("{ADDRESS}/import")))
        .attribute("enctype", "multipart/form-data")
        .field(file.hint(t!(lang, "import-hint")).error(problem))
        .deed(button::submit(t!(lang, "import-look")).primary());
    layout::one_column(html! {
        (above(member, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "import-means", most = MOST)) } })))
        @if let Some(looked) = looked { (what(member, looked)) }
        (form)
    })
}

fn what(member: &Membership, looked: &Looked<'_>) -> Markup {
    let (lang, wrong, new) = (member.lang(), looked.wrong(), looked.coming());
    let title = t!(lang, "import-looked");
    let columns = [
        t!(lang, "import-line"),
        t!(lang, "field-title"),
        t!(lang, "field-kind"),
        t!(lang, "field-visibility"),
        t!(lang, "import-said"),
    ];
    let rows: Vec<_> = looked.lines.iter().map(|line| row(lang, line)).collect();
    let words =
        if wrong == 0 { t!(lang, "import-would", count = new) } else { t!(lang, "import-wrong", count = wrong) };
    let enter = button::submit(t!(lang, "import-enter", count = new)).primary();
    let address = member.community().path(&format!("{ADDRESS}/import/entree"));
    let content = html! {
        p { (words) }
        @if looked.is_old { p.soft { (t!(lang, "import-is-old")) } }
        (facts::table(&title, &columns.each_ref().map(String::as_str), &rows))
        @if wrong == 0 && new > 0 {
            form method="post" action=(address) {
                input type="hidden" name=(CONTENT) value=(looked.text);
                (enter)
            }
        }
    };
    card::titled(&title, content)
}

fn row(lang: Lang, line: &Read) -> Vec<Markup> {
    let (place, title) = (html! { (line.place) }, html! { (line.title) });
    match &line.content {
        Ok(content) => {
            let said = if line.is_there {
                html! { span.soft { (t!(lang, "import-is-there")) } }
            } else {
                tag(Cloth::Done, &t!(lang, "import-right"))
            };
            vec![place, title, html! { (content.kind.name(lang)) }, html! { (content.visibility.name(lang)) }, said]
        }
        Err(wrong) => {
            let said = wrong.iter().map(|(field, problem)| {
                t!(lang, "import-problem", field = field.label(lang), problem = problem.sentence(lang))
            });
            vec![place, title, html! {}, html! {}, html! { ul { @for each in said { li { (each) } } } }]
        }
    }
}
