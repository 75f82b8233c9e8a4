//! What a form of a room sends: words, and files that go with them. A file that was taken waits for its message; one that was not
//! gives the words back with the sentence that says why.

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use files::{DECORATES, FileProblem, Hung, LENGTH, NotTaken, TOLD, cut, receive};
use forms::{Key, Posted};
use platform::{Instance, Refusal, Result, text};

use super::BODY;
use crate::access::RoomAccess;
use crate::begun::KEPT;
use crate::message::{Draft, Message};
use crate::pages::{ACKNOWLEDGEMENT, Composer, EVERYONE, FILE};
use crate::{Body, BodyProblem, actions, begun};

/// What was sent.
pub(super) struct Saying {
    posted: Posted,
    /// The files that wait for the message: those that came with it, and those that came before.
    files: Vec<i64>,
    /// Of those that came with it, the one that the field beside them tells of: the first picture or sound.
    told: Option<i64>,
    /// Why one of them was not taken.
    trouble: Option<String>,
}

/// Why nothing was said.
pub(super) struct Back {
    problem: Option<BodyProblem>,
    trouble: Option<String>,
}

impl Saying {
    /// Reads what was sent to a room by somebody who may be there.
    pub(super) async fn read(instance: &Instance, room: &RoomAccess, request: Request) -> Result<Saying, Refusal> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let mut saying = Saying { posted: Posted::default(), files: Vec::new(), told: None, trouble: None };
        if kind.starts_with("multipart/form-data") {
            saying.read_parts(instance, room, request).await?;
        } else {
            saying.posted = Posted::from_request(request, instance).await?;
        }
        let waiting = saying.posted.all(FILE).filter_map(|id| id.parse().ok());
        saying.files = waiting.chain(saying.files).collect();
        saying.tells(instance, room).await?;
        Ok(saying)
    }

    /// Keeps what the form says of its files.
    async fn tells(&self, instance: &Instance, room: &RoomAccess) -> Result<()> {
        for id in &self.files {
            let field = |name: &str| self.given(&format!("{name}{id}"));
            let beside = || self.given(TOLD).filter(|_| self.told == Some(*id));
            let told = field(TOLD).or_else(beside).filter(|told| !told.trim().is_empty());
            let told = told.or(field(DECORATES).map(|_| ""));
            let seconds = field(LENGTH).and_then(|seconds| seconds.parse().ok()).filter(|seconds| *seconds > 0);
            if told.is_some() || seconds.is_some() {
                files::tell(instance, (room.person_id(), *id), told, seconds).await?;
            }
        }
        Ok(())
    }

    async fn read_parts(&mut self, instance: &Instance, room: &RoomAccess, request: Request) -> Result<(), Refusal> {
        let refused = |_| Refusal::Malformed(String::new());
        let mut parts = Multipart::from_request(request, instance).await.map_err(refused)?;
        let mut fields: Vec<(String, String)> = Vec::new();
        while let Some(part) = parts.next_field().await.map_err(|error| cut(&error))? {
            let name = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                // A field where no file was chosen.
                Some(file) if file.is_empty() => {}
                Some(file) => self.take(instance, room, (&file, part)).await?,
                None => {
                    let value = part.text().await.map_err(|error| cut(&error))?;
                    fields.push((name, text::shown(&value).into_owned()));
                }
            }
        }
        self.posted = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(())
    }

    async fn take(
        &mut self,
        instance: &Instance,
        room: &RoomAccess,
        (name, part): (&str, Field<'_>),
    ) -> Result<(), Refusal> {
        let lang = room.membership().lang();
        let problem = match receive(instance, room.person_id(), name, part).await {
            Ok(file) => {
                self.told = self.told.or((file.is_picture() || file.is_sound()).then_some(file.id));
                self.files.push(file.id);
                return Ok(());
            }
            Err(NotTaken::Problem(problem)) => problem,
            Err(NotTaken::Refused(Refusal::Unavailable(cause))) => {
                tracing::error!(cause, "a file could not be kept");
                FileProblem::Away
            }
            Err(NotTaken::Refused(refusal)) => return Err(refusal),
        };
        let name: String = text::shown(name).chars().filter(|each| !each.is_control()).take(80).collect();
        let sentence = t!(lang, "file-not-taken", name = name, problem = problem.sentence(lang));
        self.trouble.get_or_insert(sentence);
        Ok(())
    }

    /// What was typed in a field.
    pub(super) fn given(&self, name: &str) -> Option<&str> {
        self.posted.given(name)
    }

    /// Says it: in the room, or under a message, aside or not.
    pub(super) async fn say(
        &self,
        instance: &Instance,
        room: &RoomAccess,
        under: Option<(i64, bool)>,
    ) -> Result<Result<Message, Back>, Refusal> {
        let body = match Body::parse_beside(self.posted.value(BODY), self.files.len()) {
            Ok(body) if !room.room().is_archived() && self.trouble.is_none() => body,
            otherwise => {
                let archived = room.room().is_archived().then_some(BodyProblem::Archived);
                let empty = BodyProblem::Text(text::TextProblem::Empty);
                // Words that are not there are not what is wrong when a file was not taken.
                let problem = otherwise.err().filter(|problem| self.trouble.is_none() || *problem != empty);
                return Ok(Err(Back { problem: problem.or(archived), trouble: self.trouble.clone() }));
            }
        };
        if !room.speaks() && under.is_none_or(|(_, aside)| !aside) {
            return Ok(Err(Back { problem: Some(BodyProblem::OnlyTheTeam), trouble: None }));
        }
        let draft = self.draft(body);
        if let Some(problem) = actions::refused(instance, room, &draft).await? {
            return Ok(Err(Back { problem: Some(problem), trouble: None }));
        }
        // Before it is said: whoever sees it arrive finds no more of it to be sent. If it isn't said, the page still holds it.
        if self.given(KEPT).is_some_and(|kept| !kept.is_empty()) {
            begun::sent(instance, room, under.map(|(thread, _)| thread)).await?;
        }
        let posted = match under {
            None => actions::post(instance, room, draft).await,
            Some(under) => actions::answer(instance, room, under, draft).await,
        };
        match posted {
            Ok(posted) => Ok(Ok(posted.message)),
            Err(Refusal::Conflict(trouble)) if !self.files.is_empty() => {
                Ok(Err(Back { problem: None, trouble: Some(trouble) }))
            }
            Err(refusal) => Err(refusal),
        }
    }

    fn draft(&self, body: Body) -> Draft {
        let (everyone, asks_acknowledgement) = (self.given(EVERYONE).is_some(), self.given(ACKNOWLEDGEMENT).is_some());
        Draft { body, everyone, key: self.key(), files: self.files.clone(), asks_acknowledgement }
    }

    fn key(&self) -> Option<Key> {
        Key::parse(self.posted.value("key"))
    }

    /// The composer with what was typed, and with the files that still wait.
    pub(super) async fn given_back(
        &self,
        (instance, room): (&Instance, &RoomAccess),
        composer: Composer,
        back: Back,
    ) -> Result<Composer> {
        let mut waiting = Vec::new();
        for id in &self.files {
            if let Ok(Hung(found)) = files::waiting(&instance.db, room.person_id(), &[*id]).await {
                waiting.extend(found);
            }
        }
        let typed = self.posted.value(BODY).to_owned();
        let key = self.key().unwrap_or_else(Key::fresh);
        let everyone = self.given(EVERYONE).is_some();
        let asked = self.given(ACKNOWLEDGEMENT).is_some();
        let asks_acknowledgement = composer.asks_acknowledgement.map(|_| asked);
        // Told already, of a file that was taken.
        let told = self.given(TOLD).filter(|_| self.told.is_none()).unwrap_or_default().to_owned();
        Ok(Composer {
            asks_acknowledgement,
            told,
            typed,
            key,
            everyone,
            problem: back.problem,
            trouble: back.trouble,
            files: waiting,
            ..composer
        })
    }
}
