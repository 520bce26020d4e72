//! The demonstration: the sample commission, opened, taken in, coded, reported and served, by the
//! very command lines that a person could type. Everything in it is sample data and says so.

use crate::cli::{run_line, say};
use crate::serve::{Reached, serve};
use crate::words::words;
use crate::{demo_files, run_waiting};
use commission::{Desk, Error, Exit, Outcome, Person, Role, commission_by_slug, hash_password};
use std::fs::File;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use store::Store;

/// Who takes the sample in.
const CLERK: &str = "Sample clerk";

/// Who agrees to the sample report, as named in its call.
const COMMISSIONER: &str = "Sample commissioner A";

/// The sample people's password: it protects nothing but sample data.
const PASSWORD: &str = "sample-password";

/// Opens everything and serves it until told to stop.
///
/// # Errors
/// [`Error::Fault`] where the machine is at fault: the sample itself is tested.
pub(crate) fn demo(
    desk: &Desk<'_>,
    listen: SocketAddr,
    data: Option<PathBuf>,
) -> Result<Outcome, Error> {
    let passing = tempfile::tempdir().map_err(|why| Error::fault("make a folder", why))?;
    let data = data.unwrap_or_else(|| passing.path().join("data"));
    let sample = passing.path().join("wales");
    unpack(&sample)?;
    let (data_text, at) = (text(&data), |name: &str| text(&sample.join(name)));
    let step = |line: &[&str]| -> Result<(), Error> {
        say(&words(desk.language).msg_demo_step(shown(line, &sample, &data)));
        let outcome = run_line(line, desk)?;
        match outcome.exit {
            Exit::Done | Exit::Findings => Ok(()),
            _ => Err(Error::fault(line.join(" "), outcome.text)),
        }
    };
    let here: [&str; 4] = ["--data", &data_text, "--commission", "wales"];
    step(&["intake", "open", &at("call.toml"), "--data", &data_text])?;
    for (file, mapping) in demo_files::evidence() {
        let (file, mapping) = (at(file), mapping.map(at));
        let mut line = vec!["intake", "import", &file];
        if let Some(mapping) = &mapping {
            line.extend(["--map", mapping]);
        }
        // Letters bear no date that a program could trust; the secretariat says when they came.
        line.extend(["--received", "2026-03-20", "--by", CLERK]);
        line.extend(here);
        step(&line)?;
    }
    let with = |verb: &[&str], file: &str, more: &[&str]| {
        let file = at(file);
        let line = [verb, &[file.as_str()], &here, more].concat();
        step(&line)
    };
    let by = ["--by", CLERK];
    with(&["intake", "describe"], "letters.csv", &by)?;
    let store = (desk.open)(&data)?;
    desk.progress
        .begin(&words(desk.language).msg_learning(), None);
    run_waiting(&store, &*desk.clock, &mut |_, done| desk.progress.at(done))?;
    desk.progress.end();
    with(&["reading", "codebook"], "codebook.csv", &[])?;
    with(&["reading", "code"], "codings.csv", &[])?;
    with(&["reading", "apply-redactions"], "redactions.csv", &by)?;
    run_waiting(&store, &*desk.clock, &mut |_, _| {})?;
    step(&[&["reading", "duplicates"], here.as_slice()].concat())?;
    with(&["report", "claims"], "claims.toml", &[])?;
    with(&["report", "draft"], "report.toml", &[])?;
    with(&["report", "options"], "options.toml", &[])?;
    with(&["report", "plan"], "plan.toml", &[])?;
    let site = text(&data.join("site").join("wales"));
    let agreed = ["--agreed-by", COMMISSIONER, "--how", "Sample minute 1"];
    let published = [&["report", "publish", "--out", &site][..], &agreed, &here];
    step(&[&published.concat()[..], &["--reply-by", "2027-06-30"]].concat())?;
    let decided = [
        "--day",
        "2026-03-25",
        "--about",
        "R1",
        "--by",
        COMMISSIONER,
        "--by",
        "Sample commissioner B",
        "--against",
        "Sample commissioner C",
        "--text-en",
        "Sample decision: to recommend that journeys are published before a site is approved.",
        "--text-cy",
        "Penderfyniad enghreifftiol: argymell cyhoeddi teithiau cyn cymeradwyo safle.",
        "--dissent-en",
        "Sample dissent: it should bind ministers only where they pay.",
        "--dissent-cy",
        "Anghytundeb enghreifftiol: dylai rwymo gweinidogion dim ond lle maent yn talu.",
    ];
    let live = ["--site", &site];
    step(&[&["report", "decide"][..], &decided, &live, &here].concat())?;
    let replied = [
        "--recommendation",
        "R1",
        "--state",
        "accept-in-principle",
        "--from",
        "Sample minister",
        "--received",
        "2026-06-15",
        "--words-en",
        "Sample reply. We accept this in principle and will say by the autumn how it can be paid for.",
        "--words-cy",
        "Ymateb enghreifftiol. Rydym yn derbyn hyn mewn egwyddor a byddwn yn dweud erbyn yr hydref sut y gellir talu amdano.",
    ];
    step(&[&["report", "reply"][..], &replied, &live, &here].concat())?;
    sample_people(desk, &store)?;
    let reached = Reached {
        listen,
        behind_tls: false,
        certificate: None,
        redirect_from: None,
        mail: None,
    };
    serve(desk, &store, &data, &reached, &|address, _| {
        say(&words(desk.language).msg_demo_ready(address.to_string(), PASSWORD));
    })
}

/// The line as it would be typed in a clone of the project.
fn shown(line: &[&str], sample: &Path, data: &Path) -> String {
    line.iter()
        .map(|word| match word.contains(' ') {
            true => format!("\"{word}\""),
            false => (*word).to_owned(),
        })
        .collect::<Vec<_>>()
        .join(" ")
        .replace(&text(sample), "examples/wales")
        .replace(&text(data), "DATA")
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn unpack(folder: &Path) -> Result<(), Error> {
    for (name, bytes) in demo_files::all() {
        let place = folder.join(name);
        if let Some(parent) = place.parent() {
            std::fs::create_dir_all(parent).map_err(|why| Error::fault("make a folder", why))?;
        }
        File::create(&place)
            .and_then(|mut file| file.write_all(bytes))
            .map_err(|why| Error::fault(format!("unpack {name}"), why))?;
    }
    Ok(())
}

fn sample_people(desk: &Desk<'_>, store: &Store) -> Result<(), Error> {
    let commission = store.read(|r| commission_by_slug(r, "wales"))?;
    for role in Role::ALL {
        let hash = hash_password(PASSWORD, &desk.chance.bytes())?;
        let name = format!("Sample {}", role.code());
        let role = (commission.id, role);
        let at = desk.clock.now_us();
        Person::add(store, role.1.code(), &name, &hash, role, at)?;
    }
    Ok(())
}
