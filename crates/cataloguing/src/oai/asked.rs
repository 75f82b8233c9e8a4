//! What a harvester asks: a verb and its arguments, each at most once.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Refusal;

/// How a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Dublin Core, which every repository has.
    DublinCore,
    /// LOM.
    Lom,
}

impl Format {
    /// Both of them.
    pub const ALL: [Format; 2] = [Format::DublinCore, Format::Lom];

    /// What the protocol calls it.
    pub const fn prefix(self) -> &'static str {
        match self {
            Format::DublinCore => "oai_dc",
            Format::Lom => "lom",
        }
    }

    fn of(prefix: &str) -> Result<Format, Refusal> {
        Format::ALL.into_iter().find(|each| each.prefix() == prefix).ok_or(Refusal::NoFormat)
    }
}

/// What of a catalogue is harvested, and from where on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Harvest {
    /// How each record is written.
    pub format: Format,
    /// From this moment, in milliseconds UTC.
    pub from: i64,
    /// Until this moment, which is of it.
    pub until: i64,
    /// The word of a set; all of them without.
    pub set: Option<String>,
    /// The moment and the number of the last one that was given.
    pub after: Option<(i64, i64)>,
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Who gives this.
    Identify,
    /// In which formats, of an item or of all.
    Formats(Option<String>),
    /// Which sets there are.
    Sets,
    /// One record.
    Record(String, Format),
    /// Many: their headers, or all of them.
    List(bool, Harvest),
}

/// What these arguments ask.
pub fn read(arguments: &[(String, String)]) -> Result<Request, Refusal> {
    let asked = Asked(arguments);
    let verb = asked.one("verb").map_err(|_| Refusal::BadVerb)?.ok_or(Refusal::BadVerb)?;
    match verb {
        "Identify" => asked.only(&[]).map(|()| Request::Identify),
        "ListSets" => {
            asked.only(&["resumptionToken"])?;
            if asked.one("resumptionToken")?.is_some() { Err(Refusal::BadToken) } else { Ok(Request::Sets) }
        }
        "ListMetadataFormats" => {
            asked.only(&["identifier"])?;
            Ok(Request::Formats(asked.one("identifier")?.map(str::to_owned)))
        }
        "GetRecord" => {
            asked.only(&["identifier", "metadataPrefix"])?;
            let identifier = asked.one("identifier")?.ok_or(Refusal::BadArgument)?;
            let format = Format::of(asked.one("metadataPrefix")?.ok_or(Refusal::BadArgument)?)?;
            Ok(Request::Record(identifier.to_owned(), format))
        }
        "ListIdentifiers" => Ok(Request::List(false, asked.harvest()?)),
        "ListRecords" => Ok(Request::List(true, asked.harvest()?)),
        _ => Err(Refusal::BadVerb),
    }
}

struct Asked<'a>(&'a [(String, String)]);

impl<'a> Asked<'a> {
    /// The value of an argument that is given at most once.
    fn one(&self, name: &str) -> Result<Option<&'a str>, Refusal> {
        let mut values = self.0.iter().filter(|(each, _)| each == name).map(|(_, value)| value.as_str());
        match (values.next(), values.next()) {
            (value, None) => Ok(value),
            _ => Err(Refusal::BadArgument),
        }
    }

    /// Whether nothing but these is said.
    fn only(&self, names: &[&str]) -> Result<(), Refusal> {
        let known = self.0.iter().all(|(name, _)| name == "verb" || names.contains(&name.as_str()));
        if known { Ok(()) } else { Err(Refusal::BadArgument) }
    }

    fn harvest(&self) -> Result<Harvest, Refusal> {
        if let Some(token) = self.one("resumptionToken")? {
            self.only(&["resumptionToken"])?;
            return Harvest::resumed(token).ok_or(Refusal::BadToken);
        }
        self.only(&["metadataPrefix", "from", "until", "set"])?;
        let format = self.one("metadataPrefix")?.ok_or(Refusal::BadArgument)?;
        let (from, until) = (self.one("from")?, self.one("until")?);
        if let (Some(from), Some(until)) = (from, until)
            && from.len() != until.len()
        {
            return Err(Refusal::BadArgument);
        }
        let from = from.map_or(Ok(0), |from| moment(from, false))?;
        let until = until.map_or(Ok(i64::MAX), |until| moment(until, true))?;
        if from > until {
            return Err(Refusal::BadArgument);
        }
        let set = self.one("set")?.map(str::to_owned);
        Ok(Harvest { format: Format::of(format)?, from, until, set, after: None })
    }
}

/// The beginning of a day or of a second, or its end, in milliseconds UTC.
fn moment(typed: &str, is_end: bool) -> Result<i64, Refusal> {
    let day = |typed: &str| Date::strptime("%Y-%m-%d", typed).ok();
    let (from, lasts) = match typed.len() {
        10 => {
            (day(typed).and_then(|day| day.to_zoned(jiff::tz::TimeZone::UTC).ok()).map(|at| at.timestamp()), 86_400_000)
        }
        20 if typed.ends_with('Z') => (typed.parse::<Timestamp>().ok(), 1000),
        _ => (None, 0),
    };
    let from = from.ok_or(Refusal::BadArgument)?.as_millisecond();
    Ok(if is_end { from + lasts - 1 } else { from })
}

const NONE: &str = "-";

impl Harvest {
    /// What asks for the rest, after this one. It says all that was asked, so nothing is kept here.
    pub fn token(&self, (at, id): (i64, i64)) -> String {
        let set = self.set.as_deref().unwrap_or(NONE);
        format!("{}!{}!{}!{set}!{at}!{id}", self.format.prefix(), self.from, self.until)
    }

    fn resumed(token: &str) -> Option<Harvest> {
        let parts: Vec<&str> = token.split('!').collect();
        let [format, from, until, set, at, id] = parts.try_into().ok()?;
        let set = (set != NONE).then(|| set.to_owned());
        let after = Some((at.parse().ok()?, id.parse().ok()?));
        Some(Harvest {
            format: Format::of(format).ok()?,
            from: from.parse().ok()?,
            until: until.parse().ok()?,
            set,
            after,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(arguments: &[(&str, &str)]) -> Result<Request, Refusal> {
        let owned: Vec<_> = arguments.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        read(&owned)
    }

    #[test]
    fn each_mistake_has_its_code() {
        let list = ("verb", "ListRecords");
        assert_eq!(asks(&[]), Err(Refusal::BadVerb));
        assert_eq!(asks(&[("verb", "Delete")]), Err(Refusal::BadVerb));
        assert_eq!(asks(&[("verb", "Identify"), ("verb", "Identify")]), Err(Refusal::BadVerb));
        assert_eq!(asks(&[("verb", "Identify"), ("set", "a")]), Err(Refusal::BadArgument));
        assert_eq!(asks(&[list]), Err(Refusal::BadArgument));
        assert_eq!(asks(&[list, ("metadataPrefix", "marc")]), Err(Refusal::NoFormat));
        assert_eq!(asks(&[list, ("resumptionToken", "x")]), Err(Refusal::BadToken));
        assert_eq!(asks(&[list, ("resumptionToken", "x"), ("set", "a")]), Err(Refusal::BadArgument));
        for (from, until) in
            [("2026-11-30", "2026-11-29"), ("2026-11-30", "2026-11-30T00:00:00Z"), ("hier", "2026-11-30")]
        {
            let asked = asks(&[list, ("metadataPrefix", "lom"), ("from", from), ("until", until)]);
            assert_eq!(asked, Err(Refusal::BadArgument), "{from} {until}");
        }
    }

    #[test]
    fn a_token_says_all_that_was_asked() {
        let asked = asks(&[
            ("verb", "ListIdentifiers"),
            ("metadataPrefix", "oai_dc"),
            ("from", "2026-11-30"),
            ("until", "2026-11-30"),
            ("set", "essai"),
        ]);
        let Ok(Request::List(false, harvest)) = asked else { panic!("{asked:?}") };
        assert_eq!(harvest.until - harvest.from, 86_399_999);
        let token = harvest.token((7, 9));
        let resumed = asks(&[("verb", "ListIdentifiers"), ("resumptionToken", &token)]);
        assert_eq!(resumed, Ok(Request::List(false, Harvest { after: Some((7, 9)), ..harvest })));
    }
}
