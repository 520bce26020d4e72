//! The files of `examples/wales`, carried in the program so that the demonstration needs nothing
//! else. A test compares this list with the folder.

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_bytes!(concat!("../../../examples/wales/", $name)).as_slice())),*]
    };
}

/// Every file with its name below `examples/wales`.
pub(crate) fn all() -> Vec<(&'static str, &'static [u8])> {
    files![
        "call.toml",
        "claims.toml",
        "codebook.csv",
        "codings.csv",
        "letters.csv",
        "options.toml",
        "plan.toml",
        "redactions.csv",
        "report.toml",
        "evidence/01-web-form.csv",
        "evidence/01-web-form.map.toml",
        "evidence/02-phone-line.jsonl",
        "evidence/02-phone-line.map.toml",
        "evidence/03-branch-survey.map.toml",
        "evidence/03-branch-survey.xlsx",
        "evidence/04-letter-1.docx",
        "evidence/04-letter-2.docx",
        "evidence/04-letter-3.docx",
        "evidence/05-mail-1.eml",
        "evidence/05-mail-2.eml",
        "evidence/05-mail-3.eml",
        "evidence/05-mail-4.eml",
        "evidence/06-mailbox.mbox",
        "evidence/07-advice-centre.html",
        "evidence/08-note-1.txt",
        "evidence/08-note-2.txt",
        "evidence/09-parish-letters.zip",
    ]
    .to_vec()
}

/// The files of evidence in the order in which they are taken in, each with its mapping.
pub(crate) fn evidence() -> Vec<(&'static str, Option<&'static str>)> {
    let names: Vec<_> = all().into_iter().map(|(name, _)| name).collect();
    names
        .iter()
        .filter(|name| name.starts_with("evidence/") && !name.ends_with(".map.toml"))
        .map(|name| {
            let stem = name.rsplit_once('.').map_or(*name, |(stem, _)| stem);
            let mapping = names
                .iter()
                .find(|other| other.strip_suffix(".map.toml") == Some(stem));
            (*name, mapping.copied())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{all, evidence};
    use std::path::Path;

    #[test]
    fn every_file_of_the_sample_is_carried() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/wales");
        let mut there = Vec::new();
        for (below, prefix) in [("", ""), ("evidence", "evidence/")] {
            for entry in std::fs::read_dir(folder.join(below)).unwrap() {
                let entry = entry.unwrap();
                if entry.file_type().unwrap().is_file() {
                    there.push(format!("{prefix}{}", entry.file_name().to_string_lossy()));
                }
            }
        }
        there.retain(|name| name != "README.md");
        there.sort();
        let mut carried: Vec<_> = all().iter().map(|(name, _)| (*name).to_owned()).collect();
        carried.sort();
        assert_eq!(carried, there);
    }

    #[test]
    fn each_table_is_taken_in_with_its_mapping() {
        let with: Vec<_> = evidence()
            .into_iter()
            .filter(|(_, m)| m.is_some())
            .collect();
        assert_eq!(with.len(), 3, "{with:?}");
    }
}
