//! Gathers what a browser asks for: one style sheet from the `.css` files beside the components, the script and
//! the fonts that `web/` makes with Node, the drawings. Writes them with the mark of their content in their
//! names, and the table `assets.rs` that `src/assets.rs` includes.
//!
//! Without Node the build warns: pages then work without scripts and with the machine's fonts.
//! `JASETTE_WEB=require` makes that an error.
#![expect(
    clippy::disallowed_methods,
    reason = "a build script is told what to do by its environment, there is no configuration yet"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

type Problem = Box<dyn std::error::Error>;

/// These come first in the style sheet, the printer's last word after everything.
const FIRST_SHEETS: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
const LAST_SHEET: &str = "print.css";
/// These are asked for by their own pages only.
const APART: [&str; 4] = ["door.css", "go.css", "model.css", "surveys.css"];
const TEXT_RANGE: &str = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+FEFF,U+FFFD";

fn main() -> Result<(), Problem> {
    let here = PathBuf::from(var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(var("OUT_DIR")?);
    println!("cargo::rerun-if-env-changed=JASETTE_WEB");
    println!("cargo::rerun-if-changed=build.rs");
    let web = Web { source: here.join("../../web"), out: emptied(&out.join("web"))? };
    if let Err(problem) = web.bundle() {
        web.went_without(&*problem)?;
    }
    let mut files = web.files()?;
    files.push(File::text("favicon.svg", watched(&here.join("src/favicon.svg"))?));
    files.push(File::text("jasette.css", style_sheet(&here.join("src"), &files)?));
    for name in APART {
        files.push(File::text(name, without_comments(&watched(&here.join("src").join(name))?)));
    }
    let shipped = emptied(&out.join("assets"))?;
    for file in &files {
        fs::write(shipped.join(file.address()), &file.bytes)?;
    }
    web.compress(&shipped);
    fs::write(out.join("assets.rs"), table(&files, &shipped)?)?;
    Ok(())
}

/// A file to ship.
struct File {
    name: String,
    bytes: Vec<u8>,
    mark: String,
}

impl File {
    fn new(name: &str, bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes);
        let mark = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Self { name: name.to_owned(), bytes, mark }
    }

    fn text(name: &str, text: String) -> Self {
        Self::new(name, text.into_bytes())
    }

    /// Its name with the mark of its content.
    fn address(&self) -> String {
        let (stem, kind) = self.name.rsplit_once('.').unwrap_or((&self.name, ""));
        format!("{stem}-{}.{kind}", self.mark)
    }

    fn mime(&self) -> &'static str {
        match self.name.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            Some("txt") => "text/plain; charset=utf-8",
            Some("woff2") => "font/woff2",
            _ => "application/octet-stream",
        }
    }
}

/// The folder `web/`, and where it writes.
struct Web {
    source: PathBuf,
    out: PathBuf,
}

impl Web {
    /// Installs what the lock names, once for each lock, then bundles.
    fn bundle(&self) -> Result<(), Problem> {
        for name in ["package.json", "package-lock.json", "build.mjs"] {
            watch(&self.source.join(name));
        }
        for folder in ["src", "src/discretion", "fonts", "names", "emoji"] {
            for path in listed(&self.source.join(folder))? {
                watch(&path);
            }
        }
        self.install()?;
        self.node(&["build.mjs", "bundle"], &self.out)
    }

    fn install(&self) -> Result<(), Problem> {
        let lock = fs::read_to_string(self.source.join("package-lock.json"))?;
        let stamp = self.source.join("node_modules/.installed-lock");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
            return Ok(());
        }
        let mut npm = Command::new("npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        run(npm.current_dir(&self.source))?;
        fs::write(stamp, lock)?;
        Ok(())
    }

    fn node(&self, arguments: &[&str], out: &Path) -> Result<(), Problem> {
        run(Command::new("node").args(arguments).arg(out).current_dir(&self.source))
    }

    fn went_without(&self, problem: &dyn std::error::Error) -> Result<(), Problem> {
        if std::env::var("JASETTE_WEB").is_ok_and(|wish| wish == "require") {
            return Err(format!("JASETTE_WEB=require, and web/ was not built: {problem}").into());
        }
        println!("cargo::warning=web/ was not built, pages go without scripts and fonts: {problem}");
        // A file that never exists makes cargo try again at each build, until Node is there.
        watch(&self.source.join(".try-again"));
        emptied(&self.out)?;
        Ok(())
    }

    fn files(&self) -> Result<Vec<File>, Problem> {
        let mut files = Vec::new();
        for path in listed(&self.out)? {
            files.push(File::new(&file_name(&path), fs::read(&path)?));
        }
        Ok(files)
    }

    /// Without Node the server compresses by itself, less well: no reason to fail.
    fn compress(&self, folder: &Path) {
        if let Err(problem) = self.node(&["build.mjs", "compress"], folder) {
            println!("cargo::warning=the assets were not compressed beforehand: {problem}");
        }
    }
}

fn style_sheet(source: &Path, files: &[File]) -> Result<String, Problem> {
    let mut sheets = Vec::new();
    gather_sheets(source, &mut sheets)?;
    sheets.sort_by_key(|path| (rank(&file_name(path)), path.clone()));
    // A new component is a new module: cargo looks for its style sheet when the list of modules changes.
    watch(&source.join("lib.rs"));
    let mut text = font_faces(files);
    for path in &sheets {
        text.push_str(&without_comments(&watched(path)?));
    }
    Ok(text)
}

fn rank(name: &str) -> usize {
    match FIRST_SHEETS.iter().position(|first| *first == name) {
        Some(place) => place,
        None if name == LAST_SHEET => FIRST_SHEETS.len() + 1,
        None => FIRST_SHEETS.len(),
    }
}

fn font_faces(files: &[File]) -> String {
    let face = |name: &str, family: &str, weight: &str, range: &str| {
        files.iter().find(|file| file.name == name).map(|file| {
            format!(
                "@font-face{{font-family:\"{family}\";font-weight:{weight};font-display:swap;src:url(\"/assets/{}\") format(\"woff2\");unicode-range:{range}}}\n",
                file.address()
            )
        })
    };
    let text = face("text.woff2", "Atkinson Hyperlegible Next", "200 800", TEXT_RANGE);
    // Of two faces that have a letter the last one gives it: in a date, a zero with a stroke reads as another letter.
    let zero = face("zero.woff2", "Atkinson Hyperlegible Next", "200 800", "U+0030");
    let display = face("display.woff2", "Bricolage Grotesque", "700", TEXT_RANGE);
    text.into_iter().chain(zero).chain(display).collect()
}

fn gather_sheets(folder: &Path, sheets: &mut Vec<PathBuf>) -> Result<(), Problem> {
    for path in listed(folder)? {
        if path.is_dir() {
            gather_sheets(&path, sheets)?;
        } else if path.extension().is_some_and(|kind| kind == "css") && !APART.contains(&&*file_name(&path)) {
            sheets.push(path);
        }
    }
    Ok(())
}

/// Comments and indentation are for us; Brotli takes care of the rest.
fn without_comments(sheet: &str) -> String {
    let mut text = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn table(files: &[File], shipped: &Path) -> Result<String, Problem> {
    let mut code = String::from("static EACH: &[Asset] = &[\n");
    for file in files {
        let path = shipped.join(file.address());
        let small = shipped.join(format!("{}.br", file.address()));
        let brotli = if small.exists() { format!("Some(include_bytes!({small:?}))") } else { "None".into() };
        writeln!(
            code,
            "    Asset {{ name: {:?}, url: {:?}, bytes: include_bytes!({path:?}), brotli: {brotli}, mime: {:?}, etag: {:?} }},",
            file.name,
            format!("/assets/{}", file.address()),
            file.mime(),
            format!("\"{}\"", file.mark),
        )?;
    }
    code.push_str("];\n");
    Ok(code)
}

fn run(command: &mut Command) -> Result<(), Problem> {
    let name = command.get_program().to_string_lossy().into_owned();
    let done = command.output().map_err(|problem| format!("{name} does not start ({problem})"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr).replace('\n', " ");
    Err(format!("{name} failed: {said}").into())
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

fn watched(path: &Path) -> Result<String, Problem> {
    watch(path);
    fs::read_to_string(path).map_err(|problem| format!("{}: {problem}", path.display()).into())
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|problem| format!("{}: {problem}", folder.display()))? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn emptied(folder: &Path) -> Result<PathBuf, Problem> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_owned())
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn var(name: &str) -> Result<String, Problem> {
    std::env::var(name).map_err(|problem| format!("{name}: {problem}").into())
}
