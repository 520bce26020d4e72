//! PDF: the words that a reader sees, and every way in which a file may not be what it seems.

use crate::build::{notices, reading, refusal};
use crate::pdf_build::{
    Beside, PICTURE, deflate, file, packed, page, pdf, pdf_with, stream, with_picture,
};
use ingest::{Item, Limits, read};

fn words(bytes: &[u8]) -> String {
    match &reading("a.pdf", bytes).items[..] {
        [Item::Letter(letter)] => letter.text.clone(),
        other => panic!("no letter: {other:?}"),
    }
}

fn told(bytes: &[u8]) -> Vec<String> {
    notices(&reading("a.pdf", bytes))
}

#[test]
fn a_page_begins_with_its_mark_and_the_original_is_kept() {
    let bytes = pdf(&[&page(&["One page."]), &page(&["Another."])]);
    let reading = reading("a.pdf", &bytes);
    let [Item::Letter(letter)] = &reading.items[..] else {
        panic!("no letter")
    };
    assert_eq!(letter.text, "One page.\n\n\u{C}Another.");
    assert_eq!(
        (letter.media_type.as_str(), &letter.bytes),
        ("application/pdf", &bytes)
    );
    assert!(notices(&reading).is_empty());
}

#[test]
fn a_paragraph_that_the_page_cut_into_lines_is_one_and_an_author_s_line_stays() {
    let content = page(&[
        "Mae fy mam wedi bod yn byw yn yr un pentref ar hyd ei hoes ac nid oes",
        "bws iddi fynd at y meddyg.",
        "Diolch",
        "yn fawr",
    ]);
    let gap = "BT /F 12 Tf 72 600 Td (Later.) Tj ET";
    assert_eq!(
        words(&pdf(&[&format!("{content} {gap}")])),
        "Mae fy mam wedi bod yn byw yn yr un pentref ar hyd ei hoes ac nid oes bws iddi fynd at y meddyg.\nDiolch\nyn fawr\n\nLater."
    );
}

#[test]
fn a_hyphen_at_the_end_of_a_line_is_kept_as_it_is_written() {
    let content = page(&[
        "The report of the inquiry says that a society of neighbours is a co-",
        "operative.",
    ]);
    assert_eq!(
        words(&pdf(&[&content])),
        "The report of the inquiry says that a society of neighbours is a co-\noperative."
    );
    // Where the file itself says that the hyphen is only the line's, there is none.
    let content = "BT /F 12 Tf 14 TL 72 770 Td (The report of the inquiry says that a society of neighbours is a coop) Tj \
        /Span <</ActualText <FEFF00AD>>> BDC (-) Tj EMC T* (erative.) Tj ET";
    assert!(words(&pdf(&[content])).ends_with("is a cooperative."));
}

#[test]
fn words_that_only_a_distance_parts_are_not_glued() {
    let content = "BT /F 12 Tf 72 770 Td [(gofal)-300(da)] TJ 0 -20 Td [(g)20(of)15(al)] TJ ET \
        BT /F 12 Tf 72 700 Td (Name) Tj 100 0 Td (Sian) Tj ET";
    assert_eq!(words(&pdf(&[content])), "gofal da\ngofal\n\nName\tSian");
}

#[test]
fn welsh_letters_come_by_the_names_of_glyphs_and_by_the_table_of_a_font() {
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[1/Wcircumflex/wcircumflex/ycircumflex/Ycircumflex/icircumflex/fi]>>>>";
    let content = r"BT /F 12 Tf 72 770 Td (\001yn, g\002r, t\003, \004d, t\005n, \006l) Tj ET";
    let beside = Beside {
        font: Some(font),
        ..Beside::default()
    };
    assert_eq!(
        words(&pdf_with(&[content], &beside)),
        "Ŵyn, gŵr, tŷ, Ŷd, tîn, fil"
    );

    let font = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts[<</Subtype/CIDFontType2/DW 500>>]>>";
    let table = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange \
        2 beginbfchar <0001> <0175> <0002> <00660066> endbfchar 1 beginbfrange <0010> <0012> <0061> endbfrange endcmap";
    let beside = Beside {
        font: Some(font),
        objects: vec![packed("", table.as_bytes())],
        ..Beside::default()
    };
    let content = "BT /F 12 Tf 72 770 Td <000100020010001100120099> Tj ET";
    let bytes = pdf_with(&[content], &beside);
    assert_eq!(words(&bytes), "ŵffabc\u{FFFD}");
    assert_eq!(
        told(&bytes),
        ["a.pdf: some letters could not be told and stand as \u{FFFD}."]
    );
}

#[test]
fn what_a_reader_would_not_see_is_left_out_and_said() {
    let content = "BT /F 12 Tf 72 770 Td (Seen.) Tj 3 Tr (Unseen.) Tj 0 Tr ET \
        /OC /L BDC BT /F 12 Tf 72 700 Td (Layer.) Tj ET EMC \
        /Artifact <</Type/Pagination/Subtype/Footer>> BDC BT /F 12 Tf 72 20 Td (Page 1) Tj ET EMC";
    let beside = Beside {
        catalogue: "/OCProperties<</OCGs[4 0 R]/D<</OFF[4 0 R]>>>>",
        resources: "/Properties<</L 4 0 R>>",
        page: "/Annots[<</Subtype/Text/Contents(note)/Rect[0 0 1 1]>>]",
        objects: vec![b"<</Type/OCG/Name(L)>>".to_vec()],
        ..Beside::default()
    };
    let bytes = pdf_with(&[content], &beside);
    assert_eq!(words(&bytes), "Seen.");
    assert_eq!(
        told(&bytes),
        [
            "a.pdf: hidden text was left out.",
            "a.pdf: headers and footers of the pages were left out.",
            "a.pdf: comments in the margin were left out."
        ]
    );
}

#[test]
fn what_was_written_into_a_form_stands_where_it_was_written() {
    let beside = Beside {
        page: "/Annots[4 0 R]",
        objects: vec![
            b"<</Subtype/Widget/Rect[200 765 400 785]/AP<</N 5 0 R>>>>".to_vec(),
            stream(
                "/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F 3 0 R>>>>",
                b"/Tx BMC BT /F 12 Tf 2 5 Td (Sian) Tj ET EMC",
            ),
        ],
        ..Beside::default()
    };
    let content = page(&["Your name:", "Your answer:"]);
    assert_eq!(
        words(&pdf_with(&[&content], &beside)),
        "Your name:\tSian\nYour answer:"
    );
}

#[test]
fn scripts_actions_and_files_within_are_never_touched_and_said() {
    for (catalogue, page_entry, said) in [
        (
            "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
            "",
            "scripts",
        ),
        ("/OpenAction<</S/Launch/F(cmd.exe)>>", "", "scripts"),
        (
            "/Names<</JavaScript<</Names[(a) <</S/JavaScript/JS(1)>>]>>>>",
            "",
            "scripts",
        ),
        ("/AA<</WC<</S/JavaScript/JS(1)>>>>", "", "scripts"),
        (
            "",
            "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>]",
            "scripts",
        ),
        (
            "/Names<</EmbeddedFiles<</Names[(a) <</F(a.exe)>>]>>>>",
            "",
            "files-within",
        ),
        (
            "",
            "/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]>>]",
            "files-within",
        ),
    ] {
        let beside = Beside {
            catalogue,
            page: page_entry,
            ..Beside::default()
        };
        let bytes = pdf_with(&[&page(&["Words."])], &beside);
        let reading = reading("a.pdf", &bytes);
        let codes: Vec<_> = reading
            .notices
            .iter()
            .map(|notice| notice.what.code())
            .collect();
        assert_eq!(codes, [said], "{catalogue}{page_entry}");
        assert_eq!(words(&bytes), "Words.");
    }
    // An action that leads to a page or an address is none of these.
    let beside = Beside {
        catalogue: "/OpenAction[4 0 R/Fit]",
        ..Beside::default()
    };
    assert!(told(&pdf_with(&[&page(&["Words."])], &beside)).is_empty());
}

#[test]
fn title_and_author_are_told_and_are_no_words() {
    let beside = Beside {
        trailer: "/Info<</Title(\u{FEFF}T)/Author(Sample Person)>>",
        ..Beside::default()
    };
    let bytes = pdf_with(&[&page(&["Words."])], &beside);
    assert_eq!(words(&bytes), "Words.");
    assert_eq!(
        told(&bytes),
        ["a.pdf: it calls itself \"T\" and names as its author \"Sample Person\"."]
    );
}

#[test]
fn pages_that_are_pictures_make_a_scan_and_one_among_words_is_said() {
    let bytes = pdf_with(&[PICTURE, PICTURE], &with_picture());
    let reading = reading("a.pdf", &bytes);
    let [Item::Scan(scan)] = &reading.items[..] else {
        panic!("no scan: {reading:?}")
    };
    assert_eq!(
        (scan.media_type.as_str(), &scan.bytes),
        ("application/pdf", &bytes)
    );
    // A stamp of the machine, or words that another machine put behind the picture, are not the author's.
    let stamped = format!(
        "{PICTURE} BT /F 8 Tf 9 9 Td (Scanned with a telephone) Tj 3 Tr (Guessed words) Tj ET"
    );
    let bytes = pdf_with(&[&stamped], &with_picture());
    assert!(matches!(
        crate::build::reading("a.pdf", &bytes).items[..],
        [Item::Scan(_)]
    ));
    assert_eq!(told(&bytes), ["a.pdf: hidden text was left out."]);
    let bytes = pdf_with(&[&page(&["Words."]), PICTURE], &with_picture());
    assert_eq!(words(&bytes), "Words.");
    assert_eq!(
        told(&bytes),
        ["a.pdf: 1 page is a picture; the words in it were not read."]
    );
}

#[test]
fn a_page_without_anything_is_nothing() {
    assert_eq!(
        refusal("a.pdf", &pdf(&[""])),
        "a.pdf: there is nothing in it; check that the right file was sent."
    );
}

#[test]
fn a_file_with_a_password_is_refused() {
    let zeros = "00".repeat(32);
    let trailer = format!(
        "/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{zeros}>/U<{zeros}>>>"
    );
    let beside = Beside {
        trailer: &trailer,
        ..Beside::default()
    };
    assert_eq!(
        refusal("a.pdf", &pdf_with(&[&page(&["Words."])], &beside)),
        "a.pdf: it is locked with a password; send it unlocked."
    );
}

#[test]
fn a_file_that_is_cut_short_is_refused_wherever_it_is_cut() {
    let bytes = pdf(&[&page(&["One."]), &page(&["Two."])]);
    let end = bytes.len() - b"startxref\n0000\n%%EOF\n".len();
    for length in [20, 200, bytes.len() / 2, end - 40] {
        assert_eq!(
            refusal("a.pdf", &bytes[..length]),
            "a.pdf: it ends before it is complete; save it again in the program that wrote it and send it again.",
            "{length}"
        );
    }
}

#[test]
fn loops_in_the_list_of_pages_and_in_the_table_of_objects_come_to_an_end() {
    let looped = file(
        &[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>".to_vec(),
        ],
        "",
    );
    assert_eq!(
        refusal("a.pdf", &looped),
        "a.pdf: its part \"list of pages\" is missing or damaged; open it in the program that wrote it, save it and send it again."
    );
    // A table that names itself as the one before.
    let sound = pdf(&[&page(&["Words."])]);
    let text = String::from_utf8_lossy(&sound);
    let start: usize = text
        .rsplit("startxref\n")
        .next()
        .unwrap()
        .lines()
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let beside_prev = format!("/Prev {start}");
    let beside = Beside {
        trailer: &beside_prev,
        ..Beside::default()
    };
    assert_eq!(words(&pdf_with(&[&page(&["Words."])], &beside)), "Words.");
}

/// Forms from the fourth object on, each of which draws the next so many times; the last draws a word.
fn forms(levels: usize, times: usize) -> Beside<'static> {
    let within = |next: usize| {
        format!(
            "/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 3 0 R>>/XObject<</X {next} 0 R>>>>"
        )
    };
    let mut objects: Vec<Vec<u8>> = (0..levels)
        .map(|level| stream(&within(level + 5), "/X Do ".repeat(times).as_bytes()))
        .collect();
    objects.push(stream(&within(4), b"BT /F 12 Tf (Word) Tj ET /X Do"));
    Beside {
        resources: "/XObject<</X 4 0 R>>",
        objects,
        ..Beside::default()
    }
}

#[test]
fn forms_within_forms_come_to_an_end() {
    // The last draws the first again.
    assert_eq!(words(&pdf_with(&["/X Do"], &forms(0, 1))), "Word");
    let deep = pdf_with(&["/X Do"], &forms(20, 1));
    assert_eq!(
        refusal("a.pdf", &deep),
        "a.pdf: it has more than 16 levels of one thing within another, the most that is read; split it."
    );
    let few = Limits {
        drawing_steps_max: 10_000,
        ..Limits::default()
    };
    let wide = pdf_with(&["/X Do"], &forms(12, 10));
    assert_eq!(
        read("a.pdf", &wide, &few).unwrap_err().to_string(),
        "a.pdf: it has more than 10000 steps of drawing, the most that is read; split it."
    );
}

#[test]
fn bombs_of_contents_objects_and_tables_are_refused_before_they_are_unpacked() {
    let zeros = vec![b' '; 40 << 20];
    let objects = |last: Vec<u8>| {
        file(
            &[
                b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
                b"<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>".to_vec(),
                b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_vec(),
                last,
            ],
            "",
        )
    };
    let within = "takes it past 300 times its packed length, the most that is unpacked; send the files in smaller parts.";
    assert_eq!(
        refusal("a.pdf", &objects(packed("", &zeros))),
        format!("a.pdf: the entry \"contents\" {within}")
    );
    assert_eq!(
        refusal(
            "a.pdf",
            &objects(packed("/Type/ObjStm/N 1/First 4", &zeros))
        ),
        format!("a.pdf: the entry \"objects\" {within}")
    );
    // Packed twice, which hides the second packing from a reader that looks at one.
    let twice = stream(
        "/Filter[/FlateDecode/FlateDecode]",
        &deflate(&deflate(&zeros)),
    );
    assert_eq!(
        refusal("a.pdf", &objects(twice)),
        format!("a.pdf: the entry \"contents\" {within}")
    );
}

#[test]
fn pages_and_steps_have_bounds() {
    let few = Limits {
        pages_max: 2,
        ..Limits::default()
    };
    let one = page(&["x"]);
    let broken = read("a.pdf", &pdf(&[&one, &one, &one]), &few).unwrap_err();
    assert_eq!(
        broken.to_string(),
        "a.pdf: it has more than 2 pages, the most that is read; split it."
    );
    let few = Limits {
        drawing_steps_max: 5,
        ..Limits::default()
    };
    let broken = read("a.pdf", &pdf(&[&one]), &few).unwrap_err();
    assert_eq!(
        broken.to_string(),
        "a.pdf: it has more than 5 steps of drawing, the most that is read; split it."
    );
}

#[test]
fn a_name_does_not_make_a_pdf_and_contents_do() {
    assert_eq!(
        refusal("a.pdf", b"GIF89a\x01\0\x01\0\0\0\0"),
        "a.pdf: the name says a PDF document but the contents are something else; rename it or save it again."
    );
    let bytes = pdf(&[&page(&["Words."])]);
    let reading = reading("a.txt", &bytes);
    assert_eq!(
        notices(&reading),
        ["a.txt: the contents are not what the name says; read as a PDF document."]
    );
}
