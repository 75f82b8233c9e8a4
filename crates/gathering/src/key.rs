//! A meeting's name in calendars is made of the key of the sending that added it: no two meetings have the same one, and what
//! was sent twice finds the meeting that it made.

use forms::Key;

/// The name in calendars of the meeting of this place that a key makes in a community.
pub(super) fn uid(key: &Key, community: i64, place: usize) -> String {
    format!("{}-{place}@jasette", key.print(community, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_of_one_community_and_one_place() {
        let key = Key::fresh();
        assert_eq!(uid(&key, 1, 0), uid(&Key::read(key.as_str()), 1, 0));
        assert_ne!(uid(&key, 1, 0), uid(&key, 2, 0));
        assert_ne!(uid(&key, 1, 0), uid(&key, 1, 1));
    }
}
