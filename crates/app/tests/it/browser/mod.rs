//! Journeys in a real browser: each test starts the real program on a fresh database, with a real mail server beside it,
//! and hands over to a story in `e2e/journeys`. What people see is checked there; here they are only started and counted.

mod cable;
mod program;
mod prompter;
mod stage;

use stage::Stage;

/// Before believing the others: what they promise to notice is made to happen.
#[tokio::test]
async fn the_journeys_notice_what_goes_wrong() {
    Stage::set().await.play("watch", &[]).await;
}

// Each of the two stories of a whole day is played twice, and between them each language, with scripts or without, is seen on
// a phone and on a wide screen.

#[tokio::test]
async fn the_main_job_in_french_with_scripts_on_a_phone() {
    main_job("fr-CA", "on", "390").await;
}

#[tokio::test]
async fn the_main_job_in_english_without_scripts_on_a_wide_screen() {
    main_job("en-CA", "off", "1280").await;
}

async fn main_job(lang: &str, scripts: &str, width: &str) {
    a_day_of("main-job", lang, scripts, width).await;
}

#[tokio::test]
async fn a_meeting_as_one_object_in_french_with_scripts_on_a_wide_screen() {
    one_object("fr-CA", "on", "1280").await;
}

#[tokio::test]
async fn a_meeting_as_one_object_in_english_without_scripts_on_a_phone() {
    one_object("en-CA", "off", "390").await;
}

async fn one_object(lang: &str, scripts: &str, width: &str) {
    a_day_of("one-object", lang, scripts, width).await;
}

async fn a_day_of(journey: &str, lang: &str, scripts: &str, width: &str) {
    until_the_day_has_time().await;
    Stage::set().await.play(journey, &[("lang", lang), ("scripts", scripts), ("width", width), audits()]).await;
}

/// Both engines give the same pages: the audit, half of a journey's time, is made on one of them.
fn audits() -> (&'static str, &'static str) {
    ("audits", if testkit::Database::is_postgres() { "off" } else { "every page" })
}

/// The story marks attendance, which begins on the day of the meeting, so it sets a meeting at 23:55 of today in Montréal:
/// at the very end of a day, it waits for the next one.
async fn until_the_day_has_time() {
    let now = ui::dates::local(platform::Clock::system().now());
    let minutes_left = 24 * 60 - 60 * u64::from(now.hour().unsigned_abs()) - u64::from(now.minute().unsigned_abs());
    if minutes_left < 20 {
        tokio::time::sleep(std::time::Duration::from_secs(60 * minutes_left)).await;
    }
}

/// What one says reaches the other within a second; a cut line loses nothing and doubles nothing.
#[tokio::test]
async fn two_people_talk_through_a_cut_line() {
    Stage::set().await.play("live", &[("cut-seconds", &cut_seconds())]).await;
}

#[tokio::test]
async fn the_keyboard_alone_is_enough() {
    Stage::set().await.play("keyboard", &[]).await;
}

/// Files on their way: several, cut, taken back, refused; by keyboard, and without scripts.
#[tokio::test]
async fn files_leave_with_what_one_says() {
    Stage::set().await.play("files", &[]).await;
}

/// What looks chosen is chosen, in the four places where one answers.
#[tokio::test]
async fn what_looks_chosen_is_chosen() {
    until_the_day_has_time().await;
    Stage::set().await.play("chosen", &[]).await;
}

#[tokio::test]
async fn the_days_of_a_poll_are_pressed_with_scripts_on_a_wide_screen() {
    Stage::set().await.play("poll-days", &[("lang", "fr-CA"), ("scripts", "on"), ("width", "1280")]).await;
}

#[tokio::test]
async fn the_days_of_a_poll_are_pressed_without_scripts_on_a_phone() {
    Stage::set().await.play("poll-days", &[("lang", "fr-CA"), ("scripts", "off"), ("width", "390")]).await;
}

/// Two open pages count the same time through a cut; `JASETTE_TEST_CLOCK_MINUTES=10` watches them for ten minutes.
#[tokio::test]
async fn two_clocks_of_a_meeting_agree_through_a_cut() {
    until_the_day_has_time().await;
    Stage::set().await.play("clock", &[("cut-seconds", &cut_seconds()), ("minutes", &clock_minutes())]).await;
}

#[tokio::test]
async fn another_reader_of_calendars_reads_the_feed() {
    Stage::set().await.play("feed", &[]).await;
}

#[tokio::test]
async fn what_cannot_be_accepted_is_explained_and_kept() {
    Stage::set().await.play("bad-input", &[]).await;
}

/// What is typed and not sent comes back, in each form with a text longer than a line, and is gone once it is sent.
#[tokio::test]
async fn no_text_is_lost_by_leaving_its_page() {
    if !testkit::Database::is_postgres() {
        Stage::set().await.play("drafts", &[("program", program::JASETTE)]).await;
    }
}

/// What could let a family be known is shown on the device before it is sent, and whoever presses twice sends.
#[tokio::test]
async fn a_text_is_looked_at_before_it_is_sent_in_french() {
    Stage::set().await.play("discretion", &[("lang", "fr-CA")]).await;
}

#[tokio::test]
async fn a_text_is_looked_at_before_it_is_sent_in_english() {
    Stage::set().await.play("discretion", &[("lang", "en-CA")]).await;
}

/// A room on a telephone: most of the screen is for reading, and the first tap after writing does what it says.
#[tokio::test]
async fn a_room_on_a_phone_is_for_reading_and_takes_the_first_tap() {
    Stage::set().await.play("phone-room", &[]).await;
}

/// A thread and reactions, live between a phone and a wide screen, and by keyboard.
#[tokio::test]
async fn two_people_answer_in_a_thread_and_react() {
    Stage::set().await.play("thread", &[]).await;
}

/// Announcements, who says that they read them, and what is sent later; with scripts and without.
#[tokio::test]
async fn announcements_are_read_and_messages_wait_for_their_hour() {
    Stage::set().await.play("announce", &[]).await;
}

#[tokio::test]
async fn announcements_are_read_and_messages_wait_for_their_hour_without_scripts() {
    Stage::set().await.play("announce", &[("scripts", "off")]).await;
}

/// Every act of a conversation: seen live by two wide screens and a phone, done by keyboard alone, and without scripts.
#[tokio::test]
async fn every_act_of_a_conversation_is_seen_live_by_the_others() {
    Stage::set().await.play("conversation-live", &[]).await;
}

#[tokio::test]
async fn every_act_of_a_conversation_is_done_by_keyboard_alone() {
    Stage::set().await.play("conversation-keyboard", &[]).await;
}

#[tokio::test]
async fn what_is_done_around_a_conversation_is_done_by_keyboard_alone() {
    Stage::set().await.play("rooms-keyboard", &[]).await;
}

#[tokio::test]
async fn a_conversation_is_held_without_scripts() {
    Stage::set().await.play("conversation-plain", &[]).await;
}

/// A circle from its opening to its end, whose day is put in the past.
#[tokio::test]
async fn a_circle_is_lived_in_by_three_and_forgotten_at_its_end() {
    Stage::set().await.play("circle", &[]).await;
}

#[tokio::test]
async fn a_passkey_opens_the_door_until_it_is_removed() {
    Stage::at("localhost").await.play("passkeys", &[audits()]).await;
}

#[tokio::test]
async fn each_door_of_a_full_community_says_where_one_stands() {
    Stage::set().await.play("doors", &[]).await;
}

#[tokio::test]
async fn every_page_is_there_fits_and_passes_the_audit_for_who_facilitates() {
    every_page("facilitator").await;
}

#[tokio::test]
async fn every_page_is_there_fits_and_passes_the_audit_for_who_coordinates() {
    every_page("coordination").await;
}

#[tokio::test]
async fn every_page_is_there_fits_and_passes_the_audit_for_a_member() {
    every_page("member").await;
}

/// The demonstration keeps its season in SQLite: on the other engine there is nothing else to read.
async fn every_page(role: &str) {
    if !testkit::Database::is_postgres() {
        Stage::set().await.play("every-page", &[("program", program::JASETTE), ("role", role)]).await;
    }
}

/// The demonstration as a member has it in her pocket: answering, reading, writing, and the way back in, presses counted.
#[tokio::test]
async fn a_member_answers_reads_and_writes_on_the_bus() {
    in_the_demonstration("on-the-bus").await;
}

/// The evening before, at a table: a date is chosen, an agenda begins from a model, presses counted.
#[tokio::test]
async fn she_prepares_in_an_evening() {
    in_the_demonstration("her-evening").await;
}

/// What coordination does in a month, each thing found from home.
#[tokio::test]
async fn a_month_of_coordination() {
    in_the_demonstration("her-month").await;
}

/// What shows that the season changes something, and each figure computed anew from the API.
#[tokio::test]
async fn what_shows_a_result_is_found_and_each_figure_is_what_it_is() {
    in_the_demonstration("evaluation").await;
}

/// A story told without scripts, let be read, taken back, asked about; one written down after a call. In both languages.
#[tokio::test]
async fn a_story_is_told_read_by_the_group_and_taken_back() {
    Stage::set().await.play("stories", &[]).await;
}

#[tokio::test]
async fn a_story_is_told_read_by_the_group_and_taken_back_in_english() {
    Stage::set().await.play("stories", &[("lang", "en-CA")]).await;
}

/// What a group says of itself: prepared, answered without an account and on paper, closed, read.
#[tokio::test]
async fn a_survey_is_prepared_answered_and_read() {
    in_the_demonstration("survey").await;
}

/// A room chooses: a secret vote on five telephones and on the wall, then a consent in which an objection is integrated.
#[tokio::test]
async fn a_room_votes_and_consents() {
    in_the_demonstration("votes").await;
}

/// What the group keeps to use again: from a message, tried, let go, put away.
#[tokio::test]
async fn a_message_goes_to_the_library_is_tried_and_put_away() {
    in_the_demonstration("library").await;
}

/// The path of each person: sealed answers that each opens again, and pairs alone.
#[tokio::test]
async fn first_answers_sleep_sealed_until_each_comes_back() {
    in_the_demonstration("survey-paths").await;
}

/// A question asked of some, one at a time, kept on one's own device; and the form of families, where nothing is.
#[tokio::test]
async fn a_survey_is_answered_one_question_at_a_time_and_kept_where_somebody_asks_for_it() {
    in_the_demonstration("survey-at-hand").await;
}

/// From the program of a season to who pays for it: twelve people before and after, read together, decided, let out.
#[tokio::test]
async fn a_season_is_told_by_twelve_before_and_after_and_let_out_by_the_group() {
    until_the_day_has_time().await;
    for scripts in ["on", "off"] {
        Stage::set().await.play("season-of-surveys", &[("scripts", scripts), audits()]).await;
    }
}

/// What one writes for oneself, and nobody else finds.
#[tokio::test]
async fn a_log_is_written_taken_out_and_erased() {
    in_the_demonstration("journal").await;
}

/// A photo from a telephone, checked, explained, closed, taken out.
#[tokio::test]
async fn the_money_of_a_season_is_entered_checked_and_closed() {
    in_the_demonstration("budget").await;
}

/// From a first draft that makes itself to a version that was sent, with its files.
#[tokio::test]
async fn a_report_is_written_adopted_and_sent() {
    in_the_demonstration("report").await;
}

/// From who came to a training to a stranger who asks about a code.
#[tokio::test]
async fn an_attestation_is_signed_asked_about_and_revoked() {
    in_the_demonstration("attestation").await;
}

/// Between two meetings: a yes, a word for the group, a drawing.
#[tokio::test]
async fn two_people_are_paired_between_two_meetings() {
    in_the_demonstration("pairs").await;
}

/// With scripts and without; its pages are the same on both engines.
async fn in_the_demonstration(journey: &str) {
    for scripts in ["on", "off"] {
        if !testkit::Database::is_postgres() {
            Stage::set().await.play(journey, &[("program", program::JASETTE), ("scripts", scripts)]).await;
        }
    }
}

/// Whoever installs it, and the first hour of a community.
#[tokio::test]
async fn a_volunteer_installs_it_and_hands_it_over() {
    Stage::set().await.play("volunteer", &[audits()]).await;
}

/// Small groups hold on a projector with the clock and the code.
#[tokio::test]
async fn small_groups_hold_on_the_screen_of_the_room() {
    if !testkit::Database::is_postgres() {
        Stage::set().await.play("groups", &[("program", program::JASETTE)]).await;
    }
}

/// A stranger reads what a community is, asks to take part, and is answered.
#[tokio::test]
async fn a_stranger_passes_by_the_open_door_and_becomes_a_member() {
    Stage::set().await.play("door", &[audits()]).await;
}

/// What a community shares with the network, and somebody who comes in there.
#[tokio::test]
async fn a_resource_reaches_the_network_and_comes_back() {
    for scripts in ["on", "off"] {
        Stage::set().await.play("network", &[("scripts", scripts), audits()]).await;
    }
}

/// A resource person: one meeting, found from the letter, and nothing else of the community.
#[tokio::test]
async fn a_guest_of_one_meeting_finds_it_and_nothing_else() {
    until_the_day_has_time().await;
    Stage::set().await.play("guest", &[audits()]).await;
}

/// The demonstration on the day of its meeting, on a phone: who facilitates is led from home to the next date, and presses counted.
#[tokio::test]
async fn she_leads_her_meeting_with_nobody_beside_her() {
    in_the_demonstration("her-meeting").await;
}

/// On the three projectors that there are, from before the start to the pulse.
#[tokio::test]
async fn the_screen_of_the_room_holds_in_its_window() {
    until_the_day_has_time().await;
    Stage::set().await.play("screen", &[]).await;
}

/// What is handed out or pinned to a wall, on the sheets of here and of elsewhere.
#[tokio::test]
async fn what_people_print_fits_the_sheet_and_wastes_no_page() {
    if !testkit::Database::is_postgres() {
        Stage::set().await.play("paper", &[("program", program::JASETTE)]).await;
    }
}

/// How long the line stays cut: 20 seconds, as long as a heartbeat; `JASETTE_TEST_CUT_SECONDS=60` makes it a full minute.
#[expect(clippy::disallowed_methods, reason = "how patient a test is, read here and nowhere else")]
fn cut_seconds() -> String {
    std::env::var("JASETTE_TEST_CUT_SECONDS").unwrap_or_else(|_| "20".to_owned())
}

/// How long two clocks are watched, from the start of the meeting.
#[expect(clippy::disallowed_methods, reason = "how patient a test is, read here and nowhere else")]
fn clock_minutes() -> String {
    std::env::var("JASETTE_TEST_CLOCK_MINUTES").unwrap_or_else(|_| "1".to_owned())
}
