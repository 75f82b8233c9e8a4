//! Who has a resource, and by which way out: one table. What its author chose, what its licence lets happen, who asks and how it would
//! leave decide; the answer is yes, or the reason in words with whom to ask. Pages, search, exports, feeds, the API, mail and the
//! addresses of files all ask here, and `docs/library-rights.md` is printed from here.

mod table;

use communities::Membership;
use communities::roles::{Role, UseLibrary};
use forms::coded;
use ui::Lang;

pub use table::reference;

coded! {
    /// Who its author wants to read a resource.
    Visibility {
        /// Its author alone.
        Me = "me" => "visible-me",
        /// The members of the community.
        Community = "community" => "visible-community",
        /// The workers of the member organisations too.
        Network = "network" => "visible-network",
        /// Whoever has its address.
        Everyone = "everyone" => "visible-everyone",
    }
}

coded! {
    /// What who made a resource lets others do with it.
    Licence {
        /// Creative Commons: naming who made it.
        By = "cc-by" => "licence-by",
        /// The same, and what is made of it is shared alike.
        BySa = "cc-by-sa" => "licence-by-sa",
        /// Naming who made it, and not for sale.
        ByNc = "cc-by-nc" => "licence-by-nc",
        /// The same, shared alike.
        ByNcSa = "cc-by-nc-sa" => "licence-by-nc-sa",
        /// Naming who made it, unchanged.
        ByNd = "cc-by-nd" => "licence-by-nd",
        /// The same, and not for sale.
        ByNcNd = "cc-by-nc-nd" => "licence-by-nc-nd",
        /// No condition.
        Zero = "cc0" => "licence-zero",
        /// It stays in the group.
        Internal = "internal" => "licence-internal",
        /// It stays in the group, on its page and nowhere else.
        Confidential = "confidential" => "licence-confidential",
        /// Nobody said yet.
        Unknown = "unknown" => "licence-unknown",
    }
}

coded! {
    /// Who asks for a resource.
    Reader {
        /// Who put it there, while they are in the group.
        Author = "author" => "reader-author",
        /// A member.
        Member = "member" => "reader-member",
        /// A facilitator.
        Facilitation = "facilitation" => "reader-facilitation",
        /// Who coordinates.
        Coordination = "coordination" => "reader-coordination",
        /// The committee that accompanies the group.
        Committee = "committee" => "reader-committee",
        /// Whoever has another place there: a guest, somebody who pays, the network.
        Other = "other" => "reader-other",
        /// A worker of a member organisation.
        Network = "network" => "reader-network",
        /// Whoever comes from the street.
        Anyone = "anyone" => "reader-anyone",
    }
}

coded! {
    /// How it would leave.
    Way {
        /// Its page.
        Page = "page" => "way-page",
        /// What search finds.
        Search = "search" => "way-search",
        /// A list that is taken away.
        Export = "export" => "way-export",
        /// A private feed.
        Feed = "feed" => "way-feed",
        /// A program.
        Api = "api" => "way-api",
        /// Its title in a mail.
        Mail = "mail" => "way-mail",
        /// The address of its file.
        File = "file" => "way-file",
        /// The catalogue that whoever comes from the street reads, once it is announced there.
        Catalogue = "catalogue" => "way-catalogue",
    }
}

forms::refusals! {
    /// Why not, and whom to ask.
    Reason {
        /// It is put away.
        PutAway => "reason-put-away",
        /// Its author keeps it for themself.
        AuthorAlone => "reason-author-alone",
        /// It is for the group.
        GroupOnly => "reason-group-only",
        /// It is for the network.
        NetworkOnly => "reason-network-only",
        /// Its licence keeps it in the group.
        Internal => "reason-internal",
        /// It is confidential.
        Confidential => "reason-confidential",
        /// Nobody knows what who made it lets others do.
        Unknown => "reason-unknown",
        /// That way is for those who are in the group.
        Insiders => "reason-insiders",
        /// What one keeps for oneself goes through no index.
        Unlisted => "reason-unlisted",
    }
}

/// What decides of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whom its author chose.
    pub visibility: Visibility,
    /// What may be done with it.
    pub licence: Licence,
    /// Whether it is put away.
    pub is_put_away: bool,
}

impl Licence {
    /// Why it goes no further than the group; nothing where it may.
    pub const fn stays(self) -> Option<Reason> {
        match self {
            Licence::Internal => Some(Reason::Internal),
            Licence::Confidential => Some(Reason::Confidential),
            Licence::Unknown => Some(Reason::Unknown),
            _ => None,
        }
    }

    /// Its page among the licences that everybody knows; none where it is not one of them.
    pub const fn page(self) -> Option<&'static str> {
        Some(match self {
            Licence::By => "https://creativecommons.org/licenses/by/4.0/deed.fr",
            Licence::BySa => "https://creativecommons.org/licenses/by-sa/4.0/deed.fr",
            Licence::ByNc => "https://creativecommons.org/licenses/by-nc/4.0/deed.fr",
            Licence::ByNcSa => "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr",
            Licence::ByNd => "https://creativecommons.org/licenses/by-nd/4.0/deed.fr",
            Licence::ByNcNd => "https://creativecommons.org/licenses/by-nc-nd/4.0/deed.fr",
            Licence::Zero => "https://creativecommons.org/publicdomain/zero/1.0/deed.fr",
            Licence::Internal | Licence::Confidential | Licence::Unknown => return None,
        })
    }
}

impl Visibility {
    /// Whether it goes further than the group.
    pub const fn leaves_the_group(self) -> bool {
        matches!(self, Visibility::Network | Visibility::Everyone)
    }

    /// Whether it goes further than the other.
    pub const fn is_wider_than(self, other: Visibility) -> bool {
        self as u8 > other as u8
    }
}

impl Reader {
    /// What a member is before a resource of their community that this person put there.
    pub fn of(member: &Membership, author: Option<i64>) -> Reader {
        match member.role() {
            _ if !member.may::<UseLibrary>() => Reader::Other,
            _ if author == Some(member.person_id()) => Reader::Author,
            Role::Coordination => Reader::Coordination,
            Role::Facilitator => Reader::Facilitation,
            Role::Advisor => Reader::Committee,
            _ => Reader::Member,
        }
    }

    /// Whether they are in the group and use its library.
    pub const fn is_inside(self) -> bool {
        !matches!(self, Reader::Other | Reader::Network | Reader::Anyone)
    }

    /// Whether they see to it that the library stays in order.
    pub(crate) const fn keeps_order(self) -> bool {
        matches!(self, Reader::Facilitation | Reader::Coordination)
    }
}

/// Whether what one would share so may be: a licence that keeps it in the group does.
pub const fn shareable(visibility: Visibility, licence: Licence) -> Result<(), Reason> {
    match (visibility.leaves_the_group(), licence.stays()) {
        (true, Some(reason)) => Err(reason),
        _ => Ok(()),
    }
}

/// Whether this reader has it by this way out.
pub fn verdict(standing: Standing, reader: Reader, way: Way) -> Result<(), Reason> {
    if standing.is_put_away {
        return put_away(standing, reader, way);
    }
    reached(standing, reader)?;
    let inside = reader.is_inside();
    match way {
        Way::Page | Way::File => Ok(()),
        // Whoever asks, it is there for everyone or not at all.
        Way::Catalogue => reached(standing, Reader::Anyone),
        // The network has a library of its own: what reached it is found there, and goes by its feed, its mail and its API.
        Way::Search | Way::Api | Way::Mail | Way::Feed if reader == Reader::Network => Ok(()),
        Way::Search | Way::Api | Way::Mail | Way::Export | Way::Feed if !inside => Err(Reason::Insiders),
        _ if standing.licence == Licence::Confidential => Err(Reason::Confidential),
        Way::Search | Way::Feed if standing.visibility == Visibility::Me => Err(Reason::Unlisted),
        Way::Search | Way::Api | Way::Mail => Ok(()),
        // What is taken away is read where nobody asks this table any more: only a licence lets that happen, and to who made it nobody does.
        Way::Export if reader == Reader::Author => Ok(()),
        Way::Export | Way::Feed => standing.licence.stays().map_or(Ok(()), Err),
    }
}

/// Its author still reads what is put away; those who keep the library in order see its page, to take it out again.
fn put_away(standing: Standing, reader: Reader, way: Way) -> Result<(), Reason> {
    match (reader, way) {
        (Reader::Author, Way::Page | Way::File) => Ok(()),
        (reader, Way::Page) if reader.keeps_order() && standing.visibility != Visibility::Me => Ok(()),
        _ => Err(Reason::PutAway),
    }
}

/// Whether it comes as far as this reader: what its author chose and what its licence lets happen, whichever is the narrower.
fn reached(standing: Standing, reader: Reader) -> Result<(), Reason> {
    let beyond = match (reader, standing.visibility) {
        (Reader::Author, _) => return Ok(()),
        (_, Visibility::Me) => return Err(Reason::AuthorAlone),
        (reader, _) if reader.is_inside() => return Ok(()),
        (_, Visibility::Community) => return Err(Reason::GroupOnly),
        (Reader::Network, _) => false,
        (_, visibility) => visibility == Visibility::Network,
    };
    match standing.licence.stays() {
        Some(reason) => Err(reason),
        None if beyond => Err(Reason::NetworkOnly),
        None => Ok(()),
    }
}

/// What a member reads of where a resource goes: each way out, and why not.
pub fn ways(standing: Standing, reader: Reader, lang: Lang) -> Vec<(String, Option<String>)> {
    let said = |way: &Way| (way.name(lang), verdict(standing, reader, *way).err().map(|reason| reason.sentence(lang)));
    Way::ALL.iter().map(said).collect()
}

#[cfg(test)]
mod tests;
