//! `/c/{community}/evaluation`, its parts, and `…/evaluation/indicateurs`.

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::{NoteIndicators, ReadLogicModel, SetIndicators};
use communities::{Directory, Grant, Membership, Place};
use files::Sent;
use forms::{Done, Posted, Undone};
use measures::Measures;
use platform::{Instance, Refusal, Served};
use ui::Markup;
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};

use crate::form::{Draft, Problem, Tried};
use crate::keeping::{self, NotKept};
use crate::pages::{self, EVALUATION, INDICATORS, One, path_of_indicator};
use crate::whole::Whole;
use crate::{noting, shown, store};

forms::done! {
    /// An indicator is made or said otherwise.
    KEPT = "indicateur" => "done-indicator",
    /// It is gone, with what was noted of it.
    TAKEN_AWAY = "indicateur-retire" => "done-indicator-taken-away",
    /// A value is noted.
    NOTED = "valeur" => "done-value",
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{EVALUATION}{rest}");
    Router::new()
        .route(&at(""), get(show))
        .route(&at("/{node}"), get(show_part))
        .route(&at("/indicateurs"), get(list))
        .route(&at("/indicateurs/nouveau"), get(offer_new).post(make))
        .route(&at("/indicateurs/{indicator}"), get(show_one))
        .route(&at("/indicateurs/{indicator}/modification"), get(offer_change).post(change))
        .route(&at("/indicateurs/{indicator}/retrait"), post(take_away))
        .route(&at("/indicateurs/{indicator}/valeurs"), post(note).layer(DefaultBodyLimit::disable()))
}

/// The number of an indicator in an address.
struct IndicatorId(i64);

impl FromRequestParts<Instance> for IndicatorId {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> Result<IndicatorId, Refusal> {
        forms::number(parts, "indicator").await.map(IndicatorId)
    }
}

/// The word of a part in an address.
struct NodeWord(String);

impl FromRequestParts<Instance> for NodeWord {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> Result<NodeWord, Refusal> {
        forms::word(parts, "node").await.map(NodeWord)
    }
}

/// What stands around a page: its title, who reads it, and what was just done.
struct Around {
    title: String,
    status: StatusCode,
    notice: Option<Notice>,
}

impl Around {
    fn of(title: String) -> Around {
        Around { title, status: StatusCode::OK, notice: None }
    }

    async fn page(self, instance: &Instance, member: &Membership, names: &Directory, body: Markup) -> Served {
        let frame = Frame::Community(frame(instance, member, Place::Season).await?);
        let drawn = Page::new(member.lang(), self.title, frame, body).style("model.css").notice(self.notice);
        Ok((self.status, page(drawn.seen_by(names.seen_by::<ReadLogicModel>()))).into_response())
    }
}

async fn show(instance: Instance, member: Grant<ReadLogicModel>) -> Served {
    model(&instance, &member, None).await
}

async fn show_part(instance: Instance, member: Grant<ReadLogicModel>, word: NodeWord) -> Served {
    model(&instance, &member, Some(word.0)).await
}

async fn model(instance: &Instance, member: &Grant<ReadLogicModel>, open: Option<String>) -> Served {
    let whole = Whole::read(instance, member).await?;
    let open = open.map(|word| whole.model.place(&word).ok_or(Refusal::NotFound)).transpose()?;
    let node = open.and_then(|place| whole.model.nodes.get(place)).map(|node| node.word.as_str());
    if whole.model.nodes.is_empty() {
        return Err(Refusal::NotFound);
    }
    let names = Directory::of(&instance.db, member).await?;
    let told = shown::beside(instance, member, node, &names).await?;
    let body = pages::model(member, &whole, open, &told);
    Around::of(t!(member.lang(), "model-title")).page(instance, member, &names, body).await
}

async fn list(instance: Instance, member: Grant<ReadLogicModel>, done: Done) -> Served {
    let whole = Whole::read(&instance, &member).await?;
    let names = Directory::of(&instance.db, &member).await?;
    let notice = done.notice(member.lang(), &[WORDS]);
    let around = Around { notice, ..Around::of(t!(member.lang(), "indicators")) };
    around.page(&instance, &member, &names, pages::list(&member, &whole)).await
}

async fn show_one(instance: Instance, member: Grant<ReadLogicModel>, id: IndicatorId, done: Done) -> Served {
    let tried = noting::Tried::offered(noting::Draft::new()).noticed(done.notice(member.lang(), &[WORDS]));
    one(&instance, &member, id.0, tried).await
}

async fn one(instance: &Instance, member: &Grant<ReadLogicModel>, id: i64, tried: noting::Tried) -> Served {
    let whole = Whole::read(instance, member).await?;
    let looked = whole.indicator(id)?;
    let noted = store::noted(&instance.db, id).await?;
    let names = Directory::of(&instance.db, member).await?;
    let title = looked.indicator.said(member.lang()).to_owned();
    let around = Around { title, status: tried.status, notice: tried.notice.clone() };
    let shown = One { member, whole: &whole, looked, noted: &noted, names: &names, tried: &tried };
    around.page(instance, member, &names, pages::one(&shown)).await
}

/// The form of an indicator, tried by who may set them.
struct Trying<'a> {
    instance: &'a Instance,
    by: &'a Grant<SetIndicators>,
    reader: Grant<ReadLogicModel>,
    whole: Whole,
}

impl<'a> Trying<'a> {
    async fn new(instance: &'a Instance, by: &'a Grant<SetIndicators>) -> Result<Trying<'a>, Refusal> {
        let reader = Membership::clone(by).grant::<ReadLogicModel>()?;
        let whole = Whole::read(instance, &reader).await?;
        Ok(Trying { instance, by, reader, whole })
    }

    async fn shown(&self, id: Option<i64>, tried: &Tried, is_conflict: bool) -> Served {
        let indicator = id.map(|id| self.whole.indicator(id)).transpose()?.map(|looked| &looked.indicator);
        let parts = (&self.whole.model, Measures::in_use(self.instance));
        let body = match indicator.filter(|_| is_conflict) {
            Some(theirs) => pages::conflict(&self.reader, parts, theirs, tried),
            None => pages::form(&self.reader, parts, indicator, tried),
        };
        let names = Directory::of(&self.instance.db, &self.reader).await?;
        let around = Around { status: tried.status, ..Around::of(t!(self.by.lang(), "indicator-add")) };
        around.page(self.instance, &self.reader, &names, body).await
    }
}

/// The part of the model that a new indicator is about.
#[derive(serde::Deserialize)]
struct About {
    #[serde(default)]
    element: String,
}

async fn offer_new(instance: Instance, by: Grant<SetIndicators>, about: axum::extract::Query<About>) -> Served {
    Trying::new(&instance, &by).await?.shown(None, &Tried::offered(Draft::about(&about.element)), false).await
}

async fn make(instance: Instance, by: Grant<SetIndicators>, posted: Posted) -> Served {
    let (draft, trying) = (Draft::posted(&posted), Trying::new(&instance, &by).await?);
    match draft.check(by.lang(), &trying.whole.model, None) {
        Ok(asked) => {
            let id = keeping::make(&instance, &by, &asked, &forms::Key::read(&draft.key)).await?;
            Ok(KEPT.leads_to(path_of_indicator(by.community(), id)))
        }
        Err(wrong) => trying.shown(None, &Tried::mistaken(draft, wrong), false).await,
    }
}

async fn offer_change(instance: Instance, by: Grant<SetIndicators>, id: IndicatorId) -> Served {
    let trying = Trying::new(&instance, &by).await?;
    let draft = Draft::of(by.lang(), &trying.whole.indicator(id.0)?.indicator);
    trying.shown(Some(id.0), &Tried::offered(draft), false).await
}

async fn change(instance: Instance, by: Grant<SetIndicators>, id: IndicatorId, posted: Posted) -> Served {
    let (draft, trying) = (Draft::posted(&posted), Trying::new(&instance, &by).await?);
    let before = &trying.whole.indicator(id.0)?.indicator;
    let asked = match draft.check(by.lang(), &trying.whole.model, Some(before)) {
        Ok(asked) => asked,
        Err(wrong) => return trying.shown(Some(id.0), &Tried::mistaken(draft, wrong), false).await,
    };
    let revision = draft.revision.parse().unwrap_or_default();
    let kept = keeping::change(&instance, &by, (id.0, revision), &asked).await;
    match kept.map_err(Undone::refused) {
        Ok(()) => Ok(KEPT.leads_to(path_of_indicator(by.community(), id.0))),
        Err(Ok(rule)) => {
            let now = Trying::new(&instance, &by).await?;
            let revision = now.whole.indicator(id.0)?.indicator.revision.to_string();
            let tried = Tried::refused(Draft { revision, ..draft }, rule.sentence(by.lang()));
            now.shown(Some(id.0), &tried, true).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

async fn take_away(instance: Instance, by: Grant<SetIndicators>, id: IndicatorId) -> Served {
    let trying = Trying::new(&instance, &by).await?;
    let there = trying.whole.indicator(id.0)?.indicator.id;
    keeping::take_away(&instance, &by, there).await?;
    Ok(TAKEN_AWAY.leads_to(by.community().path(INDICATORS)))
}

/// A value as it came, with its file; without one, it may come as a form that has none.
async fn came(instance: &Instance, person: i64, request: Request) -> Result<(noting::Draft, Sent), Refusal> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/") {
        return Ok((noting::Draft::posted(&Posted::from_request(request, instance).await?), Sent::default()));
    }
    let sent = files::sent(instance, person, request).await?;
    let fields = noting::Field::ALL.iter().map(|field| (field.name(), sent.value(field.name())));
    Ok((noting::Draft::posted(&fields.collect()), sent))
}

async fn note(instance: Instance, by: Grant<NoteIndicators>, id: IndicatorId, request: Request) -> Served {
    let reader = Membership::clone(&by).grant::<ReadLogicModel>()?;
    let whole = Whole::read(&instance, &reader).await?;
    let indicator = &whole.indicator(id.0)?.indicator;
    let (draft, sent) = came(&instance, by.person_id(), request).await?;
    let (number, words) = match draft.check() {
        Ok(noted) => noted,
        Err(wrong) => return one(&instance, &reader, id.0, noting::Tried::mistaken(draft, wrong)).await,
    };
    if let Some((_, problem)) = &sent.problem {
        let wrong = vec![(noting::Field::File, Problem::File(problem.clone()))];
        return one(&instance, &reader, id.0, noting::Tried::mistaken(draft, wrong)).await;
    }
    let key = forms::Key::read(&draft.key);
    let noted = keeping::note(&instance, &by, indicator, (number, &words, &key), &sent.ids()).await;
    match noted.map_err(Undone::refused) {
        Ok(()) => Ok(NOTED.leads_to(path_of_indicator(by.community(), id.0))),
        Err(Ok(NotKept::File(problem))) => {
            let wrong = vec![(noting::Field::File, Problem::File(problem))];
            one(&instance, &reader, id.0, noting::Tried::mistaken(draft, wrong)).await
        }
        Err(Ok(rule @ (NotKept::FillsByItself | NotKept::Overtaken))) => {
            let tried = noting::Tried::denied(draft, by.lang(), rule.sentence(by.lang()));
            one(&instance, &reader, id.0, tried).await
        }
        Err(Err(failure)) => Err(failure),
    }
}
