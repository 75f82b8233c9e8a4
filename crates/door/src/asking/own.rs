//! The page of an applicant: where their application stands, and what they can do about it.

use maud::{Markup, html};
use platform::Instance;
use ui::form::{Form, TextField};
use ui::{Lang, button, copy, dates, facts, fold, prose};

use super::form::{Step, after};
use super::{DIRECTOR, Holder, LINK};
use crate::application::{State, agreement_path};
use crate::asked::Field;

pub(super) struct Own<'a> {
    pub(super) holder: &'a Holder,
    pub(super) instance: &'a Instance,
    /// What is wrong with the address of the director.
    pub(super) wrong: Option<String>,
}

impl Own<'_> {
    fn lang(&self) -> Lang {
        self.holder.lang
    }

    fn path(&self, rest: &str) -> String {
        self.holder.application.path(rest)
    }

    pub(super) fn page(&self) -> Markup {
        let (lang, application) = (self.lang(), &self.holder.application);
        let here = match application.state {
            State::Unconfirmed => Step::Confirm,
            State::Received if application.agreed_at.is_none() => Step::Director,
            State::Received | State::Waiting | State::Offered => Step::Answer,
            State::Accepted | State::Refused | State::Withdrawn => Step::Over,
        };
        html! {
            div.door.door-ask {
                div {
                    p.kicker { (self.holder.community.name) " · " (self.holder.community.season(lang)) }
                    h1 { (self.heading()) }
                    (self.stands())
                    @if application.is_in_question() { (self.agreement()) }
                    @if application.state != State::Unconfirmed { (self.written()) }
                    (self.ends())
                }
                (after(lang, here, self.instance.settings.sends_mail))
            }
        }
    }

    fn heading(&self) -> String {
        let lang = self.lang();
        match self.holder.application.state {
            State::Unconfirmed => t!(lang, "request-confirm-title"),
            state => state.name(lang),
        }
    }

    fn stands(&self) -> Markup {
        let (lang, application) = (self.lang(), &self.holder.application);
        let word = html! { @if !application.word.is_empty() { blockquote { (prose::lines(&application.word)) } } };
        html! {
            @match application.state {
                State::Unconfirmed => {
                    p { (t!(lang, "request-confirm-means", community = self.holder.community.name.as_str())) }
                    (button::deed(&self.path("/confirmation"), &button::submit(t!(lang, "request-confirm")).primary()))
                    p.soft { (t!(lang, "request-confirm-else", date = dates::weekday_and_day(lang, application.destroy_at))) }
                },
                State::Received => p { (t!(lang, "request-received-means")) },
                State::Waiting => { p { (t!(lang, "request-waiting-means")) } (word) },
                State::Offered => (self.offered()),
                State::Accepted => p { (t!(lang, "request-accepted-means")) },
                State::Refused => { p { (t!(lang, "request-refused-means")) } (word) },
                State::Withdrawn => p { (t!(lang, "request-withdrawn-means")) },
            }
        }
    }

    fn offered(&self) -> Markup {
        let (lang, application) = (self.lang(), &self.holder.application);
        let until = dates::weekday_and_day(lang, application.offered_until.unwrap_or_default());
        html! {
            @if application.has_an_offer(self.instance.clock.now()) {
                p { (t!(lang, "request-offered-means", date = until)) }
                (button::deed(&self.path("/place"), &button::submit(t!(lang, "request-take")).primary()))
            } @else { p { (t!(lang, "request-lapsed")) } }
        }
    }

    /// The agreement of the director: who signed, or how to ask.
    fn agreement(&self) -> Markup {
        let (lang, application) = (self.lang(), &self.holder.application);
        let signed = application.agreed_at.map(|at| dates::long(lang, at));
        let link =
            application.agreement_token.as_deref().map(|token| self.instance.settings.link(&agreement_path(token)));
        html! {
            section.door-part {
                h2 { (t!(lang, "request-director")) }
                @if let Some(date) = signed {
                    p { (t!(lang, "request-director-signed", name = application.agreed_by.as_str(), date = date)) }
                } @else {
                    p { (t!(lang, "request-director-means")) }
                    @if let Some(link) = link {
                        p.soft { (t!(lang, "request-director-link")) }
                        (copy::address(lang, &link))
                    }
                    (self.asks())
                }
            }
        }
    }

    fn asks(&self) -> Form {
        let lang = self.lang();
        let form = Form::post(lang, self.path("/direction"));
        if !self.instance.settings.sends_mail {
            return form.deed(button::submit(t!(lang, "request-director-hand")).named(LINK, forms::TICKED));
        }
        let email = TextField::new(lang, DIRECTOR, t!(lang, "request-director-email")).email().max(254);
        form.field(email.hint(t!(lang, "request-director-hint")).error(self.wrong.clone()))
            .deed(button::submit(t!(lang, "request-director-send")).primary())
            .deed(button::submit(t!(lang, "request-director-hand")).named(LINK, forms::TICKED))
    }

    fn written(&self) -> Markup {
        let (lang, application) = (self.lang(), &self.holder.application);
        let said = [
            (Field::Name, application.name.clone()),
            (Field::Email, application.email.clone()),
            (Field::Organization, application.organization.clone()),
            (Field::Territory, application.territory.clone()),
            (Field::Role, application.role.clone()),
            (Field::Experience, application.experience.name(lang)),
            (Field::Why, application.why.clone()),
            (Field::Availability, application.availability.clone()),
            (Field::Needs, application.needs.clone()),
        ];
        let said = said.into_iter().filter(|(_, words)| !words.is_empty());
        let said = said.map(|(field, words)| (field.label(lang), words)).chain(application.answered());
        let said: Vec<_> = said.map(|(label, words)| (label, prose::lines(&words))).collect();
        fold::fold(&t!(lang, "request-written"), "", facts::definitions(&said))
    }

    /// When all this is destroyed, and how to take it back before.
    fn ends(&self) -> Markup {
        let (lang, application) = (self.lang(), &self.holder.application);
        let date = dates::long(lang, application.destroy_at);
        html! {
            p.soft.small { (t!(lang, "request-destroyed", date = date)) }
            @if application.is_in_question() { (fold::fold(&t!(lang, "request-withdraw"), "", html! {
                p { (t!(lang, "request-withdraw-means")) }
                (button::deed(&self.path("/retrait"), &button::submit(t!(lang, "request-withdraw-do")).danger()))
            })) }
        }
    }
}
