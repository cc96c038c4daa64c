/**
 * Makes more mini-articles for set Q out of hand-written parts: a scenario gives what is said, a
 * layout gives who says it where, and names are dealt out. Each half has parts of its own.
 */
import { seededRandom } from '../../bench/corpus.ts';
import { readSections, type Section, valuesOf } from '../written.ts';

interface Person {
  readonly name: string;
  readonly role: string;
  readonly female: boolean;
}

export interface Composed {
  readonly stratum: string;
  readonly lines: readonly string[];
}

const SEED = 20_240_611;

/** `count` articles, every layout and scenario used about equally often. */
export function composeArticles(folder: string, count: number): readonly Composed[] {
  const scenarios = readSections(`${folder}/scenarios.txt`, '==');
  const layouts = readSections(`${folder}/layouts.txt`, '==');
  const names = readSections(`${folder}/names.txt`, '==').flatMap((section) => section.lines);
  const random = seededRandom(SEED);
  return Array.from({ length: count }, (_, index) => {
    const scenario = chosen(scenarios, index);
    const layout = chosen(layouts, index);
    const first = index * 3 + Math.floor(index / 10);
    const people = valuesOf(scenario, 'role').map((role, place) =>
      personOf(chosen(names, first + place), role),
    );
    const values = new Values(scenario, people, random);
    const lines = layout.lines.map((line) =>
      line.replace(/\{([^}]+)\}/gu, (_whole, key: string) => values.of(key)),
    );
    return { stratum: chosen(layout.head, 0), lines: [chosen(scenario.head, 0), ...lines] };
  });
}

function chosen<Part>(parts: readonly Part[], index: number): Part {
  const part = parts[index % parts.length];
  if (part === undefined) throw new Error('There are no parts to choose from.');
  return part;
}

/** A line of names.txt ends in `f` or `m`. */
function personOf(line: string, role: string): Person {
  return { name: line.slice(0, -2), role, female: line.endsWith(' f') };
}

/** What the placeholders of a layout stand for; utterances and fragments are not used twice. */
class Values {
  readonly #scenario: Section;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #utterances: string[];
  readonly #fragments: string[];

  constructor(scenario: Section, people: readonly Person[], random: () => number) {
    this.#scenario = scenario;
    this.#people = new Map(people.map((person, index) => ['ABC'.charAt(index), person]));
    this.#utterances = shuffled(valuesOf(scenario, 'u'), random);
    this.#fragments = shuffled(valuesOf(scenario, 'f'), random);
  }

  of(key: string): string {
    const organisation = valuesOf(this.#scenario, 'org')[0] ?? '';
    const halves = (valuesOf(this.#scenario, 'h')[0] ?? '').split(' // ');
    const simple: Readonly<Record<string, string | undefined>> = {
      intro: valuesOf(this.#scenario, 'intro')[0],
      org: organisation,
      'The org': organisation.charAt(0).toUpperCase() + organisation.slice(1),
      h1: halves[0],
      h2: halves[1],
    };
    const value =
      key === 'u'
        ? this.#utterances.pop()
        : key === 'f'
          ? this.#fragments.pop()
          : (simple[key] ?? this.#ofPerson(key));
    if (value === undefined) throw new Error(`{${key}} stands for nothing here.`);
    return value;
  }

  #ofPerson(key: string): string | undefined {
    const [letter = '', field = 'name'] = key.split('.');
    const person = this.#people.get(letter.toUpperCase());
    if (person === undefined) return undefined;
    const fields: Readonly<Record<string, string | undefined>> = {
      name: person.name,
      last: person.name.split(' ').at(-1),
      role: person.role,
      title: person.female ? 'Ms' : 'Mr',
      he: person.female ? 'she' : 'he',
      He: person.female ? 'She' : 'He',
    };
    return fields[field];
  }
}

function shuffled(parts: readonly string[], random: () => number): string[] {
  return parts
    .map((part) => ({ part, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ part }) => part);
}
