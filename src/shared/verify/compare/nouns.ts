/** Whether two counted nouns may name the same things: "workers" and "employees", not "doctors". */
import { isCountedNoun } from '../figures/form/noun.ts';

/** Nouns that any other may stand for. */
const ANYTHING: ReadonlySet<string> = new Set(
  'others members participants respondents items things cases incidents occasions units figures total rise increase fall drop times majority lives'.split(
    ' ',
  ),
);

/** Nouns that stand for any persons. */
const ANYONE: ReadonlySet<string> = new Set(
  'people person persons individuals residents victims casualties citizens adults humans'.split(
    ' ',
  ),
);

/** Nouns that count persons without an ending that says so. */
const PERSONS: ReadonlySet<string> = new Set(
  'men women children boys girls kids pupils students nurses police staff troops families households patients fans guests crew jobs deaths injuries arrests fatalities votes seats refugees recruits teens teenagers babies soldiers cops civilians migrants residents customers clients users viewers mps peers monks priests nuns judges guards pilots chefs cooks apprentices graduates lads youths elders couples twins relatives friends neighbours tenants inmates convicts suspects hostages'.split(
    ' ',
  ),
);

const PERSON_ENDING =
  /(?:ers|ors|ists|ians|ants|ents|ees|men|women|eers|folk|mates|kin|nauts|ots)$/;

/** Endings of persons on words for things. */
const NOT_PERSONS: ReadonlySet<string> = new Set(
  'trees committees fees degrees bees knees trophies computers containers papers letters numbers orders offers towers rivers trailers boilers tractors motors doors floors errors sensors reactors plants elephants documents events accidents incidents payments investments apartments departments agents settlements agreements components elements cents tents continents monuments ornaments movements statements shipments treatments restaurants grants acres metres litres centres theatres spots pilots robots ballots parrots carrots plots slots fires tyres wires shelters scooters boosters posters covers layers powers flowers cucumbers trousers shutters blisters clusters'.split(
    ' ',
  ),
);

const SAME: readonly (readonly string[])[] = [
  ['worker', 'employee', 'staff', 'job', 'post', 'role', 'position', 'personnel'],
  ['death', 'fatality', 'killing'],
  ['home', 'house', 'household', 'property', 'dwelling', 'family', 'flat'],
  ['company', 'firm', 'business', 'enterprise'],
  ['pupil', 'student', 'schoolchild', 'schoolchildren', 'learner'],
  ['child', 'children', 'kid', 'youngster', 'minor'],
  ['soldier', 'troop', 'serviceman', 'servicemen', 'fighter', 'combatant'],
  ['car', 'vehicle', 'automobile'],
  ['officer', 'police', 'policeman', 'policemen'],
  ['country', 'nation', 'state', 'government'],
  ['vote', 'ballot', 'voter'],
  ['protester', 'demonstrator', 'marcher'],
  ['ship', 'vessel', 'boat'],
  ['plane', 'aircraft', 'jet', 'aeroplane', 'airplane'],
  ['customer', 'client', 'user', 'subscriber', 'account', 'consumer'],
  ['migrant', 'refugee', 'asylum', 'arrival'],
  ['prisoner', 'inmate', 'detainee'],
  ['shop', 'store', 'outlet', 'branch'],
  ['physician', 'doctor', 'medic'],
  ['book', 'copy', 'title'],
  ['viewer', 'spectator', 'fan', 'supporter', 'visitor', 'tourist'],
  ['blaze', 'fire', 'wildfire'],
  ['attack', 'strike', 'assault', 'raid'],
  ['visit', 'view', 'click', 'download'],
  ['seat', 'constituency', 'mp', 'lawmaker', 'legislator'],
];

const GROUP_OF = new Map(SAME.flatMap((group, index) => group.map((word) => [word, index])));

/** How two nouns relate; `loose` when one is a general word, so that the context must agree. */
export type NounRelation = 'same' | 'loose' | 'different' | 'unknown';

/** Relates two nouns as found after their figures. */
export function relateNouns(ours: string | null, theirs: string | null): NounRelation {
  if (ours === null || theirs === null) return 'unknown';
  const [first, second] = [singular(ours), singular(theirs)];
  if (first === second) return 'same';
  if (!isCountedNoun(ours) || !isCountedNoun(theirs)) return 'unknown';
  if (ANYTHING.has(ours) || ANYTHING.has(theirs)) return 'loose';
  if (ANYONE.has(ours) || ANYONE.has(theirs)) {
    return isPerson(ours) && isPerson(theirs) ? 'loose' : 'different';
  }
  const group = GROUP_OF.get(first);
  return group !== undefined && group === GROUP_OF.get(second) ? 'same' : 'different';
}

function isPerson(noun: string): boolean {
  if (ANYONE.has(noun) || PERSONS.has(noun)) return true;
  return PERSON_ENDING.test(noun) && !NOT_PERSONS.has(noun);
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
