//! The texts of this room in both languages, and the macro with which every room gets its own.
//!
//! Guarantees that a text exists in both languages: a missing one ends the build (`words/build.rs`).
//! Numbers are not grouped here: a message takes the number that chooses the plural form (`$n`) and
//! the number as it is shown (`$shown`, from `say::integer`).

/// Defines `Words` (one function a message, `msg_…`) and `words(language)` from the room's `locales/`.
///
/// Write it alone into `src/words.rs` of the room. The room needs `fluent-typed` among its
/// dependencies, and a `build.rs` as `README.md` of this room shows.
#[macro_export]
macro_rules! words {
    () => {
        #[allow(
            missing_docs,
            dead_code,
            unused_imports,
            unused_qualifications,
            clippy::all,
            clippy::expect_used,
            clippy::unwrap_used,
            clippy::panic,
            clippy::uninlined_format_args,
            clippy::redundant_closure_for_method_calls,
            reason = "generated from locales/ into OUT_DIR: each function is documented by its message"
        )]
        mod generated {
            include!(concat!(env!("OUT_DIR"), "/words.rs"));
        }
        pub use generated::L10nLanguage as Words;

        /// The texts of this room in a language, read once.
        pub fn words(language: $crate::Language) -> &'static Words {
            static EN: ::std::sync::OnceLock<Words> = ::std::sync::OnceLock::new();
            static CY: ::std::sync::OnceLock<Words> = ::std::sync::OnceLock::new();
            match language {
                $crate::Language::En => EN.get_or_init(|| generated::L10n::En.load()),
                $crate::Language::Cy => CY.get_or_init(|| generated::L10n::Cy.load()),
            }
        }
    };
}

words!();
