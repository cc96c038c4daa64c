/** Which page may call the program. */
import { expect, test } from 'vitest';
import { developmentPage, isOwnPage } from '../../../src/main/electron/own-page.ts';

test('a packaged program loads no development server, whatever the environment says', () => {
  const environment = { ELECTRON_RENDERER_URL: 'http://localhost:5173' };
  expect(developmentPage(true, environment)).toBeNull();
  expect(developmentPage(false, environment)).toBe('http://localhost:5173');
  expect(developmentPage(false, {})).toBeNull();
});

test.each([
  ['app://standfirst/index.html#piece', true],
  ['app://elsewhere/index.html', false],
  ['https://standfirst/index.html', false],
  ['about:blank', false],
  ['', false],
  ['no address', false],
])('%s', (address, own) => {
  expect(isOwnPage(address, 'app://standfirst/index.html')).toBe(own);
});
