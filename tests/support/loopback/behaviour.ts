/**
 * Ways in which a web server can behave. Each is served under its own folder by the loopback
 * server; capture tests say what a fetch must make of it, the link set what state follows.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request to a behaviour. */
export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What is asked for below the behaviour's folder, such as "story". */
  readonly path: string;
  /** Address of something else below the same folder. */
  readonly beside: (path: string) => string;
  /** Port of a second server that nobody may reach. */
  readonly innerPort: number;
};

/** Answers requests; `story` is the page in question, anything else should not exist. */
export type Serve = (exchange: Exchange) => void;

/** Behaviours by name. */
export type Behaviours = Readonly<Record<string, Serve>>;

/** Sends a page. */
export function page(
  { response }: Exchange,
  html: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(html);
}

/** Sends bytes as they are. */
export function bytes(
  { response }: Exchange,
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(200, headers);
  response.end(content);
}

/** Sends a redirect. */
export function redirect({ response }: Exchange, location: string, status = 302): void {
  response.writeHead(status, { location });
  response.end();
}

/** The story at `story`, a proper 404 for all else. */
export function storyOnly(serve: Serve): Serve {
  return (exchange) => {
    if (exchange.path === 'story') serve(exchange);
    else page(exchange, NOT_FOUND_PAGE, 404);
  };
}

/** A page that says what it is. */
export const NOT_FOUND_PAGE =
  '<!doctype html><title>Page not found</title><h1>Page not found</h1><p>There is nothing at this address.</p>';
