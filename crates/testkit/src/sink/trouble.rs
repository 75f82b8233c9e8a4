//! What can go wrong with a mail server, and when.

/// A moment of an SMTP session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first line the server says.
    Greeting,
    /// EHLO.
    Hello,
    /// AUTH.
    Account,
    /// MAIL.
    Sender,
    /// RCPT.
    Addressee,
    /// DATA.
    AskingForText,
    /// The end of the text.
    Text,
}

/// A trouble of the server: in this phase, for every address or one, always or a few times.
#[derive(Clone, Debug)]
pub struct Trouble {
    pub(super) phase: Phase,
    pub(super) symptom: Symptom,
    pub(super) address: Option<String>,
    pub(super) times: usize,
}

#[derive(Clone, Debug)]
pub(super) enum Symptom {
    Answers(String),
    HangsUp { having_kept_the_mail: bool },
    Silent,
}

impl Trouble {
    /// Answers this line: `451 4.7.1 later`.
    pub fn answers(phase: Phase, line: &str) -> Trouble {
        Trouble::with(phase, Symptom::Answers(line.into()))
    }

    /// Closes the connection without an answer; the mail is lost.
    pub fn hangs_up(phase: Phase) -> Trouble {
        Trouble::with(phase, Symptom::HangsUp { having_kept_the_mail: false })
    }

    /// Keeps the mail, then closes the connection without an answer.
    pub fn keeps_the_mail_then_hangs_up() -> Trouble {
        Trouble::with(Phase::Text, Symptom::HangsUp { having_kept_the_mail: true })
    }

    /// Says nothing any more, and keeps the connection open.
    pub fn falls_silent(phase: Phase) -> Trouble {
        Trouble::with(phase, Symptom::Silent)
    }

    /// Only for mail to this address.
    #[must_use]
    pub fn only_for(mut self, address: &str) -> Trouble {
        self.address = Some(address.into());
        self
    }

    /// Only so many times.
    #[must_use]
    pub fn times(mut self, times: usize) -> Trouble {
        self.times = times;
        self
    }

    fn with(phase: Phase, symptom: Symptom) -> Trouble {
        Trouble { phase, symptom, address: None, times: usize::MAX }
    }

    /// Takes the first trouble that strikes here, and counts it.
    pub(super) fn strike(troubles: &mut Vec<Trouble>, phase: Phase, to: &[String]) -> Option<Symptom> {
        let strikes =
            |each: &Trouble| each.phase == phase && each.address.as_ref().is_none_or(|address| to.contains(address));
        let place = troubles.iter().position(strikes)?;
        let symptom = troubles[place].symptom.clone();
        troubles[place].times -= 1;
        if troubles[place].times == 0 {
            troubles.remove(place);
        }
        Some(symptom)
    }
}
