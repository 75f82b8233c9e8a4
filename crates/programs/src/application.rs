//! What a season asks of who wants to take part, besides what every application says.

use super::names::id;
use super::rule::{Truth, optional, otherwise};
use super::wording::{Text, line};

table! {
    /// A question of the application, after those that every one asks: the name, the organisation, the role, why. It is answered in words.
    pub struct ApplicationQuestion {
        /// Its id.
        id: String = id(),
        /// The question.
        text: Text = line(200),
        /// A few words that help to answer.
        hint: Option<Text> = optional(line(300)),
        /// Whether it must be answered.
        required: bool = otherwise("false", Truth),
    }
}
