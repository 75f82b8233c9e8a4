//! The templates that ship: files, read as those that people write.

use std::sync::LazyLock;

use programs::ReportPlan;

/// A template and its word.
pub type Template = (&'static str, ReportPlan);

const FILES: [(&str, &str); 4] = [
    ("bilan", include_str!("../templates/bilan.toml")),
    ("resume", include_str!("../templates/resume.toml")),
    ("interim", include_str!("../templates/interim.toml")),
    ("rapport-final", include_str!("../templates/rapport-final.toml")),
];

static SHIPPED: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let read = |(word, source)| {
        (word, ReportPlan::parse(word, source).expect("the shipped templates are right: a test reads them"))
    };
    FILES.into_iter().map(read).collect()
});

/// Each template that ships, in the order in which people choose.
pub fn shipped() -> &'static [Template] {
    &SHIPPED
}

/// The template of this word.
pub fn named(word: &str) -> Option<&'static Template> {
    shipped().iter().find(|(each, _)| *each == word)
}

#[cfg(test)]
mod tests {
    use programs::{ReportReaders, ReportSource};
    use ui::Lang;

    use super::*;

    #[test]
    fn every_template_that_ships_is_read_and_the_final_report_has_what_funders_ask_for() {
        assert_eq!(shipped().len(), FILES.len());
        let (_, last) = named("rapport-final").expect("it ships");
        assert_eq!((last.readers, last.parts.len()), (ReportReaders::Sponsors, 16));
        let sources: Vec<_> = last.parts.iter().filter_map(|part| part.source).collect();
        for asked in [ReportSource::Activities, ReportSource::Indicators, ReportSource::Budget, ReportSource::People] {
            assert!(sources.contains(&asked), "{asked:?}");
        }
        assert_eq!(named("bilan").map(|(_, plan)| plan.readers), Some(ReportReaders::Organizations));
        assert!(named("autre").is_none());
    }

    #[test]
    fn what_is_wrong_in_a_template_is_said_with_its_line() {
        let (_, source) = FILES[0];
        let broken = source.replacen("source = \"activities\"", "source = \"activitees\"", 1);
        let line = 1 + broken.lines().position(|line| line.contains("activitees")).expect("the line");
        let errors = ReportPlan::parse("mien.toml", &broken).expect_err("the word is no source");
        assert_eq!((errors.len(), errors[0].line), (1, line));
        let said = errors[0].sentence(Lang::Fr);
        assert!(said.contains(&format!("ligne {line}")) && said.contains("activities"), "{said}");
        assert!(ReportPlan::from_bytes("mien.toml", &[0xff]).is_err());
        assert_eq!(ReportPlan::parse("mien.toml", "format = 1\n").expect_err("it lacks the rest").len(), 3);
    }
}
