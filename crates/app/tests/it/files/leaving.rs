//! What leaves the disk, and when; and what happens when the disk takes nothing.

use platform::DAY;

use super::house::{PDF, ROOM, photograph};
use super::kept::{gone, kept, kept_here, leaves, moves, takes_nothing};
use crate::world::House;

#[tokio::test]
async fn the_files_of_a_message_that_is_taken_away_are_gone_from_disk() {
    let house = House::open().await;
    let photo = photograph(640, 480, image::ImageFormat::Jpeg);
    let files: [(&str, &[u8]); 2] = [("cuisine.jpg", &photo), ("ordre.pdf", PDF)];
    house.awa.sends_with(&format!("{ROOM}/messages"), "Trop vite", &files).await.is(303);
    let url = house.jean.get(ROOM).await.page.attributes(".file", "href").remove(0);
    house.jean.get(&url).await.is(200);
    assert_eq!(kept(&house).await.len(), 3);
    let id = house.count("SELECT MAX(id) FROM messages").await;
    house.awa.post(format!("{ROOM}/messages/{id}/retrait"), &[]).await.is(303);
    house.jean.get(&url).await.is(404);
    assert!(house.jean.get(ROOM).await.page.all(".file").is_empty());
    house.works().await;
    assert!(kept(&house).await.is_empty(), "{:?}", kept(&house).await);
    assert_eq!(house.count("SELECT COUNT(*) FROM files").await, 0);
}

#[tokio::test]
async fn what_hangs_from_nothing_is_gone_the_next_day_and_what_hangs_stays() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    house.awa.sends_with(&format!("{ROOM}/messages"), "Gardé", &[("ordre.pdf", PDF)]).await.is(303);
    awa.uploaded("oublié.pdf", PDF).await;
    // On purpose: a program that died between the disk and the row left this.
    let dated = leaves(&house, "ab/cd/ef", b"orphelin").await;
    assert_eq!(files::disagreement(&house.instance).await.unwrap().unknown, 1, "it is known to whoever administers");
    sweeps(&house).await;
    // What a bucket keeps has the date of the machine, which is long ago here.
    assert_eq!(kept(&house).await.len(), if dated { 3 } else { 2 });
    house.waits(DAY + 1);
    house.works().await;
    assert_eq!(kept(&house).await.len(), 1, "{:?}", kept(&house).await);
    assert_eq!(house.count("SELECT COUNT(*) FROM files").await, 1);
    assert!(!kept(&house).await.contains(&"ab/cd/ef".to_owned()));
}

#[tokio::test]
async fn rows_and_disk_that_disagree_are_seen_both_ways() {
    let house = House::open().await;
    house.awa.sends_with(&format!("{ROOM}/messages"), "Deux", &[("a.pdf", PDF), ("b.pdf", PDF)]).await.is(303);
    let seen = || files::disagreement(&house.instance);
    assert_eq!(seen().await.unwrap(), files::Disagreement { files: 2, missing: 0, unknown: 0 });
    let first = kept(&house).await.remove(0);
    // On purpose: somebody moved it.
    moves(&house, &first, "ailleurs").await;
    assert_eq!(seen().await.unwrap(), files::Disagreement { files: 2, missing: 1, unknown: 1 });
}

#[tokio::test]
async fn when_the_disk_takes_nothing_the_words_come_back() {
    let house = House::open().await;
    takes_nothing(&house);
    let answer = house.awa.sends_with(&format!("{ROOM}/messages"), "Mes mots", &[("ordre.pdf", PDF)]).await.is(422);
    assert!(
        answer.page.all("#files-error").join("").contains("ne répond pas"),
        "{:?}",
        answer.page.all("#files-error")
    );
    assert!(answer.page.html("textarea").contains("Mes mots"));
    house.awa.sends_with(&format!("{ROOM}/messages"), "Mes mots", &[]).await.is(303);
}

#[expect(clippy::print_stdout, reason = "it says in one line what was left out")]
#[tokio::test]
async fn when_the_disk_is_full_in_the_middle_the_words_come_back_and_nothing_is_half_there() {
    let Some(disk) = SmallDisk::new().await else {
        return println!("left out: a full disk, because nothing may be mounted here");
    };
    let folder = disk.0.clone();
    let only_there =
        platform::FileSettings { folder, bucket: None, scanner: None, largest: 1_000_000, by_community: 10_000_000 };
    let house = House::open_where(|settings| settings.files = only_there).await;
    let large = [PDF, &vec![b' '; 900_000]].concat();
    house.awa.sends_with(&format!("{ROOM}/messages"), "Le premier", &[("a.pdf", &large)]).await.is(303);
    let waits: [(&str, &[u8]); 2] = [("b.pdf", &large), ("c.pdf", &large)];
    let answer = house.awa.sends_with(&format!("{ROOM}/messages"), "Mes mots", &waits).await.is(422);
    let error = answer.page.all("#files-error").join("");
    assert!(error.contains("c.pdf") && error.contains("ne répond pas"), "{error:?}");
    assert!(answer.page.html("textarea").contains("Mes mots"));
    assert!(kept_here(&house).iter().all(|key| !key.starts_with("arriving")), "{:?}", kept_here(&house));
    house.awa.sends_with(&format!("{ROOM}/messages"), "Mes mots", &[]).await.is(303);
}

/// A disk of 2 MB, gone with this value.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    /// None where nothing may be mounted.
    async fn new() -> Option<SmallDisk> {
        let folder = std::env::temp_dir().join(format!("jasette-disk-{}", platform::secret::token()));
        std::fs::create_dir(&folder).unwrap();
        let mut mount = tokio::process::Command::new("mount");
        let mounted = mount
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(&folder)
            .output()
            .await
            .is_ok_and(|said| said.status.success());
        mounted.then(|| SmallDisk(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).status();
        let _ = std::fs::remove_dir(&self.0);
    }
}

#[tokio::test]
async fn when_the_bucket_is_gone_the_words_come_back_and_a_program_is_told_to_try_again() {
    let house = House::open_where(|settings| settings.files.bucket = Some(gone())).await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let answer = house.awa.sends_with(&format!("{ROOM}/messages"), "Mes mots", &[("ordre.pdf", PDF)]).await.is(422);
    let error = answer.page.all("#files-error").join("");
    assert!(error.contains("ne répond pas"), "{error:?}");
    assert!(answer.page.html("textarea").contains("Mes mots"));
    let problem = awa.uploads("ordre.pdf", PDF).await.is(503);
    assert_eq!(problem.header("content-type"), "application/problem+json");
    assert!(kept_here(&house).is_empty(), "nothing stays on its way");
    assert!(files::disagreement(&house.instance).await.is_err(), "whoever administers is told");
    house.awa.sends_with(&format!("{ROOM}/messages"), "Mes mots", &[]).await.is(303);
}

#[tokio::test]
async fn the_files_of_a_person_who_leaves_stay_with_what_they_said() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    house.awa.sends_with(&format!("{ROOM}/messages"), "Gardé", &[("ordre.pdf", PDF)]).await.is(303);
    awa.uploaded("oublié.pdf", PDF).await;
    let email = house.awa.account().email.clone();
    house.awa.post("/profil/suppression", &[("email", &*email)]).await;
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM files WHERE uploader_id IS NULL").await, 1);
    assert_eq!(kept(&house).await.len(), 1);
    assert!(house.jean.get(ROOM).await.page.html(".files").contains("ordre.pdf"));
}

pub(super) async fn sweeps(house: &House) {
    let tx = house.instance.db.begin().await.unwrap();
    files::begin(&tx, house.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    house.works().await;
}
