//! The files that people attach, beside the copies. A file never changes, so each is encrypted once, to the same keys, and every copy
//! lists those that were there when it was taken. One that is gone from the folder stays as long as a copy that may list it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use age::x25519::{Identity, Recipient};

use super::archive::{encrypt_file, open_file};
use super::workplace::private_folder;
use super::{Shelf, Trouble};

/// Where they are, beside the copies.
const FOLDER: &str = "files";
const END: &str = ".age";
const PART: &str = ".part";
/// Which of them are gone from the folder, and since when: a moment (milliseconds UTC) and a key on each line.
const GONE: &str = "gone.txt";

/// What a restore did with the files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// How many were put back.
    pub restored: usize,
    /// How many the copy lists that are not beside it, or are damaged.
    pub missing: usize,
}

/// Encrypts the files of this folder that are not beside the copies yet, each read back before it takes its name; all their keys.
pub(super) fn keep(
    folder: &Path,
    shelf: &Shelf,
    recipients: &[Recipient],
    once: &Identity,
) -> Result<Vec<String>, Trouble> {
    let mut kept = Vec::new();
    for key in files::keys_in(folder).map_err(Trouble::with(folder))?.into_iter().filter(|key| is_key(key)) {
        if sealed(shelf, &key).exists() || seal(&folder.join(&key), &sealed(shelf, &key), recipients, once)? {
            kept.push(key);
        }
    }
    Ok(kept)
}

/// False for a file that is gone meanwhile.
fn seal(file: &Path, into: &Path, recipients: &[Recipient], once: &Identity) -> Result<bool, Trouble> {
    private_folder(into.parent().unwrap_or(Path::new(".")))?;
    let part = with_end(into, PART);
    let _ = fs::remove_file(&part);
    let sealing = encrypt_file(file, recipients, &part).and_then(|sha256| {
        let read = open_file(&part, once, None)?;
        if read == sha256 { Ok(()) } else { Err(Trouble::Damaged("SHA-256".into())) }
    });
    match sealing {
        Ok(()) => fs::rename(&part, into).map(|()| true).map_err(Trouble::with(into)),
        Err(trouble) => {
            let _ = fs::remove_file(&part);
            if file.exists() { Err(trouble) } else { Ok(false) }
        }
    }
}

/// Removes those that were gone from the folder before the oldest copy that stays.
pub(super) fn make_room(shelf: &Shelf, kept: &[String], now: i64) -> std::io::Result<()> {
    let oldest = shelf.copies().last().map_or(now, |copy| copy.taken_at);
    let (kept, noted): (BTreeSet<_>, _) = (kept.iter().map(String::as_str).collect(), noted(shelf));
    let mut gone = BTreeMap::new();
    for key in sealed_keys(shelf)?.into_iter().filter(|key| !kept.contains(key.as_str())) {
        let since = noted.get(&key).copied().unwrap_or(now);
        if since < oldest {
            fs::remove_file(sealed(shelf, &key))?;
        } else {
            gone.insert(key, since);
        }
    }
    let list = shelf.place(FOLDER).join(GONE);
    let lines: String = gone.iter().map(|(key, since)| format!("{since} {key}\n")).collect();
    if lines.is_empty() && !list.exists() {
        return Ok(());
    }
    let aside = with_end(&list, PART);
    fs::write(&aside, lines)?;
    fs::rename(aside, list)
}

fn noted(shelf: &Shelf) -> BTreeMap<String, i64> {
    let text = fs::read_to_string(shelf.place(FOLDER).join(GONE)).unwrap_or_default();
    let line = |line: &str| line.split_once(' ').and_then(|(at, key)| Some((key.to_owned(), at.parse().ok()?)));
    text.lines().filter_map(line).collect()
}

fn sealed_keys(shelf: &Shelf) -> std::io::Result<Vec<String>> {
    let found = files::keys_in(&shelf.place(FOLDER))?;
    Ok(found.iter().filter_map(|name| name.strip_suffix(END)).filter(|key| is_key(key)).map(str::to_owned).collect())
}

/// Puts back into this folder the files that a copy lists. What is there already stays as it is.
pub(super) fn put_back(shelf: &Shelf, keys: &[String], key: &Identity, folder: &Path) -> Result<Files, Trouble> {
    let mut files = Files::default();
    for name in keys.iter().filter(|name| is_key(name)) {
        let place = folder.join(name);
        if place.exists() {
            continue;
        }
        private_folder(place.parent().unwrap_or(folder))?;
        match open_file(&sealed(shelf, name), key, Some(&place)) {
            Ok(_) => files.restored += 1,
            // A disk that takes nothing more is another thing than a file that is not there or does not open.
            Err(Trouble::File(path, error)) if path == place => return Err(Trouble::File(path, error)),
            Err(_) => {
                let _ = fs::remove_file(&place);
                files.missing += 1;
            }
        }
    }
    Ok(files)
}

/// How many of the files that a copy lists are beside it and open.
pub(super) fn try_all(shelf: &Shelf, keys: &[String], key: &Identity) -> Files {
    let opens = keys.iter().filter(|name| is_key(name) && open_file(&sealed(shelf, name), key, None).is_ok()).count();
    Files { restored: opens, missing: keys.len() - opens }
}

fn sealed(shelf: &Shelf, key: &str) -> PathBuf {
    with_end(&shelf.place(FOLDER).join(key), END)
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut path = path.to_owned().into_os_string();
    path.push(end);
    path.into()
}

/// A list may come from anywhere: a key leads nowhere else.
fn is_key(key: &str) -> bool {
    let is_hex = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut parts = key.split('/');
    let (Some(first), Some(second), Some(name), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    is_hex(first, 2) && is_hex(second, 2) && is_hex(name.strip_suffix("-small").unwrap_or(name), 60)
}

#[cfg(test)]
mod tests {
    use super::is_key;

    #[test]
    fn a_key_leads_nowhere_else() {
        let name = "0".repeat(60);
        assert!(is_key(&format!("ab/cd/{name}")) && is_key(&format!("ab/cd/{name}-small")));
        for other in [format!("../cd/{name}"), format!("/ab/cd/{name}"), "ab/cd/../../x".into(), String::new()] {
            assert!(!is_key(&other), "{other}");
        }
    }
}
