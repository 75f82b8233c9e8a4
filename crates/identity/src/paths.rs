//! The addresses of this slice that others link to.

/// Where people sign in.
pub const SIGN_IN: &str = "/connexion";
/// Where signing out posts.
pub const SIGN_OUT: &str = "/sortir";
/// A person's own profile.
pub const PROFILE: &str = "/profil";
/// Where all the other devices of a person are closed.
pub(crate) const END_OTHERS: &str = "/profil/appareils/autres/fermeture";
