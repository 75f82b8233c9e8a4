//! Patterns as people type them, and what is said of those that cannot be read.

use super::*;

fn at(moment: &str) -> i64 {
    let (date, time) = moment.split_once(' ').expect("tests write a date, a space, an hour");
    dates::from_fields(date, time).expect("tests write moments that exist")
}

/// On Monday 1 March 2027 at noon, for a meeting of three hours.
fn context() -> Context {
    Context { now: at("2027-03-01 12:00"), near: None, minutes: 180 }
}

fn read(text: &str) -> Result<Vec<String>, Mistake> {
    let said = |moment: &Moment| {
        let length = if moment.minutes == 180 { String::new() } else { format!(" {}", moment.minutes) };
        format!("{} {}{length}", &dates::for_date_field(moment.starts_at)[5..], dates::for_time_field(moment.starts_at))
    };
    moments(text, &context()).map(|found| found.iter().map(said).collect())
}

#[track_caller]
fn gives(text: &str, expected: &[&str]) {
    assert_eq!(
        read(text).as_deref(),
        Ok(expected.iter().map(|each| (*each).to_owned()).collect::<Vec<_>>().as_slice()),
        "{text}"
    );
}

#[track_caller]
fn refuses(text: &str, mistake: Mistake) {
    assert_eq!(read(text), Err(mistake), "{text}");
}

#[test]
fn weekdays_of_a_month_at_several_hours() {
    let expected: Vec<String> = ["02", "04", "09", "11", "16", "18", "23", "25", "30"]
        .iter()
        .flat_map(|day| [format!("03-{day} 09:00"), format!("03-{day} 13:30")])
        .collect();
    let mut tuesdays_first = expected.clone();
    tuesdays_first.sort();
    for text in [
        "mardis et jeudis de mars, 9 h et 13 h 30",
        "Les mardis et les jeudis du mois de mars à 9h, 13h30",
        "tous les mardis et jeudis de mars 2027 : 9:00 et 13:30",
        "Tuesdays and Thursdays in March, 9:00 and 13:30",
        "every Tuesday and Thursday of March at 9 a.m. and 1:30 p.m.",
        "9 h et 13 h 30, mardis et jeudis de mars",
    ] {
        let found = read(text).map(|mut found| {
            found.sort();
            found
        });
        assert_eq!(found.as_ref(), Ok(&tuesdays_first), "{text}");
    }
}

#[test]
fn dates_by_themselves() {
    for text in [
        "16, 18 et 23 mars, 13 h",
        "March 16, 18 and 23, 1 p.m.",
        "16 mars, 18 mars et 23 mars à 13h",
        "mardi 16, jeudi 18 et mardi 23 mars 13 h",
    ] {
        gives(text, &["03-16 13:00", "03-18 13:00", "03-23 13:00"]);
    }
    gives("2027-03-16, 9:00", &["03-16 09:00"]);
    gives("mardi 16 mars, 9 h", &["03-16 09:00"]);
    gives("Tuesday, March 16, 9 am", &["03-16 09:00"]);
    gives("1er avril, midi", &["04-01 12:00"]);
    gives("16 mars et 2 avril, 9 h", &["03-16 09:00", "04-02 09:00"]);
    gives("March 16 and April 2, 9:00", &["03-16 09:00", "04-02 09:00"]);
    gives("9 h 16 mars", &["03-16 09:00"]);
}

#[test]
fn from_a_day_to_another() {
    gives("mardis du 2 au 19 mars, 9 h", &["03-02 09:00", "03-09 09:00", "03-16 09:00"]);
    gives("Tuesdays from March 2 to March 19, 9:00", &["03-02 09:00", "03-09 09:00", "03-16 09:00"]);
    gives("du lundi 8 au mercredi 10 mars, 9 h", &["03-08 09:00", "03-09 09:00", "03-10 09:00"]);
    gives("lundi au mercredi du 8 au 14 mars, 9 h", &["03-08 09:00", "03-09 09:00", "03-10 09:00"]);
    gives(
        "vendredis de mars à avril, 9 h",
        &["03-05", "03-12", "03-19", "03-26", "04-02", "04-09", "04-16", "04-23", "04-30"]
            .map(|day| format!("{day} 09:00"))
            .each_ref()
            .map(String::as_str),
    );
    gives("jeudis du 30 décembre au 8 janvier, 9 h", &["12-30 09:00", "01-06 09:00"]);
}

#[test]
fn an_hour_may_have_its_end() {
    gives("16 mars, 9 h à 11 h 30 et 13 h à 16 h", &["03-16 09:00 150", "03-16 13:00"]);
    gives("March 16, 9:00-11:30", &["03-16 09:00 150"]);
    gives("16 mars, 9-12 h", &["03-16 09:00"]);
    gives("March 16, 1-3 pm", &["03-16 13:00 120"]);
    gives("16 mars de 9 à 11 h", &["03-16 09:00 120"]);
}

#[test]
fn several_patterns_stand_in_one_text() {
    gives("16 mars, 9 h; 18 mars, 13 h", &["03-16 09:00", "03-18 13:00"]);
    gives("16 mars, 9 h\n18 mars, 13 h", &["03-16 09:00", "03-18 13:00"]);
    gives("mardi 16 mars à 9 h et jeudi 18 mars à 13 h", &["03-16 09:00", "03-18 13:00"]);
}

#[test]
fn a_date_in_figures_is_read_when_it_can_be_no_other() {
    for text in [
        "16/03, 9 h",
        "03/16, 9 h",
        "16/3/2027 à 9 h",
        "16/03/27, 9 h",
        "2027/03/16, 9 h",
        "16-03-2027, 9 h",
        "16.03.2027, 9 h",
        "mardi 16/03 : 9 h",
    ] {
        gives(text, &["03-16 09:00"]);
    }
    gives("4/4, 9 h", &["04-04 09:00"]);
    gives("16/03 et 18/03, 13 h", &["03-16 13:00", "03-18 13:00"]);
    gives("16/18 mars, 9 h", &["03-16 09:00", "03-18 09:00"]);
    gives("5/7 avril, 9 h", &["04-05 09:00", "04-07 09:00"]);
}

#[test]
fn a_date_that_could_be_two_is_not_guessed() {
    refuses("05/04, 9 h", Mistake::TwoDates("05/04".into(), 5, 4));
    refuses("4/5/2027, 9 h", Mistake::TwoDates("4/5/2027".into(), 4, 5));
    refuses("04-05-2027, 9 h", Mistake::TwoDates("04-05-2027".into(), 4, 5));
    refuses("31/02, 9 h", Mistake::NoSuchDate(31, 2));
    refuses("16/33/2027, 9 h", Mistake::NotADay("16/33/2027".into()));
    refuses("2027/13/16, 9 h", Mistake::NotADay("2027/13/16".into()));
    refuses("mercredi 16/03, 9 h", other_weekday("2027-03-16", jiff::civil::Weekday::Wednesday));
}

#[test]
fn weekdays_are_counted_in_their_month() {
    gives("1er et 3e mardi d’avril, 9 h", &["04-06 09:00", "04-20 09:00"]);
    gives("les 1er et 3e mardis d'avril à 9 h", &["04-06 09:00", "04-20 09:00"]);
    gives("premier mardi et troisième jeudi d’avril, 9 h", &["04-06 09:00", "04-15 09:00"]);
    gives("the first and third Tuesday of April, 9 am", &["04-06 09:00", "04-20 09:00"]);
    gives("dernier jeudi de mars et d’avril, 9 h", &["03-25 09:00", "04-29 09:00"]);
    gives("2nd Tuesday of April, 9:00", &["04-13 09:00"]);
    gives("deuxième mardi d’avril à juin, 9 h", &["04-13 09:00", "05-11 09:00", "06-08 09:00"]);
    gives("1er et 3e avril, 9 h", &["04-01 09:00", "04-03 09:00"]);
    gives("jeudi 1er avril, 9 h", &["04-01 09:00"]);
    refuses("5e mardi d’avril, 9 h", Mistake::NoneThere);
    refuses("1er et 5e mardi d’avril, 9 h", Mistake::NoneThere);
    refuses("dernier avril, 9 h", Mistake::NoneThere);
    refuses("1er et 3 mardis d’avril, 9 h", other_weekday("2027-04-01", jiff::civil::Weekday::Tuesday));
    refuses("2e mardi, 6 avril, 9 h", other_weekday("2027-04-06", jiff::civil::Weekday::Tuesday));
}

#[test]
fn a_year_belongs_to_the_dates_it_must() {
    let years = |text: &str| -> Result<Vec<String>, Mistake> {
        let found = moments(text, &context())?;
        Ok(found.iter().map(|moment| dates::for_date_field(moment.starts_at)).collect())
    };
    let winter = ["2027-11-18", "2027-12-09", "2028-01-20"].map(str::to_owned).to_vec();
    for text in [
        "18 novembre, 9 décembre et 20 janvier 2028, 9 h",
        "18 novembre 2027, 9 décembre et 20 janvier, 9 h",
        "18 novembre, 9 décembre et 20 janvier, 9 h",
        "November 18, December 9 and January 20, 2028, 9:00",
    ] {
        assert_eq!(years(text), Ok(winter.clone()), "{text}");
    }
    let spring = ["2028-03-16", "2028-03-18", "2028-04-03"].map(str::to_owned).to_vec();
    assert_eq!(years("16 et 18 mars, 3 avril 2028, 9 h"), Ok(spring));
    let weeks = years("jeudis du 30 décembre au 8 janvier 2028, 9 h");
    assert_eq!(weeks, Ok(["2027-12-30", "2028-01-06"].map(str::to_owned).to_vec()));
    let same = ["2027-12-20", "2027-03-16"].map(str::to_owned).to_vec();
    assert_eq!(years("20 décembre et 16 mars 2027, 9 h"), Ok(same), "December 2026 is past");
}

#[test]
fn an_evening_may_pass_midnight() {
    gives("16 mars, 20 h à minuit", &["03-16 20:00 240"]);
    gives("16 mars, 20 h à 24 h", &["03-16 20:00 240"]);
    gives("March 16, 8 pm to midnight", &["03-16 20:00 240"]);
    gives("16 mars, 22 h à 1 h", &["03-16 22:00"]);
    gives("16 mars, 24 h à 2 h", &["03-17 00:00 120"]);
    gives("16 mars, 0 h à 2 h", &["03-16 00:00 120"]);
    refuses("16 mars, minuit", Mistake::WhichMidnight);
    refuses("16 mars, minuit à 2 h", Mistake::WhichMidnight);
    refuses("16 mars, 24 h 30", Mistake::NotAnHour("24:30".into()));
}

#[test]
fn the_half_of_the_day_said_at_the_end_is_that_of_both() {
    gives("16 mars, 1 h 30 à 4 h 30 pm", &["03-16 13:30"]);
    gives("March 16, 1:30 to 4:30 p.m.", &["03-16 13:30"]);
    gives("March 16, 11:00 to 1:00 pm", &["03-16 11:00 120"]);
    gives("March 16, 9:30 am to 2:30 pm", &["03-16 09:30 300"]);
    gives("March 16, 10:00 am to 11:00 pm", &["03-16 10:00 780"]);
}

#[test]
fn a_moment_ends_at_the_hour_that_was_typed_when_clocks_change() {
    let ends = |text: &str| moments(text, &context()).map(|found| found[0].ends_at());
    assert_eq!(ends("7 novembre, 0 h à 8 h"), Ok(at("2027-11-07 08:00")), "nine hours later");
    assert_eq!(ends("14 mars, 0 h à 8 h"), Ok(at("2027-03-14 08:00")), "seven hours later");
    refuses("7 novembre, 0 h à 1 h 30", Mistake::Doubled("2027-11-07".parse().expect("a date")));
    let night = on_day("2027-03-13".parse().expect("a date"), "20 h à 8 h", &context()).expect("a night");
    let copy = copied(&night, "20 mars", &context()).expect("another");
    assert_eq!((night[0].minutes, copy[0].minutes), (660, 720), "copied as the hours that were typed");
}

fn other_weekday(date: &str, typed: jiff::civil::Weekday) -> Mistake {
    Mistake::OtherWeekday(date.parse().expect("a date"), typed)
}

#[test]
fn what_is_gone_of_a_month_goes_without_saying() {
    let later = Context { now: at("2027-03-16 12:00"), ..context() };
    let found = moments("mardis de mars, 9 h", &later).expect("two are left");
    assert_eq!(found.len(), 2, "the 23rd and the 30th: this morning is past");
    assert_eq!(
        moments("16 mars, 9 h", &later),
        Err(Mistake::Past(at("2027-03-16 12:00"))),
        "a date that is named is not dropped in silence"
    );
    assert_eq!(moments("mardis du 2 au 9 mars, 9 h", &later), Err(Mistake::Past(at("2027-03-09 12:00"))));
}

#[test]
fn the_month_and_the_year_of_the_meeting_go_without_saying() {
    let expected = Context { near: Some(SeasonMonth { year: 2028, month: 4 }), ..context() };
    let first = |text| moments(text, &expected).map(|found| found[0].starts_at);
    assert_eq!(first("mardis, 9 h"), Ok(at("2028-04-04 09:00")));
    assert_eq!(first("le 6, 9 h"), Ok(at("2028-04-06 09:00")));
    assert_eq!(first("mardis d’avril, 9 h"), Ok(at("2028-04-04 09:00")));
    assert_eq!(first("mardis de février, 9 h"), Ok(at("2028-02-01 09:00")), "February 2027 is over");
}

#[test]
fn each_mistake_names_what_was_typed() {
    refuses("mardis de mars en soirée", Mistake::Unknown("soirée".into()));
    refuses("mar. 16 mars, 9 h", Mistake::Unknown("mar".into()));
    refuses("mardis de mars", Mistake::NoHour);
    refuses("9 h", Mistake::NoDay);
    refuses(", et", Mistake::NoDay);
    refuses("mardis, 9 h", Mistake::NoMonth);
    refuses("mars, 9 h", Mistake::WhichDays);
    refuses("31 avril, 9 h", Mistake::NoSuchDate(31, 4));
    refuses("45 mars, 9 h", Mistake::NotADay("45".into()));
    refuses("16 mars, 25 h", Mistake::NotAnHour("25:00".into()));
    refuses("16 mars, 9 h 75", Mistake::NotAnHour("9:75".into()));
    refuses("March 16, 13 pm", Mistake::NotAnHour("13:00".into()));
    refuses(
        "jeudi 16 mars, 9 h",
        Mistake::OtherWeekday("2027-03-16".parse().expect("a date"), jiff::civil::Weekday::Thursday),
    );
    refuses("16 mars, 9 h à 9 h", Mistake::NoLength);
    refuses("16 mars, 12 h à 9 h", Mistake::Backwards);
    refuses("mardis du 19 au 2 mars 2027, 9 h", Mistake::Backwards);
    refuses("samedis du 8 au 10 mars, 9 h", Mistake::NoneThere);
    refuses("2027-02-30, 9 h", Mistake::NotADay("2027-02-30".into()));
    refuses("16 mars 2099, 9 h", Mistake::TooFar(at("2099-03-16 12:00")));
}

#[test]
fn the_nights_when_clocks_change_are_refused_by_name() {
    refuses("14 mars, 2 h 30", Mistake::Skipped("2027-03-14".parse().expect("a date")));
    refuses("7 novembre, 1 h 30", Mistake::Doubled("2027-11-07".parse().expect("a date")));
    gives("14 mars, 3 h", &["03-14 03:00"]);
    gives("dimanches du 7 au 21 mars, 9 h", &["03-07 09:00", "03-14 09:00", "03-21 09:00"]);
}

#[test]
fn too_much_is_refused_and_nothing_makes_it_fall() {
    refuses("du 1er mars au 30 décembre, 9 h et 13 h", Mistake::TooMany(610));
    assert!(matches!(read("mardis de mars 2027 à mars 9999, 9 h"), Err(Mistake::TooMany { .. })));
    for text in [
        "",
        " ",
        ";;\n",
        "à",
        "- - -",
        "9 h à",
        "à 9 h",
        "mars à",
        "2027",
        "1-1-1",
        "99999999999999999999",
        "\u{202e}mars",
        "٣ mars, 9 h",
        "👩‍👧",
        "9:",
        ":30",
        "h",
        "am",
        "0 mars, 0 h",
    ] {
        let _ = read(text);
    }
    let long = "mardis de mars, 9 h et ".repeat(5000);
    let _ = read(&long);
}

#[test]
fn the_hours_of_a_day_are_copied_onto_others() {
    let day = on_day("2027-03-16".parse().expect("a date"), "9 h et 13 h 30 à 15 h", &context()).expect("two moments");
    let copies = copied(&day, "18 et 25 mars", &context()).expect("four moments");
    let starts: Vec<i64> = copies.iter().map(|moment| moment.starts_at).collect();
    assert_eq!(starts, ["2027-03-18 09:00", "2027-03-18 13:30", "2027-03-25 09:00", "2027-03-25 13:30"].map(at));
    assert_eq!(copies.iter().map(|moment| moment.minutes).collect::<Vec<_>>(), [180, 90, 180, 90]);
    assert_eq!(copied(&day, "18 mars, 9 h", &context()), Err(Mistake::NoDay));
    let refused = on_day("2027-03-16".parse().expect("a date"), "9 et 13", &context());
    assert_eq!(refused, Err(Mistake::NotAnHour("9".into())));
}
