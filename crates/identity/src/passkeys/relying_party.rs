//! What the library of the standard does for us: the questions for a device, and the judging of its answers. All that checks a
//! signature is its own; what it wants kept is kept as it says it, in JSON.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use platform::{Error, Result, Settings, secret};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use webauthn_rs::prelude::{
    CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

use super::Answered;
use super::questions::Waited;
use super::store::Listed;
use crate::model::Person;

/// The longest answer that is read: a device says some hundreds of bytes.
const LONGEST: usize = 20_000;

/// The instance as devices know it: by the host of its public address.
pub(super) struct RelyingParty(Webauthn);

/// What a device is asked, and what is needed to judge its answer.
pub(super) struct Question {
    pub(super) asked: Value,
    pub(super) kept: String,
}

/// A passkey that a device made.
pub(super) struct Made {
    pub(super) credential_hash: String,
    pub(super) handle: String,
    pub(super) kept: String,
}

/// What a device showed: which passkey, of whom, and its signature, which is not judged yet.
pub(super) struct Shown {
    pub(super) credential_hash: String,
    pub(super) handle: String,
    signed: PublicKeyCredential,
}

/// What waits for a new passkey: the library's own words, and the name that the device knows the person by.
#[derive(serde::Serialize, serde::Deserialize)]
struct New {
    handle: String,
    state: PasskeyRegistration,
}

impl RelyingParty {
    /// None where browsers offer no passkeys: without TLS, but on the machine itself; at a number in place of a name.
    pub(super) fn of(settings: &Settings) -> Option<RelyingParty> {
        let origin = Url::parse(&settings.address).ok()?;
        let host = origin.domain().filter(|host| settings.is_secure() || *host == "localhost")?;
        let party = WebauthnBuilder::new(host, &origin).and_then(|party| party.rp_name(&settings.name).build());
        party.ok().map(RelyingParty)
    }

    /// A passkey that the device keeps, so that no address is typed at the door, and that it opens for its person only.
    pub(super) fn asks_for_new(&self, person: &Person, own: &[Listed]) -> Result<Question> {
        let handle = own.first().and_then(|key| key.handle.parse().ok());
        let handle = handle.unwrap_or_else(|| Uuid::from_bytes(secret::bytes()));
        let others: Vec<CredentialID> = own.iter().filter_map(Listed::credential).collect();
        let started = self.0.start_passkey_registration(handle, &person.email, &person.name, Some(others));
        let (asked, state) = started.map_err(unasked)?;
        let mut asked = public_key(&asked)?;
        asked["authenticatorSelection"]["residentKey"] = "required".into();
        asked["authenticatorSelection"]["requireResidentKey"] = true.into();
        Ok(Question { asked, kept: written(&New { handle: handle.to_string(), state })? })
    }

    /// Any passkey of this instance.
    pub(super) fn asks_to_show(&self) -> Result<Question> {
        let (asked, state) = self.0.start_discoverable_authentication().map_err(unasked)?;
        Ok(Question { asked: public_key(&asked)?, kept: written(&state)? })
    }

    /// The passkey that a device made, if it answers what it was asked.
    pub(super) fn reads_new(&self, waited: &Waited, answered: &Answered<'_>) -> Option<Made> {
        let New { handle, state } = serde_json::from_str(&waited.kept).ok()?;
        let made: RegisterPublicKeyCredential = read(answered.answer)?;
        let passkey = self.0.finish_passkey_registration(&made, &state).ok()?;
        Some(Made { credential_hash: hash(passkey.cred_id()), handle, kept: written(&passkey).ok()? })
    }

    /// What a device showed.
    pub(super) fn reads_shown(&self, answered: &Answered<'_>) -> Option<Shown> {
        let signed: PublicKeyCredential = read(answered.answer)?;
        let (handle, credential) = self.0.identify_discoverable_authentication(&signed).ok()?;
        let (handle, credential_hash) = (handle.to_string(), hash(credential));
        Some(Shown { credential_hash, handle, signed })
    }

    /// What to keep of the passkey from now on, if the device signed what it was asked with it.
    pub(super) fn judges(&self, waited: &Waited, shown: &Shown, kept: &str) -> Option<String> {
        let state: DiscoverableAuthentication = serde_json::from_str(&waited.kept).ok()?;
        let mut passkey: Passkey = serde_json::from_str(kept).ok()?;
        let judged = self.0.finish_discoverable_authentication_v2(&shown.signed, state, &passkey).ok()?;
        passkey.update_credential(&judged)?;
        written(&passkey).ok()
    }
}

impl Listed {
    /// The number that the device gave it.
    fn credential(&self) -> Option<CredentialID> {
        serde_json::from_str::<Passkey>(&self.kept).ok().map(|passkey| passkey.cred_id().clone())
    }
}

/// One length whatever the device: some give their keys very long numbers.
fn hash(credential: &[u8]) -> String {
    secret::hash(&URL_SAFE_NO_PAD.encode(credential))
}

fn read<T: DeserializeOwned>(answer: &str) -> Option<T> {
    serde_json::from_str(answer).ok().filter(|_| answer.len() <= LONGEST)
}

fn public_key(asked: &impl Serialize) -> Result<Value> {
    let mut asked = serde_json::to_value(asked).map_err(|error| Error::Stored(error.to_string()))?;
    Ok(asked["publicKey"].take())
}

fn written(kept: &impl Serialize) -> Result<String> {
    serde_json::to_string(kept).map_err(|error| Error::Stored(error.to_string()))
}

#[expect(clippy::needless_pass_by_value, reason = "what map_err hands over")]
fn unasked(error: WebauthnError) -> Error {
    Error::Settings(format!("passkeys: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(address: &str) -> bool {
        RelyingParty::of(&Settings {
            address: address.into(),
            name: "Essai".into(),
            mail_from: String::new(),
            sends_mail: true,
            reads_addresses: false,
            coordination_needs_app: false,
            demonstration: None,
            contact: String::new(),
            files: platform::FileSettings {
                folder: std::path::PathBuf::new(),
                bucket: None,
                scanner: None,
                largest: 0,
                by_community: 0,
            },
        })
        .is_some()
    }

    #[test]
    fn passkeys_are_offered_where_browsers_offer_them() {
        for address in ["https://jasette.example.org", "https://jasette.example.org:8443", "http://localhost:8080"] {
            assert!(offered(address), "{address}");
        }
        for address in ["http://jasette.example.org", "http://127.0.0.1:8080", "https://192.0.2.1", ""] {
            assert!(!offered(address), "{address}");
        }
    }
}
