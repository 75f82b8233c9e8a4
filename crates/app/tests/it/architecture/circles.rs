//! Inside a crate, files of different folders do not know one another in a circle. A file and the folder of its own name are
//! one place: `calls.rs` and `calls/letter.rs` may speak with one another, `calls/letter.rs` and `offers/store.rs` may not
//! need each other. Files that lie side by side in one folder may: a reader of programs calls itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{LEVELS, crates, read, sources};

/// A file by the modules that lead to it: `offers/letter.rs` is `[offers, letter]`.
type Module = Vec<String>;
/// Which file knows which.
type Arrows = BTreeMap<Module, BTreeSet<Module>>;

fn module(path: &Path) -> Module {
    let mut names: Module = path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if names.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        names.pop();
    }
    names
}

/// A source without its comments and without its tests, which may know everything.
fn code(source: &str) -> String {
    let product = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    product.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join(" ")
}

/// The paths that a source names: those of its `use`, opened up, and those written where they are needed.
fn paths(code: &str) -> Vec<Vec<String>> {
    let is_path = |each: char| each.is_alphanumeric() || "_:".contains(each);
    let tight = |words: &str| words.split("::").map(|word| word.trim().to_owned()).filter(|w| !w.is_empty()).collect();
    let uses = code.split("use ").skip(1).filter_map(|rest| rest.split(';').next()).flat_map(opened);
    let written = code.split(|each| !is_path(each)).filter(|word| word.contains("::")).map(str::to_owned);
    uses.chain(written).map(|path| tight(&path)).collect()
}

/// `a::{b, c::{d}}` is `a::b` and `a::c::d`.
fn opened(tree: &str) -> Vec<String> {
    let Some((before, inside)) = tree.split_once('{') else { return vec![tree.trim().to_owned()] };
    let inside = inside.rsplit_once('}').map_or(inside, |(inside, _)| inside);
    let (mut depth, mut branches) = (0_usize, vec![String::new()]);
    for each in inside.chars() {
        match each {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if each == ',' && depth == 0 {
            branches.push(String::new());
        } else {
            branches.last_mut().expect("one branch at least").push(each);
        }
    }
    branches.iter().flat_map(|branch| opened(branch)).map(|branch| format!("{}{branch}", before.trim())).collect()
}

/// The file of the crate that a path leads to from this one.
fn found(files: &BTreeMap<Module, String>, from: &Module, path: &[String]) -> Option<Module> {
    let supers = path.iter().take_while(|word| *word == "super").count();
    let (base, rest) = match path.first()?.as_str() {
        "crate" => (&[][..], &path[1..]),
        "super" => (&from[..from.len().checked_sub(supers)?], &path[supers..]),
        "self" => (&from[..], &path[1..]),
        _ => (&from[..], path),
    };
    let mut at = base.to_vec();
    for word in rest {
        at.push(word.clone());
        if !files.contains_key(&at) {
            at.pop();
            break;
        }
    }
    (!at.is_empty() && at != *from).then_some(at)
}

fn arrows(files: &BTreeMap<Module, String>) -> Arrows {
    let known =
        |from: &Module, source: &str| paths(&code(source)).iter().filter_map(|path| found(files, from, path)).collect();
    files
        .iter()
        .filter(|(file, _)| !file.is_empty())
        .map(|(file, source)| (file.clone(), known(file, source)))
        .collect()
}

fn reached(arrows: &Arrows, from: &Module) -> BTreeSet<Module> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from.clone()]);
    while let Some(file) = next.pop() {
        let fresh = arrows.get(&file).into_iter().flatten().filter(|other| seen.insert((*other).clone()));
        next.extend(fresh.cloned());
    }
    seen
}

/// The circles that leave a file and its own folder, and do not stay in one folder.
fn circles(files: &BTreeMap<Module, String>) -> BTreeSet<Vec<String>> {
    let arrows = arrows(files);
    let reach: BTreeMap<&Module, BTreeSet<Module>> = arrows.keys().map(|file| (file, reached(&arrows, file))).collect();
    let with = |file: &Module| -> Vec<Module> {
        reach[file].iter().filter(|other| reach.get(other).is_some_and(|back| back.contains(file))).cloned().collect()
    };
    let spans = |circle: &[Module]| {
        let ideas: BTreeSet<&String> = circle.iter().map(|file| &file[0]).collect();
        let folders: BTreeSet<&[String]> = circle.iter().map(|file| &file[..file.len() - 1]).collect();
        ideas.len() > 1 && folders.len() > 1
    };
    let wide = arrows.keys().map(with).filter(|circle| spans(circle));
    wide.map(|circle| circle.iter().map(|file| file.join("/")).collect()).collect()
}

fn of_crate(name: &str) -> BTreeMap<Module, String> {
    let root: PathBuf = crates().join(name).join("src");
    let files = sources(&root, "rs").into_iter();
    files.map(|path| (module(path.strip_prefix(&root).expect("inside of src")), read(&path))).collect()
}

#[test]
fn files_of_different_folders_know_one_another_in_no_circle() {
    for name in LEVELS.concat() {
        let circles = circles(&of_crate(name));
        assert!(circles.is_empty(), "{name}: {circles:#?}");
    }
}

#[test]
fn a_circle_between_folders_is_seen() {
    let mut hosting = of_crate("hosting");
    let letter = hosting.get_mut(&vec!["calls".to_owned(), "letter".to_owned()]).expect("the letter of a call");
    letter.push_str("\nfn page() -> &'static str { crate::page::WORDS }\n");
    let seen = circles(&hosting);
    assert!(seen.iter().any(|circle| circle.iter().any(|file| file == "calls/letter")), "{seen:?}");
}
