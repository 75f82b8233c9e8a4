//! What the walks have of a folder that comes into the library: a file that each of those who may waits to bring.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::things::Things;
use crate::world::{Person, Sent, Who, World};

/// Those of the community.
const INSIDE: [Who; 4] = [Who::Coordination, Who::Facilitator, Who::Member, Who::Advisor];

fn name_of(person: i64) -> &'static str {
    // Things are called by words of the program: what walks keep lives as long as they do.
    Box::leak(format!("folder-file-{person}").into_boxed_str())
}

/// Sends a file that waits, for each.
pub(super) async fn freshen(world: &World, things: &mut Things) {
    for who in INSIDE {
        let (person, text) = (world.who(who).id(), format!("Un plan {}", world.next_number()));
        let file = files::receive_whole(&world.instance, person, "plan.txt", text.into_bytes()).await.expect("a file");
        things.set(name_of(person), file.id);
    }
}

/// What the press sends.
pub(super) fn sent(person: &Person, things: &Things) -> Sent {
    let file = person.account.as_ref().and_then(|account| things.find(name_of(account.id))).unwrap_or("0");
    Sent::Form(vec![("fichier".to_owned(), file.to_owned()), ("chemin".to_owned(), "Plans/plan.txt".to_owned())])
}

/// A folder of one file.
pub(super) fn folder() -> Sent {
    let mut folder = ZipWriter::new(Cursor::new(Vec::new()));
    folder.start_file("Plans/plan.txt", SimpleFileOptions::default()).expect("a name");
    folder.write_all(b"Un plan").expect("memory takes it");
    let folder = folder.finish().expect("a folder is closed").into_inner();
    Sent::files(&[], &[("dossier", "dossier.zip", folder)])
}
