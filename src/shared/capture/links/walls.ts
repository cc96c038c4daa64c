/**
 * Pages that stand between a reader and the content: proofs of being a person, and log-ins.
 * Such a page says nothing about whether the source is still there.
 */

const BOT_WALL =
  /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|checking (?:if the site connection is secure|your browser)|are you a robot|i'?m not a robot|unusual traffic|complete the (?:security check|captcha)|captcha|enable javascript and cookies to continue|access (?:to this page has been )?denied|request (?:was )?blocked|just a moment)\b/i;

const BOT_MARKUP =
  /(?:cf-chl|challenge-platform|g-recaptcha|h-captcha|px-captcha|datadome|_incapsula_)/i;

const LOGIN = /\b(?:log ?in|sign ?in|anmelden|connexion)\b/i;

/** Words that a wall's page may have at most; longer pages merely mention such things. */
const MOST_WORDS = 200;

/** What kind of wall a page is. `markup` is its source, `text` what a reader sees. */
export function wallOf(title: string, text: string, markup: string): 'none' | 'bot' | 'login' {
  const words = text.match(/\S+/g)?.length ?? 0;
  if (words > MOST_WORDS) return 'none';
  if (BOT_WALL.test(title) || BOT_WALL.test(text) || BOT_MARKUP.test(markup)) return 'bot';
  const asksPassword = /<input\b[^<>]*type\s*=\s*["']?password/i.test(markup);
  return asksPassword || (LOGIN.test(title) && words < 60) ? 'login' : 'none';
}
