//! What people look for, and what they read then.

use crate::world::{Answer, House, Person};

/// The room of everybody, and that of the advisory committee.
pub(crate) const ROOM: &str = "/c/essai/salons/bons-coups";
pub(super) const COMMITTEE: &str = "/c/essai/salons/comite";

impl Person {
    /// The page of what they find by these words.
    pub(super) async fn looks_for(&self, typed: &str) -> Answer {
        self.looks_by(&[("q", typed)]).await
    }

    /// The page of what they find by these fields.
    pub(super) async fn looks_by(&self, fields: &[(&str, &str)]) -> Answer {
        let encoded = |value: &str| value.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.get(format!("/c/essai/recherche?{}", fields.join("&"))).await.is(200)
    }

    /// The pieces of what they find by these words, in their order.
    pub(super) async fn finds(&self, typed: &str) -> Vec<String> {
        self.looks_for(typed).await.pieces()
    }

    /// A program that acts in their name, and only reads.
    pub(crate) async fn program(&self, house: &House) -> Person {
        let page = self.post("/profil/jetons", &[("nom", "carnet")]).await.is(201).body().to_owned();
        let token =
            page.split_once("<code>jasette_").expect("a token").1.split('<').next().expect("its end").to_owned();
        house.nobody().with("authorization", &format!("Bearer jasette_{token}"))
    }

    /// Says something in a room.
    pub(crate) async fn says_in(&self, room: &str, words: &str) -> String {
        let answer = self.post(format!("{room}/messages"), &[("body", words)]).await.is(303);
        answer.header("location").rsplit_once("#message-").expect("the way to the message").1.to_owned()
    }
}

impl Answer {
    /// The pieces that were found, in their order.
    pub(super) fn pieces(&self) -> Vec<String> {
        self.page.all(".found li > p:last-child")
    }
}

/// An answer of the API.
pub(crate) fn read(answer: &Answer) -> serde_json::Value {
    serde_json::from_str(answer.body()).expect("the API answers JSON")
}

impl House {
    /// What the index keeps of the things of a kind.
    pub(super) async fn kept(&self, kind: &str) -> Vec<String> {
        let kept = platform::sql("SELECT words FROM findings WHERE kind = $1 ORDER BY id").bind(kind);
        kept.values(&self.instance.db).await.unwrap()
    }
}
