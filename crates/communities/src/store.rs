//! SQL of communities and memberships, and only SQL.

use identity::{PresentedSession, SignedIn, named_join, signed_in_columns, signed_in_from};
use platform::{Instance, On, Result, Tx, sql};

use crate::model::Community;
use crate::roles::Role;
use crate::{entry_columns, entry_join};

#[derive(sqlx::FromRow)]
struct MembershipRow {
    #[sqlx(flatten)]
    community: Community,
    role: String,
}

impl MembershipRow {
    /// A role that this program does not know opens nothing.
    fn known(self) -> Option<(Community, Role)> {
        Role::parse(&self.role).map(|role| (self.community, role))
    }
}

/// The memberships of the person `$1`, each with its community.
macro_rules! memberships {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.slug, c.name, c.capacity, c.starts_on, m.role FROM memberships m \
             JOIN communities c ON c.id = m.community_id WHERE m.person_id = $1 ",
            $rest
        )
    };
}

pub(crate) async fn membership_by_slug(
    on: impl Into<On<'_>>,
    person: i64,
    slug: &str,
) -> Result<Option<(Community, Role)>> {
    let row = sql(memberships!("AND c.slug = $2")).with((person, slug)).optional::<MembershipRow>(on).await?;
    Ok(row.and_then(MembershipRow::known))
}

/// Who is signed in, with their entry to a community.
#[derive(sqlx::FromRow)]
pub(crate) struct Entered {
    #[sqlx(flatten)]
    pub(crate) signed_in: SignedIn,
    #[sqlx(flatten)]
    pub(crate) entry: crate::entry::Entry,
}

/// Who holds this session and their entry to the community of this slug; nothing when they have none.
pub(crate) async fn entered(instance: &Instance, session: &PresentedSession, slug: &str) -> Result<Option<Entered>> {
    let row = sql(concat!(
        "SELECT ",
        signed_in_columns!(),
        ", ",
        entry_columns!(),
        signed_in_from!("$1", "$2"),
        "JOIN communities asked ON asked.slug = $3",
        entry_join!("signed.id", "asked.id")
    ));
    row.with((session.hash(), instance.clock.now(), slug)).optional(&instance.db).await
}

pub(crate) async fn membership_by_id(on: impl Into<On<'_>>, person: i64, id: i64) -> Result<Option<(Community, Role)>> {
    let row = sql(memberships!("AND c.id = $2")).with((person, id)).optional::<MembershipRow>(on).await?;
    Ok(row.and_then(MembershipRow::known))
}

pub(crate) async fn memberships_of(on: impl Into<On<'_>>, person: i64) -> Result<Vec<(Community, Role)>> {
    let rows = sql(memberships!("ORDER BY c.id")).bind(person).all::<MembershipRow>(on).await?;
    Ok(rows.into_iter().filter_map(MembershipRow::known).collect())
}

/// Somebody of a community's directory: a role is a membership, none a past one.
#[derive(sqlx::FromRow)]
pub(crate) struct Entry {
    pub(crate) person_id: i64,
    pub(crate) name: String,
    pub(crate) role: Option<String>,
    pub(crate) organization: Option<String>,
    pub(crate) organization_id: Option<i64>,
    pub(crate) is_vouched: bool,
    pub(crate) directs: bool,
    /// Grows with each membership; nothing for those who left.
    pub(crate) joined: Option<i64>,
    /// What they are or were; nothing when that is not known.
    pub(crate) was: Option<String>,
    /// Since when they are or were there.
    pub(crate) since: Option<i64>,
    /// When they left.
    pub(crate) until: Option<i64>,
}

pub(crate) async fn directory(on: On<'_>, community: i64) -> Result<Vec<Entry>> {
    sql(concat!(
        "SELECT m.person_id, named.name, m.role, o.name AS organization, o.id AS organization_id, \
         a.vouched_at IS NOT NULL AS is_vouched, COALESCE(a.directs, FALSE) AS directs, m.id AS joined, \
         m.role AS was, m.joined_at AS since, CAST(NULL AS BIGINT) AS until FROM memberships m",
        named_join!("m.person_id"),
        "LEFT JOIN affiliations a ON a.person_id = m.person_id LEFT JOIN organizations o ON o.id = a.organization_id \
         WHERE m.community_id = $1 \
         UNION ALL \
         SELECT p.person_id, named.name, CAST(NULL AS TEXT), o.name, o.id, FALSE, FALSE, CAST(NULL AS BIGINT), \
         p.role, p.joined_at, p.left_at FROM past_members p",
        named_join!("p.person_id"),
        "LEFT JOIN organizations o ON o.id = p.organization_id WHERE p.community_id = $1"
    ))
    .bind(community)
    .all(on)
    .await
}

/// Makes a person a member, or gives a member this role; who had left is back, and was there since they first joined.
pub(crate) async fn add_member(tx: &Tx, community: i64, person: i64, role: Role, now: i64) -> Result<()> {
    sql("INSERT INTO memberships (community_id, person_id, role, joined_at) VALUES ($1, $2, $3, COALESCE(\
         (SELECT joined_at FROM past_members WHERE community_id = $1 AND person_id = $2), $4)) \
         ON CONFLICT (community_id, person_id) DO UPDATE SET role = excluded.role")
    .with((community, person, role.code(), now))
    .done(tx)
    .await?;
    let back = sql("DELETE FROM past_members WHERE community_id = $1 AND person_id = $2");
    back.with((community, person)).done(tx).await
}
