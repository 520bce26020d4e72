//! Files of a conversation, and the drawing of a map.

use crate::conversation::{Conversation, read};
use crate::words::words;
use crate::{drawing, export};
use commission::{Error, Language};
use opinions::{Cast, Method, Settings, Vote};
use std::io::Write;
use std::path::PathBuf;

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::File::create(&path)
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
        path
    }
}

fn votes(text: &str) -> Result<Conversation, Error> {
    read(&Folder::new().file("votes.csv", text), None, Language::En)
}

fn refused(result: Result<Conversation, Error>) -> (String, Option<u64>) {
    match result {
        Err(Error::Refused(all)) => (all[0].code.to_owned(), all[0].spot.line),
        other => panic!("{other:?}"),
    }
}

const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n5,x,2,10,1\n1,x,2,10,-1\n2,x,10,9,0\n3,x,2,9,-1\n";

#[test]
fn the_order_of_rows_does_not_matter_and_the_last_vote_counts() {
    let first = votes(VOTES).unwrap();
    assert_eq!(first.participants, ["9", "10"]);
    let ids: Vec<&str> = first.statements.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids, ["2", "10"]);
    assert_eq!(first.replaced, 1);
    assert_eq!(first.ballots.of(1).collect::<Vec<_>>(), [(0, Vote::Agree)]);
    let (head, rows) = VOTES.split_once('\n').unwrap();
    let mut rows: Vec<&str> = rows.lines().collect();
    rows.reverse();
    let turned = votes(&format!("{head}\r\n{}\r\n", rows.join("\r\n"))).unwrap();
    assert_eq!(first.ballots, turned.ballots);
    assert_eq!(first.participants, turned.participants);
}

#[test]
fn two_votes_of_one_moment_that_differ_are_a_pass_and_a_warning() {
    let read = votes("timestamp,comment-id,voter-id,vote\n1,1,1,1\n1,1,1,-1\n").unwrap();
    assert_eq!(read.ballots.of(0).collect::<Vec<_>>(), [(0, Vote::Pass)]);
    assert_eq!(read.warnings.len(), 1);
}

#[test]
fn a_row_that_cannot_be_read_names_its_line() {
    let head = "timestamp,comment-id,voter-id,vote\n1,1,1,1\n";
    for (row, code) in [
        ("2,1,1,maybe\n", "no-vote"),
        ("2,1,1,NaN\n", "no-vote"),
        ("2,1,1,\n", "no-vote"),
        ("soon,1,1,1\n", "no-time"),
        ("2,,1,1\n", "vote-of-nobody"),
    ] {
        assert_eq!(
            refused(votes(&format!("{head}{row}"))),
            (code.to_owned(), Some(3)),
            "{row}"
        );
    }
    assert_eq!(
        refused(votes("who,what\n1,2\n")),
        ("no-column".to_owned(), Some(1))
    );
}

#[test]
fn statements_say_what_counts() {
    let folder = Folder::new();
    let told = folder.file(
        "comments.csv",
        "comment-id,author-id,moderated,comment-body\n1,7,1,One\n2,8,-1,\"Two, out\"\n",
    );
    let cast = folder.file(
        "votes.csv",
        "voter-id,comment-id,vote\na,1,agree\na,2,pass\nb,3,disagree\n",
    );
    let read = read(&cast, Some(&told), Language::Cy).unwrap();
    assert_eq!(read.participants, ["a"]);
    assert!(read.statements[1].is_left_out && !read.statements[0].is_left_out);
    assert_eq!(read.statements[0].author.as_deref(), Some("7"));
    assert_eq!(
        read.warnings.len(),
        1,
        "votes on statement 3 were left out: {:?}",
        read.warnings
    );
}

#[test]
fn a_row_a_participant_is_read_too_and_what_is_exported_is_read_back() {
    let conversation = sample();
    let settings = Settings {
        method: Method::Default,
        samples: Some(0),
        seed: 1,
        threads: 1,
    };
    let map = opinions::map(&conversation.ballots, &[], &settings).unwrap();
    let exported = export::participants_votes(&map, &conversation);
    let back = votes(&exported).unwrap();
    assert_eq!(back.ballots, conversation.ballots);
    let groups = export::comment_groups(&map, &conversation);
    assert!(groups.starts_with("comment-id,comment,total-votes,"));
    assert_eq!(groups.lines().count(), 1 + conversation.statements.len());
}

#[test]
fn a_drawing_says_in_words_and_in_a_table_what_it_shows() {
    let conversation = sample();
    let settings = Settings {
        method: Method::Default,
        samples: Some(0),
        seed: 1,
        threads: 1,
    };
    let map = opinions::map(&conversation.ballots, &[], &settings).unwrap();
    for language in [Language::En, Language::Cy] {
        let svg = drawing::svg(&map, &conversation, words(language));
        assert!(
            svg.contains("role=\"img\"")
                && svg.contains("<title id=\"t\">")
                && svg.contains("<desc id=\"d\">")
        );
        assert!(!svg.contains("<script") && !svg.contains("style="));
        let signs = svg.matches("<circle").count() + svg.matches("<polygon").count();
        assert_eq!(
            signs,
            map.placed.len() + map.groups.len(),
            "each participant, and the legend"
        );
        assert!(svg.contains("d&lt;&amp;") || !svg.contains("<&"));
    }
    let table = drawing::table(&map, &conversation);
    assert_eq!(table.lines().count(), 1 + map.placed.len());
}

/// Forty sample participants in two camps, with one who wavers in each.
fn sample() -> Conversation {
    let mut casts = Vec::new();
    for participant in 0..40_u32 {
        for statement in 0..10_u32 {
            let camp = (participant % 2 == 0) == (statement % 2 == 0);
            let vote = match (camp, (participant * 3 + statement) % 7) {
                (_, 0) => Vote::Pass,
                (true, _) => Vote::Agree,
                (false, _) => Vote::Disagree,
            };
            casts.push(Cast {
                participant,
                statement,
                vote,
            });
        }
    }
    let statement = |n: u32| crate::conversation::Statement {
        id: n.to_string(),
        ..Default::default()
    };
    Conversation {
        ballots: opinions::Ballots::new(40, 10, casts),
        participants: (0..40).map(|n| n.to_string()).collect(),
        statements: (0..10).map(statement).collect(),
        replaced: 0,
        warnings: Vec::new(),
    }
}
