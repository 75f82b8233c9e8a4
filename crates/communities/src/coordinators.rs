//! The coordination of the federation: those who may start communities on this instance. A [`Coordinator`] is the proof.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use identity::{Email, Person, Viewer, people};
use platform::{Db, Instance, Refusal, Result, Tx, sql};
use ui::shell::Drafts;

use crate::roles::Role;

/// Somebody who may start communities here.
#[derive(Clone, Debug)]
pub struct Coordinator(Viewer);

impl Coordinator {
    /// The coordinator that the viewer is. `Refusal::NotFound` to anybody else.
    pub async fn enter(db: &Db, viewer: &Viewer) -> Result<Coordinator, Refusal> {
        let listed = is_one(db, viewer.id()).await?;
        listed.then(|| Coordinator(viewer.clone())).ok_or(Refusal::NotFound)
    }

    /// For the machine's administrator, who sits at its console: the coordinator of this address, if there is one.
    pub async fn at_the_console(db: &Db, email: &Email) -> Result<Option<Coordinator>> {
        let Some(person) = people::by_email(db, email).await? else { return Ok(None) };
        Ok(is_one(db, person.id).await?.then(|| Coordinator(Viewer::at_the_console(person))))
    }

    /// For the machine's administrator: every coordinator, the first named first.
    pub async fn all_at_the_console(db: &Db) -> Result<Vec<Coordinator>> {
        let ids: Vec<i64> = sql("SELECT person_id FROM coordinators ORDER BY named_at, person_id").values(db).await?;
        let mut people = people::all_of(db, &ids).await?;
        Ok(ids.iter().filter_map(|id| people.remove(id)).map(Viewer::at_the_console).map(Coordinator).collect())
    }

    /// The person.
    pub fn person(&self) -> &Person {
        self.0.person()
    }

    /// What the browser may keep of what they typed and did not send.
    pub(crate) fn drafts(&self) -> Drafts {
        self.0.drafts()
    }
}

/// Whether this person may start communities.
pub async fn is_one(db: &Db, person: i64) -> Result<bool> {
    sql("SELECT person_id FROM coordinators WHERE person_id = $1").bind(person).exists(db).await
}

/// Whether this person coordinates the federation or one of its communities.
pub async fn coordinates(db: &Db, person: i64) -> Result<bool> {
    let somewhere = sql("SELECT person_id FROM coordinators WHERE person_id = $1 \
                         UNION SELECT person_id FROM memberships WHERE person_id = $1 AND role = $2");
    somewhere.with((person, Role::Coordination.code())).exists(db).await
}

/// Names a person coordinator: the first account of an instance, or somebody whom the administrator of the machine names.
pub async fn name(tx: &Tx, person: Person, now: i64) -> Result<Coordinator> {
    sql("INSERT INTO coordinators (person_id, named_at) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING")
        .with((person.id, now))
        .done(tx)
        .await?;
    Ok(Coordinator(Viewer::at_the_console(person)))
}

impl FromRequestParts<Instance> for Coordinator {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Coordinator, Refusal> {
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        Coordinator::enter(&instance.db, &viewer).await
    }
}
