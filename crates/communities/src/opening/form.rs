//! What a coordinator types to open a community: one of the shipped programs or a file of their own, a month, a name.

use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use platform::Refusal;
use platform::text::{self, TextProblem};
use ui::Lang;

use super::{LONGEST_NAME, NewCommunity, Shipped, parse_name};
use crate::program::{Program, ProgramError, SeasonStart, StartRefused};

/// The choice of a program of one's own, among the words of the shipped ones.
pub(super) const OWN: &str = "autre";

/// The name that the sentences give to a program that was pasted.
const PASTED: &str = "programme.toml";

/// The form, as it was sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    pub(super) program: String,
    pub(super) file_name: String,
    pub(super) source: Vec<u8>,
    pub(super) start: String,
    pub(super) name: String,
}

/// What is wrong with it, beside each field.
#[derive(Debug, Default)]
pub(super) struct Problems {
    pub(super) program: Option<ProgramProblem>,
    pub(super) start: Option<StartRefused>,
    pub(super) name: Option<TextProblem>,
}

/// Why there is no program.
#[derive(Debug)]
pub(super) enum ProgramProblem {
    /// None was chosen, or none of this word.
    Unchosen,
    /// One's own was chosen and nothing was given.
    Nothing,
    /// The file has mistakes.
    Mistakes(Vec<ProgramError>),
}

impl Typed {
    /// Reads the form. A file that was sent takes the place of the text that was pasted.
    pub(super) async fn read(mut parts: Multipart) -> Result<Typed, Refusal> {
        let mut typed = Typed::default();
        while let Some(field) = parts.next_field().await.map_err(refused)? {
            typed.take(field).await?;
        }
        Ok(typed)
    }

    async fn take(&mut self, field: Field<'_>) -> Result<(), Refusal> {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(shortened);
        let bytes = field.bytes().await.map_err(refused)?;
        let line = || String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "program" => self.program = line(),
            "start" => self.start = line(),
            "name" => self.name = line(),
            "file-name" => self.file_name = shortened(&line()),
            "source" if self.source.is_empty() => self.source = bytes.to_vec(),
            "file" if !bytes.is_empty() => {
                self.source = bytes.to_vec();
                self.file_name = file_name.unwrap_or_default();
                OWN.clone_into(&mut self.program);
            }
            _ => {}
        }
        Ok(())
    }

    /// The community that these fields describe, or everything that is wrong with them.
    pub(super) fn parse(&self, lang: Lang) -> Result<NewCommunity, Problems> {
        let (program, start) = (self.program(), SeasonStart::parse(&self.start));
        let name = text::optional_line(&self.name, LONGEST_NAME);
        match (program, start, name) {
            (Ok((program, source)), Ok(start), Ok(name)) => {
                let name = parse_name(&name, &program, lang)
                    .map_err(|problem| Problems { name: Some(problem), ..Problems::default() })?;
                Ok(NewCommunity { name, program, source, start, lang })
            }
            (program, start, name) => Err(Problems { program: program.err(), start: start.err(), name: name.err() }),
        }
    }

    fn program(&self) -> Result<(Program, String), ProgramProblem> {
        if self.program != OWN {
            let shipped = Shipped::of(&self.program).ok_or(ProgramProblem::Unchosen)?;
            return Ok((shipped.program, shipped.source));
        }
        if self.source.iter().all(u8::is_ascii_whitespace) {
            return Err(ProgramProblem::Nothing);
        }
        let program = Program::from_bytes(self.file_name(), &self.source).map_err(ProgramProblem::Mistakes)?;
        Ok((program, self.text()))
    }

    fn file_name(&self) -> &str {
        if self.file_name.is_empty() { PASTED } else { &self.file_name }
    }

    /// The file as text, to be shown again and kept. A form sends its line breaks in two characters.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.source).replace("\r\n", "\n")
    }
}

/// A file's name is only for sentences: its last part, without what does not show.
fn shortened(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|each| !each.is_control()).take(80).collect()
}

fn refused(error: MultipartError) -> Refusal {
    match error.status() {
        axum::http::StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge,
        _ => Refusal::Malformed(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(source: &[u8], start: &str) -> Result<NewCommunity, Problems> {
        let typed = Typed { program: OWN.into(), source: source.into(), start: start.into(), ..Typed::default() };
        typed.parse(Lang::Fr)
    }

    #[test]
    fn a_shipped_program_gives_its_name_unless_another_is_typed() {
        let mut typed = Typed { program: "reflexion-action".into(), start: "2026-12".into(), ..Typed::default() };
        assert_eq!(typed.parse(Lang::Fr).expect("a community").name, "Réflexion-action pour les familles");
        typed.name = "  Groupe du Nord ".into();
        assert_eq!(typed.parse(Lang::Fr).expect("a community").name, "Groupe du Nord");
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let problems = own(b"format = 1\nnme = 2", "bientôt").expect_err("nothing is right");
        assert!(matches!(problems.program, Some(ProgramProblem::Mistakes(mistakes)) if !mistakes.is_empty()));
        assert!(problems.start.is_some());
        assert!(matches!(own(b" \r\n", "2026-12").expect_err("nothing given").program, Some(ProgramProblem::Nothing)));
        assert!(own(b"\xff\xfe\0", "2026-12").is_err());
    }
}
