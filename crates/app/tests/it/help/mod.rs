//! Help: everywhere, with a person to reach, and every word of the product.

mod reaching;
mod words;
