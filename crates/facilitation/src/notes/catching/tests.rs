use super::*;

const PEOPLE: &[(i64, &str)] = &[(1, "Awa Bâ"), (2, "Jean Tremblay"), (3, "Jean Côté")];

fn typed(words: &str) -> Typed {
    Typed { words: words.into(), what: What::Note(NoteKind::Note), owner: None, choices: Vec::new() }
}

fn wording(words: &str) -> Wording {
    Wording::parse(words).expect("words")
}

#[test]
fn one_sending_holds_notes_decisions_and_commitments() {
    let said = typed("Bon coup\n! On garde le café\n@awa essayer lundi").read(PEOPLE).expect("it is clear");
    let note = Said::Note(NoteKind::Note, "Bon coup".into());
    let decision = Said::Decision(wording("On garde le café"));
    assert_eq!(said, [note, decision, Said::Commitment(1, wording("essayer lundi"))]);
}

#[test]
fn who_is_meant_is_asked_and_the_answer_is_taken() {
    let asked = typed("@Jean appeler").read(PEOPLE);
    assert_eq!(asked, Err(Unclear::Who(vec![(0, vec![2, 3], "Jean appeler".into())])));
    let chosen = Typed { choices: vec![Some(3)], ..typed("@Jean appeler") };
    assert_eq!(chosen.read(PEOPLE), Ok(vec![Said::Commitment(3, wording("appeler"))]));
    let wrong = Typed { choices: vec![Some(1)], ..typed("@Jean appeler") };
    assert!(wrong.read(PEOPLE).is_err(), "Awa is no Jean");
    let stranger = Typed { choices: vec![Some(1)], ..typed("@Zoé appeler") };
    assert_eq!(stranger.read(PEOPLE), Ok(vec![Said::Commitment(1, wording("appeler"))]));
}

#[test]
fn a_button_says_what_the_words_are() {
    let decision = Typed { what: What::Decision, ..typed("! tel quel") };
    assert_eq!(decision.read(PEOPLE), Ok(vec![Said::Decision(wording("! tel quel"))]));
    let mut commitment = Typed { what: What::Commitment, ..typed("essayer") };
    assert_eq!(commitment.read(PEOPLE), Err(Unclear::NoOwner));
    commitment.owner = Some(99);
    assert_eq!(commitment.read(PEOPLE), Err(Unclear::NoOwner));
    commitment.owner = Some(2);
    assert_eq!(commitment.read(PEOPLE), Ok(vec![Said::Commitment(2, wording("essayer"))]));
}

#[test]
fn nothing_said_is_refused() {
    for nothing in ["", "  \n", "!", "!\n! "] {
        assert_eq!(typed(nothing).read(PEOPLE), Err(Unclear::Text(TextProblem::Empty)), "{nothing:?}");
    }
    assert!(matches!(typed("@Awa").read(PEOPLE), Err(Unclear::Text(TextProblem::Empty))), "and what does she try?");
    assert!(matches!(typed("a\u{7}b").read(PEOPLE), Err(Unclear::Text(TextProblem::Hidden))));
}
