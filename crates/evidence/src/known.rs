//! What sources read in common while one report is drawn: each kind of thing once, whichever source asks first.

use std::any::{Any, TypeId, type_name};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use platform::Result;

/// What was read, by its type: the figures of the measures, the meetings, the season.
#[derive(Clone, Default)]
pub struct Known(Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>);

impl Known {
    /// What is of this type: as it was read before, or as it is read now. Sources are drawn one after the other, so nothing is
    /// read twice.
    pub async fn once<T: Send + Sync + 'static>(&self, read: impl Future<Output = Result<T>>) -> Result<Arc<T>> {
        if let Some(known) = self.of::<T>() {
            return Ok(known);
        }
        let read = Arc::new(read.await?);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(TypeId::of::<T>(), read.clone());
        Ok(read)
    }

    fn of<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&TypeId::of::<T>())?.clone().downcast().ok()
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(type_name::<Known>())
    }
}
