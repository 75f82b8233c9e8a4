//! The api slice.
