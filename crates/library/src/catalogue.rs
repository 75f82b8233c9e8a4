//! The public catalogue: what was announced, as a feed and as other catalogues harvest it. It is read by whoever comes from the
//! street, and by that way the table says what is in it.

use std::collections::HashMap;

use cataloguing::oai::{self, Answer, Format, Harvest, Identity, Item, Page, Request, Set};
use cataloguing::{Feed, Moment, Record};
use communities::{Community, roster};
use maud::Markup;
use platform::{Instance, Result};
use ui::Lang;

use crate::catalogue_store::{self as store, Announced, Wanted};
use crate::obtaining::Obtained;
use crate::records::{self, record};
use crate::rights::{Reader, Way};
use crate::{ADDRESS, store as resources};

/// How many a feed says.
const IN_FEED: i64 = 50;
/// How many an answer to a harvester says.
pub(crate) const IN_ANSWER: usize = 100;

impl Announced {
    /// As everyone has it by the catalogue; nothing when it was withdrawn or does not go there any more.
    fn obtained(self) -> Option<Obtained> {
        let is_there = self.withdrawn_at.is_none();
        self.kept.by_reader(Reader::Anyone, Way::Catalogue).ok().filter(|_| is_there)
    }
}

/// The communities of these, by their number.
async fn keepers(instance: &Instance, all: &[Announced]) -> Result<HashMap<i64, Community>> {
    let ids: Vec<i64> = all.iter().map(|each| each.kept.community()).collect();
    let communities = roster::communities(&instance.db, &ids).await?;
    Ok(communities.into_iter().map(|each| (each.id, each)).collect())
}

/// The feed of what was announced or changed last.
pub(crate) async fn feed(instance: &Instance, lang: Lang) -> Result<Markup> {
    let all = store::newest(&instance.db, IN_FEED).await?;
    let (keepers, at) = (keepers(instance, &all).await?, all.first().map_or(0, |each| each.announced_at));
    let obtained = all.into_iter().filter_map(|each| each.obtained());
    let told = obtained.filter_map(|each| Some(record(instance, keepers.get(&each.community_id)?, &each)));
    let (name, address) = (&instance.settings.name, instance.settings.link(&format!("{ADDRESS}/fil.atom")));
    let title = t!(lang, "catalogue-title", name = name.as_str());
    let about = Feed {
        title: &title,
        author: name,
        address: &address,
        page: &instance.settings.address,
        lang: lang.code(),
        at: Moment(at),
    };
    Ok(cataloguing::feed(&about, &told.collect::<Vec<Record>>()))
}

/// The answer to a harvester.
pub(crate) async fn harvested(instance: &Instance, arguments: &[(String, String)]) -> Result<Markup> {
    let answer = match oai::read(arguments) {
        Ok(request) => answer(instance, request).await?,
        Err(refusal) => Err(refusal),
    };
    let (address, now) = (instance.settings.link(&format!("{ADDRESS}/oai")), Moment(instance.clock.now()));
    Ok(oai::answered((&address, now), arguments, answer.as_ref().map_err(|refusal| *refusal)))
}

type Answered = std::result::Result<Answer, oai::Refusal>;

async fn answer(instance: &Instance, request: Request) -> Result<Answered> {
    Ok(match request {
        Request::Identify => Ok(Answer::Identity(identity(instance).await?)),
        Request::Formats(None) => Ok(Answer::Formats),
        Request::Formats(Some(identifier)) => item(instance, &identifier).await?.map(|_| Answer::Formats),
        Request::Sets => Ok(Answer::Sets(sets(instance).await?)),
        Request::Record(identifier, format) => {
            item(instance, &identifier).await?.map(|item| Answer::Record(Box::new(item), format))
        }
        Request::List(whole, harvest) => harvest_of(instance, whole, &harvest).await?,
    })
}

async fn identity(instance: &Instance) -> Result<Identity> {
    let everything = Wanted { from: 0, until: i64::MAX, community: 0, after: (-1, 0), most: 1 };
    let first = store::wanted(&instance.db, &everything).await?;
    let since = Moment(first.first().map_or(0, |each| each.announced_at));
    let settings = &instance.settings;
    let from = settings.mail_from.rsplit_once('<').map_or(settings.mail_from.as_str(), |(_, address)| address);
    Ok(Identity { name: settings.name.clone(), contact: from.trim_end_matches('>').to_owned(), since })
}

async fn sets(instance: &Instance) -> Result<Vec<Set>> {
    let ids = store::communities(&instance.db).await?;
    let communities = roster::communities(&instance.db, &ids).await?;
    Ok(communities.into_iter().map(|each| Set { word: each.slug, name: each.name }).collect())
}

async fn item(instance: &Instance, identifier: &str) -> Result<std::result::Result<Item, oai::Refusal>> {
    let Some(address) = records::address_of(instance, identifier) else { return Ok(Err(oai::Refusal::NoItem)) };
    let Some(announced) = store::by_address(&instance.db, address).await? else { return Ok(Err(oai::Refusal::NoItem)) };
    let keepers = keepers(instance, std::slice::from_ref(&announced)).await?;
    Ok(told(instance, &keepers, address.to_owned(), announced).ok_or(oai::Refusal::NoItem))
}

fn told(instance: &Instance, keepers: &HashMap<i64, Community>, address: String, announced: Announced) -> Option<Item> {
    let community = keepers.get(&announced.kept.community())?;
    let (identifier, at) = (records::identifier(instance, &address), Moment(announced.announced_at));
    let record = announced.obtained().map(|each| record(instance, community, &each));
    Some(Item { identifier, at, set: community.slug.clone(), record })
}

async fn harvest_of(instance: &Instance, whole: bool, harvest: &Harvest) -> Result<Answered> {
    let community = match &harvest.set {
        None => 0,
        Some(word) => match roster::called(&instance.db, word).await? {
            Some(community) => community.id,
            None => return Ok(Err(oai::Refusal::NoRecords)),
        },
    };
    let most = i64::try_from(IN_ANSWER).unwrap_or(i64::MAX);
    let (after, is_resumed) = (harvest.after.unwrap_or((-1, 0)), harvest.after.is_some());
    let wanted = Wanted { from: harvest.from, until: harvest.until, community, after, most: most + 1 };
    let mut all = store::wanted(&instance.db, &wanted).await?;
    if all.is_empty() {
        return Ok(Err(oai::Refusal::NoRecords));
    }
    let is_more = all.len() > IN_ANSWER;
    all.truncate(IN_ANSWER);
    let last = all.last().map(|each| (each.announced_at, each.kept.number()));
    let token = last.filter(|_| is_more).map(|last| harvest.token(last));
    let keepers = keepers(instance, &all).await?;
    let items =
        all.into_iter().filter_map(|each| told(instance, &keepers, each.kept.word().to_owned(), each)).collect();
    let page = Page { items, token, is_resumed };
    Ok(Ok(if whole { Answer::Records(page, harvest.format) } else { Answer::Headers(page) }))
}

/// Whether a resource is in the catalogue now.
pub(crate) async fn has(instance: &Instance, resource: &Obtained) -> Result<bool> {
    store::is_announced(&instance.db, resource.id).await
}

/// One record, as a file that a member takes away; nothing where the table lets it not leave.
pub(crate) async fn one(
    instance: &Instance,
    member: &communities::Membership,
    (id, format): (i64, Format),
) -> Result<Option<Markup>> {
    let kept = resources::resource(&instance.db, id).await?;
    let resource = kept.and_then(|kept| kept.by(member, Way::Export).ok());
    Ok(resource.map(|resource| drawn(&record(instance, member.community(), &resource), format)))
}

/// A record in a format.
pub(crate) fn drawn(record: &Record, format: Format) -> Markup {
    match format {
        Format::DublinCore => cataloguing::dublin_core(record),
        Format::Lom => cataloguing::lom(record),
    }
}
