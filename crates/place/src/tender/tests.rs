//! Clauses as tenders write them, with what each should be told as. They were written for this test; none is from a real tender.

use super::*;
use Bears::{Ask, Helps, ShutsOut};

fn told(text: &str) -> Vec<(Kind, Bears)> {
    let found = check(text, Worth::default());
    found
        .findings
        .iter()
        .map(|one| (one.kind, one.bears))
        .collect()
}

fn amount_of(text: &str) -> Option<Amount> {
    check(text, Worth::default())
        .findings
        .first()
        .and_then(|one| one.amount)
}

#[test]
fn terms_that_shut_out_are_named() {
    for (kind, text) in [
        (
            Kind::Turnover,
            "Bidders must have a minimum annual turnover of £500,000 in each of the last two years.",
        ),
        (
            Kind::Turnover,
            "The Supplier's turnover shall be at least twice the annual contract value.",
        ),
        (
            Kind::Turnover,
            "Organisations that do not have a turnover of £1m will be excluded.",
        ),
        (
            Kind::Turnover,
            "Rhaid i drosiant blynyddol y cynigydd fod o leiaf £250,000.",
        ),
        (
            Kind::Insurance,
            "Public liability insurance of not less than £10 million for any one claim.",
        ),
        (
            Kind::Insurance,
            "Copies of certificates of public liability insurance (£2m) must be included with your tender.",
        ),
        (
            Kind::Insurance,
            "Yswiriant atebolrwydd cyhoeddus o £10 miliwn o leiaf.",
        ),
        (
            Kind::Lots,
            "The contract will be awarded as a single contract.",
        ),
        (
            Kind::Lots,
            "The requirement has not been divided into lots.",
        ),
        (Kind::Lots, "Lot 1 is for 900 hours per week."),
        (
            Kind::Framework,
            "The framework will be closed for its duration of four years.",
        ),
        (
            Kind::Framework,
            "No new providers will be admitted to the approved list.",
        ),
        (
            Kind::Framework,
            "Up to ten providers will be appointed to the framework.",
        ),
        (
            Kind::Payment,
            "Valid invoices will be paid within 60 days of receipt.",
        ),
        (Kind::Payment, "Payment is made quarterly in arrears."),
        (
            Kind::Payment,
            "Payment at the end of the month following the date of invoice.",
        ),
        (Kind::Payment, "Telir anfonebau o fewn 45 diwrnod."),
        (
            Kind::Accreditation,
            "Bidders must hold ISO 9001 at the closing date.",
        ),
        (
            Kind::Experience,
            "Bidders must have at least three years' experience of delivering domiciliary care.",
        ),
        (
            Kind::Experience,
            "You must provide two contracts of a similar size and value.",
        ),
        (
            Kind::Accounts,
            "Three years' audited accounts are required.",
        ),
        (Kind::Staff, "TUPE will apply to this contract."),
        (
            Kind::Guarantee,
            "The Contractor shall provide a performance bond of 10% of the contract price.",
        ),
        (
            Kind::Registration,
            "All bidders must be registered with Care Inspectorate Wales.",
        ),
        (Kind::Together, "Bids from consortia will not be accepted."),
        (
            Kind::Coverage,
            "The Provider must accept all referrals across the whole county.",
        ),
        (
            Kind::Coverage,
            "The provider shall deliver a minimum of 1,200 hours per week.",
        ),
    ] {
        assert!(
            told(text).contains(&(kind, ShutsOut)),
            "{text}: {:?}",
            told(text)
        );
    }
}

#[test]
fn a_term_that_is_denied_or_open_helps() {
    for (kind, text) in [
        (Kind::Turnover, "There is no minimum turnover requirement."),
        (
            Kind::Turnover,
            "Bidders are not required to have a minimum turnover.",
        ),
        (Kind::Turnover, "Minimum turnover: none"),
        (Kind::Turnover, "Nid oes isafswm trosiant."),
        (
            Kind::Insurance,
            "Employers' liability insurance may be obtained on award of the contract.",
        ),
        (
            Kind::Lots,
            "The contract is divided into twelve small lots.",
        ),
        (Kind::Lots, "You may bid for one or more lots."),
        (
            Kind::Framework,
            "The framework will re-open every six months.",
        ),
        (
            Kind::Framework,
            "New providers may join the dynamic market at any time.",
        ),
        (Kind::Payment, "We pay undisputed invoices within 14 days."),
        (Kind::Accreditation, "ISO 9001 is not required."),
        (
            Kind::Experience,
            "No previous experience of public contracts is needed, nor two years of trading history.",
        ),
        (Kind::Staff, "TUPE does not apply."),
        (Kind::Guarantee, "No performance bond will be required."),
        (Kind::Together, "Consortia of small providers are welcome."),
    ] {
        let found = told(text);
        assert!(found.contains(&(kind, Helps)), "{text}: {found:?}");
        assert!(!found.contains(&(kind, ShutsOut)), "{text}: {found:?}");
    }
}

#[test]
fn what_only_sounds_like_a_term_is_none_or_one_to_ask_about() {
    for text in [
        "Describe how you will reduce staff turnover and keep carers.",
        "The Provider shall pay the Real Living Wage within 30 days of award.",
        "The contract may be terminated on three months' notice.",
        "Invoices must be submitted within 60 days.",
        "The service is a framework for thinking about wellbeing.",
        "Wales has 3.1 million people, many in rural areas.",
        "The Council values lots of different views.",
    ] {
        let found = told(text);
        assert!(
            found.iter().all(|(_, bears)| *bears != ShutsOut),
            "{text}: {found:?}"
        );
    }
    for (kind, text) in [
        (Kind::Insurance, "Public liability insurance of £5 million."),
        (
            Kind::Accreditation,
            "Bidders must hold ISO 9001 or equivalent.",
        ),
        (
            Kind::Staff,
            "TUPE may apply; bidders should take their own advice.",
        ),
        (
            Kind::Experience,
            "The manager must have two years' experience.",
        ),
        (
            Kind::Framework,
            "A framework agreement for a period of four years.",
        ),
        (
            Kind::Systems,
            "The provider must use electronic call monitoring.",
        ),
        (Kind::Turnover, "State your turnover."),
    ] {
        assert!(
            told(text).contains(&(kind, Ask)),
            "{text}: {:?}",
            told(text)
        );
    }
}

#[test]
fn each_insurance_has_its_own_level_before_or_behind_it() {
    let levels = |text: &str| -> Vec<(&'static str, Option<Amount>)> {
        let found = check(text, Worth::default()).findings;
        found.iter().map(|one| (one.of, one.amount)).collect()
    };
    let expected = [
        ("public liability", Some(Amount::Pounds(1e7))),
        ("employers' liability", Some(Amount::Pounds(5e6))),
    ];
    assert_eq!(
        levels("Public Liability £10m and Employers\u{2019} Liability £5m."),
        expected
    );
    assert_eq!(
        levels("£10m public liability, £5m employer's liability."),
        expected
    );
    assert_eq!(
        levels("Public liability\t£10,000,000\tEmployers' liability\t£5,000,000"),
        expected
    );
}

#[test]
fn a_floor_is_set_against_what_the_contract_is_worth_a_year() {
    let text =
        "The estimated annual value of the contract is £250,000.\n\nMinimum turnover: £500,000\n";
    let found = check(text, Worth::default());
    let one = &found.findings[0];
    assert_eq!(
        (one.multiple, one.line, found.worth_line),
        (Some(2.0), 3, Some(1))
    );
    let given = Worth {
        pounds: Some(4e6),
        years: Some(4.0),
    };
    assert_eq!(check(text, given).findings[0].multiple, Some(0.5));
    assert_eq!(
        amount_of("Turnover of twice the contract value is required."),
        Some(Amount::Times(2.0))
    );
    assert_eq!(
        amount_of("Pay within 30 working days."),
        Some(Amount::Days(42.0))
    );
}

#[test]
fn every_quote_is_the_text_where_it_says_it_stands() {
    let text = "Rhan 1 \u{2013} Ŵyl\n\nBidders must hold ISO 9001.\nTUPE will apply.\n\n\u{202e}Payment within 90 days.\n";
    let found = check(text, Worth::default());
    assert_eq!(found.findings.len(), 3);
    for one in &found.findings {
        let (from, to) = one.span;
        let words: String = text.chars().skip(from).take(to - from).collect();
        assert_eq!(words, one.quote);
        assert_eq!(
            text.lines().nth(one.line as usize - 1).unwrap().trim(),
            one.quote
        );
    }
}

#[test]
fn terms_written_down_one_by_one_are_told_alike() {
    let text = "title = \"Sample\"\nvalue = 800000\nyears = 4\nturnover = 400000\nclosed = true\nframework_years = 4\npayment_days = 30\ntupe = false\n";
    let found = structured(text).unwrap();
    let told: Vec<_> = found
        .findings
        .iter()
        .map(|one| (one.kind, one.bears, one.line))
        .collect();
    let expected = [
        (Kind::Turnover, ShutsOut, 4),
        (Kind::Framework, ShutsOut, 6),
        (Kind::Payment, Helps, 7),
        (Kind::Staff, Helps, 8),
    ];
    assert_eq!(told, expected);
    assert_eq!(found.findings[0].multiple, Some(2.0));
    assert_eq!(found.findings[0].quote, "turnover = 400000");
    assert!(structured("turnovr = 1\n").is_err());
}
