//! The page where resources come in, from a list or from a folder of files: what would come in first, and what is wrong with which
//! line.

use communities::Membership;
use maud::{Markup, html};
use ui::form::{FileField, Form};
use ui::tag::{Kind as Cloth, tag};
use ui::{Lang, button, card, facts, layout};

use super::{above, bring};
use crate::ADDRESS;
use crate::bringing;
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

/// What was tried: what was read of a list or of a folder, or why nothing was.
#[derive(Default)]
pub(crate) struct Importing<'a> {
    pub(crate) list_problem: Option<String>,
    pub(crate) of_list: Option<&'a Looked<'a>>,
    pub(crate) folder_problem: Option<String>,
    pub(crate) of_folder: Option<&'a [bringing::Looked]>,
}

impl Importing<'_> {
    /// Whether something is to be corrected before anything comes in.
    pub(crate) fn is_wrong(&self) -> bool {
        let has_wrong_lines = self.of_list.is_some_and(|looked| looked.wrong() > 0);
        has_wrong_lines || self.list_problem.is_some() || self.folder_problem.is_some()
    }
}

/// The page.
pub(crate) fn import(member: &Membership, tried: Importing<'_>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "import"));
    let file = FileField::new(lang, FILE, t!(lang, "import-file")).accept(".csv,text/csv").required();
    // What was looked at has the first deed.
    let has_looked = tried.of_list.is_some() || tried.of_folder.is_some();
    let look = button::submit(t!(lang, "import-look"));
    let form = Form::post(lang, member.community().path(&format!("{ADDRESS}/import")))
        .attribute("enctype", "multipart/form-data")
        .field(file.hint(t!(lang, "import-hint")).error(tried.list_problem))
        .deed(if has_looked { look } else { look.primary() });
    layout::one_column(html! {
        (above(member, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "import-both")) } })))
        @if let Some(looked) = tried.of_list { (what(member, looked)) }
        @if let Some(looked) = tried.of_folder { (bring::looked(member, looked)) }
        section.stack {
            h2 { (t!(lang, "import-list")) }
            p { (t!(lang, "import-means", most = MOST)) }
            (form)
        }
        (bring::sending(member, tried.folder_problem))
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
