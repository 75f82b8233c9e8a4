//! What is looked for, as each engine's index of words reads it. Forms hold letters and digits alone, so nothing that was typed is
//! read as an operator. Beside its words the index has, of each thing, who said it and where it stands, each after a mark that no
//! word has: so what one person said of what everybody speaks of is found without reading all of that.

use std::collections::HashSet;

/// The most letters of a beginning that FTS5 keeps apart (`prefix` of its table).
const KEPT_APART: usize = 3;

/// A beginning of so many letters is that of few words.
const OF_FEW: usize = 8;

/// A form of a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// Letters and digits alone.
    pub form: String,
    /// Whether words that begin so are meant too.
    pub begins: bool,
}

/// Any of these ways, each of which asks for a form of each of its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ask(pub Vec<Vec<Vec<Term>>>);

/// An engine's own words for the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tongue {
    and: &'static str,
    or: &'static str,
    quote: char,
    begins: &'static str,
}

/// FTS5.
pub(crate) const SQLITE: Tongue = Tongue { and: " AND ", or: " OR ", quote: '"', begins: "*" };
/// `tsquery`.
pub(crate) const POSTGRES: Tongue = Tongue { and: " & ", or: " | ", quote: '\'', begins: ":*" };

impl Ask {
    /// Whether no word is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Whether something may say it: a word without any form is said by nothing.
    pub(crate) fn may_be_said(&self) -> bool {
        self.0.iter().any(|way| way.iter().all(|forms| !forms.is_empty()))
    }

    /// In the words of an engine, with the marks of which a thing must have one; nothing where there are neither words nor marks.
    pub(crate) fn written(&self, tongue: Tongue, marks: &[Vec<String>]) -> Option<String> {
        let ways: Vec<_> = self.0.iter().filter(|way| !way.is_empty()).map(|way| tongue.way(way)).collect();
        let words = (!ways.is_empty()).then(|| tongue.parted(tongue.or, ways));
        let marks = marks.iter().filter(|any| !any.is_empty());
        let marks =
            marks.map(|any| tongue.parted(tongue.or, any.iter().map(|mark| tongue.quoted(&format!("·{mark}")))));
        let asked: Vec<_> = words.into_iter().chain(marks).collect();
        (!asked.is_empty()).then(|| asked.join(tongue.and))
    }

    /// The same with no more letters of a beginning than FTS5 keeps apart, which finds more, and what the words of a thing that is meant
    /// hold, between spaces: one of these. Nothing where it would find the same, or where there are many ways.
    pub(crate) fn shortened(&self) -> Option<(Ask, Vec<String>)> {
        let [way] = &self.0[..] else { return None };
        let at = way.iter().position(|forms| forms.iter().any(Term::is_long))?;
        let held = |term: &Term| format!(" {}{}", term.form, if term.begins { "" } else { " " });
        let mut shorter = way.clone();
        for term in shorter[at].iter_mut().filter(|term| term.is_long()) {
            term.form = term.form.chars().take(KEPT_APART).collect();
        }
        Some((Ask(vec![shorter]), way[at].iter().map(held).collect()))
    }

    /// The beginnings that FTS5 does not keep apart.
    pub(crate) fn long_beginnings(&self) -> Vec<&str> {
        let long = self.0.iter().flatten().flatten().filter(|term| term.is_long());
        long.map(|term| term.form.as_str()).collect()
    }

    /// The same with these words in the place of this beginning.
    pub(crate) fn with_words_for(&self, beginning: &str, words: &[String]) -> Ask {
        let whole = |form: &String| Term { form: form.clone(), begins: false };
        let of_term = |term: &Term| match term.begins && term.form == beginning {
            true => words.iter().map(whole).collect(),
            false => vec![term.clone()],
        };
        let of_forms = |forms: &Vec<Term>| forms.iter().flat_map(of_term).collect();
        Ask(self.0.iter().map(|way| way.iter().map(of_forms).collect()).collect())
    }

    /// Each of its forms, whole ones.
    pub(crate) fn forms(&self) -> Vec<&str> {
        let whole = self.0.iter().flatten().flatten().filter(|term| !term.begins);
        whole.map(|term| term.form.as_str()).collect()
    }

    /// The same with no other whole forms than these; nothing where one of its words has none of them.
    pub(crate) fn only(&self, known: &HashSet<String>) -> Option<Ask> {
        let is_kept = |term: &&Term| term.begins || known.contains(&term.form);
        let of_word = |forms: &Vec<Term>| -> Vec<Term> { forms.iter().filter(is_kept).cloned().collect() };
        let ways = self.0.iter().map(|way| way.iter().map(of_word).collect::<Vec<_>>());
        let ways: Vec<_> = ways.filter(|way| way.iter().all(|forms| !forms.is_empty())).collect();
        (!ways.is_empty()).then_some(Ask(ways))
    }

    /// The words that are enough to know few things by, and apart from them the word of which only a beginning is asked, where that is
    /// the beginning of many words or one that most things have. Nothing where there is none such beside others, or where there are
    /// many ways.
    pub(crate) fn selective(&self) -> Option<[Ask; 2]> {
        let [way] = &self.0[..] else { return None };
        let is_held = |forms: &&Vec<Term>| {
            forms.iter().any(|term| !term.is_long() && term.begins || way.len() > 2 && term.is_of_many())
        };
        let (held, kept): (Vec<_>, Vec<_>) = way.iter().cloned().partition(|forms| is_held(&forms));
        let are_both = !held.is_empty() && !kept.is_empty();
        are_both.then(|| [kept, held].map(|way| Ask(vec![way])))
    }
}

impl Term {
    /// Whether it is a beginning of more letters than FTS5 keeps apart.
    fn is_long(&self) -> bool {
        self.begins && self.form.chars().count() > KEPT_APART
    }

    fn is_of_many(&self) -> bool {
        self.begins && self.form.chars().count() < OF_FEW
    }
}

impl Tongue {
    fn way(self, way: &[Vec<Term>]) -> String {
        let word = |forms: &Vec<Term>| self.parted(self.or, forms.iter().map(|term| self.term(term)));
        self.parted(self.and, way.iter().map(word))
    }

    fn term(self, term: &Term) -> String {
        debug_assert!(term.form.chars().all(char::is_alphanumeric));
        self.quoted(&term.form) + if term.begins { self.begins } else { "" }
    }

    fn quoted(self, word: &str) -> String {
        format!("{0}{word}{0}", self.quote)
    }

    fn parted(self, between: &str, parts: impl IntoIterator<Item = String>) -> String {
        format!("({})", parts.into_iter().collect::<Vec<_>>().join(between))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(form: &str, begins: bool) -> Term {
        Term { form: form.into(), begins }
    }

    #[test]
    fn any_way_asks_for_a_form_of_each_word() {
        let ask = Ask(vec![vec![vec![term("deuil", false)], vec![term("pere", false), term("pe", true)]], vec![]]);
        let of = |tongue| ask.written(tongue, &[]).expect("words");
        assert_eq!(of(SQLITE), "(((\"deuil\") AND (\"pere\" OR \"pe\"*)))");
        assert_eq!(of(POSTGRES), "((('deuil') & ('pere' | 'pe':*)))");
        assert!(Ask(vec![vec![]]).is_empty() && !ask.is_empty());
    }

    #[test]
    fn marks_stand_beside_words_or_alone() {
        let marks = [vec!["a7".to_owned(), "a8".to_owned()], Vec::new()];
        let ask = Ask(vec![vec![vec![term("deuil", false)]]]);
        assert_eq!(ask.written(SQLITE, &marks).as_deref(), Some("(((\"deuil\"))) AND (\"·a7\" OR \"·a8\")"));
        assert_eq!(Ask::default().written(POSTGRES, &marks).as_deref(), Some("('·a7' | '·a8')"));
        assert_eq!(Ask::default().written(POSTGRES, &[]), None);
    }

    #[test]
    fn forms_that_nothing_has_are_left_out() {
        let ask = Ask(vec![vec![vec![term("deuil", false), term("deuils", false)], vec![term("pere", false)]]]);
        let only = |known: &[&str]| ask.only(&known.iter().map(|each| (*each).to_owned()).collect());
        let kept = only(&["deuil", "pere"]).and_then(|ask| ask.written(SQLITE, &[]));
        assert_eq!(kept.as_deref(), Some("(((\"deuil\") AND (\"pere\")))"));
        assert_eq!(only(&["deuil"]), None);
        assert_eq!(ask.forms(), ["deuil", "deuils", "pere"]);
    }

    #[test]
    fn a_long_beginning_is_shortened_or_spelled_out_and_a_short_one_is_left_out_beside_others() {
        let ask = |beginning: &str| {
            Ask(vec![vec![vec![term("deuil", false)], vec![term("mer", false), term(beginning, true)]]])
        };
        let (shorter, held) = ask("media").shortened().expect("a long beginning");
        assert_eq!(shorter, ask("med"));
        assert_eq!(held, [" mer ", " media"]);
        assert_eq!(ask("med").shortened(), None);
        assert_eq!(ask("media").long_beginnings(), ["media"]);
        let spelled = ask("media").with_words_for("media", &["media".into(), "mediation".into()]);
        assert_eq!(spelled.0[0][1], [term("mer", false), term("media", false), term("mediation", false)]);
        let apart = ask("me").selective().map(|asks| asks.map(|ask| ask.written(POSTGRES, &[]).unwrap_or_default()));
        assert_eq!(apart, Some(["((('deuil')))".to_owned(), "((('mer' | 'me':*)))".to_owned()]));
        assert!(spelled.may_be_said());
        assert!(!Ask(vec![vec![vec![term("media", true)]]]).with_words_for("media", &[]).may_be_said());
        assert_eq!(ask("media").selective(), None);
        let of_three = |beginning: &str| {
            let Ask(mut ways) = ask(beginning);
            ways[0].push(vec![term("rond", false)]);
            Ask(ways).selective().is_some()
        };
        assert!(of_three("media") && !of_three("mediatrice"));
        assert_eq!(Ask(vec![vec![vec![term("me", true)]]]).selective(), None);
    }
}
