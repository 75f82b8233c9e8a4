//! Reading `text/event-stream`, no more than the measure needs: the number and the data of each event. Bytes come cut
//! anywhere; an event is given when its blank line has come.

/// An event of a stream.
#[derive(Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// The last `id:` of the stream, if it is a number.
    pub id: Option<i64>,
    /// Its data, lines joined by a line feed.
    pub data: &'a [u8],
}

/// What is known of a stream between two pieces of it.
#[derive(Debug, Default)]
pub struct Parser {
    cut: Vec<u8>,
    id: Option<i64>,
    data: Vec<u8>,
}

impl Parser {
    /// Takes the next bytes and gives every event that they complete.
    pub fn feed(&mut self, mut bytes: &[u8], mut each: impl FnMut(Event<'_>)) {
        while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
            let (line, rest) = (&bytes[..end], &bytes[end + 1..]);
            if self.cut.is_empty() {
                self.line(line, &mut each);
            } else {
                let mut whole = std::mem::take(&mut self.cut);
                whole.extend_from_slice(line);
                self.line(&whole, &mut each);
            }
            bytes = rest;
        }
        self.cut.extend_from_slice(bytes);
    }

    fn line(&mut self, line: &[u8], each: &mut impl FnMut(Event<'_>)) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            self.dispatch(each);
        } else if let Some(value) = value_of(line, b"data") {
            self.data.extend_from_slice(value);
            self.data.push(b'\n');
        } else if let Some(value) = value_of(line, b"id") {
            self.id = std::str::from_utf8(value).ok().and_then(|text| text.parse().ok());
        }
    }

    fn dispatch(&mut self, each: &mut impl FnMut(Event<'_>)) {
        if let Some((_, data)) = self.data.split_last() {
            each(Event { id: self.id, data });
            self.data.clear();
        }
    }
}

/// The value of a line of this field; one space after the colon is not part of it.
fn value_of<'a>(line: &'a [u8], field: &[u8]) -> Option<&'a [u8]> {
    let value = line.strip_prefix(field)?.strip_prefix(b":")?;
    Some(value.strip_prefix(b" ").unwrap_or(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STREAM: &str = ": welcome\nretry: 2000\n\nid: 7\nevent: message\ndata: {\"body\": \"été\"}\n\n: heartbeat\n\n\
        id:8\r\ndata:one\r\ndata: two\r\n\r\ndata: three\n\nid: x\ndata:  spaced\n\nid: 9\n\ndata\n\ndata: unfinished";

    fn read(pieces: &[&[u8]]) -> Vec<(Option<i64>, String)> {
        let (mut parser, mut events) = (Parser::default(), Vec::new());
        for piece in pieces {
            parser.feed(piece, |event| events.push((event.id, String::from_utf8_lossy(event.data).into_owned())));
        }
        events
    }

    #[test]
    fn events_are_read_as_the_specification_says() {
        let expected = [(Some(7), "{\"body\": \"été\"}"), (Some(8), "one\ntwo"), (Some(8), "three"), (None, " spaced")];
        let expected: Vec<_> = expected.into_iter().map(|(id, data)| (id, data.to_owned())).collect();
        assert_eq!(read(&[STREAM.as_bytes()]), expected);
    }

    #[test]
    fn a_stream_may_be_cut_anywhere() {
        let whole = read(&[STREAM.as_bytes()]);
        for cut in 0..STREAM.len() {
            let (before, after) = STREAM.as_bytes().split_at(cut);
            assert_eq!(read(&[before, after]), whole, "cut at {cut}");
        }
        let bytes: Vec<&[u8]> = STREAM.as_bytes().chunks(1).collect();
        assert_eq!(read(&bytes), whole, "byte by byte");
    }
}
