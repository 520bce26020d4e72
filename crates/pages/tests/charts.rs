//! The drawings: the same data in words, in the table and in the picture, and nothing that could do harm.

use pages::Language;
use pages::chart::{Counted, Step, bars, flow};

fn steps() -> Vec<Step> {
    vec![
        Step {
            kept: Counted::new("Received", 782, 516),
            set_aside: vec![Counted::new("Sent twice <b>&", 6, 6)],
        },
        Step {
            kept: Counted::new("Read", 776, 510),
            set_aside: Vec::new(),
        },
    ]
}

#[test]
fn a_flow_says_the_same_in_its_description_its_boxes_and_its_table() {
    let figure = flow(
        Language::En,
        "f",
        "From the letterbox to the report",
        &steps(),
    );
    assert!(figure.svg.contains("aria-labelledby=\"f-title f-desc\""));
    assert!(
        figure
            .svg
            .contains("Received: 782 submissions, 516 distinct texts.")
    );
    assert!(
        figure
            .svg
            .contains(">776 submissions, 510 distinct texts</text>")
    );
    assert_eq!(figure.table.rows.len(), 3);
    assert!(
        figure
            .table
            .rows
            .iter()
            .all(|row| row.len() == figure.table.columns.len())
    );
    assert!(
        figure
            .table
            .columns
            .iter()
            .all(|column| !column.text.is_empty())
    );
}

#[test]
fn a_label_cannot_leave_its_text() {
    let figure = flow(Language::En, "f\"><b>", "<script>", &steps());
    assert!(
        !figure.svg.contains("<b>") && !figure.svg.contains("<script>"),
        "{}",
        figure.svg
    );
    assert!(figure.svg.contains("&lt;b&gt;&amp;"));
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let once = bars(
        Language::Cy,
        "b",
        "Pynciau",
        &[Counted::new("Cludiant", 12, 9)],
    );
    let again = bars(
        Language::Cy,
        "b",
        "Pynciau",
        &[Counted::new("Cludiant", 12, 9)],
    );
    assert_eq!(once, again);
    assert!(once.svg.contains("12 o gyflwyniadau") && once.svg.contains("9 o destunau gwahanol"));
}

#[test]
fn a_count_above_nothing_is_drawn_and_nothing_is_not() {
    let figure = bars(
        Language::En,
        "b",
        "t",
        &[
            Counted::new("All", 1_000_000, 1),
            Counted::new("None", 0, 0),
        ],
    );
    assert_eq!(figure.svg.matches("class=\"bar\"").count(), 1);
    assert_eq!(figure.svg.matches("class=\"bar-texts\"").count(), 1);
    assert!(figure.svg.contains("0 submissions"));
}

#[test]
fn an_empty_drawing_says_that_it_is_empty() {
    assert!(
        bars(Language::En, "b", "t", &[])
            .svg
            .contains(">There is nothing to show yet.</text>")
    );
    assert!(
        flow(Language::Cy, "f", "t", &[])
            .svg
            .contains(">Nid oes dim i&#39;w ddangos eto.</text>")
    );
}

#[test]
fn the_longest_numbers_and_labels_do_not_break_the_drawing() {
    let long = "gair ".repeat(200) + &"x".repeat(500);
    let figure = bars(
        Language::Cy,
        "b",
        "t",
        &[Counted::new(long, u64::MAX, u64::MAX)],
    );
    assert!(figure.svg.contains("…"));
}
