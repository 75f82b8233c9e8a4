//! SQL of the lists of meetings, and only SQL.

use std::collections::HashMap;

use platform::{Db, Error, Result, sql};

use super::List;
use crate::answers::{Given, Row};
use crate::model::{Answer, Mode};

/// A line of a list: what the list is, and who stands on it.
#[derive(sqlx::FromRow)]
struct Line {
    list: String,
    meeting_id: i64,
    person_id: Option<i64>,
    answer: String,
    reason: String,
    given_for: i64,
    starts_at: Option<i64>,
    mode: Mode,
}

/// Every list of the meetings of a community that end after a moment or have no date, and the marked ones of the others.
pub(super) async fn of_community(db: &Db, community: i64, after: i64) -> Result<HashMap<i64, List>> {
    let lines = sql("SELECT 'answer' AS list, m.id AS meeting_id, a.person_id, a.answer, a.reason, a.given_for, \
         m.starts_at, m.mode FROM meetings m JOIN meeting_answers a ON a.meeting_id = m.id \
         WHERE m.community_id = $1 AND (m.starts_at IS NULL OR m.starts_at + m.minutes * 60000 > $2) \
         UNION ALL SELECT 'asked', m.id, g.person_id, '', '', 0, m.starts_at, m.mode \
         FROM meetings m JOIN meeting_guests g ON g.meeting_id = m.id \
         WHERE m.community_id = $1 AND (m.starts_at IS NULL OR m.starts_at + m.minutes * 60000 > $2) \
         UNION ALL SELECT 'wished', m.id, f.called_by, '', '', 0, m.starts_at, m.mode \
         FROM meetings m JOIN follow_ups f ON f.meeting_id = m.id AND NOT f.is_open \
         WHERE m.community_id = $1 AND (m.starts_at IS NULL OR m.starts_at + m.minutes * 60000 > $2) \
         UNION ALL SELECT 'wished', m.id, w.person_id, '', '', 0, m.starts_at, m.mode \
         FROM meetings m JOIN follow_ups f ON f.meeting_id = m.id AND NOT f.is_open \
         JOIN follow_up_wishes w ON w.meeting_id = m.id \
         WHERE m.community_id = $1 AND (m.starts_at IS NULL OR m.starts_at + m.minutes * 60000 > $2) \
         UNION ALL SELECT 'marked', m.id, CAST(NULL AS BIGINT), '', '', 0, m.starts_at, m.mode FROM meetings m \
         WHERE m.community_id = $1 AND EXISTS (SELECT 1 FROM meeting_attendance x WHERE x.meeting_id = m.id)");
    let mut lists: HashMap<i64, List> = HashMap::new();
    for line in lines.bind(community).bind(after).all::<Line>(db).await? {
        lists.entry(line.meeting_id).or_default().take(line)?;
    }
    Ok(lists)
}

impl List {
    fn take(&mut self, line: Line) -> Result<()> {
        match (line.list.as_str(), line.person_id) {
            ("answer", Some(person)) => drop(self.given.insert(person, line.answer(person)?)),
            ("asked", Some(person)) => drop(self.asked.insert(person)),
            ("wished", person) => self.wished.get_or_insert_default().extend(person),
            ("marked", _) => self.is_marked = true,
            (list, _) => return Err(Error::Stored(format!("list {list} of meeting {}", line.meeting_id))),
        }
        Ok(())
    }
}

impl Line {
    fn answer(self, person_id: i64) -> Result<Given> {
        let unknown = || Error::Stored(format!("answer to meeting {}", self.meeting_id));
        let answer = Answer::parse(&self.answer).ok_or_else(unknown)?;
        let Line { reason, given_for, starts_at, mode, .. } = self;
        Ok(Row { person_id, answer, reason, given_for, starts_at, mode }.into())
    }
}
