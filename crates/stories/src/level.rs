//! Who reads a story. Each level takes in the one before, but for the last: there, exactly the text that its teller approved.

use forms::coded;
use ui::Lang;

coded! {
    /// Who reads a story.
    Level {
        /// Its teller.
        Me = "me" => "level-me",
        /// Those who take part and who facilitates.
        Group = "group" => "level-group",
        /// Coordination and the committee too, for the review.
        Federation = "federation" => "level-federation",
        /// Anybody, in exactly the words that its teller approved.
        Quoted = "quoted" => "level-quoted",
    }
}

impl Level {
    /// Whether it opens a story to no more people than another one.
    pub fn is_within(self, other: Level) -> bool {
        self as u8 <= other as u8
    }

    /// Who reads it, in a sentence.
    pub fn means(self, lang: Lang) -> String {
        match self {
            Level::Me => t!(lang, "level-me-means"),
            Level::Group => t!(lang, "level-group-means"),
            Level::Federation => t!(lang, "level-federation-means"),
            Level::Quoted => t!(lang, "level-quoted-means"),
        }
    }

    /// Those that open it to fewer people, the widest first.
    pub fn narrower(self) -> impl Iterator<Item = Level> {
        Level::ALL.iter().rev().copied().filter(move |each| *each != self && each.is_within(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_is_the_tellers_alone_and_lowering_goes_down_only() {
        assert!(Level::ALL.iter().all(|each| Level::Me.is_within(*each)));
        assert_eq!(Level::Quoted.narrower().collect::<Vec<_>>(), [Level::Federation, Level::Group, Level::Me]);
        assert_eq!(Level::Me.narrower().count(), 0);
    }
}
