use super::*;

#[test]
fn a_situation_enters_the_agenda_under_another_title() {
    let proposal = Proposal {
        id: 1,
        by: 4,
        kind: Kind::Situation,
        title: "La mère de Léa".into(),
        about: "Elle ne vient plus".into(),
        minutes: None,
        answer: Answer::Waiting,
        word: String::new(),
    };
    let wanted = |title: &str, about: &str| Wanted { title: title.into(), about: about.into(), ..Wanted::default() };
    assert!(!reveals(&proposal, &wanted("Une situation du groupe", "")));
    assert!(reveals(&proposal, &wanted("la  MÈRE de Léa", "")), "the same words, typed otherwise");
    assert!(reveals(&proposal, &wanted("Codéveloppement : la mère de Léa", "")));
    assert!(reveals(&proposal, &wanted("Codéveloppement", "On sait que elle ne vient plus.")));
    let short = Proposal { about: String::new(), ..proposal };
    assert!(!reveals(&short, &wanted("Une situation du groupe", "Merci")));
}
