//! What is wrong with the fields of a form, gathered while it is read, so that everything is told at once.

use crate::Tried;

/// The value, or its problem beside the field and nothing in its place.
pub fn keep<F, P, T>(wrong: &mut Vec<(F, P)>, field: F, checked: Result<T, P>) -> Option<T> {
    checked.map_err(|problem| wrong.push((field, problem))).ok()
}

impl<D, F: PartialEq, P, R> Tried<D, Vec<(F, P)>, R> {
    /// What is wrong with a field.
    pub fn wrong(&self, field: F) -> Option<&P> {
        self.wrong.iter().find(|(each, _)| *each == field).map(|(_, problem)| problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_problem_stands_beside_its_field_and_what_is_right_is_kept() {
        let mut wrong = Vec::new();
        assert_eq!(keep(&mut wrong, "nom", Ok("Awa")), Some("Awa"));
        assert_eq!(keep(&mut wrong, "jour", Err::<i64, _>("vide")), None);
        let said: Tried<(), _> = Tried::mistaken((), wrong);
        assert_eq!((said.wrong("jour"), said.wrong("nom")), (Some(&"vide"), None));
    }
}
