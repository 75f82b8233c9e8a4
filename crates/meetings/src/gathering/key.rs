//! A meeting's name in calendars is made of the key of the sending that added it: no two meetings have the same one, and what
//! was sent twice finds the meeting that it made.

use forms::Key;
use platform::{On, Result, sql};

/// The name in calendars of the meeting of this place that a key makes in a community.
pub(super) fn uid(key: &Key, community: i64, place: usize) -> String {
    format!("{}-{place}@jasette", key.print(community, ""))
}

/// The meeting of this name, if the key made it already.
pub(super) async fn made(on: impl Into<On<'_>>, uid: &str) -> Result<Option<i64>> {
    let found = sql("SELECT id FROM meetings WHERE uid = $1").bind(uid);
    Ok(found.optional::<(i64,)>(on).await?.map(|(id,)| id))
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
