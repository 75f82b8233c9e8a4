//! Before a walk is believed that says « nothing changed »: what it looks with sees a write to any table.

use platform::sql;
use testkit::Watch;

use crate::world::{Tables, Who, World};

#[tokio::test]
async fn what_is_written_is_seen_and_what_is_only_read_is_not() {
    let world = World::open().await;
    let (db, tables) = (&world.instance.db, Tables::of(&world.instance.db).await);
    let mut watch = Watch::over(world.location()).await;
    let (awa, room) = (world.who(Who::Member), world.here.path(&format!("/salons/{}", world.here.room)));
    awa.opens(world.here.path("/membres")).await.is(200);
    world.who(Who::Stranger).posts(format!("{room}/messages"), &[("body", "Bonjour")]).await.is(404);
    assert!(!watch.saw_a_write().await, "a page that is read and a deed that is refused write nothing");

    awa.posts(format!("{room}/messages"), &[("body", "Un mot de plus")]).await.is(303);
    assert!(watch.saw_a_write().await);
    let changed = tables.changed_since(&mut watch, db).await;
    assert!(changed.iter().any(|row| row.starts_with("+ messages:") && row.contains("Un mot de plus")), "{changed:#?}");

    watch.looks_again().await;
    assert!(!watch.saw_a_write().await, "from then on nothing was written");
    assert!(tables.changed_since(&mut watch, db).await.is_empty());
}

/// Whatever table it is.
#[tokio::test]
async fn no_table_is_out_of_sight() {
    let world = World::open().await;
    let tables = Tables::of(&world.instance.db).await;
    let mut watch = Watch::over(world.location()).await;
    let mut emptied = 0;
    for table in tables.names() {
        // With its condition, or SQLite clears the page of a table that is empty already.
        let gone: &'static str = Box::leak(format!("DELETE FROM \"{table}\" WHERE TRUE").into_boxed_str());
        watch.looks_again().await;
        let tx = world.instance.db.begin().await.unwrap();
        // What others still point to cannot leave: nothing is written then.
        let Ok(rows) = sql(gone).run(&tx).await else { continue };
        tx.commit().await.unwrap();
        assert_eq!(watch.saw_a_write().await, rows > 0, "{rows} rows left {table}");
        emptied += i32::from(rows > 0);
    }
    assert!(emptied > 10, "{emptied} tables had something to lose: too few to believe the rest");
}
