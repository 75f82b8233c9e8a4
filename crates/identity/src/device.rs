//! A device that answers once to something that asks nobody who they are: a pulse, a survey. It carries a random secret in a
//! cookie of that thing alone; what is kept is a hash of it under a salt of that thing, apart from the answers, until it closes.
//! The form carries the same secret, for a browser that keeps no cookie and sends its form again after a cut. It is nobody's:
//! no session is read, and no account is known by it.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use platform::{Settings, secret};

/// The field of the form.
pub const FIELD: &str = "appareil";
/// What a secret of ours looks like: 256 bits in base 64.
const LENGTH: usize = 43;

/// The devices that answered, and the salt under which they are written down.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Devices {
    /// The salt of what they answered.
    pub salt: String,
    /// Their hashes, one a line, in the order of their digits.
    pub hashes: String,
}

/// The secrets by which a device is known: that of its cookie, and that of the form it sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device(Vec<String>);

impl Device {
    /// A device with this cookie, if any, that sends this form, if any. Without either it is new.
    pub fn known_by(cookie: Option<String>, form: &str) -> Device {
        let mut secrets: Vec<String> =
            cookie.into_iter().chain([form.to_owned()]).filter(|each| is_secret(each)).collect();
        secrets.dedup();
        if secrets.is_empty() {
            secrets.push(secret::token());
        }
        Device(secrets)
    }

    /// The secret that its cookie holds from now on, and its form.
    pub fn secret(&self) -> &str {
        &self.0[0]
    }

    /// Whether it is among those that answered.
    pub fn is_among(&self, devices: &Devices) -> bool {
        self.0.iter().any(|secret| devices.hashes.lines().any(|each| each == hash(devices, secret)))
    }

    /// Those that answered and this one, in the order of their digits.
    pub fn joins(&self, devices: &Devices) -> String {
        let new = self.0.iter().map(|secret| hash(devices, secret));
        let mut hashes: Vec<String> = devices.hashes.lines().map(str::to_owned).chain(new).collect();
        hashes.sort_unstable();
        hashes.join("\n")
    }
}

fn hash(devices: &Devices, secret: &str) -> String {
    secret::hash(&format!("{} {secret}", devices.salt))
}

fn is_secret(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|each| each.is_ascii_alphanumeric() || each == b'-' || each == b'_')
}

/// The cookie of a device for one thing that it answers: no other page receives it.
pub struct Cookie<'a> {
    /// The settings of the instance: whether its address is secure.
    pub settings: &'a Settings,
    /// Its name, in plain ASCII.
    pub name: &'static str,
    /// The address of what is answered, in plain ASCII: the only one that receives it.
    pub path: &'a str,
}

impl Cookie<'_> {
    /// The secret that the browser sent.
    pub fn read(&self, headers: &HeaderMap) -> Option<String> {
        let start = format!("{}=", self.name());
        let sent = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = sent.flat_map(|value| value.split(';')).map(str::trim);
        pairs.find_map(|pair| pair.strip_prefix(&start)).filter(|secret| is_secret(secret)).map(str::to_owned)
    }

    /// The order to keep a secret for so many seconds.
    pub fn kept(&self, secret: &str, seconds: i64) -> HeaderValue {
        let secure = if self.settings.is_secure() { "; Secure" } else { "" };
        let (name, path) = (self.name(), self.path);
        let text = format!("{name}={secret}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
        HeaderValue::try_from(text).expect("names, secrets and an address of ours are plain ASCII")
    }

    fn name(&self) -> String {
        if self.settings.is_secure() { format!("__Secure-{}", self.name) } else { self.name.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn devices() -> Devices {
        Devices { salt: "sel".into(), hashes: String::new() }
    }

    #[test]
    fn a_device_is_known_again_by_its_cookie_or_by_its_form() {
        let (cookie, form) = (secret::token(), secret::token());
        let device = Device::known_by(Some(cookie.clone()), &form);
        let after = Devices { hashes: device.joins(&devices()), ..devices() };
        assert!(Device::known_by(Some(cookie.clone()), "").is_among(&after));
        assert!(Device::known_by(None, &form).is_among(&after));
        assert!(!Device::known_by(None, "").is_among(&after));
        assert!(!after.hashes.contains(&cookie) && !after.hashes.contains(&form));
        let elsewhere = Devices { salt: "autre sel".into(), ..after };
        assert!(!device.is_among(&elsewhere), "what has another salt does not know it");
    }

    #[test]
    fn what_is_no_secret_of_ours_is_no_device() {
        for forged in ["", "a", "é", &"a".repeat(42), &"a\n".repeat(22), &" ".repeat(43)] {
            let device = Device::known_by(Some(forged.to_owned()), forged);
            assert!(is_secret(device.secret()), "{forged:?}");
        }
    }
}
