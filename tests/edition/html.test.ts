import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { sites } from '../build.ts';
import { pagesOf } from '../built/pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Our own files need no integrity hash: they come from the same host as the page that would state it.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A search field is sent with the Enter key; where scripts run, it answers while one types.
      'wcag/h32': 'off',
    },
  }),
);

describe.each([
  ['the edition', sites.root],
  ['the other edition', sites.fixture],
])('%s is valid HTML', (_, site) => {
  it.each(pagesOf(site).map(({ path, html }) => [path, html]))('%s', (_, html) => {
    // What stands in a template is empty until a script fills it; the browser tests see it filled.
    const { results } = validator.validateStringSync(html!.replace(/<template[\s\S]*?<\/template>/g, ''));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
});
