/** Whether two counted nouns may name the same things: "workers" and "employees", not "doctors". */
import { isCountedNoun } from '../figures/form/noun.ts';

/** Nouns that any other noun for persons or things may stand for. */
const GENERAL: ReadonlySet<string> = new Set(
  'people person persons individuals lives others residents victims casualties citizens adults members participants respondents human humans items things cases incidents occasions units figures total rise increase fall drop times majority'.split(
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

/** Whether two nouns, as found after a figure, contradict one another; unknown ones never do. */
export function doNounsDiffer(ours: string | null, theirs: string | null): boolean {
  if (ours === null || theirs === null || ours === theirs) return false;
  if (!isCountedNoun(ours) || !isCountedNoun(theirs)) return false;
  if (GENERAL.has(ours) || GENERAL.has(theirs)) return false;
  const [first, second] = [singular(ours), singular(theirs)];
  if (first === second) return false;
  const group = GROUP_OF.get(first);
  return group === undefined || group !== GROUP_OF.get(second);
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
