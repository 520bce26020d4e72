//! The list of campaigns: when the machine looked, how, and what it found; submissions and distinct texts side by side, with
//! campaigns and without them.

use crate::campaign::find::CAMPAIGNS_JOB;
use crate::campaign::{Campaign, name_of};
use crate::limits::TEMPLATE_OPENING_WORDS;
use crate::store::campaign::{self as rows, Run, Size};
use crate::web::{both_counts, moment, told};
use crate::words::{Words, words};
use ::store::{Reader, StoreError};
use askama::Template;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Capability, Error};
use pages::{Chrome, Row};

/// The page.
#[derive(Template)]
#[template(path = "campaigns.html")]
pub(crate) struct CampaignsPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) counts: Vec<Row>,
    pub(crate) run: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) waiting: bool,
    pub(crate) campaigns: Vec<Listed>,
    pub(crate) may_find: bool,
    pub(crate) find_href: String,
    pub(crate) sheet: String,
}

/// One campaign of the list.
pub(crate) struct Listed {
    pub(crate) key: String,
    pub(crate) href: String,
    pub(crate) name: Option<String>,
    pub(crate) opening: String,
    pub(crate) lang: &'static str,
    pub(crate) counts: String,
    pub(crate) identical: String,
    pub(crate) by_person: Option<String>,
}

/// `GET /campaigns`.
pub(crate) async fn show(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked)).await?;
    Ok(page(html))
}

/// `POST /campaigns/find`: the machine looks again, later.
pub(crate) async fn find(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let id = asked.commission()?.id;
        asked
            .app
            .store
            .write(move |tx| tx.enqueue_once(CAMPAIGNS_JOB, &id.to_string()))?;
        Ok(see(&format!("{}?done=looking", asked.href("/campaigns"))))
    })
    .await
}

/// The page as it stands.
pub(crate) fn render(asked: &Asked) -> Result<String, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let mut chrome = asked.chrome(w.msg_campaigns_title(), &evidence::menu(asked));
    chrome.messages.extend(told(asked));
    let (sized, acts, run, both, jobs) = asked.app.store.read(|r| -> Result<_, Error> {
        let both = rows::both_ways(r, id)?;
        Ok((
            sized(r, id)?,
            rows::acts(r, id)?,
            rows::last_run(r, id)?,
            both,
            r.jobs(CAMPAIGNS_JOB)?,
        ))
    })?;
    let listed = sized.into_iter().map(|(campaign, size)| Listed {
        href: asked.href(&format!("/campaigns/{}", campaign.key())),
        name: name_of(&acts, campaign.id).map(str::to_owned),
        opening: opening(&campaign.template),
        lang: text::language_of(&campaign.template).map_or("", |(language, _)| language.code()),
        counts: counts(asked, &size),
        identical: w.msg_campaign_identical(pages::say::integer(size.identical)),
        by_person: by_person(asked, &size),
        key: campaign.key(),
    });
    let [with, without] = both;
    let shown = CampaignsPage {
        t: w,
        counts: vec![
            Row::new(
                w.msg_campaigns_all(),
                both_counts(asked.language, with.0, with.1),
            ),
            Row::new(
                w.msg_campaigns_without(),
                both_counts(asked.language, without.0, without.1),
            ),
        ],
        since: run.as_ref().and_then(|run| since(asked, run, with.0)),
        run: run.map(|run| told_of(asked, &run)).transpose()?,
        waiting: jobs.waiting > 0,
        campaigns: listed.collect(),
        may_find: asked.may(Capability::Code),
        find_href: asked.href("/campaigns/find"),
        sheet: asked.href("/campaigns.xlsx"),
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the list of campaigns", why))
}

/// The campaigns that have submissions, the largest first.
pub(crate) fn sized(r: &Reader<'_>, commission: i64) -> Result<Vec<(Campaign, Size)>, StoreError> {
    let sizes = rows::sizes(r, commission)?;
    let campaigns = rows::campaigns(r, commission)?.into_iter();
    let mut sized: Vec<_> = campaigns
        .filter_map(|campaign| {
            let size = *sizes.get(&campaign.id)?;
            Some((campaign, size))
        })
        .collect();
    sized.sort_by(|a, b| {
        let by_size = b.1.submissions.cmp(&a.1.submissions);
        by_size.then(a.0.number.cmp(&b.0.number))
    });
    Ok(sized)
}

/// The first words of a template.
pub(crate) fn opening(template: &str) -> String {
    let mut words = template.split_whitespace();
    let first: Vec<&str> = words.by_ref().take(TEMPLATE_OPENING_WORDS).collect();
    let more = if words.next().is_some() { " …" } else { "" };
    first.join(" ") + more
}

/// `278 submissions, 3 distinct texts`.
pub(crate) fn counts(asked: &Asked, size: &Size) -> String {
    both_counts(asked.language, size.submissions, size.distinct_texts)
}

/// How many submissions a person put there.
pub(crate) fn by_person(asked: &Asked, size: &Size) -> Option<String> {
    let shown = pages::say::integer(size.by_person);
    (size.by_person > 0).then(|| words(asked.language).msg_campaign_by_person(shown))
}

fn told_of(asked: &Asked, run: &Run) -> Result<String, Error> {
    let w = words(asked.language);
    Ok(w.msg_campaigns_run(
        moment(asked, run.at_us)?,
        run.person.as_str(),
        pages::say::integer(run.submissions),
        pages::say::integer(run.campaign_min),
        run.method.to_string(),
    ))
}

/// What came after the machine had looked.
fn since(asked: &Asked, run: &Run, submissions: i64) -> Option<String> {
    let later = submissions - run.submissions;
    let shown = pages::say::integer(later);
    (later > 0).then(|| words(asked.language).msg_campaigns_since(later, shown))
}
