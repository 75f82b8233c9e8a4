//! From a document to its file.

use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{fonts, world::Desk};

/// What must be there for a document to be set; the template reads the rest.
#[derive(Deserialize)]
struct Shape {
    #[serde(rename = "lang")]
    _lang: String,
    #[serde(rename = "title")]
    _title: String,
    #[serde(default)]
    sheet: String,
    #[serde(rename = "chapters")]
    _chapters: Vec<Value>,
}

/// A file, and how long Typst took of it: looking for its letters, setting its pages, writing them.
pub(crate) struct Made {
    pub(crate) file: Vec<u8>,
    pub(crate) set_in: Duration,
}

/// The file of a document, the same for the same document.
pub(crate) fn pdf(json: &[u8]) -> Result<Made, String> {
    let shape = serde_json::from_slice::<Shape>(json).map_err(|error| format!("this is no document: {error}"))?;
    let mut document: Value = serde_json::from_slice(json).map_err(|error| format!("this is no document: {error}"))?;
    let (mut words, begun) = (String::new(), Instant::now());
    each(&mut document, &mut |text| words.push_str(text));
    let (store, lacking) = fonts::drawing(&words);
    each(&mut document, &mut |text| *text = fonts::drawable(text, &lacking));
    let desk = Desk::with(template(&shape.sheet)?, document.to_string(), store)?;
    set(desk).map(|file| Made { file, set_in: begun.elapsed() })
}

/// How pages of this word look; a document that says none is set as chapters.
fn template(sheet: &str) -> Result<&'static str, String> {
    match sheet {
        "" | "document" => Ok(include_str!("document.typ")),
        "attestation" => Ok(include_str!("attestation.typ")),
        "poster-letter" | "poster-a3" => Ok(include_str!("poster.typ")),
        "flyer-letter" | "flyer-a4" => Ok(include_str!("flyer.typ")),
        other => Err(format!("no sheet looks like this: {other}")),
    }
}

/// Every text of a value.
fn each(value: &mut Value, told: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => told(text),
        Value::Array(values) => values.iter_mut().for_each(|value| each(value, told)),
        Value::Object(values) => values.iter_mut().for_each(|(_, value)| each(value, told)),
        _ => {}
    }
}

fn set(desk: Desk) -> Result<Vec<u8>, String> {
    let why = |errors: &[typst::diag::SourceDiagnostic]| {
        errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
    };
    let pages: PagedDocument = typst::compile(&desk).output.map_err(|errors| why(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| error.message().to_string())?;
    let options = PdfOptions { creator: Smart::Custom(Some("Jasette".to_owned())), standards, ..PdfOptions::default() };
    typst_pdf::pdf(&pages, &options).map_err(|errors| why(&errors))
}
