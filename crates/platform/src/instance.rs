//! This installation of Jasette: its database, its clock and its settings. Handlers, jobs and commands hold it; nothing in
//! it is needed to answer a request correctly on another node.

use std::convert::Infallible;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::Extensions;
use axum::http::request::Parts;

use crate::{Clock, Db};

/// Cheap to clone.
#[derive(Clone)]
pub struct Instance {
    /// The data.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// What the administrator decided.
    pub settings: Arc<Settings>,
    /// What a lower slice lets a higher one do for it: typed hooks, all set in `app::wiring` and nowhere else.
    pub links: Arc<Extensions>,
}

/// A handler asks for it by name.
impl FromRequestParts<Instance> for Instance {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, instance: &Instance) -> Result<Instance, Infallible> {
        Ok(instance.clone())
    }
}

/// What the slices need to know of the configuration; `app::config` declares and reads it.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where people reach this instance, without a slash at the end: `https://jasette.example.org`.
    pub address: String,
    /// The name people read in mails and on the sign-in page.
    pub name: String,
    /// The sender of mails: `Jasette <jasette@example.org>`.
    pub mail_from: String,
    /// Whether an SMTP server is configured. Without one, codes come from `jasette code`.
    pub sends_mail: bool,
    /// Whether those who coordinate come in with an application of codes too.
    pub coordination_needs_app: bool,
    /// Whether the pages at addresses that members give are read, for their title and what they are about.
    pub reads_addresses: bool,
    /// The command that prints a code, where this is a demonstration; the sign-in page says it.
    pub demonstration: Option<String>,
    /// Whom anybody may reach for help, as the administrator wrote it; empty when nobody is named.
    pub contact: String,
    /// Where files are kept, and how many bytes of them.
    pub files: FileSettings,
}

/// Where files are kept, and how many bytes of them.
#[derive(Clone, Debug)]
pub struct FileSettings {
    /// The folder. With a bucket, only what arrives is in it.
    pub folder: PathBuf,
    /// Where they are kept instead, if not in the folder.
    pub bucket: Option<BucketSettings>,
    /// The scanner to which each file is shown before it is kept, if there is one.
    pub scanner: Option<Scanner>,
    /// The largest file, in bytes.
    pub largest: u64,
    /// The most that a community keeps, in bytes.
    pub by_community: u64,
}

/// Where a scanner listens that speaks the language of clamd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// A socket of this machine.
    Socket(PathBuf),
    /// A host and a port.
    Address(String),
}

/// A bucket of a storage that speaks the language of Amazon’s S3.
#[derive(Clone)]
pub struct BucketSettings {
    /// Its name.
    pub name: String,
    /// Where the storage answers: `https://s3.example.org`.
    pub endpoint: String,
    /// The region, as the storage calls it.
    pub region: String,
    /// Who we are there.
    pub key: String,
    /// What proves it.
    pub secret: String,
    /// Whether the bucket is named in the path (`https://s3.example.org/bucket`) rather than in the host.
    pub path_style: bool,
}

/// Without what would open it.
impl fmt::Debug for BucketSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BucketSettings")
            .field("name", &self.name)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

impl Settings {
    /// The full address of a path on this instance.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Whether people reach us over TLS, which lets cookies take the `__Host-` prefix and `Secure`.
    pub fn is_secure(&self) -> bool {
        self.address.starts_with("https://")
    }
}
