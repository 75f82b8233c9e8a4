//! A page of this slice inside its community: the frame, who sees it, what just happened.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::{Membership, Place, frame};
use maud::Markup;
use platform::{Instance, Refusal, Result};
use ui::Lang;
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};

/// What a page says besides its body.
pub(crate) struct Around {
    pub(crate) title: String,
    pub(crate) seen_by: String,
    pub(crate) notice: Option<Notice>,
}

/// The whole page.
pub(crate) async fn framed(
    instance: &Instance,
    membership: &Membership,
    around: Around,
    body: Markup,
) -> Result<Markup> {
    let frame = frame::frame(instance, membership, Place::Meetings).await?;
    let whole = Page::new(membership.lang(), around.title, Frame::Community(frame), body);
    Ok(page(whole.seen_by(around.seen_by).notice(around.notice)))
}

/// The word that a redirection carried: `?fait=mot`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Done(String);

impl Done {
    /// Whether it is this word.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.0 == word
    }

    /// What just happened, if the word is one of ours.
    pub(crate) fn notice(&self, lang: Lang) -> Option<Notice> {
        let word = self.0.as_str();
        let by_idea = [of_the_meeting, of_hosts_and_kinds, of_words_kept, of_a_poll, of_minutes, crate::agenda::done];
        let sentence = by_idea.iter().find_map(|idea| idea(lang, word))?;
        Some(Notice::saved(lang, sentence))
    }
}

/// Its date, its answers, its attendance, its pulse.
fn of_the_meeting(lang: Lang, word: &str) -> Option<String> {
    Some(match word {
        "reponse" => t!(lang, "done-answered"),
        "raison" => t!(lang, "done-reason"),
        "date" => t!(lang, "done-set"),
        "annulation" => t!(lang, "done-cancelled"),
        "remise" => t!(lang, "done-restored"),
        "ajout" => t!(lang, "done-added"),
        "invitation" => t!(lang, "done-asked"),
        "retrait" => t!(lang, "done-withdrawn"),
        "presences" => t!(lang, "done-marked"),
        "agenda" => t!(lang, "done-feed-closed"),
        "pouls" => t!(lang, "pulse-done-open"),
        "pouls-ferme" => t!(lang, "pulse-done-closed"),
        _ => return None,
    })
}

/// Who receives it, and what its kind asks for.
fn of_hosts_and_kinds(lang: Lang, word: &str) -> Option<String> {
    Some(match word {
        "hote" => t!(lang, "done-host"),
        "lieu" => t!(lang, "done-venue"),
        "appel" => t!(lang, "done-called"),
        "offre" => t!(lang, "done-offered"),
        "besoins" => t!(lang, "done-needs"),
        "besoins-demandes" => t!(lang, "done-needs-asked"),
        "suivi" => t!(lang, "done-follow-up"),
        "serie" => t!(lang, "done-series"),
        "offre-retrait" => t!(lang, "done-offer-withdrawn"),
        _ => return None,
    })
}

/// Decisions and commitments.
fn of_words_kept(lang: Lang, word: &str) -> Option<String> {
    Some(match word {
        "decision" => t!(lang, "done-decision-kept"),
        "decision-corrigee" => t!(lang, "done-decision-corrected"),
        "decision-rouverte" => t!(lang, "done-decision-reopened"),
        "decision-maintenue" => t!(lang, "done-decision-upheld"),
        "decision-remplacante" => t!(lang, "done-decision-replaced"),
        "engagement" => t!(lang, "done-commitment-said"),
        "engagement-corrige" => t!(lang, "done-commitment-corrected"),
        "engagement-retire" => t!(lang, "done-commitment-withdrawn"),
        "suite" => t!(lang, "done-commitment-told"),
        "reprise" => t!(lang, "done-commitment-carried"),
        _ => return None,
    })
}

/// The poll of its date.
fn of_a_poll(lang: Lang, word: &str) -> Option<String> {
    Some(match word {
        "sondage" => t!(lang, "poll-done-opened"),
        "sondage-moments" => t!(lang, "poll-done-changed"),
        "sondage-reponse" => t!(lang, "poll-done-answered"),
        "sondage-suite" => t!(lang, "poll-done-more"),
        "sondage-note" => t!(lang, "poll-done-noted"),
        "sondage-rappel" => t!(lang, "poll-done-reminded"),
        "sondage-cloture" => t!(lang, "poll-done-closed"),
        "sondage-retrait" => t!(lang, "poll-done-withdrawn"),
        "sondage-choix" => t!(lang, "poll-done-chosen"),
        _ => return None,
    })
}

/// Its minutes.
fn of_minutes(lang: Lang, word: &str) -> Option<String> {
    Some(match word {
        "brouillon" => t!(lang, "minutes-done-draft"),
        "compte-rendu" => t!(lang, "minutes-done-saved"),
        "ouverture" => t!(lang, "minutes-done-opened"),
        "correction" => t!(lang, "minutes-done-proposed"),
        "relecture" => t!(lang, "minutes-done-agreed"),
        "reponse-correction" => t!(lang, "minutes-done-answered"),
        "approbation" => t!(lang, "minutes-done-approved"),
        "erratum" => t!(lang, "minutes-done-erratum"),
        _ => return None,
    })
}

impl FromRequestParts<Instance> for Done {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> std::result::Result<Done, Refusal> {
        let query = parts.uri.query().unwrap_or_default();
        let word = query.split('&').find_map(|pair| pair.strip_prefix("fait="));
        Ok(Done(word.unwrap_or_default().to_owned()))
    }
}
