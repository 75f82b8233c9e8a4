//! All that a report says at a moment: the words of those who wrote it and what each part told. It is what a page, a file and a
//! version are made of, and holds no row and no name of a member.

use documents::{Chapter, Document, Picture, Piece, pieces};
use evidence::{Drawn, Figure, Told, Value};
use serde::{Deserialize, Serialize};
use ui::quilt::{Act, picture};
use ui::{Lang, dates};

use crate::chart;
use crate::model::State;

/// The blocks in a row of the quilt on its cover.
const COLUMNS: usize = 10;

/// A report at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whole {
    /// Its title.
    pub(crate) title: String,
    /// The name of its community.
    pub(crate) community: String,
    /// The tag of its language.
    pub(crate) lang: String,
    /// The period, in milliseconds UTC; its end is not included.
    pub(crate) period: (i64, i64),
    /// Where it stands, by the word of the state.
    pub(crate) state: String,
    /// The decision by which it was adopted.
    pub(crate) decision: Option<i64>,
    /// The number of the version and when it was sent.
    pub(crate) sent: Option<(i64, i64)>,
    /// Its parts, in order.
    pub(crate) parts: Vec<Written>,
}

/// A part as it is written and told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Written {
    pub(crate) title: String,
    /// The words before what is told.
    pub(crate) before: String,
    /// What is told.
    pub(crate) told: Drawn,
    /// When; none of a part of words alone.
    pub(crate) at: Option<i64>,
    /// Where it comes from, in words.
    pub(crate) comes: String,
    /// The words after it.
    pub(crate) after: String,
    /// Why nothing is told.
    pub(crate) lacks: Option<Lack>,
}

/// Why a part with a source tells nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Lack {
    /// Nothing happened of that in the period.
    Nothing,
    /// No budget is kept here.
    NoBudget,
    /// This program knows the source no more.
    NoSource,
}

impl Lack {
    fn sentence(self, lang: Lang) -> String {
        match self {
            Lack::Nothing => t!(lang, "report-lacks-nothing"),
            Lack::NoBudget => t!(lang, "report-lacks-budget"),
            Lack::NoSource => t!(lang, "report-lacks-source"),
        }
    }
}

impl Whole {
    /// Its language.
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_default()
    }

    /// « du 1 décembre 2026 au 30 juin 2027 ».
    pub(crate) fn period(&self) -> String {
        period(self.lang(), self.period)
    }

    /// It as a document, from which its page and its files are drawn.
    pub fn document(&self) -> Document {
        let lang = self.lang();
        let chapters = self.parts.iter().map(|part| part.chapter(lang)).collect();
        let about = vec![self.period(), self.standing(lang), t!(lang, "report-people-counted")];
        Document {
            lang,
            above: self.community.clone(),
            title: self.title.clone(),
            about,
            cover: self.cover(),
            chapters,
        }
    }

    /// The quilt of what happened: a block for each meeting and training that its parts tell, and for each story that may be
    /// quoted now.
    fn cover(&self) -> Option<Picture> {
        let told = || self.parts.iter().map(|part| &part.told);
        let held = told().flat_map(|told| &told.sewn).map(|sewn| sewn.act());
        let quoted = told().flat_map(Drawn::quotes).filter(|quote| !quote.words.is_empty()).map(|_| Act::Reflection);
        let acts: Vec<_> = held.chain(quoted).collect();
        let says = || t!(self.lang(), "report-quilt", count = acts.len());
        (!acts.is_empty()).then(|| Picture::of(picture(&acts, COLUMNS.min(acts.len())), says(), None))
    }

    /// Where it stands, in words.
    pub(crate) fn standing(&self, lang: Lang) -> String {
        let by = self.decision.map(|decision| t!(lang, "report-by-decision", decision = decision)).unwrap_or_default();
        match (self.sent, State::parse(&self.state)) {
            (Some((number, at)), _) => {
                t!(lang, "report-is-version", number = number, date = dates::long(lang, at), by = by)
            }
            (None, Some(State::Adopted | State::Sent)) => t!(lang, "report-is-adopted", by = by),
            (None, Some(State::Open)) => t!(lang, "report-is-open"),
            (None, _) => t!(lang, "report-is-draft"),
        }
    }

    /// What is quoted in it, and has no word any more.
    pub(crate) fn taken_back(&self) -> usize {
        let quotes = self.parts.iter().flat_map(|part| part.told.quotes());
        quotes.filter(|quote| quote.words.is_empty()).count()
    }
}

/// « du 1 décembre 2026 au 30 juin 2027 ».
pub(crate) fn period(lang: Lang, (from, until): (i64, i64)) -> String {
    t!(lang, "report-period", from = dates::long(lang, from), until = dates::long(lang, until - 1))
}

impl Written {
    fn chapter(&self, lang: Lang) -> Chapter {
        let mut text = pieces(&self.before);
        text.extend(self.told(lang));
        text.extend(pieces(&self.after));
        let under = self.at.map(|at| t!(lang, "report-drawn-on", date = dates::long(lang, at)));
        Chapter { under, ..Chapter::new(self.title.clone(), text) }
    }

    /// What is told, as pieces of a document.
    pub(crate) fn told(&self, lang: Lang) -> Vec<Piece> {
        let told = self.told.told.iter().map(|each| piece(lang, each));
        told.chain(self.lacks.map(|lack| Piece::Paragraph(lack.sentence(lang)))).collect()
    }
}

fn piece(lang: Lang, told: &Told) -> Piece {
    match told {
        Told::Title(words) => Piece::Heading(words.clone()),
        Told::Sentence(words) => Piece::Paragraph(words.clone()),
        Told::Item(words) => Piece::Item(words.clone()),
        Told::Figure(figure) => Piece::Item(said(lang, figure)),
        Told::Table(table) => chart::piece(lang, table),
        Told::Quote(quote) if quote.words.is_empty() => Piece::Paragraph(t!(lang, "report-quote-taken-back")),
        Told::Quote(quote) => {
            let by = (!quote.by.is_empty()).then(|| quote.by.clone());
            Piece::Quote { words: quote.words.clone(), by }
        }
    }
}

/// « Rencontres tenues : 7 sur 8 ».
pub(crate) fn said(lang: Lang, figure: &Figure) -> String {
    let (name, value) = (figure.name.as_str(), figure.value.said(lang));
    match &figure.among {
        Value::Nothing => t!(lang, "report-figure", name = name, value = value),
        among => t!(lang, "report-figure-among", name = name, value = value, among = among.said(lang)),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use evidence::{Drawing, People, Quote, Table};

    use super::*;

    /// A report of one part that tells something of each kind.
    pub(crate) fn whole() -> Whole {
        let mut told = Drawn::default();
        told.figure("Rencontres tenues".into(), Value::Number(7), Value::Number(8));
        told.figure("=Personnes".into(), Value::People(People::by_fives(3)), Value::Nothing);
        told.table(Table {
            caption: "Présences".into(),
            head: vec!["Sujet".into(), "Présences".into(), "Montant".into()],
            rows: vec![
                vec![Value::Words("<Deuil>".into()), Value::People(People::seen(9)), Value::Cents(120_050)],
                vec![Value::Words("=Départ".into()), Value::People(People::seen(2)), Value::Nothing],
                vec![Value::Words("Limites".into()), Value::People(People::seen(12)), Value::Cents(5)],
            ],
            drawing: Some(Drawing { says: "Les présences".into(), label: 0, value: 1, against: None }),
        });
        told.told.push(Told::Quote(Quote { of: 3, words: "Je respire".into(), by: String::new() }));
        told.way("Les rencontres", "/rencontres");
        let part = Written {
            title: "Activités".into(),
            before: "Avant\n- un".into(),
            told,
            at: Some(1_800_000_000_000),
            comes: "Les rencontres".into(),
            after: "Après".into(),
            lacks: None,
        };
        let period = (1_796_000_000_000, 1_812_000_000_000);
        let state = State::Sent.code().to_owned();
        Whole {
            title: "Bilan".into(),
            community: "Essai".into(),
            lang: "fr-CA".into(),
            period,
            state,
            decision: Some(4),
            sent: Some((1, 1_812_000_000_000)),
            parts: vec![part],
        }
    }

    #[test]
    fn what_is_told_stands_between_the_words_and_no_number_is_under_five() {
        let document = whole().document();
        let words = documents::markdown::written(&document);
        let place = |piece: &str| words.find(piece).unwrap_or_else(|| panic!("{piece} in {words}"));
        assert!(place("Avant") < place("7 sur 8") && place("7 sur 8") < place("Après"));
        assert!(words.contains("moins de cinq") && !words.contains("| 2 |"), "{words}");
        assert!(words.contains("Je respire"));
    }

    #[test]
    fn a_version_reads_back_the_same_but_for_quotations_which_say_that_they_were_taken_back() {
        let kept = serde_json::to_string(&whole()).expect("it is written");
        assert!(!kept.contains("respire"), "{kept}");
        let read: Whole = serde_json::from_str(&kept).expect("it is read");
        assert_eq!((read.taken_back(), whole().taken_back()), (1, 0));
        assert!(documents::markdown::written(&read.document()).contains("retirée"), "it says so");
        let mut again = read;
        again.parts[0].told = again.parts[0].told.clone().quoting(&whole().parts[0].told);
        assert_eq!(again, whole());
    }
}
