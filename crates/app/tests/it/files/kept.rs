//! What is kept of the files of a house, seen from beside the program: in its folder, or in its bucket where the stories run on an
//! S3-compatible storage (`JASETTE_TEST_S3`).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use platform::BucketSettings;
use reqwest::{Method, RequestBuilder};

use crate::world::House;

fn folder(house: &House) -> &Path {
    &house.instance.settings.files.folder
}

fn bucket(house: &House) -> Option<&BucketSettings> {
    house.instance.settings.files.bucket.as_ref()
}

/// A request of who looks from beside: the storage of tests asks that it be signed, and believes any signature.
fn asked(bucket: &BucketSettings, method: Method, key: &str) -> RequestBuilder {
    let address = format!("{}/{}/{key}", bucket.endpoint, bucket.name);
    let signed =
        "AWS4-HMAC-SHA256 Credential=testing/20270317/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0";
    reqwest::Client::new().request(method, address).header("authorization", signed)
}

async fn answered(request: RequestBuilder) -> Vec<u8> {
    request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap().to_vec()
}

/// A bucket of a storage that is not there: nobody listens at the discard port.
pub(super) fn gone() -> BucketSettings {
    let (name, endpoint) = ("jasette".into(), "http://127.0.0.1:9".into());
    let (region, key, secret) = ("us-east-1".into(), "nobody".into(), "nothing".into());
    BucketSettings { name, endpoint, region, key, secret, path_style: true }
}

/// The keys of all that is in the folder.
pub(super) fn kept_here(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    walk(folder(house), &mut found);
    let key = |path: PathBuf| path.strip_prefix(folder(house)).unwrap().to_str().unwrap().to_owned();
    found.into_iter().map(key).collect()
}

/// The keys of everything, in their order.
pub(super) async fn kept(house: &House) -> Vec<String> {
    let mut keys = kept_here(house);
    if let Some(bucket) = bucket(house) {
        keys.extend(listed(bucket).await);
    }
    keys.sort();
    keys
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() { walk(&entry.path(), found) } else { found.push(entry.path()) }
    }
}

async fn listed(bucket: &BucketSettings) -> Vec<String> {
    let list = String::from_utf8(answered(asked(bucket, Method::GET, "?list-type=2")).await).unwrap();
    list.split("<Key>").skip(1).filter_map(|rest| rest.split("</Key>").next()).map(str::to_owned).collect()
}

/// What is under this key.
pub(super) async fn bytes(house: &House, key: &str) -> Vec<u8> {
    match bucket(house) {
        Some(bucket) => answered(asked(bucket, Method::GET, key)).await,
        None => fs::read(folder(house).join(key)).unwrap(),
    }
}

/// Leaves something that no row knows, dated by the clock of the house where a date can be chosen: whether it could.
pub(super) async fn leaves(house: &House, key: &str, bytes: &[u8]) -> bool {
    if let Some(bucket) = bucket(house) {
        answered(asked(bucket, Method::PUT, key).body(bytes.to_vec())).await;
        return false;
    }
    let path = folder(house).join(key);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    let written = UNIX_EPOCH + Duration::from_millis(u64::try_from(house.instance.clock.now()).unwrap());
    fs::File::open(&path).unwrap().set_modified(written).unwrap();
    true
}

/// Gives what is under a key another one, behind the back of the program.
pub(super) async fn moves(house: &House, from: &str, to: &str) {
    let Some(bucket) = bucket(house) else {
        return fs::rename(folder(house).join(from), folder(house).join(to)).unwrap();
    };
    let moved = bytes(house, from).await;
    leaves(house, to, &moved).await;
    answered(asked(bucket, Method::DELETE, from)).await;
}

/// From now on, where files go is no folder; they arrive there even on their way to a bucket.
pub(super) fn takes_nothing(house: &House) {
    fs::write(folder(house), b"").unwrap();
}
