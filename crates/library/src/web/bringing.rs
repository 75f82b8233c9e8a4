//! `…/import/dossier`: the files of a folder that come in, looked at first.

use axum::extract::Request;
use communities::Grant;
use communities::roles::UseLibrary;
use files::{FileProblem, NotTaken};
use forms::Posted;
use platform::{Instance, Served};

use super::importing::shown;
use crate::bringing::{self, Chosen, NotBrought};
use crate::pages::{FOLDER, Importing, PATH, TAKEN};
use crate::{ADDRESS, done};

pub(super) async fn look(instance: Instance, by: Grant<UseLibrary>, request: Request) -> Served {
    let unfolded = match files::unfold(&instance, by.person_id(), request, FOLDER).await {
        Ok(unfolded) => unfolded,
        Err(NotTaken::Problem(problem)) => return not_read(&instance, &by, &problem).await,
        Err(NotTaken::Refused(refusal)) => return Err(refusal),
    };
    let looked = bringing::looked(&instance, &by, unfolded).await?;
    shown(&instance, &by, Importing { of_folder: Some(&looked), ..Importing::default() }).await
}

async fn not_read(instance: &Instance, by: &Grant<UseLibrary>, problem: &FileProblem) -> Served {
    let sentence = match problem {
        FileProblem::Empty => t!(by.lang(), "folder-choose"),
        other => other.sentence(by.lang()),
    };
    shown(instance, by, Importing { folder_problem: Some(sentence), ..Importing::default() }).await
}

/// Lets in the files that the page showed.
pub(super) async fn enter(instance: Instance, by: Grant<UseLibrary>, posted: Posted) -> Served {
    let files = posted.all(TAKEN).filter_map(|file| file.parse().ok());
    let chosen: Vec<Chosen> =
        files.zip(posted.all(PATH)).map(|(file, path)| Chosen { file, path: path.to_owned() }).collect();
    if chosen.is_empty() {
        return not_read(&instance, &by, &FileProblem::Empty).await;
    }
    let problem = match bringing::bring(&instance, &by, &chosen).await {
        Ok(()) => return Ok(done::FOLDER_CAME_IN.leads_to(by.community().path(ADDRESS))),
        Err(NotBrought::File(problem)) => problem.sentence(by.lang()),
        Err(NotBrought::Kept(rule)) => rule.sentence(by.lang()),
        Err(NotBrought::Refused(refusal)) => return Err(refusal),
    };
    shown(&instance, &by, Importing { folder_problem: Some(problem), ..Importing::default() }).await
}
