//! Small drawings that stand beside a word, never instead of it. Each means one thing, and no two are drawn alike.

use maud::{Markup, PreEscaped, Render, html};

/// Declares the drawings: what each means, and its path in a square of 24.
macro_rules! icons {
    ($(#[doc = $means:literal] $icon:ident = $path:literal;)*) => {
        /// A drawing. It is hidden from screen readers: the word beside it speaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon { $(#[doc = $means] $icon,)* }

        impl Icon {
            #[cfg(test)]
            const ALL: &[Icon] = &[$(Icon::$icon,)*];

            const fn path(self) -> &'static str {
                match self { $(Icon::$icon => $path,)* }
            }
        }
    };
}

icons! {
    /// The first page of a community.
    Home = "M3 11 12 4l9 7v9h-6v-6H9v6H3z";
    /// Conversations, a room.
    Conversation = "M4 5h16v11H9l-5 4z";
    /// A meeting, the meetings.
    Meeting = "M4 6h16v14H4zM4 10.5h16M9 3v4M15 3v4";
    /// A theme, an idea.
    Theme = "M9 18h6M10 21h4M12 3a6 6 0 0 0-4 10c1 1 1 2 1 3h6c0-1 0-2 1-3a6 6 0 0 0-4-10z";
    /// The library.
    Library = "M5 4h5v16H5zM10 4h5v16h-5zM16 5l4 14";
    /// A word of the practice, the glossary.
    Term = "M5 3h14v18H5zM9 14l3-7 3 7M10 12h4M9 17.5h6";
    /// Reflection, a text.
    Reflection = "M5 4h11l3 3v13H5zM9 10h6M9 14h6";
    /// Members, people.
    Members = "M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M18 14c2 1 3 3 3 6";
    /// The communities that one is in.
    Communities = "M4 9h11v11H4zM9 9V4h11v11h-5";
    /// What a meeting said: its minutes.
    Report = "M4 20V10M10 20V4M16 20v-7M21 20H3";
    /// What a season was: its review, its reports.
    Review = "M5 3h10l4 4v14H5zM9 17v-4M12 17v-7M15 17v-3";
    /// What else there is.
    More = "M4 7h16M4 12h16M4 17h16";
    /// What stands at the top, for all.
    Pin = "M9 4h6l-1 6 3 3H7l3-3zM12 13v7";
    /// What can be done with the thing beside it.
    Dots = "M6 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0zM13 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0zM20 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0z";
    /// Settings.
    Settings = "M4 8h9M17 8h3M4 16h3M11 16h9M15 5.5v5M9 13.5v5";
    /// One's own profile.
    Profile = "M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5 20c0-4 3-6 7-6s7 2 7 6";
    /// Leaving the session.
    SignOut = "M10 4H5v16h5M14 8l4 4-4 4M18 12H9";
    /// Money, a budget.
    Money = "M12 3v18M16.5 8c-1-2-8-2.5-8 1s8 2.5 8 6-7.5 3.5-9 .5";
    /// The safe space, who sees what.
    Safe = "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4";
    /// A day: a date, a calendar to add it to.
    Calendar = "M4 6h16v14H4zM4 10.5h16M9 3v4M15 3v4M12 13v5M9.5 15.5h5";
    /// A place.
    Place = "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM14 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0z";
    /// An online place.
    Online = "M3 7h12v10H3zM15 11l6-3v8l-6-3z";
    /// A length of time.
    Clock = "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM12 8v4l3 2";
    /// Mutual aid.
    Help = "M12 20C6 16 3 13 3 9a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-3 7-9 11z";
    /// Changing something.
    Edit = "M4 20l1-4L16 5l3 3L8 19zM13 8l3 3";
    /// Removing something.
    Delete = "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13";
    /// Adding something.
    Add = "M12 5v14M5 12h14";
    /// Sending.
    Send = "M4 12l16-8-6 16-3-7z";
    /// Done, right.
    Check = "M5 12l5 5 9-10";
    /// Take care.
    Warning = "M12 4l9 16H3zM12 10v4M12 17v.2";
    /// Good to know.
    Info = "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM12 11v5M12 8v.2";
    /// Going back.
    Back = "M19 12H5M11 6l-6 6 6 6";
    /// Going on.
    Forward = "M5 12h14M13 6l6 6-6 6";
    /// Moving something up.
    Up = "M12 19V5M6 11l6-6 6 6";
    /// Moving something down.
    Down = "M12 5v14M6 13l6 6 6-6";
    /// Getting a file.
    Download = "M12 4v11M7 11l5 5 5-5M5 20h14";
    /// A message by mail.
    Mail = "M3 6h18v12H3zM3 7l9 7 9-7";
    /// An address to share.
    Link = "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1";
    /// The languages.
    Language = "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16";
    /// Looking for something.
    Search = "M16 10.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM15 15l5 5";
    /// Going anywhere.
    Anywhere = "M12 3v18M5 5h11l4 3-4 3H5z";
    /// A closed door, a private room.
    Lock = "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3";
    /// What the group agreed on: its charter, its decisions.
    Charter = "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6";
    /// A key: a token, a way in.
    Key = "M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM11 11l9 9M16 16l2-2M19 19l2-2";
    /// A sheet to print.
    Print = "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z";
    /// The screen of the room.
    Screen = "M3 5h18v11H3zM9 20h6M12 16v4";
    /// How to do things, and whom to ask.
    Question = "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM9.5 10a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 17v.2";
    /// An attestation.
    Attestation = "M17 9a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM9 13.5 7.5 21l4.5-2.5 4.5 2.5-1.5-7.5";
    /// The celebration of the end of a season.
    Celebration = "M3 5c6 5 12 5 18 0M5.5 6.8 8 12l2-4M14 8l2 4 2.5-5.2";
    /// Two people who take time for one another.
    Pair = "M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM19 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM3 20c0-4 2-6 5-6s5 2 5 6M11 20c0-4 2-6 5-6s5 2 5 6";
    /// A look at how people are.
    Look = "M2.5 12c3-5 6-7 9.5-7s6.5 2 9.5 7c-3 5-6 7-9.5 7s-6.5-2-9.5-7zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z";
    /// The season.
    Season = "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z";
}

impl Render for Icon {
    fn render(&self) -> Markup {
        html! {
            svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
                (PreEscaped(format!("<path d=\"{}\"/>", self.path())))
            }
        }
    }
}

/// A drawing and its word.
pub fn with_word(icon: Icon, word: &str) -> Markup {
    html! { span.with-icon { (icon) span { (word) } } }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Icon;

    #[test]
    fn no_two_things_are_drawn_alike() {
        let drawings: HashSet<&str> = Icon::ALL.iter().map(|icon| icon.path()).collect();
        assert_eq!(drawings.len(), Icon::ALL.len());
    }
}
