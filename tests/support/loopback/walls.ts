/** Behaviours of sites that want to see a person, a password or a well-known browser first. */
import { type Behaviours, page, type Serve, storyOnly } from './behaviour.ts';
import { paragraphs, site, storyPage, storyText } from './stories.ts';

function wall(title: string, text: string, status: number, markup = ''): Serve {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${markup}${paragraphs(text)}</body></html>`;
  return (exchange) => page(exchange, html, status);
}

const CAPTCHA = '<div class="g-recaptcha" data-sitekey="x"></div>';
const PASSWORD = '<form><label>E-mail <input name="mail"></label><input type="password"></form>';

export const WALLS: Behaviours = {
  'wall-challenge-403': wall(
    'Just a moment...',
    'Enable JavaScript and cookies to continue',
    403,
    '<div id="cf-chl-widget"></div>',
  ),
  'wall-challenge-503': wall(
    'Checking your browser',
    'Checking your browser before you continue.',
    503,
  ),
  'wall-captcha-200': wall(
    'Are you a robot?',
    'Please verify you are a human by completing the task below.',
    200,
    CAPTCHA,
  ),
  'wall-captcha-404': wall(
    'Security check',
    'Complete the security check to continue.',
    404,
    CAPTCHA,
  ),
  'wall-denied-404': wall(
    'Access Denied',
    'Access to this page has been denied. Reference 18.2f.',
    404,
  ),
  'wall-denied-403': wall('Access Denied', 'You have no permission to see this page.', 403),
  'wall-traffic-410': wall(
    'Unusual traffic',
    'We have noticed unusual traffic from your network.',
    410,
  ),
  'wall-traffic-200': wall('Sorry', 'We have noticed unusual traffic from your network.', 200),
  'wall-login-200': wall('Log in to read on', 'This story is for subscribers.', 200, PASSWORD),
  'wall-login-401': wall('Log in', 'Log in to read on.', 401, PASSWORD),
  'wall-payment-402': wall('Subscribe', 'This story is for subscribers.', 402),
  'wall-agent': storyOnly((exchange) => {
    const known = /Mozilla/.test(exchange.request.headers['user-agent'] ?? '');
    if (known) page(exchange, storyPage(13));
    else page(exchange, '<!doctype html><title>Forbidden</title><h1>Forbidden</h1>', 403);
  }),
  'wall-teaser': storyOnly((exchange) =>
    page(
      exchange,
      `<!doctype html><title>Harbour to close</title>${site(`<article><h1>Harbour to close</h1>${paragraphs(storyText(14).split('\n').slice(0, 2).join('\n'))}<p>Subscribe to read on. Already a reader? <a href="/login">Log in</a>.</p></article>`)}`,
    ),
  ),
  'wall-story-about-robots': storyOnly((exchange) =>
    page(
      exchange,
      `<!doctype html><title>Are you a robot? Why captchas are vanishing</title>${site(`<article><h1>Are you a robot?</h1>${paragraphs(storyText(15))}${paragraphs(storyText(16))}<p>A captcha asks whether you are a human.</p></article>`)}`,
    ),
  ),
};
