//! What a form of one press sends with files: its fields, and the files, which wait from then on. A field beside them tells what the
//! first picture shows, or the first sound says.

use axum::extract::{FromRequest, Multipart, Request};
use platform::{Instance, Refusal, text};

use crate::hanging::tell;
use crate::model::Shown;
use crate::pages::TOLD;
use crate::problem::{FileProblem, NotTaken};
use crate::receiving::{cut, receive};

/// What was sent.
#[derive(Debug, Default)]
pub struct Sent {
    fields: Vec<(String, String)>,
    /// The files that were taken.
    pub files: Vec<Shown>,
    /// The first that was not, by its name, and why.
    pub problem: Option<(String, FileProblem)>,
}

impl Sent {
    /// What was typed in a field; empty when nothing was.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(each, _)| each == name).map_or("", |(_, value)| value)
    }

    /// All that was typed or ticked under a name.
    pub fn values(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(each, _)| each == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The numbers of the files.
    pub fn ids(&self) -> Vec<i64> {
        self.files.iter().map(|file| file.id).collect()
    }
}

/// Reads what this person sent.
pub async fn sent(instance: &Instance, uploader: i64, request: Request) -> Result<Sent, Refusal> {
    let malformed = |_| Refusal::Malformed(String::new());
    let mut parts = Multipart::from_request(request, instance).await.map_err(malformed)?;
    let mut sent = Sent::default();
    while let Some(part) = parts.next_field().await.map_err(|error| cut(&error))? {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            // A field where no file was chosen.
            Some(name) if name.is_empty() => {}
            Some(name) => match receive(instance, uploader, &name, part).await {
                Ok(file) => sent.files.push(file),
                Err(NotTaken::Problem(problem)) => drop(sent.problem.get_or_insert((shown(&name), problem))),
                Err(NotTaken::Refused(refusal)) => return Err(refusal),
            },
            None => {
                let value = part.text().await.map_err(|error| cut(&error))?;
                sent.fields.push((field, text::shown(&value).into_owned()));
            }
        }
    }
    told(instance, uploader, &sent).await?;
    Ok(sent)
}

/// The bytes of what was sent in a field of a form, for whoever keeps no file of it; none when nothing was.
pub async fn of_field(instance: &Instance, request: Request, name: &str) -> Result<Vec<u8>, Refusal> {
    let malformed = |_| Refusal::Malformed(String::new());
    let mut parts = Multipart::from_request(request, instance).await.map_err(malformed)?;
    while let Some(part) = parts.next_field().await.map_err(|error| cut(&error))? {
        if part.name() == Some(name) {
            return Ok(part.bytes().await.map_err(|error| cut(&error))?.to_vec());
        }
    }
    Ok(Vec::new())
}

/// As a sentence says the name of a file that was not taken.
fn shown(name: &str) -> String {
    text::shown(name).chars().filter(|each| !each.is_control()).take(80).collect()
}

async fn told(instance: &Instance, uploader: i64, sent: &Sent) -> Result<(), Refusal> {
    let first = sent.files.iter().find(|file| file.is_picture() || file.is_sound());
    match (first, sent.value(TOLD).trim()) {
        (Some(file), told) if !told.is_empty() => Ok(tell(instance, (uploader, file.id), Some(told), None).await?),
        _ => Ok(()),
    }
}
