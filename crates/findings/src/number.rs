//! The number of a thing in the index: when, then which kind, then which thing. It grows with the date, so the newest things are
//! those of the greatest numbers, and the number of the last thing shown is where the next page begins.

use platform::SECOND;

/// How many bits a kind and a thing have.
const BITS_OF_KIND: i64 = 5;
const BITS_OF_THING: i64 = 26;

/// The number of a thing of this kind at this moment (milliseconds UTC). Two things of one kind within one second have different
/// numbers unless 67 million others lie between them.
pub fn number(at: i64, kind: i64, thing: i64) -> i64 {
    before(at) + (kind << BITS_OF_THING) + thing % (1 << BITS_OF_THING)
}

/// A number that no thing of this moment or later is below (milliseconds UTC).
pub fn before(at: i64) -> i64 {
    let most = i64::MAX >> (BITS_OF_KIND + BITS_OF_THING);
    (at.div_euclid(SECOND)).clamp(0, most) << (BITS_OF_KIND + BITS_OF_THING)
}

/// The statements of [`put_beside`] say it in figures: a macro of text has no other way.
const _: () = assert!(1_i64 << BITS_OF_THING == 67_108_864);

/// What puts a thing into the index in the same trip as its own row, for [`insert_told!`](platform::insert_told): its kind, then
/// the numbers of the values that are its place, its author, its date, its [`number`] as if it were thing 0, and its words.
#[macro_export]
macro_rules! put_beside {
    (sqlite $kind:literal, $place:literal, $author:literal, $at:literal, $number:literal, $words:literal) => {
        concat!(
            "; INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) VALUES ($",
            $number,
            " + last_insert_rowid() % 67108864, $1, '",
            $kind,
            "', last_insert_rowid(), $",
            $place,
            ", $",
            $author,
            ", $",
            $at,
            ", $",
            $words,
            "); INSERT INTO findings_words (rowid, marked) \
             VALUES (last_insert_rowid(), (SELECT marked FROM findings WHERE id = last_insert_rowid()))"
        )
    };
    (postgres $kind:literal, $place:literal, $author:literal, $at:literal, $number:literal, $words:literal) => {
        concat!(
            ", found AS (INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) SELECT p",
            $number,
            " + id % 67108864, p1, '",
            $kind,
            "', id, p",
            $place,
            ", p",
            $author,
            ", p",
            $at,
            ", p",
            $words,
            " FROM posted)"
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_grow_with_the_date_and_differ_within_a_second() {
        let at = 1_800_000_000_000;
        assert!(number(at, 31, i64::MAX) < number(at + SECOND, 1, 1));
        assert_ne!(number(at, 1, 7), number(at, 2, 7));
        assert_ne!(number(at, 1, 7), number(at, 1, 8));
        assert!(before(at) <= number(at, 1, 1) && before(at + SECOND) > number(at, 31, 67_000_000));
        assert!(before(i64::MAX) > 0 && before(-5) == 0);
    }
}
