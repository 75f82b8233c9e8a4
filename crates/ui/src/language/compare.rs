//! Comparing the two files of a crate: a sentence that exists in one language exists in the other, with the
//! same arguments. The application's tests walk every crate with it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

pub(super) type Arguments = BTreeSet<String>;

/// What differs between two Fluent files, one sentence each. Empty when they are twins.
pub fn compare(french: &str, english: &str) -> Vec<String> {
    let mut differences = Vec::new();
    let french = keys("fr-CA", french, &mut differences);
    let english = keys("en-CA", english, &mut differences);
    for (key, arguments) in &french {
        match english.get(key) {
            None => differences.push(format!("{key}: absent from en-CA")),
            Some(other) if other != arguments => {
                differences.push(format!("{key}: fr-CA takes {arguments:?}, en-CA takes {other:?}"))
            }
            Some(_) => {}
        }
    }
    let only_english = english.keys().filter(|key| !french.contains_key(*key));
    differences.extend(only_english.map(|key| format!("{key}: absent from fr-CA")));
    differences
}

fn keys(lang: &str, source: &str, differences: &mut Vec<String>) -> BTreeMap<String, Arguments> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
        differences.extend(errors.iter().map(|error| format!("{lang}: {error}")));
        resource
    });
    let mut keys = BTreeMap::new();
    for (key, arguments) in patterns(&resource) {
        if keys.insert(key.clone(), arguments).is_some() {
            differences.push(format!("{key}: said twice in {lang}"));
        }
    }
    keys
}

/// The sentences of a file, with the arguments each takes.
pub(super) fn sentences(source: &str) -> BTreeMap<String, Arguments> {
    keys("", source, &mut Vec::new())
}

fn patterns(resource: &Resource<&str>) -> Vec<(String, Arguments)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        found.extend(
            attributes.iter().map(|attribute| (format!("{name}.{}", attribute.id.name), arguments(&attribute.value))),
        );
        found.push((name, value.map(arguments).unwrap_or_default()));
    }
    found
}

fn arguments(pattern: &Pattern<&str>) -> Arguments {
    let mut found = Arguments::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut Arguments) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Arguments) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Arguments) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, found),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => in_call(arguments, found),
        _ => {}
    }
}

fn in_call(call: &CallArguments<&str>, found: &mut Arguments) {
    for inline in call.positional.iter().chain(call.named.iter().map(|named| &named.value)) {
        in_inline(inline, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twins_have_nothing_to_say() {
        let french = "hello = Bonjour { $name }\ncount = { $n ->\n    [one] une\n   *[other] { $n }\n }\n";
        let english = "count = { $n ->\n    [one] one\n   *[other] { $n }\n }\nhello = Hi { $name }\n";
        assert_eq!(compare(french, english), Vec::<String>::new());
    }

    #[test]
    fn each_difference_is_one_sentence() {
        let french = "a = A\nb = { $who }\nc = C\n    .title = T\nf = F\nf = F\n";
        let english = "b = { $whom }\nc = C\nd = D\nf = F\n";
        assert_eq!(
            compare(french, english),
            [
                "f: said twice in fr-CA",
                "a: absent from en-CA",
                "b: fr-CA takes {\"who\"}, en-CA takes {\"whom\"}",
                "c.title: absent from en-CA",
                "d: absent from fr-CA",
            ]
        );
    }

    #[test]
    fn a_file_that_does_not_parse_says_so() {
        assert_eq!(compare("a = {\n", "a = A\n").len(), 2);
    }
}
