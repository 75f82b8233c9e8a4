//! The home slice.
