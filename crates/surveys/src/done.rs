//! What was just done with a survey, as the next page says it.

forms::done! {
    /// It is prepared, or changed.
    KEPT = "questionnaire" => "done-survey",
    /// A question is added.
    ASKED = "question" => "done-question",
    /// A question is taken out.
    ASKED_NO_MORE = "question-retiree" => "done-question-out",
    /// It is taken away.
    TAKEN_AWAY = "questionnaire-retire" => "done-survey-taken-away",
    /// It takes answers.
    OPENED = "questionnaire-ouvert" => "done-survey-open",
    /// The members are reminded of it.
    REMINDED = "rappel" => "done-survey-reminded" | "done-survey-reminded-no-mail",
    /// It is closed.
    CLOSED = "questionnaire-ferme" => "done-survey-closed",
    /// The members read what people wrote.
    WORDS_SHOWN = "paroles" => "done-words-shown",
    /// Somebody else reads it first.
    READER_CHOSEN = "premiere-lecture" => "done-first-reader",
    /// What the group says of it is noted.
    NOTED = "notes" => "done-notes",
    /// What it says is read by those who pay.
    RELEASED = "diffusion" => "done-released",
    /// A paper ballot is in the box.
    ENTERED = "bulletin" => "done-ballot",
    /// A form that was sent twice is one ballot.
    ENTERED_ALREADY (Warning) = "bulletin-deja" => "done-ballot-already",
    /// A member answered in their name.
    SIGNED = "reponse" => "done-signed",
    /// They took it back.
    UNSIGNED = "reponse-retiree" => "done-unsigned",
    /// Somebody answered.
    THANKED = "merci" => "answer-thanks",
}
