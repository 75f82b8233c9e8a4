//! Two people of one name: each is shown with their organisation, and what nobody vouched for says so. A name can be typed
//! by anybody; an organisation that somebody confirmed cannot.

use std::collections::HashMap;

use ui::Lang;

use super::Card;
use crate::names::likeness;

/// Those who share a name, however it is spelled.
pub(super) fn of(cards: &HashMap<i64, Card>) -> impl Iterator<Item = i64> {
    let mut bearers: HashMap<String, Vec<i64>> = HashMap::new();
    for card in cards.values() {
        bearers.entry(likeness(&card.chosen_name)).or_default().push(card.id);
    }
    bearers.into_values().filter(|people| people.len() > 1).flatten()
}

/// The name by which one of them is told apart: « Awa Diallo (Maison des familles du Canal, non confirmé) ».
pub(super) fn apart(lang: Lang, card: &Card) -> String {
    let (name, organization) = (card.chosen_name.as_str(), card.organization.as_str());
    match (card.role.is_some(), organization.is_empty()) {
        (true, true) => t!(lang, "namesake-of-nowhere", name = name),
        (true, false) if card.is_vouched => t!(lang, "namesake-confirmed", name = name, organization = organization),
        (true, false) => t!(lang, "namesake-claims", name = name, organization = organization),
        (false, true) => t!(lang, "namesake-left-of-nowhere", name = name),
        (false, false) => t!(lang, "namesake-left", name = name, organization = organization),
    }
}
