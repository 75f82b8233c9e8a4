//! The page where expenses come in from a file: what would come in first, and what is wrong with which line.

use communities::Membership;
use maud::{Markup, html};
use ui::form::{FileField, Form};
use ui::tag::{Kind, tag};
use ui::{Lang, button, facts, fold, layout};

use super::{above, money};
use crate::book::{Book, path};
use crate::entry::day_in_words;
use crate::importing::{MOST, Read};

/// The field of the file, and of its words when it comes in.
pub(crate) const FILE: &str = "fichier";
/// See [`FILE`].
pub(crate) const CONTENT: &str = "contenu";

/// What was read of a file.
pub(crate) struct Tried<'a> {
    pub(crate) text: &'a str,
    pub(crate) is_old: bool,
    pub(crate) lines: &'a [Read],
}

/// The page; with what was read of a file, or why nothing was.
pub(crate) fn import(member: &Membership, book: &Book, problem: Option<String>, tried: Option<&Tried<'_>>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "import"));
    let file = FileField::new(lang, FILE, t!(lang, "import-file")).accept(".csv,text/csv").required();
    let form = Form::post(lang, path(member.community(), "/import"))
        .attribute("enctype", "multipart/form-data")
        .field(file.hint(t!(lang, "import-hint")).error(problem))
        .deed(button::submit(t!(lang, "import-look")).primary());
    layout::one_column(html! {
        (layout::header(Some(above(member, None, &title)), &title, Some(html! { p { (t!(lang, "import-means", most = MOST)) } })))
        @if let Some(tried) = tried { (looked(member, book, tried)) }
        (form)
    })
}

fn looked(member: &Membership, book: &Book, tried: &Tried<'_>) -> Markup {
    let lang = member.lang();
    let wrong = tried.lines.iter().filter(|line| line.asked.is_err()).count();
    let columns = [
        t!(lang, "import-line"),
        t!(lang, "expense-supplier"),
        t!(lang, "expense-day"),
        t!(lang, "expense-line"),
        t!(lang, "expense-amount"),
        t!(lang, "import-said"),
    ];
    let rows: Vec<_> = tried.lines.iter().map(|line| row(lang, book, line)).collect();
    let words = if wrong == 0 {
        t!(lang, "import-would", count = tried.lines.len())
    } else {
        t!(lang, "import-wrong", count = wrong)
    };
    let enter = button::submit(t!(lang, "import-enter", count = tried.lines.len())).primary();
    fold::part(
        &t!(lang, "import-looked"),
        html! {
            p { (words) }
            @if tried.is_old { p.soft { (t!(lang, "import-is-old")) } }
            (facts::table(&t!(lang, "import-looked"), &columns.each_ref().map(String::as_str), &rows))
            @if wrong == 0 {
                form method="post" action=(path(member.community(), "/import/entree")) {
                    input type="hidden" name=(CONTENT) value=(tried.text);
                    (enter)
                }
            }
        },
    )
}

fn row(lang: Lang, book: &Book, line: &Read) -> Vec<Markup> {
    let place = html! { (line.place) };
    match &line.asked {
        Ok(asked) => vec![
            place,
            html! { (asked.supplier) },
            html! { (day_in_words(lang, &asked.day)) },
            html! { (book.line_name(lang, &asked.line)) },
            money(lang, asked.cents),
            match line.twin {
                Some(number) => tag(Kind::Library, &t!(lang, "import-twin", number = number)),
                None => tag(Kind::Done, &t!(lang, "import-right")),
            },
        ],
        Err(wrong) => {
            let said = wrong.iter().map(|(field, problem)| {
                t!(lang, "import-problem", field = field.label(lang), problem = problem.sentence(lang))
            });
            let none = || html! {};
            vec![place, none(), none(), none(), none(), html! { ul { @for each in said { li { (each) } } } }]
        }
    }
}
