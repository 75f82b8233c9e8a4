//! What a page says where a text may tell of families: its sentences and its neutral words, for the script that looks at the text
//! on the device (`web/src/discretion.js`). They stand once on a page, unseen, where a field asks for them; the words that may be put
//! in a text are there in both languages, for they follow the text's.

use maud::{Markup, html};

use crate::{Lang, assets};

/// Whether a field of this body asks for it (`Field::tells_of_families`).
pub(crate) fn is_asked_for(body: &Markup) -> bool {
    body.0.contains(" data-discretion")
}

/// What the script draws with, and where it and the first names are. Nothing in a build that has no script.
pub(crate) fn words(lang: Lang) -> Markup {
    let (Some(script), Some(names)) = (assets::find("discretion.js"), assets::find("first-names.txt")) else {
        return html! {};
    };
    html! {
        template #discretion data-script=(script) data-names=(names) {
            (block(lang))
            p.unseen role="status" data-status {}
            (item(lang))
            button.btn.quiet type="button" data-replace { (t!(lang, "discretion-replace")) }
            button.btn.quiet type="button" data-keep { (t!(lang, "discretion-keep")) }
            @for (kind, why) in kinds(lang) { i data-kind=(kind) { (why) } }
            @for text in Lang::each() { div lang=(text.code()) { @for (form, neutral) in forms(text) { i data-form=(form) { (neutral) } } } }
        }
    }
}

/// Below a field: what was found.
fn block(lang: Lang) -> Markup {
    html! {
        section.discretion data-block aria-label=(t!(lang, "discretion")) {
            p.small data-lead { (t!(lang, "discretion-lead")) }
            p.held data-held hidden { (t!(lang, "discretion-held")) }
            button.btn type="button" data-anyway hidden { (t!(lang, "discretion-anyway")) }
            ul {}
        }
    }
}

/// One passage, in its words, why it is shown, and what can be done.
fn item(lang: Lang) -> Markup {
    html! {
        li data-item {
            p data-quote { span data-before {} mark {} span data-after {} }
            p.soft.small data-why {}
            div.row { button.btn.quiet type="button" data-leave { (t!(lang, "discretion-leave")) } }
        }
    }
}

/// Why each kind of passage is shown.
fn kinds(lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("titled", t!(lang, "discretion-kind-titled")),
        ("kin", t!(lang, "discretion-kind-kin")),
        ("named", t!(lang, "discretion-kind-named")),
        ("first-name", t!(lang, "discretion-kind-first-name")),
        ("family-name", t!(lang, "discretion-kind-family-name")),
        ("phone", t!(lang, "discretion-kind-phone")),
        ("mail", t!(lang, "discretion-kind-mail")),
        ("postal-code", t!(lang, "discretion-kind-postal-code")),
        ("address", t!(lang, "discretion-kind-address")),
        ("health-number", t!(lang, "discretion-kind-health-number")),
        ("social-number", t!(lang, "discretion-kind-social-number")),
        ("licence", t!(lang, "discretion-kind-licence")),
        ("file-number", t!(lang, "discretion-kind-file-number")),
        ("birth", t!(lang, "discretion-kind-birth")),
        ("date", t!(lang, "discretion-kind-date")),
        ("age", t!(lang, "discretion-kind-age")),
        ("school", t!(lang, "discretion-kind-school")),
        ("daycare", t!(lang, "discretion-kind-daycare")),
        ("hospital", t!(lang, "discretion-kind-hospital")),
        ("clsc", t!(lang, "discretion-kind-clsc")),
        ("protection", t!(lang, "discretion-kind-protection")),
        ("shelter", t!(lang, "discretion-kind-shelter")),
        ("worship", t!(lang, "discretion-kind-worship")),
        ("prison", t!(lang, "discretion-kind-prison")),
        ("organisation", t!(lang, "discretion-kind-organisation")),
        ("place", t!(lang, "discretion-kind-place")),
        ("traits", t!(lang, "discretion-kind-traits")),
        ("watched", t!(lang, "discretion-kind-watched")),
    ]
}

/// The neutral words that may stand in its place.
fn forms(lang: Lang) -> Vec<(&'static str, String)> {
    [of_people(lang), of_numbers(lang), of_times(lang), of_places(lang)].concat()
}

fn of_people(lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("mother", t!(lang, "discretion-form-mother")),
        ("father", t!(lang, "discretion-form-father")),
        ("person", t!(lang, "discretion-form-person")),
        ("child", t!(lang, "discretion-form-child")),
        ("couple", t!(lang, "discretion-form-couple")),
        ("parents", t!(lang, "discretion-form-parents")),
        ("family", t!(lang, "discretion-form-family")),
        ("doctor", t!(lang, "discretion-form-doctor")),
        ("children", t!(lang, "discretion-form-children")),
        ("rank", t!(lang, "discretion-form-rank")),
        ("elsewhere", t!(lang, "discretion-form-elsewhere")),
    ]
}

fn of_numbers(lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("phone", t!(lang, "discretion-form-phone")),
        ("mail", t!(lang, "discretion-form-mail")),
        ("postal-code", t!(lang, "discretion-form-postal-code")),
        ("address", t!(lang, "discretion-form-address")),
        ("health-number", t!(lang, "discretion-form-health-number")),
        ("social-number", t!(lang, "discretion-form-social-number")),
        ("licence", t!(lang, "discretion-form-licence")),
        ("file-number", t!(lang, "discretion-form-file-number")),
    ]
}

fn of_times(lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("birth", t!(lang, "discretion-form-birth")),
        ("winter", t!(lang, "discretion-form-winter")),
        ("spring", t!(lang, "discretion-form-spring")),
        ("summer", t!(lang, "discretion-form-summer")),
        ("autumn", t!(lang, "discretion-form-autumn")),
        ("in-winter", t!(lang, "discretion-form-in-winter")),
        ("in-spring", t!(lang, "discretion-form-in-spring")),
        ("in-summer", t!(lang, "discretion-form-in-summer")),
        ("in-autumn", t!(lang, "discretion-form-in-autumn")),
        ("age-small", t!(lang, "discretion-form-age-small")),
        ("age-school", t!(lang, "discretion-form-age-school")),
        ("age-teen", t!(lang, "discretion-form-age-teen")),
        ("age-young", t!(lang, "discretion-form-age-young")),
        ("age-adult", t!(lang, "discretion-form-age-adult")),
        ("age-old", t!(lang, "discretion-form-age-old")),
    ]
}

fn of_places(lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("school", t!(lang, "discretion-form-school")),
        ("daycare", t!(lang, "discretion-form-daycare")),
        ("hospital", t!(lang, "discretion-form-hospital")),
        ("clsc", t!(lang, "discretion-form-clsc")),
        ("protection", t!(lang, "discretion-form-protection")),
        ("shelter", t!(lang, "discretion-form-shelter")),
        ("worship", t!(lang, "discretion-form-worship")),
        ("prison", t!(lang, "discretion-form-prison")),
        ("organisation", t!(lang, "discretion-form-organisation")),
        ("quarter", t!(lang, "discretion-form-quarter")),
        ("town", t!(lang, "discretion-form-town")),
        ("land", t!(lang, "discretion-form-land")),
        ("spot", t!(lang, "discretion-form-spot")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{AnyField, TextArea};

    #[test]
    fn the_words_stand_on_a_page_that_asks_for_them_alone() {
        let plain = || TextArea::new(Lang::Fr, "mot", "Un mot");
        assert!(!is_asked_for(&plain().render()));
        let asking = plain().tells_of_families(&["Awa Diop", "Jean Roy"]).render();
        assert!(is_asked_for(&asking) && asking.0.contains("data-known=\"Awa Diop\nJean Roy\""), "{}", asking.0);
    }
}
