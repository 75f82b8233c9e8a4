//! The order of names in a list, as French dictionaries and the Canadian standard (CAN/CSA Z243.4.1) sort them: letters first,
//! whatever their accents, their case and the marks between them; then accents, from the end of the word; then small letters
//! before capitals. It is computed here and not in a database, whose orders differ from one machine to the next.

use unicode_normalization::UnicodeNormalization;

/// Where a name stands in a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    letters: String,
    accents: Vec<char>,
    capitals: Vec<bool>,
    name: String,
}

/// Where a name stands among others: `people.sort_by_cached_key(|person| writing::place(&person.name))`.
pub fn place(name: &str) -> Place {
    let mut place = Place { letters: String::new(), accents: Vec::new(), capitals: Vec::new(), name: name.to_owned() };
    for each in name.nfd() {
        if each.is_alphanumeric() {
            let lower = each.to_lowercase().flat_map(spelled);
            let before = place.letters.chars().count();
            place.letters.extend(lower);
            let after = place.letters.chars().count();
            let mark = if after - before > 1 { each.to_lowercase().next().unwrap_or(each) } else { '\0' };
            place.accents.resize(after, mark);
            place.capitals.resize(after, each.is_uppercase());
        } else if let ('\u{300}'..='\u{36F}', Some(last)) = (each, place.accents.last_mut()) {
            *last = each;
        }
    }
    place.accents.reverse();
    place
}

/// The letters and digits of a name, without case, accents, spaces and marks: two spellings of one name have the same.
pub fn letters(name: &str) -> String {
    name.nfd().flat_map(char::to_lowercase).flat_map(spelled).filter(|each| each.is_alphanumeric()).collect()
}

/// A ligature as its letters.
pub fn spelled(each: char) -> std::iter::Flatten<std::array::IntoIter<Option<char>, 2>> {
    let letters = match each {
        'œ' => [Some('o'), Some('e')],
        'æ' => [Some('a'), Some('e')],
        'ß' => [Some('s'), Some('s')],
        other => [Some(other), None],
    };
    letters.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
        let mut sorted: Vec<&str> = names.iter().rev().copied().collect();
        sorted.sort_by_cached_key(|name| place(name));
        sorted
    }

    #[test]
    fn names_stand_as_in_a_french_dictionary() {
        for expected in [
            &["Edmond", "Elodie", "Élodie", "Émile", "Zoé"][..],
            &["cote", "côte", "coté", "côté"],
            &["L’Abri", "Lac", "La Maison", "La Œuvre", "L’Œuvre"],
            &["odeur", "œuvre", "Œuvre", "ogre"],
            &["amina", "Amina", "AMINA", "Amina B."],
            &["Enfants & Cie", "Enfants d’abord", "Enfants et familles"],
            &["Jean", "Jeanne", "Jean-Paul", "Jean Roy"],
            &["Cercle 2", "Cercle des pères"],
            &["🎉", "Atelier"],
        ] {
            assert_eq!(sorted(expected), expected);
        }
    }

    #[test]
    fn a_letter_of_two_marks_has_the_place_of_its_letter() {
        assert_eq!(sorted(&["e\u{301}te\u{301}", "été", "etf"]), ["e\u{301}te\u{301}", "été", "etf"]);
        assert!(place("Thị") > place("Thi") && place("Thị") < place("Thj"));
    }

    #[test]
    fn spellings_of_one_name_have_the_same_letters() {
        assert_eq!(letters("  maison DES Cœurs-de-l’Île"), "maisondescoeursdelile");
    }
}
