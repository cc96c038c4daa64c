/**
 * The sample library offered on first run: three short pieces written for it, one for each
 * stage of work. They are ordinary pieces and can be deleted like any other.
 */
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { NewId } from '../identity.ts';
import { addPackage } from '../packages.ts';
import type { Store } from '../store.ts';
import { bakerSample } from './baker.ts';
import type { sample } from './compose.ts';
import { ferrySample } from './ferry.ts';
import { quarrySample } from './quarry.ts';

/** The samples in the order they are added; the last one stands first in the list. */
const SAMPLES: readonly ((newId: NewId) => ReturnType<typeof sample>)[] = [
  quarrySample,
  bakerSample,
  ferrySample,
];

/** Adds all samples at once; adding them again adds further copies. */
export function addSamples(store: Store): Result<{ ids: string[] }> {
  return store.write(() => {
    const ids: string[] = [];
    for (const build of SAMPLES) {
      const added = addPackage(store, build(store.newId), new Map(), null);
      if (!added.ok) return added;
      ids.push(added.value.id);
    }
    return ok({ ids });
  });
}
