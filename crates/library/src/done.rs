//! What was just done in the library, as the next page says it.

forms::done! {
    /// A resource is kept.
    KEPT = "depose" => "done-kept",
    /// All of a file came in.
    CAME_IN = "entrees" => "done-came-in",
    /// The files of a folder came in.
    FOLDER_CAME_IN = "dossier" => "done-folder-came-in",
    /// It is changed.
    CHANGED = "change" => "done-changed",
    /// It is put away.
    PUT_AWAY = "range" => "done-put-away" <- "/c/{community}/bibliotheque/{}/remise",
    /// It is taken out again.
    TAKEN_OUT = "ressorti" => "done-taken-out",
    /// A version of its file is kept.
    FILED = "fichier" => "done-filed",
    /// One is taken out.
    UNFILED = "fichier-retire" => "done-unfiled",
    /// It is kept for oneself.
    SAVED = "garde" => "done-saved",
    /// It is not any more.
    UNSAVED = "oublie" => "done-unsaved",
    /// It is in these collections.
    COLLECTED = "collections" => "done-collected",
    /// It is in the public catalogue.
    ANNOUNCED = "annonce" => "done-announced",
    /// It is not any more.
    UNANNOUNCED = "annonce-retiree" => "done-unannounced",
    /// The words of the glossary are linked on its page.
    TERMS_LINKED = "mots-relies" => "done-terms-linked",
    /// They are not any more.
    TERMS_UNLINKED = "mots-delies" => "done-terms-unlinked",
    /// They let it go further.
    AGREED = "accord" => "done-agreed",
    /// They do not any more.
    NOT_AGREED = "accord-repris" => "done-not-agreed",
    /// A trial is told.
    TRIED = "essaye" => "done-tried" | "done-tried-no-mail",
    /// It is taken back.
    UNTRIED = "essai-retire" => "done-untried" <- "/c/{community}/bibliotheque/{resource}/essais/{}/remise",
    /// It is told again.
    TRIED_AGAIN = "essai-remis" => "done-tried-again",
}
