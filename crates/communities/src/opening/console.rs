//! Opening a community from the machine's console: `jasette community create --program FILE --start 2026-12`.

use identity::{Email, EmailProblem, NewPerson, people, said};
use platform::text::TextProblem;
use platform::{Error, Instance};
use ui::Lang;

use super::{NewCommunity, create, parse_name};
use crate::coordinators::{self, Coordinator};
use crate::model::Community;
use crate::program::{Program, ProgramError, SeasonStart, StartRefused};

/// What was typed at the console.
#[derive(Clone, Copy, Debug)]
pub struct FromFile<'a> {
    /// The name of the program file, for the sentences of its errors.
    pub file_name: &'a str,
    /// What the file holds.
    pub bytes: &'a [u8],
    /// The month of the start: `2026-12`.
    pub start: &'a str,
    /// The community's name; the program's when nothing was said.
    pub name: Option<&'a str>,
    /// Who coordinates: an address, or `Name <address>`, which creates the account when there is none. Not needed while
    /// the instance has one coordinator.
    pub coordinator: Option<&'a str>,
    /// The language of the name and description that the program gives.
    pub lang: Lang,
}

/// Why nothing was created.
#[derive(Debug)]
pub enum NotCreated {
    /// The program has mistakes.
    Program(Vec<ProgramError>),
    /// The start is not a month.
    Start(StartRefused),
    /// The name cannot be read.
    Name(TextProblem),
    /// The coordinator's address cannot be read.
    Address(EmailProblem),
    /// The coordinator's name cannot be read.
    PersonName(TextProblem),
    /// Nobody was named, and the instance does not have exactly one coordinator.
    WhichCoordinator,
    /// The address has no account, and no name was given to create one.
    NoAccount,
    /// The database did not do it.
    Failed(Error),
}

impl From<Error> for NotCreated {
    fn from(error: Error) -> NotCreated {
        NotCreated::Failed(error)
    }
}

impl NotCreated {
    /// The sentences that say why, one a line.
    pub fn sentences(&self, lang: Lang) -> Vec<String> {
        let one = match self {
            NotCreated::Program(errors) => return errors.iter().map(|error| error.sentence(lang)).collect(),
            NotCreated::Start(refused) => refused.sentence(lang),
            NotCreated::Name(problem) => t!(lang, "not-created-name", problem = forms::text_problem(lang, *problem)),
            NotCreated::Address(problem) => {
                t!(lang, "not-created-address", problem = said::email_problem(lang, problem))
            }
            NotCreated::PersonName(problem) => {
                t!(lang, "not-created-person", problem = forms::text_problem(lang, *problem))
            }
            NotCreated::WhichCoordinator => t!(lang, "not-created-which"),
            NotCreated::NoAccount => t!(lang, "not-created-no-account"),
            NotCreated::Failed(error) => error.to_string(),
        };
        vec![one]
    }
}

/// Opens a community from a file, whole or not at all.
pub async fn create_from_file(instance: &Instance, ask: FromFile<'_>) -> Result<Community, NotCreated> {
    let new = read(ask)?;
    let coordinator = coordinator(instance, ask).await?;
    Ok(create(instance, &coordinator, &new).await?)
}

fn read(ask: FromFile<'_>) -> Result<NewCommunity, NotCreated> {
    let program = Program::from_bytes(ask.file_name, ask.bytes).map_err(NotCreated::Program)?;
    let start = SeasonStart::parse(ask.start).map_err(NotCreated::Start)?;
    let name = parse_name(ask.name.unwrap_or_default(), &program, ask.lang).map_err(NotCreated::Name)?;
    let source = String::from_utf8_lossy(ask.bytes).into_owned();
    Ok(NewCommunity { name, program, source, start, lang: ask.lang })
}

async fn coordinator(instance: &Instance, ask: FromFile<'_>) -> Result<Coordinator, NotCreated> {
    let Some(typed) = ask.coordinator else {
        let mut all = Coordinator::all_at_the_console(&instance.db).await?;
        return if all.len() == 1 { Ok(all.remove(0)) } else { Err(NotCreated::WhichCoordinator) };
    };
    let email = Email::parse(typed).map_err(NotCreated::Address)?;
    match Coordinator::at_the_console(&instance.db, &email).await? {
        Some(coordinator) => Ok(coordinator),
        None => named_now(instance, typed, email, ask.lang).await,
    }
}

/// Whoever administers the machine decides who coordinates.
async fn named_now(instance: &Instance, typed: &str, email: Email, lang: Lang) -> Result<Coordinator, NotCreated> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let person = match people::by_email(&tx, &email).await? {
        Some(person) => person,
        None => {
            let name = typed.split_once('<').map(|(name, _)| name.trim().trim_matches('"'));
            let name = name.filter(|name| !name.is_empty()).ok_or(NotCreated::NoAccount)?;
            let name = platform::text::line(name, people::LONGEST_NAME).map_err(NotCreated::PersonName)?;
            people::create(&tx, NewPerson { email, name, lang }, now).await?
        }
    };
    let coordinator = coordinators::name(&tx, person, now).await?;
    tx.commit().await?;
    Ok(coordinator)
}
