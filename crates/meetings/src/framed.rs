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
        let sentence = match self.0.as_str() {
            "reponse" => t!(lang, "done-answered"),
            "raison" => t!(lang, "done-reason"),
            "date" => t!(lang, "done-set"),
            "annulation" => t!(lang, "done-cancelled"),
            "remise" => t!(lang, "done-restored"),
            "ajout" => t!(lang, "done-added"),
            "invitation" => t!(lang, "done-asked"),
            "retrait" => t!(lang, "done-withdrawn"),
            "hote" => t!(lang, "done-host"),
            "lieu" => t!(lang, "done-venue"),
            "appel" => t!(lang, "done-called"),
            "offre" => t!(lang, "done-offered"),
            "besoins" => t!(lang, "done-needs"),
            "besoins-demandes" => t!(lang, "done-needs-asked"),
            "suivi" => t!(lang, "done-follow-up"),
            "serie" => t!(lang, "done-series"),
            "offre-retrait" => t!(lang, "done-offer-withdrawn"),
            "presences" => t!(lang, "done-marked"),
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
            "agenda" => t!(lang, "done-feed-closed"),
            "pouls" => t!(lang, "pulse-done-open"),
            "pouls-ferme" => t!(lang, "pulse-done-closed"),
            "sondage" => t!(lang, "poll-done-opened"),
            "sondage-moments" => t!(lang, "poll-done-changed"),
            "sondage-reponse" => t!(lang, "poll-done-answered"),
            "sondage-suite" => t!(lang, "poll-done-more"),
            "sondage-note" => t!(lang, "poll-done-noted"),
            "sondage-rappel" => t!(lang, "poll-done-reminded"),
            "sondage-cloture" => t!(lang, "poll-done-closed"),
            "sondage-retrait" => t!(lang, "poll-done-withdrawn"),
            "sondage-choix" => t!(lang, "poll-done-chosen"),
            "brouillon" => t!(lang, "minutes-done-draft"),
            "compte-rendu" => t!(lang, "minutes-done-saved"),
            "ouverture" => t!(lang, "minutes-done-opened"),
            "correction" => t!(lang, "minutes-done-proposed"),
            "relecture" => t!(lang, "minutes-done-agreed"),
            "reponse-correction" => t!(lang, "minutes-done-answered"),
            "approbation" => t!(lang, "minutes-done-approved"),
            "erratum" => t!(lang, "minutes-done-erratum"),
            word => crate::agenda::done(lang, word)?,
        };
        Some(Notice::saved(lang, sentence))
    }
}

impl FromRequestParts<Instance> for Done {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> std::result::Result<Done, Refusal> {
        let query = parts.uri.query().unwrap_or_default();
        let word = query.split('&').find_map(|pair| pair.strip_prefix("fait="));
        Ok(Done(word.unwrap_or_default().to_owned()))
    }
}
