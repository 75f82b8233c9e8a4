//! What of a text shows. Copying from a telephone, a chat or a word processor brings characters along that nobody sees: some
//! do nothing, some make a name read as another. None of them stays, but where a script or an emoji needs it.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The most tags behind a black flag: those of England, Scotland and Wales have six.
const LONGEST_FLAG: usize = 6;

/// The characters of a text that show, each written in one way (NFC). Controls are left where they are: what a field makes of
/// them depends on the field.
pub fn shown(typed: &str) -> Cow<'_, str> {
    if typed.is_ascii() {
        return Cow::Borrowed(typed);
    }
    let kept = kept(typed);
    match is_nfc(&kept) {
        true if kept.len() == typed.len() => Cow::Borrowed(typed),
        true => Cow::Owned(kept),
        false => Cow::Owned(kept.nfc().collect()),
    }
}

fn kept(typed: &str) -> String {
    let mut kept = Kept { reads_from_right: typed.chars().any(reads_from_right), ..Kept::default() };
    let mut each = typed.chars().peekable();
    while let Some(letter) = each.next() {
        kept.push(letter, each.peek().copied());
    }
    kept.text
}

/// What was kept so far.
#[derive(Default)]
struct Kept {
    text: String,
    reads_from_right: bool,
    /// The last character, and the last that is not a variation of the one before it.
    last: Option<char>,
    base: Option<char>,
    /// How many tags may still follow a flag.
    tags: usize,
}

impl Kept {
    fn push(&mut self, each: char, next: Option<char>) {
        let Some(each) = self.stays(each, next) else { return };
        self.tags = match each {
            '\u{1F3F4}' => LONGEST_FLAG,
            '\u{E0020}'..='\u{E007F}' => self.tags.saturating_sub(1),
            _ => 0,
        };
        if !is_variation(each) {
            self.base = Some(each);
        }
        self.last = Some(each);
        self.text.push(each);
    }

    /// What stands for a character; nothing for one that does not show.
    fn stays(&self, each: char, next: Option<char>) -> Option<char> {
        let base = self.base;
        let stays = match each {
            '\u{3164}' | '\u{FFA0}' => return Some(' '),
            '\u{200E}' | '\u{200F}' | '\u{61C}' => self.reads_from_right,
            '\u{200B}' => is(base, has_no_spaces) && is(next, has_no_spaces),
            '\u{200C}' => joins_letters(base, next),
            '\u{200D}' => joins_letters(base, next) || (is(base, is_picture) && is(next, is_picture)),
            '\u{E0020}'..='\u{E007F}' => self.tags > 0,
            each if is_variation(each) => !is(self.last, is_variation) && self.varies(each, next),
            each => !is_nothing(each),
        };
        stays.then_some(each)
    }

    /// Whether a mark of variation says something of the character before it.
    fn varies(&self, mark: char, next: Option<char>) -> bool {
        let keycap = |each: char| matches!(each, '0'..='9' | '#' | '*') && next == Some('\u{20E3}');
        is(self.base, |base| match mark {
            '\u{FE0E}' | '\u{FE0F}' => is_picture(base) || keycap(base),
            '\u{FE00}'..='\u{FE0D}' => base >= '\u{1000}',
            '\u{180B}'..='\u{180F}' => matches!(base, '\u{1800}'..='\u{18AF}'),
            _ => matches!(base, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}'),
        })
    }
}

fn is(each: Option<char>, rule: impl Fn(char) -> bool) -> bool {
    each.is_some_and(rule)
}

/// Joiners between letters of scripts whose letters join; at the end of a word in those of India alone.
fn joins_letters(base: Option<char>, next: Option<char>) -> bool {
    is(base, letters_join) && (is(next, letters_join) || is(base, |each| matches!(each, '\u{900}'..='\u{DFF}')))
}

/// Arabic and its neighbours, the scripts of India, Khmer, Mongolian, Adlam.
fn letters_join(each: char) -> bool {
    matches!(
        each,
        '\u{620}'..='\u{8FF}' | '\u{900}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{18AF}'
            | '\u{A800}'..='\u{ABFF}' | '\u{FB50}'..='\u{FDCF}' | '\u{FE70}'..='\u{FEFC}' | '\u{11000}'..='\u{11FFF}'
            | '\u{1E900}'..='\u{1E95F}'
    )
}

/// Thai, Lao, Burmese and Khmer, that part words by nothing that shows, where a line may break.
fn has_no_spaces(each: char) -> bool {
    matches!(each, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// Hebrew, Arabic and their neighbours.
fn reads_from_right(each: char) -> bool {
    matches!(
        each,
        '\u{5BE}'..='\u{5F4}' | '\u{608}' | '\u{60B}' | '\u{60D}' | '\u{61B}' | '\u{61E}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EEFF}'
    )
}

/// Signs and emoji that join and vary.
fn is_picture(each: char) -> bool {
    matches!(
        each,
        '\u{A9}' | '\u{AE}' | '\u{203C}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}'
            | '\u{1F000}'..='\u{1FAFF}'
    )
}

fn is_variation(each: char) -> bool {
    matches!(each, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' | '\u{180B}'..='\u{180D}' | '\u{180F}')
}

/// What never shows and says nothing: soft hyphens, marks of bytes, embeddings, overrides and isolates (Unicode UAX #9), invisible
/// operators, fillers, anchors of notes and pictures, and what is no character.
fn is_nothing(each: char) -> bool {
    matches!(
        each,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{FDD0}'..='\u{FDEF}' | '\u{E0000}'..='\u{E0FFF}'
    ) || u32::from(each) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_a_telephone_and_a_chat_bring_along_is_left_out() {
        for (typed, expected) in [
            ("\u{202A}514 555-0199\u{202C}", "514 555-0199"),
            ("\u{2068}Amina 🌻\u{2069}", "Amina 🌻"),
            ("\u{FEFF}Réunion", "Réunion"),
            ("rég\u{AD}ulière", "régulière"),
            ("Ami\u{200B}na\u{200E} \u{2060}Diallo", "Amina Diallo"),
            ("photo\u{FFFC} \u{FFFE}é", "photo é"),
            ("gpj.\u{202E}exe", "gpj.exe"),
            ("a\u{E0061}\u{E0062}b\u{FE0F}\u{E0101}", "ab"),
            ("Amina\u{3164}", "Amina "),
        ] {
            assert_eq!(shown(typed), expected, "{typed:?}");
            assert_eq!(shown(&shown(typed)), expected, "once is enough: {typed:?}");
        }
    }

    #[test]
    fn what_a_script_or_an_emoji_needs_stays() {
        for needed in [
            "👩\u{200D}👧",
            "👩🏽\u{200D}🚀",
            "👁\u{FE0F}\u{200D}🗨\u{FE0F}",
            "❤\u{FE0F}",
            "1\u{FE0F}\u{20E3}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
            "می\u{200C}خواهم",
            "ශ්\u{200D}රී",
            "ന്\u{200D}",
            "عائشة\u{200F} (Aïcha)",
            "ភាសា\u{200B}ខ្មែរ",
            "葛\u{E0100}飾",
        ] {
            assert_eq!(shown(needed), needed, "{needed:?}");
        }
    }

    #[test]
    fn one_letter_is_written_in_one_way() {
        assert_eq!(shown("e\u{301}te\u{301}"), "été");
        assert_eq!(shown("e\u{200B}\u{301}"), "é");
        assert_eq!(shown("\u{212B}ngström"), "Ångström");
    }

    #[test]
    fn controls_are_left_to_the_field() {
        assert_eq!(shown("a\0b\tc\u{c}d"), "a\0b\tc\u{c}d");
        assert_eq!(shown("é\u{7}\n\u{2028}"), "é\u{7}\n\u{2028}");
    }
}
