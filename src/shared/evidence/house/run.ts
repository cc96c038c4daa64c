/** What an entry of a Sources list is made of, before any format draws it. */

/** A stretch of text: plain, in italics, or a link to `href`. */
export type Run =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'italic'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** Plain text; nothing when there is none. */
export function plain(text: string): Run[] {
  return text === '' ? [] : [{ kind: 'plain', text }];
}

/** Text in italics; nothing when there is none. */
export function italic(text: string): Run[] {
  return text === '' ? [] : [{ kind: 'italic', text }];
}

/** Text that leads to an address, or plain text when there is no address it may lead to. */
export function linked(text: string, href: string | null): Run[] {
  if (text === '') return [];
  return href === null ? plain(text) : [{ kind: 'link', text, href }];
}

/** Parts that have any text, with a separator between them. */
export function joined(parts: readonly (readonly Run[])[], separator: string): Run[] {
  const filled = parts.filter((part) => part.length > 0);
  return merged(
    filled.flatMap((part, index) => [...(index === 0 ? [] : plain(separator)), ...part]),
  );
}

/** Runs with a full stop at the end, unless they end a sentence already. */
export function ended(runs: readonly Run[]): Run[] {
  return runs.length === 0 || /[.!?…]["”’»)\]]*$/.test(runText(runs))
    ? [...runs]
    : merged([...runs, { kind: 'plain', text: '.' }]);
}

/** The words of runs. */
export function runText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === 'plain' && run.kind === 'plain') {
      all[all.length - 1] = { kind: 'plain', text: last.text + run.text };
    } else all.push(run);
  }
  return all;
}
