//! The file that goes with a value which somebody noted: a sheet, a photo of a board, a letter. Whoever reads the model reads it, and it
//! goes with its indicator.

use communities::Membership;
use communities::roles::ReadLogicModel;
use files::{Holder, Hung, NotTaken, Thing};
use forms::{Outcome, Undone};
use identity::Viewer;
use platform::{Error, Instance, Refusal, Result, Tx};

use crate::keeping::NotKept;
use crate::store;

/// The word of values among the things that files hang from.
const HOLDS: &str = "indicator_value";

/// Whoever reads the model reads the files of its values.
pub const HOLDER: Holder =
    Holder { kind: HOLDS, may_read: |instance, viewer, id| Box::pin(may_read(instance, viewer, id)) };

async fn may_read(instance: &Instance, viewer: &Viewer, id: i64) -> Result<(), Refusal> {
    let community = store::community_of_value(&instance.db, id).await?.ok_or(Refusal::NotFound)?;
    Membership::enter_by_id(&instance.db, viewer, community).await?.grant::<ReadLogicModel>().map(drop)
}

/// The files of these numbers, which this person sent and which wait.
pub(crate) async fn waiting(tx: &Tx, person: i64, ids: &[i64]) -> Outcome<Hung, NotKept> {
    files::waiting(tx, person, ids).await.map_err(not_taken)
}

/// Hangs them from the value of this number.
pub(crate) async fn hang(
    (instance, tx): (&Instance, &Tx),
    (person, community): (i64, i64),
    (value, files): (i64, &Hung),
) -> Outcome<(), NotKept> {
    let thing = Thing { kind: HOLDS, id: value };
    files::hang((instance, tx), (person, community), thing, files).await.map_err(not_taken)
}

/// Lets go of the files of all values of an indicator that goes.
pub(crate) async fn let_go(tx: &Tx, indicator: i64, now: i64) -> Result<()> {
    for value in store::values_with_files(tx, indicator).await? {
        files::let_go(tx, Thing { kind: HOLDS, id: value }, now).await?;
    }
    Ok(())
}

fn not_taken(reason: NotTaken) -> Undone<NotKept> {
    match reason {
        NotTaken::Problem(problem) => Undone::Refused(NotKept::File(problem)),
        NotTaken::Refused(Refusal::Unavailable(_)) => Undone::Failed(Error::Silent),
        NotTaken::Refused(other) => Undone::Failed(Error::Stored(format!("{other:?}"))),
    }
}
