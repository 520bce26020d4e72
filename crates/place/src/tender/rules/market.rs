//! How the market is cut: lots, frameworks, payment, bidding together, what one bidder must cover.

use super::{Hit, Said, hit, shape};
use crate::limits::{HOURS_A_WEEK_MICRO_MAX, PROMPT_DAYS};
use crate::tender::amounts::{Length, Unit, number};
use crate::tender::{Amount, Bears, Kind};
use regex::Regex;

pub(super) struct Market {
    whole: Regex,
    divided: Regex,
    lot: Regex,
    framework: Regex,
    closed: Regex,
    limited: Regex,
    opens: Regex,
    lasts: Regex,
    pay: Regex,
    other_pay: Regex,
    following_month: Regex,
    quarterly: Regex,
    yearly: Regex,
    monthly: Regex,
    advance: Regex,
    together: Regex,
    forbidden: Regex,
    with_consent: Regex,
    welcome: Regex,
    everywhere: Regex,
    always: Regex,
}

impl Market {
    pub(super) fn new() -> Self {
        Self {
            whole: shape(
                r"\bnot (?:be |been |being )?(?:sub-?)?(?:divided|split|broken|separated)[a-z ]{0,20}lots?\b|\bno (?:separate )?lots\b|\b(?:as|is|in|of) (?:a |one )?(?:single|one) (?:contract|lot|package)\b|\bsingle[- ](?:provider|supplier|contractor)\b|\b(?:one|sole) (?:provider|supplier|contractor) (?:to|will|shall|only|for)\b|\b(?:lead|prime) (?:provider|contractor|supplier)\b|\b(?:bid|tender|apply) for (?:all|both|every)(?: of)?(?: the)? (?:lots|areas)|\ball lots must\b|\bni (?:chaiff|fydd|rennir)\b[a-z' ]{0,40}\blot|\bun darparwr\b",
            ),
            divided: shape(
                r"\b(?:divided|split|broken(?: down)?) (?:in|into) (?:[a-z0-9\-]+ ){0,4}lots\b|\b(?:one or more|any number of|any combination of|as many or as few|any of the) lots?\b|\b(?:bid|tender|apply) for (?:just |only )?(?:a single|one|any) lots?\b|\bsmall(?:er)? lots\b|\brannu'n\b[a-z0-9 ]{0,30}\blot",
            ),
            lot: shape(r"\blot ?(?:no\.? ?)?[0-9a-z]{1,3}\b"),
            framework: shape(
                r"\bframework\b|\b(?:approved|select|preferred)(?: provider| supplier)? list\b|\bprovider list\b|\bdynamic (?:purchasing|market)|\bdps\b|\bfframwaith\b|\b(?:rhestr|restr) gymeradwy",
            ),
            closed: shape(
                r"\bclosed (?:framework|list|to)\b|\b(?:be|remains?|is|becomes?) closed\b|\bno (?:new|further|additional|other) (?:providers?|suppliers?|entrants?|applicants?|applications?|bidders?|organisations?|members?)\b|\bnot (?:be )?(?:re-?open|open to (?:new|further))|\bnot (?:admit|accept|allow|permit)[a-z ]{0,10} (?:new|further|additional)\b|\bno (?:option|opportunity|facility|provision)[a-z ]{0,20}(?:join|re-?open)|\bcannot join\b|\bar gau\b|\bni (?:dderbynnir|chaiff)\b[a-z ]{0,30}\bnewydd\b",
            ),
            limited: shape(
                r"\b(?:maximum|limit(?:ed)?|up to|(?:no|not) more than|at most|only)\b[a-z ]{0,20}?\b([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:providers|suppliers|contractors|bidders|organisations|places|darparwr)\b",
            ),
            opens: shape(
                r"\bdynamic (?:purchasing|market)|\bopen framework\b|\bnot (?:be )?closed\b|\b(?:providers|suppliers|entrants|organisations|applicants)\b[a-z ]{0,20}\b(?:may|can|able to) (?:join|apply|enter)|\b(?:join|apply|enter|applications?|admitted)\b[a-z ,]{0,40}\b(?:any time|any point|throughout)|\bre-?open(?:ed|s)?\b[a-z ]{0,30}\b(?:every|each|annual|yearly|twice|quarter|regular|period|once)|\bymuno\b[a-z ]{0,20}\bunrhyw (?:adeg|bryd)",
            ),
            lasts: shape(
                r"\b(?:period|term|duration|lasts?|run|runs|for|of|length|initial|extend|extension|cyfnod|am)\b",
            ),
            pay: shape(
                r"\bpay(?:s|ments?|ing|able)?\b|\bpaid\b|\b(?:tal|dal|thal)iad(?:au)?\b|\btelir\b|\b(?:talu|thalu|dalu)\b",
            ),
            other_pay: shape(
                r"living wage|sick pay|holiday pay|pay gap|rates? of pay|\bnotice\b|terminat|guarantee period|\bretain|\bretention|penalt|direct payments?\b",
            ),
            following_month: shape(
                r"\bend of (?:the )?(?:following month|(?:calendar )?month following|next month)|\bmonth following the (?:month|end)",
            ),
            quarterly: shape(
                r"\bquarterly\b|\bevery (?:quarter|three months)\b|\bchwarterol\b|\bbob chwarter\b",
            ),
            yearly: shape(
                r"\b(?:annually|half[- ]yearly|six[- ]monthly|yearly)\b[a-z ]{0,12}arrears",
            ),
            monthly: shape(
                r"\b(?:monthly|four[- ]weekly|4[- ]weekly|each month)\b[a-z ]{0,20}arrears|\bôl-daliad",
            ),
            advance: shape(r"\bin advance\b|\bup ?-?front\b|\bymlaen llaw\b"),
            together: shape(
                r"\bconsorti(?:um|a|ums)\b|\bjoint (?:bid|tender|application)s?\b|\b(?:bid|tender)(?:s|ding)? jointly\b|\bsub-?contract(?:ing|ors?|ed|s)?\b|\bis-?gontract|\b(?:consortiwm|gonsortiwm|consortia)\b|\bceisiadau ar y cyd\b",
            ),
            forbidden: shape(
                r"\bnot (?:be )?(?:accepted|permitted|allowed|considered|eligible|acceptable)\b|\b(?:no|not) (?:consorti|sub-?contract|joint)|\bprohibited\b|\b(?:may|must|shall|will) not\b|\bcannot\b|\bni (?:chaniateir|dderbynnir)\b",
            ),
            with_consent: shape(
                r"\bwithout (?:the )?[a-z' ]{0,30}(?:consent|approval|permission|agreement)\b|\bunless\b",
            ),
            welcome: shape(
                r"\bwelcome[sd]?\b|\bencourage[sd]?\b|\b(?:accepted|permitted|allowed|eligible|acceptable)\b|\b(?:may|can) (?:bid|tender|apply|submit|form|be used)\b|\bcroesew|\banogir\b|\bcaniateir\b",
            ),
            everywhere: shape(
                r"\ball (?:new )?(?:referrals|packages)\b|\b(?:100|9[0-9]|8[0-9]) ?(?:%|per cent) of (?:all )?(?:new )?(?:referrals|packages)|\b(?:whole|entire) (?:of the )?(?:county|borough|area|city|region|council|district)|\bcounty-?wide\b|\bsir gyfan\b|\bacross all (?:areas|districts|localities|lots)\b",
            ),
            always: shape(
                r"\b24 ?(?:hours|hrs)[a-z ]{0,6}(?:day)|\b24/7\b|\b(?:seven|7) days (?:a|per) week|\b24 awr y dydd\b|\bsaith diwrnod yr wythnos\b|\b365 days\b",
            ),
        }
    }

    pub(super) fn hits(&self, said: &Said, plain: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        hits.extend(self.lots(said, plain));
        hits.extend(self.framework(said, plain));
        hits.extend(self.payment(said, plain));
        if self.together.is_match(plain) {
            let bears = match self.forbidden.is_match(plain) {
                true if self.with_consent.is_match(plain) => None,
                true => Some(Bears::ShutsOut),
                false => self.welcome.is_match(plain).then_some(Bears::Helps),
            };
            hits.extend(bears.map(|bears| hit(Kind::Together, bears, None)));
        }
        hits.extend(self.coverage(said, plain));
        hits
    }

    fn lots(&self, said: &Said, plain: &str) -> Option<Hit> {
        if self.divided.is_match(plain) && !self.whole.is_match(plain) {
            return Some(hit(Kind::Lots, Bears::Helps, None));
        }
        if self.whole.is_match(plain) {
            return Some(hit(Kind::Lots, Bears::ShutsOut, None));
        }
        self.lot.find(plain)?;
        let pounds = said
            .amounts
            .pounds(plain)
            .first()
            .map(|(pounds, _)| Amount::Pounds(*pounds));
        let hours = said.amounts.hours_a_week(plain).map(Amount::HoursAWeek);
        let amount = hours.or(pounds)?;
        let bears = match amount {
            Amount::HoursAWeek(hours) if hours > HOURS_A_WEEK_MICRO_MAX => Bears::ShutsOut,
            _ => Bears::Ask,
        };
        Some(Hit {
            of: "lot size",
            ..hit(Kind::Lots, bears, Some(amount))
        })
    }

    fn framework(&self, said: &Said, plain: &str) -> Option<Hit> {
        self.framework.find(plain)?;
        let lengths = said.amounts.lengths(plain);
        let long = |one: &&Length| matches!(one.unit, Unit::Years | Unit::Months);
        let years = lengths
            .iter()
            .find(long)
            .map(|one| Amount::Years(one.years()));
        if self.opens.is_match(plain) && !self.closed_but_not_denied(plain) {
            return Some(hit(Kind::Framework, Bears::Helps, None));
        }
        if self.closed_but_not_denied(plain) {
            return Some(hit(Kind::Framework, Bears::ShutsOut, years));
        }
        if let Some(groups) = self.limited.captures(plain) {
            let many = groups.get(1).and_then(|many| number(many.as_str()));
            return Some(hit(
                Kind::Framework,
                Bears::ShutsOut,
                many.map(Amount::Count),
            ));
        }
        let years = years.filter(|_| self.lasts.is_match(plain))?;
        Some(hit(Kind::Framework, Bears::Ask, Some(years)))
    }

    /// "Will not be closed" is no closing.
    fn closed_but_not_denied(&self, plain: &str) -> bool {
        self.closed.find(plain).is_some_and(|found| {
            let before = plain.get(..found.start()).unwrap_or_default();
            !before.trim_end().ends_with("not")
        })
    }

    fn payment(&self, said: &Said, plain: &str) -> Option<Hit> {
        self.pay.find(plain)?;
        if self.other_pay.is_match(plain) {
            return None;
        }
        let told = |bears, days: f64| Some(hit(Kind::Payment, bears, Some(Amount::Days(days))));
        let prompt = PROMPT_DAYS as f64;
        if self.quarterly.is_match(plain) {
            return told(Bears::ShutsOut, 90.0);
        }
        if self.yearly.is_match(plain) {
            return told(Bears::ShutsOut, 182.0);
        }
        if self.following_month.is_match(plain) {
            return told(Bears::ShutsOut, 60.0);
        }
        let lengths = said.amounts.lengths(plain);
        let short = lengths.iter().filter(|one| one.unit != Unit::Years);
        let longest = short
            .map(Length::days)
            .fold(None, |most: Option<f64>, one| {
                Some(most.map_or(one, |most| most.max(one)))
            });
        match longest {
            Some(days) if days > prompt => told(Bears::ShutsOut, days),
            Some(days) => told(Bears::Helps, days),
            None if self.monthly.is_match(plain) => told(Bears::Ask, prompt),
            None if self.advance.is_match(plain) => Some(hit(Kind::Payment, Bears::Helps, None)),
            None => None,
        }
    }

    fn coverage(&self, said: &Said, plain: &str) -> Option<Hit> {
        if self.lot.is_match(plain) || !said.must(plain) {
            return None;
        }
        if let Some(hours) = said.amounts.hours_a_week(plain) {
            let bears = match hours > HOURS_A_WEEK_MICRO_MAX {
                true => Bears::ShutsOut,
                false => Bears::Ask,
            };
            return Some(hit(Kind::Coverage, bears, Some(Amount::HoursAWeek(hours))));
        }
        let found = self
            .everywhere
            .find(plain)
            .map(|found| (Bears::ShutsOut, found));
        let found = found.or_else(|| Some((Bears::Ask, self.always.find(plain)?)));
        let (bears, found) = found?;
        let bears = match said.is_denied(plain, &found.range()) {
            true => Bears::Helps,
            false => bears,
        };
        Some(hit(Kind::Coverage, bears, None))
    }
}
