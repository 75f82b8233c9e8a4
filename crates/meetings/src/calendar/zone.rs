//! The zone of every date, told to calendars with its rules since 2007, so that none has to guess.

/// `America/Toronto` as a calendar file declares it (RFC 5545, 3.6.5).
pub(super) const TORONTO: &str = concat!(
    "BEGIN:VTIMEZONE\r\n",
    "TZID:America/Toronto\r\n",
    "X-LIC-LOCATION:America/Toronto\r\n",
    "BEGIN:DAYLIGHT\r\n",
    "DTSTART:20070311T020000\r\n",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n",
    "TZOFFSETFROM:-0500\r\n",
    "TZOFFSETTO:-0400\r\n",
    "TZNAME:EDT\r\n",
    "END:DAYLIGHT\r\n",
    "BEGIN:STANDARD\r\n",
    "DTSTART:20071104T020000\r\n",
    "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n",
    "TZOFFSETFROM:-0400\r\n",
    "TZOFFSETTO:-0500\r\n",
    "TZNAME:EST\r\n",
    "END:STANDARD\r\n",
    "END:VTIMEZONE\r\n",
);

#[cfg(test)]
mod tests {
    use ui::dates;

    /// The rules above, against the zone that the rest of the program uses.
    #[test]
    fn clocks_change_on_the_second_sunday_of_march_and_the_first_of_november() {
        for (before, after, hours) in
            [("2027-03-13", "2027-03-14", 23), ("2027-11-06", "2027-11-07", 25), ("2030-11-02", "2030-11-03", 25)]
        {
            let noon = |day| dates::from_fields(day, "12:00").expect("it exists");
            assert_eq!(noon(after) - noon(before), hours * platform::HOUR, "{after}");
        }
        assert!(super::TORONTO.lines().all(|line| line.len() <= 75));
    }
}
