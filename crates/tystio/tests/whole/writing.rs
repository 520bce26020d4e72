//! The draft written on pages: a finding in both languages, words cited from where they are read, two people at one part,
//! the gate, an overrule, the preview, an agreement, publication, and the draft as a file.

use crate::door::{Browser, Door, Said};
use axum::http::StatusCode;
use commission::{Publication, Role};

const CANARY: &str = "<b>\"'&";

const FINDING: &[(&str, &str)] = &[
    ("text-en", "Buses come too seldom <b>\"'&."),
    ("text-cy", "Daw bysiau'n rhy anaml <b>\"'&."),
    ("strand", "a"),
    ("level", "low"),
    ("methodological_limits-en", "Few wrote."),
    ("methodological_limits-cy", "Ychydig a ysgrifennodd."),
    ("coherence-en", "They agree."),
    ("coherence-cy", "Maent yn cytuno."),
    ("adequacy-en", "Thin."),
    ("adequacy-cy", "Tenau."),
    ("relevance-en", "Direct."),
    ("relevance-cy", "Uniongyrchol."),
    ("easy-en", "There are few buses.\r\nPeople wait."),
    ("easy-cy", "Does dim llawer o fysiau.\r\nMae pobl yn aros."),
];

const RECOMMENDATION: &[(&str, &str)] = &[
    ("text-en", "Run a third bus."),
    ("text-cy", "Rhedwch drydydd bws."),
    ("who-en", "The council"),
    ("who-cy", "Y cyngor"),
    ("by-day", "2027-03-31"),
    ("cost-low", "£10,000"),
    ("cost-high", "20 000"),
    ("cost-currency", "gbp"),
    ("cost-basis-en", "A quotation"),
    ("cost-basis-cy", "Dyfynbris"),
    ("finding", "F1"),
    ("in_favour-en", "Those who wait."),
    ("in_favour-cy", "Y rhai sy'n aros."),
];

/// A report with one finding and one recommendation that is published, and a clerk.
async fn published() -> (Door, Browser) {
    let door = Door::open();
    let words = "The bus comes twice a day. Then it stops, and so do we.";
    door.scene.submission(Publication::Named, &[("a1", words)]);
    door.scene.learn();
    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));
    write(&door, &mut clerk, "new-finding", FINDING).await;
    write(&door, &mut clerk, "new-recommendation", RECOMMENDATION).await;
    let summary = [("text-en", "A summary."), ("text-cy", "Crynodeb.")];
    write(&door, &mut clerk, "summary", &summary).await;
    let good = [
        ("reference", "SML0002"),
        ("words", "Then it stops, and so do we."),
        ("finding", "F1"),
        ("weight", "supports"),
    ];
    door.post(&mut clerk, "/en/c/small/report/cite", &good)
        .await;
    publish(&door, &mut clerk, "2026-04-01").await;
    (door, clerk)
}

async fn publish(door: &Door, clerk: &mut Browser, reply_by: &str) {
    agree(door, clerk).await;
    let fields = [("reply-by", reply_by)];
    let said = door
        .post(clerk, "/en/c/small/report/publish", &fields)
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
}

/// A form with a file, as a browser sends it.
async fn send_letter(
    door: &Door,
    who: &mut Browser,
    fields: &[(&str, &str)],
    letter: &str,
) -> Said {
    let file = ("letter", "C:\\reply.pdf", letter);
    door.send_form(who, "/en/c/small/report/replies/R1", fields, Some(file))
        .await
}

async fn page(door: &Door, address: &str) -> String {
    let said = door.get(&mut Browser::default(), address).await;
    assert_eq!(said.status, StatusCode::OK, "{address}");
    said.text
}

#[tokio::test]
async fn a_reply_stands_on_the_page_of_its_recommendation_word_for_word_and_leads_back_to_the_words()
 {
    let (door, _) = published().await;
    let public = "/report/small/en/recommendations/R1.html";
    assert!(page(&door, public).await.contains("No reply"));
    assert!(
        page(&door, public)
            .await
            .contains("A reply was asked for by 1 April 2026")
    );

    // Over the day that was named, it is overdue as soon as anything is written anew.
    door.scene.clock.pass(60 * 24 * 3600);
    let mut clerk = door.signed_in(door.person("nia", Role::Clerk));
    let list = door.get(&mut clerk, "/cy/c/small/report/replies").await;
    assert!(list.text.contains("Yn hwyr"), "{}", list.text);

    let letter = [
        ("state", "accept-in-part"),
        ("words-en", "We accept the bus, <b>\"'& not the third."),
        ("replier", "Sample minister <b>\"'&"),
        ("received", "2026-05-01"),
    ];
    let wrong = send_letter(&door, &mut clerk, &letter[1..], "%PDF").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("not the third"));
    let said = send_letter(&door, &mut clerk, &letter, "%PDF-1.7 sample").await;
    assert_eq!(
        said.place(),
        "/en/c/small/report/replies/R1?done=kept",
        "{}",
        said.text
    );
    let told = page(&door, public).await;
    assert!(
        told.contains("Accepted in part") && told.contains("not the third"),
        "{told}"
    );
    assert!(!told.contains(CANARY) && !told.contains("No reply"));
    // The words stay in the language in which they came.
    let welsh = page(&door, "/report/small/cy/recommendations/R1.html").await;
    assert!(
        welsh.contains("Derbyniwyd yn rhannol") && welsh.contains("<blockquote lang=\"en\""),
        "{welsh}"
    );
    let staff = door.get(&mut clerk, "/en/c/small/report/replies/R1").await;
    let file = staff.between("href=\"/en/c/small/report/replies/R1/letter/", "\"");
    let kept = door
        .get(
            &mut clerk,
            &format!("/en/c/small/report/replies/R1/letter/{file}"),
        )
        .await;
    assert_eq!(kept.text, "%PDF-1.7 sample");
    assert!(
        kept.headers["content-disposition"]
            .to_str()
            .unwrap()
            .contains("reply.pdf")
    );

    // The register, by status, as a table too; and progress beside the reply.
    let progress = [
        ("stage", "under-way"),
        ("progress-en", "A bus was ordered."),
        ("source", "Written statement"),
        ("day", "2026-06-01"),
    ];
    let to = "/en/c/small/report/replies/R1/progress";
    let said = door.post(&mut clerk, to, &progress).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let register = page(&door, "/report/small/en/recommendations/index.html").await;
    assert!(
        register.contains("Accepted in part (1)") && register.contains("Under way"),
        "{register}"
    );
    let none = page(&door, "/report/small/en/recommendations/status-reject.html").await;
    assert!(none.contains("There are none"));
    let csv = page(&door, "/report/small/en/recommendations/register.csv").await;
    assert!(
        csv.contains("R1,Run a third bus.,The council,31 March 2027,Accepted in part,2026-05-01,"),
        "{csv}"
    );

    // From the words to the reply, and back.
    let words = page(&door, "/report/small/en/submissions/SML0002.html").await;
    assert!(words.contains("findings/F1.html"));
    let finding = page(&door, "/report/small/en/findings/F1.html").await;
    assert!(
        finding.contains("recommendations/R1.html")
            && finding.contains("submissions/SML0002.html#P")
    );
    assert!(told.contains("submissions/SML0002.html#P") && told.contains("findings/F1.html"));
    // Only one submission carries the finding, and that is said.
    assert!(told.contains("Without SML0002, these are left without support: F1. The recommendation rests on nothing else."), "{told}");
}

#[tokio::test]
async fn a_link_lets_an_office_reply_once_in_its_own_words() {
    let (door, mut clerk) = published().await;
    let to = "/en/c/small/report/replies/R1/link";
    let said = door
        .post(&mut clerk, to, &[("office", "Sample office <b>\"'&")])
        .await;
    let link = said.between("<code>http://tystio.test", "</code>");
    assert!(!said.text.contains(CANARY));
    assert!(
        !door
            .get(&mut clerk, "/en/c/small/report/replies/R1")
            .await
            .text
            .contains(&link)
    );
    let mut office = Browser::default();
    let form = door.get(&mut office, &link).await;
    assert!(form.text.contains("Run a third bus."), "{}", form.text);
    let half = [
        ("words-cy", "Gwrthodwn <b>\"'&."),
        ("replier", "Sample office"),
    ];
    let said = door.post(&mut office, &link, &half).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.text.contains("Gwrthodwn"));
    let whole = [half[0], half[1], ("state", "reject")];
    let said = door.post(&mut office, &link, &whole).await;
    assert_eq!(said.status, StatusCode::OK, "{}", said.text);
    assert!(said.text.contains("Your response is received") && !said.text.contains(CANARY));
    assert_eq!(
        door.post(&mut office, &link, &whole).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        door.get(&mut office, &link).await.status,
        StatusCode::NOT_FOUND
    );
    let told = page(&door, "/report/small/cy/recommendations/R1.html").await;
    assert!(
        told.contains("Gwrthodwn") && told.contains("Gwrthodwyd"),
        "{told}"
    );
}

#[tokio::test]
async fn a_decision_with_its_dissent_stands_in_the_public_extract_and_another_does_not() {
    let (door, mut clerk) = published().await;
    let name = door.scene.commission.definition.commissioners[0]
        .name
        .clone();
    let to = "/en/c/small/report/decisions";
    let both = [
        ("day", "2026-03-01"),
        ("text-en", "Take F1."),
        ("text-cy", "Derbyn F1."),
        ("by", name.as_str()),
        ("against", name.as_str()),
    ];
    let said = door.post(&mut clerk, to, &both).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.text.contains("Take F1."));
    let said = door
        .post(&mut clerk, to, &[&both[..4], &[("about", "F1")]].concat())
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let hidden = [
        ("day", "2026-03-02"),
        ("text-en", "Quiet <b>\"'&."),
        ("by", name.as_str()),
        ("published", "no"),
    ];
    let said = door.post(&mut clerk, to, &hidden).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let staff = door.get(&mut clerk, to).await;
    assert!(
        staff.text.contains("Quiet")
            && staff.text.contains("Take F1.")
            && !staff.text.contains(CANARY)
    );
    let public = page(&door, "/report/small/cy/decisions.html").await;
    assert!(
        public.contains("Derbyn F1.")
            && !public.contains("Quiet")
            && public.contains("findings/F1.html"),
        "{public}"
    );
}

#[tokio::test]
async fn an_earlier_edition_remains_and_the_address_of_what_was_withdrawn_leads_somewhere() {
    let (door, mut clerk) = published().await;
    write(&door, &mut clerk, "new-finding", FINDING).await;
    let cite = [
        ("reference", "SML0002"),
        ("words", "The bus comes twice a day."),
        ("finding", "F2"),
        ("weight", "supports"),
    ];
    door.post(&mut clerk, "/en/c/small/report/cite", &cite)
        .await;
    write(
        &door,
        &mut clerk,
        "R1",
        &[RECOMMENDATION, &[("finding", "F2")]].concat(),
    )
    .await;
    door.post(
        &mut clerk,
        "/en/c/small/report/write/F1/move",
        &[("way", "out")],
    )
    .await;
    publish(&door, &mut clerk, "").await;
    let editions = page(&door, "/report/small/en/editions.html").await;
    for there in ["Edition 1", "Edition 2", "F1 was withdrawn.", "F2 is new."] {
        assert!(editions.contains(there), "{there} in {editions}");
    }
    let first = page(&door, "/report/small/editions/1/findings.json").await;
    assert!(first.contains("Buses come too seldom"));
    // Its digest stands in the leaf that binds that edition.
    let digest = ledger::sha256(first.as_bytes()).to_string();
    assert!(
        leaves(&door)
            .iter()
            .any(|leaf| leaf.contains("report-built") && leaf.contains(&digest))
    );
    let gone = page(&door, "/report/small/cy/findings/F1.html").await;
    assert!(gone.contains("Safai hwn yn argraffiad 1"), "{gone}");
    let easy = page(&door, "/report/small/en/easy-read.html").await;
    assert!(
        easy.contains("<p>There are few buses.</p>") && easy.contains("<p>People wait.</p>"),
        "{easy}"
    );
}

#[tokio::test]
async fn words_that_may_no_longer_be_published_are_taken_out_of_what_remains_and_block_nothing() {
    let (door, mut clerk) = published().await;
    let words = "I have written to you about the lift in our block eleven times since the spring.";
    let reference = door.scene.submission(Publication::Named, &[("a1", words)]);
    // A finding, an answer from an office and a decision say the very words of a submission that is published.
    let inline = [FINDING, &[("text-en", words)]].concat();
    write(&door, &mut clerk, "F1", &inline).await;
    publish(&door, &mut clerk, "").await;
    let letter = [
        ("state", "noted"),
        ("words-en", words),
        ("replier", "Sample minister"),
        ("received", "2026-05-01"),
    ];
    let said = send_letter(&door, &mut clerk, &letter, "%PDF").await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let name = door.scene.commission.definition.commissioners[0]
        .name
        .clone();
    let decision = [
        ("day", "2026-03-01"),
        ("text-en", words),
        ("text-cy", "Derbyn."),
        ("by", name.as_str()),
    ];
    let said = door
        .post(&mut clerk, "/en/c/small/report/decisions", &decision)
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    assert!(
        page(&door, "/report/small/en/recommendations/R1.html")
            .await
            .contains("eleven times")
    );

    // It becomes confidential, and the finding is put right: nothing that was recorded before keeps the next edition back.
    let to = format!("/en/c/small/evidence/{reference}/publication");
    let said = door
        .post(&mut clerk, &to, &[("state", "confidential")])
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    write(&door, &mut clerk, "F1", FINDING).await;
    publish(&door, &mut clerk, "").await;
    for path in [
        "en/recommendations/R1.html",
        "en/decisions.html",
        "en/editions.html",
        "en/findings/F1.html",
        "en/recommendations/register.csv",
    ] {
        let told = page(&door, &format!("/report/small/{path}")).await;
        assert!(!told.contains("eleven times"), "{path}");
    }
    let editions = page(&door, "/report/small/en/editions.html").await;
    assert!(editions.contains("These words are not shown"), "{editions}");
    let second = door
        .get(&mut clerk, "/report/small/editions/2/findings.json")
        .await;
    assert_eq!(second.status, StatusCode::NOT_FOUND);
    let first = door
        .get(&mut clerk, "/report/small/editions/1/findings.json")
        .await;
    assert_eq!(first.status, StatusCode::OK);
}

fn hidden(said: &Said, name: &str) -> String {
    said.between(&format!("name=\"{name}\" value=\""), "\"")
}

/// Writes a part of the draft as a browser does: the page is asked for, filled in and sent.
async fn write(door: &Door, who: &mut Browser, part: &str, fields: &[(&str, &str)]) -> Said {
    let address = format!("/en/c/small/report/write/{part}");
    let page = door.get(who, &address).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let shown = hidden(&page, "shown");
    let mut all = vec![("shown", shown.as_str())];
    all.extend_from_slice(fields);
    door.post(who, &address, &all).await
}

#[tokio::test]
async fn a_report_is_written_cited_agreed_and_published_on_pages() {
    let door = Door::open();
    let words = "The bus comes twice a day <b>\"'&. Then it stops, and so do we.";
    door.scene.submission(Publication::Named, &[("a1", words)]);
    door.scene.learn();
    let mut analyst = door.signed_in(door.person("ann", Role::Analyst));
    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));

    let kept = write(&door, &mut analyst, "new-finding", FINDING).await;
    assert_eq!(
        kept.place(),
        "/en/c/small/report/write/F1?done=written",
        "{}",
        kept.text
    );
    let kept = write(&door, &mut analyst, "new-recommendation", RECOMMENDATION).await;
    assert_eq!(
        kept.place(),
        "/en/c/small/report/write/R1?done=written",
        "{}",
        kept.text
    );
    let summary = [("text-en", "A summary."), ("text-cy", "Crynodeb.")];
    let kept = write(&door, &mut analyst, "summary", &summary).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);

    // The gate says what is missing and leads to it.
    let draft = door.get(&mut clerk, "/en/c/small/report").await;
    assert!(draft.text.contains("F1 rests on nothing"), "{}", draft.text);
    assert!(draft.text.contains("href=\"/en/c/small/report/write/F1\""));
    assert!(!draft.text.contains(CANARY));

    // Words are cited from the page where they are read.
    let read = door.get(&mut analyst, "/en/c/small/evidence/SML0002").await;
    let cite = "/en/c/small/report/cite?reference=SML0002";
    assert!(read.text.contains(cite), "{}", read.text);
    let page = door.get(&mut analyst, cite).await;
    assert!(
        !page.text.contains(CANARY) && page.text.contains("F1. Buses"),
        "{}",
        page.text
    );
    let wrong = [
        ("reference", "SML0002"),
        ("words", "Then it stopped"),
        ("finding", "F1"),
        ("weight", "supports"),
    ];
    let said = door
        .post(&mut analyst, "/en/c/small/report/cite", &wrong)
        .await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.text.contains("Then it stopped"));
    let good = [
        ("reference", "SML0002"),
        ("words", "Then it stops, and so do we."),
        ("finding", "F1"),
        ("weight", "supports"),
    ];
    let said = door
        .post(&mut analyst, "/en/c/small/report/cite", &good)
        .await;
    assert_eq!(
        said.place(),
        "/en/c/small/evidence/SML0002#cited-in",
        "{}",
        said.text
    );
    let read = door.get(&mut analyst, "/cy/c/small/evidence/SML0002").await;
    assert!(read.text.contains("/cy/c/small/report#F1"), "{}", read.text);

    // A piece is weighed anew, and one that is gone is told so.
    let to = "/en/c/small/report/write/F1/evidence";
    let anew = [
        ("piece", "supports P1"),
        ("weight", "qualifies"),
        ("what", "weigh"),
    ];
    let said = door.post(&mut analyst, to, &anew).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let said = door.post(&mut analyst, to, &anew).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    let exhibit = [("basis", "flow"), ("weight", "supports"), ("what", "other")];
    let said = door.post(&mut analyst, to, &exhibit).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);

    // Nobody agreed: it is not published. A commissioner agrees, something changes: nobody agreed again.
    let none = [("reply-by", "2027-01-01")];
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &none)
        .await;
    assert_eq!(
        said.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        said.text
    );
    assert!(said.text.contains("No commissioner has agreed"));
    agree(&door, &mut clerk).await;
    let kept = write(
        &door,
        &mut analyst,
        "summary",
        &[("text-en", "Another."), ("text-cy", "Arall.")],
    )
    .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &none)
        .await;
    assert_eq!(
        said.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        said.text
    );

    // The preview is for staff, and says what it is; the ledger knows nothing of it.
    let leaves = leaves(&door);
    let said = door
        .post(&mut analyst, "/en/c/small/report/preview", &[])
        .await;
    assert_eq!(said.status, StatusCode::OK, "{}", said.text);
    let draft = door.get(&mut analyst, "/en/c/small/report").await;
    let in_word = "/en/c/small/report/preview/report.cy.docx";
    assert!(draft.text.contains(&format!("href=\"{in_word}\"")));
    let document = door.get(&mut analyst, in_word).await;
    let kind = document.headers["content-type"].to_str().unwrap();
    assert!(kind.contains("wordprocessingml") && document.text.starts_with("PK"));
    let preview = "/en/c/small/report/preview/cy/findings/F1.html";
    let page = door.get(&mut analyst, preview).await;
    assert!(
        page.text.contains("Rhagolwg ar gyfer") && page.text.contains("and so do we"),
        "{}",
        page.text
    );
    let outside = door.get(&mut Browser::default(), preview).await;
    assert!(outside.place().contains("/sign-in"));
    assert_eq!(self::leaves(&door), leaves);
    assert_eq!(
        door.get(&mut clerk, "/report/small/en/index.html")
            .await
            .status,
        StatusCode::NOT_FOUND
    );

    agree(&door, &mut clerk).await;
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &none)
        .await;
    assert_eq!(
        said.place(),
        "/en/c/small/report#publication",
        "{}",
        said.text
    );
    let published = door
        .get(&mut Browser::default(), "/report/small/en/findings/F1.html")
        .await;
    assert!(published.text.contains("and so do we") && !published.text.contains("Preview for"));
    let draft = door.get(&mut clerk, "/cy/c/small/report").await;
    assert!(draft.text.contains("Argraffiad 1"), "{}", draft.text);
    let last = self::leaves(&door).pop().unwrap();
    assert!(last.contains("\"kind\":\"report-published\""), "{last}");

    // A second edition: the first remains.
    agree(&door, &mut clerk).await;
    door.scene.clock.pass(60);
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &[])
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let draft = door.get(&mut clerk, "/en/c/small/report").await;
    assert!(draft.text.contains("Edition 1") && draft.text.contains("Edition 2"));
}

fn leaves(door: &Door) -> Vec<String> {
    let mut all = Vec::new();
    let log = door.scene.commission.log();
    let read = door.scene.store.read(|r| {
        r.leaves(&log, 0, |leaf| {
            all.push(String::from_utf8_lossy(leaf).into_owned());
            Ok::<(), store::StoreError>(())
        })
    });
    read.unwrap();
    all
}

/// The first commissioner agrees to the draft as the page shows it.
async fn agree(door: &Door, clerk: &mut Browser) {
    let page = door.get(clerk, "/en/c/small/report").await;
    let digest = hidden(&page, "digest");
    let name = &door.scene.commission.definition.commissioners[0].name;
    let fields = [
        ("digest", digest.as_str()),
        ("commissioner", name),
        ("how", "Minute 4 <b>\"'&"),
    ];
    let said = door.post(clerk, "/en/c/small/report/agree", &fields).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
}

#[tokio::test]
async fn of_two_who_write_one_finding_the_later_sees_both_and_loses_nothing() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    let mut eve = door.signed_in(door.person("eve", Role::Evaluator));
    write(&door, &mut ann, "new-finding", FINDING).await;
    let address = "/cy/c/small/report/write/F1";
    let shown = hidden(&door.get(&mut eve, address).await, "shown");
    let first = write(
        &door,
        &mut ann,
        "F1",
        &[("text-en", "Ann's words <b>\"'&.")],
    )
    .await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let mine = [
        ("shown", shown.as_str()),
        ("text-en", "Eve's words <b>\"'&."),
        ("level", "high"),
    ];
    let both = door.post(&mut eve, address, &mine).await;
    assert_eq!(both.status, StatusCode::CONFLICT);
    assert!(
        both.text.contains("Ann&#39;s words") && both.text.contains("Eve&#39;s words"),
        "{}",
        both.text
    );
    assert!(both.text.contains("Sample ann") && !both.text.contains(CANARY));
    // The page that came back knows what stands there now: sent again, it is kept.
    let shown = hidden(&both, "shown");
    let again = [("shown", shown.as_str()), ("text-en", "Both.")];
    let kept = door.post(&mut eve, address, &again).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
}

#[tokio::test]
async fn what_cannot_be_kept_comes_back_as_it_was_typed() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    let wrong = [
        ("text-en", "What <b>\"'&"),
        ("by-day", "soon"),
        ("cost-low", "30"),
        ("cost-high", "20"),
        ("finding", "F9"),
    ];
    let said = write(&door, &mut ann, "new-recommendation", &wrong).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    for there in [
        "href=\"#by-day\"",
        "href=\"#cost-low\"",
        "href=\"#finding\"",
        "value=\"soon\"",
        "value=\"30\"",
    ] {
        assert!(said.text.contains(there), "{there} in {}", said.text);
    }
    for nowhere in ["F9", "R9", "X1"] {
        let to = format!("/en/c/small/report/write/{nowhere}");
        assert_eq!(
            door.get(&mut ann, &to).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
        assert_eq!(
            door.post(&mut ann, &to, &[]).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }
}

#[tokio::test]
async fn the_number_of_a_finding_that_was_taken_out_is_not_given_again() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    for key in ["F1", "F2"] {
        let kept = write(&door, &mut ann, "new-finding", FINDING).await;
        assert!(kept.place().contains(key), "{}", kept.place());
    }
    write(&door, &mut ann, "new-recommendation", RECOMMENDATION).await;
    let to = "/en/c/small/report/write/F2/move";
    let said = door.post(&mut ann, to, &[("way", "up")]).await;
    assert_eq!(said.place(), "/en/c/small/report#F2");
    let said = door
        .post(
            &mut ann,
            "/en/c/small/report/write/F2/move",
            &[("way", "out")],
        )
        .await;
    assert_eq!(said.place(), "/en/c/small/report", "{}", said.text);
    let kept = write(&door, &mut ann, "new-finding", FINDING).await;
    assert!(kept.place().contains("F3"), "{}", kept.place());
}

#[tokio::test]
async fn a_commissioner_overrules_with_a_reason_and_takes_it_back() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    let mut com = door.signed_in(door.person("com", Role::Commissioner));
    write(
        &door,
        &mut ann,
        "new-recommendation",
        &[("text-en", "Act."), ("text-cy", "Gweithredwch.")],
    )
    .await;
    let page = door.get(&mut com, "/en/c/small/report").await;
    assert!(
        page.text
            .contains("/report/overrule?problem=unowned&#38;place=R1"),
        "{}",
        page.text
    );
    assert!(!page.text.contains("/report/write/"));
    let form = "/en/c/small/report/overrule?problem=unowned&place=R1";
    assert_eq!(door.get(&mut com, form).await.status, StatusCode::OK);
    let name = door.scene.commission.definition.commissioners[0]
        .name
        .clone();
    let to = "/en/c/small/report/overrule";
    let half = [
        ("problem", "unowned"),
        ("place", "R1"),
        ("by", name.as_str()),
        ("reason-en", "Because <b>\"'&."),
    ];
    let said = door.post(&mut com, to, &half).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.text.contains("Because &#60;b&#62;"), "{}", said.text);
    let mut whole = half.to_vec();
    whole.push(("reason-cy", "Oherwydd."));
    let said = door.post(&mut com, to, &whole).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let page = door.get(&mut com, "/en/c/small/report").await;
    assert!(page.text.contains("Overruled by"), "{}", page.text);
    let back = [("problem", "unowned"), ("place", "R1"), ("what", "back")];
    door.post(&mut com, to, &back).await;
    let page = door.get(&mut com, "/en/c/small/report").await;
    assert!(page.text.contains("problem=unowned"), "{}", page.text);
    let leak = door
        .get(
            &mut com,
            "/en/c/small/report/overrule?problem=leak&place=R1",
        )
        .await;
    assert_eq!(leak.status, StatusCode::NOT_FOUND);
}
