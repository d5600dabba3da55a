import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './visit.ts';

const address = '/about/';

/** What an attacker may have brought into a page, and the part of the policy that stops it. Each would change the title. */
const attacks: [what: string, html: string, directive: string][] = [
  ['a script', '<script>document.title = "run"</script>', 'script-src-elem'],
  ['a handler', '<img src="no-such.png" onerror="document.title = `run`">', 'script-src-attr'],
  ['a link to a script', '<a class="go" href="javascript:void(document.title = `run`)">go</a>', 'script-src-elem'],
  ['a script of another host', '<script src="https://example.com/x.js"></script>', 'script-src-elem'],
  ['a picture of another host', '<img src="https://example.com/x.png">', 'img-src'],
  ['a frame', '<iframe src="https://example.com/"></iframe>', 'frame-src'],
  ['a style', '<style>body { display: none }</style>', 'style-src-elem'],
  ['an attribute of style', '<p style="display: none">x</p>', 'style-src-attr'],
  ['another base for all addresses', '<base href="https://example.com/">', 'base-uri'],
  [
    'a form to another host',
    '<form action="https://example.com/"><button class="go">go</button></form>',
    'form-action',
  ],
  ['a plug-in', '<object data="https://example.com/x"></object>', 'object-src'],
];

/** The policy comes twice, in the page and in its headers; each must hold without the other. */
const alone: Record<
  string,
  (html: string, headers: Record<string, string>) => { html: string; headers: Record<string, string> }
> = {
  'the page alone': (html) => ({ html, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  'the headers alone': (html, headers) => ({ html: html.replace(/<meta http-equiv[^>]+>/, ''), headers }),
};

test.for(Object.entries(alone))('the policy of %s stops every attack', async ([, reduce], { visit }) => {
  const all = attacks.map(([, attack]) => attack).join('');
  const page = await visit(address, {
    mayComplain: true,
    before: async (page) => {
      await page.addInitScript(collect);
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const { html, headers } = reduce(await response.text(), response.headers());
        await route.fulfill({ response, headers, body: html.replace('<main', `${all}<main`) });
      });
    },
  });
  await page.locator('.go').evaluateAll((all) => all.forEach((element) => (element as HTMLElement).click()));
  await expect.poll(() => violations(page)).toEqual(attacks.map(([, , directive]) => directive).sort());
  expect(await page.title()).not.toBe('run');
});

/** What a script of ours might be tricked into; text never becomes HTML or script. */
const tricks: [string, () => unknown][] = [
  ['text as HTML', () => (document.body.innerHTML = '<p>x</p>')],
  ['text as a script', () => (document.createElement('script').text = 'x')],
  ['text as the address of a script', () => (document.createElement('script').src = '/x.js')],
  ['text to be run', () => setTimeout('x', 0)],
];

test.for(tricks)('%s is refused to our own scripts', async ([, trick], { visit }) => {
  const page = await visit(address, { mayComplain: true });
  await expect(page.evaluate(trick)).rejects.toThrow(/Trusted|unsafe-eval/);
});

test('a page is shown in no frame of another host', async ({ visit }) => {
  const page = await visit('/about/', {
    at: 'reader',
    mayComplain: true,
    before: (page) =>
      page.route('**/about/', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${inject('root')}/"></iframe>` }),
      ),
  });
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
});

test('data for machines within a page are no script: nothing complains of them', async ({ visit }) => {
  const page = await visit(address, {
    before: (page) =>
      page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace(
            '</head>',
            '<script type="application/ld+json">{"@type": "Book"}</script></head>',
          ),
        });
      }),
  });
  expect(await page.locator('script[type="application/ld+json"]').last().textContent()).toContain('Book');
});

/** Keeps what the policy has stopped, from the first byte of the page on. */
function collect(): void {
  const stopped: string[] = ((globalThis as { stopped?: string[] }).stopped = []);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective));
}

const violations = (page: Page) => page.evaluate(() => (globalThis as { stopped?: string[] }).stopped!.sort());
