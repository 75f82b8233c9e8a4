//! How a crate declares its sentences: one macro, so that every slice does it alike.

/// Declares the sentences of a crate and its `t!` macro. Say `ui::texts!($);` once, first in `lib.rs`.
///
/// The crate needs `i18n.toml`, `i18n/fr-CA/<crate>.ftl`, `i18n/en-CA/<crate>.ftl`, and the dependencies
/// `i18n-embed-fl` and `rust-embed`.
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "each crate that declares its sentences speaks of its own `texts`")]
macro_rules! texts {
    ($d:tt) => {
        mod texts {
            use std::sync::LazyLock;

            #[derive(rust_embed::RustEmbed)]
            #[folder = "i18n/"]
            struct Files;

            static TEXTS: LazyLock<$crate::language::Texts> =
                LazyLock::new(|| $crate::language::Texts::load(env!("CARGO_PKG_NAME"), &Files));

            /// The loader of this crate's sentences in one language; `t!` is the way to use it.
            pub(crate) fn speaking(lang: $crate::Lang) -> &'static $crate::language::FluentLanguageLoader {
                TEXTS.speaking(lang)
            }
        }

        /// A sentence of this crate: `t!(lang, "key", name = value)`.
        macro_rules! t {
                                    ($d lang:expr, $d key:literal $d(, $d name:ident = $d value:expr)* $d(,)?) => {
                                        $crate::language::ended(i18n_embed_fl::fl!(
                                            crate::texts::speaking($d lang),
                                            $d key
                                            $d(, $d name = ($d value))*
                                        ))
                                    };
                                }
    };
}
