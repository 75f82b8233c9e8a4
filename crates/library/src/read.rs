//! Resources as programs read them.

use communities::Grant;
use communities::roles::UseLibrary;
use network::NetworkMember;
use platform::{Instance, Result};
use serde::Serialize;

use crate::model::{Ages, Company, Kind};
use crate::obtaining::{Obtained, all};
use crate::rights::{Licence, Visibility, Way};
use crate::sharing::{self, Shared};
use crate::trial::{Again, Place, Trial};
use crate::trials_store;

/// A resource of the library, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ResourceRead {
    /// Its number.
    pub id: i64,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence.
    pub sentence: String,
    /// What it is for, and how one goes about it; may be empty.
    pub purpose: String,
    /// For which ages.
    pub ages: Option<Ages>,
    /// With whom.
    pub company: Option<Company>,
    /// How long it takes, in minutes.
    pub minutes: Option<i64>,
    /// What one needs; may be empty.
    pub material: String,
    /// In which languages, in words; may be empty.
    pub languages: String,
    /// Its themes.
    pub themes: Vec<String>,
    /// Who made it, or where it is from; may be empty.
    pub source: String,
    /// The address of a page; may be empty.
    pub link: String,
    /// What may be done with it.
    pub licence: Licence,
    /// Who its author wants to read it.
    pub visibility: Visibility,
    /// Grows with each change of its words.
    pub revision: i64,
    /// When it was put there, in milliseconds UTC.
    pub at: i64,
    /// What happened when members tried it, the newest first.
    pub trials: Vec<TrialRead>,
}

/// A resource that a community shares with the network, for a program of somebody there.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct SharedRead {
    /// Its number.
    pub id: i64,
    /// The name of the community that shares it.
    pub community: String,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence.
    pub sentence: String,
    /// What it is for, and how one goes about it; may be empty.
    pub purpose: String,
    /// For which ages.
    pub ages: Option<Ages>,
    /// With whom.
    pub company: Option<Company>,
    /// How long it takes, in minutes.
    pub minutes: Option<i64>,
    /// What one needs; may be empty.
    pub material: String,
    /// In which languages, in words; may be empty.
    pub languages: String,
    /// Its themes.
    pub themes: Vec<String>,
    /// Who made it, or where it is from; may be empty.
    pub source: String,
    /// The address of a page; may be empty.
    pub link: String,
    /// What may be done with it.
    pub licence: Licence,
    /// How many times somebody told what came of it.
    pub trials: i64,
    /// When its words last changed, in milliseconds UTC.
    pub changed_at: i64,
    /// The whole address of its page.
    pub page: String,
}

/// The resources that a program of somebody of the network has, the last changed first.
pub async fn shared(instance: &Instance, member: &NetworkMember) -> Result<Vec<SharedRead>> {
    let all = sharing::all(&instance.db, member.proof(), Way::Api).await?;
    Ok(all.iter().map(|each| shared_read(each, instance.settings.link(&each.path()))).collect())
}

fn shared_read(shared: &Shared, page: String) -> SharedRead {
    let (content, community) = (shared.resource.content.clone(), shared.community.clone());
    SharedRead {
        id: shared.resource.id,
        community,
        themes: content.each_theme().map(str::to_owned).collect(),
        kind: content.kind,
        title: content.title,
        sentence: content.sentence,
        purpose: content.purpose,
        ages: content.ages,
        company: content.company,
        minutes: content.minutes,
        material: content.material,
        languages: content.languages,
        source: content.source,
        link: content.link,
        licence: content.licence,
        trials: shared.resource.trials,
        changed_at: shared.resource.changed_at,
        page,
    }
}

/// A trial of a resource, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct TrialRead {
    /// The kind of place.
    pub place: Place,
    /// With whom, in a few words; may be empty.
    pub company: String,
    /// What was changed; may be empty.
    pub changed: String,
    /// What happened.
    pub happened: String,
    /// Whether they would again.
    pub again: Again,
    /// When it was told, in milliseconds UTC.
    pub at: i64,
}

/// The resources of a community that a member’s program has, the most tried first.
pub async fn resources(instance: &Instance, grant: &Grant<UseLibrary>) -> Result<Vec<ResourceRead>> {
    let trials = trials_store::of_community(&instance.db, grant.community().id).await?;
    let all = all(&instance.db, grant, Way::Api).await?;
    let of = |resource: &Obtained| trials.iter().filter(|trial| trial.resource_id == resource.id).map(told).collect();
    Ok(all.iter().map(|resource| read(resource, of(resource))).collect())
}

fn read(resource: &Obtained, trials: Vec<TrialRead>) -> ResourceRead {
    let content = &resource.content;
    ResourceRead {
        id: resource.id,
        kind: content.kind,
        title: content.title.clone(),
        sentence: content.sentence.clone(),
        purpose: content.purpose.clone(),
        ages: content.ages,
        company: content.company,
        minutes: content.minutes,
        material: content.material.clone(),
        languages: content.languages.clone(),
        themes: content.each_theme().map(str::to_owned).collect(),
        source: content.source.clone(),
        link: content.link.clone(),
        licence: content.licence,
        visibility: content.visibility,
        revision: resource.revision,
        at: resource.at,
        trials,
    }
}

fn told(trial: &Trial) -> TrialRead {
    let told = trial.told.clone();
    let (place, company, changed, happened, again) =
        (told.place, told.company, told.changed, told.happened, told.again);
    TrialRead { place, company, changed, happened, again, at: trial.at }
}
