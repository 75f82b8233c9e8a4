//! « Ça me parle », and what members say of a theme.

use axum::extract::Path;
use communities::roles::ProposeThemes;
use forms::{Key, Posted, Tried, Wording, text_problem_or};
use platform::{Instance, Refusal, Served};

use super::{back, shown};
use crate::access::{ThemeAccess, ThemeGrant};
use crate::pages::{IS, WORDS};
use crate::{done, saying as deeds};

pub(super) async fn voice(instance: Instance, access: ThemeGrant<ProposeThemes>, posted: Posted) -> Served {
    match posted.value(IS) {
        "" => deeds::take_voice(&instance, &access).await?,
        _ => deeds::add_voice(&instance, &access).await?,
    }
    Ok(back(&access, &posted))
}

pub(super) async fn say(instance: Instance, access: ThemeGrant<ProposeThemes>, posted: Posted) -> Served {
    let (lang, typed) = (access.membership().lang(), posted.value(WORDS));
    match Wording::parse(typed) {
        Ok(words) => {
            deeds::say(&instance, &access, &words, &Key::read(posted.value(Key::FIELD))).await?;
            Ok(done::SAID.leads_to(access.path("#mots")))
        }
        Err(problem) => {
            let sentence = text_problem_or(lang, problem, || t!(lang, "theme-no-words"));
            shown(&instance, &access, &Tried::mistaken(typed.to_owned(), Some(sentence))).await
        }
    }
}

pub(super) async fn unsay(
    instance: Instance,
    access: ThemeAccess,
    Path((_, _, remark)): Path<(String, i64, i64)>,
) -> Served {
    match deeds::unsay(&instance, &access, remark).await? {
        true => Ok(done::UNSAID.leads_back(access.path(""), remark)),
        false => Err(Refusal::NotFound),
    }
}

pub(super) async fn say_again(
    instance: Instance,
    access: ThemeAccess,
    Path((_, _, remark)): Path<(String, i64, i64)>,
) -> Served {
    match deeds::say_again(&instance, &access, remark).await? {
        true => Ok(done::SAID_AGAIN.leads_to(access.path("#mots"))),
        false => Err(Refusal::NotFound),
    }
}
