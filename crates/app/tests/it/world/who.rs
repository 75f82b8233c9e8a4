//! Everybody who may stand at a door: the seven roles, and those who have none.

use communities::Role;

/// What somebody is to the community.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Who {
    Coordination,
    Facilitator,
    Member,
    Advisor,
    /// Asked to one meeting.
    Guest,
    Sponsor,
    Network,
    /// On the waiting list, with a place kept for them.
    Waiting,
    /// Was a member; coordination ended that.
    Removed,
    /// A member of another community.
    Stranger,
    /// Not signed in.
    Nobody,
}

impl Who {
    /// From the one who sees most to nobody.
    pub(crate) const ALL: &[Who] = &[
        Who::Coordination,
        Who::Facilitator,
        Who::Member,
        Who::Advisor,
        Who::Guest,
        Who::Sponsor,
        Who::Network,
        Who::Waiting,
        Who::Removed,
        Who::Stranger,
        Who::Nobody,
    ];

    /// What they are called in these stories.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Who::Coordination => "Nadia",
            Who::Facilitator => "Samira",
            Who::Member => "Awa",
            Who::Advisor => "Lise",
            Who::Guest => "Marc",
            Who::Sponsor => "Denis",
            Who::Network => "Farah",
            Who::Waiting => "Bina",
            Who::Removed => "Yves",
            Who::Stranger => "Chloé",
            Who::Nobody => "personne",
        }
    }

    /// The word for the table of the documentation.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Who::Coordination => "coordination",
            Who::Facilitator => "facilitator",
            Who::Member => "member",
            Who::Advisor => "advisor",
            Who::Guest => "guest",
            Who::Sponsor => "sponsor",
            Who::Network => "network",
            Who::Waiting => "waiting",
            Who::Removed => "removed",
            Who::Stranger => "stranger",
            Who::Nobody => "nobody",
        }
    }

    /// Their role here, if they have one.
    pub(crate) fn role(self) -> Option<Role> {
        Role::parse(self.title())
    }

    /// Whether the community must not exist for them.
    pub(crate) fn is_outside(self) -> bool {
        matches!(self, Who::Sponsor | Who::Network | Who::Waiting | Who::Removed | Who::Stranger | Who::Nobody)
    }

    /// The address of somebody of this kind; nobody has none.
    pub(crate) fn email(self, name: &str) -> Option<String> {
        let plain: String = name.to_lowercase().replace('é', "e").replace(' ', "-");
        (self != Who::Nobody).then(|| format!("{plain}@exemple.org"))
    }
}
