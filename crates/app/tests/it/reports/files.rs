//! The files of a report, which programs and an independent reader find equal to the figures of the pages.

use std::io::{Cursor, Read};

use axum::body::to_bytes;
use roxmltree::Document as Xml;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::REPORTS;
use crate::world::{Ask, House, Person};

/// The most bytes of a file that a test reads.
const LARGEST: usize = 1 << 24;

impl Person {
    pub(super) async fn downloads(&self, path: &str) -> Vec<u8> {
        let answer = self.hears(&Ask::get(path)).await;
        assert_eq!(answer.status().as_u16(), 200, "{path}");
        to_bytes(answer.into_body(), LARGEST).await.unwrap().to_vec()
    }
}

pub(super) fn part(file: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(file)).expect("a zip");
    let mut text = String::new();
    zip.by_name(name).expect("the part is there").read_to_string(&mut text).expect("it is text");
    text
}

/// The cells of a column of the first sheet, below its title: the number, or none where there are words or nothing.
fn column(file: &[u8], letter: char) -> Vec<Option<i64>> {
    let text = part(file, "xl/worksheets/sheet1.xml");
    let xml = Xml::parse(&text).expect("XML");
    let rows = xml.descendants().filter(|node| node.has_tag_name("row") || node.tag_name().name() == "row").skip(1);
    let cell = |row: roxmltree::Node<'_, '_>| {
        let found = row.children().find(|cell| cell.attribute("r").is_some_and(|at| at.starts_with(letter)))?;
        let is_words = found.attribute("t").is_some();
        let value = found.descendants().find(|node| node.tag_name().name() == "v")?.text()?;
        (!is_words).then(|| value.parse().expect("a whole number"))
    };
    rows.map(cell).collect()
}

#[tokio::test]
async fn an_independent_reader_finds_in_the_workbook_what_programs_read() {
    let house = House::open().await;
    house.met_twice().await;
    let report = house.samira.begins_a_report("rapport-final").await;
    let program = house.samira.clone().gives_a_program(&[("nom", "un carnet")]).await;
    let page = format!("/api/v1/communities/{}/reports", house.community.id);
    let listed = program.get(&*page).await.is(200).json();
    let id = listed["items"][0]["id"].to_string();
    assert_eq!((&listed["items"][0]["state"], &listed["items"][0]["until"]), (&"draft".into(), &"2027-12-31".into()));
    assert_eq!(report, format!("{REPORTS}/{id}"));
    let figures = program.get(format!("{page}/{id}")).await.is(200).json();
    let figures = figures["items"].as_array().expect("a list");
    let workbook = program.downloads(&format!("{page}/{id}.xlsx")).await;
    let read = |key: &str| figures.iter().map(|figure| figure[key].as_i64()).collect::<Vec<_>>();
    assert!(figures.len() > 6, "{figures:?}");
    assert_eq!(column(&workbook, 'C'), read("number"));
    assert_eq!(column(&workbook, 'D'), read("among"));
    recomputed(&house, &program, figures).await;
    for wrong in [format!("{page}/{id}.exe"), format!("{page}/999"), format!("{page}/un"), format!("{page}/{id}.")] {
        program.get(wrong).await.is(404);
    }
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet")]).await;
    awa.get(format!("{page}/{id}.docx")).await.is(404);
    assert_eq!(awa.get(&*page).await.is(200).json()["items"].as_array().expect("a list").len(), 0);
}

/// The figures of meetings, counted again from what programs read of them.
async fn recomputed(house: &House, program: &Person, figures: &[Json]) {
    let meetings = program.get(format!("/api/v1/communities/{}/meetings", house.community.id)).await.is(200).json();
    let meetings = meetings["items"].as_array().expect("a list").clone();
    let held = |kinds: &[&str]| {
        let of_kind = meetings.iter().filter(|each| kinds.iter().any(|kind| each["kind"] == *kind));
        of_kind.filter(|each| each["state"] == "held").count() as i64
    };
    let figure = |name: &str| figures.iter().find(|each| each["name"] == name).unwrap_or_else(|| panic!("{name}"));
    assert_eq!(figure("Rencontres tenues")["number"], held(&["welcome", "regular", "review"]));
    assert_eq!(figure("Rencontres de suivi tenues")["number"], held(&["follow_up"]));
    assert_eq!(figure("Présences en tout")["number"], 5, "the meeting of four is in no sum");
    assert_eq!(figure("Personnes venues à une rencontre au moins")["number"], 5);
}

#[tokio::test]
async fn the_word_file_has_titles_and_tables_and_the_text_the_print_that_its_page_shows() {
    let house = House::open().await;
    house.met_twice().await;
    let report = house.sends_a_report("rapport-final").await;
    let word = house.nadia.downloads(&format!("{report}/versions/1/texte.docx")).await;
    let text = part(&word, "word/document.xml");
    for words in ["Rapport final", "Retombées à court, moyen et long terme", "<w:tbl>", "Le budget n’est pas tenu ici"]
    {
        assert!(text.contains(words), "{words}");
    }
    let markdown = house.nadia.get(format!("{report}/versions/1/texte.md")).await.is(200);
    let print: String = Sha256::digest(markdown.body()).iter().map(|byte| format!("{byte:02x}")).collect();
    house.nadia.get(format!("{report}/versions/1")).await.is(200).shows(&print).shows("octet pour octet");
    assert!(markdown.body().starts_with("# Rapport final") && markdown.body().contains("## Annexes"));
    assert!(
        house
            .nadia
            .get(format!("{report}/texte.xlsx"))
            .await
            .is(200)
            .header("content-disposition")
            .ends_with(".xlsx\"")
    );
}
