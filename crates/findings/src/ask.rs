//! What is looked for, as both engines read it.

/// What no thing has: a mark, and the index keeps letters and digits.
pub(crate) const NOTHING: &str = "\"·\"";

/// The most letters of a beginning that FTS5 keeps apart (`prefix` of its table).
const KEPT_APART: usize = 3;

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

impl Ask {
    /// Whether no word is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// In the words of FTS5, which the statement of PostgreSQL turns into its own. Forms hold letters and digits alone, so nothing
    /// that was typed is read as an operator.
    pub(crate) fn written(&self) -> String {
        let ways = self.0.iter().filter(|way| !way.is_empty());
        let ways =
            ways.map(|way| parted(" AND ", way.iter().map(|forms| parted(" OR ", forms.iter().map(Term::written)))));
        parted(" OR ", ways)
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

    /// The same without the word of which only a beginning is asked, where the others are enough to know few things by, or where the
    /// beginning is one that most things have.
    pub(crate) fn selective(&self) -> Ask {
        let of_way = |way: &Vec<Vec<Term>>| {
            let is_left_out =
                |forms: &[Term]| forms.iter().any(|term| term.begins && (way.len() > 2 || !term.is_long()));
            let kept: Vec<_> = way.iter().filter(|forms| !is_left_out(forms)).cloned().collect();
            if kept.is_empty() { way.clone() } else { kept }
        };
        Ask(self.0.iter().map(of_way).collect())
    }
}

impl Term {
    /// Whether it is a beginning of more letters than FTS5 keeps apart.
    fn is_long(&self) -> bool {
        self.begins && self.form.chars().count() > KEPT_APART
    }

    fn written(&self) -> String {
        debug_assert!(self.form.chars().all(char::is_alphanumeric));
        format!("\"{}\"{}", self.form, if self.begins { "*" } else { "" })
    }
}

fn parted(between: &str, parts: impl Iterator<Item = String>) -> String {
    format!("({})", parts.collect::<Vec<_>>().join(between))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_way_asks_for_a_form_of_each_word() {
        let term = |form: &str, begins| Term { form: form.into(), begins };
        let ask = Ask(vec![vec![vec![term("deuil", false)], vec![term("pere", false), term("pe", true)]], vec![]]);
        assert_eq!(ask.written(), "(((\"deuil\") AND (\"pere\" OR \"pe\"*)))");
        assert!(Ask(vec![vec![]]).is_empty() && !ask.is_empty());
    }

    #[test]
    fn a_long_beginning_is_shortened_and_a_short_one_is_left_out_beside_others() {
        let term = |form: &str, begins| Term { form: form.into(), begins };
        let ask = |beginning: &str| {
            Ask(vec![vec![vec![term("deuil", false)], vec![term("mer", false), term(beginning, true)]]])
        };
        let (shorter, held) = ask("media").shortened().expect("a long beginning");
        assert_eq!(shorter, ask("med"));
        assert_eq!(held, [" mer ", " media"]);
        assert_eq!(ask("med").shortened(), None);
        assert_eq!(ask("me").selective().written(), "(((\"deuil\")))");
        assert_eq!(ask("media").selective(), ask("media"));
        let alone = Ask(vec![vec![vec![term("me", true)]]]);
        assert_eq!(alone.selective(), alone);
    }
}
