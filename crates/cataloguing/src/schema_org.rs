//! schema.org, inside a public page, for programs that read pages.

use maud::{Markup, PreEscaped, html};
use serde_json::{Value as Json, json};

use crate::{Record, languages};

/// The record of a resource, as a block of data that a browser does not run.
pub fn schema_org(record: &Record) -> Markup {
    // Inside of `script`, only `<` could end the block: JSON says it by its number.
    let text = value(record).to_string().replace('<', "\\u003c");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}

fn value(record: &Record) -> Json {
    let languages: Vec<&str> =
        languages::each(&record.languages).map(|each| each.unwrap_or_else(|word| word)).collect();
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let maker = said(&record.source).map(|name| json!({ "@type": "Organization", "name": name }));
    let whole = json!({
        "@context": "https://schema.org",
        "@type": record.nature.schema_org,
        "@id": record.page,
        "url": record.page,
        "name": record.title,
        "description": record.sentence,
        "abstract": said(&record.purpose),
        "keywords": record.themes,
        "inLanguage": languages,
        "learningResourceType": record.kind,
        "typicalAgeRange": said(record.ages),
        "timeRequired": record.minutes.map(|minutes| format!("PT{minutes}M")),
        "creator": maker,
        "publisher": { "@type": "Organization", "name": record.publisher },
        "license": record.licence,
        "isBasedOn": said(&record.link),
        "datePublished": record.at.day(),
        "dateModified": record.changed_at.day(),
    });
    without_nothing(whole)
}

/// What is not said is not there.
fn without_nothing(value: Json) -> Json {
    let is_nothing = |each: &Json| each.is_null() || each.as_array().is_some_and(Vec::is_empty);
    match value {
        Json::Object(members) => members.into_iter().filter(|(_, each)| !is_nothing(each)).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;

    #[test]
    fn no_word_ends_the_block() {
        let text = schema_org(&Record { title: "</script><b>".into(), ..example() }).0;
        assert_eq!(text.matches("</script>").count(), 1);
        let inside = text.trim_start_matches("<script type=\"application/ld+json\">").trim_end_matches("</script>");
        let read: Json = serde_json::from_str(inside).expect("it is JSON");
        assert_eq!((&read["name"], &read["timeRequired"]), (&json!("</script><b>"), &json!("PT90M")));
        assert!(read.get("abstract").is_none());
    }
}
