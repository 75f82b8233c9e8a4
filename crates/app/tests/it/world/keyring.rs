//! A device that holds passkeys: it says in bytes what the standard tells (WebAuthn), and what it opens is signed by a library
//! that the program does not name, so that a mistake of one is seen by the other.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use super::{Answer, Person};

/// The page of one's passkeys.
pub(crate) const PASSKEYS: &str = "/profil/cles";

/// Somebody is there; they opened it by their finger; it made a passkey.
const THERE: u8 = 0x01;
const OPENED: u8 = 0x04;
const MADE: u8 = 0x40;

/// A device, in a browser that is on this site.
#[derive(Clone)]
pub(crate) struct Keyring {
    origin: &'static str,
    passkeys: Vec<Passkey>,
    /// Whether it asks for a finger before it signs.
    pub(crate) asks: bool,
}

#[derive(Clone)]
struct Passkey {
    number: Vec<u8>,
    /// The name that it was told for its person.
    handle: Json,
    key: SigningKey,
    signed: u32,
}

impl Keyring {
    /// A device that holds nothing yet.
    pub(crate) fn at(origin: &'static str) -> Keyring {
        Keyring { origin, passkeys: Vec::new(), asks: true }
    }

    /// Makes a passkey, as the question asks.
    pub(crate) fn makes(&mut self, question: &Json) -> String {
        assert_eq!(question["authenticatorSelection"]["residentKey"], "required", "it is found without an address");
        let number = Sha256::digest(question["challenge"].as_str().expect("a challenge")).to_vec();
        let key = SigningKey::from_slice(&Sha256::digest(&number)).expect("a number below the order of the curve");
        let told = self.told("webauthn.create", question);
        let data = self.data(&question["rp"]["id"], MADE, 0);
        let data = [data, vec![0; 16], vec![0, 32], number.clone(), public(&key)].concat();
        let object = [b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec(), vec![data.len() as u8], data];
        let response = json!({ "clientDataJSON": text(&told), "attestationObject": text(&object.concat()) });
        let answer = answered(&number, &response);
        self.passkeys.push(Passkey { number, handle: question["user"]["id"].clone(), key, signed: 0 });
        answer
    }

    /// Shows its last passkey.
    pub(crate) fn shows(&mut self, question: &Json) -> String {
        assert_eq!(question["userVerification"], "required");
        let told = self.told("webauthn.get", question);
        let Passkey { number, handle, key, mut signed } = self.passkeys.last().expect("a passkey").clone();
        signed += 1;
        let data = self.data(&question["rpId"], 0, signed);
        let signature: Signature = key.sign(&[data.clone(), Sha256::digest(&told).to_vec()].concat());
        self.passkeys.last_mut().expect("a passkey").signed = signed;
        let signature = text(signature.to_der().as_bytes());
        let (told, data) = (text(&told), text(&data));
        let said =
            json!({ "clientDataJSON": told, "authenticatorData": data, "signature": signature, "userHandle": handle });
        answered(&number, &said)
    }

    /// What the browser tells of the question.
    fn told(&self, what: &str, question: &Json) -> Vec<u8> {
        let told =
            json!({ "type": what, "challenge": question["challenge"], "origin": self.origin, "crossOrigin": false });
        told.to_string().into_bytes()
    }

    fn data(&self, site: &Json, what: u8, signed: u32) -> Vec<u8> {
        let flags = what | THERE | if self.asks { OPENED } else { 0 };
        let site = Sha256::digest(site.as_str().expect("the name of the site")).to_vec();
        [site, vec![flags], signed.to_be_bytes().to_vec()].concat()
    }
}

/// The public half: a point of the curve, in CBOR.
fn public(key: &SigningKey) -> Vec<u8> {
    let point = key.verifying_key().to_sec1_point(false);
    let (x, y) = (point.x().expect("a point").to_vec(), point.y().expect("a point").to_vec());
    [b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".to_vec(), x, b"\x22\x58\x20".to_vec(), y].concat()
}

fn answered(number: &[u8], response: &Json) -> String {
    let number = text(number);
    json!({ "id": number, "rawId": number, "type": "public-key", "response": response }).to_string()
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Person {
    /// Adds a passkey of this device to their account.
    pub(crate) async fn adds_a_passkey(&self, device: &mut Keyring, name: &str) -> Answer {
        let browser = self.clone().takes_cookies();
        let made = device.makes(&browser.is_asked(&format!("{PASSKEYS}/question")).await);
        browser.post(PASSKEYS, &[("nom", name), ("reponse", &made)]).await
    }

    /// Comes in by the passkey of this device.
    pub(crate) async fn comes_in_by(&self, device: &mut Keyring) -> Answer {
        let shown = device.shows(&self.is_asked("/connexion/cle/question").await);
        self.post("/connexion/cle", &[("reponse", &shown)]).await
    }

    /// What the script of a page asks for.
    pub(crate) async fn is_asked(&self, path: &str) -> Json {
        let question = self.post(path, &[]).await.is(200);
        assert_eq!(question.header("cache-control"), "no-store");
        serde_json::from_str(question.body()).expect("a question in JSON")
    }
}
