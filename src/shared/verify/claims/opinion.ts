/**
 * Sentences that assert nothing to check: questions, orders to the reader, the writer's own taste
 * and own eyes. Called by worklist.ts; per sentence. It errs towards keeping a sentence.
 */

const IMPERATIVE =
  /^(?:go|feed|peel|fry|add|serve|keep|let|do not|don['’]t|thank you|thanks|take|make|put|bring|mix|try|remember|note|see|look|read|ask|imagine|consider|write|call|ring|visit|stay|wait|stop|turn|pour|stir|leave|use|check|buy|send|tell|good luck|hold|be|never|always|think|picture|spare|forget|start|listen|watch|enjoy|email|contact|book|wear|avoid|follow|please|dear|boil|bake|chop|cut|whisk|season|drain|heat|cook|place|cover|melt|simmer|roast|sprinkle|spread|come|give|get|cue|welcome|sit|suppose|say|mind|beware)\b/iu;
const CONDITIONAL_ORDER =
  /^if (?:in doubt|you)\b[^,]*, (?:ask|put|ring|call|go|take|do|try|leave|keep|add|contact|see|tell|use|check)\b/iu;
const FIRST_PERSON = /(?:^|[\s(—–])(?:I|me|my|mine|myself|I['’]\p{L}+)(?=[\s,.;:!?)—–]|$)/u;
const FIRST_PLURAL = /\b(?:we|us|our|ours)\b/iu;
const SECOND_PERSON = /\b(?:you|your|yours)\b/iu;
const JUDGEMENT =
  /\b(?:perhaps|surely|frankly|one hopes|one wonders|who knows|deserves? (?:better|a|to|more)|ought to|should|hard to (?:defend|see|believe|imagine|say)|no comfort|a lesson|a pity|a shame|a relief|a joy|a delight|a mystery|must have been|may have been|might have been|be plain|to be fair|in my view|magnificent|lovely|wonderful|splendid|delightful|dreadful|charming|beautiful|ugly|marvellous|superb|glorious|tedious|dull|thrilling|a triumph|bad budget|good news|cheering|sad|about time|something|cannot look away|is wrong|was wrong|everyone|anyone|someone|somebody|quite a sight|the point|worth (?:a|the|it|seeing)|not the end|remains to be seen|time will tell|tells its own|let['’]s hope|with luck|as it should be|so be it|some .+ and some)\b/iu;
const OBSERVATION =
  /\b(?:looked|seemed|seems|looks|smell(?:s|ed|t)?|noise|quiet|silent|silence|smiled|smiles|shook|cold|warm|dark|rain(?:ed|ing)?|wind|frost|hugged|laughed|sighed|shrugged|nodded|walked across|kettle|sky|light|sun|cloud|shiver\p{L}*|whisper\p{L}*|hum(?:med|s)?|smoke|steam|view|gulls?|birds? sang|dust)\b/iu;
const SIGNPOST =
  /^(?:(?:but |and |so |still, |yet )?(?:that|this|it|there|here) (?:is|was|are|were|will be) (?:not |no |a |an |the |what |why |how |where |all )?(?:\p{L}+ ){0,3}\p{L}+[.]$|mountains do|here (?:is|are)|there, I)/iu;

/** What the writer's own voice makes of a sentence. */
export type Voice = 'question' | 'order' | 'own' | 'judgement' | 'observation' | 'assertion';

/** The voice of a sentence; `assertion` for everything that may be checked. */
export function voiceOf(sentence: string): Voice {
  if (/\?["”’)]*$/u.test(sentence)) return 'question';
  const words = sentence.replace(/^[\s"“‘'*•–-]+/u, '');
  if (IMPERATIVE.test(words) || CONDITIONAL_ORDER.test(words)) return 'order';
  if (FIRST_PERSON.test(sentence) || SECOND_PERSON.test(sentence)) return 'own';
  if (FIRST_PLURAL.test(sentence) || /!$/u.test(sentence)) return 'own';
  if (JUDGEMENT.test(sentence)) return 'judgement';
  if (SIGNPOST.test(sentence)) return 'judgement';
  return OBSERVATION.test(sentence) ? 'observation' : 'assertion';
}
