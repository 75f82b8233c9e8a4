//! The page: the field, the filters folded until one is used, what was found, and the way to what comes after.

use communities::Grant;
use communities::Membership;
use communities::roles::EnterSpace;
use findings::Index;
use forms::Sought;
use maud::{Markup, html};
use ui::form::{AnyField, DateField, Form, Select, TextField};
use ui::shell::{CommunityFrame, Frame, Page};
use ui::{Icon, Lang, assets, button, dates, empty, layout};

use crate::finding::{Item, Results};
use crate::snippet::drawn;
use crate::typed::{AFTER, BEFORE, FROM, KIND, NEXT, ORDER, Query, RELEVANCE, WITHIN, WORDS, person};
use crate::web::encoded;
use crate::{PERSON, SEARCH};

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) member: &'a Grant<EnterSpace>,
    pub(crate) sought: &'a Sought,
    pub(crate) query: &'a Query,
    pub(crate) results: &'a Results,
    pub(crate) index: Index,
}

/// The fields that stand in the address of the next page.
const FIELDS: [&str; 7] = [WORDS, FROM, WITHIN, KIND, AFTER, BEFORE, ORDER];

impl Shown<'_> {
    pub(crate) fn page(&self, frame: CommunityFrame) -> Page {
        let lang = self.member.lang();
        // The page has the field itself: the frame does not offer it twice.
        let frame = CommunityFrame { finder: None, ..frame };
        let title = t!(lang, "title");
        let body = layout::one_column(html! {
            (layout::header(None, &title, None))
            (self.form())
            div #trouve { (self.found()) }
            @if let Some(script) = assets::find("search.js") { script src=(script) defer {} }
        });
        Page::new(lang, title, Frame::Community(frame), body)
    }

    fn whole(&self) -> String {
        self.member.community().path(SEARCH)
    }

    fn form(&self) -> Markup {
        let lang = self.member.lang();
        let words = TextField::new(lang, WORDS, t!(lang, "words")).value(self.sought.value(WORDS)).max(200);
        let words = words.hint(t!(lang, "words-hint")).autocomplete("off").attribute("enterkeyhint", "search");
        let narrows = FIELDS[1..].iter().any(|name| !self.sought.value(name).is_empty());
        let filters = html! {
            details.narrow open[narrows] {
                summary { (t!(lang, "narrow")) }
                div.form { @for field in self.filters() { (field.render()) } }
            }
        };
        let form = Form::get(lang, self.whole()).attribute("data-search", "trouve").attribute("role", "search");
        let form = form.field(words).part(filters).deed(button::submit(t!(lang, "look")).primary().icon(Icon::Search));
        let form = if self.sought.asks(&FIELDS) { form.cancel(&self.whole(), &t!(lang, "begin-again")) } else { form };
        html! { (form) }
    }

    fn filters(&self) -> Vec<Box<dyn AnyField>> {
        let (lang, value) = (self.member.lang(), |name: &str| self.sought.value(name).to_owned());
        let kinds = Select::new(lang, KIND, t!(lang, "filter-kind")).option("", t!(lang, "filter-any"));
        let open = self.index.kinds().iter().filter(|kind| (kind.open_to)(self.member.role().code()));
        let kinds = open.fold(kinds, |field, kind| field.option(kind.kind, (kind.name)(lang)));
        let order = Select::new(lang, ORDER, t!(lang, "filter-order")).option("", t!(lang, "order-newest"));
        vec![
            Box::new(
                TextField::new(lang, FROM, t!(lang, "filter-from")).value(value(FROM)).max(100).autocomplete("off"),
            ),
            Box::new(
                TextField::new(lang, WITHIN, t!(lang, "filter-within"))
                    .value(value(WITHIN))
                    .max(100)
                    .autocomplete("off"),
            ),
            Box::new(kinds.option(PERSON, person(lang)).value(value(KIND))),
            Box::new(DateField::new(lang, AFTER, t!(lang, "filter-after")).value(value(AFTER))),
            Box::new(DateField::new(lang, BEFORE, t!(lang, "filter-before")).value(value(BEFORE))),
            Box::new(order.option(RELEVANCE, t!(lang, "order-relevance")).value(value(ORDER))),
        ]
    }

    /// What was found, which the script of the page draws again as one types.
    fn found(&self) -> Markup {
        let (lang, results) = (self.member.lang(), self.results);
        html! {
            p.soft role="status" aria-live="polite" { (self.status()) }
            @if results.items.is_empty() && !self.query.is_empty() {
                (empty::empty_state(&t!(lang, "nothing-help"), None))
            }
            ul.found { @for item in &results.items { li { (one(self.member, item)) } } }
            @if let Some(next) = &results.next { p { (button::link(self.after(next), t!(lang, "next"))) } }
        }
    }

    fn status(&self) -> String {
        let (lang, results) = (self.member.lang(), self.results);
        match results.items.len() {
            0 if self.query.is_empty() => t!(lang, "nothing-asked"),
            0 => t!(lang, "nothing"),
            count if results.is_slip => t!(lang, "found-slip", count = count),
            count if results.next.is_some() => t!(lang, "found-more", count = count),
            count => t!(lang, "found", count = count),
        }
    }

    fn after(&self, next: &str) -> String {
        let asked = FIELDS.iter().map(|name| (*name, self.sought.value(name))).filter(|(_, value)| !value.is_empty());
        let fields: Vec<_> =
            asked.chain([(NEXT, next)]).map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        format!("{}?{}", self.whole(), fields.join("&"))
    }
}

fn one(member: &Membership, item: &Item) -> Markup {
    let lang = member.lang();
    html! {
        h2 { (item.icon) a href=(member.community().path(&item.path)) { (drawn(&item.title)) } }
        p.soft.small { (about(lang, item).join(", ")) @if let Some(at) = item.at { ", " (dates::said(at, &dates::long(lang, at))) } }
        @if !item.pieces.is_empty() { p { (drawn(&item.pieces)) } }
    }
}

/// Its kind, where it is, who wrote it.
fn about(lang: Lang, item: &Item) -> Vec<String> {
    let within = Some(item.within.as_str()).filter(|within| !within.is_empty());
    let within = within.map(|within| t!(lang, "within", place = within));
    let author = item.author.as_ref().map(|author| t!(lang, "author", name = author.as_str()));
    [Some(item.name.clone()), within, author].into_iter().flatten().collect()
}
