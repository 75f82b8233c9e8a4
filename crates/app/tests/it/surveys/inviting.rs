//! Members are told of a survey that opens and reminded of it: all of them alike, whoever answered.

use platform::{DAY, sql};

use super::Survey;
use super::audiences::opened;
use crate::world::Person;

const KIND: &str = "surveys.waits";

impl Survey {
    /// The letters about it that left for somebody.
    async fn letters_to(&self, person: &Person) -> usize {
        self.house.letters_to(person).await.into_iter().filter(|letter| letter.kind == KIND).count()
    }
}

#[tokio::test]
async fn all_members_are_told_and_reminded_alike_whoever_answered() {
    let survey = Survey::opens().await;
    let house = &survey.house;
    let all = async |so_many: usize| {
        for member in [&house.awa, &house.jean] {
            assert_eq!(survey.letters_to(member).await, so_many);
        }
        assert_eq!(survey.letters_to(&house.nadia).await, 0, "who is no member is not asked");
    };
    all(1).await;
    let letter = house.letters_to(&house.awa).await.into_iter().find(|letter| letter.kind == KIND).unwrap();
    let same = house.letters_to(&house.jean).await.into_iter().find(|letter| letter.kind == KIND).unwrap();
    assert!(letter.text.contains(&survey.form) && same.text.contains(&survey.form), "one address for all");
    survey.answers(0..1).await;
    let remind = format!("{}/rappel", survey.page);
    house.awa.post(remind.as_str(), &[]).await.is(404);
    house.samira.post(remind.as_str(), &[]).await.is(409).shows("moins de 3 jours");
    for told in 2..4 {
        // Further apart than they must be: no week of anybody holds three.
        house.instance.clock.advance(4 * DAY);
        house.samira.get(&survey.page).await.is(200).shows("le rappel va à tous les membres");
        house.samira.post(remind.as_str(), &[]).await.leads_to(&survey.page);
        all(told).await;
    }
    house.samira.get(&survey.page).await.is(200).shows("Il n’en reste pas").hides("Rappeler à tout le monde");
    house.samira.post(remind.as_str(), &[]).await.is(409).shows("Il y a eu 2 rappels");
    all(3).await;
}

/// A survey that an earlier program opened, which told nobody, as this one finds it.
#[tokio::test]
async fn of_a_survey_that_opened_before_members_were_told_nothing_says_that_they_were() {
    let survey = Survey::opens().await;
    let house = &survey.house;
    house.samira.get(&survey.page).await.is(200).shows("Les membres ont su que le questionnaire s’ouvrait");
    let tx = house.instance.db.begin().await.unwrap();
    // Ages on purpose: as the program before left it.
    sql("UPDATE surveys SET reminded_at = NULL").done(&tx).await.unwrap();
    tx.commit().await.unwrap();
    house.samira.get(&survey.page).await.is(200).hides("Les membres ont su").shows("Rappeler à tout le monde");
    house.samira.post(format!("{}/rappel", survey.page), &[]).await.leads_to(&survey.page);
    house.samira.get(&survey.page).await.is(200).shows("Dernier rappel le");
}

#[tokio::test]
async fn a_survey_of_families_is_told_to_nobody_and_one_that_closed_is_recalled_no_more() {
    let survey = Survey::opens().await;
    let (house, remind) = (&survey.house, format!("{}/rappel", survey.page));
    survey.closes().await;
    house.instance.clock.advance(4 * DAY);
    house.samira.post(remind, &[]).await.is(409);
    let (page, _) = opened(house, ("families", "Vous et votre famille"), &["f1"]).await;
    house.instance.clock.advance(4 * DAY);
    house.samira.get(&page).await.is(200).hides("Rappeler à tout le monde");
    house.samira.post(format!("{page}/rappel"), &[]).await.is(409);
    assert_eq!(survey.letters_to(&house.awa).await, 1, "of the first one");
}
