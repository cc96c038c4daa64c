/**
 * Labelled controls inside node views. Text is written to the document shortly after typing
 * stops and at once on leaving the field, so that a crash costs no more than it does in the text.
 */
import { element } from './element.ts';

const WRITE_DELAY = 300;

/** A control with its label: `show` displays a stored value, `destroy` writes what is pending. */
export type Control<Value> = {
  readonly label: HTMLLabelElement;
  readonly input: HTMLElement;
  readonly show: (value: Value) => void;
  readonly destroy: () => void;
};

/** A line of text. */
export function textControl(name: string, write: (value: string) => void): Control<string> {
  const input = element('input', { type: 'text', class: 'facts-input', spellcheck: 'false' });
  let timer = 0;
  const flush = (): void => {
    window.clearTimeout(timer);
    if (timer !== 0) write(input.value);
    timer = 0;
  };
  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, WRITE_DELAY);
  });
  input.addEventListener('change', flush);
  const show = (value: string): void => {
    if (timer === 0 && input.value !== value) input.value = value;
  };
  return { label: labelled(name, input), input, show, destroy: () => window.clearTimeout(timer) };
}

/** A tick box. */
export function tickControl(name: string, write: (value: boolean) => void): Control<boolean> {
  const input = element('input', { type: 'checkbox', class: 'facts-tick' });
  input.addEventListener('change', () => write(input.checked));
  const label = element('label', { class: 'facts-field facts-field-tick' }, [input, name]);
  const show = (value: boolean): void => {
    input.checked = value;
  };
  return { label, input, show, destroy: () => undefined };
}

/** A choice among named values. */
export function choiceControl(
  name: string,
  choices: Readonly<Record<string, string>>,
  write: (value: string) => void,
): Control<string> {
  const options = Object.entries(choices).map(([value, text]) =>
    element('option', { value }, [text]),
  );
  const input = element('select', { class: 'facts-select' }, options);
  input.addEventListener('change', () => write(input.value));
  const show = (value: string): void => {
    input.value = value;
  };
  return { label: labelled(name, input), input, show, destroy: () => undefined };
}

/** A push button; it does not take the caret from the text when pressed with the mouse. */
export function buttonControl(name: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'facts-button' }, [name]);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', press);
  return button;
}

function labelled(name: string, input: HTMLElement): HTMLLabelElement {
  const text = element('span', { class: 'facts-name' }, [name]);
  return element('label', { class: 'facts-field' }, [text, input]);
}
