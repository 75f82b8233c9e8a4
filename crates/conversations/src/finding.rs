//! What of conversations can be found: what is said in the rooms that one may enter, archived ones too, and the files that hang
//! from it, by their names.

use communities::roles::{Converse, opens};
use findings::{Findable, Scope};
use ui::Icon;

use crate::actions::{DELETED, EDITED};
use crate::message::{FILES_FOUND_AS, FOUND_AS};
use crate::requests::{self, ASKED, SETTLED};
use crate::store::rooms::is_open;

/// Messages. One that was taken away is not among them.
pub const MESSAGES: Findable = Findable {
    kind: "message",
    number: FOUND_AS,
    icon: Icon::Conversation,
    name: |lang| t!(lang, "kind-message"),
    things: "SELECT m.id, r.community_id, m.room_id AS place, m.author_id, m.posted_at AS at, m.posted_at AS shown_at, '' AS title, '' AS title_en, \
             m.body AS text, '/salons/' || r.slug || '/messages/' || CAST(m.id AS TEXT) AS path \
             FROM messages m JOIN rooms r ON r.id = m.room_id WHERE m.removed_at IS NULL",
    is_said: true,
    goes_with_author: false,
    reach: concat!(
        "SELECT r.id AS place, r.name_fr AS name, r.name_en AS name_en FROM rooms r WHERE r.community_id = $1 AND ",
        is_open!("$3", "$2", "$4")
    ),
    open_to: opens::<Converse>,
    // What is posted comes in with its own statement: posts wait for one another.
    follows: &[(ASKED, Scope::Thing), (EDITED, Scope::Thing), (DELETED, Scope::Thing)],
};

/// The files of a message, by their names and by what they show or say. They are found where they hang, by who may enter the room, and go with its words.
pub const FILES: Findable = Findable {
    kind: "file",
    number: FILES_FOUND_AS,
    icon: Icon::Download,
    name: |lang| t!(lang, "kind-file"),
    things: "SELECT m.id, r.community_id, m.room_id AS place, m.author_id, m.posted_at AS at, m.posted_at AS shown_at, m.file_names AS title, '' AS title_en, \
             COALESCE(m.file_told, '') AS text, '/salons/' || r.slug || '/messages/' || CAST(m.id AS TEXT) AS path \
             FROM messages m JOIN rooms r ON r.id = m.room_id WHERE m.removed_at IS NULL AND m.file_names IS NOT NULL",
    is_said: false,
    goes_with_author: false,
    reach: MESSAGES.reach,
    open_to: opens::<Converse>,
    // They come in with the message that holds them.
    follows: &[(EDITED, Scope::Thing), (DELETED, Scope::Thing)],
};

/// Requests for help that are settled, and that who asked lets the group find: their words, and what helped.
pub const REQUESTS: Findable = Findable {
    kind: "request",
    number: requests::FOUND_AS,
    icon: Icon::Help,
    name: |lang| t!(lang, "help-request"),
    things: "SELECT m.id, r.community_id, m.room_id AS place, m.author_id, m.posted_at AS at, m.posted_at AS shown_at, '' AS title, '' AS title_en, \
             m.body || ' ' || h.what_helped AS text, '/salons/' || r.slug || '/messages/' || CAST(m.id AS TEXT) || '/demande' AS path \
             FROM help_requests h JOIN messages m ON m.id = h.message_id JOIN rooms r ON r.id = m.room_id \
             WHERE h.settled_at IS NOT NULL AND h.shared AND m.removed_at IS NULL",
    is_said: true,
    goes_with_author: false,
    reach: MESSAGES.reach,
    open_to: opens::<Converse>,
    follows: &[(SETTLED, Scope::Thing), (EDITED, Scope::Thing), (DELETED, Scope::Thing)],
};
