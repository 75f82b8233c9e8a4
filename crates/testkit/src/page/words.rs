//! What is read of an element: by eye, and by a screen reader.

use std::fmt;

use scraper::{ElementRef, Html, Node, Selector};

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];
/// Elements nobody reads.
const UNREAD: &[&str] = &["head", "script", "style", "template", "noscript", "svg"];

/// An element and its name, as a screen reader says it.
pub(super) struct Named<'a> {
    pub(super) element: ElementRef<'a>,
    name: String,
}

impl<'a> Named<'a> {
    pub(super) fn all(page: &'a Html, selector: &str) -> Vec<Named<'a>> {
        elements(page, selector).into_iter().map(|element| Named { element, name: name_of(page, element) }).collect()
    }

    /// Those of exactly this name; when there is none, those whose name holds it.
    pub(super) fn find(page: &'a Html, selector: &str, words: &str) -> Vec<Named<'a>> {
        let (exact, rest): (Vec<_>, Vec<_>) =
            Named::all(page, selector).into_iter().partition(|named| spoken(&named.name) == spoken(words));
        if !exact.is_empty() {
            return exact;
        }
        rest.into_iter().filter(|named| spoken(&named.name).contains(&spoken(words))).collect()
    }
}

impl fmt::Debug for Named<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "« {} »", self.name)
    }
}

/// Those of exactly these words; when there is none, those that hold them.
pub(super) fn same<'a, T>(all: &'a [T], words: &str, name: impl Fn(&T) -> &String) -> Vec<&'a T> {
    let exact: Vec<&T> = all.iter().filter(|each| spoken(name(each)) == spoken(words)).collect();
    if exact.is_empty() {
        all.iter().filter(|each| spoken(name(each)).contains(&spoken(words))).collect()
    } else {
        exact
    }
}

/// Words with one plain space between them: the kinds of spaces are checked by other tests.
pub(super) fn spoken(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn elements<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector =
        Selector::parse(selector).unwrap_or_else(|error| panic!("« {selector} » is not a selector: {error}"));
    page.select(&selector).collect()
}

pub(super) fn with_id<'a>(page: &'a Html, id: &str) -> Option<ElementRef<'a>> {
    page.root_element().descendent_elements().find(|element| element.attr("id") == Some(id))
}

/// What can be read of a whole page.
pub(super) fn visible(page: &Html) -> String {
    let text = text_in(page.root_element());
    let lines = text.lines().map(spoken).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// What can be read inside an element.
pub(super) fn text_in(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    read(element, &mut text);
    text
}

fn read(element: ElementRef<'_>, text: &mut String) {
    let name = element.value().name();
    if UNREAD.contains(&name) || element.attr("hidden").is_some() {
        return;
    }
    let is_block = BLOCKS.contains(&name);
    if is_block {
        text.push('\n');
    }
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (Node::Text(words), _) => text.push_str(words),
            (_, Some(inner)) => read(inner, text),
            _ => {}
        }
    }
    if is_block {
        text.push('\n');
    }
}

/// The accessible name of a link, a button or a heading, as far as our pages go.
fn name_of(page: &Html, element: ElementRef<'_>) -> String {
    let labelled = element.attr("aria-labelledby").map(|ids| texts_of(page, ids));
    let own = || spoken(&text_in(element));
    let first = labelled.or_else(|| element.attr("aria-label").map(str::to_owned)).unwrap_or_else(own);
    if first.is_empty() {
        element.attr("value").or(element.attr("title")).unwrap_or_default().to_owned()
    } else {
        first
    }
}

/// The words of a control's label.
pub(super) fn label_of(page: &Html, control: ElementRef<'_>) -> String {
    if let Some(ids) = control.attr("aria-labelledby") {
        return texts_of(page, ids);
    }
    if let Some(label) = control.attr("aria-label") {
        return label.to_owned();
    }
    let by_id = control
        .attr("id")
        .and_then(|id| elements(page, "label[for]").into_iter().find(|label| label.attr("for") == Some(id)));
    let around = || control.ancestors().filter_map(ElementRef::wrap).find(|outer| outer.value().name() == "label");
    by_id.or_else(around).map(|label| spoken(&text_in(label))).unwrap_or_default()
}

/// The words of the elements of these ids.
pub(super) fn texts_of(page: &Html, ids: &str) -> String {
    let found = ids.split_whitespace().filter_map(|id| with_id(page, id));
    found.map(|element| spoken(&text_in(element))).collect::<Vec<_>>().join(" ")
}
