//! What of stories can be found: those that others read, in exactly the words that they read. Each is a place of its own, so that who
//! may read is asked of each story at the moment at which somebody looks: its level, its end, and whether its teller is still here.

use communities::roles::{TellStories, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// The word of stories in the index.
pub(crate) const KIND: &str = "story";

/// The answers of a story, the first of which is its title.
macro_rules! words {
    ($quoted:literal, $whole:literal) => {
        concat!("CASE WHEN s.level = 'quoted' THEN COALESCE(s.approved, '') ELSE ", $whole, " END AS ", $quoted)
    };
}

/// The stories of a community that their tellers let others read.
pub const STORIES: Findable = Findable {
    kind: KIND,
    number: 18,
    icon: Icon::Reflection,
    name: |lang| t!(lang, "story"),
    things: concat!(
        "SELECT w.id, w.community_id, w.id AS place, CAST(NULL AS BIGINT) AS author_id, w.told_at AS at, w.told_at AS shown_at, \
         SUBSTR(w.first, 1, 120) AS title, '' AS title_en, w.words AS text, \
         '/evaluation/recits/' || CAST(w.id AS TEXT) AS path FROM (SELECT s.id, s.community_id, s.told_at, ",
        words!(
            "first",
            "COALESCE(NULLIF(s.moment, ''), NULLIF(s.gained, ''), NULLIF(s.tried, ''), NULLIF(s.changed, ''), \
             NULLIF(s.success, ''), s.helped)"
        ),
        ", ",
        words!(
            "words",
            "s.moment || ' ' || s.gained || ' ' || s.tried || ' ' || s.changed || ' ' || s.success || ' ' || s.helped || ' ' || \
             s.since_words"
        ),
        " FROM stories s WHERE s.is_confirmed AND s.level <> 'me') w"
    ),
    is_said: false,
    goes_with_author: false,
    reach: concat!(
        "SELECT s.id AS place, '' AS name, '' AS name_en FROM stories s",
        communities::entry_join!("s.teller_id", "s.community_id"),
        "WHERE s.community_id = $1 AND s.is_confirmed AND s.level <> 'me' AND s.ends_at > $4 \
         AND entry.role IN ('coordination', 'facilitator', 'member', 'advisor') \
         AND (s.teller_id = $2 OR s.level <> 'group' OR $3 IN ('facilitator', 'member'))"
    ),
    open_to: opens::<TellStories>,
    follows: &[(crate::CHANGED, Scope::Thing)],
};

#[cfg(test)]
mod tests {
    use communities::roles::{ReadGroupStories, Right};

    use super::*;

    /// The statement names the roles that the rights do.
    #[test]
    fn those_who_tell_and_those_who_read_for_the_group_are_named_by_their_roles() {
        let named = |roles: &[communities::Role]| {
            let words: Vec<String> = roles.iter().map(|role| format!("'{}'", role.code())).collect();
            format!("IN ({})", words.join(", "))
        };
        assert!(STORIES.reach.contains(&named(TellStories::ROLES)), "{}", named(TellStories::ROLES));
        assert!(STORIES.reach.contains(&named(ReadGroupStories::ROLES)), "{}", named(ReadGroupStories::ROLES));
    }
}
