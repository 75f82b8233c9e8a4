//! What the administrator decides. Every setting is declared once, below: the declaration gives the key of the file, the
//! variable of the environment, the default, and the line of `docs/admin/configuration.md`. The environment wins over the
//! file; what is not declared is refused, so that a misspelt key is never silently without effect.

mod copies;
mod files;
mod read;
mod reference;

use std::path::PathBuf;

use platform::Location;
use platform::mail::{Security, Smtp};

use crate::edge::whence::{Whence, parse_list};

pub use copies::Plan;
pub use read::{Problem, lang, read};
pub use reference::markdown;

/// A declared setting, as the documentation and the reader need it.
pub struct Declared {
    /// The key in the file.
    pub key: &'static str,
    /// The variable of the environment.
    pub variable: &'static str,
    /// The default, as it would be written in the file; empty when there is none.
    pub default: &'static str,
    /// What it decides.
    pub meaning: &'static str,
}

macro_rules! settings {
    ($($key:ident $variable:literal = $default:literal, $meaning:literal;)*) => {
        /// Every setting as text, before it is understood.
        #[derive(Clone, Debug, Default, serde::Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub(crate) struct Texts { $(pub(crate) $key: Option<read::Text>,)* }

        /// Every setting that exists.
        pub const DECLARED: &[Declared] = &[$(Declared {
            key: stringify!($key), variable: $variable, default: $default, meaning: $meaning,
        },)*];

        impl Texts {
            /// Replaces what the environment sets.
            fn overlay(&mut self, variable: impl Fn(&str) -> Option<String>) {
                $(if let Some(value) = variable($variable) { self.$key = Some(read::Text(value)); })*
            }
        }

        /// One setting's text, or its default.
        #[derive(Clone, Debug)]
        struct Chosen { $($key: String,)* }

        impl From<Texts> for Chosen {
            fn from(texts: Texts) -> Chosen {
                Chosen { $($key: texts.$key.map_or_else(|| $default.to_owned(), |text| text.0),)* }
            }
        }
    };
}

settings! {
    listen "JASETTE_LISTEN" = "127.0.0.1:8080", "Address and port where pages are served.";
    address "JASETTE_ADDRESS" = "", "What people type to come here, such as `https://jasette.example.org`; used in mails and cookies. Empty: `http://` and `listen`.";
    name "JASETTE_NAME" = "Jasette", "The name that people read on the sign-in page and in mails.";
    data "JASETTE_DATA" = "data", "Folder of the SQLite file; created if missing.";
    database_url "JASETTE_DATABASE_URL" = "", "`postgres://user:password@host/database` to use PostgreSQL. Empty: a SQLite file in `data`.";
    metrics_listen "JASETTE_METRICS_LISTEN" = "127.0.0.1:9464", "Address and port of `/metrics` (Prometheus), apart from the pages. Empty: no metrics.";
    client_address_header "JASETTE_CLIENT_ADDRESS_HEADER" = "", "Header in which a trusted proxy gives the client's address, such as `x-forwarded-for` or `forwarded`. Empty: the connection's own.";
    trusted_proxies "JASETTE_TRUSTED_PROXIES" = "loopback", "Proxies that are believed when they write in that header: addresses or networks, such as `loopback, 10.0.0.0/8`. The client is the last address that one of them named ([behind a proxy](proxy.md)).";
    smtp_host "JASETTE_SMTP_HOST" = "", "The server that takes outgoing mail. Empty: no mail leaves; codes come from `jasette code`.";
    smtp_port "JASETTE_SMTP_PORT" = "587", "Its port.";
    smtp_security "JASETTE_SMTP_SECURITY" = "starttls", "`starttls`, `tls`, or `none` for a server on this machine.";
    smtp_user "JASETTE_SMTP_USER" = "", "The account on that server. Empty: no authentication.";
    smtp_password "JASETTE_SMTP_PASSWORD" = "", "Its password.";
    mail_from "JASETTE_MAIL_FROM" = "Jasette <jasette@localhost>", "The sender that people see.";
    coordination_needs_app "JASETTE_COORDINATION_NEEDS_APP" = "false", "Whether those who coordinate must come in with a code application on their telephone, after the code of the mail, or with a passkey: `true` or `false`.";
    read_addresses "JASETTE_READ_ADDRESSES" = "false", "Whether a member who puts the address of a page in the library may have its title and what it is about read by this program: `true` or `false`. It then goes to public addresses of the Internet, and to no other ([security](../security.md)).";
    contact "JASETTE_CONTACT" = "", "Whom people reach when they need help, in one line, such as `Louise Roy, louise@example.org, 514 555-0100`. The help page says it to everybody, signed in or not. Empty: nobody is named there.";
    files_folder "JASETTE_FILES_FOLDER" = "", "Folder of the files that people attach; created if missing. Empty: `files` in `data`.";
    files_bucket "JASETTE_FILES_BUCKET" = "", "Bucket of an S3-compatible storage, where files are kept instead of the folder ([files](files.md)). Empty: they are in the folder.";
    files_bucket_endpoint "JASETTE_FILES_BUCKET_ENDPOINT" = "", "Where that storage answers, such as `https://s3.example.org`.";
    files_bucket_region "JASETTE_FILES_BUCKET_REGION" = "us-east-1", "Its region, as it calls it.";
    files_bucket_key "JASETTE_FILES_BUCKET_KEY" = "", "The identifier of the access key.";
    files_bucket_secret "JASETTE_FILES_BUCKET_SECRET" = "", "The secret of that key.";
    files_bucket_path_style "JASETTE_FILES_BUCKET_PATH_STYLE" = "true", "Whether the bucket is named in the path (`https://s3.example.org/bucket`, what most storages other than Amazon's want) rather than in the host: `true` or `false`.";
    files_scanner "JASETTE_FILES_SCANNER" = "", "Where clamd (ClamAV) listens, to which each file is shown before it is kept: `unix:/run/clamav/clamd.ctl`, or `host:3310` ([files](files.md)). Empty: files are shown to no scanner.";
    files_largest "JASETTE_FILES_LARGEST" = "100", "The largest file that can be attached, in megabytes.";
    files_by_community "JASETTE_FILES_BY_COMMUNITY" = "5000", "The most that the files of one community may take, in megabytes.";
    backup_folder "JASETTE_BACKUP_FOLDER" = "", "Folder where encrypted copies of everything go ([copies](backup.md)). Empty: no copy is taken.";
    backup_recipient "JASETTE_BACKUP_RECIPIENT" = "", "The public key that `jasette backup key` printed (`age1…`); several separated by commas: each of their private keys opens the copies.";
    backup_hour "JASETTE_BACKUP_HOUR" = "3", "The hour at which a copy is taken each day, 0 to 23, Montréal time. Empty: only when `jasette backup` asks.";
    log "JASETTE_LOG" = "info", "What is logged: `warn`, `info`, `debug`, or a filter such as `info,sqlx=warn`. Of other crates than Jasette's own, only warnings and errors pass, whatever is asked for: they could hold what people write.";
    log_format "JASETTE_LOG_FORMAT" = "text", "`text` or `json`.";
}

/// The most characters of whom people reach for help.
const LONGEST_CONTACT: usize = 200;

/// The settings, understood.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where pages are served.
    pub listen: String,
    /// What people type to come here, without a slash at the end.
    pub address: String,
    /// The instance's name.
    pub name: String,
    /// The folder of the data.
    pub data: PathBuf,
    /// Where the database is.
    pub location: Location,
    /// Where metrics are served, if they are.
    pub metrics_listen: Option<String>,
    /// How it is known where a request comes from.
    pub whence: Whence,
    /// The mail server, if there is one.
    pub smtp: Option<Smtp>,
    /// The sender of mails.
    pub mail_from: String,
    /// Whether those who coordinate come in with an application of codes too.
    pub coordination_needs_app: bool,
    /// Whether the pages at addresses that members give are read.
    pub read_addresses: bool,
    /// Whom anybody may reach for help; empty when nobody is named.
    pub contact: String,
    /// Where files are kept, and how many bytes of them.
    pub files: platform::FileSettings,
    /// Where copies go and who can read them, if any are taken.
    pub backup: Option<Plan>,
    /// The filter of the log.
    pub log: String,
    /// Whether the log is written as JSON.
    pub log_as_json: bool,
}

impl Config {
    /// What the slices need to know.
    pub fn settings(&self) -> platform::Settings {
        platform::Settings {
            address: self.address.clone(),
            name: self.name.clone(),
            mail_from: self.mail_from.clone(),
            sends_mail: self.smtp.is_some(),
            coordination_needs_app: self.coordination_needs_app,
            reads_addresses: self.read_addresses,
            demonstration: None,
            contact: self.contact.clone(),
            files: self.files.clone(),
        }
    }
}

impl TryFrom<Chosen> for Config {
    type Error = Problem;

    fn try_from(chosen: Chosen) -> Result<Config, Problem> {
        Ok(Config {
            address: address(&chosen)?,
            location: location(&chosen)?,
            smtp: smtp(&chosen)?,
            whence: whence(&chosen)?,
            coordination_needs_app: one_of(
                "coordination_needs_app",
                &chosen.coordination_needs_app,
                &[("false", false), ("true", true)],
            )?,
            read_addresses: one_of("read_addresses", &chosen.read_addresses, &[("false", false), ("true", true)])?,
            contact: contact(&chosen)?,
            files: files::settings(&chosen)?,
            backup: copies::plan(&chosen)?,
            log_as_json: one_of("log_format", &chosen.log_format, &[("text", false), ("json", true)])?,
            metrics_listen: filled(chosen.metrics_listen),
            listen: chosen.listen,
            name: chosen.name,
            data: PathBuf::from(chosen.data),
            mail_from: chosen.mail_from,
            log: chosen.log,
        })
    }
}

/// One line that people read, or none.
fn contact(chosen: &Chosen) -> Result<String, Problem> {
    let line = platform::text::optional_line(&chosen.contact, LONGEST_CONTACT);
    line.map_err(|_| Problem::value("contact", &chosen.contact, "Louise Roy, louise@example.org, 514 555-0100"))
}

fn address(chosen: &Chosen) -> Result<String, Problem> {
    let Some(address) = filled(chosen.address.clone()) else { return Ok(format!("http://{}", chosen.listen)) };
    if address.starts_with("http://") || address.starts_with("https://") {
        return Ok(address.trim_end_matches('/').to_owned());
    }
    Err(Problem::value("address", &address, "http://… / https://…"))
}

fn location(chosen: &Chosen) -> Result<Location, Problem> {
    match filled(chosen.database_url.clone()) {
        Some(url) => Location::parse(&url).map_err(|_| Problem::value("database_url", "…", "postgres://… / sqlite:…")),
        None => Ok(Location::File(PathBuf::from(&chosen.data).join("jasette.sqlite"))),
    }
}

fn smtp(chosen: &Chosen) -> Result<Option<Smtp>, Problem> {
    let Some(host) = filled(chosen.smtp_host.clone()) else { return Ok(None) };
    let kinds = [("none", Security::None), ("starttls", Security::StartTls), ("tls", Security::Tls)];
    Ok(Some(Smtp {
        host,
        port: chosen.smtp_port.parse().map_err(|_| Problem::value("smtp_port", &chosen.smtp_port, "1–65535"))?,
        security: one_of("smtp_security", &chosen.smtp_security, &kinds)?,
        user: chosen.smtp_user.clone(),
        password: chosen.smtp_password.clone(),
        ..Smtp::default()
    }))
}

fn whence(chosen: &Chosen) -> Result<Whence, Problem> {
    let name = filled(chosen.client_address_header.clone());
    let not_a_name = |name: &str| Problem::value("client_address_header", name, "x-forwarded-for / forwarded");
    let header = name.map(|name| name.trim().parse().map_err(|_| not_a_name(&name))).transpose()?;
    let trusted = parse_list(&chosen.trusted_proxies)
        .map_err(|word| Problem::value("trusted_proxies", &word, "loopback / 10.0.0.1 / 10.0.0.0/8 / fd00::/8"))?;
    Ok(Whence::new(header, trusted))
}

fn filled(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}

fn one_of<T: Clone>(key: &'static str, found: &str, known: &[(&str, T)]) -> Result<T, Problem> {
    let expected = || known.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(" / ");
    let value = known.iter().find(|(word, _)| *word == found).map(|(_, value)| value.clone());
    value.ok_or_else(|| Problem::value(key, found, &expected()))
}
