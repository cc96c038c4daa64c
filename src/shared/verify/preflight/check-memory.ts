/**
 * What earlier checks found out, so that after an edit only what changed is worked out again.
 * Everything kept follows from its key alone: a memory changes how long a check takes, never
 * what it says.
 */
import type { Projection } from '../../evidence/projection.ts';
import { type CopySource, prepareCopySource } from '../copied/copied.ts';
import { type PreparedSource, prepareSource } from '../quotes/prepared-source.ts';

/** Results kept beyond one check: what two checks in a row did not ask for is forgotten. */
export class CheckMemory {
  #current = new Map<string, unknown>();
  #previous = new Map<string, unknown>();
  readonly #prepared = new WeakMap<Projection, PreparedSource>();
  readonly #copySources = new WeakMap<Projection, CopySource>();
  readonly #names = new WeakMap<Projection, string>();
  #named = 0;

  /** Begins a check; call once before each. */
  begin(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }

  /** The result of `make` for a key of one kind, made at most once while it is remembered. */
  recall<Value>(kind: string, key: string, make: () => Value): Value {
    const name = `${kind} ${key}`;
    const known = this.#current.get(name) ?? this.#previous.get(name) ?? { value: make() };
    this.#current.set(name, known);
    // A kind has one type of value, given by its one caller.
    return (known as { readonly value: Value }).value;
  }

  /** A name for a text, as part of a key; two texts never share one. */
  nameOf(projection: Projection): string {
    const known = this.#names.get(projection);
    if (known !== undefined) return known;
    this.#named += 1;
    const name = `text-${this.#named}`;
    this.#names.set(projection, name);
    return name;
  }

  /** The text of a source, indexed once. */
  prepared(projection: Projection): PreparedSource {
    const known = this.#prepared.get(projection) ?? prepareSource(projection.text);
    this.#prepared.set(projection, known);
    return known;
  }

  /** The text of a source made ready for finding copied passages, once. */
  copySource(projection: Projection): CopySource {
    const known = this.#copySources.get(projection) ?? prepareCopySource(this.prepared(projection));
    this.#copySources.set(projection, known);
    return known;
  }
}
