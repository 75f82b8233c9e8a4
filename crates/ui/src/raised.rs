//! « 1er » as French prints it: the letters of an ordinal stand above the line. A sentence is text until it stands on a page, so this
//! is done once, to what is drawn; in English too, where French people have typed.

use maud::{Markup, PreEscaped};

/// What holds words and no element: a raised letter there would be shown as a tag.
const PLAIN: [&str; 5] = ["<option", "<textarea", "<title", "<script", "<style"];

/// What is drawn, its « 1er » and « 1re » raised wherever they are words: not in a tag, nor where no element may stand.
pub fn raised(drawn: Markup) -> Markup {
    PreEscaped(in_page(drawn.into_string()))
}

fn in_page(page: String) -> String {
    let each = |ending: &'static str| page.match_indices(ending).map(|(at, _)| at + 1);
    let mut places: Vec<usize> = each("1er").chain(each("1re")).filter(|at| is_ordinal(&page, *at)).collect();
    places.sort_unstable();
    let mut text = String::with_capacity(page.len() + places.len() * 11);
    let mut told = 0;
    for at in places {
        text.push_str(&page[told..at]);
        text.push_str(&format!("<sup>{}</sup>", &page[at..at + 2]));
        told = at + 2;
    }
    if told == 0 {
        return page;
    }
    text.push_str(&page[told..]);
    text
}

/// Whether the letters at this place end the number one, and stand among words.
fn is_ordinal(page: &str, at: usize) -> bool {
    let (before, after) = (&page[..at - 1], &page[at + 2..]);
    let joins = |each: char| each.is_alphanumeric() || matches!(each, '-' | '_' | '/' | '=');
    let Some(tag) = before.rfind(['<', '>']) else { return false };
    let in_words = page.as_bytes()[tag] == b'>';
    let opened = before[..tag].rfind('<').map_or("", |open| &before[open..]);
    in_words
        && !before.ends_with(joins)
        && !after.starts_with(joins)
        && !PLAIN.iter().any(|plain| opened.starts_with(plain))
}

#[cfg(test)]
mod tests {
    use super::in_page;

    #[test]
    fn the_letters_of_the_first_are_raised_among_words_alone() {
        let page = "<title>1er mars</title><p title=\"1er\">jeudi 1er\u{a0}avril, la 1re fois, 21er, 1ers, a1er</p><option>1er</option>\
                    <a href=\"/a/1er\">https://a.b/1er</a><textarea rows=2>le 1er</textarea><td>1er</td>";
        let expected = "<title>1er mars</title><p title=\"1er\">jeudi 1<sup>er</sup>\u{a0}avril, la 1<sup>re</sup> fois, 21er, 1ers, a1er</p><option>1er</option>\
                        <a href=\"/a/1er\">https://a.b/1er</a><textarea rows=2>le 1er</textarea><td>1<sup>er</sup></td>";
        assert_eq!(in_page(page.into()), expected);
        assert_eq!(in_page("<p>rien</p>".into()), "<p>rien</p>");
    }
}
