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

/// The text as HTML. However long or twisted the text, the time is bounded.
pub fn render(text: &str) -> Markup {
    let text = bounds::tamed(text);
    let mut output = String::with_capacity(text.len() * 2);
    html::push_html(&mut output, linked(events(&text)));
    PreEscaped(FILTER.clean(&output).to_string())
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

/// The events, with the addresses that stand in words as links; not in code, nor in a link.
fn linked<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut closed = 0_usize;
    events.flat_map(move |event| {
        match &event {
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => closed += 1,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => closed -= 1,
            Event::Text(words) if closed == 0 => return spans(words).into_iter().flat_map(span).collect(),
            _ => {}
        }
        vec![event]
    })
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
    let tags = ["a", "blockquote", "br", "code", "del", "em", "hr", "li", "ol", "p", "pre", "strong", "ul"];
    let attributes = HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]);
    let mut filter = Builder::empty();
    filter
        .tags(HashSet::from(tags))
        .tag_attributes(attributes)
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
