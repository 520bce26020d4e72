//! A scan in the report: its transcript is published and says whose hand it is; the picture never is.

use crate::scene::{DRAFT, Published, draft, files, scene};
use commission::Publication;

const PICTURE: &[u8] = b"\x89PNG the bytes of a picture, with the place where it was taken";

#[test]
fn a_transcript_is_published_as_typed_by_the_secretariat_and_the_picture_is_not() {
    let scene = scene();
    let typed = scene.scan(Publication::Anonymous, PICTURE);
    let awaiting = scene.scan(Publication::Anonymous, &[PICTURE, b"2"].concat());
    let name = format!("{typed}/attachment-1");
    scene.transcribe(&name, "We wait for the buss.").unwrap();
    scene.transcribe(&name, "We wait for the bus.").unwrap();
    scene.learn();
    draft(&scene, DRAFT).unwrap();
    let published = Published::of(scene);
    let page = published.page(&format!("en/submissions/{typed}.html"));
    assert!(
        page.contains("Typed by the secretariat from a scan."),
        "{page}"
    );
    assert!(page.contains("We wait for the bus.") && !page.contains("buss"));
    assert!(!page.contains("Words were taken out"));
    let page = published.page(&format!("cy/submissions/{typed}.html"));
    assert!(
        page.contains("Teipiwyd gan yr ysgrifenyddiaeth o sgan."),
        "{page}"
    );
    let page = published.page(&format!("en/submissions/{awaiting}.html"));
    assert!(!page.contains("Typed by"), "{page}");
    let table = published.page("pack/documents.csv");
    assert!(table.contains(&format!("{name},{typed},attachment-1,")));
    assert!(
        table.contains(",3,false,We wait for the bus.,true"),
        "{table}"
    );
    for (path, bytes) in files(&published.site()) {
        let holds = bytes.windows(PICTURE.len()).any(|window| window == PICTURE);
        assert!(!holds, "{path} holds the picture");
    }
    // The auditor's pack opens what came before, and what was received.
    let site = published.site();
    let sealed = files(&site.join("sealed"));
    let table = String::from_utf8(sealed["documents.csv"].clone()).unwrap();
    assert!(
        table.contains(",2,false,We wait for the buss.,true"),
        "{table}"
    );
    let verified = report::verify_files(files(&site.join("pack")), Some(sealed), None);
    assert_eq!(verified.failed, [], "{:?}", verified.failed);
}

#[test]
fn a_row_that_hides_that_its_words_were_typed_is_found() {
    let scene = scene();
    let typed = scene.scan(Publication::Anonymous, PICTURE);
    let name = format!("{typed}/attachment-1");
    scene.transcribe(&name, "We wait for the bus.").unwrap();
    scene.learn();
    let published = Published::of(scene);
    let mut pack = files(&published.site().join("pack"));
    let table = pack.get_mut("documents.csv").unwrap();
    let text = String::from_utf8(table.clone()).unwrap();
    *table = text.replace("the bus.,true", "the bus.,false").into_bytes();
    let failed = report::verify_files(pack, None, None).failed;
    let found = failed
        .iter()
        .any(|failure| failure.what == format!("documents.csv: {name}"));
    assert!(found, "{failed:?}");
}
