//! What Jasette sees of this machine when it is reached as people reach it: through the proxy, if there is one.

use std::net::IpAddr;

use axum::http::{HeaderName, Uri};
use ui::Lang;

use super::{Finding, line};
use crate::config::Config;
use crate::edge::whence::Known;
use crate::probes::FROM;

/// An address that nobody has (RFC 5737), to be written where a proxy should.
const FORGED: &str = "192.0.2.77";

/// Who `/from` says that we are.
struct Seen {
    address: IpAddr,
    header_was_ignored: bool,
}

impl Seen {
    fn read(answer: &str) -> Option<Seen> {
        let (address, known) = answer.lines().next()?.strip_prefix(FROM)?.split_once(' ')?;
        Some(Seen { address: address.parse().ok()?, header_was_ignored: known == Known::HeaderIgnored.word() })
    }
}

pub(super) async fn look(config: &Config, lang: Lang) -> Finding {
    let Ok(page) = format!("{}/from", config.address).parse::<Uri>() else {
        return Err(t!(lang, "check-outside-other", address = config.address.clone()));
    };
    let header = config.whence.header().cloned().unwrap_or(HeaderName::from_static("x-forwarded-for"));
    let value = if header == "forwarded" { format!("for={FORGED}") } else { FORGED.to_owned() };
    let answers = (line::get(&page, None).await, line::get(&page, Some((&header, &value))).await);
    match answers {
        (Err(what), _) | (_, Err(what)) => {
            Ok(t!(lang, "check-outside-silent", address = config.address.clone(), what = what))
        }
        (Ok(plain), Ok(forged)) => match (Seen::read(&plain), Seen::read(&forged)) {
            (Some(plain), Some(forged)) => Judged { config, page: &page, plain, forged }.finding(lang),
            _ => Err(t!(lang, "check-outside-other", address = config.address.clone())),
        },
    }
}

/// Two visits: one that said nothing of where it comes from, one that lied.
struct Judged<'a> {
    config: &'a Config,
    page: &'a Uri,
    plain: Seen,
    forged: Seen,
}

impl Judged<'_> {
    fn finding(&self, lang: Lang) -> Finding {
        let (address, seen) = (self.config.address.clone(), self.plain.address.to_string());
        // A word from this machine is believed wherever it is a proxy's: here a lie proves nothing.
        let is_a_proxy = self.config.whence.trusts(self.plain.address);
        let lie_is_believed = self.forged.address.to_string() == FORGED;
        match lie_is_believed {
            true if !is_a_proxy => Err(t!(lang, "check-outside-forged", address = address)),
            true if !self.is_local() => Ok(t!(lang, "check-outside-near", address = address, seen = seen)),
            false if is_a_proxy && !self.is_local() => {
                Err(t!(lang, "check-outside-alike", address = address, seen = seen))
            }
            _ if self.plain.header_was_ignored => Err(t!(lang, "check-outside-untrusted", seen = seen)),
            _ => Ok(t!(lang, "check-outside-fine", address = address, seen = seen)),
        }
    }

    /// Whether people reach this instance on its own machine only.
    fn is_local(&self) -> bool {
        let host = self.page.host().unwrap_or_default().trim_matches(['[', ']']);
        host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}
