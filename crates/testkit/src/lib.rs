//! The testkit slice.
