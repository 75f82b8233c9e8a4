//! A field of a form: its label, what is in it, and what is said of it.

use scraper::{ElementRef, Html, Selector};

use super::label;
use super::words::{elements, spoken, text_in, with_id};

/// A field, or a group of radio buttons as one.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its label, or the legend of the group, hints such as "(obligatoire)" included.
    pub label: String,
    /// The name under which it is sent.
    pub name: String,
    /// What is in it now: what is typed, the value of the choice in force, or of the tick.
    pub value: String,
    /// What it helps to know, if it says so.
    pub hint: Option<String>,
    /// What is wrong with it, if it says so.
    pub error: Option<String>,
    /// What can be chosen: the words, and the value that is sent.
    pub choices: Vec<(String, String)>,
    pub(super) kind: Kind,
    pub(super) checked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Typed,
    Select,
    Radios,
    Tick,
    Hidden,
}

impl Field {
    /// Whether it is ticked.
    pub fn is_ticked(&self) -> bool {
        self.checked
    }

    /// The words of the choice in force.
    pub fn choice(&self) -> Option<&str> {
        self.choices.iter().find(|(_, value)| *value == self.value).map(|(words, _)| words.as_str())
    }

    /// Every field inside `inside`, in the order of the page; those of the form that `inside` is, wherever they stand.
    pub(super) fn all(page: &Html, inside: ElementRef<'_>) -> Vec<Field> {
        let controls =
            elements(page, "input, select, textarea").into_iter().filter(|control| belongs(*control, inside));
        let mut fields: Vec<Field> = Vec::new();
        for control in controls {
            match (kind_of(control), control.attr("name").unwrap_or_default()) {
                (Some(Kind::Radios), name) if join(page, &mut fields, control, name) => {}
                (Some(kind), _) if control.attr("disabled").is_none() => fields.push(Field::of(page, control, kind)),
                _ => {}
            }
        }
        fields
    }

    fn of(page: &Html, control: ElementRef<'_>, kind: Kind) -> Field {
        let group = if kind == Kind::Radios { fieldset(control) } else { None };
        let described = group.unwrap_or(control);
        let choices = match kind {
            Kind::Select => options(control).map(|option| (spoken(&text_in(option)), value_of(option))).collect(),
            Kind::Radios => vec![(label(page, control), value_of(control))],
            _ => Vec::new(),
        };
        let checked = control.attr("checked").is_some();
        Field {
            label: group.map_or_else(|| label(page, control), legend),
            name: control.attr("name").unwrap_or_default().to_owned(),
            value: now_in(control, kind, checked),
            hint: said_of(page, described, "hint"),
            error: said_of(page, described, "error"),
            choices,
            kind,
            checked,
        }
    }
}

/// Adds a radio button to the group that has begun, if it has.
fn join(page: &Html, fields: &mut [Field], control: ElementRef<'_>, name: &str) -> bool {
    let Some(group) = fields.iter_mut().find(|field| field.kind == Kind::Radios && field.name == name) else {
        return false;
    };
    group.choices.push((label(page, control), value_of(control)));
    if control.attr("checked").is_some() {
        group.value = value_of(control);
        group.checked = true;
    }
    true
}

fn belongs(control: ElementRef<'_>, inside: ElementRef<'_>) -> bool {
    match (inside.value().name(), control.attr("form")) {
        ("form", Some(form)) => inside.attr("id") == Some(form),
        _ => control.ancestors().any(|outer| outer.id() == inside.id()),
    }
}

fn kind_of(control: ElementRef<'_>) -> Option<Kind> {
    match (control.value().name(), control.attr("type").unwrap_or("text")) {
        ("select", _) => Some(Kind::Select),
        ("textarea", _) => Some(Kind::Typed),
        (_, "submit" | "button" | "reset" | "image" | "file") => None,
        (_, "radio") => Some(Kind::Radios),
        (_, "checkbox") => Some(Kind::Tick),
        (_, "hidden") => Some(Kind::Hidden),
        _ => Some(Kind::Typed),
    }
}

fn now_in(control: ElementRef<'_>, kind: Kind, checked: bool) -> String {
    match kind {
        // The browser drops the first line break of a text area; so does the parser.
        Kind::Typed if control.value().name() == "textarea" => control.text().collect(),
        Kind::Typed | Kind::Hidden => control.attr("value").unwrap_or_default().to_owned(),
        Kind::Select => chosen(control),
        Kind::Radios if !checked => String::new(),
        Kind::Radios | Kind::Tick => value_of(control),
    }
}

fn chosen(select: ElementRef<'_>) -> String {
    let selected = options(select).find(|option| option.attr("selected").is_some());
    selected.or_else(|| options(select).next()).map(value_of).unwrap_or_default()
}

fn options(select: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    select.descendent_elements().filter(|element| element.value().name() == "option")
}

fn value_of(element: ElementRef<'_>) -> String {
    match (element.attr("value"), element.value().name()) {
        (Some(value), _) => value.to_owned(),
        (None, "option") => spoken(&text_in(element)),
        (None, _) => "on".to_owned(),
    }
}

fn fieldset(control: ElementRef<'_>) -> Option<ElementRef<'_>> {
    control.ancestors().filter_map(ElementRef::wrap).find(|outer| outer.value().name() == "fieldset")
}

fn legend(fieldset: ElementRef<'_>) -> String {
    let legend = Selector::parse("legend").expect("a selector of one name");
    fieldset.select(&legend).next().map(|legend| spoken(&text_in(legend))).unwrap_or_default()
}

/// What the description of a control says of this kind ("hint", "error").
fn said_of(page: &Html, control: ElementRef<'_>, kind: &str) -> Option<String> {
    let described = control.attr("aria-describedby")?.split_whitespace().filter_map(|id| with_id(page, id));
    let said: Vec<String> = described
        .filter(|element| element.value().classes().any(|class| class == kind))
        .map(|element| spoken(&text_in(element)))
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}
