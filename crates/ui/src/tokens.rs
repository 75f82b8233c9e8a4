//! The contrast of every pair of colours the style sheets use, computed from `tokens.css` in both themes.
//! A new pair is written here before it is used.

use std::collections::HashMap;

const SHEET: &str = include_str!("tokens.css");

/// Words on a ground: 4.5 to 1 at least (WCAG 2.2, 1.4.3).
const WORDS: [(&str, &[&str]); 15] = [
    ("ink", &["paper", "card", "sunk", "line", "pine-tint", "coral-tint"]),
    ("ink-soft", &["paper", "card", "sunk", "pine-tint"]),
    ("pine", &["paper", "card", "sunk"]),
    ("pine-deep", &["pine-tint", "card"]),
    ("on-pine", &["pine", "pine-deep"]),
    ("on-rail", &["rail", "rail-here", "rail-hover"]),
    ("coral", &["paper", "card", "coral-tint"]),
    ("mustard-ink", &["mustard-tint"]),
    ("on-mustard", &["mustard"]),
    ("plum", &["plum-tint", "card", "paper"]),
    ("sky", &["sky-tint", "card", "paper"]),
    ("moss", &["moss-tint", "card", "paper", "sunk"]),
    ("on-cloth", &["cloth-pine", "cloth-coral", "cloth-plum"]),
    ("on-cloth", &["cloth-sky", "cloth-moss", "cloth-earth"]),
    ("ink", &["mustard-tint"]),
];

/// The edges of controls, marks and the focus ring: 3 to 1 at least (1.4.11).
const EDGES: [(&str, &[&str]); 6] = [
    ("line-strong", &["paper", "card", "sunk"]),
    ("pine", &["paper", "card", "pine-tint"]),
    ("coral", &["paper", "card", "coral-tint"]),
    ("sky", &["paper", "card", "sunk", "sky-tint"]),
    ("mustard-ink", &["paper", "card", "mustard-tint"]),
    ("on-rail", &["rail", "rail-here"]),
];

type Tokens = HashMap<&'static str, [f64; 3]>;

fn tokens(block: &'static str) -> Tokens {
    let declarations = block.split(['{', ';', '}']);
    declarations
        .filter_map(|declaration| declaration.trim().strip_prefix("--")?.split_once(':'))
        .filter_map(|(name, value)| Some((name, colour(value.trim())?)))
        .collect()
}

fn colour(value: &str) -> Option<[f64; 3]> {
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok().map(f64::from);
    Some([part(0)?, part(2)?, part(4)?])
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|part| match part / 255.0 {
        low if low <= 0.04045 => low / 12.92,
        high => ((high + 0.055) / 1.055).powf(2.4),
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn themes() -> [(&'static str, Tokens); 2] {
    let (light, dark) = SHEET.split_once("@media").expect("the dark theme follows the light one");
    let light = tokens(light);
    let mut both = light.clone();
    both.extend(tokens(dark));
    [("light", light), ("dark", both)]
}

fn weak(pairs: &[(&'static str, &[&'static str])], least: f64) -> Vec<String> {
    let mut weak = Vec::new();
    for (theme, tokens) in themes() {
        let pairs = pairs.iter().flat_map(|(front, grounds)| grounds.iter().map(|ground| (*front, *ground)));
        for (front, ground) in pairs {
            let ratio = contrast(tokens[front], tokens[ground]);
            if ratio < least {
                weak.push(format!("{theme}: {front} on {ground} is {ratio:.2}"));
            }
        }
    }
    weak
}

#[test]
fn words_are_read_on_every_ground_they_stand_on() {
    assert_eq!(weak(&WORDS, 4.5), Vec::<String>::new());
}

#[test]
fn edges_and_marks_are_seen() {
    assert_eq!(weak(&EDGES, 3.0), Vec::<String>::new());
}

#[test]
fn the_computation_is_the_one_of_the_guidelines() {
    let (black, white) = ([0.0; 3], [255.0; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 0.001);
    let grey = colour("#767676").expect("a colour");
    assert!((contrast(grey, white) - 4.54).abs() < 0.01);
}
