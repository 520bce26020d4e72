//! OpenDocument packages (OpenDocument 1.3, part 2): what workbooks and documents have in common.
//!
//! One locked with a password is refused; macros are noted, never run.

use crate::allowance::Allowance;
use crate::archive::{Archive, open};
use crate::broken::{Broken, What};
use crate::docx::{for_each_event, part};
use crate::notice::Note;
use quick_xml::events::Event;

/// The part with the words and cells.
pub(crate) const CONTENT: &str = "content.xml";

/// Opens a package and gives it with its contents.
pub(crate) fn package<'a>(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &'a [u8],
) -> Result<(Archive<'a>, String), Broken> {
    let mut archive = open(allowance.limits, trail, bytes)?;
    refuse_locked(allowance, &mut archive, trail)?;
    let scripts = |name: &str| name.starts_with("Basic/") || name.starts_with("Scripts/");
    if archive.file_names().flatten().any(|name| scripts(&name)) {
        allowance.note(trail, Note::Macros);
    }
    let content = part(allowance, &mut archive, trail, CONTENT)?;
    let content = content.ok_or_else(|| Broken::whole(trail, broken_content()))?;
    Ok((archive, content))
}

/// The contents are missing or damaged.
pub(crate) fn broken_content() -> What {
    What::BrokenPart {
        part: CONTENT.to_owned(),
    }
}

fn refuse_locked(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
) -> Result<(), Broken> {
    let name = "META-INF/manifest.xml";
    let Some(manifest) = part(allowance, archive, trail, name)? else {
        return Ok(());
    };
    let open_max = allowance.limits.open_elements_max;
    for_each_event(trail, name, &manifest, open_max, |event| match event {
        Event::Start(element) if element.local_name().into_inner() == "encryption-data" => {
            Err(Broken::whole(trail, What::Locked { entry: None }))
        }
        _ => Ok(()),
    })
}
