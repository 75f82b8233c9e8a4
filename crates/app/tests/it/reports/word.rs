//! The Word file of a report in another program: LibreOffice makes a PDF of it, and nothing of it is lost.

use std::fs;
use std::path::Path;
use std::process::Command;

use roxmltree::Document as Xml;

use super::files::part;
use crate::world::House;

/// What a program says of these words; nothing where it is not there.
fn says(program: &str, words: &[&str]) -> Option<String> {
    let ended = Command::new(program).args(words).output().ok()?;
    assert!(ended.status.success(), "{program} {words:?}: {}", String::from_utf8_lossy(&ended.stderr));
    Some(String::from_utf8_lossy(&ended.stdout).into_owned())
}

/// The PDF that LibreOffice makes of a Word file, in this folder.
fn as_pdf(folder: &Path, word: &[u8]) -> String {
    let (file, profile) =
        (folder.join("bilan.docx"), format!("-env:UserInstallation=file://{}/profil", folder.display()));
    fs::write(&file, word).expect("a file");
    let at = |path: &Path| path.display().to_string();
    says("soffice", &["--headless", &profile, "--convert-to", "pdf", "--outdir", &at(folder), &at(&file)]);
    at(&folder.join("bilan.pdf"))
}

/// What stands in a Word file: each word of its titles and of the cells of its tables; and how many drawings.
fn told(word: &[u8]) -> (Vec<String>, usize) {
    let text = part(word, "word/document.xml");
    let xml = Xml::parse(&text).expect("XML");
    let named = |name: &'static str| xml.descendants().filter(move |node| node.tag_name().name() == name);
    let is_title = |node: &roxmltree::Node<'_, '_>| {
        let style = node.descendants().find(|each| each.tag_name().name() == "pStyle");
        let style = style.and_then(|style| style.attributes().next().map(|named| named.value().to_owned()));
        style.is_some_and(|style| ["Title", "Heading1", "Heading2"].contains(&style.as_str()))
    };
    let places = named("p").filter(is_title).chain(named("tc"));
    let texts = places.flat_map(|node| node.descendants().filter_map(|each| each.text()).collect::<Vec<_>>());
    (texts.flat_map(words).collect(), named("docPr").count())
}

/// The words of a text: a line may be broken inside of a cell.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[tokio::test]
#[expect(clippy::print_stdout, reason = "it says in one line what was left out")]
async fn libreoffice_makes_a_pdf_of_it_without_losing_a_title_a_cell_or_a_drawing() {
    if says("soffice", &["--version"]).and(says("pdftotext", &["-v"])).is_none() {
        return println!("left out: the Word file in LibreOffice, because LibreOffice and poppler are not both there");
    }
    let house = House::open().await;
    let people = house.met_twice().await;
    house.meets_on("2027-05-20", &people.iter().collect::<Vec<_>>()).await;
    let report = house.sends_a_report("rapport-final").await;
    let word = house.nadia.downloads(&format!("{report}/texte.docx")).await;
    let folder = std::env::temp_dir().join(format!("jasette-word-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let pdf = as_pdf(&folder, &word);
    let text = words(&says("pdftotext", &[&pdf, "-"]).expect("its text"));
    let pictures = says("pdfimages", &["-list", &pdf]).expect("its pictures");
    fs::remove_dir_all(&folder).expect("it goes");
    let (written, drawings) = told(&word);
    assert!(written.len() > 100 && drawings > 0, "{} words and {drawings} drawings", written.len());
    let lost: Vec<_> = written.iter().filter(|each| !text.contains(each)).collect();
    assert_eq!(lost, [""; 0]);
    let shown = pictures.lines().filter(|line| line.split_whitespace().nth(2) == Some("image")).count();
    assert_eq!(shown, drawings, "{pictures}");
}
