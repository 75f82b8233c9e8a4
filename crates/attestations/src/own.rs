//! What a person does with theirs: the name that they want on the next ones, and whether directors read one in their list.

use forms::{fields, keep, refusals};
use identity::Viewer;
use platform::text::{self, TextProblem};
use platform::{Instance, Result};

use crate::model::{Attestation, LONGEST_LINE};
use crate::store;

fields! {
    /// Their name.
    Name name = "nom" => "own-name",
}

refusals! {
    /// What is wrong with it.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem_or(lang, *problem, || t!(lang, "own-no-name")) },
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

impl Draft {
    pub(crate) fn check(&self) -> std::result::Result<String, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let name = text::line(&self.name, LONGEST_LINE).map_err(Problem::Text);
        keep(&mut wrong, Field::Name, name).ok_or(wrong)
    }
}

/// Keeps the name; those that are signed already keep theirs.
pub(crate) async fn rename(instance: &Instance, viewer: &Viewer, name: &str) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::rename(&tx, viewer.id(), (name, instance.clock.now())).await?;
    tx.commit().await
}

/// Lets directors read one in their list, or not any more. One that holds no more is on no list.
pub(crate) async fn list(instance: &Instance, own: &Attestation, is_listed: bool) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::list(&tx, own.id, is_listed.then(|| instance.clock.now())).await?;
    tx.commit().await
}
