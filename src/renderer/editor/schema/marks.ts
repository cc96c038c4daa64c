/** Marks: the formatting readers see, and the newsroom's own marks that never leave. */
import type { Mark } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import { linkAddress } from '../../../shared/article/edit/link-address.ts';
import { defineMark } from './define.ts';

/** Extensions for every mark of the shared schema. */
export function markExtensions(): Mark[] {
  return [...readerMarks(), ...newsroomMarks()];
}

function readerMarks(): Mark[] {
  return [
    defineMark('link', {
      render: ({ attrs }) => ['a', { href: attrs.href, title: attrs.title, rel: attrs.rel }, 0],
      parse: [{ tag: 'a[href]', getAttrs: linkAttributes }],
    }),
    defineMark('bold', {
      render: () => ['strong', 0],
      parse: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : null) },
      ],
    }),
    defineMark('italic', { render: () => ['em', 0], parse: [{ tag: 'em' }, { tag: 'i' }] }),
    defineMark('superscript', { render: () => ['sup', 0], parse: [{ tag: 'sup' }] }),
    defineMark('subscript', { render: () => ['sub', 0], parse: [{ tag: 'sub' }] }),
    defineMark('lang', {
      render: ({ attrs }) => ['span', { lang: attrs.lang }, 0],
      parse: [{ tag: 'span[lang]', getAttrs: (element) => ({ lang: element.lang }) }],
    }),
  ];
}

function newsroomMarks(): Mark[] {
  return [
    identified('comment', 'span'),
    identified('insertion', 'ins'),
    identified('deletion', 'del'),
    identified('evidence', 'span'),
    defineMark('format', {
      render: ({ attrs }) => ['span', { 'data-format': attrs.id }, 0],
      parse: [],
    }),
  ];
}

function identified(name: string, tag: string): Mark {
  const attribute = `data-${name}`;
  return defineMark(name, {
    render: ({ attrs }): DOMOutputSpec => [tag, { [attribute]: attrs.id }, 0],
    parse: [
      {
        tag: `${tag}[${attribute}]`,
        getAttrs: (element) => ({ id: element.getAttribute(attribute) }),
      },
    ],
  });
}

function linkAttributes(
  element: HTMLElement,
): { href: string; title: string | null; rel: string | null } | false {
  const href = linkAddress(element.getAttribute('href') ?? '');
  if (href === null) return false;
  return { href, title: element.getAttribute('title'), rel: element.getAttribute('rel') };
}
