//! The rota: among the organisations that offer their room for a meeting, whose turn it is. First who received least often this
//! season, then who received longest ago, then who offered first. A meeting that is proposed to somebody counts as received
//! for the ones after it, so that a season is shared. It only proposes: the team chooses.

use ui::Lang;

/// A meeting of the season, as the rota sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// Its number.
    pub meeting: i64,
    /// Who receives it already.
    pub host: Option<i64>,
    /// The organisations that offer their room for it, and when they did.
    pub offers: Vec<(i64, i64)>,
}

/// An organisation that offers, and what it received this season.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The organisation.
    pub organization: i64,
    /// How many meetings it received, receives or is proposed for.
    pub times: usize,
    /// The last of these.
    pub last: Option<i64>,
    last_place: Option<usize>,
    offered_at: i64,
}

/// Why the first one is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Nobody else offers.
    Alone,
    /// It received least often.
    Fewest,
    /// As often as another, longer ago.
    LongestAgo,
    /// All the rest being the same, it offered first.
    First,
}

impl Because {
    /// The reason, in words.
    pub fn sentence(self, lang: Lang, name: &str) -> String {
        match self {
            Because::Alone => t!(lang, "rota-alone", name = name),
            Because::Fewest => t!(lang, "rota-fewest", name = name),
            Because::LongestAgo => t!(lang, "rota-longest-ago", name = name),
            Because::First => t!(lang, "rota-first", name = name),
        }
    }
}

/// Who could receive one meeting, in the order of their turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The meeting.
    pub meeting: i64,
    /// Those who offer.
    pub order: Vec<Standing>,
}

impl Turn {
    /// The one whose turn it is, and why.
    pub fn proposed(&self) -> Option<(i64, Because)> {
        let first = self.order.first()?;
        let because = match self.order.get(1) {
            None => Because::Alone,
            Some(second) if first.times != second.times => Because::Fewest,
            Some(second) if first.last_place != second.last_place => Because::LongestAgo,
            Some(_) => Because::First,
        };
        Some((first.organization, because))
    }
}

/// The turns of the meetings that nobody receives yet. The stages stand in the order of the season.
pub fn turns(season: &[Stage]) -> Vec<Turn> {
    let mut received: Vec<Received> = season.iter().enumerate().filter_map(Received::of).collect();
    let mut turns = Vec::new();
    for (place, stage) in season.iter().enumerate().filter(|(_, stage)| stage.host.is_none()) {
        let mut order: Vec<_> = stage.offers.iter().map(|offer| standing(*offer, &received)).collect();
        order.sort_by_key(|each| (each.times, each.last_place, each.offered_at, each.organization));
        received.extend(order.first().map(|first| Received {
            place,
            meeting: stage.meeting,
            organization: first.organization,
        }));
        turns.push(Turn { meeting: stage.meeting, order });
    }
    turns
}

struct Received {
    place: usize,
    meeting: i64,
    organization: i64,
}

impl Received {
    fn of((place, stage): (usize, &Stage)) -> Option<Received> {
        Some(Received { place, meeting: stage.meeting, organization: stage.host? })
    }
}

fn standing((organization, offered_at): (i64, i64), received: &[Received]) -> Standing {
    let own: Vec<_> = received.iter().filter(|each| each.organization == organization).collect();
    let last = own.iter().max_by_key(|each| each.place);
    Standing {
        organization,
        times: own.len(),
        last: last.map(|each| each.meeting),
        last_place: last.map(|each| each.place),
        offered_at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANAL: i64 = 1;
    const ENTRAIDE: i64 = 2;
    const PARENTS: i64 = 3;

    fn held(meeting: i64, host: i64) -> Stage {
        Stage { meeting, host: Some(host), offers: Vec::new() }
    }

    fn open(meeting: i64, offers: &[(i64, i64)]) -> Stage {
        Stage { meeting, host: None, offers: offers.to_vec() }
    }

    fn proposed(season: &[Stage]) -> Vec<Option<(i64, Because)>> {
        turns(season).iter().map(Turn::proposed).collect()
    }

    #[test]
    fn who_received_least_often_comes_first() {
        let season = [held(1, CANAL), held(2, CANAL), held(3, ENTRAIDE), open(4, &[(CANAL, 10), (ENTRAIDE, 20)])];
        assert_eq!(proposed(&season), [Some((ENTRAIDE, Because::Fewest))]);
        let turn = &turns(&season)[0];
        assert_eq!((turn.order[1].organization, turn.order[1].times, turn.order[1].last), (CANAL, 2, Some(2)));
    }

    #[test]
    fn then_who_received_longest_ago_and_then_who_offered_first() {
        let season = [held(1, ENTRAIDE), held(2, CANAL), open(3, &[(CANAL, 10), (ENTRAIDE, 20)])];
        assert_eq!(proposed(&season), [Some((ENTRAIDE, Because::LongestAgo))]);
        let new = [open(3, &[(CANAL, 20), (ENTRAIDE, 10)])];
        assert_eq!(proposed(&new), [Some((ENTRAIDE, Because::First))]);
    }

    #[test]
    fn who_never_received_comes_before_who_did() {
        let season = [held(1, CANAL), open(2, &[(CANAL, 1), (PARENTS, 99)])];
        assert_eq!(proposed(&season), [Some((PARENTS, Because::Fewest))]);
    }

    #[test]
    fn a_season_is_shared_among_those_who_offer_for_all_of_it() {
        let everywhere = [(CANAL, 10), (ENTRAIDE, 20), (PARENTS, 30)];
        let season: Vec<_> = (1..=6).map(|meeting| open(meeting, &everywhere)).collect();
        let whose: Vec<_> = proposed(&season).into_iter().flatten().map(|(organization, _)| organization).collect();
        assert_eq!(whose, [CANAL, ENTRAIDE, PARENTS, CANAL, ENTRAIDE, PARENTS]);
    }

    #[test]
    fn a_later_meeting_that_is_already_received_counts() {
        let season = [open(1, &[(CANAL, 10), (ENTRAIDE, 20)]), held(2, CANAL)];
        assert_eq!(proposed(&season), [Some((ENTRAIDE, Because::Fewest))]);
    }

    #[test]
    fn nobody_is_proposed_when_nobody_offers() {
        assert_eq!(proposed(&[open(1, &[]), open(2, &[(CANAL, 1)])]), [None, Some((CANAL, Because::Alone))]);
    }
}
