use csv::{QuoteStyle, Terminator, WriterBuilder};
use platform::{Error, Result};
use ui::Lang;

use super::{Sheet, Value};

impl Sheet {
    /// The file of separated values (RFC 4180) as spreadsheets of the language open it: in French `;` between values and a comma
    /// before cents. It says that it is UTF-8, without which accents come apart in Excel.
    pub fn csv(&self, lang: Lang) -> Result<Vec<u8>> {
        self.separated(lang).map_err(|error| Error::Stored(format!("a sheet could not be written: {error}")))
    }

    fn separated(&self, lang: Lang) -> Result<Vec<u8>, csv::Error> {
        let between = if lang == Lang::Fr { b';' } else { b',' };
        let mut file = WriterBuilder::new()
            .delimiter(between)
            .terminator(Terminator::CRLF)
            .quote_style(QuoteStyle::Necessary)
            .flexible(true)
            .from_writer("\u{feff}".as_bytes().to_vec());
        file.write_record(self.head.iter().map(|title| words(title)))?;
        for row in &self.rows {
            file.write_record(row.iter().map(|value| written(value, lang)))?;
        }
        file.into_inner().map_err(|error| csv::Error::from(error.into_error()))
    }
}

fn written(value: &Value, lang: Lang) -> String {
    let decimal = |number: String| if lang == Lang::Fr { number.replace('.', ",") } else { number };
    match value {
        Value::Nothing => String::new(),
        Value::Words(typed) | Value::Address(typed) => words(typed),
        Value::Number(number) => decimal(number.to_string()),
        Value::Whole(number) => number.to_string(),
        Value::Cents(cents) => {
            let sign = if *cents < 0 { "-" } else { "" };
            decimal(format!("{sign}{}.{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100))
        }
        Value::Date(date) => date.to_string(),
    }
}

/// Words that a spreadsheet would take for a formula stand after an apostrophe, as OWASP advises (CSV injection).
fn words(typed: &str) -> String {
    if typed.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{typed}") } else { typed.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            head: vec!["Poste; détail".into(), "Montant".into()],
            rows: vec![
                vec![Value::Words("=1+1".into()), Value::Cents(-105)],
                vec![Value::Words("Goûter « \"bio\" »\nsuite".into()), Value::Cents(123_450)],
            ],
            ..Sheet::default()
        }
    }

    #[test]
    fn values_stand_apart_as_the_language_wants_and_no_word_is_a_formula() {
        let french = String::from_utf8(sheet().csv(Lang::Fr).expect("it is written")).expect("UTF-8");
        let rows = "\u{feff}\"Poste; détail\";Montant\r\n'=1+1;-1,05\r\n\"Goûter « \"\"bio\"\" »\nsuite\";1234,50\r\n";
        assert_eq!(french, rows);
        let english = String::from_utf8(sheet().csv(Lang::En).expect("it is written")).expect("UTF-8");
        assert!(english.contains("'=1+1,-1.05\r\n"), "{english}");
    }
}
