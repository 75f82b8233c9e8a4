//! What is not whole, not ours or not for here is refused in words, and leaves nothing.

use std::fs;
use std::path::PathBuf;

use app::backup::{Identity, Trouble};
use ui::Lang;

use super::{Elsewhere, Shelf};
use crate::world::World;

/// A changed file beside the copy.
fn changed(shelf: &Shelf, bytes: &[u8]) -> PathBuf {
    let file = shelf.place("changed.tar.age");
    fs::write(&file, bytes).unwrap();
    file
}

#[tokio::test]
async fn what_is_not_whole_or_not_for_this_key_is_refused_and_leaves_nothing() {
    let (world, shelf) = (World::open().await, Shelf::new());
    let copy = shelf.takes(world.location()).await;
    let (whole, elsewhere) = (fs::read(&copy.file).unwrap(), Elsewhere::beside(&shelf).await);
    let refused = async |file: &PathBuf, key: &Identity| {
        let trouble = shelf.restores(file, key, &elsewhere).await.expect_err("it is refused");
        assert!(elsewhere.is_bare().await, "nothing is left");
        trouble.sentence(Lang::Fr)
    };
    let said = refused(&copy.file, &Identity::generate()).await;
    assert!(said.contains("n’ouvre pas cette copie"), "{said}");
    for cut in [whole.len() - 1, whole.len() / 2, 150] {
        let said = refused(&changed(&shelf, &whole[..cut]), &shelf.key).await;
        assert!(said.contains("n’est pas entière"), "cut at {cut}: {said}");
    }
    for at in [60, whole.len() / 3, whole.len() - 5] {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        let said = refused(&changed(&shelf, &bytes), &shelf.key).await;
        assert!(said.contains("n’est pas entière") || said.contains("n’ouvre pas"), "changed at {at}: {said}");
    }
    let said = refused(&changed(&shelf, b"mes notes"), &shelf.key).await;
    assert!(said.contains("n’est pas une copie"), "{said}");
    shelf.restores(&copy.file, &shelf.key, &elsewhere).await.expect("the whole one is restored");
}

#[tokio::test]
async fn where_something_is_nothing_is_restored() {
    let (world, shelf) = (World::open().await, Shelf::new());
    let copy = shelf.takes(world.location()).await;
    let elsewhere = Elsewhere::beside(&shelf).await;
    shelf.restores(&copy.file, &shelf.key, &elsewhere).await.unwrap();
    let twice = shelf.restores(&copy.file, &shelf.key, &elsewhere).await;
    assert!(matches!(&twice, Err(Trouble::NotEmpty(_))), "{twice:?}");
    let notes = shelf.place("notes");
    fs::create_dir_all(&notes).unwrap();
    fs::write(notes.join("notes.txt"), "mes notes").unwrap();
    let refused = shelf.restores(&copy.file, &shelf.key, &Elsewhere::Folder(notes.clone())).await;
    assert!(matches!(&refused, Err(Trouble::NotEmpty(_))), "{refused:?}");
    let left: Vec<_> = fs::read_dir(&notes).unwrap().map(|each| each.unwrap().file_name()).collect();
    assert_eq!(left, ["notes.txt"]);
}

#[tokio::test]
async fn a_copy_and_its_folder_are_for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let (world, shelf) = (World::open().await, Shelf::new());
    let copy = shelf.takes(world.location()).await;
    assert_eq!(fs::metadata(&copy.file).unwrap().permissions().mode() & 0o777, 0o600);
    let names: Vec<_> = fs::read_dir(shelf.place("copies")).unwrap().map(|each| each.unwrap().file_name()).collect();
    assert_eq!(names.len(), 1, "nothing is left beside it: {names:?}");
    assert!(fs::read_dir(shelf.place("data")).unwrap().next().is_none(), "nothing lies open");
    let bytes = fs::read(&copy.file).unwrap();
    assert!(!bytes.windows(6).any(|six| six == b"SQLite" || six == b"people"), "nothing of it can be read");
}
