//! The jobs of this slice.

use platform::jobs::Handlers;

use crate::{arrivals, invitations, places};

/// Adds who carries out the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers
        .on("communities.fill_places", places::fill_places)
        .on("communities.offer_lapsed", places::offer_lapsed)
        .on("communities.forget_arrival", arrivals::forget_arrival)
        .on("communities.forget_room_letters", arrivals::forget_room_letters)
        .on("communities.forget_invitation", invitations::forget_invitation)
}
