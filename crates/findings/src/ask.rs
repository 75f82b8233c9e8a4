//! What is looked for, as both engines read it.

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
}

impl Term {
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
}
