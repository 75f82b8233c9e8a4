//! Looking for members: by their name, their organisation, their role, whether somebody confirmed where they work, and, for
//! those who help with it, whether they agreed to the charter.

use std::collections::BTreeMap;

use forms::{Sought, says};
use ui::form::{AnyField, Select, TextField};

use crate::access::Membership;
use crate::directory::Card;
use crate::roles::{HelpWithCharter, Role};

const WORDS: &str = "mots";
const ORGANIZATION: &str = "organisme";
const ROLE: &str = "role";
const CONFIRMED: &str = "confirme";
/// Whether they agreed to the charter.
pub(super) const CHARTER: &str = "charte";
/// The fields of the address.
pub(super) const FIELDS: [&str; 5] = [WORDS, ORGANIZATION, ROLE, CONFIRMED, CHARTER];

const YES: &str = "oui";
const NO: &str = "non";

/// Whether a member is like what is looked for; `agreed` says whether they agreed to the charter, to whoever may know.
pub(super) fn is_sought(sought: &Sought, card: &Card, agreed: impl Fn(i64) -> Option<bool>) -> bool {
    let answers = |field: &str, is_so: bool| match sought.value(field) {
        YES => is_so,
        NO => !is_so,
        _ => true,
    };
    let (organization, role) = (sought.value(ORGANIZATION), sought.value(ROLE));
    let is_of = organization.is_empty() || card.organization_id.is_some_and(|id| id.to_string() == organization);
    let has_role = role.is_empty() || card.role.is_some_and(|each| each.code() == role);
    says(&card.chosen_name, sought.value(WORDS))
        && is_of
        && has_role
        && answers(CONFIRMED, card.is_vouched)
        && agreed(card.id).is_none_or(|agreed| answers(CHARTER, agreed))
}

/// The fields of the form.
pub(super) fn fields(member: &Membership, sought: &Sought, cards: &[&Card]) -> Vec<Box<dyn AnyField>> {
    let lang = member.lang();
    let any = |field: &str, label| {
        Select::new(lang, field, label).id(format!("par-{field}")).option("", t!(lang, "look-any"))
    };
    let words = TextField::new(lang, WORDS, t!(lang, "look-name")).value(sought.value(WORDS)).max(200);
    let known = cards.iter().filter_map(|card| Some((writing::place(&card.organization), card.organization_id?, card)));
    let known: BTreeMap<_, _> = known.map(|(place, id, card)| ((place, id), card.organization.clone())).collect();
    let organizations = any(ORGANIZATION, t!(lang, "look-organization"));
    let organizations =
        known.into_iter().fold(organizations, |field, ((_, id), name)| field.option(id.to_string(), name));
    let roles = Role::ALL.iter().filter(|role| cards.iter().any(|card| card.role == Some(**role)));
    let roles = roles.fold(any(ROLE, t!(lang, "look-role")), |field, role| field.option(role.code(), role.name(lang)));
    let confirmed = any(CONFIRMED, t!(lang, "look-confirmed"));
    let confirmed = confirmed.option(YES, t!(lang, "look-is-confirmed")).option(NO, t!(lang, "look-not-confirmed"));
    let mut fields: Vec<Box<dyn AnyField>> = vec![
        Box::new(words),
        Box::new(organizations.value(sought.value(ORGANIZATION))),
        Box::new(roles.value(sought.value(ROLE))),
        Box::new(confirmed.value(sought.value(CONFIRMED))),
    ];
    if member.may::<HelpWithCharter>() {
        let charter = any(CHARTER, t!(lang, "charter-title"));
        let charter = charter.option(YES, t!(lang, "look-agreed")).option(NO, t!(lang, "look-not-agreed"));
        fields.push(Box::new(charter.value(sought.value(CHARTER))));
    }
    fields
}
