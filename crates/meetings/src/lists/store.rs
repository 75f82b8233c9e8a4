//! SQL of the lists of meetings, and only SQL.

use platform::{Error, On, Result, Sql};

use super::{Fact, Lists};
use crate::answers::given::Given;
use crate::model::{Answer, Mark, Meeting};

/// The lists of `these` meetings of a community ($1): of all of them, or of one ($2). Of those that ended before a moment ($3),
/// only whether somebody was marked. `season` has the number of every meeting of the community.
pub(crate) const LISTS: &str = "WITH season AS (SELECT m.id FROM meetings m WHERE m.community_id = $1), these AS (SELECT m.id, m.starts_at IS NULL OR m.starts_at + m.minutes * 60000 > $3 \
     AS is_read FROM meetings m WHERE m.community_id = $1 AND ($2 IS NULL OR m.id = $2)) \
     SELECT 'answer' AS list, a.meeting_id, a.person_id AS number, a.given_for AS moment, a.answer AS word, \
     a.reason AS words FROM these JOIN meeting_answers a ON a.meeting_id = these.id WHERE these.is_read \
     UNION ALL SELECT 'asked', g.meeting_id, g.person_id, g.asked_at, '', '' \
     FROM these JOIN meeting_guests g ON g.meeting_id = these.id WHERE these.is_read \
     UNION ALL SELECT 'wished', f.meeting_id, f.called_by, NULL, '', '' \
     FROM these JOIN follow_ups f ON f.meeting_id = these.id WHERE these.is_read AND NOT f.is_open \
     UNION ALL SELECT 'wished', w.meeting_id, w.person_id, NULL, '', '' \
     FROM these JOIN follow_ups f ON f.meeting_id = these.id JOIN follow_up_wishes w ON w.meeting_id = these.id \
     WHERE these.is_read AND NOT f.is_open \
     UNION ALL SELECT 'mark', x.meeting_id, x.person_id, NULL, x.mark, '' \
     FROM these JOIN meeting_attendance x ON x.meeting_id = these.id WHERE these.is_read \
     UNION ALL SELECT 'marked', these.id, NULL, NULL, '', '' FROM these \
     WHERE EXISTS (SELECT 1 FROM meeting_attendance x WHERE x.meeting_id = these.id)";

/// A line of a list: what the list is, and what stands there.
#[derive(sqlx::FromRow)]
struct Line {
    list: String,
    meeting_id: i64,
    number: Option<i64>,
    moment: Option<i64>,
    word: String,
    words: String,
}

/// What `asking` reads of these meetings, which is [`LISTS`] and the facts of parts.
pub(super) async fn read(on: On<'_>, asking: Sql, meetings: &[Meeting]) -> Result<Lists> {
    let mut lists = Lists::default();
    for line in asking.all::<Line>(on).await? {
        let meeting = meetings.iter().find(|meeting| meeting.id == line.meeting_id);
        lists.take(line, meeting)?;
    }
    lists.of.values_mut().for_each(|list| list.asked.sort_unstable());
    Ok(lists)
}

impl Lists {
    fn take(&mut self, line: Line, meeting: Option<&Meeting>) -> Result<()> {
        let Line { list, meeting_id, number, moment, word, words } = line;
        let of = self.of.entry(meeting_id).or_default();
        match (list.as_str(), number, meeting) {
            ("answer", Some(person), Some(meeting)) => {
                let unknown = || Error::Stored(format!("answer to meeting {meeting_id}"));
                let answer = Answer::parse(&word).ok_or_else(unknown)?;
                of.given.insert(
                    person,
                    Given::read((person, answer, words), (moment, meeting.starts_at), meeting.place.mode),
                );
            }
            // To a meeting that this person does not see.
            ("answer", ..) => {}
            ("asked", Some(person), _) => of.asked.push((moment, person)),
            ("wished", person, _) => of.wished.get_or_insert_default().extend(person),
            ("mark", Some(person), _) => of.marks.extend(Mark::parse(&word).map(|mark| (person, mark))),
            ("marked", ..) => of.is_marked = true,
            _ => self.facts.entry(list).or_default().push(Fact { meeting: meeting_id, number, moment, word }),
        }
        Ok(())
    }
}
