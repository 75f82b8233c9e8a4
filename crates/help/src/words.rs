//! The words of the product, each in at most two lines. One list, below; its chapters stand in the order in which people meet
//! their words.

use ui::Lang;

/// A chapter: its name, and its words with what they mean.
pub(crate) type Chapter = (String, Vec<(String, String)>);

macro_rules! chapters {
    ($($name:literal: $($word:literal $means:literal),*;)*) => {
        /// All of them.
        pub(crate) fn chapters(lang: Lang) -> Vec<Chapter> {
            vec![$((t!(lang, $name), vec![$((t!(lang, $word), t!(lang, $means))),*])),*]
        }
    };
}

chapters! {
    "chapter-group":
        "word-community" "word-community-means",
        "word-season" "word-season-means",
        "word-program" "word-program-means",
        "word-charter" "word-charter-means",
        "word-invitation" "word-invitation-means",
        "word-waiting" "word-waiting-means",
        "word-organization" "word-organization-means",
        "word-belonging" "word-belonging-means",
        "word-domain" "word-domain-means",
        "word-search" "word-search-means",
        "word-go" "word-go-means",
        "word-model" "word-model-means",
        "word-piece" "word-piece-means",
        "word-part" "word-part-means",
        "word-indicator" "word-indicator-means",
        "word-door" "word-door-means",
        "word-asking" "word-asking-means",
        "word-agreement" "word-agreement-means",
        "word-survey" "word-survey-means",
        "word-survey-audience" "word-survey-audience-means",
        "word-ballot" "word-ballot-means",
        "word-together" "word-together-means",
        "word-path" "word-path-means",
        "word-four-words" "word-four-words-means",
        "word-measure" "word-measure-means",
        "word-story" "word-story-means",
        "word-review" "word-review-means",
        "word-review-source" "word-review-source-means",
        "word-review-template" "word-review-template-means",
        "word-readers" "word-readers-means",
        "word-since" "word-since-means",
        "word-vote" "word-vote-means",
        "word-secret-vote" "word-secret-vote-means",
        "word-consent" "word-consent-means",
        "word-attestation" "word-attestation-means",
        "word-celebration" "word-celebration-means",
        "word-pair" "word-pair-means",
        "word-glance" "word-glance-means",
        "word-resource" "word-resource-means",
        "word-catalogue" "word-catalogue-means",
        "word-term" "word-term-means",
        "word-trial" "word-trial-means",
        "word-licence" "word-licence-means",
        "word-federation" "word-federation-means",
        "word-directory" "word-directory-means",
        "word-open-training" "word-open-training-means",
        "word-hours" "word-hours-means",
        "word-log" "word-log-means",
        "word-own" "word-own-means",
        "word-quilt" "word-quilt-means",
        "word-waits" "word-waits-means";
    "chapter-roles":
        "word-coordination" "word-coordination-means",
        "word-facilitation" "word-facilitation-means",
        "word-member" "word-member-means",
        "word-advisory" "word-advisory-means",
        "word-guest" "word-guest-means",
        "word-sponsor" "word-sponsor-means",
        "word-network" "word-network-means";
    "chapter-meetings":
        "word-meeting" "word-meeting-means",
        "word-answer" "word-answer-means",
        "word-poll" "word-poll-means",
        "word-calendar" "word-calendar-means",
        "word-month" "word-month-means",
        "word-list" "word-list-means",
        "word-look" "word-look-means",
        "word-feed" "word-feed-means",
        "word-agenda" "word-agenda-means",
        "word-card" "word-card-means",
        "word-circle" "word-circle-means",
        "word-template" "word-template-means",
        "word-theme" "word-theme-means",
        "word-budget" "word-budget-means",
        "word-expense" "word-expense-means",
        "word-gift" "word-gift-means",
        "word-gap" "word-gap-means",
        "word-proposal" "word-proposal-means",
        "word-document" "word-document-means",
        "word-offer" "word-offer-means",
        "word-turn" "word-turn-means",
        "word-venue" "word-venue-means",
        "word-needs" "word-needs-means",
        "word-follow-up" "word-follow-up-means",
        "word-recurring" "word-recurring-means";
    "chapter-during":
        "word-clock" "word-clock-means",
        "word-attendance" "word-attendance-means",
        "word-here" "word-here-means",
        "word-groups" "word-groups-means",
        "word-parked" "word-parked-means",
        "word-minutes" "word-minutes-means",
        "word-audience" "word-audience-means",
        "word-pen" "word-pen-means",
        "word-correction" "word-correction-means",
        "word-decision" "word-decision-means",
        "word-commitment" "word-commitment-means",
        "word-pulse" "word-pulse-means";
    "chapter-ways":
        "word-room" "word-room-means",
        "word-before" "word-before-means",
        "word-archived" "word-archived-means",
        "word-confidential-circle" "word-confidential-circle-means",
        "word-thread" "word-thread-means",
        "word-reaction" "word-reaction-means",
        "word-emoji" "word-emoji-means",
        "word-kept" "word-kept-means",
        "word-pin" "word-pin-means",
        "word-muted" "word-muted-means",
        "word-file" "word-file-means",
        "word-help-request" "word-help-request-means",
        "word-announcement" "word-announcement-means",
        "word-begun" "word-begun-means",
        "word-later" "word-later-means",
        "word-report" "word-report-means",
        "word-mention" "word-mention-means",
        "word-digest" "word-digest-means",
        "word-earlier" "word-earlier-means",
        "word-keeping" "word-keeping-means",
        "word-passkey" "word-passkey-means",
        "word-application" "word-application-means",
        "word-spare" "word-spare-means",
        "word-way-back" "word-way-back-means",
        "word-room-code" "word-room-code-means";
}
