//! Which pages the form has, in which order, for what a respondent has said so far.

use super::{Fields, OTHER, Whose};
use commission::{Call, Definition, LawfulBasis, Question, Strand};

/// One page of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Consent, where that is the lawful basis: before anything is kept.
    Consent,
    /// On whose behalf.
    Whose,
    /// What kind of respondent.
    Respondent,
    /// Which place it is about.
    Place,
    /// How it may be published.
    Publication,
    /// The name, where the publication state needs one.
    Name,
    /// How to reach them, if they like.
    Contact,
    /// Which strands.
    Subjects,
    /// One question, by its key.
    Question(String),
    /// Files to come along.
    Files,
    /// Read everything and send it.
    Check,
}

impl Step {
    /// Its address below the form's.
    pub(crate) fn address(&self) -> String {
        match self {
            Self::Consent => "consent".to_owned(),
            Self::Whose => "whose".to_owned(),
            Self::Respondent => "respondent".to_owned(),
            Self::Place => "place".to_owned(),
            Self::Publication => "publication".to_owned(),
            Self::Name => "name".to_owned(),
            Self::Contact => "contact".to_owned(),
            Self::Subjects => "subjects".to_owned(),
            Self::Question(key) => format!("question/{key}"),
            Self::Files => "files".to_owned(),
            Self::Check => "check".to_owned(),
        }
    }

    /// The page of that address.
    pub(crate) fn of_address(address: &str) -> Option<Self> {
        if let Some(key) = address.strip_prefix("question/") {
            return Some(Self::Question(key.to_owned()));
        }
        [
            Self::Consent,
            Self::Whose,
            Self::Respondent,
            Self::Place,
            Self::Publication,
            Self::Name,
            Self::Contact,
            Self::Subjects,
            Self::Files,
            Self::Check,
        ]
        .into_iter()
        .find(|step| step.address() == address)
    }

    /// The field by which it is known whether the page was seen.
    fn field(&self) -> String {
        match self {
            Self::Subjects => "strands".to_owned(),
            Self::Question(key) => format!("{}{key}", super::fields::SEEN),
            other => other.address(),
        }
    }
}

/// The call and what a respondent has said so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) call: &'a Call,
    pub(crate) fields: &'a Fields,
}

impl<'a> Asking<'a> {
    /// The pages in order, the last of which is [`Step::Check`].
    pub(crate) fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        if self.consent_needed() {
            steps.push(Step::Consent);
        }
        steps.push(Step::Whose);
        if self.respondent_types().next().is_some() {
            steps.push(Step::Respondent);
        }
        if !self.call.places.is_empty() {
            steps.push(Step::Place);
        }
        steps.push(Step::Publication);
        if self.fields.name_needed() {
            steps.push(Step::Name);
        }
        steps.push(Step::Contact);
        if self.call.strands.len() > 1 {
            steps.push(Step::Subjects);
        }
        let question = |question: &Question| Step::Question(question.key.clone());
        steps.extend(self.questions().map(|(_, one)| question(one)));
        steps.push(Step::Files);
        steps.push(Step::Check);
        steps
    }

    /// The page after this one. Whoever came from [`Step::Check`] to change something goes back to it, by way of
    /// pages that the change has made necessary.
    pub(crate) fn after(&self, step: &Step, from_check: bool) -> Step {
        if from_check {
            return self.first_unseen();
        }
        let mut steps = self.steps().into_iter().skip_while(|one| one != step);
        steps.nth(1).unwrap_or(Step::Check)
    }

    /// The page before this one.
    pub(crate) fn before(&self, step: &Step) -> Option<Step> {
        let steps = self.steps();
        let at = steps.iter().position(|one| one == step)?;
        steps.get(at.checked_sub(1)?).cloned()
    }

    /// The first page that was not seen yet.
    pub(crate) fn first_unseen(&self) -> Step {
        self.steps()
            .into_iter()
            .find(|step| !self.fields.seen(&step.field()))
            .unwrap_or(Step::Check)
    }

    /// Whether consent must be asked for.
    pub(crate) fn consent_needed(&self) -> bool {
        self.definition.controller.lawful_basis == LawfulBasis::Consent
    }

    /// The respondent types that fit those on whose behalf somebody answers.
    pub(crate) fn respondent_types(&self) -> impl Iterator<Item = &'a commission::Choice> {
        let wanted = match self.fields.whose() {
            Some(Whose::Body) => Some("organisation"),
            Some(_) => Some("individual"),
            None => None,
        };
        self.call.respondent_types.iter().filter(move |choice| {
            match (choice.group.as_deref(), wanted) {
                (Some(group), Some(wanted)) => group == wanted,
                _ => true,
            }
        })
    }

    /// The strands that were chosen, in the order of the call; all where there is no choice.
    pub(crate) fn strands(&self) -> impl Iterator<Item = &'a Strand> {
        let (all, fields) = (self.call.strands.len() < 2, self.fields);
        let strands = self.call.strands.iter();
        strands.filter(move |strand| all || fields.chose(&strand.key))
    }

    /// The questions to ask, with their strand: those of the chosen strands, then those outside all strands.
    pub(crate) fn questions(&self) -> impl Iterator<Item = (Option<&'a Strand>, &'a Question)> {
        let of_strands = self
            .strands()
            .flat_map(|strand| strand.questions.iter().map(move |one| (Some(strand), one)));
        of_strands.chain(self.call.questions.iter().map(|one| (None, one)))
    }

    /// Whether at least one subject was chosen, or none of them on purpose.
    pub(crate) fn subjects_chosen(&self) -> bool {
        self.call.strands.is_empty() || self.fields.chose(OTHER) || self.strands().next().is_some()
    }
}
