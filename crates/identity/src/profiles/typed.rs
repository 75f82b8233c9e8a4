//! A profile as its person types it.

use forms::fields;
use platform::text::{self, TextProblem};
use ui::Lang;

use super::{LONGEST_TITLE, LONGEST_WORD, Profile};
use crate::access::Viewer;
use crate::people::LONGEST_NAME;

fields! {
    /// The name that the others read.
    Name name = "nom",
    /// The language of the pages.
    Lang lang = "langue",
    /// The pronoun, or the title of their work.
    Title title = "titre",
    /// Whether it is shown.
    TitleShared title_shared: bool = "montrer_titre",
    /// What they offer.
    Offers offers = "offre",
    /// Whether it is shown.
    OffersShared offers_shared: bool = "montrer_offre",
    /// What they look for.
    Seeks seeks = "cherche",
    /// Whether it is shown.
    SeeksShared seeks_shared: bool = "montrer_cherche",
    /// Whether their address is shown.
    EmailShared email_shared: bool = "montrer_courriel",
}

/// A profile as it was typed and read.
#[derive(Debug)]
pub(crate) struct Filled {
    pub(crate) name: String,
    pub(crate) lang: Lang,
    pub(crate) profile: Profile,
}

/// What is wrong with a profile, field by field.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) name: Option<TextProblem>,
    pub(crate) lang: Option<TextProblem>,
    pub(crate) title: Option<TextProblem>,
    pub(crate) offers: Option<TextProblem>,
    pub(crate) seeks: Option<TextProblem>,
}

impl Draft {
    /// The viewer's profile as the form shows it.
    pub(crate) fn of(viewer: &Viewer, profile: Profile) -> Draft {
        let Profile { title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared } = profile;
        let (name, lang) = (viewer.person().name.clone(), viewer.lang().code().to_owned());
        Draft { name, lang, title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared }
    }

    /// Reads every field, or tells what is wrong with each.
    pub(crate) fn read(&self) -> Result<Filled, Wrong> {
        let name = text::line(&self.name, LONGEST_NAME);
        let lang = Lang::parse(&self.lang).ok_or(TextProblem::Unknown);
        let title = text::optional_line(&self.title, LONGEST_TITLE);
        let offers = text::optional_paragraphs(&self.offers, LONGEST_WORD);
        let seeks = text::optional_paragraphs(&self.seeks, LONGEST_WORD);
        match (name, lang, title, offers, seeks) {
            (Ok(name), Ok(lang), Ok(title), Ok(offers), Ok(seeks)) => {
                let &Draft { title_shared, offers_shared, seeks_shared, email_shared, .. } = self;
                let profile = Profile { title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared };
                Ok(Filled { name, lang, profile })
            }
            (name, lang, title, offers, seeks) => Err(Wrong {
                name: name.err(),
                lang: lang.err(),
                title: title.err(),
                offers: offers.err(),
                seeks: seeks.err(),
            }),
        }
    }
}
