//! `docs/programs.md` and `docs/reports.md` say what the declarations say.

use programs::{Program, ReportPlan};

const DOCUMENT: &str = include_str!("../../../../docs/programs.md");
const REPORTS: &str = include_str!("../../../../docs/reports.md");
const FROM: &str = "<!-- written from the declarations: from here -->\n";
const TO: &str = "<!-- to here -->";

#[test]
fn the_tables_of_the_documents_are_those_of_the_declarations() {
    for (name, document, declared) in
        [("programs", DOCUMENT, Program::reference()), ("reports", REPORTS, ReportPlan::reference())]
    {
        let (_, rest) = document.split_once(FROM).expect("the document has the first mark");
        let (tables, _) = rest.split_once(TO).expect("the document has the second mark");
        let declared = format!("\n{declared}\n");
        if tables != declared {
            let path = format!("{}/{name}-tables.md", env!("CARGO_TARGET_TMPDIR"));
            std::fs::write(&path, &declared).expect("the build folder can be written");
            panic!("put the tables of {path} between the two marks of docs/{name}.md");
        }
    }
}

#[test]
fn the_example_of_the_document_is_right() {
    let (_, rest) = DOCUMENT.split_once("```toml\n").expect("the document has an example");
    let (example, _) = rest.split_once("```").expect("the example ends");
    if let Err(errors) = Program::parse("docs/programs.md", example) {
        panic!("{errors:#?}");
    }
}
