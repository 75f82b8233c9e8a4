//! The quilt of a season as one sheet for a wall: what the group did, in the order in which it was done, and the sentences that
//! people left. No good move is on it: those stay in the group.

use communities::{Directory, Membership};
use conversations::OpenRoom;
use conversations::recent::Lately;
use documents::{Chapter, Document, Picture, Piece};
use meetings::model::Kind as MeetingKind;
use meetings::{Meeting, Series};
use platform::{Instance, Result};
use ui::Lang;
use ui::quilt::{Act, picture};

use crate::left::{Kind, Left};

/// The most messages that are looked at.
const MOST: i64 = 200;

/// What the group did, the oldest first, as this member may know it: kinds of acts, and nothing of what was said.
pub(crate) async fn sewn(
    instance: &Instance,
    member: &Membership,
    (names, rooms): (&Directory, &[OpenRoom]),
) -> Result<Vec<Act>> {
    let said = Lately::of(&instance.db, member, rooms, MOST).await?.acts(names, usize::MAX);
    let series = Series::of(&instance.db, member, instance.clock.now()).await?;
    let mut acts: Vec<(i64, Act)> = said.into_iter().map(|(at, patch)| (at, patch.act)).collect();
    acts.extend(series.held().into_iter().filter_map(of_meeting));
    acts.sort_by_key(|(at, _)| *at);
    Ok(acts.into_iter().map(|(_, act)| act).collect())
}

fn of_meeting(meeting: &Meeting) -> Option<(i64, Act)> {
    let act = if meeting.kind == MeetingKind::Training { Act::Training } else { Act::Meeting };
    Some((meeting.starts_at?, act))
}

/// The quilt as a drawing, about as high as it is wide.
pub(crate) fn cloth(lang: Lang, acts: &[Act]) -> Picture {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few hundred blocks"
    )]
    let width = (acts.len() as f64).sqrt().ceil().max(6.0) as usize;
    Picture::of(picture(acts, width), t!(lang, "poster-says", count = acts.len()), None)
}

/// The poster as a document; the album, with the good moves too, is a page of the group.
pub(crate) fn document(member: &Membership, names: &Directory, (acts, left): (&[Act], &[Left])) -> Document {
    let (lang, community) = (member.lang(), member.community());
    let quotes: Vec<Piece> =
        left.iter().filter(|each| each.kind == Kind::Sentence).map(|each| quote(names, each)).collect();
    let sentences = Chapter::new(t!(lang, "sentences"), quotes);
    Document {
        lang,
        cover: Some(cloth(lang, acts)),
        above: community.name.clone(),
        title: t!(lang, "poster-title", season = community.season(lang)),
        about: vec![t!(lang, "poster-says", count = acts.len())],
        chapters: Some(sentences).filter(|chapter| !chapter.text.is_empty()).into_iter().collect(),
    }
}

fn quote(names: &Directory, left: &Left) -> Piece {
    Piece::Quote { words: left.words.clone(), by: left.is_signed.then(|| names.card(left.by).name.clone()) }
}
