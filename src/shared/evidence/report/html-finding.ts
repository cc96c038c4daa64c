/** A finding of the annotated copy with its exact differences. */
import { container, element, type Markup, text } from '../../export/html/markup.ts';
import { SEVERITY_WORDS } from '../../wording/evidence-words.ts';
import type { AnnotatedFinding } from './annotated.ts';

/** What was found, both texts, each difference, and why it was let stand if it was. */
export function findingMarkup(finding: AnnotatedFinding): Markup {
  const { rule, severity, sentence, article, source, differences, overridden } = finding;
  const isCompared = article !== '' && source !== '';
  return container('div', { class: `finding-${severity}` }, [
    element('p', {}, [
      element('strong', {}, [text(`${SEVERITY_WORDS[severity]}: `)]),
      text(sentence),
      element('span', { class: 'quiet' }, [text(` ${rule}`)]),
    ]),
    ...(isCompared ? [element('p', {}, [text(`Article: “${article}” Source: “${source}”`)])] : []),
    ...(differences.length === 0 ? [] : [container('ul', {}, differences.map(differenceMarkup))]),
    ...(overridden === null
      ? []
      : [
          element('p', {}, [
            text(`Let stand by ${overridden.by}, ${overridden.at}: ${overridden.reason}`),
          ]),
        ]),
  ]);
}

function differenceMarkup({
  class: name,
  material,
  from,
  to,
}: AnnotatedFinding['differences'][number]): Markup {
  return element('li', {}, [
    element('del', {}, [text(from === '' ? '(nothing)' : from)]),
    text(' → '),
    element('ins', {}, [text(to === '' ? '(nothing)' : to)]),
    text(` ${name}${material ? ', changes the meaning' : ''}`),
  ]);
}
