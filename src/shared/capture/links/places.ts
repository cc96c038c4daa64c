/** Where addresses lead: the same page written otherwise, a front page, a log-in. */

/** The parts of a web address that matter here. */
type Place = { readonly host: string; readonly path: string; readonly query: string };

function placeOf(address: string): Place {
  const [, host = '', path = '', query = ''] =
    /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  return { host: host.toLowerCase().replace(/^www\./, ''), path, query };
}

/** Whether two addresses differ only in scheme, "www.", trailing slash, index file or case. */
export function isSamePage(one: string, other: string): boolean {
  const [first, second] = [placeOf(one), placeOf(other)];
  return (
    withoutPort(first.host) === withoutPort(second.host) &&
    plainPath(first.path) === plainPath(second.path) &&
    first.query === second.query
  );
}

function withoutPort(host: string): string {
  return host.replace(/:(?:80|443)$/, '');
}

function plainPath(path: string): string {
  return path
    .replace(/\/index\.\w+$/, '/')
    .replace(/\/+$/, '')
    .toLowerCase();
}

/** Whether an address is that of a front page, also of a language or a section named home. */
export function isFrontPage(address: string): boolean {
  return /^(?:\/(?:[a-z]{2}(?:-[a-z]{2})?|home|start|default|welcome))?\/?(?:(?:index|home|default)\.\w+)?$/i.test(
    placeOf(address).path,
  );
}

/** Whether an address is that of a log-in. */
export function isLogin(address: string): boolean {
  const { host, path } = placeOf(address);
  return (
    /(?:^|[/_.-])(?:log-?in|sign-?in|sso|auth(?:enticate|orize)?|oauth2?|subscribe|paywall|register|cas)(?:$|[/_.-])/i.test(
      path,
    ) || /^(?:login|signin|auth|sso|accounts?|id)\./.test(host)
  );
}

/** Whether an address is that of a page that says that something was not found. */
export function isErrorPage(address: string): boolean {
  return /(?:^|[/_.-])(?:404|not-?found|page-?not-?found|error(?:-?page)?|errors)(?:$|[/_.-])/i.test(
    placeOf(address).path,
  );
}

/** An address beside the given one that cannot exist; `token` is random. */
export function addressOfNothing(address: string, token: string): string {
  const base = address.replace(/[?#].*$/, '');
  const directory = base.replace(/(https?:\/\/[^/]+(?:\/[^/]+)*?)(?:\/[^/]*\/?)?$/i, '$1');
  return `${directory}/${token}`;
}
