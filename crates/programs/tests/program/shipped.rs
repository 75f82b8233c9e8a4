//! The programs that ship say what they must.

use jiff::civil::{date, time};
use programs::Role;
use programs::{
    MeetingKind, Mode, PartOfMonth, PlannedMeeting, Program, SeasonMonth, SeasonStart, SurveyAudience, SurveyMode, Text,
};
use ui::Lang;

use super::{SEASON, SHORT, changed};

fn program(source: &str) -> Program {
    Program::parse("ours.toml", source).unwrap_or_else(|errors| {
        let told: Vec<_> = errors.iter().map(|error| error.sentence(Lang::En)).collect();
        panic!("our own file must be right:\n{}", told.join("\n"))
    })
}

fn start(typed: &str) -> SeasonStart {
    SeasonStart::parse(typed).expect("the test gives a month")
}

fn month(year: i16, month: i8) -> Option<SeasonMonth> {
    Some(SeasonMonth { year, month })
}

fn of_kind(meetings: &[PlannedMeeting], kind: MeetingKind) -> Vec<&PlannedMeeting> {
    meetings.iter().filter(|meeting| meeting.kind == kind).collect()
}

#[test]
fn every_file_that_ships_is_right() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../programs");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).expect("the folder of programs is there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let bytes = std::fs::read(&path).expect("the file can be read");
            let name = path.display().to_string();
            Program::from_bytes(&name, &bytes).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
            read += 1;
        }
    }
    assert!(read >= 2, "the format is not for one file, yet {read} were read");
}

#[test]
fn the_season_has_eight_meetings_the_first_undated_and_two_trainings() {
    let schedule = program(SEASON).schedule(start("2026-12"));
    let trainings = of_kind(&schedule, MeetingKind::Training);
    let meetings: Vec<_> = schedule.iter().filter(|meeting| meeting.kind != MeetingKind::Training).collect();

    assert_eq!(meetings.len(), 8);
    assert_eq!(meetings.iter().map(|meeting| meeting.minutes).collect::<Vec<_>>(), [180; 8]);
    assert_eq!(meetings[0].kind, MeetingKind::Welcome);
    assert_eq!((meetings[0].date, meetings[0].part), (None, Some(PartOfMonth::Early)));
    let months: Vec<_> = meetings.iter().map(|meeting| meeting.month).collect();
    let expected = [(2026, 12), (2027, 1), (2027, 2), (2027, 3), (2027, 4), (2027, 5), (2027, 6), (2027, 9)];
    assert_eq!(months, expected.map(|(year, number)| month(year, number)));
    assert_eq!(meetings[7].kind, MeetingKind::Review);

    assert_eq!(trainings.len(), 2);
    assert!(trainings.iter().all(|training| training.month.is_none() && training.date.is_none()));
    assert_eq!(schedule.len(), 10);
}

#[test]
fn the_season_says_what_the_federation_planned() {
    let season = program(SEASON);
    assert_eq!(season.name.speaking(Lang::Fr), "Réflexion-action pour les familles");
    assert_eq!((season.capacity.min, season.capacity.max), (10, 15));
    assert_eq!(season.season.modes, [Mode::InPerson, Mode::Online]);
    assert_eq!(season.season.reminders, [7, 1]);
    assert!(season.season.follow_up);
    assert_eq!((season.charter.version, season.charter.principles.len()), (1, 4));
    assert_eq!(season.budget.len(), 6);
    assert!(season.budget.iter().all(|line| line.amount.is_none()), "no amount is invented");

    let rooms: Vec<_> = season.rooms.iter().map(|room| room.name.fr.as_str()).collect();
    assert_eq!(rooms, ["accueil", "annonces", "bons-coups", "questions-du-jour", "comité-avisé"]);
    assert_eq!(season.rooms[0].audience, [Role::Coordination, Role::Facilitator, Role::Member]);
    assert_eq!(season.rooms[4].audience, [Role::Coordination, Role::Advisor]);
    let committee = season.advisory_committee.expect("the season has an advisory committee");
    assert_eq!(committee.room.as_deref(), Some(season.rooms[4].id.as_str()));
}

#[test]
fn the_season_has_an_agenda_for_each_kind_of_meeting_as_long_as_the_meeting() {
    let season = program(SEASON);
    let kinds: Vec<_> = season.agendas.iter().filter_map(|agenda| agenda.meeting).collect();
    assert_eq!(kinds, [MeetingKind::Welcome, MeetingKind::Regular, MeetingKind::Training, MeetingKind::Review]);
    for agenda in &season.agendas {
        let minutes: u32 = agenda.blocks.iter().map(|block| block.minutes).sum();
        assert_eq!(minutes, season.season.minutes, "{}", agenda.id);
    }
    let closing = season.agendas[1].blocks.last().expect("it has blocks");
    assert_eq!(closing.steps.iter().map(|step| step.minutes).sum::<u32>(), closing.minutes);
    assert_eq!(program(SHORT).agendas[0].blocks.iter().map(|block| block.minutes).sum::<u32>(), 150);
}

#[test]
fn the_season_asks_the_same_at_its_beginning_and_at_its_end() {
    let season = program(SEASON);
    let [before, after, needs, families, teams, directors] = season.surveys.as_slice() else { panic!("six surveys") };
    assert_eq!([before, after].map(|survey| survey.audience), [SurveyAudience::Members; 2]);
    let others = [families, teams, directors].map(|survey| survey.audience);
    assert_eq!(others, [SurveyAudience::Families, SurveyAudience::Teams, SurveyAudience::Directors]);
    assert!(directors.questions[0].condition.is_some(), "asked of those for whom it is hard");
    assert_eq!((before.title.fr.as_str(), before.month), ("Au début de la saison", 1));
    assert_eq!((after.follows.as_deref(), after.month), (Some(before.id.as_str()), 10));
    assert_eq!(before.ready, after.ready);
    assert_eq!((before.ready.len(), before.mode), (9, SurveyMode::Group));
    assert!(program(SHORT).surveys.is_empty());
    assert_eq!((needs.month, needs.questions.len(), needs.follows.as_deref()), (1, 4, None), "asked before the season");
}

#[test]
fn the_season_asks_who_wants_to_take_part_two_questions_that_may_be_left() {
    let asked = program(SEASON).application;
    assert_eq!(
        asked.iter().map(|each| (each.id.as_str(), each.required)).collect::<Vec<_>>(),
        [("deja", false), ("theme", false)]
    );
    assert!(asked.iter().all(|each| !each.text.fr.is_empty() && !each.text.en.is_empty()));
    assert!(program(SHORT).application.is_empty(), "an application says enough by itself");
}

#[test]
fn the_logic_model_is_whole_and_survives_storage() {
    let model = program(SEASON).logic_model.expect("the season has a logic model");
    assert_eq!((model.needs.len(), model.objectives.len(), model.activities.len()), (2, 2, 3));
    assert_eq!(model.relevance.as_ref().map(|relevance| relevance.effects.len()), Some(4));
    let results: Vec<_> = model.publics.iter().map(|public| public.results.len()).collect();
    assert_eq!(results, [3, 4, 3]);

    let stored = serde_json::to_string(&model).expect("a logic model becomes JSON");
    assert_eq!(serde_json::from_str::<programs::LogicModel>(&stored).ok(), Some(model));
}

#[test]
fn a_day_of_the_week_and_a_time_become_a_date() {
    let schedule = program(SHORT).schedule(start("2026-09"));
    assert_eq!(schedule.len(), 8);
    assert_eq!(schedule[0].date, Some(date(2026, 9, 17)));
    assert_eq!(schedule[0].time, Some(time(13, 30, 0, 0)));
    assert_eq!(schedule[0].minutes, 150);
    assert_eq!(schedule[3].month, month(2027, 1), "no meeting in December");
    assert_eq!(schedule[3].date, Some(date(2027, 1, 21)));
    let review = &schedule[7];
    assert_eq!((review.kind, review.month, review.date), (MeetingKind::Review, month(2027, 5), None));
    assert_eq!((review.part, review.minutes), (Some(PartOfMonth::Late), 90));
}

#[test]
fn a_day_of_the_month_becomes_a_date() {
    let dated = changed(SEASON, "part = \"early\"", "day = 3\ntime = 9:00");
    let dated = changed(&dated, "time = 9:00", "time = 09:00");
    let schedule = program(&dated).schedule(start("2027-12"));
    assert_eq!(schedule[0].date, Some(date(2027, 12, 3)));
    assert_eq!(schedule[0].time, Some(time(9, 0, 0, 0)));
    assert_eq!(schedule[1].month, month(2028, 1));
}

#[test]
fn what_is_left_out_takes_its_default() {
    let short = program(SHORT);
    assert_eq!(short.season.reminders, [7, 1]);
    assert_eq!(short.charter.version, 1);
    assert_eq!(short.rooms[0].audience, [Role::Coordination, Role::Facilitator, Role::Member]);
    assert!(!short.season.follow_up && short.logic_model.is_none());
    let budget: Vec<_> = short.budget.iter().map(|line| (line.id.as_str(), line.amount)).collect();
    assert_eq!(budget, [("animation", Some(1_800)), ("fournitures", Some(200)), ("heures", Some(2_400))]);
}

#[test]
fn a_season_starts_in_a_month_and_nothing_else() {
    assert_eq!(start("2026-12").month(1), SeasonMonth { year: 2026, month: 12 });
    assert_eq!(start(" 2027-01 ").month(13), SeasonMonth { year: 2028, month: 1 });
    assert_eq!(start("2027-01").month(1).to_string(), "2027-01");
    for wrong in
        ["2026-13", "2026-00", "12-2026", "décembre", "2026", "2026-1", "2026-12-01", "1999-12", "-026-12", "٢٠٢٦-12"]
    {
        let refused = SeasonStart::parse(wrong).expect_err("it is not a month");
        assert!(refused.sentence(Lang::Fr).starts_with(&format!("«\u{a0}{wrong}\u{a0}» n’est pas un mois.")));
        assert!(refused.sentence(Lang::En).starts_with(&format!("“{wrong}” is not a month.")));
    }
    let empty = SeasonStart::parse("  ").expect_err("nothing was typed");
    assert_eq!(
        empty.sentence(Lang::Fr),
        "Il faut le mois où la saison commence\u{a0}: l’année et le mois, comme 2026-12."
    );
}

#[test]
fn french_and_english_are_both_written_with_care() {
    for source in [SEASON, SHORT] {
        for (number, line) in source.lines().enumerate() {
            for wrong in [" :", " ;", " !", " ?", "« ", " »", "'"] {
                assert!(!line.contains(wrong), "line {}: {wrong:?} in {line:?}", number + 1);
            }
        }
    }
    let Text { fr, en } = program(SEASON).description;
    assert!(!fr.contains('\n') && !en.contains('\n'), "lines are only folded in the file");
}
