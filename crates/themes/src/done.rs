//! What was just done with a theme, as the next page says it.

forms::done! {
    /// It is proposed.
    PROPOSED = "propose" => "theme-done-proposed",
    /// It is said otherwise.
    CHANGED = "change" => "theme-done-changed",
    /// It is taken back.
    TAKEN_BACK = "retire" => "theme-done-taken-back" <- "/c/{community}/themes/{}/remise",
    /// It is proposed again.
    PUT_BACK = "remis" => "theme-done-put-back",
    /// Themes of an earlier season are back.
    BROUGHT_BACK = "revenus" => "themes-done-brought-back",
    /// None was ticked, or they are back already.
    BROUGHT_NONE (Warning) = "pas-revenus" => "themes-done-brought-none",
    /// It is kept for a meeting.
    KEPT = "retenu" => "theme-done-kept",
    /// It waits with the others.
    WAITS = "attend" => "theme-done-waits",
    /// It is read with another.
    MERGED = "reuni" => "theme-done-merged",
    /// It is read by itself again.
    PARTED = "separe" => "theme-done-parted",
    /// It is that of a meeting.
    CHOSEN = "choisi" => "theme-done-chosen",
    /// It is not that of a meeting any more.
    RELEASED = "libere" => "theme-done-released",
    /// Something was said of it.
    SAID = "dit" => "theme-done-said",
    /// It was taken back.
    UNSAID = "mot-retire" => "theme-done-unsaid" <- "/c/{community}/themes/{theme}/mots/{}/remise",
    /// It is said again.
    SAID_AGAIN = "mot-remis" => "theme-done-said-again",
}
