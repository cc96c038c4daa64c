/** Sources are only read: nothing of a hostile page runs, and secret-safe mode asks nobody. */
import { attachAddress, openFiled } from './support/evidence-steps.ts';
import { expect, test } from './support/evidence-test.ts';

const HOSTILE = `<!doctype html><html><head>
<title>Minutes of the meeting</title>
<meta http-equiv="refresh" content="0;url=/refreshed">
<link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.png">
<script src="/script.js"></script>
<script>fetch('/fetched'); alert('inline'); document.title = 'Taken over';</script>
<style>@import '/imported.css'; body { background: url(/background.png); }</style>
</head><body onload="alert('onload')"><article>
<h1 onclick="alert('handler')">Minutes of the meeting</h1>
<p>The council met on Tuesday and spent 3,100 marks on a bell.</p>
<p><a href="javascript:alert('link')">The javascript link of the minutes.</a></p>
<img src="/picture.png" onerror="alert('image')" alt="">
<iframe src="/frame"></iframe><object data="/object"></object><embed src="/embed">
<form action="/form"><input name="password"><button>Send it</button></form>
<svg><script>alert('svg')</script><a href="javascript:alert('svg link')"><text>Click</text></a></svg>
<p>The last words of the minutes.</p>
</article></body></html>`;

test('nothing of a hostile page runs, and nothing it names is asked for', async ({
  app,
  evidence,
  viewer,
  filed,
  site,
}) => {
  const dialogs: string[] = [];
  app.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(request.url()));
  site.put('/minutes', HOSTILE);
  await openFiled(app, filed);
  await app.inspector.show('Sources');
  await attachAddress(evidence, site.address('/minutes'));
  await expect(evidence.source('Minutes of the meeting')).toContainText('Saved');
  await evidence.source('Minutes of the meeting').click();
  await expect(viewer.text).toContainText('The council met on Tuesday');
  await expect(viewer.text).toContainText('The last words of the minutes.');
  await viewer.text.getByText('The javascript link of the minutes.').click();
  await viewer.text.getByText('Minutes of the meeting').click();
  await expect(
    viewer.text.locator('a, script, iframe, object, embed, form, img, style, svg'),
  ).toHaveCount(0);
  await expect(evidence.source('Minutes of the meeting')).toBeVisible();
  expect(site.requests().filter((request) => !request.endsWith('/robots.txt'))).toEqual([
    'GET /minutes',
  ]);
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
  expect(dialogs).toEqual([]);
  await expect(app.page).not.toHaveTitle(/Taken over/);
});

test.describe('in secret-safe mode', () => {
  test.use({
    settings: async ({ site }, use) =>
      use({ firstRunDone: true, secretSafe: true, intranetHosts: [site.host] }),
  });

  test('a link is attached without asking anybody', async ({ app, evidence, filed, site }) => {
    await openFiled(app, filed);
    await app.inspector.show('Sources');
    await attachAddress(evidence, site.address('/estimate'));
    const row = evidence.sources.getByRole('row').first();
    await expect(row).toContainText('Not yet captured');
    await app.answerContextMenu('Save a copy');
    await row.hover();
    await row.getByRole('button', { name: 'More about this source' }).click();
    await expect(row).toContainText('Not yet captured');
    await app.answerContextMenu('Check link');
    await row.hover();
    await row.getByRole('button', { name: 'More about this source' }).click();
    await expect(app.messages).toContainText(/./);
    expect(site.requests()).toEqual([]);
  });
});
