//! The bytes of a first load: the page and every file that it asks for, compressed as a browser receives them. Each
//! file counts whole and once, fonts included, whether or not this page would really show a letter of it.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use crate::http::{Answer, Asked, Connection};
use crate::{Result, Trouble};

/// What a browser says that it can read.
pub const ACCEPTED: &str = "br, gzip";

/// The transferred bytes of each address, in order of discovery by name.
#[derive(Clone, Debug, Default)]
pub struct FirstLoad {
    /// Bytes of each body.
    pub bytes: BTreeMap<String, usize>,
}

impl FirstLoad {
    /// All of them.
    pub fn total(&self) -> usize {
        self.bytes.values().sum()
    }
}

/// Loads the page as `page` asks for it, then what it names, then what these name.
pub async fn first_load(address: SocketAddr, page: &Asked) -> Result<FirstLoad> {
    let mut connection = Connection::open(address).await?;
    let mut load = FirstLoad::default();
    let mut to_load = vec![page.path().to_owned()];
    while let Some(path) = to_load.pop() {
        if load.bytes.contains_key(&path) {
            continue;
        }
        let asked = if path == page.path() { page.clone() } else { Asked::get(&path) };
        let transferred = fetch(&mut connection, asked.clone().with("accept-encoding", ACCEPTED)).await?;
        to_load.extend(named_in(&fetch(&mut connection, asked.with("accept-encoding", "identity")).await?)?);
        load.bytes.insert(path, transferred.body.len());
    }
    Ok(load)
}

async fn fetch(connection: &mut Connection, asked: Asked) -> Result<Answer> {
    connection.ask(&asked).await?.expect_status(200, asked.path())
}

/// The addresses that a page or a style sheet names. One outside the instance is a mistake that ends the run.
fn named_in(answer: &Answer) -> Result<Vec<String>> {
    let text = String::from_utf8_lossy(&answer.body);
    let kind = answer.header("content-type").unwrap_or_default();
    let named = match kind.split(';').next().unwrap_or_default() {
        "text/html" => named_in_page(&text),
        "text/css" => named_in_style(&text),
        _ => Vec::new(),
    };
    match named.iter().find(|address| address.contains("//")) {
        Some(outside) => Err(Trouble::said(format!("the first load asks another host: {outside}"))),
        None => Ok(named),
    }
}

/// `src` of scripts and pictures, `href` of what a `link` makes the browser load.
fn named_in_page(page: &str) -> Vec<String> {
    page.split('<').filter_map(|tag| loaded_by(tag.split('>').next().unwrap_or_default())).map(str::to_owned).collect()
}

fn loaded_by(tag: &str) -> Option<&str> {
    let loads = |link: &&str| ["stylesheet", "preload", "modulepreload", "icon", "manifest"].contains(link);
    let address = match tag.split_whitespace().next()? {
        "script" | "img" | "source" => attribute(tag, "src")?,
        "link" if attribute(tag, "rel")?.split(' ').any(|link| loads(&link)) => attribute(tag, "href")?,
        _ => return None,
    };
    (!address.starts_with("data:")).then_some(address)
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn named_in_style(style: &str) -> Vec<String> {
    let addresses = style.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    addresses
        .map(|address| address.trim_matches(['"', '\'']))
        .filter(|address| !address.starts_with("data:"))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_what_the_browser_loads_and_nothing_else() {
        let page = r#"<!DOCTYPE html><link rel="stylesheet" href="/a.css"><link href="/b.woff2" rel="preload" as="font">
            <link rel="canonical" href="/here"><link rel="shortcut icon" href="/i.svg"><script src="/s.js" defer></script>
            <script>let text = "src";</script><img alt="" src="data:image/png;base64,xx"><img src="/p.png"><a href="/elsewhere">x</a>"#;
        assert_eq!(named_in_page(page), ["/a.css", "/b.woff2", "/i.svg", "/s.js", "/p.png"]);
    }

    #[test]
    fn a_style_sheet_names_its_fonts_and_pictures() {
        let style =
            "@font-face{src:url(/t.woff2) format('woff2')} a{background:url(\"/p.svg\")} b{background:url('data:x')}";
        assert_eq!(named_in_style(style), ["/t.woff2", "/p.svg"]);
    }
}
