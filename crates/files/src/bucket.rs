//! Files in a bucket of a storage that speaks the language of Amazon’s S3. It gives a name to what was sent whole and to nothing
//! else: what is half sent is nowhere.

mod wire;

use std::io;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::buffered::BufWriter;
use object_store::path::Path as Key;
use object_store::{BackoffConfig, GetOptions, ObjectStore, ObjectStoreExt, RetryConfig};
use platform::BucketSettings;
use tokio::io::AsyncWriteExt;

/// How long a storage that is away is tried again while somebody waits.
const PATIENCE: Duration = Duration::from_secs(5);

/// Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Bucket(Arc<AmazonS3>);

impl Bucket {
    pub(crate) fn of(settings: &BucketSettings) -> io::Result<Bucket> {
        let again = RetryConfig { max_retries: 2, retry_timeout: PATIENCE, backoff: BackoffConfig::default() };
        // Where the bucket is in the name of the host, the endpoint is the host's whole name.
        let endpoint = match (settings.path_style, settings.endpoint.split_once("://")) {
            (false, Some((scheme, host))) => format!("{scheme}://{}.{host}", settings.name),
            _ => settings.endpoint.clone(),
        };
        let builder = AmazonS3Builder::new()
            .with_endpoint(endpoint)
            .with_bucket_name(&settings.name)
            .with_region(&settings.region)
            .with_access_key_id(&settings.key)
            .with_secret_access_key(&settings.secret)
            .with_virtual_hosted_style_request(!settings.path_style)
            .with_allow_http(settings.endpoint.starts_with("http://"))
            .with_retry(again)
            .with_http_connector(wire::Connector);
        Ok(Bucket(Arc::new(builder.build().map_err(io::Error::from)?)))
    }

    /// Keeps what is at this path, whole, under this key.
    pub(crate) async fn put(&self, key: &str, from: &Path) -> io::Result<()> {
        let mut file = tokio::fs::File::open(from).await?;
        let mut into = BufWriter::new(self.0.clone(), Key::from(key));
        if let Err(error) = tokio::io::copy(&mut file, &mut into).await {
            // What was sent in pieces is given up, if the storage still listens; otherwise its own rules sweep it.
            let _ = into.abort().await;
            return Err(error);
        }
        into.shutdown().await
    }

    /// What is under this key, or a part of it.
    pub(crate) async fn read(
        &self,
        key: &str,
        part: Option<Range<u64>>,
    ) -> io::Result<(u64, BoxStream<'static, io::Result<Bytes>>)> {
        let options = GetOptions { range: part.map(Into::into), ..GetOptions::default() };
        let got = self.0.get_opts(&Key::from(key), options).await.map_err(io::Error::from)?;
        let length = got.range.end - got.range.start;
        Ok((length, got.into_stream().map_err(io::Error::from).boxed()))
    }

    /// Takes away what is under this key. Once is enough.
    pub(crate) async fn remove(&self, key: &str) -> io::Result<()> {
        match self.0.delete(&Key::from(key)).await {
            Err(object_store::Error::NotFound { .. }) => Ok(()),
            removed => removed.map_err(io::Error::from),
        }
    }

    /// Every key, with when it was written (milliseconds UTC).
    pub(crate) async fn everything(&self) -> io::Result<Vec<(String, i64)>> {
        let all = self.0.list(None).map_ok(|one| (one.location.to_string(), one.last_modified.timestamp_millis()));
        all.try_collect().await.map_err(io::Error::from)
    }
}
