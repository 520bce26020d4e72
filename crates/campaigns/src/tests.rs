use super::*;
use proptest::strategy::Strategy as _;

const LETTER: &str = "Please keep the minor injuries unit in Sampletown open. It is the only one within an hour by bus. \
    My neighbours and I depend on it, and the hospital cannot take more people. A co-operative could run it.";
const LLYTHYR: &str = "Cadwch yr uned mân anafiadau yn Nhrefenghraifft ar agor. Hon yw'r unig un o fewn awr ar y bws. Mae fy \
    nghymdogion a minnau'n dibynnu arni, ac ni all yr ysbyty gymryd rhagor o bobl. Gallai menter gydweithredol ei rhedeg.";

fn found(texts: &[String]) -> Found {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let one = find(&texts, &Settings::default());
    for threads in [0, 2, 5] {
        let settings = Settings {
            threads,
            ..Settings::default()
        };
        assert_eq!(one, find(&texts, &settings), "one thread and {threads}");
    }
    one
}

/// Words that no other text shares.
fn own_words(seed: usize, count: usize) -> String {
    let words: Vec<String> = (0..count).map(|n| format!("w{seed}x{n}")).collect();
    words.join(" ")
}

#[test]
fn a_letter_with_greetings_and_signatures_is_one_campaign_of_one_distinct_text() {
    let texts: Vec<String> = (0..8)
        .map(|n| {
            format!("Dear Commissioner Number {n},\n{LETTER}\nYours sincerely,\nSample Sender {n}")
        })
        .chain((0..5).map(|n| own_words(n, 40)))
        .collect();
    let found = found(&texts);
    assert_eq!(found.campaigns.len(), 1);
    assert_eq!(found.campaigns[0].members.len(), 8);
    assert_eq!(found.campaigns[0].identical, 8);
    assert!(
        found.campaigns[0]
            .template
            .contains(LETTER.split(". ").next().unwrap())
    );
    assert_eq!(
        (found.submissions, found.distinct, found.distinct_outside),
        (13, 6, 5)
    );
}

#[test]
fn a_personal_addition_is_shown_and_counted_once() {
    let mine = "I waited nine hours with my mother last January.";
    let yours = "Our carers lost a whole day for an X-ray.";
    let mut texts: Vec<String> = (0..6).map(|_| LETTER.to_owned()).collect();
    texts.push(format!("{LETTER} {mine}"));
    texts.push(format!("{LETTER} {yours}"));
    texts.push(format!("{LETTER} {yours}"));
    let found = found(&texts);
    assert_eq!(found.campaigns[0].members.len(), 9);
    assert_eq!(found.campaigns[0].members[6].added, [mine]);
    let personal = &found.campaigns[0].members[6].personal;
    assert_eq!((personal.len(), personal[0].words.as_str()), (1, mine));
    assert_eq!(found.campaigns[0].identical, 6);
    assert_eq!(found.distinct, 3);
}

#[test]
fn a_changed_word_is_shown_and_is_no_distinct_text() {
    let mut texts: Vec<String> = (0..6).map(|_| LETTER.to_owned()).collect();
    texts.push(LETTER.replace("an hour", "ninety minutes"));
    let found = found(&texts);
    let changed = &found.campaigns[0].members[6];
    assert_eq!(
        (&changed.added[..], &changed.removed[..]),
        (
            &["ninety minutes".to_owned()][..],
            &["an hour".to_owned()][..]
        )
    );
    assert_eq!(changed.personal, []);
    assert_eq!(found.distinct, 1);
}

#[test]
fn a_short_answer_that_thousands_gave_is_one_distinct_text_and_no_campaign() {
    let texts: Vec<String> = (0..2_000)
        .map(|n| ["Nothing.", "nothing", "NOTHING"][n % 3].to_owned())
        .collect();
    let found = found(&texts);
    assert_eq!(found.campaigns, []);
    assert_eq!((found.submissions, found.distinct), (2_000, 1));
}

#[test]
fn a_reference_line_above_unrelated_letters_is_no_campaign() {
    let line = "Re: Sample Commission: Call for Evidence on Co-operative Health and Social Care (previously under Docket Number 7)";
    let texts: Vec<String> = (0..60)
        .map(|n| format!("{}.\n{line}", own_words(n, 3 + n % 40)))
        .collect();
    assert_eq!(found(&texts).campaigns, []);
}

#[test]
fn the_lines_that_an_office_puts_under_every_mail_make_no_campaign() {
    let lines = "This email and any attachments are confidential and intended solely for the addressee. If you are not the \
        intended recipient, please notify the sender and delete it. We have checked it for viruses.";
    let texts: Vec<String> = (0..40)
        .map(|n| format!("{}\n\n{lines}", own_words(n, 8 + n)))
        .collect();
    assert_eq!(found(&texts).campaigns, []);
    let letters: Vec<String> = (0..9).map(|_| format!("{LETTER}\n\n{lines}")).collect();
    assert_eq!(
        found(&letters).campaigns.len(),
        1,
        "a letter with such lines is one still"
    );
}

#[test]
fn two_letters_that_share_a_paragraph_stay_two() {
    let shared = "We call on ministers to fund fifty local hubs before the next winter begins.";
    let letter = |seed| {
        format!(
            "{} {shared} {}",
            own_words(seed, 60),
            own_words(seed + 100, 60)
        )
    };
    let texts: Vec<String> = (0..6)
        .map(|_| letter(1))
        .chain((0..7).map(|_| letter(2)))
        .collect();
    let sizes: Vec<usize> = found(&texts)
        .campaigns
        .iter()
        .map(|c| c.members.len())
        .collect();
    assert_eq!(sizes, [7, 6]);
}

#[test]
fn small_steps_from_text_to_text_make_no_chain() {
    // Each text shares four fifths with the next; the first and the last share nothing.
    let words: Vec<String> = (0..400).map(|n| format!("step{n}")).collect();
    let texts: Vec<String> = (0..36)
        .map(|n| words[n * 10..n * 10 + 40].join(" "))
        .collect();
    for campaign in found(&texts).campaigns {
        let first = campaign.members.first().unwrap().text;
        let last = campaign.members.last().unwrap().text;
        assert!(last - first <= 4, "{first} and {last} share no half");
    }
}

#[test]
fn a_welsh_letter_is_found_like_an_english_one_and_its_letters_come_back_right() {
    let mut texts: Vec<String> = (0..5).map(|_| LLYTHYR.to_owned()).collect();
    texts.push(format!("{LLYTHYR} Bu farw fy mam yn aros am ambiwlans."));
    texts.extend((0..5).map(|_| LETTER.to_owned()));
    let found = found(&texts);
    assert_eq!(found.campaigns.len(), 2);
    assert_eq!(found.campaigns[0].template, LLYTHYR);
    assert_eq!(
        found.campaigns[0].members[5].added,
        ["Bu farw fy mam yn aros am ambiwlans."]
    );
}

#[test]
fn the_place_of_a_personal_addition_is_exact_in_code_points() {
    let mine = "Bu farw fy mam yn aros, ŵyr neb pam.";
    let text = format!("Annwyl Gomisiynwyr,\n{LLYTHYR}\n\n{mine}\n\nYn gywir,\nAnfonwr Enghraifft");
    let members = against(LLYTHYR, &[LLYTHYR, text.as_str()], 1);
    assert!(members[0].identical && members[0].added.is_empty());
    let own = &members[1].personal;
    assert_eq!(own.len(), 1);
    let quote: String = text
        .chars()
        .skip(own[0].start)
        .take(own[0].end - own[0].start)
        .collect();
    assert_eq!(quote, mine, "without the signature after it");
    assert_eq!(own[0].words, mine);
}

#[test]
fn the_same_sentence_added_under_two_names_is_one_distinct_text() {
    let mine = "Our carers lost a whole day for an X-ray.";
    let mut texts: Vec<String> = (0..6).map(|_| LETTER.to_owned()).collect();
    texts.push(format!("{LETTER}\n{mine}\nKind regards,\nSample Sender"));
    texts.push(format!("{LETTER}\n{mine}\nS. Example"));
    texts.push(format!("Dear all,\n{mine}\n{LETTER}"));
    let found = found(&texts);
    for member in &found.campaigns[0].members[6..] {
        assert_eq!(member.personal[0].words, mine);
    }
    assert_eq!(found.distinct, 2);
}

#[test]
fn texts_that_a_person_puts_together_have_a_template_by_the_same_vote() {
    let texts: Vec<String> = (0..5)
        .map(|n| format!("{LETTER} {}", own_words(n, 9)))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert_eq!(common_template(&texts, 1), LETTER);
    assert_eq!(common_template(&texts[..1], 1), texts[0]);
    assert_eq!(common_template(&[], 1), "");
}

#[test]
fn four_copies_are_no_campaign_where_five_make_one() {
    let texts: Vec<String> = (0..4).map(|_| LETTER.to_owned()).collect();
    assert_eq!(found(&texts).campaigns, []);
    assert_eq!(found(&texts).distinct, 1);
}

#[test]
fn the_counts_of_504_ordinary_responses_and_278_in_three_campaigns_stand_side_by_side() {
    let mut texts: Vec<String> = (0..504).map(|n| own_words(n, 10 + n % 70)).collect();
    for (letter, size) in [(0, 150), (1, 100), (2, 28)] {
        texts.extend((0..size).map(|_| own_words(10_000 + letter, 90)));
    }
    let found = found(&texts);
    let sizes: Vec<usize> = found.campaigns.iter().map(|c| c.members.len()).collect();
    assert_eq!(sizes, [150, 100, 28]);
    assert_eq!((found.submissions, found.distinct), (782, 507));
}

#[test]
fn letters_made_of_the_same_sentences_are_told_apart() {
    let sentence = |n: usize| format!("It {}.", own_words(n % 40, 9));
    let of = |sentences: &[usize]| {
        let sentences: Vec<String> = sentences.iter().map(|n| sentence(*n)).collect();
        sentences.join(" ")
    };
    let letter = |n: usize| of(&[n, n + 7, 3 * n + 1, 5 * n + 2, n + 20]);
    let sent = (0..12).flat_map(|n| {
        (0..6).map(move |sender| letter(n) + " " + &own_words(1_000 + n * 10 + sender, 3))
    });
    let others = (0..60).map(|n| of(&[n, 7 * n + 3, 11 * n + 5, 13 * n + 8, 17 * n + 9]));
    let found = found(&sent.chain(others).collect::<Vec<_>>());
    assert_eq!(found.campaigns.len(), 12);
    for campaign in &found.campaigns {
        let sent = campaign.members.iter().map(|member| member.text);
        let letters: Vec<usize> = sent
            .filter(|text| *text < 72)
            .map(|text| text / 6)
            .collect();
        assert_eq!(letters, [letters[0]; 6]);
    }
}

#[test]
fn nothing_at_all_and_odd_texts_have_an_answer() {
    assert_eq!(found(&[]).distinct, 0);
    let odd = [
        "",
        " \n",
        "\u{0}",
        "\u{202e}\u{202e}",
        "?",
        "!",
        "e\u{301}".repeat(50_000).as_str(),
        "👍 👍 👍",
    ]
    .map(str::to_owned);
    let counted = found(&odd);
    assert_eq!(
        (counted.submissions, counted.blank, counted.campaigns.len()),
        (8, 2, 0)
    );
    let long = "word ".repeat(1_000_000);
    let texts = vec![long.clone(), long.clone(), long.clone(), long.clone(), long];
    assert_eq!(found(&texts).distinct, 1);
}

proptest::proptest! {
    #[test]
    fn the_order_of_the_texts_changes_no_campaign(order in proptest::sample::subsequence((0..40).collect::<Vec<usize>>(), 40).prop_shuffle()) {
        let texts: Vec<String> = (0..40)
            .map(|n| match n % 4 {
                0 => format!("{LETTER} {}", own_words(n, 9)),
                1 => LETTER.replace("hour", &format!("hour{n}")),
                _ => own_words(n, 30),
            })
            .collect();
        let shuffled: Vec<String> = order.iter().map(|n| texts[*n].clone()).collect();
        let (a, b) = (found(&texts), found(&shuffled));
        let mut back: Vec<usize> = b.campaigns[0].members.iter().map(|m| order[m.text]).collect();
        back.sort_unstable();
        let members: Vec<usize> = a.campaigns[0].members.iter().map(|m| m.text).collect();
        proptest::prop_assert_eq!(back, members);
        proptest::prop_assert_eq!(&a.campaigns[0].template, &b.campaigns[0].template);
        proptest::prop_assert_eq!(a.distinct, b.distinct);
    }
}
