//! What somebody may be in a community, declared once. What each of them may do is said by the communities.

use ui::Lang;

macro_rules! roles {
    ($($(#[doc = $doc:literal])* $role:ident = $code:literal, $key:literal, $group:literal, $means:literal;)*) => {
        /// What somebody is in a community.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Role { $($(#[doc = $doc])* $role,)* }

        forms::told_as_a_word!(Role);

        impl Role {
            /// Every role, from the one that sees most to the one that sees least.
            pub const ALL: &[Role] = &[$(Role::$role,)*];

            /// The word that is stored and that program files and the API use.
            pub fn code(self) -> &'static str {
                match self { $(Role::$role => $code,)* }
            }

            /// The role of a stored word.
            pub fn parse(code: &str) -> Option<Role> {
                match code { $($code => Some(Role::$role),)* _ => None }
            }

            /// The role's name for people.
            pub fn name(self, lang: Lang) -> String {
                match self { $(Role::$role => t!(lang, $key),)* }
            }

            /// What somebody with the role does here, in one sentence.
            pub fn means(self, lang: Lang) -> String {
                match self { $(Role::$role => t!(lang, $means),)* }
            }

            /// The people of the role together, inside a sentence: « les membres ».
            pub fn group(self, lang: Lang) -> String {
                match self { $(Role::$role => t!(lang, $group),)* }
            }
        }
    };
}

roles! {
    /// Coordinates the federation's community: starts it, invites, reports.
    Coordination = "coordination", "role-coordination", "group-coordination", "means-coordination";
    /// Prepares and runs the meetings. The primary user.
    Facilitator = "facilitator", "role-facilitator", "group-facilitator", "means-facilitator";
    /// Takes part.
    Member = "member", "role-member", "group-member", "means-member";
    /// Sits on the advisory committee: logic model and evaluation.
    Advisor = "advisor", "role-advisor", "group-advisor", "means-advisor";
    /// A resource person: sees the meetings they are asked to, and nothing else.
    Guest = "guest", "role-guest", "group-guest", "means-guest";
    /// Released a worker or paid: sees published aggregates only.
    Sponsor = "sponsor", "role-sponsor", "group-sponsor", "means-sponsor";
    /// Any worker of the network: shared library, trainings, directory.
    Network = "network", "role-network", "group-network", "means-network";
}

impl Role {
    /// Whether it is one of those who carry the community, and hear the channel "team".
    pub fn is_team(self) -> bool {
        matches!(self, Role::Coordination | Role::Facilitator)
    }
}

impl TryFrom<String> for Role {
    type Error = String;

    /// The role of a row; a word that is none makes the reading of the row fail.
    fn try_from(code: String) -> Result<Role, String> {
        Role::parse(&code).ok_or_else(|| format!("no role: {code}"))
    }
}
