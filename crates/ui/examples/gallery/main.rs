//! Writes a gallery of pages as plain files, to look at the components without a server:
//!
//! `cargo run -p ui --example gallery -- OUTDIR`, then open `OUTDIR/index.html`.
//!
//! The people and organisations are invented.
#![expect(clippy::print_stdout, reason = "a program that says where it wrote")]

mod community;
mod conversation;
mod home;
mod meeting;
mod small;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ui::{Lang, Markup, assets};

/// A page of the gallery: its file name, and the page in one language.
type Sample = (&'static str, fn(Lang) -> Markup);

const SAMPLES: [Sample; 14] = [
    ("home", home::lively),
    ("home-empty", home::empty),
    ("conversation", conversation::room),
    ("conversation-thread", conversation::thread),
    ("conversation-list", conversation::list),
    ("conversation-empty", conversation::empty),
    ("meeting", meeting::meeting),
    ("form", small::form),
    ("form-errors", small::form_with_errors),
    ("sign-in", small::sign_in),
    ("code", small::code),
    ("error", small::error),
    ("who-sees-what", small::who_sees_what),
    ("components", small::components),
];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::args().nth(1).ok_or("which folder? gallery -- OUTDIR")?);
    write_assets(&out)?;
    let mut index = String::from("<!doctype html><meta charset=utf-8><title>Gallery</title><ul>");
    for lang in Lang::each() {
        for (name, draw) in SAMPLES {
            let file = format!("{name}.{}.html", &lang.code()[..2]);
            fs::write(out.join(&file), draw(lang).into_string())?;
            index += &format!("<li><a href=\"{file}\">{file}</a>");
        }
        let (html, text) = small::letter(lang);
        fs::write(out.join(format!("letter.{}.html", &lang.code()[..2])), html)?;
        fs::write(out.join(format!("letter.{}.txt", &lang.code()[..2])), text)?;
    }
    fs::write(out.join("index.html"), index)?;
    println!("{}", out.join("index.html").display());
    Ok(())
}

/// The pages ask for `/assets/…`: serve the folder, or look at it with a browser that maps that address.
fn write_assets(out: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(out.join("assets"))?;
    for asset in assets::each() {
        fs::write(out.join(asset.url.trim_start_matches('/')), asset.bytes)?;
    }
    Ok(())
}

/// The sentence in the language of the page.
fn say(lang: Lang, french: &'static str, english: &'static str) -> &'static str {
    match lang {
        Lang::Fr => french,
        Lang::En => english,
    }
}
