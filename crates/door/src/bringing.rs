//! An application that came another way (the federation's own form, a call), brought by the program of who answers. It goes the same
//! way as one from the street: its address is asked whether it is theirs, and nothing is said here of what is known of it.

use communities::Grant;
use communities::roles::Invite;
use platform::{Instance, Refusal};
use ui::Lang;

use crate::applying;
use crate::asked::{Draft, Field, Problem};
use crate::asking::takes_requests;
use crate::street::Knock;

/// An application to bring, as it was typed elsewhere.
#[derive(Debug, serde::Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Bringing {
    /// How to call them.
    #[schema(min_length = 1, max_length = 80)]
    pub name: String,
    /// Where to answer.
    pub email: String,
    /// Where they work.
    #[schema(min_length = 1, max_length = 120)]
    pub organization: String,
    /// Where that is.
    #[schema(min_length = 1, max_length = 120)]
    pub territory: String,
    /// What they do there.
    #[schema(min_length = 1, max_length = 120)]
    pub role: String,
    /// For how long: `new` (less than a year), `some` (one to five), `long` (six to ten), `longer`.
    pub experience: String,
    /// Why they ask.
    #[schema(min_length = 1, max_length = 1500)]
    pub why: String,
    /// When they can come.
    #[serde(default)]
    #[schema(max_length = 1500)]
    pub availability: String,
    /// What they need to come.
    #[serde(default)]
    #[schema(max_length = 1500)]
    pub needs: String,
    /// The language of what they are sent: `fr-CA` or `en-CA`; that of who brings it where it is absent.
    #[serde(default)]
    pub language: Option<String>,
}

/// Why it was not brought.
#[derive(Debug)]
pub enum NotBrought {
    /// Fields that are not what they must be, each with its sentence.
    Fields(Vec<(&'static str, String)>),
    /// The door is closed or takes no more applications, or there is no answer.
    Refused(Refusal),
}

impl<E: Into<Refusal>> From<E> for NotBrought {
    fn from(error: E) -> NotBrought {
        NotBrought::Refused(error.into())
    }
}

/// Brings an application to an open door.
pub async fn bring(instance: &Instance, by: &Grant<Invite>, bringing: Bringing) -> Result<(), NotBrought> {
    let lang = bringing.language.as_deref().and_then(Lang::parse).unwrap_or(by.lang());
    let knock = Knock::at(instance, by.community().clone(), lang).await?;
    takes_requests(instance, &knock).await.map(drop)?;
    let told = |(field, problem): (Field, Problem)| (name(field), problem.sentence(by.lang()));
    let wrong = |wrong: Vec<_>| NotBrought::Fields(wrong.into_iter().map(told).collect());
    let asked = draft(bringing).check().map_err(wrong)?;
    Ok(applying::send(instance, by.community(), (&asked, lang)).await?)
}

fn draft(bringing: Bringing) -> Draft {
    Draft {
        name: bringing.name,
        email: bringing.email,
        organization: bringing.organization,
        territory: bringing.territory,
        role: bringing.role,
        experience: bringing.experience,
        why: bringing.why,
        availability: bringing.availability,
        needs: bringing.needs,
        ..Draft::default()
    }
}

/// What a program calls a field.
fn name(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::Email => "email",
        Field::Organization => "organization",
        Field::Territory => "territory",
        Field::Role => "role",
        Field::Experience => "experience",
        Field::Availability => "availability",
        Field::Needs => "needs",
        Field::Why | Field::Trap | Field::Moment => "why",
    }
}
