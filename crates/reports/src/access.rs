//! Who may enter a report: those who write it; the members once it is given to them to read; everybody for whom it is once it was
//! sent, and then only what was sent.

use communities::Membership;
use communities::before::{Proof, Proves, Thing};
use communities::roles::{ReadFigures, ReadOutcomes, ReadReports, WriteReports};
use platform::{On, Result};

use crate::model::{Readers, Report, State};
use crate::{ADDRESS, store};

/// A member before a report that they may read.
pub type ReportAccess = Proof<Report, Reads>;
/// The proof that a member who stands before a report has the right `R` in its community.
pub type ReportGrant<R> = Proof<Report, R>;

impl Thing for Report {
    type ReadBy = ReadFigures;
    const NAME: &'static str = "report";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Report>> {
        store::report(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("{ADDRESS}/{}", self.id)
    }
}

/// They may read it, as it is written or as it was sent.
#[derive(Clone, Copy, Debug)]
pub struct Reads;

impl Proves<Report> for Reads {
    fn holds(member: &Membership, report: &Report) -> bool {
        report.is_open_to(member) || report.was_sent_to(member)
    }
}

/// They may say something of a part: they read it as it is written, and it is still written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Remarks;

impl Proves<Report> for Remarks {
    fn holds(member: &Membership, report: &Report) -> bool {
        report.is_written() && report.is_open_to(member)
    }
}

impl Report {
    /// Whether this member reads it as it is written.
    pub(crate) fn is_open_to(&self, member: &Membership) -> bool {
        let is_given = matches!(self.state, State::Open | State::Adopted);
        member.may::<WriteReports>() || (is_given && member.may::<ReadReports>())
    }

    /// Whether this member reads what was sent.
    pub(crate) fn was_sent_to(&self, member: &Membership) -> bool {
        let is_for_them = match self.readers {
            Readers::Organizations => member.may::<ReadOutcomes>(),
            Readers::Sponsors => member.may::<ReadFigures>(),
        };
        self.versions > 0 && is_for_them
    }
}
