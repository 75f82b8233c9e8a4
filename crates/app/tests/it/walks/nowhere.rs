//! What « there is nothing here » looks like to each person: the same whatever the reason.

use super::outcome::Outcome;
use super::routes::Route;
use crate::world::{Answer, Person, Who, World};

/// The answers to an address of which nobody ever heard.
pub(super) struct Nowhere {
    pages: Vec<(Who, Answer)>,
    api: Vec<(Who, Answer)>,
}

impl Nowhere {
    pub(super) async fn of(world: &World) -> Nowhere {
        let (mut pages, mut api) = (Vec::new(), Vec::new());
        for person in world.everybody() {
            pages.push((person.who, person.opens("/c/il-n-y-a-rien").await));
            api.push((person.who, person.opens("/api/v1/communities/999999998").await));
        }
        for ((who, page), (_, program)) in pages.iter().zip(&api) {
            let expected = if *who == Who::Nobody { (303, 401) } else { (404, 404) };
            assert_eq!((page.status.as_u16(), program.status.as_u16()), expected, "{who:?}");
        }
        Nowhere { pages, api }
    }

    /// Panics unless a shut door of a community is to this person what nothing at all is.
    #[track_caller]
    pub(super) fn compare(&self, route: &Route, person: &Person, answer: &Answer) {
        if !route.inside() || !Outcome::of(answer).is_refused() {
            return;
        }
        let known = if route.of_the_api() { &self.api } else { &self.pages };
        let (_, nothing) = known.iter().find(|(who, _)| *who == person.who).expect("everybody was asked");
        let head = |answer: &Answer| {
            let told = answer.headers.iter().filter(|(name, _)| *name != "location");
            (answer.status, told.map(|(name, value)| (name.clone(), value.clone())).collect::<Vec<_>>())
        };
        assert_eq!(head(answer), head(nothing), "{:?} can tell {route} from nothing", person.who);
        assert_eq!(answer.body(), nothing.body(), "{:?} can tell {route} from nothing", person.who);
    }
    /// The same of two pages that give back what was written: they differ by where it would go, and by nothing else.
    #[track_caller]
    pub(super) fn compare_words((answer, path): (&Answer, &str), (nothing, nowhere): (&Answer, &str)) {
        assert_eq!(answer.status, nothing.status, "nobody can tell {path} from nothing");
        let body = answer.body().replace(path, nowhere);
        assert_eq!(body, nothing.body(), "nobody can tell {path} from nothing");
    }
}
