//! What was just done for the celebration, as the next page says it.

forms::done! {
    /// A good move is left.
    MOVED = "bon-coup" => "done-move",
    /// A sentence is left.
    SAID = "phrase" => "done-sentence",
    /// A photo is added.
    PHOTO = "photo" => "done-photo",
    /// Somebody agrees to be in a photo.
    AGREED = "photo-accord" => "done-photo-agreed",
    /// They do not any more.
    HIDDEN = "photo-cachee" => "done-photo-hidden",
    /// Something is taken away.
    TAKEN_AWAY = "fete-retire" => "done-left-away",
}
