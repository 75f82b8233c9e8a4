//! Files that are cut, garbled or made to hurt: refused in words, never with a crash.

use programs::{Problem, Program};
use ui::Lang;

use super::{SEASON, SHORT};

/// Reads whatever it is; a refusal must have its sentences.
fn survives(bytes: &[u8]) -> bool {
    match Program::from_bytes("saison.toml", bytes) {
        Ok(_) => true,
        Err(errors) => {
            assert!(!errors.is_empty() && errors.len() <= 100);
            for error in errors {
                assert!(error.line >= 1 && error.column >= 1);
                assert!(!error.sentence(Lang::Fr).contains('\n') && !error.sentence(Lang::En).is_empty());
            }
            false
        }
    }
}

/// The random numbers of `xorshift64*`: the same at each run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).expect("31 bits fit") % sides
    }
}

#[test]
fn a_file_cut_at_any_byte() {
    // The long file is cut at every seventh byte: the same turns of phrase come back all along it.
    for (source, step) in [(SHORT, 1), (SEASON, 7)] {
        let bytes = source.as_bytes();
        let cuts: Vec<_> = (0..bytes.len()).step_by(step).collect();
        let whole = cuts.iter().filter(|&&end| survives(&bytes[..end])).count();
        assert!(whole < cuts.len() / 2, "most cuts must break the file for this to mean anything");
    }
}

#[test]
fn a_file_with_any_bytes_changed() {
    let mut dice = Dice(20_261_201);
    for round in 0..3_000 {
        let mut bytes = if round % 4 == 0 { SEASON } else { SHORT }.as_bytes().to_vec();
        for _ in 0..=dice.throw(8) {
            let place = dice.throw(bytes.len());
            let telling = b"[]{}=\",.'\\#\n\t \0\xff0-:azT_+\"\"\"";
            bytes[place] = if dice.throw(2) == 0 {
                telling[dice.throw(telling.len())]
            } else {
                u8::try_from(dice.throw(256)).expect("a byte")
            };
        }
        survives(&bytes);
    }
}

#[test]
fn a_file_with_its_lines_shuffled() {
    let mut dice = Dice(7);
    let lines: Vec<_> = SHORT.lines().collect();
    for _ in 0..1_000 {
        let mut lines = lines.clone();
        for _ in 0..=dice.throw(6) {
            let (one, other) = (dice.throw(lines.len()), dice.throw(lines.len()));
            lines.swap(one, other);
            let (from, to) = (dice.throw(lines.len()), dice.throw(lines.len()));
            lines[to] = lines[from];
        }
        survives(lines.join("\n").as_bytes());
    }
}

#[test]
fn brackets_within_brackets() {
    for opening in ["[", "{ a = ", "a.", "[[", "{", "\"\"\""] {
        assert!(!survives(format!("a = {}", opening.repeat(20_000)).as_bytes()), "{opening}");
        assert!(!survives(opening.repeat(20_000).as_bytes()), "{opening}");
    }
    let tables: String = (0..2_000).map(|depth| format!("[{}]\n", vec!["a"; depth % 79 + 1].join("."))).collect();
    assert!(!survives(tables.as_bytes()));
}

#[test]
fn odd_characters_everywhere() {
    for odd in [
        "",
        "\0",
        "\u{feff}",
        "\r",
        "\r\n",
        "\u{202e}a = 1",
        "🎉 = 1",
        "\"🎉\\u0000\\n\" = 1",
        "format = 99999999999999999999",
        "format = 0x2",
        "format = -1",
        "format = nan",
    ] {
        assert!(!survives(odd.as_bytes()), "{odd:?}");
        survives(format!("{odd}{SHORT}").as_bytes());
    }
    let windows = SHORT.replace('\n', "\r\n");
    assert!(survives(windows.as_bytes()), "a file saved on Windows is as good");
    assert!(survives(format!("\u{feff}{SHORT}").as_bytes()), "and so is one with its mark at the beginning");
}

#[test]
fn a_file_that_is_too_large_is_not_even_read() {
    let large = "# rien\n".repeat(10 * 1024 * 1024 / 7);
    let errors = Program::parse("saison.toml", &large).expect_err("ten megabytes are too many");
    assert!(matches!(errors.as_slice(), [one] if matches!(one.problem, Problem::TooLarge { .. })));
    let told = [errors[0].sentence(Lang::Fr), errors[0].sentence(Lang::En)];
    assert_eq!(
        told[0],
        "saison.toml, ligne 1, colonne 1\u{a0}: le fichier pèse 10\u{a0}240\u{a0}Ko. Il faut au plus 256\u{a0}Ko."
    );
    assert_eq!(told[1], "saison.toml, line 1, column 1: the file is 10,240 kB. At most 256 kB was expected.");
}

#[test]
fn a_file_that_is_not_text() {
    let mut bytes = SHORT.as_bytes().to_vec();
    bytes[200] = 0xff;
    let errors = Program::from_bytes("photo.png", &bytes).expect_err("it is not UTF-8");
    assert!(matches!(errors.as_slice(), [one] if matches!(one.problem, Problem::NotText)));
}

#[test]
fn a_thousand_mistakes_are_told_by_the_hundred() {
    let mistakes: String = (0..1_000).map(|number| format!("key{number} = {number}\n")).collect();
    let errors = Program::parse("saison.toml", &mistakes).expect_err("nobody knows these keys");
    assert_eq!(errors.len(), 100);
}
