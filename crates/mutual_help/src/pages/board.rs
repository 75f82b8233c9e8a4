//! The board: the open requests of one's rooms, those that helped the group, and what one asks through somebody.

use communities::{Directory, Membership};
use conversations::requests::{BOARD, Listed, State, path};
use conversations::{OpenRoom, by_when, called};
use maud::html;
use ui::form::{Form, TextArea};
use ui::{Lang, Markup, button, dates, empty, layout, markdown};

use crate::further::{Further, is_theirs};
use crate::relays::{self, Relay};

/// The most characters of a need in the list.
const EXCERPT: usize = 200;

/// What the board shows.
pub(crate) struct Board<'a> {
    pub(crate) membership: &'a Membership,
    pub(crate) listed: &'a [Listed],
    /// What the reader asks through others.
    pub(crate) asked: &'a [Relay],
    pub(crate) names: &'a Directory,
    /// What leads on from a settled request of the reader's.
    pub(crate) further: Further,
}

/// The page of the board.
pub(crate) fn board(board: &Board<'_>) -> Markup {
    let lang = board.membership.lang();
    let (settled, open): (Vec<_>, Vec<_>) =
        board.listed.iter().partition(|each| each.request.state() == State::Settled);
    let to_rooms = button::link(board.membership.community().path("/salons"), t!(lang, "help-choose-room"));
    layout::one_column(html! {
        (layout::header(None, &t!(lang, "help-board"), Some(html! { p { (t!(lang, "help-board-means")) } })))
        @if open.is_empty() { (empty::empty_state(&t!(lang, "help-none"), Some(to_rooms))) } @else { (list(board, &open)) }
        @if !board.asked.is_empty() { h2 { (t!(lang, "relay-mine")) } (mine(board)) }
        @if !settled.is_empty() { h2 { (t!(lang, "help-known")) } (list(board, &settled)) }
    })
}

fn list(board: &Board<'_>, listed: &[&Listed]) -> Markup {
    let Further(leads) = board.further;
    let leads_on = |each: &Listed| is_theirs(board.membership, each);
    html! { ul.apart.requests { @for each in listed {
        li { (item(board, each)) @if leads_on(each) { (leads(board.membership, each.message.id)) } }
    } } }
}

fn item(board: &Board<'_>, Listed { room, message, request }: &Listed) -> Markup {
    let (lang, at) = (board.membership.lang(), room.path(board.membership.community()));
    let name = &board.names.card(message.author.unwrap_or_default()).name;
    let (need, context) = message.body.split_once("\n\n").unwrap_or((&message.body, ""));
    html! {
        span.soft.small { (called(lang, room)) " · " (request.state().name(lang)) }
        a href=(path(&at, message.id)) { strong { (markdown::plain(need, EXCERPT)) } }
        @if !context.is_empty() { span.apart-words { (markdown::plain(context, EXCERPT)) } }
        span.soft.small {
            @if request.relayed { (t!(lang, "help-relayed-by", name = name.as_str())) } @else { (name) }
            " · " (dates::said(message.posted_at, &dates::short(lang, message.posted_at)))
            @if let Some(day) = request.needed_by { " · " (by_when(lang, day)) }
        }
        @if !request.what_helped.is_empty() { p.small { (markdown::plain(&request.what_helped, EXCERPT)) } }
    }
}

/// What the reader asks through others, which nobody else reads.
fn mine(board: &Board<'_>) -> Markup {
    let (lang, community) = (board.membership.lang(), board.membership.community());
    html! {
        p.soft.small { (t!(lang, "relay-mine-means")) }
        ul.apart { @for each in board.asked {
            li {
                span.soft.small { (standing(lang, each, &board.names.card(each.facilitator_id).name)) }
                @if !each.words.is_empty() { span.apart-words { (markdown::plain(&each.words, EXCERPT)) } }
                @if let Some(refusal) = &each.refusal { (markdown::render(refusal)) }
                @match each.message_id {
                    Some(message) => a href=(community.path(&format!("{BOARD}/{message}"))) { (t!(lang, "relay-see")) },
                    None => (button::deed(&format!("{}/reprise", relays::path(community, each.id)), &button::submit(t!(lang, "relay-take-back")).quiet())),
                }
            }
        } }
    }
}

fn standing(lang: Lang, relay: &Relay, name: &str) -> String {
    match (relay.message_id, &relay.refusal) {
        (Some(_), _) => t!(lang, "relay-carried", name = name),
        (None, Some(_)) => t!(lang, "relay-refused", name = name),
        (None, None) => t!(lang, "relay-waits", name = name),
    }
}

/// What a facilitator is about to do with what is asked through her.
pub(crate) struct Carrying<'a> {
    pub(crate) relay: &'a Relay,
    pub(crate) membership: &'a Membership,
    pub(crate) names: &'a Directory,
    pub(crate) rooms: &'a [OpenRoom],
    /// The words for the group, and why they were given back.
    pub(crate) words: (String, Option<String>),
    /// Why it is not carried, and why that was given back.
    pub(crate) why: (String, Option<String>),
}

/// The fields of that page.
pub(crate) const WORDS: &str = "texte";
pub(crate) const ROOM: &str = "salon";
pub(crate) const WHY: &str = "raison";

/// The page of what is asked through a facilitator: she puts it in her words, in a room, or says why not.
pub(crate) fn carrying(carrying: &Carrying<'_>) -> Markup {
    let (lang, relay) = (carrying.membership.lang(), carrying.relay);
    let asker = &carrying.names.card(relay.asker_id).name;
    let title = t!(lang, "relay-title");
    let open = relay.message_id.is_none() && relay.refusal.is_none();
    layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "relay-who", name = asker.as_str())) } })))
        p.soft { (t!(lang, "relay-alone")) }
        @if let Some(day) = relay.needed_by { p { (by_when(lang, day)) } }
        @if open { (carry(carrying)) h2 { (t!(lang, "relay-refuse-title")) } (refuse(carrying)) }
        @else { p { (t!(lang, "relay-is-answered")) } }
    })
}

fn carry(carrying: &Carrying<'_>) -> Form {
    let (lang, at) = (carrying.membership.lang(), relays::path(carrying.membership.community(), carrying.relay.id));
    let words = TextArea::new(lang, WORDS, t!(lang, "relay-words"))
        .rows(6)
        .tells_of_families(&carrying.names.everybody())
        .hint(t!(lang, "relay-words-hint"))
        .value(&carrying.words.0)
        .error(carrying.words.1.as_deref());
    let written = carrying.rooms.iter().filter(|open| !open.room.is_archived());
    let room = written.fold(ui::form::Select::new(lang, ROOM, t!(lang, "relay-room")), |field, open| {
        field.option(open.room.slug.as_str(), called(lang, &open.room))
    });
    Form::post(lang, format!("{at}/porter"))
        .field(words)
        .field(room)
        .deed(button::submit(t!(lang, "relay-carry")).primary())
}

fn refuse(carrying: &Carrying<'_>) -> Form {
    let (lang, at) = (carrying.membership.lang(), relays::path(carrying.membership.community(), carrying.relay.id));
    let why = TextArea::new(lang, WHY, t!(lang, "relay-why"))
        .rows(3)
        .hint(t!(lang, "relay-why-hint"))
        .value(&carrying.why.0)
        .error(carrying.why.1.as_deref());
    Form::post(lang, format!("{at}/refus")).field(why).deed(button::submit(t!(lang, "relay-refuse")))
}
