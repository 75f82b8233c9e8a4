//! The whole library as a folder that reads without the program: a page that leads to a page for each resource, the list, and for each
//! its file and its record. It holds what the table lets a member take away, and names nobody.

use std::collections::HashMap;

use axum::body::Body;
use communities::Grant;
use communities::roles::UseLibrary;
use files::Shown;
use platform::{Instance, Result};

use crate::downloading::{self, Layer};
use crate::exporting::{Taken, place};
use crate::filing::Version;
use crate::obtaining::Obtained;
use crate::{pages, records, store};

/// What goes into the folder.
pub(crate) struct Folder {
    taken: Taken,
    /// The last version of each, by its resource.
    versions: HashMap<i64, Vec<Shown>>,
}

impl Folder {
    /// What a member takes away.
    pub(crate) async fn of(instance: &Instance, member: &Grant<UseLibrary>, taken: Taken) -> Result<Folder> {
        let all = store::last_versions(&instance.db, member.community().id).await?;
        let hung = |(resource, version): (i64, Version)| Ok((resource, version.files()?.0));
        Ok(Folder { taken, versions: all.into_iter().map(hung).collect::<Result<_>>()? })
    }

    /// The bytes of its files.
    pub(crate) fn bytes(&self) -> u64 {
        let files = self.taken.all.iter().flat_map(|each| self.files(each));
        files.map(|file| file.size.unsigned_abs()).sum()
    }

    /// Counts a copy of each file in it.
    pub(crate) async fn leaves(&self, instance: &Instance) -> Result<()> {
        let filed = self.taken.all.iter().filter(|each| !self.files(each).is_empty());
        let others = filed.filter(|each| Layer::of(each.reader()).is_some());
        let numbers: Vec<i64> = others.map(|each| each.id).collect();
        if numbers.is_empty() { Ok(()) } else { downloading::count(instance, &numbers, Layer::Group).await }
    }

    fn files(&self, resource: &Obtained) -> &[Shown] {
        self.versions.get(&resource.id).map_or(&[], Vec::as_slice)
    }

    /// The folder, in one file.
    pub(crate) async fn packed(&self, instance: &Instance, member: &Grant<UseLibrary>) -> Result<Body> {
        let (lang, community) = (member.lang(), member.community());
        let list = self.taken.workbook(lang, |page| instance.settings.link(&community.path(page)));
        let csv = list.sheets.first().map(|sheet| sheet.csv(lang)).transpose()?.unwrap_or_default();
        let index = pages::index_of_folder(lang, &community.name, &self.taken.all).into_string();
        let mut texts = vec![("index.html".to_owned(), index.into_bytes()), ("liste.csv".to_owned(), csv)];
        let mut files = Vec::new();
        for resource in &self.taken.all {
            let (home, own) = (place(resource), self.files(resource));
            let names: Vec<String> = own.iter().enumerate().map(|(at, file)| named(at, file)).collect();
            let page = pages::page_of_folder(lang, resource, &names).into_string();
            let record = cataloguing::dublin_core(&records::record(instance, community, resource));
            texts.push((format!("{home}/index.html"), page.into_bytes()));
            texts.push((format!("{home}/notice-dc.xml"), cataloguing::written(&record).into_bytes()));
            files.extend(names.iter().zip(own).map(|(name, file)| (format!("{home}/{name}"), file.clone())));
        }
        files::bundle(instance, &texts, &files).await
    }
}

/// Two files of one version may be called the same.
fn named(at: usize, file: &Shown) -> String {
    if at == 0 { file.name.clone() } else { format!("{}-{}", at + 1, file.name) }
}
