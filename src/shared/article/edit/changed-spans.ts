/**
 * Where transactions changed a document, in positions of the result. Plugins that keep something
 * derived look only there, so that a key costs the same in a long piece as in a short one.
 */
import { AttrStep, type Step, type Transform } from '@tiptap/pm/transform';
import type { Span } from './regions.ts';

/** Changed spans in order, overlapping ones merged; a pure deletion leaves an empty span. */
export function changedSpans(transforms: readonly Transform[]): Span[] {
  const spans: Span[] = [];
  for (const [index, transform] of transforms.entries()) {
    const later = transforms.slice(index + 1);
    for (const [at, step] of transform.steps.entries()) {
      for (const span of stepSpans(step)) {
        const own = transform.mapping.slice(at + 1);
        const mapped = [own, ...later.map((next) => next.mapping)].reduce(
          ({ from, to }, mapping) => ({ from: mapping.map(from, -1), to: mapping.map(to, 1) }),
          span,
        );
        spans.push(mapped);
      }
    }
  }
  return merged(spans);
}

function stepSpans(step: Step): Span[] {
  if (step instanceof AttrStep) return [{ from: step.pos, to: step.pos + 1 }];
  const spans: Span[] = [];
  step.getMap().forEach((_oldFrom, _oldTo, from, to) => {
    spans.push({ from, to });
  });
  return spans;
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((left, right) => left.from - right.from);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else result.push(span);
  }
  return result;
}
