/**
 * The save light: what the status bar says about the safety of the text, in words.
 * It says "Saved" only about text that the library has acknowledged.
 */
import { isSafe, type SaveMachine } from './state.ts';

/** The state of the text; the colour and icon follow it, the words never need them. */
export type SaveLight = {
  readonly state: 'saved' | 'saving' | 'failed' | 'conflict';
  readonly words: string;
};

/** Says how safe the text is; `time` formats an ISO time for people. */
export function saveLight(machine: SaveMachine, time: (iso: string) => string): SaveLight {
  if (machine.conflict && isSafe(machine)) {
    return { state: 'conflict', words: 'Kept as a draft: changed elsewhere' };
  }
  if (machine.failure !== null) {
    return { state: 'failed', words: `Not saved: ${withoutStop(machine.failure.error.sentence)}` };
  }
  if (!isSafe(machine)) return { state: 'saving', words: 'Saving…' };
  return {
    state: 'saved',
    words: machine.safeAt === null ? 'Saved' : `Saved ${time(machine.safeAt)}`,
  };
}

/** First sentence without its full stop, as a status line has it. */
function withoutStop(sentence: string): string {
  return (sentence.split('. ')[0] ?? sentence).replace(/\.$/, '');
}
