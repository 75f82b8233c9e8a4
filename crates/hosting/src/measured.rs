//! What is counted of the rooms that organisations offer.

measures::measured! {
    /// What is counted of offers.
    MEASURED = COUNTS, among "";
    RoomsOffered "measure-rooms-offered", "measure-rooms-offered-counts", Things, "/rencontres";
}

const COUNTS: &str = "SELECT 'rooms_offered', NULL, NULL, COUNT(DISTINCT o.organization_id), NULL FROM season \
     JOIN host_offers o ON o.meeting_id = season.id";
