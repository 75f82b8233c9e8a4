//! What holds of the table whatever it says: read line by line, it could not be seen.

use super::*;

fn every(each: impl Fn(Standing, Reader, Way, Result<(), Reason>)) {
    for visibility in Visibility::ALL.iter().copied() {
        for licence in Licence::ALL.iter().copied() {
            for is_put_away in [false, true] {
                let standing = Standing { visibility, licence, is_put_away };
                for reader in Reader::ALL.iter().copied() {
                    for way in Way::ALL.iter().copied() {
                        each(standing, reader, way, verdict(standing, reader, way));
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_leaves_that_has_no_page() {
    every(|standing, reader, way, verdict| {
        let page = super::verdict(standing, reader, Way::Page);
        assert!(verdict.is_err() || page.is_ok(), "{standing:?} {reader:?} {way:?}");
    });
}

#[test]
fn what_is_put_away_is_on_no_way_out_but_its_page() {
    every(|standing, reader, way, verdict| {
        let stays = way == Way::Page || (reader, way) == (Reader::Author, Way::File);
        assert!(!standing.is_put_away || stays || verdict == Err(Reason::PutAway), "{standing:?} {reader:?} {way:?}");
    });
}

#[test]
fn a_licence_that_keeps_it_in_the_group_holds_whatever_was_chosen() {
    every(|standing, reader, way, verdict| {
        let outside = !reader.is_inside() && standing.licence.stays().is_some();
        assert!(!outside || verdict.is_err(), "{standing:?} {reader:?} {way:?}");
        let leaves = matches!(way, Way::Export | Way::Feed) && reader != Reader::Author;
        assert!(!(leaves && standing.licence.stays().is_some()) || verdict.is_err(), "{standing:?} {reader:?} {way:?}");
    });
    assert_eq!(shareable(Visibility::Everyone, Licence::Unknown), Err(Reason::Unknown));
    assert_eq!(shareable(Visibility::Network, Licence::BySa), Ok(()));
    assert_eq!(shareable(Visibility::Community, Licence::Confidential), Ok(()));
}

#[test]
fn what_is_confidential_is_read_on_its_page_and_nowhere_else() {
    every(|standing, reader, way, verdict| {
        let quiet = matches!(way, Way::Page | Way::File) || standing.licence != Licence::Confidential;
        assert!(quiet || verdict.is_err(), "{standing:?} {reader:?} {way:?}");
    });
}

#[test]
fn wider_goes_to_more_people() {
    every(|standing, reader, way, verdict| {
        for visibility in Visibility::ALL.iter().copied().filter(|each| each.is_wider_than(standing.visibility)) {
            let wider = super::verdict(Standing { visibility, ..standing }, reader, way);
            assert!(verdict.is_err() || wider.is_ok(), "{standing:?} {visibility:?} {reader:?} {way:?}");
        }
    });
}
