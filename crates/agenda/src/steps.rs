//! The steps of a block: typed one on a line with their minutes, and scaled so that they always add up to their block, to the
//! minute. Rules only.

use super::model::Step;
use super::problem::Problem;

/// The most steps of a block.
pub(super) const MOST: usize = 20;

/// Minutes in the same proportions that add up to `total` exactly, each at least one. What rounding leaves goes to the steps
/// that lost most by it, the first ones first. There must be at least one minute for each.
pub(crate) fn scaled(minutes: &[i64], total: i64) -> Vec<i64> {
    let count = minutes.len() as i64;
    let weight: i64 = minutes.iter().sum();
    if minutes.is_empty() || weight <= 0 || total < count {
        return minutes.to_vec();
    }
    // One minute is everybody's; the others are shared by weight.
    let free = total - count;
    let mut shares: Vec<i64> = minutes.iter().map(|each| 1 + free * each / weight).collect();
    let missing = total - shares.iter().sum::<i64>();
    let mut by_loss: Vec<usize> = (0..minutes.len()).collect();
    by_loss.sort_by_key(|place| std::cmp::Reverse(free * minutes[*place] % weight));
    for place in by_loss.into_iter().take(missing as usize) {
        shares[place] += 1;
    }
    shares
}

/// The steps with minutes that add up to `total`.
pub(super) fn fitted(steps: &[Step], total: i64) -> Vec<Step> {
    let minutes: Vec<i64> = steps.iter().map(|step| step.minutes).collect();
    // What adds up already stays as it was said.
    let minutes = if minutes.iter().sum::<i64>() == total { minutes } else { scaled(&minutes, total) };
    steps.iter().zip(minutes).map(|(step, minutes)| Step { title: step.title.clone(), minutes }).collect()
}

/// A block's minutes and its steps after a change: whoever changes the minutes finds the steps scaled to them, whoever changes
/// the steps finds the block as long as they are; of both, the minutes hold.
pub(super) fn settled(before: (i64, &[Step]), (minutes, steps): (i64, &[Step])) -> (i64, Vec<Step>) {
    let sum: i64 = steps.iter().map(|step| step.minutes).sum();
    let only_steps_changed = before.0 == minutes && before.1 != steps && !steps.is_empty();
    if only_steps_changed { (sum, steps.to_vec()) } else { (minutes, fitted(steps, minutes)) }
}

/// Reads what somebody typed: a step on each line, its minutes first: « 10 Exposé », « 10 min : Exposé ».
pub(super) fn typed(text: &str) -> Result<Vec<Step>, Problem> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let steps = lines.map(|(place, line)| of_line(line.trim(), place + 1)).collect::<Result<Vec<_>, _>>()?;
    if steps.len() > MOST { Err(Problem::TooManySteps) } else { Ok(steps) }
}

fn of_line(line: &str, number: usize) -> Result<Step, Problem> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (minutes, words) = line.split_at(digits);
    let minutes: Option<i64> = minutes.parse().ok().filter(|each| (1..=480).contains(each));
    let minutes = minutes.ok_or(Problem::StepWithoutMinutes(number))?;
    let words = words.trim();
    let (first, rest) = words.split_once(|each: char| each.is_whitespace() || each == ':').unwrap_or((words, ""));
    let words = if matches!(first, "min" | "min." | "minute" | "minutes") { rest } else { words };
    let title = words.trim_matches(|each: char| each.is_whitespace() || matches!(each, ':' | '-' | '–' | '·'));
    if title.is_empty() {
        Err(Problem::StepWithoutTitle(number))
    } else {
        Ok(Step { title: title.to_owned(), minutes })
    }
}

/// Each on a line, as [`typed`] reads them.
pub(super) fn written(steps: &[Step]) -> String {
    steps.iter().map(|step| format!("{} {}", step.minutes, step.title)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(minutes: i64, title: &str) -> Step {
        Step { title: title.into(), minutes }
    }

    #[test]
    fn scaled_steps_add_up_to_the_minute_whatever_is_asked() {
        let cards: [&[i64]; 5] = [&[10, 15, 5, 25, 10, 10], &[1, 2, 4, 5], &[1], &[300, 1, 1], &[7, 7, 7]];
        for minutes in cards {
            for total in minutes.len() as i64..=480 {
                let scaled = scaled(minutes, total);
                assert_eq!(scaled.iter().sum::<i64>(), total, "{minutes:?} to {total}: {scaled:?}");
                assert!(scaled.iter().all(|each| *each >= 1), "{minutes:?} to {total}: {scaled:?}");
            }
        }
    }

    #[test]
    fn scaled_steps_keep_their_order_of_length() {
        let minutes = [10, 15, 5, 25, 10, 10];
        for total in [60, 75, 90, 150] {
            let scaled = scaled(&minutes, total);
            for (one, other) in (0..6).flat_map(|one| (0..6).map(move |other| (one, other))) {
                if minutes[one] > minutes[other] {
                    assert!(scaled[one] >= scaled[other], "{scaled:?} for {total}");
                }
            }
        }
        assert_eq!(scaled(&[1, 1, 2], 8), [2, 2, 4]);
    }

    #[test]
    fn too_little_time_or_none_changes_nothing() {
        assert_eq!(scaled(&[5, 5, 5], 2), [5, 5, 5]);
        assert_eq!(scaled(&[], 10), Vec::<i64>::new());
    }

    #[test]
    fn minutes_and_steps_follow_each_other() {
        let before = [step(10, "Exposé"), step(20, "Échange")];
        let (minutes, steps) = settled((30, &before), (60, &before));
        assert_eq!((minutes, steps[0].minutes + steps[1].minutes), (60, 60), "the steps follow the block");
        let longer = [step(15, "Exposé"), step(20, "Échange")];
        assert_eq!(settled((30, &before), (30, &longer)), (35, longer.to_vec()), "the block follows the steps");
        let (minutes, steps) = settled((30, &before), (70, &longer));
        assert_eq!((minutes, steps), (70, vec![step(30, "Exposé"), step(40, "Échange")]), "of both, the minutes hold");
        assert_eq!(settled((30, &before), (30, &[])), (30, Vec::new()));
    }

    #[test]
    fn a_step_is_typed_as_people_write_it() {
        let lines =
            "10 Exposé\n5 min : Contrat\n 15 minutes - Clarification\n\n8\u{a0}min\u{a0}: Minuter la suite\n3min Pause";
        let expected = [
            step(10, "Exposé"),
            step(5, "Contrat"),
            step(15, "Clarification"),
            step(8, "Minuter la suite"),
            step(3, "Pause"),
        ];
        assert_eq!(typed(lines).as_deref(), Ok(&expected[..]));
        assert_eq!(typed("10 minuter la suite"), Ok(vec![step(10, "minuter la suite")]));
        assert_eq!(typed(&written(&expected)).as_deref(), Ok(&expected[..]), "what is stored comes back");
    }

    #[test]
    fn a_line_that_is_no_step_is_told_by_its_number() {
        assert_eq!(typed("10 Exposé\nContrat"), Err(Problem::StepWithoutMinutes(2)));
        assert_eq!(typed("0 Exposé"), Err(Problem::StepWithoutMinutes(1)));
        assert_eq!(typed("99999999999999999999 Exposé"), Err(Problem::StepWithoutMinutes(1)));
        assert_eq!(typed("\n10 min"), Err(Problem::StepWithoutTitle(2)));
        assert_eq!(typed(&"5 a\n".repeat(MOST + 1)), Err(Problem::TooManySteps));
    }
}
