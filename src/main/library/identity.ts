/**
 * Ids of everything the library stores: UUID version 7 (RFC 9562, section 5.7), which sort
 * by creation time and keep index pages dense.
 */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Makes ids; each is greater than the one before, also within one millisecond. */
export type NewId = () => string;

/** Largest counter value: the 12 bits that version 7 gives to it (`rand_a`). */
const MAX_COUNTER = 0xfff;

/** An id maker for one process; a clock that jumps back does not bring ids back. */
export function createIds(clock: Clock): NewId {
  let time = 0;
  let counter = 0;
  return () => {
    const now = clock();
    if (now > time) {
      time = now;
      counter = 0;
    } else if (counter < MAX_COUNTER) {
      counter += 1;
    } else {
      time += 1;
      counter = 0;
    }
    return format(time, counter, randomBytes(8));
  };
}

function format(time: number, counter: number, random: Buffer): string {
  random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
  const stamp = time.toString(16).padStart(12, '0');
  const sequence = counter.toString(16).padStart(3, '0');
  const tail = random.toString('hex');
  return [stamp.slice(0, 8), stamp.slice(8), `7${sequence}`, tail.slice(0, 4), tail.slice(4)].join(
    '-',
  );
}
