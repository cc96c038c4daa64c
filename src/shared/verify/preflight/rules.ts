/**
 * The policy: every rule of preflight with its family, how much it matters, and what to do. Rules
 * are named once here; a check only says what it found. The severity can be raised or lowered in
 * this table alone.
 */
import type { FindingFamily, Severity } from './finding.ts';

type Rule = {
  readonly family: FindingFamily;
  readonly severity: Severity;
  readonly action: string;
};

const rule = (family: FindingFamily, severity: Severity, action: string): Rule => ({
  family,
  severity,
  action,
});

const missing = {
  'missing-headline': rule('missing', 'block', 'Write a headline.'),
  'missing-standfirst': rule('missing', 'warn', 'Write a standfirst.'),
  'missing-byline': rule('missing', 'warn', 'Add who wrote it in Details.'),
  'missing-glance': rule('missing', 'note', 'Add a point, or remove the box.'),
  'missing-hero': rule('missing', 'warn', 'Choose a hero picture.'),
  'missing-alt': rule('missing', 'block', 'Describe the picture, or mark it as decorative.'),
  'missing-credit': rule('missing', 'warn', 'Name who made the picture.'),
  'missing-sources': rule('missing', 'warn', 'Add the sources that the piece rests on.'),
  'missing-tk': rule('missing', 'block', 'Fill in what is still to come.'),
  'missing-over-length': rule('missing', 'note', 'Cut it, or change the planned length.'),
} as const;

const quotes = {
  'quote-altered': rule(
    'quotes',
    'block',
    'Use the wording of the source, or make it a paraphrase.',
  ),
  'quote-altered-slightly': rule('quotes', 'warn', 'Use the wording of the source.'),
  'quote-not-found': rule(
    'quotes',
    'block',
    'Attach the source it is from, or take the quote marks away.',
  ),
  'quote-unsourced': rule('quotes', 'warn', 'Link it to the passage it is from.'),
  'quote-cleaned': rule(
    'quotes',
    'note',
    'Check that the house cleans the speech of this speaker.',
  ),
  'quote-edited-openly': rule('quotes', 'note', 'Read what the ellipsis or bracket stands for.'),
  'quote-ambiguous': rule('quotes', 'note', 'Link it to the right one of the places.'),
  'quote-clipped': rule('quotes', 'warn', 'Read how the source goes on; quote more, or say it.'),
  'quote-spliced': rule('quotes', 'warn', 'Check that both halves answer the same question.'),
  'quote-unbalanced': rule('quotes', 'warn', 'Open or close the quote.'),
  'quote-unattributed': rule('quotes', 'note', 'Say who is speaking.'),
  'pull-quote-drift': rule('quotes', 'block', 'Make the pull quote read as the words in the text.'),
} as const;

const figures = {
  'figure-mismatch': rule(
    'figures',
    'block',
    'Correct the figure, or link the passage that has it.',
  ),
  'figure-scale-slip': rule(
    'figures',
    'block',
    'Check the million, the billion and the decimal point.',
  ),
  'figure-hedge-wrong': rule('figures', 'warn', 'Check "nearly", "more than" and their like.'),
  'figures-disagree': rule(
    'figures',
    'warn',
    'Make both places say the same, or say why they differ.',
  ),
  'promise-broken': rule('figures', 'warn', 'Count again, or change the headline.'),
  'sum-wrong': rule('figures', 'warn', 'Add the numbers up again.'),
  'calculation-wrong': rule('figures', 'warn', 'Calculate it again.'),
  'units-disagree': rule('figures', 'warn', 'Convert it again.'),
} as const;

const dates = {
  'weekday-wrong': rule('dates', 'block', 'Look at the calendar.'),
  'date-impossible': rule('dates', 'block', 'Look at the calendar.'),
  'date-ambiguous': rule('dates', 'note', 'Write the month as a word.'),
  'age-wrong': rule('dates', 'warn', 'Check the age and the date of birth.'),
} as const;

const names = {
  'name-spelling': rule('names', 'warn', 'Spell the name one way.'),
  'name-against-source': rule('names', 'warn', 'Check the spelling with the source.'),
  'name-wrong-first': rule('names', 'warn', 'Check the first name.'),
  'name-without-introduction': rule('names', 'note', 'Give full name and role at first mention.'),
  'name-in-full-again': rule('names', 'note', 'Use the surname from the second mention on.'),
  'name-not-in-body': rule(
    'names',
    'warn',
    'Introduce the person in the text, or correct the name.',
  ),
  'name-ambiguous': rule('names', 'note', 'Say which of the two is meant.'),
  'title-drift': rule('names', 'warn', 'Use one title.'),
  'age-drift': rule('names', 'warn', 'Give one age.'),
  'acronym-undefined': rule('names', 'note', 'Spell it out where it first stands.'),
} as const;

const support = {
  'glance-unproved': rule('glance', 'note', 'Link it to the words in the text that prove it.'),
  'glance-stale': rule('glance', 'warn', 'Read both again and renew the link.'),
  'claim-unsupported': rule('claims', 'warn', 'Link a passage, or mark it as common knowledge.'),
  'claim-expired': rule(
    'claims',
    'warn',
    'Check it again: the words changed since it was decided.',
  ),
  'claim-source-changed': rule('claims', 'warn', 'Read what the source says now.'),
  'claim-contradicted': rule('claims', 'warn', 'Choose one, or say who says what.'),
  'claim-disputed': rule('claims', 'block', 'Settle it, or take it out.'),
  'claim-needs-work': rule('claims', 'warn', 'Finish checking it.'),
  'allegation-one-origin': rule(
    'claims',
    'warn',
    'Find a second, independent source or a primary document.',
  ),
  'evidence-outside-body': rule(
    'claims',
    'warn',
    'Check that the passage is what the source itself says.',
  ),
  'copied-passage': rule(
    'copied',
    'warn',
    'Quote it, attribute it, or write it in your own words.',
  ),
  'copied-lightly': rule('copied', 'note', 'Write it in your own words, or attribute it.'),
} as const;

const sources = {
  'off-record-used': rule('terms', 'block', 'Take it out, or agree on other terms.'),
  'unattributable-named': rule('terms', 'block', 'Use the wording that was agreed.'),
  'source-under-embargo': rule('terms', 'block', 'Wait for the hour.'),
  'confidential-listed': rule('terms', 'block', 'Make the entry internal, or the source open.'),
  'source-uncited': rule('sources', 'note', 'Cite it, or take it off the list.'),
  'citation-orphan': rule('sources', 'warn', 'Choose a source, or remove the citation.'),
  'source-not-captured': rule('sources', 'warn', 'Save a copy of it.'),
  'source-without-text': rule('sources', 'note', 'Check it by eye; nothing in it can be compared.'),
  'source-corrected': rule('sources', 'warn', 'Check that what you took still stands.'),
  'locator-missing': rule('sources', 'note', 'Give the page or the time.'),
  'link-gone': rule('links', 'warn', 'Link to an archived copy, or remove the link.'),
  'link-suspect': rule('links', 'warn', 'Open it and see.'),
  'link-drifted': rule('links', 'warn', 'Read what the page says now.'),
  'reply-missing': rule('replies', 'warn', 'Ask them, and log it under Replies.'),
} as const;

const presentation = {
  'alt-is-caption': rule('pictures', 'warn', 'Describe what is seen; the caption says the rest.'),
  'alt-is-credit': rule('pictures', 'warn', 'Describe what is seen.'),
  'alt-is-file-name': rule('pictures', 'warn', 'Describe what is seen.'),
  'picture-source-missing': rule('pictures', 'note', 'Say where the picture is from.'),
  'sensitive-subject': rule('text', 'note', 'Read the house guidance before this goes out.'),
} as const;

/** Every rule by name. */
export const RULES = {
  ...missing,
  ...quotes,
  ...figures,
  ...dates,
  ...names,
  ...support,
  ...sources,
  ...presentation,
} as const;

/** Name of a rule of preflight. */
export type RuleName = keyof typeof RULES;
