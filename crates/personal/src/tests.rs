//! What is found, in sentences of both languages, and what is not. Numbers are of ranges kept for fiction (Ofcom, example.org, NHS 999) or
//! made for the check; persons are samples.

use super::*;

/// What was found of each kind, as it was written.
fn seen(text: &str) -> Vec<(Kind, String)> {
    let found = find(text);
    let words = found.iter().map(|one| {
        let words = text::slice(text, one.start, one.end).unwrap_or_default();
        (one.kind, words.to_owned())
    });
    words.collect()
}

#[track_caller]
fn finds(kind: Kind, text: &str, words: &str) {
    let seen = seen(text);
    assert!(
        seen.contains(&(kind, words.to_owned())),
        "{kind:?} “{words}” in “{text}”: {seen:?}"
    );
}

#[track_caller]
fn finds_none_of(kind: Kind, text: &str) {
    let seen = seen(text);
    assert!(seen.iter().all(|(of, _)| *of != kind), "{text}: {seen:?}");
}

#[test]
fn an_nhs_number_is_found_however_it_is_spaced() {
    for written in [
        "999 123 4519",
        "9991234519",
        "999-123-4519",
        "999.123.4519",
        "999\u{2013}123\u{2013}4519",
        "999\u{a0}123\u{a0}4519",
        "9 9 9 1 2 3 4 5 1 9",
        "999  123  4519",
        "99９ 123 4519",
        "999\u{200b}123\u{200b}4519",
    ] {
        finds(
            Kind::NhsNumber,
            &format!("My NHS number is {written}."),
            written,
        );
        finds(
            Kind::NhsNumber,
            &format!("Fy rhif GIG yw {written} ac rwy'n aros."),
            written,
        );
        finds(
            Kind::NhsNumber,
            &format!("{written} yw fy rhif GIG"),
            written,
        );
    }
    finds(Kind::NhsNumber, "nhs no: 999 I23 46O8", "999 I23 46O8");
    finds_none_of(Kind::NhsNumber, "order 999 123 4518 came late");
    finds_none_of(Kind::NhsNumber, "call 01999 123 4519 5");
    finds(
        Kind::Reference,
        "My NHS number is 999 123 4518.",
        "999 123 4518",
    );
}

#[test]
fn a_national_insurance_number_begins_as_hmrc_says() {
    for written in [
        "AB 12 34 56 C",
        "ab123456c",
        "AB-12-34-56-C",
        "AB 123456 C",
        "AB.12.34.56.C",
        "A B 1 2 3 4 5 6 C",
    ] {
        finds(
            Kind::NiNumber,
            &format!("NI number: {written}, thank you"),
            written,
        );
        finds(
            Kind::NiNumber,
            &format!("Fy rhif Yswiriant Gwladol yw {written}."),
            written,
        );
    }
    finds(Kind::NiNumber, "my nino is AB 12 34 56", "AB 12 34 56");
    for written in [
        "DA 12 34 56 C",
        "BG123456A",
        "AO 12 34 56 A",
        "AB 12 34 56 E",
    ] {
        finds_none_of(Kind::NiNumber, &format!("this is {written} on the form"));
    }
}

#[test]
fn postcodes_are_found_in_any_case_and_misread() {
    for (text, written) in [
        ("I live at LL57 2DG now", "LL57 2DG"),
        ("cf10 3at", "cf10 3at"),
        ("SA1-1NW", "SA1-1NW"),
        ("rwy'n byw yn ll572dg.", "ll572dg"),
        ("W1A 1HQ", "W1A 1HQ"),
        ("postcode LL57 IDG", "LL57 IDG"),
        ("CF1O 3AT", "CF1O 3AT"),
        ("SY23\u{a0}3BU", "SY23\u{a0}3BU"),
    ] {
        finds(Kind::Postcode, text, written);
    }
    for text in [
        "table A1 2 rows",
        "in a4 5th edition",
        "M4 J24",
        "covid-19 5pm",
    ] {
        finds_none_of(Kind::Postcode, text);
    }
}

#[test]
fn telephone_numbers_are_found_however_they_are_written() {
    for written in [
        "01632 960123",
        "(01632) 960123",
        "01632-960-123",
        "01632960123",
        "07700 900123",
        "07700900123",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "+44 (0) 7700 900 123",
        "0044 7700 900123",
        "00 44 7700 900123",
        "020 7946 0123",
        "0 7 7 0 0 9 0 0 1 2 3",
        "07700\u{2011}900\u{2011}123",
        "07700.900.123",
        "0300 123 4567",
        "+353 1 234 5678",
    ] {
        finds(
            Kind::Phone,
            &format!("Ring me on {written} please"),
            written,
        );
        finds(
            Kind::Phone,
            &format!("Ffoniwch fi ar {written}, diolch."),
            written,
        );
        finds(Kind::Phone, &format!("It was {written}."), written);
    }
    finds(Kind::Phone, "ffôn 960123", "960123");
    finds(Kind::Phone, "+44 (20) 7946 0123", "+44 (20) 7946 0123");
    for text in [
        "1,234,567 people",
        "from 01/02/2021 10:30",
        "2019 2020 2021",
        "£12.50 for 250 grams",
        "01.02.2021 to 03.04.2022",
    ] {
        finds_none_of(Kind::Phone, text);
    }
}

#[test]
fn addresses_of_the_post_and_of_the_net() {
    finds(
        Kind::Email,
        "E-bost: sian.sample@example.org.",
        "sian.sample@example.org",
    );
    finds(Kind::Email, "sian @ example.org", "sian @ example.org");
    finds(
        Kind::Email,
        "sian (at) example (dot) org",
        "sian (at) example (dot) org",
    );
    finds(
        Kind::Email,
        "sian at example dot co dot uk",
        "sian at example dot co dot uk",
    );
    finds(Kind::Email, "siân@esiampl.cymru", "siân@esiampl.cymru");
    finds_none_of(Kind::Email, "my email is info@example. Thanks");
    finds_none_of(Kind::Email, "We met at home. It was late");
    finds(
        Kind::Address,
        "I live at 12 Sample Street, Bangor LL57 2DG",
        "12 Sample Street, Bangor",
    );
    finds(
        Kind::Postcode,
        "I live at 12 Sample Street, Bangor LL57 2DG",
        "LL57 2DG",
    );
    finds(
        Kind::Address,
        "Rwy'n byw yn 7 Heol y Bont, Aberaeron.",
        "7 Heol y Bont, Aberaeron",
    );
    finds(Kind::Address, "14a Stryd Fawr", "14a Stryd Fawr");
    finds(
        Kind::Address,
        "Flat 3, 22 Park Road",
        "Flat 3, 22 Park Road",
    );
    finds(
        Kind::Address,
        "my neighbour at 22 high street",
        "22 high street",
    );
    finds_none_of(Kind::Address, "It took 3 months and 12 days to get there");
    finds_none_of(Kind::Address, "20 miles down the road");
}

#[test]
fn a_date_is_of_birth_where_a_word_says_so() {
    for (text, written) in [
        ("My date of birth is 12/03/1950.", "12/03/1950"),
        ("DOB 12.3.50", "12.3.50"),
        ("born on 12th of March 1950 in Bala", "12th of March 1950"),
        ("Fe'm ganwyd ar 12 Mawrth 1950", "12 Mawrth 1950"),
        ("Dyddiad geni: 12-03-1950", "12-03-1950"),
        ("Cafodd ei eni ar 3ydd o Fai 1961", "3ydd o Fai 1961"),
        ("d.o.b. 1950-03-12", "1950-03-12"),
        ("12/03/1950 (date of birth)", "12/03/1950"),
        ("She was born in 1931.", "1931"),
        ("born 12 / 03 / 1950", "12 / 03 / 1950"),
    ] {
        finds(Kind::DateOfBirth, text, written);
    }
    finds_none_of(Kind::DateOfBirth, "The meeting was on 12/03/2021.");
    finds(Kind::Date, "The meeting was on 12/03/2021.", "12/03/2021");
    assert!(seen("24/7 care, a half (1/2), 9/10 people").is_empty());
}

#[test]
fn marks_of_vehicles_licences_and_passports() {
    finds(
        Kind::Vehicle,
        "My car reg is AB51 ABC and it expires",
        "AB51 ABC",
    );
    finds(
        Kind::Vehicle,
        "rhif cofrestru fy nghar yw cu57 abc",
        "cu57 abc",
    );
    finds(Kind::Vehicle, "A123 BCD", "A123 BCD");
    for text in [
        "the M4 and the A55",
        "for 50p or 20p",
        "bus 5C and 12a",
        "NHS 111",
        "on the a55 for hours",
        "COVID 19 was",
    ] {
        finds_none_of(Kind::Vehicle, text);
    }
    finds(
        Kind::DrivingLicence,
        "Licence: MORGA607054SM9IJ ok",
        "MORGA607054SM9IJ",
    );
    finds(
        Kind::DrivingLicence,
        "trwydded yrru MORGA 607054 SM9IJ",
        "MORGA 607054 SM9IJ",
    );
    finds(
        Kind::Passport,
        "My passport number is 123456789",
        "123456789",
    );
    finds(
        Kind::Passport,
        "rhif fy mhasbort: 123 456 789",
        "123 456 789",
    );
    finds(Kind::Passport, "AB1234567", "AB1234567");
    for text in ["123456789", "A12345678", "AB 1234567", "XYZAB1234567QRS"] {
        finds_none_of(Kind::Passport, text);
    }
    finds(Kind::Reference, "hospital number D123456", "D123456");
    finds(Kind::Reference, "rhif claf 4481920", "4481920");
}

#[test]
fn bank_details_stand_beside_each_other_or_carry_a_check() {
    for text in [
        "Sort code: 20-00-00 account 55555555",
        "cod didoli 20 00 00, rhif cyfrif 55555555",
        "20-00-00 55555555",
    ] {
        let seen = seen(text);
        assert!(
            seen.iter().any(|(kind, _)| *kind == Kind::SortCode),
            "{text}: {seen:?}"
        );
        finds(Kind::AccountNumber, text, "55555555");
    }
    finds(Kind::SortCode, "sort code 200000", "200000");
    finds(
        Kind::Iban,
        "IBAN GB33 BUKB 2020 1555 5555 55 please",
        "GB33 BUKB 2020 1555 5555 55",
    );
    finds_none_of(Kind::Iban, "GB34 BUKB 2020 1555 5555 55");
    finds(
        Kind::Card,
        "my card 4000 0000 0000 0002",
        "4000 0000 0000 0002",
    );
    finds(
        Kind::Card,
        "cerdyn 4000-0000-0000-0002",
        "4000-0000-0000-0002",
    );
    finds_none_of(Kind::Card, "4000 0000 0000 0003");
}

#[test]
fn names_are_found_by_what_stands_before_them() {
    for (text, name) in [
        ("Dr Sample was kind", "Sample"),
        ("saw Mrs. Jones yesterday", "Jones"),
        ("saw mrs jones yesterday", "jones"),
        ("my mother Mair waited", "Mair"),
        ("my son, Tom, has autism", "Tom"),
        ("a nurse called Blodwen helped", "Blodwen"),
        ("Roedd fy nhad, Ifan, yn sâl", "Ifan"),
        ("fy mam Mair", "Mair"),
        ("Gwelais Dr Siân ap Rhys ddoe", "Siân ap Rhys"),
        ("diolch i Nyrs Elin Prys", "Elin Prys"),
        ("y Gynghorydd Ffion Wyn", "Ffion Wyn"),
        ("Siân Davies told me", "Siân Davies"),
        ("I saw Agnieszka Kowalska", "Agnieszka Kowalska"),
        ("Dafydd ap Gwilym ab Ifan", "Dafydd ap Gwilym ab Ifan"),
        ("asked J. R. Hughes about it", "J. R. Hughes"),
        ("My name is Blodeuedd Sampl", "Blodeuedd Sampl"),
        ("Fy enw i yw Non.", "Non"),
        (
            "rhois y llythyr i Ddafydd ddoe ac mae wedi ei ddarllen",
            "Ddafydd",
        ),
        ("Yours sincerely,\nB Sample-Person", "B Sample-Person"),
        ("Mae gan ein cymydog Huw gar", "Huw"),
        ("Our neighbour Joan Pugh helps", "Joan Pugh"),
        ("MRS JONES, AGAIN", "JONES"),
        ("a gweithiwr cymdeithasol o'r enw Meleri", "Meleri"),
        ("Mr and Mrs O'Brien", "O'Brien"),
        ("my wife Xochitl", "Xochitl"),
    ] {
        finds(Kind::Name, text, name);
    }
}

#[test]
fn places_offices_and_words_are_no_names() {
    for text in [
        "Ysbyty Gwynedd is far from Bangor.",
        "Glan Clwyd Hospital and Nevill Hall Hospital",
        "St David's Day in Cardiff",
        "Will this help? Mark my words.",
        "The Prince Charles Hospital",
        "my GP Surgery closed",
        "In May and June the Health Board met.",
        "Mae'r haf yn braf ac mae Mai yn oer.",
        "our Council Tax",
        "I met a nurse in Swansea",
        "fy Meddyg Teulu",
        "Mr Speaker".split(' ').next().unwrap_or_default(),
    ] {
        finds_none_of(Kind::Name, text);
    }
}

#[test]
fn a_sure_name_is_found_again() {
    let text = "Dr Sampelsen saw me. Later Sampelsen wrote.";
    assert_eq!(seen(text).len(), 2, "{:?}", seen(text));
}

#[test]
fn nothing_is_found_in_nothing() {
    for text in [
        "",
        " ",
        "\n",
        "Nothing.",
        "Dim byd",
        "👍👍",
        "\u{202e}\u{202c}",
    ] {
        assert!(seen(text).is_empty(), "{text:?}: {:?}", seen(text));
    }
}

#[test]
fn a_long_run_of_anything_takes_no_longer_than_its_length() {
    for piece in [
        "1",
        "1 ",
        "a",
        "A ",
        "07700 900123 ",
        "Siân ",
        "@",
        "a@",
        "12/",
        "AB12 ",
        "x at y dot ",
        "( ",
    ] {
        let text = piece.repeat(20_000 / piece.len());
        let _ = find(&text);
    }
}

#[test]
fn the_order_of_texts_is_kept_on_any_number_of_threads() {
    let texts: Vec<String> = (0..37)
        .map(|n| format!("Mrs Jones {n} rang 07700 9001{n:02}"))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert_eq!(find_all(&texts, 1), find_all(&texts, 3));
    assert_eq!(find_all(&[], 2), Vec::<Vec<Found>>::new());
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_found_stands_in_order_inside_the_text(text in "(\\PC|[0-9 \\-]|Mrs |Siân |@){0,60}") {
            let length = text.chars().count();
            let mut last = 0;
            for one in find(&text) {
                prop_assert!(one.start >= last && one.start < one.end && one.end <= length);
                prop_assert!((1..=100).contains(&one.percent));
                last = one.end;
            }
        }
    }
}
