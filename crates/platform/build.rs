//! Rebuilds the crate when a migration is added: `rust-embed` alone notices edits, not new files.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations");
}
