//! A page as a person meets it: by headings, links, buttons and fields, by the words they bear. What is not found is said in
//! a panic that shows what was there.

mod field;
mod form;
mod words;

use scraper::{ElementRef, Html};

pub use field::Field;
pub use form::{Form, TICKED, UNTICKED};

use words::{Named, elements, label_of, same, spoken, visible};

/// A page, or a part of one.
#[derive(Clone, Debug)]
pub struct Page {
    source: String,
}

impl<T: Into<String>> From<T> for Page {
    fn from(source: T) -> Page {
        Page { source: source.into() }
    }
}

impl Page {
    /// The HTML.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What can be read, one block a line, without what is hidden.
    pub fn text(&self) -> String {
        visible(&self.parsed())
    }

    /// Panics unless these words can be read. Spaces of all kinds are alike.
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Page {
        assert!(self.has(words), "« {words} » is not shown. There is:\n{}", self.text());
        self
    }

    /// Panics if these words can be read.
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Page {
        assert!(!self.has(words), "« {words} » is shown:\n{}", self.text());
        self
    }

    /// Whether these words can be read.
    pub fn has(&self, words: &str) -> bool {
        spoken(&self.text()).contains(&spoken(words))
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        let page = self.parsed();
        elements(&page, "title").first().map(|title| spoken(&title.text().collect::<String>())).unwrap_or_default()
    }

    /// The language of the page.
    pub fn language(&self) -> String {
        let page = self.parsed();
        elements(&page, "html").first().and_then(|html| html.attr("lang")).unwrap_or_default().to_owned()
    }

    /// Panics unless there is a heading of these words.
    #[track_caller]
    pub fn heading(&self, words: &str) -> &Page {
        self.one("heading", "h1, h2, h3, h4, h5, h6, [role=heading]", words, |_| ());
        self
    }

    /// Where the link of these words leads.
    #[track_caller]
    pub fn link(&self, words: &str) -> String {
        self.one("link", "a[href]", words, |link| link.attr("href").unwrap_or_default().to_owned())
    }

    /// Whether there is a link of these words.
    pub fn has_link(&self, words: &str) -> bool {
        !Named::find(&self.parsed(), "a[href]", words).is_empty()
    }

    /// Panics unless there is a button of these words.
    #[track_caller]
    pub fn button(&self, words: &str) -> &Page {
        self.one("button", BUTTONS, words, |_| ());
        self
    }

    /// Whether there is a button of these words.
    pub fn has_button(&self, words: &str) -> bool {
        !Named::find(&self.parsed(), BUTTONS, words).is_empty()
    }

    /// The field of this label, or of this legend when it is a choice among a few.
    #[track_caller]
    pub fn field(&self, label: &str) -> Field {
        let page = self.parsed();
        let fields = Field::all(&page, page.root_element());
        let found = same(&fields, label, |field| &field.label);
        match found.as_slice() {
            [field] => (*field).clone(),
            other => {
                let labels: Vec<_> = fields.iter().map(|field| field.label.as_str()).collect();
                panic!("{} fields are called « {label} ». There are: {labels:#?}", other.len())
            }
        }
    }

    /// The form that the button of these words sends, as it is filled now.
    #[track_caller]
    pub fn form_with_button(&self, words: &str) -> Form {
        let page = self.parsed();
        let named = Named::find(&page, BUTTONS, words);
        let buttons: Vec<_> = named.iter().filter(|button| Form::of_button(&page, button.element).is_some()).collect();
        match buttons.as_slice() {
            [button] => Form::of_button(&page, button.element).expect("those without a form were left out"),
            other => panic!(
                "{} buttons « {words} » send a form. There are: {:#?}\n(to choose among several, say around what words)",
                other.len(),
                Named::all(&page, BUTTONS)
            ),
        }
    }

    /// The smallest row, item, article, section or form around these words, as a page of its own.
    #[track_caller]
    pub fn around(&self, words: &str) -> Page {
        let page = self.parsed();
        let holds = |element: &&ElementRef<'_>| spoken(&words::text_in(**element)).contains(&spoken(words));
        let all =
            elements(&page, "li, tr, article, section, form, fieldset, dd, details, aside, nav, header, footer, main");
        let smallest = all.iter().filter(holds).min_by_key(|element| words::text_in(**element).len());
        let found = smallest.unwrap_or_else(|| panic!("nothing is around « {words} ». There is:\n{}", self.text()));
        Page::from(found.html())
    }

    /// The words of every element that a CSS selector finds, for what has no role.
    pub fn all(&self, selector: &str) -> Vec<String> {
        elements(&self.parsed(), selector).into_iter().map(|element| spoken(&words::text_in(element))).collect()
    }

    /// The HTML of the first element that a CSS selector finds; empty when there is none.
    pub fn html(&self, selector: &str) -> String {
        elements(&self.parsed(), selector).first().map(ElementRef::html).unwrap_or_default()
    }

    /// An attribute of every element that a CSS selector finds and that has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let page = self.parsed();
        elements(&page, selector).iter().filter_map(|element| Some(element.attr(name)?.to_owned())).collect()
    }

    #[track_caller]
    fn one<T>(&self, role: &str, selector: &str, words: &str, take: impl Fn(ElementRef<'_>) -> T) -> T {
        let page = self.parsed();
        match Named::find(&page, selector, words).first() {
            Some(found) => take(found.element),
            None => panic!("no {role} « {words} ». There are: {:#?}", Named::all(&page, selector)),
        }
    }

    fn parsed(&self) -> Html {
        Html::parse_document(&self.source)
    }
}

const BUTTONS: &str = "button, input[type=submit], [role=button]";

/// The words of a control's label, for those in this folder.
fn label(page: &Html, control: ElementRef<'_>) -> String {
    label_of(page, control)
}
