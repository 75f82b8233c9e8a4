//! Small drawings that stand beside a word, never instead of it.

use maud::{Markup, PreEscaped, Render, html};

/// A drawing. It is hidden from screen readers: the word beside it speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The first page of a community.
    Home,
    /// Conversations, a room.
    Conversation,
    /// A meeting.
    Meeting,
    /// Themes, ideas.
    Theme,
    /// The library.
    Library,
    /// Reflection, a text.
    Reflection,
    /// Members, people.
    Members,
    /// A report, figures.
    Report,
    /// What else there is.
    More,
    /// Settings.
    Settings,
    /// One's own profile.
    Profile,
    /// Leaving the session.
    SignOut,
    /// The safe space, who sees what.
    Safe,
    /// A calendar to add to.
    Calendar,
    /// A place.
    Place,
    /// An online place.
    Online,
    /// A length of time.
    Clock,
    /// Mutual aid.
    Help,
    /// Changing something.
    Edit,
    /// Removing something.
    Delete,
    /// Adding something.
    Add,
    /// Sending.
    Send,
    /// Done, right.
    Check,
    /// Take care.
    Warning,
    /// Good to know.
    Info,
    /// Going back.
    Back,
    /// Going on.
    Forward,
    /// Moving something up.
    Up,
    /// Moving something down.
    Down,
    /// Getting a file.
    Download,
    /// A message by mail.
    Mail,
    /// An address to share.
    Link,
    /// The languages.
    Language,
    /// Looking for something.
    Search,
    /// A closed door, a private room.
    Lock,
    /// The charter, an agreement.
    Charter,
    /// A key: a token, a way in.
    Key,
    /// How to do things, and whom to ask.
    Question,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Home => "M3 11 12 4l9 7v9h-6v-6H9v6H3z",
            Self::Conversation => "M4 5h16v11H9l-5 4z",
            Self::Meeting | Self::Calendar => "M4 6h16v14H4zM4 10.5h16M9 3v4M15 3v4",
            Self::Theme => "M9 18h6M10 21h4M12 3a6 6 0 0 0-4 10c1 1 1 2 1 3h6c0-1 0-2 1-3a6 6 0 0 0-4-10z",
            Self::Library => "M5 4h5v16H5zM10 4h5v16h-5zM16 5l4 14",
            Self::Reflection => "M5 4h11l3 3v13H5zM9 10h6M9 14h6",
            Self::Members => {
                "M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M18 14c2 1 3 3 3 6"
            }
            Self::Report => "M4 20V10M10 20V4M16 20v-7M21 20H3",
            Self::More => "M4 7h16M4 12h16M4 17h16",
            Self::Settings => "M4 8h9M17 8h3M4 16h3M11 16h9M15 5.5v5M9 13.5v5",
            Self::Profile => "M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5 20c0-4 3-6 7-6s7 2 7 6",
            Self::SignOut => "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
            Self::Safe => "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4",
            Self::Place => "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM14 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0z",
            Self::Online => "M3 5h18v11H3zM9 20h6M12 16v4",
            Self::Clock => "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM12 8v4l3 2",
            Self::Help => "M12 20C6 16 3 13 3 9a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 4-3 7-9 11z",
            Self::Edit => "M4 20l1-4L16 5l3 3L8 19zM13 8l3 3",
            Self::Delete => "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
            Self::Add => "M12 5v14M5 12h14",
            Self::Send => "M4 12l16-8-6 16-3-7z",
            Self::Check => "M5 12l5 5 9-10",
            Self::Warning => "M12 4l9 16H3zM12 10v4M12 17v.2",
            Self::Info => "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM12 11v5M12 8v.2",
            Self::Back => "M19 12H5M11 6l-6 6 6 6",
            Self::Forward => "M5 12h14M13 6l6 6-6 6",
            Self::Up => "M12 19V5M6 11l6-6 6 6",
            Self::Down => "M12 5v14M6 13l6 6 6-6",
            Self::Download => "M12 4v11M7 11l5 5 5-5M5 20h14",
            Self::Mail => "M3 6h18v12H3zM3 7l9 7 9-7",
            Self::Link => "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
            Self::Language => "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16",
            Self::Search => "M16 10.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM15 15l5 5",
            Self::Lock => "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
            Self::Charter => "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6",
            Self::Key => "M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM11 11l9 9M16 16l2-2M19 19l2-2",
            Self::Question => {
                "M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM9.5 10a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 17v.2"
            }
        }
    }
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
