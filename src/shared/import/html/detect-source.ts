/**
 * Which program wrote some HTML: its own marks in the markup tell.
 */

/** Programs whose habits need a pass of their own. */
export type HtmlSource = 'word' | 'google-docs' | 'libreoffice' | 'web';

/** How much of the markup is looked at; the marks stand near its beginning. */
const HEAD = 20_000;

/** The program that wrote this HTML, or `web` for any other. */
export function detectSource(html: string): HtmlSource {
  const head = html.slice(0, HEAD);
  if (/urn:schemas-microsoft-com:office|\bmso-[a-z-]+\s*:|class="?Mso|data-ccp-props/i.test(head)) {
    return 'word';
  }
  if (/docs-internal-guid|class="[^"]*\bdoc-content\b|google-docs/i.test(head))
    return 'google-docs';
  if (/name="generator" content="(?:LibreOffice|OpenOffice)|sdfootnote/i.test(head)) {
    return 'libreoffice';
  }
  return 'web';
}
