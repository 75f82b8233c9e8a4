//! The form by which a block is added or changed, and the page that shows two versions of the same block.

use forms::Tried;
use maud::{Markup, Render, html};
use meetings::scene::Scene;
use ui::conflict::Conflict;
use ui::form::{AnyField, Form, Select, TextArea, TextField};
use ui::{Lang, button, icon, layout};

use super::super::cards::Card;
use super::super::draft::{
    Draft, Field, LONGEST_ABOUT, LONGEST_LEADER, LONGEST_MATERIAL, LONGEST_STEPS, LONGEST_TITLE,
};
use super::super::model::{Block, BlockKind};
use super::super::problem::Problem;
use super::super::{documents, said};
use super::editor::circles_of;
use super::under_agenda;

/// The form of a block as it was tried.
pub(crate) type Said = Tried<Draft, Vec<(Field, Problem)>>;

/// The form of a block, as it stands or as it was typed.
pub(crate) struct Filled<'a> {
    /// Those expected may lead.
    pub(crate) scene: &'a Scene,
    /// The agenda as it is, for its sum.
    pub(crate) blocks: &'a [Block],
    /// The block that is changed; none when one is added.
    pub(crate) block: Option<i64>,
    pub(crate) said: &'a Said,
}

impl Filled<'_> {
    fn lang(&self) -> Lang {
        self.scene.access.membership().lang()
    }

    fn wrong(&self, field: Field) -> Option<String> {
        self.said.wrong(field).map(|problem| problem.sentence(self.lang()))
    }

    fn card(&self) -> Option<&'static Card> {
        Card::parse(&self.said.draft.card)
    }
}

/// « Ajouter un bloc » or « Modifier un bloc ».
pub(crate) fn title(lang: Lang, block: Option<i64>) -> String {
    if block.is_some() { t!(lang, "agenda-change-title") } else { t!(lang, "agenda-add") }
}

pub(crate) fn body(filled: &Filled<'_>) -> Markup {
    let (lang, title) = (filled.lang(), title(filled.lang(), filled.block));
    layout::one_column(html! {
        (under_agenda(&filled.scene.access, &title))
        (layout::header(None, &title, None))
        (said::sum(lang, filled.blocks, filled.scene.access.meeting().minutes))
        @if let Some(card) = filled.card() { (from_card(filled, card)) }
        (form(filled))
    })
}

/// What the card says of its length and its circles, and the way to read it whole.
fn from_card(filled: &Filled<'_>, card: &Card) -> Markup {
    let (lang, membership) = (filled.lang(), filled.scene.access.membership());
    let (least, most) = (*card.minutes.start(), *card.minutes.end());
    let href = membership.community().path(&format!("/formats/{}", card.code()));
    html! {
        section.card.stack {
            p { (icon::with_word(ui::Icon::Library, &t!(lang, "formats-of-card"))) " " a href=(href) { (card.words(lang).title) } }
            p.small { (t!(lang, "formats-lasts", least = least, most = most)) }
            @if let Some(circles) = circles_of(filled.scene, card) { p.small { (icon::with_word(ui::Icon::Members, &circles)) } }
        }
    }
}

fn form(filled: &Filled<'_>) -> Form {
    let (lang, draft) = (filled.lang(), &filled.said.draft);
    let action = match filled.block {
        Some(id) => format!("/ordre-du-jour/blocs/{id}"),
        None => "/ordre-du-jour/ajout".to_owned(),
    };
    let save = if filled.block.is_some() { t!(lang, "agenda-save") } else { t!(lang, "agenda-add-save") };
    Form::post(lang, filled.scene.access.path(&action))
        .refusal(filled.said.refused.as_deref())
        .hidden(Field::Revision.name(), &draft.revision)
        .hidden(Field::Card.name(), &draft.card)
        .group(&t!(lang, "agenda-group-what"), what(filled))
        .group(&t!(lang, "agenda-group-who"), who(filled))
        .group(&t!(lang, "agenda-group-how"), how(filled))
        .deed(button::submit(save).primary())
        .cancel(&filled.scene.access.path("/ordre-du-jour"), &t!(lang, "set-leave"))
}

fn what(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.said.draft);
    let title = TextField::new(lang, Field::Title.name(), t!(lang, "agenda-field-title")).value(&draft.title);
    let kind = Select::new(lang, Field::Kind.name(), t!(lang, "agenda-field-kind")).value(&draft.kind);
    let kind = BlockKind::ALL.iter().fold(kind, |field, kind| field.option(kind.code(), kind.name(lang)));
    let minutes = TextField::new(lang, Field::Minutes.name(), t!(lang, "field-minutes")).value(&draft.minutes);
    let title = title.max(LONGEST_TITLE as u32).required().hint(t!(lang, "agenda-field-title-hint"));
    vec![
        Box::new(title.error(filled.wrong(Field::Title))),
        Box::new(minutes.digits().max(3).error(filled.wrong(Field::Minutes))),
        Box::new(kind.error(filled.wrong(Field::Kind))),
    ]
}

fn who(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.said.draft);
    let leader = Select::new(lang, Field::Leader.name(), t!(lang, "agenda-field-leader")).value(&draft.leader_id);
    let mut people: Vec<i64> = filled.scene.expected.to_vec();
    people.extend(draft.leader_id.parse().ok().filter(|id| !people.contains(id)));
    let leader = people
        .iter()
        .map(|id| filled.scene.directory.card(*id))
        .filter(|card| card.id != 0)
        .fold(leader.option("", t!(lang, "agenda-nobody-yet")), |field, card| {
            field.option(card.id.to_string(), card.name.as_str())
        });
    let other = TextField::new(lang, Field::LeaderName.name(), t!(lang, "agenda-field-other")).value(&draft.leader);
    let other = other.max(LONGEST_LEADER as u32).hint(t!(lang, "agenda-field-other-hint"));
    vec![Box::new(leader.error(filled.wrong(Field::Leader))), Box::new(other.error(filled.wrong(Field::LeaderName)))]
}

fn how(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.said.draft);
    let area = |field: Field, label: String, value: &str, most: usize| {
        TextArea::new(lang, field.name(), label).rows(3).value(value).max(most as u32).error(filled.wrong(field))
    };
    let steps = area(Field::Steps, t!(lang, "agenda-field-steps"), &draft.steps, LONGEST_STEPS);
    let about = area(Field::About, t!(lang, "agenda-field-about"), &draft.about, LONGEST_ABOUT);
    let documents = area(Field::Documents, t!(lang, "agenda-field-documents"), &draft.documents, documents::LONGEST);
    let material = TextField::new(lang, Field::Material.name(), t!(lang, "agenda-field-material"));
    let material = material.value(&draft.material).max(LONGEST_MATERIAL as u32);
    vec![
        Box::new(steps.hint(t!(lang, "agenda-field-steps-hint"))),
        Box::new(about.hint(t!(lang, "agenda-field-about-hint"))),
        Box::new(material.error(filled.wrong(Field::Material))),
        Box::new(documents.hint(t!(lang, "agenda-field-documents-hint"))),
    ]
}

/// Both versions of a block side by side, then the form with one's own, to be saved over the other knowingly.
pub(crate) fn conflict(filled: &Filled<'_>, saved: &Block) -> Markup {
    let (lang, title) = (filled.lang(), t!(filled.lang(), "agenda-conflict-title"));
    let conflict = Conflict {
        lang,
        trail: under_agenda(&filled.scene.access, &title),
        title: &title,
        rows: rows(filled, &Draft::of(saved)),
        saved: &filled.scene.access.path("/ordre-du-jour"),
        form: form(filled).render(),
    };
    conflict.render()
}

fn rows(filled: &Filled<'_>, saved: &Draft) -> Vec<[String; 3]> {
    let (lang, mine) = (filled.lang(), &filled.said.draft);
    let kind = |draft: &Draft| BlockKind::parse(&draft.kind).map_or_else(|| draft.kind.clone(), |kind| kind.name(lang));
    let leader = |draft: &Draft| match draft.leader_id.trim().parse() {
        Ok(id) => filled.scene.directory.card(id).name.clone(),
        Err(_) => draft.leader.clone(),
    };
    vec![
        [t!(lang, "agenda-field-title"), saved.title.clone(), mine.title.clone()],
        [t!(lang, "agenda-field-kind"), kind(saved), kind(mine)],
        [t!(lang, "field-minutes"), saved.minutes.clone(), mine.minutes.clone()],
        [t!(lang, "agenda-field-leader"), leader(saved), leader(mine)],
        [t!(lang, "agenda-field-steps"), saved.steps.clone(), mine.steps.clone()],
        [t!(lang, "agenda-field-about"), saved.about.clone(), mine.about.clone()],
        [t!(lang, "agenda-field-material"), saved.material.clone(), mine.material.clone()],
        [t!(lang, "agenda-field-documents"), saved.documents.clone(), mine.documents.clone()],
    ]
}
