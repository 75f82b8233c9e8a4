//! A folder of files that comes in: each file becomes a resource, called as the file is. What would come in is shown first; what cannot
//! be taken stays out by itself, and so does what is there already, byte for byte.

use std::collections::HashMap;

use communities::Grant;
use communities::roles::UseLibrary;
use files::{FileProblem, NotTaken, Shown, Unfolded};
use forms::{Key, Undone};
use platform::text::optional_line;
use platform::{Error, Instance, On, Refusal, secret};
use ui::Lang;

use crate::draft::{LONGEST_SENTENCE, LONGEST_TITLE, beginning};
use crate::filing::{self, HOLDS};
use crate::keeping::{New, NotKept, kept};
use crate::model::{Content, Kind};
use crate::rights::{Licence, Visibility, Way};
use crate::store;

/// Why nothing of a folder came in.
#[derive(Debug)]
pub(crate) enum NotBrought {
    /// A file is there no more, or there is no room for it.
    File(FileProblem),
    /// The library takes no more.
    Kept(NotKept),
    /// Nothing that a person could change.
    Refused(Refusal),
}

impl From<NotTaken> for NotBrought {
    fn from(why: NotTaken) -> NotBrought {
        match why {
            NotTaken::Problem(problem) => NotBrought::File(problem),
            NotTaken::Refused(refusal) => NotBrought::Refused(refusal),
        }
    }
}

impl From<Undone<NotKept>> for NotBrought {
    fn from(why: Undone<NotKept>) -> NotBrought {
        why.refused().map_or_else(NotBrought::Refused, NotBrought::Kept)
    }
}

impl From<Error> for NotBrought {
    fn from(error: Error) -> NotBrought {
        NotBrought::Refused(error.into())
    }
}

/// A file of a folder, and what would become of it.
#[derive(Debug)]
pub(crate) struct Looked {
    /// Where it stands in the folder.
    pub(crate) path: String,
    pub(crate) fate: Fate,
}

/// What would become of a file.
#[derive(Debug)]
pub(crate) enum Fate {
    /// It comes in.
    ComesIn(Shown),
    /// It is there already, as this resource.
    IsThere(String),
    /// It stands in the folder once more, there.
    Twice(String),
    /// It is not taken.
    Not(FileProblem),
}

/// A file that was shown and is to come in: its number, and where it stands in its folder.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    pub(crate) file: i64,
    pub(crate) path: String,
}

/// What would become of the files of a folder.
pub(crate) async fn looked(
    instance: &Instance,
    by: &Grant<UseLibrary>,
    unfolded: Vec<Unfolded>,
) -> platform::Result<Vec<Looked>> {
    let ids: Vec<i64> = unfolded.iter().filter_map(|each| each.file.as_ref().ok()).map(|file| file.id).collect();
    let there = there(&instance.db, by, &ids).await?;
    let prints: HashMap<i64, String> = files::prints(&instance.db, &ids).await?.into_iter().collect();
    let mut seen = HashMap::new();
    let mut look = |Unfolded { path, file }| {
        let fate = match file {
            Err(problem) => Fate::Not(problem),
            Ok(file) => match (there.get(&file.id), prints.get(&file.id).and_then(|print| seen.get(print))) {
                (Some(title), _) => Fate::IsThere(String::clone(title)),
                (None, Some(other)) => Fate::Twice(String::clone(other)),
                (None, None) => {
                    seen.extend(prints.get(&file.id).map(|print| (print.clone(), path.clone())));
                    Fate::ComesIn(file)
                }
            },
        };
        Looked { path, fate }
    };
    Ok(unfolded.into_iter().map(&mut look).collect())
}

/// The titles of the resources that this member reads and that have the very bytes of these files.
async fn there(
    on: impl Into<On<'_>> + Copy,
    by: &Grant<UseLibrary>,
    ids: &[i64],
) -> platform::Result<HashMap<i64, String>> {
    let mut there = HashMap::new();
    for (file, version) in files::hung_already(on, (by.community().id, HOLDS), ids).await? {
        // What somebody keeps for themself is not told to others.
        let resource = store::of_version(on, version).await?.and_then(|kept| kept.by(by, Way::Page).ok());
        if let Some(resource) = resource {
            there.entry(file).or_insert_with(|| resource.content.title.clone());
        }
    }
    Ok(there)
}

/// Keeps a resource of each of these files, or of none. What came in meanwhile is not doubled.
pub(crate) async fn bring(instance: &Instance, by: &Grant<UseLibrary>, chosen: &[Chosen]) -> Result<(), NotBrought> {
    if chosen.len() > files::MOST_OF_A_FOLDER {
        return Err(NotBrought::File(FileProblem::TooMany(files::MOST_OF_A_FOLDER)));
    }
    let tx = instance.db.begin().await?;
    for each in chosen {
        let key = Key::read(&format!("fichier-de-dossier-{}", each.file)).print(by.person_id(), "");
        let came = store::by_key(&tx, by.community().id, &key).await?.is_some();
        if came || !there(&tx, by, &[each.file]).await?.is_empty() {
            continue;
        }
        let hung = match files::waiting(&tx, by.person_id(), &[each.file]).await {
            // Another press took it since its key was looked for, and its resource is there now.
            Err(_) if store::by_key(&tx, by.community().id, &key).await?.is_some() => continue,
            hung => hung?,
        };
        let file = hung.0.first().ok_or(NotBrought::File(FileProblem::Gone))?;
        let (content, address) = (content_of(by.lang(), file, &each.path), secret::token());
        let new = New { content: &content, from: None, address: &address, key: &key };
        let resource = kept(&tx, by, &new, instance.clock.now()).await?;
        // Of two presses at once, the one that waited for the other finds its file there.
        if store::versions(&tx, resource).await?.is_empty() {
            filing::hang((instance, &tx), by, resource, (&hung, "")).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// What a file says of itself: its name, and where it stood. The rest is for who put it there to say.
fn content_of(lang: Lang, file: &Shown, path: &str) -> Content {
    let path = optional_line(path, usize::MAX).ok().filter(|path| !path.is_empty());
    let path = path.unwrap_or_else(|| file.name.clone());
    Content {
        kind: Kind::Document,
        title: title_of(&file.name),
        sentence: beginning(&t!(lang, "folder-sentence", path = path), LONGEST_SENTENCE),
        purpose: String::new(),
        ages: None,
        company: None,
        minutes: None,
        material: String::new(),
        languages: String::new(),
        themes: String::new(),
        source: String::new(),
        link: String::new(),
        licence: Licence::Unknown,
        visibility: Visibility::Community,
    }
}

/// The name of a file, as one says it: without its ending, with spaces where machines write strokes.
pub(crate) fn title_of(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words: Vec<&str> = stem.split(['_', ' ', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let title = words.join(" ");
    let mut letters = title.chars();
    let title = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
    beginning(title.as_deref().unwrap_or(name), LONGEST_TITLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_as_one_says_its_name() {
        assert_eq!(title_of("la_boite  a_emotions.v2.pdf"), "La boite a emotions.v2");
        assert_eq!(title_of("été.pdf"), "Été");
        assert_eq!(title_of("___.pdf"), "___.pdf");
        assert!(title_of(&format!("{}.pdf", "mot ".repeat(60))).chars().count() <= LONGEST_TITLE);
    }
}
