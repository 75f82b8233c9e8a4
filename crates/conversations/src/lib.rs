//! The conversations slice.
