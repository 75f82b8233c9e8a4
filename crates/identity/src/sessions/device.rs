//! A browser in words: « Chrome sur Android ». Browsers lie in their `User-Agent` for reasons of history; we read the two
//! things that people recognise and say when we do not know. Only these two are kept.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use ui::Lang;

/// A browser on a system, each as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    browser: Option<&'static str>,
    system: Option<&'static str>,
}

/// The sign of each browser and its name, those that also carry another's sign first.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The sign of each system and its name. An iPad that asks for the computer's pages says that it is a Mac.
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),
    ("Linux", "Linux"),
];

impl Device {
    /// The device that a request comes from.
    pub fn of(headers: &HeaderMap) -> Device {
        let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        agent.map_or_else(Device::default, Device::read)
    }

    fn read(agent: &str) -> Device {
        let known =
            |table: &[(&str, &'static str)]| table.iter().find(|(sign, _)| agent.contains(sign)).map(|row| row.1);
        Device { browser: known(BROWSERS), system: known(SYSTEMS) }
    }

    /// What is stored: `Chrome/Android`.
    pub(super) fn code(self) -> String {
        format!("{}/{}", self.browser.unwrap_or_default(), self.system.unwrap_or_default())
    }

    /// The device for people.
    pub(crate) fn in_words(self, lang: Lang) -> String {
        match (self.browser, self.system) {
            (Some(browser), Some(system)) => t!(lang, "device-both", browser = browser, system = system),
            (Some(name), None) | (None, Some(name)) => name.to_owned(),
            (None, None) => t!(lang, "device-unknown"),
        }
    }
}

impl From<String> for Device {
    fn from(code: String) -> Device {
        let (browser, system) = code.split_once('/').unwrap_or_default();
        let named =
            |table: &[(&str, &'static str)], name: &str| table.iter().map(|row| row.1).find(|each| *each == name);
        Device { browser: named(BROWSERS, browser), system: named(SYSTEMS, system) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEN: &[(&str, &str)] = &[
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36",
            "Chrome sur Android",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
            "Safari sur iPhone",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/137.0 Mobile/15E148 Safari/604.1",
            "Chrome sur iPhone",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0",
            "Edge sur Windows",
        ),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:139.0) Gecko/20100101 Firefox/139.0", "Firefox sur Mac"),
        (
            "Mozilla/5.0 (Linux; Android 13; SM-A536W) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
            "Samsung Internet sur Android",
        ),
        (
            "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36",
            "Chrome sur ChromeOS",
        ),
        ("curl/8.5.0", "Un appareil que nous ne reconnaissons pas"),
    ];

    #[test]
    fn a_device_is_said_as_people_name_it_and_kept_as_it_is_said() {
        for (agent, words) in SEEN {
            let device = Device::read(agent);
            assert_eq!(&device.in_words(Lang::Fr), words, "{agent}");
            assert_eq!(Device::from(device.code()), device);
        }
    }

    #[test]
    fn a_stored_word_of_another_time_is_unknown_not_a_failure() {
        assert_eq!(Device::from("Netscape/Amiga".to_owned()), Device::default());
        assert_eq!(Device::from(String::new()), Device::default());
    }
}
