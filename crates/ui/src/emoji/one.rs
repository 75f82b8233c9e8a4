//! Whether what was typed is one emoji and nothing else: also one that no list has yet.

/// The most characters of one emoji: a family of four in two skins, with all that joins them.
const MOST: usize = 12;
const JOINER: char = '\u{200d}';
const DRAWN: char = '\u{fe0f}';

/// Whether it is one emoji, and nothing else.
pub fn is_one(typed: &str) -> bool {
    typed.chars().count() <= MOST && is_made(typed)
}

/// A flag, a key with a digit, or pictures that joiners make one of.
fn is_made(typed: &str) -> bool {
    let each: Vec<char> = typed.chars().collect();
    match each[..] {
        [first, second] if is_flag(first) => is_flag(second),
        ['0'..='9' | '#' | '*', DRAWN, '\u{20e3}'] => true,
        ['\u{1f3f4}', ref tags @ .., '\u{e007f}'] => tags.iter().all(|tag| ('\u{e0020}'..='\u{e007e}').contains(tag)),
        _ => typed.split(JOINER).all(is_picture),
    }
}

/// A picture, as it is or in a skin, or a sign that is asked to be drawn as one.
fn is_picture(part: &str) -> bool {
    let each: Vec<char> = part.chars().collect();
    match each[..] {
        [picture] => is_drawn(picture) || is_sign(picture) && !picture.is_ascii(),
        [picture, DRAWN] => is_drawn(picture) || is_sign(picture),
        [picture, skin] => (is_drawn(picture) || is_sign(picture)) && ('\u{1f3fb}'..='\u{1f3ff}').contains(&skin),
        _ => false,
    }
}

fn is_flag(each: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&each)
}

/// The blocks that hold pictures alone.
fn is_drawn(each: char) -> bool {
    ('\u{1f300}'..='\u{1faff}').contains(&each) && !('\u{1f3fb}'..='\u{1f3ff}').contains(&each)
        || matches!(each,
            '\u{1f004}' | '\u{1f0cf}' | '\u{1f170}' | '\u{1f171}' | '\u{1f17e}' | '\u{1f17f}' | '\u{1f18e}' | '\u{1f191}'..='\u{1f19a}'
            | '\u{1f201}' | '\u{1f202}' | '\u{1f21a}' | '\u{1f22f}' | '\u{1f232}'..='\u{1f23a}' | '\u{1f250}' | '\u{1f251}')
}

/// The signs that are drawn as pictures when they are asked to.
fn is_sign(each: char) -> bool {
    matches!(each,
        '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2194}'..='\u{21aa}' | '\u{231a}'..='\u{23ff}'
        | '\u{24c2}' | '\u{25aa}'..='\u{25fe}' | '\u{2600}'..='\u{27bf}' | '\u{2934}' | '\u{2935}'
        | '\u{2b05}'..='\u{2b55}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{a9}' | '\u{ae}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn one_emoji_is_one_however_it_is_made() {
        let all = ["👍", "👍🏽", "❤️", "❤", "☕", "👩‍👧‍👦", "🏳️‍🌈", "🇨🇦", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "✨", "🧑🏾‍🤝‍🧑🏻", "❤️‍🔥"];
        for emoji in all {
            assert!(is_one(emoji), "{emoji}");
        }
    }

    #[test]
    fn what_is_not_one_emoji_is_none() {
        let long = "👩‍".repeat(20) + "👩";
        let none = [
            "",
            " ",
            "a",
            "ok",
            "1",
            "#",
            "👍👍",
            "👍a",
            "é",
            "\u{200d}",
            "\u{fe0f}",
            "🏽",
            "🇨",
            "🇨🇦🇨",
            "<b>",
            "\0",
            "ت",
            &long,
        ];
        for typed in none {
            assert!(!is_one(typed), "{typed:?}");
        }
    }

    #[test]
    fn each_emoji_that_can_be_chosen_is_one() {
        for lang in [Lang::Fr, Lang::En] {
            let not_one: Vec<_> = crate::emoji::all(lang).iter().filter(|each| !is_one(each.drawn)).collect();
            assert!(not_one.is_empty(), "{not_one:?}");
        }
    }
}
