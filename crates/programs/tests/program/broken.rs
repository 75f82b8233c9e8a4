//! Our own file, broken in as many ways as people break files: each mistake is told with its place, in both languages.

use programs::{FormatCard, Malformed, Problem, Program, ProgramError, SurveyPromise};
use ui::Lang;

use super::{SEASON, changed, line_of};

fn errors(source: &str) -> Vec<ProgramError> {
    Program::parse("saison.toml", source).expect_err("the file is broken")
}

/// Breaks one passage of our file, and expects one error on the line of `shown`. `~` is a non-breaking space.
fn tells(passage: &str, replacement: &str, shown: &str, french: &str, english: &str) {
    let source = changed(SEASON, passage, replacement);
    let line = line_of(&source, shown);
    let errors = errors(&source);
    let told = |lang| errors.iter().map(|error| error.sentence(lang)).collect::<Vec<_>>();
    let column = errors[0].column;
    let french = format!("saison.toml, ligne {line}, colonne {column}~: {french}").replace('~', "\u{a0}");
    assert_eq!(told(Lang::Fr), [french]);
    assert_eq!(told(Lang::En), [format!("saison.toml, line {line}, column {column}: {english}")]);
}

#[test]
fn an_unknown_key_suggests_the_one_that_was_meant() {
    tells(
        "minutes = 180 ",
        "minuts = 180 ",
        "minuts",
        "on y trouve la clé «~season.minuts~», inconnue ici. Vouliez-vous écrire «~minutes~»?",
        "the key “season.minuts” was found, which is unknown here. Did you mean “minutes”?",
    );
}

#[test]
fn an_unknown_key_like_no_other_lists_those_that_are_known() {
    tells(
        "min = 10\n",
        "min = 10\nwaiting_list = true\n",
        "waiting_list",
        "on y trouve la clé «~capacity.waiting_list~», inconnue ici. Il faut une de ces clés~: «~min~», «~max~».",
        "the key “capacity.waiting_list” was found, which is unknown here. One of these keys was expected: “min”, “max”.",
    );
}

#[test]
fn a_survey_follows_one_that_stands_above_and_neither_itself_nor_a_later_one() {
    let of = |found: &str| {
        (
            format!(
                "sous «~survey.follows~», on trouve le texte «~{found}~». Il faut l’identifiant d’une table [[survey]] qui se trouve plus haut."
            ),
            format!(
                "under “survey.follows”, the text “{found}” was found. It takes the id of a [[survey]] table that stands above."
            ),
        )
    };
    for (passage, found) in
        [("id = \"debut\"\nmonth", "debut"), ("id = \"debut\"\nmonth", "fin"), ("follows = \"debut\"", "milieu")]
    {
        let broken = match passage.strip_prefix("follows") {
            Some(_) => format!("follows = \"{found}\""),
            None => format!("follows = \"{found}\"\n{passage}"),
        };
        let (french, english) = of(found);
        tells(passage, &broken, &format!("follows = \"{found}\""), &french, &english);
    }
}

#[test]
fn a_survey_that_asks_too_much_or_what_nobody_knows_is_refused_in_words() {
    let refused = |passage: &str, replacement: &str, shown: &str| {
        let source = changed(SEASON, passage, replacement);
        let errors = errors(&source);
        assert_eq!(errors.iter().map(|error| error.line).collect::<Vec<_>>(), [line_of(&source, shown)], "{errors:?}");
        errors[0].sentence(Lang::Fr).replace('\u{a0}', "~")
    };
    let opening = "id = \"debut\"\nmonth = 1\nready = [\"c1\"";
    let told = refused(opening, &opening.replace("c1", "c9"), "\"c9\"");
    assert!(told.contains("on trouve le texte «~c9~»") && told.contains("«~c1~», «~c2~»"), "{told}");
    let told = refused("id = \"debut\"\n", "id = \"debut\"\nmode = \"chemin\"\n", "\"chemin\"");
    assert!(told.contains("«~group~», «~back~», «~path~»"), "{told}");
    let told = refused("id = \"debut\"\nmonth = 1\n", "id = \"debut\"\nmonth = 40\n", "month = 40");
    assert!(told.contains("survey.month"), "{told}");
    let own = "[[survey.question]]\ntext.fr = \"Et encore?\"\ntext.en = \"What else?\"\n";
    let ending = "title.en = \"At the beginning of the season\"\n";
    let told = refused(ending, &format!("{ending}{}", own.repeat(21)), "[[survey.question]]");
    assert!(told.contains("survey.question") && told.contains("20"), "{told}");
    let kind = "kind = \"text\"\ntext.fr = \"Qu’attendez-vous";
    let told = refused(kind, &kind.replace("\"text\"", "\"several\""), "\"several\"");
    assert!(told.contains("survey.question.kind"), "{told}");
}

/// Who signs is a member, who answers once; any other survey is anonymous.
#[test]
fn a_promise_that_cannot_be_kept_is_refused_in_words() {
    let title = "title.en = \"At the end of the season\"\n";
    let promised = |with: &str| changed(SEASON, title, &format!("promise = \"named\"\n{with}{title}"));
    let program = Program::parse("saison.toml", &promised("")).expect("it can be kept");
    assert_eq!(program.surveys[1].promise, SurveyPromise::Named);
    for other in ["mode = \"back\"\n", "audience = \"directors\"\n"] {
        let source = promised(other);
        let errors = errors(&source);
        assert_eq!(errors.len(), 1, "{other}: {errors:?}");
        assert_eq!(errors[0].line, line_of(&source, "promise = "), "{other}");
        let told = errors[0].sentence(Lang::Fr).replace('\u{a0}', "~");
        assert!(told.contains("«~survey.promise~»") && told.contains("«~anonymous~»"), "{told}");
    }
}

/// The questions of the last survey of members, after its heading; each wrong condition is told at its line.
#[test]
fn a_condition_that_cannot_hold_is_refused_in_words() {
    let heading = "title.en = \"At the end of the season\"\n";
    let asked = |start: &str, condition: &str| {
        let words = "text.fr = \"Quoi?\"\ntext.en = \"What?\"\n";
        let first = format!("[[survey.question]]\nid = \"note\"\nkind = \"ten\"\n{words}");
        let second = format!("[[survey.question]]\nkind = \"line\"\n{condition}\n{words}");
        changed(SEASON, heading, &format!("{start}{heading}{first}{second}"))
    };
    for right in ["where = { ready = \"c1\", at_least = 4 }", "where = { question = \"note\", at_most = 0 }"] {
        let program = Program::parse("saison.toml", &asked("", right)).expect("it can hold");
        assert!(program.surveys[1].questions[1].condition.is_some());
    }
    let wrong = [
        ("", "where = { ready = \"c3\", at_least = 4 }", "survey.question.where.ready"),
        ("", "where = { ready = \"n1\", at_least = 4 }", "survey.question.where.ready"),
        ("", "where = { ready = \"c1\", at_least = 6 }", "survey.question.where.at_least"),
        ("", "where = { ready = \"c1\" }", "survey.question.where.at_least"),
        ("", "where = { at_most = 2 }", "survey.question.where.ready"),
        ("", "where = { question = \"autre\", at_most = 2 }", "survey.question.where.question"),
        ("", "where = { question = \"note\", at_most = 11 }", "survey.question.where.at_most"),
        ("", "where = { ready = \"c1\", at_least = 2, at_most = 4 }", "survey.question.where.at_most"),
        ("", "table.fr = \"À la maison\"\ntable.en = \"At home\"", "survey.question.kind"),
        ("mode = \"back\"\n", "where = { ready = \"c1\", at_least = 4 }", "survey.mode"),
    ];
    for (start, condition, key) in wrong {
        let source = asked(start, condition);
        let errors = errors(&source);
        assert_eq!(errors.len(), 1, "{condition}: {errors:?}");
        assert_eq!(errors[0].line, line_of(&source, condition), "{condition}");
        let told = errors[0].sentence(Lang::Fr).replace('\u{a0}', "~");
        assert!(told.contains(&format!("«~{key}~»")), "{condition}: {told}");
    }
}

#[test]
fn questions_of_an_application_that_cannot_be_asked_are_refused_in_words() {
    let refused = |passage: &str, replacement: &str, shown: &str| {
        let source = changed(SEASON, passage, replacement);
        let errors = errors(&source);
        assert_eq!(errors.iter().map(|error| error.line).collect::<Vec<_>>(), [line_of(&source, shown)], "{errors:?}");
        errors[0].sentence(Lang::Fr).replace('\u{a0}', "~")
    };
    let first = "[[application]]\nid = \"deja\"\n";
    let told = refused(first, &first.replace("deja", "Déjà vu"), "id = \"Déjà vu\"");
    assert!(told.contains("application.id"), "{told}");
    let told = refused(first, &format!("{first}required = \"oui\"\n"), "required");
    assert!(told.contains("application.required"), "{told}");
    let told = refused(first, &format!("{first}kind = \"text\"\n"), "kind = \"text\"\ntext.fr = \"Avez");
    assert!(told.contains("application.kind"), "{told}");
    let one = |id: usize| format!("[[application]]\nid = \"q{id}\"\ntext.fr = \"Et?\"\ntext.en = \"And?\"\n");
    let many: String = (0..5).map(one).collect();
    let told = refused(first, &format!("{many}{first}"), "[[application]]");
    assert!(told.contains("application") && told.contains('6'), "{told}");
    let double = "[[application]]\nid = \"theme\"\n";
    let told = refused(double, &double.replace("theme", "deja"), "id = \"deja\"\ntext.fr = \"De quoi");
    assert!(told.contains("deja"), "{told}");
}

#[test]
fn a_card_that_is_not_in_the_library_suggests_the_one_that_was_meant() {
    let all = |quoted: fn(&str) -> String| {
        FormatCard::ALL.iter().map(|card| quoted(card.word())).collect::<Vec<_>>().join(", ")
    };
    let (fr, en) = (all(|word| format!("«~{word}~»")), all(|word| format!("“{word}”")));
    tells(
        "card = \"impromptu_networking\"",
        "card = \"impromptu_netwoking\"",
        "card = \"impromptu_netwoking\"",
        &format!(
            "sous «~agenda.block.card~», on trouve le texte «~impromptu_netwoking~». Vouliez-vous écrire «~impromptu_networking~»? Il faut un de ces mots~: {fr}."
        ),
        &format!(
            "under “agenda.block.card”, the text “impromptu_netwoking” was found. Did you mean “impromptu_networking”? It takes one of these words: {en}."
        ),
    );
}

#[test]
fn a_block_takes_the_steps_of_a_card_or_its_own() {
    tells(
        "title.fr = \"Se rencontrer, trois fois\"",
        "step = [{ title = { fr = \"Un\", en = \"One\" }, minutes = 5 }]\ntitle.fr = \"Se rencontrer, trois fois\"",
        "step = [{",
        "on trouve à la fois «~agenda.block.step~» et «~agenda.block.card~». Il faut choisir~: l’un ou l’autre.",
        "both “agenda.block.step” and “agenda.block.card” were found. Only one of them was expected.",
    );
}

#[test]
fn a_block_of_no_minutes() {
    tells(
        "minutes = 75",
        "minutes = 0",
        "minutes = 0",
        "sous «~agenda.block.minutes~», on trouve le nombre 0. Il faut un nombre entier de 1 à 480.",
        "under “agenda.block.minutes”, the number 0 was found. It takes a whole number from 1 to 480.",
    );
}

#[test]
fn a_missing_key_is_told_at_its_table() {
    tells(
        "max = 15\n",
        "",
        "[capacity]",
        "il manque la clé «~capacity.max~». Il faut un nombre entier de 2 à 200.",
        "the key “capacity.max” is missing. It takes a whole number from 2 to 200.",
    );
}

#[test]
fn a_word_where_a_number_is_due() {
    tells(
        "minutes = 180 ",
        "minutes = \"trois heures\" ",
        "minutes = \"trois",
        "sous «~season.minutes~», on trouve le texte «~trois heures~». Il faut un nombre entier de 15 à 720.",
        "under “season.minutes”, the text “trois heures” was found. It takes a whole number from 15 to 720.",
    );
}

#[test]
fn a_number_out_of_bounds() {
    tells(
        "months = [10]",
        "months = [0]",
        "months = [0]",
        "sous «~meeting.months~», on trouve le nombre 0. Il faut un nombre entier de 1 à 24.",
        "under “meeting.months”, the number 0 was found. It takes a whole number from 1 to 24.",
    );
}

#[test]
fn a_capacity_upside_down() {
    tells(
        "min = 10\n",
        "min = 20\n",
        "max = 15",
        "on trouve 20 sous «~capacity.min~» et 15 sous «~capacity.max~». Il faut que le premier ne dépasse pas le second.",
        "“capacity.min” is 20 and “capacity.max” is 15. The first must not be above the second.",
    );
}

#[test]
fn an_id_taken_twice_tells_where_the_first_one_is() {
    let first = line_of(SEASON, "id = \"accueil\"");
    tells(
        "id = \"bons-coups\"",
        "id = \"accueil\" # again",
        "id = \"accueil\" # again",
        &format!(
            "sous «~room.id~», on trouve «~accueil~», déjà pris à la ligne {first}. Il faut un identifiant différent."
        ),
        &format!("under “room.id”, “accueil” was found, which line {first} has already. A different id was expected."),
    );
}

#[test]
fn an_id_with_accents() {
    tells(
        "id = \"comite-avise\"", // which the committee points at: that is not a second mistake
        "id = \"comité avisé\"",
        "id = \"comité avisé\"",
        "sous «~room.id~», on trouve le texte «~comité avisé~». Il faut un identifiant~: de 1 à 40 lettres minuscules \
         sans accent, chiffres et traits d’union entre eux.",
        "under “room.id”, the text “comité avisé” was found. It takes an id: 1 to 40 small letters without accents, \
         digits, and hyphens between them.",
    );
}

#[test]
fn a_role_that_nobody_has() {
    tells(
        "role = \"facilitator\"",
        "role = \"facilitater\"",
        "facilitater",
        "sous «~people.role~», on trouve le texte «~facilitater~». Vouliez-vous écrire «~facilitator~»? Il faut un de \
         ces mots~: «~coordination~», «~facilitator~», «~member~», «~advisor~», «~guest~», «~sponsor~», «~network~».",
        "under “people.role”, the text “facilitater” was found. Did you mean “facilitator”? It takes one of these \
         words: “coordination”, “facilitator”, “member”, “advisor”, “guest”, “sponsor”, “network”.",
    );
}

#[test]
fn a_room_that_does_not_exist() {
    tells(
        "room = \"comite-avise\"",
        "room = \"comite\"",
        "room = \"comite\"",
        "sous «~advisory_committee.room~», on trouve le texte «~comite~». Il faut l’identifiant d’une table [[room]]~: \
         «~accueil~», «~annonces~», «~bons-coups~», «~comite-avise~», «~questions-du-jour~».",
        "under “advisory_committee.room”, the text “comite” was found. It takes the id of a [[room]] table: “accueil”, \
         “annonces”, “bons-coups”, “comite-avise”, “questions-du-jour”.",
    );
}

#[test]
fn an_objective_that_does_not_exist() {
    tells(
        "id = \"formations\"\nobjectives = [\"reflexion-sur-la-pratique\"]",
        "id = \"formations\"\nobjectives = [\"reflexion-sur-la-pratiqe\"]",
        "reflexion-sur-la-pratiqe\"",
        "sous «~logic_model.activity.objectives~», on trouve le texte «~reflexion-sur-la-pratiqe~». Vouliez-vous écrire \
         «~reflexion-sur-la-pratique~»? Il faut l’identifiant d’une table [[logic_model.objective]]~: \
         «~reflexion-sur-la-pratique~», «~reseau-de-soutien~».",
        "under “logic_model.activity.objectives”, the text “reflexion-sur-la-pratiqe” was found. Did you mean \
         “reflexion-sur-la-pratique”? It takes the id of a [[logic_model.objective]] table: \
         “reflexion-sur-la-pratique”, “reseau-de-soutien”.",
    );
}

#[test]
fn a_text_without_its_twin() {
    tells(
        "name.en = \"Families\"\n",
        "",
        "name.fr = \"Les familles\"",
        "il manque la clé «~logic_model.public.name.en~». Il faut un texte d’une ligne, de 1 à 120 caractères.",
        "the key “logic_model.public.name.en” is missing. It takes a text of one line, of 1 to 120 characters.",
    );
}

#[test]
fn an_empty_text() {
    tells(
        "title.fr = \"Rencontre mensuelle\"",
        "title.fr = \"  \"",
        "title.fr = \"  \"",
        "sous «~meeting.title.fr~», on trouve un texte vide. Il faut un texte d’une ligne, de 1 à 120 caractères.",
        "under “meeting.title.fr”, an empty text was found. It takes a text of one line, of 1 to 120 characters.",
    );
}

#[test]
fn a_text_that_is_too_long() {
    tells(
        "name.en = \"welcome\"",
        &format!("name.en = \"{}\"", "é".repeat(1234)),
        "name.en = \"éé",
        "sous «~room.name.en~», on trouve un texte de 1~234 caractères. Il faut un texte d’une ligne, de 1 à 60 caractères.",
        "under “room.name.en”, a text of 1,234 characters was found. It takes a text of one line, of 1 to 60 characters.",
    );
}

#[test]
fn a_character_that_hides() {
    tells(
        "label.fr = \"Locaux\"",
        "label.fr = \"Lo\\u0007caux\"",
        "label.fr = \"Lo",
        "sous «~budget.label.fr~», on trouve un caractère qui ne s’affiche pas (U+0007). Il faut un texte d’une ligne, \
         de 1 à 120 caractères.",
        "under “budget.label.fr”, a character that does not show (U+0007) was found. It takes a text of one line, of 1 \
         to 120 characters.",
    );
}

#[test]
fn two_ways_of_giving_the_day() {
    tells(
        "part = \"early\"",
        "part = \"early\"\nday = 3",
        "day = 3",
        "on trouve à la fois «~meeting.day~» et «~meeting.part~». Il faut choisir~: l’un ou l’autre.",
        "both “meeting.day” and “meeting.part” were found. Only one of them was expected.",
    );
}

#[test]
fn a_week_without_its_day() {
    tells(
        "part = \"early\"",
        "week = 2",
        "week = 2\n",
        "on trouve «~meeting.week~» sans «~meeting.weekday~». Il faut les deux, ou aucun.",
        "“meeting.week” was found without “meeting.weekday”. Both were expected, or neither.",
    );
}

#[test]
fn the_same_month_twice() {
    tells(
        "months = [2, 3, 4, 5, 6, 7]",
        "months = [2, 3, 4, 5, 6, 6]",
        "months = [2, 3",
        "sous «~meeting.months~», on trouve deux fois le nombre 6. Il faut l’écrire une seule fois.",
        "under “meeting.months”, the number 6 was found twice. It must be written once.",
    );
}

#[test]
fn a_table_where_a_list_of_tables_is_due() {
    let one_room = "name.fr = \"Groupe\"\nname.en = \"Group\"\n[room]\nid = \"a\"\n";
    let sentences: Vec<_> = errors(one_room).iter().map(|error| error.sentence(Lang::En)).collect();
    let expected = "saison.toml, line 3, column 1: under “room”, a table was found. It takes 1 to 30 tables, each under \
                    its name in double brackets.";
    assert!(sentences.contains(&expected.to_owned()), "{sentences:#?}");
}

#[test]
fn a_file_for_a_newer_program_says_only_that() {
    tells(
        "format = 1\n",
        "format = 2\nseats = 3\n",
        "format = 2",
        "on y trouve le format 2~: ce programme a été écrit pour une version plus récente de Jasette. Il faut le format \
         1, ou mettre Jasette à jour.",
        "format 2 was found: this program was made for a newer version of Jasette. Format 1 was expected, or Jasette \
         must be updated.",
    );
}

#[test]
fn a_text_without_quotation_marks() {
    tells(
        "kind = \"welcome\"",
        "kind = welcome",
        "kind = welcome",
        "on trouve «~welcome~» sans guillemets droits. Il faut écrire un texte entre deux signes \".",
        "“welcome” was found without straight quotation marks. A text must be written between two \" signs.",
    );
}

#[test]
fn a_text_that_never_ends() {
    tells(
        "label.fr = \"Impression\"",
        "label.fr = \"Impression",
        "label.fr = \"Impression",
        "le texte ne se ferme pas sur sa ligne. Il faut un signe \" à la fin, ou trois signes \" au début et à la fin d’un \
         texte de plusieurs lignes.",
        "the text does not end on its line. A \" sign was expected at its end, or three \" signs before and after a text \
         of several lines.",
    );
}

#[test]
fn a_key_written_twice() {
    tells(
        "follow_up = true",
        "follow_up = true\nfollow_up = false",
        "follow_up = false",
        "on trouve «~follow_up~» une deuxième fois. Il faut écrire chaque clé et chaque table une seule fois.",
        "“follow_up” was found a second time. Each key and each table must be written once.",
    );
}

#[test]
fn each_way_of_not_being_toml_has_its_sentence() {
    let found = |text: &str| text.to_owned();
    let ways = [
        ("a =\n", Malformed::NoValue),
        ("titre fr = 1\n", Malformed::NoEquals { found: found("fr = 1") }),
        ("[season\n", Malformed::Unclosed),
        ("a = [\"x\" \"y\"]\n", Malformed::NoComma { found: found("\"y\"]") }),
        ("a = 2026-13-01\n", Malformed::NoSuchMoment { found: found("2026-13-01") }),
        ("a = 12:75\n", Malformed::NoSuchMoment { found: found("12:75") }),
        ("a = \"\\q\"\n", Malformed::BadEscape),
        ("a = \"x\u{7}\"\n", Malformed::BrokenText { found: found("\u{fffd}") }),
        ("a = 1\na.b = 2\n", Malformed::Twice { key: found("a") }),
        ("a = 'l'eau'\n", Malformed::Other { found: found("eau'") }),
    ];
    for (source, expected) in ways {
        let errors = errors(source);
        let told = errors.first().map(|error| &error.problem);
        assert!(matches!(told, Some(Problem::Malformed(told)) if *told == expected), "{source:?}: {told:?}");
    }
    let deep = errors(&format!("a = {}", "[".repeat(200)));
    assert!(deep.iter().any(|error| matches!(error.problem, Problem::Malformed(Malformed::TooDeep))), "{deep:?}");
}

#[test]
fn mistakes_of_toml_that_stand_alone_are_told_together() {
    let source = changed(SEASON, "kind = \"welcome\"", "kind = welcome");
    let source = changed(&source, "follow_up = true", "follow_up = true\nfollow_up = false");
    let lines: Vec<_> = errors(&source).iter().map(|error| error.line).collect();
    assert_eq!(lines, [line_of(&source, "follow_up = false"), line_of(&source, "kind = welcome")]);
}

#[test]
fn every_mistake_is_told_in_the_order_of_the_file() {
    let source = changed(SEASON, "min = 10\n", "min = \"dix\"\n");
    let source = changed(&source, "reminders = [7, 1]", "reminders = [7, 1, 400]\ncolour = 3");
    let source = changed(&source, "kind = \"review\"", "kind = \"bilan\"");
    let lines: Vec<_> = errors(&source).iter().map(|error| error.line).collect();
    let passages = ["min = \"dix\"", "reminders = [7, 1, 400]", "colour = 3", "kind = \"bilan\""];
    assert_eq!(lines, passages.map(|passage| line_of(&source, passage)));
}

#[test]
fn the_column_counts_characters() {
    let source =
        changed(SEASON, "member_hours = { min = 1, max = 2 }", "member_hours = { min = 1, max = \"é\", más = 2 }");
    let errors = errors(&changed(&source, "más", "\"más\""));
    let places: Vec<_> = errors.iter().map(|error| error.column).collect();
    assert_eq!(
        places,
        ["member_hours = { min = 1, max = ".len() + 1, "member_hours = { min = 1, max = 'e', ".len() + 1]
    );
}

#[test]
fn marks_that_turn_words_around_are_left_out() {
    let turned = changed(SEASON, "label.fr = \"Locaux\"", "label.fr = \"Lo\\u202Ecaux\\u200B\"");
    let read = |source: &str| Program::parse("saison.toml", source).expect("nothing is broken");
    assert_eq!(read(&turned), read(SEASON));
}
