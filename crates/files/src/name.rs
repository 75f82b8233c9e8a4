//! The name of a file, as somebody's machine called it: it is shown, and given to who saves the file. It says nothing of a folder,
//! hides nothing, and ends as what the file is.

use platform::text;

/// The most characters of a name.
const LONGEST: usize = 120;
/// What ends a name, at most.
const LONGEST_ENDING: usize = 12;

/// A safe name for a file whose names end with one of `endings`, and ended with one of `came` before it was written anew.
pub(crate) fn safe(given: &str, came: &[&str], endings: &[&str]) -> String {
    let shown = text::shown(given);
    let last = shown.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String =
        last.chars().filter(|each| !each.is_control() && !"<>:\"|?*\u{2028}\u{2029}".contains(*each)).collect();
    let kept = kept.trim_matches(|each: char| each.is_whitespace() || each == '.');
    let (stem, ending) = kept.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).unwrap_or((kept, ""));
    let (is, usual) =
        (|known: &&&str| ending.eq_ignore_ascii_case(known), endings.first().copied().unwrap_or_default());
    let (stem, ending) = match endings.iter().find(is) {
        Some(known) => (stem, *known),
        None if came.iter().any(|known| is(&known)) => (stem, usual),
        // What it claimed to be stays in its name, and is not how it ends.
        None => (kept, usual),
    };
    let stem: String = stem.chars().take(LONGEST - LONGEST_ENDING).collect();
    let stem = if stem.trim().is_empty() { "fichier" } else { stem.trim_end() };
    format!("{stem}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_hides_nothing_and_ends_as_what_it_is() {
        let png = |given| safe(given, &["png"], &["png"]);
        assert_eq!(png("photo du thé.PNG"), "photo du thé.png");
        assert_eq!(png("../../etc/passwd.png"), "passwd.png");
        assert_eq!(png("C:\\Users\\Awa\\photo.png"), "photo.png");
        assert_eq!(png("photo\u{202e}gnp.exe"), "photognp.exe.png");
        assert_eq!(png("a\0b\r\n\"c\".png"), "abc.png");
        assert_eq!(png(".png"), "png.png");
        assert_eq!(png(""), "fichier.png");
        assert_eq!(png("..."), "fichier.png");
        assert_eq!(safe("photo.jpg", &["jpg", "jpeg"], &["jpg", "jpeg"]), "photo.jpg");
        assert_eq!(safe("photo.png", &["png"], &["jpg", "jpeg"]), "photo.jpg", "a picture that was written anew");
        assert!(png(&"é".repeat(4_000)).chars().count() <= LONGEST);
    }
}
