//! Pictures: each is read within limits, turned as it was taken, and written anew in two sizes. What came beside its points
//! (place, date, device, a smaller picture of the whole) is in neither.

use std::fs::File;
use std::io::{self, BufReader, BufWriter};
use std::path::Path;
use std::sync::LazyLock;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use tokio::sync::Semaphore;

use crate::folder::{Arriving, Folder};
use crate::problem::{FileProblem, NotTaken};
use crate::sniff::{JPEG, Kind, PNG, WEBP};

/// The longest side of what is shown in a page, in pixels.
const SMALL: u32 = 320;
/// The longest side of what is kept.
const LARGE: u32 = 1600;
/// The longest side of what is read: of a telephone of 50 million points.
const LONGEST_SIDE: u32 = 8192;
/// The most bytes of a picture that is being read.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
const QUALITY: u8 = 85;

/// How many pictures are worked on at once: each takes a processor, and memory for all its points.
pub(crate) static AT_ONCE: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

/// A picture written anew.
pub(crate) struct Picture {
    pub(crate) kind: &'static Kind,
    pub(crate) size: (u32, u32),
    pub(crate) large: Arriving,
    pub(crate) small: Arriving,
}

/// How to read a kind, if it is a picture's.
pub(crate) fn format(kind: &Kind) -> Option<ImageFormat> {
    let formats = [(&JPEG, ImageFormat::Jpeg), (&PNG, ImageFormat::Png), (&WEBP, ImageFormat::WebP)];
    formats.into_iter().find(|(known, _)| *known == kind).map(|(_, format)| format)
}

/// Writes the picture at this path anew. It takes its time: not for a thread that answers others.
pub(crate) fn anew(path: &Path, format: ImageFormat, folder: &Folder) -> Result<Picture, NotTaken> {
    let picture = read(path, format)?;
    let large = within(&picture, LARGE);
    // What lets nothing through is a photograph, or could be one.
    let kind = if large.color().has_alpha() { &PNG } else { &JPEG };
    let (at_large, at_small) = (folder.arriving()?, folder.arriving()?);
    write(&large, kind, &at_large.path)?;
    write(&within(&large, SMALL), kind, &at_small.path)?;
    Ok(Picture { kind, size: (large.width(), large.height()), large: at_large, small: at_small })
}

/// Its points. How many there would be is known before any memory is taken for them.
fn read(path: &Path, format: ImageFormat) -> Result<DynamicImage, NotTaken> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_BYTES);
    let mut reader = ImageReader::with_format(BufReader::new(File::open(path)?), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder().map_err(wrong)?;
    if decoder.total_bytes() > MOST_BYTES {
        return Err(FileProblem::TooManyPoints.into());
    }
    decoder.set_limits(limits).map_err(wrong)?;
    let orientation = decoder.orientation().map_err(wrong)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(wrong)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn within(picture: &DynamicImage, most: u32) -> DynamicImage {
    if picture.width() <= most && picture.height() <= most { picture.clone() } else { picture.thumbnail(most, most) }
}

fn write(picture: &DynamicImage, kind: &Kind, path: &Path) -> Result<(), NotTaken> {
    let mut file = BufWriter::new(File::create_new(path)?);
    let written = match *kind == PNG {
        true => picture.to_rgba8().write_with_encoder(PngEncoder::new(&mut file)),
        false => picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut file, QUALITY)),
    };
    written.map_err(wrong)?;
    file.into_inner().map_err(io::Error::from)?.sync_all()?;
    Ok(())
}

fn wrong(error: ImageError) -> NotTaken {
    match error {
        ImageError::Limits(_) => FileProblem::TooManyPoints.into(),
        ImageError::IoError(error) if error.kind() == io::ErrorKind::StorageFull => error.into(),
        _ => FileProblem::Broken.into(),
    }
}
