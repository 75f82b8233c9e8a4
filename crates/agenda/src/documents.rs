//! The documents that go with a block: addresses of pages, each with the words by which people call it. They are typed one on
//! a line, « La fiche https://… », and only an address of the web becomes a link.

use super::model::Document;
use super::problem::Problem;
use meetings::setting::is_address;

/// The most documents of a block.
pub(super) const MOST: usize = 10;
/// The most characters of the whole field.
pub(super) const LONGEST: usize = 3000;

/// Reads what somebody typed: a document on each line, its words and its address in either order.
pub(super) fn typed(text: &str) -> Result<Vec<Document>, Problem> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let found = lines.map(|(number, line)| of_line(line).ok_or(Problem::NoAddress(number + 1)));
    let found = found.collect::<Result<Vec<_>, _>>()?;
    if found.len() > MOST { Err(Problem::TooManyDocuments) } else { Ok(found) }
}

/// The documents as they are stored and shown in the form. What is stored was typed through [`typed`]; a line that is none
/// any more is left out rather than made into a link.
pub(super) fn read(stored: &str) -> Vec<Document> {
    stored.lines().filter_map(of_line).collect()
}

/// Each on a line, as [`typed`] reads them.
pub(super) fn written(documents: &[Document]) -> String {
    let line = |document: &Document| match document.label == document.address {
        true => document.address.clone(),
        false => format!("{} {}", document.label, document.address),
    };
    documents.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn of_line(line: &str) -> Option<Document> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let address = (*words.iter().find(|word| is_address(word))?).to_owned();
    let label = words.iter().filter(|word| **word != address).copied().collect::<Vec<_>>().join(" ");
    let label = if label.is_empty() { address.clone() } else { label };
    Some(Document { address, label })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(label: &str, address: &str) -> Document {
        Document { address: address.into(), label: label.into() }
    }

    #[test]
    fn a_document_is_its_words_and_its_address_in_either_order() {
        let typed =
            typed("La fiche https://exemple.org/fiche\nhttps://exemple.org/b Le guide du deuil\n\nhttp://c.example");
        let expected = [
            document("La fiche", "https://exemple.org/fiche"),
            document("Le guide du deuil", "https://exemple.org/b"),
            document("http://c.example", "http://c.example"),
        ];
        assert_eq!(typed.as_deref(), Ok(&expected[..]));
        assert_eq!(read(&written(&expected)), expected, "what is stored comes back");
    }

    #[test]
    fn what_is_no_address_of_the_web_is_refused_with_its_line() {
        for wrong in ["javascript:alert(1)", "La fiche", "data:text/html,x", "https://"] {
            assert_eq!(typed(&format!("https://a.example\n{wrong}")), Err(Problem::NoAddress(2)), "{wrong}");
        }
        assert_eq!(typed(&"https://a.example\n".repeat(MOST + 1)), Err(Problem::TooManyDocuments));
        assert_eq!(typed(" \n"), Ok(Vec::new()));
    }
}
