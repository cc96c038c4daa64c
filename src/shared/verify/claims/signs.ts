/**
 * The words by which a sentence asserts something that can be checked, one pattern a sign. Called by
 * worklist.ts for each sentence; per sentence. Recall comes first: a pattern too wide costs a glance.
 */

import { ALLEGATION_WORDS } from './allegations.ts';
import type { ClaimSign } from './worklist-sentence.ts';

const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|' +
  'thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|twice|double[ds]?|treble[ds]?|' +
  'triple[ds]?|halved|quadrupled|majority|most|none';

const MONTHS =
  'January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Sept|Oct|Nov|Dec';

const PATTERNS: readonly (readonly [ClaimSign, RegExp])[] = [
  ['figure', new RegExp(`\\p{N}|\\b(?:${NUMBER_WORDS}|per cent|percent|one in)\\b`, 'iu')],
  [
    'date',
    new RegExp(
      `\\b(?:${MONTHS}|in May|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:1[5-9]|20)\\d\\d|` +
        '(?:last|next|this) (?:year|month|week|spring|summer|autumn|winter|night)|yesterday|century|decades?|for the (?:second|third|fourth|first) (?:year|time))\\b',
      'u',
    ),
  ],
  [
    'superlative',
    /\b(?:first|last|only|sole|never|always|every|all|nobody|no one|biggest|largest|smallest|highest|lowest|longest|shortest|oldest|youngest|newest|fastest|slowest|worst|best|most|least|record|unprecedented|unique|\p{L}{3,}est (?:of|in|since|ever|known)|the \p{L}{3,}est)\b/iu,
  ],
  [
    'comparison',
    /\b(?:more|less|fewer|better|worse|higher|lower|larger|smaller|older|younger|faster|slower|longer|shorter|bigger|greater|rarer|cheaper|dearer|stronger|weaker) (?:\p{L}+ ){0,4}than\b|\b(?:compared (?:with|to)|than|as \p{L}+ as|twice as|rose|risen|rises|fell|fallen|falls|grew|grown|dropped|increased|decreased|declined|doubled|halved|up from|down from|unlike|same as|outnumber\p{L}*|overt\p{L}+ook)\b/iu,
  ],
  [
    'cause',
    /\b(?:because|caused?|causes|causing|led to|leads to|leading to|due to|owing to|thanks to|as a result|result(?:s|ed|ing) (?:in|from)|blamed? (?:on|for)|blames?|therefore|triggered|sparked|prompted|means that|makes?|made|ended|stops?|prevents?|reduces?|lowers?|raises?|increases?|boosts?|drives?|so that|after (?:it|he|she|they))\b/iu,
  ],
  [
    'prediction',
    /\b(?:will|won['’]t|shall|is set to|are set to|expects?|expected to|forecasts?|predicts?|likely to|due to|plans? to|intends? to|is to|are to|could|would|by 20\d\d|projected|on course to)\b/iu,
  ],
  [
    'indirect-speech',
    /\b(?:said|says|told|tells|according to|claims?|claimed|insists?|insisted|argues?|argued|warns?|warned|admits?|admitted|announced?|announces|believes?|believed|suggests?|suggested|reports?|reported|denies|denied|finds|found|accused|accuses|promised|promises|explained|explains|added|adds|agreed|confirmed|confirms|estimates?|estimated|concluded|concludes|revealed|reveals|shows?|showed|stated|states|asked|urged|called (?:for|on)|complained|wrote|writes|ruled|heard)\b/iu,
  ],
  [
    'law',
    /\b(?:law|laws|legal|illegal|unlawful|lawful|act of parliament|under the act|statute|regulations?|rules?|court|judge|jury|tribunal|verdict|sentence[ds]?|convict\p{L}*|guilty|appeal(?:ed|s)?|licen[cs]e[ds]?|ban(?:s|ned)?|entitled|liable|required to|must not|offence|offense|prosecut\p{L}*|injunction|contract|rights?|duty)\b/iu,
  ],
  [
    'medicine',
    /\b(?:doctors?|patients?|hospital|disease|cancer|vaccin\p{L}*|virus|infection|bacteria|drug|drugs|dose|treatment|trial|symptoms?|diagnos\p{L}*|blood|heart|kidney|liver|brain|surgery|medicine|medical|clinical|diabetes|asthma|pregnan\p{L}*|mental health|overdose|antibiotic\p{L}*|side effects?|statins?|cure[ds]?|immune)\b/iu,
  ],
  [
    'science',
    /\b(?:scien\p{L}+|stud(?:y|ies)|research\p{L}*|species|gene|genes|genetic|climate|carbon|emissions?|temperature|molecul\p{L}*|enzyme|compound|chemical|acid|planet|star|orbit|fossil|evolution|radiation|toxic|experiment|physics|particle|gravity|ocean|ecosystem|protein|cells?)\b/iu,
  ],
];

/** The signs of one sentence, without those that need the text around it. */
export function signsOf(sentence: string): readonly ClaimSign[] {
  const signs: ClaimSign[] = PATTERNS.filter(([, pattern]) => pattern.test(sentence)).map(
    ([sign]) => sign,
  );
  if (ALLEGATION_WORDS.test(sentence)) signs.push('allegation');
  return signs;
}
