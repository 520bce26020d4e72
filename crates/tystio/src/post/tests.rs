//! Letters to a mail server that takes them, refuses them or is not there, and into the spool.

#![expect(
    clippy::disallowed_methods,
    reason = "a test writes the file that is then read"
)]

use super::Post;
use commission::{Clock, Letter, promise, waiting_letters};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use testkit::{SMALL_CALL, Scene};

/// A mail server on this machine, which answers `rcpt` to every address and hands over what it took.
fn mail_server(rcpt: &'static str) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (taken, out) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut say = |line: &str| write!(stream, "{line}\r\n").unwrap();
            say("220 mail.example");
            while let Some(Ok(line)) = lines.next() {
                match line.split([' ', ':']).next().unwrap_or_default() {
                    "EHLO" => say("250 mail.example"),
                    "RCPT" => say(rcpt),
                    "DATA" => {
                        say("354 go on");
                        let letter: Vec<_> = lines
                            .by_ref()
                            .map_while(Result::ok)
                            .take_while(|line| line != ".")
                            .collect();
                        taken.send(letter.join("\n")).unwrap();
                        say("250 taken");
                    }
                    "QUIT" => {
                        say("221 bye");
                        break;
                    }
                    _ => say("250 ok"),
                }
            }
        }
    });
    (address, out)
}

fn scene_with_letter() -> Scene {
    let scene = Scene::with_call(&[], SMALL_CALL);
    let letter = Letter {
        to: "mair@example.org".to_owned(),
        subject: "Daeth eich tystiolaeth i law: â".to_owned(),
        body: "Diolch.\n\n.\n\nŵ".to_owned(),
    };
    let (id, now_us) = (scene.commission.id, scene.clock.now_us());
    let promised = scene
        .store
        .write(move |tx| promise(tx, id, &letter, now_us))
        .unwrap();
    assert!(promised);
    scene
}

fn post(scene: &Scene, smtp: &str) -> Post {
    let file = scene.folder.path().join("mail.toml");
    let text = format!(
        "from = \"Sample commission <evidence@example.org>\"\naddress = \"https://pages.example/\"\n{smtp}"
    );
    std::fs::write(&file, text).unwrap();
    Post::from_file(&file, scene.folder.path()).unwrap()
}

fn waiting(scene: &Scene) -> Vec<commission::WaitingLetter> {
    let id = scene.commission.id;
    scene.store.read(|r| waiting_letters(r, id)).unwrap()
}

#[test]
fn a_letter_is_taken_by_the_mail_server_once_and_then_forgotten() {
    let scene = scene_with_letter();
    let (server, taken) = mail_server("250 ok");
    let post = post(&scene, &format!("smtp = \"smtp://{server}\""));
    assert!(post.goes_at_once());
    assert_eq!(post.address.as_deref(), Some("https://pages.example"));
    assert!(post.send_next(&scene.store, &*scene.clock).unwrap());
    assert!(!post.send_next(&scene.store, &*scene.clock).unwrap());
    let letter = taken.recv().unwrap();
    assert!(letter.contains("To: mair@example.org"), "{letter}");
    assert!(letter.contains("From: \"Sample commission\" <evidence@example.org>"));
    assert_eq!(waiting(&scene), []);
}

#[test]
fn a_letter_that_the_server_refuses_waits_with_its_reason_and_is_tried_again_later() {
    let scene = scene_with_letter();
    let (server, _) = mail_server("450 the mailbox is full");
    let post = post(&scene, &format!("smtp = \"smtp://{server}\""));
    assert!(post.send_next(&scene.store, &*scene.clock).unwrap());
    let kept = waiting(&scene);
    let problem = kept[0].problem.as_deref().unwrap();
    assert!(problem.contains("the mailbox is full"), "{problem}");
    assert!(kept[0].is_tried_again);
    // Not at once.
    assert!(!post.send_next(&scene.store, &*scene.clock).unwrap());
    scene
        .clock
        .pass(commission::limits::LETTER_WAIT_US_MIN / 1_000_000);
    assert!(post.send_next(&scene.store, &*scene.clock).unwrap());
}

#[test]
fn a_server_that_is_not_there_loses_no_letter() {
    let scene = scene_with_letter();
    let nowhere = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let post = post(&scene, &format!("smtp = \"smtp://{nowhere}\""));
    assert!(post.send_next(&scene.store, &*scene.clock).unwrap());
    assert_eq!(waiting(&scene).len(), 1);
}

#[test]
fn without_a_server_a_letter_lies_in_the_spool_as_a_draft() {
    let scene = scene_with_letter();
    let post = Post::into_spool(scene.folder.path()).unwrap();
    assert!(!post.goes_at_once());
    assert!(post.send_next(&scene.store, &*scene.clock).unwrap());
    assert_eq!(waiting(&scene), []);
    let spool = scene.folder.path().join("spool");
    let file = std::fs::read_dir(spool).unwrap().next().unwrap().unwrap();
    let letter = std::fs::read_to_string(file.path()).unwrap();
    assert!(letter.contains("X-Unsent: 1") && letter.contains("mair@example.org"));
}

#[test]
fn a_mail_file_that_cannot_be_used_says_which_line_and_what_to_write() {
    let scene = scene_with_letter();
    let file = scene.folder.path().join("mail.toml");
    for (text, line, says) in [
        (
            "from = \"nobody\"\naddress = \"https://a.example\"",
            "1",
            "Commission <evidence@example.org>",
        ),
        (
            "from = \"a@example.org\"\naddress = \"pages\"",
            "2",
            "https://evidence.example.org",
        ),
        (
            "from = \"a@example.org\"\naddress = \"https://a.example\"\nsmtp = \"mail\"",
            "3",
            "smtps://",
        ),
        (
            "from = \"a@example.org\"\naddress = \"https://a.example\"\nsntp = \"x\"",
            "3",
            "sntp",
        ),
    ] {
        std::fs::write(&file, text).unwrap();
        let refused = Post::from_file(&file, scene.folder.path()).err().unwrap();
        let told = refused.to_string();
        assert!(told.contains(says) && told.contains(line), "{told}");
    }
}
