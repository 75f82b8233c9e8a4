//! Where one can go in a community: its places, the pages of a place, and the foot of the rail.

use crate::icon::Icon;

/// A place in a community.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Its address.
    pub href: String,
    /// Its name.
    pub label: String,
    /// Its drawing.
    pub icon: Icon,
    /// How many things wait there.
    pub badge: Option<u32>,
    /// Whether the page is there.
    pub current: bool,
    /// The pages of the place, that unfold in the rail while one is there.
    pub within: Vec<Within>,
}

/// A page of a place: a room.
#[derive(Clone, Debug)]
pub struct Within {
    /// Its address.
    pub href: String,
    /// Its name.
    pub label: String,
    /// Its drawing, when it is not like the others.
    pub icon: Option<Icon>,
    /// How many things wait there.
    pub waiting: u32,
    /// Whether it is the page that is shown.
    pub current: bool,
}

/// The field by which things are looked for; on a phone, the way to the page that has it.
#[derive(Clone, Debug)]
pub struct Finder {
    /// The page that finds.
    pub action: String,
    /// The name of the field there.
    pub field: &'static str,
    /// « Chercher ».
    pub label: String,
}

/// The page of all that one may go to, and the window of it that ctrl-K opens.
#[derive(Clone, Debug)]
pub struct Anywhere {
    /// Its address.
    pub href: String,
    /// « Aller à… ».
    pub label: String,
}

/// What stands at the foot of the rail.
#[derive(Clone, Debug)]
pub enum FooterItem {
    /// A page.
    Link {
        /// Its address.
        href: String,
        /// Its name.
        label: String,
        /// Its drawing.
        icon: Icon,
        /// Whether the page is there.
        current: bool,
    },
    /// A deed of one button, like signing out.
    Deed {
        /// Where it posts.
        action: String,
        /// What it does.
        label: String,
        /// Its drawing.
        icon: Icon,
    },
}

impl NavItem {
    /// A place where nothing waits and where one is not.
    pub fn new(href: impl Into<String>, label: impl Into<String>, icon: Icon) -> Self {
        Self { href: href.into(), label: label.into(), icon, badge: None, current: false, within: Vec::new() }
    }

    /// How many things wait there; zero says nothing.
    pub fn waiting(mut self, count: u32) -> Self {
        self.badge = (count > 0).then_some(count);
        self
    }

    /// Whether the page is there.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

impl FooterItem {
    /// A page.
    pub fn link(href: impl Into<String>, label: impl Into<String>, icon: Icon) -> Self {
        Self::Link { href: href.into(), label: label.into(), icon, current: false }
    }

    /// A deed of one button.
    pub fn deed(action: impl Into<String>, label: impl Into<String>, icon: Icon) -> Self {
        Self::Deed { action: action.into(), label: label.into(), icon }
    }
}
