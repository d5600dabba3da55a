import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { sites } from '../build';
import { pagesOf } from './pages';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {},
  }),
);

describe.each([
  ['the edition', sites.root],
  ['the other edition', sites.fixture],
])('%s is valid HTML', (_, site) => {
  it.each(pagesOf(site).map(({ path, html }) => [path, html]))('%s', (_, html) => {
    const { results } = validator.validateStringSync(html!);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
});
