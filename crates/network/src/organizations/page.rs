//! The pages of member organisations, from values.

use communities::organizations;
use identity::people;
use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::form::{Form, TextArea, TextField, Unkept};
use ui::{Icon, Lang, button, card, empty, facts, fold, layout};

use super::{FILE, SEEN, path};
use crate::importing::{LARGEST, Line, NotRead};
use crate::organization::{Field, MemberOrganization, Tried};

pub(super) fn list(lang: Lang, all: &[MemberOrganization]) -> Markup {
    let title = t!(lang, "organizations");
    let path = path();
    layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "organizations-means")) } })))
        div.deeds {
            (button::link(format!("{path}/nouveau"), t!(lang, "organization-add")).primary().icon(Icon::Add))
            (button::link(format!("{path}/liste"), t!(lang, "import-title")).quiet())
        }
        @if all.is_empty() { (empty::empty_state(&t!(lang, "organizations-none"), None)) }
        @for each in all { (one(lang, each)) }
        p { a href="/communautes" { (t!(lang, "frame-communities")) } }
    })
}

fn one(lang: Lang, organization: &MemberOrganization) -> Markup {
    let domains = match organization.domains.as_slice() {
        [] => t!(lang, "organization-no-domain"),
        domains => domains.join(", "),
    };
    let known = [
        (t!(lang, "organization-domains"), html! { (domains) }),
        (t!(lang, "organization-contact"), html! { (organization.contact) " · " (organization.email) }),
    ];
    let change = button::link(format!("{}/{}", path(), organization.id), t!(lang, "organization-change")).quiet();
    card::titled(
        &organization.name,
        html! {
            (facts::definitions(&known))
            p { (change.spoken(t!(lang, "organization-change-of", organization = organization.name.as_str()))) }
        },
    )
}

fn above(lang: Lang, here: &str) -> Markup {
    breadcrumb(lang, &[(&path(), &t!(lang, "organizations"))], here)
}

pub(super) fn new(lang: Lang, tried: &Tried) -> Markup {
    let title = t!(lang, "organization-add");
    let most = u32::try_from(organizations::LONGEST_NAME).unwrap_or(u32::MAX);
    let name = line(lang, tried, Field::Name).max(most).required().hint(t!(lang, "organization-name-hint"));
    let form = Form::post(lang, format!("{}/nouveau", path())).refusal(tried.refused.as_deref()).field(name);
    layout::one_column(html! {
        (layout::header(Some(above(lang, &title)), &title, None))
        (rest(lang, form, tried).deed(button::submit(t!(lang, "organization-add-do")).primary()).cancel(&path(), &t!(lang, "leave-as-is")))
    })
}

pub(super) fn change(lang: Lang, organization: &MemberOrganization, tried: &Tried) -> Markup {
    let here = format!("{}/{}", path(), organization.id);
    let form = Form::post(lang, here.as_str()).refusal(tried.refused.as_deref());
    let form = form.hidden(Field::Revision.name(), &tried.draft.revision);
    let remove = button::submit(t!(lang, "organization-remove-do")).danger();
    let removing =
        html! { p { (t!(lang, "organization-remove-means")) } (button::deed(&format!("{here}/retrait"), &remove)) };
    layout::one_column(html! {
        (layout::header(Some(above(lang, &organization.name)), &organization.name, None))
        (rest(lang, form, tried).deed(button::submit(t!(lang, "organization-keep")).primary()).cancel(&path(), &t!(lang, "leave-as-is")))
        (fold::fold(&t!(lang, "organization-remove"), "", removing))
    })
}

fn rest(lang: Lang, form: Form, tried: &Tried) -> Form {
    let most = u32::try_from(people::LONGEST_NAME).unwrap_or(u32::MAX);
    form.field(line(lang, tried, Field::Domains).max(1_000).hint(t!(lang, "organization-domains-hint")))
        .field(line(lang, tried, Field::Contact).max(most).required().hint(t!(lang, "organization-contact-hint")))
        .field(line(lang, tried, Field::Email).email().required())
}

fn line(lang: Lang, tried: &Tried, field: Field) -> TextField {
    let wrong = tried.wrong(field).map(|problem| problem.sentence(lang));
    TextField::new(lang, field.name(), field.label(lang)).value(tried.draft.text(field)).error(wrong)
}

/// Where a file is pasted; and, once it was looked at, what it would bring.
pub(super) fn import(lang: Lang, text: &str, looked: Option<&Result<Vec<Line>, NotRead>>) -> Markup {
    let title = t!(lang, "import-title");
    let wrong = looked.and_then(|looked| looked.as_ref().err()).map(|why| why.sentence(lang));
    let most = u32::try_from(LARGEST).unwrap_or(u32::MAX);
    let field = TextArea::new(lang, FILE, t!(lang, "import-lines")).rows(8).max(most).required().unkept(Unkept::Shown);
    let form = Form::post(lang, format!("{}/liste", path()))
        .field(field.hint(t!(lang, "import-lines-hint")).value(text).error(wrong))
        .deed(button::submit(t!(lang, "import-look")).primary())
        .cancel(&path(), &t!(lang, "leave-as-is"));
    layout::one_column(html! {
        (layout::header(Some(above(lang, &title)), &title, Some(html! { p { (t!(lang, "import-means")) } })))
        @if let Some(Ok(lines)) = looked { (report(lang, text, lines)) }
        (form)
    })
}

fn report(lang: Lang, text: &str, lines: &[Line]) -> Markup {
    let wrong = lines.iter().filter(|line| !line.is_right()).count();
    let rows: Vec<Vec<Markup>> = lines.iter().map(|line| row(lang, line)).collect();
    let columns = [t!(lang, "import-line"), t!(lang, "organization-name"), t!(lang, "import-becomes")];
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let bring = Form::post(lang, format!("{}/liste", path())).hidden(FILE, text).hidden(SEEN, "oui");
    html! {
        (facts::wide_table(lang, &t!(lang, "import-report", count = lines.len()), &columns, &rows))
        @if wrong == 0 { (bring.deed(button::submit(t!(lang, "import-do", count = lines.len())).primary())) }
        @else { p { strong { (t!(lang, "import-wrong", count = wrong)) } } }
    }
}

fn row(lang: Lang, line: &Line) -> Vec<Markup> {
    let becomes = match (&line.asked, line.twin) {
        (Err(wrong), _) => {
            let said = |(field, problem): &(Field, crate::organization::Problem)| {
                t!(lang, "import-field-wrong", field = field.label(lang), problem = problem.sentence(lang))
            };
            html! { ul { @for each in wrong { li { (said(each)) } } } }
        }
        (Ok(_), Some(place)) => html! { (t!(lang, "import-twin", line = place)) },
        (Ok(_), None) if line.is_there => html! { (t!(lang, "import-there")) },
        (Ok(_), None) => html! { (t!(lang, "import-new")) },
    };
    vec![html! { (line.place) }, html! { (line.name) }, becomes]
}
