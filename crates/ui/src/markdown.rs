//! What people write, made into HTML that cannot harm: Markdown without images and without raw HTML.
//!
//! Paragraphs, emphasis, lists, quotes, code, rules and links (http, https, mailto); an address that was typed bare is a link
//! to itself, as in [`prose`](crate::prose). Line breaks are kept as they were typed; characters that do not show are left out
//! after entities are read (`&#x202e;`); a title becomes a strong line, so that a message cannot disturb the outline of a page.
//! The parser's output passes a second, independent filter before it reaches a page.

mod bounds;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use maud::{Markup, PreEscaped};
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream, html};
use writing::{Span, spans};

/// Words of a text that name somebody, to be drawn as a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The words, as they stand in the text.
    pub written: String,
    /// Whom they name, for scripts: a number or a word.
    pub of: String,
    /// Whether it is the reader.
    pub mine: bool,
}

/// The text as HTML. However long or twisted the text, the time is bounded.
pub fn render(text: &str) -> Markup {
    render_marked(text, &[])
}

/// The same, with these words as marks wherever they stand; not in code, nor in a link.
pub fn render_marked(text: &str, marks: &[Mark]) -> Markup {
    let text = bounds::tamed(text);
    let mut output = String::with_capacity(text.len() * 2);
    html::push_html(&mut output, linked(events(&text), marks));
    PreEscaped(FILTER.clean(&output).to_string())
}

/// The pieces of a text where words may name somebody: not code, nor links.
pub fn words(text: &str) -> Vec<String> {
    let (text, mut closed) = (bounds::tamed(text), 0_usize);
    let mut found = Vec::new();
    for event in events(&text) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => closed += 1,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => closed -= 1,
            Event::Text(words) if closed == 0 => found.push(words.into_string()),
            _ => {}
        }
    }
    found
}

/// The beginning of a text as plain words, for previews: at most so many characters, cut at a word.
pub fn plain(text: &str, max_chars: usize) -> String {
    let text = bounds::tamed(text);
    let mut words = String::new();
    for event in events(&text) {
        match event {
            Event::Text(piece) | Event::Code(piece) => words.push_str(&piece),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {}
            Event::Start(Tag::Item) => words.push_str("– "),
            Event::HardBreak | Event::InlineHtml(_) | Event::End(_) => words.push(' '),
            _ => {}
        }
    }
    shortened(&words, max_chars)
}

fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    TextMergeStream::new(Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH).filter_map(allowed)).map(shown)
}

/// The words of an event as they show, whatever entities said.
fn shown(event: Event<'_>) -> Event<'_> {
    let visible = |words: CowStr<'_>| {
        let kept: String = words.chars().filter(|each| !each.is_control() || matches!(each, '\n' | '\t')).collect();
        CowStr::from(writing::shown(&kept).into_owned())
    };
    let is_plain = |words: &str| words.bytes().all(|byte| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n'));
    match event {
        Event::Text(words) if !is_plain(&words) => Event::Text(visible(words)),
        Event::Code(words) if !is_plain(&words) => Event::Code(visible(words)),
        other => other,
    }
}

/// The events, with the marks and with the addresses that stand in words as links; not in code, nor in a link.
fn linked<'a>(events: impl Iterator<Item = Event<'a>>, marks: &[Mark]) -> impl Iterator<Item = Event<'a>> {
    let mut closed = 0_usize;
    events.flat_map(move |event| {
        match &event {
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => closed += 1,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => closed -= 1,
            Event::Text(words) if closed == 0 => return marked(words, marks),
            _ => {}
        }
        vec![event]
    })
}

/// The words up to the first mark, the mark, and what follows it.
fn marked<'a>(words: &str, marks: &[Mark]) -> Vec<Event<'a>> {
    let mut found = Vec::new();
    let mut rest = words;
    while let Some((at, mark)) = first_mark(rest, marks) {
        let (before, after) = rest.split_at(at);
        found.extend(spans(before).into_iter().flat_map(span));
        let class = if mark.mine { "mention mine" } else { "mention" };
        found.push(Event::InlineHtml(CowStr::from(format!("<span class=\"{class}\" data-of=\"{}\">", mark.of))));
        found.push(Event::Text(CowStr::from(mark.written.clone())));
        found.push(Event::InlineHtml(CowStr::Borrowed("</span>")));
        rest = &after[mark.written.len()..];
    }
    found.extend(spans(rest).into_iter().flat_map(span));
    found
}

/// The first mark of these words, the longest of those that begin there; never in the middle of a word.
fn first_mark<'m>(words: &str, marks: &'m [Mark]) -> Option<(usize, &'m Mark)> {
    let stands = |at: &usize, mark: &Mark| {
        let (before, after) = (&words[..*at], &words[*at + mark.written.len()..]);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    };
    let first = |mark: &'m Mark| words.match_indices(&mark.written).map(|(at, _)| at).find(|at| stands(at, mark));
    let found = marks.iter().filter(|mark| !mark.written.is_empty()).filter_map(|mark| Some((first(mark)?, mark)));
    found.min_by_key(|(at, mark)| (*at, std::cmp::Reverse(mark.written.len())))
}

fn span<'a>(span: Span<'_>) -> Vec<Event<'a>> {
    let words = Event::Text(CowStr::from(span.words().to_owned()));
    let Some(target) = span.target() else { return vec![words] };
    let (dest_url, title, id) = (CowStr::from(target), CowStr::Borrowed(""), CowStr::Borrowed(""));
    vec![Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }), words, Event::End(TagEnd::Link)]
}

/// What stays of what the parser found. Raw HTML is shown as it was typed, an image keeps its words only.
fn allowed(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::SoftBreak => Some(Event::HardBreak),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Heading { .. }) => Some(Event::InlineHtml(CowStr::Borrowed("<p><strong>"))),
        Event::End(TagEnd::Heading(_)) => Some(Event::InlineHtml(CowStr::Borrowed("</strong></p>"))),
        Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, title, id }) => {
            let dest_url = CowStr::from(format!("mailto:{dest_url}"));
            Some(Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }))
        }
        other => Some(other),
    }
}

static FILTER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = ["a", "blockquote", "br", "code", "del", "em", "hr", "li", "ol", "p", "pre", "span", "strong", "ul"];
    let attributes = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("ol", HashSet::from(["start"])),
        ("span", HashSet::from(["data-of"])),
    ]);
    let mut filter = Builder::empty();
    filter
        .tags(HashSet::from(tags))
        .tag_attributes(attributes)
        .allowed_classes(HashMap::from([("span", HashSet::from(["mention", "mine"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("noopener nofollow ugc"));
    filter
});

fn shortened(words: &str, max_chars: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = words.char_indices().nth(max_chars) else {
        return words;
    };
    let cut = &words[..end];
    let cut = cut.rsplit_once(' ').map_or(cut, |(whole, _)| whole);
    format!("{}…", cut.trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests;
