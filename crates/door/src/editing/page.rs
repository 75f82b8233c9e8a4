//! The page where coordination says what the street reads, with the same page below as it would be.

use communities::Grant;
use communities::roles::{Invite, SetSeason};
use maud::{Markup, Render, html};
use platform::Instance;
use ui::breadcrumb::breadcrumb;
use ui::conflict::Conflict;
use ui::form::{AnyField, Checkbox, DateField, Form, TextArea, TextField};
use ui::tag::{Kind, tag};
use ui::{Lang, button, copy, dates, layout};

use super::LOOK;
use crate::DOOR;
use crate::door::{Door, path};
use crate::draft::{Draft, EMAIL, LAST_DAY, LISTED, ORGANIZATIONS, PLACES, REVISION, TELEPHONE, Tried, field};
use crate::public::page::{self, Shown};
use crate::season::Season;
use crate::words::Piece;

/// What the page shows.
pub(super) struct View<'a> {
    pub(super) instance: &'a Instance,
    pub(super) by: &'a Grant<SetSeason>,
    /// The door as it stands.
    pub(super) door: &'a Door,
    /// The one that is looked at.
    pub(super) looked: &'a Door,
    pub(super) season: &'a Season,
    pub(super) tried: &'a Tried,
}

impl View<'_> {
    fn lang(&self) -> Lang {
        self.by.lang()
    }

    fn path(&self, rest: &str) -> String {
        self.by.community().path(&format!("{DOOR}{rest}"))
    }

    fn trail(&self) -> Markup {
        let (lang, season) = (self.lang(), self.by.community().path("/saison"));
        breadcrumb(lang, &[(&season, &t!(lang, "door-season"))], &t!(lang, "door-edit"))
    }

    pub(super) fn page(&self) -> Markup {
        let lang = self.lang();
        html! {
            (layout::one_column(html! {
                (layout::header(Some(self.trail()), &t!(lang, "door-edit"), Some(self.stands())))
                (self.form())
                @if self.door.revision > 0 { (self.cloth()) }
            }))
            section.door-part #apercu {
                h2 { (t!(lang, "door-preview")) }
                p.soft { (t!(lang, "door-preview-means")) }
                div.door-preview { (self.preview()) }
            }
        }
    }

    pub(super) fn conflict(&self, theirs: &Draft) -> Markup {
        let (lang, mine) = (self.lang(), &self.tried.draft);
        let texts = Piece::ALL.iter().flat_map(|piece| Lang::each().map(move |of| (*piece, of)));
        let row = |(piece, of): (Piece, Lang)| {
            let name = field(piece, of);
            let label = format!("{} · {}", piece.label(lang), of.own_name());
            [label, theirs.value(&name).to_owned(), mine.value(&name).to_owned()]
        };
        let rest = [
            (TELEPHONE, t!(lang, "door-telephone")),
            (EMAIL, t!(lang, "door-email")),
            (PLACES, t!(lang, "door-places")),
        ];
        let rest = rest.map(|(name, label)| [label, theirs.value(name).to_owned(), mine.value(name).to_owned()]);
        let rows = texts.map(row).chain(rest).filter(|[_, theirs, mine]| !(theirs.is_empty() && mine.is_empty()));
        let (saved, form) = (self.path(""), self.form().render());
        Conflict { lang, trail: self.trail(), title: &t!(lang, "door-edit"), rows: rows.collect(), saved: &saved, form }
            .render()
    }

    /// Whether it is open, and the deed that changes that.
    fn stands(&self) -> Markup {
        let lang = self.lang();
        let link = self.instance.settings.link(&path(self.by.community(), ""));
        html! {
            div.stack {
                p { (t!(lang, "door-edit-means")) " " a href="#apercu" { (t!(lang, "door-preview")) } }
                @if self.door.opened_at.is_some() {
                    p.row { (tag(Kind::Done, &t!(lang, "door-is-open"))) a href=(path(self.by.community(), "")) { (t!(lang, "door-see")) } }
                    (copy::address(lang, &link))
                    (button::deed(&self.path("/fermeture"), &button::submit(t!(lang, "door-close"))))
                } @else {
                    p.row { (tag(Kind::Plain, &t!(lang, "door-is-closed"))) }
                    @if self.door.revision > 0 { (button::deed(&self.path("/ouverture"), &button::submit(t!(lang, "door-open")).primary())) }
                    @else { p.soft { (t!(lang, "door-open-after")) } }
                }
                @if self.by.may::<Invite>() { p { a href=(self.path("/demandes")) { (t!(lang, "requests-title")) } } }
            }
        }
    }

    fn form(&self) -> Form {
        let lang = self.lang();
        let form = Form::post(lang, self.path(""))
            .hidden(REVISION, self.tried.draft.value(REVISION))
            .group(&t!(lang, "door-in-french"), self.texts(Lang::Fr))
            .group(&t!(lang, "door-in-english"), self.texts(Lang::En))
            .group(&t!(lang, "door-reach"), self.reach())
            .group(&t!(lang, "door-asking"), self.asking());
        form.deed(button::submit(t!(lang, "door-keep")).primary())
            .deed(button::submit(t!(lang, "door-look")).named(LOOK, forms::TICKED))
    }

    /// With what the cloth of the page is sewn, and the deeds that change that.
    fn cloth(&self) -> Markup {
        let (lang, sewn) = (self.lang(), &self.door.sewn);
        let stands = match sewn.at {
            Some(at) => t!(lang, "door-cloth-own", date = dates::long(lang, at)),
            None if sewn.keeps_invented => t!(lang, "door-cloth-invented"),
            None => t!(lang, "door-cloth-waits"),
        };
        let sew = if sewn.at.is_some() { t!(lang, "door-cloth-again") } else { t!(lang, "door-cloth-sew") };
        html! {
            section.door-part {
                h2 { (t!(lang, "door-cloth")) }
                p { (stands) }
                p.soft { (t!(lang, "door-cloth-means")) }
                div.deeds {
                    (button::deed(&self.path("/toile"), &button::submit(sew).quiet()))
                    @if !sewn.keeps_invented {
                        (button::deed(&self.path("/toile/retrait"), &button::submit(t!(lang, "door-cloth-invent")).quiet()))
                    }
                }
            }
        }
    }

    fn wrong(&self, name: &str) -> Option<String> {
        self.tried.wrong.iter().find(|(each, _)| each == name).map(|(_, sentence)| sentence.clone())
    }

    fn texts(&self, of: Lang) -> Vec<Box<dyn AnyField>> {
        Piece::ALL.into_iter().map(|piece| self.text(piece, of)).collect()
    }

    fn text(&self, piece: Piece, of: Lang) -> Box<dyn AnyField> {
        let (lang, name) = (self.lang(), field(piece, of));
        let most = u32::try_from(piece.most()).unwrap_or(u32::MAX);
        let (value, wrong) = (self.tried.draft.value(&name), self.wrong(&name));
        let planned = self.season.told(&crate::words::Words::default(), piece, of).map(|told| told.words);
        let hint = match (piece, planned) {
            (Piece::Meeting | Piece::Promises, Some(_)) => t!(lang, "door-hint-lines-planned"),
            (Piece::Meeting | Piece::Promises, None) => t!(lang, "door-hint-lines"),
            (_, Some(planned)) => t!(lang, "door-hint-planned", words = shortened(&planned)),
            (Piece::Who, None) => t!(lang, "door-hint-who"),
            (_, None) => t!(lang, "door-hint-none"),
        };
        if piece.is_line() {
            let line = TextField::new(lang, &name, piece.label(lang)).max(most).hint(hint);
            return Box::new(line.attribute("lang", of.code()).value(value).error(wrong));
        }
        let lines = TextArea::new(lang, &name, piece.label(lang)).rows(3).max(most).hint(hint);
        Box::new(lines.attribute("lang", of.code()).value(value).error(wrong))
    }

    fn reach(&self) -> Vec<Box<dyn AnyField>> {
        let (lang, draft) = (self.lang(), &self.tried.draft);
        let telephone = TextField::new(lang, TELEPHONE, t!(lang, "door-telephone")).telephone().max(40);
        let email = TextField::new(lang, EMAIL, t!(lang, "door-email")).email().max(254);
        vec![
            Box::new(
                telephone.hint(t!(lang, "door-reach-hint")).value(draft.value(TELEPHONE)).error(self.wrong(TELEPHONE)),
            ),
            Box::new(email.value(draft.value(EMAIL)).error(self.wrong(EMAIL))),
        ]
    }

    fn asking(&self) -> Vec<Box<dyn AnyField>> {
        let (lang, draft) = (self.lang(), &self.tried.draft);
        let organizations = TextArea::new(lang, ORGANIZATIONS, t!(lang, "door-organizations")).rows(4).max(20_000);
        let last_day = DateField::new(lang, LAST_DAY, t!(lang, "door-last-day")).hint(t!(lang, "door-last-day-hint"));
        let most = self.by.community().capacity;
        let places = TextField::new(lang, PLACES, t!(lang, "door-places")).digits().max(4).required();
        let listed = Checkbox::new(lang, LISTED, t!(lang, "door-listed")).checked(!draft.value(LISTED).is_empty());
        vec![
            Box::new(last_day.value(draft.value(LAST_DAY)).error(self.wrong(LAST_DAY))),
            Box::new(
                places
                    .hint(t!(lang, "door-places-hint", most = most))
                    .value(draft.value(PLACES))
                    .error(self.wrong(PLACES)),
            ),
            Box::new(
                organizations
                    .hint(t!(lang, "door-organizations-hint"))
                    .value(draft.value(ORGANIZATIONS))
                    .error(self.wrong(ORGANIZATIONS)),
            ),
            Box::new(listed.hint(t!(lang, "door-listed-hint"))),
        ]
    }

    fn preview(&self) -> Markup {
        let now = self.instance.clock.now();
        let shown = Shown { lang: self.lang(), door: self.looked, season: self.season, now, is_preview: true };
        page::page(&shown)
    }
}

/// What the season says, as far as a hint has room for it.
fn shortened(words: &str) -> String {
    const MOST: usize = 140;
    let line = words.lines().next().unwrap_or_default();
    if line.chars().count() > MOST { line.chars().take(MOST).chain(['…']).collect() } else { line.to_owned() }
}
