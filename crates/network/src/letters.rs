//! The letters of the network. What a stranger typed goes to no address but that of the contact whom they name an organisation of, as
//! plain words.

use identity::letters::{to_address, to_person};
use identity::{Email, Person};
use platform::Instance;
use platform::mail::Mail;
use ui::Lang;
use ui::mail::{Block, Letter};

use crate::NETWORK;
use crate::admitting::ASKED_FOR;
use crate::asking::Newcomer;
use crate::member::NetworkMember;
use crate::monthly::Fresh;
use crate::organization::MemberOrganization;
use crate::requests::Request;

/// What letters are about.
pub(crate) const ARRIVAL: &str = "network_arrival";
pub(crate) const REQUEST: &str = "network_request";
pub(crate) const MONTH: &str = "network_month";
/// Their kinds.
const ENTRANCE: &str = "network.entrance";
const WRITTEN: &str = "network.letter";

/// What a letter between two people is about.
pub(crate) fn about(letter: i64) -> String {
    format!("network_letter:{letter}")
}

/// What the monthly letter of a person is about.
pub(crate) fn about_month(person: i64) -> String {
    format!("{MONTH}:{person}")
}

/// What is new for the network; whoever sends it says why it came, and how to stop it.
pub(crate) fn month(instance: &Instance, person: &Person, all: &[Fresh]) -> Letter {
    let lang = person.lang;
    let reason = t!(lang, "mail-month-reason", place = instance.settings.name.as_str());
    let letter = Letter::new(lang, t!(lang, "mail-month-subject")).paragraph(t!(lang, "mail-month-what"));
    let linked = |(words, path): &(String, String)| (words.clone(), instance.settings.link(path));
    let letter = all.iter().fold(letter, |letter, fresh| {
        letter.paragraph(fresh.heading.clone()).block(Block::Facts(fresh.lines.iter().map(linked).collect()))
    });
    letter.deed(t!(lang, "mail-month-deed"), instance.settings.link(NETWORK)).reason(reason)
}

fn begun(instance: &Instance, lang: Lang, subject: String) -> Letter {
    Letter::new(lang, subject).reason(t!(lang, "mail-network-reason", place = instance.settings.name.as_str()))
}

/// The code that proves an address. Its subject does not carry it: telephones show subjects on locked screens.
pub(crate) fn code(instance: &Instance, newcomer: &Newcomer, code: &str) -> Mail {
    let lang = newcomer.lang;
    let letter = begun(instance, lang, t!(lang, "mail-code-subject"))
        .paragraph(t!(lang, "mail-code-what", place = instance.settings.name.as_str()))
        .code(code)
        .paragraph(t!(lang, "mail-code-how"))
        .paragraph(t!(lang, "mail-code-not-you"));
    to_address(ENTRANCE, (&newcomer.email, ""), &letter)
}

/// To an address that has an account: no code, for that account has its own door.
pub(crate) fn has_account(instance: &Instance, person: &Person) -> Mail {
    let lang = person.lang;
    let letter = begun(instance, lang, t!(lang, "mail-known-subject"))
        .paragraph(t!(lang, "mail-known-what"))
        .deed(t!(lang, "mail-known-deed"), instance.settings.link(&format!("{NETWORK}/entrer")))
        .paragraph(t!(lang, "mail-known-not-you"));
    to_person(ENTRANCE, person, &letter)
}

/// Asks a contact whether somebody works there. Who it is stands on the page alone.
pub(crate) fn contact(instance: &Instance, organization: &MemberOrganization, token: &str) -> Mail {
    let lang = Lang::default();
    let until = ui::dates::long(lang, instance.clock.now() + ASKED_FOR);
    let letter = begun(instance, lang, t!(lang, "mail-contact-subject", organization = organization.name.as_str()))
        .paragraph(t!(lang, "mail-contact-hello", name = organization.contact.as_str()))
        .paragraph(t!(
            lang,
            "mail-contact-what",
            place = instance.settings.name.as_str(),
            organization = organization.name.as_str()
        ))
        .paragraph(t!(lang, "mail-contact-until", date = until))
        .deed(t!(lang, "mail-contact-deed"), instance.settings.link(&format!("{NETWORK}/accord/{token}")));
    let email = Email::parse(&organization.email).expect("an address that was read is written down as it was read");
    to_address(ENTRANCE, (&email, &organization.contact), &letter)
}

/// They are in.
pub(crate) fn confirmed(instance: &Instance, person: &Person, organization: &str) -> Mail {
    let lang = person.lang;
    let letter = begun(instance, lang, t!(lang, "mail-confirmed-subject"))
        .paragraph(t!(lang, "mail-confirmed-what", organization = organization))
        .deed(t!(lang, "mail-confirmed-deed"), instance.settings.link(NETWORK));
    to_person(ENTRANCE, person, &letter)
}

/// Nobody confirmed.
pub(crate) fn declined(instance: &Instance, request: &Request) -> Mail {
    let lang = request.lang;
    let letter = begun(instance, lang, t!(lang, "mail-declined-subject"))
        .paragraph(t!(lang, "mail-declined-what", organization = request.name.as_str()))
        .paragraph(t!(lang, "mail-declined-then"));
    let email = Email::parse(&request.email).expect("an address that was read is written down as it was read");
    to_address(ENTRANCE, (&email, &request.person), &letter)
}

/// What somebody of the network writes to another: their address is in it only where they say so.
pub(crate) fn written(
    instance: &Instance,
    from: &NetworkMember,
    to: &Person,
    (words, gives_address): (&str, bool),
) -> Mail {
    let (lang, writer) = (to.lang, from.viewer().person());
    let (name, organization) = (writer.name.as_str(), from.organization().name.as_str());
    let page = |rest: &str| instance.settings.link(&format!("{NETWORK}/repertoire/{}{rest}", writer.id));
    let letter = begun(instance, lang, t!(lang, "mail-written-subject", name = name))
        .paragraph(t!(lang, "mail-written-who", name = name, organization = organization))
        .block(Block::Quote(words.to_owned()));
    let letter = match gives_address {
        true => letter.paragraph(t!(lang, "mail-written-address", email = writer.email.as_str())),
        false => letter.paragraph(t!(lang, "mail-written-answer")),
    };
    let letter = letter
        .deed(t!(lang, "mail-written-deed"), page("/ecrire"))
        .footer(t!(lang, "mail-written-report"), page("/signalement"));
    to_person(WRITTEN, to, &letter)
}

/// Tells the coordination of the federation that a letter is reported.
pub(crate) fn reported(instance: &Instance, (by, about): (&NetworkMember, &Person), to: &Person, words: &str) -> Mail {
    let lang = to.lang;
    let (by, about) = (by.viewer().person().name.as_str(), about.name.as_str());
    let letter = begun(instance, lang, t!(lang, "mail-reported-subject"))
        .paragraph(t!(lang, "mail-reported-what", by = by, about = about))
        .block(Block::Quote(words.to_owned()))
        .deed(t!(lang, "mail-reported-deed"), instance.settings.link(&format!("{NETWORK}/personnes")));
    to_person(WRITTEN, to, &letter)
}
