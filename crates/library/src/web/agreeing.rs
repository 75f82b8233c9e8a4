//! `…/accord`: letting a resource go further than the group, where it is not only its author's.

use forms::Posted;
use platform::{Instance, Refusal, Served};

use crate::obtaining::Using;
use crate::pages::IS;
use crate::{agreeing, done};

pub(super) async fn agree(instance: Instance, by: Using, posted: Posted) -> Served {
    let (is_done, word) = if posted.value(IS).is_empty() {
        (agreeing::take_back(&instance, &by).await?, done::NOT_AGREED)
    } else {
        (agreeing::agree(&instance, &by).await?, done::AGREED)
    };
    if is_done { Ok(word.leads_to(by.path(""))) } else { Err(Refusal::NotFound) }
}
