//! Who is there now, counted under a key, in the memory of this process.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

/// Those who are there.
pub(crate) struct Crowd<K>(Arc<Mutex<HashMap<K, usize>>>);

/// One who is there, until dropped.
pub(crate) struct Seat<K: Eq + Hash> {
    crowd: Crowd<K>,
    key: K,
}

impl<K> Clone for Crowd<K> {
    fn clone(&self) -> Crowd<K> {
        Crowd(self.0.clone())
    }
}

impl<K> Default for Crowd<K> {
    fn default() -> Crowd<K> {
        Crowd(Arc::default())
    }
}

impl<K: Eq + Hash + Clone> Crowd<K> {
    /// One more under this key, unless there are `most`.
    pub(crate) fn enter(&self, key: K, most: usize) -> Option<Seat<K>> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(key.clone()).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Seat { crowd: self.clone(), key })
    }
}

impl<K: Eq + Hash> Drop for Seat<K> {
    fn drop(&mut self) {
        let mut counts = self.crowd.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(count) = counts.get_mut(&self.key) else { return };
        *count -= 1;
        if *count == 0 {
            counts.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Crowd;

    #[test]
    fn whoever_leaves_makes_room_for_the_next_of_their_kind() {
        let crowd = Crowd::default();
        let first = crowd.enter("a", 2);
        let second = crowd.enter("a", 2);
        assert!(first.is_some() && second.is_some());
        assert!(crowd.enter("a", 2).is_none() && crowd.enter("b", 2).is_some());
        drop(first);
        assert!(crowd.enter("a", 2).is_some());
        drop(second);
        assert!(crowd.0.lock().expect("no thread panicked").is_empty(), "nobody is remembered who is not there");
    }
}
