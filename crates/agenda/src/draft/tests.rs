use super::*;
use crate::model::example::block;
use communities::program::FormatCard;
use meetings::model::Mode;
use ui::Lang;

fn checked(change: impl Fn(&mut Draft)) -> Result<Wanted, Vec<(Field, Problem)>> {
    let mut draft =
        Draft { kind: "discussion".into(), title: "Le café".into(), minutes: "10".into(), ..Draft::default() };
    change(&mut draft);
    draft.check(&Standing { expected: &[4, 5], before: None })
}

#[test]
fn a_card_in_the_form_is_that_card() {
    let codev = Card::of(FormatCard::Codev).block(Lang::Fr, 75, Mode::Hybrid);
    let again = Draft::of(&codev).check(&Standing { expected: &[], before: None });
    assert_eq!(again.as_ref(), Ok(&codev));
    let longer = Draft { minutes: "90".into(), ..Draft::of(&codev) }.check(&Standing { expected: &[], before: None });
    let longer = longer.expect("nothing is wrong");
    assert_eq!((longer.minutes, longer.steps.iter().map(|step| step.minutes).sum::<i64>()), (90, 90));
}

#[test]
fn every_mistake_is_told_at_once_beside_its_field() {
    let wrong = checked(|draft| {
        draft.kind = "karaoke".into();
        draft.title = " ".into();
        draft.minutes = "beaucoup".into();
        draft.leader_id = "99".into();
        draft.about = "a\u{7}b".into();
        draft.documents = "javascript:alert(1)".into();
        draft.steps = "Exposé".into();
    });
    let fields: Vec<Field> = wrong.expect_err("it must be refused").into_iter().map(|(field, _)| field).collect();
    for field in
        [Field::Kind, Field::Title, Field::Minutes, Field::Leader, Field::About, Field::Documents, Field::Steps]
    {
        assert!(fields.contains(&field), "{field:?} in {fields:?}");
    }
}

#[test]
fn one_person_leads() {
    let member = checked(|draft| draft.leader_id = "5".into()).expect("a member leads");
    assert_eq!(member.leader_id, Some(5));
    let other = checked(|draft| draft.leader = "Une invitée".into()).expect("somebody else leads");
    assert_eq!(other.leader, "Une invitée");
    let both = checked(|draft| (draft.leader_id, draft.leader) = ("5".into(), "Une invitée".into()));
    assert_eq!(both, Err(vec![(Field::LeaderName, Problem::TwoLeaders)]));
}

#[test]
fn who_leads_already_may_still_after_they_left() {
    let before = Wanted { leader_id: Some(9), ..block(1, BlockKind::Discussion, 10).wanted };
    let draft = Draft::of(&before);
    assert!(draft.check(&Standing { expected: &[4], before: Some(&before) }).is_ok());
    assert!(draft.check(&Standing { expected: &[4], before: None }).is_err());
}

#[test]
fn steps_without_a_length_give_it_and_each_has_its_minute() {
    let steps = "5 Un\n7 Deux";
    assert_eq!(checked(|draft| (draft.minutes, draft.steps) = ("".into(), steps.into())).map(|it| it.minutes), Ok(12));
    let short = checked(|draft| (draft.minutes, draft.steps) = ("1".into(), steps.into()));
    assert_eq!(short, Err(vec![(Field::Minutes, Problem::TooShort(2))]));
    assert_eq!(checked(|draft| draft.minutes = "".into()), Err(vec![(Field::Minutes, Problem::Length)]));
    for wrong in ["0", "481", "-5", "1.5"] {
        assert_eq!(
            checked(|draft| draft.minutes = wrong.into()),
            Err(vec![(Field::Minutes, Problem::Length)]),
            "{wrong}"
        );
    }
}
