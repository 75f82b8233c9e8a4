//! The files a page needs: styles, scripts, fonts, drawings. They are inside the program, and their address
//! changes with their content, so that a browser may keep them for ever.

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The fonts every page shows first, worth asking for before the style sheet is read.
pub(crate) const FIRST_FONTS: [&str; 2] = ["text.woff2", "display.woff2"];

/// A file inside the program.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// Its name in the source: `jasette.css`.
    pub name: &'static str,
    /// Its address, with the mark of its content: `/assets/jasette-1f3a….css`.
    pub url: &'static str,
    /// Its content.
    pub bytes: &'static [u8],
    /// Its content compressed with Brotli, where that is worth it.
    pub brotli: Option<&'static [u8]>,
    /// What it is, for `Content-Type`.
    pub mime: &'static str,
    /// The mark of its content, quoted, for `ETag`.
    pub etag: &'static str,
}

/// The address of a file that every build has.
pub fn url(name: &str) -> &'static str {
    find(name).unwrap_or("/assets/absent")
}

/// The address of a file, if this build has it: one made without Node has neither scripts nor fonts.
pub fn find(name: &str) -> Option<&'static str> {
    EACH.iter().find(|asset| asset.name == name).map(|asset| asset.url)
}

/// The file at an address (`/assets/…`, or what follows `/assets/`). To be served as immutable.
pub fn get(path: &str) -> Option<&'static Asset> {
    let file = path.strip_prefix("/assets/").unwrap_or(path);
    EACH.iter().find(|asset| asset.url.strip_prefix("/assets/") == Some(file))
}

/// Every file of this build.
pub fn each() -> &'static [Asset] {
    EACH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_is_found_by_its_address_only() {
        let sheet = get(url("jasette.css")).expect("every build has the style sheet");
        assert_eq!(sheet.mime, "text/css; charset=utf-8");
        assert!(sheet.etag.starts_with('"') && sheet.etag.ends_with('"'));
        assert!(get("jasette.css").is_none() && get("/assets/../Cargo.toml").is_none());
    }

    #[test]
    fn a_first_load_leaves_room_for_the_page_within_100_kilobytes() {
        // The scripts of a form that is drawn again, of an agenda, of minutes, of a meeting being held, of a room, of the search, of passkeys, of the wall of a vote and of what stays of a circle are asked for by their own pages only;
        // the emojis are read by the server;
        // what looks at a text for families comes when there is a text, what sends files, with the first of them, and where one can go, with the first ctrl-K.
        let later = [
            "live.js",
            "agenda.js",
            "minutes.js",
            "meeting.js",
            "passkeys.js",
            "room.js",
            "search.js",
            "go.js",
            "go.css",
            "together.js",
            "vote.js",
            "ask.js",
            "survey.js",
            "emojis.js",
            "emojis-fr.txt",
            "emojis-en.txt",
            "uploads.js",
            "circle-over.js",
            "discretion.js",
            "first-names.txt",
            "model.css",
            "surveys.css",
            "door.css",
        ];
        let first = each().iter().filter(|asset| !later.contains(&asset.name));
        let sent: usize = first.map(|asset| asset.brotli.unwrap_or(asset.bytes).len()).sum();
        assert!(sent < 75_000, "{sent} bytes before the page itself");
    }

    #[test]
    fn the_style_sheet_asks_for_nothing_outside() {
        let sheet = get(url("jasette.css")).expect("every build has the style sheet");
        let text = std::str::from_utf8(sheet.bytes).expect("a style sheet is text");
        assert!(!text.contains("://") && !text.contains("@import"));
        for font in text.split("url(").skip(1) {
            let address = font.split(')').next().unwrap_or_default().trim_matches('"');
            assert!(get(address).is_some(), "{address} is in the program");
        }
    }
}
