//! What a commission says of itself, from one TOML file: its title and purpose, the people, the
//! stages, who controls the data and why they may, and its call, if it has one.

use crate::{Facet, Language, Question, Texts};
use serde::{Deserialize, Serialize};

/// A commission as its file defines it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// Address and name in files: small letters, digits, hyphens.
    pub slug: String,
    /// What references begin with, such as `WHC`.
    pub prefix: String,
    /// Whether everything in it is sample data.
    pub sample: bool,
    /// Its languages, in the order declared; never empty.
    pub languages: Vec<Language>,
    /// IANA time zone of its dates.
    pub time_zone: String,
    /// Its title.
    pub title: Texts,
    /// Its terms of reference or its key question.
    pub purpose: Purpose,
    /// Who pays.
    pub funding: Texts,
    /// Who publishes it.
    pub imprint: Texts,
    /// Who answers for personal data.
    pub controller: Controller,
    /// Whether the Welsh-language standards bind it, so that it must ask about effects on Welsh.
    pub welsh_language_standards: bool,
    /// Who decides.
    pub commissioners: Vec<Commissioner>,
    /// Its stages in order.
    pub stages: Vec<Stage>,
    /// Its call for evidence, if it has one.
    pub call: Option<Call>,
    /// How tables by group are made fit to be published, where somebody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<Disclosure>,
}

/// How tables of counts by group are made fit to be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Disclosure {
    /// 1 to 4 are withheld, and others with them.
    #[serde(rename = "under-5")]
    Under5,
    /// 1 to 7 are starred, others rounded to the nearest five.
    #[serde(rename = "nearest-5")]
    Nearest5,
    /// Nothing under ten is shown.
    #[serde(rename = "10")]
    Ten,
    /// Counts are shown as they are.
    #[serde(rename = "none")]
    Nothing,
}

impl Disclosure {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Under5, Self::Nearest5, Self::Ten, Self::Nothing];

    /// Its name in files and forms.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Under5 => "under-5",
            Self::Nearest5 => "nearest-5",
            Self::Ten => "10",
            Self::Nothing => "none",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What a commission is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// What it was asked to do.
    TermsOfReference(Texts),
    /// The question an evaluation answers.
    KeyQuestion(Texts),
}

/// Who answers for personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    /// Name of the body.
    pub name: Texts,
    /// Where to write.
    pub contact: Texts,
    /// Why it may hold personal data.
    pub lawful_basis: LawfulBasis,
    /// The privacy notice.
    pub privacy: Texts,
    /// Date (ISO 8601) on which what is not published is deleted.
    pub retention: String,
}

/// Lawful bases of UK GDPR article 6 that a commission may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LawfulBasis {
    /// Article 6(1)(a).
    Consent,
    /// Article 6(1)(e).
    PublicTask,
    /// Article 6(1)(f).
    LegitimateInterests,
}

/// Who decides, and what they have an interest in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commissioner {
    /// Name.
    pub name: String,
    /// Role.
    pub role: Texts,
    /// Interests declared; empty means that none were.
    pub interests: Vec<Texts>,
}

/// One stage of the commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: Texts,
    /// First day (ISO 8601).
    pub opens: String,
    /// Last day (ISO 8601).
    pub closes: String,
}

/// A call for evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// When it opens, microseconds since 1970 in UTC.
    pub opens_us: i64,
    /// When it closes; what arrives later is kept and marked late.
    pub closes_us: i64,
    /// How submissions may be published.
    pub publication_policy: Texts,
    /// How campaigns are counted, announced in advance.
    pub campaign_policy: Option<Texts>,
    /// Who may answer.
    pub respondent_types: Vec<Choice>,
    /// Groups of places.
    pub regions: Vec<Choice>,
    /// Places.
    pub places: Vec<Place>,
    /// The last day (ISO 8601) on which respondents may object to what is to be published of their words.
    #[serde(default)]
    pub objections_until: Option<String>,
    /// Where to turn if somebody is at risk of harm; without it, the words of the interface.
    #[serde(default)]
    pub harm: Option<Texts>,
    /// Subjects.
    pub strands: Vec<Strand>,
    /// Questions outside the strands.
    pub questions: Vec<Question>,
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its key.
    pub key: String,
    /// What people read.
    pub label: Texts,
    /// `individual` or `organisation`, for respondent types.
    pub group: Option<String>,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its key.
    pub key: String,
    /// Its name.
    pub label: Texts,
    /// Key of the region it lies in.
    pub region: Option<String>,
}

/// A subject of the call under a plain name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strand {
    /// Its key, such as `a`. Respondents never see it.
    pub key: String,
    /// Its plain name.
    pub title: Texts,
    /// What belongs in it.
    pub about: Option<Texts>,
    /// What belongs in it, in Easy Read.
    #[serde(default)]
    pub easy: Option<Texts>,
    /// Its questions.
    pub questions: Vec<Question>,
}

impl Definition {
    /// The title for a reader of this language.
    pub fn title(&self, language: Language) -> &str {
        self.title.get(language)
    }
}

impl Call {
    /// Every question with the key of its strand, in the order of the call.
    pub fn all_questions(&self) -> impl Iterator<Item = (Option<&str>, &Question)> {
        self.strands
            .iter()
            .flat_map(|strand| {
                strand
                    .questions
                    .iter()
                    .map(|q| (Some(strand.key.as_str()), q))
            })
            .chain(self.questions.iter().map(|q| (None, q)))
    }

    /// The question of that key, with its strand's key. The name of a part, such as `b1-where`, leads to the
    /// question that it is part of.
    pub fn question(&self, key: &str) -> Option<(Option<&str>, &Question)> {
        self.part(key)
            .map(|(strand, question, _)| (strand, question))
    }

    /// The question that a part answers, with its strand's key and with what the part tells.
    pub fn part(&self, part: &str) -> Option<(Option<&str>, &Question, Option<Facet>)> {
        if let Some((strand, question)) = self
            .all_questions()
            .find(|(_, question)| question.key == part)
        {
            return Some((strand, question, None));
        }
        let (key, code) = part.rsplit_once('-')?;
        let facet = Facet::of_code(code)?;
        self.all_questions()
            .find(|(_, question)| {
                question.key == key && question.kind.facets().contains(&Some(facet))
            })
            .map(|(strand, question)| (strand, question, Some(facet)))
    }

    /// The strand of that key.
    pub fn strand(&self, key: &str) -> Option<&Strand> {
        self.strands.iter().find(|strand| strand.key == key)
    }

    /// What a respondent type is called, or the key itself where the call does not know it.
    pub fn respondent_type_label<'a>(&'a self, key: &'a str, language: Language) -> &'a str {
        self.respondent_types
            .iter()
            .find(|choice| choice.key == key)
            .map_or(key, |choice| choice.label.get(language))
    }

    /// What a place is called, or the key itself where the call does not know it.
    pub fn place_label<'a>(&'a self, key: &'a str, language: Language) -> &'a str {
        self.places
            .iter()
            .find(|place| place.key == key)
            .map_or(key, |place| place.label.get(language))
    }
}
