/**
 * The window's policy lets no string become a page unless it went through a named policy.
 * This is the one for previews: what it lets through is shown only in a frame without scripts.
 */

type Policy = { readonly createHTML: (html: string) => string };
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

declare global {
  interface Window {
    /** Chromium's Trusted Types; its values stand in for strings wherever a page takes HTML. */
    readonly trustedTypes?: PolicyFactory;
  }
}

const policy = window.trustedTypes?.createPolicy('standfirst-preview', {
  createHTML: (html) => html,
});

/** HTML that may be put into a preview frame. */
export function trustedPage(html: string): string {
  return policy?.createHTML(html) ?? html;
}
