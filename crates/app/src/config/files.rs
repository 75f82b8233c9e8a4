//! Where files are kept: a folder, or a bucket of an S3-compatible storage; megabytes are said in millions of bytes.

use std::path::PathBuf;

use platform::{BucketSettings, FileSettings, Scanner};

use super::{Chosen, Problem, filled, one_of};

pub(super) fn settings(chosen: &Chosen) -> Result<FileSettings, Problem> {
    let folder = filled(chosen.files_folder.clone()).map(PathBuf::from);
    Ok(FileSettings {
        folder: folder.unwrap_or_else(|| PathBuf::from(&chosen.data).join("files")),
        bucket: bucket(chosen)?,
        scanner: scanner(&chosen.files_scanner)?,
        largest: bytes("files_largest", &chosen.files_largest)?,
        by_community: bytes("files_by_community", &chosen.files_by_community)?,
    })
}

fn bytes(key: &'static str, megabytes: &str) -> Result<u64, Problem> {
    match megabytes.trim().parse::<u64>() {
        Ok(number @ 1..=1_000_000) => Ok(number * 1_000_000),
        _ => Err(Problem::value(key, megabytes, "1–1000000")),
    }
}

/// `unix:/run/clamav/clamd.ctl`, or `host:3310`.
fn scanner(chosen: &str) -> Result<Option<Scanner>, Problem> {
    let Some(chosen) = filled(chosen.trim().to_owned()) else { return Ok(None) };
    let is_address =
        |said: &str| said.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok());
    match chosen.strip_prefix("unix:") {
        Some(path) if path.starts_with('/') => Ok(Some(Scanner::Socket(PathBuf::from(path)))),
        None if is_address(&chosen) => Ok(Some(Scanner::Address(chosen))),
        _ => Err(Problem::value("files_scanner", &chosen, "unix:/run/clamav/clamd.ctl / localhost:3310")),
    }
}

fn bucket(chosen: &Chosen) -> Result<Option<BucketSettings>, Problem> {
    let Some(name) = filled(chosen.files_bucket.clone()) else { return Ok(None) };
    let endpoint = chosen.files_bucket_endpoint.trim().trim_end_matches('/');
    if !endpoint.starts_with("http://") && !endpoint.starts_with("https://") {
        return Err(Problem::value("files_bucket_endpoint", endpoint, "http://… / https://…"));
    }
    // A secret is never repeated, even one that is wrong.
    let needed = |key, value: &str| filled(value.to_owned()).ok_or_else(|| Problem::value(key, "", "…"));
    Ok(Some(BucketSettings {
        name: name.trim().to_owned(),
        endpoint: endpoint.to_owned(),
        region: chosen.files_bucket_region.clone(),
        key: needed("files_bucket_key", &chosen.files_bucket_key)?,
        secret: needed("files_bucket_secret", &chosen.files_bucket_secret)?,
        path_style: one_of(
            "files_bucket_path_style",
            &chosen.files_bucket_path_style,
            &[("false", false), ("true", true)],
        )?,
    }))
}
